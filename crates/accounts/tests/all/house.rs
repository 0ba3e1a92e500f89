//! A house with two cities, a desk, and people who sign in for real.

use accounts::{
    AccountSessions, NewStaff, RoleSeed, SecondFactor, Setup, Vault,
    ports::{Cases, Categories, Category, Traces},
};
use axum::Router;
use cities::folder::{Files, read};
use cities::{Cities, City};
use kernel::{AccountId, Actor, CityId, Lang, Permission, Scope, Text};
use std::path::Path;
use std::sync::Arc;
use store::{Ctx, Migration, Tx};
use testkit::TestClock;
use testkit::client::{Answered, Client};
use testkit::db::TestCtx;
use web::{Answer, Config, Nav, Ports, Shell, Site, Slice, Visit, get};

pub const PASSWORD: &str = "seven quiet lamps";
pub const SEE: Permission = Permission("concerns.see");
pub const ANSWER: Permission = Permission("concerns.answer");
/// Of the whole installation: in a city nobody has it.
pub const EVERYWHERE: Permission = Permission("concerns.everywhere");
const DESK: &[Permission] = &[SEE, ANSWER, EVERYWHERE];

static DESK_WORDS: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/tests/locales");

/// A slice that has something to be allowed.
fn desk() -> Slice {
    async fn page(v: Visit) -> Answer {
        Ok(axum::response::IntoResponse::into_response(format!("the desk of {} for {}", v.city_name(), v.actor.name())))
    }
    let nav = Nav { shell: Shell::Work, label: "concerns-nav-desk", hint: "concerns-nav-desk-hint", icon: "inbox", path: "/desk", needs: Some(SEE), order: 1 };
    Slice {
        name: "concerns",
        routes: vec![get("/{city}/desk", page).needs(SEE)],
        nav: vec![nav],
        permissions: DESK,
        migrations: Vec::new(),
        tables: store::Tables { city: &[], installation: &[] },
        statements: Vec::new(),
        locales: &DESK_WORDS,
        handlers: |_| Vec::new(),
        schedules: Vec::new(),
    }
}

struct Kinds;

#[async_trait::async_trait]
impl Categories for Kinds {
    async fn list(&self, _: &Ctx, _: CityId) -> Result<Vec<Category>, accounts::Error> {
        let kind = |code: &str, name, closed| Category { code: code.into(), name: Text::one(Lang::english(), name), closed };
        Ok(vec![kind("lamp-out", "Street lamp out", false), kind("gas-lamp", "Gas lamp", true)])
    }
    async fn is_there(&self, _: &mut Tx, _: CityId, code: &str) -> Result<bool, accounts::Error> {
        Ok(["lamp-out", "gas-lamp"].contains(&code))
    }
    async fn templates(&self, _: &Ctx, _: CityId) -> Result<Vec<(String, Text)>, accounts::Error> {
        Ok(Vec::new())
    }
}

/// No other slice is here, so nothing else knows anybody.
struct NoTraces;

#[async_trait::async_trait]
impl Traces for NoTraces {
    async fn forget(&self, _: &mut Tx, _: CityId, _: &str) -> Result<u64, accounts::Error> {
        Ok(0)
    }
}

/// Kai Lim has an open case, and works on it with the right to answer.
pub const KAIS_CASE: &str = "7K4M 2Q9X";

/// The cases of another slice: one, of whom `of` names, until it is given back.
#[derive(Default)]
pub struct OneCase {
    pub of: std::sync::Mutex<Option<AccountId>>,
}

#[async_trait::async_trait]
impl Cases for OneCase {
    async fn left(&self, _: &mut Tx, city: &City, still: &Actor) -> Result<Vec<String>, accounts::Error> {
        let is_theirs = city.slug == "lampton" && *self.of.lock().expect("nobody panicked with it") == still.account() && still.account().is_some();
        Ok(if is_theirs && !still.may_somewhere(ANSWER, Some(city.id)) { vec![KAIS_CASE.into()] } else { Vec::new() })
    }
    async fn free(&self, _: &Ctx, _: &mut Tx, _: &Actor, _: &City, _: &Actor) -> Result<(), accounts::Error> {
        *self.of.lock().expect("nobody panicked with it") = None;
        Ok(())
    }
}

pub fn migrations() -> Vec<Migration> {
    [store::migrations(), jobs::migrations(), cities::migrations(), accounts::migrations()].concat()
}

