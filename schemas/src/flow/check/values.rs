//! Whether an operation would refuse a payload, as far as that is known before its expressions have values.

use std::collections::BTreeSet;

use super::fields::keys;
use crate::flow::codes;
use crate::flow::context::{Context, Described};
use crate::flow::template::Template;
use crate::graph::{SchemaId, Scope, Type, applicable, declares, item, property, reports_undeclared};
use crate::pointer::Pointer;

/// What the walk over a payload needs.
struct Walk<'w, 'c> {
    described: Described<'w>,
    /// Whether required properties must be in the payload itself.
    is_whole: bool,
    context: &'w mut Context<'c>,
}

/// Checks a payload against the definition of the operation's body.
pub(super) fn check(
    payload: &Template,
    described: Described<'_>,
    definition: &str,
    is_whole: bool,
    pointer: &Pointer,
    context: &mut Context<'_>,
) {
    let Some(start) = described.graph.definition(definition) else { return };
    // A text as a whole is the JSON of the body, which its expressions complete.
    if matches!(payload, Template::Text(_)) {
        return;
    }
    Walk { described, is_whole, context }.value(payload, vec![start], pointer);
}

impl Walk<'_, '_> {
    /// Checks a value to which schemas apply.
    fn value(&mut self, value: &Template, schemas: Vec<SchemaId>, pointer: &Pointer) {
        let graph = self.described.graph;
        let every = applicable(graph, schemas, Scope::Every);
        let is_refused = match value {
            Template::Literal(literal) => !every.iter().all(|id| (self.described.accepts)(*id, literal)),
            Template::Text(_) => !self.allows(&every, Type::String),
            Template::Array(_) => !self.allows(&every, Type::Array),
            Template::Object(_) => !self.allows(&every, Type::Object),
            Template::Expression(_) => false,
        };
        if is_refused {
            let message = "the operation refuses this value";
            self.context.error(&codes::VALUE, pointer, message).help("use a value that its contract allows");
            return;
        }
        match value {
            Template::Object(entries) => {
                let possible = applicable(graph, every.clone(), Scope::Possible);
                for (key, value) in entries {
                    let pointer = pointer.child(key);
                    let inner = property(graph, &every, key);
                    if inner.is_empty() && !declares(graph, &possible, key) && reports_undeclared(graph, &possible) {
                        let known = keys(graph, &possible);
                        let message = format!("the operation has no field \"{key}\"");
                        let known = known.iter().map(String::as_str);
                        self.context.unknown(&codes::FIELD, &pointer, message, key, known);
                    } else {
                        self.value(value, inner, &pointer);
                    }
                }
                self.required(entries, &every, pointer);
            }
            Template::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    self.value(value, item(graph, &every, index), &pointer.child(index.to_string()));
                }
            }
            Template::Literal(_) | Template::Text(_) | Template::Expression(_) => {}
        }
    }

    /// Checks whether schemas allow values of a type.
    fn allows(&self, every: &[SchemaId], kind: Type) -> bool {
        let graph = self.described.graph;
        let mut types = every.iter().filter_map(|id| graph.schema(*id).values.types);
        types.all(|types| types.contains(kind))
    }

    fn required(&mut self, entries: &[(String, Template)], every: &[SchemaId], pointer: &Pointer) {
        let graph = self.described.graph;
        let objects = every.iter().filter_map(|id| graph.schema(*id).object.as_deref());
        let required: BTreeSet<&str> = objects.flat_map(|object| &object.required).map(|key| &**key).collect();
        let is_missing = |key: &&str| self.is_whole && !entries.iter().any(|(known, _)| known == key);
        let missing: Vec<&str> = required.into_iter().filter(is_missing).collect();
        for key in missing {
            let message = format!("the operation requires the field \"{key}\"");
            self.context.error(&codes::VALUE, pointer, message).help("add it to the payload");
        }
    }
}
