//! The secretariat's page: the register comes in, and goes out.

use crate::{bare, migrations};
use axum::http::StatusCode;
use kernel::{Actor, Grant, Permission, Scope, Who};
use network::{REGISTER, Source, import, look, report_2016};
use testkit::client::{Answered, Client};
use testkit::{TestCity, each_database};

/// Somebody who holds this everywhere.
fn everywhere(town: &TestCity, permissions: &[Permission]) -> Client {
    let grant = Grant { role: "secretariat".into(), permissions: permissions.iter().map(|p| p.0.to_string()).collect(), scope: Scope::default() };
    let account = kernel::AccountId(town.cx.uuid());
    town.signed_in(&Actor { who: Who::Staff { account, name: "Sefa Lund".into() }, grants: vec![grant] })
}

async fn send(c: &mut Client, name: &str, table: &[u8]) -> Answered {
    let csrf = c.get("/register").await.form("/register/check").into_iter().find(|(n, _)| n == "csrf").expect("a token").1;
    c.upload("/register/check", &[("csrf", &csrf)], &[("file", name, table)]).await
}

async fn press(c: &mut Client, shown: &Answered) -> Answered {
    let form = shown.form("/register/take");
    let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.post("/register/take", &fields).await
}

#[tokio::test]
async fn the_secretariat_takes_in_the_report_and_the_front_page_becomes_the_networks() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        let mut visitor = town.visitor();
        assert_eq!(visitor.get("/").await.location(), "/lampton", "without a register the only city is the front page");
        assert_eq!(visitor.get("/register").await.status, StatusCode::SEE_OTHER);
        let city = town.staff("Ada", &[REGISTER], Scope::default());
        assert_eq!(town.signed_in(&city).get("/register").await.status, StatusCode::FORBIDDEN, "the register is no city's");
        let mut sefa = everywhere(&town, &[REGISTER]);
        assert!(sefa.get("/register").await.text().contains("The register is empty."));
        let shown = sefa.submit("/register", "/register/check", &[("what", "report")]).await;
        assert!(
            shown.text().contains("Members in it 120 New members 120 In it, and not counted: named by others only, or gone 5 New among these 5 ")
                && shown.text().contains("Nothing has changed yet"),
            "{}",
            shown.text()
        );
        assert_eq!(visitor.get("/").await.location(), "/lampton", "looking writes nothing");
        assert_eq!(press(&mut sefa, &shown).await.location(), "/register?done=taken");
        let page = sefa.get("/register?done=taken").await.text();
        assert!(page.contains("It holds 120 members, by decisions until May 23, 2017.") && page.contains("Last taken in by Sefa Lund"), "{page}");
        assert!(visitor.get("/").await.text().contains("115 cities and 5 friends make 120 members"));
        assert!(
            sefa.get("/").await.attributes("main a[href='/register']", "href").len() == 1
                && visitor.get("/").await.attributes("a[href='/register']", "href").is_empty()
        );
        let again = sefa.submit("/register", "/register/check", &[("what", "report")]).await;
        assert!(again.text().contains("New members 0 ") && again.text().contains("Members corrected 0 "), "{}", again.text());
        let filter = store::AuditFilter { act: Some("network.import".into()), ..store::AuditFilter::default() };
        assert_eq!(store::audit_list(&t.cx, &filter, 10).await.unwrap()[0].actor_name, "Sefa Lund");
    })
    .await;
}

#[tokio::test]
async fn the_register_comes_in_as_it_went_out_and_is_corrected_by_a_table() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
        let mut sefa = everywhere(&town, &[REGISTER]);
        let out = sefa.get("/register/register.csv").await;
        assert_eq!(out.body.lines().count(), 126, "120 members and those who left, a row each, and the header");
        let same = look(&t.cx, &Actor::system("test"), Source::Table("r.csv", &out.body)).await.unwrap();
        assert_eq!((same.members_new, same.members_changed, same.memberships_new, same.memberships_changed), (0, 0, 0, 0));
        let header = out.body.lines().next().unwrap();
        let agra = out.body.lines().find(|l| l.starts_with("agra,")).unwrap();
        let left = agra.replace(",full,,,asia", ",full,,2020-06-01,asia");
        let new = "quay,city,city,NO,,60.1,10.2,own,Quay,Quay,,,,full,2024-05-01,,europe,2024-05-02,Executive Committee,Oslo 2024,minutes-2024,listed";
        let shown = send(&mut sefa, "r.csv", format!("{header}\n{left}\n{new}\n").as_bytes()).await;
        let words = shown.text();
        assert!(words.contains("New members 1 ") && words.contains("New memberships 1 ") && words.contains("Memberships changed 1 "), "{words}");
        press(&mut sefa, &shown).await;
        let mut v = town.visitor();
        assert!(v.get("/?as-of=2019-01-01").await.text().contains("115 cities"));
        assert!(v.get("/?as-of=2021-01-01").await.text().contains("114 cities"), "one left");
        let now = v.get("/").await.text();
        assert!(now.contains("115 cities") && now.contains("As of May 2, 2024"), "and one came: {now}");
        assert!(v.get("/members/quay").await.text().contains("Executive Committee Oslo 2024"));
    })
    .await;
}

