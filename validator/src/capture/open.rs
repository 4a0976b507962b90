//! Opening of files, compressed or not.

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Result};
use std::path::{Component, Path};

use super::gz::Members;
use super::kind::split;
use super::message::FileAbsence;
use super::worded::Worded;
use super::zst::Frames;

/// Size of read buffers, in bytes.
pub(super) const BUFFER: usize = 1 << 16;

/// A check of the first bytes of an input.
type Test = fn(&[u8]) -> bool;

/// Formats of containers that are not read, by their names.
const CONTAINERS: [(&str, Test); 7] = [
    ("a zip archive", infer::archive::is_zip),
    ("a tar archive", infer::archive::is_tar),
    ("a 7z archive", infer::archive::is_7z),
    ("a RAR archive", infer::archive::is_rar),
    ("compressed by bzip2", infer::archive::is_bz2),
    ("compressed by xz", infer::archive::is_xz),
    ("compressed by lzip", infer::archive::is_lz),
];

/// Content of an input.
pub(super) struct Opened {
    /// Reader of what is in it, decompressed.
    pub(super) reader: Box<dyn BufRead + Send>,
    /// Whether it is compressed.
    pub(super) is_compressed: bool,
}

/// Opens a file.
pub(super) fn open(path: &Path) -> Result<Opened> {
    let file = BufReader::with_capacity(BUFFER, File::open(path)?);
    decompressed(Box::new(file), split(&path.to_string_lossy()).1)
}

/// Returns the content of a file, decompressed.
pub(crate) fn open_file(path: &Path) -> Result<Box<dyn BufRead + Send>> {
    Ok(open(path)?.reader)
}

/// Decompresses an input when its first bytes say that it is compressed; one whose extension says so must be.
pub(super) fn decompressed(mut input: Box<dyn BufRead + Send>, extension: &str) -> Result<Opened> {
    let start = input.fill_buf()?;
    let is = |known: &str| extension.eq_ignore_ascii_case(known);
    let mut reader: Box<dyn BufRead + Send> = match () {
        () if infer::archive::is_gz(start) => Box::new(BufReader::with_capacity(BUFFER, Members::new(input))),
        () if infer::archive::is_zst(start) => Box::new(BufReader::with_capacity(BUFFER, Frames::new(input))),
        () if is("gz") => return Err(Worded::error("it is not gzip, although its extension says so")),
        () if is("zst") => return Err(Worded::error("it is not Zstandard, although its extension says so")),
        () => {
            refuse_containers(start)?;
            return Ok(Opened { reader: input, is_compressed: false });
        }
    };
    // The bytes of a damaged input are reported where they are read.
    if let Ok(start) = reader.fill_buf() {
        refuse_containers(start)?;
    }
    Ok(Opened { reader, is_compressed: true })
}

/// Returns the encoding that the mark at the start of a text names, when it is not UTF-8.
pub(super) fn marked_encoding(start: &[u8]) -> Option<&'static str> {
    match start {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        _ => None,
    }
}

/// Returns the encoding that JSON without a mark is in, by the zeros around its first character, when it is not UTF-8.
fn unmarked_encoding(start: &[u8]) -> Option<&'static str> {
    match start {
        [b'{' | b'[', 0, 0, 0, ..] | [0, 0, 0, b'{' | b'[', ..] => Some("UTF-32"),
        [b'{' | b'[', 0, ..] | [0, b'{' | b'[', ..] => Some("UTF-16"),
        _ => None,
    }
}

/// Refuses content in a format that holds files, or whose JSON would be in UTF-16 or UTF-32 without a mark.
fn refuse_containers(start: &[u8]) -> Result<()> {
    if let Some((name, _)) = CONTAINERS.iter().find(|(_, is)| is(start)) {
        return Err(Worded::error(format!("it is {name}, which is not read: unpack it first")));
    }
    match unmarked_encoding(start) {
        Some(encoding) => Err(Worded::error(format!("it is {encoding}: save it as UTF-8"))),
        None => Ok(()),
    }
}

/// Reads a file that an archive refers to, which must be below the archive's folder.
pub(super) fn beside(archive: &Path, name: &str, most: u64) -> std::result::Result<Vec<u8>, FileAbsence> {
    if !Path::new(name).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Err(FileAbsence::Outside);
    }
    let folder = archive.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let absence = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => FileAbsence::Missing,
        _ => FileAbsence::Unreadable,
    };
    let path = folder.join(name).canonicalize().map_err(absence)?;
    // A symlink may lead out of the folder.
    if !path.starts_with(folder.canonicalize().map_err(absence)?) {
        return Err(FileAbsence::Outside);
    }
    if path.metadata().map_err(absence)?.len() > most {
        return Err(FileAbsence::Unreadable);
    }
    std::fs::read(path).map_err(absence)
}
