//! `hansa concerns import` is killed in the middle and run again: nothing is lost, nothing is there twice.

use crate::server;
use hansa::app;
use hansa::args::Data;
use std::path::Path;
use std::process::Stdio;
use store::{AuditFilter, Ctx};
use testkit::{LAMPTON, each_database};

const ROWS: usize = 300;
/// So many concerns are there when the import is killed, the first, the second and the third time.
const KILLED_AT: [i64; 3] = [20, 110, 230];

const MAPPING: &str = testkit::IMPORT_MAPPING;

fn file() -> String {
    let row = |i: usize| {
        let (closed, status) = if i.is_multiple_of(3) { ("", "open") } else { ("2016-10-05 11:00", "done") };
        format!("{i},2016-10-0{} 10:0{},{closed},hole,{status},row {i},5.05,100.02\n", 1 + i % 4, i % 10)
    };
    "id,at,closed,kind,status,text,lat,lon\n".to_string() + &(0..ROWS).map(row).collect::<String>()
}

async fn count(cx: &Ctx, sql: &'static str) -> i64 {
    cx.db.q(sql).count().await.expect("rows are counted")
}

/// Runs the import and kills it as soon as so many concerns are there.
async fn kill_at(cx: &Ctx, data: &Data, mapping: &Path, csv: &Path, wanted: i64) {
    let mut c = server::command(data, &["concerns", "import", "--city", LAMPTON, "--mapping"]);
    let mut child = c.arg(mapping).arg(csv).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary starts");
    while count(cx, "select cast(count(*) as bigint) as n from concern").await < wanted {
        assert!(child.try_wait().expect("the import can be asked").is_none(), "the import is still at work");
        tokio::task::yield_now().await;
    }
    child.start_kill().expect("the import is there to be killed");
    let ended = child.wait().await.expect("the import ends");
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&ended), Some(9), "killed before its end: {ended}");
}

#[tokio::test]
async fn an_import_that_was_killed_is_finished_by_the_next() {
    each_database(&[], async |t| {
        let data = server::data(&t);
        server::run(&data, &["city", "import"], &[&server::lampton()]).await;
        let (mapping, csv) = (t.folder.join("mapping.toml"), t.folder.join("rows.csv"));
        std::fs::write(&mapping, MAPPING).unwrap();
        std::fs::write(&csv, file()).unwrap();
        let cx = app::open(&data).await.expect("the data opens");
        for wanted in KILLED_AT {
            kill_at(&cx, &data, &mapping, &csv, wanted).await;
        }
        let words = ["concerns", "import", "--city", LAMPTON, "--mapping"];
        let said = server::run(&data, &words, &[&mapping, &csv]).await;
        assert!(said.starts_with(&format!("{ROWS} rows: ")), "{said}");
        let again = server::run(&data, &words, &[&mapping, &csv]).await;
        assert!(again.starts_with(&format!("{ROWS} rows: 0 taken, {ROWS} known, 0 finished, 0 wrong")), "{again}");

        let (rows, open) = (i64::try_from(ROWS).unwrap(), i64::try_from((0..ROWS).filter(|i| i.is_multiple_of(3)).count()).unwrap());
        assert_eq!(count(&cx, "select cast(count(*) as bigint) as n from concern").await, rows, "none lost, none twice");
        assert_eq!(count(&cx, "select cast(count(distinct source_key) as bigint) as n from concern").await, rows);
        assert_eq!(count(&cx, "select cast(count(*) as bigint) as n from concern where state = 'answered'").await, rows - open);
        assert_eq!(count(&cx, "select cast(sum(reported) as bigint) as n from figure where span = 'day'").await, rows, "and counted once");
        assert_eq!(count(&cx, "select cast(sum(answered) as bigint) as n from figure where span = 'day'").await, rows - open);
        let filter = AuditFilter { city: None, act: Some("concerns.report".into()), ..AuditFilter::default() };
        let city = cities::Cities::open(&cx).await.unwrap().get(LAMPTON).await.unwrap().id;
        assert_eq!(store::audit_list(&cx, &AuditFilter { city: Some(city), ..filter }, 100_000).await.unwrap().len(), ROWS, "and logged once");
        cx.db.close().await;
    })
    .await;
}

