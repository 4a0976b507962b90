//! How many captures each change concerns: those that the receiver of the change refuses at its place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;
use vistoria_schemas::changes::{Change, Difference, Direction, What};
use vistoria_schemas::containment::Part;

use super::described::Described;
use crate::capture::{Captured, Input, ReadOptions, Unreadable, elements, inputs};
use crate::checker::Checker;
use crate::settings::Settings;
use crate::slow_path::{ViolatedKeyword, violated};
use crate::subject::{Label, Side};
use crate::wanted::Wanted;

/// What was counted over captures.
#[derive(Debug, Default)]
pub struct Counted {
    /// All payloads of messages that the receiver's document has.
    pub payloads: usize,
    /// Those that it refuses.
    pub refused: usize,
    /// Those that are refused at the place of a change, by its index.
    by_change: BTreeMap<usize, usize>,
    /// Inputs that could not be read.
    pub unreadable: Vec<Unreadable>,
}

/// Counts the captures at some paths, as `vistoria check` reads them, that each change concerns, and sorts the changes by it.
pub fn count(difference: &mut Difference, old: &Described, new: &Described, paths: &[PathBuf]) -> Counted {
    let counted = counted(difference, old, new, paths);
    assign(difference, &counted);
    counted
}

fn counted(difference: &Difference, old: &Described, new: &Described, paths: &[PathBuf]) -> Counted {
    let (of_old, of_new) = (settings(old), settings(new));
    let checkers = [
        (Direction::Received, old, Checker::new(&old.catalog, &of_old)),
        (Direction::Sent, new, Checker::new(&new.catalog, &of_new)),
    ];
    let mut counted = Counted::default();
    let is_one = |captured: &Captured| checkers[0].2.is_array_one_message(captured);
    let options = ReadOptions { kind: None, written: &[] };
    let all = inputs(paths, options).flat_map(|input| match input {
        Ok(captured) if old.root.is_none() => elements(captured, is_one),
        input => vec![input],
    });
    all.for_each(|input: Input| match input {
        Ok(captured) => checkers.iter().for_each(|checker| {
            let (direction, side, checker) = checker;
            add(difference, *direction, side, checker, &captured, &mut counted);
        }),
        Err(unreadable) => counted.unreadable.push(unreadable),
    });
    counted
}

/// Returns the settings of a checker of one side: every payload is of the root of a JSON Schema.
fn settings(side: &Described) -> Settings {
    Settings { wanted: Wanted { event: side.root.clone(), ..Wanted::default() }, ..Settings::default() }
}

fn add(
    difference: &Difference,
    direction: Direction,
    side: &Described,
    checker: &Checker<'_>,
    captured: &Captured,
    counted: &mut Counted,
) {
    let payload = checker.check(captured);
    let Some(label) = &payload.label else { return };
    let is_of_schema = side.root.is_some();
    let is_ours = if is_of_schema { difference.direction == direction } else { direction_of(label) == direction };
    let (Some(definition), true) = (definition(side, label), is_ours) else { return };
    let Ok(value) = serde_json::from_slice::<Value>(&captured.body) else { return };
    counted.payloads += 1;
    if side.contract().accepts(&definition, &value) {
        return;
    }
    counted.refused += 1;
    let Some(id) = side.contract().graph().definition(&definition) else { return };
    let violated = violated(side.contract(), id, &value);
    let concerned = difference.changes.iter().enumerate().filter(|(_, change)| {
        side_of(change) == Some(direction) && violated.iter().any(|violated| is_of(change, violated))
    });
    let concerned: BTreeSet<usize> = concerned.map(|(index, _)| index).collect();
    concerned.into_iter().for_each(|index| *counted.by_change.entry(index).or_default() += 1);
}

/// Returns the direction of a payload.
fn direction_of(label: &Label) -> Direction {
    if label.side == Some(Side::Request) { Direction::Sent } else { Direction::Received }
}

/// Returns the definition of a payload's body.
fn definition(side: &Described, label: &Label) -> Option<String> {
    let bundle = side.contract().bundle();
    if let Some(event) = &label.event {
        return Some(bundle.event(event)?.schema.clone());
    }
    let operation = bundle.operation(label.operation.as_deref()?)?;
    let schema = match label.side? {
        Side::Request => operation.request.as_ref()?.schema(),
        Side::Response => operation.response(label.status?)?.schema(),
    };
    schema.map(str::to_owned)
}

/// Returns the direction of a change of bodies.
fn side_of(change: &Change) -> Option<Direction> {
    match &change.what {
        What::Body { direction, .. } | What::NewKey(direction) | What::NewAlternative(direction, _) => Some(*direction),
        What::Undecided(..) | What::Undescribed(..) | What::Envelope(_) | What::Type(..) | What::Rule(_) => None,
    }
}

/// Checks whether a violated keyword is what a change is about.
fn is_of(change: &Change, violated: &ViolatedKeyword) -> bool {
    if change.receiving != Some(violated.schema) {
        return false;
    }
    let is_key = |key: &str| violated.keys.iter().any(|known| known == key);
    match &change.what {
        What::NewKey(_) => violated.keyword == "additionalProperties" && change.place.last().is_some_and(is_key),
        What::NewAlternative(..) => matches!(violated.keyword.as_str(), "anyOf" | "oneOf"),
        What::Body { part, .. } => match part {
            Part::Required(key) => violated.keyword == "required" && is_key(key),
            Part::Type => matches!(violated.keyword.as_str(), "type" | "anyOf" | "oneOf"),
            Part::Values => matches!(violated.keyword.as_str(), "enum" | "const"),
            Part::Keyword(keyword) => violated.keyword == *keyword,
            Part::Assertion(keyword) => violated.keyword == **keyword,
            Part::Additional => violated.keyword == "additionalProperties",
            Part::AnyOf => violated.keyword == "anyOf",
            Part::OneOf => violated.keyword == "oneOf",
            Part::Property(_) | Part::Pattern(_) | Part::Item(_) | Part::Items => false,
        },
        What::Undecided(..) | What::Undescribed(..) | What::Envelope(_) | What::Type(..) | What::Rule(_) => false,
    }
}

/// Gives each change its count, and sorts the changes by it.
fn assign(difference: &mut Difference, counted: &Counted) {
    for (index, change) in difference.changes.iter_mut().enumerate() {
        change.captures = side_of(change).map(|_| counted.by_change.get(&index).copied().unwrap_or(0));
    }
    difference.captures = Some((counted.refused, counted.payloads));
    difference.changes.sort_by_key(|change| {
        std::cmp::Reverse((change.is_break(), change.breaks, change.captures, change.messages.len()))
    });
}
