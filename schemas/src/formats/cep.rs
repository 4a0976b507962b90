//! `cep`: a Brazilian postal code. Eight digits, with or without the hyphen after the fifth.

use super::definition::Format;

pub(super) const FORMAT: Format = Format { name: "cep", expects: "a CEP: eight digits", check };

/// Checks whether `text` is a CEP. Eight zeros are reserved, and rejected.
pub fn check(text: &str) -> bool {
    let digits = match text.split_once('-') {
        Some((start, end)) if start.len() == 5 => format!("{start}{end}"),
        Some(_) => return false,
        None => text.to_owned(),
    };
    digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit()) && digits != "00000000"
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check(
            "cep",
            &["30750500", "30750-500", "01001000"],
            &["", "3075050", "307505000", "3075-0500", "00000000", "00000-000", "30750-50a", "30750--500"],
        );
    }
}
