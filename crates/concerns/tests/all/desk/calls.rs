//! A call: one page, by keyboard alone.

use super::Desk;
use concerns::model::{Channel, State};
use testkit::each_database;

const NEW: &str = "/lampton/desk/new";

#[tokio::test]
async fn a_call_is_written_down_with_two_enters() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let before = d.called("pothole", "An earlier hole", ("Ngozi Okafor", "04-555 0199", "")).await;
        let mut b = d.browser(&d.chief);
        let mut typed = vec![("place", "school 24"), ("spot", "at the gate"), ("what", "light broken")];
        typed.extend([("details", "Dark since Monday."), ("phone", "+60 4 555 0199"), ("name", "Ngozi")]);
        let looked = b.submit(NEW, NEW, &typed).await;
        assert_eq!(looked.status, 200);
        let text = looked.text();
        assert!(text.contains("School 24") && text.contains("Street lamp out") && text.contains("What does the lamp do?"), "{text}");
        assert!(text.contains("1 earlier case") && text.contains("An earlier hole"), "{text}");
        assert!(looked.body.contains(before.reference.as_str()) && looked.headers["cache-control"] == "no-store");
        assert!(d.log().await.contains(&"concerns.caller".to_string()), "looking up a caller is logged");
        let mut form = looked.form(NEW);
        form.push(("q-pattern".into(), "dark".into()));
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let done = b.post(NEW, &fields).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let page = b.get(done.location()).await;
        assert!(page.text().contains("Written down. Tell the caller the reference.") && page.text().contains("School 24 · at the gate"), "{}", page.text());
        assert!(!page.text().contains("Ngozi"), "who called is shown on request only");
        let reference = done.location().split(['/', '?']).nth(3).unwrap().to_string();
        let c = d.by_reference(&reference).await;
        assert_eq!((c.channel.as_str(), c.area.as_str(), c.state()), (Channel::Phone.code(), "west", State::New));
    })
    .await;
}

#[tokio::test]
async fn a_call_that_is_sent_again_is_one_case_and_other_words_are_not_lost() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let looked = b.submit(NEW, NEW, &[("place", "school 24"), ("what", "pothole"), ("details", "Deep"), ("phone", "04-555 0199")]).await;
        let form = looked.form(NEW);
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let (mut one, mut two) = (d.browser(&d.chief), d.browser(&d.chief));
        let (one, two) = tokio::join!(one.post(NEW, &fields), two.post(NEW, &fields));
        let mut all = vec![one, two, b.post(NEW, &fields).await, b.post(NEW, &fields).await];
        assert!(all.iter().all(|a| a.status == 303 && a.location() == all[0].location()), "{all:?}");
        assert_eq!(concerns::report::count(d.town.cx(), d.town.city()).await.unwrap(), 1);
        assert_eq!(d.log().await.iter().filter(|a| *a == "concerns.report").count(), 1);
        // The page of the call before, with another call typed into it.
        let other: Vec<(&str, &str)> = fields.iter().map(|f| if f.0 == "details" { ("details", "A lamp post leans") } else { *f }).collect();
        let asked = b.post(NEW, &other).await;
        let first = all.remove(0).location().split(['/', '?']).nth(3).unwrap().to_string();
        assert!(asked.status == 422 && asked.text().contains("is written down already, as") && asked.body.contains(&first), "{}", asked.text());
        assert!(asked.body.contains("A lamp post leans"), "nothing typed is lost");
        let form = asked.form(NEW);
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let second = b.post(NEW, &fields).await;
        assert!(second.status == 303 && !second.location().contains(&first), "{}", second.text());
        assert_eq!(concerns::report::count(d.town.cx(), d.town.city()).await.unwrap(), 2);
        // The same key in another's hands is another key.
        let stranger = d.town.0.staff("Another Operator", &[concerns::SEE, concerns::INTAKE], kernel::Scope::default());
        assert!(!d.browser(&stranger).post(NEW, &fields).await.location().contains(second.location().split('?').next().unwrap()));
        assert!(!b.get(&format!("/lampton/report/{}/sent", form.iter().find(|f| f.0 == "key").unwrap().1)).await.body.contains("Deep"));
    })
    .await;
}

