//! TOML, read key by key with the line of each; a key that nobody asked for is a problem.

use super::{At, Problems, problem::unread};
use kernel::{Lang, Message, Text, unturned};
use std::{cell::RefCell, ops::Range, ops::RangeInclusive};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The longest value of a text.
const TEXT_BYTES_MAX: usize = 8_000;

/// A parsed file.
pub struct Document<'t> {
    file: &'t str,
    text: &'t str,
    root: Spanned<DeTable<'t>>,
}

impl<'t> Document<'t> {
    /// Parses; what is no TOML is told with its line.
    pub fn parse(file: &'t str, text: &'t str, problems: &Problems) -> Option<Self> {
        match DeTable::parse(text) {
            Ok(root) => Some(Document { file, text, root }),
            Err(e) => {
                let at = e.span().map_or(0, |s| s.start);
                problems.add(file, At::Line(line_of(text, at)), None, unread("cities-problem-toml", text, at));
                None
            }
        }
    }
    pub fn root<'d>(&'d self, problems: &'d Problems) -> Reader<'d> {
        Reader { doc: DocRef { file: self.file, text: self.text }, problems, table: self.root.get_ref(), path: String::new(), at: 0, asked: RefCell::default() }
    }
}

fn line_of(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|b| **b == b'\n').count() + 1
}

#[derive(Clone, Copy)]
struct DocRef<'d> {
    file: &'d str,
    text: &'d str,
}

/// A table of the file, being read. When it is dropped, the keys that nobody asked for are told.
pub struct Reader<'d> {
    doc: DocRef<'d>,
    problems: &'d Problems,
    table: &'d DeTable<'d>,
    path: String,
    at: usize,
    asked: RefCell<Vec<String>>,
}

impl<'d> Reader<'d> {
    fn find(&self, key: &str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.asked.borrow_mut().push(key.into());
        self.table.iter().find(|(k, _)| k.get_ref().as_ref() == key).map(|(_, v)| v)
    }
    fn full(&self, key: &str) -> String {
        if self.path.is_empty() { key.into() } else { format!("{}.{key}", self.path) }
    }
    fn tell(&self, key: &str, span: Option<Range<usize>>, message: Message) {
        let byte = span.map_or(self.at, |s| s.start);
        self.problems.add(self.doc.file, At::Line(line_of(self.doc.text, byte)), Some(&self.full(key)), message);
    }
    /// Tells that a key's value is wrong.
    pub fn wrong(&self, key: &str, message: Message) {
        let span = self.table.iter().find(|(k, _)| k.get_ref().as_ref() == key).map(|(_, v)| v.span());
        self.tell(key, span, message);
    }
    /// A needed value; one that is missing or of another type is told.
    fn need<T>(&self, key: &str, kind: &'static str, read: impl FnOnce(&'d DeValue<'d>) -> Option<T>) -> Option<T> {
        let value = self.maybe(key, kind, read);
        if value.is_none() && !self.has(key) {
            self.tell(key, None, Message::new("cities-problem-key-missing"));
        }
        value
    }
    fn maybe<T>(&self, key: &str, kind: &'static str, read: impl FnOnce(&'d DeValue<'d>) -> Option<T>) -> Option<T> {
        let value = self.find(key)?;
        let read = read(value.get_ref());
        if read.is_none() {
            self.tell(key, Some(value.span()), Message::new("cities-problem-type").with("wanted", kind));
        }
        read
    }
    /// Its keys, in order; to be asked for one by one.
    pub fn keys(&self) -> Vec<String> {
        self.table.iter().map(|(k, _)| k.get_ref().to_string()).collect()
    }
    pub fn has(&self, key: &str) -> bool {
        self.table.iter().any(|(k, _)| k.get_ref().as_ref() == key)
    }
    /// The line on which this table begins.
    pub fn line(&self) -> usize {
        line_of(self.doc.text, self.at)
    }

