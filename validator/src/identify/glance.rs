//! What a body is of, as [`identify`] has it, when a look at the whole body is not needed to tell.

use std::sync::{Arc, Mutex, PoisonError};

use vistoria_schemas::contract::{Event, FieldText};
use vistoria_schemas::pointer::Pointer;
use vistoria_support::JsonType;
use vistoria_support::tape::Tape;

use super::{By, Identified, Subject, Unknown, Wanted, folder, identify};
use crate::capture::Captured;
use crate::catalog::{Catalog, Contract};

/// Looks at bodies; made once for many of them.
pub struct Glance<'a> {
    catalog: &'a Catalog,
    wanted: &'a Wanted,
    fields: Vec<Field<'a>>,
    /// What the name of the last source told: bodies of one file come one after the other.
    last: Mutex<Option<Arc<Source<'a>>>>,
}

/// A field by which events are known.
struct Field<'a> {
    pointer: Pointer,
    /// The events, with their places among all.
    events: Vec<(usize, &'a FieldText, &'a Contract, &'a Event)>,
}

struct Source<'a> {
    name: String,
    told: Told<'a>,
}

/// What the name of a source tells of the bodies in it.
enum Told<'a> {
    /// What they are of.
    All(Identified<'a>),
    /// That they are deliveries, of which each has to tell itself.
    Deliveries,
    /// Nothing that is known without a look at the whole body.
    Nothing,
}

impl<'a> Glance<'a> {
    /// For bodies of which the user said what is `wanted`.
    pub fn new(catalog: &'a Catalog, wanted: &'a Wanted) -> Self {
        let mut fields: Vec<Field<'a>> = Vec::new();
        for (place, (contract, event)) in wanted.events(catalog).enumerate() {
            let Some(body) = &event.identification.body else { continue };
            let Some(pointer) = Pointer::parse(&body.pointer) else { continue };
            let known = (place, &body.text, contract, event);
            match fields.iter_mut().find(|field| field.pointer == pointer) {
                Some(field) => field.events.push(known),
                None => fields.push(Field { pointer, events: vec![known] }),
            }
        }
        Self { catalog, wanted, fields, last: Mutex::default() }
    }

    /// What a body is of; `tape` has the body, when that is honest, and is asked for when the body has to tell.
    pub(crate) fn identify<'b, 't: 'b>(
        &self,
        captured: &Captured,
        tape: impl FnOnce() -> Option<&'b Tape<'t>>,
    ) -> Option<Identified<'a>> {
        if captured.start.is_some() || captured.headers.is_some() {
            let tape = tape()?;
            // What asks with GraphQL is a call's, which its body tells.
            if tape.get(tape.root(), "query").is_some() {
                return None;
            }
            return match identify(captured, None, self.catalog, self.wanted) {
                Ok(identified) => Some(identified).filter(|known| matches!(known.subject, Subject::Event(_))),
                Err(Unknown::Event) if self.wanted.event.is_none() => self.by_body(tape),
                Err(_) => None,
            };
        }
        match &self.source(captured).told {
            Told::All(identified) => Some(identified.clone()),
            Told::Deliveries => self.by_body(tape()?),
            Told::Nothing => None,
        }
    }

    fn source(&self, captured: &Captured) -> Arc<Source<'a>> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = last.as_ref().filter(|known| known.name == captured.source) {
            return Arc::clone(known);
        }
        let is_call = || {
            self.wanted.operation.is_some()
                || folder::identify(captured, self.wanted.operations(self.catalog)).is_some()
        };
        let told = match identify(captured, None, self.catalog, self.wanted) {
            Ok(identified) => Told::All(identified),
            Err(_) if self.wanted.event.is_some() || is_call() => Told::Nothing,
            Err(_) => Told::Deliveries,
        };
        let source = Arc::new(Source { name: captured.source.clone(), told });
        *last = Some(Arc::clone(&source));
        source
    }

    /// The first event that names the whole text of its field, else the first that names a part of it.
    fn by_body(&self, tape: &Tape<'_>) -> Option<Identified<'a>> {
        let mut texts = Vec::new();
        for field in &self.fields {
            let mut at = Some(tape.root());
            for token in field.pointer.tokens() {
                at = match at {
                    // Indexes of lists are left to the slow path.
                    Some(list) if tape.json_type(list) == JsonType::Array => return None,
                    Some(object) => tape.get(object, token),
                    None => None,
                };
            }
            texts.extend(at.map(|at| (field, at)));
        }
        let fits = texts.into_iter().filter_map(|(field, at)| {
            let text = (tape.json_type(at) == JsonType::String).then(|| tape.text(at))?;
            let fitting = field.events.iter().filter(|(_, known, ..)| known.fits(&text));
            fitting.min_by_key(|(place, known, ..)| (matches!(known, FieldText::Like(_)), *place))
        });
        let first = fits.min_by_key(|(place, known, ..)| (matches!(known, FieldText::Like(_)), *place));
        first.map(|(.., contract, event)| Identified::new((contract, Subject::Event(event)), By::Body))
    }
}
