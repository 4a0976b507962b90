//! Files in archives of any format.

use std::io::Read;

use super::gz::MAX_DECOMPRESSED;
use super::har;
use super::kind::{FileKind, is_hidden};
use super::message::FileAbsence;
use super::open::is_below;
use super::worded::Worded;

/// A file in an archive: its name, and its bytes.
pub(super) type Member = (String, std::io::Result<Vec<u8>>);

/// Checks whether a file of an archive is looked at: hidden ones are not.
pub(super) fn is_looked_at(name: &str) -> bool {
    !name.split('/').any(|part| is_hidden(part) || part == "__MACOSX")
}

/// Reads all of a file in an archive.
pub(super) fn all_of(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_DECOMPRESSED + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_DECOMPRESSED {
        return Err(Worded::error("it is larger than 1 GiB: unpack it first"));
    }
    Ok(bytes)
}

/// Returns the name in an archive of a file beside another one, which must be in its folder or below.
pub(super) fn beside_name(name: &str, other: &str) -> Result<String, FileAbsence> {
    is_below(other).then(|| joined(name, other)).ok_or(FileAbsence::Outside)
}

/// Returns the names of the files in which an HTTP archive of this name has its bodies; none for any other file.
pub(super) fn attached_to(name: &str, content: &[u8]) -> Vec<String> {
    let is_har = FileKind::by_extension(name) == Some(FileKind::Har);
    let names = if is_har { har::attached(content) } else { Vec::new() };
    names.iter().map(|other| joined(name, other)).collect()
}

/// Returns the name of a file in the folder of another one.
fn joined(name: &str, other: &str) -> String {
    let folder = name.rfind('/').map_or("", |end| &name[..=end]);
    format!("{folder}{}", other.trim_start_matches("./"))
}
