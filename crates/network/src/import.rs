//! Writes the register from its files: all rows or none, and every bad row told.

use crate::model::{Dated, Member, Membership, Register};
use crate::store::{ALIAS_PUT, MEMBER_PUT, PRINTED_PUT, bump, put_membership};
use crate::{Error, REGISTER};
use ::store::{Act, Ctx, Tx, audit};
use jiff::civil::Date;
use kernel::{Actor, Day, GeoPoint, Message, Target};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeSet, HashMap};

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
    /// Everybody whom it names, members or not.
    pub members: usize,
    pub aliases: usize,
    pub memberships: usize,
    pub printed: usize,
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

#[derive(Debug, Deserialize)]
struct MembershipRow {
    member: String,
    category: String,
    from: String,
    to: String,
    region: String,
    deciding_body: String,
    meeting: String,
    source: String,
    certainty: String,
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
    /// Each with the code of its member.
    pub memberships: Vec<(String, Membership)>,
    headings: Vec<HeadingRow>,
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
    /// Those who would be in the list of members, as of the newest source.
    pub members: usize,
    pub members_new: usize,
    /// Those who would be known and not counted: only others name them, or they left.
    pub others: usize,
    pub others_new: usize,
    /// Whoever is here already, with other words.
    pub members_changed: usize,
    pub memberships: usize,
    pub memberships_new: usize,
    pub memberships_changed: usize,
}

impl Outlook {
    /// For the console, a line each.
    pub fn told(&self, is_dry_run: bool) -> Vec<Message> {
        let line = |id, n: usize, new: usize| Message::new(id).with("n", n).with("new", new);
        let members = if is_dry_run { "network-told-members-would" } else { "network-told-members" };
        let mut out = vec![line(members, self.members, self.members_new).with("changed", self.members_changed)];
        if self.others > 0 {
            out.push(line("network-told-others", self.others, self.others_new));
        }
        out.push(line("network-told-memberships", self.memberships, self.memberships_new).with("changed", self.memberships_changed));
        out
    }
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
    let mut checked = Checked {
        members: rows(data.register, "register.csv", &mut bad),
        aliases: rows(data.aliases, "aliases.csv", &mut bad),
        memberships: Vec::new(),
        headings: rows(data.headings, "headings.csv", &mut bad),
    };
    check(&checked, &memberships, &former, &mut bad);
    checked.memberships.extend(memberships.into_iter().filter_map(|m| m.membership(data.known_on, "memberships.csv", &mut bad)));
    for f in former {
        let (member, row) = f.parts();
        checked.memberships.extend(row.membership(data.known_on, "history.csv", &mut bad));
        checked.members.push(member);
    }
    if bad.is_empty() { Ok(checked) } else { Err(Error::BadRows(bad)) }
}

