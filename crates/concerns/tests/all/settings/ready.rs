//! Kinds that are ready: the one for emergencies, and the usual ones of a city that begins.

use super::Hall;
use concerns::model::Category;
use kernel::Scope;
use testkit::each_database;

#[tokio::test]
async fn the_kind_for_emergencies_is_ready_and_leads_to_the_number_and_to_no_report() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let (list, new) = ("/lampton/settings/categories", "/lampton/settings/categories/new");
        let page = "/lampton/settings/categories/emergency";
        let lacks = "No kind leads to fire brigade";
        assert!(b.get(list).await.text().contains(lacks));
        assert_eq!(b.submit(list, new, &[("ready", "emergency")]).await.location(), format!("{page}?done=added"));
        assert!(!b.get(list).await.text().contains(lacks), "it is there, and is looked at before it is offered");
        assert_eq!(b.submit(page, &format!("{page}/open"), &[]).await.status, 303);
        let c = hall.category("emergency").await;
        assert!(c.is_call_only() && hall.kinds().await.has_emergency());
        assert_eq!(c.words.iter().map(|(l, _)| l.as_str()).collect::<Vec<_>>(), ["en", "ar"]);
        assert!(c.elsewhere.pairs().all(|(_, t)| !t.contains("999")), "the number is the city's, and may change: {:?}", c.elsewhere);

        let mut c = hall.town.0.visitor();
        let begun = c.post("/lampton/report", &[("at", "landmarks:school-24")]).await;
        let what = begun.location().to_string();
        for words in ["house on fire", "gas smell", "car accident", "someone is hurt", "robbery", "flood, people trapped", "حريق في البيت", "رائحة غاز"]
        {
            let found = c.get(&format!("{what}?what={}", web::encoded(words))).await;
            assert_eq!(found.attributes("[data-report-found] input[checked]", "value"), ["emergency"], "{words}");
            let (danger, kinds) = (found.body.find("Somebody in danger?").unwrap(), found.body.find("name=\"category\"").unwrap());
            assert!(danger < kinds && found.text().contains("call 999: the city takes no report of it"), "{words}: {}", found.text());
        }
        told_at_once(&mut c, &what).await;
        let mut desk = hall.town.0.signed_in(&hall.town.0.staff("Dana", &[concerns::INTAKE], Scope::default()));
        let typed = [("place", "School 24"), ("what", "house on fire"), ("category", "emergency"), ("phone", "+60 4 555 1234")];
        let shown = desk.submit("/lampton/desk/new", "/lampton/desk/new", &typed).await;
        assert!(shown.text().contains("tell the caller to ring 999 first") && shown.text().contains("is not written down"), "{}", shown.text());
        let kept = desk.resubmit(&shown, "/lampton/desk/new").await;
        assert_eq!(kept.status, 422, "{}", kept.location());
        assert!(kept.text().contains("tell the caller what it says here"), "{}", kept.text());
    })
    .await;
}

/// The number first, who answers there, and no way on, from whichever page one comes.
async fn told_at_once(c: &mut testkit::Client, what: &str) {
    let chosen = c.post(what, &[("category", "emergency"), ("what", "house on fire")]).await;
    for path in [chosen.location(), "/lampton/report?category=emergency"] {
        let call = c.get(path).await;
        assert_eq!(call.all("main h1"), ["Call 999 now"], "{path}");
        assert_eq!(call.attributes("main a[href^='tel:']", "href"), ["tel:999"], "{path}: the city's number of today, once");
        assert!(call.text().contains("The city takes no report of this") && !call.text().contains("report it to the city"), "{}", call.text());
        assert!(call.all("main form").is_empty(), "{path}");
    }
    let draft = what.trim_end_matches("/what");
    assert_eq!(c.post(&format!("{draft}/send"), &[]).await.location(), what, "nothing is sent");
    assert!(!c.get("/lampton/report-offline").await.body.contains("value=\"emergency\""));
}

const USUAL: [&str; 12] = [
    "lamp-out",
    "pothole",
    "pavement",
    "signal-fault",
    "rubbish-missed",
    "illegal-dumping",
    "drain-blocked",
    "water-leak",
    "tree",
    "stray-animals",
    "noise",
    "emergency",
];

