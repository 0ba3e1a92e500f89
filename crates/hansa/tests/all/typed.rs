//! Every form and every list of the product, with what nobody there ever typed: fields that the form does not have, and numbers at the edge.

use crate::isolation::{people, town::Town};
use std::collections::{BTreeMap, BTreeSet};
use testkit::Client;
use testkit::db::on_sqlite;
use web::Access;

/// A word that is nowhere in the product.
const PLANTED: &str = "zqxplanted";
/// Numbers that do not fit into one type or another, and what only looks like a number.
const EDGES: &[&str] = &[
    "-1",
    "0",
    "255",
    "256",
    "65536",
    "2147483648",
    "-2147483649",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1e308",
    "-1e999",
    "NaN",
    "inf",
    "0x10",
    "1_000",
    "00000000000000000000000000000001",
];
/// What ends the browser's own session, or hands the city over to a file.
const LEFT_OUT: &[&str] = &["/sign-out", "/account/delete", "/account/sessions", "/settings/sessions/end-all", "/factor", "/account/password"];
const PAGES_MAX: usize = 160;

/// An address without what is different from thing to thing, so that one of each kind is looked at.
fn kind(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let part = |p: &str| if p.len() >= 8 && p.bytes().any(|b| b.is_ascii_digit()) { "…".to_string() } else { p.to_string() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The pages that an administrator of city and installation comes to by links, one of each kind.
async fn pages(town: &Town, browser: &mut Client) -> Vec<String> {
    let known = |w: &&crate::isolation::town::Way| w.method == "GET" && !w.path.replace("{city}", "").contains('{') && w.access != Access::PrivateLink;
    let mut todo: Vec<String> = town.ways.iter().filter(known).map(|w| w.path.replace("{city}", "lampton")).collect();
    let (mut seen, mut out) = (BTreeSet::new(), Vec::new());
    while let Some(path) = todo.pop().filter(|_| out.len() < PAGES_MAX) {
        if !seen.insert(kind(&path)) {
            continue;
        }
        let a = browser.get(&path).await;
        if a.status != 200 || !a.is_html() {
            continue;
        }
        let links = a.attributes("a[href^='/']", "href").into_iter().filter(|h| !h.starts_with("/far") && !h.starts_with("/assets"));
        todo.splice(0..0, links);
        out.push(path);
    }
    out
}

/// The forms of these pages, one of each kind: where it stands, where it goes.
async fn forms(town: &Town, browser: &mut Client) -> Vec<(String, String)> {
    let mut out = BTreeMap::new();
    for page in pages(town, browser).await {
        for action in browser.get(&page).await.attributes("form[method='post']", "action") {
            if !LEFT_OUT.iter().any(|l| action.contains(l)) {
                out.entry(kind(&action)).or_insert((page.clone(), action));
            }
        }
    }
    out.into_values().collect()
}

/// The names of all columns of all tables.
fn columns() -> BTreeSet<String> {
    let migrations = testkit::migrations(&hansa::slices::all());
    let texts: Vec<&str> = migrations.iter().map(|m| m.sqlite).collect();
    let is_name = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let lines = texts.iter().flat_map(|t| t.lines()).filter(|l| l.starts_with("  "));
    lines.filter_map(|l| l.split_whitespace().next()).filter(|w| is_name(w) && *w != "primary").map(str::to_string).collect()
}

async fn root(town: &Town) -> Client {
    town.report_by(&town.near, "lamp-out", "Dark", false, concerns::Contact::default()).await;
    people::add_and_sign_in(town, "viewer").await;
    people::of_installation(town).await.without_lint()
}

#[tokio::test]
async fn what_a_form_does_not_have_changes_nothing() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let mut browser = root(&town).await;
        let (forms, columns) = (forms(&town, &mut browser).await, columns());
        assert!(forms.len() > 40 && columns.len() > 80, "{} forms, {} columns", forms.len(), columns.len());
        let (mut sent, mut wrong, mut known) = (0, Vec::new(), BTreeSet::new());
        for (page, action) in &forms {
            let shown = browser.get(page).await;
            if !shown.attributes("form[method='post']", "action").contains(action) {
                continue;
            }
            let mut fields = shown.form(action);
            let own: BTreeSet<String> = fields.iter().map(|(n, _)| n.clone()).chain(shown.attributes("[name]", "name")).collect();
            fields.extend(columns.iter().filter(|c| !own.contains(*c)).map(|c| (c.clone(), format!("{PLANTED}-{c}"))));
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let a = browser.post(action, &pairs).await;
            sent += 1;
            if a.status.is_server_error() {
                wrong.push(format!("{action}: {}", a.status));
            }
            let found = kept(&town);
            wrong.extend(found.difference(&known).map(|column| format!("{action} keeps {column}")));
            known = found;
        }
        assert!(sent > 40 && wrong.is_empty(), "{sent} forms:\n{}", wrong.join("\n"));
    })
    .await;
}

