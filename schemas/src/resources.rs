//! The schemas with a URI (`$id`) or an anchor of their own, by which references can find them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_uri::Uri;
use fluent_uri::UriRef;

use crate::dialect::Dialect;
use crate::document::{LocatedSchema, Target, subschemas};
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;

/// The schemas that can be referred to by URI.
#[derive(Debug, Default)]
pub struct Resources {
    /// The location of each schema with a URI.
    by_uri: BTreeMap<String, Target>,
    /// The location of each anchor, by the URI of its resource and its name.
    anchors: BTreeMap<(String, String), Target>,
    /// The URI of each resource by its location.
    uris: BTreeMap<FileId, BTreeMap<Pointer, String>>,
    /// The URIs of the resources that have each dynamic anchor. `$recursiveAnchor` is one without a name.
    dynamic: BTreeMap<String, BTreeSet<String>>,
}

const DYNAMIC_ANCHOR: &str = "$dynamicAnchor";
const RECURSIVE_ANCHOR: &str = "$recursiveAnchor";
const ANCHORS: [&str; 2] = ["$anchor", DYNAMIC_ANCHOR];

/// The start of the base URI of files without one.
const UNNAMED: &str = "vistoria://document";

impl Resources {
    /// Collects the URIs and anchors of every file.
    pub fn of(sources: &Sources, dialect: Dialect) -> Self {
        let mut resources = Self::default();
        for (id, file) in sources.files() {
            let Some(root) = &file.root else { continue };
            let dialect = sources.dialect_in(dialect, id);
            let base = file.url.clone().unwrap_or_else(|| format!("{UNNAMED}/{}/{}", id.0, "root"));
            if file.url.is_some() {
                resources.by_uri.insert(base.clone(), (id, Pointer::root()));
            }
            resources.uris.entry(id).or_default().insert(Pointer::root(), base.clone());
            if has_names(root, dialect) {
                resources.visit(root, &(id, Pointer::root()), &base, dialect);
            }
        }
        resources
    }

    fn visit(&mut self, schema: &Node, place: &Target, base: &str, dialect: Dialect) {
        let text = |key: &str| schema.get(key).and_then(Node::as_str);
        let mut base = base.to_owned();
        let is_reference = dialect.reference_stands_alone() && schema.get("$ref").is_some();
        if let Some(id) = text(dialect.id_keyword()).filter(|_| !is_reference) {
            match id.strip_prefix('#') {
                Some(anchor) => drop(self.anchors.insert((base.clone(), anchor.to_owned()), place.clone())),
                None => {
                    if let Some(uri) = joined(&base, id.trim_end_matches('#')) {
                        base = uri;
                        self.by_uri.insert(base.clone(), place.clone());
                        self.uris.entry(place.0).or_default().insert(place.1.clone(), base.clone());
                    }
                }
            }
        }
        for keyword in ANCHORS {
            if let Some(anchor) = text(keyword) {
                self.anchors.insert((base.clone(), anchor.to_owned()), place.clone());
            }
        }
        let is_recursive = is_recursive_anchor(schema.get(RECURSIVE_ANCHOR));
        for anchor in text(DYNAMIC_ANCHOR).into_iter().chain(is_recursive.then_some("")) {
            self.dynamic.entry(anchor.to_owned()).or_default().insert(base.clone());
        }
        let here = LocatedSchema { schema, pointer: place.1.clone() };
        let mut inner: Vec<(Pointer, &Node)> =
            subschemas(&here).into_iter().map(|place| (place.pointer, place.schema)).collect();
        // Keywords of older dialects and of OpenAPI whose values are schemas by name.
        for keyword in ["definitions", "dependencies", "schemas", "components"] {
            let Some(node) = schema.get(keyword) else { continue };
            let pointer = place.1.child(keyword);
            if keyword == "components" {
                inner.push((pointer, node));
            } else {
                inner.extend(node.entries().iter().map(|entry| (pointer.child(&entry.key), &entry.value)));
            }
        }
        for keyword in ["items", "additionalItems"] {
            if let Some(Node { kind: Kind::Array(items), .. }) = schema.get(keyword) {
                let pointer = place.1.child(keyword);
                inner.extend(items.iter().enumerate().map(|(index, item)| (pointer.child(index.to_string()), item)));
            }
        }
        for (pointer, node) in inner.into_iter().filter(|(_, node)| node.is_object()) {
            self.visit(node, &(place.0, pointer), &base, dialect);
        }
    }

