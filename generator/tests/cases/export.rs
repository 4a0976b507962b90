//! `vistoria-gen export`: whatever it writes accepts and refuses what the document does, except for the losses that it lists.
//!
//! For every message of a document, each target is read back, and decides on the document's examples and on every mutation of the
//! valid ones. A case is a document and a target.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use jsonschema::error::{ValidationError, ValidationErrorKind};
use serde_json::{Value, json};
use vistoria_generator::export::{Exported, Loss, Target, export, json as as_json, yaml};
use vistoria_schemas::contract::specification::{Formats, Specification, from_sources, read};
use vistoria_schemas::contract::{Bundle, Level, ValidatorCompiler};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::remote::{DocumentOverride, RemoteDocuments};
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::FileId;
use vistoria_schemas::validators::definition_reference;
use vistoria_test_helpers::cases::{Case, for_each, table};
use vistoria_test_helpers::examples::Message;
use vistoria_test_helpers::mutations::mutations;
use vistoria_test_helpers::{entries, file_name, files, fixture, vendors};

const TARGETS: [(&str, Target); 4] = [
    ("openapi-3.1", Target::OpenApi31),
    ("openapi-3.0", Target::OpenApi30),
    ("json-schema", Target::JsonSchema),
    ("json-schema-of-each-message", Target::JsonSchemaOfEachMessage),
];

/// The contracts of vendors and those made for tests, then all other documents.
pub(crate) fn cases() -> Vec<Case> {
    let own = entries(&fixture("contracts"));
    let contracts = vendors().into_iter().chain(own).map(|folder| folder.join("openapi.yaml"));
    let documents = entries(&fixture("specifications"));
    let documents = documents.into_iter().filter(|path| !file_name(path).ends_with(".instances.json"));
    let all: Vec<PathBuf> = contracts.chain(documents).collect();
    let rows = all.into_iter().flat_map(|path| TARGETS.map(|(name, target)| (path.clone(), name, target)));
    table(rows, |(path, name, _)| format!("{}/{name}", named(path)), |(path, _, target)| check(&path, target))
}

fn named(path: &Path) -> String {
    let name = file_name(path);
    if name == "openapi.yaml" { file_name(path.parent().expect("a folder")) } else { name }
}

#[track_caller]
fn check(path: &Path, target: Target) {
    let here = DocumentOverride { url: "https://schemas.test/".to_owned(), path: fixture("fetched").join("server") };
    let remote = RemoteDocuments { overrides: vec![here], ..RemoteDocuments::default() };
    let original = read(path, None, Formats::Assert, &remote).expect("readable").specification.expect("a document");
    let exported = export(path, target, None, &remote).expect("readable");
    let again = export(path, target, None, &remote).expect("readable");
    assert_eq!(exported.documents, again.documents, "not deterministic");
    for (_, document) in &exported.documents {
        let value = document.to_value();
        assert_references_are_local(&value, &value);
        let mut diagnostics = Diagnostics::default();
        let back = vistoria_schemas::yaml::read(&yaml(document), FileId::default(), &mut diagnostics).expect("YAML");
        assert!(!diagnostics.has_errors(), "{diagnostics:?}");
        assert_eq!(with_floats(back.to_value()), with_floats(value), "YAML says something else");
    }
    let theirs = validators(&exported, target, &original);
    let compiler = ValidatorCompiler::new(&original.contract.bundle);
    let mut verdicts = BTreeMap::new();
    let bodies = bodies(path, &original);
    for (message, definition) in messages(&original) {
        let ours = compiler.compile(&definition_reference(&definition)).expect("it compiles");
        let theirs = theirs.get(&message).unwrap_or_else(|| panic!("{message} is not in the exported document"));
        for_each(
            &format!("bodies of {message}"),
            bodies.iter().filter(|(of, ..)| of.as_ref().is_none_or(|of| *of == message)),
            |(_, name, _)| name.clone(),
            |(_, _, body)| agree(&ours, theirs, body, &exported.losses),
        );
        for (.., body) in bodies.iter().filter(|(of, ..)| of.as_ref().is_none_or(|of| *of == message)) {
            *verdicts.entry(ours.is_valid(body)).or_insert(0) += 1;
        }
    }
    let has_messages = !messages(&original).is_empty();
    assert!(!has_messages || bodies.is_empty() || verdicts.len() == 2, "{verdicts:?} are too few to tell");
}

