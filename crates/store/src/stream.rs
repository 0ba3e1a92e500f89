//! Rows one by one, for somebody who takes them as fast as a network lets them. Who reads slowly, or not at all, is in nobody's way: what they read from is
//! outside of what pages read with, there are only so many of them, and a pause has an end.

use crate::Error;
use futures_util::{Stream, StreamExt};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;

/// Streams at once, of everybody together: half of the connections to PostgreSQL.
const STREAMS_MAX: usize = 12;
static ROOM: Semaphore = Semaphore::const_new(STREAMS_MAX);
/// Who finds no room waits for so long.
const PATIENCE: Duration = Duration::from_secs(5);
/// Rows that are read ahead of who takes them.
const AHEAD_MAX: usize = 64;
/// For so long nobody need take a row; then the stream ends with an error, so that a file that was cut off is not taken for a whole one.
pub(crate) const PAUSE_MAX: Duration = Duration::from_secs(60);

/// Who takes the rows.
pub(crate) struct Taker<T> {
    send: Sender<Result<T, Error>>,
    pause: Duration,
    has_paused: Arc<AtomicBool>,
}

impl<T> Taker<T> {
    /// Gives a row; false when nobody wants another.
    pub(crate) async fn give(&self, row: Result<T, Error>) -> bool {
        let Ok(sent) = timeout(self.pause, self.send.send(row)).await else {
            self.has_paused.store(true, SeqCst);
            return false;
        };
        sent.is_ok()
    }
}

/// Gives rows from a thread that may wait for the disk, and for who takes them.
pub(crate) async fn on_thread<T: Send + 'static>(
    taker: Taker<T>,
    rows: impl FnOnce(&mut dyn FnMut(T) -> bool) -> Result<(), Error> + Send + 'static,
) -> Result<(), Error> {
    let here = Handle::current();
    let done = tokio::task::spawn_blocking(move || rows(&mut |row| here.block_on(taker.give(Ok(row))))).await;
    done.unwrap_or(Err(Error::Busy("the reader stopped")))
}

/// A stream of what `read` gives, as soon as there is room for it.
pub(crate) fn begin<T: Send + 'static, F>(
    pause: Duration,
    read: impl FnOnce(Taker<T>) -> F + Send + 'static,
) -> impl Stream<Item = Result<T, Error>> + Send + 'static
where
    F: Future<Output = Result<(), Error>> + Send + 'static,
{
    let (send, receive) = channel(AHEAD_MAX);
    let has_paused = Arc::new(AtomicBool::new(false));
    let taker = Taker { send: send.clone(), pause, has_paused: has_paused.clone() };
    tokio::spawn(async move {
        let done = match timeout(PATIENCE, ROOM.acquire()).await {
            Ok(_room) => read(taker).await,
            Err(_) => Err(Error::Busy("too many lists are fetched at once")),
        };
        if let Err(e) = done {
            send.send(Err(e)).await.ok();
        }
    });
    rows(receive, has_paused)
}

/// The rows; and an error behind them, when they ended because nobody took them.
fn rows<T: Send + 'static>(receive: Receiver<Result<T, Error>>, has_paused: Arc<AtomicBool>) -> impl Stream<Item = Result<T, Error>> + Send + 'static {
    let all = futures_util::stream::unfold(receive, |mut r| async move { r.recv().await.map(|row| (row, r)) });
    let end = futures_util::stream::once(async move { has_paused.load(SeqCst).then(|| Err(Error::Busy("whoever fetched this list paused for too long"))) });
    // Whoever compresses a body asks once more after its end.
    all.chain(end.filter_map(std::future::ready)).fuse()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_takes_no_row_for_too_long_has_no_whole_list() {
        let (ended, has_ended) = tokio::sync::oneshot::channel();
        let rows = begin(Duration::ZERO, |taker| async move {
            let mut given = 0;
            while taker.give(Ok(given)).await {
                given += 1;
            }
            ended.send(given).map_err(|_| Error::NotThere)
        });
        assert_eq!(has_ended.await.ok(), Some(AHEAD_MAX));
        let taken: Vec<Result<usize, Error>> = rows.collect().await;
        assert!(taken.len() == AHEAD_MAX + 1 && taken.last().is_some_and(Result::is_err), "what was ready, and that it is not all");
    }
}
