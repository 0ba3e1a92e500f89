//! The demo's mailbox: every mail that the demo sent, as its reader would see it. Without invented people there is no such page.

use crate::mails::linked;
use askama::Template;
use axum::extract::Path;
use jobs::{MailFilter, MailId, MailLine, MailShown, Paging, list_mails, mail};
use kernel::{Actor, CityId};
use web::{Answer, Error, Form, Markup, Visit, framed, private_page, with_frames};

const SHOWN_MAX: usize = 60;
/// Where the slug of a city would stand, for a mail of the installation.
const NO_CITY: &str = "-";

struct Line {
    m: MailLine,
    from: String,
    href: String,
    is_open: bool,
}

struct Open {
    m: MailShown,
    body: Markup,
    /// Where its other part is: the one that mail programs show.
    looks: String,
}

#[derive(Template)]
#[template(path = "townhall/mailbox.html")]
struct Page<'a> {
    v: &'a Visit,
    to: String,
    lines: Vec<Line>,
    open: Option<Open>,
    list: String,
}

/// Who reads here is nobody: the demo shows its own mails.
fn reader() -> Actor {
    Actor::system("the demo's mailbox")
}

pub(crate) async fn page(v: Visit) -> Answer {
    if !v.training() {
        return Err(Error::not_found());
    }
    let form = Form::parse(&v.query);
    let (to, asked) = (form.value("to").to_string(), form.value("mail"));
    let mut found: Vec<(MailLine, String, String)> = Vec::new();
    let mut boxes: Vec<(Option<CityId>, String, String)> = vec![(None, NO_CITY.into(), v.t("web-product").to_string())];
    boxes.extend(v.site.cities.all().await.iter().map(|c| (Some(c.id), c.slug.clone(), c.name.in_lang(v.lang()).to_string())));
    for (city, slug, name) in &boxes {
        let filter = MailFilter { city: *city, to: form.some("to"), ..MailFilter::default() };
        let page = list_mails(v.cx(), &reader(), &filter, &Paging { after: None, size: SHOWN_MAX as i64 }).await?;
        found.extend(page.items.into_iter().map(|m| (m, slug.clone(), name.clone())));
    }
    found.sort_by_key(|(m, ..)| std::cmp::Reverse((m.created_at, m.id)));
    found.truncate(SHOWN_MAX);
    let query = |rest: &str| if to.is_empty() { format!("/mailbox?{rest}") } else { format!("/mailbox?to={}&{rest}", web::encoded(&to)) };
    let line = |(m, slug, from): (MailLine, String, String)| {
        let key = format!("{slug}.{}", m.id);
        Line { href: query(&format!("mail={key}")), is_open: key == asked, m, from }
    };
    let open = opened(&v, &boxes, asked).await?;
    let list = query("");
    with_frames(private_page(v.page(&Page { v: &v, lines: found.into_iter().map(line).collect(), open, list, to })))
}

/// A mail as mail programs show it, for the frame of its page.
pub(crate) async fn looks(v: Visit, Path(asked): Path<String>) -> Answer {
    if !v.training() {
        return Err(Error::not_found());
    }
    let (slug, id) = asked.split_once('.').ok_or_else(Error::not_found)?;
    let city = match slug {
        NO_CITY => None,
        slug => Some(v.site.cities.get(slug).await.ok_or_else(Error::not_found)?.id),
    };
    let m = mail(v.cx(), &reader(), city, id.parse().map_err(|_| Error::not_found())?).await?;
    // Within the frame no link may lead anywhere: each opens in a tab of its own, as from a mail program.
    private_page(framed(m.body_html.replacen("<head>", "<head>\n<base target=\"_blank\">", 1)))
}

async fn opened(v: &Visit, boxes: &[(Option<CityId>, String, String)], asked: &str) -> Result<Option<Open>, Error> {
    if asked.is_empty() {
        return Ok(None);
    }
    let (slug, id) = asked.split_once('.').ok_or_else(Error::not_found)?;
    let (city, ..) = boxes.iter().find(|(_, s, _)| s == slug).ok_or_else(Error::not_found)?;
    let id: MailId = id.parse().map_err(|_| Error::not_found())?;
    let m = mail(v.cx(), &reader(), *city, id).await?;
    Ok(Some(Open { body: linked(&m.body_text), looks: format!("/mailbox/{asked}"), m }))
}
