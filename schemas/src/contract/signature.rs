//! `x-signature`: how a vendor's deliveries prove where they come from, as data. Verifying is the validator's.

use serde::{Deserialize, Serialize};

use super::info::Info;
use super::rules::{RuleSource, source};
use crate::diagnostic::Diagnostics;
use crate::fields::Fields;
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// One way in which deliveries are signed. A contract may have several; one that holds is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// The name of the security scheme.
    pub id: String,
    /// The header that carries the signature; case does not matter.
    pub header: String,
    /// How the header's value is written.
    pub grammar: Grammar,
    /// How the code is computed.
    pub algorithm: Algorithm,
    /// How the code is written; several when the vendor does not say. None where no code is computed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub encodings: Vec<Encoding>,
    /// What is signed, in order. Nothing where the sender is proved and the body is not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed: Vec<Part>,
    /// The time that is signed too, when one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Stamp>,
    /// The text that the vendor sends instead of a signature when it has no secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_secret: Option<String>,
    /// Who says so.
    pub source: RuleSource,
}

/// How a header's value is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Grammar {
    /// The code and nothing else.
    Bare,
    /// The code after a fixed text, such as `sha256=`.
    Prefixed {
        /// The text.
        prefix: String,
    },
    /// `key=value` parts with commas between.
    Pairs {
        /// Which part is the code; a key may come several times, for several secrets.
        signature: Which,
        /// Which part is the time, when it is one of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timestamp: Option<Which>,
    },
}

/// One of several parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The one with this key.
    Key(String),
    /// The one at this place, from 1: for vendors that do not say the key.
    Place(usize),
}

/// How the code is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Algorithm {
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-1: old, still met.
    HmacSha1,
    /// None: the secret itself stands in the header.
    Fixed,
    /// A JSON Web Token signed with HMAC and SHA-256 (HS256 of RFC 7518), with `iat` and `exp`.
    JwtHs256,
}

impl Algorithm {
    /// Whether it makes a code of the body; else only the sender is proved.
    pub fn signs_the_body(self) -> bool {
        matches!(self, Self::HmacSha256 | Self::HmacSha1)
    }
}

/// How the code is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// Hexadecimal, in either case.
    Hex,
    /// Base 64 with padding.
    Base64,
}

/// A part of what is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// This text.
    Text(String),
    /// The time, as it is written in the header.
    Timestamp,
    /// The body's bytes as they came.
    Body,
}

/// The time of a delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// The header that has it, unless the signature's own has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// What it counts.
    pub unit: Unit,
    /// How many seconds it may lie in the past.
    pub past: u32,
    /// How many seconds it may lie in the future, for clocks that differ.
    pub future: u32,
}

/// What a time counts since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Thousandths of them.
    Milliseconds,
}

const CODE: &str = "contract/signature";

/// The seconds that a delivery may be old, or early, when the contract does not say.
const TOLERANCE: u32 = 300;

const ALGORITHMS: &[(&str, Algorithm)] = &[
    ("hmac-sha256", Algorithm::HmacSha256),
    ("hmac-sha1", Algorithm::HmacSha1),
    ("fixed", Algorithm::Fixed),
    ("jwt-hs256", Algorithm::JwtHs256),
];
const ENCODINGS: &[(&str, Encoding)] = &[("hex", Encoding::Hex), ("base64", Encoding::Base64)];
const UNITS: &[(&str, Unit)] = &[("seconds", Unit::Seconds), ("milliseconds", Unit::Milliseconds)];

/// The schemes that the document's own `security` names, in its order.
pub(super) fn read(root: &Node, info: &Info, diagnostics: &mut Diagnostics) -> Vec<Scheme> {
    let all = Pointer::root().child("components").child("securitySchemes");
    let schemes = root.pointed(&all).map(Node::entries).unwrap_or_default();
    let mut read = Vec::new();
    for (index, requirement) in root.get("security").map(Node::items).unwrap_or_default().iter().enumerate() {
        for entry in requirement.entries() {
            let pointer = Pointer::root().child("security").child(index.to_string()).child(&entry.key);
            let Some(found) = schemes.iter().find(|scheme| scheme.key == entry.key) else {
                diagnostics
                    .error(CODE, entry.at, pointer, format!("there is no security scheme \"{}\"", entry.key))
                    .help(suggestion(&entry.key, schemes.iter().map(|scheme| scheme.key.as_str())));
                continue;
            };
            read.extend(scheme(&found.key, &found.value, &all.child(&found.key), info, diagnostics));
        }
    }
    read
}

