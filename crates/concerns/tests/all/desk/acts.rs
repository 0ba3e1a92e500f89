//! Each act: what it does, what it tells, what it logs, and that a browser without JavaScript can do it.

use super::{Desk, kind};
use crate::town::{Staff, Town};
use concerns::model::{CloseReason, State, Visibility};
use concerns::{answer, ask, assign, classify, close, contact, edit, hide, locate, note, publish, reopen_by_staff, resume};
use kernel::{HOUR, Kind, Lang};
use testkit::each_database;

#[tokio::test]
async fn every_act_changes_the_case_tells_its_story_and_is_logged() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city, by) = (d.town.cx(), d.town.city(), &d.chief);
        let c = d.pothole(Town::EAST, "Deep hole").await;
        let (id, lang, version) = (c.id, Lang::english(), None);
        d.later();
        let c = publish::publish(cx, city, by, publish::Input { concern: id, version, mended: None }).await.unwrap();
        assert!(c.is_public());
        d.later();
        let c = assign::assign(cx, city, &Staff, by, assign::Input { concern: id, version, to: Some((Staff::TIMUR, "Timur Aziz".into())) }).await.unwrap();
        assert_eq!((c.state(), c.assignee_name.as_str()), (State::Working, "Timur Aziz"));
        d.later();
        note::note(cx, city, by, note::Input { concern: id, version, text: "Bring cold mix.".into(), lang: lang.clone() }).await.unwrap();
        d.later();
        let c = ask::ask(cx, city, by, ask::Input { concern: id, version, text: "Which lane?".into(), lang: lang.clone() }).await.unwrap();
        assert_eq!(c.state(), State::Waiting);
        d.later();
        let c = resume::resume(cx, city, by, resume::Input { concern: id, version }).await.unwrap();
        assert_eq!((c.state(), c.paused_at), (State::Working, None));
        d.later();
        let c =
            classify::classify(cx, city, &Staff, by, classify::Input { concern: id, version, category: "live-wire".into(), department: None }).await.unwrap();
        assert_eq!((c.department.as_str(), c.assignee, c.deadline.as_str()), ("lighting", None, "3 hours"));
        assert_eq!(c.due_at, Some(c.reported_at.plus(3 * HOUR + c.paused_total)));
        d.later();
        let c = locate::locate(cx, city, &Staff, by, locate::Input { concern: id, version, point: Town::WEST, text: "School 24, gate".into() }).await.unwrap();
        assert_eq!((c.area.as_str(), c.place_text.as_str()), ("west", "School 24, gate"));
        d.later();
        let texts = edit::Input { concern: id, version, title: "Hole".into(), details: "Deep hole".into(), place_text: "School 24, gate".into() };
        d.later();
        assert_eq!(edit::edit(cx, city, by, texts).await.unwrap().title, "Hole");
        d.later();
        let c = hide::hide(cx, city, by, hide::Input { concern: id, version }).await.unwrap();
        assert_eq!(c.visibility(), Visibility::Hidden);
        d.later();
        let c = answer::answer(cx, city, by, Desk::answer(&c)).await.unwrap();
        assert_eq!((c.state(), c.in_time), (State::Answered, Some(true)));
        d.later();
        let c =
            reopen_by_staff::reopen(cx, city, &Staff, by, reopen_by_staff::Input { concern: id, version, text: "It sank again.".into(), lang }).await.unwrap();
        assert_eq!((c.state(), c.reopened), (State::Working, 1));
        d.later();
        let c = close::close(cx, city, by, Desk::close(&c)).await.unwrap();
        assert_eq!((c.state(), c.close_reason.as_str()), (State::Closed, CloseReason::NotOurs.code()));
        contact::contact(cx, city, by, contact::Input { concern: id }).await.unwrap();
        let told = "reported published assigned note asked resumed classified located edited hidden answered reopened closed";
        assert_eq!(d.acts(id).await.join(" "), told);
        let log = d.log().await;
        for verb in ["publish", "assign", "note", "ask", "resume", "classify", "locate", "edit", "hide", "answer", "reopen", "close", "contact"] {
            assert!(log.iter().any(|l| *l == format!("concerns.{verb}")), "{verb}: {log:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_browser_without_javascript_does_every_act() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let c = d.pothole(Town::EAST, "Deep hole by the market. A car broke its axle.").await;
        let page = d.path(&c);
        let me = d.chief.account().unwrap().to_string();
        let to = Staff::TIMUR.to_string();
        for (act, fields, says) in [
            ("publish", vec![], "The case is public."),
            ("assign", vec![("to", me.as_str())], "You took it."),
            ("assign", vec![("to", to.as_str())], "You gave it to Timur Aziz."),
            ("note", vec![("note", "Bring cold mix.")], "Bring cold mix."),
            ("ask", vec![("question", "Which lane?")], "Which lane?"),
            ("resume", vec![], "The clock runs again."),
            ("classify", vec![("category", "live-wire")], "Street lighting"),
            ("locate", vec![("point", "5.05, 100.021")], "The case is on the map."),
            ("edit", vec![("title", "Hole by the market")], "Hole by the market"),
            ("hide", vec![], "The public no longer sees the case."),
            ("answer", vec![("text", "Filled on Monday.")], "Filled on Monday."),
            ("reopen", vec![("why", "It sank again.")], "It sank again."),
            ("close", vec![("reason", "not-ours"), ("closing", "The port looks after it.")], "The port looks after it."),
        ] {
            d.later();
            let done = b.submit(&page, &format!("{page}/{act}"), &fields).await;
            assert_eq!(done.status, 303, "{act}: {}", done.text());
            let shown = b.get(done.location()).await;
            assert!(shown.text().contains(says), "{act}: {}", shown.text());
        }
        let shown = b.submit(&page, &format!("{page}/contact"), &[]).await;
        assert!(shown.text().contains("That you looked is recorded."), "{}", shown.text());
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_proven_where_the_kind_says_so() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (mut b, c) = (d.browser(&d.chief), d.lamp("Dark since Monday").await);
        let page = d.path(&c);
        let refused = answer::answer(d.town.cx(), d.town.city(), &d.chief, Desk::answer(&c)).await.unwrap_err();
        assert!(matches!(kind(refused), Kind::Invalid(f) if f[0].field == "photos"));
        let again = b.submit(&page, &format!("{page}/answer"), &[("text", "A new driver is fitted.")]).await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("A new driver is fitted.") && again.text().contains("This kind asks for a picture of what was done"));
        let form = again.form(&format!("{page}/answer"));
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let picture = Desk::picture();
        let done = b.upload(&format!("{page}/answer"), &fields, &[("photos", "after.png", &picture)]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let c = d.now(c.id).await;
        assert_eq!((c.state(), c.photos), (State::Answered, 1));
        let shown = b.get(&page).await;
        assert_eq!(shown.attributes(".thumbs img", "alt"), ["Picture \u{2068}1\u{2069}, by the city"]);
        // What proved one answer does not prove the next.
        let why = reopen_by_staff::Input { concern: c.id, version: None, text: "Dark again".into(), lang: Lang::english() };
        let c = reopen_by_staff::reopen(d.town.cx(), d.town.city(), &Staff, &d.chief, why).await.unwrap();
        assert!(answer::answer(d.town.cx(), d.town.city(), &d.chief, Desk::answer(&c)).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_template_is_filled_with_the_case_and_keeps_what_was_typed() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (mut b, c) = (d.browser(&d.chief), d.lamp("Dark").await);
        let page = d.path(&c);
        let fields = [("fill", "1"), ("template", "lamp-repaired"), ("text", "Dear neighbour,")];
        let shown = b.submit(&page, &format!("{page}/answer"), &fields).await;
        let text = shown.form(&format!("{page}/answer")).into_iter().find(|(n, _)| n == "text").unwrap().1;
        let filled = format!("Dear neighbour,\n\nThe lamp at School 24 is repaired. Thank you for telling us ({}).", c.reference.spoken());
        assert_eq!(text, filled);
        assert_eq!(d.now(c.id).await.state(), State::New);
    })
    .await;
}

