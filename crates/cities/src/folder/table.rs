//! CSV with a header line and a column per language for names.

use super::{At, Files, Problems};
use csv::StringRecord;
use kernel::{Lang, Message, Text, unturned};

/// The most rows that a file may have.
pub const ROWS_MAX: usize = 300_000;
const FIELD_BYTES_MAX: usize = 4_000;
/// What a column of names begins with: `name_en`.
const NAME: &str = "name_";
/// The column of names of who writes one language only.
const BARE_NAME: &str = "name";

/// The columns of a file beside those of names.
#[derive(Clone, Copy, Debug)]
pub struct Columns<'c> {
    pub needed: &'c [&'c str],
    /// A file may leave them out.
    pub optional: &'c [&'c str],
}

impl<'c, const N: usize> From<&'c [&'c str; N]> for Columns<'c> {
    fn from(needed: &'c [&'c str; N]) -> Self {
        Columns { needed, optional: &[] }
    }
}

impl<'c> From<&'c [&'c str]> for Columns<'c> {
    fn from(needed: &'c [&'c str]) -> Self {
        Columns { needed, optional: &[] }
    }
}

/// A file that has been read: its columns are known, its rows are as long as its header.
pub struct Table {
    file: String,
    columns: Vec<String>,
    rows: Vec<(usize, StringRecord)>,
    /// The language of a bare `name`.
    first: Option<Lang>,
    /// Where people write a comma in a number, their spreadsheet parts the cells by semicolons.
    has_semicolons: bool,
    /// No row was left out of it.
    is_whole: bool,
}

/// A row with its line.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    pub line: usize,
    record: &'t StringRecord,
}

