//! The fields that later versions of OpenAPI added, and what becomes of them in an earlier one.

use vistoria_schemas::extensions::ObjectKind;
use vistoria_schemas::node::{Entry, Kind, Node};

use super::loss::{Found, RawLoss};
use super::objects::{each_object, each_schema};
use super::tree::{entry, object, set, take, text};

pub(super) const OPENAPI_31: &str = "3.1.0";
pub(super) const OPENAPI_30: &str = "3.0.3";

/// A version of OpenAPI 3, by its second number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    V0,
    V1,
    V2,
}

/// The fields by which a later version says more of messages; leaving one out is a loss.
const TELLING: &[(ObjectKind, &str, Version)] = {
    use Version::V2;
    &[
        (ObjectKind::PathItem, "query", V2),
        (ObjectKind::PathItem, "additionalOperations", V2),
        (ObjectKind::Webhook, "query", V2),
        (ObjectKind::Webhook, "additionalOperations", V2),
        (ObjectKind::MediaType, "itemSchema", V2),
        (ObjectKind::MediaType, "itemEncoding", V2),
        (ObjectKind::MediaType, "prefixEncoding", V2),
        (ObjectKind::Encoding, "encoding", V2),
        (ObjectKind::Encoding, "itemEncoding", V2),
        (ObjectKind::Encoding, "prefixEncoding", V2),
        (ObjectKind::Components, "mediaTypes", V2),
    ]
};

/// The fields that tell a reader or a tool more, and nothing of messages.
const EXPLAINING: &[(ObjectKind, &str, Version)] = {
    use Version::{V1, V2};
    &[
        (ObjectKind::Root, "jsonSchemaDialect", V1),
        (ObjectKind::Root, "$self", V2),
        (ObjectKind::Info, "summary", V1),
        (ObjectKind::License, "identifier", V1),
        (ObjectKind::Components, "pathItems", V1),
        (ObjectKind::Server, "name", V2),
        (ObjectKind::Tag, "summary", V2),
        (ObjectKind::Tag, "parent", V2),
        (ObjectKind::Tag, "kind", V2),
        (ObjectKind::Response, "summary", V2),
        (ObjectKind::Example, "dataValue", V2),
        (ObjectKind::Example, "serializedValue", V2),
        (ObjectKind::SecurityScheme, "deprecated", V2),
        (ObjectKind::SecurityScheme, "oauth2MetadataUrl", V2),
    ]
};

/// Makes a bundled document one of OpenAPI 3.1, whatever version it was.
pub(super) fn raise(document: &mut Node, found: &mut Found) {
    let version = document.get("openapi").and_then(Node::as_str).unwrap_or_default().to_owned();
    let at = document.at;
    complete(document);
    if version.starts_with("3.1") {
        return;
    }
    let Kind::Object(entries) = &mut document.kind else { return };
    set(entries, "openapi", text(at, OPENAPI_31));
    if version.starts_with("3.0") {
        if entries.iter().all(|entry| entry.key != "webhooks")
            && let Some(webhooks) = entries.iter_mut().find(|entry| entry.key == "x-webhooks")
        {
            "webhooks".clone_into(&mut webhooks.key);
        }
        each_object(ObjectKind::Root, document, &mut |kind, node| {
            if kind == ObjectKind::Schema {
                // What it meant is in the type.
                each_schema(node, &mut |entries| drop(take(entries, "nullable")));
            }
        });
    }
    leave_out(document, Version::V1, found);
}

/// Leaves out the fields of versions after `version`.
pub(super) fn leave_out(document: &mut Node, version: Version, found: &mut Found) {
    let mut explaining: Vec<&str> = Vec::new();
    each_object(ObjectKind::Root, document, &mut |kind, node| {
        let Kind::Object(entries) = &mut node.kind else { return };
        let is_later = |fields: &[(ObjectKind, &str, Version)], key: &str| {
            fields.iter().any(|(of, field, since)| *of == kind && *field == key && *since > version)
        };
        entries.retain(|entry| {
            if is_later(TELLING, &entry.key) {
                found.loss(left_out(entry, version));
                return false;
            }
            if !is_later(EXPLAINING, &entry.key) {
                return true;
            }
            if let Some((_, field, _)) = EXPLAINING.iter().find(|(of, field, _)| *of == kind && *field == entry.key)
                && !explaining.contains(field)
            {
                explaining.push(field);
            }
            false
        });
        if kind == ObjectKind::SecurityScheme && version == Version::V0 {
            leave_out_mutual_tls(entries, found);
        }
        drop_query_strings(kind, entries, version, found);
    });
    if !explaining.is_empty() {
        found.note(format!("left out, since {} has no such fields: {}", name(version), explaining.join(", ")));
    }
}

