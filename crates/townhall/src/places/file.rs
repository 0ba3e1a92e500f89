//! A file of places: its good rows and its bad ones, then the good rows or none.

use super::{back, list, list_message};
use crate::areas::utf8;
use crate::changed::{self, Meanwhile};
use crate::edit::{fresh, with_status};
use crate::held::{Shelf, seen_version};
use crate::problems::{Line, lines};
use askama::Template;
use axum::http::StatusCode;
use bytes::Bytes;
use cities::{City, Place, PlacesLook, PlacesUpload, check_places, import_places};
use kernel::Message;
use std::collections::{HashMap, HashSet};
use web::{Answer, Form, Submitted, Visit};

#[derive(Template)]
#[template(path = "townhall/places-check.html")]
struct Check<'a> {
    v: &'a Visit,
    list: &'static str,
    counts: Counts,
    problems: Vec<Line>,
    /// What can be taken and is odd all the same.
    warnings: Vec<String>,
    /// Rows that are wrong; each may have several problems.
    bad: usize,
    /// Somebody changed the city since the file was looked at.
    meanwhile: Option<Meanwhile>,
    upload: &'a PlacesUpload,
    hash: String,
    version: i64,
}

impl Check<'_> {
    /// Nothing was read of it: its header is wrong.
    fn is_unread(&self) -> bool {
        self.counts.good == 0 && self.bad == 0
    }
    /// A list that is to be replaced must be right as a whole.
    fn may_take(&self) -> bool {
        self.counts.good > 0 && (self.problems.is_empty() || !self.upload.replace)
    }
}

/// What taking the good rows would do.
#[derive(Default)]
struct Counts {
    good: usize,
    added: usize,
    changed: usize,
    removed: usize,
}

fn shelf(city: &City) -> Shelf {
    Shelf { owner: city.id.0, what: "places" }
}

fn upload(form: &Form, file: &str, text: &str) -> PlacesUpload {
    PlacesUpload { list: form.value("list").into(), file: file.into(), text: text.into(), replace: form.has("replace") }
}

pub(crate) async fn check_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let mut form = s.form;
    let Some(file) = s.uploads.into_iter().find(|u| u.field == "file") else {
        form.wrong("file", Message::new("townhall-error-no-file"));
        return list(&v, &city, &form, Vec::new()).await;
    };
    let Some(text) = utf8(&file.bytes) else {
        form.wrong("file", Message::new("townhall-error-not-text"));
        return list(&v, &city, &form, Vec::new()).await;
    };
    let upload = upload(&form, &file.file_name, text);
    let look = check_places(&city, &upload)?;
    if look.places.is_empty() && look.problems.is_empty() {
        form.wrong("file", Message::new("townhall-error-no-row"));
        return list(&v, &city, &form, Vec::new()).await;
    }
    let hash = shelf(&city).hold(&v, &file.bytes).await?;
    check(&v, &city, &upload, &look, hash, None).await
}

async fn check(v: &Visit, city: &City, upload: &PlacesUpload, look: &PlacesLook, hash: String, meanwhile: Option<Meanwhile>) -> Answer {
    let page = Check {
        v,
        list: list_message(&upload.list),
        counts: counts(city, upload, &look.places),
        problems: lines(v, &look.problems),
        warnings: look.warnings.iter().map(|w| v.say(w)).collect(),
        bad: look.wrong,
        meanwhile,
        upload,
        hash,
        version: city.version,
    };
    let status = if page.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    with_status(v, &page, status)
}

fn counts(city: &City, upload: &PlacesUpload, good: &[Place]) -> Counts {
    let old: HashMap<&str, &Place> = city.places.all().iter().filter(|p| p.kind.list() == upload.list).map(|p| (p.code.as_str(), p)).collect();
    let mut out = Counts { good: good.len(), ..Counts::default() };
    for p in good {
        match old.get(p.code.as_str()) {
            None => out.added += 1,
            Some(o) if *o != p => out.changed += 1,
            Some(_) => {}
        }
    }
    if upload.replace {
        let new: HashSet<&str> = good.iter().map(|p| p.code.as_str()).collect();
        out.removed = old.keys().filter(|code| !new.contains(*code)).count();
    }
    out
}

pub(crate) async fn take_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let (shelf, form) = (shelf(&city), s.form);
    let bytes: Bytes = shelf.take(&v, form.value("hash")).await?;
    let upload = upload(&form, form.value("file"), utf8(&bytes).unwrap_or_default());
    let taken = match seen_version(&form) == city.version {
        true => import_places(v.cx(), &v.actor, &city, upload.clone()).await,
        false => Err(cities::Error::Changed),
    };
    match taken {
        Ok(report) => {
            shelf.clear(&v).await?;
            let left = if report.wrong > 0 { format!("&good={}&wrong={}", report.good, report.wrong) } else { String::new() };
            back(&v, &format!("taken{left}")).await
        }
        // Somebody changed the city since: what would happen is shown once more.
        Err(cities::Error::Changed) => {
            let city = fresh(&v).await?;
            let (look, meanwhile) = (check_places(&city, &upload)?, changed::meanwhile(&v, city.id).await?);
            check(&v, &city, &upload, &look, form.value("hash").to_string(), meanwhile).await
        }
        Err(e) => Err(e.into()),
    }
}
