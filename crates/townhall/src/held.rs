//! A file that was checked and waits for a yes. One for each owner and kind of file, so that what is never taken cannot heap up.

use bytes::Bytes;
use kernel::{Kind, Message};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use web::{Error, Visit};

/// Whose file waits, and which.
#[derive(Clone, Copy)]
pub(crate) struct Shelf {
    /// A city, or, before there is one, the person's account.
    pub owner: Uuid,
    pub what: &'static str,
}

impl Shelf {
    fn key(self) -> String {
        format!("{}/townhall/{}", self.owner, self.what)
    }
    /// Keeps the bytes in the place of what waited; answers by what they are known.
    pub async fn hold(self, v: &Visit, bytes: &Bytes) -> Result<String, Error> {
        v.cx().blobs.put(&self.key(), bytes.clone()).await?;
        Ok(hash(bytes))
    }
    /// The bytes that were looked at; another file that came since is not taken for them.
    pub async fn take(self, v: &Visit, known: &str) -> Result<Bytes, Error> {
        let gone = || Error::new(Kind::Refused).with(Message::new("townhall-error-file-gone"));
        match v.cx().blobs.get(&self.key()).await {
            Ok(bytes) if hash(&bytes) == known => Ok(bytes),
            Ok(_) | Err(store::Error::NotThere) => Err(gone()),
            Err(e) => Err(e.into()),
        }
    }
    pub async fn clear(self, v: &Visit) -> Result<(), Error> {
        Ok(v.cx().blobs.delete(&self.key()).await?)
    }
}

/// The first half of a SHA-256, as hex.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|b| format!("{b:02x}")).collect()
}
