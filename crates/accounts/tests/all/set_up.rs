use crate::house::{House, migrations};
use accounts::SecondFactor;
use testkit::client::{Answered, Client};
use testkit::each_database;

async fn set_up(b: &mut Client, token: &str, password: &str) -> Answered {
    let fields = [("token", token), ("name", "Root"), ("mail", "root@hansa.example"), ("password", password), ("password-again", password)];
    b.submit("/set-up", "/set-up", &fields).await
}

#[tokio::test]
async fn the_first_visit_makes_the_first_administrator_once() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let old = accounts::first_administrator_token(&h.cx).await.unwrap().unwrap();
        let token = accounts::first_administrator_token(&h.cx).await.unwrap().unwrap();
        let mut b = h.visitor();
        for wrong in ["", "GUESS", &old] {
            let a = set_up(&mut b, wrong, "nine quiet lanterns").await;
            assert!(a.status == 422 && a.text().contains("not the token"), "{wrong}: {}", a.text());
        }
        assert_eq!(set_up(&mut b, &token, "short").await.status, 422);
        let fields = [("token", "GUESS"), ("name", ""), ("mail", "root"), ("password", "short"), ("password-again", "other")];
        let told = b.submit("/set-up", "/set-up", &fields).await.attributes(".errors a", "href");
        assert_eq!(told, ["#token", "#name", "#mail", "#password", "#password-again"], "all at once, in the order of the page");
        let prefilled = b.get(&format!("/set-up?token={token}")).await;
        assert!(prefilled.form("/set-up").iter().any(|(n, v)| n == "token" && *v == token));
        let typed = format!(" {} ", token.to_lowercase());
        let a = set_up(&mut b, &typed, "nine quiet lanterns").await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/set-up/city"));
        assert_eq!(b.get("/settings/people").await.status, 200);
        assert_eq!(b.get("/lampton/settings/people").await.status, 200);
        assert_eq!(h.visitor().get("/set-up").await.status, 404);
        assert_eq!(h.visitor().post("/set-up", &[("token", &token)]).await.status, 404);
        assert_eq!(accounts::first_administrator_token(&h.cx).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn the_first_administrator_sets_up_the_second_factor_and_goes_on_to_the_city() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        let token = accounts::first_administrator_token(&h.cx).await.unwrap().unwrap();
        let mut b = h.visitor();
        assert_eq!(set_up(&mut b, &token, "nine quiet lanterns").await.location(), "/sign-in/factor");
        assert_eq!(b.get("/settings/people").await.status, 303);
    })
    .await;
}
