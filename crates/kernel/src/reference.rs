//! References that people read aloud: 8 characters of Crockford's base 32, random, unique in their city.

use serde::{Deserialize, Serialize};

/// Crockford's alphabet: no I, L, O or U, so that nothing is misread and nothing offends.
pub const REFERENCE_ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
pub const REFERENCE_LENGTH: usize = 8;

/// What a resident is told, and what Open311 will show.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Reference(String);

impl Reference {
    /// Makes one from 5 random bytes (40 bits, 8 characters).
    pub fn from_random(bytes: [u8; 5]) -> Self {
        Reference(base32(&bytes))
    }
    /// Reads what a person typed: any case, spaces and dashes anywhere, O for 0, I and L for 1.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut out = String::with_capacity(REFERENCE_LENGTH);
        for c in typed.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '#') {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            };
            if !c.is_ascii() || !REFERENCE_ALPHABET.contains(&(c as u8)) || out.len() == REFERENCE_LENGTH {
                return None;
            }
            out.push(c);
        }
        (out.len() == REFERENCE_LENGTH).then_some(Reference(out))
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// In two groups of four, as it is shown.
    pub fn spoken(&self) -> String {
        let (a, b) = self.0.split_at(self.0.len().min(4));
        format!("{a} {b}")
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Crockford's base 32 of whole bytes, the last group padded with zero bits.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut held) = (0u32, 0u32);
    for b in bytes {
        bits = (bits << 8) | u32::from(*b);
        held += 8;
        while held >= 5 {
            held -= 5;
            out.push(REFERENCE_ALPHABET[(bits >> held) as usize & 31] as char);
        }
    }
    if held > 0 {
        out.push(REFERENCE_ALPHABET[(bits << (5 - held)) as usize & 31] as char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_said_is_read(bytes: [u8; 5]) {
            let r = Reference::from_random(bytes);
            prop_assert_eq!(Reference::parse(&r.spoken().to_lowercase()), Some(r.clone()));
            prop_assert_eq!(r.as_str().len(), REFERENCE_LENGTH);
        }
        #[test]
        fn nothing_typed_panics(s in ".*") {
            let _ = Reference::parse(&s);
        }
    }

    #[test]
    fn misread_letters_are_mended() {
        assert_eq!(Reference::parse("oil4-2K4M").unwrap().as_str(), "01142K4M");
        assert_eq!(Reference::parse("7K4M2Q9"), None);
        assert_eq!(Reference::parse("7K4M2Q9XX"), None);
        assert_eq!(Reference::parse("7K4M2Q9U"), None);
    }
}
