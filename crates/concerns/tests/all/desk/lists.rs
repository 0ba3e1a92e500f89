//! Inboxes, paging, filters with addresses, saved filters, many cases at once.

use super::Desk;
use crate::town::{Staff, Town};
use concerns::assign;
use concerns::model::Concern;
use concerns::report::{Input, report};
use kernel::{Actor, HOUR};
use std::collections::BTreeSet;
use testkit::{Client, each_database};

/// The references of a whole list, page by page.
async fn whole(b: &mut Client, address: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut next = Some(address.to_string());
    while let Some(address) = next {
        let page = b.get(&address).await;
        assert_eq!(page.status, 200, "{address}");
        out.extend(page.attributes("input[name=mark]", "value"));
        next = page.attributes("a[rel=next]", "href").pop();
        assert!(out.len() < 1_000, "the list does not end");
    }
    out
}

/// Many cases, some of which have the same deadline and the same time.
async fn many(d: &Desk, t: &testkit::TestCtx, n: usize) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for i in 0..n {
        let category = ["lamp-out", "pothole", "idea", "conduct", "live-wire"][i % 5];
        let place = concerns::report::Where { point: Some(if i % 3 == 0 { Town::EAST } else { Town::WEST }), text: "Here".into(), is_nowhere: false };
        let place = if category == "idea" { Default::default() } else { place };
        let input = Input { place, details: format!("Matter {i}"), ..Town::input(category) };
        all.insert(report(d.town.cx(), d.town.city(), &Actor::visitor(), input).await.unwrap().concern.reference.to_string());
        if i % 7 == 0 {
            t.clock.advance(HOUR);
        }
    }
    all
}

#[tokio::test]
async fn paging_shows_every_case_once_in_either_order() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let all = many(&d, &t, 117).await;
        let mut b = d.browser(&d.chief);
        for address in ["/lampton/desk?box=team&sort=due", "/lampton/desk?box=team&sort=newest", "/lampton/desk?box=all"] {
            let seen = whole(&mut b, address).await;
            assert_eq!(seen.len(), all.len(), "{address}: none is there twice");
            assert_eq!(seen.iter().cloned().collect::<BTreeSet<_>>(), all, "{address}: none is missing");
        }
        // A case that comes in between two pages changes nothing about those that follow.
        let first = b.get("/lampton/desk?box=all").await;
        let next = first.attributes("a[rel=next]", "href").pop().unwrap();
        d.lamp("Just now").await;
        let rest = whole(&mut b, &next).await;
        assert_eq!(rest.len(), all.len() - 50);
        assert!(rest.iter().all(|r| !first.body.contains(&format!("value=\"{r}\""))));
    })
    .await;
}

#[tokio::test]
async fn every_count_is_the_length_of_its_list() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        many(&d, &t, 60).await;
        d.unlocated("behind the mill").await;
        t.clock.advance(30 * HOUR);
        let chief = d.chief.account().unwrap();
        let mut b = d.browser(&d.chief);
        let mine = whole(&mut b, "/lampton/desk?box=team").await;
        for reference in mine.iter().take(3) {
            let page = format!("/lampton/desk/{reference}");
            b.submit(&page, &format!("{page}/assign"), &[("to", &chief.to_string())]).await;
        }
        let page = "/lampton/desk?box=all&category=lamp-out";
        b.submit(page, "/lampton/desk/saved", &[("name", "Lamps & more")]).await;
        for who in [d.chief.clone(), d.worker("lighting"), d.worker("roads-east")] {
            let mut b = d.browser(&who);
            let desk = b.get("/lampton/desk?box=all").await;
            let (hrefs, counts) = (desk.attributes(".boxes a", "href"), desk.all(".boxes .num"));
            assert!(hrefs.len() > 8 && hrefs.len() == counts.len());
            for (href, count) in hrefs.iter().zip(&counts) {
                assert_eq!(whole(&mut b, href).await.len().to_string(), *count, "{href}");
            }
        }
        let forgotten = b.submit(page, "/lampton/desk/saved/forget", &[]).await;
        assert_eq!(forgotten.status, 303);
        assert!(!b.get("/lampton/desk").await.body.contains("Lamps &amp; more"));
    })
    .await;
}

