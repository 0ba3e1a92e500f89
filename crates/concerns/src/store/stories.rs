//! The story of a case: people and acts, in order; and earlier texts of what was edited.

use crate::Error;
use crate::model::{Audience, ConcernId, Publication, StoryId};
use kernel::{AccountId, Actor, CityId, Instant, Lang, Who};
use serde_json::{Map, Value};
use store::{Ctx, Json, Tx};

store::statements! {
    INSERT = "insert into story (city_id, id, concern_id, at, act, is_public, actor_kind, actor_account, actor_name, text, audience, lang, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    OF_CONCERN = "select id, at, act, is_public, actor_kind, actor_account, actor_name, text, audience, lang, detail from story
     where city_id = $1 and concern_id = $2 order by at, id";
    REVISION_INSERT = "insert into revision (city_id, id, concern_id, subject, at, actor_account, actor_name, before) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    REVISIONS = "select subject, at, actor_name, before from revision where city_id = $1 and concern_id = $2 order by at, id";
    REVISIONS_FORGET = "delete from revision where city_id = $1 and concern_id = $2";
}

/// The code in an entry's detail that says in which sending of a form it was told.
pub(crate) const SENDING: &str = "sending";

store::row! {
    /// An entry of a story. `act` is the verb's name: `reported`, `assigned`, `asked`, `replied`, `answered`, `note` …
    #[derive(Clone, Debug)]
    pub struct Entry {
        pub id: StoryId,
        pub at: Instant,
        pub act: String,
        pub is_public: bool,
        pub actor_kind: String,
        pub actor_account: Option<AccountId>,
        pub actor_name: String,
        pub text: String,
        pub audience: String,
        pub lang: Lang,
        #[json] pub detail: Map<String, Value>,
    }
}

impl Entry {
    /// Was it told in this sending of a form?
    pub(crate) fn is_of(&self, sending: &str) -> bool {
        self.detail.0.get(SENDING).and_then(Value::as_str) == Some(sending)
    }
    pub(crate) fn is_taken_back(&self) -> bool {
        self.detail.0.contains_key("undone")
    }
    /// Who may read its words and see the pictures that came with them.
    pub(crate) fn audience(&self) -> Audience {
        Audience::parse(&self.audience).unwrap_or(Audience::Staff)
    }
    /// Did its reporter say it?
    pub(crate) fn is_of_resident(&self) -> bool {
        matches!(self.act.as_str(), "replied" | "said-more" | "rated" | "reopened") && matches!(self.actor_kind.as_str(), "visitor" | "resident")
    }
}

/// An entry about to be told.
#[derive(Clone, Debug)]
pub(crate) struct Telling<'a> {
    pub act: &'static str,
    pub is_public: bool,
    pub text: &'a str,
    pub audience: Audience,
    pub lang: &'a Lang,
    pub detail: Map<String, Value>,
    /// Said through the reporter's own page: whoever opens it speaks as the reporter there, also who is signed in as somebody else.
    pub as_reporter: bool,
}

impl<'a> Telling<'a> {
    /// What everybody who sees the case sees.
    pub(crate) fn public(act: &'static str, text: &'a str, lang: &'a Lang) -> Self {
        Telling { act, is_public: true, text, audience: Audience::All, lang, detail: Map::new(), as_reporter: false }
    }
    /// What only staff see.
    pub(crate) fn staff(act: &'static str, text: &'a str, lang: &'a Lang) -> Self {
        Telling { is_public: false, ..Telling::public(act, text, lang) }
    }
    /// What a resident said: that they did is told to everybody who sees the case, the words and pictures to those of whom they were told. Where there are
    /// none, nobody has to look at them.
    pub(crate) fn by_resident(act: &'static str, text: &'a str, lang: &'a Lang, read_by: Publication, pictures: usize) -> Self {
        let audience = match read_by {
            Publication::Never => Audience::Staff,
            Publication::AfterReview if !text.is_empty() || pictures > 0 => Audience::Review,
            Publication::AfterReview | Publication::AtOnce => Audience::All,
        };
        Telling { audience, as_reporter: true, ..Telling::public(act, text, lang) }
    }
    /// How much of it waits for a look.
    pub(crate) fn unseen(&self) -> i64 {
        i64::from(self.audience == Audience::Review)
    }
    pub(crate) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.detail.insert(key.into(), value.into());
        self
    }
}

/// Adds to the story. A resident's name is never in it: the contact is elsewhere, and is deleted there.
pub(crate) async fn tell(cx: &Ctx, tx: &mut Tx, by: &Actor, city: CityId, concern: ConcernId, t: Telling<'_>) -> Result<StoryId, Error> {
    let t = cx.sending.iter().fold(t, |t, sending| t.with(SENDING, sending.as_ref()));
    let id = StoryId(cx.uuid());
    let (kind, account, name) = match &by.who {
        Who::Resident { .. } => ("resident", None, ""),
        _ if t.as_reporter => ("visitor", None, ""),
        Who::Visitor => ("visitor", None, ""),
        Who::Staff { account, name } => ("staff", Some(*account), name.as_str()),
        Who::System(name) => ("system", None, *name),
    };
    let q = tx.q(INSERT).bind(city).bind(id).bind(concern).bind(cx.now()).bind(t.act).bind(t.is_public).bind(kind);
    q.bind(account).bind(name).bind(t.text).bind(t.audience.code()).bind(t.lang).bind(&Json(Value::Object(t.detail))).run().await?;
    Ok(id)
}

pub(crate) async fn of_concern(cx: &Ctx, city: CityId, concern: ConcernId) -> Result<Vec<Entry>, Error> {
    Ok(cx.db.q(OF_CONCERN).bind(city).bind(concern).all().await?)
}

store::row! {
    /// An earlier text of what staff edited.
    #[derive(Clone, Debug)]
    pub struct Revision { pub subject: String, pub at: Instant, pub actor_name: String, pub before: String }
}
