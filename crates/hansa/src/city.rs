//! `hansa city`: a city as a folder of files.

use crate::args::City;
use crate::command::{Error, say};
use crate::{app, slices};
use cities::folder::{FolderSink, FolderSource, Problem, read};
use kernel::Actor;
use std::path::Path;
use store::Ctx;

pub async fn run(what: City) -> Result<(), Error> {
    match what {
        City::Import { data, folder } => import(&app::open(&data).await?, &folder).await,
        City::Export { data, city, folder } => export(&app::open_existing(&data).await?, &city, &folder).await,
        City::List { data } => list(&app::open_existing(&data).await?).await,
    }
}

async fn import(cx: &Ctx, folder: &Path) -> Result<(), Error> {
    if !folder.is_dir() {
        return Err(Error::said(format!("there is no folder {}; a city's folder holds city.toml and what docs/city-folder.md lists", folder.display())));
    }
    let sections = slices::sections();
    let checked = read(&FolderSource(folder.to_path_buf()), &sections).map_err(|p| Error::said(problems(&p)))?;
    let report = cities::import(cx, &Actor::system("hansa city import"), &sections, checked).await?;
    let what = if report.created { "created" } else { "updated" };
    say(format!("{} {what}: {} places, {} holidays, {} layers", report.slug, report.places, report.holidays, report.layers));
    cx.db.close().await;
    Ok(())
}

/// Every problem of a folder, a line each.
pub fn problems(list: &[Problem]) -> String {
    format!("nothing was imported; {}:\n{}", if list.len() == 1 { "one problem".into() } else { format!("{} problems", list.len()) }, lines(list))
}

/// Each with its place, in English.
pub fn lines(list: &[Problem]) -> String {
    let languages = web::Languages::load(&crate::wiring::locales());
    let line = |p: &Problem| match &languages {
        Ok(l) => format!("{}{}: {}", p.file, p.place(), l.english().say_plain(&p.message)),
        Err(_) => p.to_string(),
    };
    list.iter().map(line).collect::<Vec<_>>().join("\n")
}

async fn export(cx: &Ctx, slug: &str, folder: &Path) -> Result<(), Error> {
    let mut sink = FolderSink::new(folder)?;
    cities::export(cx, &Actor::system("hansa city export"), slug, &slices::sections(), &mut sink).await?;
    say(format!("{slug} is in {}", folder.display()));
    Ok(())
}

async fn list(cx: &Ctx) -> Result<(), Error> {
    let all = cities::Cities::open(cx).await?.all().await;
    if all.is_empty() {
        say("no city yet; hansa city import FOLDER makes one, and so does the first visit to hansa serve");
    }
    for city in all {
        say(format!("{}\t{}\t{}", city.slug, city.name.in_lang(&kernel::Lang::english()), city.zone.iana_name().unwrap_or("UTC")));
    }
    Ok(())
}
