//! What is typed and not sent outlives every act of the page, without scripts; and keeping it fails none.

use super::Desk;
use crate::town::Town;
use concerns::model::Concern;
use testkit::{Answered, Client, each_database};

/// What stands in a box of the page.
fn value(page: &Answered, id: &str) -> String {
    page.attributes(&format!("#{id}"), "value").concat() + &page.all(&format!("textarea#{id}")).concat()
}

async fn kept(d: &Desk, c: &Concern) -> i64 {
    d.town.cx().db.q("select cast(count(*) as bigint) as n from unsent where city_id = $1").bind(c.city_id).count().await.unwrap()
}

/// A form as it stood on a page, with other words in some of its boxes.
fn with<'f>(form: &'f [(String, String)], fields: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let rest = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| fields.iter().all(|(f, _)| f != n));
    rest.chain(fields.iter().copied()).collect()
}

#[tokio::test]
async fn a_typed_answer_outlives_placing_mending_and_removing() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.unlocated("behind the old mill").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        for (act, own) in [
            ("locate", ("look", "find")),
            ("locate", ("point", "nowhere")),
            ("locate", ("point", "5.05, 100.021")),
            ("edit", ("title", "")),
            ("edit", ("title", "Hole by the mill")),
            ("redact", ("left_details", "Deep.")),
        ] {
            d.later();
            let done = b.submit(&page, &format!("{page}/{act}"), &[("text", "We come on"), ("question", "Which lane?"), own]).await;
            let shown = if done.status == 303 { b.get(done.location()).await } else { done };
            assert_eq!((value(&shown, "text"), value(&shown, "question")), ("We come on".into(), "Which lane?".into()), "{act} {own:?}: {}", shown.text());
        }
        let now = d.now(c.id).await;
        assert_eq!((now.title.as_str(), now.details.as_str(), now.lat.is_some()), ("Hole by the mill", "Deep.", true), "and every act was done");
    })
    .await;
}

#[tokio::test]
async fn texts_a_place_and_a_removal_that_are_half_typed_outlive_a_note() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.unlocated("behind the old mill").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let half = [("title", "Hole by the mill"), ("where", "east mark"), ("left_place", "The mill"), ("gone", "contact"), ("note", "Ask Timur.")];
        let done = b.submit(&page, &format!("{page}/note"), &half).await;
        let shown = b.get(done.location()).await;
        assert_eq!(["title", "where", "left_place"].map(|id| value(&shown, id)), ["Hole by the mill", "east mark", "The mill"]);
        assert_eq!((value(&shown, "details"), value(&shown, "left_title")), (c.details.clone(), c.title.clone()), "the other texts stand as they are");
        assert_eq!(shown.attributes("input[name=gone][checked]", "value"), ["contact"]);
        assert!(shown.text().contains("East Market"), "and what was looked for is found: {}", shown.text());
        assert_eq!(shown.attributes("details[open] #title, details[open] #where, details[open] #left_place", "id").len(), 3, "nothing is hidden");
        // What was chosen among the places stays chosen, and Enter in the box that looks for places, where no script runs, looks for them.
        let chosen = shown.attributes("input[name=found]", "value").remove(0);
        let enter = b.submit(&page, &format!("{page}/keep"), &[("where", "east mark"), ("found", &chosen)]).await;
        assert_eq!(b.get(enter.location()).await.attributes("input[name=found][checked]", "value"), [chosen]);
        // Whoever sends them has sent them.
        d.later();
        assert_eq!(b.submit(&page, &format!("{page}/edit"), &[("where", ""), ("found", ""), ("left_place", ""), ("gone", "")]).await.status, 303);
        assert_eq!((d.now(c.id).await.title.as_str(), kept(&d, &c).await), ("Hole by the mill", 0));
    })
    .await;
}

