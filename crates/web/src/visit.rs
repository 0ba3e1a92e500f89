//! What a handler is given: who comes, to which city, in which language, and how to say things to them.

use crate::markup::{Markup, escape, rich};
use crate::typed::Typed;
use crate::{Error, Nav, Shell, SignedIn, Site, Words, asset, csrf};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use cities::City;
use jiff::tz::TimeZone;
use kernel::{Actor, Day, HOUR, Instant, MINUTE, Message};
use std::borrow::Borrow;
use std::sync::Arc;

/// One request, after the gate.
#[derive(Clone)]
pub struct Visit {
    pub site: Site,
    pub city: Option<Arc<City>>,
    pub actor: Actor,
    pub session: Option<SignedIn>,
    pub words: Arc<Words>,
    /// The path as asked for.
    pub path: String,
    /// The query as asked for, without `?`.
    pub query: String,
    pub now: Instant,
    pub request_id: String,
    /// The address that came, for throttling; never stored beside a report.
    pub client: String,
    /// The words of its form, once it was read.
    pub typed: Typed,
}

impl FromRequestParts<Site> for Visit {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &Site) -> Result<Self, Error> {
        parts.extensions.get::<Visit>().cloned().ok_or_else(|| Error::broken("the gate was passed by"))
    }
}

