//! A run of a workflow, step by step. Does no I/O: it returns the next call, and takes the response.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use vistoria_schemas::flow::{
    Action, ActionKind, Exchange, Flow, Message, Output, Scope, Step, Target, Values, Workflow, all_hold,
};

use super::call::{Call, Maker};
use super::config::{FlowConfig, SourceConfig};
use super::sources::SourceContracts;
use super::state::{Caused, Frame, State};

/// Greatest number of calls of a run, so that a flow with a loop ends.
const MAX_CALLS: u32 = 1000;
/// Greatest number of workflows that call each other.
const MAX_FRAMES: usize = 16;

/// What runs need: the flow, the contracts of its calls, and its configuration.
pub struct Setting<'f> {
    /// The flow.
    pub flow: &'f Flow,
    /// The contracts of its sources.
    pub contracts: &'f SourceContracts,
    /// Servers, credentials and ids.
    pub config: &'f FlowConfig,
}

/// A run of a workflow.
pub struct Run<'f> {
    setting: &'f Setting<'f>,
    /// The position in the flow, and the outputs of the steps.
    pub state: State,
}

/// What a run does next.
pub enum Next {
    /// It makes a call.
    Call(Box<Call>),
    /// It cannot continue, for this reason.
    Failed(String),
}

/// What a run does after a call.
#[derive(Debug, PartialEq)]
pub enum After {
    /// It continues.
    Next,
    /// It continues after some time.
    Wait(Duration),
    /// It is done; these are its outputs.
    Done(Values),
    /// The step failed, and nothing says what to do then.
    Failed,
}

/// Returns a UUID that is derived from texts: equal texts give equal UUIDs. Its version is set to 4, since some vendors reject others.
///
/// # Panics
///
/// Never: a hash is longer than a UUID.
pub fn uuid_of(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let bytes: [u8; 16] = hash.finalize()[..16].try_into().expect("a hash is longer");
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

impl<'f> Setting<'f> {
    fn workflow(&self, id: &str) -> Option<&'f Workflow> {
        self.flow.workflow(id)
    }

    /// Returns the configuration of a source.
    fn source(&self, position: usize) -> &'f SourceConfig {
        let name = &self.flow.sources[position].name;
        self.config.sources.get(name).unwrap_or(const { &EMPTY })
    }

    /// Returns the inputs of a workflow: these, then those of the configuration, then the defaults.
    fn inputs(&self, workflow: &Workflow, given: Values) -> Values {
        let mut inputs = workflow.defaults.clone();
        inputs.extend(self.config.inputs.iter().map(|(name, value)| (name.clone(), value.clone())));
        inputs.extend(given);
        inputs
    }
}

/// The configuration of a source that has none.
static EMPTY: SourceConfig = SourceConfig { server: None, parameters: BTreeMap::new(), headers: BTreeMap::new() };

impl<'f> Run<'f> {
    /// Starts a run of a workflow.
    pub fn start(setting: &'f Setting<'f>, workflow: &'f Workflow, run: String, inputs: Values) -> Self {
        let frame = frame(workflow, setting.inputs(workflow, inputs));
        Self { setting, state: State { run, frames: vec![frame], calls: 0, attempts: BTreeMap::new() } }
    }

    /// Continues a run.
    ///
    /// # Errors
    ///
    /// When the flow no longer has the workflow or the step at which the run stopped, in words.
    pub fn resume(setting: &'f Setting<'f>, state: State) -> Result<Self, String> {
        for Frame { workflow, step, .. } in &state.frames {
            let found = setting.workflow(workflow).ok_or_else(|| format!("the flow no longer has {workflow}"))?;
            found.step(step).ok_or_else(|| format!("{workflow} no longer has the step {step}"))?;
        }
        if state.frames.is_empty() {
            return Err("the run has no state".to_owned());
        }
        Ok(Self { setting, state })
    }

    fn frame(&self) -> &Frame {
        self.state.frames.last().expect("a run that is not done has a workflow")
    }

    fn frame_mut(&mut self) -> &mut Frame {
        self.state.frames.last_mut().expect("a run that is not done has a workflow")
    }

