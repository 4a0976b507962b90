//! Equality of JSON values on a tape, as JSON Schema has it: numbers by their value, objects whatever the order of their keys.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde_json::Value;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::state::RunState;
use crate::plan::numbers::ExactNumber;
use crate::verdict::Verdict;

/// Checks whether the value at `at` is this value.
pub(super) fn equals(tape: &Tape<'_>, at: At, value: &Value) -> Verdict {
    match (tape.json_type(at), value) {
        (JsonType::Null, Value::Null) => Verdict::Accepted,
        (JsonType::Boolean, Value::Bool(value)) => Verdict::of((tape.raw(at) == "true") == *value),
        (JsonType::String, Value::String(text)) => Verdict::of(tape.string_is(at, text)),
        (JsonType::Number, Value::Number(number)) => are_numbers_equal(tape.raw(at), number.as_str()),
        (JsonType::Array, Value::Array(values)) => {
            let (mut items, mut verdict) = (tape.items(at), Verdict::Accepted);
            for value in values {
                let Some(item) = items.next(tape) else { return Verdict::Rejected };
                verdict = verdict.min(equals(tape, item, value));
            }
            if items.next(tape).is_some() { Verdict::Rejected } else { verdict }
        }
        (JsonType::Object, Value::Object(entries)) => {
            let (mut items, mut count, mut verdict) = (tape.items(at), 0, Verdict::Accepted);
            while let Some((key, value)) = items.entry(tape) {
                let Some(expected) = entries.get(&*tape.text(key)) else { return Verdict::Rejected };
                verdict = verdict.min(equals(tape, value, expected));
                count += 1;
            }
            if count == entries.len() { verdict } else { Verdict::Rejected }
        }
        _ => Verdict::Rejected,
    }
}

/// As many items as are compared each with each. Two of them mostly differ at their first key, so that this is faster than to hash
/// them.
const MAX_COMPARED_PAIRWISE: usize = 12;

/// Checks whether no two items of an array are equal. Of many items only those of one hash are compared.
pub(super) fn are_unique(tape: &Tape<'_>, array: At, state: &mut RunState) -> Verdict {
    // All of it may be hashed.
    state.fuel = state.fuel.saturating_sub(tape.json(array).len() / 8);
    let mut items = tape.items(array);
    let all: Vec<At> = std::iter::from_fn(|| items.next(tape)).collect();
    if all.len() <= MAX_COMPARED_PAIRWISE {
        return are_different(tape, &all, state);
    }
    let Some(mut hashed) = all.into_iter().map(|item| Some((hash(tape, item)?, item))).collect::<Option<Vec<_>>>()
    else {
        return Verdict::Unsure;
    };
    hashed.sort_unstable_by_key(|(hash, _)| *hash);
    let groups = hashed.chunk_by(|one, other| one.0 == other.0).filter(|group| group.len() > 1);
    let groups = groups.map(|group| group.iter().map(|(_, item)| *item).collect::<Vec<_>>());
    groups.fold(Verdict::Accepted, |verdict, group| verdict.min(are_different(tape, &group, state)))
}

fn are_different(tape: &Tape<'_>, items: &[At], state: &mut RunState) -> Verdict {
    let mut verdict = Verdict::Accepted;
    for (index, one) in items.iter().enumerate() {
        for other in &items[..index] {
            match are_equal(tape, *one, *other, state) {
                Verdict::Rejected => {}
                Verdict::Unsure => verdict = Verdict::Unsure,
                Verdict::WithoutAdvice | Verdict::Accepted => return Verdict::Rejected,
            }
        }
    }
    verdict
}

/// Returns a hash that equal values share; `None` for a number that cannot be compared exactly.
fn hash(tape: &Tape<'_>, at: At) -> Option<u64> {
    let json_type = tape.json_type(at);
    let mut hasher = DefaultHasher::new();
    (json_type as u8).hash(&mut hasher);
    let mut items = tape.items(at);
    match json_type {
        JsonType::Null => {}
        JsonType::Boolean => tape.raw(at).hash(&mut hasher),
        JsonType::String => tape.text(at).hash(&mut hasher),
        JsonType::Number => ExactNumber::read(tape.raw(at))?.hash(&mut hasher),
        JsonType::Array => {
            while let Some(item) = items.next(tape) {
                hash(tape, item)?.hash(&mut hasher);
            }
        }
        JsonType::Object => {
            let mut sum = 0_u64;
            while let Some((key, value)) = items.entry(tape) {
                let mut entry = DefaultHasher::new();
                tape.text(key).hash(&mut entry);
                hash(tape, value)?.hash(&mut entry);
                // In whatever order they come.
                sum = sum.wrapping_add(entry.finish());
            }
            sum.hash(&mut hasher);
        }
    }
    Some(hasher.finish())
}

fn are_equal(tape: &Tape<'_>, one: At, other: At, state: &mut RunState) -> Verdict {
    // To find a key takes as long as there are keys.
    if state.fuel == 0 {
        return Verdict::Unsure;
    }
    state.fuel -= 1;
    let json_type = tape.json_type(one);
    if json_type != tape.json_type(other) {
        return Verdict::Rejected;
    }
    let (mut ours, mut theirs) = (tape.items(one), tape.items(other));
    let mut verdict = Verdict::Accepted;
    match json_type {
        JsonType::Null | JsonType::Boolean => Verdict::of(tape.raw(one) == tape.raw(other)),
        JsonType::String => Verdict::of(tape.text(one) == tape.text(other)),
        JsonType::Number => are_numbers_equal(tape.raw(one), tape.raw(other)),
        JsonType::Array => loop {
            match (ours.next(tape), theirs.next(tape)) {
                (None, None) => return verdict,
                (Some(one), Some(other)) => verdict = verdict.min(are_equal(tape, one, other, state)),
                _ => return Verdict::Rejected,
            }
            if verdict == Verdict::Rejected {
                return verdict;
            }
        },
        JsonType::Object => {
            let mut count = 0;
            while let Some((key, value)) = ours.entry(tape) {
                // Mostly the keys come in one order.
                let Some((their_key, their_value)) = theirs.entry(tape) else { return Verdict::Rejected };
                count += 1;
                let counterpart = if tape.raw(key) == tape.raw(their_key) {
                    Some(their_value)
                } else {
                    state.fuel = state.fuel.saturating_sub(count);
                    tape.get(other, &tape.text(key))
                };
                verdict = verdict.min(counterpart.map_or(Verdict::Rejected, |at| are_equal(tape, value, at, state)));
                if verdict == Verdict::Rejected {
                    return verdict;
                }
            }
            if theirs.entry(tape).is_none() { verdict } else { Verdict::Rejected }
        }
    }
}

fn are_numbers_equal(one: &str, other: &str) -> Verdict {
    let exact = || ExactNumber::read(one)?.order(ExactNumber::read(other)?);
    match exact() {
        _ if one == other => Verdict::Accepted,
        Some(order) => Verdict::of(order.is_eq()),
        None => Verdict::Unsure,
    }
}
