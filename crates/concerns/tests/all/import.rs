//! Import of files that are wrong in every way, and of files that were cut off.

mod foreseen;
mod names;

use crate::town::{Town, town};
use cities::Cities;
use concerns::import::{ImportError, LISTED_MAX, Mapping, Options, Report, Why, import};
use kernel::{Actor, Clock};
use std::sync::Arc;
use testkit::each_database;

const MAPPING: &str = testkit::IMPORT_MAPPING;

const HEAD: &str = "id,at,closed,kind,status,text,lat,lon\n";

async fn run(town: &Town, csv: &[u8], strict: bool) -> Result<Report, ImportError> {
    with(town, MAPPING, csv, Options { dry_run: false, strict, progress: &|_, _| {} }).await
}

async fn with(town: &Town, mapping: &str, csv: &[u8], options: Options<'_>) -> Result<Report, ImportError> {
    let cities: &Arc<Cities> = &town.0.site.cities;
    let mapping = Mapping::parse(mapping).unwrap();
    import(town.cx(), cities, testkit::LAMPTON, &Actor::system("test"), &mapping, || Ok(csv), &options).await
}

async fn count(town: &Town, sql: &'static str) -> i64 {
    town.cx().db.q(sql).bind(town.city().id).count().await.unwrap()
}
const CONCERNS: &str = "select cast(count(*) as bigint) as n from concern where city_id = $1";
const WAITING: &str = "select cast(count(*) as bigint) as n from job where kind in ('concerns.notify', 'concerns.notify-later') and $1 is not null";
const ANSWERED: &str = "select cast(count(*) as bigint) as n from concern where city_id = $1 and state = 'answered'";

#[tokio::test]
async fn every_bad_row_is_told_and_the_good_ones_are_taken() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut csv = HEAD.as_bytes().to_vec();
        let rows: [(&[u8], Option<Why>); 16] = [
            (b"1,2026-11-01 10:00,2026-11-02 10:00,hole,done,ok,5.05,100.02", None),
            (b",2026-11-01 10:00,,hole,open,no key,5.05,100.02", Some(Why::Missing)),
            (b"3,yesterday,,hole,open,x,5.05,100.02", Some(Why::NotATime)),
            (b"4,2026-11-01 10:00,,hole,maybe,x,5.05,100.02", Some(Why::UnknownStatus)),
            (b"5,2026-11-01 10:00,,hole,done,x,5.05,100.02", Some(Why::EndedWithoutTime)),
            (b"6,2026-11-01 10:00,,hole,open,x,100.02,5.05", Some(Why::NotAPlace)),
            (b"7,2026-11-01 10:00,,hole,open,x,0,0", Some(Why::NotAPlace)),
            (b"8,2026-11-01 10:00,,hole,open,x,50.0,8.0", Some(Why::OutsideCity)),
            (b"1,2026-11-01 10:00,,hole,open,twice,5.05,100.02", Some(Why::Twice)),
            (b"10,2026-11-01 10:00,,hole,open,bad \xff text,5.05,100.02", Some(Why::NotUtf8)),
            (b"11,2026-11-01 10:00,,hole,open,nul \x00 text,5.05,100.02", Some(Why::Control)),
            (b"12,2026-11-01 10:00,,hole,open,short", Some(Why::Length)),
            (b"13,2026-11-01 10:00,,hole,open,=cmd|' /C calc'!A0,5.05,100.02", None),
            (b"14,2026-11-02 10:00,2026-11-01 09:00,hole,done,before,5.05,100.02", None),
            (b"15,2026-11-02 10:00,2026-11-03 00:00,hole,done,midnight,,", None),
            (b"16,2026-11-02 10:00,2026-11-03 08:00,lamp,void,void,,", None),
        ];
        for (row, _) in &rows {
            csv.extend_from_slice(row);
            csv.push(b'\n');
        }
        let r = run(&town, &csv, false).await.unwrap();
        let told: Vec<(u64, Why)> = r.problems.iter().map(|p| (p.line, p.why)).collect();
        let wanted: Vec<(u64, Why)> = (2..).zip(&rows).filter_map(|(line, (_, why))| why.map(|w| (line, w))).collect();
        assert_eq!(told, wanted);
        assert_eq!((r.rows, r.taken, count(&town, CONCERNS).await), (16, 5, 5));
        assert_eq!((r.closed_before_reported, r.closed_at_midnight), (vec![15], vec![16]));
        assert_eq!(count(&town, "select cast(sum(without_interval) as bigint) as n from figure where city_id = $1 and span = 'day'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_log_says_when_it_was_imported_and_the_case_when_it_was_reported() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        t.clock.tick();
        let csv = format!("{HEAD}1,2026-11-01 10:00,2026-11-02 10:00,hole,done,Filled,5.05,100.02\n");
        let before = town.0.clock.now();
        assert_eq!(run(&town, csv.as_bytes(), false).await.unwrap().taken, 1);
        let filter = store::AuditFilter { city: Some(town.city().id), ..Default::default() };
        let log = store::audit_list(town.cx(), &filter, 9).await.unwrap();
        let own: Vec<_> = log.iter().filter(|e| e.act.starts_with("concerns.")).collect();
        assert_eq!(own.iter().map(|e| e.act.as_str()).collect::<Vec<_>>(), ["concerns.answer", "concerns.report"], "in the order of the work");
        assert!(own.iter().all(|e| e.at >= before), "{own:?}");
        let q = town.cx().db.q("select * from concern where city_id = $1").bind(town.city().id);
        let case: concerns::model::Concern = q.one().await.unwrap();
        let day = |at: kernel::Instant| at.zoned(&town.city().zone).date().to_string();
        assert_eq!((day(case.reported_at), case.answered_at.map(day)), ("2026-11-01".to_string(), Some("2026-11-02".to_string())));
    })
    .await;
}

