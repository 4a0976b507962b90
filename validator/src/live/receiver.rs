//! Decision on a delivery: its signature first, then the event it belongs to, then its contract. Does no I/O; the time is
//! given.

use core::net::IpAddr;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use jiff::{SignedDuration, Timestamp};
use vistoria_schemas::contract::Level;

use super::config::{Config, Mode, UnknownEvents};
use super::replay_cache::{ReplayCache, ReplayKey};
use super::route::{Route, route};
use crate::capture::{Captured, Headers, RequestLine, Start};
use crate::checker::Checker;
use crate::code::{NEW_EVENT, NOT_CHECKED};
use crate::contract::{Catalog, Contract};
use crate::envelope::of_verification;
use crate::finding::{FindingCode, Payload};
use crate::http::Problem;
use crate::journal::{DeliveryVerdict, Record, RecordedBody, RecordedHeader, is_secret};
use crate::report::json_finding;
use crate::reported::JsonFinding;
use crate::send::message::{Message, MessageOptions};
use crate::settings::Settings;
use crate::verify::{Refusal, Secrets, Verified, verify_any};
use crate::wanted::Wanted;

/// Greatest number of findings of a delivery that are stored and shown.
const MAX_FINDINGS: usize = 100;
/// Greatest size of a body, in bytes, where neither the configuration nor the contract states one.
const DEFAULT_BODY_LIMIT: usize = 1 << 20;

/// A request to a delivery path, as received.
pub struct Delivery {
    /// Method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Headers; those of one name are in their order.
    pub headers: Headers,
    /// Body, decompressed.
    pub body: Vec<u8>,
    /// When the last byte was received.
    pub received_at: Timestamp,
    /// Address of who sent it.
    pub sender: IpAddr,
}

/// Decision on a delivery.
#[derive(Debug)]
pub struct Decision {
    /// Record for the journal.
    pub record: Record,
    /// Problem response; `None` for an accepted delivery.
    pub problem: Option<Problem>,
    /// Whether the record goes into the journal; with a 2xx status it is forwarded too.
    pub is_stored: bool,
    /// Key that identifies a replay of it, and when its signature expires.
    replay_key: Option<(ReplayKey, Timestamp)>,
    /// Id of the same delivery, when it was accepted before.
    pub replay_of: Option<String>,
}

/// Decides on deliveries.
pub struct Receiver {
    catalog: &'static Catalog,
    config: Config,
    secrets: RwLock<Arc<Secrets>>,
    /// Checkers by vendor.
    checkers: BTreeMap<&'static str, Checker<'static>>,
    replays: Mutex<ReplayCache>,
    /// Name of this server in the `Via` header of what it forwards.
    via: String,
}

/// Status of a delivery's signature.
enum SignatureStatus {
    Verified(Verified),
    /// No signature is required: the vendor does not sign, or may deliver unsigned.
    NotRequired,
    Refused(Refusal),
    /// No secret is configured for the vendor.
    NoSecret,
}

impl Decision {
    /// Returns the key that identifies a replay of it.
    pub(super) fn replay_key(&self) -> Option<ReplayKey> {
        self.replay_key.map(|(key, _)| key)
    }

    /// Returns the verdict as a word, for people: `replayed`, or that of the journal.
    pub(super) fn verdict_word(&self) -> &'static str {
        if self.replay_of.is_some() { "replayed" } else { self.record.verdict.as_str() }
    }
}

impl Receiver {
    /// Creates a receiver of deliveries to these contracts.
    pub fn new(catalog: &'static Catalog, config: Config, secrets: Secrets) -> Self {
        let checkers = catalog.contracts().iter().map(|contract| {
            let wanted = Wanted { vendor: Some(contract.vendor().to_owned()), ..Wanted::default() };
            let settings = Settings {
                wanted,
                skip_signature_check: true,
                passes_unknown_events: config.unknown_events_of(contract.vendor()) == UnknownEvents::Pass,
                ..Settings::default()
            };
            let settings = Box::leak(Box::new(settings));
            (contract.vendor(), Checker::new(catalog, settings))
        });
        let checkers = checkers.collect();
        let via = format!("vistoria-{:08x}", uuid::Uuid::new_v4().as_fields().0);
        Self { catalog, config, secrets: RwLock::new(Arc::new(secrets)), checkers, replays: Mutex::default(), via }
    }

    /// Replaces the secrets.
    pub fn set_secrets(&self, secrets: Secrets) {
        *self.secrets.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(secrets);
    }

