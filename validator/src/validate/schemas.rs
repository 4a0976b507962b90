//! All schemas of a bundle, each with the numbers of those that it leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::{Map, Value};
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::law::{self, Compiler};

/// The number of a schema, in the contract that it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemaId(u32);

/// Every schema of a bundle that can apply to a value of a payload or to something in it.
pub struct Schemas {
    all: Vec<Schema>,
    definitions: BTreeMap<String, SchemaId>,
}

/// What a schema says of its own, and where it leads.
#[derive(Default)]
pub struct Schema {
    /// `allOf` and `$ref`.
    pub always: Vec<SchemaId>,
    /// `anyOf` and `oneOf`.
    pub alternatives: Vec<SchemaId>,
    /// `if`, `then` and `else`.
    pub condition: Option<Condition>,
    /// `dependentSchemas`.
    pub dependent: Vec<SchemaId>,
    /// By their keys.
    pub properties: BTreeMap<String, SchemaId>,
    /// `patternProperties`.
    pub patterns: Vec<SchemaId>,
    /// `additionalProperties`, when it is more than a yes or a no.
    pub additional: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix: Vec<SchemaId>,
    /// Those of the items after the prefix.
    pub items: Option<SchemaId>,
    /// The keys that must be there.
    pub required: BTreeSet<String>,
    /// The keys of `dependentRequired`, and those that they require.
    pub dependents: BTreeSet<String>,
    /// Whether it says which properties there are.
    pub describes_properties: bool,
    /// Whether it says something of every other key.
    pub is_map: bool,
    /// The words of `type`, when it is there.
    pub types: Option<BTreeSet<String>>,
    /// The code of its rule.
    pub rule: Option<String>,
    /// The codes of its advice.
    pub advice: Vec<String>,
    /// Whether it has advice, or anything that it leads to has.
    pub leads_to_advice: bool,
    /// Of what applies to some values only.
    test: Option<Test>,
}

/// Which of two schemas applies.
pub struct Condition {
    /// What decides.
    pub of: SchemaId,
    /// For values that satisfy it.
    pub then: Option<SchemaId>,
    /// For the others.
    pub otherwise: Option<SchemaId>,
}

struct Test {
    /// A URI fragment.
    key: String,
    validator: OnceLock<Option<Validator>>,
}

impl Schemas {
    /// Gathers them.
    pub(crate) fn new(bundle: &Bundle) -> Self {
        let blank = Map::new();
        let written = bundle.schema["$defs"].as_object().unwrap_or(&blank);
        let definitions: BTreeMap<String, SchemaId> =
            (0..).map(SchemaId).zip(written.keys()).map(|(id, name)| (name.clone(), id)).collect();
        let all = definitions.iter().map(|_| Schema::default()).collect();
        let mut maker = Maker { all, definitions: &definitions, key: String::new() };
        for (name, schema) in written {
            maker.key = law::definition(name);
            maker.fill(definitions[name], schema);
        }
        let mut all = maker.all;
        mark_advice(&mut all);
        Self { all, definitions }
    }

    /// A definition; nothing when there is none of this name.
    pub(crate) fn definition(&self, name: &str) -> Vec<SchemaId> {
        self.definitions.get(name).copied().into_iter().collect()
    }

    /// The schema of this number.
    pub fn get(&self, id: SchemaId) -> &Schema {
        &self.all[id.0 as usize]
    }
}

impl Schema {
    /// Whether it accepts `value`; asked only of what applies to some values and not to others.
    pub(crate) fn is_satisfied(&self, value: &Value, compiler: &Compiler) -> bool {
        let Some(test) = &self.test else { return true };
        let validator = test.validator.get_or_init(|| compiler.compile(&test.key).ok());
        validator.as_ref().is_some_and(|validator| validator.is_valid(value))
    }

    /// The schemas that it applies to the same value or to something in it.
    fn leads_to(&self) -> impl Iterator<Item = SchemaId> {
        let condition =
            self.condition.iter().flat_map(|condition| [Some(condition.of), condition.then, condition.otherwise]);
        let lists = [&self.always, &self.alternatives, &self.dependent, &self.patterns, &self.prefix];
        let single = condition.chain([self.additional, self.items]).flatten();
        lists.into_iter().flatten().copied().chain(single).chain(self.properties.values().copied())
    }
}

