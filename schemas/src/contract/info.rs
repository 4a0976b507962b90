//! `openapi`, `info` and `info.x-vistoria`: which vendor, and which documents its rules cite.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostics;
use crate::fields::Fields;
use crate::node::Node;
use crate::pointer::Pointer;

/// What the head of a contract says.
#[derive(Debug, Default)]
pub(super) struct Info {
    pub(super) vendor: String,
    pub(super) title: String,
    pub(super) documents: Vec<CitedDocument>,
}

/// A document that rules cite.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CitedDocument {
    /// How rules refer to it.
    pub id: String,
    /// Its title, as printed on it.
    pub title: String,
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// Its version, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its date, when it states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// The kinds of document, from the strongest witness to what the vendor really sends down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A payload that really came.
    Capture,
    /// The vendor's own source code.
    VendorSource,
    /// The vendor's documentation.
    VendorDoc,
    /// A norm from outside the vendor, such as how a register numbers its entries.
    Standard,
    /// The integrators' own notes.
    IntegrationNotes,
}

const CODE: &str = "contract/info";

const KINDS: &[(&str, DocumentKind)] = &[
    ("capture", DocumentKind::Capture),
    ("vendor-source", DocumentKind::VendorSource),
    ("vendor-doc", DocumentKind::VendorDoc),
    ("standard", DocumentKind::Standard),
    ("integration-notes", DocumentKind::IntegrationNotes),
];

pub(super) fn read(root: &Node, diagnostics: &mut Diagnostics) -> Info {
    let version = root.get("openapi").and_then(Node::as_str).unwrap_or_default();
    if !version.starts_with("3.1.") {
        let at = root.get("openapi").map_or(root.at, |node| node.at);
        diagnostics
            .error(
                "contract/openapi-version",
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
    let fields = Fields::open(own, pointer, ("x-vistoria", CODE), &["vendor", "sources"], diagnostics);
    let vendor = fields.required_text("vendor", diagnostics).unwrap_or_default();
    if !vendor.is_empty() && !is_vendor_id(&vendor) {
        diagnostics
            .error(CODE, own.at, fields.pointer.child("vendor"), format!("\"{vendor}\" is no vendor id"))
            .help("a vendor id names files and a Rust module: lower-case letters and digits, a letter first, no word of Rust's");
    }
    let sources = fields.required("sources", diagnostics).map(Node::items).unwrap_or_default();
    let documents = sources.iter().enumerate().filter_map(|(index, node)| {
        let pointer = fields.pointer.child("sources").child(index.to_string());
        cited_document(node, pointer, diagnostics)
    });
    Info { vendor, title, documents: documents.collect() }
}

/// Vendor ids become file names and Rust modules. `lib` and `support` are taken by what is emitted beside them.
fn is_vendor_id(id: &str) -> bool {
    const TAKEN: [&str; 43] = [
        "lib", "support", "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
        "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match",
        "mod", "move", "mut", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "unsafe", "use",
    ];
    let starts_well = id.starts_with(|char: char| char.is_ascii_lowercase());
    starts_well && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) && !TAKEN.contains(&id)
}

fn cited_document(node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<CitedDocument> {
    let known = ["id", "title", "kind", "version", "date"];
    let fields = Fields::open(node, pointer, ("a source", CODE), &known, diagnostics);
    let id = fields.required_text("id", diagnostics);
    let title = fields.required_text("title", diagnostics);
    let kind = fields.required_word("kind", KINDS, diagnostics);
    let version = fields.text("version", diagnostics);
    let date = fields.text("date", diagnostics);
    Some(CitedDocument { id: id?, title: title?, kind: kind?, version, date })
}
