//! The page behind the private link: the case as its reporter sees it, also when nobody else does, and what they can do about it.

use super::carried::{self, Carried};
use super::more;
use super::moved::{self, Moved, Unsent, refused};
use super::rate::rating_word;
use super::reopen::{can_reopen, reopen_until};
use super::reply::{self, Reply};
use super::same::state_look;
use super::spot::{picture, pin_class};
use super::step::department_name;
use super::story::{self, Line};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Concern, DETAILS_MAX, Publication, State, Visibility};
use crate::photos;
use crate::public::sources;
use crate::store::{cases, links, nearby, people, stories};
use crate::words;
use ::store::Ctx;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use cities::City;
use web::{Alert, Answer, Field, Form, Markup, Submitted, Visit, see_other};

/// How often a change is tried again that somebody else's overtook.
pub(crate) const TRIES_MAX: usize = 3;
/// The little map: width, height, zoom.
const MAP: (u32, u32, u8) = (480, 270, 16);

/// The case of a reporter's private link.
pub(super) async fn case(cx: &Ctx, city: &City, secret: &str) -> Result<Concern, Error> {
    let link = links::find(cx, city.id, secret).await?;
    if link.purpose != links::REPORTER {
        return Err(Error::NoConcern);
    }
    cases::by_id(cx, city.id, link.concern_id).await
}

/// Does it again when somebody else changed the case at the same moment: a resident's word is not lost to staff being quick.
macro_rules! retrying {
    ($once:expr) => {{
        let mut tries = 1;
        loop {
            match $once.await {
                Err($crate::Error::Stale) if tries < $crate::resident::own::TRIES_MAX => tries += 1,
                other => break other,
            }
        }
    }};
}
pub(crate) use retrying;

/// Only for who holds the link.
pub(super) fn private(answer: Answer) -> Answer {
    let mut response = web::private_page(answer)?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

#[derive(Template)]
#[template(path = "concerns/own.html")]
pub(super) struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    c: Concern,
    own: String,
    icon: &'static str,
    class: &'static str,
    category: String,
    place: String,
    department: String,
    lede: Markup,
    lines: Vec<Line>,
    /// The questions of the kind, as its reporter answered them.
    answers: Vec<(String, String)>,
    /// What the city wants to know.
    asked: String,
    asked_lang: String,
    rating: Option<&'static str>,
    is_bad: bool,
    may_reopen: bool,
    reopen_until: Option<Markup>,
    gets_mail: bool,
    /// Who can open the case, unless everybody can: a message.
    sight: Option<&'static str>,
    public: Option<String>,
    map: Option<(String, Markup)>,
    pin: &'static str,
    leave: String,
    done: &'static str,
    moved: Option<Moved>,
    carried: Carried,
    /// Who will be able to read what is said now.
    readers: &'static str,
}

impl Page<'_> {
    fn is_waiting(&self) -> bool {
        self.c.state() == State::Waiting
    }
    /// Is there room for a picture more?
    fn takes_pictures(&self) -> bool {
        self.c.photos < reply::PHOTOS_OF_CASE_MAX
    }
    fn say(&self) -> Field<'_> {
        let label = if self.is_waiting() { "concerns-own-reply-label" } else { "concerns-own-more-label" };
        Field::area(self.v, self.form, "text", label).hint(self.readers).max(DETAILS_MAX).rows(3).required()
    }
    fn why(&self) -> Field<'_> {
        Field::area(self.v, self.form, "why", "concerns-own-why").hint(self.readers).max(DETAILS_MAX).rows(3).required()
    }
    /// Words that can only be taken along.
    fn left(&self) -> Field<'_> {
        Field::area(self.v, self.form, moved::LEFT, "concerns-own-moved-left").max(DETAILS_MAX).rows(3).required()
    }
    fn has_left(&self) -> bool {
        self.form.has(moved::LEFT)
    }
    fn ratings(&self) -> [(i64, &'static str); 3] {
        [3, 2, 1].map(|n| (n, rating_word(n)))
    }
}

/// Who will read what its reporter adds: at once everybody where the case is public and its kind is so at once; everybody after a look by staff where it may
/// become public; staff alone else.
pub(super) fn read_by(kinds: &Kinds, c: &Concern) -> Publication {
    match (c.visibility(), kinds.category(&c.category).map(|k| k.publication)) {
        (Visibility::Private, _) | (_, None | Some(Publication::Never)) => Publication::Never,
        (Visibility::Public, Some(Publication::AtOnce)) => Publication::AtOnce,
        _ => Publication::AfterReview,
    }
}

/// What its reporter is told of who will read what they write now.
pub(super) fn readers(c: &Concern, read_by: Publication) -> &'static str {
    match (c.visibility(), read_by) {
        (Visibility::Hidden, Publication::AtOnce | Publication::AfterReview) => "concerns-own-readers-hidden",
        _ => more::readers(read_by),
    }
}

/// Who can open the case, unless everybody can. What waits for a look may be of a kind that is never public by now.
fn sight(c: &Concern, read_by: Publication) -> Option<&'static str> {
    match c.visibility() {
        Visibility::Public => None,
        Visibility::Review if read_by != Publication::Never => Some("concerns-own-review"),
        Visibility::Review | Visibility::Private | Visibility::Hidden => Some("concerns-own-private"),
    }
}