#[tokio::test]
async fn a_city_with_few_kinds_starts_with_the_usual_ones_and_offers_each_when_somebody_has_looked_at_it() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let (list, new) = ("/lampton/settings/categories", "/lampton/settings/categories/new");
        let before = hall.category("lamp-out").await;
        let had = hall.kinds().await.categories.len();
        assert!(b.get(list).await.text().contains("Start with the usual kinds: 12 that every city has"));
        let taken = b.submit(list, new, &[("ready", "usual")]).await;
        assert_eq!(taken.location(), format!("{list}?done=usual"), "{}", taken.text());
        let page = b.get(taken.location()).await.text();
        assert!(page.contains("Look at each one, and offer those that the city takes.") && !page.contains("Start with the usual kinds"), "{page}");

        let kinds = hall.kinds().await;
        assert_eq!(hall.category("lamp-out").await, before, "what the city has stays as it is");
        assert_eq!(kinds.categories.len(), had + 10, "it had the lamp and the pothole");
        let first = hall.town.city().open_departments().next().unwrap().code.clone();
        for code in USUAL {
            let c = kinds.category(code).unwrap_or_else(|| panic!("{code}"));
            assert!(c.is_closed || ["lamp-out", "pothole"].contains(&code), "{code} is offered, and nobody has looked at it");
            assert!(c.words.iter().map(|(l, _)| l.as_str()).eq(["en", "ar"]) && !c.name.is_empty(), "{code}: {c:?}");
            assert!(c.department == first || !c.is_closed, "{code}");
        }
        assert_eq!(hall.log().await, vec!["concerns.category.add"; 10], "one entry each");
        b.submit(new, new, &[("ready", "usual")]).await;
        assert_eq!(hall.log().await.len(), 10, "a second time there is nothing to add");

        let noise = "/lampton/settings/categories/noise";
        assert_eq!(b.submit(noise, &format!("{noise}/open"), &[]).await.status, 303);
        assert!(hall.kinds().await.meant("loud music").is_some_and(|c| c.code == "noise"), "residents find it by their words");
    })
    .await;
}

#[tokio::test]
async fn the_usual_kinds_wait_until_somebody_is_there_to_answer_and_bring_no_second_way_to_help() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let (list, new) = ("/lampton/settings/categories", "/lampton/settings/categories/new");
        let danger =
            Category { code: "danger".into(), emergency: true, elsewhere: kernel::Text::one(kernel::Lang::english(), "Call."), ..hall.category("idea").await };
        concerns::settings::add_category(hall.town.cx(), hall.town.city(), &hall.chief, danger).await.unwrap();
        hall.town.0.refresh().await;
        let mut open = b.get(list).await.form(new);
        open.push(("ready".into(), "usual".into()));
        let open: Vec<(&str, &str)> = open.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let codes: Vec<String> = hall.town.city().open_departments().map(|d| d.code.clone()).collect();
        for code in &codes {
            hall.close_department(code).await;
        }
        let page = b.get(list).await;
        assert!(page.text().contains("add a department first") && page.all("button[value=usual]").is_empty(), "{}", page.text());
        let had = hall.kinds().await.categories.len();
        assert_eq!(b.post(new, &open).await.location(), list, "who had the page open is led to where it says why");
        assert_eq!(hall.kinds().await.categories.len(), had);

        cities::reopen_department(hall.town.cx(), &kernel::Actor::system("test"), hall.town.city(), &codes[0]).await.unwrap();
        hall.town.0.refresh().await;
        assert_eq!(b.submit(list, new, &[("ready", "usual")]).await.location(), format!("{list}?done=usual"));
        let kinds = hall.kinds().await;
        assert!(kinds.category("noise").is_some() && kinds.category("emergency").is_none(), "it has a kind that leads to help");

        let mut desk = hall.town.0.signed_in(&hall.town.0.staff("Dana", &[concerns::INTAKE], Scope::default()));
        assert_eq!(desk.post(new, &[("ready", "usual")]).await.status, 403);
    })
    .await;
}
