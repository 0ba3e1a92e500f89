//! A browser without JavaScript that lints every page it is given: no test can forget.

use crate::lint::lint;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tower::ServiceExt;

/// Cookies and the router; each request is answered by the whole product.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: BTreeMap<String, String>,
    language: String,
    lints: bool,
    address: Option<SocketAddr>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answered {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Client {
    pub fn new(router: Router) -> Self {
        Client { router, cookies: BTreeMap::new(), language: "en".into(), lints: true, address: None }
    }
    #[must_use]
    pub fn with_cookie(mut self, name: &str, value: &str) -> Self {
        self.cookies.insert(name.into(), value.into());
        self
    }
    /// Without the look at each page's markup: for thousands of answers of pages that others look at.
    #[must_use]
    pub fn without_lint(mut self) -> Self {
        self.lints = false;
        self
    }
    /// What the browser says it reads.
    #[must_use]
    pub fn reading(mut self, language: &str) -> Self {
        self.language = language.into();
        self
    }
    /// Where in the network the browser is; without it all are at one place.
    #[must_use]
    pub fn from_address(mut self, ip: [u8; 4]) -> Self {
        self.address = Some(SocketAddr::from((ip, 40_000)));
        self
    }
    /// Reads a page, and lints it when it is HTML.
    pub async fn get(&mut self, path: &str) -> Answered {
        self.send(Method::GET, path, "", Body::empty()).await
    }
    /// Sends a form as a browser does. A token is taken from the page the form stands on with [`Client::submit`].
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answered {
        let body = fields.iter().map(|(n, v)| format!("{}={}", web::encoded(n), web::encoded(v))).collect::<Vec<_>>().join("&");
        self.send(Method::POST, path, "application/x-www-form-urlencoded", Body::from(body)).await
    }
    /// Opens `page`, takes the form whose action is `action` (or the page itself) with all that stands in it, changes `fields`, and sends it.
    pub async fn submit(&mut self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answered {
        let shown = self.get(page).await;
        let mut all = shown.form(action);
        for (name, _) in fields {
            all.retain(|(n, _)| n != name);
        }
        all.extend(fields.iter().map(|(n, v)| (n.to_string(), v.to_string())));
        self.post_all(action, &all).await
    }
    /// Sends the form of a page that was answered as it stands there.
    pub async fn resubmit(&mut self, shown: &Answered, action: &str) -> Answered {
        self.post_all(action, &shown.form(action)).await
    }
    async fn post_all(&mut self, action: &str, all: &[(String, String)]) -> Answered {
        let pairs: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.post(action, &pairs).await
    }
    /// Sends a form with files: field, file name, bytes.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answered {
        const EDGE: &str = "----hansa-test-edge";
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (name, file, bytes) in files {
            let head =
                format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.extend(head.bytes());
            body.extend_from_slice(bytes);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{EDGE}--\r\n").bytes());
        self.send(Method::POST, path, &format!("multipart/form-data; boundary={EDGE}"), Body::from(body)).await
    }
    /// Asks for a file and takes nothing of it yet, as a browser on a slow network: what is given back is what still comes.
    pub async fn begin(&self, path: &str) -> axum::response::Response {
        let request = self.request(Method::GET, path, "", Body::empty());
        self.router.clone().oneshot(request).await.expect("the router answers")
    }
    async fn send(&mut self, method: Method, path: &str, content_type: &str, body: Body) -> Answered {
        self.raw(self.request(method, path, content_type, body)).await
    }
    fn request(&self, method: Method, path: &str, content_type: &str, body: Body) -> Request<Body> {
        let cookies = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ");
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "lampton.test").header(header::ACCEPT_LANGUAGE, &self.language);
        request = request.header("sec-fetch-site", "same-origin");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies);
        }
        if !content_type.is_empty() {
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        if let Some(address) = self.address {
            request = request.extension(ConnectInfo(address));
        }
        request.body(body).expect("the request can be made")
    }
    /// Sends any request, for tests that attack.
    pub async fn raw(&mut self, request: Request<Body>) -> Answered {
        let path = request.uri().to_string();
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("the answer can be read").to_bytes().to_vec();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            self.keep_cookie(set.to_str().unwrap_or(""));
        }
        let answered = Answered { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned(), bytes };
        if self.lints && answered.is_html() {
            let wrong = lint(&answered.body);
            assert!(wrong.is_empty(), "{path}: {}\n{}", wrong.join("\n"), answered.body);
        }
        answered
    }
    fn keep_cookie(&mut self, set: &str) {
        let Some((name, value)) = set.split(';').next().and_then(|c| c.split_once('=')) else { return };
        if value.is_empty() || set.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.into(), value.into());
        }
    }
}

