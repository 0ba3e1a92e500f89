//! The whole report on one page: for who has no network now (the page is kept on the device, and sends itself later), and for who likes one page better.

use super::draft::{self, Body, Draft};
use super::place::{self, SEARCH_MAX};
use super::step::{self, Refused, Step, Writing, private};
use super::{more, spot, what};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Category, Groups, PlaceRule, Question, QuestionKind};
use crate::photos;
use crate::store::links;
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use cities::City;
use kernel::{GeoPoint, Message};
use web::{Alert, Answer, Field, Form, Submitted, Upload, Visit, see_other};

/// The file of `assets/` that becomes the service worker.
const WORKER: &str = "report-worker.js";
/// How far it may look after pages, when that is further than its own folder.
const WORKER_ALLOWED: &str = "service-worker-allowed";

/// A kind to choose, with what must be known of it besides: asked here once it is chosen, so that a report which waits for the network lacks nothing.
struct Kind {
    code: String,
    name: String,
    needs_place: bool,
    asks: Vec<Ask>,
}

/// A question that must be answered, or, without an input, a sentence that must be seen.
struct Ask {
    name: String,
    label: String,
    input: &'static str,
    options: Vec<(String, String)>,
}

fn kind(v: &Visit, c: &Category) -> Kind {
    let ask = |q: &Question| Ask {
        name: format!("q-{}", q.code),
        label: q.label.in_lang(v.lang()).to_string(),
        input: match q.kind() {
            QuestionKind::Choice => "radio",
            QuestionKind::Choices => "checkbox",
            QuestionKind::Number => "number",
            QuestionKind::Date => "date",
            QuestionKind::Text => "text",
            QuestionKind::Notice => "",
        },
        options: q.options.iter().map(|o| (o.code.clone(), o.label.in_lang(v.lang()).to_string())).collect(),
    };
    Kind {
        code: c.code.clone(),
        name: c.name.in_lang(v.lang()).to_string(),
        needs_place: c.place == PlaceRule::Required,
        asks: c.questions.iter().filter(|q| q.required || q.kind() == QuestionKind::Notice).map(ask).collect(),
    }
}

#[derive(Template)]
#[template(path = "concerns/report-offline.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    action: String,
    worker: String,
    groups: Vec<(&'static str, Vec<Kind>)>,
    emergency: String,
    tel: String,
    /// What lies outside of this is outside of the city: west, south, east, north.
    bounds: String,
}

impl Page<'_> {
    fn kinds(&self) -> impl Iterator<Item = &Kind> {
        self.groups.iter().flat_map(|(_, kinds)| kinds)
    }
    fn details(&self) -> Field<'_> {
        Field::area(self.v, self.form, "details", "concerns-report-words").hint("concerns-offline-readers").rows(4)
    }
    fn mail(&self) -> Field<'_> {
        step::mail_field(self.v, self.form)
    }
    /// A field that is not shown: where the device was, and under which key it is kept.
    fn hidden(&self) -> impl Iterator<Item = (&'static str, &str)> {
        ["key", "lat", "lon"].into_iter().map(|name| (name, self.form.value(name))).filter(|(_, value)| !value.is_empty())
    }
    /// What was typed as an answer of a question, chosen or not yet.
    fn answer(&self, name: &str) -> &str {
        self.form.raw(name)
    }
    fn is_answer(&self, name: &str, value: &str) -> bool {
        self.form.is(name, value)
    }
    fn is_chosen(&self, code: &str) -> bool {
        self.form.value("category") == code
    }
}

