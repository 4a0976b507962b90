//! Canonicalises every definition, in parallel, since it is most of the work.
//!
//! Canonicalising one definition in a document follows its references, so that doing so for each in turn would visit a large
//! document again and again. Most definitions do not need that: a form depends on what a reference leads to only where a value
//! must satisfy two schemas at once (`allOf`, keywords beside `$ref`, `not`, …). Therefore
//!
//! 1. a definition without such a place ("separate", [`has_one_meaning`]) is canonicalised beside opaque definitions, which
//!    keep references as they are;
//! 2. every other one is canonicalised with the definitions that it reaches;
//! 3. a separate definition that leads to one that accepts nothing is canonicalised again with what it reaches: an object
//!    that requires a property of such a type accepts nothing either, which step 1 cannot see;
//! 4. one whose form would be too large ([`extent`](super::extent)) gets none.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use vistoria_schemas::canonical::{Canonical, Forms, View};
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};

use super::extent;
use super::opaque::Opaque;
use crate::stack;

/// The least number of definitions in a batch. The definitions of a batch are canonicalised one after another, since each uses
/// what was computed for the ones before.
const MIN_BATCH_SIZE: usize = 64;

/// The number of batches of a document that is not large. It does not depend on the number of cores, so that the result does not
/// either.
const BATCHES: usize = 4;

/// The greatest number of definitions in a batch: each costs more, the more are beside it.
const MAX_BATCH_SIZE: usize = 2048;

/// Canonicalises each definition of a normalised schema, except those that are known. Leaves out a definition without a form.
pub(super) fn of_all(
    schema: &Value,
    known: &BTreeMap<String, Canonical>,
    opaque: &Opaque,
) -> BTreeMap<String, Canonical> {
    let none = Map::new();
    let definitions = schema["$defs"].as_object().unwrap_or(&none);
    let too_large = extent::too_large(definitions);
    let wanted = definitions.iter().filter(|(name, _)| !known.contains_key(*name) && !too_large.contains(*name));
    let (separate, others): (Vec<_>, Vec<_>) = wanted.partition(|(_, schema)| is_separate(schema));
    let mut forms = in_batches(&separate, |batch| {
        let bodies: Map<String, Value> = batch.iter().map(|(name, body)| ((*name).clone(), (*body).clone())).collect();
        each(batch, &beside_opaque_definitions(bodies, opaque), "properties")
    });
    let with_reached =
        |batch: &[(&String, &Value)]| each(batch, &reached(definitions, batch, &too_large, opaque), "$defs");
    forms.extend(in_batches(&others, |batch| {
        let (aliases, others): (Vec<_>, Vec<_>) =
            batch.iter().copied().partition(|(name, _)| alias(definitions, name).is_some());
        let target = |name: &str| Forms::of_reference(alias(definitions, name)?).ok();
        let aliases = aliases.into_iter().filter_map(|(name, _)| Some((name.clone(), target(name)?)));
        aliases.chain(with_reached(&others)).collect()
    }));
    let empty: Vec<&str> =
        forms.iter().filter(|(_, form)| matches!(form.view(), View::False)).map(|(name, _)| name.as_str()).collect();
    let doubtful = leading_to(definitions, &empty);
    let again: Vec<_> = separate.into_iter().filter(|(name, _)| doubtful.contains(name.as_str())).collect();
    if !again.is_empty() {
        forms.extend(in_batches(&again, with_reached));
    }
    forms
}

/// Returns `targets` and the definitions that lead to one of them.
fn leading_to<'d>(definitions: &'d Map<String, Value>, targets: &[&str]) -> BTreeSet<&'d str> {
    let mut open: Vec<&str> = definitions.keys().map(String::as_str).filter(|name| targets.contains(name)).collect();
    let mut leading: BTreeSet<&str> = open.iter().copied().collect();
    if open.is_empty() {
        return leading;
    }
    let mut referring: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, schema) in definitions {
        references(schema, &mut |target| referring.entry(target).or_default().push(name));
    }
    while let Some(name) = open.pop() {
        open.extend(referring.get(name).into_iter().flatten().copied().filter(|name| leading.insert(name)));
    }
    leading
}

/// Makes a document of some definitions and all that they lead to, those of `closed` opaque.
fn reached(
    definitions: &Map<String, Value>,
    batch: &[(&String, &Value)],
    closed: &BTreeSet<String>,
    opaque: &Opaque,
) -> Value {
    let mut open: Vec<&str> = batch.iter().map(|(name, _)| name.as_str()).collect();
    let mut reached: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(name) = open.pop() {
        let Some(schema) = definitions.get(name).filter(|_| !closed.contains(name)) else { continue };
        references(schema, &mut |target| {
            if definitions.contains_key(target) && reached.insert(target) {
                open.push(target);
            }
        });
    }
    let bodies = reached.into_iter().filter_map(|name| {
        let body = if closed.contains(name) { opaque.definition(name) } else { definitions.get(name)?.clone() };
        Some((name.to_owned(), body))
    });
    document([("$defs", bodies.collect())])
}

