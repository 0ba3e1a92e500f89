//! Ids in addresses. One that cannot be read is nothing at this address, as one that nobody has.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use kernel::AccountId;
use serde::{Deserialize, de::DeserializeOwned};
use uuid::Uuid;
use web::{Error, Site};

/// The named parts of the address that a page asks for.
pub(crate) struct At<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Site> for At<T> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Error> {
        Path::<T>::from_request_parts(parts, site).await.map(|p| At(p.0)).map_err(|_| Error::not_found())
    }
}

#[derive(Deserialize)]
pub(crate) struct Person {
    pub account: AccountId,
}

#[derive(Deserialize)]
pub(crate) struct Grant {
    pub account: AccountId,
    pub grant: Uuid,
}

#[derive(Deserialize)]
pub(crate) struct Invited {
    pub invitation: Uuid,
}

#[derive(Deserialize)]
pub(crate) struct Session {
    pub session: Uuid,
}

#[derive(Deserialize)]
pub(crate) struct PersonSession {
    pub account: AccountId,
    pub session: Uuid,
}

#[derive(Deserialize)]
pub(crate) struct Role {
    pub role: String,
}
