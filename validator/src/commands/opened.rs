//! The check of one message: as it is, or, when it is no delivery itself and holds records of a known form, of what they carry. Of what
//! is no JSON it is said what it looks like.

use std::collections::VecDeque;
use std::iter::Chain;
use std::sync::Arc;
use std::{option, vec};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use vistoria_schemas::contract::Level;

use crate::capture::{
    Captured, Carried, Chunk, Input, LineBlock, Messages, Start, Unread, Unreadable, elements, one_by_one,
};
use crate::checker::Checker;
use crate::clean::{CleanBodies, CleanCounts};
use crate::finding::{FindingCode, Payload};
use crate::sighting::{Sighter, Sightings};
use crate::subject::{IdentifiedBy, Label};

/// What became of a message.
pub(super) enum Checked<'a> {
    /// It was checked.
    Payload {
        payload: Payload,
        /// The message itself, when a report needs it.
        captured: Option<Box<Captured>>,
        /// What it says about the objects of sequences.
        sightings: Option<Box<Sightings<'a>>>,
    },
    /// Several messages were checked, all of one event or call, and there is nothing to report about any of them.
    Clean { label: Arc<Label>, count: usize },
    /// It is none of the contracts'.
    LeftAside {
        /// Whether it is no response, which is counted with its request.
        is_request: bool,
    },
}

/// How messages are checked.
pub(super) struct Opening<'c, 'a> {
    pub(super) checker: &'c Checker<'a>,
    /// What watches the objects of sequences, when there are any.
    pub(super) sighter: Option<&'c Sighter<'a>>,
    /// Whether messages of archives are checked that are of no contract.
    pub(super) with_strangers: bool,
    /// Whether a report needs the bodies.
    pub(super) needs_bodies: bool,
    /// Whether records are recognised.
    pub(super) recognises: bool,
    /// What counts bodies about which there is nothing to report, where that is all that a report says about them.
    pub(super) clean: Option<CleanBodies<'c, 'a>>,
}

/// What became of a message, or of a part of what it carries.
type Outcome<'a> = Result<Checked<'a>, Unreadable>;

/// What messages, or what they carry, became. That of one payload takes no memory of its own, which another thread would free.
pub(super) struct Outcomes<'a> {
    first: Option<Outcome<'a>>,
    others: Vec<Outcome<'a>>,
}

impl<'a> Outcomes<'a> {
    fn one(outcome: Outcome<'a>) -> Self {
        Self { first: Some(outcome), others: Vec::new() }
    }

    fn iter(&self) -> impl Iterator<Item = &Outcome<'a>> {
        self.first.iter().chain(&self.others)
    }
}

impl<'a> FromIterator<Outcome<'a>> for Outcomes<'a> {
    fn from_iter<T: IntoIterator<Item = Outcome<'a>>>(outcomes: T) -> Self {
        let mut outcomes = outcomes.into_iter();
        Self { first: outcomes.next(), others: outcomes.collect() }
    }
}

impl<'a> IntoIterator for Outcomes<'a> {
    type Item = Outcome<'a>;
    type IntoIter = Chain<option::IntoIter<Outcome<'a>>, vec::IntoIter<Outcome<'a>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.first.into_iter().chain(self.others)
    }
}

/// Returns the messages of what was read at once: those that its records carry, or the elements of a list of deliveries.
pub(super) fn expanded<'c>(
    chunk: Chunk,
    carried: Option<&'c Carried>,
    is_of_schema: bool,
    checker: &Checker<'_>,
) -> Box<dyn Iterator<Item = Chunk> + 'c> {
    let one_each = |input: Input| input.map(Messages::One);
    match (chunk, carried) {
        (chunk, Some(carried)) => {
            let of_each = |input: Input| match input {
                Ok(captured) => carried.payloads(captured),
                Err(unreadable) => vec![Err(unreadable)],
            };
            Box::new(one_by_one(chunk).flat_map(of_each).map(one_each))
        }
        // With --schema a list is a value like any other, and a line is never such a list.
        (Ok(Messages::One(captured)), None) if !is_of_schema && captured.entry.is_none() => {
            let elements = elements(captured, |captured| checker.is_array_one_message(captured));
            Box::new(elements.into_iter().map(one_each))
        }
        (chunk, None) => Box::new(std::iter::once(chunk)),
    }
}

/// Returns the size of what was read at once, in bytes.
pub(super) fn size(chunk: &Chunk) -> usize {
    match chunk {
        Ok(Messages::One(captured)) => captured.body.len() + captured.before.len(),
        Ok(Messages::Lines(lines)) => lines.bytes().len(),
        Err(_) => 0,
    }
}

/// Returns how much memory its payloads may take while they are checked, in bytes.
pub(super) fn held(chunk: &Chunk) -> usize {
    /// What a payload with a finding takes beside its body, about.
    const PAYLOAD: usize = 512;
    let payloads = if let Ok(Messages::Lines(lines)) = chunk { lines.line_count() } else { 1 };
    size(chunk) + payloads * PAYLOAD
}

