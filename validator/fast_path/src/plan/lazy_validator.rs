//! Schemas that `jsonschema` decides about.

use std::sync::OnceLock;

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;
use vistoria_schemas::validators;

use crate::verdict::Verdict;

/// A schema that `jsonschema` decides about; compiled when it is first needed, since most formats are recognised without.
#[derive(Debug)]
pub(crate) struct LazyValidator {
    schema: Value,
    validator: OnceLock<Option<Validator>>,
}

impl LazyValidator {
    /// Takes a schema.
    pub(crate) fn new(schema: Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    /// Validates a value.
    pub(crate) fn verdict(&self, value: &Value) -> Verdict {
        let Some(validator) = self.validator.get_or_init(|| validators::options().build(&self.schema).ok()) else {
            return Verdict::Unsure;
        };
        match validator.validate(value) {
            Ok(()) => Verdict::Accepted,
            // The regular expression engine gave up.
            Err(error) if matches!(error.kind(), ValidationErrorKind::BacktrackLimitExceeded { .. }) => Verdict::Unsure,
            Err(_) => Verdict::Rejected,
        }
    }
}
