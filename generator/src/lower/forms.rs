//! The canonical form of every definition, which is most of the work: as many at once as there are cores.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use vistoria_schemas::canonical::{Canonical, Forms, View, opaque};
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};

use crate::stack;

/// Definitions are canonicalised in parts, one after another in each, since what one made known serves the next. How many
/// parts there are depends on the document alone, so that the result does not depend on the machine.
const PART: usize = 64;
const PARTS: usize = 4;

/// The form of each definition of a flat schema that has one, beside those that are known.
pub(super) fn of_all(schema: &Value, known: &BTreeMap<String, Canonical>) -> BTreeMap<String, Canonical> {
    let none = Map::new();
    let definitions = schema["$defs"].as_object().unwrap_or(&none);
    let wanted = definitions.iter().filter(|(name, _)| !known.contains_key(*name));
    let (separate, others): (Vec<_>, Vec<_>) = wanted.partition(|(_, schema)| is_separate(schema));
    let mut forms = of_parts(&separate, |part| {
        let bodies: Map<String, Value> = part.iter().map(|(name, body)| ((*name).clone(), (*body).clone())).collect();
        each(part, &apart(bodies), "properties")
    });
    let whole = |part: &[(&String, &Value)]| each(part, &reached(definitions, part), "$defs");
    forms.extend(of_parts(&others, |part| {
        let (aliases, others): (Vec<_>, Vec<_>) =
            part.iter().copied().partition(|(name, _)| alias(definitions, name).is_some());
        let target = |name: &str| Forms::of_reference(alias(definitions, name)?).ok();
        let aliases = aliases.into_iter().filter_map(|(name, _)| Some((name.clone(), target(name)?)));
        aliases.chain(whole(&others)).collect()
    }));
    // What requires something that is nothing is nothing, and that is seen only where both are.
    let of_nothing: Vec<&str> =
        forms.iter().filter(|(_, form)| matches!(form.view(), View::False)).map(|(name, _)| name.as_str()).collect();
    let doubtful = leading_to(definitions, &of_nothing);
    let again: Vec<_> = separate.into_iter().filter(|(name, _)| doubtful.contains(name.as_str())).collect();
    if !again.is_empty() {
        forms.extend(of_parts(&again, whole));
    }
    forms
}

/// The definitions that lead to one of `targets`, and those.
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

/// A document of some definitions and all that they lead to.
fn reached(definitions: &Map<String, Value>, part: &[(&String, &Value)]) -> Value {
    let mut open: Vec<&str> = part.iter().map(|(name, _)| name.as_str()).collect();
    let mut reached: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(schema) = open.pop().and_then(|name| definitions.get(name)) {
        references(schema, &mut |target| {
            if definitions.contains_key(target) && reached.insert(target) {
                open.push(target);
            }
        });
    }
    let bodies = reached.into_iter().filter_map(|name| Some((name.to_owned(), definitions.get(name)?.clone())));
    document([("$defs", bodies.collect())])
}

fn document(keywords: impl IntoIterator<Item = (&'static str, Map<String, Value>)>) -> Value {
    let keywords = keywords.into_iter().map(|(keyword, schemas)| (keyword.to_owned(), Value::Object(schemas)));
    Value::Object(keywords.collect())
}

/// Calls `seen` with the definition that each reference in a value leads to.
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

fn each(part: &[(&String, &Value)], document: &Value, keyword: &str) -> Vec<(String, Canonical)> {
    let Ok(forms) = Forms::new(document) else { return Vec::new() };
    part.iter().filter_map(|(name, _)| Some(((*name).clone(), forms.at(keyword, name).ok()?))).collect()
}

/// The forms of definitions, by `of_part` of which there is at least one.
fn of_parts<'d>(
    definitions: &[(&'d String, &'d Value)],
    of_part: impl Fn(&[(&'d String, &'d Value)]) -> Vec<(String, Canonical)> + Sync,
) -> BTreeMap<String, Canonical> {
    let count = (definitions.len() / PART).clamp(1, PARTS);
    let parts: Vec<Vec<_>> =
        (0..count).map(|part| definitions.iter().skip(part).step_by(count).copied().collect()).collect();
    stack::par_map(&parts, |part| of_part(part)).into_iter().flatten().collect()
}

/// The definition that another one is, when it says nothing but that, and references come to an end.
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

/// A document with `bodies` as its properties, and nothing behind their references.
pub(super) fn apart(bodies: Map<String, Value>) -> Value {
    let mut definitions = Map::new();
    for body in bodies.values() {
        references(body, &mut |name| {
            definitions.entry(name).or_insert_with(|| opaque(name));
        });
    }
    document([("$defs", definitions), ("properties", bodies)])
}

/// Whether the form of a definition is the same whatever its references lead to, as long as that is not nothing: no value
/// has to be two things at once. Canonicalised beside the rest, it would be gone through again with all that it leads to.
fn is_separate(schema: &Value) -> bool {
    schema.get("$ref").is_none() && has_one_meaning(schema)
}

pub(super) fn has_one_meaning(schema: &Value) -> bool {
    let Some(keywords) = schema.as_object() else { return schema.is_boolean() };
    let says_more = |alone: &[&str]| {
        keywords
            .keys()
            .any(|keyword| !alone.contains(&keyword.as_str()) && keyword_kind(keyword) != Some(KeywordKind::Annotation))
    };
    let has = |keyword: &str| keywords.contains_key(keyword);
    if has("$ref") {
        return !says_more(&["$ref"]);
    }
    let is_union = has("anyOf") || has("oneOf");
    if (is_union && says_more(&["anyOf"]) && says_more(&["oneOf"]))
        || ((has("enum") || has("const")) && says_more(&["type", "enum", "const"]))
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
