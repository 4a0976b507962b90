//! Places in text: file, line and column.

/// The id of a file in [`crate::sources::Sources`], or in a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// The start of a node: its file and its byte offset there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct At {
    /// The file.
    pub file: FileId,
    /// Bytes from the start of the file.
    pub offset: usize,
}

/// A line and a column, both counted from 1; the column counts characters, as editors do, and for some programs also bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Column in bytes, from 1.
    pub byte_column: usize,
}

impl Position {
    /// Returns the start of a line.
    pub fn start_of(line: usize) -> Self {
        Self { line, column: 1, byte_column: 1 }
    }

    /// Returns the position in a whole of what is at this one in a part that starts at `start`.
    #[must_use]
    pub fn after(self, start: Self) -> Self {
        let line = start.line + self.line - 1;
        if self.line > 1 {
            return Self { line, ..self };
        }
        let (column, byte_column) = (start.column + self.column - 1, start.byte_column + self.byte_column - 1);
        Self { line, column, byte_column }
    }

    /// Computes the position of the byte `offset` in `text`. Each byte that is not UTF-8 counts as one character.
    pub fn of(text: &[u8], offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.iter().filter(|&&byte| byte == b'\n').count() + 1,
            // A character starts at every byte that is not a UTF-8 continuation byte.
            column: before[line_start..].iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count() + 1,
            byte_column: before.len() - line_start + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[track_caller]
    fn check(text: &str, offset: usize, line: usize, column: usize, byte_column: usize) {
        assert_eq!(Position::of(text.as_bytes(), offset), Position { line, column, byte_column });
    }

    #[test]
    fn lines_and_columns_start_at_one_and_count_characters() {
        check("", 0, 1, 1, 1);
        check("abc", 2, 1, 3, 3);
        check("a\nbc", 2, 2, 1, 1);
        check("é\"x", 3, 1, 3, 4);
        check("a\r\nb", 3, 2, 1, 1);
        check("ab", 99, 1, 3, 3);
    }

    #[test]
    fn a_part_goes_on_in_the_line_in_which_it_starts() {
        let whole = "é é\n(ü, x\nç y)";
        let start = whole.find('ü').expect("a part");
        for char in ['ü', 'x', 'ç', 'y'] {
            let offset = whole.find(char).expect("a character");
            let in_part = Position::of(&whole.as_bytes()[start..], offset - start);
            let found = in_part.after(Position::of(whole.as_bytes(), start));
            assert_eq!(found, Position::of(whole.as_bytes(), offset), "{char}");
        }
    }
}
