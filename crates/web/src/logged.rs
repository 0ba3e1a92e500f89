//! Under which key the log has a field of a form: who changed that field is found by it, and nobody is named who changed another one.

use kernel::Lang;
use serde_json::{Map, Value};
use store::CHANGED;

/// The fields that the log calls otherwise. Every other one has its own name there, and a field of a text (`name-ms`) the key of its language (`name.ms`).
pub type LoggedAs = &'static [(&'static str, &'static str)];

/// Do the details of an entry say that this field became another? The texts of the city's own language, `own`, stand under the key alone.
pub fn tells_of(detail: &Map<String, Value>, field: &str, names: LoggedAs, own: &Lang) -> bool {
    let (part, tag) = field.split_once('-').map_or((field, None), |(part, tag)| (part, Some(tag)));
    let key = names.iter().find(|(name, _)| *name == part).map_or(part, |(_, key)| *key);
    let key = tag.filter(|tag| *tag != own.as_str()).map_or_else(|| key.to_string(), |tag| format!("{key}.{tag}"));
    detail.contains_key(&format!("{key}_was")) || detail.get(&key).and_then(Value::as_str) == Some(CHANGED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_key_and_its_language() {
        let detail =
            serde_json::json!({ "hint.ar_was": "", "hint.ar": "x", "position_was": "1, 2", "position": "1, 3", "category": "lamp", "outline": "changed" });
        let Value::Object(detail) = detail else { panic!("no map") };
        let tells = |field: &str| tells_of(&detail, field, &[("lat", "position"), ("lon", "position")], &Lang::english());
        let told: Vec<&str> = ["hint-en", "hint-ar", "hint-ms", "lat", "lon", "category", "outline", "zoom"].into_iter().filter(|f| tells(f)).collect();
        assert_eq!(told, ["hint-ar", "lat", "lon", "outline"], "what stands there without having changed is no change");
    }
}
