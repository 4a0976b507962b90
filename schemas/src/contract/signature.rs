//! `x-signature`: how a vendor signs its deliveries, as data. The validator verifies.

use serde::{Deserialize, Serialize};

use super::info::Info;
use super::rules::{RuleSource, source};
use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::extensions::{SIGNATURE, SIGNATURE_PAIRS, SIGNATURE_TIMESTAMP};
use crate::fields::Fields;
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::normalise::follow;
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;

/// A signature scheme. A contract may have several; one that verifies is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureScheme {
    /// The name of the security scheme.
    pub id: String,
    /// The header that carries the signature; case does not matter.
    pub header: String,
    /// The grammar of the header's value.
    pub grammar: Grammar,
    /// How the signature value is computed.
    pub algorithm: Algorithm,
    /// How the signature value is encoded; several when the vendor's documentation does not state it. Empty when none is computed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub encodings: Vec<Encoding>,
    /// The parts of the signed text. Empty when only the sender is authenticated, not the body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed: Vec<SignedPart>,
    /// The signed time, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<SignedTimestamp>,
    /// The text that the vendor sends instead of a signature when it has no secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_secret: Option<String>,
    /// The source that states it.
    pub source: RuleSource,
}

/// The grammar of a header's value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Grammar {
    /// The signature value and nothing else.
    Bare,
    /// The signature value after a fixed text, such as `sha256=`.
    Prefixed {
        /// The text.
        prefix: String,
    },
    /// `key=value` parts separated by commas.
    Pairs {
        /// The part that is the signature value; its key may occur several times, once for each secret.
        signature: PairSelector,
        /// The part that is the time, when the header has it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timestamp: Option<PairSelector>,
    },
}

/// Selects one of several `key=value` parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PairSelector {
    /// By its key.
    Key(String),
    /// By its position, from 1: for vendors that do not document the key.
    Position(usize),
}

/// How the signature value is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Algorithm {
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-1: outdated, still in use.
    HmacSha1,
    /// None: the header has the secret itself.
    Fixed,
    /// A JSON Web Token signed with HMAC and SHA-256 (HS256 of RFC 7518), with `iat` and `exp`.
    JwtHs256,
}

impl Algorithm {
    /// Checks whether the signature value depends on the body; otherwise only the sender is authenticated.
    pub fn signs_the_body(self) -> bool {
        matches!(self, Self::HmacSha256 | Self::HmacSha1)
    }
}

/// How the signature value is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// Hexadecimal, in either case.
    Hex,
    /// Base 64 with padding.
    Base64,
}

/// A part of the signed text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignedPart {
    /// A fixed text.
    Text(String),
    /// The time, as it is written in the header.
    Timestamp,
    /// The body's bytes as received.
    Body,
}

/// The signed time of a delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedTimestamp {
    /// The header of the time, unless the signature's own header has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// The unit.
    pub unit: Unit,
    /// The seconds that it may lie in the past.
    pub past: u32,
    /// The seconds that it may lie in the future, for clocks that differ.
    pub future: u32,
}

/// The unit of a time since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Milliseconds.
    Milliseconds,
}

const CODE: &Code = &document_codes::SIGNATURE;

/// The seconds that a delivery may be old or early when the contract does not say.
const DEFAULT_TOLERANCE: u32 = 300;

