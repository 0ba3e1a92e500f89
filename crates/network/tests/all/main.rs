//! The register through its pages.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

mod register;

use axum::http::StatusCode;
use kernel::Actor;
use network::{REGISTER, Source, import, report_2016};
use testkit::{LetPass, TestCity, TestCtx, each_database};
use web::Ports;

fn migrations() -> Vec<store::Migration> {
    testkit::migrations(&[network::slice()])
}

/// A city on an installation whose register is empty.
async fn bare(t: &TestCtx) -> TestCity {
    TestCity::new(t, vec![network::slice()], &[&LetPass::default()], Ports::default()).await
}

async fn town(t: &TestCtx) -> TestCity {
    let town = bare(t).await;
    import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
    town
}

#[tokio::test]
async fn the_counts_are_derived_and_stand_beside_the_printed_headings() {
    each_database(&migrations(), async |t| {
        let page = town(&t).await.visitor().get("/").await;
        let words = page.text();
        assert!(words.contains("115 cities and 5 friends make 120 members"), "{words}");
        assert!(words.contains("add up to only 112 cities; the names beneath them are 115"), "{words}");
        let rows = page.all("tbody tr");
        for row in [
            "Asia 47 47 Same",
            "Europe 17 18 1 more name than printed",
            "Americas 7 7 Same",
            "Middle East 4 5 1 more name than printed",
            "Oceania 1 1 Same",
            "Africa 36 37 1 more name than printed",
            "Friendship members 5 5 Same",
        ] {
            assert!(rows.iter().any(|r| r.replace(['\u{2068}', '\u{2069}'], "") == row), "{row} is not in {rows:?}");
        }
        assert_eq!(page.all(".names li").len(), 120);
    })
    .await;
}

