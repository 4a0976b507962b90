//! The report as CSV: a row per finding, as it is found, for spreadsheets. A cell that a spreadsheet would take for a formula is made
//! text.

use std::borrow::Cow;
use std::io::{self, Write};

use super::cited::cited;
use super::fingerprint::Identity;
use super::run::Run;
use super::sentence::{expected_words, found_words, sentence};
use super::summary::Entry;
use crate::code::UNREADABLE;
use crate::escape::Escaped;

const HEADER: [&str; 14] = [
    "file",
    "entry",
    "line",
    "column",
    "level",
    "code",
    "event",
    "pointer",
    "message",
    "expected",
    "found",
    "rule",
    "source",
    "fingerprint",
];

pub(super) fn start(out: &mut dyn Write) -> io::Result<()> {
    write(out, [HEADER.map(str::to_owned)])
}

pub(super) fn entry(out: &mut dyn Write, entry: &Entry<'_>, run: &Run<'_>) -> io::Result<()> {
    match entry {
        Entry::LeftAside { .. } => Ok(()),
        Entry::Clean { .. } => unreachable!("where each payload is written, none is counted alone"),
        Entry::Unreadable(unreadable) => {
            let mut row = HEADER.map(|_| String::new());
            row[0].clone_from(&unreadable.source_name);
            row[4] = unreadable.level.to_string();
            UNREADABLE.id.clone_into(&mut row[5]);
            row[8] = unreadable.to_string();
            write(out, [row])
        }
        Entry::Checked(payload, ..) => {
            let subject = payload.label.as_ref().map(ToString::to_string);
            let rows = payload.findings.iter().map(|(finding, position)| {
                let (code, rule) = (finding.code.to_string(), finding.rule.as_ref());
                [
                    payload.source.clone(),
                    payload.entry.map(|entry| entry.to_string()).unwrap_or_default(),
                    position.line.to_string(),
                    position.column.to_string(),
                    finding.level.to_string(),
                    code.clone(),
                    subject.clone().unwrap_or_default(),
                    finding.pointer.to_string(),
                    sentence(finding),
                    expected_words(finding).unwrap_or_default(),
                    found_words(finding).unwrap_or_default(),
                    rule.map(|rule| rule.says.clone()).unwrap_or_default(),
                    rule.map(|rule| cited(run.catalog, &code, &rule.source)).unwrap_or_default(),
                    Identity::of(payload.label.as_ref(), finding).fingerprint(),
                ]
            });
            write(out, rows)
        }
    }
}

/// Writes rows.
fn write(out: &mut dyn Write, rows: impl IntoIterator<Item = [String; 14]>) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for row in rows {
        for cell in &row {
            writer.write_field(text(cell).as_bytes())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()
}

/// Returns a cell that no spreadsheet computes, on one line.
fn text(cell: &str) -> Cow<'_, str> {
    let is_computed = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_plain = cell.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    match (is_computed, is_plain) {
        (false, true) => Cow::Borrowed(cell),
        (true, _) => Cow::Owned(format!("'{}", Escaped(cell))),
        (false, false) => Cow::Owned(Escaped(cell).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_formula_is_text() {
        for (cell, expected) in [
            ("=cmd()", "'=cmd()"),
            ("+1", "'+1"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\\u{9}=1"),
            ("\r=1", "'\\u{d}=1"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(text(cell), expected);
        }
    }
}
