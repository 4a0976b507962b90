//! Walks over the references of a schema to definitions.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::validators::definition_reference;

use super::tree::{list, object, text};

/// Writes a schema with the new names of definitions in its references.
pub(super) fn renamed(schema: &Node, names: &BTreeMap<&str, String>) -> Node {
    let Kind::Object(entries) = &schema.kind else { return schema.clone() };
    let entries = entries.iter().map(|field| {
        let value = &field.value;
        let value = match (keyword_kind(&field.key), &value.kind) {
            (Some(KeywordKind::Schema), _) => renamed(value, names),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                list(value.at, items.iter().map(|item| renamed(item, names)).collect())
            }
            (Some(KeywordKind::SchemaMap), Kind::Object(entries)) => {
                let entries =
                    entries.iter().map(|entry| Entry { value: renamed(&entry.value, names), ..entry.clone() });
                object(value.at, entries.collect())
            }
            (_, Kind::String(to)) if field.key == "$ref" => {
                let name = to.strip_prefix(REFERENCE_PREFIX).and_then(|name| names.get(name));
                name.map_or_else(|| value.clone(), |name| text(value.at, definition_reference(name)))
            }
            _ => value.clone(),
        };
        Entry { value, ..field.clone() }
    });
    object(schema.at, entries.collect())
}

/// Collects the definitions that a schema refers to.
pub(super) fn references(schema: &Node, found: &mut BTreeSet<String>) {
    for field in schema.entries() {
        match keyword_kind(&field.key) {
            Some(KeywordKind::Schema) => references(&field.value, found),
            Some(KeywordKind::SchemaList) => field.value.items().iter().for_each(|item| references(item, found)),
            Some(KeywordKind::SchemaMap) => {
                field.value.entries().iter().for_each(|entry| references(&entry.value, found));
            }
            _ if field.key == "$ref" => {
                found.extend(
                    field.value.as_str().and_then(|text| text.strip_prefix(REFERENCE_PREFIX)).map(str::to_owned),
                );
            }
            _ => {}
        }
    }
}
