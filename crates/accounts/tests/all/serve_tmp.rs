use crate::house::{House, migrations};
use accounts::SecondFactor;

#[tokio::test(flavor = "multi_thread")]
#[ignore]
async fn serve() {
    testkit::db::on_sqlite(&migrations(), &async |t| {
        let h = House::with(&t, SecondFactor::AsTheyLike, true).await;
        let (_, mut ada) = h.administrator().await;
        for n in 0..60 {
            h.staff(&format!("p{n}@lampton.example"), &format!("Person {n}"), ["viewer", "case-worker", "supervisor"][n % 3], h.lighting()).await;
        }
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let p = "/lampton/settings/people/invite";
        ada.submit(p, p, &[("mail", "mei@lampton.example"), ("role", "viewer"), ("reason", "new")]).await;
        let link = h.link("mei@lampton.example").await;
        h.visitor().submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", "res@x.example")]).await;
        let res = h.link("res@x.example").await;
        h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", "p1@lampton.example")]).await;
        let pw = h.link("p1@lampton.example").await;
        let mail = ada.get("/lampton/settings/people").await.attributes("tbody th a", "href").remove(3);
        std::fs::write("/tmp/acc-links.json", serde_json::json!({"invite": link, "res": res, "pw": pw, "person": mail}).to_string()).unwrap();
        let l = tokio::net::TcpListener::bind("127.0.0.1:18099").await.unwrap();
        web::serve(h.router.clone(), l, tokio::time::sleep(std::time::Duration::from_secs(150))).await.unwrap();
    }).await;
}
