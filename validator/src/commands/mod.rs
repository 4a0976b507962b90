//! The subcommands, one file each.

pub mod check;
pub mod events;
pub mod explain;
pub mod matrix;
mod progress;
