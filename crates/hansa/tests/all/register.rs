//! `hansa network import`: the register comes in by the command line, and `hansa serve` shows the network.

use crate::server::{self, Server, get};
use testkit::each_database;

#[tokio::test]
async fn the_register_comes_in_and_the_front_page_is_the_networks() {
    each_database(&[], async |t| {
        let data = server::data(&t);
        let words = ["network", "import", "--report-2016"];
        let none = server::command(&data, &words).output().await.unwrap();
        assert!(!none.status.success() && !data.data.exists(), "a command makes no installation");
        server::run(&data, &["city", "import"], &[&server::lampton()]).await;
        let dry = server::run(&data, &["network", "import", "--report-2016", "--dry-run"], &[]).await;
        assert!(dry.contains("120 members would come in: 120 new, 0 corrected"), "{dry}");
        let smtp = "smtp://127.0.0.1:9";
        let before = Server::start(&data, smtp).await;
        assert_eq!(get(before.address, "/").await.unwrap().location, "/lampton", "without a register, and after a dry run, the only city");
        let came = server::run(&data, &words, &[]).await;
        assert!(came.contains("120 members came in: 120 new, 0 corrected"), "{came}");
        let page = get(before.address, "/").await.unwrap();
        assert!(page.status == 200 && page.text().contains("/members.csv?as-of=2017-05-23"), "a server that runs shows it at once");
        before.kill().await;
        let again = server::run(&data, &words, &[]).await;
        assert!(again.contains("120 members came in: 0 new, 0 corrected"), "{again}");
        let table = t.folder.join("table.csv");
        std::fs::write(&table, "code,kind\nquay,city\n").unwrap();
        let neither = server::command(&data, &["network", "import"]).output().await.unwrap();
        let said = String::from_utf8_lossy(&neither.stderr).into_owned();
        assert!(!neither.status.success() && said.contains("as in hansa network import members.csv"), "{said}");
        let one = "code,kind,tier,country,parent,lat,lon,position,name_report,name,name_local,local_lang,note,category,from,to,region,known_on,deciding_body,meeting,source,certainty\nquay,city,city,NO,,60.1,10.2,own,Quay,Quay,,,,full,2016-10,,europe,2017-01-01,,,minutes,listed\n";
        std::fs::write(&table, one).unwrap();
        let came = server::run(&data, &["network", "import"], &[&table]).await;
        assert!(came.starts_with("1 member came in: 1 new, 0 corrected") && came.contains("1 membership: 1 new, 0 changed"), "{came}");
        std::fs::write(&table, "code,kind\nquay,city\n").unwrap();
        let bad = server::command(&data, &["network", "import"]).arg(&table).output().await.unwrap();
        let said = String::from_utf8_lossy(&bad.stderr).into_owned();
        assert!(bad.status.code() == Some(1) && said.contains("nothing was imported") && said.contains("Columns are missing: tier, country,"), "{said}");
    })
    .await;
}
