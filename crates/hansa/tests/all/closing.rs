//! A department closes: whoever closes it says who takes what comes to it, and what it has stays to be found.

use crate::isolation::{people, town::Town};
use kernel::Scope;
use testkit::each_database;

const ROADS: &str = "/lampton/settings/departments/roads";

#[tokio::test]
async fn who_closes_a_department_sees_what_names_it_and_gives_that_to_another() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let hole = town.report(&town.near, "pothole", "Deep hole", false).await.concern;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let close = format!("{ROADS}/close");
        let page = admin.get(&close).await;
        assert!(page.text().contains("Kinds of report that go to it") && page.text().contains("Pothole"), "{}", page.text());
        assert!(page.text().contains(&hole.reference.spoken()), "its open case: {}", page.text());
        let refused = admin.submit(&close, &close, &[]).await;
        assert!(refused.status == 422 && refused.text().contains("Choose the department that takes what comes to this one."), "{}", refused.text());
        let closed = admin.submit(&close, &close, &[("to", "care"), ("cases", "stay")]).await;
        assert_eq!(closed.status, 303, "{}", closed.text());

        let kind = admin.get("/lampton/settings/categories/pothole").await;
        assert_eq!(kind.all("#department option[selected]"), ["Citizens' care"]);
        assert!(kind.text().contains("Goes to: Citizens' care, before Roads"), "{}", kind.text());
        let desk = admin.get("/lampton/desk").await;
        assert!(desk.text().contains("Roads (closed)"), "its case waits there: {}", desk.text());
        let filter = admin.get("/lampton/figures").await;
        assert!(filter.text().contains("Roads (closed)"), "what it answered is found: {}", filter.text());
        assert!(!admin.get("/lampton/settings").await.text().contains("Reports go to a department that takes none"));

        assert_eq!(admin.submit(ROADS, &format!("{ROADS}/reopen"), &[]).await.status, 303);
        assert_eq!(admin.submit(&close, &close, &[("to", "care"), ("cases", "move")]).await.status, 303);
        let case = admin.get(&format!("/lampton/desk/{}", hole.reference)).await.text();
        assert!(case.contains("Citizens' care"), "{case}");
        assert!(!admin.get("/lampton/desk").await.text().contains("Roads (closed)"), "nothing is left with it");
    })
    .await;
}

#[tokio::test]
async fn who_closes_a_department_sees_what_moves_though_it_brings_nothing_now() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let (hole, east) = ("/lampton/settings/categories/pothole", "/lampton/settings/departments/roads-east");
        assert_eq!(admin.submit(hole, &format!("{hole}/close"), &[]).await.status, 303);
        let close = format!("{ROADS}/close");
        let page = admin.get(&close).await;
        assert!(page.text().contains("that takes no reports now goes along Pothole"), "{}", page.text());
        let rules = format!("{east}/close");
        let page = admin.get(&rules).await.text();
        assert!(page.contains("Nothing new comes to it.") && page.contains("1 of a kind that takes no reports now goes along Pothole: East Ward"), "{page}");
        assert_eq!(admin.submit(&rules, &rules, &[("to", "care")]).await.status, 303);
        let history = admin.get("/lampton/settings/routing").await;
        assert!(history.all("#hist li li").contains(&"East Ward: Citizens' care, before Roads east".to_string()), "{}", history.text());
        let log = admin.get("/lampton/settings/audit").await.text();
        assert!(log.contains("East Ward: from “Roads east” to “Citizens' care”"), "{log}");

        let page = admin.get("/lampton/settings/departments/care/close").await.text();
        assert!(page.contains("1 of a kind that takes no reports now goes along Pothole: East Ward"), "beside what comes to it: {page}");
        assert_eq!(admin.submit(&close, &close, &[]).await.status, 303, "who takes it over may be left open");
        let kind = admin.get(hole).await;
        assert_eq!(kind.all("#department option[selected]"), ["Roads (closed)"]);
    })
    .await;
}

