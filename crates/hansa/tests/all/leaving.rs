//! A resident deletes their account: what they reported stays, and nothing of it says who they are.

use crate::isolation::{people, town::Town};
use kernel::{Actor, Lang};
use testkit::each_database;

#[tokio::test]
async fn who_leaves_is_taken_off_their_reports_and_off_nobody_elses() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut browser = people::resident(&town).await;
        let mine = report(&town, "Resident@Home.example").await;
        let others = report(&town, "neighbour@home.example").await;
        let follow =
            concerns::resident::Support { reference: others.clone(), mail: people::RESIDENT.into(), lang: Lang::english(), is_counted: true, visitor: None };
        concerns::resident::support(&town.t.cx, &town.near, &Actor::visitor(), follow).await.expect("they follow");
        let page = browser.get("/account/delete").await;
        assert!(page.text().contains("Your name, address and phone number are taken off it"), "{}", page.text());
        assert_eq!(browser.submit("/account/delete", "/account/delete", &[]).await.status, 303);

        let count = async |sql: &'static str| town.t.cx.db.q(sql).bind(town.near.id).count().await.unwrap();
        assert_eq!(count("select cast(count(*) as bigint) as n from concern where city_id = $1 and details = 'Dark'").await, 2, "what was reported stays");
        assert_eq!(count("select cast(count(*) as bigint) as n from contact where city_id = $1 and lower(mail) = 'resident@home.example'").await, 0);
        assert_eq!(count("select cast(count(*) as bigint) as n from contact where city_id = $1 and mail = 'neighbour@home.example'").await, 1);
        assert_eq!(count("select cast(count(*) as bigint) as n from supporter where city_id = $1 and mail <> ''").await, 0);
        assert_eq!(count("select cast(count(*) as bigint) as n from story where city_id = $1 and lower(actor_name) = 'resident@home.example'").await, 0);

        let mut staff = people::add_and_sign_in(&town, "supervisor").await;
        let case = format!("/lampton/desk/{mine}");
        assert!(staff.get(&case).await.text().contains("Dark"));
        let shown = staff.submit(&case, &format!("{case}/contact"), &[]).await;
        assert!(!shown.body.contains("home.example") && !shown.body.contains("Ada Resident") && !shown.body.contains("0177"), "{}", shown.text());
    })
    .await;
}

/// A report with everything that says who made it.
async fn report(town: &Town, mail: &str) -> kernel::Reference {
    let contact = concerns::Contact { name: "Ada Resident".into(), mail: mail.into(), phone: "+60 4-555 0177".into(), wants_mail: true };
    town.report_by(&town.near, "lamp-out", "Dark", false, contact).await.concern.reference
}
