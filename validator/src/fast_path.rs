//! The fast path over a catalog: the plans of its contracts, compiled when they are first needed.

use std::cell::OnceCell;
use std::sync::OnceLock;

pub use vistoria_fast_path::Plan;
use vistoria_support::tape::Tape;

use crate::capture::Captured;
use crate::contract::{Catalog, Contract};
use crate::identify::Identifier;
use crate::subject::Identified;

/// A body about which there is nothing to report.
pub struct Accepted<'a, 'b> {
    /// The event or the call.
    pub identified: Identified<'a>,
    /// The tape of the body, when it was read to one.
    pub tape: Option<Tape<'b>>,
}

/// Identifies a captured body and checks it; `None` when it is left to the slow path.
pub fn accepted<'a, 'b>(
    captured: &'b Captured,
    identifier: &Identifier<'a>,
    plans: &Plans<'a>,
) -> Option<Accepted<'a, 'b>> {
    let text = std::str::from_utf8(&captured.body).ok()?;
    let tape = OnceCell::new();
    let known = identifier.identify_quickly(captured, || tape.get_or_init(|| Tape::parse(text).ok()).as_ref())?;
    let plan = plans.get(known.contract, known.schema()?)?;
    let tape = match tape.into_inner() {
        Some(tape) => Some(tape?),
        None => None,
    };
    let is_accepted = match &tape {
        Some(tape) => plan.accepts_tape(tape, text.len()),
        None => plan.accepts_text(text),
    };
    is_accepted.then_some(Accepted { identified: known, tape })
}

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
        plans[id.definition as usize].get_or_init(|| plan(contract, definition)).as_ref()
    }
}

/// Compiles the plan of a contract's definition; `None` when there is none.
pub fn plan(contract: &Contract, definition: &str) -> Option<Plan> {
    Plan::compile(contract.graph(), definition, contract.reports_undeclared_keys)
}
