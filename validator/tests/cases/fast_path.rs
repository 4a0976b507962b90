//! The fast path identifies a body as the slow path does, and accepts only valid bodies, whatever the schema. The agreement of
//! types and validator (`tests/cases/agreement.rs`) checks that it accepts every body of the contracts that it should.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::validators;
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::fast_path::plan;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings};

use vistoria_test_helpers::cases::{Case, case, for_each, table};
use vistoria_test_helpers::fast_path::{accepts, counted};
use vistoria_test_helpers::mutations::changed;
use vistoria_test_helpers::random_schemas::{Random, instance, schema, write};
use vistoria_test_helpers::{file_name, files, vendors};

use crate::SHIPPED;

/// Both paths identify an example as the same message, from its path and from its body.
fn identification() -> Vec<Case> {
    table(
        vendors(),
        |folder| file_name(folder),
        |folder| {
            let settings = Settings::default();
            let checker = Checker::new(&SHIPPED, &settings);
            let folder = folder.join("examples/valid");
            let accepted = std::cell::Cell::new(0);
            for_each("examples", files(&folder), Clone::clone, |name| {
                let body = std::fs::read(folder.join(&name)).expect("an example");
                for source in ["payload.json", name.as_str()] {
                    let captured = Captured::of_body(source, body.clone());
                    let payload = checker.check(&captured);
                    if !payload.took_fast_path {
                        continue;
                    }
                    if payload.label.as_ref().is_some_and(|label| label.event.is_some()) {
                        let label = payload.label.as_ref().map(ToString::to_string);
                        assert_eq!(counted(&captured, &checker), label, "counted, as {source}");
                    }
                    let (fast, slow) = (payload.label, checker.check_in_full(&captured).label);
                    assert_eq!(format!("{fast:?}"), format!("{slow:?}"), "as {source}");
                    accepted.set(accepted.get() + 1);
                }
            });
            assert!(accepted.get() > 5, "only {} accepted", accepted.get());
        },
    )
}

/// Examples with one character replaced: one that the fast path accepts has no findings.
fn a_character_replaced() -> Vec<Case> {
    table(
        vendors(),
        |folder| file_name(folder),
        |folder| {
            let settings = Settings::default();
            let checker = Checker::new(&SHIPPED, &settings);
            let folder = folder.join("examples/valid");
            let texts = files(&folder).into_iter().enumerate().flat_map(|(turn, name)| {
                let text = std::fs::read_to_string(folder.join(&name)).expect("UTF-8");
                changed(&text, turn, 41).map(|text| (name.clone(), text)).collect::<Vec<_>>()
            });
            let accepted = std::cell::Cell::new(0);
            let count = for_each(
                "texts",
                texts,
                |(name, text)| format!("{name}: {text}"),
                |(name, text)| {
                    let captured = Captured::of_body(name.as_str(), text.into_bytes());
                    if accepts(&captured, &checker) {
                        assert_eq!(checker.check_in_full(&captured).findings.len(), 0);
                        accepted.set(accepted.get() + 1);
                    }
                },
            );
            let accepted = accepted.get();
            assert!(accepted > 25 && count - accepted > 25, "{accepted} of {count} accepted");
        },
    )
}