#[tokio::test]
async fn names_in_the_readers_own_script_stand_first() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        for (lang, is_own) in [("ar", '\u{600}'..='\u{6ff}'), ("ne", '\u{900}'..='\u{97f}')] {
            let names = town.visitor().get(&format!("/?lang={lang}")).await.all(".names:first-of-type li a");
            let own: Vec<bool> = names.iter().map(|n| n.chars().find(|c| c.is_alphabetic()).is_some_and(|c| is_own.contains(&c))).collect();
            assert!(own[0] && own.contains(&false), "{names:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_earlier_day_says_what_is_not_known() {
    each_database(&migrations(), async |t| {
        let mut v = town(&t).await.visitor();
        // No data is never zero: neither in the headline, nor in the table, nor beside the map.
        let page = v.get("/?as-of=2016-03-31").await;
        let words = page.text();
        let plain = |r: &String| r.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(page.all("h1").iter().map(plain).collect::<Vec<_>>(), ["Who was a member on Mar 31, 2016 is not known."]);
        assert!(words.contains("known as of May 23, 2017. Of the 120 members of that day no source says"), "{words}");
        assert!(words.contains("Perhaps members then: 120") && !words.contains("Other member cities"), "{words}");
        let rows: Vec<String> = page.all("tbody tr").iter().map(plain).collect();
        assert!(rows.contains(&"Asia no data not known Perhaps members by then: 47".to_string()), "{rows:?}");
        let later = v.get("/?as-of=2026-01-01").await.text();
        assert!(later.contains("115 cities") && later.contains("by decisions that are known until May 23, 2017"), "{later}");
        let ahead = v.get("/?as-of=2040-01-01").await.text();
        assert!(ahead.contains("lies ahead: this is the register as known today"), "{ahead}");
        assert_eq!(v.get("/?as-of=yesterday").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn a_name_in_any_script_finds_one_several_or_none() {
    each_database(&migrations(), async |t| {
        let mut v = town(&t).await.visitor();
        for (typed, n) in [
            ("Hà Nội", 1),
            ("Москва", 1),
            ("पोखरा", 1),
            ("서울", 1),
            ("الخرطوم", 3),
            ("La Union", 2),
            ("Atlantis", 0),
            ("San Fernando, La Union", 1),
            ("Beyoglu", 1),
            ("Kampala", 1),
            ("Dhaka", 2),
            ("Muğla", 1),
        ] {
            let page = v.get(&format!("/?q={}", typed.bytes().map(|b| format!("%{b:02X}")).collect::<String>())).await;
            let found = page.all("[role=status] li");
            let right = if n > 1 { found.len() >= 2 } else { found.len() == n };
            assert!(right, "{typed}: {found:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_search_says_which_name_fits_and_keeps_to_the_day() {
    each_database(&migrations(), async |t| {
        let mut v = town(&t).await.visitor();
        let moscow = v.get("/?q=moskva").await.all("[role=status] li");
        assert!(moscow.len() == 1 && moscow[0].contains("Moscow") && moscow[0].contains("Moskva"), "the alias that fits is shown: {moscow:?}");
        for letter in ["x", "a", "%D0%BC"] {
            let page = v.get(&format!("/?q={letter}")).await;
            assert!(page.text().contains("Write at least two letters") && page.all("[role=status] li").is_empty(), "{letter}");
        }
        assert_eq!(v.get("/?q=%E9%A6%96").await.all("[role=status] li").len(), 1, "one sign of a script without letters is a word");
        let page = v.get("/?q=amsterdam").await;
        let words = page.text();
        assert!(words.contains("not in the list of members of May 23, 2017") && !words.contains("is one member"), "{words}");
        let both = v.get("/?q=am").await;
        let shown = both.all("[role=status] ul").concat();
        assert!(both.all("[role=status] ul").len() == 2 && shown.contains("Amsterdam"), "{shown}");
    })
    .await;
}

#[tokio::test]
async fn a_member_page_tells_names_nesting_and_dates() {
    each_database(&migrations(), async |t| {
        let mut v = town(&t).await.visitor();
        let words = v.get("/members/khartoum-state").await.text();
        assert!(words.contains("Contains") && words.contains("at the latest since"), "{words}");
        let outside = v.get("/members/amsterdam").await.text();
        assert!(outside.contains("Only a source outside the network names it") && outside.contains("since Sep 2010"), "a month is no day: {outside}");
        assert_eq!(v.get("/members/nobody").await.status, StatusCode::NOT_FOUND);
        let csv = v.get("/members.csv").await;
        assert_eq!(csv.body.lines().count(), 121);
        assert!(
            csv.body.lines().skip(1).all(|l| l.contains(",2017-05-23,yes,report-2016:") && l.ends_with(",2017-05-23")),
            "each row says its source and its day"
        );
    })
    .await;
}

#[tokio::test]
async fn the_register_is_written_only_by_who_may_and_the_same_twice() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        assert!(import(&t.cx, &Actor::visitor(), Source::Files(&report_2016())).await.is_err());
        let staff = town.staff("A", &[REGISTER], kernel::Scope::default());
        assert!(import(&t.cx, &staff, Source::Files(&report_2016())).await.is_err(), "a city's administrator does not write the network's register");
        let again = import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
        assert_eq!((again.members, again.memberships), (125, 125), "those whom only others name, too");
        assert!(town.visitor().get("/").await.text().contains("120 members"));
    })
    .await;
}

#[tokio::test]
async fn every_bad_row_is_told_and_nothing_is_written() {
    each_database(&migrations(), async |t| {
        let mut data = report_2016();
        data.aliases = "member,alias,script_or_lang,kind\nnobody,X,en,short\n";
        data.memberships = "member,category,from,to,region,deciding_body,meeting,source,certainty\nagra,full,2016-99-01,,asia,,,x,listed\n";
        let e = import(&t.cx, &Actor::system("test"), Source::Files(&data)).await.unwrap_err().to_string();
        assert!(e.contains("nobody") && e.contains("2016-99-01"), "{e}");
        let n = t.db().q("select cast(count(*) as bigint) as n from member").count().await.unwrap();
        assert_eq!(n, 0);
    })
    .await;
}

#[tokio::test]
async fn a_city_that_runs_here_is_counted_and_lit_be_it_a_member_or_not() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let page = town.visitor().get("/").await;
        let words = page.text();
        assert!(words.contains("Runs here: 1 city, with a desk you can open") && words.contains("Other member cities: 115"), "{words}");
        assert_eq!(page.attributes(".globe-run", "r").len(), 1);
        let open = page.all("ul.cities li");
        assert!(open.len() == 1 && open[0].contains("Not in the list of members"), "{open:?}");
        let header = "code,kind,tier,country,parent,lat,lon,position,name_report,name,name_local,local_lang,note,category,from,to,region,known_on,deciding_body,meeting,source,certainty";
        for (country, n) in [("NO", 116), ("MY", 115)] {
            let table = format!("{header}\nlampton,city,city,{country},,5.1,100.1,own,Lampton,Lampton,,,,full,2016-01-01,,asia,2017-05-23,,,report-2016,listed\n");
            import(&t.cx, &Actor::system("test"), Source::Table("t.csv", &table)).await.unwrap();
            let words = town.visitor().get("/").await.text();
            let said = (words.contains("Not in the list of members"), words.contains(&format!("Other member cities: {n}")));
            assert_eq!(said, (country == "NO", true), "a namesake of another country is another: {words}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_weighs_little() {
    each_database(&migrations(), async |t| {
        let page = town(&t).await.visitor().get("/").await;
        assert!(page.bytes.len() < 90_000, "{} bytes before compression", page.bytes.len());
    })
    .await;
}

#[tokio::test]
async fn every_statement_prepares() {
    each_database(&migrations(), async |t| {
        for (name, sql) in network::slice().statements {
            t.db().prepare(sql).await.unwrap_or_else(|e| panic!("{name}: {e}"));
        }
    })
    .await;
}

#[tokio::test]
async fn several_cities_without_a_register_are_listed_and_nothing_is_said_of_a_network() {
    each_database(&migrations(), async |t| {
        let town = bare(&t).await;
        let quay = cities::model::ProfileInput {
            slug: "quay".into(),
            country: "NO".into(),
            zone: "Europe/Oslo".into(),
            languages: vec!["en".into()],
            brand: "#14505f".into(),
            town: "harbour".into(),
            reopen_days: 14,
            name: kernel::Text::one(kernel::Lang::english(), "Quay"),
            lat: 60.1,
            lon: 10.2,
            zoom: 12,
            max_zoom: 16,
            ..Default::default()
        };
        cities::create_city(&t.cx, &Actor::system("test"), quay).await.unwrap();
        town.site.cities.refresh().await.unwrap();
        let page = town.visitor().get("/").await;
        let words = page.text();
        assert!(words.contains("The cities that run here") && !words.contains("1970") && !words.contains("make 0 members"), "{words}");
        let head = page.all("header").concat();
        assert!(!head.contains("the network of cities") && head.contains("service desks of cities"), "{head}");
        assert_eq!(page.all("ul.cities > li").len(), 2);
        import(&t.cx, &Actor::system("test"), Source::Files(&report_2016())).await.unwrap();
        assert!(town.visitor().get("/").await.all("header").concat().contains("the network of cities"));
    })
    .await;
}
