//! `readOnly` and `writeOnly`: what is required in one direction only.
//!
//! "If the property is marked as readOnly being true and is in the required list, the required will take effect on the response
//! only", says OpenAPI 3.0, and of `writeOnly` the opposite. So a schema with such a property is two: after this pass the bodies
//! of requests and of responses refer to definitions of their own wherever that makes a difference.
//!
//! ```text
//! Patient: {required: [id, name], properties: {id: {readOnly: true}, name: {}}}
//! becomes, for requests, Patient.request: {required: [name], properties: {id: {x-read-only: true}, name: {}}}
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::operation::Operation;
use crate::document::{Definition, Document, REFERENCE_PREFIX, referenced_definition};
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Entry, Kind, Node};

/// The keyword that marks a property which a request should not have.
pub(crate) const READ_ONLY: &str = "x-read-only";

/// The way of a message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Response,
}

impl Direction {
    /// Returns the keyword of properties that messages of this direction do not have.
    fn keyword(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// Gives the bodies of each direction definitions of their own, where properties of the other direction make a difference.
pub(super) fn split(document: &mut Document, operations: &mut [Operation]) {
    for direction in [Direction::Request, Direction::Response] {
        let affected = affected(document, direction);
        if affected.is_empty() {
            continue;
        }
        let own = bodies_of(document, operations, direction);
        let mut splitter = Splitter { document, direction, affected, own, made: BTreeMap::new(), waiting: Vec::new() };
        let bodies = operations.iter_mut().flat_map(|operation| match direction {
            Direction::Request => operation.request.iter_mut().flat_map(|body| &mut body.content).collect::<Vec<_>>(),
            Direction::Response => operation.responses.iter_mut().flat_map(|response| &mut response.content).collect(),
        });
        for schema in bodies.filter_map(|media| media.schema.as_mut()) {
            *schema = splitter.name(schema);
        }
        splitter.finish();
    }
}

/// Returns the definitions that stand for bodies of a direction and for nothing else.
fn bodies_of(document: &Document, operations: &[Operation], direction: Direction) -> BTreeSet<String> {
    let (mut requests, mut responses) = (BTreeSet::new(), BTreeSet::new());
    for operation in operations {
        requests
            .extend(operation.request.iter().flat_map(|body| &body.content).filter_map(|media| media.schema.clone()));
        let content = operation.responses.iter().flat_map(|response| &response.content);
        responses.extend(content.filter_map(|media| media.schema.clone()));
    }
    let (mut own, other) = match direction {
        Direction::Request => (requests, responses),
        Direction::Response => (responses, requests),
    };
    own.retain(|name| !other.contains(name) && is_of_a_body(document, name));
    for definition in document.definitions.values() {
        let mut open = vec![&definition.schema];
        while let Some(schema) = open.pop() {
            referenced_definition(schema).map(|target| own.remove(target));
            each_subschema(schema, &mut |inner| open.push(inner));
        }
    }
    own
}

/// Checks whether a definition is the schema of a body where it stands, and no component.
fn is_of_a_body(document: &Document, name: &str) -> bool {
    let pointer = document.definitions.get(name).map(|definition| definition.pointer.to_string()).unwrap_or_default();
    pointer.contains("/content/")
}

/// Returns the definitions that differ in a direction: those with a property of the other one, and those that lead to them.
fn affected(document: &Document, direction: Direction) -> BTreeSet<String> {
    let mut referring: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut found: Vec<&str> = Vec::new();
    for (name, definition) in &document.definitions {
        let mut open = vec![&definition.schema];
        while let Some(schema) = open.pop() {
            if let Some(target) = referenced_definition(schema) {
                referring.entry(target).or_default().push(name);
            }
            let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
            if properties.iter().any(|entry| is_marked(document, &entry.value, direction, &mut BTreeSet::new())) {
                found.push(name);
            }
            each_subschema(schema, &mut |inner| open.push(inner));
        }
    }
    let mut affected = BTreeSet::new();
    while let Some(name) = found.pop() {
        if affected.insert(name.to_owned()) {
            found.extend(referring.get(name).into_iter().flatten());
        }
    }
    affected
}

/// Checks whether a property is marked with the keyword, by its own schema or one that applies to every value of it.
fn is_marked<'a>(document: &'a Document, schema: &'a Node, direction: Direction, seen: &mut BTreeSet<&'a str>) -> bool {
    if matches!(schema.get(direction.keyword()).map(|node| &node.kind), Some(Kind::Bool(true))) {
        return true;
    }
    let target = referenced_definition(schema).filter(|name| seen.insert(name));
    let referenced = target.and_then(|name| document.definitions.get(name)).map(|definition| &definition.schema);
    let all_of = schema.get("allOf").map(Node::items).unwrap_or_default();
    referenced.into_iter().chain(all_of).any(|inner| is_marked(document, inner, direction, seen))
}

fn each_subschema<'a>(schema: &'a Node, visit: &mut dyn FnMut(&'a Node)) {
    for entry in schema.entries() {
        match keyword_kind(&entry.key) {
            Some(KeywordKind::Schema) => visit(&entry.value),
            Some(KeywordKind::SchemaList) => entry.value.items().iter().for_each(&mut *visit),
            Some(KeywordKind::SchemaMap) => entry.value.entries().iter().for_each(|entry| visit(&entry.value)),
            _ => {}
        }
    }
}

struct Splitter<'d> {
    document: &'d mut Document,
    direction: Direction,
    affected: BTreeSet<String>,
    /// Those that stand for bodies of this direction only, and keep their names.
    own: BTreeSet<String>,
    /// The definition of this direction, by the name of the one that both directions had.
    made: BTreeMap<String, String>,
    waiting: Vec<String>,
}

