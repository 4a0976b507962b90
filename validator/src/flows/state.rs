//! The state of a run: its position in the flow and the outputs of its steps. It is stored after each step, so that a run continues
//! after a crash.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use vistoria_schemas::flow::Values;

/// The state of a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// A UUID that is derived from the workflow and the delivery (or `once`): the same when the delivery is repeated.
    pub run: String,
    /// The workflow that the delivery started, and inside of it those that steps call. The last one is the current one.
    pub frames: Vec<Frame>,
    /// Number of calls so far.
    #[serde(default)]
    pub calls: u32,
    /// The attempts at steps that are not done, by the ids of workflow and step.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attempts: BTreeMap<String, Attempts>,
}

/// The attempts at a step. They count until it is done, also while the run goes back to find out whether it was, and across a restart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attempts {
    /// Number of attempts.
    pub count: u32,
    /// Time of the first one.
    pub begun: Timestamp,
}

impl State {
    /// Resets everything that limits how often calls are made, for a run that is started again by hand.
    pub(super) fn renew(&mut self) {
        self.calls = 0;
        self.attempts.clear();
        self.frames.iter_mut().for_each(|frame| frame.retries.clear());
    }
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

/// A workflow that is being executed.
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
