//! The lines of parts, in files and on standard input: which there are, which of them count, and in which order. Of a line only what
//! decides that is kept; its content is read again when its turn comes, so that memory does not grow with the lines.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write, copy, stdin};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use crate::escape::Escaped;
use crate::report::part::{Head, LineError, MARK, Made, PartId, PartLine, cut_off_id};

/// The lines of parts that count.
pub(super) struct Lines {
    files: Vec<Source>,
    /// By name and range, names as the folders of a run have them.
    known: BTreeMap<Key, Known>,
    /// Lines that end before they are whole.
    cut_off: Vec<(Place, PartId)>,
    first: Option<(Place, Made)>,
}

/// What a part is found by: its file, as a path and as it is written, and its range.
type Key = (PathBuf, String, Option<(u64, u64)>);

/// A file of lines.
struct Source {
    name: String,
    path: PathBuf,
    /// The temporary file that standard input was copied to; it is deleted when this is dropped.
    _kept: Option<NamedTempFile>,
}

/// Where a line stands.
#[derive(Clone, Copy)]
struct Place {
    file: usize,
    line: usize,
}

/// A line that counts.
struct Known {
    place: Place,
    at: u64,
    length: usize,
    hash: [u8; 32],
    head: Head,
}

/// The next part of a merged run, or a gap before it.
pub(super) enum Next<'k> {
    Part(Box<PartLine>),
    /// Bytes of a file of which there is no part.
    Missing(&'k str, (u64, u64)),
}

impl Lines {
    /// Reads which parts there are.
    pub(super) fn read(paths: &[PathBuf], err: &mut dyn Write) -> anyhow::Result<Self> {
        let mut lines = Self { files: Vec::new(), known: BTreeMap::new(), cut_off: Vec::new(), first: None };
        for path in paths {
            lines.files.push(Source::open(path)?);
            lines.scan(lines.files.len() - 1)?;
        }
        if lines.known.is_empty() && lines.cut_off.is_empty() {
            bail!("there are no parts");
        }
        for (place, id) in std::mem::take(&mut lines.cut_off) {
            let (name, place) = (id.full_name(), lines.words(place));
            if !lines.known.contains_key(&key(&id)) {
                bail!("{place} ends before the part {name} is whole, and no other line has it: check it again");
            }
            writeln!(err, "note: {} is not whole; another line has the part {}", Escaped(&place), Escaped(&name))?;
        }
        lines.refuse_overlaps()?;
        Ok(lines)
    }

    /// Returns what the parts were made with, and a line of them.
    pub(super) fn made(&self) -> Option<(String, &Made)> {
        self.first.as_ref().map(|(place, made)| (self.words(*place), made))
    }

    /// Returns a line that has no lifecycle of fields.
    pub(super) fn without_lifecycle(&self) -> Option<String> {
        let known = self.known.values().find(|known| known.head.lifecycle.is_none());
        known.map(|known| self.words(known.place))
    }

