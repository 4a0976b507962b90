//! Conjunctions: what several schemas say of one object is written as one schema, so that each of its places has a type of its own.
//!
//! The canonicaliser merges `allOf`, but neither where a schema leads back to itself, nor where alternatives stand beside other
//! keywords. For example
//!
//! ```text
//! Leaf: {allOf: [{$ref: Node}, {required: [x]}]}         Node: {properties: {children: {items: {$ref: Node}}}}
//! Item: {required: [id], oneOf: [{$ref: Circle}, {$ref: Square}]}
//! ```
//!
//! become an object with `children` and `x`, and one of two objects, each with an `id`. Both say the same as before. Where a
//! schema asks for more than one object can say (`not`, `if`, …), that is left out, and a loss.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};

use super::forms::{has_one_meaning_itself, has_references};

/// How often a place inside a merged one is merged again: a schema can lead back to itself at every level.
const MAX_DEPTH: usize = 3;

/// The greatest number of properties of all alternatives that are made of those beside them.
const MAX_PROPERTIES: usize = 4096;

/// The loss where one of several schemas of a place is kept.
const ONE_OF_SEVERAL: &str = "not checked: all that several schemas say of one place";

/// The keywords that one object can say.
const OBJECT_KEYWORDS: [&str; 8] = [
    "type",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
];

/// The keywords that cannot be merged.
const CONDITIONS: [&str; 5] = ["not", "if", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"];

/// The keywords that say nothing of objects.
const OTHER_KEYWORDS: [&str; 17] = [
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// What is rewritten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rewriting {
    /// Alternatives of objects with other keywords beside them, where the result says the same.
    Alternatives,
    /// Everything, even where something is lost.
    All,
}

/// Rewrites the conjunctions of schemas.
pub(super) struct Conjunctions<'d> {
    definitions: &'d Map<String, Value>,
    rewriting: Rewriting,
    depth: usize,
    /// What the rewritten schemas do not say any more.
    pub(super) losses: BTreeSet<String>,
}

/// The parts of a conjunction.
#[derive(Debug, Clone, Default)]
struct Parts {
    /// Schemas without references, alternatives and conditions.
    plain: Vec<Map<String, Value>>,
    /// Alternatives, each with its keyword.
    alternatives: Vec<(&'static str, Vec<Value>)>,
    /// The keywords that cannot be merged.
    others: Vec<&'static str>,
    /// The definitions that are in it.
    names: BTreeSet<String>,
}

impl<'d> Conjunctions<'d> {
    pub(super) fn new(definitions: &'d Map<String, Value>, rewriting: Rewriting) -> Self {
        Self { definitions, rewriting, depth: 0, losses: BTreeSet::new() }
    }

    /// Rewrites a schema and those inside it.
    pub(super) fn rewrite(&mut self, schema: &mut Value) {
        let place = if self.depth < MAX_DEPTH { self.place(schema) } else { None };
        let place = place.or_else(|| self.cut(schema));
        let is_new = place.is_some();
        if let Some(place) = place {
            *schema = place;
        }
        let Some(keywords) = schema.as_object_mut() else { return };
        self.depth += usize::from(is_new);
        for (keyword, value) in keywords {
            match (keyword.as_str(), value) {
                ("properties" | "patternProperties", Value::Object(members)) => {
                    members.values_mut().for_each(|member| self.rewrite(member));
                }
                ("oneOf" | "anyOf" | "prefixItems", Value::Array(members)) => {
                    members.iter_mut().for_each(|member| self.rewrite(member));
                }
                ("items" | "additionalProperties", value) => self.rewrite(value),
                _ => {}
            }
        }
        self.depth -= usize::from(is_new);
    }

    /// Leaves one schema of a conjunction that is not written out: what it refers to first.
    fn cut(&mut self, schema: &Value) -> Option<Value> {
        if self.rewriting == Rewriting::Alternatives || has_one_meaning_itself(schema) {
            return None;
        }
        let mut members = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let reference = schema.get("$ref").or_else(|| members.find_map(|member| member.get("$ref")))?;
        self.losses.insert(ONE_OF_SEVERAL.to_owned());
        Some(json!({"$ref": reference}))
    }

