//! Files with a body in each line, read many lines at a time. A line that cannot be read does not affect the others.

use std::io::{BufRead, ErrorKind, Result};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::gz::BUFFER;
use super::message::{BodyPlace, Captured, Unreadable};
use super::worded::reason;

/// Greatest length of a line, in bytes; memory stays within a few of these.
const MAX_LINE: usize = 64 << 20;

/// Lines after which a block ends: each may become a payload with findings.
const MAX_LINES: usize = 1024;

/// Bytes after which the first block ends. Each further one may have twice as many, so that few lines are spread over all threads, too.
const FIRST_BLOCK: usize = 8 << 10;

/// Lines of a file that were read together, at least one of which is not blank.
#[derive(Debug)]
pub struct LineBlock {
    source: String,
    /// Number of lines of the file before it.
    before: usize,
    /// Number of line breaks in it.
    breaks: usize,
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

    /// Returns how many lines it has, or one less when the last one does not end.
    pub fn line_count(&self) -> usize {
        self.breaks
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
    /// Bytes that may be read at once.
    most: usize,
    has_ended: bool,
}

/// What was read.
enum Read {
    Lines(Vec<u8>),
    TooLong,
}

impl LineBlocks {
    pub(super) fn new(source: &str, reader: Box<dyn BufRead + Send>) -> Self {
        Self { source: source.to_owned(), reader, lines: 0, most: FIRST_BLOCK, has_ended: false }
    }

    fn unreadable(&self, reason: String) -> Unreadable {
        Unreadable::new(format!("{}:{}", self.source, self.lines + 1), reason)
    }

    fn available(&mut self) -> Result<&[u8]> {
        let length = loop {
            match self.reader.fill_buf() {
                Ok(bytes) => break bytes.len(),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        };
        // The end is not read twice: a terminal would wait for another one.
        let bytes = if length == 0 { &[] } else { self.reader.fill_buf()? };
        Ok(&bytes[..bytes.len().min(self.most)])
    }

    /// Reads up to the last line break of what is there, or to the end.
    fn read(&mut self) -> Result<Read> {
        let mut lines = Vec::with_capacity(self.most);
        loop {
            let held = lines.len();
            let available = self.available()?;
            if available.is_empty() {
                self.has_ended = true;
                return Ok(Read::Lines(lines));
            }
            let last = memchr_iter(b'\n', available).nth(MAX_LINES - 1).or_else(|| memrchr(b'\n', available));
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
                    self.most = BUFFER.min(2 * self.most);
                    let breaks = memchr_iter(b'\n', &bytes).count();
                    self.lines += breaks;
                    if !bytes.trim_ascii().is_empty() {
                        return Some(Ok(LineBlock { source: self.source.clone(), before, breaks, bytes }));
                    }
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Cursor};

    use super::{FIRST_BLOCK, LineBlock, LineBlocks, MAX_LINE, MAX_LINES};

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
    fn blocks_are_bounded() {
        for line in ["1\n", "a line of some length, as most of them have\n"] {
            let text = line.repeat(40_000);
            let blocks = LineBlocks::new("file", Box::new(Cursor::new(text.clone().into_bytes())));
            let blocks: Vec<_> = blocks.map(|block| block.expect("readable")).collect();
            assert!(blocks.iter().all(|block| block.bytes.len() <= 1 << 16 && block.lines().count() <= MAX_LINES));
            assert!(blocks[0].bytes.len() <= FIRST_BLOCK, "few lines are spread");
            assert_eq!(blocks.iter().flat_map(|block| &block.bytes).count(), text.len());
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
        let steps = [1 << 16, (1 << 16) + 1, usize::MAX];
        for step in steps {
            let whole = Cursor::new(text.clone());
            let reader: Box<dyn BufRead + Send> =
                if step == usize::MAX { Box::new(whole) } else { Box::new(BufReader::with_capacity(step, whole)) };
            let read = LineBlocks::new("file", reader).flat_map(|block| match block {
                Ok(block) => block.lines().map(|line| Ok((line.number, line.body.len()))).collect(),
                Err(unreadable) => vec![Err(unreadable.to_string())],
            });
            let too_long = |line: usize| Err(format!("cannot read file:{line}: the line is longer than 64 MiB"));
            let expected = [Ok((1, 1)), Ok((2, MAX_LINE - 1)), too_long(3), too_long(4), Ok((5, 1))];
            assert_eq!(read.collect::<Vec<_>>(), expected, "by {step} bytes");
        }
    }
}
