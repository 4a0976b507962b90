//! Reads a baseline. Every mistake is said with its line.

use std::ops::Range;

use jiff::civil::Date;
use toml_edit::{Document, Item, Table, Value};
use vistoria_schemas::contract::Level;
use vistoria_schemas::nearest::suggestion;

use super::entry::{Baseline, Known};

/// Fault of a baseline.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct BaselineError {
    line: usize,
    fault: Fault,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum Fault {
    #[error("{0}")]
    Syntax(String),
    #[error("unknown key \"{key}\"; {suggestion}")]
    UnknownKey { key: String, suggestion: String },
    #[error("known must be a list of tables; write [[known]] before each entry")]
    NotTables,
    #[error("the entry has no {0}")]
    Missing(&'static str),
    #[error("{key} must be {expected}")]
    Wrong { key: &'static str, expected: &'static str },
    #[error("the reason is empty; say why it is accepted")]
    NoReason,
    #[error(
        "the fingerprint is not that of this event, code and place, which have {0}; `vistoria baseline add` writes entries"
    )]
    OtherFingerprint(String),
    #[error("the fingerprint is that of an entry above; keep one")]
    Twice,
}

/// Reads the text of a baseline.
pub fn read(text: &str) -> Result<Baseline, BaselineError> {
    let at = |span: Option<Range<usize>>, fault| BaselineError { line: line_of(text, span), fault };
    let document = Document::parse(text).map_err(|error| {
        let first = error.message().lines().next().unwrap_or_default().to_owned();
        at(error.span(), Fault::Syntax(first))
    })?;
    for (key, _) in document.iter() {
        if key != "known" {
            let span = document.as_table().key(key).and_then(toml_edit::Key::span);
            let fault = Fault::UnknownKey { key: key.to_owned(), suggestion: suggestion(key, ["known"]) };
            return Err(at(span, fault));
        }
    }
    let tables = match document.as_table().get("known") {
        None => return Ok(Baseline::default()),
        Some(Item::ArrayOfTables(tables)) => tables,
        Some(other) => return Err(at(other.span(), Fault::NotTables)),
    };
    let mut file = Baseline::default();
    for table in tables {
        let known = entry(table).map_err(|(span, fault)| at(span.or_else(|| table.span()), fault))?;
        if file.known.iter().any(|other| other.fingerprint == known.fingerprint) {
            return Err(at(table.get("fingerprint").and_then(Item::span), Fault::Twice));
        }
        file.known.push(known);
    }
    Ok(file)
}

/// A fault, and the bytes that have it when it is not the whole entry.
type Faulty = (Option<Range<usize>>, Fault);

fn entry(table: &Table) -> Result<Known, Faulty> {
    for (key, _) in table {
        if !Known::KEYS.contains(&key) {
            let span = table.key(key).and_then(toml_edit::Key::span);
            return Err((span, Fault::UnknownKey { key: key.to_owned(), suggestion: suggestion(key, Known::KEYS) }));
        }
    }
    let known = Known {
        fingerprint: required(table, "fingerprint", "a string", text)?,
        event: required(table, "event", "a string", text)?,
        code: required(table, "code", "a string", text)?,
        place: required(table, "place", "a string", text)?,
        level: required(table, "level", "\"error\", \"warning\" or \"note\"", level)?,
        rate: required(table, "rate", "a number from 0 to 1, such as 0.05", rate)?,
        since: required(table, "since", "a date, such as 2026-05-01", date)?,
        reason: required(table, "reason", "a string", text)?,
        until: optional(table, "until", "a date, such as 2026-05-01", date)?,
    };
    let span = |key| table.get(key).and_then(Item::span);
    if known.reason.trim().is_empty() {
        return Err((span("reason"), Fault::NoReason));
    }
    let fingerprint = known.identity().fingerprint();
    if fingerprint != known.fingerprint {
        return Err((span("fingerprint"), Fault::OtherFingerprint(fingerprint)));
    }
    Ok(known)
}

fn optional<T>(
    table: &Table,
    key: &'static str,
    expected: &'static str,
    of: fn(&Value) -> Option<T>,
) -> Result<Option<T>, Faulty> {
    let Some(item) = table.get(key) else { return Ok(None) };
    let value = item.as_value().and_then(of);
    value.map(Some).ok_or_else(|| (item.span(), Fault::Wrong { key, expected }))
}

fn required<T>(
    table: &Table,
    key: &'static str,
    expected: &'static str,
    of: fn(&Value) -> Option<T>,
) -> Result<T, Faulty> {
    optional(table, key, expected, of)?.ok_or((None, Fault::Missing(key)))
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn level(value: &Value) -> Option<Level> {
    Level::WORST_FIRST.into_iter().find(|level| value.as_str() == Some(&level.to_string()))
}

fn rate(value: &Value) -> Option<f64> {
    let whole = || match value.as_integer()? {
        0 => Some(0.0),
        1 => Some(1.0),
        _ => None,
    };
    value.as_float().or_else(whole).filter(|rate| (0.0..=1.0).contains(rate))
}

/// Reads a date of TOML, or one in quotes.
fn date(value: &Value) -> Option<Date> {
    match value {
        Value::Datetime(date) => date.value().to_string().parse().ok(),
        _ => value.as_str()?.parse().ok(),
    }
}

/// Returns the number of the line at the start of a span, from 1.
fn line_of(text: &str, span: Option<Range<usize>>) -> usize {
    let start = span.map_or(0, |span| span.start);
    text.as_bytes().iter().take(start).filter(|byte| **byte == b'\n').count() + 1
}
