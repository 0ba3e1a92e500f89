//! What may be done with a city by hand.

use crate::{city, import, installer, migrations, small};
use cities::{
    AreaEdit, AreasUpload, City, DepartmentInput, Edit, Error, Place, PlaceKind, PlacesUpload, SETTINGS, WeekInput,
    folder::{CityFolder, Files, InUse, Plan, Problem, Section, Taking},
    model::ProfileInput,
};
use kernel::{AccountId, Actor, CityId, Failure, GeoPoint, Grant, Kind, Lang, Permission, Scope, Text, Who};
use store::{Ctx, Tx};
use testkit::{TestCtx, each_database};

fn staff(permission: Permission, city: Option<CityId>) -> Actor {
    let grant = Grant { role: "r".into(), permissions: vec![permission.0.into()], scope: Scope { city, ..Scope::default() } };
    Actor { who: Who::Staff { account: AccountId(Default::default()), name: "Ann".into() }, grants: vec![grant] }
}

fn name(text: &str) -> Text {
    Text::one(Lang::parse("de").unwrap(), text)
}

fn department(code: &str, text: &str) -> DepartmentInput {
    DepartmentInput { code: code.into(), name: name(text), mail: "a@b.example".into(), phone: String::new() }
}

fn fields(r: Result<impl Sized, Error>) -> Vec<String> {
    match r {
        Err(Error::Invalid(list)) => list.into_iter().map(|e| e.field).collect(),
        Err(e) => panic!("{e}"),
        Ok(_) => panic!("it was taken"),
    }
}

async fn start(t: &TestCtx) -> (std::sync::Arc<City>, Actor) {
    let made = import(t, &small::files(), &[]).await;
    (city(t, small::SLUG).await, staff(SETTINGS, Some(made.city)))
}

async fn log(t: &TestCtx, id: CityId) -> Vec<String> {
    let entries = store::audit_list(&t.cx, &store::AuditFilter { city: Some(id), ..Default::default() }, 100).await.unwrap();
    entries.into_iter().map(|e| e.act).filter(|a| a != "cities.import").collect()
}

#[tokio::test]
async fn a_city_is_made_with_office_hours() {
    each_database(&migrations(), async |t| {
        let (old, _) = start(&t).await;
        let input = ProfileInput { slug: "neu".into(), ..ProfileInput::from(&old.profile) };
        let by = staff(cities::CREATE, None);
        let id = cities::create_city(&t.cx, &by, input.clone()).await.unwrap();
        let new = city(&t, "neu").await;
        assert_eq!((new.id, new.version, new.calendar.week.0[0][0].to_string().as_str()), (id, 1, "09:00-17:00"));
        assert!(new.departments.is_empty() && new.areas.all().is_empty() && new.places.all().is_empty());
        assert_eq!(fields(cities::create_city(&t.cx, &by, input.clone()).await), ["slug"], "the slug is taken");
        assert!(cities::create_city(&t.cx, &staff(SETTINGS, None), input).await.is_err_and(|e| e.kind() == Kind::Denied));
        let wrong = ProfileInput { slug: "A".into(), country: "de".into(), brand: "red".into(), lat: 99.0, zoom: 2, ..ProfileInput::from(&old.profile) };
        assert_eq!(fields(cities::create_city(&t.cx, &by, wrong).await), ["slug", "country", "brand", "map.lat", "map.zoom"], "all at once");
    })
    .await;
}

