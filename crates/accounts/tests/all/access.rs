use crate::house::{House, migrations};
use kernel::Actor;
use testkit::each_database;

#[tokio::test]
async fn the_page_says_who_may_do_what_and_why() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        h.staff("far@elsewhere.example", "Far Away", "case-worker", h.whole(&h.elsewhere)).await;
        let all = ada.get("/lampton/settings/access").await;
        assert!(all.text().contains("Answer concerns Ada Lovelace , Kai Lim , Root"), "{}", all.text());
        assert!(!all.body.contains("Far Away"));
        let by_right = ada.get("/lampton/settings/access?permission=concerns.answer").await.text();
        assert!(by_right.contains("Case worker department: Street lighting · given by test"), "{by_right}");
        assert!(by_right.contains("“since the beginning”") && by_right.contains("Administrator everywhere"), "{by_right}");
        let by_person = ada.get(&format!("/lampton/settings/access?person={kai}")).await;
        assert!(by_person.text().contains("See concerns") && !by_person.all("tbody").concat().contains("Read the log"));
        assert!(ada.get(&format!("/lampton/settings/access?person={kai}&permission=concerns.answer")).await.text().contains("Yes, and this is why"));
        let no = ada.get(&format!("/lampton/settings/access?person={kai}&permission=accounts.audit.see")).await.text();
        assert!(no.contains("Who may do what No."), "{no}");
        assert!(h.logged("accounts.access.see").await.iter().all(|e| e.is_read));
    })
    .await;
}

#[tokio::test]
async fn what_was_given_for_something_closed_stands_and_is_called_closed() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let lee = kernel::Scope { area: Some("atlantis".into()), category: Some("gas-lamp".into()), ..h.whole(&h.lampton) };
        h.staff("lee@lampton.example", "Lee Head", "viewer", lee).await;
        h.close("lighting").await;
        let why = ada.get("/lampton/settings/access?permission=concerns.see").await.text();
        assert!(why.contains("Case worker department: Street lighting (closed) · given by test"), "{why}");
        assert!(why.contains("Viewer area: atlantis (removed) · kind: Gas lamp (closed) · given by test"), "{why}");
        // The form of one's rights is another: what it changes leaves where they hold.
        let role = "/lampton/settings/roles/case-worker";
        assert_eq!(ada.submit(role, role, &[("permission", "concerns.see")]).await.status, 303);
        let kai = accounts::grants_of(&h.cx, kai).await.unwrap();
        assert_eq!(kai[0].scope, h.lighting());
    })
    .await;
}

#[tokio::test]
async fn a_form_that_comes_back_never_widens_what_it_was_for() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        let page = format!("/lampton/settings/people/{kai}");
        let give = format!("{page}/give");
        // The team was closed while the form was open, and the reason was forgotten.
        h.close("lighting").await;
        assert!(!ada.get(&page).await.body.contains("Street lighting"), "a closed one is not offered");
        let again = ada.submit(&page, &give, &[("role", "case-worker"), ("department", "lighting"), ("category", "gas-lamp"), ("reason", "")]).await;
        let held = |name: &str| again.attributes(&format!("select[name={name}] option[selected]"), "value");
        assert_eq!((held("department"), held("category")), (vec!["lighting".to_string()], vec!["gas-lamp".to_string()]), "{}", again.text());
        assert!(again.text().contains("Street lighting (closed)"));
        assert_eq!(ada.submit(&page, &give, &[("role", "case-worker"), ("department", "lighting"), ("reason", "ends its cases")]).await.status, 303);
        assert!(accounts::grants_of(&h.cx, kai).await.unwrap().iter().any(|g| g.scope == h.lighting()), "as it was chosen");
        // What is gone altogether is not given, and stays what the form says until another is chosen.
        for page in ["/lampton/settings/people/invite", page.as_str()] {
            let action = if page.ends_with("invite") { page } else { give.as_str() };
            let typed = [("mail", "mei@lampton.example"), ("lang", "en"), ("role", "viewer"), ("area", "atlantis"), ("reason", "joins")];
            let gone = ada.submit(page, action, &typed).await;
            assert!(gone.status == 422 && gone.text().contains("no longer there"), "{}", gone.text());
            assert_eq!(gone.attributes("select[name=area] option[selected]", "value"), ["atlantis"]);
        }
    })
    .await;
}

