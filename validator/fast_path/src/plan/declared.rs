//! The automaton of declared keys: which keys are declared at which place, as the slow path reports those that are not. Which
//! schemas could apply to a place does not depend on the body, so the places fall into few states, known before.

use std::collections::BTreeMap;

use vistoria_support::fingerprint::KeyFingerprint;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::keys::{KeyTable, NextKey};

/// The states of one definition.
pub(crate) struct DeclaredKeys {
    pub(crate) states: Vec<State>,
    /// The state of the body.
    pub(crate) body: u32,
}

/// The state of a value in which no key is reported.
pub(crate) const IGNORED: u32 = 0;

/// The state of the value of an undeclared key that is reported.
pub(crate) const UNDECLARED: u32 = u32::MAX;

/// The schemas that could apply to a value, as far as keys are concerned.
#[derive(Default)]
pub(crate) struct State {
    /// Whether a key that is not in the table is reported.
    pub reports_undeclared: bool,
    /// The state of the value of each declared key.
    pub keys: KeyTable<u32>,
    /// The state of the values of other keys.
    pub other: u32,
    pub prefix: Vec<u32>,
    pub items: u32,
}

impl DeclaredKeys {
    /// Returns the state of the value of a key, which is found as [`KeyTable::find`] does.
    pub(crate) fn of_key(&self, state: u32, key: KeyFingerprint, is_name: impl Fn(&str) -> bool) -> u32 {
        let state = &self.states[state as usize];
        // The key before this one is not known here.
        state.keys.find(key, &NextKey::default(), is_name).map_or_else(|| state.of_other(), |found| *found.value)
    }

    /// Returns the state of the item of an array.
    pub(crate) fn of_item(&self, state: u32, index: usize) -> u32 {
        let state = &self.states[state as usize];
        state.prefix.get(index).copied().unwrap_or(state.items)
    }

    /// Returns the states of all items of an array.
    pub(crate) fn of_items(&self, state: u32) -> impl Iterator<Item = u32> {
        let state = &self.states[state as usize];
        state.prefix.iter().copied().chain([state.items])
    }

    /// Returns the states of the values of all keys of a table, some of which only advice mentions.
    pub(crate) fn of_keys<T>(&self, state: u32, keys: &KeyTable<T>) -> Box<[u32]> {
        let state = &self.states[state as usize];
        let inner: BTreeMap<&str, &u32> = state.keys.iter().collect();
        let of_name = |name: &str| inner.get(name).map_or_else(|| state.of_other(), |inner| **inner);
        keys.iter().map(|(name, _)| of_name(name)).collect()
    }

    /// Checks whether no key in the value at `at` is reported. Recursion is bounded by the depth of the tape.
    pub(crate) fn are_all_declared(&self, tape: &Tape<'_>, at: At, state: u32) -> bool {
        if state == IGNORED || state == UNDECLARED {
            return state == IGNORED;
        }
        let id = state;
        let state = &self.states[state as usize];
        let mut items = tape.items(at);
        match tape.json_type(at) {
            JsonType::Object => {
                let mut next = state.keys.first();
                while let Some((key, value)) = items.entry(tape) {
                    let inner = match state.keys.find_on(tape, key, next) {
                        Some(found) => {
                            next = found.next;
                            *found.value
                        }
                        None => state.of_other(),
                    };
                    if !self.are_all_declared(tape, value, inner) {
                        return false;
                    }
                }
                true
            }
            JsonType::Array => {
                let mut index = 0;
                while let Some(item) = items.next(tape) {
                    if !self.are_all_declared(tape, item, self.of_item(id, index)) {
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
    /// Returns the state of the value of a key that is not in the table.
    fn of_other(&self) -> u32 {
        if self.reports_undeclared { UNDECLARED } else { self.other }
    }

    /// Returns the states of all values inside.
    pub(crate) fn inner_mut(&mut self) -> impl Iterator<Item = &mut u32> {
        self.keys.all_mut().chain(&mut self.prefix).chain([&mut self.other, &mut self.items])
    }
}
