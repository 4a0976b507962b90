//! What an input is before its content is looked at.

use std::collections::BTreeMap;
use std::io::BufRead;

use super::chunk::{Chunk, Messages};
use super::line_block::LineBlocks;
use super::message::{Input, Unreadable};

/// Messages of unknown number, read when they are asked for.
pub(super) type Inputs<'a> = Box<dyn Iterator<Item = Chunk> + 'a>;

/// Returns messages that are read one by one.
pub(super) fn singly<'a>(inputs: impl IntoIterator<Item = Input, IntoIter: 'a>) -> Inputs<'a> {
    Box::new(inputs.into_iter().map(|input| input.map(Messages::One)))
}

/// Returns the lines of a file, each a message.
pub(super) fn in_blocks(source: &str, reader: Box<dyn BufRead + Send>) -> Inputs<'static> {
    Box::new(LineBlocks::new(source, reader).map(|lines| lines.map(Messages::Lines)))
}

/// An input, and whether the user gave nothing else.
#[derive(Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) name: &'s str,
    /// Whether there is no other input. One without a payload is then an error, so that a check that lost its payloads does not
    /// succeed; beside others it is a note.
    pub(super) is_alone: bool,
}

/// Returns one input that cannot be read.
pub(super) fn unreadable(source: &str, reason: impl Into<String>) -> Inputs<'static> {
    Box::new(std::iter::once(Err(Unreadable::new(source, reason))))
}

/// Says how many files of a folder or an archive were passed over, by their extensions.
pub(super) fn passed_over_words(counts: &BTreeMap<String, usize>) -> String {
    let total: usize = counts.values().sum();
    let each = counts.iter().map(|(extension, count)| match extension.as_str() {
        "" => format!("{count} without one"),
        _ => format!("{count} .{extension}"),
    });
    let (files, were) = if total == 1 { ("file", "was") } else { ("files", "were") };
    let each = each.collect::<Vec<_>>().join(", ");
    format!("{total} {files} {were} passed over because of the extension ({each}); --input-format reads all files")
}
