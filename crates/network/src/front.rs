//! The front page, for whoever arrives: the members on a map and in a list, the cities that run here, and the counts beside what was printed.

use crate::model::{Census, Dated, FRIENDSHIP, FULL, Held, Hit, Line, Member, Membership, REGIONS, Register, Standing, is_too_short, project};
use crate::ports::{Administrators, Week, Weeks};
use crate::{Error, store};
use askama::Template;
use cities::City;
use jiff::civil::Date;
use kernel::{Day, Failure, Lang, Target};
use std::collections::BTreeSet;
use std::sync::Arc;
use web::{Alert, Answer, Field, Form, Markup, Route, Visit, found, get};

pub(crate) fn routes() -> Vec<Route> {
    vec![get("/", front), get("/members.csv", csv).limit(web::Limit::EXPORT).from("/")]
}

/// The land of the world (`data/world.md`).
pub(crate) const LAND: &str = include_str!("../data/world.svgpath");

/// A city that runs here, with its member.
pub(crate) struct Runs {
    pub city: Arc<City>,
    pub name: String,
    pub member: Option<String>,
    /// Is there a list of the day, and that member not in it?
    pub is_outside: bool,
    pub week: Option<Week>,
}

/// A region of the list.
struct Group<'r> {
    id: &'static str,
    members: Vec<&'r Member>,
}

#[derive(Template)]
#[template(path = "network/front.html")]
struct Front<'a> {
    v: &'a Visit,
    census: Census,
    runs: Vec<Runs>,
    groups: Vec<Group<'a>>,
    map: Markup,
    query: String,
    /// With the day that is shown; what was asked for is told here when it is none.
    form: &'a Form,
    /// Who was looked for: those of the day, then those who were members at another time.
    found: Option<(Vec<Hit<'a>>, Vec<Hit<'a>>)>,
    as_of: String,
    is_newest: bool,
    newest: Day,
    /// Do the rows of the day come from several sources, or several days? Then each says its own.
    is_mixed: bool,
}

#[derive(Template)]
#[template(path = "network/cities.html")]
struct Cities<'a> {
    v: &'a Visit,
    runs: Vec<Runs>,
    may_create: bool,
    may_keep: bool,
}

#[derive(Template)]
#[template(path = "network/begin.html")]
struct Begin<'a> {
    v: &'a Visit,
    has_administrator: bool,
}

async fn front(v: Visit) -> Answer {
    let register = store::register(v.cx()).await?;
    let cities = v.site.cities.all().await;
    let Some(newest) = register.newest() else {
        return match cities.as_slice() {
            [] => begin(&v).await,
            [only] => found(format!("/{}", only.slug)),
            _ => listed(&v, &register, cities).await,
        };
    };
    let asked = Form::parse(&v.query);
    let (on, wrong) = match as_of(&asked) {
        Ok(on) => (on.unwrap_or(newest), None),
        // What is known is shown all the same; beside the field it is said why it is not what was asked for.
        Err(e) => (newest, e.message().ok_or(e).map(Some)?),
    };
    let mut form = Form::new().with("as-of", on.date().to_string());
    if let Some(message) = wrong {
        form.wrong("as-of", message);
    }
    page(&v, &register, on, newest, &form, cities).await
}

/// Nothing runs yet: first comes an administrator, then a city. Who is not signed in is asked to on the way to it.
async fn begin(v: &Visit) -> Answer {
    let has_administrator = match v.site.port::<Arc<dyn Administrators>>() {
        Ok(a) => a.any(v.cx()).await?,
        Err(_) => false,
    };
    v.page(&Begin { v, has_administrator })
}

/// Several cities, and no register: of a network nothing is known, and nothing is said.
async fn listed(v: &Visit, register: &Register, cities: Vec<Arc<City>>) -> Answer {
    let runs = running(v, register, Day::default(), cities).await;
    v.page(&Cities { v, runs, may_create: may_create(v), may_keep: may_keep(v) })
}

fn may_create(v: &Visit) -> bool {
    v.actor.may_somewhere(cities::CREATE, None)
}

fn may_keep(v: &Visit) -> bool {
    v.actor.may(crate::REGISTER, &Target::installation())
}

