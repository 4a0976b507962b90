//! The fast path: it knows what a body is of as the slow one does, and proves nothing that is not valid, whatever the schema.
//! That of the contracts it proves all that it should is held with the agreement of types and validator.

use serde_json::{Value, json};
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_validator::capture::{Captured, Headers};
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::{Glance, Subject, Wanted};
use vistoria_validator::prove::proved;
use vistoria_validator::{Settings, explain};

use crate::mutations::changed;
use crate::work::{files, vendors};

#[test]
fn both_paths_know_the_same_event() {
    let shipped = Catalog::shipped();
    let settings = Settings::default();
    let glance = Glance::new(&shipped, &settings.wanted);
    let mut glances = 0;
    for vendor in vendors() {
        let folder = vendor.join("examples/valid");
        for name in files(&folder) {
            let body = std::fs::read(folder.join(&name)).expect("an example");
            for source in [name.as_str(), "payload.json"] {
                let captured = Captured::of_body(source, body.clone());
                let Some(identified) = proved(&captured, &glance) else { continue };
                let explained = explain(&captured, &shipped, &settings);
                assert_eq!(
                    format!("{:?}", Some(identified.label())),
                    format!("{:?}", explained.label),
                    "{name} as {source}"
                );
                glances += 1;
            }
        }
    }
    assert!(glances > 100, "{glances}");
}

/// Every example with one character replaced: what is proved has no finding.
#[test]
fn a_character_replaced() {
    let shipped = Catalog::shipped();
    let settings = Settings::default();
    let glance = Glance::new(&shipped, &settings.wanted);
    let (mut proven, mut refused) = (0, 0);
    for vendor in vendors() {
        let folder = vendor.join("examples/valid");
        for (turn, name) in files(&folder).into_iter().enumerate() {
            let text = std::fs::read_to_string(folder.join(&name)).expect("UTF-8");
            for changed in changed(&text, turn, 41) {
                let captured = Captured::of_body(name.as_str(), changed.clone().into_bytes());
                if is_proved(&captured, &glance) {
                    let findings = explain(&captured, &shipped, &settings).findings;
                    assert_eq!(findings.len(), 0, "{name}: {changed}");
                    proven += 1;
                } else {
                    refused += 1;
                }
            }
        }
    }
    assert!(proven > 500 && refused > 500, "{proven} proved, {refused} refused");
}

