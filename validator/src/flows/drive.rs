//! Execution of a run: each request is checked and sent, each response is checked, and a call whose failure may be temporary is made
//! again.

use std::fmt;
use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBuilder};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::flow::{Message, Values};

use super::call::Call;
use super::check::{Answer, Calls};
use super::run::{After, Next, Run};
use super::state::{Attempts, Caused, State};
use crate::finding::Payload;
use crate::report::json_finding;
use crate::reported::JsonFinding;

/// Wait before a call is made again, at first and at most.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const MAX_PAUSE: Duration = Duration::from_mins(1);
/// Number of times that a pause is doubled; it is then the longest one.
const MAX_DOUBLINGS: u32 = 16;
/// Longest time to wait that a vendor may ask for.
const MAX_RETRY_AFTER: Duration = Duration::from_mins(5);

/// Limits on how often a call is made again whose failure may be temporary.
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
    /// The request cannot be sent at all, and never could: its URL or a header is invalid.
    Unsendable(String),
    /// Nothing was sent.
    Unreachable(String),
    /// The request may have been processed.
    Failed(String),
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsendable(why) | Self::Unreachable(why) | Self::Failed(why) => f.write_str(why),
        }
    }
}

/// The effects of [`drive`] on the outside world.
pub struct Hooks<'h> {
    /// Sends a call.
    pub send: &'h mut dyn FnMut(&Call) -> Result<Answer, NoAnswer>,
    /// Stores the state: before a call with the deliveries that it causes, after it without. Returns false when the run must stop.
    pub store: &'h mut dyn FnMut(&State, Option<&[Caused]>) -> bool,
    /// Reports an event.
    pub on_event: &'h mut dyn FnMut(&Event<'_>),
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

/// Result of [`drive`].
#[derive(Debug)]
pub enum Outcome {
    /// The run is done, with these outputs.
    Done(Values),
    /// The run failed.
    Failed(Failure),
    /// The run continues after this time.
    Later(Duration),
    /// The run stopped; it continues another time.
    Stopped,
}

/// Why a run failed. Has no value of a payload.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Failure {
    /// The workflow.
    pub workflow: String,
    /// The step.
    pub step: String,
    /// The `operationId` of the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// The reason.
    pub why: String,
    /// Whether the call may have been processed all the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_in_doubt: bool,
    /// The errors of the request or of the response.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<JsonFinding>,
}

impl Failure {
    /// Returns the failure of a run whose step the flow no longer has.
    pub fn of_resumption(state: &State, why: String) -> Self {
        let frame = state.frames.last();
        let (workflow, step) = frame.map(|frame| (frame.workflow.clone(), frame.step.clone())).unwrap_or_default();
        Self { workflow, step, call: None, why, is_in_doubt: true, findings: Vec::new() }
    }
}

/// Result of one attempt at a call.
struct Attempt {
    /// The status and the response, when there is one.
    answer: Option<(u16, Message)>,
    /// Whether the response satisfies its contract.
    is_valid: bool,
    /// Whether the same call may succeed later.
    may_succeed_later: bool,
    /// The time after which the vendor asks for the next call.
    retry_after: Option<Duration>,
    /// Whether the call may have been processed although it failed.
    is_in_doubt: bool,
    /// The reason, if the step fails.
    why: String,
    findings: Vec<JsonFinding>,
}

/// Makes the calls of a run until it is done, fails, or has to wait.
pub fn drive(run: &mut Run<'_>, calls: &Calls<'_>, policy: RetryPolicy, hooks: &mut Hooks<'_>) -> Outcome {
    loop {
        let call = match run.next_call() {
            Next::Call(call) => call,
            Next::Failed(why) => return Outcome::Failed(failure(run, None, why)),
        };
        let (workflow, step) = run.at();
        let (place, id) = (format!("{}/{}", workflow.id, step.id), step.id.clone());
        let request = calls.request(&call);
        (hooks.on_event)(&Event::Request(&id, &call, &request));
        if request.worst() == Some(Level::Error) {
            let why = "the request would violate its contract, and was not sent".to_owned();
            return Outcome::Failed(Failure { findings: errors(&request), ..failure(run, Some(&call), why) });
        }
        let tried = run.state.attempts.entry(place.clone()).or_insert_with(Attempts::first);
        tried.count += 1;
        let tried = tried.clone();
        if !(hooks.store)(&run.state, Some(&run.causes())) {
            return Outcome::Stopped;
        }
        let attempt = attempt(&id, &call, calls, hooks);
        let pause = attempt.may_succeed_later.then(|| tried.pause(policy, attempt.retry_after)).flatten();
        // A failure ends the workflows that called this one, too. The run can be started again at the step that failed.
        let before = run.state.clone();
        let after = match (pause, attempt.answer) {
            (Some(pause), _) => {
                if attempt.is_in_doubt {
                    run.doubt();
                }
                After::Wait(pause)
            }
            (None, answer) => {
                run.state.attempts.remove(&place);
                match answer {
                    Some((status, message)) => run.answered(&call, status, message, attempt.is_valid),
                    None => run.unanswered(&call),
                }
            }
        };
        match after {
            After::Done(outputs) => return Outcome::Done(outputs),
            After::Failed => {
                run.state = before;
                let failure = failure(run, Some(&call), attempt.why);
                return Outcome::Failed(Failure {
                    is_in_doubt: attempt.is_in_doubt,
                    findings: attempt.findings,
                    ..failure
                });
            }
            After::Next | After::Wait(_) => {}
        }
        if !(hooks.store)(&run.state, None) {
            return Outcome::Stopped;
        }
        if let After::Wait(pause) = after {
            (hooks.on_event)(&Event::Again(&id, pause));
            return Outcome::Later(pause);
        }
    }
}

