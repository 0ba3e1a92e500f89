//! `hansa city import`: a folder says what it changes, and what it would; what lies beside its files is left out.

use crate::addresses::copy;
use crate::server;
use testkit::each_database;

#[tokio::test]
async fn a_folder_on_the_console_says_what_it_changes_and_first_what_it_would() {
    each_database(&[], async |t| {
        let data = server::data(&t);
        let folder = t.folder.join("lampton-at-home");
        copy(&server::lampton(), &folder);
        let (import, look) = (["city", "import"], ["city", "import", "--dry-run"]);
        let none = server::command(&data, &look).arg(&folder).output().await.expect("the binary starts");
        assert!(!none.status.success() && !data.data.exists(), "who only looks makes no installation");
        std::fs::create_dir(folder.join(".git")).unwrap();
        for beside in [".git/HEAD", ".DS_Store"] {
            std::fs::write(folder.join(beside), [0, 1]).unwrap();
        }
        let made = server::run(&data, &import, &[&folder]).await;
        assert!(made.contains("Places: ") && made.contains("lampton created: ") && !made.contains("  new: "), "{made}");
        assert_eq!(server::run(&data, &import, &[&folder]).await, "lampton: nothing changed\n");
        for gone in ["categories.toml", "routing.csv", "templates.toml"] {
            std::fs::remove_file(folder.join(gone)).unwrap();
        }
        let city = folder.join("city.toml");
        std::fs::write(&city, std::fs::read_to_string(&city).unwrap().replace("\"999\"", "\"112\"")).unwrap();
        let would = server::run(&data, &look, &[&folder]).await;
        let told = ["  gone: Pothole", "112, before 999", "City: 0 new, 1 changed, 0 gone"];
        assert!(told.iter().all(|line| would.contains(line)) && would.ends_with("lampton: nothing was changed, as asked\n"), "{would}");
        let done = server::run(&data, &import, &[&folder]).await;
        assert!(told.iter().all(|line| done.contains(line)) && done.contains("lampton updated: "), "{done}");
        assert_eq!(server::run(&data, &look, &[&folder]).await, "lampton: nothing would change\n");
    })
    .await;
}
