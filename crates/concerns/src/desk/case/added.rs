//! What residents added to a case, on its page: what waits for a look, and what staff can make of it.

use super::Case;
use crate::MODERATE;
use crate::desk::story::Told;
use crate::desk::{publish, release, withhold};
use crate::model::{Audience, StoryId};
use crate::photos::Photo;

impl Case<'_> {
    /// The pictures that a resident sent with what they said.
    pub fn pictures_of(&self, e: &Told) -> Vec<&Photo> {
        self.photos.iter().filter(|p| p.story_id == Some(e.id) && !p.is_of_city()).collect()
    }
    fn says_something(&self, e: &Told) -> bool {
        !e.text.is_empty() || !self.pictures_of(e).is_empty()
    }
    pub fn may_release(&self, e: &Told) -> bool {
        let words = e.audience.filter(|_| self.may(MODERATE) && self.says_something(e));
        words.is_some_and(|words| release::can_release(&self.c, &self.kinds, words))
    }
    pub fn may_withhold(&self, e: &Told) -> bool {
        e.audience.is_some_and(withhold::can_withhold) && self.can_be_public() && self.may(MODERATE) && self.says_something(e)
    }
    /// Who may read what was added: a message, unless everybody may or there is nothing to read.
    pub fn read_by(&self, e: &Told) -> Option<&'static str> {
        let word = if e.is_unseen() && !self.can_be_public() { Some(Audience::Staff.message()) } else { e.read_by() };
        word.filter(|_| self.says_something(e))
    }
    /// Does it wait for a look by whoever reads this?
    pub fn waits(&self, e: &Told) -> bool {
        e.is_unseen() && self.may_withhold(e)
    }
    /// Where nothing of the case can become public there is nothing to decide.
    fn can_be_public(&self) -> bool {
        self.c.is_public() || publish::can_publish(&self.c, &self.kinds)
    }
    /// The first entry of a public case that waits for a look by whoever reads this.
    pub fn first_unseen(&self) -> Option<StoryId> {
        self.story.iter().find(|e| self.c.is_public() && self.waits(e)).map(|e| e.id)
    }
}
