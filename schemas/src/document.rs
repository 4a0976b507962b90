//! A normalised document: one JSON Schema 2020-12 document with flat `$defs`, in which every node keeps its source position.

use std::collections::{BTreeMap, BTreeSet};

use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::Node;
use crate::pointer::Pointer;
use crate::text::FileId;

/// The location of a schema in the sources: its file and its pointer there.
pub type Target = (FileId, Pointer);

/// The definitions by name. Every `$ref` in them reads `#/$defs/<name>` and leads to one of them.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The definitions by name.
    pub definitions: BTreeMap<String, Definition>,
    /// The names of the definitions with an unresolved reference; such a reference accepts any value.
    pub dangling: BTreeSet<String>,
}

/// One definition.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The schema, its references rewritten.
    pub schema: Node,
    /// Its pointer in the file it was read from.
    pub pointer: Pointer,
}

/// A schema inside a definition, with its pointer in its source file.
#[derive(Debug, Clone)]
pub struct LocatedSchema<'a> {
    /// The schema: an object, or `true` or `false`.
    pub schema: &'a Node,
    /// Its pointer in its file.
    pub pointer: Pointer,
}

/// The prefix of every reference in a [`Document`].
pub const REFERENCE_PREFIX: &str = "#/$defs/";

/// Returns the name of the definition that this schema's `$ref` leads to.
pub fn referenced_definition(schema: &Node) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(REFERENCE_PREFIX)
}

/// Returns the schemas directly inside `place`, those of its advice included, in source order.
pub fn subschemas<'a>(place: &LocatedSchema<'a>) -> Vec<LocatedSchema<'a>> {
    let mut found = Vec::new();
    for entry in place.schema.entries() {
        let pointer = || place.pointer.child(&entry.key);
        match keyword_kind(&entry.key) {
            _ if entry.key == "x-advice" => {
                let all = pointer();
                for (index, advice) in entry.value.items().iter().enumerate() {
                    let pointer = all.child(index.to_string()).child("schema");
                    found.extend(advice.get("schema").map(|schema| LocatedSchema { schema, pointer }));
                }
            }
            Some(KeywordKind::Schema) => found.push(LocatedSchema { schema: &entry.value, pointer: pointer() }),
            Some(KeywordKind::SchemaList) => {
                let all = pointer();
                for (index, schema) in entry.value.items().iter().enumerate() {
                    found.push(LocatedSchema { schema, pointer: all.child(index.to_string()) });
                }
            }
            Some(KeywordKind::SchemaMap) => {
                let all = pointer();
                for property in entry.value.entries() {
                    found.push(LocatedSchema { schema: &property.value, pointer: all.child(&property.key) });
                }
            }
            _ => {}
        }
    }
    found
}

impl Document {
    /// Returns the schema of the definition `name`, located.
    pub fn definition(&self, name: &str) -> Option<LocatedSchema<'_>> {
        let definition = self.definitions.get(name)?;
        Some(LocatedSchema { schema: &definition.schema, pointer: definition.pointer.clone() })
    }

    /// Calls `visit` for every schema of every definition, outer before inner.
    pub fn each_schema<'a>(&'a self, visit: &mut impl FnMut(&LocatedSchema<'a>)) {
        for definition in self.definitions.values() {
            let mut open = vec![LocatedSchema { schema: &definition.schema, pointer: definition.pointer.clone() }];
            while let Some(place) = open.pop() {
                visit(&place);
                open.extend(subschemas(&place).into_iter().rev());
            }
        }
    }
}
