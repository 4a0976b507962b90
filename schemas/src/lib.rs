//! Contracts: what a contract consists of, and how documents become one.
//!
//! Each arrow is a function from one type to the next; mistakes are collected on the way:
//!
//! ```text
//! files -load-> Sources -normalise-> Document -lint, rules-> compile-> Contract { Document, Bundle }
//! ```
//!
//! [`contract::read`] does all of it. Only [`load`] and [`remote`] read files.

pub mod applicable;
pub mod assertions;
pub mod canonical;
pub mod changes;
pub mod code;
pub mod containment;
pub mod contract;
pub mod diagnostic;
pub mod dialect;
pub mod document;
pub mod document_codes;
pub mod extensions;
mod fields;
pub mod flow;
pub mod formats;
pub mod graph;
pub mod io_words;
pub mod json;
pub mod keywords;
pub mod level;
pub mod load;
pub mod matrix;
pub mod multiples;
pub mod nearest;
pub mod node;
pub mod normalise;
pub mod overlay;
pub mod pointer;
pub mod release;
pub mod remote;
pub mod resources;
pub mod sources;
pub mod structure;
pub mod text;
pub mod url;
pub mod validators;
pub mod yaml;

pub use vistoria_support::instant;
