//! Logs whose lines have JSON after other words. Lines without JSON are counted.

use std::io::BufRead;

use super::inside::json_in;
use super::lines::Lines;
use super::message::{Captured, Input, Unreadable};

/// Returns the JSON of each line, at its place; at the end, how many lines have none.
pub(super) fn read(source: &str, reader: Box<dyn BufRead + Send>) -> impl Iterator<Item = Input> + use<> {
    let mut lines = Lines::new(source, reader);
    let source = source.to_owned();
    let mut without_json = 0;
    let mut has_ended = false;
    std::iter::from_fn(move || {
        for line in lines.by_ref() {
            match line.map(of_line) {
                Ok(Some(message)) => return Some(Ok(message)),
                Ok(None) => without_json += 1,
                Err(unreadable) => return Some(Err(unreadable)),
            }
        }
        if std::mem::replace(&mut has_ended, true) || without_json == 0 {
            return None;
        }
        let (lines, were) = if without_json == 1 { ("line", "was") } else { ("lines", "were") };
        let reason = format!("{without_json} {lines} of the log without a JSON object {were} left aside");
        Some(Err(Unreadable::remark(source.clone(), reason)))
    })
}

/// Returns the JSON of a line; `None` when there is none. What starts as an object and is none is a payload too, so that it is
/// reported.
fn of_line(line: Captured) -> Option<Captured> {
    let text = std::str::from_utf8(&line.body).ok();
    let start = match text.and_then(|text| Some((text, json_in(text)?))) {
        Some((text, json)) => text.trim_end().len() - json.len(),
        None => line.body.windows(2).position(|pair| pair == b"{\"")?,
    };
    let (before, body) = line.body.split_at(start);
    Some(Captured { before: before.to_vec(), body: body.to_vec(), ..line })
}

/// Checks whether a line has JSON after other words.
pub(super) fn is_of_a_log(line: &[u8]) -> bool {
    let text = std::str::from_utf8(line).unwrap_or_default().trim();
    let before = json_in(text).and_then(|json| text.strip_suffix(json)).unwrap_or_default();
    !text.starts_with(['{', '"']) && before.contains(char::is_alphanumeric)
}
