//! Outlining: every alternative that is an object written out in place becomes a definition that canonical forms refer to.
//!
//! So it is known by itself, with its own keys and its title, as one behind a `$ref` is; and the canonicaliser need not find
//! which of them exclude each other, which is most of the work on a document with many alternatives. For example, of
//! `oneOf: [{title: Card, required: [card]}, {$ref: '#/$defs/Iban'}]` the first becomes a reference to the definition
//! `outlined.000000`, which nothing else sees.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::{Canonical, Forms, View};
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::Node;
use vistoria_schemas::validators::definition_reference;

use super::forms::{beside_opaque_definitions, has_one_meaning};
use super::opaque::Opaque;

/// The keywords of schemas around a place whose form does not depend on them.
const INDEPENDENT_KEYWORDS: [&str; 5] = ["type", "properties", "required", "additionalProperties", "items"];

/// An alternative with a name of its own in canonical forms.
#[derive(Debug, Clone)]
pub(super) struct Alternative {
    pub(super) form: Canonical,
    /// Its title, or the name of the definition that it was made of.
    pub(super) title: Option<String>,
    schema: Value,
}

impl Alternative {
    /// Returns the keys that it declares at a place in its values.
    pub(super) fn declared(&self, path: &[Step], definitions: &Value) -> Vec<String> {
        let mut here = Vec::new();
        spread(&self.schema, definitions, &mut here);
        for step in path {
            let mut next = Vec::new();
            for schema in here {
                let inner = match step {
                    Step::Property(name) => schema["properties"].get(name).or(schema.get("additionalProperties")),
                    Step::Value => schema.get("additionalProperties"),
                    Step::Item => schema.get("items"),
                    Step::Position(index) => {
                        schema.get("prefixItems").and_then(|items| items.get(index)).or(schema.get("items"))
                    }
                };
                inner.into_iter().for_each(|schema| spread(schema, definitions, &mut next));
            }
            here = next;
        }
        let keys = here.into_iter().filter_map(|schema| schema.get("properties")?.as_object()).flat_map(Map::keys);
        keys.cloned().collect()
    }
}

/// Adds a schema and those that apply to the same values; each once, which ends recursion.
fn spread<'v>(schema: &'v Value, definitions: &'v Value, found: &mut Vec<&'v Value>) {
    if found.iter().any(|known| std::ptr::eq(*known, schema)) {
        return;
    }
    found.push(schema);
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|uri| uri.rsplit('/').next());
    let definition = name.and_then(|name| definitions.get(name));
    let members = ["allOf", "anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten();
    definition.into_iter().chain(members).for_each(|schema| spread(schema, definitions, found));
}

/// Adds the titles of alternatives, which the compiled schema does not have.
pub(super) fn add_titles(schema: &mut Value, written: &Node) {
    let Some(keywords) = schema.as_object_mut() else { return };
    for (keyword, value) in keywords {
        let Some(written) = written.get(keyword) else { continue };
        match (keyword_kind(keyword), value) {
            (Some(KeywordKind::Schema), value) => add_titles(value, written),
            (Some(KeywordKind::SchemaMap), Value::Object(members)) => {
                for (key, member) in members {
                    written.get(key).into_iter().for_each(|written| add_titles(member, written));
                }
            }
            (Some(KeywordKind::SchemaList), Value::Array(members)) => {
                for (member, written) in members.iter_mut().zip(written.items()) {
                    add_titles(member, written);
                    let title = written.get("title").and_then(Node::as_str).filter(|_| keyword != "allOf");
                    if let (Some(title), Some(member)) = (title, member.as_object_mut())
                        && !member.contains_key("$ref")
                    {
                        member.insert("title".to_owned(), title.into());
                    }
                }
            }
            _ => {}
        }
    }
}

