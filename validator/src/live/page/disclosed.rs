//! A delivery with its values: headers and body, as a command for `curl`, and as the head of a `.http` file. Headers that are secrets
//! are not in the journal, and so not here.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, SocketAddr};

use serde::Serialize;

use crate::journal::{Record, RecordedBody, RecordedHeader};
use crate::live::attempts::Attempt;

/// Greatest size of a body that is written into a command, in bytes: systems limit the length of an argument.
const MAX_ARGUMENT: usize = 100_000;
/// Headers that concern the connection or the length, which are made again.
const REMADE: [&str; 5] = ["connection", "content-length", "expect", "host", "transfer-encoding"];

/// A delivery with its values.
#[derive(Serialize)]
pub(super) struct Disclosed<'a> {
    method: &'a str,
    /// Path and query.
    path: &'a str,
    headers: &'a [RecordedHeader],
    #[serde(flatten)]
    body: &'a RecordedBody,
    /// A command that sends the delivery to this server.
    curl: String,
    /// The head of a `.http` file; the body follows it.
    http_head: String,
    /// What the target said to each attempt, by the number of the attempt.
    answers: Vec<(usize, String)>,
}

impl<'a> Disclosed<'a> {
    /// Creates the disclosed form of a record. The command sends it to a server on `listening`.
    pub(super) fn new(record: &'a Record, listening: SocketAddr, attempts: &[Attempt]) -> Self {
        // Whoever listens on all addresses listens on this one.
        let host = if listening.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { listening.ip() };
        let host = SocketAddr::new(host, listening.port());
        let answers = attempts.iter().filter_map(|attempt| Some((attempt.number, attempt.answer.clone()?)));
        Self {
            method: &record.method,
            path: &record.path,
            headers: &record.headers,
            body: &record.body,
            curl: curl(record, host),
            http_head: http_head(record, host),
            answers: answers.collect(),
        }
    }
}

/// Returns the headers that are sent, with their values.
fn headers(record: &Record) -> impl Iterator<Item = (&str, &str)> {
    let known = record.headers.iter().filter_map(|RecordedHeader(name, value)| Some((&**name, value.as_deref()?)));
    known.filter(|(name, _)| !REMADE.iter().any(|remade| name.eq_ignore_ascii_case(remade)))
}

/// Returns a command for a POSIX shell.
fn curl(record: &Record, host: SocketAddr) -> String {
    let url = format!("http://{host}{}", record.path);
    // Without `--globoff`, brackets in a query would be a range of URLs.
    let mut command = format!("curl --globoff --request {} {}", quoted(&record.method), quoted(&url));
    for (name, value) in headers(record) {
        // A header without a value is written with a semicolon.
        let header = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
        let _ = write!(command, " \\\n  --header {}", quoted(&header));
    }
    let _ = match &record.body {
        RecordedBody::Text(text) if text.len() <= MAX_ARGUMENT && !text.contains('\0') => {
            // Never read as the name of a file, unlike `--data-binary @…`.
            write!(command, " \\\n  --data-raw {}", quoted(text))
        }
        _ => write!(command, " \\\n  --data-binary @{}.body", record.id),
    };
    command
}

/// Quotes a word for a POSIX shell.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// Returns the head of a request as HTTP/1.1 has it.
fn http_head(record: &Record, host: SocketAddr) -> String {
    let mut head = format!("{} {} HTTP/1.1\r\nhost: {host}\r\n", record.method, record.path);
    for (name, value) in headers(record) {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let _ = write!(head, "content-length: {}\r\n\r\n", record.body.bytes().len());
    head
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn nothing_ends_a_quoted_word() {
        assert_eq!(quoted("it's $HOME `ls` \"\\"), r#"'it'\''s $HOME `ls` "\'"#);
    }
}
