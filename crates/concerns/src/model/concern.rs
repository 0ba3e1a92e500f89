//! The case itself, and how it moves.

use super::ConcernId;
use crate::Error;
use kernel::{AccountId, CityId, GeoPoint, HOUR, Instant, Lang, Reference};
use serde_json::{Map, Value};

/// Declares an enum that is stored and shown by its code, and its message id.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal, $message:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant),* }
        impl $name {
            pub const ALL: &[$name] = &[$($name::$variant),*];
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }
            /// The id of the word for it.
            pub fn message(self) -> &'static str {
                match self { $($name::$variant => $message),* }
            }
            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// Where a case stands.
    State {
        /// Nobody has taken it yet.
        New = "new", "concerns-state-new";
        Working = "working", "concerns-state-working";
        /// For the resident; the clock stands still.
        Waiting = "waiting", "concerns-state-waiting";
        Answered = "answered", "concerns-state-answered";
        /// Ended without an answer to the matter: not ours, a duplicate, withdrawn.
        Closed = "closed", "concerns-state-closed";
    }
}
codes! {
    /// Who may see it.
    Visibility {
        Public = "public", "concerns-visibility-public";
        /// Until staff have looked at it.
        Review = "review", "concerns-visibility-review";
        /// By its category, or because its reporter asked for it.
        Private = "private", "concerns-visibility-private";
        /// By staff.
        Hidden = "hidden", "concerns-visibility-hidden";
    }
}
codes! {
    /// Who may read what a resident added to a case, as far as they may see the case. That it was said is told whoever may.
    Audience {
        All = "all", "concerns-visibility-public";
        /// Everybody, once staff have looked at it.
        Review = "review", "concerns-visibility-review";
        /// Staff and its reporter: staff looked at it and kept it inside.
        Hidden = "hidden", "concerns-visibility-hidden";
        /// Staff and its reporter, who was told so before it was said: for good.
        Staff = "staff", "concerns-visibility-private";
    }
}
codes! {
    /// How it came.
    Channel {
        Web = "web", "concerns-channel-web";
        Phone = "phone", "concerns-channel-phone";
        Counter = "counter", "concerns-channel-counter";
        Letter = "letter", "concerns-channel-letter";
        Street = "street", "concerns-channel-street";
        Import = "import", "concerns-channel-import";
    }
}
codes! {
    /// What is known of where.
    PlaceKind {
        /// A point on the map.
        Point = "point", "concerns-place-point";
        /// The matter has no place.
        None = "none", "concerns-place-none";
        /// It has one, in words that nobody has found on the map yet: the “locate” inbox.
        Unlocated = "unlocated", "concerns-place-unlocated";
    }
}
codes! {
    /// Why a case ended without an answer to the matter.
    CloseReason {
        NotOurs = "not-ours", "concerns-reason-not-ours";
        Duplicate = "duplicate", "concerns-reason-duplicate";
        NotFound = "not-found", "concerns-reason-not-found";
        NoReply = "no-reply", "concerns-reason-no-reply";
        Withdrawn = "withdrawn", "concerns-reason-withdrawn";
        NotPossible = "not-possible", "concerns-reason-not-possible";
    }
}

store::row! {
    /// A concern as it is stored. Codes of category, department and area are the city's own; empty: none.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Concern {
        pub city_id: CityId,
        pub id: ConcernId,
        pub reference: Reference,
        pub category: String,
        pub department: String,
        pub area: String,
        pub assignee: Option<AccountId>,
        pub assignee_name: String,
        pub state: String,
        pub visibility: String,
        pub channel: String,
        pub lang: Lang,
        pub title: String,
        pub details: String,
        #[json] pub answers: Map<String, Value>,
        pub place: String,
        pub place_text: String,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub reported_at: Instant,
        pub received_at: Instant,
        pub deadline: String,
        pub due_at: Option<Instant>,
        pub paused_at: Option<Instant>,
        pub paused_total: i64,
        pub answered_at: Option<Instant>,
        pub closed_at: Option<Instant>,
        pub close_reason: String,
        pub in_time: Option<bool>,
        pub hours: Option<i64>,
        pub interval_bad: bool,
        pub rating: Option<i64>,
        pub reopened: i64,
        pub supporters: i64,
        pub photos: i64,
        /// What residents added and no staff has looked at.
        pub unseen: i64,
        pub source: String,
        pub source_key: String,
        pub updated_at: Instant,
        pub version: i64,
    }
}

/// What a permission must cover for a case of this department, area and category.
pub(crate) fn target_of(city: CityId, parts: [&String; 3]) -> kernel::Target<'_> {
    let [department, area, category] = parts.map(|code| Some(code.as_str()).filter(|c| !c.is_empty()));
    kernel::Target { city: Some(city), department, area, category }
}

