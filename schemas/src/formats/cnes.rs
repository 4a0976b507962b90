//! `cnes`: a Brazilian health establishment's number. Seven digits, leading zeros kept; no public check digit.

use super::definition::Format;

pub(super) const FORMAT: Format = Format { name: "cnes", expects: "a CNES: seven digits", check };

/// Checks whether `text` is a CNES. Seven zeros are reserved, and rejected.
pub fn check(text: &str) -> bool {
    text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit()) && text != "0000000"
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check("cnes", &["9999999", "0012345"], &["", "000000", "0000000", "121313231212", "999999a"]);
    }
}
