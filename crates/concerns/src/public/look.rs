//! How the state of a concern is shown to everybody: a word, a shape and a colour. Late is a look of its own.

use crate::model::State;
use kernel::Instant;

/// In the order of how much it hurts: a cluster shows its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    Late,
    New,
    Working,
    Waiting,
    Answered,
    Closed,
}

impl Look {
    pub const ALL: [Look; 6] = [Look::Late, Look::New, Look::Working, Look::Waiting, Look::Answered, Look::Closed];

    /// As [`Concern::is_late`](crate::model::Concern::is_late) says it: open, past due, and the clock runs.
    pub fn of(state: State, due_at: Option<Instant>, now: Instant) -> Look {
        match state {
            State::New | State::Working if due_at.is_some_and(|due| due < now) => Look::Late,
            State::New => Look::New,
            State::Working => Look::Working,
            State::Waiting => Look::Waiting,
            State::Answered => Look::Answered,
            State::Closed => Look::Closed,
        }
    }
    pub fn code(self) -> &'static str {
        match self {
            Look::Late => "late",
            Look::New => "new",
            Look::Working => "working",
            Look::Waiting => "waiting",
            Look::Answered => "answered",
            Look::Closed => "closed",
        }
    }
    pub fn class(self) -> &'static str {
        match self {
            Look::Late => "is-late",
            Look::New => "is-new",
            Look::Working => "is-working",
            Look::Waiting => "is-waiting",
            Look::Answered => "is-answered",
            Look::Closed => "is-closed",
        }
    }
    pub fn icon(self) -> &'static str {
        match self {
            Look::Late => "s-late",
            Look::New => "s-new",
            Look::Working => "s-working",
            Look::Waiting => "s-waiting",
            Look::Answered => "s-answered",
            Look::Closed => "s-closed",
        }
    }
    /// The id of the word for it.
    pub fn message(self) -> &'static str {
        match self {
            Look::Late => "concerns-public-late",
            Look::New => "concerns-state-new",
            Look::Working => "concerns-state-working",
            Look::Waiting => "concerns-public-waiting",
            Look::Answered => "concerns-state-answered",
            Look::Closed => "concerns-state-closed",
        }
    }
}
