//! What a password must be: long, not known to everybody, not made of what is known about its owner. No rules about kinds of letters (ASVS 5, V6.2).

use kernel::{FieldError, Message, fold};
use std::collections::HashSet;
use std::sync::LazyLock;

pub const PASSWORD_CHARS_MIN: usize = 12;
/// More is allowed than anybody types; it bounds the work of a hash.
pub const PASSWORD_CHARS_MAX: usize = 200;
/// So many characters must be left when words are taken out that everybody who knows the owner would try.
const OWN_CHARS_MIN: usize = 8;
/// Shorter words of the context are not taken out: they stand in anything.
const CONTEXT_CHARS_MIN: usize = 4;

static COMMON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| include_str!("../../data/common-passwords.txt").lines().collect());

/// Words that somebody who knows the owner would try: the city's name, the address, the person's name.
#[derive(Clone, Debug, Default)]
pub struct Context(Vec<String>);

impl Context {
    pub fn new(texts: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let words = texts.into_iter().flat_map(|t| kernel::words_of(t.as_ref())).filter(|w| w.chars().count() >= CONTEXT_CHARS_MIN);
        let mut words: Vec<String> = words.chain(["hansa".to_string(), "password".into()]).collect();
        words.sort_by_key(|w| std::cmp::Reverse(w.len()));
        words.dedup();
        Context(words)
    }
}

/// Is it good enough? It is taken as it was typed: nothing is trimmed or cut.
pub fn check_password(field: &str, password: &str, context: &Context) -> Result<(), FieldError> {
    let wrong = |m: Message| Err(FieldError::new(field, m));
    let length = password.chars().count();
    if length < PASSWORD_CHARS_MIN {
        return wrong(Message::new("accounts-error-password-short").with("min", PASSWORD_CHARS_MIN));
    }
    if length > PASSWORD_CHARS_MAX {
        return wrong(Message::new("accounts-error-password-long").with("max", PASSWORD_CHARS_MAX));
    }
    let folded = fold(password);
    if is_common(&folded) {
        return wrong(Message::new("accounts-error-password-common"));
    }
    if context.0.iter().fold(folded, |rest, word| rest.replace(word.as_str(), "")).chars().count() < OWN_CHARS_MIN {
        return wrong(Message::new("accounts-error-password-context"));
    }
    Ok(())
}

/// A common password, one with numbers or signs round it, or something short said again and again.
fn is_common(folded: &str) -> bool {
    let core = folded.trim_matches(|c: char| !c.is_alphabetic());
    let again = || repeated(folded).is_some_and(|unit| is_short(unit) || is_common(unit));
    COMMON.contains(folded) || COMMON.contains(core) || core.is_empty() && is_dull(folded) || again()
}

fn is_short(unit: &str) -> bool {
    unit.chars().count() < 6
}

/// Of numbers and signs only: few different ones, or one after the other.
fn is_dull(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let different: HashSet<&char> = chars.iter().collect();
    let next_to = chars.windows(2).filter(|w| u32::from(w[0]).abs_diff(u32::from(w[1])) <= 1).count();
    different.len() < 5 || next_to * 4 >= chars.len() * 3
}

/// The shortest unit of which the text is made by repeating it.
fn repeated(text: &str) -> Option<&str> {
    let starts = text.char_indices().map(|(i, _)| i).skip(1);
    let mut units = starts.filter(|i| text.len().is_multiple_of(*i)).filter_map(|i| text.get(..i));
    units.find(|unit| unit.repeat(text.len() / unit.len()) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(password: &str) -> &'static str {
        let context = Context::new(["Seberang Perai", "aigerim@astana.example", "Aigerim Sarsen"]);
        check_password("p", password, &context).map_or_else(|e| e.message.id, |()| "good")
    }

    /// docs/security/accounts.md says how many words are refused, and which words of the place.
    #[test]
    fn the_page_says_which_words_no_password_may_be_made_of() {
        let page = include_str!("../../../../docs/security/accounts.md");
        let n = COMMON.len();
        assert!(page.contains(&format!("{},{:03} common", n / 1_000, n % 1_000)), "{n} common passwords");
        let always = Context::new([""; 0]).0;
        assert!(always.iter().all(|w| page.contains(&format!("`{w}`"))) && always.len() == 2, "{always:?}");
        for (part, word) in [("the city's name", "perai"), ("their mail address", "astana"), ("their own name", "sarsen")] {
            assert!(page.contains(part), "{part}");
            assert_eq!(verdict(&format!("{word}{word}{word}abc")), "accounts-error-password-context", "{part}");
        }
    }

    #[test]
    fn a_password_must_be_long_and_ones_own() {
        assert_eq!(verdict("correct horse battery"), "good");
        assert_eq!(verdict("ich mag Äpfel sehr"), "good");
        assert_eq!(verdict("나는 가로등을 좋아해요"), "good");
        assert_eq!(verdict(&"long passphrase ".repeat(8)), "good", "128 characters are allowed");
        assert_eq!(verdict("elevenchars"), "accounts-error-password-short");
        assert_eq!(verdict(&"a1".repeat(101)), "accounts-error-password-long");
        for common in [
            "administrator",
            "avrillavigne",
            "Iloveyou2026!!",
            "123456789012",
            "passwordpassword",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "1234567890123",
            "qwertyuiop12",
            "!!!!!!!!!!!!!",
        ] {
            assert_eq!(verdict(common), "accounts-error-password-common", "{common}");
        }
        for known in ["seberangperai1", "Aigerim.Sarsen7", "hansa-astana-26", "HansaPassword1"] {
            assert_eq!(verdict(known), "accounts-error-password-context", "{known}");
        }
    }
}
