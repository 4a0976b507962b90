//! What the emitted types are built from: a reader that takes JSON apart once, the kinds of value that Rust has no exact
//! type for, and the macros that complete a type. Where a macro is used, `support` must be in scope.

pub mod decode;
pub mod encode;
pub mod event;
pub mod instant;
pub mod limit;
pub mod tape;
pub mod union;
pub mod values;

pub use decode::{
    Decode, Error, Fault, Fields, Json, Object, Rest, decode, decode_text, decode_unless_blank, decode_within, deserialize,
    no_body,
};
pub use encode::encode;
pub use event::{Call, Codec, FieldText, OtherResponse, UnknownEvent, path_ends_with, unknown_operation};
pub use limit::{Bound, Limit};
pub use tape::{At, JsonType};
pub use union::{Branch, Constant, held};
pub use values::{EmptyList, EmptyObject, Forbidden, Integer, Maybe, Null, Number};

/// A struct is an object with named fields: for each its name, its cell and its key, and its limits when it has some.
/// `closed` refuses other keys, `rest` keeps them in the field of that name.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_fields {
    ($name:ident closed { $($fields:tt)* }) => { support::fields!(@ $name Refused [] { $($fields)* }); };
    ($name:ident rest { $($fields:tt)* }) => { support::fields!(@ $name Kept [rest] { $($fields)* }); };
    ($name:ident { $($fields:tt)* }) => { support::fields!(@ $name Ignored [] { $($fields)* }); };
    (@ $name:ident $unnamed:ident [$($rest:ident)?]
        { $($field:ident $cell:ident $wire:literal $(= $limits:expr)?),* $(,)? }
    ) => {
        impl support::Object for $name {
            const NAMES: &'static [&'static str] = &[$($wire),*];
            const REST: support::Rest = support::Rest::$unnamed;
            fn take(fields: &mut support::Fields<'_, '_>) -> Result<Self, support::Fault> {
                Ok(Self { $($field: { $(fields.limit(&$limits)?;)? fields.$cell()? },)* $($rest: fields.rest()?)? })
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut, reason = "an object may have no fields")]
                let mut map = serde::Serializer::serialize_map(serializer, None)?;
                $(support::encode::$cell(&mut map, $wire, &self.$field)?;)*
                $(support::encode::rest(&mut map, &self.$rest)?;)?
                serde::ser::SerializeMap::end(map)
            }
        }
        support::through_tape!($name);
    };
}
#[doc(inline)]
pub use crate::__vistoria_fields as fields;

/// The same for a struct of which nothing more is asked than what its fields say.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_object {
    ($name:ident $($rest:tt)*) => {
        support::fields!($name $($rest)*);
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::decode::object(json, at)
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_object as object;

/// An enum of texts.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_words {
    ($(#[$attribute:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $word, "`")] $variant),* }
        impl $name {
            /// All of them, in the order of the contract.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($word, Self::$variant)),*];
            /// The text.
            pub fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $word),* }
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
}
#[doc(inline)]
pub use crate::__vistoria_words as words;

/// An enum whose variants differ in their JSON type.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_by_type {
    ($name:ident $expected:literal { $($variant:ident $json_type:ident $(= $limits:expr)?),* $(,)? }) => {
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
}
#[doc(inline)]
pub use crate::__vistoria_by_type as by_type;

/// An enum of objects: for each the keys it must have, and those whose values tell it from the others.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_one_of {
    ($name:ident $exclusive:literal { $($variant:ident $(= $limits:expr)?; [$($key:literal),*]
        { $($constant:literal: [$($kind:ident($word:literal)),*]),* }),* $(,)? }
    ) => {
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::union::one_of(json, at, $exclusive, &[$(support::Branch {
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
}
#[doc(inline)]
pub use crate::__vistoria_one_of as one_of;

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

/// `serde`'s `Deserialize` for a type that decodes itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __vistoria_through_tape {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                support::deserialize(deserializer)
            }
        }
    };
}
#[doc(inline)]
pub use crate::__vistoria_through_tape as through_tape;
