//! What is typed in a search and not looked up goes along, and is looked up then; what was chosen for other words does not count.

use super::until_more;
use crate::town::town;
use testkit::{Answered, Client, each_database};

/// The page that an answer leads to.
async fn led(c: &mut Client, sent: &Answered) -> Answered {
    c.get(sent.location().split('#').next().unwrap()).await
}

#[tokio::test]
async fn a_place_that_nobody_looked_up_is_looked_up_when_it_is_sent() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "pothole").await;
        for path in ["/lampton/report".to_string(), format!("{draft}/where")] {
            let old = [("asked", "oak"), ("place", "school"), ("at", "landmarks:school-24"), ("near", "number 3")];
            let never = [("asked", "oak"), ("near", "number 3")];
            // The list was made of other words, there is none, or a script took its choice off and got no answer.
            let unanswered = [("asked", "oak"), ("place", "oak"), ("near", "number 3")];
            for fields in [&old[..], &never, &unanswered] {
                let sent = c.post(&path, fields).await;
                assert!(sent.location().ends_with("wrong=words#look"), "{path} {fields:?}: {}", sent.location());
                let page = led(&mut c, &sent).await;
                assert_eq!(page.attributes("input[name=at][checked]", "value"), ["streets:oak-street"], "{path} {fields:?}");
                let said = page.text();
                assert!(said.contains("This is what your words find.") && said.contains("None of these: “oak” in my words"), "{said}");
                assert!(page.all(".errors").is_empty() && page.body.contains("value=\"number 3\""), "it is no mistake, and nothing is lost: {said}");
            }
            let chosen = [("asked", "oak"), ("place", "oak"), ("at", "streets:oak-street")];
            assert!(!c.post(&path, &chosen).await.location().contains("wrong"), "what was looked up goes on");
            let nowhere = [("asked", "oak"), ("nowhere", "1")];
            assert!(!c.post("/lampton/report", &nowhere).await.location().contains("wrong"), "what has no one place is not looked for");
        }
    })
    .await;
}

#[tokio::test]
async fn find_and_the_languages_take_along_what_was_typed() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let found = c.post("/lampton/report", &[("asked", "oak"), ("near", "by the gate"), ("category", "pothole"), ("find", "1")]).await;
        assert_eq!(found.location(), "/lampton/report?place=oak&near=by%20the%20gate&category=pothole");
        let page = c.get(found.location()).await;
        assert_eq!(page.attributes("#asked", "value"), ["oak"]);
        assert!(!page.text().contains("This is what your words find."), "who asked for the list is not told of it");
        let emptied = c.post("/lampton/report", &[("asked", ""), ("place", "oak"), ("find", "1")]).await;
        assert_eq!(emptied.location(), "/lampton/report");

        let languages = c.post("/lampton/report", &[("asked", "harbour"), ("place", "oak"), ("at", "streets:oak-street"), ("language", "1")]).await;
        assert!(languages.location().ends_with("?to=/lampton/report%3Fplace%3Dharbour"), "{}", languages.location());

        let mark = [("asked", "oak"), ("at", "point"), ("lat", "5.0501"), ("lon", "100.0201")];
        let sent = c.post("/lampton/report", &mark).await;
        let page = led(&mut c, &sent).await;
        assert_eq!(page.attributes("input[name=at][checked]", "value"), ["point"], "a mark stays: it was set by hand");
        assert!(page.text().contains("One place found for “oak”"), "{}", page.text());

        let kept = [("asked", ""), ("place", "oak"), ("at", "streets:oak-street")];
        assert!(c.post("/lampton/report", &kept).await.location().ends_with("/what"), "who empties the search and leaves the choice means it");
        let gone = c.post("/lampton/report", &[("asked", ""), ("place", "oak")]).await;
        assert!(led(&mut c, &gone).await.text().contains("Say where it is"), "words that were taken out are no place");
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_was_found_by_other_words_is_not_sent() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let begun = c.post("/lampton/report", &[("at", "landmarks:school-24")]).await;
        let what = begun.location().to_string();
        let page = c.get(&format!("{what}?what=light+broken")).await;
        assert_eq!(page.attributes("input[name=category][checked]", "value"), ["lamp-out"]);
        let old = [("what", "pothole"), ("shown", "light broken"), ("category", "lamp-out")];
        let off = [("what", "pothole"), ("shown", "light broken")];
        let never = [("what", "pothole"), ("shown", "")];
        for fields in [&old[..], &off, &never] {
            let sent = c.post(&what, fields).await;
            assert_eq!(sent.location(), format!("{what}?what=pothole"), "{fields:?}");
            let page = c.get(sent.location()).await;
            assert_eq!(page.attributes("input[name=category][checked]", "value"), ["pothole"], "{fields:?}");
            assert!(page.text().contains("This is what your words find.") && page.all(".errors").is_empty(), "{}", page.text());
        }
        let found = c.post(&what, &[("what", "light"), ("shown", ""), ("find", "1")]).await;
        let page = c.get(found.location()).await;
        assert!(page.text().contains("Best for “light”") && !page.text().contains("This is what your words find."), "{}", page.text());
        // What was chosen by hand, from the whole list, counts whatever was typed.
        let by_hand = [("what", "light"), ("shown", ""), ("category", "pothole")];
        assert!(c.post(&what, &by_hand).await.location().ends_with("/same"));
        // Chosen before, and then other words: it stands there chosen, and nobody chose it for these.
        let again = [("what", "light"), ("shown", ""), ("category", "pothole")];
        assert_eq!(c.post(&what, &again).await.location(), format!("{what}?what=light"));
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_was_chosen_for_other_words_does_not_stand_for_new_ones() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let begun = c.post("/lampton/report", &[("at", "landmarks:school-24")]).await;
        let what = begun.location().to_string();
        c.post(&what, &[("what", "light broken"), ("shown", "light broken"), ("category", "lamp-out")]).await;
        let stands = async |c: &mut Client, address: &str| c.get(address).await.attributes("input[name=category][checked]", "value");
        assert_eq!(stands(&mut c, &what).await, ["lamp-out"], "who comes back finds it chosen");
        // A script asks for the page of the new words and puts it in place of the old list; without one they are sent.
        for (typed, chosen) in [("broken road", vec!["pothole"]), ("broken", vec![]), ("xylophone", vec![]), ("light broken", vec!["lamp-out"])] {
            assert_eq!(stands(&mut c, &format!("{what}?what={}", typed.replace(' ', "+"))).await, chosen, "{typed}");
            let found = c.post(&what, &[("what", typed), ("shown", "light broken"), ("category", "lamp-out"), ("find", "1")]).await;
            assert_eq!(stands(&mut c, found.location()).await, chosen, "{typed}");
        }
        c.post(&what, &[("what", "broken road"), ("shown", "light broken"), ("category", "lamp-out"), ("language", "1")]).await;
        assert_eq!(stands(&mut c, &what).await, ["pothole"], "nor after a look at the languages");
        c.post(&what, &[("what", "broken road"), ("shown", "broken road"), ("category", "idea")]).await;
        assert_eq!(stands(&mut c, &what).await, ["idea"], "what was chosen by hand stands for the words for which it was chosen");
    })
    .await;
}