/// Returns how many payloads an outcome is of.
pub(super) fn payloads(outcome: &Outcome<'_>) -> usize {
    match outcome {
        Ok(Checked::Clean { count, .. }) => *count,
        Ok(Checked::LeftAside { .. }) => 0,
        Ok(Checked::Payload { .. }) => 1,
        Err(unreadable) => usize::from(!unreadable.is_harmless()),
    }
}

/// How often a record may be carried by another, as a notification by the message of a queue.
const MAX_NESTING: usize = 4;

impl<'a> Opening<'_, 'a> {
    /// Checks what was read at once.
    pub(super) fn outcomes(&self, chunk: Chunk) -> Outcomes<'a> {
        match chunk {
            Ok(Messages::One(captured)) => self.check(captured),
            Ok(Messages::Lines(lines)) => self.check_lines(&lines),
            Err(unreadable) => Outcomes::one(Err(unreadable)),
        }
    }

    /// Checks lines. Those about which there is nothing to report are counted, once there was a payload: the report of a run of one payload
    /// names it.
    fn check_lines(&self, block: &LineBlock) -> Outcomes<'a> {
        let mut lines = block.lines();
        let Some(first) = lines.next() else { return Outcomes::from_iter([]) };
        let first = block.captured(&first);
        let text = std::str::from_utf8(block.bytes()).ok();
        let mut clean = self.clean.as_ref().and_then(|clean| clean.of_source(&first));
        let mut outcomes: Vec<Outcome<'a>> = self.check(first).into_iter().collect();
        for line in lines {
            let body = text.and_then(|text| text.get(line.body.clone()));
            let has_payload = outcomes.iter().any(|outcome| payloads(outcome) > 0);
            let counted = clean.as_mut().zip(body).filter(|_| has_payload).and_then(|(clean, body)| clean.add(body));
            match counted {
                Some(true) => {}
                // Only messages of archives may be of no contract, and a line is not from one.
                Some(false) => {
                    let captured = block.captured(&line);
                    let checked = self.checker.check_in_full_and_sight(&captured, self.sighter);
                    outcomes.extend(self.outcome(captured, checked, MAX_NESTING));
                }
                None => outcomes.extend(self.check(block.captured(&line))),
            }
        }
        let counts = clean.into_iter().flat_map(CleanCounts::counts);
        let clean = counts.map(|(label, count)| Ok(Checked::Clean { label, count }));
        outcomes.into_iter().chain(clean).collect()
    }

    /// Checks a message.
    ///
    /// Nothing is looked for in one that a field of its own body names, that is a call, or that has no finding: it is what a vendor sent.
    pub(super) fn check(&self, captured: Captured) -> Outcomes<'a> {
        self.check_within(captured, MAX_NESTING)
    }

    fn check_within(&self, captured: Captured, nesting: usize) -> Outcomes<'a> {
        if !self.with_strangers && self.checker.is_stranger(&captured) {
            let is_request = !matches!(captured.start, Some(Start::Response { .. }));
            return Outcomes::one(Ok(Checked::LeftAside { is_request }));
        }
        let checked = self.checker.check_and_sight(&captured, self.sighter);
        self.outcome(captured, checked, nesting)
    }

    /// Returns what became of a message that was checked, or of what it carries.
    fn outcome(
        &self,
        captured: Captured,
        (payload, sightings): (Payload, Option<Sightings<'a>>),
        nesting: usize,
    ) -> Outcomes<'a> {
        let may_carry = self.recognises && nesting > 0 && !is_settled(&payload);
        if may_carry && let Some(inner) = captured.unwrapped() {
            return self.check_unwrapped(inner, nesting - 1);
        }
        if may_carry && let Some(carried) = self.carried(&captured, nesting) {
            return carried;
        }
        let format = is_no_json(&payload).then(|| unread(&captured)).flatten();
        if let Some(format) = format.filter(|format| format.is_refused() && payload.label.is_none()) {
            return Outcomes::one(Err(Unreadable::new(captured.name(), format.words())));
        }
        let hint = match format {
            Some(format) => Some(Unreadable::remark(captured.source.clone(), format.words())),
            None if may_carry && payload.label.is_none() => self.hint(&captured),
            None => None,
        };
        // The message is kept for excerpts of it, or since a report is made of it.
        let is_kept = self.needs_bodies || !payload.findings.is_empty();
        let captured = is_kept.then(|| Box::new(captured));
        let payload = Checked::Payload { payload, captured, sightings: sightings.map(Box::new) };
        Outcomes { first: Some(Ok(payload)), others: hint.map(Err).into_iter().collect() }
    }

    /// Checks what a text held: a message, or a list of them, all at the place of the text.
    fn check_unwrapped(&self, captured: Captured, nesting: usize) -> Outcomes<'a> {
        let (place, entry) = (captured.place, captured.entry);
        let inner =
            elements(Captured { entry: None, ..captured }, |captured| self.checker.is_array_one_message(captured));
        let inner =
            inner.into_iter().map(|input| input.map(|inner| Captured { place, entry: entry.or(inner.entry), ..inner }));
        inner
            .flat_map(|input| {
                input
                    .map_or_else(|unreadable| Outcomes::one(Err(unreadable)), |inner| self.check_within(inner, nesting))
            })
            .collect()
    }

    /// Checks what the records in a message carry; `None` when it has none.
    fn carried(&self, captured: &Captured, nesting: usize) -> Option<Outcomes<'a>> {
        let carried = Carried::recognised(&captured.body)?;
        let inner = carried.payloads(captured.clone()).into_iter();
        let outcomes: Outcomes<'a> = inner
            .flat_map(|input| match input {
                Ok(inner) => self.check_within(inner, nesting - 1),
                Err(unreadable) => Outcomes::one(Err(unreadable)),
            })
            .collect();
        // What only resembles a record must be one by what it carries.
        let is_delivery = |outcome: &Outcome<'_>| match outcome {
            Ok(Checked::Payload { payload, .. }) => payload.label.as_ref().is_some_and(|label| {
                label.by == IdentifiedBy::Body || payload.worst().is_none_or(|worst| worst < Level::Error)
            }),
            _ => false,
        };
        (!carried.is_loose() || outcomes.iter().any(is_delivery)).then_some(outcomes)
    }

    /// Says where in a message of no known form a delivery stands.
    fn hint(&self, captured: &Captured) -> Option<Unreadable> {
        let body: Value = serde_json::from_slice(&captured.body).ok()?;
        let mut queue = VecDeque::from([(String::new(), body)]);
        for _ in 0..MAX_LOOKED_AT {
            let (pointer, value) = queue.pop_front()?;
            if !pointer.is_empty() && value.is_object() {
                let inner = Captured::of_body("", value.to_string().into_bytes());
                if let Some(label) = self.checker.check(&inner).label.filter(|label| label.by == IdentifiedBy::Body) {
                    let reason =
                        format!("at {pointer} stands what looks like {label}; --body-at '{pointer}' checks it");
                    return Some(Unreadable::remark(captured.source.clone(), reason));
                }
            }
            let parts: Vec<(String, Value)> = match value {
                Value::Object(entries) => entries.into_iter().collect(),
                Value::Array(items) => items.into_iter().map(|item| ("*".to_owned(), item)).collect(),
                Value::String(text) if text.trim_start().starts_with(['{', '[']) => {
                    queue.extend(serde_json::from_str(&text).ok().map(|inner| (pointer, inner)));
                    continue;
                }
                // A pointer leads through one text in base64.
                Value::String(text) if !pointer.starts_with(BASE64) => {
                    let inner = STANDARD.decode(text.as_bytes()).ok();
                    let inner = inner.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
                    let is_of_parts = |inner: &Value| inner.is_object() || inner.is_array();
                    queue.extend(inner.filter(is_of_parts).map(|inner| (format!("{BASE64}{pointer}"), inner)));
                    continue;
                }
                _ => continue,
            };
            queue.extend(parts.into_iter().map(|(key, value)| {
                // Any other key may be personal data.
                let key = if COMMON_KEYS.contains(&&*key) { &key } else { "*" };
                (format!("{pointer}/{key}"), value)
            }));
        }
        None
    }
}

