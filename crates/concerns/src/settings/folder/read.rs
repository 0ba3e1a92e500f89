//! Reading, with every problem told.

use super::{CATEGORIES, KindsFolder, ROUTING, TEMPLATES};
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication, Question, QuestionKind, QuestionOption, Route, Template, Use};
use crate::settings::check::{self, ELSEWHERE_MAX, HINT_MAX, NAME_MAX, TEXT_MAX};
use crate::settings::template::{PLACEHOLDERS, unknown_brace};
use cities::folder::{AREAS, CityFolder, DEPARTMENTS, Document, Files, Problems, Reader, Table};
use cities::model::is_code;
use cities::{Deadline, There};
use kernel::{Lang, Message, Text};
use std::collections::{BTreeMap, BTreeSet};

const CATEGORIES_MAX: usize = 400;
const QUESTIONS_MAX: usize = 20;
const OPTIONS_MAX: usize = 60;
const TEMPLATES_MAX: usize = 1_000;

pub(super) fn read(files: &Files, city: &CityFolder, problems: &Problems) -> KindsFolder {
    let (categories, is_whole) = read_categories(files, city, problems);
    let kinds = Kinds { all: categories.iter().map(|c| (c.code.as_str(), c.is_closed)).collect(), is_whole };
    let routes = read_routes(files, city, &kinds, problems);
    let templates = read_templates(files, &kinds, problems);
    KindsFolder { categories, routes, templates }
}

/// The kinds by their codes, and whether each is closed.
struct Kinds<'c> {
    all: BTreeMap<&'c str, bool>,
    /// There is no other one in the file.
    is_whole: bool,
}

impl Kinds<'_> {
    /// Is there no such kind? One that could not be read is told where it stands, and not where it is named.
    fn lack(&self, code: &str) -> bool {
        self.is_whole && !self.all.contains_key(code)
    }
    fn may_be_closed(&self, code: &str) -> bool {
        self.all.get(code).copied().unwrap_or(!self.is_whole && !code.is_empty())
    }
}

/// The kinds, and whether these are all that the file has.
fn read_categories(files: &Files, city: &CityFolder, problems: &Problems) -> (Vec<Category>, bool) {
    let before = problems.count();
    let doc = files.text(CATEGORIES, problems).and_then(|text| Document::parse(CATEGORIES, text, problems));
    let root = doc.as_ref().map(|doc| doc.root(problems));
    let list = root.as_ref().map(|root| root.tables("category", CATEGORIES_MAX)).unwrap_or_default();
    let is_whole = problems.count() == before;
    let mut codes = Codes::default();
    let categories: Vec<Category> = list.iter().map(|r| category(r, city, &mut codes)).collect();
    let is_whole = is_whole && categories.iter().all(|c| is_code(&c.code));
    (categories, is_whole)
}

/// Codes that were seen: each is one of a kind in its list.
#[derive(Default)]
struct Codes(BTreeSet<String>);

impl Codes {
    fn read(&mut self, r: &Reader<'_>, key: &str) -> String {
        let code = r.text(key);
        if !code.is_empty() && !is_code(&code) {
            r.wrong(key, Message::new("cities-problem-code").with("value", code.as_str()));
        }
        if !self.0.insert(code.clone()) {
            r.wrong(key, Message::new("cities-problem-code-twice").with("value", code.as_str()));
        }
        code
    }
}

fn codes_of<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|t| code(*t)).collect()
}

fn category(r: &Reader<'_>, city: &CityFolder, codes: &mut Codes) -> Category {
    let code = codes.read(r, "code");
    let department = r.text("department");
    let group = r.one_of("group", &codes_of(Groups::ALL, Groups::code));
    let kind = r.one_of("kind", &codes_of(CategoryKind::ALL, CategoryKind::code));
    let publication = r.one_of("publication", &codes_of(Publication::ALL, Publication::code));
    let place = r.one_of("place", &codes_of(PlaceRule::ALL, PlaceRule::code));
    let name = named(r, "name", NAME_MAX);
    speaks(r, "name", &name, city);
    let category = Category {
        code,
        group: Groups::parse(&group).unwrap_or(Groups::Other),
        icon: r.one_of("icon", &check::ICONS),
        kind: CategoryKind::parse(&kind).unwrap_or(CategoryKind::Report),
        department,
        deadline: r.parsed("deadline", "concerns-problem-deadline").unwrap_or(Deadline::WorkingDays(5)),
        publication: Publication::parse(&publication).unwrap_or(Publication::Never),
        place: PlaceRule::parse(&place).unwrap_or(PlaceRule::Optional),
        evidence: r.flag("evidence"),
        emergency: r.flag("emergency"),
        is_closed: r.flag("closed"),
        name,
        hint: short(r, "hint", r.name("hint"), HINT_MAX),
        words: words(r),
        questions: questions(r),
        elsewhere: short(r, "elsewhere", r.name("elsewhere"), ELSEWHERE_MAX),
    };
    answered(r, &category, city);
    category
}

/// A text that is nowhere longer than a form takes it.
fn short(r: &Reader<'_>, key: &str, text: Text, max: usize) -> Text {
    if text.pairs().any(|(_, t)| t.chars().count() > max) {
        r.wrong(key, Message::new("cities-problem-too-long").with("max", max));
    }
    text
}

/// The same of one that is needed.
fn named(r: &Reader<'_>, key: &str, max: usize) -> Text {
    short(r, key, r.needed_name(key), max)
}