fn roles() -> Vec<RoleSeed> {
    let all = [accounts::PERMISSIONS, DESK].concat();
    let seed = |code, permissions: &[Permission], in_city| RoleSeed { code, permissions: permissions.to_vec(), in_city };
    vec![
        seed("administrator", &all, true),
        seed("supervisor", &[accounts::PEOPLE_SEE, accounts::PEOPLE_EDIT, accounts::ACCESS_SEE, SEE, ANSWER], true),
        seed("case-worker", &[SEE, ANSWER], true),
        seed("viewer", &[SEE], true),
        seed("secretariat", &[EVERYWHERE], false),
    ]
}

pub fn setup(second_factor: SecondFactor) -> Setup {
    let permissions = [accounts::PERMISSIONS, DESK].concat();
    let (installation, pages) =
        (vec![EVERYWHERE], vec![accounts::InstallationPage::new(EVERYWHERE, "/everywhere", "concerns-nav-desk", "concerns-nav-desk", "book")]);
    let acts = [accounts::ACTS, web::ACTS, &["concerns.answer"]].concat();
    Setup { vault: Vault::new(&[9; 32]).expect("a vault"), permissions, installation, pages, acts, roles: roles(), second_factor }
}

pub struct House {
    pub cx: Ctx,
    pub clock: Arc<TestClock>,
    pub site: Site,
    pub router: Router,
    pub case: Arc<OneCase>,
    /// Where most happens.
    pub lampton: Arc<City>,
    pub elsewhere: Arc<City>,
}

fn folder(slug: &str, name: &str) -> Files {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/city");
    let mut files = Files::default();
    for path in ["areas.geojson", "boundary.geojson", "calendar.toml", "departments.csv", "holidays.csv"] {
        files.insert(path, std::fs::read(dir.join(path)).expect("the test city's file"));
    }
    let city = std::fs::read_to_string(dir.join("city.toml")).expect("the test city");
    files.insert("city.toml", city.replace("slug = \"lampton\"", &format!("slug = \"{slug}\"")).replace("en = \"Lampton\"", &format!("en = \"{name}\"")));
    files
}

