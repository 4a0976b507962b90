//! The vendor, event or call that the user named on the command line.

use vistoria_schemas::contract::{Event, Operation, Server};
use vistoria_schemas::nearest::suggestion;

use crate::contract::{Catalog, Contract};
use crate::subject::Side;

/// The vendor, event or call that the user named. What is absent was not named.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A vendor's id.
    pub vendor: Option<String>,
    /// An event's id.
    pub event: Option<String>,
    /// An operation's id.
    pub operation: Option<String>,
    /// The message of the operation.
    pub side: Option<Side>,
    /// The status of the response.
    pub status: Option<u16>,
    /// The server that the captured requests went to, in place of those of the contracts.
    pub server: Option<Server>,
}

/// A vendor, event or operation that no contract has.
#[derive(Debug, thiserror::Error)]
pub enum UnknownName {
    /// No such vendor.
    #[error("no vendor is called \"{name}\"; {suggestion}")]
    Vendor {
        /// The name that was given.
        name: String,
        /// The nearest known names.
        suggestion: String,
    },
    /// An operation of more than one vendor.
    #[error("{name} is a call of {vendors}; choose one with --vendor")]
    SeveralVendors {
        /// The name that was given.
        name: String,
        /// The vendors that have it.
        vendors: String,
    },
    /// No such event, or no such operation.
    #[error("no {what}{of} is called \"{name}\"; {suggestion}")]
    Subject {
        /// `event` or `operation`.
        what: &'static str,
        /// ` of <vendor>`, when one was named.
        of: String,
        /// The name that was given.
        name: String,
        /// The nearest known names.
        suggestion: String,
    },
}

impl Wanted {
    /// Checks that everything the user named exists.
    ///
    /// # Errors
    ///
    /// When a name is unknown or names several things.
    pub fn exists_in(&self, catalog: &Catalog) -> Result<(), UnknownName> {
        let vendors = catalog.contracts().iter().map(Contract::vendor);
        if let Some(name) = self.vendor.as_deref().filter(|name| catalog.contract(name).is_none()) {
            return Err(UnknownName::Vendor { name: name.to_owned(), suggestion: suggestion(name, vendors) });
        }
        let events: Vec<&str> = self.events(catalog).map(|(_, event)| event.id.as_str()).collect();
        let operations: Vec<&str> = self.operations(catalog).map(|(_, operation)| operation.id.as_str()).collect();
        let of = || self.vendor.as_ref().map(|vendor| format!(" of {vendor}")).unwrap_or_default();
        for (what, named, known) in [("event", &self.event, &events), ("operation", &self.operation, &operations)] {
            if let Some(name) = named.as_deref().filter(|name| !known.contains(name)) {
                let suggestion = suggestion(name, known.iter().copied());
                return Err(UnknownName::Subject { what, of: of(), name: name.to_owned(), suggestion });
            }
        }
        if let Some(name) = &self.operation {
            let having = self.operations(catalog).filter(|(_, operation)| operation.id == *name);
            let vendors: Vec<&str> = having.map(|(contract, _)| contract.vendor()).collect();
            if vendors.len() > 1 {
                return Err(UnknownName::SeveralVendors { name: name.clone(), vendors: vendors.join(" and of ") });
            }
        }
        Ok(())
    }

    /// Returns the contracts that the user did not exclude by naming a vendor.
    pub fn contracts<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = &'a Contract> + Clone {
        let wanted = |contract: &&Contract| self.vendor.as_ref().is_none_or(|vendor| contract.vendor() == vendor);
        catalog.contracts().iter().filter(wanted)
    }

    /// Returns the events that the user did not exclude by naming a vendor.
    pub fn events<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = (&'a Contract, &'a Event)> + Clone {
        self.contracts(catalog).flat_map(|contract| contract.bundle().events.iter().map(move |event| (contract, event)))
    }

    /// Returns the operations that the user did not exclude by naming a vendor.
    pub fn operations<'a>(
        &'a self,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = (&'a Contract, &'a Operation)> + Clone {
        let each =
            |contract: &'a Contract| contract.bundle().operations.iter().map(move |operation| (contract, operation));
        self.contracts(catalog).flat_map(each)
    }
}
