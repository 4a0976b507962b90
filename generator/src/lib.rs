//! Contracts in, Rust types out. Between reading and writing, everything is a function from data to data:
//!
//! ```text
//! Contract -lower-> Ir -passes-> Ir -emit-> text
//! ```

pub mod emit;
pub mod files;
pub mod ir;
pub mod lower;
pub mod passes;
pub mod specification;
mod stack;
pub mod workspace;

use std::path::Path;

use vistoria_schemas::contract::{self, Contract, Outcome};
use vistoria_schemas::load::LoadError;

use crate::files::{Files, Vendor, files};
use crate::ir::Ir;
use crate::workspace::{Workspace, WorkspaceError, files_below};

/// What came of a whole workspace.
pub struct Generated {
    /// The files, when no contract has an error.
    pub files: Option<Files>,
    /// What each contract's reading said, in the order of the vendors.
    pub outcomes: Vec<Outcome>,
    /// What the types lost, one line each.
    pub losses: Vec<String>,
}

/// Something of the outside world that stops everything.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The workspace.
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    /// A contract's root document.
    #[error(transparent)]
    Load(#[from] LoadError),
}

/// The shapes of a contract, named and ready to be emitted.
pub fn shapes(contract: &Contract) -> Ir {
    passes::run(lower::lower(contract), contract)
}

/// Everything that `generated/src` should hold. Reads files, writes none.
pub fn generate(workspace: &Workspace) -> Result<Generated, GenerateError> {
    stack::deep(|| generated(workspace))
}

fn generated(workspace: &Workspace) -> Result<Generated, GenerateError> {
    let mut outcomes = Vec::new();
    let mut vendors = Vec::new();
    let mut losses = Vec::new();
    for folder in workspace.vendors()? {
        let outcome = contract::read(&folder.join("openapi.yaml"), &workspace.root)?;
        if let Some(contract) = &outcome.contract {
            let vendor = &contract.bundle.vendor;
            if folder.file_name().is_none_or(|name| name != vendor.as_str()) {
                return Err(WorkspaceError::WrongFolder { folder, vendor: vendor.clone() }.into());
            }
            let ir = shapes(contract);
            losses.extend(
                ir.losses.iter().map(|loss| format!("{}: {}: {}", contract.bundle.vendor, loss.provenance, loss.what)),
            );
            vendors.push(Vendor {
                id: contract.bundle.vendor.clone(),
                types: emit::emit(&ir),
                has_events: !ir.events.is_empty(),
                has_calls: !ir.calls.is_empty(),
                bundle: json(&contract.bundle),
                examples: json(&examples(&folder)?),
            });
        }
        outcomes.push(outcome);
    }
    let whole = outcomes.iter().all(|outcome| outcome.contract.is_some());
    Ok(Generated { files: whole.then(|| files(vendors)), outcomes, losses })
}

fn json(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("texts, lists and maps of texts are JSON");
    text.push('\n');
    text
}

/// The texts of the examples, by path. One that is not UTF-8 is left to the tests.
fn examples(folder: &Path) -> Result<Files, WorkspaceError> {
    let folder = folder.join("examples");
    let read = |name: String| std::fs::read_to_string(folder.join(&name)).ok().map(|text| (name, text));
    Ok(files_below(&folder)?.into_iter().filter_map(read).collect())
}
