//! Walks the evidence and the contract side by side, and claims only where they differ: what the contract says is never, and was seen
//! once, or what it says may be, and was not seen in so many payloads that this means something.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::graph::{Graph, SchemaId};
use vistoria_schemas::pointer::Pointer;

use super::claim::{Cause, Claim, Difference, MIN_SILENT, NewKey};
use super::evidence::{Evidence, MessageEvidence, Place};
use super::found::Found;
use super::site::{Refusal, Site};
use super::unions::Profiles;
use crate::contract::{Catalog, Contract};

/// Returns the claims of evidence about the contracts of a catalog. Evidence of vendors and events that it does not have is left out.
pub fn compare(evidence: &Evidence, catalog: &Catalog) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (vendor, of_vendor) in &evidence.vendors {
        let Some(contract) = catalog.contract(vendor) else { continue };
        let (seen, mut of_contract) = (Seen::default(), Vec::new());
        for (key, message) in &of_vendor.messages {
            let Some(root) = definition(contract.bundle(), key).and_then(|name| contract.graph().definition(name))
            else {
                continue;
            };
            let walk = Walk { contract, graph: contract.graph(), key, event: key.clone(), message, seen: &seen };
            let here = Here::new(Site::new(contract.graph(), vec![root]), vec![root], Pointer::root());
            walk.place(&message.body, &here, None, &mut of_contract);
        }
        let seen = seen.into_inner();
        claims.extend(of_contract.into_iter().filter_map(|claim| unseen(claim, &seen)));
    }
    claims
}

/// What was seen of what a schema allows, at any place of it.
type Seen = RefCell<BTreeSet<(SchemaId, Difference)>>;

/// Leaves out what was never seen at one place of a schema and was seen at another: the schema is right then.
fn unseen(mut claim: Claim, seen: &BTreeSet<(SchemaId, Difference)>) -> Option<Claim> {
    if claim.difference.is_contradiction() || matches!(claim.difference, Difference::NewKey(_)) {
        return Some(claim);
    }
    if let Difference::NeverWords(words) = &mut claim.difference {
        let schema = claim.refusals.first()?.schema;
        words.retain(|word| !seen.contains(&(schema, Difference::NeverWords(vec![word.clone()]))));
        return (!words.is_empty()).then_some(claim);
    }
    claim.refusals.retain(|cause| !seen.contains(&(cause.schema, claim.difference.clone())));
    (!claim.refusals.is_empty()).then_some(claim)
}

/// Returns the definition of a message by its name in evidence.
fn definition<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b str> {
    if let Some(event) = bundle.event(key) {
        return Some(&event.schema);
    }
    bundle.operations.iter().find_map(|operation| {
        let message = key.strip_prefix(operation.id.as_str())?.strip_prefix(' ')?;
        match message.strip_prefix("response ") {
            Some(status) => operation.response(status.parse().ok()?)?.schema(),
            None => (message == "request").then(|| operation.request.as_ref()?.schema()).flatten(),
        }
    })
}

/// The walk through the evidence of a message.
struct Walk<'a> {
    contract: &'a Contract,
    graph: &'a Graph,
    /// The message.
    key: &'a str,
    /// The message, with the alternative of its body.
    event: String,
    message: &'a MessageEvidence,
    seen: &'a Seen,
}

/// A place of the walk.
struct Here {
    site: Site,
    /// The schemas that the property or the item has itself.
    own: Vec<SchemaId>,
    place: Pointer,
    /// The keys whose words tell the alternatives of a union apart.
    tells: BTreeSet<String>,
    /// Whether the value itself is such a word.
    is_word: bool,
}

impl Here {
    fn new(site: Site, own: Vec<SchemaId>, place: Pointer) -> Self {
        Self { site, own, place, tells: BTreeSet::new(), is_word: false }
    }
}

