//! `hansa network import`: the register of members comes in.

use crate::app;
use crate::args::Network;
use crate::city::lines;
use crate::command::{Error, say};
use kernel::Actor;
use network::Source;

pub async fn run(what: Network) -> Result<(), Error> {
    let Network::Import { data, file, dry_run, .. } = what;
    let text = match &file {
        Some(path) => Some(std::fs::read_to_string(path).map_err(|e| Error::said(format!("{}: {e}", path.display())))?),
        None => None,
    };
    let name = file.as_ref().map(|f| f.display().to_string()).unwrap_or_default();
    let report = network::report_2016();
    let source = text.as_ref().map_or(Source::Files(&report), |text| Source::Table(&name, text));
    let by = Actor::system("hansa network import");
    let cx = app::open_existing(&data).await?;
    let seen = network::look(&cx, &by, source).await.map_err(told)?;
    let verb = if dry_run { "would come in" } else { "came in" };
    say(format!("{} members {verb}: {} new, {} corrected", seen.members, seen.members_new, seen.members_changed));
    say(format!("{} memberships: {} new, {} changed", seen.memberships, seen.memberships_new, seen.memberships_changed));
    if !dry_run {
        network::import(&cx, &by, source).await.map_err(told)?;
    }
    cx.db.close().await;
    Ok(())
}

/// Every bad row, a line each.
fn told(e: network::Error) -> Error {
    match e {
        network::Error::Problems(list) => Error::said(format!("nothing was imported; {} rows are wrong:\n{}", cities::folder::wrong_rows(&list), lines(&list))),
        e => e.into(),
    }
}
