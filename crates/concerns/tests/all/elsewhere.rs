//! Two cities in one installation: what one's visitors are told of the other.

use crate::crowd::desk;
use crate::town::{Town, migrations, town};
use testkit::{Answered, Client, each_database};

async fn ok(client: &mut Client, path: &str) -> Answered {
    let answer = client.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    answer
}

#[tokio::test]
async fn another_citys_references_lead_nowhere() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let folder = tempfile::tempdir().unwrap();
        copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../testkit/city")), folder.path());
        let toml = folder.path().join("city.toml");
        let text = std::fs::read_to_string(&toml).unwrap().replace("slug = \"lampton\"", "slug = \"elsewhere\"");
        std::fs::write(&toml, text).unwrap();
        let sections: [&dyn cities::folder::Section; 1] = [&concerns::settings::SECTION];
        let checked = cities::folder::read(&cities::folder::FolderSource(folder.path().into()), &sections).unwrap_or_else(|p| panic!("{p:?}"));
        cities::import(town.cx(), &desk(), &sections, checked).await.unwrap();
        town.0.site.cities.refresh().await.unwrap();
        let c = town.case("live-wire", Some(Town::WEST), "A wire in Lampton", false).await.concern;
        let mut client = town.0.visitor();
        // Whichever city's page a private link is pasted into, it leads to the city that it names, and never to another host.
        let secret = "ABCDEFGHJKMNPQRSTVWXYZ0123";
        for (page, pasted, to) in [("lampton", "https://lampton.test/elsewhere/c/", "/elsewhere/c/"), ("elsewhere", "lampton.test/lampton/c/", "/lampton/c/")] {
            let found = client.get(&format!("/{page}/follow?reference={}{secret}", web::encoded(pasted))).await;
            assert_eq!(found.location(), format!("{to}{secret}"));
        }
        let nowhere = client.get(&format!("/lampton/follow?reference={}{secret}", web::encoded("https://evil.test/nowhere/c/"))).await;
        assert!(nowhere.status == 200 && nowhere.text().contains("Nothing public has this reference."), "{}", nowhere.text());
        ok(&mut client, &format!("/lampton/concern/{}", c.reference)).await;
        assert_eq!(client.get(&format!("/elsewhere/concern/{}", c.reference)).await.status, 404);
        for path in [
            "/elsewhere",
            "/elsewhere/map?state=all",
            "/elsewhere/map/pins?state=all",
            "/elsewhere/concerns?state=all",
            "/elsewhere/concerns?q=wire",
            "/elsewhere/figures",
        ] {
            let page = ok(&mut client, path).await;
            assert!(!page.body.contains(c.reference.as_str()) && !page.body.contains("A wire in Lampton"), "{path}");
        }
        assert_eq!(client.get("/nowhere/concerns").await.status, 404);
    })
    .await;
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
