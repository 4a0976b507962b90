//! Words for errors of input and output.

use std::io::ErrorKind;

/// Describes a kind of error in the same words on every system, without its number.
pub fn reason(kind: ErrorKind) -> String {
    match kind {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        kind => kind.to_string(),
    }
}
