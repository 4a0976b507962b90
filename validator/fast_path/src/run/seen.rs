//! The rows of a key table whose keys an object has.

/// Rows that have a bit.
const ROWS: usize = 256;

/// A set of rows, of which only the first ones are members.
#[derive(Debug, Default)]
pub(super) struct SeenRows([u64; ROWS / 64]);

impl SeenRows {
    /// Checks whether a row can be a member.
    #[inline]
    pub(super) fn covers(row: usize) -> bool {
        row < ROWS
    }

    /// Adds a row, and returns whether it is new; `None` when it cannot be a member.
    #[inline]
    pub(super) fn insert(&mut self, row: usize) -> Option<bool> {
        let (seen, bit) = (self.0.get_mut(row / 64)?, 1 << (row % 64));
        let is_new = *seen & bit == 0;
        *seen |= bit;
        Some(is_new)
    }

    /// Checks whether a row is a member; `None` when it cannot be one.
    pub(super) fn has(&self, row: usize) -> Option<bool> {
        Some(self.0.get(row / 64)? & (1 << (row % 64)) != 0)
    }
}