#[tokio::test]
async fn what_holds_everywhere_is_neither_shown_nor_offered_in_a_city() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (id, mut ada) = h.administrator().await;
        let root = h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let ada_may = accounts::actor_for(&h.cx, id).await.unwrap().unwrap();
        let page = ada.get("/lampton/settings/access").await;
        let codes = page.attributes("tbody th a", "title");
        for p in h.setup_permissions() {
            // The page says what `may` answers: in the city, and for the installation.
            let holds = ada_may.may(p, &kernel::Target::city(h.lampton.id));
            assert_eq!(codes.contains(&p.0.to_string()), holds, "{p}");
            assert!(!ada_may.may(p, &kernel::Target::installation()), "{p}");
        }
        let role = ada.get("/lampton/settings/roles/viewer").await;
        assert!(!role.body.contains("concerns.everywhere") && role.body.contains("concerns.answer"));
        // Who sends it all the same gets nothing by it.
        let csrf = role.form("/lampton/settings/roles/viewer").remove(0).1;
        let rights = ["concerns.see", "concerns.answer", "concerns.everywhere"].map(|p| ("permission", p));
        let sent = [vec![("csrf", csrf.as_str())], rights.to_vec()].concat();
        assert_eq!(ada.post("/lampton/settings/roles/viewer", &sent).await.status, 303);
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        let kai = accounts::actor_for(&h.cx, kai).await.unwrap().unwrap();
        assert!(kai.may(crate::house::SEE, &kernel::Target::city(h.lampton.id)) && !kai.may_somewhere(crate::house::EVERYWHERE, Some(h.lampton.id)));
        assert_eq!(ada.submit("/lampton/settings/roles/viewer", "/lampton/settings/roles/viewer/remove", &[]).await.status, 303, "and it is put back");
        // For the installation it is there as it was.
        let mut browser = h.sign_in("root@hansa.example").await;
        assert!(browser.get("/settings/access").await.attributes("tbody th a", "title").contains(&"concerns.everywhere".to_string()));
        assert!(browser.get("/settings/roles/viewer").await.body.contains("concerns.everywhere"));
        let root = accounts::actor_for(&h.cx, root).await.unwrap().unwrap();
        assert!(root.may(crate::house::EVERYWHERE, &kernel::Target::installation()));
    })
    .await;
}

#[tokio::test]
async fn the_log_speaks_to_people() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut browser) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        let (by, place) = (Actor::system("test"), Some(h.lampton.id));
        let act = store::Act::new(place, "concerns.answer", "concern 7K4M2Q9X").with("to", kai.to_string()).with("department", "lighting").with("odd", 1);
        h.cx.db.write(async |tx| store::audit(&h.cx, tx, &by, act.clone()).await).await.unwrap();
        let gone = store::Act::new(place, "concerns.unheard", "account 01a2280c-0000-7000-8000-000000000000");
        h.cx.db.write(async |tx| store::audit(&h.cx, tx, &by, gone.clone()).await).await.unwrap();
        let page = browser.get("/lampton/settings/audit").await;
        let rows = page.all("tbody tr");
        let row = rows.iter().find(|r| r.contains("answered the case")).unwrap_or_else(|| panic!("{rows:?}"));
        assert!(row.contains("Case 7K4M 2Q9X") && row.contains("To: Kai Lim") && row.contains("Department: Street lighting"), "{row}");
        assert!(!row.contains("odd") && !row.contains('{') && !row.contains(&kai.to_string()), "{row}");
        assert_eq!(page.attributes("tbody a[href='/lampton/desk/7K4M2Q9X']", "href").len(), 1);
        assert!(rows.iter().any(|r| r.contains("concerns.unheard") && r.contains("an account that is gone")), "what this program does not know shows its code");
        // Chosen from a list, not typed as a code.
        let options = page.all("#act option");
        assert!(options.contains(&"answered the case".to_string()) && options.contains(&"gave a role".to_string()), "{options:?}");
        let one = browser.get("/lampton/settings/audit?act=concerns.answer&case=7k4m+2q9x").await;
        assert!(one.all("tbody tr").len() == 1 && one.text().contains("Only this: Case 7K4M 2Q9X"), "{}", one.text());
        let added = browser.get("/lampton/settings/audit?act=accounts.staff.add").await;
        assert_eq!(added.attributes(&format!("tbody a[href='/lampton/settings/people/{ada}']"), "href").len(), 1, "{}", added.text());
    })
    .await;
}

