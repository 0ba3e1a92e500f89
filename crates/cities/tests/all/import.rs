//! Import and export, against a database.

use crate::{city, export, import, installer, listed, migrations, small};
use async_trait::async_trait;
use cities::{
    Error,
    folder::{self, CityFolder, Files, InUse, Plan, Problem, Section, Taking},
};
use kernel::{Actor, CityId, Failure, Grant, Kind, Scope};
use store::{Ctx, Tx};
use testkit::each_database;

#[tokio::test]
async fn a_canonical_folder_comes_out_as_it_went_in() {
    each_database(&migrations(), async |t| {
        let report = import(&t, &small::files(), &[]).await;
        assert!(report.created);
        assert_eq!((report.departments.added, report.areas.added, report.places, report.layers), (2, 3, 5, 2));
        let out = export(&t, small::SLUG, &[]).await;
        for path in small::files().paths() {
            let text = |f: &Files| f.get(path).map(|b| String::from_utf8_lossy(b).into_owned());
            assert_eq!(text(&out), text(&small::files()), "{path}");
        }
        assert_eq!(out, small::files());
        let again = import(&t, &out, &[]).await;
        assert!(!again.created);
        assert_eq!((again.departments, again.areas), Default::default());
        assert_eq!(export(&t, small::SLUG, &[]).await, out);
    })
    .await;
}

#[tokio::test]
async fn an_imported_city_knows_what_its_folder_says() {
    each_database(&migrations(), async |t| {
        import(&t, &small::files(), &[]).await;
        let c = city(&t, small::SLUG).await;
        let at = |lat, lon| kernel::GeoPoint { lat, lon };
        assert_eq!(c.area_at(at(50.5, 8.25)).unwrap().code, "east", "on the border the smallest code");
        assert_eq!(c.areas_at(at(50.5, 8.1)).iter().map(|a| a.code.as_str()).collect::<Vec<_>>(), ["west", "market-ward"]);
        assert!(c.area_at(at(50.15, 8.15)).is_none(), "in the hole");
        assert_eq!(c.find_places("412", None, 5)[0].place.code, "L-0412");
        assert_eq!(c.find_places("سوق", None, 5).len(), 0, "the word begins with the article");
        assert_eq!(c.find_places("السوق", Some(at(50.5, 8.2)), 5)[0].area.unwrap().code, "west");
        assert_eq!(c.nearest_place(at(50.46, 8.15)).unwrap().place.code, "school-24");
        assert!(c.contains(at(50.5, 8.1)) && !c.contains(at(52.0, 8.1)));
        assert_eq!(c.version, 1);
        assert_eq!(c.name.in_lang(&kernel::Lang::parse("ko").unwrap()), "작은 도시");
        assert!(c.speaks(&kernel::Lang::parse("ar").unwrap()));
        assert_eq!(cities::brand_css(&c).lines().last(), Some(":root { --brand: #0b6670; }"));
    })
    .await;
}

#[tokio::test]
async fn a_folder_says_what_is_closed() {
    each_database(&migrations(), async |t| {
        import(&t, &small::files(), &[]).await;
        let mut files = small::files();
        let edit = |files: &mut Files, path: &str, from: &str, to: &str| {
            let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
            assert!(text.contains(from), "{path}: {text}");
            files.insert(path, text.replace(from, to));
        };
        let closed = |line: &str| {
            let mut cells: Vec<&str> = line.split(',').collect();
            cells.insert(
                3,
                if line.starts_with("code,") {
                    "closed"
                } else if line.starts_with("lamps,") {
                    "yes"
                } else {
                    ""
                },
            );
            cells.join(",") + "\n"
        };
        let departments = String::from_utf8(files.get("departments.csv").unwrap().to_vec()).unwrap();
        files.insert("departments.csv", departments.lines().map(closed).collect::<String>());
        let areas = String::from_utf8(files.get("areas.geojson").unwrap().to_vec()).unwrap();
        let shuts =
            |line: &str| if line.contains("\"market-ward\"") { line.replacen("},\"geometry\"", ",\"closed\":true},\"geometry\"", 1) } else { line.to_string() };
        files.insert("areas.geojson", areas.lines().map(shuts).map(|l| l + "\n").collect::<String>());
        let report = import(&t, &files, &[]).await;
        assert_eq!((report.departments.closed, report.departments.changed, report.areas.closed), (1, 0, 1));
        let c = city(&t, small::SLUG).await;
        assert!(c.department("lamps").unwrap().closed && c.area("market-ward").unwrap().closed);
        assert_eq!(export(&t, small::SLUG, &[]).await, files, "it comes out as it went in");
        edit(&mut files, "departments.csv", ",yes,", ",perhaps,");
        let Err(found) = folder::read(&files, &[]) else { panic!("taken") };
        assert!(listed(&found).contains("[closed] cities-problem-choice"), "{}", listed(&found));
    })
    .await;
}