/// Returns a value with its numbers as floats, which YAML has them as when they are long.
fn with_floats(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.into_iter().map(with_floats).collect(),
        Value::Object(entries) => entries.into_iter().map(|(key, value)| (key, with_floats(value))).collect(),
        other => other,
    }
}

/// Checks that both decide alike, or that what is accepted in spite of an error is a loss.
#[track_caller]
fn agree(ours: &Validator, theirs: &Validator, body: &Value, losses: &[Loss]) {
    match (ours.is_valid(body), theirs.is_valid(body)) {
        (true, false) => panic!("refused: {}", theirs.iter_errors(body).next().expect("an error")),
        (false, true) => {
            for error in ours.iter_errors(body) {
                assert!(
                    is_lost(&error, losses),
                    "accepted, and no loss says so: {error} by {}",
                    error.evaluation_path()
                );
            }
        }
        _ => {}
    }
}

/// Checks whether a loss is of the keyword that an error is of, or of one around it.
fn is_lost(error: &ValidationError<'_>, losses: &[Loss]) -> bool {
    let is = |keyword: &str| losses.iter().any(|loss| loss.keyword == keyword);
    let path = error.evaluation_path().to_string();
    let by_path = path.split('/').any(|token| match token {
        "then" | "else" => is("if"),
        token => is(token),
    });
    by_path
        || match error.kind() {
            ValidationErrorKind::Format { format } => is(&format!("format {format}")),
            ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
                context.iter().any(|branch| branch.iter().all(|error| is_lost(error, losses)))
            }
            _ => false,
        }
}

/// Returns the bodies to decide on: of which message, if of one alone, their names, and they.
fn bodies(path: &Path, original: &Specification) -> Vec<(Option<String>, String, Value)> {
    let with_mutations = |of: Option<String>, name: &str, body: Value| {
        let mutated =
            mutations(&body).into_iter().map(|mutation| (of.clone(), format!("{name}: {mutation}"), mutation.value));
        mutated.chain([(of.clone(), name.to_owned(), body.clone())]).collect::<Vec<_>>()
    };
    if original.contract.bundle.vendor.is_empty() {
        let name = file_name(path);
        let stem = name.split('.').next().expect("a name");
        let instances = path.with_file_name(format!("{stem}.instances.json"));
        let text = std::fs::read_to_string(instances).unwrap_or_else(|_| "[]".to_owned());
        let instances: Vec<Value> = serde_json::from_str(&text).expect("a list");
        let bodies = instances.into_iter().enumerate();
        return bodies
            .flat_map(|(index, row)| {
                with_mutations(None, &index.to_string(), row[row.as_array().map_or(1, |row| row.len() - 1)].clone())
            })
            .collect();
    }
    let folder = path.parent().expect("a folder").join("examples");
    let names = if folder.is_dir() { files(&folder) } else { Vec::new() };
    let bodies = names
        .into_iter()
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "json"))
        .flat_map(|name| {
            let text = std::fs::read_to_string(folder.join(&name)).expect("an example");
            let Ok(body) = serde_json::from_str::<Value>(&text) else { return Vec::new() };
            let of = Some(match Message::of_example(&name) {
                Message::Response(call, status) => {
                    let operation = original.contract.bundle.operation(&call).expect("a call");
                    let Some(response) = operation.response(status) else { return Vec::new() };
                    format!("{call}.response-{}", response.status)
                }
                Message::Request(call) => format!("{call}.request"),
                Message::Event(event) => event,
            });
            if name.starts_with("valid/") { with_mutations(of, &name, body) } else { vec![(of, name, body)] }
        });
    bodies.collect()
}

/// Returns the messages of a document, and the definition of each.
fn messages(specification: &Specification) -> Vec<(String, String)> {
    let bundle = &specification.contract.bundle;
    let events = bundle.events.iter().map(|event| (event.id.clone(), event.schema.clone()));
    let calls = bundle.operations.iter().flat_map(|operation| {
        let request = operation.request.iter().flat_map(|body| &body.content).find_map(|media| media.schema.clone());
        let request = request.map(|schema| (format!("{}.request", operation.id), schema));
        let responses = operation.responses.iter().filter_map(|response| {
            let schema = response.content.iter().find_map(|media| media.schema.clone())?;
            Some((format!("{}.response-{}", operation.id, response.status), schema))
        });
        request.into_iter().chain(responses).collect::<Vec<_>>()
    });
    let root = specification.root.iter().map(|root| (root.clone(), root.clone()));
    events.chain(calls).chain(root).collect()
}

