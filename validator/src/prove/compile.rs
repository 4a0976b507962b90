//! From a normalised schema to a plan.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::{Map, Number, Value, json};
use vistoria_generated::support::JsonType;
use vistoria_schemas::assertions::{self, Check};
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{Holds, holds};
use vistoria_schemas::law;

use super::Plan;
use super::guard::{Alternatives, Guards};
use super::number::Bounds;
use super::table::Table;
use super::text::Text;

/// One schema: everything that it asks of a value. What does not concern the value's type says nothing. Small, since a body
/// is held to thousands of them, most of which ask for a type and nothing else.
#[derive(Default)]
pub(super) struct Schema {
    /// The types that a value may have, a bit for each; numbers may be asked to be whole.
    pub types: u8,
    pub whole: bool,
    pub text: Option<Box<Text>>,
    pub object: Option<Box<Object>>,
    pub rest: Option<Box<Rest>>,
}

/// What fewer schemas ask.
#[derive(Default)]
pub(super) struct Rest {
    pub values: Option<Values>,
    pub number: Option<Box<Bounds>>,
    pub list: Option<Box<List>>,
    /// References and `allOf`.
    pub all: Vec<u32>,
    pub any: Vec<Alternatives>,
    pub one: Option<Alternatives>,
    pub not: Option<u32>,
    pub condition: Option<[Option<u32>; 3]>,
    pub advice: Vec<u32>,
    pub assertions: Vec<Check>,
    /// It has a keyword that plans do not know.
    pub unsure: bool,
}

impl Schema {
    #[inline]
    pub(super) fn asks_for_a_type_only(&self) -> bool {
        !self.whole && self.text.is_none() && self.object.is_none() && self.rest.is_none()
    }
}

impl Rest {
    fn is_empty(&self) -> bool {
        let lists = [self.all.is_empty(), self.any.is_empty(), self.advice.is_empty(), self.assertions.is_empty()];
        let options = [
            self.values.is_none(),
            self.number.is_none(),
            self.list.is_none(),
            self.one.is_none(),
            self.not.is_none(),
            self.condition.is_none(),
            !self.unsure,
        ];
        lists.into_iter().chain(options).all(|is_empty| is_empty)
    }
}

/// `const` and `enum`.
#[derive(Debug, Default)]
pub(super) struct Values {
    pub texts: Vec<Box<str>>,
    pub numbers: Vec<Number>,
    /// `true`, `false`, `null`.
    pub words: Vec<&'static str>,
    /// Whether the empty list, and the empty object, are among them.
    pub empty: [bool; 2],
    /// Whether other lists and objects are.
    pub containers: bool,
}

/// What is asked of an object.
#[derive(Default)]
pub(super) struct Object {
    pub table: Table,
    /// For each name the schema of its value.
    pub schemas: Vec<Option<u32>>,
    pub required: Vec<bool>,
    pub required_count: usize,
    /// The schema of values whose keys match a pattern.
    pub patterns: Vec<(Validator, u32)>,
    /// The schema of values whose keys have no name and match no pattern.
    pub additional: Option<u32>,
    /// The schema of the keys themselves.
    pub keys: Option<u32>,
    pub least: u64,
    pub most: Option<u64>,
    /// When a key is there, other keys must be too.
    pub dependents: Vec<(Box<str>, Vec<Box<str>>)>,
    /// When a key is there, the object satisfies a schema too.
    pub dependent_schemas: Vec<(Box<str>, u32)>,
}

/// What is asked of a list.
#[derive(Default)]
pub(super) struct List {
    pub prefix: Vec<u32>,
    pub items: Option<u32>,
    pub least: u64,
    pub most: Option<u64>,
    pub unique: bool,
    /// How many items are to be of a schema, least and most.
    pub contains: Option<(u32, u64, Option<u64>)>,
}

pub(super) const ANY: u8 = 0b11_1111;

pub(super) fn bit(json_type: JsonType) -> u8 {
    1 << json_type as u8
}

/// As many schemas as a plan may have; a document that needs more is left to the slow path.
const MOST: usize = 1 << 20;

impl Plan {
    /// The plan for a definition of a bundle, whose bodies get notes for keys that are not named when `names` are given.
    pub(crate) fn new(bundle: &Bundle, definition: &str, names: Option<super::Names>) -> Option<Self> {
        let mut compiler = Compiler { bundle, schemas: Vec::new(), definitions: BTreeMap::new(), has_advice: false };
        let root = compiler.definition(definition)?;
        Some(Self { schemas: compiler.schemas, root, has_advice: compiler.has_advice, names })
    }
}

