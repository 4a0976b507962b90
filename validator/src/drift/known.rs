//! Drift that earlier evidence has already: only what is new or has become much more frequent is reported.

use std::collections::BTreeMap;

use super::propose::Proposal;
use crate::contract::Catalog;

/// How much larger the share of payloads must be to be told again, as for the baseline of `check`.
const JUMP: f64 = 3.0;

/// Returns the proposals that were not made of earlier evidence, or are of a share of payloads that is more than three times as large.
/// What was never seen is known when it was never seen before.
pub fn news(proposals: Vec<Proposal>, earlier: &[Proposal], catalog: &Catalog) -> Vec<Proposal> {
    let known: BTreeMap<String, f64> =
        earlier.iter().map(|proposal| (proposal.identity(catalog), proposal.rate())).collect();
    let is_news =
        |proposal: &Proposal| known.get(&proposal.identity(catalog)).is_none_or(|rate| proposal.rate() > JUMP * rate);
    proposals.into_iter().filter(is_news).collect()
}
