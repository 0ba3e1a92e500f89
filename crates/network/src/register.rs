//! The secretariat's page: what the register holds, and how another comes in; a table is looked at before it is taken.

use crate::front::date;
use crate::import::{Outlook, Source, import, look, report_2016};
use crate::member::TIERS;
use crate::model::{Dated, REGIONS, Register};
use crate::{Error, REGISTER, store, table};
use ::store::{AuditFilter, audit_list};
use askama::Template;
use axum::http::StatusCode;
use cities::folder::{PROBLEMS_MAX, Problem, wrong_rows};
use kernel::{Day, Instant, Message};
use web::{Alert, Answer, Form, Limit, Route, Submitted, Visit, get, post, private_page, see_other};

/// Where whoever may write the register does it.
pub const REGISTER_PAGE: &str = "/register";
/// A table of a network with ten thousand members is smaller.
const TABLE_BYTES_MAX: usize = 4_000_000;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        get("/register", page).needs(REGISTER).from("/account"),
        get("/register/register.csv", csv).needs(REGISTER).limit(Limit::EXPORT).from("/register"),
        get("/register/start.csv", start).needs(REGISTER).limit(Limit::EXPORT).from("/register"),
        post("/register/check", check_send).needs(REGISTER).limit(Limit::UPLOAD),
        post("/register/take", take_send).needs(REGISTER).limit(Limit::UPLOAD),
    ]
}

#[derive(Template)]
#[template(path = "network/register.html")]
struct Page<'a> {
    v: &'a Visit,
    form: Form,
    members: i64,
    /// The day of the newest source; none while the register is empty.
    newest: Option<Day>,
    sources: Vec<Origin>,
    /// The last import: by whom, and when.
    last: Option<(String, Instant)>,
    done: bool,
    columns: Vec<Column>,
}

/// A column of the table, for who has to fill it.
struct Column {
    name: &'static str,
    /// Must each row have something in it?
    is_needed: bool,
    means: String,
    example: &'static str,
}

impl Column {
    fn new(v: &Visit, c: &table::Column) -> Column {
        let list = match c.name {
            "tier" => TIERS.join(", "),
            "region" => REGIONS.join(", "),
            _ => String::new(),
        };
        Column { name: c.name, is_needed: c.is_needed, means: v.say(&Message::new(c.message).with("list", list)), example: c.example }
    }
}

/// Where rows come from.
struct Origin {
    name: String,
    known_on: Dated,
    rows: i64,
    /// The network's own word; what others say is not counted.
    is_listed: bool,
}

#[derive(Template)]
#[template(path = "network/register-check.html")]
struct Check<'a> {
    v: &'a Visit,
    /// What is taken when the button is pressed: the report, or this table.
    wanted: &'a Wanted,
    outlook: Option<Outlook>,
    problems: Vec<(String, String)>,
    bad: usize,
    is_cut: bool,
}

/// What was asked for: the register of the report where there is no table.
struct Wanted {
    table: Option<(String, String)>,
}

impl Wanted {
    fn of(form: &Form) -> Wanted {
        let table = form.has("table").then(|| (form.value("file").to_string(), form.raw("table").to_string()));
        Wanted { table }
    }
}

async fn page(v: Visit) -> Answer {
    let form = Form::parse(&v.query);
    show(&v, form).await
}

async fn show(v: &Visit, form: Form) -> Answer {
    let register = store::register(v.cx()).await?;
    let filter = AuditFilter { act: Some("network.import".into()), ..AuditFilter::default() };
    let last = audit_list(v.cx(), &filter, 1).await.map_err(Error::from)?.into_iter().next();
    let page = Page {
        v,
        members: members(&register),
        newest: register.newest(),
        sources: sources(&register),
        last: last.map(|e| (e.actor_name, e.at)),
        done: form.is("done", "taken"),
        columns: table::COLUMNS.iter().map(|c| Column::new(v, c)).collect(),
        form,
    };
    private_page(if page.form.errors().is_empty() { v.page(&page) } else { v.page_again(&page) })
}

