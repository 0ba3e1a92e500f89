//! Names of a file become codes of the city: each its own, in every run the same.

use super::{CONCERNS, DRY, HEAD, MAPPING, count, with};
use crate::town::{Town, town};
use concerns::import::{Mapping, Options, Why};
use concerns::settings::{CategoryInput, edit_category};
use kernel::{Actor, Lang};
use std::collections::BTreeMap;
use testkit::each_database;

const RUN: Options<'static> = Options { dry_run: false, strict: false, progress: &|_, _| {} };

/// Kinds and departments are made of the file.
fn making() -> String {
    let made = "create = true\ndeadline = \"5 working days\"\npublication = \"at-once\"\n";
    let mapping = MAPPING.replace("create = false\n", made).replace("[time]", "department = \"team\"\n[time]");
    format!("{mapping}[departments]\ncreate = true\n")
}

fn file(kinds: &[&str]) -> String {
    let head = HEAD.replace("kind,", "kind,team,");
    let row = |(i, kind): (usize, &&str)| format!("{i},2026-11-01 10:00,,{kind},Team of {kind},open,row {i},,\n");
    kinds.iter().enumerate().fold(head, |csv, one| csv + &row(one))
}

async fn by_kind(town: &Town) -> BTreeMap<String, String> {
    let q = town.cx().db.q("select * from concern where city_id = $1").bind(town.city().id);
    let cases: Vec<concerns::model::Concern> = q.all().await.unwrap();
    cases.into_iter().map(|c| (c.source_key, c.category)).collect()
}

#[tokio::test]
async fn every_name_is_a_kind_of_its_own_and_the_same_one_in_every_run() {
    each_database(&crate::town::migrations(), async |t| {
        let mut town = town(&t).await;
        let long = "Street light in front of the municipal office side ";
        let (a, b) = (format!("{long}A"), format!("{long}B"));
        let kinds = ["路灯", "道路", "垃圾", "Đèn hỏng", "Đen hồng", "Den hong", "New", "Pothole", "idea", &a, &b];
        let csv = file(&kinds);
        let dry = with(&town, &making(), csv.as_bytes(), DRY).await.unwrap();
        let run = with(&town, &making(), csv.as_bytes(), RUN).await.unwrap();
        assert_eq!((run.taken, &run.problems), (kinds.len(), &Vec::new()));
        assert_eq!((&dry.categories_made, &dry.departments_made), (&run.categories_made, &run.departments_made));
        assert_eq!(run.categories_made.len(), kinds.len() - 2, "Lampton has potholes and ideas: {:?}", run.categories_made);
        assert_eq!(run.departments_made.len(), kinds.len(), "{:?}", run.departments_made);
        let first = by_kind(&town).await;
        let mut codes: Vec<&String> = first.values().collect();
        codes.sort();
        codes.dedup();
        assert_eq!((codes.len(), first["7"].as_str(), first["8"].as_str()), (kinds.len(), "pothole", "idea"));
        // Another name for a kind, or another order of the file, makes no new one.
        town.0.refresh().await;
        let renamed = concerns::Kinds::of(town.cx(), town.city()).await.unwrap().category(&first["0"]).cloned().unwrap();
        let category = concerns::model::Category { name: kernel::Text::one(Lang::english(), "Lamp posts"), ..renamed };
        edit_category(town.cx(), town.city(), &Actor::system("test"), CategoryInput { category, seen: None }).await.unwrap();
        let mut turned: Vec<&str> = csv.lines().skip(1).collect();
        turned.reverse();
        let head = csv.lines().next().unwrap();
        let again = with(&town, &making(), format!("{head}\n{}\n", turned.join("\n")).as_bytes(), RUN).await.unwrap();
        assert_eq!((again.known, again.categories_made.len() + again.departments_made.len()), (kinds.len(), 0), "{again:?}");
        assert_eq!(by_kind(&town).await, first);
    })
    .await;
}

#[tokio::test]
async fn what_the_city_calls_so_is_meant_whatever_its_code() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let name = concerns::Kinds::of(town.cx(), town.city()).await.unwrap().category("lamp-out").unwrap().name.clone();
        let arabic = name.get(&Lang::parse("ar").unwrap()).unwrap().to_string();
        let r = with(&town, &making(), file(&[&arabic]).as_bytes(), RUN).await.unwrap();
        assert_eq!((r.taken, r.categories_made.len()), (1, 0), "{r:?}");
        assert_eq!(by_kind(&town).await["0"], "lamp-out");
    })
    .await;
}

#[tokio::test]
async fn names_and_texts_are_taken_as_a_form_takes_them() {
    each_database(&crate::town::migrations(), async |t| {
        let mut town = town(&t).await;
        let endless = "Gully ".repeat(900);
        let csv = file(&[endless.trim(), "Gully\u{202e} cover"]).replace("row 1", "left\u{202e}right");
        for options in [DRY, RUN] {
            let r = with(&town, &making(), csv.as_bytes(), options).await.unwrap();
            let told: Vec<_> = r.problems.iter().map(|p| (p.line, p.column.as_str(), p.why, p.value.as_str())).collect();
            assert_eq!(told, [(2, "kind", Why::TooLong, "5399 characters, at most 120")]);
            assert_eq!(r.categories_made, ["gully-cover"]);
        }
        town.0.refresh().await;
        let kinds = concerns::Kinds::of(town.cx(), town.city()).await.unwrap();
        assert_eq!(kinds.category("gully-cover").unwrap().name.in_lang(&Lang::english()), "Gully cover");
        let q = town.cx().db.q("select * from concern where city_id = $1").bind(town.city().id);
        let case: concerns::model::Concern = q.one().await.unwrap();
        assert_eq!(case.details, "leftright");
        assert_eq!(count(&town, CONCERNS).await, 1);
    })
    .await;
}

#[test]
fn a_mapping_that_would_take_half_a_row_is_refused() {
    let said = |from: &str, to: &str| Mapping::parse(&MAPPING.replace(from, to)).unwrap_err().to_string();
    for text in ["", "   ", &"x".repeat(4_001)] {
        let e = said("Done in the old system.", text);
        assert!(e.starts_with("the mapping's answer.text") && e.contains("1 to 4,000 characters") && e.len() < 300, "{e}");
    }
    let e = said("hole = \"pothole\"", "hole = \"Pot Hole\"");
    assert!(e.contains("categories.codes “Pot Hole” is not a code"), "{e}");
}
