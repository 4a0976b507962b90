//! Instances of a schema, made up from a seed. They follow the schema keyword by keyword, without a proof that they satisfy it, so
//! that whoever asks for them validates them and keeps the valid ones.

use serde_json::{Map, Value, json};

/// Makes instances of a schema.
pub(crate) struct Maker<'a> {
    root: &'a Value,
    /// For each pattern of keys, keys that match it.
    keys: &'a Value,
    state: u64,
}

/// Schemas inside each other that are followed; deeper ones are as small as can be.
const MAX_DEPTH: usize = 7;

impl<'a> Maker<'a> {
    /// Starts with a schema, the keys that match its patterns, and a seed other than 0.
    pub(crate) fn new(root: &'a Value, keys: &'a Value, seed: u64) -> Self {
        Self { root, keys, state: seed }
    }

    /// Makes the next instance.
    pub(crate) fn next(&mut self) -> Value {
        let root = self.root;
        self.schema(root, 0)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % limit.max(1) as u64).expect("below the limit")
    }

    fn one<'v>(&mut self, of: &'v [Value]) -> &'v Value {
        &of[self.below(of.len())]
    }

    fn word(&mut self) -> String {
        const WORDS: [&str; 12] = [
            "alpha",
            "beta",
            "src/main",
            "release-notes",
            "id",
            "a longer text with blanks",
            "x",
            "höhe",
            "2026",
            "b_c",
            "path.to",
            "Q",
        ];
        format!("{}{}", WORDS[self.below(WORDS.len())], self.below(1000))
    }

    fn schema(&mut self, schema: &'a Value, depth: usize) -> Value {
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(pointer) = reference {
            let target = self.root.pointer(pointer.trim_start_matches('#')).expect("a local reference");
            return self.schema(target, depth);
        }
        if schema.get("$dynamicRef").is_some() {
            let root = self.root;
            return self.schema(root, depth + 1);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        let list = |keyword: &str| schema.get(keyword).and_then(Value::as_array);
        if let Some(values) = list("enum").or_else(|| list("examples")) {
            return self.one(values).clone();
        }
        let mut made = self.typed(schema, depth);
        for part in list("allOf").into_iter().flatten() {
            made = merged(made, self.schema(part, depth));
        }
        for alternatives in ["oneOf", "anyOf"].into_iter().filter_map(list) {
            // Deep inside, the last alternatives, which are scalars where a schema refers to itself.
            let index = if depth > MAX_DEPTH { alternatives.len() - 1 } else { self.below(alternatives.len()) };
            made = merged(made, self.schema(&alternatives[index], depth));
        }
        made
    }

    fn typed(&mut self, schema: &'a Value, depth: usize) -> Value {
        let number =
            |keyword: &str| schema.get(keyword).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        let is_described =
            ["properties", "required", "additionalProperties"].iter().any(|key| schema.get(key).is_some());
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => self.object(schema, depth),
            None if is_described => self.object(schema, depth),
            Some("array") => {
                let least = number("minItems").unwrap_or(0);
                let most = number("maxItems").unwrap_or(least + 5).min(least + 5);
                let count = if depth > MAX_DEPTH { least } else { least + self.below(most - least + 1) };
                let items = schema.get("items").unwrap_or(&Value::Null);
                (0..count).map(|_| self.schema(items, depth + 1)).collect()
            }
            Some("boolean") => json!(self.below(2) == 0),
            Some("integer") => json!(number("minimum").unwrap_or(0) + self.below(900)),
            Some("number") => json!(f64::from(u32::try_from(self.below(100_000)).unwrap_or_default()) / 100.0),
            Some("null") => Value::Null,
            Some("string") => match schema.get("format").and_then(Value::as_str) {
                Some("date-time") => json!(format!("2026-11-{:02}T10:{:02}:00Z", 1 + self.below(28), self.below(60))),
                Some("uri") => json!(format!("https://example.com/{}", self.below(10_000))),
                _ => json!(self.word()),
            },
            _ if schema.get("oneOf").or(schema.get("anyOf")).or(schema.get("allOf")).is_some() => Value::Null,
            _ => json!(self.word()),
        }
    }

    fn object(&mut self, schema: &'a Value, depth: usize) -> Value {
        let mut made = Map::new();
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        for (key, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if required.contains(&key.as_str()) || (depth <= MAX_DEPTH && self.below(10) < 6) {
                made.insert(key.clone(), self.schema(inner, depth + 1));
            }
        }
        for (pattern, inner) in schema.get("patternProperties").and_then(Value::as_object).into_iter().flatten() {
            for key in self.keys.get(pattern).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
            {
                if self.below(3) == 0 {
                    made.insert(key.to_owned(), self.schema(inner, depth + 1));
                }
            }
        }
        if let Some(additional) = schema.get("additionalProperties").filter(|additional| additional.is_object()) {
            for index in 0..self.below(4) {
                made.insert(format!("KEY_{index}"), self.schema(additional, depth + 1));
            }
        }
        Value::Object(made)
    }
}

/// Returns an object with the entries of both; otherwise the one that is not null.
fn merged(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            one.extend(other);
            Value::Object(one)
        }
        (Value::Null, other) => other,
        (one, _) => one,
    }
}
