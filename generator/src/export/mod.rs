//! Writes a contract, or any document, as one document for tools that read only that: OpenAPI 3.1, OpenAPI 3.0 or JSON Schema.
//!
//! ```text
//! Sources -bundle-> OpenAPI 3.1 -lower-> OpenAPI 3.0
//! Contract -plain-> JSON Schema
//! ```
//!
//! What the target cannot say is rewritten where the meaning can be kept, and is a [`Loss`] otherwise. A schema with a loss accepts
//! more than the document, never less.

mod bundle;
mod identifiers;
mod json_schema;
mod loss;
mod messages;
mod objects;
mod openapi30;
mod references;
mod tree;
mod versions;
mod write;

use std::path::Path;

use vistoria_schemas::contract::specification::{Formats, Specification, SpecificationReading, read};
use vistoria_schemas::load::LoadError;
use vistoria_schemas::node::Node;
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_schemas::sources::Sources;

use self::loss::Found;
pub use self::loss::{Loss, Note};
pub use self::write::{json, yaml};
use crate::stack;

/// What a document is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// OpenAPI 3.1.
    OpenApi31,
    /// OpenAPI 3.0.
    OpenApi30,
    /// JSON Schema 2020-12, with a definition for each schema.
    JsonSchema,
    /// JSON Schema 2020-12, one document for each message, with the definitions that it needs.
    JsonSchemaOfEachMessage,
}

/// The result of exporting a document.
pub struct Exported {
    /// The documents, each with a name for its file, without an extension. Several only where each message has one; none when
    /// nothing could be made of the document.
    pub documents: Vec<(String, Node)>,
    /// What the documents do not say.
    pub losses: Vec<Loss>,
    /// What else is worth knowing about them.
    pub notes: Vec<Note>,
    /// The document and its diagnostics.
    pub reading: SpecificationReading,
}

/// Exports the document `path`. `root` names the root of a JSON Schema; by default it is its title, else its file name.
pub fn export(
    path: &Path,
    target: Target,
    root: Option<&str>,
    remote: &RemoteDocuments,
) -> Result<Exported, LoadError> {
    stack::with_large_stack(|| {
        // Formats are written as they are; what they mean is for the reader to say.
        let reading = read(path, root, Formats::Assert, remote)?;
        let mut found = Found::default();
        let documents = match &reading.specification {
            Some(specification) => documents(specification, &reading.sources, target, &mut found),
            None => Vec::new(),
        };
        let (losses, notes) = found.finished(&reading.sources);
        Ok(Exported { documents, losses, notes, reading })
    })
}

fn documents(
    specification: &Specification,
    sources: &Sources,
    target: Target,
    found: &mut Found,
) -> Vec<(String, Node)> {
    let name = messages::document_name(specification, sources);
    match target {
        Target::OpenApi31 => vec![(name, openapi31(specification, sources, found))],
        Target::OpenApi30 => {
            let bundled = openapi31(specification, sources, found);
            vec![(name, openapi30::lower(bundled, found))]
        }
        Target::JsonSchema => {
            found.of_reading(&specification.losses, "#/$defs/");
            vec![(name, json_schema::whole(specification, found))]
        }
        Target::JsonSchemaOfEachMessage => {
            found.of_reading(&specification.losses, "#/$defs/");
            messages::documents(specification, &name, found)
        }
    }
}

fn openapi31(specification: &Specification, sources: &Sources, found: &mut Found) -> Node {
    match &sources.root().root {
        Some(root) if root.get("openapi").is_some() => bundle::bundle(root, sources, found),
        _ => {
            found.of_reading(&specification.losses, "#/components/schemas/");
            bundle::of_json_schema(specification)
        }
    }
}
