//! `ean13`: the number under a product's bar code: thirteen digits, the last a check digit.

use super::definition::Format;

pub(super) const FORMAT: Format =
    Format { name: "ean13", expects: "an EAN: thirteen digits, the last a check digit", check };

/// Checks whether `text` is an EAN-13. Thirteen zeros are reserved, and rejected.
pub fn check(text: &str) -> bool {
    if text.len() != 13 || !text.bytes().all(|byte| byte.is_ascii_digit()) || text == "0000000000000" {
        return false;
    }
    let digits = text.bytes().map(|byte| u32::from(byte - b'0')).enumerate();
    let sum: u32 = digits.map(|(index, digit)| if index % 2 == 0 { digit } else { digit * 3 }).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "ean13",
            &["7891058001155", "4006381333931"],
            &["", "7891058001156", "789105800115", "0000000000000", "789105800115a"],
        );
    }
}
