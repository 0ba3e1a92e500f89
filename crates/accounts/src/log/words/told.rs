//! A line of what is kept with an entry. Longer texts stand folded under it, each as it was and as it is.

use super::Speaker;
use kernel::Lang;

/// A value that is longer, or has more lines, is folded.
const SHOWN_CHARS_MAX: usize = 160;
const SHOWN_LINES_MAX: usize = 2;

#[derive(Default)]
pub(in super::super) struct Told {
    pub line: String,
    /// Texts in full, with what each is: as it was, as it is.
    pub folded: Vec<(String, String)>,
    /// The language of the texts, where it is known.
    pub lang: String,
}

impl From<String> for Told {
    fn from(line: String) -> Self {
        Told { line, ..Told::default() }
    }
}

impl Told {
    pub(super) fn in_lang(self, lang: &Lang) -> Self {
        Told { lang: lang.to_string(), ..self }
    }
}

fn is_long(text: &str) -> bool {
    text.chars().count() > SHOWN_CHARS_MAX || text.lines().count() > SHOWN_LINES_MAX
}

impl Speaker<'_> {
    /// What came or went with the thing.
    pub(super) fn paired(&self, label: &str, value: String) -> Told {
        if is_long(&value) {
            return Told { line: label.to_string(), folded: vec![(label.to_string(), value)], ..Told::default() };
        }
        self.v.msg("accounts-audit-pair").s("label", label).s("value", value).text().into()
    }

    /// From what to what, where either may have been nothing.
    pub(super) fn turned(&self, label: &str, was: Option<String>, is: Option<String>) -> Told {
        if was.iter().chain(&is).any(|text| is_long(text)) {
            let sides = [("accounts-audit-before", was), ("accounts-audit-now", is)];
            let folded = sides.into_iter().filter_map(|(id, text)| Some((self.v.t(id).to_string(), text?))).collect();
            return Told { line: self.v.msg("accounts-audit-reworded").s("label", label).text(), folded, ..Told::default() };
        }
        let line = match (was, is) {
            // So many rules as before, and others.
            (Some(was), Some(is)) if was == is => self.v.msg("accounts-audit-pair").s("label", label).s("value", is).text(),
            (Some(was), Some(is)) => self.v.msg("accounts-audit-turned").s("label", label).s("was", was).s("value", is).text(),
            (None, Some(is)) => self.v.msg("accounts-audit-set").s("label", label).s("value", is).text(),
            (Some(was), None) => self.v.msg("accounts-audit-unset").s("label", label).s("was", was).text(),
            (None, None) => label.to_string(),
        };
        line.into()
    }
}