#[tokio::test]
async fn settings_are_changed_by_who_saw_the_newest() {
    each_database(&migrations(), async |t| {
        let (old, by) = start(&t).await;
        let mut settings = ProfileInput::from(&old.profile);
        settings.reopen_days = 30;
        settings.slug = "other".into();
        let edit = Edit { version: old.version, settings };
        cities::edit_city(&t.cx, &by, &old, edit.clone()).await.unwrap();
        let new = city(&t, small::SLUG).await;
        assert_eq!((new.reopen_days, new.version, new.slug.as_str()), (30, old.version + 1, small::SLUG), "the slug stays");
        let late = cities::edit_city(&t.cx, &by, &old, edit).await;
        assert!(late.is_err_and(|e| e.kind() == Kind::Conflict), "somebody was faster");
        let entries =
            store::audit_list(&t.cx, &store::AuditFilter { city: Some(old.id), act: Some("cities.edit".into()), ..Default::default() }, 9).await.unwrap();
        assert_eq!(entries.len(), 1);
        assert_eq!(serde_json::Value::Object(entries[0].detail.0.clone()), serde_json::json!({ "reopen_days_was": old.reopen_days, "reopen_days": 30 }));
    })
    .await;
}

struct Named;

#[async_trait::async_trait]
impl Section for Named {
    fn files(&self) -> &'static [&'static str] {
        &[]
    }
    fn check(&self, _: &Files, _: &CityFolder) -> Result<Plan, Vec<Problem>> {
        Ok(Box::new(()))
    }
    async fn apply(&self, _: &Ctx, _: &mut Tx, _: &Actor, _: &Taking<'_>, _: Plan) -> Result<(), Error> {
        Ok(())
    }
    async fn export(&self, _: &Ctx, _: CityId, _: &mut Files) -> Result<(), Error> {
        Ok(())
    }
    async fn in_use(&self, _: &mut Tx, _: CityId) -> Result<InUse, Error> {
        Ok(InUse { departments: ["lamps".to_string()].into(), areas: ["west".to_string()].into(), ..InUse::default() })
    }
}

#[tokio::test]
async fn departments_come_change_close_and_go() {
    each_database(&migrations(), async |t| {
        let (c, by) = start(&t).await;
        cities::add_department(&t.cx, &by, &c, department("parks", "Grün")).await.unwrap();
        assert_eq!(fields(cities::add_department(&t.cx, &by, &c, department("parks", "Grün")).await), ["code"]);
        assert_eq!(fields(cities::add_department(&t.cx, &by, &c, department("P", "")).await), ["name", "code"]);
        cities::edit_department(&t.cx, &by, &*city(&t, small::SLUG).await, department("lamps", "Beleuchtung")).await.unwrap();
        assert!(cities::edit_department(&t.cx, &by, &*city(&t, small::SLUG).await, department("none", "x")).await.is_err_and(|e| e.kind() == Kind::NotFound));
        assert!(cities::edit_department(&t.cx, &by, &c, department("lamps", "Licht")).await.is_err_and(|e| e.kind() == Kind::Conflict), "as it was long ago");
        assert!(cities::remove_department(&t.cx, &by, &c, &[], "roads").await.is_err_and(|e| e.kind() == Kind::Conflict), "nor is what nobody looked at");
        let used = cities::remove_department(&t.cx, &by, &*city(&t, small::SLUG).await, &[&Named], "lamps").await;
        assert!(used.is_err_and(|e| e.kind() == Kind::Refused), "what is named is not removed");
        cities::close_department(&t.cx, &by, &c, &[], lamps_close(), |_| true).await.unwrap();
        cities::remove_department(&t.cx, &by, &*city(&t, small::SLUG).await, &[&Named], "roads").await.unwrap();
        let new = city(&t, small::SLUG).await;
        let all: Vec<(&str, bool)> = new.departments.iter().map(|d| (d.code.as_str(), d.closed)).collect();
        assert_eq!(all, [("lamps", true), ("parks", false)]);
        assert_eq!(new.department("lamps").unwrap().name.in_lang(&Lang::parse("de").unwrap()), "Beleuchtung");
        cities::reopen_department(&t.cx, &by, &c, "lamps").await.unwrap();
        assert_eq!(city(&t, small::SLUG).await.open_departments().count(), 2);
        let acts = ["add", "close", "edit", "remove", "reopen"].map(|a| format!("cities.department.{a}"));
        let mut logged = log(&t, c.id).await;
        logged.sort();
        assert_eq!(logged, acts, "each once, and nothing that failed");
    })
    .await;
}

