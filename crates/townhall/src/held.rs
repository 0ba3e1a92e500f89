//! A file that was checked and waits for a yes: one for each kind of file and person, so that nobody takes away what a colleague looks at. Of a few people at
//! most, so that what is never taken cannot heap up.

use bytes::Bytes;
use kernel::{Kind, Message};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use web::{Error, Form, Visit};

/// People whose files of one kind wait in a city at once. When one more comes, the oldest goes.
const WAITING_MAX: usize = 8;

/// Where the file waits, and which.
#[derive(Clone, Copy)]
pub(crate) struct Shelf {
    /// A city, or, before there is one, the person's account.
    pub owner: Uuid,
    pub what: &'static str,
}

impl Shelf {
    /// All of the kind.
    fn shelf(self) -> String {
        format!("{}/waiting/{}", self.owner, self.what)
    }
    /// The person's own.
    fn key(self, v: &Visit) -> String {
        format!("{}/{}", self.shelf(), v.actor.account().map_or_else(Uuid::nil, |a| a.0))
    }
    /// Keeps the bytes in the place of what waited for the same person; answers by what they are known.
    pub async fn hold(self, v: &Visit, bytes: &Bytes) -> Result<String, Error> {
        let mine = self.key(v);
        v.cx().blobs.put(&mine, bytes.clone()).await?;
        let waiting = v.cx().blobs.list(&self.shelf()).await?;
        let too_many = waiting.len().saturating_sub(WAITING_MAX);
        for key in waiting.iter().filter(|key| **key != mine).take(too_many) {
            v.cx().blobs.delete(key).await?;
        }
        Ok(hash(bytes))
    }
    /// The bytes that were looked at; another file that came since is not taken for them.
    pub async fn take(self, v: &Visit, known: &str) -> Result<Bytes, Error> {
        let gone = || Error::new(Kind::Refused).with(Message::new("townhall-error-file-gone"));
        match v.cx().blobs.get(&self.key(v)).await {
            Ok(bytes) if hash(&bytes) == known => Ok(bytes),
            Ok(_) | Err(store::Error::NotThere) => Err(gone()),
            Err(e) => Err(e.into()),
        }
    }
    pub async fn clear(self, v: &Visit) -> Result<(), Error> {
        Ok(v.cx().blobs.delete(&self.key(v)).await?)
    }
}

/// The version of the city with which the file of this form was compared.
pub(crate) fn seen_version(form: &Form) -> i64 {
    form.value("version").parse().unwrap_or(i64::MIN)
}

/// The first half of a SHA-256, as hex.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|b| format!("{b:02x}")).collect()
}
