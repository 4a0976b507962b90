//! Reads a journal in its order, from a place that is kept, while it is being written.

use std::cmp::Ordering;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::{EXTENSION, Record};

/// A place in a journal: everything before it was dealt with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The name of a file; empty before the first.
    pub file: String,
    /// So many bytes of it.
    pub offset: u64,
}

/// Goes on from line to line.
pub struct Tail {
    folder: PathBuf,
    at: Cursor,
    reader: Option<BufReader<File>>,
    /// How far the writer is, when there is one.
    committed: Option<Committed>,
}

/// How far a writer surely is.
pub type Committed = Arc<Mutex<Cursor>>;

impl Cursor {
    /// The end of what is there.
    pub fn end(folder: &Path) -> io::Result<Self> {
        let Some(file) = files(folder)?.pop() else { return Ok(Self::default()) };
        let offset = folder.join(&file).metadata()?.len();
        Ok(Self { file, offset })
    }

    /// What was kept at `path`; `None` when nothing was.
    pub fn load(path: &Path) -> io::Result<Option<Self>> {
        match fs::read(path) {
            Ok(bytes) => Ok(Some(
                serde_json::from_slice(&bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?,
            )),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Keeps it at `path`, whole or not at all.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let unfinished = path.with_added_extension("unfinished");
        // Not flushed, which would make every delivery wait: who finds it damaged starts over.
        fs::write(&unfinished, serde_json::to_vec(self)?)?;
        fs::rename(unfinished, path)
    }
}

impl Tail {
    /// From a place on.
    pub fn new(folder: &Path, at: Cursor) -> Self {
        Self { folder: folder.to_owned(), at, reader: None, committed: None }
    }

    /// Reads nothing that the writer may have to take back.
    #[must_use]
    pub fn behind(self, committed: Committed) -> Self {
        Self { committed: Some(committed), ..self }
    }

    /// The next delivery and the place after it; `None` when there is none yet. A line that is none is passed over.
    pub fn advance(&mut self) -> io::Result<Option<(Record, Cursor)>> {
        loop {
            // Asked before the file is read to its end: when there is a later one, this one has its last line.
            let later = files(&self.folder)?.into_iter().find(|name| *name > self.at.file);
            if let Some(line) = self.line()? {
                self.at.offset += line.len() as u64;
                if let Ok(record) = serde_json::from_slice(&line) {
                    return Ok(Some((record, self.at.clone())));
                }
                continue;
            }
            let Some(file) = later else { return Ok(None) };
            self.at = Cursor { file, offset: 0 };
            self.reader = None;
        }
    }

    /// The next whole line of the file at hand.
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let committed =
            self.committed.as_ref().map(|known| known.lock().unwrap_or_else(PoisonError::into_inner).clone());
        let is_at_end = committed.is_some_and(|end| match self.at.file.cmp(&end.file) {
            Ordering::Less => false,
            Ordering::Equal => self.at.offset >= end.offset,
            Ordering::Greater => true,
        });
        if self.at.file.is_empty() || is_at_end {
            return Ok(None);
        }
        let reader = match &mut self.reader {
            Some(reader) => reader,
            None => match File::open(self.folder.join(&self.at.file)) {
                Ok(file) => self.reader.insert(BufReader::new(file)),
                // Taken away by who cleans up.
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error),
            },
        };
        reader.seek(SeekFrom::Start(self.at.offset))?;
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line)?;
        Ok((line.last() == Some(&b'\n')).then_some(line))
    }
}

/// The names of the files of a journal, in their order.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|extension| extension == EXTENSION) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The delivery of this id, the latest files first.
pub fn find(folder: &Path, id: &str) -> io::Result<Option<Record>> {
    for name in files(folder)?.into_iter().rev() {
        let mut reader = BufReader::new(File::open(folder.join(name))?);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            // Only of few lines the whole is read.
            if line.windows(id.len()).any(|window| window == id.as_bytes())
                && let Ok(record) = serde_json::from_slice::<Record>(&line)
                && record.id == id
            {
                return Ok(Some(record));
            }
            line.clear();
        }
    }
    Ok(None)
}