/// All words of a language together are no longer than a form takes them.
fn words(r: &Reader<'_>) -> Vec<(Lang, Vec<String>)> {
    let all = r.word_lists("words");
    if all.iter().any(|(_, said)| check::length(said) > TEXT_MAX) {
        r.wrong("words", Message::new("cities-problem-too-long").with("max", TEXT_MAX));
    }
    all
}

/// Somebody answers what can be reported. What is closed may name a department that is closed as well.
fn answered(r: &Reader<'_>, c: &Category, city: &CityFolder) {
    let id = match city.department(&c.department) {
        None if !c.department.is_empty() && city.is_known(DEPARTMENTS) => "concerns-problem-kind-department",
        None if c.department.is_empty() && !c.is_closed && !c.is_elsewhere() => "concerns-problem-kind-department-none",
        Some(d) if d.closed && !c.is_closed && !c.is_elsewhere() => "concerns-problem-kind-department-closed",
        _ => return,
    };
    let kind = c.name.in_lang(&city.profile.default_language());
    r.wrong("department", Message::new(id).with("value", c.department.as_str()).with("kind", kind));
}

/// A name is needed in the city's own language: the others fall back to it.
fn speaks(r: &Reader<'_>, key: &str, name: &Text, city: &CityFolder) {
    let first = city.profile.default_language();
    if name.get(&first).is_none_or(|n| n.trim().is_empty()) {
        r.wrong(key, Message::new("concerns-problem-name-language").with("lang", Lang::as_str(&first)));
    }
}

fn questions(r: &Reader<'_>) -> Vec<Question> {
    let mut codes = Codes::default();
    r.tables("question", QUESTIONS_MAX).iter().map(|q| question(q, &mut codes)).collect()
}

fn question(r: &Reader<'_>, codes: &mut Codes) -> Question {
    let kind = r.one_of("type", &codes_of(QuestionKind::ALL, QuestionKind::code));
    let mut seen = Codes::default();
    let option = |o: &Reader<'_>, seen: &mut Codes| QuestionOption { code: seen.read(o, "code"), label: named(o, "label", NAME_MAX) };
    let options: Vec<_> = r.tables("option", OPTIONS_MAX).iter().map(|o| option(o, &mut seen)).collect();
    let chooses = matches!(QuestionKind::parse(&kind), Some(QuestionKind::Choice | QuestionKind::Choices));
    if chooses == options.is_empty() {
        r.wrong("option", Message::new("concerns-problem-options").with("kind", kind.as_str()));
    }
    Question { code: codes.read(r, "code"), kind, required: r.flag("required"), label: named(r, "label", ELSEWHERE_MAX), options }
}

fn read_routes(files: &Files, city: &CityFolder, kinds: &Kinds<'_>, problems: &Problems) -> Vec<Route> {
    let Some(table) = Table::read(files, ROUTING, &["category", "area", "department"], None, problems) else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let (mut routes, there) = (Vec::new(), There::from(city));
    for row in table.rows() {
        let (category, area, department) = (row.get("category"), row.get("area"), row.get("department"));
        let wrong = |column, id: &'static str, value: &str| row.wrong(problems, column, Message::new(id).with("value", value));
        if !category.is_empty() && kinds.lack(category) {
            wrong("category", "concerns-problem-category", category);
        }
        if !area.is_empty() && !city.has_area(area) && city.is_known(AREAS) {
            wrong("area", "concerns-problem-area", area);
        }
        if let Some(first) = there.first_level().filter(|_| there.is_below(area)) {
            row.wrong(problems, "area", Message::new("concerns-problem-area-level").with("value", area).with("level", first));
        }
        match city.department(department) {
            None if city.is_known(DEPARTMENTS) => wrong("department", "concerns-problem-department", department),
            Some(d) if d.closed && !kinds.may_be_closed(category) => wrong("department", "concerns-problem-department-closed", department),
            _ => {}
        }
        if !seen.insert((category, area)) {
            wrong("category", "concerns-problem-route-twice", category);
        }
        routes.push(Route { category: category.into(), area: area.into(), department: department.into() });
    }
    routes
}

fn read_templates(files: &Files, kinds: &Kinds<'_>, problems: &Problems) -> Vec<Template> {
    let Some(text) = files.text(TEMPLATES, problems) else { return Vec::new() };
    let Some(doc) = Document::parse(TEMPLATES, text, problems) else { return Vec::new() };
    let mut codes = Codes::default();
    let root = doc.root(problems);
    let template = |r: &Reader<'_>, codes: &mut Codes| {
        let category = r.text("category");
        if !category.is_empty() && kinds.lack(&category) {
            r.wrong("category", Message::new("concerns-problem-category").with("value", category.as_str()));
        }
        let uses = r.texts("for");
        for unknown in uses.iter().filter(|u| Use::parse(u).is_none()) {
            let list = codes_of(Use::ALL, Use::code).join(", ");
            r.wrong("for", Message::new("cities-problem-choice").with("value", unknown.as_str()).with("list", list));
        }
        let uses = Use::of(uses.iter().map(String::as_str));
        let (title, text) = (named(r, "title", NAME_MAX), named(r, "text", TEXT_MAX));
        if let Some(unknown) = text.pairs().find_map(|(_, t)| unknown_brace(t)) {
            let list = PLACEHOLDERS.map(|p| format!("{{{p}}}")).join(", ");
            r.wrong("text", Message::new("concerns-problem-placeholder").with("value", format!("{{{unknown}}}")).with("list", list));
        }
        Template { code: codes.read(r, "code"), category, uses, title, text }
    };
    root.tables("template", TEMPLATES_MAX).iter().map(|r| template(r, &mut codes)).collect()
}
