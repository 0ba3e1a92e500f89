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
        assert_eq!(b.submit(&one, &one, &[("text-en", "Repaired: {place}.")]).await.status, 303);
        let t = hall.kinds().await.templates[0].clone();
        assert_eq!((t.text.get(&kernel::Lang::english()), t.text.pairs().count(), t.category.as_str()), (Some("Repaired: {place}."), 2, "lamp-out"));
        assert!(b.get(&one).await.text().contains("Saule Nurlan"));
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
        let stale = b.post(&one, &pairs).await;
        assert_eq!(stale.status, 409);
        assert!(stale.text().contains("Theirs") && stale.text().contains("Save what I typed"), "{}", stale.text());
        assert_eq!(hall.kinds().await.templates[0].text.get(&kernel::Lang::english()), Some("Theirs"));
    })
    .await;
}
