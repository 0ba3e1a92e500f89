//! A category: what its page shows, changes and refuses.

use super::Hall;
use crate::resident::until_more;
use crate::town::{Town, town};
use concerns::model::Category;
use concerns::settings::{CategoryInput, close_category, edit_category};
use kernel::{DAY, Failure, HOUR, Kind, Scope};
use testkit::each_database;

const LAMP: &str = "/lampton/settings/categories/lamp-out";

#[tokio::test]
async fn a_category_is_edited_in_every_language_and_residents_see_it_at_once() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let list = b.get("/lampton/settings/categories").await;
        assert!(list.text().contains("Residents choose from 6 kinds ."), "{}", list.text());
        assert!(list.text().contains("Street lamp out 24 hours · Street lighting · At once"), "{}", list.text());
        let page = b.get(LAMP).await;
        assert!(page.text().contains("Not changed here yet.") && !page.text().contains("Somebody’s role is for this kind only."));
        assert!(b.get("/lampton/settings/categories/idea").await.text().contains("Somebody’s role is for this kind only."));
        assert_eq!(page.attributes("#name-ar", "dir"), ["rtl"]);
        let before = hall.town.city().version;
        let fields =
            [("name-en", "Street light out"), ("name-ar", "مصباح الشارع"), ("words-en", "dark, lamp post\nlantern"), ("n", "48"), ("department", "roads")];
        let saved = b.submit(LAMP, LAMP, &[fields.as_slice(), &[("save", "1")]].concat()).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        let c = hall.category("lamp-out").await;
        assert!(hall.town.city().version > before, "the city has a new version");
        assert_eq!((c.deadline.to_string().as_str(), c.department.as_str(), c.questions.len(), c.evidence), ("48 hours", "roads", 1, true));
        assert_eq!(c.words[0].1, ["dark", "lamp post", "lantern"]);
        assert_eq!(c.words[1].1.len(), 1, "the other language keeps its words");
        let page = b.get(saved.location()).await.text();
        assert!(page.contains("Saved.") && page.contains("Last changed by Saule Nurlan,"), "{page}");
        assert!(page.contains("Answer within: 48 hours, before 24 hours") && page.contains("Goes to: Roads, before Street lighting"), "{page}");
        assert_eq!(hall.log().await, ["concerns.category.edit"]);
        let case = hall.town.report("lamp-out", Town::WEST, "Dark").await.concern;
        assert_eq!((case.deadline.as_str(), case.department.as_str()), ("48 hours", "roads"));
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_the_field_and_nothing_is_saved() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        for (field, value, says) in [
            ("name-en", " ", "Write this in the city’s first language"),
            ("n", "0", "from 1 to 10,000"),
            ("n", "soon", "from 1 to 10,000"),
            ("department", "nobody", "Choose a team that is not closed."),
        ] {
            let wrong = b.submit(LAMP, LAMP, &[(field, value), ("save", "1")]).await;
            assert_eq!(wrong.status, 422, "{field}");
            assert!(wrong.text().contains(says), "{field}: {}", wrong.text());
        }
        let long = "x".repeat(300);
        let wrong = b.submit(LAMP, LAMP, &[("name-ar", &long), ("hint-en", &long)]).await;
        assert_eq!((wrong.status.as_u16(), wrong.attributes("#lang[open]", "id").len()), (422, 1), "the other languages are opened");
        assert_eq!(hall.category("lamp-out").await.name.get(&kernel::Lang::english()), Some("Street lamp out"));
        assert!(hall.log().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_look_shows_the_change_and_saves_nothing() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let seen = b.submit(LAMP, LAMP, &[("name-en", "Lantern broken"), ("hint-en", "Glass on the ground"), ("n", "8"), ("look", "1")]).await;
        assert_eq!(seen.status, 200);
        let phone = seen.text();
        assert!(phone.contains("Lantern broken Glass on the ground · answered within 8 hours"), "{phone}");
        assert!(phone.contains("What does the lamp do? Stays dark Flickers"), "{phone}");
        assert_eq!(seen.attributes("[name=name-en]", "value"), ["Lantern broken"], "what was typed stays");
        let arabic = b.get(&format!("{LAMP}?l=ar")).await;
        assert_eq!((arabic.attributes(".phone", "dir"), arabic.attributes(".phone", "lang")), (vec!["rtl".to_string()], vec!["ar".to_string()]));
        assert!(arabic.all(".phone").join(" ").contains("عمود إنارة لا يعمل"));
        assert!(hall.log().await.is_empty());
        assert_eq!(hall.category("lamp-out").await.deadline.to_string(), "24 hours");
    })
    .await;
}

