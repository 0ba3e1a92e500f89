//! Folding: the one form in which words are stored for search and compared, in every script.

use icu::casemap::CaseMapper;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// NFKC, case-folded. What differs only in case, width or composition becomes equal.
pub fn fold(text: &str) -> String {
    let composed: String = text.nfkc().collect();
    CaseMapper::new().fold_string(&composed).nfkc().collect()
}

/// The words of a text, ready for search: folded; accents of Latin, Greek and Cyrillic letters dropped (residents type “den hong” for “đèn hỏng”);
/// runs of Han, Hangul and Kana, which have no spaces to part words, as single characters and as pairs, so that two-letter words are found.
pub fn words_of(text: &str) -> Vec<String> {
    let plain = plain_letters(&fold(text));
    let mut out = Vec::new();
    for run in plain.split(|c: char| !(c.is_alphanumeric() || is_combining_mark(c))) {
        if run.is_empty() {
            continue;
        }
        if run.chars().any(is_dense) { dense_words(run, &mut out) } else { out.push(run.to_string()) }
    }
    out
}

/// The value of a digit as the languages of the product write it: Latin, Devanagari, or either row of Arabic ones.
pub fn digit(c: char) -> Option<u32> {
    ['0', '٠', '۰', '०'].iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|n| *n < 10))
}

/// Drops the accents of alphabets that are read without them; marks of Arabic and Devanagari letters stay, they change the word.
fn plain_letters(folded: &str) -> String {
    let mut base_takes_marks = false;
    let parted = folded.nfd().filter(|c| {
        if is_combining_mark(*c) && ('\u{300}'..='\u{36f}').contains(c) {
            return !base_takes_marks;
        }
        base_takes_marks = matches!(*c, 'a'..='z' | '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{4ff}');
        // Arabic vowel signs and the lengthening stroke are written or left out at will.
        !('\u{64b}'..='\u{652}').contains(c) && *c != '\u{640}'
    });
    parted
        .map(|c| match c {
            'đ' => 'd',
            'ø' => 'o',
            'ł' => 'l',
            'ı' => 'i',
            'أ' | 'إ' | 'آ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            c => c,
        })
        .nfc()
        .collect()
}

fn is_dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

fn dense_words(run: &str, out: &mut Vec<String>) {
    let chars: Vec<char> = run.chars().collect();
    for i in 0..chars.len() {
        out.push(chars[i].to_string());
        if let Some(next) = chars.get(i + 1) {
            out.push([chars[i], *next].iter().collect());
        }
    }
}

/// Marks that turn the text after them around, to where somebody else's words stand.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text without the marks that turn what stands after it around: what a form, a file or another system brings in is shown among other people's words.
pub fn unturned(text: &str) -> String {
    text.chars().filter(|c| !turns(*c)).collect()
}

/// A number for a text, the same on every machine and in every version (FNV-1a): for faces and codes, never for secrets.
pub fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_found_in_every_script() {
        assert_eq!(words_of("Đèn HỎNG, đường"), ["den", "hong", "duong"]);
        assert_eq!(words_of("ТЕМНО на улице"), ["темно", "на", "улице"]);
        assert_eq!(words_of("बत्ती निभेको"), ["बत्ती", "निभेको"]);
        assert_eq!(words_of("المِصباحُ لا"), ["المصباح", "لا"]);
        assert_eq!(words_of("가로등"), ["가", "가로", "로", "로등", "등"]);
        assert_eq!(words_of("L-0412"), ["l", "0412"]);
        assert_eq!(fold("ＳＴＲＡẞＥ"), fold("strasse"));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(s in ".*") {
            let once = fold(&s);
            prop_assert_eq!(fold(&once), once.clone());
            let words = words_of(&s);
            prop_assert!(words.iter().all(|w| !w.is_empty() && !w.contains(char::is_whitespace)));
        }
    }
}
