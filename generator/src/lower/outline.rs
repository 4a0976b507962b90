//! Outlining: alternatives that occur several times, word for word, are canonicalised once.
//!
//! Finding which of several objects exclude each other is most of the work on a document with many alternatives. For example,
//! when the same `oneOf` of two objects is the value of three properties, a definition `outlined.0` is added for it, and each
//! of the places becomes a reference to that.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use vistoria_schemas::canonical::{Canonical, Forms, View};
use vistoria_schemas::validators::definition_reference;

use super::forms::{beside_opaque_definitions, has_one_meaning};

/// The least number of occurrences: fewer save nothing.
const MIN_OCCURRENCES: usize = 3;

/// The keywords of schemas around a place whose form does not depend on them.
const INDEPENDENT_KEYWORDS: [&str; 12] = [
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
];

/// Replaces each such place by a reference to an added definition; returns the forms of these definitions.
pub(super) fn outline(document: &mut Value) -> BTreeMap<String, Canonical> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    visit(document, &mut |schema| *times.entry(schema.to_string()).or_default() += 1);
    let repeated = times.into_iter().filter(|(_, times)| *times >= MIN_OCCURRENCES).map(|(text, _)| text);
    let mut names: BTreeMap<String, String> = repeated.zip(free_names(document)).collect();
    if names.is_empty() {
        return BTreeMap::new();
    }
    let mut added = Map::new();
    visit(document, &mut |schema| {
        if let Some(name) = names.get(&schema.to_string()) {
            added.entry(name.clone()).or_insert_with(|| schema.clone());
        }
    });
    let alone = beside_opaque_definitions(added.clone());
    let prepared = Forms::new(&alone).ok();
    let form_of = |name: &String| Some((name.clone(), prepared.as_ref()?.at("properties", name).ok()?));
    let mut forms: BTreeMap<String, Canonical> = names.values().filter_map(form_of).collect();
    // A place that accepts nothing can make the schema around it accept nothing, and a reference would hide that.
    forms.retain(|_, form| !matches!(form.view(), View::False));
    names.retain(|_, name| forms.contains_key(name));
    added.retain(|name, _| forms.contains_key(name));
    if let Some(definitions) = document["$defs"].as_object_mut() {
        definitions.extend(added);
    }
    visit(document, &mut |schema| {
        if let Some(name) = names.get(&schema.to_string()) {
            *schema = json!({"$ref": definition_reference(name)});
        }
    });
    forms
}

/// Returns names that no definition has.
fn free_names(document: &Value) -> impl Iterator<Item = String> {
    let taken: BTreeSet<String> = document["$defs"].as_object().into_iter().flat_map(Map::keys).cloned().collect();
    (0usize..).map(|number| format!("outlined.{number}")).filter(move |name| !taken.contains(name))
}

/// Calls `seen` with every place inside the definitions that has alternatives of objects, and whose form depends neither on
/// the schemas around it nor on what it refers to.
fn visit(document: &mut Value, seen: &mut impl FnMut(&mut Value)) {
    let definitions = document["$defs"].as_object_mut();
    for schema in definitions.into_iter().flat_map(Map::values_mut) {
        inside(schema, seen);
    }
}

fn inside(schema: &mut Value, seen: &mut impl FnMut(&mut Value)) {
    let Some(keywords) = schema.as_object_mut() else { return };
    if !keywords.keys().all(|keyword| INDEPENDENT_KEYWORDS.contains(&keyword.as_str())) {
        return;
    }
    let places = keywords.iter_mut().flat_map(|(keyword, value)| match (keyword.as_str(), value) {
        ("properties", Value::Object(properties)) => properties.values_mut().collect(),
        ("items", items) => vec![items],
        _ => Vec::new(),
    });
    for place in places {
        if has_object_alternatives(place) { seen(place) } else { inside(place, seen) }
    }
}

fn has_object_alternatives(schema: &Value) -> bool {
    let alternatives = schema.get("oneOf").and_then(Value::as_array);
    let is_object = |alternative: &&Value| alternative.get("properties").is_some();
    alternatives
        .is_some_and(|alternatives| alternatives.iter().filter(is_object).count() >= 2 && has_one_meaning(schema))
}
