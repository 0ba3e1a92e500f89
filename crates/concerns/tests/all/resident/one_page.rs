//! All questions on one page: what it cannot take is said, and what a kind needs is asked there.

use super::jpeg;
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
        assert!(check.text().contains("2 pictures were not taken. JPEG, PNG, WebP and GIF up to 12 MB"), "{}", check.text());
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
