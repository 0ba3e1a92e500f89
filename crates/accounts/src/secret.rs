//! Secrets that are only ever compared: cookies, links, codes. Their hash is kept; each has 120 bits or more, so that a plain hash keeps it.

use sha2::{Digest, Sha256};

/// SHA-256 as hexadecimal digits.
pub(crate) fn hash(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}

/// A key for another use, made of a secret.
pub(crate) fn derived(use_for: &str, secret: &str) -> [u8; 32] {
    Sha256::new().chain_update(use_for.as_bytes()).chain_update([0]).chain_update(secret.as_bytes()).finalize().into()
}
