//! Reading of one vendor's records of a journal in their order, from a stored position, while it is being written, and while its
//! files are moved, compressed, truncated or removed.

use std::cmp::Ordering;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use super::cursor::mark;
use super::files::{names, original_names};
use super::{Committed, Cursor, Record};
use crate::capture::open_file;

/// Length of the start of a line in which its vendor is looked for.
const HEAD: usize = 256;

/// Reader of a vendor's records after a position.
pub struct Tail {
    folder: PathBuf,
    vendor: String,
    at: Cursor,
    source: Option<Source>,
    /// How far the writer of this process has committed, when there is a writer.
    committed: Option<Committed>,
    /// Whether the file of the position is not as the writer left it, so that its committed length says nothing.
    has_changed: bool,
    /// Offset at which the file was opened again because it is too short, in bytes.
    reopened: Option<u64>,
}

/// An open file of the journal, at the position.
enum Source {
    /// A file that may still grow.
    Plain(BufReader<File>),
    /// A compressed file.
    Packed(Box<dyn BufRead + Send>),
}

/// What a step through a journal comes to.
#[derive(Debug)]
pub enum TailStep {
    /// The next record.
    Record(Box<Record>),
    /// A line that is no record. What was received in it is lost.
    Damaged {
        /// Name of the file.
        file: String,
        /// Number of the line, from 1.
        line: u64,
    },
    /// A file that is gone, or is not the one that the position was in.
    Changed {
        /// Name of the file.
        file: String,
        /// Number of the vendor's deliveries after the position that are gone; `None` when that is not known.
        missing: Option<u64>,
        /// Number of the vendor's deliveries in the file that are read once more.
        again: u64,
    },
}

impl Tail {
    /// Starts at a position.
    pub fn new(folder: &Path, vendor: &str, at: Cursor) -> Self {
        let vendor = vendor.to_owned();
        Self {
            folder: folder.to_owned(),
            vendor,
            at,
            source: None,
            committed: None,
            has_changed: false,
            reopened: None,
        }
    }

    /// Limits reading to committed lines, because the writer may have to roll others back.
    #[must_use]
    pub fn limited_to(self, committed: Committed) -> Self {
        Self { committed: Some(committed), ..self }
    }

    /// Returns the position.
    pub fn position(&self) -> &Cursor {
        &self.at
    }

    /// Returns the end of the journal as it is now.
    pub fn end(folder: &Path, vendor: &str) -> io::Result<Cursor> {
        let Some(file) = original_names(folder)?.pop_last() else { return Ok(Cursor::default()) };
        let mut tail = Self::new(folder, vendor, Cursor { file, ..Cursor::default() });
        while tail.advance()?.is_some() {}
        Ok(tail.at)
    }

    /// Returns the number of the vendor's records after the position.
    pub fn count(&self) -> io::Result<u64> {
        let mut tail = Self::new(&self.folder, &self.vendor, self.at.clone());
        tail.committed.clone_from(&self.committed);
        let mut count = 0;
        while let Some(found) = tail.find()? {
            count += u64::from(matches!(found, Found::Line(_)));
        }
        Ok(count)
    }

    /// Moves on by one step; `None` when there is nothing more yet.
    pub fn advance(&mut self) -> io::Result<Option<TailStep>> {
        let found = match self.find() {
            Ok(found) => found,
            Err(error) => {
                // Its reader may have passed a part of a line.
                self.source = None;
                return Err(error);
            }
        };
        Ok(found.map(|found| match found {
            Found::Step(step) => step,
            Found::Line(line) => match serde_json::from_slice(&line) {
                Ok(record) => TailStep::Record(record),
                Err(_) => self.damaged(),
            },
        }))
    }

    fn damaged(&self) -> TailStep {
        TailStep::Damaged { file: self.at.file.clone(), line: self.at.line }
    }

