//! Documents that are not read, and what of OpenAPI 3.2 is not.

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::node::{Entry, Node};
use crate::pointer::Pointer;

/// Reports a document of another kind, which is not read. Returns whether it is one.
pub(super) fn is_other_kind(root: &Node, diagnostics: &mut Diagnostics) -> bool {
    const CODE: &Code = &document_codes::SPECIFICATION_UNKNOWN;
    let version = |key: &str| {
        let entry = root.entry(key)?;
        Some((entry.at, entry.value.as_str().map_or_else(|| entry.value.to_value().to_string(), str::to_owned)))
    };
    if let Some((at, version)) = version("swagger") {
        let message = format!("this is a Swagger {version} document, which is not read: only OpenAPI 3 is");
        diagnostics
            .error(CODE, at, Pointer::root().child("swagger"), message)
            .help("convert it to OpenAPI 3, as the Swagger Editor or `swagger2openapi` do");
        return true;
    }
    if let Some((at, version)) = version("asyncapi") {
        let message = format!("this is an AsyncAPI {version} document, which is not read");
        diagnostics
            .error(CODE, at, Pointer::root().child("asyncapi"), message)
            .help("save the schema of a message's payload as a file of its own, and check payloads with --schema");
        return true;
    }
    if let Some((at, version)) = version("openapi").filter(|(_, version)| version.split('.').next() != Some("3")) {
        let message = format!("this is an OpenAPI {version} document, which is not read: only OpenAPI 3 is");
        diagnostics.error(CODE, at, Pointer::root().child("openapi"), message);
        return true;
    }
    for (kind, place) in OTHER_KINDS {
        let pointer: Pointer = place.split('/').map(str::to_owned).collect();
        let Some(node) = root.pointed(&pointer) else { continue };
        let is_kind = match *kind {
            "a Postman collection" => node.as_str().is_some_and(|url| url.contains("getpostman.com")),
            "an Avro schema" => matches!(root.get("type").and_then(Node::as_str), Some("record" | "enum" | "fixed")),
            _ => true,
        };
        if is_kind {
            diagnostics
                .error(CODE, node.at, pointer, format!("this is {kind}, which is not read"))
                .help("OpenAPI 3 and JSON Schema are read");
            return true;
        }
    }
    false
}

/// Documents of other kinds, each with a place that they have, and no JSON Schema.
const OTHER_KINDS: &[(&str, &str)] = &[
    ("an Arazzo description", "arazzo"),
    ("an OpenAPI overlay", "overlay"),
    ("a Postman collection", "info/schema"),
    ("an Avro schema", "fields"),
    ("an Avro schema", "symbols"),
    ("an introspection of a GraphQL schema", "__schema"),
    ("an introspection of a GraphQL schema", "data/__schema"),
];

/// The fields of a path item that are read, or that say nothing about bodies.
const PATH_ITEM: [&str; 16] = [
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
    "additionalOperations",
    "parameters",
    "servers",
    "summary",
    "description",
    "$ref",
    "<<",
];

/// Reports what of an OpenAPI document is not read: keys of path items that are no methods, and `itemSchema`. Each once.
pub(super) fn report(root: &Node, diagnostics: &mut Diagnostics) {
    let Some(version) = root.get("openapi").and_then(Node::as_str) else { return };
    let is_3_2 = version.starts_with("3.2");
    let prefix = if is_3_2 { "OpenAPI 3.2 is read as 3.1; " } else { "" };
    let methods = if is_3_2 {
        "write it in additionalOperations"
    } else {
        "the methods are get, put, post, delete, options, head, patch, trace and query"
    };
    let mut warn = |entry: &Entry, pointer: Pointer, message: String, help: &str| {
        diagnostics.warning(&document_codes::NOT_READ, entry.at, pointer, message).help(help);
    };
    for holder in ["paths", "webhooks", "x-webhooks"] {
        if let Some(entry) = root.entry(holder).filter(|entry| !entry.value.is_object()) {
            let message = format!("\"{holder}\" is not an object, and is not read");
            warn(entry, Pointer::root().child(holder), message, "it has a key for each path or name");
        }
        for item in root.get(holder).map(Node::entries).unwrap_or_default() {
            let pointer = Pointer::root().child(holder).child(&item.key);
            for entry in item.value.entries() {
                if !PATH_ITEM.contains(&entry.key.as_str())
                    && !entry.key.starts_with("x-")
                    && !item.key.starts_with("x-")
                {
                    let message = format!("{prefix}\"{}\" is no method, and is not read", entry.key);
                    warn(entry, pointer.child(&entry.key), message, methods);
                }
            }
        }
    }
    if let Some((entry, pointer)) = item_schema(root) {
        let message = format!("{prefix}itemSchema is not read, so that the items of a stream are not checked");
        warn(entry, pointer, message, "check the items as payloads of their own, with --schema");
    }
}

/// Returns the first `itemSchema` of a media type.
fn item_schema(root: &Node) -> Option<(&Entry, Pointer)> {
    let mut open = vec![(root, Pointer::root())];
    while let Some((node, pointer)) = open.pop() {
        let is_content = pointer.last() == Some("content");
        for entry in node.entries().iter().rev() {
            let inner = pointer.child(&entry.key);
            if is_content && let Some(found) = entry.value.entry("itemSchema") {
                return Some((found, inner.child("itemSchema")));
            }
            open.push((&entry.value, inner));
        }
        // Lists of OpenAPI have no media types in them, but for parameters.
        for (index, item) in node.items().iter().enumerate().rev() {
            open.push((item, pointer.child(index.to_string())));
        }
    }
    None
}
