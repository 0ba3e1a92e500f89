use crate::house::{House, PASSWORD, attempt, migrations, session_cookie};
use accounts::SecondFactor;
use accounts::model::{code_at, step_at};
use kernel::{Clock, SECOND};
use testkit::client::{Answered, Client};
use testkit::db::TestCtx;
use testkit::each_database;

/// The secret that a page shows for typing.
fn secret(page: &Answered) -> Vec<u8> {
    let shown = page.all("figcaption .ref").concat().replace(' ', "");
    let mut bits = 0u64;
    let (mut held, mut out) = (0, Vec::new());
    for c in shown.bytes() {
        let n = if c.is_ascii_uppercase() { c - b'A' } else { c - b'2' + 26 };
        bits = bits << 5 | u64::from(n);
        held += 5;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held & 255) as u8);
        }
    }
    out
}

pub fn code(t: &TestCtx, secret: &[u8]) -> String {
    code_at(secret, step_at(t.clock.now()))
}

/// Signs in for the first time and sets the second factor up; the browser, the secret, the codes on paper.
pub async fn first_time(t: &TestCtx, h: &House, mail: &str) -> (Client, Vec<u8>, Vec<String>) {
    let mut browser = h.visitor();
    let a = attempt(&mut browser, mail, PASSWORD).await;
    assert_eq!((a.status.as_u16(), a.location()), (303, "/sign-in/factor"));
    let page = browser.get("/sign-in/factor").await;
    assert!(page.attributes("figure img", "src")[0].starts_with("data:image/svg+xml;base64,"));
    let secret = secret(&page);
    assert_eq!(secret.len(), 20);
    let form = page.form("/sign-in/factor");
    let sealed = &form.iter().find(|(n, _)| n == "secret").expect("a sealed secret").1;
    let wrong = browser.post("/sign-in/factor", &[("secret", sealed), ("code", "000000")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(crate::factor::secret(&wrong), secret, "the picture stays the one that was taken");
    let done = browser.post("/sign-in/factor", &[("secret", sealed), ("code", &code(t, &secret))]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let codes = done.all("ol .ref");
    assert_eq!((codes.len(), secret.len()), (10, 20), "160 bits for the phone");
    assert!(codes.iter().all(|c| c.replace(' ', "").len() == 26), "128 bits each for paper");
    let csrf = done.form("/account/codes/kept").remove(0).1;
    let kept = browser.post("/account/codes/kept", &[("csrf", &csrf), ("to", "/lampton/desk"), ("kept", "yes")]).await;
    assert_eq!((kept.status.as_u16(), kept.location()), (303, "/lampton/desk"), "the page's form belongs to the new session");
    (browser, secret, codes)
}

#[tokio::test]
async fn the_second_factor_is_set_up_before_anything_opens() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let mut half = h.visitor();
        attempt(&mut half, "kai@lampton.example", PASSWORD).await;
        assert_eq!(half.get("/lampton/desk").await.status, 303, "a half session opens nothing");
        assert_eq!(half.get("/account").await.status, 303);
        let (mut browser, ..) = first_time(&t, &h, "kai@lampton.example").await;
        assert_eq!(browser.get("/lampton/desk").await.status, 200);
        assert_eq!(half.get("/sign-in/factor").await.location(), "/sign-in", "the other half session ended with it");
        assert_eq!(h.logged("accounts.factor.set").await.len(), 1);
        assert!(h.mails("kai@lampton.example").await[0].contains("second step of your sign-in"));
    })
    .await;
}

#[tokio::test]
async fn a_code_opens_once() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (_, secret, _) = first_time(&t, &h, "kai@lampton.example").await;
        let mut browser = h.visitor();
        let half = session_cookie(&attempt(&mut browser, "kai@lampton.example", PASSWORD).await);
        assert_eq!(browser.get("/lampton/desk").await.status, 303, "the password alone opens nothing");
        let used = browser.post("/sign-in/code", &[("code", &code(&t, &secret))]).await;
        assert_eq!(used.status, 422, "the code that set it up is used");
        t.clock.advance(30 * SECOND);
        let fresh = code(&t, &secret);
        let spaced = format!("{} {}", &fresh[..3], &fresh[3..]);
        let a = browser.post("/sign-in/code", &[("code", &spaced)]).await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/desk"));
        assert_ne!(session_cookie(&a), half, "a new secret with the new right");
        assert_eq!(h.visitor().with_cookie("hansa", &half).get("/sign-in/code").await.status, 303, "the half session is over");
        let mut thief = h.visitor();
        attempt(&mut thief, "kai@lampton.example", PASSWORD).await;
        assert_eq!(thief.post("/sign-in/code", &[("code", &fresh)]).await.status, 422, "seen over the shoulder");
    })
    .await;
}

