//! Who can have a case, and what becomes of it where they cannot any more.

use super::{Desk, kind};
use crate::town::{Staff, Town};
use concerns::model::{State, Visibility};
use concerns::{assign, classify, locate, undo};
use kernel::{AccountId, Kind, Lang};
use testkit::{Answered, each_database};

fn to(account: AccountId, name: &str) -> Option<(AccountId, String)> {
    Some((account, name.into()))
}

/// Who is offered in a list of people, without what begins it.
fn offered(page: &Answered, list: &str) -> Vec<String> {
    let all = page.all(&format!("{list} option"));
    all.into_iter().filter(|o| !["As it is", "Nobody: back to the team", "Me"].contains(&o.as_str())).collect()
}

#[tokio::test]
async fn a_case_is_offered_and_given_to_those_who_can_see_it_and_work_on_it_and_to_nobody_else() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let (c, mut b) = (d.pothole(Town::WEST, "Deep hole").await, d.browser(&d.chief));
        let page = d.path(&c);
        let shown = b.get(&page).await;
        assert_eq!(offered(&shown, "#to"), ["Hana Musa", "Lina Noor", "Timur Aziz"], "an inspector too, and nobody who only reads");
        let act = format!("{page}/assign");
        for (account, name) in [(Staff::MEI, "Mei Tan"), (Staff::KIM, "Kim Soo"), (Staff::VIC, "Vic Lau")] {
            let refused = b.submit(&page, &act, &[("to", &account.to_string())]).await;
            assert_eq!(refused.status, 422, "{name}");
            let says = refused.all("#to-error").concat();
            assert!(says.contains(name) && says.contains("cannot see this case or work on it") && says.contains("move the case to their team first"), "{says}");
            let verb = assign::assign(cx, city, &Staff, &d.chief, assign::Input { concern: c.id, version: None, to: to(account, name) }).await;
            assert!(matches!(verb, Err(concerns::Error::Beyond(_))), "{name}");
        }
        let gone = assign::Input { concern: c.id, version: None, to: to(AccountId(uuid::Uuid::from_u128(1)), "Gone") };
        assert!(matches!(kind(assign::assign(cx, city, &Staff, &d.chief, gone).await.unwrap_err()), Kind::Invalid(_)));
        assert_eq!((d.now(c.id).await.state(), d.acts(c.id).await.len()), (State::New, 1), "nobody was told that somebody took it on");
        assert_eq!(b.submit(&page, &act, &[("to", &Staff::HANA.to_string())]).await.status, 303);
        assert_eq!(d.now(c.id).await.assignee, Some(Staff::HANA));
    })
    .await;
}

#[tokio::test]
async fn of_many_those_that_somebody_cannot_have_are_left_as_they_are_and_it_is_said_why() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (hole, lamp, mut b) = (d.pothole(Town::EAST, "Deep hole").await, d.lamp("Dark").await, d.browser(&d.chief));
        let list = "/lampton/desk?box=all";
        assert_eq!(offered(&b.get(list).await, "#bulk-to"), ["Kim Soo", "Lina Noor", "Mei Tan", "Timur Aziz"]);
        let csrf = b.get(list).await.form("/lampton/desk/bulk").into_iter().find(|(n, _)| n == "csrf").unwrap().1;
        let timur = Staff::TIMUR.to_string();
        let marks = [("csrf", csrf.as_str()), ("mark", hole.reference.as_str()), ("mark", lamp.reference.as_str())];
        let done = b.post("/lampton/desk/bulk", &[marks.as_slice(), &[("to", timur.as_str())]].concat()).await;
        let told = b.get(done.location()).await;
        assert!(told.text().contains("Done with 1; 1 could not be changed."), "{}", told.text());
        let why = told.all(".did li").into_iter().find(|l| l.contains("Dark")).unwrap();
        assert!(why.contains("who was chosen cannot see it or work on it"), "{why}");
        assert_eq!((d.now(hole.id).await.assignee, d.now(lamp.id).await.assignee), (Some(Staff::TIMUR), None));
        // Nothing is done in part: it is not moved to where who was chosen cannot have it either.
        let mei = Staff::MEI.to_string();
        let both = [marks.as_slice(), &[("to", mei.as_str()), ("department", "roads")]].concat();
        assert!(b.post("/lampton/desk/bulk", &both).await.location().contains("beyond="));
        assert_eq!((d.now(hole.id).await.department.as_str(), d.now(lamp.id).await.department.as_str()), ("roads-east", "lighting"));
        // Moved to their team in the same act, it can be given.
        let both = [marks.as_slice(), &[("to", timur.as_str()), ("department", "roads")]].concat();
        assert!(!b.post("/lampton/desk/bulk", &both).await.location().contains("beyond="));
        let now = d.now(lamp.id).await;
        assert_eq!((now.department.as_str(), now.assignee), ("roads", Some(Staff::TIMUR)));
    })
    .await;
}

