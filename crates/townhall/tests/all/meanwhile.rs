//! Files that wait for a yes, while colleagues change the city or look at files of their own.

use crate::folder::of;
use crate::{admin, exported, migrations, press, send_file, settings_only, town, town_with};
use axum::http::StatusCode;
use kernel::Scope;
use std::sync::{Arc, Mutex, mpsc};
use testkit::{LetPass, each_database};
use tokio::sync::oneshot;

const FOLDER: &str = "/lampton/settings/folder";
const TAKE: &str = "/lampton/settings/folder/take";
const CARE: &str = "/lampton/settings/departments/care";
const AREAS: &str = "/lampton/settings/areas";
const PLACES: &str = "/lampton/settings/places";

/// Says that somebody came, and waits to be opened.
type Shut = (oneshot::Sender<()>, mpsc::Receiver<()>);

/// Holds up who reads a folder until somebody else has done something.
#[derive(Clone, Default)]
struct Gate(Arc<Mutex<Option<Shut>>>);

impl Gate {
    /// The next one waits: the first end says that they came, the second lets them go on.
    fn shut(&self) -> (oneshot::Receiver<()>, mpsc::Sender<()>) {
        let ((came, has_come), (open, opened)) = (oneshot::channel(), mpsc::channel());
        *self.0.lock().unwrap() = Some((came, opened));
        (has_come, open)
    }
    fn pass(&self) {
        let shut = self.0.lock().unwrap().take();
        if let Some((came, opened)) = shut {
            came.send(()).unwrap();
            opened.recv().unwrap();
        }
    }
}

#[tokio::test]
async fn what_is_saved_while_a_folder_is_taken_is_not_overwritten() {
    each_database(&migrations(), async |t| {
        let gate = Gate::default();
        let held = gate.clone();
        let town = town_with(&t, Box::leak(Box::new(LetPass::after(move || held.pass())))).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let mut files = exported(&mut a).await;
        let city = files.get_mut("city.toml").unwrap();
        *city = city.replace("999", "112");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        let (came, open) = gate.shut();
        let saving = async {
            came.await.unwrap();
            let saved = b.submit(CARE, CARE, &[("phone", "04-555 0177")]).await;
            open.send(()).unwrap();
            saved
        };
        let (again, saved) = tokio::join!(press(&mut a, &look, TAKE), saving);
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        assert_eq!(again.status, StatusCode::OK, "it was taken over what nobody looked at");
        assert!(again.text().contains("Somebody changed the city since you looked at the file Bo changed a department,"), "{}", again.text());
        assert!(again.text().contains("Telephone: –, before 04-555 0177") || again.text().contains("before 04-555 0177"), "{}", again.text());
        assert_eq!(b.get(CARE).await.attributes("#phone", "value"), ["04-555 0177"]);
        assert_eq!(press(&mut a, &again, TAKE).await.status, StatusCode::SEE_OTHER, "seen, it is a decision");
    })
    .await;
}

#[tokio::test]
async fn two_who_look_at_files_do_not_take_them_from_each_other() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let mine = exported(&mut a).await;
        let (check, take) = (format!("{AREAS}-check"), format!("{AREAS}-take"));
        let renamed = |to: &str| mine["areas.geojson"].replace("West Ward", to);
        let look = send_file(&mut a, AREAS, &check, &[], "a.geojson", renamed("Far West").as_bytes()).await;
        let theirs = send_file(&mut b, AREAS, &check, &[], "b.geojson", renamed("Wild West").as_bytes()).await;
        let zip = of(&[("city.toml".to_string(), mine["city.toml"].replace("999", "112"))].into_iter().chain(rest(&mine)).collect(), "");
        let folder = send_file(&mut a, FOLDER, FOLDER, &[], "a.zip", &zip).await;
        send_file(&mut b, FOLDER, FOLDER, &[], "b.zip", &of(&mine, "")).await;
        assert_eq!(press(&mut a, &look, &take).await.status, StatusCode::SEE_OTHER);
        assert!(a.get(AREAS).await.text().contains("Far West"));
        assert!(press(&mut b, &theirs, &take).await.text().contains("Aisha changed"), "theirs waits still, and they look again");
        let again = press(&mut a, &folder, TAKE).await;
        assert_eq!(press(&mut a, &again, TAKE).await.status, StatusCode::SEE_OTHER, "{}", again.text());
        for n in 0..10 {
            let mut one = town.signed_in(&town.staff(&format!("Person {n}"), cities::PERMISSIONS, Scope::default()));
            let look = send_file(&mut one, AREAS, &check, &[], "c.geojson", renamed("New West").as_bytes()).await;
            assert_eq!(look.status, StatusCode::OK);
        }
        assert_eq!(t.cx.blobs.list(&format!("{}/waiting/areas", town.city.id.0)).await.unwrap().len(), 8, "and no heap of them");
    })
    .await;
}

