//! Two cities on one installation. Every text of the far one carries a word by which it is known wherever it turns up: [`PUBLISHED`] where the city shows it
//! to everybody, [`KEPT`] in everything else.

use super::people;
use axum::Router;
use cities::folder::{Files, FolderSource, Source, read};
use cities::{Cities, City};
use concerns::report::{Input, Receipt, Where, report};
use hansa::app::{App, prepare_accounts};
use hansa::args::Data;
use hansa::slices;
use kernel::{Actor, GeoPoint, Lang};
use std::sync::Arc;
use testkit::client::Client;
use testkit::{Answered, TestCtx};
use web::{Access, Config, Route};

pub const NEAR: &str = "lampton";
pub const FAR: &str = "far";
pub const PUBLISHED: &str = "Vrombaut";
pub const KEPT: &str = "Qwyzzl";
const PLACE: GeoPoint = GeoPoint { lat: 5.05, lon: 100.021 };

/// A route, as the product declares it.
#[derive(Clone, Debug)]
pub struct Way {
    pub method: String,
    pub path: &'static str,
    pub access: Access,
}

pub struct Town {
    pub t: TestCtx,
    pub router: Router,
    pub ways: Vec<Way>,
    pub near: Arc<City>,
    pub far: Arc<City>,
    pub ids: Ids,
}

