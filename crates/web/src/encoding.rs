//! Text inside an address: whatever would end the part that it stands in is encoded, and the rest stays readable.

/// A value of a query; an address of ours too, as where to go on to.
pub fn encoded(value: &str) -> String {
    percent(value, b"-_.~,:/")
}

/// One part of a path, or a label in an address of another kind: nothing in it parts or climbs.
pub fn segment(text: &str) -> String {
    percent(text, b"-")
}

fn percent(text: &str, plain: &[u8]) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() || plain.contains(&b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Form;

    #[test]
    fn a_value_comes_back_as_it_was() {
        for value in ["", "a b&c=d", "Đường số 5 + 100%", "/astana/desk?q=a#b", "; , : ~ '\"", "٣ نيسان"] {
            let query = format!("a=1&to={}&b=2", encoded(value));
            assert_eq!(Form::parse(&query).raw("to"), value);
        }
    }

    #[test]
    fn a_part_of_a_path_stays_one_part() {
        assert_eq!(segment("../L 04/12?é"), "%2E%2E%2FL%2004%2F12%3F%C3%A9");
        assert_eq!(encoded("/astana/desk?q=a&b#c"), "/astana/desk%3Fq%3Da%26b%23c");
    }
}
