//! `openapi`, `info` and `info.x-vistoria`: the vendor, and the documents that its rules cite.

use serde::{Deserialize, Serialize};

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::extensions::{CITED_DOCUMENT, FLOOR, VISTORIA};
use crate::fields::Fields;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;
use crate::release::Release;

/// The head of a contract.
#[derive(Debug, Default)]
pub(super) struct Info {
    pub(super) vendor: String,
    pub(super) title: String,
    pub(super) documents: Vec<CitedDocument>,
    pub(super) floor: Option<Release>,
    pub(super) event_path: Option<EventPath>,
    pub(super) body_limit: Option<u64>,
}

/// What a setting at the vendor appends to the URL of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventPath {
    /// The event's id, with `-` in place of each `.` and `_`.
    IdWithHyphens,
}

impl EventPath {
    /// Returns what is appended for an event.
    pub fn of(self, event: &str) -> String {
        match self {
            Self::IdWithHyphens => event.replace(['.', '_'], "-"),
        }
    }

    /// Checks whether a segment of a path is what is appended for an event.
    pub fn fits(self, segment: &str, event: &str) -> bool {
        // Called for every event and segment, so without a copy.
        let as_appended = |letter| if matches!(letter, b'.' | b'_') { b'-' } else { letter };
        match self {
            Self::IdWithHyphens => segment.bytes().eq(event.bytes().map(as_appended)),
        }
    }
}

/// A document that rules cite.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CitedDocument {
    /// The id by which rules cite it.
    pub id: String,
    /// Its title, as printed on it.
    pub title: String,
    /// The kind of document.
    pub kind: DocumentKind,
    /// Its version, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its date, when it states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// The kinds of document, the strongest evidence of what the vendor sends first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A payload that was received.
    Capture,
    /// The vendor's own source code.
    VendorSource,
    /// The vendor's documentation.
    VendorDoc,
    /// A standard that is not the vendor's, such as the numbering of a register.
    Standard,
    /// The integrators' own notes.
    IntegrationNotes,
}

const CODE: &Code = &document_codes::INFO;

/// Reads the head of a contract.
pub(super) fn read(root: &Node, diagnostics: &mut Diagnostics) -> Info {
    let version = root.get("openapi").and_then(Node::as_str).unwrap_or_default();
    if !version.starts_with("3.1.") {
        let at = root.get("openapi").map_or(root.at, |node| node.at);
        diagnostics
            .error(
                &document_codes::OPENAPI_VERSION,
                at,
                Pointer::root().child("openapi"),
                "a contract is an OpenAPI 3.1 document",
            )
            .help("write \"openapi: 3.1.0\"");
    }
    let pointer = Pointer::root().child("info");
    let Some(info) = root.get("info") else {
        diagnostics
            .error(CODE, root.at, pointer, "the document has no \"info\"")
            .help("add info.title and info.x-vistoria");
        return Info::default();
    };
    let title = info.get("title").and_then(Node::as_str).unwrap_or_default().to_owned();
    let pointer = pointer.child("x-vistoria");
    let Some(own) = info.get("x-vistoria") else {
        diagnostics
            .error(CODE, info.at, pointer, "info has no \"x-vistoria\"")
            .help("add info.x-vistoria with \"vendor\" and \"sources\"");
        return Info { title, ..Info::default() };
    };
    let fields = Fields::open(own, pointer, &VISTORIA, CODE, diagnostics);
    let vendor = fields.text("vendor", diagnostics).unwrap_or_default();
    if !vendor.is_empty() && !is_vendor_id(&vendor) {
        diagnostics
            .error(CODE, own.at, fields.pointer.child("vendor"), format!("\"{vendor}\" is not a vendor id"))
            .help("a vendor id names files and a Rust module: lower-case letters and digits, a letter first, no keyword of Rust");
    }
    let sources = fields.get("sources", diagnostics).map(Node::items).unwrap_or_default();
    let documents = sources.iter().enumerate().filter_map(|(index, node)| {
        let pointer = fields.pointer.child("sources").child(index.to_string());
        cited_document(node, pointer, diagnostics)
    });
    let documents = documents.collect();
    let floor = fields.get("floor", diagnostics);
    let floor = floor.and_then(|node| Release::read(node, fields.pointer.child("floor"), &FLOOR, CODE, diagnostics));
    let event_path = fields.word("event-path", diagnostics);
    let body_limit = own.get("body-limit").and_then(|node| {
        let limit = match &node.kind {
            Kind::Number(number) => number.as_u64().filter(|limit| *limit > 0),
            _ => None,
        };
        if limit.is_none() {
            let message = "a limit is a whole number of bytes, from 1";
            diagnostics.error(CODE, node.at, fields.pointer.child("body-limit"), message);
        }
        limit
    });
    Info { vendor, title, documents, floor, event_path, body_limit }
}

/// Checks whether `id` can be a file name and a Rust module. `lib` and `support` are names of generated files.
fn is_vendor_id(id: &str) -> bool {
    const RESERVED: [&str; 43] = [
        "lib", "support", "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
        "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match",
        "mod", "move", "mut", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "unsafe", "use",
    ];
    let starts_well = id.starts_with(|char: char| char.is_ascii_lowercase());
    starts_well && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) && !RESERVED.contains(&id)
}

fn cited_document(node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<CitedDocument> {
    let fields = Fields::open(node, pointer, &CITED_DOCUMENT, CODE, diagnostics);
    let id = fields.text("id", diagnostics);
    let title = fields.text("title", diagnostics);
    let kind = fields.word("kind", diagnostics);
    let version = fields.text("version", diagnostics);
    let date = fields.text("date", diagnostics);
    Some(CitedDocument { id: id?, title: title?, kind: kind?, version, date })
}
