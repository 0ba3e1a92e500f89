//! Numbers, dates and times as the reader writes them (CLDR, through ICU4X), in the city's zone.

use fixed_decimal::Decimal;
use icu::calendar::Iso;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{MD, YMD};
use icu::datetime::input::{Date, Time};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::locale::Locale;
use jiff::tz::TimeZone;
use kernel::{Day, Instant, Lang};
use std::cmp::Ordering;

/// The formatters of one language, made once.
pub struct Formats {
    number: DecimalFormatter,
    date: DateTimeFormatter<YMD>,
    short_date: DateTimeFormatter<MD>,
    weekday: DateTimeFormatter<fieldsets::E>,
    month: DateTimeFormatter<fieldsets::YM>,
    year: DateTimeFormatter<fieldsets::Y>,
    time: NoCalendarFormatter<fieldsets::T>,
    order: CollatorBorrowed<'static>,
}

/// Vietnamese numbers its days of the week: “Thứ 3” before a date reads as a part of it, “Thứ Ba” does not.
fn has_numbered_days(tag: &str) -> bool {
    tag.split('-').next() == Some("vi")
}

pub(crate) fn locale(tag: &str) -> Result<Locale, String> {
    tag.parse().map_err(|e| format!("{tag}: {e}"))
}

pub(crate) fn decimal(tag: &str) -> Result<DecimalFormatter, String> {
    DecimalFormatter::try_new(locale(tag)?.into(), Default::default()).map_err(|e| e.to_string())
}

impl Formats {
    pub(crate) fn new(lang: &Lang) -> Result<Self, String> {
        let tag = lang.as_str();
        let prefs = || locale(tag).map(icu::datetime::DateTimeFormatterPreferences::from);
        let text = |e: icu::datetime::DateTimeFormatterLoadError| e.to_string();
        Ok(Formats {
            number: decimal(tag)?,
            date: DateTimeFormatter::try_new(prefs()?, YMD::medium()).map_err(text)?,
            short_date: DateTimeFormatter::try_new(prefs()?, MD::medium()).map_err(text)?,
            weekday: DateTimeFormatter::try_new(prefs()?, if has_numbered_days(tag) { fieldsets::E::long() } else { fieldsets::E::short() }).map_err(text)?,
            month: DateTimeFormatter::try_new(prefs()?, fieldsets::YM::medium()).map_err(text)?,
            year: DateTimeFormatter::try_new(prefs()?, fieldsets::Y::medium()).map_err(text)?,
            time: NoCalendarFormatter::try_new(prefs()?, fieldsets::T::hm()).map_err(text)?,
            order: Collator::try_new(locale(tag)?.into(), Default::default()).map_err(|e| e.to_string())?,
        })
    }
    /// Which of two names stands first in a list of this language: its own script before others, its own letters in their own places.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
    /// A whole number: `12,345`.
    pub fn number(&self, n: i64) -> String {
        self.number.format(&Decimal::from(n)).to_string()
    }
    /// A text with the digits of this language, one by one: what is dialled is no number of things, and nothing parts its digits.
    pub fn digits(&self, text: &str) -> String {
        let written = |c: char| kernel::digit(c).map_or_else(|| c.to_string(), |n| self.number(i64::from(n)));
        text.chars().map(written).collect()
    }
    /// Tenths as a decimal number: `915` is `91.5`.
    pub fn tenths(&self, n: i64) -> String {
        let mut d = Decimal::from(n);
        d.multiply_pow10(-1);
        self.number.format(&d).to_string()
    }
    pub fn date(&self, day: Day) -> String {
        iso(day).map(|d| self.date.format(&d).to_string()).unwrap_or_default()
    }
    /// Day and month.
    pub fn short_date(&self, day: Day) -> String {
        iso(day).map(|d| self.short_date.format(&d).to_string()).unwrap_or_default()
    }
    pub fn weekday(&self, day: Day) -> String {
        iso(day).map(|d| self.weekday.format(&d).to_string()).unwrap_or_default()
    }
    pub fn month(&self, day: Day) -> String {
        iso(day).map(|d| self.month.format(&d).to_string()).unwrap_or_default()
    }
    /// The year of a day, which is no number of things: without separators.
    pub fn year(&self, day: Day) -> String {
        iso(day).map(|d| self.year.format(&d).to_string()).unwrap_or_default()
    }
    /// Hours and minutes in a zone.
    pub fn time(&self, at: Instant, zone: &TimeZone) -> String {
        let z = at.zoned(zone);
        let part = |n: i8| u8::try_from(n).unwrap_or(0);
        Time::try_new(part(z.hour()), part(z.minute()), 0, 0).map(|t| self.time.format(&t).to_string()).unwrap_or_default()
    }
    pub fn date_time(&self, at: Instant, zone: &TimeZone) -> String {
        format!("{} {}", self.date(at.day(zone)), self.time(at, zone))
    }
}

