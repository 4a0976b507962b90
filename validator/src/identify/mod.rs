//! Which event a payload is of: by option, by path, by header, by body, by shape, in that order of trust.

mod body;
mod header;
mod path;
mod shape;

use vistoria_schemas::contract::Event;
use vistoria_schemas::nearest::suggestion;

use crate::capture::Captured;
use crate::catalog::{Catalog, Contract};
use crate::validate::Body;

/// What the user named.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A vendor's id.
    pub vendor: Option<String>,
    /// An event's id.
    pub event: Option<String>,
}

/// A payload's event, and how it is known.
pub struct Identified<'a> {
    /// The contract.
    pub contract: &'a Contract,
    /// The event.
    pub event: &'a Event,
    /// How it is known.
    pub by: By,
    /// Other events that the payload fits as well, when only the shape told.
    pub others: Vec<&'a str>,
}

/// How an event is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The user named it.
    Option,
    /// The path that it was sent to, or under which it was kept, names it.
    Path,
    /// A header says so.
    Header,
    /// A field of the body says so.
    Body,
    /// The body fits it best.
    Shape,
}

/// What a payload was taken for, in words.
#[derive(Debug, Clone)]
pub struct Label {
    /// The vendor's id.
    pub vendor: String,
    /// The event's id.
    pub event: String,
    /// How it is known.
    pub by: By,
}

/// A vendor or an event that does not exist.
#[derive(Debug, thiserror::Error)]
pub enum UnknownName {
    /// No such vendor.
    #[error("no vendor is called \"{name}\"; {suggestion}")]
    Vendor {
        /// What was given.
        name: String,
        /// What may have been meant.
        suggestion: String,
    },
    /// No such event.
    #[error("no event{of} is called \"{name}\"; {suggestion}")]
    Event {
        /// ` of <vendor>`, when one was named.
        of: String,
        /// What was given.
        name: String,
        /// What may have been meant.
        suggestion: String,
    },
}

impl Wanted {
    /// Says whether what the user named exists.
    pub fn exists_in(&self, catalog: &Catalog) -> Result<(), UnknownName> {
        let vendors = catalog.contracts().iter().map(|contract| contract.bundle.vendor.as_str());
        if let Some(name) = self.vendor.as_deref().filter(|name| catalog.contract(name).is_none()) {
            return Err(UnknownName::Vendor { name: name.to_owned(), suggestion: suggestion(name, vendors) });
        }
        let Some(name) = self.event.as_deref() else { return Ok(()) };
        let events: Vec<&str> = self.events(catalog).map(|(_, event)| event.id.as_str()).collect();
        if events.contains(&name) {
            return Ok(());
        }
        let of = self.vendor.as_ref().map(|vendor| format!(" of {vendor}")).unwrap_or_default();
        Err(UnknownName::Event { of, name: name.to_owned(), suggestion: suggestion(name, events.iter().copied()) })
    }

    /// The contracts that the user did not exclude.
    fn contracts<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = &'a Contract> + Clone {
        let wanted = |contract: &&Contract| self.vendor.as_ref().is_none_or(|vendor| contract.bundle.vendor == *vendor);
        catalog.contracts().iter().filter(wanted)
    }

    /// The events that the user did not exclude by naming a vendor.
    fn events<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = (&'a Contract, &'a Event)> + Clone {
        self.contracts(catalog).flat_map(|contract| contract.bundle.events.iter().map(move |event| (contract, event)))
    }
}

impl Identified<'_> {
    /// The same in words.
    pub fn label(&self) -> Label {
        Label { vendor: self.contract.bundle.vendor.clone(), event: self.event.id.clone(), by: self.by }
    }
}

/// The event of a delivery. `body` is absent when the bytes are not JSON; then only options and the path can tell.
pub fn identify<'a>(
    captured: &Captured,
    body: Option<&Body>,
    catalog: &'a Catalog,
    wanted: &'a Wanted,
) -> Option<Identified<'a>> {
    let known = |(contract, event), by| Identified { contract, event, by, others: Vec::new() };
    if let Some(event) = &wanted.event {
        let mut named = wanted.events(catalog).filter(|(_, known)| known.id == *event);
        return named.next().map(|found| known(found, By::Option));
    }
    let target = captured.target.as_deref();
    let by_path = target.and_then(|target| path::identify(target, wanted.events(catalog)));
    let by_path = by_path.or_else(|| path::identify(&captured.source, wanted.events(catalog)));
    let by_path = by_path.map(|found| known(found, By::Path));
    let by_header = || {
        let found = header::identify(captured.headers.as_ref()?, wanted.events(catalog))?;
        Some(known(found, By::Header))
    };
    let by_body = || body::identify(body?, wanted.events(catalog)).map(|found| known(found, By::Body));
    by_path.or_else(by_header).or_else(by_body).or_else(|| shape::identify(body?, wanted.events(catalog)))
}