/// Checks whether a body was found to be no JSON.
fn is_no_json(payload: &Payload) -> bool {
    payload
        .findings
        .iter()
        .any(|(finding, _)| matches!(&finding.code, FindingCode::Own(code) if code.id.starts_with("json/")))
}

/// Returns the format that a message looks like that is only a body, and no JSON.
fn unread(captured: &Captured) -> Option<&'static Unread> {
    let is_only_body = captured.start.is_none() && captured.headers.is_none();
    is_only_body.then(|| Unread::of_body(&captured.body)).flatten()
}

/// What stands in front of the pointer to a text in base64, as in `--body-at`.
const BASE64: &str = "base64:";

/// Number of values that are looked at to find a delivery inside another value.
const MAX_LOOKED_AT: usize = 64;

/// Names of keys that say nothing about a person.
const COMMON_KEYS: [&str; 20] = [
    "Body", "Message", "Records", "body", "content", "data", "detail", "event", "events", "items", "json", "message",
    "messages", "payload", "raw", "record", "records", "request", "requests", "value",
];

/// Checks whether a message is certainly what it was checked as, so that it carries no other.
fn is_settled(payload: &Payload) -> bool {
    let is_certain = |label: &Label| label.operation.is_some() || label.by == IdentifiedBy::Body;
    payload.findings.is_empty() || payload.label.as_ref().is_some_and(is_certain)
}
