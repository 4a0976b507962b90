//! Identifiers of Rust, made of whatever texts a document has.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Takes the name `wished`, or that with `suffix`, or that with a number: the first that is free.
pub(crate) fn unique(wished: &str, suffix: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = wished.to_owned();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = if number == 2 { format!("{wished}{suffix}") } else { format!("{wished}{suffix}{number}") };
        number += 1;
    }
    name
}

/// Makes an identifier of `name`: leaves out characters that no identifier can have (`m²`), and puts `prefix` before what does
/// not start like an identifier.
pub(crate) fn identifier(name: &str, prefix: &str) -> String {
    let is_part = |char: char| {
        let is_plain = char.is_ascii_alphanumeric() || char == '_';
        is_plain || (!char.is_ascii() && syn::parse_str::<syn::Ident>(&format!("zz{char}")).is_ok())
    };
    let kept: String = name.chars().filter(|char| is_part(*char)).collect();
    let starts_well = |name: &str| {
        let first = name.chars().next();
        first.is_some_and(|char| {
            let is_other = !char.is_ascii() && syn::parse_str::<syn::Ident>(&format!("{char}zz")).is_ok();
            char.is_ascii_alphabetic() || is_other
        })
    };
    let name = if starts_well(&kept) { kept } else { format!("{prefix}{kept}") };
    // `gen` is a keyword that syn does not know. Keywords get an underscore, since some cannot be raw identifiers.
    if name == "gen" || syn::parse_str::<syn::Ident>(&name).is_err() { format!("{name}_") } else { name }
}

/// Checks whether a letter or a digit can be in an identifier.
pub(super) fn is_of_identifiers(char: char) -> bool {
    char.is_ascii_alphanumeric()
        || (char.is_alphanumeric() && !char.is_ascii() && identifier(&format!("z{char}"), "").len() > 1)
}

/// Writes every character of a value out after a prefix that no other name has; no other value has this name.
pub(super) fn written_out(prefix: &str, word: &str) -> String {
    let mut name = prefix.to_owned();
    for char in word.chars() {
        if is_of_identifiers(char) {
            name.push(char);
        } else {
            let _ = write!(name, "_u{:04X}_", u32::from(char));
        }
    }
    name
}
