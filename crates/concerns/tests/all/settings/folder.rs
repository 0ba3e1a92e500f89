//! `export(import(x))` is `x`, to the byte, for every city that is shipped.

use super::Hall;
use cities::folder::{Before, Compared, Files, FolderSource, InUse, Section, read};
use concerns::settings::SECTION;
use kernel::Actor;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::Ctx;
use testkit::each_database;

pub(super) fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let demo = std::fs::read_dir(root.join("../../demo/cities")).unwrap();
    let mut all: Vec<PathBuf> = demo.map(|e| e.unwrap().path()).filter(|p| p.join("city.toml").exists()).collect();
    all.push(root.join("../testkit/city"));
    all.sort();
    all
}

fn sections() -> [&'static dyn Section; 1] {
    [&SECTION]
}

pub async fn import(cx: &Ctx, source: &dyn cities::folder::Source) -> String {
    let checked = read(source, &sections()).unwrap_or_else(|p| panic!("{p:?}"));
    cities::import(cx, &Actor::system("test"), &sections(), checked).await.unwrap().slug
}

pub async fn export(cx: &Ctx, slug: &str) -> Files {
    let mut files = Files::default();
    cities::export(cx, &Actor::system("test"), slug, &sections(), &mut files).await.unwrap();
    files
}

pub fn edited(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{path}: {text}");
    files.insert(path, text.replacen(from, to, 1));
}

/// Every file of a folder, by its path in it.
fn files_of(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                out.insert(path.strip_prefix(dir).unwrap().to_str().unwrap().to_string(), std::fs::read(&path).unwrap());
            }
        }
    }
    out
}

#[tokio::test]
async fn every_city_of_the_demo_comes_out_as_it_went_in() {
    each_database(&crate::town::migrations(), async |t| {
        for dir in folders() {
            let slug = import(&t.cx, &FolderSource(dir.clone())).await;
            let once = export(&t.cx, &slug).await;
            let given = files_of(&dir);
            assert_eq!(once.paths().collect::<Vec<_>>(), given.keys().map(String::as_str).collect::<Vec<_>>(), "{slug}: other files");
            for (path, bytes) in &given {
                let (written, given) = (String::from_utf8_lossy(once.get(path).unwrap()), String::from_utf8_lossy(bytes));
                let differs = written.lines().zip(given.lines()).find(|(w, g)| w != g);
                assert!(written == given, "{slug}/{path} comes out otherwise: {differs:?}");
            }
            import(&t.cx, &once).await;
            assert!(export(&t.cx, &slug).await == once, "{slug}: not the same after another import");
        }
    })
    .await;
}

/// What a look at the folder says of kinds, rules and texts.
async fn looked(cx: &Ctx, city: &cities::City, files: &Files) -> Vec<Compared> {
    let checked = read(files, &sections()).unwrap_or_else(|p| panic!("{p:?}"));
    let lang = kernel::Lang::english();
    let say = |m: &kernel::Message| {
        let args = m.args.iter().map(|(_, a)| match a {
            kernel::Arg::Text(t) => t.clone(),
            kernel::Arg::Number(n) => n.to_string(),
        });
        std::iter::once(m.id.to_string()).chain(args).collect::<Vec<_>>().join("|")
    };
    let own_name = |l: &kernel::Lang| l.to_string();
    let to = cities::folder::Reading { lang: &lang, say: &say, own_name: &own_name };
    SECTION.compare(cx, Some(Before { city, used: &InUse::default() }), &checked.city, &checked.plans[0], &to).await.unwrap()
}