#[tokio::test]
async fn areas_are_replaced_by_a_file_and_renamed_by_hand() {
    each_database(&migrations(), async |t| {
        let (c, by) = start(&t).await;
        let file = String::from_utf8(small::files().get("areas.geojson").unwrap().to_vec()).unwrap();
        let upload = |text: String| AreasUpload { file: "neu.geojson".into(), text };
        let less: Vec<&str> = file.lines().filter(|l| !l.contains("\"code\":\"west\"") && !l.contains("\"code\":\"market-ward\"")).collect();
        let less = less.join("\n").replace(",\n]}", "\n]}").replace("Osten", "Ost");
        let counts = cities::replace_areas(&t.cx, &by, &c, &[&Named], upload(less)).await.unwrap();
        assert_eq!((counts.added, counts.changed, counts.removed, counts.closed), (0, 1, 1, 1));
        let new = city(&t, small::SLUG).await;
        assert!(new.area("west").unwrap().closed && new.area("market-ward").is_none());
        let broken = cities::replace_areas(&t.cx, &by, &c, &[&Named], upload("{}".into())).await;
        let Err(Error::Problems(list)) = broken else { panic!("it was taken") };
        assert_eq!((list.len(), list[0].file.as_str()), (1, "neu.geojson"));
        cities::edit_area(&t.cx, &by, &*city(&t, small::SLUG).await, AreaEdit { code: "east".into(), name: name("Morgenland"), population: Some(7) })
            .await
            .unwrap();
        assert_eq!(
            fields(
                cities::edit_area(&t.cx, &by, &*city(&t, small::SLUG).await, AreaEdit { code: "east".into(), name: Text::default(), population: Some(-7) })
                    .await
            ),
            ["name", "population"]
        );
        let new = city(&t, small::SLUG).await;
        assert_eq!(new.area("east").map(|a| (a.population, a.name.clone())), Some((Some(7), name("Morgenland"))));
    })
    .await;
}

fn day_off(date: jiff::civil::Date, is: &str, was: Option<&str>) -> cities::DayOff {
    cities::DayOff { date, name: name(is), was: was.map(name) }
}

#[tokio::test]
async fn hours_and_days_off_are_written_as_people_write_them() {
    each_database(&migrations(), async |t| {
        let (c, by) = start(&t).await;
        let mut week = WeekInput::default();
        week.0[0] = "08:00-12:00, 13:00-16:30".into();
        week.0[6] = "10:00-12:00".into();
        cities::edit_week(&t.cx, &by, &*city(&t, small::SLUG).await, week.clone()).await.unwrap();
        week.0[1] = "13:00-12:00".into();
        week.0[2] = "08:00-12:00,11:00-13:00".into();
        assert_eq!(fields(cities::edit_week(&t.cx, &by, &*city(&t, small::SLUG).await, week).await), ["tue", "wed"]);
        assert_eq!(fields(cities::edit_week(&t.cx, &by, &*city(&t, small::SLUG).await, WeekInput::default()).await), ["mon"]);
        let day = jiff::civil::date(2026, 12, 31);
        cities::put_holidays(&t.cx, &by, &c, &[day_off(day, "Silvester", None)]).await.unwrap();
        let twice = cities::put_holidays(&t.cx, &by, &c, &[day_off(day, "Altjahr", None)]).await;
        assert_eq!(fields(twice), ["date"]);
        assert!(cities::put_holidays(&t.cx, &by, &c, &[day_off(day, "Altjahr", Some("Neujahr"))]).await.is_err_and(|e| e.kind() == Kind::Conflict));
        cities::put_holidays(&t.cx, &by, &c, &[day_off(day, "Altjahr", Some("Silvester"))]).await.unwrap();
        let both = [day_off(jiff::civil::date(2027, 1, 1), "Neujahr", None), day_off(day, "Altjahr", Some("Silvester"))];
        assert!(cities::put_holidays(&t.cx, &by, &c, &both).await.is_err_and(|e| e.kind() == Kind::Conflict), "all or none");
        cities::delete_holiday(&t.cx, &by, &c, jiff::civil::date(2026, 12, 26)).await.unwrap();
        assert!(cities::delete_holiday(&t.cx, &by, &c, jiff::civil::date(2026, 12, 26)).await.is_err_and(|e| e.kind() == Kind::NotFound));
        let new = city(&t, small::SLUG).await;
        assert_eq!(new.calendar.week.0[0].len(), 2);
        let days: Vec<String> = new.calendar.holidays.keys().map(ToString::to_string).collect();
        assert_eq!(days, ["2026-12-25", "2026-12-31"]);
        assert_eq!(new.calendar.holidays[&day], name("Altjahr"));
    })
    .await;
}

