//! Reading of a journal from its end, as far as somebody looks: the latest deliveries are what people ask for, and a journal may be
//! larger than what can be read in a moment.

use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::files::{FAILED_FILE, day, files, plain_name};
use super::folder;
use crate::capture::open_file;

/// Bytes that are read at once, at first.
const CHUNK: u64 = 64 << 10;
/// Greatest number of bytes that are read at once.
const MAX_CHUNK: u64 = 8 << 20;

/// A place between two lines of a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Name of a file, as it was before it was compressed.
    pub file: String,
    /// Offset in the file, in bytes as they were before it was compressed.
    pub offset: u64,
}

/// Which lines are read.
#[derive(Debug, Clone, Default)]
pub struct Backwards {
    /// Only those before this place.
    pub before: Option<Place>,
    /// Only files that were begun on this day or before.
    pub until: Option<Date>,
    /// The deliveries that were set aside, in place of all.
    pub failed: bool,
    /// Stop after so many that were found.
    pub count: usize,
    /// Stop after about so many bytes.
    pub bytes: u64,
}

/// What is made of a line.
pub enum Examined<T> {
    /// It is one that is looked for.
    Found(T),
    /// It is none.
    Passed,
    /// It is none, nor is any line before it.
    End,
}

/// What was found, the latest first.
#[derive(Debug)]
pub struct Found<T> {
    /// What was found.
    pub items: Vec<T>,
    /// Where to read on; `None` at the start of the journal.
    pub rest: Option<Place>,
}

impl Backwards {
    /// Reads lines from the end, and calls `examine` with each; of a compressed file in its own order.
    ///
    /// # Errors
    ///
    /// Returns an error when a file cannot be read.
    pub fn read<T>(&self, folder: &Path, mut examine: impl FnMut(&[u8]) -> Examined<T>) -> io::Result<Found<T>> {
        let mut found = Found { items: Vec::new(), rest: None };
        let mut left = self.bytes;
        for name in self.names(folder)? {
            let end = self.before.as_ref().filter(|place| place.file == plain_name(&name)).map(|place| place.offset);
            let read = if name == plain_name(&name) { read_plain } else { read_packed };
            match read(&folder.join(&name), end, &mut left, self.count, &mut found.items, &mut examine) {
                Ok(Stopped::Before(offset)) => {
                    found.rest = Some(Place { file: plain_name(&name).to_owned(), offset });
                    break;
                }
                Ok(Stopped::AtEnd) => break,
                Ok(Stopped::No) => {}
                // Removed or compressed since the folder was listed.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// Returns the names of the files that are read, the latest first.
    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        if self.failed {
            let is_there = folder.join(FAILED_FILE).symlink_metadata().is_ok();
            return Ok(is_there.then(|| FAILED_FILE.to_owned()).into_iter().collect());
        }
        let is_before =
            |name: &String| self.before.as_ref().is_none_or(|place| plain_name(name) <= place.file.as_str());
        let is_begun = |name: &String| self.until.is_none_or(|until| day(name).is_none_or(|day| day <= until));
        Ok(files(folder)?.into_iter().rev().filter(|name| is_before(name) && is_begun(name)).collect())
    }
}

/// Why the reading of a file ended.
enum Stopped {
    /// All of it was read.
    No,
    /// Enough was found or read, down to this offset.
    Before(u64),
    /// Nothing before is looked for.
    AtEnd,
}

/// Reads the lines of a file from the last one before `end`.
fn read_plain<T>(
    path: &Path,
    end: Option<u64>,
    left: &mut u64,
    count: usize,
    items: &mut Vec<T>,
    examine: &mut impl FnMut(&[u8]) -> Examined<T>,
) -> io::Result<Stopped> {
    let mut lines = LinesBackwards::open(path, end)?;
    while let Some(line) = lines.next()? {
        *left = left.saturating_sub(line.len() as u64);
        match examine(&line) {
            Examined::Found(item) => items.push(item),
            Examined::Passed => {}
            Examined::End => return Ok(Stopped::AtEnd),
        }
        if items.len() >= count || *left == 0 {
            return Ok(Stopped::Before(lines.offset));
        }
    }
    Ok(Stopped::No)
}

/// Reads the lines of a compressed file up to `end`, and keeps the last that are found.
fn read_packed<T>(
    path: &Path,
    end: Option<u64>,
    left: &mut u64,
    count: usize,
    items: &mut Vec<T>,
    examine: &mut impl FnMut(&[u8]) -> Examined<T>,
) -> io::Result<Stopped> {
    let mut reader = open_file(path)?;
    let (mut kept, mut line, mut offset, mut is_end, mut dropped) = (VecDeque::new(), Vec::new(), 0, false, false);
    let wanted = count.saturating_sub(items.len()).max(1);
    while end.is_none_or(|end| offset < end) && reader.read_until(b'\n', &mut line)? > 0 {
        match examine(&line) {
            Examined::Found(item) => kept.push_back((offset, item)),
            Examined::Passed => {}
            Examined::End => is_end = true,
        }
        if kept.len() > wanted {
            kept.pop_front();
            dropped = true;
        }
        offset += line.len() as u64;
        line.clear();
    }
    *left = left.saturating_sub(offset);
    let first = kept.front().map_or(0, |(offset, _)| *offset);
    items.extend(kept.into_iter().rev().map(|(_, item)| item));
    Ok(match () {
        () if dropped || items.len() >= count => Stopped::Before(first),
        () if is_end => Stopped::AtEnd,
        () if *left == 0 => Stopped::Before(0),
        () => Stopped::No,
    })
}

/// The lines of a file, the last one first.
struct LinesBackwards {
    file: File,
    /// Offset of the first byte that is in the buffer, or was before.
    read_from: u64,
    /// The bytes from there to `offset`.
    buffer: Vec<u8>,
    /// Offset of the line that was returned last.
    offset: u64,
    chunk: u64,
}

impl LinesBackwards {
    fn open(path: &Path, end: Option<u64>) -> io::Result<Self> {
        let file = folder::open(OpenOptions::new().read(true), path)?;
        let length = file.metadata()?.len();
        let end = end.unwrap_or(length).min(length);
        Ok(Self { file, read_from: end, buffer: Vec::new(), offset: end, chunk: CHUNK })
    }

    /// Returns the line before those that were returned, with its line break if it has one.
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            let before_break = self.buffer.len().saturating_sub(1);
            let at = self.buffer[..before_break].iter().rposition(|byte| *byte == b'\n').map(|at| at + 1);
            match at {
                None if self.read_from > 0 => self.fill()?,
                None if self.buffer.is_empty() => return Ok(None),
                at => {
                    let line = self.buffer.split_off(at.unwrap_or(0));
                    self.offset -= line.len() as u64;
                    return Ok(Some(line));
                }
            }
        }
    }

