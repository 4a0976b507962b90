//! Walks over the objects of a bundled document.

use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::structure::{Content, content};

use super::tree::object;

/// The prefix of references to schemas.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// Returns what a field of an object contains; documents of OpenAPI 3.0 have their webhooks in an extension.
pub(super) fn content_of(kind: ObjectKind, field: &str) -> Option<Content> {
    match (kind, field) {
        (ObjectKind::Root, "x-webhooks") => Some(Content::Map(ObjectKind::Webhook)),
        _ => content(kind, field),
    }
}

/// Calls `change` for every object of a bundled document, outer before inner; for schemas, only the outermost.
pub(super) fn each_object(kind: ObjectKind, node: &mut Node, change: &mut dyn FnMut(ObjectKind, &mut Node)) {
    change(kind, node);
    if kind == ObjectKind::Schema {
        return;
    }
    let Kind::Object(entries) = &mut node.kind else { return };
    for field in entries {
        match (content_of(kind, &field.key), &mut field.value.kind) {
            (Some(Content::One(kind)), _) => each_object(kind, &mut field.value, change),
            (Some(Content::List(kind)), Kind::Array(items)) => {
                items.iter_mut().for_each(|item| each_object(kind, item, change));
            }
            (Some(Content::Map(kind)), Kind::Object(entries)) => {
                entries.iter_mut().for_each(|entry| each_object(kind, &mut entry.value, change));
            }
            _ => {}
        }
    }
}

/// Changes the keywords of a schema and of those inside it.
pub(super) fn each_schema(schema: &mut Node, change: &mut dyn FnMut(&mut Vec<Entry>)) {
    let Kind::Object(entries) = &mut schema.kind else { return };
    change(entries);
    for field in entries {
        match (keyword_kind(&field.key), &mut field.value.kind) {
            (Some(KeywordKind::Schema), _) => each_schema(&mut field.value, change),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                items.iter_mut().for_each(|item| each_schema(item, change));
            }
            (Some(KeywordKind::SchemaMap), Kind::Object(entries)) => {
                entries.iter_mut().for_each(|entry| each_schema(&mut entry.value, change));
            }
            _ => {}
        }
    }
}

/// Rewrites the schema of an advice.
pub(super) fn with_schema(advice: &Node, mut rewrite: impl FnMut(&Node) -> Node) -> Node {
    let Kind::Object(entries) = &advice.kind else { return advice.clone() };
    let entries = entries.iter().map(|field| {
        let value = if field.key == "schema" { rewrite(&field.value) } else { field.value.clone() };
        Entry { value, ..field.clone() }
    });
    object(advice.at, entries.collect())
}