impl Page<'_> {
    fn known(&self, origin: &Origin) -> String {
        date(self.v, origin.known_on)
    }
}

/// Those who are listed as of the newest source.
fn members(register: &Register) -> i64 {
    register.newest().map_or(0, |on| register.census(on).members())
}

/// Every source with each day for which it vouches, the newest first.
fn sources(register: &Register) -> Vec<Origin> {
    let mut out: Vec<Origin> = Vec::new();
    for s in register.members.iter().flat_map(|m| &m.memberships) {
        match out.iter_mut().find(|o| o.name == s.source_name() && o.known_on == s.known_on && o.is_listed == s.is_listed()) {
            Some(origin) => origin.rows += 1,
            None => out.push(Origin { name: s.source_name().to_string(), known_on: s.known_on, rows: 1, is_listed: s.is_listed() }),
        }
    }
    out.sort_by(|a, b| (b.known_on.last(), &a.name).cmp(&(a.known_on.last(), &b.name)));
    out
}

/// Everything that the register holds, in the form in which it comes in again.
async fn csv(v: Visit) -> Answer {
    let bytes = table::write(&*store::register(v.cx()).await?).map_err(web::Error::broken)?;
    web::download("register.csv", "text/csv; charset=utf-8", bytes.into())
}

/// The columns and one row, to begin a table of one's own with.
async fn start(_: Visit) -> Answer {
    let bytes = table::start().map_err(web::Error::broken)?;
    web::download("register-start.csv", "text/csv; charset=utf-8", bytes.into())
}

async fn check_send(v: Visit, s: Submitted) -> Answer {
    let mut form = s.form;
    if form.is("what", "report") {
        return check(&v, &Wanted { table: None }).await;
    }
    let upload = s.uploads.into_iter().find(|u| u.field == "file" && !u.bytes.is_empty());
    let wrong = match &upload {
        None => Some("network-error-no-file"),
        Some(u) if u.bytes.len() > TABLE_BYTES_MAX => Some("network-error-too-big"),
        Some(u) if std::str::from_utf8(&u.bytes).is_err() => Some("network-error-not-text"),
        Some(_) => None,
    };
    match (wrong, upload) {
        (None, Some(u)) => check(&v, &Wanted { table: Some((u.file_name, String::from_utf8_lossy(&u.bytes).into_owned())) }).await,
        (id, _) => {
            form.wrong("file", Message::new(id.unwrap_or("network-error-no-file")));
            show(&v, form).await
        }
    }
}

/// Shows what taking it would do, or every row that is wrong.
async fn check(v: &Visit, wanted: &Wanted) -> Answer {
    let report = report_2016();
    let source = wanted.table.as_ref().map_or(Source::Files(&report), |(file, text)| Source::Table(file, text));
    let (outlook, problems) = match look(v.cx(), &v.actor, source).await {
        Ok(outlook) => (Some(outlook), Vec::new()),
        Err(Error::Problems(list)) => (None, list),
        Err(e) => return Err(e.into()),
    };
    let line = |p: &Problem| (format!("{}{}", p.file, p.place()), v.say(&p.message));
    let page = Check { v, wanted, outlook, bad: wrong_rows(&problems), is_cut: problems.len() >= PROBLEMS_MAX, problems: problems.iter().map(line).collect() };
    let mut answer = private_page(v.page(&page))?;
    if page.outlook.is_none() {
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(answer)
}

async fn take_send(v: Visit, s: Submitted) -> Answer {
    let (wanted, report) = (Wanted::of(&s.form), report_2016());
    let source = wanted.table.as_ref().map_or(Source::Files(&report), |(file, text)| Source::Table(file, text));
    match import(v.cx(), &v.actor, source).await {
        Ok(_) => see_other("/register?done=taken"),
        Err(Error::Problems(_)) => check(&v, &wanted).await,
        Err(e) => Err(e.into()),
    }
}
