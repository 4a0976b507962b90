//! Reading of inputs: files, folders, archives and standard input become messages, one after the other, so that an input of any
//! size takes little memory. No other module reads payloads.
//!
//! Extensions and contents tell the kinds of files (`kind`); each kind has a reader of its own. What is compressed is decompressed and
//! the files of archives are inputs of their own. Records that carry payloads are described by a table (`forms.toml`, `forms`), and
//! `carried` takes the payloads out of them.

mod archives;
mod bruno;
mod carried;
mod chunk;
mod coding;
mod counted;
mod documents;
mod editor;
mod encoding;
mod files;
mod forms;
mod frames;
mod gz;
mod har;
mod head;
mod headers;
mod http;
mod input;
mod inside;
mod journal;
mod kind;
mod line_block;
mod lines;
mod list;
mod logs;
mod member;
mod message;
mod named;
mod open;
mod otlp;
mod part;
mod range;
mod read;
mod record;
mod rows;
mod stdin;
mod tally;
mod tarred;
mod trace;
mod transcript;
mod unread;
mod values;
mod worded;
mod wrapped;
mod zipped;
mod zst;

pub use carried::Carried;
pub(crate) use chunk::one_by_one;
pub use chunk::{Chunk, Messages};
pub use files::{ReadOptions, chunks, inputs, is_same_file};
pub use forms::Form;
pub use headers::{Headers, RequestLine};
pub use inside::Inside;
pub use journal::records;
pub use kind::FileKind;
pub(crate) use kind::stem;
pub use line_block::{Line, LineBlock};
pub use list::elements;
pub use message::{BodyAvailability, BodyPlace, Captured, FileAbsence, Input, Start, Unreadable};
pub use named::{InParts, ReadPart, file_of_part, in_parts};
pub(crate) use open::open_file;
pub(crate) use record::since_1970;
pub use stdin::stdin_inputs;
pub use unread::Unread;
