//! How long files of a journal are kept, and how much room they may take.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::files::files;
use super::folder;

/// Bounds of a journal.
#[derive(Debug, Clone, Copy, Default)]
pub struct Retention {
    /// Files that were last written to longer ago are removed.
    pub keep: Option<Duration>,
    /// The oldest files are removed while all are larger than this together, in bytes.
    pub keep_bytes: Option<u64>,
    /// Nothing is written while the disk has less free space, in bytes.
    pub least_free: u64,
}

/// A file that may be removed.
struct OldFile {
    name: String,
    length: u64,
    changed: SystemTime,
}

impl Retention {
    /// Removes files that are too old or too many, but none from `first_needed` on, which is being written or not forwarded yet.
    /// Returns the names of those removed.
    pub(super) fn apply(&self, folder: &Path, first_needed: &str, now: SystemTime) -> io::Result<Vec<String>> {
        let mut removed = Vec::new();
        if self.keep.is_none() && self.keep_bytes.is_none() {
            return Ok(removed);
        }
        let all = all(folder)?;
        let mut total: u64 = all.iter().map(|file| file.length).sum();
        for file in all.into_iter().filter(|file| file.name.as_str() < first_needed) {
            let age = now.duration_since(file.changed).unwrap_or_default();
            let is_old = self.keep.is_some_and(|keep| age > keep);
            if is_old || self.keep_bytes.is_some_and(|most| total > most) {
                std::fs::remove_file(folder.join(&file.name))?;
                total -= file.length;
                removed.push(file.name);
            }
        }
        Ok(removed)
    }

    /// Checks whether there is room for more.
    pub(super) fn check_room(&self, folder: &Path) -> io::Result<()> {
        let is_full = match self.keep_bytes {
            Some(most) => all(folder)?.iter().map(|file| file.length).sum::<u64>() > most,
            None => false,
        };
        if is_full {
            return Err(io::Error::new(io::ErrorKind::QuotaExceeded, "the journal has reached --keep-bytes"));
        }
        if self.least_free > 0 && folder::free_space(folder)? < self.least_free {
            return Err(io::Error::new(io::ErrorKind::StorageFull, "the disk has less free space than --least-free"));
        }
        Ok(())
    }
}

/// Returns the files of deliveries, the oldest first.
fn all(folder: &Path) -> io::Result<Vec<OldFile>> {
    let file = |name: String| {
        let metadata = folder.join(&name).metadata().ok()?;
        Some(OldFile { name, length: metadata.len(), changed: metadata.modified().ok()? })
    };
    Ok(files(folder)?.into_iter().filter_map(file).collect())
}
