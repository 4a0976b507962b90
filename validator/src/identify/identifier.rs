//! Identification of many messages; what is computed from contracts is computed once.

use std::sync::Arc;

use vistoria_support::tape::Tape;

use super::disagreement;
use super::dispatch::{Candidates, identify};
use super::lists;
use super::quick::{NamedEvent, Quick, SourceEvent};
use super::shapes::Shapes;
use super::unidentified;
use crate::body::Body;
use crate::capture::Captured;
use crate::contract::Catalog;
use crate::finding::Finding;
use crate::subject::{Identified, Subject, Unidentified};
use crate::wanted::Wanted;

/// Identifies messages as events or calls of a catalog.
pub struct Identifier<'a> {
    catalog: &'a Catalog,
    wanted: &'a Wanted,
    shapes: Arc<Shapes<'a>>,
    quick: Quick<'a>,
}

impl<'a> Identifier<'a> {
    /// Creates an identifier for the part of the catalog that the user `wanted`.
    pub fn new(catalog: &'a Catalog, wanted: &'a Wanted) -> Self {
        Self { catalog, wanted, shapes: Arc::new(Shapes::new(catalog)), quick: Quick::new(catalog, wanted) }
    }

    /// Creates an identifier for another part of the catalog that shares what this one has gathered.
    #[must_use]
    pub fn with_wanted<'b>(&self, wanted: &'b Wanted) -> Identifier<'b>
    where
        'a: 'b,
    {
        let quick = Quick::new(self.catalog, wanted);
        let shapes: Arc<Shapes<'a>> = Arc::clone(&self.shapes);
        Identifier { catalog: self.catalog, wanted, shapes, quick }
    }

    /// Identifies a message. `body` is absent when the bytes are not JSON; then only options, paths and headers can.
    ///
    /// # Errors
    ///
    /// When nothing identifies the message.
    pub fn identify(&self, captured: &Captured, body: Option<&Body>) -> Result<Identified<'a>, Unidentified<'a>> {
        identify(captured, body, self.candidates())
    }

    /// Returns the finding about a message that could not be identified; `None` when its bytes were reported already.
    pub fn unidentified(&self, reason: &Unidentified<'_>, body: Option<&Body>) -> Option<Finding> {
        unidentified::finding(reason, body, self.candidates())
    }

    /// Returns the finding that the body of an identified message names another event.
    pub fn disagreement(&self, identified: &Identified<'_>, body: &Body) -> Option<Finding> {
        disagreement::finding(identified, body, self.wanted.events(self.catalog))
    }

    /// Identifies a message as [`identify`](Self::identify) does, where that needs no look at the whole body. `tape` gives the
    /// tape of the body, when it is strict JSON, and is called only when the body has to be looked at.
    pub(crate) fn identify_quickly<'b, 't: 'b>(
        &self,
        captured: &Captured,
        tape: impl FnOnce() -> Option<&'b Tape<'t>>,
    ) -> Option<Identified<'a>> {
        self.quick.identify(captured, tape, self.candidates())
    }

    /// Returns the number of events that a message may be of.
    pub(crate) fn event_count(&self) -> usize {
        self.wanted.events(self.catalog).count()
    }

    /// Returns how the bodies of the source of a message are identified which have no headers, when no body has to
    /// be read whole.
    pub(crate) fn of_source(&self, captured: &Captured) -> Option<SourceEvent<'a>> {
        self.quick.of_source(captured, self.candidates())
    }

    /// Returns the event that a body names, as [`identify_quickly`](Self::identify_quickly) does for one about which there is nothing to
    /// report; `None` when the body has to be read whole.
    pub(crate) fn by_first_field(&self, body: &str) -> Option<NamedEvent<'a>> {
        self.quick.by_first_field(body)
    }

    /// Checks whether an array is one message rather than a list of them: a call's, or a delivery that the user or its path
    /// names and whose schema may accept an array.
    pub fn is_array_one_message(&self, captured: &Captured) -> bool {
        let identified = match self.identify(captured, None) {
            Ok(identified) => identified,
            Err(Unidentified::Event) => return false,
            // A call's message, of whichever call.
            Err(_) => return true,
        };
        if !matches!(identified.subject, Subject::Event(_)) {
            return true;
        }
        let graph = identified.contract.graph();
        let definition = identified.schema().and_then(|name| graph.definition(name));
        definition.is_none_or(|definition| lists::may_accept_array(graph, definition))
    }

    fn candidates(&self) -> Candidates<'a, '_> {
        Candidates { catalog: self.catalog, wanted: self.wanted, shapes: &self.shapes }
    }
}
