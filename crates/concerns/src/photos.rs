//! Pictures: read, turned upright, made smaller and written anew, so that nothing that a phone hides in them (place, time, owner) and nothing that an attacker
//! hides in them is kept.

mod serve;
mod whole;

pub(crate) use serve::{Size, routes, send};

use crate::Error;
use crate::error::Unread;
use crate::model::{ConcernId, PhotoId};
use crate::store::photos::{ATTACH, INSERT, OF_CONCERN, OF_DRAFT};
use ::store::{Ctx, Tx};
use cities::City;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};
use kernel::{CityId, Message};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// Bytes of one uploaded picture.
pub const PHOTO_BYTES_MAX: usize = 12 * 1024 * 1024;
/// Megabytes of all that one form brings.
pub(crate) const TOGETHER_MB: usize = web::Limit::PICTURES.body_bytes / (1024 * 1024);
/// Pixels on the longer side of what is kept, and of the small one in lists.
const SIDE_MAX: u32 = 1_600;
const THUMB_SIDE: u32 = 400;
/// A picture that says it is larger is not opened: it would fill the memory.
pub(crate) const SIDE_READ_MAX: u32 = 12_000;
const MEMORY_MAX: u64 = 256 * 1024 * 1024;
/// So many million pixels are taken: they fit into that memory with the four bytes that each has at most in what cameras and screens make.
pub(crate) const MILLION_PIXELS: i64 = 67;
const MILLION: u64 = 1_000_000;
const _: () = assert!(MEMORY_MAX / 4 / MILLION == 67);
/// Pictures that are opened at once; the others wait, as small as they came. So the house needs no more memory than for these.
const AT_ONCE_MAX: usize = 2;
static TURNS: Semaphore = Semaphore::const_new(AT_ONCE_MAX);
const QUALITY: u8 = 82;

/// Who took a picture: its reporter, or the city as proof of what was done.
pub(crate) const BY_RESIDENT: &str = "resident";
pub(crate) const BY_CITY: &str = "city";

/// What a form says of pictures that did not fit into it together.
pub(crate) fn too_much() -> Error {
    Error::field("photos", Message::new("concerns-error-photos-together").with("max", TOGETHER_MB))
}

/// What is said of pictures that came along and could not be taken.
pub(crate) fn untaken(pictures: u32) -> Option<Message> {
    let counted = || Message::new("concerns-report-untaken").with("n", i64::from(pictures)).with("max", crate::report::PHOTOS_MAX);
    (pictures > 0).then(|| counted().with("together", TOGETHER_MB).with("millions", MILLION_PIXELS))
}

::store::row! {
    /// A picture of a case.
    #[derive(Clone, Debug)]
    pub struct Photo {
        pub id: PhotoId,
        pub story_id: Option<crate::model::StoryId>,
        pub taken_by: String,
        pub blob: String,
        pub width: i64,
        pub height: i64,
        pub is_hidden: bool,
    }
}

::store::row! {
    /// Whose a picture is.
    struct Owned {
        id: PhotoId,
        blob: String,
        is_hidden: bool,
        concern_id: Option<ConcernId>,
        story_id: Option<crate::model::StoryId>,
        taken_by: String,
    }
}

/// Waits a picture for an answer to own it? Until one is sent it is staff's alone, and again when that answer is taken back.
fn is_waiting(taken_by: &str, story: Option<crate::model::StoryId>) -> bool {
    taken_by == BY_CITY && story.is_none()
}

impl Owned {
    fn is_waiting(&self) -> bool {
        is_waiting(&self.taken_by, self.story_id)
    }
}

impl Photo {
    pub fn is_of_city(&self) -> bool {
        self.taken_by == BY_CITY
    }
    /// A picture by the city that no answer owns.
    pub fn is_waiting(&self) -> bool {
        is_waiting(&self.taken_by, self.story_id)
    }
    /// May everybody who sees the case see it?
    pub fn is_shown(&self) -> bool {
        !self.is_hidden && !self.is_waiting()
    }
    /// Its address for everybody who may see the case; small in lists, large alone.
    pub(crate) fn href(&self, v: &web::Visit, size: Size) -> String {
        v.here(&format!("/photo/{}/{}", self.id, size.file()))
    }
}

/// Two sizes of a picture, ready to be kept.
struct Developed {
    large: Vec<u8>,
    thumb: Vec<u8>,
    width: u32,
    height: u32,
}

/// So many million pixels are taken of a picture with so many bytes each: fewer than of others where each has more than four.
fn millions(pixel_bytes: u8) -> i64 {
    let fit = i64::try_from(MEMORY_MAX / u64::from(pixel_bytes.max(1)) / MILLION).unwrap_or(MILLION_PIXELS);
    fit.min(MILLION_PIXELS)
}

