//! Writing of the journal by group commit. One thread writes; the lines that arrive while it waits for the disk are written and
//! synced together, so that under load each delivery costs less and none is less safe.
//!
//! A group counts as written once it is in a file that stands at its path: people and log rotation remove, move and truncate
//! files, and a write to a file that nobody can open any more succeeds.

use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant, SystemTime};

use super::extent::{State, StateFile};
use super::files::{LOCK_FILE, names, number};
use super::retention::Retention;
use super::segment::{Segment, today};
use super::{Committed, Cursors, folder};

/// Settings of a journal.
#[derive(Debug, Clone)]
pub struct JournalConfig {
    /// Folder of its files.
    pub folder: PathBuf,
    /// Whether a line counts as written only once it is synced to the disk; else once the operating system has it.
    pub durable: bool,
    /// Size at which a file is followed by another, in bytes.
    pub file_size: u64,
    /// How long files are kept, and how much room they may take.
    pub retention: Retention,
}

/// Handle to the thread that writes the journal.
#[derive(Clone)]
pub struct Writer {
    requests: SyncSender<AppendRequest>,
    committed: Committed,
}

/// Callback for the result of an append. Runs on the writer's thread, even when nobody waits for the result any more.
pub type OnWritten = Box<dyn FnOnce(io::Result<()>) + Send>;

/// Callback for what somebody should know about the journal, as a sentence.
pub type OnNotice = Box<dyn Fn(&str) + Send>;

struct AppendRequest {
    line: Vec<u8>,
    vendor: String,
    on_written: OnWritten,
}

/// Greatest number of lines that wait to be written; more are rejected.
const MAX_WAITING: usize = 4096;
/// How long the lock of another process that is ending is waited for.
const LOCK_TIMEOUT: Duration = Duration::from_secs(30);
/// Size at which a group of lines is complete, in bytes.
const MAX_GROUP: usize = 8 << 20;
/// How often a group is written anew, to another file, because its file did not stand.
const MAX_ANEW: usize = 3;
/// How often old files are looked for, and how long the room on the disk is taken for known.
const RETENTION_INTERVAL: Duration = Duration::from_mins(1);
const ROOM_INTERVAL: Duration = Duration::from_millis(500);

impl Writer {
    /// Starts the writer of a folder that is locked. No file that `cursors` still need is removed.
    ///
    /// # Errors
    ///
    /// Returns an error when the folder cannot be written to.
    pub fn open(
        config: JournalConfig,
        lock: Lock,
        cursors: Option<Arc<Cursors>>,
        on_notice: OnNotice,
    ) -> io::Result<Self> {
        let state = State::load(&config.folder);
        let numbers = names(&config.folder)?.into_iter().filter_map(|name| number(&name));
        let forwarded = cursors.as_ref().and_then(|cursors| number(&cursors.latest_file()?));
        let known = numbers.chain(number(&state.file)).chain(forwarded).max().unwrap_or(0);
        let committed = Committed::default();
        if !state.file.is_empty() {
            committed.set(&state.file, state.extent.clone());
        }
        let (requests, work) = sync_channel(MAX_WAITING);
        let mut appender = Appender {
            config,
            segment: None,
            number: known,
            committed: committed.clone(),
            cursors,
            lock,
            state_file: None,
            on_notice,
            retained: None,
            room: None,
        };
        appender.begin()?;
        std::thread::Builder::new().name("journal".to_owned()).spawn(move || appender.run(&work))?;
        Ok(Self { requests, committed })
    }

    /// Returns the shared extents of the files that are committed.
    pub fn committed(&self) -> Committed {
        self.committed.clone()
    }

    /// Appends a line about a delivery of a vendor. Returns false, and drops the callback, when too many lines wait.
    pub fn append(&self, line: Vec<u8>, vendor: &str, on_written: OnWritten) -> bool {
        self.requests.try_send(AppendRequest { line, vendor: vendor.to_owned(), on_written }).is_ok()
    }
}

