//! The page of a category: what residents see, deadline and team, publication; what it changes for whom, before it is saved; who changed it last.

use super::category::{self, CategoryInput, edit_category};
use super::change::{LOOKS_MAX, allowed, met, seen};
use super::effect::{self, Effect};
use super::form::all_languages;
use super::history::{self, Change};
use super::preview::{self, Preview};
use super::words::{self, Stale};
use super::{check, form, list, routing, unseen};
use crate::model::{Category, Route};
use crate::ports::People;
use crate::public::figures::Query;
use crate::store::{figures, settings as kept};
use crate::{Error, kinds::Kinds};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::{City, There};
use kernel::{Day, Failure, Lang, Message};
use serde_json::{Map, Value};
use std::sync::Arc;
use web::{Alert, Answer, Form, Submitted, Values, Visit, private_page, see_other};

/// The fields of one language.
struct Tongue {
    tag: String,
    name: String,
    dir: &'static str,
}

/// A question in the list.
struct Line {
    href: String,
    label: String,
    kind: &'static str,
    is_required: bool,
    options: usize,
}

/// A rule that leads to a closed team: where, to whom, and the page on which it is changed.
struct Stray {
    area: String,
    department: String,
    href: String,
}

/// What stands on the page.
struct Set {
    category: Category,
    form: Form,
    seen: String,
    first: Tongue,
    others: Vec<Tongue>,
    questions: Vec<Line>,
    routes: usize,
    /// The rules that lead to a closed team: while one does, the kind is not offered.
    astray: Vec<Stray>,
    open: i64,
    /// Is somebody's role for this kind only?
    is_named: bool,
    effect: Effect,
    history: Vec<Change>,
    preview: Preview,
    /// What somebody else saved meanwhile, beside what was typed.
    stale: Stale,
    /// The page answers a form: its languages are buttons, so that nothing typed is lost.
    is_typed: bool,
}

#[derive(Template)]
#[template(path = "concerns/settings_category.html")]
struct Page<'a> {
    v: &'a Visit,
    s: Set,
    done: &'static str,
}

pub(super) async fn stored(v: &Visit, city: &City, code: &str) -> Result<(Vec<Category>, Category), web::Error> {
    allowed(&v.actor, city)?;
    let all = kept::categories(v.cx(), city.id).await?;
    match all.iter().find(|c| c.code == code).cloned() {
        Some(one) => Ok((all, one)),
        None => Err(unseen::gone(v, city.id, category::subject(code)).await),
    }
}

pub(crate) async fn get(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = v.city()?.clone();
    let (all, category) = stored(&v, &city, &code).await?;
    let lang = preview::chosen(&city, Form::parse(&v.query).value("l"));
    let filled = form::of_category(&category, &city);
    let s = set(&v, &city, &all, Typed { stored: &category, typed: category.clone(), form: filled, lang, is_typed: false }).await?;
    private_page(v.page(&Page { v: &v, s, done: list::done(&v.query) }))
}

