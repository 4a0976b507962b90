//! The rules of sequences over the deliveries of a run, in whatever order they come.
//!
//! Vendors promise neither an order of deliveries nor that none is missing. So each rule is one that two deliveries break together,
//! whatever the others are: what is missing makes no finding, and one order of the deliveries finds as much as any other. Of an object
//! no more is kept than the two deliveries at the ends of time, and a hash.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use vistoria_schemas::contract::{SequenceRequirement, SequenceRule};
use vistoria_schemas::pointer::Pointer;

use crate::code::{self, Code};
use crate::finding::{Delivery, Fact, Finding, Payload, RuleText, SequenceFact};
use crate::sighting::{Seen, Sighting, Sightings};

/// The objects that a run has seen deliveries about.
pub(crate) struct Sequences {
    /// The most objects that are kept.
    window: usize,
    objects: HashMap<ObjectKey, Object>,
    /// The objects by when they were seen last.
    by_age: BTreeMap<u64, ObjectKey>,
    /// The number of sightings so far.
    age: u64,
    /// How many objects were forgotten to stay within the window.
    forgotten: u64,
}

/// An object: the address of its sequence, which outlives the run, and the hash of its id.
type ObjectKey = (usize, u64);

struct Object {
    age: u64,
    /// By the rules of its sequence.
    rules: Vec<Standing>,
}

/// What is known about a rule for an object.
enum Standing {
    /// It was broken, which was reported.
    Broken,
    Kept(Kept),
}

/// The deliveries that another one could break a rule with.
#[derive(Default)]
struct Kept {
    /// The first one with a value, and its hash.
    value: Option<(u64, Arc<Delivery>)>,
    /// The earliest of those that none of the others may be later than.
    early: Option<(Timestamp, Arc<Delivery>)>,
    /// The latest of the others.
    late: Option<(Timestamp, Arc<Delivery>)>,
}

/// What a delivery is to a rule.
#[derive(Default)]
struct Part {
    /// A value that is the same in all deliveries that have one.
    value: Option<u64>,
    /// Whether none that is `late` may be later.
    is_early: bool,
    is_late: bool,
}

impl Sequences {
    /// Creates the state of a run that keeps at most so many objects.
    pub(crate) fn new(window: usize) -> Self {
        Self { window: window.max(1), objects: HashMap::new(), by_age: BTreeMap::new(), age: 0, forgotten: 0 }
    }

    /// Adds what a payload says, and to the payload the rules that it breaks with one before it, each once for an object.
    pub(crate) fn add(&mut self, payload: &mut Payload, Sightings { start, all }: Sightings<'_>) {
        for sighting in all {
            let delivery = Arc::new(Delivery {
                source: payload.source.clone(),
                line: start.line,
                event: sighting.event.to_owned(),
            });
            let object = self.object(&sighting);
            for (index, rule) in sighting.sequence.rules.iter().enumerate() {
                let Standing::Kept(kept) = &mut object.rules[index] else { continue };
                if let Some(other) = kept.add(&part(rule, &sighting, index), sighting.time, &delivery) {
                    let found = finding(rule, &sighting, (*other).clone());
                    object.rules[index] = Standing::Broken;
                    payload.add(found, start);
                }
            }
        }
    }

    /// Says how many objects were forgotten; `None` when none was.
    pub(crate) fn remark(&self) -> Option<String> {
        let Self { forgotten, window, .. } = self;
        let objects = if *forgotten == 1 { "object was" } else { "objects were" };
        let words = "with a larger --window more deliveries are compared";
        (*forgotten > 0).then(|| format!("note: {forgotten} {objects} forgotten to keep {window}; {words}"))
    }

