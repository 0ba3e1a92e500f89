//! Writes the register from its files: all rows or none, and every bad row told.

use crate::model::{Member, Membership, Register};
use crate::store::{ALIAS_PUT, MEMBER_PUT, MEMBERSHIP_PUT, PRINTED_PUT, bump};
use crate::{Error, REGISTER};
use ::store::{Act, Ctx, Tx, audit};
use jiff::civil::Date;
use kernel::{Actor, Day, GeoPoint, Target};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// The files of a register, as text (`data/README.md` documents their columns).
#[derive(Clone, Copy, Debug)]
pub struct Register2016 {
    pub register: &'static str,
    pub aliases: &'static str,
    pub memberships: &'static str,
    pub headings: &'static str,
    pub history: &'static str,
    /// The day for which the memberships' source vouches.
    pub known_on: Day,
}

/// The register of the 2016 annual report, as of 23 May 2017.
pub fn report_2016() -> Register2016 {
    Register2016 {
        register: include_str!("../data/register.csv"),
        aliases: include_str!("../data/aliases.csv"),
        memberships: include_str!("../data/memberships.csv"),
        headings: include_str!("../data/headings.csv"),
        history: include_str!("../data/history.csv"),
        known_on: Day::of(Date::constant(2017, 5, 23)),
    }
}

/// What an import wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    pub members: usize,
    pub aliases: usize,
    pub memberships: usize,
    pub printed: usize,
    pub former: usize,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct MemberRow {
    pub code: String,
    pub kind: String,
    pub tier: String,
    pub country: String,
    pub parent: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub position: String,
    pub name_report: String,
    pub name_en: String,
    pub name_local: String,
    pub local_lang: String,
    pub note: String,
}

#[derive(Debug, Deserialize)]
struct AliasRow {
    member: String,
    alias: String,
    script_or_lang: String,
    kind: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct MembershipRow {
    pub member: String,
    pub category: String,
    pub from: String,
    pub to: String,
    pub region: String,
    pub deciding_body: String,
    pub meeting: String,
    pub source: String,
    pub certainty: String,
}

#[derive(Debug, Deserialize)]
struct HeadingRow {
    as_of: String,
    region: String,
    category: String,
    printed: i64,
    source: String,
}

#[derive(Debug, Deserialize)]
struct FormerRow {
    member: String,
    name_en: String,
    country: String,
    category: String,
    from: String,
    to: String,
    region: String,
    source: String,
    certainty: String,
    note: String,
}

/// Everything, read and checked.
#[derive(Default)]
pub(crate) struct Checked {
    pub members: Vec<MemberRow>,
    aliases: Vec<AliasRow>,
    /// With the day for which the source of each vouches.
    pub memberships: Vec<(MembershipRow, Day)>,
    headings: Vec<HeadingRow>,
    former: Vec<(FormerRow, Day)>,
}

/// What comes in: the files of the report, or one table (`table`).
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    Files(&'a Register2016),
    /// A file's name, for what is wrong in it, and its text.
    Table(&'a str, &'a str),
}

/// What an import would change, seen against the register that is here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    pub members: usize,
    pub members_new: usize,
    pub members_changed: usize,
    pub memberships: usize,
    pub memberships_new: usize,
    pub memberships_changed: usize,
}

fn may(by: &Actor) -> Result<(), Error> {
    if by.may(REGISTER, &Target::installation()) { Ok(()) } else { Err(Error::Denied(REGISTER)) }
}

/// Reads everything and writes nothing.
pub async fn look(cx: &Ctx, by: &Actor, source: Source<'_>) -> Result<Outlook, Error> {
    may(by)?;
    let known = crate::store::register(cx).await?;
    Ok(outlook(&checked(source, &known)?, &known))
}

