//! Deliveries that the target did not accept, set aside in a file of the journal's folder, in the journal's form.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Deserialize;

use super::files::{FAILED_FILE, FAILED_LOCK};
use super::{Backwards, Examined, Record, folder};

/// The deliveries that were set aside. A server adds to them while `replay` removes some.
#[derive(Debug, Clone)]
pub struct Failed {
    folder: PathBuf,
}

impl Failed {
    /// Creates the handle for a journal's folder; nothing is read or written.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    fn path(&self) -> PathBuf {
        self.folder.join(FAILED_FILE)
    }

    /// Locks the file against other processes until the lock is dropped. It is a file of its own, since the other is replaced.
    fn lock(&self) -> io::Result<File> {
        let open = || {
            let mut options = OpenOptions::new();
            folder::open(options.write(true).create(true).truncate(false), &self.folder.join(FAILED_LOCK))
        };
        let file = match open() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                folder::create_again(&self.folder)?;
                open()?
            }
            opened => opened?,
        };
        file.lock()?;
        Ok(file)
    }

    /// Adds a delivery, and syncs it to the disk.
    pub fn add(&self, record: &Record) -> io::Result<()> {
        let _lock = self.lock()?;
        let mut file = folder::open(OpenOptions::new().read(true).append(true).create(true), &self.path())?;
        let mut line = record.line();
        if !ends_a_line(&mut file)? {
            // A full disk or a crash cut off what is before; it must not take this one with it.
            line.insert(0, b'\n');
        }
        file.write_all(&line)?;
        file.sync_data()
    }

    /// Returns the deliveries, the first that failed first. A delivery that failed several times is there once.
    pub fn all(&self) -> io::Result<Vec<Record>> {
        let mut seen = BTreeSet::new();
        let mut records = self.read()?;
        records.retain(|record| seen.insert(record.id.clone()));
        Ok(records)
    }

    fn read(&self) -> io::Result<Vec<Record>> {
        let Some(file) = self.reader()? else { return Ok(Vec::new()) };
        let mut records = Vec::new();
        for line in file.split(b'\n') {
            records.extend(serde_json::from_slice(&line?));
        }
        Ok(records)
    }

    /// Returns the delivery with this id.
    pub fn find(&self, id: &str) -> io::Result<Option<Record>> {
        let last = Backwards { failed: true, count: 1, bytes: u64::MAX, ..Backwards::default() };
        let found = last.read(&self.folder, |line| {
            let has_id = line.windows(id.len()).any(|window| window == id.as_bytes());
            let record = has_id.then(|| serde_json::from_slice::<Record>(line).ok()).flatten();
            record.filter(|record| record.id == id).map_or(Examined::Passed, Examined::Found)
        })?;
        Ok(found.items.into_iter().next())
    }

    /// Opens the file; `None` when there is none.
    fn reader(&self) -> io::Result<Option<BufReader<File>>> {
        match folder::open(OpenOptions::new().read(true), &self.path()) {
            Ok(file) => Ok(Some(BufReader::new(file))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes deliveries, which were sent again.
    pub fn remove(&self, ids: &BTreeSet<String>) -> io::Result<()> {
        let _lock = self.lock()?;
        let records = self.read()?;
        if !records.iter().any(|record| ids.contains(&record.id)) {
            return Ok(());
        }
        let kept = records.iter().filter(|record| !ids.contains(&record.id));
        let bytes: Vec<u8> = kept.flat_map(Record::line).collect();
        folder::replace(&self.path(), &bytes, true)
    }

    /// Returns when the file was last changed, and its length in bytes; `None` when there is none.
    pub fn version(&self) -> Option<(SystemTime, u64)> {
        let metadata = self.path().symlink_metadata().ok()?;
        Some((metadata.modified().ok()?, metadata.len()))
    }

    /// Returns the number of deliveries by vendor. Holds no bodies, since the file may be large.
    pub fn counts(&self) -> io::Result<BTreeMap<String, u64>> {
        let (mut seen, mut counts) = (BTreeSet::new(), BTreeMap::new());
        let Some(file) = self.reader()? else { return Ok(counts) };
        for line in file.split(b'\n') {
            let Ok(Named { id, vendor }) = serde_json::from_slice::<Named>(&line?) else { continue };
            if seen.insert(id) {
                *counts.entry(vendor.unwrap_or_default()).or_default() += 1;
            }
        }
        Ok(counts)
    }
}

/// What is counted of a delivery.
#[derive(Deserialize)]
struct Named {
    id: String,
    vendor: Option<String>,
}

/// Checks whether a file is empty or ends with a line break.
fn ends_a_line(file: &mut File) -> io::Result<bool> {
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
    }
    Ok(last == [b'\n'])
}
