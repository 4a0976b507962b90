//! The contracts at hand: the shipped ones, or one that was read at run time.

use vistoria_generated::{CONTRACTS, Compiled};
use vistoria_schemas::contract::specification::{Residual, Specification};
use vistoria_schemas::contract::{Bundle, Event, Identification};
use vistoria_schemas::validators::{self, CompileError};

use super::compiled::Contract;

/// Several contracts, in the order of their vendors.
pub struct Catalog {
    contracts: Vec<Contract>,
}

impl Catalog {
    /// Returns the contracts that are compiled into this program.
    pub fn shipped() -> Self {
        let contracts = CONTRACTS.iter();
        let contracts = contracts.map(|Compiled { vendor, bundle, examples, .. }| {
            Contract::embedded((*vendor).to_owned(), bundle, examples)
        });
        Self { contracts: contracts.collect() }
    }

    /// Creates a catalog of one contract that was read at run time.
    pub fn of(bundle: Bundle) -> Self {
        Self { contracts: vec![Contract::new(bundle)] }
    }

    /// Creates a catalog of the contract that any document makes. A JSON Schema makes one with a single event, to which every
    /// payload belongs; `stem` names a document that has no title.
    ///
    /// # Errors
    ///
    /// When `jsonschema` cannot compile the document's schema.
    pub fn of_specification(specification: Specification, stem: &str) -> Result<Self, CompileError> {
        let Specification { contract, root, residual, .. } = specification;
        let mut bundle = contract.bundle;
        if bundle.vendor.is_empty() {
            bundle.vendor = slug(if bundle.title.is_empty() { stem } else { &bundle.title });
        }
        let Some(root) = root else { return Ok(Self::of(bundle)) };
        bundle.events.push(Event {
            id: root.clone(),
            summary: bundle.title.clone(),
            schema: root.clone(),
            identification: Identification::default(),
        });
        let mut contract = Contract::new(bundle);
        contract.reports_undeclared_keys = false;
        contract.is_flat = residual.as_ref().is_some_and(Residual::is_normalised);
        // A flat schema is known to compile, and is compiled when it is needed.
        if !contract.is_flat {
            let validator = match &residual {
                Some(Residual::Original(original)) => original.compile(),
                _ => contract.compiler().compile(&validators::definition_reference(&root)),
            };
            contract = contract.with_validator(&root, validator?);
        }
        Ok(Self { contracts: vec![contract] })
    }

    /// Replaces the data of the contract of the same vendor.
    #[must_use]
    pub fn with_bundle(self, bundle: Bundle) -> Self {
        let vendor = bundle.vendor.clone();
        let mut bundle = Some(bundle);
        let contracts =
            self.contracts.into_iter().map(|contract| match bundle.take_if(|_| contract.vendor() == vendor) {
                Some(bundle) => contract.with_bundle(bundle),
                None => contract,
            });
        Self { contracts: contracts.collect() }
    }

    /// Keeps some of the contracts.
    #[must_use]
    pub fn only(self, is_wanted: &dyn Fn(&Contract) -> bool) -> Self {
        Self { contracts: self.contracts.into_iter().filter(is_wanted).collect() }
    }

    /// Returns all contracts.
    pub fn contracts(&self) -> &[Contract] {
        &self.contracts
    }

    /// Returns the contract of a vendor.
    pub fn contract(&self, vendor: &str) -> Option<&Contract> {
        self.contracts.iter().find(|contract| contract.vendor() == vendor)
    }
}

/// Returns a name in the form that vendors' ids have.
fn slug(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
