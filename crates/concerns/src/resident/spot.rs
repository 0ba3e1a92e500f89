//! Spots: a place of the city's lists by its key, a point as words, and the picture of the map round it.

use crate::model::{Concern, State};
use crate::public::sources;
use cities::draw::View;
use cities::{City, Found, Place, PlaceKind};
use kernel::GeoPoint;
use web::{Markup, Visit, Words};

/// Further than this one is not near a place.
const NEAR_METRES: f64 = 400.0;
/// On a street, or beside it.
const STREET_METRES: f64 = 60.0;
/// By a pole: its number is read from here.
const POLE_METRES: f64 = 30.0;
/// Further from every named place than this, a point is told by its area, and where there is none by its numbers.
const AWAY_METRES: f64 = 2_000.0;
/// How far one step moves the mark, in metres.
const NUDGE_METRES: f64 = 25.0;
/// The picture: width, height, and the zoom it begins with.
const WIDTH: u32 = 640;
const HEIGHT: u32 = 480;
const ZOOM: u8 = 16;

/// The key of a place in a form: its list and its code.
pub(crate) fn key(p: &Place) -> String {
    format!("{}:{}", p.kind.list(), p.code)
}

pub(crate) fn of_key<'c>(city: &'c City, key: &str) -> Option<&'c Place> {
    let (list, code) = key.split_once(':')?;
    city.places.get(list, code)
}

/// What a place is called: its name, or the number that is painted on it.
pub(crate) fn name(words: &Words, p: &Place) -> String {
    let number = |id| words.say_plain(&kernel::Message::new(id).with("number", p.code.as_str()));
    match p.kind {
        PlaceKind::Lamp => number("concerns-report-pole-lamp"),
        PlaceKind::Cabinet => number("concerns-report-pole-cabinet"),
        PlaceKind::Signal => number("concerns-report-pole-signal"),
        _ => p.name.in_lang(&words.lang).to_string(),
    }
}

