//! The files that a city's settings take: what stands in them, the words that are allowed, and an example of each that can be taken as it is.

use askama::Template;
use axum::extract::Path;
use cities::folder::{AREA_LEVELS, EXAMPLE_SIDE, TableWriter, areas_example, boundary_example, example_middle, place_columns};
use cities::{City, PlaceKind};
use kernel::{Lang, Text};
use web::{Answer, Error, Visit, private_page};

/// A column or a property, and what may stand in it.
pub(crate) struct Column {
    pub name: String,
    pub says: String,
}

/// What a file holds, as its page tells it: beside the field to upload one.
#[derive(Template)]
#[template(path = "townhall/example.html")]
pub(crate) struct Holds<'a> {
    v: &'a Visit,
    /// Where an example is downloaded, and whose it is where there are several.
    examples: Vec<(String, String)>,
    columns: Vec<Column>,
}

impl askama::filters::HtmlSafe for Holds<'_> {}

impl<'a> Holds<'a> {
    pub(crate) fn areas(v: &'a Visit, city: &City) -> Self {
        let columns = vec![
            names(v, city),
            one_of(v, "level", &AREA_LEVELS),
            says(v, "code", "townhall-column-code-made"),
            says(v, "parent", "townhall-column-parent"),
            says(v, "population", "townhall-column-population"),
            says(v, "approximate", "townhall-column-approximate"),
            says(v, "geometry", "townhall-column-geometry"),
        ];
        Holds { v, examples: vec![(v.here("/settings/areas-example"), String::new())], columns }
    }
    pub(crate) fn boundary(v: &'a Visit) -> Self {
        Holds { v, examples: vec![(v.here("/settings/boundary-example"), String::new())], columns: vec![says(v, "geometry", "townhall-column-limits")] }
    }
    /// Of each list its columns; then what may stand in them.
    pub(crate) fn places(v: &'a Visit, city: &City) -> Self {
        let example = |list: &str| (v.here(&format!("/settings/places-example/{list}")), v.t(crate::places::list_message(list)).to_string());
        let of_list = |list: &str| {
            let all = place_columns(list).iter().map(ToString::to_string).chain(if list == "poles" { Vec::new() } else { name_columns(city) });
            Column { name: all.collect::<Vec<_>>().join(", "), says: v.t(crate::places::list_message(list)).to_string() }
        };
        let kinds = |list: &str| PlaceKind::ALL.into_iter().filter(|k| k.list() == list).map(PlaceKind::as_str).collect::<Vec<_>>();
        let mut columns: Vec<Column> = PlaceKind::LISTS.into_iter().map(of_list).collect();
        columns.extend([
            one_of(v, "kind", &[kinds("landmarks"), kinds("poles")].concat()),
            says(v, "code", "townhall-column-code"),
            says(v, "number", "townhall-column-number"),
            says(v, "lat, lon", "townhall-column-position"),
            names(v, city),
            says(v, "street", "townhall-column-street"),
        ]);
        Holds { v, examples: PlaceKind::LISTS.into_iter().map(example).collect(), columns }
    }
}

fn says(v: &Visit, name: &str, message: &'static str) -> Column {
    Column { name: name.into(), says: v.t(message).to_string() }
}

fn one_of(v: &Visit, name: &str, list: &[&str]) -> Column {
    Column { name: name.into(), says: v.msg("townhall-column-one-of").s("list", list.join(", ")).text() }
}

fn name_columns(city: &City) -> Vec<String> {
    city.languages.iter().map(|l| format!("name_{l}")).collect()
}

fn names(v: &Visit, city: &City) -> Column {
    Column { name: name_columns(city).join(", "), says: v.t("townhall-column-name").to_string() }
}

/// A message in those of the city's languages that Hansa speaks; in its first one in any case, as no name is without.
fn in_languages(v: &Visit, city: &City, message: &'static str) -> Text {
    let first = city.default_language();
    let spoken = |lang: &Lang| v.site.languages.get(lang).or_else(|| (*lang == first).then(|| v.site.languages.english()));
    let mut out = Text::default();
    for lang in &city.languages {
        if let Some(words) = spoken(lang) {
            out.set(lang.clone(), words.t(message));
        }
    }
    out
}

fn geojson(name: &str, text: String) -> Answer {
    private_page(web::download(name, "application/geo+json", text.into()))
}

/// Two districts side by side in the middle of the city.
pub(crate) async fn areas(v: Visit) -> Answer {
    let city = v.city()?.clone();
    let name = |message| in_languages(&v, &city, message);
    geojson("areas-example.geojson", areas_example(&city, AREA_LEVELS[0], &name("townhall-example-west"), &name("townhall-example-east")))
}

pub(crate) async fn boundary(v: Visit) -> Answer {
    let text = boundary_example(v.city()?);
    geojson("boundary-example.geojson", text)
}

/// What an example of a list of places has: code, kind, where (in sides from the city's middle), name.
type Example = (&'static str, PlaceKind, (f64, f64), &'static str);

const LANDMARKS: [Example; 2] = [
    ("example-school", PlaceKind::School, (0.1, 0.2), "townhall-example-school"),
    ("example-market", PlaceKind::Market, (-0.2, -0.1), "townhall-example-market"),
];
const STREETS: [Example; 1] = [("example-street", PlaceKind::Street, (0.0, 0.0), "townhall-example-street")];
const POLES: [Example; 2] = [("L-0001", PlaceKind::Lamp, (0.0, 0.05), ""), ("S-0002", PlaceKind::Signal, (0.0, -0.05), "")];

pub(crate) async fn places(v: Visit, Path((_, list)): Path<(String, String)>) -> Answer {
    let city = v.city()?.clone();
    let rows: &[Example] = match list.as_str() {
        "landmarks" => &LANDMARKS,
        "streets" => &STREETS,
        "poles" => &POLES,
        _ => return Err(Error::not_found()),
    };
    let columns = place_columns(&list);
    let languages: &[Lang] = if list == "poles" { &[] } else { &city.languages };
    let mut table = TableWriter::new(columns, languages);
    for (code, kind, (north, east), name) in rows {
        let at = example_middle(&city);
        // Shorter than a step, and longer than a metre.
        let degrees = |d: f64| format!("{d:.5}");
        let (lat, lon) = (degrees(at.lat + north * EXAMPLE_SIDE), degrees(at.lon + east * EXAMPLE_SIDE));
        let value = |column: &&str| match *column {
            "code" | "number" => (*code).to_string(),
            "kind" => kind.to_string(),
            "lat" => lat.clone(),
            "lon" => lon.clone(),
            _ => String::new(),
        };
        let values: Vec<String> = columns.iter().map(value).collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let name = (!name.is_empty()).then(|| in_languages(&v, &city, name));
        table.row(&values, name.as_ref());
    }
    private_page(web::download(&format!("{list}-example.csv"), "text/csv; charset=utf-8", table.finish().into()))
}
