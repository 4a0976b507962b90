//! Generates Rust types from contracts. Between reading and writing, everything is a function from data to data:
//!
//! ```text
//! Contract -lower-> Ir -passes-> Ir -emit-> text
//! ```

pub mod changed;
pub mod emit;
pub mod export;
pub mod files;
mod implied;
pub mod ir;
pub mod lower;
pub mod passes;
pub mod specification;
mod stack;
pub mod workspace;

use std::path::Path;

use vistoria_schemas::contract::{self, Contract, ContractReading};
use vistoria_schemas::load::LoadError;

use crate::files::{Files, Vendor, files};
use crate::ir::Ir;
use crate::workspace::{Workspace, WorkspaceError, files_below};

/// The result of generating all files of a workspace.
pub struct Generated {
    /// The files; absent when any contract has an error.
    pub files: Option<Files>,
    /// The contracts and their diagnostics, in the order of the vendors.
    pub readings: Vec<ContractReading>,
    /// What the types do not check, one line each.
    pub losses: Vec<String>,
}

/// A workspace or the root document of a contract cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The workspace cannot be read.
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    /// A contract's root document cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
}

/// Lowers a contract to shapes that are named and ready to be emitted.
pub fn shapes(contract: &Contract) -> Ir {
    let mut contract = contract.clone();
    lower::define_parameters(&mut contract);
    passes::run(lower::lower(&contract), &contract)
}

/// Generates everything that `generated/src` should contain. Reads files, writes none.
pub fn generate(workspace: &Workspace) -> Result<Generated, GenerateError> {
    stack::with_large_stack(|| generated(workspace))
}

fn generated(workspace: &Workspace) -> Result<Generated, GenerateError> {
    let mut readings = Vec::new();
    let mut vendors = Vec::new();
    let mut losses = Vec::new();
    for folder in workspace.vendors()? {
        let reading = contract::read(&folder.join("openapi.yaml"), &workspace.root)?;
        if let Some(contract) = &reading.contract {
            let vendor = &contract.bundle.vendor;
            if folder.file_name().is_none_or(|name| name != vendor.as_str()) {
                return Err(WorkspaceError::WrongFolder { folder, vendor: vendor.clone() }.into());
            }
            let ir = shapes(contract);
            losses.extend(ir.losses.iter().map(|loss| format!("{vendor}: {}: {}", loss.provenance, loss.what)));
            vendors.push(Vendor {
                id: vendor.clone(),
                types: emit::emit(&ir),
                has_events: !ir.events.is_empty(),
                has_calls: !ir.calls.is_empty(),
                bundle: json(&contract.bundle),
                examples: json(&examples(&folder)?),
            });
        }
        readings.push(reading);
    }
    let is_complete = readings.iter().all(|reading| reading.contract.is_some());
    Ok(Generated { files: is_complete.then(|| files(vendors)), readings, losses })
}

fn json(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("strings, lists and maps with string keys are JSON");
    text.push('\n');
    text
}

/// Reads the texts of the examples, by path. Leaves out one that is not UTF-8, which the tests report.
fn examples(folder: &Path) -> Result<Files, WorkspaceError> {
    let folder = folder.join("examples");
    let read = |name: String| std::fs::read_to_string(folder.join(&name)).ok().map(|text| (name, text));
    Ok(files_below(&folder)?.into_iter().filter_map(read).collect())
}
