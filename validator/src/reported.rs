//! A finding as the JSON report and the journal write it.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use vistoria_schemas::contract::Level;

/// One finding.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct JsonFinding {
    /// The stable code.
    pub code: String,
    /// What is the same for this finding in every run: sixteen hexadecimal digits of the event or call, the code and the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The place that the fingerprint is of: the pointer with `*` for positions in arrays and for undeclared keys, and in front of
    /// the name of a parameter where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// `error`, `warning` or `note`.
    #[schemars(schema_with = "level_schema")]
    pub level: Level,
    /// A JSON Pointer; keys that the contract does not declare are `*`.
    pub pointer: String,
    /// From 1; null when there is no text.
    pub line: Option<usize>,
    /// In characters, from 1; null when there is no text.
    pub column: Option<usize>,
    /// What it says, in a sentence or two.
    pub message: String,
    /// What the contract expects there; null when that takes more than a few words.
    pub expected: Option<String>,
    /// What was found: `absent`, or a JSON type.
    pub found: Option<String>,
    /// The alternative of a union that the value was taken to be meant as, and why; null when none was picked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<String>,
    /// What the rule demands, in one sentence; absent when no rule covers the finding, and in the journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Where the rule is stated; null when no rule covers the finding.
    pub source: Option<Source>,
}

/// Where a rule is stated.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Source {
    /// The id of the document.
    pub document: String,
    /// The title and the version of the document; absent when the contract does not have them, and in the journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The section of the document.
    pub section: String,
    /// `stated`, `implied` or `observed`.
    pub fidelity: String,
}

/// Returns the schema of a level.
pub(crate) fn level_schema(_: &mut SchemaGenerator) -> Schema {
    schemars::json_schema!({"type": "string", "enum": Level::WORST_FIRST})
}
