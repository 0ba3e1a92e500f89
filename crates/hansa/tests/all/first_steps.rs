//! What an import of reports makes of a new city, and what it leaves to be done.

use crate::isolation::{people, town::Town};
use cities::Cities;
use concerns::import::{Mapping, Options, import};
use kernel::Actor;
use testkit::each_database;

const CSV: &str = "id,at,closed,kind,who,status,text,lat,lon\n1,2026-10-01 10:00,,Potholes,Streets,open,Deep,60.1,10.2\n";

/// The test's mapping, for a city that has neither kinds nor departments.
fn mapping() -> Mapping {
    let (columns, _) = testkit::IMPORT_MAPPING.split_once("[categories]").expect("a mapping");
    let text = columns.replace("category = \"kind\"", "category = \"kind\"\ndepartment = \"who\"");
    Mapping::parse(&format!("{text}[categories]\ncreate = true\ndeadline = \"5 working days\"\npublication = \"at-once\"\n[departments]\ncreate = true\n"))
        .expect("a mapping")
}

#[tokio::test]
async fn an_import_that_makes_departments_leaves_hours_and_colours_to_be_done() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut root = people::of_installation(&town).await;
        let begin = "/set-up/city";
        let fields = [("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
        assert_eq!(root.submit(begin, begin, &fields).await.location(), "/norvik/settings/begin");
        let cities = Cities::open(&town.t.cx).await.expect("the cities are read");
        let options = Options { dry_run: false, strict: false, progress: &|_, _| {} };
        let by = Actor::system("hansa concerns import");
        let report = import(&town.t.cx, &cities, "norvik", &by, &mapping(), || Ok(CSV.as_bytes()), &options).await.expect("it is imported");
        assert_eq!(report.taken, 1, "{:?}", report.problems);

        assert_eq!(root.get("/norvik/settings/departments").await.all("tbody th"), ["Streets"]);
        let steps = root.get("/norvik/settings/begin").await.all("ol.rows li");
        let is = |title: &str, end: &str| steps.iter().any(|s| s.contains(title) && s.ends_with(end));
        assert!(is("Departments", "done") && is("Working hours and holidays", "to do") && is("Colour, texts and numbers", "to do"), "{steps:?}");
        let log = root.get("/norvik/settings/audit").await.all("tbody tr").concat();
        assert!(log.contains("made the departments and kinds that imported reports name"), "{log}");
        assert!(!log.contains("took out the city's folder") && !log.contains("took in the city's folder"), "{log}");
    })
    .await;
}
