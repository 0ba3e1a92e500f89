//! The search in the resident's own words: what people type every day, in every city of the demo. A new city is looked at where it is made, in `hansa`.

use super::folder::{folders, import};
use cities::folder::FolderSource;
use concerns::Kinds;
use kernel::Lang;

/// The language, what stands before the colon, and what is typed, of every phrase of a list.
fn phrases(list: &'static str) -> Vec<(&'static str, Vec<&'static str>, &'static str)> {
    let (mut lang, mut all) = ("", Vec::new());
    for line in list.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        if let Some(next) = line.strip_prefix('[') {
            lang = next.trim_end_matches(']');
            continue;
        }
        let (right, phrases) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
        let right: Vec<&str> = right.split(' ').collect();
        all.extend(phrases.split(" / ").map(|typed| (lang, right.clone(), typed)));
    }
    all
}

/// All of a list leads where it should, in every city of the demo that speaks its language.
async fn nothing_is_astray(list: &'static str, is_right: fn(&Kinds, &[&str], &str) -> bool) {
    testkit::db::on_sqlite(&crate::town::migrations(), &async |t| {
        let mut wrong = Vec::new();
        for dir in folders().into_iter().filter(|d| !d.ends_with("testkit/city")) {
            let slug = import(&t.cx, &FolderSource(dir)).await;
            let city = cities::Cities::open(&t.cx).await.unwrap().get(&slug).await.unwrap();
            let kinds = Kinds::of(&t.cx, &city).await.unwrap();
            let is_spoken = |lang: &str| city.languages.iter().map(Lang::as_str).any(|l| l == lang);
            for (_, right, typed) in phrases(list).into_iter().filter(|(lang, right, typed)| is_spoken(lang) && !is_right(&kinds, right, typed)) {
                let found: Vec<&str> = kinds.find(typed, 3).iter().map(|c| c.code.as_str()).collect();
                wrong.push(format!("{slug}: {typed}: {right:?}, not {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}

#[tokio::test]
async fn what_residents_type_every_day_leads_to_its_kind_in_every_city_of_the_demo() {
    nothing_is_astray(include_str!("everyday.txt"), |kinds, right, typed| {
        let meant = kinds.meant(typed).map(|c| c.code.as_str());
        let has_one = kinds.open().any(|c| right.contains(&c.code.as_str()));
        if has_one { meant.is_some_and(|code| right.contains(&code)) } else { !right.contains(&"-") || meant.is_none() }
    })
    .await;
}

#[tokio::test]
async fn who_is_in_danger_is_led_to_help_in_every_city_of_the_demo_and_in_its_languages() {
    nothing_is_astray(include_str!("dangers.txt"), |kinds, right, typed| match right {
        ["danger"] => kinds.meant(typed).is_some_and(|c| c.emergency && c.is_elsewhere()),
        ["either", listed @ ..] => {
            let found = kinds.find(typed, 5);
            let is_one_of = |code: &str| listed.contains(&code);
            let is_listed = found.iter().any(|c| is_one_of(&c.code)) || !kinds.open().any(|c| is_one_of(&c.code));
            kinds.meant(typed).is_none() && kinds.may_be_danger(typed) && found[0].is_call_only() && is_listed
        }
        ["sounds"] => !kinds.may_be_danger(typed) && !kinds.find(typed, 1).iter().any(|c| c.is_call_only()),
        _ => false,
    })
    .await;
}
