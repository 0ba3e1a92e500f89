//! What staff see of the outbox, and what they can do about it.

use crate::{Error, MAIL_RETRY, MAIL_SEE, MailId, mail::owner, store::mail, wake};
use kernel::{Actor, CityId, Instant, PAGE_SIZE_MAX, Page, Permission, Target, Total, Who};
use store::{Act, Ctx, Filter, audit, audit_read};
use uuid::Uuid;

/// How a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailState {
    Queued,
    Sending,
    Sent,
    /// It will be tried again.
    Failed,
    /// It will not.
    GaveUp,
}

impl MailState {
    pub const ALL: [MailState; 5] = [MailState::Queued, MailState::Sending, MailState::Sent, MailState::Failed, MailState::GaveUp];
    pub fn as_str(self) -> &'static str {
        match self {
            MailState::Queued => "queued",
            MailState::Sending => "sending",
            MailState::Sent => "sent",
            MailState::Failed => "failed",
            MailState::GaveUp => "gave_up",
        }
    }
    pub fn parse(s: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|x| x.as_str() == s)
    }
}

store::row! {
    /// A mail in a list.
    #[derive(Clone, Debug)]
    pub struct MailLine {
        pub id: Uuid,
        pub to_address: String,
        pub subject: String,
        pub about: String,
        pub language: String,
        pub state: String,
        pub attempts: i64,
        pub next_at: Option<Instant>,
        pub last_error: Option<String>,
        pub created_at: Instant,
        pub tried_at: Option<Instant>,
        pub sent_at: Option<Instant>,
        pub is_secret: bool,
    }
}

store::row! {
    /// A mail as it was, or will be, sent. Text and HTML of a secret one are empty, unless the program itself asks.
    #[derive(Clone, Debug)]
    pub struct MailShown {
        pub id: Uuid,
        pub to_address: String,
        pub from_name: String,
        pub reply_to: Option<String>,
        pub subject: String,
        pub about: String,
        pub language: String,
        pub message_id: String,
        pub unsubscribe: Option<String>,
        pub body_text: String,
        pub body_html: String,
        pub state: String,
        pub attempts: i64,
        pub next_at: Option<Instant>,
        pub last_error: Option<String>,
        pub created_at: Instant,
        pub tried_at: Option<Instant>,
        pub sent_at: Option<Instant>,
        pub is_secret: bool,
    }
}

store::row! {
    /// How mail to one domain fares.
    #[derive(Clone, Debug)]
    pub struct Destination {
        pub domain: String,
        pub waiting: i64,
        pub sent: i64,
        pub failed: i64,
        pub gave_up: i64,
        pub last_sent_at: Option<Instant>,
        pub last_tried_at: Option<Instant>,
        pub last_error: Option<String>,
    }
}

/// Which mails of a city, or of the installation itself.
#[derive(Clone, Debug, Default)]
pub struct MailFilter {
    pub city: Option<CityId>,
    pub state: Option<MailState>,
    pub about: Option<String>,
    pub domain: Option<String>,
    pub to: Option<String>,
}

/// Which part of a list: `after` is the `next` of the page before.
#[derive(Clone, Debug)]
pub struct Paging {
    pub after: Option<String>,
    pub size: i64,
}

impl Default for Paging {
    fn default() -> Self {
        Paging { after: None, size: 50 }
    }
}

/// How many domains are shown; those in trouble come first.
const DESTINATIONS_MAX: i64 = 200;

fn must(by: &Actor, permission: Permission, city: Option<CityId>) -> Result<(), Error> {
    let target = Target { city, ..Target::default() };
    if by.may(permission, &target) { Ok(()) } else { Err(Error::Denied) }
}

/// Reads of personal data are logged, unless the program itself reads.
async fn read_logged(cx: &Ctx, by: &Actor, act: Act<'_>) -> Result<(), Error> {
    match by.who {
        Who::System(_) => Ok(()),
        _ => Ok(audit_read(cx, by, act).await?),
    }
}

/// How mail fares by recipient's domain, trouble first.
pub async fn destinations(cx: &Ctx, by: &Actor, city: Option<CityId>) -> Result<Vec<Destination>, Error> {
    must(by, MAIL_SEE, city)?;
    Ok(cx.db.q(mail::DESTINATIONS).bind(owner(city)).bind(DESTINATIONS_MAX).all().await?)
}

