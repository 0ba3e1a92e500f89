//! What must be read again is kept sealed: the secrets of second factors, with a key that is not in the database, so that a copy of the database alone
//! opens nothing.

use crate::Error;
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use kernel::Ids;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;
use std::{fs, io, path::Path};

/// Bytes of the installation's secret.
pub const SECRET_BYTES: usize = 32;
const TAG_BYTES: usize = 16;

/// Seals and opens with keys made from the installation's secret.
pub struct Vault {
    key: LessSafeKey,
}

impl Vault {
    /// From the installation's secret, which is the same for every process and every start.
    pub fn new(secret: &[u8; SECRET_BYTES]) -> Result<Self, Error> {
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), b"hansa accounts second factor 1");
        let key = UnboundKey::new(&CHACHA20_POLY1305, derived.as_ref()).map_err(|_| Error::Seal("the key cannot be used"))?;
        Ok(Vault { key: LessSafeKey::new(key) })
    }

    /// Reads the secret from a file, or makes the file, readable by its owner only.
    pub fn open(file: &Path, ids: &dyn Ids) -> io::Result<Result<Self, Error>> {
        match fs::read_to_string(file) {
            Ok(text) => {
                let bytes = STANDARD_NO_PAD.decode(text.trim()).unwrap_or_default();
                let secret = <[u8; SECRET_BYTES]>::try_from(bytes).map_err(|_| io::Error::other(format!("{}: not 32 bytes in base64", file.display())))?;
                Ok(Vault::new(&secret))
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                let mut secret = [0u8; SECRET_BYTES];
                ids.fill(&mut secret);
                write_new(file, &STANDARD_NO_PAD.encode(secret))?;
                Ok(Vault::new(&secret))
            }
            Err(e) => Err(e),
        }
    }

    /// Seals; `about` must be given again to open it, so that it cannot be moved to somebody else's row.
    pub(crate) fn seal(&self, ids: &dyn Ids, about: &str, plain: &[u8]) -> Result<String, Error> {
        let mut nonce = [0u8; NONCE_LEN];
        ids.fill(&mut nonce);
        let mut bytes = plain.to_vec();
        let sealed = self.key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(about.as_bytes()), &mut bytes);
        sealed.map_err(|_| Error::Seal("sealing failed"))?;
        Ok(STANDARD_NO_PAD.encode([nonce.as_slice(), &bytes].concat()))
    }

    pub(crate) fn unseal(&self, about: &str, sealed: &str) -> Result<Vec<u8>, Error> {
        let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| Error::Seal("not base64"))?;
        if bytes.len() < NONCE_LEN + TAG_BYTES {
            return Err(Error::Seal("too short"));
        }
        let (nonce, body) = bytes.split_at(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Error::Seal("no nonce"))?;
        let mut body = body.to_vec();
        let plain = self.key.open_in_place(nonce, Aad::from(about.as_bytes()), &mut body);
        plain.map(|p| p.to_vec()).map_err(|_| Error::Seal("made with another key, or for another row"))
    }
}

fn write_new(file: &Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file)?;
    out.write_all(text.as_bytes())?;
    out.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::SeededIds;

    #[test]
    fn what_was_sealed_opens_only_with_its_key_and_for_its_row() {
        let (ids, vault) = (SeededIds::new(1), Vault::new(&[7; 32]).unwrap());
        let sealed = vault.seal(&ids, "account 1", b"secret").unwrap();
        assert_eq!(vault.unseal("account 1", &sealed).unwrap(), b"secret");
        assert_ne!(vault.seal(&ids, "account 1", b"secret").unwrap(), sealed);
        assert!(vault.unseal("account 2", &sealed).is_err());
        assert!(Vault::new(&[8; 32]).unwrap().unseal("account 1", &sealed).is_err());
        assert!(vault.unseal("account 1", "").is_err() && vault.unseal("account 1", "####").is_err());
    }

    #[test]
    fn the_secret_is_made_once_and_is_its_owners() {
        let folder = tempfile::tempdir().unwrap();
        let (file, ids) = (folder.path().join("hansa.key"), SeededIds::new(1));
        let sealed = Vault::open(&file, &ids).unwrap().unwrap().seal(&ids, "a", b"x").unwrap();
        assert_eq!(Vault::open(&file, &ids).unwrap().unwrap().unseal("a", &sealed).unwrap(), b"x");
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
        fs::write(&file, "short").unwrap();
        assert!(Vault::open(&file, &ids).is_err(), "a broken file is not replaced");
    }
}
