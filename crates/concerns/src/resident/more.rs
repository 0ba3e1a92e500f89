//! A little more: the category's own questions, words, pictures, and how to reach the reporter, if they like.

use super::draft::{self, Body, Draft, Unkept};
use super::same;
use super::step::{self, Frame, Refused, Step, Writing, private, writing};
use crate::Error;
use crate::model::{Category, DETAILS_MAX, PhotoId, Publication, Question, QuestionKind};
use crate::photos::{self, Photo, Size};
use crate::report::{self, PHOTOS_MAX};
use crate::store::drafts;
use askama::Template;
use axum::extract::Path;
use kernel::{FieldError, Message};
use web::{Alert, Answer, Field, Form, Submitted, Upload, Visit, see_other};

/// Pictures that were not taken and are named; of more it is said how many there were.
const NAMED_MAX: usize = 12;

/// A picture that was added.
struct Thumb {
    id: PhotoId,
    src: String,
    number: i64,
}

/// A question of the category, ready to be asked.
struct Ask<'c> {
    name: String,
    question: &'c Question,
}

#[derive(Template)]
#[template(path = "concerns/report-more.html")]
struct Page<'a> {
    v: &'a Visit,
    frame: Frame,
    form: &'a Form,
    action: String,
    asks: Vec<Ask<'a>>,
    thumbs: Vec<Thumb>,
    may_add: bool,
    /// Who will be able to read it.
    readers: &'static str,
    may_hide: bool,
    wants_private: bool,
    has_name: bool,
}

impl Page<'_> {
    /// The field of a question.
    fn field<'f>(&'f self, ask: &'f Ask<'_>) -> Field<'f> {
        let (q, lang) = (ask.question, self.v.lang());
        let options = || q.options.iter().map(|o| (o.code.clone(), o.label.in_lang(lang).to_string())).collect();
        let (name, label) = (ask.name.as_str(), "concerns-report-question");
        let field = match q.kind() {
            QuestionKind::Choice => Field::radios(self.v, self.form, name, label, options()),
            QuestionKind::Choices => Field::boxes(self.v, self.form, name, label, options()),
            QuestionKind::Number => Field::text(self.v, self.form, name, label).kind("number"),
            QuestionKind::Date => Field::text(self.v, self.form, name, label).kind("date"),
            QuestionKind::Text | QuestionKind::Notice => Field::text(self.v, self.form, name, label),
        };
        let field = field.label_text(q.label.in_lang(lang));
        if q.required { field.required() } else { field }
    }
    /// The words of a question that is only a sentence to read.
    fn notice<'c>(&self, ask: &Ask<'c>) -> Option<&'c str>
    where
        Self: 'c,
    {
        (ask.question.kind() == QuestionKind::Notice).then(|| ask.question.label.in_lang(self.v.lang()))
    }
    fn alert(&self) -> Alert<'_> {
        Alert::new(self.v, self.form).naming(self.asks.iter().map(|a| (a.name.clone(), a.question.label.in_lang(self.v.lang()).to_string())).collect())
    }
    fn details(&self) -> Field<'_> {
        Field::area(self.v, self.form, "details", "concerns-report-words").hint(self.readers).max(DETAILS_MAX).rows(4)
    }
    fn mail(&self) -> Field<'_> {
        step::mail_field(self.v, self.form)
    }
    fn name(&self) -> Field<'_> {
        Field::text(self.v, self.form, "name", "concerns-report-name").autocomplete("name").max(120)
    }
    fn phone(&self) -> Field<'_> {
        Field::text(self.v, self.form, "phone", "concerns-report-phone").kind("tel").autocomplete("tel").max(40)
    }
}

/// What the reporter is told of who else will read it.
pub(super) fn readers(publication: Publication) -> &'static str {
    match publication {
        Publication::AtOnce => "concerns-report-readers-all",
        Publication::AfterReview => "concerns-report-readers-review",
        Publication::Never => "concerns-report-readers-staff",
    }
}

