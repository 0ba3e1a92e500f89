//! The page of a case, with everything on it: what the resident said, what happened, what can be done, and who gets to know.

use super::contact::Caller;
use super::story::{self, Told};
use super::{once, presence, publish, reach, send, shown, template, undo, unsent};
use crate::kinds::Kinds;
use crate::model::{CloseReason, Concern, PlaceKind, State, Use, Visibility};
use crate::photos::{self, Photo};
use crate::ports::People;
use crate::store::desk::{self, Reader};
use crate::store::stories::Revision;
use crate::store::{callers, moderation, people, stories};
use crate::words;
use crate::{ANSWER, ASSIGN, CLASSIFY, CONTACT, MODERATE, REDACT, WORK};
use askama::Template;
use axum::extract::Path;
use kernel::{Actor, Lang, Permission};
use std::sync::Arc;
use web::{Alert, Answer, Form, Markup, Visit, escape};

/// Value and words of a choice, and whether it is the chosen one.
pub(crate) struct Choice {
    pub value: String,
    pub text: String,
    pub is_on: bool,
    /// What a template puts into the answer.
    pub fills: String,
}

impl Choice {
    fn new(value: impl Into<String>, text: impl Into<String>, is_on: bool) -> Self {
        Choice { value: value.into(), text: text.into(), is_on, fills: String::new() }
    }
}

/// Everything that the page of a case shows.
pub(crate) struct Case<'a> {
    pub(super) v: &'a Visit,
    pub c: Concern,
    pub kinds: Arc<Kinds>,
    pub form: Form,
    pub look: shown::Look,
    pub due: String,
    pub story: Vec<Told>,
    pub photos: Vec<Photo>,
    pub answers: Vec<(String, String)>,
    /// The code of the kind whose questions were answered: another than the case's when it was changed since.
    pub asked_as: String,
    pub revisions: Vec<Revision>,
    pub readers: Vec<Reader>,
    pub caller: Option<Caller>,
    pub callers_rows: Vec<shown::Row>,
    pub near: Vec<shown::Row>,
    pub people: Vec<Choice>,
    /// Does somebody get a mail: the reporter, and how many others.
    pub tells_reporter: bool,
    /// Its reporter left an address, and then ended the mails.
    pub has_left: bool,
    pub followers: i64,
    pub places: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "concerns/case.html")]
pub(crate) struct CasePage<'a> {
    pub v: &'a Visit,
    pub case: Case<'a>,
}

pub(crate) async fn get(v: Visit, Path((_, reference)): Path<(String, String)>) -> Answer {
    let c = send::case(&v, &reference).await?;
    let case = load(&v, c, Form::parse(&v.query), None).await?;
    v.page(&CasePage { v: &v, case })
}

/// Reads everything of a case. `form` holds what was typed, or where one came from.
pub(crate) async fn load<'a>(v: &'a Visit, c: Concern, form: Form, caller: Option<Caller>) -> Result<Case<'a>, web::Error> {
    let (cx, city) = (v.cx(), v.city()?);
    let kinds = Kinds::of(cx, city).await?;
    let form = unsent::with_kept(v, &c, form).await?;
    let readers = presence::readers(v, &c).await?;
    let entries = stories::of_concern(cx, city.id, c.id).await?;
    let story = entries.iter().enumerate().map(|(i, e)| story::told(v, &kinds, e, undo::chance(e, &entries[i + 1..], &v.actor, v.now)));
    let story = story.collect();
    let asked_as = words::asked_as(&c, &entries);
    let contact = people::contact(cx, city.id, c.id).await?;
    let staff = v.site.port::<Arc<dyn People>>()?.staff(cx, city.id).await?;
    let near = desk::near(cx, &v.actor, &c).await?;
    let row = |l: &desk::Line| shown::row(v, &kinds, l, v.here(&format!("/desk/{}", l.reference)), false);
    let times = shown::Times::of(&c);
    Ok(Case {
        look: shown::look(c.state(), c.is_late(v.now)),
        due: times.say(v),
        story,
        photos: photos::of_concern(cx, city.id, c.id).await?,
        answers: words::answers(v, &kinds, &c, &asked_as),
        asked_as,
        revisions: moderation::revisions(cx, city.id, c.id).await?,
        readers,
        callers_rows: caller.iter().flat_map(|k| &k.earlier).map(row).collect(),
        near: near.iter().map(row).collect(),
        caller,
        people: choices_of_people(v, &c, &staff),
        tells_reporter: !contact.mail.is_empty() && contact.wants_mail,
        has_left: !contact.mail.is_empty() && !contact.wants_mail,
        followers: callers::followers(cx, city.id, c.id).await?,
        places: places(v, words_of_place(&c, &form), unsent::typed(&form, "found")),
        v,
        kinds,
        c,
        form,
    })
}

