//! Ids of schemas.

/// The id of a schema within the graph of its contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId {
    /// The index of the definition that contains the schema.
    pub definition: u32,
    /// The index of the schema within the definition; 0 is the definition itself.
    pub index: u32,
}
