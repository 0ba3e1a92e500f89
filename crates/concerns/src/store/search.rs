//! Finding concerns by words, the same on both engines: one bound text, `word word begin*`, which each engine's fragment turns into its own question.

use crate::Error;
use crate::store::people::phone_digits;
use kernel::words_of;
use store::{Ctx, Filter};

/// Words of a question that are looked for; what is typed beyond them is ignored.
const WORDS_MAX: usize = 12;
/// A longer word is in no index.
const WORD_CHARS_MAX: usize = 64;
/// The last word may be unfinished from this many letters on: one letter begins too much.
const BEGIN_CHARS_MIN: usize = 2;
/// Fewer digits than this are a house or a pole, not a phone.
const PHONE_DIGITS_MIN: usize = 6;

/// What is looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// What everybody may see: title, details, place, category, reference.
    Open,
    /// That, and who reported: name, mail, phone. For staff who may see contacts.
    Staff,
    /// Only who reported.
    Reporter,
}

const OPEN_SQLITE: &str = "c.search_id in (select rowid from concern_words where concern_words match 'open : (' || ? || ')')";
const STAFF_SQLITE: &str = "c.search_id in (select rowid from concern_words where concern_words match '{open staff} : (' || ? || ')')";
const REPORTER_SQLITE: &str = "c.search_id in (select rowid from concern_words where concern_words match 'staff : (' || ? || ')')";
const REPORTER_POSTGRES: &str = "c.search_id in (select w.search_id from concern_words w
 where w.staff @@ cast(replace(replace(cast(? as text), '*', ':*'), ' ', ' & ') as tsquery))";
const OPEN_POSTGRES: &str = "c.search_id in (select w.search_id from concern_words w
 where w.open @@ cast(replace(replace(cast(? as text), '*', ':*'), ' ', ' & ') as tsquery))";
/// One word may be a name and the next a street. Names are rare, so the rows in which any word is one are few: they are looked at whole.
const STAFF_POSTGRES: &str = "c.search_id in (select w.search_id from concern_words w,
 (select cast(replace(p.v, ' ', ' & ') as tsquery) as every, cast(replace(p.v, ' ', ' | ') as tsquery) as any_of
 from (select replace(cast(? as text), '*', ':*') as v) p) q
 where w.open @@ q.every or (w.staff @@ q.any_of and (w.open || w.staff) @@ q.every))";

/// Narrows a list of `concern c` to those in which every word of the text is found; the last word may be unfinished. A text without words finds nothing:
/// who has none asks for none.
pub(crate) fn and_words(f: &mut Filter<'_>, text: &str, scope: Scope) {
    let Some(asked) = question(text) else {
        f.and_that("1 = 0");
        return;
    };
    match scope {
        Scope::Open => f.and_dialect(OPEN_SQLITE, OPEN_POSTGRES, asked),
        Scope::Staff => f.and_dialect(STAFF_SQLITE, STAFF_POSTGRES, asked),
        Scope::Reporter => f.and_dialect(REPORTER_SQLITE, REPORTER_POSTGRES, asked),
    };
}

/// Up to so many cases a list is found by its words, and then put in order; beyond it is walked in its order until a page is full.
const RARE_MAX: i64 = 2_000;
const FEW_OPEN: (&str, &str) = (
    "select cast(count(*) as bigint) as n from (select rowid from concern_words where concern_words match 'open : (' || $1 || ')' limit $2) as few",
    "select cast(count(*) as bigint) as n from (select w.search_id from concern_words w
     where w.open @@ cast(replace(replace(cast($1 as text), '*', ':*'), ' ', ' & ') as tsquery) limit $2) as few",
);
const FEW_STAFF: (&str, &str) = (
    "select cast(count(*) as bigint) as n from (select rowid from concern_words where concern_words match '{open staff} : (' || $1 || ')' limit $2) as few",
    "select cast(count(*) as bigint) as n from (select w.search_id from concern_words w,
     (select cast(replace(p.v, ' ', ' & ') as tsquery) as every, cast(replace(p.v, ' ', ' | ') as tsquery) as any_of
     from (select replace(cast($1 as text), '*', ':*') as v) p) q
     where w.open @@ q.every or (w.staff @@ q.any_of and (w.open || w.staff) @@ q.every) limit $2) as few",
);

/// Do only a few cases have these words?
pub(crate) async fn is_rare(cx: &Ctx, text: &str, scope: Scope) -> Result<bool, Error> {
    let Some(asked) = question(text) else { return Ok(true) };
    let (sqlite, postgres) = match scope {
        Scope::Open => FEW_OPEN,
        Scope::Staff | Scope::Reporter => FEW_STAFF,
    };
    let n = cx.db.dialect(sqlite, postgres).bind(asked).bind(RARE_MAX + 1).count().await?;
    Ok(n <= RARE_MAX)
}

