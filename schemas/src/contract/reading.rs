//! The steps from the documents of a contract to the contract.

use std::path::Path;

use super::bundle::Contract;
use super::traffic::{RawTraffic, Traffic};
use super::{compile, discriminator, extension_keys, info, lint, rules, sequence, signature, since};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::load::{LoadError, load};
use crate::normalise::normalise;
use crate::sources::Sources;

/// The result of reading a contract: the contract unless it has errors, and every diagnostic, sorted by place.
#[derive(Debug)]
pub struct ContractReading {
    /// The contract; absent when any diagnostic is an error.
    pub contract: Option<Contract>,
    /// All diagnostics.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, for rendering diagnostics.
    pub sources: Sources,
}

/// Reads the contract whose root document is the file `root`. Names in diagnostics are relative to `shown_from`.
pub fn read(root: &Path, shown_from: &Path) -> Result<ContractReading, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = load(root, shown_from, &mut diagnostics)?;
    Ok(from_sources(sources, diagnostics))
}

/// Makes a contract of documents in memory. `diagnostics` are those of parsing them.
pub fn from_sources(sources: Sources, mut diagnostics: Diagnostics) -> ContractReading {
    let contract = match &sources.root().root {
        Some(root) => {
            let info = info::read(root, &mut diagnostics);
            extension_keys::lint_contract(root, &sources, &mut diagnostics);
            let raw = RawTraffic::read(root, &sources, &mut diagnostics);
            let (mut document, names) = normalise(&sources, &raw.roots(root), Dialect::Draft202012, &mut diagnostics);
            lint::lint(&document, &mut diagnostics);
            since::lint(&document, &info, &mut diagnostics);
            discriminator::resolve(&mut document, &names, &sources, &mut diagnostics);
            let traffic = raw.named(&names, &mut document);
            let rules = rules::read(&document, &info, &mut diagnostics);
            let signatures = signature::read(root, &sources, &info, &mut diagnostics);
            let sequences = sequence::read(root, &info, &traffic.events, &mut diagnostics);
            let traffic = Traffic { signatures, sequences, ..traffic };
            compile::compile(document, info, rules, traffic, sources.fingerprint(), &mut diagnostics)
        }
        // Parsing has reported why.
        None => None,
    };
    let contract = contract.filter(|_| !diagnostics.has_errors());
    ContractReading { contract, diagnostics: diagnostics.sorted(), sources }
}
