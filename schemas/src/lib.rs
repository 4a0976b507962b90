//! What a contract is, and how documents become one.
//!
//! The line, each arrow a function from one type to the next, faults collected on the way:
//!
//! ```text
//! files -load-> Sources -normalise-> Document -lint, rules-> compile-> Contract { Document, Bundle }
//! ```
//!
//! [`contract::read`] is the whole line. [`load`] and [`elsewhere`] alone read files.

pub mod applicable;
pub mod assertions;
pub mod canonical;
pub mod code;
pub mod contract;
pub mod diagnostic;
pub mod dialect;
pub mod document;
pub mod elsewhere;
mod fields;
pub mod formats;
pub mod graph;
pub mod json;
pub mod keywords;
pub mod law;
pub mod load;
pub mod matrix;
pub mod nearest;
pub mod node;
pub mod normalise;
pub mod pointer;
pub mod resources;
pub mod text;
pub mod yaml;

pub use vistoria_support::instant;