#[tokio::test]
async fn strict_takes_all_or_nothing() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let csv = format!("{HEAD}1,2026-11-01 10:00,,hole,open,x,,\n2,never,,hole,open,x,,\n");
        assert!(matches!(run(&town, csv.as_bytes(), true).await, Err(ImportError::Strict(_))));
        assert_eq!(count(&town, CONCERNS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_was_cut_off_is_finished_and_nothing_is_doubled() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut csv = HEAD.to_string();
        for i in 0..60 {
            csv.push_str(&format!("{i},2026-11-01 10:00,2026-11-02 11:00,hole,done,row {i},5.05,100.02\n"));
        }
        // The first run is dropped again and again, at another point each time; what is in it stays in.
        for polls in [1u32, 3, 8, 20, 45, 90] {
            let mut left = polls;
            let mut first = Box::pin(run(&town, csv.as_bytes(), false));
            std::future::poll_fn(|cx| {
                left = left.saturating_sub(1);
                match first.as_mut().poll(cx) {
                    std::task::Poll::Pending if left > 0 => std::task::Poll::Pending,
                    _ => std::task::Poll::Ready(()),
                }
            })
            .await;
        }
        let r = run(&town, csv.as_bytes(), false).await.unwrap();
        assert_eq!(r.taken + r.known + r.finished, 60);
        assert_eq!((count(&town, CONCERNS).await, count(&town, ANSWERED).await), (60, 60));
        assert_eq!(count(&town, "select cast(sum(answered) as bigint) as n from figure where city_id = $1 and span = 'day'").await, 60);
    })
    .await;
}

#[tokio::test]
async fn two_imports_of_one_file_at_once_blame_no_row() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let row = |i| format!("{i},2026-11-01 10:00,2026-11-02 11:00,hole,done,row {i},5.05,100.02\n");
        let csv = (0..60).fold(HEAD.to_string(), |csv, i| csv + &row(i));
        let (a, b) = tokio::join!(run(&town, csv.as_bytes(), false), run(&town, csv.as_bytes(), false));
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!((a.problems, b.problems), (Vec::new(), Vec::new()));
        assert_eq!((count(&town, CONCERNS).await, count(&town, ANSWERED).await), (60, 60));
    })
    .await;
}

#[tokio::test]
async fn a_full_disk_stops_an_import_and_is_no_fault_of_the_rows() {
    testkit::db::on_sqlite(&crate::town::migrations(), &async |t| {
        let town = town(&t).await;
        // SQLite can be told to believe that the disk ends where the file does now.
        let limit = async |sql: &'static str| t.db().write(async |tx| tx.q(sql).all::<Pages>().await).await.unwrap();
        let csv = (0..400).fold(HEAD.to_string(), |csv, i| format!("{csv}{i},2026-11-01 10:00,,hole,open,row {i},5.05,100.02\n"));
        run(&town, csv.lines().take(2).collect::<Vec<_>>().join("\n").as_bytes(), false).await.unwrap();
        limit("pragma max_page_count = 1").await;
        let stopped = run(&town, csv.as_bytes(), false).await;
        assert!(matches!(stopped, Err(ImportError::Stopped { .. })), "{stopped:?}");
        limit("pragma max_page_count = 1000000").await;
        let r = run(&town, csv.as_bytes(), false).await.unwrap();
        assert_eq!((r.problems.len(), count(&town, CONCERNS).await), (0, 400));
    })
    .await;
}

store::row! { struct Pages { max_page_count: i64 } }

