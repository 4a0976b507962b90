//! `vistoria diff`: pairs of documents, and the changes that it reports.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::{Output, vistoria};
use vistoria_test_helpers::root;

pub(crate) fn cases() -> Vec<Case> {
    let polarity = table(POLARITY, |(kind, change, ..)| format!("polarity/{kind} {change}"), polarity);
    let schemas = table(SCHEMAS, |(name, ..)| format!("schemas/{name}"), schemas);
    let calls = table(CALLS, |(name, ..)| format!("calls/{name}"), calls);
    let plain = [
        case("events_and_a_reference", events_and_a_reference),
        case("a_definition_is_said_once", a_definition_is_said_once),
        case("a_cycle_that_two_messages_reach", a_cycle_that_two_messages_reach),
        case("a_dropped_key_breaks_types", a_dropped_key_breaks_types),
        case("pairs_in_json", pairs_in_json),
        case("every_format", every_format),
        case("captures_are_counted", captures_are_counted),
        case("rules", rules),
        case("calls_of_one_address", calls_of_one_address),
        case("a_break_far_inside", a_break_far_inside),
        case("a_commit", a_commit),
    ];
    polarity.into_iter().chain(schemas).chain(calls).chain(plain).collect()
}

/// Runs `diff` on two documents.
fn diff(old: &impl ToString, new: &impl ToString, words: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str, document: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, document).expect("a writable folder");
        path.to_string_lossy().into_owned()
    };
    let (old, new) = (path("old.json", old.to_string()), path("new.json", new.to_string()));
    let output = vistoria(&[&["diff"], words, &[&old, &new]].concat());
    let shown = |text: String| text.replace(&*format!("{}/", folder.path().display()), "");
    Output { out: shown(output.out), err: shown(output.err), ..output }
}

/// Returns the codes and places of changes that break messages.
fn breaks(output: &Output) -> Vec<String> {
    let head =
        |line: &str| line.strip_prefix("error  ").map(|rest| rest.split_whitespace().collect::<Vec<_>>().join(" "));
    output.out.lines().filter_map(head).collect()
}

/// The kind of a message, what happens to its schema, and whether that breaks anybody.
const POLARITY: [(&str, &str, bool); 12] = [
    ("request", "narrowed", true),
    ("request", "widened", false),
    ("request", "both", true),
    ("response", "narrowed", false),
    ("response", "widened", true),
    ("response", "both", true),
    ("webhook", "narrowed", false),
    ("webhook", "widened", true),
    ("webhook", "both", true),
    ("callback", "narrowed", false),
    ("callback", "widened", true),
    ("callback", "both", true),
];

fn polarity((kind, change, is_break): (&str, &str, bool)) {
    let (old, new) = match change {
        "narrowed" => (json!({"type": ["string", "null"]}), json!({"type": "string"})),
        "widened" => (json!({"type": "string"}), json!({"type": ["string", "null"]})),
        _ => (json!({"enum": ["a", "b"]}), json!({"enum": ["b", "c"]})),
    };
    let output = diff(&message(kind, &old), &message(kind, &new), &[]);
    let code = if kind == "request" { "diff/narrower" } else { "diff/wider" };
    let found = breaks(&output);
    assert_eq!(!found.is_empty(), is_break, "{}", output.whole());
    assert!(found.iter().all(|found| found.starts_with(code)), "{found:?}");
    assert_eq!(output.exit, u8::from(is_break));
}