impl Splitter<'_> {
    /// Returns the name of a definition in this direction.
    fn name(&mut self, name: &str) -> String {
        if !self.affected.contains(name) {
            return name.to_owned();
        }
        if let Some(made) = self.made.get(name) {
            return made.clone();
        }
        if self.own.contains(name) {
            self.made.insert(name.to_owned(), name.to_owned());
            self.waiting.push(name.to_owned());
            return name.to_owned();
        }
        let wished = format!("{name}.{}", self.direction.name());
        let numbered = (2..).map(|number| format!("{wished}.{number}"));
        let is_free = |name: &String| !self.document.definitions.contains_key(name);
        let made = std::iter::once(wished.clone()).chain(numbered).find(is_free).unwrap_or_default();
        // Taken at once, so that no other definition gets this name.
        let definition = &self.document.definitions[name];
        let placeholder = Definition {
            schema: Node::new(definition.schema.at, Kind::Bool(true)),
            pointer: definition.pointer.clone(),
        };
        self.document.definitions.insert(made.clone(), placeholder);
        self.made.insert(name.to_owned(), made.clone());
        self.waiting.push(name.to_owned());
        made
    }

    fn finish(mut self) {
        while let Some(name) = self.waiting.pop() {
            let mut schema = self.document.definitions[&name].schema.clone();
            self.schema(&mut schema, &BTreeSet::new());
            let made = self.made[&name].clone();
            if let Some(definition) = self.document.definitions.get_mut(&made) {
                definition.schema = schema;
            }
        }
    }

    /// Rewrites a schema. `outer` are the properties of the other direction that schemas around it declare for the same value.
    fn schema(&mut self, schema: &mut Node, outer: &BTreeSet<String>) {
        let mut marked = self.marked(schema, &mut BTreeSet::new());
        marked.extend(outer.iter().cloned());
        if self.direction == Direction::Request {
            self.mark(schema);
        }
        let Kind::Object(entries) = &mut schema.kind else { return };
        for entry in entries.iter_mut() {
            match entry.key.as_str() {
                "$ref" => {
                    let name = entry.value.as_str().and_then(|text| text.strip_prefix(REFERENCE_PREFIX));
                    if let Some(name) = name.map(str::to_owned) {
                        entry.value.kind = Kind::String(format!("{REFERENCE_PREFIX}{}", self.name(&name)));
                    }
                }
                "required" => {
                    if let Kind::Array(items) = &mut entry.value.kind {
                        items.retain(|item| !item.as_str().is_some_and(|name| marked.contains(name)));
                    }
                }
                // What `not` demands less of, the schema refuses more of.
                "not" => {}
                "discriminator" => self.mapping(&mut entry.value),
                "if" | "then" | "else" | "allOf" | "anyOf" | "oneOf" | "dependentSchemas" => {
                    self.inner(entry, &marked);
                }
                _ => self.inner(entry, &BTreeSet::new()),
            }
        }
    }

    /// Rewrites the subschemas of a keyword.
    fn inner(&mut self, entry: &mut Entry, outer: &BTreeSet<String>) {
        match (keyword_kind(&entry.key), &mut entry.value.kind) {
            (Some(KeywordKind::Schema), _) => self.schema(&mut entry.value, outer),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                items.iter_mut().for_each(|item| self.schema(item, outer));
            }
            (Some(KeywordKind::SchemaMap), Kind::Object(entries)) => {
                entries.iter_mut().for_each(|entry| self.schema(&mut entry.value, outer));
            }
            _ => {}
        }
    }

    /// Rewrites the definitions that a discriminator names.
    fn mapping(&mut self, discriminator: &mut Node) {
        let Kind::Object(entries) = &mut discriminator.kind else { return };
        let mapping = entries.iter_mut().find(|entry| entry.key == "mapping");
        let Some(Kind::Object(words)) = mapping.map(|entry| &mut entry.value.kind) else { return };
        for word in words {
            if let Some(name) = word.value.as_str().map(str::to_owned) {
                word.value.kind = Kind::String(self.name(&name));
            }
        }
    }

    /// Returns the properties of the other direction that a schema declares, itself or by what applies to every value of it.
    fn marked(&self, schema: &Node, seen: &mut BTreeSet<String>) -> BTreeSet<String> {
        let document = &*self.document;
        let properties = schema.get("properties").map(Node::entries).unwrap_or_default().iter();
        let marked = properties.filter(|entry| is_marked(document, &entry.value, self.direction, &mut BTreeSet::new()));
        let mut found: BTreeSet<String> = marked.map(|entry| entry.key.clone()).collect();
        let target = referenced_definition(schema).filter(|name| seen.insert((*name).to_owned()));
        let referenced = target.and_then(|name| document.definitions.get(name)).map(|definition| &definition.schema);
        let all_of = schema.get("allOf").map(Node::items).unwrap_or_default();
        for inner in referenced.into_iter().chain(all_of) {
            found.extend(self.marked(inner, seen));
        }
        found
    }

    /// Marks the properties that a request should not have.
    fn mark(&self, schema: &mut Node) {
        let document = &*self.document;
        let Kind::Object(entries) = &mut schema.kind else { return };
        let Some(properties) = entries.iter_mut().find(|entry| entry.key == "properties") else { return };
        let Kind::Object(properties) = &mut properties.value.kind else { return };
        for property in properties {
            let is_marked = is_marked(document, &property.value, self.direction, &mut BTreeSet::new());
            if let (true, Kind::Object(keywords)) = (is_marked, &mut property.value.kind) {
                let at = property.at;
                keywords.push(Entry { at, key: READ_ONLY.to_owned(), value: Node::new(at, Kind::Bool(true)) });
            }
        }
    }
}