impl Walk<'_> {
    /// Claims about a place and those below it. `union` is the place again, before an alternative was chosen.
    fn place(&self, evidence: &Place, here: &Here, union: Option<&Here>, claims: &mut Vec<Claim>) {
        self.types(evidence, here, union, claims);
        self.words(evidence, here, claims);
        self.keywords(evidence, here, claims);
        self.keys(evidence, here, claims);
        for (key, inner) in &evidence.properties {
            if let Some(site) = here.site.property(self.graph, key) {
                let own = here.site.described(self.graph, key);
                let is_word = here.tells.contains(key);
                let inside = Here { is_word, ..Here::new(site, own, here.place.child(key)) };
                self.place(inner, &inside, None, claims);
            }
        }
        let below = [
            (&evidence.items, here.site.item(self.graph).map(|(_, site)| site)),
            (&evidence.values, here.site.value(self.graph)),
        ];
        for (inner, site) in below {
            if let (Some(inner), Some(site)) = (inner, site) {
                let own = site.schemas.first().copied().into_iter().collect();
                self.place(inner, &Here::new(site, own, here.place.child("*")), None, claims);
            }
        }
        let Some(found) = here.site.union(self.graph) else { return };
        let profiles = Profiles::new(self.graph, &here.site, &found);
        let tells: BTreeSet<String> = here.tells.union(profiles.constants()).cloned().collect();
        for (index, (name, alternative)) in found.alternatives.iter().enumerate() {
            let Some(inner) = evidence.alternatives.get(name) else { continue };
            let own = here.own.iter().copied().chain(*alternative).collect();
            let site = here.site.choose(self.graph, &found, index);
            let chosen = Here { tells: tells.clone(), ..Here::new(site, own, here.place.clone()) };
            if here.place == Pointer::root() {
                let walk = Walk { event: format!("{} {name}", self.key), ..*self };
                walk.place(inner, &chosen, Some(here), claims);
            } else {
                self.place(inner, &chosen, Some(here), claims);
            }
        }
    }

    fn saw(&self, schemas: &[SchemaId], difference: &Difference) {
        self.seen.borrow_mut().extend(schemas.iter().map(|id| (*id, difference.clone())));
    }

    /// Claims that types are seen that the contract does not allow, or allowed that are not seen.
    fn types(&self, evidence: &Place, here: &Here, union: Option<&Here>, claims: &mut Vec<Claim>) {
        let mut has_contradiction = false;
        for found in Found::TYPES {
            let seen = evidence.count(found);
            if seen == 0 {
                continue;
            }
            self.saw(&self.stating(here, found), &Difference::NeverType(found));
            let known = union.map(|outer| outer.site.refusals(self.graph, found)).unwrap_or_default();
            let mut refusals = here.site.refusals(self.graph, found);
            refusals.retain(|refusal| !known.contains(refusal));
            if !refusals.is_empty() {
                has_contradiction = true;
                let causes = refusals.into_iter().map(|refusal| cause(here, refusal.schema, Some(refusal)));
                claims.push(self.claim(here, Difference::Type(found), (seen, evidence.payloads), causes.collect()));
            }
        }
        let is_enough = evidence.payloads >= MIN_SILENT;
        if has_contradiction || !is_enough || union.is_some() {
            return;
        }
        let allowed = Found::TYPES.into_iter().filter(|found| here.site.refusals(self.graph, *found).is_empty());
        let allowed: Vec<Found> = allowed.collect();
        // A number is seen when an integer is; where all is allowed the contract says nothing.
        let is_number = |found: &Found| matches!(found, Found::Integer | Found::Number);
        let is_seen = |found: &Found| match found {
            found if is_number(found) => evidence.count(Found::Integer) + evidence.count(Found::Number) > 0,
            found => evidence.count(*found) > 0,
        };
        if allowed.len() == Found::TYPES.len() {
            return;
        }
        let has_number = allowed.contains(&Found::Number);
        for found in &allowed {
            let is_implied = *found == Found::Integer && has_number;
            if !is_seen(found) && !is_implied {
                let stating = self.stating(here, *found);
                let causes = stating.iter().map(|id| cause(here, *id, None)).collect();
                claims.push(self.claim(here, Difference::NeverType(*found), (0, evidence.payloads), causes));
            }
        }
    }

    /// Returns the schemas of a place that name a type; those that the place has itself where none does.
    fn stating(&self, here: &Here, found: Found) -> Vec<SchemaId> {
        let names = |id: &&SchemaId| {
            let types = self.graph.schema(**id).values.types;
            types.zip(found.schema_type()).is_some_and(|(types, ty)| types.contains(ty))
        };
        let stating: Vec<SchemaId> = here.site.schemas.iter().filter(names).copied().collect();
        if stating.is_empty() { here.own.clone() } else { stating }
    }

    /// Claims that words are seen that the contract does not list, or listed that are not seen.
    fn words(&self, evidence: &Place, here: &Here, claims: &mut Vec<Claim>) {
        let lists: Vec<_> = here.site.words(self.graph).collect();
        if lists.is_empty() || !evidence.alternatives.is_empty() {
            return;
        }
        for (word, seen) in &evidence.words {
            let owners: Vec<SchemaId> = lists.iter().map(|(id, _)| *id).collect();
            self.saw(&owners, &Difference::NeverWords(vec![word.clone()]));
            let value = serde_json::from_str::<Value>(word).unwrap_or_default();
            let lacks = lists.iter().filter(|(_, listed)| !listed.contains(&value));
            let causes: Vec<Cause> = lacks.map(|(id, _)| cause(here, *id, None)).collect();
            if !causes.is_empty() {
                let difference = Difference::OtherWord(word.clone());
                claims.push(self.claim(here, difference, (*seen, evidence.payloads), causes));
            }
        }
        // Of another type they are claimed as such.
        let has_type = |found: &Found| !here.site.refusals(self.graph, *found).is_empty() && evidence.count(*found) > 0;
        let is_other_type = Found::TYPES.iter().any(|found| *found != Found::Null && has_type(found));
        if let Some(words) = evidence.unknown_words.as_ref().filter(|_| !is_other_type) {
            let causes = lists.iter().map(|(id, _)| cause(here, *id, None)).collect();
            let distinct = Some(words.hashes.len()).filter(|count| *count > 0);
            let difference = Difference::UnknownWords { distinct, tells_alternatives: here.is_word };
            claims.push(self.claim(here, difference, (words.payloads, evidence.payloads), causes));
        }
        if evidence.payloads >= MIN_SILENT && evidence.unknown_words.is_none() && !is_other_type {
            let Some((id, listed)) = lists.iter().min_by_key(|(_, listed)| listed.len()) else { return };
            let listed = listed.iter().filter(|value| !value.is_null()).map(ToString::to_string);
            let never: Vec<String> = listed.filter(|word| !evidence.words.contains_key(word)).collect();
            if !never.is_empty() {
                let causes = vec![cause(here, *id, None)];
                claims.push(self.claim(here, Difference::NeverWords(never), (0, evidence.payloads), causes));
            }
        }
    }

    /// Claims that values do not satisfy keywords.
    fn keywords(&self, evidence: &Place, here: &Here, claims: &mut Vec<Claim>) {
        for (location, seen) in &evidence.refused {
            let Some((schema, keyword)) = location.rsplit_once('/') else { continue };
            let Some(id) = here.site.schemas.iter().find(|id| self.graph.location(**id) == schema) else { continue };
            let difference = Difference::Keyword(keyword.to_owned());
            claims.push(self.claim(here, difference, (*seen, evidence.payloads), vec![cause(here, *id, None)]));
        }
    }

    /// Claims about the keys of objects.
    fn keys(&self, evidence: &Place, here: &Here, claims: &mut Vec<Claim>) {
        let of = evidence.count(Found::Object);
        for (key, keys) in &evidence.keys {
            let has_in_required = |id: &&SchemaId| {
                let object = self.graph.schema(**id).object.as_deref();
                object.is_some_and(|object| object.required.iter().any(|known| **known == **key))
            };
            let required: Vec<SchemaId> = here.site.schemas.iter().filter(has_in_required).copied().collect();
            let causes = || required.iter().map(|id| cause(here, *id, None)).collect::<Vec<Cause>>();
            let at = |difference| {
                let mut claim = self.claim(here, difference, (keys.absent, of), causes());
                claim.place = here.place.child(key);
                claim
            };
            let declaring = here.site.described(self.graph, key);
            if keys.absent > 0 {
                self.saw(&declaring, &Difference::AlwaysPresent(key.clone()));
            }
            if keys.present > 0 {
                self.saw(&declaring, &Difference::NeverPresent(key.clone()));
            }
            if keys.absent > 0 && !required.is_empty() {
                claims.push(at(Difference::Missing(key.clone())));
            } else if required.is_empty() && of >= MIN_SILENT {
                let declared = || declaring.iter().map(|id| cause(here, *id, None)).collect();
                let never = |difference| Claim { seen: 0, refusals: declared(), ..at(difference) };
                if keys.absent == 0 {
                    claims.push(never(Difference::AlwaysPresent(key.clone())));
                } else if keys.present == 0 && !declaring.is_empty() && !self.is_forbidden(&declaring) {
                    claims.push(never(Difference::NeverPresent(key.clone())));
                }
            }
        }
        for (hash, key) in &evidence.undeclared {
            let new = NewKey { hash: hash.clone(), name: key.name.clone(), found: key.found.clone() };
            let closed = here.site.closed_to(self.graph, key.name.as_deref().unwrap_or_default());
            let causes: Vec<Cause> = closed.map(|id| cause(here, id, None)).collect();
            if !causes.is_empty() {
                claims.push(self.claim(here, Difference::Unexpected(new), (key.payloads, of), causes));
            } else if self.contract.reports_undeclared_keys && here.site.describes_keys(self.graph) {
                let properties = |id: &&SchemaId| {
                    let object = self.graph.schema(**id).object.as_deref();
                    object.map_or(0, |object| object.properties().count())
                };
                // Of several, the first of those that declare the most: the base of a narrowing.
                let most = here.site.schemas.iter().rev().max_by_key(properties);
                let causes = most.map(|id| cause(here, *id, None)).into_iter().collect();
                claims.push(self.claim(here, Difference::NewKey(new), (key.payloads, of), causes));
            }
        }
    }

    fn is_forbidden(&self, schemas: &[SchemaId]) -> bool {
        schemas.iter().any(|id| self.graph.schema(*id).boolean == Some(false))
    }

    fn claim(&self, here: &Here, difference: Difference, (seen, of): (u64, u64), refusals: Vec<Cause>) -> Claim {
        Claim {
            vendor: self.contract.vendor().to_owned(),
            event: self.event.clone(),
            place: here.place.clone(),
            difference,
            seen,
            of,
            days: self.message.days.clone(),
            refusals,
        }
    }
}

/// Returns the cause that a schema is: of those that the place has itself the one of its definition, else the first, which refers
/// to it.
fn cause(here: &Here, schema: SchemaId, refusal: Option<Refusal>) -> Cause {
    let same = here.own.iter().find(|own| own.definition == schema.definition);
    let own = same.map_or_else(|| here.own.first().copied().unwrap_or(schema), |_| schema);
    Cause { schema, own, refusal }
}