async fn page(v: &Visit, register: &Register, on: Day, newest: Day, form: &Form, cities: Vec<Arc<City>>) -> Answer {
    let runs = running(v, register, on, cities).await;
    let query = Form::parse(&v.query).value("q").to_string();
    let census = register.census(on);
    let page = Front {
        v,
        form,
        map: map(v, register, &census, &runs),
        groups: groups(v, register, on),
        found: (!query.is_empty()).then(|| register.find(&query).into_iter().partition(|h| h.member.membership(on).is_some())),
        newest,
        is_mixed: is_mixed(register, on),
        as_of: on.date().to_string(),
        is_newest: on == newest,
        census,
        runs,
        query,
    };
    if form.errors().is_empty() { v.page(&page) } else { v.page_again(&page) }
}

/// The day that the address asks for.
pub(crate) fn as_of(form: &Form) -> Result<Option<Day>, Error> {
    let Some(text) = form.some("as-of") else { return Ok(None) };
    text.parse::<Date>().map(|d| Some(Day::of(d))).map_err(|_| Error::Date(text))
}

fn is_mixed(register: &Register, on: Day) -> bool {
    let rows = register.members.iter().filter_map(|m| m.membership(on));
    rows.map(|(s, _)| (s.source_name(), s.known_on.last())).collect::<BTreeSet<_>>().len() > 1
}

async fn running(v: &Visit, register: &Register, on: Day, cities: Vec<Arc<City>>) -> Vec<Runs> {
    let weeks = v.site.port::<Arc<dyn Weeks>>().ok();
    let mut out = Vec::new();
    let has_list = register.members.iter().any(|m| m.membership(on).is_some());
    for city in cities {
        let name = city.name.in_lang(&kernel::Lang::english());
        let member = register.of_city(&city.slug, name, &city.country);
        let is_outside = has_list && !member.is_some_and(|m| m.standing(on).is_listed());
        let name = called(v.lang(), Some(&city), member).to_string();
        let member = member.map(|m| m.code.clone());
        let week = match weeks {
            Some(w) => w.week(v.cx(), &city).await,
            None => None,
        };
        out.push(Runs { city, name, member, is_outside, week });
    }
    out
}

/// One name wherever a city stands that runs here: its own in the reader's language, else the register's, else what the city has.
pub(crate) fn called<'n>(lang: &Lang, city: Option<&'n City>, member: Option<&'n Member>) -> &'n str {
    let own = city.and_then(|c| c.name.get(lang));
    own.or_else(|| member.map(|m| m.name_in(lang))).or_else(|| city.map(|c| c.name.in_lang(lang))).unwrap_or_default()
}

/// Each region's members, in the order of the names that the reader sees.
fn groups<'r>(v: &Visit, register: &'r Register, on: Day) -> Vec<Group<'r>> {
    let of = |id: &'static str, category: &str, region: &str| {
        let fits = |m: &&Member| m.membership(on).is_some_and(|(s, _)| s.category == category && (region.is_empty() || s.region == region));
        let mut members: Vec<&Member> = register.members.iter().filter(fits).collect();
        members.sort_by(|a, b| v.words.formats.compare(a.name_in(v.lang()), b.name_in(v.lang())));
        Group { id, members }
    };
    let mut all: Vec<Group<'r>> = REGIONS.iter().map(|r| of(r, FULL, r)).collect();
    all.push(of(FRIENDSHIP, FRIENDSHIP, ""));
    all.retain(|g| !g.members.is_empty());
    all
}

