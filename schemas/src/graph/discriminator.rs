//! `discriminator`: the property whose words name alternatives.

use serde_json::Value;

use super::id::SchemaId;
use super::subschemas::Subschemas;

/// The property whose words name alternatives, and the definition that each names.
#[derive(Debug, Default)]
pub struct Discriminator {
    /// The property.
    pub property: Box<str>,
    /// The words, each with the definition that it names.
    pub mapping: Vec<(Box<str>, SchemaId)>,
}

impl Discriminator {
    /// Returns the definition that a word names.
    pub fn named(&self, word: &str) -> Option<SchemaId> {
        self.mapping.iter().find(|(known, _)| **known == *word).map(|(_, id)| *id)
    }
}

/// Reads a discriminator whose mapping names definitions; `None` for any other value, which says nothing.
pub(super) fn parse(value: &Value, subschemas: &Subschemas<'_>) -> Option<Box<Discriminator>> {
    let property = value["propertyName"].as_str()?.into();
    let mapping = value["mapping"].as_object()?.iter();
    let mapping = mapping.filter_map(|(word, name)| Some((word.as_str().into(), subschemas.named(name.as_str()?)?)));
    Some(Discriminator { property, mapping: mapping.collect() }.into())
}