async fn show<'a>(v: &'a Visit, form: &'a Form) -> Result<Page<'a>, web::Error> {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    let of_group = |g: &Groups| kinds.open().filter(|c| c.group == *g && !c.is_elsewhere()).map(|c| kind(v, c)).collect::<Vec<_>>();
    let group = |g: &Groups| (g.message(), of_group(g));
    let groups = Groups::in_order(kinds.open()).iter().map(group).filter(|(_, list)| !list.is_empty()).collect();
    Ok(Page {
        v,
        form,
        action: v.here("/report-offline"),
        worker: v.here("/report-worker.js"),
        groups,
        emergency: v.digits(&city.emergency),
        tel: format!("tel:{}", city.emergency),
        bounds: city.bounds().map(|b| b.to_string()).unwrap_or_default(),
    })
}

pub(super) async fn page(v: Visit) -> Answer {
    let form = Form::new();
    v.page(&show(&v, &form).await?)
}

/// The page as it was left for the languages: all that was typed, and that the pictures are to be chosen once more.
pub(super) async fn again(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match step::writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let body = &w.draft.body;
    let (place, measured) = body.point().map_or((&body.text, None), |p| (&body.near, Some(p)));
    let mut form = body.fields.iter().fold(Form::new(), |f, (n, value)| f.with(n, value)).with("category", &body.category).with("place", place);
    if let Some(p) = measured {
        form = form.with("lat", p.lat.to_string()).with("lon", p.lon.to_string());
    }
    // What went on from here is another step's by now: from this page a new report begins.
    if body.is_aside {
        form = form.with("key", &secret);
    }
    if body.unchosen > 0 {
        form.wrong("photos", Message::new("concerns-offline-pictures-again").with("n", i64::from(body.unchosen)));
    }
    private(v.page(&show(&v, &form).await?))
}

/// Puts what was typed aside while its writer looks for a language. A browser gives no file to a page that it did not choose it in: that is said there.
async fn aside(v: &Visit, city: &City, kinds: &Kinds, s: &Submitted) -> Answer {
    let form = &s.form;
    let category = kinds.category(form.value("category")).filter(|c| !c.is_elsewhere());
    let pictures = s.uploads.iter().filter(|u| u.field == "photos").count();
    let unchosen = form.value("chosen").parse().unwrap_or_else(|_| u32::try_from(pictures).unwrap_or(u32::MAX));
    let code = category.map_or_else(String::new, |c| c.code.clone());
    let mut body = Body { category: code, is_aside: true, unchosen, ..whereabouts(v, city, form) };
    body.keep(category, form.pairs());
    let kept = match draft(v, city, form.value("key"), body.clone()).await? {
        kept if kept.body.is_aside => kept,
        _ => draft::start(v.cx(), city, body).await?,
    };
    let to = step::below(v, &kept.secret, "page");
    private(see_other(format!("{}?to={}", v.here("/language"), web::encoded(&to))))
}

/// A report on one page becomes a draft like every other. Nothing missing: one more look, or, from a device that waited for the network, it is sent.
pub(super) async fn post(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    if s.form.has("language") {
        return aside(&v, city, &kinds, &s).await;
    }
    let mut form = s.form;
    let chosen = kinds.category(form.value("category"));
    let Some(category) = chosen.filter(|c| !c.is_closed && !c.is_elsewhere()).cloned() else {
        form.wrong("category", Message::new(if chosen.is_some_and(|c| c.is_closed) { "concerns-report-closed" } else { "concerns-error-category" }));
        return v.page_again(&show(&v, &form).await?);
    };
    let promised = Some((category.code.clone(), category.publication.code().to_string()));
    let mut body = Body { category: category.code.clone(), promised, ..whereabouts(&v, city, &form) };
    body.keep(Some(&category), form.pairs());
    let mut draft = draft(&v, city, form.value("key"), body).await?;
    let secret = draft.secret.clone();
    if draft.concern.is_some() {
        return private(see_other(step::below(&v, &secret, "sent")));
    }
    add(&v, city, &mut draft, s.uploads).await?;
    let mut w = Writing { draft, kinds };
    // A position that the city cannot take is told as the first step tells it, and asked for again: nobody meant the report to go without it.
    if w.draft.body.refused == Some(Refused::PlaceOutside) {
        let words = Form::new().with("place", &w.draft.body.text);
        return private(see_other(place::again(&step::address(&v, &secret, Step::Where), &words, Refused::PlaceOutside)));
    }
    let problems = more::problems(&v, &w).await?;
    let is_whole = problems.is_empty();
    if is_whole && form.has("send") {
        draft::send(v.cx(), city, &v.actor, &secret, v.lang(), None).await?;
        return private(see_other(step::below(&v, &secret, "sent")));
    }
    // What is wrong is said where it is asked again.
    if w.draft.body.refused.is_none() && !more::mistyped(&w.draft, problems).is_empty() {
        w.draft.body.refused = Some(Refused::Typed);
        draft::save(v.cx(), city, &w.draft).await?;
    }
    // Whom to call stands before everything else here, too.
    if what::is_told_first(city, &category) {
        return private(see_other(step::below(&v, &secret, "call")));
    }
    let next = w.missing(Step::Check).unwrap_or(if is_whole { Step::Check } else { Step::More });
    private(see_other(step::address(&v, &secret, next)))
}

