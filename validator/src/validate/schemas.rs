//! The schemas of a definition, each with the numbers of those that it leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::Value;
use vistoria_schemas::contract::ValidatorCompiler;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::validators;

/// The number of a schema, in the contract that it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemaId {
    /// The place of the definition that it stands in.
    pub(crate) definition: usize,
    /// Its own there; the definition itself is the first.
    pub(crate) place: usize,
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
    pub advice: BTreeSet<String>,
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

impl Condition {
    /// All that may apply, and what decides.
    pub(super) fn all(&self) -> impl Iterator<Item = SchemaId> {
        self.then.into_iter().chain(self.otherwise).chain([self.of])
    }
}

struct Test {
    /// A URI fragment.
    key: String,
    validator: OnceLock<Option<Validator>>,
}

impl Schema {
    /// Those of the definition at a place: itself, and what is in it. `places` are those of all definitions by their names.
    pub(crate) fn all_of(
        definition: usize,
        (name, schema): (&str, &Value),
        places: &BTreeMap<String, usize>,
    ) -> Vec<Self> {
        let mut maker =
            Maker { definition, places, key: validators::definition_reference(name), all: vec![Self::default()] };
        maker.fill(0, schema);
        maker.all
    }

    /// Whether it accepts `value`.
    ///
    /// # Panics
    ///
    /// When it applies to every value: then there is nothing to ask.
    pub(crate) fn is_satisfied(&self, value: &Value, compiler: &ValidatorCompiler) -> bool {
        let test = self.test.as_ref().expect("an alternative or a condition");
        let validator = test.validator.get_or_init(|| compiler.compile(&test.key).ok());
        validator.as_ref().is_some_and(|validator| validator.is_valid(value))
    }

    /// The schemas that it applies to the same value or to something in it.
    pub(crate) fn leads_to(&self) -> impl Iterator<Item = SchemaId> {
        let lists = [&self.always, &self.alternatives, &self.dependent, &self.patterns, &self.prefix];
        let listed = lists.into_iter().flatten().chain(self.properties.values()).copied();
        let condition = self.condition.iter().flat_map(Condition::all);
        listed.chain(condition).chain(self.additional).chain(self.items)
    }
}

struct Maker<'a> {
    definition: usize,
    places: &'a BTreeMap<String, usize>,
    /// Of the schema at hand.
    key: String,
    all: Vec<Schema>,
}

impl Maker<'_> {
    // As deep as a document may be.
    fn fill(&mut self, place: usize, schema: &Value) {
        let mut filled = Schema::default();
        let (mut reference, mut any, mut one) = (None, Vec::new(), Vec::new());
        let [mut of, mut then, mut otherwise] = [None; 3];
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            match keyword.as_str() {
                "allOf" => filled.always = self.list(keyword, value),
                "$ref" => reference = value.as_str().and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX)),
                "anyOf" => any = self.list(keyword, value),
                "oneOf" => one = self.list(keyword, value),
                "if" => of = Some(self.inner(value, keyword, None)),
                "then" => then = Some(self.inner(value, keyword, None)),
                "else" => otherwise = Some(self.inner(value, keyword, None)),
                "dependentSchemas" => filled.dependent = self.map(keyword, value).into_values().collect(),
                "properties" => {
                    filled.describes_properties = true;
                    filled.properties = self.map(keyword, value);
                }
                "patternProperties" => {
                    filled.is_map = true;
                    filled.patterns = self.map(keyword, value).into_values().collect();
                }
                "additionalProperties" => {
                    filled.is_map = true;
                    filled.additional = value.is_object().then(|| self.inner(value, keyword, None));
                }
                "prefixItems" => filled.prefix = self.list(keyword, value),
                "items" => filled.items = Some(self.inner(value, keyword, None)),
                "required" => filled.required = words(value),
                "dependentRequired" => {
                    let entries = value.as_object().into_iter().flatten();
                    let keys = |(of, required): (&String, &Value)| std::iter::once(of.clone()).chain(words(required));
                    filled.dependents = entries.flat_map(keys).collect();
                }
                "type" => filled.types = Some(words(value)),
                "x-rule" => filled.rule = value.as_str().map(str::to_owned),
                "x-advice" => filled.advice = words(value),
                _ => {}
            }
        }
        let referenced = reference.and_then(|name| self.places.get(name));
        filled.always.extend(referenced.map(|definition| SchemaId { definition: *definition, place: 0 }));
        filled.alternatives = [any, one].concat();
        filled.condition = of.map(|of| Condition { of, then, otherwise });
        filled.test = self.all[place].test.take();
        self.all[place] = filled;
    }

    fn list(&mut self, keyword: &str, value: &Value) -> Vec<SchemaId> {
        let items = value.as_array().into_iter().flatten();
        items.enumerate().map(|(index, item)| self.inner(item, keyword, Some(&index.to_string()))).collect()
    }

    fn map(&mut self, keyword: &str, value: &Value) -> BTreeMap<String, SchemaId> {
        let entries = value.as_object().into_iter().flatten();
        entries.map(|(key, value)| (key.clone(), self.inner(value, keyword, Some(key)))).collect()
    }

    fn inner(&mut self, schema: &Value, keyword: &str, token: Option<&str>) -> SchemaId {
        let outer = self.key.len();
        for step in [Some(keyword), token.map(Pointer::fragment_token).as_deref()].into_iter().flatten() {
            self.key.push('/');
            self.key.push_str(step);
        }
        let id = SchemaId { definition: self.definition, place: self.all.len() };
        let is_tested = matches!(keyword, "anyOf" | "oneOf" | "if");
        let test = is_tested.then(|| Test { key: self.key.clone(), validator: OnceLock::new() });
        self.all.push(Schema { test, ..Schema::default() });
        self.fill(id.place, schema);
        self.key.truncate(outer);
        id
    }
}

/// The texts of a list, or the one that stands for it.
fn words(value: &Value) -> BTreeSet<String> {
    let listed = value.as_array().into_iter().flatten().chain([value]);
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}
