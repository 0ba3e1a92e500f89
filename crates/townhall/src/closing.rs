//! A department closes: what names it, and whose role is bound to it, is listed first, with the one question who takes it.

use crate::departments::find;
use crate::edit::{fresh, status, with_status, wrong};
use crate::held;
use crate::ports::{Bound, Members, Part, Sections};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::folder::Named;
use cities::{City, Closing, Department, close_department, department_named};
use kernel::Text;
use std::sync::Arc;
use web::{Alert, Answer, Error, Form, Submitted, Visit, see_other};

/// A rule in words: of which kind, where.
struct Rule {
    kind: String,
    area: String,
}

/// So many kinds or rules that bring nothing now are named; of more it is said how many there are.
const IDLE_NAMED_MAX: usize = 12;

#[derive(Template)]
#[template(path = "townhall/department-close.html")]
struct Page<'a> {
    v: &'a Visit,
    d: &'a Department,
    form: &'a Form,
    named: Named,
    rules: Vec<Rule>,
    idle_rules: Vec<Rule>,
    people: Vec<Bound>,
    /// The mark of what is shown: who sends the form has seen this.
    seen: String,
    /// More names it than when the page was shown.
    is_more: bool,
    /// Those that may take over: code and name.
    others: Vec<(String, String)>,
    here: String,
}

impl Page<'_> {
    fn name(&self) -> &str {
        self.d.name.in_lang(self.v.lang())
    }
    fn said<'t>(&self, name: &'t Text) -> &'t str {
        name.in_lang(self.v.lang())
    }
    fn error(&self, field: &str) -> String {
        self.form.error(field).map(|m| self.v.say(m)).unwrap_or_default()
    }
    fn is_on(&self, code: &str) -> bool {
        self.form.value("to") == code
    }
    /// Is somebody needed who takes over, or may the open cases, or what brings nothing now, at least go to somebody?
    fn asks(&self) -> bool {
        self.brings() || self.named.has_idle()
    }
    fn brings(&self) -> bool {
        self.named.takes_new() || self.named.open > 0
    }
    fn moves(&self) -> bool {
        self.form.value("cases") == "move"
    }
    /// Those that are not listed by their references.
    fn unlisted(&self) -> i64 {
        self.named.open - i64::try_from(self.named.cases.len()).unwrap_or_default()
    }
}

fn rule(v: &Visit, city: &City, kind: &Text, area: &str) -> Rule {
    let kind = if kind.is_empty() { v.t("townhall-closing-every-kind") } else { kind.in_lang(v.lang()) };
    let area = match (area, city.area(area)) {
        ("", _) => v.t("townhall-closing-everywhere"),
        (_, Some(a)) => a.name.in_lang(v.lang()),
        (code, None) => code,
    };
    Rule { kind: kind.to_string(), area: area.to_string() }
}

/// How many open cases a page showed, and the mark of the kinds, rules and people on it.
#[derive(PartialEq, Eq)]
struct Seen {
    open: i64,
    mark: String,
}

impl Seen {
    fn of(named: &Named, people: &[Bound]) -> Seen {
        let people: Vec<(&str, bool)> = people.iter().map(|p| (p.name.as_str(), p.is_invited)).collect();
        Seen { open: named.open, mark: held::hash(format!("{:?}{people:?}", (&named.kinds, &named.rules, &named.idle_kinds, &named.idle_rules)).as_bytes()) }
    }
    fn parse(text: &str) -> Option<Seen> {
        let (open, mark) = text.split_once(' ')?;
        Some(Seen { open: open.parse().ok()?, mark: mark.into() })
    }
    fn sealed(&self) -> String {
        format!("{} {}", self.open, self.mark)
    }
    /// Is there more now than was shown? A case that ended meanwhile changes nothing for who decides.
    fn is_behind(&self, now: &Seen) -> bool {
        now.open > self.open || now.mark != self.mark
    }
}

async fn bound(v: &Visit, city: &City, code: &str) -> Result<Vec<Bound>, Error> {
    v.site.port::<Arc<dyn Members>>()?.bound(v.cx(), &v.actor, city, &[Part::Department(code.to_string())]).await
}

async fn shown(v: &Visit, city: &City, code: &str, form: &Form, is_more: bool) -> Answer {
    let d = find(v, city, code).await?;
    if d.closed {
        // A colleague was faster: its page says that it is closed, and who did it.
        return see_other(v.here(&format!("/settings/departments/{code}")));
    }
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    let named = department_named(v.cx(), &v.actor, city, &sections, code).await?;
    let others = city.open_departments().filter(|o| o.code != code).map(|o| (o.code.clone(), o.name.in_lang(v.lang()).to_string()));
    let people = bound(v, city, code).await?;
    let rules = |of: &[(Text, String)]| of.iter().map(|(kind, area)| rule(v, city, kind, area)).collect();
    let page = Page {
        seen: Seen::of(&named, &people).sealed(),
        is_more,
        rules: rules(&named.rules),
        idle_rules: rules(&named.idle_rules),
        people,
        others: others.collect(),
        here: v.here(&format!("/settings/departments/{code}")),
        v,
        d,
        form,
        named,
    };
    let status = if is_more { StatusCode::CONFLICT } else { status(form, None) };
    with_status(v, &page, status)
}

pub(crate) async fn page(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = fresh(&v).await?;
    shown(&v, &city, &code, &Form::new(), false).await
}

pub(crate) async fn send(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    find(&v, &city, &code).await?;
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    let people = bound(&v, &city, &code).await?;
    let seen = Seen::parse(s.form.value("seen"));
    // Asked in the transaction that closes: nothing comes between the look and the act.
    let is_seen = |named: &Named| seen.as_ref().is_none_or(|seen| !seen.is_behind(&Seen::of(named, &people)));
    let input = Closing { code: code.clone(), to: s.form.some("to"), moves_cases: s.form.value("cases") == "move" };
    match close_department(v.cx(), &v.actor, &city, &sections, input, is_seen).await {
        Ok(()) => {
            v.site.cities.refresh().await?;
            see_other(v.here("/settings/departments?done=closed"))
        }
        Err(cities::Error::Changed) => shown(&v, &city, &code, &s.form, true).await,
        Err(e) => shown(&v, &city, &code, &wrong(s.form, e, str::to_string)?, false).await,
    }
}
