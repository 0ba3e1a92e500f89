//! What a statement is given: the few types that both engines store alike.

use kernel::{AccountId, CityId, Day, Instant, Lang, Reference};
use serde::Serialize;

/// A bound value; `None` is a null of that type, which PostgreSQL wants to know.
#[derive(Clone, Debug)]
pub enum Value {
    Uuid(Option<uuid::Uuid>),
    Int(Option<i64>),
    Real(Option<f64>),
    Bool(Option<bool>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
    Json(Option<serde_json::Value>),
}

/// A value kept as `jsonb`. Objects only: on SQLite the column has numeric affinity and would turn `"1"` into 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Json<T>(pub T);

macro_rules! value {
    ($($from:ty => $variant:ident, |$v:ident| $make:expr;)*) => {$(
        impl From<$from> for Value {
            fn from($v: $from) -> Value { Value::$variant(Some($make)) }
        }
        impl From<Option<$from>> for Value {
            fn from(o: Option<$from>) -> Value { Value::$variant(o.map(|$v| $make)) }
        }
    )*};
}
value! {
    uuid::Uuid => Uuid, |v| v;
    CityId => Uuid, |v| v.0;
    AccountId => Uuid, |v| v.0;
    i64 => Int, |v| v;
    Instant => Int, |v| v.0;
    Day => Int, |v| v.0;
    f64 => Real, |v| v;
    bool => Bool, |v| v;
    &str => Text, |v| v.to_string();
    String => Text, |v| v;
    &String => Text, |v| v.clone();
    &Lang => Text, |v| v.as_str().to_string();
    &Reference => Text, |v| v.as_str().to_string();
    Vec<u8> => Bytes, |v| v;
    &[u8] => Bytes, |v| v.to_vec();
}

impl<T: Serialize> From<&Json<T>> for Value {
    fn from(v: &Json<T>) -> Value {
        Value::Json(serde_json::to_value(&v.0).ok())
    }
}

impl Value {
    /// Without NUL, which a stranger can type and PostgreSQL cannot hold: on both engines it becomes the sign for “no character”.
    pub(crate) fn storable(self) -> Self {
        match self {
            Value::Text(Some(text)) if text.contains('\0') => Value::Text(Some(without_nul(text))),
            Value::Json(Some(json)) => Value::Json(Some(json_without_nul(json))),
            other => other,
        }
    }
}

fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text }
}

fn json_without_nul(json: serde_json::Value) -> serde_json::Value {
    use serde_json::Value as J;
    match json {
        J::String(text) => J::String(without_nul(text)),
        J::Array(items) => J::Array(items.into_iter().map(json_without_nul).collect()),
        J::Object(pairs) => J::Object(pairs.into_iter().map(|(k, v)| (without_nul(k), json_without_nul(v))).collect()),
        plain => plain,
    }
}

/// An id type of a slice. A trait of ours, because a slice may not itself write `From<Option<ConcernId>> for Value`.
pub trait StoredId: Copy {
    fn stored(self) -> uuid::Uuid;
}

impl<T: StoredId> From<T> for Value {
    fn from(v: T) -> Value {
        Value::Uuid(Some(v.stored()))
    }
}
impl<T: StoredId> From<Option<T>> for Value {
    fn from(v: Option<T>) -> Value {
        Value::Uuid(v.map(T::stored))
    }
}

/// Makes an id type of a slice bindable: `store::bindable!(ConcernId);`
#[macro_export]
macro_rules! bindable {
    ($($id:ty),*) => {$(
        impl $crate::StoredId for $id {
            fn stored(self) -> $crate::Uuid { self.0 }
        }
    )*};
}
