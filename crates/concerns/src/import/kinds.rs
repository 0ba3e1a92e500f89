//! Categories and departments that the file names and the city does not have: made through the city folder, in one transaction, if the mapping lets it.

use super::mapping::Mapping;
use super::{ImportError, rows};
use crate::kinds::Kinds;
use crate::settings::SECTION;
use ::store::Ctx;
use cities::City;
use cities::folder::{Checked, Section, Sink, Source, read, toml_text};
use kernel::Actor;
use std::collections::BTreeMap;
use std::io;

/// Whose files of the folder are read and written.
const SECTIONS: [&dyn Section; 1] = [&SECTION];

/// What is to be made: code and name.
#[derive(Clone, Debug, Default)]
pub(super) struct Missing {
    categories: Vec<(String, String)>,
    departments: Vec<(String, String)>,
}

impl Missing {
    pub(super) fn is_empty(&self) -> bool {
        self.categories.is_empty() && self.departments.is_empty()
    }
    pub(super) fn names(&self) -> (Vec<String>, Vec<String>) {
        let codes = |list: &[(String, String)]| list.iter().map(|(code, _)| code.clone()).collect();
        (codes(&self.categories), codes(&self.departments))
    }
}

/// Which codes the city lacks; an error when the mapping does not let them be made.
pub(super) fn missing(kinds: &Kinds, city: &City, m: &Mapping, wanted: &[rows::Wanted]) -> Result<Missing, ImportError> {
    let mut out = Missing::default();
    for w in wanted {
        let known = |list: &[(String, String)], code: &str| list.iter().any(|(c, _)| c == code);
        if kinds.category(&w.category).is_none() && !known(&out.categories, &w.category) {
            out.categories.push((w.category.clone(), w.category_name.clone()));
        }
        if !w.department.is_empty() && city.department(&w.department).is_none() && !known(&out.departments, &w.department) {
            out.departments.push((w.department.clone(), w.department_name.clone()));
        }
    }
    let refuse = |what: &str, list: &[(String, String)]| {
        let names: Vec<&str> = list.iter().map(|(_, name)| name.as_str()).collect();
        Err(ImportError::Folder(format!(
            "the city has no {what} for: {}; map them with [{what}.codes], or let them be made with create = true",
            names.join(", ")
        )))
    };
    if !out.categories.is_empty() && !m.categories.create {
        return refuse("categories", &out.categories);
    }
    if !out.departments.is_empty() && !m.departments.create {
        return refuse("departments", &out.departments);
    }
    Ok(out)
}

/// A city folder in memory.
#[derive(Default)]
struct Memory(BTreeMap<String, Vec<u8>>);

impl Sink for Memory {
    fn write(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.0.insert(path.to_string(), bytes.to_vec());
        Ok(())
    }
}

impl Source for Memory {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        Ok(self.0.iter().map(|(path, bytes)| (path.clone(), bytes.len() as u64)).collect())
    }
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// Takes the city's folder and adds what is missing: what is wrong with it is told here, by a dry run too.
pub(super) async fn plan(cx: &Ctx, by: &Actor, city: &City, m: &Mapping, missing: &Missing, wanted: &[rows::Wanted]) -> Result<Checked, ImportError> {
    let mut folder = Memory::default();
    cities::folder_of(cx, by, &city.slug, &SECTIONS, &mut folder).await?;
    let lang = city.default_language();
    add_departments(&mut folder, missing, lang.as_str());
    let mut categories = text(&folder, "categories.toml");
    for (code, name) in &missing.categories {
        let department = wanted
            .iter()
            .find(|w| w.category == *code && !w.department.is_empty())
            .map(|w| w.department.clone())
            .or_else(|| any_department(city, missing))
            .unwrap_or_default();
        categories.push_str(&category(m, code, name, &department, lang.as_str()));
    }
    folder.0.insert("categories.toml".into(), categories.into_bytes());
    read(&folder, &SECTIONS).map_err(ImportError::Unfit)
}

/// Gives the folder back.
pub(super) async fn make(cx: &Ctx, by: &Actor, checked: Checked) -> Result<(), ImportError> {
    cities::import_made(cx, by, &SECTIONS, checked).await?;
    Ok(())
}

fn text(folder: &Memory, path: &str) -> String {
    folder.0.get(path).map(|b| String::from_utf8_lossy(b).into_owned()).unwrap_or_default()
}

fn any_department(city: &City, missing: &Missing) -> Option<String> {
    city.open_departments().map(|d| d.code.clone()).next().or_else(|| missing.departments.first().map(|(code, _)| code.clone()))
}

/// The columns of the file that is there, or the least that is needed.
fn add_departments(folder: &mut Memory, missing: &Missing, lang: &str) {
    let mut file = text(folder, "departments.csv");
    if file.is_empty() {
        file = format!("code,mail,phone,name_{lang}\n");
    }
    let header: Vec<String> = file.lines().next().unwrap_or_default().split(',').map(str::to_string).collect();
    let name_column = format!("name_{lang}");
    let mut out = csv::WriterBuilder::new().has_headers(false).from_writer(file.into_bytes());
    for (code, name) in &missing.departments {
        let cells = header.iter().map(|h| {
            if h == "code" {
                code.as_str()
            } else if *h == name_column {
                name
            } else {
                ""
            }
        });
        // Writing into memory cannot fail.
        out.write_record(cells).ok();
    }
    folder.0.insert("departments.csv".into(), out.into_inner().unwrap_or_default());
}

fn category(m: &Mapping, code: &str, name: &str, department: &str, lang: &str) -> String {
    format!(
        "\n[[category]]\ncode = {}\ngroup = \"other\"\nicon = \"question\"\nkind = \"report\"\ndepartment = {}\ndeadline = {}\npublication = {}\nplace = \"optional\"\nevidence = false\n[category.name]\n{lang} = {}\n",
        toml_text(code),
        toml_text(department),
        toml_text(&m.categories.deadline),
        toml_text(&m.categories.publication),
        toml_text(name)
    )
}
