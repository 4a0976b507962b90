//! The contracts at hand: the shipped ones, or one that was read at run time. Validators are compiled when first needed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::{Map, Value};
use vistoria_generated::{CONTRACTS, Compiled};
use vistoria_schemas::contract::ValidatorCompiler;
use vistoria_schemas::contract::specification::{Residual, Specification};
use vistoria_schemas::contract::{Bundle, Event, Identification};
use vistoria_schemas::validators::{self, CompileError};

use crate::identify::Outline;
use crate::prove::{Names, Plan};
use crate::validate::applied::{Mode, spread};
use crate::validate::{Schema, SchemaId};

/// Several contracts, in the order of their vendors.
pub struct Catalog {
    contracts: Vec<Contract>,
}

/// A contract that can validate.
pub struct Contract {
    vendor: String,
    /// What it is read from when it is first needed: of a few payloads most contracts are not.
    compiled: &'static str,
    bundle: OnceLock<Bundle>,
    /// Examples by their path below the vendor's `examples` folder, as JSON; shipped contracts only.
    pub examples: &'static str,
    /// Whether a key that it does not name is worth a note.
    pub tells_names: bool,
    /// Whether the bundle's schema says all that is asked; else the validator that was compiled from the document does.
    is_flat: bool,
    compiler: OnceLock<ValidatorCompiler>,
    known: OnceLock<Known>,
}

/// What is made of the schemas of a contract, each when it is first needed.
struct Known {
    /// Of the definitions, by their names.
    places: BTreeMap<String, usize>,
    definitions: Vec<Definition>,
    /// By their codes.
    advice: BTreeMap<String, OnceLock<Option<Validator>>>,
    /// The places of the events whose bodies may have to have a key at their top.
    by_required_key: OnceLock<BTreeMap<String, Vec<usize>>>,
    /// The schemas that have advice or lead to one that has, however far.
    advising: OnceLock<BTreeSet<SchemaId>>,
}

#[derive(Default)]
struct Definition {
    name: String,
    validator: OnceLock<Option<Validator>>,
    plan: OnceLock<Option<Plan>>,
    schemas: OnceLock<Vec<Schema>>,
    outline: OnceLock<Outline>,
}

impl Catalog {
    /// The contracts that are compiled into this program.
    pub fn shipped() -> Self {
        let contracts = CONTRACTS.iter().map(|Compiled { vendor, bundle, examples }| Contract {
            compiled: bundle,
            examples,
            ..Contract::unread((*vendor).to_owned())
        });
        Self { contracts: contracts.collect() }
    }

    /// One contract that was read at run time.
    pub fn of(bundle: Bundle) -> Self {
        Self { contracts: vec![Contract::of(bundle)] }
    }

    /// The contract that any document makes. A JSON Schema makes one with a single event, of which every payload is; `stem`
    /// names what has no title.
    pub fn of_specification(specification: Specification, stem: &str) -> Result<Self, CompileError> {
        let Specification { contract, root, residual, .. } = specification;
        let mut bundle = contract.bundle;
        if bundle.vendor.is_empty() {
            bundle.vendor = slug(if bundle.title.is_empty() { stem } else { &bundle.title });
        }
        bundle.events.extend(root.iter().map(|root| Event {
            id: root.clone(),
            summary: bundle.title.clone(),
            schema: root.clone(),
            identification: Identification::default(),
        }));
        let mut contract = Contract { tells_names: root.is_none(), ..Contract::of(bundle) };
        if let Some(root) = root {
            contract.is_flat = residual.as_ref().is_some_and(Residual::is_normalised);
            // A flat one is known to compile, and is compiled when it is needed.
            if !contract.is_flat {
                let key = validators::definition_reference(&root);
                let compiled = match &residual {
                    Some(Residual::Original(original)) => original.compile(),
                    _ => contract.compiler().compile(&key),
                };
                let mut known = Known::new(contract.bundle());
                let validator = Some(compiled?).into();
                if let Some(definition) = known.definitions.iter_mut().find(|definition| definition.name == root) {
                    definition.validator = validator;
                }
                contract.known = known.into();
            }
        }
        Ok(Self { contracts: vec![contract] })
    }

    /// All of them.
    pub fn contracts(&self) -> &[Contract] {
        &self.contracts
    }

    /// The contract of this vendor.
    pub fn contract(&self, vendor: &str) -> Option<&Contract> {
        self.contracts.iter().find(|contract| contract.vendor == vendor)
    }
}

impl Contract {
    fn of(bundle: Bundle) -> Self {
        let vendor = bundle.vendor.clone();
        Self { bundle: bundle.into(), ..Self::unread(vendor) }
    }

    fn unread(vendor: String) -> Self {
        Self {
            vendor,
            compiled: "",
            bundle: OnceLock::new(),
            compiler: OnceLock::new(),
            examples: "{}",
            tells_names: true,
            is_flat: true,
            known: OnceLock::new(),
        }
    }

    /// The vendor's id.
    pub fn vendor(&self) -> &str {
        &self.vendor
    }

