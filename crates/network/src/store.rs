//! Every statement of the slice.

use crate::Error;
use crate::model::{Alias, Dated, Member, Membership, Printed, Register};
use ::store::{Ctx, Tx};
use kernel::{Day, GeoPoint, Lang};
use std::collections::HashMap;
use std::sync::Arc;

store::statements! {
    VERSION = "select version as n from register_version where id = 1";
    BUMP = "insert into register_version (id, version) values (1, 1) on conflict (id) do update set version = register_version.version + 1";
    MEMBERS = "select code, kind, tier, country, parent, lat, lon, position_from, name, name_report, name_local, local_lang, note from member order by name, code";
    ALIASES = "select member, alias, lang, kind from member_alias order by member, kind, alias";
    MEMBERSHIPS = "select member, category, region, from_day, from_month, to_day, to_month, known_on, known_month, deciding_body, meeting, source,
     certainty from membership order by member, known_on, source, category";
    PRINTED = "select as_of, region, category, printed, source from printed_count order by as_of desc, source";
    MEMBER_PUT = "insert into member (code, kind, tier, country, parent, lat, lon, position_from, name, name_report, name_local, local_lang, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (code) do update set kind = excluded.kind, tier = excluded.tier,
     country = excluded.country, parent = excluded.parent, lat = excluded.lat, lon = excluded.lon, position_from = excluded.position_from, name = excluded.name,
     name_report = excluded.name_report, name_local = excluded.name_local, local_lang = excluded.local_lang, note = excluded.note";
    ALIAS_PUT = "insert into member_alias (member, alias, lang, kind) values ($1, $2, $3, $4) on conflict (member, alias,
     lang) do update set kind = excluded.kind";
    MEMBERSHIP_PUT = "insert into membership (member, category, region, from_day, from_month, to_day, to_month, known_on, known_month, deciding_body,
     meeting, source, certainty) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (member, category, source) do update set
     region = excluded.region, from_day = excluded.from_day, from_month = excluded.from_month, to_day = excluded.to_day, to_month = excluded.to_month,
     known_on = excluded.known_on, known_month = excluded.known_month, deciding_body = excluded.deciding_body, meeting = excluded.meeting,
     certainty = excluded.certainty";
    PRINTED_PUT = "insert into printed_count (as_of, region, category, printed, source) values ($1, $2, $3, $4, $5)
     on conflict (as_of, region, category, source) do update set printed = excluded.printed";
}

store::row! {
    struct MemberRow {
        code: String, kind: String, tier: String, country: String, parent: String, lat: Option<f64>, lon: Option<f64>, position_from: String,
        name: String, name_report: String, name_local: String, local_lang: String, note: String,
    }
}
store::row! { struct AliasRow { member: String, alias: String, lang: String, kind: String } }
store::row! {
    struct MembershipRow {
        member: String, category: String, region: String, from_day: Option<Day>, from_month: bool, to_day: Option<Day>, to_month: bool, known_on: Day,
        known_month: bool, deciding_body: String, meeting: String, source: String, certainty: String,
    }
}
store::row! { struct PrintedRow { as_of: Day, region: String, category: String, printed: i64, source: String } }

/// The register in memory, as long as nobody writes it.
pub(crate) async fn register(cx: &Ctx) -> Result<Arc<Register>, Error> {
    let version = cx.db.q(VERSION).maybe::<::store::Count>().await?.map_or(0, |c| c.n);
    if let Some(kept) = cx.memo.get::<Register>(uuid::Uuid::nil(), version) {
        return Ok(kept);
    }
    let register = Arc::new(load(cx).await?);
    cx.memo.keep(uuid::Uuid::nil(), version, register.clone());
    Ok(register)
}

async fn load(cx: &Ctx) -> Result<Register, Error> {
    let mut aliases: HashMap<String, Vec<Alias>> = HashMap::new();
    for a in cx.db.q(ALIASES).all::<AliasRow>().await? {
        aliases.entry(a.member).or_default().push(Alias { text: a.alias, lang: a.lang, kind: a.kind });
    }
    let mut memberships: HashMap<String, Vec<Membership>> = HashMap::new();
    for m in cx.db.q(MEMBERSHIPS).all::<MembershipRow>().await? {
        memberships.entry(m.member.clone()).or_default().push(m.membership());
    }
    let members = cx.db.q(MEMBERS).all::<MemberRow>().await?;
    let join = |m: MemberRow| {
        let (aliases, memberships) = (aliases.remove(&m.code).unwrap_or_default(), memberships.remove(&m.code).unwrap_or_default());
        m.member(aliases, memberships)
    };
    let printed = cx.db.q(PRINTED).all::<PrintedRow>().await?;
    let printed = printed.into_iter().map(|p| Printed { as_of: p.as_of, region: p.region, category: p.category, n: p.printed, source: p.source });
    Ok(Register { members: members.into_iter().map(join).collect(), printed: printed.collect() })
}

impl MembershipRow {
    fn membership(self) -> Membership {
        Membership {
            category: self.category,
            region: self.region,
            from: self.from_day.map(|d| Dated::kept(d, self.from_month)),
            to: self.to_day.map(|d| Dated::kept(d, self.to_month)),
            known_on: Dated::kept(self.known_on, self.known_month),
            deciding_body: self.deciding_body,
            meeting: self.meeting,
            source: self.source,
            certainty: self.certainty,
        }
    }
}

impl MemberRow {
    fn member(self, aliases: Vec<Alias>, memberships: Vec<Membership>) -> Member {
        Member {
            point: self.lat.zip(self.lon).and_then(|(lat, lon)| GeoPoint::new(lat, lon)),
            position: self.position_from,
            note: self.note,
            parent: Some(self.parent).filter(|p| !p.is_empty()),
            name_local: Lang::parse(&self.local_lang).filter(|_| !self.name_local.is_empty()).map(|l| (self.name_local, l)),
            code: self.code,
            kind: self.kind,
            tier: self.tier,
            country: self.country,
            name: self.name,
            name_report: self.name_report,
            aliases,
            memberships,
        }
    }
}

/// Writes a membership; one of the same member, kind and source is corrected.
pub(crate) async fn put_membership(tx: &mut Tx, member: &str, m: &Membership) -> Result<(), Error> {
    let q = tx.q(MEMBERSHIP_PUT).bind(member).bind(&m.category).bind(&m.region);
    let q = q.bind(m.from.map(Dated::first)).bind(m.from.is_some_and(Dated::is_month)).bind(m.to.map(Dated::first)).bind(m.to.is_some_and(Dated::is_month));
    let q = q.bind(m.known_on.first()).bind(m.known_on.is_month());
    q.bind(&m.deciding_body).bind(&m.meeting).bind(&m.source).bind(&m.certainty).run().await?;
    Ok(())
}

pub(crate) async fn bump(tx: &mut Tx) -> Result<(), Error> {
    tx.q(BUMP).run().await?;
    Ok(())
}
