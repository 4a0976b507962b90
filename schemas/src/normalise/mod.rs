//! Normalises [`Sources`] to a [`Document`]: every schema that the roots (components, bodies, parameters) and references
//! reach becomes a definition of one flat `$defs`.
//!
//! A work list starts with the roots. Each schema taken from it is rewritten: its dialect becomes 2020-12, and every `$ref`
//! becomes `#/$defs/<name>` of its target, which joins the work list when it is new. So does a `$dynamicRef` whose target is
//! the same on every way to it. For example
//!
//! ```text
//! openapi.yaml: components.schemas.Order.properties.buyer: {$ref: 'people.yaml#/Person'}
//! people.yaml:  Person: {type: string}
//! becomes $defs: {Order: {properties: {buyer: {$ref: '#/$defs/Person'}}}, Person: {type: string}}
//! ```
//!
//! No schema changes its meaning, except that an unresolved reference accepts any value and is an error; every node keeps
//! its place in the text.

mod names;
mod references;

use std::collections::BTreeMap;

use names::DefinitionNames;
use references::resolve;

pub use references::{follow, schema_of, target};

use crate::diagnostic::Diagnostics;
use crate::dialect::{DYNAMIC_REFERENCES, Dialect};
use crate::document::{Definition, Document, REFERENCE_PREFIX, Target};
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Entry, Kind, Node};
use crate::resources::Resources;
use crate::sources::Sources;
use crate::text::FileId;

/// Normalises `roots`, each with a wished name, and everything that they refer to. Also returns the name of each target.
pub fn normalise(
    sources: &Sources,
    roots: &[(Target, String)],
    dialect: Dialect,
    diagnostics: &mut Diagnostics,
) -> (Document, BTreeMap<Target, String>) {
    let resources = Resources::of(sources, dialect);
    let names = DefinitionNames::default();
    let dialects = sources.files().map(|(id, _)| (id, sources.dialect_in(dialect, id))).collect();
    let mut normaliser =
        Normaliser { sources, resources, dialects, diagnostics, names, waiting: Vec::new(), is_dangling: false };
    for (target, wished) in roots {
        normaliser.name(target, wished);
    }
    let mut document = Document::default();
    while let Some(target) = normaliser.waiting.pop() {
        let (file, pointer) = &target;
        let Some(node) = sources.file(*file).root.as_ref().and_then(|root| root.pointed(pointer)) else { continue };
        normaliser.is_dangling = false;
        let schema = normaliser.schema(without_definitions(node), &mut target.clone());
        let name = normaliser.names.of(&target).to_owned();
        if normaliser.is_dangling {
            document.dangling.insert(name.clone());
        }
        document.definitions.insert(name, Definition { schema, pointer: pointer.clone() });
    }
    (document, normaliser.names.into_map())
}

/// Copies a schema without the definitions inside it, which are reached by references: in a large document they are nearly
/// all of the root.
fn without_definitions(node: &Node) -> Node {
    let Kind::Object(entries) = &node.kind else { return node.clone() };
    let own = entries.iter().filter(|entry| !matches!(entry.key.as_str(), "$defs" | "definitions"));
    Node::new(node.at, Kind::Object(own.cloned().collect()))
}

struct Normaliser<'a> {
    sources: &'a Sources,
    resources: Resources,
    dialects: BTreeMap<FileId, Dialect>,
    diagnostics: &'a mut Diagnostics,
    names: DefinitionNames,
    waiting: Vec<Target>,
    /// Whether the current definition has an unresolved reference.
    is_dangling: bool,
}

