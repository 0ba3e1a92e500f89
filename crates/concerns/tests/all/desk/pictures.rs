//! A picture by the city is public with the answer that owns it: not before, not without it, and no longer when that is taken back.

use super::{Desk, kind};
use crate::town::{Staff, Town};
use axum::body::Body;
use axum::http::Request;
use concerns::model::{Concern, State};
use concerns::{answer, publish, undo};
use kernel::Kind;
use testkit::{Answered, Client, each_database};

/// A public pothole and the secret of its reporter's link.
async fn public_pothole(d: &Desk) -> (Concern, String) {
    let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
    let input = publish::Input { concern: receipt.concern.id, version: None, mended: None };
    publish::publish(d.town.cx(), d.town.city(), &d.chief, input).await.unwrap();
    (d.now(receipt.concern.id).await, receipt.secret)
}

async fn send_with_picture(b: &mut Client, d: &Desk, c: &Concern, text: &str) -> Answered {
    let (page, picture) = (d.path(c), Desk::picture());
    let form = b.get(&page).await.form(&format!("{page}/answer"));
    let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
    fields.push(("text", text));
    b.upload(&format!("{page}/answer"), &fields, &[("photos", "after.png", &picture)]).await
}

/// Who sees a picture: the public page and its file, the reporter's page and its file, staff's file.
async fn seen(d: &Desk, c: &Concern, secret: &str, id: &str) -> [bool; 5] {
    let (mut visitor, mut staff) = (d.town.0.visitor(), d.browser(&d.chief));
    let page = visitor.get(&format!("/lampton/concern/{}", c.reference)).await.body.contains(id);
    let file = visitor.get(&format!("/lampton/photo/{id}/large.jpg")).await.status == 200;
    let own = visitor.get(&format!("/lampton/c/{secret}")).await.body.contains(id);
    let own_file = visitor.get(&format!("/lampton/c/{secret}/photo/{id}/small.jpg")).await.status == 200;
    [page, file, own, own_file, staff.get(&format!("/lampton/photo/{id}/small.jpg")).await.status == 200]
}

const STAFF_ALONE: [bool; 5] = [false, false, false, false, true];

fn picture_of(page: &Answered) -> String {
    page.attributes("input[name=picture]", "value").first().cloned().expect("a picture waits")
}

#[tokio::test]
async fn a_picture_of_a_refused_answer_is_staffs_alone_and_can_be_removed() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, secret) = public_pothole(&d).await;
        let mut b = d.browser(&d.chief);
        let refused = send_with_picture(&mut b, &d, &c, "").await;
        assert_eq!(refused.status, 422);
        let id = picture_of(&refused);
        assert_eq!(seen(&d, &c, &secret, &id).await, STAFF_ALONE);
        assert_eq!(refused.attributes("input[name=picture]", "checked").len(), 1, "it goes with the answer when that is mended");
        let form = refused.form(&format!("{}/answer", d.path(&c)));
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
        fields.extend([("text", "Filled."), ("remove", id.as_str())]);
        let left = b.post(&format!("{}/answer", d.path(&c)), &fields).await;
        assert!(left.body.contains("Filled.") && !left.body.contains(&id), "what was typed stays, the picture does not");
        assert_eq!(seen(&d, &c, &secret, &id).await, [false; 5]);
        d.run_jobs().await;
        assert!(d.log().await.contains(&"concerns.remove-picture".to_string()));
        assert_eq!(d.now(c.id).await.state(), State::New);
    })
    .await;
}

#[tokio::test]
async fn a_picture_that_a_network_cut_off_is_refused_and_not_shown_half_grey() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, _) = public_pothole(&d).await;
        let mut b = d.browser(&d.chief);
        let (page, whole) = (d.path(&c), crate::resident::jpeg(400, 300));
        let form = b.get(&page).await.form(&format!("{page}/answer"));
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
        fields.push(("text", "Filled."));
        let refused = b.upload(&format!("{page}/answer"), &fields, &[("photos", "a.jpg", &whole[..whole.len() / 2])]).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.body.contains("Filled.</textarea>") && d.now(c.id).await.photos == 0);
        assert_eq!(b.upload(&format!("{page}/answer"), &fields, &[("photos", "a.jpg", &whole)]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn pictures_that_are_too_large_together_take_no_answer_with_them() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, _) = public_pothole(&d).await;
        let mut b = d.browser(&d.chief);
        let (page, large) = (d.path(&c), vec![0xff; 41 * 1024 * 1024]);
        let form = b.get(&page).await.form(&format!("{page}/answer"));
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
        fields.push(("text", "Filled this morning."));
        let refused = b.upload(&format!("{page}/answer"), &fields, &[("photos", "a.jpg", &large), ("photos", "b.jpg", &Desk::picture())]).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.text().contains("too large together: at most 40 MB"), "{}", refused.text());
        assert!(refused.body.contains("Filled this morning.</textarea>"), "what was typed stays");
        assert_eq!(d.now(c.id).await.state(), State::New);
        let token = *fields.iter().find(|(name, _)| *name == "csrf").unwrap();
        // Beside another act it is that act that counts; the answer's words go along, as always.
        let noted = b.upload(&format!("{page}/note"), &[token, ("note", "Seen it."), ("text", "Filled.")], &[("photos", "a.jpg", &large)]).await;
        assert_eq!(noted.status, 303, "{}", noted.text());
        let done = b.get(noted.location()).await;
        assert!(done.body.contains("Filled.") && done.text().contains("One picture was not taken."), "{}", done.text());
    })
    .await;
}

