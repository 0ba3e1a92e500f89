//! What is it? Found in the resident's own words, or chosen from the list. Emergencies, and what is not the city's, are told at once where to go.

use super::dial::dialled;
use super::draft;
use super::place::SEARCH_MAX;
use super::step::{self, Frame, Refused, Step, Writing, private, within, writing};
use crate::model::{Category, Groups};
use askama::Template;
use axum::extract::Path;
use cities::City;
use kernel::Message;
use web::{Alert, Answer, Form, Markup, Submitted, Visit, see_other};

/// Categories that are shown for a search.
pub(super) const FOUND_MAX: usize = 5;

/// A category to choose.
struct Choice {
    code: String,
    icon: String,
    name: String,
    note: String,
    is_dark: bool,
    is_on: bool,
}

/// The small line below a category: what it is, and what follows.
pub(super) fn note(v: &Visit, c: &Category) -> String {
    let emergency = v.city.as_ref().map_or_else(String::new, |city| v.digits(&city.emergency));
    let has_number = c.emergency && !emergency.is_empty();
    let follows = match () {
        () if has_number && c.is_elsewhere() => v.words.say(&Message::new("concerns-report-call-only").with("number", emergency.as_str())),
        () if c.is_elsewhere() => v.t("concerns-report-not-ours").to_string(),
        () if has_number => v.words.say(&Message::new("concerns-report-call-first").with("number", emergency.as_str())),
        () => v.words.say(&Message::new("concerns-report-answered-within").with("within", within(v, c.deadline))),
    };
    let hint = c.hint.in_lang(v.lang()).trim_end_matches(['.', '。', '।']);
    if hint.is_empty() { follows } else { format!("{hint} · {follows}") }
}

fn choice(v: &Visit, c: &Category, on: &str) -> Choice {
    Choice {
        code: c.code.clone(),
        icon: c.icon.clone(),
        name: c.name.in_lang(v.lang()).to_string(),
        note: note(v, c),
        is_dark: c.group == Groups::Lighting,
        is_on: c.code == on,
    }
}

#[derive(Template)]
#[template(path = "concerns/report-what.html")]
struct Page<'a> {
    v: &'a Visit,
    frame: Frame,
    form: &'a Form,
    action: String,
    said: String,
    found: Vec<Choice>,
    groups: Vec<(&'static str, Vec<Choice>)>,
    count: i64,
    emergency: String,
    tel: String,
    /// Is there a category by which one says: this is dangerous now?
    has_dangers: bool,
    /// Words were typed, and no kind fits them, or an emergency may: the danger is named before the list.
    is_danger_first: bool,
}

/// The kind that stands chosen for these words: the one that was chosen before, as long as nobody types others; for others the one that they mean.
fn standing<'a>(w: &'a Writing, said: &str, before: &'a str) -> &'a str {
    match w.kinds.meant(said) {
        _ if said.is_empty() || said == w.draft.body.said_for => before,
        Some(best) => &best.code,
        None => "",
    }
}

/// Were other words typed since the list was made? What stands in it chosen does not count then; what its reader chose by hand does.
fn is_outdated(w: &Writing, form: &Form, said: &str) -> bool {
    let (shown, sent) = (form.value("shown"), form.value("category"));
    form.has("shown") && !said.is_empty() && said != shown && (sent.is_empty() || sent == standing(w, shown, &w.draft.body.category))
}

fn show<'a>(v: &'a Visit, w: &Writing, form: &'a Form) -> Result<Page<'a>, web::Error> {
    let said: String = form.value("what").chars().take(SEARCH_MAX).collect();
    let hits = w.kinds.find(&said, FOUND_MAX);
    let on = standing(w, &said, if form.has("category") { form.value("category") } else { &w.draft.body.category });
    let found: Vec<Choice> = hits.iter().map(|c| choice(v, c, on)).collect();
    let is_other = |c: &&Category| !hits.iter().any(|h| h.code == c.code);
    let group = |g: &Groups| {
        let of_group = w.kinds.open().filter(|c| c.group == *g).filter(is_other);
        (g.message(), of_group.map(|c| choice(v, c, on)).collect::<Vec<Choice>>())
    };
    Ok(Page {
        v,
        frame: Frame::of(v, w, Step::What),
        form,
        action: step::address(v, &w.draft.secret, Step::What),
        groups: Groups::in_order(w.kinds.open()).iter().map(group).filter(|(_, list)| !list.is_empty()).collect(),
        count: i64::try_from(w.kinds.open().count()).unwrap_or_default(),
        is_danger_first: !said.is_empty() && (hits.first().is_none_or(|c| c.emergency) || w.kinds.may_be_danger(&said)),
        said,
        found,
        emergency: v.digits(&v.city()?.emergency),
        tel: format!("tel:{}", v.city()?.emergency),
        has_dangers: w.kinds.open().any(|c| c.emergency),
    })
}

pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let mut form = Form::parse(&v.query);
    if !form.has("what") {
        form.set("what", &w.draft.body.said);
    }
    if w.draft.body.refused == Some(Refused::KindWords) {
        form.set("look", "1");
    }
    // A kind may be closed while somebody reports it: whatever led back here, the page says so.
    let closed = w.is_closed().then_some(Refused::Closed);
    if let Some(wrong) = w.draft.body.refused.filter(|r| r.is_of_what()).or(closed).and_then(Refused::message) {
        form.wrong("category", wrong);
    }
    private(v.page(&show(&v, &w, &form)?))
}

pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let mut w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let form = s.form;
    let said: String = form.value("what").chars().take(SEARCH_MAX).collect();
    if form.has("language") {
        let sent = w.kinds.category(form.value("category")).filter(|c| !c.is_closed && !is_outdated(&w, &form, &said));
        if let Some(code) = sent.map(|c| c.code.clone()) {
            w.draft.body.choose(code, &said);
        }
        w.draft.body.said = said;
        draft::save(v.cx(), v.city()?, &w.draft).await?;
        return private(see_other(v.language_href_as_asked()));
    }
    if form.has("find") || is_outdated(&w, &form, &said) {
        w.draft.body.refused = (!form.has("find")).then_some(Refused::KindWords);
        w.draft.body.said.clone_from(&said);
        draft::save(v.cx(), v.city()?, &w.draft).await?;
        return private(see_other(format!("{}?what={}", step::address(&v, &secret, Step::What), web::encoded(&said))));
    }
    w.draft.body.said.clone_from(&said);
    let chosen = w.kinds.category(form.value("category"));
    let Some(category) = chosen.filter(|c| !c.is_closed).cloned() else {
        w.draft.body.refused = Some(if chosen.is_some() { Refused::Closed } else { Refused::Category });
        draft::save(v.cx(), v.city()?, &w.draft).await?;
        return private(see_other(step::address(&v, &secret, Step::What)));
    };
    w.draft.body.choose(category.code.clone(), &said);
    w.draft.body.is_given = false;
    w.draft.body.refused = w.draft.body.refused.filter(|r| *r == Refused::Typed);
    draft::save(v.cx(), v.city()?, &w.draft).await?;
    let next = match () {
        () if is_told_first(v.city()?, &category) => step::below(&v, &secret, "call"),
        () => after(&v, &w),
    };
    private(see_other(next))
}

/// On from the category: to the place when one is needed after all, else to what may be the same.
fn after(v: &Visit, w: &Writing) -> String {
    step::address(v, &w.draft.secret, w.missing(Step::Same).unwrap_or(Step::Same))
}

#[derive(Template)]
#[template(path = "concerns/report-call.html")]
struct Call<'a> {
    v: &'a Visit,
    frame: Frame,
    name: String,
    /// Where to go with a matter that is not the city's: nothing of it is taken.
    elsewhere: Markup,
    /// The number that stands before everything else; empty when nobody is in danger.
    emergency: String,
    tel: String,
    next: String,
}

/// Is something said before it goes on? The number of an emergency, where the city has one; who looks after what is not the city's.
pub(super) fn is_told_first(city: &City, c: &Category) -> bool {
    c.is_elsewhere() || (c.emergency && !city.emergency.is_empty())
}

fn calling<'a>(v: &'a Visit, c: &Category, frame: Frame, next: String) -> Result<Call<'a>, web::Error> {
    let number = if c.emergency { v.city()?.emergency.as_str() } else { "" };
    let elsewhere = dialled(c.elsewhere.in_lang(v.lang()));
    Ok(Call { v, frame, name: c.name.in_lang(v.lang()).to_string(), elsewhere, emergency: v.digits(number), tel: format!("tel:{number}"), next })
}

/// What is not the city's was chosen on the way here: it is told at once, before anybody is asked where it is.
pub(super) fn call_at_once(v: &Visit, c: &Category) -> Answer {
    let other = v.here("/report");
    private(v.page(&calling(v, c, Frame { back: other, ..Frame::first(v, false) }, String::new())?))
}

/// An emergency: the number before everything else. Not the city's: where to go, and no report. It may be both.
pub(super) async fn call(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let city = v.city()?;
    let Some(c) = w.category().filter(|c| is_told_first(city, c)) else {
        return private(see_other(after(&v, &w)));
    };
    let frame = Frame { back: step::address(&v, &secret, Step::What), ..Frame::of(&v, &w, Step::What) };
    private(v.page(&calling(&v, c, frame, after(&v, &w))?))
}
