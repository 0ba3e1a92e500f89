//! Kinds that every city needs, ready to be taken: what fire brigade, ambulance and police are called for, and the usual ones. The city reads each, changes
//! it and offers it.

use super::form::words;
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication};
use cities::{City, Deadline};
use kernel::{Lang, Text};
use web::{Visit, Words};

/// Its code in every city.
pub(super) const EMERGENCY: &str = "emergency";

/// Takes all of them, as `ready` of the form.
pub(super) const USUAL: &str = "usual";

/// How many the usual ones are, with the one for emergencies.
pub(super) const USUAL_COUNT: usize = KINDS.len() + 1;

/// A kind of a city's every day: what is the same in all languages, and the messages that say the rest.
struct Usual {
    code: &'static str,
    group: Groups,
    icon: &'static str,
    kind: CategoryKind,
    deadline: Deadline,
    name: &'static str,
    hint: &'static str,
    words: &'static str,
}

const fn report(code: &'static str, group: Groups, icon: &'static str, deadline: Deadline, [name, hint, words]: [&'static str; 3]) -> Usual {
    Usual { code, group, icon, kind: CategoryKind::Report, deadline, name, hint, words }
}

const fn complaint(code: &'static str, group: Groups, icon: &'static str, deadline: Deadline, [name, hint, words]: [&'static str; 3]) -> Usual {
    Usual { code, group, icon, kind: CategoryKind::Complaint, deadline, name, hint, words }
}

const DAY: Deadline = Deadline::Hours(24);
const TWO_DAYS: Deadline = Deadline::WorkingDays(2);
const THREE_DAYS: Deadline = Deadline::WorkingDays(3);
const FIVE_DAYS: Deadline = Deadline::WorkingDays(5);

/// In the order in which a new city has them.
const KINDS: [Usual; 11] = [
    report("lamp-out", Groups::Lighting, "lamp", THREE_DAYS, ["concerns-ready-lamp-out-name", "concerns-ready-lamp-out-hint", "concerns-ready-lamp-out-words"]),
    report("pothole", Groups::Roads, "road", FIVE_DAYS, ["concerns-ready-pothole-name", "concerns-ready-pothole-hint", "concerns-ready-pothole-words"]),
    report("pavement", Groups::Roads, "person", FIVE_DAYS, ["concerns-ready-pavement-name", "concerns-ready-pavement-hint", "concerns-ready-pavement-words"]),
    report(
        "signal-fault",
        Groups::Traffic,
        "alert",
        DAY,
        ["concerns-ready-signal-fault-name", "concerns-ready-signal-fault-hint", "concerns-ready-signal-fault-words"],
    ),
    report(
        "rubbish-missed",
        Groups::Waste,
        "bin",
        DAY,
        ["concerns-ready-rubbish-missed-name", "concerns-ready-rubbish-missed-hint", "concerns-ready-rubbish-missed-words"],
    ),
    report(
        "illegal-dumping",
        Groups::Waste,
        "bin",
        THREE_DAYS,
        ["concerns-ready-illegal-dumping-name", "concerns-ready-illegal-dumping-hint", "concerns-ready-illegal-dumping-words"],
    ),
    report(
        "drain-blocked",
        Groups::Water,
        "water",
        TWO_DAYS,
        ["concerns-ready-drain-blocked-name", "concerns-ready-drain-blocked-hint", "concerns-ready-drain-blocked-words"],
    ),
    report("water-leak", Groups::Water, "water", DAY, ["concerns-ready-water-leak-name", "concerns-ready-water-leak-hint", "concerns-ready-water-leak-words"]),
    report("tree", Groups::Trees, "tree", DAY, ["concerns-ready-tree-name", "concerns-ready-tree-hint", "concerns-ready-tree-words"]),
    report(
        "stray-animals",
        Groups::Animals,
        "hand",
        TWO_DAYS,
        ["concerns-ready-stray-animals-name", "concerns-ready-stray-animals-hint", "concerns-ready-stray-animals-words"],
    ),
    complaint("noise", Groups::Noise, "people", TWO_DAYS, ["concerns-ready-noise-name", "concerns-ready-noise-hint", "concerns-ready-noise-words"]),
];

/// Does a kind of the city, offered or not, lead to those who help at once?
pub(super) fn has_emergency(categories: &[Category]) -> bool {
    categories.iter().any(Category::is_call_only)
}

/// The city's languages, with what speaks each: those that Hansa speaks, and its first one in any case, as no kind is without.
struct Tongues<'a>(Vec<(&'a Lang, &'a Words)>);

impl<'a> Tongues<'a> {
    fn of(v: &'a Visit, city: &'a City) -> Self {
        let first = city.default_language();
        let spoken = |lang: &Lang| v.site.languages.get(lang).or_else(|| (*lang == first).then(|| v.site.languages.english()));
        Tongues(city.languages.iter().filter_map(|lang| Some((lang, spoken(lang)?.as_ref()))).collect())
    }
    fn text(&self, say: impl Fn(&Words) -> String) -> Text {
        let mut text = Text::default();
        self.0.iter().for_each(|(lang, w)| text.set((*lang).clone(), say(w)));
        text
    }
    fn words(&self, said: impl Fn(&Words) -> String) -> Vec<(Lang, Vec<String>)> {
        self.0.iter().map(|(lang, w)| ((*lang).clone(), words(&said(w)))).collect()
    }
}

/// The kind for emergencies.
pub(super) fn emergency(v: &Visit, city: &City, department: String) -> Category {
    let tongues = Tongues::of(v, city);
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
        name: tongues.text(|w| w.t("concerns-ready-emergency-name").to_string()),
        hint: tongues.text(|w| w.t("concerns-ready-emergency-hint").to_string()),
        words: tongues.words(|w| w.t("concerns-ready-emergency-words").to_string()),
        questions: Vec::new(),
        // The number is the city's own and stands before this text: written into it, it would be the old one some day.
        elsewhere: tongues.text(|w| w.t("concerns-ready-emergency-elsewhere").to_string()),
    }
}

/// The usual kinds, and the one for emergencies after them. All go to one department, until the city says another.
pub(super) fn usual(v: &Visit, city: &City, department: &str) -> Vec<Category> {
    let tongues = Tongues::of(v, city);
    let made = KINDS.iter().map(|k| Category {
        code: k.code.into(),
        group: k.group,
        icon: k.icon.into(),
        kind: k.kind,
        department: department.into(),
        deadline: k.deadline,
        // As of a kind that is added by hand: that everybody reads it at once is for the city to say.
        publication: Publication::AfterReview,
        place: PlaceRule::Required,
        evidence: false,
        emergency: false,
        is_closed: true,
        name: tongues.text(|w| w.t(k.name).to_string()),
        hint: tongues.text(|w| w.t(k.hint).to_string()),
        words: tongues.words(|w| w.t(k.words).to_string()),
        questions: Vec::new(),
        elsewhere: Text::default(),
    });
    made.chain([emergency(v, city, department.to_string())]).collect()
}
