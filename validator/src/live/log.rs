//! Log of the server, a line an event: JSON for programs, text on a terminal. It holds no value of a delivery, and nothing
//! received over the network unescaped.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::receiver::Decision;
use crate::escape::Escaped;

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
    out: Mutex<Box<dyn Write + Send>>,
    /// Whether `out` is a terminal.
    is_terminal: bool,
}

impl Log {
    /// Creates a log that is written to `out`.
    pub fn new(out: Box<dyn Write + Send>, is_terminal: bool) -> Self {
        Self { out: Mutex::new(out), is_terminal }
    }

    /// Writes a line.
    fn line(&self, line: &str) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // A failure to log cannot be logged, and must not stop deliveries.
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }

    /// Logs a message.
    pub fn message(&self, level: LogLevel, message: &str) {
        if self.is_terminal {
            self.line(&format!("{}: {}", level.as_str(), Escaped(message)));
        } else {
            let line = json!({"time": Timestamp::now().to_string(), "level": level.as_str(), "message": message});
            self.line(&line.to_string());
        }
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
            self.line(format!("{time} {status} {verdict:8} {subject} {}", codes.join(" ")).trim_end());
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
        self.line(&Value::Object(line).to_string());
    }
}
