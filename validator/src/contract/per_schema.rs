//! A validator for each schema of a contract, compiled when it is first needed.

use std::sync::OnceLock;

use jsonschema::Validator;
use vistoria_schemas::graph::{Graph, SchemaId};

/// A validator that is compiled when it is first needed; `None` when there is none.
pub(super) type LazyValidator = OnceLock<Option<Validator>>;

/// The validators, by definition and index.
pub(super) struct PerSchema(Vec<OnceLock<Box<[LazyValidator]>>>);

impl PerSchema {
    pub(super) fn new(graph: &Graph) -> Self {
        Self((0..graph.definition_count()).map(|_| OnceLock::new()).collect())
    }

    /// Returns the validator of a schema.
    pub(super) fn get(
        &self,
        graph: &Graph,
        id: SchemaId,
        compile: impl FnOnce() -> Option<Validator>,
    ) -> Option<&Validator> {
        let validators = self.0[id.definition as usize].get_or_init(|| {
            let count = graph.schemas(id.definition).len();
            std::iter::repeat_with(OnceLock::new).take(count).collect()
        });
        validators[id.index as usize].get_or_init(compile).as_ref()
    }
}
