//! Opening of files, compressed or not.

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Result, Seek as _, SeekFrom};
use std::path::{Component, Path};

use bzip2::bufread::MultiBzDecoder;

use super::encoding::unmarked_encoding;
use super::gz::{BUFFER, Members};
use super::kind::split;
use super::message::FileAbsence;
use super::range::OwnLines;
use super::tally::{Counted, Tally};
use super::unread::Unread;
use super::worded::Worded;
use super::zst::Frames;

/// A format that holds files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Zip,
    Tar,
}

impl Container {
    /// Returns the format that bytes start like.
    fn of(start: &[u8]) -> Option<Self> {
        match () {
            // Also one without files, which infer does not know.
            () if infer::archive::is_zip(start) || start.starts_with(b"PK\x05\x06") => Some(Self::Zip),
            () if infer::archive::is_tar(start) => Some(Self::Tar),
            () => None,
        }
    }
}

/// Content of an input.
pub(super) struct Opened {
    /// Reader of what is in it, decompressed.
    pub(super) reader: Box<dyn BufRead + Send>,
    /// Whether it is compressed.
    pub(super) is_compressed: bool,
    /// The format of an archive.
    pub(super) container: Option<Container>,
}

/// Opens a file.
pub(super) fn open(path: &Path) -> Result<Opened> {
    let file = BufReader::with_capacity(BUFFER, File::open(path)?);
    decompressed(Box::new(file), split(&path.to_string_lossy()).1)
}

/// Opens a file, and counts what is read of it.
pub(super) fn open_counted(path: &Path, tally: &Tally) -> Result<Opened> {
    let file = BufReader::with_capacity(BUFFER, Counted::new(File::open(path)?, tally));
    decompressed(Box::new(file), split(&path.to_string_lossy()).1)
}

/// Opens the lines of a range of a file, and counts what is read of them.
pub(super) fn open_lines(path: &Path, range: (u64, u64), tally: &Tally) -> Result<Box<dyn BufRead + Send>> {
    let lines = OwnLines::new(File::open(path)?, range)?;
    Ok(Box::new(BufReader::with_capacity(BUFFER, Counted::new(lines, tally))))
}

/// Counts what was not read of a file: an input may end before its file.
pub(super) fn read_rest(path: &Path, tally: &Tally) -> Result<()> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(tally.bytes()))?;
    std::io::copy(&mut Counted::new(file, tally), &mut std::io::sink()).map(drop)
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
        () if is_bzip2(start) => Box::new(BufReader::with_capacity(BUFFER, MultiBzDecoder::new(input))),
        // Brotli has no mark at its start.
        () if is("br") => {
            Box::new(BufReader::with_capacity(BUFFER, brotli_decompressor::Decompressor::new(input, BUFFER)))
        }
        () if is("bz2") => return Err(Worded::error("it is not bzip2, although its extension says so")),
        () if is("gz") => return Err(Worded::error("it is not gzip, although its extension says so")),
        () if is("zst") => return Err(Worded::error("it is not Zstandard, although its extension says so")),
        () => {
            refuse_unread(start)?;
            let container = Container::of(start);
            return Ok(Opened { reader: input, is_compressed: false, container });
        }
    };
    // The bytes of a damaged input are reported where they are read.
    let mut container = None;
    if let Ok(start) = reader.fill_buf() {
        refuse_unread(start)?;
        container = Container::of(start);
    }
    Ok(Opened { reader, is_compressed: true, container })
}

fn is_bzip2(start: &[u8]) -> bool {
    matches!(
        start,
        [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..]
            | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, ..]
    )
}

/// Refuses content in a format that is not read, or whose JSON would be in UTF-16 or UTF-32 without a mark.
fn refuse_unread(start: &[u8]) -> Result<()> {
    if let Some(format) = Unread::of_input(start) {
        return Err(Worded::error(format.words()));
    }
    match unmarked_encoding(start) {
        Some(encoding) => Err(Worded::error(format!("it is {encoding}: save it as UTF-8"))),
        None => Ok(()),
    }
}

/// Checks whether a name leads to no other folder than those below.
pub(super) fn is_below(name: &str) -> bool {
    Path::new(name).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

/// Reads a file that an archive refers to, which must be below the archive's folder.
pub(super) fn beside(archive: &Path, name: &str, most: u64) -> std::result::Result<Vec<u8>, FileAbsence> {
    if !is_below(name) {
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
