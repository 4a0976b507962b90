//! A run to its end: each call is checked, sent, checked again, and tried again while that may help.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use backon::{BackoffBuilder as _, ExponentialBuilder};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::flow::{Message, Values};

use super::call::Call;
use super::check::{Answer, Calls};
use super::run::{After, Next, Run};
use super::state::{Caused, State};
use crate::finding::Payload;
use crate::report::json_finding;
use crate::reported::JsonFinding;

/// Wait before a call is made again, at first and at most.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const MAX_PAUSE: Duration = Duration::from_mins(1);
/// Longest time to wait that a vendor may ask for.
const MAX_RETRY_AFTER: Duration = Duration::from_mins(5);

/// How often a call is made again whose failure may pass.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// Greatest number of attempts.
    pub attempts: u32,
    /// Time after which there is no further attempt.
    pub duration: Duration,
}

/// Why there is no response.
#[derive(Debug, Clone)]
pub enum NoAnswer {
    /// Nothing was sent.
    Unreachable(String),
    /// The call may have been done.
    Failed(String),
}

/// What a driver of a run does outside.
pub struct Hooks<'h> {
    /// Sends a call.
    pub send: &'h mut dyn FnMut(&Call) -> Result<Answer, NoAnswer>,
    /// Stores the state: with the deliveries that it causes before a call is sent, without after it. False when it cannot.
    pub store: &'h mut dyn FnMut(&State, Option<&[Caused]>) -> bool,
    /// Is told what happens.
    pub on_event: &'h mut dyn FnMut(&Event<'_>),
    /// Waits; false when the run is to stop.
    pub wait: &'h mut dyn FnMut(Duration) -> bool,
}

