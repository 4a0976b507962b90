//! `datetime-utc-space`: `2023-07-13 15:55:33`, a date and a time in UTC with a space between and nothing after.

use super::definition::Format;
use crate::instant;

pub(super) const FORMAT: Format =
    Format { name: "datetime-utc-space", expects: "a date and time like 2023-07-13 15:55:33", check };

/// Checks whether `text` is a date and time of the calendar in this spelling.
pub fn check(text: &str) -> bool {
    instant::spaced(text).is_some()
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "datetime-utc-space",
            &["2023-07-13 15:55:33", "2024-02-29 00:00:00", "2023-12-31 23:59:59"],
            &[
                "",
                "2023-07-13T15:55:33",
                "2023-07-13 15:55:33Z",
                "2023-02-29 00:00:00",
                "2023-07-13 24:00:00",
                "2023-07-13 15:55",
                "2023-07-13 15:55:60",
                "13/07/2023 15:55:33",
                "2023-7-13 15:55:33",
                "2023-07-13  5:55:33",
                "+023-07-13 15:55:33",
                "2023-07-13 15:55:33.5",
            ],
        );
    }
}
