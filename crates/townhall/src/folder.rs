//! The whole city as a folder: downloaded as one zip, and uploaded again, looked at first.

use crate::archive::{pack, unpack};
use crate::areas::cases;
use crate::bound::{self, departments_gone};
use crate::boundary;
use crate::changed::{self, Changed, Meanwhile};
use crate::compare::{self, Reader};
use crate::edit::{done, fresh, with_status};
use crate::held::{Shelf, seen_version};
use crate::ports::Sections;
use crate::problems::{Line, lines};
use askama::Template;
use axum::http::StatusCode;
use bytes::Bytes;
use cities::folder::{At, Checked, CityFolder, Compared, Files, Problem, Section, read};
use cities::{Area, City, Department, department_named, export, import_seen, odd_in};
use kernel::{Actor, Lang, Message};
use std::sync::Arc;
use store::Ctx;
use web::{Alert, Answer, Error, Form, Submitted, Visit, private_page, see_other};

fn shelf(city: &City) -> Shelf {
    Shelf { owner: city.id.0, what: "folder" }
}

#[derive(Template)]
#[template(path = "townhall/folder.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    problems: Vec<Line>,
    /// Without one its folder would be refused, and is no example.
    has_department: bool,
    changed: Option<Changed>,
    done: Option<&'static str>,
}

/// So many things of a list are named; more are counted.
const NAMED_MAX: usize = 20;

#[derive(Template)]
#[template(path = "townhall/folder-check.html")]
pub(crate) struct Check<'a> {
    pub v: &'a Visit,
    /// The name of the city that will be made, or changed.
    pub name: String,
    pub is_new: bool,
    /// What it would change, thing by thing.
    pub lists: Vec<Compared>,
    /// What can be taken and is odd all the same.
    pub warnings: Vec<String>,
    /// Departments that would close with open cases: name and how many.
    pub closing: Vec<(String, i64)>,
    /// Whose role is only for what would close.
    pub bound: Vec<bound::Line>,
    /// Somebody changed the city since the file was looked at.
    pub meanwhile: Option<Meanwhile>,
    pub hash: String,
    pub version: i64,
    pub action: String,
    pub back: String,
}

async fn shown(v: &Visit, city: &City, form: &Form, problems: Vec<Line>) -> Answer {
    let status = if problems.is_empty() && form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let has_department = city.open_departments().next().is_some();
    let page = Page { v, form, problems, has_department, changed: changed::last(v, city.id, &["cities.import"]).await?, done: done(v) };
    with_status(v, &page, status)
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    shown(&v, &city, &Form::new(), Vec::new()).await
}

pub(crate) fn sections(v: &Visit) -> Result<Vec<&'static dyn Section>, Error> {
    Ok(v.site.port::<Arc<dyn Sections>>()?.list())
}

pub(crate) async fn download(v: Visit) -> Answer {
    let name = format!("{}.zip", v.city()?.slug);
    let bytes = packed(v).await?;
    private_page(web::download(&name, "application/zip", bytes.into()))
}

/// The city's folder as a zip. On a thread of its own: a sink need not be one that threads can hand on, and packing is work.
async fn packed(v: Visit) -> Result<Vec<u8>, Error> {
    let (city, sections, rt) = (v.city()?.clone(), sections(&v)?, tokio::runtime::Handle::current());
    let work = move || {
        let mut files = Files::default();
        rt.block_on(export(v.cx(), &v.actor, &city.slug, &sections, &mut files))?;
        pack(&files).map_err(Error::broken)
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::broken)?
}

/// The folder in an archive, read as a whole; every problem is told at once.
pub(crate) async fn unpacked(v: &Visit, bytes: &Bytes) -> Result<Result<Checked, Vec<Problem>>, Error> {
    let (bytes, sections) = (bytes.clone(), sections(v)?);
    let read = move || unpack(&bytes).and_then(|files| read(&files, &sections));
    tokio::task::spawn_blocking(read).await.map_err(Error::broken)
}

fn other_city(slug: &str) -> Problem {
    Problem { file: "city.toml".into(), at: At::File, column: Some("slug".into()), message: Message::new("townhall-folder-other-city").with("slug", slug) }
}

pub(crate) async fn check_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let mut form = s.form;
    let Some(file) = s.uploads.into_iter().find(|u| u.field == "file") else {
        form.wrong("file", Message::new("townhall-error-no-file"));
        return shown(&v, &city, &form, Vec::new()).await;
    };
    match unpacked(&v, &file.bytes).await? {
        Err(problems) => shown(&v, &city, &form, lines(&v, &problems)).await,
        Ok(checked) if checked.city.profile.slug != city.slug => {
            let problem = other_city(&checked.city.profile.slug);
            shown(&v, &city, &form, lines(&v, &[problem])).await
        }
        Ok(checked) => {
            let hash = shelf(&city).hold(&v, &file.bytes).await?;
            check(&v, &city, &checked, hash, None).await
        }
    }
}

