//! One contract: its bundle, its schema graph, and the validators that `jsonschema` makes of its schemas. All of it is made
//! when it is first needed, because a few payloads reach a small part of a large contract.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use jsonschema::Validator;
use serde_json::Value;
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::contract::ValidatorCompiler;
use vistoria_schemas::graph::{Graph, SchemaId, Scope, applicable};
use vistoria_schemas::validators;

use super::leaves::Leaves;
use super::per_schema::{LazyValidator, PerSchema};

/// A contract that can validate.
pub struct Contract {
    vendor: String,
    /// The JSON of the bundle, for a contract that is compiled into this program.
    embedded: &'static str,
    bundle: OnceLock<Arc<Bundle>>,
    /// Examples by their path below the vendor's `examples` folder, as JSON; shipped contracts only.
    pub examples: &'static str,
    /// Whether keys that the contract does not declare are reported.
    pub reports_undeclared_keys: bool,
    /// Whether the graph says everything that the contract demands. Otherwise only the validator of the original document does.
    pub is_flat: bool,
    graph: OnceLock<Graph>,
    compiler: OnceLock<ValidatorCompiler>,
    validators: OnceLock<Validators>,
    leaves: OnceLock<Leaves>,
    with_advice: OnceLock<BTreeSet<SchemaId>>,
}

/// The compiled validators of a contract, each made when it is first needed.
struct Validators {
    definitions: BTreeMap<String, LazyValidator>,
    /// By code.
    advice: BTreeMap<String, LazyValidator>,
    /// Those of single schemas.
    schemas: PerSchema,
}

impl Contract {
    /// Creates a contract from its bundle.
    pub fn new(bundle: Bundle) -> Self {
        let vendor = bundle.vendor.clone();
        Self { bundle: Arc::new(bundle).into(), ..Self::embedded(vendor, "", "{}") }
    }

    /// Creates a contract that is compiled into this program, from the JSON of its bundle and of its examples.
    pub fn embedded(vendor: String, bundle: &'static str, examples: &'static str) -> Self {
        Self {
            vendor,
            embedded: bundle,
            bundle: OnceLock::new(),
            examples,
            reports_undeclared_keys: true,
            is_flat: true,
            graph: OnceLock::new(),
            compiler: OnceLock::new(),
            validators: OnceLock::new(),
            leaves: OnceLock::new(),
            with_advice: OnceLock::new(),
        }
    }

    /// Replaces the contract's data. What was made of it so far is made again.
    #[must_use]
    pub fn with_bundle(self, bundle: Bundle) -> Self {
        let made = Self::embedded(self.vendor, self.embedded, self.examples);
        let (reports_undeclared_keys, is_flat) = (self.reports_undeclared_keys, self.is_flat);
        Self { bundle: Arc::new(bundle).into(), reports_undeclared_keys, is_flat, ..made }
    }

    /// Uses a validator for a definition instead of the one that its schema in the bundle gives.
    #[must_use]
    pub fn with_validator(mut self, definition: &str, validator: Validator) -> Self {
        let mut validators = Validators::new(self.bundle(), self.graph());
        validators.definitions.insert(definition.to_owned(), Some(validator).into());
        self.validators = validators.into();
        self
    }

    /// Checks whether the contract is compiled into this program; the user gave any other.
    pub fn is_shipped(&self) -> bool {
        !self.embedded.is_empty()
    }

    /// Returns the vendor's id.
    pub fn vendor(&self) -> &str {
        &self.vendor
    }

    /// Returns the contract's data.
    ///
    /// # Panics
    ///
    /// When the bundle of an embedded contract cannot be read, which is a bug here.
    pub fn bundle(&self) -> &Bundle {
        self.shared_bundle()
    }

    fn shared_bundle(&self) -> &Arc<Bundle> {
        self.bundle.get_or_init(|| {
            let bundle = serde_json::from_str(self.embedded);
            Arc::new(bundle.expect("generated with the same types, and `vistoria-gen --check` keeps it fresh"))
        })
    }

    /// Returns the contract's schemas.
    pub fn graph(&self) -> &Graph {
        self.graph.get_or_init(|| Graph::new(Arc::clone(self.shared_bundle())))
    }

    /// Returns the compiler of the contract's schemas.
    pub fn compiler(&self) -> &ValidatorCompiler {
        self.compiler.get_or_init(|| ValidatorCompiler::new(self.bundle()))
    }

