//! `export(import(x))` is `x`, for every city of the demo.

use cities::folder::{Files, FolderSource, Section, read};
use concerns::settings::SECTION;
use kernel::Actor;
use std::path::{Path, PathBuf};
use store::Ctx;
use testkit::each_database;

const OURS: [&str; 3] = ["categories.toml", "routing.csv", "templates.toml"];

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

#[tokio::test]
async fn every_city_of_the_demo_comes_out_as_it_went_in() {
    each_database(&crate::town::migrations(), async |t| {
        for dir in folders() {
            let slug = import(&t.cx, &FolderSource(dir.clone())).await;
            let once = export(&t.cx, &slug).await;
            for file in OURS {
                let given = std::fs::read_to_string(dir.join(file)).unwrap();
                // A list without rows is not written.
                let written = once.get(file).map_or_else(|| "category,area,department\n".into(), |bytes| String::from_utf8(bytes.to_vec()).unwrap());
                // A folder that people write may leave out what is as it is without being said.
                let said = |text: &str| text.lines().filter(|l| *l != "evidence = false").map(str::to_string).collect::<Vec<_>>();
                let (written, given) = (said(&written), said(&given));
                let differs = written.iter().zip(&given).find(|(w, g)| w != g);
                assert!(written == given, "{slug}/{file} comes out otherwise: {differs:?}");
            }
            import(&t.cx, &once).await;
            assert!(export(&t.cx, &slug).await == once, "{slug}: not the same after another import");
        }
    })
    .await;
}
