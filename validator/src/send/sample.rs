//! Deliveries that were never sent: the examples of an event, and as many more as wanted, made of them as the schema allows.
//! None is given out that breaks law, nor one that there is anything to be said of, unless there is of every example.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};
use vistoria_schemas::contract::Event;
use vistoria_schemas::document::REFERENCE_PREFIX;

use crate::contract::Contract;
use crate::fast_path::Plan;

/// So many are tried for one that is new and valid.
const TRIES: usize = 500;

/// Makes bodies of one event. The same seed makes the same ones.
pub struct Samples<'a> {
    definitions: &'a Value,
    contract: &'a Contract,
    schema: &'a str,
    plan: Plan,
    /// Whether something may be said of them that is not an error.
    is_lenient: bool,
    examples: Vec<Value>,
    made: BTreeSet<String>,
    chance: Chance,
}

/// The valid examples of an event, with their names.
pub fn examples(contract: &Contract, event: &Event) -> Vec<(String, String)> {
    of_examples(contract, &format!("valid/{}/", event.id))
}

/// The examples below a folder that are bodies.
pub(crate) fn of_examples(contract: &Contract, folder: &str) -> Vec<(String, String)> {
    let all: std::collections::BTreeMap<String, String> = serde_json::from_str(contract.examples).unwrap_or_default();
    let is_body = |name: &str| std::path::Path::new(name).extension().is_some_and(|extension| extension == "json");
    all.into_iter().filter(|(name, _)| name.starts_with(folder) && is_body(name)).collect()
}

/// As it goes over the wire: without the white space of an example, when that is all that is lost.
pub fn compact(text: &str) -> Vec<u8> {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => value.to_string().into_bytes(),
        Err(_) => text.as_bytes().to_vec(),
    }
}

impl<'a> Samples<'a> {
    /// `None` for an event without a plan or an example.
    pub fn new(contract: &'a Contract, event: &'a Event, seed: u64) -> Option<Self> {
        let plan = Plan::compile(contract, &event.schema)?;
        let bodies = examples(contract, event).into_iter().filter_map(|(_, text)| serde_json::from_str(&text).ok());
        let bodies: Vec<Value> = bodies.collect();
        let mut samples = Self {
            definitions: &contract.bundle().schema["$defs"],
            contract,
            schema: &event.schema,
            plan,
            is_lenient: false,
            examples: Vec::new(),
            made: BTreeSet::new(),
            chance: Chance::of(seed, &event.id),
        };
        for is_lenient in [false, true] {
            samples.is_lenient = is_lenient;
            samples.examples = bodies.iter().filter(|body| samples.is_good(body)).cloned().collect();
            if !samples.examples.is_empty() {
                return Some(samples);
            }
        }
        None
    }

    fn is_good(&self, body: &Value) -> bool {
        self.plan.accepts(body.to_string().as_bytes()) || (self.is_lenient && self.contract.accepts(self.schema, body))
    }

