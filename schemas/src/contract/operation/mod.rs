//! `paths`: the calls that are made to a vendor, each with its request and its known responses.
//!
//! Parameter, header, encoding and request body objects are read with the types of the crate `openapiv3`, one object at a time
//! and without its schemas, so that an object that cannot be read fails alone.

mod content;
mod examples;
mod names;
mod parameter;
mod piece;
mod read;
mod response;
mod route;
mod security;
mod server;
mod template;

use serde::{Deserialize, Serialize};

use super::mock::Mock;

pub use content::{MediaType, PropertyEncoding, RequestBody, json_media_type};
pub use parameter::{Parameter, ParameterPlace, Style};
pub use response::Response;
pub use route::Route;
pub use security::Credential;
pub use server::Server;

pub(super) use read::{RawOperation, read, read_any};

/// A call: how it is identified, its request, its responses.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// One line about it.
    pub summary: String,
    /// Whether the vendor withdrew it (`deprecated`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The servers that serve it; at least one.
    pub servers: Vec<Server>,
    /// The path below each server, with `{name}` for a part that varies.
    pub path: String,
    /// The first field that its GraphQL document selects, where one path serves many calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graphql: Option<String>,
    /// Its parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// Names in the query that are no parameters but belong to a security scheme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub security_query: Vec<String>,
    /// The credentials that it asks for: those of one of these lists, all of them. Empty when it asks for none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<Vec<Credential>>,
    /// What it does in a mock; absent when the contract does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mock: Option<Mock>,
    /// Its body; absent when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestBody>,
    /// Its responses, in source order.
    pub responses: Vec<Response>,
}

/// Checks whether a server or a proxy may answer any request with this status: with an interim response, a redirection or "not
/// modified".
pub fn is_of_http(status: u16) -> bool {
    matches!(status, 100..=103 | 300..=305 | 307 | 308)
}

impl Operation {
    /// Returns the response for a status: the exact one, else its class, else the default. Interim responses and redirections
    /// are HTTP's own, whatever the operation is; a default is meant for its outcomes.
    pub fn response(&self, status: u16) -> Option<&Response> {
        let named = |name: &str| self.responses.iter().find(|response| response.status.eq_ignore_ascii_case(name));
        let default = || if is_of_http(status) { None } else { named("default") };
        named(&status.to_string()).or_else(|| named(&format!("{}XX", status / 100))).or_else(default)
    }

    /// Checks whether a status is possible for which the contract has no response.
    pub fn response_is_open(&self) -> bool {
        self.responses.iter().all(|response| response.status != "default")
    }

    /// Returns its path below the first server, with that server's base path.
    pub fn full_path(&self) -> String {
        let base = self.servers.first().map(|server| server.base.as_str()).unwrap_or_default();
        format!("{base}{}", self.path)
    }

    /// Returns the definitions that its messages are validated against.
    pub fn schemas(&self) -> impl Iterator<Item = &str> {
        let parameters = self.parameters.iter().map(|parameter| parameter.schema.as_str());
        let bodies = self.request.iter().flat_map(|body| &body.content).filter_map(|media| media.schema.as_deref());
        parameters.chain(bodies).chain(self.responses.iter().flat_map(Response::schemas))
    }
}
