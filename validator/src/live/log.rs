//! Log of the server, by `tracing`: JSON for programs, text for people. It holds no value of a delivery, and nothing received over
//! the network unescaped.
//!
//! A thread of its own writes it, so that a reader that stands still, such as a full pipe, does not stop deliveries. Lines for which
//! there is no room are counted, and the count is logged later. `tracing-appender` does the same, but brings a library of calendars
//! and does not say what it dropped.

use std::fmt;
use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tracing::{Dispatch, dispatcher};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::Writer as FormatWriter;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::fmt::{Layer, MakeWriter};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry::Registry;

use super::config::{LogConfig, LogFormat};
use super::receiver::Decision;
use super::refusal::Refused;
use crate::escape::Escaped;

/// Greatest number of lines that wait to be written; more are dropped.
const MAX_WAITING: usize = 4096;
/// How often it is checked whether lines were dropped.
const DROPPED_INTERVAL: Duration = Duration::from_secs(1);

/// Severity of a log line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// What is of interest when a fault is looked for.
    Debug,
    /// Normal operation.
    Info,
    /// Something that may need attention.
    Warning,
    /// Something that failed.
    Error,
}

/// Logs an event with a level that is known only when it happens.
macro_rules! event {
    ($level:expr, $target:literal, $($rest:tt)*) => {
        match $level {
            LogLevel::Debug => tracing::debug!(target: $target, $($rest)*),
            LogLevel::Info => tracing::info!(target: $target, $($rest)*),
            LogLevel::Warning => tracing::warn!(target: $target, $($rest)*),
            LogLevel::Error => tracing::error!(target: $target, $($rest)*),
        }
    };
}

/// Writer of log lines.
pub struct Log {
    queue: Queue,
    format: LogFormat,
    dispatch: Dispatch,
}

enum Entry {
    Line(Vec<u8>),
    /// Everything before it was written.
    Flushed(SyncSender<()>),
}

/// The lines that wait to be written.
#[derive(Clone)]
struct Queue {
    entries: SyncSender<Entry>,
    dropped: Arc<AtomicU64>,
}

impl Write for Queue {
    /// Queues a line. Never fails and never waits, since a failure to log cannot be logged, and must not stop deliveries.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.entries.try_send(Entry::Line(line.to_owned())).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Queue {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// The time in UTC, as RFC 3339 writes it.
struct Clock;

impl FormatTime for Clock {
    fn format_time(&self, out: &mut FormatWriter<'_>) -> fmt::Result {
        write!(out, "{:.3}", Timestamp::now())
    }
}

/// Returns what formats the events that a configuration asks for, and writes them to `out`.
fn dispatch<W>(config: &LogConfig, out: W) -> Dispatch
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let layer = Layer::new().with_writer(out).with_timer(Clock).with_ansi(false).log_internal_errors(false);
    let layer: Box<dyn tracing_subscriber::Layer<Registry> + Send + Sync> = match config.format {
        LogFormat::Text => Box::new(layer),
        LogFormat::Json => Box::new(layer.json().flatten_event(true).with_current_span(false).with_span_list(false)),
    };
    Dispatch::new(Registry::default().with(layer.with_filter(config.filter.clone())))
}

impl Log {
    /// Creates a log that is written to `out`.
    ///
    /// # Panics
    ///
    /// When the system cannot start a thread.
    pub fn new(out: Box<dyn Write + Send>, config: &LogConfig) -> Self {
        let (entries, waiting) = sync_channel(MAX_WAITING);
        let queue = Queue { entries, dropped: Arc::default() };
        let thread = std::thread::Builder::new().name("log".to_owned());
        let (counted, format) = (Arc::clone(&queue.dropped), config.format);
        thread.spawn(move || write_all(out, format, &waiting, &counted)).expect("a thread");
        Self { dispatch: dispatch(config, queue.clone()), queue, format: config.format }
    }

    /// Returns the number of lines for which there was no room.
    pub(super) fn dropped(&self) -> u64 {
        self.queue.dropped.load(Ordering::Relaxed)
    }