    /// Returns the validator of a definition; `None` when there is no such definition or it does not compile.
    pub fn validator(&self, definition: &str) -> Option<&Validator> {
        let validator = self.validators().definitions.get(definition)?;
        validator.get_or_init(|| self.compiler().compile(&validators::definition_reference(definition)).ok()).as_ref()
    }

    /// Returns the validator of an advice by its code.
    pub fn advice_validator(&self, code: &str) -> Option<&Validator> {
        let validator = self.validators().advice.get(code)?;
        validator.get_or_init(|| self.compiler().compile(&validators::advice_reference(code)).ok()).as_ref()
    }

    /// Checks whether a definition accepts a value.
    pub fn accepts(&self, definition: &str, value: &Value) -> bool {
        self.validator(definition).is_some_and(|validator| validator.is_valid(value))
    }

    /// Checks whether a schema accepts a value.
    pub fn is_satisfied(&self, id: SchemaId, value: &Value) -> bool {
        self.schema_validator(id).is_some_and(|validator| validator.is_valid(value))
    }

    /// Returns the validator of a single schema; `None` when it does not compile.
    pub fn schema_validator(&self, id: SchemaId) -> Option<&Validator> {
        let compile = || self.compiler().compile(&self.graph().location(id)).ok();
        self.validators().schemas.get(self.graph(), id, compile)
    }

    /// Returns the validator of the keywords of a schema that have no subschemas; `None` when there are none.
    pub fn leaf_validator(&self, id: SchemaId) -> Option<&Validator> {
        self.leaves().of(self.graph(), id)
    }

    /// Checks whether a key matches a pattern, as `patternProperties` has it.
    pub fn matches_pattern(&self, pattern: &str, key: &str) -> bool {
        self.leaves().matches(pattern, key)
    }

    fn leaves(&self) -> &Leaves {
        self.leaves.get_or_init(|| Leaves::new(self.graph()))
    }

    fn validators(&self) -> &Validators {
        self.validators.get_or_init(|| Validators::new(self.bundle(), self.graph()))
    }

    /// Returns the schema of a definition as the start of a walk; nothing when there is no such definition.
    pub fn schemas_of(&self, definition: Option<&str>) -> Vec<SchemaId> {
        definition.and_then(|name| self.graph().definition(name)).into_iter().collect()
    }

    /// Returns `from` and every schema that applies to a value through it: of alternatives those that the value satisfies.
    pub fn applicable_to(&self, from: Vec<SchemaId>, value: &Value) -> Vec<SchemaId> {
        applicable(self.graph(), from, Scope::Satisfied(&|id| self.is_satisfied(id, value)))
    }

    /// Checks whether a schema has advice, or anything else that is reported of valid values, or leads to a schema that has.
    pub fn leads_to_advice(&self, id: SchemaId) -> bool {
        self.with_advice().contains(&id)
    }

    /// Checks whether any schema has advice, or anything else that is reported of valid values.
    pub fn has_advice(&self) -> bool {
        !self.with_advice().is_empty()
    }

    fn with_advice(&self) -> &BTreeSet<SchemaId> {
        self.with_advice.get_or_init(|| with_advice(self.graph()))
    }
}

impl Validators {
    fn new(bundle: &Bundle, graph: &Graph) -> Self {
        let names = bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name);
        let lazy = |name: &String| (name.clone(), OnceLock::new());
        Self {
            definitions: names.map(lazy).collect(),
            advice: bundle.advice.keys().map(lazy).collect(),
            schemas: PerSchema::new(graph),
        }
    }
}

/// Returns the schemas that have advice, are of a property that a request should not have, or have a discriminator, and those
/// that lead to one of them, however far.
fn with_advice(graph: &Graph) -> BTreeSet<SchemaId> {
    let mut referring: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    let mut open = Vec::new();
    for definition in (0..).take(graph.definition_count()) {
        for (index, schema) in (0..).zip(graph.schemas(definition)) {
            let id = SchemaId { definition, index };
            schema.subschemas().for_each(|inner| referring.entry(inner).or_default().push(id));
            let extensions = &schema.extensions;
            let has_discriminator = schema.combinators.as_ref().is_some_and(|all| all.discriminator.is_some());
            let is_start = !extensions.advice.is_empty() || extensions.is_read_only || has_discriminator;
            open.extend(is_start.then_some(id));
        }
    }
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(referring.get(&id).into_iter().flatten());
        }
    }
    found
}