/// A schema, what of it is proved, and what is not.
#[test]
fn proved_or_not() {
    let names: serde_json::Map<_, _> = (0..300).map(|name| (format!("n{name}"), json!({"type": "integer"}))).collect();
    let names = json!({"properties": names});
    let lists =
        json!({"$defs": {"list": {"type": "array", "items": {"$ref": "#/$defs/list"}}}, "$ref": "#/$defs/list"});
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let deep = |levels: usize| format!("[{}]", nested(levels - 1));
    let kept = json!({"properties": {"a": {"type": "integer"}}, "required": ["a"]});
    for (schema, proved, not) in [
        (
            &names,
            vec![r#"{"n3": 1, "n299": 2, "n298": 3}"#.to_owned(), r#"{"n299": 2, "n3": 1, "other": 0}"#.to_owned()],
            vec![
                r#"{"n299": 1, "n3": 1, "n299": 1}"#.to_owned(),
                r#"{"n299": 1, "n\u0032\u0039\u0039": 1}"#.to_owned(),
                r#"{"n3": 1, "\u006e3": 1}"#.to_owned(),
                r#"{"other": 1, "oth\u0065r": 1}"#.to_owned(),
                r#"{"n3": 1, "n4": 1, "n3": 1}"#.to_owned(),
            ],
        ),
        (&lists, vec![nested(127)], vec![nested(128)]),
        (&json!({"type": "array"}), vec![nested(127)], vec![nested(128)]),
        (&json!({"items": {"not": {"const": 1}}}), vec![deep(127)], vec![deep(128)]),
        (
            &json!({"enum": ["é\n", "two"]}),
            vec![r#""\u00e9\n""#.to_owned(), r#" "tw\u006f" "#.to_owned()],
            vec![r#""\u00e9""#.to_owned(), r#""two" "two""#.to_owned()],
        ),
        (&json!({"pattern": "^ab$"}), vec![r#""a\u0062""#.to_owned()], vec![r#""a\\u0062""#.to_owned()]),
        (
            &kept,
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
            &json!({"items": {"type": "integer"}}),
            vec!["[1, 2]".to_owned()],
            ["[1,]", "[,1]", "[1 2]", "[1", "[1]]"].map(str::to_owned).to_vec(),
        ),
    ] {
        let catalog = catalog(&schema.to_string()).expect("a schema");
        let contract = &catalog.contracts()[0];
        let plan = contract.plan(&contract.bundle().events[0].schema).expect("a plan");
        // Twice, since the order of keys is learned from the first.
        for body in proved.iter().chain(&proved) {
            assert!(plan.proves(body.as_bytes()), "{schema} {body}");
        }
        for body in not {
            assert!(!plan.proves(body.as_bytes()), "{schema} {body}");
        }
    }
}

/// Numbers that look random and are the same in every run.
struct Chance {
    state: u64,
    /// What may be referred to, so that nothing turns in a circle.
    definitions: &'static [&'static str],
}

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % most as u64).expect("below most")
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

const KEYS: [&str; 5] = ["a", "b", "ab", "c", "longer than ends show"];

/// A value with white space where it may stand, and now and then a key with an escape. One of so many keys comes
/// twice; of one, none.
fn spelled(value: &Value, chance: &mut Chance, twice: usize) -> String {
    let blank = chance.one(&["", "", "", " ", "\n  ", "\t"]);
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| spelled(item, chance, twice)).collect();
            format!("{blank}[{}{blank}]", items.join(","))
        }
        Value::Object(entries) => {
            let mut spelt = Vec::new();
            for (key, value) in entries {
                for _ in 0..=usize::from(chance.below(twice) == 1) {
                    let escaped = || format!("\"\\u{:04x}{}\"", u32::from(key.as_bytes()[0]), &key[1..]);
                    let key = if chance.below(10) == 0 { escaped() } else { format!("\"{key}\"") };
                    spelt.push(format!("{blank}{key}{blank}:{}", spelled(value, chance, twice)));
                }
            }
            format!("{blank}{{{}{blank}}}", spelt.join(","))
        }
        other => format!("{blank}{other}{blank}"),
    }
}

/// Whether a body is proved, which both ways to read it say: as it comes, where the source tells what it is of, and taken apart
/// before, where the body may have to.
pub(crate) fn is_proved(captured: &Captured, glance: &Glance<'_>) -> bool {
    let one = proved(captured, glance);
    let mut delivery = captured.clone();
    delivery.headers = Some(Headers::default());
    let other = proved(&delivery, glance).is_some();
    // A delivery is never of a call, nor is a body that may be one's.
    let is_call = one.as_ref().is_some_and(|known| !matches!(known.subject, Subject::Event(_)))
        || captured.body.windows(7).any(|word| word == b"\"query\"");
    let one = one.is_some();
    assert!(is_call || one == other, "of one way alone: {}", String::from_utf8_lossy(&captured.body));
    one
}

/// A value of few kinds, so that schemas of as few kinds meet it often.
fn instance(chance: &mut Chance, depth: usize) -> Value {
    let scalars =
        [json!(null), json!(true), json!(0), json!(1), json!(1.0), json!(1.5), json!(-3), json!(2), json!("a")];
    match chance.below(if depth == 0 { 10 } else { 18 }) {
        index @ 0..9 => scalars[index].clone(),
        9 => json!(chance.one(&["", "ab", "2026-11-24", "b", "é"])),
        10..13 => (0..chance.below(4)).map(|_| instance(chance, depth - 1)).collect(),
        _ => {
            let entries = (0..chance.below(4)).map(|_| (chance.one(&KEYS).to_owned(), instance(chance, depth - 1)));
            Value::Object(entries.collect::<Vec<_>>().into_iter().collect())
        }
    }
}

