//! `cpf`: a Brazilian taxpayer's number. Eleven digits, the last two check digits; with or without its punctuation.

use super::check_digits::modulo_11;
use super::definition::Format;

pub(super) const FORMAT: Format =
    Format { name: "cpf", expects: "a CPF: eleven digits, the last two of them check digits", check };

const WEIGHTS: [u32; 10] = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/// Checks whether `text` is a CPF. A number of equal digits has the right sum and is reserved, and rejected.
pub fn check(text: &str) -> bool {
    let Some(digits) = digits(text) else { return false };
    let first = modulo_11(digits[..9].iter().copied(), &WEIGHTS[1..]);
    let second = modulo_11(digits[..10].iter().copied(), &WEIGHTS);
    digits.iter().any(|digit| *digit != digits[0]) && digits[9..] == [first, second]
}

/// Parses the eleven digits of `ddddddddddd` or `ddd.ddd.ddd-dd`.
fn digits(text: &str) -> Option<[u32; 11]> {
    let bytes = text.as_bytes();
    let punctuated = bytes.len() == 14 && bytes[3] == b'.' && bytes[7] == b'.' && bytes[11] == b'-';
    if !punctuated && bytes.len() != 11 {
        return None;
    }
    let kept = bytes.iter().enumerate().filter(|(index, _)| !(punctuated && matches!(index, 3 | 7 | 11)));
    let digits: Vec<u32> = kept.map(|(_, byte)| char::from(*byte).to_digit(10)).collect::<Option<_>>()?;
    digits.try_into().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "cpf",
            &["17052897890", "64868196006", "170.528.978-90", "65819534077", "55160198857", "97746202160"],
            &[
                "",
                "17052897891",
                "17052897880",
                "1705289789",
                "017052897890",
                "00000000000",
                "000.000.000-00",
                "11111111111",
                "170-528.978.90",
                "170 528 978 90",
                "1705289789a",
                "١٧٠٥٢٨٩٧٨٩٠",
            ],
        );
    }
}