#[tokio::test]
async fn a_code_on_paper_opens_once() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (_, _, codes) = first_time(&t, &h, "kai@lampton.example").await;
        let typed = codes[3].to_lowercase().replace(' ', "-");
        let mut browser = h.visitor();
        attempt(&mut browser, "kai@lampton.example", PASSWORD).await;
        assert_eq!(browser.post("/sign-in/code", &[("code", &typed)]).await.status, 303);
        assert!(browser.get("/account").await.text().contains("9 codes on paper are left"));
        let mut again = h.visitor();
        attempt(&mut again, "kai@lampton.example", PASSWORD).await;
        assert_eq!(again.post("/sign-in/code", &[("code", &typed)]).await.status, 422);
        // New codes end the old ones, and ask for the password.
        let refused = browser.submit("/account/codes", "/account/codes", &[("codes-password", "not it")]).await;
        assert_eq!(refused.status, 422);
        let new = browser.submit("/account/codes", "/account/codes", &[("codes-password", PASSWORD)]).await.all("ol .ref");
        assert_eq!(again.post("/sign-in/code", &[("code", &codes[4])]).await.status, 422);
        assert_eq!(again.post("/sign-in/code", &[("code", &new[0])]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn codes_cannot_be_guessed_at_will() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        first_time(&t, &h, "kai@lampton.example").await;
        let mut seen = Vec::new();
        for n in 0..7 {
            let mut browser = h.visitor();
            attempt(&mut browser, "kai@lampton.example", PASSWORD).await;
            seen.push(browser.post("/sign-in/code", &[("code", &format!("00000{n}"))]).await.status.as_u16());
        }
        assert_eq!(seen, [422, 422, 422, 422, 422, 429, 429], "a new half session does not begin anew");
    })
    .await;
}

#[tokio::test]
async fn a_half_session_ends_by_itself() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (_, secret, _) = first_time(&t, &h, "kai@lampton.example").await;
        let mut browser = h.visitor();
        attempt(&mut browser, "kai@lampton.example", PASSWORD).await;
        t.clock.advance(accounts::model::CODE_LIFE);
        assert_eq!(browser.post("/sign-in/code", &[("code", &code(&t, &secret))]).await.location(), "/sign-in");
    })
    .await;
}

#[tokio::test]
async fn a_secret_of_another_account_or_an_old_page_is_refused() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        h.staff("ana@lampton.example", "Ana Cruz", "case-worker", h.lighting()).await;
        let (mut kai, mut ana) = (h.visitor(), h.visitor());
        attempt(&mut kai, "kai@lampton.example", PASSWORD).await;
        attempt(&mut ana, "ana@lampton.example", PASSWORD).await;
        let page = ana.get("/sign-in/factor").await;
        let (secret, sealed) = (secret(&page), page.form("/sign-in/factor").into_iter().find(|(n, _)| n == "secret").unwrap().1);
        let planted = kai.post("/sign-in/factor", &[("secret", &sealed), ("code", &code(&t, &secret))]).await;
        assert_eq!(planted.status, 422, "somebody else's secret");
        assert!(planted.text().contains("open too long"));
        t.clock.advance(31 * 60 * SECOND);
        attempt(&mut ana, "ana@lampton.example", PASSWORD).await;
        assert_eq!(ana.post("/sign-in/factor", &[("secret", &sealed), ("code", &code(&t, &secret))]).await.status, 422, "an old page");
    })
    .await;
}

