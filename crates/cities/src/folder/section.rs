use super::{CityFolder, Files, Problem};
use crate::{City, Error};
use kernel::{Actor, CityId, GeoPoint, Lang, Message, Text};
use std::{
    any::Any,
    collections::{BTreeSet, HashMap, HashSet},
    hash::Hash,
};
use store::{Ctx, Tx};

/// What a section has understood of its files; only the section itself looks inside.
pub type Plan = Box<dyn Any + Send + Sync>;

/// A whole folder without a problem, ready to be imported with the same list of sections it was read with.
pub struct Checked {
    pub city: CityFolder,
    pub plans: Vec<Plan>,
}

/// The codes that a slice's rows name: they are closed instead of removed, whichever slice they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InUse {
    pub departments: BTreeSet<String>,
    pub areas: BTreeSet<String>,
    /// Kinds of concern.
    pub categories: BTreeSet<String>,
}

/// The city that takes a folder in.
pub struct Taking<'t> {
    pub city: CityId,
    /// The import makes it: then its one entry in the log stands for all that came with it.
    pub is_new: bool,
    /// The language in which the log names things: the city's own, as it was.
    pub lang: Lang,
    /// What is gone from the folder and is named here is closed, not removed.
    pub used: &'t InUse,
}

/// Is what both lists have in another order?
pub fn is_turned<T>(before: &[T], now: &[T], code: impl Fn(&T) -> &str) -> bool {
    let of = |list: &[T], others: &[T]| -> Vec<String> {
        let codes: HashSet<&str> = others.iter().map(&code).collect();
        list.iter().map(&code).filter(|c| codes.contains(c)).map(str::to_string).collect()
    };
    of(before, now) != of(now, before)
}

/// A thing that another order of a list moved: from which place to which, among what both lists have.
#[derive(Debug)]
pub struct Moved<'t, T> {
    pub what: &'t T,
    pub was: usize,
    pub is: usize,
}

/// What another order moved: as few as can be, so that a thing that went from the end to the front is one and not all.
pub fn moved<'t, T>(before: &'t [T], now: &'t [T], code: impl Fn(&T) -> &str) -> Vec<Moved<'t, T>> {
    let places: HashMap<&str, usize> = {
        let codes: HashSet<&str> = now.iter().map(&code).collect();
        before.iter().map(&code).filter(|c| codes.contains(c)).zip(1..).collect()
    };
    let both: Vec<(&T, usize)> = now.iter().filter_map(|t| Some((t, *places.get(code(t))?))).collect();
    // The longest run that kept its order stays; everything else moved around it.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(both.len());
    for (i, (_, place)) in both.iter().enumerate() {
        let longest = (0..i).filter(|j| both[*j].1 < *place).max_by_key(|j| runs[*j].0);
        runs.push((longest.map_or(1, |j| runs[j].0 + 1), longest));
    }
    let mut stays = HashSet::new();
    let mut last = (0..runs.len()).max_by_key(|i| runs[*i].0);
    while let Some(i) = last {
        stays.insert(i);
        last = runs[i].1;
    }
    let others = both.iter().enumerate().filter(|(i, (_, was))| !stays.contains(i) && *was != i + 1);
    others.map(|(i, (what, was))| Moved { what: *what, was: *was, is: i + 1 }).collect()
}

/// What a list has once a folder is taken in: what the folder says, in its order, and behind what it stood behind each thing that is gone from the folder
/// and `stays`. A folder does not have what is closed, so that its absence says nothing.
pub fn with_kept<'l, T, K: Hash + Eq>(before: &'l [T], now: &'l [T], key: impl Fn(&'l T) -> K, stays: impl Fn(&T) -> bool) -> Vec<&'l T> {
    let codes: HashSet<K> = now.iter().map(&key).collect();
    let mut behind: HashMap<Option<K>, Vec<&T>> = HashMap::new();
    let mut last: Option<&T> = None;
    for thing in before {
        if codes.contains(&key(thing)) {
            last = Some(thing);
        } else if stays(thing) {
            behind.entry(last.map(&key)).or_default().push(thing);
        }
    }
    let mut all = behind.remove(&None).unwrap_or_default();
    for thing in now {
        all.push(thing);
        all.append(&mut behind.remove(&Some(key(thing))).unwrap_or_default());
    }
    all
}

/// What names a department today: it goes to another one before the department is closed, or stays with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// What is given to it when it comes in: kinds of concern, by their names.
    pub kinds: Vec<Text>,
    /// The exceptions: the kind's name (empty: every kind) and the area's code (empty: everywhere else).
    pub rules: Vec<(Text, String)>,
    /// Kinds that bring it nothing, closed or somebody else's matter, and the rules of closed ones: whoever takes over gets them too.
    pub idle_kinds: Vec<Text>,
    pub idle_rules: Vec<(Text, String)>,
    /// How many open cases it has, and the references of the first of them.
    pub open: i64,
    pub cases: Vec<String>,
}

