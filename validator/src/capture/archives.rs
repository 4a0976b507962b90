//! Zip and tar archives: each file in them is an input of its own, read when its turn comes.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::io::{BufRead, Cursor, Read};
use std::rc::Rc;
use std::sync::mpsc::sync_channel;
use std::thread;

use super::gz::{BUFFER, MAX_DECOMPRESSED};
use super::har;
use super::input::{Inputs, passed_over_words, unreadable};
use super::kind::{FileKind, InFolder, is_hidden, split};
use super::message::{Beside, FileAbsence, Unreadable};
use super::open::{Container, Opened, decompressed, is_below};
use super::worded::{Worded, reason};

/// Reads the messages of a file in an archive.
type ReadMember = fn(&str, Opened, Option<FileKind>, Beside<'_>) -> Inputs<'static>;

/// A file in an archive: its name, and its bytes.
type Member = (String, std::io::Result<Vec<u8>>);

/// Returns the messages of the files in an archive. What a folder passes over is passed over here too.
pub(super) fn members(
    source: &str,
    (reader, container): (Box<dyn BufRead + Send>, Container),
    kind: Option<FileKind>,
    read: ReadMember,
) -> Inputs<'static> {
    let (members, zip): (Box<dyn Iterator<Item = Member>>, _) = match container {
        Container::Zip => match Zip::open(reader) {
            Ok(zip) => (Box::new(of_zip(Rc::clone(&zip))), Some(zip)),
            Err(error) => return unreadable(source, reason(&error)),
        },
        Container::Tar => (Box::new(of_tar(reader)), None),
    };
    let source = source.to_owned();
    let mut state = State { read, zip, is_empty: true, passed_over: BTreeMap::new() };
    let mut members = members.fuse();
    let inputs = std::iter::from_fn(move || {
        let next = match members.next() {
            // What is wrong with the archive itself has no name.
            Some((name, content)) => state.member((&source, &name), content, kind),
            None => state.end(&source)?,
        };
        Some(next)
    });
    Box::new(inputs.flatten())
}

/// What is known of an archive so far.
struct State {
    read: ReadMember,
    /// The archive, when its files can be read in any order.
    zip: Option<Rc<Zip>>,
    is_empty: bool,
    passed_over: BTreeMap<String, usize>,
}

impl State {
    /// Returns the messages of a file.
    fn member(
        &mut self,
        (archive, name): (&str, &str),
        content: std::io::Result<Vec<u8>>,
        kind: Option<FileKind>,
    ) -> Inputs<'static> {
        let source = if name.is_empty() { archive.to_owned() } else { format!("{archive}/{name}") };
        let source = source.as_str();
        let beside = |other: &str| self.zip.as_ref().ok_or(FileAbsence::Missing)?.beside(name, other);
        let extension = split(source).1.to_owned();
        let bytes = match content {
            Ok(bytes) => bytes,
            Err(error) => {
                self.is_empty = false;
                return unreadable(source, reason(&error));
            }
        };
        let found = match kind {
            Some(kind) => InFolder::ReadAs(kind),
            None => FileKind::in_a_folder(source, || start_of(&bytes)),
        };
        let known = match found {
            InFolder::ReadAs(kind) => Some(kind),
            InFolder::ReadByContent => None,
            InFolder::PassedOver => {
                *self.passed_over.entry(extension).or_default() += 1;
                return Box::new(std::iter::empty());
            }
        };
        self.is_empty = false;
        match decompressed(Box::new(Cursor::new(bytes)), &extension) {
            Ok(opened) if opened.container.is_some() => {
                unreadable(source, "it is an archive in an archive: unpack it first")
            }
            Ok(opened) => (self.read)(source, opened, known, &beside),
            Err(error) => unreadable(source, reason(&error)),
        }
    }

    /// Returns what is to be said at the end; `None` when all was said.
    fn end(&mut self, source: &str) -> Option<Inputs<'static>> {
        let nothing = std::mem::take(&mut self.is_empty)
            .then(|| Err(Unreadable::new(source, "the archive has no file of messages")));
        let passed_over = std::mem::take(&mut self.passed_over);
        let remark =
            (!passed_over.is_empty()).then(|| Err(Unreadable::remark(source, passed_over_words(&passed_over))));
        let said: Vec<_> = nothing.into_iter().chain(remark).collect();
        (!said.is_empty()).then(|| -> Inputs<'static> { Box::new(said.into_iter()) })
    }
}

