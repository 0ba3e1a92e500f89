//! Words on the way of a report: said once, named by what they are about, and in the reader's language.

use super::until_more;
use crate::town::town;
use testkit::each_database;

#[tokio::test]
async fn an_answer_that_is_missing_is_named_by_its_question() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &[("details", "Dark.")]).await;
        let page = c.get(&format!("{draft}/more")).await;
        let question = page.all("#q-pattern legend").join("");
        assert_eq!(page.all(".errors li"), [format!("\u{201c}{}\u{201d}: Choose one.", question.trim())]);
        assert_eq!(page.all("#q-pattern .field__error"), ["Choose one."], "beside the question its words are not said again");
        assert!(c.get(&format!("{draft}/check")).await.text().contains(question.trim()));
    })
    .await;
}

#[tokio::test]
async fn a_pole_and_a_place_are_called_as_the_reader_calls_them() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut arabic = town.0.visitor().reading("ar");
        for key in ["poles:L-0412", "landmarks:school-24"] {
            let begun = arabic.post("/lampton/report", &[("at", key), ("near", "by the gate"), ("category", "lamp-out")]).await;
            let draft = begun.location().trim_end_matches("/same").to_string();
            arabic.submit(&format!("{draft}/more"), &format!("{draft}/more"), &[("q-pattern", "dark")]).await;
            arabic.submit(&format!("{draft}/check"), &format!("{draft}/send"), &[]).await;
            let receipt = arabic.get(&format!("{draft}/sent")).await;
            let public = receipt.attributes("a.way[href*='/concern/']", "href")[0].clone();
            let (theirs, english) = (arabic.get(&public).await.all(".facts bdi").join(""), town.0.visitor().get(&public).await.all(".facts bdi").join(""));
            let (name, arabic_name) = if key.starts_with("poles") { ("Lamp L-0412", "المصباح L-0412") } else { ("School 24", "المدرسة 24") };
            assert!(theirs.contains(arabic_name) && theirs.ends_with(" · by the gate"), "{theirs}");
            assert_eq!(english, format!("{name} · by the gate"), "{key}");
            assert!(town.0.visitor().get("/lampton/concerns").await.text().contains(&format!("{name} · by the gate")), "the list says it too");
        }
        let found = town.0.visitor().get("/lampton/concerns?q=0412").await.text();
        assert!(found.contains("1 concern fits"), "it is found by the number: {found}");
    })
    .await;
}

#[tokio::test]
async fn the_last_look_says_everything_once() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        assert_eq!(c.get(&format!("{draft}/more")).await.all("#sofar").len(), 1);
        c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &[("q-pattern", "dark")]).await;
        let check = c.get(&format!("{draft}/check")).await;
        assert_eq!((check.all("#sofar").len(), check.all("dl.facts").len()), (0, 1), "{}", check.text());
    })
    .await;
}