impl Normaliser<'_> {
    /// Returns the name of the definition made of `target`, which joins the work list when it is new.
    fn name(&mut self, target: &Target, wished: &str) -> String {
        if self.names.is_new(target) {
            self.names.give(target.clone(), wished);
            self.waiting.push(target.clone());
        }
        self.names.of(target).to_owned()
    }

    /// Rewrites the schema at `place`.
    fn schema(&mut self, node: Node, place: &mut Target) -> Node {
        let Node { at, kind } = self.dialects[&place.0].rewritten(node);
        let Kind::Object(entries) = kind else { return Node::new(at, kind) };
        let has_reference = entries.iter().any(|entry| entry.key == "$ref");
        let rewritten = entries.into_iter().filter_map(|Entry { at, mut key, value }| {
            let value = match keyword_kind(&key) {
                Some(KeywordKind::Schema) => within(place, &key, |place| self.schema(value, place)),
                // Nested definitions are reached by references.
                Some(KeywordKind::SchemaMap) if key == "$defs" => return None,
                Some(KeywordKind::SchemaMap | KeywordKind::SchemaList) => {
                    within(place, &key, |place| self.each(value, place))
                }
                Some(_) if key == "$ref" => self.reference(&value, &key, place)?,
                _ if !has_reference && self.is_static_reference(&key, &value) => {
                    let written = std::mem::replace(&mut key, "$ref".to_owned());
                    self.reference(&value, &written, place)?
                }
                _ if key == "x-advice" => within(place, &key, |place| self.advice(value, place)),
                _ => value,
            };
            Some(Entry { at, key, value })
        });
        let rewritten = rewritten.collect();
        Node::new(at, Kind::Object(rewritten))
    }

    /// Checks whether a keyword is a dynamic reference that leads to one schema on every way to it.
    fn is_static_reference(&self, keyword: &str, value: &Node) -> bool {
        let is_dynamic = DYNAMIC_REFERENCES.contains(&keyword);
        is_dynamic && value.as_str().is_some_and(|text| self.resources.is_static(text))
    }

    /// Rewrites a list or a map of schemas.
    fn each(&mut self, mut node: Node, place: &mut Target) -> Node {
        let mut schema = |node: &mut Node, token: &str| {
            let taken = std::mem::replace(node, Node::new(node.at, Kind::Null));
            *node = within(place, token, |place| self.schema(taken, place));
        };
        match &mut node.kind {
            Kind::Array(items) => {
                items.iter_mut().enumerate().for_each(|(index, item)| schema(item, &index.to_string()));
            }
            Kind::Object(entries) => entries.iter_mut().for_each(|entry| schema(&mut entry.value, &entry.key)),
            _ => {}
        }
        node
    }

    /// Rewrites the schemas inside `x-advice: [{…, schema}]`.
    fn advice(&mut self, mut node: Node, (file, pointer): &mut Target) -> Node {
        let Kind::Array(items) = &mut node.kind else { return node };
        for (index, item) in items.iter_mut().enumerate() {
            let Kind::Object(entries) = &mut item.kind else { continue };
            let mut place = (*file, pointer.child(index.to_string()).child("schema"));
            for entry in entries.iter_mut().filter(|entry| entry.key == "schema") {
                entry.value = self.schema(entry.value.clone(), &mut place);
            }
        }
        node
    }

    /// Rewrites the reference of a keyword of the schema at `place`. Returns `None`, so that no `$ref` is left and any value is accepted, when
    /// it cannot be resolved, which is an error.
    fn reference(&mut self, node: &Node, keyword: &str, place: &Target) -> Option<Node> {
        let text = node.as_str().unwrap_or_default();
        let by_id = (!text.is_empty()).then(|| self.resources.find(text, place, self.sources)).flatten();
        match by_id.map_or_else(|| resolve(self.sources, text, place.0), Ok) {
            Ok(target) => {
                let wished = target.1.last().unwrap_or_else(|| self.sources.file(target.0).stem()).to_owned();
                let name = self.name(&target, &wished);
                Some(Node::new(node.at, Kind::String(format!("{REFERENCE_PREFIX}{name}"))))
            }
            Err(unresolved) => {
                let unresolved = unresolved
                    .with_url(text, self.resources.url(text, place), self.sources, |url| self.resources.has(url));
                unresolved.report(node, place.1.child(keyword), self.diagnostics);
                self.is_dangling = true;
                None
            }
        }
    }
}

/// Calls `work` with the place one token further in.
fn within<T>(place: &mut Target, token: &str, work: impl FnOnce(&mut Target) -> T) -> T {
    place.1.push(token);
    let made = work(place);
    place.1.pop();
    made
}