/// The evening over the world: every member a dot, every city that runs here lit, be it a member or not. The lists say the same.
fn map(v: &Visit, register: &Register, census: &Census, runs: &[Runs]) -> Markup {
    let (mut cities, mut friends, mut here) = (String::new(), String::new(), String::new());
    for m in &register.members {
        let (Some(point), Some((held, _))) = (m.point, m.membership(census.on)) else { continue };
        if runs.iter().any(|r| r.member.as_deref() == Some(m.code.as_str())) {
            continue;
        }
        let (x, y) = project(point);
        if held.category == FRIENDSHIP {
            friends.push_str(&format!("<circle class=\"globe-friend\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"9\"/>"));
        } else {
            cities.push_str(&format!("<circle class=\"globe-member\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"7\"/>"));
        }
    }
    for r in runs {
        let of_member = r.member.as_deref().and_then(|code| register.get(code)).and_then(|m| m.point);
        let (x, y) = project(of_member.unwrap_or(r.city.map.centre));
        let name = web::escape(&r.name);
        here.push_str(&format!("<circle class=\"globe-halo\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"30\"/><circle class=\"globe-run\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"12\"><title>{name}</title></circle>"));
    }
    let said = if census.is_unknown() {
        v.msg("network-map-label-unknown").n("members", census.unknown())
    } else {
        v.msg("network-map-label").n("members", census.members())
    };
    let label = web::escape(&said.n("running", count(runs.len())).text());
    Markup(format!(
        "<svg class=\"globe__map\" viewBox=\"0 0 2400 1040\" role=\"img\" aria-label=\"{label}\"><path class=\"globe-land\" d=\"{}\"/><g>{cities}</g><g>{friends}</g><g>{here}</g></svg>",
        LAND.trim()
    ))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl Front<'_> {
    fn may_create(&self) -> bool {
        may_create(self.v)
    }
    /// The city that a member runs here.
    fn city_of(&self, m: &Member) -> Option<&Runs> {
        self.runs.iter().find(|r| r.member.as_deref() == Some(m.code.as_str()))
    }
    fn called<'m>(&'m self, m: &'m Member) -> &'m str {
        self.city_of(m).map_or_else(|| m.name_in(self.v.lang()), |r| &r.name)
    }
    /// The member cities of the day that do not run here.
    fn other_cities(&self) -> i64 {
        let cities = self.groups.iter().filter(|g| g.id != FRIENDSHIP).flat_map(|g| &g.members).filter(|m| !self.is_unknown(m));
        self.census.cities.counted - count(cities.filter(|m| self.city_of(m).is_some()).count())
    }
    /// Which source says it of the day, and for which day it vouches; nothing where all rows have the same.
    fn source(&self, m: &Member) -> Option<String> {
        let (s, _) = m.membership(self.census.on).filter(|_| self.is_mixed)?;
        Some(source_words(self.v, s))
    }
    /// The one source of the day, or that each name has its own.
    fn sources(&self) -> String {
        let first = self.groups.iter().flat_map(|g| &g.members).find_map(|m| m.membership(self.census.on)).filter(|_| !self.is_mixed);
        first.map_or_else(|| self.v.t("network-sources-each").to_string(), |(s, _)| source_words(self.v, s))
    }
    /// How somebody whom the list of the day does not have stands to the network.
    fn standing(&self, m: &Member) -> &str {
        self.v.t(standing_message(m.standing(self.census.on)))
    }
    /// As of when: what was decided after the newest source is not here, and a day to come is shown as today knows it.
    fn as_of_words(&self) -> String {
        let (v, on, newest) = (self.v, self.census.on, self.newest);
        let id = match () {
            () if on > v.now.day(&jiff::tz::TimeZone::UTC).plus(1) => "network-as-of-future",
            () if on > newest => "network-as-of-later",
            () if self.is_mixed => "network-as-of-mixed",
            () => return v.msg("network-as-of").s("date", v.date(on)).text(),
        };
        v.msg(id).s("date", v.date(on)).s("newest", v.date(newest)).text()
    }
    /// The printed headings added up, and the names of the same source.
    fn headings(&self) -> Option<(i64, i64)> {
        let h = self.census.headings.filter(|_| !self.census.is_unknown())?;
        Some((h.sum, h.names?))
    }
    fn count_title(&self) -> String {
        match self.headings() {
            Some((sum, names)) => self.v.msg("network-count-title").n("headings", sum).n("names", names).text(),
            None => self.v.t("network-count-title-plain").to_string(),
        }
    }
    /// How many of a region; where nothing is known, how many it may have been.
    fn size(&self, g: &Group<'_>) -> String {
        let known = count(g.members.iter().filter(|m| !self.is_unknown(m)).count());
        if known == 0 { self.v.msg("network-perhaps").n("n", count(g.members.len())).text() } else { self.v.number(known) }
    }
    fn may_keep(&self) -> bool {
        may_keep(self.v)
    }
    fn is_too_short(&self) -> bool {
        is_too_short(&self.query)
    }
    fn counted(&self, l: &Line) -> String {
        if l.is_unknown() { self.v.t("network-not-known").to_string() } else { self.v.number(l.counted) }
    }
    fn region_name(&self, id: &str) -> &str {
        self.v.t(region_message(id))
    }
    /// More, fewer or the same as printed, by the names of the source that printed it; and that the count has others, too.
    fn difference(&self, l: &Line) -> Vec<String> {
        let v = self.v;
        if l.unknown > 0 {
            return vec![v.msg("network-count-unknown").n("n", l.unknown).text()];
        }
        let Some(printed) = l.printed else { return vec![v.t("network-count-not-printed").to_string()] };
        let mut said = vec![match printed.names.map(|names| names - printed.n) {
            None => v.t("network-count-nameless").to_string(),
            Some(0) => v.t("network-count-same").to_string(),
            Some(n) if n > 0 => v.msg("network-count-more").n("n", n).text(),
            Some(n) => v.msg("network-count-fewer").n("n", -n).text(),
        }];
        said.extend(self.own_names(l));
        said
    }
    fn own_names(&self, l: &Line) -> Option<String> {
        l.own_names().map(|n| self.v.msg("network-count-own-names").n("n", n).text())
    }
    fn is_unknown(&self, m: &Member) -> bool {
        m.membership(self.census.on).is_some_and(|(_, h)| h == Held::Unknown)
    }
    fn len<T>(&self, list: &[T]) -> i64 {
        count(list.len())
    }
}