    /// Reads more bytes before those of the buffer.
    fn fill(&mut self) -> io::Result<()> {
        let length = self.chunk.min(self.read_from);
        // Twice as much each time, so that a long line is not copied often.
        self.chunk = (self.chunk * 2).min(MAX_CHUNK);
        self.read_from -= length;
        self.file.seek(SeekFrom::Start(self.read_from))?;
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + self.buffer.len());
        self.file.by_ref().take(length).read_to_end(&mut bytes)?;
        bytes.append(&mut self.buffer);
        self.buffer = bytes;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::path::Path;

    use super::{Backwards, Examined, Place};

    /// Reads all pages of so many lines, and returns those that end with an even digit.
    fn pages(folder: &Path, count: usize, bytes: u64) -> Vec<String> {
        let (mut all, mut before) = (Vec::new(), None::<Place>);
        for _ in 0..1000 {
            let page = Backwards { before, count, bytes, ..Backwards::default() };
            let found = page.read(folder, |line| {
                let text = String::from_utf8_lossy(line).trim_end().to_owned();
                if text.ends_with(['0', '2', '4', '6', '8']) { Examined::Found(text) } else { Examined::Passed }
            });
            let found = found.expect("readable");
            assert!(found.items.len() <= count);
            all.extend(found.items);
            match found.rest {
                Some(rest) => before = Some(rest),
                None => return all,
            }
        }
        panic!("it does not end");
    }

    #[test]
    fn every_line_once_and_the_latest_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut expected = Vec::new();
        for file in 1..=3 {
            // Lines longer and shorter than what is read at once.
            let lines: Vec<String> =
                (0..50).map(|line| format!("{}-{file}-{line}", "x".repeat(line % 7 * 20_000))).collect();
            let text: String = lines.join("\n") + "\n";
            let name = format!("0000000{file}-2026-01-31.journal");
            if file == 2 {
                let packed = std::fs::File::create(folder.path().join(format!("{name}.gz"))).expect("created");
                let mut packed = flate2::write::GzEncoder::new(packed, flate2::Compression::fast());
                packed.write_all(text.as_bytes()).expect("written");
                packed.finish().expect("written");
            } else {
                std::fs::write(folder.path().join(name), text).expect("written");
            }
            expected.extend(lines.into_iter().filter(|line| line.ends_with(['0', '2', '4', '6', '8'])));
        }
        expected.reverse();
        for (count, bytes) in [(1000, u64::MAX), (7, u64::MAX), (1, u64::MAX), (1000, 100_000), (3, 1)] {
            assert_eq!(pages(folder.path(), count, bytes), expected, "{count} {bytes}");
        }
    }
}
