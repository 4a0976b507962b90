//! Ranges of bytes of a file of lines. A line belongs to the range that its first byte is in, so that ranges which tile a file have each
//! line exactly once, wherever they are cut: reading starts after the line that goes on over the start, and ends with the line that goes
//! on over the end.

use std::io::{BufRead as _, BufReader, Read, Result, Seek, SeekFrom};

use super::gz::BUFFER;

/// A range of bytes, as the user wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ByteRange {
    pub(super) from: u64,
    /// The byte after the last one; the end of the file when absent.
    pub(super) to: Option<u64>,
}

impl ByteRange {
    /// Parses `from-to` or `from-`; `None` for other text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        let number = |text: &str| text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        let to = if to.is_empty() { None } else { Some(number(to)?) };
        Some(Self { from: number(from)?, to })
    }
}

/// Reader of the lines of a range.
pub(super) struct OwnLines<R> {
    reader: BufReader<R>,
    /// The place of the next byte.
    at: u64,
    to: u64,
    is_at_start_of_line: bool,
}

impl<R: Read + Seek> OwnLines<R> {
    pub(super) fn new(mut file: R, (from, to): (u64, u64)) -> Result<Self> {
        // The byte before tells whether a line starts at the first byte of the range.
        let at = from.saturating_sub(1);
        file.seek(SeekFrom::Start(at))?;
        let mut lines = Self { reader: BufReader::with_capacity(BUFFER, file), at, to, is_at_start_of_line: true };
        if from > 0 {
            lines.skip_line()?;
        }
        Ok(lines)
    }

    fn skip_line(&mut self) -> Result<()> {
        loop {
            let bytes = self.reader.fill_buf()?;
            let newline = bytes.iter().position(|byte| *byte == b'\n');
            let length = newline.map_or(bytes.len(), |at| at + 1);
            self.reader.consume(length);
            self.at += length as u64;
            if newline.is_some() || length == 0 {
                return Ok(());
            }
        }
    }
}

impl<R: Read> Read for OwnLines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if self.is_at_start_of_line && self.at >= self.to {
            return Ok(0);
        }
        let bytes = self.reader.fill_buf()?;
        // A line break before this byte is followed by another line of the range.
        let last = usize::try_from(self.to.saturating_sub(self.at).saturating_sub(1)).unwrap_or(usize::MAX);
        let newline = bytes.get(last..).and_then(|rest| rest.iter().position(|byte| *byte == b'\n'));
        let length = newline.map_or(bytes.len(), |at| last + at + 1).min(buffer.len());
        buffer[..length].copy_from_slice(&bytes[..length]);
        if length > 0 {
            self.is_at_start_of_line = bytes[length - 1] == b'\n';
        }
        self.reader.consume(length);
        self.at += length as u64;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::{ByteRange, OwnLines};

    fn lines(text: &str, range: (u64, u64)) -> String {
        let mut found = String::new();
        let mut lines = OwnLines::new(Cursor::new(text.as_bytes()), range).expect("a reader of bytes");
        lines.read_to_string(&mut found).expect("UTF-8");
        found
    }

    #[test]
    fn ranges_have_each_line_once() {
        for text in ["", "\n", "a", "a\n", "a\nbb\n\nccc", "\n\n\n", "a\r\nb\r\n", "long line without an end"] {
            let end = text.len() as u64;
            for first in 0..=end + 1 {
                for second in first..=end + 1 {
                    let parts = [(0, first), (first, second), (second, end + 2)].map(|range| lines(text, range));
                    assert_eq!(parts.concat(), text, "{text:?} at {first} and {second}");
                    assert!(
                        parts[..2].iter().all(|part| part.is_empty()
                            || text == part
                            || part.ends_with('\n')
                            || text.ends_with(part))
                    );
                }
            }
        }
        assert_eq!(lines("a\nb\nc\n", (2, 3)), "b\n");
        assert_eq!(lines("a\nb\nc\n", (1, 2)), "");
    }

    #[test]
    fn ranges_are_digits() {
        for (text, expected) in [
            ("0-10", Some((0, Some(10)))),
            ("7-", Some((7, None))),
            ("-7", None),
            ("+1-2", None),
            ("1-x", None),
            ("1", None),
            ("99999999999999999999-1", None),
        ] {
            assert_eq!(ByteRange::parse(text), expected.map(|(from, to)| ByteRange { from, to }), "{text}");
        }
    }
}