struct Compiler<'a> {
    bundle: &'a Bundle,
    schemas: Vec<Schema>,
    definitions: BTreeMap<String, u32>,
    has_advice: bool,
}

impl Compiler<'_> {
    fn definition(&mut self, name: &str) -> Option<u32> {
        if let Some(known) = self.definitions.get(name) {
            return Some(*known);
        }
        let bundle = self.bundle;
        let schema = bundle.schema["$defs"].get(name)?;
        let id = self.reserve()?;
        self.definitions.insert(name.to_owned(), id);
        let compiled = self.compile(schema)?;
        self.schemas[id as usize] = compiled;
        Some(id)
    }

    fn reserve(&mut self) -> Option<u32> {
        let id = u32::try_from(self.schemas.len()).ok().filter(|_| self.schemas.len() < MOST)?;
        self.schemas.push(Schema::default());
        Some(id)
    }

    fn schema(&mut self, schema: &Value) -> Option<u32> {
        // What is nothing but a reference is what it leads to.
        let only = schema.as_object().filter(|entries| entries.len() == 1).and_then(|entries| entries.get("$ref"));
        if let Some(name) = only.and_then(referenced) {
            return self.definition(name);
        }
        let id = self.reserve()?;
        let compiled = self.compile(schema)?;
        self.schemas[id as usize] = compiled;
        Some(id)
    }

    fn all(&mut self, schemas: &Value) -> Option<Vec<u32>> {
        schemas.as_array()?.iter().map(|schema| self.schema(schema)).collect()
    }

    fn compile(&mut self, schema: &Value) -> Option<Schema> {
        let entries = match schema {
            Value::Bool(all) => return Some(Schema { types: if *all { ANY } else { 0 }, ..Schema::default() }),
            Value::Object(entries) => entries,
            _ => return None,
        };
        let mut compiled = Schema { types: ANY, ..Schema::default() };
        let mut rest = Rest::default();
        let (mut text, mut number, mut list) = (Text::default(), Bounds::default(), List::default());
        let (mut has_text, mut has_list) = (false, false);
        for (keyword, value) in entries {
            match keyword.as_str() {
                "type" => (compiled.types, compiled.whole) = types(value)?,
                "const" => rest.values = Some(values(std::slice::from_ref(value))),
                // Beside `const`, an enum is another condition.
                "enum" if entries.contains_key("const") => rest.unsure = true,
                "enum" => rest.values = Some(values(value.as_array()?)),
                "$ref" => match referenced(value) {
                    Some(name) => rest.all.push(self.definition(name)?),
                    None => rest.unsure = true,
                },
                "allOf" => rest.all.extend(self.all(value)?),
                "anyOf" => {
                    let alternatives = self.alternatives(value)?;
                    rest.any.push(alternatives);
                }
                "oneOf" => rest.one = Some(self.alternatives(value)?),
                "not" => rest.not = Some(self.schema(value)?),
                "if" => {
                    let mut branch = |keyword: &str| match entries.get(keyword) {
                        Some(schema) => self.schema(schema).map(Some),
                        None => Some(None),
                    };
                    rest.condition = Some([branch("if")?, branch("then")?, branch("else")?]);
                }
                "then" | "else" => {}
                "minLength" => (text.least, has_text) = (whole(value)?, true),
                "maxLength" => (text.most, has_text) = (Some(whole(value)?), true),
                "format" => {
                    text.add_format(value.as_str()?);
                    has_text = true;
                }
                "pattern" => {
                    text.add_pattern(value);
                    has_text = true;
                }
                "prefixItems" => (list.prefix, has_list) = (self.all(value)?, true),
                "items" => (list.items, has_list) = (Some(self.schema(value)?), true),
                "minItems" => (list.least, has_list) = (whole(value)?, true),
                "maxItems" => (list.most, has_list) = (Some(whole(value)?), true),
                "uniqueItems" => (list.unique, has_list) = (value.as_bool()?, true),
                "contains" => {
                    let bound = |keyword: &str| entries.get(keyword).map_or(Some(None), |bound| whole(bound).map(Some));
                    let (least, most) = (bound("minContains")?.unwrap_or(1), bound("maxContains")?);
                    (list.contains, has_list) = (Some((self.schema(value)?, least, most)), true);
                }
                "x-advice" => {
                    for code in value.as_array()?.iter().filter_map(Value::as_str) {
                        let schema = self.bundle.advice.get(code)?;
                        rest.advice.push(self.schema(schema)?);
                        self.has_advice = true;
                    }
                }
                keyword if OBJECT.contains(&keyword) => {}
                keyword if assertions::is_assertion(keyword) => match assertions::check(keyword, value) {
                    Some(check) => rest.assertions.push(check),
                    None => rest.unsure = true,
                },
                keyword if number.add(keyword, value) => {}
                keyword => {
                    let decides = !matches!(holds(keyword), None | Some(Holds::Annotation | Holds::Extension));
                    rest.unsure |= decides && !matches!(keyword, "$defs" | "minContains" | "maxContains");
                }
            }
        }
        if OBJECT.iter().any(|keyword| entries.contains_key(*keyword)) {
            compiled.object = Some(Box::new(self.object(entries)?));
        }
        compiled.text = has_text.then(|| Box::new(text));
        rest.number = (!number.is_empty()).then(|| Box::new(number));
        rest.list = has_list.then(|| Box::new(list));
        compiled.rest = (!rest.is_empty()).then(|| Box::new(rest));
        Some(compiled)
    }

    fn alternatives(&mut self, branches: &Value) -> Option<Alternatives> {
        let guards = Guards::of(branches.as_array()?, &self.bundle.schema["$defs"]);
        Some(Alternatives { branches: self.all(branches)?, guards })
    }

    fn object(&mut self, entries: &Map<String, Value>) -> Option<Object> {
        let mut object = Object::default();
        let none = Map::new();
        let map = |keyword: &str| entries.get(keyword).map_or(Some(&none), Value::as_object);
        let mut names: Vec<Box<str>> = Vec::new();
        for (name, schema) in map("properties")? {
            names.push(name.as_str().into());
            object.schemas.push(Some(self.schema(schema)?));
        }
        object.required = vec![false; names.len()];
        for name in entries.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            let place = names.iter().position(|known| **known == *name).unwrap_or_else(|| {
                names.push(name.into());
                object.schemas.push(None);
                object.required.push(false);
                names.len() - 1
            });
            object.required[place] = true;
        }
        object.required_count = object.required.iter().filter(|required| **required).count();
        object.table = Table::new(names)?;
        for (pattern, schema) in map("patternProperties")? {
            let pattern = law::options().build(&json!({"pattern": pattern})).ok()?;
            object.patterns.push((pattern, self.schema(schema)?));
        }
        let mut inner = |keyword: &str| match entries.get(keyword) {
            Some(schema) => self.schema(schema).map(Some),
            None => Some(None),
        };
        object.additional = inner("additionalProperties")?;
        object.keys = inner("propertyNames")?;
        object.least = entries.get("minProperties").map_or(Some(0), whole)?;
        object.most = entries.get("maxProperties").map_or(Some(None), |most| whole(most).map(Some))?;
        for (key, keys) in map("dependentRequired")? {
            let keys = keys.as_array()?.iter().filter_map(Value::as_str).map(Into::into).collect();
            object.dependents.push((key.as_str().into(), keys));
        }
        for (key, schema) in map("dependentSchemas")? {
            object.dependent_schemas.push((key.as_str().into(), self.schema(schema)?));
        }
        Some(object)
    }
}