#[tokio::test]
async fn a_look_at_a_folder_names_each_kind_rule_and_text_that_it_changes() {
    each_database(&crate::town::migrations(), async |t| {
        let town = crate::town::town(&t).await;
        let mut files = export(&t.cx, "lampton").await;
        edited(&mut files, "categories.toml", "department = \"lighting\"\ndeadline = \"24 hours\"", "department = \"care\"\ndeadline = \"48 hours\"");
        edited(&mut files, "categories.toml", "evidence = true", "evidence = false");
        edited(&mut files, "categories.toml", "required = true", "required = false");
        edited(&mut files, "categories.toml", "What does the lamp do?", "What does it do?");
        edited(&mut files, "categories.toml", "en = \"Flickers\"", "en = \"Blinks\"");
        edited(&mut files, "categories.toml", "code = \"dark\"", "code = \"off\"");
        edited(&mut files, "routing.csv", "roads-east", "care");
        edited(&mut files, "templates.toml", "Lamp: part replaced", "Lamp: repaired");
        edited(&mut files, "templates.toml", "is repaired. Thank", "works. Thank");
        let texts = String::from_utf8(files.get("templates.toml").unwrap().to_vec()).unwrap();
        let one = texts.split("[[template]]").nth(1).unwrap().replace("code = \"lamp-repaired\"", "code = \"lamp-mended\"");
        files.insert("templates.toml", format!("{texts}\n[[template]]{one}"));
        let lists = looked(&t.cx, town.city(), &files).await;
        let [kinds, rules, texts] = lists.as_slice() else { panic!("{lists:?}") };
        let (name, parts) = &kinds.changed[0];
        assert_eq!((name.as_str(), kinds.changed.len(), kinds.added.len(), kinds.gone.len()), ("Street lamp out", 1, 0, 0));
        assert!(parts.iter().any(|p| p.contains("Street lighting") && p.contains("Citizens' care")), "{parts:?}");
        assert!(parts.iter().any(|p| p.contains("concerns-settings-hours|24") && p.contains("concerns-settings-hours|48")), "{parts:?}");
        let told = [
            "concerns-settings-evidence|concerns-settings-yes|concerns-settings-no",
            "What does the lamp do?|concerns-settings-was|concerns-settings-in-language|concerns-settings-question-words|en|What does the lamp do?|What does it do?",
            "What does the lamp do?|concerns-settings-was|concerns-settings-required|concerns-settings-yes|concerns-settings-no",
            "concerns-settings-compare-option|Flickers|en|Flickers|Blinks",
            "concerns-settings-compare-option-added|Stays dark",
            "concerns-settings-compare-option-gone|Stays dark",
        ];
        for said in told {
            assert!(parts.iter().any(|p| p.contains(said)), "{said}: {parts:#?}");
        }
        assert!(!parts.iter().any(|p| p.contains("|ar|")), "what stays is not told: {parts:?}");
        assert!(rules.changed[0].0.contains("Pothole: East Ward") && rules.changed[0].1[0].contains("Roads east"), "{rules:?}");
        assert_eq!((texts.added.len(), texts.changed.len(), texts.gone.len()), (1, 1, 0), "{texts:?}");
        let parts = &texts.changed[0].1;
        assert!(parts[0].ends_with("concerns-settings-template-title|en|Lamp: part replaced|Lamp: repaired"), "{parts:?}");
        assert!(parts[1].contains("concerns-settings-template-text|en"), "{parts:?}");
    })
    .await;
}

#[tokio::test]
async fn what_a_folder_changes_stands_in_the_history_of_each_kind_rule_and_text() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut files = export(&t.cx, "lampton").await;
        edited(&mut files, "categories.toml", "department = \"lighting\"\ndeadline = \"24 hours\"", "department = \"care\"\ndeadline = \"48 hours\"");
        edited(&mut files, "routing.csv", "east,roads-east", "east,care");
        edited(&mut files, "templates.toml", "is repaired", "works again");
        let take = async |files: &Files| {
            let checked = read(files, &sections()).unwrap_or_else(|p| panic!("{p:?}"));
            let by = hall.town.0.staff("Saule Nurlan", &[concerns::SETTINGS, cities::SETTINGS], kernel::Scope::default());
            cities::import(&t.cx, &by, &sections(), checked).await.unwrap();
        };
        assert_eq!(hall.log().await, [""; 0], "a city that is made has one entry for all");
        take(&files).await;
        assert_eq!(hall.log().await, ["concerns.category.edit", "concerns.routing.edit", "concerns.template.edit"]);
        let mut b = hall.browser();
        let kind = b.get("/lampton/settings/categories/lamp-out").await.text();
        assert!(kind.contains("Last changed by Saule Nurlan,") && kind.contains("Answer within: 48 hours, before 24 hours"), "{kind}");
        assert!(kind.contains("Goes to: Citizens' care, before Street lighting"), "{kind}");
        let rules = b.get("/lampton/settings/routing").await.text();
        assert!(rules.contains("East Ward: Citizens' care, before Roads east"), "{rules}");
        let text = b.get("/lampton/settings/templates/lamp-repaired").await.text();
        assert!(text.contains("What changed Saule Nurlan"), "{text}");
        take(&files).await;
        assert_eq!(hall.log().await.len(), 3, "the same folder once more changes nothing");
        let kinds = String::from_utf8(files.get("categories.toml").unwrap().to_vec()).unwrap();
        let (first, rest) = kinds.split_once("[[category]]\ncode = \"idea\"").unwrap();
        let (_, rest) = rest.split_once("[[category]]").unwrap();
        files.insert("categories.toml", format!("{first}[[category]]{rest}"));
        take(&files).await;
        assert!(hall.log().await.iter().any(|a| a == "concerns.category.remove" || a == "concerns.category.close"), "{:?}", hall.log().await);
        hall.kinds().await;
    })
    .await;
}