#[tokio::test]
async fn every_bad_row_of_a_table_is_told_and_nothing_is_written() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        let mut sefa = everywhere(&town, &[REGISTER]);
        let header = "code,kind,tier,country,parent,lat,lon,position,name_report,name,name_local,local_lang,note,category,from,to,region,known_on,deciding_body,meeting,source,certainty";
        let rows = [
            "Quay,town,village,ZZ,nobody,95,10.2,own,Quay,,,,,fully,2024-13-01,,moon,,x,y,,sure",
            "bay,city,city,NO,,60.1,10.2,own,Bay,Bay,,,,full,2024-05-01,2023-05-01,europe,2024-05-02,,,minutes,listed",
            "bay,city,city,SE,,60.1,10.2,own,Bay,Bay,,,,full,,,europe,2024-05-02,,,minutes,listed",
        ];
        let shown = send(&mut sefa, "r.csv", format!("{header}\n{}\n", rows.join("\n")).as_bytes()).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let told = shown.all(".errors tbody tr").join("\n");
        for column in ["code", "kind", "tier", "country", "parent", "lat", "name", "category", "certainty", "region", "source", "from", "known_on"] {
            assert!(told.contains(&format!("r.csv:2 [{column}]")), "{column}: {told}");
        }
        assert!(told.contains("r.csv:3 [to]") && told.contains("r.csv:4 [code]") && told.contains("r.csv:4 [source]"), "{told}");
        assert!(shown.text().contains("3 rows are wrong; nothing was changed") && shown.attributes("form[action='/register/take']", "action").is_empty());
        for (name, table) in [("x.csv", &b"code;kind\n"[..]), ("empty.csv", b""), ("z.zip", b"PK\xff\xfe")] {
            let refused = send(&mut sefa, name, table).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", refused.text());
        }
        let n = t.db().q("select cast(count(*) as bigint) as n from member").count().await.unwrap();
        assert_eq!(n, 0);
    })
    .await;
}

#[tokio::test]
async fn a_parent_is_another_member_of_the_country_and_in_nobody_else() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        let mut sefa = everywhere(&town, &[REGISTER]);
        let header = "code,kind,tier,country,parent,lat,lon,position,name_report,name,name_local,local_lang,note,category,from,to,region,known_on,deciding_body,meeting,source,certainty";
        let row = |code: &str, country: &str, parent: &str| {
            format!("{code},city,city,{country},{parent},60.1,10.2,own,X,=X {code},,,,full,,,europe,2024-05-02,,,minutes,listed")
        };
        let table = |rows: &[String]| format!("{header}\n{}\n", rows.join("\n"));
        let wrong = [row("self", "NO", "self"), row("ping", "NO", "pong"), row("pong", "NO", "ping"), row("far", "SE", "top"), row("top", "NO", "")];
        let told = send(&mut sefa, "r.csv", table(&wrong).as_bytes()).await.all(".errors tbody tr");
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told.iter().all(|l| l.contains("[parent]") && l.contains("cannot be the parent")), "{told:?}");
        let right = send(&mut sefa, "r.csv", table(&[row("top", "NO", ""), row("part", "NO", "top")]).as_bytes()).await;
        assert_eq!(press(&mut sefa, &right).await.status, StatusCode::SEE_OTHER);
        let csv = town.visitor().get("/members.csv").await.body;
        assert!(csv.contains("top,'=X top,NO"), "no cell of a public file is a formula: {csv}");
    })
    .await;
}

const HEADER: &str = "code,kind,tier,country,parent,lat,lon,position,name_report,name,name_local,local_lang,note,category,from,to,region,known_on,deciding_body,meeting,source,certainty";

/// Sends a table and takes it; answers what was shown before.
async fn take(c: &mut Client, rows: &[&str]) -> Answered {
    let shown = send(c, "r.csv", format!("{HEADER}\n{}\n", rows.join("\n")).as_bytes()).await;
    let taken = press(c, &shown).await;
    assert_eq!(taken.location(), "/register?done=taken", "{}", shown.text());
    shown
}

