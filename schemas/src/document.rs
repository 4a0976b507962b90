//! A document after normalising: one JSON Schema 2020-12 document with flat `$defs`, still knowing where each part was written.

use std::collections::{BTreeMap, BTreeSet};

use crate::keywords::{Holds, holds};
use crate::node::Node;
use crate::pointer::Pointer;

/// The definitions by name. Every `$ref` in them reads `#/$defs/<name>` and leads to one of them.
#[derive(Debug, Default)]
pub struct Document {
    /// By name.
    pub definitions: BTreeMap<String, Definition>,
    /// The definitions with a reference that leads nowhere, and accepts anything for that.
    pub dangling: BTreeSet<String>,
}

/// One definition.
#[derive(Debug)]
pub struct Definition {
    /// The schema, its refs rewritten.
    pub schema: Node,
    /// Where it stands in the file it was read from.
    pub pointer: Pointer,
}

/// A schema inside a definition, with its pointer in the file it was written in.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// The schema: an object, or `true` or `false`.
    pub schema: &'a Node,
    /// Its pointer in its file.
    pub pointer: Pointer,
}

/// The prefix of every reference in a [`Document`].
pub const REFERENCE_PREFIX: &str = "#/$defs/";

/// The name of the definition that this schema's `$ref` leads to.
pub fn referenced_definition(schema: &Node) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(REFERENCE_PREFIX)
}

/// The schemas directly inside `place`, those of its advice included, in the order of the text.
pub fn subschemas<'a>(place: &Place<'a>) -> Vec<Place<'a>> {
    let mut found = Vec::new();
    for entry in place.schema.entries() {
        let pointer = || place.pointer.child(&entry.key);
        match holds(&entry.key) {
            _ if entry.key == "x-advice" => {
                let all = pointer();
                for (index, advice) in entry.value.items().iter().enumerate() {
                    let pointer = all.child(index.to_string()).child("schema");
                    found.extend(advice.get("schema").map(|schema| Place { schema, pointer }));
                }
            }
            Some(Holds::Schema) => found.push(Place { schema: &entry.value, pointer: pointer() }),
            Some(Holds::SchemaList) => {
                let all = pointer();
                for (index, schema) in entry.value.items().iter().enumerate() {
                    found.push(Place { schema, pointer: all.child(index.to_string()) });
                }
            }
            Some(Holds::SchemaMap) => {
                let all = pointer();
                for property in entry.value.entries() {
                    found.push(Place { schema: &property.value, pointer: all.child(&property.key) });
                }
            }
            _ => {}
        }
    }
    found
}

impl Document {
    /// The schema that `place` stands for: itself, or the definition its `$ref` leads to.
    pub fn definition(&self, name: &str) -> Option<Place<'_>> {
        let definition = self.definitions.get(name)?;
        Some(Place { schema: &definition.schema, pointer: definition.pointer.clone() })
    }

    /// Calls `visit` for every schema of every definition, outer before inner.
    pub fn each_schema<'a>(&'a self, visit: &mut impl FnMut(&Place<'a>)) {
        for definition in self.definitions.values() {
            let mut open = vec![Place { schema: &definition.schema, pointer: definition.pointer.clone() }];
            while let Some(place) = open.pop() {
                visit(&place);
                open.extend(subschemas(&place).into_iter().rev());
            }
        }
    }
}
