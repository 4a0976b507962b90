//! The slow path: a payload that the fast path did not accept is validated by `jsonschema`, whose verdict is final, and its
//! errors are mapped to the rules of the contract.

mod advice;
mod ages;
mod bytes;
mod described;
mod discriminator;
mod errors;
mod expected;
mod explain;
mod items;
mod kinds;
mod masking;
mod owner;
mod reported;

pub(crate) use bytes::faults;

use serde_json::Value;
use vistoria_schemas::graph::SchemaId;

use self::explain::{Problem, Violation};
use crate::body::Body;
use crate::code;
use crate::contract::Contract;
use crate::finding::{Fact, Finding};
use crate::settings::Settings;
use crate::subject::{Identified, Subject};

/// Adds the findings about a body whose event or call is known.
pub(crate) fn validate(body: &Body, identified: &Identified<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    findings.extend(ambiguity(body, identified));
    let places = errors::check(body, identified, settings, findings);
    advice::check(body, identified, settings, &places, findings);
}

/// Adds the errors of a value that is no body, such as that of a parameter.
pub(crate) fn errors(value: &Body, identified: &Identified<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    errors::check(value, identified, settings, findings);
}

/// A keyword that a value violates.
pub(crate) struct ViolatedKeyword {
    /// The schema that has it.
    pub(crate) schema: SchemaId,
    /// The keyword.
    pub(crate) keyword: String,
    /// The property that is missing, or those that are not allowed.
    pub(crate) keys: Vec<String>,
}

/// Returns the keywords that a value violates, where a contract's graph says everything that it demands.
pub(crate) fn violated(contract: &Contract, id: SchemaId, value: &Value) -> Vec<ViolatedKeyword> {
    let keyword = |violation: Violation| {
        let keys = match violation.problem {
            Problem::Missing(_) => violation.path.first().cloned().into_iter().collect(),
            Problem::Unexpected(keys) => keys,
            _ => Vec::new(),
        };
        Some(ViolatedKeyword { schema: violation.schema?, keyword: violation.keyword, keys })
    };
    explain::violations(contract, id, value).into_iter().filter_map(keyword).collect()
}

/// Returns the note that other events fit the body as well.
fn ambiguity(body: &Body, identified: &Identified<'_>) -> Option<Finding> {
    let Subject::Event(event) = identified.subject else { return None };
    let others: Vec<String> = identified.others.iter().map(|&other| other.to_owned()).collect();
    let fact = Fact::Ambiguous { event: event.id.clone(), others };
    (!identified.others.is_empty()).then(|| Finding::own(&code::AMBIGUOUS, fact).in_body(body.node.at.offset))
}
