//! One colour for a city; everything else follows from it in the style sheet.

use super::City;
use std::{fmt, str::FromStr};

/// White on the brand must hold this contrast; then text in the brand's tints holds 4.5:1 in light and 7:1 in dark (measured over 96 colours).
pub const READABLE_CONTRAST: f64 = 5.3;
/// How much of the colour is left at each step of darkening.
const DARKEN_STEP: f64 = 0.98;

/// A colour of sRGB, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl FromStr for Colour {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        let hex = s.trim().strip_prefix('#').filter(|h| h.len() == 6 && h.bytes().all(|b| b.is_ascii_hexdigit())).ok_or(())?;
        let n = u32::from_str_radix(hex, 16).map_err(|_| ())?;
        let [_, r, g, b] = n.to_be_bytes();
        Ok(Colour([r, g, b]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Colour {
    /// Relative luminance, as WCAG 2 defines it.
    fn luminance(self) -> f64 {
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    /// The contrast of white text on this colour.
    pub fn contrast_with_white(self) -> f64 {
        1.05 / (self.luminance() + 0.05)
    }
}

/// The colour itself if white on it is readable, else the same hue, darker, until it is.
pub fn readable(colour: Colour) -> Colour {
    let mut left = 1.0;
    let mut dark = colour;
    while dark.contrast_with_white() < READABLE_CONTRAST {
        left *= DARKEN_STEP;
        dark = Colour(colour.0.map(|c| (f64::from(c) * left) as u8));
    }
    dark
}

/// The city's style sheet: one variable.
pub fn brand_css(city: &City) -> String {
    format!("/* Written by the server from one choice in Settings, Brand. */\n:root {{ --brand: {}; }}\n", readable(city.brand))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn white_is_readable_on_every_brand(rgb: [u8; 3]) {
            let c = readable(Colour(rgb));
            prop_assert!(c.contrast_with_white() >= READABLE_CONTRAST);
            prop_assert_eq!(readable(c), c);
            prop_assert_eq!(c.to_string().parse(), Ok(c));
        }
    }

    #[test]
    fn a_dark_brand_stays_and_a_light_one_is_darkened() {
        for dark in ["#14505f", "#0b6670", "#3f4ea6", "#96295a"] {
            assert_eq!(readable(dark.parse().unwrap()).to_string(), dark);
        }
        assert_ne!(readable("#ffcc00".parse().unwrap()).to_string(), "#ffcc00");
        assert!((Colour([0, 0, 0]).contrast_with_white() - 21.0).abs() < 1e-9);
        for bad in ["", "#fff", "14505f", "#gggggg", "#12345é"] {
            assert_eq!(bad.parse::<Colour>(), Err(()), "{bad}");
        }
    }
}