#[tokio::test]
async fn a_wrong_mapping_says_what_the_file_has() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let e = run(&town, b"id,when\n1,x\n", false).await.unwrap_err().to_string();
        assert!(e.contains("“at”") && e.contains("it has: id, when"), "{e}");
        let e = run(&town, format!("{HEAD}1,2026-11-01 10:00,,unheard,open,x,,\n").as_bytes(), false).await.unwrap_err().to_string();
        assert!(e.contains("unheard") && e.contains("create = true"), "{e}");
        let wrong = [
            ("Asia/Kuala_Lumpur", "Asia/Nowhere", "time.zone"),
            ("lang = \"en\"", "lang = \"!\"", "answer.lang"),
            ("source = \"old\"", "sauce = 1", "sauce"),
            ("lon = \"lon\"\n", "", "columns.lat and not columns.lon"),
            ("format = \"%Y-%m-%d %H:%M\"", "format = \"%Q\"", "time.format"),
            ("format = \"%Y-%m-%d %H:%M\"", "format = \"%H:%M\"", "time.format"),
            ("format = \"%Y-%m-%d %H:%M\"", "format = \"%Y-%m\"", "time.format"),
            ("answered = [", "answered = [\"open\", ", "name “open” more than once"),
        ];
        for (from, to, told) in wrong {
            assert!(MAPPING.contains(from), "{from}");
            let e = Mapping::parse(&MAPPING.replace(from, to)).unwrap_err().to_string();
            assert!(e.contains(told), "{to}: {e}");
        }
        let file = format!("{HEAD}1,2026-11-01 10:00,,hole,open,x,,\n");
        for (mapping, told) in [
            (MAPPING.replace("lang = \"en\"", "lang = \"fi\""), "answer.lang “fi” is nothing that the city has; it has: en"),
            (
                format!("{MAPPING}\n[check.planet]\ncolumn = \"text\"\nlevel = \"planet\"\n"),
                "check.planet.level “planet” is nothing that the city has; it has: ",
            ),
        ] {
            let e = with(&town, &mapping, file.as_bytes(), DRY).await.unwrap_err().to_string();
            assert!(e.contains(told), "{e}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_time_with_its_offset_is_that_moment_whatever_the_zone() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mapping = MAPPING.replace("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S%z");
        let times = ["10:00:00+0100", "10:00:00+01:00", "09:00:00+0000", "09:00:00Z"];
        let csv = (1..).zip(times).fold(HEAD.to_string(), |csv, (key, time)| format!("{csv}{key},2026-11-01T{time},,hole,open,x,,\n"));
        let r = with(&town, &mapping, csv.as_bytes(), Options { dry_run: false, ..DRY }).await.unwrap();
        assert_eq!(r.taken, 4, "{:?}", r.problems);
        assert_eq!(count(&town, "select cast(count(distinct reported_at) as bigint) as n from concern where city_id = $1").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_file_with_carriage_returns_is_told_line_by_line() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let rows = [
            "1,2026-11-01 10:00,,hole,open,\"said so\",5.05,\"100.02\"",
            "2,yesterday,,hole,open,x,5.05,100.02",
            "3,2026-11-01 10:00,,hole,\u{202e}maybe,x,5.05,100.02",
        ];
        let csv = format!("{}\r\n{}\r\n", HEAD.trim(), rows.join("\r\n"));
        let r = run(&town, csv.as_bytes(), false).await.unwrap();
        assert_eq!(r.taken, 1, "{:?}", r.problems);
        let told: Vec<_> = r.problems.iter().map(|p| (p.line, p.why, p.value.as_str())).collect();
        assert_eq!(told, [(3, Why::NotATime, "yesterday"), (4, Why::UnknownStatus, "maybe")]);
    })
    .await;
}

#[tokio::test]
async fn semicolons_and_tabs_part_cells_and_what_is_no_text_is_told_so() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let row = "1,2026-11-01 10:00,,hole,open,by the gate,5.05,100.02\n";
        let semicolons = format!("{HEAD}{row}").replace(',', ";").replace("5.05;100.02", "5,05;100,02");
        let tabs = format!("{HEAD}{}", row.replacen('1', "2", 1)).replace(',', "\t");
        for csv in [semicolons, tabs] {
            let r = run(&town, csv.as_bytes(), false).await.unwrap();
            assert_eq!((r.taken, r.with_place), (1, 1), "{csv} {:?}", r.problems);
        }
        let utf16: Vec<u8> = [vec![0xff, 0xfe], HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat();
        for (bytes, says) in [(&b""[..], "is empty"), (b"\n \n", "is empty"), (&utf16, "UTF-16"), (b"\x7fELF\0\x01\x1b[2J", "no text")] {
            let e = run(&town, bytes, false).await.unwrap_err().to_string();
            assert!(e.contains(says) && !e.contains(char::is_control), "{e}");
        }
        let r = run(&town, format!("{HEAD}3,2026-11-01 10:00\n").as_bytes(), false).await.unwrap();
        assert_eq!(r.problems[0].value, "2 cells, the first line has 8");
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_elsewhere_wakes_no_job() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let csv = format!("{HEAD}1,2026-11-01 10:00,2026-11-02 10:00,hole,done,x,5.05,100.02\n2,2026-11-01 10:00,2026-11-02 10:00,lamp,void,x,5.05,100.02\n");
        assert_eq!(run(&town, csv.as_bytes(), false).await.unwrap().taken, 2);
        assert_eq!(count(&town, WAITING).await, 0, "nobody waits to hear of it");
    })
    .await;
}