    /// Resolves `reference` in the schema at `place` by URI; `None` when no schema has that URI or anchor.
    pub fn find(&self, reference: &str, place: &Target, sources: &Sources) -> Option<Target> {
        let base = self.base(place)?;
        let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let uri = if uri.is_empty() { base.to_owned() } else { joined(base, uri)? };
        let (file, start) = self.by_uri.get(&uri).cloned().or_else(|| self.unnamed(&uri))?;
        if fragment.is_empty() || fragment.starts_with('/') {
            let pointer = start.join(&Pointer::parse_fragment(fragment)?);
            let found = sources.file(file).root.as_ref()?.pointed(&pointer).is_some();
            return found.then_some((file, pointer));
        }
        self.anchors.get(&(uri, fragment.to_owned())).cloned()
    }

    /// Checks whether a `$dynamicRef` or `$recursiveRef` leads to the same schema on every way to it, as `$ref` does: the dynamic
    /// scope chooses among the resources that have its anchor, and at most one has it.
    pub fn is_static(&self, reference: &str) -> bool {
        let anchor = reference.split_once('#').map_or("", |(_, fragment)| fragment);
        self.dynamic.get(anchor).is_none_or(|resources| resources.len() < 2)
    }

    /// Checks whether a schema has this URI.
    pub fn has(&self, uri: &str) -> bool {
        self.by_uri.contains_key(uri)
    }

    /// Returns the URL, without fragment, of `reference` in the schema at `place`.
    pub fn url(&self, reference: &str, place: &Target) -> Option<String> {
        joined(self.base(place)?, reference.split('#').next()?)
    }

    /// Returns the URI of the innermost resource around a place.
    fn base(&self, (file, pointer): &Target) -> Option<&str> {
        let uris = self.uris.get(file)?;
        let tokens = pointer.tokens();
        (0..=tokens.len()).rev().find_map(|count| uris.get(&tokens[..count])).map(String::as_str)
    }

    /// Returns the file that was given this base URI because it has none.
    fn unnamed(&self, uri: &str) -> Option<Target> {
        let id = uri.strip_prefix(UNNAMED)?.strip_prefix('/')?.strip_suffix("/root")?;
        let target = (FileId(id.parse().ok()?), Pointer::root());
        (self.uris.get(&target.0)?.get(&target.1).map(String::as_str) == Some(uri)).then_some(target)
    }
}

/// Checks whether a document may have a URI or an anchor; most have none and need not be visited.
fn has_names(node: &Node, dialect: Dialect) -> bool {
    let is_name = |entry: &Entry| match entry.key.as_str() {
        RECURSIVE_ANCHOR => is_recursive_anchor(Some(&entry.value)),
        key => (key == dialect.id_keyword() || ANCHORS.contains(&key)) && entry.value.as_str().is_some(),
    };
    match &node.kind {
        Kind::Object(entries) => entries.iter().any(|entry| is_name(entry) || has_names(&entry.value, dialect)),
        Kind::Array(items) => items.iter().any(|item| has_names(item, dialect)),
        _ => false,
    }
}

fn is_recursive_anchor(value: Option<&Node>) -> bool {
    matches!(value, Some(Node { kind: Kind::Bool(true), .. }))
}

fn joined(base: &str, reference: &str) -> Option<String> {
    let base = Uri::parse(base).ok()?;
    let reference = UriRef::parse(reference).ok()?;
    Some(reference.resolve_against(&base).ok()?.normalize().to_string())
}
