//! One delivery, from what came over the wire to what is thought of it and what is answered: signature first, then what it is
//! of, then its contract. No I/O here; the time is given.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use vistoria_schemas::contract::Level;

use super::config::{Config, Mode};
use super::problem::Problem;
use super::route::{Route, route};
use super::seen::{Key, Seen};
use crate::capture::{Captured, Headers, RequestLine, Start};
use crate::catalog::{Catalog, Contract};
use crate::finding::{Findings, Payload};
use crate::identify::Wanted;
use crate::journal::{Answered, Body, Header, Record, is_secret};
use crate::report::Said;
use crate::send::target::Message;
use crate::verify::{Refusal, Secrets, Verified, verify_any};
use crate::{Checker, Settings};

/// So many findings of a delivery are kept and shown.
const FINDINGS: usize = 100;

/// A request, as it came.
pub struct Delivery {
    /// Its method.
    pub method: String,
    /// Its path and query.
    pub target: String,
    /// Its headers; those of one name in their order.
    pub headers: Headers,
    /// Its body, unpacked.
    pub body: Vec<u8>,
    /// When its last byte came.
    pub received_at: Timestamp,
}

/// What becomes of a delivery.
#[derive(Debug)]
pub struct Judgement {
    /// What is to be kept of it, and what was thought.
    pub record: Record,
    /// What is answered when it is kept.
    pub problem: Option<Problem>,
    /// Whether it goes into the journal, and on to the target when it is answered 2xx.
    pub is_kept: bool,
    /// What was signed of it, to know it again once it is kept.
    key: Option<(Key, Timestamp)>,
    /// The id of the same delivery, when it was let in before.
    pub replay_of: Option<String>,
}

/// Judges deliveries.
pub struct Judge {
    catalog: &'static Catalog,
    config: Config,
    secrets: Secrets,
    /// One for each vendor.
    checkers: BTreeMap<&'static str, Checker<'static>>,
    seen: Mutex<Seen>,
}

/// Whether a delivery proves where it comes from.
enum Proof {
    Verified(Verified),
    /// Nothing is asked: the vendor does not sign, or may deliver unsigned.
    NotAsked,
    Refused(Refusal),
    /// Nobody told the secret.
    NoSecret,
}

impl Judgement {
    /// What was signed of it.
    pub(super) fn key(&self) -> Option<Key> {
        self.key.map(|(key, _)| key)
    }
}

impl Judge {
    /// By these contracts. They are needed until the process ends.
    pub fn new(catalog: &'static Catalog, config: Config, secrets: Secrets) -> Self {
        let checkers = catalog.contracts().iter().map(|contract| {
            let wanted = Wanted { vendor: Some(contract.vendor().to_owned()), ..Wanted::default() };
            let settings = Box::leak(Box::new(Settings { wanted, unsigned: true, ..Settings::default() }));
            (contract.vendor(), Checker::new(catalog, settings))
        });
        let checkers = checkers.collect();
        Self { catalog, config, secrets, checkers, seen: Mutex::default() }
    }

    /// What is worth a warning before the first delivery comes.
    pub fn warnings(&self) -> Vec<String> {
        let of = |contract: &Contract| {
            let vendor = contract.vendor();
            let is_allowed = self.config.allow_unsigned.iter().any(|allowed| allowed == vendor);
            let enforces = self.config.mode == Mode::Enforce;
            match () {
                () if contract.bundle().signatures.is_empty() => {
                    Some(format!("{vendor} does not sign: anybody can deliver in its name"))
                }
                () if is_allowed => Some(format!("{vendor} may deliver unsigned: anybody can deliver in its name")),
                () if self.secrets.of(vendor).is_empty() && enforces => Some(format!(
                    "no secret of {vendor} is known, so everything in its name is refused: set VISTORIA_SECRET_{}, or \
                     --allow-unsigned {vendor}",
                    vendor.to_uppercase()
                )),
                () => None,
            }
        };
        let unproved = self.catalog.contracts().iter().filter_map(of);
        let listens_wide = !self.config.listen.ip().is_loopback();
        let wide = format!("{} is reached from other machines", self.config.listen);
        listens_wide.then_some(wide).into_iter().chain(unproved).collect()
    }

