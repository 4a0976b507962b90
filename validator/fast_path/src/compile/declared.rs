//! Construction of the automaton of declared keys: a state for each set of schemas that could apply to a place.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::graph::{Graph, ObjectKeywords, SchemaId, Scope, applicable, item, property, reports_undeclared};

use crate::plan::declared::{DeclaredKeys, IGNORED, State};
use crate::plan::keys::KeyTable;

/// More states than any contract has whose undeclared keys are reported.
const MAX_STATES: usize = 1 << 14;

/// States inside each other, before any of them is known.
const MAX_DEPTH: usize = 600;

/// Returns the automaton of a definition; `None` when it has too many states.
pub(super) fn declared_keys(graph: &Graph, definition: SchemaId) -> Option<DeclaredKeys> {
    let mut maker = Maker { graph, depth: 0, states: vec![State::default()], known: BTreeMap::new() };
    let mut body = maker.state(vec![definition])?;
    let mut states = maker.states;
    let quiet = quiet(&states);
    for inner in states.iter_mut().flat_map(State::inner_mut).chain([&mut body]) {
        *inner = if quiet[*inner as usize] { IGNORED } else { *inner };
    }
    Some(DeclaredKeys { states, body })
}

/// Finds the states in which nothing is reported however deep; they are as good as [`IGNORED`].
fn quiet(states: &[State]) -> Vec<bool> {
    let mut quiet: Vec<bool> = states.iter().map(|state| !state.reports_undeclared).collect();
    loop {
        let is_quiet = |state: &State| {
            let inner =
                state.keys.iter().map(|(_, inner)| inner).chain(&state.prefix).chain([&state.other, &state.items]);
            inner.copied().all(|inner| quiet[inner as usize])
        };
        let next: Vec<bool> = states.iter().zip(&quiet).map(|(state, quiet)| *quiet && is_quiet(state)).collect();
        if next == quiet {
            return quiet;
        }
        quiet = next;
    }
}

struct Maker<'a> {
    graph: &'a Graph,
    depth: usize,
    states: Vec<State>,
    known: BTreeMap<Vec<SchemaId>, u32>,
}

impl Maker<'_> {
    /// Returns the state of a value to which these schemas could apply.
    fn state(&mut self, applying: Vec<SchemaId>) -> Option<u32> {
        self.depth += 1;
        let state = if self.depth < MAX_DEPTH { self.state_of(applying) } else { None };
        self.depth -= 1;
        state
    }

    fn state_of(&mut self, applying: Vec<SchemaId>) -> Option<u32> {
        let graph = self.graph;
        let schemas = applicable(graph, applying, Scope::Possible);
        if schemas.is_empty() {
            return Some(IGNORED);
        }
        if let Some(known) = self.known.get(&schemas) {
            return Some(*known);
        }
        let id = u32::try_from(self.states.len()).ok().filter(|_| self.states.len() < MAX_STATES)?;
        self.known.insert(schemas.clone(), id);
        self.states.push(State::default());
        let all = || schemas.iter().map(|id| graph.schema(*id));
        let mut state = State { reports_undeclared: reports_undeclared(graph, &schemas), ..State::default() };
        let objects = all().filter_map(|schema| schema.object.as_deref());
        let names: BTreeSet<&str> = objects.flat_map(ObjectKeywords::declared).collect();
        let mut inner = Vec::with_capacity(names.len());
        for name in names {
            inner.push((name.into(), self.state(property(graph, &schemas, name))?));
        }
        state.keys = KeyTable::new(inner)?;
        // No schema declares such a key.
        state.other = self.state(property(graph, &schemas, "\u{0}"))?;
        let arrays = || all().filter_map(|schema| schema.array.as_deref());
        let longest = arrays().map(|array| array.prefix.len()).max().unwrap_or(0);
        for index in 0..longest {
            let inner = self.state(item(graph, &schemas, index))?;
            state.prefix.push(inner);
        }
        state.items = self.state(item(graph, &schemas, longest))?;
        self.states[id as usize] = state;
        Some(id)
    }
}
