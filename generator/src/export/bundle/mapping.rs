//! The mappings of discriminators, whose values are names or references.

use std::collections::BTreeMap;

use vistoria_schemas::contract::specification::Definitions;
use vistoria_schemas::document::Target;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::Node;
use vistoria_schemas::normalise::target;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::{At, FileId};

use super::super::objects::SCHEMAS;

/// Returns the words of a schema's discriminator whose values are references, and where these lead.
pub(super) fn mapped<'a>(schema: &'a Node, sources: &'a Sources) -> impl Iterator<Item = (&'a str, Target)> {
    let mapping = schema.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
    mapping.map(Node::entries).unwrap_or_default().iter().filter_map(|entry| {
        let value = entry.value.as_str()?;
        let place = target(sources, value, entry.value.at.file)
            .or_else(|| target(sources, &format!("{SCHEMAS}{value}"), FileId(0)));
        Some((entry.key.as_str(), place?))
    })
}

/// Returns, for the values of mappings in a schema, the definitions that they mean.
pub(super) fn mappings(schema: &Node, definitions: &Definitions, sources: &Sources) -> BTreeMap<At, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let values: BTreeMap<&str, Target> = mapped(schema, sources).collect();
        let entries =
            schema.get("discriminator").and_then(|node| node.get("mapping")).map(Node::entries).unwrap_or_default();
        for entry in entries {
            let name = values.get(entry.key.as_str()).and_then(|target| definitions.names.get(target));
            found.extend(name.map(|name| (entry.value.at, name.clone())));
        }
        for entry in schema.entries() {
            match keyword_kind(&entry.key) {
                Some(KeywordKind::Schema) => open.push(&entry.value),
                Some(KeywordKind::SchemaList) => open.extend(entry.value.items()),
                Some(KeywordKind::SchemaMap) => open.extend(entry.value.entries().iter().map(|entry| &entry.value)),
                _ => {}
            }
        }
    }
    found
}
