//! A vendor's contract: an OpenAPI 3.1 document read, normalised, and checked to the last node.

mod compile;
mod event;
mod info;
mod lint;
mod operation;
mod rules;
mod signature;
pub mod specification;
mod written;

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use event::{BodyField, Event, FieldText, Header, Identification};
pub use info::{CitedDocument, DocumentKind};
pub use operation::{Operation, Parameter, ParameterPlace, RequestBody, Response};
pub use rules::{Fidelity, Level, Rule, RuleSource};
pub use signature::{Algorithm, Encoding, Grammar, Part, Scheme, Stamp, Unit, Which};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::document::Document;
use crate::load::{LoadError, Sources, load};
use crate::normalise::normalise;

/// A contract without a mistake in it.
#[derive(Debug)]
pub struct Contract {
    /// The definitions as written, for docs and types.
    pub document: Document,
    /// Everything the validator needs.
    pub bundle: Bundle,
}

/// A contract compiled: self-contained, normalised, without the words that only people need. Embedded in the validator.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// The vendor's id, such as `clinicarx`.
    pub vendor: String,
    /// The contract's title.
    pub title: String,
    /// A fingerprint of the documents' text: what was compiled can be told from what is there now, to the last comment.
    pub fingerprint: String,
    /// The documents that its rules cite.
    pub documents: Vec<CitedDocument>,
    /// Every rule and advice, in the order of the contract.
    pub rules: Vec<Rule>,
    /// Every event, in the order of the contract.
    pub events: Vec<Event>,
    /// Every call that is made to the vendor, in the order of the contract.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
    /// How deliveries are signed: one scheme that holds is enough. Empty when the vendor does not sign.
    pub signatures: Vec<Scheme>,
    /// The law: `{"$schema", "$defs"}`; a schema that has a rule carries its code in `x-rule`, and the codes of
    /// its advice in `x-advice`.
    pub schema: Value,
    /// The schema of each advice by its code.
    pub advice: serde_json::Map<String, Value>,
}

/// What goes between a vendor and its customers, and how it proves where it comes from.
struct Traffic {
    events: Vec<Event>,
    operations: Vec<Operation>,
    signatures: Vec<Scheme>,
}

/// What came of reading a contract: the contract unless it has errors, and every diagnostic, sorted by place.
#[derive(Debug)]
pub struct Outcome {
    /// Absent when any diagnostic is an error.
    pub contract: Option<Contract>,
    /// All of them.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, to show diagnostics with.
    pub sources: Sources,
}

/// Reads the contract whose root document is the file `root`. Names in diagnostics are relative to `shown_from`.
pub fn read(root: &Path, shown_from: &Path) -> Result<Outcome, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = load(root, shown_from, &mut diagnostics)?;
    Ok(from_sources(sources, diagnostics))
}

/// Makes a contract of documents that are in memory. `diagnostics` are those of reading them.
pub fn from_sources(sources: Sources, mut diagnostics: Diagnostics) -> Outcome {
    let contract = match &sources.root().root {
        Some(root) => {
            let info = info::read(root, &mut diagnostics);
            let webhooks = event::read(root, &sources, &mut diagnostics);
            let calls = operation::read(root, &sources, &mut diagnostics);
            let (document, names) =
                normalise(&sources, &event::roots(root, &webhooks, &calls), Dialect::Draft202012, &mut diagnostics);
            lint::lint(&document, &mut diagnostics);
            let rules = rules::read(&document, &info, &mut diagnostics);
            let traffic = Traffic {
                events: event::named(webhooks, &names),
                operations: operation::named(calls, &names),
                signatures: signature::read(root, &info, &mut diagnostics),
            };
            compile::compile(document, info, rules, traffic, sources.fingerprint(), &mut diagnostics)
        }
        // The reader has said why.
        None => None,
    };
    let contract = contract.filter(|_| !diagnostics.has_errors());
    Outcome { contract, diagnostics: diagnostics.sorted(), sources }
}

impl Bundle {
    /// The rule of this code.
    pub fn rule(&self, code: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.code == code)
    }

    /// The event of this id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// The operation of this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The cited document of this id.
    pub fn document(&self, id: &str) -> Option<&CitedDocument> {
        self.documents.iter().find(|document| document.id == id)
    }
}
