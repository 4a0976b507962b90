//! The deliveries that wait to be sent. A thread of its own sends them one after the other, in the order of the calls, so that none
//! delays an answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use backon::{BackoffBuilder as _, ExponentialBuilder};

use super::deliveries::Due;
use super::tally::Tally;
use crate::live::{Log, LogLevel};
use crate::send::delivery::{headers, path_of};
use crate::send::message::Message;
use crate::send::target::{SendOutcome, Target};
use crate::verify::Secrets;

/// Greatest number of deliveries that wait; more are dropped.
const MAX_WAITING: usize = 10_000;
/// Number of times that a delivery is tried again.
const RETRIES: usize = 5;
/// Pause before the first time.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
/// Longest time to wait for a response.
const TIMEOUT: Duration = Duration::from_secs(10);
/// How long deliveries are still sent after the server has stopped.
const LAST: Duration = Duration::from_secs(5);

/// The deliveries that wait to be sent.
pub(super) struct Outbox {
    waiting: SyncSender<Due>,
    is_stopping: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

/// What the thread needs.
struct Sending {
    target: Target,
    secrets: Secrets,
    log: Arc<Log>,
    tally: Arc<Tally>,
    is_stopping: Arc<AtomicBool>,
}

impl Outbox {
    /// Starts the thread.
    ///
    /// # Panics
    ///
    /// When the system cannot start a thread.
    pub(super) fn start(url: &str, secrets: Secrets, log: Arc<Log>, tally: Arc<Tally>) -> Self {
        let (waiting, due) = sync_channel(MAX_WAITING);
        let is_stopping = Arc::<AtomicBool>::default();
        let target = Target::new(url, TIMEOUT);
        let sending = Sending { target, secrets, log, tally, is_stopping: Arc::clone(&is_stopping) };
        let thread = std::thread::Builder::new().name("deliveries".to_owned());
        let thread = thread.spawn(move || sending.run(&due)).expect("a thread");
        Self { waiting, is_stopping, thread }
    }

    /// Adds a delivery. Returns false when there is no room for it.
    pub(super) fn add(&self, due: Due) -> bool {
        self.waiting.try_send(due).is_ok()
    }

    /// Sends what waits, for some time, and ends the thread.
    pub(super) fn stop(self) {
        self.is_stopping.store(true, Ordering::Relaxed);
        drop(self.waiting);
        let _ = self.thread.join();
    }
}

impl Sending {
    fn run(&self, waiting: &Receiver<Due>) {
        let mut stopped = None;
        loop {
            match waiting.recv_timeout(Duration::from_millis(100)) {
                Ok(due) => {
                    if self.is_stopping() && stopped.get_or_insert_with(Instant::now).elapsed() > LAST {
                        self.tally.delivery(false);
                    } else {
                        self.send(&due);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Relaxed)
    }

    /// Sends a delivery, several times if need be.
    fn send(&self, due: &Due) {
        let mut pauses = ExponentialBuilder::new().with_min_delay(FIRST_PAUSE).with_max_times(RETRIES).build();
        let name = format!("{} of {}", due.event.id, due.contract.vendor());
        loop {
            // Signed each time, since the signature of an earlier attempt grows old.
            let headers = headers((due.contract, due.event), Some(&due.body), &self.secrets);
            let path = path_of(due.contract, due.event);
            let (outcome, said) = self.target.send_and_read(&Message { path, headers, body: due.body.clone() });
            let (level, what) = match (&outcome, pauses.next()) {
                (SendOutcome::Accepted(_), _) => {
                    self.tally.delivery(true);
                    (LogLevel::Info, format!("{name} was delivered: {outcome}"))
                }
                (SendOutcome::Failed(_) | SendOutcome::Unreachable(_), Some(pause)) if !self.is_stopping() => {
                    self.log.message(LogLevel::Warning, &format!("{name} is delivered again soon: {outcome}"));
                    std::thread::sleep(pause);
                    continue;
                }
                _ => {
                    self.tally.delivery(false);
                    (LogLevel::Error, format!("{name} was not delivered: {outcome}; {}", said.join("; ")))
                }
            };
            return self.log.message(level, what.trim_end_matches("; "));
        }
    }
}
