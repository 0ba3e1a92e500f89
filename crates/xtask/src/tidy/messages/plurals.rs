//! The plural forms of whole numbers that a language has, from CLDR 47.

pub const ALL: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// `None` for a language that nobody has looked up yet.
pub fn categories(lang: &str) -> Option<&'static [&'static str]> {
    Some(match lang.split('-').next()? {
        "ar" => ALL,
        "en" | "ne" | "tr" | "fil" => &["one", "other"],
        // `many` is for millions.
        "fr" | "es" => &["one", "many", "other"],
        "ru" => &["one", "few", "many", "other"],
        "ms" | "vi" | "id" | "zh" | "ko" => &["other"],
        _ => return None,
    })
}
