//! The figures: true to their cases, and opening to them.

use crate::crowd::{crowd, desk};
use crate::public::count_said;
use crate::town::{Town, migrations, town};
use concerns::public::figures::{Query, Step, figures, recount};
use jiff::civil::date;
use kernel::{Day, HOUR, Instant, MINUTE};
use testkit::{Answered, Client, each_database};

/// How many cases a list says there are: those that it shows, and those that it may not.
async fn opened(client: &mut Client, href: &str) -> i64 {
    let page = client.get(href).await;
    assert_eq!(page.status, 200, "{href}");
    count_said(&page) + digits(page.all("p.notice").first().map_or("", String::as_str))
}

fn digits(text: &str) -> i64 {
    let first: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(|c| c.is_ascii_digit() || *c == ',').filter(|c| *c != ',').collect();
    first.parse().unwrap_or(0)
}

/// The sentence that the page is about.
fn sentence(page: &Answered) -> String {
    page.all("h1").concat().replace(" .", ".").replace(" ,", ",")
}

/// Every number of the page that opens, with where it leads.
fn numbers(page: &Answered) -> Vec<(i64, String)> {
    let selector = "[data-figure], table a[href*='/concerns']";
    let (texts, hrefs) = (page.all(selector), page.attributes(selector, "href"));
    texts.into_iter().zip(hrefs).filter(|(t, _)| t.chars().any(|c| c.is_ascii_digit())).map(|(t, h)| (digits(&t), h)).collect()
}

#[tokio::test]
async fn every_number_is_as_many_cases_as_it_opens_to() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 120, 60, 21).await;
        let mut client = town.0.visitor();
        for query in ["", "period=365", "period=2026-10", "category=live-wire", "area=west&period=90", "department=roads&step=week", "period=2024"] {
            let page = client.get(&format!("/lampton/figures?{query}")).await;
            let numbers = numbers(&page);
            assert!(numbers.len() > 6, "{query}: {}", page.body);
            for (n, href) in numbers {
                assert_eq!(n, opened(&mut client, &href).await, "{query}: {href}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_roll_up_is_the_sum_of_the_cases_and_a_difference_is_found() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 60, 40, 9).await;
        assert_eq!(recount(town.cx(), town.city()).await.unwrap(), []);
        let city = town.city().id;
        let spoiled = town.cx().db.write(async |tx| {
            let n = tx
                .q("update figure set answered = answered + 1 where city_id = $1 and day = (select max(day) from figure where city_id = $1)")
                .bind(city)
                .run()
                .await?;
            Ok::<u64, store::Error>(n)
        });
        let spoiled = spoiled.await.unwrap();
        let found = recount(town.cx(), town.city()).await.unwrap();
        assert_eq!(found.len() as u64, spoiled);
        assert!(found.iter().all(|d| d.kept.answered == d.counted.answered + 1));
    })
    .await;
}

#[tokio::test]
async fn the_median_is_that_of_the_sorted_hours() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let now = town.cx().now();
        let mut hours = Vec::new();
        for n in [1i64, 5, 2, 70, 3, 9, 9, 30] {
            town.set_clock(now.plus(-HOUR * n - MINUTE));
            let c = town.case("live-wire", Some(Town::WEST), "A wire", false).await.concern;
            town.set_clock(now);
            town.answer(&c, "Done.").await;
            hours.push(n);
        }
        hours.sort_unstable();
        let today = now.day(&town.city().zone);
        let f = figures(town.cx(), town.city(), Query::of_days(today.plus(-29), today)).await.unwrap();
        assert_eq!((f.total.median(), f.total.mean()), (Some(hours[3]), Some((hours.iter().sum::<i64>() + 4) / 8)));
        assert_eq!((f.total.timed(), f.total.in_time, f.total.late()), (8, 2, 6), "live wires are due in 3 hours, and 3 h 1 min is late");
        assert_eq!(f.by_area.iter().find(|p| p.code == "west").unwrap().measures.median(), Some(hours[3]));
        assert_eq!(f.delay_rate, Some(750));
    })
    .await;
}

#[tokio::test]
async fn a_day_is_a_day_of_the_citys_zone() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let zone = &town.city().zone;
        let day = town.cx().now().day(zone);
        // 23:30 in Kuala Lumpur is still today there, and half past three in the afternoon in London.
        let late_evening = day.plus(1).start(zone).plus(-30 * MINUTE);
        town.set_clock(late_evening);
        town.case("live-wire", Some(Town::WEST), "At half past eleven", false).await;
        town.set_clock(late_evening.plus(HOUR));
        town.case("live-wire", Some(Town::WEST), "At half past midnight", false).await;
        for (d, n) in [(day, 1), (day.plus(1), 1), (day.plus(-1), 0), (day.plus(2), 0)] {
            let f = figures(town.cx(), town.city(), Query::of_days(d, d)).await.unwrap();
            assert_eq!(f.total.reported, n, "{}", d.date());
            let mut client = town.0.visitor();
            let page = client.get(&format!("/lampton/concerns?state=all&from={0}&to={0}", d.date())).await;
            assert_eq!(count_said(&page), n);
        }
    })
    .await;
}