pub(crate) async fn post(v: Visit, Path((_, code)): Path<(String, String)>, sent: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (mut form, mut done) = (sent.form, "saved");
    for _ in 0..LOOKS_MAX {
        let (all, category) = stored(&v, &city, &code).await?;
        // Who only looks keeps the seal: what somebody saved meanwhile is told when it is saved.
        let forks = match form.has("look") {
            true => Vec::new(),
            false => met(&mut form, &form::values(&category, &city), form::SHAPE, &mut done),
        };
        let (typed, wrong) = form::category(&form, &city, category.clone());
        let lang = preview::chosen(&city, form.value("l"));
        let is_readable = wrong.is_empty();
        wrong.into_iter().for_each(|e| form.wrong(e.field, e.message));
        let mut status = StatusCode::UNPROCESSABLE_ENTITY;
        if form.has("look") {
            check::category(&city, &There::from(&*city), &typed, Some(&category)).into_iter().for_each(|e| form.wrong(e.field, e.message));
            status = StatusCode::OK;
        } else if !forks.is_empty() {
            status = StatusCode::CONFLICT;
        } else if is_readable {
            let input = CategoryInput { category: typed.clone(), seen: Some(seen(&category)) };
            match edit_category(v.cx(), &city, &v.actor, input).await {
                Ok(()) => {
                    v.site.cities.refresh().await?;
                    let done = if done == "saved" && category.is_closed { "saved-closed" } else { done };
                    return see_other(v.here(&format!("/settings/categories/{code}?done={done}&l={lang}")));
                }
                // Somebody came between the look and the save.
                Err(Error::Stale) => continue,
                Err(e) => form = form.take_errors(e)?,
            }
        }
        let mut s = set(&v, &city, &all, Typed { stored: &category, typed: typed.clone(), form, lang, is_typed: true }).await?;
        if !forks.is_empty() {
            let own = city.default_language();
            let is_it = |detail: &Map<String, Value>| forks.iter().any(|f| f.is_torn && web::tells_of(detail, &f.name, form::LOGGED_AS, &own));
            let by = history::last(&v, &city, ("concerns.category.edit", category::subject(&code)), is_it).await?;
            s.stale = Stale { by, parts: words::differences(&v, &category, &typed, &forks) };
        }
        let mut answer = private_page(v.page(&Page { v: &v, s, done: "" }))?;
        *answer.status_mut() = status;
        return Ok(answer);
    }
    Err(Error::Stale.into())
}

/// What the page is made of.
struct Typed<'c> {
    stored: &'c Category,
    typed: Category,
    form: Form,
    lang: Lang,
    is_typed: bool,
}

async fn set(v: &Visit, city: &City, all: &[Category], t: Typed<'_>) -> Result<Set, web::Error> {
    let tongue = |l: &Lang| Tongue { tag: l.to_string(), name: words::language(v, l), dir: words::direction(l) };
    let query = Query { category: Some(t.stored.code.clone()), ..Query::of_days(Day(0), Day(0)) };
    let open = figures::open_by_key(v.cx(), city.id, &query, false).await?.iter().map(|r| r.n).sum();
    let deadlines = effect::ladder(t.stored.deadline, t.typed.deadline);
    let kinds = Kinds::of(v.cx(), city).await?;
    let first = city.default_language();
    let people = v.site.port::<Arc<dyn People>>()?;
    let stray = |r: &Route| Stray {
        area: if r.category.is_empty() { format!("{}: {}", v.t("concerns-settings-all-kinds"), words::place(v, &r.area)) } else { words::place(v, &r.area) },
        department: words::marked_department(v, &r.department),
        href: v.here(&format!("/settings/routing/edit?kind={}", r.category)),
    };
    let astray = routing::astray(&There::from(city), &kinds.routing.0, t.stored);
    Ok(Set {
        is_named: people.is_named(v.cx(), city.id, &t.stored.code).await?,
        seen: t.form.value(web::WAS).to_string(),
        first: tongue(&first),
        others: all_languages(&t.form, city, &form::TEXTS).iter().filter(|l| **l != first).map(tongue).collect(),
        questions: t.stored.questions.iter().map(|q| question_line(v, t.stored, q)).collect(),
        routes: kinds.routing.0.iter().filter(|r| r.category == t.stored.code).count(),
        astray: astray.into_iter().map(stray).collect(),
        open,
        effect: effect::of_category(v.cx(), city, t.stored, &deadlines).await?,
        history: history::of(v, v.cx(), city, category::subject(&t.stored.code)).await?,
        preview: preview::of(v, city, all, &t.typed, &t.lang),
        stale: Stale::default(),
        is_typed: t.is_typed,
        category: t.stored.clone(),
        form: t.form,
    })
}

