//! Passwords as they are kept: argon2id. Hashing takes 19 MiB and some 20 ms on purpose; it runs beside the async threads, a few at once.

use crate::Error;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use kernel::Ids;
use tokio::sync::Semaphore;

/// ASVS 5, appendix C: argon2id with 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// So many at once; more wait. It bounds the memory: 8 × 19 MiB.
const AT_ONCE_MAX: usize = 8;
const SALT_BYTES: usize = 16;

/// Where passwords are hashed.
pub(crate) struct Hashing {
    turns: Semaphore,
    /// What is compared when there is no account, so that it takes as long.
    nobody: String,
}

fn params() -> Result<Params, Error> {
    Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|e| Error::Broken(e.to_string()))
}

fn hash_now(password: &str, salt: &[u8]) -> Result<String, Error> {
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params()?);
    let hash: PasswordHash = hasher.hash_password_with_salt(password.as_bytes(), salt).map_err(|e| Error::Broken(e.to_string()))?;
    Ok(hash.to_string())
}

impl Hashing {
    pub(crate) fn new(ids: &dyn Ids) -> Result<Self, Error> {
        let mut nobodys = [0u8; SALT_BYTES];
        ids.fill(&mut nobodys);
        Ok(Hashing { turns: Semaphore::new(AT_ONCE_MAX), nobody: hash_now(&ids.secret(), &nobodys)? })
    }

    pub(crate) async fn hash(&self, ids: &dyn Ids, password: &str) -> Result<String, Error> {
        let mut salt = [0u8; SALT_BYTES];
        ids.fill(&mut salt);
        let password = password.to_string();
        self.aside(move || hash_now(&password, &salt)).await?
    }

    /// Is it the password? Without a hash to compare with it takes as long, and is wrong.
    pub(crate) async fn is_right(&self, hash: Option<&str>, password: &str) -> Result<bool, Error> {
        let exists = hash.is_some();
        let hash = hash.unwrap_or(&self.nobody).to_string();
        let password = password.to_string();
        let right = self.aside(move || {
            let hash = PasswordHash::new(&hash).map_err(|e| Error::Broken(e.to_string()))?;
            // The parameters are read from the hash: those of an older version go on to hold.
            Ok::<bool, Error>(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        });
        Ok(right.await?? && exists)
    }

    async fn aside<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
        let _turn = self.turns.acquire().await.map_err(|e| Error::Broken(e.to_string()))?;
        tokio::task::spawn_blocking(work).await.map_err(|e| Error::Broken(e.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::SeededIds;

    #[tokio::test]
    async fn a_password_is_kept_as_argon2id_with_its_own_salt() {
        let ids = SeededIds::new(1);
        let h = Hashing::new(&ids).unwrap();
        let (a, b) = (h.hash(&ids, "correct horse").await.unwrap(), h.hash(&ids, "correct horse").await.unwrap());
        assert!(a.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{a}");
        assert_ne!(a, b);
        assert!(h.is_right(Some(&a), "correct horse").await.unwrap());
        assert!(!h.is_right(Some(&a), "correct horse ").await.unwrap());
        assert!(!h.is_right(None, "correct horse").await.unwrap());
    }
}