/// White space folded, and without the marks that keep an argument's direction apart.
fn plain(text: &str) -> String {
    let words: String = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Answered {
    pub fn is_html(&self) -> bool {
        self.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).is_some_and(|t| t.starts_with("text/html"))
    }
    /// Where it sends one.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or("")
    }
    /// The words of the page's main part, white space folded, without isolation marks.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.body);
        let main = Selector::parse("main").expect("a selector");
        let words: String = html.select(&main).flat_map(|m| m.text()).collect::<Vec<_>>().join(" ");
        plain(&words)
    }
    /// What a selector finds: the text of each, as [`Answered::text`] has it.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let s = Selector::parse(selector).expect("a selector");
        html.select(&s).map(|e| plain(&e.text().collect::<Vec<_>>().join(" "))).collect()
    }
    /// An attribute of everything that a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let s = Selector::parse(selector).expect("a selector");
        html.select(&s).filter_map(|e| e.attr(name).map(str::to_string)).collect()
    }
    /// All that stands in the form with this action, as a browser would send it.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let html = Html::parse_document(&self.body);
        let forms = Selector::parse("form").expect("a selector");
        let inputs = Selector::parse("input, textarea, select").expect("a selector");
        let chosen = Selector::parse("option[selected]").expect("a selector");
        let options = Selector::parse("option").expect("a selector");
        // A button may lead its form elsewhere, and a field may belong to a form that it does not stand in.
        let buttons = Selector::parse("button[form][formaction]").expect("a selector");
        // Of several that lead there, the plain one; one with a name is sent with its value, as a browser does.
        let button = html.select(&buttons).filter(|b| b.attr("formaction") == Some(action)).min_by_key(|b| b.attr("name").is_some());
        let id = button.and_then(|b| b.attr("form"));
        let is_it = |f: &scraper::ElementRef<'_>| f.attr("action").unwrap_or("") == action || (id.is_some() && f.attr("id") == id);
        let form = html.select(&forms).find(is_it).unwrap_or_else(|| panic!("no form with action {action} in\n{}", self.body));
        let elsewhere = html.select(&inputs).filter(|e| e.attr("form").is_some() && e.attr("form") == form.attr("id"));
        let pressed = button.and_then(|b| Some((b.attr("name")?.to_string(), b.attr("value").unwrap_or("").to_string())));
        let mut out: Vec<_> = pressed.into_iter().collect();
        for e in form.select(&inputs).chain(elsewhere) {
            let Some(name) = e.attr("name") else { continue };
            let value = match (e.value().name(), e.attr("type").unwrap_or("text")) {
                ("textarea", _) => Some(e.text().collect::<String>()),
                ("select", _) => {
                    let option = e.select(&chosen).next().or_else(|| e.select(&options).next());
                    option.map(|o| o.attr("value").map_or_else(|| o.text().collect(), str::to_string))
                }
                (_, "checkbox" | "radio") => e.attr("checked").map(|_| e.attr("value").unwrap_or("on").to_string()),
                (_, "file" | "image" | "submit" | "button") => None,
                _ => Some(e.attr("value").unwrap_or("").to_string()),
            };
            out.extend(value.map(|v| (name.to_string(), v)));
        }
        out
    }
}
