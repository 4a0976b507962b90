//! The parts that types emitted by `vistoria-gen` are built from: a strict JSON parser, decoding and encoding with exact
//! presence, the kinds of value that Rust has no exact type for, and the macros that complete a type.
//!
//! Emitted files bring this crate into scope as `support` (`use vistoria_support as support;`); the macros refer to it by
//! that name. A file emitted to stand alone has these sources inside instead, in a `mod support`. For that, this file
//! holds nothing but declarations that end at a line's end, modules refer to each other by `super`, and their tests are in
//! `tests`; see `generator/src/emit/support.rs`.

#[macro_use]
mod export;
#[macro_use]
mod macros;
pub mod body;
mod decimal;
pub mod decode;
pub mod encode;
pub mod entries;
pub mod error;
pub mod event;
pub mod files;
pub mod fingerprint;
pub mod form;
mod given;
pub mod instant;
mod json;
#[doc(hidden)]
pub mod keys;
pub mod kinds;
#[doc(hidden)]
pub mod lex;
pub mod limit;
pub mod member;
mod multipart;
mod numbers;
pub mod of;
pub mod parameters;
mod parse;
mod percent;
pub mod presence;
mod reading;
#[cfg(feature = "sources")]
#[doc(hidden)]
pub mod sources;
mod span;
pub mod tape;
pub mod union;
pub mod validated;
pub mod values;
mod wired;
mod writing;

#[cfg(test)]
mod tests;

pub use body::JsonOr;
pub use decode::{Fields, Object, Rest, decode, decode_text, decode_within, deserialize};
pub use entries::Entries;
pub use error::{Error, Fault};
pub use event::{
    Call, Codec, FieldText, OtherResponse, UnknownEvent, decode_unless_blank, encode, no_body, path_ends_with,
    unknown_operation,
};
pub use files::File;
pub use form::{Content, FormOr};
pub use json::{Decode, Json};
pub use kinds::{Kind, OnWire};
pub use lex::MAX_DEPTH;
pub use limit::{Bound, Limit};
#[allow(unused_imports, reason = "macros that are exported are at the root of the crate already")]
pub(crate) use macros::*;
pub use member::{Member, Style};
pub use of::Of;
pub use parameters::RequestHead;
pub use span::{At, JsonType};
pub use union::{Branch, Constant};
pub use values::{EmptyList, EmptyObject, Forbidden, Integer, Maybe, Null, Number};
#[allow(unused_imports, reason = "as the others")]
pub(crate) use wired::*;
