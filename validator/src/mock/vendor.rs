//! A mock of one vendor: from a request to its answer.
//!
//! ```text
//! Asked -routing-> Called -faults, credentials, check-> sound -preferences, form-> sample -effects-> Reply, deliveries
//! ```

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use vistoria_schemas::contract::{Level, Mock, Operation, ParameterPlace};

use super::asked::{About, Asked, RequestValues};
use super::credentials;
use super::deliveries::{self, Due};
use super::draft::{Codes, Draft};
use super::effects::{self, Call, Effect};
use super::exchange::{Exchange, Reply};
use super::faults::{FaultKind, Faults};
use super::form::{Form, success};
use super::memory::{Earlier, Memory};
use super::preferences::Preferences;
use super::replies::{Replies, no_sample};
use super::routing::{Unrouted, route};
use super::selected;
use super::tally::Outcome;
use crate::checker::Checker;
use crate::code;
use crate::contract::{Catalog, Contract};
use crate::finding::Payload;
use crate::http::Problem;
use crate::identify::graphql;
use crate::report::json_finding;
use crate::send::delivery::judge_settings;
use crate::settings::Settings;
use crate::wanted::Wanted;

/// The header by which a client repeats a request without repeating its effect.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// A mock of one vendor.
pub(super) struct VendorMock {
    pub(super) contract: &'static Contract,
    checker: Checker<'static>,
    replies: Replies,
    memory: Mutex<Memory<Reply>>,
    /// The credential that requests must have.
    token: Option<String>,
}

/// What becomes of a request.
pub(super) struct Answered {
    pub(super) operation: Option<&'static Operation>,
    pub(super) outcome: Outcome,
    /// The response, or the problem that is one; absent when there is none.
    pub(super) response: Option<Result<Reply, Problem>>,
    pub(super) fault: Option<FaultKind>,
    pub(super) is_repeated: bool,
    pub(super) is_change: bool,
    pub(super) due: Vec<Due>,
    /// The methods that the path has, for a request with another one.
    pub(super) allow: Option<String>,
}

/// A response and what follows it.
#[derive(Default)]
struct Done {
    is_change: bool,
    is_repeated: bool,
    due: Vec<Due>,
}

impl VendorMock {
    pub(super) fn new(
        catalog: &'static Catalog,
        contract: &'static Contract,
        seed: u64,
        token: Option<String>,
    ) -> Self {
        // Both live as long as the process.
        let settings: &'static Settings = Box::leak(Box::new(judge_settings(contract)));
        Self {
            contract,
            checker: Checker::new(catalog, settings),
            replies: Replies::new(contract, seed),
            memory: Mutex::new(Memory::new(seed)),
            token,
        }
    }

    /// Answers a request.
    pub(super) fn answer(&self, asked: &Asked, faults: &Faults) -> Answered {
        let root = graphql::root(&asked.json(self.contract, None));
        let line = asked.line();
        let field = root.as_ref().map(|root| root.name.as_str());
        let answered = |operation, outcome, response| Answered {
            operation,
            outcome,
            response,
            fault: None,
            is_repeated: false,
            is_change: false,
            due: Vec::new(),
            allow: None,
        };
        let called = match route(self.contract, &line.method, &line.path, field) {
            Ok(called) => called,
            Err(unrouted) => {
                let allow = match &unrouted {
                    Unrouted::Method(methods) => Some(methods.join(", ")),
                    _ => None,
                };
                let problem = self.unrouted(&unrouted, &line.method);
                return Answered { allow, ..answered(None, Outcome::Refused, Some(Err(problem))) };
            }
        };
        let operation = called.operation;
        let wanted = Wanted {
            vendor: Some(self.contract.vendor().to_owned()),
            operation: Some(operation.id.clone()),
            server: Some(called.server.clone()),
            ..Wanted::default()
        };
        let settings = Settings { wanted, skip_signature_check: true, ..Settings::default() };
        let checker = self.checker.with_settings(&settings);
        let captured = Arc::new(asked.captured());
        let exchange = Exchange { asked, called, root, captured, checker };
        if let Some(fault) = faults.next(&operation.id) {
            let response = self.replies.fault(&exchange, fault);
            return Answered { fault: Some(fault), ..answered(Some(operation), Outcome::Fault, response) };
        }
        if let Err(problem) = self.check(&exchange) {
            let outcome = if problem.findings.is_empty() { Outcome::Refused } else { Outcome::Invalid };
            return answered(Some(operation), outcome, Some(Err(problem)));
        }
        let responded = Preferences::of(&asked.headers).and_then(|preferences| self.respond(&exchange, &preferences));
        match responded {
            Ok((reply, Done { is_change, is_repeated, due })) => Answered {
                is_repeated,
                is_change,
                due,
                ..answered(Some(operation), Outcome::Answered, Some(Ok(reply)))
            },
            Err(problem) => answered(Some(operation), Outcome::Refused, Some(Err(problem))),
        }
    }

    /// Checks a request against its contract.
    fn check(&self, exchange: &Exchange<'_>) -> Result<(), Problem> {
        let Exchange { asked, called, captured, checker, .. } = exchange;
        let token = self.token.as_deref();
        credentials::check(called.operation, asked, token)?;
        let payload = checker.check(captured);
        if payload.worst() < Some(Level::Error) {
            return Ok(());
        }
        let findings: Vec<_> = payload.findings.iter().map(|(finding, at)| json_finding(finding, *at)).collect();
        Err(Problem::invalid(status_of(&payload), "The request violates its contract", &findings))
    }