#[tokio::test]
async fn among_several_places_nobody_but_the_operator_chooses() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let typed = [("place", "s"), ("what", "pothole"), ("details", "Deep")];
        let looked = b.submit(NEW, NEW, &typed).await;
        assert!(looked.all("#found-place label").len() > 2 && looked.attributes("#found-place input[checked]", "value").is_empty(), "{}", looked.text());
        assert!(looked.text().contains("Several places fit; choose one"), "{}", looked.text());
        assert_eq!(looked.attributes("[autofocus]", "name"), ["found"], "where the keyboard goes on");
        let form = looked.form(NEW);
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let again = b.post(NEW, &fields).await;
        assert!(again.status == 422 && again.text().contains("Choose the one that is meant"), "{}", again.text());
        let written = b.post(NEW, &[&fields[..], &[("found", "words")]].concat()).await;
        let c = d.by_reference(written.location().split(['/', '?']).nth(3).unwrap()).await;
        assert_eq!((c.place.as_str(), c.place_text.as_str()), ("unlocated", "s"), "the words alone are a choice too");
        // What is called exactly as was typed is meant, whatever else contains it.
        let looked = b.submit(NEW, NEW, &[("place", "school 24"), ("what", "pothole")]).await;
        assert_eq!(looked.attributes("#found-place input[checked]", "value"), ["5.05,100.02,School 24"]);
    })
    .await;
}

#[tokio::test]
async fn a_caller_is_known_by_phone_by_mail_and_by_the_beginning_of_a_name() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        d.called("pothole", "Okafor street has a hole", ("Mei Tan", "", "")).await;
        d.called("pothole", "A hole", ("Ngozi Okafor", "04-555 0199", "ngozi@example.org")).await;
        let mut b = d.browser(&d.chief);
        for (field, typed) in [("phone", "045550199"), ("mail", "ngozi@example.org"), ("name", "okaf")] {
            let looked = b.submit(NEW, NEW, &[(field, typed)]).await;
            let text = looked.text();
            // Whoever has the same name may be somebody else.
            let said = if field == "name" { "1 case of somebody with this name Perhaps somebody else." } else { "1 earlier case" };
            assert!(text.contains(said) && text.contains("A hole") && !text.contains("Okafor street"), "{field}: {text}");
        }
        // Whoever may not see contacts looks up nobody.
        let operator = d.town.0.staff("Operator", &[concerns::SEE, concerns::INTAKE], kernel::Scope::default());
        let looked = d.browser(&operator).submit(NEW, NEW, &[("phone", "045550199")]).await;
        assert!(!looked.text().contains("earlier case"), "{}", looked.text());
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_is_said_and_nothing_typed_is_lost() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let typed = [("details", "Something is wrong."), ("name", "Ngozi"), ("shown_name", "Ngozi"), ("channel", "counter")];
        let again = b.submit(NEW, NEW, &typed).await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("Something is wrong.") && again.text().contains("Say what it is"), "{}", again.text());
        let form = again.form(NEW);
        assert!(form.contains(&("channel".into(), "counter".into())) && form.contains(&("name".into(), "Ngozi".into())));
        // Another kind, from the list, and a place that nobody knows.
        let typed = [("place", "behind the old mill"), ("shown_place", "behind the old mill"), ("other", "pothole"), ("details", "Deep")];
        let done = b.submit(NEW, NEW, &typed).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let c = d.by_reference(done.location().split(['/', '?']).nth(3).unwrap()).await;
        assert_eq!((c.place.as_str(), c.place_text.as_str()), ("unlocated", "behind the old mill"));
    })
    .await;
}

#[tokio::test]
async fn danger_is_said_first_and_who_may_not_take_calls_has_no_page_for_it() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let looked = b.submit(NEW, NEW, &[("what", "bare wire")]).await;
        assert!(looked.all("[role=alert]").iter().any(|a| a.contains("999")), "{}", looked.text());
        let reader = d.town.0.staff("Reader", &[concerns::SEE], kernel::Scope::default());
        let mut r = d.browser(&reader);
        assert_eq!(r.get(NEW).await.status, 403);
        assert!(!r.get("/lampton/desk").await.body.contains(NEW));
    })
    .await;
}