    /// Rewrites one schema; `None` when there is nothing to rewrite in it.
    fn place(&mut self, schema: &Value) -> Option<Value> {
        let keywords = schema.as_object()?;
        let is_conjunction = |keyword: &str| matches!(keyword, "$ref" | "allOf" | "oneOf" | "anyOf" | "not" | "if");
        let assertions = keywords.keys().filter(|keyword| keyword_kind(keyword) != Some(KeywordKind::Annotation));
        let (conjunctions, others): (Vec<&String>, Vec<&String>) =
            assertions.partition(|keyword| is_conjunction(keyword));
        let is_alone = conjunctions.len() + others.len() < 2 && !keywords.contains_key("allOf");
        if conjunctions.is_empty() || is_alone {
            return None;
        }
        let mut parts = Parts::default();
        self.flatten(schema, &mut parts)?;
        if self.rewriting == Rewriting::Alternatives && !(parts.alternatives.len() == 1 && parts.others.is_empty()) {
            return None;
        }
        self.assembled(parts)
    }

    /// Adds the parts of a schema. Returns `None` for one that accepts nothing.
    fn flatten(&self, schema: &Value, parts: &mut Parts) -> Option<()> {
        let keywords = match schema {
            Value::Object(keywords) => keywords,
            schema => return (*schema == Value::Bool(true)).then_some(()),
        };
        if let Some(name) = referenced(schema)
            && parts.names.insert(name.to_owned())
        {
            self.flatten(self.definitions.get(name)?, parts)?;
        }
        for member in keywords.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.flatten(member, parts)?;
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(members) = keywords.get(keyword).and_then(Value::as_array) {
                parts.alternatives.push((keyword, members.clone()));
            }
        }
        parts.others.extend(CONDITIONS.into_iter().filter(|keyword| keywords.contains_key(*keyword)));
        let goes = |keyword: &str| {
            matches!(keyword, "$ref" | "allOf" | "oneOf" | "anyOf" | "then" | "else" | "title")
                || CONDITIONS.contains(&keyword)
                || keyword_kind(keyword) == Some(KeywordKind::Annotation)
        };
        let plain: Map<String, Value> = keywords
            .iter()
            .filter(|(keyword, _)| !goes(keyword))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if !plain.is_empty() && !parts.plain.contains(&plain) {
            parts.plain.push(plain);
        }
        Some(())
    }

    /// Makes one schema of the parts.
    fn assembled(&mut self, mut parts: Parts) -> Option<Value> {
        for keyword in parts.others.drain(..) {
            self.losses.insert(format!("not checked: `{keyword}`"));
        }
        let mut alternatives = std::mem::take(&mut parts.alternatives).into_iter();
        if let Some((keyword, members)) = alternatives.next() {
            if alternatives.next().is_some() {
                self.lose_alternatives();
            }
            match self.distributed(&parts, keyword, &members) {
                Some(distributed) => return Some(distributed),
                None if self.rewriting == Rewriting::Alternatives => return None,
                None => self.lose_alternatives(),
            }
        }
        self.object(&parts.plain).or_else(|| self.list(&parts.plain)).or_else(|| {
            let all: Vec<Value> = parts.plain.into_iter().map(Value::Object).collect();
            match &all[..] {
                [] => None,
                [only] => Some(only.clone()),
                all => (!all.iter().any(has_references)).then(|| json!({"allOf": all})),
            }
        })
    }

    fn lose_alternatives(&mut self) {
        self.losses.insert("not checked: which of several alternatives matches".to_owned());
    }

    /// Puts what stands beside alternatives of objects into each of them.
    fn distributed(&mut self, beside: &Parts, keyword: &str, members: &[Value]) -> Option<Value> {
        let has_object_keywords =
            |plain: &&Map<String, Value>| plain.keys().any(|keyword| OBJECT_KEYWORDS[1..].contains(&keyword.as_str()));
        let is_exact = self.rewriting == Rewriting::Alternatives;
        if is_exact && !beside.plain.iter().any(|plain| has_object_keywords(&plain)) {
            return None;
        }
        let (mut made, mut count) = (Vec::new(), 0);
        for member in members {
            let mut parts = Parts { plain: beside.plain.clone(), names: beside.names.clone(), ..Parts::default() };
            self.flatten(member, &mut parts)?;
            let own = &parts.plain[beside.plain.len().min(parts.plain.len())..];
            let has_properties = own.iter().any(|plain| plain.contains_key("properties"));
            if !parts.alternatives.is_empty() || !parts.others.is_empty() || (is_exact && !has_properties) {
                return None;
            }
            // Nothing satisfies it beside the others.
            if common_types(&parts.plain).is_some_and(|types| types.is_empty()) {
                continue;
            }
            let mut object = self.object(&parts.plain)?;
            count += object["properties"].as_object().map_or(0, Map::len);
            if object["type"] != "object" || count > MAX_PROPERTIES {
                return None;
            }
            let title = member.get("title").and_then(Value::as_str).or_else(|| referenced(member));
            if let Some(title) = title {
                object["title"] = title.into();
            }
            made.push(object);
        }
        match &made[..] {
            [] => None,
            [only] => Some(only.clone()),
            _ => Some(json!({keyword: made})),
        }
    }

