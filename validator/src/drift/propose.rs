//! Gathers the claims that have one cause: the same difference from the same schemas, at however many places and events.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::contract::{Fidelity, Level, Rule};
use vistoria_schemas::graph::{Graph, SchemaId};
use vistoria_schemas::pointer::Pointer;

use super::claim::{Cause, Claim, Difference, NewKey};
use super::found::Found;
use super::site::RefusedBy;
use crate::contract::{Catalog, Contract};

/// What has one cause.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Error when payloads contradict the contract, else note.
    pub level: Level,
    /// The claims, those of the most payloads first.
    pub claims: Vec<Claim>,
    /// The types, keys or words that differ: one, or several that always come together.
    pub differences: Vec<Difference>,
    /// At least so many payloads have it: several places of one payload count once.
    pub seen: u64,
    /// Payloads that could have it.
    pub of: u64,
    /// The innermost rule that says otherwise.
    pub rule: Option<Rule>,
    /// The schemas that say otherwise.
    pub(super) causes: Vec<Cause>,
}

/// The number of payloads of a message that are counted for one proposal: of several places of it, the most.
type Counts = BTreeMap<(String, String), (u64, u64)>;

impl Proposal {
    /// Returns the vendor's id.
    pub fn vendor(&self) -> &str {
        &self.claims[0].vendor
    }

    /// Returns the events, those of the most payloads first.
    pub fn events(&self) -> Vec<&str> {
        let mut events = Vec::new();
        for claim in &self.claims {
            if !events.contains(&claim.event.as_str()) {
                events.push(&claim.event);
            }
        }
        events
    }

    /// Returns the places, those of the most payloads first.
    pub fn places(&self) -> Vec<&Pointer> {
        let mut places = Vec::new();
        for claim in &self.claims {
            if !places.contains(&&claim.place) {
                places.push(&claim.place);
            }
        }
        places
    }

    /// Checks whether a source states the rule that payloads contradict: then the source or the payloads are wrong, and the contract
    /// is not.
    pub fn is_conflict(&self) -> bool {
        self.level == Level::Error && self.rule.as_ref().is_some_and(|rule| rule.source.fidelity == Fidelity::Stated)
    }

    /// Returns the day of the first and of the last payload, when known.
    pub fn days(&self) -> Option<(&str, &str)> {
        let days = || self.claims.iter().filter_map(|claim| claim.days.as_ref());
        Some((days().map(|(first, _)| first).min()?, days().map(|(_, last)| last).max()?))
    }

    /// Returns the share of payloads.
    #[expect(clippy::cast_precision_loss, reason = "a share of more payloads than a float can count is not told apart")]
    pub fn rate(&self) -> f64 {
        self.seen as f64 / self.of.max(1) as f64
    }

    /// Returns the locations in the contract of the schemas that say otherwise.
    pub fn locations(&self, catalog: &Catalog) -> Vec<String> {
        let graph = catalog.contract(self.vendor()).map(Contract::graph);
        graph.iter().flat_map(|graph| self.causes.iter().map(|cause| graph.location(cause.schema))).collect()
    }

    /// Returns what tells each of its differences from others, in every run.
    pub fn identities(&self, catalog: &Catalog) -> BTreeSet<String> {
        let Some(graph) = catalog.contract(self.vendor()).map(Contract::graph) else { return BTreeSet::new() };
        let of_claim = |claim: &Claim| {
            let locations: Vec<String> = claim.refusals.iter().map(|cause| graph.location(cause.schema)).collect();
            format!("{} {} {:?}", claim.vendor, locations.join(" "), named(&claim.difference))
        };
        self.claims.iter().map(of_claim).collect()
    }
}

/// Returns a difference without its counts.
fn named(difference: &Difference) -> Difference {
    match difference {
        Difference::Unexpected(key) => Difference::Unexpected(NewKey { found: BTreeMap::new(), ..key.clone() }),
        Difference::NewKey(key) => Difference::NewKey(NewKey { found: BTreeMap::new(), ..key.clone() }),
        Difference::UnknownWords { tells_alternatives, .. } => {
            Difference::UnknownWords { distinct: None, tells_alternatives: *tells_alternatives }
        }
        other => other.clone(),
    }
}

/// Returns the proposals of claims: contradictions first, of those the ones in the most payloads.
pub fn propose(claims: Vec<Claim>, catalog: &Catalog) -> Vec<Proposal> {
    let mut groups: BTreeMap<(String, Vec<Cause>, u8, String), Vec<Claim>> = BTreeMap::new();
    let agreed = agreed(&claims);
    for mut claim in claims {
        let Some(contract) = catalog.contract(&claim.vendor) else { continue };
        claim.refusals = narrowed(contract.graph(), &claim, &agreed);
        let (kind, detail) = kind(&claim.difference);
        groups.entry((claim.vendor.clone(), claim.refusals.clone(), kind, detail)).or_default().push(claim);
    }
    let proposals = groups.into_values().map(|claims| proposal(claims, catalog)).collect();
    let mut proposals = together(proposals, catalog);
    proposals
        .sort_by_key(|proposal| (std::cmp::Reverse(proposal.level), std::cmp::Reverse((proposal.seen, proposal.of))));
    proposals
}

