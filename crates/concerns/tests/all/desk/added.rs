//! What residents add to a case: that they did is public at once; words and pictures where its kind is public at once, or after a look by staff, or never.

use super::{Desk, kind};
use crate::resident::{jpeg, letters, said};
use crate::town::{Staff, Town};
use concerns::model::{Concern, StoryId, Visibility};
use concerns::report::{Input, report};
use concerns::resident::{Rating, Reopening, Reply, rate, reopen, say_more};
use concerns::{answer, hide, publish, redact, release, undo, withhold};
use kernel::{Actor, Kind, Lang};
use testkit::each_database;

/// A case of a kind that is public after review, published, answered and opened again by its reporter; and the secret of their link.
async fn came_back(d: &Desk) -> (Concern, String) {
    let (cx, city) = (d.town.cx(), d.town.city());
    let mut hole = Input { details: "Deep hole".into(), ..Town::input("pothole") };
    (hole.contact.mail, hole.contact.wants_mail) = ("amina@example.org".into(), true);
    let receipt = report(cx, city, &Actor::visitor(), hole).await.unwrap();
    let c = receipt.concern;
    publish::publish(cx, city, &d.chief, publish::Input { concern: c.id, version: None, mended: None }).await.unwrap();
    d.later();
    answer::answer(cx, city, &d.chief, Desk::answer(&c)).await.unwrap();
    d.later();
    (opened_again(d, &receipt.secret).await, receipt.secret)
}

const WHY: &str = "The hole sank again by the gate.";

async fn opened_again(d: &Desk, secret: &str) -> Concern {
    let why = Reopening { secret: secret.into(), text: WHY.into(), lang: Lang::english(), promised: None };
    reopen(d.town.cx(), d.town.city(), &Staff, &Actor::visitor(), why).await.unwrap()
}

async fn public_page(d: &Desk, c: &Concern) -> String {
    d.town.0.visitor().get(&format!("/lampton/concern/{}", c.reference)).await.text()
}

async fn own_page(d: &Desk, secret: &str) -> String {
    d.town.0.visitor().get(&format!("/lampton/c/{secret}")).await.text()
}

/// The references in the box “To review”, and what the box counts.
async fn to_review(d: &Desk) -> (Vec<String>, String) {
    let page = d.browser(&d.chief).get("/lampton/desk?box=review").await;
    let boxes = page.all(".boxes a[aria-current] .num");
    (page.attributes("a.item", "href"), boxes.concat())
}

fn input(c: &Concern, story: StoryId) -> release::Input {
    release::Input { concern: c.id, version: None, story }
}

fn keep(c: &Concern, story: StoryId) -> withhold::Input {
    withhold::Input { concern: c.id, version: None, story }
}

#[tokio::test]
async fn a_reopening_is_told_at_once_and_its_words_after_a_look() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, secret) = came_back(&d).await;
        assert_eq!(c.unseen, 1);
        let page = public_page(&d, &c).await;
        assert!(page.contains("It was opened again"), "{page}");
        assert!(!page.contains(WHY), "{page}");
        assert!(own_page(&d, &secret).await.contains(WHY));
        assert!(own_page(&d, &secret).await.contains("Public after a look"));
        let (rows, count) = to_review(&d).await;
        assert_eq!((rows.len(), count.as_str()), (1, "1"));
        let mut b = d.browser(&d.chief);
        let desk = b.get(&d.path(&c)).await;
        let story = d.last_story(&c).await.to_string();
        assert_eq!(desk.attributes("button[formaction$='/release']", "value"), std::slice::from_ref(&story));
        assert_eq!(desk.attributes(".notice a[href^='#e-']", "href"), [format!("#e-{story}")]);
        d.later();
        let at = format!("{}/release", d.path(&c));
        let done = b.submit(&d.path(&c), &at, &[("story", story.as_str())]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let after = b.get(done.location()).await;
        assert!(after.text().contains("Everybody can read it now.") && after.text().contains("made public what its reporter added"), "{}", after.text());
        assert!(public_page(&d, &c).await.contains(WHY));
        assert!(!own_page(&d, &secret).await.contains("Public after a look"));
        let (rows, count) = to_review(&d).await;
        assert_eq!((rows.len(), count.as_str()), (0, "0"));
        assert_eq!(d.log().await.last().map(String::as_str), Some("concerns.release"));
    })
    .await;
}

