//! The audit log speaks of every slice's acts in the reader's words.

use crate::isolation::{people, town::Town};
use concerns::resident::{Rating, rate};
use kernel::{Actor, Lang};
use testkit::each_database;

#[tokio::test]
async fn a_rating_is_told_in_words_in_the_log() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let receipt = town.report(&town.near, "pothole", "A hole by the bridge", false).await;
        let mut root = people::of_installation(&town).await;
        let case = format!("/lampton/desk/{}", receipt.concern.reference);
        let answered = root.submit(&case, &format!("{case}/answer"), &[("text", "The hole is filled.")]).await;
        assert_eq!(answered.status, 303, "{}", answered.text());
        let rating = Rating { secret: receipt.secret, rating: 2, reason: String::new(), lang: Lang::english(), promised: None };
        rate(&town.t.cx, &town.near, &Actor::visitor(), rating).await.unwrap();
        let log = root.get("/lampton/settings/audit?act=concerns.rate").await.text();
        assert!(log.contains("rated the answer") && log.contains("Put right: Partly"), "{log}");
    })
    .await;
}

#[tokio::test]
async fn the_log_says_from_what_to_what_and_nothing_that_is_anybodys_own() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let receipt = town.report(&town.near, "pothole", "A hole by the bridge", false).await;
        let mut root = people::add_and_sign_in(&town, "administrator").await;
        let case = format!("/lampton/desk/{}", receipt.concern.reference);
        let staff = root.get(&case).await.attributes("#to option", "value");
        let me = staff.iter().find(|s| s.len() == 36).expect("somebody to assign it to").clone();
        for (page, act, fields) in [
            (case.as_str(), format!("{case}/classify"), vec![("category", "lamp-out"), ("department", "")]),
            (&case, format!("{case}/assign"), vec![("to", me.as_str())]),
            (&case, format!("{case}/ask"), vec![("question", "Which of the lamps?")]),
            ("/lampton/settings/categories/pothole", "/lampton/settings/categories/pothole/close".into(), vec![]),
            (
                "/lampton/settings/departments/roads",
                "/lampton/settings/departments/roads".into(),
                vec![("name-en", "Streets"), ("name-ar", "شوارع"), ("mail", "streets@lampton.example")],
            ),
            ("/lampton/settings/roles/viewer", "/lampton/settings/roles/viewer".into(), vec![("permission", "accounts.people.see")]),
            ("/lampton/settings/routing/edit?kind=lamp-out", "/lampton/settings/routing/edit".into(), vec![("to-west", "care"), ("save", "1")]),
            ("/lampton/settings/categories", "/lampton/settings/category-groups/roads/move".into(), vec![("to", "up")]),
        ] {
            let done = root.submit(page, &act, &fields).await;
            assert_eq!(done.status, 303, "{act}: {}", done.text());
        }
        let mut log = async |act: &str, lang: &str| root.get(&format!("/lampton/settings/audit?act={act}&lang={lang}")).await.all("tbody").concat();
        for (act, said) in [
            ("concerns.classify", "Kind: from “Pothole” to “Street lamp out”"),
            ("concerns.classify", "Department: from “Streets” to “Street lighting”"),
            ("concerns.assign", "To: “administrator”; nothing before"),
            ("concerns.assign", "State: from “New” to “In work”"),
            ("concerns.ask", "State: from “In work” to “Waiting for a reply”"),
            ("concerns.category.close", "Offered to residents: from “yes” to “no”"),
            ("cities.department.edit", "Name: from “Roads” to “Streets”"),
            ("cities.department.edit", "Name (العربية): from “الطرق” to “شوارع”"),
            ("cities.department.edit", "Mail address: from “roads@lampton.example” to “streets@lampton.example”"),
            ("accounts.role.edit", "Rights given: See who works here"),
            ("concerns.routing.edit", "West Ward: “Citizens' care”; nothing before"),
            ("concerns.category.move", "Group of kinds: Roads and pavements"),
            ("concerns.category.move", "Place in the list: from “2” to “1”"),
        ] {
            let words = log(act, "en").await;
            assert!(words.contains(said) && !words.contains("Which of"), "{act}: {said}: {words}");
        }
        let arabic = log("concerns.category.close", "ar").await;
        assert!(arabic.contains("معروض على المقيمين: من «نعم» إلى «لا»"), "{arabic}");
    })
    .await;
}

#[tokio::test]
async fn the_log_names_the_question_that_changed_and_what_of_it() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut root = people::add_and_sign_in(&town, "administrator").await;
        let kind = "/lampton/settings/categories/pothole";
        let at = |path: &str| format!("{kind}/questions/{path}");
        let put = async |root: &mut testkit::Client, page: &str, act: &str, fields: &[(&str, &str)]| {
            let done = root.submit(page, act, fields).await;
            assert_eq!(done.status, 303, "{act}: {}", done.text());
        };
        let size = [("code", "size"), ("label-en", "How large is it?"), ("type", "choice"), ("o0-en", "A hand"), ("o1-en", "A wheel"), ("o2-en", "A car")];
        put(&mut root, &at("new"), &at("new"), &size).await;
        put(&mut root, &at("new"), &at("new"), &[("code", "since"), ("label-en", "Since when?"), ("type", "date")]).await;
        let other = [("label-en", "How wide is it?"), ("label-ar", "ما عرضها؟"), ("required", "1"), ("type", "choices")];
        let rows = [("o0-en", "A palm"), ("o0-at", "9"), ("o1-off", "1"), ("o3-en", "A road")];
        put(&mut root, &at("size"), &at("size"), &[other.as_slice(), rows.as_slice()].concat()).await;
        put(&mut root, kind, &at("since/move"), &[("to", "up")]).await;
        put(&mut root, &at("since"), &at("since/remove"), &[]).await;
        put(&mut root, kind, kind, &[("hint-en", "In a road or on a pavement")]).await;
        let told = [
            "Question: “How large is it?”; nothing before",
            "Question “How large is it?”, its words: from “How large is it?” to “How wide is it?”",
            "Question “How large is it?”, its words (العربية): “ما عرضها؟”; nothing before",
            "Question “How large is it?”, answered by: from “One of several” to “Any of several”",
            "Question “How large is it?”, must be answered: from “no” to “yes”",
            "Question “How large is it?”, answer “A hand”: from “A hand” to “A palm”",
            "Question “How large is it?”, answer to choose: nothing now; “A wheel” before",
            "Question “How large is it?”, answer to choose: “A road”; nothing before",
            "Question “How large is it?”, place of the answer “A car”: from “2” to “1”",
            "Question “Since when?”, place in the list: from “2” to “1”",
            "Question: nothing now; “Since when?” before",
            "One line of help: “In a road or on a pavement”; nothing before",
        ];
        let log = root.get("/lampton/settings/audit?act=concerns.category.edit").await.all("tbody").concat();
        for said in told {
            assert!(log.contains(said), "{said}: {log}");
        }
        assert!(!log.contains("Questions: changed"), "{log}");
        let history = root.get(kind).await.text();
        for said in ["New question: Since when?", "(Answered by: Any of several, before One of several)", "(Answer “A hand”: A palm, before A hand)"] {
            assert!(history.contains(said), "{said}: {history}");
        }
    })
    .await;
}
