//! An exchange: a request whose operation is known, and its response.

use std::sync::Arc;

use serde_json::Value;

use super::asked::Asked;
use super::form::Form;
use super::routing::Called;
use crate::capture::Captured;
use crate::checker::Checker;
use crate::identify::graphql::Root;

/// A request whose operation is known.
pub(super) struct Exchange<'e> {
    pub(super) asked: &'e Asked,
    pub(super) called: Called<'static>,
    pub(super) root: Option<Root>,
    pub(super) captured: Arc<Captured>,
    pub(super) checker: Checker<'e>,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) content_type: Option<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    /// The item that it is about.
    pub(super) id: Option<String>,
}

impl Reply {
    /// Creates a response with a body.
    pub(super) fn new(form: &Form<'_>, value: Option<&Value>) -> Self {
        Self {
            status: form.status,
            content_type: form.content_type.clone().filter(|_| value.is_some()),
            headers: form.headers.clone(),
            body: value.map(|value| form.bytes(value)).unwrap_or_default(),
            id: None,
        }
    }
}
