//! The keywords of JSON Schema 2020-12 and of OpenAPI 3.1's dialect, and ours: what each one's value holds.
//!
//! Every walk over schemas goes by this table, so that a property named `properties` is never taken for a keyword.

/// What the value of a keyword is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// One schema.
    Schema,
    /// A list of schemas.
    SchemaList,
    /// An object whose values are schemas.
    SchemaMap,
    /// Data that decides what is accepted.
    Assertion,
    /// Words for people and tools; decides nothing.
    Annotation,
    /// One of ours that carries rules or categories rather than assertions.
    Extension,
}

/// All of them; the applicators in the order in which a person would read a schema.
pub const KEYWORDS: &[(&str, Holds)] = &[
    ("$ref", Holds::Assertion),
    ("allOf", Holds::SchemaList),
    ("anyOf", Holds::SchemaList),
    ("oneOf", Holds::SchemaList),
    ("not", Holds::Schema),
    ("if", Holds::Schema),
    ("then", Holds::Schema),
    ("else", Holds::Schema),
    ("properties", Holds::SchemaMap),
    ("patternProperties", Holds::SchemaMap),
    ("additionalProperties", Holds::Schema),
    ("propertyNames", Holds::Schema),
    ("unevaluatedProperties", Holds::Schema),
    ("dependentSchemas", Holds::SchemaMap),
    ("prefixItems", Holds::SchemaList),
    ("items", Holds::Schema),
    ("contains", Holds::Schema),
    ("unevaluatedItems", Holds::Schema),
    ("contentSchema", Holds::Annotation),
    ("$defs", Holds::SchemaMap),
    ("type", Holds::Assertion),
    ("const", Holds::Assertion),
    ("enum", Holds::Assertion),
    ("multipleOf", Holds::Assertion),
    ("maximum", Holds::Assertion),
    ("exclusiveMaximum", Holds::Assertion),
    ("minimum", Holds::Assertion),
    ("exclusiveMinimum", Holds::Assertion),
    ("maxLength", Holds::Assertion),
    ("minLength", Holds::Assertion),
    ("pattern", Holds::Assertion),
    ("maxItems", Holds::Assertion),
    ("minItems", Holds::Assertion),
    ("uniqueItems", Holds::Assertion),
    ("maxContains", Holds::Assertion),
    ("minContains", Holds::Assertion),
    ("maxProperties", Holds::Assertion),
    ("minProperties", Holds::Assertion),
    ("required", Holds::Assertion),
    ("dependentRequired", Holds::Assertion),
    ("format", Holds::Assertion),
    ("contentEncoding", Holds::Annotation),
    ("contentMediaType", Holds::Annotation),
    ("title", Holds::Annotation),
    ("description", Holds::Annotation),
    ("default", Holds::Annotation),
    ("deprecated", Holds::Annotation),
    ("readOnly", Holds::Annotation),
    ("writeOnly", Holds::Annotation),
    ("examples", Holds::Annotation),
    ("example", Holds::Annotation),
    ("externalDocs", Holds::Annotation),
    ("discriminator", Holds::Annotation),
    ("xml", Holds::Annotation),
    ("$comment", Holds::Annotation),
    ("x-rule", Holds::Extension),
    ("x-advice", Holds::Extension),
    ("x-pii", Holds::Extension),
];

/// What `keyword` holds; `None` when it is not in the table (our assertions have a table of their own).
pub fn holds(keyword: &str) -> Option<Holds> {
    if crate::assertions::is_assertion(keyword) {
        return Some(Holds::Assertion);
    }
    KEYWORDS.iter().find(|(name, _)| *name == keyword).map(|(_, holds)| *holds)
}
