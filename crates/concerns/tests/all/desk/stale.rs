//! Two people on one case: they see each other, and neither loses what they wrote.

use super::Desk;
use crate::town::{Staff, Town};
use concerns::assign;
use concerns::model::State;
use kernel::MINUTE;
use testkit::{Answered, Client, each_database};

/// The page is open; a colleague acts; the answer that was written on it comes afterwards.
async fn late_answer(mine: &mut Client, theirs: &mut Client, page: &str, act: (&str, &[(&str, &str)])) -> Answered {
    let to = format!("{page}/answer");
    let form = mine.get(page).await.form(&to);
    assert_eq!(theirs.submit(page, &format!("{page}/{}", act.0), act.1).await.status, 303);
    let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
    fields.push(("text", "Filled this morning."));
    mine.post(&to, &fields).await
}

#[tokio::test]
async fn a_stale_save_shows_both_texts_and_loses_neither() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        d.later();
        let stale = late_answer(&mut mine, &mut theirs, &page, ("ask", &[("question", "Which lane is it?")])).await;
        assert_eq!(stale.status, 409);
        let text = stale.text();
        assert!(text.contains("Somebody else changed this case meanwhile") && text.contains("Which lane is it?"), "{text}");
        assert!(text.contains("Filled this morning.") && text.contains("Ben Lim asked the resident"), "{text}");
        assert_eq!(d.now(c.id).await.state(), State::Waiting, "nothing of theirs was overwritten");
        assert_eq!(mine.resubmit(&stale, &format!("{page}/answer")).await.status, 303);
        let shown = mine.get(&page).await.text();
        assert!(shown.contains("Filled this morning.") && shown.contains("Which lane is it?"), "{shown}");
    })
    .await;
}

#[tokio::test]
async fn what_can_be_sent_no_more_is_kept_as_a_note() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        d.later();
        let stale = late_answer(&mut mine, &mut theirs, &page, ("answer", &[("text", "Filled yesterday.")])).await;
        let over = mine.resubmit(&stale, &format!("{page}/answer")).await;
        assert_eq!(over.status, 409);
        assert!(
            over.text().contains("not possible any more") && over.attributes(&format!("form[action='{page}/answer']"), "action").is_empty(),
            "{}",
            over.text()
        );
        assert!(over.all("section[aria-labelledby=theirs] li").iter().any(|l| l.contains("Filled yesterday.")), "and what ended it is told");
        assert_eq!(mine.resubmit(&over, &format!("{page}/note")).await.status, 303);
        assert!(mine.get(&page).await.all(".note").iter().any(|n| n.contains("Filled this morning.")), "nothing is lost");
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_not_sent_over_a_colleagues_note_that_was_not_seen() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        d.later();
        let told = late_answer(&mut mine, &mut theirs, &page, ("note", &[("note", "The crew comes again on Friday.")])).await;
        assert_eq!((told.status.as_u16(), told.all("h1")), (409, vec!["A colleague left a note meanwhile".to_string()]));
        assert!(told.text().contains("The crew comes again on Friday.") && told.body.contains("Filled this morning."), "{}", told.text());
        assert_eq!(d.now(c.id).await.state(), State::New, "it has not gone out");
        let (note, own) = (told.body.find("The crew comes again").unwrap(), told.body.find("Filled this morning.").unwrap());
        assert!(note < own, "what was not seen is read first");
        assert_eq!(mine.resubmit(&told, &format!("{page}/answer")).await.status, 303, "once it was seen, it is in nobody's way");
        assert_eq!(d.now(c.id).await.state(), State::Answered);
    })
    .await;
}

#[tokio::test]
async fn a_note_stops_nobody_who_tells_no_one_and_is_stopped_by_nothing() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        d.later();
        let read = mine.get(&page).await;
        let sent = |act: &str, typed: (&'static str, &'static str)| {
            let mut fields = read.form(&format!("{page}/{act}"));
            fields.retain(|(n, _)| n != typed.0);
            fields.push((typed.0.into(), typed.1.into()));
            fields
        };
        assert_eq!(theirs.submit(&page, &format!("{page}/note"), &[("note", "The owner pays.")]).await.status, 303);
        assert!(theirs.get(&format!("{page}/seen")).await.body.contains(&format!("data-version=\"{}\"", c.version + 1)), "an open page is told of it");
        // Nobody outside hears of a change of hands; one's own note in another window is known to oneself; and two notes stand beside each other.
        for (act, typed) in [("assign", ("to", "nobody")), ("note", ("note", "So they said on the phone."))] {
            let fields = sent(act, typed);
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            assert_eq!(mine.post(&format!("{page}/{act}"), &pairs).await.status, 303, "{act}");
        }
        let mut other_window = d.browser(&d.chief);
        assert_eq!(late_answer(&mut mine, &mut other_window, &page, ("note", &[("note", "Mine.")])).await.status, 303);
        let fields = sent("note", ("note", "Too late for the answer, not for a note."));
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(mine.post(&format!("{page}/note"), &pairs).await.status, 303);
        assert_eq!(mine.get(&page).await.all(".note").len(), 4);
    })
    .await;
}