/// A schema, bodies that the fast path accepts, and bodies that it does not.
fn accepted_and_refused() -> Vec<Case> {
    let names: serde_json::Map<_, _> = (0..300).map(|name| (format!("n{name}"), json!({"type": "integer"}))).collect();
    let names = json!({"properties": names});
    let lists =
        json!({"$defs": {"list": {"type": "array", "items": {"$ref": "#/$defs/list"}}}, "$ref": "#/$defs/list"});
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let deep = |levels: usize| format!("[{}]", nested(levels - 1));
    let kept = json!({"properties": {"a": {"type": "integer"}}, "required": ["a"]});
    let rows = vec![
        (
            "many_properties",
            names,
            vec![r#"{"n3": 1, "n299": 2, "n298": 3}"#.to_owned(), r#"{"n299": 2, "n3": 1, "other": 0}"#.to_owned()],
            vec![
                r#"{"n299": 1, "n3": 1, "n299": 1}"#.to_owned(),
                r#"{"n299": 1, "n\u0032\u0039\u0039": 1}"#.to_owned(),
                r#"{"n3": 1, "\u006e3": 1}"#.to_owned(),
                r#"{"other": 1, "oth\u0065r": 1}"#.to_owned(),
                r#"{"n3": 1, "n4": 1, "n3": 1}"#.to_owned(),
            ],
        ),
        ("recursive_lists", lists, vec![nested(127)], vec![nested(128)]),
        ("lists", json!({"type": "array"}), vec![nested(127)], vec![nested(128)]),
        ("lists_with_a_negation", json!({"items": {"not": {"const": 1}}}), vec![deep(127)], vec![deep(128)]),
        (
            "escapes_in_a_constant",
            json!({"enum": ["é\n", "two"]}),
            vec![r#""\u00e9\n""#.to_owned(), r#" "tw\u006f" "#.to_owned()],
            vec![r#""\u00e9""#.to_owned(), r#""two" "two""#.to_owned()],
        ),
        (
            "escapes_and_a_pattern",
            json!({"pattern": "^ab$"}),
            vec![r#""a\u0062""#.to_owned()],
            vec![r#""a\\u0062""#.to_owned()],
        ),
        (
            "objects",
            kept,
            vec![r#" { "a" : 1 } "#.to_owned(), r#"{"b":{"a":[]},"a":1}"#.to_owned(), r#"{"a":1.0}"#.to_owned()],
            [
                r#"{"a":1,}"#,
                r#"{,"a":1}"#,
                r#"{"a" 1}"#,
                r#"{"a":1}}"#,
                r#"{"a":1}x"#,
                r#"{"a":01}"#,
                r#"{"a":1.5}"#,
                r#"{"a":1"#,
                r#"{"a":}"#,
                r#"{"a":1 "b":2}"#,
                r#"{"a":1;"b":2}"#,
                r"{a:1}",
                r#"["a"]1"#,
                r#"{"b":1}"#,
                "",
                " ",
            ]
            .map(str::to_owned)
            .to_vec(),
        ),
        (
            "items",
            json!({"items": {"type": "integer"}}),
            vec!["[1, 2]".to_owned()],
            ["[1,]", "[,1]", "[1 2]", "[1", "[1]]"].map(str::to_owned).to_vec(),
        ),
    ];
    let bodies = |(name, schema, accepted, refused): (&'static str, Value, Vec<String>, Vec<String>)| {
        let accepted = accepted.into_iter().map(|body| (body, true));
        let bodies = accepted.chain(refused.into_iter().map(|body| (body, false)));
        bodies.map(move |(body, is_accepted)| (name, schema.clone(), body, is_accepted)).collect::<Vec<_>>()
    };
    let name = |(name, _, body, _): &(&str, _, String, _)| match body.len() {
        0..60 => format!("{name}/{body:?}"),
        length => format!("{name}/{length} bytes"),
    };
    table(rows.into_iter().flat_map(bodies), name, |(_, schema, body, is_accepted)| {
        let catalog = catalog(&schema.to_string()).expect("a schema");
        let contract = &catalog.contracts()[0];
        let plan = plan(contract, &contract.bundle().events[0].schema).expect("a plan");
        // Twice, since the order of keys is learned from the first.
        for _ in 0..2 {
            assert_eq!(plan.accepts(body.as_bytes()), is_accepted);
        }
    })
}

/// Whatever the schema and the body, an accepted body is valid, and most valid bodies are accepted.
fn accepted_is_valid() {
    let mut random = Random::new(0x5EED);
    let (mut valid, mut accepted) = (0_usize, 0_usize);
    for round in 0..4000 {
        let mut of = |definitions: &'static [&'static str], depth| {
            random.definitions = definitions;
            schema(&mut random, depth)
        };
        let definitions = json!({"two": of(&[], 1), "one": of(&["two"], 2)});
        let mut root = of(&["one", "two"], 3);
        match &mut root {
            Value::Object(entries) => drop(entries.insert("$defs".to_owned(), definitions)),
            _ => continue,
        }
        // A schema with a circle of references, or one that cannot be compiled, is refused before.
        let Ok(validator) = validators::options().should_validate_formats(false).build(&root) else { continue };
        let Some(catalog) = catalog(&root.to_string()) else { continue };
        let contract = &catalog.contracts()[0];
        let Some(plan) = plan(contract, &contract.bundle().events[0].schema) else { continue };
        for _ in 0..30 {
            let instance = instance(&mut random, 3);
            let is_valid = validator.is_valid(&instance);
            let text = write(&instance, &mut random, 1);
            let is_accepted = plan.accepts(text.as_bytes());
            assert!(is_valid || !is_accepted, "{round}: {text} is accepted, against {root}");
            valid += usize::from(is_valid);
            accepted += usize::from(is_accepted);
        }
    }
    assert!(valid > 10_000, "{valid}");
    assert!(accepted * 1000 >= valid * 999, "{accepted} of {valid} accepted");
}

/// The same for an OpenAPI document, whose undeclared keys have notes: an accepted body has no findings at all.
fn accepted_has_no_findings() {
    let mut random = Random::new(0xCAFE);
    let settings =
        Settings { wanted: Wanted { event: Some("e".to_owned()), ..Wanted::default() }, ..Settings::default() };
    let (mut clean, mut accepted, mut noted, mut twice) = (0_usize, 0_usize, 0_usize, 0_usize);
    for round in 0..3000 {
        let mut of = |definitions: &'static [&'static str], depth| {
            random.definitions = definitions;
            // Mostly objects, since the keys are what is tested.
            json!({"allOf": [schema(&mut random, depth)], "properties": {"a": schema(&mut random, depth)}})
        };
        let definitions = json!({"two": of(&[], 1), "one": of(&["two"], 2)});
        let body = json!({"requestBody": {"content": {"application/json": {"schema": of(&["one", "two"], 3)}}}});
        let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
            "components": {"schemas": definitions}, "webhooks": {"e": {"post": body}}});
        let document = document.to_string().replace("#/$defs/", "#/components/schemas/");
        let Some(catalog) = catalog(&document) else { continue };
        let checker = Checker::new(&catalog, &settings);
        for _ in 0..8 {
            let instance = instance(&mut random, 3);
            let captured = Captured::of_body("payload.json", write(&instance, &mut random, 20).into_bytes());
            let findings = checker.check_in_full(&captured).findings;
            let is_accepted = accepts(&captured, &checker);
            let codes: Vec<_> = findings.iter().map(|(finding, _)| finding.code.to_string()).collect();
            assert!(codes.is_empty() || !is_accepted, "{round}: {instance} is accepted, with {codes:?} by {document}");
            clean += usize::from(codes.is_empty());
            accepted += usize::from(is_accepted);
            noted += usize::from(codes.iter().any(|code| code.ends_with("undeclared-key")));
            twice += usize::from(codes.iter().any(|code| code == "json/duplicate-key"));
        }
    }
    assert!(clean > 2000 && noted > 500, "{clean} clean, {noted} with undeclared keys");
    assert!(twice > 500, "{twice} with keys given twice");
    assert!(accepted * 1000 >= clean * 995, "{accepted} of {clean} accepted");
}

/// Alternatives inside alternatives, of which none is satisfied in the end, take no more time than the length of the body allows.
fn alternatives_inside_alternatives() {
    let alternative =
        |key: &str| json!({"properties": {"next": {"$ref": "#"}, key: {"type": "string"}, "end": {"const": key}}});
    let schema = json!({"anyOf": [alternative("one"), alternative("two"), {"type": "string"}]});
    let filler = (0..400).map(|number| format!("\"key-{number}\": \"a value\", ")).collect::<Vec<_>>().concat();
    let body = (0..40).fold(r#"{"end": "neither"}"#.to_owned(), |inner, _| format!("{{{filler}\"next\": {inner}}}"));
    let catalog = catalog(&schema.to_string()).expect("a schema");
    let contract = &catalog.contracts()[0];
    let plan = plan(contract, &contract.bundle().events[0].schema).expect("a plan");
    let begun = Instant::now();
    assert!(!plan.accepts(body.as_bytes()));
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    let sound = body.replace("neither", "two");
    assert!(plan.accepts(sound.as_bytes()));
}

/// Reads a document as `--schema` does.
pub(crate) fn catalog(document: &str) -> Option<Catalog> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", document, &mut diagnostics);
    let reading = from_sources(sources, None, "schema", Formats::Annotate, diagnostics);
    Catalog::of_specification(reading.specification?, "schema").ok()
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let others = vec![
        case("accepted_is_valid", accepted_is_valid),
        case("accepted_has_no_findings", accepted_has_no_findings),
        case("alternatives_inside_alternatives", alternatives_inside_alternatives),
    ];
    vec![
        ("fast_path::identification", identification()),
        ("fast_path::a_character_replaced", a_character_replaced()),
        ("fast_path::accepted_and_refused", accepted_and_refused()),
        ("fast_path", others),
    ]
}
