//! `cargo xtask vendor`: dist files of npm packages, checked in with their SHA-256 and licences. The packages and their versions are pinned in
//! `crates/xtask/vendor/package-lock.json`; npm is only needed to take a new version.

use crate::fault::Fault;
use crate::tree::Tree;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

const TO: &str = "assets/vendor";
const SUMS: &str = "SHA256SUMS";
const FROM: &str = "crates/xtask/vendor";

/// What is taken of a package: files of its folder, by their last name.
struct Package {
    name: &'static str,
    files: &'static [&'static str],
}

/// Leaflet's pictures stay behind: our pins are markup.
const PACKAGES: &[Package] = &[Package { name: "leaflet", files: &["dist/leaflet.js", "dist/leaflet.css", "LICENSE"] }];

/// Copies the files anew and writes the list.
pub fn copy(root: &Path) -> Result<String, String> {
    let from = root.join(FROM);
    let done = Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&from).status();
    if !done.map_err(|e| format!("npm: {e}"))?.success() {
        return Err("npm ci failed".into());
    }
    for p in PACKAGES {
        let to = root.join(TO).join(p.name);
        std::fs::create_dir_all(&to).map_err(|e| e.to_string())?;
        for file in p.files {
            let name = Path::new(file).file_name().unwrap_or_default();
            let bytes = std::fs::read(from.join("node_modules").join(p.name).join(file)).map_err(|e| format!("{}: {file}: {e}", p.name))?;
            std::fs::write(to.join(name), without_source_map(file, bytes)).map_err(|e| e.to_string())?;
        }
    }
    let sums = sums(&root.join(TO))?;
    std::fs::write(root.join(TO).join(SUMS), &sums).map_err(|e| e.to_string())?;
    Ok(format!("{sums}vendor: {} files in {TO}", sums.lines().count()))
}

/// The map is not shipped, and a browser's tools would ask for it.
fn without_source_map(file: &str, bytes: Vec<u8>) -> Vec<u8> {
    let Ok(text) = String::from_utf8(bytes.clone()) else { return bytes };
    if !file.ends_with(".js") {
        return bytes;
    }
    let kept: Vec<&str> = text.lines().filter(|l| !l.starts_with("//# sourceMappingURL=")).collect();
    (kept.join("\n") + "\n").into_bytes()
}

/// Compares what is there with the list.
pub fn check(root: &Path) -> Result<String, String> {
    let faults = compare(&root.join(TO));
    if faults.is_empty() { Ok("vendor: every file is as it was taken".into()) } else { Err(faults.join("\n")) }
}

/// The same as a rule of tidy.
pub fn faults(_tree: &Tree) -> Vec<Fault> {
    compare(&crate::tree::root().join(TO)).into_iter().map(|sentence| Fault::new(TO, 0, sentence)).collect()
}

fn compare(folder: &Path) -> Vec<String> {
    let Ok(listed) = std::fs::read_to_string(folder.join(SUMS)) else { return vec![format!("{SUMS} is missing; run `cargo xtask vendor`")] };
    let there = match sums(folder) {
        Ok(there) => there,
        Err(e) => return vec![e],
    };
    let name = |line: &str| line.split_once("  ").map_or(String::new(), |(_, n)| n.to_string());
    let mut faults = Vec::new();
    for line in listed.lines().filter(|l| !there.lines().any(|t| t == *l)) {
        let is_there = there.lines().any(|t| name(t) == name(line));
        faults.push(format!("{} {}; run `cargo xtask vendor`", name(line), if is_there { "was changed by hand" } else { "is missing" }));
    }
    let unlisted = there.lines().filter(|t| !listed.lines().any(|l| name(l) == name(t)));
    faults.extend(unlisted.map(|t| format!("{} is not in {SUMS}: vendored files come from packages, with their licence", name(t))));
    let licensed = |package: &Path| package.join("LICENSE").is_file();
    let packages = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).filter(|p| p.is_dir());
    faults.extend(packages.filter(|p| !licensed(p)).map(|p| format!("{} has no LICENSE", p.display())));
    faults
}

/// As `sha256sum` writes it, sorted.
fn sums(folder: &Path) -> Result<String, String> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    let mut out = String::new();
    for path in files.map(|e| e.into_path()).filter(|p| *p != folder.join(SUMS)) {
        let name = relative(&path, folder);
        let bytes = std::fs::read(&path).map_err(|e| format!("{name}: {e}"))?;
        let digest: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        out.push_str(&format!("{digest}  {name}\n"));
    }
    Ok(out)
}

fn relative(path: &Path, folder: &Path) -> String {
    let below: PathBuf = path.strip_prefix(folder).unwrap_or(path).into();
    below.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vendored_file_that_was_touched_is_found() {
        let home = std::env::temp_dir().join(format!("hansa-vendor-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            let path = home.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("a/a.js", "1");
        write("a/LICENSE", "free");
        assert_eq!(compare(&home), ["SHA256SUMS is missing; run `cargo xtask vendor`"]);
        write(SUMS, &sums(&home).unwrap());
        assert_eq!(compare(&home), [] as [&str; 0]);
        write("a/a.js", "2");
        write("b/b.js", "1");
        let found = compare(&home);
        std::fs::remove_file(home.join("a/a.js")).unwrap();
        let gone = compare(&home);
        std::fs::remove_dir_all(&home).unwrap();
        assert!(found[0].contains("a/a.js was changed by hand") && found[1].contains("b/b.js is not in") && found[2].contains("has no LICENSE"), "{found:?}");
        assert!(gone[0].contains("a/a.js is missing"), "{gone:?}");
    }

    #[test]
    fn the_source_map_stays_behind() {
        assert_eq!(without_source_map("a.js", b"x\n//# sourceMappingURL=a.js.map".to_vec()), b"x\n");
        assert_eq!(without_source_map("LICENSE", b"x".to_vec()), b"x");
    }
}