    /// The contract of a vendor.
    pub(super) fn contract(&self, vendor: Option<&str>) -> Option<&'static Contract> {
        self.catalog.contract(vendor?)
    }

    /// Whether a delivery that was kept is sent on: what is not let in now is not, though it was when it came.
    pub(super) fn lets_on(&self, record: &Record) -> bool {
        let is_good = matches!(record.verdict, Answered::Clean | Answered::Unchecked);
        (200..300).contains(&record.status) && (is_good || self.config.mode == Mode::Observe)
    }

    /// A delivery that was kept, as it is sent on.
    pub fn sent_on(&self, record: &Record) -> Message {
        Message::of(record, &self.config.prefix, self.catalog, &self.secrets, None)
    }

    /// Whether deliveries are taken at a path.
    pub fn takes(&self, path: &str) -> bool {
        self.route(path).is_some()
    }

    fn route<'a>(&'a self, path: &'a str) -> Option<Route<'a>> {
        route(path, &self.config.prefix, self.catalog)
    }

    /// What is thought of a delivery; `None` when its path is nobody's.
    pub fn judge(&self, delivery: Delivery) -> Option<Judgement> {
        let id = uuid::Uuid::now_v7().to_string();
        let path = delivery.target.split('?').next().unwrap_or_default().to_owned();
        let Route { contract, rest } = self.route(&path)?;
        let proof = self.proof(contract, &delivery);
        let enforces = self.config.mode == Mode::Enforce;
        if let (Proof::Refused(_) | Proof::NoSecret, true) = (&proof, enforces) {
            return Some(self.refused(id, contract, delivery, &proof));
        }
        let key = match &proof {
            Proof::Verified(Verified { signed_at: Some((signed_at, until)), .. }) => {
                let until = Timestamp::from_millisecond(*until).unwrap_or(Timestamp::MAX);
                Some((Key::of(contract.vendor(), *signed_at, &delivery.body), until))
            }
            _ => None,
        };
        let replay_of = key.and_then(|(key, _)| self.seen().get(key, delivery.received_at));
        // Where the path is the prefix's alone, the rest of it says as much.
        let line = RequestLine::new(delivery.method.clone(), rest, None);
        let captured = Captured {
            start: Some(Start::Request(line)),
            headers: Some(delivery.headers.clone()),
            received_at: Some(delivery.received_at),
            ..Captured::of_body("", delivery.body)
        };
        let payload = if self.config.validate {
            self.checkers[contract.vendor()].check(&captured)
        } else {
            Payload::new(&captured, None, Findings::default())
        };
        let event = payload.label.as_ref().and_then(|label| label.event.clone());
        let mut findings = said_of_proof(&proof, contract);
        findings.extend(payload.findings.iter().map(|(finding, position)| Said::of(finding, *position)));
        // The worst of very many: a body of a megabyte may have something wrong with every byte.
        if findings.len() > FINDINGS {
            findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
            findings.truncate(FINDINGS);
        }
        let verdict = match payload.worst() {
            _ if matches!(proof, Proof::Refused(_)) => Answered::Refused,
            Some(Level::Error) => Answered::Invalid,
            _ if !self.config.validate => Answered::Unchecked,
            _ => Answered::Clean,
        };
        let status = if enforces && verdict == Answered::Invalid { self.config.status_invalid } else { 200 };
        let problem = (status >= 300).then(|| Problem::invalid(status, &id, &findings));
        let record = Record {
            id,
            received_at: delivery.received_at,
            vendor: Some(contract.vendor().to_owned()),
            event,
            method: delivery.method,
            path: without_secrets(&delivery.target),
            headers: kept(&delivery.headers, contract),
            body: Body::of(captured.body),
            verdict,
            findings,
            status,
            verified: matches!(proof, Proof::Verified(_)),
        };
        Some(Judgement { record, problem, is_kept: replay_of.is_none(), key, replay_of })
    }

    /// Makes a delivery known before it is kept; false when the same one is being kept already.
    pub(super) fn reserve(&self, judgement: &Judgement) -> bool {
        judgement.key.is_none_or(|(key, until)| self.seen().add(key, judgement.record.id.clone(), until))
    }

    /// That a delivery is kept: it is known from now on.
    pub(super) fn kept(&self, key: Option<Key>) {
        if let Some(key) = key {
            self.seen().keep(key);
        }
    }

    /// That a delivery could not be kept: it may come again.
    pub(super) fn release(&self, key: Option<Key>) {
        if let Some(key) = key {
            self.seen().remove(key);
        }
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn proof(&self, contract: &Contract, delivery: &Delivery) -> Proof {
        let schemes = &contract.bundle().signatures;
        let secrets = self.secrets.of(contract.vendor());
        let is_allowed = self.config.allow_unsigned.iter().any(|allowed| allowed == contract.vendor());
        if schemes.is_empty() || (secrets.is_empty() && is_allowed) {
            return Proof::NotAsked;
        }
        if secrets.is_empty() {
            return Proof::NoSecret;
        }
        match verify_any(schemes, &delivery.headers, &delivery.body, secrets, delivery.received_at) {
            None => Proof::NotAsked,
            Some(Ok(verified)) => Proof::Verified(verified),
            Some(Err(_)) if is_allowed => Proof::NotAsked,
            Some(Err(refusal)) => Proof::Refused(refusal),
        }
    }

    /// A delivery that is not let in. Its body was not looked at, and who sent it is not told more than that.
    fn refused(&self, id: String, contract: &Contract, delivery: Delivery, proof: &Proof) -> Judgement {
        let status = self.config.status_refused;
        let detail = match proof {
            Proof::Refused(refusal) => format!("{}: see `vistoria doctor`", refusal.code()),
            _ => "signature/no-secret: the receiver has no secret of this vendor".to_owned(),
        };
        let record = Record {
            id,
            received_at: delivery.received_at,
            vendor: Some(contract.vendor().to_owned()),
            event: None,
            method: delivery.method,
            path: without_secrets(&delivery.target),
            headers: kept(&delivery.headers, contract),
            body: Body::of(delivery.body),
            verdict: Answered::Refused,
            findings: said_of_proof(proof, contract),
            status,
            verified: false,
        };
        let problem = Problem::new(status, "The delivery does not prove where it comes from", detail);
        Judgement { record, problem: Some(problem), is_kept: false, key: None, replay_of: None }
    }
}

