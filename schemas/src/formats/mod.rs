//! The formats that JSON Schema does not have and vendors use: one file for each, and one table.
//!
//! Each is a pure function of the text that returns `true` when the text is well-formed.

pub mod cep;
mod check_digits;
pub mod cid10;
pub mod cnae;
pub mod cnes;
pub mod cnpj;
pub mod cpf;
pub mod date_dmy;
pub mod datetime_utc_space;
mod definition;
pub mod ean13;
pub mod iana_time_zone;
pub mod loinc;
pub mod time_hm;
pub mod uf;

pub use definition::Format;

/// All formats, by name.
pub const FORMATS: &[Format] = &[
    cep::FORMAT,
    cid10::FORMAT,
    cnae::FORMAT,
    cnes::FORMAT,
    cnpj::FORMAT,
    cpf::FORMAT,
    date_dmy::FORMAT,
    datetime_utc_space::FORMAT,
    ean13::FORMAT,
    iana_time_zone::FORMAT,
    loinc::FORMAT,
    time_hm::FORMAT,
    uf::FORMAT,
];

/// Returns the format of this name, when it is one of Vistoria's.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

#[cfg(test)]
#[track_caller]
pub(crate) fn check(name: &str, good: &[&str], bad: &[&str]) {
    let format = format(name).expect("a format of the table");
    for text in good {
        assert!((format.check)(text), "{name} should accept {text:?}");
    }
    for text in bad {
        assert!(!(format.check)(text), "{name} should reject {text:?}");
    }
}
