//! JSON in which no object has a member twice: of two the parser would keep the last and say nothing.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value, with the first member that stood in one object twice.
#[derive(Default)]
pub(super) struct Unique {
    pub value: Value,
    pub twice: Option<String>,
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Unique;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }
    fn visit_bool<E: Error>(self, b: bool) -> Result<Unique, E> {
        Ok(of(b))
    }
    fn visit_i64<E: Error>(self, n: i64) -> Result<Unique, E> {
        Ok(of(n))
    }
    fn visit_u64<E: Error>(self, n: u64) -> Result<Unique, E> {
        Ok(of(n))
    }
    fn visit_f64<E: Error>(self, n: f64) -> Result<Unique, E> {
        Ok(of(Number::from_f64(n).map_or(Value::Null, Value::Number)))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Unique, E> {
        Ok(of(text))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Unique, E> {
        Ok(of(text))
    }
    fn visit_unit<E: Error>(self) -> Result<Unique, E> {
        Ok(Unique::default())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Unique, A::Error> {
        let (mut all, mut twice) = (Vec::new(), None);
        while let Some(one) = list.next_element::<Unique>()? {
            twice = twice.or(one.twice);
            all.push(one.value);
        }
        Ok(Unique { value: Value::Array(all), twice })
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Unique, A::Error> {
        let (mut all, mut twice) = (Map::new(), None);
        while let Some((name, one)) = members.next_entry::<String, Unique>()? {
            twice = twice.or_else(|| all.contains_key(&name).then(|| name.clone())).or(one.twice);
            all.insert(name, one.value);
        }
        Ok(Unique { value: Value::Object(all), twice })
    }
}

fn of(value: impl Into<Value>) -> Unique {
    Unique { value: value.into(), twice: None }
}

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Reading)
    }
}
