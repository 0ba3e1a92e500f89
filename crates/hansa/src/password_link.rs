//! `hansa accounts password-link`: what whoever runs the machine may do for somebody who works here and has no password.

use crate::app;
use crate::args::Accounts;
use crate::command::{Error, say};
use crate::serve::checked_url;
use kernel::Actor;

pub async fn run(what: Accounts) -> Result<(), Error> {
    let Accounts::PasswordLink { data, mail, url } = what;
    let url = checked_url(&url)?;
    let cx = app::open_existing(&data).await?;
    let path = accounts::link_by_hand(&cx, &Actor::system("hansa accounts password-link"), &mail).await.map_err(|e| told(e, &mail))?;
    say(format!("{url}{path}"));
    cx.db.close().await;
    Ok(())
}

/// The two things that can be wrong with an address.
fn told(e: accounts::Error, mail: &str) -> Error {
    match e {
        accounts::Error::Invalid(_) => Error::said(format!("“{mail}” is no mail address; write it like name@city.example")),
        accounts::Error::NoPerson => Error::said(format!("nobody who works here signs in with {mail}, or they were ended; Settings, People lists who does")),
        e => e.into(),
    }
}