/// Me first, then all others who can have this very case.
fn choices_of_people(v: &Visit, c: &Concern, staff: &[Actor]) -> Vec<Choice> {
    let me = v.actor.account();
    let mut out = vec![Choice::new("nobody", v.t("concerns-case-assign-nobody"), false)];
    if let Some(me) = me.filter(|_| reach::reaches(&v.actor, &c.target())) {
        out.push(Choice::new(me.to_string(), v.t("concerns-case-assign-me"), c.assignee.is_none()));
    }
    let others = staff.iter().filter(|p| p.account() != me && reach::reaches(p, &c.target()));
    out.extend(others.filter_map(|p| Some(Choice::new(p.account()?.to_string(), p.name(), c.assignee == p.account()))));
    out
}

/// How many places a search shows.
const PLACES_MAX: usize = 8;

/// What to look for: what was typed, else what the reporter of a concern without a point called it.
fn words_of_place<'f>(c: &'f Concern, form: &'f Form) -> &'f str {
    let is_unlocated = c.place == PlaceKind::Unlocated.code();
    let typed = unsent::typed(form, "where").trim();
    if form.has("where") || !is_unlocated || !typed.is_empty() { typed } else { &c.place_text }
}

/// Streets, landmarks and poles by words.
fn places(v: &Visit, words: &str, chosen: &str) -> Vec<Choice> {
    let Some(city) = &v.city else { return Vec::new() };
    let found = city.find_places(words, None, PLACES_MAX);
    let meant = cities::meant(&found).map(|f| f.place);
    let choice = |f: &cities::Found<'_>| {
        let name = if f.place.name.is_empty() { f.place.code.as_str() } else { f.place.name.in_lang(v.lang()) };
        let p = f.place.point;
        let area = f.area.map_or("", |a| a.code.as_str());
        Choice::new(format!("{},{},{name}", p.lat, p.lon), shown::place(v, name, area), meant.is_some_and(|m| std::ptr::eq(m, f.place)))
    };
    let mut all: Vec<Choice> = found.iter().map(choice).collect();
    if all.iter().any(|c| c.value == chosen) {
        all.iter_mut().for_each(|c| c.is_on = c.value == chosen);
    }
    all
}