#[tokio::test]
async fn the_log_is_filtered_and_paged_and_that_one_looked_is_in_it() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut browser) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        for _ in 0..60 {
            t.clock.advance(kernel::SECOND);
            browser.get(&format!("/lampton/settings/people/{kai}")).await;
        }
        t.clock.advance(kernel::SECOND);
        let first = browser.get("/lampton/settings/audit").await;
        assert_eq!(first.all("tbody tr").len(), 50);
        assert!(first.text().contains("looked at somebody's page"));
        let next = first.attributes("a[rel=next]", "href").remove(0);
        let second = browser.get(&next).await;
        assert!(second.all("tbody tr").len() >= 10 && second.text().contains("gave the right password"), "{}", second.text());
        assert!(second.text().contains("To the newest"));
        let reads = browser.get("/lampton/settings/audit?reads=yes&act=accounts.audit.see").await;
        assert_eq!(reads.all("tbody tr").len(), 2, "both looks");
        let of_ada = browser.get(&format!("/lampton/settings/audit?person={ada}&act=accounts.sign-in")).await;
        assert_eq!(of_ada.all("tbody tr").len(), 1);
        let of_kai = browser.get(&format!("/lampton/settings/audit?subject=account%20{kai}&act=accounts.staff.add")).await;
        assert!(of_kai.text().contains("was added by the program"));
        assert!(browser.get("/lampton/settings/audit?act=nothing.such").await.text().contains("Nothing is found"));
        h.staff("vic@lampton.example", "Vic", "viewer", h.whole(&h.lampton)).await;
        assert_eq!(h.sign_in("vic@lampton.example").await.get("/lampton/settings/audit").await.status, 403);
        assert_eq!(browser.get("/elsewhere/settings/audit").await.status, 403);
        assert_eq!(browser.get("/settings/audit").await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_given_in_a_department_or_an_area_that_was_removed_meanwhile() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        let by = kernel::Actor::system("test");
        let kinds = h.site.port::<std::sync::Arc<dyn accounts::ports::Categories>>().unwrap();
        // What a page was made of, and is behind the forms that it sends.
        let place = accounts::Place::load(&h.cx, Some(h.lampton.clone()), kinds.clone()).await.unwrap();
        let sections: [&dyn cities::folder::Section; 1] = [&accounts::SCOPES];
        cities::remove_department(&h.cx, &by, &h.lampton, &sections, "care").await.unwrap();
        h.site.cities.refresh().await.unwrap();
        let text = include_str!("../../../testkit/city/areas.geojson").replace("\"code\":\"east\"", "\"code\":\"eastern\"");
        let now = h.site.cities.by_id(h.lampton.id).unwrap();
        cities::replace_areas(&h.cx, &by, &now, &sections, cities::AreasUpload { file: "a.geojson".into(), text }).await.unwrap();
        let chosen = |department: &str, area: &str| accounts::Chosen { area: area.into(), ..accounts::Chosen::new("case-worker", department, "joins") };
        for (chosen, field) in [(chosen("care", ""), "department"), (chosen("", "east"), "area")] {
            let given = accounts::give(&h.cx, &by, &place, kai, &chosen).await.unwrap_err();
            assert!(matches!(&given, accounts::Error::Invalid(wrong) if wrong[0].field == field), "{given:?}");
            let input = accounts::InviteInput { mail: "mei@lampton.example".into(), chosen, lang: "en".into(), told: Vec::new() };
            let invited = accounts::invite(&h.cx, &accounts::Post::new(&h.site, Some(h.lampton.clone())), &by, &place, &input).await.unwrap_err();
            assert!(matches!(&invited, accounts::Error::Invalid(wrong) if wrong[0].field == field), "{invited:?}");
        }
        accounts::give(&h.cx, &by, &place, kai, &chosen("lighting", "west")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn of_a_removal_and_a_role_in_the_same_moment_one_gives_way() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let by = kernel::Actor::system("test");
        let kinds = h.site.port::<std::sync::Arc<dyn accounts::ports::Categories>>().unwrap();
        for (i, department) in ["care", "roads", "roads-east"].into_iter().enumerate() {
            let kai = h.staff(&format!("kai{i}@lampton.example"), "Kai Lim", "viewer", h.whole(&h.lampton)).await;
            h.site.cities.refresh().await.unwrap();
            let city = h.site.cities.by_id(h.lampton.id).unwrap();
            let place = accounts::Place::load(&h.cx, Some(city.clone()), kinds.clone()).await.unwrap();
            let chosen = accounts::Chosen::new("case-worker", department, "joins");
            let sections: [&dyn cities::folder::Section; 1] = [&accounts::SCOPES];
            let removing = cities::remove_department(&h.cx, &by, &city, &sections, department);
            let (given, removed) = tokio::join!(accounts::give(&h.cx, &by, &place, kai, &chosen), removing);
            assert!(given.is_ok() != removed.is_ok(), "{given:?} {removed:?}");
        }
    })
    .await;
}

