//! `date-dmy`: `01/01/2026`, day first.

use super::definition::Format;
use crate::instant;

pub(super) const FORMAT: Format = Format { name: "date-dmy", expects: "a date like 31/12/2026, day first", check };

/// Checks whether `text` is a date of the calendar in this spelling.
pub fn check(text: &str) -> bool {
    instant::day_first(text).is_some()
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "date-dmy",
            &["01/01/2026", "29/02/2024"],
            &["", "2026-01-01", "1/1/2026", "31/02/2026", "12/31/2026", "01-01-2026", "01/01/26"],
        );
    }
}