async fn check(v: &Visit, city: &City, checked: &Checked, hash: String, meanwhile: Option<Meanwhile>) -> Answer {
    let gone: Vec<&Department> = departments_gone(city, &checked.city.departments).collect();
    let sections = sections(v)?;
    v.page(&Check {
        v,
        name: city.name.in_lang(v.lang()).to_string(),
        is_new: false,
        lists: compared(v, Some(city), checked).await?,
        warnings: odd(v.cx(), &sections, city, &checked.city, Reader::of(v)).await?,
        closing: closing(v.cx(), &v.actor, &sections, city, &gone, v.lang()).await?,
        bound: bound::lines(v, city, &gone, &checked.city.areas).await?,
        meanwhile,
        hash,
        version: city.version,
        action: v.here("/settings/folder/take"),
        back: v.here("/settings/folder"),
    })
}

/// What is odd about the limits and areas of a folder that can be taken: all that the pages say on which one takes in each alone.
async fn odd(cx: &Ctx, sections: &[&dyn Section], city: &City, folder: &CityFolder, r: Reader<'_>) -> Result<Vec<String>, cities::Error> {
    let new = folder.areas.as_slice();
    let is_open = |list: &[Area]| list.iter().any(|a| !a.closed);
    let mut out: Vec<String> = (is_open(city.areas.all()) && !is_open(new)).then(|| r.t("townhall-folder-no-area").to_string()).into_iter().collect();
    out.extend(odd_in(folder, Some(city)).iter().map(|w| r.say(w)));
    out.extend(cases(cx, sections, city, new, r).await?);
    // That they lie outside is said to who draws other limits.
    if let Some(limits) = folder.boundary.as_ref().map(|b| &b.shape).filter(|new| city.drawing.boundary() != Some(new)) {
        out.extend(boundary::cases(cx, sections, city, limits, r).await?);
    }
    Ok(out)
}

impl Check<'_> {
    /// Nothing would be another: there is nothing to take.
    fn is_same(&self) -> bool {
        !self.is_new && self.lists.iter().all(Compared::is_empty)
    }
    /// How many of a list are not named.
    fn unnamed(&self, count: usize) -> usize {
        count.saturating_sub(NAMED_MAX)
    }
}

/// What the import would change, in the reader's language.
pub(crate) async fn compared(v: &Visit, city: Option<&City>, checked: &Checked) -> Result<Vec<Compared>, Error> {
    Ok(compare::compared(v.cx(), &v.actor, &sections(v)?, city, checked, Reader::of(v)).await?)
}

/// What taking the folder in would do that no list of it says: what is odd, and which departments would close with open cases.
pub async fn losses(cx: &Ctx, by: &Actor, sections: &[&dyn Section], city: &City, new: &CityFolder, r: Reader<'_>) -> Result<Vec<String>, cities::Error> {
    let gone: Vec<&Department> = departments_gone(city, &new.departments).collect();
    let closing = closing(cx, by, sections, city, &gone, r.lang()).await?;
    let one = |(name, count): (String, i64)| r.say(&Message::new("townhall-folder-closing-one").with("name", name).with("count", count));
    let odd = odd(cx, sections, city, new, r).await?;
    Ok(closing.into_iter().map(one).chain(odd).collect())
}

/// The departments that the folder closes or does not have, and that have open cases: they are closed, and keep them.
async fn closing(cx: &Ctx, by: &Actor, sections: &[&dyn Section], city: &City, gone: &[&Department], lang: &Lang) -> Result<Vec<(String, i64)>, cities::Error> {
    let mut out = Vec::new();
    for d in gone {
        let open = department_named(cx, by, city, sections, &d.code).await?.open;
        if open > 0 {
            out.push((d.name.in_lang(lang).to_string(), open));
        }
    }
    Ok(out)
}

pub(crate) async fn take_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let (shelf, hash) = (shelf(&city), s.form.value("hash"));
    let bytes = shelf.take(&v, hash).await?;
    let checked = match unpacked(&v, &bytes).await? {
        Ok(checked) if checked.city.profile.slug == city.slug => checked,
        Ok(checked) => return shown(&v, &city, &s.form, lines(&v, &[other_city(&checked.city.profile.slug)])).await,
        Err(problems) => return shown(&v, &city, &s.form, lines(&v, &problems)).await,
    };
    match import_seen(v.cx(), &v.actor, &sections(&v)?, checked, seen_version(&s.form)).await {
        Err(cities::Error::Changed) => look_again(&v, &s.form, &bytes).await,
        done => {
            done?;
            shelf.clear(&v).await?;
            v.site.cities.refresh().await?;
            see_other(v.here("/settings/folder?done=taken"))
        }
    }
}

/// Somebody changed the city since the folder was looked at: what would happen now is shown, with who did what.
async fn look_again(v: &Visit, form: &Form, bytes: &Bytes) -> Answer {
    let city = fresh(v).await?;
    match unpacked(v, bytes).await? {
        Ok(checked) => check(v, &city, &checked, form.value("hash").to_string(), changed::meanwhile(v, city.id).await?).await,
        Err(problems) => shown(v, &city, form, lines(v, &problems)).await,
    }
}
