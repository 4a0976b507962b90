//! What a new contract changes, and what that breaks, as `vistoria diff` tells it.
//!
//! Both documents become contracts ([`described`]), which [`vistoria_schemas::changes`] compares. `--on` counts the captures that each
//! change concerns ([`captures`]). What was found is written as [`text`], [`json`], or [`findings`] about the new document.

mod captures;
mod described;
mod findings;
mod json;
mod text;

use serde_json::Value;
use vistoria_schemas::changes::{self, Compared, Difference, Options};
use vistoria_schemas::graph::SchemaId;

pub use self::captures::{Counted, count as count_captures};
pub use self::described::Described;
pub use self::findings::write as write_report;
pub use self::json::write as write_json;
pub use self::text::write as write_text;

/// Compares two documents.
pub fn compare(old: &Described, new: &Described, options: Options) -> Difference {
    with_compared(old, |old| with_compared(new, |new| changes::compare(old, new, options)))
}

fn with_compared<R>(side: &Described, compare: impl FnOnce(&Compared<'_>) -> R) -> R {
    let contract = side.contract();
    compare(&Compared {
        bundle: contract.bundle(),
        graph: contract.graph(),
        root: side.root.as_deref(),
        widened: &side.widened,
        is_flat: contract.is_flat,
        accepts: &|definition: &str, value: &Value| contract.accepts(definition, value),
        is_satisfied: &|id: SchemaId, value: &Value| contract.is_satisfied(id, value),
    })
}
