//! A call, or somebody at the counter: one page, by keyboard alone, in half a minute. What is typed in words is looked up and offered; Enter goes on.

use super::find::sees_contacts;
use super::once::{self, Once, Written};
use super::{contact, shown};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Category, Channel, PlaceRule, Question, QuestionKind, QuestionOption};
use crate::report::{self, Where, report};
use crate::store::desk::{self, Line};
use crate::store::people::Contact;
use crate::words;
use ::store::{Act, Ctx, audit_read};
use askama::Template;
use cities::City;
use kernel::{Actor, GeoPoint, Lang, Message};
use std::sync::Arc;
use web::{Alert, Answer, Form, Submitted, Visit, private_page, see_other};

/// A call, as it is written down.
pub type Input = report::Input;

/// Takes a report for somebody who called or came: the same verb as on the web, on another channel. A form with a key is taken once.
pub async fn intake(cx: &Ctx, city: &City, by: &Actor, input: Input, once: Option<&Once>) -> Result<Written, Error> {
    report::may(by, city, &input)?;
    match once {
        Some(once) => once.write(cx, city, by, input).await,
        None => Ok(Written { concern: report(cx, city, by, input).await?.concern, is_other: false }),
    }
}

/// Places and categories that are offered.
const OFFERED: usize = 6;
/// A shorter name begins too many.
const NAME_CHARS_MIN: usize = 3;

/// Something that was found: what the form sends, its words, and whether it is chosen.
pub(crate) struct Offer {
    pub value: String,
    pub text: String,
    pub hint: String,
    pub is_on: bool,
}

#[derive(Template)]
#[template(path = "concerns/intake.html")]
struct Page<'a> {
    v: &'a Visit,
    form: Form,
    places: Vec<Offer>,
    categories: Vec<Offer>,
    questions: Vec<Asked>,
    kinds: Arc<Kinds>,
    earlier: Vec<shown::Row>,
    /// They were found by the name alone: who else is called so, nobody knows.
    by_name: bool,
    /// Was it looked for earlier cases?
    is_looked: bool,
    may_look: bool,
    /// The number that the caller rings first; empty when nobody is in danger.
    emergency: String,
    /// What the caller is told of a matter that is not the city's: nothing is written down.
    elsewhere: String,
    /// The case that this form became already, when it comes again with other words: its reference and page.
    known: Option<(String, String)>,
}

/// A question of the chosen category.
struct Asked {
    name: String,
    label: String,
    kind: &'static str,
    is_required: bool,
    options: Vec<(String, String, bool)>,
    value: String,
    error: String,
}

pub(crate) async fn get(v: Visit) -> Answer {
    let mut form = Form::parse(&v.query);
    if !form.has("channel") {
        form.set("channel", Channel::Phone.code());
    }
    show(&v, form, false).await
}

async fn show(v: &Visit, form: Form, again: bool) -> Answer {
    show_with(v, form, again, None).await
}

async fn show_with(v: &Visit, mut form: Form, again: bool, known: Option<&Written>) -> Answer {
    let (cx, city) = (v.cx(), v.city()?);
    form.set(once::KEY, once::key(&form, cx.ids.as_ref()));
    let kinds = Kinds::of(cx, city).await?;
    let (places, categories) = (places(v, &form), categories(v, &kinds, &form));
    let chosen = categories.iter().find(|o| o.is_on).and_then(|o| kinds.category(&o.value));
    let danger = chosen.or_else(|| categories.iter().filter_map(|o| kinds.category(&o.value)).find(|c| c.is_call_only()));
    let may_look = sees_contacts(&v.actor, city);
    let is_looked = may_look && ["phone", "mail", "name"].iter().any(|f| !form.value(f).is_empty());
    let (earlier, by_name) = if is_looked { earlier(cx, city, &v.actor, &form).await? } else { Default::default() };
    let row = |l| shown::row(v, &kinds, l, v.here(&format!("/desk/{}", l.reference)), false);
    let page = Page {
        v,
        kinds: kinds.clone(),
        questions: chosen.map(|c| questions(v, c, &form)).unwrap_or_default(),
        emergency: danger.filter(|c| c.emergency).map_or_else(String::new, |_| v.digits(&city.emergency)),
        elsewhere: danger.map_or("", |c| c.elsewhere.in_lang(v.lang())).to_string(),
        known: known.map(|w| (w.concern.reference.spoken(), v.here(&format!("/desk/{}", w.concern.reference)))),
        earlier: earlier.iter().map(row).collect(),
        by_name,
        places,
        categories,
        is_looked,
        may_look,
        form,
    };
    private_page(if again { v.page_again(&page) } else { v.page(&page) })
}

