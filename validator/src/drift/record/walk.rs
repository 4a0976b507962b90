//! The walk through a payload.

use serde_json::Value;
use vistoria_schemas::graph::SchemaId;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::counter::counts;
use super::named::Named;
use super::node::Node;
use crate::contract::Contract;
use crate::drift::evidence::{Keys, Place, Words};
use crate::drift::found::Found;
use crate::drift::hash::{Hasher, keep_smallest};
use crate::drift::site::{Keyword, Site};
use crate::drift::text::is_value;

/// The places of the payloads of one message.
pub(super) struct Walk<'a> {
    contract: &'a Contract,
    hasher: Hasher,
    named: Named,
    nodes: Vec<Node>,
    /// The number of the payload, from 1.
    payload: u64,
    /// The number of the object, from 1.
    object: u64,
}

/// The number of places of a message. Schemas that refer to each other can make more than payloads of any vendor have.
const MAX_PLACES: usize = 100_000;

impl<'a> Walk<'a> {
    /// Starts with the body of a message.
    pub(super) fn new(contract: &'a Contract, definition: SchemaId, hasher: Hasher, named: Named) -> Self {
        let site = Site::new(contract.graph(), vec![definition]);
        let root = Node::new(contract.graph(), site, None, false);
        Self { contract, hasher, named, nodes: vec![root], payload: 0, object: 0 }
    }

    /// Counts a payload.
    pub(super) fn payload(&mut self, tape: &Tape<'_>) {
        self.payload += 1;
        self.value(tape, tape.root(), 0);
    }

    fn value(&mut self, tape: &Tape<'_>, at: At, place: usize) {
        let (json_type, raw) = (tape.json_type(at), tape.raw(at));
        let found = Found::of(json_type, raw);
        let payload = self.payload;
        let node = &mut self.nodes[place];
        node.payloads.hit(payload);
        node.found.hit(found, payload);
        if let Some(empty) = found.empty()
            && (raw.is_empty() || (json_type != JsonType::String && tape.items(at).next(tape).is_none()))
        {
            node.found.hit(empty, payload);
        }
        if node.union.is_some() {
            if let Some(alternative) = self.alternative(tape, at, place) {
                self.value(tape, at, alternative);
            }
            return;
        }
        self.scalar(tape, at, place);
        match json_type {
            JsonType::Object => self.object(tape, at, place),
            JsonType::Array => self.array(tape, at, place),
            _ => {}
        }
    }

    /// Counts what is of a value as a whole.
    fn scalar(&mut self, tape: &Tape<'_>, at: At, place: usize) {
        let (json_type, payload) = (tape.json_type(at), self.payload);
        let (contract, node) = (self.contract, &mut self.nodes[place]);
        let is_word = matches!(json_type, JsonType::String | JsonType::Number | JsonType::Boolean);
        if is_word && !node.lists.is_empty() {
            let known = node.lists.iter().flatten().find(|listed| is_value(tape, at, listed));
            if let Some(word) = known {
                node.words.entry(word.to_string()).or_default().hit(payload);
            } else {
                node.unknown_words.0.hit(payload);
                if !node.is_personal {
                    node.unknown_words.1.insert(self.hasher.hash(tape.raw(at)));
                    keep_smallest(&mut node.unknown_words.1);
                }
            }
        }
        let mut has_format = json_type == JsonType::String && node.format.is_some();
        let refused = &mut node.refused;
        node.checks.check(contract, json_type, tape.json(at), |schema, keyword| {
            has_format &= keyword != "format";
            let location = format!("{}/{keyword}", contract.graph().location(schema));
            refused.entry(location).or_default().hit(payload);
        });
        if has_format {
            node.formats.hit(payload);
        }
    }

    fn object(&mut self, tape: &Tape<'_>, at: At, place: usize) {
        self.object += 1;
        let object = self.object;
        let mut entries = tape.items(at);
        let mut previous = None;
        while let Some((key, value)) = entries.entry(tape) {
            let key = tape.text(key);
            if let Some(index) = self.nodes[place].index_of(&key, previous) {
                self.nodes[place].keys[previous.unwrap_or(index)].next = index;
                previous = Some(index);
                let known = &mut self.nodes[place].keys[index];
                known.present.hit(self.payload);
                known.last_object = object;
                if let Some(inner) = self.property(place, index) {
                    self.value(tape, value, inner);
                }
            } else if let Some(inner) = self.values(place) {
                self.value(tape, value, inner);
            } else if !self.nodes[place].is_map {
                let found = Found::of(tape.json_type(value), tape.raw(value));
                let (payload, node) = (self.payload, &mut self.nodes[place]);
                node.undeclared.hit(&key, found, payload, node.is_personal, (&self.hasher, self.named));
            }
        }
        let payload = self.payload;
        for key in self.nodes[place].keys.iter_mut().filter(|key| key.last_object != object) {
            key.absent.hit(payload);
        }
    }

    fn array(&mut self, tape: &Tape<'_>, at: At, place: usize) {
        let Some((first, inner)) = self.items(place) else { return };
        let mut items = tape.items(at);
        let mut index = 0;
        while let Some(item) = items.next(tape) {
            if index >= first {
                self.value(tape, item, inner);
            }
            index += 1;
        }
    }

