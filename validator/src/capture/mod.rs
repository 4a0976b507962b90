//! Reading of inputs: files, folders, archives and standard input become messages, one after the other, so that an input of any
//! size takes little memory. No other module reads payloads.
//!
//! A `.http` file is a request, a response or both with their headers, or requests in the form of editors; `.ndjson` and `.jsonl`
//! have a body in each line, `.json-seq` one after another; `.har` has calls and deliveries as a browser or a proxy recorded
//! them, `.journal` deliveries as `listen` did; `.json` is a body, a list of bodies, or deliveries as n8n shows
//! them; what any other is its content shows. What is compressed by gzip
//! or Zstandard is decompressed.

mod archives;
mod carried;
mod coding;
mod counted;
mod documents;
mod editor;
mod files;
mod forms;
mod gz;
mod har;
mod head;
mod headers;
mod http;
mod input;
mod inside;
mod journal;
mod kind;
mod lines;
mod list;
mod message;
mod open;
mod otlp;
mod read;
mod record;
mod rows;
mod stdin;
mod transcript;
mod values;
mod worded;
mod zst;

pub use carried::Carried;
pub use files::{ReadOptions, inputs, is_same_file};
pub use forms::Form;
pub use headers::{Headers, RequestLine};
pub use inside::Inside;
pub use journal::records;
pub use kind::FileKind;
pub(crate) use kind::stem;
pub use list::elements;
pub use message::{BodyAvailability, BodyPlace, Captured, FileAbsence, Input, Start, Unreadable};
pub use stdin::stdin_inputs;
