//! `hansa network import`: the register of members comes in.

use crate::app;
use crate::args::Network;
use crate::city::problems;
use crate::command::{Error, say};
use kernel::Actor;
use network::Source;

/// What is said to who names neither.
const NOTHING_SAID: &str = "say what comes in: a table of your own, by its path, as in hansa network import members.csv (its columns stand on the page \
     /register), or the register of the annual report, hansa network import --report-2016; --dry-run only looks";

pub async fn run(what: Network) -> Result<(), Error> {
    let Network::Import { data, file, dry_run, report_2016 } = what;
    if file.is_none() && !report_2016 {
        return Err(Error::said(NOTHING_SAID));
    }
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
    let languages = web::Languages::load(&crate::wiring::locales())?;
    seen.told(dry_run).iter().for_each(|m| say(languages.english().say_plain(m)));
    if !dry_run {
        network::import(&cx, &by, source).await.map_err(told)?;
    }
    cx.db.close().await;
    Ok(())
}

/// Every bad row, a line each.
fn told(e: network::Error) -> Error {
    match e {
        network::Error::Problems(list) => Error::said(problems(&list)),
        e => e.into(),
    }
}