/// Returns a document with one message of a kind, whose body has the schema at `a`.
fn message(kind: &str, schema: &Value) -> Value {
    let body = json!({"type": "object", "required": ["a"], "properties": {"a": schema}});
    let content = json!({"content": {"application/json": {"schema": body}}});
    let mut required = content.clone();
    required["required"] = true.into();
    let answer = json!({"200": {"description": "done"}});
    let mut document = json!({"openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {}});
    match kind {
        "request" => {
            document["paths"]["/a"]["post"] =
                json!({"operationId": "add", "requestBody": required, "responses": answer});
        }
        "response" => {
            let mut answer = answer;
            answer["200"]["content"] = content["content"].clone();
            document["paths"]["/a"]["get"] = json!({"operationId": "show", "responses": answer});
        }
        "webhook" => document["webhooks"]["added"]["post"] = json!({"requestBody": required, "responses": answer}),
        _ => {
            let delivery = json!({"post": {"requestBody": required, "responses": answer}});
            document["paths"]["/a"]["post"] = json!({"operationId": "add", "responses": answer, "callbacks": {"added": {"{$request.body#/url}": delivery}}});
        }
    }
    document
}

/// A name, two JSON Schemas of what a vendor sends, and the codes and places of the breaks.
type Row = (&'static str, &'static str, &'static str, &'static [&'static str]);

const SCHEMAS: &[Row] = &[
    ("equal", r#"{"type": "string"}"#, r#"{"type": ["string"], "title": "A"}"#, &[]),
    (
        "null",
        r#"{"properties": {"a": {"type": "string"}}}"#,
        r#"{"properties": {"a": {"type": ["string", "null"]}}}"#,
        &["diff/wider Root /a"],
    ),
    ("absent", r#"{"type": "object", "required": ["a"]}"#, r#"{"type": "object"}"#, &["diff/wider Root /a"]),
    ("required", r#"{"type": "object"}"#, r#"{"type": "object", "required": ["a"]}"#, &[]),
    ("a word", r#"{"enum": ["a"]}"#, r#"{"enum": ["a", "b"]}"#, &["diff/wider Root"]),
    ("a word less", r#"{"enum": ["a", "b"]}"#, r#"{"enum": ["a"]}"#, &[]),
    (
        "a new key of a closed object",
        r#"{"type": "object", "properties": {"a": {}}, "additionalProperties": false}"#,
        r#"{"type": "object", "properties": {"a": {}, "b": {}}, "additionalProperties": false}"#,
        &["diff/wider Root /b"],
    ),
    ("a new key of an open object", r#"{"properties": {"a": {}}}"#, r#"{"properties": {"a": {}, "b": {}}}"#, &[]),
    (
        "a key that is dropped from an open object",
        r#"{"properties": {"a": {"type": "string"}}}"#,
        r#"{"properties": {}}"#,
        &[],
    ),
    (
        "items",
        r#"{"type": "array", "items": {"properties": {"a": {"type": "integer"}}}}"#,
        r#"{"type": "array", "items": {"properties": {"a": {"type": "number"}}}}"#,
        &["diff/wider Root /*/a"],
    ),
    (
        "a map",
        r#"{"additionalProperties": {"type": "string"}}"#,
        r#"{"additionalProperties": {"type": "integer"}}"#,
        &["diff/wider Root /*"],
    ),
    (
        "a length",
        r#"{"type": "string", "maxLength": 5}"#,
        r#"{"type": "string", "maxLength": 6}"#,
        &["diff/wider Root"],
    ),
    ("a bound", r#"{"type": "number", "minimum": 1}"#, r#"{"type": "number", "minimum": 2}"#, &[]),
    (
        "an alternative",
        r##"{"anyOf": [{"$ref": "#/$defs/A"}], "$defs": {"A": {"type": "string"}}}"##,
        r##"{"anyOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}], "$defs": {"A": {"type": "string"}, "B": {"type": "integer"}}}"##,
        &["diff/wider A"],
    ),
    (
        "inside an alternative",
        r##"{"oneOf": [{"$ref": "#/$defs/A"}, {"type": "null"}], "$defs": {"A": {"type": "object", "properties": {"x": {"type": "string"}}}}}"##,
        r##"{"oneOf": [{"$ref": "#/$defs/A"}, {"type": "null"}], "$defs": {"A": {"type": "object", "properties": {"x": {"type": "integer"}}}}}"##,
        &["diff/wider A /x"],
    ),
    (
        "null as an alternative",
        r##"{"properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"type": "string"}}}"##,
        r##"{"properties": {"a": {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}}, "$defs": {"A": {"type": "string"}}}"##,
        &["diff/wider A"],
    ),
    (
        "a schema that refers to itself",
        r##"{"type": "object", "properties": {"v": {"type": "string"}, "next": {"$ref": "#"}, "all": {"type": "array", "items": {"$ref": "#"}}}}"##,
        r##"{"type": "object", "properties": {"v": {"type": "integer"}, "next": {"$ref": "#"}, "all": {"type": "array", "items": {"$ref": "#"}}}}"##,
        &["diff/wider Root /v"],
    ),
    (
        "a schema that refers to itself through a union",
        r##"{"$ref": "#/$defs/A", "$defs": {"A": {"oneOf": [{"$ref": "#/$defs/B"}, {"type": "null"}]}, "B": {"type": "object", "properties": {"v": {"type": "string"}, "next": {"$ref": "#/$defs/A"}}}}}"##,
        r##"{"$ref": "#/$defs/A", "$defs": {"A": {"oneOf": [{"$ref": "#/$defs/B"}, {"type": "null"}]}, "B": {"type": "object", "properties": {"v": {"type": "integer"}, "next": {"$ref": "#/$defs/A"}}}}}"##,
        &["diff/wider B /v"],
    ),
    (
        "allOf split",
        r#"{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}"#,
        r#"{"allOf": [{"properties": {"a": {"type": "string"}}}, {"type": "object", "required": ["a"]}]}"#,
        &[],
    ),
    (
        "inside allOf",
        r#"{"allOf": [{"properties": {"a": {"type": "string"}}}, {"required": ["a"], "type": "object"}]}"#,
        r#"{"allOf": [{"properties": {"a": {"type": "string"}}}, {"type": "object"}]}"#,
        &["diff/wider Root /a"],
    ),
];

fn schemas((_, old, new, expected): &Row) {
    let schema = |text: &str| {
        let mut schema: Value = serde_json::from_str(text).expect("JSON");
        schema["title"] = "Root".into();
        schema
    };
    let output = diff(&schema(old), &schema(new), &[]);
    assert_eq!(breaks(&output), *expected, "{}", output.whole());
    assert_eq!(output.exit, u8::from(!expected.is_empty()));
    let sent = diff(&schema(new), &schema(old), &["--sent"]);
    let found: Vec<String> = breaks(&sent).iter().map(|found| found.replace("narrower", "wider")).collect();
    assert_eq!(found, *expected, "what the vendor may send more, we may send less: {}", sent.whole());
}

fn a_dropped_key_breaks_types() {
    let old = json!({"title": "Root", "properties": {"a": {"type": "string"}}});
    let output = diff(&old, &json!({"title": "Root", "type": "object"}), &["--breaks", "types"]);
    assert!(output.out.contains("warning  diff/undescribed  Root /a"), "{}", output.whole());
    assert!(output.out.contains("payload: {\"a\": null}"), "{}", output.whole());
    assert_eq!(output.exit, 1);
}

/// A name, two operations, and the codes of the breaks, the worst first.
const CALLS: &[Row] = &[
    ("equal", "{}", "{}", &[]),
    (
        "a required parameter",
        "{}",
        r#"{"parameters": [{"name": "a", "in": "query", "required": true, "schema": {}}]}"#,
        &["diff/parameter-required"],
    ),
    ("an optional parameter", "{}", r#"{"parameters": [{"name": "a", "in": "query", "schema": {}}]}"#, &[]),
    (
        "a parameter's schema",
        r#"{"parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}]}"#,
        r#"{"parameters": [{"name": "a", "in": "query", "schema": {"type": "integer"}}]}"#,
        &["diff/narrower"],
    ),
    (
        "a parameter that becomes required",
        r#"{"parameters": [{"name": "a", "in": "query", "schema": {}}]}"#,
        r#"{"parameters": [{"name": "a", "in": "query", "required": true, "schema": {}}]}"#,
        &["diff/parameter-required"],
    ),
    (
        "a status",
        "{}",
        r#"{"responses": {"200": {"description": "a"}, "202": {"description": "b"}}}"#,
        &["diff/status-added"],
    ),
    ("an error status", "{}", r#"{"responses": {"200": {"description": "a"}, "429": {"description": "b"}}}"#, &[]),
    ("a status less", r#"{"responses": {"200": {"description": "a"}, "404": {"description": "b"}}}"#, "{}", &[]),
    (
        "a media type of a response",
        r#"{"responses": {"200": {"description": "a", "content": {"application/json": {}}}}}"#,
        r#"{"responses": {"200": {"description": "a", "content": {"application/json": {}, "text/csv": {}}}}}"#,
        &["diff/media-type"],
    ),
    (
        "a media type of a request",
        r#"{"requestBody": {"content": {"application/json": {}, "text/csv": {}}}}"#,
        r#"{"requestBody": {"content": {"application/json": {}}}}"#,
        &["diff/media-type"],
    ),
    (
        "a body that becomes required",
        r#"{"requestBody": {"content": {"application/json": {}}}}"#,
        r#"{"requestBody": {"required": true, "content": {"application/json": {}}}}"#,
        &["diff/body-required"],
    ),
    (
        "a header that becomes optional",
        r#"{"responses": {"200": {"description": "a", "headers": {"ETag": {"required": true, "schema": {}}}}}}"#,
        r#"{"responses": {"200": {"description": "a", "headers": {"ETag": {"schema": {}}}}}}"#,
        &["diff/header-optional"],
    ),
    (
        "a style",
        r#"{"parameters": [{"name": "a", "in": "query", "explode": false, "schema": {"type": "array"}}]}"#,
        r#"{"parameters": [{"name": "a", "in": "query", "explode": true, "schema": {"type": "array"}}]}"#,
        &["diff/parameter-style"],
    ),
];

fn calls((_, old, new, expected): &Row) {
    let document = |text: &str| {
        let mut operation: Value = serde_json::from_str(text).expect("JSON");
        operation["operationId"] = "call".into();
        if operation.get("responses").is_none() {
            operation["responses"] = json!({"200": {"description": "a"}});
        }
        json!({"openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {"/a": {"post": operation}}})
    };
    let output = diff(&document(old), &document(new), &[]);
    let codes: Vec<String> =
        breaks(&output).iter().filter_map(|found| Some(found.split(' ').next()?.to_owned())).collect();
    assert_eq!(codes, *expected, "{}", output.whole());
}

fn events_and_a_reference() {
    let old = json!({
        "openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {},
        "webhooks": {"added": delivery("Order"), "removed": delivery("Order")},
        "components": {"schemas": {"Order": {"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}}}}}
    });
    let mut new = old.clone();
    new["webhooks"]["changed"] = new["webhooks"]["removed"].take();
    new["webhooks"].as_object_mut().expect("an object").remove("removed");
    new["components"]["schemas"]["Order"]["properties"]["title"]["type"] = json!(["string", "null"]);
    let output = diff(&old, &new, &["--breaks", "warnings"]);
    insta::assert_snapshot!("events_and_a_reference", output.whole());
}

fn delivery(schema: &str) -> Value {
    let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
    json!({"post": {"requestBody": {"required": true, "content": {"application/json": {"schema": schema}}}, "responses": {"200": {"description": "done"}}}})
}

fn a_definition_is_said_once() {
    let webhooks: serde_json::Map<String, Value> =
        (0..40).map(|number| (format!("event-{number}"), delivery("Order"))).collect();
    let old = json!({
        "openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {}, "webhooks": webhooks,
        "components": {"schemas": {"Order": {"type": "object", "properties": {"id": {"type": "string"}}}}}
    });
    let mut new = old.clone();
    new["components"]["schemas"]["Order"]["properties"]["id"]["type"] = "integer".into();
    let output = diff(&old, &new, &[]);
    assert_eq!(breaks(&output), ["diff/wider Order /id"]);
    assert!(output.out.contains("and 35 more"), "{}", output.out);
}

/// Both messages have both changes, wherever they enter the cycle.
fn a_cycle_that_two_messages_reach() {
    let definition = |own: &str, other: &str| {
        let reference = json!({"$ref": format!("#/components/schemas/{other}")});
        json!({"type": "object", "properties": {own: {"type": "string"}, "other": reference}})
    };
    let old = json!({
        "openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {},
        "webhooks": {"one": delivery("A"), "two": delivery("B")},
        "components": {"schemas": {"A": definition("n", "B"), "B": definition("m", "A")}}
    });
    let mut new = old.clone();
    for (schema, own) in [("A", "n"), ("B", "m")] {
        new["components"]["schemas"][schema]["properties"][own]["type"] = json!(["string", "null"]);
    }
    let output = diff(&old, &new, &["--format", "json"]);
    let document: Value = serde_json::from_str(&output.out).expect("JSON");
    let changes = document["changes"].as_array().expect("changes");
    let reached: Vec<String> =
        changes.iter().map(|change| format!("{} {}", change["place"], change["messages"])).collect();
    assert_eq!(reached, [r#""/n" ["one","two"]"#, r#""/m" ["one","two"]"#]);
}

fn pairs_in_json() {
    let old = json!({"title": "Root", "$defs": {"A": {"type": "string"}, "B": {"type": "integer"}}});
    let new = json!({"title": "Root", "$defs": {"A": {"type": ["string", "null"]}, "B": {"type": "integer"}}, "type": "object"});
    let output = diff(&old, &new, &["--format", "json"]);
    let document: Value = serde_json::from_str(&output.out).expect("JSON");
    let answer = |pair: &Value, way: &str| pair[way]["answer"].as_str().map(str::to_owned);
    assert_eq!(answer(&document, "old_within_new").as_deref(), Some("no"));
    assert_eq!(answer(&document, "new_within_old").as_deref(), Some("yes"));
    assert_eq!(answer(&document["definitions"]["A"], "old_within_new").as_deref(), Some("yes"));
    assert_eq!(document["definitions"]["A"]["new_within_old"], json!({"answer": "no", "witness": null}));
    assert_eq!(answer(&document["definitions"]["B"], "new_within_old").as_deref(), Some("yes"));
}

fn every_format() {
    let old = json!({"title": "Root", "properties": {"a": {"type": "string"}}});
    let new = json!({"title": "Root", "properties": {"a": {"type": ["string", "null"]}}});
    for format in ["text", "json", "html", "ndjson", "csv", "markdown", "github", "junit", "sarif", "gitlab", "rdjson"]
    {
        let output = diff(&old, &new, &["--format", format]);
        assert!(output.out.contains("may be null now; the old contract says string"), "{format}: {}", output.whole());
        assert_eq!(output.exit, 1);
        // The lines of NDJSON are those of payloads.
        let speaks_of_payloads =
            ["payloads", "only payload", "event or call"].iter().any(|word| output.out.contains(word));
        assert!(!speaks_of_payloads || format == "ndjson", "{format}: {}", output.whole());
        let same = diff(&old, &old, &["--format", format]);
        assert!(same.exit == 0 && !same.out.contains("nothing was checked"), "{format}: {}", same.whole());
    }
}

fn captures_are_counted() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let captures = folder.path().join("captures.ndjson");
    let lines = [json!({"a": null, "b": 1}), json!({"a": "x", "b": 1}), json!({"a": null}), json!({"b": 2})];
    let lines = lines.map(|line| line.to_string()).join("\n");
    std::fs::write(&captures, lines).expect("a writable folder");
    let old = json!({"title": "Root", "type": "object", "required": ["b"], "properties": {"a": {"type": "string"}}});
    let new = json!({"title": "Root", "type": "object", "properties": {"a": {"type": ["string", "null"]}}});
    let output = diff(&old, &new, &["--format", "json", "--on", &captures.to_string_lossy()]);
    let document: Value = serde_json::from_str(&output.out).expect("JSON");
    assert_eq!(document["captures"], json!({"refused": 2, "all": 4}));
    let counts: Vec<(&str, u64)> = document["changes"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|change| Some((change["place"].as_str()?, change["captures"].as_u64()?)))
        .collect();
    assert_eq!(counts, [("/a", 2), ("/b", 1)]);
}

/// Rules that came, went, or have another level: of a shipped contract, and of one whose text is changed.
fn rules() {
    let vendor = root().join("schemas/vendors/clinicarx");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["appointment", "attendance", "clinic", "common", "openapi", "patient", "service", "user"] {
        let text = std::fs::read_to_string(vendor.join(format!("{name}.yaml"))).expect("a file of the contract");
        let text = text.replace("once: finished-attendance", "last: finished-attendance");
        let text = text.replacen("level: warning", "level: note", 1);
        std::fs::write(folder.path().join(format!("{name}.yaml")), text).expect("a writable folder");
    }
    let path = |folder: &Path| folder.join("openapi.yaml").to_string_lossy().into_owned();
    let output = vistoria(&["diff", &path(&vendor), &path(folder.path()), "--breaks", "warnings"]);
    let says: Vec<&str> = output.out.lines().filter(|line| line.starts_with("  the rule")).collect();
    for part in ["was dropped", "is new", "is of level note now; it was of level warning"] {
        assert!(says.iter().any(|line| line.contains(part)), "{part}: {}", output.whole());
    }
    assert_eq!(output.exit, 1);
}

/// A break behind more objects than are followed is a break of the whole.
fn a_break_far_inside() {
    let nested = |ty: &str| {
        let definition = |level: usize| {
            let inner =
                if level == 0 { json!({"type": ty}) } else { json!({"$ref": format!("#/$defs/D{}", level - 1)}) };
            (format!("D{level}"), json!({"type": "object", "properties": {"a": inner}}))
        };
        let definitions: serde_json::Map<String, Value> = (0..150).map(definition).collect();
        json!({"title": "Root", "$ref": "#/$defs/D149", "$defs": definitions})
    };
    let output = diff(&nested("string"), &nested("integer"), &[]);
    assert_eq!(output.exit, 1, "{}", output.whole());
}

/// Two calls whose paths differ in the query only, in another order.
fn calls_of_one_address() {
    let call = |path: &str, id: &str, body: &str| {
        format!(
            r#""{path}": {{"post": {{"operationId": "{id}", {body} "responses": {{"200": {{"description": "a"}}}}}}}}"#
        )
    };
    let one =
        call("/a?overload=stream", "stream", r#""requestBody": {"required": true, "content": {"text/plain": {}}},"#);
    let other = call("/a", "plain", "");
    let document = |paths: [&str; 2]| {
        let paths = paths.join(", ");
        format!(r#"{{"openapi": "3.1.0", "info": {{"title": "shop", "version": "1"}}, "paths": {{{paths}}}}}"#)
    };
    let output = diff(&document([&one, &other]), &document([&other, &one]), &[]);
    assert_eq!(output.exit, 0, "{}", output.whole());
}

/// The example of `validator/README.md`.
fn a_commit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |text: &str| std::fs::write(folder.path().join("docs/schema.json"), text).expect("a writable folder");
    let git = |words: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let output =
            Command::new("git").current_dir(folder.path()).args(identity).args(words).output().expect("git runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    std::fs::create_dir(folder.path().join("docs")).expect("a writable folder");
    git(&["init", "--quiet"]);
    write(r#"{"title": "Root", "type": "string"}"#);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "first"]);
    write(r#"{"title": "Root", "type": ["string", "null"]}"#);
    for (here, old, new) in [
        (folder.path().to_owned(), "git:HEAD:docs/schema.json", "docs/schema.json"),
        (folder.path().join("docs"), "git:HEAD:schema.json", "schema.json"),
        (folder.path().join("docs"), "git:HEAD:docs/schema.json", "schema.json"),
    ] {
        let (exit, out) = run_in(&here, &["diff", old, new]);
        assert_eq!(exit, Some(1), "{out}");
        assert!(out.contains("may be null now; the old contract says string"), "{out}");
    }
    let (exit, _) = run_in(folder.path(), &["diff", "git:nowhere:docs/schema.json", "docs/schema.json"]);
    assert_eq!(exit, Some(2));
}

/// Runs the program in a folder.
fn run_in(folder: &Path, words: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_vistoria")).current_dir(folder).args(words).output();
    let output = output.expect("the program runs");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}
