//! What the servers have in common: connections, reading of requests within limits, and responses.
//!
//! On hyper, without axum and tower-http: a delivery's bytes are counted against a budget of all connections while they are read, what
//! is refused is read on and dropped within bounds, and each connection that ends without a request is told. Their layers see requests
//! only.

mod connections;
mod decode;
mod intake;
mod problem;
mod response;

pub(crate) use connections::{Limits, Site, serve};
pub(crate) use intake::{BodyLimits, Budget, Share, check_head, discard, read_body, target};
pub(crate) use problem::Problem;
pub(crate) use response::{EVENT_STREAM, HttpResponse, bytes, problem, text};