/// Where the case stands, in one sentence that a person would say.
fn lede(v: &Visit, c: &Concern, department: &str) -> Markup {
    let at = |id, at: Option<kernel::Instant>| match at {
        Some(at) => Markup(v.rich(id).s("team", department).time("time", v.time(at)).to_string()),
        None => Markup(v.rich("concerns-own-lede-no-deadline").s("team", department).to_string()),
    };
    match c.state() {
        State::New | State::Working if c.is_late(v.now) => at("concerns-own-lede-late", c.due_at),
        State::New | State::Working => at("concerns-own-lede-working", c.due_at),
        State::Waiting => Markup(v.rich("concerns-own-lede-waiting").s("team", department).to_string()),
        State::Answered => at("concerns-own-lede-answered", c.answered_at),
        State::Closed => at("concerns-own-lede-closed", c.closed_at),
    }
}

fn said(done: &str) -> &'static str {
    match done {
        "said" => "concerns-own-done-said",
        "rated" => "concerns-own-done-rated",
        "reopened" => "concerns-own-done-reopened",
        _ => "",
    }
}

pub(super) async fn show<'a>(v: &'a Visit, secret: &str, c: Concern, form: &'a Form, moved: Option<Moved>) -> Result<Page<'a>, web::Error> {
    let (cx, city) = (v.cx(), v.city()?);
    let own = v.here(&format!("/c/{secret}"));
    let kinds = Kinds::of(cx, city).await?;
    let read_by = read_by(&kinds, &c);
    let entries = stories::of_concern(cx, city.id, c.id).await?;
    let photos = photos::of_concern(cx, city.id, c.id).await?;
    let asked = if c.state() == State::Waiting { nearby::last_asked(cx, city.id, c.id).await? } else { None };
    let contact = people::contact(cx, city.id, c.id).await?;
    let department = department_name(v, &c.department);
    let (icon, class) = state_look(c.state());
    let (width, height, zoom) = MAP;
    Ok(Page {
        v,
        form,
        lines: story::lines(v, &c, read_by, &entries, &photos, &own),
        answers: words::answers(v, &kinds, &c, &words::asked_as(&c, &entries)),
        leave: v.here(&format!("/leave/{secret}")),
        icon,
        class,
        category: kinds.name(&c.category, v.lang()).to_string(),
        lede: lede(v, &c, &department),
        place: words::place(v, &(&c).into()),
        department,
        asked: asked.as_ref().map(|e| e.text.clone()).unwrap_or_default(),
        asked_lang: asked.map(|e| e.lang.to_string()).unwrap_or_default(),
        rating: c.rating.map(rating_word),
        is_bad: c.rating.is_some_and(|r| r < 3),
        may_reopen: can_reopen(city, &c, v.now),
        reopen_until: reopen_until(city, &c).map(|at| v.time(at)),
        gets_mail: v.sends_mail() && contact.wants_mail && !contact.mail.is_empty(),
        sight: sight(&c, read_by),
        public: c.is_public().then(|| v.here(&format!("/concern/{}", c.reference))),
        map: c.point().map(|p| (picture(v, p, zoom, width, height), sources::line(v, city))),
        pin: pin_class(c.state()),
        done: said(Form::parse(&v.query).value("done")),
        moved,
        carried: Carried::new(v, form, read_by),
        readers: readers(&c, read_by),
        own,
        c,
    })
}

pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let city = v.city()?;
    let link = links::find(v.cx(), city.id, &secret).await?;
    let c = cases::by_id(v.cx(), city.id, link.concern_id).await?;
    if link.purpose != links::REPORTER {
        // Who only follows sees what everybody sees.
        let open = if c.is_public() { Ok(v.here(&format!("/concern/{}", c.reference))) } else { Err(Error::NoConcern) };
        return private(see_other(open?));
    }
    private(v.page(&show(&v, &secret, c, &Form::new(), None).await?))
}

/// A reply, or more about the case: words and pictures.
pub(super) async fn say(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let (form, uploads) = (s.form, s.uploads);
    let is_too_much = uploads.iter().any(|u| u.is_too_much);
    let photos: Vec<Vec<u8>> = uploads.into_iter().filter(|u| u.field == "photos").map(|u| u.bytes.to_vec()).collect();
    let has_pictures = !photos.is_empty();
    if is_too_much {
        return refused(&v, &secret, photos::too_much(), Unsent::of("text", form).with_pictures(has_pictures)).await;
    }
    let text = form.value("text").to_string();
    let said: Vec<&[u8]> = std::iter::once(text.as_bytes()).chain(photos.iter().map(Vec::as_slice)).collect();
    let cx = carried::cx(&v, &form, "say", &said);
    let input = Reply { secret: secret.clone(), text, lang: v.lang().clone(), photos, promised: carried::promised(&form) };
    match reply::say_more(&cx, v.city()?, &v.actor, input).await {
        Ok(_) => private(see_other(v.here(&format!("/c/{secret}?done=said")))),
        Err(e) => refused(&v, &secret, e, Unsent::of("text", form).with_pictures(has_pictures)).await,
    }
}
