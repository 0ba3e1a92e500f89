use crate::house::{House, migrations};
use testkit::client::{Answered, Client};
use testkit::each_database;

const ROLES: &str = "/lampton/settings/roles";

#[tokio::test]
async fn a_city_changes_its_roles_and_others_keep_theirs() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.elsewhere)).await;
        let mut kai = h.sign_in("kai@lampton.example").await;
        assert_eq!(kai.get("/lampton/settings/people").await.status, 403);
        let role = format!("{ROLES}/viewer");
        let page = ada.get(&role).await;
        assert!(page.text().contains("Answer concerns") && page.text().contains("Read the log of everything"), "{}", page.text());
        let csrf = page.form(&role).into_iter().find(|(n, _)| n == "csrf").unwrap().1;
        let done = ada.post(&role, &[("csrf", &csrf), ("permission", "concerns.see"), ("permission", "accounts.people.see")]).await;
        assert_eq!(done.status, 303);
        assert_eq!(kai.get("/lampton/settings/people").await.status, 200, "at once");
        assert_eq!(kai.get("/elsewhere/settings/people").await.status, 403, "elsewhere a viewer is what it was");
        assert!(ada.get(ROLES).await.text().contains("changed by Ada Lovelace"));
        ada.submit(&role, &format!("{role}/remove"), &[]).await;
        assert_eq!(kai.get("/lampton/settings/people").await.status, 403, "put back");
        assert_eq!(kai.get("/lampton/desk").await.status, 200);
        assert_eq!(h.logged("accounts.role.edit").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn nobody_puts_into_a_role_what_they_do_not_hold() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        // A role that may edit roles, and little else.
        let new = format!("{ROLES}/new");
        let csrf = ada.get(&new).await.form(&new).remove(0).1;
        let made = ada.post(&new, &[("csrf", &csrf), ("name", "Clerk of rights"), ("permission", "accounts.roles.edit"), ("permission", "concerns.see")]).await;
        assert_eq!(made.status, 303);
        let list = ada.get(ROLES).await;
        assert!(list.text().contains("Clerk of rights may do 2 things"), "{}", list.text());
        let code = list.attributes("a[href*='/own-']", "href").remove(0).rsplit('/').next().unwrap().to_string();
        h.staff("cle@lampton.example", "Cle", &code, h.whole(&h.lampton)).await;
        let mut cle = h.sign_in("cle@lampton.example").await;
        let own = format!("{ROLES}/{code}");
        let page = cle.get(&own).await;
        let csrf = page.form(&own).remove(0).1;
        for greedy in ["accounts.people.edit", "concerns.answer", "accounts.audit.see"] {
            let a = cle.post(&own, &[("csrf", &csrf), ("permission", "accounts.roles.edit"), ("permission", greedy)]).await;
            assert!(a.status == 422 && a.text().contains("more than you hold"), "{greedy}");
        }
        // Nor is anything taken from others that they do not hold: what is fixed stays.
        let admin = format!("{ROLES}/administrator");
        let a = cle.post(&admin, &[("csrf", &csrf), ("permission", "accounts.roles.edit"), ("permission", "concerns.see")]).await;
        assert_eq!(a.status, 303);
        assert_eq!(ada.get("/lampton/settings/people").await.status, 200);
        // A name that no slice has gives nothing.
        assert_eq!(cle.post(&own, &[("csrf", &csrf), ("permission", "accounts.roles.edit"), ("permission", "everything.at.all")]).await.status, 303);
        // A role that somebody has is not removed.
        let busy = ada.submit(&own, &format!("{own}/remove"), &[]).await;
        assert!(busy.status == 422 && busy.text().contains("Somebody has this role"), "{}", busy.text());
    })
    .await;
}

#[tokio::test]
async fn a_role_of_ones_own_is_given_and_removed() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let new = format!("{ROLES}/new");
        assert_eq!(ada.submit(&new, &new, &[("name", ""), ("permission", "concerns.see")]).await.status, 422);
        ada.submit(&new, &new, &[("name", "Night watch"), ("permission", "concerns.see")]).await;
        let options = ada.get("/lampton/settings/people/invite").await.all("#role option");
        assert!(options.contains(&"Night watch".to_string()), "{options:?}");
        let role = ada.get(ROLES).await.attributes("a[href*='/own-']", "href").remove(0);
        assert_eq!(ada.get(&role.replace("lampton", "elsewhere")).await.status, 403);
        assert_eq!(ada.submit(&role, &format!("{role}/remove"), &[]).await.status, 303);
        assert_eq!(ada.get(&role).await.status, 404);
        assert!(h.logged("accounts.role.edit").await.is_empty(), "a new role was not changed");
        for act in ["accounts.role.add", "accounts.role.remove"] {
            assert_eq!(h.logged(act).await[0].detail.0["name"], "Night watch", "{act}");
        }
    })
    .await;
}

