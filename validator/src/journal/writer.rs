//! Writing of the journal by group commit. One thread writes; the lines that arrive while it waits for the disk are written and
//! synced together, so that under load each delivery costs less and none is less safe.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Committed, Cursor, EXTENSION, files};

/// Settings of a journal.
#[derive(Debug, Clone)]
pub struct JournalConfig {
    /// Folder of its files.
    pub folder: PathBuf,
    /// Whether a line counts as written only once it is synced to the disk; else once the operating system has it.
    pub durable: bool,
    /// Size at which a file is followed by another, in bytes.
    pub file_size: u64,
}

/// Handle to the thread that writes the journal.
#[derive(Clone)]
pub struct Writer {
    requests: SyncSender<AppendRequest>,
    committed: Committed,
}

/// Callback for the result of an append. Runs on the writer's thread, even when nobody waits for the result any more.
pub type OnWritten = Box<dyn FnOnce(io::Result<()>) + Send>;

struct AppendRequest {
    line: Vec<u8>,
    on_written: OnWritten,
}

/// Greatest number of lines that wait to be written; more are rejected.
const MAX_WAITING: usize = 4096;
/// How long the lock of another process that is ending is waited for.
const LOCK_TIMEOUT: Duration = Duration::from_secs(30);
/// Size at which a group of lines is complete, in bytes.
const MAX_GROUP: usize = 8 << 20;

impl Writer {
    /// Starts the writer of a folder, which is created if needed.
    ///
    /// # Errors
    ///
    /// Returns an error when the folder cannot be created or written to.
    pub fn open(config: JournalConfig) -> io::Result<Self> {
        create_folder(&config.folder)?;
        let lock = lock(&config.folder)?;
        let file = Segment::create(&config)?;
        let committed = Committed::new(Mutex::new(file.end()));
        let shared = Arc::clone(&committed);
        let (requests, work) = sync_channel(MAX_WAITING);
        std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || Appender { config, file: Some(file), committed: shared, _lock: lock }.run(&work))?;
        Ok(Self { requests, committed })
    }

    /// Returns the shared position up to which lines are committed.
    pub fn committed(&self) -> Committed {
        Arc::clone(&self.committed)
    }

    /// Appends a line. Returns false, and drops the callback, when too many lines wait.
    pub fn append(&self, line: Vec<u8>, on_written: OnWritten) -> bool {
        self.requests.try_send(AppendRequest { line, on_written }).is_ok()
    }
}

/// The file that is being appended to.
struct Segment {
    file: File,
    path: PathBuf,
    /// Length of its committed lines, in bytes.
    length: u64,
    day: Date,
}

/// State of the writer's thread.
struct Appender {
    config: JournalConfig,
    /// `None` after a failure, until a new file can be created.
    file: Option<Segment>,
    committed: Committed,
    /// Held for as long as the process writes.
    _lock: File,
}

impl Appender {
    fn run(mut self, work: &Receiver<AppendRequest>) {
        while let Ok(first) = work.recv() {
            let (mut bytes, mut waiting) = (Vec::new(), Vec::new());
            let mut next = Some(first);
            while let Some(AppendRequest { line, on_written }) = next {
                bytes.extend_from_slice(&line);
                waiting.push(on_written);
                next = if bytes.len() < MAX_GROUP { work.try_recv().ok() } else { None };
            }
            let result = self.write(&bytes);
            for on_written in waiting {
                on_written(result.as_ref().copied().map_err(|error| io::Error::from(error.kind())));
            }
        }
    }

    /// Writes a group of lines, to a new file when the day changed or the file is full.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let today = today();
        let is_full =
            |segment: &Segment| segment.length > 0 && segment.length + bytes.len() as u64 > self.config.file_size;
        if self.file.as_ref().is_some_and(|segment| segment.day != today || is_full(segment)) {
            self.file = None;
        }
        let mut segment = match self.file.take() {
            Some(segment) => segment,
            None => Segment::create(&self.config)?,
        };
        segment.append(bytes, self.config.durable)?;
        *self.committed.lock().unwrap_or_else(PoisonError::into_inner) = segment.end();
        self.file = Some(segment);
        Ok(())
    }
}

impl Segment {
    /// Creates a file that only its owner may read, because deliveries hold patients' data.
    fn create(config: &JournalConfig) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // Numbered, so that later files sort after earlier ones even when the clock is set back.
        let last = files(&config.folder)?.pop().and_then(|name| name.split('-').next()?.parse::<u64>().ok());
        let mut number = last.unwrap_or(0) + 1;
        let (path, file) = loop {
            let path = config.folder.join(format!("{number:08}-{}.{EXTENSION}", today()));
            match options.open(&path) {
                // Another process created it first.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                opened => break (path, opened?),
            }
        };
        if config.durable {
            sync_folder(&config.folder)?;
        }
        Ok(Self { file, path, length: 0, day: today() })
    }

    /// Returns the end of its committed lines.
    fn end(&self) -> Cursor {
        let file = self.path.file_name().map(|name| name.to_string_lossy().into_owned());
        Cursor { file: file.unwrap_or_default(), offset: self.length }
    }

    /// Appends all of the bytes or none of them: after a failure their deliveries are not acknowledged, so the file is
    /// truncated to the lines before.
    fn append(&mut self, bytes: &[u8], durable: bool) -> io::Result<()> {
        let written = self.file.write_all(bytes).and_then(|()| if durable { self.file.sync_data() } else { Ok(()) });
        match written {
            Ok(()) => self.length += bytes.len() as u64,
            // After a failed sync the content of the file is unknown, so it is not used again.
            Err(_) if self.length == 0 => drop(fs::remove_file(&self.path)),
            Err(_) => drop(self.file.set_len(self.length)),
        }
        written
    }
}

/// Returns the current day in UTC, on which file names are based.
fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// Locks a folder for this process. Waits for another process that is ending.
fn lock(folder: &Path) -> io::Result<File> {
    let file = File::create(folder.join("lock"))?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if begun.elapsed() < LOCK_TIMEOUT => {
                std::thread::sleep(Duration::from_millis(100));
            }
            Err(TryLockError::WouldBlock) => return Err(io::Error::other("another process writes to it")),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

/// Creates a folder that only its owner may read.
fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Syncs a folder, so that a file created in it survives a crash.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
