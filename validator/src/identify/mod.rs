//! What a payload is of: an event, or a call's request or response. By option, by path, by header, by body, by shape, in
//! that order of trust.

mod body;
mod call;
mod folder;
mod glance;
mod graphql;
mod header;
mod list;
mod outline;
mod path;
mod shape;

pub use glance::Glance;
pub(crate) use outline::Outline;

use std::fmt;

use vistoria_schemas::contract::{Event, Operation};
use vistoria_schemas::json;
use vistoria_schemas::nearest::suggestion;
use vistoria_schemas::text::FileId;

use crate::capture::{Captured, Start};
use crate::catalog::{Catalog, Contract};
use crate::validate::Body;

/// What the user named.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A vendor's id.
    pub vendor: Option<String>,
    /// An event's id.
    pub event: Option<String>,
    /// An operation's id.
    pub operation: Option<String>,
    /// Which message of the operation.
    pub side: Option<Side>,
    /// The status of the response.
    pub status: Option<u16>,
}

/// What a payload is, and how that is known.
#[derive(Clone)]
pub struct Identified<'a> {
    /// The contract.
    pub contract: &'a Contract,
    /// The event, or the call's message.
    pub subject: Subject<'a>,
    /// How it is known.
    pub by: By,
    /// Other events that the payload fits as well, when only the shape told.
    pub others: Vec<&'a str>,
}

/// What a payload is of.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    /// A delivery of an event.
    Event(&'a Event),
    /// The request of a call.
    Request(&'a Operation),
    /// The response of a call, with its status.
    Response(&'a Operation, u16),
    /// What the receiver answered to a delivery, with its status: no vendor says what it should be.
    Answer(&'a Event, u16),
}

/// Which message of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// What is asked
    Request,
    /// What comes back
    Response,
}

/// Why it is not known what a payload is of.
pub enum Unknown<'a> {
    /// Nothing tells the event.
    Event,
    /// A host of a contract was asked for what the contract does not have.
    Operation(&'a Contract),
    /// A request that no delivery is, and of no call that is known.
    Request,
    /// A response, and nothing tells to what.
    Call,
    /// The operation is known, and not which message of it this is.
    Side(&'a Operation),
    /// It is a response, and of no known status.
    Status(&'a Operation),
}

/// How an event is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The user named it.
    Option,
    /// The path that it was sent to, or under which it was kept, names it.
    Path,
    /// The request that it answers tells.
    Request,
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
    /// The event's id; none for a call.
    pub event: Option<String>,
    /// The operation's id; none for an event.
    pub operation: Option<String>,
    /// Which message of the operation.
    pub side: Option<Side>,
    /// The response's status.
    pub status: Option<u16>,
    /// How it is known.
    pub by: By,
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.vendor)?;
        self.event.iter().chain(&self.operation).try_for_each(|id| write!(f, " {id}"))?;
        match (self.side, self.status) {
            (Some(Side::Response), Some(status)) => write!(f, " response {status}"),
            (Some(Side::Response), None) => f.write_str(" response"),
            (Some(Side::Request), _) => f.write_str(" request"),
            (None, _) => Ok(()),
        }
    }
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
    /// An operation of more than one vendor.
    #[error("{name} is a call of {vendors}; say which with --vendor")]
    SeveralVendors {
        /// What was given.
        name: String,
        /// Whose it is.
        vendors: String,
    },
    /// No such event, or no such operation.
    #[error("no {what}{of} is called \"{name}\"; {suggestion}")]
    Subject {
        /// `event` or `operation`.
        what: &'static str,
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

    /// The contracts that the user did not exclude.
    fn contracts<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = &'a Contract> + Clone {
        let wanted = |contract: &&Contract| self.vendor.as_ref().is_none_or(|vendor| contract.vendor() == vendor);
        catalog.contracts().iter().filter(wanted)
    }

    /// The events that the user did not exclude by naming a vendor.
    fn events<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = (&'a Contract, &'a Event)> + Clone {
        self.contracts(catalog).flat_map(|contract| contract.bundle().events.iter().map(move |event| (contract, event)))
    }

    /// The operations that the user did not exclude by naming a vendor.
    fn operations<'a>(&'a self, catalog: &'a Catalog) -> impl Iterator<Item = (&'a Contract, &'a Operation)> + Clone {
        let each =
            |contract: &'a Contract| contract.bundle().operations.iter().map(move |operation| (contract, operation));
        self.contracts(catalog).flat_map(each)
    }
}