impl Table {
    /// Reads `path`; with `named`, columns `name_<language>` are allowed beside the `columns`. A column `name` is in the language that `named` says, and
    /// counts where that language has no name of its own. `None` without the file.
    pub fn read<'c>(files: &Files, path: &str, columns: impl Into<Columns<'c>>, named: Option<&Lang>, problems: &Problems) -> Option<Table> {
        Table::parse(path, files.text(path, problems)?, columns, named, problems)
    }

    /// The same from a text, for instance one that was uploaded.
    pub fn parse<'c>(path: &str, text: &str, columns: impl Into<Columns<'c>>, named: Option<&Lang>, problems: &Problems) -> Option<Table> {
        let columns = columns.into();
        let text = text.trim_start_matches('\u{feff}');
        let has_semicolons = parted_by_semicolons(text);
        let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(if has_semicolons { b';' } else { b',' }).from_reader(text.as_bytes());
        let mut lines = Lines { text: text.as_bytes(), byte: 0, line: 1 };
        let at = At::Header(lines.of(0));
        let mut header: Vec<String> = match reader.headers() {
            Ok(h) => h.iter().map(|c| c.trim().to_string()).collect(),
            Err(_) => {
                problems.add(path, at, None, Message::new("cities-problem-csv"));
                return None;
            }
        };
        // A spreadsheet writes as many cells in each row as it ever had columns.
        let width = header.len();
        header.truncate(header.iter().rposition(|c| !c.is_empty()).map_or(0, |last| last + 1));
        if header.iter().any(|c| c.contains(LINE_ENDS)) {
            problems.add(path, at, None, Message::new(broken_cell(lines.until(&reader))));
            return None;
        }
        if let Some(first) = named {
            call_bare_name(&mut header, first);
        }
        let first = named.cloned();
        let tell = |column: &str, id| problems.add(path, at, Some(column), Message::new(id));
        let mut sound = true;
        for (i, column) in header.iter().enumerate() {
            let name = named.is_some() && (column == BARE_NAME || column.strip_prefix(NAME).is_some_and(|l| Lang::parse(l).is_some()));
            if !name && ![columns.needed, columns.optional].concat().contains(&column.as_str()) {
                tell(column, "cities-problem-column-unknown");
                sound = false;
            } else if header.iter().take(i).any(|c| c == column) {
                tell(column, "cities-problem-column-twice");
                sound = false;
            }
        }
        for column in columns.needed.iter().filter(|c| !header.iter().any(|h| h == **c)) {
            tell(column, "cities-problem-column-missing");
            sound = false;
        }
        let mut table = Table { file: path.into(), columns: header, rows: Vec::new(), first, has_semicolons, is_whole: true };
        sound.then(|| table.read_rows(reader, lines, width, problems))?;
        Some(table)
    }

    /// `width`: how many cells the header has, with those at its end that are empty.
    fn read_rows(&mut self, mut reader: csv::Reader<&[u8]>, mut lines: Lines<'_>, width: usize, problems: &Problems) {
        loop {
            let mut record = StringRecord::new();
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => return,
                Err(e) => {
                    self.is_whole = false;
                    let line = e.position().map_or(At::File, |p| At::Line(lines.of(usize::try_from(p.byte()).unwrap_or_default())));
                    return problems.add(&self.file, line, None, Message::new("cities-problem-csv"));
                }
            }
            let line = lines.of(record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or_default()));
            if self.rows.len() == ROWS_MAX {
                self.is_whole = false;
                return problems.add(&self.file, At::Line(line), None, Message::new("cities-problem-rows-too-many").with("max", ROWS_MAX));
            }
            match self.wrong_in(&record, width, lines.until(&reader)) {
                None => self.rows.push((line, record.iter().map(unturned).collect())),
                Some((column, message)) => {
                    problems.add(&self.file, At::Line(line), column, message);
                    self.is_whole = false;
                }
            }
        }
    }

    /// Why a row cannot be read, with its column. `written` is the row as it stands in the file.
    fn wrong_in(&self, record: &StringRecord, width: usize, written: &[u8]) -> Option<(Option<&str>, Message)> {
        // A quotation mark that is not closed swallows what parts the cells as well: that is told first.
        if let Some(i) = record.iter().position(|f| f.contains(LINE_ENDS)) {
            return Some((self.columns.get(i).map(String::as_str), Message::new(broken_cell(written))));
        }
        // The file ends in the middle of a cell: what was cut off is no name.
        if ends_quoted(written, if self.has_semicolons { b';' } else { b',' }) {
            return Some((None, Message::new("cities-problem-quote-open")));
        }
        let fits = (self.columns.len()..=width).contains(&record.len()) && record.iter().skip(self.columns.len()).all(|f| f.trim().is_empty());
        if !fits {
            return Some((None, Message::new("cities-problem-row-length").with("found", record.len()).with("wanted", self.columns.len())));
        }
        let too_long = |f: &str| (f.len() > FIELD_BYTES_MAX).then(|| Message::new("cities-problem-too-long").with("max", FIELD_BYTES_MAX));
        self.columns.iter().zip(record).find_map(|(column, field)| Some((Some(column.as_str()), wrong_text(field).or_else(|| too_long(field))?)))
    }

    /// Was every row read? Else what it does not have may be in the file all the same.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The languages of its columns of names, in order.
    pub fn languages(&self) -> Vec<Lang> {
        self.columns.iter().filter_map(|c| c.strip_prefix(NAME).and_then(Lang::parse)).collect()
    }
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row { table: self, line: *line, record })
    }
}

/// What ends a line: that of a file which was saved elsewhere, too.
const LINE_ENDS: [char; 2] = ['\n', '\r'];

/// The lines of a text as an editor counts them. The reader of CSV begins a row with the line end before it and with the empty lines between.
struct Lines<'t> {
    text: &'t [u8],
    byte: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    /// The line of the row that begins at this byte or behind the line ends there. Rows are asked for in their order.
    fn of(&mut self, byte: usize) -> usize {
        while let Some(b) = self.text.get(self.byte).filter(|b| self.byte < byte || matches!(b, b'\n' | b'\r')) {
            // Both together are one end.
            let is_end = *b == b'\n' || *b == b'\r' && self.text.get(self.byte + 1) != Some(&b'\n');
            self.line += usize::from(is_end);
            self.byte += 1;
        }
        self.line
    }
    /// The row that was asked for last, once it has been read.
    fn until(&self, reader: &csv::Reader<&[u8]>) -> &'t [u8] {
        let end = usize::try_from(reader.position().byte()).unwrap_or_default();
        self.text.get(self.byte..end).unwrap_or_default()
    }
}

