//! What accepts more than the document says.

use crate::code::Code;
use crate::document::Definition;
use crate::document_codes;
use crate::node::{Kind, Node};

/// Definitions, each with what it does not say of the document.
pub(super) type Losses = Vec<(String, String)>;

/// The code of what is mistaken in a schema.
pub(super) const NOT_A_SCHEMA: &Code = &document_codes::SPECIFICATION_NOT_A_SCHEMA;

/// Makes a definition accept any value.
pub(super) fn open(definition: &mut Definition) {
    definition.schema = Node::new(definition.schema.at, Kind::Bool(true));
}