#[tokio::test]
async fn a_concern_in_words_is_placed_by_words_by_numbers_and_by_a_tap() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        for (fields, area) in [
            (vec![("found", "5.05,100.08,East Market")], "east"),
            (vec![("point", "5.05,100.02")], "west"),
            (vec![("tap.x", "320"), ("tap.y", "200"), ("middle", "5.05,100.08"), ("zoom", "16")], "east"),
        ] {
            let c = d.unlocated("behind the old mill").await;
            let page = d.path(&c);
            let list = b.get("/lampton/desk?box=locate").await;
            assert!(list.body.contains(c.reference.as_str()));
            let looked = b.submit(&page, &format!("{page}/locate"), &[("where", "east mark"), ("look", "find")]).await;
            assert!(looked.text().contains("East Market"), "{}", looked.text());
            let done = b.submit(&page, &format!("{page}/locate"), &fields).await;
            assert_eq!(done.status, 303, "{fields:?}: {}", done.text());
            let c = d.now(c.id).await;
            assert_eq!((c.area.as_str(), c.place.as_str()), (area, "point"));
            assert_eq!(c.department, if area == "east" { "roads-east" } else { "roads" }, "the city's rules send it there");
        }
        let c = d.unlocated("school 24").await;
        let page = b.get(&d.path(&c)).await;
        assert_eq!(page.attributes("input[name=found]", "value"), ["5.05,100.02,School 24"], "its reporter's words are looked up at once");
        b.submit(&d.path(&c), &format!("{}/locate", d.path(&c)), &[]).await;
        let list = b.get("/lampton/desk?box=locate").await;
        assert!(list.text().contains("Every case has its place on the map."), "{}", list.text());
    })
    .await;
}

