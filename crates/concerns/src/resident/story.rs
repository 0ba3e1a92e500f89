//! The story of a case as its reporter reads it: what everybody sees, and what they said themselves.

use super::rate::rating_word;
use super::step::department_name;
use crate::model::{Audience, CloseReason, Concern, Publication, StoryId, Visibility};
use crate::photos::{Photo, Size};
use crate::store::stories::Entry;
use kernel::{Lang, Message};
use serde_json::Value;
use web::{Markup, Visit};

/// One entry, ready to print.
pub(super) struct Line {
    pub icon: &'static str,
    pub is_lit: bool,
    pub when: Markup,
    pub sentence: String,
    pub text: String,
    pub lang: Lang,
    pub is_of_city: bool,
    pub pictures: Vec<String>,
    /// Who may read what was added, unless everybody may: a message.
    pub read_by: Option<&'static str>,
}

fn code<'e>(e: &'e Entry, name: &str) -> &'e str {
    e.detail.0.get(name).and_then(Value::as_str).unwrap_or("")
}

/// The entries that the reporter sees; `of_case` is who may ever read what is added to the case, and `own` the address of their private page, behind which
/// their pictures are.
pub(super) fn lines(v: &Visit, c: &Concern, of_case: Publication, entries: &[Entry], photos: &[Photo], own: &str) -> Vec<Line> {
    entries.iter().filter(|e| e.is_public || e.is_of_resident()).filter_map(|e| line(v, c, of_case, e, photos, own)).collect()
}

fn line(v: &Visit, c: &Concern, of_case: Publication, e: &Entry, photos: &[Photo], own: &str) -> Option<Line> {
    let (icon, sentence) = sentence(v, c, e)?;
    let is_report = e.act == "reported";
    let pictures = pictures(photos, if is_report { None } else { Some(e.id) }, own);
    let text = if is_report { c.details.clone() } else { e.text.clone() };
    Some(Line {
        icon,
        is_lit: e.act == "answered",
        when: v.time(e.at),
        sentence,
        lang: if is_report { c.lang.clone() } else { e.lang.clone() },
        is_of_city: !is_report && e.actor_kind != "visitor" && e.actor_kind != "resident",
        read_by: read_by(c, of_case, e).filter(|_| !text.is_empty() || !pictures.is_empty()),
        pictures,
        text,
    })
}

/// Who may read what its reporter added, unless everybody may. Where the case cannot become public, nobody is to wait for it: staff alone read it, whatever was
/// to become of the words.
fn read_by(c: &Concern, of_case: Publication, e: &Entry) -> Option<&'static str> {
    match (e.audience(), of_case) {
        _ if !e.is_of_resident() => None,
        (Audience::All, _) => None,
        (Audience::Staff, _) | (_, Publication::Never) => Some("concerns-own-read-staff"),
        (Audience::Review, _) if c.visibility() == Visibility::Hidden => Some("concerns-own-read-hidden"),
        (audience, _) => Some(audience.message()),
    }
}

/// The pictures that came with an entry; those of the report itself have none.
fn pictures(photos: &[Photo], story: Option<StoryId>, own: &str) -> Vec<String> {
    let of_entry = photos.iter().filter(|p| p.story_id == story && (story.is_some() || !p.is_of_city()));
    of_entry.map(|p| format!("{own}/photo/{}/{}", p.id, Size::Small.file())).collect()
}

fn sentence(v: &Visit, c: &Concern, e: &Entry) -> Option<(&'static str, String)> {
    let by_resident = matches!(e.actor_kind.as_str(), "visitor" | "resident");
    let code_of = |name: &str| Some(code(e, name)).filter(|s| !s.is_empty()).unwrap_or(&c.department).to_string();
    let team = || department_name(v, &code_of("department"));
    let by_team = |id| v.say(&Message::new(id).with("team", team()));
    let plain = |id: &str| v.t(id).to_string();
    Some(match e.act.as_str() {
        "reported" => ("report", plain("concerns-own-reported")),
        "assigned" => ("inbox", by_team("concerns-own-assigned")),
        "classified" => ("filter", by_team("concerns-own-classified")),
        "asked" => ("chat", by_team("concerns-own-asked")),
        "replied" => ("chat", plain("concerns-own-replied")),
        "said-more" => ("chat", plain("concerns-own-said-more")),
        "answered" => ("lamp", by_team("concerns-own-answered")),
        "closed" => {
            let reason = CloseReason::parse(code(e, "reason")).map_or("", |r| v.t(r.message()));
            ("s-closed", v.say(&Message::new("concerns-own-closed").with("team", team()).with("reason", reason)))
        }
        "reopened" if by_resident => ("undo", plain("concerns-own-reopened")),
        "reopened" => ("undo", by_team("concerns-own-reopened-by-city")),
        "rated" => {
            let rating = e.detail.0.get("rating").and_then(Value::as_i64).unwrap_or_default();
            ("star", v.say(&Message::new("concerns-own-rated").with("rating", v.t(rating_word(rating)))))
        }
        _ => return None,
    })
}
