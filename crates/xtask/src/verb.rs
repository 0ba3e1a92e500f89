//! `cargo xtask verb SLICE NAME`: a verb's file, its page and its messages, as the existing ones look; and the lines that a person adds to the
//! slice's closed lists, because their place there is a decision.

use crate::tidy::SLICES;
use std::fs;
use std::path::{Path, PathBuf};

const VERB: &str = include_str!("../data/verb/verb.rs.txt");
const PAGE: &str = include_str!("../data/verb/page.html.txt");
const MESSAGES: &str = include_str!("../data/verb/messages.ftl.txt");

pub fn run(root: &Path, slice: &str, name: &str) -> Result<String, String> {
    if !SLICES.contains(&slice) {
        return Err(format!("there is no slice `{slice}`; there are {}", SLICES.join(", ")));
    }
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if !is_name {
        return Err(format!("`{name}` is no verb's name; write it as a function: hand_over"));
    }
    let home = root.join("crates").join(slice);
    if !home.join("src/error.rs").exists() {
        return Err(format!("`{slice}` has no verbs of its own: its pages are clients of other crates' verbs; nothing was written"));
    }
    let verb = home.join(format!("src/{name}.rs"));
    let page = home.join(format!("templates/{slice}/{}.html", dashed(name)));
    if let Some(there) = [&verb, &page].into_iter().find(|p| p.exists()) {
        return Err(format!("{} is there already; nothing was written", there.display()));
    }
    let messages = messages_file(&home, slice)?;
    let before = fs::read_to_string(&messages).map_err(|e| format!("{}: {e}", messages.display()))?;
    write(&verb, &filled(VERB, slice, name))?;
    write(&page, &filled(PAGE, slice, name))?;
    write(&messages, &(before.trim_end().to_string() + "\n" + &filled(MESSAGES, slice, name)))?;
    Ok(next(&home, slice, name, &messages))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, text)).map_err(|e| format!("{}: {e}", path.display()))
}

/// The slice's file of English messages: the one of its name, or its first.
fn messages_file(home: &Path, slice: &str) -> Result<PathBuf, String> {
    let folder = home.join("locales/en");
    let own = folder.join(format!("{slice}.ftl"));
    if own.exists() {
        return Ok(own);
    }
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    files.sort();
    files.into_iter().next().ok_or_else(|| format!("{} has no messages yet; begin with {slice}.ftl", folder.display()))
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

fn filled(text: &str, slice: &str, name: &str) -> String {
    let words = name.replace('_', " ");
    let title = words.chars().take(1).flat_map(char::to_uppercase).chain(words.chars().skip(1)).collect::<String>();
    let parts = [("slice", slice), ("name", name), ("Title", &title)];
    let text = parts.iter().fold(text.to_string(), |t, (part, value)| t.replace(&format!("@{part}@"), value));
    text.replace("@RIGHT@", &name.to_uppercase()).replace("@dashed@", &dashed(name)).replace("@dotted@", &name.replace('_', "."))
}

/// What is left to do by hand.
fn next(home: &Path, slice: &str, name: &str, messages: &Path) -> String {
    let (right, dashed) = (name.to_uppercase(), dashed(name));
    let mut steps = vec![
        format!("crates/{slice}/src/lib.rs: `pub mod {name};`, and `{name}::{right}` among PERMISSIONS"),
        format!("the routes: `get(\"/{{city}}/{dashed}\", {name}::get).needs({name}::{right}).from(\"/{{city}}/…\")`"),
        format!("the routes: `post(\"/{{city}}/{dashed}\", {name}::post).needs({name}::{right})`"),
        format!("the statements in crates/{slice}/src/store, a migration if there is something new to keep"),
        format!("the words in {}, the page in templates/{slice}/{dashed}.html", messages.file_name().unwrap_or_default().to_string_lossy()),
        "the same messages in every other language: locales/<lang>".to_string(),
        format!("a test through the front door in crates/{slice}/tests/all: what it does, and who may not"),
        "the roles that hold the permission: crates/hansa/src/roles.rs".to_string(),
        "`cargo xtask tidy`".to_string(),
    ];
    let errors = fs::read_to_string(home.join("src/error.rs")).unwrap_or_default();
    if !errors.contains("Invalid(Vec<FieldError>)") {
        steps.insert(0, format!("crates/{slice}/src/error.rs has no `Invalid(Vec<FieldError>)` yet; its kind is `Kind::Invalid(fields.clone())`"));
    }
    let steps: Vec<String> = steps.iter().enumerate().map(|(i, s)| format!("{}. {s}", i + 1)).collect();
    format!("wrote crates/{slice}/src/{name}.rs, its page and its messages; left to do:\n{}", steps.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A house with one slice in a folder of its own.
    struct House(PathBuf);

    impl House {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("hansa-verb-{name}-{}", std::process::id()));
            write(&root.join("crates/concerns/locales/en/words.ftl"), "concerns-a = A\n").unwrap();
            write(&root.join("crates/concerns/src/error.rs"), "Invalid(Vec<FieldError>)").unwrap();
            House(root)
        }
        fn read(&self, path: &str) -> String {
            fs::read_to_string(self.0.join("crates/concerns").join(path)).unwrap()
        }
    }
    impl Drop for House {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_verb_is_written_with_its_page_and_messages() {
        let h = House::new("new");
        let said = run(&h.0, "concerns", "hand_over").unwrap();
        assert!(said.contains("get(\"/{city}/hand-over\", hand_over::get).needs(hand_over::HAND_OVER)"), "{said}");
        let verb = h.read("src/hand_over.rs");
        assert!(verb.contains("pub async fn hand_over(") && verb.contains("Permission(\"concerns.hand.over\")") && !verb.contains('@'), "{verb}");
        assert!(h.read("templates/concerns/hand-over.html").contains("concerns-hand-over-title"));
        let messages = h.read("locales/en/words.ftl");
        assert!(messages.starts_with("concerns-a = A\n\n## Hand over\n") && messages.contains("concerns-permission-hand-over"), "{messages}");
    }

    #[test]
    fn nothing_is_written_over() {
        let h = House::new("twice");
        run(&h.0, "concerns", "answer").unwrap();
        assert!(run(&h.0, "concerns", "answer").unwrap_err().contains("there already"));
        assert_eq!(h.read("locales/en/words.ftl").matches("## Answer").count(), 1);
        assert!(run(&h.0, "lamps", "answer").unwrap_err().contains("no slice"));
        assert!(run(&h.0, "townhall", "answer").unwrap_err().contains("no verbs of its own"));
        assert!(run(&h.0, "concerns", "Answer-it").unwrap_err().contains("no verb's name"));
    }
}
