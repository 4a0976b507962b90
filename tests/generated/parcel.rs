// Made by vistoria-gen. Edit the contract, not this file.
//
// Parcels.

/// Every event of Parcels.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `delivered`: It has arrived
    Delivered(Delivery),
    /// `sendParcel delivered`:
    SendParcelDelivered(bool),
    /// `/letters delivered`:
    LettersDelivered(LettersDeliveredBody),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "delivered",
        "sendParcel delivered",
        "/letters delivered",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "delivered" => support::decode(body).map(Self::Delivered),
            "sendParcel delivered" => {
                support::decode(body).map(Self::SendParcelDelivered)
            }
            "/letters delivered" => support::decode(body).map(Self::LettersDelivered),
            _ => {
                let body = support::decode(body)?;
                Ok(
                    Self::Unknown(support::UnknownEvent {
                        id: id.to_owned(),
                        body,
                    }),
                )
            }
        }
    }
    /// The body as JSON.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Delivered(body) => support::encode(body),
            Self::SendParcelDelivered(body) => support::encode(body),
            Self::LettersDelivered(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::Delivered(_) => "delivered",
            Self::SendParcelDelivered(_) => "sendParcel delivered",
            Self::LettersDelivered(_) => "/letters delivered",
            Self::Unknown(event) => &event.id,
        }
    }
    /// The id of the event whose deliveries go to this path.
    pub fn id_of_path(path: &str) -> Option<&'static str> {
        const PATHS: &[(&str, &str)] = &[];
        PATHS
            .iter()
            .find(|(suffix, _)| support::path_ends_with(path, suffix))
            .map(|(_, id)| *id)
    }
}

/// Every call of Parcels.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "sendParcel",
        method: "POST",
        path: "/parcels",
    },
    support::Call {
        operation: "post /letters",
        method: "POST",
        path: "/letters",
    },
];

/// The body of a request to Parcels, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `sendParcel`, POST /parcels:
    SendParcel(Parcel),
    /// `post /letters`, POST /letters:
    PostLetters,
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "sendParcel" => support::decode(body).map(Self::SendParcel),
            "post /letters" => support::no_body(body).map(|()| Self::PostLetters),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::SendParcel(body) => support::encode(body),
            Self::PostLetters => Ok(String::new()),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::SendParcel(_) => "sendParcel",
            Self::PostLetters => "post /letters",
        }
    }
}

/// What Parcels answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Response {
    /// What `sendParcel` answers.
    SendParcel(SendParcelResponse),
    /// What `post /letters` answers.
    PostLetters(PostLettersResponse),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "sendParcel" => {
                SendParcelResponse::decode(status, body).map(Self::SendParcel)
            }
            "post /letters" => {
                PostLettersResponse::decode(status, body).map(Self::PostLetters)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::SendParcel(response) => response.encode(),
            Self::PostLetters(response) => response.encode(),
        }
    }
}

/// What `sendParcel` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum SendParcelResponse {
    /// 201: Taken
    Status201,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl SendParcelResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::no_body(body).map(|()| Self::Status201),
            _ => {
                Ok(
                    Self::Other(support::OtherResponse {
                        status,
                        body: body.to_vec(),
                    }),
                )
            }
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Status201 => Ok(String::new()),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `post /letters` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum PostLettersResponse {
    /// 201: Taken
    Status201,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl PostLettersResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::no_body(body).map(|()| Self::Status201),
            _ => {
                Ok(
                    Self::Other(support::OtherResponse {
                        status,
                        body: body.to_vec(),
                    }),
                )
            }
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Status201 => Ok(String::new()),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

support::types! {
/// `Delivery`.
///
/// Deprecated.
pub struct Delivery {
    /// `on`.
    required on: support::Of<crate::own::Day>,
    /// `at`.
    forbidden at: support::Forbidden,
}

/// `LettersDeliveredBody`.
pub struct LettersDeliveredBody {
    /// `letter`.
    required letter: support::Integer,
}

/// `Parcel`.
held pub struct Parcel {
    /// `price`.
    required price: support::Of<crate::own::Amount>,
    /// The day it was sent.
    ///
    /// Example: `"2026-11-24"`.
    required sent: support::Of<crate::own::Day>,
    /// `due`.
    both due: support::Maybe<support::Of<crate::own::Day>>,
    /// `size`.
    ///
    /// Default: `"small"`.
    optional size: Option<ParcelSize>; default "\"small\"",
    /// `weight`.
    ///
    /// Deprecated.
    ///
    /// Default: `1.5`.
    ///
    /// Example: `"'[2]'"`.
    optional weight: Option<support::Number> = [support::Limit::Minimum(support::Bound::Whole(0))]; default "1.5",
    /// `notify`.
    optional notify: Option<String>,
    /// What it is worth.
    optional insured: Option<support::Of<crate::own::Amount>>,
}
}

support::held_by!(Parcel "#/$defs/Parcel" = support::decode::object);

support::types! {
pub enum ParcelSize text { Large = "large", Small = "small" }
}

/// `DeliveredBody`.
///
/// Deprecated.
pub type DeliveredBody = Delivery;

/// `Money`.
pub type Money = support::Of<crate::own::Amount>;

/// `SendParcelDeliveredBody`.
pub type SendParcelDeliveredBody = bool;

/// `SendParcelRequest`.
pub type SendParcelRequest = Parcel;

/// What the types do not hold, the schema does.
mod residual {
    use std::sync::LazyLock;
    use serde_json::Value;
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(
                "{\"$defs\":{\"Delivery\":{\"properties\":{\"at\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"string\"}]},\"on\":{\"type\":\"string\"}},\"required\":[\"on\"],\"type\":\"object\"},\"Money\":{\"pattern\":\"^[0-9]+\\\\.[0-9]{2}$\",\"type\":\"string\"},\"Parcel\":{\"properties\":{\"due\":{\"type\":[\"string\",\"null\"]},\"insured\":{\"allOf\":[{\"$ref\":\"#/$defs/Money\"}]},\"notify\":{\"type\":\"string\"},\"price\":{\"$ref\":\"#/$defs/Money\"},\"sent\":{\"type\":\"string\"},\"size\":{\"enum\":[\"small\",\"large\"],\"type\":\"string\"},\"weight\":{\"minimum\":0,\"type\":\"number\"}},\"required\":[\"price\",\"sent\"],\"type\":\"object\"},\"_letters_delivered.body\":{\"properties\":{\"letter\":{\"type\":\"integer\"}},\"required\":[\"letter\"],\"type\":\"object\"},\"delivered.body\":{\"$ref\":\"#/$defs/Delivery\"},\"sendParcel.request\":{\"$ref\":\"#/$defs/Parcel\"},\"sendParcel_delivered.body\":{\"type\":\"boolean\"}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}",
            )
            .expect("it was read when this was made")
    });
    pub(super) fn validator(reference: &str) -> jsonschema::Validator {
        let mut schema = SCHEMA.clone();
        if !reference.is_empty() {
            schema["$ref"] = reference.into();
        }
        let draft = jsonschema::Draft::Draft202012;
        let options = jsonschema::options()
            .with_draft(draft)
            .should_validate_formats(true);
        options.build(&schema).expect("it was compiled when this was made")
    }
    pub(super) fn verdict(
        validator: &jsonschema::Validator,
        value: &Value,
    ) -> Result<(), (String, String)> {
        match validator.validate(value) {
            Ok(()) => Ok(()),
            Err(error) => {
                Err((error.instance_path().to_string(), error.masked().to_string()))
            }
        }
    }
}

impl schemars::JsonSchema for Delivery {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Delivery".into()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::", "Delivery").into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        described::schema(generator, "Delivery")
    }
}
impl schemars::JsonSchema for LettersDeliveredBody {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "_letters_delivered.body".into()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::", "_letters_delivered.body").into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        described::schema(generator, "_letters_delivered.body")
    }
}
impl schemars::JsonSchema for Parcel {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Parcel".into()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::", "Parcel").into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        described::schema(generator, "Parcel")
    }
}
/// The schemas that the types came from.
mod described {
    use std::sync::LazyLock;
    use serde_json::{Map, Value};
    static DEFINITIONS: LazyLock<Map<String, Value>> = LazyLock::new(|| {
        serde_json::from_str(
                "{\"Delivery\":{\"properties\":{\"at\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"string\"}]},\"on\":{\"type\":\"string\"}},\"required\":[\"on\"],\"type\":\"object\"},\"Money\":{\"pattern\":\"^[0-9]+\\\\.[0-9]{2}$\",\"type\":\"string\"},\"Parcel\":{\"properties\":{\"due\":{\"type\":[\"string\",\"null\"]},\"insured\":{\"allOf\":[{\"$ref\":\"#/$defs/Money\"}]},\"notify\":{\"type\":\"string\"},\"price\":{\"$ref\":\"#/$defs/Money\"},\"sent\":{\"type\":\"string\"},\"size\":{\"enum\":[\"small\",\"large\"],\"type\":\"string\"},\"weight\":{\"minimum\":0,\"type\":\"number\"}},\"required\":[\"price\",\"sent\"],\"type\":\"object\"},\"_letters_delivered.body\":{\"properties\":{\"letter\":{\"type\":\"integer\"}},\"required\":[\"letter\"],\"type\":\"object\"},\"delivered.body\":{\"$ref\":\"#/$defs/Delivery\"},\"sendParcel.request\":{\"$ref\":\"#/$defs/Parcel\"},\"sendParcel_delivered.body\":{\"type\":\"boolean\"}}",
            )
            .expect("it was read when this was made")
    });
    /// A definition; those that it refers to go where the generator has definitions, under names that no other
    /// type has.
    pub(super) fn schema(
        generator: &mut schemars::SchemaGenerator,
        name: &str,
    ) -> schemars::Schema {
        let prefix = module_path!().replace("::", ".");
        let path = format!("#{}/{prefix}.", generator.settings().definitions_path);
        let mut open = Vec::new();
        let schema = moved(&DEFINITIONS[name], &path, &mut open);
        while let Some(name) = open.pop() {
            let key = format!("{prefix}.{name}");
            if !generator.definitions().contains_key(&key) {
                let schema = moved(&DEFINITIONS[&name], &path, &mut open);
                generator.definitions_mut().insert(key, schema);
            }
        }
        schema.try_into().expect("a definition is a schema")
    }
    /// A schema with its references led to where the definitions are, each of which is added to `found`.
    fn moved(schema: &Value, path: &str, found: &mut Vec<String>) -> Value {
        match schema {
            Value::Object(entries) => {
                entries
                    .iter()
                    .map(|(key, value)| {
                        let definition = value
                            .as_str()
                            .and_then(|reference| reference.strip_prefix("#/$defs/"));
                        let value = match definition
                            .filter(|name| {
                                key == "$ref" && DEFINITIONS.contains_key(*name)
                            })
                        {
                            Some(name) => {
                                found.push(name.to_owned());
                                format!("{path}{name}").into()
                            }
                            None => moved(value, path, found),
                        };
                        (key.clone(), value)
                    })
                    .collect()
            }
            Value::Array(items) => {
                items.iter().map(|item| moved(item, path, found)).collect()
            }
            other => other.clone(),
        }
    }
}

