//! The inboxes with their counts, none of which counts further than anybody reads.

use super::find::find;
use super::list::List;
use super::query::{Asked, Inbox};
use super::reach;
use crate::ports::People;
use crate::store::desk::{self, Line, Narrowed, Saved};
use crate::{MODERATE, SEE, words};
use cities::Department;
use futures_util::future::try_join_all;
use kernel::{Actor, Total};
use std::sync::Arc;
use web::Visit;

/// An inbox, ready to print.
pub(crate) struct Entry {
    pub href: String,
    pub icon: &'static str,
    pub label: String,
    pub count: String,
    pub is_current: bool,
    pub is_late: bool,
    /// A closed team without an open case: it is over.
    pub is_over: bool,
}

#[derive(Default)]
pub(crate) struct Boxes {
    pub main: Vec<Entry>,
    pub teams: Vec<Entry>,
    pub saved: Vec<Entry>,
    /// The name of the one that is open.
    pub current: String,
    /// Those who can have cases.
    pub people: Vec<Actor>,
    /// Those of them, but their reader, who can have one that is shown.
    pub takers: Vec<Actor>,
    /// Can their reader?
    pub takes: bool,
}

/// Teams that are listed; a city with more chooses in the filter.
const TEAMS_MAX: usize = 12;

struct Plan {
    asked: Asked,
    icon: &'static str,
    label: String,
    /// It is listed only while something is in it.
    is_for_rest: bool,
    /// The name under which its reader keeps it.
    kept_as: Option<String>,
}

/// The inboxes of this person.
pub(crate) async fn load(v: &Visit, list: &List, shown: &[Line]) -> Result<Boxes, web::Error> {
    let city = v.city()?;
    let (main, teams, saved) = (main(v), teams(v), saved(list));
    let mut people = v.site.port::<Arc<dyn People>>()?.staff(v.cx(), city.id).await?;
    people.retain(|p| reach::may_have_any(p, city.id));
    let can_take = |p: &Actor| shown.iter().any(|l| reach::reaches(p, &l.target(city.id)));
    let takers = people.iter().filter(|p| p.account() != v.actor.account() && can_take(p)).cloned().collect();
    let mut boxes = Boxes {
        main: try_join_all(main.into_iter().map(|p| entry(v, list, p))).await?,
        teams: try_join_all(teams.into_iter().map(|p| entry(v, list, p))).await?.into_iter().filter(|e| !e.is_over || e.is_current).collect(),
        saved: try_join_all(saved.into_iter().map(|p| entry(v, list, p))).await?,
        people,
        takers,
        takes: can_take(&v.actor),
        current: String::new(),
    };
    let all = boxes.main.iter().chain(&boxes.teams).chain(&boxes.saved);
    boxes.current = all.into_iter().find(|e| e.is_current).map_or_else(|| v.t("concerns-desk-title").to_string(), |e| e.label.clone());
    Ok(boxes)
}

async fn entry(v: &Visit, list: &List, plan: Plan) -> Result<Entry, web::Error> {
    let city = v.city()?;
    let found = find(v.cx(), city, &v.actor, &plan.asked.q).await?;
    let narrowed = Narrowed { city, by: &v.actor, asked: &plan.asked, found: &found, now: v.now };
    let count = desk::count(v.cx(), &narrowed).await?;
    let is_current = is_current(list, &plan);
    Ok(Entry {
        href: v.here(&format!("/desk?{}", plan.asked.query())),
        icon: plan.icon,
        label: plan.label,
        count: match count {
            Total::Exact(n) => v.number(n),
            Total::MoreThan(n) => v.msg("concerns-desk-count-many").n("count", n).text(),
        },
        is_current,
        is_over: plan.is_for_rest && count.at_least() == 0,
        is_late: plan.kept_as.is_none() && plan.asked.inbox == Inbox::Late && count.at_least() > 0,
    })
}

/// Is this the inbox that is open? A filter with a name is that one, and not the inbox that it narrows.
fn is_current(list: &List, plan: &Plan) -> bool {
    let (open, asked) = (&list.asked, &plan.asked);
    if let Some(kept) = list.kept_as() {
        return plan.kept_as.as_ref() == Some(&kept.name);
    }
    let is_it = plan.kept_as.is_none() && open.inbox == asked.inbox && (asked.department.is_empty() || open.department == asked.department);
    let is_team_of_all = asked.inbox == Inbox::Team && asked.department.is_empty() && !open.department.is_empty();
    is_it && !is_team_of_all
}

fn main(v: &Visit) -> Vec<Plan> {
    let city = v.city.as_ref().map(|c| c.id);
    let plan = |inbox, icon, label: &str| Plan { asked: Asked::inbox(inbox), icon, label: v.t(label).to_string(), is_for_rest: false, kept_as: None };
    let mut out = vec![
        plan(Inbox::Mine, "inbox", "concerns-desk-box-mine"),
        plan(Inbox::Team, "people", "concerns-desk-box-team"),
        plan(Inbox::New, "s-new", "concerns-desk-box-new"),
        plan(Inbox::Late, "s-late", "concerns-desk-box-late"),
        plan(Inbox::Waiting, "clock", "concerns-desk-box-waiting"),
        plan(Inbox::Locate, "locate", "concerns-desk-box-locate"),
    ];
    if v.actor.may_somewhere(MODERATE, city) {
        out.push(plan(Inbox::Review, "eye", "concerns-desk-box-review"));
    }
    out.push(plan(Inbox::CameBack, "undo", "concerns-desk-box-came-back"));
    out.push(plan(Inbox::All, "book", "concerns-desk-box-all"));
    out
}

/// One inbox for each department that this person sees; a closed one as long as it has an open case.
fn teams(v: &Visit) -> Vec<Plan> {
    let Some(city) = &v.city else { return Vec::new() };
    let scopes: Vec<_> = v.actor.scopes(SEE, Some(city.id)).collect();
    let sees = |code: &str| scopes.iter().any(|s| s.department.as_deref().is_none_or(|d| d == code));
    let open = city.open_departments().filter(|d| sees(&d.code)).take(TEAMS_MAX);
    let closed = city.departments.iter().filter(|d| d.closed && sees(&d.code)).take(TEAMS_MAX);
    let plan = |d: &Department| Plan {
        asked: Asked { department: d.code.clone(), ..Asked::inbox(Inbox::Team) },
        icon: "people",
        label: words::department(v, d),
        is_for_rest: d.closed,
        kept_as: None,
    };
    open.chain(closed).map(plan).collect()
}

fn saved(list: &List) -> Vec<Plan> {
    // By what it stands for: its address says so to a colleague, and to oneself when it is kept no longer.
    let plan = |s: &Saved| Plan { asked: Asked::read(&s.query), icon: "star", label: s.name.clone(), is_for_rest: false, kept_as: Some(s.name.clone()) };
    list.saved.iter().map(plan).collect()
}
