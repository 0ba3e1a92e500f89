//! `hansa accounts password-link`: where no mail is sent, the only administrator has the console.

use crate::server::{self, Server, get};
use accounts::NewStaff;
use hansa::app;
use kernel::{Actor, Lang, Scope};
use testkit::each_database;

#[tokio::test]
async fn who_runs_the_machine_makes_a_link_to_a_new_password() {
    each_database(&[], async |t| {
        let data = server::data(&t);
        let refused = async |mail: &str, said: &str| {
            let done = server::command(&data, &["accounts", "password-link", "--mail", mail]).output().await.unwrap();
            let words = String::from_utf8_lossy(&done.stderr).into_owned();
            assert!(!done.status.success() && words.contains(said), "{mail}: {words}");
        };
        refused("root@city.example", "there is no installation").await;
        assert!(!data.data.exists(), "a command makes no installation");
        let cx = app::open(&data).await.unwrap();
        app::prepare_accounts(&cx, &data, accounts::SecondFactor::Mandatory).unwrap();
        let roles = vec![("administrator", Scope::default())];
        let new = NewStaff { mail: "root@city.example", name: "Root", lang: &Lang::english(), password: Some("nine quiet lanterns"), roles, reason: "" };
        accounts::add_staff(&cx, &Actor::system("test"), &new).await.unwrap();
        cx.db.close().await;
        refused("root", "is no mail address").await;
        refused("other@city.example", "nobody who works here signs in with other@city.example").await;
        let words = ["accounts", "password-link", "--mail", "root@city.example", "--url", "https://desk.city.example"];
        let link = server::run(&data, &words, &[]).await;
        let path = link.trim().strip_prefix("https://desk.city.example").expect("one line, a link").to_string();
        let running = Server::start(&data, "smtp://127.0.0.1:9").await;
        let page = get(running.address, &path).await.unwrap();
        assert!(page.status == 200 && page.text().contains("password-again"), "{}", page.text());
        running.kill().await;
    })
    .await;
}
