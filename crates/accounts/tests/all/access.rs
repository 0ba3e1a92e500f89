use crate::house::{House, migrations};
use testkit::each_database;

#[tokio::test]
async fn the_page_says_who_may_do_what_and_why() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        h.staff("far@elsewhere.example", "Far Away", "case-worker", h.whole(&h.elsewhere)).await;
        let all = ada.get("/lampton/settings/access").await;
        assert!(all.text().contains("Answer concerns concerns.answer Ada Lovelace , Kai Lim , Root"), "{}", all.text());
        assert!(!all.body.contains("Far Away"));
        let by_right = ada.get("/lampton/settings/access?permission=concerns.answer").await.text();
        assert!(by_right.contains("Case worker department: Street lighting · given by test"), "{by_right}");
        assert!(by_right.contains("“since the beginning”") && by_right.contains("Administrator everywhere"), "{by_right}");
        let by_person = ada.get(&format!("/lampton/settings/access?person={kai}")).await;
        assert!(by_person.text().contains("See concerns") && !by_person.all("tbody").concat().contains("Read the log"));
        assert!(ada.get(&format!("/lampton/settings/access?person={kai}&permission=concerns.answer")).await.text().contains("Yes, and this is why"));
        let no = ada.get(&format!("/lampton/settings/access?person={kai}&permission=accounts.audit.see")).await.text();
        assert!(no.contains("Who may do what No."), "{no}");
        assert!(h.logged("accounts.access.see").await.iter().all(|e| e.is_read));
    })
    .await;
}

#[tokio::test]
async fn the_log_is_filtered_and_paged_and_that_one_looked_is_in_it() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut browser) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        for _ in 0..60 {
            t.clock.advance(kernel::SECOND);
            browser.get(&format!("/lampton/settings/people/{kai}")).await;
        }
        t.clock.advance(kernel::SECOND);
        let first = browser.get("/lampton/settings/audit").await;
        assert_eq!(first.all("tbody tr").len(), 50);
        assert!(first.text().contains("looked at somebody's page"));
        let next = first.attributes("a[rel=next]", "href").remove(0);
        let second = browser.get(&next).await;
        assert!(second.all("tbody tr").len() >= 10 && second.text().contains("gave the right password"), "{}", second.text());
        assert!(second.text().contains("To the newest"));
        let reads = browser.get("/lampton/settings/audit?reads=yes&act=accounts.audit.see").await;
        assert_eq!(reads.all("tbody tr").len(), 2, "both looks");
        let of_ada = browser.get(&format!("/lampton/settings/audit?person={ada}&act=accounts.sign-in")).await;
        assert_eq!(of_ada.all("tbody tr").len(), 1);
        let of_kai = browser.get(&format!("/lampton/settings/audit?subject=account%20{kai}&act=accounts.staff.add")).await;
        assert!(of_kai.text().contains("was added by the program"));
        assert!(browser.get("/lampton/settings/audit?act=nothing.such").await.text().contains("Nothing is found"));
        h.staff("vic@lampton.example", "Vic", "viewer", h.whole(&h.lampton)).await;
        assert_eq!(h.sign_in("vic@lampton.example").await.get("/lampton/settings/audit").await.status, 403);
        assert_eq!(browser.get("/elsewhere/settings/audit").await.status, 403);
        assert_eq!(browser.get("/settings/audit").await.status, 403);
    })
    .await;
}