    /// Finds the next line about the vendor, or a fault before it.
    fn find(&mut self) -> io::Result<Option<Found>> {
        loop {
            if self.source.is_none()
                && !self.has_changed
                && !self.at.file.is_empty()
                && !self.is_at_end()
                && let Some(step) = self.open()?
            {
                return Ok(Some(Found::Step(step)));
            }
            if let Some(line) = self.line()? {
                let is_of_vendor = is_of(&line, &self.vendor);
                self.at.pass(&line);
                match is_of_vendor {
                    Some(true) => {
                        self.at.deliveries += 1;
                        return Ok(Some(Found::Line(line)));
                    }
                    Some(false) => continue,
                    None => return Ok(Some(Found::Step(self.damaged()))),
                }
            }
            if self.source.is_some() && self.is_short() {
                // Truncated while it was read. A copy of it may have the rest.
                self.source = None;
                if self.reopened == Some(self.at.offset) {
                    if let Some(step) = self.give_up(&[])? {
                        return Ok(Some(Found::Step(step)));
                    }
                } else {
                    self.reopened = Some(self.at.offset);
                }
                continue;
            }
            // Listed before the file is read to its end once more, so that with a later file this one is complete.
            let Some(later) = self.later()? else { return Ok(None) };
            // A compressed file does not grow.
            if matches!(self.source, Some(Source::Plain(_))) && self.has_line()? {
                continue;
            }
            self.at = Cursor { file: later, ..Cursor::default() };
            (self.source, self.reopened, self.has_changed) = (None, None, false);
        }
    }

