//! The formats that JSON Schema does not have and the vendors use. One file each; one table.
//!
//! Each is a pure function of the text: `true` when the text is well-formed.

mod check_digits;
pub mod cnes;
pub mod cnpj;
pub mod cpf;
pub mod datetime_utc_space;

/// A format of ours.
pub struct Format {
    /// Its name, as the value of `format`.
    pub name: &'static str,
    /// What a text of this format looks like, to finish the sentence "expected …".
    pub expects: &'static str,
    /// Whether a text has it.
    pub check: fn(&str) -> bool,
}

/// All of them, by name.
pub const FORMATS: &[Format] = &[cnes::FORMAT, cnpj::FORMAT, cpf::FORMAT, datetime_utc_space::FORMAT];

/// The format of this name, when it is one of ours.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

#[cfg(test)]
#[track_caller]
pub(crate) fn check(name: &str, good: &[&str], bad: &[&str]) {
    let format = format(name).expect("a format of ours");
    for text in good {
        assert!((format.check)(text), "{name} should accept {text:?}");
    }
    for text in bad {
        assert!(!(format.check)(text), "{name} should refuse {text:?}");
    }
}