#[tokio::test]
async fn a_filter_has_an_address_that_shows_a_colleague_the_same() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::EAST, "Deep hole").await;
        let (cx, city) = (d.town.cx(), d.town.city());
        assign::assign(cx, city, &Staff, &d.chief, assign::Input { concern: c.id, version: None, to: Some((Staff::TIMUR, "Timur Aziz".into())) })
            .await
            .unwrap();
        d.lamp("Dark").await;
        let mut b = d.browser(&d.chief);
        let timur = format!("assignee={}", Staff::TIMUR);
        let day = "from=2026-11-24&to=2026-11-24&area=east";
        for narrow in ["department=roads-east", "category=pothole", "area=east", "state=working", "q=deep", timur.as_str(), day] {
            assert_eq!(whole(&mut b, &format!("/lampton/desk?box=all&{narrow}")).await, [c.reference.to_string()], "{narrow}");
        }
        for none in ["from=2026-11-25", "to=2026-11-23", "assignee=nobody&area=east", "state=closed", "category=no-such"] {
            assert!(whole(&mut b, &format!("/lampton/desk?box=all&{none}")).await.is_empty(), "{none}");
        }
        let pane = b.get(&format!("/lampton/desk?box=team&case={}", c.reference)).await;
        assert_eq!(pane.all(".item[aria-current] b"), ["Deep hole"]);
        assert!(pane.all(".pane h2").iter().any(|h| h == "Deep hole"));
    })
    .await;
}

#[tokio::test]
async fn a_saved_filter_says_what_it_is_and_can_be_sorted_narrowed_and_saved_anew() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (hole, _) = (d.pothole(Town::EAST, "Deep hole").await, d.pothole(Town::WEST, "Flat hole").await);
        let mut b = d.browser(&d.chief);
        let page = "/lampton/desk?box=team&category=pothole";
        let nameless = b.submit(page, "/lampton/desk/saved", &[("name", "  ")]).await;
        assert_eq!((nameless.status.as_u16(), nameless.attributes(".errors a", "href")), (422, vec!["#name".to_string()]));
        assert_eq!(nameless.all(".item b").len(), 2, "the list that one came from");
        let saved = b.submit(page, "/lampton/desk/saved", &[("name", "Holes")]).await.location().to_string();
        let shown = b.get(&saved).await;
        assert_eq!(shown.attributes("#f-category option[selected]", "value"), ["pothole"], "it says what it narrows");
        assert_eq!(shown.attributes("#name", "value"), ["Holes"]);
        let sorted = b.get(&format!("{page}&sort=newest")).await;
        assert_eq!((sorted.all(".tag--on"), sorted.attributes("#name", "value")), (vec!["Newest first".into()], vec!["Holes".into()]));
        assert_eq!(shown.attributes("form.stack--s input[name=box]", "value"), ["team"], "what is asked for beside it is not lost in it");
        let east = format!("{page}&area=east");
        let asked = b.submit(&east, "/lampton/desk/saved", &[("name", "Holes")]).await;
        assert!(asked.status == 422 && asked.text().contains("You have a filter of this name already"), "{}", asked.text());
        assert_eq!(asked.attributes("input[name=instead]", "value"), ["Holes"]);
        b.submit(&east, "/lampton/desk/saved", &[("name", "Holes"), ("instead", "Holes")]).await;
        let kept = b.get(&east).await.attributes(".boxes a[href*=area]", "href");
        assert_eq!(whole(&mut b, &kept[0]).await, [hole.reference.to_string()], "asked twice, the name stands for the new one");
    })
    .await;
}

#[tokio::test]
async fn a_saved_filter_has_the_address_of_its_list_and_shows_a_colleague_the_same() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (hole, _) = (d.pothole(Town::EAST, "Deep hole").await, d.lamp("Dark").await);
        let (mut b, mut colleague) = (d.browser(&d.chief), d.browser(&d.worker("roads-east")));
        b.submit("/lampton/desk?box=all&category=pothole&sort=newest", "/lampton/desk/saved", &[("name", "Holes & more")]).await;
        let desk = b.get("/lampton/desk").await;
        let at = desk.all(".boxes a").iter().position(|l| l.contains("Holes & more")).expect("it is listed");
        let address = desk.attributes(".boxes a", "href")[at].clone();
        for who in [&mut b, &mut colleague] {
            assert_eq!(whole(who, &address).await, [hole.reference.to_string()], "{address}");
        }
        let shown = b.get(&address).await;
        assert!(shown.all(".boxes a[aria-current]").concat().starts_with("Holes & more"), "{:?}", shown.all(".boxes a[aria-current]"));
        assert!(shown.all("title").concat().contains("Holes & more"));
        assert!(colleague.get(&address).await.all(".boxes a[aria-current]").concat().starts_with("Everything"), "a colleague sees where it is a part of");
        // Addresses from before named it only.
        let old = "/lampton/desk?box=saved%3AHoles%20%26%20more";
        let led = b.get(&format!("{old}&case={}", hole.reference)).await;
        assert_eq!((led.status.as_u16(), led.location()), (303, format!("{address}&case={}", hole.reference).as_str()));
        let unknown = colleague.get(old).await;
        let told = colleague.get(unknown.location()).await;
        assert!(told.text().contains("names a filter that you do not keep"), "{}", told.text());
    })
    .await;
}

