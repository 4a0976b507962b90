//! Standard input, which has no name that tells its format.

use std::io::{BufRead, BufReader};

use super::chunk::one_by_one;
use super::gz::BUFFER;
use super::input::{Inputs, Source, unreadable};
use super::kind::FileKind;
use super::message::{FileAbsence, Input};
use super::open::decompressed;
use super::read::read;
use super::worded::reason;

/// Returns the messages of standard input.
pub(super) fn standard_input(kind: Option<FileKind>) -> Inputs<'static> {
    unnamed(Box::new(BufReader::with_capacity(BUFFER, std::io::stdin())), kind)
}

/// Returns the messages of an input without a name, compressed or not. What is in it is shown by its first bytes, unless the kind is
/// known.
pub fn stdin_inputs(reader: Box<dyn BufRead + Send>, kind: Option<FileKind>) -> impl Iterator<Item = Input> {
    unnamed(reader, kind).flat_map(one_by_one)
}

fn unnamed(reader: Box<dyn BufRead + Send>, kind: Option<FileKind>) -> Inputs<'static> {
    match decompressed(reader, "") {
        Ok(opened) => read(Source { name: "-", is_alone: true }, opened, kind, &|_| Err(FileAbsence::Missing)),
        Err(error) => unreadable("-", reason(&error)),
    }
}
