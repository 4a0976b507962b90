//! The entries of a baseline, which are its published schema too.

use jiff::civil::Date;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use vistoria_schemas::contract::Level;

use super::super::fingerprint::Identity;
use crate::reported::level_schema;

/// A baseline.
#[derive(Debug, Clone, Default, PartialEq, JsonSchema)]
#[schemars(title = "Baseline of vistoria check", deny_unknown_fields)]
pub struct Baseline {
    /// The known causes.
    #[schemars(default)]
    pub known: Vec<Known>,
}

/// A cause that is known.
#[derive(Debug, Clone, PartialEq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Known {
    /// The fingerprint of the event, the code and the place, as reports have it.
    #[schemars(regex(pattern = "^[0-9a-f]{16}$"))]
    pub fingerprint: String,
    /// The vendor and the event, or the operation and its message; empty when findings are of no known event or call.
    pub event: String,
    /// The code of the findings.
    #[schemars(length(min = 1))]
    pub code: String,
    /// The place: a JSON Pointer with `*` for positions in arrays and for undeclared keys.
    pub place: String,
    /// The level when it was taken. A finding of a higher level is not known.
    #[schemars(schema_with = "level_schema")]
    pub level: Level,
    /// The share of the payloads of the event that had it when it was taken.
    #[schemars(range(min = 0, max = 1))]
    pub rate: f64,
    /// The day when it was taken.
    #[schemars(schema_with = "date")]
    pub since: Date,
    /// Why it is accepted.
    #[schemars(length(min = 1))]
    pub reason: String,
    /// The last day on which it is accepted.
    #[schemars(schema_with = "date", default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Known {
    /// The keys of an entry.
    pub(super) const KEYS: [&'static str; 9] =
        ["fingerprint", "event", "code", "place", "level", "rate", "since", "reason", "until"];

    /// Returns what the fingerprint is made of.
    pub fn identity(&self) -> Identity {
        Identity { event: self.event.clone(), code: self.code.clone(), place: self.place.clone() }
    }

    /// Checks whether it counts no longer on a day.
    pub fn is_expired(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// Returns the JSON Schema of a baseline.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Baseline>().to_value()
}

/// Returns the schema of a date; to a JSON Schema, the dates of TOML are strings.
fn date(_: &mut SchemaGenerator) -> Schema {
    schemars::json_schema!({"type": "string", "format": "date"})
}
