//! Checks of each definition: keywords, types, formats, assertions, then the 2020-12 metaschema for the rest.

mod conditions;

use std::sync::LazyLock;

use jsonschema::{Draft, Validator};

use super::extension_keys;
use crate::assertions::ASSERTIONS;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, LocatedSchema};
use crate::document_codes;
use crate::extensions::{FieldType, ObjectKind, extension};
use crate::formats;
use crate::keywords::{KEYWORDS, KeywordKind, keyword_kind};
use crate::level::Level;
use crate::nearest::{nearest, suggestion};
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// The formats of 2020-12, which `jsonschema` asserts.
const STANDARD_FORMATS: [&str; 19] = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// Returns the names of the formats that can be checked.
pub(crate) fn known_formats() -> impl Iterator<Item = &'static str> + Clone {
    formats::FORMATS.iter().map(|format| format.name).chain(STANDARD_FORMATS)
}

/// Checks every definition of a contract.
pub(super) fn lint(document: &Document, diagnostics: &mut Diagnostics) {
    conditions::lint(document, diagnostics);
    document.each_schema(&mut |place| {
        keywords(place, diagnostics);
        types(place, diagnostics);
        format(place, diagnostics);
        pii(place, diagnostics);
        for assertion in ASSERTIONS {
            if let Some(value) = place.schema.get(assertion.keyword) {
                (assertion.lint)(value, &place.pointer.child(assertion.keyword), diagnostics);
            }
        }
    });
    for definition in document.definitions.values() {
        metaschema(&definition.schema, &definition.pointer, diagnostics);
    }
}

fn keywords(place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
    extension_keys::check(place.schema, ObjectKind::Schema, &place.pointer, Level::Error, diagnostics);
    for entry in place.schema.entries() {
        // The parser has reported merge keys.
        if keyword_kind(&entry.key).is_some() || entry.key.starts_with("x-") || entry.key == "<<" {
            continue;
        }
        let near = nearest(&entry.key, KEYWORDS.iter().map(|(keyword, _)| *keyword));
        let diagnostic = diagnostics.error(
            &document_codes::UNKNOWN_KEYWORD,
            entry.at,
            place.pointer.child(&entry.key),
            format!("\"{}\" is not a keyword, so it would check nothing", entry.key),
        );
        match near.first() {
            Some(near) => diagnostic.help(format!("did you mean \"{near}\"?")),
            None => diagnostic.help("remove it"),
        }
    }
}

fn types(place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
    let Some(value) = place.schema.get("type") else { return };
    let words = match &value.kind {
        Kind::String(_) => std::slice::from_ref(value),
        _ => value.items(),
    };
    for node in words {
        if let Some(word) = node.as_str().filter(|word| !TYPES.contains(word)) {
            diagnostics
                .error(
                    &document_codes::UNKNOWN_TYPE,
                    node.at,
                    place.pointer.child("type"),
                    format!("\"{word}\" is not a type of JSON Schema"),
                )
                .help(suggestion(word, TYPES));
        }
    }
}

fn format(place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
    let Some(node) = place.schema.get("format") else { return };
    let Some(name) = node.as_str() else { return };
    let known = known_formats();
    if known.clone().any(|known| known == name) {
        return;
    }
    diagnostics
        .error(
            &document_codes::UNKNOWN_FORMAT,
            node.at,
            place.pointer.child("format"),
            format!("\"{name}\" is not a known format"),
        )
        .help(suggestion(name, known));
}

fn pii(place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
    let Some(node) = place.schema.get("x-pii") else { return };
    let Some(FieldType::Word(categories)) = extension("x-pii").map(|extension| extension.value) else { return };
    let known = categories.iter().map(|(category, _)| *category);
    if node.as_str().is_some_and(|category| known.clone().any(|known| known == category)) {
        return;
    }
    let given = node.as_str().map_or_else(|| "this".to_owned(), |category| format!("\"{category}\""));
    diagnostics
        .error(
            &document_codes::PII,
            node.at,
            place.pointer.child("x-pii"),
            format!("{given} is not a category of personal data"),
        )
        .help(suggestion(node.as_str().unwrap_or_default(), known));
}

/// The 2020-12 metaschema, compiled once, with formats asserted, so that `pattern` must be a regular expression.
static METASCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let metaschema = serde_json::json!({"$ref": "https://json-schema.org/draft/2020-12/schema"});
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true).offline();
    options.build(&metaschema).expect("jsonschema contains the metaschemas of its drafts")
});

/// Reports what else the metaschema rejects. Wrong types are reported by [`types`].
fn metaschema(schema: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let mut bare = schema.clone();
    without_types(&mut bare);
    let value = bare.to_value();
    for error in METASCHEMA.iter_errors(&value) {
        let place = Pointer::parse(error.instance_path().as_str()).unwrap_or_default();
        let at = schema.pointed(&place).map_or(schema.at, |node| node.at);
        diagnostics.error(&document_codes::NOT_A_SCHEMA, at, pointer.join(&place), error.to_string());
    }
}

/// Returns the place and the message of each error of the metaschema in a definition.
pub(super) fn metaschema_errors(schema: &Node) -> Vec<(Pointer, String)> {
    let value = schema.to_value();
    let errors = METASCHEMA.iter_errors(&value);
    errors
        .map(|error| (Pointer::parse(error.instance_path().as_str()).unwrap_or_default(), error.to_string()))
        .collect()
}

fn without_types(node: &mut Node) {
    let Kind::Object(entries) = &mut node.kind else { return };
    entries.retain(|entry| entry.key != "type");
    for entry in entries {
        match (keyword_kind(&entry.key), &mut entry.value.kind) {
            (Some(KeywordKind::Schema), _) => without_types(&mut entry.value),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => items.iter_mut().for_each(without_types),
            (Some(KeywordKind::SchemaMap), Kind::Object(properties)) => {
                properties.iter_mut().for_each(|property| without_types(&mut property.value));
            }
            _ => {}
        }
    }
}
