//! `x-sequence`: what holds for the deliveries about one object, such as a booking, in whatever order they arrive and however many are
//! missing.

use serde::{Deserialize, Serialize};

use super::event::Event;
use super::info::Info;
use super::rules::{RuleSource, source};
use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::extensions::{SEQUENCE, SEQUENCE_DELIVERY, SEQUENCE_RULE};
use crate::fields::Fields;
use crate::level::Level;
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// The deliveries about the objects of a kind, and what holds for those about one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sequence {
    /// What the objects are, in the singular, such as `booking`.
    pub object: String,
    /// The events that are delivered about them.
    pub deliveries: Vec<SequenceDelivery>,
    /// What holds for all deliveries about one object.
    pub rules: Vec<SequenceRule>,
}

/// Where a delivery of an event says which object it is about, and when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SequenceDelivery {
    /// The event's id.
    pub event: String,
    /// The JSON Pointer of the object's id in the body.
    pub id: String,
    /// The JSON Pointer of what the id is unique within, when it is not by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The JSON Pointer of the delivery's own time, by which deliveries are ordered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
}

/// A rule for the deliveries about one object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SequenceRule {
    /// What it requires.
    pub requires: SequenceRequirement,
    /// The level of a finding.
    pub level: Level,
    /// What it requires, in one sentence.
    pub says: String,
    /// The source that states it.
    pub source: RuleSource,
}

/// What a rule requires of the deliveries about one object. Each is broken by two deliveries, whatever the others are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SequenceRequirement {
    /// The value at this pointer is the same wherever it is not null, and not null after it was set.
    NeverChanges(String),
    /// The value at a pointer is null in deliveries that are earlier than one of an event.
    NullUntil {
        /// The pointer.
        at: String,
        /// The event.
        event: String,
    },
    /// No delivery of an event is earlier than one of another event.
    NotBefore {
        /// The event.
        event: String,
        /// The other one.
        first: String,
    },
    /// The deliveries of this event all have the same time: it happens once, and is delivered again at most.
    Once(String),
    /// No delivery of another event is later than one of this event.
    Last(String),
}

impl SequenceRequirement {
    /// Returns the events that it names.
    pub fn events(&self) -> Vec<&str> {
        match self {
            Self::NeverChanges(_) => Vec::new(),
            Self::NullUntil { event, .. } | Self::Once(event) | Self::Last(event) => vec![event],
            Self::NotBefore { event, first } => vec![event, first],
        }
    }

    /// Returns the pointer of the value that it is about.
    pub fn pointer(&self) -> Option<&str> {
        match self {
            Self::NeverChanges(at) | Self::NullUntil { at, .. } => Some(at),
            _ => None,
        }
    }
}

const CODE: &Code = &document_codes::SEQUENCE;

/// Reads the sequences of a contract with these events.
pub(super) fn read(root: &Node, info: &Info, events: &[Event], diagnostics: &mut Diagnostics) -> Vec<Sequence> {
    let Some(node) = root.get("x-sequence") else { return Vec::new() };
    let pointer = Pointer::root().child("x-sequence");
    if !matches!(&node.kind, Kind::Array(items) if !items.is_empty()) {
        diagnostics
            .error(CODE, node.at, pointer, "x-sequence must be a list with something in it")
            .help("start each sequence with \"- object:\"");
        return Vec::new();
    }
    let sequences = node.items().iter().enumerate();
    let reader = Reader { info, events };
    sequences.filter_map(|(index, node)| reader.sequence(node, pointer.child(index.to_string()), diagnostics)).collect()
}

struct Reader<'a> {
    info: &'a Info,
    events: &'a [Event],
}

