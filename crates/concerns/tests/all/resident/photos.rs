//! Pictures: what a phone hides in them is gone, what would harm is refused, and nobody sees what is not public.

use super::{jpeg, lamp_draft, until_more};
use crate::town::town;
use kernel::{Actor, Lang};
use testkit::each_database;

/// An EXIF segment with a GPS block: the phone's place and owner.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x02".to_vec();
    // Artist, in ASCII, at offset 38; the GPS block at offset 60.
    tiff.extend(b"\x01\x3b\0\x02\0\0\0\x10\0\0\0\x26\x88\x25\0\x04\0\0\0\x01\0\0\0\x3c\0\0\0\0");
    tiff.extend(b"OWNER-AIGERIM\0\0\0\0\0\0\0\0\0");
    tiff.extend(b"\0\x02\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x1d\0\x02\0\0\0\x0b\0\0\0\x56\0\0\0\0");
    tiff.extend(b"2026:11:24\0");
    let mut payload = b"Exif\0\0".to_vec();
    payload.extend(tiff);
    let mut out = jpeg[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
    out.extend(&payload);
    out.extend(&jpeg[2..]);
    out
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|w| w == needle)
}

#[tokio::test]
async fn place_owner_and_time_are_gone_from_what_is_kept() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        let photo = with_exif(&jpeg(2_000, 1_200));
        assert!(holds(&photo, b"OWNER-AIGERIM") && holds(&photo, b"Exif"));
        let added = c.upload(&format!("{draft}/more"), &[("add", "1"), ("details", "Dark")], &[("photos", "p.jpg", &photo)]).await;
        assert_eq!(added.location(), format!("{draft}/more#pictures"), "{}", added.body);
        let page = c.get(&format!("{draft}/more")).await;
        let thumbs = page.attributes(".thumbs img", "src");
        assert_eq!(thumbs.len(), 1);
        assert!(page.body.contains("Dark"), "the words are kept with the picture");
        assert_eq!(&c.get(&thumbs[0]).await.bytes[..2], [0xff, 0xd8]);
        let keys = town.cx().blobs.list(&town.city().id.to_string()).await.unwrap();
        assert_eq!(keys.len(), 2);
        for key in keys {
            let bytes = town.cx().blobs.get(&key).await.unwrap();
            for secret in [b"Exif".as_slice(), b"OWNER", b"2026:11:24"] {
                assert!(!holds(&bytes, secret), "{key} holds {}", String::from_utf8_lossy(secret));
            }
            let picture = image::load_from_memory(&bytes).unwrap();
            assert!(picture.width() <= 1_600 && picture.height() <= 1_600);
        }
        // Removed, it is really gone; another draft cannot remove it.
        let id = thumbs[0].rsplit('/').next().unwrap();
        let other = until_more(&mut c, "lamp-out").await;
        assert_eq!(c.post(&format!("{other}/more"), &[("remove", id)]).await.status, 404);
        c.post(&format!("{draft}/more"), &[("remove", id)]).await;
        assert!(town.cx().blobs.list(&town.city().id.to_string()).await.unwrap().is_empty());
    })
    .await;
}