#[tokio::test]
async fn a_text_that_nobody_typed_is_not_kept_whoever_changed_it_meanwhile() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole\nby Ngozi's door").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.worker("roads")), d.browser(&d.chief));
        d.later();
        let form = mine.get(&page).await.form(&format!("{page}/note"));
        theirs.submit(&page, &format!("{page}/edit"), &[("title", "Hole in Mill Road")]).await;
        let done = mine.post(&format!("{page}/note"), &with(&form, &[("note", "On my way.")])).await;
        assert_eq!(value(&mine.get(done.location()).await, "title"), "Hole in Mill Road");
        assert_eq!(kept(&d, &c).await, 0);
        // What is removed comes back from nobody's open page, and takes with it what others made of it.
        d.later();
        mine.submit(&page, &format!("{page}/note"), &[("title", "Hole by Ngozi's door"), ("note", "There.")]).await;
        let form = mine.get(&page).await.form(&format!("{page}/note"));
        d.later();
        let removed =
            theirs.submit(&page, &format!("{page}/redact"), &[("details", "A hole by Ngozi's door"), ("left_details", "A hole"), ("text", "We come")]).await;
        assert_eq!((removed.status.as_u16(), kept(&d, &c).await), (303, 1), "{}", removed.text());
        let own = theirs.get(&page).await;
        assert_eq!((value(&own, "text"), value(&own, "details")), ("We come".into(), "A hole".into()), "an answer has nothing to do with what was removed");
        let form: Vec<(String, String)> = form.into_iter().filter(|(n, _)| n != "title").collect();
        assert_eq!(mine.post(&format!("{page}/note"), &with(&form, &[("note", "Gone?")])).await.status, 303);
        assert_eq!(kept(&d, &c).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_removal_that_came_too_late_shows_both_texts() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        d.later();
        let form = b.get(&page).await.form(&format!("{page}/redact"));
        b.submit(&page, &format!("{page}/edit"), &[("details", "A deep hole in the left lane")]).await;
        let stale = b.post(&format!("{page}/redact"), &with(&form, &[("left_details", "A hole"), ("gone", "point")])).await;
        assert_eq!((stale.status.as_u16(), value(&stale, "left_details")), (409, "A hole".into()));
        assert!(stale.text().contains("A deep hole in the left lane"), "{}", stale.text());
        assert_eq!(b.resubmit(&stale, &format!("{page}/redact")).await.status, 303);
        let now = d.now(c.id).await;
        assert_eq!((now.details.as_str(), now.lat), ("A hole", None));
    })
    .await;
}

#[tokio::test]
async fn words_that_cannot_be_kept_make_no_act_fail_and_are_not_lost() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        d.later();
        let form = mine.get(&page).await.form(&format!("{page}/note"));
        theirs.submit(&page, &format!("{page}/ask"), &[("question", "Which lane?")]).await;
        let broken: Result<u64, store::Error> = d.town.cx().db.write(async |tx| tx.q("drop table unsent").run().await).await;
        broken.unwrap();
        let noted = mine.post(&format!("{page}/note"), &with(&form, &[("note", "On my way."), ("text", "Filled this")])).await;
        assert_eq!(noted.status, 303, "{}", noted.text());
        let stale = mine.post(&format!("{page}/answer"), &with(&form, &[("text", "Filled this morning."), ("closing", "Half")])).await;
        assert_eq!(stale.status, 409, "{}", stale.text());
        assert!(stale.all("textarea").concat().contains("Filled this morning."), "{}", stale.text());
    })
    .await;
}

/// A text is half changed on a page, somebody else acts, and a note is saved from that page: the page that comes then is of the case as it is now.
async fn half_changed(mine: &mut Client, theirs: &mut Client, page: &str, half: (&str, &str), act: (&str, &[(&str, &str)])) {
    let form = mine.get(page).await.form(&format!("{page}/note"));
    assert_eq!(theirs.submit(page, &format!("{page}/{}", act.0), act.1).await.status, 303);
    assert_eq!(mine.post(&format!("{page}/note"), &with(&form, &[half, ("note", "On my way.")])).await.status, 303);
}