fn upload(list: &str, text: &str, replace: bool) -> PlacesUpload {
    PlacesUpload { list: list.into(), file: "f".into(), text: text.into(), replace }
}

#[tokio::test]
async fn places_come_from_files_and_bad_rows_are_reported() {
    each_database(&migrations(), async |t| {
        let (c, by) = start(&t).await;
        let rows = "number,kind,lat,lon,street\nL-0412,lamp,50.6,8.2,\nL-0500,lamp,50.5,8.1,\nL-0501,lamp,hier,8.1,\n,lamp,50.5,8.1,\nL-0500,lamp,50.5,8.1,\n";
        let report = cities::import_places(&t.cx, &by, &c, upload("poles", rows, false)).await.unwrap();
        assert_eq!((report.added, report.changed, report.removed, report.problems.len()), (1, 1, 0, 3));
        let lines: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
        assert_eq!(lines[0], "f:4 [lat] cities-problem-position");
        let new = city(&t, small::SLUG).await;
        assert_eq!(new.places.all().iter().filter(|p| p.kind.is_pole()).count(), 3);
        assert_eq!(new.places.get("poles", "L-0412").unwrap().point, GeoPoint { lat: 50.6, lon: 8.2 });
        let refused = cities::import_places(&t.cx, &by, &c, upload("poles", rows, true)).await;
        assert!(matches!(refused, Err(Error::Problems(_))), "a file with wrong rows does not replace a list");
        let points = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"pool","kind":"other","name_de":"Bad"},"geometry":{"type":"Point","coordinates":[8.2,50.5]}},
            {"type":"Feature","properties":{"code":"x","kind":"moon","name_de":"?","depth":3},
             "geometry":{"type":"LineString","coordinates":[[8,50],[8,51]]}}]}"#;
        let report = cities::import_places(&t.cx, &by, &c, upload("landmarks", points, false)).await.unwrap();
        assert_eq!((report.added, report.problems.len()), (1, 3));
        let only = cities::import_places(&t.cx, &by, &c, upload("poles", "number,kind,lat,lon,street\nC-001,cabinet,50.5002,8.1,\n", true)).await.unwrap();
        assert_eq!((only.added, only.changed, only.removed), (0, 0, 2));
        assert_eq!(city(&t, small::SLUG).await.find_places("bad", None, 3)[0].place.code, "pool");
        assert_eq!(fields(cities::import_places(&t.cx, &by, &c, upload("moons", "", false)).await), ["list"]);
    })
    .await;
}

