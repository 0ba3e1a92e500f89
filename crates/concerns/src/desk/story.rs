//! The story of a case as people and acts: one sentence an entry, with what was said.

use super::reach::FREED;
use super::undo::Chance;
use crate::kinds::Kinds;
use crate::model::{Audience, Channel, CloseReason, StoryId};
use crate::store::stories::Entry;
use kernel::{Instant, Lang, MINUTE};
use serde_json::Value;
use web::{Markup, Visit};

/// Characters by which words are known.
const SHORT_CHARS: usize = 80;

/// Whose words an entry holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    Nobody,
    Resident,
    City,
    /// Staff only.
    Note,
}

/// An entry, ready to print.
pub(crate) struct Told {
    pub id: StoryId,
    pub at: Instant,
    pub icon: &'static str,
    pub is_lit: bool,
    pub sentence: Markup,
    pub voice: Voice,
    pub text: String,
    /// Who may read what a resident added.
    pub audience: Option<Audience>,
    pub lang: Lang,
    pub who: String,
    pub is_undone: bool,
    undo: Chance,
    /// A message that says why the reader can no longer take it back, though they could a moment ago.
    pub undo_gone: Option<&'static str>,
}

impl Told {
    pub(crate) fn is_note(&self) -> bool {
        self.voice == Voice::Note
    }
    /// The beginning of its words: enough to know them by.
    pub(crate) fn beginning(&self) -> String {
        self.text.chars().take(SHORT_CHARS).collect()
    }
    pub(crate) fn is_of_city(&self) -> bool {
        self.voice == Voice::City
    }
    /// A message that says who may read what a resident added, unless everybody may.
    pub(crate) fn read_by(&self) -> Option<&'static str> {
        self.audience.filter(|a| *a != Audience::All).map(Audience::message)
    }
    pub(crate) fn is_unseen(&self) -> bool {
        self.audience == Some(Audience::Review)
    }
    pub(crate) fn can_undo(&self) -> bool {
        self.undo == Chance::Open
    }
}

fn code<'e>(e: &'e Entry, name: &str) -> &'e str {
    e.detail.0.get(name).and_then(Value::as_str).unwrap_or("")
}

pub(crate) fn told(v: &Visit, kinds: &Kinds, e: &Entry, undo: Chance) -> Told {
    let who = who(v, e);
    let (icon, sentence) = sentence(v, kinds, e, &who);
    let sentence = match code(e, FREED) {
        "" => sentence,
        name => Markup(format!("{sentence} {}", v.rich("concerns-case-freed").s("name", name))),
    };
    let voice = match (e.act.as_str(), e.actor_kind.as_str(), e.text.is_empty()) {
        ("note", ..) => Voice::Note,
        (_, _, true) => Voice::Nobody,
        (_, "visitor" | "resident", _) => Voice::Resident,
        _ => Voice::City,
    };
    Told {
        id: e.id,
        at: e.at,
        icon,
        is_lit: e.act == "answered",
        sentence,
        voice,
        text: e.text.clone(),
        audience: e.is_of_resident().then(|| e.audience()),
        lang: e.lang.clone(),
        who,
        is_undone: e.detail.0.contains_key("undone"),
        undo,
        undo_gone: match undo {
            Chance::Rated => Some("concerns-case-undo-rated"),
            Chance::Followed => Some("concerns-case-undo-followed"),
            Chance::Open | Chance::Never => None,
        },
    }
}

fn who(v: &Visit, e: &Entry) -> String {
    match e.actor_kind.as_str() {
        "visitor" | "resident" => v.t("concerns-case-resident").to_string(),
        "staff" if e.actor_account.is_some() && e.actor_account == v.actor.account() => v.t("concerns-case-you").to_string(),
        "staff" => e.actor_name.clone(),
        _ => v.t("concerns-case-program").to_string(),
    }
}

