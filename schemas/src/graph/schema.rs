//! One schema of a graph.

use super::arrays::ArrayKeywords;
use super::combinators::Combinators;
use super::extensions::Extensions;
use super::id::SchemaId;
use super::numbers::NumberKeywords;
use super::objects::ObjectKeywords;
use super::references::Reference;
use super::strings::StringKeywords;
use super::values::ValueKeywords;

/// One schema, its keywords grouped by the values that they constrain.
#[derive(Debug, Default)]
pub struct Schema {
    /// The value of a boolean schema.
    pub boolean: Option<bool>,
    /// `$ref`.
    pub reference: Option<Reference>,
    /// `type`, `const` and `enum`.
    pub values: ValueKeywords,
    /// Keywords that apply other schemas to the same value.
    pub combinators: Option<Box<Combinators>>,
    /// Keywords of strings.
    pub string: Option<Box<StringKeywords>>,
    /// Keywords of numbers.
    pub number: Option<Box<NumberKeywords>>,
    /// Keywords of arrays.
    pub array: Option<Box<ArrayKeywords>>,
    /// Keywords of objects.
    pub object: Option<Box<ObjectKeywords>>,
    /// Keywords of the contract format: rule, advice, personal data and assertions.
    pub extensions: Extensions,
    /// Keywords that decide about values and that no group reads, or whose value is malformed.
    pub unread: Vec<String>,
    /// The schema around this one within the definition, and the steps from there, as in `anyOf/0`.
    pub(super) parent: Option<(u32, Box<str>)>,
}

impl Schema {
    /// Returns the schemas that this one applies to the same value or to a part of it.
    pub fn subschemas(&self) -> impl Iterator<Item = SchemaId> {
        let referenced = self.reference.iter().filter_map(Reference::definition);
        let combined = self.combinators.iter().flat_map(|combinators| combinators.subschemas());
        let items = self.array.iter().flat_map(|array| array.subschemas());
        let properties = self.object.iter().flat_map(|object| object.subschemas());
        referenced.chain(combined).chain(items).chain(properties)
    }

    /// Returns the subschema that a keyword of an evaluation path leads to, and how many tokens of the path that takes.
    pub(super) fn child(&self, keyword: &str, token: Option<&str>) -> Option<(SchemaId, usize)> {
        if keyword == "$ref" {
            return Some((self.reference.as_ref()?.definition()?, 1));
        }
        let combined = || self.combinators.as_ref()?.child(keyword, token);
        let items = || self.array.as_ref()?.child(keyword, token);
        let properties = || self.object.as_ref()?.child(keyword, token);
        combined().or_else(items).or_else(properties)
    }

    /// Checks whether the schema constrains nothing but the types of values.
    pub fn constrains_types_only(&self) -> bool {
        self.reference.is_none()
            && self.combinators.is_none()
            && self.string.is_none()
            && self.number.is_none()
            && self.array.is_none()
            && self.object.is_none()
            && self.values.constant.is_none()
            && self.values.enumeration.is_none()
            && self.has_plain_keywords_only()
    }

    /// Checks whether the schema constrains nothing beside what its reference does.
    pub fn is_reference_only(&self) -> bool {
        self.reference.is_some()
            && self.combinators.is_none()
            && self.string.is_none()
            && self.number.is_none()
            && self.array.is_none()
            && self.object.is_none()
            && self.values.is_empty()
            && self.has_plain_keywords_only()
    }

    /// Checks whether the schema has no advice, no assertion of ours and no keyword that is not read.
    pub fn has_plain_keywords_only(&self) -> bool {
        self.boolean.is_none()
            && self.extensions.advice.is_empty()
            && self.extensions.assertions.is_empty()
            && self.unread.is_empty()
    }
}
