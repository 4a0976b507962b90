//! Bodies about which there is nothing to report, counted without a message for each. Small bodies take less time to check than the
//! message, the payload and the entry of a report would.

use std::sync::{Arc, OnceLock};

use vistoria_schemas::contract::Event;

use crate::capture::Captured;
use crate::fast_path::{Plan, Plans};
use crate::identify::{Identifier, NamedEvent, SourceEvent};
use crate::sighting::Sighter;
use crate::subject::{Identified, IdentifiedBy, Label, Subject};

/// Counts the bodies of sources that the fast path accepts, on any number of threads.
pub struct CleanBodies<'c, 'a> {
    identifier: &'c Identifier<'a>,
    plans: &'c Plans<'a>,
    sighter: Option<&'c Sighter<'a>>,
    /// The events that bodies may name, by their places among all events.
    named: Vec<OnceLock<CleanEvent<'c>>>,
}

/// What the bodies of an event are checked with.
struct CleanEvent<'c> {
    label: Arc<Label>,
    /// Absent when its bodies are not counted: there is none, or what they say about the objects of sequences is kept.
    plan: Option<&'c Plan>,
}

/// Counts bodies that follow each other in a source.
pub struct CleanCounts<'b, 'c, 'a> {
    bodies: &'b CleanBodies<'c, 'a>,
    /// The event of all of them; else each names its own.
    event: Option<KnownEvent<'c, 'a>>,
    /// The places of the events that bodies named, each with their number, in the order in which they came.
    counts: Vec<(usize, usize)>,
}

/// The event of all bodies of a source.
struct KnownEvent<'c, 'a> {
    event: &'a Event,
    clean: CleanEvent<'c>,
    /// Whether each body has to name it.
    is_named: bool,
    count: usize,
}

impl<'c, 'a> CleanBodies<'c, 'a> {
    pub(crate) fn new(identifier: &'c Identifier<'a>, plans: &'c Plans<'a>, sighter: Option<&'c Sighter<'a>>) -> Self {
        let named = (0..identifier.event_count()).map(|_| OnceLock::new()).collect();
        Self { identifier, plans, sighter, named }
    }

    /// Starts to count bodies of the source of a message that is only a body; `None` when they cannot be counted.
    pub fn of_source(&self, message: &Captured) -> Option<CleanCounts<'_, 'c, 'a>> {
        let event = match self.identifier.of_source(message)? {
            SourceEvent::Known { identified, is_named } => {
                // A response may have a status that its contract does not have.
                let Subject::Event(event) = identified.subject else { return None };
                Some(KnownEvent { event, clean: self.event(&identified), is_named, count: 0 })
            }
            SourceEvent::Named => None,
        };
        Some(CleanCounts { bodies: self, event, counts: Vec::new() })
    }

    fn event_of(&self, NamedEvent { place, contract, event }: &NamedEvent<'a>) -> &CleanEvent<'c> {
        let identified = || Identified::new((contract, Subject::Event(event)), IdentifiedBy::Body);
        self.named[*place].get_or_init(|| self.event(&identified()))
    }

    fn event(&self, identified: &Identified<'a>) -> CleanEvent<'c> {
        let is_watched = self.sighter.is_some_and(|sighter| sighter.watches(identified));
        let plan = || self.plans.get(identified.contract, identified.schema()?);
        CleanEvent { label: Arc::new(identified.label()), plan: if is_watched { None } else { plan() } }
    }
}

impl CleanCounts<'_, '_, '_> {
    /// Counts a body that the fast path accepts. Returns whether it does; `None` when the event of the body, or its plan, is not known.
    pub fn add(&mut self, body: &str) -> Option<bool> {
        let by_field = || self.bodies.identifier.by_first_field(body);
        if let Some(known) = &mut self.event {
            if known.is_named && !by_field().is_some_and(|named| std::ptr::eq(named.event, known.event)) {
                return None;
            }
            let is_accepted = known.clean.plan?.accepts_text(body);
            known.count += usize::from(is_accepted);
            return Some(is_accepted);
        }
        let named = by_field()?;
        let is_accepted = self.bodies.event_of(&named).plan?.accepts_text(body);
        if is_accepted {
            // Mostly the events of a source are few, or those of neighbours are the same.
            match self.counts.iter_mut().rev().find(|(place, _)| *place == named.place) {
                Some((_, count)) => *count += 1,
                None => self.counts.push((named.place, 1)),
            }
        }
        Some(is_accepted)
    }

    /// Returns the events of the bodies that were counted, each with their number.
    pub fn counts(self) -> impl Iterator<Item = (Arc<Label>, usize)> {
        let one = self.event.map(|known| (known.clean.label, known.count)).filter(|(_, count)| *count > 0);
        let label = |place: usize| self.bodies.named[place].get().map(|event| Arc::clone(&event.label));
        one.into_iter().chain(self.counts.into_iter().filter_map(move |(place, count)| Some((label(place)?, count))))
    }
}
