//! The installation's own page: its cities, and what somebody who looks after all of them may do there.

use crate::{ACCESS_SEE, AUDIT_SEE, PEOPLE_SEE, ROLES_EDIT};
use askama::Template;
use jobs::MAIL_SEE;
use kernel::{Actor, Permission};
use web::{Answer, Error, Visit};

/// A page of the whole installation, by who may open it: its address, its name, what it is for, its icon.
struct Entry {
    needs: Permission,
    href: &'static str,
    label: &'static str,
    hint: &'static str,
    icon: &'static str,
}

const fn entry(needs: Permission, href: &'static str, label: &'static str, hint: &'static str, icon: &'static str) -> Entry {
    Entry { needs, href, label, hint, icon }
}

const PAGES: [Entry; 6] = [
    entry(cities::CREATE, "/set-up/city", "accounts-installation-city", "accounts-installation-city-hint", "plus"),
    entry(PEOPLE_SEE, "/settings/people", "accounts-installation-people", "accounts-installation-people-hint", "people"),
    entry(ROLES_EDIT, "/settings/roles", "accounts-installation-roles", "accounts-installation-roles-hint", "person"),
    entry(ACCESS_SEE, "/settings/access", "accounts-installation-access", "accounts-installation-access-hint", "lock"),
    entry(AUDIT_SEE, "/settings/audit", "accounts-installation-audit", "accounts-installation-audit-hint", "book"),
    entry(MAIL_SEE, "/settings/mails", "accounts-installation-mails", "accounts-installation-mails-hint", "mail"),
];

/// The pages that somebody may open.
fn open_to(by: &Actor) -> impl Iterator<Item = &'static Entry> {
    PAGES.iter().filter(move |p| by.may_somewhere(p.needs, None))
}

/// Is there anything on this page for them?
pub(crate) fn has_some(by: &Actor) -> bool {
    open_to(by).next().is_some()
}

/// For the person's own page: addresses and names.
pub(crate) fn links(by: &Actor) -> Vec<(&'static str, &'static str)> {
    if has_some(by) { vec![("/settings", "accounts-installation-title")] } else { Vec::new() }
}

#[derive(Template)]
#[template(path = "accounts/installation.html")]
struct Page<'a> {
    v: &'a Visit,
    pages: Vec<&'static Entry>,
    /// Address and name.
    cities: Vec<(String, String)>,
}

pub(crate) async fn page(v: Visit) -> Answer {
    let pages: Vec<&Entry> = open_to(&v.actor).collect();
    if pages.is_empty() {
        return Err(Error::denied());
    }
    let all = v.site.cities.all().await;
    let mut cities: Vec<(String, String)> = all.iter().map(|c| (format!("/{}/settings", c.slug), c.name.in_lang(v.lang()).to_string())).collect();
    cities.sort_by(|a, b| a.1.cmp(&b.1));
    v.page(&Page { v: &v, pages, cities })
}