/// Writes the register; running it again changes nothing.
pub async fn import(cx: &Ctx, by: &Actor, source: Source<'_>) -> Result<Imported, Error> {
    may(by)?;
    let checked = &checked(source, &*crate::store::register(cx).await?)?;
    cx.db
        .write(async |tx| {
            let done = write(tx, checked).await?;
            bump(tx).await?;
            let act = Act::new(None, "network.import", "register").with("members", done.members).with("aliases", done.aliases);
            audit(cx, tx, by, act).await?;
            Ok(done)
        })
        .await
}

fn checked(source: Source<'_>, known: &Register) -> Result<Checked, Error> {
    match source {
        Source::Files(data) => files(data),
        Source::Table(file, text) => crate::table::read(file, text, known).map_err(Error::Problems),
    }
}

fn files(data: &Register2016) -> Result<Checked, Error> {
    let mut bad = Vec::new();
    let memberships: Vec<MembershipRow> = rows(data.memberships, "memberships.csv", &mut bad);
    let former: Vec<FormerRow> = rows(data.history, "history.csv", &mut bad);
    let checked = Checked {
        members: rows(data.register, "register.csv", &mut bad),
        aliases: rows(data.aliases, "aliases.csv", &mut bad),
        memberships: memberships.into_iter().map(|m| (m, data.known_on)).collect(),
        headings: rows(data.headings, "headings.csv", &mut bad),
        former: former.into_iter().map(|f| (f, data.known_on)).collect(),
    };
    check(&checked, &mut bad);
    if bad.is_empty() { Ok(checked) } else { Err(Error::BadRows(bad)) }
}

fn outlook(c: &Checked, known: &Register) -> Outlook {
    let mut out = Outlook { members: c.members.len(), memberships: c.memberships.len(), ..Outlook::default() };
    for m in &c.members {
        match known.get(&m.code) {
            None => out.members_new += 1,
            Some(before) if MemberRow::of(before) != *m => out.members_changed += 1,
            Some(_) => {}
        }
    }
    for (new, known_on) in &c.memberships {
        let before = known.get(&new.member).and_then(|m| m.memberships.iter().find(|s| s.category == new.category && s.source == new.source));
        match before {
            None => out.memberships_new += 1,
            Some(s) if s.known_on != *known_on || !new.says(s) => out.memberships_changed += 1,
            Some(_) => {}
        }
    }
    out
}

impl MemberRow {
    fn of(m: &Member) -> MemberRow {
        let (name_local, local_lang) = m.name_local.as_ref().map(|(name, lang)| (name.clone(), lang.to_string())).unwrap_or_default();
        MemberRow {
            code: m.code.clone(),
            kind: m.kind.clone(),
            tier: m.tier.clone(),
            country: m.country.clone(),
            parent: m.parent.clone().unwrap_or_default(),
            lat: m.point.map(|p| p.lat),
            lon: m.point.map(|p| p.lon),
            position: m.position.clone(),
            name_report: m.name_report.clone(),
            name_en: m.name.clone(),
            name_local,
            local_lang,
            note: m.note.clone(),
        }
    }
}

impl MembershipRow {
    /// Is it what the register says already?
    fn says(&self, s: &Membership) -> bool {
        let texts = [&self.region, &self.deciding_body, &self.meeting, &self.certainty] == [&s.region, &s.deciding_body, &s.meeting, &s.certainty];
        texts && day(&self.from).is_ok_and(|d| d == s.from) && day(&self.to).is_ok_and(|d| d == s.to)
    }
}

fn rows<T: DeserializeOwned>(text: &str, file: &str, bad: &mut Vec<String>) -> Vec<T> {
    let mut out = Vec::new();
    for (i, row) in csv::Reader::from_reader(text.as_bytes()).deserialize().enumerate() {
        match row {
            Ok(row) => out.push(row),
            Err(e) => bad.push(format!("{file}:{}: {e}", i + 2)),
        }
    }
    out
}

