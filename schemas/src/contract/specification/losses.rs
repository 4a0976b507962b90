//! Definitions that cannot be used as written: some places in them accept more than the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::super::compile;
use super::mistakes;
use super::opened::{Losses, NOT_A_SCHEMA, open};
use crate::diagnostic::Diagnostics;
use crate::dialect::{DYNAMIC_REFERENCES, Dialect};
use crate::document::{Definition, Document, LocatedSchema, Target, referenced_definition, subschemas};
use crate::document_codes;
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::validators::{definition_reference, draft};

/// Compiles the schema of all definitions. When some do not compile, their mistakes are mended at their places; a definition that
/// does not compile all the same accepts any value afterwards, and `None` is returned.
pub(super) fn compile_or_open(
    document: &mut Document,
    losses: &mut Losses,
    diagnostics: &mut Diagnostics,
) -> Option<compile::CompiledSchema> {
    let mut compiled = compile::schema(document, "");
    // Nearly always; then the metaschema has nothing to report either.
    if with_all_definitions(&mut compiled.0, compiles) {
        return Some(compiled);
    }
    mistakes::mend(document, losses, diagnostics);
    let mut compiled = compile::schema(document, "");
    if with_all_definitions(&mut compiled.0, compiles) {
        return Some(compiled);
    }
    let (schema, _) = compiled;
    // Definitions that the metaschema accepts and `jsonschema` cannot compile all the same.
    for (name, definition) in &mut document.definitions {
        // Alone, with references that accept any value.
        let mut alone = json!({"$ref": definition_reference(name), "$defs": {}});
        for referenced in schema["$defs"].as_object().into_iter().flat_map(Map::keys) {
            alone["$defs"][referenced] = Value::Bool(true);
        }
        alone["$defs"][name] = schema["$defs"][name].clone();
        let Err(error) = build(&alone) else { continue };
        let at = definition.schema.at;
        diagnostics.warning(NOT_A_SCHEMA, at, definition.pointer.clone(), error.to_string());
        losses.push((name.clone(), "any value is accepted, since it cannot be compiled".to_owned()));
        open(definition);
    }
    None
}

fn build(schema: &Value) -> Result<jsonschema::Validator, jsonschema::ValidationError<'static>> {
    jsonschema::options().with_draft(draft(Dialect::Draft202012)).build(schema)
}

/// Checks whether a normalised schema compiles.
pub(super) fn compiles(schema: &Value) -> bool {
    build(schema).is_ok()
}

/// Calls `work` with a normalised schema that refers to every one of its definitions, so that all of them are compiled.
pub(super) fn with_all_definitions<T>(normalised: &mut Value, work: impl FnOnce(&Value) -> T) -> T {
    let names = normalised["$defs"].as_object().into_iter().flat_map(Map::keys);
    let all: Value = names.map(|name| json!({"$ref": definition_reference(name)})).collect();
    normalised["allOf"] = all;
    let result = work(normalised);
    if let Some(keywords) = normalised.as_object_mut() {
        keywords.remove("allOf");
    }
    result
}

/// Lists the definitions with dynamic references, which accept any value.
pub(super) fn dynamic_references(document: &Document, losses: &mut Losses) {
    for (name, definition) in &document.definitions {
        if any_schema(definition, |schema| DYNAMIC_REFERENCES.iter().any(|keyword| schema.get(keyword).is_some())) {
            losses.push((
                name.clone(),
                "any value is accepted by a dynamic reference, whose target depends on the path to it".to_owned(),
            ));
        }
    }
}

/// Lists the definitions with unresolved references, which accept any value at their place.
pub(super) fn unresolved_references(document: &Document, losses: &mut Losses) {
    losses.extend(
        document
            .dangling
            .iter()
            .map(|name| (name.clone(), "any value is accepted where a reference is unresolved".to_owned())),
    );
}

/// Lists and reports the definitions that refer to themselves and say nothing else, which accept any value.
pub(super) fn circular_references(document: &Document, losses: &mut Losses, diagnostics: &mut Diagnostics) {
    let next =
        |name: &str| document.definitions.get(name).and_then(|definition| referenced_definition(&definition.schema));
    for (name, definition) in &document.definitions {
        let mut seen = BTreeSet::new();
        let mut at = next(name);
        while let Some(target) = at.filter(|target| *target != name && seen.insert(*target)) {
            at = next(target);
        }
        if at == Some(name) {
            let code = &document_codes::SPECIFICATION_DANGLING_REF;
            let message = "this $ref leads back to itself";
            diagnostics.warning(code, definition.schema.at, definition.pointer.clone(), message);
            losses.push((name.clone(), "any value is accepted where a reference leads back to itself".to_owned()));
        }
    }
}

/// Lists the definitions of files whose metaschema chooses its vocabularies, unless these are exactly the standard ones.
/// Without one of the standard vocabularies keywords mean nothing, so the definition accepts any value; with another one the
/// definition may accept too much.
pub(super) fn custom_vocabularies(
    sources: &Sources,
    names: &BTreeMap<Target, String>,
    document: &mut Document,
    losses: &mut Losses,
) {
    for ((file, _), name) in names {
        let root = sources.file(*file).root.as_ref();
        let Some(chosen) = root.and_then(|root| sources.metaschema(root)?.get("$vocabulary")) else { continue };
        let dialect = sources.dialect(*file).unwrap_or(Dialect::Draft202012);
        let is_standard = |uri: &str, name: &str| uri.starts_with("https://json-schema.org/") && uri.ends_with(name);
        let needed = VOCABULARIES.iter().filter(|(_, since)| dialect >= *since);
        let is_complete =
            needed.into_iter().all(|(name, _)| chosen.entries().iter().any(|entry| is_standard(&entry.key, name)));
        if !is_complete && let Some(definition) = document.definitions.get_mut(name) {
            open(definition);
        }
        let is_known = |entry: &Entry| is_standard(&entry.key, "") || !matches!(entry.value.kind, Kind::Bool(true));
        if !is_complete || !chosen.entries().iter().all(is_known) {
            losses.push((
                name.clone(),
                "its dialect has custom vocabularies, which decide more than the types".to_owned(),
            ));
        }
    }
}

/// The vocabularies whose keywords are assertions or applicators, and the first dialect of each.
const VOCABULARIES: [(&str, Dialect); 3] = [
    ("/vocab/applicator", Dialect::Draft201909),
    ("/vocab/validation", Dialect::Draft201909),
    ("/vocab/unevaluated", Dialect::Draft202012),
];

/// Checks whether `test` is true of any schema in a definition.
pub(super) fn any_schema(definition: &Definition, test: fn(&Node) -> bool) -> bool {
    let mut open = vec![LocatedSchema { schema: &definition.schema, pointer: Pointer::root() }];
    while let Some(place) = open.pop() {
        if test(place.schema) {
            return true;
        }
        open.extend(subschemas(&place));
    }
    false
}