#[tokio::test]
async fn a_picture_of_a_stale_answer_waits_until_that_is_sent_again() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, secret) = public_pothole(&d).await;
        let (page, picture) = (d.path(&c), Desk::picture());
        let (mut mine, mut theirs) = (d.browser(&d.chief), d.browser(&d.worker("roads")));
        let form = mine.get(&page).await.form(&format!("{page}/answer"));
        d.later();
        assert_eq!(theirs.submit(&page, &format!("{page}/ask"), &[("question", "Which lane?")]).await.status, 303);
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").collect();
        fields.push(("text", "Filled."));
        let stale = mine.upload(&format!("{page}/answer"), &fields, &[("photos", "after.png", &picture)]).await;
        assert_eq!(stale.status, 409);
        let id = picture_of(&stale);
        assert_eq!(seen(&d, &c, &secret, &id).await, STAFF_ALONE);
        assert_eq!(mine.resubmit(&stale, &format!("{page}/answer")).await.status, 303);
        assert_eq!(seen(&d, &c, &secret, &id).await, [true; 5]);
        assert_eq!(d.now(c.id).await.photos, 1);
    })
    .await;
}

#[tokio::test]
async fn a_picture_of_an_answer_that_is_taken_back_waits_for_the_next() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, secret) = public_pothole(&d).await;
        let mut b = d.browser(&d.chief);
        d.later();
        assert_eq!(send_with_picture(&mut b, &d, &c, "Filled.").await.status, 303);
        d.later();
        let (story, (cx, city)) = (d.last_story(&c).await, (d.town.cx(), d.town.city()));
        let back = undo::undo(cx, city, &Staff, &d.chief, undo::Input { concern: c.id, story }).await.unwrap();
        assert_eq!(back.photos, 0);
        let page = b.get(&d.path(&c)).await;
        let id = picture_of(&page);
        assert_eq!(seen(&d, &c, &secret, &id).await, STAFF_ALONE);
        assert!(page.attributes("input[name=picture]", "checked").is_empty(), "nothing is sent that nobody ticked");
        d.later();
        let done = b.submit(&d.path(&c), &format!("{}/answer", d.path(&c)), &[("text", "Filled and sealed."), ("picture", &id)]).await;
        assert_eq!(done.status, 303);
        assert_eq!(seen(&d, &c, &secret, &id).await, [true; 5]);
    })
    .await;
}

#[tokio::test]
async fn a_cache_asks_before_it_shows_a_picture_again_and_is_told_when_it_was_taken_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, _) = public_pothole(&d).await;
        let (mut b, mut cache) = (d.browser(&d.chief), d.town.0.visitor());
        d.later();
        assert_eq!(send_with_picture(&mut b, &d, &c, "Filled.").await.status, 303);
        let src = cache.get(&format!("/lampton/concern/{}", c.reference)).await.attributes("article img", "src").remove(0);
        let first = cache.get(&src).await;
        assert_eq!((first.status.as_u16(), &first.headers["cache-control"]), (200, &"public, no-cache".parse().unwrap()));
        let tag = first.headers["etag"].to_str().unwrap().to_string();
        for (known, status) in [(tag.clone(), 304), (format!("\"other\", W/{tag}"), 304), ("\"other\"".into(), 200)] {
            assert_eq!(asked_again(&mut cache, &src, &known).await.status, status, "{known}");
        }
        assert!(asked_again(&mut cache, &src, &tag).await.bytes.is_empty(), "the picture does not travel twice");
        assert_eq!(b.get(&src).await.headers["cache-control"], "no-store", "what staff see is nobody else's");
        d.later();
        let story = d.last_story(&c).await;
        undo::undo(d.town.cx(), d.town.city(), &Staff, &d.chief, undo::Input { concern: c.id, story }).await.unwrap();
        assert_eq!(asked_again(&mut cache, &src, &tag).await.status, 404);
    })
    .await;
}

/// A cache that has a picture asks whether it may still show it.
async fn asked_again(cache: &mut Client, path: &str, tag: &str) -> Answered {
    let request = Request::get(path).header("host", "lampton.test").header("if-none-match", tag);
    cache.raw(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn an_answer_owns_the_pictures_it_was_given_and_no_others() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let ((c, secret), other) = (public_pothole(&d).await, d.lamp("Dark").await);
        let (given, left, foreign) = (d.prove(&c).await, d.prove(&c).await, d.prove(&other).await);
        d.later();
        for photos in [vec![given, foreign], vec![given, given], vec![given; 7]] {
            let refused = answer::answer(cx, city, &d.chief, answer::Input { photos, ..Desk::answer(&c) }).await.unwrap_err();
            assert!(matches!(kind(refused), Kind::Invalid(f) if f[0].field == "photos"));
            assert_eq!(seen(&d, &c, &secret, &given.to_string()).await, STAFF_ALONE);
        }
        let done = answer::answer(cx, city, &d.chief, answer::Input { photos: vec![given], ..Desk::answer(&c) }).await.unwrap();
        assert_eq!(done.photos, 1);
        assert_eq!(seen(&d, &c, &secret, &given.to_string()).await, [true; 5]);
        assert_eq!(seen(&d, &c, &secret, &left.to_string()).await, STAFF_ALONE);
    })
    .await;
}
