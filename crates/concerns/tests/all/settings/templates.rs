//! Answers to start from: added, changed, taken away; what stands in braces is checked.

use super::Hall;
use testkit::each_database;

const LIST: &str = "/lampton/settings/templates";

#[tokio::test]
async fn a_text_is_added_with_an_example_changed_and_taken_away() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        assert!(b.get(LIST).await.text().contains("Staff can begin with 1 text"));
        let new = format!("{LIST}/new");
        let fields = [("category", "pothole"), ("title-en", "Hole filled"), ("text-en", "The hole at {place} is filled ({reference}). {department}")];
        let look = b.submit(&new, &new, &[fields.as_slice(), &[("look", "1")]].concat()).await.text();
        assert!(look.contains("The hole at School 24 is filled (7K4M-2Q9X). Roads"), "{look}");
        assert_eq!(b.submit(&new, &new, &fields).await.status, 303);
        let kinds = hall.kinds().await;
        assert_eq!(kinds.templates.iter().map(|t| t.code.as_str()).collect::<Vec<_>>(), ["lamp-repaired", "hole-filled"]);
        let one = format!("{LIST}/lamp-repaired");
        assert_eq!(b.submit(&one, &one, &[("text-en", "Repaired: {place}."), ("title-ar", "أُصلح"), ("title-en", "Lamp fixed")]).await.status, 303);
        let t = hall.kinds().await.templates[0].clone();
        assert_eq!((t.text.get(&kernel::Lang::english()), t.text.pairs().count(), t.category.as_str()), (Some("Repaired: {place}."), 2, "lamp-out"));
        let page = b.get(&one).await.text();
        assert!(
            page.contains("Saule Nurlan")
                && page.contains("Title, for staff: Lamp fixed, before ")
                && page.contains("Title, for staff, العربية: أُصلح, before "),
            "{page}"
        );
        assert_eq!(b.submit(&one, &one, &[]).await.status, 303, "what changes nothing leaves nothing in the log");
        assert_eq!(b.submit(&one, &format!("{one}/remove"), &[]).await.status, 303);
        assert_eq!(b.get(&one).await.status, 404);
        assert_eq!(hall.log().await, ["concerns.template.add", "concerns.template.edit", "concerns.template.remove"]);
    })
    .await;
}

#[tokio::test]
async fn a_misspelled_word_in_braces_is_refused_in_each_language() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let one = format!("{LIST}/lamp-repaired");
        let wrong = b.submit(&one, &one, &[("text-ar", "أُصلح {palce}")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("{palce} stands for nothing."), "{}", wrong.text());
        let wrong = b.submit(&one, &one, &[("title-en", ""), ("text-en", "")]).await;
        assert_eq!(wrong.all(".field--wrong").len(), 2);
        assert!(hall.log().await.is_empty() && hall.kinds().await.templates.len() == 1);
    })
    .await;
}

#[tokio::test]
async fn a_text_that_somebody_changed_meanwhile_is_shown() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let one = format!("{LIST}/lamp-repaired");
        let mine = b.get(&one).await.form(&one);
        assert_eq!(b.submit(&one, &one, &[("text-en", "Theirs")]).await.status, 303);
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.post(&one, &pairs).await.location(), format!("{LIST}?done=kept"), "nothing of it was changed here");
        let titled: Vec<(&str, &str)> = pairs.iter().copied().filter(|(n, _)| *n != "title-en").chain([("title-en", "My title")]).collect();
        assert_eq!(b.post(&one, &titled).await.status, 303, "another field is no collision");
        let english = kernel::Lang::english();
        let kept = hall.kinds().await.templates[0].clone();
        assert_eq!((kept.title.get(&english), kept.text.get(&english)), (Some("My title"), Some("Theirs")));
        let mine: Vec<(&str, &str)> = pairs.iter().copied().filter(|(n, _)| *n != "text-en").chain([("text-en", "Mine")]).collect();
        let stale = b.post(&one, &mine).await;
        assert_eq!(stale.status, 409);
        assert_eq!(stale.all("[aria-labelledby='stale'] tbody tr").len(), 2, "{}", stale.text());
        assert!(stale.text().contains("Theirs") && stale.text().contains("Save what I typed"), "{}", stale.text());
        assert_eq!(hall.kinds().await.templates[0].text.get(&kernel::Lang::english()), Some("Theirs"));
    })
    .await;
}

#[tokio::test]
async fn a_text_stands_where_its_use_says() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = format!("{LIST}/new");
        let fields = [("category", ""), ("title-en", "Where is it"), ("text-en", "What is near {place}?"), ("for", "ask")];
        let page = b.get(&new).await;
        assert_eq!(page.attributes("input[name=for][checked]", "value"), ["answer"], "as all were before");
        let csrf = page.attributes("input[name=csrf]", "value").remove(0);
        let sent = [fields.as_slice(), &[("csrf", csrf.as_str())]].concat();
        assert_eq!(b.post(&new, &sent).await.status, 303);
        let none = [&fields[..3], &[("title-en", "Other"), ("csrf", csrf.as_str())]].concat();
        let wrong = b.post(&new, &none).await;
        assert!(wrong.status == 422 && wrong.text().contains("Say what it is for"), "{}", wrong.text());
        assert_eq!(hall.kinds().await.templates[1].uses, [concerns::model::Use::Ask]);
        let case = hall.town.report("lamp-out", crate::town::Town::WEST, "Dark").await.concern;
        let worker = hall.town.0.staff("Aigul", &[concerns::SEE, concerns::WORK, concerns::ANSWER], kernel::Scope::default());
        let mut desk = hall.town.0.signed_in(&worker);
        let path = format!("/lampton/desk/{}", case.reference);
        let page = desk.get(&path).await;
        assert_eq!(page.attributes("#question-template option:not([value=''])", "value"), ["where-is-it"]);
        assert_eq!(page.attributes("#template option:not([value=''])", "value"), ["lamp-repaired"]);
        let filled = desk.submit(&path, &format!("{path}/ask"), &[("question_template", "where-is-it"), ("fill", "1")]).await;
        assert!(filled.all("#question").join("").contains("What is near School 24?"), "{}", filled.text());
    })
    .await;
}

#[tokio::test]
async fn a_text_of_a_closed_kind_stays_one_of_that_kind() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        concerns::settings::close_category(hall.town.cx(), hall.town.city(), &hall.chief, "lamp-out").await.unwrap();
        hall.town.0.refresh().await;
        let one = format!("{LIST}/lamp-repaired");
        let page = b.get(&one).await;
        assert_eq!(page.all("#category option[selected]"), ["Street lamp out (closed)"], "{}", page.text());
        assert_eq!(page.attributes("#category option[selected]", "value"), ["lamp-out"]);
        let look = b.submit(&one, &one, &[("category", ""), ("look", "1")]).await;
        assert!(look.attributes("#category option", "value").contains(&"lamp-out".to_string()), "there is a way back");
        assert_eq!(b.submit(&one, &one, &[("title-en", "Lamp fixed")]).await.status, 303);
        assert_eq!(hall.kinds().await.templates[0].category, "lamp-out");
        let new = b.get(&format!("{LIST}/new")).await;
        assert!(!new.attributes("#category option", "value").contains(&"lamp-out".to_string()), "nobody chooses it anew");
    })
    .await;
}