/// Mails, newest first.
pub async fn list_mails(cx: &Ctx, by: &Actor, filter: &MailFilter, paging: &Paging) -> Result<Page<MailLine>, Error> {
    must(by, MAIL_SEE, filter.city)?;
    let size = paging.size.clamp(1, PAGE_SIZE_MAX);
    let mut rows = narrowed(cx, mail::LIST, filter);
    let after = paging.after.as_deref().and_then(|s| s.parse::<Uuid>().ok());
    rows.and_some("id < ?", after).then("order by id desc").limit(size + 1);
    let mut items: Vec<MailLine> = rows.all().await?;
    let has_more = items.len() > usize::try_from(size).unwrap_or(usize::MAX);
    items.truncate(usize::try_from(size).unwrap_or(usize::MAX));
    let next = items.last().filter(|_| has_more).map(|m| m.id.to_string());
    let mut count = narrowed(cx, mail::LIST_COUNT, filter);
    let total = Total::from_count(count.limit(Total::LIMIT + 1).then(") counted").count().await?);
    read_logged(cx, by, Act::new(filter.city, "jobs.mail.list", "mails").with("count", items.len())).await?;
    Ok(Page { items, next, total })
}

fn narrowed<'d>(cx: &'d Ctx, head: &'static str, filter: &MailFilter) -> Filter<'d> {
    let mut f = Filter::new(&cx.db, head);
    f.and("city_id = ?", owner(filter.city)).and_some("state = ?", filter.state.map(MailState::as_str));
    f.and_some("about = ?", filter.about.clone()).and_some("to_domain = ?", filter.domain.as_deref().map(kernel::fold));
    f.and_some("to_folded = ?", filter.to.as_deref().map(|a| kernel::fold(a.trim())));
    f
}

/// One mail with its text.
pub async fn mail(cx: &Ctx, by: &Actor, city: Option<CityId>, id: MailId) -> Result<MailShown, Error> {
    must(by, MAIL_SEE, city)?;
    let shown: Option<MailShown> = cx.db.q(mail::ONE).bind(owner(city)).bind(id).maybe().await?;
    let mut shown = shown.ok_or(Error::NotFound)?;
    if shown.is_secret && !matches!(by.who, Who::System(_)) {
        // Its link would open the recipient's account to whoever may look here.
        shown.body_text.clear();
        shown.body_html.clear();
    }
    let subject = format!("mail {id}");
    read_logged(cx, by, Act::new(city, "jobs.mail.see", &subject)).await?;
    Ok(shown)
}

/// Sends a mail that failed again, from its first attempt.
pub async fn retry(cx: &Ctx, by: &Actor, city: Option<CityId>, id: MailId) -> Result<(), Error> {
    must(by, MAIL_RETRY, city)?;
    let subject = format!("mail {id}");
    cx.db
        .write(async |tx| {
            if tx.q(mail::RETRY).bind(cx.now()).bind(owner(city)).bind(id).run().await? == 0 {
                let known = tx.q(mail::STATE).bind(owner(city)).bind(id).count().await? > 0;
                return Err(if known { Error::MailNotFailed } else { Error::NotFound });
            }
            tx.after_commit(wake);
            Ok(audit(cx, tx, by, Act::new(city, "jobs.mail.retry", &subject)).await?)
        })
        .await
}

/// Sends all mails to a domain that failed again; answers how many.
pub async fn retry_destination(cx: &Ctx, by: &Actor, city: Option<CityId>, domain: &str) -> Result<u64, Error> {
    must(by, MAIL_RETRY, city)?;
    let domain = kernel::fold(domain.trim());
    let subject = format!("mails to {domain}");
    cx.db
        .write(async |tx| {
            let n = tx.q(mail::RETRY_DOMAIN).bind(cx.now()).bind(owner(city)).bind(&domain).run().await?;
            tx.after_commit(wake);
            audit(cx, tx, by, Act::new(city, "jobs.mail.retry", &subject).with("count", n)).await?;
            Ok(n)
        })
        .await
}
