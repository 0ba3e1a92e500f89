//! “Enter as …”, for training data on this very machine: a session without any question. Anywhere else this is nothing at this address.

use crate::address::{self, At};
use crate::cookies::{came, go_on};
use crate::model::{Stage, own_path};
use crate::opening::open;
use crate::sign_in::{first_city, staff};
use crate::standing::standing;
use crate::store::people;
use crate::{Came, Error, Opened};
use axum::http::{HeaderMap, HeaderName, header};
use kernel::AccountId;
use store::{Act, Ctx, audit};
use web::{Answer, Config, Submitted, Visit};

/// Opens a session of this account. The caller has made sure that these are training data on this machine: see `is_here`.
pub async fn enter_as(cx: &Ctx, account: AccountId, to: &str, came: &Came) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    let account = people::by_id(cx, account).await?.filter(|a| a.is_active() && a.is_staff()).ok_or(Error::NoPerson)?;
    let city = first_city(cx, &account).await?;
    let to = own_path(to).unwrap_or_default();
    cx.db
        .write(async |tx: &mut store::Tx| {
            let opened = open(cx, tx, &account, Stage::Open, to, came).await?;
            standing.forget_after(tx, account.id);
            audit(cx, tx, &staff(&account), Act::new(city, "accounts.enter", &account.subject())).await?;
            Ok(opened)
        })
        .await
}

/// Training data, on a site that is this machine's, for somebody who sits at it and did not come through a proxy.
pub(crate) fn is_here(config: &Config, client: &str, headers: &HeaderMap) -> bool {
    let is_own = |host: &str| ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| host == *name || host.starts_with(&format!("{name}:")));
    let own = config.base_url.split_once("://").is_some_and(|(_, host)| is_own(host));
    // A name of somebody else's that leads to this machine makes their page one of ours: the browser says what name it was asked for.
    let asked = headers.get(header::HOST).and_then(|h| h.to_str().ok()).is_some_and(is_own);
    let forwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].iter().any(|h| headers.contains_key(HeaderName::from_static(h)));
    let loopback = client == "local" || client.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback());
    config.training && own && asked && loopback && !forwarded
}

pub(crate) async fn send(v: Visit, headers: HeaderMap, At(at): At<address::Person>, s: Submitted) -> Answer {
    if !is_here(&v.site.config, &v.client, &headers) {
        return Err(web::Error::not_found());
    }
    let opened = enter_as(v.cx(), at.account, s.form.value("to"), &came(&v, &headers)).await?;
    go_on(&v, &opened).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_enters_from_elsewhere() {
        let config = |training, base: &str| Config {
            base_url: base.into(),
            training,
            client_address_header: None,
            limit_factor: 1,
            metrics_token: None,
            sends_mail: true,
        };
        let host = |name: &'static str| HeaderMap::from_iter([(header::HOST, axum::http::HeaderValue::from_static(name))]);
        let (none, mut proxied) = (host("127.0.0.1:8080"), host("127.0.0.1:8080"));
        proxied.insert("x-forwarded-for", axum::http::HeaderValue::from_static("127.0.0.1"));
        let demo = config(true, "http://127.0.0.1:8080");
        assert!(is_here(&demo, "127.0.0.1", &none) && is_here(&demo, "::1", &none) && is_here(&demo, "::ffff:127.0.0.1", &none));
        assert!(is_here(&config(true, "http://localhost:8080"), "127.0.0.1", &none));
        assert!(!is_here(&demo, "192.168.1.7", &none));
        assert!(!is_here(&demo, "127.0.0.1", &proxied));
        assert!(is_here(&demo, "127.0.0.1", &host("localhost:9000")) && is_here(&demo, "127.0.0.1", &host("[::1]:8080")));
        for elsewhere in ["evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example:8080", "[::1].evil.example", ""] {
            assert!(!is_here(&demo, "127.0.0.1", &host(elsewhere)), "{elsewhere}: its name was bound to this machine");
        }
        assert!(!is_here(&demo, "127.0.0.1", &HeaderMap::new()));
        assert!(!is_here(&config(false, "http://127.0.0.1:8080"), "127.0.0.1", &none));
        assert!(!is_here(&config(true, "https://demo.example"), "127.0.0.1", &none));
        assert!(!is_here(&config(true, "http://localhost.example"), "127.0.0.1", &none));
    }
}
