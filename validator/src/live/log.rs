//! A line for each thing that happens: JSON for programs, words on a terminal. No value of a delivery is in it, and nothing
//! that came over the wire is in it as it came.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::judge::{Judgement, subject};
use super::metrics::word;
use crate::report::escape::Escaped;

/// Where lines go.
pub struct Log {
    out: Mutex<Box<dyn Write + Send>>,
    /// Whether a person reads along.
    is_watched: bool,
}

impl Log {
    /// Writes to `out`.
    pub fn new(out: Box<dyn Write + Send>, is_watched: bool) -> Self {
        Self { out: Mutex::new(out), is_watched }
    }

    fn line(&self, line: &str) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody is there to be told that nobody can be told.
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }

    /// Something that happens.
    pub fn say(&self, level: &str, message: &str) {
        if self.is_watched {
            self.line(&format!("{level}: {}", Escaped(message)));
        } else {
            let line = json!({"time": Timestamp::now().to_string(), "level": level, "message": message});
            self.line(&line.to_string());
        }
    }

    /// A delivery, and what was answered.
    pub(super) fn delivery(&self, judgement: &Judgement, status: u16) {
        let record = &judgement.record;
        let codes: Vec<&str> = record.findings.iter().map(|finding| finding.code.as_str()).collect();
        let verdict = if judgement.replay_of.is_some() { "replayed" } else { word(record.verdict) };
        let subject = subject(record.vendor.as_deref(), record.event.as_deref());
        if self.is_watched {
            let time = record.received_at.strftime("%H:%M:%S");
            self.line(format!("{time} {status} {verdict:8} {subject} {}", codes.join(" ")).trim_end());
            return;
        }
        let mut line = Map::new();
        for (key, value) in [
            ("time", json!(record.received_at.to_string())),
            ("level", json!("info")),
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
