//! Removed for privacy means removed everywhere.

use super::Desk;
use crate::town::Staff;
use concerns::{answer, ask, edit, locate, note, redact};
use kernel::Lang;
use store::Engine;
use testkit::{TestCtx, each_database};

/// A word that nobody else uses; the index keeps only its end when its beginning is shared, so the end is looked for.
const SECRET: &str = "zqxvjkwprivate";
const END: &str = "xvjkwprivate";

store::row! { struct Column { tbl: String, col: String } }

/// Every column of every table, but those that hold no text.
async fn columns(t: &TestCtx) -> Vec<Column> {
    let all = match t.engine {
        Engine::Sqlite => {
            "select m.name as tbl, i.name as col from sqlite_master m join pragma_table_info(m.name) i where m.type = 'table' and m.name <> 'concern_words'"
        }
        Engine::Postgres => {
            "select cast(table_name as text) as tbl, cast(column_name as text) as col from information_schema.columns where table_schema = 'public'"
        }
    };
    t.db().q(all).all().await.unwrap()
}

/// Where the secret is still to be found.
async fn places(t: &TestCtx) -> Vec<String> {
    let mut out = Vec::new();
    for Column { tbl, col } in columns(t).await {
        let sql = match t.engine {
            Engine::Sqlite => format!("select cast(count(*) as bigint) as n from \"{tbl}\" where instr(cast(\"{col}\" as blob), cast('{END}' as blob)) > 0"),
            Engine::Postgres => format!("select cast(count(*) as bigint) as n from \"{tbl}\" where cast(\"{col}\" as text) like '%{END}%'"),
        };
        if t.db().q(Box::leak(sql.into_boxed_str())).count().await.unwrap() > 0 {
            out.push(format!("{tbl}.{col}"));
        }
    }
    out
}

/// A case in which the secret stands wherever something can be written.
async fn full(d: &Desk) -> concerns::model::Concern {
    let (cx, city, by, lang) = (d.town.cx(), d.town.city(), &d.chief, Lang::english());
    let caller = (&*format!("{SECRET} Okafor"), "+60 4-555 0199", &*format!("{SECRET}@example.org"));
    let c = d.called("lamp-out", &format!("{SECRET} lives here. Dark."), caller).await;
    let (concern, version) = (c.id, None);
    let text = |what: &str| format!("{what} {SECRET}");
    note::note(cx, city, by, note::Input { concern, version, text: text("note"), lang: lang.clone() }).await.unwrap();
    let input = edit::Input { concern, version, title: text("title"), details: text("details"), place_text: text("place") };
    edit::edit(cx, city, by, input).await.unwrap();
    locate::locate(cx, city, &Staff, by, locate::Input { concern, version, point: crate::town::Town::EAST, text: text("spot") }).await.unwrap();
    ask::ask(cx, city, by, ask::Input { concern, version, text: text("asked"), lang }).await.unwrap();
    let photos = vec![d.prove(&c).await];
    answer::answer(cx, city, by, answer::Input { text: text("answer"), photos, ..Desk::answer(&c) }).await.unwrap();
    let mail = jobs::Mail::letter(Some(city.id), "k", "ngozi@example.org", "lampton.test", &letter(&text("mail")));
    let mail = mail.about(format!("concern {}", c.reference));
    let sent: Result<_, jobs::Error> = cx.db.write(async |tx| jobs::send_mail(cx, tx, mail.clone()).await).await;
    sent.unwrap();
    c
}

fn letter(title: &str) -> jobs::Letter<'_> {
    jobs::Letter {
        brand: "#14505f",
        city_name: "Lampton",
        desk: "",
        lang: Lang::english(),
        title,
        paragraphs: vec![jobs::Paragraph::Text(title)],
        button: None,
        footer: Vec::new(),
        unsubscribe: None,
    }
}

