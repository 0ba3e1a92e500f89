//! A kind that every city needs, ready to be taken: what fire brigade, ambulance and police are called for. The city reads it, changes it and offers it.

use super::form::words;
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication};
use cities::{City, Deadline};
use kernel::{Lang, Text};
use web::{Visit, Words};

/// Its code in every city.
pub(super) const EMERGENCY: &str = "emergency";

/// Does a kind of the city, offered or not, lead to those who help at once?
pub(super) fn has_emergency(categories: &[Category]) -> bool {
    categories.iter().any(Category::is_call_only)
}

/// The kind in those of the city's languages that Hansa speaks; in its first one in any case, as no kind is without.
pub(super) fn emergency(v: &Visit, city: &City, department: String) -> Category {
    let first = city.default_language();
    let spoken = |lang: &Lang| v.site.languages.get(lang).or_else(|| (*lang == first).then(|| v.site.languages.english()));
    let all: Vec<(&Lang, &Words)> = city.languages.iter().filter_map(|lang| Some((lang, spoken(lang)?.as_ref()))).collect();
    let text = |say: &dyn Fn(&Words) -> String| {
        let mut text = Text::default();
        all.iter().for_each(|(lang, w)| text.set((*lang).clone(), say(w)));
        text
    };
    Category {
        code: EMERGENCY.into(),
        group: Groups::Other,
        icon: "alert".into(),
        kind: CategoryKind::Report,
        department,
        deadline: Deadline::Hours(1),
        publication: Publication::Never,
        place: PlaceRule::Optional,
        evidence: false,
        emergency: true,
        is_closed: true,
        name: text(&|w| w.t("concerns-ready-emergency-name").to_string()),
        hint: text(&|w| w.t("concerns-ready-emergency-hint").to_string()),
        words: all.iter().map(|(lang, w)| ((*lang).clone(), words(w.t("concerns-ready-emergency-words")))).collect(),
        questions: Vec::new(),
        // The number is the city's own and stands before this text: written into it, it would be the old one some day.
        elsewhere: text(&|w| w.t("concerns-ready-emergency-elsewhere").to_string()),
    }
}
