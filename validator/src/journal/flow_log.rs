//! The file of the runs of flows, in the journal's folder: a line of JSON each. What the lines say is the business of whoever writes
//! them.

use std::fs::OpenOptions;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::files::FLOW_LOG_FILE;
use super::folder;

/// The file of the runs of flows.
#[derive(Debug)]
pub struct FlowLog {
    path: PathBuf,
    /// The length of the file as far as it is known, in bytes; held while it is read or written.
    known: Mutex<u64>,
}

impl FlowLog {
    /// Creates the handle for a journal's folder; nothing is read or written.
    pub fn new(folder: &Path) -> Self {
        Self { path: folder.join(FLOW_LOG_FILE), known: Mutex::default() }
    }

    /// Returns the lines; none when there is no file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn lines(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut known = self.known();
        *known = 0;
        self.read_from(&mut known)
    }

    /// Returns the lines that others have added since the last line was read or written here.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn added(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut known = self.known();
        match self.path.symlink_metadata() {
            Ok(metadata) if metadata.len() > *known => self.read_from(&mut known),
            _ => Ok(Vec::new()),
        }
    }

    /// Returns the length of the file as far as it is known, in bytes.
    pub fn length(&self) -> u64 {
        *self.known()
    }

    fn known(&self) -> MutexGuard<'_, u64> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the lines after what is known.
    fn read_from(&self, known: &mut u64) -> io::Result<Vec<Vec<u8>>> {
        let mut bytes = Vec::new();
        match folder::open(OpenOptions::new().read(true), &self.path) {
            Ok(mut file) => {
                file.seek(SeekFrom::Start(*known))?;
                file.read_to_end(&mut bytes)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        *known += bytes.len() as u64;
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        Ok(lines.map(<[u8]>::to_vec).collect())
    }

    /// Adds a line, which has no line break; durably, when no power cut may take it. Returns the lines that others have added before.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn add(&self, line: &[u8], durably: bool) -> io::Result<Vec<Vec<u8>>> {
        let mut known = self.known();
        let others = match self.path.symlink_metadata() {
            Ok(metadata) if metadata.len() > *known => self.read_from(&mut known)?,
            _ => Vec::new(),
        };
        let mut file = folder::open(OpenOptions::new().read(true).append(true).create(true), &self.path)?;
        let mut bytes = Vec::with_capacity(line.len() + 2);
        // A crash may have cut off what is before; it must not take this line with it.
        if file.metadata()?.len() > 0 {
            let mut last = [0];
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                bytes.push(b'\n');
            }
        }
        bytes.extend_from_slice(line);
        bytes.push(b'\n');
        file.write_all(&bytes)?;
        *known += bytes.len() as u64;
        if durably {
            file.sync_data()?;
        }
        Ok(others)
    }

    /// Replaces all lines.
    ///
    /// # Errors
    ///
    /// When they cannot be written; then those from before stay.
    pub fn replace(&self, lines: &[Vec<u8>]) -> io::Result<()> {
        let mut known = self.known();
        let bytes: Vec<u8> = lines.iter().flat_map(|line| [line.as_slice(), b"\n"].concat()).collect();
        folder::replace(&self.path, &bytes, true)?;
        *known = bytes.len() as u64;
        Ok(())
    }
}