/// East Ward is a ward of the district from now on: no case comes to it any more.
async fn with_a_ward(h: &House) {
    let text = include_str!("../../../testkit/city/areas.geojson").replace("\"code\":\"east\",\"level\":\"district\"", "\"code\":\"east\",\"level\":\"ward\"");
    let input = cities::AreasUpload { file: "a.geojson".into(), text };
    cities::replace_areas(&h.cx, &Actor::system("test"), &h.lampton, &[&accounts::SCOPES], input).await.expect("the areas are replaced");
    h.site.cities.refresh().await.expect("the cities are read again");
}

#[tokio::test]
async fn a_role_for_an_area_to_which_no_case_comes_is_refused_and_an_old_one_is_named_so() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let east = kernel::Scope { area: Some("east".into()), ..h.whole(&h.lampton) };
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", east).await;
        let (people, invite) = ("/lampton/settings/people", "/lampton/settings/people/invite");
        let typed = [("mail", "mei@lampton.example"), ("lang", "en"), ("role", "viewer"), ("area", "east"), ("reason", "joins")];
        assert_eq!(ada.submit(invite, invite, &typed).await.status, 303);
        let again = ada.get(people).await.attributes("form[action$='/again']", "action").remove(0);
        let before = ada.get(people).await;
        assert!(!before.text().contains("for no new case"), "{}", before.text());
        with_a_ward(&h).await;
        // Neither form offers it, and both verbs refuse it.
        let page = format!("{people}/{kai}");
        for (form, action) in [(invite, invite.to_string()), (page.as_str(), format!("{page}/give"))] {
            assert_eq!(ada.get(form).await.attributes("select[name=area] option", "value"), ["", "west"], "{form}");
            let refused = ada.submit(form, &action, &[typed.as_slice(), &[("mail", "lee@lampton.example")]].concat()).await;
            assert!(refused.status == 422 && refused.text().contains("cases lie in the areas of the first level. Choose one of those"), "{}", refused.text());
        }
        // What was given or offered before is called so, with what to do.
        let (mark, hint) = ("area: East Ward (holds for no new case: not an area of the first level)", "Take it away, or withdraw the invitation");
        for path in [people.to_string(), page, format!("/lampton/settings/access?person={kai}")] {
            let text = ada.get(&path).await.text();
            assert!(text.contains(mark) && text.contains(hint), "{path}: {text}");
        }
        let rights = ada.get("/lampton/settings/access").await.text();
        assert!(rights.contains("Kai Lim (for no new case)") && !rights.contains("Ada Lovelace (for"), "{rights}");
        let verdict = ada.get(&format!("/lampton/settings/access?person={kai}&permission=concerns.answer")).await.text();
        assert!(verdict.contains("Only for an area to which no case comes"), "{verdict}");
        assert!(ada.get(people).await.attributes("form[action$='/again']", "action").is_empty());
        let late = ada.resubmit(&before, &again).await;
        assert!(late.status == 422 && late.text().contains("Choose one of those"), "{}", late.text());
        let withdraw = again.replace("/again", "/withdraw");
        assert_eq!(ada.submit(people, &withdraw, &[]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn who_has_left_can_be_chosen_in_the_log_and_is_marked() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        h.staff("far@elsewhere.example", "Far Away", "viewer", h.whole(&h.elsewhere)).await;
        let page = format!("/lampton/settings/people/{kai}");
        let who = async |ada: &mut testkit::client::Client| ada.get("/lampton/settings/audit").await.all("#person option");
        assert!(who(&mut ada).await.contains(&"Kai Lim".to_string()));
        assert_eq!(ada.submit(&page, &format!("{page}/end"), &[]).await.status, 303);
        assert_eq!(who(&mut ada).await, ["Anybody", "Ada Lovelace", "Kai Lim (no longer works here)"]);
        let of_kai = ada.get(&format!("/lampton/settings/audit?person={kai}")).await;
        assert_eq!(of_kai.attributes("#person option[selected]", "value"), [kai.to_string()]);
    })
    .await;
}