/// The keywords of an [`Object`].
const OBJECT: [&str; 9] = [
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
];

/// The definition that a reference leads to.
pub(super) fn referenced(reference: &Value) -> Option<&str> {
    reference.as_str()?.strip_prefix(REFERENCE_PREFIX)
}

fn whole(value: &Value) -> Option<u64> {
    let float = |float: f64| (float.fract() == 0.0).then(|| format!("{float}").parse().ok()).flatten();
    value.as_u64().or_else(|| value.as_f64().and_then(float))
}

fn types(value: &Value) -> Option<(u8, bool)> {
    let names: Vec<&str> = match value {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => vec![name.as_str()?],
    };
    let mut bits = 0;
    for name in &names {
        bits |= bit(match *name {
            "null" => JsonType::Null,
            "boolean" => JsonType::Boolean,
            "number" | "integer" => JsonType::Number,
            "string" => JsonType::String,
            "array" => JsonType::Array,
            "object" => JsonType::Object,
            _ => return None,
        });
    }
    Some((bits, names.contains(&"integer") && !names.contains(&"number")))
}

fn values(all: &[Value]) -> Values {
    let mut values = Values::default();
    for value in all {
        match value {
            Value::String(text) => values.texts.push(text.as_str().into()),
            Value::Number(number) => values.numbers.push(number.clone()),
            Value::Bool(true) => values.words.push("true"),
            Value::Bool(false) => values.words.push("false"),
            Value::Null => values.words.push("null"),
            Value::Array(items) if items.is_empty() => values.empty[0] = true,
            Value::Object(entries) if entries.is_empty() => values.empty[1] = true,
            Value::Array(_) | Value::Object(_) => values.containers = true,
        }
    }
    values
}