#[tokio::test]
async fn a_closed_kind_is_in_the_folder_with_its_rules_and_texts_and_stays_without_it() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let whole = export(&t.cx, "lampton").await;
        let mut b = hall.browser();
        let kinds = ["lamp-out", "pothole", "idea"].map(|k| format!("/lampton/settings/categories/{k}"));
        for page in &kinds {
            assert_eq!(b.submit(page, &format!("{page}/close"), &[]).await.status, 303);
        }
        let mut files = export(&t.cx, "lampton").await;
        let said = |text: &[u8]| String::from_utf8_lossy(text).matches("closed = true\n").count();
        assert_eq!((said(files.get("categories.toml").unwrap()), said(whole.get("categories.toml").unwrap())), (3, 0));
        assert!(["routing.csv", "templates.toml"].iter().all(|f| files.get(f) == whole.get(f)));
        hall.town.0.refresh().await;
        assert!(looked(&t.cx, hall.town.city(), &files).await.iter().all(Compared::is_empty));
        let before = hall.log().await;
        import(&t.cx, &files).await;
        assert_eq!(hall.log().await, before, "an unchanged folder changes nothing");
        // An older folder does not have what was closed.
        for file in ["routing.csv", "templates.toml"] {
            files.remove(file);
        }
        let text = String::from_utf8(files.get("categories.toml").unwrap().to_vec()).unwrap();
        let open: Vec<&str> = text.split("[[category]]").filter(|c| !c.contains("closed = true")).collect();
        files.insert("categories.toml", open.join("[[category]]"));
        hall.town.0.refresh().await;
        let look = looked(&t.cx, hall.town.city(), &files).await;
        assert!(look.iter().all(Compared::is_empty), "{look:?}");
        import(&t.cx, &files).await;
        assert_eq!(hall.log().await, before, "an unchanged folder changes nothing");
        assert!(hall.category("idea").await.is_closed, "though nothing names it");
        for page in &kinds {
            assert_eq!(b.submit(page, &format!("{page}/open"), &[]).await.status, 303);
        }
        assert!(export(&t.cx, "lampton").await == whole, "in its place, with its rules and texts");
    })
    .await;
}

#[tokio::test]
async fn a_folder_closes_kinds_and_opens_them_again_and_its_rules_may_name_what_is_closed() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut files = export(&t.cx, "lampton").await;
        edited(&mut files, "categories.toml", "[category.name]\nen = \"Pothole\"", "closed = true\n[category.name]\nen = \"Pothole\"");
        hall.town.0.refresh().await;
        let look = looked(&t.cx, hall.town.city(), &files).await;
        assert_eq!(look[0].changed, [("Pothole".to_string(), vec![NO_LONGER_OFFERED.to_string()])], "{look:?}");
        import(&t.cx, &files).await;
        assert!(hall.category("pothole").await.is_closed);
        // The rule of a closed kind may name a department that is closed, as after the closing of both.
        let departments = String::from_utf8(files.get("departments.csv").unwrap().to_vec()).unwrap();
        let departments = departments.replace("phone,name", "phone,closed,name").replace(".example,,", ".example,,,");
        files.insert("departments.csv", departments.replace(".example,,,Roads east", ".example,,yes,Roads east"));
        import(&t.cx, &files).await;
        let again = export(&t.cx, "lampton").await;
        assert!(String::from_utf8_lossy(again.get("routing.csv").unwrap()).contains("roads-east"));
        import(&t.cx, &again).await;
        assert!(export(&t.cx, "lampton").await == again, "what is closed comes back as it was");
        // A kind that is offered again needs somebody who answers.
        edited(&mut files, "categories.toml", "closed = true\n", "");
        let Err(problems) = read(&files, &sections()) else { panic!("taken") };
        assert!(problems.iter().any(|p| p.message.id == "concerns-problem-department-closed"), "{problems:?}");
        let mut nobody = again.clone();
        edited(&mut nobody, "categories.toml", "department = \"lighting\"", "department = \"\"");
        let Err(problems) = read(&nobody, &sections()) else { panic!("taken") };
        assert_eq!(problems.iter().map(|p| p.message.id).collect::<Vec<_>>(), ["concerns-problem-kind-department-none"]);
    })
    .await;
}

