//! Zip and tar archives: each file in them is an input of its own, read when its turn comes.

use std::collections::BTreeMap;
use std::io::{BufRead, Cursor};
use std::rc::Rc;

use super::gz::BUFFER;
use super::input::{Inputs, passed_over_words, unreadable};
use super::kind::{FileKind, InFolder, split};
use super::member::Member;
use super::message::{Beside, FileAbsence, Unreadable};
use super::open::{Container, Opened, decompressed};
use super::tarred::{Tar, of_tar};
use super::worded::reason;
use super::zipped::{Zip, of_zip};

/// Reads the messages of a file in an archive.
type ReadMember = fn(&str, Opened, Option<FileKind>, Beside<'_>) -> Inputs<'static>;

/// Returns the messages of the files in an archive. What a folder passes over is passed over here too.
pub(super) fn members(
    source: &str,
    (reader, container): (Box<dyn BufRead + Send>, Container),
    kind: Option<FileKind>,
    read: ReadMember,
) -> Inputs<'static> {
    let (members, archive): (Box<dyn Iterator<Item = Member>>, _) = match container {
        Container::Zip => match Zip::open(reader) {
            Ok(zip) => (Box::new(of_zip(Rc::clone(&zip))), Archive::Zip(zip)),
            Err(error) => return unreadable(source, reason(&error)),
        },
        Container::Tar => {
            let tar = Tar::open(reader);
            (Box::new(of_tar(Rc::clone(&tar))), Archive::Tar(tar))
        }
    };
    let source = source.to_owned();
    let mut state = State { read, archive, is_empty: true, passed_over: BTreeMap::new() };
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

/// An archive, for the files beside others.
enum Archive {
    Zip(Rc<Zip>),
    Tar(Rc<Tar>),
}

impl Archive {
    /// Returns the content of a file by its name beside another one.
    fn beside(&self, name: &str, other: &str) -> Result<Vec<u8>, FileAbsence> {
        match self {
            Self::Zip(zip) => zip.beside(name, other),
            Self::Tar(tar) => tar.beside(name, other),
        }
    }
}

/// What is known of an archive so far.
struct State {
    read: ReadMember,
    archive: Archive,
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
        let beside = |other: &str| self.archive.beside(name, other);
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