#[tokio::test]
async fn a_text_that_was_begun_before_a_colleagues_is_not_written_over_it_from_a_page_loaded_since() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut mine, mut theirs) = (d.path(&c), d.browser(&d.worker("roads")), d.browser(&d.chief));
        d.later();
        half_changed(&mut mine, &mut theirs, &page, ("details", "Deep hole, left lane"), ("edit", &[("details", "A hole, 30 cm deep")])).await;
        assert_eq!(value(&mine.get(&page).await, "details"), "Deep hole, left lane", "what was typed is there");
        d.later();
        let stale = mine.submit(&page, &format!("{page}/edit"), &[]).await;
        assert_eq!((stale.status.as_u16(), value(&stale, "details")), (409, "Deep hole, left lane".into()));
        assert!(stale.all("section[aria-labelledby=theirs] blockquote").iter().any(|t| t.contains("A hole, 30 cm deep")), "{}", stale.text());
        assert!(stale.all("section[aria-labelledby=theirs] li").concat().contains("Aisha Omar"), "and who changed it is told: {}", stale.text());
        assert_eq!(d.now(c.id).await.details, "A hole, 30 cm deep", "nothing of theirs was overwritten");
        assert_eq!(mine.resubmit(&stale, &format!("{page}/edit")).await.status, 303, "who saw both decides");
        assert_eq!((d.now(c.id).await.details.as_str(), kept(&d, &c).await), ("Deep hole, left lane", 0));
        // A box in which nobody typed follows the case, where another one is sent too late.
        d.later();
        let form = mine.get(&page).await.form(&format!("{page}/edit"));
        theirs.submit(&page, &format!("{page}/edit"), &[("details", "Filled by half")]).await;
        let stale = mine.post(&format!("{page}/edit"), &with(&form, &[("title", "Hole in Mill Road")])).await;
        assert_eq!((stale.status.as_u16(), value(&stale, "details")), (409, "Filled by half".into()));
        assert_eq!(mine.resubmit(&stale, &format!("{page}/edit")).await.status, 303);
        let now = d.now(c.id).await;
        assert_eq!((now.title.as_str(), now.details.as_str()), ("Hole in Mill Road", "Filled by half"));
    })
    .await;
}

#[tokio::test]
async fn removed_words_come_back_on_no_page_and_into_no_case() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole by Ngozi's door").await;
        let (page, mut mine, mut theirs) = (d.path(&c), d.browser(&d.worker("roads")), d.browser(&d.chief));
        d.later();
        let early = mine.get(&page).await;
        let half = ("details", "Deep hole by Ngozi's door, left lane");
        half_changed(&mut mine, &mut theirs, &page, half, ("redact", &[("left_title", "A hole"), ("left_details", "A hole")])).await;
        assert_eq!(kept(&d, &c).await, 0, "what was made of it is not kept");
        // Neither the page of the case nor one that is sent from a page of before shows it again, and sending it all the same brings nothing back.
        let edit = mine.post(&format!("{page}/edit"), &with(&early.form(&format!("{page}/edit")), &[half, ("place_text", "Mill Road")])).await;
        assert_eq!((edit.status.as_u16(), value(&edit, "details"), value(&edit, "title")), (409, "A hole".into(), "A hole".into()));
        assert_eq!(value(&edit, "place_text"), "Mill Road", "what has nothing to do with it is theirs to send");
        let answer = mine.post(&format!("{page}/answer"), &with(&early.form(&format!("{page}/answer")), &[half, ("text", "Filled.")])).await;
        let contact = theirs.post(&format!("{page}/contact"), &with(&early.form(&format!("{page}/note")), &[half])).await;
        for shown in [mine.get(&page).await, edit.clone(), answer, contact] {
            assert!(!shown.body.contains("Ngozi"), "{}: {}", shown.status, shown.text());
        }
        assert_eq!(mine.resubmit(&edit, &format!("{page}/edit")).await.status, 303);
        let now = d.now(c.id).await;
        assert_eq!((now.title.as_str(), now.details.as_str(), now.place_text.as_str()), ("A hole", "A hole", "Mill Road"));
        // What is typed after the removal is begun after it, whoever edits then.
        half_changed(&mut mine, &mut theirs, &page, ("details", "A hole, half filled"), ("edit", &[("details", "A deep hole")])).await;
        assert_eq!(value(&mine.get(&page).await, "details"), "A hole, half filled");
    })
    .await;
}

