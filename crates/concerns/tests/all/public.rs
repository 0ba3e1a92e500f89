//! What everybody may see, through the front door; and what nobody may.

use crate::crowd::{Dice, UNSEEN, crowd, desk};
use crate::town::{Town, migrations, town};
use concerns::model::CloseReason;
use concerns::report::{Input, Where, report};
use kernel::{Actor, DAY, HOUR};
use testkit::{Client, each_database};

const PAGES: [&str; 10] = [
    "/lampton",
    "/lampton/map",
    "/lampton/map?state=all",
    "/lampton/concerns?state=all",
    "/lampton/concerns",
    "/lampton/figures",
    "/lampton/figures?period=365",
    "/lampton/about/accessibility",
    "/lampton/about/privacy",
    "/lampton/about/counting",
];

async fn ok(client: &mut Client, path: &str) -> testkit::Answered {
    let page = client.get(path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    page
}

#[tokio::test]
async fn an_empty_city_has_every_page_and_says_what_will_be_there() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut client = town.0.visitor();
        for path in PAGES {
            let title = ok(&mut client, path).await.all("title").join("");
            assert!(!title.replace('\u{2069}', "").contains(". - "), "a title is no sentence: {title}");
        }
        let figures = ok(&mut client, "/lampton/figures").await.text();
        assert!(figures.contains("nothing to measure") && figures.contains("no data") || !figures.contains(" 0 %"), "{figures}");
        assert!(ok(&mut client, "/lampton").await.text().contains("A quiet evening"));
        assert!(ok(&mut client, "/lampton/concerns").await.text().contains("Nothing is open in Lampton"));
    })
    .await;
}

#[tokio::test]
async fn a_concern_is_told_from_its_report_to_its_answer() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut client = town.0.visitor();
        let c = town.case("live-wire", Some(Town::WEST), "A wire hangs low. Children play there.", false).await.concern;
        let path = format!("/lampton/concern/{}", c.reference);
        let page = ok(&mut client, &path).await.text();
        for words in ["A wire hangs low", "Children play there", "Street lighting", "A resident reported it", "School 24", "West Ward"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let c = town.ask(&c).await;
        let times = ok(&mut client, &path).await.attributes("time", "title");
        assert!(!times.is_empty() && times.iter().all(|t| !t.contains('(')), "on paper it stands in brackets: {times:?}");
        let page = ok(&mut client, &path).await.text();
        assert!(page.contains("The clock stands still") && page.contains("Which lamp is it?"), "{page}");
        let input = concerns::resume::Input { concern: c.id, version: None };
        town.0.clock.advance(5 * HOUR);
        let c = concerns::resume::resume(town.cx(), town.city(), &desk(), input).await.unwrap();
        town.0.clock.advance(4 * HOUR);
        let page = ok(&mut client, &path).await.text();
        assert!(page.contains("Late") && page.contains("it is late") && page.contains("stood still for 5 hours"), "{page}");
        town.answer(&c, "A clamp holds it again.").await;
        let page = ok(&mut client, &path).await.text();
        assert!(page.contains("after the deadline") && page.contains("A clamp holds it again."), "{page}");
        // However it is typed, there is one address.
        let typed = client.get(&format!("/lampton/concern/{}", c.reference.as_str().to_lowercase())).await;
        assert_eq!((typed.status.as_u16(), typed.location()), (302, path.as_str()));
    })
    .await;
}

/// A page without the echoes of the words that its reader looked for: what he typed is no secret.
fn without_what_was_typed(path: &str, body: &str) -> String {
    let Some((_, typed)) = path.split_once("q=") else { return body.to_owned() };
    [format!("value=\"{typed}\""), format!("\u{201c}\u{2068}{typed}\u{2069}\u{201d}"), format!("q={typed}")]
        .iter()
        .fold(body.to_owned(), |s, echo| s.replace(echo, ""))
}

