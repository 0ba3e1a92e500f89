//! The search in the resident's own words: what people type every day, in every city of the demo. A new city is looked at where it is made, in `hansa`.

use super::folder::{folders, import};
use cities::folder::FolderSource;
use concerns::Kinds;
use kernel::Lang;

/// The language, the kinds any of which is right, and what is typed.
fn everyday() -> Vec<(&'static str, Vec<&'static str>, &'static str)> {
    let (mut lang, mut all) = ("", Vec::new());
    for line in include_str!("everyday.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        if let Some(next) = line.strip_prefix('[') {
            lang = next.trim_end_matches(']');
            continue;
        }
        let (kinds, phrases) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
        let kinds: Vec<&str> = kinds.split(' ').collect();
        all.extend(phrases.split(" / ").map(|typed| (lang, kinds.clone(), typed)));
    }
    all
}

/// What leads elsewhere, or to nothing, and where to.
fn astray(place: &str, kinds: &Kinds, languages: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (_, right, typed) in everyday().into_iter().filter(|(lang, ..)| languages.contains(lang)) {
        let has_one = kinds.open().any(|c| right.contains(&c.code.as_str()));
        let is_right = kinds.meant(typed).is_some_and(|c| right.contains(&c.code.as_str()));
        if has_one && !is_right {
            let found: Vec<&str> = kinds.find(typed, 3).iter().map(|c| c.code.as_str()).collect();
            wrong.push(format!("{place}: {typed}: {right:?}, not {found:?}"));
        }
    }
    wrong
}

#[tokio::test]
async fn what_residents_type_every_day_leads_to_its_kind_in_every_city_of_the_demo() {
    testkit::db::on_sqlite(&crate::town::migrations(), &async |t| {
        let mut wrong = Vec::new();
        for dir in folders().into_iter().filter(|d| !d.ends_with("testkit/city")) {
            let slug = import(&t.cx, &FolderSource(dir)).await;
            let city = cities::Cities::open(&t.cx).await.unwrap().get(&slug).await.unwrap();
            let languages: Vec<&str> = city.languages.iter().map(Lang::as_str).collect();
            wrong.extend(astray(&slug, &Kinds::of(&t.cx, &city).await.unwrap(), &languages));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}