/// The caller's earlier cases, by phone and address; else those of people whose names begin so, and that they were found by it. A read of personal data, and
/// logged as one.
async fn earlier(cx: &Ctx, city: &City, by: &Actor, form: &Form) -> Result<(Vec<Line>, bool), Error> {
    let mut found = contact::earlier(cx, city, by, form.value("phone"), form.value("mail")).await?;
    let by_contact = found.len();
    if found.is_empty() && form.value("name").chars().count() >= NAME_CHARS_MIN {
        found = desk::lines_of_name(cx, city.id, by, form.value("name")).await?;
    }
    audit_read(cx, by, Act::new(city.id, "concerns.caller", "contact").with("cases", found.len())).await?;
    let by_name = found.len() > by_contact;
    Ok((found, by_name))
}

fn places(v: &Visit, form: &Form) -> Vec<Offer> {
    let Some(city) = &v.city else { return Vec::new() };
    let found = city.find_places(form.value("place"), None, OFFERED);
    let chosen = form.value("found").to_string();
    let meant = cities::meant(&found).map(|f| f.place);
    found
        .iter()
        .map(|f| {
            let name = if f.place.name.is_empty() { f.place.code.as_str() } else { f.place.name.in_lang(v.lang()) };
            let value = format!("{},{},{name}", f.place.point.lat, f.place.point.lon);
            let hint = f.area.map_or("", |a| a.name.in_lang(v.lang())).to_string();
            // Among several that may be meant nobody but the operator chooses: a wrong place sends a team the wrong way.
            let is_on = if chosen.is_empty() { meant.is_some_and(|m| std::ptr::eq(m, f.place)) } else { value == chosen };
            Offer { is_on, value, text: name.to_string(), hint }
        })
        .collect()
}

/// Several places fit what was typed, and none of them was chosen, nor the words alone.
fn is_open_place(v: &Visit, form: &Form) -> bool {
    let places = places(v, form);
    !places.is_empty() && !form.is("found", "words") && places.iter().all(|p| !p.is_on)
}

fn categories(v: &Visit, kinds: &Kinds, form: &Form) -> Vec<Offer> {
    let chosen = form.value("category");
    let found: Vec<&Category> = match form.value("what") {
        "" => Vec::new(),
        words => kinds.find(words, OFFERED),
    };
    let offer = |c: &Category| Offer {
        is_on: c.code == chosen,
        value: c.code.clone(),
        text: c.name.in_lang(v.lang()).to_string(),
        hint: if c.is_elsewhere() { c.elsewhere.in_lang(v.lang()) } else { c.hint.in_lang(v.lang()) }.to_string(),
    };
    let mut out: Vec<Offer> = found.into_iter().map(offer).collect();
    // Whether somebody is in danger is asked, not guessed, as soon as the words fit something else, too.
    if out.len() == 1 || !kinds.may_be_danger(form.value("what")) {
        choose_first(&mut out);
    }
    out
}

/// The best is chosen until somebody chooses another.
fn choose_first(offers: &mut [Offer]) {
    if offers.iter().all(|o| !o.is_on)
        && let Some(first) = offers.first_mut()
    {
        first.is_on = true;
    }
}

fn questions(v: &Visit, c: &Category, form: &Form) -> Vec<Asked> {
    let asked = |q: &Question| {
        let name = format!("q-{}", q.code);
        let option = |o: &QuestionOption| (o.code.clone(), o.label.in_lang(v.lang()).to_string(), form.is(&name, &o.code));
        let kind = match q.kind() {
            QuestionKind::Choice => "radio",
            QuestionKind::Choices => "checkbox",
            QuestionKind::Number => "number",
            QuestionKind::Date => "date",
            QuestionKind::Notice => "notice",
            QuestionKind::Text => "text",
        };
        Asked {
            label: q.label.in_lang(v.lang()).to_string(),
            kind,
            is_required: q.required,
            options: q.options.iter().map(option).collect(),
            value: form.raw(&name).to_string(),
            error: form.error(&name).map(|m| v.say(m)).unwrap_or_default(),
            name,
        }
    };
    c.questions.iter().map(asked).collect()
}

/// What was typed for a question.
fn answers_to<'f>(form: &'f Form, code: &str) -> Vec<&'f str> {
    let name = format!("q-{code}");
    form.pairs().filter(|(n, _)| *n == name).map(|(_, v)| v).collect()
}

/// Was something typed since it was last looked up?
fn is_new(form: &Form) -> bool {
    let differs = |typed: &str, shown: &str| !form.value(typed).is_empty() && form.value(typed) != form.value(shown);
    differs("place", "shown_place")
        || differs("what", "shown_what")
        || differs("phone", "shown_phone")
        || differs("mail", "shown_mail")
        || differs("name", "shown_name")
}

/// The category that was chosen: of those that were found, or of the whole list.
fn category_of(form: &Form) -> String {
    form.some("other").or_else(|| form.some("category")).unwrap_or_default()
}

/// Where it is: a place that was found, or words that somebody places later.
fn where_of(form: &Form) -> Where {
    let mut parts = form.value("found").splitn(3, ',');
    let number = |t: Option<&str>| t.and_then(|t| t.trim().parse::<f64>().ok());
    let point = number(parts.next()).zip(number(parts.next())).and_then(|(lat, lon)| GeoPoint::new(lat, lon));
    let name = parts.next().filter(|_| point.is_some()).unwrap_or(form.value("place"));
    let said: Vec<&str> = [name.trim(), form.value("spot")].into_iter().filter(|t| !t.is_empty()).collect();
    Where { point, text: said.join(words::PLACE_PARTS), is_nowhere: form.is("nowhere", "1") }
}