fn large(why: impl std::fmt::Display, millions: i64) -> Error {
    Error::Picture(Unread { why: why.to_string(), is_large: true, millions, number: 0 })
}

/// One that is only too large is nothing that its sender would have to look for a fault in.
fn unopened(e: ImageError) -> Error {
    match e {
        ImageError::Limits(_) => large(e, MILLION_PIXELS),
        e => Error::unread(e),
    }
}

/// Reads a picture that a stranger sent.
fn develop(bytes: &[u8]) -> Result<Developed, Error> {
    if !whole::is_whole(bytes) {
        return Err(Error::unread("cut off"));
    }
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(SIDE_READ_MAX), Some(SIDE_READ_MAX), Some(MEMORY_MAX));
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(Error::unread)?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unopened)?;
    let orientation = decoder.orientation().map_err(unopened)?;
    // The decoder limits what it needs itself; what it unpacks into is ours to limit, by the number that is said.
    let ((width, height), most) = (decoder.dimensions(), millions(decoder.color_type().bytes_per_pixel()));
    if u64::from(width) * u64::from(height) > most.unsigned_abs() * MILLION {
        return Err(large("too many pixels", most));
    }
    let picture = DynamicImage::from_decoder(decoder).map_err(unopened)?;
    // It is turned when it is small: turning makes a second one.
    let mut large = if picture.width().max(picture.height()) > SIDE_MAX { picture.thumbnail(SIDE_MAX, SIDE_MAX) } else { picture };
    large.apply_orientation(orientation);
    let thumb = large.thumbnail(THUMB_SIDE, THUMB_SIDE);
    Ok(Developed { width: large.width(), height: large.height(), large: jpeg(&large)?, thumb: jpeg(&thumb)? })
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
    encoder.encode_image(&picture.to_rgb8()).map_err(Error::unread)?;
    Ok(out)
}

/// Where a picture belongs before it is part of a case.
pub(crate) enum For<'a> {
    Draft(&'a [u8]),
    Concern(ConcernId),
}

/// Develops and keeps a picture; the bytes are on the disk before the row that names them.
pub(crate) async fn keep(cx: &Ctx, city: &City, belongs: For<'_>, taken_by: &'static str, bytes: Vec<u8>) -> Result<PhotoId, Error> {
    if bytes.len() > PHOTO_BYTES_MAX {
        return Err(Error::unread("too big"));
    }
    // Whoever leaves meanwhile leaves the work behind: the turn ends with it.
    let turn = TURNS.acquire().await.map_err(Error::unread)?;
    let work = move || {
        let _turn = turn;
        develop(&bytes)
    };
    let developed = tokio::task::spawn_blocking(work).await.map_err(Error::unread)??;
    let id = PhotoId(cx.uuid());
    let blob = format!("{}/photo/{}", city.id, id);
    cx.blobs.put(&Size::Large.key(&blob), developed.large).await?;
    cx.blobs.put(&Size::Small.key(&blob), developed.thumb).await?;
    let (draft, concern) = match belongs {
        For::Draft(hash) => (Some(hash.to_vec()), None),
        For::Concern(id) => (None, Some(id)),
    };
    let (width, height, now) = (i64::from(developed.width), i64::from(developed.height), cx.now());
    cx.db
        .write(async |tx| {
            let q = tx.q(INSERT).bind(city.id).bind(id).bind(concern).bind(draft).bind(None::<uuid::Uuid>).bind(taken_by).bind(&blob);
            q.bind(width).bind(height).bind(now).run().await?;
            Ok(id)
        })
        .await
}

/// Makes pictures part of a case; one that belongs to another case stays there.
pub(crate) async fn attach(tx: &mut Tx, city: CityId, concern: ConcernId, photos: &[PhotoId]) -> Result<(), Error> {
    for id in photos {
        tx.q(ATTACH).bind(city).bind(*id).bind(concern).run().await?;
    }
    Ok(())
}

pub(crate) async fn of_concern(cx: &Ctx, city: CityId, concern: ConcernId) -> Result<Vec<Photo>, Error> {
    Ok(cx.db.q(OF_CONCERN).bind(city).bind(concern).all().await?)
}

/// The pictures of a draft that is not sent.
pub(crate) async fn of_draft(cx: &Ctx, city: CityId, hash: &[u8]) -> Result<Vec<Photo>, Error> {
    Ok(cx.db.q(OF_DRAFT).bind(city).bind(hash).all().await?)
}

/// Really deletes both sizes. The rows go afterwards: what is stopped between the two is done again.
pub(crate) async fn delete_blobs(cx: &Ctx, photo: &Photo) -> Result<(), Error> {
    for size in [Size::Large, Size::Small] {
        cx.blobs.delete(&size.key(&photo.blob)).await?;
    }
    Ok(())
}