/// Runs a command that must fail; gives what it said, and its exit code.
async fn refused(data: &Data, words: &[&str], more: &[&Path]) -> (String, Option<i32>) {
    let done = server::command(data, words).args(more).output().await.expect("the binary starts");
    (String::from_utf8_lossy(&done.stderr).into_owned(), done.status.code())
}

#[tokio::test]
async fn an_import_of_bad_rows_alone_fails_and_one_into_nothing_makes_nothing() {
    each_database(&[], async |t| {
        let data = server::data(&t);
        let (mapping, csv) = (t.folder.join("mapping.toml"), t.folder.join("rows.csv"));
        std::fs::write(&mapping, MAPPING).unwrap();
        std::fs::write(&csv, "id,at,closed,kind,status,text,lat,lon\n1,yesterday,,hole,open,x,,\n").unwrap();
        let words = ["concerns", "import", "--city", LAMPTON, "--mapping"];
        let (said, code) = refused(&data, &words, &[&mapping, &csv]).await;
        assert!(code == Some(1) && said.contains("there is no installation in"), "{said}");
        assert!(!data.data.exists(), "a folder that was mistyped stays what it was");
        assert_eq!(refused(&data, &["city", "list"], &[]).await.1, Some(1));
        server::run(&data, &["city", "import"], &[&server::lampton()]).await;
        let (said, code) = refused(&data, &words, &[&mapping, &csv]).await;
        assert!(code == Some(1) && said.contains("every row is bad"), "{said}");
        std::fs::write(&csv, file() + "x,yesterday,,hole,open,x,,\n").unwrap();
        let said = server::run(&data, &words, &[&mapping, &csv]).await;
        assert!(said.contains(&format!("{ROWS} taken")) && said.contains("1 wrong"), "{said}");
    })
    .await;
}

#[tokio::test]
async fn the_console_shows_some_bad_rows_and_the_report_has_them_all() {
    each_database(&[], async |t| {
        let data = server::data(&t);
        let (mapping, csv, report) = (t.folder.join("mapping.toml"), t.folder.join("rows.csv"), t.folder.join("many.json"));
        let check = "\n[check.district]\ncolumn = \"text\"\nlevel = \"district\"\nprefix = \"\"\n";
        std::fs::write(&mapping, format!("{MAPPING}{check}")).unwrap();
        let bad = (0..4_000).map(|i| format!("b{i},yesterday,,hole,open,x,,\n")).collect::<String>();
        std::fs::write(&csv, file() + &bad).unwrap();
        server::run(&data, &["city", "import"], &[&server::lampton()]).await;
        let words = ["concerns", "import", "--dry-run", "--city", LAMPTON, "--mapping"];
        let said = server::run(&data, &words, &[&mapping, &csv]).await;
        assert!(said.contains("… and 3980 more; --report FILE lists all 4000"), "{said}");
        let said = server::run(&data, &words, &[&mapping, &csv, Path::new("--report"), &report]).await;
        let file = report.display();
        assert!(said.contains(&format!("… and 3980 more; {file} lists all 4000")), "{said}");
        assert!(said.contains(&format!("district: {ROWS} found elsewhere; {file} lists all {ROWS}")), "{said}");
        let json: serde_json::Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
        assert_eq!((json["problems"].as_array().map(Vec::len), &json["problems_not_listed"]), (Some(4_000), &0.into()));
        assert_eq!(json["areas"]["district"]["differing"].as_array().map(Vec::len), Some(ROWS));
    })
    .await;
}

#[tokio::test]
async fn who_reads_no_further_ends_no_import() {
    testkit::db::on_sqlite(&[], &async |t| {
        let data = server::data(&t);
        server::run(&data, &["city", "import"], &[&server::lampton()]).await;
        let (mapping, csv, report) = (t.folder.join("mapping.toml"), t.folder.join("rows.csv"), t.folder.join("report.json"));
        std::fs::write(&mapping, MAPPING).unwrap();
        std::fs::write(&csv, file()).unwrap();
        let mut c = server::command(&data, &["concerns", "import", "--city", LAMPTON, "--mapping"]);
        let mut child = c.arg(&mapping).arg(&csv).arg("--report").arg(&report).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // As `head` does when it has its lines.
        drop((child.stdout.take(), child.stderr.take()));
        let ended = child.wait().await.unwrap();
        assert!(ended.success(), "{ended}");
        assert!(std::fs::read_to_string(&report).unwrap().contains("\"taken\": 300"), "the work goes on");
    })
    .await;
}
