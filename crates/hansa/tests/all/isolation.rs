//! Every route of the product, with everybody of one city, against another city: not one byte of it comes out, and nothing in it changes.
//!
//! The routes are those that the slices declare: a new one with a part in its address that is not known here fails, and so does one that is open to everybody
//! and not on the list of what a city publishes.

mod open;
pub mod people;
pub mod town;

use kernel::CityId;
use std::collections::BTreeSet;
use testkit::client::Client;
use testkit::{Answered, each_database};
use town::{FAR, Ids, KEPT, NEAR, PUBLISHED, Town, Way, leak};
use web::Access;

/// What ends one's own session, or one's own account: tried last.
const LAST: [&str; 3] = ["/sign-out", "/account/delete", "/account/sessions/end-others"];

/// An address to try.
struct Try {
    path: String,
    /// It lies in the far city.
    is_far: bool,
    /// It names something of the far city.
    has_id: bool,
}

/// All addresses of a route, with the far city's ids under both slugs. A private link opens for whoever has it: under the far slug the near city's are tried.
fn tries(way: &Way, ids: &Ids) -> Vec<Try> {
    let slugs: &[&str] = if way.path.contains("{city}") { &[NEAR, FAR] } else { &[""] };
    let mut out = Vec::new();
    for slug in slugs {
        let is_far = *slug == FAR;
        let mut paths = vec![way.path.replace("{city}", slug)];
        let mut has_id = false;
        while let Some(part) = paths[0].split(['{', '}']).nth(1).map(str::to_string) {
            let near = ids.near.iter().find(|(name, _)| *name == part).filter(|_| is_far || slug.is_empty());
            let known = near.or_else(|| ids.far.iter().find(|(name, _)| *name == part));
            let (_, values) = known.unwrap_or_else(|| panic!("{} {}: no id of the far city is known for {{{part}}}: add one in town.rs", way.method, way.path));
            has_id |= !["list", "date", "lang", "size", "z", "x", "y"].contains(&part.as_str());
            paths = paths.iter().flat_map(|p| values.iter().map(|v| p.replace(&format!("{{{part}}}"), v))).collect();
        }
        out.extend(paths.into_iter().map(|path| Try { path, is_far, has_id }));
    }
    out
}

/// Ids of the far city where a form or a query would carry one.
fn fields(ids: &Ids) -> Vec<(&'static str, String)> {
    let first = |part: &str| ids.far.iter().find(|(name, _)| *name == part).map(|(_, v)| v[0].clone()).expect("an id");
    let mut all = vec![
        ("department", "far-works".into()),
        ("category", "far-idea".into()),
        ("area", "far-west".into()),
        ("template", "far-text".into()),
        ("at", "landmarks:far-gate".into()),
        ("code", "far-gate".into()),
        ("text", "words".into()),
        ("reason", "x".into()),
        ("lang", "en".into()),
    ];
    for name in ["to", "assignee", "person", "account"] {
        all.push((name, first("account")));
    }
    for name in ["reference", "duplicate_of", "same", "case", "concern"] {
        all.push((name, first("reference")));
    }
    all.push(("role", first("role")));
    all.push(("photo", first("id")));
    all.push(("remove", first("id")));
    all
}

/// May the answer to this name what the far city publishes?
fn may_publish(way: &Way, at: &Try) -> bool {
    at.is_far && open::is_open(&way.method, way.path)
}