impl Named {
    /// Would anything new still come to it?
    pub fn takes_new(&self) -> bool {
        !self.kinds.is_empty() || !self.rules.is_empty()
    }
    /// Does anything name it that brings it nothing now?
    pub fn has_idle(&self) -> bool {
        !self.idle_kinds.is_empty() || !self.idle_rules.is_empty()
    }
}

/// From which department to which.
#[derive(Clone, Debug)]
pub struct HandOver {
    pub from: String,
    pub to: String,
    /// The open cases too; otherwise they stay where they are.
    pub moves_cases: bool,
}

/// A list of a section's files beside what the city has: ready to read, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The message that names the list.
    pub what: &'static str,
    pub added: Vec<String>,
    /// What it is called, and each part that would be another one.
    pub changed: Vec<(String, Vec<String>)>,
    pub gone: Vec<String>,
    /// What is in both has another order.
    pub is_turned: bool,
}

impl Compared {
    /// One list beside the other, by key; `name` is told whether the thing is of the folder.
    pub fn between<K: Hash + Eq, T: PartialEq>(
        what: &'static str,
        old: &[(K, &T)],
        new: &[(K, &T)],
        name: impl Fn(&K, &T, bool) -> String,
        parts: impl Fn(&T, &T) -> Vec<String>,
    ) -> Compared {
        let before: HashMap<&K, &T> = old.iter().map(|(k, t)| (k, *t)).collect();
        let stays: HashSet<&K> = new.iter().map(|(k, _)| k).collect();
        let changed = new.iter().filter_map(|(k, n)| before.get(k).filter(|o| **o != *n).map(|o| (name(k, n, true), parts(o, n))));
        Compared {
            what,
            added: new.iter().filter(|(k, _)| !before.contains_key(k)).map(|(k, n)| name(k, n, true)).collect(),
            changed: changed.collect(),
            gone: old.iter().filter(|(k, _)| !stays.contains(k)).map(|(k, o)| name(k, o, false)).collect(),
            is_turned: false,
        }
    }

    /// A list whose order people see.
    pub fn in_order(self, is_turned: bool) -> Compared {
        Compared { is_turned, ..self }
    }

    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.gone.is_empty() && !self.is_turned
    }
}

/// Characters of a value that is told from what to what. What is longer is a text: that it changed is said, and it is read in its file.
pub const VALUE_CHARS_MAX: usize = 80;

/// The city that a folder is looked at for, and what its rows name.
#[derive(Clone, Copy)]
pub struct Before<'b> {
    pub city: &'b City,
    pub used: &'b InUse,
}

/// Who reads: the language, how a message is said in it, and how a language calls itself.
pub struct Reading<'r> {
    pub lang: &'r Lang,
    pub say: &'r (dyn Fn(&Message) -> String + Sync),
    pub own_name: &'r (dyn Fn(&Lang) -> String + Sync),
}

/// Some files of the city folder that another slice owns. The slice implements it, `hansa` lists it.
///
/// Import: `check` of every section (no database, every problem told) → one transaction: the city's own tables, then `apply` of each section in the
/// order of the list. Export: `export` of each section into the same folder. `in_use` is asked before a department or an area is removed, by import and by
/// the settings pages alike.
#[async_trait::async_trait]
pub trait Section: Send + Sync {
    /// The paths that belong to it, `categories.toml`.
    fn files(&self) -> &'static [&'static str];
    /// The acts by which what is in its files changes.
    fn acts(&self) -> &'static [&'static str] {
        &[]
    }
    /// Reads its files. A file may be missing; `city` says which departments, areas and languages there are.
    fn check(&self, files: &Files, city: &CityFolder) -> Result<Plan, Vec<Problem>>;
    /// Writes what `check` understood, and logs each change as its own page would. What is gone from the files is removed, or closed when it is used.
    async fn apply(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, plan: Plan) -> Result<(), Error>;
    /// Adds its files, in the form that `check` reads and that comes out the same after another import.
    async fn export(&self, cx: &Ctx, city: CityId, files: &mut Files) -> Result<(), Error>;
    /// Which departments, areas and kinds its rows name.
    async fn in_use(&self, tx: &mut Tx, city: CityId) -> Result<InUse, Error>;
    /// What names a department today.
    async fn named(&self, _tx: &mut Tx, _city: CityId, _department: &str) -> Result<Named, Error> {
        Ok(Named::default())
    }
    /// Gives what names a department to another one, in the transaction that closes it.
    async fn hand_over(&self, _cx: &Ctx, _tx: &mut Tx, _by: &Actor, _city: &City, _what: &HandOver) -> Result<(), Error> {
        Ok(())
    }
    /// Where its open rows are: the area that they were given, and the point.
    async fn open_points(&self, _cx: &Ctx, _city: CityId) -> Result<Vec<(String, GeoPoint)>, Error> {
        Ok(Vec::new())
    }
    /// What an import of the plan would change; for who looks before it is taken.
    async fn compare(&self, _cx: &Ctx, _before: Option<Before<'_>>, _folder: &CityFolder, _plan: &Plan, _to: &Reading<'_>) -> Result<Vec<Compared>, Error> {
        Ok(Vec::new())
    }
}
