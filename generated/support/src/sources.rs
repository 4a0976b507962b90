//! The sources of this crate, which `vistoria-gen` writes into a file that is to stand alone. They are here rather than read from
//! the generator, so that a generator that was installed from its package has them too.

/// The root: declarations, each up to a `;` at the end of a line.
pub const ROOT: &str = include_str!("lib.rs");

/// Expands to the name and the source of each module.
macro_rules! modules {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!($name, ".rs")))),*]
    };
}

/// The modules, by name, without `export` and those that only this crate needs.
pub const MODULES: &[(&str, &str)] = modules!(
    "body" "decimal" "decode" "encode" "entries" "error" "event" "files" "fingerprint" "form" "given" "instant" "json" "keys" "kinds" "lex"
    "limit" "macros" "member" "multipart" "numbers" "of" "parameters" "parse" "percent" "presence" "reading" "span" "tape" "union" "validated"
    "values" "wired" "writing"
);

/// The module by which macros are declared. Within a file they stay the file's own, so that two such files can be in one crate.
pub const EXPORT: (&str, &str) = ("export", include_str!("export_embedded.rs"));