/// What else is known of it: the street of a pole, the area, how far it is.
pub(crate) fn about(v: &Visit, f: &Found<'_>) -> String {
    let city = v.city.as_ref();
    let street = f.place.street.as_deref().and_then(|code| city?.places.get("streets", code)).map(|s| s.name.in_lang(v.lang()).to_string());
    let area = f.area.map(|a| a.name.in_lang(v.lang()).to_string());
    let metres = f.metres.map(|m| distance(&v.words, m));
    [street, area, metres].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A distance as a person says it, in metres up to a kilometre.
pub(crate) fn distance(words: &Words, metres: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a distance in a city, rounded")]
    let tens = (metres / 10.0).round() as i64 * 10;
    match tens {
        0..1_000 => words.say_plain(&kernel::Message::new("concerns-metres").with("n", tens)),
        _ => words.say_plain(&kernel::Message::new("concerns-kilometres").with("n", words.formats.tenths(tens / 100))),
    }
}

/// A point in words: the street that it is on or what stands near it, the pole beside it; far from all of them how far, else the area.
pub(crate) fn describe(words: &Words, city: &City, p: GeoPoint) -> String {
    let say = |id, place: String| kernel::Message::new(id).with("place", place);
    let within = |f: &Found<'_>, metres: f64| f.metres.is_some_and(|m| m <= metres);
    let street = city.drawing.nearest_road(p, STREET_METRES).map(|(name, metres)| (name.in_lang(&words.lang).to_string(), metres));
    let place = city.nearest_place(p).filter(|f| within(f, AWAY_METRES));
    let pole = city.nearest_pole(p);
    let named = match (street, place) {
        // What one stands before is told before the street that runs by.
        (Some((name, metres)), place) if !place.is_some_and(|f| within(&f, metres)) => Some(name),
        (_, place) => place.filter(|f| within(f, NEAR_METRES)).map(|f| name(words, f.place)),
    };
    let by_pole = pole.filter(|f| within(f, POLE_METRES));
    let message = match (named, by_pole, place) {
        (Some(named), Some(pole), _) => say("concerns-report-near-pole", named).with("pole", name(words, pole.place)),
        (Some(named), None, _) => say("concerns-report-near-place", named),
        (None, Some(pole), _) => say("concerns-report-near-place", name(words, pole.place)),
        (None, None, Some(f)) => say("concerns-report-away-place", name(words, f.place)).with("distance", distance(words, f.metres.unwrap_or_default())),
        (None, None, None) => match city.area_at(p) {
            Some(a) => kernel::Message::new("concerns-report-in-area").with("area", a.name.in_lang(&words.lang)),
            None => return format!("{:.5}, {:.5}", p.lat, p.lon),
        },
    };
    words.say_plain(&message)
}

/// A picture of the map with the mark in its middle, and where one goes from it.
pub(crate) struct MapPicture {
    pub src: String,
    pub lat: String,
    pub lon: String,
    /// The centre of the drawing over it.
    pub x: u32,
    pub y: u32,
    pub view: String,
    /// Icon, message, address: closer and further.
    pub zooms: Vec<Move>,
    /// A step to each side.
    pub moves: Vec<Move>,
    pub by: Markup,
}

/// Icon, message, address.
type Move = (&'static str, &'static str, String);

pub(crate) fn degrees(n: f64) -> String {
    format!("{n:.6}")
}

impl MapPicture {
    /// `to` makes the address of this page with another mark and zoom.
    pub(crate) fn new(v: &Visit, city: &City, p: GeoPoint, zoom: Option<u8>, to: impl Fn(GeoPoint, u8) -> String) -> Self {
        let top = cities::model::ZOOM_MAX;
        let zoom = zoom.unwrap_or(ZOOM).clamp(cities::model::ZOOM_MIN, top);
        let step = p.around(NUDGE_METRES);
        let moved = |lat: f64, lon: f64| GeoPoint::new(lat, lon).filter(|m| city.contains(*m)).map(|m| to(m, zoom));
        let zooms = [("plus", "concerns-report-closer", zoom + 1), ("minus", "concerns-report-further", zoom - 1)];
        let in_range = |z: &u8| (cities::model::ZOOM_MIN..=top).contains(z);
        let sides = [
            ("up", "concerns-report-move-north", moved(step.north, p.lon)),
            ("down", "concerns-report-move-south", moved(step.south, p.lon)),
            ("back", "concerns-report-move-west", moved(p.lat, step.west)),
            ("next", "concerns-report-move-east", moved(p.lat, step.east)),
        ];
        MapPicture {
            src: picture(v, p, zoom, WIDTH, HEIGHT),
            lat: degrees(p.lat),
            lon: degrees(p.lon),
            x: WIDTH / 2,
            y: HEIGHT / 2,
            view: format!("0 0 {WIDTH} {HEIGHT}"),
            zooms: zooms.into_iter().filter(|(.., z)| in_range(z)).map(|(icon, id, z)| (icon, id, to(p, z))).collect(),
            moves: sides.into_iter().filter_map(|(icon, id, href)| Some((icon, id, href?))).collect(),
            by: sources::line(v, city),
        }
    }
}

/// The map of the whole city, for a script that lets one tap where it is: no mark yet, and nothing drawn until it is looked at.
pub(crate) struct FirstMap {
    /// What it shows: west, south, east, north.
    pub shown: String,
    pub by: Markup,
}

impl FirstMap {
    pub(crate) fn new(v: &Visit, city: &City) -> Self {
        FirstMap { shown: cities::draw::first_box(city, WIDTH, HEIGHT).to_string(), by: sources::line(v, city) }
    }
}

/// The address of the base map round a point; the public pages draw it.
pub(crate) fn picture(v: &Visit, p: GeoPoint, zoom: u8, width: u32, height: u32) -> String {
    v.here(&format!("/map/at.svg?lat={}&lon={}&zoom={zoom}&w={width}&h={height}", degrees(p.lat), degrees(p.lon)))
}

/// A mark on a strip of map.
pub(crate) struct Pin {
    pub x: i64,
    pub y: i64,
    pub class: &'static str,
    pub letter: char,
}

/// A strip of map with several concerns round a point.
pub(crate) struct Strip {
    pub src: String,
    pub view: String,
    pub x: u32,
    pub y: u32,
    pub pins: Vec<Pin>,
    pub by: Markup,
}

/// The strip's size and zoom: 250 metres to either side fit at every latitude where people live.
const STRIP: (u32, u32, u8) = (800, 360, 16);

impl Strip {
    pub(crate) fn new(v: &Visit, city: &City, here: GeoPoint, cases: &[&Concern]) -> Self {
        let (width, height, zoom) = STRIP;
        let view = View::around(here, f64::from(zoom), width, height);
        let pin = |(letter, c): (char, &&Concern)| {
            let (x, y) = view.project(c.point()?);
            #[expect(clippy::cast_possible_truncation, reason = "pixels of a picture")]
            Some(Pin { x: x.round() as i64, y: y.round() as i64, class: pin_class(c.state()), letter })
        };
        // The nearest is drawn last, so that it lies on top.
        let mut pins: Vec<Pin> = ('A'..='Z').zip(cases).filter_map(pin).collect();
        pins.reverse();
        Strip {
            src: picture(v, here, zoom, width, height),
            view: format!("0 0 {width} {height}"),
            x: width / 2,
            y: height / 2,
            pins,
            by: sources::line(v, city),
        }
    }
}

pub(crate) fn pin_class(state: State) -> &'static str {
    match state {
        State::New => "is-new",
        State::Working => "is-working",
        State::Waiting => "is-waiting",
        State::Answered => "is-answered",
        State::Closed => "is-closed",
    }
}
