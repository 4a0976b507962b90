//! Opening of files, compressed or not, and the wording of I/O errors.

use std::fs::File;
use std::io::{BufRead, BufReader, Error, ErrorKind, Result};
use std::path::Path;

use super::kind::split;
use super::zst::Frames;

/// Size of read buffers, in bytes.
const BUFFER: usize = 1 << 16;

/// Opens a file, and decompresses it when its name says that it is compressed.
pub(super) fn open(path: &Path) -> Result<Box<dyn BufRead + Send>> {
    let file = BufReader::with_capacity(BUFFER, File::open(path)?);
    let name = path.to_string_lossy();
    let (_, extension) = split(&name);
    Ok(match extension.to_ascii_lowercase().as_str() {
        "gz" => Box::new(BufReader::with_capacity(BUFFER, flate2::bufread::MultiGzDecoder::new(file))),
        "zst" => Box::new(BufReader::with_capacity(BUFFER, Frames::new(file))),
        _ => Box::new(file),
    })
}

/// Describes an I/O error in the same words on every system, without its error numbers.
pub(super) fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::UnexpectedEof => "it is truncated".to_owned(),
        ErrorKind::Other | ErrorKind::InvalidInput | ErrorKind::InvalidData => {
            "it is damaged, or its compression does not match its extension".to_owned()
        }
        kind => kind.to_string(),
    }
}
