//! Identification without reading the whole body, for the fast path: by the source of a message, or by the fields that
//! name the event.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use memchr::memchr;
use memchr::memmem::Finder;
use vistoria_fast_path::{NamedText, texts};
use vistoria_schemas::contract::{Event, FieldText};
use vistoria_schemas::graph::{Scope, applicable, declares, property, reports_undeclared};
use vistoria_schemas::pointer::Pointer;
use vistoria_support::JsonType;
use vistoria_support::tape::Tape;

use super::disagreement::contradictable;
use super::dispatch::{Candidates, identify};
use super::folder;
use crate::capture::Captured;
use crate::contract::{Catalog, Contract};
use crate::subject::{Identified, IdentifiedBy, Subject, Unidentified};
use crate::wanted::Wanted;

/// Identifies bodies quickly; made once for many of them.
pub(super) struct Quick<'a> {
    fields: Vec<EventField<'a>>,
    /// The names of the fields; `None` when one is not a property of the body itself.
    names: Option<Vec<String>>,
    /// What the name of the last source determined: the bodies of one file follow each other.
    last: Mutex<Option<Arc<Source<'a>>>>,
}

/// A field that identifies events.
struct EventField<'a> {
    pointer: Pointer,
    events: Vec<FieldEvent<'a>>,
    /// The positions in `events` of those that have one text, by it; of several, that of the first.
    by_text: HashMap<&'a str, usize>,
    /// The positions of the others.
    by_pattern: Vec<usize>,
    /// Finds the key of the field, in quotes.
    key: Finder<'static>,
}

impl<'a> EventField<'a> {
    fn new(pointer: Pointer) -> Self {
        let name = pointer.tokens().first().map_or("", |name| name);
        let key = Finder::new(&format!("\"{name}\"")).into_owned();
        Self { pointer, events: Vec::new(), by_text: HashMap::new(), by_pattern: Vec::new(), key }
    }

    fn add(&mut self, known: FieldEvent<'a>) {
        let position = self.events.len();
        match known.text {
            FieldText::Equals(text) => {
                self.by_text.entry(text).or_insert(position);
            }
            FieldText::Like(_) => self.by_pattern.push(position),
        }
        self.events.push(known);
    }

    /// Returns the first event whose text is this one, else the first whose pattern it fits. Most vendors have many events, so
    /// that they are not compared one by one.
    fn event(&self, text: &str) -> Option<&FieldEvent<'a>> {
        let fitting = || self.by_pattern.iter().find(|position| self.events[**position].text.fits(text));
        self.by_text.get(text).or_else(fitting).map(|position| &self.events[*position])
    }
}

/// An event that a field identifies.
struct FieldEvent<'a> {
    /// The place among all events.
    place: usize,
    text: &'a FieldText,
    contract: &'a Contract,
    event: &'a Event,
    /// The indices of the other fields that may name another event in a body about which there is nothing to report.
    doubted_by: OnceLock<Box<[usize]>>,
}

impl FieldEvent<'_> {
    /// Returns what decides between the events that several fields of a body name: the least is the one.
    fn rank(&self) -> (bool, usize) {
        (matches!(self.text, FieldText::Like(_)), self.place)
    }
}

/// The event that a body names.
pub(crate) struct NamedEvent<'a> {
    /// Its place among all events.
    pub(crate) place: usize,
    pub(crate) contract: &'a Contract,
    pub(crate) event: &'a Event,
}

/// How the bodies of a source are identified that have no headers.
pub(crate) enum SourceEvent<'a> {
    /// All are of one event.
    Known {
        identified: Identified<'a>,
        /// Whether each has to name it, since one that names another has a finding.
        is_named: bool,
    },
    /// Each names its event.
    Named,
}

struct Source<'a> {
    name: String,
    identification: SourceIdentification<'a>,
}

