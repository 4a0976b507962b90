//! From a normalised schema to drafts: what each schema asks in its own words. References are places of drafts.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use vistoria_generated::support::JsonType;
use vistoria_generated::support::sign::Ends;
use vistoria_schemas::assertions;
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};

use super::guard::{Alternatives, Guards};
use super::merge::merge;
use super::number::{Bounds, Exact};
use super::plan::{ANY, Asserted, Condition, List, More, Named, OBJECT, Object, Place, Plan, Values, bit};
use super::table::Table;
use super::text::{Asked, Text};

/// One schema, as it is written. What few schemas have is in boxes, since most ask for a type and nothing else, and there are
/// thousands. The default accepts nothing.
#[derive(Default)]
pub(super) struct Draft {
    pub types: u8,
    pub whole: bool,
    pub text: Option<Box<Text>>,
    pub object: Option<Box<Object>>,
    pub list: Option<Box<List>>,
    pub rest: Vec<Asks>,
    /// References and `allOf`.
    pub all: Vec<u32>,
    pub advice: Vec<u32>,
}

/// What fewer schemas ask, as [`Part`](super::plan::Part) names it.
pub(super) enum Asks {
    Values(Values),
    Bounds(Bounds),
    Any(Alternatives),
    One(Alternatives),
    Not(u32),
    If(Condition),
    Asserted(Asserted),
    Unsure,
}

/// As many schemas as a plan may have; a document that needs more is left to the slow path.
const MOST: usize = 1 << 20;

impl Plan {
    /// The plan for a definition of a bundle, whose bodies get notes for keys that are not named when `names` are given.
    pub(crate) fn new(bundle: &Bundle, definition: &str, names: Option<super::Names>) -> Option<Self> {
        let mut compiler = Compiler {
            depth: 0,
            bundle,
            drafts: Vec::new(),
            definitions: BTreeMap::new(),
            or_null: BTreeMap::new(),
            has_advice: false,
        };
        let root = compiler.definition(definition)?;
        merge(compiler.drafts, root, compiler.has_advice, names)
    }
}

/// So many schemas one inside the other, references counted; what is deeper is left to the slow path.
const DEEPEST: usize = 600;

