use kernel::Message;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// More problems than this are not listed: nobody reads them, and a wrong file would make millions.
pub const PROBLEMS_MAX: usize = 200;

/// Where in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    File,
    /// The line with the names of the columns.
    Header(usize),
    /// A line, counted from 1.
    Line(usize),
    /// The n-th feature of a GeoJSON file, counted from 1.
    Feature(usize),
}

/// Things that a message names; of more it says that there are more.
const NAMED_MAX: usize = 5;

/// The first of many names, and a sign that there are more.
pub fn first_of<'a>(mut names: impl Iterator<Item = &'a str>) -> String {
    let mut said: Vec<&str> = names.by_ref().take(NAMED_MAX).collect();
    said.extend(names.next().map(|_| "…"));
    said.join(", ")
}

/// Characters of a file that are shown where it cannot be read.
const EXCERPT_CHARS_MAX: usize = 40;

/// That a file cannot be read from this byte on, with what stands there: its author finds it by that in every language. Where the line ends there, with the
/// line; where the file ends there, that it does, with its last line.
pub(crate) fn unread(id: &'static str, text: &str, byte: usize) -> Message {
    let at = (0..=byte.min(text.len())).rev().find(|b| text.is_char_boundary(*b)).unwrap_or_default();
    let (before, rest) = text.split_at(at);
    let said = |line: &str| line.trim().chars().take(EXCERPT_CHARS_MAX).collect::<String>();
    if rest.trim().is_empty() {
        return Message::new("cities-problem-ends").with("text", said(before.trim_end().lines().next_back().unwrap_or_default()));
    }
    let here = said(rest.lines().next().unwrap_or_default());
    let whole = || said(before.lines().next_back().unwrap_or_default());
    Message::new(id).with("text", if here.is_empty() { whole() } else { here })
}

/// One thing that is wrong in a folder, in words that its author can act on.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub file: String,
    pub at: At,
    /// The column, key or property.
    pub column: Option<String>,
    pub message: Message,
}

impl Problem {
    /// Where in its file, as it is written after the file's name: `:12 [mail]`; a feature of GeoJSON is `#12`.
    pub fn place(&self) -> String {
        let at = match self.at {
            At::File => String::new(),
            At::Header(n) | At::Line(n) => format!(":{n}"),
            At::Feature(n) => format!("#{n}"),
        };
        match &self.column {
            Some(column) => format!("{at} [{column}]"),
            None => at,
        }
    }
}

/// For logs and the command line without a language: the message's id with its arguments.
impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{} {}", self.file, self.place(), self.message.id)?;
        for (name, value) in &self.message.args {
            match value {
                kernel::Arg::Text(t) => write!(f, " {name}={t:?}")?,
                kernel::Arg::Number(n) => write!(f, " {name}={n}")?,
            }
        }
        Ok(())
    }
}

/// How many rows are wrong: one may have several problems, and what is said of the header is said of no row.
pub fn wrong_rows(list: &[Problem]) -> usize {
    let rows = list.iter().filter_map(|p| match p.at {
        At::File | At::Header(_) => None,
        At::Line(n) | At::Feature(n) => Some(n),
    });
    rows.collect::<BTreeSet<_>>().len()
}

/// Problems as they are found; readers that are handed it by shared reference may all add.
#[derive(Debug, Default)]
pub struct Problems {
    list: RefCell<Vec<Problem>>,
    /// Where each of them is, also of those that are not listed any more.
    places: RefCell<BTreeSet<At>>,
    /// What was left aside, and is no problem.
    aside: RefCell<BTreeSet<String>>,
}

impl Problems {
    pub fn add(&self, file: &str, at: At, column: Option<&str>, message: Message) {
        self.places.borrow_mut().insert(at);
        let mut list = self.list.borrow_mut();
        if list.len() < PROBLEMS_MAX {
            list.push(Problem { file: file.into(), at, column: column.map(Into::into), message });
        }
    }
    pub fn file(&self, file: &str, message: Message) {
        self.add(file, At::File, None, message);
    }
    pub fn extend(&self, list: impl IntoIterator<Item = Problem>) {
        let mut mine = self.list.borrow_mut();
        let room = PROBLEMS_MAX.saturating_sub(mine.len());
        mine.extend(list.into_iter().take(room));
    }
    /// Was something said about this column of this file already?
    pub fn told(&self, file: &str, column: &str) -> bool {
        self.list.borrow().iter().any(|p| p.file == file && p.column.as_deref() == Some(column))
    }
    pub fn count(&self) -> usize {
        self.list.borrow().len()
    }
    pub fn is_empty(&self) -> bool {
        self.list.borrow().is_empty()
    }
    pub fn leave_aside(&self, property: &str) {
        self.aside.borrow_mut().insert(property.into());
    }
    /// The properties that were left aside, for who wrote one of them wrong.
    pub fn left_aside(&self) -> Option<Message> {
        let aside = self.aside.borrow();
        (!aside.is_empty()).then(|| Message::new("cities-problem-properties-aside").with("names", first_of(aside.iter().map(String::as_str))))
    }
    /// How many rows of the one file that was read are wrong, also where more is wrong than is listed.
    pub fn wrong_rows(&self) -> usize {
        self.places.borrow().iter().filter(|at| matches!(at, At::Line(_) | At::Feature(_))).count()
    }
    /// File by file as they were read, each from its beginning to its end.
    pub fn into_list(self) -> Vec<Problem> {
        let mut list = self.list.into_inner();
        let mut files: Vec<String> = Vec::new();
        for p in &list {
            if !files.contains(&p.file) {
                files.push(p.file.clone());
            }
        }
        list.sort_by_key(|p| (files.iter().position(|f| *f == p.file), p.at));
        list
    }
}
