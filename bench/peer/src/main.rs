//! A bare page: axum and SQLite, no session, no token, no languages, no layout. It reads the rows that the product's list shows first, with the product's
//! own statement, and prints them escaped. `peer DATABASE CITY_SLUG ADDRESS`.

use axum::{Router, extract::State, response::Html, routing::get};
use rusqlite::{Connection, OpenFlags, Row, params};
use std::cell::RefCell;
use std::fmt::Write;
use std::sync::Arc;

const CITY: &str = "select id from city where slug = $1";
const ROWS: &str = "select c.reference, c.title, c.place_text, c.area, c.category, c.state, c.due_at, c.supporters from concern c
 where c.city_id = $1 and c.visibility = 'public' and c.state in ('new', 'working', 'waiting') order by c.due_at, c.id limit 26";

thread_local! {
    static DATABASE: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

struct Site {
    file: String,
    city: Vec<u8>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(file), Some(slug), Some(address)) = (args.next(), args.next(), args.next()) else { return Err("peer DATABASE CITY_SLUG ADDRESS".into()) };
    let city = open(&file)?.query_row(CITY, [slug], |r| r.get(0))?;
    let app = Router::new().route("/concerns", get(list)).with_state(Arc::new(Site { file, city }));
    axum::serve(tokio::net::TcpListener::bind(address).await?, app).await?;
    Ok(())
}

fn open(file: &str) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// One connection a thread, its statement prepared once: nothing is handed over between threads.
async fn list(State(site): State<Arc<Site>>) -> Result<Html<String>, String> {
    DATABASE.with_borrow_mut(|slot| page(slot, &site)).map(Html).map_err(|e| e.to_string())
}

fn page(slot: &mut Option<Connection>, site: &Site) -> rusqlite::Result<String> {
    let connection = match slot {
        Some(c) => c,
        None => slot.insert(open(&site.file)?),
    };
    let mut html = String::with_capacity(12_000);
    html.push_str("<!doctype html><html lang=\"en\"><title>Concerns</title><body><ul>");
    let mut statement = connection.prepare_cached(ROWS)?;
    let mut rows = statement.query(params![site.city])?;
    while let Some(row) = rows.next()? {
        print(&mut html, row)?;
    }
    html.push_str("</ul></body></html>");
    Ok(html)
}

fn print(html: &mut String, row: &Row<'_>) -> rusqlite::Result<()> {
    html.push_str("<li><a href=\"/concern/");
    escape(html, row.get_ref(0)?.as_str()?);
    html.push_str("\"><b>");
    escape(html, row.get_ref(1)?.as_str()?);
    html.push_str("</b><small>");
    escape(html, row.get_ref(2)?.as_str()?);
    html.push_str(", ");
    escape(html, row.get_ref(3)?.as_str()?);
    html.push_str("</small><i>");
    escape(html, row.get_ref(4)?.as_str()?);
    html.push_str("</i><span>");
    escape(html, row.get_ref(5)?.as_str()?);
    let (due, people): (Option<i64>, i64) = (row.get(6)?, row.get(7)?);
    write!(html, "</span> {} {}</a></li>", due.unwrap_or_default(), people + 1).ok();
    Ok(())
}

fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}
