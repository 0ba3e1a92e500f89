//! Where a folder's files come from and go to: a directory, the program itself, memory.

use super::{Problem, Problems};
use kernel::Message;
use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

pub const FILE_BYTES_MAX: u64 = 32 << 20;
pub const FOLDER_BYTES_MAX: u64 = 128 << 20;
pub const FILES_MAX: usize = 200;

/// Something that files are read from. Paths are relative, with `/`.
pub trait Source {
    /// Every file with its size in bytes.
    fn list(&self) -> io::Result<Vec<(String, u64)>>;
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// Something that files are written to.
pub trait Sink {
    fn write(&mut self, path: &str, bytes: &[u8]) -> io::Result<()>;
}

/// What systems and programs put beside the files of a folder: `.DS_Store`, `.git`, `__MACOSX`. It is none of them.
pub fn is_beside(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') || part == "__MACOSX")
}

/// A directory to read. Links are not followed, and what lies beside its files is left out.
pub struct FolderSource(pub PathBuf);

impl Source for FolderSource {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        let mut out = Vec::new();
        for entry in walkdir::WalkDir::new(&self.0).follow_links(false).max_depth(4).sort_by_file_name().into_iter().filter_entry(is_of_folder) {
            let entry = entry?;
            if entry.file_type().is_dir() {
                continue;
            }
            let path = entry.path().strip_prefix(&self.0).unwrap_or(entry.path());
            let parts: Vec<_> = path.components().map(|c| c.as_os_str().to_string_lossy()).collect();
            out.push((parts.join("/"), entry.metadata()?.len()));
            if out.len() > FILES_MAX {
                break;
            }
        }
        Ok(out)
    }
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.0.join(path))
    }
}

/// The folder itself may be called as it likes.
fn is_of_folder(entry: &walkdir::DirEntry) -> bool {
    entry.depth() == 0 || !is_beside(&entry.file_name().to_string_lossy())
}

/// A directory to write: one that is not there yet, or is empty, so that no file of another city stays behind.
pub struct FolderSink(PathBuf);

impl FolderSink {
    pub fn new(dir: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(dir)?;
        if std::fs::read_dir(dir)?.next().is_some() {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{} is not empty", dir.display())));
        }
        Ok(FolderSink(dir.to_path_buf()))
    }
}

impl Sink for FolderSink {
    fn write(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let file = self.0.join(path);
        if let Some(dir) = file.parent() {
            std::fs::create_dir_all(dir)?;
        }
        std::fs::write(file, bytes)
    }
}

/// A folder inside the program.
pub struct Embedded(pub &'static include_dir::Dir<'static>);

impl Embedded {
    fn walk(&self, dir: &'static include_dir::Dir<'static>, out: &mut Vec<(String, &'static [u8])>) {
        for file in dir.files() {
            let path = file.path().strip_prefix(self.0.path()).unwrap_or(file.path());
            out.push((path.to_string_lossy().replace('\\', "/"), file.contents()));
        }
        for dir in dir.dirs() {
            self.walk(dir, out);
        }
    }
    fn all(&self) -> Vec<(String, &'static [u8])> {
        let mut out = Vec::new();
        self.walk(self.0, &mut out);
        out
    }
}

impl Source for Embedded {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        Ok(self.all().into_iter().map(|(path, bytes)| (path, bytes.len() as u64)).collect())
    }
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let found = self.all().into_iter().find(|(p, _)| p == path);
        found.map(|(_, bytes)| bytes.to_vec()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// A folder in memory; both a source and a sink.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads everything, within the limits.
    pub(crate) fn load(source: &dyn Source) -> Result<Files, Vec<Problem>> {
        let problems = Problems::default();
        let broken = |e: io::Error| Message::new("cities-problem-file-unreadable").with("why", e.to_string());
        let list = source.list().unwrap_or_else(|e| {
            problems.file("", broken(e));
            Vec::new()
        });
        if list.len() > FILES_MAX {
            problems.file("", Message::new("cities-problem-files-too-many").with("max", FILES_MAX));
        }
        if list.iter().map(|(_, size)| size).sum::<u64>() > FOLDER_BYTES_MAX {
            problems.file("", Message::new("cities-problem-folder-too-big").with("max", megabytes(FOLDER_BYTES_MAX)));
        }
        let mut files = Files::default();
        for (path, size) in list {
            if size > FILE_BYTES_MAX {
                problems.file(&path, Message::new("cities-problem-file-too-big").with("max", megabytes(FILE_BYTES_MAX)));
            } else if problems.is_empty() {
                match source.read(&path) {
                    Ok(bytes) => files.insert(&path, bytes),
                    Err(e) => problems.file(&path, broken(e)),
                }
            }
        }
        if problems.is_empty() { Ok(files) } else { Err(problems.into_list()) }
    }
    pub fn insert(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), bytes.into());
    }
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.0.remove(path)
    }
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
    /// A file as text; `None` when it is missing or, with the problem told, is no UTF-8 or holds control characters that no editor writes.
    pub fn text(&self, path: &str, problems: &Problems) -> Option<&str> {
        let bytes = self.get(path)?;
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
            Err(e) => {
                let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
                problems.add(path, super::At::Line(line), None, Message::new("cities-problem-not-utf8"));
                return None;
            }
        };
        let odd = text.char_indices().find(|(_, c)| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        match odd {
            None => Some(text),
            Some((i, _)) => {
                let line = text[..i].matches('\n').count() + 1;
                problems.add(path, super::At::Line(line), None, Message::new("cities-problem-control-character"));
                None
            }
        }
    }
    /// The same, and a missing file is a problem.
    pub fn needed_text(&self, path: &str, problems: &Problems) -> Option<&str> {
        if self.get(path).is_none() {
            problems.file(path, Message::new("cities-problem-file-missing"));
        }
        self.text(path, problems)
    }
    /// Writes every file to a sink.
    pub fn write_to(&self, sink: &mut dyn Sink) -> io::Result<()> {
        self.0.iter().try_for_each(|(path, bytes)| sink.write(path, bytes))
    }
}

fn megabytes(bytes: u64) -> i64 {
    i64::try_from(bytes >> 20).unwrap_or(i64::MAX)
}

impl Source for Files {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        Ok(self.0.iter().map(|(path, bytes)| (path.clone(), bytes.len() as u64)).collect())
    }
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.get(path).map(<[u8]>::to_vec).ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Sink for Files {
    fn write(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.insert(path, bytes);
        Ok(())
    }
}
