//! Reading of inputs: files, folders, archives and standard input become messages, one after the other, so that an input of any
//! size takes little memory. No other module reads payloads.
//!
//! A `.http` file is a request, a response or both with their headers; `.ndjson` and `.jsonl` have a body in each line; `.har`
//! has calls and deliveries as a browser or a proxy recorded them, `.journal` deliveries as `listen` did; any other file is a
//! body, a list of bodies, or deliveries as n8n shows them. `.gz` and `.zst` are decompressed.

mod counted;
mod files;
mod har;
mod headers;
mod http;
mod journal;
mod kind;
mod lines;
mod list;
mod message;
mod n8n;
mod open;
mod stdin;
mod zst;

pub use files::{inputs, is_same_file};
pub use headers::{Headers, RequestLine};
pub use journal::records;
pub(crate) use kind::stem;
pub use list::elements;
pub use message::{BodyPlace, Captured, Input, Start, Unreadable};
pub use n8n::deliveries;
pub use stdin::stdin_inputs;
