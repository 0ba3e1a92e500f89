//! A city folder as a zip. What comes in is a stranger's: nothing in it is believed before it was counted.

use cities::folder::{At, FILE_BYTES_MAX, FILES_MAX, FOLDER_BYTES_MAX, Files, Problem, is_beside};
use kernel::Message;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Folders and what a Mac adds count as entries too; beyond this many it is no city's folder.
const ENTRIES_MAX: usize = 4 * FILES_MAX;

/// The folder as a zip; the same folder is the same bytes.
pub(crate) fn pack(files: &Files) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(zip::DateTime::default());
    for path in files.paths() {
        out.start_file(path, options)?;
        out.write_all(files.get(path).unwrap_or_default())?;
    }
    Ok(out.finish()?.into_inner())
}

fn problem(file: &str, message: Message) -> Problem {
    Problem { file: file.chars().take(100).collect(), at: At::File, column: None, message }
}

fn unreadable(file: &str) -> Problem {
    problem(file, Message::new("townhall-zip-unreadable"))
}

/// The files of a zip, within the limits of a folder. A folder that holds everything is left out of the paths.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Files, Vec<Problem>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| vec![unreadable("")])?;
    if zip.len() > ENTRIES_MAX {
        return Err(vec![problem("", Message::new("townhall-zip-files").with("max", FILES_MAX))]);
    }
    let (mut found, mut problems, mut left) = (Vec::new(), Vec::new(), FOLDER_BYTES_MAX);
    for i in 0..zip.len() {
        match entry(&mut zip, i, left) {
            Ok(None) => {}
            Ok(Some((path, bytes))) => {
                left = left.saturating_sub(bytes.len() as u64);
                found.push((path, bytes));
            }
            Err(p) => problems.push(p),
        }
        if problems.len() >= cities::folder::PROBLEMS_MAX {
            break;
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let top = top_folder(&found);
    let mut files = Files::default();
    found.into_iter().for_each(|(path, bytes)| files.insert(path.strip_prefix(&top).unwrap_or(&path), bytes));
    Ok(files)
}

/// One file; `None` for folders and for what lies beside the files. At most `left` bytes are read, whatever the archive says of its size.
fn entry(zip: &mut ZipArchive<Cursor<&[u8]>>, i: usize, left: u64) -> Result<Option<(String, Vec<u8>)>, Problem> {
    let mut file = zip.by_index(i).map_err(|_| unreadable(""))?;
    let path = file.name().map_err(|_| unreadable(""))?.to_string();
    if !is_plain(path.trim_end_matches('/')) || file.is_symlink() {
        return Err(problem(&path, Message::new("townhall-zip-path")));
    }
    if file.is_dir() || is_beside(&path) {
        return Ok(None);
    }
    let max = FILE_BYTES_MAX.min(left);
    let mut bytes = Vec::new();
    file.by_ref().take(max + 1).read_to_end(&mut bytes).map_err(|_| unreadable(&path))?;
    if bytes.len() as u64 > max {
        return Err(problem(&path, Message::new("townhall-zip-big").with("max", (FOLDER_BYTES_MAX >> 20) as i64)));
    }
    Ok(Some((path, bytes)))
}

/// Names that stay below where they are put, on every system.
fn is_plain(path: &str) -> bool {
    let is_name = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']) && !part.chars().any(char::is_control);
    path.split('/').all(is_name)
}

/// The folder in which everything lies, with its slash; people zip the folder as often as what is in it.
fn top_folder(found: &[(String, Vec<u8>)]) -> String {
    let top = found.iter().find_map(|(path, _)| path.strip_suffix("city.toml")).unwrap_or_default();
    let holds_all = found.iter().all(|(path, _)| path.starts_with(top));
    if holds_all && top.matches('/').count() == 1 { top.to_string() } else { String::new() }
}
