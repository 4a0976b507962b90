//! Mocks: servers that answer as vendors would, made from their contracts. Requests are held to the contract, answers are valid samples
//! of it, what is created is found again, and calls are followed by the deliveries that the vendor would send.
//!
//! ```text
//! socket -http, server-> Asked -vendor-> Answered -server-> response
//!                                            `-outbox-> deliveries
//! ```

mod asked;
mod credentials;
mod deliveries;
mod draft;
mod effects;
mod exchange;
mod faults;
mod filters;
mod form;
mod memory;
mod outbox;
mod pointed;
mod preferences;
mod record;
mod replies;
mod routing;
mod samples;
mod selected;
mod server;
mod tally;
mod vendor;

use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;

pub use faults::{Fault, FaultKind};
pub use form::sample_of_success;
pub use server::{Options, Server};

use crate::http;

/// Serves until `stop` is true, and then finishes the requests it has accepted.
pub async fn serve(server: Arc<Server>, listener: TcpListener, stop: watch::Receiver<bool>) {
    http::serve(server, listener, stop).await;
}