fn scheme(id: &str, node: &Node, pointer: &Pointer, info: &Info, diagnostics: &mut Diagnostics) -> Option<Scheme> {
    // A scheme without x-signature is one that is not about signatures, such as a fixed token.
    let own = node.get("x-signature")?;
    let header = node.get("name").and_then(Node::as_str);
    if header.is_none() || node.get("in").and_then(Node::as_str) != Some("header") {
        diagnostics
            .error(CODE, node.at, pointer.clone(), "a signature is an apiKey in a header")
            .help("write \"type: apiKey\", \"in: header\" and \"name\" with the header's name");
    }
    let pointer = pointer.child("x-signature");
    let known = ["algorithm", "encoding", "prefix", "pairs", "signed", "timestamp", "no-secret", "source"];
    let fields = Fields::open(own, pointer.clone(), ("x-signature", CODE), &known, diagnostics);
    let algorithm = fields.required_word("algorithm", ALGORITHMS, diagnostics);
    let grammar = grammar(own, &fields, diagnostics);
    if algorithm.is_some_and(|algorithm| !algorithm.signs_the_body()) {
        for key in ["encoding", "signed", "timestamp", "pairs"] {
            if let Some(node) = own.get(key) {
                let message = format!("\"{key}\" says how a body is signed, and this algorithm signs none");
                diagnostics.error(CODE, node.at, pointer.child(key), message).help("take it out");
            }
        }
        let source = fields
            .required("source", diagnostics)
            .and_then(|node| source(node, pointer.child("source"), info, diagnostics));
        return Some(Scheme {
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
    let encodings = fields.required("encoding", diagnostics).and_then(|node| encodings(node, &fields, diagnostics));
    let signed = fields.required_text("signed", diagnostics).and_then(|text| {
        let parts = parts(&text);
        if parts.is_none() {
            diagnostics
                .error(CODE, own.at, pointer.child("signed"), "a template has {timestamp} and {body} and no other name")
                .help("write for example \"{timestamp}.{body}\"");
        }
        parts
    });
    let timestamp = own.get("timestamp").and_then(|node| stamp(node, &pointer.child("timestamp"), diagnostics));
    let in_pairs = matches!(grammar, Some(Grammar::Pairs { timestamp: Some(_), .. }));
    let in_header = timestamp.as_ref().is_some_and(|stamp| stamp.header.is_some());
    if signed.as_ref().is_some_and(|parts| parts.contains(&Part::Timestamp)) && !in_pairs && !in_header {
        diagnostics
            .error(CODE, own.at, pointer.child("signed"), "a timestamp is signed and nothing says where it stands")
            .help("name its header in \"timestamp\", or its part in \"pairs\"");
    }
    let no_secret = fields.text("no-secret", diagnostics);
    let source = fields
        .required("source", diagnostics)
        .and_then(|node| source(node, pointer.child("source"), info, diagnostics));
    Some(Scheme {
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

fn encodings(node: &Node, fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Encoding>> {
    let words = match &node.kind {
        Kind::Array(items) => &items[..],
        _ => std::slice::from_ref(node),
    };
    let found: Option<Vec<Encoding>> = words
        .iter()
        .map(|word| ENCODINGS.iter().find(|(name, _)| Some(*name) == word.as_str()).map(|(_, encoding)| *encoding))
        .collect();
    if found.as_ref().is_none_or(Vec::is_empty) {
        diagnostics
            .error(CODE, node.at, fields.pointer.child("encoding"), "an encoding is hex or base64, or a list of them")
            .help("write \"encoding: hex\"");
        return None;
    }
    found
}

fn grammar(own: &Node, fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Grammar> {
    match (own.get("prefix"), own.get("pairs")) {
        (None, None) => Some(Grammar::Bare),
        (Some(node), None) => {
            fields.text("prefix", diagnostics)?;
            // As written: the space of "Bearer " belongs to it.
            Some(Grammar::Prefixed { prefix: node.as_str()?.to_owned() })
        }
        (None, Some(node)) => {
            let pointer = fields.pointer.child("pairs");
            let pairs = Fields::open(node, pointer, ("pairs", CODE), &["signature", "timestamp"], diagnostics);
            let signature = pairs.required("signature", diagnostics).and_then(|node| which(node, &pairs, diagnostics));
            let timestamp = node.get("timestamp").and_then(|node| which(node, &pairs, diagnostics));
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

fn which(node: &Node, fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Which> {
    match &node.kind {
        Kind::String(key) => Some(Which::Key(key.clone())),
        Kind::Number(number) => {
            let place = number.as_u64().and_then(|place| usize::try_from(place).ok()).filter(|place| *place > 0);
            place.map(Which::Place)
        }
        _ => None,
    }
    .or_else(|| {
        diagnostics
            .error(CODE, node.at, fields.pointer.clone(), "a part is named by its key, or by its place from 1")
            .help("write \"signature: v1\" or \"signature: 2\"");
        None
    })
}

fn stamp(node: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<Stamp> {
    let known = ["header", "unit", "past", "future"];
    let fields = Fields::open(node, pointer.clone(), ("timestamp", CODE), &known, diagnostics);
    let seconds = |key: &str, diagnostics: &mut Diagnostics| {
        let Some(node) = node.get(key) else { return Some(TOLERANCE) };
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
    Some(Stamp { header, unit: fields.required_word("unit", UNITS, diagnostics)?, past: past?, future: future? })
}

/// The parts of a template; `None` when it names something else.
fn parts(template: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = template;
    while !rest.is_empty() {
        let text = &rest[..rest.find('{').unwrap_or(rest.len())];
        if !text.is_empty() {
            parts.push(Part::Text(text.to_owned()));
        }
        rest = &rest[text.len()..];
        if rest.is_empty() {
            break;
        }
        let (part, after) = [("{timestamp}", Part::Timestamp), ("{body}", Part::Body)]
            .into_iter()
            .find_map(|(name, part)| Some((part, rest.strip_prefix(name)?)))?;
        parts.push(part);
        rest = after;
    }
    Some(parts)
}
