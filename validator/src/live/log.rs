//! Log of the server, a line an event: JSON for programs, text on a terminal. It holds no value of a delivery, and nothing
//! received over the network unescaped.
//!
//! A thread of its own writes it, so that a reader that stands still, such as a full pipe, does not stop deliveries. Lines for which
//! there is no room are counted, and the count is logged later.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

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
    /// Normal operation.
    Info,
    /// Something that may need attention.
    Warning,
    /// Something that failed.
    Error,
}

impl LogLevel {
    /// Returns the level as a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Writer of log lines.
pub struct Log {
    entries: SyncSender<Entry>,
    /// Whether the lines are for a terminal.
    is_terminal: bool,
    dropped: Arc<AtomicU64>,
}

enum Entry {
    Line(String),
    /// Everything before it was written.
    Flushed(SyncSender<()>),
}

impl Log {
    /// Creates a log that is written to `out`.
    ///
    /// # Panics
    ///
    /// When the system cannot start a thread.
    pub fn new(out: Box<dyn Write + Send>, is_terminal: bool) -> Self {
        let (entries, waiting) = sync_channel(MAX_WAITING);
        let dropped = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&dropped);
        let thread = std::thread::Builder::new().name("log".to_owned());
        thread.spawn(move || write_all(out, is_terminal, &waiting, &counted)).expect("a thread");
        Self { entries, is_terminal, dropped }
    }

    /// Returns the number of lines for which there was no room.
    pub(super) fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Waits until all lines are written, but no longer than `timeout`.
    pub fn flush(&self, timeout: Duration) {
        let until = Instant::now() + timeout;
        let (flushed, is_flushed) = sync_channel(1);
        let mut entry = Entry::Flushed(flushed);
        while let Err(TrySendError::Full(full)) = self.entries.try_send(entry) {
            if Instant::now() > until {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
            entry = full;
        }
        let _ = is_flushed.recv_timeout(until.saturating_duration_since(Instant::now()));
    }

    /// Queues a line.
    fn line(&self, line: String) {
        if self.entries.try_send(Entry::Line(line)).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Logs a message.
    pub fn message(&self, level: LogLevel, message: &str) {
        self.line(message_line(self.is_terminal, level, message));
    }

    /// Logs a request that was refused before a delivery was decided on.
    pub(super) fn refusal(&self, refused: &Refused) {
        if self.is_terminal {
            let time = Timestamp::now().strftime("%H:%M:%S");
            self.line(format!("{time} {} refused  {} {}", refused.status, Escaped(&refused.path), refused.sentence()));
            return;
        }
        let line = json!({
            "time": Timestamp::now().to_string(),
            "level": LogLevel::Warning.as_str(),
            "message": "refused",
            "status": refused.status,
            "reason": refused.reason,
            "path": refused.path,
            "detail": refused.sentence(),
        });
        self.line(line.to_string());
    }

    /// Logs a delivery and the status of its response.
    pub(super) fn delivery(&self, decision: &Decision, status: u16) {
        let record = &decision.record;
        let codes: Vec<&str> = record.findings.iter().map(|finding| finding.code.as_str()).collect();
        let verdict = decision.verdict_word();
        let names = [record.vendor.as_deref(), record.event.as_deref()];
        let subject = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        if self.is_terminal {
            let time = record.received_at.strftime("%H:%M:%S");
            let line = format!("{time} {status} {verdict:10} {subject} {}", codes.join(" "));
            self.line(line.trim_end().to_owned());
            return;
        }
        let mut line = Map::new();
        for (key, value) in [
            ("time", json!(record.received_at.to_string())),
            ("level", json!(LogLevel::Info.as_str())),
            ("message", json!("delivery")),
            ("delivery", json!(record.id)),
            ("vendor", json!(record.vendor)),
            ("event", json!(record.event)),
            ("verdict", json!(verdict)),
            ("status", json!(status)),
            ("codes", json!(codes)),
        ] {
            line.insert(key.to_owned(), value);
        }
        self.line(Value::Object(line).to_string());
    }
}

/// Returns the line of a message.
fn message_line(is_terminal: bool, level: LogLevel, message: &str) -> String {
    if is_terminal {
        format!("{}: {}", level.as_str(), Escaped(message))
    } else {
        json!({"time": Timestamp::now().to_string(), "level": level.as_str(), "message": message}).to_string()
    }
}

/// Writes entries until the log is dropped.
fn write_all(mut out: Box<dyn Write + Send>, is_terminal: bool, entries: &Receiver<Entry>, dropped: &AtomicU64) {
    let mut said = 0;
    loop {
        // A failure to log cannot be logged, and must not stop deliveries.
        match entries.recv_timeout(DROPPED_INTERVAL) {
            Ok(Entry::Line(line)) => drop(writeln!(out, "{line}").and_then(|()| out.flush())),
            Ok(Entry::Flushed(flushed)) => drop(flushed.try_send(())),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let all = dropped.load(Ordering::Relaxed);
        if all > said {
            let message = format!("{} lines of the log were dropped, because they were not read in time", all - said);
            said = all;
            let line = message_line(is_terminal, LogLevel::Warning, &message);
            let _ = writeln!(out, "{line}").and_then(|()| out.flush());
        }
    }
}
