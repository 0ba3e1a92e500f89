//! What must be true of every page.

use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

/// The faults of a page, each as a sentence; a fragment of a page is not linted.
pub fn lint(html: &str) -> Vec<String> {
    if !html.trim_start().starts_with("<!doctype html>") {
        return Vec::new();
    }
    let page = Html::parse_document(html);
    let mut wrong = Vec::new();
    head(&page, &mut wrong);
    ids(&page, &mut wrong);
    headings(&page, &mut wrong);
    forms(&page, &mut wrong);
    content(&page, html, &mut wrong);
    wrong
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn words(e: &ElementRef<'_>) -> String {
    e.text().collect::<String>().trim().to_string()
}

fn head(page: &Html, wrong: &mut Vec<String>) {
    let root = all(page, "html");
    let root = root.first();
    if root.and_then(|r| r.attr("lang")).is_none_or(str::is_empty) || root.and_then(|r| r.attr("dir")).is_none_or(str::is_empty) {
        wrong.push("html has no lang or dir".into());
    }
    if all(page, "title").first().is_none_or(|t| words(t).is_empty()) {
        wrong.push("the page has no title".into());
    }
    if all(page, "main").len() != 1 || all(page, "h1").len() != 1 {
        wrong.push(format!("{} main and {} h1; one of each is right", all(page, "main").len(), all(page, "h1").len()));
    }
}

fn ids(page: &Html, wrong: &mut Vec<String>) {
    let mut seen = HashSet::new();
    for e in all(page, "[id]") {
        let id = e.attr("id").unwrap_or("");
        if !seen.insert(id.to_string()) {
            wrong.push(format!("the id “{id}” is there twice"));
        }
    }
    for (selector, name) in
        [("[aria-describedby]", "aria-describedby"), ("[aria-labelledby]", "aria-labelledby"), ("label[for]", "for"), ("[aria-controls]", "aria-controls")]
    {
        for e in all(page, selector) {
            let missing = e.attr(name).unwrap_or("").split_whitespace().find(|id| !seen.contains(*id));
            wrong.extend(missing.map(|id| format!("{name} names “{id}”, which is not there")));
        }
    }
    for a in all(page, "a[href^='#']") {
        let id = a.attr("href").unwrap_or("").trim_start_matches('#');
        if !id.is_empty() && !seen.contains(id) {
            wrong.push(format!("a link leads to “#{id}”, which is not there"));
        }
    }
}

fn headings(page: &Html, wrong: &mut Vec<String>) {
    let mut last = 0;
    for h in all(page, "h1, h2, h3, h4, h5, h6") {
        let level: u32 = h.value().name()[1..].parse().unwrap_or(0);
        if level > last + 1 && last != 0 {
            wrong.push(format!("h{level} “{}” follows h{last}", words(&h)));
        }
        last = level;
    }
}

fn forms(page: &Html, wrong: &mut Vec<String>) {
    for f in all(page, "form") {
        let method = f.attr("method").unwrap_or("get").to_ascii_lowercase();
        let csrf = Selector::parse("input[name=csrf]").expect("a selector");
        if method == "post" && f.select(&csrf).next().is_none() {
            wrong.push(format!("the form to {} carries no token", f.attr("action").unwrap_or("itself")));
        }
        let file = Selector::parse("input[type=file]").expect("a selector");
        if f.select(&file).next().is_some() && f.attr("enctype") != Some("multipart/form-data") {
            wrong.push("a form with a file is not multipart".into());
        }
    }
    let labelled: HashSet<&str> = all(page, "label[for]").iter().filter_map(|l| l.attr("for")).collect();
    for e in all(page, "input, select, textarea") {
        let hidden = matches!(e.attr("type"), Some("hidden" | "submit" | "button"));
        let named = e.attr("aria-label").is_some() || e.attr("aria-labelledby").is_some() || e.attr("id").is_some_and(|id| labelled.contains(id));
        let wrapped = e.ancestors().filter_map(ElementRef::wrap).any(|a| a.value().name() == "label");
        if !hidden && !named && !wrapped {
            wrong.push(format!("the input “{}” has no label", e.attr("name").unwrap_or("?")));
        }
    }
    for e in all(page, "button, a[href]") {
        // A drawing whose list says the same: no reader comes here, and no keyboard.
        if e.ancestors().filter_map(ElementRef::wrap).any(|a| a.attr("aria-hidden") == Some("true")) {
            continue;
        }
        let picture = Selector::parse("img[alt]").expect("a selector");
        let alt = e.select(&picture).any(|i| i.attr("alt").is_some_and(|a| !a.is_empty()));
        if words(&e).is_empty() && e.attr("aria-label").is_none() && !alt {
            wrong.push(format!("a {} has no name: {}", e.value().name(), e.html()));
        }
    }
}

fn content(page: &Html, html: &str, wrong: &mut Vec<String>) {
    for e in all(page, "img") {
        if e.attr("alt").is_none() {
            wrong.push(format!("a picture has no alt: {}", e.attr("src").unwrap_or("")));
        }
    }
    for e in all(page, "*") {
        let inline = e.value().attrs().find(|(n, _)| *n == "style" || n.starts_with("on"));
        wrong.extend(inline.map(|(n, _)| format!("<{}> carries {n}=", e.value().name())));
    }
    if all(page, "script:not([src])").iter().any(|s| !matches!(s.attr("type"), Some("application/json"))) || !all(page, "style").is_empty() {
        wrong.push("there is an inline script or style".into());
    }
    for m in html.match_indices("/assets/missing") {
        wrong.push(format!("an asset is not there (at byte {})", m.0));
    }
    for e in all(page, "main") {
        let unsaid = e.text().flat_map(str::split_whitespace).find(|w| is_message_id(w));
        wrong.extend(unsaid.map(|w| format!("the message {w} is not there")));
    }
}

/// What a missing message looks like on a page.
fn is_message_id(word: &str) -> bool {
    let mut parts = word.split('-');
    let slice = matches!(parts.next(), Some("web" | "accounts" | "concerns" | "network" | "townhall" | "cities" | "hansa"));
    slice && parts.clone().count() >= 2 && parts.all(|p| !p.is_empty() && p.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::lint;

    const GOOD: &str = "<!doctype html><html lang=en dir=ltr><title>A</title><main><h1>A</h1><form method=post action=/x><input type=hidden name=csrf><label for=a>A</label><input id=a name=a></form></main>";

    #[test]
    fn a_good_page_has_no_faults_and_each_fault_is_seen() {
        assert_eq!(lint(GOOD), Vec::<String>::new());
        for (from, to) in [
            ("lang=en", ""),
            ("<title>A</title>", ""),
            ("<h1>A</h1>", "<h1>A</h1><h1>B</h1>"),
            ("<h1>A</h1>", "<h1>A</h1><h3>B</h3>"),
            ("name=csrf", "name=x"),
            ("<label for=a>A</label>", ""),
            ("for=a", "for=b"),
            ("<h1>A</h1>", "<h1>A</h1><img src=x>"),
            ("<h1>A</h1>", "<h1>A</h1><p style='x'>"),
            ("<h1>A</h1>", "<h1>A</h1><script>1</script>"),
            ("<h1>A</h1>", "<h1>A</h1><a href=/x></a>"),
            ("<h1>A</h1>", "<h1>A</h1><a href='#zz'>z</a>"),
            ("<h1>A</h1>", "<h1>A</h1><i id=a></i>"),
            ("<h1>A</h1>", "<h1>A concerns-report-title</h1>"),
        ] {
            assert!(!lint(&GOOD.replace(from, to)).is_empty(), "{from} → {to} was not seen");
        }
    }
}
