//! What the demo ships: cities as folders, people and words for the players, and pictures. All of it is in the binary.

use crate::command::Error;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

static CITIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../demo/cities");
static PLAY: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../demo/play");
static SCENES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../demo/scenes");

/// The cities, in the order in which they are set up: the ones one looks at first come first.
pub const SLUGS: [&str; 8] = ["seberang-perai", "astana", "pokhara", "hanoi", "quezon-city", "seoul", "helsinki", "san-fernando"];

/// A city's people and words (`demo/play/README.md`).
#[derive(Clone, Debug, Deserialize)]
pub struct Play {
    pub person: Vec<Person>,
    pub resident: Vec<Resident>,
    pub concern: Vec<Script>,
}

/// Those who work for the whole installation.
#[derive(Clone, Debug, Deserialize)]
struct Network {
    person: Vec<Person>,
}

/// What people are told when a case ends without an answer to the matter.
#[derive(Clone, Debug, Deserialize)]
pub struct Ending {
    pub reason: String,
    pub language: String,
    pub text: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Endings {
    ending: Vec<Ending>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Person {
    pub name: String,
    pub mail: String,
    pub role: String,
    pub department: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Resident {
    pub name: String,
    pub language: String,
    pub mail: String,
    pub phone: String,
}

/// What somebody reports, and what becomes of it.
#[derive(Clone, Debug, Deserialize)]
pub struct Script {
    pub category: String,
    pub language: String,
    pub title: String,
    pub text: String,
    #[serde(default)]
    pub scene: String,
    /// The kind of landmark near which it is; empty: anywhere.
    #[serde(default)]
    pub near: String,
    /// The months in which it happens, 1 to 12; none: in all.
    #[serde(default)]
    pub months: Vec<i8>,
    #[serde(default)]
    pub staff_note: String,
    #[serde(default)]
    pub ask: String,
    #[serde(default)]
    pub reply: String,
    #[serde(default)]
    pub answer: String,
    #[serde(default)]
    pub answers: serde_json::Map<String, serde_json::Value>,
}

/// The folder of a demo city.
pub fn city_folder(slug: &str) -> Result<&'static Dir<'static>, Error> {
    CITIES.get_dir(slug).ok_or_else(|| Error::said(format!("demo/cities/{slug} is missing")))
}

pub fn play(slug: &str) -> Result<Play, Error> {
    words(slug)
}

pub fn network() -> Result<Vec<Person>, Error> {
    words::<Network>("network").map(|n| n.person)
}

pub fn endings() -> Result<Vec<Ending>, Error> {
    words::<Endings>("endings").map(|e| e.ending)
}

fn words<T: serde::de::DeserializeOwned>(slug: &str) -> Result<T, Error> {
    let file = PLAY.get_file(format!("{slug}.toml")).and_then(|f| f.contents_utf8());
    let text = file.ok_or_else(|| Error::said(format!("demo/play/{slug}.toml is missing")))?;
    toml::from_str(text).map_err(|e| Error::said(format!("demo/play/{slug}.toml: {e}")))
}

/// A picture by its name: `lamp-1`; what it looks like when it was mended: `lamp-after-1`.
pub fn scene(name: &str) -> Option<&'static [u8]> {
    SCENES.get_file(format!("{name}.jpg")).map(|f| f.contents())
}

/// The picture of the mended thing, for one of something broken.
pub fn after(scene_name: &str) -> Option<&'static [u8]> {
    let (kind, n) = scene_name.rsplit_once('-')?;
    scene(&format!("{kind}-after-{n}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_demo_city_is_whole() {
        let endings = endings().unwrap();
        for slug in SLUGS {
            let folder = city_folder(slug).unwrap();
            assert!(folder.get_file(format!("{slug}/city.toml")).is_some(), "{slug}");
            let play = play(slug).unwrap();
            for role in ["administrator", "supervisor", "operator", "case-worker", "inspector", "viewer"] {
                assert!(play.person.iter().any(|p| p.role == role), "{slug} has no {role}");
            }
            for c in &play.concern {
                assert_eq!(endings.iter().filter(|e| e.language == c.language).count(), 3, "{slug}: {}", c.language);
            }
            for c in play.concern.iter().filter(|c| !c.scene.is_empty()) {
                assert!(scene(&c.scene).is_some(), "{slug}: no picture {}", c.scene);
            }
        }
    }
}