#[allow(dead_code, unreachable_pub, unused_imports, unused_macros, reason = "no document uses all of it")]
#[rustfmt::skip]
pub mod support {
//! The parts that types emitted by `vistoria-gen` are built from: a strict JSON parser, decoding and encoding with exact
//! presence, the kinds of value that Rust has no exact type for, and the macros that complete a type.
//!
//! Emitted files bring this crate into scope as `support` (`use vistoria_support as support;`); the macros refer to it by
//! that name. A file emitted to stand alone has these sources inside instead, in a `mod support`. For that, this file
//! holds nothing but declarations that end at a line's end, modules refer to each other by `super`, and their tests are in
//! `tests`; see `generator/src/emit/support.rs`.

#[macro_use]
mod export {
//! Keeps the macros within the module that has the support inside.

/// Defines macros that this crate uses by the path of the module.
macro_rules! export {
    ($($(#[$attribute:meta])* macro_rules! $name:ident $rules:tt)*) => {
        $($(#[$attribute])* macro_rules! $name $rules pub(crate) use $name;)*
    };
}
}
#[macro_use]
mod macros {
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
    /// - `pub enum Name ("an expectation") { … }` has variants that differ in their JSON type; the text names all of them.
    /// - `pub enum Name one { … }` and `any` have objects as variants, each with the keys that it requires and with those
    ///   whose values tell it from the others. A value is of exactly one variant of `one`; it may be of several of `any`, and
    ///   is decoded as the first of them.
    #[doc(hidden)]
    macro_rules! item {
        ($(#[$attribute:meta])* held $($struct:tt)*) => {
            support::fields!($(#[$attribute])* $($struct)*);
        };
        ($(#[$attribute:meta])* pub enum $name:ident text { $($variant:ident = $text:literal),* $(,)? }) => {
            #[doc = concat!("`", stringify!($name), "`.")]
            $(#[$attribute])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $name { $(#[doc = concat!("`", $text, "`")] $variant),* }
            impl $name {
                /// All variants with their texts, in the order of the contract.
                pub const ALL: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];
                /// Returns the text.
                pub fn as_str(&self) -> &'static str {
                    Self::ALL[*self as usize].0
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
            #[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
            pub enum $name { $(#[doc = concat!("`", stringify!($variant), "`")] $variant($type)),* }
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
    /// takes the compiler longer.
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
        }) => {
            $($attribute)*
            #[derive(Clone, PartialEq)]
            pub struct $name { $($(#[$doc])* pub $field: $type,)* $($(#[$rest_doc])* pub $rest: $rest_type)? }
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
}
pub mod decode {
//! Decoding: from a tape to values. Errors name the place and the types, never a value.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::SerializeMap;
use serde_json::value::RawValue;

use super::tape::{At, Items, JsonType, Tape};
use super::{Integer, Limit, Number};

/// Why a body was not decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The JSON Pointer of the invalid value; keys that the contract does not declare are `*`.
    pub pointer: String,
    /// The reason.
    pub message: String,
}

impl Error {
    pub(super) fn at_root(message: impl Into<String>) -> Self {
        Self { pointer: String::new(), message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, message } = self;
        if pointer.is_empty() { f.write_str(message) } else { write!(f, "{pointer}: {message}") }
    }
}

impl std::error::Error for Error {}

impl From<Error> for serde_json::Error {
    fn from(error: Error) -> Self {
        de::Error::custom(error)
    }
}

/// An error on its way out of nested values: the tokens of its place so far, innermost first, and its message.
#[derive(Debug)]
pub struct Fault(Box<(Vec<Cow<'static, str>>, String)>);

impl Fault {
    /// Creates a fault of the value at hand.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new((Vec::new(), message.into())))
    }

    /// Adds the token of the value around: its key or index.
    #[must_use]
    pub fn within(mut self, token: impl Into<Cow<'static, str>>) -> Self {
        self.0.0.push(token.into());
        self
    }

    /// Returns how deep in the value the fault is; of several alternatives, the deepest fault is the most telling.
    pub(super) fn depth(&self) -> usize {
        self.0.0.len()
    }

    pub(super) fn suffixed(mut self, suffix: &str) -> Self {
        self.0.1.push_str(suffix);
        self
    }
}

impl From<Fault> for Error {
    fn from(Fault(inner): Fault) -> Self {
        let (tokens, message) = *inner;
        let escaped = |token: &Cow<'_, str>| format!("/{}", token.replace('~', "~0").replace('/', "~1"));
        Self { pointer: tokens.iter().rev().map(escaped).collect(), message }
    }
}

/// A text that is being decoded.
#[derive(Debug)]
pub struct Json<'t> {
    /// The parsed text.
    pub tape: Tape<'t>,
    /// Whether the value at hand, or one around it, has been validated against a schema.
    pub(super) is_validated: bool,
}

/// The slot of a field without a value.
const ABSENT: u32 = u32::MAX;

/// A type that can be decoded from JSON.
pub trait Decode: Sized {
    /// Decodes the value at `at`.
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault>;
}

/// Decodes a body, which is UTF-8 and strict JSON also where the type ignores it.
pub fn decode<T: Decode>(body: &[u8]) -> Result<T, Error> {
    decode_within(body, &[])
}

/// Decodes a text.
pub fn decode_text<T: Decode>(text: &str) -> Result<T, Error> {
    text_within(text, &[])
}

/// Decodes a body whose outermost value has limits.
pub fn decode_within<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<T, Error> {
    text_within(std::str::from_utf8(body).map_err(|error| Error::at_root(error.to_string()))?, limits)
}

fn text_within<T: Decode>(text: &str, limits: &'static [Limit]) -> Result<T, Error> {
    let mut json = Json { tape: Tape::parse(text)?, is_validated: false };
    let root = json.tape.root();
    super::limit::check(&json, root, limits)?;
    Ok(T::decode(&mut json, root)?)
}

/// Implements `Deserialize` for every type that is [`Decode`], by the source text.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    decode_text(raw.get()).map_err(de::Error::custom)
}

impl Json<'_> {
    /// Returns the type of the value at `at`.
    pub fn json_type(&self, at: At) -> JsonType {
        self.tape.json_type(at)
    }

    /// Returns the fault of a value of a wrong type. It names types, never values.
    pub fn unexpected(&self, at: At, expected: &str) -> Fault {
        Fault::new(format!("expected {expected}, found {}", self.json_type(at).name()))
    }

    /// Returns what is inside a list or an object, whichever `json_type` is.
    pub(super) fn inside(&self, at: At, json_type: JsonType, expected: &str) -> Result<Items, Fault> {
        if self.json_type(at) == json_type { Ok(self.tape.items(at)) } else { Err(self.unexpected(at, expected)) }
    }
}

/// An object with named fields, as `support::types!` declares it.
pub trait Object: Sized {
    /// The keys, in the order of the fields.
    const NAMES: &'static [&'static str];
    /// Returns their [`probe_table`](super::fingerprint::probe_table). It is computed at its first use: the compiler takes far
    /// longer for it.
    fn probe_table() -> &'static [u32];
    /// The fields that have a default in the contract, with that as JSON. Only `filled` fields are decoded as it when they
    /// are absent.
    const DEFAULTS: &'static [(&'static str, &'static str)];
    /// Decodes the fields in the order of the names.
    fn take(fields: &mut Fields<'_, '_>) -> Result<Self, Fault>;
    /// Encodes the fields in the order of the names.
    fn give<M: SerializeMap>(&self, entries: &mut super::Entries<M>);
    /// The treatment of keys that are not among the names.
    const REST: Rest = Rest::Ignored;
}

/// The treatment of keys that a type does not declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are accepted and not kept.
    Ignored,
    /// They are refused.
    Refused,
    /// They are kept in a map, which is decoded after the fields.
    Kept,
}

/// The fields of an object that is being decoded.
#[derive(Debug)]
pub struct Fields<'j, 't> {
    json: &'j mut Json<'t>,
    at: At,
    names: &'static [&'static str],
    table: &'static [u32],
    /// The first slot of this object.
    base: usize,
    /// The index of the next field.
    next: usize,
}

/// The number of alternatives that a message names.
pub(super) const MAX_NAMED: usize = 8;

/// Decodes an object.
pub fn object<T: Object>(json: &mut Json<'_>, at: At) -> Result<T, Fault> {
    let table = T::probe_table();
    let base = slots(json, at, T::NAMES, table, T::REST)?;
    let mut fields = Fields { json, at, names: T::NAMES, table, base, next: 0 };
    let taken = T::take(&mut fields);
    let json = fields.json;
    json.tape.buffers.slots.truncate(base);
    taken
}

/// Fills a slot for each field with the place of its value, and returns the first. Not generic, so that it is compiled once
/// for all types.
fn slots(json: &mut Json<'_>, at: At, names: &[&str], table: &[u32], rest: Rest) -> Result<usize, Fault> {
    let mut entries = json.inside(at, JsonType::Object, "an object")?;
    let base = json.tape.buffers.slots.len();
    json.tape.buffers.slots.resize(base + names.len(), ABSENT);
    let mut likely = 0;
    while let (Some(key), Some(value)) = (entries.next(&json.tape), entries.next(&json.tape)) {
        if let Some(index) = json.tape.position(key, names, table, likely) {
            json.tape.buffers.slots[base + index] = value.0;
            likely = index + 1;
        } else if rest == Rest::Refused {
            json.tape.buffers.slots.truncate(base);
            return Err(Fault::new("the contract has no such key").within("*"));
        }
    }
    Ok(base)
}

impl Fields<'_, '_> {
    /// Returns the next field: its name, and the place of its value if it has one.
    fn next(&mut self) -> (&'static str, Option<At>) {
        let index = self.next;
        self.next += 1;
        let slot = self.json.tape.buffers.slots[self.base + index];
        (self.names[index], (slot != ABSENT).then_some(At(slot)))
    }

    /// Decodes a field that must be present.
    pub fn required<T: Decode>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map_err(|fault| fault.within(name)),
            (name, None) => Err(Fault::new("the key is required and absent").within(name)),
        }
    }

    /// Checks the limits of the next field if it is present.
    pub fn limit(&mut self, limits: &'static [Limit]) -> Result<(), Fault> {
        let slot = self.json.tape.buffers.slots[self.base + self.next];
        if slot == ABSENT {
            return Ok(());
        }
        super::limit::check(self.json, At(slot), limits).map_err(|fault| fault.within(self.names[self.next]))
    }

    /// Decodes a field that must be present and may be null.
    pub fn nullable<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        self.required()
    }

    /// Decodes a field that may be absent and must not be null.
    pub fn optional<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map(Some).map_err(|fault| fault.within(name)),
            (_, None) => Ok(None),
        }
    }

    /// Decodes a field that may be absent and may be null.
    pub fn both<T: Decode>(&mut self) -> Result<super::Maybe<T>, Fault> {
        match self.next() {
            (name, Some(at)) => {
                Option::decode(self.json, at).map(super::Maybe::from_nullable).map_err(|fault| fault.within(name))
            }
            (_, None) => Ok(super::Maybe::Absent),
        }
    }

    /// Checks that a key is absent.
    pub fn forbidden<T: Default>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(_)) => Err(Fault::new("this key must not be there").within(name)),
            (_, None) => Ok(T::default()),
        }
    }

    /// Checks the limits of the values of all keys that are not fields.
    pub fn limit_rest(&self, limits: &'static [Limit]) -> Result<(), Fault> {
        let mut entries = self.json.tape.items(self.at);
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.table, 0).is_none() {
                super::limit::check(self.json, value, limits).map_err(|fault| fault.within("*"))?;
            }
        }
        Ok(())
    }

