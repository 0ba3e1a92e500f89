//! What is kept with an entry as a list: what another order moved, and in what the questions of a kind differ. A line each.

use super::{Speaker, Told};
use kernel::Lang;
use serde_json::Value;
use store::AuditEntry;

fn part<'v>(of: &'v Value, key: &str) -> &'v str {
    of.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// What a part of a question is called.
fn word(part: &str) -> Option<&'static str> {
    Some(match part {
        "words" => "accounts-asked-words",
        "kind" => "accounts-asked-kind",
        "required" => "accounts-asked-required",
        "place" => "accounts-asked-place",
        "option" => "accounts-asked-option",
        "option-words" => "accounts-asked-option-words",
        "option-place" => "accounts-asked-option-place",
        _ => return None,
    })
}

impl Speaker<'_> {
    /// The lines of a list that is kept under this key.
    pub(super) fn listed(&self, e: &AuditEntry, key: &str, id: &str) -> Vec<Told> {
        let list = e.detail.0.get(key).and_then(Value::as_array).into_iter().flatten();
        match key {
            "order" | "department_order" => list.map(|m| self.ordered(&e.act, id, m)).collect(),
            "roles" => list.filter_map(|r| self.role(&e.act, id, r)).collect(),
            "questions" => list.filter_map(|q| self.asked(&e.act, q)).collect(),
            _ => Vec::new(),
        }
    }

    /// “Role: Viewer · Lighting”.
    fn role(&self, act: &str, id: &str, role: &Value) -> Option<Told> {
        let said = [self.value(act, "role", role.get("role")?), role.get("scope").and_then(|s| self.value(act, "scope", s))];
        let value = said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Some(self.v.msg("accounts-audit-pair").s("label", self.v.t(id)).s("value", value).text().into())
    }

    /// From what to what a part of a list turned.
    fn turn(&self, act: &str, label: &str, key: &str, of: &Value) -> Told {
        let value = |when: &str| of.get(when).and_then(|v| self.value(act, key, v));
        self.turned(label, value("was"), value("is"))
    }

    /// “Place in the list of ‘Pothole’: from 3 to 1”.
    fn ordered(&self, act: &str, id: &str, moved: &Value) -> Told {
        let label = self.v.msg("accounts-detail-named").s("label", self.v.t(id)).s("name", part(moved, "name")).text();
        self.turn(act, &label, "place", moved)
    }

    fn asked(&self, act: &str, asked: &Value) -> Option<Told> {
        let of = part(asked, "part");
        if of == "question" {
            return Some(self.turn(act, self.v.t("accounts-asked-question"), "", asked));
        }
        let said = self.v.msg(word(of)?).s("question", part(asked, "question")).s("option", part(asked, "option")).text();
        let label = match part(asked, "lang") {
            "" => said,
            lang => self.v.msg("accounts-detail-in-language").s("label", said).s("language", self.language(lang)).text(),
        };
        // An older entry does not have what was longer.
        let is_long = ["was", "is"].iter().all(|when| asked.get(*when).is_none_or(Value::is_null));
        if is_long {
            return Some(self.v.msg("accounts-audit-reworded").s("label", label).text().into());
        }
        let told = self.turn(act, &label, if of == "kind" { "question" } else { "words" }, asked);
        Some(told.in_lang(&Lang::parse(part(asked, "lang")).unwrap_or_else(|| self.things.language())))
    }
}
