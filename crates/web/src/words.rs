//! Languages: every text for people, from the slices' `locales/<lang>/*.ftl`, and numbers and dates as the reader writes them.
//!
//! Messages without arguments are resolved once, at start; the others are formatted by Fluent. Numbers inside messages get the reader's digits.

use crate::format::Formats;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use include_dir::Dir;
use intl_memoizer::Memoizable;
use kernel::{Arg, Lang, Message};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// One language, ready to speak.
pub struct Words {
    pub lang: Lang,
    /// How the language calls itself, from the message `web-language-name`.
    pub own_name: String,
    /// Has a speaker read this catalogue? From `web-language-read`: `yes` or `no`.
    pub read_by_speaker: bool,
    plain: HashMap<String, String>,
    countries: HashMap<&'static str, &'static str>,
    bundle: FluentBundle<FluentResource>,
    pub formats: Formats,
}

/// All languages of the installation.
pub struct Languages {
    all: BTreeMap<Lang, Arc<Words>>,
    english: Arc<Words>,
    /// Languages that lack messages, with the first few of them: not offered.
    pub incomplete: Vec<(Lang, Vec<String>)>,
}

#[derive(Debug, thiserror::Error)]
#[error("locales/{lang}/{file}: {why}")]
pub struct LocaleError {
    pub lang: String,
    pub file: String,
    pub why: String,
}

/// Set with `HANSA_` nothing: English is the source, and what every other language is measured against.
const SOURCE: &str = "en";

impl Languages {
    /// Joins the `locales/` folders of all slices. A language is offered when it has every message that English has.
    pub fn load(folders: &[&'static Dir<'static>]) -> Result<Self, LocaleError> {
        let mut texts: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for lang_dir in folders.iter().flat_map(|d| d.dirs()) {
            let lang = lang_dir.path().file_name().and_then(|n| n.to_str()).unwrap_or_default().to_string();
            for f in lang_dir.files() {
                let file = f.path().display().to_string();
                texts.entry(lang.clone()).or_default().push((file, f.contents_utf8().unwrap_or_default().to_string()));
            }
        }
        let mut all = BTreeMap::new();
        for (tag, files) in &texts {
            let lang = Lang::parse(tag).ok_or_else(|| LocaleError { lang: tag.clone(), file: String::new(), why: "not a language tag".into() })?;
            all.insert(lang.clone(), Words::load(lang, files)?);
        }
        let english = all.get(&Lang::english()).cloned();
        let english = english.ok_or_else(|| LocaleError { lang: SOURCE.into(), file: String::new(), why: "the source language is missing".into() })?;
        let mut incomplete = Vec::new();
        all.retain(|lang, w| {
            let missing: Vec<String> = english.ids().filter(|id| !w.has(id)).take(5).map(str::to_string).collect();
            let complete = missing.is_empty();
            if !complete {
                incomplete.push((lang.clone(), missing));
            }
            complete
        });
        Ok(Languages { all, english, incomplete })
    }
    pub fn get(&self, lang: &Lang) -> Option<&Arc<Words>> {
        self.all.get(lang)
    }
    /// How a language calls itself, spoken here or not; its tag when nobody wrote that down.
    pub fn own_name<'l>(&'l self, lang: &'l Lang) -> &'l str {
        self.all.get(lang).map_or_else(|| unspoken(lang.as_str()), |w| &w.own_name)
    }
    pub fn english(&self) -> &Arc<Words> {
        &self.english
    }
    pub fn all(&self) -> impl Iterator<Item = &Arc<Words>> {
        self.all.values()
    }
    /// The best of `offered` for an `Accept-Language` header.
    pub fn negotiate(&self, header: &str, offered: &[Lang]) -> Option<Lang> {
        let mut asked: Vec<(f32, &str)> = header.split(',').take(20).filter_map(quality).collect();
        asked.sort_by(|a, b| b.0.total_cmp(&a.0));
        let base = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
        asked.iter().find_map(|(_, tag)| {
            let whole = offered.iter().find(|l| l.as_str().eq_ignore_ascii_case(tag));
            whole.or_else(|| offered.iter().find(|l| base(l.as_str()) == base(tag))).filter(|l| self.all.contains_key(*l)).cloned()
        })
    }
}

/// What languages without a complete catalogue call themselves: a city may write in them long before the product speaks them.
const UNSPOKEN: &str = include_str!("../language-names.tsv");

fn unspoken(tag: &str) -> &str {
    UNSPOKEN.lines().filter_map(|line| line.split_once('\t')).find(|(t, _)| *t == tag).map_or(tag, |(_, name)| name)
}

/// What countries are called, a file a language.
static COUNTRIES: Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/countries");

/// Codes and names; what the language's own file lacks is in English.
fn countries(lang: &Lang) -> HashMap<&'static str, &'static str> {
    let files = [SOURCE, lang.as_str()].into_iter().filter_map(|l| COUNTRIES.get_file(format!("{l}.tsv")));
    files.filter_map(|f| f.contents_utf8()).flat_map(str::lines).filter_map(|line| line.split_once('\t')).collect()
}

