//! `cnpj`: a Brazilian company's number. Twelve digits or, since July 2026, capital letters, and two check digits;
//! with or without its punctuation.

use super::check_digits::modulo_11;
use super::definition::Format;

pub(super) const FORMAT: Format =
    Format { name: "cnpj", expects: "a CNPJ: twelve digits or capital letters and two check digits", check };

const WEIGHTS: [u32; 13] = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/// Checks whether `text` is a CNPJ. Fourteen zeros have the right sum and are reserved, and rejected.
pub fn check(text: &str) -> bool {
    let Some(values) = values(text) else { return false };
    let first = modulo_11(values[..12].iter().copied(), &WEIGHTS[1..]);
    let second = modulo_11(values[..13].iter().copied(), &WEIGHTS);
    values.iter().any(|value| *value != 0) && values[12..] == [first, second]
}

/// Parses the fourteen values (a character counts as its ASCII code less 48) of `AAAAAAAAAAAADD` or `AA.AAA.AAA/AAAA-DD`.
fn values(text: &str) -> Option<[u32; 14]> {
    const MARKS: [(usize, u8); 4] = [(2, b'.'), (6, b'.'), (10, b'/'), (15, b'-')];
    let bytes = text.as_bytes();
    let punctuated = bytes.len() == 18 && MARKS.iter().all(|&(index, mark)| bytes[index] == mark);
    if !punctuated && bytes.len() != 14 {
        return None;
    }
    let kept =
        bytes.iter().enumerate().filter(|(index, _)| !(punctuated && MARKS.iter().any(|(mark, _)| mark == index)));
    let values: Vec<u32> = kept
        .map(|(_, byte)| matches!(byte, b'0'..=b'9' | b'A'..=b'Z').then(|| u32::from(byte - b'0')))
        .collect::<Option<_>>()?;
    let check_digits_are_digits = values.get(12..)?.iter().all(|value| *value < 10);
    check_digits_are_digits.then(|| values.try_into().ok()).flatten()
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "cnpj",
            &["09390160000169", "46755007000114", "09.390.160/0001-69", "12ABC34501DE35"],
            &[
                "",
                "09390160000168",
                "9390160000169",
                "009390160000169",
                "00000000000000",
                "000000000000000",
                "12abc34501de35",
                "12ABC34501DE3A",
                "09.390.160-0001/69",
            ],
        );
    }
}