    /// Decodes the values of all keys that are not fields.
    pub fn rest<T: Decode>(&mut self) -> Result<BTreeMap<String, T>, Fault> {
        let mut entries = self.json.tape.items(self.at);
        let mut rest = BTreeMap::new();
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.table, 0).is_none() {
                let value = T::decode(self.json, value).map_err(|fault| fault.within("*"))?;
                rest.insert(self.json.tape.text(key).into_owned(), value);
            }
        }
        Ok(rest)
    }
}

/// Decodes one of several texts, each with its value.
pub fn one_of_texts<T: Copy>(json: &mut Json<'_>, at: At, texts: &[(&str, T)]) -> Result<T, Fault> {
    if json.json_type(at) != JsonType::String {
        return Err(json.unexpected(at, "a string"));
    }
    if let Some((_, known)) = texts.iter().find(|(text, _)| json.tape.string_is(at, text)) {
        return Ok(*known);
    }
    let shown: Vec<&str> = texts.iter().take(MAX_NAMED).map(|(text, _)| *text).collect();
    let others = match texts.len().saturating_sub(MAX_NAMED) {
        0 => String::new(),
        others => format!(" or one of {others} others"),
    };
    Err(Fault::new(format!("expected {}{others}, found another text", shown.join(" or "))))
}

impl Decode for bool {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::Boolean => Ok(json.tape.raw(at) == "true"),
            _ => Err(json.unexpected(at, "a boolean")),
        }
    }
}

impl Decode for String {
    #[inline]
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::String => Ok(json.tape.text(at).into_owned()),
            _ => Err(json.unexpected(at, "a string")),
        }
    }
}

impl Decode for Number {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::Number => Ok(Self::from_digits(json.tape.raw(at))),
            _ => Err(json.unexpected(at, "a number")),
        }
    }
}

impl Decode for Integer {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let is_number = json.json_type(at) == JsonType::Number;
        let whole = is_number.then(|| Self::from_digits(json.tape.raw(at))).flatten();
        whole.ok_or_else(|| {
            if is_number {
                Fault::new("expected a whole number, found one with a fraction")
            } else {
                json.unexpected(at, "a whole number")
            }
        })
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        if json.json_type(at) == JsonType::Null { Ok(None) } else { T::decode(json, at).map(Some) }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        T::decode(json, at).map(Self::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let mut items = json.inside(at, JsonType::Array, "a list")?;
        let mut list = Self::new();
        while let Some(item) = items.next(&json.tape) {
            list.push(T::decode(json, item).map_err(|fault| fault.within(list.len().to_string()))?);
        }
        Ok(list)
    }
}

impl<T: Decode, const N: usize> Decode for [T; N] {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let list = Vec::decode(json, at)?;
        list.try_into().map_err(|list: Vec<T>| Fault::new(format!("expected {N} items, found {}", list.len())))
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let mut entries = json.inside(at, JsonType::Object, "an object")?;
        let mut map = Self::new();
        while let (Some(key), Some(value)) = (entries.next(&json.tape), entries.next(&json.tape)) {
            let value = T::decode(json, value).map_err(|fault| fault.within("*"))?;
            map.insert(json.tape.text(key).into_owned(), value);
        }
        Ok(map)
    }
}

impl Decode for serde_json::Value {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        serde_json::from_str(json.tape.json(at)).map_err(|error| Fault::new(error.to_string()))
    }
}
}
pub mod encode {
//! Encoding: from values to JSON, each field of an object by its presence.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Maybe, Object};

/// The entries of an object that is being encoded, in the order of its names. Nothing is encoded after a failure, which is
/// kept here and not returned by each field, since types with many fields compile faster so.
pub struct Entries<M: SerializeMap> {
    map: M,
    names: std::slice::Iter<'static, &'static str>,
    result: Result<(), M::Error>,
}

/// Encodes an object.
pub fn object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries { map: serializer.serialize_map(None)?, names: T::NAMES.iter(), result: Ok(()) };
    object.give(&mut entries);
    entries.result?;
    entries.map.end()
}

/// Formats a value for `Debug`: the name of its type, and its JSON.
pub fn debug<T: Serialize>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = if f.alternate() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    write!(f, "{name} {}", json.map_err(|_| fmt::Error)?)
}

impl<M: SerializeMap> Entries<M> {
    /// Encodes the next field if it has a value.
    fn next<T: Serialize>(&mut self, value: Option<&T>) {
        if let (Some(name), Some(value)) = (self.names.next(), value) {
            self.entry(name, value);
        }
    }

    fn entry<T: Serialize>(&mut self, key: &str, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(key, value);
        }
    }

    /// Encodes a field that must be present.
    pub fn required<T: Serialize>(&mut self, value: &T) {
        self.next(Some(value));
    }

    /// Encodes a field that must be present and may be null.
    pub fn nullable<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(Some(value));
    }

    /// Encodes a field that may be absent and must not be null.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(value.as_ref());
    }

    /// Encodes a field that may be absent and may be null.
    pub fn both<T: Serialize>(&mut self, value: &Maybe<T>) {
        self.next((!value.is_absent()).then_some(value));
    }

    /// Skips a key that must be absent.
    pub fn forbidden<T>(&mut self, _: &T) {
        self.next(None::<&()>);
    }

    /// Encodes the keys that the type does not declare.
    pub fn rest<T: Serialize>(&mut self, rest: &BTreeMap<String, T>) {
        rest.iter().for_each(|(key, value)| self.entry(key, value));
    }
}
}
pub mod event {
//! The parts of types of events and calls.

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::{At, Decode, Error, Fault, Json, Limit, decode_within};

/// A delivery of an event that the contract does not have, kept as it was received.
#[derive(Debug, Clone)]
pub struct UnknownEvent {
    /// The event's id, as it was received.
    pub id: String,
    /// The body.
    pub body: Box<RawValue>,
}

impl PartialEq for UnknownEvent {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.body.get() == other.body.get()
    }
}

impl Decode for Box<RawValue> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        RawValue::from_string(json.tape.json(at).to_owned()).map_err(|error| Fault::new(error.to_string()))
    }
}

/// A call of an API: its request line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its id in the contract.
    pub operation: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The path, with `{name}` for a segment that varies.
    pub path: &'static str,
}

/// A response of a status that the contract does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherResponse {
    /// The status code.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// A condition on the text of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldText {
    /// It is this.
    Equals(&'static str),
    /// It starts with the one, ends with the other, and has something between.
    Between(&'static str, &'static str),
}

impl FieldText {
    /// Checks whether `text` satisfies the condition.
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Equals(equals) => text == *equals,
            Self::Between(before, after) => {
                text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
            }
        }
    }
}

/// The types of a vendor without their names, for programs that treat all vendors alike: each function decodes a body and
/// encodes it again.
#[derive(Debug, Clone, Copy)]
pub struct Codec {
    /// Decodes and encodes the body of an event, by the event's id.
    pub event: fn(&str, &[u8]) -> Result<String, Error>,
    /// Decodes and encodes the body of a request, by the operation's id.
    pub request: fn(&str, &[u8]) -> Result<String, Error>,
    /// Decodes and encodes the body of a response, by the operation's id and the status.
    pub response: fn(&str, u16, &[u8]) -> Result<String, Error>,
}

/// Encodes a value as JSON.
pub fn encode<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::at_root(error.to_string()))
}

/// Decodes a body unless it is blank.
pub fn decode_unless_blank<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<Option<T>, Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { decode_within(body, limits).map(Some) }
}

/// Checks that a body is blank.
pub fn no_body(body: &[u8]) -> Result<(), Error> {
    if body.trim_ascii().is_empty() { Ok(()) } else { Err(Error::at_root("expected no body")) }
}

/// Returns the error of an operation that the contract does not have.
pub fn unknown_operation(operation: &str) -> Error {
    Error::at_root(format!("the contract has no operation {operation}"))
}

