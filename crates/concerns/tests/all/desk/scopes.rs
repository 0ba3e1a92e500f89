//! Who may see and do what, where.

use super::{Desk, WORKER, kind};
use crate::town::{Staff, Town};
use concerns::model::Concern;
use concerns::{answer, ask, assign, classify, close, contact, edit, hide, locate, note, publish, redact, release, reopen_by_staff, resume, undo, withhold};
use kernel::{Actor, CityId, Kind, Lang, Scope, Who};
use testkit::each_database;

/// Every act on a case; the kind of each failure.
async fn try_all(d: &Desk, by: &Actor, c: &Concern) -> Vec<(&'static str, Kind)> {
    let (cx, city, concern, version, lang) = (d.town.cx(), d.town.city(), c.id, None, Lang::english());
    let text = || "words".to_string();
    let mut out = Vec::new();
    let mut say = |name, done: Result<Concern, concerns::Error>| out.push((name, kind(done.expect_err(name))));
    say("assign", assign::assign(cx, city, &Staff, by, assign::Input { concern, version, to: None }).await);
    say("note", note::note(cx, city, by, note::Input { concern, version, text: text(), lang: lang.clone() }).await);
    say("ask", ask::ask(cx, city, by, ask::Input { concern, version, text: text(), lang: lang.clone() }).await);
    say("resume", resume::resume(cx, city, by, resume::Input { concern, version }).await);
    let input = classify::Input { concern, version, category: "pothole".into(), department: None };
    say("classify", classify::classify(cx, city, &Staff, by, input).await);
    say("answer", answer::answer(cx, city, by, Desk::answer(c)).await);
    say("close", close::close(cx, city, by, Desk::close(c)).await);
    let input = reopen_by_staff::Input { concern, version, text: text(), lang };
    say("reopen", reopen_by_staff::reopen(cx, city, &Staff, by, input).await);
    say("locate", locate::locate(cx, city, &Staff, by, locate::Input { concern, version, point: Town::WEST, text: text() }).await);
    say("publish", publish::publish(cx, city, by, publish::Input { concern, version, mended: None }).await);
    say("hide", hide::hide(cx, city, by, hide::Input { concern, version }).await);
    let input = edit::Input { concern, version, title: text(), details: text(), place_text: text() };
    say("edit", edit::edit(cx, city, by, input).await);
    say("redact", redact::redact(cx, city, by, redact::Input::everything(concern)).await);
    say("contact", contact::contact(cx, city, by, contact::Input { concern }).await.map(|_| c.clone()));
    let story: concerns::model::StoryId = d.first_story(c).await;
    say("release", release::release(cx, city, by, release::Input { concern, version, story }).await);
    say("withhold", withhold::withhold(cx, city, by, withhold::Input { concern, version, story }).await);
    say("undo", undo::undo(cx, city, &Staff, by, undo::Input { concern, story }).await);
    out
}

#[tokio::test]
async fn for_another_department_and_another_city_a_case_is_not_there() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark since Monday").await;
        let elsewhere = CityId(d.town.cx().uuid());
        let mut stranger = d.town.0.staff("Stranger", concerns::PERMISSIONS, Scope::default());
        stranger.grants[0].scope.city = Some(elsewhere);
        for by in [d.worker("roads"), stranger, Actor::visitor()] {
            for (act, kind) in try_all(&d, &by, &c).await {
                assert_eq!(kind, Kind::NotFound, "{act} by {:?}", by.who);
            }
        }
        assert_eq!(d.now(c.id).await, c, "nothing was changed");
        assert_eq!(d.acts(c.id).await, ["reported"]);
    })
    .await;
}

#[tokio::test]
async fn who_may_only_look_is_told_so() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark since Monday").await;
        let reader = d.town.0.staff("Reader", &[concerns::SEE], Scope::default());
        for (act, kind) in try_all(&d, &reader, &c).await {
            // The first entry of the story is the resident's: nobody of the staff can take it back.
            let expected = if act == "undo" { Kind::Refused } else { Kind::Denied };
            assert_eq!(kind, expected, "{act}");
        }
        let page = d.browser(&reader).get(&d.path(&c)).await;
        let forms = page.attributes("main form[method=post]", "action");
        assert_eq!(forms, Vec::<String>::new(), "a page offers nothing that would be refused");
    })
    .await;
}

