//! The assertions of ours: what JSON Schema cannot say about the scalars of one object. A small closed set, one file each.
//!
//! Each is a keyword of `jsonschema`'s validators and a check in the generated types; both call the same function.
//! As law it states its `x-rule` in the same object, since an error of a custom keyword has no evaluation path.

pub mod not_before;
pub mod numeric_format;
pub mod pairs;

use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::node::Node;
use crate::pointer::Pointer;

/// An assertion of ours.
pub struct Assertion {
    /// The keyword.
    pub keyword: &'static str,
    /// Faults a value that the keyword cannot have.
    pub lint: fn(&Node, &Pointer, &mut Diagnostics),
    /// Reads a value that `lint` finds no fault with.
    compile: fn(&Value) -> Check,
    /// The properties of an object without which nothing is at fault, whatever the others are.
    looks_at: fn(&Value) -> Vec<String>,
}

/// Says where an instance does not satisfy one use of the keyword. Whatever the keyword does not concern satisfies it.
pub type Check = Box<dyn Fn(&Value) -> Vec<Broken> + Send + Sync>;

/// A place at which an instance does not satisfy it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The pointer of what is at fault, from the instance; empty when it is the instance as a whole.
    pub pointer: String,
}

/// All of them.
pub const ASSERTIONS: &[Assertion] = &[not_before::ASSERTION, numeric_format::ASSERTION, pairs::ASSERTION];

/// Whether `keyword` is one of ours.
pub fn is_assertion(keyword: &str) -> bool {
    ASSERTIONS.iter().any(|assertion| assertion.keyword == keyword)
}

/// What one use of a keyword of ours asks; `None` when it is none of ours.
pub fn check(keyword: &str, value: &Value) -> Option<Check> {
    ASSERTIONS.iter().find(|assertion| assertion.keyword == keyword).map(|assertion| (assertion.compile)(value))
}

/// The properties that one use of a keyword of ours looks at in an object: the check finds in an object of these alone what it
/// finds in the whole.
pub fn looks_at(keyword: &str, value: &Value) -> Vec<String> {
    let assertion = ASSERTIONS.iter().find(|assertion| assertion.keyword == keyword);
    assertion.map(|assertion| (assertion.looks_at)(value)).unwrap_or_default()
}

/// Registers all of them with `jsonschema`.
pub fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    ASSERTIONS.iter().fold(options, |options, assertion| {
        options.with_keyword(assertion.keyword, |_, value, _| Ok(Box::new(Compiled((assertion.compile)(value)))))
    })
}

struct Compiled(Check);

impl<'i> Keyword<'i> for Compiled {
    /// The error's message is the pointer of what is at fault, for want of another place in it.
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        let first = (self.0)(instance).into_iter().next();
        first.map_or(Ok(()), |broken| Err(ValidationError::custom(broken.pointer)))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        (self.0)(instance).is_empty()
    }

    fn iter_errors(&self, instance: &'i Value) -> Box<dyn Iterator<Item = ValidationError<'i>> + 'i> {
        Box::new((self.0)(instance).into_iter().map(|broken| ValidationError::custom(broken.pointer)))
    }
}
