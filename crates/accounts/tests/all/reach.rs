//! A role of the installation reaches the cities that have not changed it.

use crate::house::{House, KAIS_CASE, migrations};
use kernel::Scope;
use testkit::client::{Answered, Client};
use testkit::each_database;

const ROLES: &str = "/settings/roles";

/// Ingrid, who works for the installation, and holds everything by a role that it made: what administrators may do she can change.
async fn ingrid(h: &House) -> Client {
    h.staff("root@hansa.example", "Root", "administrator", Scope::default()).await;
    let mut root = h.sign_in("root@hansa.example").await;
    let new = format!("{ROLES}/new");
    let page = root.get(&new).await;
    let csrf = page.form(&new).remove(0).1;
    let rights = page.attributes("input[name='permission']", "value");
    let fields: Vec<(&str, &str)> = [("csrf", csrf.as_str()), ("name", "Owner")].into_iter().chain(rights.iter().map(|r| ("permission", r.as_str()))).collect();
    assert_eq!(root.post(&new, &fields).await.status, 303);
    let code = root.get(ROLES).await.attributes("a[href*='/own-']", "href").remove(0).rsplit('/').next().expect("a code").to_string();
    h.staff("ingrid@hansa.example", "Ingrid", &code, Scope::default()).await;
    h.sign_in("ingrid@hansa.example").await
}

/// Saves the role with the rights that it has, without some and with others.
async fn save(c: &mut Client, role: &str, without: &[&str], with: &[&str]) -> Answered {
    let mut fields = c.get(role).await.form(role);
    fields.retain(|(n, v)| n != "permission" || !without.contains(&v.as_str()));
    fields.extend(with.iter().map(|r| ("permission".to_string(), r.to_string())));
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.post(role, &pairs).await
}

/// In whose log it stands that a role was changed, with what was taken and given.
async fn logged(h: &House) -> Vec<(&'static str, String, String)> {
    let at = |city: Option<uuid::Uuid>| match city {
        None => "installation",
        Some(id) if id == h.lampton.id.0 => "lampton",
        Some(_) => "elsewhere",
    };
    let text = |e: &store::AuditEntry, key: &str| e.detail.0.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_string();
    h.logged("accounts.role.edit").await.iter().map(|e| (at(e.city_id), text(e, "taken"), text(e, "given"))).collect()
}

#[tokio::test]
async fn a_role_of_the_installation_never_leaves_a_city_without_anybody_who_changes_people_or_roles() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut ingrid = ingrid(&h).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("eli@elsewhere.example", "Eli", "administrator", h.whole(&h.elsewhere)).await;
        let mut eli = h.sign_in("eli@elsewhere.example").await;
        // Elsewhere has its own administrator: what the installation changes does not reach it.
        let own = "/elsewhere/settings/roles/administrator";
        let told = save(&mut eli, own, &["concerns.answer"], &[]).await;
        assert_eq!(eli.resubmit(&told, own).await.status, 303);
        let role = format!("{ROLES}/administrator");
        for right in ["accounts.people.edit", "accounts.roles.edit"] {
            let refused = save(&mut ingrid, &role, &[right], &[]).await;
            let text = refused.text();
            assert!(refused.status == 422 && text.contains("nobody there could change people, or what roles may do, any more: Lampton."), "{text}");
        }
        assert_eq!(ada.get("/lampton/settings/people/invite").await.status, 200);
        assert_eq!(logged(&h).await, [("elsewhere", "concerns.answer".to_string(), String::new())]);
        // Putting back what had given a city its only one is the same.
        let supervisor = format!("{ROLES}/supervisor");
        assert_eq!(save(&mut ingrid, &supervisor, &[], &["accounts.roles.edit"]).await.status, 303);
        let far = h.staff("far@elsewhere.example", "Far Away", "supervisor", h.whole(&h.elsewhere)).await;
        let grants = accounts::people_with_roles(&h.cx, Some(h.elsewhere.id)).await.unwrap();
        let eli_id = grants.iter().find(|(p, _)| p.account != far).unwrap().0.account;
        let (mut head, page) = (h.sign_in("far@elsewhere.example").await, format!("/elsewhere/settings/people/{eli_id}"));
        assert_eq!(head.get("/elsewhere/settings/roles").await.status, 200);
        let told = ingrid.submit(&page, &format!("{page}/end"), &[]).await;
        assert!(told.status == 409, "{}", told.text());
        assert_eq!(ingrid.resubmit(&told, &format!("{page}/end")).await.status, 303);
        let refused = ingrid.submit(&supervisor, &format!("{supervisor}/remove"), &[]).await;
        assert!(refused.status == 422 && refused.text().contains("any more: Elsewhere."), "{}", refused.text());
        assert_eq!(head.get("/elsewhere/settings/roles").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn rights_that_nobody_in_some_city_would_hold_are_told_first_and_each_city_reads_of_it_in_its_log() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut ingrid = ingrid(&h).await;
        let (_, mut ada) = h.administrator().await;
        let role = format!("{ROLES}/administrator");
        let told = save(&mut ingrid, &role, &["accounts.audit.see"], &[]).await;
        assert!(told.status == 409 && told.text().contains("In these cities nobody would hold these rights any more"), "{}", told.text());
        assert_eq!(told.all("[aria-labelledby='elsewhere'] li"), ["Read the log of everything that was done and looked at: Lampton"]);
        assert!(logged(&h).await.is_empty() && ada.get("/lampton/settings/audit").await.status == 200, "nothing is changed yet");
        assert_eq!(ingrid.resubmit(&told, &role).await.status, 303);
        assert_eq!(ada.get("/lampton/settings/audit").await.status, 403, "at once");
        let taken = |at| (at, "accounts.audit.see".to_string(), String::new());
        assert_eq!(logged(&h).await, [taken("installation"), taken("lampton"), taken("elsewhere")]);
        t.clock.advance(kernel::SECOND);
        assert_eq!(ingrid.submit(&role, &format!("{role}/remove"), &[]).await.status, 303, "what comes back is no cost");
        let log = ada.get("/lampton/settings/audit?act=accounts.role.edit").await;
        let rows = log.all("tbody tr");
        assert!(rows.len() == 2 && rows.iter().all(|r| r.contains("Ingrid") && r.contains("For the whole installation")), "{rows:?}");
        assert!(rows[0].contains("Rights given: Read the log") && rows[1].contains("Rights taken: Read the log"), "{rows:?}");
        // A city knows by name what somebody is who works everywhere.
        let people = ada.get("/lampton/settings/people").await;
        assert!(people.text().contains("Owner everywhere") && !people.text().contains("own-"), "{}", people.text());
        let why = ada.get("/lampton/settings/access?permission=concerns.answer").await.text();
        assert!(why.contains("Owner everywhere") && !why.contains("own-"), "{why}");
    })
    .await;
}

#[tokio::test]
async fn a_role_of_the_installation_gives_cases_back_in_every_city_that_has_it() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut ingrid = ingrid(&h).await;
        h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.whole(&h.lampton)).await;
        *h.case.of.lock().unwrap() = Some(kai);
        let role = format!("{ROLES}/case-worker");
        let told = save(&mut ingrid, &role, &["concerns.answer"], &[]).await;
        assert!(told.status == 409 && told.all("[aria-labelledby='cases'] li") == [KAIS_CASE], "{}", told.text());
        assert_eq!(ingrid.resubmit(&told, &role).await.status, 303);
        assert_eq!(*h.case.of.lock().unwrap(), None, "given back");
    })
    .await;
}
