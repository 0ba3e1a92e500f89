//! What part of the earth a picture shows: web mercator, in pixels.

use crate::model::{ZOOM_MAX, ZOOM_MIN};
use kernel::{Bounds, GeoPoint};
use std::f64::consts::PI;

/// The side of a tile in pixels.
pub const TILE_SIZE: u32 = 256;
/// Beyond it the projection runs away.
const LAT_MAX: f64 = 85.0511;
/// Once round the earth.
const EQUATOR_METRES: f64 = 40_075_016.686;
/// The largest picture, in pixels a side.
const PIXELS_MAX: u32 = 2_400;

/// A window on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub zoom: f64,
    pub width: u32,
    pub height: u32,
    /// The whole world's side in pixels at this zoom.
    scale: f64,
    left: f64,
    top: f64,
}

/// The place of a point in a world of side 1.
pub(super) fn mercator(p: GeoPoint) -> [f64; 2] {
    let lat = p.lat.clamp(-LAT_MAX, LAT_MAX).to_radians();
    [(p.lon + 180.0) / 360.0, (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / PI) / 2.0]
}

/// A metre at this latitude, in a world of side 1.
pub(super) fn metre(lat: f64) -> f64 {
    1.0 / (EQUATOR_METRES * lat.clamp(-LAT_MAX, LAT_MAX).to_radians().cos())
}

impl View {
    /// A tile of the slippy map, zoom 9 to 18.
    pub fn tile(z: u8, x: u32, y: u32) -> Option<View> {
        let count = 1u32 << z.min(31);
        if !(ZOOM_MIN..=ZOOM_MAX).contains(&z) || x >= count || y >= count {
            return None;
        }
        let size = f64::from(TILE_SIZE);
        Some(View {
            zoom: f64::from(z),
            width: TILE_SIZE,
            height: TILE_SIZE,
            scale: size * f64::from(count),
            left: f64::from(x) * size,
            top: f64::from(y) * size,
        })
    }
    /// A picture of so many pixels with the point in its middle.
    pub fn around(point: GeoPoint, zoom: f64, width: u32, height: u32) -> View {
        let zoom = zoom.clamp(f64::from(ZOOM_MIN) - 1.0, f64::from(ZOOM_MAX));
        let (width, height) = (width.clamp(1, PIXELS_MAX), height.clamp(1, PIXELS_MAX));
        let scale = f64::from(TILE_SIZE) * zoom.exp2();
        let [x, y] = mercator(point);
        View { zoom, width, height, scale, left: x * scale - f64::from(width) / 2.0, top: y * scale - f64::from(height) / 2.0 }
    }
    /// The picture of so many pixels that shows the whole box, as large as it can.
    pub fn fit(bounds: &Bounds, width: u32, height: u32) -> View {
        let [west, north] = mercator(GeoPoint { lat: bounds.north, lon: bounds.west });
        let [east, south] = mercator(GeoPoint { lat: bounds.south, lon: bounds.east });
        let (dx, dy) = ((east - west).max(1e-9), (south - north).max(1e-9));
        let scale = (f64::from(width.max(1)) / dx).min(f64::from(height.max(1)) / dy);
        let zoom = (scale / f64::from(TILE_SIZE)).log2();
        let middle = View { zoom, width, height, scale: 1.0, left: 0.0, top: 0.0 }.unproject_unit((west + east) / 2.0, (north + south) / 2.0);
        View::around(middle, zoom, width, height)
    }
    /// The same middle, no closer than a zoom.
    pub(super) fn at_most(&self, zoom: f64) -> View {
        View::around(self.middle(), self.zoom.min(zoom), self.width, self.height)
    }
    /// The point in the middle of the picture.
    pub fn middle(&self) -> GeoPoint {
        self.unproject(f64::from(self.width) / 2.0, f64::from(self.height) / 2.0)
    }
    fn unproject_unit(&self, x: f64, y: f64) -> GeoPoint {
        GeoPoint { lat: (PI * (1.0 - 2.0 * y)).sinh().atan().to_degrees(), lon: x * 360.0 - 180.0 }
    }
    /// Where a point is in the picture, in pixels from its upper left corner: for a pin on it.
    pub fn project(&self, p: GeoPoint) -> (f64, f64) {
        let [x, y] = self.place(mercator(p));
        (x, y)
    }
    /// The point under a pixel: where somebody clicked.
    pub fn unproject(&self, x: f64, y: f64) -> GeoPoint {
        self.unproject_unit((x + self.left) / self.scale, (y + self.top) / self.scale)
    }
    /// The part of the earth that is shown.
    pub fn bounds(&self) -> Bounds {
        let (nw, se) = (self.unproject(0.0, 0.0), self.unproject(f64::from(self.width), f64::from(self.height)));
        Bounds { west: nw.lon, south: se.lat, east: se.lon, north: nw.lat }
    }
    /// How many pixels a metre is, in the middle of the picture.
    pub fn pixels_per_metre(&self) -> f64 {
        self.scale * metre(self.middle().lat)
    }

    /// From the world of side 1 to pixels of the picture.
    pub(super) fn place(&self, p: [f64; 2]) -> [f64; 2] {
        [p[0] * self.scale - self.left, p[1] * self.scale - self.top]
    }
    pub(super) fn scale(&self) -> f64 {
        self.scale
    }
    /// The window with a margin in pixels, in the world of side 1: west, north, east, south.
    pub(super) fn window(&self, margin: f64) -> [f64; 4] {
        let (w, h) = (f64::from(self.width), f64::from(self.height));
        let at = |x: f64, y: f64| [(x + self.left) / self.scale, (y + self.top) / self.scale];
        let ([west, north], [east, south]) = (at(-margin, -margin), at(w + margin, h + margin));
        [west, north, east, south]
    }
    /// Where the picture lies on a grid of the whole world, so that patterns of neighbouring tiles meet.
    pub(super) fn phase(&self, period: f64) -> [f64; 2] {
        [-self.left.rem_euclid(period), -self.top.rem_euclid(period)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_goes_to_a_pixel_and_back() {
        let p = GeoPoint { lat: 51.13, lon: 71.43 };
        let v = View::around(p, 14.0, 600, 400);
        let (x, y) = v.project(p);
        assert!((x - 300.0).abs() < 1e-6 && (y - 200.0).abs() < 1e-6);
        let back = v.unproject(x, y);
        assert!(back.metres_to(p) < 0.01);
        assert!(v.bounds().contains(p));
    }

    #[test]
    fn a_tile_has_the_number_that_slippy_maps_give_it() {
        // 51.13 N, 71.43 E is 2860.71, 1368.90 at zoom 12, by the formula of the OpenStreetMap wiki.
        let v = View::tile(12, 2860, 1368).unwrap();
        assert!(v.bounds().contains(GeoPoint { lat: 51.13, lon: 71.43 }), "{}", v.bounds());
        for (z, x, y) in [(8, 0, 0), (19, 0, 0), (9, 512, 0), (12, 0, 4096)] {
            assert_eq!(View::tile(z, x, y), None);
        }
    }

    #[test]
    fn a_box_fits_into_its_picture() {
        let b = Bounds { west: 71.3, south: 51.1, east: 71.6, north: 51.2 };
        let v = View::fit(&b, 800, 600);
        let shown = v.bounds();
        assert!(shown.west <= b.west + 1e-9 && shown.east >= b.east - 1e-9 && shown.south <= b.south && shown.north >= b.north);
        assert!((shown.east - shown.west) - (b.east - b.west) < 1e-6, "as large as it can");
    }
}
