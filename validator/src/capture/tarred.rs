//! Tar archives, whose files are read one after the other, so that one of any size takes little memory.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet, VecDeque};
use std::io::BufRead;
use std::rc::Rc;
use std::sync::mpsc::sync_channel;
use std::thread;

use super::kind::FileKind;
use super::member::{Member, all_of, attached_to, beside_name, is_looked_at};
use super::message::FileAbsence;
use super::worded::Worded;

/// Number of bytes of files that are held, in which the bodies of an HTTP archive are found before and after it.
const WINDOW: usize = 64 << 20;

/// A tar archive.
pub(super) struct Tar(RefCell<Window>);

/// The part of an archive that is held.
struct Window {
    members: Box<dyn Iterator<Item = Member>>,
    /// Files that were read and not yet returned.
    ahead: VecDeque<Member>,
    /// Number of bytes in them.
    size: usize,
    /// Files that HTTP archives have their bodies in, with the archive's name.
    attached: HashMap<String, String>,
    /// Those of them that stand before their archive.
    passed: HashMap<String, Vec<u8>>,
    /// Those that an archive has taken.
    taken: HashSet<String>,
    /// The HTTP archives that were returned.
    returned: HashSet<String>,
}

impl Tar {
    /// Starts to read an archive.
    pub(super) fn open(reader: Box<dyn BufRead + Send>) -> Rc<Self> {
        Rc::new(Self(RefCell::new(Window {
            members: Box::new(members(reader).fuse()),
            ahead: VecDeque::new(),
            size: 0,
            attached: HashMap::new(),
            passed: HashMap::new(),
            taken: HashSet::new(),
            returned: HashSet::new(),
        })))
    }

    /// Returns the content of a file by its name beside another one.
    pub(super) fn beside(&self, name: &str, other: &str) -> Result<Vec<u8>, FileAbsence> {
        let name = beside_name(name, other)?;
        let mut window = self.0.borrow_mut();
        let ahead = || window.ahead.iter().find(|(ahead, _)| *ahead == name).map(|(_, content)| content.as_ref().ok());
        let found = window.passed.get(&name).map(Some).or_else(ahead).ok_or(FileAbsence::Missing)?;
        let content = found.cloned().ok_or(FileAbsence::Unreadable)?;
        window.taken.insert(name);
        Ok(content)
    }
}

impl Window {
    /// Reads files until as much is held as may be.
    fn fill(&mut self) {
        while self.size < WINDOW {
            let Some((name, content)) = self.members.next() else { return };
            if let Ok(bytes) = &content {
                self.size += bytes.len();
                self.attached.extend(attached_to(&name, bytes).into_iter().map(|file| (file, name.clone())));
            }
            self.ahead.push_back((name, content));
        }
    }

    /// Returns the next file that is no part of an HTTP archive.
    fn next(&mut self) -> Option<Member> {
        // What the archives that were returned have before them is of no use any more.
        self.passed.retain(|name, _| !self.returned.contains(&self.attached[name]));
        loop {
            self.fill();
            let (name, content) = self.ahead.pop_front()?;
            self.size -= content.as_ref().map_or(0, Vec::len);
            let archive = self.attached.get(&name);
            match (archive.map(|archive| self.returned.contains(archive)), content) {
                (Some(false), Ok(bytes)) => drop(self.passed.insert(name, bytes)),
                (Some(true), Ok(_)) if self.taken.remove(&name) => {}
                (_, content) => {
                    if FileKind::by_extension(&name) == Some(FileKind::Har) {
                        self.returned.insert(name.clone());
                    }
                    return Some((name, content));
                }
            }
        }
    }
}

/// Returns the files of an archive, but those that are parts of others.
pub(super) fn of_tar(tar: Rc<Tar>) -> impl Iterator<Item = Member> {
    std::iter::from_fn(move || tar.0.borrow_mut().next())
}

/// Reads the files of an archive. A thread reads them one ahead, because those of the crate borrow the archive.
fn members(reader: Box<dyn BufRead + Send>) -> impl Iterator<Item = Member> {
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