impl Case<'_> {
    fn may(&self, p: Permission) -> bool {
        self.v.actor.may(p, &self.c.target())
    }
    pub fn may_assign(&self) -> bool {
        self.c.is_open() && self.may(ASSIGN)
    }
    /// May take it themselves, though not give it to others.
    pub fn may_take(&self) -> bool {
        self.c.is_open() && !self.may(ASSIGN) && self.may(WORK)
    }
    pub fn may_note(&self) -> bool {
        self.may(WORK)
    }
    pub fn may_ask(&self) -> bool {
        self.c.is_open() && self.may(WORK)
    }
    pub fn may_resume(&self) -> bool {
        self.c.state() == State::Waiting && self.may(WORK)
    }
    pub fn may_answer(&self) -> bool {
        self.c.is_open() && self.may(ANSWER)
    }
    pub fn may_reopen(&self) -> bool {
        !self.c.is_open() && self.may(ANSWER)
    }
    pub fn may_classify(&self) -> bool {
        self.c.is_open() && self.may(CLASSIFY)
    }
    pub fn may_locate(&self) -> bool {
        self.may(CLASSIFY)
    }
    pub fn may_publish(&self) -> bool {
        self.may(MODERATE) && publish::can_publish(&self.c, &self.kinds)
    }
    pub fn may_hide(&self) -> bool {
        self.may(MODERATE) && matches!(self.c.visibility(), Visibility::Public | Visibility::Review)
    }
    pub fn may_edit(&self) -> bool {
        self.may(MODERATE)
    }
    pub fn may_redact(&self) -> bool {
        self.may(REDACT)
    }
    pub fn may_contact(&self) -> bool {
        self.may(CONTACT)
    }
    /// Is there an act that sends the page's form?
    pub fn may_act(&self) -> bool {
        [WORK, ANSWER, ASSIGN, CLASSIFY, MODERATE, REDACT, CONTACT].into_iter().any(|p| self.may(p)) || self.story.iter().any(Told::can_undo)
    }
    pub fn is_unlocated(&self) -> bool {
        self.c.place == PlaceKind::Unlocated.code()
    }
    pub fn is_in_review(&self) -> bool {
        self.c.visibility() == Visibility::Review
    }
    pub fn is_mine(&self) -> bool {
        self.c.assignee.is_some() && self.c.assignee == self.v.actor.account()
    }
    pub fn needs_proof(&self) -> bool {
        self.kinds.category(&self.c.category).is_some_and(|k| k.evidence)
    }
    pub fn category(&self) -> &str {
        self.kinds.name(&self.c.category, self.v.lang())
    }
    /// The name of the kind whose questions were answered, when the case is another now.
    pub fn asked_as(&self) -> Option<&str> {
        (self.asked_as != self.c.category).then(|| self.kinds.name(&self.asked_as, self.v.lang()))
    }
    pub fn title(&self) -> &str {
        if self.c.title.is_empty() { self.category() } else { &self.c.title }
    }
    pub fn department(&self) -> &str {
        self.v.city.as_ref().and_then(|c| c.department(&self.c.department)).map_or(self.c.department.as_str(), |d| d.name.in_lang(self.v.lang()))
    }
    pub fn area(&self) -> &str {
        self.v.city.as_ref().and_then(|c| c.area(&self.c.area)).map_or("", |a| a.name.in_lang(self.v.lang()))
    }
    pub fn place(&self) -> String {
        shown::place(self.v, &words::place(self.v, &(&self.c).into()), "")
    }
    pub fn channel(&self) -> &str {
        crate::model::Channel::parse(&self.c.channel).map_or("", |c| self.v.t(c.message()))
    }
    pub fn visibility(&self) -> &str {
        self.v.t(self.c.visibility().message())
    }
    /// The reporter's language, by its own name.
    pub fn language(&self) -> &str {
        self.v.site.languages.own_name(&self.c.lang)
    }
    /// The address of an act of this case.
    pub fn act(&self, verb: &str) -> String {
        self.v.here(&format!("/desk/{}/{verb}", self.c.reference))
    }
    pub fn self_href(&self) -> String {
        self.v.here(&format!("/desk/{}", self.c.reference))
    }
    pub fn photo(&self, p: &Photo, size: &str) -> String {
        self.v.here(&format!("/photo/{}/{size}.jpg", p.id))
    }
    /// The pictures of the report and of answers. Those that wait for an answer stand in its form, for whoever may send one; those that a resident added later
    /// stand with what they said.
    pub fn gallery(&self) -> Vec<&Photo> {
        let is_added = |p: &Photo| p.story_id.is_some() && !p.is_of_city();
        self.photos.iter().filter(|p| !is_added(p) && (!p.is_waiting() || !self.may_answer())).collect()
    }
    /// The pictures that wait for an answer, and whether each goes with this one. Nothing but a tick sends one: who took it may have thought better of it.
    pub fn proofs(&self) -> Vec<(&Photo, bool)> {
        self.photos.iter().filter(|p| p.is_waiting()).map(|p| (p, unsent::is_ticked(&self.form, "picture", &p.id.to_string()))).collect()
    }
    /// What the form of the acts carries: the version that was read, what was seen of the story, what the boxes began with, where one came from, and the key
    /// by which a sending is known that comes twice.
    pub fn keep(&self) -> Markup {
        let hidden = |name: &str, value: &str| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value));
        let back = if self.back().is_empty() { String::new() } else { hidden("back", self.back()) };
        let kept = hidden(unsent::MARK, self.form.value(unsent::MARK));
        let texts: String = unsent::marks(&self.c, &self.form).iter().map(|(name, mark)| hidden(name, mark)).collect();
        let key = hidden(once::KEY, &once::key(&self.form, &*self.v.cx().ids));
        Markup(format!("{}{}{kept}{texts}{key}{back}", hidden("version", &self.c.version.to_string()), hidden("seen", &self.seen())))
    }
    pub fn alert(&self) -> Alert<'_> {
        Alert::new(self.v, &self.form)
    }
    pub fn has_error(&self, field: &str) -> bool {
        self.form.error(field).is_some()
    }
    /// What is wrong with a field, to stand beside it.
    pub fn error(&self, field: &str) -> Markup {
        let Some(m) = self.form.error(field) else { return Markup::default() };
        let words = escape(&self.v.say(m));
        Markup(format!("<p class=\"field__error\" id=\"{field}-error\">{}{words}</p>", self.v.icon("alert")))
    }
    /// Who gets to know of what is about to be sent.
    pub fn gets(&self) -> String {
        let (v, language) = (self.v, self.language());
        let people = match (self.tells_reporter, self.followers) {
            _ if !v.sends_mail() => v.t("concerns-case-gets-unsent").to_string(),
            (true, 0) => v.msg("concerns-case-gets-reporter").s("language", language).text(),
            (true, n) => v.msg("concerns-case-gets-both").s("language", language).n("count", n).text(),
            (false, 0) if self.has_left => v.t("concerns-case-gets-left").to_string(),
            (false, 0) => v.t("concerns-case-gets-nobody").to_string(),
            (false, n) => v.msg("concerns-case-gets-followers").n("count", n).text(),
        };
        let public = if self.c.is_public() { v.t("concerns-case-gets-public") } else { v.t("concerns-case-gets-private") };
        format!("{people} {public}")
    }
    pub fn me(&self) -> String {
        self.v.actor.account().map(|a| a.to_string()).unwrap_or_default()
    }
    /// The last entry that this page shows: what comes after it, its reader has not seen.
    pub fn seen(&self) -> String {
        self.story.last().map(|t| t.id.to_string()).unwrap_or_default()
    }
    pub fn back(&self) -> &str {
        self.form.value("back")
    }
    /// Shall this part of the acts be open: something in it was typed, or is wrong?
    pub fn is_open(&self, fields: &str) -> bool {
        fields.split(' ').any(|f| !unsent::typed(&self.form, f).trim().is_empty() || self.form.error(f).is_some())
    }
    pub fn typed(&self, field: &str) -> &str {
        unsent::typed(&self.form, field)
    }
    /// What was typed, else what stands there now.
    pub fn typed_or<'s>(&'s self, field: &'s str, now: &'s str) -> &'s str {
        let typed = unsent::typed(&self.form, field);
        if self.form.has(field) || !typed.is_empty() { typed } else { now }
    }
    /// Is this box ticked?
    pub fn is_ticked(&self, name: &str, value: impl AsRef<str>) -> bool {
        unsent::is_ticked(&self.form, name, value.as_ref())
    }
    pub fn templates(&self) -> Vec<Choice> {
        self.templates_for(Use::Answer)
    }
    pub fn questions(&self) -> Vec<Choice> {
        self.templates_for(Use::Ask)
    }
    pub fn closings(&self) -> Vec<Choice> {
        self.templates_for(Use::Close)
    }
    fn templates_for(&self, wanted: Use) -> Vec<Choice> {
        let Some(city) = &self.v.city else { return Vec::new() };
        let all = template::for_case(&self.kinds, &self.c, wanted).into_iter();
        let choice = |t: &crate::model::Template| Choice {
            fills: template::filled(t, &self.kinds, city, &self.c, &self.c.lang),
            ..Choice::new(&t.code, t.title.in_lang(self.v.lang()), self.form.value("template") == t.code)
        };
        all.map(choice).collect()
    }
    pub fn categories(&self) -> Vec<Choice> {
        let typed = self.typed("category");
        let chosen = if typed.is_empty() { &self.c.category } else { typed };
        // What the case is already stays in the list, closed or not: else a browser would send another one that nobody chose.
        let offered = self.kinds.categories.iter().filter(|k| k.code == self.c.category || !k.is_closed && !k.is_elsewhere());
        offered.map(|k| Choice::new(&k.code, words::category(self.v, k), k.code == *chosen)).collect()
    }
    pub fn departments(&self) -> Vec<Choice> {
        let Some(city) = &self.v.city else { return Vec::new() };
        let chosen = self.typed("department");
        city.open_departments().map(|d| Choice::new(&d.code, d.name.in_lang(self.v.lang()), d.code == chosen)).collect()
    }
    pub fn reasons(&self) -> Vec<Choice> {
        let chosen = self.typed("reason");
        CloseReason::ALL.iter().map(|r| Choice::new(r.code(), self.v.t(r.message()), r.code() == chosen)).collect()
    }
    pub fn languages(&self) -> Vec<Choice> {
        let chosen = Lang::parse(self.typed("lang")).unwrap_or_else(|| self.c.lang.clone());
        let name = |l: &Lang| self.v.site.languages.own_name(l).to_string();
        self.v.city.iter().flat_map(|c| &c.languages).map(|l| Choice::new(l.as_str(), name(l), *l == chosen)).collect()
    }
}

mod added;
mod place;
