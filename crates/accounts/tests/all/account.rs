use crate::house::{House, PASSWORD, attempt, migrations, session_cookie};
use testkit::each_database;

const NEW: &str = "nine quiet lanterns";

#[tokio::test]
async fn a_password_is_changed_by_who_knows_the_old_one() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        let mut ada = h.visitor();
        let before = session_cookie(&attempt(&mut ada, "ada@lampton.example", PASSWORD).await);
        let mut other = h.sign_in("ada@lampton.example").await;
        let change = async |b: &mut testkit::client::Client, old: &str, new: &str| {
            let fields = [("old-password", old), ("password", new), ("password-again", new)];
            b.submit("/account", "/account/password", &fields).await
        };
        assert!(change(&mut ada, "not it at all", NEW).await.text().contains("not your password"));
        for weak in ["passwordpassword", "Lampton-Lovelace", "ada@lampton.example"] {
            assert_eq!(change(&mut ada, PASSWORD, weak).await.status, 422, "{weak}");
        }
        let done = change(&mut ada, PASSWORD, NEW).await;
        assert_eq!((done.status.as_u16(), done.location()), (303, "/account?done=password"));
        assert_ne!(session_cookie(&done), before, "a new secret");
        assert_eq!(h.visitor().with_cookie("hansa", &before).get("/account").await.status, 303);
        assert_eq!(other.get("/account").await.status, 303);
        assert!(ada.get("/account?done=password").await.text().contains("Your password is changed"));
    })
    .await;
}

#[tokio::test]
async fn guessing_the_old_password_in_a_stolen_session_is_slow() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let mut seen = Vec::new();
        for _ in 0..7 {
            let a = ada.submit("/account", "/account/password", &[("old-password", "a guess at it"), ("password", NEW), ("password-again", NEW)]).await;
            seen.push(a.status.as_u16());
        }
        assert_eq!(seen, [422, 422, 422, 422, 422, 429, 429]);
    })
    .await;
}

#[tokio::test]
async fn name_and_language_are_ones_own() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        assert_eq!(ada.submit("/account", "/account", &[("name", "  ")]).await.status, 422);
        let done = ada.submit("/account", "/account", &[("name", " Ada \u{202e} King ")]).await;
        assert_eq!(done.status, 303);
        assert!(ada.get("/lampton/desk").await.body.contains("King"), "the session knows the new name at once");
        assert_eq!(ada.submit("/account", "/account", &[("name", &"x".repeat(121))]).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn own_pages_are_for_those_who_signed_in() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        for path in ["/account", "/account/factor", "/account/delete"] {
            let a = h.visitor().get(path).await;
            assert!(a.status == 303 && a.location().starts_with("/sign-in?to="), "{path}");
        }
        let (_, mut ada) = h.administrator().await;
        assert_eq!(ada.get("/account/delete").await.status, 404, "staff are ended by an administrator");
        assert_eq!(ada.get("/account").await.headers["cache-control"], "no-store");
    })
    .await;
}
