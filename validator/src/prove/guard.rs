//! Alternatives of objects, most of which are ruled out by the keys that are there and by the texts in them, before any is
//! looked into.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::compile::referenced;
use super::table::Table;

/// `anyOf` or `oneOf`.
pub(super) struct Alternatives {
    pub branches: Vec<u32>,
    pub guards: Option<Guards>,
}

/// What an object must have to be of each branch.
pub(super) struct Guards {
    table: Table<()>,
    branches: Vec<Guard>,
}

/// Keys by their place in the table.
type Keys = [u64; 4];

struct Guard {
    required: Keys,
    /// Where the key is there, its value is one of the texts.
    constants: Vec<(usize, Vec<Box<str>>)>,
}

/// What one schema asks, by the names of keys.
#[derive(Debug, Clone, Default)]
struct Asked {
    required: BTreeSet<String>,
    constants: BTreeMap<String, BTreeSet<String>>,
}

impl Guards {
    /// `None` when they would not rule anything out.
    pub(super) fn of(branches: &[Value], definitions: &Value) -> Option<Self> {
        let asked: Vec<Asked> = branches
            .iter()
            .map(|branch| asked(branch, definitions, &mut Way { open: BTreeSet::new(), left: BUDGET }))
            .collect();
        let keys: BTreeSet<&String> =
            asked.iter().flat_map(|asked| asked.required.iter().chain(asked.constants.keys())).collect();
        let keys: Vec<&String> = keys.into_iter().collect();
        if branches.len() < 2 || keys.is_empty() || keys.len() > 256 {
            return None;
        }
        let place = |key: &String| keys.binary_search(&key).unwrap_or_default();
        let guard = |asked: &Asked| {
            let mut required = Keys::default();
            asked.required.iter().for_each(|key| set(&mut required, place(key)));
            let constants = asked.constants.iter();
            let constants =
                constants.map(|(key, texts)| (place(key), texts.iter().map(|text| text.as_str().into()).collect()));
            Guard { required, constants: constants.collect() }
        };
        let guards = asked.iter().map(guard).collect();
        let names = keys.iter().map(|key| (key.as_str().into(), ())).collect();
        Some(Self { table: Table::new(names)?, branches: guards })
    }

    /// For each branch, whether the value at `at` may be of it.
    pub(super) fn may_be(&self, tape: &Tape<'_>, at: At) -> Option<impl Fn(usize) -> bool> {
        if tape.json_type(at) != JsonType::Object {
            return None;
        }
        let mut there = Keys::default();
        let mut values = vec![None; self.table.len()];
        let mut entries = tape.items(at);
        let mut next = self.table.first();
        while let Some((key, value)) = entries.entry(tape) {
            if let Some(found) = self.table.find_on(tape, key, next) {
                set(&mut there, found.place);
                values[found.place] = Some(value);
                next = found.next;
            }
        }
        Some(move |branch: usize| {
            let guard = &self.branches[branch];
            let says = |value: At, texts: &[Box<str>]| {
                tape.json_type(value) == JsonType::String && texts.iter().any(|text| tape.string_is(value, text))
            };
            guard.required.iter().zip(&there).all(|(required, there)| required & !there == 0)
                && guard.constants.iter().all(|(key, texts)| values[*key].is_none_or(|value| says(value, texts)))
        })
    }
}

fn set(keys: &mut Keys, place: usize) {
    keys[place / 64] |= 1 << (place % 64);
}

/// So many schemas are looked into for one branch.
const BUDGET: usize = 2000;

/// The definitions on the way to a schema, and how many schemas may still be looked into.
struct Way {
    open: BTreeSet<String>,
    left: usize,
}

/// So many references are followed one inside the other.
const DEEPEST: usize = 8;

/// What a schema asks of every object; perhaps not all of it.
fn asked(schema: &Value, definitions: &Value, way: &mut Way) -> Asked {
    let mut found = Asked::default();
    // Asking for less rules out less, and is never wrong.
    if way.left == 0 {
        return found;
    }
    way.left -= 1;
    if let Some(name) = schema.get("$ref").and_then(referenced)
        && way.open.len() < DEEPEST
        && way.open.insert(name.to_owned())
    {
        found = asked(&definitions[name], definitions, way);
        way.open.remove(name);
    }
    for inner in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        found.also(asked(inner, definitions, way));
    }
    for keyword in ["anyOf", "oneOf"] {
        let branches = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
        let branches = branches.map(|branch| asked(branch, definitions, way));
        if let Some(common) = branches.reduce(|one, other| one.common(&other)) {
            found.also(common);
        }
    }
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    found.required.extend(required.filter_map(Value::as_str).map(str::to_owned));
    for (key, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let only = inner.get("const").map(std::slice::from_ref);
        let values = only.or_else(|| inner.get("enum").and_then(Value::as_array).map(Vec::as_slice));
        let texts = values.and_then(|values| values.iter().map(|value| value.as_str().map(str::to_owned)).collect());
        if let Some(texts) = texts {
            found.also(Asked { constants: [(key.clone(), texts)].into(), ..Asked::default() });
        }
    }
    found
}

impl Asked {
    fn also(&mut self, other: Self) {
        self.required.extend(other.required);
        for (key, texts) in other.constants {
            match self.constants.get_mut(&key) {
                Some(known) => known.retain(|text| texts.contains(text)),
                None => drop(self.constants.insert(key, texts)),
            }
        }
    }

    fn common(self, other: &Self) -> Self {
        let both = |(key, mut texts): (String, BTreeSet<String>)| {
            texts.extend(other.constants.get(&key)?.iter().cloned());
            Some((key, texts))
        };
        Self {
            required: self.required.intersection(&other.required).cloned().collect(),
            constants: self.constants.into_iter().filter_map(both).collect(),
        }
    }
}
