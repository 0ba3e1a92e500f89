//! The log has the city's own words: texts as they were and as they are, and the names of what is gone.

use crate::isolation::{people, town::Town};
use cities::folder::{Files, FolderSource, Source, read};
use kernel::Actor;
use testkit::{Client, each_database};

const LOG: &str = "/lampton/settings/audit";

async fn log(who: &mut Client, act: &str, lang: &str) -> testkit::Answered {
    who.get(&format!("{LOG}?act={act}&lang={lang}")).await
}

async fn put(who: &mut Client, page: &str, act: &str, fields: &[(&str, &str)]) {
    let at = |path: &str| format!("/lampton/settings/{path}");
    let done = who.submit(&at(page), &at(act), fields).await;
    assert_eq!(done.status, 303, "{act}: {}", done.text());
}

/// Takes the folder that the city was made of, with another file in it.
async fn take(town: &Town, file: Option<(&str, String)>) {
    let (source, sections) = (FolderSource(crate::server::lampton()), hansa::slices::sections());
    let mut files = Files::default();
    for (path, _) in source.list().unwrap() {
        files.insert(&path, source.read(&path).unwrap());
    }
    if let Some((path, text)) = file {
        files.insert(path, text);
    }
    let checked = read(&files, &sections).unwrap_or_else(|p| panic!("{p:?}"));
    cities::import(&town.t.cx, &Actor::system("test"), &sections, checked).await.unwrap();
}

#[tokio::test]
async fn the_log_has_a_text_as_it_was_and_as_it_is_in_each_language() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut root = people::add_and_sign_in(&town, "administrator").await;
        let long = format!("Dear neighbour,\n\nthe lamp is whole again. {}", "Light is for everybody. ".repeat(9));
        let text = [("text-en", long.trim()), ("text-ar", "المصباح سليم."), ("for", "close")];
        put(&mut root, "templates/lamp-repaired", "templates/lamp-repaired", &text).await;
        put(&mut root, "city", "city", &[("welcome-en", "Good evening."), ("privacy-ar", "لا نبيع شيئًا."), ("zoom", "13")]).await;
        put(&mut root, "categories/pothole", "categories/pothole", &[("words-en", "hole\ncrater"), ("hint-ar", &"حفرة ".repeat(20))]).await;

        let texts = log(&mut root, "concerns.template.edit", "en").await;
        assert!(texts.all("tbody summary").contains(&"Text: changed".to_string()), "a longer text is folded: {}", texts.text());
        let sides = texts.all("tbody dd[lang=en]");
        assert_eq!(sides[0], "The lamp at {place} is repaired. Thank you for telling us ({reference}).");
        assert!(sides[1].starts_with("Dear neighbour,") && sides[1].ends_with("Light is for everybody."), "in full: {sides:?}");
        let said = texts.all("tbody").concat();
        assert!(said.contains("Text (العربية): from “أُصلح المصباح في {place}. شكرًا على إبلاغنا ({reference}).” to “المصباح سليم.”"), "{said}");
        assert!(said.contains("Used for: from “to answer” to “to close without an answer”"), "{said}");
        let city = log(&mut root, "cities.edit", "en").await.all("tbody").concat();
        for told in
            ["Welcome: “Good evening.”; nothing before", "Privacy (العربية): “لا نبيع شيئًا.”; nothing before", "Zoom of the first map: from “12” to “13”"]
        {
            assert!(city.contains(told), "{told}: {city}");
        }
        assert!(!city.contains("About the desk"), "what stayed is not told: {city}");
        let kind = log(&mut root, "concerns.category.edit", "en").await.all("tbody").concat();
        assert!(kind.contains("“hole, crater”") && kind.contains("حفرة حفرة") && !kind.contains(": changed"), "{kind}");
        assert!(log(&mut root, "cities.edit", "ar").await.text().contains("الترحيب: «Good evening.»؛ ولم يكن شيء من قبل"));
        let page = root.get("/lampton/settings/templates/lamp-repaired").await.text();
        assert!(page.contains("Text, العربية: المصباح سليم., before أُصلح"), "its own page says what is short: {page}");

        town.t.clock.advance(kernel::SECOND);
        take(&town, None).await;
        let texts = log(&mut root, "concerns.template.edit", "en").await;
        let back = texts.all("tbody dd[lang=en]");
        assert!(back[0].starts_with("Dear neighbour,") && back[1].starts_with("The lamp at {place}"), "from a folder the same: {back:?}");
        let city = log(&mut root, "cities.edit", "en").await.all("tbody").concat();
        assert!(city.contains("Welcome: nothing now; “Good evening.” before"), "{city}");
    })
    .await;
}

