//! The report as JSON.

use std::collections::BTreeMap;

use serde::Serialize;
use vistoria_schemas::contract::Level;

use crate::drift::claim::{Difference, NewKey};
use crate::drift::evidence::Evidence;
use crate::drift::found::Found;
use crate::drift::patch::{Action, Patch};
use crate::drift::propose::Proposal;
use crate::drift::sentence::sentence;

/// The report of `drift`.
#[derive(Debug, Serialize)]
pub struct DriftReport<'a> {
    /// The version of the format.
    version: u32,
    /// Payloads by vendor and event.
    payloads: BTreeMap<&'a str, BTreeMap<&'a str, u64>>,
    /// The causes, contradictions first.
    causes: Vec<JsonCause<'a>>,
}

/// One cause.
#[derive(Debug, Serialize)]
struct JsonCause<'a> {
    level: Level,
    vendor: &'a str,
    /// What differs, in a sentence.
    message: String,
    kind: &'static str,
    /// The keys or words.
    names: Vec<&'a str>,
    /// What the values are, where they are of another type, or of undeclared keys.
    found: Vec<Found>,
    /// At least so many payloads have it.
    seen: u64,
    of: u64,
    /// Where something was never seen: the share of payloads that it is under at 95 % confidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    under: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<&'a str>,
    places: Vec<JsonPlace<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'a vistoria_schemas::contract::Rule>,
    /// Whether a source states the rule, so that nothing is proposed.
    conflict: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<&'a [Action]>,
}

#[derive(Debug, Serialize)]
struct JsonPlace<'a> {
    event: &'a str,
    pointer: String,
    seen: u64,
    of: u64,
}

/// Returns the report as JSON. `patches` are those of the proposals, in their order.
///
/// # Panics
///
/// Never: all of its keys are texts.
pub fn json(evidence: &Evidence, proposals: &[Proposal], patches: &[Option<Patch>]) -> String {
    let of = |(vendor, of_vendor): (&'_ String, &'_ crate::drift::evidence::VendorEvidence)| {
        let messages = of_vendor.messages.iter().map(|(key, message)| (key.clone(), message.payloads));
        (vendor.clone(), messages.collect::<BTreeMap<String, u64>>())
    };
    let counted: BTreeMap<String, BTreeMap<String, u64>> = evidence.vendors.iter().map(of).collect();
    let payloads = counted.iter().map(|(vendor, messages)| {
        (vendor.as_str(), messages.iter().map(|(key, count)| (key.as_str(), *count)).collect())
    });
    let causes = proposals.iter().zip(patches).map(|(proposal, patch)| cause(proposal, patch.as_ref()));
    let report = DriftReport { version: 1, payloads: payloads.collect(), causes: causes.collect() };
    let mut text = serde_json::to_string_pretty(&report).expect("all keys of the report are texts");
    text.push('\n');
    text
}

#[expect(clippy::cast_precision_loss, reason = "a share of more payloads than a float can count is not told apart")]
fn cause<'a>(proposal: &'a Proposal, patch: Option<&'a Patch>) -> JsonCause<'a> {
    let days = proposal.days();
    let place = |claim: &'a crate::drift::claim::Claim| JsonPlace {
        event: &claim.event,
        pointer: claim.place.to_string(),
        seen: claim.seen,
        of: claim.of,
    };
    JsonCause {
        level: proposal.level,
        vendor: proposal.vendor(),
        message: sentence(proposal),
        kind: kind(&proposal.differences[0]),
        names: proposal.differences.iter().flat_map(names).collect(),
        found: proposal.differences.iter().flat_map(found).collect(),
        seen: proposal.seen,
        of: proposal.of,
        under: (proposal.seen == 0).then(|| 3.0 / proposal.of.max(1) as f64),
        first: days.map(|(first, _)| first),
        last: days.map(|(_, last)| last),
        places: proposal.claims.iter().map(place).collect(),
        rule: proposal.rule.as_ref(),
        conflict: proposal.is_conflict(),
        actions: patch.map(|patch| &patch.actions[..]),
    }
}

fn kind(difference: &Difference) -> &'static str {
    match difference {
        Difference::Type(_) => "type",
        Difference::Missing(_) => "missing",
        Difference::Unexpected(_) => "unexpected-key",
        Difference::OtherWord(_) | Difference::UnknownWords { .. } => "unknown-word",
        Difference::Keyword(_) => "keyword",
        Difference::NewKey(_) => "undeclared-key",
        Difference::NeverType(_) => "never-of-type",
        Difference::AlwaysPresent(_) => "always-present",
        Difference::NeverPresent(_) => "never-present",
        Difference::NeverWords(_) => "never-a-word",
    }
}

fn names(difference: &Difference) -> Vec<&str> {
    match difference {
        Difference::Missing(key)
        | Difference::Keyword(key)
        | Difference::OtherWord(key)
        | Difference::AlwaysPresent(key)
        | Difference::NeverPresent(key) => vec![key],
        Difference::Unexpected(NewKey { name, .. }) | Difference::NewKey(NewKey { name, .. }) => {
            name.iter().map(String::as_str).collect()
        }
        Difference::NeverWords(words) => words.iter().map(String::as_str).collect(),
        Difference::Type(_) | Difference::UnknownWords { .. } | Difference::NeverType(_) => Vec::new(),
    }
}

fn found(difference: &Difference) -> Vec<Found> {
    match difference {
        Difference::Type(found) | Difference::NeverType(found) => vec![*found],
        Difference::Unexpected(key) | Difference::NewKey(key) => key.found.keys().copied().collect(),
        _ => Vec::new(),
    }
}