fn name(version: Version) -> &'static str {
    match version {
        Version::V0 => "OpenAPI 3.0",
        Version::V1 => "OpenAPI 3.1",
        Version::V2 => "OpenAPI 3.2",
    }
}

fn left_out(field: &Entry, version: Version) -> RawLoss {
    RawLoss {
        at: field.at,
        keyword: field.key.clone(),
        what: format!("{} has no `{}`, which is left out", name(version), field.key),
        help: "use the newest version that your tool reads",
    }
}

/// Replaces a scheme that OpenAPI 3.0 does not have by an HTTP scheme, so that what refers to it still does.
fn leave_out_mutual_tls(entries: &mut Vec<Entry>, found: &mut Found) {
    let Some(kind) = entries.iter_mut().find(|entry| entry.key == "type" && entry.value.as_str() == Some("mutualTLS"))
    else {
        return;
    };
    let at = kind.at;
    found.loss(RawLoss {
        at,
        keyword: "mutualTLS".to_owned(),
        what: "OpenAPI 3.0 has no `mutualTLS`; the scheme is written as `http` with the scheme `mutual`".to_owned(),
        help: "use the newest version that your tool reads",
    });
    kind.value = text(at, "http");
    entries.push(entry(at, "scheme", text(at, "mutual")));
}

/// Leaves out the parameters that are the whole query.
fn drop_query_strings(kind: ObjectKind, entries: &mut [Entry], version: Version, found: &mut Found) {
    if version == Version::V2 || !matches!(kind, ObjectKind::Operation | ObjectKind::PathItem | ObjectKind::Webhook) {
        return;
    }
    for parameters in entries.iter_mut().filter(|entry| entry.key == "parameters") {
        let Kind::Array(items) = &mut parameters.value.kind else { continue };
        items.retain(|item| match item.entry("in") {
            Some(place) if place.value.as_str() == Some("querystring") => {
                found.loss(left_out(&Entry { key: "in: querystring".to_owned(), ..place.clone() }, version));
                false
            }
            _ => true,
        });
    }
}

/// Adds the texts that OpenAPI 3.1 requires.
fn complete(document: &mut Node) {
    const REQUIRED: [(ObjectKind, &str, &str); 3] = [
        (ObjectKind::Info, "title", ""),
        (ObjectKind::Info, "version", "0.0.0"),
        (ObjectKind::Response, "description", ""),
    ];
    each_object(ObjectKind::Root, document, &mut |kind, node| {
        let at = node.at;
        let Kind::Object(entries) = &mut node.kind else { return };
        for (_, field, value) in REQUIRED.iter().filter(|(of, ..)| *of == kind) {
            if entries.iter().all(|entry| entry.key != "$ref" && entry.key != *field) {
                entries.push(entry(at, *field, text(at, *value)));
            }
        }
    });
}

/// Adds what OpenAPI 3.0 alone requires: paths, and responses of every operation.
pub(super) fn complete_30(document: &mut Node) {
    let at = document.at;
    if let Kind::Object(entries) = &mut document.kind
        && entries.iter().all(|entry| entry.key != "paths")
    {
        let index = entries.iter().position(|entry| entry.key == "components").unwrap_or(entries.len());
        entries.insert(index, entry(at, "paths", object(at, Vec::new())));
    }
    each_object(ObjectKind::Root, document, &mut |kind, node| {
        let has_responses = node.get("responses").is_some_and(|responses| !responses.entries().is_empty());
        if kind == ObjectKind::Operation
            && !has_responses
            && let Kind::Object(entries) = &mut node.kind
        {
            let described = object(node.at, vec![entry(node.at, "description", text(node.at, "Not described."))]);
            set(entries, "responses", object(node.at, vec![entry(node.at, "default", described)]));
        }
    });
}
