//! `cnae`: a subclass of the Brazilian classification of economic activities. Seven digits, with or without `0000-0/00`.

use super::definition::Format;

pub(super) const FORMAT: Format = Format { name: "cnae", expects: "a CNAE subclass like 4771-7/01", check };

/// Checks whether `text` has the form of a CNAE subclass. Seven zeros are reserved, and rejected.
pub fn check(text: &str) -> bool {
    let bytes = text.as_bytes();
    let punctuated = bytes.len() == 9 && bytes[4] == b'-' && bytes[6] == b'/';
    let digits: Vec<u8> = if punctuated { [&bytes[..4], &bytes[5..6], &bytes[7..]].concat() } else { bytes.to_vec() };
    digits.len() == 7 && digits.iter().all(u8::is_ascii_digit) && digits.iter().any(|digit| *digit != b'0')
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "cnae",
            &["4771-7/01", "4771701", "2121-1/01", "0000-1/01"],
            &["", "0000-0/00", "0000000", "4771-701", "4771/7-01", "477170", "4771-7/0a"],
        );
    }
}
