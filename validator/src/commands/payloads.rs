//! Options that say where in the inputs the payloads are, and of which event or call.

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};
use vistoria_schemas::contract::Server;
use vistoria_schemas::pointer::Pointer;

use crate::capture::{Carried, FileKind, Form, Inside};
use crate::contract::Contract;
use crate::subject::Side;
use crate::wanted::Wanted;

/// Options of commands that read captures.
#[derive(Args)]
pub struct PayloadArguments {
    /// Vendor that sent the payloads [default: auto-detected]
    #[arg(long, value_name = "V", conflicts_with = "schema")]
    pub vendor: Option<String>,
    /// Event of the payloads [default: auto-detected]
    #[arg(long, value_name = "E", conflicts_with = "schema")]
    pub event: Option<String>,
    /// Call of the payloads, by its operationId [default: auto-detected]
    #[arg(long, value_name = "O", conflicts_with_all = ["event", "schema"])]
    pub operation: Option<String>,
    /// Whether the payloads are requests or responses of the call
    #[arg(long, value_enum, requires = "operation")]
    pub side: Option<Side>,
    /// Status of the responses
    #[arg(long, value_name = "N", requires = "operation", value_parser = clap::value_parser!(u16).range(100..600))]
    pub status: Option<u16>,
    /// Format of the inputs [default: by extension, else by content]
    #[arg(long, visible_alias = "as", value_enum, value_name = "FORMAT")]
    pub input_format: Option<FileKind>,
    /// Read the payloads that records of this form carry [default: the forms are recognised]
    #[arg(long, value_name = "FORM", value_parser = form_names())]
    pub envelope: Option<String>,
    /// Read the payloads at this JSON Pointer of each record; * is every element; may be given several times
    ///
    /// A text that holds JSON is read as JSON, also on the way (`/Records/*/body/Message`). With `base64:` in front of the pointer, the
    /// text is in base64, or one on the way is.
    #[arg(long, alias = "at-pointer", value_name = "POINTER", conflicts_with = "envelope", value_parser = Inside::parse)]
    pub body_at: Vec<Inside>,
}

impl PayloadArguments {
    /// Returns the event or call that is asked for: that of `whole`, a contract to which every payload belongs, or the named one.
    pub(super) fn wanted(&self, whole: Option<&Contract>, server: Option<Server>) -> Wanted {
        let of_whole = whole.map(|contract| contract.bundle().events[0].id.clone());
        Wanted {
            vendor: self.vendor.clone(),
            event: of_whole.or_else(|| self.event.clone()),
            operation: self.operation.clone(),
            side: self.side,
            status: self.status,
            server,
        }
    }

    /// Returns the places in records where payloads are, with those of their headers and URLs; `None` when records are recognised.
    pub(super) fn carried(&self, headers: Option<&Pointer>, url: Option<&Pointer>) -> Option<Carried> {
        let by_name = self.envelope.as_deref().and_then(Form::by_name).map(Carried::by);
        let at = || Some(Carried::at(&self.body_at, headers, url)).filter(|_| !self.body_at.is_empty());
        by_name.or_else(at)
    }
}

/// Returns the values of `--envelope`.
fn form_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Form::all().iter().map(|form| PossibleValue::new(&*form.name).help(&*form.title)))
}
