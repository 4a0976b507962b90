//! What `curl --trace` prints: heads and bodies in both directions, each as a dump with sixteen bytes a line.

use std::borrow::Cow;

use super::part::Part;

/// Marks of the lines before a dump, by what is in it.
const MARKS: [(&str, Dump); 4] = [
    ("=> Send header,", Dump { is_sent: true, is_head: true }),
    ("=> Send data,", Dump { is_sent: true, is_head: false }),
    ("<= Recv header,", Dump { is_sent: false, is_head: true }),
    ("<= Recv data,", Dump { is_sent: false, is_head: false }),
];

/// Start of the lines of curl's own, and of the dumps that are of no interest.
const OTHERS: [&str; 3] = ["== Info:", "=> Send SSL data,", "<= Recv SSL data,"];

/// Greatest length of what `--trace-time` and `--trace-ids` write before a mark.
const MAX_BEFORE: usize = 40;

/// What a dump holds.
#[derive(Debug, Clone, Copy)]
struct Dump {
    is_sent: bool,
    is_head: bool,
}

/// Checks whether a text starts as a trace does.
pub(super) fn is_trace(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').map(String::from_utf8_lossy);
    let is_other = |line: &str| OTHERS.iter().any(|mark| has(line, mark));
    lines.next().is_some_and(|line| is_other(&line) || dump(&line).is_some())
}

/// Checks whether a line has a mark, after the time at most.
fn has(line: &str, mark: &str) -> bool {
    line.find(mark).is_some_and(|at| at <= MAX_BEFORE && line[..at].trim().split(' ').all(is_before_a_mark))
}

/// Checks whether a word is a time or the number of a connection.
fn is_before_a_mark(word: &str) -> bool {
    word.chars().all(|char| char.is_ascii_digit() || ":.,-[]x".contains(char))
}

fn dump(line: &str) -> Option<Dump> {
    MARKS.iter().find(|(mark, _)| has(line, mark)).map(|(_, dump)| *dump)
}

/// Splits a trace into heads with their bodies.
///
/// # Errors
///
/// When its dumps are those of `--trace-ascii`, which leaves bytes out.
pub(super) fn parts(bytes: &[u8]) -> Result<Vec<Part<'static>>, String> {
    let mut parts: Vec<Part<'static>> = Vec::new();
    let (mut at, mut current, mut in_head) = (0, None::<Dump>, false);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let from = at;
        at += line.len();
        let text = String::from_utf8_lossy(line);
        if let Some(dump) = dump(&text) {
            current = Some(dump);
            continue;
        }
        if OTHERS.iter().any(|mark| has(&text, mark)) {
            current = None;
            continue;
        }
        let Some(dump) = current else { continue };
        let dumped = bytes_of(text.trim_end_matches(['\r', '\n']))
            .ok_or("it is what curl --trace-ascii prints, which leaves bytes out; --trace prints all of them")?;
        if dump.is_head {
            if !in_head || parts.last().is_none_or(|part| part.is_request != dump.is_sent) {
                parts.push(Part { at: from, is_request: dump.is_sent, ..Part::default() });
            }
            let Some(part) = parts.last_mut() else { continue };
            part.lines.push_str(&String::from_utf8_lossy(&dumped));
            in_head = !part.lines.ends_with("\r\n\r\n");
        } else if let Some(part) = parts.iter_mut().rev().find(|part| part.is_request == dump.is_sent) {
            let (_, body) = part.body.get_or_insert_with(|| (from, Cow::Owned(Vec::new())));
            body.to_mut().extend(dumped);
        }
    }
    Ok(parts)
}

/// Returns the bytes of a line of a dump: `0010: 48 54 …  HT…`.
fn bytes_of(line: &str) -> Option<Vec<u8>> {
    /// Width of the columns of sixteen bytes, three characters each.
    const WIDTH: usize = 48;
    let (offset, rest) = line.split_once(": ")?;
    let is_offset = offset.len() >= 4 && offset.bytes().all(|byte| byte.is_ascii_hexdigit());
    let columns = rest.get(..WIDTH).filter(|_| is_offset)?;
    columns.split_ascii_whitespace().map(|byte| u8::from_str_radix(byte, 16).ok().filter(|_| byte.len() == 2)).collect()
}
