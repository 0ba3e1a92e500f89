//! The questions of a category: added, changed, ordered and taken away without a script.

use super::Hall;
use crate::town::Town;
use concerns::report::report;
use kernel::{Actor, Scope};
use testkit::{Client, each_database};

const LAMP: &str = "/lampton/settings/categories/lamp-out";

#[tokio::test]
async fn a_question_with_options_is_added_moved_and_taken_away() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = format!("{LAMP}/questions/new");
        let fields = [
            ("label-en", "How many lamps?"),
            ("label-ar", "كم مصباحًا؟"),
            ("type", "choice"),
            ("o0-en", "One"),
            ("o1-en", "Several"),
            ("o1-ar", "عدة"),
            ("required", "1"),
        ];
        assert_eq!(b.submit(&new, &new, &fields).await.status, 303);
        let q = hall.category("lamp-out").await.questions[1].clone();
        assert_eq!((q.code.as_str(), q.required, q.options.len()), ("how-many-lamps", true, 2));
        assert_eq!((q.options[0].code.as_str(), q.options[1].code.as_str()), ("one", "several"));
        let page = b.get(LAMP).await;
        assert!(page.text().contains("How many lamps? One of several · 2 answers · Must be answered"), "{}", page.text());
        assert_eq!(b.submit(LAMP, &format!("{LAMP}/questions/how-many-lamps/move"), &[("to", "up")]).await.status, 303);
        assert_eq!(hall.category("lamp-out").await.questions[0].code, "how-many-lamps");
        let one = format!("{LAMP}/questions/how-many-lamps");
        assert_eq!(b.submit(&one, &format!("{one}/remove"), &[]).await.status, 303);
        let left: Vec<String> = hall.category("lamp-out").await.questions.iter().map(|q| q.code.clone()).collect();
        assert_eq!(left, ["pattern"]);
    })
    .await;
}

#[tokio::test]
async fn options_are_renamed_ordered_and_removed_and_keep_their_codes() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let one = format!("{LAMP}/questions/pattern");
        let more = b.submit(&one, &one, &[("o0-en", "Is dark"), ("more", "1")]).await;
        assert_eq!(more.status, 200);
        assert_eq!(more.all("fieldset.option").len(), 8, "three more rows than the five");
        assert_eq!(more.attributes("[name=o0-en]", "value"), ["Is dark"]);
        let fields = [("o0-en", "Is dark"), ("o0-at", "9"), ("o2-en", "On by day"), ("o2-at", "1")];
        assert_eq!(b.submit(&one, &one, &fields).await.status, 303);
        let q = hall.category("lamp-out").await.questions[0].clone();
        let codes: Vec<&str> = q.options.iter().map(|o| o.code.as_str()).collect();
        assert_eq!(codes, ["on-by-day", "flickers", "dark"]);
        assert_eq!(q.options[2].label.get(&kernel::Lang::english()), Some("Is dark"));
        assert_eq!(q.options[2].label.pairs().count(), 2, "the other language stays");
        assert_eq!(b.submit(&one, &one, &[("o1-off", "1")]).await.status, 303);
        assert_eq!(hall.category("lamp-out").await.questions[0].options.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_question_that_nobody_could_answer_is_refused() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = format!("{LAMP}/questions/new");
        for (fields, says) in [
            (vec![("label-en", "Which?"), ("type", "choice")], "Write at least one answer to choose from."),
            (vec![("label-en", "When?"), ("type", "date"), ("o0-en", "Now")], "Only “one of several”"),
            (vec![("label-ar", "متى؟"), ("type", "date"), ("code", "when")], "Write this in the city’s first language"),
            (vec![("label-en", "Again"), ("type", "text"), ("code", "pattern")], "“pattern” is taken already."),
            (vec![("label-en", "Odd"), ("type", "text"), ("code", "Not a code")], "does not work as a code"),
        ] {
            let wrong = b.submit(&new, &new, &fields).await;
            assert_eq!(wrong.status, 422, "{says}");
            assert!(wrong.text().contains(says), "{says}: {}", wrong.text());
        }
        assert_eq!(hall.category("lamp-out").await.questions.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_an_answer_is_told_at_its_row() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = format!("{LAMP}/questions/new");
        // The first row is left empty, and the last shall stand first.
        let fields = [("label-en", "How many?"), ("type", "choice"), ("o1-ar", "عدة"), ("o2-en", "One"), ("o2-at", "1")];
        let wrong = b.submit(&new, &new, &fields).await;
        assert_eq!(wrong.status, 422);
        let told: Vec<bool> = wrong.all("fieldset.option").iter().map(|row| row.contains("Write this in the city’s first language")).collect();
        assert_eq!(told, [false, true, false], "{}", wrong.text());
        assert_eq!(wrong.attributes(".errors a", "href"), ["#o1-en"]);
        let one = format!("{LAMP}/questions/pattern");
        let long = "a".repeat(121);
        let wrong = b.submit(&one, &one, &[("o0-at", "9"), ("o1-off", "1"), ("o2-en", &long), ("o2-at", "1")]).await;
        assert_eq!(wrong.attributes(".errors a", "href"), ["#o2-en"], "{}", wrong.text());
        assert_eq!(hall.category("lamp-out").await.questions.len(), 1);
    })
    .await;
}

