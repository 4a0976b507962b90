//! Names for schemas that have none yet: those of parameters, headers and bodies.

use crate::document::Target;

/// The schemas of an operation that have no names yet.
#[derive(Default)]
pub(super) struct Names(Vec<(Target, String)>);

impl Names {
    /// Returns the schemas, each with the name that it should have.
    pub(super) fn all(&self) -> &[(Target, String)] {
        &self.0
    }

    /// Adds a schema with the name that it should have, and returns that. A parameter of the path and one of the query may have
    /// the same name; then the later one gets a number.
    pub(super) fn add(&mut self, target: Target, wished: &str) -> String {
        let is_free = |name: &String| self.0.iter().all(|(_, known)| known != name);
        let numbered = (2..).map(|number| format!("{wished}.{number}"));
        let name = std::iter::once(wished.to_owned()).chain(numbered).find(is_free).unwrap_or_default();
        self.0.push((target, name.clone()));
        name
    }
}