fn check(c: &Checked, bad: &mut Vec<String>) {
    let mut codes = BTreeSet::new();
    for m in &c.members {
        if !cities::model::is_code(&m.code) || !codes.insert(m.code.as_str()) {
            bad.push(format!("register.csv: the code “{}” is not a code, or is there twice", m.code));
        }
        if m.lat.zip(m.lon).is_none_or(|(lat, lon)| GeoPoint::new(lat, lon).is_none()) {
            bad.push(format!("register.csv: {} has no position", m.code));
        }
    }
    let known = |code: &str| code.is_empty() || codes.contains(code) || c.former.iter().any(|(f, _)| f.member == code);
    bad.extend(c.members.iter().filter(|m| !known(&m.parent)).map(|m| format!("register.csv: {} is in “{}”, which is not there", m.code, m.parent)));
    bad.extend(c.aliases.iter().filter(|a| !known(&a.member)).map(|a| format!("aliases.csv: no member “{}”", a.member)));
    for (m, _) in &c.memberships {
        if !known(&m.member) {
            bad.push(format!("memberships.csv: no member “{}”", m.member));
        }
        bad.extend([&m.from, &m.to].into_iter().filter(|d| day(d).is_err()).map(|d| format!("memberships.csv: {}: “{d}” is no date", m.member)));
    }
    bad.extend(c.headings.iter().filter(|h| day(&h.as_of).is_err()).map(|h| format!("headings.csv: “{}” is no date", h.as_of)));
}

/// A date, a month (its first day), or nothing.
pub(crate) fn day(text: &str) -> Result<Option<Day>, Error> {
    let whole = if text.len() == 7 { format!("{text}-01") } else { text.to_string() };
    if text.is_empty() {
        return Ok(None);
    }
    whole.parse::<Date>().map(|d| Some(Day::of(d))).map_err(|_| Error::Date(text.to_string()))
}

async fn write(tx: &mut Tx, c: &Checked) -> Result<Imported, Error> {
    for m in &c.members {
        let q = tx.q(MEMBER_PUT).bind(&m.code).bind(&m.kind).bind(&m.tier).bind(&m.country).bind(&m.parent).bind(m.lat).bind(m.lon);
        q.bind(&m.position).bind(&m.name_en).bind(&m.name_report).bind(&m.name_local).bind(&m.local_lang).bind(&m.note).run().await?;
    }
    for a in &c.aliases {
        tx.q(ALIAS_PUT).bind(&a.member).bind(&a.alias).bind(&a.script_or_lang).bind(&a.kind).run().await?;
    }
    for (m, known_on) in &c.memberships {
        let q = tx.q(MEMBERSHIP_PUT).bind(&m.member).bind(&m.category).bind(&m.region).bind(day(&m.from)?).bind(day(&m.to)?);
        q.bind(*known_on).bind(&m.deciding_body).bind(&m.meeting).bind(&m.source).bind(&m.certainty).run().await?;
    }
    for (f, known_on) in &c.former {
        write_former(tx, f, *known_on).await?;
    }
    let mut printed = 0;
    // A count without a day cannot stand beside a count as of a day.
    for h in &c.headings {
        let Some(as_of) = day(&h.as_of)? else { continue };
        let region = if h.region == "all" { "" } else { &h.region };
        tx.q(PRINTED_PUT).bind(as_of).bind(region).bind(&h.category).bind(h.printed).bind(&h.source).run().await?;
        printed += 1;
    }
    Ok(Imported { members: c.members.len(), aliases: c.aliases.len(), memberships: c.memberships.len(), printed, former: c.former.len() })
}

async fn write_former(tx: &mut Tx, f: &FormerRow, known_on: Day) -> Result<(), Error> {
    let q = tx.q(MEMBER_PUT).bind(&f.member).bind("city").bind("city").bind(&f.country).bind("").bind(None::<f64>).bind(None::<f64>);
    q.bind("").bind(&f.name_en).bind(&f.name_en).bind("").bind("").bind(&f.note).run().await?;
    let q = tx.q(MEMBERSHIP_PUT).bind(&f.member).bind(&f.category).bind(&f.region).bind(day(&f.from)?).bind(day(&f.to)?).bind(known_on);
    q.bind("").bind("").bind(&f.source).bind(&f.certainty).run().await?;
    Ok(())
}