/// A question with so many options that a page in five languages has not room for all of them, in a city that speaks five by now.
async fn at_sixty(hall: &mut Hall) -> (Client, String) {
    let mut b = hall.browser();
    let new = format!("{LAMP}/questions/new");
    let rows = (0..60).flat_map(|i| [(format!("o{i}-at"), (i + 1).to_string()), (format!("o{i}-en"), format!("Lamp {}", i + 1))]);
    let fields: Vec<(String, String)> = rows.chain([("label-en".into(), "Which?".into()), ("type".into(), "choice".into())]).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(b.submit(&new, &new, &fields).await.status, 303);
    hall.speaks(&["en", "ar", "ms", "vi", "ne"]).await;
    (b, format!("{LAMP}/questions/which"))
}

#[tokio::test]
async fn answers_that_a_page_has_no_room_for_stay_when_it_is_saved() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let (mut b, one) = at_sixty(&mut hall).await;
        assert!(b.get(&one).await.all("fieldset.option").len() < 60);
        let mut was = hall.category("lamp-out").await.questions[1].options.clone();
        assert_eq!(b.submit(&one, &one, &[("o0-en", "The first lamp"), ("o1-at", "0"), ("o2-off", "1")]).await.status, 303);
        was[0].label.set(kernel::Lang::english(), "The first lamp");
        was.swap(0, 1);
        was.remove(2);
        assert_eq!(hall.category("lamp-out").await.questions[1].options, was);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_an_answer_that_the_page_has_no_room_for_is_told_by_its_name() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let (mut b, one) = at_sixty(&mut hall).await;
        hall.speaks(&["ms", "en", "ar", "vi", "ne"]).await;
        let rows = b.get(&one).await.all("fieldset.option").len();
        let fields: Vec<(String, String)> = (0..rows).map(|i| (format!("o{i}-ms"), format!("Lampu {}", i + 1))).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let wrong = b.submit(&one, &one, &[fields.as_slice(), &[("label-ms", "Yang mana?")]].concat()).await;
        assert_eq!(wrong.status, 422);
        let told = wrong.all(".errors li");
        assert_eq!(told.len(), 60 - rows, "{told:?}");
        assert!(told[0].starts_with(&format!("The answer “Lamp {}” has no row here", rows + 1)), "{told:?}");
        assert!(wrong.attributes(".errors a", "href").iter().all(|to| to == "#options"));
    })
    .await;
}

#[tokio::test]
async fn a_question_that_somebody_changed_meanwhile_is_shown_beside_what_was_typed() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let one = format!("{LAMP}/questions/pattern");
        let mut mine = b.get(&one).await.form(&one);
        assert_eq!(b.submit(&one, &one, &[("label-en", "What is wrong with it?")]).await.status, 303);
        let was = mine.iter().find(|(n, _)| n == "label-en").map(|(_, v)| v.clone()).unwrap();
        mine.retain(|(n, _)| n != "label-en");
        mine.push(("label-en".into(), "What do you see?".into()));
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stale = b.post(&one, &pairs).await;
        assert_eq!(stale.status, 409);
        assert!(stale.text().contains("What is wrong with it?"), "{}", stale.text());
        assert_eq!(stale.attributes("[name=label-en]", "value"), ["What do you see?"]);
        let first = hall.category("lamp-out").await.questions[0].label.clone();
        assert_eq!(first.get(&kernel::Lang::english()), Some("What is wrong with it?"));
        // Who changes something else of it keeps the colleague's words.
        mine.retain(|(n, _)| n != "label-en" && n != "required" && n != "o0-en");
        mine.extend([("label-en".to_string(), was), ("o0-en".to_string(), "Off all night".to_string())]);
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert!(b.post(&one, &pairs).await.location().contains("?done=kept"));
        let q = hall.category("lamp-out").await.questions[0].clone();
        let english = kernel::Lang::english();
        assert_eq!((q.label.get(&english), q.options[0].label.get(&english)), (Some("What is wrong with it?"), Some("Off all night")));
    })
    .await;
}

#[tokio::test]
async fn a_day_that_was_answered_is_written_as_its_reader_writes_days() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = format!("{LAMP}/questions/new");
        assert_eq!(b.submit(&new, &new, &[("label-en", "Since when?"), ("type", "date")]).await.status, 303);
        hall.kinds().await;
        let mut input = Town::input("lamp-out");
        input.answers.insert("since-when".into(), "2026-10-27".into());
        let c = report(hall.town.cx(), hall.town.city(), &Actor::visitor(), input).await.unwrap().concern;
        let chief = hall.town.0.staff("Aisha Omar", concerns::PERMISSIONS, Scope::default());
        let case = format!("/lampton/desk/{}", c.reference);
        let read = hall.town.0.signed_in(&chief).get(&case).await.text();
        assert!(read.contains("Since when? Oct 27, 2026") && !read.contains("2026-10-27"), "{read}");
        let read = hall.town.0.signed_in(&chief).reading("ar").get(&case).await.text();
        assert!(read.contains("27\u{200f}/10\u{200f}/2026") && !read.contains("2026-10-27"), "{read}");
    })
    .await;
}