/// Reads the schemes that the document's own `security` names, in its order.
pub(super) fn read(root: &Node, sources: &Sources, info: &Info, diagnostics: &mut Diagnostics) -> Vec<SignatureScheme> {
    let all = Pointer::root().child("components").child("securitySchemes");
    let schemes = root.pointed(&all).map(Node::entries).unwrap_or_default();
    let mut read = Vec::new();
    let mut named = Vec::new();
    for (index, requirement) in root.get("security").map(Node::items).unwrap_or_default().iter().enumerate() {
        for entry in requirement.entries() {
            let pointer = Pointer::root().child("security").child(index.to_string()).child(&entry.key);
            let Some(found) = schemes.iter().find(|scheme| scheme.key == entry.key) else {
                diagnostics
                    .error(CODE, entry.at, pointer, format!("there is no security scheme \"{}\"", entry.key))
                    .help(suggestion(&entry.key, schemes.iter().map(|scheme| scheme.key.as_str())));
                continue;
            };
            named.push(&found.key);
            let place = (FileId(0), all.child(&found.key));
            let Some(((_, pointer), node)) = follow(sources, place, diagnostics) else { continue };
            read.extend(scheme(&found.key, node, &pointer, info, diagnostics));
        }
    }
    // A scheme that is not named is not used, and the vendor would count as one that does not sign.
    for unnamed in schemes.iter().filter(|scheme| !named.contains(&&scheme.key)) {
        let place = (FileId(0), all.child(&unnamed.key));
        let target = follow(sources, place, diagnostics);
        if target.is_some_and(|(_, node)| node.get("x-signature").is_some()) {
            let message = format!("\"security\" does not name the signature scheme \"{}\"", unnamed.key);
            diagnostics
                .error(CODE, unnamed.at, all.child(&unnamed.key), message)
                .help(format!("add \"security: [{{{}: []}}]\" at the root of the document", unnamed.key));
        }
    }
    read
}

/// Reads a security scheme. Returns `None` for one that is not about signatures, such as a fixed token.
fn scheme(
    id: &str,
    node: &Node,
    pointer: &Pointer,
    info: &Info,
    diagnostics: &mut Diagnostics,
) -> Option<SignatureScheme> {
    let own = node.get("x-signature")?;
    let header = node.get("name").and_then(Node::as_str);
    if header.is_none() || node.get("in").and_then(Node::as_str) != Some("header") {
        diagnostics
            .error(CODE, node.at, pointer.clone(), "a signature is an apiKey in a header")
            .help("write \"type: apiKey\", \"in: header\" and \"name\" with the header's name");
    }
    let pointer = pointer.child("x-signature");
    let fields = Fields::open(own, pointer.clone(), &SIGNATURE, CODE, diagnostics);
    let algorithm = fields.word("algorithm", diagnostics);
    let grammar = grammar(own, &fields, diagnostics);
    if algorithm.is_some_and(|algorithm: Algorithm| !algorithm.signs_the_body()) {
        for key in ["encoding", "signed", "timestamp", "pairs"] {
            if let Some(node) = own.get(key) {
                let message = format!("\"{key}\" describes how a body is signed, and this algorithm does not sign it");
                diagnostics.error(CODE, node.at, pointer.child(key), message).help("take it out");
            }
        }
        let source =
            fields.get("source", diagnostics).and_then(|node| source(node, pointer.child("source"), info, diagnostics));
        return Some(SignatureScheme {
            id: id.to_owned(),
            header: header?.to_owned(),
            grammar: grammar?,
            algorithm: algorithm?,
            encodings: Vec::new(),
            signed: Vec::new(),
            timestamp: None,
            no_secret: None,
            source: source?,
        });
    }
    let encodings =
        fields.required("encoding", diagnostics).and_then(|node| fields.words_or_word(node, "encoding", diagnostics));
    let signed = fields.required_text("signed", diagnostics).and_then(|text| {
        let parts = parts(&text);
        if parts.is_none() {
            diagnostics
                .error(
                    CODE,
                    own.at,
                    pointer.child("signed"),
                    "\"signed\" may contain {timestamp} and {body}, and no other name in braces",
                )
                .help("write for example \"{timestamp}.{body}\"");
        }
        parts
    });
    let timestamp = own.get("timestamp").and_then(|node| timestamp(node, &pointer.child("timestamp"), diagnostics));
    let in_pairs = matches!(grammar, Some(Grammar::Pairs { timestamp: Some(_), .. }));
    let in_header = timestamp.as_ref().is_some_and(|timestamp| timestamp.header.is_some());
    if signed.as_ref().is_some_and(|parts| parts.contains(&SignedPart::Timestamp)) && !in_pairs && !in_header {
        diagnostics
            .error(
                CODE,
                own.at,
                pointer.child("signed"),
                "the timestamp is signed, and neither \"timestamp\" nor \"pairs\" tells where it is",
            )
            .help("name its header in \"timestamp\", or its part in \"pairs\"");
    }
    let no_secret = fields.text("no-secret", diagnostics);
    let source =
        fields.get("source", diagnostics).and_then(|node| source(node, pointer.child("source"), info, diagnostics));
    Some(SignatureScheme {
        id: id.to_owned(),
        header: header?.to_owned(),
        grammar: grammar?,
        algorithm: algorithm?,
        encodings: encodings?,
        signed: signed?,
        timestamp,
        no_secret,
        source: source?,
    })
}

