//! Who is named where two changed the same: whoever changed that very field, in that language and of that answer, and nobody who changed another one.

use super::Hall;
use kernel::Scope;
use testkit::each_database;

/// A field, and what it is changed to: by the colleague who is to be named, by who writes on the old page, and by the one who changes it beside another.
type Row = (&'static str, [&'static str; 3]);

const KIND: &[Row] = &[
    ("name-en", ["Lamp A", "Lamp B", "Lamp C"]),
    ("name-ar", ["مصباح أ", "مصباح ب", "مصباح ج"]),
    ("hint-en", ["Dark", "Dim", "Off"]),
    ("hint-ar", ["مظلم", "خافت", "مطفأ"]),
    ("words-en", ["dark", "dim", "off"]),
    ("words-ar", ["مظلم", "خافت", "مطفأ"]),
    ("elsewhere-en", ["Call A", "Call B", "Call C"]),
    ("elsewhere-ar", ["اتصل أ", "اتصل ب", "اتصل ج"]),
    ("n", ["10", "11", "12"]),
    ("department", ["roads", "roads-east", "care"]),
    ("unit", ["working days", "working hours", "hours"]),
    ("publication", ["never", "after-review", "at-once"]),
    ("place", ["none", "optional", "required"]),
    ("group", ["roads", "traffic", "waste"]),
    ("kind", ["complaint", "request", "suggestion"]),
    ("icon", ["road", "bin", "tree"]),
];
const QUESTION: &[Row] = &[
    ("label-en", ["What A?", "What B?", "What C?"]),
    ("label-ar", ["ماذا أ؟", "ماذا ب؟", "ماذا ج؟"]),
    ("o0-en", ["Dark A", "Dark B", "Dark C"]),
    ("o1-en", ["Flickers A", "Flickers B", "Flickers C"]),
    ("o0-ar", ["مظلم أ", "مظلم ب", "مظلم ج"]),
    ("o1-ar", ["يومض أ", "يومض ب", "يومض ج"]),
];
const TEMPLATE: &[Row] = &[
    ("title-en", ["Lit A", "Lit B", "Lit C"]),
    ("title-ar", ["مضاء أ", "مضاء ب", "مضاء ج"]),
    ("text-en", ["It is lit.", "It burns.", "It shines."]),
    ("text-ar", ["أُصلح.", "يعمل.", "يضيء."]),
    ("category", ["pothole", "", "lamp-out"]),
];
const ROUTING: &[Row] = &[("to-west", ["care", "roads", "roads-east"]), ("to-east", ["care", "roads", "roads-east"]), ("to-", ["care", "roads", "roads-east"])];

/// What is no field of its own: the page's own, what has two values, so that two never disagree, and what is ticked one by one. The rows of new options and
/// the places of those that are there are not among what two can word differently.
fn is_tried(field: &str, rows: &[Row]) -> bool {
    let is_own = ["csrf", "was", "l", "code", "type", "evidence", "emergency", "required", "for", "look", "save", "kind"].contains(&field);
    let is_row = field
        .strip_prefix('o')
        .and_then(|rest| rest.split_once('-'))
        .is_some_and(|(n, part)| n.parse::<usize>().is_ok_and(|n| n > 1 || ["at", "code", "off"].contains(&part)));
    is_own || is_row || rows.iter().any(|(f, _)| *f == field)
}

#[tokio::test]
async fn of_every_field_of_every_form_the_one_who_changed_it_is_named_and_nobody_else() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let mut a = hall.browser();
        let person = |name: &str| hall.town.0.signed_in(&hall.town.0.staff(name, &[concerns::SETTINGS], Scope::default()));
        let (mut dana, mut minh) = (person("Dana Reyes"), person("Minh Tran"));
        let forms = [
            ("categories/lamp-out", "categories/lamp-out", KIND),
            ("categories/lamp-out/questions/pattern", "categories/lamp-out/questions/pattern", QUESTION),
            ("templates/lamp-repaired", "templates/lamp-repaired", TEMPLATE),
            ("routing/edit?kind=lamp-out", "routing/edit", ROUTING),
        ];
        for (path, act, rows) in forms {
            let (page, act) = (format!("/lampton/settings/{path}"), format!("/lampton/settings/{act}"));
            for (i, (field, [theirs, mine, _])) in rows.iter().enumerate() {
                let (other, [_, _, beside]) = rows[(i + 1) % rows.len()];
                let mut sent = a.get(&page).await.form(&act);
                assert_eq!(dana.submit(&page, &act, &[(field, theirs), ("save", "1")]).await.status, 303, "{path} {field}");
                t.clock.advance(kernel::SECOND);
                assert_eq!(minh.submit(&page, &act, &[(other, beside), ("save", "1")]).await.status, 303, "{path} {other}");
                t.clock.advance(kernel::SECOND);
                sent.retain(|(n, _)| n != field);
                sent.extend([(field.to_string(), mine.to_string()), ("save".into(), "1".into())]);
                let pairs: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
                let stale = a.post(&act, &pairs).await;
                assert_eq!(stale.status, 409, "{path} {field}: {}", stale.text());
                assert!(stale.all("#stale").concat().starts_with("Dana Reyes changed this"), "{path} {field}: {:?}", stale.all("#stale"));
            }
            let form = a.get(&page).await.form(&act);
            let missing: Vec<&String> = form.iter().map(|(n, _)| n).filter(|n| !is_tried(n, rows)).collect();
            assert!(missing.is_empty(), "{path} has fields that are not tried: {missing:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_reordered_or_took_away_an_answer_is_named_for_that() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let mut a = hall.browser();
        let person = |name: &str| hall.town.0.signed_in(&hall.town.0.staff(name, &[concerns::SETTINGS], Scope::default()));
        let (mut dana, mut minh) = (person("Dana Reyes"), person("Minh Tran"));
        let page = "/lampton/settings/categories/lamp-out/questions/pattern";
        for (field, of) in [("o2-en", "Blinks"), ("o3-en", "Buzzes")] {
            assert_eq!(dana.submit(page, page, &[(field, of), (&field.replace("en", "ar"), of), ("save", "1")]).await.status, 303);
        }
        for (theirs, mine) in [(("o1-off", "1"), ("o1-en", "Flickers much")), (("o0-at", "9"), ("o2-at", "0"))] {
            let mut sent = a.get(page).await.form(page);
            assert_eq!(dana.submit(page, page, &[theirs, ("save", "1")]).await.status, 303, "{theirs:?}");
            t.clock.advance(kernel::SECOND);
            assert_eq!(minh.submit(page, page, &[("label-ar", theirs.0), ("save", "1")]).await.status, 303);
            t.clock.advance(kernel::SECOND);
            sent.retain(|(n, _)| n != mine.0);
            sent.extend([(mine.0.to_string(), mine.1.to_string()), ("save".into(), "1".into())]);
            let pairs: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let stale = a.post(page, &pairs).await;
            assert_eq!(stale.status, 409, "{theirs:?}: {}", stale.text());
            assert!(stale.all("#stale").concat().starts_with("Dana Reyes changed this"), "{theirs:?}: {:?}", stale.all("#stale"));
        }
    })
    .await;
}
