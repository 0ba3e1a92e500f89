//! `hansa serve`: for real, on the data folder, until it is told to stop.

#[cfg(test)]
mod tests;

use crate::app::{self, App};
use crate::args::Options;
use crate::command::{Error, say};
use crate::demo;
use accounts::SecondFactor;
use jobs::{Delivery, Sender, Smtp};
use tokio::net::TcpListener;
use web::Config;

pub async fn run(o: Options) -> Result<(), Error> {
    // What can be wrong with what was typed is said before anything is made.
    let delivery = delivery(&o)?;
    let asked_url = o.url.as_deref().filter(|u| !u.is_empty()).map(checked_url).transpose()?;
    if demo::is_demo(&o.data.data) {
        return Err(Error::said(format!("{} is a demo's, where everybody knows the passwords; give --data another folder", o.data.data.display())));
    }
    let listener = listen(&o.listen).await?;
    let address = listener.local_addr()?;
    let base_url = asked_url.unwrap_or_else(|| format!("http://{address}"));
    let cx = app::open(&o.data).await?;
    app::prepare_accounts(&cx, &o.data, SecondFactor::Mandatory)?;
    let app = App::build(&cx, config(&o, &base_url)).await?;
    if let Some(token) = accounts::first_administrator_token(&cx).await? {
        say(format!("No administrator yet. Open {base_url}/set-up and give this token: {token}"));
    }
    if delivery.is_none() {
        tracing::warn!("no HANSA_SMTP: mails wait until there is one, invitations too");
    }
    if base_url.starts_with("https://") && o.proxy_header.is_none() {
        tracing::warn!("HANSA_URL is https and no HANSA_PROXY_HEADER is named: to us all visitors have the proxy's address, and share its limits");
    }
    let worker = app.work(delivery);
    say(format!("Hansa listens on http://{address} as {base_url}"));
    let (_, router) = app.router();
    web::serve(router, listener, stop_signal(), web::Patience::default()).await?;
    worker.stop().await;
    cx.db.close().await;
    Ok(())
}

async fn listen(address: &str) -> Result<TcpListener, Error> {
    let why = |e: std::io::Error| match e.kind() {
        std::io::ErrorKind::AddrInUse => Error::said(format!("another program listens on {address} already; give another address with --listen")),
        std::io::ErrorKind::InvalidInput => Error::said(format!("--listen is an address and a port, as in 127.0.0.1:8080; “{address}” is none")),
        _ => Error::said(format!("cannot listen on {address}: {e}")),
    };
    TcpListener::bind(address).await.map_err(why)
}

/// Scheme and host: every link in every mail begins with it.
pub fn checked_url(url: &str) -> Result<String, Error> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).map(|rest| rest.trim_end_matches('/'));
    match host {
        Some(h) if !h.is_empty() && !h.contains(['/', '?', '#', '@', ' ']) => Ok(url.trim_end_matches('/').to_string()),
        _ => Err(Error::said(format!("--url is a scheme and a host, as in https://desk.city.example; “{url}” is none"))),
    }
}

fn config(o: &Options, base_url: &str) -> Config {
    Config {
        base_url: base_url.to_string(),
        training: false,
        client_address_header: o.proxy_header.clone(),
        limit_factor: o.limits,
        metrics_token: o.metrics_token.clone(),
        sends_mail: o.smtp.is_some(),
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