#[tokio::test]
async fn what_is_not_public_is_nowhere() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut client = town.0.visitor();
        let private = town.case("live-wire", Some(Town::WEST), &format!("{UNSEEN} one"), true).await.concern;
        let never = town.case("conduct", Some(Town::WEST), &format!("{UNSEEN} two"), false).await.concern;
        let review = town.case("pothole", Some(Town::EAST), &format!("{UNSEEN} three"), false).await.concern;
        let hidden = town.case("live-wire", Some(Town::EAST), &format!("{UNSEEN} four"), false).await.concern;
        let hidden = town.hide(&hidden).await;
        let seen = town.case("live-wire", Some(Town::EAST), "A wire that all may see", false).await.concern;
        crowd(&town, 30, 20, 3).await;
        let mut paths: Vec<String> = PAGES.iter().map(ToString::to_string).collect();
        paths.push(format!("/lampton/concerns?q={UNSEEN}"));
        paths.push("/lampton/concerns?state=all&q=zelda".into());
        paths.push("/lampton/concerns?state=all&q=quirin.example".into());
        paths.push("/lampton/concerns?state=all&q=0177".into());
        paths
            .extend(["/lampton/map/pins?state=all&zoom=18", "/lampton/map/pins", "/lampton/concerns.csv", "/lampton/concerns.csv?state=all"].map(String::from));
        paths.extend(["/lampton/figures.csv", "/lampton/figures.csv?period=365"].map(String::from));
        paths.push(format!("/lampton/concern/{}", seen.reference));
        for path in paths {
            let page = ok(&mut client, &path).await;
            let shown = without_what_was_typed(&path, &page.body);
            for secret in [UNSEEN, "Zelda", "Quirin", "quirin.example", "555 0177"] {
                assert!(!shown.contains(secret), "{secret} is in {path}: {shown}");
            }
            for c in [&private, &never, &review, &hidden] {
                assert!(!page.body.contains(c.reference.as_str()), "{} is in {path}", c.reference);
            }
        }
        for c in [&private, &never, &review, &hidden] {
            assert_eq!(client.get(&format!("/lampton/concern/{}", c.reference)).await.status, 404);
        }
        // One that staff publish is there from then on, and one that they hide is gone.
        town.publish(&hidden).await;
        ok(&mut client, &format!("/lampton/concern/{}", hidden.reference)).await;
        town.hide(&seen).await;
        assert_eq!(client.get(&format!("/lampton/concern/{}", seen.reference)).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_list_goes_on_where_it_ended_and_shows_each_once() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 110, 30, 11).await;
        let mut client = town.0.visitor();
        for query in ["state=all", "", "sort=new", "state=answered", "state=all&category=live-wire"] {
            let mut path = format!("/lampton/concerns?{query}");
            let said = count_said(&ok(&mut client, &path).await);
            let mut seen = Vec::new();
            loop {
                let page = ok(&mut client, &path).await;
                seen.extend(page.attributes("a.row", "data-ref"));
                match page.attributes("a[rel=next]", "href").first() {
                    Some(next) => path = next.clone(),
                    None => break,
                }
            }
            let all = seen.len();
            seen.sort();
            seen.dedup();
            assert_eq!((seen.len(), i64::try_from(all).unwrap()), (all, said), "{query}");
        }
    })
    .await;
}

/// The number that the sentence above a list says.
pub fn count_said(page: &testkit::Answered) -> i64 {
    let lit = page.all("h1 .lit");
    lit.first().map_or(0, |text| text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap())
}

#[tokio::test]
async fn late_cases_are_shown_first_and_each_state_is_plain() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let late = town.case("live-wire", Some(Town::WEST), "The late one", false).await.concern;
        town.0.clock.advance(2 * HOUR);
        let waits = town.case("live-wire", Some(Town::WEST), "The one that waits", false).await.concern;
        town.ask(&waits).await;
        town.0.clock.advance(3 * HOUR);
        town.case("live-wire", Some(Town::WEST), "The new one", false).await;
        let closed = town.case("live-wire", Some(Town::WEST), "The closed one", false).await.concern;
        town.close(&closed, CloseReason::NotFound).await;
        let mut client = town.0.visitor();
        let page = ok(&mut client, "/lampton/concerns").await;
        assert_eq!(page.all("a.row b")[0], "The late one");
        let text = page.text();
        assert!(text.contains("3 concerns") && text.contains("1 of them late") && text.contains("by 2 hours") && text.contains("for the resident"), "{text}");
        let text = ok(&mut client, "/lampton/concerns?state=late").await.text();
        assert!(text.contains("1 concern") && text.contains("The late one") && !text.contains("The new one"), "{text}");
        let text = ok(&mut client, "/lampton/concerns?state=closed").await.text();
        assert!(text.contains("The closed one"), "{text}");
        let found = ok(&mut client, &format!("/lampton/concerns?q={}", late.reference)).await;
        assert_eq!(found.attributes("a.row", "data-ref"), [late.reference.to_string()]);
        let place = ok(&mut client, "/lampton/concerns?q=school").await;
        assert_eq!(place.attributes("a.row", "data-ref").len(), 4);
    })
    .await;
}

