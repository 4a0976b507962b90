//! Requests: as they are checked, and the values that expressions stand for.

use serde_json::Value;
use vistoria_schemas::contract::{Expression, Operation, ParameterPlace};
use vistoria_schemas::pointer::Pointer;

use super::pointed::get;
use super::routing::HOST;
use crate::capture::{Captured, Headers, RequestLine, Start};
use crate::contract::Contract;
use crate::wire::{self, Escape, Kind, Text, pairs};

/// A request to a vendor, as it was received.
pub(super) struct Asked {
    pub(super) method: String,
    /// Path and query, below the vendor.
    pub(super) target: String,
    pub(super) headers: Headers,
    pub(super) body: Vec<u8>,
}

impl Asked {
    /// Returns the request as one that is checked.
    pub(super) fn captured(&self) -> Captured {
        Captured {
            start: Some(Start::Request(self.line())),
            headers: Some(self.headers.clone()),
            ..Captured::of_body("request", self.body.clone())
        }
    }

    /// Returns its first line.
    pub(super) fn line(&self) -> RequestLine {
        RequestLine::new(self.method.clone(), &self.target, Some(HOST))
    }

    /// Returns the names and values of its query.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        let line = self.line();
        let query = pairs(Text { at: 0, raw: &line.query, escape: Escape::Form }, "&");
        query.into_iter().map(|(name, value)| (name.decoded(), value.decoded())).collect()
    }

    /// Returns its body as JSON: what it is, or what a form stands for; null when it has none.
    pub(super) fn json(&self, contract: &Contract, operation: Option<&Operation>) -> Value {
        let content_type = self.headers.text("content-type").filter(|text| !text.is_empty());
        let form = || {
            let content = operation.and_then(|operation| operation.request.as_ref()).map(|body| &body.content[..]);
            let media = wire::select(content.unwrap_or_default(), content_type)?;
            let text = String::from_utf8_lossy(&self.body);
            Some(wire::form(contract, media, media.schema.as_deref()?, text.trim_end()).to_value())
        };
        match wire::kind(content_type) {
            Kind::Form => form().unwrap_or_default(),
            _ => serde_json::from_slice(&self.body).unwrap_or_default(),
        }
    }
}

/// The values of a request that expressions stand for.
pub(super) struct RequestValues<'r> {
    pub(super) body: Value,
    /// The arguments of the first field of its GraphQL document.
    pub(super) arguments: Value,
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: &'r Headers,
}

/// What a call is about, beside its request.
#[derive(Clone, Copy, Default)]
pub(super) struct About<'i> {
    /// The item.
    pub(super) item: Option<&'i Value>,
    /// The names of the item's properties that the call has changed.
    pub(super) changed: &'i [String],
}

impl RequestValues<'_> {
    /// Returns the value that an expression stands for; `None` when there is none.
    pub(super) fn value(&self, expression: &Expression, about: About<'_>) -> Option<Value> {
        let at = |value: &Value, pointer: &Pointer| {
            let found = get(value, pointer).cloned();
            found.filter(|found| !(pointer.tokens().is_empty() && found.is_null()))
        };
        let named = |all: &[(String, String)], name: &str| {
            all.iter().find(|(known, _)| known == name).map(|(_, value)| Value::String(value.clone()))
        };
        match expression {
            Expression::Body(pointer) => at(&self.body, pointer),
            Expression::Arguments(pointer) => at(&self.arguments, pointer),
            Expression::Item(pointer) => at(about.item?, pointer),
            Expression::Changed => Some(about.changed.iter().cloned().collect()),
            Expression::Parameter(ParameterPlace::Path, name) => named(&self.path, name),
            Expression::Parameter(ParameterPlace::Query, name) => named(&self.query, name),
            Expression::Parameter(_, name) => self.headers.text(name).map(Value::from),
        }
    }
}