fn sentence(v: &Visit, kinds: &Kinds, e: &Entry, who: &str) -> (&'static str, Markup) {
    let department = |code: &str| v.city.as_ref().and_then(|c| c.department(code)).map_or(code.to_string(), |d| d.name.in_lang(v.lang()).to_string());
    let plain = |icon, id| (icon, Markup(v.rich(id).s("who", who).to_string()));
    match e.act.as_str() {
        "reported" => {
            let channel = Channel::parse(code(e, "channel")).map_or("", |c| v.t(c.message()));
            ("report", Markup(v.rich("concerns-case-reported").s("who", who).s("channel", channel).to_string()))
        }
        "assigned" => assigned(v, e, who),
        "note" => plain("lock", "concerns-case-noted"),
        "asked" => plain("chat", "concerns-case-asked"),
        "replied" => plain("chat", "concerns-case-replied"),
        "said-more" => plain("chat", "concerns-case-said-more"),
        "supported" => plain("people", "concerns-case-supported"),
        "rated" => {
            let rating = v.t(rated(e.detail.0.get("rating").and_then(Value::as_i64).unwrap_or_default()));
            ("star", Markup(v.rich("concerns-case-rated").s("who", who).s("rating", rating).to_string()))
        }
        "resumed" => {
            let minutes = e.detail.0.get("minutes").and_then(Value::as_i64).unwrap_or_default();
            ("clock", Markup(v.rich("concerns-case-resumed").s("who", who).s("span", v.span(minutes * MINUTE)).to_string()))
        }
        "classified" => {
            let (from, to) = (kinds.name(code(e, "from"), v.lang()), kinds.name(code(e, "to"), v.lang()));
            let team = department(code(e, "department"));
            if code(e, "from") == code(e, "to") {
                let before = department(code(e, "from_department"));
                return ("filter", Markup(v.rich("concerns-case-moved").s("who", who).s("from", before).s("team", team).to_string()));
            }
            ("filter", Markup(v.rich("concerns-case-classified").s("who", who).s("from", from).s("to", to).s("team", team).to_string()))
        }
        "located" => plain("locate", "concerns-case-located"),
        "published" => plain("eye", "concerns-case-published"),
        "hidden" => plain("lock", "concerns-case-hidden"),
        "released" => plain("eye", "concerns-case-released"),
        "withheld" => plain("lock", "concerns-case-withheld"),
        "edited" => plain("note", "concerns-case-edited"),
        "redacted" => plain("lock", "concerns-case-redacted"),
        "answered" => plain("lamp", "concerns-case-answered"),
        "closed" => {
            let reason = CloseReason::parse(code(e, "reason")).map_or("", |r| v.t(r.message()));
            ("x", Markup(v.rich("concerns-case-closed").s("who", who).s("reason", reason).to_string()))
        }
        "reopened" => plain("undo", "concerns-case-reopened"),
        "duplicate" => {
            let reference = code(e, "reference");
            let link = v.here(&format!("/desk/{reference}"));
            ("link", Markup(v.rich("concerns-case-duplicate").s("who", who).s("reference", reference).link(link).to_string()))
        }
        "undone" => ("undo", Markup(v.rich("concerns-case-undone").s("who", who).s("act", v.t(act_name(code(e, "act")))).to_string())),
        _ => plain("more", "concerns-case-happened"),
    }
}

/// What the reporter thinks of the answer, in a word. The audit log finds it by the number.
pub(crate) fn rated(rating: i64) -> &'static str {
    match rating {
        3.. => "concerns-rating-3",
        2 => "concerns-rating-2",
        _ => "concerns-rating-1",
    }
}

fn assigned(v: &Visit, e: &Entry, who: &str) -> (&'static str, Markup) {
    let to = code(e, "to");
    let id = match to {
        "" => "concerns-case-given-back",
        _ if to == e.actor_name => "concerns-case-taken",
        _ => "concerns-case-given",
    };
    let sentence = v.rich(id).s("who", who);
    let sentence = if id == "concerns-case-given" { sentence.s("to", to) } else { sentence };
    ("person", Markup(sentence.to_string()))
}

/// What was taken back, as a noun.
pub(crate) fn act_name(act: &str) -> &'static str {
    match act {
        "assigned" => "concerns-case-act-assigned",
        "classified" => "concerns-case-act-classified",
        "located" => "concerns-case-act-located",
        "published" => "concerns-case-act-published",
        "hidden" => "concerns-case-act-hidden",
        "released" => "concerns-case-act-released",
        "withheld" => "concerns-case-act-withheld",
        "closed" => "concerns-case-act-closed",
        _ => "concerns-case-act-answered",
    }
}
