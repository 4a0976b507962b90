//! From the schema graph to plans.

mod declared;
mod drafts;
mod guards;
mod merge;

use crate::contract::Contract;
use crate::fast_path::plan::requirements::Plan;

/// Compiles the plan of a definition; `None` when there is no such definition, or when the plan would be too large.
pub(super) fn compile(contract: &Contract, definition: &str) -> Option<Plan> {
    let graph = contract.graph();
    let definition = graph.definition(definition)?;
    let declared =
        if contract.reports_undeclared_keys { Some(declared::declared_keys(graph, definition)?) } else { None };
    let drafts = drafts::drafts(graph, definition)?;
    merge::merge(drafts, declared)
}
