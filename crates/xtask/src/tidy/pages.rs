//! Templates: no inline style or script, no text that is not from a message, a text for every picture, a token in every form.

use crate::fault::Fault;
use crate::markup::{MASK, Piece, masked, pieces};
use crate::tree::Tree;
use regex::Regex;
use std::sync::LazyLock;

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static ENTITY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"&#?\w+;").unwrap());

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static ATTRIBUTE_BLOCK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)\{%-?\s*block\s+\w+_class\s*-?%\}(.*?)\{%-?\s*endblock[^%]*%\}").unwrap());

/// Attributes that are read out or shown.
const SPOKEN: &[&str] = &["alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "label"];
const ADDRESSES: &[&str] = &["href", "src", "action", "formaction"];

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults: Vec<Fault> = tree.templates().flat_map(|(path, text)| in_page(path, text)).collect();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        let inline = s.product().filter(|(i, _)| s.are(*i, &["template", "("]) && (*i..s.close(*i + 1)).any(|j| s.are(j, &["source", "="])));
        faults.extend(inline.map(|(_, t)| Fault::new(&s.path, t.line, "a template in the code; put it into templates/, where tidy reads it")));
    }
    faults
}

fn in_page(path: &str, text: &str) -> Vec<Fault> {
    let chars: Vec<char> = text.chars().collect();
    let (text, attributes) = without_attribute_blocks(text);
    let pieces = pieces(&masked(&text));
    let mut faults: Vec<Fault> = attributes.into_iter().flat_map(|(line, found)| found.into_iter().map(move |s| Fault::new(path, line, s))).collect();
    let mut is_key = false;
    for (i, piece) in pieces.iter().enumerate() {
        match piece {
            // A key is called as it is printed on it.
            Piece::Open { name, .. } if name == "kbd" => is_key = true,
            Piece::Text { .. } if is_key => is_key = false,
            Piece::Text { text, line } => {
                if let Some(words) = letters(text) {
                    faults.push(Fault::new(
                        path,
                        *line,
                        format!("the text “{words}” stands in the template; make it a message and write `{{{{ v.t(\"…\") }}}}`"),
                    ));
                }
            }
            Piece::Open { name, attributes, line, end } => {
                let mut found = in_tag(name, attributes);
                if name == "form" && value(attributes, "method").is_some_and(|m| m.eq_ignore_ascii_case("post")) {
                    let stop = pieces[i..].iter().find_map(|p| match p {
                        Piece::Close { name, start } if name == "form" => Some(*start),
                        _ => None,
                    });
                    let inside: String = chars[*end..stop.unwrap_or(chars.len())].iter().collect();
                    if !inside.contains("csrf") {
                        found.push("a form that posts holds the token: `{{ v.csrf() }}` inside it".into());
                    }
                }
                faults.extend(found.into_iter().map(|sentence| Fault::new(path, *line, sentence)));
            }
            Piece::Close { .. } => is_key = false,
        }
    }
    faults
}

/// `{% block main_class %} class="page"{% endblock %}` fills the inside of a tag: it is read as a tag, and taken out of the text.
fn without_attribute_blocks(text: &str) -> (String, Vec<(usize, Vec<String>)>) {
    let mut found = Vec::new();
    let out = ATTRIBUTE_BLOCK.replace_all(text, |c: &regex::Captures<'_>| {
        let (start, whole) = c.get(0).map_or((0, ""), |m| (m.start(), m.as_str()));
        for piece in pieces(&masked(&format!("<x {}>", &c[1]))) {
            if let Piece::Open { name, attributes, .. } = piece {
                found.push((text[..start].lines().count().max(1), in_tag(&name, &attributes)));
            }
        }
        whole.chars().map(|c| if c == '\n' { c } else { MASK }).collect::<String>()
    });
    (out.into_owned(), found)
}

/// The words of a text that are no symbols; none if it has no letters.
fn letters(text: &str) -> Option<String> {
    let plain = ENTITY.replace_all(text, " ").replace(MASK, " ");
    plain.chars().any(char::is_alphabetic).then(|| plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(40).collect())
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
}