#[tokio::test]
async fn an_edit_that_came_too_late_stands_beside_the_text_that_is_there() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        d.later();
        let form = b.get(&page).await.form(&format!("{page}/edit"));
        b.submit(&page, &format!("{page}/edit"), &[("details", "A deep hole in the left lane")]).await;
        b.submit(&page, &format!("{page}/edit"), &[("place_text", "Gate of School 24")]).await;
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "details").collect();
        fields.push(("details", "A hole, 30 cm deep"));
        let stale = b.post(&format!("{page}/edit"), &fields).await;
        assert_eq!(stale.status, 409);
        let theirs = stale.all("section[aria-labelledby=theirs] blockquote");
        assert!(theirs.iter().any(|t| t.contains("Gate of School 24")), "every text of mine has theirs beside it: {theirs:?}");
        assert!(stale.body.contains("A hole, 30 cm deep") && stale.text().contains("A deep hole in the left lane"));
        let history = b.get(&page).await;
        assert!(history.all("details li").iter().any(|l| l.contains("Deep hole")), "the first text is in the history");
    })
    .await;
}

#[tokio::test]
async fn a_neighbours_me_too_stops_nobody() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        d.later();
        let form = b.get(&page).await.form(&format!("{page}/answer"));
        let more = "update concern set supporters = supporters + 1, version = version + 1 where city_id = $1 and id = $2";
        let added: Result<u64, store::Error> = d.town.cx().db.write(async |tx| tx.q(more).bind(c.city_id).bind(c.id).run().await).await;
        added.unwrap();
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
        fields.push(("text", "Filled."));
        assert_eq!(b.post(&format!("{page}/answer"), &fields).await.status, 303);
        let now = d.now(c.id).await;
        assert_eq!((now.state(), now.supporters), (State::Answered, 1));
    })
    .await;
}

#[tokio::test]
async fn a_form_without_the_version_that_was_read_is_not_taken() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let stale = b.submit(&page, &format!("{page}/assign"), &[("version", ""), ("seen", ""), ("to", "nobody")]).await;
        assert_eq!(stale.status, 409);
        let verb = assign::Input { concern: c.id, version: Some(c.version + 1), to: None };
        assert!(matches!(assign::assign(d.town.cx(), d.town.city(), &Staff, &d.chief, verb).await, Err(concerns::Error::Stale)));
    })
    .await;
}

#[tokio::test]
async fn two_people_on_one_case_see_each_other_for_three_minutes() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        let page = d.path(&c);
        let (mut aisha, mut ben) = (d.browser(&d.chief), d.browser(&d.worker("lighting")));
        assert!(!aisha.get(&page).await.text().contains("is reading this too"));
        assert!(ben.get(&page).await.text().contains("Aisha Omar is reading this too"));
        let line = aisha.get(&format!("{page}/seen")).await.body;
        assert!(line.contains("Ben Lim") && line.contains(&format!("data-version=\"{}\"", c.version)), "{line}");
        t.clock.advance(4 * MINUTE);
        assert!(!aisha.get(&page).await.text().contains("is reading this too"), "Ben left");
    })
    .await;
}

