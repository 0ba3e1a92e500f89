//! Check and send: everything once more, with what follows; then the receipt.

use super::carried;
use super::draft;
use super::more;
use super::step::{self, Frame, Step, Writing, department, department_name, due, private, writing};
use crate::Error;
use crate::model::{Category, Concern, Publication, Visibility};
use crate::photos;
use crate::store::people;
use crate::words;
use askama::Template;
use axum::extract::Path;
use kernel::{FieldError, Kind, Message};
use web::{Answer, Markup, Submitted, Visit, see_other};

/// A line to check.
struct Line {
    label: String,
    text: String,
    href: String,
    change: &'static str,
}

#[derive(Template)]
#[template(path = "concerns/report-check.html")]
struct Page<'a> {
    v: &'a Visit,
    frame: Frame,
    action: String,
    lines: Vec<Line>,
    pictures: Vec<String>,
    more: String,
    department: String,
    due: Markup,
    readers: &'static str,
    /// The same, for the sending: the kind may be public by then.
    promise: &'static str,
    mail: String,
    /// What is said of pictures that could not be taken.
    untaken: Option<Message>,
    /// What is wrong, and where it is mended.
    wrong: Vec<(String, String)>,
}

fn lines(v: &Visit, w: &Writing, category: &Category) -> Vec<Line> {
    let (secret, body) = (&w.draft.secret, &w.draft.body);
    let (place, what, more) = (step::address(v, secret, Step::Where), step::address(v, secret, Step::What), step::address(v, secret, Step::More));
    let line = |label: &str, text: &str, href: &str, change| Line { label: label.to_string(), text: text.to_string(), href: href.to_string(), change };
    let mut out = vec![
        line(v.t("concerns-report-fact-where"), &step::place_words(v, w), &place, "concerns-report-change-where"),
        line(v.t("concerns-report-fact-what"), category.name.in_lang(v.lang()), &what, "concerns-report-change-what"),
    ];
    let (answers, _) = category.read_answers(|code| body.answers(code));
    for q in &category.questions {
        if let Some(value) = answers.get(&q.code) {
            out.push(line(q.label.in_lang(v.lang()), &words::answer(v, q, value), &more, "concerns-report-change-answer"));
        }
    }
    let fields =
        [("details", "concerns-report-words"), ("mail", "concerns-report-fact-mail"), ("name", "concerns-report-name"), ("phone", "concerns-report-phone")];
    for (field, label) in fields.into_iter().filter(|(field, _)| !body.field(field).is_empty()) {
        out.push(line(v.t(label), body.field(field), &more, "concerns-report-change-details"));
    }
    out
}

async fn show<'a>(v: &'a Visit, w: &'a Writing, category: &Category, wrong: Vec<FieldError>) -> Result<Page<'a>, web::Error> {
    let secret = &w.draft.secret;
    let photos = photos::of_draft(v.cx(), v.city()?.id, &w.draft.hash).await?;
    let names = words::questions(v, category);
    let mend = |e: &FieldError| {
        let at = match e.field.as_str() {
            "place" => Step::Where,
            "category" => Step::What,
            _ => Step::More,
        };
        let name = names.iter().find(|(field, _)| *field == e.field).map_or("", |(_, name)| name);
        (format!("{}#{}", step::address(v, secret, at), e.field), v.error_of(name, &e.message))
    };
    let is_private = !w.draft.body.field("is_private").is_empty();
    Ok(Page {
        v,
        frame: Frame::of(v, w, Step::Check),
        action: step::below(v, secret, "send"),
        lines: lines(v, w, category),
        pictures: photos.iter().map(|p| step::below(v, secret, &format!("photo/{}", p.id))).collect(),
        more: step::address(v, secret, Step::More),
        department: department(v, w, category),
        due: due(v, category.deadline)?,
        readers: if is_private { "concerns-report-readers-off-map" } else { more::readers(w.read_by(category)) },
        promise: if is_private { Publication::Never } else { w.read_by(category) }.code(),
        mail: w.draft.body.field("mail").to_string(),
        untaken: photos::untaken(w.draft.body.untaken),
        wrong: wrong.iter().map(mend).collect(),
    })
}

pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    if let Some(missing) = w.missing(Step::Check) {
        return private(see_other(step::address(&v, &secret, missing)));
    }
    let (category, wrong) = (w.category().ok_or(Error::NoConcern)?, more::problems(&v, &w).await?);
    private(v.page(&show(&v, &w, category, wrong).await?))
}

/// Sends it, to no more people than its page said; sent again, it shows the same receipt.
pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let e: web::Error = match draft::send(v.cx(), v.city()?, &v.actor, &secret, v.lang(), carried::promised(&s.form)).await {
        Ok(_) => return private(see_other(step::below(&v, &secret, "sent"))),
        Err(e) => step::gone(e),
    };
    let Kind::Invalid(_) = e.kind else { return Err(e) };
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    // The page that is led to says what is wrong, however one comes to it.
    private(see_other(step::address(&v, &secret, w.missing(Step::Check).unwrap_or(Step::Check))))
}

#[derive(Template)]
#[template(path = "concerns/receipt.html")]
struct Receipt<'a> {
    v: &'a Visit,
    c: Concern,
    department: String,
    due: Option<Markup>,
    mail: String,
    own: String,
    /// The private link in full: what is kept on paper must be typed.
    link: String,
    untaken: Option<Message>,
    /// As others see it, when they do.
    public: Option<String>,
    /// Another report at the same place.
    another: String,
    is_in_review: bool,
}

/// Its case is not kept either: the address says that it was sent, so nothing is said of reports that nobody sends.
fn forgotten(e: Error) -> web::Error {
    match e {
        Error::NoConcern => web::Error::not_found().with(Message::new("concerns-report-forgotten")),
        e => e.into(),
    }
}

pub(super) async fn sent(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let city = v.city()?;
    let draft = draft::open(v.cx(), city, &secret).await.map_err(forgotten)?;
    if draft.concern.is_none() {
        return private(see_other(step::address(&v, &secret, Step::Check)));
    }
    let receipt = draft::receipt(v.cx(), city, &secret).await?;
    let c = receipt.concern;
    let contact = people::contact(v.cx(), city.id, c.id).await?;
    let another = match c.point() {
        Some(p) => format!("/report?lat={:.6}&lon={:.6}", p.lat, p.lon),
        None => "/report".into(),
    };
    let own = v.here(&format!("/c/{}", receipt.secret));
    let page = Receipt {
        v: &v,
        link: format!("{}{own}", v.site.config.base_url),
        untaken: photos::untaken(draft.body.untaken),
        department: department_name(&v, &c.department),
        due: c.due_at.map(|at| v.time(at)),
        mail: if contact.wants_mail && v.sends_mail() { contact.mail } else { String::new() },
        own,
        public: c.is_public().then(|| v.here(&format!("/concern/{}", c.reference))),
        another: v.here(&another),
        is_in_review: c.visibility() == Visibility::Review,
        c,
    };
    private(v.page(&page))
}
