use crate::house::{House, migrations};
use accounts::SecondFactor;
use testkit::client::{Answered, Client};
use testkit::each_database;

/// What a browser sends that was led to this machine by a name, with a form from a page of that name.
async fn enter(browser: &mut Client, path: &str, host: &str, client: &str, to: &str) -> Answered {
    let request = axum::http::Request::builder().method("POST").uri(path).header("host", host).header("sec-fetch-site", "same-origin");
    let request = request.header("x-client", client).header("content-type", "application/x-www-form-urlencoded");
    browser.raw(request.body(format!("to={to}").into()).expect("a request")).await
}

#[tokio::test]
async fn one_enters_as_somebody_in_training_only() {
    each_database(&migrations(), async |t| {
        const HERE: &str = "127.0.0.1:8080";
        let h = House::with(&t, SecondFactor::AsTheyLike, true).await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let path = format!("/demo/enter/{kai}");
        let mut b = h.visitor();
        let a = enter(&mut b, &path, HERE, "127.0.0.1", "").await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/desk"));
        assert_eq!(b.get("/lampton/desk").await.status, 200);
        assert_eq!(enter(&mut h.visitor(), &path, HERE, "127.0.0.1", "//evil.example").await.location(), "/lampton/desk");
        let nobody = "/demo/enter/01890000-0000-7000-8000-000000000000";
        assert_eq!(enter(&mut h.visitor(), nobody, HERE, "127.0.0.1", "").await.status, 404);
        assert_eq!(enter(&mut h.visitor(), &path, HERE, "203.0.113.7", "").await.status, 404, "from elsewhere there is nothing");
        assert_eq!(enter(&mut h.visitor(), &path, "evil.example:8080", "127.0.0.1", "").await.status, 404, "nor under a name that was bound to this machine");
        let real = House::on(h.cx.clone(), t.clock.clone(), false).await;
        assert_eq!(enter(&mut real.visitor(), &path, HERE, "127.0.0.1", "").await.status, 404, "no training, no entering");
    })
    .await;
}
