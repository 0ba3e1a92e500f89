//! Pictures from a phone on a weak network: they come as slowly as they must, as long as they come.

use crate::resident::jpeg;
use crate::town::{Town, town};
use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode, header};
use futures_util::stream::{self, Stream, StreamExt};
use std::convert::Infallible;
use std::time::{Duration, Instant};
use testkit::{Answered, Client, each_database};
use tokio::sync::mpsc;
use web::Bounds;

const EDGE: &str = "----slow";
const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(200);

fn within(town: &Town, bounds: Bounds) -> Client {
    let routes = [web::language_slice(), concerns::slice()].into_iter().flat_map(|s| s.routes).collect();
    Client::new(web::router_within(&town.0.site, routes, bounds))
}

fn form() -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in
        [("key", "SLOWDEFGHJKMNPQRSTVWXYZ01234"), ("send", "1"), ("category", "pothole"), ("details", "Deep hole"), ("lat", "5.05"), ("lon", "100.02")]
    {
        body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"p.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n").bytes());
    body
}

fn end() -> Vec<u8> {
    format!("\r\n--{EDGE}--\r\n").into_bytes()
}

/// Behind a picture, where whoever reads it does not look: piece by piece, until so much time has passed.
fn drip(time: Duration) -> impl Stream<Item = Vec<u8>> {
    let (give, take) = mpsc::channel(1);
    tokio::spawn(async move {
        let begun = Instant::now();
        while begun.elapsed() < time && give.send(b"\r\n".to_vec()).await.is_ok() {}
    });
    stream::unfold(take, |mut take| async { take.recv().await.map(|piece| (piece, take)) })
}

async fn send(c: &mut Client, path: &str, pieces: impl Stream<Item = Vec<u8>> + Send + 'static) -> Answered {
    let body = Body::from_stream(pieces.map(|p| Ok::<_, Infallible>(Bytes::from(p))));
    let request = Request::post(path).header("sec-fetch-site", "same-origin").header(header::ACCEPT_LANGUAGE, "en");
    c.raw(request.header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}")).body(body).unwrap()).await
}

#[tokio::test]
async fn pictures_that_come_slowly_come_in_and_nothing_else_may_take_so_long() {
    each_database(&crate::town::migrations(), async |t| {
        let mut c = within(&town(&t).await, Bounds { answer: SHORT, pause: LONG, files: LONG, ..Bounds::default() });
        let picture = stream::iter([form(), jpeg(80, 60)]).chain(drip(SHORT * 2)).chain(stream::iter([end()]));
        let sent = send(&mut c, "/lampton/report-offline", picture).await;
        assert!(sent.location().ends_with("/sent"), "{}: {}", sent.status, sent.body);
        let other = send(&mut c, "/lampton/report", stream::iter([form()]).chain(stream::pending())).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(other.text().contains("It took too long to arrive.") && other.text().contains("Deep hole"), "{}", other.text());
    })
    .await;
}

#[tokio::test]
async fn a_form_that_stops_coming_is_cut_off_and_gives_its_words_back() {
    each_database(&crate::town::migrations(), async |t| {
        let mut c = within(&town(&t).await, Bounds { answer: LONG, pause: SHORT, files: LONG, ..Bounds::default() });
        let cut = send(&mut c, "/lampton/report-offline", stream::iter([form()]).chain(stream::pending())).await;
        assert_eq!(cut.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(cut.text().contains("The form did not arrive whole.") && cut.text().contains("Deep hole"), "{}", cut.text());
    })
    .await;
}

#[tokio::test]
async fn a_form_that_never_ends_is_cut_off_and_gives_its_words_back() {
    each_database(&crate::town::migrations(), async |t| {
        let mut c = within(&town(&t).await, Bounds { answer: LONG, pause: LONG, files: SHORT, ..Bounds::default() });
        let cut = send(&mut c, "/lampton/report-offline", stream::iter([form()]).chain(drip(LONG))).await;
        assert_eq!(cut.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(cut.text().contains("It took too long to arrive.") && cut.text().contains("Deep hole"), "{}", cut.text());
    })
    .await;
}

#[tokio::test]
async fn pictures_for_which_there_is_no_room_take_no_words_with_them() {
    each_database(&crate::town::migrations(), async |t| {
        let mut c = within(&town(&t).await, Bounds { bytes: (1_000, 100), ..Bounds::default() });
        let sent = send(&mut c, "/lampton/report-offline", stream::iter([form(), jpeg(80, 60), end()])).await;
        assert!(sent.location().ends_with("/sent"), "{}: {}", sent.status, sent.body);
        let receipt = c.get(sent.location()).await;
        assert!(receipt.text().contains("One picture was not taken."), "{}", receipt.text());
    })
    .await;
}