    /// What is asked of a value, by this schema and what it refers to.
    fn asked<'s>(&self, schema: &'s Value) -> Vec<&'s Value>
    where
        'a: 's,
    {
        let mut asked = vec![schema];
        let mut next = 0;
        while let Some(schema) = asked.get(next).copied() {
            next += 1;
            let name = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix(REFERENCE_PREFIX));
            let referenced = name.and_then(|name| self.definitions.get(name));
            let more = referenced.into_iter().chain(schema["allOf"].as_array().into_iter().flatten());
            // A schema that leads back to itself asks nothing new.
            let new: Vec<&Value> = more.filter(|new| !asked.iter().any(|known| std::ptr::eq(*known, *new))).collect();
            asked.extend(new);
        }
        asked
    }

    fn vary(&mut self, schemas: &[&'a Value], value: &Value) -> Value {
        let says = |keyword: &str| schemas.iter().any(|schema| schema.get(keyword).is_some());
        if let Some(of) = schemas.iter().find_map(|schema| schema["enum"].as_array()) {
            return if self.chance.one_in(2) { of[self.chance.below(of.len())].clone() } else { value.clone() };
        }
        let may_be_null = schemas.iter().any(|schema| match &schema["type"] {
            Value::Array(types) => types.iter().any(|one| one == "null"),
            _ => false,
        });
        if may_be_null && self.chance.one_in(8) {
            return Value::Null;
        }
        match value {
            _ if says("const") => value.clone(),
            Value::Object(entries) => Value::Object(self.vary_object(schemas, entries)),
            Value::Array(items) => {
                let asked = schemas.iter().find_map(|schema| schema.get("items")).map(|items| self.asked(items));
                let kept = items.iter().filter(|_| !self.chance.one_in(12)).cloned().collect::<Vec<_>>();
                kept.iter().map(|item| self.vary(asked.as_deref().unwrap_or_default(), item)).collect()
            }
            Value::Bool(bool) => Value::Bool(*bool ^ self.chance.one_in(3)),
            Value::Number(number) if number.is_u64() && self.chance.one_in(2) => {
                let most = number.as_u64().unwrap_or_default().saturating_mul(2).clamp(2, 1 << 40);
                Value::Number(Number::from(self.chance.below(usize::try_from(most).unwrap_or(2))))
            }
            Value::String(text) if !says("pattern") && self.chance.one_in(2) => Value::String(self.text(text)),
            other => other.clone(),
        }
    }

    fn vary_object(&mut self, schemas: &[&'a Value], entries: &Map<String, Value>) -> Map<String, Value> {
        let required = |key: &str| {
            let lists = schemas.iter().filter_map(|schema| schema["required"].as_array());
            lists.flatten().any(|name| name == key)
        };
        let mut varied = Map::new();
        for (key, value) in entries {
            if !required(key) && self.chance.one_in(10) {
                continue;
            }
            let named = schemas.iter().filter_map(|schema| schema["properties"].get(key));
            let asked: Vec<&Value> = named.flat_map(|schema| self.asked(schema)).collect();
            // Of what no schema names nothing is known that could be varied.
            let value = if asked.is_empty() { value.clone() } else { self.vary(&asked, value) };
            varied.insert(key.clone(), value);
        }
        varied
    }

    /// Letters for letters and digits for digits, so that what has a shape keeps it. Of a time only what surely stays one.
    fn text(&mut self, text: &str) -> String {
        let is_time = text.get(..10).is_some_and(|day| {
            day.bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
        });
        let is_link = text.contains("://") || text.contains('@');
        let mut varied = String::new();
        for (at, letter) in text.chars().enumerate() {
            let may_change =
                if is_time { at == 9 && text.as_bytes()[8] != b'3' } else { !is_link || letter.is_ascii_digit() };
            varied.push(match letter {
                letter if !may_change => letter,
                // From 1, so that no day is the zeroth.
                '0'..='9' => char::from(b'1' + self.chance.digit(8)),
                'a'..='z' => char::from(b'a' + self.chance.digit(26)),
                'A'..='Z' => char::from(b'A' + self.chance.digit(26)),
                letter => letter,
            });
        }
        varied
    }
}

impl Iterator for Samples<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let definitions = self.definitions;
        let schemas = self.asked(&definitions[self.schema]);
        for _ in 0..TRIES {
            let example = self.examples[self.chance.below(self.examples.len())].clone();
            let body = self.vary(&schemas, &example);
            let text = body.to_string();
            if self.is_good(&body) && self.made.insert(text.clone()) {
                return Some(text.into_bytes());
            }
        }
        None
    }
}

/// Numbers that look random and are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn of(seed: u64, event: &str) -> Self {
        let mixed = event
            .bytes()
            .fold(seed ^ 0x9E37_79B9_7F4A_7C15, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
        Self(mixed.max(1))
    }

    /// Below `most`, which is not zero.
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap_or_default()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn digit(&mut self, below: u8) -> u8 {
        u8::try_from(self.below(usize::from(below))).unwrap_or_default()
    }
}
