//! The positions in a journal up to which deliveries were forwarded, one for each vendor, in a file of the journal's folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{fs, io};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::files::{CURSOR_FILE, FLOW_CURSOR_FILE};
use super::folder;

/// How often the positions are synced to the disk. A power cut may repeat what was forwarded since.
const SYNC_INTERVAL: Duration = Duration::from_secs(1);
/// Length of the start of a line that identifies it: the id of its record.
const MARKED: usize = 64;

/// A position in a journal. Every record of its vendor before it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cursor {
    /// Name of a file; empty before the first one.
    pub file: String,
    /// Offset in the file, in bytes.
    pub offset: u64,
    /// Number of lines before it in the file.
    pub line: u64,
    /// Number of the vendor's records before it in the file.
    pub deliveries: u64,
    /// Offset of the last line before it, in bytes.
    pub last: u64,
    /// Hash of the start of that line, by which the file is known again under another name.
    pub mark: u64,
}

/// The positions of all vendors, as they are stored.
pub struct Cursors {
    path: PathBuf,
    state: Mutex<CursorState>,
}

struct CursorState {
    positions: BTreeMap<String, Cursor>,
    /// When they were last synced to the disk.
    synced: Option<Instant>,
    /// The file was there, and could not be read.
    is_damaged: bool,
}

/// The forms that the file had.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    ByVendor(BTreeMap<String, Cursor>),
    /// The one position of the first version.
    Single(Cursor),
}

impl Cursor {
    /// Moves the position behind the next line.
    pub(super) fn pass(&mut self, line: &[u8]) {
        self.last = self.offset;
        self.offset += line.len() as u64;
        self.line += 1;
        self.mark = mark(line);
    }
}

/// Returns the hash of the start of a line.
pub(super) fn mark(line: &[u8]) -> u64 {
    let hash = Sha256::digest(&line[..line.len().min(MARKED)]);
    hash.iter().take(8).fold(0, |mark, byte| mark << 8 | u64::from(*byte))
}

impl Cursors {
    /// Loads the positions of a folder.
    ///
    /// # Errors
    ///
    /// Returns an error when the file cannot be opened; one that is damaged is none.
    pub fn open(folder: &Path) -> io::Result<Self> {
        Self::open_file(folder, CURSOR_FILE)
    }

    /// Loads the positions of a folder up to which deliveries have started flows.
    ///
    /// # Errors
    ///
    /// Returns an error when the file cannot be opened; one that is damaged is none.
    pub fn open_of_flows(folder: &Path) -> io::Result<Self> {
        Self::open_file(folder, FLOW_CURSOR_FILE)
    }

    fn open_file(folder: &Path, name: &str) -> io::Result<Self> {
        let path = folder.join(name);
        let mut state = CursorState { positions: BTreeMap::new(), synced: None, is_damaged: false };
        let mut options = fs::OpenOptions::new();
        match folder::open(options.read(true), &path).and_then(io::read_to_string) {
            Ok(text) => match serde_json::from_str(&text) {
                Ok(Stored::ByVendor(positions)) => state.positions = positions,
                Ok(Stored::Single(position)) => drop(state.positions.insert(String::new(), position)),
                Err(_) => state.is_damaged = true,
            },
            // Nothing was forwarded yet.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::InvalidData => state.is_damaged = true,
            Err(error) => return Err(error),
        }
        Ok(Self { path, state: Mutex::new(state) })
    }

    fn state(&self) -> std::sync::MutexGuard<'_, CursorState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Checks whether the stored positions could not be read.
    pub fn is_damaged(&self) -> bool {
        self.state().is_damaged
    }

    /// Returns the position of a vendor.
    pub fn get(&self, vendor: &str) -> Option<Cursor> {
        let state = self.state();
        state.positions.get(vendor).or_else(|| state.positions.get("")).cloned()
    }

    /// Forgets the positions of all vendors but these, so that no file is kept for one that nobody forwards.
    pub fn keep_only(&self, vendors: &[&str]) {
        self.state().positions.retain(|vendor, _| vendor.is_empty() || vendors.contains(&vendor.as_str()));
    }

    /// Returns the name of the latest file that a position is in.
    pub fn latest_file(&self) -> Option<String> {
        let state = self.state();
        state.positions.values().map(|cursor| cursor.file.clone()).max()
    }

    /// Returns the name of the earliest file that is not forwarded to its end.
    pub fn earliest_file(&self) -> Option<String> {
        let state = self.state();
        state.positions.iter().filter(|(vendor, _)| !vendor.is_empty()).map(|(_, cursor)| cursor.file.clone()).min()
    }

    /// Stores the position of a vendor.
    pub fn save(&self, vendor: &str, cursor: &Cursor) -> io::Result<()> {
        let mut state = self.state();
        if state.positions.get(vendor) == Some(cursor) {
            return Ok(());
        }
        state.positions.insert(vendor.to_owned(), cursor.clone());
        let is_due = state.synced.is_none_or(|synced| synced.elapsed() >= SYNC_INTERVAL);
        self.store(&mut state, is_due)
    }

    /// Syncs the positions to the disk.
    pub fn flush(&self) -> io::Result<()> {
        self.store(&mut self.state(), true)
    }

    fn store(&self, state: &mut CursorState, durable: bool) -> io::Result<()> {
        let bytes = serde_json::to_vec(&state.positions)?;
        match folder::replace(&self.path, &bytes, durable) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                folder::create_again(self.path.parent().unwrap_or(Path::new(".")))?;
                folder::replace(&self.path, &bytes, durable)?;
            }
            stored => stored?,
        }
        if durable {
            state.synced = Some(Instant::now());
        }
        Ok(())
    }
}