#[tokio::test]
async fn words_that_staff_keep_inside_never_show_and_either_decision_can_be_taken_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let (c, secret) = came_back(&d).await;
        let story = d.last_story(&c).await;
        d.later();
        assert_eq!(withhold::withhold(cx, city, &d.chief, keep(&c, story)).await.unwrap().unseen, 0);
        assert_eq!(kind(withhold::withhold(cx, city, &d.chief, keep(&c, story)).await.unwrap_err()), Kind::Refused, "once");
        assert!(!public_page(&d, &c).await.contains(WHY) && own_page(&d, &secret).await.contains(WHY));
        assert!(to_review(&d).await.0.is_empty());
        d.later();
        let act = undo::Input { concern: c.id, story: d.last_story(&c).await };
        assert_eq!(undo::undo(cx, city, &Staff, &d.chief, act).await.unwrap().unseen, 1);
        assert_eq!(to_review(&d).await.0.len(), 1);
        d.later();
        release::release(cx, city, &d.chief, input(&c, story)).await.unwrap();
        assert!(public_page(&d, &c).await.contains(WHY));
        d.later();
        let act = undo::Input { concern: c.id, story: d.last_story(&c).await };
        assert_eq!(undo::undo(cx, city, &Staff, &d.chief, act).await.unwrap().unseen, 1);
        assert!(!public_page(&d, &c).await.contains(WHY));
        // What became public is taken in again, and given out once more.
        for (at, shows) in [(1, true), (2, false), (3, true)] {
            d.later();
            if at == 2 {
                withhold::withhold(cx, city, &d.chief, keep(&c, story)).await.unwrap();
            } else {
                release::release(cx, city, &d.chief, input(&c, story)).await.unwrap();
            }
            assert_eq!(public_page(&d, &c).await.contains(WHY), shows, "{at}");
        }
        assert_eq!(d.now(c.id).await.unseen, 0);
    })
    .await;
}

#[tokio::test]
async fn publishing_a_case_publishes_what_its_page_showed_and_nothing_that_came_after() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
        let c = receipt.concern;
        d.later();
        say_more(cx, city, &Actor::visitor(), said(&receipt.secret, "Two bicycles fell.")).await.unwrap();
        let mut b = d.browser(&d.chief);
        let at = format!("{}/publish", d.path(&c));
        let page = b.get(&d.path(&c)).await;
        assert!(page.text().contains("It becomes public with the case.") && page.attributes("button[formaction$='/release']", "value").is_empty());
        let form = page.form(&at);
        d.later();
        let later = Reply { photos: vec![jpeg(40, 30)], ..said(&receipt.secret, "My neighbour Ali saw it.") };
        say_more(cx, city, &Actor::visitor(), later).await.unwrap();
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stale = b.post(&at, &fields).await;
        assert_eq!(stale.status, 409, "{}", stale.text());
        let said = stale.text().contains("Meanwhile something happened to this case") && stale.text().contains("My neighbour Ali saw it.");
        assert!(said && stale.all("img[src*='/photo/']").len() == 1, "what came after is shown first, its picture too: {}", stale.text());
        assert_eq!(stale.attributes("button[formaction$='/publish']", "form").len(), 1, "and decided on by the page as it is now");
        assert_eq!(d.now(c.id).await.visibility(), Visibility::Review);
        // One of the two is kept inside, the other goes out with the case.
        d.later();
        withhold::withhold(cx, city, &d.chief, keep(&c, d.last_story(&c).await)).await.unwrap();
        d.later();
        assert_eq!(b.submit(&d.path(&c), &at, &[]).await.status, 303);
        let public = public_page(&d, &c).await;
        assert!(public.contains("Two bicycles fell.") && !public.contains("Ali"), "{public}");
        d.later();
        let act = undo::Input { concern: c.id, story: d.last_story(&c).await };
        let back = undo::undo(cx, city, &Staff, &d.chief, act).await.unwrap();
        assert_eq!((back.visibility(), back.unseen), (Visibility::Review, 1), "taken back, it waits again");
    })
    .await;
}

