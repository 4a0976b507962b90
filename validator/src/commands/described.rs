//! The contracts of a command: the shipped ones, or one that the user gives as a document.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{ArgGroup, Args};
use vistoria_schemas::contract::specification::{self, Formats, Residual};
use vistoria_schemas::load::read_overlay;
use vistoria_schemas::overlay::Overlay;
use vistoria_schemas::remote::{DocumentOverride, RemoteDocuments};

use crate::contract::Catalog;
use crate::drift::Documents;
use crate::process::Streams;

/// Arguments that give a contract.
#[derive(Args)]
#[command(group = ArgGroup::new("described").args(["contract", "schema"]))]
pub struct ContractArguments {
    /// Use this contract, or any OpenAPI 3 document, instead of the shipped contracts
    #[arg(long, value_name = "FILE")]
    pub contract: Option<PathBuf>,
    /// Use this JSON Schema (draft 4, 6, 7, 2019-09 or 2020-12) instead of the shipped contracts
    #[arg(long, value_name = "FILE", conflicts_with = "contract")]
    pub schema: Option<PathBuf>,
    /// Use this local file instead of fetching URL; a folder maps every URL under the prefix
    #[arg(long, value_name = "URL=PATH", requires = "described", value_parser = DocumentOverride::parse)]
    pub document: Vec<DocumentOverride>,
    /// Change --contract or --schema by this OpenAPI Overlay (1.0 or 1.1) after it is read; may be given several times
    #[arg(long, value_name = "FILE", requires = "described", value_parser = read_overlay)]
    pub overlay: Vec<Overlay>,
}

impl ContractArguments {
    /// Returns the contracts. Diagnostics and losses go to standard error.
    pub(super) fn catalog(&self, formats: Formats, streams: &mut Streams<'_>) -> anyhow::Result<Catalog> {
        Ok(self.documented(formats, streams)?.0)
    }

    /// Returns the contracts, and the documents of one that the user gave, as they are with its overlays. Diagnostics and losses go to
    /// standard error.
    pub(super) fn documented(
        &self,
        formats: Formats,
        streams: &mut Streams<'_>,
    ) -> anyhow::Result<(Catalog, Option<Documents>)> {
        match self.contract.as_ref().or(self.schema.as_ref()) {
            Some(path) => self.read(path, formats, streams).map(|(catalog, documents)| (catalog, Some(documents))),
            None => Ok((Catalog::shipped(), None)),
        }
    }

    /// Checks whether the user gave a document.
    pub(super) fn is_given(&self) -> bool {
        self.contract.is_some() || self.schema.is_some()
    }

    fn read(&self, path: &Path, formats: Formats, streams: &mut Streams<'_>) -> anyhow::Result<(Catalog, Documents)> {
        let elsewhere = RemoteDocuments {
            overrides: self.document.clone(),
            overlays: self.overlay.clone(),
            ..RemoteDocuments::default()
        };
        let reading = specification::read(path, None, formats, &elsewhere)?;
        for diagnostic in &reading.diagnostics {
            writeln!(streams.err, "{}\n", reading.sources.display(diagnostic))?;
        }
        let Some(specification) = reading.specification else {
            bail!("nothing can be checked against {}", path.display())
        };
        let is_schema = specification.root.is_some();
        match (is_schema, self.schema.is_some()) {
            (true, false) => bail!("{} is a JSON Schema, not a contract: give it with --schema", path.display()),
            (false, true) => bail!("{} is an OpenAPI document: give it with --contract", path.display()),
            _ => {}
        }
        // A schema that could not be normalised is validated in its original form, to which losses do not apply.
        if specification.residual.as_ref().is_none_or(Residual::is_normalised) {
            for (place, why) in &specification.losses {
                writeln!(streams.err, "warning: {place} is not checked as written: {why}")?;
            }
            // An OpenAPI document can be checked in part; a schema with a loss would accept invalid values.
            if is_schema && !specification.losses.is_empty() {
                bail!("nothing was checked against {}", path.display());
            }
        }
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let documents = Documents::new(&specification.contract.document, &reading.sources);
        let catalog = Catalog::of_specification(specification, &stem)
            .with_context(|| format!("nothing can be checked against {}", path.display()))?;
        Ok((catalog, documents))
    }
}