/// Reads the grammar of the header: `prefix`, `pairs` or neither.
fn grammar(own: &Node, fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Grammar> {
    match (own.get("prefix"), own.get("pairs")) {
        (None, None) => Some(Grammar::Bare),
        (Some(node), None) => {
            fields.text("prefix", diagnostics)?;
            // Not trimmed: the space of "Bearer " belongs to it.
            Some(Grammar::Prefixed { prefix: node.as_str()?.to_owned() })
        }
        (None, Some(node)) => {
            let pointer = fields.pointer.child("pairs");
            let pairs = Fields::open(node, pointer, &SIGNATURE_PAIRS, CODE, diagnostics);
            let signature = pairs.get("signature", diagnostics).and_then(|node| selector(node, &pairs, diagnostics));
            let timestamp = node.get("timestamp").and_then(|node| selector(node, &pairs, diagnostics));
            Some(Grammar::Pairs { signature: signature?, timestamp })
        }
        (Some(prefix), Some(_)) => {
            diagnostics
                .error(CODE, prefix.at, fields.pointer.child("prefix"), "a header has a prefix or pairs, not both")
                .help("take one of them out");
            None
        }
    }
}

/// Reads the key or the position of a part.
fn selector(node: &Node, fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<PairSelector> {
    match &node.kind {
        Kind::String(key) => Some(PairSelector::Key(key.clone())),
        Kind::Number(number) => {
            let position = number.as_u64().and_then(|position| usize::try_from(position).ok());
            position.filter(|position| *position > 0).map(PairSelector::Position)
        }
        _ => None,
    }
    .or_else(|| {
        diagnostics
            .error(CODE, node.at, fields.pointer.clone(), "a part is given by its key, or by its position from 1")
            .help("write \"signature: v1\" or \"signature: 2\"");
        None
    })
}

/// Reads `x-signature.timestamp`.
fn timestamp(node: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<SignedTimestamp> {
    let fields = Fields::open(node, pointer.clone(), &SIGNATURE_TIMESTAMP, CODE, diagnostics);
    let seconds = |key: &str, diagnostics: &mut Diagnostics| {
        let Some(node) = node.get(key) else { return Some(DEFAULT_TOLERANCE) };
        let seconds = match &node.kind {
            Kind::Number(number) => number.as_u64().and_then(|seconds| u32::try_from(seconds).ok()),
            _ => None,
        };
        if seconds.is_none() {
            diagnostics.error(CODE, node.at, pointer.child(key), "a tolerance is a whole number of seconds");
        }
        seconds
    };
    let (past, future) = (seconds("past", diagnostics), seconds("future", diagnostics));
    let header = fields.text("header", diagnostics);
    Some(SignedTimestamp { header, unit: fields.word("unit", diagnostics)?, past: past?, future: future? })
}

/// Parses a template of a signed text; `None` when it has another name in braces.
fn parts(template: &str) -> Option<Vec<SignedPart>> {
    let mut parts = Vec::new();
    let mut rest = template;
    while !rest.is_empty() {
        let text = &rest[..rest.find('{').unwrap_or(rest.len())];
        if !text.is_empty() {
            parts.push(SignedPart::Text(text.to_owned()));
        }
        rest = &rest[text.len()..];
        if rest.is_empty() {
            break;
        }
        let (part, after) = [("{timestamp}", SignedPart::Timestamp), ("{body}", SignedPart::Body)]
            .into_iter()
            .find_map(|(name, part)| Some((part, rest.strip_prefix(name)?)))?;
        parts.push(part);
        rest = after;
    }
    Some(parts)
}