/// The words as both engines are asked: folded letters and digits only, so that nothing typed is read as an operator (FTS5's are upper case).
fn question(text: &str) -> Option<String> {
    let mut words: Vec<String> = Vec::new();
    for w in words_of(text) {
        if !words.contains(&w) && w.chars().count() <= WORD_CHARS_MAX {
            words.push(w);
        }
    }
    // A pair of Han or Hangul says all that its two letters say.
    let is_half = |w: &String| !w.is_ascii() && w.chars().count() == 1 && words.iter().any(|o| o.chars().count() == 2 && o.contains(w.as_str()));
    let mut words: Vec<String> = words.iter().filter(|w| !is_half(w)).cloned().collect();
    words.truncate(WORDS_MAX);
    let last = words.last_mut()?;
    if last.chars().count() >= BEGIN_CHARS_MIN {
        last.push('*');
    }
    Some(words.join(" "))
}

/// The ways in which a typed phone number may have been written down, if it is one: with or without the country's code and the leading zero. The code is
/// that of the desk's own number, when it begins with `+`.
pub(crate) fn phones(typed: &str, desk: &str) -> Option<Vec<String>> {
    let is_phone = typed.chars().all(|c| c.is_numeric() || c.is_whitespace() || "+-()./".contains(c));
    let digits: String = typed.chars().filter_map(western).collect();
    if !is_phone || digits.len() < PHONE_DIGITS_MIN {
        return None;
    }
    let desk_digits = if desk.trim_start().starts_with('+') { phone_digits(desk) } else { String::new() };
    let codes: Vec<&str> = (1..=3).filter_map(|n| desk_digits.get(..n)).collect();
    let bare = digits.trim_start_matches('0');
    let mut national = vec![bare];
    national.extend(codes.iter().filter_map(|code| bare.strip_prefix(code)).map(|rest| rest.trim_start_matches('0')));
    national.retain(|n| n.len() + 1 >= PHONE_DIGITS_MIN);
    let mut out = vec![digits.clone()];
    for n in national {
        out.extend([n.to_string(), format!("0{n}")]);
        out.extend(codes.iter().map(|code| format!("{code}{n}")));
    }
    out.sort();
    out.dedup();
    Some(out)
}

/// The digit as phones are stored, from whichever script it was typed in.
fn western(c: char) -> Option<char> {
    const ZEROS: [u32; 10] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
    let n = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|n| *n < 10))?;
    char::from_digit(n, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_question_is_words_and_a_beginning() {
        assert_eq!(question("Den HỎNG, d").unwrap(), "den hong d");
        assert_eq!(question("broken la").unwrap(), "broken la*");
        assert_eq!(question("가로").unwrap(), "가로*");
        assert_eq!(question("가로등").unwrap(), "가로 로등*");
        assert_eq!(question("가").unwrap(), "가");
        assert_eq!(question("बत्ती").unwrap(), "बत्ती*");
        assert_eq!(question("?!"), None);
    }

    #[test]
    fn a_phone_is_found_however_it_was_written() {
        let ways = phones("04-555 0199", "+60 4-555 0100").unwrap();
        for stored in ["045550199", "6045550199", "45550199"] {
            assert!(ways.iter().any(|w| w == stored), "{stored}: {ways:?}");
        }
        assert!(phones("+60 4 555 0199", "+60 4-555 0100").unwrap().contains(&"045550199".to_string()));
        assert!(phones("٠٤٥٥٥٠١٩٩", "").is_some(), "digits of every script");
        for no in ["0412", "Oak 123456", "", "7K4M2Q9X"] {
            assert_eq!(phones(no, "+60 4-555 0100"), None, "{no}");
        }
    }

    proptest! {
        /// Whatever is typed, the engines are given letters, digits, marks and spaces, and at most one star, at the end.
        #[test]
        fn nothing_typed_is_an_operator(s in ".*") {
            let asked = question(&s).unwrap_or_default();
            let plain = asked.strip_suffix('*').unwrap_or(&asked);
            let operators = ['*', '"', '\'', '(', ')', ':', '&', '|', '!', '<', '\\', '+', '-', '^', '{', '}', ','];
            prop_assert!(!plain.contains(operators), "{}", plain);
            prop_assert!(!plain.split(' ').any(|w| matches!(w, "AND" | "OR" | "NOT" | "NEAR")));
        }
    }
}
