//! What the first line of a file says of the file: is it text at all, and what parts its cells?

use super::ImportError;
use std::io::{BufRead, BufReader, Read};

/// The marks that part cells. A spreadsheet parts them by semicolons where people write a comma in a number.
const MARKS: [u8; 3] = [b',', b';', b'\t'];

/// A file whose beginning was looked at and not used up.
pub(super) struct Opened<R: Read> {
    pub file: BufReader<R>,
    pub mark: u8,
}

pub(super) fn look<R: Read>(file: R) -> Result<Opened<R>, ImportError> {
    let mut file = BufReader::new(file);
    let head = file.fill_buf()?;
    if head.trim_ascii().is_empty() {
        return Err(ImportError::Empty);
    }
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return Err(ImportError::NoText("it is UTF-16"));
    }
    let line = head.split(|b| *b == b'\n').next().unwrap_or_default();
    if line.contains(&0) {
        return Err(ImportError::NoText("its first line holds bytes that no text has"));
    }
    let mark = MARKS.into_iter().find(|mark| line.contains(mark)).unwrap_or(b',');
    Ok(Opened { file, mark })
}
