use crate::house::{House, PASSWORD, migrations};
use testkit::each_database;

#[tokio::test]
async fn a_role_is_given_with_a_reason_and_holds_at_once() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        let mut browser = h.sign_in("kai@lampton.example").await;
        assert_eq!(browser.get("/lampton/settings/people").await.status, 403);
        let page = format!("/lampton/settings/people/{kai}");
        let give = format!("{page}/give");
        assert_eq!(ada.submit(&page, &give, &[("role", "supervisor"), ("reason", " ")]).await.status, 422);
        let done = ada.submit(&page, &give, &[("role", "supervisor"), ("department", "lighting"), ("reason", "heads the team")]).await;
        assert_eq!(done.status, 303);
        assert_eq!(browser.get("/lampton/settings/people").await.status, 200, "at once");
        let shown = ada.get(&page).await;
        assert!(shown.text().contains("given by Ada Lovelace") && shown.text().contains("“heads the team”"), "{}", shown.text());
        let twice = ada.submit(&page, &give, &[("role", "supervisor"), ("department", "lighting"), ("reason", "again")]).await;
        assert!(twice.status == 422 && twice.text().contains("already"));
        let take = shown.attributes("form[action*='/take/']", "action");
        assert_eq!(take.len(), 2);
        assert_eq!(ada.submit(&page, take.last().unwrap(), &[]).await.status, 303);
        assert_eq!(browser.get("/lampton/settings/people").await.status, 403, "at once");
        for act in ["accounts.give", "accounts.take", "accounts.person.see"] {
            assert!(!h.logged(act).await.is_empty(), "{act}");
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_gives_or_takes_beyond_what_they_hold() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut ada_browser) = h.administrator().await;
        let lee = h.staff("lee@lampton.example", "Lee Head", "supervisor", h.lighting()).await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.lighting()).await;
        let mut browser = h.sign_in("lee@lampton.example").await;
        let list = browser.get("/lampton/settings/people").await;
        assert!(list.text().contains("Kai Lim") && !list.text().contains("Ada Lovelace"), "the head of a department sees the department: {}", list.text());
        assert_eq!(browser.get(&format!("/lampton/settings/people/{ada}")).await.status, 404);
        let csrf = browser.get("/account").await.form("/sign-out").remove(0).1;
        for (who, role, department) in [(kai, "administrator", "lighting"), (kai, "supervisor", ""), (lee, "administrator", ""), (lee, "supervisor", "roads")] {
            let path = format!("/lampton/settings/people/{who}/give");
            let a = browser.post(&path, &[("csrf", &csrf), ("role", role), ("department", department), ("reason", "because")]).await;
            assert_eq!(a.status, 422, "{role} {department}");
        }
        let take = ada_browser.get(&format!("/lampton/settings/people/{ada}")).await.attributes("form[action*='/take/']", "action").remove(0);
        assert_eq!(browser.post(&take, &[("csrf", &csrf)]).await.status, 404);
        for act in ["end", "sessions", "factor"] {
            let a = browser.post(&format!("/lampton/settings/people/{ada}/{act}"), &[("csrf", &csrf)]).await;
            assert_eq!(a.status, 404, "{act}");
        }
        assert_eq!(ada_browser.get("/lampton/settings/people").await.status, 200);
        // What they hold, they give.
        let give = format!("/lampton/settings/people/{kai}/give");
        assert_eq!(
            browser
                .post(&give, &[("csrf", &csrf), ("role", "case-worker"), ("department", "lighting"), ("area", "west"), ("reason", "learned it")])
                .await
                .status,
            303
        );
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_stays() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        // Of the installation: that somebody could appoint another from outside is no reason to leave a city without.
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let (ada, mut browser) = h.administrator().await;
        let page = format!("/lampton/settings/people/{ada}");
        let end = browser.submit(&page, &format!("{page}/end"), &[]).await;
        assert!(end.status == 422 && end.text().contains("last administrator"), "{}", end.text());
        let take = browser.get(&page).await.attributes("form[action*='/take/']", "action").remove(0);
        let taken = browser.submit(&page, &take, &[]).await;
        assert!(taken.status == 422 && taken.text().contains("last administrator"), "{}", taken.text());
        let role = "/lampton/settings/roles/administrator";
        let edit = browser.submit(role, role, &[("permission", "accounts.people.see")]).await;
        assert!(edit.status == 422 && edit.text().contains("nobody here could invite people"), "{}", edit.text());
        let mut root = h.sign_in("root@hansa.example").await;
        assert_eq!(root.submit(&page, &format!("{page}/end"), &[]).await.status, 422);
        h.staff("bo@lampton.example", "Bo", "administrator", h.whole(&h.lampton)).await;
        assert_eq!(browser.submit(&page, &format!("{page}/end"), &[]).await.status, 303);
        assert_eq!(browser.get("/account").await.status, 303, "and is out at once");
    })
    .await;
}

