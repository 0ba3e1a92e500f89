//! Our style sheets: logical properties only, because half of the pages may run from right to left; colours only in tokens.css, because
//! dark mode and a city's brand are made there.

use crate::fault::Fault;
use crate::tree::Tree;
use regex::Regex;
use std::sync::LazyLock;

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static COLOUR: LazyLock<Regex> = LazyLock::new(|| {
    let names = "white|black|red|green|blue|gray|grey|silver|orange|yellow|purple|navy|teal|maroon|olive|aqua|fuchsia|lime";
    Regex::new(&format!(r"(?i)#[0-9a-f]{{3,8}}\b|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\(|(^|[\s,(])({names})($|[\s,);])")).unwrap()
});

/// The one sheet with colours in it.
const TOKENS: &str = "assets/tokens.css";

/// A declaration: property, value, line.
struct Declaration {
    property: String,
    value: String,
    line: usize,
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending("css").filter(|(p, _)| p.starts_with("assets/")) {
        for d in declarations(text) {
            if let Some(instead) = physical(&d) {
                faults.push(Fault::new(path, d.line, format!("`{}: {}` knows left from right; write `{instead}`", d.property, d.value)));
            }
            let colour = COLOUR.find(&d.value).filter(|_| path != TOKENS && !d.value.contains("url("));
            if let Some(m) = colour {
                let name = m.as_str().trim_matches([' ', ',', '(', ')', ';']);
                faults.push(Fault::new(path, d.line, format!("the colour `{name}` in `{}`; give it a name in tokens.css that says what it means", d.property)));
            }
        }
    }
    faults
}

/// What to write instead, if the declaration is physical.
fn physical(d: &Declaration) -> Option<String> {
    let logical = |side: &str| if side == "left" { "start" } else { "end" };
    let p = d.property.as_str();
    if ["left", "right"].contains(&p) {
        return Some(format!("inset-inline-{}", logical(p)));
    }
    if ["text-align", "float", "clear", "caption-side"].contains(&p) {
        let side = d.value.split_whitespace().find(|w| ["left", "right"].contains(w))?;
        let to = if p == "text-align" { logical(side).to_string() } else { format!("inline-{}", logical(side)) };
        return Some(format!("{p}: {to}"));
    }
    let side = ["left", "right"].into_iter().find(|side| p.split('-').any(|word| word == *side))?;
    if p.ends_with("-radius") {
        let block = if p.contains("top") { "start" } else { "end" };
        return Some(format!("border-{block}-{}-radius", logical(side)));
    }
    let is_box = ["margin", "padding", "border", "scroll"].iter().any(|b| p.starts_with(b));
    is_box.then(|| p.replace(side, &format!("inline-{}", logical(side))))
}

fn declarations(css: &str) -> Vec<Declaration> {
    let mut out = Vec::new();
    let (mut part, mut line, mut part_line, mut depth) = (String::new(), 1, 1, 0usize);
    let text = without_comments(css);
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' | ';' => out.extend(declaration(&part, part_line).filter(|_| depth > 0)),
            _ => {
                if part.trim().is_empty() {
                    part_line = line;
                }
                part.push(c);
                line += usize::from(c == '\n');
                continue;
            }
        }
        if c == '}' {
            depth = depth.saturating_sub(1);
        }
        part.clear();
    }
    out
}

fn declaration(part: &str, line: usize) -> Option<Declaration> {
    let (property, value) = part.split_once(':')?;
    Some(Declaration { property: property.trim().to_ascii_lowercase(), value: value.trim().to_ascii_lowercase(), line })
}

/// Comments become white space; lines stay where they are.
fn without_comments(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        out.extend(inside.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, css: &str) -> Vec<Fault> {
        check(&Tree::of(&[(path, css)]))
    }

    #[test]
    fn each_physical_property_is_found() {
        let bad = [
            ("margin-left: 1rem", "margin-inline-start"),
            ("padding-right: 0", "padding-inline-end"),
            ("left: 0", "inset-inline-start"),
            ("RIGHT: 0", "inset-inline-end"),
            ("text-align: left", "text-align: start"),
            ("float: right", "float: inline-end"),
            ("border-left-width: 1px", "border-inline-start-width"),
            ("border-top-left-radius: 1px", "border-start-start-radius"),
            ("scroll-padding-left: 1px", "scroll-padding-inline-start"),
        ];
        for (css, instead) in bad {
            let f = found("assets/hansa.css", &format!("@media print {{ p {{\n color: var(--ink);\n {css} }} }}"));
            assert!(f.len() == 1 && f[0].line == 3 && f[0].sentence.contains(instead), "{css}: {f:?}");
        }
    }

    #[test]
    fn a_raw_colour_is_found_outside_the_tokens() {
        for css in
            ["color: #fff", "background: rgba(0, 0, 0, .1)", "border: 1px solid red", "box-shadow: 0 0 1px white, 0 0 2px var(--ink)", "fill: hsl(1, 2%, 3%)"]
        {
            assert_eq!(found("assets/hansa.css", &format!("p {{ {css} }}")).len(), 1, "{css}");
            assert_eq!(found("assets/tokens.css", &format!("p {{ {css} }}")).len(), 0, "{css}");
        }
    }

    #[test]
    fn a_good_sheet_passes() {
        let css = "/* left: 0; #fff */ #add, a:hover { margin-inline: 0; color: var(--white); background: url(i.svg#fff) }
            .left { color: CanvasText; inset-inline-start: 0 }";
        assert_eq!(found("assets/hansa.css", css), []);
        assert_eq!(found("assets/vendor/leaflet/leaflet.css", "").len(), 0);
    }
}