fn in_tag(name: &str, attributes: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |s: &str| found.push(s.to_string());
    match name {
        "style" => say("a style sheet in the page; the policy refuses it: write it in assets/hansa.css"),
        "script" if value(attributes, "src").is_none() => say("a script in the page; the policy refuses it: write a file in assets/ and name it with src"),
        "img" if value(attributes, "alt").is_none() => say("a picture without alt; say what it shows, or `alt=\"\"` if it only decorates"),
        _ => {}
    }
    let is_button = name == "input" && value(attributes, "type").is_some_and(|t| ["submit", "button", "reset"].contains(&t));
    for (attribute, value) in attributes {
        if attribute == "style" {
            say("style= in a page; the policy refuses it: use a class of assets/hansa.css");
        }
        let after_on = attribute.strip_prefix("on").filter(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_lowercase()));
        if after_on.is_some() || attribute.starts_with("hx-on") {
            say(&format!("{attribute}= is a script in the page; the policy refuses it"));
        }
        if ["hx-vals", "hx-headers", "hx-vars"].contains(&attribute.as_str()) && (value.contains("js:") || value.contains("javascript:")) {
            say(&format!("{attribute}= with js: compiles code; the policy refuses it"));
        }
        if ADDRESSES.contains(&attribute.as_str()) && value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
            say("a javascript: address; write a link or a form");
        }
        let is_spoken = SPOKEN.contains(&attribute.as_str()) || (is_button && attribute == "value");
        if let Some(words) = letters(value).filter(|_| is_spoken) {
            say(&format!("{attribute}=\"{words}\" is read by people; make it a message"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<String> {
        check(&Tree::of(&[("crates/concerns/templates/concerns/a.html", html)])).into_iter().map(|f| f.sentence).collect()
    }

    #[test]
    fn each_fault_of_a_page_is_found() {
        let bad = [
            ("<p style=\"color: red\">{{ x }}</p>", "style="),
            ("<style>p { }</style>", "style sheet"),
            ("<button onclick=\"f()\">{{ x }}</button>", "onclick="),
            ("<a {% if a > b %}onmouseover=\"f()\"{% endif %}>{{ x }}</a>", "onmouseover="),
            ("<script>1</script>", "script in the page"),
            ("<p hx-on:click=\"1\"></p>", "hx-on:click="),
            ("<p hx-vals='js:{a: 1}'></p>", "js:"),
            ("<a href=\" JavaScript:1\">{{ x }}</a>", "javascript:"),
            ("<p>Hello {{ name }}</p>", "“Hello”"),
            ("<p>{{ n }}\nرسالة</p>", "رسالة"),
            ("<img src=\"{{ x }}\">", "without alt"),
            ("<img src=\"{{ x }}\" alt=\"A lamp\">", "alt=\"A lamp\""),
            ("<input placeholder=\"Name\">", "placeholder="),
            ("<input type=\"submit\" value=\"Send\">", "value="),
            ("<main{% block main_class %} class=\"a\" style=\"b\"{% endblock %}>", "style="),
            ("<p><kbd>Enter</kbd> opens</p>", "“opens”"),
            ("<p><kbd></kbd>shuts</p>", "“shuts”"),
            ("<form method=\"post\"><input name=\"a\"></form>{{ v.csrf() }}", "token"),
        ];
        for (html, says) in bad {
            let found = found(html);
            assert!(found.iter().any(|s| s.contains(says)), "{html}: {found:?}");
        }
    }

    #[test]
    fn a_clean_page_passes() {
        let good = "<!doctype html><!-- words --><script src=\"{{ v.asset(\"a.js\") }}\" defer></script>{# words #}
            <p class=\"one\" data-one=\"two\">{{ v.t(\"a-b\") }} · {% if x == \"y\" %}→ 12 &nbsp;&#8230;{% endif %}</p>
            <main{% block main_class %} class=\"page stack\"{% endblock %}><kbd>Enter</kbd> <kbd>{{ x }}</kbd>
            <img src=\"a.png\" alt=\"\"><img src=\"a.png\" alt=\"{{ v.t(\"a-b\") }}\">
            <form method=\"get\"><input value=\"data\"></form><form method=\"post\">{{ v.csrf()|safe }}</form>";
        assert_eq!(found(good), [] as [&str; 0]);
    }

    #[test]
    fn a_template_in_the_code_is_found() {
        let code = "#[derive(Template)] #[template(source = \"<p style='a'>\", ext = \"html\")] struct A;";
        assert_eq!(check(&Tree::of(&[("crates/a/src/a.rs", code)])).len(), 1);
        assert_eq!(check(&Tree::of(&[("crates/a/src/a.rs", "#[template(path = \"a.html\")] struct A;")])).len(), 0);
    }
}
