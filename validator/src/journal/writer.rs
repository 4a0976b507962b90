//! Appends to the journal. One thread writes; what comes while it waits for the disk is written and flushed together, so that
//! load makes each delivery cheaper and none less safe.

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

/// How a journal is kept.
#[derive(Debug, Clone)]
pub struct Keeping {
    /// The folder of its files.
    pub folder: PathBuf,
    /// Whether a line is on the disk before it counts as written; else the operating system has it.
    pub durable: bool,
    /// A file that is larger than so many bytes is followed by another.
    pub file_size: u64,
}

/// Where lines are handed in.
#[derive(Clone)]
pub struct Writer {
    orders: SyncSender<Order>,
    committed: Committed,
}

/// What is to be done when a line is written, or cannot be: on the writer's thread, whoever still waits for it.
pub type Done = Box<dyn FnOnce(io::Result<()>) + Send>;

/// What the writer's thread is asked to append.
struct Order {
    line: Vec<u8>,
    done: Done,
}

/// So many lines wait at most; who comes then waits with theirs.
const WAITING: usize = 4096;
/// So long another process may take to end.
const ENDING: Duration = Duration::from_secs(30);
/// So many bytes are written in one go at most.
const TOGETHER: usize = 8 << 20;

impl Writer {
    /// Starts to write into a folder, which is made when it is not there.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made or written to.
    pub fn open(keeping: Keeping) -> io::Result<Self> {
        make_folder(&keeping.folder)?;
        let lock = lock(&keeping.folder)?;
        let file = Segment::create(&keeping)?;
        let committed = Committed::new(Mutex::new(file.end()));
        let told = Arc::clone(&committed);
        let (orders, work) = sync_channel(WAITING);
        std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || Appender { keeping, file: Some(file), committed: told, _lock: lock }.run(&work))?;
        Ok(Self { orders, committed })
    }

    /// How far it surely is.
    pub fn committed(&self) -> Committed {
        Arc::clone(&self.committed)
    }

    /// Hands in a line, and what is to be done then; false when so many wait that nothing more is taken.
    pub fn append(&self, line: Vec<u8>, done: Done) -> bool {
        self.orders.try_send(Order { line, done }).is_ok()
    }
}

/// A file that is being appended to.
struct Segment {
    file: File,
    path: PathBuf,
    /// How much of it is whole lines.
    length: u64,
    day: Date,
}

struct Appender {
    keeping: Keeping,
    /// None after a failure, until a new one can be made.
    file: Option<Segment>,
    committed: Committed,
    /// Held as long as the process writes.
    _lock: File,
}

impl Appender {
    fn run(mut self, work: &Receiver<Order>) {
        while let Ok(first) = work.recv() {
            let (mut bytes, mut waiting) = (Vec::new(), Vec::new());
            let mut next = Some(first);
            while let Some(Order { line, done }) = next {
                bytes.extend_from_slice(&line);
                waiting.push(done);
                next = if bytes.len() < TOGETHER { work.try_recv().ok() } else { None };
            }
            let outcome = self.write(&bytes);
            for done in waiting {
                done(outcome.as_ref().copied().map_err(|error| io::Error::from(error.kind())));
            }
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let today = today();
        let full =
            |segment: &Segment| segment.length > 0 && segment.length + bytes.len() as u64 > self.keeping.file_size;
        if self.file.as_ref().is_some_and(|segment| segment.day != today || full(segment)) {
            self.file = None;
        }
        let mut segment = match self.file.take() {
            Some(segment) => segment,
            None => Segment::create(&self.keeping)?,
        };
        segment.append(bytes, self.keeping.durable)?;
        *self.committed.lock().unwrap_or_else(PoisonError::into_inner) = segment.end();
        self.file = Some(segment);
        Ok(())
    }
}

impl Segment {
    /// A new file, which only its owner may read: what vendors deliver is about patients.
    fn create(keeping: &Keeping) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // Counted, so that later files sort after earlier ones whatever the clock does.
        let last = files(&keeping.folder)?.pop().and_then(|name| name.split('-').next()?.parse::<u64>().ok());
        let mut number = last.unwrap_or(0) + 1;
        let (path, file) = loop {
            let path = keeping.folder.join(format!("{number:08}-{}.{EXTENSION}", today()));
            match options.open(&path) {
                // Another process was faster.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                opened => break (path, opened?),
            }
        };
        if keeping.durable {
            sync_folder(&keeping.folder)?;
        }
        Ok(Self { file, path, length: 0, day: today() })
    }

    /// The end of its whole lines.
    fn end(&self) -> Cursor {
        let file = self.path.file_name().map(|name| name.to_string_lossy().into_owned());
        Cursor { file: file.unwrap_or_default(), offset: self.length }
    }

    /// All of the bytes, or none of them: what was written of lines that nobody will be told of is taken back.
    fn append(&mut self, bytes: &[u8], durable: bool) -> io::Result<()> {
        let written = self.file.write_all(bytes).and_then(|()| if durable { self.file.sync_data() } else { Ok(()) });
        match written {
            Ok(()) => self.length += bytes.len() as u64,
            // After a failed flush nobody knows what the file has, so that it is left as it was and not used again.
            Err(_) if self.length == 0 => drop(fs::remove_file(&self.path)),
            Err(_) => drop(self.file.set_len(self.length)),
        }
        written
    }
}

fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// One process writes into a folder. One that is ending is waited for.
fn lock(folder: &Path) -> io::Result<File> {
    let file = File::create(folder.join("lock"))?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if begun.elapsed() < ENDING => std::thread::sleep(Duration::from_millis(100)),
            Err(TryLockError::WouldBlock) => return Err(io::Error::other("another process writes into it")),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// So that a file that was made is there after a crash too.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