/// Returns the first bytes of a file, decompressed.
fn start_of(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let opened = decompressed(Box::new(Cursor::new(bytes.get(..BUFFER).unwrap_or(bytes).to_vec())), "");
    opened?.reader.fill_buf().map(<[u8]>::to_vec)
}

/// Checks whether a file of an archive is looked at: hidden ones are not.
fn is_looked_at(name: &str) -> bool {
    !name.split('/').any(|part| is_hidden(part) || part == "__MACOSX")
}

/// Reads all of a file in an archive.
fn all_of(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_DECOMPRESSED + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_DECOMPRESSED {
        return Err(Worded::error("it is larger than 1 GiB: unpack it first"));
    }
    Ok(bytes)
}

/// A zip archive, whose index is at its end, so that all of it is held.
struct Zip {
    files: RefCell<zip::ZipArchive<Cursor<Vec<u8>>>>,
    /// Files that HTTP archives in it have their bodies in.
    attached: HashSet<String>,
}

impl Zip {
    /// Reads the index of an archive.
    fn open(reader: impl BufRead) -> std::io::Result<Rc<Self>> {
        let files = zip::ZipArchive::new(Cursor::new(all_of(reader)?))
            .map_err(|error| Worded::error(format!("it is a damaged zip archive ({error})")))?;
        let names: Vec<String> = files.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
        let mut zip = Self { files: RefCell::new(files), attached: HashSet::new() };
        let is_har = |name: &&String| FileKind::by_extension(name) == Some(FileKind::Har);
        let archives: Vec<_> =
            names.iter().filter(is_har).filter_map(|name| Some((name, zip.read(name).ok()?))).collect();
        let attached = archives
            .iter()
            .flat_map(|(name, bytes)| har::attached(bytes).into_iter().map(|other| beside_name(name, &other)));
        zip.attached = attached.collect();
        Ok(Rc::new(zip))
    }

    /// Returns the content of a file by its name.
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        let mut files = self.files.borrow_mut();
        let file = files.by_name(name).map_err(|error| Worded::error(format!("it cannot be unpacked: {error}")))?;
        all_of(file)
    }

    /// Returns the content of a file by its name beside another one.
    fn beside(&self, name: &str, other: &str) -> Result<Vec<u8>, FileAbsence> {
        if !is_below(other) {
            return Err(FileAbsence::Outside);
        }
        let name = beside_name(name, other);
        if self.files.borrow().index_for_name(&name).is_none() {
            return Err(FileAbsence::Missing);
        }
        self.read(&name).map_err(|_| FileAbsence::Unreadable)
    }
}

/// Returns the name in an archive of a file beside another one.
fn beside_name(name: &str, other: &str) -> String {
    let folder = name.rfind('/').map_or("", |end| &name[..=end]);
    format!("{folder}{}", other.trim_start_matches("./"))
}

/// Returns the files of a zip archive, but those that are parts of others.
fn of_zip(zip: Rc<Zip>) -> impl Iterator<Item = Member> {
    let count = zip.files.borrow().len();
    (0..count).filter_map(move |index| {
        let mut files = zip.files.borrow_mut();
        let name = files.name_for_index(index).and_then(Result::ok).unwrap_or_default().into_owned();
        if !is_looked_at(&name) || zip.attached.contains(&name) {
            return None;
        }
        match files.by_index(index) {
            Ok(file) => file.is_file().then(|| (name, all_of(file))),
            Err(error) => Some((name, Err(Worded::error(format!("it cannot be unpacked: {error}"))))),
        }
    })
}

/// Returns the files of a tar archive. A thread reads them one ahead, because those of the crate borrow the archive.
fn of_tar(reader: Box<dyn BufRead + Send>) -> impl Iterator<Item = Member> {
    let (send, received) = sync_channel::<Member>(1);
    thread::spawn(move || {
        let mut archive = tar::Archive::new(reader);
        let entries = match archive.entries() {
            Ok(entries) => entries,
            Err(error) => return drop(send.send((String::new(), Err(error)))),
        };
        for entry in entries {
            let member = match entry {
                Ok(entry) if entry.header().entry_type().is_file() => {
                    let name = entry.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
                    if !is_looked_at(name.trim_start_matches("./")) {
                        continue;
                    }
                    (name.trim_start_matches("./").to_owned(), all_of(entry))
                }
                Ok(_) => continue,
                Err(error) => (String::new(), Err(Worded::error(format!("it is a damaged tar archive ({error})")))),
            };
            let has_failed = member.1.is_err();
            if send.send(member).is_err() || has_failed {
                break;
            }
        }
    });
    received.into_iter()
}
