//! Wording of I/O errors.

use std::io::{Error, ErrorKind};

use vistoria_schemas::io_words;

/// An I/O error that is worded for the user already.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Worded(String);

impl Worded {
    /// Returns an I/O error with these words.
    pub(super) fn error(words: impl Into<String>) -> Error {
        Error::new(ErrorKind::InvalidData, Self(words.into()))
    }
}

/// Describes an I/O error in the same words on every system, without its error numbers.
pub(super) fn reason(error: &Error) -> String {
    if let Some(Worded(words)) = error.get_ref().and_then(|error| error.downcast_ref()) {
        return words.clone();
    }
    match error.kind() {
        ErrorKind::UnexpectedEof => "it is truncated".to_owned(),
        ErrorKind::Other | ErrorKind::InvalidInput | ErrorKind::InvalidData => {
            "its compressed data is damaged".to_owned()
        }
        kind => io_words::reason(kind),
    }
}
