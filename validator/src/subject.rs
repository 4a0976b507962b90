//! The event or the call that a payload belongs to, and how that is known.

use std::fmt;

use vistoria_schemas::contract::{Event, Operation};

use crate::contract::Contract;

/// The contract and the part of it that a payload belongs to.
#[derive(Clone)]
pub struct Identified<'a> {
    /// The contract.
    pub contract: &'a Contract,
    /// The event, or the message of a call.
    pub subject: Subject<'a>,
    /// What identified the payload.
    pub by: IdentifiedBy,
    /// Other events that the payload fits equally well, when only its shape identified it.
    pub others: Vec<&'a str>,
    /// The definition that a part of the message must satisfy, when that is not the one of its JSON body.
    pub definition: Option<&'a str>,
}

/// The event, or the message of a call, that a payload is.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    /// A delivery of an event.
    Event(&'a Event),
    /// The request of a call.
    Request(&'a Operation),
    /// The response of a call, with its status.
    Response(&'a Operation, u16),
    /// The receiver's answer to a delivery, with its status. No contract describes it.
    Answer(&'a Event, u16),
}

/// A message of a call.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The request
    Request,
    /// The response
    Response,
}

/// The reason why a payload could not be identified.
pub enum Unidentified<'a> {
    /// Nothing identifies the event.
    Event,
    /// The request went to a host of this contract, which has no such operation.
    Operation(&'a Contract),
    /// The request is not a delivery and fits no known operation.
    Request,
    /// The request asks a server for permission to make another one.
    Preflight,
    /// A response without its request.
    Call,
    /// The operation is known, but not whether this is its request or its response.
    Side(&'a Operation),
    /// A response of the operation whose status is not known.
    Status(&'a Operation),
}

/// What identified a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum IdentifiedBy {
    /// An option of the command line names the event or the call.
    Option,
    /// The path of the request or of the file names it.
    Path,
    /// The request before a response identifies the call.
    Request,
    /// A header names the event.
    Header,
    /// A field of the body names the event.
    Body,
    /// The body fits the schema of the event best.
    Shape,
}

/// The ids of the event or the call that a payload was identified as.
#[derive(Debug, Clone)]
pub struct Label {
    /// The vendor's id.
    pub vendor: String,
    /// The event's id; absent for a call.
    pub event: Option<String>,
    /// The operation's id; absent for an event.
    pub operation: Option<String>,
    /// The message of the operation.
    pub side: Option<Side>,
    /// The response's status.
    pub status: Option<u16>,
    /// What identified the payload.
    pub by: IdentifiedBy,
}

impl Label {
    /// Returns the event or the call, whatever the status of a response was.
    #[must_use]
    pub fn without_status(&self) -> Self {
        Self { status: None, ..self.clone() }
    }
}

impl Label {
    /// Appends it as it is displayed. It is done for every payload, so that the machinery of formatting would cost more than reading
    /// a small one.
    pub(crate) fn push_to(&self, text: &mut String) {
        text.push_str(&self.vendor);
        for id in self.event.iter().chain(&self.operation) {
            text.push(' ');
            text.push_str(id);
        }
        match (self.side, self.status) {
            (Some(Side::Response), Some(status)) => {
                text.push_str(" response ");
                text.push_str(&status.to_string());
            }
            (Some(Side::Response), None) => text.push_str(" response"),
            (Some(Side::Request), _) => text.push_str(" request"),
            (None, _) => {}
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.push_to(&mut text);
        f.write_str(&text)
    }
}

impl<'a> Identified<'a> {
    /// Creates an identification without doubt about other events.
    pub fn new((contract, subject): (&'a Contract, Subject<'a>), by: IdentifiedBy) -> Self {
        Self { contract, subject, by, others: Vec::new(), definition: None }
    }

    /// Returns the definition that the body must satisfy; `None` when the contract describes no body.
    pub fn schema(&self) -> Option<&'a str> {
        self.definition.or_else(|| match self.subject {
            Subject::Event(event) => Some(event.schema.as_str()),
            Subject::Request(operation) => operation.request.as_ref()?.schema(),
            Subject::Response(operation, status) => operation.response(status)?.schema(),
            Subject::Answer(..) => None,
        })
    }

    /// Returns the same message as one of which a part must satisfy a definition.
    #[must_use]
    pub fn with_definition(&self, definition: &'a str) -> Self {
        Self { definition: Some(definition), others: Vec::new(), ..*self }
    }

    /// Returns the ids of the event or the call.
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
