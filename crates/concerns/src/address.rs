//! An e-mail address as somebody types it: can the answer get there, and if not, what is wrong with it?

use kernel::Message;

/// What stands in no address, and is often typed for what does: a comma for a point, two addresses at once.
const STRANGE: [char; 12] = [',', ';', ':', '<', '>', '(', ')', '[', ']', '"', '\\', '/'];

/// What is wrong with an address. That of a machine without a dot in its name is none that a resident has: it is one that was typed halfway.
pub(crate) fn problem(typed: &str) -> Option<Message> {
    let typed = typed.trim();
    let Some((_, host)) = typed.rsplit_once('@') else { return Some(Message::new("concerns-error-mail")) };
    let is_strange = |c: char| c.is_whitespace() || STRANGE.contains(&c);
    match () {
        () if typed.contains(is_strange) => Some(Message::new("concerns-error-mail-strange")),
        () if !host.contains('.') || is_machine(host) => Some(Message::new("concerns-error-mail-dot")),
        () if !jobs::is_address(typed) => Some(Message::new("concerns-error-mail-strange")),
        () => None,
    }
}

/// The number of a machine instead of a name (RFC 3696, section 2).
fn is_machine(host: &str) -> bool {
    host.rsplit('.').next().is_some_and(|last| !last.is_empty() && last.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn what_is_wrong_with_an_address_is_said() {
        let id = |typed: &str| problem(typed).map(|m| m.id.to_string());
        for good in ["ali@example.org", " ali@mail.example.co.uk ", "ali+desk@example.org", "o'neil@example.org", "ali@163.com", "ali@example.b2b"] {
            assert_eq!(id(good), None, "{good}");
        }
        for (wrong, says) in [
            ("ali", "concerns-error-mail"),
            ("ali.example.org", "concerns-error-mail"),
            ("ali@gmail", "concerns-error-mail-dot"),
            ("ali@gmail,com", "concerns-error-mail-strange"),
            ("ali@ gmail.com", "concerns-error-mail-strange"),
            ("ali@example.org, mei@example.org", "concerns-error-mail-strange"),
            ("ali@@example.org", "concerns-error-mail-strange"),
            ("ali@example..org", "concerns-error-mail-strange"),
            ("ali@1.2.3.4", "concerns-error-mail-dot"),
            ("ali@example.123", "concerns-error-mail-dot"),
        ] {
            assert_eq!(id(wrong).as_deref(), Some(says), "{wrong}");
        }
    }
}