impl<'a> Identified<'a> {
    fn new((contract, subject): (&'a Contract, Subject<'a>), by: By) -> Self {
        Self { contract, subject, by, others: Vec::new() }
    }

    /// The definition that the body must satisfy; none when the contract knows of no body there.
    pub fn schema(&self) -> Option<&'a str> {
        match self.subject {
            Subject::Event(event) => Some(&event.schema),
            Subject::Request(operation) => operation.request.as_ref().map(|body| body.schema.as_str()),
            Subject::Response(operation, status) => operation.response(status)?.schema.as_deref(),
            Subject::Answer(..) => None,
        }
    }

    /// Whether it is right that there is no body.
    pub fn may_be_blank(&self) -> bool {
        match self.subject {
            Subject::Event(_) => false,
            Subject::Request(operation) => operation.request.as_ref().is_none_or(|body| !body.required),
            Subject::Response(..) | Subject::Answer(..) => self.schema().is_none(),
        }
    }

    /// The same in words.
    pub fn label(&self) -> Label {
        let vendor = self.contract.vendor().to_owned();
        let blank = Label { vendor, event: None, operation: None, side: None, status: None, by: self.by };
        let call = |operation: &Operation, side| Label {
            operation: Some(operation.id.clone()),
            side: Some(side),
            ..blank.clone()
        };
        match self.subject {
            Subject::Event(event) => Label { event: Some(event.id.clone()), ..blank },
            Subject::Request(operation) => call(operation, Side::Request),
            Subject::Response(operation, status) => Label { status: Some(status), ..call(operation, Side::Response) },
            Subject::Answer(event, status) => {
                let event = Some(event.id.clone());
                Label { event, side: Some(Side::Response), status: Some(status), ..blank }
            }
        }
    }
}

/// What a message is of. `body` is absent when the bytes are not JSON; then only options, paths and headers can tell.
pub fn identify<'a>(
    captured: &Captured,
    body: Option<&Body>,
    catalog: &'a Catalog,
    wanted: &'a Wanted,
) -> Result<Identified<'a>, Unknown<'a>> {
    match (&wanted.event, &wanted.operation) {
        (Some(event), _) => {
            let mut named = wanted.events(catalog).filter(|(_, known)| known.id == *event);
            let (contract, event) = named.next().ok_or(Unknown::Event)?;
            let subject = match captured.start {
                Some(Start::Response { status, .. }) => Subject::Answer(event, status),
                _ => Subject::Event(event),
            };
            Ok(Identified::new((contract, subject), By::Option))
        }
        (None, Some(operation)) => {
            let mut named = wanted.operations(catalog).filter(|(_, known)| known.id == *operation);
            let (contract, operation) = named.next().ok_or(Unknown::Call)?;
            let subject = message(operation, captured, wanted.side, wanted.status)?;
            Ok(Identified::new((contract, subject), By::Option))
        }
        (None, None) => match call(captured, body, catalog, wanted) {
            Some(found) => found,
            None => event(captured, body, catalog, wanted).ok_or(Unknown::Event),
        },
    }
}

/// Whether a list is one message: a call's, or a delivery that the user or its place names and that may be a list.
pub fn takes_lists(captured: &Captured, catalog: &Catalog, wanted: &Wanted) -> bool {
    let identified = match identify(captured, None, catalog, wanted) {
        Ok(identified) => identified,
        Err(Unknown::Event) => return false,
        // A call's, of which it is not known which.
        Err(_) => return true,
    };
    let definitions = &identified.contract.bundle().schema["$defs"];
    !matches!(identified.subject, Subject::Event(_))
        || identified.schema().is_none_or(|name| list::may_be(definitions, &definitions[name]))
}