fn iso(day: Day) -> Option<Date<Iso>> {
    let d = day.date();
    Date::try_new_iso(i32::from(d.year()), u8::try_from(d.month()).ok()?, u8::try_from(d.day()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str) -> Formats {
        Formats::new(&Lang::parse(tag).unwrap()).unwrap()
    }

    #[test]
    fn each_language_has_its_digits() {
        let written = |tag| (of(tag).number(12_345), of(tag).tenths(915));
        assert_eq!(written("en"), ("12,345".into(), "91.5".into()));
        assert_eq!(written("vi"), ("12.345".into(), "91,5".into()));
        assert_eq!(written("ne"), ("१२,३४५".into(), "९१.५".into()));
        assert_eq!(written("ar"), ("12,345".into(), "91.5".into()), "where nothing is known of the country");
        assert_eq!(written("ar-EG"), ("١٢٬٣٤٥".into(), "٩١٫٥".into()));
    }

    #[test]
    fn a_number_that_is_dialled_has_the_digits_of_its_reader() {
        let dialled = ["en", "ne", "ar", "ar-EG"].map(|tag| of(tag).digits("1-100"));
        assert_eq!(dialled, ["1-100", "१-१००", "1-100", "١-١٠٠"]);
    }

    #[test]
    fn each_language_has_its_dates() {
        let day = Day::of(jiff::civil::date(2026, 11, 7));
        assert_eq!(of("en").date(day), "Nov 7, 2026");
        assert_eq!(of("ne").short_date(day), "नोभेम्बर ७");
        assert!(of("ne").date(day).contains("२०२६"), "{}", of("ne").date(day));
        let years = ["en", "ms", "vi", "ne", "ar-EG"].map(|tag| of(tag).year(day));
        assert_eq!(years, ["2026", "2026", "2026", "२०२६", "٢٠٢٦"]);
    }

    #[test]
    fn each_language_has_its_order() {
        let sorted = |tag: &str, mut names: Vec<&'static str>| {
            let formats = of(tag);
            names.sort_by(|a, b| formats.compare(a, b));
            names
        };
        assert_eq!(
            sorted("en", vec!["Zagreb", "Évora", "ürümqi", "Astana"]),
            ["Astana", "Évora", "ürümqi", "Zagreb"],
            "marks and capitals are no other letters"
        );
        assert_eq!(sorted("ar", vec!["Astana", "هانوي", "أستانا"]), ["أستانا", "هانوي", "Astana"]);
        assert_eq!(sorted("ne", vec!["Astana", "हनोई", "पोखरा"]), ["पोखरा", "हनोई", "Astana"]);
        assert_eq!(sorted("vi", vec!["Đà Lạt", "Huế", "Diên Khánh"]), ["Diên Khánh", "Đà Lạt", "Huế"], "Đ is a letter after D");
    }

    #[test]
    fn a_weekday_is_no_number_before_a_date() {
        let tuesday = Day::of(jiff::civil::date(2026, 12, 1));
        assert_eq!((of("en").weekday(tuesday), of("vi").weekday(tuesday)), ("Tue".into(), "Thứ Ba".into()));
    }
}
