//! The installation's own page: its cities, and what somebody who looks after all of them may do there.

use crate::standing::standing;
use crate::{ACCESS_SEE, AUDIT_SEE, Error, PEOPLE_SEE, ROLES_EDIT};
use askama::Template;
use jobs::MAIL_SEE;
use kernel::{Actor, Permission};
use store::Ctx;
use web::{Answer, Visit};

/// A page of the whole installation, by who may open it: its address, its name, what it is for, its icon.
#[derive(Clone, Copy, Debug)]
pub struct InstallationPage {
    pub needs: Permission,
    pub href: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub icon: &'static str,
}

impl InstallationPage {
    pub const fn new(needs: Permission, href: &'static str, label: &'static str, hint: &'static str, icon: &'static str) -> Self {
        InstallationPage { needs, href, label, hint, icon }
    }
}

/// Those of this slice; what other slices have comes with [`Setup`](crate::Setup).
const PAGES: [InstallationPage; 6] = [
    InstallationPage::new(cities::CREATE, "/set-up/city", "accounts-installation-city", "accounts-installation-city-hint", "plus"),
    InstallationPage::new(PEOPLE_SEE, "/settings/people", "accounts-installation-people", "accounts-installation-people-hint", "people"),
    InstallationPage::new(ROLES_EDIT, "/settings/roles", "accounts-installation-roles", "accounts-installation-roles-hint", "person"),
    InstallationPage::new(ACCESS_SEE, "/settings/access", "accounts-installation-access", "accounts-installation-access-hint", "lock"),
    InstallationPage::new(AUDIT_SEE, "/settings/audit", "accounts-installation-audit", "accounts-installation-audit-hint", "book"),
    InstallationPage::new(MAIL_SEE, "/settings/mails", "accounts-installation-mails", "accounts-installation-mails-hint", "mail"),
];

/// The pages that somebody may open.
fn open_to(cx: &Ctx, by: &Actor) -> Result<Vec<InstallationPage>, Error> {
    let standing = standing(cx)?;
    let all = PAGES.iter().chain(&standing.setup.pages);
    Ok(all.filter(|p| by.may_somewhere(p.needs, None)).copied().collect())
}

/// Where somebody begins who works in no city: the one page that is theirs, or the page that leads to all of them.
pub(crate) fn usual_page(cx: &Ctx, by: &Actor) -> Result<String, Error> {
    Ok(match open_to(cx, by)?.as_slice() {
        [] => "/account",
        [only] => only.href,
        _ => "/settings",
    }
    .to_string())
}

/// For the person's own page: addresses and names.
pub(crate) fn links(cx: &Ctx, by: &Actor) -> Result<Vec<(&'static str, &'static str)>, Error> {
    Ok(match open_to(cx, by)?.as_slice() {
        [] => Vec::new(),
        [only] => vec![(only.href, only.label)],
        _ => vec![("/settings", "accounts-installation-title")],
    })
}

#[derive(Template)]
#[template(path = "accounts/installation.html")]
struct Page<'a> {
    v: &'a Visit,
    pages: Vec<InstallationPage>,
    /// Address and name.
    cities: Vec<(String, String)>,
}

pub(crate) async fn page(v: Visit) -> Answer {
    let pages = open_to(v.cx(), &v.actor)?;
    if pages.is_empty() {
        return Err(web::Error::denied());
    }
    let all = v.site.cities.all().await;
    let mut cities: Vec<(String, String)> = all.iter().map(|c| (format!("/{}/settings", c.slug), c.name.in_lang(v.lang()).to_string())).collect();
    cities.sort_by(|a, b| a.1.cmp(&b.1));
    v.page(&Page { v: &v, pages, cities })
}