/// A PNG whose head says that it has so many pixels a side, of so many bits for each of red, green, blue and what shines through.
fn bomb(side: u32, bits: u8) -> Vec<u8> {
    let mut png = Vec::new();
    image::DynamicImage::new_rgb8(2, 2).write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    png[16..20].copy_from_slice(&side.to_be_bytes());
    png[20..24].copy_from_slice(&side.to_be_bytes());
    png[24..26].copy_from_slice(&[bits, 6]);
    let crc = crc(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    png
}

/// One colour of eight bits, which needs little memory; it is looked at no further than its head.
fn grey(side: u32) -> Vec<u8> {
    let mut png = bomb(side, 8);
    png[25] = 0;
    let crc = crc(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    png
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |c: u32| (0..8).fold(c, |c, _| if c & 1 == 1 { 0xedb8_8320 ^ (c >> 1) } else { c >> 1 });
    !bytes.iter().fold(!0u32, |c, b| step((c ^ u32::from(*b)) & 0xff) ^ (c >> 8))
}

#[tokio::test]
async fn bombs_and_what_is_no_picture_are_refused_and_the_rest_is_kept() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        let huge = vec![0xff; 12 * 1024 * 1024 + 1];
        let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        for (name, bytes) in [
            ("bomb.png", bomb(0xffff, 8)),
            ("wide.png", bomb(8_000, 16)),
            ("grey.png", grey(9_000)),
            ("x.svg", script.to_vec()),
            ("huge.jpg", huge),
            ("half.jpg", jpeg(200, 200)[..300].to_vec()),
        ] {
            let refused = c.upload(&format!("{draft}/more"), &[("add", "1"), ("details", "Dark by the gate")], &[("photos", name, &bytes)]).await;
            let refused = c.get(refused.location()).await;
            let says = match name {
                "bomb.png" => "This picture has too many pixels. Up to 67 million are taken",
                // Of so many colours fewer pixels fit into the memory, and that is said.
                "wide.png" => "This picture has too many pixels. Up to 33 million are taken",
                "grey.png" => "This picture has too many pixels. Up to 67 million are taken",
                _ => "This picture cannot be read",
            };
            assert!(refused.text().contains(says), "{name}: {}", refused.text());
            assert!(refused.body.contains("Dark by the gate"), "{name}");
        }
        assert!(town.cx().blobs.list(&town.city().id.to_string()).await.unwrap().is_empty());
        let body = concerns::resident::start(town.cx(), town.city(), concerns::resident::Body::default()).await.unwrap();
        let wide = concerns::resident::add_photo(town.cx(), town.city(), &body, bomb(8_000, 16)).await;
        assert!(matches!(wide, Err(concerns::Error::Picture(e)) if e.why == "too many pixels" && e.is_large), "its memory is not even asked for");
        // Of several it is said which one; of more than one how many.
        let (good, bad, wide) = (jpeg(50, 50), b"no picture".to_vec(), bomb(8_000, 16));
        let more = format!("{draft}/more");
        for (second, says) in [(&bad, "Picture 2 of those that you chose cannot be read."), (&wide, "Picture 2 of those that you chose has too many pixels.")] {
            let refused = c.upload(&more, &[("add", "1")], &[("photos", "a.jpg", &good), ("photos", "b.jpg", second)]).await;
            let refused = c.get(refused.location()).await;
            assert!(refused.text().contains(says), "{}", refused.text());
            let one = refused.attributes("button[name=remove]", "value").remove(0);
            c.post(&more, &[("remove", one.as_str())]).await;
        }
        let long = format!("{}.jpg", "beach".repeat(20));
        let refused = c.upload(&more, &[("add", "1")], &[("photos", "<b>gate</b>.jpg", &bad), ("photos", "b.jpg", &good), ("photos", &long, &wide)]).await;
        let refused = c.get(refused.location()).await;
        let errors = refused.all("#photos .field__error");
        assert!(errors.len() == 2 && errors[0].contains("“<b>gate</b>.jpg” cannot be read."), "each by its name, as its owner wrote it: {errors:?}");
        assert!(errors[1].contains("beach…” has too many pixels. Up to 33 million") && !errors[1].contains(&long), "{errors:?}");
        assert!(!refused.body.contains("<b>gate") && !refused.text().contains("were not taken"), "{}", refused.body);
        let one = refused.attributes("button[name=remove]", "value").remove(0);
        let after = c.post(&more, &[("remove", one.as_str())]).await;
        assert!(c.get(after.location()).await.all("#photos .field__error").is_empty(), "said once");
        let own = town.report("lamp-out", crate::town::Town::WEST, "Dark").await.secret;
        let say = format!("/lampton/c/{own}/say");
        let refused = c.upload(&say, &[("text", "Here")], &[("photos", "a.jpg", &good), ("photos", "b.jpg", &wide)]).await;
        assert!(refused.text().contains("Picture 2 of those that you chose has too many pixels."), "{}", refused.text());
        let photo = jpeg(50, 50);
        let seven: Vec<(&str, &str, &[u8])> = (0..7).map(|_| ("photos", "p.jpg", photo.as_slice())).collect();
        let too_many = c.upload(&format!("{draft}/more"), &[("add", "1")], &seven).await;
        let too_many = c.get(too_many.location()).await;
        assert!(too_many.text().contains("At most 6 pictures"), "{}", too_many.text());
        let both = c.upload(&format!("{draft}/more"), &[("add", "1")], &[("photos", "x.jpg", &photo), ("photos", "y.jpg", &photo)]).await;
        let both = c.get(both.location()).await;
        assert!(["x.jpg", "y.jpg"].iter().all(|n| both.text().contains(&format!("There was no room for “{n}”: at most 6"))), "{}", both.text());
        assert_eq!(too_many.attributes(".thumbs img", "src").len(), 6);
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_seen_by_those_who_may_see_its_case() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let draft = lamp_draft(&town, "").await;
        let id = concerns::resident::add_photo(town.cx(), town.city(), &draft, jpeg(300, 200)).await.unwrap();
        let mut c = town.0.visitor();
        let open = format!("/lampton/photo/{id}/small.jpg");
        assert_eq!(c.get(&open).await.status, 404, "not before it is sent");
        let r = concerns::resident::send(town.cx(), town.city(), &Actor::visitor(), &draft.secret, &Lang::english(), None).await.unwrap();
        assert_eq!(c.get(&open).await.status, 200);
        assert_eq!(c.get(&format!("/lampton/c/{}/photo/{id}/large.jpg", r.secret)).await.status, 200);
        assert_eq!(c.get(&format!("/lampton/report/{}/photo/{id}", draft.secret)).await.status, 404, "it is the concern's now");
        for bad in ["/lampton/photo/none/small.jpg", &format!("/lampton/photo/{id}/huge.jpg"), "/lampton/photo/00000000-0000-0000-0000-000000000000/small.jpg"]
        {
            assert_eq!(c.get(bad).await.status, 404, "{bad}");
        }
        let hidden = town.report("pothole", crate::town::Town::WEST, "Hole").await;
        assert_eq!(c.get(&format!("/lampton/c/{}/photo/{id}/small.jpg", hidden.secret)).await.status, 404, "a link opens its own case's pictures only");
    })
    .await;
}