#[tokio::test]
async fn a_heading_is_compared_with_the_names_of_its_own_source_and_each_row_says_its_day() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
        let mut sefa = everywhere(&town, &[REGISTER]);
        take(&mut sefa, &["quay,city,city,NO,,60.1,10.2,own,Quay,Quay,,,,full,2017-01-01,,europe,2024-05-02,,,minutes-2024:3,listed"]).await;
        let mut v = town.visitor();
        let then = v.get("/?as-of=2017-05-23").await;
        let rows = then.all("tbody tr");
        let europe = "Europe 17 19 1 more name than printed 18 names by the source of the heading; the count is of all sources";
        assert!(rows.iter().any(|r| r == europe), "{rows:?}");
        let total = "Member cities 112 116 The printed headline says 115 115 names by the source of the heading; the count is of all sources";
        assert!(rows.iter().any(|r| r == total), "{rows:?}");
        assert!(then.text().contains("add up to only 112 cities; the names beneath them are 115"), "{}", then.text());
        let now = v.get("/").await;
        assert!(now.text().contains("As of May 2, 2024, put together from several sources: each name says its own."), "{}", now.text());
        let names = now.all(".regions .names li");
        assert!(
            names.iter().any(|n| n == "Agra India · annual report 2016, May 23, 2017") && names.iter().any(|n| n == "Quay Norway · minutes-2024, May 2, 2024"),
            "{names:?}"
        );
        let csv = v.get("/members.csv").await.body;
        assert!(csv.contains("2024-05-02,yes,report-2016:S220-240,2017-05-23") && csv.contains("2024-05-02,yes,minutes-2024:3,2024-05-02"), "{csv}");
        let member = v.get("/members/quay").await.all("main li .facts");
        assert!(member[0].ends_with("minutes-2024, May 2, 2024"), "{member:?}");
        let sources = sefa.get("/register").await.all("tbody tr");
        assert_eq!(
            sources,
            ["minutes-2024 May 2, 2024 1 yes", "founders-2010 May 23, 2017 5 named by an outside source only; not counted", "report-2016 May 23, 2017 120 yes"]
        );
    })
    .await;
}

#[tokio::test]
async fn whom_only_others_name_is_known_and_nowhere_counted() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
        let mut sefa = everywhere(&town, &[REGISTER]);
        let rows = [
            "quay,city,city,NO,,60.1,10.2,own,Quay,Quay,,,,full,2012-01-01,,europe,2016-01-01,,,a-blog,outside",
            "bay,city,city,NO,,60.1,10.2,own,Bay,Bay,,,,full,2012-01-01,2014-01-01,europe,2016-01-01,,,minutes,listed",
            "sound,city,city,NO,,60.1,10.2,own,Sound,Sound,,,,full,2018-01-01,,europe,2016-01-01,,,minutes,listed",
        ];
        let words = take(&mut sefa, &rows).await.text();
        assert!(words.contains("Members in it 0 New members 0 In it, and not counted: named by others only, or gone 3 New among these 3 "), "{words}");
        let mut v = town.visitor();
        let front = v.get("/?q=Quay").await;
        assert!(front.text().contains("120 members") && front.text().contains("named by an outside source only; not counted"), "{}", front.text());
        for (member, said) in [("quay", "Only a source outside the network names it"), ("bay", "No longer in the list"), ("sound", "from a later day on")] {
            let page = v.get(&format!("/members/{member}")).await.text();
            assert!(page.contains(said), "{member}: {page}");
        }
        assert!(!v.get("/members.csv").await.body.contains("quay,"));
        let again = send(&mut sefa, "r.csv", format!("{HEADER}\n{}\n", rows[0]).as_bytes()).await.text();
        assert!(again.contains("New among these 0 Members corrected 0 "), "{again}");
    })
    .await;
}