impl Reader<'_> {
    fn sequence(&self, node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<Sequence> {
        let fields = Fields::open(node, pointer, &SEQUENCE, CODE, diagnostics);
        let object = fields.text("object", diagnostics);
        let deliveries = fields.list("deliveries", diagnostics);
        // The mistakes of all are reported, so that the first does not end it.
        let deliveries: Vec<_> =
            deliveries.into_iter().map(|(node, pointer)| self.delivery(node, pointer, diagnostics)).collect();
        let rules = fields.list("rules", diagnostics);
        let deliveries: Vec<_> = deliveries.into_iter().collect::<Option<_>>()?;
        let rules: Vec<_> =
            rules.into_iter().map(|(node, pointer)| self.rule(node, pointer, &deliveries, diagnostics)).collect();
        let rules = rules.into_iter().collect::<Option<_>>()?;
        let sequence = Sequence { object: object?, deliveries, rules };
        for rule in &sequence.rules {
            let SequenceRequirement::NullUntil { event, .. } = &rule.requires else { continue };
            let is_once = |rule: &SequenceRule| rule.requires == SequenceRequirement::Once(event.clone());
            if !sequence.rules.iter().any(is_once) {
                let message = format!("\"null-until\" names \"{event}\", which may happen several times");
                diagnostics
                    .error(CODE, node.at, fields.pointer.child("rules"), message)
                    .help(format!("add a rule with \"once: {event}\""));
            }
        }
        Some(sequence)
    }

    fn delivery(&self, node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<SequenceDelivery> {
        let fields = Fields::open(node, pointer, &SEQUENCE_DELIVERY, CODE, diagnostics);
        let event = fields.text("event", diagnostics);
        if let Some(event) = event.as_deref() {
            is_known(event, self.events.iter().map(|event| event.id.as_str()), &fields, "event", diagnostics);
        }
        let id = place(&fields, "id", diagnostics);
        let within = place(&fields, "within", diagnostics);
        let time = place(&fields, "time", diagnostics);
        Some(SequenceDelivery { event: event?, id: id?, within, time })
    }

    fn rule(
        &self,
        node: &Node,
        pointer: Pointer,
        deliveries: &[SequenceDelivery],
        diagnostics: &mut Diagnostics,
    ) -> Option<SequenceRule> {
        let fields = Fields::open(node, pointer, &SEQUENCE_RULE, CODE, diagnostics);
        let says = fields.text("says", diagnostics);
        let level = fields.word("level", diagnostics);
        let found = fields.get("source", diagnostics);
        let found = found.and_then(|node| source(node, fields.pointer.child("source"), self.info, diagnostics));
        let requires = requirement(&fields, diagnostics)?;
        for event in requires.events() {
            let known = deliveries.iter().map(|delivery| delivery.event.as_str());
            if !is_known(event, known, &fields, "event", diagnostics) {
                continue;
            }
            if deliveries.iter().any(|delivery| delivery.event == event && delivery.time.is_none()) {
                let message = format!("the rule needs the time of \"{event}\", which its delivery does not state");
                diagnostics
                    .error(CODE, node.at, fields.pointer.clone(), message)
                    .help(format!("add \"time\" to the delivery of \"{event}\""));
            }
        }
        Some(SequenceRule { requires, level: level?, says: says?, source: found? })
    }
}

/// Returns the one requirement of a rule.
fn requirement(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<SequenceRequirement> {
    const KEYS: [&str; 5] = ["never-changes", "null-until", "not-before", "once", "last"];
    let keys: Vec<&str> = KEYS.into_iter().filter(|key| fields.node.get(key).is_some()).collect();
    let [key] = keys[..] else {
        let message = format!("a rule has exactly one of {}", KEYS.join(", "));
        diagnostics.error(CODE, fields.node.at, fields.pointer.clone(), message).help("write a rule for each");
        return None;
    };
    let value = match key {
        "never-changes" | "null-until" => place(fields, key, diagnostics)?,
        _ => fields.text(key, diagnostics)?,
    };
    let mut other = |name: &str| fields.required_text(name, diagnostics);
    Some(match key {
        "never-changes" => SequenceRequirement::NeverChanges(value),
        "null-until" => SequenceRequirement::NullUntil { at: value, event: other("event")? },
        "not-before" => SequenceRequirement::NotBefore { event: other("event")?, first: value },
        "once" => SequenceRequirement::Once(value),
        _ => SequenceRequirement::Last(value),
    })
}

/// Returns the JSON Pointer of a key; reports any other text.
fn place(fields: &Fields<'_>, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = fields.text(key, diagnostics)?;
    if Pointer::parse(&text).is_none_or(|pointer| pointer.tokens().is_empty()) {
        diagnostics
            .error(CODE, fields.node.at, fields.pointer.child(key), format!("\"{text}\" is not a JSON Pointer"))
            .help("start it with \"/\"");
        return None;
    }
    Some(text)
}

/// Checks whether an event is one of those that are known; reports it otherwise.
fn is_known<'n>(
    event: &str,
    mut known: impl Iterator<Item = &'n str> + Clone,
    fields: &Fields<'_>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let all = known.clone();
    let is_known = known.any(|known| known == event);
    if !is_known {
        diagnostics
            .error(CODE, fields.node.at, fields.pointer.child(key), format!("no event here is called \"{event}\""))
            .help(suggestion(event, all));
    }
    is_known
}
