//! The type of a format.

/// A format of Vistoria's.
pub struct Format {
    /// Its name, as the value of `format`.
    pub name: &'static str,
    /// A description of such a text that completes the sentence "expected …".
    pub expects: &'static str,
    /// Checks whether a text has the format.
    pub check: fn(&str) -> bool,
}