#[tokio::test]
async fn last_months_cases_say_what_another_deadline_would_have_meant() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let now = kernel::Clock::now(&*t.clock);
        // Ten lamps in October: five were answered after 6 hours, three after 20, two after 60.
        for (i, hours) in [6, 6, 6, 6, 6, 20, 20, 20, 60, 60].into_iter().enumerate() {
            t.clock.set(now.plus(-40 * DAY + i64::try_from(i).unwrap() * HOUR));
            let c = hall.town.report("lamp-out", Town::WEST, "Dark").await.concern;
            t.clock.set(c.reported_at.plus(hours * HOUR));
            let close = crate::desk::Desk::close(&c);
            concerns::close::close(hall.town.cx(), hall.town.city(), &kernel::Actor::system("test"), close).await.unwrap();
        }
        t.clock.set(now.plus(-20 * DAY));
        hall.town.report("lamp-out", Town::WEST, "This month's").await;
        t.clock.set(now);
        let page = hall.browser().get(LAMP).await.text();
        assert!(page.contains("Last month’s 10 cases under this rule: 8 in time ."), "{page}");
        assert!(page.contains("Within 8 hours it would have been 5 .") && page.contains("Within 48 hours it would have been 8 ."), "{page}");
        assert!(page.contains("1 open case keeps the deadline it was given."), "{page}");
    })
    .await;
}

#[tokio::test]
async fn open_cases_keep_the_deadline_and_the_department_they_were_given() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let case = hall.town.report("lamp-out", Town::WEST, "Dark").await.concern;
        let mut c = hall.category("lamp-out").await;
        (c.deadline, c.department) = ("3 working days".parse().unwrap(), "roads".into());
        let (cx, city) = (hall.town.cx(), hall.town.city());
        edit_category(cx, city, &hall.chief, CategoryInput { category: c, seen: None }).await.unwrap();
        let q = cx.db.q("select * from concern where city_id = $1 and id = $2").bind(city.id).bind(case.id);
        let now: concerns::model::Concern = q.one().await.unwrap();
        assert_eq!((now.due_at, now.deadline, now.department), (case.due_at, case.deadline, case.department));
    })
    .await;
}

#[tokio::test]
async fn a_stale_save_keeps_both_and_asks_where_both_changed_the_same() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let shown = b.get(LAMP).await;
        let mut c = hall.category("lamp-out").await;
        c.deadline = "72 hours".parse().unwrap();
        edit_category(hall.town.cx(), hall.town.city(), &hall.chief, CategoryInput { category: c, seen: None }).await.unwrap();
        let mut mine = shown.form(LAMP);
        mine.retain(|(n, _)| n != "name-en");
        mine.push(("name-en".into(), "My name for it".into()));
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let kept = b.post(LAMP, &pairs).await;
        assert!(kept.status == 303 && kept.location().contains("?done=kept"), "{}", kept.text());
        assert!(b.get(kept.location()).await.text().contains("What was changed here meanwhile was kept"));
        let c = hall.category("lamp-out").await;
        assert_eq!(
            (c.deadline.to_string().as_str(), c.name.get(&kernel::Lang::english())),
            ("72 hours", Some("My name for it")),
            "the colleague's change stays"
        );
        // What both changed is asked.
        mine.retain(|(n, _)| n != "n" && n != "name-en");
        mine.extend([("n".into(), "36".into()), ("name-en".into(), "My name for it".into())]);
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stale = b.post(LAMP, &pairs).await;
        assert_eq!(stale.status, 409);
        assert!(stale.text().contains("Answer within 72 hours 36 hours"), "{}", stale.text());
        let form = stale.form(LAMP);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.post(LAMP, &pairs).await.status, 303, "the second time it is a decision");
        assert_eq!(hall.category("lamp-out").await.deadline.to_string(), "36 hours");
    })
    .await;
}