async fn ask(browser: &mut Client, way: &Way, path: &str, csrf: &str, fields: &[(&'static str, String)]) -> Answered {
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    if way.method == "GET" {
        let query: Vec<String> = pairs.iter().map(|(n, v)| format!("{n}={v}")).collect();
        return browser.get(&format!("{path}?{}", query.join("&"))).await;
    }
    browser.post(path, &[&[("csrf", csrf)], pairs.as_slice()].concat()).await
}

fn judge(who: &str, way: &Way, at: &Try, a: &Answered) -> Option<String> {
    let words: &[&'static str] = if may_publish(way, at) { &[KEPT] } else { &[KEPT, PUBLISHED] };
    let said = |what: String| Some(format!("{who}: {} {} ({}): {what}", way.method, at.path, a.status.as_u16()));
    if let Some(word) = leak(a, words) {
        return said(format!("shows “{word}”"));
    }
    let is_shut = matches!(a.status.as_u16(), 403 | 404) || (a.status == 303 && a.location().starts_with("/sign-in"));
    let must_be_shut = if at.is_far { !open::is_open(&way.method, way.path) } else { at.has_id && way.path.contains("{city}") };
    (must_be_shut && !is_shut).then(|| said(format!("is not shut: {}", a.location()))).flatten()
}

/// One of the near city tries everything.
async fn try_everything(town: &Town, who: &str, browser: &mut Client) -> Vec<String> {
    let account = browser.get("/account").await;
    let csrf = if account.status == 200 { account.form("/sign-out").remove(0).1 } else { String::new() };
    if !csrf.is_empty() {
        let own = browser.post("/account", &[("csrf", &csrf), ("name", who), ("lang", "en")]).await;
        assert_eq!(own.status, 303, "{who}: with this token an act of one's own is done, so what is refused is refused for the ids: {}", own.body);
    }
    let fields = fields(&town.ids);
    let (last, first): (Vec<&Way>, Vec<&Way>) = town.ways.iter().partition(|w| LAST.contains(&w.path));
    let mut wrong = Vec::new();
    for way in first.into_iter().chain(last) {
        for at in tries(way, &town.ids) {
            let a = ask(browser, way, &at.path, &csrf, &fields).await;
            wrong.extend(judge(who, way, &at, &a));
        }
    }
    wrong
}

#[tokio::test]
async fn no_city_sees_another() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let everybody = people::of_near(&town).await;
        let before = town.far_books().await;
        let mut wrong = Vec::new();
        for (who, browser) in everybody {
            let mut browser = browser.without_lint();
            wrong.extend(try_everything(&town, &who, &mut browser).await);
        }
        assert!(wrong.is_empty(), "{} answers:\n{}", wrong.len(), wrong.join("\n"));
        assert_eq!(town.far_books().await, before, "and nothing of the far city was changed");
        let seen = reads_of(&town, town.far.id).await;
        assert_eq!(seen, Vec::<String>::new(), "nor did anybody read what is logged when it is read");
    })
    .await;
}

/// Who read personal data of a city, as its log says.
async fn reads_of(town: &Town, city: CityId) -> Vec<String> {
    let filter = store::AuditFilter { city: Some(city), reads_only: true, ..store::AuditFilter::default() };
    let all = store::audit_list(&town.t.cx, &filter, 1_000).await.expect("the log");
    all.into_iter().filter(|e| e.actor_name != "Qwyzzl Root" && e.actor_kind == "staff").map(|e| format!("{} {}", e.actor_name, e.act)).collect()
}

/// The far city's own people see all of it: the words are there to be found.
#[tokio::test]
async fn the_words_are_there_for_those_who_may_see_them() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut them = people::sign_in(&town, people::FAR_ROOT).await;
        let (mut seen, before) = (0, town.far_books().await);
        for way in town.ways.iter().filter(|w| w.method == "GET" && matches!(w.access, Access::Needs(_)) && w.path.starts_with("/{city}/")) {
            for at in tries(way, &town.ids).into_iter().filter(|t| t.is_far) {
                let a = them.get(&at.path).await;
                seen += usize::from(a.status == 200 && leak(&a, &[KEPT, PUBLISHED]).is_some());
            }
        }
        assert!(seen > 30, "only {seen} pages show a word");
        assert_eq!(town.far_books().await, before, "and whoever only reads changes nothing, whatever they may");
    })
    .await;
}

#[tokio::test]
async fn what_is_open_to_everybody_is_on_the_list() {
    let slices = hansa::slices::all();
    let open = slices.iter().flat_map(|s| &s.routes).filter(|r| matches!(r.access, Access::Anyone | Access::PrivateLink));
    let declared: BTreeSet<String> = open.map(|r| format!("{} {}", r.method, r.path)).collect();
    let listed: BTreeSet<String> = open::ALL.iter().map(ToString::to_string).collect();
    let (new, gone): (Vec<_>, Vec<_>) = (declared.difference(&listed).collect(), listed.difference(&declared).collect());
    assert!(new.is_empty() && gone.is_empty(), "open and not listed in isolation/open.rs: {new:#?}\nlisted and gone: {gone:#?}");
}