    /// Merges objects; `None` when one schema cannot say what they say.
    fn object(&mut self, plain: &[Map<String, Value>]) -> Option<Value> {
        let types = common_types(plain)?;
        let is_object = types == ["object"];
        let is_known = |keyword: &String| {
            OBJECT_KEYWORDS.contains(&keyword.as_str()) || (is_object && OTHER_KEYWORDS.contains(&keyword.as_str()))
        };
        let has = |keyword: &str| plain.iter().any(|schema| schema.contains_key(keyword));
        if !types.contains(&"object") || !plain.iter().all(|schema| schema.keys().all(is_known)) {
            return None;
        }
        let is_closing =
            |schema: &Map<String, Value>| schema.get("additionalProperties").is_some_and(|rest| !is_open(rest));
        if has("patternProperties") && plain.iter().any(is_closing) && plain.len() > 1 {
            return None;
        }
        let mut keys: Vec<&String> = Vec::new();
        for key in plain.iter().filter_map(|schema| schema.get("properties")?.as_object()).flat_map(Map::keys) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let mut properties = Map::new();
        for key in keys {
            let said = plain.iter().filter_map(|schema| {
                let own = schema.get("properties").and_then(|properties| properties.get(key));
                own.or_else(|| schema.get("additionalProperties").filter(|_| !schema.contains_key("patternProperties")))
            });
            let said: Vec<&Value> = said.collect();
            let value = self.both(&said);
            properties.insert(key.clone(), value);
        }
        let mut merged = Map::new();
        merged.insert("type".to_owned(), if is_object { "object".into() } else { json!(types) });
        for keyword in ["additionalProperties", "propertyNames"] {
            let said: Vec<&Value> = plain.iter().filter_map(|schema| schema.get(keyword)).collect();
            if !said.is_empty() {
                let value = self.both(&said);
                merged.insert(keyword.to_owned(), value);
            }
        }
        let patterns = plain.iter().filter_map(|schema| schema.get("patternProperties")?.as_object()).flatten();
        let mut by_pattern: Map<String, Value> = Map::new();
        for (pattern, schema) in patterns {
            let both = by_pattern.get(pattern).cloned();
            let value = both.map_or_else(|| schema.clone(), |one| self.both(&[&one, schema]));
            by_pattern.insert(pattern.clone(), value);
        }
        let required: BTreeSet<&str> = plain
            .iter()
            .filter_map(|schema| schema.get("required")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let sized = |keyword: &str| plain.iter().filter_map(|schema| schema.get(keyword)?.as_u64()).collect::<Vec<_>>();
        let limits = [
            ("minProperties", sized("minProperties").into_iter().max()),
            ("maxProperties", sized("maxProperties").into_iter().min()),
        ];
        for (keyword, value) in [("properties", properties), ("patternProperties", by_pattern)] {
            if !value.is_empty() {
                merged.insert(keyword.to_owned(), Value::Object(value));
            }
        }
        if !required.is_empty() {
            merged.insert("required".to_owned(), json!(required));
        }
        for (keyword, size) in limits {
            merged.extend(size.map(|size| (keyword.to_owned(), size.into())));
        }
        Some(Value::Object(merged))
    }

    /// Merges lists, all of whose items are of one schema.
    fn list(&mut self, plain: &[Map<String, Value>]) -> Option<Value> {
        let is_plain =
            |keyword: &String| matches!(keyword.as_str(), "type" | "items" | "minItems" | "maxItems" | "uniqueItems");
        if common_types(plain)? != ["array"] || !plain.iter().all(|schema| schema.keys().all(is_plain)) {
            return None;
        }
        let items: Vec<&Value> = plain.iter().filter_map(|schema| schema.get("items")).collect();
        let items = self.both(&items);
        let sized = |keyword: &str| plain.iter().filter_map(|schema| schema.get(keyword)?.as_u64()).collect::<Vec<_>>();
        let mut merged = json!({"type": "array", "items": items});
        if let Some(least) = sized("minItems").into_iter().max() {
            merged["minItems"] = least.into();
        }
        if let Some(most) = sized("maxItems").into_iter().min() {
            merged["maxItems"] = most.into();
        }
        if plain.iter().any(|schema| schema.get("uniqueItems") == Some(&Value::Bool(true))) {
            merged["uniqueItems"] = true.into();
        }
        Some(merged)
    }

    /// Merges the schemas that apply to one place into one schema.
    fn both(&mut self, said: &[&Value]) -> Value {
        let mut all: Vec<&Value> = Vec::new();
        for schema in said.iter().copied().filter(|schema| !is_open(schema)) {
            if !all.contains(&schema) {
                all.push(schema);
            }
        }
        if all.iter().any(|schema| **schema == Value::Bool(false)) {
            return Value::Bool(false);
        }
        let implied: Vec<bool> = all.iter().map(|schema| self.is_implied(schema, &all)).collect();
        let mut is_kept = implied.iter().map(|is_implied| !is_implied);
        all.retain(|_| is_kept.next().unwrap_or(true));
        match &all[..] {
            [] => return Value::Bool(true),
            [only] => return (*only).clone(),
            all if !all.iter().any(|schema| has_references(schema)) => return json!({"allOf": all}),
            _ => {}
        }
        if self.depth < MAX_DEPTH {
            self.depth += 1;
            let mut parts = Parts::default();
            let flat = all.iter().try_for_each(|schema| self.flatten(schema, &mut parts));
            let merged = flat.and_then(|()| self.assembled(parts));
            self.depth -= 1;
            if let Some(merged) = merged {
                return merged;
            }
        }
        self.losses.insert(ONE_OF_SEVERAL.to_owned());
        all[0].clone()
    }

    /// Checks whether a reference says nothing beside another one, whose definition includes it by `allOf`.
    fn is_implied(&self, schema: &Value, all: &[&Value]) -> bool {
        let alone = |schema: &&Value| schema.as_object().is_some_and(|keywords| keywords.len() == 1);
        let Some(name) = referenced(schema).filter(|_| alone(&schema)) else { return false };
        let others = all.iter().filter(|other| **other != schema).filter_map(|other| referenced(other));
        others.into_iter().any(|other| {
            let (of_other, of_own) = (self.included(other), self.included(name));
            // Of two that include each other, the first is kept.
            of_other.contains(name) && (!of_own.contains(other) || other < name)
        })
    }

    /// Returns the definitions that one includes by `$ref` and `allOf`, itself among them.
    fn included(&self, name: &str) -> BTreeSet<String> {
        let (mut open, mut included) = (vec![name.to_owned()], BTreeSet::new());
        while let Some(name) = open.pop() {
            let Some(schema) = self.definitions.get(&name).filter(|_| included.insert(name.clone())) else { continue };
            let mut conjuncts = vec![schema];
            while let Some(schema) = conjuncts.pop() {
                open.extend(referenced(schema).map(str::to_owned));
                conjuncts.extend(schema.get("allOf").and_then(Value::as_array).into_iter().flatten());
            }
        }
        included
    }
}

/// Returns the name of the definition that a schema refers to.
fn referenced(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(REFERENCE_PREFIX)
}

fn is_open(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
}

/// Returns the types that all these allow; `None` when none of them has one.
fn common_types(plain: &[Map<String, Value>]) -> Option<Vec<&str>> {
    let of = |ty: &'_ Value| -> Vec<String> {
        match ty {
            Value::String(ty) => vec![ty.clone()],
            ty => ty.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        }
    };
    let mut common: Option<Vec<&str>> = None;
    for ty in plain.iter().filter_map(|schema| schema.get("type")) {
        let own = of(ty);
        let names: Vec<&str> = ["object", "array", "string", "number", "integer", "boolean", "null"]
            .into_iter()
            .filter(|name| own.iter().any(|own| own == name || (own == "number" && *name == "integer")))
            .collect();
        common = Some(match common {
            None => names,
            Some(known) => known.into_iter().filter(|name| names.contains(name)).collect(),
        });
    }
    common
}
