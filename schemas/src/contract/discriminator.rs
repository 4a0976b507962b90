//! `discriminator`: which word of a property names which alternative.
//!
//! Its `mapping` refers to schemas by name or by reference. After this pass it maps words to definitions, with the names that
//! apply when it has none: `oneOf: [{$ref: '#/components/schemas/Cat'}]` is named by `Cat`.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::document::{Definition, Document, Target, referenced_definition};
use crate::document_codes;
use crate::keywords::{KeywordKind, keyword_kind};
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::{At, FileId};

/// Makes the mapping of every discriminator complete. One beside no alternatives, whose schemas refer back to it, is removed.
pub(super) fn resolve(
    document: &mut Document,
    names: &BTreeMap<Target, String>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let pointers: BTreeMap<String, Pointer> =
        document.definitions.iter().map(|(name, definition)| (name.clone(), definition.pointer.clone())).collect();
    let mut resolver = Resolver { names, pointers, sources, unresolved: Vec::new() };
    for Definition { schema, pointer } in document.definitions.values_mut() {
        resolver.schema(schema);
        for (at, value) in resolver.unresolved.drain(..) {
            let message = format!("the discriminator maps to \"{value}\", which is no schema of the document");
            diagnostics.error(&document_codes::DANGLING_REF, at, pointer.clone(), message);
        }
    }
}

struct Resolver<'a> {
    names: &'a BTreeMap<Target, String>,
    /// Where each definition is in its file.
    pointers: BTreeMap<String, Pointer>,
    sources: &'a Sources,
    /// The values of mappings that name no definition, and where they are.
    unresolved: Vec<(At, String)>,
}

impl Resolver<'_> {
    fn schema(&mut self, schema: &mut Node) {
        let alternatives: Vec<String> = ["oneOf", "anyOf"]
            .iter()
            .flat_map(|keyword| schema.get(keyword).map(Node::items).unwrap_or_default())
            .filter_map(|alternative| referenced_definition(alternative).map(str::to_owned))
            .collect();
        let Kind::Object(entries) = &mut schema.kind else { return };
        entries.retain_mut(|entry| entry.key != "discriminator" || self.complete(&mut entry.value, &alternatives));
        for entry in entries {
            match keyword_kind(&entry.key) {
                Some(KeywordKind::Schema) => self.schema(&mut entry.value),
                Some(KeywordKind::SchemaList) => {
                    if let Kind::Array(items) = &mut entry.value.kind {
                        items.iter_mut().for_each(|item| self.schema(item));
                    }
                }
                Some(KeywordKind::SchemaMap) => {
                    if let Kind::Object(entries) = &mut entry.value.kind {
                        entries.iter_mut().for_each(|entry| self.schema(&mut entry.value));
                    }
                }
                _ => {}
            }
        }
    }

    /// Replaces the mapping by one from words to definitions; `false` when there is nothing to map.
    fn complete(&mut self, discriminator: &mut Node, alternatives: &[String]) -> bool {
        let at = discriminator.at;
        let property = discriminator.get("propertyName").and_then(Node::as_str);
        let Some(property) = property.filter(|_| !alternatives.is_empty()).map(str::to_owned) else { return false };
        let stated = discriminator.get("mapping").map(Node::entries).unwrap_or_default().iter();
        let mut mapping: Vec<(String, String)> = Vec::new();
        for Entry { key, value, .. } in stated {
            let Some(text) = value.as_str() else { continue };
            match self.definition(text, value.at.file) {
                Some(name) => mapping.push((key.clone(), name)),
                None => self.unresolved.push((value.at, text.to_owned())),
            }
        }
        for name in alternatives {
            let own = self.pointers.get(name).and_then(Pointer::last).unwrap_or(name);
            let is_stated = mapping.iter().any(|(word, definition)| word == own || definition == name);
            mapping.extend((!is_stated).then(|| (own.to_owned(), name.clone())));
        }
        let text = |text: String| Node::new(at, Kind::String(text));
        let entry = |key: String, value: Node| Entry { at, key, value };
        let mapping = mapping.into_iter().map(|(word, name)| entry(word, text(name))).collect();
        discriminator.kind = Kind::Object(vec![
            entry("propertyName".to_owned(), text(property)),
            entry("mapping".to_owned(), Node::new(at, Kind::Object(mapping))),
        ]);
        true
    }

    /// Returns the definition that a value of a mapping names, by reference or as a component.
    fn definition(&self, value: &str, file: FileId) -> Option<String> {
        let component = || Pointer::root().child("components").child("schemas").child(value);
        let target = match value.split_once('#') {
            Some((document, fragment)) => {
                (self.sources.referenced(file, document)?, Pointer::parse_fragment(fragment)?)
            }
            None if value.contains(['/', '.']) => (self.sources.referenced(file, value)?, Pointer::root()),
            None => (FileId(0), component()),
        };
        self.names.get(&target).cloned()
    }
}