    /// A needed text.
    pub fn text(&self, key: &str) -> String {
        self.need(key, "text", text).unwrap_or_default()
    }
    pub fn maybe_text(&self, key: &str) -> Option<String> {
        self.maybe(key, "text", text)
    }
    /// A needed text that `T` can be read from; `id` is the message when it cannot.
    pub fn parsed<T: std::str::FromStr>(&self, key: &str, id: &'static str) -> Option<T> {
        let text = self.need(key, "text", text)?;
        let value = text.parse().ok();
        if value.is_none() {
            self.wrong(key, Message::new(id).with("value", text));
        }
        value
    }
    /// A needed text that is one of a list.
    pub fn one_of(&self, key: &str, list: &[&str]) -> String {
        let value = self.text(key);
        if !value.is_empty() && !list.contains(&value.as_str()) {
            self.wrong(key, Message::new("cities-problem-choice").with("value", value.as_str()).with("list", list.join(", ")));
        }
        value
    }
    /// A needed whole number within limits.
    pub fn whole(&self, key: &str, range: RangeInclusive<i64>) -> i64 {
        let n = self.need(key, "number", whole);
        if n.is_some_and(|n| !range.contains(&n)) {
            self.wrong(key, Message::new("cities-problem-range").with("min", *range.start()).with("max", *range.end()));
        }
        n.unwrap_or(*range.start())
    }
    pub fn maybe_whole(&self, key: &str, range: RangeInclusive<i64>) -> Option<i64> {
        self.has(key).then(|| self.whole(key, range))
    }
    /// A needed number; a whole one will do.
    pub fn number(&self, key: &str) -> f64 {
        self.need(key, "number", |v| match v {
            DeValue::Float(f) => f.as_str().parse().ok().filter(|n: &f64| n.is_finite()),
            v => whole(v).map(|n| n as f64),
        })
        .unwrap_or_default()
    }
    /// Yes or no; no when it is missing.
    pub fn flag(&self, key: &str) -> bool {
        self.maybe(key, "boolean", DeValue::as_bool).unwrap_or_default()
    }
    /// A list of texts; empty when it is missing.
    pub fn texts(&self, key: &str) -> Vec<String> {
        let list = self.maybe(key, "list", |v| v.as_array().and_then(|a| a.iter().map(|v| text(v.get_ref())).collect::<Option<Vec<_>>>()));
        list.unwrap_or_default()
    }
    /// A table from language to text: a name. Missing is empty.
    pub fn name(&self, key: &str) -> Text {
        let mut out = Text::default();
        for (lang, value) in self.languages(key, text) {
            out.set(lang, value);
        }
        out
    }
    /// A needed name, with some text in it.
    pub fn needed_name(&self, key: &str) -> Text {
        let name = self.name(key);
        if name.is_empty() {
            self.wrong(key, Message::new("cities-problem-name-missing"));
        }
        name
    }
    /// A table from language to a list of texts: words.
    pub fn word_lists(&self, key: &str) -> Vec<(Lang, Vec<String>)> {
        self.languages(key, |v| v.as_array()?.iter().map(|v| text(v.get_ref())).collect())
    }
    fn languages<T>(&self, key: &str, read: impl Fn(&'d DeValue<'d>) -> Option<T>) -> Vec<(Lang, T)> {
        let Some(table) = self.maybe(key, "table", DeValue::as_table) else { return Vec::new() };
        let mut out = Vec::new();
        for (tag, value) in table.iter() {
            let inner = format!("{key}.{}", tag.get_ref());
            match (Lang::parse(tag.get_ref()), read(value.get_ref())) {
                (None, _) => self.tell(&inner, Some(tag.span()), Message::new("cities-problem-language").with("value", tag.get_ref().as_ref())),
                (_, None) => self.tell(&inner, Some(value.span()), Message::new("cities-problem-type").with("wanted", "text")),
                (Some(lang), Some(value)) => out.push((lang, value)),
            }
        }
        out
    }
    /// A table in this one.
    pub fn table(&self, key: &str) -> Option<Reader<'d>> {
        let value = self.find(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.tell(key, Some(value.span()), Message::new("cities-problem-type").with("wanted", "table"));
            return None;
        };
        Some(self.inner(key, table, value.span().start))
    }
    pub fn needed_table(&self, key: &str) -> Option<Reader<'d>> {
        if !self.has(key) {
            self.tell(key, None, Message::new("cities-problem-key-missing"));
        }
        self.table(key)
    }
    /// A list of tables, `[[key]]`; at most `max`.
    pub fn tables(&self, key: &str, max: usize) -> Vec<Reader<'d>> {
        let Some(list) = self.maybe(key, "list", DeValue::as_array) else { return Vec::new() };
        if list.len() > max {
            self.wrong(key, Message::new("cities-problem-rows-too-many").with("max", max));
        }
        let mut out = Vec::new();
        for (i, value) in list.iter().take(max).enumerate() {
            match value.get_ref().as_table() {
                Some(table) => out.push(self.inner(&format!("{key}.{}", i + 1), table, value.span().start)),
                None => self.tell(key, Some(value.span()), Message::new("cities-problem-type").with("wanted", "table")),
            }
        }
        out
    }
    fn inner(&self, key: &str, table: &'d DeTable<'d>, at: usize) -> Reader<'d> {
        Reader { doc: self.doc, problems: self.problems, table, path: self.full(key), at, asked: RefCell::default() }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter().filter(|(k, _)| !asked.iter().any(|a| a == k.get_ref().as_ref())) {
            self.tell(key.get_ref(), Some(key.span()), Message::new("cities-problem-key-unknown"));
        }
    }
}

fn text(v: &DeValue<'_>) -> Option<String> {
    v.as_str().filter(|s| s.len() <= TEXT_BYTES_MAX && !s.chars().any(|c| c.is_control() && c != '\n' && c != '\t')).map(unturned)
}

fn whole(v: &DeValue<'_>) -> Option<i64> {
    v.as_integer().filter(|i| i.radix() == 10).and_then(|i| i.as_str().parse().ok())
}

/// A text as TOML writes it, on one line.
pub fn toml_text(s: &str) -> String {
    let mut out = String::with_capacity(s.len() + 2);
    out.push('"');
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A list of texts as TOML writes it.
pub fn toml_list<S: AsRef<str>>(list: impl IntoIterator<Item = S>) -> String {
    let items: Vec<String> = list.into_iter().map(|s| toml_text(s.as_ref())).collect();
    format!("[{}]", items.join(", "))
}
