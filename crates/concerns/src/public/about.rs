//! What stands behind the small links at the foot: accessibility, privacy, how we count.

use askama::Template;
use web::{Answer, Visit};

#[derive(Template)]
#[template(path = "concerns/about_accessibility.html")]
struct Accessibility<'a> {
    v: &'a Visit,
    phone: &'a str,
    mail: &'a str,
}

pub(crate) async fn accessibility(v: Visit) -> Answer {
    let city = v.city()?;
    v.page(&Accessibility { v: &v, phone: &city.phone, mail: &city.mail })
}

#[derive(Template)]
#[template(path = "concerns/about_privacy.html")]
struct Privacy<'a> {
    v: &'a Visit,
    own: &'a str,
    mail: &'a str,
    phone: &'a str,
}

pub(crate) async fn privacy(v: Visit) -> Answer {
    let city = v.city()?;
    v.page(&Privacy { v: &v, own: city.text("privacy", v.lang()).unwrap_or(""), mail: &city.mail, phone: &city.phone })
}

#[derive(Template)]
#[template(path = "concerns/about_counting.html")]
struct Counting<'a> {
    v: &'a Visit,
    zone: String,
}

pub(crate) async fn counting(v: Visit) -> Answer {
    let zone = v.city()?.zone_name.clone();
    v.page(&Counting { v: &v, zone })
}