/// The far city's ids, and the near one's private links, by the name of the part of an address.
#[derive(Default)]
pub struct Ids {
    pub far: Vec<(&'static str, Vec<String>)>,
    pub near: Vec<(&'static str, Vec<String>)>,
}

impl Ids {
    fn far(&mut self, part: &'static str, ids: impl IntoIterator<Item = String>) {
        self.far.push((part, ids.into_iter().collect()));
    }
}

/// The folder of the test city with every name marked, and with codes that only it has.
fn far_folder(near: &FolderSource) -> Files {
    let mut out = Files::default();
    for (path, _) in near.list().expect("the test city's files") {
        let bytes = near.read(&path).expect("a file");
        let Ok(text) = String::from_utf8(bytes.clone()) else {
            out.insert(&path, bytes);
            continue;
        };
        let word = if path == "templates.toml" || path == "holidays.csv" { KEPT } else { PUBLISHED };
        let marked = text.replace("en = \"", &format!("en = \"{word} ")).replace("en = [\"", &format!("en = [\"{word} "));
        let marked = marked.replace("\"name_en\":\"", &format!("\"name_en\":\"{word} ")).replace("@lampton", &format!("@{}", word.to_lowercase()));
        out.insert(&path, with_own(&path, &csv_names(&path, &marked, word)));
    }
    out
}

/// Marks the English names of a table.
fn csv_names(path: &str, text: &str, word: &str) -> String {
    let mut lines = text.lines();
    let (true, Some(head)) = (path.ends_with(".csv"), lines.next()) else { return text.into() };
    let Some(at) = head.split(',').position(|c| c == "name_en") else { return text.into() };
    let row = |line: &str| line.split(',').enumerate().map(|(i, c)| if i == at { format!("{word} {c}") } else { c.into() }).collect::<Vec<_>>().join(",");
    std::iter::once(head.to_string()).chain(lines.map(row)).map(|l| l + "\n").collect()
}

/// Adds what has a code that the near city does not have.
fn with_own(path: &str, text: &str) -> String {
    match path {
        // Its name is what everybody may know of it: it stands above every page, of an error too.
        "city.toml" => text.replace("slug = \"lampton\"", &format!("slug = \"{FAR}\"")).replace(&format!("en = \"{PUBLISHED} Lampton"), "en = \"Faraway"),
        "areas.geojson" => text.replace("\"code\":\"west\"", "\"code\":\"far-west\""),
        "departments.csv" => format!("{text}far-works,works@{KEPT}.example,,{PUBLISHED} works,الأشغال\n"),
        "holidays.csv" => format!("{text}2026-12-30,{KEPT} day,يوم\n"),
        "places/landmarks.csv" => format!("{text}far-gate,school,5.05,100.02,{PUBLISHED} gate,بوابة\n"),
        "categories.toml" => text.replace("code = \"idea\"", "code = \"far-idea\"").replace("code = \"pattern\"", "code = \"far-pattern\""),
        "templates.toml" => text.replace("code = \"lamp-repaired\"", "code = \"far-text\""),
        _ => text.to_string(),
    }
}

impl Town {
    pub async fn new(t: TestCtx) -> Town {
        let near = FolderSource(crate::server::lampton());
        let sections = slices::sections();
        for checked in [read(&near, &sections), read(&far_folder(&near), &sections)] {
            let checked = checked.unwrap_or_else(|p| panic!("{}", p.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")));
            cities::import(&t.cx, &Actor::system("test"), &sections, checked).await.expect("the city is imported");
        }
        let data = Data { data: t.folder.clone(), database: None };
        prepare_accounts(&t.cx, &data, accounts::SecondFactor::AsTheyLike).expect("the accounts are ready");
        let config = Config {
            base_url: "http://lampton.test".into(),
            training: false,
            client_address_header: None,
            limit_factor: 0,
            metrics_token: None,
            sends_mail: true,
        };
        let app = App::build(&t.cx, config).await.expect("the product is put together");
        let handlers = app.handlers().to_vec();
        let way = |r: &Route| Way { method: r.method.to_string(), path: r.path, access: r.access };
        let ways = app.routes.iter().map(way).collect();
        let (_, router) = app.router();
        let cities = Cities::open(&t.cx).await.expect("the cities are read");
        let (near, far) = (cities.get(NEAR).await.expect("the near city"), cities.get(FAR).await.expect("the far city"));
        let mut town = Town { t, router, ways, near, far, ids: Ids::default() };
        town.fill(&handlers).await;
        town
    }
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }
    /// The far city's people, cases, texts and mails, through the verbs and the front door.
    async fn fill(&mut self, handlers: &[jobs::Handler]) {
        let mut ids = Ids::default();
        let hand = people::of_far(self).await;
        let mut them = people::sign_in(self, people::FAR_ROOT).await;
        ids.far("account", [hand.to_string()]);
        self.far_people(&mut them, &mut ids, &hand.to_string()).await;
        self.far_cases(&mut them, &mut ids, hand).await;
        for _ in 0..3 {
            while jobs::run_due(&self.t.cx, handlers, 100).await.expect("the queue runs") > 0 {}
            self.t.clock.advance(2 * kernel::MINUTE);
        }
        self.far_mails(&mut ids).await;
        let mine = self.report(&self.near, "lamp-out", "Dark by the gate", false).await;
        ids.near.push(("secret", vec![mine.secret]));
        ids.near.push(("token", vec!["01890000000070008000000000".into()]));
        ids.far("code", ["far-idea", "far-works", "far-west", "far-gate", "far-text"].map(String::from));
        ids.far("question", ["far-pattern".into()]);
        ids.far("list", ["landmarks".into()]);
        ids.far("date", ["2026-12-30".into()]);
        ids.far("lang", ["en".into()]);
        ids.far("size", ["large.jpg".into()]);
        for (part, n) in [("z", "12"), ("x", "3186"), ("y", "1990")] {
            ids.far(part, [n.into()]);
        }
        self.ids = ids;
    }
    async fn far_people(&self, them: &mut Client, ids: &mut Ids, hand: &str) {
        let invite = "/far/settings/people/invite";
        let asked = [("mail", "new@qwyzzl.example"), ("role", "viewer"), ("reason", "Qwyzzl reason")];
        assert_eq!(them.submit(invite, invite, &asked).await.status, 303);
        let new = "/far/settings/roles/new";
        assert_eq!(them.submit(new, new, &[("name", "Qwyzzl role"), ("permission", "concerns.see")]).await.status, 303);
        let last = |list: Vec<String>, n: usize| list[0].rsplit('/').nth(n).expect("an id").to_string();
        ids.far("role", [last(them.get("/far/settings/roles").await.attributes("a[href*='/own-']", "href"), 0)]);
        ids.far("invitation", [last(them.get("/far/settings/people").await.attributes("form[action$='/again']", "action"), 1)]);
        let take = them.get(&format!("/far/settings/people/{hand}")).await.attributes("form[action*='/take/']", "action");
        ids.far("grant", [last(take, 0)]);
        // A second browser of theirs, which they could end.
        people::sign_in(self, people::FAR_ROOT).await;
        let end = them.get("/account").await.attributes("button[formaction*='/account/sessions/'][formaction$='/end']", "formaction");
        ids.far("session", [last(end, 1)]);
    }
    pub async fn report(&self, city: &City, category: &str, details: &str, is_private: bool) -> Receipt {
        let contact =
            concerns::Contact { name: format!("{KEPT} Reporter"), mail: "who@qwyzzl.example".into(), phone: "+60 4-555 0177".into(), wants_mail: true };
        let contact = if city.slug == FAR { contact } else { Default::default() };
        self.report_by(city, category, details, is_private, contact).await
    }
    pub async fn report_by(&self, city: &City, category: &str, details: &str, is_private: bool, contact: concerns::Contact) -> Receipt {
        let place = Where { point: Some(PLACE), text: "School 24".into(), is_nowhere: false };
        let (lang, channel) = (Lang::english(), concerns::model::Channel::Web);
        let question = if city.slug == FAR { "far-pattern" } else { "pattern" };
        let answers = (category == "lamp-out").then(|| (question.to_string(), "dark".into())).into_iter().collect();
        let (category, details) = (category.into(), details.into());
        let input = Input { category, place, details, answers, photos: Vec::new(), contact, lang, is_private, channel, reported_at: None, source: None };
        report(&self.t.cx, city, &Actor::visitor(), input).await.expect("the report is taken")
    }
    async fn far_cases(&self, them: &mut Client, ids: &mut Ids, hand: kernel::AccountId) {
        let (cx, far) = (&self.t.cx, &*self.far);
        let open = self.report(far, "lamp-out", &format!("{PUBLISHED} lamp"), false).await;
        self.report(far, "pothole", &format!("{KEPT} pothole"), false).await;
        self.report(far, "conduct", &format!("{KEPT} conduct"), false).await;
        let (draft, photo) = self.private_with_photo().await;
        let private = concerns::resident::receipt(cx, far, &draft).await.expect("the receipt");
        ids.far("reference", [&open, &private].map(|r| r.concern.reference.as_str().to_string()));
        ids.far("id", [photo]);
        let unsent = concerns::resident::start(cx, far, body(false)).await.expect("a draft");
        let (lang, version) = (Lang::english(), None);
        let by = Actor::system("test");
        let note = concerns::note::Input { concern: open.concern.id, version, text: format!("{KEPT} note"), lang: lang.clone() };
        concerns::note::note(cx, far, &by, note).await.expect("a note");
        let to = Some((hand, format!("{KEPT} Hand")));
        concerns::assign::assign(cx, far, &hansa::wiring::Staff, &by, concerns::assign::Input { concern: open.concern.id, version, to })
            .await
            .expect("it is given");
        let follow =
            concerns::resident::Support { reference: open.concern.reference, mail: "follower@qwyzzl.example".into(), lang, is_counted: true, visitor: None };
        concerns::resident::support(cx, far, &Actor::visitor(), follow).await.expect("somebody follows");
        let saved = them.submit("/far/desk?box=all&q=pothole", "/far/desk/saved", &[("name", "Qwyzzl filter"), ("query", "state=new")]).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        ids.far("secret", [private.secret, unsent.secret]);
    }
    /// A report that is nobody's business, with a photo: its draft, and the photo's id.
    async fn private_with_photo(&self) -> (String, String) {
        let (cx, far) = (&self.t.cx, &*self.far);
        let draft = concerns::resident::start(cx, far, body(true)).await.expect("a draft");
        let photo = concerns::resident::add_photo(cx, far, &draft, crate::crash::photo()).await.expect("a photo");
        concerns::resident::send(cx, far, &Actor::visitor(), &draft.secret, &Lang::english(), None).await.expect("it is sent");
        (draft.secret, photo.to_string())
    }
    async fn far_mails(&self, ids: &mut Ids) {
        let by = Actor::system("test");
        let filter = jobs::MailFilter { city: Some(self.far.id), ..jobs::MailFilter::default() };
        let mails = jobs::list_mails(&self.t.cx, &by, &filter, &jobs::Paging::default()).await.expect("the mails").items;
        assert!(mails.len() > 3, "the far city wrote to its people");
        ids.far("mail", mails.iter().map(|m| m.id.to_string()).take(1));
        let mut tokens = Vec::new();
        for m in &mails {
            let shown = jobs::mail(&self.t.cx, &by, Some(self.far.id), jobs::MailId(m.id)).await.expect("a mail");
            tokens.extend(shown.body_text.lines().filter_map(|l| l.split_once("/invitation/")).map(|(_, t)| t.to_string()));
        }
        assert!(!tokens.is_empty(), "an invitation was mailed");
        ids.far("token", tokens);
        let jobs = jobs::list_jobs(&self.t.cx, &by, None).await.expect("the jobs");
        ids.far("job", jobs.iter().map(|j| j.id.to_string()).take(1));
    }
    /// What the far city holds, in numbers that every act of its own people would change.
    pub async fn far_books(&self) -> Vec<(&'static str, i64)> {
        let mut out = Vec::new();
        for sql in [
            "select cast(sum(version) as bigint) as n from concern where city_id = $1 and visibility <> 'public'",
            "select cast(count(*) as bigint) as n from story where city_id = $1 and act not in ('support', 'reported')",
            "select cast(count(*) as bigint) as n from contact where city_id = $1",
            "select cast(count(*) as bigint) as n from photo where city_id = $1 and concern_id is not null",
            "select cast(count(*) as bigint) as n from saved_filter where city_id = $1",
            "select cast(count(*) as bigint) as n from category where city_id = $1 and not is_closed",
            "select cast(count(*) as bigint) as n from routing where city_id = $1",
            "select cast(count(*) as bigint) as n from template where city_id = $1",
            "select cast(count(*) as bigint) as n from account_grant where city_id = $1",
            "select cast(count(*) as bigint) as n from account_role where city_id = $1",
            "select cast(count(*) as bigint) as n from account_invitation where city_id = $1",
            "select cast(count(*) as bigint) as n from city_department where city_id = $1",
            "select cast(count(*) as bigint) as n from city_place where city_id = $1",
            "select cast(count(*) as bigint) as n from city_holiday where city_id = $1",
            "select cast(version as bigint) as n from city where id = $1",
        ] {
            out.push((sql, self.t.cx.db.q(sql).bind(self.far.id).count().await.unwrap_or_else(|e| panic!("{sql}: {e}"))));
        }
        out
    }
}

fn body(is_private: bool) -> concerns::resident::Body {
    let mut fields: Vec<(String, String)> =
        [("far-pattern", "dark"), ("details", "Qwyzzl secret"), ("name", "Qwyzzl Reporter"), ("mail", "who@qwyzzl.example"), ("phone", "+60 4-555 0177")]
            .map(|(n, v)| (if n == "far-pattern" { "q-far-pattern" } else { n }.to_string(), v.to_string()))
            .into();
    if is_private {
        fields.push(("is_private".into(), "1".into()));
    }
    let (lat, lon) = (Some(PLACE.lat), Some(PLACE.lon));
    concerns::resident::Body { lat, lon, text: "School 24".into(), category: "lamp-out".into(), fields: fields.into_iter().collect(), ..Default::default() }
}

/// The first word of the far city that an answer holds, in its body or its address.
pub fn leak(a: &Answered, words: &[&'static str]) -> Option<&'static str> {
    let all = format!("{}\n{}", a.body.to_lowercase(), a.location().to_lowercase());
    words.iter().find(|w| all.contains(&w.to_lowercase())).copied()
}
