//! A value that satisfies alternatives, but not the one that its discriminator names.

use serde_json::Value;
use vistoria_schemas::graph::{Combinators, Reference, SchemaId};

use crate::contract::Contract;
use crate::finding::Fact;

/// Returns what is wrong with the word of a discriminator, and the property that has it. A value that satisfies no alternative is
/// an error, which is explained elsewhere.
pub(super) fn check(contract: &Contract, combinators: &Combinators, value: &Value) -> Option<(String, Fact)> {
    let discriminator = combinators.discriminator.as_deref()?;
    let word = value.get(&*discriminator.property)?.as_str()?;
    let graph = contract.graph();
    let satisfied: Vec<SchemaId> = combinators.alternatives().filter(|id| contract.is_satisfied(*id, value)).collect();
    if satisfied.is_empty() {
        return None;
    }
    let definition = |id: SchemaId| graph.schema(id).reference.as_ref().and_then(Reference::definition).unwrap_or(id);
    let name = |id: SchemaId| graph.name(definition(id)).unwrap_or("another one").to_owned();
    let fact = match discriminator.named(word) {
        Some(named) if satisfied.iter().any(|id| definition(*id) == named) => return None,
        Some(named) => {
            Fact::OtherAlternative { named: name(named), satisfied: satisfied.into_iter().map(name).collect() }
        }
        None => {
            let words = discriminator.mapping.iter().map(|(word, _)| word.to_string());
            Fact::UnmappedWord { known: words.collect() }
        }
    };
    Some((discriminator.property.to_string(), fact))
}