/// Keeps the pictures that came along. A device that got no answer sends again: what of its pictures came in is not taken twice, and what did not is taken
/// now. One that cannot be read is not asked about hours later: the words are sent without it, and that it was not taken is said wherever it leads.
async fn add(v: &Visit, city: &City, draft: &mut Draft, uploads: Vec<Upload>) -> Result<(), Error> {
    let seen = photos::of_draft(v.cx(), city.id, &draft.hash).await?.len() + usize::try_from(draft.body.untaken).unwrap_or_default();
    for upload in uploads.into_iter().filter(|u| u.field == "photos").skip(seen) {
        match draft::add_photo(v.cx(), city, draft, upload.bytes.to_vec()).await {
            Ok(_) => {}
            Err(Error::Picture(_) | Error::Invalid(_)) => {
                draft.body.untaken += 1;
                draft::save(v.cx(), city, draft).await?;
            }
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// Where it is: what the device measured, else the words; that a position lies outside the city is kept, to be said.
fn whereabouts(v: &Visit, city: &City, form: &Form) -> Body {
    let number = |name: &str| form.value(name).parse::<f64>().ok();
    let measured = number("lat").zip(number("lon")).and_then(|(lat, lon)| GeoPoint::new(lat, lon));
    let typed: String = form.value("place").chars().take(SEARCH_MAX).collect();
    match measured {
        Some(p) if city.contains(p) => Body { lat: Some(p.lat), lon: Some(p.lon), text: spot::describe(&v.words, city, p), near: typed, ..Body::default() },
        Some(_) => Body { text: typed, refused: Some(Refused::PlaceOutside), ..Body::default() },
        None => Body { text: typed, ..Body::default() },
    }
}

/// The draft of a device's key, once however often it is sent; without a key a new one. What was only put aside is written anew.
async fn draft(v: &Visit, city: &City, key: &str, body: Body) -> Result<Draft, web::Error> {
    if !links::is_secret(key) {
        return Ok(draft::start(v.cx(), city, body).await?);
    }
    match draft::open(v.cx(), city, key).await {
        Ok(known) if known.body.is_aside && known.concern.is_none() => {
            let now = Draft { body, ..known };
            draft::save(v.cx(), city, &now).await?;
            Ok(now)
        }
        Ok(known) => Ok(known),
        Err(Error::NoConcern) => Ok(draft::start_as(v.cx(), city, key.to_string(), body).await?),
        Err(e) => Err(e.into()),
    }
}

/// The service worker: it stands below the city's address, and looks after the city's front page too.
pub(super) async fn worker(v: Visit, Path(_): Path<String>) -> Answer {
    let file = web::ASSETS.iter().find(|a| a.name == WORKER).ok_or_else(web::Error::not_found)?;
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, [(WORKER_ALLOWED, v.home())], file.plain).into_response())
}