/// A schema of any of the keywords.
fn schema(chance: &mut Chance, depth: usize) -> Value {
    if chance.below(12) == 0 {
        return json!(chance.below(3) > 0);
    }
    let mut schema = serde_json::Map::new();
    for _ in 0..=chance.below(3) {
        let deep = depth > 0;
        let inner = |chance: &mut Chance| schema_below(chance, depth);
        if !chance.definitions.is_empty() && chance.below(5) == 0 {
            schema.insert("$ref".to_owned(), json!(format!("#/$defs/{}", chance.one(chance.definitions))));
            continue;
        }
        let (keyword, value) = match chance.below(if deep { 37 } else { 18 }) {
            0 | 1 => {
                ("type", json!(chance.one(&["null", "boolean", "integer", "number", "string", "array", "object"])))
            }
            2 => (
                "type",
                json!([chance.one(&["null", "string", "integer"]), chance.one(&["array", "object", "number"])]),
            ),
            3 => ("const", instance(chance, 1)),
            4 => ("enum", json!([instance(chance, 0), instance(chance, 1), instance(chance, 0)])),
            5 => ("minimum", json!(chance.one(&[0.0, 1.0, 1.5]))),
            6 => ("exclusiveMaximum", json!(chance.one(&[1, 2]))),
            7 => ("multipleOf", json!(chance.one(&[2.0, 1.0, 0.5]))),
            8 => ("minLength", json!(chance.below(3))),
            9 => ("maxLength", json!(chance.below(2))),
            10 => ("pattern", json!(chance.one(&["^a", "b$", "."]))),
            11 => ("minItems", json!(chance.below(3))),
            12 => ("maxItems", json!(chance.below(3))),
            13 => ("uniqueItems", json!(true)),
            14 => ("required", json!([chance.one(&KEYS)])),
            15 => ("minProperties", json!(chance.below(3))),
            16 => ("maxProperties", json!(chance.below(3))),
            17 => ("dependentRequired", json!({chance.one(&KEYS): [chance.one(&KEYS)]})),
            18..21 => ("properties", json!({chance.one(&KEYS): inner(chance), chance.one(&KEYS): inner(chance)})),
            21 => ("additionalProperties", inner(chance)),
            22 => ("patternProperties", json!({chance.one(&["^a", "b"]): inner(chance)})),
            23 => ("propertyNames", inner(chance)),
            24 => ("dependentSchemas", json!({chance.one(&KEYS): inner(chance)})),
            25 | 26 => ("items", inner(chance)),
            27 => ("prefixItems", json!([inner(chance), inner(chance)])),
            28 => ("contains", inner(chance)),
            29 => ("allOf", json!([inner(chance), inner(chance)])),
            30 => ("anyOf", json!([inner(chance), inner(chance)])),
            31 => (chance.one(&["anyOf", "oneOf"]), json!([inner(chance), {"type": "null"}])),
            32 | 33 => ("oneOf", json!([inner(chance), inner(chance), inner(chance)])),
            34 => ("not", inner(chance)),
            35 => {
                schema.insert("then".to_owned(), schema_below(chance, depth));
                schema.insert("else".to_owned(), schema_below(chance, depth));
                ("if", schema_below(chance, depth))
            }
            _ => (chance.one(&["unevaluatedProperties", "unevaluatedItems"]), inner(chance)),
        };
        schema.insert(keyword.to_owned(), value);
    }
    Value::Object(schema)
}

fn schema_below(chance: &mut Chance, depth: usize) -> Value {
    schema(chance, depth - 1)
}

