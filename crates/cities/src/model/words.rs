//! The form of codes and addresses.

pub const CODE_LENGTH_MAX: usize = 40;
const MAIL_LENGTH_MAX: usize = 254;
const PHONE_LENGTH_MAX: usize = 40;

/// `[a-z0-9-]`, 1 to 40 characters: what departments, areas, landmarks and categories are named by.
pub fn is_code(s: &str) -> bool {
    (1..=CODE_LENGTH_MAX).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The code that is nearest to a text, for who typed something else; empty if no letter of it can stand in one.
pub fn code_like(text: &str) -> String {
    let letters = |w: &String| w.chars().filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit()).collect::<String>();
    let words: Vec<String> = kernel::words_of(text).iter().map(letters).filter(|w| !w.is_empty()).collect();
    words.join("-").chars().take(CODE_LENGTH_MAX).collect::<String>().trim_end_matches('-').to_string()
}

/// Does it look like a mail address? Whether somebody reads it, only a mail can tell.
pub fn is_mail(s: &str) -> bool {
    let Some((name, host)) = s.split_once('@') else { return false };
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"@,;<>\"".contains(c));
    s.len() <= MAIL_LENGTH_MAX && plain(name) && plain(host) && !host.starts_with('.') && !host.ends_with('.')
}

/// Digits with what people write between them.
pub fn is_phone(s: &str) -> bool {
    s.len() <= PHONE_LENGTH_MAX && s.bytes().any(|b| b.is_ascii_digit()) && s.chars().all(|c| c.is_ascii_digit() || " +-()/.*#".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_mails_and_phones_are_known_by_their_form() {
        assert!(is_code("lamp-out") && is_code("11") && !is_code("Lamp") && !is_code("") && !is_code(&"a".repeat(41)));
        assert_eq!((code_like("Nor Vik"), code_like(" São-Paulo! "), code_like("敦煌")), ("nor-vik".into(), "sao-paulo".into(), String::new()));
        assert!(is_mail("desk@astana.example") && !is_mail("desk") && !is_mail("a b@c") && !is_mail("a@b\r\nBcc: c") && !is_mail("@b"));
        assert!(is_phone("+7 7172 555 010") && is_phone("112") && !is_phone("call me") && !is_phone("") && !is_phone("1\n2"));
    }
}
