//! Which alternative of a union a value is meant to be, also when it satisfies none: the one whose type, constants and keys it has.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::graph::{Graph, Types};
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::found::Found;
use super::site::{Site, Union};
use super::text::is_value;

/// What tells the alternatives of a union apart.
#[derive(Debug)]
pub(super) struct Profiles {
    /// Of each alternative, those of the alternatives within it.
    leaves: Vec<Vec<Profile>>,
    /// The keys whose value tells an alternative.
    constants: BTreeSet<String>,
}

/// What tells that a value is meant to be one schema.
#[derive(Debug)]
struct Profile {
    types: Types,
    /// Properties that must have one of the listed values.
    constants: Vec<(String, Vec<Value>)>,
    required: Vec<String>,
    declared: BTreeSet<String>,
}

/// The number of profiles of a union; more alternatives within alternatives are not looked at.
const MAX_PROFILES: usize = 4096;

/// Unions within each other are looked at so far.
const MAX_DEPTH: usize = 4;

/// How much a constant weighs that a value does not have, a required key that is missing, and a key that is not declared.
const WEIGHTS: [i64; 3] = [1000, 20, 2];

impl Profiles {
    /// Gathers what tells the alternatives of a union apart.
    pub(super) fn new(graph: &Graph, site: &Site, union: &Union) -> Self {
        let mut left = MAX_PROFILES;
        let leaves = (0..union.alternatives.len()).map(|index| {
            let mut found = Vec::new();
            add(graph, &site.choose(graph, union, index), MAX_DEPTH, &mut left, &mut found);
            found
        });
        let leaves: Vec<Vec<Profile>> = leaves.collect();
        let mut constants = BTreeSet::new();
        let mut known = BTreeSet::new();
        for (key, _) in leaves.iter().flatten().flat_map(|leaf| &leaf.constants) {
            let is_second = !known.insert(key.clone());
            constants.extend(is_second.then(|| key.clone()));
        }
        Self { leaves, constants }
    }

    /// Returns the keys whose value tells an alternative.
    pub(super) fn constants(&self) -> &BTreeSet<String> {
        &self.constants
    }

    /// Returns the alternatives that a value may be meant to be, which are several when nothing tells them apart. None when it is of
    /// no alternative's type.
    pub(super) fn meant(&self, tape: &Tape<'_>, at: At) -> Vec<usize> {
        let found = Found::of(tape.json_type(at), tape.raw(at));
        let keys = keys(tape, at);
        let mut best = i64::MIN;
        let mut meant = Vec::new();
        for (index, leaves) in self.leaves.iter().enumerate() {
            let fitting = leaves.iter().filter(|leaf| found.is_accepted(leaf.types));
            let Some(score) = fitting.map(|leaf| leaf.score(tape, &keys, &self.constants)).max() else { continue };
            if score > best {
                best = score;
                meant.clear();
            }
            if score == best {
                meant.push(index);
            }
        }
        meant
    }
}

impl Profile {
    fn score(&self, tape: &Tape<'_>, keys: &[(String, At)], constants: &BTreeSet<String>) -> i64 {
        let get = |key: &str| keys.iter().find(|(known, _)| known == key).map(|(_, at)| *at);
        let other = self
            .constants
            .iter()
            .filter(|(key, listed)| get(key).is_some_and(|at| !listed.iter().any(|value| is_value(tape, at, value))));
        // An alternative without the key is no more meant than one with another value of it.
        let foreign = keys.iter().filter(|(key, _)| constants.contains(key) && !self.declared.contains(key));
        let missing = self.required.iter().filter(|key| get(key).is_none());
        let undeclared = keys.iter().filter(|(key, _)| !self.declared.contains(key));
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let [constant, required, declared] = WEIGHTS;
        -(constant * count(other.count() + foreign.count())
            + required * count(missing.count())
            + declared * count(undeclared.count()))
    }
}

/// Returns the keys of an object with their values.
fn keys(tape: &Tape<'_>, at: At) -> Vec<(String, At)> {
    let mut found = Vec::new();
    if tape.json_type(at) == JsonType::Object {
        let mut entries = tape.items(at);
        while let Some((key, value)) = entries.entry(tape) {
            found.push((tape.text(key).into_owned(), value));
        }
    }
    found
}

fn add(graph: &Graph, site: &Site, depth: usize, left: &mut usize, into: &mut Vec<Profile>) {
    if *left == 0 {
        return;
    }
    let inner = site.union(graph).filter(|_| depth > 0);
    if let Some(union) = inner {
        for index in 0..union.alternatives.len() {
            add(graph, &site.choose(graph, &union, index), depth - 1, left, into);
        }
        return;
    }
    *left -= 1;
    into.push(profile(graph, site));
}

fn profile(graph: &Graph, site: &Site) -> Profile {
    let objects = || site.schemas(graph).filter_map(|(_, schema)| schema.object.as_deref());
    let mut constants = Vec::new();
    for object in objects() {
        for (name, id) in object.properties() {
            let listed = Site::new(graph, vec![id]);
            constants.extend(listed.words(graph).map(|(_, values)| (name.to_owned(), values.to_vec())));
        }
    }
    Profile {
        types: site.types(graph),
        constants,
        required: objects().flat_map(|object| object.required.iter().map(ToString::to_string)).collect(),
        declared: site.declared(graph).into_iter().map(str::to_owned).collect(),
    }
}