    /// Waits until all lines are written, but no longer than `timeout`.
    pub fn flush(&self, timeout: Duration) {
        let until = Instant::now() + timeout;
        let (flushed, is_flushed) = sync_channel(1);
        let mut entry = Entry::Flushed(flushed);
        while let Err(TrySendError::Full(full)) = self.queue.entries.try_send(entry) {
            if Instant::now() > until {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
            entry = full;
        }
        let _ = is_flushed.recv_timeout(until.saturating_duration_since(Instant::now()));
    }

    /// Returns a text without what would change the lines of the log. JSON does that itself.
    fn escaped(&self, text: &str) -> String {
        if self.format == LogFormat::Json { text.to_owned() } else { Escaped(text).to_string() }
    }

    /// Logs a message.
    pub fn message(&self, level: LogLevel, message: &str) {
        let message = self.escaped(message);
        dispatcher::with_default(&self.dispatch, || event!(level, "server", "{message}"));
    }

    /// Logs a message about forwarding.
    pub(super) fn forwarding(&self, level: LogLevel, vendor: &str, message: &str) {
        let message = self.escaped(message);
        dispatcher::with_default(&self.dispatch, || event!(level, "forward", vendor, "{message}"));
    }

    /// Logs a message about the runs of a flow.
    pub(super) fn flow(&self, level: LogLevel, message: &str) {
        let message = self.escaped(message);
        dispatcher::with_default(&self.dispatch, || event!(level, "flow", "{message}"));
    }

    /// Logs a request that was refused before a delivery was decided on.
    pub(super) fn refusal(&self, refused: &Refused) {
        let Refused { status, reason, .. } = refused;
        let sender = tracing::field::display(refused.sender);
        let (path, detail) = (self.escaped(&refused.path), self.escaped(&refused.sentence()));
        dispatcher::with_default(&self.dispatch, || {
            tracing::warn!(target: "refusal", status, reason, path, sender, detail, "refused");
        });
    }

    /// Logs a delivery and the status of its response.
    pub(super) fn delivery(&self, decision: &Decision, status: u16) {
        let record = &decision.record;
        let codes: Vec<&str> = record.findings.iter().map(|finding| finding.code.as_str()).collect();
        let (id, vendor, event) = (record.id.as_str(), record.vendor.as_deref(), record.event.as_deref());
        let sender = record.sender.map(tracing::field::display);
        let (verdict, codes) = (decision.verdict_word(), codes.join(" "));
        dispatcher::with_default(&self.dispatch, || {
            tracing::info!(target: "delivery", delivery = id, vendor, event, verdict, status, codes, sender, "delivery");
        });
    }
}

/// Returns the line of a message that is not queued.
fn line(format: LogFormat, message: &str) -> Vec<u8> {
    let written = Arc::new(Mutex::new(Vec::new()));
    let out = Arc::clone(&written);
    let config = LogConfig { format, filter: Targets::new().with_default(tracing::Level::WARN) };
    let dispatch = dispatch(&config, move || Line(Arc::clone(&out)));
    dispatcher::with_default(&dispatch, || tracing::warn!(target: "server", "{message}"));
    std::mem::take(&mut *written.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Keeps what is written to it.
struct Line(Arc<Mutex<Vec<u8>>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes entries until the log is dropped.
fn write_all(mut out: Box<dyn Write + Send>, format: LogFormat, entries: &Receiver<Entry>, dropped: &AtomicU64) {
    let mut said = 0;
    loop {
        match entries.recv_timeout(DROPPED_INTERVAL) {
            Ok(Entry::Line(line)) => drop(out.write_all(&line).and_then(|()| out.flush())),
            Ok(Entry::Flushed(flushed)) => drop(flushed.try_send(())),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let all = dropped.load(Ordering::Relaxed);
        if all > said {
            let message = format!("{} lines of the log were dropped, because they were not read in time", all - said);
            said = all;
            let _ = out.write_all(&line(format, &message)).and_then(|()| out.flush());
        }
    }
}