#[tokio::test]
async fn many_cases_are_given_and_moved_at_once() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (a, b, other) = (d.pothole(Town::WEST, "One").await, d.pothole(Town::WEST, "Two").await, d.pothole(Town::WEST, "Three").await);
        let mut browser = d.browser(&d.chief);
        d.later();
        t.clock.tick();
        let page = browser.get("/lampton/desk?box=team").await;
        let token = page.form("/lampton/desk/bulk").into_iter().find(|(n, _)| n == "csrf").unwrap().1;
        let mei = Staff::MEI.to_string();
        let fields = [
            ("csrf", token.as_str()),
            ("back", "box=team"),
            ("to", mei.as_str()),
            ("department", "lighting"),
            ("mark", a.reference.as_str()),
            ("mark", b.reference.as_str()),
            ("mark", "00000000"),
        ];
        let done = browser.post("/lampton/desk/bulk", &fields).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let said = browser.get(done.location()).await.text();
        assert!(said.contains("Done with 2; 1 could not be changed."), "{said}");
        for c in [&a, &b] {
            let now = d.now(c.id).await;
            assert_eq!((now.department.as_str(), now.assignee), ("lighting", Some(Staff::MEI)));
            let told: BTreeSet<String> = d.acts(c.id).await.into_iter().collect();
            assert_eq!(told, ["assigned", "classified", "reported"].map(String::from).into(), "each has its own story");
        }
        assert_eq!(d.now(other.id).await.department, "roads");
        // Both acts on each are taken back together, and the list leads to each case.
        let page = browser.get(done.location()).await;
        assert_eq!(page.all(".did a"), ["One", "Two"]);
        assert!(page.attributes(".did a", "href").iter().all(|href| href.contains("/lampton/desk?box=team&case=")));
        d.later();
        let back = browser.submit(done.location(), "/lampton/desk/bulk/undo", &[]).await;
        let said = browser.get(back.location()).await;
        assert!(said.text().contains("Taken back: 2.") && said.all("form[action$='bulk/undo']").is_empty(), "{}", said.text());
        for c in [&a, &b] {
            let now = d.now(c.id).await;
            assert_eq!((now.department.as_str(), now.assignee), ("roads", None));
        }
    })
    .await;
}

#[tokio::test]
async fn an_act_on_many_that_is_sent_twice_is_done_once() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (a, b) = (d.pothole(Town::WEST, "One").await, d.pothole(Town::WEST, "Two").await);
        let mut browser = d.browser(&d.chief);
        d.later();
        let list = browser.get("/lampton/desk?box=team").await;
        let mut fields = list.form("/lampton/desk/bulk");
        fields.retain(|(n, _)| n != "to" && n != "department");
        let mei = Staff::MEI.to_string();
        let marks = [("to", mei.as_str()), ("department", "lighting"), ("mark", a.reference.as_str()), ("mark", b.reference.as_str())];
        fields.extend(marks.map(|(n, v)| (n.to_string(), v.to_string())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let mut second = String::new();
        for _ in 0..2 {
            let done = browser.post("/lampton/desk/bulk", &fields).await;
            second = done.location().to_string();
            let said = browser.get(&second).await.text();
            assert!(said.contains("Done with 2."), "{said}");
            d.later();
        }
        let acts = async |c: &Concern| d.acts(c.id).await.into_iter().filter(|a| a != "reported").collect::<Vec<_>>();
        for c in [&a, &b] {
            assert_eq!(acts(c).await, ["classified", "assigned"], "told once");
        }
        // What the first sending did is taken back from the page of the second, and the same page may do it anew.
        let back = browser.submit(&second, "/lampton/desk/bulk/undo", &[]).await;
        assert!(browser.get(back.location()).await.text().contains("Taken back: 2."));
        assert_eq!((d.now(a.id).await.department.as_str(), d.now(a.id).await.assignee), ("roads", None));
        d.later();
        assert_eq!(browser.post("/lampton/desk/bulk", &fields).await.status, 303);
        assert_eq!((d.now(a.id).await.department.as_str(), d.now(a.id).await.assignee), ("lighting", Some(Staff::MEI)));
    })
    .await;
}

