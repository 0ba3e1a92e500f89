//! A small city in canonical form: two districts, a ward in one of them, every file, every kind of thing once.

use cities::folder::Files;

pub const SLUG: &str = "kleinstadt";

const CITY: &str = r##"slug = "kleinstadt"
country = "DE"
zone = "Europe/Berlin"
languages = ["de", "ar"]
brand = "#0b6670"
town = "hills"
emergency = "112"
phone = ""
mail = "desk@kleinstadt.example"
reopen_days = 14

[name]
de = "Kleinstadt"
ko = "작은 도시"

[map]
lat = 50.5
lon = 8.25
zoom = 12
max_zoom = 16

[texts.welcome]
de = "Sagen Sie „dunkel“ und \"hell\".\nWir kommen."
ar = "أهلا"
"##;

const CALENDAR: &str = "[week]\nmon = [\"08:00-12:00\", \"13:00-17:00\"]\ntue = [\"08:00-12:00\"]\nsat = [\"00:00-24:00\"]\n";

const AREAS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"west","level":"district","name_de":"Westen","name_ar":"غرب","population":1200},"geometry":{"type":"Polygon","coordinates":[[[8,50],[8.25,50],[8.25,51],[8,51],[8,50]],[[8.1,50.1],[8.1,50.2],[8.2,50.2],[8.2,50.1],[8.1,50.1]]]}},
{"type":"Feature","properties":{"code":"east","level":"district","name_de":"Osten","approximate":true},"geometry":{"type":"MultiPolygon","coordinates":[[[[8.25,50],[8.5,50],[8.5,51],[8.25,51],[8.25,50]]],[[[8.6,50],[8.7,50],[8.7,50.1],[8.6,50],[8.6,50]]]]}},
{"type":"Feature","properties":{"code":"market-ward","level":"ward","parent":"west","name_de":"Marktviertel"},"geometry":{"type":"Polygon","coordinates":[[[8,50.4],[8.3,50.4],[8.3,50.6],[8,50.6],[8,50.4]]]}}
]}
"#;

const ROADS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"rank":1,"name_de":"Hauptstraße","name_ar":"الشارع الرئيسي"},"geometry":{"type":"LineString","coordinates":[[8,50.5],[8.1,50.49],[8.5,50.5]]}},
{"type":"Feature","properties":{"rank":5},"geometry":{"type":"MultiLineString","coordinates":[[[8.2,50.4],[8.25,50.45]],[[8.3,50.4],[8.3,50.6]]]}}
]}
"#;

const WATER: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name_de":"See"},"geometry":{"type":"Polygon","coordinates":[[[8.3,50.3],[8.4,50.3],[8.4,50.4],[8.3,50.3]]]}}
]}
"#;

const LAYERS: &str = r#"[[layer]]
file = "water.geojson"
kind = "water"
source = "Test"
attribution = "drawn for training"
licence = "CC0-1.0"
drawn = true

[[layer]]
file = "road.geojson"
kind = "road"
source = "OpenStreetMap"
attribution = "© OpenStreetMap contributors"
licence = "ODbL-1.0"
drawn = false
"#;

/// Every file of the city, as an export writes it.
pub fn files() -> Files {
    let mut files = Files::default();
    files.insert("city.toml", CITY);
    files.insert("calendar.toml", CALENDAR);
    files.insert("boundary.geojson", "{\"type\":\"Feature\",\"properties\":{\"name_de\":\"Kleinstadt\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[8,50],[8.5,50],[8.5,51],[8,51],[8,50]]]}}\n");
    files.insert("areas.geojson", AREAS);
    files.insert("departments.csv", "code,mail,phone,name_de,name_ar\nlamps,lamps@kleinstadt.example,+49 1 234,Licht,الإنارة\nroads,,,\"Straßen, Wege\",\n");
    files.insert("holidays.csv", "date,name_de\n2026-12-25,Weihnachten\n2026-12-26,Zweiter Feiertag\n");
    files.insert("places/landmarks.csv", "code,kind,lat,lon,name_de,name_ar\nschool-24,school,50.45,8.15,Schule 24,\nmarket,market,50.5,8.2,Markt,السوق\n");
    files.insert("places/streets.csv", "code,lat,lon,name_de\nhauptstrasse,50.5,8.1,Hauptstraße\n");
    files.insert("places/poles.csv", "number,kind,lat,lon,street\nL-0412,lamp,50.5001,8.1,hauptstrasse\nC-001,cabinet,50.5002,8.1,\n");
    files.insert("layers/layers.toml", LAYERS);
    files.insert("layers/water.geojson", WATER);
    files.insert("layers/road.geojson", ROADS);
    files.insert("layers/ATTRIBUTION.md", "# Where it comes from\n\nDrawn for tests.\n");
    files
}

/// The same with one file changed by replacing a text in it.
pub fn with(path: &str, from: &str, to: &str) -> Files {
    let mut files = files();
    let text = String::from_utf8(files.get(path).expect("there is such a file").to_vec()).expect("it is text");
    assert!(text.contains(from), "{path} does not hold {from}");
    files.insert(path, text.replace(from, to));
    files
}
