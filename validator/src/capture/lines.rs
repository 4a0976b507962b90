//! The lines of a file one at a time.

use std::io::BufRead;

use super::line_block::{LineBlock, LineBlocks, LineCursor};
use super::message::Input;

/// Iterator over the bodies of a file.
pub(super) struct Lines {
    blocks: LineBlocks,
    block: Option<(LineBlock, LineCursor)>,
    is_terminated: bool,
}

impl Lines {
    pub(super) fn new(source: &str, reader: Box<dyn BufRead + Send>) -> Self {
        Self { blocks: LineBlocks::new(source, reader), block: None, is_terminated: false }
    }

    /// Checks whether the last line that was returned ends with a line break.
    pub(super) fn is_terminated(&self) -> bool {
        self.is_terminated
    }
}

impl Iterator for Lines {
    type Item = Input;

    fn next(&mut self) -> Option<Input> {
        loop {
            if let Some((block, cursor)) = &mut self.block
                && let Some(line) = block.next_line(cursor)
            {
                self.is_terminated = line.is_terminated;
                return Some(Ok(block.captured(&line)));
            }
            match self.blocks.next()? {
                Ok(block) => self.block = Some((block, LineCursor::default())),
                Err(unreadable) => return Some(Err(unreadable)),
            }
        }
    }
}
