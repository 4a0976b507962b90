//! What a delivery says about the object of a sequence: hashes of its id and of the values that rules are about, and its own time.
//! No value is kept.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, Hasher as _, RandomState};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use vistoria_schemas::contract::{Sequence, SequenceDelivery, SequenceRequirement};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use crate::capture::{Captured, since_1970};
use crate::contract::{Catalog, Contract};
use crate::subject::{Identified, Subject};

/// The sequences of a catalog, by the events of their deliveries.
pub struct Sighter<'a> {
    contracts: Vec<(&'a Contract, HashMap<&'a str, Vec<Watched<'a>>>)>,
    hashes: RandomState,
}

/// What is watched in the deliveries of an event.
struct Watched<'a> {
    sequence: &'a Sequence,
    delivery: &'a SequenceDelivery,
    id: Vec<Pointer>,
    time: Option<Pointer>,
    /// The values of the sequence's rules, in their order.
    values: Vec<Option<Pointer>>,
}

/// What a delivery says about its objects.
#[derive(Debug)]
pub struct Sightings<'a> {
    /// Where its body starts.
    pub start: Position,
    /// One for each sequence that has its event.
    pub all: Vec<Sighting<'a>>,
}

/// What a delivery says about an object.
#[derive(Debug, Clone)]
pub struct Sighting<'a> {
    /// The sequence.
    pub sequence: &'a Sequence,
    /// The event.
    pub event: &'a str,
    /// The hash of the object's id.
    pub id: u64,
    /// The delivery's own time.
    pub time: Option<Timestamp>,
    /// What stands at the place of each rule.
    pub values: Vec<Seen>,
}

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Nothing, or an object or a list, whose text is no matter of its sender.
    Nothing,
    /// Null.
    Null,
    /// A scalar of this hash.
    Value(u64),
}

impl<'a> Sighter<'a> {
    /// Gathers the sequences of a catalog; `None` when it has none.
    pub fn new(catalog: &'a Catalog) -> Option<Self> {
        let contracts = catalog.contracts().iter().map(|contract| {
            let mut watched: HashMap<&str, Vec<Watched<'a>>> = HashMap::new();
            for sequence in &contract.bundle().sequences {
                for delivery in &sequence.deliveries {
                    watched.entry(&delivery.event).or_default().push(Watched::new(sequence, delivery));
                }
            }
            (contract, watched)
        });
        let contracts: Vec<_> = contracts.filter(|(_, watched)| !watched.is_empty()).collect();
        (!contracts.is_empty()).then(|| Self { contracts, hashes: RandomState::new() })
    }

    /// Checks whether messages that were identified so are in a sequence.
    pub fn watches(&self, identified: &Identified<'_>) -> bool {
        !self.watched(identified).is_empty()
    }

    fn watched(&self, identified: &Identified<'_>) -> &[Watched<'a>] {
        let Subject::Event(event) = identified.subject else { return &[] };
        let known = self.contracts.iter().find(|(contract, _)| std::ptr::eq(*contract, identified.contract));
        known.and_then(|(_, watched)| watched.get(&*event.id)).map_or(&[], Vec::as_slice)
    }

    /// Returns what a message says about the objects of its sequences; `None` when it says nothing. `tape` is that of its body, when
    /// it was read already.
    pub fn sightings(
        &self,
        identified: &Identified<'_>,
        captured: &Captured,
        tape: Option<Tape<'_>>,
    ) -> Option<Sightings<'a>> {
        let parsed = || Tape::parse(std::str::from_utf8(&captured.body).ok()?).ok();
        let tape = tape.or_else(parsed)?;
        let all: Vec<_> = self.watched(identified).iter().filter_map(|watched| self.sighting(watched, &tape)).collect();
        let start = || captured.position(&captured.before, captured.before.len());
        (!all.is_empty()).then(|| Sightings { start: start(), all })
    }

    /// Returns what a message says about an object; `None` when it has no id.
    fn sighting(&self, watched: &Watched<'a>, tape: &Tape<'_>) -> Option<Sighting<'a>> {
        let mut id = self.hashes.build_hasher();
        for pointer in &watched.id {
            let at = at(tape, pointer).filter(|at| is_scalar(tape.json_type(*at)))?;
            hash(tape, at, &mut id);
        }
        let time = watched.time.as_ref().and_then(|pointer| time(tape, at(tape, pointer)?));
        let seen = |pointer: &Option<Pointer>| match pointer.as_ref().and_then(|pointer| at(tape, pointer)) {
            Some(at) if tape.json_type(at) == JsonType::Null => Seen::Null,
            Some(at) if is_scalar(tape.json_type(at)) => {
                let mut value = self.hashes.build_hasher();
                hash(tape, at, &mut value);
                Seen::Value(value.finish())
            }
            _ => Seen::Nothing,
        };
        Some(Sighting {
            sequence: watched.sequence,
            event: &watched.delivery.event,
            id: id.finish(),
            time,
            values: watched.values.iter().map(seen).collect(),
        })
    }
}

impl<'a> Watched<'a> {
    fn new(sequence: &'a Sequence, delivery: &'a SequenceDelivery) -> Self {
        let pointer = |text: &str| Pointer::parse(text).expect("the reader of contracts accepts nothing else");
        let value = |requires: &SequenceRequirement| requires.pointer().map(pointer);
        Self {
            sequence,
            delivery,
            id: delivery.within.iter().chain([&delivery.id]).map(|text| pointer(text)).collect(),
            time: delivery.time.as_deref().map(pointer),
            values: sequence.rules.iter().map(|rule| value(&rule.requires)).collect(),
        }
    }
}

/// Returns the place of a pointer; `None` when nothing stands there, or it leads through a list.
fn at(tape: &Tape<'_>, pointer: &Pointer) -> Option<At> {
    pointer.tokens().iter().try_fold(tape.root(), |at, token| tape.get(at, token))
}

fn is_scalar(json_type: JsonType) -> bool {
    !matches!(json_type, JsonType::Object | JsonType::Array | JsonType::Null)
}

/// Adds a scalar to a hash: the text of a string, whatever its escapes are, or the digits of a number.
fn hash(tape: &Tape<'_>, at: At, hasher: &mut impl std::hash::Hasher) {
    let json_type = tape.json_type(at);
    (json_type == JsonType::String).hash(hasher);
    match json_type {
        JsonType::String => tape.text(at).hash(hasher),
        _ => tape.raw(at).hash(hasher),
    }
}

/// Reads a time: RFC 3339, a date and time in UTC, or a number of seconds or of a smaller unit since 1970.
fn time(tape: &Tape<'_>, at: At) -> Option<Timestamp> {
    if tape.json_type(at) != JsonType::String {
        return since_1970(tape.raw(at).parse().ok()?);
    }
    let text = tape.text(at);
    let in_utc = || Some(text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp());
    text.parse().ok().or_else(in_utc)
}
