//! All questions on one page: what it cannot take is said, and what a kind needs is asked there.

use super::{jpeg, until_more};
use crate::town::town;
use testkit::each_database;

const PAGE: &str = "/lampton/report-offline";
const WHOLE: [(&str, &str); 3] = [("category", "pothole"), ("place", "School 24"), ("details", "Deep hole")];

#[tokio::test]
async fn a_picture_that_is_not_taken_is_said_before_it_is_sent() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let picture = jpeg(80, 60);
        let huge = vec![0xff; 12 * 1024 * 1024 + 1];
        let files: [(&str, &str, &[u8]); 3] = [("photos", "a.jpg", b"no picture"), ("photos", "b.jpg", &huge), ("photos", "c.jpg", &picture)];
        let sent = c.upload(PAGE, &WHOLE, &files).await;
        assert!(sent.location().ends_with("/check"), "{}", sent.location());
        let check = c.get(sent.location()).await;
        assert!(check.text().contains("2 pictures were not taken. JPEG, PNG, WebP and GIF up to 12 MB and 67 million pixels"), "{}", check.text());
        assert_eq!(check.attributes(".thumbs img", "src").len(), 1, "the one that can be read is kept");
        // It is mended where pictures are, and not said after that.
        let more = sent.location().replace("/check", "/more");
        assert!(c.get(&more).await.all("#photos .field__error")[0].contains("2 pictures were not taken"));
        c.submit(&more, &more, &[]).await;
        assert!(!c.get(sent.location()).await.text().contains("not taken"));

        let nine: Vec<(&str, &str, &[u8])> = (0..9).map(|_| ("photos", "p.jpg", picture.as_slice())).collect();
        let sent = c.upload(PAGE, &WHOLE, &nine).await;
        let check = c.get(sent.location()).await;
        assert!(check.text().contains("3 pictures were not taken.") && check.text().contains("at most 6 in one report"), "{}", check.text());
        // Where something else is asked first, it is said all the same.
        let lost = c.upload(PAGE, &[("category", "lamp-out"), ("details", "Dark")], &files[..1]).await;
        assert!(lost.location().ends_with("/where"), "{}", lost.location());
        let placed = c.post(lost.location(), &[("at", "landmarks:school-24")]).await;
        let more = placed.location().replace("/same", "/more");
        assert!(c.get(&more).await.text().contains("One picture was not taken."), "{}", c.get(&more).await.text());
    })
    .await;
}

#[tokio::test]
async fn a_device_that_sends_by_itself_is_told_which_pictures_were_left_out() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let picture = jpeg(80, 60);
        let files: [(&str, &str, &[u8]); 2] = [("photos", "a.jpg", b"no picture"), ("photos", "b.jpg", &picture)];
        let cut = [("key", "UNTAKENHJKMNPQRSTVWXYZ012345"), WHOLE[0], WHOLE[1], WHOLE[2]];
        c.upload(PAGE, &cut, &files).await;
        // The answer did not get through: it sends the same again.
        let last = [("key", "UNTAKENHJKMNPQRSTVWXYZ012345"), ("send", "1"), WHOLE[0], WHOLE[1], WHOLE[2]];
        for _ in 0..2 {
            let sent = c.upload(PAGE, &last, &files).await;
            assert!(sent.location().ends_with("/sent"), "{}", sent.location());
            let receipt = c.get(sent.location()).await;
            assert!(receipt.all("[data-report-untaken]")[0].contains("One picture was not taken."), "{}", receipt.text());
            assert!(receipt.text().contains("You can add pictures behind your private link."));
        }
        let receipt = concerns::resident::receipt(town.cx(), town.city(), "UNTAKENHJKMNPQRSTVWXYZ012345").await.unwrap();
        assert_eq!(receipt.concern.photos, 1, "none is taken twice");
    })
    .await;
}

#[tokio::test]
async fn a_position_outside_the_city_is_told_and_nothing_is_sent_without_it() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let away = [("lat", "48.1"), ("lon", "11.5"), ("send", "1"), ("key", "AWAYABCHJKMNPQRSTVWXYZ012345")];
        for _ in 0..2 {
            let sent = c.post(PAGE, &[&away[..], &WHOLE].concat()).await;
            let (address, part) = sent.location().split_once('#').unwrap();
            assert!(address.ends_with("/where?place=School%2024&wrong=outside") && part == "outside", "{}", sent.location());
            let page = c.get(address).await;
            let said = page.all("#outside").concat();
            assert!(said.contains("outside Lampton") && said.contains("What counts now: School 24"), "{said}");
        }
        let sent = c.post(PAGE, &[&away[..2], &[("category", "idea"), ("details", "More benches")]].concat()).await;
        let page = c.get(sent.location().split('#').next().unwrap()).await;
        assert!(page.all("#outside").concat().contains("No place is chosen yet."), "{}", page.text());
        // A phone finds that out by itself where it is far away, and needs no network for it.
        let form = c.get(PAGE).await;
        assert!(form.body.contains("data-box=\"100.00000,5.00000,100.10000,5.10000\"") && form.body.contains("Your position is outside"), "{}", form.body);
    })
    .await;
}

