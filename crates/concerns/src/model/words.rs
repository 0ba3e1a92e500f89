//! The words of a concern.

use super::ConcernId;

/// Characters of a title.
pub const TITLE_MAX: usize = 100;
/// Characters of the details (Open311 allows 4,000).
pub const DETAILS_MAX: usize = 4_000;

/// The title of a report: its first sentence, cut at a word; without details the category's name.
pub fn title_of(details: &str, category_name: &str) -> String {
    let line = details.lines().map(str::trim).find(|l| !l.is_empty()).unwrap_or("");
    let end = line.char_indices().find(|(i, c)| is_sentence_end(line, *i, *c)).map_or(line.len(), |(i, _)| i);
    let sentence = line[..end].trim();
    if sentence.is_empty() {
        return category_name.to_string();
    }
    if sentence.chars().count() <= TITLE_MAX {
        return sentence.to_string();
    }
    let cut: String = sentence.chars().take(TITLE_MAX - 1).collect();
    let whole = cut.rfind(char::is_whitespace).filter(|at| *at > cut.len() / 2).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}

/// A full stop in any script, followed by white space or the end.
fn is_sentence_end(line: &str, at: usize, c: char) -> bool {
    let after = &line[at + c.len_utf8()..];
    match c {
        '。' | '！' | '？' | '।' => true,
        '.' | '!' | '?' | '؟' => after.is_empty() || after.starts_with(char::is_whitespace),
        _ => false,
    }
}

/// The number of a concern in the full-text index: 62 random bits of its id. Two concerns with one number would be found together, which the statements
/// that join by it put right; among 2.5 million that happens once in a million installations.
pub fn search_id(id: ConcernId) -> i64 {
    let low = id.0.as_u128() & ((1 << 62) - 1);
    i64::try_from(low).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_sentence_is_the_title() {
        assert_eq!(title_of("Dark since Monday. The children walk home.", "Lamp"), "Dark since Monday");
        assert_eq!(title_of("\n  Number 24 is dark", "Lamp"), "Number 24 is dark");
        assert_eq!(title_of("बत्ती निभेको छ। डर लाग्छ।", "Lamp"), "बत्ती निभेको छ");
        assert_eq!(title_of("  ", "Lamp"), "Lamp");
        assert_eq!(title_of("v1.2 is broken", "Lamp"), "v1.2 is broken");
    }

    proptest! {
        #[test]
        fn a_title_is_never_too_long(s in ".*") {
            prop_assert!(title_of(&s, "x").chars().count() <= TITLE_MAX);
        }
    }
}
