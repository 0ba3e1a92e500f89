//! The plural forms of whole numbers that a language has, from CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

pub const ALL: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// In the order of [`ALL`]; `None` for what is no language.
pub fn categories(lang: &str) -> Option<Vec<&'static str>> {
    let locale: Locale = lang.parse().ok()?;
    let rules = PluralRules::try_new_cardinal(locale.into()).ok()?;
    let has: Vec<&str> = rules.categories().map(name).collect();
    Some(ALL.iter().copied().filter(|c| has.contains(c)).collect())
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
