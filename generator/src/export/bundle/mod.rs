//! One OpenAPI document of a document and the files that it refers to. Every reference in it is local, and every schema is one of
//! the dialect of OpenAPI 3.1.

mod hoisted;
mod mapping;
mod places;
mod schema;

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::contract::specification::{Definitions, Specification};
use vistoria_schemas::document::{REFERENCE_PREFIX, Target};
use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::normalise::target;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::structure::Content;
use vistoria_schemas::text::{At, FileId};

use self::hoisted::Hoisted;
use self::mapping::mappings;
use self::places::is_component;
use self::schema::schema;
use super::loss::{Found, RawLoss};
use super::objects::{SCHEMAS, content_of};
use super::tree::{entry, object, set, sole_reference, text as string};
use super::versions;

/// Bundles the document of `root`.
pub(super) fn bundle(root: &Node, sources: &Sources, found: &mut Found) -> Node {
    let definitions = places::definitions(root, sources);
    found.of_reading(&definitions.losses, SCHEMAS);
    let (names, moved) = final_names(&definitions, root);
    let mut writer = Writer {
        sources,
        definitions: &definitions,
        names,
        moved,
        needed: BTreeSet::new(),
        hoisted: Hoisted::of(root),
        open: Vec::new(),
        found,
    };
    let mut bundled = writer.object(ObjectKind::Root, root, &(FileId(0), Pointer::root()));
    writer.components(&mut bundled);
    versions::raise(&mut bundled, writer.found);
    bundled
}

/// Makes a document of the definitions of a JSON Schema.
pub(super) fn of_json_schema(specification: &Specification) -> Node {
    let at = At::default();
    let no_names = BTreeMap::new();
    let schemas = specification.contract.document.definitions.iter().map(|(name, definition)| {
        entry(at, name.clone(), schema(&definition.schema, &mut |name| format!("{SCHEMAS}{name}"), &no_names))
    });
    let schemas = object(at, schemas.collect());
    let info = vec![
        entry(at, "title", string(at, specification.contract.bundle.title.clone())),
        entry(at, "version", string(at, "0.0.0")),
    ];
    object(
        at,
        vec![
            entry(at, "openapi", string(at, versions::OPENAPI_31)),
            entry(at, "info", object(at, info)),
            entry(at, "paths", object(at, Vec::new())),
            entry(at, "components", object(at, vec![entry(at, "schemas", schemas)])),
        ],
    )
}

/// Returns the name that each definition has in the bundled document, and the definition of each component that only refers to a
/// schema of another file: that schema has its name.
fn final_names(definitions: &Definitions, root: &Node) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let pointer = Pointer::root().child("components").child("schemas");
    let components = root.pointed(&pointer).map(Node::entries).unwrap_or_default();
    let of_component = |key: &str| definitions.names.get(&(FileId(0), pointer.child(key)));
    let own: BTreeSet<&str> =
        components.iter().filter_map(|entry| of_component(&entry.key)).map(String::as_str).collect();
    let all = definitions.document.definitions.keys();
    let mut names: BTreeMap<String, String> = all.map(|name| (name.clone(), name.clone())).collect();
    let mut moved = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for name in components.iter().filter_map(|entry| of_component(&entry.key)) {
        let schema = definitions.document.definitions.get(name).map(|definition| &definition.schema);
        let referred = schema.and_then(sole_reference).and_then(|text| text.strip_prefix(REFERENCE_PREFIX));
        if let Some(referred) = referred
            && !own.contains(referred)
            && taken.insert(referred)
        {
            names.insert(referred.to_owned(), name.clone());
            moved.insert(name.clone(), referred.to_owned());
        }
    }
    (names, moved)
}

/// Writes the objects of a document, from all of its files, into one.
struct Writer<'a> {
    sources: &'a Sources,
    definitions: &'a Definitions,
    /// The name of each definition in the bundled document.
    names: BTreeMap<String, String>,
    /// The definition that each component has which only refers to it.
    moved: BTreeMap<String, String>,
    /// The definitions that references lead to.
    needed: BTreeSet<String>,
    hoisted: Hoisted,
    /// The objects that are being written, so that none is written into itself.
    open: Vec<Target>,
    found: &'a mut Found,
}

