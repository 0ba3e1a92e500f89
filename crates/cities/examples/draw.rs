//! Draws a city's folder, to look at it: `cargo run -p cities --example draw -- FOLDER OUT` writes a page OUT/index.html with tiles of several zooms.

use cities::{
    City,
    draw::{self, Options, Theme, View},
    folder::{self, FolderSource, Section},
};
use kernel::GeoPoint;
use std::path::{Path, PathBuf};

struct Others;

#[async_trait::async_trait]
impl Section for Others {
    fn files(&self) -> &'static [&'static str] {
        &["categories.toml", "routing.csv", "templates.toml"]
    }
    fn check(&self, _: &folder::Files, _: &folder::CityFolder) -> Result<folder::Plan, Vec<folder::Problem>> {
        Ok(Box::new(()))
    }
    async fn apply(&self, _: &store::Ctx, _: &mut store::Tx, _: &kernel::Actor, _: &folder::Taking<'_>, _: folder::Plan) -> Result<(), cities::Error> {
        Ok(())
    }
    async fn export(&self, _: &store::Ctx, _: kernel::CityId, _: &mut folder::Files) -> Result<(), cities::Error> {
        Ok(())
    }
    async fn in_use(&self, _: &mut store::Tx, _: kernel::CityId) -> Result<folder::InUse, cities::Error> {
        Ok(folder::InUse::default())
    }
}

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    let mut args = std::env::args().skip(1).map(PathBuf::from);
    let (Some(from), Some(to)) = (args.next(), args.next()) else { return Err("draw FOLDER OUT".into()) };
    let checked = folder::read(&FolderSource(from), &[&Others]).map_err(|p| p.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let city = City::of_folder(checked.city)?;
    std::fs::create_dir_all(&to)?;
    pages(&city, &to)
}

/// A page for each zoom and theme: tiles around the city's centre, side by side.
fn pages(city: &City, to: &Path) -> Result<(), Failed> {
    let at = city.drawing.boundary().map_or(city.map.centre, |b| b.bounds().centre());
    for z in [10u8, 11, 12, 13, 14, 15, 16, 17] {
        let centre = if z > 12 { city.map.centre } else { at };
        for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Auto, "auto")] {
            std::fs::write(to.join(format!("z{z}-{name}.html")), page(city, centre, z, theme, to)?)?;
        }
    }
    Ok(())
}

fn page(city: &City, centre: GeoPoint, z: u8, theme: Theme, to: &Path) -> Result<String, Failed> {
    let options = Options { theme, ..Options::new(city.default_language()) };
    let count = f64::from(1u32 << z);
    let x0 = ((centre.lon + 180.0) / 360.0 * count).floor() as u32;
    let y0 = (0..1u32 << z).find(|y| View::tile(z, 0, *y).is_some_and(|v| v.bounds().south <= centre.lat)).unwrap_or_default();
    let (mut body, mut largest) = (String::new(), 0);
    for y in y0 - 1..=y0 + 1 {
        for x in x0 - 2..=x0 + 2 {
            let svg = draw::tile(city, z, x, y, &options).unwrap_or_default();
            largest = largest.max(svg.len());
            let file = format!("{z}-{x}-{y}-{theme:?}.svg");
            std::fs::write(to.join(&file), svg)?;
            body.push_str(&format!("<img width=256 height=256 src={file}>"));
        }
    }
    Ok(format!("<!doctype html><meta charset=utf-8><style>body{{margin:0;width:1280px;line-height:0}}</style>{body}<!-- largest {largest} -->"))
}
