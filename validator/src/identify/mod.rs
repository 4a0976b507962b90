//! Identification: the event or the call that a message belongs to. By option, path, header, body or shape, in that order of
//! trust.

mod body;
mod call;
mod dispatch;
mod folder;
mod graphql;
mod header;
mod identifier;
mod lists;
mod message;
mod path;
mod quick;
mod shape;
mod shapes;
mod unidentified;

pub use identifier::Identifier;
pub use unidentified::finding as unidentified;
