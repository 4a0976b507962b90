//! The schemas, as written, that apply at one place of a value, and their rules.
//!
//! A canonical form states what is accepted, without annotations; this finds descriptions, rules and categories again, by the
//! path from a definition to the place. For example, at `/lines/*/price` of
//!
//! ```text
//! Order: {properties: {lines: {items: {$ref: '#/$defs/Line'}}}}
//! Line:  {properties: {price: {description: Net., type: number}}}
//! ```
//!
//! the schema with the description `Net.` applies.

use crate::document::{Document, referenced_definition};
use crate::node::Node;

/// One step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into the property of this name.
    Property(String),
    /// Into any item of a list.
    Item,
    /// Into the item of a list at this index.
    Position(usize),
    /// Into the value of any property that is not declared.
    Value,
}

/// A schema that applies at a place.
#[derive(Debug, Clone, Copy)]
pub struct Applied<'a> {
    /// The schema.
    pub schema: &'a Node,
    /// The innermost `x-rule` on the path to it.
    pub rule: Option<RuleAt<'a>>,
}

/// An `x-rule` and the schema that states it.
#[derive(Debug, Clone, Copy)]
pub struct RuleAt<'a> {
    /// The rule, as written.
    pub rule: &'a Node,
    /// The schema that states it.
    pub stated_by: &'a Node,
}

/// Returns the schemas that apply at `path` inside a value of the definition `name`, outer before inner and in source order.
/// The alternatives of `anyOf`, `oneOf` and `if` are included, since each applies to some values.
pub fn applicable<'a>(document: &'a Document, name: &str, path: &[Step]) -> Vec<Applied<'a>> {
    let Some(definition) = document.definitions.get(name) else { return Vec::new() };
    let mut here = Vec::new();
    spread(document, Applied { schema: &definition.schema, rule: None }, &mut here);
    for step in path {
        let mut next = Vec::new();
        for applied in &here {
            for schema in inner(applied.schema, step) {
                spread(document, Applied { schema, rule: applied.rule }, &mut next);
            }
        }
        here = next;
    }
    here
}

/// Adds `applied` and every schema that applies to the same value through it. Each schema is added once, which ends recursion.
fn spread<'a>(document: &'a Document, applied: Applied<'a>, found: &mut Vec<Applied<'a>>) {
    let schema = applied.schema;
    if found.iter().any(|known| std::ptr::eq(known.schema, schema)) {
        return;
    }
    let own = schema.get("x-rule").map(|rule| RuleAt { rule, stated_by: schema });
    let rule = own.or(applied.rule);
    found.push(Applied { schema, rule });
    if let Some(definition) = referenced_definition(schema).and_then(|name| document.definitions.get(name)) {
        spread(document, Applied { schema: &definition.schema, rule }, found);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for schema in schema.get(keyword).map(Node::items).unwrap_or_default() {
            spread(document, Applied { schema, rule }, found);
        }
    }
    for keyword in ["if", "then", "else"] {
        if let Some(schema) = schema.get(keyword) {
            spread(document, Applied { schema, rule }, found);
        }
    }
}

/// Returns the schemas inside `schema` that apply one step further in.
fn inner<'a>(schema: &'a Node, step: &Step) -> Vec<&'a Node> {
    match step {
        Step::Property(name) => {
            let named = schema.get("properties").and_then(|properties| properties.get(name));
            named.or_else(|| schema.get("additionalProperties")).into_iter().collect()
        }
        Step::Value => schema.get("additionalProperties").into_iter().collect(),
        Step::Item => {
            let prefix = schema.get("prefixItems").map(Node::items).unwrap_or_default();
            prefix.iter().chain(schema.get("items")).collect()
        }
        Step::Position(index) => {
            let prefix = schema.get("prefixItems").map(Node::items).unwrap_or_default();
            prefix.get(*index).or_else(|| schema.get("items")).into_iter().collect()
        }
    }
}
