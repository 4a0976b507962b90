//! Sending of deliveries: sample payloads of an event, and the HTTP client of `send`, `replay` and `--forward`.

pub(crate) mod chance;
pub mod delivery;
pub mod message;
pub mod sample;
pub mod target;
