//! Contracts that payloads are checked against: the data of each, its schemas as a graph, and its compiled validators.
//! Nothing here knows a stage of the check.

mod catalog;
mod compiled;
mod leaves;
mod per_schema;
mod visible;

pub use catalog::Catalog;
pub use compiled::Contract;
pub use visible::VisibleKeys;
