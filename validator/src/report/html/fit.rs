//! What keeps a report small: texts of a limited length, and lists of a limited size.

use maud::{Markup, html};

use super::super::words::counted;
use crate::escape::Escaped;

/// Returns the first `max` characters of a text, hidden characters shown.
pub(super) fn start_of(text: &str, max: usize) -> String {
    let shown = Escaped(text).to_string();
    match shown.char_indices().nth(max) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown,
    }
}

/// Returns the last `max` characters of a text, hidden characters shown: of a path, the file.
pub(super) fn end_of(text: &str, max: usize) -> String {
    let shown = Escaped(text).to_string();
    match shown.char_indices().rev().nth(max) {
        Some((start, char)) => format!("…{}", &shown[start + char.len_utf8()..]),
        None => shown,
    }
}

/// The bytes that a list may have. Items that do not fit are left out and counted.
pub(super) struct Budget {
    pub(super) left: usize,
    left_out: usize,
}

impl Budget {
    pub(super) fn new(bytes: usize) -> Self {
        Self { left: bytes, left_out: 0 }
    }

    /// Checks whether an item had no room, so that none after it has: otherwise a list would miss some in the middle.
    pub(super) fn is_full(&self) -> bool {
        self.left_out > 0
    }

    /// Returns an item, or nothing when it or one before it does not fit.
    pub(super) fn fit(&mut self, item: Markup) -> Markup {
        if self.is_full() || item.0.len() > self.left {
            self.left_out += 1;
            return html! {};
        }
        self.left -= item.0.len();
        item
    }

    /// Counts items that are left out without being tried.
    pub(super) fn leave_out(&mut self, count: usize) {
        self.left_out += count;
    }

    /// Says how many items were left out.
    pub(super) fn left_out(&self, what: &str) -> Markup {
        html! {
            @if self.left_out > 0 {
                p.more { "This report is kept small enough for mail: " (counted(self.left_out, what)) " more not listed here; the JSON report has all." }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{end_of, start_of};

    #[test]
    fn clips_by_characters() {
        assert_eq!(start_of("aéîö", 2), "aé…");
        assert_eq!(start_of("aé", 2), "aé");
        assert_eq!(end_of("aéîö", 2), "…îö");
        assert_eq!(end_of("îö", 2), "îö");
        assert_eq!(end_of("", 2), "");
        assert_eq!(start_of("\u{202e}", 3), "\\u{…");
    }
}
