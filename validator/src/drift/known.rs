//! Drift that earlier evidence has already: only what is new or has become much more frequent is reported.

use std::collections::BTreeMap;

use super::propose::Proposal;
use crate::contract::Catalog;

/// How much larger the share of payloads must be to be told again, as for the baseline of `check`.
const JUMP: f64 = 3.0;

/// Returns the proposals that were not made of earlier evidence, or are of a share of payloads that is more than three times as large.
/// What was never seen is known when it was never seen before.
pub fn news(proposals: Vec<Proposal>, earlier: &[Proposal], catalog: &Catalog) -> Vec<Proposal> {
    let rates = |proposal: &'_ Proposal| {
        let rate = proposal.rate();
        proposal.identities(catalog).into_iter().map(move |identity| (identity, rate))
    };
    let known: BTreeMap<String, f64> = earlier.iter().flat_map(rates).collect();
    let is_news = |proposal: &Proposal| {
        let is_new = |identity: &String| known.get(identity).is_none_or(|rate| proposal.rate() > JUMP * rate);
        proposal.identities(catalog).iter().any(is_new)
    };
    proposals.into_iter().filter(is_news).collect()
}