/// The schemas that several places refer to, all of which have another type than they allow; by vendor.
type Agreed = BTreeSet<(String, SchemaId)>;

/// Returns the schemas of which several places that refer to them have the same to say: the schema is wrong, and not each place. Null
/// says nothing of the schema, since it stands in place of what the schema describes.
fn agreed(claims: &[Claim]) -> Agreed {
    let mut places: BTreeMap<(String, SchemaId), BTreeSet<SchemaId>> = BTreeMap::new();
    let of_type = |claim: &&Claim| matches!(claim.difference, Difference::Type(found) if found != Found::Null);
    for claim in claims.iter().filter(of_type) {
        for cause in &claim.refusals {
            places.entry((claim.vendor.clone(), cause.schema)).or_default().insert(cause.own);
        }
    }
    places.into_iter().filter(|(_, places)| places.len() > 1).map(|(schema, _)| schema).collect()
}

/// Returns the schemas that would have to change: where a property refers to a definition, the property and not the definition,
/// which others refer to as well, unless they agree.
fn narrowed(graph: &Graph, claim: &Claim, agreed: &Agreed) -> Vec<Cause> {
    let found = match claim.difference {
        Difference::Type(found) => Some(found),
        _ => None,
    };
    let mut causes: Vec<Cause> = claim.refusals.clone();
    for cause in &mut causes {
        let is_agreed = found != Some(Found::Null) && agreed.contains(&(claim.vendor.clone(), cause.schema));
        let is_referred = cause.schema != cause.own && !is_within(graph, cause.schema, cause.own);
        if found.is_some() && is_referred && !is_agreed {
            *cause = Cause { schema: cause.own, ..*cause };
            if let Some(refusal) = &mut cause.refusal {
                refusal.schema = cause.own;
            }
        } else {
            // Where the place itself is does not matter.
            cause.own = cause.schema;
        }
    }
    causes.sort();
    causes.dedup();
    causes
}

/// Checks whether a schema stands inside another one.
fn is_within(graph: &Graph, inner: SchemaId, outer: SchemaId) -> bool {
    inner.definition == outer.definition && graph.location(inner).starts_with(&graph.location(outer))
}

/// Returns what tells differences of one cause apart.
fn kind(difference: &Difference) -> (u8, String) {
    match difference {
        // All types of one place are changed together.
        Difference::Type(_) => (0, String::new()),
        Difference::Missing(key) => (1, key.clone()),
        Difference::Unexpected(key) => (2, key.hash.clone()),
        Difference::OtherWord(_) => (3, String::new()),
        Difference::UnknownWords { .. } => (4, String::new()),
        Difference::Keyword(keyword) => (5, keyword.clone()),
        Difference::NewKey(key) => (6, key.hash.clone()),
        Difference::NeverType(found) => (7, format!("{found:?}")),
        Difference::AlwaysPresent(key) => (8, key.clone()),
        Difference::NeverPresent(key) => (9, key.clone()),
        Difference::NeverWords(_) => (10, String::new()),
    }
}

fn proposal(mut claims: Vec<Claim>, catalog: &Catalog) -> Proposal {
    claims.sort_by(|one, other| {
        (other.seen, other.of)
            .cmp(&(one.seen, one.of))
            .then_with(|| (&one.event, &one.place).cmp(&(&other.event, &other.place)))
    });
    let mut counts = Counts::new();
    for claim in &claims {
        let count = counts.entry((claim.vendor.clone(), claim.event.clone())).or_default();
        *count = (count.0.max(claim.seen), count.1.max(claim.of));
    }
    let differences: BTreeSet<Difference> = claims.iter().map(|claim| claim.difference.clone()).collect();
    let causes = claims[0].refusals.clone();
    let rule = catalog
        .contract(&claims[0].vendor)
        .and_then(|contract| causes.iter().find_map(|cause| rule(contract, cause.schema)).cloned());
    Proposal {
        level: if claims[0].difference.is_contradiction() { Level::Error } else { Level::Note },
        differences: merged(differences),
        seen: counts.values().map(|(seen, _)| seen).sum(),
        of: counts.values().map(|(_, of)| of).sum(),
        rule,
        causes,
        claims,
    }
}