/// Posts a form that was read earlier, with one right more.
async fn tick(c: &mut Client, shown: &Answered, action: &str, right: &str) -> Answered {
    let mut fields = shown.form(action);
    fields.push(("permission".into(), right.into()));
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.post(action, &pairs).await
}

#[tokio::test]
async fn who_saves_a_role_from_an_older_page_keeps_what_the_other_gave() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("bea@lampton.example", "Bea Chong", "administrator", h.whole(&h.lampton)).await;
        let mut bea = h.sign_in("bea@lampton.example").await;
        let role = format!("{ROLES}/viewer");
        let old = ada.get(&role).await;
        let now = bea.get(&role).await;
        assert_eq!(tick(&mut bea, &now, &role, "accounts.people.see").await.status, 303);
        let kept = tick(&mut ada, &old, &role, "concerns.answer").await;
        assert_eq!((kept.status.as_u16(), kept.location()), (303, format!("{ROLES}?done=kept").as_str()));
        assert!(ada.get(kept.location()).await.text().contains("What was changed here meanwhile was kept"));
        let mut ticked = ada.get(&role).await.attributes("input[name='permission'][checked]", "value");
        ticked.sort();
        assert_eq!(ticked, ["accounts.people.see", "concerns.answer", "concerns.see"], "what was ticked is kept, and what the other gave");
        assert_eq!(h.logged("accounts.role.edit").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_role_is_not_put_back_unseen() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let (role, back) = (format!("{ROLES}/viewer"), format!("{ROLES}/viewer/remove"));
        let first = ada.get(&role).await;
        tick(&mut ada, &first, &role, "accounts.people.see").await;
        let old = ada.get(&role).await;
        assert_eq!(tick(&mut ada, &old, &role, "concerns.answer").await.status, 303);
        let press = async |c: &mut Client, page: &Answered| {
            let fields = page.form(&back);
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            c.post(&back, &pairs).await
        };
        let told = press(&mut ada, &old).await;
        assert!(told.status == 409 && told.all("[aria-labelledby='stale'] tbody tr").len() == 2, "{}", told.text());
        assert_eq!(press(&mut ada, &told).await.status, 303);
        assert_eq!(ada.get(&role).await.attributes("input[name='permission'][checked]", "value"), ["concerns.see"]);
    })
    .await;
}

#[tokio::test]
async fn who_comes_for_a_role_that_a_colleague_removed_is_told_and_led_back_to_the_list() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("grace@lampton.example", "Grace Hopper", "administrator", h.whole(&h.lampton)).await;
        let mut grace = h.sign_in("grace@lampton.example").await;
        let new = format!("{ROLES}/new");
        assert_eq!(ada.submit(&new, &new, &[("name", "Night watch"), ("permission", "concerns.see")]).await.status, 303);
        let role = ada.get(ROLES).await.attributes("a[href*='/own-']", "href").remove(0);
        let (remove, shown) = (format!("{role}/remove"), grace.get(&role).await);
        t.clock.advance(kernel::SECOND);
        assert_eq!(ada.submit(&role, &remove, &[]).await.status, 303);
        for to in [&role, &remove] {
            let lost = grace.resubmit(&shown, to).await;
            assert!(lost.status == 404 && lost.text().contains("Ada Lovelace removed this: just now."), "{to}: {}", lost.text());
            assert_eq!(lost.attributes("main a.button", "href"), [ROLES], "{to}");
        }
        assert!(grace.get(&role).await.text().contains("Ada Lovelace removed this"));
    })
    .await;
}

#[tokio::test]
async fn who_may_not_put_a_role_back_reads_why_and_finds_no_button() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let viewer = format!("{ROLES}/viewer");
        let shown = ada.get(&viewer).await;
        assert_eq!(tick(&mut ada, &shown, &viewer, "accounts.audit.see").await.status, 303);
        let new = format!("{ROLES}/new");
        let csrf = ada.get(&new).await.form(&new).remove(0).1;
        ada.post(&new, &[("csrf", &csrf), ("name", "Clerk"), ("permission", "accounts.roles.edit"), ("permission", "concerns.see")]).await;
        let code = ada.get(ROLES).await.attributes("a[href*='/own-']", "href").remove(0).rsplit('/').next().unwrap().to_string();
        h.staff("cle@lampton.example", "Cle", &code, h.whole(&h.lampton)).await;
        let mut cle = h.sign_in("cle@lampton.example").await;
        let page = cle.get(&viewer).await;
        let back = format!("{viewer}/remove");
        assert!(page.text().contains("Putting it back would give or take rights that you do not hold yourself"), "{}", page.text());
        assert!(page.attributes(&format!("form[action='{back}']"), "action").is_empty());
        let csrf = page.form(&viewer).remove(0).1;
        let refused = cle.post(&back, &[("csrf", &csrf)]).await;
        assert!(refused.status == 422 && refused.text().contains("more than you hold"), "{}", refused.text());
        assert_eq!(ada.get(&viewer).await.attributes(&format!("form[action='{back}']"), "action").len(), 1);
    })
    .await;
}