#[tokio::test]
async fn the_end_is_an_end_and_only_here() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.elsewhere)).await;
        let mut browser = h.sign_in("kai@lampton.example").await;
        let page = format!("/lampton/settings/people/{kai}");
        assert!(!ada.get(&page).await.text().contains("Elsewhere"), "what somebody has in another city is not shown");
        assert_eq!(ada.submit(&page, &format!("{page}/end"), &[]).await.status, 303);
        assert_eq!((browser.get("/lampton/desk").await.status.as_u16(), browser.get("/elsewhere/desk").await.status.as_u16()), (403, 200));
        assert_eq!(ada.get(&page).await.status, 404);
        // Elsewhere, too: the account is over.
        h.staff("eli@elsewhere.example", "Eli", "administrator", h.whole(&h.elsewhere)).await;
        let mut eli = h.sign_in("eli@elsewhere.example").await;
        let page = format!("/elsewhere/settings/people/{kai}");
        assert_eq!(eli.submit(&page, &format!("{page}/end"), &[]).await.status, 303);
        assert_eq!(browser.get("/account").await.status, 303);
        assert_eq!(crate::house::attempt(&mut h.visitor(), "kai@lampton.example", crate::PASSWORD).await.status, 422);
        assert_eq!(h.cx.db.q("select count(*) as n from account_device where account = $1").bind(kai).count().await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_lost_phone_is_mended_by_who_holds_as_much() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut browser) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        let both = h.staff("both@lampton.example", "Both", "viewer", h.whole(&h.lampton)).await;
        h.staff("both@lampton.example", "Both", "viewer", h.whole(&h.elsewhere)).await;
        for id in [ada, kai, both] {
            let tx = h.cx.db.write(async |tx| tx.q("update account set totp = 'x', factor_at = 1 where id = $1").bind(id).run().await).await;
            tx.unwrap();
        }
        let mut reset = async |id: kernel::AccountId| {
            let page = format!("/lampton/settings/people/{id}");
            let csrf = browser.get("/account").await.form("/sign-out").remove(0).1;
            browser.post(&format!("{page}/factor"), &[("csrf", &csrf)]).await.status.as_u16()
        };
        assert_eq!(reset(kai).await, 303);
        assert_eq!(reset(both).await, 403, "in another city they hold what this administrator does not");
        assert_eq!(reset(ada).await, 403, "nobody for themselves");
        assert!(h.mails("kai@lampton.example").await[0].contains("took the second step"));
    })
    .await;
}

#[tokio::test]
async fn the_list_is_found_by_words_and_every_look_is_logged() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("mei@lampton.example", "Mèi Tan", "viewer", h.whole(&h.lampton)).await;
        let found = ada.get("/lampton/settings/people?q=mei%20t").await;
        assert!(found.text().contains("Mèi Tan") && !found.text().contains("Ada Lovelace"));
        let looks = h.logged("accounts.people.list").await;
        assert!(looks.len() == 1 && looks[0].is_read && looks[0].actor_name == "Ada Lovelace" && looks[0].city_id == Some(h.lampton.id.0));
    })
    .await;
}

