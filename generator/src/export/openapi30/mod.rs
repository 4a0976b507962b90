//! OpenAPI 3.0 of a bundled document of OpenAPI 3.1.

mod bounds;
mod reader;
mod schema;
mod types;

use std::collections::BTreeSet;

use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::pointer::Pointer;

use self::schema::Lowering;
use super::loss::Found;
use super::objects::{SCHEMAS, each_object};
use super::tree::{entry, set, sole_reference, take, text};
use super::versions::{self, OPENAPI_30, Version};

/// Lowers a document.
pub(super) fn lower(mut document: Node, found: &mut Found) -> Node {
    let at = document.at;
    if let Kind::Object(entries) = &mut document.kind {
        set(entries, "openapi", text(at, OPENAPI_30));
        webhooks(entries, found);
    }
    license(&mut document);
    vendor(&mut document, found);
    versions::leave_out(&mut document, Version::V0, found);
    schemas(&mut document, found);
    references(&mut document);
    callbacks(&mut document);
    versions::complete_30(&mut document);
    reader::keep_what_is_read(document, found)
}

/// Writes the webhooks as `x-webhooks`, where Redoc and Vistoria read them.
fn webhooks(entries: &mut Vec<Entry>, found: &mut Found) {
    let Some(mut webhooks) = take(entries, "webhooks") else { return };
    let count = webhooks.value.entries().len();
    found.note(format!(
        "the webhooks ({count}) are written as `x-webhooks`, since OpenAPI 3.0 has none: Redoc and Vistoria read them there, most \
         other tools see only their components"
    ));
    let others = take(entries, "x-webhooks");
    if let (Kind::Object(webhooks), Some(others)) = (&mut webhooks.value.kind, others) {
        let is_new = |entry: &&Entry| webhooks.iter().all(|known| known.key != entry.key);
        let new: Vec<Entry> = others.value.entries().iter().filter(is_new).cloned().collect();
        webhooks.extend(new);
    }
    "x-webhooks".clone_into(&mut webhooks.key);
    entries.push(webhooks);
}

/// Writes the identifier of a license as its address.
fn license(document: &mut Node) {
    each_object(ObjectKind::Root, document, &mut |kind, node| {
        if kind == ObjectKind::License
            && node.get("url").is_none()
            && let Kind::Object(entries) = &mut node.kind
            && let Some(identifier) = take(entries, "identifier")
            && let Some(name) = identifier.value.as_str()
        {
            entries.push(entry(
                identifier.at,
                "url",
                text(identifier.at, format!("https://spdx.org/licenses/{name}.html")),
            ));
        }
    });
}

/// Leaves out what makes the document a contract, which is OpenAPI 3.1.
fn vendor(document: &mut Node, found: &mut Found) {
    let Kind::Object(entries) = &mut document.kind else { return };
    let Some(info) = entries.iter_mut().find(|entry| entry.key == "info") else { return };
    if let Kind::Object(entries) = &mut info.value.kind
        && take(entries, "x-vistoria").is_some()
    {
        found.note(
            "`x-vistoria` is left out: a contract is a document of OpenAPI 3.1, and this is a document like others",
        );
    }
}

/// Lowers all schemas. A definition that accepts more makes those wider that refer to it, so it is done until no more are found.
fn schemas(document: &mut Node, found: &mut Found) {
    let mut wider = BTreeSet::new();
    loop {
        let mut lowered = document.clone();
        let mut lowering = Lowering::new(&wider);
        let mut found_wider = BTreeSet::new();
        each_object(ObjectKind::Root, &mut lowered, &mut |kind, node| match kind {
            ObjectKind::Components => {
                let Kind::Object(entries) = &mut node.kind else { return };
                for section in entries.iter_mut().filter(|entry| entry.key == "schemas") {
                    let Kind::Object(definitions) = &mut section.value.kind else { continue };
                    for definition in definitions {
                        let (schema, is_wider) = lowering.schema(&definition.value);
                        definition.value = schema;
                        if is_wider {
                            found_wider.insert(format!("{SCHEMAS}{}", definition.key));
                        }
                    }
                }
            }
            // Those of components are lowered with their names.
            ObjectKind::Parameter | ObjectKind::Header | ObjectKind::MediaType => {
                let Kind::Object(entries) = &mut node.kind else { return };
                for schema in entries.iter_mut().filter(|entry| entry.key == "schema") {
                    schema.value = lowering.schema(&schema.value).0;
                }
            }
            _ => {}
        });
        if found_wider == wider {
            lowering.losses.into_iter().for_each(|loss| found.loss(loss));
            *document = lowered;
            return;
        }
        wider = found_wider;
    }
}

/// Writes each callback where an operation refers to it, and without extensions, as `openapiv3` reads them.
fn callbacks(document: &mut Node) {
    let pointer = Pointer::root().child("components").child("callbacks");
    let components = document.pointed(&pointer).map(|node| node.entries().to_vec()).unwrap_or_default();
    each_object(ObjectKind::Root, document, &mut |kind, node| match (kind, &mut node.kind) {
        (ObjectKind::Operation, Kind::Object(entries)) => {
            for section in entries.iter_mut().filter(|entry| entry.key == "callbacks") {
                let Kind::Object(callbacks) = &mut section.value.kind else { continue };
                for callback in callbacks {
                    let name =
                        sole_reference(&callback.value).and_then(|to| to.strip_prefix("#/components/callbacks/"));
                    let component = name.and_then(|name| components.iter().find(|entry| entry.key == name));
                    if let Some(component) = component {
                        callback.value = component.value.clone();
                    }
                }
            }
        }
        (ObjectKind::Callback, Kind::Object(entries)) => entries.retain(|entry| !entry.key.starts_with("x-")),
        _ => {}
    });
}

/// Removes what stands beside references, which OpenAPI 3.0 ignores.
fn references(document: &mut Node) {
    each_object(ObjectKind::Root, document, &mut |kind, node| {
        let is_alone = !matches!(kind, ObjectKind::Schema | ObjectKind::PathItem | ObjectKind::Webhook);
        if let Kind::Object(entries) = &mut node.kind
            && is_alone
            && entries.iter().any(|entry| entry.key == "$ref")
        {
            entries.retain(|entry| entry.key == "$ref");
        }
    });
}
