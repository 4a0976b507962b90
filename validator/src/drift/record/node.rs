//! A place while payloads are counted.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;
use vistoria_schemas::graph::Graph;

use super::checks::Checks;
use super::counter::{Counter, FoundCounters};
use super::undeclared::UndeclaredKeys;
use crate::drift::site::{Site, Union};
use crate::drift::unions::Profiles;

/// A place: what is counted, and what the contract has there.
pub(super) struct Node {
    pub(super) site: Site,
    /// The place around it.
    pub(super) parent: Option<usize>,
    pub(super) is_personal: bool,
    pub(super) lists: Vec<Vec<Value>>,
    pub(super) format: Option<String>,
    pub(super) checks: Checks,
    pub(super) union: Option<(Union, Profiles)>,
    pub(super) payloads: Counter,
    pub(super) found: FoundCounters,
    pub(super) words: BTreeMap<String, Counter>,
    pub(super) unknown_words: (Counter, BTreeSet<String>),
    pub(super) formats: Counter,
    pub(super) refused: BTreeMap<String, Counter>,
    pub(super) keys: Vec<Key>,
    pub(super) key_indices: HashMap<Box<str>, usize>,
    pub(super) undeclared: UndeclaredKeys,
    /// Whether any key is as good as a declared one.
    pub(super) is_map: bool,
    /// The places below it, when they were met; none when the contract says nothing of what is there.
    pub(super) items: OnceCell<Option<(usize, usize)>>,
    pub(super) values: OnceCell<Option<usize>>,
    pub(super) alternatives: BTreeMap<usize, usize>,
}

/// A declared key.
pub(super) struct Key {
    pub(super) name: Box<str>,
    pub(super) present: Counter,
    pub(super) absent: Counter,
    /// The number of the last object that had it.
    pub(super) last_object: u64,
    /// The place of its values, when it was met.
    pub(super) place: OnceCell<Option<usize>>,
    /// The key that came after it last time, by its index.
    pub(super) next: usize,
}

impl Node {
    /// Creates a place where nothing was counted.
    pub(super) fn new(graph: &Graph, site: Site, parent: Option<usize>, is_personal: bool) -> Self {
        let union = site.union(graph).map(|union| {
            let profiles = Profiles::new(graph, &site, &union);
            (union, profiles)
        });
        let keys: Vec<Key> = match union {
            // They are counted at the alternatives.
            Some(_) => Vec::new(),
            None => site.declared(graph).into_iter().map(Key::new).collect(),
        };
        let key_indices = keys.iter().enumerate().map(|(index, key)| (key.name.clone(), index)).collect();
        let formats = site.schemas(graph).filter_map(|(_, schema)| schema.string.as_deref()?.format.clone());
        Self {
            parent,
            is_personal: is_personal || site.is_personal(graph),
            lists: site.words(graph).map(|(_, listed)| listed.to_vec()).collect(),
            format: formats.last(),
            checks: if union.is_some() { Checks::default() } else { Checks::new(graph, &site) },
            union,
            payloads: Counter::default(),
            found: FoundCounters::default(),
            words: BTreeMap::new(),
            unknown_words: (Counter::default(), BTreeSet::new()),
            formats: Counter::default(),
            refused: BTreeMap::new(),
            keys,
            key_indices,
            undeclared: UndeclaredKeys::default(),
            is_map: site.closed_to(graph, "").next().is_none() && !site.describes_keys(graph),
            items: OnceCell::new(),
            values: OnceCell::new(),
            alternatives: BTreeMap::new(),
            site,
        }
    }
}

impl Node {
    /// Returns the index of a declared key. Keys mostly come in the order of the last payload, so that the one after the previous key
    /// is tried first.
    pub(super) fn index_of(&self, key: &str, previous: Option<usize>) -> Option<usize> {
        let likely = previous.map(|previous| self.keys[previous].next);
        let likely = likely.filter(|likely| *self.keys[*likely].name == *key);
        likely.or_else(|| self.key_indices.get(key).copied())
    }
}

impl Key {
    fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            present: Counter::default(),
            absent: Counter::default(),
            last_object: 0,
            place: OnceCell::new(),
            next: 0,
        }
    }
}