#[tokio::test]
async fn what_lies_in_the_future_or_before_all_records_is_a_bad_row() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let rows = [
            ("1,2036-11-01 10:00,,hole,open,x,5.05,100.02", Some(("at", Why::Future))),
            ("2,2026-11-01 10:00,2036-11-01 10:00,hole,done,x,5.05,100.02", Some(("closed", Why::Future))),
            ("3,0026-11-01 10:00,,hole,open,x,5.05,100.02", Some(("at", Why::Implausible))),
            ("4,2026-11-01 10:00,1899-12-30 00:00,hole,done,x,5.05,100.02", Some(("closed", Why::Implausible))),
            ("5,1990-06-01 10:00,1990-06-02 10:00,hole,done,old,5.05,100.02", None),
            ("6,2026-11-25 10:00,,hole,open,a day ahead of our clock,5.05,100.02", None),
            ("7,2026-11-01 10:00,2036-11-01 10:00,hole,open,planned,5.05,100.02", None),
        ];
        let csv = format!("{HEAD}{}\n", rows.map(|(row, _)| row).join("\n"));
        let r = run(&town, csv.as_bytes(), false).await.unwrap();
        let told: Vec<_> = r.problems.iter().map(|p| (p.column.as_str(), p.why)).collect();
        let wanted: Vec<_> = rows.iter().filter_map(|(_, why)| *why).collect();
        assert_eq!(told, wanted);
        assert_eq!((r.taken, r.is_all_bad()), (3, false));
        let all_bad = run(&town, format!("{HEAD}8,2036-11-01 10:00,,hole,open,x,,\n").as_bytes(), false).await.unwrap();
        assert!(all_bad.is_all_bad());
        // The verb says the same to whoever else gives it a time.
        let mut input = Town::input("pothole");
        input.reported_at = Some(t.clock.now().plus(2 * kernel::DAY));
        let refused = concerns::report::report(town.cx(), town.city(), &Actor::system("test"), input).await.unwrap_err();
        assert!(matches!(refused, concerns::Error::Invalid(wrong) if wrong[0].field == "reported_at"));
    })
    .await;
}

/// Only reads.
const DRY: Options<'static> = Options { dry_run: true, strict: false, progress: &|_, _| {} };

#[tokio::test]
async fn the_report_lists_every_bad_row_and_every_area_that_differs() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mapping = format!("{MAPPING}\n[check.district]\ncolumn = \"text\"\nlevel = \"district\"\nprefix = \"\"\n");
        let bad = (0..1_200).map(|i| format!("{i},whenever,,hole,open,west,5.05,100.02\n"));
        let elsewhere = (1_200..1_350).map(|i| format!("{i},2026-11-01 10:00,,hole,open,{},5.05,100.02\n", "nowhere".repeat(50)));
        let csv = bad.chain(elsewhere).fold(HEAD.to_string(), |csv, row| csv + &row);
        let r = with(&town, &mapping, csv.as_bytes(), DRY).await.unwrap();
        let lines: Vec<u64> = r.problems.iter().map(|p| p.line).collect();
        assert_eq!((lines, r.problems_not_listed), ((2..1_202).collect(), 0));
        let a = &r.areas["district"];
        assert_eq!((a.compared, a.equal, a.differing.len(), a.differing_not_listed), (150, 0, 150, 0));
        assert!(a.differing[149].starts_with("1351: nowhere") && a.differing[149].len() < 120, "shortened: {}", a.differing[149]);
    })
    .await;
}

#[tokio::test]
async fn what_a_report_cannot_list_is_counted() {
    testkit::db::on_sqlite(&crate::town::migrations(), &async |t| {
        let town = town(&t).await;
        let csv = (0..LISTED_MAX + 3).fold(HEAD.to_string(), |csv, i| csv + &format!("{i},never,,hole,open,x,,\n"));
        let r = with(&town, MAPPING, csv.as_bytes(), DRY).await.unwrap();
        assert_eq!((r.problems.len(), r.problems_not_listed, r.bad_rows()), (LISTED_MAX, 3, LISTED_MAX + 3));
    })
    .await;
}