/// State of the writer's thread.
struct Appender {
    config: JournalConfig,
    /// `None` after a failure, until a new file can be created.
    segment: Option<Segment>,
    /// Number of the latest file. It never goes back while the process lives, whatever becomes of the files.
    number: u64,
    committed: Committed,
    cursors: Option<Arc<Cursors>>,
    lock: Lock,
    state_file: Option<StateFile>,
    on_notice: OnNotice,
    /// When old files were last looked for.
    retained: Option<Instant>,
    /// When there was room last.
    room: Option<Instant>,
}

impl Appender {
    fn run(mut self, work: &Receiver<AppendRequest>) {
        loop {
            let first = match work.recv_timeout(RETENTION_INTERVAL) {
                Ok(first) => first,
                Err(RecvTimeoutError::Timeout) => {
                    self.retain();
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let (mut bytes, mut vendors, mut waiting) = (Vec::new(), Vec::new(), Vec::new());
            let mut next = Some(first);
            while let Some(AppendRequest { line, vendor, on_written }) = next {
                bytes.extend_from_slice(&line);
                vendors.push(vendor);
                waiting.push(on_written);
                next = if bytes.len() < MAX_GROUP { work.try_recv().ok() } else { None };
            }
            let result = self.write(&bytes, &vendors);
            for on_written in waiting {
                let copied = |error: &io::Error| io::Error::new(error.kind(), error.to_string());
                on_written(result.as_ref().copied().map_err(copied));
            }
        }
    }

    /// Writes a group of lines, to a new file when the day changed, the file is full, or it does not stand at its path.
    fn write(&mut self, bytes: &[u8], vendors: &[String]) -> io::Result<()> {
        self.check_room()?;
        let is_full = |segment: &Segment, most: u64| {
            segment.extent.length > 0 && segment.extent.length + bytes.len() as u64 > most
        };
        let most = self.file_size();
        if self.segment.as_ref().is_some_and(|segment| segment.day != today() || is_full(segment, most)) {
            self.segment = None;
            self.retained = None;
        }
        for _ in 0..MAX_ANEW {
            self.drop_fallen();
            let mut segment = match self.segment.take() {
                Some(segment) => segment,
                None => self.create()?,
            };
            segment.append(bytes, self.config.durable)?;
            if segment.stands() {
                for vendor in vendors {
                    match segment.extent.deliveries.get_mut(vendor) {
                        Some(count) => *count += 1,
                        None => drop(segment.extent.deliveries.insert(vendor.clone(), 1)),
                    }
                }
                self.commit(&segment);
                self.segment = Some(segment);
                self.retain();
                return Ok(());
            }
            segment.extent.length -= bytes.len() as u64;
            self.notice_fallen(&segment);
        }
        Err(io::Error::other("the journal's files are removed or changed as fast as they are written"))
    }

    /// Returns the size at which a file is full: a part of the bound of all, so that old files can be removed.
    fn file_size(&self) -> u64 {
        let part = self.config.retention.keep_bytes.map_or(u64::MAX, |most| most / 4);
        self.config.file_size.min(part.max(1))
    }

    /// Drops the current file when it does not stand at its path.
    fn drop_fallen(&mut self) {
        if let Some(segment) = self.segment.take_if(|segment| !segment.stands()) {
            self.notice_fallen(&segment);
        }
    }

    fn notice_fallen(&self, segment: &Segment) {
        let count: u64 = segment.extent.deliveries.values().sum();
        (self.on_notice)(&format!(
            "{}, with {count} deliveries, was removed, moved or changed by somebody else; a new file is begun",
            segment.name()
        ));
    }

    /// Creates the first file.
    fn begin(&mut self) -> io::Result<()> {
        let segment = self.create()?;
        self.commit(&segment);
        self.segment = Some(segment);
        self.retain();
        Ok(())
    }

    /// Creates the next file, and the folder when it is gone.
    fn create(&mut self) -> io::Result<Segment> {
        folder::create_again(&self.config.folder)?;
        if !self.lock.stands(&self.config.folder) {
            self.lock = Lock::take(&self.config.folder, Duration::ZERO)?;
        }
        let segment = Segment::create(&self.config.folder, &mut self.number, self.config.durable)?;
        self.state_file = StateFile::open(&self.config.folder).ok();
        Ok(segment)
    }

    fn commit(&mut self, segment: &Segment) {
        let state = State { file: segment.name(), extent: segment.extent.clone() };
        // Only counts of what is missing later depend on it.
        if let Some(file) = &mut self.state_file {
            let _ = file.save(&state);
        }
        self.committed.set(&state.file, state.extent);
    }

    /// Checks whether there is room for more, now and then.
    fn check_room(&mut self) -> io::Result<()> {
        if self.room.is_none_or(|checked| checked.elapsed() > ROOM_INTERVAL) {
            self.room = None;
            if self.config.retention.check_room(&self.config.folder).is_err() {
                self.retained = None;
                self.retain();
                // A folder that is gone has room.
                match self.config.retention.check_room(&self.config.folder) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
            self.room = Some(Instant::now());
        }
        Ok(())
    }

    /// Removes old files, now and then.
    fn retain(&mut self) {
        if self.retained.is_some_and(|retained| retained.elapsed() < RETENTION_INTERVAL) {
            return;
        }
        self.retained = Some(Instant::now());
        let current = self.segment.as_ref().map(Segment::name);
        let unforwarded = self.cursors.as_ref().and_then(|cursors| cursors.earliest_file());
        let Some(first_needed) = current.into_iter().chain(unforwarded).min() else { return };
        match self.config.retention.apply(&self.config.folder, &first_needed, SystemTime::now()) {
            Ok(removed) if removed.is_empty() => {}
            Ok(removed) => (self.on_notice)(&format!("old files were removed: {}", removed.join(", "))),
            Err(error) => (self.on_notice)(&format!("old files could not be removed: {error}")),
        }
    }
}

/// The lock of a folder, held for as long as the process writes.
pub struct Lock {
    file: File,
    metadata: Metadata,
}

impl Lock {
    /// Locks a folder that exists, before anything in it is read that another process may still change.
    ///
    /// # Errors
    ///
    /// Returns an error when the file cannot be created, or another process keeps the lock.
    pub fn of(folder: &Path) -> io::Result<Self> {
        Self::take(folder, LOCK_TIMEOUT)
    }

    /// Locks a folder for this process. Waits for another process that is ending.
    fn take(in_folder: &Path, timeout: Duration) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let file = folder::open(options.write(true).create(true).truncate(false), &in_folder.join(LOCK_FILE))?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { metadata: file.metadata()?, file }),
                Err(TryLockError::WouldBlock) if begun.elapsed() < timeout => {
                    std::thread::sleep(Duration::from_millis(100));
                }
                Err(TryLockError::WouldBlock) => return Err(io::Error::other("another process writes to it")),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }

    /// Checks whether the locked file is still the one in the folder.
    fn stands(&self, in_folder: &Path) -> bool {
        let at_path = std::fs::symlink_metadata(in_folder.join(LOCK_FILE));
        self.file.metadata().is_ok() && at_path.is_ok_and(|at_path| folder::is_same(&at_path, &self.metadata))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One process at a time writes to a folder; the next one waits for a while, and then says why it does not start.
    #[test]
    fn one_process_writes_to_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Lock::of(folder.path()).expect("locked");
        let begun = Instant::now();
        let refused = Lock::take(folder.path(), Duration::from_millis(250)).map(|_| ()).expect_err("locked already");
        assert_eq!(refused.to_string(), "another process writes to it");
        assert!(begun.elapsed() >= Duration::from_millis(250), "{:?}", begun.elapsed());
        drop(first);
        assert!(Lock::take(folder.path(), Duration::ZERO).expect("free").stands(folder.path()));
    }
}