impl Visit {
    pub fn cx(&self) -> &store::Ctx {
        &self.site.cx
    }
    /// The city of a city's page.
    pub fn city(&self) -> Result<&Arc<City>, Error> {
        self.city.as_ref().ok_or_else(Error::not_found)
    }
    /// An address below the city: `here("/map")`; without a city, the address itself.
    pub fn here(&self, path: &str) -> String {
        match &self.city {
            Some(c) => format!("/{}{path}", c.slug),
            None => path.to_string(),
        }
    }
    pub fn zone(&self) -> TimeZone {
        self.city.as_ref().map_or(TimeZone::UTC, |c| c.zone.clone())
    }
    /// The zone in which times are shown, by its name.
    pub fn zone_name(&self) -> String {
        self.zone().iana_name().unwrap_or("UTC").to_string()
    }
    pub fn asset(&self, name: &str) -> &'static str {
        asset(name)
    }
    pub fn training(&self) -> bool {
        self.site.config.training
    }
    /// Are mails delivered? What promises one, or a form for one, is shown only then.
    pub fn sends_mail(&self) -> bool {
        self.site.config.sends_mail
    }

    // Words.

    pub fn lang(&self) -> &kernel::Lang {
        &self.words.lang
    }
    pub fn dir(&self) -> &'static str {
        self.words.dir()
    }
    pub fn t<'a>(&'a self, id: &'a str) -> &'a str {
        self.words.t(id)
    }
    pub fn say(&self, m: &Message) -> String {
        self.words.say(m)
    }
    /// What is wrong with a field, after what the field is called; without a name what is wrong alone.
    pub fn error_of(&self, name: &str, wrong: &Message) -> String {
        let wrong = self.say(wrong);
        if name.is_empty() { wrong } else { self.msg("web-error-of").s("name", name).s("wrong", wrong).text() }
    }
    /// A message with arguments: `v.msg("concerns-list-found").n("count", n)`.
    pub fn msg<'v>(&'v self, id: &'static str) -> Saying<'v> {
        Saying { words: &self.words, message: Message::new(id), links: Vec::new(), times: Vec::new(), is_rich: false }
    }
    /// A message that may carry `<b>`, `<lit>` and links.
    pub fn rich<'v>(&'v self, id: &'static str) -> Saying<'v> {
        Saying { is_rich: true, ..self.msg(id) }
    }
    /// The city's name in the reader's language.
    pub fn city_name(&self) -> &str {
        self.city.as_ref().map_or_else(|| self.t("web-product"), |c| c.name.in_lang(self.lang()))
    }
    /// What the reader calls a country.
    pub fn country<'c>(&self, code: &'c str) -> &'c str {
        self.words.country(code)
    }

    // Numbers and times.

    pub fn number(&self, n: impl Whole) -> String {
        self.words.formats.number(n.whole())
    }
    /// A telephone number as the reader writes digits; its link dials with Latin ones.
    pub fn digits(&self, text: &str) -> String {
        self.words.formats.digits(text)
    }
    pub fn tenths(&self, n: i64) -> String {
        self.words.formats.tenths(n)
    }
    pub fn date(&self, day: impl Borrow<Day>) -> String {
        let day = *day.borrow();
        self.words.formats.date(day)
    }
    /// The day it is in the city.
    pub fn today(&self) -> String {
        self.date(self.now.day(&self.zone()))
    }
    pub fn date_time(&self, at: impl Borrow<Instant>) -> String {
        let at = *at.borrow();
        self.words.formats.date_time(at, &self.zone())
    }
    /// A moment as a person says it: “20 minutes ago”, “yesterday 17:42”, “Thu 15:10”, “3 Nov”.
    pub fn moment(&self, at: impl Borrow<Instant>) -> String {
        let at = *at.borrow();
        let zone = self.zone();
        let (f, passed) = (&self.words.formats, self.now.since(at));
        let days = at.day(&zone).0 - self.now.day(&zone).0;
        let time = || f.time(at, &zone);
        let m = match (passed, days) {
            (0..MINUTE, _) => Message::new("web-time-now"),
            (MINUTE..HOUR, _) => Message::new("web-time-minutes-ago").with("n", passed / MINUTE),
            (_, 0) => Message::new("web-time-today").with("time", time()),
            (_, -1) => Message::new("web-time-yesterday").with("time", time()),
            (_, 1) => Message::new("web-time-tomorrow").with("time", time()),
            (_, -6..=6) => Message::new("web-time-weekday").with("day", f.weekday(at.day(&zone))).with("time", time()),
            (_, -300..=300) => return f.short_date(at.day(&zone)),
            _ => return f.date(at.day(&zone)),
        };
        self.say(&m)
    }
    /// `<time>` with the moment as a person says it, and the absolute time in the city's zone for hover; on paper that time stands alone.
    pub fn time(&self, at: impl Borrow<Instant>) -> Markup {
        let at = *at.borrow();
        let (absolute, moment) = (escape(&self.date_time(at)), escape(&self.moment(at)));
        Markup(format!("<time datetime=\"{at}\" title=\"{absolute}, {}\" data-printed=\"{absolute}\"><span>{moment}</span></time>", self.zone_name()))
    }
    /// A length of time in its two largest sensible units: “3 h”, “2 d”.
    pub fn span(&self, micros: i64) -> String {
        let m = match micros.max(0) {
            n if n < HOUR => Message::new("web-span-minutes").with("n", n / MINUTE),
            n if n < 48 * HOUR => Message::new("web-span-hours").with("n", n / HOUR),
            n => Message::new("web-span-days").with("n", n / (24 * HOUR)),
        };
        self.say(&m)
    }

    /// A length of time that is known in whole hours.
    pub fn whole_hours(&self, hours: i64) -> String {
        if hours < 1 { self.t("web-span-under-hour").to_string() } else { self.span(hours * HOUR) }
    }

    // Markup that every page needs.

    pub fn icon(&self, name: &str) -> Markup {
        icon(name, "icon")
    }
    /// An icon that points along the line, and so turns round from right to left.
    pub fn icon_flip(&self, name: &str) -> Markup {
        icon(name, "icon icon--flip")
    }
    /// The hidden field that every form of ours carries.
    pub fn csrf(&self) -> Markup {
        let token = self.session.as_ref().map(|s| csrf::token(s, &*self.site.cx.ids)).unwrap_or_default();
        Markup(format!("<input type=\"hidden\" name=\"csrf\" value=\"{token}\">"))
    }
    /// The entries of a menu that this person may open.
    pub fn nav(&self, shell: Shell) -> Vec<NavLink<'_>> {
        // Every entry leads to a city's page: the installation's own pages have no menu.
        let Some(city) = self.city.as_ref().map(|c| c.id) else { return Vec::new() };
        let city = Some(city);
        let may = |n: &Nav| n.needs.is_none_or(|p| self.actor.may_somewhere(p, city));
        // An entry that only gathers others is there for whom one of them is.
        let leads_on = |n: &Nav| {
            let mut gathered =
                self.site.nav.iter().filter(|m| m.shell != shell && m.path.strip_prefix(n.path).is_some_and(|rest| rest.starts_with('/'))).peekable();
            n.needs.is_some() || gathered.peek().is_none() || gathered.any(may)
        };
        let open = |n: &&Nav| n.shell == shell && may(n) && leads_on(n);
        let link = |n: &Nav| {
            let href = self.here(n.path);
            let is_current = self.path == href || (n.path.len() > 1 && self.path.starts_with(&format!("{href}/")));
            NavLink { href, label: self.words.t(n.label), hint: self.words.t(n.hint), icon: n.icon, is_current }
        };
        self.site.nav.iter().filter(open).map(link).collect()
    }
    pub fn public_nav(&self) -> Vec<NavLink<'_>> {
        self.nav(Shell::Public)
    }
    pub fn work_nav(&self) -> Vec<NavLink<'_>> {
        self.nav(Shell::Work)
    }
    pub fn footer_nav(&self) -> Vec<NavLink<'_>> {
        self.nav(Shell::Footer)
    }
    /// The front page of the city, or of the installation.
    pub fn home(&self) -> String {
        self.city.as_ref().map_or_else(|| "/".into(), |c| format!("/{}", c.slug))
    }
    pub fn language_href(&self) -> String {
        format!("{}?to={}", self.here("/language"), crate::encoded(&self.path))
    }
    /// The page of languages, which leads back to this page as it was asked for, but for a language: for steps whose address holds what was typed.
    pub fn language_href_as_asked(&self) -> String {
        let asked = self.query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang=")).collect::<Vec<_>>().join("&");
        let whole = format!("{}?{asked}", self.path);
        let to = if asked.is_empty() || !crate::is_own_path(&whole) { &self.path } else { &whole };
        format!("{}?to={}", self.here("/language"), crate::encoded(to))
    }
    /// The sign-in page, or one's own account.
    pub fn me_href(&self) -> String {
        let to = crate::encoded(&self.path);
        if self.session.is_some() { "/account".into() } else { format!("/sign-in?to={to}") }
    }
    /// The city's style sheet: one colour; its address changes with the city's version.
    pub fn brand_href(&self) -> String {
        self.city.as_ref().map(|c| format!("/{}/brand.css?v={}", c.slug, c.version)).unwrap_or_default()
    }
    /// Two letters for the person's face.
    pub fn initials(&self) -> String {
        initials(self.actor.name())
    }
    /// Languages that may be chosen here: the city's, as far as they are complete; without a city all that are.
    pub fn offered(&self) -> Vec<kernel::Lang> {
        match &self.city {
            Some(c) => c.languages.iter().filter(|l| self.site.languages.get(l).is_some()).cloned().collect(),
            None => self.site.languages.all().map(|w| w.lang.clone()).collect(),
        }
    }
    /// The address of this page.
    pub fn address(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }
}

