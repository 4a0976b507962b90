//! Where deliveries arrive: received, verified, held to their contracts, kept, answered and sent on.
//!
//! ```text
//! socket -server-> Delivery -judge-> Judgement -journal-> kept -server-> answer
//!                                                          `-forward-> the target
//! ```

pub mod config;
pub mod forward;
pub mod judge;
mod log;
mod metrics;
mod page;
mod problem;
mod route;
mod seen;
pub mod server;
mod unpack;

pub use config::{Config, Given, schema};
pub use judge::{Delivery, Judge, Judgement};
pub use log::Log;
pub use route::path_of;
pub use server::Server;
