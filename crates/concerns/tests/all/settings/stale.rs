//! Who changed what a colleague was writing at, by name: on the pages of a kind, a question, a text and the rules.

use super::Hall;
use kernel::Scope;
use testkit::each_database;

#[tokio::test]
async fn who_changed_it_meanwhile_is_named() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let colleague = hall.town.0.staff("Dana Reyes", &[concerns::SETTINGS], Scope::default());
        let mut other = hall.town.0.signed_in(&colleague);
        let third = hall.town.0.staff("Minh Tran", &[concerns::SETTINGS], Scope::default());
        let mut third = hall.town.0.signed_in(&third);
        let at = |path: &str| format!("/lampton/settings/{path}");
        let kind = at("categories/lamp-out");
        // What Minh Tran changes after that is another part of it.
        for (page, act, field, [theirs, mine], [beside, value]) in [
            (kind.clone(), kind.clone(), "hint-en", ["A lamp", "Lamps"], ["n", "77"]),
            (at("categories/lamp-out/questions/pattern"), at("categories/lamp-out/questions/pattern"), "o0-en", ["No light", "Dead"], ["", ""]),
            (at("templates/lamp-repaired"), at("templates/lamp-repaired"), "text-en", ["Mended.", "It is lit."], ["title-en", "Lit again"]),
            (at("routing/edit?kind=lamp-out"), at("routing/edit"), "to-west", ["care", "roads"], ["to-east", "care"]),
        ] {
            let mut sent = b.get(&page).await.form(&act);
            assert_eq!(other.submit(&page, &act, &[(field, theirs), ("save", "1")]).await.status, 303, "{page}");
            let (last, fields) = if beside.is_empty() { (kind.clone(), ("words-en", "dim")) } else { (page.clone(), (beside, value)) };
            let to = if beside.is_empty() { &kind } else { &act };
            assert_eq!(third.submit(&last, to, &[fields, ("save", "1")]).await.status, 303, "{page}");
            sent.retain(|(n, _)| n != field);
            sent.extend([(field.to_string(), mine.to_string()), ("save".into(), "1".into())]);
            let pairs: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let stale = b.post(&act, &pairs).await;
            assert_eq!(stale.status, 409, "{page}: {}", stale.text());
            assert_eq!(stale.all("#stale"), ["Dana Reyes changed this while you were writing, just now"], "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_in_a_language_that_the_city_gave_up_meanwhile_stand_on_a_page_that_says_what_is_wrong() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let forms = ["/lampton/settings/categories/lamp-out", "/lampton/settings/templates/lamp-repaired"];
        let mut shown = Vec::new();
        for page in forms {
            shown.push(b.get(page).await.form(page));
        }
        hall.speaks(&["en"]).await;
        for (page, (form, (typed, wrong))) in forms.iter().zip(shown.iter().zip([("hint-ar", "name-en"), ("title-ar", "title-en")])) {
            let all: Vec<(&str, &str)> = form
                .iter()
                .map(|(n, v)| {
                    (
                        n.as_str(),
                        if n == typed {
                            "كلمات"
                        } else if n == wrong {
                            ""
                        } else {
                            v.as_str()
                        },
                    )
                })
                .collect();
            let refused = b.post(page, &all).await;
            assert_eq!(refused.status, 422, "{page}");
            assert!(refused.body.contains("كلمات"), "{page}: {}", refused.text());
        }
    })
    .await;
}

