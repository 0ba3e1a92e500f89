//! `export(import(x))` is `x`, to the byte, for every city that is shipped.

use cities::folder::{Files, FolderSource, Section, read};
use concerns::settings::SECTION;
use kernel::Actor;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::Ctx;
use testkit::each_database;

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let demo = std::fs::read_dir(root.join("../../demo/cities")).unwrap();
    let mut all: Vec<PathBuf> = demo.map(|e| e.unwrap().path()).filter(|p| p.join("city.toml").exists()).collect();
    all.push(root.join("../testkit/city"));
    all.sort();
    all
}

fn sections() -> [&'static dyn Section; 1] {
    [&SECTION]
}

async fn import(cx: &Ctx, source: &dyn cities::folder::Source) -> String {
    let checked = read(source, &sections()).unwrap_or_else(|p| panic!("{p:?}"));
    cities::import(cx, &Actor::system("test"), &sections(), checked).await.unwrap().slug
}

async fn export(cx: &Ctx, slug: &str) -> Files {
    let mut files = Files::default();
    cities::export(cx, &Actor::system("test"), slug, &sections(), &mut files).await.unwrap();
    files
}

/// Every file of a folder, by its path in it.
fn files_of(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                out.insert(path.strip_prefix(dir).unwrap().to_str().unwrap().to_string(), std::fs::read(&path).unwrap());
            }
        }
    }
    out
}

#[tokio::test]
async fn every_city_of_the_demo_comes_out_as_it_went_in() {
    each_database(&crate::town::migrations(), async |t| {
        for dir in folders() {
            let slug = import(&t.cx, &FolderSource(dir.clone())).await;
            let once = export(&t.cx, &slug).await;
            let given = files_of(&dir);
            assert_eq!(once.paths().collect::<Vec<_>>(), given.keys().map(String::as_str).collect::<Vec<_>>(), "{slug}: other files");
            for (path, bytes) in &given {
                let (written, given) = (String::from_utf8_lossy(once.get(path).unwrap()), String::from_utf8_lossy(bytes));
                let differs = written.lines().zip(given.lines()).find(|(w, g)| w != g);
                assert!(written == given, "{slug}/{path} comes out otherwise: {differs:?}");
            }
            import(&t.cx, &once).await;
            assert!(export(&t.cx, &slug).await == once, "{slug}: not the same after another import");
        }
    })
    .await;
}
