//! Corpora of documents, each of one schema: our own kinds, which stand in `corpora/` with their schemas and are made up from a
//! seed; and those of a folder that `VISTORIA_CORPORA` names, with `<name>/schema.json` and `<name>/instances.jsonl` as
//! `sourcemeta-research/jsonschema-benchmark` has them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use vistoria_fast_path::Plan;
use vistoria_schemas::contract::specification::{Formats, Residual, read};
use vistoria_schemas::graph::Graph;
use vistoria_schemas::remote::RemoteDocuments;

use super::made::Maker;

/// A schema with valid documents.
pub(crate) struct Corpus {
    pub(crate) name: String,
    pub(crate) schema: Value,
    /// Absent when the schema has none.
    pub(crate) plan: Option<Plan>,
    pub(crate) documents: Vec<Vec<u8>>,
}

/// Documents of each kind of our own.
const MADE: usize = 200;
/// Made-up documents that may be tried for them.
const MAX_TRIES: usize = 40_000;

/// Returns our own corpora, by name.
pub(crate) fn own(folder: &Path) -> Vec<Corpus> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the corpora").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    paths.iter().map(|path| made(path)).collect()
}

fn made(path: &Path) -> Corpus {
    let text = std::fs::read(path).expect("readable");
    let kind: Value = serde_json::from_slice(&text).expect("JSON");
    let folder = tempfile::tempdir().expect("a folder");
    let schema_file = folder.path().join("schema.json");
    std::fs::write(&schema_file, kind["schema"].to_string()).expect("written");
    let validator = validator(&kind["schema"]).expect("a schema");
    let mut maker = Maker::new(&kind["schema"], &kind["keys"], 0x5EED);
    let valid = std::iter::repeat_with(|| maker.next()).take(MAX_TRIES).filter(|made| validator.is_valid(made));
    let documents: Vec<Vec<u8>> = valid.take(MADE).map(|made| made.to_string().into_bytes()).collect();
    assert_eq!(documents.len(), MADE, "{}", path.display());
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    Corpus { name, plan: plan(&schema_file), schema: kind["schema"].clone(), documents }
}

/// Returns the corpora of a folder, by name. One without schema or text, or whose schema does not compile, is left out.
pub(crate) fn of_folder(folder: &Path) -> Vec<Corpus> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the corpora").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| fetched(path)).collect()
}

fn fetched(path: &Path) -> Option<Corpus> {
    let schema_file = path.join("schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(&schema_file).ok()?).ok()?;
    let lines = std::fs::read(path.join("instances.jsonl")).ok()?;
    let validator = validator(&schema)?;
    let is_valid = |line: &&[u8]| serde_json::from_slice(line).is_ok_and(|value: Value| validator.is_valid(&value));
    let documents: Vec<Vec<u8>> = lines.split(|byte| *byte == b'\n').filter(is_valid).map(<[u8]>::to_vec).collect();
    let name = path.file_name()?.to_string_lossy().into_owned();
    (!documents.is_empty()).then(|| Corpus { name, plan: plan(&schema_file), schema, documents })
}

/// Compiles a schema as its `$schema` says, formats annotated.
pub(crate) fn validator(schema: &Value) -> Option<jsonschema::Validator> {
    jsonschema::options().should_validate_formats(false).build(schema).ok()
}

fn plan(schema_file: &Path) -> Option<Plan> {
    let reading = read(schema_file, None, Formats::Annotate, &RemoteDocuments::default()).expect("readable");
    let specification = reading.specification.expect("a schema");
    let is_flat = specification.residual.as_ref().is_some_and(Residual::is_normalised);
    let graph = Graph::new(Arc::new(specification.contract.bundle));
    Plan::compile(&graph, &specification.root?, false).filter(|_| is_flat)
}