fn input(v: &Visit, form: &Form, category: &Category, answers: serde_json::Map<String, serde_json::Value>) -> Input {
    let contact = Contact {
        name: form.value("name").to_string(),
        mail: form.value("mail").to_string(),
        phone: form.value("phone").to_string(),
        wants_mail: !form.value("mail").is_empty(),
    };
    let channel = Channel::parse(form.value("channel")).filter(|c| matches!(c, Channel::Phone | Channel::Counter | Channel::Letter));
    let place = if category.place == PlaceRule::None { Where { is_nowhere: true, ..Where::default() } } else { where_of(form) };
    Input {
        category: category.code.clone(),
        place,
        details: form.value("details").to_string(),
        answers,
        photos: Vec::new(),
        contact,
        lang: Lang::parse(form.value("lang")).unwrap_or_else(|| v.lang().clone()),
        is_private: form.is("private", "1"),
        channel: channel.unwrap_or(Channel::Phone),
        reported_at: None,
        source: None,
    }
}

pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let (city, mut form) = (v.city()?.clone(), s.form);
    if form.has("look") || is_new(&form) {
        return show(&v, form, false).await;
    }
    let kinds = Kinds::of(v.cx(), &city).await?;
    let code = category_of(&form);
    let known = kinds.category(&code);
    let Some(category) = known.filter(|c| !c.is_elsewhere()) else {
        form.wrong("what", Message::new(if known.is_some() { "concerns-intake-error-elsewhere" } else { "concerns-intake-error-what" }));
        return show(&v, form, true).await;
    };
    if category.place != PlaceRule::None && !form.is("nowhere", "1") && is_open_place(&v, &form) {
        form.wrong("found", Message::new("concerns-intake-error-places"));
        return show(&v, form, true).await;
    }
    let (answers, wrong) = category.read_answers(|code| answers_to(&form, code));
    if !wrong.is_empty() {
        wrong.into_iter().for_each(|e| form.wrong(e.field, e.message));
        return show(&v, form, true).await;
    }
    let once = Once::of(&form);
    match intake(v.cx(), &city, &v.actor, input(&v, &form, category, answers), once.as_ref()).await {
        Ok(written) if written.is_other => {
            // It may be another call, typed into the page of the one before: sent once more, under a new key, it is one.
            form.set(once::KEY, "");
            show_with(&v, form, true, Some(&written)).await
        }
        Ok(written) => see_other(v.here(&format!("/desk/{}?done=intake", written.concern.reference))),
        Err(e) => show(&v, form.take_errors(e)?, true).await,
    }
}

impl Page<'_> {
    fn alert(&self) -> Alert<'_> {
        Alert::new(self.v, &self.form).naming(self.questions.iter().map(|q| (q.name.clone(), q.label.clone())).collect())
    }
    fn channels(&self) -> [(&'static str, &'static str); 3] {
        [Channel::Phone, Channel::Counter, Channel::Letter].map(|c| (c.code(), c.message()))
    }
    fn error(&self, field: &str) -> String {
        self.form.error(field).map(|m| self.v.say(m)).unwrap_or_default()
    }
    /// Every kind that may be chosen, for what was not found.
    fn all_kinds(&self) -> Vec<(String, String)> {
        let open = self.kinds.open().filter(|k| !k.is_elsewhere());
        open.map(|k| (k.code.clone(), k.name.in_lang(self.v.lang()).to_string())).collect()
    }
    fn languages(&self) -> Vec<(String, String, bool)> {
        let chosen = self.form.some("lang").unwrap_or_else(|| self.v.city.as_ref().map_or("en".into(), |c| c.default_language().to_string()));
        let name = |l: &Lang| self.v.site.languages.own_name(l).to_string();
        self.v.city.iter().flat_map(|c| &c.languages).map(|l| (l.to_string(), name(l), l.as_str() == chosen)).collect()
    }
    /// Where the operator goes on: at the first field, at a question that must be answered, or at the button that writes the call down.
    fn focus(&self) -> &str {
        if self.has_open_place() {
            return "found";
        }
        if !self.is_ready() || !self.form.errors().is_empty() {
            return "place";
        }
        let open = self.questions.iter().find(|q| q.is_required && !q.options.is_empty() && q.options.iter().all(|(.., is_on)| !is_on));
        open.map_or("save", |q| q.name.as_str())
    }
    fn has_open_place(&self) -> bool {
        !self.places.is_empty() && self.places.iter().all(|p| !p.is_on) && !self.form.is("found", "words")
    }
    /// What the next Enter does.
    fn is_ready(&self) -> bool {
        !self.form.value("what").is_empty()
    }
}
