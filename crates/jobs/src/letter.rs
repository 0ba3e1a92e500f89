//! The letter that a city writes: one content, as plain text and as HTML. Mail programs drop style sheets, so the styles stand in the elements.

use crate::mail::without_isolates;
use kernel::Lang;

/// A link with its words.
#[derive(Clone, Debug)]
pub struct Link<'a> {
    pub text: &'a str,
    pub url: &'a str,
}

#[derive(Clone, Debug)]
pub enum Paragraph<'a> {
    Text(&'a str),
    /// Words of somebody, and who said them when.
    Quote {
        words: &'a str,
        by: &'a str,
    },
}

/// What a letter says. All texts are plain: escaping is done here.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// `#rrggbb`, dark enough for white on it; anything else is our own.
    pub brand: &'a str,
    pub city_name: &'a str,
    /// Below the name: “city service desk”. May be empty.
    pub desk: &'a str,
    pub lang: Lang,
    pub title: &'a str,
    pub paragraphs: Vec<Paragraph<'a>>,
    pub button: Option<Link<'a>>,
    /// Why one gets this, and the like.
    pub footer: Vec<&'a str>,
    /// “No more mails about it”.
    pub unsubscribe: Option<Link<'a>>,
}

const BRAND: &str = "#14505f";
const FONT: &str = "-apple-system,'Segoe UI',Roboto,'Noto Sans',Ubuntu,'Helvetica Neue',Arial,sans-serif";

/// The letter as plain text, and as HTML. Both say the same.
pub fn letter(l: &Letter<'_>) -> (String, String) {
    (as_text(l), as_html(l))
}

fn as_text(l: &Letter<'_>) -> String {
    let mut blocks = vec![if l.desk.is_empty() { l.city_name.to_string() } else { format!("{}\n{}", l.city_name, l.desk) }, l.title.to_string()];
    for p in &l.paragraphs {
        blocks.push(match p {
            Paragraph::Text(t) => t.to_string(),
            Paragraph::Quote { words, by: "" } => quoted(words),
            Paragraph::Quote { words, by } => format!("{}\n{by}", quoted(words)),
        });
    }
    blocks.extend(l.button.iter().map(|b| format!("{}\n{}", b.text, b.url)));
    let mut foot: Vec<String> = l.footer.iter().map(|f| f.to_string()).collect();
    foot.extend(l.unsubscribe.iter().map(|u| format!("{}\n{}", u.text, u.url)));
    if !foot.is_empty() {
        blocks.push("--".to_string());
        blocks.push(foot.join("\n"));
    }
    let mut text = without_isolates(&blocks.join("\n\n"));
    text.push('\n');
    text
}

fn quoted(words: &str) -> String {
    let lines: Vec<String> = words.lines().map(|l| format!("> {l}")).collect();
    lines.join("\n")
}

/// Text as it may stand in an element or a quoted attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A link's address: only the web and mail, and never a line break.
fn href(url: &str) -> String {
    let ok = ["https://", "http://", "mailto:"].iter().any(|s| url.starts_with(s));
    if ok { escaped(&url.replace(['\n', '\r'], "")) } else { "#".into() }
}

fn brand(colour: &str) -> &str {
    let hex = colour.strip_prefix('#').unwrap_or_default();
    if hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()) { colour } else { BRAND }
}

fn as_html(l: &Letter<'_>) -> String {
    let (lang, dir) = (l.lang.as_str(), if l.lang.is_rtl() { "rtl" } else { "ltr" });
    let (brand, name, title) = (brand(l.brand), escaped(l.city_name), escaped(l.title));
    let desk = if l.desk.is_empty() { String::new() } else { format!("<br><span style=\"font-size:14px;color:#4d5b61\">{}</span>", escaped(l.desk)) };
    let mut body: String = l.paragraphs.iter().map(|p| paragraph(p, brand)).collect();
    body.extend(l.button.iter().map(|b| button(b, brand)));
    let mut foot: String = l.footer.iter().map(|f| format!("<p style=\"margin:0 0 8px\">{}</p>\n", escaped(f))).collect();
    foot.extend(
        l.unsubscribe.iter().map(|u| format!("<p style=\"margin:0\"><a href=\"{}\" style=\"color:#4d5b61\">{}</a></p>\n", href(u.url), escaped(u.text))),
    );
    let foot =
        if foot.is_empty() { foot } else { format!("<div style=\"padding:16px 24px;background:#efefe8;font-size:14px;color:#4d5b61\">\n{foot}</div>\n") };
    format!(
        "<!doctype html>
<html lang=\"{lang}\" dir=\"{dir}\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">
<meta name=\"color-scheme\" content=\"light\">
<title>{title}</title>
</head>
<body style=\"margin:0;padding:0;background:#f8f8f4\">
<div lang=\"{lang}\" dir=\"{dir}\" style=\"max-width:600px;margin:0 auto;padding:24px 12px;font-family:{FONT};font-size:17px;line-height:1.5;color:#15242b\">
<div style=\"background:#ffffff;border:1px solid #dddcd2;border-radius:12px;overflow:hidden\">
<p style=\"margin:0;padding:16px 24px;border-top:6px solid {brand};border-bottom:3px solid #f6b93b;font-weight:bold\">{name}{desk}</p>
<div style=\"padding:24px\">
<h1 style=\"margin:0 0 16px;font-size:22px;line-height:1.25\">{title}</h1>
{body}</div>
{foot}</div>
</div>
</body>
</html>
"
    )
}

