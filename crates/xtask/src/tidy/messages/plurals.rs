//! The plural forms of whole numbers that a language has: asked of the same rules by which the product chooses a form.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

pub const ALL: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Every rule of CLDR for whole numbers looks at their last two digits, or at whether they are millions.
const COUNTED: [usize; 2] = [1_000_000, 2_000_000];
const COUNTED_TO: usize = 200;

/// In the order of [`ALL`]; `None` for a language without rules, and for what is no language.
pub fn categories(lang: &str) -> Option<Vec<&'static str>> {
    let lang: LanguageIdentifier = lang.parse().ok()?;
    let alone: LanguageIdentifier = lang.language.as_str().parse().ok()?;
    let rules = [lang, alone].into_iter().find_map(|l| PluralRules::create(l, PluralRuleType::CARDINAL).ok())?;
    let has: Vec<&str> = (0..=COUNTED_TO).chain(COUNTED).filter_map(|n| rules.select(n).ok()).map(name).collect();
    // Fluent needs a form for all that has no own, also where no whole number comes to it.
    Some(ALL.iter().copied().filter(|c| *c == "other" || has.contains(c)).collect())
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