    /// Returns the current workflow and step.
    ///
    /// # Panics
    ///
    /// Never: both were looked up when the run was started or resumed.
    pub fn at(&self) -> (&'f Workflow, &'f Step) {
        let Frame { workflow, step, .. } = self.frame();
        let workflow = self.setting.workflow(workflow).expect("looked up when the run was started or resumed");
        let step = workflow.step(step).expect("looked up when the run was started or resumed");
        (workflow, &workflow.steps[step])
    }

    /// Goes back to the step that finds out whether the present one was done. Returns false when there is none.
    pub fn doubt(&mut self) -> bool {
        let (workflow, step) = self.at();
        let Some(earlier) = step.in_doubt else { return false };
        self.frame_mut().step.clone_from(&workflow.steps[earlier].id);
        true
    }

    /// Returns the next call.
    ///
    /// # Panics
    ///
    /// Never: what a compiled flow calls exists.
    pub fn next_call(&mut self) -> Next {
        loop {
            let (workflow, step) = self.at();
            let frame = self.frame();
            let scope = Scope { inputs: Some(&frame.inputs), steps: Some(&frame.outputs), ..Scope::default() };
            let (source, operation) = match &step.target {
                Target::Operation { source, operation } => (*source, operation),
                Target::Workflow(called) => {
                    if self.state.frames.len() == MAX_FRAMES {
                        return Next::Failed(format!("{} calls itself too deeply", workflow.id));
                    }
                    let given =
                        step.parameters.iter().filter_map(|one| Some((one.name.clone(), one.value.value(&scope)?)));
                    let given: Values = given.collect();
                    let called = &self.setting.flow.workflows[*called];
                    let frame = self::frame(called, self.setting.inputs(called, given));
                    self.state.frames.push(frame);
                    continue;
                }
            };
            let contract = self
                .setting
                .contracts
                .contract(source)
                .expect("a flow with a source that cannot be read does not compile");
            let operation = contract.bundle().operation(operation).expect("looked up when the flow was compiled");
            self.state.calls += 1;
            if self.state.calls > MAX_CALLS {
                return Next::Failed(format!("the run makes more than {MAX_CALLS} calls"));
            }
            let frame = self.frame();
            let scope = Scope { inputs: Some(&frame.inputs), steps: Some(&frame.outputs), ..Scope::default() };
            let maker =
                Maker { source, operation, config: self.setting.source(source), scope, idempotency_key: self.key() };
            return match maker.call(step) {
                Ok(call) => Next::Call(Box::new(call)),
                Err(why) => Next::Failed(why),
            };
        }
    }

    /// Returns the `Idempotency-Key` of the current step: the same for every attempt.
    fn key(&self) -> String {
        let places = self.state.frames.iter().flat_map(|frame| [frame.workflow.as_str(), frame.step.as_str()]);
        let parts: Vec<&str> = std::iter::once(self.state.run.as_str()).chain(places).collect();
        uuid_of(&parts)
    }

    /// Returns the deliveries that the present step causes.
    pub fn causes(&self) -> Vec<Caused> {
        let (_, step) = self.at();
        let frame = self.frame();
        let scope = Scope { inputs: Some(&frame.inputs), steps: Some(&frame.outputs), ..Scope::default() };
        let causes = step.causes.iter().filter_map(|cause| {
            let object = cause.object.value(&scope).filter(|object| !object.is_null())?;
            Some(Caused { vendor: cause.vendor.clone(), event: cause.event.clone(), object: object_text(&object) })
        });
        causes.collect()
    }

    /// Continues after a response. A response that violates its contract is not a success, whatever its status.
    pub fn answered(&mut self, call: &Call, status: u16, response: Message, is_valid: bool) -> After {
        let exchange = Exchange { response: Some((status, response)), ..call.exchange.clone() };
        let (_, step) = self.at();
        let frame = self.frame();
        let scope = Scope {
            inputs: Some(&frame.inputs),
            steps: Some(&frame.outputs),
            exchange: Some(&exchange),
            ..Scope::default()
        };
        let is_success = is_valid
            && if step.success.is_empty() { (200..300).contains(&status) } else { all_hold(&step.success, &scope) };
        if is_success {
            let outputs = values(&step.outputs, &scope);
            let id = step.id.clone();
            self.frame_mut().outputs.insert(id, outputs);
        }
        self.after(is_success, Some(&exchange))
    }