#[tokio::test]
async fn a_duplicate_names_the_case_that_goes_on() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (first, second) = (d.lamp("Dark").await, d.lamp("Dark too").await);
        let (cx, city) = (d.town.cx(), d.town.city());
        d.later();
        let duplicate = close::Input { reason: CloseReason::Duplicate, ..Desk::close(&second) };
        assert!(matches!(kind(close::close(cx, city, &d.chief, duplicate.clone()).await.unwrap_err()), Kind::Invalid(_)));
        let itself = close::Input { duplicate_of: Some(second.reference.clone()), ..duplicate.clone() };
        assert!(matches!(kind(close::close(cx, city, &d.chief, itself).await.unwrap_err()), Kind::Invalid(_)));
        close::close(cx, city, &d.chief, close::Input { duplicate_of: Some(first.reference.clone()), ..duplicate }).await.unwrap();
        assert_eq!(d.acts(first.id).await, ["reported", "duplicate"]);
        let page = d.browser(&d.chief).get(&d.path(&first)).await;
        assert!(page.text().contains(second.reference.as_str()));
    })
    .await;
}

#[tokio::test]
async fn a_case_keeps_a_kind_that_was_closed_and_no_other_case_gets_it() {
    each_database(&crate::town::migrations(), async |t| {
        let mut d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let dark = d.town.report("lamp-out", Town::WEST, "Dark").await.concern;
        let hole = d.pothole(Town::EAST, "Deep hole by the market.").await;
        concerns::settings::close_category(d.town.cx(), d.town.city(), &d.chief, "lamp-out").await.unwrap();
        d.town.0.refresh().await;
        let (page, other) = (d.path(&dark), d.path(&hole));
        let shown = b.get(&page).await;
        assert_eq!(shown.all("#category option[selected]"), ["Street lamp out (closed)"]);
        let moved = b.submit(&page, &format!("{page}/classify"), &[("department", "roads")]).await;
        assert_eq!(moved.status, 303, "{}", moved.text());
        let shown = b.get(&page).await.text();
        assert!(shown.contains("gave it to Roads (it was with Street lighting)") && !shown.contains("made it"), "{shown}");
        let refused = b.submit(&other, &format!("{other}/classify"), &[("category", "lamp-out")]).await;
        assert!(refused.status == 422 && refused.text().contains("This kind is not offered any more."), "{}", refused.text());
        let filter = b.get("/lampton/desk?box=all").await.all("#f-category option");
        assert_eq!(filter.last().map(String::as_str), Some("Street lamp out (closed)"), "{filter:?}");
    })
    .await;
}
