//! `$ref`.

use serde_json::Value;

use super::id::SchemaId;
use super::subschemas::{Parsed, Subschemas};
use crate::document::REFERENCE_PREFIX;

/// The target of a `$ref`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// A definition of the contract.
    Definition(SchemaId),
    /// A schema that is not part of the graph.
    Outside,
}

impl Reference {
    /// Returns the definition that the reference names.
    pub fn definition(&self) -> Option<SchemaId> {
        match self {
            Self::Definition(id) => Some(*id),
            Self::Outside => None,
        }
    }
}

pub(super) fn parse(
    reference: &mut Option<Reference>,
    keyword: &str,
    value: &Value,
    subschemas: &Subschemas<'_>,
) -> Parsed {
    if keyword != "$ref" {
        return Parsed::Other;
    }
    let name = value.as_str().and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX));
    let target = name.and_then(|name| subschemas.named(name));
    *reference = Some(target.map_or(Reference::Outside, Reference::Definition));
    Parsed::Read
}
