//! How far each file of a journal is committed. The forwarder reads no further, and knows by it what is missing from a file.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use super::files::{STATE_FILE, names};
use super::folder;

/// Greatest number of files whose extents are known at once.
const MAX_FILES: usize = 1024;

/// The committed part of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// Its length, in bytes.
    pub length: u64,
    /// The number of deliveries in it by vendor.
    pub deliveries: BTreeMap<String, u64>,
    /// Whether the file may have more: an earlier process stored this, and a power cut may have set it back.
    #[serde(skip)]
    pub may_have_more: bool,
}

/// Shared extents of the files that a writer has written.
#[derive(Clone, Default)]
pub struct Committed(Arc<Mutex<BTreeMap<String, Extent>>>);

/// What the writer keeps in a file of its own, so that a later process knows it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct State {
    /// Name of the latest file of deliveries.
    pub(super) file: String,
    /// Its committed part.
    pub(super) extent: Extent,
}

impl Committed {
    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Extent>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the committed length of a file, in bytes; `None` when it is not known.
    pub fn length(&self, file: &str) -> Option<u64> {
        self.files().get(file).map(|extent| extent.length)
    }

    /// Returns the length up to which a file may be read, in bytes; `None` when all of it may be.
    pub fn limit(&self, file: &str) -> Option<u64> {
        self.files().get(file).filter(|extent| !extent.may_have_more).map(|extent| extent.length)
    }

    /// Returns the number of a vendor's deliveries in a file; `None` when it is not known.
    pub fn deliveries(&self, file: &str, vendor: &str) -> Option<u64> {
        self.files().get(file).map(|extent| extent.deliveries.get(vendor).copied().unwrap_or_default())
    }

    /// Sets the extent of a file.
    pub(super) fn set(&self, file: &str, extent: Extent) {
        let mut files = self.files();
        match files.get_mut(file) {
            Some(known) => *known = extent,
            None => drop(files.insert(file.to_owned(), extent)),
        }
        while files.len() > MAX_FILES {
            files.pop_first();
        }
    }
}

impl State {
    /// Loads the state of a folder; that of an empty journal when there is none, or it is damaged.
    pub(super) fn load(folder: &Path) -> Self {
        let stored = fs::read(folder.join(STATE_FILE)).ok();
        let mut state: Self = stored.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        state.extent.may_have_more = has_more(folder, &state);
        state
    }
}

/// Checks whether the file of a state is longer than it says, or may be because it is compressed.
fn has_more(folder: &Path, state: &State) -> bool {
    let is_more = |name: &String| {
        let path = folder.join(name);
        let is_packed = path.extension().is_some_and(|extension| extension == "gz" || extension == "zst");
        let is_longer = || path.metadata().is_ok_and(|metadata| metadata.len() > state.extent.length);
        name.starts_with(&state.file) && (is_packed || is_longer())
    };
    names(folder).is_ok_and(|names| names.iter().any(is_more))
}

/// The open file of the state, which is written over with each commit.
pub(super) struct StateFile {
    file: File,
    /// Length of the longest text so far, in bytes.
    length: usize,
}

impl StateFile {
    /// Opens the file in a folder.
    pub(super) fn open(in_folder: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let file = folder::open(options.write(true).create(true).truncate(true), &in_folder.join(STATE_FILE))?;
        Ok(Self { file, length: 0 })
    }

    /// Stores the state. Not synced: after a power cut it may be older than the file that it describes.
    pub(super) fn save(&mut self, state: &State) -> io::Result<()> {
        let mut text = serde_json::to_vec(state)?;
        // Blanks over the rest of a longer text.
        self.length = self.length.max(text.len());
        text.resize(self.length, b' ');
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(&text)
    }
}