#[tokio::test]
async fn pins_sum_to_what_the_list_counts_and_stay_in_the_box() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 90, 30, 5).await;
        let mut client = town.0.visitor();
        for (query, bbox, zoom) in [
            ("state=all", "100.00000,5.00000,100.10000,5.10000", "10"),
            ("state=all", "100.02000,5.02000,100.06000,5.06000", "14"),
            ("state=open", "100.02000,5.02000,100.09000,5.09000", "12"),
            ("state=answered&category=live-wire", "100.00000,5.00000,100.05000,5.10000", "17"),
        ] {
            let body = ok(&mut client, &format!("/lampton/map/pins?{query}&bbox={bbox}&zoom={zoom}")).await.body;
            let answer: serde_json::Value = serde_json::from_str(&body).unwrap();
            let b: Vec<f64> = bbox.split(',').map(|n| n.parse().unwrap()).collect();
            let mut sum = 0;
            for p in answer["pins"].as_array().unwrap() {
                let (lat, lon) = (p["lat"].as_f64().unwrap(), p["lon"].as_f64().unwrap());
                assert!((b[0]..=b[2]).contains(&lon) && (b[1]..=b[3]).contains(&lat), "{p}");
                sum += p["n"].as_i64().unwrap();
                assert_eq!(p["n"] == 1, p["ref"].is_string(), "{p}");
            }
            let list = ok(&mut client, &format!("/lampton/concerns?{query}&bbox={bbox}")).await;
            assert_eq!((sum, answer["total"].as_i64().unwrap()), (count_said(&list), sum), "{query} {bbox}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_open_and_on_no_map_is_told_beside_it_and_found_in_the_list() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 30, 10, 5).await;
        let mut client = town.0.visitor();
        assert!(!ok(&mut client, "/lampton/map").await.text().contains("without a place"));
        let place = Where { point: None, text: "behind the mill".into(), is_nowhere: false };
        report(town.cx(), town.city(), &Actor::visitor(), Input { place, ..Town::input("lamp-out") }).await.unwrap();
        let page = ok(&mut client, "/lampton/map").await;
        assert!(page.text().contains("1 without a place: in the list"), "{}", page.text());
        let list = ok(&mut client, page.attributes(".finder__list .go", "href").iter().find(|a| a.contains("area=")).unwrap()).await;
        assert_eq!(list.attributes("a.row", "data-ref").len(), 1, "{}", list.text());
        assert!(!ok(&mut client, "/lampton/map?bbox=100,5,100.1,5.1").await.text().contains("without a place"));
    })
    .await;
}

#[tokio::test]
async fn the_map_names_the_source_of_limits_areas_and_places_too() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let map = ok(&mut town.0.visitor(), "/lampton/map").await.text();
        assert!(map.contains("Limits and areas: Lampton Survey"), "one source of both is named once: {map}");
        assert!(map.contains("Places: invented for training"), "{map}");
    })
    .await;
}

#[tokio::test]
async fn the_map_moves_by_links_alone() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 40, 20, 8).await;
        let mut client = town.0.visitor();
        let page = ok(&mut client, "/lampton/map?state=all").await;
        assert!(!page.attributes(".map__pins a", "href").is_empty());
        for href in page.attributes(".map__tools a, .map__pins a, .tags a, .finder__list .go", "href") {
            ok(&mut client, &href).await;
        }
        // Closer and closer, until each pin is a case or a list of what is at one spot.
        let mut path = "/lampton/map?state=all".to_string();
        for _ in 0..12 {
            let page = ok(&mut client, &path).await;
            let Some(closer) = page.attributes(".map__tools a", "href").first().cloned() else { break };
            path = closer;
        }
        let picture = ok(&mut client, &page.attributes(".map picture img", "src")[0]).await;
        assert_eq!(picture.headers["content-type"], "image/svg+xml; charset=utf-8");
    })
    .await;
}

