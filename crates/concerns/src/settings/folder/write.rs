//! Writing, in one canonical form: the keys in the order of the documentation, so that an import of it writes the same bytes.

use super::{CATEGORIES, KindsFolder, ROUTING, TEMPLATES};
use crate::model::{Category, Question, Template, Use};
use cities::folder::{Files, TableWriter, toml_list, toml_text};
use kernel::Text;

pub(super) fn write(folder: &KindsFolder, files: &mut Files) {
    if !folder.categories.is_empty() {
        files.insert(CATEGORIES, joined(folder.categories.iter().map(category)));
    }
    if !folder.routes.is_empty() {
        let mut table = TableWriter::new(&["category", "area", "department"], &[]);
        folder.routes.iter().for_each(|r| table.row(&[&r.category, &r.area, &r.department], None));
        files.insert(ROUTING, table.finish());
    }
    if !folder.templates.is_empty() {
        files.insert(TEMPLATES, joined(folder.templates.iter().map(template)));
    }
}

/// Entries with an empty line between them.
fn joined(entries: impl Iterator<Item = String>) -> String {
    entries.collect::<Vec<_>>().join("\n")
}

fn texts(out: &mut String, header: &str, text: &Text) {
    if text.is_empty() {
        return;
    }
    out.push_str(&format!("[{header}]\n"));
    text.pairs().for_each(|(lang, t)| out.push_str(&format!("{lang} = {}\n", toml_text(t))));
}

fn category(c: &Category) -> String {
    let mut out = String::from("[[category]]\n");
    let mut line = |key: &str, value: String| out.push_str(&format!("{key} = {value}\n"));
    line("code", toml_text(&c.code));
    line("group", toml_text(c.group.code()));
    line("icon", toml_text(&c.icon));
    line("kind", toml_text(c.kind.code()));
    line("department", toml_text(&c.department));
    line("deadline", toml_text(&c.deadline.to_string()));
    line("publication", toml_text(c.publication.code()));
    line("place", toml_text(c.place.code()));
    line("evidence", c.evidence.to_string());
    if c.emergency {
        line("emergency", "true".into());
    }
    if c.is_closed {
        line("closed", "true".into());
    }
    texts(&mut out, "category.name", &c.name);
    texts(&mut out, "category.hint", &c.hint);
    if !c.words.is_empty() {
        out.push_str("[category.words]\n");
        c.words.iter().for_each(|(lang, words)| out.push_str(&format!("{lang} = {}\n", toml_list(words))));
    }
    c.questions.iter().for_each(|q| question(&mut out, q));
    texts(&mut out, "category.elsewhere", &c.elsewhere);
    out
}

fn question(out: &mut String, q: &Question) {
    out.push_str("[[category.question]]\n");
    out.push_str(&format!("code = {}\ntype = {}\nrequired = {}\n", toml_text(&q.code), toml_text(&q.kind), q.required));
    texts(out, "category.question.label", &q.label);
    for o in &q.options {
        out.push_str(&format!("[[category.question.option]]\ncode = {}\n", toml_text(&o.code)));
        texts(out, "category.question.option.label", &o.label);
    }
}

fn template(t: &Template) -> String {
    let mut out = format!("[[template]]\ncode = {}\ncategory = {}\n", toml_text(&t.code), toml_text(&t.category));
    if t.uses != [Use::Answer] {
        let uses: Vec<String> = t.uses.iter().map(|u| u.code().to_string()).collect();
        out.push_str(&format!("for = {}\n", toml_list(&uses)));
    }
    texts(&mut out, "template.title", &t.title);
    texts(&mut out, "template.text", &t.text);
    out
}
