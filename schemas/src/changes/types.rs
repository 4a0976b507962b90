//! What changes in generated Rust for fields that both documents have: a variant, an `Option`, another type.

use std::collections::BTreeSet;

use crate::graph::{Graph, SchemaId, Scope, Type, Types, applicable, item, property};
use crate::pointer::Pointer;

use super::change::{Breaks, Change, Changes, What};
use super::codes as code;
use super::compared::Compared;
use super::reference::referenced;

/// The depth to which objects without a name are followed.
const MAX_DEPTH: usize = 8;

/// Compares the fields of each definition of the same name.
pub(super) fn compare(old: &Compared<'_>, new: &Compared<'_>, changes: &mut Changes) {
    let (before, after) = (old.graph, new.graph);
    let names = old.bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name);
    for name in names {
        let (Some(one), Some(other)) = (before.definition(name), after.definition(name)) else { continue };
        // Another name of a definition has no type of its own.
        if referenced(before, one) != one || referenced(after, other) != other {
            continue;
        }
        fields(name, &Pointer::root(), (before, &[one]), (after, &[other]), changes, 0);
    }
}

fn fields(
    definition: &str,
    place: &Pointer,
    (before, one): (&Graph, &[SchemaId]),
    (after, other): (&Graph, &[SchemaId]),
    changes: &mut Changes,
    depth: usize,
) {
    let (one, other) = (every(before, one), every(after, other));
    let keys: BTreeSet<&str> = one
        .iter()
        .flat_map(|id| before.schema(*id).object.iter().flat_map(|object| object.properties()))
        .map(|(key, _)| key)
        .collect();
    for key in keys {
        let described = |graph: &Graph, all: &[SchemaId]| {
            all.iter().any(|id| graph.schema(*id).object.as_ref().is_some_and(|object| object.property(key).is_some()))
        };
        let place = place.child(key);
        if !described(after, &other) {
            add(definition, &place, (field(before, &one, key), "no field".to_owned()), None, changes);
            continue;
        }
        let (was, is) = (field(before, &one, key), field(after, &other, key));
        let inner = (property(before, &one, key), property(after, &other, key));
        if was != is {
            add(definition, &place, (was, is), inner.1.first().copied(), changes);
        } else if depth < MAX_DEPTH && inner.0.iter().all(|id| before.name(referenced(before, *id)).is_none()) {
            fields(definition, &place, (before, &inner.0), (after, &inner.1), changes, depth + 1);
        }
    }
}

fn add(
    definition: &str,
    place: &Pointer,
    (was, is): (String, String),
    described: Option<SchemaId>,
    changes: &mut Changes,
) {
    // The schema of this place changed, which is reported already.
    if changes.breaks_at(definition, place) {
        return;
    }
    changes.add(Change {
        code: &code::DIFF_TYPE,
        breaks: Breaks::Types,
        definition: Some(definition.to_owned()),
        place: place.clone(),
        what: What::Type(was, is),
        witness: None,
        messages: BTreeSet::new(),
        captures: None,
        receiving: None,
        described,
    });
}

fn every(graph: &Graph, ids: &[SchemaId]) -> Vec<SchemaId> {
    applicable(graph, ids.to_vec(), Scope::Every)
}

/// Returns the type of a field.
fn field(graph: &Graph, objects: &[SchemaId], key: &str) -> String {
    let is_required = objects.iter().any(|id| {
        graph.schema(*id).object.as_ref().is_some_and(|object| object.required.iter().any(|known| **known == *key))
    });
    let (base, is_nullable) = base(graph, &property(graph, objects, key), 0);
    match (is_required, is_nullable) {
        (true, false) => base,
        (true, true) | (false, false) => format!("Option<{base}>"),
        (false, true) => format!("Maybe<{base}>"),
    }
}

/// Returns the type of a value without null, and whether it may be null.
fn base(graph: &Graph, ids: &[SchemaId], depth: usize) -> (String, bool) {
    let any = || ("Json".to_owned(), false);
    if depth > MAX_DEPTH {
        return any();
    }
    if let [only] = ids {
        let (without_null, is_nullable) = nullable_union(graph, referenced(graph, *only));
        if is_nullable {
            return (base(graph, &[without_null], depth + 1).0, true);
        }
    }
    let named = ids.iter().find_map(|id| graph.name(referenced(graph, *id)));
    let all = every(graph, ids);
    let types = all.iter().filter_map(|id| graph.schema(*id).values.types).reduce(Types::intersection);
    let listed = all.iter().find_map(|id| graph.schema(*id).values.listed());
    let is_nullable = match (types, listed) {
        (Some(types), Some(listed)) => types.contains(Type::Null) && listed.contains(&serde_json::Value::Null),
        (Some(types), None) => types.contains(Type::Null),
        (None, Some(listed)) => listed.contains(&serde_json::Value::Null),
        (None, None) => false,
    };
    if let Some(name) = named {
        return (name.to_owned(), is_nullable);
    }
    if let Some(listed) = listed {
        let mut words: Vec<String> = listed.iter().filter(|value| !value.is_null()).map(ToString::to_string).collect();
        words.sort();
        return (format!("an enum of {}", words.join(" | ")), is_nullable);
    }
    let Some(types) = types else { return any() };
    let types: Vec<Type> = types.iter().filter(|ty| *ty != Type::Null).collect();
    let base = match types[..] {
        [Type::String] => {
            let format = all.iter().find_map(|id| graph.schema(*id).string.as_ref()?.format.clone());
            format.map_or_else(|| "String".to_owned(), |format| format!("String ({format})"))
        }
        [Type::Integer] => "Integer".to_owned(),
        [Type::Number] => "Number".to_owned(),
        [Type::Boolean] => "bool".to_owned(),
        [Type::Array] => {
            let (item, is_nullable) = base_of_items(graph, &all, depth);
            if is_nullable { format!("Vec<Option<{item}>>") } else { format!("Vec<{item}>") }
        }
        [Type::Object] => "a struct".to_owned(),
        _ => "an enum by type".to_owned(),
    };
    (base, is_nullable)
}

fn base_of_items(graph: &Graph, arrays: &[SchemaId], depth: usize) -> (String, bool) {
    base(graph, &item(graph, arrays, usize::MAX), depth + 1)
}

/// Returns the other alternative of a union of a schema and null.
fn nullable_union(graph: &Graph, id: SchemaId) -> (SchemaId, bool) {
    let combinators = graph.schema(id).combinators.as_ref();
    let alternatives = combinators.and_then(|all| all.any_of.as_ref().or(all.one_of.as_ref()));
    let is_null = |id: &SchemaId| {
        let types = graph.schema(*id).values.types;
        types.is_some_and(|types| types.iter().eq([Type::Null]))
    };
    match alternatives.map(Vec::as_slice) {
        Some([one, other]) if is_null(other) => (*one, true),
        Some([one, other]) if is_null(one) => (*other, true),
        _ => (id, false),
    }
}
