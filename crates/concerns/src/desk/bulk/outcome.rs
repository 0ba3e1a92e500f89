//! What came of an act on many cases: which it changed and which it did not, as links, and taking back all that one may take back.

use super::MARKED_MAX;
use crate::SEE;
use crate::desk::query::Asked;
use crate::desk::send;
use crate::desk::undo::{self, undo};
use crate::model::Concern;
use crate::ports::People;
use crate::store::stories;
use kernel::{Instant, Kind, Lang};
use std::sync::Arc;
use web::{Answer, Form, Submitted, Visit, see_other};

/// As the address of the list carries it from the act to the page.
#[derive(Default)]
pub(crate) struct Outcome {
    pub did: Vec<String>,
    pub left: Vec<String>,
    /// Those that the chosen person could not have.
    pub beyond: Vec<String>,
    /// When the act began and ended: what its maker did with these cases in between is what can be taken back together.
    pub span: (Instant, Instant),
}

impl Outcome {
    fn read(form: &Form) -> Self {
        let all = |name| form.all(name).take(MARKED_MAX).map(str::to_string).collect();
        let moment = |name| Instant(form.value(name).parse().unwrap_or_default());
        Outcome { did: all("did"), left: all("left"), beyond: all("beyond"), span: (moment("since"), moment("until")) }
    }
    /// Back to the list that one came from.
    pub(crate) fn lead(&self, v: &Visit, back: &str, done: &str) -> Answer {
        let query = Asked::read(back).query_without_case();
        let list = |name: &str, all: &[String]| all.iter().map(|r| format!("&{name}={}", web::encoded(r))).collect::<String>();
        let (did, left, beyond) = (list("did", &self.did), list("left", &self.left), list("beyond", &self.beyond));
        see_other(v.here(&format!("/desk?{query}&done={done}&since={}&until={}{did}{left}{beyond}", self.span.0.0, self.span.1.0)))
    }
}

/// A case that was acted on.
pub(crate) struct Line {
    pub code: String,
    pub reference: String,
    pub title: String,
    pub lang: Lang,
    /// `None` when the act moved it to where the reader no longer sees it.
    pub href: Option<String>,
    pub was_changed: bool,
    /// Who was chosen could not have it.
    pub is_beyond: bool,
    pub can_undo: bool,
}

/// The outcome, ready to print.
pub(crate) struct Shown {
    pub words: String,
    pub lines: Vec<Line>,
    pub since: i64,
    pub until: i64,
    pub back: String,
    pub is_undone: bool,
}

/// More cases than these are folded.
const OPEN_MAX: usize = 6;

impl Shown {
    pub(crate) fn can_undo(&self) -> bool {
        self.lines.iter().any(|l| l.can_undo)
    }
    pub(crate) fn is_open(&self) -> bool {
        self.lines.len() <= OPEN_MAX
    }
}

/// What the address says was done; `None` when it speaks of nothing.
pub(crate) async fn load(v: &Visit, asked: &Asked) -> Result<Option<Shown>, web::Error> {
    let form = Form::parse(&v.query);
    let id = match form.value("done") {
        "bulk" => "concerns-desk-done-bulk",
        "bulk-undone" => "concerns-desk-done-bulk-undone",
        _ => return Ok(None),
    };
    let outcome = Outcome::read(&form);
    let mut lines = Vec::new();
    for (reference, was_changed) in outcome.did.iter().map(|r| (r, true)).chain(outcome.left.iter().chain(&outcome.beyond).map(|r| (r, false))) {
        lines.extend(line(v, asked, &outcome, reference, was_changed).await?);
    }
    Ok(Some(Shown {
        words: v.msg(id).n("count", outcome.did.len()).n("failed", outcome.left.len() + outcome.beyond.len()).text(),
        lines,
        since: outcome.span.0.0,
        until: outcome.span.1.0,
        back: asked.query_without_case(),
        is_undone: id == "concerns-desk-done-bulk-undone",
    }))
}

/// A case of the address, if the reader may see it or just had it in hands.
async fn line(v: &Visit, asked: &Asked, outcome: &Outcome, reference: &str, was_changed: bool) -> Result<Option<Line>, web::Error> {
    let c = match send::any_case(v, reference).await {
        Ok(c) => c,
        Err(e) if e.kind == Kind::NotFound => return Ok(None),
        Err(e) => return Err(e),
    };
    let can_undo = was_changed && last(v, &c, outcome.span).await?.is_some();
    let is_seen = v.actor.may(SEE, &c.target());
    let href = is_seen.then(|| v.here(&format!("/desk?{}", asked.query_with_case(c.reference.as_str()))));
    let line = Line {
        code: c.reference.to_string(),
        reference: c.reference.spoken(),
        title: if is_seen { c.title } else { String::new() },
        lang: c.lang,
        href,
        was_changed,
        is_beyond: outcome.beyond.contains(&c.reference.to_string()),
        can_undo,
    };
    Ok((is_seen || can_undo).then_some(line))
}

/// What the reader did last with a case in that time, if it can be taken back.
async fn last(v: &Visit, c: &Concern, span: (Instant, Instant)) -> Result<Option<crate::model::StoryId>, web::Error> {
    let entries = stories::of_concern(v.cx(), c.city_id, c.id).await?;
    Ok(undo::last_open(&entries, &v.actor, span, v.cx().now()))
}

/// Takes back what one did with many cases at once: each act by its own verb, the newest first, as long as it can be.
pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let mut outcome = Outcome::read(&s.form);
    let mut left = Vec::new();
    let mut undone = Vec::new();
    for reference in std::mem::take(&mut outcome.did) {
        match take_back(&v, &reference, outcome.span).await {
            Ok(true) => undone.push(reference),
            Ok(false) => left.push(reference),
            Err(e) if matches!(e.kind, Kind::Broken | Kind::Unavailable) => return Err(e),
            Err(_) => left.push(reference),
        }
    }
    Outcome { did: undone, left, ..outcome }.lead(&v, s.form.value("back"), "bulk-undone")
}

async fn take_back(v: &Visit, reference: &str, span: (Instant, Instant)) -> Result<bool, web::Error> {
    let (city, people) = (v.city()?, v.site.port::<Arc<dyn People>>()?);
    let c = send::any_case(v, reference).await?;
    let mut is_done = false;
    while let Some(story) = last(v, &c, span).await? {
        undo(v.cx(), city, &**people, &v.actor, undo::Input { concern: c.id, story }).await?;
        is_done = true;
    }
    Ok(is_done)
}
