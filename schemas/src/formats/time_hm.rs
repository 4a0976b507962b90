//! `time-hm`: `07:00`, hours and minutes of a day.

use super::definition::Format;

pub(super) const FORMAT: Format = Format { name: "time-hm", expects: "a time of day like 07:00", check };

/// Checks whether `text` is a time of day in this spelling.
pub fn check(text: &str) -> bool {
    let two_digits = |text: &str, limit: u8| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits && text.parse().is_ok_and(|number: u8| number < limit)
    };
    text.split_once(':').is_some_and(|(hours, minutes)| two_digits(hours, 24) && two_digits(minutes, 60))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "time-hm",
            &["07:00", "23:59", "00:00"],
            &["", "7:00", "24:00", "07:60", "07:00:00", "+7:00"],
        );
    }
}
