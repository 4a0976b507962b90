//! Identification: the event or the call that a message belongs to. By option, path, header, body or shape, in that order of
//! trust.

mod body;
mod call;
mod disagreement;
mod dispatch;
mod fields;
mod folder;
pub(crate) mod graphql;
mod header;
mod identifier;
mod lists;
mod message;
mod misnamed;
mod path;
mod quick;
mod shape;
mod shapes;
mod unidentified;

pub use identifier::Identifier;
pub(crate) use quick::{NamedEvent, SourceEvent};
