//! The mark of what somebody was shown: a form carries it, so that nobody overwrites what they have not seen.

use sha2::{Digest, Sha256};

/// Bytes of a mark.
const SEEN_BYTES: usize = 8;

/// The mark of what was shown. Whoever makes it writes the same thing in the same way.
pub fn seen_mark(shown: &str) -> String {
    Sha256::digest(shown).iter().take(SEEN_BYTES).map(|b| format!("{b:02x}")).collect()
}

/// Is what is there still what was shown? Who was shown nothing (an import, a player of the demo, the program itself) takes it as it is.
pub fn is_as_seen(was_seen: Option<&str>, now: &str) -> bool {
    was_seen.is_none_or(|s| s == seen_mark(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_since_it_was_shown_is_known_and_who_was_shown_nothing_is_asked_nothing() {
        let mark = seen_mark("Lamp out");
        assert_eq!(mark.len(), 2 * SEEN_BYTES);
        assert!(is_as_seen(Some(&mark), "Lamp out") && is_as_seen(None, "Lamp out"));
        assert!(!is_as_seen(Some(&mark), "Lamp") && !is_as_seen(Some(""), "Lamp out"));
    }
}
