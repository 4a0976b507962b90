//! Reading of a journal in its order, from a stored position, while it is being written.

use std::cmp::Ordering;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::{EXTENSION, Record};

/// A position in a journal. Every record before it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// Name of a file; empty before the first one.
    pub file: String,
    /// Offset in the file, in bytes.
    pub offset: u64,
}

/// Reader of the records after a position.
pub struct Tail {
    folder: PathBuf,
    at: Cursor,
    reader: Option<BufReader<File>>,
    /// Position up to which the writer of this process has committed, when there is a writer.
    committed: Option<Committed>,
}

/// Shared position up to which a writer has committed its lines.
pub type Committed = Arc<Mutex<Cursor>>;

impl Cursor {
    /// Returns the end of the journal.
    pub fn end(folder: &Path) -> io::Result<Self> {
        let Some(file) = files(folder)?.pop() else { return Ok(Self::default()) };
        let offset = folder.join(&file).metadata()?.len();
        Ok(Self { file, offset })
    }

    /// Loads the cursor stored at `path`; `None` when there is no such file.
    pub fn load(path: &Path) -> io::Result<Option<Self>> {
        match fs::read(path) {
            Ok(bytes) => Ok(Some(
                serde_json::from_slice(&bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?,
            )),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Stores the cursor at `path`, completely or not at all.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let unfinished = path.with_added_extension("unfinished");
        // Not synced, which would delay every delivery; a reader that finds it damaged starts over.
        fs::write(&unfinished, serde_json::to_vec(self)?)?;
        fs::rename(unfinished, path)
    }
}

impl Tail {
    /// Starts at a position.
    pub fn new(folder: &Path, at: Cursor) -> Self {
        Self { folder: folder.to_owned(), at, reader: None, committed: None }
    }

    /// Limits reading to committed lines, because the writer may have to roll others back.
    #[must_use]
    pub fn limited_to(self, committed: Committed) -> Self {
        Self { committed: Some(committed), ..self }
    }

    /// Returns the next record and the position after it; `None` when there is none yet. Skips lines that are not records.
    pub fn advance(&mut self) -> io::Result<Option<(Record, Cursor)>> {
        loop {
            // Listed before the file is read to its end, so that with a later file this one is complete.
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

    /// Returns the next complete line of the current file.
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
                // Deleted in the meantime, as by a clean-up job.
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

/// Returns the names of a journal's files, in their order.
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

/// Returns the record with this id. Searches the latest files first.
pub fn find(folder: &Path, id: &str) -> io::Result<Option<Record>> {
    for name in files(folder)?.into_iter().rev() {
        let mut reader = BufReader::new(File::open(folder.join(name))?);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            // A search for the id avoids parsing nearly every line.
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
