//! Where a case is, on its page: the small map, the map to tap, the way there; and what was just done.

use super::super::locate::{TAP_HEIGHT, TAP_WIDTH};
use super::super::send::{LOOK, MEANWHILE};
use super::super::story::Told;
use super::super::unsent::UNTAKEN;
use super::Case;
use crate::model::{Concern, StoryId};
use crate::public::sources;
use kernel::GeoPoint;
use web::{Form, Markup, escape};

/// How near the small map is.
const ZOOM: u8 = 16;
/// It is drawn in about the size in which it is seen, so that names can be read.
const SMALL: (u32, u32) = (320, 200);

fn at(case: &Case<'_>, p: GeoPoint, zoom: u8, (w, h): (u32, u32)) -> String {
    case.v.here(&format!("/map/at.svg?lat={:.6}&lon={:.6}&zoom={zoom}&w={w}&h={h}", p.lat, p.lon))
}

fn max_zoom(case: &Case<'_>) -> u8 {
    case.v.city.as_ref().map_or(ZOOM, |c| c.map.max_zoom.min(ZOOM))
}

impl Case<'_> {
    /// The small map's picture, when there is a point.
    pub fn map(&self) -> Option<String> {
        self.c.point().map(|p| at(self, p, max_zoom(self), SMALL))
    }
    pub fn map_by(&self) -> Markup {
        self.v.city.as_ref().map(|c| sources::line(self.v, c)).unwrap_or_default()
    }
    pub fn geo(&self) -> Option<String> {
        self.c.point().map(|p| format!("geo:{:.6},{:.6}", p.lat, p.lon))
    }
    /// Without a map there is nothing to tap.
    pub fn has_map(&self) -> bool {
        self.v.city.as_ref().is_some_and(|c| c.has_map())
    }
    /// The map to tap: round the case, round a place that was found, or the whole city.
    pub fn tap(&self) -> Tap {
        let city = self.v.city.as_ref();
        let found = self.places.first().and_then(|c| pair(&c.value));
        let asked = middle(&self.form);
        let far = city.map_or(12, |c| c.map.zoom);
        let (p, zoom) = match (asked, found.or_else(|| self.c.point()), city) {
            (Some((p, zoom)), ..) => (p, zoom),
            (None, Some(p), _) => (p, max_zoom(self)),
            (None, None, Some(c)) => (c.map.centre, far),
            (None, None, None) => (GeoPoint { lat: 0.0, lon: 0.0 }, far),
        };
        Tap { picture: at(self, p, zoom, (TAP_WIDTH, TAP_HEIGHT)), middle: format!("{:.6},{:.6}", p.lat, p.lon), zoom }
    }
    /// Does somebody see this page after something happened since they read the one before? Then a message that says so.
    pub fn meanwhile(&self) -> Option<&'static str> {
        match self.form.value(MEANWHILE) {
            "" => None,
            LOOK => Some("concerns-case-meanwhile-look"),
            _ => Some("concerns-case-meanwhile"),
        }
    }
    /// What that was: what its story says after the last entry of that page.
    pub fn came(&self) -> &[Told] {
        let seen = self.form.value("seen").parse::<StoryId>().ok();
        let at = self.story.iter().position(|e| Some(e.id) == seen);
        at.map_or(&[], |at| &self.story[at + 1..])
    }
    /// A word about the act that was just done, if one was.
    pub fn done(&self) -> Option<&str> {
        let id = match self.form.value("done") {
            "assign" => "concerns-case-done-assign",
            "note" => "concerns-case-done-note",
            "ask" => "concerns-case-done-ask",
            "resume" => "concerns-case-done-resume",
            "classify" => "concerns-case-done-classify",
            "answer" if !self.v.sends_mail() => "concerns-case-done-answer-unsent",
            "close" if !self.v.sends_mail() => "concerns-case-done-close-unsent",
            "answer" => "concerns-case-done-answer",
            "close" => "concerns-case-done-close",
            "reopen" => "concerns-case-done-reopen",
            "locate" => "concerns-case-done-locate",
            "publish" => "concerns-case-done-publish",
            "hide" => "concerns-case-done-hide",
            "release" => "concerns-case-done-release",
            "withhold" => "concerns-case-done-withhold",
            "edit" => "concerns-case-done-edit",
            "redact" => "concerns-case-done-redact",
            "undo" => "concerns-case-done-undo",
            "intake" => "concerns-case-done-intake",
            "keep" => "concerns-case-done-keep",
            _ => return None,
        };
        Some(self.v.t(id))
    }
    /// What is said of pictures that came along and were not taken.
    pub fn untaken(&self) -> Option<String> {
        let pictures = self.form.value(UNTAKEN).parse().unwrap_or_default();
        crate::photos::untaken(pictures).map(|m| self.v.say(&m))
    }
    /// What undoing cannot bring back: a mail that has left.
    pub fn undo_hint(&self, at: &kernel::Instant) -> &str {
        let has_left = self.v.sends_mail() && self.v.now.since(*at) >= super::super::later::NOTICE_DELAY;
        self.v.t(if has_left { "concerns-case-undo-told" } else { "concerns-case-undo-quiet" })
    }
    /// On paper “late 32 days” says nothing by itself a month later: the day stands with it.
    pub fn printed_due(&self) -> Markup {
        let due = self.c.due_at.filter(|_| self.c.is_open()).map(|at| self.v.msg("concerns-desk-due").s("time", self.v.date_time(at)).text());
        due.map_or_else(Markup::default, |due| Markup(format!(" <span class=\"printed\">({})</span>", escape(&due))))
    }
    /// How long the clock stood still in all.
    pub fn paused(&self) -> Option<String> {
        let now = self.c.paused_at.map_or(0, |since| self.v.now.since(since).max(0));
        Some(self.c.paused_total + now).filter(|n| *n > 0).map(|n| self.v.span(n))
    }
    /// What its reporter thinks of the end; nothing while the case is open.
    pub fn is_right(&self) -> &str {
        match (self.c.rating, self.c.is_open()) {
            (Some(rating), _) => self.v.t(super::super::story::rated(rating)),
            (None, false) => self.v.t("concerns-case-not-rated"),
            (None, true) => "",
        }
    }
    /// The four stops of a case: received, with a team, answered, and whether it is right.
    pub fn stop(&self) -> u8 {
        stop(&self.c)
    }
}

