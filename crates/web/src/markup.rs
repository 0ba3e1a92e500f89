//! HTML that is already safe.

use std::fmt;

/// A piece of finished HTML; templates print it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(pub String);

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl askama::filters::HtmlSafe for Markup {}

/// Escapes text for HTML content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Turns the few tags that a message may carry into HTML: `<b>`, `<lit>` (lamplight, for the number a sentence turns on), `<br>`, links `<a>`, `<a2>` …
/// whose addresses are given, and `<time1>` … for a moment among its arguments. Everything else in it is escaped; arguments were escaped before they went in.
pub(crate) fn rich(text: &str, links: &[String], times: &[Markup]) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(end) = rest.find('>') else { break };
        match tag(&rest[1..end], links, times) {
            Some(html) => out.push_str(&html),
            None => out.push_str(&escape(&rest[..=end])),
        }
        rest = &rest[end + 1..];
    }
    out.push_str(&rest.replace('<', "&lt;"));
    out
}

fn tag(name: &str, links: &[String], times: &[Markup]) -> Option<String> {
    Some(match name {
        "b" | "/b" | "br" => format!("<{name}>"),
        "lit" => "<b class=\"lit\">".into(),
        "/lit" => "</b>".into(),
        "ref" => "<span class=\"ref\">".into(),
        "/ref" => "</span>".into(),
        _ if name.starts_with("/a") => "</a>".into(),
        _ if name.starts_with("time") => times.get(name["time".len()..].parse::<usize>().ok()?.checked_sub(1)?)?.0.clone(),
        _ => {
            let n = name.strip_prefix('a')?;
            let n: usize = if n.is_empty() { 1 } else { n.parse().ok()? };
            format!("<a href=\"{}\">", escape(links.get(n.checked_sub(1)?)?))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_tags_become_html() {
        let links = vec!["/x?a=1&b=2".to_string()];
        assert_eq!(rich("<lit>5</lit> of 9. <a>All</a>", &links, &[]), "<b class=\"lit\">5</b> of 9. <a href=\"/x?a=1&amp;b=2\">All</a>");
        assert_eq!(rich("<script>x</script> 1 < 2", &links, &[]), "&lt;script&gt;x&lt;/script&gt; 1 &lt; 2");
        assert_eq!(rich("<a2>no</a2>", &links, &[]), "&lt;a2&gt;no</a>");
        let times = [Markup("<time>now</time>".into())];
        assert_eq!(rich("By <time1>, not <time2> or <times>", &links, &times), "By <time>now</time>, not &lt;time2&gt; or &lt;times&gt;");
    }
}
