//! Finding a case by whatever somebody remembers of it, in every script, on both engines.

use super::Desk;
use crate::town::Town;
use concerns::{
    edit,
    report::{Input, report},
};
use kernel::{Actor, Scope};
use testkit::{Client, each_database};

async fn found(b: &mut Client, typed: &str) -> Vec<String> {
    let typed: String = typed.bytes().map(|x| format!("%{x:02X}")).collect();
    let mut all = b.get(&format!("/lampton/desk?box=all&q={typed}")).await.attributes("input[name=mark]", "value");
    all.sort();
    all
}

#[tokio::test]
async fn words_of_every_script_names_phones_places_and_references_are_found() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let caller = ("Ngozi Okafor", "+60 4-555 0199", "ngozi@example.org");
        let latin = d.called("lamp-out", "Đèn hỏng by the harbour gate", caller).await;
        let arabic = d.lamp("المِصباح في شارع البلوط مطفأ").await;
        let nepali = d.lamp("बत्ती निभेको छ").await;
        let korean = d.lamp("가로등이 꺼졌어요").await;
        let chinese = d.lamp("路灯坏了").await;
        let mut b = d.browser(&d.chief);
        let one = |c: &concerns::model::Concern| vec![c.reference.to_string()];
        for (typed, c) in [
            ("den hong", &latin),
            ("HARB", &latin),
            ("gate harbour", &latin),
            ("ngozi", &latin),
            ("okafor den", &latin),
            ("ngozi@example.org", &latin),
            ("04-555 0199", &latin),
            ("+6045550199", &latin),
            ("4555 0199", &latin),
            ("مصباح البلوط", &arabic),
            ("المصباح", &arabic),
            ("बत्ती", &nepali),
            ("निभे", &nepali),
            ("가로", &korean),
            ("로등", &korean),
            ("꺼졌", &korean),
            ("路灯", &chinese),
            ("坏了", &chinese),
        ] {
            let expected = if typed == "مصباح البلوط" { Vec::new() } else { one(c) };
            assert_eq!(found(&mut b, typed).await, expected, "{typed}");
        }
        for c in [&latin, &arabic, &nepali, &korean, &chinese] {
            assert_eq!(found(&mut b, &c.reference.spoken().to_lowercase()).await, one(c));
        }
        assert_eq!(found(&mut b, "school 24").await.len(), 5, "the place of all");
        assert_eq!(found(&mut b, "street lamp out").await.len(), 5, "the kind of all");
        for (name, what) in [("المدرسة 24", "place"), ("الحي الغربي", "area"), ("عمود إنارة", "kind")] {
            assert_eq!(found(&mut b, name).await.len(), 5, "the {what} of all, in a language in which none was written");
        }
        for nothing in ["okafor 路灯", "zzz", "?!", "\" OR 1 --", "99999999"] {
            assert_eq!(found(&mut b, nothing).await, Vec::<String>::new(), "{nothing}");
        }
        assert!(d.log().await.contains(&"concerns.find-phone".to_string()), "finding by phone is a read of personal data");
    })
    .await;
}

#[tokio::test]
async fn who_may_not_see_contacts_does_not_find_by_them() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.called("lamp-out", "Dark by the mosque", ("Ngozi Okafor", "+60 4-555 0199", "")).await;
        let mut b = d.browser(&d.worker("lighting"));
        for typed in ["ngozi", "045550199", "okafor mosque"] {
            assert_eq!(found(&mut b, typed).await, Vec::<String>::new(), "{typed}");
        }
        assert_eq!(found(&mut b, "mosque").await, [c.reference.to_string()]);
        // May see contacts in one department only, and cases in two: names would tell of the other.
        let mut half = d.town.0.staff("Half", &[concerns::SEE], Scope::default());
        half.grants.extend(d.town.0.staff("Half", &[concerns::CONTACT], Scope { department: Some("roads".into()), ..Scope::default() }).grants);
        assert_eq!(found(&mut d.browser(&half), "ngozi").await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn what_was_edited_away_is_no_longer_found() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.called("lamp-out", "Dark by the mosque", ("Ngozi Okafor", "", "")).await;
        let input = edit::Input { concern: c.id, version: None, title: "Dark".into(), details: "Dark by the temple".into(), place_text: String::new() };
        edit::edit(d.town.cx(), d.town.city(), &d.chief, input).await.unwrap();
        let mut b = d.browser(&d.chief);
        assert_eq!(found(&mut b, "mosque").await, Vec::<String>::new());
        for typed in ["temple", "ngozi", "okafor temple"] {
            assert_eq!(found(&mut b, typed).await, [c.reference.to_string()], "{typed}");
        }
    })
    .await;
}

#[tokio::test]
async fn both_engines_find_the_same_words() {
    let said = [
        "v1.2 kaputt",
        "STRASSE straße",
        "naïve café",
        "l'éclairage",
        "ٱلسَّلَام",
        "क्षमा ज्ञान",
        "한국어 띄어쓰기",
        "日本語テスト",
        "İstanbul ısı",
        "100 % dark",
        "½ off ²",
        "emoji 😀 lamp",
    ];
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        for details in said {
            let input = Input { details: details.into(), ..Town::input("lamp-out") };
            let c = report(d.town.cx(), d.town.city(), &Actor::visitor(), input).await.unwrap().concern;
            for word in details.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)) {
                assert!(found(&mut b, word).await.contains(&c.reference.to_string()), "{word} of {details}");
            }
        }
    })
    .await;
}
