use crate::house::{House, migrations};
use accounts::SecondFactor;
use testkit::each_database;

#[tokio::test]
async fn one_enters_as_somebody_in_training_only() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::AsTheyLike, true).await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let path = format!("/demo/enter/{kai}");
        let mut b = h.visitor();
        let a = b.post(&path, &[]).await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/desk"));
        assert_eq!(b.get("/lampton/desk").await.status, 200);
        assert_eq!(h.visitor().post(&path, &[("to", "//evil.example")]).await.location(), "/lampton/desk");
        assert_eq!(h.visitor().post("/demo/enter/01890000-0000-7000-8000-000000000000", &[]).await.status, 404);
        let request = axum::http::Request::builder().method("POST").uri(&path).header("host", "lampton.test").header("x-client", "203.0.113.7");
        assert_eq!(h.visitor().raw(request.body("".into()).unwrap()).await.status, 404, "from elsewhere there is nothing");
        let real = House::on(h.cx.clone(), t.clock.clone(), false).await;
        assert_eq!(real.visitor().post(&path, &[]).await.status, 404, "no training, no entering");
    })
    .await;
}