/// What is wrong with the cell of a row that holds a line end: somebody wrote it there, or a quotation mark stands alone.
fn broken_cell(row: &[u8]) -> &'static str {
    let quotes = row.iter().filter(|b| **b == b'"').count();
    if quotes.is_multiple_of(2) { "cities-problem-line-break" } else { "cities-problem-quote-open" }
}

/// Does the row end inside a cell that a quotation mark opened? Within it two of them are one that is written.
fn ends_quoted(row: &[u8], mark: u8) -> bool {
    let (mut is_quoted, mut begins) = (false, true);
    let mut bytes = row.iter().peekable();
    while let Some(b) = bytes.next() {
        match *b {
            b'"' if is_quoted && bytes.next_if_eq(&&b'"').is_none() => is_quoted = false,
            b'"' if begins => is_quoted = true,
            _ => {}
        }
        begins = !is_quoted && *b == mark;
    }
    is_quoted
}

/// What is wrong with a text of one line, whatever it was written in.
pub(super) fn wrong_text(text: &str) -> Option<Message> {
    if text.contains(LINE_ENDS) {
        return Some(Message::new("cities-problem-line-break"));
    }
    text.chars().any(|c| c.is_control() && c != '\t').then(|| Message::new("cities-problem-control-character"))
}

/// Who writes `name` means the first language, unless that has a column of its own.
fn call_bare_name(header: &mut [String], first: &Lang) {
    let own = format!("{NAME}{first}");
    if !header.contains(&own)
        && let Some(bare) = header.iter_mut().find(|c| *c == BARE_NAME)
    {
        *bare = own;
    }
}

/// The header says it: no column's name holds either mark.
fn parted_by_semicolons(text: &str) -> bool {
    text.lines().find(|l| !l.is_empty()).is_some_and(|header| header.contains(';') && !header.contains(','))
}

impl<'t> Row<'t> {
    /// A column's value as a number.
    pub fn number(&self, column: &str) -> Option<f64> {
        let text = self.get(column);
        if self.table.has_semicolons { text.replace(',', ".").parse().ok() } else { text.parse().ok() }
    }
    /// A column's value without white space around it; empty when there is no such column.
    pub fn get(&self, column: &str) -> &'t str {
        let at = self.table.columns.iter().position(|c| c == column);
        at.and_then(|i| self.record.get(i)).unwrap_or_default().trim()
    }
    /// The name in the languages in which it is given.
    pub fn name(&self) -> Text {
        let mut out = Text::default();
        for (column, value) in self.table.columns.iter().zip(self.record) {
            let lang = column.strip_prefix(NAME).and_then(Lang::parse);
            if let Some(lang) = lang.filter(|_| !value.trim().is_empty()) {
                out.set(lang, value.trim());
            }
        }
        let bare = self.get(BARE_NAME);
        if let Some(first) = self.table.first.as_ref().filter(|l| !bare.is_empty() && out.get(l).is_none()) {
            out.set(first.clone(), bare);
        }
        out
    }
    pub fn wrong(&self, problems: &Problems, column: &str, message: Message) {
        problems.add(&self.table.file, At::Line(self.line), Some(column), message);
    }
}

/// Writes a file that [`Table`] reads.
pub struct TableWriter {
    out: csv::Writer<Vec<u8>>,
    languages: Vec<Lang>,
}

impl TableWriter {
    pub fn new(columns: &[&str], languages: &[Lang]) -> Self {
        let out = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
        let mut it = TableWriter { out, languages: languages.to_vec() };
        let header = columns.iter().map(ToString::to_string).chain(languages.iter().map(|l| format!("{NAME}{l}")));
        it.record(header.collect());
        it
    }
    fn record(&mut self, fields: Vec<String>) {
        // Writing into memory cannot fail.
        self.out.write_record(&fields).ok();
    }
    /// A row: its values in the order of the columns, then its name in each language.
    pub fn row(&mut self, values: &[&str], name: Option<&Text>) {
        let names = self.languages.iter().map(|l| name.and_then(|n| n.get(l)).unwrap_or_default().to_string());
        let fields = values.iter().map(ToString::to_string).chain(names).collect();
        self.record(fields);
    }
    pub fn finish(self) -> Vec<u8> {
        self.out.into_inner().unwrap_or_default()
    }
}
