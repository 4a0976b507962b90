//! The contracts at hand: the shipped ones, or one that was read at run time. Validators are compiled when first needed.

use std::sync::OnceLock;

use jsonschema::{Validator, ValidatorMap};
use vistoria_generated::CONTRACTS;
use vistoria_schemas::contract::Bundle;
use vistoria_schemas::law;

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
    validators: OnceLock<ValidatorMap>,
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
            Contract { bundle, examples: compiled.examples, validators: OnceLock::new() }
        });
        Self { contracts: contracts.collect() }
    }

    /// One contract that was read at run time.
    pub fn of(bundle: Bundle) -> Self {
        Self { contracts: vec![Contract { bundle, examples: "{}", validators: OnceLock::new() }] }
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
    /// The validator of the schema that `key` leads to: a URI fragment such as `#/$defs/Appointment/properties/id`.
    pub fn validator(&self, key: &str) -> Option<&Validator> {
        self.validators().get(key)
    }

    fn validators(&self) -> &ValidatorMap {
        self.validators.get_or_init(|| {
            law::validators(&self.bundle).expect("reading a contract compiles it, so a bundle that exists compiles")
        })
    }
}