    /// Calls `each` with the parts in their order, and with the ranges that are missing.
    pub(super) fn each(&self, mut each: impl FnMut(Next<'_>) -> Result<(), LineError>) -> anyhow::Result<()> {
        let mut file: Option<(usize, File)> = None;
        let mut name = None;
        let (mut end, mut size) = (0, 0);
        let mut text = Vec::new();
        for ((_, next_name, range), known) in &self.known {
            if name != Some(next_name) {
                missing(name, (end, size), &mut each)?;
                (name, end, size) = (Some(next_name), 0, 0);
            }
            if let Some((from, to)) = *range {
                missing(name, (end, from), &mut each)?;
                (end, size) = (to.max(end), known.head.file_bytes.unwrap_or_default());
            }
            let index = known.place.file;
            if file.as_ref().is_none_or(|(open, _)| *open != index) {
                file = Some((index, self.files[index].reopen()?));
            }
            text.resize(known.length, 0);
            if let Some((_, file)) = &mut file {
                let read = file.seek(SeekFrom::Start(known.at)).and_then(|_| file.read_exact(&mut text));
                read.with_context(|| format!("cannot read {}", self.files[index].name))?;
            }
            let line = String::from_utf8_lossy(&text);
            let added = PartLine::read(&line).and_then(|part| each(Next::Part(Box::new(part))));
            added.with_context(|| self.words(known.place))?;
        }
        missing(name, (end, size), &mut each)
    }

    fn words(&self, Place { file, line }: Place) -> String {
        format!("{}:{line}", self.files[file].name)
    }

    /// Reads the heads of the lines of a file.
    fn scan(&mut self, file: usize) -> anyhow::Result<()> {
        let mut reader = BufReader::new(self.files[file].reopen()?);
        let (mut bytes, mut at, mut line) = (Vec::new(), 0, 0);
        loop {
            bytes.clear();
            let read = reader.read_until(b'\n', &mut bytes);
            let read = read.with_context(|| format!("cannot read {}", self.files[file].name))?;
            if read == 0 {
                return Ok(());
            }
            line += 1;
            let place = Place { file, line };
            let Ok(text) = std::str::from_utf8(&bytes) else { bail!("{} is not UTF-8", self.words(place)) };
            for (start, piece) in pieces(text) {
                self.add(place, at + start as u64, piece)?;
            }
            at += read as u64;
        }
    }

    /// Adds a line, or what stands behind one that was cut off.
    fn add(&mut self, place: Place, at: u64, text: &str) -> anyhow::Result<()> {
        let head = match Head::read(text) {
            Ok(head) => head,
            Err(error @ LineError::Json(_)) => {
                let id = cut_off_id(text).ok_or(error).with_context(|| self.words(place))?;
                self.cut_off.push((place, id));
                return Ok(());
            }
            Err(error) => return Err(error).with_context(|| self.words(place)),
        };
        match &self.first {
            None => self.first = Some((place, head.made.clone())),
            Some((other, made)) if *made != head.made => {
                let (one, other) = (self.words(place), self.words(*other));
                bail!("{one} and {other} are not of one run: {}", difference(&head.made, made));
            }
            Some(_) => {}
        }
        let hash = Sha256::digest(text.as_bytes()).into();
        let next = Known { place, at, length: text.len(), hash, head };
        let key = key(&next.head.part);
        let Some(known) = self.known.get(&key) else {
            self.known.insert(key, next);
            return Ok(());
        };
        let replaces = match (&known.head.part.sha256, &next.head.part.sha256) {
            // It could be read in another attempt.
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (None, None) => next.hash < known.hash,
            _ if known.hash == next.hash => false,
            (one, other) => {
                let (places, name) = ((self.words(known.place), self.words(place)), next.head.part.full_name());
                let why = if one == other { "are both of" } else { "are of different bytes of" };
                bail!("{} and {} {why} {name}, and say different things: check it again", places.0, places.1);
            }
        };
        if replaces {
            self.known.insert(key, next);
        }
        Ok(())
    }

    /// Refuses parts of one file whose lines would count twice, or that are of different files of one name.
    fn refuse_overlaps(&self) -> anyhow::Result<()> {
        let parts = self.known.values().collect::<Vec<_>>();
        for pair in parts.windows(2) {
            let [one, other] = pair else { continue };
            let (a, b) = (&one.head, &other.head);
            if a.part.name != b.part.name {
                continue;
            }
            let names = format!("{} and {}", a.part.full_name(), b.part.full_name());
            let is_apart = matches!((a.part.range, b.part.range), (Some((_, end)), Some((start, _))) if end <= start);
            if !is_apart {
                bail!("the parts {names} overlap: what they share would count twice");
            }
            if let (Some(a), Some(b)) = (a.file_bytes, b.file_bytes)
                && a != b
            {
                bail!("the file of {names} had {a} bytes for one and {b} for the other: check its parts again");
            }
        }
        Ok(())
    }
}

/// Says which bytes are missing, if any.
fn missing(
    name: Option<&String>,
    (from, to): (u64, u64),
    each: &mut impl FnMut(Next<'_>) -> Result<(), LineError>,
) -> anyhow::Result<()> {
    match name {
        Some(name) if from < to => Ok(each(Next::Missing(name, (from, to)))?),
        _ => Ok(()),
    }
}

/// Returns what a part is found by. Paths are compared by their folders, as a run reads them.
fn key(id: &PartId) -> Key {
    (PathBuf::from(&id.name), id.name.clone(), id.range)
}

/// Returns the lines in a line, each with its start: a worker that was killed leaves one without an end, and what the next one appends
/// stands behind it.
fn pieces(line: &str) -> Vec<(usize, &str)> {
    let mut starts: Vec<usize> = line.match_indices(MARK).map(|(start, _)| start).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let pieces = starts.iter().zip(ends).map(|(start, end)| (*start, line[*start..end].trim_ascii_end()));
    pieces.filter(|(_, piece)| !piece.is_empty()).collect()
}

/// Says in what two settings differ.
fn difference(one: &Made, other: &Made) -> String {
    match () {
        () if one.program != other.program => {
            format!("they were written by vistoria {} and {}", one.program, other.program)
        }
        () if one.contracts != other.contracts => "they were checked against different contracts".to_owned(),
        () => format!("one was checked with {}, the other with {}", options(one), options(other)),
    }
}

fn options(made: &Made) -> String {
    let fail_on = format!("--fail-on {}", made.fail_on);
    std::iter::once(&fail_on).chain(&made.settings).map(String::as_str).collect::<Vec<_>>().join(" ")
}

impl Source {
    fn open(path: &Path) -> anyhow::Result<Self> {
        let name = path.display().to_string();
        if path.as_os_str() != "-" {
            return Ok(Self { name, path: path.to_owned(), _kept: None });
        }
        // Each line is read twice.
        let mut kept = NamedTempFile::new().context("cannot keep what comes from standard input")?;
        copy(&mut stdin(), &mut kept).context("cannot read standard input")?;
        Ok(Self { name, path: kept.path().to_owned(), _kept: Some(kept) })
    }

    fn reopen(&self) -> anyhow::Result<File> {
        File::open(&self.path).with_context(|| format!("cannot read {}", self.name))
    }
}