    /// Returns the place of the alternative that a value is meant to be.
    fn alternative(&mut self, tape: &Tape<'_>, at: At, place: usize) -> Option<usize> {
        let (contract, payload) = (self.contract, self.payload);
        let graph = contract.graph();
        let node = &mut self.nodes[place];
        let (union, profiles) = node.union.as_ref()?;
        let value = || serde_json::from_str::<Value>(tape.json(at)).ok();
        let index = if union.keyword == Keyword::If {
            let condition = &graph.schema(union.owner).combinators.as_ref()?.condition;
            usize::from(!contract.is_satisfied(condition.test?, &value()?))
        } else {
            let meant = profiles.meant(tape, at);
            let first = *meant.first()?;
            // Where nothing tells them apart, it is the one that the value satisfies.
            let satisfied: Vec<usize> = match value().filter(|_| meant.len() > 1) {
                Some(value) => {
                    let is_satisfied = |index: &usize| {
                        union.alternatives[*index].1.is_some_and(|id| contract.is_satisfied(id, &value))
                    };
                    meant.into_iter().filter(is_satisfied).collect()
                }
                None => Vec::new(),
            };
            if satisfied.len() > 1 && union.keyword == Keyword::OneOf {
                let location = format!("{}/oneOf", graph.location(union.owner));
                node.refused.entry(location).or_default().hit(payload);
            }
            satisfied.first().copied().unwrap_or(first)
        };
        if let Some(known) = node.alternatives.get(&index) {
            return Some(*known);
        }
        let site = node.site.choose(graph, union, index);
        let inner = self.place(site, place)?;
        self.nodes[place].alternatives.insert(index, inner);
        Some(inner)
    }

    fn property(&mut self, place: usize, index: usize) -> Option<usize> {
        if let Some(known) = self.nodes[place].keys[index].place.get() {
            return *known;
        }
        let node = &self.nodes[place];
        let site = node.site.property(self.contract.graph(), &node.keys[index].name);
        let inner = site.and_then(|site| self.place(site, place));
        *self.nodes[place].keys[index].place.get_or_init(|| inner)
    }

    fn items(&mut self, place: usize) -> Option<(usize, usize)> {
        if let Some(known) = self.nodes[place].items.get() {
            return *known;
        }
        let found = self.nodes[place].site.item(self.contract.graph());
        let inner = found.and_then(|(first, site)| Some((first, self.place(site, place)?)));
        *self.nodes[place].items.get_or_init(|| inner)
    }

    fn values(&mut self, place: usize) -> Option<usize> {
        if let Some(known) = self.nodes[place].values.get() {
            return *known;
        }
        let site = self.nodes[place].site.value(self.contract.graph());
        let inner = site.and_then(|site| self.place(site, place));
        *self.nodes[place].values.get_or_init(|| inner)
    }

    /// Returns the place of a site. Where the same schemas apply further out, it is that place, so that the places of a recursive
    /// schema are as many as its schemas. `None` when there are too many.
    fn place(&mut self, site: Site, parent: usize) -> Option<usize> {
        let mut outer = Some(parent);
        while let Some(place) = outer {
            if self.nodes[place].site == site {
                return Some(place);
            }
            outer = self.nodes[place].parent;
        }
        if self.nodes.len() >= MAX_PLACES {
            return None;
        }
        let node = Node::new(self.contract.graph(), site, Some(parent), self.nodes[parent].is_personal);
        self.nodes.push(node);
        Some(self.nodes.len() - 1)
    }

    /// Returns what was counted.
    pub(super) fn evidence(&self) -> Place {
        self.evidence_of(0)
    }

    fn evidence_of(&self, place: usize) -> Place {
        let node = &self.nodes[place];
        // A place of a recursive schema is that of an outer one, and stands there.
        let inner = |child: usize| (self.nodes[child].parent == Some(place)).then(|| self.evidence_of(child));
        let keys = node.keys.iter().map(|key| {
            let keys = Keys { present: key.present.count(), absent: key.absent.count() };
            (key.name.to_string(), keys)
        });
        let properties = node
            .keys
            .iter()
            .filter_map(|key| Some((key.name.to_string(), inner(key.place.get().copied().flatten()?)?)));
        let names = node.union.iter().flat_map(|(union, _)| &union.alternatives).map(|(name, _)| name);
        let names: Vec<&String> = names.collect();
        let alternatives =
            node.alternatives.iter().filter_map(|(index, child)| Some((names[*index].clone(), inner(*child)?)));
        let (unknown, hashes) = &node.unknown_words;
        let has_format = node.formats.count() > 0;
        let formats = node.format.iter().filter(|_| has_format).map(|format| (format.clone(), node.formats.count()));
        Place {
            payloads: node.payloads.count(),
            found: node.found.counts(),
            words: counts(&node.words),
            unknown_words: (unknown.count() > 0).then(|| Words { payloads: unknown.count(), hashes: hashes.clone() }),
            formats: formats.collect(),
            refused: counts(&node.refused),
            keys: keys.filter(|(_, keys)| *keys != Keys::default()).collect(),
            undeclared: node.undeclared.evidence(),
            properties: properties.collect(),
            items: node.items.get().copied().flatten().and_then(|(_, child)| inner(child)).map(Box::new),
            values: node.values.get().copied().flatten().and_then(inner).map(Box::new),
            alternatives: alternatives.collect(),
        }
    }
}
