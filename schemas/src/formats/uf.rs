//! `uf`: the two letters of a Brazilian state or of the Federal District.

use super::definition::Format;

pub(super) const FORMAT: Format = Format { name: "uf", expects: "the two letters of a Brazilian state", check };

const STATES: [&str; 27] = [
    "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT", "PA", "PB", "PE", "PI", "PR", "RJ",
    "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO",
];

/// Checks whether `text` is one of the 27.
pub fn check(text: &str) -> bool {
    STATES.binary_search(&text).is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        super::super::check("uf", &super::STATES, &["", "sp", "XX", "SP ", "Bahia"]);
    }
}
