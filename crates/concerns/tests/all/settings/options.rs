//! The options of a question when two save at once: they meet one by one, and in each language for itself.

use super::Hall;
use testkit::{Answered, Client, each_database};

const ONE: &str = "/lampton/settings/categories/lamp-out/questions/pattern";

type Sent = Vec<(String, String)>;

/// A form with other values in some of its fields.
fn with(form: &Sent, fields: &[(&str, &str)]) -> Sent {
    let mut out: Sent = form.iter().filter(|(n, _)| fields.iter().all(|(f, _)| f != n)).cloned().collect();
    out.extend(fields.iter().map(|(n, v)| (n.to_string(), v.to_string())));
    out
}

async fn send(b: &mut Client, form: &Sent) -> Answered {
    let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    b.post(ONE, &pairs).await
}

/// Saves what a colleague changes, from a page that is fresh; gives the form that somebody else had open before.
async fn open_before(b: &mut Client, theirs: &[(&str, &str)]) -> Sent {
    let mine = b.get(ONE).await.form(ONE);
    assert_eq!(b.submit(ONE, ONE, theirs).await.status, 303);
    mine
}

impl Hall {
    /// A browser at a question with three options.
    async fn at_three(&self) -> Client {
        let mut b = self.browser();
        assert_eq!(b.submit(ONE, ONE, &[("o2-en", "On by day"), ("o2-ar", "مضاء نهارًا")]).await.status, 303);
        b
    }
    /// Each option with its words: “flickers: Flickers”.
    async fn options(&mut self, lang: &str) -> Vec<String> {
        let lang = kernel::Lang::parse(lang).unwrap();
        let q = self.category("lamp-out").await.questions[0].clone();
        q.options.iter().map(|o| format!("{}: {}", o.code, o.label.get(&lang).unwrap_or_default())).collect()
    }
}

#[tokio::test]
async fn two_who_change_different_options_or_languages_keep_both() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        let arabic = hall.options("ar").await;
        let mine = open_before(&mut b, &[("o0-en", "No light at all")]).await;
        let saved = send(&mut b, &with(&mine, &[("o1-en", "Goes on and off"), ("o0-ar", "لا ضوء")])).await;
        assert!(saved.location().contains("?done=kept"), "{}", saved.text());
        let english = hall.options("en").await;
        assert_eq!(english[..2], ["dark: No light at all", "flickers: Goes on and off"]);
        let now = hall.options("ar").await;
        assert_eq!((now[0].as_str(), &now[1..]), ("dark: لا ضوء", &arabic[1..]), "the other language is as it was");
    })
    .await;
}

#[tokio::test]
async fn words_of_an_option_that_both_changed_in_one_language_are_asked() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        let mine = open_before(&mut b, &[("o0-en", "No light at all"), ("o1-en", "Goes on and off")]).await;
        let stale = send(&mut b, &with(&mine, &[("o0-en", "Dead"), ("o2-en", "Burns by day"), ("o3-en", "Hums")])).await;
        assert_eq!(stale.status, 409);
        let rows = stale.all(".versions tbody tr");
        assert!(rows[0].contains("Answer “No light at all”, English") && rows[0].contains("Dead"), "{rows:?}");
        assert!(rows[1].contains("Goes on and off") && rows.len() == 2, "what came beside it, and nothing else: {rows:?}");
        let typed = |name: &str| stale.attributes(&format!("[name={name}]"), "value");
        assert_eq!(["o0-en", "o1-en", "o2-en", "o3-en"].map(|n| typed(n).join("")), ["Dead", "Goes on and off", "Burns by day", "Hums"]);
        assert_eq!(hall.options("en").await[0], "dark: No light at all", "nothing is overwritten unasked");
        assert_eq!(b.resubmit(&stale, ONE).await.status, 303);
        assert_eq!(hall.options("en").await, ["dark: Dead", "flickers: Goes on and off", "on-by-day: Burns by day", "hums: Hums"]);
    })
    .await;
}

#[tokio::test]
async fn an_option_that_one_took_away_is_gone_unless_the_other_worded_it_anew() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        // Left alone by the other: gone.
        let mine = open_before(&mut b, &[("o1-off", "1")]).await;
        let saved = send(&mut b, &with(&mine, &[("o0-en", "Dead")])).await;
        assert!(saved.location().contains("?done=kept"), "{}", saved.text());
        assert_eq!(hall.options("en").await, ["dark: Dead", "on-by-day: On by day"]);
        // Worded anew by the other: asked, and who saves again has it back under its code.
        let mine = open_before(&mut b, &[("o1-off", "1")]).await;
        let stale = send(&mut b, &with(&mine, &[("o1-en", "Burns by day")])).await;
        assert_eq!(stale.status, 409);
        let told = stale.all(".versions tbody tr").join(" ");
        assert!(told.contains("Answer “Burns by day” Taken away Burns by day · مضاء نهارًا"), "{told}");
        assert_eq!(b.resubmit(&stale, ONE).await.status, 303);
        assert_eq!(hall.options("en").await, ["dark: Dead", "on-by-day: Burns by day"]);
        assert_eq!(hall.options("ar").await.len(), 2);
        // The other way round: taken away by who saves last. Its row has their words by now, and the tick.
        let mine = open_before(&mut b, &[("o1-en", "Lit at noon")]).await;
        let stale = send(&mut b, &with(&mine, &[("o1-off", "1"), ("o0-en", "Dark")])).await;
        assert_eq!(stale.status, 409);
        let told = stale.all(".versions tbody tr").join(" ");
        assert!(told.contains("Answer “Lit at noon” Lit at noon"), "{told}");
        assert!(told.contains("Taken away"), "{told}");
        assert_eq!(stale.attributes("[name=o1-en]", "value"), ["Lit at noon"]);
        assert_eq!(b.resubmit(&stale, ONE).await.status, 303);
        assert_eq!(hall.options("en").await, ["dark: Dark"]);
    })
    .await;
}