/// All files but the city's own.
fn rest(files: &std::collections::BTreeMap<String, String>) -> impl Iterator<Item = (String, String)> {
    files.iter().filter(|(name, _)| *name != "city.toml").map(|(name, text)| (name.clone(), text.clone()))
}

#[tokio::test]
async fn a_file_of_places_says_how_many_rows_were_taken_and_who_changed_the_city_meanwhile() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let rows = "code,kind,lat,lon,name_en\nnew-park,park,5.05,100.02,New Park\nbad,moon,5.05,100.02,Bad\n";
        let (check, take) = (format!("{PLACES}-check"), format!("{PLACES}-take"));
        let look = send_file(&mut a, PLACES, &check, &[("list", "landmarks")], "p.csv", rows.as_bytes()).await;
        assert!(look.text().contains("One row is wrong.") && !look.text().contains("Somebody changed"), "{}", look.text());
        assert_eq!(b.submit(CARE, CARE, &[("phone", "5")]).await.status, StatusCode::SEE_OTHER);
        let again = press(&mut a, &look, &take).await;
        assert!(again.text().contains("Somebody changed the city since you looked at the file Bo changed a department,"), "{}", again.text());
        let taken = press(&mut a, &again, &take).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        let page = a.get(taken.location()).await.text();
        assert!(page.contains("One row was taken. One row was left out, because it is wrong."), "{page}");
        let many: String = (0..300).map(|i| format!("bad-{i},moon,5.05,100.02,Bad\n")).collect();
        let file = format!("{rows}{many}");
        let look = send_file(&mut a, PLACES, &check, &[("list", "landmarks")], "p.csv", file.as_bytes()).await;
        assert!(look.text().contains("301 rows are wrong."), "also those that are not listed: {}", look.text());
        let good = &rows[..rows.len() - "bad,moon,5.05,100.02,Bad\n".len()];
        let look = send_file(&mut a, PLACES, &check, &[("list", "landmarks")], "p.csv", good.as_bytes()).await;
        let taken = press(&mut a, &look, &take).await;
        assert!(a.get(taken.location()).await.text().contains("Everything in the file is in place now."));
    })
    .await;
}

#[tokio::test]
async fn what_another_program_wrote_beside_is_left_aside_and_said() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mine = exported(&mut a).await["areas.geojson"].replace("West Ward", "Far West");
        let mine = mine.replace("\"code\":", "\"objectid\":7,\"shape_len\":0.2,\"code\":");
        let check = format!("{AREAS}-check");
        let look = send_file(&mut a, AREAS, &check, &[], "a.geojson", mine.as_bytes()).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
        assert!(look.text().contains("of no use here, and are left aside: objectid, shape_len."), "{}", look.text());
        assert_eq!(press(&mut a, &look, &format!("{AREAS}-take")).await.status, StatusCode::SEE_OTHER);
        assert!(!exported(&mut a).await["areas.geojson"].contains("objectid"));
        let without = mine.replace("\"level\":\"district\",", "");
        let look = send_file(&mut a, AREAS, &check, &[], "a.geojson", without.as_bytes()).await;
        assert!(look.text().contains("This is missing. Give one of: district, ward,") && !look.text().contains("“”"), "{}", look.text());
        let point = r#"{"type":"FeatureCollection","generator":"a program","features":[{"type":"Feature",
            "properties":{"@id":"node/1","code":"pool","kind":"park","name_en":"Pool"},"geometry":{"type":"Point","coordinates":[100.02,5.05]}}]}"#;
        let look = send_file(&mut a, PLACES, &format!("{PLACES}-check"), &[("list", "landmarks")], "p.geojson", point.as_bytes()).await;
        assert!(look.status == StatusCode::OK && look.text().contains("left aside: @id."), "{}", look.text());
    })
    .await;
}
