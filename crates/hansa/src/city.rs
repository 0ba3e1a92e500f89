//! `hansa city`: a city as a folder of files.

use crate::args::{City, Data};
use crate::command::{Error, say};
use crate::{app, slices};
use cities::Cities;
use cities::folder::{Compared, FolderSink, FolderSource, Problem, read};
use kernel::Actor;
use std::path::Path;
use store::Ctx;
use townhall::{Reader, compared, losses};
use web::{Languages, without_isolation};

/// So many things of a list are named; more are counted.
const NAMED_MAX: usize = 20;

pub async fn run(what: City) -> Result<(), Error> {
    match what {
        City::Import { data, folder, dry_run } => import(&data, &folder, dry_run).await,
        City::Export { data, city, folder } => export(&app::open_existing(&data).await?, &city, &folder).await,
        City::List { data } => list(&app::open_existing(&data).await?).await,
    }
}

async fn import(data: &Data, folder: &Path, dry_run: bool) -> Result<(), Error> {
    if !folder.is_dir() {
        return Err(Error::said(format!("there is no folder {}; a city's folder holds city.toml and what docs/city-folder.md lists", folder.display())));
    }
    let (sections, by) = (slices::sections(), Actor::system("hansa city import"));
    let checked = read(&FolderSource(folder.to_path_buf()), &sections).map_err(|p| Error::said(problems(&p)))?;
    // Who only looks makes no installation.
    let cx = if dry_run { app::open_existing(data).await? } else { app::open(data).await? };
    let slug = checked.city.profile.slug.clone();
    let city = Cities::open(&cx).await?.get(&slug).await;
    let languages = Languages::load(&crate::wiring::locales())?;
    let reader = Reader { words: languages.english(), languages: &languages };
    let lists = compared(&cx, &by, &sections, city.as_deref(), &checked, reader).await?;
    if city.is_some() && lists.iter().all(Compared::is_empty) {
        say(format!("{slug}: nothing {}", if dry_run { "would change" } else { "changed" }));
        cx.db.close().await;
        return Ok(());
    }
    lists.iter().filter(|l| !l.is_empty()).for_each(|l| tell(l, reader, city.is_some()));
    let odd = match &city {
        Some(city) => losses(&cx, &by, &sections, city, &checked.city, reader).await?,
        None => cities::odd_in(&checked.city, None).iter().map(|m| reader.words.say(m)).collect(),
    };
    odd.iter().for_each(|l| say(without_isolation(l)));
    if dry_run {
        say(format!("{slug}: nothing was changed, as asked"));
    } else {
        let report = cities::import_seen(&cx, &by, &sections, checked, city.map_or(0, |c| c.version)).await?;
        let what = if report.created { "created" } else { "updated" };
        say(format!("{} {what}: {} places, {} holidays, {} layers", report.slug, report.places, report.holidays, report.layers));
    }
    cx.db.close().await;
    Ok(())
}

/// A list of what changes, as the page of a folder shows it. Of a new city, where everything is new, how many.
fn tell(list: &Compared, reader: Reader<'_>, is_named: bool) {
    let order = if list.is_turned { ", in another order" } else { "" };
    let (new, changed, gone) = (list.added.len(), list.changed.len(), list.gone.len());
    say(format!("{}: {new} new, {changed} changed, {gone} gone{order}", reader.words.t(list.what)));
    if !is_named {
        return;
    }
    named("new", &list.added);
    named("changed", &list.changed.iter().map(|(name, parts)| format!("{name}: {}", parts.join("; "))).collect::<Vec<_>>());
    named("gone", &list.gone);
}

fn named(what: &str, all: &[String]) {
    all.iter().take(NAMED_MAX).for_each(|line| say(without_isolation(&format!("  {what}: {}", line.replace('\n', " ")))));
    if all.len() > NAMED_MAX {
        say(format!("  {what}: and {} more", all.len() - NAMED_MAX));
    }
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
    // Who names no city that is here gets no empty folder.
    if cities::Cities::open(cx).await?.get(slug).await.is_none() {
        return Err(Error::said(format!("there is no city “{slug}” here; hansa city list shows those that are")));
    }
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