    fn secrets(&self) -> Arc<Secrets> {
        Arc::clone(&self.secrets.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the warnings about the configuration.
    pub fn warnings(&self) -> Vec<String> {
        let warning = |contract: &Contract| {
            let vendor = contract.vendor();
            let is_allowed = self.config.allow_unsigned.iter().any(|allowed| allowed == vendor);
            let enforces = self.config.mode_of(vendor) == Mode::Enforce;
            match () {
                () if contract.bundle().signatures.is_empty() => {
                    Some(format!("{vendor} does not sign: anyone can forge its deliveries"))
                }
                () if is_allowed => Some(format!("{vendor} may deliver unsigned: anyone can forge its deliveries")),
                () if self.secrets().of(vendor).is_empty() => {
                    let (effect, or) = if enforces {
                        ("all of its deliveries are refused", format!(", or --allow-unsigned {vendor}"))
                    } else {
                        ("anyone can forge its deliveries", String::new())
                    };
                    let variable = format!("VISTORIA_SECRET_{}", vendor.to_uppercase());
                    Some(format!("no secret is configured for {vendor}, so {effect}: set {variable}{or}"))
                }
                () => None,
            }
        };
        let unsigned = self.catalog.contracts().iter().filter_map(warning);
        let listens_wide = !self.config.listen.ip().is_loopback();
        let wide = format!("{} is reachable from other machines", self.config.listen);
        listens_wide.then_some(wide).into_iter().chain(unsigned).collect()
    }

    /// Returns the contract of a vendor.
    pub(super) fn contract(&self, vendor: Option<&str>) -> Option<&'static Contract> {
        self.catalog.contract(vendor?)
    }

    /// Checks whether a recorded delivery is forwarded: it must have been accepted, and be acceptable in the present mode too.
    pub(super) fn should_forward(&self, record: &Record) -> bool {
        use DeliveryVerdict::{Clean, Unchecked, Unverified};
        let is_good = matches!(record.verdict, Clean | Unchecked | Unverified);
        (200..300).contains(&record.status)
            && (is_good || self.config.mode_of(record.vendor.as_deref().unwrap_or_default()) == Mode::Observe)
    }

    /// Returns the message that forwards a recorded delivery.
    pub fn forward_message(&self, record: &Record) -> Message {
        let options = MessageOptions {
            prefix: &self.config.prefix,
            catalog: self.catalog,
            secrets: &self.secrets(),
            resigned_at: None,
            sign_unverified: false,
            via: Some(&self.via),
        };
        Message::of(record, &options)
    }

    /// Returns the message that sends a recorded delivery again, because somebody asks for it. Elsewhere than to the target of
    /// `--forward`, nothing in it is made from a secret.
    pub(super) fn replay_message(&self, record: &Record, is_signed: bool, is_elsewhere: bool) -> Message {
        let secrets = self.secrets();
        let options = MessageOptions {
            prefix: &self.config.prefix,
            catalog: self.catalog,
            secrets: if is_elsewhere { &Secrets::default() } else { &secrets },
            resigned_at: is_signed.then(Timestamp::now),
            sign_unverified: is_signed,
            via: Some(&self.via),
        };
        Message::of(record, &options)
    }

    /// Checks whether a value of `Via` says that this server has forwarded the delivery, so that it came back.
    pub(super) fn has_forwarded(&self, via: &[u8]) -> bool {
        via.windows(self.via.len()).any(|name| name == self.via.as_bytes())
    }

    /// Returns the contracts.
    pub(super) fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// Returns the greatest size of a body to this path, in bytes.
    pub(super) fn body_limit(&self, path: &str) -> usize {
        let contract = self.route(path).map(|route| route.contract);
        let configured =
            contract.map_or(self.config.body_limit, |contract| self.config.body_limit_of(contract.vendor()));
        let of_contract = || usize::try_from(contract?.bundle().body_limit?).ok();
        configured.or_else(of_contract).unwrap_or(DEFAULT_BODY_LIMIT).min(self.config.body_memory)
    }

    /// Returns for how long a delivery can be repeated after it was received.
    pub fn replay_window(&self) -> SignedDuration {
        let contracts = self.catalog.contracts().iter();
        let schemes = contracts.flat_map(|contract| &contract.bundle().signatures);
        let windows = schemes.filter_map(|scheme| scheme.timestamp.as_ref());
        let longest = windows.map(|stamp| i64::from(stamp.past) + i64::from(stamp.future)).max();
        SignedDuration::from_secs(longest.unwrap_or_default())
    }

    /// Remembers a delivery that was stored before the server was started, so that it is known when it is repeated.
    pub fn restore(&self, record: &Record) {
        let contract = self.contract(record.vendor.as_deref()).filter(|_| record.verified);
        let Some(contract) = contract else { return };
        let headers: Headers = record
            .headers
            .iter()
            .filter_map(|RecordedHeader(name, value)| Some((name.clone(), latin_1(value.as_ref()?))))
            .collect();
        let (body, secrets) = (record.body.bytes(), self.secrets());
        let secrets = secrets.of(contract.vendor());
        let verified = verify_any(&contract.bundle().signatures, &headers, body, secrets, record.received_at);
        if let Some(Ok(Verified { signed_at: Some((signed_at, until)), .. })) = verified {
            let key = ReplayKey::of(contract.vendor(), signed_at, body);
            let until = Timestamp::from_millisecond(until).unwrap_or(Timestamp::MAX);
            let mut replays = self.replays();
            replays.add(key, record.id.clone(), until);
            replays.mark_stored(key);
        }
    }

    /// Checks whether a path accepts deliveries.
    pub fn accepts(&self, path: &str) -> bool {
        self.route(path).is_some()
    }

    /// Returns the route of a path.
    fn route<'a>(&'a self, path: &'a str) -> Option<Route<'a>> {
        let passes = |vendor: &str| self.config.unknown_events_of(vendor) == UnknownEvents::Pass;
        route(path, &self.config.prefix, self.catalog, &passes)
    }

    /// Decides on a delivery; `None` when its path accepts none.
    pub fn decide(&self, delivery: Delivery) -> Option<Decision> {
        let id = uuid::Uuid::now_v7().to_string();
        let path = delivery.target.split('?').next().unwrap_or_default().to_owned();
        let Route { contract, rest } = self.route(&path)?;
        let signature = self.verify_signature(contract, &delivery);
        let enforces = self.config.mode_of(contract.vendor()) == Mode::Enforce;
        if let (SignatureStatus::Refused(_) | SignatureStatus::NoSecret, true) = (&signature, enforces) {
            return Some(self.refuse(id, contract, delivery, &signature));
        }
        let replay_key = match &signature {
            SignatureStatus::Verified(Verified { signed_at: Some((signed_at, until)), .. }) => {
                let until = Timestamp::from_millisecond(*until).unwrap_or(Timestamp::MAX);
                Some((ReplayKey::of(contract.vendor(), *signed_at, &delivery.body), until))
            }
            _ => None,
        };
        let replay_of = replay_key.and_then(|(key, _)| self.replays().get(key, delivery.received_at));
        // The prefix is not part of the vendor's URL.
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
            Payload::new(&captured, None, Vec::new())
        };
        let event = payload.label.as_ref().and_then(|label| label.event.clone());
        let mut findings = signature_findings(&signature, contract);
        findings.extend(payload.findings.iter().map(|(finding, position)| json_finding(finding, *position)));
        // A body of a megabyte may have a finding for every byte; only the worst stay.
        if findings.len() > MAX_FINDINGS {
            findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
            findings.truncate(MAX_FINDINGS);
        }
        let verdict = match payload.worst() {
            _ if matches!(signature, SignatureStatus::Refused(_)) => DeliveryVerdict::Refused,
            Some(Level::Error) => DeliveryVerdict::Invalid,
            _ if !self.config.validate || is_new_event(&payload) => DeliveryVerdict::Unchecked,
            _ if !matches!(signature, SignatureStatus::Verified(_)) => DeliveryVerdict::Unverified,
            _ => DeliveryVerdict::Clean,
        };
        let status = if enforces && verdict == DeliveryVerdict::Invalid { self.config.status_invalid } else { 200 };
        let problem = (status >= 300).then(|| {
            let problem = Problem::invalid(status, "The delivery violates its contract", &findings);
            Problem { delivery: Some(id.clone()), ..problem }
        });
        let record = Record {
            id,
            received_at: delivery.received_at,
            sender: Some(delivery.sender),
            vendor: Some(contract.vendor().to_owned()),
            event,
            method: delivery.method,
            path: without_secrets(&delivery.target),
            headers: recorded_headers(&delivery.headers, contract),
            body: RecordedBody::of(captured.body),
            verdict,
            findings,
            status,
            verified: matches!(signature, SignatureStatus::Verified(_)),
            failure: None,
        };
        Some(Decision { record, problem, is_stored: replay_of.is_none(), replay_key, replay_of })
    }

