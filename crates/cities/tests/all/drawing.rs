//! The base map.

use crate::{city, import, migrations, small};
use cities::{
    City,
    draw::{self, Options, Theme, View},
};
use kernel::{GeoPoint, Lang};
use std::sync::Arc;
use testkit::{TestCtx, db::on_sqlite};

fn options() -> Options {
    Options::new(Lang::parse("de").unwrap())
}

async fn town(t: &TestCtx) -> Arc<City> {
    import(t, &small::files(), &[]).await;
    city(t, small::SLUG).await
}

fn tile_of(z: u8, at: GeoPoint) -> (u32, u32) {
    let count = f64::from(1u32 << z);
    let x = ((at.lon + 180.0) / 360.0 * count).floor() as u32;
    let y = (0..1u32 << z).find(|y| View::tile(z, 0, *y).unwrap().bounds().south <= at.lat).unwrap();
    (x, y)
}

/// The whole numbers and tenths of every path must lie near the picture.
fn is_inside(svg: &str, side: f64) -> bool {
    let starts = svg.split(" d=\"M").skip(1).map(|rest| rest.split(['l', 'h', 'z', '"']).next().unwrap_or_default().to_string());
    starts.into_iter().all(|start| {
        let numbers: Vec<f64> = start.replace('-', " -").split_whitespace().filter_map(|n| n.parse().ok()).collect();
        numbers.iter().all(|n| (-30.0..=side + 30.0).contains(n))
    })
}

#[tokio::test]
async fn a_tile_shows_what_lies_in_it() {
    on_sqlite(&migrations(), &async |t| {
        let c = town(&t).await;
        let at = GeoPoint { lat: 50.5, lon: 8.25 };
        let (x, y) = tile_of(13, at);
        let svg = draw::tile(&c, 13, x, y, &options()).unwrap();
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"256\"") && svg.ends_with("</svg>"));
        assert!(svg.contains("prefers-color-scheme:dark") && svg.contains("class=\"r1\"") && svg.contains("stroke-dasharray=\"5 3\""));
        assert!(is_inside(&svg, 256.0), "{svg}");
        assert_eq!(svg, draw::tile(&c, 13, x, y, &options()).unwrap(), "the same tile is the same bytes");
        let dark = draw::tile(&c, 13, x, y, &Options { theme: Theme::Dark, ..options() }).unwrap();
        assert!(!dark.contains("<style>") && !dark.contains("class=") && dark.contains("#142128"));
        let far = draw::tile(&c, 13, x + 300, y, &options()).unwrap();
        assert!(far.len() < 1_200 && far.contains("url(#n)"), "outside there is only the hatch: {} bytes", far.len());
        assert!(draw::tile(&c, 8, 0, 0, &options()).is_none() && draw::tile(&c, 13, 1 << 13, 0, &options()).is_none());
    })
    .await;
}

#[tokio::test]
async fn beyond_its_last_zoom_a_city_has_ground_and_areas_only() {
    on_sqlite(&migrations(), &async |t| {
        let c = town(&t).await;
        let at = GeoPoint { lat: 50.4975, lon: 8.25 };
        for (z, streets) in [(16, true), (17, false)] {
            let (x, y) = tile_of(z, at);
            let svg = draw::svg(&c, &View::around(at, f64::from(z), 600, 600), &options());
            assert_eq!(svg.contains("class=\"r1\""), streets, "zoom {z}");
            assert!(svg.contains("class=\"a\""), "the border between west and east");
            assert!(draw::tile(&c, z, x, y, &options()).is_some());
        }
    })
    .await;
}

#[tokio::test]
async fn names_are_in_the_readers_language_and_hostile_ones_are_only_text() {
    on_sqlite(&migrations(), &async |t| {
        let files = small::with("layers/road.geojson", "\"name_de\":\"Hauptstraße\"", "\"name_de\":\"</text><script>alert(1)</script>&\"");
        import(&t, &files, &[]).await;
        let c = city(&t, small::SLUG).await;
        let view = View::around(GeoPoint { lat: 50.4975, lon: 8.3 }, 15.0, 800, 600);
        let de = draw::svg(&c, &view, &options());
        assert!(!de.contains("<script") && de.contains("&lt;script&gt;"), "{de}");
        let ar = draw::svg(&c, &view, &Options::new(Lang::parse("ar").unwrap()));
        assert!(ar.contains("الشارع الرئيسي"));
        let none = draw::svg(&c, &view, &Options { names: false, ..options() });
        assert!(!none.contains("<text"));
    })
    .await;
}

#[tokio::test]
async fn neighbouring_tiles_agree_on_the_names() {
    on_sqlite(&migrations(), &async |t| {
        let c = town(&t).await;
        let mut named = 0;
        for (z, lon) in [13u8, 14, 15, 16].into_iter().flat_map(|z| (0..48).map(move |i| (z, 8.0 + f64::from(i) / 100.0))) {
            // Along the main road, which bends at 8.1.
            let lat = if lon < 8.1 { 50.5 - (lon - 8.0) / 10.0 } else { 50.49 + (lon - 8.1) / 40.0 };
            let (x, y) = tile_of(z, GeoPoint { lat, lon });
            let (left, right) = (draw::tile(&c, z, x, y, &options()).unwrap(), draw::tile(&c, z, x + 1, y, &options()).unwrap());
            // A name that stands across the edge is drawn by both, 256 pixels apart.
            let places = |svg: &str| -> Vec<f64> {
                let texts = svg.split("<text transform=\"translate(").skip(1);
                texts.filter_map(|r| r.split(' ').next().and_then(|n| n.parse().ok())).collect()
            };
            for at in places(&left).into_iter().filter(|at| (240.0..270.0).contains(at)) {
                named += 1;
                assert!(places(&right).iter().any(|r| (r + 256.0 - at).abs() < 0.02), "zoom {z}: {at}");
            }
        }
        assert!(named > 0, "no name stood across an edge: the test shows nothing");
    })
    .await;
}

#[tokio::test]
async fn every_source_is_named_once_and_training_says_so() {
    on_sqlite(&migrations(), &async |t| {
        let c = town(&t).await;
        let found: Vec<(String, bool)> = draw::attributions(&c).into_iter().map(|a| (a.text, a.drawn)).collect();
        assert_eq!(found, [("drawn for training".to_string(), true), ("© OpenStreetMap contributors".to_string(), false)]);
        assert!(c.drawing.has_streets());
    })
    .await;
}
