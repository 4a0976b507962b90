//! `loinc`: a code of the LOINC catalogue of laboratory observations: up to seven digits, a hyphen, a check digit.

use super::definition::Format;

pub(super) const FORMAT: Format = Format { name: "loinc", expects: "a LOINC code like 94558-4", check };

/// Checks whether `text` is a code with the right check digit (Luhn's sum).
pub fn check(text: &str) -> bool {
    let Some((digits, check)) = text.split_once('-') else { return false };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=7).contains(&digits.len()) || check.len() != 1 || !all_digits(digits) || !all_digits(check) {
        return false;
    }
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let digits = digits.bytes().rev().map(|byte| u32::from(byte - b'0')).enumerate();
    let sum: u32 = digits.map(|(index, digit)| if index % 2 == 0 { doubled(digit) } else { digit }).sum();
    (10 - sum % 10) % 10 == u32::from(check.as_bytes()[0] - b'0')
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "loinc",
            &["95941-1", "95942-9", "94558-4", "2339-0"],
            &["", "95941-2", "95941", "95941-", "-1", "95941-11", "12345678-0", "9594a-1"],
        );
    }
}