const NO_LONGER_OFFERED: &str = "concerns-settings-was|concerns-settings-offered|concerns-settings-yes|concerns-settings-no";

#[tokio::test]
async fn another_order_of_kinds_and_texts_is_told_before_and_logged() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut files = export(&t.cx, "lampton").await;
        let text = |files: &Files, path: &str| String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
        let texts = text(&files, "templates.toml");
        let more = texts.replace("code = \"lamp-repaired\"", "code = \"lamp-mended\"");
        files.insert("templates.toml", format!("{texts}\n{more}"));
        import(&t.cx, &files).await;
        files.insert("templates.toml", format!("{more}\n{texts}"));
        let kinds = text(&files, "categories.toml");
        let (_, rest) = kinds.split_once("[[category]]\n").unwrap();
        let (first, rest) = rest.split_once("\n[[category]]\n").unwrap();
        files.insert("categories.toml", format!("[[category]]\n{rest}\n[[category]]\n{first}"));
        hall.town.0.refresh().await;
        let look = looked(&t.cx, hall.town.city(), &files).await;
        assert_eq!(look.iter().map(|l| (l.is_turned, l.changed.len())).collect::<Vec<_>>(), [(true, 0), (false, 0), (true, 0)], "{look:?}");
        import(&t.cx, &files).await;
        assert_eq!(hall.log().await, ["concerns.category.move", "concerns.template.add", "concerns.template.move"]);
        let filter = |act: &str| store::AuditFilter { city: Some(hall.town.city().id), act: Some(act.into()), ..store::AuditFilter::default() };
        for (act, named) in [("concerns.category.move", "Street lamp out"), ("concerns.template.move", "Lamp: part replaced")] {
            let order = store::audit_list(&t.cx, &filter(act), 9).await.unwrap()[0].detail.0["order"].clone();
            let moved: Vec<&serde_json::Value> = order.as_array().unwrap().iter().collect();
            assert!(moved.len() == 1 && moved[0]["name"] == named && moved[0]["was"] != moved[0]["is"], "{act}: {order}");
        }
        assert_eq!(hall.kinds().await.templates[0].code, "lamp-mended");
    })
    .await;
}

#[tokio::test]
async fn the_number_to_call_has_the_digits_of_its_reader_and_dials_with_latin_ones() {
    each_database(&crate::town::migrations(), async |t| {
        let town = crate::town::town(&t).await;
        let pokhara = folders().into_iter().find(|d| d.ends_with("pokhara")).unwrap();
        let slug = import(&t.cx, &FolderSource(pokhara)).await;
        town.0.site.cities.refresh().await.unwrap();
        let city = town.0.site.cities.get(&slug).await.unwrap();
        let number = city.emergency.clone();
        let mut c = town.0.visitor();
        for (lang, written) in [("en", number.clone()), ("ne", number.chars().map(|d| char::from_u32(u32::from(d) - 0x30 + 0x966).unwrap()).collect())] {
            for path in [format!("/{slug}/report-offline"), format!("/{slug}/report?category=emergency")] {
                let page = c.get(&format!("{path}{}lang={lang}", if path.contains('?') { "&" } else { "?" })).await;
                assert_eq!(page.attributes("main a[href^='tel:']", "href")[0], format!("tel:{number}"), "{path} {lang}");
                let (dials, foot) = (page.all("main a[href^='tel:']").concat(), page.all("footer").concat());
                assert!(dials.contains(&written) && foot.contains(&written), "{path} {lang}: {dials} {foot}");
                assert!(page.all("main h1").concat().contains(&written) || path.ends_with("offline"), "{path} {lang}: {}", page.text());
            }
        }
    })
    .await;
}