    /// Returns the problem of a request that calls no operation.
    fn unrouted(&self, unrouted: &Unrouted, method: &str) -> Problem {
        match unrouted {
            Unrouted::Path => {
                let detail = format!("the contract of {} has no such path", self.contract.vendor());
                Problem::new(404, "path", "No operation has this path", detail)
            }
            Unrouted::Method(known) => {
                let detail = format!("the contract has no {method} for it, but {}", known.join(", "));
                Problem::new(405, "method", "No operation of this path has the method", detail)
            }
            Unrouted::Field(known) => {
                let detail = format!("the document must select one of {} first", known.join(", "));
                Problem::new(400, "graphql", "The GraphQL document calls no known operation", detail)
            }
        }
    }

    /// Answers a request that its contract allows.
    fn respond(&self, exchange: &Exchange<'_>, preferences: &Preferences) -> Result<(Reply, Done), Problem> {
        let operation = exchange.called.operation;
        // One call after the other.
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let key = idempotency_key(operation, exchange.asked);
        let fingerprint = [exchange.asked.target.as_bytes(), b"\n", &exchange.asked.body].concat();
        match key.map_or(Earlier::None, |key| memory.earlier(&operation.id, key, &fingerprint)) {
            Earlier::Same(reply) => return Ok((reply, Done { is_repeated: true, ..Done::default() })),
            Earlier::Other => {
                let detail = "the key was used for another request; give each its own";
                return Err(Problem::new(422, "idempotency-key", "The idempotency key was used before", detail));
            }
            Earlier::None => {}
        }
        let usual = success(operation, &self.replies.samples);
        let status = preferences.code.unwrap_or_else(|| self.replies.status_of_example(operation, preferences, usual));
        let (form, value) = self.replies.sample(exchange, status, preferences)?;
        let mock = operation.mock.as_ref().filter(|_| status == usual && preferences.example.is_none());
        let sample = (form, value);
        let done =
            mock.map(|mock| self.apply(exchange, mock, &sample, preferences, &mut memory)).transpose()?.flatten();
        let (mut reply, done) = done.unwrap_or_else(|| (Reply::new(&sample.0, sample.1.as_ref()), Done::default()));
        if let Some(applied) = preferences.applied() {
            reply.headers.push(("preference-applied".to_owned(), applied));
        }
        // What was refused may be tried again.
        if let Some(key) = key.filter(|_| (200..300).contains(&reply.status)) {
            memory.answered(&operation.id, key, fingerprint, reply.clone());
        }
        Ok((reply, done))
    }

    /// Does what a call does, and makes its response of a sample; `None` when nothing can be done, and the sample is the response.
    fn apply(
        &self,
        exchange: &Exchange<'_>,
        mock: &'static Mock,
        (form, value): &(Form<'static>, Option<Value>),
        preferences: &Preferences,
        memory: &mut Memory<Reply>,
    ) -> Result<Option<(Reply, Done)>, Problem> {
        let operation = exchange.called.operation;
        let request = self.values(exchange);
        let call = Call { contract: self.contract, operation, mock, request: &request, response: form.definition() };
        if let Some(key) = effects::missing(call, memory) {
            // Whoever asks for a status gets it.
            if preferences.code.is_some() {
                return Ok(None);
            }
            let reply = self.replies.missing(exchange, key.missing.as_deref(), form.status)?;
            return Ok(Some((reply, Done::default())));
        }
        // Where the response has no body, the item is made all the same.
        let judge = |value: &Value| match form.media {
            Some(_) => form.judge(&exchange.checker, form.bytes(value)),
            None => Some(Codes::new()),
        };
        let sample = value.clone().unwrap_or_default();
        let mut draft = Draft::new(sample, &judge).ok_or_else(|| no_sample(operation, form.status))?;
        let Effect { is_change, item, id, changed } = effects::apply(call, memory, &mut draft);
        if let Some(root) = &exchange.root {
            selected::select(root, operation, &mut draft);
        }
        let about = About { item: item.as_ref(), changed: &changed };
        let vendor = (self.contract, &self.replies.samples, &self.checker);
        let due = deliveries::due(&mock.delivers, vendor, &request, about);
        let reply = Reply { id, ..Reply::new(form, value.is_some().then(|| draft.value())) };
        Ok(Some((reply, Done { is_change, due, ..Done::default() })))
    }

    /// Returns the values of a request that expressions stand for.
    fn values<'e>(&self, exchange: &'e Exchange<'_>) -> RequestValues<'e> {
        RequestValues {
            body: exchange.asked.json(self.contract, Some(exchange.called.operation)),
            arguments: exchange.root.as_ref().map(|root| root.arguments.clone()).unwrap_or_default(),
            path: exchange.called.variables.clone(),
            query: exchange.asked.query(),
            headers: &exchange.asked.headers,
        }
    }
}

/// Returns the key by which a request may be repeated, where the contract has one.
fn idempotency_key<'r>(operation: &Operation, asked: &'r Asked) -> Option<&'r str> {
    let is_it = |name: &str| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY);
    let has = operation.parameters.iter().any(|known| known.place == ParameterPlace::Header && is_it(&known.name));
    asked.headers.text(IDEMPOTENCY_KEY).filter(|key| has && !key.is_empty())
}

/// Returns the status for a request that violates its contract.
fn status_of(payload: &Payload) -> u16 {
    let mut errors = payload.findings.iter().filter(|(finding, _)| finding.level == Level::Error);
    let is = |code: &str| errors.clone().any(|(finding, _)| finding.code == *code);
    if is(code::UNKNOWN_MEDIA_TYPE.id) {
        415
    } else if is(code::MALFORMED_BODY.id) || errors.any(|(finding, _)| finding.code.to_string().starts_with("json/")) {
        400
    } else {
        422
    }
}