/// The headers as they are kept.
fn kept(headers: &Headers, contract: &Contract) -> Vec<Header> {
    let kept = headers.iter().map(|(name, value)| {
        // Bytes that are no ASCII are Latin-1, where HTTP says anything of them.
        let value = || value.iter().map(|byte| char::from(*byte)).collect();
        Header(name.to_owned(), (!is_secret(name, Some(contract.bundle()))).then(value))
    });
    kept.collect()
}

fn said_of_proof(proof: &Proof, contract: &Contract) -> Vec<Said> {
    let mut findings = Findings::default();
    match (proof, contract.bundle().signatures.first()) {
        (Proof::Verified(verified), Some(first)) => findings.verified(&Ok(*verified), first),
        (Proof::Refused(refusal), Some(first)) => findings.verified(&Err(refusal.clone()), first),
        (Proof::NoSecret, _) => {
            let message = format!("the signature was not checked: no secret of {} is known", contract.vendor());
            findings.of_signature("signature/not-checked", Level::Note, message);
        }
        _ => {}
    }
    let payload = Payload::new(&Captured::of_body("", Vec::new()), None, findings);
    payload.findings.iter().map(|(finding, position)| Said::of(finding, *position)).collect()
}

/// The target without the values of its query that are secrets by their names.
fn without_secrets(target: &str) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let parts = query.split('&').map(|part| {
        let name = form_urlencoded::parse(part.as_bytes()).next().map(|(name, _)| name.into_owned());
        match part.split_once('=') {
            Some((written, _)) if is_secret(&name.unwrap_or_default(), None) => format!("{written}="),
            _ => part.to_owned(),
        }
    });
    format!("{path}?{}", parts.collect::<Vec<_>>().join("&"))
}

/// The vendor's own name for what a delivery is of, as far as it is known.
pub(super) fn subject(vendor: Option<&str>, event: Option<&str>) -> String {
    [vendor, event].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
