//! The second factor: codes that change every half minute (RFC 6238), and codes on paper for the day on which the phone is gone.

use hmac::{Hmac, Mac};
use kernel::{Instant, SECOND};
use sha1::Sha1;
use subtle::{Choice, ConstantTimeEq};

/// What authenticator programs expect: SHA-1, six digits, half a minute.
pub const STEP_SECONDS: i64 = 30;
pub const CODE_DIGITS: usize = 6;
/// A clock may be one step off.
const STEPS_OFF: i64 = 1;
/// So many codes for paper are made at once.
pub const RECOVERY_CODES: usize = 10;
/// A whole secret of the product, 128 bits: a plain hash keeps it. Those made earlier have 24 characters, and go on to hold.
const RECOVERY_CHARS: usize = 26;

pub fn step_at(at: Instant) -> i64 {
    at.0.div_euclid(STEP_SECONDS * SECOND)
}

/// The code of a step. Empty only if the key cannot be used, which HMAC does not know.
pub fn code_at(secret: &[u8], step: i64) -> String {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else { return String::new() };
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[19] & 0x0f);
    let four = [hash[at] & 0x7f, hash[at + 1], hash[at + 2], hash[at + 3]];
    format!("{:06}", u32::from_be_bytes(four) % 1_000_000)
}

/// The step whose code this is: now, or one off, and after `last`, because a code opens once. All steps are compared, in the same time.
pub fn step_of_code(secret: &[u8], code: &str, now: Instant, last: i64) -> Option<i64> {
    let middle = step_at(now);
    let mut found = None;
    for step in middle - STEPS_OFF..=middle + STEPS_OFF {
        let same: Choice = code_at(secret, step).as_bytes().ct_eq(code.as_bytes());
        if bool::from(same) && step > last {
            found = Some(step);
        }
    }
    found
}

/// RFC 4648 without padding: what authenticator programs read.
pub fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut out = String::new();
    let (mut bits, mut held) = (0u32, 0u32);
    for b in bytes {
        held = (held << 8) | u32::from(*b);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(LETTERS[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(char::from(LETTERS[(held << (5 - bits) & 31) as usize]));
    }
    out
}

/// In groups of four, as people read and type it.
pub fn grouped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// A recovery code from a secret of the product's randomness.
pub fn recovery_code(secret: &str) -> String {
    secret.chars().take(RECOVERY_CHARS).collect()
}

/// A code as it was typed, without what people put between; letters that look like digits become them, as Crockford's alphabet wants it.
pub fn plain_code(typed: &str) -> String {
    let letters = typed.chars().filter(|c| c.is_alphanumeric()).take(RECOVERY_CHARS + 8).flat_map(char::to_uppercase);
    letters
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            // Digits of other scripts: a phone may show them.
            c => c.to_digit(10).or_else(|| other_digit(c)).and_then(|d| char::from_digit(d, 10)).unwrap_or(c),
        })
        .collect()
}

fn other_digit(c: char) -> Option<u32> {
    let zero = ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'].into_iter().find(|z| (u32::from(*z)..=u32::from(*z) + 9).contains(&u32::from(c)))?;
    Some(u32::from(c) - u32::from(zero))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B (SHA-1), the last six of its eight digits.
    #[test]
    fn the_codes_are_those_of_the_standard() {
        let secret = b"12345678901234567890";
        let golden = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, code) in golden {
            assert_eq!(code_at(secret, step_at(Instant(seconds * SECOND))), code, "{seconds}");
        }
    }

    #[test]
    fn a_code_opens_once_and_one_step_around_now() {
        let (secret, now) = (b"12345678901234567890", Instant(1_111_111_109 * SECOND));
        let step = step_at(now);
        let code = |off| code_at(secret, step + off);
        for off in -1..=1 {
            assert_eq!(step_of_code(secret, &code(off), now, 0), Some(step + off));
        }
        assert_eq!(step_of_code(secret, &code(2), now, 0), None);
        assert_eq!(step_of_code(secret, &code(-2), now, 0), None);
        assert_eq!(step_of_code(secret, &code(0), now, step), None, "it was used");
        assert_eq!(step_of_code(secret, "", now, 0), None);
    }

    /// RFC 4648, section 10.
    #[test]
    fn base32_is_that_of_the_standard() {
        for (plain, coded) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(plain.as_bytes()), coded);
        }
        assert_eq!(grouped("MZXW6YTBOI"), "MZXW 6YTB OI");
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(plain_code(" 123 456 "), "123456");
        assert_eq!(plain_code("7k4m-o0il"), "7K4M0011");
        assert_eq!(plain_code("١٢٣٤٥٦"), "123456");
        assert_eq!(plain_code("१२३४५६"), "123456");
    }
}