#[tokio::test]
async fn another_phone_asks_for_the_password_and_ends_the_other_sessions() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (mut one, _, codes) = first_time(&t, &h, "kai@lampton.example").await;
        let mut other = h.visitor();
        attempt(&mut other, "kai@lampton.example", PASSWORD).await;
        other.post("/sign-in/code", &[("code", &codes[0])]).await;
        assert_eq!(other.get("/account").await.status, 200);
        let page = one.get("/account/factor").await;
        let new = secret(&page);
        let mut form = page.form("/account/factor");
        form.retain(|(n, _)| n == "csrf" || n == "secret");
        let (csrf, sealed) = (form[0].1.clone(), form[1].1.clone());
        let shown = code(&t, &new);
        let refused = one.post("/account/factor", &[("csrf", &csrf), ("secret", &sealed), ("code", &shown), ("password", "stolen browser")]).await;
        assert_eq!(refused.status, 422);
        let done = one.post("/account/factor", &[("csrf", &csrf), ("secret", &sealed), ("code", &shown), ("password", PASSWORD)]).await;
        assert_eq!(done.status, 200, "{}", done.text());
        assert_eq!(one.get("/account").await.status, 200);
        assert_eq!(other.get("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn the_secret_is_not_readable_in_the_database() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        let id = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (_, secret, codes) = first_time(&t, &h, "kai@lampton.example").await;
        store::row! { struct Kept { totp: String, password: String } }
        let kept: Kept = h.cx.db.q("select totp, password from account where id = $1").bind(id).one().await.unwrap();
        let coded = accounts::model::base32(&secret);
        assert!(!kept.totp.contains(&coded) && kept.password.starts_with("$argon2id$"));
        store::row! { struct Hash { code_hash: String } }
        let hashes: Vec<Hash> = h.cx.db.q("select code_hash from account_recovery where account = $1").bind(id).all().await.unwrap();
        assert!(hashes.len() == 10 && hashes.iter().all(|k| k.code_hash.len() == 64 && !codes.contains(&k.code_hash)));
    })
    .await;
}

#[tokio::test]
async fn a_page_that_is_loaded_anew_shows_the_same_picture() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (mut one, mut two) = (h.visitor(), h.visitor());
        attempt(&mut one, "kai@lampton.example", PASSWORD).await;
        attempt(&mut two, "kai@lampton.example", PASSWORD).await;
        let first = secret(&one.get("/sign-in/factor").await);
        assert_eq!(secret(&one.get("/sign-in/factor").await), first, "the phone that read the first picture goes on to fit");
        assert_ne!(secret(&two.get("/sign-in/factor").await), first, "each session its own");
        store::row! { struct Kept { pending: Option<String> } }
        let kept: Vec<Kept> = h.cx.db.q("select pending from account_session").all().await.unwrap();
        let coded = accounts::model::base32(&first);
        assert!(kept.iter().all(|k| k.pending.as_ref().is_some_and(|p| !p.contains(&coded))), "sealed");
        t.clock.advance(accounts::model::FACTOR_LIFE - SECOND);
        assert_eq!(secret(&one.get("/sign-in/factor").await), first);
    })
    .await;
}

#[tokio::test]
async fn codes_that_nobody_said_are_kept_are_asked_for_after_the_next_sign_in() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (mut browser, secret, _) = first_time(&t, &h, "kai@lampton.example").await;
        // New ones, and the page is closed before they are on paper.
        let lost = browser.submit("/account/codes", "/account/codes", &[("codes-password", PASSWORD)]).await;
        let csrf = lost.form("/account/codes/kept").remove(0).1;
        let unsaid = browser.post("/account/codes/kept", &[("csrf", &csrf), ("to", "/account")]).await;
        assert_eq!(unsaid.location(), "/account/codes?to=/account", "without the tick nothing is said");
        t.clock.advance(30 * SECOND);
        let mut later = h.visitor();
        attempt(&mut later, "kai@lampton.example", PASSWORD).await;
        let a = later.post("/sign-in/code", &[("code", &code(&t, &secret))]).await;
        assert_eq!(a.location(), "/account/codes?to=/lampton/desk");
        let page = later.get(a.location()).await;
        assert!(page.text().contains("You have not said yet that you kept your codes"), "{}", page.text());
        let new = later.submit(a.location(), "/account/codes", &[("codes-password", PASSWORD)]).await;
        assert_eq!(new.all("ol .ref").len(), 10);
        let csrf = new.form("/account/codes/kept").remove(0).1;
        let kept = later.post("/account/codes/kept", &[("csrf", &csrf), ("to", "/lampton/desk"), ("kept", "yes")]).await;
        assert_eq!(kept.location(), "/lampton/desk");
        t.clock.advance(30 * SECOND);
        let mut again = h.visitor();
        attempt(&mut again, "kai@lampton.example", PASSWORD).await;
        assert_eq!(again.post("/sign-in/code", &[("code", &code(&t, &secret))]).await.location(), "/lampton/desk");
        assert_eq!(h.logged("accounts.codes.kept").await.len(), 2);
        assert_eq!(h.visitor().get("/account/codes").await.status, 303);
    })
    .await;
}