#[tokio::test]
async fn a_new_category_is_seen_once_it_is_offered_and_a_closed_one_keeps_its_cases() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = "/lampton/settings/categories/new";
        let added = b.submit(new, new, &[("name-en", "Graffiti"), ("group", "buildings"), ("department", "care")]).await;
        assert_eq!(added.location(), "/lampton/settings/categories/graffiti?done=added");
        let (page, text) = (b.get(added.location()).await, hall.category("graffiti").await);
        assert!(page.text().contains("Not offered") && text.is_closed);
        let other = b.submit(new, new, &[("name-en", "مصباح مطفأ"), ("group", "lighting"), ("department", "care")]).await;
        assert_eq!(other.location(), "/lampton/settings/categories/kind-1?done=added", "a name without Latin letters: {}", other.text());
        let again = b.submit(new, new, &[("name-en", "Graffiti"), ("group", "buildings"), ("department", "care")]).await;
        assert_eq!(again.status, 422);
        let path = "/lampton/settings/categories/graffiti";
        assert_eq!(b.submit(path, &format!("{path}/open"), &[]).await.status, 303);
        assert!(!hall.category("graffiti").await.is_closed);
        hall.town.report("lamp-out", Town::WEST, "Dark").await;
        assert_eq!(b.submit(LAMP, &format!("{LAMP}/close"), &[]).await.status, 303);
        let saved = b.submit(LAMP, LAMP, &[("hint-en", "A lamp of the street")]).await;
        assert!(b.get(saved.location()).await.text().contains("This kind is closed: it holds once it is offered again."), "{}", saved.location());
        let kinds = hall.kinds().await;
        assert!(kinds.open().all(|c| c.code != "lamp-out") && kinds.category("lamp-out").is_some());
        assert!(b.get(LAMP).await.text().contains("1 open case"), "the case is still there");
        assert_eq!(
            hall.log().await,
            ["concerns.category.add", "concerns.category.add", "concerns.category.close", "concerns.category.edit", "concerns.category.reopen"]
        );
    })
    .await;
}

#[tokio::test]
async fn settings_are_for_those_who_may_in_the_whole_city() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let worker = town.0.staff("Ben Lim", &[concerns::SEE], Scope::default());
        let lighting = town.0.staff("Dana", &[concerns::SETTINGS], Scope { department: Some("lighting".into()), ..Scope::default() });
        for (who, page) in [(&worker, "categories"), (&worker, "routing"), (&worker, "templates"), (&lighting, "categories"), (&lighting, "templates/new")] {
            assert_eq!(town.0.signed_in(who).get(&format!("/lampton/settings/{page}")).await.status, 403, "{page}");
        }
        let (cx, city) = (town.cx(), town.city());
        for who in [&worker, &lighting, &kernel::Actor::visitor()] {
            assert_eq!(close_category(cx, city, who, "lamp-out").await.unwrap_err().kind(), Kind::Denied);
        }
        let unknown = close_category(cx, city, &kernel::Actor::system("test"), "nothing").await.unwrap_err();
        assert_eq!(unknown.kind(), Kind::NotFound);
    })
    .await;
}

#[tokio::test]
async fn a_kind_whose_team_is_closed_keeps_it_until_another_is_chosen() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        hall.close_department("lighting").await;
        let mut b = hall.browser();
        let page = b.get(LAMP).await;
        assert!(page.text().contains("This team is closed, but new reports of this kind still go to it."), "{}", page.text());
        assert_eq!(page.attributes("#department option[selected]", "value"), ["lighting"]);
        assert!(page.text().contains("Street lighting (closed)"), "{}", page.text());
        let saved = b.submit(LAMP, LAMP, &[("name-en", "Street light out"), ("save", "1")]).await;
        assert_eq!(saved.status, 303, "a text is mended: {}", saved.text());
        let c = hall.category("lamp-out").await;
        assert_eq!((c.department.as_str(), c.name.get(&kernel::Lang::english())), ("lighting", Some("Street light out")));
        let hole = "/lampton/settings/categories/pothole";
        let wrong = b.submit(hole, hole, &[("department", "lighting"), ("save", "1")]).await;
        assert!(wrong.status == 422 && wrong.text().contains("Choose a team that is not closed."), "{}", wrong.text());
        let rules = "/lampton/settings/routing/edit";
        let pothole = format!("{rules}?kind=pothole");
        assert_eq!(b.submit(&pothole, rules, &[("to-east", "roads-east"), ("to-west", "roads"), ("save", "1")]).await.status, 303);
        hall.close_department("roads-east").await;
        let page = b.get(&pothole).await;
        assert_eq!(page.attributes("#to-east option[selected]", "value"), ["roads-east"]);
        let close = format!("{LAMP}/close");
        assert_eq!(b.submit(LAMP, &close, &[]).await.status, 303);
        let refused = b.submit(LAMP, &format!("{LAMP}/open"), &[]).await;
        assert!(refused.status == 422 && refused.text().contains("Choose a team that is not closed."), "nobody would answer: {}", refused.text());
    })
    .await;
}

