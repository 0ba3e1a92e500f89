//! How a case looks in a list: its state as a word, a shape and a colour, its deadline as a person says it, its place in half a line.

use crate::kinds::Kinds;
use crate::model::{Concern, State, Visibility};
use crate::store::desk::Line;
use crate::words;
use kernel::{Instant, Reference};
use web::Visit;

/// A state's word, shape and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    pub class: &'static str,
    pub icon: &'static str,
    /// A message id.
    pub word: &'static str,
}

pub(crate) fn look(state: State, is_late: bool) -> Look {
    let (class, icon) = match state {
        State::New | State::Working if is_late => return Look { class: "is-late", icon: "s-late", word: "concerns-desk-late" },
        State::New => ("is-new", "s-new"),
        State::Working => ("is-working", "s-working"),
        State::Waiting => ("is-waiting", "s-waiting"),
        State::Answered => ("is-answered", "s-answered"),
        State::Closed => ("is-closed", "s-closed"),
    };
    Look { class, icon, word: state.message() }
}

/// The moments of a case that its deadline is told from.
pub(crate) struct Times {
    pub state: State,
    pub due_at: Option<Instant>,
    pub paused_at: Option<Instant>,
    pub ended_at: Option<Instant>,
}

impl Times {
    pub(crate) fn of(c: &Concern) -> Self {
        Times { state: c.state(), due_at: c.due_at, paused_at: c.paused_at, ended_at: c.answered_at.or(c.closed_at) }
    }
    pub(crate) fn is_late(&self, now: Instant) -> bool {
        matches!(self.state, State::New | State::Working) && self.due_at.is_some_and(|due| due < now)
    }
    /// “late 3 hours”, “due tomorrow 17:42”, “paused 2 days”, “answered Monday 10:20”.
    pub(crate) fn say(&self, v: &Visit) -> String {
        let since = |at: Option<Instant>| v.span(at.map_or(0, |at| v.now.since(at)));
        match (self.state, self.due_at) {
            (State::Waiting, _) => v.msg("concerns-desk-paused").s("span", since(self.paused_at)).text(),
            (State::Answered, _) => v.msg("concerns-desk-answered-at").s("time", v.moment(self.ended_at.unwrap_or(v.now))).text(),
            (State::Closed, _) => v.msg("concerns-desk-closed-at").s("time", v.moment(self.ended_at.unwrap_or(v.now))).text(),
            (_, Some(due)) if due < v.now => v.msg("concerns-desk-late-by").s("span", since(Some(due))).text(),
            (_, Some(due)) => v.msg("concerns-desk-due").s("time", v.moment(due)).text(),
            (_, None) => v.t("concerns-desk-no-deadline").to_string(),
        }
    }
}

/// A row of the list, ready to print.
pub(crate) struct Row {
    pub href: String,
    pub reference: Reference,
    pub look: Look,
    pub title: String,
    pub due: String,
    pub is_late: bool,
    pub place: String,
    pub who: String,
    pub people: i64,
    pub has_picture: bool,
    pub is_private: bool,
    /// Something that was added to it waits for a look.
    pub has_unseen: bool,
    pub is_current: bool,
}

/// Makes rows of a list's lines; `href` says where each leads.
pub(crate) fn row(v: &Visit, kinds: &Kinds, l: &Line, href: String, is_current: bool) -> Row {
    let state = State::parse(&l.state).unwrap_or(State::New);
    let times = Times { state, due_at: l.due_at, paused_at: l.paused_at, ended_at: l.answered_at.or(l.closed_at) };
    let is_late = times.is_late(v.now);
    let is_mine = l.assignee.is_some() && l.assignee == v.actor.account();
    let who = match (is_mine, l.assignee_name.as_str()) {
        (true, _) => v.t("concerns-desk-you").to_string(),
        (_, "") => v.t("concerns-desk-nobody").to_string(),
        (_, name) => name.to_string(),
    };
    Row {
        href,
        reference: l.reference.clone(),
        look: look(state, is_late),
        title: if l.title.is_empty() { kinds.name(&l.category, v.lang()).to_string() } else { l.title.clone() },
        due: times.say(v),
        is_late,
        place: place(v, &words::place(v, &l.written()), &l.area),
        who,
        people: l.supporters + 1,
        has_picture: l.photos > 0,
        has_unseen: l.unseen > 0 && l.visibility == Visibility::Public.code(),
        is_private: l.visibility != Visibility::Public.code(),
        is_current,
    }
}

/// “Oak Street, West Ward”, or what is known of it.
pub(crate) fn place(v: &Visit, text: &str, area: &str) -> String {
    let area = v.city.as_ref().and_then(|c| c.area(area)).map_or("", |a| a.name.in_lang(v.lang()));
    match (text.is_empty(), area.is_empty()) {
        (false, false) => v.msg("concerns-desk-place").s("text", text).s("area", area).text(),
        (false, true) => text.to_string(),
        (true, false) => area.to_string(),
        (true, true) => v.t("concerns-desk-no-place").to_string(),
    }
}