#[tokio::test]
async fn what_still_goes_to_a_closed_department_is_told_in_the_settings() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        // As an old folder may have left it: nobody took over.
        let input = cities::Closing { code: "roads".into(), ..cities::Closing::default() };
        cities::close_department(&town.t.cx, &kernel::Actor::system("test"), &town.near, &[], input, |_| true).await.expect("it closes");
        // And one of before a removal was refused for it.
        let lost = "update category set department = 'nowhere' where code = 'lamp-out'";
        town.t.cx.db.write(async |tx| tx.q(lost).run().await).await.expect("it is lost");
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        assert_eq!(admin.get("/lampton/settings/departments").await.status, 200, "the city is read again");
        for page in ["/lampton/settings", "/lampton/settings/begin"] {
            let text = admin.get(page).await.text();
            assert!(text.contains("Reports go to a department that takes none") && text.contains("Pothole: goes to Roads"), "{page}: {text}");
            assert!(text.contains("goes to “nowhere”, which does not exist"), "{page}: {text}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_with_its_reason_where_the_button_was_pressed() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let remove = format!("{ROADS}/remove");
        let refused = admin.submit(ROADS, &remove, &[]).await;
        assert_eq!((refused.status.as_u16(), refused.all("h1")), (422, vec!["Roads".to_string()]));
        assert!(
            refused.text().contains("is named by reports, settings or somebody's role") && !refused.text().contains("Somebody else changed"),
            "{}",
            refused.text()
        );
        let people = admin.get("/lampton/settings/people").await;
        let is_person = |href: &String| href.rsplit('/').next().is_some_and(|last| last.len() == 36);
        let me = people.attributes("main a[href*='/settings/people/']", "href").into_iter().find(is_person).expect("oneself");
        let take = admin.get(&me).await.attributes("form[action*='/take/']", "action").into_iter().next().expect("a role");
        let refused = admin.submit(&me, &take, &[]).await;
        assert!(refused.status == 422 && refused.text().contains("This is the last administrator here."), "{}", refused.text());
        let csrf = admin.get("/lampton/settings/areas").await.attributes("input[name=csrf]", "value").remove(0);
        let gone = admin.post("/lampton/settings/areas-take", &[("csrf", csrf.as_str()), ("hash", "x")]).await;
        assert_eq!(gone.status, 409);
        assert!(gone.all("h1").join("").contains("file") && gone.all("nav.rail").len() == 1, "{}", gone.text());
    })
    .await;
}

#[tokio::test]
async fn who_closes_a_department_sees_whose_role_is_bound_to_it() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let whole = Scope { city: Some(town.near.id), ..Scope::default() };
        let roads = Scope { department: Some("roads".into()), ..whole.clone() };
        let rosa = people::add(&town, "rosa@lampton.example", "Rosa Roads", "case-worker", roads).await;
        people::add(&town, "cara@lampton.example", "Cara Care", "case-worker", Scope { department: Some("care".into()), ..whole.clone() }).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let page = admin.get(&format!("{ROADS}/close")).await;
        assert!(page.text().contains("People whose role is for it only") && page.text().contains("Rosa Roads"), "{}", page.text());
        assert!(!page.text().contains("Cara Care"));
        let links = page.attributes("[aria-labelledby='people'] a", "href");
        assert_eq!(links, [format!("/lampton/settings/people/{rosa}")]);
        assert_eq!(admin.get(&links[0]).await.all("h1"), ["Rosa Roads"]);

        // Who may change the settings, and not see who works here.
        let new = "/lampton/settings/roles/new";
        assert_eq!(admin.submit(new, new, &[("name", "Clerk of settings"), ("permission", "cities.settings")]).await.status, 303);
        let role = admin.get("/lampton/settings/roles").await.attributes("a[href*='/own-']", "href").remove(0);
        let code = role.rsplit('/').next().expect("a code");
        people::add(&town, "clerk@lampton.example", "Clerk", code, whole).await;
        let blind = people::sign_in(&town, "clerk@lampton.example").await.get(&format!("{ROADS}/close")).await;
        assert!(blind.status == 200 && !blind.text().contains("Rosa Roads"), "{}", blind.text());
    })
    .await;
}

