//! Any OpenAPI or JSON Schema document to one Rust file.

use std::path::Path;

use serde::Serialize;
use vistoria_schemas::contract::specification::{Reading, read};
use vistoria_schemas::load::LoadError;

use crate::{emit, lower, passes};

/// What came of a document.
pub struct Emitted {
    /// The file's text; absent when nothing could be made of the document.
    pub types: Option<String>,
    /// What the types do not hold.
    pub losses: Vec<Loss>,
    /// What reading it said.
    pub reading: Reading,
}

/// A place that the types do not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// The definition, and the way from it.
    pub place: String,
    /// What is not held.
    pub what: String,
    /// Whether the schema holds it when a value is decoded.
    pub held: bool,
}

/// Makes types of the document `path`. `name` is what the root of a JSON Schema is called; `support` the path of a support
/// module, when it is not to be in the file.
pub fn emit(path: &Path, name: Option<&str>, support: Option<&str>) -> Result<Emitted, LoadError> {
    let reading = read(path, Path::new(""), name)?;
    let (mut types, mut losses) = (None, Vec::new());
    if let Some(specification) = &reading.specification {
        let ir = passes::run(lower::lower_specification(specification), &specification.contract);
        losses.extend(ir.losses.iter().map(|loss| Loss {
            place: loss.provenance.to_string(),
            what: loss.what.clone(),
            held: !loss.is_lost && ir.holds(&loss.provenance.definition),
        }));
        types = Some(emit::single(&ir, support));
    }
    Ok(Emitted { types, losses, reading })
}
