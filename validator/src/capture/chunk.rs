//! What is read at once: a message, or the lines of a block.

use super::line_block::LineBlock;
use super::message::{Captured, Input, Unreadable};

/// What is read at once.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a message is moved a few times, and to allocate it would cost more")]
pub enum Messages {
    /// A message.
    One(Captured),
    /// Lines of a file, each a message.
    Lines(LineBlock),
}

/// Messages that are read at once, or the reason why they could not be read.
pub type Chunk = Result<Messages, Unreadable>;

/// Returns what was read at once, message by message.
pub(crate) fn one_by_one(chunk: Chunk) -> impl Iterator<Item = Input> {
    let (one, lines) = match chunk {
        Ok(Messages::One(captured)) => (Some(Ok(captured)), None),
        Ok(Messages::Lines(lines)) => (None, Some(lines)),
        Err(unreadable) => (Some(Err(unreadable)), None),
    };
    one.into_iter().chain(lines.into_iter().flat_map(LineBlock::into_messages).map(Ok))
}
