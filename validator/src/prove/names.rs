//! Which keys are named where, as the slow path notes those that are not: by every schema that could apply to a place.
//! What could apply does not depend on the body, so that the places fall into few states, known before.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_support::fingerprint::KeyFingerprint;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::table::{Next, Table};
use crate::catalog::Contract;
use crate::validate::SchemaId;
use crate::validate::applied::{Mode, item, names_keys, property, spread};

/// The states.
pub(crate) struct Names {
    states: Vec<State>,
    /// That of the body.
    pub(super) body: u32,
}

/// The state of a value to which nothing could apply: nothing in it is told.
pub(super) const NOTHING: u32 = 0;

/// That of the value of a key that no schema names, and that is worth a note.
pub(super) const UNNAMED: u32 = u32::MAX;

/// What could apply to a value.
#[derive(Default)]
struct State {
    /// Whether a key that is not in the table is worth a note.
    is_told: bool,
    /// For each name the state of its value.
    table: Table<u32>,
    /// The state of values whose keys are not in the table.
    other: u32,
    prefix: Vec<u32>,
    items: u32,
}

/// More than any contract has whose bodies are told apart at all.
const MOST: usize = 1 << 14;

impl Names {
    /// `None` when there are too many states.
    pub(crate) fn new(contract: &Contract, definition: &str) -> Option<Self> {
        let mut maker = Maker { contract, depth: 0, states: vec![State::default()], known: BTreeMap::new() };
        let mut body = maker.state(contract.schema_of(definition))?;
        let mut states = maker.states;
        let quiet = quiet(&states);
        for inner in states.iter_mut().flat_map(State::inner).chain([&mut body]) {
            *inner = if quiet[*inner as usize] { NOTHING } else { *inner };
        }
        Some(Self { states, body })
    }

    /// The state of the value of a key that no schema of all bodies describes, found as [`Table::find`] does.
    pub(super) fn of_key(&self, state: u32, key: KeyFingerprint, says: impl Fn(&str) -> bool) -> u32 {
        let state = &self.states[state as usize];
        // What came before it is not known here.
        state.table.find(key, &Next::default(), says).map_or_else(|| state.of_other(), |found| *found.known)
    }

    /// The state of an item of a list.
    pub(super) fn of_item(&self, state: u32, index: usize) -> u32 {
        let state = &self.states[state as usize];
        state.prefix.get(index).copied().unwrap_or(state.items)
    }

    /// The states of an item of any place.
    pub(super) fn of_items(&self, state: u32) -> impl Iterator<Item = u32> {
        let state = &self.states[state as usize];
        state.prefix.iter().copied().chain([state.items])
    }

    /// For each of these names the state of its value. One may be named where names do not count, as in advice.
    pub(super) fn of_names<T>(&self, state: u32, table: &Table<T>) -> Box<[u32]> {
        let state = &self.states[state as usize];
        let inner: BTreeMap<&str, &u32> = state.table.iter().collect();
        let of_name = |name: &str| inner.get(name).map_or_else(|| state.of_other(), |inner| **inner);
        table.iter().map(|(name, _)| of_name(name)).collect()
    }

    /// Whether every key in the value at `at` is named, wherever one that is not is worth a note.
    // As deep as the tape, which has an end.
    pub(super) fn is_named(&self, tape: &Tape<'_>, at: At, state: u32) -> bool {
        if state == NOTHING || state == UNNAMED {
            return state == NOTHING;
        }
        let id = state;
        let state = &self.states[state as usize];
        let mut items = tape.items(at);
        match tape.json_type(at) {
            JsonType::Object => {
                let mut next = state.table.first();
                while let Some((key, value)) = items.entry(tape) {
                    let inner = match state.table.find_on(tape, key, next) {
                        Some(found) => {
                            next = found.next;
                            *found.known
                        }
                        None => state.of_other(),
                    };
                    if !self.is_named(tape, value, inner) {
                        return false;
                    }
                }
                true
            }
            JsonType::Array => {
                let mut index = 0;
                while let Some(item) = items.next(tape) {
                    if !self.is_named(tape, item, self.of_item(id, index)) {
                        return false;
                    }
                    index += 1;
                }
                true
            }
            _ => true,
        }
    }
}

impl State {
    /// The state of the value of a key that is not in the table.
    fn of_other(&self) -> u32 {
        if self.is_told { UNNAMED } else { self.other }
    }

    fn inner(&mut self) -> impl Iterator<Item = &mut u32> {
        self.table.all_mut().chain(&mut self.prefix).chain([&mut self.other, &mut self.items])
    }
}

/// The states in which nothing is told however deep, which are as good as that of nothing.
fn quiet(states: &[State]) -> Vec<bool> {
    let mut quiet: Vec<bool> = states.iter().map(|state| !state.is_told).collect();
    loop {
        let is_quiet = |state: &State| {
            let inner =
                state.table.iter().map(|(_, inner)| inner).chain(&state.prefix).chain([&state.other, &state.items]);
            inner.copied().all(|inner| quiet[inner as usize])
        };
        let next: Vec<bool> = states.iter().zip(&quiet).map(|(state, quiet)| *quiet && is_quiet(state)).collect();
        if next == quiet {
            return quiet;
        }
        quiet = next;
    }
}

/// So many states one inside the other, before any is known.
const DEEPEST: usize = 600;

struct Maker<'a> {
    contract: &'a Contract,
    depth: usize,
    states: Vec<State>,
    known: BTreeMap<Vec<SchemaId>, u32>,
}

impl Maker<'_> {
    /// The state of a value to which `applied` could apply.
    fn state(&mut self, applied: Vec<SchemaId>) -> Option<u32> {
        self.depth += 1;
        let state = if self.depth < DEEPEST { self.state_of(applied) } else { None };
        self.depth -= 1;
        state
    }

    fn state_of(&mut self, applied: Vec<SchemaId>) -> Option<u32> {
        let schemas = spread(self.contract, applied, Mode::Any);
        if schemas.is_empty() {
            return Some(NOTHING);
        }
        if let Some(known) = self.known.get(&schemas) {
            return Some(*known);
        }
        let id = u32::try_from(self.states.len()).ok().filter(|_| self.states.len() < MOST)?;
        self.known.insert(schemas.clone(), id);
        self.states.push(State::default());
        let contract = self.contract;
        let all = || schemas.iter().map(|id| contract.schema(*id));
        let mut state = State { is_told: names_keys(contract, &schemas), ..State::default() };
        let names = all().flat_map(|schema| schema.properties.keys().chain(&schema.required).chain(&schema.dependents));
        let names: BTreeSet<&str> = names.map(String::as_str).collect();
        let mut inner = Vec::with_capacity(names.len());
        for name in names {
            inner.push((name.into(), self.state(property(contract, &schemas, name))?));
        }
        state.table = Table::new(inner)?;
        // No schema has a key like this.
        state.other = self.state(property(contract, &schemas, "\u{0}"))?;
        let longest = all().map(|schema| schema.prefix.len()).max().unwrap_or(0);
        for index in 0..longest {
            let inner = self.state(item(contract, &schemas, index))?;
            state.prefix.push(inner);
        }
        state.items = self.state(item(contract, &schemas, longest))?;
        self.states[id as usize] = state;
        Some(id)
    }
}