impl Concern {
    pub fn state(&self) -> State {
        State::parse(&self.state).unwrap_or(State::New)
    }
    pub fn visibility(&self) -> Visibility {
        Visibility::parse(&self.visibility).unwrap_or(Visibility::Private)
    }
    pub fn is_public(&self) -> bool {
        self.visibility() == Visibility::Public
    }
    pub fn is_open(&self) -> bool {
        matches!(self.state(), State::New | State::Working | State::Waiting)
    }
    pub fn point(&self) -> Option<GeoPoint> {
        GeoPoint::new(self.lat?, self.lon?)
    }
    /// Open, its deadline passed, and the clock runs.
    pub fn is_late(&self, now: Instant) -> bool {
        self.is_open() && self.state() != State::Waiting && self.due_at.is_some_and(|due| due < now)
    }
    /// The scope that a permission must cover.
    pub fn target(&self) -> kernel::Target<'_> {
        target_of(self.city_id, [&self.department, &self.area, &self.category])
    }

    fn not_now(&self, act: &'static str) -> Error {
        Error::NotNow { act, state: self.state().code() }
    }
    fn must_be_open(&self, act: &'static str) -> Result<(), Error> {
        if self.is_open() { Ok(()) } else { Err(self.not_now(act)) }
    }

    /// Somebody takes it, or is given it, or it goes back to the team.
    pub fn assigned(&self, to: Option<(AccountId, String)>) -> Result<Concern, Error> {
        self.must_be_open("assign")?;
        let mut c = self.clone();
        (c.assignee, c.assignee_name) = to.map_or((None, String::new()), |(id, name)| (Some(id), name));
        if c.state() == State::New && c.assignee.is_some() {
            c.state = State::Working.code().into();
        }
        Ok(c)
    }
    /// The resident was asked; the clock stands still.
    pub fn asked(&self, now: Instant) -> Result<Concern, Error> {
        self.must_be_open("ask")?;
        let mut c = self.clone();
        c.paused_at = Some(c.paused_at.unwrap_or(now));
        c.state = State::Waiting.code().into();
        Ok(c)
    }
    /// The resident replied, or we go on without: the clock runs again, with `due` as the city's calendar moves it.
    pub fn resumed(&self, now: Instant, due: Option<Instant>) -> Result<Concern, Error> {
        let Some(since) = self.paused_at else { return Err(self.not_now("resume")) };
        let mut c = self.clone();
        c.paused_total += now.since(since).max(0);
        c.paused_at = None;
        c.due_at = due;
        c.state = State::Working.code().into();
        Ok(c)
    }
    /// The city answered.
    pub fn answered(&self, now: Instant) -> Result<Concern, Error> {
        self.must_be_open("answer")?;
        let mut c = self.ended(now);
        c.state = State::Answered.code().into();
        c.answered_at = Some(now);
        Ok(c)
    }
    /// Ended for a reason, without an answer to the matter.
    pub fn closed(&self, now: Instant, reason: CloseReason) -> Result<Concern, Error> {
        self.must_be_open("close")?;
        let mut c = self.ended(now);
        c.state = State::Closed.code().into();
        c.closed_at = Some(now);
        c.close_reason = reason.code().into();
        Ok(c)
    }
    /// What both ends have in common: the clock stops for good. A case that ends while it waits was in time if its deadline had not passed when it
    /// began to wait.
    fn ended(&self, now: Instant) -> Concern {
        let mut c = self.clone();
        let clock_stopped = c.paused_at.unwrap_or(now);
        if let Some(since) = c.paused_at.take() {
            c.paused_total += now.since(since).max(0);
        }
        let worked = now.since(c.reported_at) - c.paused_total;
        c.interval_bad |= worked < 0;
        c.hours = (!c.interval_bad).then_some(worked.max(0) / HOUR);
        c.in_time = c.due_at.filter(|_| !c.interval_bad).map(|due| clock_stopped <= due);
        c
    }
    /// It was not done, or came back: the answer no longer counts, and a new deadline runs.
    pub fn reopened(&self, due: Option<Instant>) -> Result<Concern, Error> {
        if self.is_open() {
            return Err(self.not_now("reopen"));
        }
        let mut c = self.clone();
        c.state = State::Working.code().into();
        (c.answered_at, c.closed_at, c.in_time, c.hours, c.rating) = (None, None, None, None, None);
        c.close_reason = String::new();
        c.due_at = due;
        c.reopened += 1;
        Ok(c)
    }
}
