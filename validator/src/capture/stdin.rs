//! Standard input, which has no name that tells its format.

use std::io::{BufRead, BufReader, Cursor, Error, Read as _};

use super::lines::Lines;
use super::message::{Captured, Input, Unreadable};
use super::open::reason;

/// Messages, read when they are asked for.
type Inputs = Box<dyn Iterator<Item = Input>>;

/// Returns the messages of standard input.
pub(super) fn standard_input() -> Inputs {
    stdin_inputs(Box::new(BufReader::with_capacity(1 << 16, std::io::stdin())))
}

/// Returns the messages of an input without a name. It has a body in each line when its first line is a whole JSON value and
/// more follows, or when its second line is a whole object; else it is one body.
pub fn stdin_inputs(mut reader: Box<dyn BufRead + Send>) -> Inputs {
    let mut first = Vec::new();
    let unreadable = |error: &Error| -> Inputs { Box::new(std::iter::once(Err(Unreadable::new("-", reason(error))))) };
    let mut second = 0;
    while first[second..].trim_ascii().is_empty() {
        second = first.len();
        match reader.read_until(b'\n', &mut first) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => return unreadable(&error),
        }
    }
    let start = second;
    second = first.len();
    if let Err(error) = reader.read_until(b'\n', &mut first) {
        return unreadable(&error);
    }
    let is_whole = |line: &[u8]| serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok();
    let (one, other) = (first[start..second].trim_ascii(), first[second..].trim_ascii());
    let follows = match reader.fill_buf() {
        Ok(next) => !other.is_empty() || !next.trim_ascii().is_empty(),
        Err(error) => return unreadable(&error),
    };
    // The second line of a pretty-printed list may be a whole object, too.
    if (is_whole(one) && follows) || (one != b"[" && other.starts_with(b"{") && is_whole(other)) {
        return Box::new(Lines::new("-", Box::new(Cursor::new(first).chain(reader))));
    }
    match reader.read_to_end(&mut first) {
        Ok(_) => Box::new(std::iter::once(Ok(Captured::of_body("-", first)))),
        Err(error) => unreadable(&error),
    }
}
