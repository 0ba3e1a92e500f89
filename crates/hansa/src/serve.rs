//! `hansa serve`: for real, on the data folder, until it is told to stop.

use crate::app::{self, App};
use crate::args::Options;
use crate::command::{Error, say};
use accounts::SecondFactor;
use jobs::{Delivery, Sender, Smtp};
use tokio::net::TcpListener;
use web::Config;

pub async fn run(o: Options) -> Result<(), Error> {
    let cx = app::open(&o.data).await?;
    app::prepare_accounts(&cx, &o.data, SecondFactor::Mandatory)?;
    let listener = TcpListener::bind(&o.listen).await.map_err(|e| Error::said(format!("{}: {e}; is another program listening there?", o.listen)))?;
    let address = listener.local_addr()?;
    let base_url = o.url.clone().unwrap_or_else(|| format!("http://{address}"));
    let app = App::build(&cx, config(&o, base_url.trim_end_matches('/'))).await?;
    if let Some(token) = accounts::first_administrator_token(&cx).await? {
        say(format!("No administrator yet. Open {base_url}/set-up and give this token: {token}"));
    }
    let delivery = delivery(&o)?;
    if delivery.is_none() {
        tracing::warn!("no HANSA_SMTP: mails wait until there is one");
    }
    let worker = app.work(delivery);
    say(format!("Hansa listens on http://{address} as {base_url}"));
    let (_, router) = app.router();
    web::serve(router, listener, stop_signal()).await?;
    worker.stop().await;
    cx.db.close().await;
    Ok(())
}

fn config(o: &Options, base_url: &str) -> Config {
    Config {
        base_url: base_url.to_string(),
        training: false,
        client_address_header: o.proxy_header.clone(),
        limit_factor: o.limits,
        metrics_token: o.metrics_token.clone(),
    }
}

fn delivery(o: &Options) -> Result<Option<Delivery>, Error> {
    let Some(url) = &o.smtp else { return Ok(None) };
    let from = o.mail_from.as_deref().ok_or_else(|| Error::said("HANSA_SMTP needs HANSA_MAIL_FROM: the address that mails come from"))?;
    Ok(Some(Delivery::Smtp(Smtp::parse(url, Sender::parse(from)?)?)))
}

/// Resolves when the system, or the person at the console, says stop.
pub async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut term) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        interrupt.await.ok();
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = term.recv() => {}
    }
}
