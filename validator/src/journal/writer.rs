//! Appends to the journal. One thread writes; what comes while it waits for the disk is written and flushed together, so that
//! load makes each delivery cheaper and none less safe.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tokio::sync::oneshot;

use super::EXTENSION;

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
pub struct Writer(SyncSender<Order>);

/// What the writer's thread is asked.
enum Order {
    Append { line: Vec<u8>, written: oneshot::Sender<io::Result<()>> },
}

/// So many lines wait at most; who comes then waits with theirs.
const WAITING: usize = 4096;
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
        let file = Segment::create(&keeping)?;
        let (orders, work) = sync_channel(WAITING);
        std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || Appender { keeping, file: Some(file) }.run(&work))?;
        Ok(Self(orders))
    }

    /// Hands in a line; what is given back tells when it is written, or why not. `None` when so many wait that nothing more
    /// is taken.
    pub fn append(&self, line: Vec<u8>) -> Option<oneshot::Receiver<io::Result<()>>> {
        let (written, done) = oneshot::channel();
        self.0.try_send(Order::Append { line, written }).ok()?;
        Some(done)
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
}

impl Appender {
    fn run(mut self, work: &Receiver<Order>) {
        while let Ok(first) = work.recv() {
            let (mut bytes, mut waiting) = (Vec::new(), Vec::new());
            let mut next = Some(first);
            while let Some(Order::Append { line, written }) = next {
                bytes.extend_from_slice(&line);
                waiting.push(written);
                next = if bytes.len() < TOGETHER { work.try_recv().ok() } else { None };
            }
            let outcome = self.write(&bytes);
            for written in waiting {
                // Who no longer waits does not need to know.
                let _ = written.send(outcome.as_ref().copied().map_err(|error| io::Error::from(error.kind())));
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
        self.file = Some(segment);
        Ok(())
    }
}

impl Segment {
    /// A new file, which only its owner may read: what vendors deliver is about patients.
    fn create(keeping: &Keeping) -> io::Result<Self> {
        // Of the time, so that later files sort after earlier ones; unique, since two may start in one instant.
        let name = format!("{}-{}.{EXTENSION}", today(), uuid::Uuid::now_v7());
        let path = keeping.folder.join(name);
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        if keeping.durable {
            sync_folder(&keeping.folder)?;
        }
        Ok(Self { file, path, length: 0, day: today() })
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
