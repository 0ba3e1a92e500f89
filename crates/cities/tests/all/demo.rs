//! The demo's cities, as far as they are there.

use crate::{export, import, migrations};
use cities::City;
use cities::draw::{self, Options, View};
use cities::folder::{self, FolderSource};
use std::path::PathBuf;
use testkit::LetPass;
use testkit::db::on_sqlite;

fn folders() -> Vec<PathBuf> {
    let demo = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo/cities");
    let found = std::fs::read_dir(demo).into_iter().flatten().flatten().map(|e| e.path());
    let mut whole: Vec<PathBuf> = found.filter(|p| p.join("city.toml").exists() && p.join("areas.geojson").exists()).collect();
    whole.sort();
    whole
}

#[tokio::test]
async fn the_demo_cities_come_out_as_they_went_in() {
    on_sqlite(&migrations(), &async |t| {
        for dir in folders() {
            let name = dir.file_name().unwrap().to_string_lossy().into_owned();
            let checked = folder::read(&FolderSource(dir.clone()), &[&LetPass::default()]).unwrap_or_else(|p| panic!("{name}:\n{}", crate::listed(&p)));
            cities::import(&t.cx, &crate::installer(), &[&LetPass::default()], checked).await.unwrap();
            let once = export(&t, &name, &[&LetPass::default()]).await;
            import(&t, &once, &[&LetPass::default()]).await;
            assert!(export(&t, &name, &[&LetPass::default()]).await == once, "{name}: not the same after another import");
            for path in once.paths() {
                let given = std::fs::read(dir.join(path)).unwrap_or_default();
                assert!(given == once.get(path).unwrap(), "{name}/{path} is not in canonical form; hansa city export writes that");
            }
        }
    })
    .await;
}

/// The tiles of three rows and five columns around the city's middle.
fn tiles(city: &City, z: u8) -> Vec<usize> {
    let view = View::around(city.map.centre, f64::from(z), 1, 1);
    let centre = view.bounds().centre();
    let count = f64::from(1u32 << z);
    let x = ((centre.lon + 180.0) / 360.0 * count) as u32;
    let y = (0..1u32 << z).find(|y| View::tile(z, x, *y).unwrap().bounds().south <= centre.lat).unwrap();
    let numbers = (y - 1..=y + 1).flat_map(|y| (x - 2..=x + 2).map(move |x| (x, y)));
    numbers.map(|(x, y)| draw::tile(city, z, x, y, &Options::new(city.default_language())).unwrap().len()).collect()
}

#[test]
fn the_demo_cities_tiles_are_small() {
    for dir in folders() {
        let Ok(checked) = folder::read(&FolderSource(dir.clone()), &[&LetPass::default()]) else { continue };
        let city = City::of_folder(checked.city).unwrap();
        let sizes: Vec<usize> = (9..=18).flat_map(|z| tiles(&city, z)).collect();
        let (largest, mean) = (sizes.iter().max().unwrap(), sizes.iter().sum::<usize>() / sizes.len());
        assert!(*largest < 45_000 && mean < 15_000, "{}: largest {largest}, mean {mean} bytes", dir.display());
    }
}
