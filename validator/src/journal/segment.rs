//! The file of a journal that is being appended to.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::extent::Extent;
use super::{EXTENSION, folder};

/// The file that is being appended to.
pub(super) struct Segment {
    file: File,
    /// Which file it is.
    metadata: Metadata,
    path: PathBuf,
    /// Its committed part.
    pub(super) extent: Extent,
    pub(super) day: Date,
}

impl Segment {
    /// Creates a file that only its owner may read, because deliveries hold patients' data. `number` becomes that of the file.
    pub(super) fn create(in_folder: &Path, number: &mut u64, durable: bool) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        // Numbered, so that later files sort after earlier ones even when the clock is set back.
        let mut next = *number + 1;
        let (path, file) = loop {
            let path = in_folder.join(format!("{next:08}-{}.{EXTENSION}", today()));
            match folder::open(&mut options, &path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => next += 1,
                opened => break (path, opened?),
            }
        };
        *number = next;
        if durable {
            folder::sync(in_folder)?;
        }
        Ok(Self { metadata: file.metadata()?, file, path, extent: Extent::default(), day: today() })
    }

    /// Returns its name.
    pub(super) fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Checks whether the file is still the one at its path, with nothing taken from it or added by others. If not, it was
    /// removed, moved, replaced or truncated, as log rotation does.
    pub(super) fn stands(&self) -> bool {
        let at_path = fs::symlink_metadata(&self.path);
        at_path.is_ok_and(|at_path| folder::is_same(&at_path, &self.metadata) && at_path.len() == self.extent.length)
    }

    /// Appends all of the bytes or none of them: after a failure their deliveries are not acknowledged, so the file is
    /// truncated to the lines before.
    pub(super) fn append(&mut self, bytes: &[u8], durable: bool) -> io::Result<()> {
        let written = self.file.write_all(bytes).and_then(|()| if durable { self.file.sync_data() } else { Ok(()) });
        match written {
            Ok(()) => self.extent.length += bytes.len() as u64,
            // After a failed sync the content of the file is unknown, so it is not used again.
            Err(_) if self.extent.length == 0 => drop(fs::remove_file(&self.path)),
            Err(_) => drop(self.file.set_len(self.extent.length)),
        }
        written
    }
}

/// Returns the current day in UTC, on which file names are based.
pub(super) fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}
