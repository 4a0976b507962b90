//! The meaning of `format`: asserted in a contract always, in any other document only when its metaschema or the caller asks. The
//! ranges of numbers are decided in every OpenAPI document.

use crate::document::Document;
use crate::json::number_of;
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Entry, Kind, Node};
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
    document.definitions.values_mut().for_each(|definition| each_schema(&mut definition.schema, &rename));
}

/// The ranges of the formats of numbers, which OpenAPI defines. That of `double` is the range of JSON numbers that can be read.
const RANGES: [(&str, &str, &str); 3] = [
    ("int32", "-2147483648", "2147483647"),
    ("int64", "-9223372036854775808", "9223372036854775807"),
    ("float", "-3.4028234663852886e38", "3.4028234663852886e38"),
];

/// Adds the range of each `format` of numbers, where the schema does not have a narrower one.
pub(super) fn bound_numbers(document: &mut Document) {
    document.definitions.values_mut().for_each(|definition| each_schema(&mut definition.schema, &bound_number));
}

fn bound_number(schema: &mut Node) {
    let Some(format) = schema.entry("format") else { return };
    let Some((_, least, most)) = RANGES.iter().find(|(name, ..)| format.value.as_str() == Some(name)) else { return };
    let at = format.at;
    for (keyword, bound, is_narrower) in
        [("minimum", *least, f64::ge as fn(&f64, &f64) -> bool), ("maximum", *most, f64::le)]
    {
        let bound = number_of(bound);
        let own = schema.get(keyword).and_then(|node| match &node.kind {
            Kind::Number(own) => own.as_f64().zip(bound.as_f64()),
            _ => None,
        });
        let Kind::Object(entries) = &mut schema.kind else { return };
        if own.is_none_or(|(own, bound)| !is_narrower(&own, &bound)) {
            entries.retain(|entry| entry.key != keyword);
            let value = Node::new(at, Kind::Number(bound));
            entries.push(Entry { at, key: keyword.to_owned(), value });
        }
    }
}

fn rename(schema: &mut Node) {
    let Kind::Object(entries) = &mut schema.kind else { return };
    for entry in entries.iter_mut().filter(|entry| entry.key == "format") {
        ANNOTATED_FORMAT.clone_into(&mut entry.key);
    }
}

/// Changes a schema and those inside it.
fn each_schema(schema: &mut Node, change: &impl Fn(&mut Node)) {
    change(schema);
    let Kind::Object(entries) = &mut schema.kind else { return };
    for entry in entries {
        match (keyword_kind(&entry.key), &mut entry.value.kind) {
            (Some(KeywordKind::Schema), _) => each_schema(&mut entry.value, change),
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