impl Attempts {
    fn first() -> Self {
        Self { count: 0, begun: Timestamp::now() }
    }

    /// Returns how long to wait before the next attempt; `None` when there is none.
    fn pause(&self, policy: RetryPolicy, asked: Option<Duration>) -> Option<Duration> {
        let elapsed = Duration::try_from(Timestamp::now().duration_since(self.begun)).unwrap_or_default();
        let may_be_tried = self.count < policy.attempts && elapsed < policy.duration;
        may_be_tried.then(|| asked.map_or_else(|| pause_after(self.count), |asked| asked.min(MAX_RETRY_AFTER)))
    }
}

/// Returns the pause after so many attempts.
fn pause_after(attempts: u32) -> Duration {
    let pauses = ExponentialBuilder::new().with_min_delay(FIRST_PAUSE).with_max_delay(MAX_PAUSE);
    let mut pauses = pauses.with_factor(2.0).without_max_times().with_jitter().build();
    pauses.nth(attempts.saturating_sub(1).min(MAX_DOUBLINGS) as usize).unwrap_or(MAX_PAUSE)
}

/// Makes a call once.
fn attempt(id: &str, call: &Call, calls: &Calls<'_>, hooks: &mut Hooks<'_>) -> Attempt {
    let answer = match (hooks.send)(call) {
        Ok(answer) => answer,
        Err(no_answer) => {
            (hooks.on_event)(&Event::NoAnswer(id, call, &no_answer));
            return Attempt {
                answer: None,
                is_valid: false,
                may_succeed_later: !matches!(no_answer, NoAnswer::Unsendable(_)),
                retry_after: None,
                is_in_doubt: matches!(no_answer, NoAnswer::Failed(_)),
                why: no_answer.to_string(),
                findings: Vec::new(),
            };
        }
    };
    let response = calls.response(call, &answer);
    (hooks.on_event)(&Event::Response(id, call, &answer, &response));
    let status = answer.status;
    let is_valid = response.worst() != Some(Level::Error);
    let is_temporary = matches!(status, 408 | 425 | 429 | 500..=599);
    let why = match () {
        () if is_temporary => format!("the response was {status}"),
        () if !is_valid => format!("the response, {status}, violates its contract"),
        () => format!("the response was {status}, which is no success by the step's criteria"),
    };
    // The meaning of a response that violates its contract is unknown.
    let may_succeed_later = is_temporary || !is_valid;
    let retry_after = retry_after(&answer).filter(|_| is_temporary);
    let message = Message { body: body_of(&answer), headers: answer.headers, ..Message::default() };
    Attempt {
        answer: Some((status, message)),
        is_valid,
        may_succeed_later,
        retry_after,
        is_in_doubt: may_succeed_later && !matches!(status, 425 | 429),
        why,
        findings: errors(&response),
    }
}

/// Returns the body of a response as expressions see it: a text when it is no JSON, and null when there is none.
fn body_of(answer: &Answer) -> Value {
    if answer.body.is_empty() {
        return Value::Null;
    }
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| String::from_utf8_lossy(&answer.body).into())
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

fn failure(run: &Run<'_>, call: Option<&Call>, why: String) -> Failure {
    let (workflow, step) = run.at();
    let call = call.map(|call| call.operation.clone());
    let (workflow, step) = (workflow.id.clone(), step.id.clone());
    Failure { workflow, step, call, why, is_in_doubt: false, findings: Vec::new() }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Answer, FIRST_PAUSE, MAX_PAUSE, body_of, pause_after};

    #[test]
    fn bodies() {
        for (body, expected) in [("", Value::Null), ("{\"a\": 1}", json!({"a": 1})), ("OK fine", json!("OK fine"))] {
            let answer = Answer { body: body.as_bytes().to_vec(), ..Answer::default() };
            assert_eq!(body_of(&answer), expected, "{body}");
        }
    }

    #[test]
    fn pauses_grow_to_a_bound() {
        // A random part is added, so that many runs do not return at the same moment.
        assert!((FIRST_PAUSE..=2 * FIRST_PAUSE).contains(&pause_after(1)));
        assert!(pause_after(4) >= 4 * FIRST_PAUSE);
        assert!((MAX_PAUSE..=2 * MAX_PAUSE).contains(&pause_after(u32::MAX)));
    }
}