    /// Continues after a call without a response.
    pub fn unanswered(&mut self, call: &Call) -> After {
        self.after(false, Some(&call.exchange))
    }

    /// Performs the first action whose criteria are met, or goes to the next step.
    fn after(&mut self, is_success: bool, exchange: Option<&Exchange>) -> After {
        let (workflow, step) = self.at();
        let actions = if is_success { &step.on_success } else { &step.on_failure };
        for action in actions {
            if self.applies(action, exchange)
                && let Some(after) = self.act(action, workflow, step)
            {
                return after;
            }
        }
        if !is_success {
            return self.end(false);
        }
        let next = workflow.step(&step.id).and_then(|at| workflow.steps.get(at + 1));
        match next {
            Some(next) => {
                self.frame_mut().step.clone_from(&next.id);
                After::Next
            }
            None => self.end(true),
        }
    }

    fn applies(&self, action: &Action, exchange: Option<&Exchange>) -> bool {
        let frame = self.frame();
        let scope = Scope { inputs: Some(&frame.inputs), steps: Some(&frame.outputs), exchange, ..Scope::default() };
        all_hold(&action.criteria, &scope)
    }

    /// Performs an action; `None` when its `retryLimit` is reached.
    fn act(&mut self, action: &Action, workflow: &'f Workflow, step: &'f Step) -> Option<After> {
        match &action.kind {
            ActionKind::End => return Some(self.end(true)),
            ActionKind::Step(to) => self.frame_mut().step.clone_from(&workflow.steps[*to].id),
            ActionKind::Workflow(to) => {
                let workflow = &self.setting.flow.workflows[*to];
                let inputs = self.frame().inputs.clone();
                *self.frame_mut() = frame(workflow, self.setting.inputs(workflow, inputs));
            }
            ActionKind::Retry { after, limit, step: before } => {
                let retries = self.frame_mut().retries.entry(step.id.clone()).or_default();
                if *retries >= *limit {
                    return None;
                }
                *retries += 1;
                if let Some(before) = before {
                    self.frame_mut().step.clone_from(&workflow.steps[*before].id);
                }
                return Some(After::Wait(*after));
            }
        }
        Some(After::Next)
    }

    /// Ends the current workflow, and continues in the one that called it.
    fn end(&mut self, is_success: bool) -> After {
        let (workflow, _) = self.at();
        let frame = self.frame();
        let scope = Scope { inputs: Some(&frame.inputs), steps: Some(&frame.outputs), ..Scope::default() };
        let outputs = values(&workflow.outputs, &scope);
        if self.state.frames.len() == 1 {
            return if is_success { After::Done(outputs) } else { After::Failed };
        }
        self.state.frames.pop();
        let (_, step) = self.at();
        let frame = self.frame();
        let scope = Scope {
            inputs: Some(&frame.inputs),
            steps: Some(&frame.outputs),
            outputs: Some(&outputs),
            ..Scope::default()
        };
        let is_success = is_success && all_hold(&step.success, &scope);
        let own = values(&step.outputs, &scope);
        let id = step.id.clone();
        self.frame_mut().outputs.insert(id, outputs.into_iter().chain(own).collect::<Map<String, Value>>());
        self.after(is_success, None)
    }
}

/// Returns an object of a cause or a trigger as it is compared: without regard to case, since addresses have none.
pub(super) fn object_text(object: &Value) -> String {
    vistoria_schemas::flow::text_of(object).to_lowercase()
}

fn frame(workflow: &Workflow, inputs: Values) -> Frame {
    let step = workflow.steps.first().map(|step| step.id.clone()).unwrap_or_default();
    Frame { workflow: workflow.id.clone(), step, inputs, outputs: BTreeMap::new(), retries: BTreeMap::new() }
}

fn values(outputs: &[(String, Output)], scope: &Scope<'_>) -> Values {
    outputs.iter().filter_map(|(name, output)| Some((name.clone(), output.value(scope)?))).collect()
}
