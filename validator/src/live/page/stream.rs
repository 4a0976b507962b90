//! The stream of server-sent events, and who watches it. While nobody does, nothing is made for it.
//!
//! No crate is used: an event is three lines of text. A crate would add ids from which a client resumes, and the page does not need
//! them, since it asks for the history when it connects again.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::{Instant, Interval, interval_at};

/// Greatest number of watchers at once.
pub(super) const MAX_WATCHERS: usize = 16;
/// Greatest number of messages that wait for a watcher; a slower one is disconnected.
const MAX_QUEUED: usize = 512;
/// How often a watcher gets something: proxies end a connection on which nothing comes.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// The watchers of the stream.
#[derive(Default)]
pub(super) struct Stream {
    watchers: Mutex<Vec<Sender<Bytes>>>,
    /// Whether there may be watchers.
    is_watched: AtomicBool,
}

impl Stream {
    fn watchers(&self) -> MutexGuard<'_, Vec<Sender<Bytes>>> {
        self.watchers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Checks whether anybody watches.
    pub(super) fn is_watched(&self) -> bool {
        self.is_watched.load(Ordering::Relaxed)
    }

    /// Sends a message to all watchers.
    pub(super) fn send(&self, event: &Bytes) {
        let mut watchers = self.watchers();
        watchers.retain(|watcher| watcher.try_send(event.clone()).is_ok());
        self.is_watched.store(!watchers.is_empty(), Ordering::Relaxed);
    }

    /// Ends all streams, because the server stops.
    pub(super) fn end(&self) {
        self.watchers().clear();
    }

    /// Adds a watcher, and returns its messages, of which `first` are the first; `None` when there are too many watchers.
    pub(super) fn watch(&self, first: impl IntoIterator<Item = Bytes>) -> Option<EventBody> {
        let mut watchers = self.watchers();
        watchers.retain(|watcher| !watcher.is_closed());
        if watchers.len() == MAX_WATCHERS {
            return None;
        }
        let (watcher, events) = channel(MAX_QUEUED);
        first.into_iter().try_for_each(|event| watcher.try_send(event)).ok()?;
        watchers.push(watcher);
        self.is_watched.store(true, Ordering::Relaxed);
        Some(EventBody { events, heartbeat: interval_at(Instant::now() + HEARTBEAT, HEARTBEAT) })
    }
}

/// Creates a server-sent event. `data` is JSON on one line.
pub(super) fn message(name: &str, data: &str) -> Bytes {
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}

/// Body of messages, which ends when the server or the watcher does.
pub(super) struct EventBody {
    events: Receiver<Bytes>,
    heartbeat: Interval,
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Poll::Ready(event) = self.events.poll_recv(context) {
            return Poll::Ready(event.map(|event| Ok(Frame::data(event))));
        }
        // A comment, which is no event.
        self.heartbeat.poll_tick(context).map(|_| Some(Ok(Frame::data(Bytes::from_static(b":\n\n")))))
    }
}
