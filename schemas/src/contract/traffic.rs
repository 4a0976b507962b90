//! Everything that goes between a vendor and its customers: events, calls, how deliveries are signed, and what holds for several.

use std::collections::BTreeMap;

use super::direction;
use super::event::{self, Event, RawEvent};
use super::operation::{self, Operation, RawOperation};
use super::sequence::Sequence;
use super::signature::SignatureScheme;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Target};
use crate::node::Node;
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;

/// The traffic of a contract.
pub(super) struct Traffic {
    pub(super) events: Vec<Event>,
    pub(super) operations: Vec<Operation>,
    pub(super) signatures: Vec<SignatureScheme>,
    pub(super) sequences: Vec<Sequence>,
}

/// The events and calls before normalising, whose schemas have no names yet.
#[derive(Default)]
pub(super) struct RawTraffic {
    events: Vec<RawEvent>,
    operations: Vec<RawOperation>,
}

impl RawTraffic {
    /// Reads the webhooks and paths of a contract.
    pub(super) fn read(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let events = event::read(root, sources, diagnostics);
        let ids = ids(&events);
        Self { events, operations: operation::read(root, sources, &ids, diagnostics) }
    }

    /// Reads the webhooks, callbacks and paths of any OpenAPI document; leaves out what cannot be read.
    pub(super) fn read_any(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let events = event::read_any(root, sources);
        let ids = ids(&events);
        Self { events, operations: operation::read_any(root, sources, &ids, diagnostics) }
    }

    /// Returns the schemas that normalising starts from, with the names they should have: the components, the bodies of
    /// events, then the schemas of calls.
    pub(super) fn roots(&self, root: &Node) -> Vec<(Target, String)> {
        let components = Pointer::root().child("components").child("schemas");
        let schemas = root.pointed(&components).map(Node::entries).unwrap_or_default();
        let named = schemas.iter().map(|entry| ((FileId(0), components.child(&entry.key)), entry.key.clone()));
        let events = self.events.iter().map(RawEvent::root);
        let calls = self.operations.iter().flat_map(RawOperation::roots);
        named.chain(events).chain(calls).collect()
    }

    /// Makes the traffic, without signatures and sequences, now that every schema has a name. Requests and responses get definitions of their
    /// own where `readOnly` and `writeOnly` make a difference.
    pub(super) fn named(self, names: &BTreeMap<Target, String>, document: &mut Document) -> Traffic {
        let mut operations = self.operations.into_iter().map(|operation| operation.named(names)).collect::<Vec<_>>();
        direction::split(document, &mut operations);
        let events = self.events.into_iter().map(|event| event.named(names)).collect();
        Traffic { events, operations, signatures: Vec::new(), sequences: Vec::new() }
    }
}

fn ids(events: &[RawEvent]) -> Vec<String> {
    events.iter().map(|event| event.id().to_owned()).collect()
}
