//! Who may use whom: `kernel ← store ← jobs ← cities ← web`; a slice uses those and nothing else of ours; only `hansa` sees slices.

use super::{FLOOR, SLICES};
use crate::fault::Fault;
use crate::tree::Tree;
use cargo_metadata::{DependencyKind, MetadataCommand};
use std::path::Path;

/// A crate of the workspace, as far as this rule looks at it.
#[derive(Clone, Debug, Default)]
pub struct Member {
    pub name: String,
    pub uses: Vec<Use>,
    /// Dependencies whose version does not come from the workspace.
    pub own_versions: Vec<String>,
    /// It lets itself off the workspace's lints.
    pub has_own_lints: bool,
}

#[derive(Clone, Debug)]
pub struct Use {
    pub name: String,
    /// Only its tests use it.
    pub is_dev: bool,
}

/// What only tests need.
const DEV_ONLY: &[&str] = &["testkit", "proptest", "insta"];
/// The drivers of the databases, by how their crates' names begin, and who alone may know them.
const DRIVERS: &[(&str, &[&str])] = &[("sqlx", &["kernel", "store"]), ("rusqlite", &["store"]), ("libsqlite3", &["store"])];

pub fn members(root: &Path) -> Result<Vec<Member>, String> {
    let metadata = MetadataCommand::new().current_dir(root).no_deps().exec().map_err(|e| e.to_string())?;
    metadata
        .packages
        .iter()
        .map(|p| {
            let manifest = std::fs::read_to_string(&p.manifest_path).map_err(|e| e.to_string())?;
            let is_dev = |k: DependencyKind| k == DependencyKind::Development;
            let uses = p.dependencies.iter().map(|d| Use { name: d.name.clone(), is_dev: is_dev(d.kind) }).collect();
            Ok(Member { name: p.name.to_string(), uses, own_versions: own_versions(&manifest)?, has_own_lints: has_own_lints(&manifest)? })
        })
        .collect()
}

/// The dependencies of a manifest that do not say `workspace = true`.
fn own_versions(manifest: &str) -> Result<Vec<String>, String> {
    let manifest: toml::Table = manifest.parse().map_err(|e: toml::de::Error| e.to_string())?;
    let mut own = Vec::new();
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        for (name, how) in manifest.get(section).and_then(toml::Value::as_table).into_iter().flatten() {
            if how.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
                own.push(name.clone());
            }
        }
    }
    if manifest.contains_key("target") {
        own.push("[target]".into());
    }
    Ok(own)
}

fn has_own_lints(manifest: &str) -> Result<bool, String> {
    let manifest: toml::Table = manifest.parse().map_err(|e: toml::de::Error| e.to_string())?;
    Ok(manifest.get("lints").and_then(|l| l.get("workspace")).and_then(toml::Value::as_bool) != Some(true))
}

/// The workspace's own promise: no crate of ours has a line of `unsafe`.
fn forbids_unsafe(root_manifest: &str) -> bool {
    let manifest: Option<toml::Table> = root_manifest.parse().ok();
    let lint = manifest.as_ref().and_then(|m| m.get("workspace")?.get("lints")?.get("rust")?.get("unsafe_code")?.as_str());
    lint == Some("forbid")
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let ours: Vec<&str> = tree.members.iter().map(|m| m.name.as_str()).collect();
    let mut faults = Vec::new();
    if tree.text("Cargo.toml").is_some_and(|m| !forbids_unsafe(m)) {
        faults.push(Fault::new("Cargo.toml", 0, "the workspace forbids unsafe code: `unsafe_code = \"forbid\"` under [workspace.lints.rust]"));
    }
    for m in &tree.members {
        let mut say = |sentence: String| faults.push(Fault::new(format!("crates/{}/Cargo.toml", m.name), 0, sentence));
        if m.has_own_lints {
            say("takes the workspace's lints with `[lints] workspace = true`, and has none of its own".into());
        }
        for name in &m.own_versions {
            say(format!("`{name}` has a version of its own; declare it in the workspace and take it with `{name}.workspace = true`"));
        }
        for u in &m.uses {
            let refused = if ours.contains(&u.name.as_str()) { refused_inside(&m.name, u) } else { refused_outside(&m.name, u) };
            refused.into_iter().for_each(&mut say);
        }
    }
    faults
}