#[tokio::test]
async fn kinds_and_groups_are_put_in_order_and_residents_have_that_order() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        const LIST: &str = "/lampton/settings/categories";
        let titles = async |b: &mut testkit::Client| b.get(LIST).await.all("main h2");
        let before = titles(&mut b).await;
        let kinds = hall.kinds().await;
        let groups = concerns::model::Groups::in_order(kinds.categories.iter());
        let last = groups.last().unwrap().code();
        let up = format!("/lampton/settings/category-groups/{last}/move");
        for _ in 1..groups.len() {
            assert_eq!(b.submit(LIST, &up, &[("to", "up")]).await.status, 303);
        }
        let after = titles(&mut b).await;
        assert_eq!(after[0], before[before.len() - 1], "{before:?} {after:?}");
        let kinds = hall.kinds().await;
        assert_eq!(kinds.categories[0].group.code(), last);
        let same = |a: &Category, b: &Category| a.group == b.group && a.code != b.code;
        let (a, c) = kinds.categories.iter().find_map(|a| kinds.categories.iter().find(|c| same(a, c)).map(|c| (a, c))).expect("two of a group");
        let down = format!("{LIST}/{}/move", a.code);
        assert_eq!(b.submit(LIST, &down, &[("to", "down")]).await.status, 303);
        let order: Vec<String> = hall.kinds().await.categories.iter().map(|k| k.code.clone()).collect();
        let at = |code: &str| order.iter().position(|o| o == code).unwrap();
        assert!(at(&c.code) < at(&a.code), "{order:?}");
        assert!(hall.log().await.contains(&"concerns.category.move".to_string()));
    })
    .await;
}

#[tokio::test]
async fn a_kind_made_by_mistake_is_removed_and_one_that_is_named_is_not() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let new = "/lampton/settings/categories/new";
        assert_eq!(b.submit(new, new, &[("name-en", "Mistake"), ("department", "roads"), ("group", "other")]).await.status, 303);
        let page = "/lampton/settings/categories/mistake";
        assert_eq!(b.submit(page, &format!("{page}/open"), &[]).await.status, 303);
        let mut resident = hall.town.0.visitor();
        let what = until_more(&mut resident, "mistake").await + "/what";
        assert_eq!(b.submit(page, &format!("{page}/remove"), &[]).await.status, 303);
        let asked = resident.get(&what).await;
        assert_eq!(asked.all(".errors li"), ["The city no longer takes this kind here. Choose another; the rest is kept."], "{}", asked.text());
        assert_eq!(b.get(page).await.status, 404);
        hall.town.report("lamp-out", Town::WEST, "Dark").await;
        let refused = b.submit(LAMP, &format!("{LAMP}/remove"), &[]).await;
        assert!(refused.status == 422 && refused.text().contains("name this kind, so it cannot be removed"), "{}", refused.text());
        assert_eq!(hall.category("lamp-out").await.code, "lamp-out");
    })
    .await;
}

#[tokio::test]
async fn a_kind_without_a_name_lacks_its_name_and_nothing_else() {
    each_database(&crate::town::migrations(), async |t| {
        let mut b = Hall::new(&t).await.browser();
        let new = "/lampton/settings/categories/new";
        let wrong = b.submit(new, new, &[("name-en", ""), ("department", "roads")]).await;
        assert_eq!((wrong.status.as_u16(), wrong.attributes(".errors a", "href")), (422, vec!["#name-en".to_string()]), "{}", wrong.text());
    })
    .await;
}