/// Replaces each such alternative by a reference to an added definition, whose name is none of `taken`.
pub(super) fn outline(document: &mut Value, taken: BTreeSet<String>, opaque: &Opaque) -> BTreeMap<String, Alternative> {
    let mut outliner =
        Outliner { opaque, taken, next: 0, names: BTreeMap::new(), added: Map::new(), refused: BTreeSet::new() };
    // A place that accepts nothing can make the schema around it accept nothing, and a reference would hide that. So all are
    // looked at before any is replaced; an inner one is part of the outer one then.
    let mut replaced = document["$defs"].clone();
    replaced.as_object_mut().into_iter().flat_map(Map::values_mut).for_each(|schema| outliner.inside(schema));
    let mut forms = outliner.forms();
    let empty = |forms: &BTreeMap<String, Canonical>, name: &str| {
        forms.get(name).is_none_or(|form| matches!(form.view(), View::False))
    };
    while outliner.added.keys().any(|name| empty(&forms, name)) {
        let texts: Vec<String> =
            outliner.names.iter().filter(|(_, name)| empty(&forms, name)).map(|(text, _)| text.clone()).collect();
        outliner.refused.extend(texts);
        (outliner.names, outliner.added, outliner.next) = (BTreeMap::new(), Map::new(), 0);
        replaced.clone_from(&document["$defs"]);
        replaced.as_object_mut().into_iter().flat_map(Map::values_mut).for_each(|schema| outliner.inside(schema));
        forms = outliner.forms();
    }
    document["$defs"] = replaced;
    let added = std::mem::take(&mut outliner.added);
    if let Some(definitions) = document["$defs"].as_object_mut() {
        definitions.extend(added.iter().map(|(name, schema)| (name.clone(), without_title(schema))));
    }
    let alternative = |(name, schema): (String, Value)| {
        let title = schema.get("title").and_then(Value::as_str).map(str::to_owned);
        Some((name.clone(), Alternative { form: forms.remove(&name)?, title, schema }))
    };
    added.into_iter().filter_map(alternative).collect()
}

/// Makes the name of an alternative; names sort as the alternatives stand in the document.
fn outlined(number: usize) -> String {
    format!("outlined.{number:06}")
}

fn without_title(schema: &Value) -> Value {
    let mut schema = schema.clone();
    schema.as_object_mut().map(|keywords| keywords.remove("title"));
    schema
}

struct Outliner<'o> {
    opaque: &'o Opaque,
    taken: BTreeSet<String>,
    next: usize,
    /// The name of each alternative, by its text.
    names: BTreeMap<String, String>,
    added: Map<String, Value>,
    /// The texts of alternatives that accept nothing.
    refused: BTreeSet<String>,
}

impl Outliner<'_> {
    /// Outlines the alternatives inside a schema whose forms depend on nothing around them.
    fn inside(&mut self, schema: &mut Value) {
        let is_alternatives = has_alternatives_only(schema);
        let Some(keywords) = schema.as_object_mut() else { return };
        if is_alternatives {
            for keyword in ["oneOf", "anyOf"] {
                for member in keywords.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten() {
                    self.inside(member);
                    self.outline(member);
                }
            }
            return;
        }
        let is_independent = |keyword: &String| {
            INDEPENDENT_KEYWORDS.contains(&keyword.as_str()) || keyword_kind(keyword) == Some(KeywordKind::Annotation)
        };
        if !keywords.keys().all(is_independent) {
            return;
        }
        for (keyword, value) in keywords {
            match (keyword.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    properties.values_mut().for_each(|place| self.inside(place));
                }
                ("items" | "additionalProperties", place) => self.inside(place),
                _ => {}
            }
        }
    }

    /// Replaces an alternative that is an object with properties.
    fn outline(&mut self, schema: &mut Value) {
        let text = schema.to_string();
        if schema["type"] != "object" || schema.get("properties").is_none() || self.refused.contains(&text) {
            return;
        }
        let known = self.names.get(&text).cloned();
        let name = known.unwrap_or_else(|| {
            let mut name = outlined(self.next);
            while self.taken.contains(&name) {
                self.next += 1;
                name = outlined(self.next);
            }
            self.next += 1;
            self.added.insert(name.clone(), schema.clone());
            self.names.insert(text, name.clone());
            name
        });
        *schema = json!({"$ref": definition_reference(&name)});
    }

    /// Canonicalises the alternatives.
    fn forms(&self) -> BTreeMap<String, Canonical> {
        let bodies = self.added.iter().map(|(name, schema)| (name.clone(), without_title(schema))).collect();
        let alone = beside_opaque_definitions(bodies, self.opaque);
        let Ok(forms) = Forms::new(&alone) else { return BTreeMap::new() };
        self.added.keys().filter_map(|name| Some((name.clone(), forms.at("properties", name).ok()?))).collect()
    }
}

/// Checks whether a schema is nothing but alternatives, none of which depends on what it refers to.
fn has_alternatives_only(schema: &Value) -> bool {
    let Some(keywords) = schema.as_object() else { return false };
    let said: Vec<&String> =
        keywords.keys().filter(|keyword| keyword_kind(keyword) != Some(KeywordKind::Annotation)).collect();
    matches!(&said[..], [only] if matches!(only.as_str(), "oneOf" | "anyOf")) && has_one_meaning(schema)
}
