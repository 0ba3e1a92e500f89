//! Languages, and names that exist in several.

use serde::{Deserialize, Serialize};

/// A language by its BCP 47 tag (`en`, `ar`, `zh-Hans`), lower-cased language, kept short.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Lang(String);

impl Lang {
    /// Reads a tag: letters, digits and dashes, 2 to 12 characters.
    pub fn parse(tag: &str) -> Option<Self> {
        let ok = (2..=12).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        ok.then(|| Lang(tag.to_string()))
    }
    pub fn english() -> Self {
        Lang("en".into())
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// Is it written from right to left?
    pub fn is_rtl(&self) -> bool {
        matches!(self.0.split('-').next(), Some("ar" | "fa" | "he" | "ur" | "ps" | "ckb" | "dv" | "yi"))
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text in several languages, in the order in which it was written down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Pairs);

/// The pairs of a [`Text`]; a map that keeps its order in TOML and JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(pub Vec<(Lang, String)>);

impl Text {
    pub fn one(lang: Lang, text: impl Into<String>) -> Self {
        Text(Pairs(vec![(lang, text.into())]))
    }
    pub fn get(&self, lang: &Lang) -> Option<&str> {
        self.pairs().find(|(l, _)| *l == lang).map(|(_, t)| t)
    }
    /// The text in this language, else in English, else the first there is, else empty.
    pub fn in_lang(&self, lang: &Lang) -> &str {
        self.get(lang).or_else(|| self.get(&Lang::english())).or_else(|| self.pairs().next().map(|(_, t)| t)).unwrap_or("")
    }
    pub fn set(&mut self, lang: Lang, text: impl Into<String>) {
        let text = text.into();
        match self.0.0.iter_mut().find(|(l, _)| *l == lang) {
            Some(pair) => pair.1 = text,
            None => self.0.0.push((lang, text)),
        }
    }
    pub fn pairs(&self) -> impl Iterator<Item = (&Lang, &str)> {
        self.0.0.iter().map(|(l, t)| (l, t.as_str()))
    }
    pub fn is_empty(&self) -> bool {
        self.pairs().all(|(_, t)| t.trim().is_empty())
    }
}

impl Serialize for Pairs {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.0.iter().map(|(l, t)| (l, t)))
    }
}

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> serde::de::Visitor<'de> for Visit {
            type Value = Pairs;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a table from language to text")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut out = Vec::new();
                while let Some((tag, text)) = map.next_entry::<String, String>()? {
                    let lang = Lang::parse(&tag).ok_or_else(|| serde::de::Error::custom(format!("“{tag}” is not a language tag")))?;
                    out.push((lang, text));
                }
                Ok(Pairs(out))
            }
        }
        d.deserialize_map(Visit)
    }
}