struct Compiler<'a> {
    /// How many schemas are open.
    depth: usize,
    bundle: &'a Bundle,
    drafts: Vec<Draft>,
    definitions: BTreeMap<String, u32>,
    /// The same definitions, when null will do too.
    or_null: BTreeMap<String, u32>,
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
        self.drafts[id as usize] = compiled;
        Some(id)
    }

    fn reserve(&mut self) -> Option<u32> {
        let id = u32::try_from(self.drafts.len()).ok().filter(|_| self.drafts.len() < MOST)?;
        self.drafts.push(Draft::default());
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
        self.drafts[id as usize] = compiled;
        Some(id)
    }

    /// A schema of some types, or null, as one schema of one type more: what it says of an object is said of every body's, and
    /// not of those of one alternative.
    fn or_null(&mut self, schema: &Value) -> Option<u32> {
        let name = schema.get("$ref").and_then(referenced);
        if let Some(known) = name.and_then(|name| self.or_null.get(name)) {
            return Some(*known);
        }
        let id = self.reserve()?;
        let bundle = self.bundle;
        let schema = match name {
            Some(name) => {
                self.or_null.insert(name.to_owned(), id);
                &bundle.schema["$defs"][name]
            }
            None => schema,
        };
        let mut compiled = self.compile(schema)?;
        compiled.types |= bit(JsonType::Null);
        self.drafts[id as usize] = compiled;
        Some(id)
    }

    /// The other one of two alternatives of which one is null, when null says nothing to all that it asks beside its types.
    fn null_or<'v>(&self, alternatives: &'v Value) -> Option<&'v Value> {
        let [one, other] = alternatives.as_array()?.as_slice() else { return None };
        let has_one = |schema: &Value| schema.as_object().is_some_and(|entries| entries.len() == 1);
        let is_null = |schema: &Value| has_one(schema) && schema["type"] == "null";
        let schema = match (is_null(one), is_null(other)) {
            (true, false) => other,
            (false, true) => one,
            _ => return None,
        };
        let entries = match schema.get("$ref").and_then(referenced) {
            Some(name) => self.bundle.schema["$defs"].get(name)?.as_object().filter(|_| has_one(schema))?,
            None => schema.as_object()?,
        };
        let asks_a_type = |keyword: &String| {
            let annotates =
                matches!(keyword_kind(keyword), None | Some(KeywordKind::Annotation | KeywordKind::Extension));
            OF_TYPES.contains(&keyword.as_str())
                || OF_OBJECTS.contains(&keyword.as_str())
                || (annotates && !assertions::is_assertion(keyword) && keyword != "x-advice")
        };
        let (types, _) = types(entries.get("type")?)?;
        (types & bit(JsonType::Null) == 0 && entries.keys().all(asks_a_type)).then_some(schema)
    }

    fn all(&mut self, schemas: &Value) -> Option<Vec<u32>> {
        schemas.as_array()?.iter().map(|schema| self.schema(schema)).collect()
    }

    fn compile(&mut self, schema: &Value) -> Option<Draft> {
        self.depth += 1;
        let draft = if self.depth < DEEPEST { self.draft(schema) } else { None };
        self.depth -= 1;
        draft
    }

    fn draft(&mut self, schema: &Value) -> Option<Draft> {
        let entries = match schema {
            Value::Bool(all) => return Some(Draft { types: if *all { ANY } else { 0 }, ..Draft::default() }),
            Value::Object(entries) => entries,
            _ => return None,
        };
        let mut compiled = Draft { types: ANY, ..Draft::default() };
        let (mut rest, mut asserted) = (Vec::new(), Asserted::default());
        let (mut text, mut number, mut list) = (Text::default(), Bounds::default(), List::default());
        let (mut has_text, mut has_list) = (false, false);
        for (keyword, value) in entries {
            match keyword.as_str() {
                "type" => (compiled.types, compiled.whole) = types(value)?,
                "const" => rest.push(Asks::Values(values(std::slice::from_ref(value)))),
                // Beside `const`, an enum is another condition.
                "enum" if entries.contains_key("const") => rest.push(Asks::Unsure),
                "enum" => rest.push(Asks::Values(values(value.as_array()?))),
                "$ref" => match referenced(value) {
                    Some(name) => compiled.all.push(self.definition(name)?),
                    None => rest.push(Asks::Unsure),
                },
                "allOf" => compiled.all.extend(self.all(value)?),
                "anyOf" | "oneOf" => match self.null_or(value) {
                    Some(schema) => compiled.all.push(self.or_null(schema)?),
                    None if keyword == "oneOf" => rest.push(Asks::One(self.alternatives(value)?)),
                    None => rest.push(Asks::Any(self.alternatives(value)?)),
                },
                "not" => {
                    for negated in negated(value) {
                        match key_forbidden(negated) {
                            Some(key) => compiled.all.push(self.without(key)?),
                            None => rest.push(Asks::Not(self.schema(negated)?)),
                        }
                    }
                }
                "if" => {
                    let mut branch = |keyword: &str| match entries.get(keyword) {
                        Some(schema) => self.schema(schema).map(Some),
                        None => Some(None),
                    };
                    let branches = [branch("then")?, branch("else")?];
                    rest.push(Asks::If(Condition { schema: self.schema(value)?, branches }));
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
                        compiled.advice.push(self.schema(schema)?);
                        self.has_advice = true;
                    }
                }
                keyword if OF_OBJECTS.contains(&keyword) => {}
                keyword if assertions::is_assertion(keyword) => match assertions::check(keyword, value) {
                    Some(check) => {
                        asserted.checks.push(check);
                        asserted.properties.extend(assertions::inspected_properties(keyword, value));
                    }
                    None => rest.push(Asks::Unsure),
                },
                keyword if number.add(keyword, value) => {}
                keyword => {
                    let decides =
                        !matches!(keyword_kind(keyword), None | Some(KeywordKind::Annotation | KeywordKind::Extension));
                    if decides && !matches!(keyword, "$defs" | "minContains" | "maxContains") {
                        rest.push(Asks::Unsure);
                    }
                }
            }
        }
        if OF_OBJECTS.iter().any(|keyword| entries.contains_key(*keyword)) {
            compiled.object = Some(Box::new(self.object(entries)?));
        }
        compiled.text = has_text.then(|| Box::new(text));
        rest.extend((!number.is_empty()).then_some(Asks::Bounds(number)));
        rest.extend((!asserted.checks.is_empty()).then_some(Asks::Asserted(asserted)));
        compiled.list = has_list.then(|| Box::new(list));
        compiled.rest = rest;
        Some(compiled)
    }

    /// An object that has not a key.
    fn without(&mut self, key: &str) -> Option<u32> {
        // It stays as it is.
        let none = self.reserve()?;
        let named = Named { schema: Place::of(Some(none)), ..Named::default() };
        let object = Object { table: Table::new(vec![(key.into(), named)])?, ..Object::default() };
        let id = self.reserve()?;
        self.drafts[id as usize] = Draft { types: OBJECT, object: Some(Box::new(object)), ..Draft::default() };
        Some(id)
    }

    fn alternatives(&mut self, branches: &Value) -> Option<Alternatives> {
        let guards = Guards::of(branches.as_array()?, &self.bundle.schema["$defs"]);
        Some(Alternatives { branches: self.all(branches)?, guards })
    }

    fn object(&mut self, entries: &Map<String, Value>) -> Option<Object> {
        let (mut object, mut more) = (Object::default(), More::default());
        let none = Map::new();
        let map = |keyword: &str| entries.get(keyword).map_or(Some(&none), Value::as_object);
        let mut named: Vec<(Box<str>, Named)> = Vec::new();
        for (name, schema) in map("properties")? {
            let schema = Place::of(Some(self.schema(schema)?));
            named.push((name.as_str().into(), Named { schema, ..Named::default() }));
        }
        for name in entries.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            let place = named.iter().position(|(known, _)| **known == *name).unwrap_or_else(|| {
                named.push((name.into(), Named::default()));
                named.len() - 1
            });
            named[place].1.required = true;
        }
        object.required_count = u32::try_from(named.iter().filter(|(_, named)| named.required).count()).ok()?;
        object.table = Table::new(named)?;
        for (pattern, schema) in map("patternProperties")? {
            more.patterns.push((Asked::pattern(pattern.as_str()), self.schema(schema)?));
        }
        let mut inner = |keyword: &str| match entries.get(keyword) {
            Some(schema) => self.schema(schema).map(Some),
            None => Some(None),
        };
        object.additional = Place::of(inner("additionalProperties")?);
        more.keys = inner("propertyNames")?;
        more.least = entries.get("minProperties").map_or(Some(0), whole)?;
        more.most = entries.get("maxProperties").map_or(Some(None), |most| whole(most).map(Some))?;
        for (key, keys) in map("dependentRequired")? {
            let keys = keys.as_array()?.iter().filter_map(Value::as_str).map(Into::into).collect();
            more.dependents.push((key.as_str().into(), keys));
        }
        for (key, schema) in map("dependentSchemas")? {
            more.dependent_schemas.push((key.as_str().into(), self.schema(schema)?));
        }
        object.more = more.or_none();
        Some(object)
    }
}

/// The schemas none of which a value may satisfy that does not satisfy this one.
fn negated(schema: &Value) -> &[Value] {
    let only = schema.as_object().filter(|entries| entries.len() == 1);
    only.and_then(|entries| entries.get("anyOf")?.as_array()).map_or(std::slice::from_ref(schema), Vec::as_slice)
}

/// The key that an object has not that does not satisfy a schema, when nothing else fails to.
fn key_forbidden(schema: &Value) -> Option<&str> {
    let only = schema.as_object().filter(|entries| entries.len() == 1)?;
    match only.get("required")?.as_array()?.as_slice() {
        [key] => key.as_str(),
        _ => None,
    }
}

/// Keywords that say something of values of one type only, beside those of an [`Object`].
const OF_TYPES: [&str; 18] = [
    "type",
    "minLength",
    "maxLength",
    "format",
    "pattern",
    "prefixItems",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// The keywords of an [`Object`].
const OF_OBJECTS: [&str; 9] = [
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
            Value::String(text) => values.texts.push((Ends::of(text.as_bytes()), text.as_str().into())),
            Value::Number(number) => values.numbers.push(Exact::of(number)),
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
