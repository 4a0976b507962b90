//! The server of `listen`: deliveries are received, verified, checked against their contracts, stored, answered and forwarded.
//!
//! ```text
//! socket -http, server-> Delivery -receiver-> Decision -journal-> stored -server-> response
//!                                                              `-forward-> target
//! ```

mod attempts;
pub mod config;
mod entrance;
pub mod flow_runner;
pub mod forward;
mod forward_status;
mod health;
mod log;
mod metrics;
mod options;
mod page;
mod page_key;
pub mod receiver;
mod refusal;
mod replay_cache;
mod resend;
mod route;
mod sender;
pub mod server;
mod vendor_settings;

pub use config::{Config, PartialConfig, schema};
pub use entrance::serve;
pub use flow_runner::FlowRunner;
pub use log::{Log, LogLevel};
pub use page_key::PageKey;
pub use receiver::{Decision, Delivery, Receiver};
pub use server::{Port, Server};
pub use vendor_settings::configured;
