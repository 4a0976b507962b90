//! Which rule an error belongs to: the innermost `x-rule` on its evaluation path.

use serde_json::Value;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::pointer::Pointer;

use crate::catalog::Contract;

/// The owner of an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Owner {
    /// The rule's code.
    pub(super) code: String,
    /// Steps from the schema that states the rule to the keyword that failed: fewer is nearer.
    pub(super) distance: usize,
}

/// Replays `path` from the definition `name`, through references, and takes the last rule passed. The path starts with
/// the reference to the definition, since that is what was compiled.
pub(super) fn owner(contract: &Contract, name: &str, path: &str) -> Option<Owner> {
    let definitions = &contract.bundle().schema["$defs"];
    let mut schema = &definitions[name];
    let path = Pointer::parse(path.strip_prefix("/$ref").unwrap_or(path)).unwrap_or_default();
    let tokens = path.tokens();
    let mut found = None;
    for (index, token) in tokens.iter().enumerate() {
        if let Some(code) = schema.get("x-rule").and_then(Value::as_str) {
            found = Some(Owner { code: code.to_owned(), distance: tokens.len() - index });
        }
        let Some(next) = step(schema, token, definitions) else { break };
        schema = next;
    }
    found
}

fn step<'a>(schema: &'a Value, token: &str, definitions: &'a Value) -> Option<&'a Value> {
    match schema {
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        Value::Object(_) if token == "$ref" => {
            definitions.get(schema["$ref"].as_str()?.strip_prefix(REFERENCE_PREFIX)?)
        }
        _ => schema.get(token),
    }
}