#[tokio::test]
async fn words_in_other_boxes_outlive_every_act_of_the_page_and_are_ones_own() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        let typed = |p: &Answered| ["#text", "#note", "#question"].map(|id| p.all(id).concat());
        let half = [("text", "Filled this"), ("note", "Ask Timur"), ("question", "Which lane?")];
        for (act, with) in [("assign", ("to", "nobody")), ("note", ("note", "Ask Timur"))] {
            let mut fields = half.to_vec();
            fields.retain(|(n, _)| *n != with.0);
            fields.push(with);
            let done = mine.submit(&page, &format!("{page}/{act}"), &fields).await;
            assert_eq!(done.status, 303, "{act}: {}", done.text());
            let note = if act == "note" { "" } else { "Ask Timur" };
            assert_eq!(typed(&mine.get(done.location()).await), ["Filled this", note, "Which lane?"], "{act}");
            d.later();
        }
        let kept = mine.submit(&page, &format!("{page}/keep"), &[("text", "Filled this")]).await;
        assert_eq!(typed(&mine.get(kept.location()).await)[0], "Filled this", "Enter in a box keeps all of them");
        assert_eq!(typed(&theirs.get(&page).await), ["", "", ""], "nobody else reads what is not sent");
        // What was refused keeps them as well, and so does the page on which two texts stand side by side.
        let empty = mine.submit(&page, &format!("{page}/note"), &[("text", "Filled this"), ("note", "")]).await;
        assert_eq!((empty.status.as_u16(), typed(&empty)[0].as_str()), (422, "Filled this"));
        let form = mine.get(&page).await.form(&format!("{page}/answer"));
        theirs.submit(&page, &format!("{page}/note"), &[("note", "The owner pays.")]).await;
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| !["text", "note"].contains(n)).collect();
        let told = mine.post(&format!("{page}/answer"), &[pairs.as_slice(), &[("text", "Filled this morning."), ("note", "Ask Ben")]].concat()).await;
        assert_eq!(told.status, 409);
        assert_eq!(mine.resubmit(&told, &format!("{page}/answer")).await.status, 303);
        let after = mine.get(&page).await;
        assert!(after.all(".words--city").concat().contains("Filled this morning.") && typed(&after)[1] == "Ask Ben", "{}", after.text());
    })
    .await;
}

#[tokio::test]
async fn what_was_chosen_travels_another_window_empties_nothing_and_what_was_not_sent_is_found_again() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let page = d.path(&c);
        let (mut office, mut phone) = (d.browser(&d.chief), d.browser(&d.chief));
        let old = phone.get(&page).await;
        let ending = [("reason", "duplicate"), ("closing", "See the other one."), ("duplicate_of", "7K4M 2Q9X")];
        let kept = office.submit(&page, &format!("{page}/keep"), &ending).await;
        let shown = office.get(kept.location()).await;
        assert!(shown.text().contains("What you typed is kept for a day, for you alone."), "{}", shown.text());
        assert_eq!(shown.attributes("#reason option[selected]", "value"), ["duplicate"], "the reason that was chosen, and no other");
        // The phone's page is older, and its boxes are empty.
        let mut fields = old.form(&format!("{page}/note"));
        fields.retain(|(n, _)| n != "note");
        let mut pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        pairs.push(("note", "On my way."));
        assert_eq!(phone.post(&format!("{page}/note"), &pairs).await.status, 303);
        assert_eq!(office.get(&page).await.all("#closing"), ["See the other one."]);
        // A page that shows them empties them.
        office.submit(&page, &format!("{page}/keep"), &[("reason", ""), ("closing", ""), ("duplicate_of", "")]).await;
        assert_eq!(office.get(&page).await.all("#closing"), [""]);

        d.later();
        let form = office.get(&page).await.form(&format!("{page}/answer"));
        d.later();
        d.browser(&d.worker("roads")).submit(&page, &format!("{page}/note"), &[("note", "The owner pays.")]).await;
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
        let told = office.post(&format!("{page}/answer"), &[pairs.as_slice(), &[("text", "Filled this morning.")]].concat()).await;
        assert_eq!(told.status, 409);
        assert_eq!(office.get(&page).await.all("#text"), ["Filled this morning."], "who goes to read the note finds the answer again");
        let left = office.resubmit(&told, &format!("{page}/keep")).await;
        assert_eq!((left.status.as_u16(), office.get(left.location()).await.all("#text")), (303, vec![String::new()]), "left is left");
    })
    .await;
}

#[tokio::test]
async fn a_case_ends_for_a_reason_that_somebody_chose() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let none = b.submit(&page, &format!("{page}/close"), &[("closing", "Not ours.")]).await;
        assert!(none.status == 422 && none.all("#reason-error") == ["Choose a reason."], "{}", none.text());
    })
    .await;
}

#[tokio::test]
async fn a_picture_that_was_chosen_for_the_answer_waits_when_something_else_is_done_first() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let mut fields = b.get(&page).await.form(&format!("{page}/note"));
        fields.retain(|(n, _)| n != "note" && n != "text");
        let mut pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        pairs.extend([("note", "Done at noon."), ("text", "A new driver")]);
        let done = b.upload(&format!("{page}/note"), &pairs, &[("photos", "after.png", &Desk::picture())]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        let shown = b.get(done.location()).await;
        assert_eq!((shown.all("#text").concat(), shown.attributes("input[name=picture][checked]", "value").len()), ("A new driver".to_string(), 1));
        assert_eq!(b.submit(&page, &format!("{page}/answer"), &[("text", "A new driver is in.")]).await.status, 303, "the lamp asks for a picture, and has it");
    })
    .await;
}
