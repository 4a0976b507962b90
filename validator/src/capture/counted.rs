//! Positions of slices of a text, each counted on from the one before, so that all take one pass.

use vistoria_schemas::text::Position;

/// A counter of lines and columns.
pub(super) struct PositionCounter<'t> {
    text: &'t str,
    offset: usize,
    at: Position,
}

impl<'t> PositionCounter<'t> {
    /// Starts at the first character of `text`.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, offset: 0, at: Position::start_of(1) }
    }

    /// Returns the position at which `slice` starts. It must be part of the text and must not start before the slice before.
    pub(super) fn start_of(&mut self, slice: &str) -> Position {
        let offset = slice.as_ptr() as usize - self.text.as_ptr() as usize;
        for char in self.text[self.offset..offset].chars() {
            self.at = match char {
                '\n' => Position::start_of(self.at.line + 1),
                char => Position {
                    column: self.at.column + 1,
                    byte_column: self.at.byte_column + char.len_utf8(),
                    ..self.at
                },
            };
        }
        self.offset = offset;
        self.at
    }
}