impl Writer<'_> {
    fn object(&mut self, kind: ObjectKind, node: &Node, place: &Target) -> Node {
        if kind == ObjectKind::Schema {
            return self.schema_at(node, place);
        }
        if let Some(text) = node.get("$ref").and_then(Node::as_str) {
            return self.referred(kind, node, text, place);
        }
        if self.open.contains(place) {
            return object(node.at, Vec::new());
        }
        let Kind::Object(entries) = &node.kind else { return node.clone() };
        self.open.push(place.clone());
        let entries =
            entries.iter().map(|entry| Entry { value: self.field(kind, entry, place), ..entry.clone() }).collect();
        self.open.pop();
        object(node.at, entries)
    }

    fn field(&mut self, kind: ObjectKind, field: &Entry, (file, pointer): &Target) -> Node {
        let at = pointer.child(&field.key);
        match (content_of(kind, &field.key), &field.value.kind) {
            (Some(Content::One(kind)), _) => self.object(kind, &field.value, &(*file, at)),
            (Some(Content::List(kind)), Kind::Array(items)) => {
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| self.object(kind, item, &(*file, at.child(index.to_string()))));
                Node::new(field.value.at, Kind::Array(items.collect()))
            }
            (Some(Content::Map(kind)), Kind::Object(entries)) => {
                let entries = entries.iter().map(|entry| {
                    let place = (*file, at.child(&entry.key));
                    let key = self.key(kind, &entry.key, &place);
                    Entry { key, value: self.object(kind, &entry.value, &place), ..entry.clone() }
                });
                object(field.value.at, entries.collect())
            }
            _ => field.value.clone(),
        }
    }

    /// Returns the key of an object of a map; references to a schema have its name in plain letters.
    fn key(&self, kind: ObjectKind, key: &str, place: &Target) -> String {
        let name = self.definitions.names.get(place).filter(|_| kind == ObjectKind::Schema);
        name.map_or(key, |name| self.names.get(name).unwrap_or(name)).to_owned()
    }

    /// Writes a reference to an object: as it is within the document, else to a component that the object becomes, or the object
    /// itself where there are no such components.
    fn referred(&mut self, kind: ObjectKind, node: &Node, text: &str, place: &Target) -> Node {
        let beside = node.entries().iter().filter(|entry| entry.key != "$ref");
        let Some(target) = target(self.sources, text, place.0) else {
            self.found.loss(RawLoss {
                at: node.entry("$ref").map_or(node.at, |entry| entry.at),
                keyword: "$ref".to_owned(),
                what: "a $ref leads nowhere, and is left out".to_owned(),
                help: "correct the reference",
            });
            return object(node.at, beside.cloned().collect());
        };
        let is_here = target.0 == FileId(0) && Hoisted::is_component(&target.1);
        let tokens = || target.1.tokens().iter().map(|token| Pointer::fragment_token(token)).collect::<Vec<_>>();
        let here = || Some(format!("#/{}", tokens().join("/")));
        if let Some(local) = if is_here { here() } else { self.hoisted.reference(kind, &target) } {
            let beside = beside.filter(|entry| matches!(entry.key.as_str(), "summary" | "description"));
            let mut entries = vec![entry(node.at, "$ref", string(node.at, local))];
            entries.extend(beside.cloned());
            return object(node.at, entries);
        }
        let mut written = match self.sources.file(target.0).root.as_ref().and_then(|root| root.pointed(&target.1)) {
            Some(inner) if !self.open.contains(&target) => self.object(kind, inner, &target),
            _ => object(node.at, Vec::new()),
        };
        if let Kind::Object(entries) = &mut written.kind {
            for field in beside {
                let value = self.field(kind, field, place);
                set(entries, &field.key, value);
            }
        }
        written
    }

    /// Writes the schema of a place.
    fn schema_at(&mut self, node: &Node, place: &Target) -> Node {
        let Some(name) = self.definitions.names.get(place) else { return node.clone() };
        let moved = self.moved.get(name).filter(|_| is_component(&place.1));
        let name = moved.unwrap_or(name).clone();
        self.definition(&name).unwrap_or_else(|| node.clone())
    }

    fn definition(&mut self, name: &str) -> Option<Node> {
        let definition = self.definitions.document.definitions.get(name)?;
        let (names, needed) = (&self.names, &mut self.needed);
        let mut refer = |name: &str| {
            needed.insert(name.to_owned());
            format!("{SCHEMAS}{}", names.get(name).map_or(name, String::as_str))
        };
        let mappings = mappings(&definition.schema, self.definitions, self.sources);
        Some(schema(&definition.schema, &mut refer, &mappings))
    }

    /// Adds the components that are not written yet: those of other files, and schemas that references lead to.
    fn components(&mut self, bundled: &mut Node) {
        let mut added: Vec<(&'static str, Entry)> = Vec::new();
        while let Some((kind, section, name, target)) = self.hoisted.next() {
            let Some(node) = self.sources.file(target.0).root.as_ref().and_then(|root| root.pointed(&target.1)) else {
                continue;
            };
            let written = self.object(kind, node, &target);
            added.push((section, entry(written.at, name, written)));
        }
        let pointer = Pointer::root().child("components").child("schemas");
        let mut written: BTreeSet<String> = bundled
            .pointed(&pointer)
            .map(Node::entries)
            .unwrap_or_default()
            .iter()
            .map(|entry| entry.key.clone())
            .collect();
        while let Some(name) = self.needed.pop_first() {
            let shown = self.names.get(&name).cloned().unwrap_or_else(|| name.clone());
            if written.insert(shown.clone())
                && let Some(schema) = self.definition(&name)
            {
                added.push(("schemas", entry(schema.at, shown, schema)));
            }
        }
        added.sort_by(|(section, one), (other, two)| (section, &one.key).cmp(&(other, &two.key)));
        for (section, entry) in added {
            add_component(bundled, section, entry);
        }
    }
}

/// Adds an entry to a section of the components.
fn add_component(document: &mut Node, section: &str, added: Entry) {
    let inner = |node: &mut Node, key: &str| -> Option<usize> {
        let at = node.at;
        let Kind::Object(entries) = &mut node.kind else { return None };
        Some(entries.iter().position(|entry| entry.key == key).unwrap_or_else(|| {
            entries.push(entry(at, key, object(at, Vec::new())));
            entries.len() - 1
        }))
    };
    let Some(index) = inner(document, "components") else { return };
    let Kind::Object(entries) = &mut document.kind else { return };
    let components = &mut entries[index].value;
    let Some(index) = inner(components, section) else { return };
    let Kind::Object(entries) = &mut components.kind else { return };
    if let Kind::Object(entries) = &mut entries[index].value.kind {
        entries.push(added);
    }
}
