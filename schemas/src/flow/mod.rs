//! Flows: Arazzo documents that say which calls a delivery leads to. This reads a document, parses its expressions, finds what it
//! refers to, and checks it against the contracts; the validator runs it.
//!
//! ```text
//! text -Document::read-> Document -compile, with the contracts-> Flow, or diagnostics
//! ```

mod check;
pub mod codes;
mod compile;
mod condition;
mod context;
mod criterion;
mod document;
mod expression;
mod input;
pub mod keys;
mod scope;
mod template;
mod workflow;

pub use condition::Condition;
pub use context::{Contracts, Described};
pub use criterion::{Criterion, all_hold};
pub use document::{Compiled, Document};
pub use expression::{Expression, Part, Root};
pub use input::Input;
pub use scope::{Exchange, Message, Scope, Values};
pub use template::{Template, text_of};
pub use workflow::{Action, ActionKind, Body, Cause, Flow, Output, Parameter, Source, Step, Target, Trigger, Workflow};