#[tokio::test]
async fn an_area_stays_with_what_lies_in_it() {
    each_database(&migrations(), async |t| {
        import(&t, &small::files(), &[]).await;
        let area = |line: &str| line.contains("\"parent\":\"west\"");
        let text = String::from_utf8(small::files().get("areas.geojson").unwrap().to_vec()).unwrap();
        assert!(text.lines().any(area), "{text}");
        let mut files = small::files();
        let closes = |line: &str| if area(line) { line.replacen("},\"geometry\"", ",\"closed\":true},\"geometry\"", 1) } else { line.to_string() };
        files.insert("areas.geojson", text.lines().map(closes).map(|l| l + "\n").collect::<String>());
        assert_eq!(import(&t, &files, &[]).await.areas.closed, 1);
        files.remove("areas.geojson");
        let report = import(&t, &files, &[]).await;
        assert_eq!((report.areas.closed, report.areas.removed), (1, 1), "west is closed, east is gone");
        let out = export(&t, small::SLUG, &[]).await;
        import(&t, &out, &[]).await;
        assert_eq!(export(&t, small::SLUG, &[]).await, out, "nothing in it names what is not there");
    })
    .await;
}

/// A slice that owns one file, names a department and an area, and can be told to fail.
struct Notes {
    fails: bool,
}

#[async_trait]
impl Section for Notes {
    fn files(&self) -> &'static [&'static str] {
        &["notes.txt"]
    }
    fn check(&self, files: &Files, city: &CityFolder) -> Result<Plan, Vec<Problem>> {
        let problems = folder::Problems::default();
        let text = files.text("notes.txt", &problems).unwrap_or_default();
        for line in text.lines().filter(|l| city.department(l).is_none()) {
            problems.file("notes.txt", kernel::Message::new("test-unknown").with("value", line));
        }
        if problems.is_empty() { Ok(Box::new(text.to_string())) } else { Err(problems.into_list()) }
    }
    async fn apply(&self, _: &Ctx, _: &mut Tx, _: &Actor, _: &Taking<'_>, plan: Plan) -> Result<(), Error> {
        assert!(plan.downcast_ref::<String>().is_some(), "it is given the plan that it made");
        if self.fails { Err(Error::Store(store::Error::NotThere)) } else { Ok(()) }
    }
    async fn export(&self, _: &Ctx, _: CityId, files: &mut Files) -> Result<(), Error> {
        files.insert("notes.txt", "lamps\n");
        Ok(())
    }
    async fn in_use(&self, _: &mut Tx, _: CityId) -> Result<InUse, Error> {
        Ok(InUse { departments: ["lamps".to_string()].into(), areas: ["west".to_string()].into(), ..InUse::default() })
    }
}

#[tokio::test]
async fn a_section_is_imported_with_the_city_or_nothing_is() {
    each_database(&migrations(), async |t| {
        let mut files = small::files();
        files.insert("notes.txt", "lamps\n");
        let (good, bad) = (Notes { fails: false }, Notes { fails: true });
        let checked = folder::read(&files, &[&bad]).unwrap_or_else(|p| panic!("{}", listed(&p)));
        let failed = cities::import(&t.cx, &installer(), &[&bad], checked).await;
        assert!(failed.is_err());
        assert!(cities::load(&t.cx, small::SLUG).await.unwrap().is_none(), "nothing is half imported");
        import(&t, &files, &[&good]).await;
        assert_eq!(export(&t, small::SLUG, &[&good]).await, files);
        files.insert("notes.txt", "parks\n");
        let Err(found) = folder::read(&files, &[&good]) else { panic!("an unknown department was taken") };
        assert_eq!(listed(&found), "notes.txt test-unknown value=\"parks\"");
    })
    .await;
}

