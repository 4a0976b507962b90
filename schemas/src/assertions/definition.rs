//! The types of an assertion.

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::node::Node;
use crate::pointer::Pointer;

/// An assertion of Vistoria's.
pub struct Assertion {
    /// The keyword.
    pub keyword: &'static str,
    /// Reports a value that the keyword cannot have.
    pub lint: fn(&Node, &Pointer, &mut Diagnostics),
    /// Compiles a value that `lint` accepts.
    pub(super) compile: fn(&Value) -> AssertionCheck,
    /// Returns the properties of an object that the check inspects.
    pub(super) inspected_properties: fn(&Value) -> Vec<String>,
}

/// Finds the violations of one use of an assertion by an instance. An instance of another type has none.
pub type AssertionCheck = Box<dyn Fn(&Value) -> Vec<Violation> + Send + Sync>;

/// A violation of an assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The pointer of the wrong value, from the instance; empty when it is the instance itself.
    pub pointer: String,
}