#[tokio::test]
async fn a_month_stays_a_month_and_a_formula_a_text_on_the_way_out_and_in() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        let mut sefa = everywhere(&town, &[REGISTER]);
        take(
            &mut sefa,
            &[
                "quay,city,city,NO,,-60.1,10.2,own,=1+1,=1+1,,,@note,full,2016-10,2020-03,europe,2017-02,+board,-1,minutes,listed",
                "bay,city,city,NO,,60.1,10.2,own,'=2,Bay,,,,full,2016-10-14,,europe,2017-02-01,,,minutes,listed",
            ],
        )
        .await;
        let out = sefa.get("/register/register.csv").await.body;
        assert!(out.contains(",-60.1,10.2,own,'=1+1,'=1+1,,,'@note,full,2016-10,2020-03,europe,2017-02,'+board,'-1,minutes,"), "{out}");
        assert!(out.contains(",full,2016-10-14,,europe,2017-02-01,"), "{out}");
        let same = look(&t.cx, &Actor::system("test"), Source::Table("r.csv", &out)).await.unwrap();
        assert_eq!((same.members_new + same.others_new, same.members_changed, same.memberships_new, same.memberships_changed), (0, 0, 0, 0), "{out}");
        let page = town.visitor().get("/members/quay").await.text();
        assert!(page.contains("since Oct 2016 until Mar 2020") && page.contains("minutes, Feb 2017"), "{page}");
        let within = town.visitor().get("/?as-of=2016-10-10").await.text();
        assert!(within.contains("not known by then"), "on a day within the month it is not known: {within}");
    })
    .await;
}

#[tokio::test]
async fn the_columns_are_explained_and_the_table_to_begin_with_comes_in_as_it_is() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        let mut sefa = everywhere(&town, &[REGISTER]);
        let page = sefa.get("/register").await;
        let columns = page.all("details li");
        assert_eq!(columns.len(), 22);
        assert!(columns[0].starts_with("code needed in each row The member's word in addresses") && columns[0].ends_with("For example: norvik"), "{columns:?}");
        assert!(columns.iter().any(|c| c.starts_with("tier needed in each row") && c.contains("metropolitan-municipality")), "{columns:?}");
        assert!(columns.iter().any(|c| c.starts_with("to may be empty The last day")), "{columns:?}");
        let start = sefa.get("/register/start.csv").await;
        let shown = send(&mut sefa, "register-start.csv", start.body.as_bytes()).await;
        assert!(shown.text().contains("Every row is right") && shown.text().contains("New members 1 "), "{}", shown.text());
        // A sheet that is no register says so in one sentence, and a file that was forgotten beside its field.
        let told = async |c: &mut Client, header: &str| send(c, "r.csv", format!("{header}\n").as_bytes()).await.all(".errors tbody tr");
        let without = HEADER.replace(",parent", "").replace("meeting", "Meeting");
        let wrong = told(&mut sefa, &without).await;
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(wrong[0].starts_with("r.csv Columns are missing: parent, meeting. Others are not known here: “Meeting”. A register has these"), "{wrong:?}");
        let other = told(&mut sefa, "Name;Street").await;
        assert!(other.len() == 1 && other[0].contains("none of its columns stands in the first line, which says “Name”, “Street”"), "{other:?}");
        assert!(told(&mut sefa, &format!("{HEADER},code")).await[0].contains("there twice: code"));
        let none = sefa.submit("/register", "/register/check", &[("what", "table")]).await;
        assert_eq!(
            (none.status, none.all("#file-error")),
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                vec!["No file was chosen. Choose your table on this device, then press “See what would change” again.".to_string()]
            )
        );
    })
    .await;
}

#[tokio::test]
async fn countries_are_named_in_the_readers_language_and_a_day_that_is_none_is_said_beside_its_field() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
        let mut v = town.visitor();
        for (lang, name, country) in
            [("en", "Agra", "India"), ("ar", "أغرا", "الهند"), ("ne", "Agra", "भारत"), ("vi", "Agra", "Ấn Độ"), ("ms", "Agra", "India")]
        {
            let member = v.get(&format!("/members/agra?lang={lang}")).await;
            assert!(member.all(".facts dd").iter().any(|d| d == country), "{lang}: {}", member.text());
            assert!(v.get(&format!("/?lang={lang}")).await.all(".regions .names li").iter().any(|l| *l == format!("{name} {country}")), "{lang}");
            assert!(member.all("h1")[0].starts_with(name), "{lang}: {}", member.all("h1")[0]);
        }
        let wrong = v.get("/?as-of=2018-13").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(wrong.all("#as-of-error"), ["“2018-13” is no date. Write year, month and day, as in 2017-05-23."]);
        assert!(wrong.text().contains("As of May 23, 2017"), "what is known is shown: {}", wrong.text());
        let mut sefa = everywhere(&town, &[REGISTER]);
        let row = "quay,city,city,NO,,60.1,10.2,own,Quay,Quay,,,,full,2018-13,,europe,2024-05-02,,,minutes,listed";
        let told = send(&mut sefa, "r.csv", format!("{HEADER}\n{row}\n").as_bytes()).await.all(".errors tbody tr");
        assert_eq!(told, ["r.csv:2 [from] “2018-13” is no date. Write a day as 2024-05-02, or a month as 2024-05."]);
    })
    .await;
}
