//! Search of the journal, the latest deliveries first, a page at a time.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vistoria_schemas::contract::Level;

use super::row::{Row, codes};
use crate::journal::{Backwards, DeliveryVerdict, Examined, Found, Place, Record};

/// Greatest number of rows of an answer.
const MAX_ROWS: usize = 100;
/// About the most bytes of the journal that are read for an answer.
const MAX_BYTES: u64 = 128 << 20;
/// Greatest number of characters that are looked for.
const MAX_WORDS: usize = 200;

/// What is looked for. Options that are left out fit all deliveries.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct Query {
    vendor: Option<String>,
    event: Option<String>,
    verdict: Option<String>,
    code: Option<String>,
    /// Part of the id, the event, the path, or the code or place of a finding, in any case.
    words: Option<String>,
    /// Whether the words may also stand in the body.
    pub(super) in_bodies: bool,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    /// Only what was set aside.
    failed: bool,
    /// Where the answer before ended.
    before: Option<Place>,
}

/// An answer.
#[derive(Debug, Serialize)]
pub(super) struct Answer {
    deliveries: Vec<Row>,
    /// Where to go on; absent at the start of the journal.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Place>,
    /// When the delivery was received that was read last.
    #[serde(skip_serializing_if = "Option::is_none")]
    back_to: Option<Timestamp>,
}

/// What is read of each record; the rest is passed over.
#[derive(Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    received_at: Timestamp,
    vendor: Option<String>,
    event: Option<String>,
    #[serde(borrow)]
    path: Cow<'a, str>,
    verdict: DeliveryVerdict,
    #[serde(borrow)]
    findings: Vec<HeadFinding<'a>>,
    status: u16,
    #[serde(default)]
    verified: bool,
}

#[derive(Deserialize)]
struct HeadFinding<'a> {
    #[serde(borrow)]
    code: Cow<'a, str>,
    level: Level,
    #[serde(borrow)]
    pointer: Cow<'a, str>,
}

impl Query {
    /// Checks the query.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        let is_long = |words: &Option<String>| words.as_ref().is_some_and(|words| words.len() > MAX_WORDS);
        if is_long(&self.words) || is_long(&self.code) { Err("the words are too long") } else { Ok(()) }
    }

    /// Searches a journal.
    pub(super) fn answer(&self, folder: &Path) -> io::Result<Answer> {
        let words = self.words.as_deref().map(|words| words.trim().to_lowercase()).filter(|words| !words.is_empty());
        let code = self.code.as_deref().map(|code| code.trim().to_lowercase()).filter(|code| !code.is_empty());
        // The clock may have been set back a little since.
        let oldest = self.since.map(|since| since.saturating_sub(SignedDuration::from_hours(1)).unwrap_or(since));
        let mut back_to = None;
        let read = Backwards {
            before: self.before.clone(),
            until: self.until.map(|until| until.to_zoned(TimeZone::UTC).date()),
            failed: self.failed,
            count: MAX_ROWS,
            bytes: MAX_BYTES,
        };
        let Found { items, rest } = read.read(folder, |line| {
            // A line that was cut short, or is damaged, is no delivery.
            let Ok(head) = serde_json::from_slice::<Head<'_>>(line) else { return Examined::Passed };
            back_to = Some(head.received_at);
            if !self.failed && oldest.is_some_and(|oldest| head.received_at < oldest) {
                return Examined::End;
            }
            let is_found = self.fits(&head, code.as_deref())
                && words.as_deref().is_none_or(|words| head.has(words) || (self.in_bodies && body_has(line, words)));
            if is_found { Examined::Found(head.row()) } else { Examined::Passed }
        })?;
        Ok(Answer { deliveries: items, next: rest, back_to })
    }

    /// Checks everything but the words.
    fn fits(&self, head: &Head<'_>, code: Option<&str>) -> bool {
        let is = |wanted: &Option<String>, found: Option<&str>| wanted.is_none() || wanted.as_deref() == found;
        is(&self.vendor, head.vendor.as_deref())
            && is(&self.event, head.event.as_deref())
            && is(&self.verdict, Some(head.verdict.as_str()))
            && self.since.is_none_or(|since| head.received_at >= since)
            && self.until.is_none_or(|until| head.received_at <= until)
            && code.is_none_or(|code| head.findings.iter().any(|finding| finding.code.to_lowercase().contains(code)))
    }
}

impl Head<'_> {
    /// Checks whether anything but a value has these words, which are in lower case.
    fn has(&self, words: &str) -> bool {
        let names = [Some(&*self.id), self.vendor.as_deref(), self.event.as_deref(), self.path.split('?').next()];
        let findings = self.findings.iter().flat_map(|finding| [&*finding.code, &*finding.pointer]);
        names.into_iter().flatten().chain(findings).any(|text| text.to_lowercase().contains(words))
    }

    fn row(&self) -> Row {
        Row {
            id: self.id.clone().into_owned(),
            time: self.received_at,
            vendor: self.vendor.clone(),
            event: self.event.clone(),
            verdict: self.verdict.as_str().to_owned(),
            status: self.status,
            path: self.path.split('?').next().unwrap_or_default().to_owned(),
            stored: true,
            verified: self.verified,
            codes: codes(self.findings.iter().map(|finding| (&*finding.code, finding.level))),
            detail: None,
            replay_of: None,
        }
    }
}

/// Checks whether the body of a record has these words, which are in lower case: as it is written, or in a string of it, which may be
/// written with escapes.
fn body_has(line: &[u8], words: &str) -> bool {
    let Ok(record) = serde_json::from_slice::<Record>(line) else { return false };
    let text = String::from_utf8_lossy(record.body.bytes());
    if text.to_lowercase().contains(words) {
        return true;
    }
    let is_escaped = text.contains('\\');
    is_escaped && serde_json::from_str::<Value>(&text).is_ok_and(|body| string_has(&body, words))
}

/// Checks whether a string of a value has these words.
fn string_has(value: &Value, words: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(words),
        Value::Array(items) => items.iter().any(|item| string_has(item, words)),
        Value::Object(entries) => entries.values().any(|value| string_has(value, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
