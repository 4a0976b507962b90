//! `vistoria-gen emit` as a command: its exit codes, and what it says.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use vistoria_test_helpers::fixture;

/// Runs the command on a document with options, and returns the exit code, standard output and standard error.
fn emit(document: &Path, options: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vistoria-gen"));
    let ran = command.arg("emit").arg(document).args(options).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (ran.status.code().expect("a code"), text(&ran.stdout), text(&ran.stderr))
}

#[test]
fn a_stale_file_is_said_with_a_diff() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("types.rs");
    let (document, out) = (fixture("specifications/order.schema.json"), file.to_string_lossy());
    assert_eq!(emit(&document, &["--out", &out, "--check"]).0, 1, "there is no file");
    assert_eq!(emit(&document, &["--out", &out]).0, 0);
    assert_eq!(emit(&document, &["--out", &out, "--check"]).0, 0);
    let text = std::fs::read_to_string(&file).expect("types");
    std::fs::write(&file, text.replacen("struct Order(", "struct Older(", 1)).expect("written");
    let (exit, diff, said) = emit(&document, &["--out", &out, "--check"]);
    assert_eq!(exit, 1, "{said}");
    assert!(diff.contains("-pub struct Older(") && diff.contains("+pub struct Order("), "{diff}");
    assert!(std::fs::read_to_string(&file).expect("types").contains("Older"), "nothing is written");
}

/// A document with errors gives no file, and a build can fail on what types do not check.
#[test]
fn exit_codes() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    };
    let good = write("good.json", r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#);
    let lossy = write("lossy.json", r##"{"type": "object", "properties": {"a": {"$ref": "#/nowhere"}}}"##);
    let events = write("events.yaml", "asyncapi: 3.0.0\ninfo: {title: a, version: '1'}\nchannels: {}\n");
    for (document, options, expected) in [
        (&good, &["--fail-on", "warning"][..], 0),
        (&lossy, &[], 0),
        (&lossy, &["--fail-on", "loss"], 1),
        (&lossy, &["--fail-on", "warning"], 1),
        (&events, &[], 2),
    ] {
        let (exit, _, said) = emit(document, options);
        assert_eq!(exit, expected, "{} {options:?}: {said}", document.display());
    }
}

/// Hundreds of losses of a kind are a line.
#[test]
fn losses_are_summed_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("many.json");
    let properties: Vec<String> = (0..40).map(|number| format!(r##""p{number}": {{"$ref": "#/nowhere"}}"##)).collect();
    std::fs::write(&path, format!(r#"{{"type": "object", "properties": {{{}}}}}"#, properties.join(",")))
        .expect("written");
    let (_, _, said) = emit(&path, &[]);
    let lines: Vec<&str> = said.lines().filter(|line| line.starts_with("note[generate/loss]")).collect();
    assert_eq!(lines.len(), 1, "{said}");
}

/// Makes the definition of a level.
type Level<'l> = &'l dyn Fn(usize) -> Value;

/// Nested conjunctions and alternatives double with each level when they are written out; every definition is a type all the same.
#[test]
fn forms_that_would_double_are_cut() {
    let reference = |name: String| json!({"$ref": format!("#/components/schemas/{name}")});
    let object = |key: String| json!({"type": "object", "required": [key], "properties": {key: {"type": "string"}}});
    let with = |inner: Value, key: String| json!({"allOf": [inner, object(key)]});
    let cases: [(&str, Level); 3] = [
        ("properties", &|level| {
            let [left, right] =
                ["l", "r"].map(|side| with(reference(format!("D{}", level - 1)), format!("{side}{level}")));
            json!({"type": "object", "properties": {"left": left, "right": right}})
        }),
        ("oneOf", &|level| {
            let sides = ["x", "y"].map(|side| with(reference(format!("D{}", level - 1)), format!("{side}{level}")));
            json!({"oneOf": sides})
        }),
        ("anyOf", &|level| {
            let both = [level - 1, level.saturating_sub(2)].map(|level| reference(format!("D{level}")));
            json!({"anyOf": [{"allOf": both}, object(format!("y{level}"))]})
        }),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    for (name, level) in cases {
        let mut schemas = serde_json::Map::from_iter([("D0".to_owned(), object("a".to_owned()))]);
        schemas.extend((1..=24).map(|number| (format!("D{number}"), level(number))));
        let document =
            json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "components": {"schemas": schemas}});
        let path = folder.path().join(format!("{name}.json"));
        std::fs::write(&path, document.to_string()).expect("written");
        let (exit, types, said) = emit(&path, &["--support", "support"]);
        assert_eq!(exit, 0, "{said}");
        let count = types.lines().count();
        assert!(count < 20_000, "{name}: {count} lines");
        for number in 0..=24 {
            let is_type = |kind: &str| types.contains(&format!("pub {kind} D{number} "));
            assert!(is_type("struct") || is_type("enum"), "{name}: D{number} is no type of its own");
        }
    }
}
