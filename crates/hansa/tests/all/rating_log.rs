//! The audit log speaks of every slice's acts in the reader's words.

use crate::isolation::{people, town::Town};
use concerns::resident::{Rating, rate};
use kernel::{Actor, Lang};
use testkit::each_database;

#[tokio::test]
async fn a_rating_is_told_in_words_in_the_log() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let receipt = town.report(&town.near, "pothole", "A hole by the bridge", false).await;
        let mut root = people::of_installation(&town).await;
        let case = format!("/lampton/desk/{}", receipt.concern.reference);
        let answered = root.submit(&case, &format!("{case}/answer"), &[("text", "The hole is filled.")]).await;
        assert_eq!(answered.status, 303, "{}", answered.text());
        let rating = Rating { secret: receipt.secret, rating: 2, reason: String::new(), lang: Lang::english() };
        rate(&town.t.cx, &town.near, &Actor::visitor(), rating).await.unwrap();
        let log = root.get("/lampton/settings/audit?act=concerns.rate").await.text();
        assert!(log.contains("rated the answer") && log.contains("Put right: Partly"), "{log}");
    })
    .await;
}
