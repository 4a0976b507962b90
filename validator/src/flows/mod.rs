//! Flows: the calls that deliveries lead to. `vistoria-schemas` reads and checks the document; here it runs.
//!
//! ```text
//! delivery -trigger-> Start -run-> Call -check, client, check-> Answer -run-> next Call … Outcome
//! ```
//!
//! [`drive`] executes a run. Its effects are hooks: a dry run, `vistoria run` and `listen` each supply their own.

mod call;
mod check;
mod client;
mod config;
mod drive;
mod parameter;
mod report;
mod run;
mod runs;
mod sources;
mod state;
mod trigger;

pub use call::Call;
pub use check::{Answer, Calls};
pub use client::Client;
pub use config::{FlowConfig, SourceConfig, server_variable};
pub use drive::{Event, Failure, Hooks, NoAnswer, Outcome, RetryPolicy, drive};
pub use report::Told;
pub use run::{Next, Run, Setting, uuid_of};
pub use runs::{Made, Runs, Status, StoredRun};
pub use sources::SourceContracts;
pub use state::{Attempts, Caused, Frame, State};
pub use trigger::{Start, Started, starts};
