//! The subcommands, one file each.

pub mod baseline;
pub mod check;
pub mod check_options;
pub mod compare;
pub mod completions;
pub mod described;
pub mod diff;
pub mod doctor;
pub mod drift;
pub mod events;
pub mod explain;
mod flowing;
pub mod listen;
pub mod matrix;
pub mod merge;
pub mod mock;
mod opened;
mod parted;
mod parts;
mod paths;
pub mod payloads;
mod progress;
pub mod replay;
pub mod run;
mod secrets;
pub mod send;
mod written;
