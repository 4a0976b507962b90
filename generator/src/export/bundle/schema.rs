//! A schema of the bundled document.

use std::collections::BTreeMap;

use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::At;

use super::super::objects::with_schema;
use super::super::tree::{object, text as string};

/// Keywords about where a schema is, and those that depend on it.
const ADDRESSES: [&str; 7] =
    ["$schema", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor", "$recursiveRef"];

/// Writes a schema, with `refer` for what references to definitions become, and `mappings` for what values of mappings mean.
pub(super) fn schema(node: &Node, refer: &mut dyn FnMut(&str) -> String, mappings: &BTreeMap<At, String>) -> Node {
    let Kind::Object(entries) = &node.kind else { return node.clone() };
    let written = entries.iter().map(|field| {
        let value = &field.value;
        let value = match (field.key.as_str(), keyword_kind(&field.key), &value.kind) {
            ("$ref", _, Kind::String(to)) => match to.strip_prefix(REFERENCE_PREFIX) {
                Some(name) => string(value.at, refer(name)),
                None => value.clone(),
            },
            ("discriminator", ..) => discriminator(value, refer, mappings),
            ("x-advice", _, Kind::Array(items)) => {
                let items = items.iter().map(|item| with_schema(item, |inner| schema(inner, refer, mappings)));
                Node::new(value.at, Kind::Array(items.collect()))
            }
            (_, Some(KeywordKind::Schema), _) => schema(value, refer, mappings),
            (_, Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                Node::new(value.at, Kind::Array(items.iter().map(|item| schema(item, refer, mappings)).collect()))
            }
            (_, Some(KeywordKind::SchemaMap), Kind::Object(entries)) => object(
                value.at,
                entries
                    .iter()
                    .map(|entry| Entry { value: schema(&entry.value, refer, mappings), ..entry.clone() })
                    .collect(),
            ),
            _ => value.clone(),
        };
        Entry { value, ..field.clone() }
    });
    // The dialect and the address of a schema are those of the document that it is now in. The addresses that a dynamic reference
    // depends on are gone with them, so that it would lead elsewhere.
    let written = written.filter(|entry| !ADDRESSES.contains(&entry.key.as_str()));
    object(node.at, written.collect())
}

fn discriminator(node: &Node, refer: &mut dyn FnMut(&str) -> String, mappings: &BTreeMap<At, String>) -> Node {
    let Kind::Object(fields) = &node.kind else { return node.clone() };
    let fields = fields.iter().map(|field| match &field.value.kind {
        Kind::Object(words) if field.key == "mapping" => {
            let words = words.iter().map(|word| match mappings.get(&word.value.at) {
                Some(name) => Entry { value: string(word.value.at, refer(name)), ..word.clone() },
                None => word.clone(),
            });
            Entry { value: object(field.value.at, words.collect()), ..field.clone() }
        }
        _ => field.clone(),
    });
    object(node.at, fields.collect())
}