#[tokio::test]
async fn tiles_may_be_kept_as_long_as_the_city_is_the_same() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut client = town.0.visitor();
        let v = town.city().version;
        let tile = ok(&mut client, &format!("/lampton/map/tiles/12/3186/1990.svg?v={v}")).await;
        assert_eq!(
            (tile.headers["content-type"].to_str().unwrap(), tile.headers["cache-control"].to_str().unwrap()),
            ("image/svg+xml; charset=utf-8", "public, max-age=31536000, immutable")
        );
        let old = ok(&mut client, "/lampton/map/tiles/12/3186/1990?v=0").await;
        assert_eq!(old.headers["cache-control"], "public, max-age=300");
        for bad in ["12/9999999/1", "99/0/0", "x/y/z", "12/-1/0", "12/0/0.png"] {
            assert_eq!(client.get(&format!("/lampton/map/tiles/{bad}")).await.status, 404, "{bad}");
        }
        for odd in ["", "?lat=NaN&lon=1", "?lat=91&lon=0", "?zoom=1e99&w=-1&h=99999999", "?w=1&h=1&zoom=-5"] {
            ok(&mut client, &format!("/lampton/map/at.svg{odd}")).await;
        }
    })
    .await;
}

/// Keys that pages know, and what strangers give them: empty, too large, half a number, half a character, words of a query language.
const NAMES: &str = "state category department area days from to by time bbox q sort after period step zoom lat lon lang";
const VALUES: &str = " open late answered all %00 %27%22%3E%3Cscript%3E -1 1e400 NaN 0 9223372036854775807 -9223372036854775808 2026-11-24 \
    0000-00-00 9999-12-31 1,2,3,4 180,90,180,90 -180,-90,180,90 NaN,0,1,1 100,5,100,5 new ~ \
    1~00000000-0000-0000-0000-000000000000 9~x %F0%9F%92%A1 %FF%FE lamp%20out* a%20OR%20b%29 2026-02 2026 99999 west \
    live-wire in none reported ar xx %E0%A4%AC +++ % %25%25 AND NEAR(a%20b) -";

/// No query is answered with an error of ours, and none with a page that the linter refuses.
#[tokio::test]
async fn no_query_is_too_strange() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 12, 10, 2).await;
        let mut client = town.0.visitor();
        let mut dice = Dice(77);
        let (names, values): (Vec<&str>, Vec<&str>) = (NAMES.split(' ').collect(), VALUES.split(' ').collect());
        for page in ["/lampton", "/lampton/map", "/lampton/concerns", "/lampton/map/pins", "/lampton/figures", "/lampton/figures.csv", "/lampton/map/at.svg"] {
            for _ in 0..40 {
                let pairs: Vec<String> = (0..1 + dice.below(5)).map(|_| format!("{}={}", dice.pick(&names), dice.pick(&values))).collect();
                let path = format!("{page}?{}", pairs.join("&"));
                let answer = client.get(&path).await;
                assert_eq!(answer.status, 200, "{path}: {}", answer.body);
            }
        }
        for odd in ["%00", "xx", "%E2%82%AC%E2%82%AC%E2%82%AC", "AAAAAAAA", "..%2F..%2Fetc", "'%20or%201=1"] {
            assert_eq!(client.get(&format!("/lampton/concern/{odd}")).await.status, 404, "{odd}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_front_page_shows_the_evening_and_what_was_put_right() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let done = town.case("live-wire", Some(Town::WEST), "Answered this week", false).await.concern;
        town.0.clock.advance(2 * HOUR);
        town.answer(&done, "Done.").await;
        for n in 0..3 {
            town.case("live-wire", Some(Town::WEST), &format!("Open {n}"), false).await;
        }
        town.0.clock.advance(DAY);
        let mut client = town.0.visitor();
        let page = ok(&mut client, "/lampton").await;
        let text = page.text();
        assert!(text.contains("1 of 4") && text.contains("3 are late"), "{text}");
        assert!(text.contains("3 open concerns on the map") && text.contains("100"), "{text}");
        assert_eq!(page.form("/lampton/report"), [("place".to_string(), String::new())]);
        for href in page.attributes(".caption a, .numbers a, .number a", "href") {
            ok(&mut client, &href).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_in_arabic_reads_from_the_right() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 10, 10, 4).await;
        let mut client = town.0.visitor().reading("ar");
        for path in ["/lampton", "/lampton/map", "/lampton/concerns?state=all", "/lampton/figures"] {
            let page = ok(&mut client, path).await;
            // As soon as the catalogue is complete, the city offers it.
            if page.attributes("html", "lang") == ["ar"] {
                assert_eq!(page.attributes("html", "dir"), ["rtl"]);
            }
        }
    })
    .await;
}