#[tokio::test]
async fn a_case_that_moves_out_of_somebodys_sight_goes_back_to_its_team_and_its_story_says_so() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city, version, mut b) = (d.town.cx(), d.town.city(), None, d.browser(&d.chief));
        // Another kind of the same team.
        let lamp = d.lamp("Dark").await;
        assign::assign(cx, city, &Staff, &d.chief, assign::Input { concern: lamp.id, version, to: to(Staff::KIM, "Kim Soo") }).await.unwrap();
        d.later();
        let wire = classify::Input { concern: lamp.id, version, category: "live-wire".into(), department: None };
        let now = classify::classify(cx, city, &Staff, &d.chief, wire).await.unwrap();
        assert_eq!((now.department.as_str(), now.assignee, now.assignee_name.as_str()), ("lighting", None, ""));
        let says = "Kim Soo cannot see it or work on it any more, so it went back to the team.";
        assert!(b.get(&d.path(&lamp)).await.text().contains(says));
        assert!(!d.town.0.visitor().get(&format!("/lampton/concern/{}", lamp.reference)).await.text().contains("Kim Soo"), "no name is for the public");
        let story = d.last_story(&lamp).await;
        let back = undo::undo(cx, city, &Staff, &d.chief, undo::Input { concern: lamp.id, story }).await.unwrap();
        assert_eq!((back.category.as_str(), back.assignee), ("lamp-out", Some(Staff::KIM)), "taken back, it is theirs again");
        // Another area, while it is open; what is over stays whose it was, until it is opened again.
        for is_over in [false, true] {
            let care = concerns::report::Input { details: "A bench".into(), ..Town::input("idea") };
            let idea = concerns::report::report(cx, city, &kernel::Actor::visitor(), care).await.unwrap().concern;
            d.later();
            assign::assign(cx, city, &Staff, &d.chief, assign::Input { concern: idea.id, version, to: to(Staff::LINA, "Lina Noor") }).await.unwrap();
            if is_over {
                d.later();
                d.town.answer(&idea, "It stands there.").await;
            }
            d.later();
            let east = locate::Input { concern: idea.id, version, point: Town::EAST, text: String::new() };
            let now = locate::locate(cx, city, &Staff, &d.chief, east).await.unwrap();
            assert_eq!(now.assignee, is_over.then_some(Staff::LINA), "over: {is_over}");
            if is_over {
                d.later();
                let why = concerns::reopen_by_staff::Input { concern: idea.id, version, text: "It is gone.".into(), lang: Lang::english() };
                let now = concerns::reopen_by_staff::reopen(cx, city, &Staff, &d.chief, why).await.unwrap();
                assert_eq!((now.state(), now.assignee), (State::Working, None));
            }
            assert!(b.get(&d.path(&idea)).await.text().contains("Lina Noor cannot see it or work on it any more"), "over: {is_over}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_public_case_that_had_a_private_kind_by_mistake_waits_for_a_look_and_its_reporters_wish_stands() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let turned = async |c: &concerns::model::Concern, category: &str| {
            d.later();
            let input = classify::Input { concern: c.id, version: None, category: category.into(), department: None };
            classify::classify(cx, city, &Staff, &d.chief, input).await.unwrap().visibility()
        };
        let wish = concerns::report::Input { is_private: true, ..Town::input("lamp-out") };
        let wish = concerns::report::report(cx, city, &kernel::Actor::visitor(), wish).await.unwrap().concern;
        let integrity = d.town.report("conduct", Town::WEST, "He asked for money").await.concern;
        for (c, comes_back) in [(d.lamp("Dark").await, Visibility::Review), (wish, Visibility::Private), (integrity, Visibility::Private)] {
            if c.category == "lamp-out" {
                assert_eq!(turned(&c, "conduct").await, Visibility::Private);
            }
            assert_eq!(turned(&c, "live-wire").await, comes_back, "{}", c.title);
            let public = async || d.town.0.visitor().get(&format!("/lampton/concern/{}", c.reference)).await.status;
            assert_eq!(public().await, 404, "never at once");
            let mut b = d.browser(&d.chief);
            let page = d.path(&c);
            let offers = b.get(&page).await.attributes("button[formaction$='/publish']", "formaction").len();
            assert_eq!(offers, usize::from(comes_back == Visibility::Review));
            if offers == 1 {
                assert_eq!(b.submit(&page, &format!("{page}/publish"), &[]).await.status, 303);
                assert_eq!(public().await, 200, "after a look");
            }
        }
        // Where the story has forgotten what it was, nobody can tell: it stays private.
        let lamp = d.lamp("Dark, and Ali broke it").await;
        turned(&lamp, "conduct").await;
        d.later();
        let mut b = d.browser(&d.chief);
        let page = d.path(&lamp);
        assert_eq!(b.submit(&page, &format!("{page}/redact"), &[("left_title", "Dark"), ("left_details", "Dark"), ("left_place", "")]).await.status, 303);
        assert_eq!(turned(&lamp, "lamp-out").await, Visibility::Private);
    })
    .await;
}