/// Which message of `operation` this is: as the capture itself says, else as the user does.
fn message<'a>(
    operation: &'a Operation,
    captured: &Captured,
    side: Option<Side>,
    status: Option<u16>,
) -> Result<Subject<'a>, Unknown<'a>> {
    let (side, status) = match &captured.start {
        Some(Start::Request(_)) => (Some(Side::Request), None),
        Some(Start::Response { status, .. }) => (Some(Side::Response), Some(*status)),
        None => (side.or(status.map(|_| Side::Response)), status),
    };
    match (side, status) {
        (Some(Side::Request), _) => Ok(Subject::Request(operation)),
        (Some(Side::Response), Some(status)) => Ok(Subject::Response(operation, status)),
        (Some(Side::Response), None) => Err(Unknown::Status(operation)),
        (None, _) => Err(Unknown::Side(operation)),
    }
}

/// The call that a message belongs to; nothing when it may yet be a delivery.
fn call<'a>(
    captured: &Captured,
    body: Option<&Body>,
    catalog: &'a Catalog,
    wanted: &'a Wanted,
) -> Option<Result<Identified<'a>, Unknown<'a>>> {
    match &captured.start {
        Some(Start::Response { status, to: Some(request) }) => {
            let asked = json::read(&request.body, FileId(0)).root.map(Body::new);
            Some(match identify(request, asked.as_ref(), catalog, wanted) {
                Ok(Identified { contract, subject: Subject::Request(operation), .. }) => {
                    Ok(Identified::new((contract, Subject::Response(operation, *status)), By::Request))
                }
                Ok(Identified { contract, subject: Subject::Event(event), .. }) => {
                    Ok(Identified::new((contract, Subject::Answer(event, *status)), By::Request))
                }
                Err(unknown @ (Unknown::Operation(_) | Unknown::Request)) => Err(unknown),
                _ => Err(Unknown::Call),
            })
        }
        Some(Start::Request(line)) => {
            if let Some((contract, operation)) = call::identify(line, body, wanted.operations(catalog)) {
                return Some(Ok(Identified::new((contract, Subject::Request(operation)), By::Path)));
            }
            let of_host = |contract: &&Contract| call::has_host(contract, line);
            match folder::identify(captured, wanted.operations(catalog)) {
                Some(found) => Some(found),
                None => match wanted.contracts(catalog).find(of_host) {
                    Some(contract) => Some(Err(Unknown::Operation(contract))),
                    // Vendors deliver with POST.
                    None => (!line.method.eq_ignore_ascii_case("POST")).then_some(Err(Unknown::Request)),
                },
            }
        }
        Some(Start::Response { to: None, .. }) => {
            Some(folder::identify(captured, wanted.operations(catalog)).unwrap_or(Err(Unknown::Call)))
        }
        None => folder::identify(captured, wanted.operations(catalog)),
    }
}

/// The event of a delivery.
fn event<'a>(
    captured: &Captured,
    body: Option<&Body>,
    catalog: &'a Catalog,
    wanted: &'a Wanted,
) -> Option<Identified<'a>> {
    let known = |(contract, event), by| Identified::new((contract, Subject::Event(event)), by);
    let by_path = match &captured.start {
        Some(Start::Request(line)) => path::identify(&line.path, wanted.events(catalog)),
        _ => None,
    };
    let by_path = by_path.or_else(|| path::identify(&captured.source, wanted.events(catalog)));
    let by_path = by_path.map(|found| known(found, By::Path));
    let by_header = || {
        let found = header::identify(captured.headers.as_ref()?, wanted.events(catalog))?;
        Some(known(found, By::Header))
    };
    let by_body = || body::identify(body?, wanted.events(catalog)).map(|found| known(found, By::Body));
    by_path.or_else(by_header).or_else(by_body).or_else(|| shape::identify(body?, wanted.contracts(catalog)))
}
