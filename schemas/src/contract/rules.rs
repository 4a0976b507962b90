//! `x-rule` and `x-advice`: what a payload must and should satisfy, and who says so.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::info::Info;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Place};
use crate::fields::Fields;
use crate::nearest::suggestion;
use crate::node::Node;
use crate::pointer::Pointer;

/// A rule or an advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// `<vendor>/<id>`.
    pub code: String,
    /// Error for law; warning or note for advice.
    pub level: Level,
    /// What it asks, in one sentence.
    pub says: String,
    /// Who says so.
    pub source: RuleSource,
}

/// The level of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Should be mended; nothing breaks yet.
    Warning,
    /// Breaks the contract.
    Error,
}

/// Where a rule is stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSource {
    /// The id of a cited document.
    pub document: String,
    /// The part of it.
    pub section: String,
    /// How sure we are.
    pub fidelity: Fidelity,
}

/// How sure we are that the document says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fidelity {
    /// It is written there.
    Stated,
    /// Its example shows it.
    Implied,
    /// Seen in a capture or in the vendor's source code.
    Observed,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

impl fmt::Display for Fidelity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Stated => "stated",
            Self::Implied => "implied",
            Self::Observed => "observed",
        })
    }
}

const CODE: &str = "contract/rule";

/// Every rule of the document in the order of the text.
pub(super) fn read(document: &Document, info: &Info, diagnostics: &mut Diagnostics) -> Vec<Rule> {
    let mut found = Vec::new();
    document.each_schema(&mut |place: &Place<'_>| {
        if let Some(node) = place.schema.get("x-rule") {
            found.push((node, place.pointer.child("x-rule"), false));
        }
        let advice = place.schema.get("x-advice");
        if let Some(node) = advice.filter(|node| node.items().is_empty()) {
            diagnostics
                .error(CODE, node.at, place.pointer.child("x-advice"), "x-advice must be a list with something in it")
                .help("start each advice with \"- id:\"");
        }
        for (index, node) in advice.map(Node::items).unwrap_or_default().iter().enumerate() {
            let pointer = place.pointer.child("x-advice").child(index.to_string());
            found.push((node, pointer, true));
        }
    });
    found.sort_by_key(|(node, ..)| node.at);
    // A schema that a $ref into another leads to is a definition of its own, and the same text.
    found.dedup_by_key(|(node, ..)| node.at);
    let mut taken = BTreeSet::new();
    let mut rules = Vec::new();
    for (node, pointer, is_advice) in found {
        let Some(rule) = rule(node, &pointer, is_advice, info, diagnostics) else { continue };
        if !taken.insert(rule.code.clone()) {
            let message = format!("the rule \"{}\" is stated twice", rule.code);
            diagnostics
                .error("contract/rule-twice", node.at, pointer, message)
                .help("state it once, in a schema of its own, and refer to that with $ref");
        }
        rules.push(rule);
    }
    rules
}

fn rule(node: &Node, pointer: &Pointer, is_advice: bool, info: &Info, diagnostics: &mut Diagnostics) -> Option<Rule> {
    let (name, known): (_, &[&str]) = if is_advice {
        ("x-advice", &["id", "level", "says", "source", "schema"])
    } else {
        ("x-rule", &["id", "says", "source"])
    };
    let fields = Fields::open(node, pointer.clone(), (name, CODE), known, diagnostics);
    let id = fields.required_text("id", diagnostics);
    if let Some(id) = id.as_deref().filter(|id| !is_kebab(id)) {
        diagnostics
            .error(CODE, node.at, pointer.child("id"), format!("\"{id}\" is no rule id"))
            .help("a rule id is lower-case words with hyphens between, such as \"title-present\"");
    }
    let says = fields.required_text("says", diagnostics);
    let level = if is_advice {
        let levels = [("warning", Level::Warning), ("note", Level::Note)];
        fields.required("schema", diagnostics);
        fields.required_word("level", &levels, diagnostics)
    } else {
        Some(Level::Error)
    };
    let source = fields
        .required("source", diagnostics)
        .and_then(|node| source(node, pointer.child("source"), info, diagnostics));
    Some(Rule { code: format!("{}/{}", info.vendor, id?), level: level?, says: says?, source: source? })
}

pub(super) fn source(node: &Node, pointer: Pointer, info: &Info, diagnostics: &mut Diagnostics) -> Option<RuleSource> {
    let fields = Fields::open(node, pointer, ("source", CODE), &["document", "section", "fidelity"], diagnostics);
    let document = fields.required_text("document", diagnostics);
    if let Some(id) = document.as_deref().filter(|id| info.documents.iter().all(|document| document.id != *id)) {
        diagnostics
            .error(CODE, node.at, fields.pointer.child("document"), format!("no source has the id \"{id}\""))
            .help(suggestion(id, info.documents.iter().map(|document| document.id.as_str())));
    }
    let section = fields.required_text("section", diagnostics);
    let words = [("stated", Fidelity::Stated), ("implied", Fidelity::Implied), ("observed", Fidelity::Observed)];
    let fidelity = fields.required_word("fidelity", &words, diagnostics);
    Some(RuleSource { document: document?, section: section?, fidelity: fidelity? })
}

fn is_kebab(id: &str) -> bool {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.split('-').all(word)
}
