//! Assertions that JSON Schema does not have: relations between the values of one object. A small closed set, one file each.
//!
//! Each is a keyword of `jsonschema`'s validators. The generated types check `x-not-before` with the same function; what they
//! do not check is listed as a loss by the generator. An assertion outside of `x-advice` needs an `x-rule` in the same object,
//! since an error of a custom keyword has no evaluation path that could lead to a rule elsewhere.

mod definition;
pub mod not_before;
pub mod numeric_format;
pub mod pairs;

use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::Value;

pub use definition::{Assertion, AssertionCheck, Violation};

/// All assertions.
pub const ASSERTIONS: &[Assertion] = &[not_before::ASSERTION, numeric_format::ASSERTION, pairs::ASSERTION];

/// Checks whether `keyword` is an assertion of Vistoria's.
pub fn is_assertion(keyword: &str) -> bool {
    ASSERTIONS.iter().any(|assertion| assertion.keyword == keyword)
}

/// Compiles one use of an assertion; `None` when `keyword` is not one.
pub fn check(keyword: &str, value: &Value) -> Option<AssertionCheck> {
    ASSERTIONS.iter().find(|assertion| assertion.keyword == keyword).map(|assertion| (assertion.compile)(value))
}

/// Returns the properties of an object that one use of an assertion inspects: an object of these properties alone has the
/// same violations as the whole object.
pub fn inspected_properties(keyword: &str, value: &Value) -> Vec<String> {
    let assertion = ASSERTIONS.iter().find(|assertion| assertion.keyword == keyword);
    assertion.map(|assertion| (assertion.inspected_properties)(value)).unwrap_or_default()
}

/// Registers all assertions with `jsonschema`.
pub fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    ASSERTIONS.iter().fold(options, |options, assertion| {
        options
            .with_keyword(assertion.keyword, |_, value, _| Ok(Box::new(AssertionKeyword((assertion.compile)(value)))))
    })
}

struct AssertionKeyword(AssertionCheck);

impl<'i> Keyword<'i> for AssertionKeyword {
    /// Fails with the pointer of the wrong value as the message, since a custom error has no other field for it.
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        let first = (self.0)(instance).into_iter().next();
        first.map_or(Ok(()), |violation| Err(ValidationError::custom(violation.pointer)))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        (self.0)(instance).is_empty()
    }

    fn iter_errors(&self, instance: &'i Value) -> Box<dyn Iterator<Item = ValidationError<'i>> + 'i> {
        Box::new((self.0)(instance).into_iter().map(|violation| ValidationError::custom(violation.pointer)))
    }
}

#[cfg(test)]
mod tests {
    use super::ASSERTIONS;
    use crate::extensions::EXTENSIONS;

    #[test]
    fn the_table_of_extensions_has_every_assertion() {
        let listed: Vec<&str> =
            EXTENSIONS.iter().filter(|extension| extension.is_assertion).map(|extension| extension.keyword).collect();
        let known: Vec<&str> = ASSERTIONS.iter().map(|assertion| assertion.keyword).collect();
        assert_eq!(listed, known);
    }
}