#[tokio::test]
async fn what_is_gone_is_removed_and_what_is_named_is_closed() {
    each_database(&migrations(), async |t| {
        let notes = Notes { fails: false };
        import(&t, &small::files(), &[&notes]).await;
        let mut less = small::files();
        less.insert("departments.csv", "code,mail,phone,name_de\nparks,,,Parks\n");
        less.remove("areas.geojson");
        less.insert("places/poles.csv", "number,kind,lat,lon,street\n");
        let report = import(&t, &less, &[&notes]).await;
        assert_eq!((report.departments.added, report.departments.removed, report.departments.closed), (1, 1, 1));
        assert_eq!((report.areas.added, report.areas.removed, report.areas.closed), (0, 2, 1));
        let c = city(&t, small::SLUG).await;
        assert!(c.department("lamps").unwrap().closed && c.department("roads").is_none());
        assert!(c.area("west").unwrap().closed && c.area_at(kernel::GeoPoint { lat: 50.5, lon: 8.1 }).is_none());
        assert_eq!(c.open_departments().count(), 1);
        let out = export(&t, small::SLUG, &[]).await;
        let text = |f: &Files, path| f.get(path).map(|b| String::from_utf8_lossy(b).into_owned()).unwrap_or_default();
        assert!(text(&out, "departments.csv").contains("\nlamps,") && text(&out, "areas.geojson").contains("\"closed\":true"), "what is closed says so");
        for files in [&out, &less] {
            let again = import(&t, files, &[]).await;
            assert_eq!((again.departments, again.areas), Default::default(), "what is closed is not removed by its absence, whether it is named or not");
        }
        assert_eq!(export(&t, small::SLUG, &[]).await, out);
        assert!(city(&t, small::SLUG).await.area("west").is_some_and(|a| a.closed));
        // It comes back as it was when it is in the folder again.
        import(&t, &small::files(), &[&notes]).await;
        let c = city(&t, small::SLUG).await;
        assert!(!c.department("lamps").unwrap().closed && !c.area("west").unwrap().closed);
        assert_eq!(export(&t, small::SLUG, &[]).await, small::files());
    })
    .await;
}

fn staff(permissions: &[&str], city: Option<CityId>) -> Actor {
    let grant = Grant { role: "r".into(), permissions: permissions.iter().map(ToString::to_string).collect(), scope: Scope { city, ..Scope::default() } };
    Actor { who: kernel::Who::Staff { account: kernel::AccountId(Default::default()), name: "Ann".into() }, grants: vec![grant] }
}

#[tokio::test]
async fn only_who_may_imports_and_exports() {
    each_database(&migrations(), async |t| {
        let checked = || folder::read(&small::files(), &[]).unwrap_or_else(|p| panic!("{}", listed(&p)));
        let denied = async |by: &Actor| {
            let r = cities::import(&t.cx, by, &[], checked()).await;
            r.is_err_and(|e| e.kind() == Kind::Denied)
        };
        assert!(denied(&staff(&["cities.settings"], None)).await, "to add a city needs its own right");
        let made = cities::import(&t.cx, &staff(&["cities.create"], None), &[], checked()).await.unwrap();
        assert!(denied(&staff(&["cities.create"], None)).await);
        assert!(denied(&staff(&["cities.settings"], Some(CityId(t.cx.uuid())))).await, "another city's administrator");
        assert!(!denied(&staff(&["cities.settings"], Some(made.city))).await);
        let mut out = Files::default();
        let refused = cities::export(&t.cx, &Actor::visitor(), small::SLUG, &[], &mut out).await;
        assert!(refused.is_err_and(|e| e.kind() == Kind::Denied));
        let none = cities::export(&t.cx, &installer(), "nowhere", &[], &mut out).await;
        assert!(none.is_err_and(|e| e.kind() == Kind::NotFound));
        let log = store::audit_list(&t.cx, &store::AuditFilter { city: Some(made.city), ..Default::default() }, 10).await.unwrap();
        assert_eq!(log.iter().filter(|e| e.act == "cities.import").count(), 2);
    })
    .await;
}

#[tokio::test]
async fn thousands_of_places_are_kept_in_order() {
    each_database(&migrations(), async |t| {
        let mut files = small::files();
        let rows: String = (0..1234).rev().map(|i| format!("L-{i:05},lamp,50.{i:04}1,8.1,\n")).collect();
        files.insert("places/poles.csv", format!("number,kind,lat,lon,street\n{rows}"));
        import(&t, &files, &[]).await;
        assert_eq!(export(&t, small::SLUG, &[]).await, files);
    })
    .await;
}

/// What `hansa` does in a handler: the future must be able to move between threads.
#[test]
fn an_import_can_move_between_threads() {
    fn moves<T: Send>(_: &T) {}
    fn never(cx: &Ctx, by: &Actor, sections: &[&dyn Section], checked: folder::Checked) {
        moves(&cities::import(cx, by, sections, checked));
        let mut files = Files::default();
        drop(Box::pin(cities::export(cx, by, "", sections, &mut files)));
    }
    let _ = never;
}
