//! What the emitted types are built from: a reader that takes JSON apart once, the kinds of value that Rust has no exact
//! type for, and the macros that complete a type. Where a macro is used, `support` must be in scope.

pub mod cells;
pub mod decode;
pub mod encode;
pub mod event;
pub mod held;
pub mod instant;
#[doc(hidden)]
pub mod keys;
#[doc(hidden)]
pub mod lex;
pub mod limit;
pub mod of;
mod read;
pub mod sign;
pub mod tape;
pub mod union;
pub mod values;

pub use decode::{Decode, Error, Fault, Fields, Json, Object, Rest, decode, decode_text, decode_within, deserialize};
pub use encode::Entries;
pub use event::{
    Call, Codec, FieldText, OtherResponse, UnknownEvent, decode_unless_blank, encode, no_body, path_ends_with,
    unknown_operation,
};
pub use held::held;
pub use limit::{Bound, Limit};
pub use of::Of;
pub use tape::{At, JsonType};
pub use union::{Branch, Constant};
pub use values::{EmptyList, EmptyObject, Forbidden, Integer, Maybe, Null, Number};

/// A struct is an object with named fields. Each starts with its cell: `required`, `nullable` (it must be there and may be
/// null), `optional` (it may be absent and must not be null), `both`, `joined` (the same, and absent and null are one thing),
/// `filled` (it may be absent, and then is what is meant), or `forbidden`; the key follows the name where it is another, and
/// the limits follow the type, and what is meant when it is absent. `closed` refuses other keys, `keeping` has them in a last
/// field. A fault is handed on by a `match`: the compiler takes longer for the question mark.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_fields {
    ($(#[$attribute:meta])* closed pub struct $($struct:tt)*) => {
        support::fields!(@ Refused [$(#[$attribute])*] $($struct)*);
    };
    ($(#[$attribute:meta])* keeping pub struct $($struct:tt)*) => {
        support::fields!(@ Kept [$(#[$attribute])*] $($struct)*);
    };
    ($(#[$attribute:meta])* pub struct $($struct:tt)*) => {
        support::fields!(@ Ignored [$(#[$attribute])*] $($struct)*);
    };
    (@ $unnamed:ident [$($attribute:tt)*] $name:ident {
        $($(#[$doc:meta])* $cell:ident $field:ident $(($key:literal))?: $type:ty $(= $limits:expr)? $(; default $default:literal)? $(; filled $filled:literal)?,)*
        $(@ $(#[$rest_doc:meta])* $rest:ident: $rest_type:ty $(= $rest_limits:expr)?)?
    }) => {
        $($attribute)*
        #[derive(Clone, PartialEq)]
        pub struct $name { $($(#[$doc])* pub $field: $type,)* $($(#[$rest_doc])* pub $rest: $rest_type)? }
        impl support::Object for $name {
            const NAMES: &'static [&'static str] = &[$(support::key!($field $($key)?)),*];
            fn places() -> &'static [u32] {
                static PLACES: std::sync::OnceLock<Box<[u32]>> = std::sync::OnceLock::new();
                PLACES.get_or_init(|| support::sign::places(Self::NAMES))
            }
            const DEFAULTS: &'static [(&'static str, &'static str)] = &[$($((stringify!($field), $default),)? $((stringify!($field), $filled),)?)*];
            const REST: support::Rest = support::Rest::$unnamed;
            fn give<M: serde::ser::SerializeMap>(&self, entries: &mut support::Entries<M>) {
                $(entries.$cell(&self.$field);)*
                $(entries.rest(&self.$rest);)?
            }
            fn take(fields: &mut support::Fields<'_, '_>) -> Result<Self, support::Fault> {
                Ok(Self { $($field: { $(fields.limit(&$limits)?;)? match fields.$cell($($filled)?) { Ok(value) => value, Err(fault) => return Err(fault) } },)* $($rest: { $(fields.limit_rest(&$rest_limits)?;)? fields.rest()? })? })
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                support::encode::object(self, serializer)
            }
        }
        support::through_tape!($name);
    };
}
#[doc(inline)]
pub use crate::__vistoria_fields as fields;

/// The key of a field: its name, unless another is given.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}
#[doc(inline)]
pub use crate::__vistoria_key as key;

/// Types, one after the other, as they are read: structs and enums whose headings say what they are of.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_types {
    ($($(#[$attribute:meta])* $($heading:ident)+ $(($expected:literal))? { $($inside:tt)* })*) => {
        $(support::item! { $(#[$attribute])* $($heading)+ $(($expected))? { $($inside)* } })*
    };
}
#[doc(inline)]
pub use crate::__vistoria_types as types;

/// One of them. Of a `held` struct more is asked than what its fields say, and `Decode` is written out elsewhere. An enum is of
/// `text`; or of variants that differ in their JSON type, with what they are in words; or of objects, for each the keys it
/// must have and those whose values tell it from the others: of `one` a value is exactly one, of `any` it may be several and
/// is the first.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_item {
    ($(#[$attribute:meta])* held $($struct:tt)*) => {
        support::fields!($(#[$attribute])* $($struct)*);
    };
    ($(#[$attribute:meta])* pub enum $name:ident text { $($variant:ident = $word:literal),* $(,)? }) => {
        #[doc = concat!("`", stringify!($name), "`.")]
        $(#[$attribute])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $word, "`")] $variant),* }
        impl $name {
            /// All of them, in the order of the contract.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($word, Self::$variant)),*];
            /// The text.
            pub fn as_str(&self) -> &'static str {
                Self::ALL[*self as usize].0
            }
        }
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::decode::word(json, at, Self::ALL)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        support::through_tape!($name);
    };
    ($(#[$attribute:meta])* pub enum $name:ident ($expected:literal) {
        $($json_type:ident $variant:ident($type:ty) $(= $limits:expr)?),* $(,)?
    }) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
        pub enum $name { $(#[doc = concat!("`", stringify!($json_type), "`")] $variant($type)),* }
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::union::by_type(json, at, $expected, &[$((support::JsonType::$json_type, |json, at| {
                    $(support::limit::limit(json, at, &$limits)?;)?
                    support::Decode::decode(json, at).map(Self::$variant)
                })),*])
            }
        }
        support::transparent!($name { $($variant),* });
    };
    ($(#[$attribute:meta])* pub enum $name:ident $of:ident { $(
        $variant:ident($type:ty) [$($key:literal),*] { $($constant:literal: [$($kind:ident($word:literal)),*]),* }
        $(= $limits:expr)?
    ),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
        pub enum $name { $(#[doc = concat!("`", stringify!($variant), "`")] $variant($type)),* }
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::union::$of(json, at, &[$(support::Branch {
                    name: stringify!($variant),
                    required: &[$($key),*],
                    constants: &[$(($constant, &[$(support::Constant::$kind($word)),*])),*],
                    decode: |json, at| {
                        $(support::limit::limit(json, at, &$limits)?;)?
                        support::Decode::decode(json, at).map(Self::$variant)
                    },
                }),*])
            }
        }
        support::transparent!($name { $($variant),* });
    };
    ($($struct:tt)*) => {
        support::fields!($($struct)*);
        support::plain!($($struct)*);
    };
}
#[doc(inline)]
pub use crate::__vistoria_item as item;

/// A type that decodes its fields and does nothing else.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_plain {
    ($(#[$attribute:meta])* $(closed)? $(keeping)? pub struct $name:ident $fields:tt) => {
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::decode::object(json, at)
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_plain as plain;

/// `Decode` of a type whose values must satisfy the schema that a reference leads to.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_held_by {
    ($name:ident $reference:literal = $decode:expr) => {
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                static SCHEMA: std::sync::LazyLock<jsonschema::Validator> =
                    std::sync::LazyLock::new(|| residual::validator($reference));
                support::held(json, at, |value| residual::verdict(&SCHEMA, value), $decode)
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_held_by as held_by;

/// An enum that is written as what is in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_transparent {
    ($name:ident { $($variant:ident),* }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$variant(value) => serde::Serialize::serialize(value, serializer),)* }
            }
        }
        support::through_tape!($name);
    };
}
#[doc(inline)]
pub use crate::__vistoria_transparent as transparent;

/// A struct around one value.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_around {
    ($name:ident $(= $limits:expr)?) => {
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                $(support::limit::limit(json, at, &$limits)?;)?
                support::Decode::decode(json, at).map(Self)
            }
        }
        support::written_around!($name);
    };
}
#[doc(inline)]
pub use crate::__vistoria_around as around;

/// The same when it decodes itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_written_around {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.0, serializer)
            }
        }
        support::through_tape!($name);
    };
}
#[doc(inline)]
pub use crate::__vistoria_written_around as written_around;

/// `serde`'s `Deserialize` for a type that decodes itself, and `Debug` for what can be written: deriving that takes the
/// compiler as long as all the rest of a type does.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_through_tape {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                support::deserialize(deserializer)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                support::encode::debug(stringify!($name), self, f)
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_through_tape as through_tape;