/// Checks whether the path of a URL ends with the segments of `suffix`.
pub fn path_ends_with(path: &str, suffix: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.strip_suffix(suffix.trim_matches('/')).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}
}
pub mod fingerprint {
//! Fingerprints of keys, by which two keys are told apart before their letters are compared, and tables to find a key by its
//! fingerprint.
//!
//! Hand-written beside `hashbrown` and `phf`, since the lexer has the words of a short key in registers at the time it finds
//! the key's end, so that hash and comparison cost a few instructions and no second look at the text.

/// The golden ratio as a fraction of 2^64: multiplying by it spreads a hash over the high bits.
pub(super) const HASH_MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns the 16-bit hash of a key.
pub fn short_hash(key: &str) -> u16 {
    KeyFingerprint::of(key.as_bytes()).short_hash()
}

/// Shortens a [`hash`](KeyFingerprint::hash).
pub(super) fn shorten(hash: u64) -> u16 {
    (hash.wrapping_mul(HASH_MULTIPLIER) >> 48) as u16
}

/// Returns an open-addressing table of names: each slot has a name's short hash in its high half and the name's index plus
/// one in its low half, or is zero. A search starts at the low bits of the short hash and ends at a zero, of which there is
/// always one.
///
/// # Panics
///
/// If there are 65,536 names or more.
pub fn probe_table(names: &[impl AsRef<str>]) -> Box<[u32]> {
    assert!(names.len() < 1 << 16, "a type has fewer than 65,536 fields");
    let mut table = vec![0; (names.len() * 2 + 1).next_power_of_two()];
    for (number, hash) in (1..).zip(names.iter().map(|name| short_hash(name.as_ref()))) {
        let mut slot = usize::from(hash) & (table.len() - 1);
        while table[slot] != 0 {
            slot = (slot + 1) & (table.len() - 1);
        }
        table[slot] = u32::from(hash) << 16 | number;
    }
    table.into()
}

/// A key's length with its first and last eight bytes, which are all of a key of at most sixteen bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyFingerprint {
    head: u64,
    /// Zero when the key is shorter than eight bytes.
    tail: u64,
    length: usize,
}

impl KeyFingerprint {
    /// Returns the fingerprint of a key.
    pub fn of(key: &[u8]) -> Self {
        if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
            return Self { head: u64::from_le_bytes(*head), tail: u64::from_le_bytes(*tail), length: key.len() };
        }
        let head = key.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte));
        Self { head, tail: 0, length: key.len() }
    }

    /// Returns the fingerprint of a key within a text, which is read eight bytes at once.
    #[inline]
    pub(super) fn of_slice(bytes: &[u8], start: usize, end: usize) -> Self {
        let word =
            |at: usize| bytes.get(at..at + 8).and_then(|word| word.first_chunk()).map(|word| u64::from_le_bytes(*word));
        let length = end - start;
        match word(start) {
            Some(head) if length >= 8 => Self { head, tail: word(end - 8).unwrap_or_default(), length },
            Some(head) => Self { head: head & ((1 << (8 * length)) - 1), tail: 0, length },
            None => Self::of(&bytes[start..end]),
        }
    }

    /// Returns the fingerprint of a key that was read into two words.
    #[inline]
    pub(super) fn short(head: u64, tail: u64, length: usize) -> Self {
        Self { head, tail, length }
    }

    #[inline]
    pub(super) fn length(self) -> usize {
        self.length
    }

    /// Checks whether the fingerprint is all of the key, so that equal fingerprints mean equal keys.
    #[inline]
    pub fn is_exact(self) -> bool {
        self.length <= 16
    }

    /// Returns the first and last eight bytes, and the length or 65,535 if that is less.
    #[inline]
    pub fn parts(self) -> ([u64; 2], u16) {
        ([self.head, self.tail], u16::try_from(self.length).unwrap_or(u16::MAX))
    }

    /// Returns the [`short_hash`] of the key.
    #[inline]
    pub fn short_hash(self) -> u16 {
        shorten(self.hash())
    }

    /// Returns a number that two different keys seldom share. It is not hardened against keys made to collide.
    #[inline]
    pub fn hash(self) -> u64 {
        self.head ^ self.tail.rotate_left(23) ^ (self.length as u64).rotate_left(55)
    }
}
}
#[doc(hidden)]
pub mod keys {
//! Detection of duplicate keys, in time that keys made to collide cannot make quadratic.

use std::borrow::Cow;

use super::fingerprint::HASH_MULTIPLIER;

/// The keys of the objects that are open, outer before inner, and a hash table to find duplicates.
#[derive(Debug)]
pub struct KeyStack {
    /// The hash of each key's fingerprint, and the place that its owner knows the key by.
    keys: Vec<(u64, u32)>,
    /// The number of the object that a slot is in use for, and the key's index among the object's.
    table: Vec<(u32, u32)>,
    /// The number of objects that have used the table.
    objects: u32,
}

/// In an object of so many keys each is compared with each, which is quicker than the table.
const MAX_PAIRWISE: usize = 8;

impl KeyStack {
    pub(super) const EMPTY: Self = Self { keys: Vec::new(), table: Vec::new(), objects: 0 };

    /// Removes all keys.
    pub(super) fn clear(&mut self) {
        self.keys.clear();
    }

    /// Returns the number of keys.
    #[inline]
    pub fn count(&self) -> usize {
        self.keys.len()
    }

    /// Returns the number of entries that memory is allocated for.
    pub(super) fn capacity(&self) -> usize {
        self.keys.capacity().max(self.table.capacity())
    }

    /// Adds a key: the hash of its fingerprint, and a place by which `text` finds it in [`close`](Self::close).
    #[inline]
    pub fn push(&mut self, hash: u64, place: u32) {
        self.keys.push((hash, place));
    }

    /// Closes the object whose keys are those from `from` on, and checks whether two of them are equal. `text` returns a
    /// key's text by its place.
    pub fn close<'t>(&mut self, from: usize, text: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let has_duplicate = self.keys.len() > from + 1 && self.has_duplicate(from, text);
        self.keys.truncate(from);
        has_duplicate
    }

    #[expect(clippy::cast_possible_truncation, reason = "a text below four gigabytes has fewer keys")]
    #[expect(clippy::needless_bitwise_bool, reason = "without a branch for each pair")]
    fn has_duplicate<'t>(&mut self, from: usize, text: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let Self { keys, table, objects } = self;
        let keys = &keys[from..];
        if keys.len() <= MAX_PAIRWISE {
            let mut has_equal_hashes = false;
            for (index, (hash, _)) in keys.iter().enumerate() {
                has_equal_hashes |= keys[..index].iter().fold(false, |equal, (other, _)| equal | (other == hash));
            }
            if !has_equal_hashes {
                return false;
            }
        }
        let mask = (keys.len() * 2).next_power_of_two() - 1;
        if table.len() <= mask {
            table.resize(mask + 1, (0, 0));
        }
        // A number of its own for each object makes the slots of those before it free without a look at them.
        *objects = objects.wrapping_add(1);
        if *objects == 0 {
            table.fill((0, 0));
            *objects = 1;
        }
        let (mut collisions, mut equal_hashes) = (0, 0);
        for (index, (hash, place)) in keys.iter().enumerate() {
            let mut slot = (hash.wrapping_mul(HASH_MULTIPLIER) >> 32) as usize & mask;
            while table[slot].0 == *objects {
                let (other_hash, other_place) = keys[table[slot].1 as usize];
                if other_hash == *hash {
                    if text(other_place) == text(*place) {
                        return true;
                    }
                    equal_hashes += 1;
                }
                collisions += 1;
                slot = (slot + 1) & mask;
            }
            // More than chance explains: keys were made to collide. Comparing long ones takes its time too.
            if collisions > 64 + 2 * keys.len() || equal_hashes > 16 {
                return has_duplicate_sorted(keys, text);
            }
            table[slot] = (*objects, index as u32);
        }
        false
    }
}

fn has_duplicate_sorted<'t>(keys: &[(u64, u32)], text: impl Fn(u32) -> Cow<'t, str>) -> bool {
    let mut texts: Vec<Cow<'_, str>> = keys.iter().map(|(_, place)| text(*place)).collect();
    texts.sort_unstable();
    texts.windows(2).any(|pair| pair[0] == pair[1])
}
}
#[doc(hidden)]
pub mod lex {
//! Lexer of strict JSON: finds where each token of a text ends. Strict is RFC 8259 without lone surrogates and without
//! numbers beyond a 64-bit float.
//!
//! Hand-written, since no JSON crate gives the offsets of tokens, and since every reader of this workspace has to agree on
//! the grammar: the parser of emitted types, the validator's fast path, and the reader that reports every deviation.

use std::borrow::Cow;
use std::fmt;

use super::fingerprint::KeyFingerprint;

/// The number of levels of nesting that are read, which is `serde_json`'s.
pub const MAX_DEPTH: usize = 127;

/// The first deviation of a text from strict JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseError {
    /// The byte at which it is noticed.
    pub offset: usize,
    /// The kind of deviation.
    pub kind: ParseErrorKind,
}

/// A kind of deviation from strict JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParseErrorKind {
    /// Something else than this, which is all that the grammar allows here.
    Expected(&'static str),
    /// An escaped half of a surrogate pair, at its backslash.
    LoneSurrogate,
    /// A number beyond the range of a 64-bit float, at its end.
    NumberRange,
    /// An object or list more than [`MAX_DEPTH`] levels deep.
    TooDeep,
    /// An object that has a key twice, at the byte after it.
    DuplicateKey,
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(expected) => write!(f, "expected {expected}"),
            Self::LoneSurrogate => f.write_str("lone surrogate"),
            Self::NumberRange => f.write_str("number outside the range of a 64-bit float"),
            Self::TooDeep => write!(f, "nested deeper than {MAX_DEPTH} levels"),
            Self::DuplicateKey => f.write_str("duplicate key in the object that ends here"),
        }
    }
}

/// Finds the end of one token after the other. The end is returned, so that it stays in a register; `None` means an error,
/// which is kept for [`error`](Self::error).
#[derive(Debug)]
pub struct Lexer<'t> {
    text: &'t str,
    error: ParseError,
}

/// A key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The byte after its opening quote.
    pub start: usize,
    /// Its closing quote.
    pub end: usize,
    /// Whether it has escapes.
    pub escaped: bool,
    /// The fingerprint of its unescaped text.
    pub fingerprint: KeyFingerprint,
}