fn refused_inside(member: &str, u: &Use) -> Option<String> {
    let used = u.name.as_str();
    let place = |name: &str| FLOOR.iter().position(|f| *f == name);
    if used == "testkit" {
        return (!u.is_dev).then(|| format!("`{member}` uses testkit outside its tests; make it a dev-dependency"));
    }
    let allowed = match (member, place(member)) {
        ("hansa", _) => used != "xtask",
        ("xtask", _) => false,
        // It makes cities for tests, so it stands on the floor; it knows no slice.
        ("testkit", _) => place(used).is_some(),
        (_, Some(mine)) => place(used).is_some_and(|theirs| theirs < mine),
        _ => SLICES.contains(&member) && place(used).is_some(),
    };
    let rule = match (SLICES.contains(&member), SLICES.contains(&used)) {
        (true, true) => "slices never meet: declare a trait in `ports.rs` and let hansa/src/wiring.rs implement it",
        (_, true) => "only hansa sees slices",
        _ => "the order is kernel ← store ← jobs ← cities ← web, and a slice uses those only",
    };
    (!allowed).then(|| format!("`{member}` depends on `{used}`; {rule}"))
}

fn refused_outside(member: &str, u: &Use) -> Option<String> {
    let used = u.name.as_str();
    if let Some((_, who)) = DRIVERS.iter().find(|(driver, who)| used.starts_with(driver) && !who.contains(&member)) {
        return Some(format!("`{member}` depends on {used}; only {} may: write statements with `store::statements!`", who.join(" and ")));
    }
    let is_refused = DEV_ONLY.contains(&used) && !u.is_dev && member != "testkit";
    is_refused.then(|| format!("`{member}` needs {used} outside its tests; make it a dev-dependency"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[&str] = &["kernel", "store", "jobs", "cities", "web", "accounts", "concerns", "network", "testkit", "hansa", "xtask"];

    fn faults(member: &str, used: &str, is_dev: bool) -> Vec<Fault> {
        let uses = |name: &str| if name == member { vec![Use { name: used.into(), is_dev }] } else { Vec::new() };
        let members = ALL.iter().map(|n| Member { name: n.to_string(), uses: uses(n), ..Member::default() }).collect();
        check(&Tree { members, ..Tree::default() })
    }

    #[test]
    fn every_forbidden_arrow_is_found() {
        let bad = [
            ("kernel", "store"),
            ("store", "jobs"),
            ("jobs", "cities"),
            ("cities", "web"),
            ("web", "accounts"),
            ("accounts", "concerns"),
            ("network", "concerns"),
            ("concerns", "hansa"),
            ("testkit", "concerns"),
            ("hansa", "xtask"),
            ("xtask", "kernel"),
            ("concerns", "sqlx"),
            ("hansa", "sqlx"),
            ("jobs", "sqlx-core"),
            ("kernel", "rusqlite"),
            ("web", "proptest"),
            ("hansa", "testkit"),
        ];
        for (member, used) in bad {
            assert_eq!(faults(member, used, false).len(), 1, "{member} → {used}");
        }
        assert_eq!(faults("accounts", "concerns", true).len(), 1, "not even in tests");
    }

    #[test]
    fn what_is_allowed_is_let_pass() {
        let good = [
            ("web", "cities"),
            ("web", "kernel"),
            ("concerns", "web"),
            ("hansa", "concerns"),
            ("store", "sqlx"),
            ("store", "rusqlite"),
            ("kernel", "sqlx"),
            ("testkit", "store"),
            ("testkit", "tempfile"),
        ];
        for (member, used) in good {
            assert_eq!(faults(member, used, false), [], "{member} → {used}");
        }
        for (member, used) in [("concerns", "testkit"), ("hansa", "testkit"), ("kernel", "proptest")] {
            assert_eq!(faults(member, used, true), [], "{member} → {used} in tests");
        }
    }

    #[test]
    fn a_crate_that_may_be_unsafe_is_found() {
        assert!(has_own_lints("[lints.rust]\nunsafe_code = \"allow\"").unwrap() && has_own_lints("").unwrap());
        assert!(!has_own_lints("[lints]\nworkspace = true").unwrap());
        let m = Member { name: "web".into(), has_own_lints: true, ..Member::default() };
        let tree = |root: &str, members| Tree { members, ..Tree::of(&[("Cargo.toml", root)]) };
        let forbid = "[workspace.lints.rust]\nunsafe_code = \"forbid\"";
        assert_eq!((check(&tree(forbid, vec![])).len(), check(&tree(forbid, vec![m])).len()), (0, 1));
        assert_eq!(check(&tree(&forbid.replace("forbid", "warn"), vec![])).len(), 1);
    }

    #[test]
    fn a_version_of_ones_own_is_found() {
        let manifest =
            "[dependencies]\na.workspace = true\nb = \"1\"\nc = { path = \"../c\" }\n[dev-dependencies]\nd = { workspace = true }\ne = { version = \"2\" }";
        assert_eq!(own_versions(manifest).unwrap(), ["b", "c", "e"]);
        let m = Member { name: "web".into(), own_versions: vec!["b".into()], ..Member::default() };
        assert_eq!(check(&Tree { members: vec![m], ..Tree::default() }).len(), 1);
    }
}
