//! Zip archives, whose index is at the end, so that all of one is held and its files are read in any order.

use std::cell::RefCell;
use std::collections::HashSet;
use std::io::{BufRead, Cursor};
use std::rc::Rc;

use super::kind::FileKind;
use super::member::{Member, all_of, attached_to, beside_name, is_looked_at};
use super::message::FileAbsence;
use super::worded::Worded;

/// A zip archive.
pub(super) struct Zip {
    files: RefCell<zip::ZipArchive<Cursor<Vec<u8>>>>,
    /// Files that HTTP archives in it have their bodies in.
    attached: HashSet<String>,
}

impl Zip {
    /// Reads the index of an archive.
    pub(super) fn open(reader: impl BufRead) -> std::io::Result<Rc<Self>> {
        let files = zip::ZipArchive::new(Cursor::new(all_of(reader)?))
            .map_err(|error| Worded::error(format!("it is a damaged zip archive ({error})")))?;
        let names: Vec<String> = files.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
        let mut zip = Self { files: RefCell::new(files), attached: HashSet::new() };
        let is_har = |name: &&String| FileKind::by_extension(name) == Some(FileKind::Har);
        let archives = names.iter().filter(is_har).filter_map(|name| Some(attached_to(name, &zip.read(name).ok()?)));
        zip.attached = archives.flatten().collect();
        Ok(Rc::new(zip))
    }

    /// Returns the content of a file by its name.
    fn read(&self, name: &str) -> std::io::Result<Vec<u8>> {
        let mut files = self.files.borrow_mut();
        let file = files.by_name(name).map_err(|error| Worded::error(format!("it cannot be unpacked: {error}")))?;
        all_of(file)
    }

    /// Returns the content of a file by its name beside another one.
    pub(super) fn beside(&self, name: &str, other: &str) -> Result<Vec<u8>, FileAbsence> {
        let name = beside_name(name, other)?;
        if self.files.borrow().index_for_name(&name).is_none() {
            return Err(FileAbsence::Missing);
        }
        self.read(&name).map_err(|_| FileAbsence::Unreadable)
    }
}

/// Returns the files of a zip archive, but those that are parts of others.
pub(super) fn of_zip(zip: Rc<Zip>) -> impl Iterator<Item = Member> {
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
