//! Identification without reading the whole body, for the fast path: by the source of a message, or by the fields that
//! name the event.

use std::sync::{Arc, Mutex, PoisonError};

use vistoria_schemas::contract::{Event, FieldText};
use vistoria_schemas::pointer::Pointer;
use vistoria_support::JsonType;
use vistoria_support::tape::Tape;

use super::dispatch::{Candidates, identify};
use super::folder;
use crate::capture::Captured;
use crate::contract::{Catalog, Contract};
use crate::subject::{Identified, IdentifiedBy, Subject, Unidentified};
use crate::wanted::Wanted;

/// Identifies bodies quickly; made once for many of them.
pub(super) struct Quick<'a> {
    fields: Vec<EventField<'a>>,
    /// What the name of the last source determined: the bodies of one file follow each other.
    last: Mutex<Option<Arc<Source<'a>>>>,
}

/// A field that identifies events.
struct EventField<'a> {
    pointer: Pointer,
    events: Vec<FieldEvent<'a>>,
}

/// An event that a field identifies.
#[derive(Clone, Copy)]
struct FieldEvent<'a> {
    /// The place among all events.
    place: usize,
    text: &'a FieldText,
    contract: &'a Contract,
    event: &'a Event,
}

struct Source<'a> {
    name: String,
    identification: SourceIdentification<'a>,
}

/// What the name of a source determines about the bodies in it.
enum SourceIdentification<'a> {
    /// The event or the call of all of them.
    Subject(Identified<'a>),
    /// They are deliveries, each of which has to name its event.
    Deliveries,
    /// Undecided: the whole body has to be read.
    Undecided,
}

impl<'a> Quick<'a> {
    /// Gathers the fields that identify the wanted events.
    pub(super) fn new(catalog: &'a Catalog, wanted: &'a Wanted) -> Self {
        let mut fields: Vec<EventField<'a>> = Vec::new();
        for (place, (contract, event)) in wanted.events(catalog).enumerate() {
            let Some(body) = &event.identification.body else { continue };
            let Some(pointer) = Pointer::parse(&body.pointer) else { continue };
            let known = FieldEvent { place, text: &body.text, contract, event };
            match fields.iter_mut().find(|field| field.pointer == pointer) {
                Some(field) => field.events.push(known),
                None => fields.push(EventField { pointer, events: vec![known] }),
            }
        }
        Self { fields, last: Mutex::default() }
    }

    /// Identifies a message; `tape` is called only when the body has to be read.
    pub(super) fn identify<'b, 't: 'b>(
        &self,
        captured: &Captured,
        tape: impl FnOnce() -> Option<&'b Tape<'t>>,
        candidates: Candidates<'a, '_>,
    ) -> Option<Identified<'a>> {
        if captured.start.is_some() || captured.headers.is_some() {
            let tape = tape()?;
            // The body of a GraphQL request identifies the call.
            if tape.get(tape.root(), "query").is_some() {
                return None;
            }
            return match identify(captured, None, candidates) {
                Ok(identified) => Some(identified).filter(|known| matches!(known.subject, Subject::Event(_))),
                Err(Unidentified::Event) if candidates.wanted.event.is_none() => self.by_field(tape),
                Err(_) => None,
            };
        }
        match &self.source(captured, candidates).identification {
            SourceIdentification::Subject(identified) => Some(identified.clone()),
            SourceIdentification::Deliveries => self.by_field(tape()?),
            SourceIdentification::Undecided => None,
        }
    }

    fn source(&self, captured: &Captured, candidates: Candidates<'a, '_>) -> Arc<Source<'a>> {
        let Candidates { catalog, wanted, .. } = candidates;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(source) = last.as_ref().filter(|source| source.name == captured.source) {
            return Arc::clone(source);
        }
        let is_call = || wanted.operation.is_some() || folder::identify(captured, wanted.operations(catalog)).is_some();
        let identification = match identify(captured, None, candidates) {
            Ok(identified) => SourceIdentification::Subject(identified),
            Err(_) if wanted.event.is_some() || is_call() => SourceIdentification::Undecided,
            Err(_) => SourceIdentification::Deliveries,
        };
        let source = Arc::new(Source { name: captured.source.clone(), identification });
        *last = Some(Arc::clone(&source));
        source
    }

    /// Returns the first event whose text equals that of its field, else the first whose text is a part of it.
    fn by_field(&self, tape: &Tape<'_>) -> Option<Identified<'a>> {
        let mut values = Vec::new();
        for field in &self.fields {
            let mut at = Some(tape.root());
            for token in field.pointer.tokens() {
                at = match at {
                    // Indexes of arrays are left to the slow path.
                    Some(array) if tape.json_type(array) == JsonType::Array => return None,
                    Some(object) => tape.get(object, token),
                    None => None,
                };
            }
            values.extend(at.map(|at| (field, at)));
        }
        let rank = |known: &FieldEvent<'_>| (matches!(known.text, FieldText::Like(_)), known.place);
        let fitting = values.into_iter().filter_map(|(field, at)| {
            let text = (tape.json_type(at) == JsonType::String).then(|| tape.text(at))?;
            field.events.iter().filter(|known| known.text.fits(&text)).min_by_key(|known| rank(known))
        });
        let FieldEvent { contract, event, .. } = fitting.min_by_key(|known| rank(known))?;
        Some(Identified::new((*contract, Subject::Event(event)), IdentifiedBy::Body))
    }
}