/// The planted words that stand somewhere in the database's files.
fn kept(town: &Town) -> BTreeSet<String> {
    let file = std::path::PathBuf::from(town.t.url.trim_start_matches("sqlite:"));
    let mut found = BTreeSet::new();
    for path in [file.clone(), file.with_extension("db-wal")] {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let after = text.match_indices(PLANTED).map(|(i, w)| &text[i + w.len()..]);
        found.extend(after.map(|rest| rest.chars().skip(1).take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>()));
    }
    found
}

#[tokio::test]
async fn no_number_breaks_a_page_or_a_form() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let mut browser = root(&town).await;
        let mut wrong = Vec::new();
        let pages = pages(&town, &mut browser).await;
        let asked = ["from", "before", "after", "n", "zoom", "lat", "lon", "days", "period", "as-of", "time", "rating", "version", "case", "tap.x", "tap.y"];
        for page in &pages {
            let bare = page.split('?').next().unwrap_or(page);
            for edge in EDGES {
                let query: Vec<String> = asked.iter().map(|n| format!("{n}={edge}")).collect();
                let box_of = [edge; 4].map(|e| e.to_string()).join(",");
                let a = browser.get(&format!("{bare}?{}&bbox={box_of}&middle={edge},{edge}", query.join("&"))).await;
                if a.status.is_server_error() {
                    wrong.push(format!("{bare} with {edge}: {}", a.status));
                }
            }
        }
        for path in [
            "/lampton/map/tiles/Z/0/0",
            "/lampton/map/tiles/12/Z/0",
            "/lampton/map/tiles/12/0/Z",
            "/lampton/map/pins?zoom=Z",
            "/lampton/map/at.svg?zoom=Z&lat=Z&lon=Z",
        ] {
            for edge in EDGES {
                let a = browser.get(&path.replace('Z', edge)).await;
                if a.status.is_server_error() {
                    wrong.push(format!("{path} with {edge}: {}", a.status));
                }
            }
        }
        for (page, action) in forms(&town, &mut browser).await {
            for edge in EDGES {
                let shown = browser.get(&page).await;
                if !shown.attributes("form[method='post']", "action").contains(&action) {
                    break;
                }
                let fields: Vec<(String, String)> = shown.form(&action);
                let is_number = |v: &str| v.is_empty() || v.parse::<f64>().is_ok();
                let edged = fields.iter().map(|(n, v)| (n.as_str(), if n != "csrf" && is_number(v) { edge } else { v.as_str() }));
                let a = browser.post(&action, &edged.collect::<Vec<_>>()).await;
                if a.status.is_server_error() {
                    wrong.push(format!("{action} with {edge}: {}", a.status));
                }
            }
        }
        assert!(pages.len() > 40 && wrong.is_empty(), "{} pages:\n{}", pages.len(), wrong.join("\n"));
    })
    .await;
}