#[tokio::test]
async fn what_a_colleague_has_just_changed_is_not_taken_away_unseen_and_who_took_it_away_is_named() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let mut mine = hall.browser();
        let colleague = hall.town.0.staff("Dana Reyes", &[concerns::SETTINGS], Scope::default());
        let mut theirs = hall.town.0.signed_in(&colleague);
        let at = |path: &str| format!("/lampton/settings/{path}");
        let new = [("code", "swing"), ("name-en", "Broken swing"), ("department", "roads"), ("n", "48"), ("unit", "hours")];
        assert_eq!(mine.submit(&at("categories/new"), &at("categories/new"), &new).await.status, 303);
        for (page, field, part) in [
            (at("categories/swing"), "hint-en", "One line of help"),
            (at("categories/lamp-out/questions/pattern"), "o0-en", "Answers to choose from"),
            (at("categories/lamp-out/questions/pattern"), "label-en", "The question"),
            (at("templates/lamp-repaired"), "text-en", "Text"),
        ] {
            let remove = format!("{page}/remove");
            let shown = mine.get(&page).await;
            t.clock.advance(kernel::SECOND);
            assert_eq!(theirs.submit(&page, &page, &[(field, "Other words"), ("save", "1")]).await.status, 303, "{page}");
            let late = mine.resubmit(&shown, &remove).await;
            assert_eq!(late.status, 422, "{page}");
            let says = format!("Dana Reyes changed this after you opened the page: {part}. Look at it, and press again");
            assert!(late.text().contains(&says) && late.body.contains("Other words"), "{page}: {}", late.text());
            if field == "o0-en" {
                continue;
            }
            let begun = theirs.get(&page).await;
            t.clock.advance(kernel::SECOND);
            assert_eq!(mine.resubmit(&late, &remove).await.status, 303, "seen, it goes: {page}");
            for to in [&page, &remove] {
                let lost = theirs.resubmit(&begun, to).await;
                assert_eq!(lost.status, 404, "{page}");
                assert!(lost.text().contains("Saule Nurlan removed this: just now."), "{page}: {}", lost.text());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_kind_with_which_a_question_has_just_come_or_that_is_offered_by_now_is_not_removed_unseen() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let (mut mine, page) = (hall.browser(), "/lampton/settings/categories/swing");
        let colleague = hall.town.0.staff("Dana Reyes", &[concerns::SETTINGS], Scope::default());
        let mut theirs = hall.town.0.signed_in(&colleague);
        let new = [("code", "swing"), ("name-en", "Broken swing"), ("department", "roads"), ("n", "48"), ("unit", "hours")];
        assert_eq!(mine.submit("/lampton/settings/categories/new", "/lampton/settings/categories/new", &new).await.status, 303);
        let question = format!("{page}/questions/new");
        for (from, to, fields, part) in [
            (question.clone(), question, vec![("label-en", "Which swing?"), ("type", "text"), ("save", "1")], "Questions"),
            (page.to_string(), format!("{page}/open"), vec![], "Offered to residents"),
        ] {
            let shown = mine.get(page).await;
            t.clock.advance(kernel::SECOND);
            assert_eq!(theirs.submit(&from, &to, &fields).await.status, 303, "{to}");
            let late = mine.resubmit(&shown, &format!("{page}/remove")).await;
            assert_eq!(late.status, 422, "{to}");
            assert!(late.text().contains(&format!("Dana Reyes changed this after you opened the page: {part}")), "{to}: {}", late.text());
        }
        let shown = mine.get(page).await;
        assert_eq!(mine.resubmit(&shown, &format!("{page}/remove")).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn who_opens_closes_or_moves_what_a_colleague_took_away_is_told_and_led_back_to_the_list() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let (mut mine, page) = (hall.browser(), "/lampton/settings/categories/swing");
        let colleague = hall.town.0.staff("Dana Reyes", &[concerns::SETTINGS], Scope::default());
        let mut theirs = hall.town.0.signed_in(&colleague);
        let (list, routing) = ("/lampton/settings/categories", "/lampton/settings/routing/edit");
        let new = [("code", "swing"), ("name-en", "Broken swing"), ("department", "roads"), ("n", "48"), ("unit", "hours")];
        assert_eq!(mine.submit("/lampton/settings/categories/new", "/lampton/settings/categories/new", &new).await.status, 303);
        let question = format!("{page}/questions/new");
        assert_eq!(mine.submit(&question, &question, &[("code", "which"), ("label-en", "Which one?"), ("type", "text"), ("save", "1")]).await.status, 303);
        let (closed, rules, all) = (mine.get(page).await, mine.get(&format!("{routing}?kind=swing")).await, mine.get(list).await);
        assert_eq!(mine.submit(page, &format!("{page}/open"), &[]).await.status, 303);
        let offered = mine.get(page).await;
        t.clock.advance(kernel::SECOND);
        assert_eq!(theirs.submit(page, &format!("{page}/remove"), &[]).await.status, 303);
        for (shown, to) in [
            (&closed, format!("{page}/open")),
            (&offered, format!("{page}/close")),
            (&all, format!("{page}/move")),
            (&rules, routing.to_string()),
            (&closed, format!("{page}/remove")),
        ] {
            let lost = mine.resubmit(shown, &to).await;
            assert_eq!(lost.status, 404, "{to}");
            assert!(lost.text().contains("Dana Reyes removed this: just now."), "{to}: {}", lost.text());
            let back = if to == routing { "/lampton/settings/routing" } else { list };
            assert_eq!(lost.attributes("main a.button", "href"), [back], "{to}");
        }
        let unseen = concerns::settings::remove_template(hall.town.cx(), hall.town.city(), &hall.chief, "lamp-repaired", "another").await;
        assert!(matches!(unseen, Err(concerns::Error::Stale)), "asked in the transaction that removes");
    })
    .await;
}