fn paragraph(p: &Paragraph<'_>, brand: &str) -> String {
    match p {
        Paragraph::Text(t) => format!("<p style=\"margin:0 0 16px\">{}</p>\n", escaped(t)),
        Paragraph::Quote { words, by } => {
            let by = if by.is_empty() { String::new() } else { format!("<br><span style=\"font-size:14px;color:#4d5b61\">{}</span>", escaped(by)) };
            // Borders on both sides: mail programs know no logical properties, and the letter may run either way.
            let style = format!("margin:0 0 16px;padding:12px 16px;background:#efefe8;border-left:4px solid {brand};border-right:4px solid {brand}");
            format!("<blockquote style=\"{style}\">{}{by}</blockquote>\n", escaped(words))
        }
    }
}

fn button(b: &Link<'_>, brand: &str) -> String {
    let url = href(b.url);
    let style = format!("display:inline-block;padding:13px 22px;background:{brand};color:#ffffff;font-weight:bold;text-decoration:none;border-radius:8px");
    // The address itself too, for who sees no button; left to right in every language.
    format!(
        "<p style=\"margin:24px 0 8px\"><a href=\"{url}\" style=\"{style}\">{}</a></p>
<p style=\"margin:0;font-size:14px;color:#4d5b61;word-break:break-all\"><span dir=\"ltr\">{}</span></p>\n",
        escaped(b.text),
        escaped(b.url)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example<'a>(lang: &str, evil: &'a str) -> Letter<'a> {
        Letter {
            brand: "#1d4b57",
            city_name: "Astana",
            desk: "city service desk",
            lang: Lang::parse(lang).unwrap(),
            title: "The lamp by School 24 is lit again.",
            paragraphs: vec![Paragraph::Quote { words: "The driver had failed;\nwe fitted a new one.", by: "Street lighting, 17:10" }, Paragraph::Text(evil)],
            button: Some(Link { text: "See the picture", url: "https://astana.example/c/V5T81HJC?a=1&b=2" }),
            footer: vec!["You get this because you reported V5T8 1HJC."],
            unsubscribe: Some(Link { text: "No more mails about it", url: "https://astana.example/leave/V5T81HJC" }),
        }
    }

    /// What a reader of the HTML gets: its words, and the addresses of links whose address is not shown.
    fn words_of_html(html: &str) -> Vec<String> {
        let body = html.split_once("<body").unwrap().1.replace("<br>", " ");
        let mut out = String::new();
        let mut link = None;
        for part in body.split('<').skip(1) {
            let (tag, text) = part.split_once('>').unwrap();
            if tag.starts_with("a ") {
                link = tag.split("href=\"").nth(1).and_then(|u| u.split('"').next());
            }
            if tag == "/a"
                && let Some(url) = link.take()
                && !body.contains(&format!(">{url}<"))
            {
                out.push_str(&format!(" {url}"));
            }
            out.push_str(&format!(" {text}"));
        }
        let out = out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        without_isolates(&out).split_whitespace().map(String::from).collect()
    }

    #[test]
    fn text_and_html_say_the_same() {
        for lang in ["en", "ar"] {
            let (text, html) = letter(&example(lang, "You reported on Wednesday: \u{2068}4\u{2069} neighbours <b>& \"so\" did they'."));
            let plain: Vec<String> = text.split_whitespace().filter(|w| !matches!(*w, ">" | "--")).map(String::from).collect();
            assert_eq!(plain, words_of_html(&html));
            assert!(!text.contains('\u{2068}') && html.contains('\u{2068}'));
        }
    }

    #[test]
    fn whatever_is_written_stays_text() {
        let evil = "</p><script>alert(1)</script><img src=x onerror='a'>\"";
        let mut l = example("ar", evil);
        l.brand = "red;background:url(https://evil.example)";
        l.city_name = evil;
        l.title = evil;
        l.button = Some(Link { text: evil, url: "javascript:alert(1)" });
        l.footer = vec![evil];
        let (_, html) = letter(&l);
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("href=\"javascript") && !html.contains("evil.example"));
        assert!(html.contains("dir=\"rtl\"") && html.contains(BRAND));
    }
}