fn quality(part: &str) -> Option<(f32, &str)> {
    let mut bits = part.trim().split(';');
    let tag = bits.next()?.trim();
    let q = bits.find_map(|b| b.trim().strip_prefix("q=")).and_then(|q| q.parse().ok()).unwrap_or(1.0);
    (q > 0.0 && !tag.is_empty()).then_some((q, tag))
}

impl Words {
    fn load(lang: Lang, files: &[(String, String)]) -> Result<Arc<Self>, LocaleError> {
        let fail = |file: &str, why: String| LocaleError { lang: lang.to_string(), file: file.into(), why };
        let id: LanguageIdentifier = lang.as_str().parse().map_err(|e| fail("", format!("{e}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_formatter(Some(digits));
        bundle.add_builtins().map_err(|e| fail("", e.to_string()))?;
        let mut ids = Vec::new();
        for (file, text) in files {
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, e)| fail(file, format!("{:?}", e.first())))?;
            ids.extend(resource.entries().filter_map(|e| match e {
                fluent_syntax::ast::Entry::Message(m) => Some(m.id.name.to_string()),
                _ => None,
            }));
            bundle.add_resource(resource).map_err(|e| fail(file, format!("{:?}", e.first())))?;
        }
        let formats = Formats::new(&lang).map_err(|why| fail("", why))?;
        let countries = countries(&lang);
        let mut words = Words { lang, own_name: String::new(), read_by_speaker: false, plain: HashMap::new(), countries, bundle, formats };
        // A message that needs an argument fails here and is left to be formatted each time.
        words.plain = ids.iter().map(|id| (id.clone(), words.format(id, &[]).unwrap_or_default())).collect();
        words.own_name = words.t("web-language-name").to_string();
        words.read_by_speaker = words.t("web-language-read") == "yes";
        Ok(Arc::new(words))
    }
    fn ids(&self) -> impl Iterator<Item = &str> {
        self.plain.keys().map(String::as_str)
    }
    pub fn has(&self, id: &str) -> bool {
        self.plain.contains_key(id)
    }
    /// A country by its name in this language, else in English; a code that no country has shows itself.
    pub fn country<'c>(&self, code: &'c str) -> &'c str {
        self.countries.get(code).copied().unwrap_or(code)
    }
    pub fn dir(&self) -> &'static str {
        if self.lang.is_rtl() { "rtl" } else { "ltr" }
    }
    /// A message without arguments. An id that is nowhere shows itself, so that it is seen; tidy does not let it pass.
    pub fn t<'a>(&'a self, id: &'a str) -> &'a str {
        match self.plain.get(id) {
            Some(text) => text,
            None => {
                tracing::warn!(id, lang = %self.lang, "no such message");
                id
            }
        }
    }
    /// A message with its arguments, with isolation marks around them: for HTML.
    pub fn say(&self, m: &Message) -> String {
        if m.args.is_empty() { self.t(m.id).to_string() } else { self.format(m.id, &m.args).unwrap_or_else(|| m.id.to_string()) }
    }
    /// Names in a row, with the comma of the language between.
    pub fn list<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> String {
        names.into_iter().collect::<Vec<_>>().join(self.t("web-list-comma"))
    }
    /// The same without isolation marks: for mail headers, plain text, CSV and JSON.
    pub fn say_plain(&self, m: &Message) -> String {
        without_isolation(&self.say(m))
    }
    fn format(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                // What is made of isolated parts alone has no letter that tells its direction; it was said in this language.
                Arg::Text(t) if self.lang.is_rtl() && t.contains(ISOLATE) => fluent.set(*name, FluentValue::from(format!("{RIGHT_TO_LEFT}{t}"))),
                Arg::Text(t) => fluent.set(*name, FluentValue::from(t.as_str())),
                #[expect(clippy::cast_precision_loss, reason = "Fluent's numbers are f64; a count beyond 2^53 is not shown")]
                Arg::Number(n) => fluent.set(*name, FluentValue::from(*n as f64)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        if !errors.is_empty() && !args.is_empty() {
            tracing::warn!(id, lang = %self.lang, ?errors, "a message's arguments do not fit");
        }
        Some(text)
    }
}

/// Fluent's mark before an argument: its first letter tells the direction.
const ISOLATE: char = '\u{2068}';
const RIGHT_TO_LEFT: char = '\u{200f}';

/// Takes out the marks that keep an argument's direction apart; they have no place outside HTML.
pub fn without_isolation(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

/// Gives the numbers inside messages the reader's digits and separators.
struct Digits(icu::decimal::DecimalFormatter);

impl Memoizable for Digits {
    type Args = ();
    type Error = String;
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, String> {
        crate::format::decimal(&lang.to_string()).map(Digits)
    }
}

fn digits(value: &FluentValue<'_>, intls: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "arguments come from i64")]
    let n = *value as i64;
    intls.with_try_get::<Digits, _, _>((), |d| d.0.format(&n.into()).to_string()).ok()
}