#[tokio::test]
async fn one_place_is_added_edited_and_deleted() {
    each_database(&migrations(), async |t| {
        let (c, by) = start(&t).await;
        let mut place = Place { kind: PlaceKind::Clinic, code: "clinic".into(), name: name("Klinik"), point: GeoPoint { lat: 50.5, lon: 8.3 }, street: None };
        cities::add_place(&t.cx, &by, &c, place.clone()).await.unwrap();
        assert_eq!(fields(cities::add_place(&t.cx, &by, &c, place.clone()).await), ["code"]);
        place.name = name("Spital");
        cities::edit_place(&t.cx, &by, &*city(&t, small::SLUG).await, place.clone()).await.unwrap();
        place.name = Text::default();
        assert_eq!(fields(cities::edit_place(&t.cx, &by, &*city(&t, small::SLUG).await, place).await), ["name"]);
        let new = city(&t, small::SLUG).await;
        assert_eq!(new.find_places("spital", None, 3).len(), 1);
        assert_eq!(new.places.all().iter().filter(|p| p.kind.is_landmark()).map(|p| p.code.as_str()).collect::<Vec<_>>(), ["school-24", "market", "clinic"]);
        assert!(cities::delete_place(&t.cx, &by, &c, "landmarks", "clinic").await.is_err_and(|e| e.kind() == Kind::Conflict), "as it was long ago");
        cities::delete_place(&t.cx, &by, &new, "landmarks", "clinic").await.unwrap();
        let gone = cities::delete_place(&t.cx, &by, &*city(&t, small::SLUG).await, "landmarks", "clinic").await;
        assert!(gone.is_err_and(|e| e.kind() == Kind::NotFound));
        assert!(city(&t, small::SLUG).await.find_places("spital", None, 3).is_empty());
    })
    .await;
}

#[tokio::test]
async fn nobody_changes_another_city() {
    each_database(&migrations(), async |t| {
        let (c, _) = start(&t).await;
        for by in [Actor::visitor(), staff(SETTINGS, Some(CityId(t.cx.uuid()))), staff(Permission("cities.other"), None)] {
            let settings = ProfileInput::from(&c.profile);
            let place = c.places.all()[0].clone();
            let day = jiff::civil::date(2026, 1, 1);
            let week = WeekInput(std::array::from_fn(|_| "08:00-09:00".to_string()));
            let area = AreaEdit { code: "west".into(), name: name("x"), population: None };
            let all = [
                cities::edit_city(&t.cx, &by, &c, Edit { version: c.version, settings }).await,
                cities::add_department(&t.cx, &by, &c, department("new", "n")).await,
                cities::edit_department(&t.cx, &by, &c, department("lamps", "n")).await,
                cities::close_department(&t.cx, &by, &c, &[], lamps_close(), |_| true).await,
                cities::reopen_department(&t.cx, &by, &c, "lamps").await,
                cities::remove_department(&t.cx, &by, &c, &[], "lamps").await,
                cities::replace_areas(&t.cx, &by, &c, &[], AreasUpload { file: String::new(), text: String::new() }).await.map(drop),
                cities::edit_area(&t.cx, &by, &c, area).await,
                cities::edit_week(&t.cx, &by, &c, week).await,
                cities::put_holidays(&t.cx, &by, &c, &[day_off(day, "x", None)]).await,
                cities::delete_holiday(&t.cx, &by, &c, day).await,
                cities::import_places(&t.cx, &by, &c, upload("poles", "", true)).await.map(drop),
                cities::add_place(&t.cx, &by, &c, place.clone()).await,
                cities::edit_place(&t.cx, &by, &c, place).await,
                cities::delete_place(&t.cx, &by, &c, "poles", "C-001").await,
            ];
            for (i, r) in all.into_iter().enumerate() {
                assert!(r.is_err_and(|e| e.kind() == Kind::Denied), "verb {i}");
            }
        }
        assert_eq!(city(&t, small::SLUG).await.version, c.version);
        assert!(log(&t, c.id).await.is_empty());
        assert!(cities::create_city(&t.cx, &installer(), ProfileInput::default()).await.is_err());
    })
    .await;
}

fn lamps_close() -> cities::Closing {
    cities::Closing { code: "lamps".into(), ..cities::Closing::default() }
}