    /// Returns the name of the file after the one of the position.
    fn later(&self) -> io::Result<Option<String>> {
        match original_names(&self.folder) {
            Ok(names) => Ok(names.into_iter().find(|name| *name > self.at.file)),
            // Until the writer creates it again.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns the length that the file of the position should have, in bytes, when that is known.
    fn committed_length(&self) -> Option<u64> {
        let committed = self.committed.as_ref().filter(|_| !self.has_changed)?;
        committed.length(&self.at.file)
    }

    /// Checks whether everything that may be read in the file of the position was read.
    fn is_at_end(&self) -> bool {
        let committed = self.committed.as_ref().filter(|_| !self.has_changed);
        committed.and_then(|committed| committed.limit(&self.at.file)).is_some_and(|limit| self.at.offset >= limit)
    }

    /// Checks whether the file of the position should have more than was read.
    fn is_short(&self) -> bool {
        self.committed_length().is_some_and(|length| self.at.offset < length)
    }

    /// Opens the file of the position, or one that holds the same lines under another name. Returns what is missing.
    fn open(&mut self) -> io::Result<Option<TailStep>> {
        let names = match names(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            names => names?,
        };
        let mut candidates: Vec<&String> = names.iter().filter(|name| name.starts_with(&self.at.file)).collect();
        // The name itself is the shortest.
        candidates.sort_by_key(|name| (name.len(), (*name).clone()));
        let expected = self.committed_length();
        for name in &candidates {
            if let Some(source) = source(&self.folder.join(name), &self.at, expected)? {
                self.source = Some(source);
                return Ok(None);
            }
        }
        let names: Vec<String> = candidates.into_iter().cloned().collect();
        self.give_up(&names)
    }

    /// Leaves the file of the position, which is not as it was. Of the files that may have its lines, the one with most of the rest is
    /// read; if none has the lines before the position, the file of this name is read from its start. Returns what is missing.
    fn give_up(&mut self, names: &[String]) -> io::Result<Option<TailStep>> {
        let file = self.at.file.clone();
        let known = self.committed.as_ref().and_then(|committed| committed.deliveries(&file, &self.vendor));
        let (mut done, mut again) = (self.at.deliveries, 0);
        let mut best: Option<(u64, PathBuf)> = None;
        for name in names {
            let path = self.folder.join(name);
            if source(&path, &self.at, None)?.is_some() {
                let count = self.count_in_file(&path, &self.at)?;
                if best.as_ref().is_none_or(|(most, _)| count > *most) {
                    best = Some((count, path));
                }
            }
        }
        if let Some((count, path)) = best {
            done += count;
            self.source = source(&path, &self.at, None)?;
        } else if names.contains(&file) {
            let (path, start) = (self.folder.join(&file), Cursor { file: file.clone(), ..Cursor::default() });
            again = self.count_in_file(&path, &start)?;
            self.source = source(&path, &start, None)?;
            self.at = start;
        }
        self.has_changed = true;
        let missing = known.map(|known| known.saturating_sub(done));
        let is_changed = missing != Some(0) || again > 0;
        Ok(is_changed.then_some(TailStep::Changed { file, missing, again }))
    }

    /// Returns the number of the vendor's records in a file from a position on.
    fn count_in_file(&self, path: &Path, from: &Cursor) -> io::Result<u64> {
        let mut tail = Self::new(&self.folder, &self.vendor, from.clone());
        tail.source = source(path, from, None)?;
        let mut count = 0;
        while let Some(line) = tail.line()? {
            count += u64::from(is_of(&line, &self.vendor) == Some(true));
            tail.at.pass(&line);
        }
        Ok(count)
    }

    /// Checks whether there is another complete line.
    fn has_line(&mut self) -> io::Result<bool> {
        let has_line = self.line()?.is_some();
        if has_line {
            self.rewind()?;
        }
        Ok(has_line)
    }

    /// Returns the next complete line of the current file.
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        if self.is_at_end() {
            return Ok(None);
        }
        let mut line = Vec::new();
        match &mut self.source {
            None => return Ok(None),
            Some(Source::Plain(reader)) => reader.read_until(b'\n', &mut line)?,
            Some(Source::Packed(reader)) => reader.read_until(b'\n', &mut line)?,
        };
        if line.last() == Some(&b'\n') {
            return Ok(Some(line));
        }
        if !line.is_empty() {
            self.rewind()?;
        }
        Ok(None)
    }

    /// Returns to the position after a part of a line, or a line that is read again.
    fn rewind(&mut self) -> io::Result<()> {
        match &mut self.source {
            Some(Source::Plain(reader)) => drop(reader.seek(SeekFrom::Start(self.at.offset))?),
            _ => self.source = None,
        }
        Ok(())
    }
}

/// What is found in a journal.
enum Found {
    /// A line about the vendor.
    Line(Vec<u8>),
    /// A fault.
    Step(TailStep),
}

/// Opens a file at a position; `None` when it cannot be the file that the position is in. `expected` is its least length, in bytes.
fn source(path: &Path, at: &Cursor, expected: Option<u64>) -> io::Result<Option<Source>> {
    let is_packed = |name: &str| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(name));
    let mut source = if is_packed("gz") || is_packed("zst") {
        let Ok(mut reader) = open_file(path) else { return Ok(None) };
        match io::copy(&mut reader.by_ref().take(at.last), &mut io::sink()) {
            Ok(passed) if passed == at.last => Source::Packed(reader),
            _ => return Ok(None),
        }
    } else {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let length = file.metadata()?.len();
        if expected.is_some_and(|expected| length < expected) {
            return Ok(None);
        }
        let mut reader = BufReader::new(file);
        reader.seek(SeekFrom::Start(at.last))?;
        Source::Plain(reader)
    };
    if at.offset == 0 {
        return Ok(Some(source));
    }
    let mut line = Vec::new();
    let reader: &mut dyn BufRead = match &mut source {
        Source::Plain(reader) => reader,
        Source::Packed(reader) => reader,
    };
    if reader.take(at.offset.saturating_sub(at.last)).read_until(b'\n', &mut line).is_err() {
        return Ok(None);
    }
    // A position of the first version has no mark.
    let is_whole = at.last + line.len() as u64 == at.offset;
    let is_same = is_whole && (at.mark == 0 || mark(&line) == at.mark);
    Ok(is_same.then_some(source))
}

/// Checks whether a line is about a delivery of a vendor; `None` when that cannot be told because it is no record.
fn is_of(line: &[u8], vendor: &str) -> Option<bool> {
    const KEY: &[u8] = b"\"vendor\":\"";
    let head = &line[..line.len().min(HEAD)];
    // Our lines have it near the start, after the id and the time.
    if let Some(at) = head.windows(KEY.len()).position(|window| window == KEY) {
        let name = head[at + KEY.len()..].split(|byte| *byte == b'"').next().unwrap_or_default();
        return Some(name.cmp(vendor.as_bytes()) == Ordering::Equal);
    }
    let record = serde_json::from_slice::<Record>(line).ok()?;
    Some(record.vendor.as_deref() == Some(vendor))
}
