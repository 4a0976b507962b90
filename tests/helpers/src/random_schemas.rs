//! Random schemas and bodies that are the same in every run.

use serde_json::{Value, json};

/// A random number generator (xorshift) with a fixed seed.
pub struct Random {
    state: u64,
    /// The definitions that may be referred to; a definition refers only to those before it, so that there is no circle.
    pub definitions: &'static [&'static str],
}

impl Random {
    /// Starts with a seed, which must not be 0.
    pub fn new(seed: u64) -> Self {
        Self { state: seed, definitions: &[] }
    }

    /// Returns a number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % limit as u64).expect("below the limit")
    }

    /// Returns one of some values.
    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

const KEYS: [&str; 5] = ["a", "b", "ab", "c", "longer than ends show"];

/// Writes a value with white space where JSON allows it, and a tenth of the keys with an escape. One in `one_in` keys is
/// written twice; none if that is 1.
pub fn write(value: &Value, random: &mut Random, one_in: usize) -> String {
    let blank = random.one(&["", "", "", " ", "\n  ", "\t"]);
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| write(item, random, one_in)).collect();
            format!("{blank}[{}{blank}]", items.join(","))
        }
        Value::Object(entries) => {
            let mut written = Vec::new();
            for (key, value) in entries {
                for _ in 0..=usize::from(random.below(one_in) == 1) {
                    let escaped = || format!("\"\\u{:04x}{}\"", u32::from(key.as_bytes()[0]), &key[1..]);
                    let key = if random.below(10) == 0 { escaped() } else { format!("\"{key}\"") };
                    written.push(format!("{blank}{key}{blank}:{}", write(value, random, one_in)));
                }
            }
            format!("{blank}{{{}{blank}}}", written.join(","))
        }
        other => format!("{blank}{other}{blank}"),
    }
}

/// Returns a value from a small set, so that schemas from a small set apply to it often.
pub fn instance(random: &mut Random, depth: usize) -> Value {
    // As a float the last number is 1.
    let scalars =
        ["null", "true", "0", "1", "1.0", "1.5", "-3", "2", "\"a\"", "1.00000000000000000001", "1e0", "20e-1"];
    match random.below(if depth == 0 { 13 } else { 21 }) {
        index @ 0..12 => serde_json::from_str(scalars[index]).expect("JSON"),
        12 => json!(random.one(&["", "ab", "2026-11-24", "b", "é"])),
        13..16 => (0..random.below(4)).map(|_| instance(random, depth - 1)).collect(),
        _ => {
            let entries = (0..random.below(4)).map(|_| (random.one(&KEYS).to_owned(), instance(random, depth - 1)));
            Value::Object(entries.collect::<Vec<_>>().into_iter().collect())
        }
    }
}

/// Returns a schema with any of the keywords.
pub fn schema(random: &mut Random, depth: usize) -> Value {
    if random.below(12) == 0 {
        return json!(random.below(3) > 0);
    }
    let mut schema = serde_json::Map::new();
    for _ in 0..=random.below(3) {
        let deep = depth > 0;
        let inner = |random: &mut Random| schema_below(random, depth);
        if !random.definitions.is_empty() && random.below(5) == 0 {
            schema.insert("$ref".to_owned(), json!(format!("#/$defs/{}", random.one(random.definitions))));
            continue;
        }
        let (keyword, value) = match random.below(if deep { 40 } else { 18 }) {
            0 | 1 => {
                ("type", json!(random.one(&["null", "boolean", "integer", "number", "string", "array", "object"])))
            }
            2 => (
                "type",
                json!([random.one(&["null", "string", "integer"]), random.one(&["array", "object", "number"])]),
            ),
            3 => ("const", instance(random, 1)),
            4 => ("enum", json!([instance(random, 0), instance(random, 1), instance(random, 0)])),
            5 => ("minimum", json!(random.one(&[0.0, 1.0, 1.5]))),
            6 => ("exclusiveMaximum", json!(random.one(&[1, 2]))),
            7 => ("multipleOf", json!(random.one(&[2.0, 1.0, 0.5]))),
            8 => ("minLength", json!(random.below(3))),
            9 => ("maxLength", json!(random.below(2))),
            10 => ("pattern", json!(random.one(&["^a", "b$", "."]))),
            11 => ("minItems", json!(random.below(3))),
            12 => ("maxItems", json!(random.below(3))),
            13 => ("uniqueItems", json!(true)),
            14 => ("required", json!([random.one(&KEYS)])),
            15 => ("minProperties", json!(random.below(3))),
            16 => ("maxProperties", json!(random.below(3))),
            17 => ("dependentRequired", json!({random.one(&KEYS): [random.one(&KEYS)]})),
            18..21 => ("properties", json!({random.one(&KEYS): inner(random), random.one(&KEYS): inner(random)})),
            21 => ("additionalProperties", inner(random)),
            22 => ("patternProperties", json!({random.one(&["^a", "b"]): inner(random)})),
            23 => ("propertyNames", inner(random)),
            24 => ("dependentSchemas", json!({random.one(&KEYS): inner(random)})),
            25 | 26 => ("items", inner(random)),
            27 => ("prefixItems", json!([inner(random), inner(random)])),
            28 => ("contains", inner(random)),
            29 => ("allOf", json!([inner(random), inner(random)])),
            30 => ("anyOf", json!([inner(random), inner(random)])),
            31 => (random.one(&["anyOf", "oneOf"]), json!([inner(random), {"type": "null"}])),
            32 | 33 => ("oneOf", json!([inner(random), inner(random), inner(random)])),
            34 => ("not", inner(random)),
            35 => {
                schema.insert("then".to_owned(), schema_below(random, depth));
                schema.insert("else".to_owned(), schema_below(random, depth));
                ("if", schema_below(random, depth))
            }
            36 | 37 => (random.one(&["anyOf", "oneOf"]), told_apart(random, depth)),
            38 => (
                random.one(&["anyOf", "oneOf"]),
                json!([{"required": [random.one(&KEYS)]}, {"not": {"required": KEYS[..2]}}]),
            ),
            _ => (random.one(&["unevaluatedProperties", "unevaluatedItems"]), inner(random)),
        };
        schema.insert(keyword.to_owned(), value);
    }
    Value::Object(schema)
}

/// Returns alternatives of objects that a value or the keys tell apart, mostly.
fn told_apart(random: &mut Random, depth: usize) -> Value {
    let alternative = |(key, value): (&str, &str), random: &mut Random| {
        let (inner, other) = (schema_below(random, depth), schema_below(random, depth));
        let named = match random.below(6) {
            0 => json!({"not": {"const": value}}),
            1 => json!({"not": {"const": 1, "minimum": random.one(&[0, 2])}}),
            2 => json!({"enum": [1, value]}),
            3 => json!({"type": "number"}),
            _ => json!({"const": value}),
        };
        let mut schema = json!({"properties": {"a": named, key: inner, "c": other}});
        if random.below(2) == 0 {
            schema["required"] = json!(["a"]);
        }
        if random.below(2) == 0 {
            schema["additionalProperties"] = json!(false);
        }
        schema
    };
    let pairs = [("b", "a"), ("ab", "b"), ("longer than ends show", "ab")];
    let mut all: Vec<Value> = pairs.into_iter().map(|pair| alternative(pair, random)).collect();
    all.push(json!({"properties": {"a": {"enum": [1, true, null]}}, "required": ["a"]}));
    all.into()
}

fn schema_below(random: &mut Random, depth: usize) -> Value {
    schema(random, depth - 1)
}
