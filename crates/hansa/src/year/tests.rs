use super::*;
use concerns::import::{Mapping, Options, Report, import};
use kernel::Actor;
use testkit::{LAMPTON, TestCity, TestCtx, each_database};
use web::Ports;

const UNTIL: &str = "2026-11-24";

async fn town(t: &TestCtx) -> TestCity {
    TestCity::new(t, vec![concerns::slice()], &[&concerns::settings::SECTION], Ports::default()).await
}

fn file(city: &City, kinds: &Kinds, seed: u64, rows: u64) -> String {
    let plan = Plan::new(city, kinds, seed, Day::of(UNTIL.parse().unwrap())).unwrap();
    let mut out = Vec::new();
    write(&plan, rows, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn a_seed_gives_the_same_year_and_its_backlog_grows_old() {
    testkit::db::on_sqlite(&testkit::migrations(&[concerns::slice()]), &async |t: TestCtx| {
        let town = town(&t).await;
        let kinds = Kinds::of(&town.cx, &town.city).await.unwrap();
        let year = file(&town.city, &kinds, 7, 4_000);
        assert!(year == file(&town.city, &kinds, 7, 4_000));
        assert!(year != file(&town.city, &kinds, 8, 4_000));
        let rows: Vec<&str> = year.lines().skip(1).collect();
        assert_eq!(rows.len(), 4_000);
        let times: Vec<&str> = rows.iter().map(|r| r.split(',').nth(1).unwrap()).collect();
        assert!(times.is_sorted() && times[0] >= "2025-11-24" && times[3_999] < UNTIL, "{} to {}", times[0], times[3_999]);
        let open = |r: &&&str| r.contains(",Open,");
        let (old, new) = (rows[..2_000].iter().filter(open).count(), rows[3_900..].iter().filter(open).count());
        assert!(old > 5 && old < 100 && new > 10, "{old} of the first half are open, {new} of the last hundred");
        let cancelled = rows.iter().filter(|r| r.contains(",Cancelled,")).count();
        assert!((80..220).contains(&cancelled), "{cancelled} are cancelled");
    })
    .await;
}

#[tokio::test]
async fn the_import_takes_every_row_of_it() {
    each_database(&testkit::migrations(&[concerns::slice()]), async |t| {
        let town = town(&t).await;
        let kinds = Kinds::of(&town.cx, &town.city).await.unwrap();
        let csv = file(&town.city, &kinds, 3, 300);
        let mapping = Mapping::parse(&mapping(&town.city, &kinds, 3)).unwrap();
        let options = Options { dry_run: false, strict: true, progress: &|_, _| {} };
        let by = Actor::system("test");
        let take = || import(&town.cx, &town.site.cities, LAMPTON, &by, &mapping, || Ok(csv.as_bytes()), &options);
        let report: Report = take().await.unwrap();
        assert_eq!((report.taken, report.bad_rows(), report.closed_before_reported.len()), (300, 0, 0), "{:?}", report.problems);
        assert!(report.open > 0 && report.answered > 200 && report.closed > 0 && report.without_place > 0);
        assert_eq!(take().await.unwrap().known, 300, "the same file again changes nothing");
    })
    .await;
}