#[tokio::test]
async fn what_is_gone_is_headed_by_its_name_in_the_readers_language() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let areas = std::fs::read_to_string(crate::server::lampton().join("areas.geojson")).unwrap();
        let mut more: serde_json::Value = serde_json::from_str(&areas).unwrap();
        let mut north = more["features"][0].clone();
        north["properties"]["code"] = "north".into();
        north["properties"]["name_en"] = "North Ward".into();
        north["properties"]["name_ar"] = "حي الشمال".into();
        more["features"].as_array_mut().unwrap().push(north);
        take(&town, Some(("areas.geojson", more.to_string()))).await;
        take(&town, None).await;

        let mut root = people::add_and_sign_in(&town, "administrator").await;
        for (page, act, fields) in [
            ("departments", "departments", vec![("code", "parks"), ("name-en", "Parks"), ("name-ar", "الحدائق"), ("mail", "parks@lampton.example")]),
            ("departments/parks", "departments/parks", vec![("phone", "+60 4-555 0123")]),
            ("departments/parks", "departments/parks/remove", vec![]),
            ("categories/new", "categories/new", vec![("name-en", "Mistake"), ("department", "roads"), ("group", "other")]),
            ("categories/mistake", "categories/mistake", vec![("name-ar", "خطأ")]),
            ("categories/mistake", "categories/mistake/remove", vec![]),
            ("templates/lamp-repaired", "templates/lamp-repaired/remove", vec![]),
            ("places", "places-add", vec![("kind", "park"), ("code", "hill"), ("lat", "5.05"), ("lon", "100.05"), ("name-en", "Hill Park"), ("name-ar", "تل")]),
            ("places/landmarks/hill", "places/landmarks/hill/delete", vec![]),
            ("calendar", "calendar/holidays/2026-12-25/delete", vec![]),
            ("roles/new", "roles/new", vec![("name", "Night watch"), ("permission", "concerns.see")]),
        ] {
            put(&mut root, page, act, &fields).await;
        }
        let role = root.get("/lampton/settings/roles").await.attributes("a[href*='/own-']", "href").remove(0);
        assert_eq!(root.submit(&role, &format!("{role}/remove"), &[]).await.status, 303);
        for (act, en, ar) in [
            ("cities.area.remove", "Area: North Ward", "المنطقة: حي الشمال"),
            ("cities.department.remove", "Department: Parks", "القسم: الحدائق"),
            ("cities.department.edit", "Department: Parks", "القسم: الحدائق"),
            ("cities.department.add", "Department: Parks", "القسم: الحدائق"),
            ("concerns.category.remove", "Kind: Mistake", "النوع: خطأ"),
            ("concerns.template.remove", "Template: Lamp: part replaced", "القالب: المصباح: استُبدلت قطعة"),
            ("cities.place.delete", "Place: Hill Park", "المكان: تل"),
            ("cities.holiday.delete", "Day off: Christmas Day, Dec 25, 2026", "عيد الميلاد، 25"),
            ("accounts.role.remove", "Role: Night watch", "الدور: Night watch"),
        ] {
            for (lang, head) in [("en", en), ("ar", ar)] {
                let words = log(&mut root, act, lang).await.all("tbody tr").concat();
                assert!(words.contains(head), "{act}: {head}: {words}");
                assert!(!words.contains("Name:") && !words.contains("Name ("), "said once: {words}");
            }
        }
        for (act, said) in
            [("cities.department.add", "parks@lampton.example"), ("cities.department.remove", "+60 4-555 0123"), ("concerns.template.remove", "Text:")]
        {
            let words = log(&mut root, act, "en").await.all("tbody tr").concat();
            assert!(words.contains(said), "{act}: {said}: {words}");
        }
        let only = root.get(&format!("{LOG}?subject=department+parks")).await.text();
        assert!(only.contains("Only this: Department: Parks"), "{only}");
        let rules = log(&mut root, "concerns.category.add", "en").await;
        assert!(rules.attributes("tbody a[href$='/categories/mistake']", "href").is_empty(), "what is gone has no page");
    })
    .await;
}

#[tokio::test]
async fn the_log_names_the_list_of_places_and_the_answers_of_a_question_that_went() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        take(&town, Some(("places/poles.csv", "number,kind,lat,lon,street\nP-9,lamp,5.05,100.05,\n".into()))).await;
        let mut root = people::add_and_sign_in(&town, "administrator").await;
        for (lang, said) in [("en", "List of places: Poles"), ("ar", "قائمة الأماكن: الأعمدة")] {
            let words = log(&mut root, "cities.places", lang).await.all("tbody tr").concat();
            assert!(words.contains(said), "{said}: {words}");
        }
        put(&mut root, "categories/lamp-out/questions/pattern", "categories/lamp-out/questions/pattern/remove", &[]).await;
        let kind = log(&mut root, "concerns.category.edit", "en").await.all("tbody tr").concat();
        assert!(kind.contains("Question") && kind.matches("before").count() >= 3, "its answers are told: {kind}");
    })
    .await;
}