/// What the name of a source determines about the bodies in it.
enum SourceIdentification<'a> {
    /// The event or the call of all of them, and whether a body with nothing to report can name another event.
    Subject { identified: Identified<'a>, may_disagree: bool },
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
            let known = FieldEvent { place, text: &body.text, contract, event, doubted_by: OnceLock::new() };
            let position = fields.iter().position(|field| field.pointer == pointer).unwrap_or_else(|| {
                fields.push(EventField::new(pointer));
                fields.len() - 1
            });
            fields[position].add(known);
        }
        let name = |field: &EventField<'_>| match field.pointer.tokens() {
            [name] => Some(name.clone()),
            _ => None,
        };
        let names = fields.iter().map(name).collect();
        Self { fields, names, last: Mutex::default() }
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
                Ok(identified) => Some(identified)
                    .filter(|known| matches!(known.subject, Subject::Event(_)) && !self.disagrees(known, tape)),
                Err(Unidentified::Event) if candidates.wanted.event.is_none() => self.by_field(tape),
                Err(_) => None,
            };
        }
        match &self.source(captured, candidates).identification {
            SourceIdentification::Subject { identified, may_disagree } => {
                let disagrees = *may_disagree && self.disagrees(identified, tape()?);
                (!disagrees).then(|| identified.clone())
            }
            SourceIdentification::Deliveries => self.by_field(tape()?),
            SourceIdentification::Undecided => None,
        }
    }

    /// Returns how the bodies of the source of a message are identified, when no body has to be read whole.
    pub(super) fn of_source(&self, captured: &Captured, candidates: Candidates<'a, '_>) -> Option<SourceEvent<'a>> {
        match &self.source(captured, candidates).identification {
            SourceIdentification::Subject { identified, may_disagree } => {
                Some(SourceEvent::Known { identified: identified.clone(), is_named: *may_disagree })
            }
            SourceIdentification::Deliveries => Some(SourceEvent::Named),
            SourceIdentification::Undecided => None,
        }
    }

    /// Returns the event that the first identifying field of a body names, which is right if there is nothing to report about the body;
    /// `None` when another of the fields may decide, or one is not a property of the body itself.
    pub(super) fn by_first_field(&self, body: &str) -> Option<NamedEvent<'a>> {
        let names = self.names.as_ref()?;
        let mut found = texts(body, names);
        let first = found.next()?;
        let known = self.fields[first.name].event(&first.text)?;
        let doubted_by = known.doubted_by.get_or_init(|| self.doubting(first.name, known));
        let bytes = body.as_bytes();
        // A key may be escaped, and then it is not found by its name.
        let may_have = |field: &usize| self.fields[*field].key.find(bytes).is_some() || memchr(b'\\', bytes).is_some();
        if doubted_by.iter().any(may_have) {
            let better = |text: NamedText<'_>| Some(self.fields[text.name].event(&text.text)?.rank() < known.rank());
            if found.any(|text| better(text).unwrap_or(false)) {
                return None;
            }
        }
        let FieldEvent { place, contract, event, .. } = *known;
        Some(NamedEvent { place, contract, event })
    }

    /// Returns the fields that come before `own` for some event, and which a body of `known` may have without a finding.
    fn doubting(&self, own: usize, known: &FieldEvent<'a>) -> Box<[usize]> {
        let is_reported = reported(known.contract, &known.event.schema);
        let others = self.fields.iter().enumerate().filter(|(index, _)| *index != own);
        let better = others.filter(|(_, field)| field.events.iter().any(|other| other.rank() < known.rank()));
        better.filter(|(_, field)| !is_reported(field)).map(|(index, _)| index).collect()
    }

    fn source(&self, captured: &Captured, candidates: Candidates<'a, '_>) -> Arc<Source<'a>> {
        let Candidates { catalog, wanted, .. } = candidates;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(source) = last.as_ref().filter(|source| source.name == captured.source) {
            return Arc::clone(source);
        }
        let is_call = || wanted.operation.is_some() || folder::identify(captured, wanted.operations(catalog)).is_some();
        let identification = match identify(captured, None, candidates) {
            Ok(identified) => {
                let may_disagree = self.may_disagree(&identified);
                SourceIdentification::Subject { identified, may_disagree }
            }
            Err(_) if wanted.event.is_some() || is_call() => SourceIdentification::Undecided,
            Err(_) => SourceIdentification::Deliveries,
        };
        let source = Arc::new(Source { name: captured.source.clone(), identification });
        *last = Some(Arc::clone(&source));
        source
    }

    /// Checks whether the schema of an event declares a field that names events, or may leave one unreported: otherwise a body
    /// with such a field has a finding anyway.
    fn may_disagree(&self, identified: &Identified<'a>) -> bool {
        if contradictable(identified).is_none() {
            return false;
        }
        !identified.schema().is_some_and(|schema| self.fields.iter().all(reported(identified.contract, schema)))
    }

    /// Checks whether a body names another event than the one that was identified without reading it, or may do so.
    fn disagrees(&self, identified: &Identified<'a>, tape: &Tape<'_>) -> bool {
        let Some(event) = contradictable(identified) else { return false };
        let own = event.identification.body.as_ref();
        let mut may_name_another = false;
        for field in &self.fields {
            let Ok(text) = text_at(tape, &field.pointer) else { return true };
            let Some(text) = text else { continue };
            match own.filter(|_| field.events.iter().any(|known| std::ptr::eq(known.event, event))) {
                Some(own) => return !own.text.fits(&text),
                None => may_name_another |= field.event(&text).is_some(),
            }
        }
        may_name_another
    }

    /// Returns the first event whose text equals that of its field, else the first whose text is a part of it.
    fn by_field(&self, tape: &Tape<'_>) -> Option<Identified<'a>> {
        let mut best: Option<&FieldEvent<'a>> = None;
        for field in &self.fields {
            let Some(text) = text_at(tape, &field.pointer).ok()? else { continue };
            best = best.into_iter().chain(field.event(&text)).min_by_key(|known| known.rank());
        }
        let FieldEvent { contract, event, .. } = best?;
        Some(Identified::new((*contract, Subject::Event(event)), IdentifiedBy::Body))
    }
}

/// Returns whether a body of a definition has a finding when it has a field, since that is not declared.
fn reported<'a>(contract: &'a Contract, definition: &str) -> impl Fn(&EventField<'_>) -> bool + use<'a> {
    let graph = contract.graph();
    let schemas = applicable(graph, contract.schemas_of(Some(definition)), Scope::Possible);
    let reports = contract.reports_undeclared_keys && reports_undeclared(graph, &schemas);
    move |field| {
        let key = field.pointer.tokens().first();
        key.is_some_and(|key| reports && property(graph, &schemas, key).is_empty() && !declares(graph, &schemas, key))
    }
}

/// A field that is inside an array.
struct InArray;

/// Returns the text at a place of a body, if there is one. Indexes of arrays are left to the slow path.
fn text_at<'t>(tape: &Tape<'t>, pointer: &Pointer) -> Result<Option<Cow<'t, str>>, InArray> {
    let mut at = tape.root();
    for token in pointer.tokens() {
        if tape.json_type(at) == JsonType::Array {
            return Err(InArray);
        }
        match tape.get(at, token) {
            Some(inner) => at = inner,
            None => return Ok(None),
        }
    }
    Ok((tape.json_type(at) == JsonType::String).then(|| tape.text(at)))
}