impl House {
    /// Without a mandatory second factor.
    pub async fn new(t: &TestCtx) -> House {
        House::with(t, SecondFactor::AsTheyLike, false).await
    }
    pub async fn with(t: &TestCtx, second_factor: SecondFactor, training: bool) -> House {
        for (slug, name) in [("lampton", "Lampton"), ("elsewhere", "Elsewhere")] {
            let checked = read(&folder(slug, name), &[]).unwrap_or_else(|p| panic!("the test city has problems: {p:?}"));
            cities::import(&t.cx, &Actor::system("test"), &[], checked).await.expect("the test city is imported");
        }
        accounts::prepare(&t.cx, setup(second_factor)).expect("the slice is ready");
        House::on(t.cx.clone(), t.clock.clone(), training).await
    }
    /// The same data behind another process.
    pub async fn on(cx: Ctx, clock: Arc<TestClock>, training: bool) -> House {
        House::sending(cx, clock, training, true).await
    }
    /// The same data behind a process that sends no mail.
    pub async fn without_mail(&self) -> House {
        House::sending(self.cx.clone(), self.clock.clone(), false, false).await
    }
    /// The same, where mails may have nowhere to go.
    async fn sending(cx: Ctx, clock: Arc<TestClock>, training: bool, sends_mail: bool) -> House {
        let cities = Arc::new(Cities::open(&cx).await.expect("the cities are read"));
        let config = Config {
            base_url: "http://127.0.0.1:8080".into(),
            training,
            client_address_header: Some("x-client".into()),
            limit_factor: 1_000,
            metrics_token: None,
            sends_mail,
        };
        let slices = vec![web::language_slice(), accounts::slice(), desk()];
        let ports = Ports::default().with::<Arc<dyn Categories>>(Arc::new(Kinds)).with::<Arc<dyn Traces>>(Arc::new(NoTraces));
        let case = Arc::new(OneCase::default());
        let ports = ports.with::<Arc<dyn Cases>>(case.clone());
        let site = Site::new(cx.clone(), cities.clone(), Arc::new(AccountSessions::new(&cx)), &slices, ports, config).expect("every message is there");
        let router = web::router(&site, slices.into_iter().flat_map(|s| s.routes).collect());
        let (lampton, elsewhere) = (cities.get("lampton").await.expect("Lampton"), cities.get("elsewhere").await.expect("Elsewhere"));
        House { cx, clock, site, router, case, lampton, elsewhere }
    }
    pub fn setup_permissions(&self) -> Vec<Permission> {
        [accounts::PERMISSIONS, DESK].concat()
    }
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }
    pub fn whole(&self, city: &City) -> Scope {
        Scope { city: Some(city.id), ..Scope::default() }
    }
    pub fn lighting(&self) -> Scope {
        Scope { department: Some("lighting".into()), ..self.whole(&self.lampton) }
    }
    /// Nobody is to be chosen for it any more.
    pub async fn close(&self, department: &str) {
        let input = cities::Closing { code: department.into(), to: None, moves_cases: false };
        cities::close_department(&self.cx, &Actor::system("test"), &self.lampton, &[], input, |_| true).await.expect("it is closed");
        self.site.cities.refresh().await.expect("the cities are read again");
    }
    /// Somebody with a password and one role.
    pub async fn staff(&self, mail: &str, name: &str, role: &str, scope: Scope) -> AccountId {
        let lang = Lang::english();
        let new = NewStaff { mail, name, lang: &lang, password: Some(PASSWORD), roles: vec![(role, scope)], reason: "since the beginning" };
        accounts::add_staff(&self.cx, &Actor::system("test"), &new).await.expect("somebody is added")
    }
    /// An administrator of Lampton, and their browser.
    pub async fn administrator(&self) -> (AccountId, Client) {
        let id = self.staff("ada@lampton.example", "Ada Lovelace", "administrator", self.whole(&self.lampton)).await;
        (id, self.sign_in("ada@lampton.example").await)
    }
    /// Signs in with the password, which is all that is asked.
    pub async fn sign_in(&self, mail: &str) -> Client {
        let mut browser = self.visitor();
        let answer = attempt(&mut browser, mail, PASSWORD).await;
        assert_eq!(answer.status, 303, "{mail}: {}", answer.text());
        browser
    }
    /// All mails to an address, oldest first, as their plain texts.
    pub async fn mails(&self, to: &str) -> Vec<String> {
        let by = Actor::system("test");
        let mut out = Vec::new();
        for city in [None, Some(self.lampton.id), Some(self.elsewhere.id)] {
            let filter = jobs::MailFilter { city, to: Some(to.into()), ..jobs::MailFilter::default() };
            for line in jobs::list_mails(&self.cx, &by, &filter, &jobs::Paging::default()).await.expect("mails are listed").items {
                let mail = jobs::mail(&self.cx, &by, city, jobs::MailId(line.id)).await.expect("a mail is read");
                assert!(mail.is_secret, "nobody else reads {}", mail.subject);
                out.push((line.created_at, line.id, mail.body_text));
            }
        }
        out.sort();
        out.into_iter().map(|(_, _, text)| text).collect()
    }
    /// The path of the link in the last mail to an address.
    pub async fn link(&self, to: &str) -> String {
        let mails = self.mails(to).await;
        let text = mails.last().unwrap_or_else(|| panic!("no mail to {to}"));
        let url = text.lines().find(|l| l.starts_with("http://127.0.0.1:8080/")).unwrap_or_else(|| panic!("no link in {text}"));
        url.trim_start_matches("http://127.0.0.1:8080").to_string()
    }
    /// What the log holds of an act, in Lampton and the installation.
    pub async fn logged(&self, act: &str) -> Vec<store::AuditEntry> {
        let mut out = Vec::new();
        for city in [None, Some(self.lampton.id), Some(self.elsewhere.id)] {
            let filter = store::AuditFilter { city, act: Some(act.into()), ..store::AuditFilter::default() };
            out.extend(store::audit_list(&self.cx, &filter, 100).await.expect("the log is read"));
        }
        out
    }
}

/// Fills in the sign-in page and sends it.
pub async fn attempt(browser: &mut Client, mail: &str, password: &str) -> Answered {
    browser.submit("/sign-in", "/sign-in", &[("mail", mail), ("password", password)]).await
}

/// The cookies that an answer sets: name and whole text.
pub fn cookies(a: &Answered) -> Vec<String> {
    a.headers.get_all("set-cookie").iter().map(|v| v.to_str().unwrap_or("").to_string()).collect()
}

/// The value of the session's cookie that an answer sets.
pub fn session_cookie(a: &Answered) -> String {
    let found = cookies(a).into_iter().find_map(|c| c.strip_prefix("hansa=").map(|v| v.split(';').next().unwrap_or("").to_string()));
    found.unwrap_or_else(|| panic!("no session in {:?}", cookies(a)))
}