/// Reads the table beside the register, as both would be together: who is counted is what the rules say of that, not of the table alone.
fn outlook(c: &Checked, known: &Register) -> Outlook {
    let mut out = Outlook { memberships: c.memberships.len(), ..Outlook::default() };
    let mut after: HashMap<&str, Vec<Membership>> =
        c.members.iter().map(|m| (m.code.as_str(), known.get(&m.code).map(|k| k.memberships.clone()).unwrap_or_default())).collect();
    for (code, new) in &c.memberships {
        let list = after.entry(code).or_default();
        match list.iter_mut().find(|s| s.category == new.category && s.source == new.source) {
            None => {
                out.memberships_new += 1;
                list.push(new.clone());
            }
            Some(before) if before != new => {
                out.memberships_changed += 1;
                before.clone_from(new);
            }
            Some(_) => {}
        }
    }
    let listed = after.values().flatten().filter(|m| m.is_listed()).map(|m| m.known_on.last());
    let newest = listed.chain(known.newest()).max().unwrap_or_default();
    for m in &c.members {
        let before = known.get(&m.code);
        let is_new = usize::from(before.is_none());
        let memberships = after.remove(m.code.as_str()).unwrap_or_default();
        if crate::model::standing(&memberships, newest).is_listed() {
            (out.members, out.members_new) = (out.members + 1, out.members_new + is_new);
        } else {
            (out.others, out.others_new) = (out.others + 1, out.others_new + is_new);
        }
        out.members_changed += usize::from(before.is_some_and(|k| MemberRow::of(k) != *m));
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
    /// With its member's code; nothing where a date is none, which is told.
    fn membership(self, known_on: Day, file: &str, bad: &mut Vec<String>) -> Option<(String, Membership)> {
        let mut date = |text: &str| {
            day(text).unwrap_or_else(|_| {
                bad.push(format!("{file}: {}: “{text}” is no date", self.member));
                None
            })
        };
        let (from, to) = (date(&self.from), date(&self.to));
        let m = Membership {
            category: self.category,
            region: self.region,
            from,
            to,
            known_on: Dated::day(known_on),
            deciding_body: self.deciding_body,
            meeting: self.meeting,
            source: self.source,
            certainty: self.certainty,
        };
        Some((self.member, m))
    }
}

impl FormerRow {
    /// Who it was, and what is said of their membership.
    fn parts(self) -> (MemberRow, MembershipRow) {
        let none = String::new;
        let member = MemberRow {
            code: self.member.clone(),
            kind: "city".into(),
            tier: "city".into(),
            country: self.country,
            parent: none(),
            lat: None,
            lon: None,
            position: none(),
            name_report: self.name_en.clone(),
            name_en: self.name_en,
            name_local: none(),
            local_lang: none(),
            note: self.note,
        };
        let membership = MembershipRow {
            member: self.member,
            category: self.category,
            from: self.from,
            to: self.to,
            region: self.region,
            deciding_body: none(),
            meeting: none(),
            source: self.source,
            certainty: self.certainty,
        };
        (member, membership)
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

fn check(c: &Checked, memberships: &[MembershipRow], former: &[FormerRow], bad: &mut Vec<String>) {
    let mut codes = BTreeSet::new();
    for m in &c.members {
        if !cities::model::is_code(&m.code) || !codes.insert(m.code.as_str()) {
            bad.push(format!("register.csv: the code “{}” is not a code, or is there twice", m.code));
        }
        if m.lat.zip(m.lon).is_none_or(|(lat, lon)| GeoPoint::new(lat, lon).is_none()) {
            bad.push(format!("register.csv: {} has no position", m.code));
        }
    }
    let known = |code: &str| code.is_empty() || codes.contains(code) || former.iter().any(|f| f.member == code);
    bad.extend(c.members.iter().filter(|m| !known(&m.parent)).map(|m| format!("register.csv: {} is in “{}”, which is not there", m.code, m.parent)));
    bad.extend(c.aliases.iter().filter(|a| !known(&a.member)).map(|a| format!("aliases.csv: no member “{}”", a.member)));
    bad.extend(memberships.iter().filter(|m| !known(&m.member)).map(|m| format!("memberships.csv: no member “{}”", m.member)));
    bad.extend(c.headings.iter().filter(|h| day(&h.as_of).is_err()).map(|h| format!("headings.csv: “{}” is no date", h.as_of)));
}

/// A date, a month, or nothing.
pub(crate) fn day(text: &str) -> Result<Option<Dated>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    Dated::parse(text).map(Some).ok_or_else(|| Error::Date(text.to_string()))
}

async fn write(tx: &mut Tx, c: &Checked) -> Result<Imported, Error> {
    for m in &c.members {
        let q = tx.q(MEMBER_PUT).bind(&m.code).bind(&m.kind).bind(&m.tier).bind(&m.country).bind(&m.parent).bind(m.lat).bind(m.lon);
        q.bind(&m.position).bind(&m.name_en).bind(&m.name_report).bind(&m.name_local).bind(&m.local_lang).bind(&m.note).run().await?;
    }
    for a in &c.aliases {
        tx.q(ALIAS_PUT).bind(&a.member).bind(&a.alias).bind(&a.script_or_lang).bind(&a.kind).run().await?;
    }
    for (code, m) in &c.memberships {
        put_membership(tx, code, m).await?;
    }
    let mut printed = 0;
    // A count without a day cannot stand beside a count as of a day.
    for h in &c.headings {
        let Some(as_of) = day(&h.as_of)? else { continue };
        let region = if h.region == "all" { "" } else { &h.region };
        tx.q(PRINTED_PUT).bind(as_of.last()).bind(region).bind(&h.category).bind(h.printed).bind(&h.source).run().await?;
        printed += 1;
    }
    Ok(Imported { members: c.members.len(), aliases: c.aliases.len(), memberships: c.memberships.len(), printed })
}
