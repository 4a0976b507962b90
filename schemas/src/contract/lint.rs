//! Each definition checked alone: keywords, types, formats, our assertions, then the 2020-12 metaschema for the rest.

mod conditions;

use std::sync::LazyLock;

use jsonschema::{Draft, Validator};

use crate::assertions::ASSERTIONS;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Place};
use crate::formats;
use crate::keywords::{Holds, KEYWORDS, holds};
use crate::nearest::{nearest, suggestion};
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// The formats of 2020-12, which `jsonschema` checks.
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

pub(super) fn lint(document: &Document, diagnostics: &mut Diagnostics) {
    conditions::lint(document, diagnostics);
    document.each_schema(&mut |place| {
        keywords(place, diagnostics);
        types(place, diagnostics);
        format(place, diagnostics);
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

fn keywords(place: &Place<'_>, diagnostics: &mut Diagnostics) {
    for entry in place.schema.entries() {
        // The reader has named merge keys.
        if holds(&entry.key).is_some() || entry.key == "<<" {
            continue;
        }
        let ours = ASSERTIONS.iter().map(|assertion| assertion.keyword);
        let near = nearest(&entry.key, KEYWORDS.iter().map(|(keyword, _)| *keyword).chain(ours));
        // Other people's extensions are theirs, unless one is a slip of ours.
        if entry.key.starts_with("x-") && near.is_empty() {
            continue;
        }
        let diagnostic = diagnostics.error(
            "contract/unknown-keyword",
            entry.at,
            place.pointer.child(&entry.key),
            format!("\"{}\" is no keyword, so it would check nothing", entry.key),
        );
        match near.first() {
            Some(near) => diagnostic.help(format!("did you mean \"{near}\"?")),
            None => diagnostic.help("take it out, or write it as an extension that starts with \"x-\""),
        }
    }
}

fn types(place: &Place<'_>, diagnostics: &mut Diagnostics) {
    let Some(value) = place.schema.get("type") else { return };
    let words = match &value.kind {
        Kind::String(_) => std::slice::from_ref(value),
        _ => value.items(),
    };
    for node in words {
        if let Some(word) = node.as_str().filter(|word| !TYPES.contains(word)) {
            diagnostics
                .error(
                    "contract/unknown-type",
                    node.at,
                    place.pointer.child("type"),
                    format!("\"{word}\" is no type of JSON"),
                )
                .help(suggestion(word, TYPES));
        }
    }
}

fn format(place: &Place<'_>, diagnostics: &mut Diagnostics) {
    let Some(node) = place.schema.get("format") else { return };
    let Some(name) = node.as_str() else { return };
    if formats::format(name).is_some() || STANDARD_FORMATS.contains(&name) {
        return;
    }
    let known = formats::FORMATS.iter().map(|format| format.name).chain(STANDARD_FORMATS);
    diagnostics
        .error(
            "contract/unknown-format",
            node.at,
            place.pointer.child("format"),
            format!("\"{name}\" is no known format"),
        )
        .help(suggestion(name, known));
}

/// The 2020-12 metaschema, compiled once; its formats say which patterns are regular expressions.
static METASCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let metaschema = serde_json::json!({"$ref": "https://json-schema.org/draft/2020-12/schema"});
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true).offline();
    options.build(&metaschema).expect("jsonschema carries the metaschemas of its drafts")
});

/// What is left that the metaschema refuses. Words of `type` were named above.
fn metaschema(schema: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let mut bare = schema.clone();
    without_types(&mut bare);
    let value = bare.to_value();
    for error in METASCHEMA.iter_errors(&value) {
        let place = Pointer::parse(error.instance_path().as_str()).unwrap_or_default();
        let at = schema.pointed(&place).map_or(schema.at, |node| node.at);
        diagnostics.error("contract/not-a-schema", at, pointer.join(&place), error.to_string());
    }
}

/// Where and why the metaschema refuses a definition; `None` when it does not.
pub(super) fn refused(schema: &Node) -> Option<(Pointer, String)> {
    let value = schema.to_value();
    let error = METASCHEMA.iter_errors(&value).next()?;
    Some((Pointer::parse(error.instance_path().as_str()).unwrap_or_default(), error.to_string()))
}

fn without_types(node: &mut Node) {
    let Kind::Object(entries) = &mut node.kind else { return };
    entries.retain(|entry| entry.key != "type");
    for entry in entries {
        match (holds(&entry.key), &mut entry.value.kind) {
            (Some(Holds::Schema), _) => without_types(&mut entry.value),
            (Some(Holds::SchemaList), Kind::Array(items)) => items.iter_mut().for_each(without_types),
            (Some(Holds::SchemaMap), Kind::Object(properties)) => {
                properties.iter_mut().for_each(|property| without_types(&mut property.value));
            }
            _ => {}
        }
    }
}
