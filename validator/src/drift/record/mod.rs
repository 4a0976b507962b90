//! Counts what payloads have at each place of their events. Memory is bounded by the contract's places, not by the payloads.

mod checks;
mod counter;
mod named;
mod node;
mod undeclared;
mod walk;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use vistoria_support::tape::Tape;

use super::evidence::{Evidence, MessageEvidence, VendorEvidence};
use super::hash::Hasher;
use crate::contract::Contract;
use crate::subject::Identified;
pub use named::Named;
use walk::Walk;

/// Counts payloads.
pub struct Recorder<'a> {
    hasher: Hasher,
    named: Named,
    /// By vendor and message.
    messages: BTreeMap<(&'a str, String), Message<'a>>,
}

/// What is counted of the payloads of one message.
struct Message<'a> {
    contract: &'a Contract,
    payloads: u64,
    days: Option<(String, String)>,
    walk: Walk<'a>,
}

impl<'a> Recorder<'a> {
    /// Creates a recorder that has counted nothing.
    pub fn new(hasher: Hasher, named: Named) -> Self {
        Self { hasher, named, messages: BTreeMap::new() }
    }

    /// Counts a payload, unless the contract has no schema for it.
    pub fn record(&mut self, identified: &Identified<'a>, received_at: Option<Timestamp>, tape: &Tape<'_>) {
        let contract = identified.contract;
        let Some(definition) = identified.schema().and_then(|name| contract.graph().definition(name)) else { return };
        let key = (contract.vendor(), message_key(identified));
        let (hasher, named) = (&self.hasher, self.named);
        let message = self.messages.entry(key).or_insert_with(|| Message {
            contract,
            payloads: 0,
            days: None,
            walk: Walk::new(contract, definition, hasher.clone(), named),
        });
        message.payloads += 1;
        if let Some(day) = received_at.map(day) {
            let (first, last) = message.days.take().unwrap_or_else(|| (day.clone(), day.clone()));
            message.days = Some((first.min(day.clone()), last.max(day)));
        }
        message.walk.payload(tape);
    }

    /// Returns what was counted. Names of keys are still in it that only the evidence of all recorders can tell to be no data.
    pub fn evidence(self) -> Evidence {
        let mut evidence = Evidence::default();
        for ((vendor, key), message) in self.messages {
            let contracts = [message.contract.bundle().fingerprint.clone()].into();
            let of_vendor = evidence.vendors.entry(vendor.to_owned());
            let of_vendor = of_vendor.or_insert_with(|| VendorEvidence { contracts, messages: BTreeMap::new() });
            let body = message.walk.evidence();
            let Message { payloads, days, .. } = message;
            of_vendor.messages.insert(key, MessageEvidence { payloads, days, body });
        }
        evidence
    }
}

/// Returns the name of a message in evidence: an event's id, or the operation's id with the side and the status.
pub(super) fn message_key(identified: &Identified<'_>) -> String {
    let label = identified.label().to_string();
    label.strip_prefix(identified.contract.vendor()).map_or(label.as_str(), str::trim_start).to_owned()
}

fn day(time: Timestamp) -> String {
    Zoned::new(time, TimeZone::UTC).date().to_string()
}