#[tokio::test]
async fn a_decision_about_one_entry_is_stopped_by_a_colleagues_and_by_nobody_elses() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let (c, secret) = came_back(&d).await;
        let story = d.last_story(&c).await;
        let mut b = d.browser(&d.chief);
        let (page, release) = (d.path(&c), format!("{}/release", d.path(&c)));
        let chosen = async |b: &mut testkit::Client| {
            let form = b.get(&page).await.form(&format!("{page}/keep"));
            [&form[..], &[("story".to_string(), story.to_string())]].concat()
        };
        let form = chosen(&mut b).await;
        d.later();
        withhold::withhold(cx, city, &d.worker("roads"), keep(&c, story)).await.unwrap();
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stopped = b.post(&release, &pairs).await;
        assert!(stopped.status == 409 && stopped.text().contains("Meanwhile something happened"), "{}", stopped.text());
        assert!(!public_page(&d, &c).await.contains(WHY), "a colleague kept it inside");
        let form = chosen(&mut b).await;
        d.later();
        say_more(cx, city, &Actor::visitor(), said(&secret, "It is deeper now.")).await.unwrap();
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.post(&release, &pairs).await.status, 303, "what came meanwhile is another entry, and waits for its own look");
        let public = public_page(&d, &c).await;
        assert!(public.contains(WHY) && !public.contains("deeper"), "{public}");
        // Once its kind is private there is nothing to decide, and nobody is told that it will be public.
        d.later();
        let never = concerns::classify::Input { concern: c.id, version: None, category: "conduct".into(), department: None };
        concerns::classify::classify(cx, city, &Staff, &d.chief, never).await.unwrap();
        let private = b.get(&page).await;
        assert_eq!(private.all("button[formaction$='/release'], button[formaction$='/withhold']").len(), 0);
        assert!(private.text().contains("It is deeper now. Private") && !private.text().contains("becomes public"), "{}", private.text());
    })
    .await;
}

#[tokio::test]
async fn words_go_out_at_once_where_the_kind_is_public_at_once_and_never_where_it_is_private() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city, by) = (d.town.cx(), d.town.city(), Actor::visitor());
        let (open, never) = (d.town.report("lamp-out", Town::WEST, "Dark").await, d.town.report("conduct", Town::WEST, "He asked for money").await);
        d.later();
        say_more(cx, city, &by, said(&open.secret, "All night.")).await.unwrap();
        assert!(public_page(&d, &open.concern).await.contains("All night."));
        d.later();
        say_more(cx, city, &by, said(&never.secret, "On Monday.")).await.unwrap();
        let story = d.last_story(&never.concern).await;
        assert_eq!(kind(release::release(cx, city, &d.chief, input(&never.concern, story)).await.unwrap_err()), Kind::Refused);
        assert!(d.browser(&d.chief).get(&d.path(&never.concern)).await.attributes("button[formaction$='/withhold']", "value").is_empty());
        assert!(to_review(&d).await.0.is_empty());
        // Hidden by staff, it is public again only with another look: so is what was said meanwhile.
        hide::hide(cx, city, &d.chief, hide::Input { concern: open.concern.id, version: None }).await.unwrap();
        d.later();
        say_more(cx, city, &by, said(&open.secret, "And the next one.")).await.unwrap();
        assert_eq!(kind(release::release(cx, city, &d.chief, input(&open.concern, d.last_story(&open.concern).await)).await.unwrap_err()), Kind::Refused);
        assert!(to_review(&d).await.0.is_empty(), "staff have looked at the case");
        let worker = d.worker("roads");
        let denied = release::release(cx, city, &worker, input(&open.concern, story)).await.unwrap_err();
        assert_eq!(kind(denied), Kind::NotFound, "another team's case is not there");
    })
    .await;
}

