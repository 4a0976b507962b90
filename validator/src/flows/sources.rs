//! The contracts of a flow: those of its sources, which describe its calls, and the shipped ones, which describe deliveries.

use std::path::Path;

use serde_json::Value;
use vistoria_schemas::contract::specification::{self, Formats};
use vistoria_schemas::flow::{Compiled, Contracts, Described, Document, Source};
use vistoria_schemas::graph::SchemaId;
use vistoria_schemas::remote::RemoteDocuments;

use crate::contract::{Catalog, Contract};

/// The contracts of the sources of a flow, in their order.
pub struct SourceContracts {
    shipped: Catalog,
    sources: Vec<Result<OfSource, String>>,
}

enum OfSource {
    Shipped(String),
    Read(Catalog),
}

type Accepts<'a> = Box<dyn Fn(SchemaId, &Value) -> bool + 'a>;

impl SourceContracts {
    /// Reads the contracts of sources. A path is relative to the flow at `flow`.
    pub fn read(sources: &[Source], flow: &Path) -> Self {
        let shipped = Catalog::shipped();
        let sources = sources
            .iter()
            .map(|source| match &source.vendor {
                Some(vendor) if shipped.contract(vendor).is_some() => Ok(OfSource::Shipped(vendor.clone())),
                Some(vendor) => Err(format!("no shipped contract is of \"{vendor}\"")),
                None => read(source, flow).map(OfSource::Read),
            })
            .collect();
        Self { shipped, sources }
    }

    /// Returns the contract of the source at a position.
    pub fn contract(&self, source: usize) -> Option<&Contract> {
        self.of(self.sources.get(source)?.as_ref().ok()?)
    }

    /// Returns the catalog that has the contract of the source at a position.
    pub fn catalog(&self, source: usize) -> Option<&Catalog> {
        match self.sources.get(source)?.as_ref().ok()? {
            OfSource::Shipped(_) => Some(&self.shipped),
            OfSource::Read(catalog) => Some(catalog),
        }
    }

    fn of<'s>(&'s self, source: &'s OfSource) -> Option<&'s Contract> {
        match source {
            OfSource::Shipped(vendor) => self.shipped.contract(vendor),
            OfSource::Read(catalog) => catalog.contracts().first(),
        }
    }

    /// Compiles a flow against the contracts.
    pub fn compile(&self, document: Document) -> Compiled {
        let accepts = |contract| -> Accepts<'_> {
            Box::new(move |id, value: &Value| Contract::is_satisfied(contract, id, value))
        };
        let of_sources: Vec<Result<(&Contract, Accepts<'_>), String>> = self
            .sources
            .iter()
            .map(|source| match source {
                Ok(source) => {
                    let contract = self.of(source).ok_or("it describes nothing")?;
                    Ok((contract, accepts(contract)))
                }
                Err(why) => Err(why.clone()),
            })
            .collect();
        let of_vendors: Vec<(&Contract, Accepts<'_>)> =
            self.shipped.contracts().iter().map(|contract| (contract, accepts(contract))).collect();
        let sources = of_sources.iter().map(|source| source.as_ref().map(described).map_err(Clone::clone));
        let contracts = Contracts { sources: sources.collect(), vendors: of_vendors.iter().map(described).collect() };
        document.compile(&contracts)
    }
}

fn described<'a>((contract, accepts): &'a (&'a Contract, Accepts<'a>)) -> Described<'a> {
    Described { bundle: contract.bundle(), graph: contract.graph(), accepts: &**accepts }
}

/// Reads the document of a source.
fn read(source: &Source, flow: &Path) -> Result<Catalog, String> {
    if source.url.contains("://") {
        return Err("documents of sources are read from files only: give a path relative to the flow".to_owned());
    }
    let path = flow.parent().unwrap_or(Path::new("")).join(&source.url);
    let reading = specification::read(&path, None, Formats::Annotate, &RemoteDocuments::default());
    let reading = reading.map_err(|error| error.to_string())?;
    let specification = reading.specification.ok_or_else(|| {
        let first = reading.diagnostics.first().map(|diagnostic| reading.sources.display(diagnostic).to_string());
        first.unwrap_or_else(|| "it is no OpenAPI document".to_owned())
    })?;
    if specification.root.is_some() {
        return Err("it is a JSON Schema, and describes no calls".to_owned());
    }
    Catalog::of_specification(specification, &source.name).map_err(|error| error.to_string())
}
