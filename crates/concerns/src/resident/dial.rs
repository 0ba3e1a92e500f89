//! A text that says whom to call: its numbers dial.

use web::Markup;

/// Digits of a number that is dialled; fewer are hours, days or a counter.
const DIALLED_MIN: usize = 3;

/// A text that says whom to call, with its numbers as links that dial: whoever is in danger copies nothing.
pub(super) fn dialled(text: &str) -> Markup {
    let (mut out, mut rest) = (String::with_capacity(text.len() + 64), text);
    while let Some(at) = rest.find(|c| digit(c).is_some()) {
        out.push_str(&web::escape(&rest[..at]));
        rest = &rest[at..];
        let number = &rest[..number_length(rest)];
        let digits: String = number.chars().filter_map(digit).collect();
        let written = web::escape(number);
        out.push_str(&if digits.len() < DIALLED_MIN { written } else { format!("<a class=\"ltr\" href=\"tel:{digits}\">{written}</a>") });
        rest = &rest[number.len()..];
    }
    out.push_str(&web::escape(rest));
    Markup(out)
}

/// How many bytes of the text are its first number: groups of digits with a space or a hyphen between them.
fn number_length(text: &str) -> usize {
    let (mut end, mut chars) = (0, text.char_indices().peekable());
    while let Some((at, c)) = chars.next() {
        let goes_on = |next: Option<&(usize, char)>| next.is_some_and(|(_, n)| digit(*n).is_some());
        match digit(c) {
            Some(_) => end = at + c.len_utf8(),
            None if matches!(c, ' ' | '-' | '\u{a0}') && goes_on(chars.peek()) => {}
            None => break,
        }
    }
    end
}

/// A digit as the languages of ours write them, for a telephone: it knows Latin ones only.
fn digit(c: char) -> Option<char> {
    kernel::digit(c).and_then(|n| char::from_digit(n, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_text_dial_and_hours_do_not() {
        let link = |digits: &str, written: &str| format!("<a class=\"ltr\" href=\"tel:{digits}\">{written}</a>");
        for (text, says) in [
            ("Call 999.", format!("Call {}.", link("999", "999"))),
            ("EVN: 1900 1288, 24/24", format!("EVN: {}, 24/24", link("19001288", "1900 1288"))),
            ("1-800-88-2727 from 8 to 17", format!("{} from 8 to 17", link("1800882727", "1-800-88-2727"))),
            ("बत्ती गए ११५१ मा", format!("बत्ती गए {} मा", link("1151", "११५१"))),
            ("اتصل ٩٩٩ <b>", format!("اتصل {} &lt;b&gt;", link("999", "٩٩٩"))),
            ("the 24-hour line", "the 24-hour line".to_string()),
            ("", String::new()),
        ] {
            assert_eq!(dialled(text).0, says);
        }
    }
}
