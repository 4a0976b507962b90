//! Files with a body in each line. A line that cannot be read does not affect the others.

use std::io::{BufRead, Read as _};

use super::message::{BodyPlace, Captured, Input, Unreadable};
use super::worded::reason;

/// Greatest length of a line, in bytes; memory stays within a few of these.
const MAX_LINE: u64 = 64 << 20;

/// Iterator over the bodies of a file.
pub(super) struct Lines {
    source: String,
    reader: Box<dyn BufRead + Send>,
    /// Number of lines read so far.
    line: usize,
    has_ended: bool,
    is_terminated: bool,
}

impl Lines {
    pub(super) fn new(source: &str, reader: Box<dyn BufRead + Send>) -> Self {
        Self { source: source.to_owned(), reader, line: 0, has_ended: false, is_terminated: false }
    }

    /// Checks whether the last line that was returned ends with a line break.
    pub(super) fn is_terminated(&self) -> bool {
        self.is_terminated
    }

    fn unreadable(&self, reason: String) -> Unreadable {
        Unreadable::new(format!("{}:{}", self.source, self.line), reason)
    }

    /// Skips the rest of a line that is too long.
    fn skip(&mut self) -> std::io::Result<()> {
        loop {
            let bytes = self.reader.fill_buf()?;
            let newline = bytes.iter().position(|byte| *byte == b'\n');
            let length = newline.map_or(bytes.len(), |at| at + 1);
            self.reader.consume(length);
            if newline.is_some() || length == 0 {
                return Ok(());
            }
        }
    }
}

impl Iterator for Lines {
    type Item = Input;

    fn next(&mut self) -> Option<Input> {
        while !self.has_ended {
            let mut line = Vec::new();
            let read = self.reader.by_ref().take(MAX_LINE).read_until(b'\n', &mut line);
            self.line += 1;
            let skipped = match read {
                Ok(_) if line.len() as u64 == MAX_LINE && line.last() != Some(&b'\n') => self.skip().map(|()| true),
                read => read.map(|_| false),
            };
            match skipped {
                Err(error) => {
                    self.has_ended = true;
                    return Some(Err(self.unreadable(reason(&error))));
                }
                Ok(true) => return Some(Err(self.unreadable("the line is longer than 64 MiB".to_owned()))),
                Ok(false) if line.is_empty() => self.has_ended = true,
                Ok(false) if line.trim_ascii().is_empty() => {}
                Ok(false) => {
                    self.is_terminated = line.last() == Some(&b'\n');
                    // The line break is not part of the body.
                    line.truncate(line.trim_ascii_end().len());
                    let entry = Some(self.line);
                    let place = BodyPlace::After(self.line - 1);
                    return Some(Ok(Captured { entry, place, ..Captured::of_body(self.source.clone(), line) }));
                }
            }
        }
        None
    }
}