#[tokio::test]
async fn a_time_before_counting_began_is_nothing_to_compare_with() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let now = town.cx().now();
        for days in [40, 20, 10, 9, 2] {
            town.set_clock(now.plus(-24 * HOUR * days));
            town.case("live-wire", Some(Town::WEST), "A wire", false).await;
        }
        town.set_clock(now);
        let mut client = town.0.visitor();
        let month = client.get("/lampton/figures?period=30").await.text();
        assert!(month.contains("Counting began too late for a time before") && !month.contains("more than in the same time"), "{month}");
        let week = client.get("/lampton/figures?period=7").await.text();
        assert!(week.contains("1 fewer than in the same time before"), "{week}");
    })
    .await;
}

#[tokio::test]
async fn an_area_with_few_answers_says_how_many() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        for _ in 0..2 {
            let c = town.case("live-wire", Some(Town::WEST), "A wire", false).await.concern;
            town.answer(&c, "Done.").await;
        }
        let page = town.0.visitor().get("/lampton/figures").await;
        let said = page.all(".areas title");
        assert!(said.iter().any(|s| s.contains("answers, too few to compare")) && said.iter().any(|s| s.contains("no answers")), "{said:?}");
        assert!(page.all(".areas text").contains(&"2".to_string()) && page.text().contains("No area has the 30 answers"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn what_is_not_known_is_no_data_and_what_cannot_be_is_left_out_aloud() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        town.case("live-wire", Some(Town::WEST), "Open", false).await;
        let mut client = town.0.visitor();
        let text = client.get("/lampton/figures").await.text();
        assert!(text.contains("no data") && !text.contains("0 %"), "{text}");
        // A report that is dated after its answer.
        let future = Instant(town.cx().now().0 + 20 * HOUR);
        let input = concerns::report::Input {
            channel: concerns::model::Channel::Import,
            reported_at: Some(future),
            source: Some(("old".into(), "1".into())),
            ..Town::input("live-wire")
        };
        let c = concerns::report::report(town.cx(), town.city(), &desk(), input).await.unwrap().concern;
        town.answer(&c, "Closed in the old system.").await;
        let page = client.get("/lampton/figures").await;
        assert_eq!(sentence(&page), "What was answered in this time has times that cannot be, so there is nothing to measure.");
        let text = page.text();
        assert!(text.contains("Left out: times that cannot be 1") && text.contains("1 answer is left out"), "{text}");
        let csv = client.get("/lampton/figures.csv").await.body;
        let all = csv.lines().find(|l| l.starts_with("all,")).unwrap();
        assert!(all.contains(",1,0,0,1,0,,,,"), "answered one, left out one, and no rate, median or mean: {all}");
    })
    .await;
}

#[tokio::test]
async fn the_backlog_is_counted_back_from_now() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        crowd(&town, 80, 90, 33).await;
        let today = town.cx().now().day(&town.city().zone);
        let q = Query { step: Step::Week, ..Query::of_days(today.plus(-29), today) };
        let f = figures(town.cx(), town.city(), q).await.unwrap();
        let last = f.steps.last().unwrap();
        assert_eq!(last.open_at_end, f.backlog.open);
        for pair in f.steps.windows(2) {
            let m = &pair[1].measures;
            assert_eq!(pair[1].open_at_end, pair[0].open_at_end + m.reported - m.answered - m.closed);
        }
        assert!(f.backlog.median_age <= f.backlog.oldest_age && f.backlog.late <= f.backlog.open);
        let parts: i64 = f.by_category.iter().map(|p| p.open).sum();
        assert_eq!(parts, f.backlog.open);
        assert_eq!(f.by_area.iter().map(|p| p.measures.reported).sum::<i64>(), f.total.reported);
        let nothing = figures(town.cx(), town.city(), Query::of_days(Day(0), Day(10))).await.unwrap();
        assert!(nothing.total.is_nothing() && nothing.total.median().is_none() && nothing.delay_rate.is_none(), "today's late ones say nothing of it");
    })
    .await;
}

#[tokio::test]
async fn a_year_a_unit_and_a_list_are_written_as_the_reader_writes_them() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let now = town.cx().now();
        for late in [true, false] {
            town.set_clock(now.plus(-HOUR * 48 - MINUTE));
            let c = town.case("live-wire", Some(Town::WEST), "A wire", late).await.concern;
            town.set_clock(now);
            town.answer(&c, "Done.").await;
        }
        let page = town.0.visitor().get("/lampton/figures").await.text();
        assert!(page.contains("48 hours") && page.contains("The mean is 48 hours") && !page.contains("mean is 48 h:"), "one form in one block: {page}");
        let page = town.0.visitor().reading("ar").get("/lampton/figures").await;
        assert!(page.text().contains("48 ساعة") && !page.text().contains("48 ساعات"), "{}", page.text());
        assert!(page.all(".trend").iter().any(|t| t.contains('،') && !t.contains(',')), "{:?}", page.all(".trend"));
    })
    .await;
}