/// A source, and the day for which it vouches.
/// What readers call a source that the product brings along; any other stands as it is named in the register.
fn source_title<'t>(v: &'t Visit, name: &'t str) -> &'t str {
    if name == "report-2016" { v.t("network-source-report-2016") } else { name }
}

pub(crate) fn source_words(v: &Visit, s: &Membership) -> String {
    v.msg("network-source").s("source", source_title(v, s.source_name())).s("date", date(v, s.known_on)).text()
}

/// A day, or the month where a source gives no more.
pub(crate) fn date(v: &Visit, d: Dated) -> String {
    if d.is_month() { v.words.formats.month(d.first()) } else { v.date(d.first()) }
}

pub(crate) fn standing_message(s: Standing) -> &'static str {
    match s {
        Standing::Member => "network-standing-member",
        Standing::Perhaps => "network-unknown-short",
        Standing::Coming => "network-standing-coming",
        Standing::Former => "network-standing-former",
        Standing::Outside => "network-standing-outside",
    }
}

/// The message of a region's name.
pub(crate) fn region_message(id: &str) -> &'static str {
    match id {
        "asia" => "network-region-asia",
        "europe" => "network-region-europe",
        "americas" => "network-region-americas",
        "middle-east" => "network-region-middle-east",
        "oceania" => "network-region-oceania",
        "africa" => "network-region-africa",
        FRIENDSHIP => "network-region-friendship",
        _ => "network-region-none",
    }
}

/// The register as of a day, as a table for other programs: each row with its source, and the day for which that vouches.
async fn csv(v: Visit) -> Answer {
    let register = store::register(v.cx()).await?;
    let on = as_of(&Form::parse(&v.query))?.or_else(|| register.newest()).unwrap_or_default();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["code", "name_en", "country", "tier", "category", "region", "as_of", "certain", "source", "known_on"]).map_err(web::Error::broken)?;
    for m in &register.members {
        let Some((s, held)) = m.membership(on) else { continue };
        let certain = if held == Held::Yes { "yes" } else { "unknown" };
        let on = on.date().to_string();
        let row = [&m.code, &m.name, &m.country, &m.tier, &s.category, &s.region, &on, certain, &s.source, &s.known_on.to_string()];
        out.write_record(row.map(web::cell)).map_err(web::Error::broken)?;
    }
    let bytes = out.into_inner().map_err(web::Error::broken)?;
    web::download("members.csv", "text/csv; charset=utf-8", bytes.into())
}
