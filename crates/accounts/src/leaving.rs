//! What goes with somebody's roles: rights that nobody else holds, and cases that nobody works on any more. Who takes the roles is told first, and asked.

use crate::model::{Given, Level};
use crate::people::Person;
use crate::place::permission_name;
use crate::ports::Cases;
use crate::sessions::actor_of_account;
use crate::standing::Standing;
use crate::store::people::{self, Account, GrantRow};
use crate::store::stored;
use crate::{Error, PEOPLE_EDIT, ROLES_EDIT};
use askama::Template;
use axum::http::StatusCode;
use cities::City;
use kernel::{Actor, Permission};
use std::sync::Arc;
use store::{Ctx, Tx};
use web::{Answer, Form, Visit, private_page};

/// So many references are shown of the cases that become nobody's.
const SHOWN_MAX: usize = 12;

/// What a change would cost.
#[derive(Clone, Debug, Default)]
pub struct Cost {
    /// Rights that nobody would hold in the whole of the place any more, and that nobody there could give back.
    pub rights: Vec<Permission>,
    /// The same in cities that have a role from the installation, when the installation changes it.
    pub elsewhere: Vec<(Arc<City>, Vec<Permission>)>,
    /// Open cases that would be nobody's.
    pub open: usize,
    /// The references of the first of them.
    pub cases: Vec<String>,
}

impl Cost {
    /// The rights as a form keeps them: `accounts.people.see`, and in a city `accounts.people.see@lampton`.
    pub(crate) fn marks(&self) -> String {
        let elsewhere = self.elsewhere.iter().flat_map(|(city, rights)| rights.iter().map(move |p| format!("{p}@{}", city.slug)));
        self.rights.iter().map(|p| p.0.to_string()).chain(elsewhere).collect::<Vec<_>>().join(" ")
    }
    /// Those cases that are not shown by their references.
    pub(crate) fn unlisted(&self) -> i64 {
        count(self.open.saturating_sub(self.cases.len()))
    }
    pub(crate) fn open(&self) -> i64 {
        count(self.open)
    }
}

/// What a page told of the cost: who sends its form has seen this.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub rights: Vec<String>,
    pub open: usize,
}

impl Told {
    pub(crate) fn of(form: &Form) -> Self {
        let rights = form.value("rights").split_whitespace().map(str::to_string).collect();
        Told { rights, open: form.value("open").parse().unwrap_or(0) }
    }
    /// Is all of the cost known? A case that ended meanwhile changes nothing for who decides.
    pub(crate) fn has(&self, cost: &Cost) -> bool {
        cost.open <= self.open && cost.marks().split_whitespace().all(|mark| self.rights.iter().any(|t| t == mark))
    }
}

/// The cases that hang on roles, and the cities in which they are.
pub struct Work<'a> {
    pub cases: &'a dyn Cases,
    pub cities: Vec<Arc<City>>,
}

impl<'a> Work<'a> {
    /// Of the place where one is.
    pub(crate) async fn of(v: &'a Visit) -> Result<Work<'a>, web::Error> {
        let cases = v.site.port::<Arc<dyn Cases>>()?;
        // What holds everywhere holds for the cases of every city.
        let cities = match &v.city {
            Some(city) => vec![city.clone()],
            None => v.site.cities.all().await,
        };
        Ok(Work { cases: &**cases, cities })
    }
    /// What of their cases in a city somebody could no longer work on, added to the cost. Is there any?
    pub(crate) async fn left(&self, tx: &mut Tx, city: &City, still: &Actor, cost: &mut Cost) -> Result<bool, Error> {
        let mut found = self.cases.left(tx, city, still).await?;
        let is_any = !found.is_empty();
        cost.open += found.len();
        found.truncate(SHOWN_MAX.saturating_sub(cost.cases.len()));
        cost.cases.append(&mut found);
        Ok(is_any)
    }
}

impl Standing {
    /// The rights that somebody holds everywhere at this level, by a grant of this level. The guard is taken first: two cannot both look and then go.
    pub(crate) async fn held(&self, tx: &mut Tx, level: Level) -> Result<Vec<Permission>, Error> {
        tx.q(people::GUARD).bind(stored(level)).run().await?;
        let rows = people::grants_here_now(tx, level).await?;
        let whole = |r: &&GrantRow| r.city_id == stored(level) && r.department.is_empty() && r.area.is_empty() && r.category.is_empty();
        let given: Vec<Given> = rows.iter().filter(whole).map(|r| self.given(r)).collect();
        Ok(self.permissions_at(level).filter(|p| given.iter().any(|g| g.permissions.contains(p))).collect())
    }
    /// What of `before` nobody holds any more. Nobody could give back the right to change people, nor the one to change roles, for one gives only what one
    /// holds: their last holder stays.
    pub(crate) async fn lost(&self, tx: &mut Tx, level: Level, before: &[Permission]) -> Result<Vec<Permission>, Error> {
        let now = self.held(tx, level).await?;
        let lost: Vec<Permission> = before.iter().filter(|p| !now.contains(p)).copied().collect();
        match () {
            () if lost.contains(&PEOPLE_EDIT) => Err(Error::LastAdministrator),
            () if lost.contains(&ROLES_EDIT) => Err(Error::LastOfRoles),
            () => Ok(lost),
        }
    }
    /// Somebody with what they may do now.
    pub(crate) async fn actor_as_of_now(&self, tx: &mut Tx, account: &Account) -> Result<Actor, Error> {
        Ok(actor_of_account(account, &self.all_given(&people::grants_of_now(tx, account.id).await?)))
    }
    /// After roles were taken from somebody: fails with [`Error::Untold`] while the cost of it was not told; then their cases go back to their teams.
    pub(crate) async fn settle(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, after: &Taken<'_>) -> Result<(), Error> {
        let mut cost = Cost { rights: self.lost(tx, after.level, &after.before).await?, ..Cost::default() };
        let still = self.actor_as_of_now(tx, after.account).await?;
        for city in &after.work.cities {
            after.work.left(tx, city, &still, &mut cost).await?;
        }
        if !after.told.has(&cost) {
            return Err(Error::Untold(cost));
        }
        for city in after.work.cities.iter().filter(|_| cost.open > 0) {
            after.work.cases.free(cx, tx, by, city, &still).await?;
        }
        Ok(())
    }
}

/// From whom roles were taken just now, and what was so before.
pub(crate) struct Taken<'a> {
    pub level: Level,
    pub account: &'a Account,
    /// What somebody held before.
    pub before: Vec<Permission>,
    pub work: &'a Work<'a>,
    pub told: &'a Told,
}

#[derive(Template)]
#[template(path = "accounts/leave.html")]
struct Page<'a> {
    v: &'a Visit,
    person: &'a Person,
    cost: Cost,
    rights: Vec<String>,
    told: String,
    /// Where the form is sent, and what its button says.
    action: String,
    button: String,
    here: String,
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The rights as sentences.
pub(crate) fn in_words(v: &Visit, rights: &[Permission]) -> Vec<String> {
    rights.iter().map(|p| permission_name(v, p.0)).collect()
}

/// The page that says what goes with the roles; its form does it.
pub(crate) fn page(v: &Visit, person: &Person, cost: Cost, action: String, button: String) -> Answer {
    let here = v.here(&format!("{}/{}", crate::Entry::PATH, person.account.id));
    let page = Page { v, person, rights: in_words(v, &cost.rights), told: cost.marks(), cost, action, button, here };
    let mut response = v.page(&page)?;
    *response.status_mut() = StatusCode::CONFLICT;
    private_page(Ok(response))
}