#[tokio::test]
async fn a_choice_that_nobody_made_undoes_no_colleagues() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark for a week").await;
        let (page, mut mine, mut theirs) = (d.path(&c), d.browser(&d.chief), d.browser(&d.chief));
        let to = format!("{page}/classify");
        d.later();
        let early = mine.get(&page).await.form(&to);
        half_changed(&mut mine, &mut theirs, &page, ("note", "On my way."), ("classify", &[("category", "pothole"), ("department", "lighting")])).await;
        assert_eq!((d.now(c.id).await.category.as_str(), kept(&d, &c).await), ("pothole", 0), "the kind of the page was nobody's choice");
        // Choosing a team changes the team, from the page that came then and from the one of before.
        d.later();
        assert_eq!(mine.submit(&page, &to, &[("department", "roads")]).await.status, 303);
        let now = d.now(c.id).await;
        assert_eq!((now.category.as_str(), now.department.as_str()), ("pothole", "roads"));
        let stale = mine.post(&to, &with(&early, &[("department", "lighting")])).await;
        assert_eq!(stale.status, 409);
        assert_eq!(mine.resubmit(&stale, &to).await.status, 303);
        let now = d.now(c.id).await;
        assert_eq!((now.category.as_str(), now.department.as_str()), ("pothole", "lighting"));
        // A kind that was chosen, and begun before a colleague chose another, is shown beside theirs.
        d.later();
        half_changed(&mut mine, &mut theirs, &page, ("category", "lamp-out"), ("classify", &[("category", "live-wire")])).await;
        let stale = mine.submit(&page, &to, &[]).await;
        assert_eq!((stale.status.as_u16(), d.now(c.id).await.category.as_str()), (409, "live-wire"));
        assert_eq!(mine.resubmit(&stale, &to).await.status, 303);
        assert_eq!(d.now(c.id).await.category, "lamp-out");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_answers_its_post_keeps_what_was_typed() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.unlocated("behind the old mill").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        for (n, (act, own)) in [
            ("contact", ("duplicate_of", "")),
            ("locate", ("look", "find")),
            ("locate", ("point", "nowhere")),
            ("answer", ("fill", "1")),
            ("note", ("note", "")),
            ("close", ("reason", "")),
            ("edit", ("title", "")),
        ]
        .into_iter()
        .enumerate()
        {
            d.later();
            let (text, question) = (format!("We come {n}"), format!("Which lane? {n}"));
            let sent = b.submit(&page, &format!("{page}/{act}"), &[("text", &text), ("question", &question), own]).await;
            assert!(sent.status != 303, "{act} {own:?} answers itself");
            let again = b.get(&page).await;
            assert_eq!((value(&again, "text"), value(&again, "question")), (text, question), "{act} {own:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_for_a_case_that_was_given_to_another_team_are_given_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep").await;
        let (page, mut theirs, mut mine) = (d.path(&c), d.browser(&d.chief), d.browser(&d.worker("roads")));
        let shown = mine.get(&page).await;
        let form = shown.form(&format!("{page}/answer"));
        d.later();
        assert_eq!(theirs.submit(&page, &format!("{page}/classify"), &[("category", "pothole"), ("department", "lighting")]).await.status, 303);
        let sent = mine.post(&format!("{page}/answer"), &with(&form, &[("text", "We filled it <b>today</b>."), ("note", "Ask Timur.")])).await;
        assert_eq!((sent.status.as_u16(), sent.all("h1")), (404, vec!["This case is no longer among those that you see: another team has it now.".into()]));
        let mut parks = d.browser(&d.worker("parks"));
        let token = parks.get("/lampton/desk").await.attributes("input[name=csrf]", "value").remove(0);
        let stranger = parks.post(&format!("{page}/answer"), &[("csrf", &token), ("text", "We filled it."), ("version", "2")]).await;
        assert!(stranger.status == 404 && !stranger.text().contains("another team"), "who never saw it is told nothing: {}", stranger.text());
        let words = sent.all("blockquote");
        assert!(["We filled it <b>today</b>.", "Ask Timur."].iter().all(|w| words.iter().any(|given| given == w)), "{words:?}");
        assert!(sent.text().contains("What you typed was not saved"));
        // Nor are they lost to who is signed out meanwhile.
        let out = d.town.0.visitor().post(&format!("{page}/answer"), &with(&form, &[("text", "We filled it today.")])).await;
        assert!(out.status == 403 && out.all("blockquote").contains(&"We filled it today.".to_string()), "{}", out.text());
        assert_eq!((out.all("h1"), out.all("a[target=_blank][rel=noopener]")), (vec!["You are signed out".into()], vec!["Sign in (in a new tab)".into()]));
        assert!(!out.text().contains("administrator"), "{}", out.text());
    })
    .await;
}
