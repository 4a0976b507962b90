//! What the servers have in common: connections, reading of requests within limits, and responses.
//!
//! On hyper, without axum and tower-http. While the bytes of a body are read, they are counted against a budget that all connections
//! share; what is left of a refused body is read and discarded, within bounds; and a connection that ends before a request is complete
//! is logged. The layers of those crates see complete requests only.

mod connections;
mod decode;
mod intake;
mod problem;
mod response;

pub(crate) use connections::{Limits, Site, serve};
pub(crate) use intake::{BodyLimits, Budget, Share, check_head, discard, read_body, target};
pub(crate) use problem::Problem;
pub(crate) use response::{EVENT_STREAM, HttpResponse, bytes, problem, text};