#[tokio::test]
async fn redaction_leaves_not_one_byte() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        // Neighbours, so that the index has more than this case.
        for i in 0..20 {
            d.lamp(&format!("Lamp number {i} zqx is dark")).await;
        }
        let c = full(&d).await;
        let before = places(&t).await;
        if t.engine == Engine::Sqlite {
            assert!(before.contains(&"concern_words_data.block".to_string()), "the index holds it first: {before:?}");
        }
        for table in
            ["concern.title", "concern.details", "concern.place_text", "story.text", "revision.before", "contact.name", "contact.mail", "mail.body_html"]
        {
            assert!(before.iter().any(|p| p == table), "{table} holds it first: {before:?}");
        }
        assert_eq!(t.cx.blobs.list(&format!("{}/photo", c.city_id)).await.unwrap().len(), 2);
        let left = redact::redact(d.town.cx(), d.town.city(), &d.chief, redact::Input::everything(c.id)).await.unwrap();
        assert_eq!((left.title.as_str(), left.details.as_str(), left.photos, left.lat), ("Street lamp out", "", 0, None));
        d.run_jobs().await;
        assert_eq!(places(&t).await, Vec::<String>::new());
        assert_eq!(t.cx.blobs.list(&format!("{}/photo", c.city_id)).await.unwrap(), Vec::<String>::new());
        let mut b = d.browser(&d.chief);
        assert!(b.get(&d.path(&c)).await.text().contains("removed personal data"));
        let found = b.get(&format!("/lampton/desk?box=all&q={SECRET}")).await;
        assert!(found.text().contains("Nothing was found."));
        let others = b.get("/lampton/desk?box=all&q=zqx").await;
        assert!(others.text().contains("20 cases were found."), "the others are still found: {}", others.text());
    })
    .await;
}

#[tokio::test]
async fn a_part_can_go_while_the_rest_remains() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = full(&d).await;
        let mut b = d.browser(&d.chief);
        let page = d.path(&c);
        let shown = b.get(&page).await;
        let mut form = shown.form(&format!("{page}/redact"));
        form.retain(|(n, _)| !n.starts_with("left_"));
        form.extend(shown.attributes("input[name=gone_story]", "value").into_iter().map(|id| ("gone_story".to_string(), id)));
        let left = [("left_title", "Dark lamp"), ("left_details", "Dark since Monday."), ("left_place", ""), ("gone", "contact")];
        form.extend(left.map(|(n, v)| (n.to_string(), v.to_string())));
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let done = b.post(&format!("{page}/redact"), &fields).await;
        assert_eq!(done.status, 303, "{}", done.text());
        d.run_jobs().await;
        assert_eq!(places(&t).await, Vec::<String>::new());
        let now = d.now(c.id).await;
        assert_eq!((now.title.as_str(), now.photos), ("Dark lamp", 1), "the picture was not named, and stays");
        let found = b.get("/lampton/desk?box=all&q=monday").await;
        assert!(found.body.contains(c.reference.as_str()));
        let asked = store::AuditFilter { act: Some("concerns.redact".into()), city: Some(c.city_id), ..Default::default() };
        let log = store::audit_list(d.town.cx(), &asked, 5).await.unwrap();
        assert_eq!(log[0].detail.0["texts"], 3);
    })
    .await;
}

#[tokio::test]
async fn what_goes_for_good_is_named_again_when_the_case_moved_on() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = full(&d).await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let redact = format!("{page}/redact");
        let shown = b.get(&page).await;
        let (entry, picture) = (shown.attributes("input[name=gone_story]", "value").remove(0), shown.attributes("input[name=gone_photo]", "value").remove(0));
        let mut form = shown.form(&redact);
        form.extend([("gone", "contact"), ("gone_story", &entry), ("gone_photo", &picture)].map(|(n, v)| (n.to_string(), v.to_string())));
        d.later();
        let why = concerns::reopen_by_staff::Input { concern: c.id, version: None, text: "It is dark again.".into(), lang: Lang::english() };
        concerns::reopen_by_staff::reopen(d.town.cx(), d.town.city(), &Staff, &d.worker("lighting"), why).await.unwrap();
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stale = b.post(&redact, &fields).await;
        assert_eq!(stale.status, 409, "{}", stale.text());
        let named = stale.all("form fieldset label");
        assert_eq!(named.len(), 3, "{named:?}");
        assert!(named[0] == "Name, mail and phone of its reporter" && named[1].contains(SECRET) && named[2] == "Picture 1", "{named:?}");
        let ticked = |of: &str| stale.attributes(&format!("input[type=checkbox][name={of}][checked]"), "value");
        assert_eq!((ticked("gone"), ticked("gone_story"), ticked("gone_photo")), (vec!["contact".into()], vec![entry.clone()], vec![picture]));
        // A tick that is taken away keeps what it names.
        let mut form = stale.form(&redact);
        form.retain(|(n, _)| n != "gone_story");
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.post(&redact, &fields).await.status, 303);
        let left = b.get(&page).await;
        assert!(left.attributes("input[name=gone_photo]", "value").is_empty() && left.attributes("input[name=gone_story]", "value").contains(&entry));
    })
    .await;
}
