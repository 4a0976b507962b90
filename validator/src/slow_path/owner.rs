//! The rule that an error belongs to: the innermost `x-rule` on the error's evaluation path.

use vistoria_schemas::graph::SchemaId;
use vistoria_schemas::pointer::Pointer;

use crate::contract::Contract;

/// The rule that covers an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ErrorRule {
    /// The rule's code.
    pub(super) code: String,
    /// Steps from the schema that states the rule to the keyword that failed: fewer is nearer.
    pub(super) distance: usize,
}

/// Follows an evaluation path from a definition, through references, and returns the innermost rule on it. The path starts
/// with the reference to the definition, since that is what was compiled.
pub(super) fn rule_of_error(contract: &Contract, definition: SchemaId, path: &str) -> Option<ErrorRule> {
    let path = Pointer::parse(path.strip_prefix("/$ref").unwrap_or(path)).unwrap_or_default();
    let graph = contract.graph();
    let passed = graph.evaluated(definition, &path);
    passed.into_iter().rev().find_map(|(id, read)| {
        let code = graph.schema(id).extensions.rule.clone()?;
        Some(ErrorRule { code, distance: path.tokens().len() - read })
    })
}