#[tokio::test]
async fn of_many_what_a_colleague_went_on_with_is_not_taken_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (a, b) = (d.pothole(Town::WEST, "One").await, d.pothole(Town::WEST, "Two").await);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        d.later();
        let list = mine.get("/lampton/desk?box=team").await;
        let mut fields = list.form("/lampton/desk/bulk");
        fields.retain(|(n, _)| n != "to");
        let marks = [("to", "nobody"), ("mark", a.reference.as_str()), ("mark", b.reference.as_str())];
        fields.extend(marks.map(|(n, v)| (n.to_string(), v.to_string())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let done = mine.post("/lampton/desk/bulk", &fields).await;
        let form = mine.get(done.location()).await.form("/lampton/desk/bulk/undo");
        d.later();
        let page = d.path(&a);
        assert_eq!(theirs.submit(&page, &format!("{page}/ask"), &[("question", "Which lane?")]).await.status, 303);
        let shown = mine.get(done.location()).await;
        assert!(shown.all(".did li").iter().any(|l| l.contains("One") && l.contains("cannot be taken back any more")), "{}", shown.text());
        // Who presses the button of a page that was made before is told.
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let back = mine.post("/lampton/desk/bulk/undo", &form).await;
        let said = mine.get(back.location()).await.text();
        assert!(said.contains("Taken back: 1; 1 was left as it is, because it was changed since"), "{said}");
        assert_eq!(d.acts(b.id).await.last().map(String::as_str), Some("undone"));
        // It is one's own acts that go back, whatever the address says.
        let others = theirs.post("/lampton/desk/bulk/undo", &[("did", a.reference.as_str()), ("since", "0"), ("until", "9000000000000000")]).await;
        assert_ne!(others.status, 303, "a form of somebody else's page");
    })
    .await;
}

#[tokio::test]
async fn an_act_on_many_that_lacks_something_says_so_on_the_list_and_keeps_the_marks() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (a, other) = (d.pothole(Town::WEST, "One").await, d.pothole(Town::WEST, "Two").await);
        let mut browser = d.browser(&d.chief);
        d.later();
        let list = "/lampton/desk?box=team";
        let again = browser.submit(list, "/lampton/desk/bulk", &[("mark", a.reference.as_str())]).await;
        assert_eq!(again.status, 422);
        assert!(again.text().contains("Choose what to change"), "{}", again.text());
        assert_eq!(again.attributes(".errors a", "href"), ["#bulk-to"]);
        assert_eq!(again.attributes("input[name=mark][checked]", "value"), [a.reference.as_str()]);
        assert!(again.body.contains(other.reference.as_str()), "the same list");
        let timur = Staff::TIMUR.to_string();
        let again = browser.submit(list, "/lampton/desk/bulk", &[("to", &timur)]).await;
        assert_eq!((again.status.as_u16(), again.attributes(".errors a", "href")), (422, vec!["#marks".to_string()]));
        assert!(again.attributes("#bulk-to option[selected]", "value").contains(&timur), "what was chosen stays");
        assert_eq!(browser.submit(list, "/lampton/desk/bulk", &[("to", "gone"), ("mark", a.reference.as_str())]).await.status, 422);
        // What was done for many is taken back one by one, by who did it.
        let done = browser.submit(list, "/lampton/desk/bulk", &[("to", &timur), ("mark", a.reference.as_str())]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let page = d.path(&a);
        d.later();
        assert_eq!(browser.submit(&page, &format!("{page}/undo"), &[]).await.status, 303);
        assert_eq!(d.now(a.id).await.assignee, None);
    })
    .await;
}

#[tokio::test]
async fn staff_find_the_desk_from_every_public_page_and_nobody_else_does() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        let page = format!("/lampton/concern/{}", c.reference);
        let here = format!("/lampton/desk/{}", c.reference);
        let (mut visitor, mut chief, mut roads) = (d.town.0.visitor(), d.browser(&d.chief), d.browser(&d.worker("roads")));
        for path in ["/lampton", "/lampton/map", "/lampton/figures", "/lampton/about/privacy", page.as_str()] {
            assert_eq!(chief.get(path).await.attributes(".top__side a[href$='/desk']", "href"), ["/lampton/desk"], "{path}");
            assert!(!visitor.get(path).await.body.contains("/lampton/desk"), "{path}");
        }
        assert!(chief.get(&page).await.body.contains(&format!("href=\"{here}\"")));
        assert!(!roads.get(&page).await.body.contains(&here), "another team's case is not theirs to open");
    })
    .await;
}

#[tokio::test]
async fn an_empty_desk_says_so_and_names_a_first_step() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let page = b.get("/lampton/desk").await;
        assert!(page.text().contains("Nothing waits for you.") && page.text().contains("Write down a call"), "{}", page.text());
        for inbox in ["team", "new", "late", "waiting", "locate", "review", "came-back", "all", "gone"] {
            assert_eq!(b.get(&format!("/lampton/desk?box={inbox}")).await.status, 200, "{inbox}");
        }
        assert_eq!(b.get("/lampton/desk?after=nonsense&case=x&from=y&sort=z&box=q&q=%00%22%27*").await.status, 200);
    })
    .await;
}
