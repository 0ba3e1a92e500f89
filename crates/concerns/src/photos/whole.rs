//! Is a JPEG there to its end? Its decoder paints grey what a network cut off (ITU-T T.81, annex B: the markers of a picture).

const MARKER: u8 = 0xff;
const START: u8 = 0xd8;
const END: u8 = 0xd9;
/// What follows its header are the picture's bits, in which a byte like a marker is followed by nought or counts restarts.
const SCAN: u8 = 0xda;

/// Anything that is no JPEG is somebody else's to judge.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    if !bytes.starts_with(&[MARKER, START]) {
        return true;
    }
    let mut at = 2;
    while let Some((marker, behind)) = next_marker(bytes, at) {
        if marker == END {
            return true;
        }
        // A segment says its own length, with the two bytes that say it.
        let Some(length) = bytes.get(behind..behind + 2) else { return false };
        at = behind + usize::from(u16::from_be_bytes([length[0], length[1]]));
        if marker == SCAN && at > bytes.len() {
            return false;
        }
    }
    false
}

/// The next marker that begins a segment or ends the picture, and where what follows it begins.
fn next_marker(bytes: &[u8], from: usize) -> Option<(u8, usize)> {
    let rest = bytes.get(from..)?;
    let at = rest.windows(2).position(|two| two[0] == MARKER && !matches!(two[1], 0 | 0x01 | 0xd0..=0xd8 | MARKER))?;
    Some((rest[at + 1], from + at + 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::jpeg::JpegEncoder;

    #[test]
    fn a_jpeg_that_was_cut_off_is_not_whole_wherever_it_was_cut() {
        let mut jpeg = Vec::new();
        let noise: Vec<u8> = (0..64 * 64 * 3u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        JpegEncoder::new(&mut jpeg).encode(&noise, 64, 64, image::ExtendedColorType::Rgb8).unwrap();
        // A thumbnail within has an end of its own.
        let thumb = jpeg.clone();
        let length = u16::try_from(thumb.len() + 2).unwrap().to_be_bytes();
        let with_thumb = [&jpeg[..2], &[MARKER, 0xe1], &length, &thumb, &jpeg[2..]].concat();
        assert!(is_whole(&jpeg) && is_whole(&with_thumb) && is_whole(&[with_thumb.as_slice(), b"trailing"].concat()));
        for cut in 2..with_thumb.len() {
            assert!(!is_whole(&with_thumb[..cut]), "cut at {cut}");
        }
        assert!(is_whole(b"GIF89a"), "another format");
    }
}