    /// The contract's data.
    ///
    /// # Panics
    ///
    /// When an embedded contract cannot be read: a bug here.
    pub fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            serde_json::from_str(self.compiled)
                .expect("generated with the same types, and `vistoria-gen --check` holds it fresh")
        })
    }

    /// The plan for bodies of a definition; `None` when there is none. Made when first needed.
    pub fn plan(&self, definition: &str) -> Option<&Plan> {
        let known = self.definition(definition).filter(|_| self.is_flat)?;
        known.plan.get_or_init(|| self.new_plan(definition)).as_ref()
    }

    fn compiler(&self) -> &ValidatorCompiler {
        self.compiler.get_or_init(|| ValidatorCompiler::new(self.bundle()))
    }

    fn new_plan(&self, definition: &str) -> Option<Plan> {
        if !self.tells_names {
            return Plan::new(self.bundle(), definition, None);
        }
        Plan::new(self.bundle(), definition, Some(Names::new(self, definition)?))
    }

    /// The schema of this number.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas(id.definition)[id.place]
    }

    /// That of a definition; nothing when there is none of this name.
    pub fn schema_of(&self, definition: &str) -> Vec<SchemaId> {
        let place = self.known().places.get(definition);
        place.map(|definition| SchemaId { definition: *definition, place: 0 }).into_iter().collect()
    }

    /// Those that stand in the definition of this place.
    fn schemas(&self, definition: usize) -> &[Schema] {
        let known = self.known();
        let Definition { name, schemas, .. } = &known.definitions[definition];
        let schema = || (name.as_str(), &self.bundle().schema["$defs"][name]);
        schemas.get_or_init(|| Schema::all_of(definition, schema(), &known.places))
    }

    /// Whether a schema has advice, or leads to one that has.
    pub(crate) fn leads_to_advice(&self, id: SchemaId) -> bool {
        !self.bundle().advice.is_empty() && self.known().advising.get_or_init(|| self.advising()).contains(&id)
    }

    fn advising(&self) -> BTreeSet<SchemaId> {
        let mut led_to_by: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
        let mut open = Vec::new();
        for definition in 0..self.known().definitions.len() {
            for (place, schema) in self.schemas(definition).iter().enumerate() {
                let id = SchemaId { definition, place };
                schema.leads_to().for_each(|inner| led_to_by.entry(inner).or_default().push(id));
                open.extend((!schema.advice.is_empty()).then_some(id));
            }
        }
        let mut advising = BTreeSet::new();
        while let Some(id) = open.pop() {
            if advising.insert(id) {
                open.extend(led_to_by.get(&id).into_iter().flatten());
            }
        }
        advising
    }

    fn definition(&self, name: &str) -> Option<&Definition> {
        let known = self.known();
        known.places.get(name).map(|place| &known.definitions[*place])
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| Known::new(self.bundle()))
    }

    /// The validator of a definition. `None` when there is no such definition.
    pub fn validator(&self, definition: &str) -> Option<&Validator> {
        let known = self.definition(definition)?;
        known
            .validator
            .get_or_init(|| self.compiler().compile(&validators::definition_reference(definition)).ok())
            .as_ref()
    }

    /// The validator of an advice by its code.
    pub(crate) fn advice(&self, code: &str) -> Option<&Validator> {
        let compiled = self.known().advice.get(code)?;
        compiled.get_or_init(|| self.compiler().compile(&validators::advice_reference(code)).ok()).as_ref()
    }

    /// The events of which a body with these keys may be: those of which it has a key that anything which could apply to
    /// their bodies requires at the top. In the order of the contract.
    pub(crate) fn events_of_shape(&self, body: &Map<String, Value>) -> impl Iterator<Item = &Event> {
        let events = &self.bundle().events;
        let by_key = self.known().by_required_key.get_or_init(|| {
            let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (place, event) in events.iter().enumerate() {
                let schemas = spread(self, self.schema_of(&event.schema), Mode::Any);
                let keys: BTreeSet<&String> = schemas.iter().flat_map(|id| &self.schema(*id).required).collect();
                for key in keys {
                    by_key.entry(key.clone()).or_default().push(place);
                }
            }
            by_key
        });
        let places: BTreeSet<usize> = body.keys().filter_map(|key| by_key.get(key)).flatten().copied().collect();
        places.into_iter().map(|place| &events[place])
    }

    /// How many of the keys that every body of a definition must have are not in this one.
    pub(crate) fn missing(&self, definition: &str, body: &Map<String, Value>) -> usize {
        let outline = |known: &Definition| known.outline.get_or_init(|| Outline::of(self, definition)).missing(body);
        self.definition(definition).map_or(0, outline)
    }

    /// Whether a definition accepts `value`.
    pub fn satisfies(&self, value: &Value, definition: &str) -> bool {
        self.validator(definition).is_some_and(|validator| validator.is_valid(value))
    }

    /// Whether one of the schemas that apply to some values only accepts `value`.
    pub(crate) fn is_satisfied(&self, id: SchemaId, value: &Value) -> bool {
        self.schema(id).is_satisfied(value, self.compiler())
    }
}

impl Known {
    fn new(bundle: &Bundle) -> Self {
        let names = bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
        let definitions: Vec<Definition> = names.map(|name| Definition { name, ..Definition::default() }).collect();
        Self {
            places: definitions.iter().map(|definition| definition.name.clone()).zip(0..).collect(),
            definitions,
            advice: bundle.advice.keys().map(|code| (code.clone(), OnceLock::new())).collect(),
            by_required_key: OnceLock::new(),
            advising: OnceLock::new(),
        }
    }
}

/// A name as vendors have them.
fn slug(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
