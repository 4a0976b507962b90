//! What the servers have in common: connections, reading of requests within limits, and responses.

mod connections;
mod decode;
mod intake;
mod problem;
mod response;

pub(crate) use connections::{Limits, Site, serve};
pub(crate) use intake::{BodyLimits, Budget, Share, check_head, discard, read_body, target};
pub(crate) use problem::Problem;
pub(crate) use response::{EVENT_STREAM, HttpResponse, bytes, problem, text};
