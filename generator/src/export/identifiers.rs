//! Names that every generator of code can use as they are: letters of ASCII, digits and underscores.

use std::collections::BTreeSet;

use any_ascii::any_ascii;
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

/// What a name is the name of where it would start with a digit, or be empty.
const PREFIX: &str = "Type";

/// The names given so far. Generators write them in their own case, so no two of them differ in case and underscores only.
#[derive(Default)]
pub(super) struct Identifiers {
    taken: BTreeSet<String>,
}

impl Identifiers {
    /// Gives a name: the wished one, or that one with a number.
    pub(super) fn give(&mut self, wished: &str) -> String {
        let mut name = wished.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.replace('_', "").to_lowercase()) {
            // A number after a digit would read as one number with it.
            let between = if wished.ends_with(|char: char| char.is_ascii_digit()) { "_" } else { "" };
            name = format!("{wished}{between}{number}");
            number += 1;
        }
        name
    }
}

/// Checks whether a name can be a type's in any language as it is.
pub(super) fn is_identifier(name: &str) -> bool {
    name.starts_with(|char: char| char.is_ascii_alphabetic())
        && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
}

/// Writes a name as that of a type: `new-appointment` as `NewAppointment`.
pub(super) fn type_name(name: &str) -> String {
    let name = plain(name).to_upper_camel_case();
    if is_identifier(&name) { name } else { format!("{PREFIX}{name}") }
}

/// Writes a name as that of a module, which a file may be for: `clinicarx.new-appointment` as `clinicarx_new_appointment`.
pub(super) fn module_name(name: &str) -> String {
    let name = plain(name).to_snake_case();
    if is_identifier(&name) { name } else { format!("{}_{name}", PREFIX.to_lowercase()) }
}

fn plain(name: &str) -> String {
    any_ascii(name).chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '_' }).collect()
}