/// Returns what decides on each message in an exported document that was read back.
fn validators(exported: &Exported, target: Target, original: &Specification) -> BTreeMap<String, Validator> {
    match target {
        Target::OpenApi31 | Target::OpenApi30 => {
            let [(_, document)] = &exported.documents[..] else { panic!("one document") };
            if target == Target::OpenApi30 {
                let read: Result<openapiv3::OpenAPI, _> = serde_json::from_value(document.to_value());
                read.expect("`openapiv3` reads it");
            }
            let specification = read_back(&as_json(document));
            if target == Target::OpenApi31 {
                assert_same_contract(&original.contract.bundle, &specification.contract.bundle);
            }
            let compiler = ValidatorCompiler::new(&specification.contract.bundle);
            let mut messages = messages(&specification);
            // A JSON Schema's root is a component.
            messages.extend(original.root.clone().map(|root| (root.clone(), root)));
            let by_message = messages.into_iter().map(|(message, definition)| {
                (message, compiler.compile(&definition_reference(&definition)).expect("it compiles"))
            });
            by_message.collect()
        }
        Target::JsonSchema => {
            let [(_, document)] = &exported.documents[..] else { panic!("one document") };
            let document = document.to_value();
            stock(&document);
            let of_definition = |name: &str| {
                stock(
                    &json!({"$schema": document["$schema"], "$ref": definition_reference(name), "$defs": document["$defs"]}),
                )
            };
            messages(original).into_iter().map(|(message, name)| (message, of_definition(&name))).collect()
        }
        Target::JsonSchemaOfEachMessage => {
            let documents: Vec<&(String, _)> = exported.documents.iter().collect();
            let messages = messages(original);
            assert_eq!(documents.len(), messages.len());
            assert_names(documents.iter().map(|(name, _)| name.as_str()));
            for (_, document) in &exported.documents {
                let document = document.to_value();
                let definitions = document["$defs"].as_object().into_iter().flat_map(|definitions| definitions.keys());
                assert_names(document["title"].as_str().into_iter().chain(definitions.map(String::as_str)));
            }
            let pairs = messages.into_iter().zip(documents);
            pairs.map(|((message, _), (_, document))| (message, stock(&document.to_value()))).collect()
        }
    }
}

/// Checks that a generator can use names as they are, and that it can tell them apart whatever it makes of their case.
fn assert_names<'a>(names: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        let is_plain = name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
        assert!(is_plain && name.starts_with(|char: char| char.is_ascii_alphabetic()), "{name} is no identifier");
        assert!(seen.insert(name.replace('_', "").to_lowercase()), "{name} is like another name");
    }
}

/// Compiles a schema as any user of `jsonschema` does who asserts formats.
fn stock(schema: &Value) -> Validator {
    jsonschema::draft202012::meta::validate(schema).expect("a schema");
    jsonschema::options().should_validate_formats(true).offline().build(schema).expect("it compiles")
}

fn read_back(text: &str) -> Specification {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("exported.json", text, &mut diagnostics);
    let reading = from_sources(sources, None, "exported", Formats::Assert, diagnostics);
    let errors: Vec<_> = reading.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    reading.specification.expect("a document")
}

/// Checks that a bundled contract is still the contract.
fn assert_same_contract(one: &Bundle, other: &Bundle) {
    let told = |bundle: &Bundle| {
        let rules: BTreeSet<String> = bundle.rules.iter().map(|rule| rule.code.clone()).collect();
        let events: Vec<Value> = bundle.events.iter().map(|event| json!([event.id, event.identification])).collect();
        let calls: Vec<Value> = bundle.operations.iter().map(|call| json!([call.id, call.method, call.path])).collect();
        json!([bundle.vendor, bundle.title, rules, events, calls, bundle.signatures, bundle.floor])
    };
    assert_eq!(told(one), told(other));
}

/// Checks that every reference leads to a place in the document.
fn assert_references_are_local(value: &Value, document: &Value) {
    match value {
        Value::Object(entries) => {
            if let Some(Value::String(to)) = entries.get("$ref") {
                let pointer = to.strip_prefix('#').unwrap_or_else(|| panic!("{to} is not local"));
                let pointer = Pointer::parse_fragment(pointer).expect("a pointer");
                assert!(document.pointer(&pointer.to_string()).is_some(), "{to} leads nowhere");
            }
            entries.values().for_each(|inner| assert_references_are_local(inner, document));
        }
        Value::Array(items) => items.iter().for_each(|inner| assert_references_are_local(inner, document)),
        _ => {}
    }
}
