//! Keys that start with `x-`, checked against [`crate::extensions`] on every object of an OpenAPI document.
//!
//! In a contract every such key must be one of Vistoria's, on an object where it has a meaning: a misspelt `x-signature` would
//! otherwise make a vendor count as one that does not sign. In any other document, keys of other tools are legal; a key that
//! resembles a Vistoria keyword is a warning.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, LocatedSchema, Target, subschemas};
use crate::document_codes;
use crate::extensions::{EXTENSIONS, ObjectKind, extension};
use crate::level::Level;
use crate::nearest::nearest;
use crate::node::{Entry, Kind, Node};
use crate::normalise::follow;
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::structure::{Content, content};
use crate::text::FileId;

/// Reports every key that starts with `x-` and has no meaning where it is.
pub(super) fn lint_contract(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) {
    Walk { sources, level: Level::Error, seen: BTreeSet::new(), diagnostics }.start(root);
}

/// Reports the keys that resemble a Vistoria keyword, on the objects of an OpenAPI document and in `document`, its schemas.
pub(super) fn lint_any(root: &Node, document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // Documents can be large, and nearly none has such a key.
    if !sources.files().any(|(_, file)| file.root.as_ref().is_some_and(has_near_miss)) {
        return;
    }
    Walk { sources, level: Level::Warning, seen: BTreeSet::new(), diagnostics }.start(root);
    document.each_schema(&mut |schema| {
        check(schema.schema, ObjectKind::Schema, &schema.pointer, Level::Warning, diagnostics);
    });
}

/// Reports the keys of one object: those without a meaning where `level` is an error, those that resemble a Vistoria keyword where
/// it is a warning.
pub(super) fn check(node: &Node, kind: ObjectKind, pointer: &Pointer, level: Level, diagnostics: &mut Diagnostics) {
    let code = if level == Level::Error {
        &document_codes::UNKNOWN_EXTENSION
    } else {
        &document_codes::SPECIFICATION_UNKNOWN_EXTENSION
    };
    let place = kind.name();
    for Entry { at, key, .. } in node.entries().iter().filter(|entry| entry.key.starts_with("x-")) {
        let (message, help) = match extension(key) {
            Some(known) if known.objects.contains(&kind) => continue,
            _ if level == Level::Warning => match near(key) {
                Some(near) if near != key => {
                    (format!("\"{key}\" is not an extension of Vistoria's and is ignored"), did_you_mean(near))
                }
                _ => continue,
            },
            Some(known) => {
                let places: Vec<&str> = known.objects.iter().map(|kind| kind.name()).collect();
                let message = format!("the extension \"{key}\" has no meaning on {place} and would be ignored");
                (message, format!("it belongs on {}", places.join(" or ")))
            }
            None => {
                let message = format!("\"{key}\" is not an extension that {place} can have, and would be ignored");
                (message, near(key).map_or_else(|| known_on(kind), did_you_mean))
            }
        };
        diagnostics.push(code, level, *at, pointer.child(key), message).help(help);
    }
}

/// Returns the Vistoria keyword that `key` resembles. The `x-` is not compared: it would make short words alike.
fn near(key: &str) -> Option<&'static str> {
    let word = key.strip_prefix("x-")?;
    let words = EXTENSIONS.iter().filter_map(|extension| extension.keyword.strip_prefix("x-"));
    let near = *nearest(word, words).first()?;
    EXTENSIONS.iter().map(|extension| extension.keyword).find(|keyword| keyword[2..] == *near)
}

fn did_you_mean(near: &str) -> String {
    format!("did you mean \"{near}\"?")
}

fn known_on(kind: ObjectKind) -> String {
    let known: Vec<&str> = EXTENSIONS
        .iter()
        .filter(|extension| extension.objects.contains(&kind))
        .map(|extension| extension.keyword)
        .collect();
    if known.is_empty() {
        format!("remove it; {} has no extensions", kind.name())
    } else {
        format!("remove it; {} can have {}", kind.name(), known.join(", "))
    }
}

/// Checks whether any key in a document resembles a Vistoria keyword.
fn has_near_miss(node: &Node) -> bool {
    match &node.kind {
        Kind::Object(entries) => entries.iter().any(|entry| {
            let is_near = entry.key.starts_with("x-") && near(&entry.key).is_some_and(|near| near != entry.key);
            is_near || has_near_miss(&entry.value)
        }),
        Kind::Array(items) => items.iter().any(has_near_miss),
        _ => false,
    }
}

/// A walk over the objects of an OpenAPI document, through references to other files.
struct Walk<'a, 'd> {
    sources: &'a Sources,
    level: Level,
    seen: BTreeSet<(Target, ObjectKind)>,
    diagnostics: &'d mut Diagnostics,
}

impl Walk<'_, '_> {
    fn start(mut self, root: &Node) {
        if root.get("openapi").is_some() || self.level == Level::Error {
            self.object(ObjectKind::Root, root, (FileId(0), Pointer::root()));
        }
    }

    fn object(&mut self, kind: ObjectKind, node: &Node, place: Target) {
        if kind == ObjectKind::Schema {
            return self.schema(node, place.1);
        }
        if !self.seen.insert((place.clone(), kind)) {
            return;
        }
        check(node, kind, &place.1, self.level, self.diagnostics);
        if node.get("$ref").is_some() {
            // An unresolved reference is reported by what reads the object.
            if let Some((target, node)) = follow(self.sources, place, &mut Diagnostics::default()) {
                self.object(kind, node, target);
            }
            return;
        }
        for entry in node.entries() {
            let Some(content) = content(kind, &entry.key) else { continue };
            let inner = |token: String| (place.0, place.1.child(&entry.key).child(token));
            match content {
                Content::One(kind) => self.object(kind, &entry.value, (place.0, place.1.child(&entry.key))),
                Content::List(kind) => {
                    for (index, item) in entry.value.items().iter().enumerate() {
                        self.object(kind, item, inner(index.to_string()));
                    }
                }
                Content::Map(kind) => {
                    for entry in entry.value.entries() {
                        self.object(kind, &entry.value, inner(entry.key.clone()));
                    }
                }
            }
        }
    }

    /// Checks a schema and those inside it. Schemas behind references are checked as definitions.
    fn schema(&mut self, schema: &Node, pointer: Pointer) {
        let mut open = vec![LocatedSchema { schema, pointer }];
        while let Some(place) = open.pop() {
            check(place.schema, ObjectKind::Schema, &place.pointer, self.level, self.diagnostics);
            open.extend(subschemas(&place));
        }
    }
}
