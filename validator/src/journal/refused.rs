//! The last deliveries that were refused, kept for a diagnosis in a file of the journal's folder, in the journal's form. Who sent them
//! proved nothing, so that they are few, and their file is small.

use std::fs::OpenOptions;
use std::io::{self, Read as _};
use std::path::Path;

use super::files::REFUSED_FILE;
use super::{Record, folder};

/// Greatest size of the file, in bytes.
const MAX_BYTES: usize = 16 << 20;

/// Keeps a refused delivery in a journal's folder, and with it the last ones before, up to `count`. One that is larger than the file
/// may be is not kept.
pub fn keep_refused(journal: &Path, record: &Record, count: usize) -> io::Result<()> {
    let path = journal.join(REFUSED_FILE);
    let mut before = Vec::new();
    match folder::open(OpenOptions::new().read(true), &path) {
        Ok(mut file) => drop(file.read_to_end(&mut before)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let line = record.line();
    if line.len() > MAX_BYTES {
        return Ok(());
    }
    let mut lines: Vec<&[u8]> = before.split_inclusive(|byte| *byte == b'\n').collect();
    lines.push(&line);
    let (mut from, mut length) = (lines.len(), 0);
    while from > 0 && lines.len() - from < count && length + lines[from - 1].len() <= MAX_BYTES {
        from -= 1;
        length += lines[from].len();
    }
    folder::replace(&path, &lines[from..].concat(), false)
}
