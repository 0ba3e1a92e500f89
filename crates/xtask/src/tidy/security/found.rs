//! What there is in the code, by name, and where.

use crate::lex::Kind;
use crate::source::Source;
use crate::tree::Tree;
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A name, the first file that has it, and the line.
pub type Found = BTreeMap<String, (String, usize)>;

const LOCK: &str = "Cargo.lock";
/// How the names of crates begin that compute with secrets, draw at random, or speak TLS.
const CIPHERS: &[&str] = &[
    "aead",
    "aes",
    "argon2",
    "aws-lc",
    "bcrypt",
    "blake",
    "blowfish",
    "cbc",
    "chacha",
    "cipher",
    "crypto-",
    "ctr",
    "curve25519",
    "des",
    "digest",
    "dsa",
    "ecdsa",
    "ed25519",
    "elliptic",
    "fastrand",
    "generic-array",
    "getrandom",
    "ghash",
    "hkdf",
    "hmac",
    "md-5",
    "md4",
    "md5",
    "native-tls",
    "oorandom",
    "openssl",
    "orion",
    "p256",
    "p384",
    "password-hash",
    "pbkdf2",
    "polyval",
    "poly1305",
    "rand",
    "rc4",
    "ring",
    "ripemd",
    "rsa",
    "rustls",
    "schannel",
    "scrypt",
    "security-framework",
    "sha-1",
    "sha1",
    "sha2",
    "sha3",
    "signature",
    "subtle",
    "tokio-native-tls",
    "tokio-rustls",
    "totp",
    "webpki",
    "x25519",
    "xoshiro",
    "zeroize",
];

#[expect(clippy::unwrap_used, reason = "the patterns are constants")]
static TABLE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?i)create\s+(?:virtual\s+)?table\s+(?:if\s+not\s+exists\s+)?([a-z_]+)").unwrap());
#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static DOTTED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(web|cities|jobs|accounts|concerns|network|townhall)\.[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$").unwrap());

/// The crates of Cargo.lock that have to do with secrets, at any depth.
pub fn ciphers(tree: &Tree) -> Found {
    let lines = tree.text(LOCK).unwrap_or_default().lines().enumerate();
    let names = lines.filter_map(|(i, l)| Some((l.strip_prefix("name = \"")?.strip_suffix('"')?, i + 1)));
    let is_one = |name: &str| CIPHERS.iter().any(|c| name == *c || name.strip_prefix(c).is_some_and(|rest| c.ends_with('-') || rest.starts_with(['-', '_'])));
    names.filter(|(n, _)| is_one(n)).map(|(n, line)| (n.to_string(), (LOCK.to_string(), line))).collect()
}

/// The files of the product that name one of these crates, or draw at random.
pub fn secret_files(tree: &Tree) -> Found {
    let crates = ["sha1", "sha2", "hmac", "ring", "argon2", "rand", "subtle", "getrandom", "md5", "rustls"];
    files_where(tree, |s, i| crates.iter().any(|c| s.are(i, &[c, ":", ":"])))
}

/// The files that reach out of the process, or let something in.
pub fn doors(tree: &Tree) -> Found {
    let names = [
        "TcpListener",
        "TcpStream",
        "UdpSocket",
        "UnixStream",
        "reqwest",
        "hyper",
        "lettre",
        "lookup_host",
        "Command",
        "OpenOptions",
        "LocalFileSystem",
        "TlsParameters",
    ];
    let mut all = files_that_name(tree, &names);
    all.extend(files_where(tree, |s, i| ["read_to_string", "create_dir_all", "File", "read_dir", "write"].iter().any(|f| s.is_path(i, "fs", f))));
    all.extend(files_where(tree, |s, i| ["open_with_flags", "PgPoolOptions"].iter().any(|f| s.is(i, f))));
    // The command line's own `Command` starts no program.
    all.retain(|path, _| !path.starts_with("crates/hansa/src/args") && path != "crates/hansa/src/lib.rs");
    all
}