fn icon(name: &str, class: &str) -> Markup {
    Markup(format!("<svg class=\"{class}\" aria-hidden=\"true\"><use href=\"{}#{name}\"/></svg>", asset("icons.svg")))
}

/// The first letters of the first and the last word of a name.
pub(crate) fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|w| w.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

/// A whole number, as templates have them: by value or by reference, counted or stored.
pub trait Whole {
    fn whole(self) -> i64;
}
macro_rules! whole {
    ($($t:ty),*) => {$(
        impl Whole for $t {
            fn whole(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
        impl Whole for &$t {
            fn whole(self) -> i64 {
                (*self).whole()
            }
        }
    )*};
}
whole!(i64, i32, u32, u64, usize, u8);

/// A menu's entry, ready to print.
pub struct NavLink<'v> {
    pub href: String,
    pub label: &'v str,
    pub hint: &'v str,
    pub icon: &'static str,
    pub is_current: bool,
}

/// A message being given its arguments; prints itself, escaped.
pub struct Saying<'v> {
    words: &'v Words,
    message: Message,
    links: Vec<String>,
    times: Vec<Markup>,
    is_rich: bool,
}

impl Saying<'_> {
    pub fn n(mut self, name: &'static str, n: impl Whole) -> Self {
        self.message = self.message.with(name, n.whole());
        self
    }
    pub fn s(mut self, name: &'static str, text: impl AsRef<str>) -> Self {
        let text = if self.is_rich { escape(text.as_ref()) } else { text.as_ref().to_string() };
        self.message = self.message.with(name, text);
        self
    }
    /// A moment as [`Visit::time`] makes it, in a message that is rich: on paper it is the absolute time.
    pub fn time(mut self, name: &'static str, time: Markup) -> Self {
        self.times.push(time);
        self.message = self.message.with(name, format!("<time{}>", self.times.len()));
        self
    }
    /// The address of the message's next link.
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.links.push(href.into());
        self
    }
    /// The text as it is, for attributes of our own making and for mails.
    pub fn text(&self) -> String {
        self.words.say(&self.message)
    }
}

impl std::fmt::Display for Saying<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.words.say(&self.message);
        f.write_str(&if self.is_rich { rich(&text, &self.links, &self.times) } else { escape(&text) })
    }
}
impl askama::filters::HtmlSafe for Saying<'_> {}