impl<'t> Lexer<'t> {
    /// Creates a lexer of a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, error: ParseError { offset: 0, kind: ParseErrorKind::Expected("JSON") } }
    }

    /// Returns the text.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Keeps an error.
    #[cold]
    pub(super) fn fail<T>(&mut self, offset: usize, kind: ParseErrorKind) -> Option<T> {
        self.error = ParseError { offset, kind };
        None
    }

    #[cold]
    pub(super) fn expected<T>(&mut self, offset: usize, what: &'static str) -> Option<T> {
        self.fail(offset, ParseErrorKind::Expected(what))
    }

    /// Returns the error for which a token had no end.
    pub fn error(&self) -> ParseError {
        self.error
    }

    /// Returns the value of a string by the bytes between its quotes. A lone surrogate becomes U+FFFD.
    #[inline]
    pub fn string_value(&self, start: usize, end: usize, escaped: bool) -> Cow<'t, str> {
        let raw = &self.text[start..end];
        if escaped { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) }
    }

    /// Reads a key and the colon after it. Returns the byte after the colon too.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per key, and a call costs as much as a short key")]
    pub fn key(&mut self, at: usize) -> Option<(Key, usize)> {
        let bytes = self.text.as_bytes();
        if bytes.get(at) != Some(&b'"') {
            return self.expected(at, "a key in double quotes");
        }
        let start = at + 1;
        // Nearly all keys are short: the two words that find their end are their fingerprint.
        let key = match bytes.get(start..).and_then(short_key) {
            Some(fingerprint) => Key { start, end: start + fingerprint.length(), escaped: false, fingerprint },
            None => self.long_key(at)?,
        };
        let at = key.end + 1;
        if bytes.get(at) == Some(&b':') {
            return Some((key, at + 1));
        }
        let at = skip_whitespace(bytes, at);
        if bytes.get(at) != Some(&b':') {
            return self.expected(at, "\":\"");
        }
        Some((key, at + 1))
    }

    #[inline(never)]
    fn long_key(&mut self, at: usize) -> Option<Key> {
        let start = at + 1;
        let (end, escaped) = self.string(at)?;
        let fingerprint = if escaped {
            KeyFingerprint::of(self.string_value(start, end, true).as_bytes())
        } else {
            KeyFingerprint::of_slice(self.text.as_bytes(), start, end)
        };
        Some(Key { start, end, escaped, fingerprint })
    }

    /// Returns the closing quote of the string whose opening quote is at `at`, and whether there are escapes between them.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per string, and a call costs as much as a short one")]
    pub fn string(&mut self, at: usize) -> Option<(usize, bool)> {
        self.string_rest(at + 1)
    }

    /// Returns the same for a string from a byte inside of it on.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "the body of `string`")]
    pub fn string_rest(&mut self, mut at: usize) -> Option<(usize, bool)> {
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        loop {
            at += plain_length(&bytes[at..]);
            match bytes.get(at) {
                Some(b'"') => return Some((at, escaped)),
                Some(b'\\') => {
                    escaped = true;
                    at = self.escape(at)?;
                }
                Some(_) => return self.expected(at, "an escape instead of a control character"),
                None => return self.expected(at, "the end of the string"),
            }
        }
    }

    /// Returns the byte after the escape whose backslash is at `at`.
    fn escape(&mut self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(at + 2),
            Some(b'u') => match self.code_unit(at + 2)? {
                unit if is_low(unit) => self.fail(at, ParseErrorKind::LoneSurrogate),
                unit if is_high(unit) => {
                    if bytes[at + 6..].starts_with(b"\\u") && is_low(self.code_unit(at + 8)?) {
                        return Some(at + 12);
                    }
                    self.fail(at, ParseErrorKind::LoneSurrogate)
                }
                _ => Some(at + 6),
            },
            _ => self.expected(at + 1, "an escape: one of \" \\ / b f n r t u"),
        }
    }

    /// Returns the UTF-16 code unit whose digits start at `at`.
    fn code_unit(&mut self, at: usize) -> Option<u16> {
        let digits = &self.text.as_bytes()[at..];
        let unit = hex(digits);
        if unit.is_none() {
            let valid = digits.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            return self.expected(at + valid, "four hexadecimal digits");
        }
        unit
    }

    /// Returns the byte after the number that starts at `start` with a sign or a digit.
    pub fn number(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let past_digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let first = start + usize::from(bytes[start] == b'-');
        // Nothing else of the integer follows a zero.
        let mut at = if bytes.get(first) == Some(&b'0') { first + 1 } else { past_digits(first) };
        if at == first {
            return self.expected(at, "a digit");
        }
        let mut may_be_infinite = at - first > 300;
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = past_digits(fraction);
            if at == fraction {
                return self.expected(at, "a digit");
            }
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            may_be_infinite = true;
            at += 1;
            let exponent = at + usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            at = past_digits(exponent);
            if at == exponent {
                return self.expected(at, "a digit");
            }
        }
        if may_be_infinite && !self.text[start..at].parse().is_ok_and(f64::is_finite) {
            return self.fail(at, ParseErrorKind::NumberRange);
        }
        Some(at)
    }

    /// Returns the byte after a literal: `true`, `false`, `null`.
    #[inline]
    pub fn literal(&mut self, start: usize, literal: &str) -> Option<usize> {
        if !self.text.as_bytes()[start..].starts_with(literal.as_bytes()) {
            return self.expected(start, "a value");
        }
        Some(start + literal.len())
    }
}

/// Returns the first byte from `at` on that is no whitespace.
#[inline]
pub fn skip_whitespace(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Returns the fingerprint of a key of at most fifteen bytes without an escape, by the bytes from its first on; `None` for
/// any other key.
#[inline(always)]
#[expect(clippy::inline_always, reason = "a part of `key`")]
#[expect(clippy::cast_possible_truncation, reason = "the two halves of a block, and the lowest byte of one")]
fn short_key(bytes: &[u8]) -> Option<KeyFingerprint> {
    let words = bytes.first_chunk::<16>().map(|words| u128::from_le_bytes(*words))?;
    let (head, next) = (words as u64, (words >> 64) as u64);
    let stop = special_bytes(head);
    if stop != 0 {
        let bits = stop.trailing_zeros() & !7;
        let is_end = (head >> bits) as u8 == b'"';
        return is_end.then(|| KeyFingerprint::short(head & ((1 << bits) - 1), 0, bits as usize / 8));
    }
    let stop = special_bytes(next);
    // Without any special byte nothing is left after the shift.
    let bits = stop.trailing_zeros() & !7;
    let is_end = stop != 0 && (next >> (bits & 63)) as u8 == b'"';
    is_end.then(|| KeyFingerprint::short(head, (words >> bits) as u64, 8 + bits as usize / 8))
}

/// Returns the number of bytes before the first quote, backslash or control character.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the two halves of a block")]
fn plain_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(block) = bytes.get(length..).and_then(<[u8]>::first_chunk::<16>) {
        let block = u128::from_le_bytes(*block);
        let (low, high) = (special_bytes(block as u64), special_bytes((block >> 64) as u64));
        if low | high != 0 {
            let (before, special) = if low == 0 { (8, high) } else { (0, low) };
            return length + before + special.trailing_zeros() as usize / 8;
        }
        length += 16;
    }
    let rest = &bytes[length..];
    length + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

/// Returns the highest bit of each byte that is a quote, a backslash or a control character. After the first of them, bits
/// of other bytes may be set too.
#[inline]
fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let quotes = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslashes = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
    (quotes | backslashes | word.wrapping_sub(ONES * 0x20)) & !word & HIGHS
}

/// Returns the value of a string with escapes, each of which the lexer accepted or reported as a lone surrogate.
pub(super) fn unescape(raw: &str) -> String {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        value.push_str(before);
        let (escape, mut left) = after.split_at(1);
        value.push(match escape {
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let unit = hex(left.as_bytes()).unwrap_or_default();
                left = &left[4..];
                let low = || left.strip_prefix("\\u").and_then(|low| hex(low.as_bytes())).filter(|low| is_low(*low));
                let code_point = match if is_high(unit) { low() } else { None } {
                    Some(low) => {
                        left = &left[6..];
                        0x1_0000 + ((u32::from(unit) & 0x3FF) << 10) + (u32::from(low) & 0x3FF)
                    }
                    None => u32::from(unit),
                };
                char::from_u32(code_point).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => escape.chars().next().unwrap_or_default(),
        });
        rest = left;
    }
    value.push_str(rest);
    value
}

fn is_high(unit: u16) -> bool {
    (0xD800..0xDC00).contains(&unit)
}

fn is_low(unit: u16) -> bool {
    (0xDC00..0xE000).contains(&unit)
}

/// Returns the number whose four hexadecimal digits come first.
fn hex(digits: &[u8]) -> Option<u16> {
    digits.first_chunk::<4>()?.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(digit).ok()?)
    })
}
}
pub mod limit {
//! Limits of values beside their types. As in JSON Schema, a limit applies to values of one type and accepts all others.

use super::tape::{At, JsonType};
use super::{Fault, Json};

/// A limit.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// A string has at least and at most so many characters.
    Length(usize, usize),
    /// A list has at least and at most so many items.
    Items(usize, usize),
    /// An object has at least and at most so many keys.
    Keys(usize, usize),
    /// A number is this or greater.
    Minimum(Bound),
    /// A number is this or less.
    Maximum(Bound),
    /// A number is greater.
    Above(Bound),
    /// A number is less.
    Below(Bound),
    /// A number is one of these, and a boolean is one of these literals.
    OneOf(&'static [Bound], &'static [&'static str]),
    /// Each item of a list, and each value of an object, satisfies these.
    Each(&'static [Limit]),
}

/// A number that others are compared with.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// A whole number.
    Whole(i64),
    /// Any number.
    Real(f64),
}

impl Bound {
    #[expect(clippy::cast_precision_loss, reason = "where a float is compared, floats are what JSON numbers are")]
    fn compare(self, digits: &str) -> Option<std::cmp::Ordering> {
        match (self, digits.parse::<i64>()) {
            (Self::Whole(bound), Ok(whole)) => Some(whole.cmp(&bound)),
            (Self::Whole(bound), Err(_)) => digits.parse::<f64>().ok()?.partial_cmp(&(bound as f64)),
            (Self::Real(bound), _) => digits.parse::<f64>().ok()?.partial_cmp(&bound),
        }
    }
}

/// Checks a value against limits.
pub fn check(json: &Json<'_>, at: At, limits: &'static [Limit]) -> Result<(), Fault> {
    limits.iter().try_for_each(|limit| check_one(json, at, limit))
}

fn check_one(json: &Json<'_>, at: At, limit: &'static Limit) -> Result<(), Fault> {
    let json_type = json.json_type(at);
    let number = || (json_type == JsonType::Number).then(|| json.tape.raw(at));
    let compared = |bound: &Bound, fits: fn(std::cmp::Ordering) -> bool, what: &str| match number() {
        Some(digits) if !bound.compare(digits).is_some_and(fits) => Err(Fault::new(format!("a number {what}"))),
        _ => Ok(()),
    };
    match limit {
        Limit::Length(least, most) if json_type == JsonType::String => {
            within(json.tape.text(at).chars().count(), *least, *most, "characters")
        }
        Limit::Items(least, most) if json_type == JsonType::Array => {
            let mut items = json.tape.items(at);
            let mut count = 0;
            while items.next(&json.tape).is_some() {
                count += 1;
            }
            within(count, *least, *most, "items")
        }
        Limit::Keys(least, most) if json_type == JsonType::Object => {
            let mut items = json.tape.items(at);
            let mut count = 0;
            while items.next(&json.tape).is_some() {
                count += 1;
            }
            within(count / 2, *least, *most, "keys")
        }
        Limit::Minimum(bound) => compared(bound, std::cmp::Ordering::is_ge, "below the least allowed"),
        Limit::Maximum(bound) => compared(bound, std::cmp::Ordering::is_le, "above the greatest allowed"),
        Limit::Above(bound) => compared(bound, std::cmp::Ordering::is_gt, "that is not above its bound"),
        Limit::Below(bound) => compared(bound, std::cmp::Ordering::is_lt, "that is not below its bound"),
        Limit::OneOf(numbers, literals) => {
            let is = match json_type {
                JsonType::Number => {
                    let digits = json.tape.raw(at);
                    numbers.iter().any(|number| number.compare(digits).is_some_and(std::cmp::Ordering::is_eq))
                }
                JsonType::Boolean => literals.contains(&json.tape.raw(at)),
                _ => true,
            };
            if is { Ok(()) } else { Err(Fault::new("none of the values that are allowed")) }
        }
        Limit::Each(limits) => each(json, at, json_type, limits),
        _ => Ok(()),
    }
}

fn each(json: &Json<'_>, at: At, json_type: JsonType, limits: &'static [Limit]) -> Result<(), Fault> {
    if !matches!(json_type, JsonType::Array | JsonType::Object) {
        return Ok(());
    }
    let mut items = json.tape.items(at);
    let mut index = 0_usize;
    while let Some(item) = items.next(&json.tape) {
        if json_type == JsonType::Object {
            let Some(value) = items.next(&json.tape) else { break };
            check(json, value, limits).map_err(|fault| fault.within("*"))?;
        } else {
            check(json, item, limits).map_err(|fault| fault.within(index.to_string()))?;
        }
        index += 1;
    }
    Ok(())
}

fn within(count: usize, least: usize, most: usize, what: &str) -> Result<(), Fault> {
    if count < least {
        Err(Fault::new(format!("expected {least} {what} or more, found {count}")))
    } else if count > most {
        Err(Fault::new(format!("expected {most} {what} or fewer, found {count}")))
    } else {
        Ok(())
    }
}
}
pub mod of {
//! Types of the user's own, decoded and encoded by `serde`.

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};

use super::{At, Decode, Fault, Json};

/// An adapter: a value of a type that is `serde`'s and not [`Decode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Of<T>(pub T);

impl<T> Deref for Of<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Of<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: DeserializeOwned> Decode for Of<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        // The error of such a type may contain the value, so it is not passed on.
        let refused = |_| Fault::new(format!("no {}", std::any::type_name::<T>()));
        serde_json::from_str(json.tape.json(at)).map(Self).map_err(refused)
    }
}