/// Any schema, any body: what is proved is valid, and most of what is valid is proved.
#[test]
fn proved_is_valid() {
    let mut chance = Chance { state: 0x5EED, definitions: &[] };
    let (mut valid, mut proved) = (0_usize, 0_usize);
    for round in 0..4000 {
        let mut of = |definitions: &'static [&'static str], depth| {
            chance.definitions = definitions;
            schema(&mut chance, depth)
        };
        let definitions = json!({"two": of(&[], 1), "one": of(&["two"], 2)});
        let mut root = of(&["one", "two"], 3);
        match &mut root {
            Value::Object(entries) => drop(entries.insert("$defs".to_owned(), definitions)),
            _ => continue,
        }
        // One that turns in a circle, or that says nothing that can be compiled, is refused before.
        let Ok(validator) = jsonschema::draft202012::options().build(&root) else { continue };
        let Some(catalog) = catalog(&root.to_string()) else { continue };
        let contract = &catalog.contracts()[0];
        let Some(plan) = contract.plan(&contract.bundle().events[0].schema) else { continue };
        for _ in 0..30 {
            let instance = instance(&mut chance, 3);
            let is_valid = validator.is_valid(&instance);
            let text = spelled(&instance, &mut chance, 1);
            let is_proved = plan.proves(text.as_bytes());
            assert!(is_valid || !is_proved, "{round}: {root} is said to accept {text}");
            valid += usize::from(is_valid);
            proved += usize::from(is_proved);
        }
    }
    assert!(valid > 10_000, "{valid}");
    assert!(proved * 100 >= valid * 90, "{proved} of {valid} proved");
}

/// The same of an interface, where a key that no schema names is worth a note: what is proved has none.
#[test]
fn proved_has_only_known_keys() {
    let mut chance = Chance { state: 0xCAFE, definitions: &[] };
    let settings =
        Settings { wanted: Wanted { event: Some("e".to_owned()), ..Wanted::default() }, ..Settings::default() };
    let (mut clean, mut proven, mut noted, mut twice) = (0_usize, 0_usize, 0_usize, 0_usize);
    for round in 0..3000 {
        let mut of = |definitions: &'static [&'static str], depth| {
            chance.definitions = definitions;
            // Mostly objects, since it is about their keys.
            json!({"allOf": [schema(&mut chance, depth)], "properties": {"a": schema(&mut chance, depth)}})
        };
        let definitions = json!({"two": of(&[], 1), "one": of(&["two"], 2)});
        let body = json!({"requestBody": {"content": {"application/json": {"schema": of(&["one", "two"], 3)}}}});
        let document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
            "components": {"schemas": definitions}, "webhooks": {"e": {"post": body}}});
        let document = document.to_string().replace("#/$defs/", "#/components/schemas/");
        let Some(catalog) = catalog(&document) else { continue };
        let glance = Glance::new(&catalog, &settings.wanted);
        for _ in 0..8 {
            let instance = instance(&mut chance, 3);
            let captured = Captured::of_body("payload.json", spelled(&instance, &mut chance, 20).into_bytes());
            let findings = explain(&captured, &catalog, &settings).findings;
            let is_proved = is_proved(&captured, &glance);
            let codes: Vec<_> = findings.iter().map(|(finding, _)| finding.code.as_str()).collect();
            assert!(codes.is_empty() || !is_proved, "{round}: of {instance} nothing is said: {codes:?} {document}");
            clean += usize::from(codes.is_empty());
            proven += usize::from(is_proved);
            noted += usize::from(codes.iter().any(|code| code.ends_with("unnamed-key")));
            twice += usize::from(codes.contains(&"json/duplicate-key"));
        }
    }
    assert!(clean > 2000 && noted > 500, "{clean} clean, {noted} with keys that are not named");
    assert!(twice > 500, "{twice} with keys given twice");
    assert!(proven * 100 >= clean * 85, "{proven} of {clean} proved");
}

fn catalog(document: &str) -> Option<Catalog> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", document, &mut diagnostics);
    let reading = from_sources(sources, None, "schema", Formats::Annotate, diagnostics);
    Catalog::of_specification(reading.specification?, "schema").ok()
}