#[tokio::test]
async fn pictures_and_reasons_wait_with_the_words_and_mails_and_files_carry_none_of_them() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city, by) = (d.town.cx(), d.town.city(), Actor::visitor());
        let (c, secret) = came_back(&d).await;
        d.later();
        let sent = Reply { photos: vec![jpeg(40, 30)], ..said(&secret, "") };
        assert_eq!(say_more(cx, city, &by, sent).await.unwrap().unseen, 2, "a picture alone waits too");
        let picture_entry = d.last_story(&c).await;
        let shows = async || d.town.0.visitor().get(&format!("/lampton/concern/{}", c.reference)).await.attributes("img[src*='/photo/']", "src").len();
        assert_eq!(shows().await, 0);
        d.later();
        release::release(cx, city, &d.chief, input(&c, picture_entry)).await.unwrap();
        assert_eq!(shows().await, 1);
        d.later();
        withhold::withhold(cx, city, &d.chief, keep(&c, picture_entry)).await.unwrap();
        assert_eq!(shows().await, 0);
        answer::answer(cx, city, &d.chief, Desk::answer(&c)).await.unwrap();
        let rating = d.town.0.visitor().get(&format!("/lampton/c/{secret}/rate")).await;
        assert_eq!(rating.all("#reason-hint"), ["Everyone will be able to read this once staff have looked at it. Leave out names and phone numbers."]);
        d.later();
        let tap = |reason: &str| Rating { secret: secret.clone(), rating: 1, reason: reason.into(), lang: Lang::english(), promised: None };
        assert_eq!(rate(cx, city, &by, tap("")).await.unwrap().unseen, 1, "a tap has nothing to look at");
        assert!(public_page(&d, &c).await.contains("The resident said: it is not right"));
        d.later();
        assert_eq!(rate(cx, city, &by, tap("Nobody came.")).await.unwrap().unseen, 2);
        assert!(!public_page(&d, &c).await.contains("Nobody came."));
        letters(&d.town).await;
        let mut b = d.browser(&d.chief);
        let file = b.get("/lampton/desk/concerns.csv?box=review").await.body;
        assert!(file.contains(c.reference.as_str()), "{file}");
        let told: Vec<String> = crate::resident::mails(&d.town).await.into_iter().map(|m| m.body_text + &m.body_html).collect();
        assert!(!told.is_empty(), "its reporter was told of answer and reopening");
        for text in told.iter().chain([&file]) {
            assert!(!text.contains(WHY) && !text.contains("Nobody came."), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_opens_the_private_link_speaks_as_the_reporter_also_a_member_of_staff() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let mut hole = Input { details: "Deep hole".into(), ..Town::input("pothole") };
        (hole.contact.mail, hole.contact.wants_mail) = ("amina@example.org".into(), true);
        let receipt = report(cx, city, &Actor::visitor(), hole).await.unwrap();
        publish::publish(cx, city, &d.chief, publish::Input { concern: receipt.concern.id, version: None, mended: None }).await.unwrap();
        d.later();
        answer::answer(cx, city, &d.chief, Desk::answer(&receipt.concern)).await.unwrap();
        d.later();
        let why = Reopening { secret: receipt.secret.clone(), text: WHY.into(), lang: Lang::english(), promised: None };
        let c = reopen(cx, city, &Staff, &d.chief, why).await.unwrap();
        letters(&d.town).await;
        let mails = crate::resident::mails(&d.town).await;
        assert!(!mails.is_empty() && mails.iter().all(|m| !m.body_text.contains(WHY)), "what waits for a look is in no letter");
        assert!(!public_page(&d, &c).await.contains(WHY) && own_page(&d, &receipt.secret).await.contains("Public after a look"));
        let story = d.last_story(&c).await;
        d.later();
        let c = release::release(cx, city, &d.chief, input(&c, story)).await.unwrap();
        assert_eq!(c.unseen, 0);
        let page = d.town.0.visitor().get(&format!("/lampton/concern/{}", c.reference)).await;
        assert!(page.text().contains(WHY) && !page.all(".words--city").concat().contains(WHY), "they are the reporter's words: {}", page.text());
    })
    .await;
}

#[tokio::test]
async fn what_is_removed_is_removed_from_what_waits_too() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let (c, secret) = came_back(&d).await;
        let story = d.last_story(&c).await;
        d.later();
        let removed = redact::redact(cx, city, &d.chief, redact::Input::everything(c.id)).await.unwrap();
        assert_eq!(removed.unseen, 0);
        assert!(to_review(&d).await.0.is_empty());
        for page in [public_page(&d, &c).await, own_page(&d, &secret).await, d.browser(&d.chief).get(&d.path(&c)).await.text()] {
            assert!(!page.contains(WHY), "{page}");
        }
        d.later();
        release::release(cx, city, &d.chief, input(&c, story)).await.unwrap();
        assert!(!public_page(&d, &c).await.contains(WHY), "there is nothing left to become public");
    })
    .await;
}
