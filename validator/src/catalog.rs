//! The contracts at hand: the shipped ones, or one that was read at run time. Validators are compiled when first needed.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::Value;
use vistoria_generated::CONTRACTS;
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::law::Compiler;

use crate::prove::{Names, Plan};

/// Several contracts, in the order of their vendors.
pub struct Catalog {
    contracts: Vec<Contract>,
}

/// A contract that can validate.
pub struct Contract {
    /// The contract's data.
    pub bundle: Bundle,
    /// Examples by their path below the vendor's `examples` folder, as JSON; shipped contracts only.
    pub examples: &'static str,
    compiler: Compiler,
    validators: Mutex<BTreeMap<String, Option<Arc<Validator>>>>,
    plans: Mutex<BTreeMap<String, Option<Arc<Plan>>>>,
}

impl Catalog {
    /// The contracts that are compiled into this program.
    ///
    /// # Panics
    ///
    /// When an embedded contract cannot be read: a bug here.
    pub fn shipped() -> Self {
        let contracts = CONTRACTS.iter().map(|compiled| {
            let bundle = serde_json::from_str(compiled.bundle)
                .expect("generated with the same types, and `vistoria-gen --check` holds it fresh");
            Contract::new(bundle, compiled.examples)
        });
        Self { contracts: contracts.collect() }
    }

    /// One contract that was read at run time.
    pub fn of(bundle: Bundle) -> Self {
        Self { contracts: vec![Contract::new(bundle, "{}")] }
    }

    /// All of them.
    pub fn contracts(&self) -> &[Contract] {
        &self.contracts
    }

    /// The contract of this vendor.
    pub fn contract(&self, vendor: &str) -> Option<&Contract> {
        self.contracts.iter().find(|contract| contract.bundle.vendor == vendor)
    }
}

impl Contract {
    fn new(bundle: Bundle, examples: &'static str) -> Self {
        Self {
            compiler: Compiler::new(&bundle),
            bundle,
            examples,
            validators: Mutex::default(),
            plans: Mutex::default(),
        }
    }

    /// The plan for bodies of a definition; `None` when there is none. Made when first needed.
    pub fn plan(&self, definition: &str) -> Option<Arc<Plan>> {
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = plans.get(definition) {
            return known.clone();
        }
        let names = Names::new(self, definition);
        let plan = names.and_then(|names| Plan::new(&self.bundle, definition, Some(names))).map(Arc::new);
        plans.insert(definition.to_owned(), plan.clone());
        plan
    }

    /// The validator of the schema that `key` leads to: a URI fragment such as `#/$defs/Appointment/properties/id`.
    /// `None` when there is no such schema.
    pub fn validator(&self, key: &str) -> Option<Arc<Validator>> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = validators.get(key) {
            return known.clone();
        }
        let compiled = self.compiler.compile(key).ok().map(Arc::new);
        validators.insert(key.to_owned(), compiled.clone());
        compiled
    }

    /// Whether the schema that `key` leads to accepts `value`.
    pub fn satisfies(&self, value: &Value, key: &str) -> bool {
        self.validator(key).is_some_and(|validator| validator.is_valid(value))
    }
}