fn document(keywords: impl IntoIterator<Item = (&'static str, Map<String, Value>)>) -> Value {
    let keywords = keywords.into_iter().map(|(keyword, schemas)| (keyword.to_owned(), Value::Object(schemas)));
    Value::Object(keywords.collect())
}

/// Calls `seen` with the target of each reference in a value.
fn references<'d>(value: &'d Value, seen: &mut impl FnMut(&'d str)) {
    match value {
        Value::Object(entries) => {
            let target = entries.get("$ref").and_then(Value::as_str);
            if let Some(name) = target.and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX)) {
                seen(name);
            }
            entries.values().for_each(|value| references(value, seen));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, seen)),
        _ => {}
    }
}

/// Canonicalises the definitions of a batch, each under `keyword` of `document`.
fn each(batch: &[(&String, &Value)], document: &Value, keyword: &str) -> Vec<(String, Canonical)> {
    let Ok(forms) = Forms::new(document) else { return Vec::new() };
    batch.iter().filter_map(|(name, _)| Some(((*name).clone(), forms.at(keyword, name).ok()?))).collect()
}

/// Splits definitions into batches, and canonicalises each batch by `work`.
fn in_batches<'d>(
    definitions: &[(&'d String, &'d Value)],
    work: impl Fn(&[(&'d String, &'d Value)]) -> Vec<(String, Canonical)> + Sync,
) -> BTreeMap<String, Canonical> {
    let count = (definitions.len() / MIN_BATCH_SIZE).clamp(1, BATCHES).max(definitions.len() / MAX_BATCH_SIZE);
    let batches: Vec<Vec<_>> =
        (0..count).map(|batch| definitions.iter().skip(batch).step_by(count).copied().collect()).collect();
    stack::par_map(&batches, |batch| work(batch)).into_iter().flatten().collect()
}

/// Returns the target of a definition that is nothing but a reference, unless it is in a circle of them.
fn alias<'a>(definitions: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let target = |name: &str| -> Option<&'a str> {
        let schema = definitions.get(name)?.as_object().filter(|schema| schema.len() == 1)?;
        let target = schema.get("$ref")?.as_str()?.strip_prefix(REFERENCE_PREFIX)?;
        definitions.contains_key(target).then_some(target)
    };
    let first = target(name)?;
    let chain = std::iter::successors(Some(first), |name| target(name));
    (chain.take(definitions.len() + 1).count() <= definitions.len()).then_some(first)
}

/// Makes a document with `bodies` as its properties, whose references lead to opaque definitions.
pub(super) fn beside_opaque_definitions(bodies: Map<String, Value>, opaque: &Opaque) -> Value {
    let mut definitions = Map::new();
    for body in bodies.values() {
        references(body, &mut |name| {
            definitions.entry(name).or_insert_with(|| opaque.definition(name));
        });
    }
    document([("$defs", definitions), ("properties", bodies)])
}

/// Checks whether the form of a definition does not depend on what its references lead to, unless that accepts nothing.
pub(super) fn is_separate(schema: &Value) -> bool {
    schema.get("$ref").is_none() && has_one_meaning(schema)
}

/// Checks whether a schema refers to another one.
pub(super) fn has_references(schema: &Value) -> bool {
    let mut found = false;
    references(schema, &mut |_| found = true);
    found
}

/// Checks whether no value must satisfy two schemas at once of which one is behind a reference.
pub(super) fn has_one_meaning(schema: &Value) -> bool {
    has_one_meaning_itself(schema) || !has_references(schema)
}

/// Checks the same of a schema that has references.
pub(super) fn has_one_meaning_itself(schema: &Value) -> bool {
    let Some(keywords) = schema.as_object() else { return schema.is_boolean() };
    let has_others = |alone: &[&str]| {
        keywords
            .keys()
            .any(|keyword| !alone.contains(&keyword.as_str()) && keyword_kind(keyword) != Some(KeywordKind::Annotation))
    };
    let has = |keyword: &str| keywords.contains_key(keyword);
    if has("$ref") {
        return !has_others(&["$ref"]);
    }
    let is_union = has("anyOf") || has("oneOf");
    if (is_union && has_others(&["anyOf"]) && has_others(&["oneOf"]))
        || ((has("enum") || has("const")) && has_others(&["type", "enum", "const"]))
    {
        return false;
    }
    keywords.iter().all(|(keyword, value)| match (keyword.as_str(), value) {
        ("properties", Value::Object(schemas)) => schemas.values().all(has_one_meaning),
        ("anyOf" | "oneOf" | "prefixItems", Value::Array(schemas)) => schemas.iter().all(has_one_meaning),
        ("items" | "additionalProperties", schema) => has_one_meaning(schema),
        _ => matches!(keyword_kind(keyword), Some(KeywordKind::Assertion | KeywordKind::Annotation)),
    })
}