/// The files that set up a log, or write to the console.
pub fn speakers(tree: &Tree) -> Found {
    let speaks = |s: &Source, i| ["println", "print", "eprintln", "eprint", "dbg"].iter().any(|m| s.are(i, &[m, "!"]));
    // Who may lose its reader writes there by hand: a macro would end the program.
    let writes = |s: &Source, i| ["stdout", "stderr"].iter().any(|m| s.are(i, &[m, "("]));
    files_where(tree, |s, i| s.is(i, "tracing_subscriber") || speaks(s, i) || writes(s, i))
}

fn files_that_name(tree: &Tree, names: &[&str]) -> Found {
    files_where(tree, |s, i| names.iter().any(|n| s.is(i, n)))
}

/// The product's own files: tools and tests are none.
fn files_where(tree: &Tree, is: impl Fn(&Source, usize) -> bool) -> Found {
    let product = tree.rust.iter().filter(|s| !matches!(s.krate(), "xtask" | "testkit") && s.path.contains("/src/"));
    let first = |s: &Source| s.product().find(|(i, _)| is(s, *i)).map(|(_, t)| (s.path.clone(), (s.path.clone(), t.line)));
    product.filter_map(first).collect()
}

/// The first place counts.
fn keep(out: &mut Found, name: &str, path: &str, line: usize) {
    out.entry(name.to_string()).or_insert_with(|| (path.to_string(), line));
}

/// `Permission("…")`.
pub fn permissions(tree: &Tree) -> Found {
    let mut out = Found::new();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        let declared = s.literals().filter(|(i, _)| *i > 1 && s.are(i - 2, &["Permission", "("]));
        declared.for_each(|(_, t)| keep(&mut out, &t.text, &s.path, t.line));
    }
    out
}

/// What migrations create.
pub fn tables(tree: &Tree) -> Found {
    let mut out = Found::new();
    for (path, text) in tree.ending("sql").filter(|(p, _)| p.contains("/migrations/")) {
        TABLE.captures_iter(text).for_each(|c| keep(&mut out, &c[1], path, 0));
    }
    out
}

/// What is logged: dotted names of a slice that are neither a permission nor the name of a job, which stands in a constant.
pub fn acts(tree: &Tree) -> Found {
    let mut out = Found::new();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        let is_other = |i: usize| i > 1 && (s.are(i - 2, &["Permission", "("]) || (s.is(i - 1, "=") && s.is(i.saturating_sub(2), "str")));
        let named = s.literals().filter(|(i, t)| t.kind == Kind::Text && DOTTED.is_match(&t.text) && !t.text.ends_with(".csv") && !is_other(*i));
        named.for_each(|(_, t)| keep(&mut out, &t.text, &s.path, t.line));
    }
    out
}

/// The fields of forms and queries that the product reads: `form.value("…")` and its sisters.
pub fn fields(tree: &Tree) -> Found {
    let mut out = Found::new();
    for s in tree.rust.iter().filter(|s| !matches!(s.krate(), "xtask" | "testkit") && s.path.contains("/src/")) {
        let is_read = |i: usize| i > 2 && s.is(i - 1, "(") && ["value", "raw", "some"].iter().any(|f| s.is(i - 2, f)) && s.is(i - 3, ".");
        s.literals().filter(|(i, _)| is_read(*i)).for_each(|(_, t)| keep(&mut out, &t.text, &s.path, t.line));
    }
    out
}

/// The files that take files of strangers.
pub fn uploads(tree: &Tree) -> Found {
    files_that_name(tree, &["uploads"])
}

/// `HANSA_…`, as the command line declares them.
pub fn settings(tree: &Tree) -> Found {
    let mut out = Found::new();
    for s in tree.rust.iter().filter(|s| s.krate() == "hansa") {
        let is_setting = |t: &str| t.starts_with("HANSA_") && t.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
        s.literals().filter(|(_, t)| is_setting(&t.text)).for_each(|(_, t)| keep(&mut out, &t.text, &s.path, t.line));
    }
    out
}