#[tokio::test]
async fn who_closes_from_an_older_page_sees_first_what_names_it_now() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let close = format!("{ROADS}/close");
        let old = admin.get(&close).await;
        let roads = Scope { city: Some(town.near.id), department: Some("roads".into()), ..Scope::default() };
        people::add(&town, "rosa@lampton.example", "Rosa Roads", "case-worker", roads).await;
        town.report(&town.near, "pothole", "Deep hole", false).await;
        let press = async |c: &mut testkit::Client, page: &testkit::client::Answered| {
            let mut fields = page.form(&close);
            fields.retain(|(n, _)| n != "to");
            fields.push(("to".into(), "care".into()));
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            c.post(&close, &pairs).await
        };
        let again = press(&mut admin, &old).await;
        assert!(again.status == 409 && again.text().contains("More names this department now") && again.text().contains("Rosa Roads"), "{}", again.text());
        assert_eq!(again.all("#to option[selected]"), ["Citizens' care"], "what was chosen is kept");
        assert!(press(&mut admin, &again).await.location().ends_with("done=closed"));
        // Whoever sends the older page now is led to what became of it: that it is closed, and who closed it.
        let later = press(&mut admin, &again).await;
        assert_eq!((later.status.as_u16(), later.location()), (303, ROADS));
    })
    .await;
}

#[tokio::test]
async fn who_looks_at_a_file_of_areas_sees_whose_role_is_bound_to_one_that_goes() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let east = Scope { city: Some(town.near.id), area: Some("east".into()), ..Scope::default() };
        people::add(&town, "eva@lampton.example", "Eva East", "case-worker", east).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let fields = admin.get("/lampton/settings/areas").await.form("/lampton/settings/areas-check");
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let areas = include_str!("../../../testkit/city/areas.geojson");
        let kept: Vec<&str> = areas.lines().filter(|l| !l.contains("\"east\"")).collect();
        let file = kept.join("\n").replace(",\n]}", "\n]}");
        let look = admin.upload("/lampton/settings/areas-check", &pairs, &[("file", "a.geojson", file.as_bytes())]).await;
        assert!(look.text().contains("Eva East · East Ward"), "{}", look.text());
    })
    .await;
}

#[tokio::test]
async fn what_a_role_or_an_invitation_names_is_not_removed() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let list = "/lampton/settings/departments";
        assert_eq!(admin.submit(list, list, &[("code", "parks"), ("name-en", "Parks")]).await.status, 303);
        let parks = format!("{list}/parks");
        let invite = "/lampton/settings/people/invite";
        let mail = [("mail", "paul@lampton.example"), ("role", "case-worker"), ("department", "parks"), ("reason", "new in the parks")];
        let invited = admin.submit(invite, invite, &mail).await;
        assert!(invited.status.as_u16() < 400, "{}", invited.text());
        let refused = admin.submit(&parks, &format!("{parks}/remove"), &[]).await;
        assert!(refused.status == 422 && refused.text().contains("settings or somebody's role"), "{}", refused.text());
        let page = admin.get(&format!("{parks}/close")).await.text();
        assert!(page.contains("paul@lampton.example invited, not here yet"), "{page}");

        let kind = "/lampton/settings/categories/idea";
        let scope = Scope { city: Some(town.near.id), category: Some("idea".into()), ..Scope::default() };
        people::add(&town, "ida@lampton.example", "Ida Ideas", "case-worker", scope).await;
        let refused = admin.submit(kind, &format!("{kind}/remove"), &[]).await;
        assert!(refused.status == 422 && refused.text().contains("somebody's role name this kind"), "{}", refused.text());
        let withdraw = admin.get("/lampton/settings/people").await.attributes("form[action$='/withdraw']", "action").remove(0);
        assert_eq!(admin.submit("/lampton/settings/people", &withdraw, &[]).await.status, 303);
        assert_eq!(admin.submit(&parks, &format!("{parks}/remove"), &[]).await.status, 303, "nobody is bound to it any more");
    })
    .await;
}