/// Something that happens in a run.
pub enum Event<'e> {
    /// A call is about to be made; its request has these findings.
    Request(&'e str, &'e Call, &'e Payload),
    /// A response came, with these findings.
    Response(&'e str, &'e Call, &'e Answer, &'e Payload),
    /// No response came.
    NoAnswer(&'e str, &'e Call, &'e NoAnswer),
    /// The step is tried again after some time.
    Again(&'e str, Duration),
}

/// Result of a run.
#[derive(Debug)]
pub enum Outcome {
    /// It is done; these are its outputs.
    Done(Values),
    /// It failed.
    Failed(Failure),
    /// It stopped, and goes on another time.
    Stopped,
}

/// Why a run failed. Has no value of a payload.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Failure {
    /// The workflow.
    pub workflow: String,
    /// The step.
    pub step: String,
    /// The call, as `METHOD path template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// What happened.
    pub why: String,
    /// The errors of the request or of the response.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<JsonFinding>,
}

impl Failure {
    /// Returns the failure of a run that the flow has no longer a place for.
    pub fn of_resumption(state: &State, why: String) -> Self {
        let frame = state.frames.last();
        let (workflow, step) = frame.map(|frame| (frame.workflow.clone(), frame.step.clone())).unwrap_or_default();
        Self { workflow, step, call: None, why, findings: Vec::new() }
    }
}

/// What came of one attempt.
enum Attempt {
    /// A response that cannot change.
    Settled { status: u16, message: Message, is_valid: bool, why: String, findings: Vec<JsonFinding> },
    /// A failure that may pass.
    Passing {
        /// Whether the call may have been done.
        is_in_doubt: bool,
        after: Option<Duration>,
        why: String,
        findings: Vec<JsonFinding>,
        answer: Option<(u16, Message)>,
    },
}

/// The attempts at a step. They count until it is done, also when the run goes back in between to find out whether it was.
struct Attempts {
    count: u32,
    begun: Instant,
    pauses: Box<dyn Iterator<Item = Duration>>,
}

impl Default for Attempts {
    fn default() -> Self {
        Self { count: 0, begun: Instant::now(), pauses: Box::new(pauses()) }
    }
}

impl Attempts {
    /// Returns how long to wait before the next attempt; `None` when there is none.
    fn pause(&mut self, policy: RetryPolicy, asked: Option<Duration>) -> Option<Duration> {
        let may_be_tried = self.count < policy.attempts && self.begun.elapsed() < policy.duration;
        may_be_tried.then(|| asked.unwrap_or_else(|| self.pauses.next().unwrap_or(MAX_PAUSE)).min(MAX_RETRY_AFTER))
    }
}

/// Runs to the end.
pub fn drive(run: &mut Run<'_>, calls: &Calls<'_>, policy: RetryPolicy, hooks: &mut Hooks<'_>) -> Outcome {
    let mut attempts: BTreeMap<(String, String), Attempts> = BTreeMap::new();
    loop {
        let call = match run.next_call() {
            Next::Call(call) => call,
            Next::Failed(why) => return Outcome::Failed(failure(run, None, why, Vec::new())),
        };
        let (workflow, step) = run.at();
        let (place, id) = ((workflow.id.clone(), step.id.clone()), step.id.clone());
        let request = calls.request(&call);
        (hooks.on_event)(&Event::Request(&id, &call, &request));
        if request.worst() == Some(Level::Error) {
            let why = "the request would break its contract, and was not sent".to_owned();
            return Outcome::Failed(failure(run, Some(&call), why, errors(&request)));
        }
        if !(hooks.store)(&run.state, Some(&run.causes())) {
            return Outcome::Stopped;
        }
        // What goes on after a failure goes on here, also when the workflows that called this one have ended with it.
        let before = run.state.clone();
        let tried = attempts.entry(place.clone()).or_default();
        tried.count += 1;
        let (after, why, findings) = match attempt(&id, &call, calls, hooks) {
            Attempt::Settled { status, message, is_valid, why, findings } => {
                attempts.remove(&place);
                (run.answered(&call, status, message, is_valid), why, findings)
            }
            Attempt::Passing { is_in_doubt, after, why, findings, answer } => {
                match (tried.pause(policy, after), answer) {
                    (Some(pause), _) => {
                        if is_in_doubt {
                            run.doubt();
                        }
                        (After::Wait(pause), why, findings)
                    }
                    (None, Some((status, message))) => (run.answered(&call, status, message, false), why, findings),
                    (None, None) => (run.unanswered(&call), why, findings),
                }
            }
        };
        match after {
            After::Done(outputs) => return Outcome::Done(outputs),
            After::Failed => {
                run.state = before;
                return Outcome::Failed(failure(run, Some(&call), why, findings));
            }
            After::Next | After::Wait(_) => {}
        }
        if !(hooks.store)(&run.state, None) {
            return Outcome::Stopped;
        }
        if let After::Wait(pause) = after {
            (hooks.on_event)(&Event::Again(&id, pause));
            if !(hooks.wait)(pause) {
                return Outcome::Stopped;
            }
        }
    }
}

fn pauses() -> impl Iterator<Item = Duration> {
    let pauses = ExponentialBuilder::new().with_min_delay(FIRST_PAUSE).with_max_delay(MAX_PAUSE);
    pauses.with_factor(2.0).without_max_times().with_jitter().build()
}

/// Makes a call once.
fn attempt(id: &str, call: &Call, calls: &Calls<'_>, hooks: &mut Hooks<'_>) -> Attempt {
    let answer = match (hooks.send)(call) {
        Ok(answer) => answer,
        Err(no_answer) => {
            (hooks.on_event)(&Event::NoAnswer(id, call, &no_answer));
            let (is_in_doubt, why) = match no_answer {
                NoAnswer::Unreachable(why) => (false, why),
                NoAnswer::Failed(why) => (true, why),
            };
            return Attempt::Passing { is_in_doubt, after: None, why, findings: Vec::new(), answer: None };
        }
    };
    let response = calls.response(call, &answer);
    (hooks.on_event)(&Event::Response(id, call, &answer, &response));
    let status = answer.status;
    let is_valid = response.worst() != Some(Level::Error);
    let findings = errors(&response);
    let message = Message {
        headers: answer.headers.clone(),
        body: serde_json::from_slice(&answer.body).unwrap_or(Value::Null),
        ..Message::default()
    };
    // A failure of the vendor's that passes; or a response that breaks the contract, of which nobody knows what it means.
    let passes = matches!(status, 408 | 425 | 429 | 500..=599);
    if passes || !is_valid {
        let why = if passes {
            format!("the response was {status}")
        } else {
            format!("the response, {status}, breaks its contract")
        };
        let is_in_doubt = !matches!(status, 425 | 429);
        let after = passes.then(|| retry_after(&answer)).flatten();
        return Attempt::Passing { is_in_doubt, after, why, findings, answer: Some((status, message)) };
    }
    let why = format!("the response was {status}, which is no success by the step's criteria");
    Attempt::Settled { status, message, is_valid, why, findings }
}

/// Returns how long the vendor asks to wait, when it says so in seconds.
fn retry_after(answer: &Answer) -> Option<Duration> {
    let mut headers = answer.headers.iter();
    let (_, value) = headers.find(|(name, _)| name.eq_ignore_ascii_case("retry-after"))?;
    value.trim().parse().ok().map(Duration::from_secs)
}

fn errors(payload: &Payload) -> Vec<JsonFinding> {
    let findings = payload.findings.iter().filter(|(finding, _)| finding.level == Level::Error);
    findings.map(|(finding, position)| json_finding(finding, *position)).collect()
}

fn failure(run: &Run<'_>, call: Option<&Call>, why: String, findings: Vec<JsonFinding>) -> Failure {
    let (workflow, step) = run.at();
    let call = call.map(|call| call.operation.clone());
    Failure { workflow: workflow.id.clone(), step: step.id.clone(), call, why, findings }
}
