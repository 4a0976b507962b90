//! The schemas of any places of a document, as they are written: without what its events and calls make of them.

use std::collections::BTreeMap;

use super::opened::Losses;
use super::{dialect, losses};
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::document::{Document, Target};
use crate::normalise::normalise;
use crate::sources::Sources;

/// The schemas of places, and of what they refer to.
#[derive(Debug)]
pub struct Definitions {
    /// The definitions.
    pub document: Document,
    /// The name of the definition of each place.
    pub names: BTreeMap<Target, String>,
    /// Definitions that accept more than the document, and what.
    pub losses: Vec<(String, String)>,
}

/// Normalises the schemas at `roots`, each with a wished name. A mistake in one is mended, as [`super::read`] does, which reports
/// it, too.
pub fn schemas_at(sources: &Sources, roots: &[(Target, String)]) -> Definitions {
    let mut ignored = Diagnostics::default();
    let root = sources.root().root.as_ref();
    let dialect = root.and_then(|root| dialect(root, sources, &mut ignored)).unwrap_or(Dialect::Draft202012);
    let (mut document, names) = normalise(sources, roots, dialect, &mut ignored);
    let mut found = Losses::new();
    losses::compile_or_open(&mut document, &mut found, &mut ignored);
    losses::dynamic_references(&document, &mut found);
    losses::unresolved_references(&document, &mut found);
    Definitions { document, names, losses: found }
}
