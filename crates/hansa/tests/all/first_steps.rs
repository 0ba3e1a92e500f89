//! What a new city begins with: the usual kinds, or what an import of reports makes of it; and what that leaves to be done.

use crate::isolation::{people, town::Town};
use cities::Cities;
use concerns::Kinds;
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

/// What residents type every day, and the kind that they mean.
const EVERYDAY: &str = include_str!("../../../concerns/tests/all/settings/everyday.txt");
const DANGERS: &str = include_str!("../../../concerns/tests/all/settings/dangers.txt");

#[tokio::test]
async fn a_city_made_in_the_browser_starts_with_the_usual_kinds_in_all_its_languages() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut root = people::of_installation(&town).await;
        let begin = "/set-up/city";
        let mut fields = vec![("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
        fields.extend(["en", "ms", "vi", "ne", "ar"].map(|l| ("languages", l)));
        assert_eq!(root.submit(begin, begin, &fields).await.location(), "/norvik/settings/begin");
        let steps = "/norvik/settings/begin";
        assert!(root.get(steps).await.text().contains("Start with the usual ones"));
        let list = "/norvik/settings/categories";
        assert!(root.get(list).await.text().contains("add a department first"), "somebody must answer");
        let departments = "/norvik/settings/departments";
        assert_eq!(root.submit(departments, departments, &[("name-en", "Town hall"), ("code", "hall")]).await.status, 303);
        assert_eq!(root.submit(list, &format!("{list}/new"), &[("ready", "usual")]).await.location(), format!("{list}?done=usual"));

        let cities = Cities::open(&town.t.cx).await.expect("the cities are read");
        let city = cities.get("norvik").await.expect("the city");
        let all = Kinds::of(&town.t.cx, &city).await.expect("its kinds").categories.clone();
        assert_eq!((all.len(), all.iter().filter(|c| c.is_closed).count()), (12, 12), "nobody has looked at them");
        let offered = all.iter().map(|c| concerns::model::Category { is_closed: false, ..c.clone() }).collect();
        let kinds = Kinds::new(offered, concerns::model::Routing::default(), Vec::new());
        let mut astray = Vec::new();
        for c in &all {
            assert_eq!((c.department.as_str(), c.name.pairs().count(), c.hint.pairs().count(), c.words.len()), ("hall", 5, 5, 5), "{}", c.code);
            for word in c.words.iter().flat_map(|(_, words)| words).map(String::as_str).chain(c.name.pairs().map(|(_, n)| n)) {
                let is_elsewhere = kinds.meant(word).is_some_and(|k| k.code != c.code);
                if is_elsewhere || kinds.find(word, 3).iter().all(|k| k.code != c.code) {
                    astray.push((c.code.as_str(), word));
                }
            }
        }
        assert_eq!(astray, [], "what residents say leads to the kind of which they say it");
        let everyday = EVERYDAY.lines().filter(|l| !l.starts_with(['#', '['])).filter_map(|l| l.split_once(": "));
        for (right, phrases) in everyday.map(|(kinds, phrases)| (kinds.split(' ').collect::<Vec<_>>(), phrases)) {
            let has_one = right.iter().any(|code| kinds.category(code).is_some());
            let is_right = |typed: &str| kinds.meant(typed).is_some_and(|k| right.contains(&k.code.as_str()));
            let is_none = |typed: &str| !right.contains(&"-") || kinds.meant(typed).is_none();
            let wrong: Vec<&str> = phrases.split(" / ").filter(|typed| if has_one { !is_right(typed) } else { !is_none(typed) }).collect();
            assert!(wrong.is_empty(), "{right:?} is what residents mean who type {wrong:?}");
        }
        for phrases in DANGERS.lines().filter_map(|l| l.strip_prefix("danger: ")) {
            let wrong: Vec<&str> = phrases.split(" / ").filter(|typed| kinds.meant(typed).is_none_or(|k| !k.is_call_only())).collect();
            assert!(wrong.is_empty(), "{wrong:?} are in danger");
        }
    })
    .await;
}