impl<T: Serialize> Serialize for Of<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
}
mod parse {
//! Parser that writes a tape: one span for each key and value. Without recursion, so that no text exhausts the stack.

use super::fingerprint::shorten;
use super::lex::{Lexer, MAX_DEPTH, ParseErrorKind, skip_whitespace};
use super::tape::{Buffers, JsonType, Span};

/// The lexer of a text, and the buffers that its spans are written to.
pub(super) struct Parser<'b, 't> {
    pub lexer: Lexer<'t>,
    pub buffers: &'b mut Buffers,
}

/// An object or list that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    span: u32,
    is_object: bool,
    /// The number of keys on the stack before its own.
    keys: usize,
}

impl Parser<'_, '_> {
    /// Parses the value at `at`, which is inside so many levels. Returns its end, or `None` and leaves the error to the
    /// lexer.
    pub(super) fn value(&mut self, mut at: usize, levels: usize) -> Option<usize> {
        let bytes = self.lexer.text().as_bytes();
        // Taken out of the buffers, so that its length stays in a register.
        let mut open = std::mem::take(&mut self.buffers.open);
        open.clear();
        let mut is_key = false;
        loop {
            at = skip_whitespace(bytes, at);
            if is_key {
                at = self.key(at)?;
                at = skip_whitespace(bytes, at);
                is_key = false;
            }
            // Whether another value of an object or list follows.
            let mut inside = false;
            match bytes.get(at) {
                Some(byte @ (b'{' | b'[')) => {
                    let is_object = *byte == b'{';
                    let json_type = if is_object { JsonType::Object } else { JsonType::Array };
                    let span = self.push(at, at, json_type, false);
                    open.push(Open { span, is_object, keys: self.buffers.keys.count() });
                    if levels + open.len() > MAX_DEPTH {
                        return self.lexer.fail(at, ParseErrorKind::TooDeep);
                    }
                    at = skip_whitespace(bytes, at + 1);
                    inside = bytes.get(at) != Some(if is_object { &b'}' } else { &b']' });
                    is_key = inside && is_object;
                }
                Some(b'"') => {
                    let (end, escaped) = self.lexer.string(at)?;
                    self.push(at + 1, end, JsonType::String, escaped);
                    at = end + 1;
                }
                Some(b'-' | b'0'..=b'9') => {
                    let end = self.lexer.number(at)?;
                    self.push(at, end, JsonType::Number, false);
                    at = end;
                }
                Some(b't') => at = self.literal(at, "true", JsonType::Boolean)?,
                Some(b'f') => at = self.literal(at, "false", JsonType::Boolean)?,
                Some(b'n') => at = self.literal(at, "null", JsonType::Null)?,
                _ => return self.lexer.expected(at, "a value"),
            }
            while !inside {
                let Some(&last) = open.last() else {
                    self.buffers.open = open;
                    return Some(at);
                };
                at = skip_whitespace(bytes, at);
                match bytes.get(at) {
                    // An empty one ends here too, so that a comma always follows a value.
                    Some(byte) if *byte == if last.is_object { b'}' } else { b']' } => {
                        at += 1;
                        open.pop();
                        self.close(last, at)?;
                    }
                    Some(b',') => {
                        at += 1;
                        is_key = last.is_object;
                        inside = true;
                    }
                    _ if last.is_object => return self.lexer.expected(at, "\",\" or \"}\""),
                    _ => return self.lexer.expected(at, "\",\" or \"]\""),
                }
            }
        }
    }

    /// Writes a span and returns its index. That of an object or a list is completed when it is closed.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per value")]
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn push(&mut self, start: usize, end: usize, json_type: JsonType, escaped: bool) -> u32 {
        let index = self.buffers.spans.len() as u32;
        let (start, end) = (start as u32, end as u32);
        self.buffers.spans.push(Span { start, end, after: index + 1, json_type, escaped, short_hash: 0 });
        index
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: Open, end: usize) -> Option<()> {
        let Buffers { spans, keys, .. } = &mut *self.buffers;
        let after = spans.len() as u32;
        let span = &mut spans[open.span as usize];
        (span.end, span.after) = (end as u32, after);
        let text = self.lexer.text();
        if open.is_object && keys.close(open.keys, |key| spans[key as usize].value(text)) {
            return self.lexer.fail(end, ParseErrorKind::DuplicateKey);
        }
        Some(())
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "once per key")]
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn key(&mut self, at: usize) -> Option<usize> {
        let (key, at) = self.lexer.key(at)?;
        let hash = key.fingerprint.hash();
        let index = self.buffers.spans.len() as u32;
        let (start, end) = (key.start as u32, key.end as u32);
        let span = Span {
            start,
            end,
            after: index + 1,
            json_type: JsonType::String,
            escaped: key.escaped,
            short_hash: shorten(hash),
        };
        self.buffers.spans.push(span);
        self.buffers.keys.push(hash, index);
        Some(at)
    }

    fn literal(&mut self, start: usize, literal: &str, json_type: JsonType) -> Option<usize> {
        let end = self.lexer.literal(start, literal)?;
        self.push(start, end, json_type, false);
        Some(end)
    }
}
}
pub mod tape {
//! The tape: JSON text parsed once into spans, each with a value's type, its start and end, and the index of the next one.
//! Everything that is decoded is decoded from a tape, in whatever order the types ask for it, so that no value is parsed twice
//! or copied to be looked at.
//!
//! Hand-written, since the tapes of other crates accept duplicate keys and lone surrogates, and copy or change the text. Only
//! strict JSON is parsed: see [`lex`](super::lex); no key twice in one object; at most [`MAX_DEPTH`](super::lex::MAX_DEPTH)
//! levels.

use std::borrow::Cow;
use std::cell::Cell;

use super::fingerprint::{KeyFingerprint, short_hash};
use super::keys::KeyStack;
use super::lex::{Lexer, ParseError, skip_whitespace, unescape};
use super::parse::{Open, Parser};
use super::{Error, Fault};

/// The type of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean,
    /// A number, whole or not.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// Returns its name in JSON Schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// The place of a key or value on a tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At(pub(super) u32);

/// A key or value on a tape.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// The first byte; of a string the one after its opening quote.
    pub start: u32,
    /// The byte after the last; of a string its closing quote.
    pub end: u32,
    /// The index of the next span outside of this value.
    pub after: u32,
    pub json_type: JsonType,
    /// Whether a string has escapes.
    pub escaped: bool,
    /// The [`short_hash`] of a key.
    pub short_hash: u16,
}

impl Span {
    #[inline]
    fn raw<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }

    /// Returns the value of a string.
    #[inline]
    pub(super) fn value<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let raw = self.raw(text);
        if self.escaped { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) }
    }

    #[inline]
    pub(super) fn fingerprint(&self, text: &str) -> KeyFingerprint {
        if self.escaped {
            KeyFingerprint::of(self.value(text).as_bytes())
        } else {
            KeyFingerprint::of_slice(text.as_bytes(), self.start as usize, self.end as usize)
        }
    }
}

/// A text and its spans: an object's keys and values alternate, a list has its items, and each is followed by what is inside
/// it.
#[derive(Debug)]
pub struct Tape<'t> {
    pub(super) text: &'t str,
    pub(super) buffers: Buffers,
}

/// The memory that parsing and decoding use.
#[derive(Debug)]
pub(super) struct Buffers {
    pub spans: Vec<Span>,
    pub open: Vec<Open>,
    /// The keys of the objects that are open, by the indices of their spans.
    pub keys: KeyStack,
    /// The fields of each object that is being decoded, outer before inner: the index of each one's value.
    pub slots: Vec<u32>,
}

impl Buffers {
    const EMPTY: Self = Self { spans: Vec::new(), open: Vec::new(), keys: KeyStack::EMPTY, slots: Vec::new() };
}