async fn show<'a>(v: &'a Visit, w: &'a Writing, category: &'a Category, form: &'a Form) -> Result<Page<'a>, web::Error> {
    let secret = &w.draft.secret;
    let photos = photos::of_draft(v.cx(), v.city()?.id, &w.draft.hash).await?;
    let thumb = |(n, p): (i64, &Photo)| Thumb { id: p.id, src: step::below(v, secret, &format!("photo/{}", p.id)), number: n };
    let ask = |q: &'a Question| Ask { name: format!("q-{}", q.code), question: q };
    let mut frame = Frame::of(v, w, Step::More);
    if let Some(here) = w.draft.body.point()
        && !same::twins(v, category, here).await?.is_empty()
    {
        frame.back = step::address(v, secret, Step::Same);
    }
    let has_name = |name: &str| !form.value(name).is_empty() || form.error(name).is_some();
    Ok(Page {
        v,
        frame,
        action: step::address(v, secret, Step::More),
        asks: category.questions.iter().map(ask).collect(),
        thumbs: (1..).zip(&photos).map(thumb).collect(),
        may_add: photos.len() < PHOTOS_MAX,
        readers: readers(w.read_by(category)),
        may_hide: category.publication != Publication::Never,
        wants_private: form.has("is_private"),
        has_name: has_name("name") || has_name("phone"),
        form,
    })
}

pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    if let Some(missing) = w.missing(Step::More) {
        return private(see_other(step::address(&v, &secret, missing)));
    }
    let category = w.category().ok_or(Error::NoConcern)?;
    let mut form = w.draft.body.fields.iter().fold(Form::new(), |f, (n, value)| f.with(n, value));
    match w.draft.body.refused {
        Some(Refused::More) => problems(&v, &w).await?.into_iter().for_each(|e| form.wrong(e.field, e.message)),
        Some(Refused::Typed) => mistyped(&w.draft, problems(&v, &w).await?).into_iter().for_each(|e| form.wrong(e.field, e.message)),
        _ => {}
    }
    w.draft.body.picture_refused().into_iter().for_each(|m| form.wrong("photos", m));
    if form.error("photos").is_none() {
        untaken(&w.draft.body).into_iter().for_each(|m| form.wrong("photos", m));
    }
    private(v.page(&show(&v, &w, category, &form).await?))
}

/// What is said of pictures that were not taken: of each by its name, as far as they are named; of others how many there were.
fn untaken(body: &Body) -> Vec<Message> {
    let named = u32::try_from(body.unkept.len()).unwrap_or(u32::MAX);
    let counted = photos::untaken(body.untaken).filter(|_| named < body.untaken);
    counted.into_iter().chain(body.unkept.iter().filter(|_| body.untaken > 0).map(Unkept::message)).collect()
}

pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let mut w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    if let Some(missing) = w.missing(Step::More) {
        return private(see_other(step::address(&v, &secret, missing)));
    }
    let (city, form) = (v.city()?, s.form);
    let category = w.category().ok_or(Error::NoConcern)?.clone();
    w.draft.body.keep(Some(&category), form.pairs());
    (w.draft.body.refused, w.draft.body.picture, w.draft.body.untaken) = (None, None, 0);
    w.draft.body.unkept.clear();
    draft::save(v.cx(), city, &w.draft).await?;
    let left = add(&v, &w.draft, s.uploads).await?;
    let mut picture = left.all.last().and_then(|u| u.why);
    w.draft.body.picture_number = left.number;
    if left.all.len() > 1 || picture == Some(Refused::PicturesTogether) {
        // Of several each is named, beside one another.
        (picture, w.draft.body.untaken) = (None, u32::try_from(left.all.len()).unwrap_or(u32::MAX));
    }
    w.draft.body.unkept = left.all;
    w.draft.body.unkept.truncate(NAMED_MAX);
    if w.draft.body.untaken > 0 {
        draft::save(v.cx(), city, &w.draft).await?;
    }
    if let Some(id) = form.some("remove") {
        draft::remove_photo(v.cx(), city, &w.draft, id.parse().map_err(|_| Error::NoConcern)?).await?;
    }
    if form.has("language") {
        return private(see_other(v.language_href_as_asked()));
    }
    let stays = form.has("remove") || form.has("add") || w.draft.body.untaken > 0;
    let is_wrong = !stays && !problems(&v, &w).await?.is_empty();
    (w.draft.body.refused, w.draft.body.picture) = (is_wrong.then_some(Refused::More), picture);
    let asks_again = is_wrong || picture.is_some();
    if asks_again {
        draft::save(v.cx(), city, &w.draft).await?;
    }
    private(see_other(match (asks_again, stays) {
        (true, _) => step::address(&v, &secret, Step::More),
        // With pictures that were left out it is said beside them, and nothing is to be scrolled to.
        (false, true) if w.draft.body.untaken > 0 => step::address(&v, &secret, Step::More),
        (false, true) => format!("{}#pictures", step::address(&v, &secret, Step::More)),
        (false, false) => step::address(&v, &secret, Step::Check),
    }))
}