    /// Returns the object of a sighting. The one that was seen least recently is forgotten when there are too many.
    fn object(&mut self, sighting: &Sighting<'_>) -> &mut Object {
        let key = (std::ptr::from_ref(sighting.sequence) as usize, sighting.id);
        self.age += 1;
        match self.objects.get(&key) {
            Some(object) => drop(self.by_age.remove(&object.age)),
            None if self.objects.len() >= self.window => {
                let oldest = self.by_age.pop_first();
                self.forgotten += u64::from(oldest.and_then(|(_, key)| self.objects.remove(&key)).is_some());
            }
            None => {}
        }
        self.by_age.insert(self.age, key);
        let rules = || sighting.sequence.rules.iter().map(|_| Standing::Kept(Kept::default())).collect();
        let object = self.objects.entry(key).or_insert_with(|| Object { age: 0, rules: rules() });
        object.age = self.age;
        object
    }
}

impl Kept {
    /// Adds a delivery; returns the one that it breaks the rule with.
    fn add(&mut self, part: &Part, time: Option<Timestamp>, delivery: &Arc<Delivery>) -> Option<Arc<Delivery>> {
        if let Some(value) = part.value {
            let (known, other) = self.value.get_or_insert_with(|| (value, Arc::clone(delivery)));
            if *known != value {
                return Some(Arc::clone(other));
            }
        }
        let time = time?;
        if part.is_early {
            if let Some((_, other)) = self.late.as_ref().filter(|(late, _)| time < *late) {
                return Some(Arc::clone(other));
            }
            if self.early.as_ref().is_none_or(|(early, _)| time < *early) {
                self.early = Some((time, Arc::clone(delivery)));
            }
        }
        if part.is_late {
            if let Some((_, other)) = self.early.as_ref().filter(|(early, _)| *early < time) {
                return Some(Arc::clone(other));
            }
            if self.late.as_ref().is_none_or(|(late, _)| *late < time) {
                self.late = Some((time, Arc::clone(delivery)));
            }
        }
        None
    }
}

/// Returns what a delivery is to a rule.
fn part(rule: &SequenceRule, sighting: &Sighting<'_>, index: usize) -> Part {
    let seen = sighting.values[index];
    let is_set = matches!(seen, Seen::Value(_));
    let is = |event: &String| sighting.event == *event;
    match &rule.requires {
        // What was set is not null later.
        SequenceRequirement::NeverChanges(_) => Part {
            value: if let Seen::Value(value) = seen { Some(value) } else { None },
            is_early: is_set,
            is_late: seen == Seen::Null,
        },
        SequenceRequirement::NullUntil { event, .. } => {
            Part { is_early: is_set && !is(event), is_late: is(event), ..Part::default() }
        }
        SequenceRequirement::NotBefore { event, first } => {
            Part { is_early: is(event), is_late: is(first), ..Part::default() }
        }
        SequenceRequirement::Once(event) => Part {
            value: sighting.time.filter(|_| is(event)).map(|time| time.as_microsecond().cast_unsigned()),
            ..Part::default()
        },
        SequenceRequirement::Last(event) => Part { is_early: is(event), is_late: !is(event), ..Part::default() },
    }
}

/// Returns the finding of a rule that a delivery breaks with another one.
fn finding(rule: &SequenceRule, sighting: &Sighting<'_>, other: Delivery) -> Finding {
    let code: &'static Code = match &rule.requires {
        SequenceRequirement::NeverChanges(_) => &code::CHANGED,
        SequenceRequirement::NullUntil { .. } => &code::SET_EARLY,
        SequenceRequirement::NotBefore { .. } => &code::BEFORE,
        SequenceRequirement::Once(_) => &code::AGAIN,
        SequenceRequirement::Last(_) => &code::AFTER_LAST,
    };
    let fact = Fact::Sequence(SequenceFact {
        object: sighting.sequence.object.clone(),
        requires: rule.requires.clone(),
        event: sighting.event.to_owned(),
        other,
    });
    let pointer = rule.requires.pointer().and_then(Pointer::parse).unwrap_or_default();
    Finding {
        level: rule.level,
        rule: Some(RuleText { says: rule.says.clone(), source: rule.source.clone(), once: false }),
        ..Finding::own(code, fact).in_body(0).at(pointer)
    }
}
