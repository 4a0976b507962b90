//! The keywords of JSON Schema 2020-12, of OpenAPI 3.1's dialect and of Vistoria, each with the kind of its value.
//!
//! Every walk over schemas uses this table, so that a property named `properties` is never taken for a keyword.

use crate::extensions::{EXTENSIONS, ObjectKind};

/// The kind of a keyword's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeywordKind {
    /// One schema.
    Schema,
    /// A list of schemas.
    SchemaList,
    /// An object whose values are schemas.
    SchemaMap,
    /// Data that decides which values are accepted.
    Assertion,
    /// Data for people and tools; it decides nothing.
    Annotation,
    /// Rules, advice or privacy categories of Vistoria; it decides nothing by itself.
    Extension,
}

/// The standard keywords; the applicators in the order in which a person would read a schema.
pub const KEYWORDS: &[(&str, KeywordKind)] = &[
    ("$ref", KeywordKind::Assertion),
    ("allOf", KeywordKind::SchemaList),
    ("anyOf", KeywordKind::SchemaList),
    ("oneOf", KeywordKind::SchemaList),
    ("not", KeywordKind::Schema),
    ("if", KeywordKind::Schema),
    ("then", KeywordKind::Schema),
    ("else", KeywordKind::Schema),
    ("properties", KeywordKind::SchemaMap),
    ("patternProperties", KeywordKind::SchemaMap),
    ("additionalProperties", KeywordKind::Schema),
    ("propertyNames", KeywordKind::Schema),
    ("unevaluatedProperties", KeywordKind::Schema),
    ("dependentSchemas", KeywordKind::SchemaMap),
    ("prefixItems", KeywordKind::SchemaList),
    ("items", KeywordKind::Schema),
    ("contains", KeywordKind::Schema),
    ("unevaluatedItems", KeywordKind::Schema),
    ("contentSchema", KeywordKind::Annotation),
    ("$defs", KeywordKind::SchemaMap),
    ("type", KeywordKind::Assertion),
    ("const", KeywordKind::Assertion),
    ("enum", KeywordKind::Assertion),
    ("multipleOf", KeywordKind::Assertion),
    ("maximum", KeywordKind::Assertion),
    ("exclusiveMaximum", KeywordKind::Assertion),
    ("minimum", KeywordKind::Assertion),
    ("exclusiveMinimum", KeywordKind::Assertion),
    ("maxLength", KeywordKind::Assertion),
    ("minLength", KeywordKind::Assertion),
    ("pattern", KeywordKind::Assertion),
    ("maxItems", KeywordKind::Assertion),
    ("minItems", KeywordKind::Assertion),
    ("uniqueItems", KeywordKind::Assertion),
    ("maxContains", KeywordKind::Assertion),
    ("minContains", KeywordKind::Assertion),
    ("maxProperties", KeywordKind::Assertion),
    ("minProperties", KeywordKind::Assertion),
    ("required", KeywordKind::Assertion),
    ("dependentRequired", KeywordKind::Assertion),
    ("format", KeywordKind::Assertion),
    ("contentEncoding", KeywordKind::Annotation),
    ("contentMediaType", KeywordKind::Annotation),
    ("title", KeywordKind::Annotation),
    ("description", KeywordKind::Annotation),
    ("default", KeywordKind::Annotation),
    ("deprecated", KeywordKind::Annotation),
    ("readOnly", KeywordKind::Annotation),
    ("writeOnly", KeywordKind::Annotation),
    ("examples", KeywordKind::Annotation),
    ("example", KeywordKind::Annotation),
    ("externalDocs", KeywordKind::Annotation),
    ("discriminator", KeywordKind::Annotation),
    ("xml", KeywordKind::Annotation),
    ("$comment", KeywordKind::Annotation),
];

/// Returns the kind of `keyword`; `None` when it is neither a standard keyword nor one of Vistoria's.
pub fn keyword_kind(keyword: &str) -> Option<KeywordKind> {
    if keyword.starts_with("x-") {
        let extension = EXTENSIONS.iter().find(|extension| extension.keyword == keyword);
        let extension = extension.filter(|extension| extension.objects.contains(&ObjectKind::Schema))?;
        return Some(if extension.is_assertion { KeywordKind::Assertion } else { KeywordKind::Extension });
    }
    KEYWORDS.iter().find(|(name, _)| *name == keyword).map(|(_, kind)| *kind)
}