/// Which of the pictures that came along were not kept.
#[derive(Default)]
struct Left {
    all: Vec<Unkept>,
    /// Which one the last of them is of several.
    number: usize,
}

/// Keeps the pictures that came along, as many as there is room for.
async fn add(v: &Visit, draft: &Draft, uploads: Vec<Upload>) -> Result<Left, web::Error> {
    let uploads: Vec<Upload> = uploads.into_iter().filter(|u| u.field == "photos").collect();
    let (mut left, of, mut opened) = (Left::default(), uploads.len(), 0);
    for (number, upload) in (1..).zip(uploads) {
        let why = match () {
            () if upload.is_too_much => Some((Refused::PicturesTogether, photos::MILLION_PIXELS)),
            // However many come, no more are opened than can be kept, and one to say so.
            () if opened > PHOTOS_MAX => Some((Refused::TooManyPictures, photos::MILLION_PIXELS)),
            () => {
                opened += 1;
                refused(draft::add_photo(v.cx(), v.city()?, draft, upload.bytes.to_vec()).await)?
            }
        };
        if let Some((why, millions)) = why {
            left.all.push(Unkept::new(&upload.file_name, why, millions));
            left.number = if of > 1 { number } else { 0 };
        }
    }
    Ok(left)
}

/// Why a picture was not taken, and how many million pixels would have been.
fn refused(taken: Result<PhotoId, Error>) -> Result<Option<(Refused, i64)>, Error> {
    match taken {
        Ok(_) => Ok(None),
        Err(Error::Picture(unread)) => Ok(Some((if unread.is_large { Refused::PictureLarge } else { Refused::Picture }, unread.millions))),
        Err(Error::Invalid(_)) => Ok(Some((Refused::TooManyPictures, photos::MILLION_PIXELS))),
        Err(e) => Err(e),
    }
}

/// What was typed and cannot be taken as it is.
pub(super) fn mistyped(draft: &Draft, problems: Vec<FieldError>) -> Vec<FieldError> {
    problems.into_iter().filter(|e| !draft.body.field(&e.field).is_empty()).collect()
}

/// What stands against sending the draft as it is.
pub(super) async fn problems(v: &Visit, w: &Writing) -> Result<Vec<FieldError>, web::Error> {
    let city = v.city()?;
    let photos = photos::of_draft(v.cx(), city.id, &w.draft.hash).await?;
    let (input, mut wrong) = draft::input(&w.kinds, &w.draft, &photos, v.lang());
    // An answer that cannot be read is wrong, not missing too.
    let known: Vec<String> = wrong.iter().map(|e| e.field.clone()).collect();
    wrong.extend(report::problems(&w.kinds, city, &input, v.now).into_iter().filter(|e| !known.contains(&e.field)));
    Ok(wrong)
}

/// A picture of a draft, for who writes it.
pub(super) async fn photo(v: Visit, Path((_, secret, id)): Path<(String, String, String)>) -> Answer {
    let city = v.city()?;
    let draft = draft::open(v.cx(), city, &secret).await?;
    let id: PhotoId = id.parse().map_err(|_| Error::NoConcern)?;
    let photo = drafts::photo(v.cx(), city.id, &draft.hash, id).await?;
    photos::send(&v, &photo.blob, Size::Small).await
}