/// Returns one difference for those that differ in their counts alone.
fn merged(differences: BTreeSet<Difference>) -> Vec<Difference> {
    let mut merged: Vec<Difference> = Vec::new();
    for difference in differences {
        match (merged.last_mut(), difference) {
            (Some(Difference::Unexpected(known)), Difference::Unexpected(key))
            | (Some(Difference::NewKey(known)), Difference::NewKey(key)) => {
                key.found.into_iter().for_each(|(found, count)| *known.found.entry(found).or_default() += count);
                known.name = known.name.take().or(key.name);
            }
            (Some(Difference::UnknownWords { distinct, .. }), Difference::UnknownWords { distinct: more, .. }) => {
                *distinct = (*distinct).max(more);
            }
            (Some(Difference::NeverWords(words)), Difference::NeverWords(more)) => {
                words.retain(|word| more.contains(word));
            }
            (_, difference) => merged.push(difference),
        }
    }
    merged
}

/// What proposals about keys have in common that come together.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Together {
    vendor: String,
    level: Level,
    /// Those that are always or never present are told apart from each other and from all others.
    kind: u8,
    /// The locations of the schemas of the objects.
    objects: Vec<String>,
    /// The objects by event, and how many payloads have or lack the key there.
    around: BTreeSet<(String, Option<Pointer>, u64)>,
}

impl Together {
    /// Returns what a proposal has in common with others, unless it is not about keys.
    fn of(proposal: &Proposal, catalog: &Catalog) -> Option<Self> {
        let kind = match proposal.differences[0] {
            Difference::Missing(_) | Difference::Unexpected(_) | Difference::NewKey(_) => 0,
            Difference::AlwaysPresent(_) => 1,
            Difference::NeverPresent(_) => 2,
            _ => return None,
        };
        // What is never or always present is claimed of the schema of the key.
        let object = |location: String| match location.rsplit_once("/properties/") {
            Some((object, _)) if kind > 0 => object.to_owned(),
            _ => location,
        };
        let around = |claim: &Claim| match claim.difference {
            Difference::Unexpected(_) | Difference::NewKey(_) => Some(claim.place.clone()),
            _ => claim.place.parent(),
        };
        Some(Self {
            vendor: proposal.vendor().to_owned(),
            level: proposal.level,
            kind,
            objects: proposal.locations(catalog).into_iter().map(object).collect(),
            around: proposal.claims.iter().map(|claim| (claim.event.clone(), around(claim), claim.seen)).collect(),
        })
    }
}

/// Makes one proposal of those about keys of the same schema that as many payloads of the same places have or lack: they come
/// together, as the two names of a key that was renamed do.
fn together(proposals: Vec<Proposal>, catalog: &Catalog) -> Vec<Proposal> {
    let mut found: Vec<Proposal> = Vec::new();
    let mut positions: BTreeMap<Together, usize> = BTreeMap::new();
    for proposal in proposals {
        let Some(key) = Together::of(&proposal, catalog) else {
            found.push(proposal);
            continue;
        };
        if let Some(position) = positions.get(&key) {
            let known = &mut found[*position];
            known.differences.extend(proposal.differences);
            known.claims.extend(proposal.claims);
            let more: Vec<Cause> = proposal.causes.into_iter().filter(|cause| !known.causes.contains(cause)).collect();
            known.causes.extend(more);
        } else {
            positions.insert(key, found.len());
            found.push(proposal);
        }
    }
    found
}

/// Returns the innermost rule around a schema.
fn rule(contract: &Contract, schema: SchemaId) -> Option<&Rule> {
    let graph = contract.graph();
    let start = SchemaId { index: 0, ..schema };
    let location = graph.location(schema);
    let inner = location.strip_prefix(&graph.location(start))?;
    let path = Pointer::parse_fragment(inner)?;
    let passed = graph.evaluated(start, &path);
    let code = passed.into_iter().rev().find_map(|(id, _)| graph.schema(id).extensions.rule.clone())?;
    contract.bundle().rule(&code)
}

impl Proposal {
    /// Returns what values of a type that the contract does not allow are.
    pub fn found_types(&self) -> Vec<Found> {
        let found = self.differences.iter().filter_map(|difference| match difference {
            Difference::Type(found) => Some(*found),
            _ => None,
        });
        found.collect()
    }

    /// Checks whether it is of an undeclared key that is not named.
    pub(super) fn has_unnamed_key(&self) -> bool {
        let is_unnamed = |difference: &Difference| match difference {
            Difference::Unexpected(key) | Difference::NewKey(key) => key.name.is_none(),
            _ => false,
        };
        self.differences.iter().any(is_unnamed)
    }

    /// Checks whether a union has no alternative for the value.
    pub(super) fn is_of_union(cause: &Cause) -> bool {
        cause.refusal.is_some_and(|refusal| refusal.by == RefusedBy::Union)
    }
}
