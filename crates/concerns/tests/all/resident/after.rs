//! After the report: reply, more words, rating, reopening, and what others see of it.

use super::{answer, ask, jpeg, said};
use crate::town::{Staff, Town, town};
use concerns::model::{State, Visibility};
use concerns::resident::{Rating, Reopening, rate, reopen, reply, say_more};
use kernel::{Actor, DAY, Failure, HOUR, Kind, Lang};
use testkit::each_database;

#[tokio::test]
async fn a_reply_lets_the_clock_run_again_with_what_was_left() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        town.0.clock.advance(2 * HOUR);
        let asked = ask(&town, &r.concern).await;
        assert_eq!(asked.state(), State::Waiting);
        town.0.clock.advance(30 * HOUR);
        let mut c = town.0.visitor();
        let own = format!("/lampton/c/{}", r.secret);
        let page = c.get(&own).await;
        assert!(page.text().contains("Which of the two lamps?") && page.text().contains("waits for your reply"), "{}", page.text());
        let empty = c.post(&format!("{own}/say"), &[("text", "  ")]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.text().contains("Write something"));
        let sent = c.upload(&format!("{own}/say"), &[("text", "The one at the gate.")], &[("photos", "p.jpg", &jpeg(90, 90))]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let page = c.get(sent.location()).await;
        assert!(page.text().contains("You replied") && page.text().contains("The one at the gate."), "{}", page.text());
        assert_eq!(page.attributes(".story img", "src").len(), 1);
        let now = concerns::resident::reopen(
            town.cx(),
            town.city(),
            &Staff,
            &Actor::visitor(),
            Reopening { secret: r.secret.clone(), text: "x".into(), lang: Lang::english(), promised: None },
        )
        .await;
        assert_eq!(now.unwrap_err().kind(), Kind::Refused, "an open case is not opened again");
        let again = reply(town.cx(), town.city(), &Actor::visitor(), said(&r.secret, "And another thing")).await;
        assert_eq!(again.unwrap_err().kind(), Kind::Refused, "nobody asks any more");
        let c = say_more(town.cx(), town.city(), &Actor::visitor(), said(&r.secret, "And another thing")).await.unwrap();
        assert_eq!((c.state(), c.photos), (State::Working, 1));
        assert_eq!(c.due_at, r.concern.due_at.map(|due| due.plus(30 * HOUR)));
    })
    .await;
}