thread_local! {
    /// The buffers of the last tape, for the next one: freeing them each time costs more than parsing.
    static SPARE_BUFFERS: Cell<Buffers> = const { Cell::new(Buffers::EMPTY) };
}

/// Buffers for more spans or keys than this are freed; so many take 1 MiB each.
const MAX_SPARE_LENGTH: usize = 1 << 16;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.buffers.spans.capacity().max(self.buffers.keys.capacity()) <= MAX_SPARE_LENGTH {
            let _ = SPARE_BUFFERS.try_with(|spare| spare.set(std::mem::replace(&mut self.buffers, Buffers::EMPTY)));
        }
    }
}

impl<'t> Tape<'t> {
    /// Parses a text.
    pub fn parse(text: &'t str) -> Result<Self, Error> {
        let mut tape = Self::empty(text)?;
        tape.buffers.spans.reserve(text.len() / 16);
        let mut parser = Parser { lexer: Lexer::new(text), buffers: &mut tape.buffers };
        let bytes = text.as_bytes();
        match parser.value(0, 0).map(|end| skip_whitespace(bytes, end)) {
            Some(end) if end == bytes.len() => return Ok(tape),
            Some(end) => parser.lexer.expected(end, "the end of the text"),
            None => None::<()>,
        };
        let error = parser.lexer.error();
        Err(located(text, error))
    }

    /// Creates a tape without spans, for [`parse_at`](Self::parse_at).
    #[doc(hidden)]
    pub fn empty(text: &'t str) -> Result<Self, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::at_root("a text of four gigabytes or more is not parsed"));
        }
        let mut buffers = SPARE_BUFFERS.replace(Buffers::EMPTY);
        buffers.spans.clear();
        buffers.keys.clear();
        buffers.slots.clear();
        Ok(Self { text, buffers })
    }

    /// Parses the value that starts at a byte and is inside so many levels, in place of what was on the tape. Returns the byte
    /// after it, or `None` if it is not strict JSON.
    #[doc(hidden)]
    pub fn parse_at(&mut self, at: usize, levels: usize) -> Option<usize> {
        self.buffers.spans.clear();
        Parser { lexer: Lexer::new(self.text), buffers: &mut self.buffers }.value(at, levels)
    }

    /// Returns the keys of objects around the value on the tape.
    #[doc(hidden)]
    #[inline]
    pub fn key_stack(&mut self) -> &mut KeyStack {
        &mut self.buffers.keys
    }

    /// Returns the place of the value that was parsed.
    pub fn root(&self) -> At {
        At(0)
    }

    #[inline]
    pub(super) fn span(&self, At(at): At) -> &Span {
        &self.buffers.spans[at as usize]
    }

    /// Returns the type of a value.
    #[inline]
    pub fn json_type(&self, at: At) -> JsonType {
        self.span(at).json_type
    }

    /// Returns the source text of a value; of a string, what is between its quotes.
    #[inline]
    pub fn raw(&self, at: At) -> &'t str {
        self.span(at).raw(self.text)
    }

    /// Returns the source text of a value; of a string, with its quotes.
    pub fn json(&self, at: At) -> &'t str {
        let span = self.span(at);
        let quote = usize::from(span.json_type == JsonType::String);
        &self.text[span.start as usize - quote..span.end as usize + quote]
    }

    /// Returns the value of a string.
    #[inline]
    pub fn text(&self, at: At) -> Cow<'t, str> {
        self.span(at).value(self.text)
    }

    /// Returns the items of a list, or the keys and values of an object.
    pub fn items(&self, at: At) -> Items {
        Items { next: at.0 + 1, end: self.span(at).after }
    }

    /// Returns the value of a key, if `at` is an object that has it.
    pub fn get(&self, at: At, key: &str) -> Option<At> {
        if self.json_type(at) != JsonType::Object {
            return None;
        }
        let hash = short_hash(key);
        let mut entries = self.items(at);
        while let Some(found) = entries.next(self) {
            if self.span(found).short_hash == hash && self.string_is(found, key) {
                return entries.next(self);
            }
            entries.next(self)?;
        }
        None
    }

    /// Returns the index of a key among names, whose [`probe_table`](super::fingerprint::probe_table) is given. Keys mostly come
    /// in the order of the names, with some left out, so the name at `likely` is tried first.
    #[inline]
    pub fn position(&self, key: At, names: &[impl AsRef<str>], table: &[u32], likely: usize) -> Option<usize> {
        let span = self.span(key);
        let value = span.value(self.text);
        let value = value.as_bytes();
        if names.get(likely).is_some_and(|name| is_equal(value, name.as_ref().as_bytes())) {
            return Some(likely);
        }
        let mut slot = usize::from(span.short_hash);
        loop {
            let [high, low, number @ ..] = table[slot & (table.len() - 1)].to_be_bytes();
            let index = usize::from(u16::from_be_bytes(number)).checked_sub(1)?;
            if u16::from_be_bytes([high, low]) == span.short_hash && is_equal(value, names[index].as_ref().as_bytes()) {
                return Some(index);
            }
            slot += 1;
        }
    }

    /// Returns the fingerprint of a string.
    #[inline]
    pub fn fingerprint(&self, at: At) -> KeyFingerprint {
        self.span(at).fingerprint(self.text)
    }

    /// Checks whether the value of a string is `text`.
    #[inline]
    pub fn string_is(&self, at: At, text: &str) -> bool {
        is_equal(self.text(at).as_bytes(), text.as_bytes())
    }
}

/// Adds the line and the column to an error.
#[cold]
fn located(text: &str, ParseError { offset, kind }: ParseError) -> Error {
    let before = &text.as_bytes()[..offset];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    // A character starts at every byte that is not a UTF-8 continuation byte.
    let line_bytes = before.iter().rev().take_while(|byte| **byte != b'\n');
    let column = line_bytes.filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count() + 1;
    Error::at_root(format!("{kind}, at line {line} column {column}"))
}

/// Checks whether two texts are equal; short ones without a call.
#[inline]
fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let ends = |bytes: &[u8]| Some((*bytes.first_chunk::<8>()?, *bytes.last_chunk::<8>()?));
    let short_ends = |bytes: &[u8]| Some((*bytes.first_chunk::<4>()?, *bytes.last_chunk::<4>()?));
    match one.len() {
        length if length != other.len() => false,
        8..=16 => ends(one) == ends(other),
        4..8 => short_ends(one) == short_ends(other),
        _ => one == other,
    }
}

/// The values directly inside a list or an object; of an object, keys and values alternate.
#[derive(Debug)]
pub struct Items {
    next: u32,
    end: u32,
}

impl Items {
    /// Returns the next key or value.
    #[inline]
    pub fn next(&mut self, tape: &Tape<'_>) -> Option<At> {
        (self.next < self.end).then(|| {
            let at = At(self.next);
            self.next = tape.span(at).after;
            at
        })
    }