fn question_line(v: &Visit, c: &Category, q: &crate::model::Question) -> Line {
    Line {
        href: v.here(&format!("/settings/categories/{}/questions/{}", c.code, q.code)),
        label: q.label.in_lang(v.lang()).to_string(),
        kind: q.kind().message(),
        is_required: q.required,
        options: q.options.len(),
    }
}

impl Page<'_> {
    fn path(&self, rest: &str) -> String {
        self.v.here(&format!("/settings/categories/{}{rest}", self.s.category.code))
    }
    /// What goes with the kind: what the form was filled with, and what stands beside it on the page.
    fn whole(&self) -> String {
        format!("{} {}", self.s.seen, web::seal(&beside(&self.s.category)))
    }
    /// The page of the rule that keeps the kind from being offered, else that of the kind's own rules.
    fn routing(&self) -> String {
        let own = || self.v.here(&format!("/settings/routing/edit?kind={}", self.s.category.code));
        self.s.astray.first().map_or_else(own, |r| r.href.clone())
    }
    fn name(&self) -> &str {
        self.s.category.name.in_lang(self.v.lang())
    }
    fn field(&self, name: &str, tag: &str) -> String {
        self.s.form.raw(&format!("{name}-{tag}")).to_string()
    }
    fn error(&self, name: &str) -> String {
        self.s.form.error(name).map(|m| self.v.say(m)).unwrap_or_default()
    }
    fn error_in(&self, name: &str, tag: &str) -> String {
        self.error(&format!("{name}-{tag}"))
    }
    fn departments(&self) -> Vec<(String, String, bool)> {
        let all = |c: &std::sync::Arc<City>| words::departments_beside(self.v, c, &self.s.category.department);
        self.chosen("department", self.v.city.as_ref().map(all).unwrap_or_default())
    }
    /// The department that the kind has now takes nothing new: whoever opens the page is told.
    fn is_team_closed(&self) -> bool {
        let code = &self.s.category.department;
        !code.is_empty() && self.v.city.as_ref().is_some_and(|c| !There::from(&**c).is_open(code))
    }
    fn units(&self) -> Vec<(String, String, bool)> {
        let words = ["concerns-settings-unit-hours", "concerns-settings-unit-working-hours", "concerns-settings-unit-working-days"];
        self.chosen("unit", form::UNITS.iter().zip(words).map(|(u, w)| (u.to_string(), self.v.t(w).to_string())).collect())
    }
    fn publications(&self) -> Vec<(String, String, bool)> {
        self.chosen("publication", words::publications(self.v))
    }
    fn place_rules(&self) -> Vec<(String, String, bool)> {
        self.chosen("place", words::place_rules(self.v))
    }
    fn groups(&self) -> Vec<(String, String, bool)> {
        self.chosen("group", words::groups(self.v))
    }
    fn kinds(&self) -> Vec<(String, String, bool)> {
        self.chosen("kind", words::kinds(self.v))
    }
    fn icons(&self) -> Vec<(&'static str, bool)> {
        check::ICONS.iter().map(|i| (*i, self.s.form.value("icon") == *i)).collect()
    }
    fn chosen(&self, name: &str, options: Vec<(String, String)>) -> Vec<(String, String, bool)> {
        let on = self.s.form.value(name);
        options.into_iter().map(|(code, text)| (code.clone(), text, code == on)).collect()
    }
    /// “Within 24 hours it would have been 79.”
    fn deadline(&self, choice: &effect::Choice) -> String {
        self.v.say(&words::deadline(choice.deadline))
    }
    /// The languages beside the first, named.
    fn other_names(&self) -> String {
        self.v.words.list(self.s.others.iter().map(|t| t.name.as_str()))
    }
    fn is_wrong_in_others(&self) -> bool {
        let of = |t: &Tongue| ["name", "hint", "words"].iter().any(|n| !self.error_in(n, &t.tag).is_empty());
        self.s.others.iter().any(of)
    }
    fn may_move(&self) -> bool {
        self.s.questions.len() > 1
    }
}

