//! `cid10`: a code of the Brazilian ICD-10, written without its dot: a letter, two digits, and a digit for a subcategory.

use super::definition::Format;

pub(super) const FORMAT: Format =
    Format { name: "cid10", expects: "a CID-10 code without a dot, like J45 or F452", check };

/// Checks whether `text` has the form of such a code. The list itself is not consulted, since it changes.
pub fn check(text: &str) -> bool {
    let (letter, digits) = text.split_at_checked(1).unwrap_or_default();
    letter.bytes().all(|byte| byte.is_ascii_uppercase())
        && (2..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check("cid10", &["J45", "F452"], &["", "J", "J4", "j45", "F45.2", "F4521", "4J5", "É45"]);
    }
}
