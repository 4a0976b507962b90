//! The places of all schemas that the objects of a document have, and their definitions.

use std::collections::BTreeSet;

use vistoria_schemas::contract::specification::{Definitions, schemas_at};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::document::Target;
use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::node::Node;
use vistoria_schemas::normalise::follow;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::structure::Content;
use vistoria_schemas::text::FileId;

use super::super::objects::content_of;
use super::mapping::mapped;

/// Returns the definitions of all schemas of the document of `root`.
pub(super) fn definitions(root: &Node, sources: &Sources) -> Definitions {
    let mut places = Places { sources, seen: BTreeSet::new(), schemas: Vec::new() };
    places.object(ObjectKind::Root, root, (FileId(0), Pointer::root()));
    with_mappings(places.schemas, sources)
}

/// The places of all schemas that the objects of a document have.
struct Places<'a> {
    sources: &'a Sources,
    seen: BTreeSet<(Target, ObjectKind)>,
    schemas: Vec<(Target, String)>,
}

impl Places<'_> {
    fn object(&mut self, kind: ObjectKind, node: &Node, place: Target) {
        if !self.seen.insert((place.clone(), kind)) {
            return;
        }
        if kind == ObjectKind::Schema {
            let wished = wished_name(&place.1);
            self.schemas.push((place, wished));
            return;
        }
        if node.get("$ref").is_some()
            && let Some((target, node)) = follow(self.sources, place.clone(), &mut Diagnostics::default())
        {
            self.object(kind, node, target);
        }
        each_inner(kind, node, &place, &mut |kind, node, place| self.object(kind, node, place));
    }
}

/// Names the schema of a component by its name, and any other after what it is the schema of.
fn wished_name(place: &Pointer) -> String {
    let tokens = place.tokens();
    match tokens {
        [.., section, name] if section == "schemas" => name.clone(),
        _ => {
            let telling = tokens.iter().filter(|token| !["schema", "content", "paths"].contains(&token.as_str()));
            telling.map(|token| token.trim_matches('/').replace('/', "-")).collect::<Vec<_>>().join(".")
        }
    }
}

/// Calls `visit` for every object directly inside one.
fn each_inner(kind: ObjectKind, node: &Node, place: &Target, visit: &mut dyn FnMut(ObjectKind, &Node, Target)) {
    let (file, pointer) = place;
    for entry in node.entries() {
        let Some(content) = content_of(kind, &entry.key) else { continue };
        let at = pointer.child(&entry.key);
        match content {
            Content::One(kind) => visit(kind, &entry.value, (*file, at)),
            Content::List(kind) => {
                for (index, item) in entry.value.items().iter().enumerate() {
                    visit(kind, item, (*file, at.child(index.to_string())));
                }
            }
            Content::Map(kind) => {
                for entry in entry.value.entries() {
                    visit(kind, &entry.value, (*file, at.child(&entry.key)));
                }
            }
        }
    }
}

/// Makes the definitions of all schemas, also of those that only the mapping of a discriminator names.
fn with_mappings(mut roots: Vec<(Target, String)>, sources: &Sources) -> Definitions {
    // Those of components have their names before others wish for them.
    roots.sort_by_key(|((file, pointer), _)| !(*file == FileId(0) && is_component(pointer)));
    loop {
        let definitions = schemas_at(sources, &roots);
        let mut more: Vec<(Target, String)> = Vec::new();
        definitions.document.each_schema(&mut |located| {
            for (_, place) in mapped(located.schema, sources) {
                if !definitions.names.contains_key(&place) && more.iter().all(|(known, _)| *known != place) {
                    let wished = place.1.last().unwrap_or_default().to_owned();
                    more.push((place, wished));
                }
            }
        });
        if more.is_empty() {
            return definitions;
        }
        roots.extend(more);
    }
}

/// Checks whether a pointer leads to a schema of the components.
pub(super) fn is_component(pointer: &Pointer) -> bool {
    matches!(pointer.tokens(), [components, schemas, _] if components == "components" && schemas == "schemas")
}
