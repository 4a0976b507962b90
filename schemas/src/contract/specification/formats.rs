//! The meaning of `format`: asserted in a contract always, in any other document only when its metaschema or the caller asks.

use crate::document::Document;
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Kind, Node};
use crate::sources::Sources;

/// The keyword that replaces `format` where it is an annotation, so that a type can still be chosen by it.
pub const ANNOTATED_FORMAT: &str = "x-format";

/// Checks whether the custom metaschema of a document asserts formats.
pub(super) fn are_asserted(root: &Node, sources: &Sources) -> bool {
    let chosen = sources.metaschema(root).and_then(|metaschema| metaschema.get("$vocabulary"));
    chosen.map(Node::entries).unwrap_or_default().iter().any(|entry| {
        entry.key.ends_with("/vocab/format-assertion")
            || (entry.key.ends_with("/2019-09/vocab/format") && matches!(entry.value.kind, Kind::Bool(true)))
    })
}

/// Makes every `format` an annotation.
pub(super) fn make_annotations(document: &mut Document) {
    document.definitions.values_mut().for_each(|definition| rename(&mut definition.schema));
}

fn rename(schema: &mut Node) {
    let Kind::Object(entries) = &mut schema.kind else { return };
    for entry in entries {
        if entry.key == "format" {
            ANNOTATED_FORMAT.clone_into(&mut entry.key);
        }
        match (keyword_kind(&entry.key), &mut entry.value.kind) {
            (Some(KeywordKind::Schema), _) => rename(&mut entry.value),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => items.iter_mut().for_each(rename),
            (Some(KeywordKind::SchemaMap), Kind::Object(entries)) => {
                entries.iter_mut().for_each(|entry| rename(&mut entry.value));
            }
            _ => {}
        }
    }
}
