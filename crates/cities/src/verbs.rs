//! What may be done with a city, one thing a function. Each checks its permission, judges its input, writes with a new version of the city and an entry in
//! the audit log in one transaction. After it, [`Cities::refresh`](crate::Cities::refresh) makes the next page show it.

mod areas;
mod boundary;
mod calendar;
mod create;
pub(crate) mod departments;
mod edit;
mod places;
mod there;
pub(crate) mod turned;

pub use areas::{AreaEdit, AreasLook, AreasUpload, check_areas, edit_area, replace_areas};
pub use boundary::{BoundaryLook, BoundaryUpload, check_boundary, odd_in, replace_boundary};
pub use calendar::{DayOff, Week as WeekInput, delete_holiday, edit_week, put_holidays};
pub use create::create_city;
pub use departments::{Closing, DepartmentInput, add_department, close_department, department_named, edit_department, remove_department, reopen_department};
pub use edit::{Edit, edit_city};
pub use places::{Away, PlacesLook, PlacesReport, PlacesUpload, add_place, check_places, delete_place, edit_place, import_places, place_away};
pub use there::There;

use crate::{City, Error, SETTINGS, store};
use ::store::Tx;
use kernel::{Actor, CityId, FieldError, Message, Target, Text};

/// May this actor change this city?
fn allowed(by: &Actor, city: &City) -> Result<(), Error> {
    if by.may(SETTINGS, &Target::city(city.id)) { Ok(()) } else { Err(Error::Denied) }
}

/// Gives the city a new version in the transaction of another slice, which changed its own part of the settings: everybody reads the city again, and what
/// was kept with its old version is forgotten. Called first, it also makes changes of one city wait for each other.
pub async fn touched(tx: &mut Tx, city: CityId) -> Result<(), Error> {
    store::touch(tx, city, None, store::Touched::Settings).await
}

/// Takes back what [`touched`] gave in the same transaction: nothing changed after all, and a new version would only make somebody look at a file once more.
pub async fn untouched(tx: &mut Tx, city: CityId) -> Result<(), Error> {
    store::untouch(tx, city).await
}

/// What is wrong with a name: it must be there and not too long.
fn name_errors(field: &str, name: &Text) -> Vec<FieldError> {
    let mut wrong = Vec::new();
    if name.is_empty() {
        wrong.push(FieldError::new(field, Message::new("cities-problem-name-missing")));
    }
    if name.pairs().any(|(_, t)| t.chars().count() > crate::model::NAME_LENGTH_MAX) {
        wrong.push(FieldError::new(field, Message::new("cities-problem-too-long").with("max", crate::model::NAME_LENGTH_MAX)));
    }
    wrong
}

fn unless_wrong(wrong: Vec<FieldError>) -> Result<(), Error> {
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}
