//! Instants in the spellings that vendors use, for rules that compare two of them.
//!
//! Emitted types and the validator both compare by these functions, so that they decide alike.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Parses an instant: `2023-07-13 15:55:33` (UTC) or RFC 3339. `None` for any other spelling.
pub fn instant(text: &str) -> Option<Timestamp> {
    spaced(text).or_else(|| rfc_3339(text))
}

/// Parses `2023-07-13 15:55:33`, in UTC.
pub fn spaced(text: &str) -> Option<Timestamp> {
    if !has_shape(text, b"0000-00-00 00:00:00") || text.ends_with(":60") {
        return None;
    }
    text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// Parses `2023-07-13T15:55:33-03:00`, with or without a fraction.
fn rfc_3339(text: &str) -> Option<Timestamp> {
    let dated = text.get(..19).is_some_and(|start| has_shape(start, b"0000-00-00T00:00:00"));
    dated.then(|| text.parse().ok()).flatten()
}

/// Parses a day: `2026-01-01` or `01/01/2026`, day first. `None` for any other spelling.
pub fn day(text: &str) -> Option<Date> {
    let year_first = has_shape(text, b"0000-00-00").then(|| text.parse().ok()).flatten();
    year_first.or_else(|| day_first(text))
}

/// Parses `01/01/2026`, day first.
pub fn day_first(text: &str) -> Option<Date> {
    if !has_shape(text, b"00/00/0000") {
        return None;
    }
    format!("{}-{}-{}", &text[6..], &text[3..5], &text[..2]).parse().ok()
}

/// Checks whether `text` has `shape`, in which `0` stands for any digit.
fn has_shape(text: &str, shape: &[u8]) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape).all(|(byte, want)| if *want == b'0' { byte.is_ascii_digit() } else { byte == *want })
}
