//! The plans of contracts, compiled when they are first needed.

use std::sync::OnceLock;

use super::compile::compile;
use super::plan::requirements::Plan;
use crate::contract::{Catalog, Contract};

/// The plans of all definitions of a catalog.
pub struct Plans<'a> {
    contracts: Vec<ContractPlans<'a>>,
}

struct ContractPlans<'a> {
    contract: &'a Contract,
    /// By the index of the definition.
    plans: OnceLock<Box<[OnceLock<Option<Plan>>]>>,
}

impl<'a> Plans<'a> {
    /// Prepares the plans of a catalog.
    pub fn new(catalog: &'a Catalog) -> Self {
        let contracts = catalog.contracts().iter();
        Self { contracts: contracts.map(|contract| ContractPlans { contract, plans: OnceLock::new() }).collect() }
    }

    /// Returns the plan of a definition; `None` when there is none.
    pub fn get(&self, contract: &Contract, definition: &str) -> Option<&Plan> {
        // What the graph does not say in full cannot be accepted by a plan.
        if !contract.is_flat {
            return None;
        }
        let known = self.contracts.iter().find(|known| std::ptr::eq(known.contract, contract))?;
        let id = contract.graph().definition(definition)?;
        let plans = known.plans.get_or_init(|| {
            let count = contract.graph().definition_count();
            std::iter::repeat_with(OnceLock::new).take(count).collect()
        });
        plans[id.definition as usize].get_or_init(|| compile(contract, definition)).as_ref()
    }
}

impl Plan {
    /// Compiles the plan of a definition; `None` when there is none.
    pub fn compile(contract: &Contract, definition: &str) -> Option<Self> {
        compile(contract, definition)
    }
}
