//! Values as they are written outside JSON: in the path, the query, the headers and the cookies of a request, and in forms.
//!
//! All of them are texts, and the schema says what they stand for: `ids=7&ids=8` is `["7", "8"]` or `[7, 8]`. [`styles`]
//! takes a text apart as OpenAPI's `style` and `explode` say; [`typed`] makes a value of the parts, the one of several possible
//! that the schema accepts, so that a value is refused only when no reading of it is right.

mod form;
mod media_type;
mod multipart;
mod parameter;
mod styles;
mod text;
mod typed;
mod types;

pub use form::form;
pub use media_type::{Kind, kind, select, without_parameters};
pub use multipart::multipart;
pub use parameter::{Occurrences, Parts, read};
pub use text::{Escape, Text, pairs};
