//! What a concern is and what may happen to it: types and rules, without IO, clock or randomness.

mod category;
mod concern;
mod figures;
mod recorded;
mod words;

pub use category::{Category, CategoryKind, Groups, PlaceRule, Publication, Question, QuestionKind, QuestionOption, Route, Routing, Template, Use};
pub(crate) use concern::target_of;
pub use concern::{Audience, Channel, CloseReason, Concern, PlaceKind, State, Visibility};
pub use figures::{Contribution, FigureKey, HOURS_MAX, Span, contributions, difference, hours_text, read_hours};
pub use recorded::{Recorded, recorded};
pub use words::{DETAILS_MAX, TITLE_MAX, search_id, title_of};

kernel::id!(
    /// A concern: a case.
    ConcernId
);
kernel::id!(
    /// An entry of a story.
    StoryId
);
kernel::id!(
    /// A picture.
    PhotoId
);
kernel::id!(
    /// Somebody who said “me too”.
    SupporterId
);
store::bindable!(ConcernId, StoryId, PhotoId, SupporterId);
