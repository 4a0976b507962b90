//! Macros that complete an emitted type. Where one is used, `support` must be in scope, and the crate needs `serde`.
//!
//! `support` is a name and not `$crate`, since in a file that has the support inside it is a module of the user's crate.

export! {
    /// Declares types, one after the other: structs and enums in the notation that `item!` documents.
    macro_rules! types {
        ($($(#[$attribute:meta])* $($heading:ident)+ $(($expected:literal))? { $($inside:tt)* })*) => {
            $(support::item! { $(#[$attribute])* $($heading)+ $(($expected))? { $($inside)* } })*
        };
    }

    /// Declares one type.
    ///
    /// - A struct is an object; see `fields!`. The fields of a `held` struct do not say all that its schema requires, and its
    ///   `Decode` is declared elsewhere, by `held_by!` or in full.
    /// - `pub enum Name text { … }` is one of several strings.
    /// - `pub enum Name number { … }` is one of several whole numbers.
    /// - `pub enum Name ("an expectation") { … }` has variants that differ in their JSON type; the text names all of them.
    /// - `pub enum Name one { … }` and `any` have objects as variants, each with the keys that it requires and with those
    ///   whose values tell it from the others. A value is of exactly one variant of `one`; it may be of several of `any`, and
    ///   is decoded as the first of them.
    /// - Values of a `wired` type stand in forms or parameters; see `wired!`.
    #[doc(hidden)]
    macro_rules! item {
        ($(#[$attribute:meta])* wired $($type:tt)*) => {
            support::item!($(#[$attribute])* $($type)*);
            support::wired!($($type)*);
        };
        ($(#[$attribute:meta])* held $($struct:tt)*) => {
            support::fields!($(#[$attribute])* $($struct)*);
        };
        ($(#[$attribute:meta])* pub enum $name:ident text { $($(#[$doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
            $(#[$attribute])*
            #[allow(missing_docs, reason = "the document describes what it describes")]
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[allow(non_camel_case_types, reason = "values that differ in case only are written out")]
            pub enum $name { $(#[doc = concat!("`", $text, "`")] $(#[$doc])* $variant),* }
            impl $name {
                /// All variants with their texts, in the order of the contract.
                pub const ALL: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];
                /// Returns the text.
                pub fn as_str(&self) -> &'static str {
                    Self::ALL[*self as usize].0
                }
            }
            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.pad(self.as_str())
                }
            }
            impl std::str::FromStr for $name {
                type Err = support::Error;
                fn from_str(text: &str) -> Result<Self, support::Error> {
                    support::decode::text_of(text, Self::ALL)
                }
            }
            impl TryFrom<&str> for $name {
                type Error = support::Error;
                fn try_from(text: &str) -> Result<Self, support::Error> {
                    support::decode::text_of(text, Self::ALL)
                }
            }
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    support::decode::one_of_texts(json, at, Self::ALL)
                }
            }
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
            support::deserialize_and_debug!($name);
        };
        ($(#[$attribute:meta])* pub enum $name:ident number { $($(#[$doc:meta])* $variant:ident = $number:literal),* $(,)? }) => {
            $(#[$attribute])*
            #[allow(missing_docs, reason = "the document describes what it describes")]
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(i64)]
            pub enum $name { $(#[doc = concat!("`", stringify!($number), "`")] $(#[$doc])* $variant = $number),* }
            impl $name {
                /// All variants with their numbers, in the order of the contract.
                pub const ALL: &'static [(i64, Self)] = &[$(($number, Self::$variant)),*];
            }
            impl From<$name> for i64 {
                fn from(value: $name) -> i64 {
                    value as i64
                }
            }
            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    std::fmt::Display::fmt(&i64::from(*self), f)
                }
            }
            impl TryFrom<i64> for $name {
                type Error = support::Error;
                fn try_from(number: i64) -> Result<Self, support::Error> {
                    support::decode::number_of(number, Self::ALL)
                }
            }
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    support::decode::one_of_numbers(json, at, Self::ALL)
                }
            }
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_i64(i64::from(*self))
                }
            }
            support::deserialize_and_debug!($name);
        };
        ($(#[$attribute:meta])* pub enum $name:ident ($expected:literal) {
            $($json_type:ident $variant:ident($type:ty) $(= $limits:expr)?),* $(,)?
        }) => {
            $(#[$attribute])*
            #[derive(Clone, PartialEq)]
            #[allow(missing_docs, reason = "the document describes what it describes")]
            #[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
            pub enum $name { $($variant($type)),* }
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    support::union::by_type(json, at, $expected, &[$((support::JsonType::$json_type, |json, at| {
                        $(support::limit::check(json, at, &$limits)?;)?
                        support::Decode::decode(json, at).map(Self::$variant)
                    })),*])
                }
            }
            support::untagged!($name { $($variant),* });
        };
        ($(#[$attribute:meta])* pub enum $name:ident $of:ident { $(
            $variant:ident($type:ty) [$($key:literal),*] { $($constant:literal: [$($kind:ident($value:literal)),*]),* }
            $(= $limits:expr)?
        ),* $(,)? }) => {
            $(#[$attribute])*
            #[derive(Clone, PartialEq)]
            #[allow(missing_docs, reason = "the document describes what it describes")]
            #[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
            #[allow(non_camel_case_types, reason = "names that differ in case only are written out")]
            pub enum $name { $($variant($type)),* }
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    support::union::$of(json, at, &[$(support::Branch {
                        name: stringify!($variant),
                        required: &[$($key),*],
                        constants: &[$(($constant, &[$(support::Constant::$kind($value)),*])),*],
                        decode: |json, at| {
                            $(support::limit::check(json, at, &$limits)?;)?
                            support::Decode::decode(json, at).map(Self::$variant)
                        },
                    }),*])
                }
            }
            support::untagged!($name { $($variant),* });
        };
        ($($struct:tt)*) => {
            support::fields!($($struct)*);
            support::decode_object!($($struct)*);
        };
    }

    /// Declares a struct that is an object with named fields.
    ///
    /// Each field starts with its presence:
    ///
    /// - `required`: the key is present, and its value is not null.
    /// - `nullable`: the key is present, and its value may be null.
    /// - `optional`: the key may be absent; its value is not null.
    /// - `both`: the key may be absent, and its value may be null.
    /// - `joined`: the same, and absent and null are not told apart.
    /// - `filled`: the key may be absent, and is decoded as its default then.
    /// - `forbidden`: the key is absent.
    ///
    /// The key follows the field's name where the two differ, limits follow the type, then the default. A `closed` struct
    /// refuses other keys, a `keeping` struct has them in its last field. A fault is returned by a `match`: the question mark
    /// takes the compiler longer. After the fields, `=> new(…)` has the arguments of a constructor, the fields that it leaves
    /// absent, and those that have one value only.
    #[doc(hidden)]
    macro_rules! fields {
        ($(#[$attribute:meta])* closed pub struct $($struct:tt)*) => {
            support::fields!(@ Refused [$(#[$attribute])*] $($struct)*);
        };
        ($(#[$attribute:meta])* keeping pub struct $($struct:tt)*) => {
            support::fields!(@ Kept [$(#[$attribute])*] $($struct)*);
        };
        ($(#[$attribute:meta])* pub struct $($struct:tt)*) => {
            support::fields!(@ Ignored [$(#[$attribute])*] $($struct)*);
        };
        (@ $other_keys:ident [$($attribute:tt)*] $name:ident {
            $(
                $(#[$doc:meta])* $presence:ident $field:ident $(($key:literal))?: $type:ty $(= $limits:expr)?
                $(; default $default:literal)? $(; filled $filled:literal)?,
            )*
            $(@ $(#[$rest_doc:meta])* $rest:ident: $rest_type:ty $(= $rest_limits:expr)?)?
            $(=> new($($given:ident: $given_type:ty),*; $($absent:ident),*; $($fixed:ident = $value:expr),*))?
        }) => {
            $($attribute)*
            #[derive(Clone, PartialEq)]
            #[allow(missing_docs, non_snake_case, reason = "the document has the descriptions and the keys")]
            pub struct $name { $($(#[$doc])* pub $field: $type,)* $($(#[$rest_doc])* pub $rest: $rest_type)? }
            $(impl $name {
                /// Makes a value of what is required; the rest is absent.
                #[allow(non_snake_case, clippy::new_without_default, reason = "`Default` is derived on request")]
                pub fn new($($given: $given_type),*) -> Self {
                    Self { $($given,)* $($absent: Default::default(),)* $($fixed: $value,)* }
                }
            })?
            impl support::Object for $name {
                const NAMES: &'static [&'static str] = &[$(support::key!($field $($key)?)),*];
                fn probe_table() -> &'static [u32] {
                    static TABLE: std::sync::OnceLock<Box<[u32]>> = std::sync::OnceLock::new();
                    TABLE.get_or_init(|| support::fingerprint::probe_table(Self::NAMES))
                }
                const DEFAULTS: &'static [(&'static str, &'static str)] =
                    &[$($((stringify!($field), $default),)? $((stringify!($field), $filled),)?)*];
                const REST: support::Rest = support::Rest::$other_keys;
                fn give<M: serde::ser::SerializeMap>(&self, entries: &mut support::Entries<M>) {
                    $(entries.$presence(&self.$field);)*
                    $(entries.rest(&self.$rest);)?
                }
                fn take(fields: &mut support::Fields<'_, '_>) -> Result<Self, support::Fault> {
                    Ok(Self {
                        $($field: {
                            $(fields.limit(&$limits)?;)?
                            match fields.$presence($($filled)?) { Ok(value) => value, Err(fault) => return Err(fault) }
                        },)*
                        $($rest: { $(fields.limit_rest(&$rest_limits)?;)? fields.rest()? })?
                    })
                }
            }
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    support::encode::object(self, serializer)
                }
            }
            support::deserialize_and_debug!($name);
        };
    }

    /// Returns the key of a field: its name, unless another is given.
    #[doc(hidden)]
    macro_rules! key {
        ($field:ident) => {
            stringify!($field)
        };
        ($field:ident $key:literal) => {
            $key
        };
    }

    /// Implements `Decode` for a struct whose fields say all that its schema requires.
    #[doc(hidden)]
    macro_rules! decode_object {
        ($(#[$attribute:meta])* $(closed)? $(keeping)? pub struct $name:ident $fields:tt) => {
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    support::decode::object(json, at)
                }
            }
        };
    }

    /// Implements `Decode` for a type whose values are validated against the schema at a reference.
    #[doc(hidden)]
    macro_rules! held_by {
        ($name:ident $reference:literal = $decode:expr) => {
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    static SCHEMA: std::sync::LazyLock<jsonschema::Validator> =
                        std::sync::LazyLock::new(|| residual::validator($reference));
                    support::validated::decode(json, at, |value| residual::verdict(&SCHEMA, value), $decode)
                }
            }
        };
    }

    /// Implements `Serialize` and the rest for an enum that is encoded as the value of its variant.
    #[doc(hidden)]
    macro_rules! untagged {
        ($name:ident { $($variant:ident),* }) => {
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self { $(Self::$variant(value) => serde::Serialize::serialize(value, serializer),)* }
                }
            }
            support::deserialize_and_debug!($name);
        };
    }

    /// Implements everything for a struct around one value.
    #[doc(hidden)]
    macro_rules! around {
        ($name:ident $(= $limits:expr)?) => {
            impl support::Decode for $name {
                fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                    $(support::limit::check(json, at, &$limits)?;)?
                    support::Decode::decode(json, at).map(Self)
                }
            }
            support::written_around!($name);
        };
    }

    /// Implements everything but `Decode` for a struct around one value.
    #[doc(hidden)]
    macro_rules! written_around {
        ($name:ident) => {
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serde::Serialize::serialize(&self.0, serializer)
                }
            }
            support::deserialize_and_debug!($name);
        };
    }

    /// Implements `Deserialize` by `Decode`, and `Debug` by `Serialize`: to derive them takes the compiler as long as all the
    /// rest of a type.
    #[doc(hidden)]
    macro_rules! deserialize_and_debug {
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
}