fn stop(c: &Concern) -> u8 {
    match (c.is_open(), c.assignee.is_some(), c.rating.is_some()) {
        (true, false, _) if c.state() == crate::model::State::New => 1,
        (true, ..) => 2,
        (false, _, false) => 3,
        (false, _, true) => 4,
    }
}

/// The map that is one large button.
pub(crate) struct Tap {
    pub picture: String,
    pub middle: String,
    pub zoom: u8,
}

impl Tap {
    /// The zooms of the buttons “nearer” and “farther”.
    pub fn nearer(&self) -> u8 {
        (self.zoom + 2).min(cities::model::ZOOM_MAX)
    }
    pub fn farther(&self) -> u8 {
        self.zoom.saturating_sub(2).max(cities::model::ZOOM_MIN)
    }
}

fn pair(text: &str) -> Option<GeoPoint> {
    let mut parts = text.split(',');
    GeoPoint::new(parts.next()?.trim().parse().ok()?, parts.next()?.trim().parse().ok()?)
}

/// The part of the map that the form asks for.
fn middle(form: &Form) -> Option<(GeoPoint, u8)> {
    let zoom: u8 = form.value("look").parse().ok()?;
    Some((pair(form.value("middle"))?, zoom.clamp(cities::model::ZOOM_MIN, cities::model::ZOOM_MAX)))
}