/// A live wire of so long ago, answered at once.
async fn answered(town: &Town, ago: i64) {
    let now = town.cx().now();
    town.set_clock(now.plus(-ago));
    let c = town.case("live-wire", Some(Town::WEST), "A wire", false).await.concern;
    town.answer(&c, "Done.").await;
    town.set_clock(now);
}

#[tokio::test]
async fn what_was_counted_long_ago_is_reached_from_the_page() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let now = town.cx().now();
        let then = Day::of(date(2017, 12, 27)).start(&town.city().zone).plus(10 * HOUR);
        answered(&town, now.since(then)).await;
        let mut client = town.0.visitor();
        let page = client.get("/lampton/figures").await;
        let offered = page.attributes("#period option", "value");
        let years: Vec<String> = (2017..=now.day(&town.city().zone).date().year()).rev().map(|y| y.to_string()).collect();
        assert_eq!(offered[offered.len() - years.len()..], years, "every year since counting began: {offered:?}");
        let past = "main a[href='/lampton/figures?period=2017']";
        assert_eq!(page.all(past), ["The last with figures: Year 2017", "Counting began on Dec 27, 2017."]);
        let year = client.get(&page.attributes(past, "href")[0]).await;
        assert_eq!(sentence(&year), "Lampton gave one answer, in time.");
        assert!(!year.text().contains("The last with figures"), "{}", year.text());
        // Narrowed to what never was, no time is better; narrowed to what was, the way stays narrow.
        let never = client.get("/lampton/figures?category=pothole").await;
        assert_eq!(never.all(past), ["Counting began on Dec 27, 2017."], "of the whole city");
        let wires = client.get("/lampton/figures?category=live-wire&step=week").await;
        assert_eq!(wires.all("main a[href='/lampton/figures?period=2017&category=live-wire&step=week']").len(), 1, "{}", wires.body);
        // What is not so long ago lies in a month that may be chosen.
        answered(&town, 45 * 24 * HOUR).await;
        let month = now.plus(-45 * 24 * HOUR).day(&town.city().zone).date().strftime("%Y-%m").to_string();
        for lang in ["en", "ar"] {
            let page = town.0.visitor().reading(lang).get("/lampton/figures").await;
            assert_eq!(page.all(&format!("main a[href='/lampton/figures?period={month}']")).len(), 1, "{}", page.body);
        }
    })
    .await;
}

/// The sentence of the page of the last days.
async fn says(town: &Town) -> String {
    sentence(&town.0.visitor().get("/lampton/figures").await)
}

#[tokio::test]
async fn the_sentence_speaks_of_answers_and_says_every_one_only_where_nothing_is_late_or_left_out() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        for _ in 0..30 {
            answered(&town, HOUR).await;
        }
        assert_eq!(says(&town).await, "Every answer of Lampton came in time.");
        let now = town.cx().now();
        let late = async || {
            town.set_clock(now.plus(-5 * HOUR));
            let c = town.case("live-wire", Some(Town::WEST), "A wire", false).await.concern;
            town.set_clock(now);
            c
        };
        let first = late().await;
        let page = town.0.visitor().get("/lampton/figures").await;
        assert_eq!(sentence(&page), "Of the answers of Lampton, more than 9 of 10 came in time.", "one is open and past due");
        assert!(page.text().contains("100.0 % answered in time") && page.text().contains("1 late"), "{}", page.text());
        town.answer(&first, "Done, too late.").await;
        assert_eq!(says(&town).await, "Of the answers of Lampton, more than 9 of 10 came in time.");
        let future = Instant(now.0 + 20 * HOUR);
        let source = Some(("old".into(), "1".into()));
        let input = concerns::report::Input { channel: concerns::model::Channel::Import, reported_at: Some(future), source, ..Town::input("live-wire") };
        let odd = concerns::report::report(town.cx(), town.city(), &desk(), input).await.unwrap().concern;
        town.answer(&odd, "Closed in the old system.").await;
        assert_eq!(says(&town).await, "Of the answers of Lampton that can be measured, more than 9 of 10 came in time.");
        for _ in 0..7 {
            let c = late().await;
            town.answer(&c, "Done, too late.").await;
        }
        assert_eq!(says(&town).await, "Of the answers of Lampton that can be measured, 7 of 10 came in time.", "30 of 38, cut off");
        let arabic = sentence(&town.0.visitor().reading("ar").get("/lampton/figures").await);
        assert!(arabic.contains("التي يمكن قياسها") && arabic.contains("7 من كل 10"), "{arabic}");
    })
    .await;
}
