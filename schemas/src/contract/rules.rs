//! `x-rule` and `x-advice`: names and sources for what a payload must satisfy, and schemas for what it should.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::info::Info;
use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, LocatedSchema};
use crate::document_codes;
use crate::extensions::{ADVICE, RULE, SOURCE};
use crate::fields::Fields;
use crate::level::Level;
use crate::nearest::suggestion;
use crate::node::Node;
use crate::pointer::Pointer;

/// A rule or an advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// `<vendor>/<id>`.
    pub code: String,
    /// Error for a rule of the schema; warning or note for advice.
    pub level: Level,
    /// What it asks, in one sentence.
    pub says: String,
    /// The source that states it.
    pub source: RuleSource,
    /// Whether a run reports only the first finding of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub once: bool,
}

/// The source of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSource {
    /// The id of a cited document.
    pub document: String,
    /// The part of it.
    pub section: String,
    /// How directly the document states it.
    pub fidelity: Fidelity,
}

/// How directly the document states it.
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

impl fmt::Display for Fidelity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Stated => "stated",
            Self::Implied => "implied",
            Self::Observed => "observed",
        })
    }
}

const CODE: &Code = &document_codes::RULE;

/// Reads every rule and advice of the document, in source order.
pub(super) fn read(document: &Document, info: &Info, diagnostics: &mut Diagnostics) -> Vec<Rule> {
    let mut found = Vec::new();
    document.each_schema(&mut |place: &LocatedSchema<'_>| {
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
    // A schema inside a schema that a $ref leads to is read twice from the same text.
    found.dedup_by_key(|(node, ..)| node.at);
    let mut taken = BTreeSet::new();
    let mut rules = Vec::new();
    for (node, pointer, is_advice) in found {
        let Some(rule) = rule(node, &pointer, is_advice, info, diagnostics) else { continue };
        if !taken.insert(rule.code.clone()) {
            let message = format!("the rule \"{}\" is given twice", rule.code);
            diagnostics
                .error(&document_codes::RULE_TWICE, node.at, pointer, message)
                .help("state it once, in a schema of its own, and refer to that with $ref");
        }
        rules.push(rule);
    }
    rules
}

fn rule(node: &Node, pointer: &Pointer, is_advice: bool, info: &Info, diagnostics: &mut Diagnostics) -> Option<Rule> {
    let known = if is_advice { &ADVICE } else { &RULE };
    let fields = Fields::open(node, pointer.clone(), known, CODE, diagnostics);
    let id = fields.text("id", diagnostics);
    if let Some(id) = id.as_deref().filter(|id| !is_kebab(id)) {
        diagnostics
            .error(CODE, node.at, pointer.child("id"), format!("\"{id}\" is not a rule id"))
            .help("a rule id is lower-case words with hyphens between, such as \"title-present\"");
    }
    let says = fields.text("says", diagnostics);
    let level = if is_advice {
        fields.get("schema", diagnostics);
        fields.word("level", diagnostics)
    } else {
        Some(Level::Error)
    };
    let once = fields.flag("once", diagnostics);
    let source =
        fields.get("source", diagnostics).and_then(|node| source(node, pointer.child("source"), info, diagnostics));
    Some(Rule { code: format!("{}/{}", info.vendor, id?), level: level?, says: says?, source: source?, once })
}

/// Reads a `source`.
pub(super) fn source(node: &Node, pointer: Pointer, info: &Info, diagnostics: &mut Diagnostics) -> Option<RuleSource> {
    let fields = Fields::open(node, pointer, &SOURCE, CODE, diagnostics);
    let document = fields.text("document", diagnostics);
    if let Some(id) = document.as_deref().filter(|id| info.documents.iter().all(|document| document.id != *id)) {
        diagnostics
            .error(CODE, node.at, fields.pointer.child("document"), format!("no source has the id \"{id}\""))
            .help(suggestion(id, info.documents.iter().map(|document| document.id.as_str())));
    }
    let section = fields.text("section", diagnostics);
    let fidelity = fields.word("fidelity", diagnostics);
    Some(RuleSource { document: document?, section: section?, fidelity: fidelity? })
}

fn is_kebab(id: &str) -> bool {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.split('-').all(word)
}