/// What is no field of the form and goes with the kind: its questions, and whether it is offered.
fn beside(c: &Category) -> Values {
    let questions = c.questions.iter().map(|q| ("questions".to_string(), format!("{q:?}")));
    let offered = ("closed".to_string(), if c.is_closed { "1" } else { "" }.to_string());
    questions.chain([("questions".to_string(), String::new()), offered]).collect()
}

/// What stands against taking the kind away: what somebody changed of it after its page was opened.
async fn meanwhile(v: &Visit, city: &City, sent: &Form, now: &Category) -> Result<Option<Message>, web::Error> {
    let changed = web::changed_since(sent, &[form::values(now, city), beside(now)].concat());
    if changed.is_empty() {
        return Ok(None);
    }
    let own = city.default_language();
    // Its questions are told one by one.
    let is_of =
        |detail: &Map<String, Value>, field: &str| (field == "questions" && detail.contains_key(field)) || web::tells_of(detail, field, form::LOGGED_AS, &own);
    let by = history::last_of(v, city, category::subject(&now.code), |detail| changed.iter().any(|f| is_of(detail, f))).await?;
    Ok(Some(unseen::stands_against(v, by, changed.iter().map(|f| v.t(check::label(form::part(f))).to_string()))))
}

/// The page of a kind with which something could not be done, and why, beside the field that it hangs on.
async fn again(v: &Visit, city: &City, code: &str, e: Error) -> Answer {
    let (all, category) = stored(v, city, code).await?;
    let form = form::of_category(&category, city).take_errors(e)?;
    let lang = city.default_language();
    let s = set(v, city, &all, Typed { stored: &category, typed: category.clone(), form, lang, is_typed: true }).await?;
    private_page(v.page_again(&Page { v, s, done: "" }))
}

/// Close and reopen.
pub(crate) async fn post_close(v: Visit, Path((_, code)): Path<(String, String)>, _: Submitted) -> Answer {
    let city = v.city()?.clone();
    match category::close_category(v.cx(), &city, &v.actor, &code).await {
        Ok(()) => {
            v.site.cities.refresh().await?;
            see_other(v.here(&format!("/settings/categories/{code}?done=closed")))
        }
        Err(e) => Err(unseen::or_gone(&v, city.id, category::subject(&code), e).await),
    }
}

pub(crate) async fn post_open(v: Visit, Path((_, code)): Path<(String, String)>, _: Submitted) -> Answer {
    let city = v.city()?.clone();
    match category::reopen_category(v.cx(), &city, &v.actor, &code).await {
        Ok(()) => {
            v.site.cities.refresh().await?;
            see_other(v.here(&format!("/settings/categories/{code}?done=opened")))
        }
        Err(e) => again(&v, &city, &code, e).await,
    }
}

/// Away with a kind that nobody needs.
pub(crate) async fn post_remove(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let people = v.site.port::<Arc<dyn People>>()?;
    for _ in 0..LOOKS_MAX {
        let (_, category) = stored(&v, &city, &code).await?;
        if let Some(why) = meanwhile(&v, &city, &s.form, &category).await? {
            return again(&v, &city, &code, Error::field("remove", why)).await;
        }
        return match category::remove_category(v.cx(), &city, &v.actor, &**people, &code, &seen(&category)).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                see_other(v.here("/settings/categories?done=removed"))
            }
            // Somebody came between the look and the removal.
            Err(Error::Stale) => continue,
            Err(e @ Error::KindInUse) => {
                let why = e.message().unwrap_or_else(|| Message::new("concerns-settings-error-kind-in-use"));
                again(&v, &city, &code, Error::field("remove", why)).await
            }
            Err(e) => Err(unseen::or_gone(&v, city.id, category::subject(&code), e).await),
        };
    }
    Err(Error::Stale.into())
}
