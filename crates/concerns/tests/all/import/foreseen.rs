//! A dry run says what the run does, in words.

use super::{CONCERNS, DRY, HEAD, MAPPING, count, with};
use crate::town::town;
use concerns::import::{ImportError, Mapping, Options, Why, import};
use concerns::settings::close_category;
use kernel::{Actor, Scope};
use testkit::each_database;

#[tokio::test]
async fn a_dry_run_says_what_the_run_does() {
    each_database(&crate::town::migrations(), async |t| {
        let mut town = town(&t).await;
        close_category(town.cx(), town.city(), &Actor::system("test"), "pothole").await.unwrap();
        town.0.refresh().await;
        let mapping = format!("{MAPPING}river = \"not-ours\"\n").replace("details = \"text\"", "details = \"text\"\naddress = \"text\"");
        let kinds = concerns::Kinds::of(town.cx(), town.city()).await.unwrap();
        let elsewhere = kinds.categories.iter().find(|c| c.is_elsewhere()).expect("Lampton has one").code.clone();
        let mapping = mapping.replace("not-ours", &elsewhere).replace("address = \"text\"", "address = \"where\"");
        let head = HEAD.replace("text,", "text,where,");
        let rows = [
            "1,2026-11-01 10:00,2026-11-02 10:00,hole,done,closed kind,x,,".to_string(),
            "2,2026-11-01 10:00,2026-11-02 10:00,river,done,elsewhere,x,,".to_string(),
            format!("3,2026-11-01 10:00,2026-11-02 10:00,lamp,done,{},x,,", "long ".repeat(900)),
            format!("4,2026-11-01 10:00,,lamp,open,x,{},,", "far ".repeat(100)),
            "5,2026-11-01 10:00,2026-11-02 10:00,lamp,done,good,x,,".to_string(),
        ];
        let csv = format!("{head}{}\n", rows.join("\n"));
        let mut told = Vec::new();
        for dry_run in [true, false] {
            let mut r = with(&town, &mapping, csv.as_bytes(), Options { dry_run, ..DRY }).await.unwrap();
            assert_eq!((r.open, r.answered, r.closed, r.without_place), (0, 1, 0, 1), "what is refused is not counted as taken: {r:?}");
            let english = town.0.site.languages.english();
            r.worded(|m| english.say_plain(m));
            told.push(r.problems);
        }
        assert_eq!(told[0], told[1]);
        let said: Vec<_> = told[0].iter().map(|p| (p.line, p.column.as_str(), p.why, p.value.as_str())).collect();
        let long = "This is too long; at most 4,000 characters fit.";
        let place = "This is too long; at most 300 characters fit.";
        let wanted = [(2, "kind", Why::KindClosed, "hole"), (3, "kind", Why::KindElsewhere, "river")];
        assert_eq!(said, [wanted[0], wanted[1], (4, "text", Why::Refused, long), (5, "where", Why::Refused, place)]);
        assert_eq!(count(&town, CONCERNS).await, 1);
        let strict = with(&town, &mapping, csv.as_bytes(), Options { strict: true, ..DRY }).await;
        assert!(matches!(strict, Err(ImportError::Strict(_))));
    })
    .await;
}

#[tokio::test]
async fn kinds_that_nobody_would_answer_are_told_by_the_dry_run_too() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let made = "create = true\ndeadline = \"5 working days\"\npublication = \"at-once\"\n";
        let mapping = MAPPING.replace("create = false\n", made);
        let codes: Vec<String> = town.city().departments.iter().map(|d| d.code.clone()).collect();
        let mut town = town;
        for code in codes {
            let input = cities::Closing { code, ..cities::Closing::default() };
            cities::close_department(town.cx(), &Actor::system("test"), town.city(), &[], input, |_| true).await.unwrap();
            town.0.refresh().await;
        }
        let csv = format!("{HEAD}1,2026-11-01 10:00,,Gully,open,x,,\n");
        for dry_run in [true, false] {
            let refused = with(&town, &mapping, csv.as_bytes(), Options { dry_run, ..DRY }).await;
            assert!(matches!(refused, Err(ImportError::Unfit(_))), "{refused:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_may_not_end_a_case_takes_none_that_its_source_ended() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let by = town.0.staff("Ida Berg", &[concerns::IMPORT], Scope::default());
        let mapping = Mapping::parse(MAPPING).unwrap();
        let run = async |csv: String| {
            let options = Options { dry_run: false, ..DRY };
            import(town.cx(), &town.0.site.cities, testkit::LAMPTON, &by, &mapping, || Ok(std::io::Cursor::new(csv.clone())), &options).await
        };
        let ended = run(format!("{HEAD}1,2026-11-01 10:00,2026-11-02 10:00,hole,done,x,,\n")).await;
        assert!(matches!(ended, Err(ImportError::Concerns(concerns::Error::Denied(_)))), "{ended:?}");
        assert_eq!(count(&town, CONCERNS).await, 0);
        let open = run(format!("{HEAD}1,2026-11-01 10:00,,hole,open,x,,\n")).await.unwrap();
        assert_eq!((open.taken, count(&town, CONCERNS).await), (1, 1));
    })
    .await;
}
