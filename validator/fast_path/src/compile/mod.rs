//! From the schema graph to plans.

mod declared;
mod drafts;
mod guards;
mod merge;
mod presence;
mod types;
mod unevaluated;

use vistoria_schemas::graph::Graph;

use crate::plan::requirements::Plan;

/// Compiles the plan of a definition; `None` when there is no such definition, or when the plan would be too large.
pub(super) fn compile(graph: &Graph, definition: &str, reports_undeclared_keys: bool) -> Option<Plan> {
    let definition = graph.definition(definition)?;
    let declared = if reports_undeclared_keys { Some(declared::declared_keys(graph, definition)?) } else { None };
    let drafts = drafts::drafts(graph, definition)?;
    merge::merge(drafts, declared)
}
