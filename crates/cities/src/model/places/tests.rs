use super::*;
use kernel::Lang;
use proptest::prelude::*;

fn place(kind: PlaceKind, code: &str, names: &[(&str, &str)], lat: f64, lon: f64) -> Place {
    let mut name = Text::default();
    for (lang, text) in names {
        name.set(Lang::parse(lang).unwrap(), *text);
    }
    Place { kind, code: code.into(), name, point: GeoPoint { lat, lon }, street: None }
}

fn some() -> Places {
    use PlaceKind::*;
    Places::new(vec![
        place(Street, "kenesary", &[("en", "Kenesary Street"), ("ru", "улица Кенесары")], 51.16, 71.42),
        place(Street, "kenesary-2", &[("en", "Kenesary Street"), ("ru", "улица Кенесары")], 51.17, 71.44),
        place(School, "school-24", &[("en", "School 24"), ("ru", "Школа 24"), ("ko", "학교")], 51.165, 71.42),
        place(School, "school-2", &[("en", "School 2")], 51.2, 71.5),
        place(Market, "market", &[("en", "Market on Kenesary Street"), ("vi", "Chợ Đồng Xuân")], 51.161, 71.43),
        place(Lamp, "L-0412", &[], 51.163, 71.41),
        place(Lamp, "L-4120", &[], 51.164, 71.41),
        place(Cabinet, "C-004", &[], 51.0, 71.0),
    ])
}

fn codes(found: Vec<Match<'_>>) -> Vec<&str> {
    found.into_iter().map(|m| m.place.code.as_str()).collect()
}

#[test]
fn every_word_must_begin_a_word_of_the_name_in_any_language() {
    let p = some();
    let find = |q| codes(p.find(q, None, 10));
    assert_eq!(find("кенес ул"), ["kenesary"]);
    assert_eq!(find("dong xuan"), ["market"], "without accents, as people type");
    assert_eq!(find("학교"), ["school-24"]);
    assert_eq!(find("kenesary stre"), ["market", "kenesary"], "landmarks before streets, and a street once");
    assert!(find("kenesary school").is_empty());
    assert!(find("").is_empty() && find(" , ").is_empty() && find("zzz").is_empty());
}

#[test]
fn whole_words_stand_before_beginnings_and_the_near_before_the_far() {
    let p = some();
    assert_eq!(codes(p.find("school 2", None, 10)), ["school-2", "school-24"]);
    let near = GeoPoint { lat: 51.17, lon: 71.44 };
    assert_eq!(codes(p.find("улица кенесары", Some(near), 10)), ["kenesary-2"], "the point of the street that is near");
    let found = p.find("school", Some(GeoPoint { lat: 51.2, lon: 71.5 }), 1);
    assert_eq!(found[0].place.code, "school-2");
    assert!(found[0].metres.unwrap() < 1.0);
}

#[test]
fn what_is_called_exactly_so_stands_before_what_contains_it() {
    let p = some();
    let found = p.find("kenesary street", None, 10);
    assert!(found[0].is_named && !found[1].is_named);
    assert_eq!(codes(found), ["kenesary", "market"], "the street itself before the market on it");
    assert_eq!(codes(p.find("Улица КЕНЕСАРЫ", None, 10)), ["kenesary"], "in any language, however it is written");
    assert_eq!(codes(p.find("street kenesary", None, 10)), ["market", "kenesary"], "the words alone are not the name");
}

#[test]
fn a_pole_is_found_by_its_number_however_it_is_written() {
    let p = some();
    for q in ["L-0412", "l 0412", "l0412", "L412", "0412", "412", "00412"] {
        assert_eq!(codes(p.find(q, None, 10)).first(), Some(&"L-0412"), "{q}");
    }
    assert_eq!(codes(p.find("c4", None, 10)), ["C-004"]);
    assert_eq!(codes(p.find("4120", None, 10)), ["L-4120"]);
}

#[test]
fn a_spot_is_named_by_what_is_nearest() {
    let p = some();
    let (place, metres) = p.nearest_named(GeoPoint { lat: 51.1652, lon: 71.4201 }).unwrap();
    assert_eq!((place.code.as_str(), metres < 30.0), ("school-24", true));
    assert_eq!(p.nearest_pole(GeoPoint { lat: 51.1631, lon: 71.41 }).unwrap().0.code, "L-0412");
    assert!(Places::new(Vec::new()).nearest_named(GeoPoint { lat: 0.0, lon: 0.0 }).is_none());
}

#[test]
fn a_hundred_thousand_poles_are_searched_without_looking_at_all() {
    let list: Vec<Place> = (0..100_000).map(|i| place(PlaceKind::Lamp, &format!("L-{i:06}"), &[], 51.0 + f64::from(i) * 1e-6, 71.0)).collect();
    let p = Places::new(list);
    assert_eq!(codes(p.find("l-012345", None, 5)), ["L-012345"]);
    assert_eq!(codes(p.find("77", None, 3)), ["L-000077", "L-000770", "L-000771"]);
    assert_eq!(p.find("l", None, 5).len(), 5);
}

#[test]
fn a_word_that_very_many_places_have_offers_the_first_of_them() {
    let list = (0..20_000).map(|i| place(PlaceKind::Street, &format!("jalan-{i}"), &[("ms", &format!("Jalan Bagan {i}"))], 5.4, 100.4)).collect();
    let p = Places::new(list);
    assert_eq!((p.find("Jalan", None, 6).len(), p.find("Bagan", None, 6).len(), p.find("jal", None, 6).len()), (6, 6, 6));
}

proptest! {
    /// What the index answers is what looking at every place would answer.
    #[test]
    fn the_index_finds_what_a_search_through_all_finds(
        names in proptest::collection::vec("[abc0]{1,3}( [abc0]{1,3}){0,2}", 1..40),
        query in "[abc0]{1,2}( [abc0]{1,2})?",
    ) {
        let list: Vec<Place> = names.iter().enumerate().map(|(i, n)| place(PlaceKind::School, &format!("p{i}"), &[("en", n)], 0.0, 0.0)).collect();
        let p = Places::new(list.clone());
        let mut got: Vec<String> = p.find(&query, None, 100).into_iter().map(|m| m.place.code.clone()).collect();
        let fits = |place: &Place| query_words(&query).iter().all(|q| {
            let short = without_zeros(q);
            words_of_place(place).iter().any(|w| w.starts_with(q) || short.as_ref().is_some_and(|s| w.starts_with(s)))
        });
        let mut want: Vec<String> = list.iter().filter(|p| fits(p)).map(|p| p.code.clone()).collect();
        got.sort();
        want.sort();
        prop_assert_eq!(got, want);
    }

    #[test]
    fn nothing_typed_panics(q in ".*") {
        let _ = some().find(&q, Some(GeoPoint { lat: 0.0, lon: 0.0 }), 3);
    }
}
