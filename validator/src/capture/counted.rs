//! Positions in a text, counted on from one to the next.

use vistoria_schemas::text::Position;

pub(super) struct Counted<'t> {
    text: &'t str,
    offset: usize,
    at: Position,
}

impl<'t> Counted<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, offset: 0, at: Position { line: 1, column: 1 } }
    }

    /// Where `slice` starts, which is one of the text that does not start before the last one.
    pub(super) fn start_of(&mut self, slice: &str) -> Position {
        let offset = slice.as_ptr() as usize - self.text.as_ptr() as usize;
        for char in self.text[self.offset..offset].chars() {
            self.at = match char {
                '\n' => Position { line: self.at.line + 1, column: 1 },
                _ => Position { column: self.at.column + 1, ..self.at },
            };
        }
        self.offset = offset;
        self.at
    }
}