#[tokio::test]
async fn what_a_kind_must_know_is_asked_on_the_page() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let form = c.get(PAGE).await;
        assert!(form.text().contains("what is missing is asked on the next page"), "without a script it is said at the kind");
        let needs = |code: &str| form.attributes(&format!("option[value={code}]"), "data-place");
        assert_eq!((needs("lamp-out"), needs("idea")), (vec!["1".to_string()], Vec::new()));
        assert_eq!(form.body.matches("<template data-report-asks=").count(), 1, "{}", form.body);
        let asks = form.body.split("<template data-report-asks=\"lamp-out\">").nth(1).unwrap().split("</template>").next().unwrap().to_string();
        assert!(asks.contains("name=\"q-pattern\" value=\"dark\"") && asks.contains("Stays dark"), "{asks}");
        let whole = [("category", "lamp-out"), ("place", "School 24"), ("q-pattern", "dark"), ("send", "1"), ("key", "WHOLEABHJKMNPQRSTVWXYZ012345")];
        let sent = c.post(PAGE, &whole).await;
        assert!(sent.location().ends_with("/sent"), "nothing is missing: {}", sent.location());
    })
    .await;
}

#[tokio::test]
async fn the_languages_take_along_what_was_typed_and_say_that_pictures_are_to_be_chosen_again() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let page = c.get(PAGE).await;
        assert_eq!(page.attributes("header button.out[form=whole]", "name"), ["language"]);
        assert!(page.all("#photos-error").is_empty());
        let typed = [
            ("category", "lamp-out"),
            ("place", "Gate 3"),
            ("lat", "5.0501"),
            ("lon", "100.0201"),
            ("q-pattern", "dark"),
            ("details", " Dark,\nsince Monday"),
            ("mail", "nora@example.org"),
            ("language", "1"),
        ];
        let picture = jpeg(80, 60);
        let sent = c.upload(PAGE, &typed, &[("photos", "a.jpg", &picture), ("photos", "b.jpg", &picture)]).await;
        let arabic = c.get(sent.location()).await.attributes("a[hreflang=ar]", "href").remove(0);
        let back = c.get(&arabic).await.location().to_string();
        let page = c.get(&back).await;
        assert_eq!((page.attributes("html", "lang"), page.attributes("option[selected]", "value")), (vec!["ar".into()], vec!["lamp-out".to_string()]));
        let value = |of: &str| page.attributes(of, "value").concat();
        assert_eq!((value("#place"), value("#mail"), value("input[name=lat]")), ("Gate 3".into(), "nora@example.org".into(), "5.0501".into()));
        assert!(page.body.contains(" Dark,\nsince Monday</textarea>"), "{}", page.body);
        assert!(page.body.contains("value=\"dark\" checked"), "what was answered stands in what the kind asks: {}", page.body);
        assert!(page.all("#photos-error").concat().contains("اخترهما مرة أخرى"), "{:?}", page.all("#photos-error"));
        assert_eq!(page.headers["cache-control"], "no-store", "who comes after finds nothing of it");

        // The next time nobody had chosen one, or a script said how many; nothing is kept twice.
        let key = value("input[name=key]");
        let again = c.post(PAGE, &[("key", key.as_str()), ("category", ""), ("details", "Dark"), ("chosen", "0"), ("language", "1")]).await;
        assert!(again.location().contains(&key), "{}", again.location());
        let page = c.get(&back).await;
        assert!(page.all("#photos-error").is_empty() && page.all("#details") == ["Dark"] && page.attributes("option[selected]", "value").is_empty());
        let whole = [("key", key.as_str()), WHOLE[0], WHOLE[1], WHOLE[2]];
        let sent = c.post(PAGE, &whole).await;
        assert_eq!(sent.location(), format!("/lampton/report/{key}/check"), "what was put aside is the report now");
        assert!(c.get(sent.location()).await.text().contains("Deep hole"));
        // Sent again by a device it is what it became, and Back finds a page from which a new report begins.
        c.post(PAGE, &[("key", key.as_str()), WHOLE[0], ("details", "old")]).await;
        assert!(c.get(sent.location()).await.text().contains("Deep hole"));
        assert!(c.get(&back).await.attributes("input[name=key]", "value").is_empty());
        c.post(&format!("/lampton/report/{key}/send"), &[]).await;
        assert!(c.get(&back).await.location().ends_with("/sent"));
    })
    .await;
}