#[tokio::test]
async fn one_tap_rates_and_what_is_bad_can_be_opened_again_for_some_days() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("idea", Town::WEST, "More benches").await;
        let mut c = town.0.visitor();
        let own = format!("/lampton/c/{}", r.secret);
        assert_eq!(c.post(&format!("{own}/rate"), &[("rating", "3")]).await.status, 409, "nothing is answered yet");
        answer(&town, &r.concern).await;
        let from_mail = c.get(&format!("{own}/rate?rating=1")).await;
        assert_eq!(from_mail.attributes("input[name=rating][checked]", "value"), ["1"]);
        assert_eq!(c.post(&format!("{own}/rate"), &[("rating", "9")]).await.status, 422);
        let rated = c.post(&format!("{own}/rate"), &[("rating", "1"), ("reason", "Nobody came.")]).await;
        let page = c.get(rated.location()).await;
        assert!(page.text().contains("You said: No") && page.text().contains("Nobody came."), "{}", page.text());
        assert!(page.all("#why-hint")[0].starts_with("Everyone will be able to read this"), "{}", page.text());
        assert_eq!(page.attributes("details", "open").len(), 1, "the way to open it again lies open");
        let why = c.post(&format!("{own}/reopen"), &[("why", "")]).await;
        assert_eq!(why.status, 422);
        town.0.clock.advance(13 * DAY);
        let again = c.post(&format!("{own}/reopen"), &[("why", "The bench is still broken.")]).await;
        assert_eq!(again.status, 303, "{}", again.body);
        assert!(c.get(again.location()).await.text().contains("It is open again, with a new deadline."));
        answer(&town, &r.concern).await;
        let rating = Rating { secret: r.secret.clone(), rating: 3, reason: String::new(), lang: Lang::english(), promised: None };
        let rated = rate(town.cx(), town.city(), &Actor::visitor(), rating.clone()).await.unwrap();
        assert_eq!((rated.rating, rated.reopened), (Some(3), 1));
        assert_eq!(rate(town.cx(), town.city(), &Actor::visitor(), rating).await.unwrap().version, rated.version, "the same tap twice is one");
        town.0.clock.advance(15 * DAY);
        let late = Reopening { secret: r.secret.clone(), text: "Again".into(), lang: Lang::english(), promised: None };
        assert_eq!(reopen(town.cx(), town.city(), &Staff, &Actor::visitor(), late).await.unwrap_err().kind(), Kind::Refused);
        assert!(c.get(&own).await.text().contains("The days for opening it again are over"));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_public_is_not_there_for_others() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let review = town.report("pothole", Town::WEST, "Deep hole by the school").await;
        let private = town.report("conduct", Town::WEST, "He asked for money").await;
        assert_eq!((review.concern.visibility(), private.concern.visibility()), (Visibility::Review, Visibility::Private));
        let mut c = town.0.visitor();
        for r in [&review, &private] {
            let at = format!("/lampton/concern/{}", r.concern.reference);
            assert_eq!(c.get(&format!("{at}/follow")).await.status, 404);
            assert_eq!(c.post(&format!("{at}/support"), &[]).await.status, 404);
            assert_eq!(c.post(&format!("{at}/follow"), &[("mail", "a@example.org")]).await.status, 404);
            let mine = c.get(&format!("/lampton/c/{}", r.secret)).await;
            assert_eq!(mine.status, 200);
            assert!(mine.text().contains("Only you and staff can open this"), "{}", mine.text());
        }
        // The page that finds by reference says the same of what is private and of what is not there.
        let find = async |c: &mut testkit::Client, typed: &str| c.get(&format!("/lampton/follow?reference={typed}")).await;
        let (hidden, none) = (find(&mut c, private.concern.reference.as_str()).await, find(&mut c, "7K4M2Q9X").await);
        assert_eq!(hidden.text(), none.text());
        let open = town.report("lamp-out", Town::WEST, "Dark").await;
        assert_eq!(find(&mut c, &open.concern.reference.as_str().to_lowercase()).await.location(), format!("/lampton/concern/{}", open.concern.reference));
        let pasted = find(&mut c, &format!("http%3A%2F%2Flampton.test%2Flampton%2Fc%2F{}", private.secret)).await;
        assert_eq!(pasted.location(), format!("/lampton/c/{}", private.secret));
        for secret in ["", "x", "ABCDEFGHJKMNPQRSTVWXYZ0123", "..%2F..", "%00"] {
            assert_eq!(c.get(&format!("/lampton/c/{secret}")).await.status, 404, "{secret}");
        }
        for r in [&review, &private, &open] {
            let mine = c.get(&format!("/lampton/c/{}", r.secret)).await;
            let readers = match r.concern.visibility() {
                Visibility::Public => "Everyone will be able to read this. Leave out names and phone numbers.",
                Visibility::Review => "Everyone will be able to read this once staff have looked at it. Leave out names and phone numbers.",
                Visibility::Private | Visibility::Hidden => "Only the city's staff and you will be able to read this.",
            };
            assert_eq!(mine.all("#text-hint"), [readers]);
        }
        // What its reporter adds to a case that staff look at first is looked at first as well.
        say_more(town.cx(), town.city(), &Actor::visitor(), said(&review.secret, "My name is Ali.")).await.unwrap();
        assert!(c.get(&format!("/lampton/c/{}", review.secret)).await.text().contains("My name is Ali."));
    })
    .await;
}
