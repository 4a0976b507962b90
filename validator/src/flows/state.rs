//! The state of a run: where it is, and what its steps brought. It is stored after each step, so that a run goes on after a crash.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vistoria_schemas::flow::Values;

/// The state of a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// A UUID of the workflow and the delivery, the same whenever the delivery comes.
    pub run: String,
    /// The workflow that the delivery started, and inside of it those that steps call. The last one is at work.
    pub frames: Vec<Frame>,
    /// Number of calls so far.
    #[serde(default)]
    pub calls: u32,
}

/// A delivery that a call causes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caused {
    /// The id of the vendor that delivers.
    pub vendor: String,
    /// The event.
    pub event: String,
    /// What the delivery is about.
    pub object: String,
}

/// A workflow at work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// The id of the workflow.
    pub workflow: String,
    /// The id of the step that is next.
    pub step: String,
    /// The inputs of the workflow.
    pub inputs: Values,
    /// The outputs of the steps that are done, by their ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub outputs: BTreeMap<String, Values>,
    /// How often steps were tried again, by their ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub retries: BTreeMap<String, u64>,
}