#[tokio::test]
async fn new_options_of_both_are_there_and_none_twice() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        let mine = open_before(&mut b, &[("o3-en", "Hums!"), ("o4-en", "Leans")]).await;
        let saved = send(&mut b, &with(&mine, &[("o3-en", "Hums"), ("o4-en", "Leans"), ("o5-en", "Is wet"), ("o5-at", "1")])).await;
        assert!(saved.location().contains("?done=kept"), "{}", saved.text());
        let mut now = hall.options("en").await;
        assert_eq!(now[..2], ["dark: Stays dark", "is-wet: Is wet"], "behind the one with which it shares its place");
        now.sort();
        let hums: Vec<&String> = now.iter().filter(|o| o.contains("Hums")).collect();
        assert!(hums.len() == 2 && hums.contains(&&"hums: Hums!".to_string()), "{now:?}");
        assert_eq!(now.iter().filter(|o| o.contains("Leans")).count(), 1, "both meant the same: {now:?}");
        assert_eq!(now.len(), 7, "{now:?}");
    })
    .await;
}

#[tokio::test]
async fn an_order_that_one_left_alone_follows_the_other() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        let codes = |options: &[String]| options.iter().map(|o| o.split(':').next().unwrap().to_string()).collect::<Vec<_>>();
        let mine = open_before(&mut b, &[("o0-at", "9")]).await;
        assert!(send(&mut b, &with(&mine, &[("o1-en", "On and off")])).await.location().contains("?done=kept"));
        let now = hall.options("en").await;
        assert_eq!((codes(&now), now[0].as_str()), (vec!["flickers".into(), "on-by-day".into(), "dark".into()], "flickers: On and off"));
        let mine = open_before(&mut b, &[("o0-en", "Flickers"), ("o3-en", "Hums")]).await;
        assert!(send(&mut b, &with(&mine, &[("o2-at", "1"), ("o0-at", "2"), ("o1-at", "3")])).await.location().contains("?done=kept"));
        let now = hall.options("en").await;
        assert_eq!((codes(&now), now[1].as_str()), (["dark", "flickers", "on-by-day", "hums"].map(String::from).to_vec(), "flickers: Flickers"));
        // Both: each order is told, and saving again is the decision.
        let mine = open_before(&mut b, &[("o0-at", "9")]).await;
        let stale = send(&mut b, &with(&mine, &[("o1-at", "9"), ("o4-en", "Leans")])).await;
        assert_eq!(stale.status, 409);
        let told = stale.all(".versions tbody tr").join(" ");
        assert!(told.starts_with("Order of the answers Flickers"), "{told}");
        assert_eq!(b.resubmit(&stale, ONE).await.status, 303);
        assert_eq!(codes(&hall.options("en").await), ["dark", "on-by-day", "hums", "leans", "flickers"]);
    })
    .await;
}

#[tokio::test]
async fn words_in_a_language_that_the_city_gave_up_meanwhile_are_kept() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        let was = hall.options("ar").await;
        let mine = b.get(ONE).await.form(ONE);
        hall.speaks(&["en"]).await;
        // Of the question itself, and of the first option, nothing is in that language.
        let typed = with(&mine, &[("label-ar", ""), ("o0-ar", ""), ("o1-ar", "يومض كثيرًا"), ("o3-ar", "يطن")]);
        let wrong = send(&mut b, &typed).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(["o1-ar", "o3-ar"].map(|n| wrong.attributes(&format!("[name={n}]"), "value").join("")), ["يومض كثيرًا", "يطن"]);
        let mut again = wrong.form(ONE);
        again.retain(|(n, _)| n != "o3-en");
        again.push(("o3-en".into(), "Hums".into()));
        assert_eq!(send(&mut b, &again).await.status, 303);
        let now = hall.options("ar").await;
        assert_eq!(now, [was[0].as_str(), "flickers: يومض كثيرًا", was[2].as_str(), "hums: يطن"]);
        let label = hall.category("lamp-out").await.questions[0].label.clone();
        assert!(label.get(&kernel::Lang::parse("ar").unwrap()).is_some(), "an empty field of it takes nothing away");
        assert!(b.get(ONE).await.attributes("[name=o1-ar]", "value").is_empty(), "the city does not offer it");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_emptied_goes_though_it_has_words_in_a_language_that_the_city_gave_up() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.at_three().await;
        hall.speaks(&["en"]).await;
        let was = hall.options("en").await;
        let emptied = with(&b.get(ONE).await.form(ONE), &[("o1-en", "")]);
        let saved = send(&mut b, &emptied).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        assert_eq!(hall.options("en").await, [was[0].as_str(), was[2].as_str()]);
    })
    .await;
}
