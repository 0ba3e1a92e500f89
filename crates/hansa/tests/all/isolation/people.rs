//! Who tries: nobody, a resident, every role that the near city has, and the same bound to a department, an area, a category.

use super::town::Town;
use accounts::NewStaff;
use kernel::{AccountId, Actor, Lang, Scope};
use testkit::client::Client;

pub const FAR_ROOT: &str = "root@qwyzzl.example";
pub const PASSWORD: &str = "seven quiet lamps";
pub const RESIDENT: &str = "resident@home.example";

pub async fn add(town: &Town, mail: &str, name: &str, role: &str, scope: Scope) -> AccountId {
    let lang = Lang::english();
    let new = NewStaff { mail, name, lang: &lang, password: Some(PASSWORD), roles: vec![(role, scope)], reason: "Qwyzzl reason" };
    accounts::add_staff(&town.t.cx, &Actor::system("test"), &new).await.expect("somebody is added")
}

/// The far city's administrator, and one who works on its cases: whose account is answered.
pub async fn of_far(town: &Town) -> AccountId {
    let scope = Scope { city: Some(town.far.id), ..Scope::default() };
    add(town, FAR_ROOT, "Qwyzzl Root", "administrator", scope.clone()).await;
    add(town, "hand@qwyzzl.example", "Qwyzzl Hand", "case-worker", scope).await
}

pub async fn sign_in(town: &Town, mail: &str) -> Client {
    let mut browser = town.visitor();
    let answer = browser.submit("/sign-in", "/sign-in", &[("mail", mail), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, 303, "{mail}: {}", answer.text());
    browser
}

pub async fn resident(town: &Town) -> Client {
    let mut browser = town.visitor();
    browser.submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", RESIDENT)]).await;
    let by = Actor::system("test");
    for city in [None, Some(town.near.id)] {
        let filter = jobs::MailFilter { city, to: Some(RESIDENT.into()), ..jobs::MailFilter::default() };
        let mails = jobs::list_mails(&town.t.cx, &by, &filter, &jobs::Paging::default()).await.expect("the mails").items;
        if let Some(newest) = mails.first() {
            let shown = jobs::mail(&town.t.cx, &by, city, jobs::MailId(newest.id)).await.expect("the mail");
            let link = shown.body_text.lines().find_map(|l| l.strip_prefix("http://lampton.test")).expect("a link").to_string();
            assert_eq!(browser.submit(&link, &link, &[]).await.status, 303, "{link}");
            return browser;
        }
    }
    panic!("no mail to the resident");
}

/// Somebody of the near city with a role in all of it.
pub async fn add_and_sign_in(town: &Town, role: &str) -> Client {
    let mail = format!("{role}@lampton.example");
    add(town, &mail, role, role, Scope { city: Some(town.near.id), ..Scope::default() }).await;
    sign_in(town, &mail).await
}

/// An administrator of the whole installation.
pub async fn of_installation(town: &Town) -> Client {
    add(town, "all@hansa.example", "All", "administrator", Scope::default()).await;
    sign_in(town, "all@hansa.example").await
}

/// Everybody who tries, with a name for what went wrong.
pub async fn of_near(town: &Town) -> Vec<(String, Client)> {
    let mut all = vec![("nobody".to_string(), town.visitor()), ("a resident".to_string(), resident(town).await)];
    let whole = Scope { city: Some(town.near.id), ..Scope::default() };
    for seed in hansa::roles::seeds() {
        let scope = if seed.in_city { whole.clone() } else { Scope::default() };
        let mail = format!("{}@lampton.example", seed.code);
        add(town, &mail, seed.code, seed.code, scope).await;
        all.push((seed.code.to_string(), sign_in(town, &mail).await));
    }
    // Their codes are codes of the far city as well: a scope must not reach over.
    let bound = [
        ("department", Scope { department: Some("lighting".into()), ..whole.clone() }),
        ("area", Scope { area: Some("east".into()), ..whole.clone() }),
        ("category", Scope { category: Some("lamp-out".into()), ..whole }),
    ];
    for (part, scope) in bound {
        let mail = format!("{part}@lampton.example");
        add(town, &mail, part, "supervisor", scope).await;
        all.push((format!("supervisor of one {part}"), sign_in(town, &mail).await));
    }
    all
}
