//! Files with a body in each line, read many lines at a time. A line that cannot be read does not affect the others.

use std::io::{BufRead, ErrorKind, Result};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::gz::BUFFER;
use super::message::{BodyPlace, Captured, Unreadable};
use super::worded::reason;

/// Greatest length of a line, in bytes; memory stays within a few of these.
const MAX_LINE: usize = 64 << 20;

/// Lines of a file that were read together, at least one of which is not blank.
#[derive(Debug)]
pub struct LineBlock {
    source: String,
    /// Number of lines of the file before it.
    before: usize,
    bytes: Vec<u8>,
}

/// A line that is not blank.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// The bytes of the block that are its body: the line break is not part of it.
    pub body: Range<usize>,
    /// Whether it ends with a line break.
    pub is_terminated: bool,
}

/// The place in a block after the lines that were taken from it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LineCursor {
    byte: usize,
    lines: usize,
}

impl LineBlock {
    /// Returns its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns its lines that are not blank.
    pub fn lines(&self) -> impl Iterator<Item = Line> + '_ {
        let mut cursor = LineCursor::default();
        std::iter::from_fn(move || self.next_line(&mut cursor))
    }

    pub(super) fn next_line(&self, cursor: &mut LineCursor) -> Option<Line> {
        loop {
            let rest = self.bytes.get(cursor.byte..).filter(|rest| !rest.is_empty())?;
            let newline = memchr(b'\n', rest);
            let start = cursor.byte;
            let line = &rest[..newline.unwrap_or(rest.len())];
            cursor.byte += newline.map_or(rest.len(), |at| at + 1);
            cursor.lines += 1;
            let length = line.trim_ascii_end().len();
            if length > 0 {
                let number = self.before + cursor.lines;
                return Some(Line { number, body: start..start + length, is_terminated: newline.is_some() });
            }
        }
    }

    /// Returns the body of a line as a message.
    pub fn captured(&self, line: &Line) -> Captured {
        let (entry, place) = (Some(line.number), BodyPlace::After(line.number - 1));
        Captured { entry, place, ..Captured::of_body(self.source.clone(), self.bytes[line.body.clone()].to_vec()) }
    }

    /// Returns its lines as messages.
    pub(super) fn into_messages(self) -> impl Iterator<Item = Captured> {
        let mut cursor = LineCursor::default();
        std::iter::from_fn(move || self.next_line(&mut cursor).map(|line| self.captured(&line)))
    }
}

/// Iterator over the lines of a file.
pub(super) struct LineBlocks {
    source: String,
    reader: Box<dyn BufRead + Send>,
    /// Number of lines read so far.
    lines: usize,
    has_ended: bool,
}

/// What was read.
enum Read {
    Lines(Vec<u8>),
    TooLong,
}

impl LineBlocks {
    pub(super) fn new(source: &str, reader: Box<dyn BufRead + Send>) -> Self {
        Self { source: source.to_owned(), reader, lines: 0, has_ended: false }
    }

    fn unreadable(&self, reason: String) -> Unreadable {
        Unreadable::new(format!("{}:{}", self.source, self.lines + 1), reason)
    }

    fn available(&mut self) -> Result<&[u8]> {
        // Not in one step, since the bytes would be borrowed in the next turn.
        while let Err(error) = self.reader.fill_buf() {
            if error.kind() != ErrorKind::Interrupted {
                return Err(error);
            }
        }
        self.reader.fill_buf()
    }

    /// Reads up to the last line break of what is there, or to the end.
    fn read(&mut self) -> Result<Read> {
        let mut lines = Vec::with_capacity(BUFFER);
        loop {
            let held = lines.len();
            let available = self.available()?;
            if available.is_empty() {
                self.has_ended = true;
                return Ok(Read::Lines(lines));
            }
            let last = memrchr(b'\n', available);
            let first_end = if held > 0 { memchr(b'\n', available).map(|at| at + 1) } else { None };
            if first_end.is_some_and(|end| held + end > MAX_LINE) {
                return self.skip_line();
            }
            let length = last.map_or(available.len(), |at| at + 1);
            lines.extend_from_slice(&available[..length]);
            self.reader.consume(length);
            if last.is_some() {
                return Ok(Read::Lines(lines));
            }
            if lines.len() >= MAX_LINE {
                return self.skip_line();
            }
        }
    }

    /// Skips the rest of a line that is too long.
    fn skip_line(&mut self) -> Result<Read> {
        loop {
            let available = self.available()?;
            let newline = memchr(b'\n', available);
            let length = newline.map_or(available.len(), |at| at + 1);
            self.reader.consume(length);
            if newline.is_some() || length == 0 {
                return Ok(Read::TooLong);
            }
        }
    }
}

impl Iterator for LineBlocks {
    type Item = std::result::Result<LineBlock, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.has_ended {
            match self.read() {
                Err(error) => {
                    self.has_ended = true;
                    return Some(Err(self.unreadable(reason(&error))));
                }
                Ok(Read::TooLong) => {
                    let unreadable = self.unreadable("the line is longer than 64 MiB".to_owned());
                    self.lines += 1;
                    return Some(Err(unreadable));
                }
                Ok(Read::Lines(bytes)) => {
                    let before = self.lines;
                    self.lines += memchr_iter(b'\n', &bytes).count();
                    if !bytes.trim_ascii().is_empty() {
                        return Some(Ok(LineBlock { source: self.source.clone(), before, bytes }));
                    }
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::{LineBlock, LineBlocks, MAX_LINE};

    /// Returns the numbers and bodies of the lines of a text that is read by so many bytes at a time.
    fn lines(text: &str, step: usize) -> Vec<(usize, String)> {
        let reader = BufReader::with_capacity(step, Cursor::new(text.as_bytes().to_vec()));
        let blocks = LineBlocks::new("file", Box::new(reader)).map(|block| block.expect("readable"));
        let messages = blocks.flat_map(LineBlock::into_messages);
        messages.map(|line| (line.entry.unwrap_or(0), String::from_utf8(line.body).expect("UTF-8"))).collect()
    }

    #[test]
    fn lines_are_the_same_however_they_are_read() {
        for text in ["", "\n", "a", "a\n", "a\r\n\r\n  b \nccc", "\n\n \n", "a\nbb\n\nccc\n", "a long line\nb"] {
            let expected = text.split('\n').enumerate().map(|(index, line)| (index + 1, line.trim_end().to_owned()));
            let expected: Vec<_> = expected.filter(|(_, line)| !line.is_empty()).collect();
            for step in 1..=text.len() + 1 {
                assert_eq!(lines(text, step), expected, "{text:?} by {step} bytes");
            }
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_skipped() {
        let mut text = b"1\n".to_vec();
        for length in [MAX_LINE - 1, MAX_LINE, MAX_LINE + 1] {
            text.resize(text.len() + length, b'a');
            text.push(b'\n');
        }
        text.extend(b"5");
        for step in [1 << 16, (1 << 16) + 1] {
            let reader = BufReader::with_capacity(step, Cursor::new(text.clone()));
            let read = LineBlocks::new("file", Box::new(reader)).flat_map(|block| match block {
                Ok(block) => block.lines().map(|line| Ok((line.number, line.body.len()))).collect(),
                Err(unreadable) => vec![Err(unreadable.to_string())],
            });
            let too_long = |line: usize| Err(format!("cannot read file:{line}: the line is longer than 64 MiB"));
            let expected = [Ok((1, 1)), Ok((2, MAX_LINE - 1)), too_long(3), too_long(4), Ok((5, 1))];
            assert_eq!(read.collect::<Vec<_>>(), expected, "by {step} bytes");
        }
    }
}