    /// Returns the next key with its value.
    #[inline]
    pub fn entry(&mut self, tape: &Tape<'_>) -> Option<(At, At)> {
        (self.next < self.end).then(|| {
            let (key, value) = (At(self.next), At(self.next + 1));
            self.next = tape.span(value).after;
            (key, value)
        })
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::new(error.message)
    }
}
}
pub mod union {
//! Alternatives. A value's alternative is chosen before anything is decoded: by its JSON type, by its keys, and by the texts
//! in them. Only if several alternatives remain are they tried, each as a whole.

use super::decode::MAX_NAMED;
use super::tape::{At, JsonType};
use super::{Fault, Json};

/// A function that decodes one alternative into `T`.
pub type Arm<T> = fn(&mut Json<'_>, At) -> Result<T, Fault>;

/// An alternative that is an object.
#[derive(Debug, Clone, Copy)]
pub struct Branch<T> {
    /// Its name, for people.
    pub name: &'static str,
    /// The keys that it requires.
    pub required: &'static [&'static str],
    /// Keys whose value, if they are present, is one of these.
    pub constants: &'static [(&'static str, &'static [Constant])],
    /// The function that decodes it.
    pub decode: Arm<T>,
}

/// A value that tells alternatives apart.
#[derive(Debug, Clone, Copy)]
pub enum Constant {
    /// A string.
    Text(&'static str),
    /// A literal: `true`, `false`, `null`.
    Word(&'static str),
}

impl Constant {
    fn is(self, json: &Json<'_>, at: At) -> bool {
        let is_text = json.json_type(at) == JsonType::String;
        match self {
            Self::Text(text) => is_text && json.tape.string_is(at, text),
            Self::Word(word) => !is_text && json.tape.raw(at) == word,
        }
    }

    fn name(self) -> String {
        match self {
            Self::Text(text) => format!("\"{text}\""),
            Self::Word(word) => word.to_owned(),
        }
    }
}

impl<T> Branch<T> {
    /// Checks whether an object can be of this branch.
    fn fits(&self, json: &Json<'_>, at: At) -> bool {
        let fits = |(key, constants): &(&str, &[Constant])| match json.tape.get(at, key) {
            Some(value) => constants.iter().any(|constant| constant.is(json, value)),
            None => true,
        };
        self.constants.iter().all(fits) && self.required.iter().all(|key| json.tape.get(at, key).is_some())
    }

    /// Returns why an object cannot be of this branch; `None` if it can.
    fn mismatch(&self, json: &Json<'_>, at: At) -> Option<Fault> {
        for (key, constants) in self.constants {
            let Some(value) = json.tape.get(at, key) else { continue };
            if !constants.iter().any(|constant| constant.is(json, value)) {
                let names: Vec<String> = constants.iter().map(|constant| constant.name()).collect();
                return Some(Fault::new(format!("expected {}", names.join(" or "))).within(*key));
            }
        }
        let absent = self.required.iter().find(|key| json.tape.get(at, key).is_none());
        absent.map(|key| Fault::new("the key is required and absent").within(*key))
    }

    /// Returns a score of how much of the branch an object has; constants count more than keys.
    fn score(&self, json: &Json<'_>, at: At) -> usize {
        let has = |key: &&str| json.tape.get(at, key).is_some();
        let is_constant = |(key, constants): &&(&str, &[Constant])| {
            json.tape.get(at, key).is_some_and(|value| constants.iter().any(|constant| constant.is(json, value)))
        };
        self.required.iter().filter(|key| has(key)).count() + 1000 * self.constants.iter().filter(is_constant).count()
    }
}

/// Decodes exactly one of several objects.
pub fn one<T>(json: &mut Json<'_>, at: At, branches: &[Branch<T>]) -> Result<T, Fault> {
    alternative(json, at, true, branches)
}

/// Decodes a value as the first of several objects that it is.
pub fn any<T>(json: &mut Json<'_>, at: At, branches: &[Branch<T>]) -> Result<T, Fault> {
    alternative(json, at, false, branches)
}

fn alternative<T>(json: &mut Json<'_>, at: At, exclusive: bool, branches: &[Branch<T>]) -> Result<T, Fault> {
    if json.json_type(at) != JsonType::Object {
        return Err(json.unexpected(at, "an object"));
    }
    let mut fit = branches.iter().filter(|branch| branch.fits(json, at));
    let Some(first) = fit.next() else { return Err(no_branch(json, at, branches)) };
    let named = |fault: Fault, branch: &Branch<T>| fault.suffixed(&format!(" (as {})", branch.name));
    let Some(second) = fit.next() else {
        return (first.decode)(json, at).map_err(|fault| named(fault, first));
    };
    let rest: Vec<&Branch<T>> = fit.collect();
    let mut found: Option<(T, &str)> = None;
    let mut deepest: Option<Fault> = None;
    for branch in [first, second].into_iter().chain(rest) {
        match ((branch.decode)(json, at), &found) {
            // The schema has counted the alternatives.
            (Ok(value), None) if json.is_validated || !exclusive => return Ok(value),
            (Ok(value), None) => found = Some((value, branch.name)),
            (Ok(_), Some((_, other))) => {
                return Err(Fault::new(format!("it is both {other} and {}, and may be one of them", branch.name)));
            }
            (Err(fault), _) => {
                let fault = named(fault, branch);
                if deepest.as_ref().is_none_or(|deepest| fault.depth() > deepest.depth()) {
                    deepest = Some(fault);
                }
            }
        }
    }
    let missing = || deepest.unwrap_or_else(|| Fault::new("it is none of the alternatives"));
    found.map(|(value, _)| value).ok_or_else(missing)
}

/// Returns why a value is of no branch: by a key that tells the branches apart, or by the branch that it is most like.
fn no_branch<T>(json: &Json<'_>, at: At, branches: &[Branch<T>]) -> Fault {
    // A key that has constants in all branches: list them all.
    let keys = branches.first().map(|branch| branch.constants).unwrap_or_default();
    for (key, _) in keys {
        let constants = |branch: &Branch<T>| branch.constants.iter().find(|(of, _)| of == key).map(|(_, all)| *all);
        let all: Option<Vec<&[Constant]>> = branches.iter().map(constants).collect();
        let Some(all) = all.map(|all| all.concat()) else { continue };
        let value = json.tape.get(at, key);
        if !value.is_some_and(|value| all.iter().any(|constant| constant.is(json, value))) {
            let mut names: Vec<String> = all.iter().map(|constant| constant.name()).collect();
            names.dedup();
            let more = names.len().saturating_sub(MAX_NAMED);
            names.truncate(MAX_NAMED);
            let more = if more > 0 { format!(" or one of {more} others") } else { String::new() };
            let found = if value.is_some() { "" } else { ", found nothing" };
            return Fault::new(format!("expected {}{more}{found}", names.join(" or "))).within(*key);
        }
    }
    let nearest = branches.iter().max_by_key(|branch| branch.score(json, at));
    let fault = nearest.and_then(|branch| Some(branch.mismatch(json, at)?.suffixed(&format!(" (as {})", branch.name))));
    fault.unwrap_or_else(|| Fault::new("it is none of the alternatives"))
}

/// Decodes one of several alternatives that differ in their JSON type.
pub fn by_type<T>(json: &mut Json<'_>, at: At, expected: &str, arms: &[(JsonType, Arm<T>)]) -> Result<T, Fault> {
    let json_type = json.json_type(at);
    match arms.iter().find(|(of, _)| *of == json_type) {
        Some((_, decode)) => decode(json, at),
        None => Err(json.unexpected(at, expected)),
    }
}
}
pub mod validated {
//! Values that are validated against a schema at run time, because their types do not express all of it.

use super::{At, Decode, Fault, Json};

/// Validates a value and decodes it. `verdict` is called for the outermost such value only, since it validates what is inside
/// along with it; it returns the pointer and the message of an error.
pub fn decode<T>(
    json: &mut Json<'_>,
    at: At,
    verdict: impl FnOnce(&serde_json::Value) -> Result<(), (String, String)>,
    decode: impl FnOnce(&mut Json<'_>, At) -> Result<T, Fault>,
) -> Result<T, Fault> {
    if json.is_validated {
        return decode(json, at);
    }
    let value = serde_json::Value::decode(json, at)?;
    if let Err((pointer, message)) = verdict(&value) {
        let tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        let tokens: Vec<String> = tokens.collect();
        return Err(tokens.into_iter().rev().fold(Fault::new(message), Fault::within));
    }
    json.is_validated = true;
    let decoded = decode(json, at);
    json.is_validated = false;
    decoded
}
}
pub mod values {
//! The kinds of value that Rust has no exact type for.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::tape::{At, JsonType};
use super::{Decode, Fault, Json};

/// The value `null`, of a key that must be present.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Null;

/// The value `[]`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyList;

/// The value `{}`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyObject;

/// The value of a key that must be absent.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Forbidden;

impl Decode for Null {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        if json.json_type(at) == JsonType::Null { Ok(Self) } else { Err(json.unexpected(at, "null")) }
    }
}

impl Decode for EmptyList {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.inside(at, JsonType::Array, "an empty list")?.next(&json.tape) {
            None => Ok(Self),
            Some(_) => Err(Fault::new("expected an empty list, found items in it")),
        }
    }
}

impl Decode for EmptyObject {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.inside(at, JsonType::Object, "an empty object")?.next(&json.tape) {
            None => Ok(Self),
            Some(_) => Err(Fault::new("expected an empty object, found keys in it")),
        }
    }
}

impl Decode for Forbidden {
    fn decode(_: &mut Json<'_>, _: At) -> Result<Self, Fault> {
        Err(Fault::new("nothing may stand here"))
    }
}

impl Serialize for Null {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Serialize for EmptyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_seq(Some(0))?.end()
    }
}

impl Serialize for EmptyObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Serialize for Forbidden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// The value of a key that may be absent and may be null, told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Maybe<T> {
    /// The key is absent.
    #[default]
    Absent,
    /// The key is present, and its value is null.
    Null,
    /// The key is present, and its value is not null.
    Value(T),
}

impl<T> Maybe<T> {
    /// Checks whether the key is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts the value, if there is one.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(into(value)),
        }
    }

    /// Converts from a key that may be null.
    pub fn from_nullable(nullable: Option<T>) -> Self {
        nullable.map_or(Self::Null, Self::Value)
    }

    /// Converts from a key that may be absent.
    pub fn from_optional(optional: Option<T>) -> Self {
        optional.map_or(Self::Absent, Self::Value)
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

/// A number, with the digits of its source text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Digits);

/// A number without a fraction (`1.0` has none), of any size, with the digits of its source text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Integer(Digits);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Digits {
    /// Digits that `i64` formats in the same way.
    Short(i64),
    Long(Box<str>),
}

impl Digits {
    fn new(digits: &str) -> Self {
        let is_short = digits.len() <= 18 && digits != "-0";
        match digits.parse() {
            Ok(short) if is_short => Self::Short(short),
            _ => Self::Long(digits.into()),
        }
    }

    fn is_whole(&self) -> bool {
        match self {
            Self::Short(_) => true,
            Self::Long(digits) => {
                let is_whole = |float: f64| float.is_finite() && float.fract() == 0.0;
                digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') || digits.parse().is_ok_and(is_whole)
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "documented to return the nearest float")]
    fn to_f64(&self) -> f64 {
        match self {
            Self::Short(short) => *short as f64,
            Self::Long(digits) => digits.parse().unwrap_or(f64::NAN),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "whole and within the integers that a float holds exactly")]
    fn to_i64(&self) -> Option<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Short(short) => Some(*short),
            Self::Long(digits) => digits.parse().ok().or_else(|| {
                let float = self.to_f64();
                (self.is_whole() && float.abs() < EXACT).then_some(float as i64)
            }),
        }
    }
}

impl std::fmt::Display for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Short(short) => short.fmt(f),
            Self::Long(digits) => f.write_str(digits),
        }
    }
}

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Short(short) => serializer.serialize_i64(*short),
            Self::Long(digits) => {
                let raw = RawValue::from_string(String::from(&**digits)).map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
        }
    }
}

impl Number {
    /// Creates a number of its digits, which are JSON.
    pub(super) fn from_digits(digits: &str) -> Self {
        Self(Digits::new(digits))
    }
}

impl Integer {
    /// Creates a number of its digits, which are JSON; `None` if it has a fraction.
    pub(super) fn from_digits(digits: &str) -> Option<Self> {
        let digits = Digits::new(digits);
        digits.is_whole().then_some(Self(digits))
    }
}

macro_rules! numbers {
    ($($name:ident)*) => { $(
        impl $name {
            /// Returns the nearest 64-bit float.
            pub fn to_f64(&self) -> f64 {
                self.0.to_f64()
            }

            /// Returns the value if it is whole and fits.
            pub fn to_i64(&self) -> Option<i64> {
                self.0.to_i64()
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(Digits::new(&number.to_string()))
            }
        }

        /// Formats the digits, which are JSON.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
    )* };
}
numbers!(Number Integer);

/// Implementations of `Deserialize`, so that a type of the user's own may derive it and have these in its fields.
mod deserialize {
    use super::super as support;
    use super::{EmptyList, EmptyObject, Forbidden, Integer, Null, Number};

    deserialize_and_debug!(Null);
    deserialize_and_debug!(EmptyList);
    deserialize_and_debug!(EmptyObject);
    deserialize_and_debug!(Forbidden);
    deserialize_and_debug!(Number);
    deserialize_and_debug!(Integer);
}
}

pub use decode::{Decode, Error, Fault, Fields, Json, Object, Rest, decode, decode_text, decode_within, deserialize};
pub use encode::Entries;
pub use event::{
    Call, Codec, FieldText, OtherResponse, UnknownEvent, decode_unless_blank, encode, no_body, path_ends_with,
    unknown_operation,
};
pub use lex::MAX_DEPTH;
pub use limit::{Bound, Limit};
#[allow(unused_imports, reason = "macros that are exported are at the root of the crate already")]
pub(crate) use macros::*;
pub use of::Of;
pub use tape::{At, JsonType};
pub use union::{Branch, Constant};
pub use values::{EmptyList, EmptyObject, Forbidden, Integer, Maybe, Null, Number};
}
