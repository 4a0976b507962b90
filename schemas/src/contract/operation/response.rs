//! Responses of a call, by status.

use serde::{Deserialize, Serialize};

use super::content::{MediaType, json_schema};
use super::parameter::Parameter;

/// A response.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// A status such as `404`, a class such as `4XX`, or `default`.
    pub status: String,
    /// One line about it.
    pub summary: String,
    /// Its headers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Parameter>,
    /// The media types that its body may have, in source order; empty when it has no body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<MediaType>,
}

impl Response {
    /// Returns the definition of its JSON body; `None` when it has none.
    pub fn schema(&self) -> Option<&str> {
        json_schema(&self.content)
    }

    /// Returns the definitions that its headers and its body are validated against.
    pub(super) fn schemas(&self) -> impl Iterator<Item = &str> {
        let headers = self.headers.iter().map(|header| header.schema.as_str());
        headers.chain(self.content.iter().filter_map(|media| media.schema.as_deref()))
    }
}