    /// Reserves a delivery in the cache before it is stored. Returns false when the same one is being stored already.
    pub(super) fn reserve(&self, decision: &Decision) -> bool {
        decision.replay_key.is_none_or(|(key, until)| self.replays().add(key, decision.record.id.clone(), until))
    }

    /// Marks a delivery as stored, so that another one with its signature is a replay.
    pub(super) fn mark_stored(&self, key: Option<ReplayKey>) {
        if let Some(key) = key {
            self.replays().mark_stored(key);
        }
    }

    /// Releases a delivery that could not be stored, so that the vendor may send it again.
    pub(super) fn release(&self, key: Option<ReplayKey>) {
        if let Some(key) = key {
            self.replays().remove(key);
        }
    }

    fn replays(&self) -> std::sync::MutexGuard<'_, ReplayCache> {
        self.replays.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Verifies the signature of a delivery to a contract's vendor.
    fn verify_signature(&self, contract: &Contract, delivery: &Delivery) -> SignatureStatus {
        let schemes = &contract.bundle().signatures;
        let secrets = self.secrets();
        let secrets = secrets.of(contract.vendor());
        let is_allowed = self.config.allow_unsigned.iter().any(|allowed| allowed == contract.vendor());
        if schemes.is_empty() || (secrets.is_empty() && is_allowed) {
            return SignatureStatus::NotRequired;
        }
        if secrets.is_empty() {
            return SignatureStatus::NoSecret;
        }
        match verify_any(schemes, &delivery.headers, &delivery.body, secrets, delivery.received_at) {
            None => SignatureStatus::NotRequired,
            Some(Ok(verified)) => SignatureStatus::Verified(verified),
            Some(Err(_)) if is_allowed => SignatureStatus::NotRequired,
            Some(Err(refusal)) => SignatureStatus::Refused(refusal),
        }
    }

