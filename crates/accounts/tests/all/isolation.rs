use crate::house::{House, migrations};
use testkit::each_database;
use web::Access;

/// Every page and act of a city, with the ids of another city's people, invitations, roles and grants.
#[tokio::test]
async fn another_citys_ids_give_not_one_byte() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let far = h.staff("far@elsewhere.example", "Faraway Person", "administrator", h.whole(&h.elsewhere)).await;
        let second = h.staff("two@elsewhere.example", "Second Faraway", "viewer", h.whole(&h.elsewhere)).await;
        let mut them = h.sign_in("far@elsewhere.example").await;
        let invite = "/elsewhere/settings/people/invite";
        them.submit(invite, invite, &[("mail", "new@elsewhere.example"), ("role", "viewer"), ("reason", "faraway reason")]).await;
        let new = "/elsewhere/settings/roles/new";
        them.submit(new, new, &[("name", "Faraway role"), ("permission", "concerns.see")]).await;
        let role = them.get("/elsewhere/settings/roles").await.attributes("a[href*='/own-']", "href").remove(0).rsplit('/').next().unwrap().to_string();
        let again = them.get("/elsewhere/settings/people").await.attributes("form[action$='/again']", "action").remove(0);
        let invitation = again.rsplit('/').nth(1).unwrap().to_string();
        let take = them.get(&format!("/elsewhere/settings/people/{second}")).await.attributes("form[action*='/take/']", "action").remove(0);
        let grant = take.rsplit('/').next().unwrap().to_string();
        let csrf = ada.get("/account").await.form("/sign-out").remove(0).1;
        for r in accounts::slice().routes.iter().filter(|r| matches!(r.access, Access::Needs(_))) {
            for account in [far, second] {
                let with_ids =
                    r.path.replace("{account}", &account.to_string()).replace("{invitation}", &invitation).replace("{role}", &role).replace("{grant}", &grant);
                for path in [with_ids.replace("{city}", "lampton"), with_ids.replace("{city}", "elsewhere")] {
                    let a = match r.method.as_str() {
                        "GET" => ada.get(&path).await,
                        _ => {
                            ada.post(&path, &[("csrf", &csrf), ("role", "viewer"), ("reason", "x"), ("mail", "x@y.example"), ("name", "x"), ("lang", "en")])
                                .await
                        }
                    };
                    let theirs = ["Faraway", "faraway", "new@elsewhere", "far@elsewhere", "two@elsewhere"].iter().find(|w| a.body.contains(**w));
                    assert_eq!(theirs, None, "{} {path} shows {theirs:?}", r.method);
                    let has_id = r.path.contains("{account}") || r.path.contains("{invitation}") || r.path.contains("{role}");
                    let theirs = !path.starts_with("/lampton");
                    assert!(!(has_id || theirs) || [403, 404].contains(&a.status.as_u16()), "{} {path}: {}", r.method, a.status);
                }
            }
        }
        assert_eq!(them.get(&format!("/elsewhere/settings/people/{second}")).await.status, 200, "and nothing of theirs was changed");
        assert!(them.get("/elsewhere/settings/people").await.text().contains("1 is invited"));
    })
    .await;
}

#[tokio::test]
async fn a_visitor_is_sent_to_sign_in_from_every_page_of_staff() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        for r in accounts::slice().routes.iter().filter(|r| !matches!(r.access, Access::Anyone | Access::PrivateLink)) {
            let id = "01890000-0000-7000-8000-000000000000";
            let path = ["{account}", "{invitation}", "{grant}", "{session}"]
                .iter()
                .fold(r.path.replace("{city}", "lampton").replace("{role}", "viewer"), |p, part| p.replace(part, id));
            let a = if r.method == "GET" { h.visitor().get(&path).await } else { h.visitor().post(&path, &[]).await };
            assert!(a.status == 303 && a.location().starts_with("/sign-in?to="), "{} {path}: {}", r.method, a.status);
        }
    })
    .await;
}

#[tokio::test]
async fn the_installations_people_have_their_own_pages() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let root = h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let mut browser = h.sign_in("root@hansa.example").await;
        for page in ["people", "people/invite", "roles", "roles/secretariat", "access", "audit"] {
            assert_eq!(browser.get(&format!("/settings/{page}")).await.status, 200, "{page}");
            assert_eq!(ada.get(&format!("/settings/{page}")).await.status, 403, "{page}");
        }
        let own = browser.get("/settings").await;
        assert_eq!(own.attributes("main a[href^='/settings/']", "href").len(), 4, "and find them from the page of the installation");
        assert!(ada.get("/account").await.attributes("main a[href^='/settings/']", "href").is_empty());
        // In a city they are seen, because they may act there, but only their own level takes from them.
        let page = format!("/lampton/settings/people/{root}");
        let shown = ada.get(&page).await;
        assert!(shown.text().contains("everywhere") && shown.attributes("form[action*='/take/']", "action").is_empty());
        let csrf = ada.get("/account").await.form("/sign-out").remove(0).1;
        for act in ["end", "sessions", "factor"] {
            let a = ada.post(&format!("{page}/{act}"), &[("csrf", &csrf)]).await;
            assert!([403, 422].contains(&a.status.as_u16()), "{act}: {}", a.status);
        }
        assert_eq!(browser.get("/lampton/settings/people").await.status, 200);
        // They may give in any city.
        assert_eq!(browser.get("/lampton/settings/people/invite").await.status, 200);
        let invite = "/settings/people/invite";
        assert_eq!(
            browser.submit(invite, invite, &[("mail", "sec@hansa.example"), ("role", "secretariat"), ("reason", "keeps the register")]).await.status,
            303
        );
    })
    .await;
}