/// Marks what leads to advice, however far.
fn mark_advice(all: &mut [Schema]) {
    let mut led_to_by: Vec<Vec<usize>> = all.iter().map(|_| Vec::new()).collect();
    for (index, schema) in all.iter().enumerate() {
        schema.leads_to().for_each(|id| led_to_by[id.0 as usize].push(index));
    }
    let mut open: Vec<usize> = (0..all.len()).filter(|index| !all[*index].advice.is_empty()).collect();
    while let Some(index) = open.pop() {
        if !all[index].leads_to_advice {
            all[index].leads_to_advice = true;
            open.extend(&led_to_by[index]);
        }
    }
}

struct Maker<'a> {
    all: Vec<Schema>,
    definitions: &'a BTreeMap<String, SchemaId>,
    /// Of the schema at hand.
    key: String,
}

impl Maker<'_> {
    // As deep as a document may be.
    fn fill(&mut self, id: SchemaId, schema: &Value) {
        let keys = |value: Option<&Value>| -> BTreeSet<String> {
            let listed = value.and_then(Value::as_array).into_iter().flatten();
            listed.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let text = |keyword: &str| schema.get(keyword).and_then(Value::as_str).map(str::to_owned);
        let mut always = self.list(schema, "allOf");
        let reference = schema.get("$ref").and_then(Value::as_str).and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX));
        always.extend(reference.and_then(|name| self.definitions.get(name)));
        let mut alternatives = self.list(schema, "anyOf");
        alternatives.extend(self.list(schema, "oneOf"));
        let dependents = schema.get("dependentRequired").and_then(Value::as_object).into_iter().flatten();
        let filled = Schema {
            always,
            alternatives,
            condition: self.one(schema, "if").map(|of| Condition {
                of,
                then: self.one(schema, "then"),
                otherwise: self.one(schema, "else"),
            }),
            dependent: self.map(schema, "dependentSchemas").into_values().collect(),
            properties: self.map(schema, "properties"),
            patterns: self.map(schema, "patternProperties").into_values().collect(),
            additional: schema["additionalProperties"]
                .is_object()
                .then(|| self.one(schema, "additionalProperties"))
                .flatten(),
            prefix: self.list(schema, "prefixItems"),
            items: self.one(schema, "items"),
            required: keys(schema.get("required")),
            dependents: dependents
                .flat_map(|(of, required)| std::iter::once(of.clone()).chain(keys(Some(required))))
                .collect(),
            describes_properties: schema.get("properties").is_some(),
            is_map: ["additionalProperties", "patternProperties"].iter().any(|keyword| schema.get(keyword).is_some()),
            types: schema.get("type").map(|words| match words {
                Value::String(word) => BTreeSet::from([word.clone()]),
                words => keys(Some(words)),
            }),
            rule: text("x-rule"),
            advice: keys(schema.get("x-advice")).into_iter().collect(),
            leads_to_advice: false,
            test: None,
        };
        self.all[id.0 as usize] = Schema { test: self.all[id.0 as usize].test.take(), ..filled };
    }

    fn one(&mut self, schema: &Value, keyword: &str) -> Option<SchemaId> {
        Some(self.inner(schema.get(keyword)?, keyword, None))
    }

    fn list(&mut self, schema: &Value, keyword: &str) -> Vec<SchemaId> {
        let items = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
        items.enumerate().map(|(index, item)| self.inner(item, keyword, Some(&index.to_string()))).collect()
    }

    fn map(&mut self, schema: &Value, keyword: &str) -> BTreeMap<String, SchemaId> {
        let entries = schema.get(keyword).and_then(Value::as_object).into_iter().flatten();
        entries.map(|(key, value)| (key.clone(), self.inner(value, keyword, Some(key)))).collect()
    }

    fn inner(&mut self, schema: &Value, keyword: &str, token: Option<&str>) -> SchemaId {
        let outer = self.key.len();
        self.key.push('/');
        self.key.push_str(keyword);
        if let Some(token) = token {
            self.key.push('/');
            self.key.push_str(&law::escaped(token));
        }
        let id = SchemaId(u32::try_from(self.all.len()).expect("a document has fewer schemas than a file has bytes"));
        let is_tested = matches!(keyword, "anyOf" | "oneOf" | "if");
        let test = is_tested.then(|| Test { key: self.key.clone(), validator: OnceLock::new() });
        self.all.push(Schema { test, ..Schema::default() });
        self.fill(id, schema);
        self.key.truncate(outer);
        id
    }
}
