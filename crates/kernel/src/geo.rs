//! Places on the earth, in degrees of WGS 84.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GeoPoint {
    pub lat: f64,
    pub lon: f64,
}

/// The mean radius of the earth in metres (IUGG).
const EARTH_RADIUS_M: f64 = 6_371_008.8;

impl GeoPoint {
    /// A point, if both numbers are degrees of this earth.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let ok = lat.is_finite() && lon.is_finite() && lat.abs() <= 90.0 && lon.abs() <= 180.0;
        ok.then_some(GeoPoint { lat, lon })
    }
    /// Metres along the great circle (haversine; right to 0.5 % on the ellipsoid).
    pub fn metres_to(self, other: GeoPoint) -> f64 {
        let (a, b) = (self.lat.to_radians(), other.lat.to_radians());
        let (dlat, dlon) = (b - a, (other.lon - self.lon).to_radians());
        let h = (dlat / 2.0).sin().powi(2) + a.cos() * b.cos() * (dlon / 2.0).sin().powi(2);
        2.0 * EARTH_RADIUS_M * h.sqrt().min(1.0).asin()
    }
    /// The box that holds everything within `metres`.
    pub fn around(self, metres: f64) -> Bounds {
        let dlat = (metres / EARTH_RADIUS_M).to_degrees();
        let dlon = dlat / self.lat.to_radians().cos().max(0.01);
        Bounds { west: self.lon - dlon, south: self.lat - dlat, east: self.lon + dlon, north: self.lat + dlat }
    }
}

/// A box: west, south, east, north, in that order everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bounds {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Bounds {
    pub fn contains(&self, p: GeoPoint) -> bool {
        (self.west..=self.east).contains(&p.lon) && (self.south..=self.north).contains(&p.lat)
    }
    /// `west,south,east,north`, as it stands in an address.
    pub fn parse(s: &str) -> Option<Self> {
        let n: Vec<f64> = s.split(',').map(|x| x.trim().parse::<f64>().ok().filter(|x| x.is_finite())).collect::<Option<_>>()?;
        let &[west, south, east, north] = n.as_slice() else { return None };
        (west <= east && south <= north && south >= -90.0 && north <= 90.0).then_some(Bounds { west, south, east, north })
    }
    /// The box of both.
    /// Have the two anything in common?
    pub fn overlaps(&self, other: Bounds) -> bool {
        self.west <= other.east && other.west <= self.east && self.south <= other.north && other.south <= self.north
    }
    pub fn joined(self, other: Bounds) -> Bounds {
        Bounds { west: self.west.min(other.west), south: self.south.min(other.south), east: self.east.max(other.east), north: self.north.max(other.north) }
    }
    pub fn centre(&self) -> GeoPoint {
        GeoPoint { lat: (self.south + self.north) / 2.0, lon: (self.west + self.east) / 2.0 }
    }
}

impl std::fmt::Display for Bounds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.5},{:.5},{:.5},{:.5}", self.west, self.south, self.east, self.north)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_latitude_is_111_km() {
        let a = GeoPoint { lat: 0.0, lon: 0.0 };
        assert!((a.metres_to(GeoPoint { lat: 1.0, lon: 0.0 }) - 111_195.0).abs() < 10.0);
        let around = a.around(1000.0);
        assert!(around.contains(GeoPoint { lat: 0.0089, lon: 0.0089 }) && !around.contains(GeoPoint { lat: 0.0092, lon: 0.0 }));
    }

    #[test]
    fn a_box_is_read_or_refused() {
        assert_eq!(Bounds::parse("1,2,3,4").unwrap().to_string(), "1.00000,2.00000,3.00000,4.00000");
        for bad in ["", "1,2,3", "3,2,1,4", "1,2,3,NaN", "1,2,3,4,5", "1,-91,3,4"] {
            assert_eq!(Bounds::parse(bad), None, "{bad}");
        }
    }
}