#[tokio::test]
async fn an_address_that_no_mail_reaches_is_said_beside_it_and_keeps_nothing_from_being_sent() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let said = "Write the e-mail address with an @, like name@example.org.";
        let page = c.get(PAGE).await;
        assert!(page.body.contains("<template data-report-mail>") && page.body.contains(said), "a script says it before it is sent");
        let device = [("mail", "nora.example.org"), ("send", "1"), ("key", "MAILABCDHJKMNPQRSTVWXYZ01234")];
        for more in [&device[..1], &device, &device] {
            let sent = c.post(PAGE, &[more, &WHOLE].concat()).await;
            assert!(sent.location().ends_with("/more"), "a device is asked, and not refused for ever: {}", sent.location());
            let page = c.get(sent.location()).await;
            assert_eq!((page.all("#mail-error"), page.attributes("#mail", "value")), (vec![said.to_string()], vec!["nora.example.org".to_string()]));
            assert_eq!(page.all(".errors li").len(), 1);
        }
        // What is wrong with it is said, by the page's script too.
        for (typed, says) in [("nora@gmail", "after the @ comes a name with a dot"), ("nora@gmail,com", "like a comma or a space")] {
            let sent = c.post(PAGE, &[&[("mail", typed)][..], &WHOLE].concat()).await;
            let wrong = c.get(sent.location()).await.all("#mail-error");
            assert!(wrong.len() == 1 && wrong[0].contains(says), "{typed}: {wrong:?}");
            assert!(page.body.contains(says), "{typed}");
        }
        // What the page did not ask is no mistake of who wrote it.
        let unasked = [("category", "lamp-out"), ("place", "School 24"), ("mail", "nora")];
        let sent = c.post(PAGE, &unasked).await;
        let page = c.get(sent.location()).await;
        assert_eq!((page.all("#mail-error").len(), page.all(".errors li").len()), (1, 1), "{}", page.text());
        let mended = c.post(sent.location(), &[("q-pattern", "dark"), ("mail", "nora@example.org")]).await;
        assert!(mended.location().ends_with("/check"), "{}", mended.location());
        // Where the place is asked first, it is said after that.
        let lost = c.post(PAGE, &[("category", "lamp-out"), ("mail", "nora")]).await;
        let placed = c.post(lost.location(), &[("at", "landmarks:school-24")]).await;
        let more = placed.location().replace("/same", "/more");
        assert_eq!(c.get(&more).await.all("#mail-error"), [said], "{more}");
    })
    .await;
}

#[tokio::test]
async fn pictures_that_are_too_large_together_take_no_words_with_them() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let (small, large) = (jpeg(80, 60), vec![0xff; 21 * 1024 * 1024]);
        let files: [(&str, &str, &[u8]); 4] =
            [("photos", "a.jpg", &small), ("photos", "b.jpg", &large), ("photos", "c.jpg", &large), ("photos", "d.jpg", &small)];
        let sent = c.upload(PAGE, &WHOLE, &files).await;
        assert!(sent.location().ends_with("/check"), "{}: {}", sent.status, sent.text());
        let check = c.get(sent.location()).await;
        assert!(check.text().contains("2 pictures were not taken.") && check.text().contains("and 40 MB sent at once"), "{}", check.text());
        assert!(check.text().contains("Deep hole") && check.attributes(".thumbs img", "src").len() == 2, "what fits is taken: {}", check.text());

        let more = format!("{}/more", until_more(&mut c, "lamp-out").await);
        let sent = c.upload(&more, &[("q-pattern", "dark"), ("details", "Dark since Monday")], &files).await;
        let page = c.get(sent.location()).await;
        assert_eq!((sent.location(), page.all("#details")), (more.as_str(), vec!["Dark since Monday".to_string()]));
        let errors = page.all("#photos .field__error");
        assert!(errors[0].contains("“b.jpg” cannot be read.") && errors[1].contains("“c.jpg” was too large with the others: at most 40 MB"), "{errors:?}");
        assert!(c.post(&more, &[("q-pattern", "dark")]).await.location().ends_with("/check"), "it is said once");
    })
    .await;
}

#[tokio::test]
async fn a_reply_with_pictures_that_are_too_large_together_keeps_its_words() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let sent = c.post(PAGE, &[&[("send", "1"), ("key", "REPLYABCHJKMNPQRSTVWXYZ01234")][..], &WHOLE].concat()).await;
        let own = c.get(sent.location()).await.attributes("[data-report-own]", "href").remove(0);
        let large = vec![0xff; 21 * 1024 * 1024];
        let say = format!("{own}/say");
        let shown = c.upload(&say, &[("text", "It is the left one")], &[("photos", "a.jpg", &large), ("photos", "b.jpg", &large)]).await;
        assert_eq!(shown.status, 422, "{}", shown.text());
        assert!(shown.all("#photos .field__error").concat().contains("too large together: at most 40 MB"), "{}", shown.text());
        assert!(shown.body.contains("It is the left one"), "{}", shown.body);
    })
    .await;
}

#[tokio::test]
async fn a_form_is_not_read_without_end() {
    testkit::db::on_sqlite(&crate::town::migrations(), &async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let endless = vec![0xff; 201 * 1024 * 1024];
        let sent = c.upload(PAGE, &WHOLE, &[("photos", "a.jpg", &endless)]).await;
        assert_eq!(sent.status, 422, "{}", sent.location());
        assert!(sent.text().contains("too big"), "{}", sent.text());
        // Words are no pictures: more of them than a body may hold are not thrown away in silence.
        let words = "a".repeat(41 * 1024 * 1024);
        assert_eq!(c.upload(PAGE, &[("details", words.as_str())], &[]).await.status, 422);
    })
    .await;
}