    /// Refuses a delivery, without reading its body. The response gives the sender nothing but the reason.
    fn refuse(&self, id: String, contract: &Contract, delivery: Delivery, signature: &SignatureStatus) -> Decision {
        let status = self.config.status_refused;
        let detail = match signature {
            SignatureStatus::Refused(refusal) => format!("{}: see `vistoria doctor`", refusal.code()),
            _ => format!("{}: the receiver has no secret for this vendor", NOT_CHECKED.id),
        };
        let record = Record {
            id,
            received_at: delivery.received_at,
            sender: Some(delivery.sender),
            vendor: Some(contract.vendor().to_owned()),
            event: None,
            method: delivery.method,
            path: without_secrets(&delivery.target),
            headers: recorded_headers(&delivery.headers, contract),
            body: RecordedBody::of(delivery.body),
            verdict: DeliveryVerdict::Refused,
            findings: signature_findings(signature, contract),
            status,
            verified: false,
            failure: None,
        };
        let problem = Problem::new(status, "signature", "The delivery has no valid signature", detail);
        Decision { record, problem: Some(problem), is_stored: false, replay_key: None, replay_of: None }
    }
}

/// Checks whether a payload is of an event that its contract does not have, and was passed.
fn is_new_event(payload: &Payload) -> bool {
    payload
        .findings
        .iter()
        .any(|(finding, _)| matches!(finding.code, FindingCode::Own(code) if code.id == NEW_EVENT.id))
}

/// Converts headers for the journal; those that are secrets lose their values.
fn recorded_headers(headers: &Headers, contract: &Contract) -> Vec<RecordedHeader> {
    let recorded = headers.iter().map(|(name, value)| {
        // Other bytes than ASCII are Latin-1 (RFC 9110, section 5.5).
        // Proxies put the URL that was asked for into headers.
        let text = || without_secrets(&value.iter().map(|byte| char::from(*byte)).collect::<String>());
        RecordedHeader(name.to_owned(), (!is_secret(name, value, Some(contract.bundle()))).then(text))
    });
    recorded.collect()
}

/// Returns the bytes of a recorded header's value.
fn latin_1(text: &str) -> Vec<u8> {
    text.chars().filter_map(|letter| u8::try_from(letter).ok()).collect()
}

/// Returns the findings about a signature.
fn signature_findings(signature: &SignatureStatus, contract: &Contract) -> Vec<JsonFinding> {
    let result = match signature {
        SignatureStatus::Verified(verified) => Some(Ok(*verified)),
        SignatureStatus::Refused(refusal) => Some(Err(refusal.clone())),
        SignatureStatus::NoSecret => None,
        SignatureStatus::NotRequired => return Vec::new(),
    };
    let Some(first) = contract.bundle().signatures.first() else { return Vec::new() };
    let finding = of_verification(result.as_ref(), first, contract.vendor());
    let payload = Payload::new(&Captured::of_body("", Vec::new()), None, finding.into_iter().collect());
    payload.findings.iter().map(|(finding, position)| json_finding(finding, *position)).collect()
}

/// Removes the values of parameters that are secrets by their names from a request target, or a header that has one.
fn without_secrets(target: &str) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let parts = query.split('&').map(|part| {
        let name = form_urlencoded::parse(part.as_bytes()).next().map(|(name, _)| name.into_owned());
        match part.split_once('=') {
            Some((written, _)) if is_secret(&name.unwrap_or_default(), b"", None) => format!("{written}="),
            _ => part.to_owned(),
        }
    });
    format!("{path}?{}", parts.collect::<Vec<_>>().join("&"))
}
