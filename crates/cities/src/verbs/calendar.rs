//! Working hours and days off. A change counts for what begins after it: deadlines that were given stay.

use super::{allowed, name_errors, turned, unless_wrong};
use crate::{
    City, Error,
    folder::HOLIDAYS_MAX,
    model::{Hours, Week as Hours7},
    store::{self, Touched},
};
use ::store::{Act, Ctx, Tx, audit};
use jiff::civil::Date;
use kernel::{Actor, FieldError, Message, Text};

/// The hours of each day as they are written, Monday first: `08:00-13:00, 14:00-17:00`; empty is a day off.
#[derive(Clone, Debug, Default)]
pub struct Week(pub [String; 7]);

impl Week {
    fn check(&self) -> Result<Hours7, Error> {
        let (mut week, mut wrong) = (Hours7::default(), Vec::new());
        for ((day, text), field) in week.0.iter_mut().zip(&self.0).zip(Hours7::DAYS) {
            for span in text.split([',', ';']).map(str::trim).filter(|s| !s.is_empty()) {
                match span.parse::<Hours>() {
                    Ok(h) => day.push(h),
                    Err(()) => wrong.push(FieldError::new(field, Message::new("cities-problem-hours").with("value", span))),
                }
            }
            if !Hours7::in_order(day) {
                wrong.push(FieldError::new(field, Message::new("cities-problem-hours-order")));
            }
        }
        if wrong.is_empty() && !week.has_a_working_day() {
            wrong.push(FieldError::new("mon", Message::new("cities-problem-week-empty")));
        }
        unless_wrong(wrong)?;
        Ok(week)
    }
}

/// The working hours of the week. `city` is as it was read: fails with [`Error::Changed`] when somebody else was faster.
pub async fn edit_week(cx: &Ctx, by: &Actor, city: &City, input: Week) -> Result<(), Error> {
    allowed(by, city)?;
    let week = input.check()?;
    if week == city.calendar.week {
        return Ok(());
    }
    let subject = format!("city {}", city.slug);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            store::save_week(tx, city.id, &week).await?;
            let entry = Act::new(city.id, "cities.week", &subject);
            Ok(audit(cx, tx, by, turned::week(entry, &city.calendar.week, &week)).await?)
        })
        .await
}

/// A day off as it shall be.
#[derive(Clone, Debug)]
pub struct DayOff {
    pub date: Date,
    pub name: Text,
    /// The name that was shown of the one that is renamed.
    pub was: Option<Text>,
}

/// Adds days off, or renames those that were shown; all or none. One that is there already is not overwritten by who has not seen it; fails with
/// [`Error::Changed`] when one that was shown is another by now.
pub async fn put_holidays(cx: &Ctx, by: &Actor, city: &City, days: &[DayOff]) -> Result<(), Error> {
    allowed(by, city)?;
    let mut wrong: Vec<FieldError> = days.iter().flat_map(|d| name_errors("name", &d.name)).collect();
    let new = days.iter().filter(|d| !city.calendar.holidays.contains_key(&d.date)).count();
    if city.calendar.holidays.len() + new > HOLIDAYS_MAX {
        wrong.push(FieldError::new("date", Message::new("cities-problem-rows-too-many").with("max", HOLIDAYS_MAX)));
    }
    unless_wrong(wrong)?;
    if days.is_empty() {
        return Ok(());
    }
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Settings).await?;
            for day in days {
                put_holiday(cx, tx, by, city, day).await?;
            }
            Ok(())
        })
        .await
}

async fn put_holiday(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, day: &DayOff) -> Result<(), Error> {
    let DayOff { date, name, was } = day;
    match (&store::holiday(tx, city.id, *date).await?, was) {
        (Some(there), None) => {
            let name = there.in_lang(&city.default_language()).to_string();
            return Err(Error::field("date", Message::new("cities-problem-holiday-there").with("name", name)));
        }
        (there, was) if there != was => return Err(Error::Changed),
        _ => {}
    }
    store::put_holiday(tx, city.id, *date, name).await?;
    let subject = format!("holiday {date}");
    let entry = Act::new(city.id, "cities.holiday", &subject);
    Ok(audit(cx, tx, by, turned::holiday(entry, &city.default_language(), was.as_ref(), name)).await?)
}

/// Makes a day off a day like others. `city` is as it was read: fails with [`Error::Changed`] when the day has another name by now, so that none is taken away
/// that was not looked at.
pub async fn delete_holiday(cx: &Ctx, by: &Actor, city: &City, date: Date) -> Result<(), Error> {
    allowed(by, city)?;
    let subject = format!("holiday {date}");
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Settings).await?;
            let gone = city.calendar.holidays.get(&date);
            match store::holiday(tx, city.id, date).await? {
                None => return Err(Error::NoCode(date.to_string())),
                there if there.as_ref() != gone => return Err(Error::Changed),
                Some(_) => store::delete_holiday(tx, city.id, date).await?,
            };
            let entry = Act::new(city.id, "cities.holiday.delete", &subject);
            let entry = gone.map_or(entry.clone(), |gone| entry.named("name", &city.default_language(), gone));
            Ok(audit(cx, tx, by, entry).await?)
        })
        .await
}