#[tokio::test]
async fn the_front_door_keeps_departments_apart() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (lamp, hole) = (d.lamp("Dark by the mosque").await, d.pothole(Town::WEST, "Deep hole").await);
        let mut roads = d.browser(&d.worker("roads"));
        let list = roads.get("/lampton/desk?box=all").await;
        assert!(list.body.contains(hole.reference.as_str()) && !list.body.contains(lamp.reference.as_str()), "{}", list.text());
        let page = d.path(&lamp);
        assert_eq!(roads.get(&page).await.status, 404);
        assert_eq!(roads.get(&format!("{page}/seen")).await.status, 404);
        assert_eq!(roads.get(&format!("/lampton/desk?box=all&case={}", lamp.reference)).await.status, 404);
        let own = roads.get(&d.path(&hole)).await;
        let token = own.form(&format!("{}/note", d.path(&hole))).into_iter().find(|(n, _)| n == "csrf").unwrap().1;
        let acts = "assign note ask resume classify answer close reopen locate publish hide release withhold edit redact contact undo";
        for act in acts.split(' ') {
            let fields = [("csrf", token.as_str()), ("version", "1"), ("note", "x"), ("text", "x"), ("question", "x"), ("to", "nobody")];
            assert_eq!(roads.post(&format!("{page}/{act}"), &fields).await.status, 404, "{act}");
        }
        let found = roads.get("/lampton/desk?box=all&q=mosque").await;
        assert!(found.text().contains("Nothing was found."));
        let file = roads.get("/lampton/desk/concerns.csv?box=all").await;
        assert!(file.body.contains(hole.reference.as_str()) && !file.body.contains(lamp.reference.as_str()));
        assert_eq!(d.town.0.visitor().get(&page).await.status, 303, "a visitor is asked to sign in");
    })
    .await;
}

#[tokio::test]
async fn a_search_by_phone_is_logged_with_what_it_showed() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let caller = ("Ngozi", "04-555 0199", "");
        let hole = d.called("pothole", "Deep hole", caller).await;
        for words in ["Dark", "Dark again"] {
            d.called("lamp-out", words, caller).await;
        }
        let roads = Scope { department: Some("roads".into()), ..Scope::default() };
        let reader = d.town.0.staff("Ben Lim", &[concerns::SEE, concerns::CONTACT], roads);
        let found = d.browser(&reader).get("/lampton/desk?box=all&q=045550199").await;
        assert!(found.body.contains(hole.reference.as_str()) && found.text().contains("1 case was found"), "{}", found.text());
        let filter = store::AuditFilter { city: Some(d.town.city().id), act: Some("concerns.find-phone".into()), ..store::AuditFilter::default() };
        let logged = store::audit_list(d.town.cx(), &filter, 10).await.unwrap();
        assert_eq!(logged.iter().map(|e| e.detail.0["cases"].clone()).collect::<Vec<_>>(), [1], "the lamps are another department's");
    })
    .await;
}

#[tokio::test]
async fn who_gives_a_case_away_sees_where_it_went_and_can_take_it_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, by) = (d.lamp("It is a hole, not a lamp").await, d.worker("lighting"));
        let mut b = d.browser(&by);
        let page = d.path(&c);
        d.later();
        let done = b.submit(&page, &format!("{page}/classify"), &[("category", "pothole"), ("department", "roads")]).await;
        let list = b.get(done.location()).await;
        assert!(list.text().contains("is with another team now"), "{}", list.text());
        assert_eq!(b.get(&page).await.status, 404);
        let story = d.last_story(&c).await;
        let back = undo::undo(d.town.cx(), d.town.city(), &Staff, &by, undo::Input { concern: c.id, story }).await.unwrap();
        assert_eq!((back.department.as_str(), back.category.as_str()), ("lighting", "lamp-out"));
    })
    .await;
}

#[tokio::test]
async fn who_may_work_may_take_a_case_but_not_give_it_to_others() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        let by = d.town.0.staff("Crew", &[concerns::SEE, concerns::WORK], Scope::default());
        let Who::Staff { account, name } = by.who.clone() else { panic!() };
        let (cx, city) = (d.town.cx(), d.town.city());
        let take = |to| assign::Input { concern: c.id, version: None, to };
        assert_eq!(assign::assign(cx, city, &Staff, &by, take(Some((account, name)))).await.unwrap().assignee, Some(account));
        let other = Some((crate::town::Staff::MEI, "Mei Tan".to_string()));
        assert_eq!(kind(assign::assign(cx, city, &Staff, &by, take(other)).await.unwrap_err()), Kind::Denied);
        assert_eq!(assign::assign(cx, city, &Staff, &by, take(None)).await.unwrap().assignee, None);
        assert!(WORKER.contains(&concerns::ASSIGN));
    })
    .await;
}