#[tokio::test]
async fn others_ask_who_may_work_on_what() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, _) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        h.staff("vic@lampton.example", "Vic", "viewer", h.whole(&h.lampton)).await;
        h.staff("far@elsewhere.example", "Far", "case-worker", h.whole(&h.elsewhere)).await;
        let found = accounts::staff_of(&h.cx, h.lampton.id, crate::house::ANSWER).await.unwrap();
        let named: Vec<_> = found.iter().map(|p| (p.account().unwrap(), p.name())).collect();
        assert_eq!(named, [(ada, "Ada Lovelace"), (kai, "Kai Lim")]);
        let at = |department: &'static str| kernel::Target { department: Some(department), ..kernel::Target::city(h.lampton.id) };
        assert!(found.iter().all(|p| p.may(crate::house::ANSWER, &at("lighting"))));
        assert_eq!(found.iter().map(|p| p.may(crate::house::ANSWER, &at("roads"))).collect::<Vec<_>>(), [true, false], "each with their scopes");
        assert_eq!(accounts::display_name(&h.cx, kai).await.unwrap().as_deref(), Some("Kai Lim"));
        let actor = accounts::actor_for(&h.cx, kai).await.unwrap().unwrap();
        assert!(actor.may_somewhere(crate::house::ANSWER, Some(h.lampton.id)) && !actor.may_somewhere(crate::house::ANSWER, Some(h.elsewhere.id)));
        assert_eq!(accounts::people_with_roles(&h.cx, Some(h.lampton.id)).await.unwrap().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn an_administrator_ends_one_session_or_all_of_somebody() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut browser) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.lighting()).await;
        let (mut one, mut two) = (h.sign_in("kai@lampton.example").await, h.sign_in("kai@lampton.example").await);
        let page = format!("/lampton/settings/people/{kai}");
        let ends = browser.get(&page).await.attributes(&format!("form[action^='{page}/sessions/']"), "action");
        assert_eq!(ends.len(), 2);
        assert_eq!(browser.submit(&page, &ends[0], &[]).await.status, 303);
        let open = [one.get("/account").await.status.as_u16(), two.get("/account").await.status.as_u16()];
        assert!(open.contains(&200) && open.contains(&303), "at once, and the other goes on: {open:?}");
        let csrf = browser.get("/account").await.form("/sign-out").remove(0).1;
        assert_eq!(browser.post(&ends[0], &[("csrf", &csrf)]).await.status, 404, "it is ended already");
        let other = ends[1].replace(&kai.to_string(), &ada.to_string());
        assert_eq!(browser.post(&other, &[("csrf", &csrf)]).await.status, 404, "somebody else's is not hers");
        assert_eq!(browser.submit(&page, &format!("{page}/sessions"), &[]).await.status, 303);
        assert_eq!((one.get("/account").await.status.as_u16(), two.get("/account").await.status.as_u16()), (303, 303));
        assert_eq!(h.logged("accounts.session.end").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn in_an_emergency_everybody_is_signed_out() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let mut root = h.sign_in("root@hansa.example").await;
        let csrf = ada.get("/account").await.form("/sign-out").remove(0).1;
        let refused = ada.post("/settings/sessions/end-all", &[("csrf", &csrf)]).await;
        assert_eq!(refused.status, 403, "a city's administrator is none of the installation");
        t.clock.advance(accounts::model::FRESH_LIFE);
        ada.get("/account").await;
        let wrong = root.submit("/settings/people", "/settings/sessions/end-all", &[("end-password", "not it")]).await;
        assert!(wrong.status == 422 && wrong.text().contains("This is not your password"), "{}", wrong.text());
        assert_eq!(ada.get("/account").await.status, 200);
        let done = root.submit("/settings/people", "/settings/sessions/end-all", &[("end-password", PASSWORD)]).await;
        assert_eq!(done.location(), "/settings/people?done=all-sessions");
        assert_eq!(ada.get("/account").await.status, 303);
        assert!(root.get(done.location()).await.text().contains("Everybody else is signed out"));
        assert_eq!(h.logged("accounts.sessions.end-all").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_was_refused_is_in_the_log_and_cannot_fill_it() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.lighting()).await;
        let lee = h.staff("lee@lampton.example", "Lee Head", "supervisor", h.lighting()).await;
        let mut browser = h.sign_in("kai@lampton.example").await;
        assert_eq!(browser.get("/lampton/settings/people?q=secret+words").await.status, 403);
        assert_eq!(browser.post("/account", &[("name", "Someone Else"), ("csrf", "forged")]).await.status, 403);
        assert_eq!(browser.get("/elsewhere/desk").await.status, 403);
        let entries = h.logged("web.refused").await;
        let mut seen: Vec<_> = entries.iter().map(|e| (e.city_id.is_some(), e.subject.as_str(), e.detail.0["why"].as_str().unwrap_or(""))).collect();
        seen.sort_unstable();
        let in_lampton = (true, "GET /{city}/settings/people", "permission");
        assert_eq!(seen, [(false, "GET /{city}/desk", "permission"), (false, "POST /account", "form"), in_lampton]);
        assert!(entries.iter().all(|e| e.actor_account == Some(kai.0) && !format!("{e:?}").contains("secret") && !format!("{e:?}").contains("Someone")));
        // A form that says itself what was too much.
        let mut head = h.sign_in("lee@lampton.example").await;
        let page = format!("/lampton/settings/people/{kai}");
        let give = head.submit(&page, &format!("{page}/give"), &[("role", "administrator"), ("department", "lighting"), ("reason", "r")]).await;
        assert_eq!(give.status, 422);
        assert!(h.logged("web.refused").await.iter().any(|e| e.actor_account == Some(lee.0) && e.subject == "POST /{city}/settings/people/{account}/give"));
        for _ in 0..40 {
            browser.get("/lampton/settings/people").await;
        }
        let own = async || h.logged("web.refused").await.iter().filter(|e| e.actor_account == Some(kai.0)).count();
        assert_eq!(own().await, 10);
        t.clock.advance(kernel::MINUTE);
        browser.get("/lampton/settings/people").await;
        assert_eq!(own().await, 11);
        h.visitor().get("/lampton/settings/people").await;
        assert_eq!(h.logged("web.refused").await.len(), 12, "a stranger is in the request log only");
    })
    .await;
}

#[tokio::test]
async fn the_log_says_in_words_what_was_tried_and_counted() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "viewer", h.lighting()).await;
        let mut kai = h.sign_in("kai@lampton.example").await;
        assert_eq!(kai.get("/lampton/settings/people").await.status, 403);
        let (admin, mut ada) = h.administrator().await;
        let csrf = kai.get("/account").await.form("/account").into_iter().find(|f| f.0 == "csrf").unwrap().1;
        assert_eq!(kai.post(&format!("/lampton/settings/people/{admin}/end"), &[("csrf", &csrf)]).await.status, 403);
        assert_eq!(ada.get("/lampton/settings/people").await.status, 200);
        let log = ada.get("/lampton/settings/audit").await;
        let words = log.text();
        assert!(words.contains("“People”: ended somebody's work here") && log.body.contains("title=\"POST /{city}/settings/people/{account}/end\""), "{words}");
        assert!(words.contains("opening “People”") && words.contains("2 people"), "{words}");
        assert!(!words.contains("{city}") && !words.contains("Number:"), "{words}");
        let rights = ada.get("/lampton/settings/access").await;
        assert!(!rights.text().contains("accounts.people") && rights.body.contains("title=\"accounts.people"), "{}", rights.text());
    })
    .await;
}
