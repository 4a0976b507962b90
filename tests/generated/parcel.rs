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
//! What the emitted types are built from: a reader that takes JSON apart once, the kinds of value that Rust has no exact
//! type for, and the macros that complete a type. Where a macro is used, `support` must be in scope.

pub mod decode {
//! From a tape to values. What is wrong is said with the place it stands at, never with a value.

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
    /// The JSON Pointer of the value that is wrong; keys that the contract does not name are `*`.
    pub pointer: String,
    /// What is wrong with it.
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

/// What is wrong, on its way out of the value.
#[derive(Debug)]
pub struct Fault(Box<(Vec<Cow<'static, str>>, String)>);

impl Fault {
    /// At the place where it is made.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new((Vec::new(), message.into())))
    }

    /// The same, seen from one level further out.
    #[must_use]
    pub fn within(mut self, token: impl Into<Cow<'static, str>>) -> Self {
        self.0.0.push(token.into());
        self
    }

    /// Of several faults at one place, the one that is deepest in the value says most.
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

/// What is decoded from.
#[derive(Debug)]
pub struct Json<'t> {
    /// The text.
    pub tape: Tape<'t>,
    /// Whether a schema was asked about a value around this one.
    pub(super) is_held: bool,
}

const ABSENT: u32 = u32::MAX;

/// A type that JSON is decoded into.
pub trait Decode: Sized {
    /// Decodes the value at `at`.
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault>;
}

/// Decodes a body: UTF-8, and honest JSON also where the types do not look.
pub fn decode<T: Decode>(body: &[u8]) -> Result<T, Error> {
    decode_within(body, &[])
}

/// Decodes a text.
pub fn decode_text<T: Decode>(text: &str) -> Result<T, Error> {
    text_within(text, &[])
}

/// Decodes a body that has limits of its own.
pub fn decode_within<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<T, Error> {
    text_within(std::str::from_utf8(body).map_err(|error| Error::at_root(error.to_string()))?, limits)
}

fn text_within<T: Decode>(text: &str, limits: &'static [Limit]) -> Result<T, Error> {
    let mut json = Json { tape: Tape::read(text)?, is_held: false };
    let root = json.tape.root();
    super::limit::limit(&json, root, limits)?;
    Ok(T::decode(&mut json, root)?)
}

/// For the `Deserialize` of every type here: the JSON as it was written, decoded.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    decode_text(raw.get()).map_err(de::Error::custom)
}

impl Json<'_> {
    /// What the value at `at` is.
    pub fn json_type(&self, at: At) -> JsonType {
        self.tape.json_type(at)
    }

    /// The fault of a value that is of the wrong type. Says types, never values.
    pub fn unexpected(&self, at: At, expected: &str) -> Fault {
        Fault::new(format!("expected {expected}, found {}", self.json_type(at).name()))
    }

    /// The items of a list of the type.
    pub(super) fn inside(&self, at: At, json_type: JsonType, expected: &str) -> Result<Items, Fault> {
        if self.json_type(at) == json_type { Ok(self.tape.items(at)) } else { Err(self.unexpected(at, expected)) }
    }
}

/// An object with named fields. `support::types!` makes it one.
pub trait Object: Sized {
    /// The keys, in the order of the fields.
    const NAMES: &'static [&'static str];
    /// Their [`places`](super::sign::places). Found when they are first asked for: the compiler takes far longer for it.
    fn places() -> &'static [u32];
    /// The fields for which the contract says what is meant when they are absent, with that as JSON. Decoding fills in
    /// nothing.
    const DEFAULTS: &'static [(&'static str, &'static str)];
    /// Takes the fields in the order of the names.
    fn take(fields: &mut Fields<'_, '_>) -> Result<Self, Fault>;
    /// Gives the fields in the order of the names.
    fn give<M: SerializeMap>(&self, entries: &mut super::Entries<M>);
    /// What is done with keys that are not among the names.
    const REST: Rest = Rest::Ignored;
}

/// What becomes of the keys that a type does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are accepted and not kept.
    Ignored,
    /// They are refused.
    Refused,
    /// They go into a map, which is taken after the fields.
    Kept,
}

/// The fields of an object that is being decoded.
#[derive(Debug)]
pub struct Fields<'j, 't> {
    json: &'j mut Json<'t>,
    at: At,
    names: &'static [&'static str],
    places: &'static [u32],
    /// Where the slots of this object start.
    base: usize,
    /// Which field is next.
    next: usize,
}

/// Decodes an object.
pub fn object<T: Object>(json: &mut Json<'_>, at: At) -> Result<T, Fault> {
    let places = T::places();
    let base = slots(json, at, T::NAMES, places, T::REST)?;
    let mut fields = Fields { json, at, names: T::NAMES, places, base, next: 0 };
    let taken = T::take(&mut fields);
    let json = fields.json;
    json.tape.room.slots.truncate(base);
    taken
}

/// Puts down where the value of each field is, and says from where on. Apart, so that it is compiled once for all types.
fn slots(json: &mut Json<'_>, at: At, names: &[&str], places: &[u32], rest: Rest) -> Result<usize, Fault> {
    let mut entries = json.inside(at, JsonType::Object, "an object")?;
    let base = json.tape.room.slots.len();
    json.tape.room.slots.resize(base + names.len(), ABSENT);
    let mut likely = 0;
    while let (Some(key), Some(value)) = (entries.next(&json.tape), entries.next(&json.tape)) {
        if let Some(index) = json.tape.position(key, names, places, likely) {
            json.tape.room.slots[base + index] = value.0;
            likely = index + 1;
        } else if rest == Rest::Refused {
            json.tape.room.slots.truncate(base);
            return Err(Fault::new("the contract has no such key").within("*"));
        }
    }
    Ok(base)
}

impl Fields<'_, '_> {
    /// The next field: its name, and where its value is when it has one.
    fn next(&mut self) -> (&'static str, Option<At>) {
        let index = self.next;
        self.next += 1;
        let slot = self.json.tape.room.slots[self.base + index];
        (self.names[index], (slot != ABSENT).then_some(At(slot)))
    }

    /// A field that must be there.
    pub fn required<T: Decode>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map_err(|fault| fault.within(name)),
            (name, None) => Err(Fault::new("the key is required and absent").within(name)),
        }
    }

    /// Holds the next field, when it is there, to limits.
    pub fn limit(&mut self, limits: &'static [Limit]) -> Result<(), Fault> {
        let slot = self.json.tape.room.slots[self.base + self.next];
        if slot == ABSENT {
            return Ok(());
        }
        super::limit::limit(self.json, At(slot), limits).map_err(|fault| fault.within(self.names[self.next]))
    }

    /// A field that must be there and may be null.
    pub fn nullable<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        self.required()
    }

    /// A field that may be absent and must not be null.
    pub fn optional<T: Decode>(&mut self) -> Result<Option<T>, Fault> {
        match self.next() {
            (name, Some(at)) => T::decode(self.json, at).map(Some).map_err(|fault| fault.within(name)),
            (_, None) => Ok(None),
        }
    }

    /// A field that may be absent and may be null.
    pub fn both<T: Decode>(&mut self) -> Result<super::Maybe<T>, Fault> {
        match self.next() {
            (name, Some(at)) => {
                Option::decode(self.json, at).map(super::Maybe::from_nullable).map_err(|fault| fault.within(name))
            }
            (_, None) => Ok(super::Maybe::Absent),
        }
    }

    /// A key that must not be there.
    pub fn forbidden<T: Default>(&mut self) -> Result<T, Fault> {
        match self.next() {
            (name, Some(_)) => Err(Fault::new("this key must not be there").within(name)),
            (_, None) => Ok(T::default()),
        }
    }

    /// Holds the value of every key that is not a field's to limits.
    pub fn limit_rest(&self, limits: &'static [Limit]) -> Result<(), Fault> {
        let mut entries = self.json.tape.items(self.at);
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.places, 0).is_none() {
                super::limit::limit(self.json, value, limits).map_err(|fault| fault.within("*"))?;
            }
        }
        Ok(())
    }

    /// Every key that is not a field's, with its value.
    pub fn rest<T: Decode>(&mut self) -> Result<BTreeMap<String, T>, Fault> {
        let mut entries = self.json.tape.items(self.at);
        let mut rest = BTreeMap::new();
        while let (Some(key), Some(value)) = (entries.next(&self.json.tape), entries.next(&self.json.tape)) {
            if self.json.tape.position(key, self.names, self.places, 0).is_none() {
                let value = T::decode(self.json, value).map_err(|fault| fault.within("*"))?;
                rest.insert(self.json.tape.text(key).into_owned(), value);
            }
        }
        Ok(rest)
    }
}

/// One of several texts, each with what it stands for.
pub fn word<T: Copy>(json: &mut Json<'_>, at: At, words: &[(&str, T)]) -> Result<T, Fault> {
    if json.json_type(at) != JsonType::String {
        return Err(json.unexpected(at, "a string"));
    }
    if let Some((_, known)) = words.iter().find(|(word, _)| json.tape.says(at, word)) {
        return Ok(*known);
    }
    let shown: Vec<&str> = words.iter().take(8).map(|(word, _)| *word).collect();
    let more = if words.len() > 8 { format!(" or one of {} others", words.len() - 8) } else { String::new() };
    Err(Fault::new(format!("expected {}{more}, found another text", shown.join(" or "))))
}

impl Decode for bool {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        match json.json_type(at) {
            JsonType::Boolean => Ok(json.tape.written(at) == "true"),
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
            JsonType::Number => Ok(Self::written(json.tape.written(at))),
            _ => Err(json.unexpected(at, "a number")),
        }
    }
}

impl Decode for Integer {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let is_number = json.json_type(at) == JsonType::Number;
        let whole = is_number.then(|| Self::written(json.tape.written(at))).flatten();
        whole.ok_or_else(|| match is_number {
            true => Fault::new("expected a whole number, found one with a fraction"),
            false => json.unexpected(at, "a whole number"),
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
//! From values to JSON: the fields of an object, each as its cell has it.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Maybe, Object};

/// The entries of an object that is being written, in the order of its names. Nothing is written after a failure; that it
/// is kept here, and not handed on by each field, is what types with many fields are compiled quickly for.
pub struct Entries<M: SerializeMap> {
    map: M,
    names: std::slice::Iter<'static, &'static str>,
    done: Result<(), M::Error>,
}

/// Writes an object.
pub fn object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries { map: serializer.serialize_map(None)?, names: T::NAMES.iter(), done: Ok(()) };
    object.give(&mut entries);
    entries.done?;
    entries.map.end()
}

/// Shows a value: the name of its type, and the JSON that it is written as.
pub fn debug<T: Serialize>(name: &str, value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = if f.alternate() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    write!(f, "{name} {}", json.map_err(|_| fmt::Error)?)
}

impl<M: SerializeMap> Entries<M> {
    /// The next field, with its value when it has one.
    fn next<T: Serialize>(&mut self, value: Option<&T>) {
        if let (Some(name), Some(value)) = (self.names.next(), value) {
            self.entry(name, value);
        }
    }

    fn entry<T: Serialize>(&mut self, key: &str, value: &T) {
        if self.done.is_ok() {
            self.done = self.map.serialize_entry(key, value);
        }
    }

    /// A field that must be there.
    pub fn required<T: Serialize>(&mut self, value: &T) {
        self.next(Some(value));
    }

    /// A field that must be there and may be null.
    pub fn nullable<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(Some(value));
    }

    /// A field that may be absent and must not be null.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) {
        self.next(value.as_ref());
    }

    /// A field that may be absent and may be null.
    pub fn both<T: Serialize>(&mut self, value: &Maybe<T>) {
        self.next((!value.is_absent()).then_some(value));
    }

    /// A key that must not be there.
    pub fn forbidden<T>(&mut self, _: &T) {
        self.next(None::<&()>);
    }

    /// The keys that the type does not name.
    pub fn rest<T: Serialize>(&mut self, rest: &BTreeMap<String, T>) {
        rest.iter().for_each(|(key, value)| self.entry(key, value));
    }
}
}
pub mod event {
//! What the types of events and calls are built from.

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::{At, Decode, Error, Fault, Json, Limit, decode_within};

/// A delivery of an event that the contract does not have, kept as it came.
#[derive(Debug, Clone)]
pub struct UnknownEvent {
    /// The event's id, as it came.
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

/// A call: how it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its id in the contract.
    pub operation: &'static str,
    /// In capitals.
    pub method: &'static str,
    /// With `{name}` for a segment that varies.
    pub path: &'static str,
}

/// A response of a status that the contract does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherResponse {
    /// The status.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// What the text of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldText {
    /// This.
    Equals(&'static str),
    /// The one, something, and the other.
    Between(&'static str, &'static str),
}

impl FieldText {
    /// Whether `text` is it.
    pub fn fits(&self, text: &str) -> bool {
        match self {
            Self::Equals(equals) => text == *equals,
            Self::Between(before, after) => {
                text.len() > before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
            }
        }
    }
}

/// The types of a vendor without their names, for programs that treat all vendors alike: each decodes a body and writes
/// it back.
#[derive(Debug, Clone, Copy)]
pub struct Codec {
    /// By an event's id.
    pub event: fn(&str, &[u8]) -> Result<String, Error>,
    /// By an operation's id.
    pub request: fn(&str, &[u8]) -> Result<String, Error>,
    /// By an operation's id and a status.
    pub response: fn(&str, u16, &[u8]) -> Result<String, Error>,
}

/// A value as JSON.
pub fn encode<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::at_root(error.to_string()))
}

/// A body that need not be there.
pub fn decode_unless_blank<T: Decode>(body: &[u8], limits: &'static [Limit]) -> Result<Option<T>, Error> {
    if body.trim_ascii().is_empty() { Ok(None) } else { decode_within(body, limits).map(Some) }
}

/// Nothing, from a body that has nothing in it.
pub fn no_body(body: &[u8]) -> Result<(), Error> {
    if body.trim_ascii().is_empty() { Ok(()) } else { Err(Error::at_root("expected no body")) }
}

/// An operation that the contract does not have.
pub fn unknown_operation(operation: &str) -> Error {
    Error::at_root(format!("the contract has no operation {operation}"))
}

/// Whether the path of a URL ends with the segments of `suffix`.
pub fn path_ends_with(path: &str, suffix: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.strip_suffix(suffix.trim_matches('/')).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}
}
pub mod held {
//! What a schema has the last word about.

use super::{At, Decode, Fault, Json};

/// Decodes such a value: `verdict` is asked once for the outermost such value, and what is inside
/// was asked about with it.
pub fn held<T>(
    json: &mut Json<'_>,
    at: At,
    verdict: impl FnOnce(&serde_json::Value) -> Result<(), (String, String)>,
    decode: impl FnOnce(&mut Json<'_>, At) -> Result<T, Fault>,
) -> Result<T, Fault> {
    if json.is_held {
        return decode(json, at);
    }
    let value = serde_json::Value::decode(json, at)?;
    if let Err((pointer, message)) = verdict(&value) {
        let tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        let tokens: Vec<String> = tokens.collect();
        return Err(tokens.into_iter().rev().fold(Fault::new(message), Fault::within));
    }
    json.is_held = true;
    let decoded = decode(json, at);
    json.is_held = false;
    decoded
}
}
#[doc(hidden)]
pub mod keys {
//! Whether an object has a key twice.

use std::borrow::Cow;

use super::sign::MIXER;

/// The keys of the objects that are open, outer before inner, and a table to find one twice.
#[derive(Debug)]
pub struct Keys {
    /// What the ends of each are like, and where it is.
    open: Vec<(u64, u32)>,
    /// The number of an object, and which of its keys hashes to this place.
    seen: Vec<(u32, u32)>,
    /// How many objects have looked for a key twice.
    objects: u32,
}

impl Keys {
    /// None yet.
    pub(super) const NONE: Self = Self { open: Vec::new(), seen: Vec::new(), objects: 0 };

    /// Forgets them all.
    pub(super) fn clear(&mut self) {
        self.open.clear();
    }

    /// How many there are.
    #[inline]
    pub fn count(&self) -> usize {
        self.open.len()
    }

    /// For how many there is room.
    pub(super) fn room(&self) -> usize {
        self.open.capacity().max(self.seen.capacity())
    }

    /// One more: the likeness of its ends, and where it is.
    #[inline]
    pub fn push(&mut self, likeness: u64, place: u32) {
        self.open.push((likeness, place));
    }

    /// Ends the object whose keys are those from `from` on: whether two of them are one. `said` has the text of a key by its place.
    pub fn end<'t>(&mut self, from: usize, said: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let is_twice = self.open.len() > from + 1 && self.is_twice(from, said);
        self.open.truncate(from);
        is_twice
    }

    /// Each is looked up among those before it, in a table that no other object has left anything in that counts.
    #[expect(clippy::cast_possible_truncation, reason = "a text below four gigabytes has fewer keys")]
    fn is_twice<'t>(&mut self, from: usize, said: impl Fn(u32) -> Cow<'t, str>) -> bool {
        let Self { open, seen, objects } = self;
        let keys = &open[from..];
        // Few are sooner looked at side by side.
        if keys.len() <= FEW {
            let mut alike = false;
            for (index, (likeness, _)) in keys.iter().enumerate() {
                alike |= keys[..index].iter().fold(false, |alike, (other, _)| alike | (other == likeness));
            }
            if !alike {
                return false;
            }
        }
        let mask = (keys.len() * 2).next_power_of_two() - 1;
        if seen.len() <= mask {
            seen.resize(mask + 1, (0, 0));
        }
        *objects = objects.wrapping_add(1);
        if *objects == 0 {
            seen.fill((0, 0));
            *objects = 1;
        }
        let (mut collisions, mut alike) = (0, 0);
        for (index, (likeness, key)) in keys.iter().enumerate() {
            let mut slot = (likeness.wrapping_mul(MIXER) >> 32) as usize & mask;
            while seen[slot].0 == *objects {
                let (other, twin) = keys[seen[slot].1 as usize];
                if other == *likeness {
                    if said(twin) == said(*key) {
                        return true;
                    }
                    alike += 1;
                }
                collisions += 1;
                slot = (slot + 1) & mask;
            }
            // Keys may be made to collide, and a look at a long one takes its time; then they are sorted.
            if collisions > 64 + 2 * keys.len() || alike > 16 {
                return is_twice_sorted(keys, said);
            }
            seen[slot] = (*objects, index as u32);
        }
        false
    }
}

fn is_twice_sorted<'t>(keys: &[(u64, u32)], said: impl Fn(u32) -> Cow<'t, str>) -> bool {
    let mut said: Vec<Cow<'_, str>> = keys.iter().map(|(_, key)| said(*key)).collect();
    said.sort_unstable();
    said.windows(2).any(|pair| pair[0] == pair[1])
}

/// Of so many keys each is compared with each.
const FEW: usize = 8;
}
#[doc(hidden)]
pub mod lex {
//! The words of JSON: where each ends, and what is wrong with one. Only honest JSON passes: whole surrogate pairs, numbers within
//! a 64-bit float.

use std::borrow::Cow;

use super::Error;
use super::sign::Ends;

/// The most levels that are read.
pub const DEPTH: usize = 127;

/// Looks at words one by one. Where one ends comes back, so that it is kept in a register; nothing when something is wrong, which
/// is kept here.
#[derive(Debug)]
pub struct Lexer<'t> {
    text: &'t str,
    /// What is wrong, and at which byte.
    fault: (usize, &'static str),
}

/// A key of an object.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The byte after its first quote.
    pub start: usize,
    /// Its last quote.
    pub end: usize,
    /// Whether it has escapes in it.
    pub escaped: bool,
    /// How it starts and ends, escapes gone.
    pub ends: Ends,
}

impl<'t> Lexer<'t> {
    /// Of a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, fault: (0, "") }
    }

    /// The text.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Something is wrong at a byte.
    #[cold]
    pub(super) fn fails<T>(&mut self, at: usize, what: &'static str) -> Option<T> {
        self.fault = (at, what);
        None
    }

    /// What is wrong.
    pub(super) fn error(&self) -> Error {
        let (at, what) = self.fault;
        let bytes = self.text.as_bytes();
        let before = &bytes[..at.min(bytes.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Error::at_root(format!("{what}, at line {line} column {column}"))
    }

    /// What stands between two quotes says.
    #[inline]
    pub fn said(&self, start: usize, end: usize, escaped: bool) -> Cow<'t, str> {
        let written = &self.text[start..end];
        if escaped { Cow::Owned(unescaped(written)) } else { Cow::Borrowed(written) }
    }

    /// A key, and where the value after it starts or the blanks before that.
    #[inline(always)]
    pub fn key(&mut self, at: usize) -> Option<(Key, usize)> {
        let bytes = self.text.as_bytes();
        if bytes.get(at) != Some(&b'"') {
            return self.fails(at, "no key starts here");
        }
        let start = at + 1;
        // Nearly all keys are short, and are read and known by the same two words.
        let key = match bytes.get(start..).and_then(short_key) {
            Some(ends) => Key { start, end: start + ends.length(), escaped: false, ends },
            None => self.long_key(at)?,
        };
        let at = key.end + 1;
        if bytes.get(at) == Some(&b':') {
            return Some((key, at + 1));
        }
        let at = past_blanks(bytes, at);
        if bytes.get(at) != Some(&b':') {
            return self.fails(at, "no colon after a key");
        }
        Some((key, at + 1))
    }

    #[inline(never)]
    fn long_key(&mut self, at: usize) -> Option<Key> {
        let start = at + 1;
        let (end, escaped) = self.string(at)?;
        let ends = match escaped {
            true => Ends::of(self.said(start, end, true).as_bytes()),
            false => Ends::within(self.text.as_bytes(), start, end),
        };
        Some(Key { start, end, escaped, ends })
    }

    /// The last quote of a string whose first is at `at`, and whether there are escapes between them.
    #[inline(always)]
    pub fn string(&mut self, at: usize) -> Option<(usize, bool)> {
        let bytes = self.text.as_bytes();
        let mut at = at + 1;
        let mut escaped = false;
        loop {
            at += plain_length(&bytes[at..]);
            match bytes.get(at) {
                Some(b'"') => return Some((at, escaped)),
                Some(b'\\') => {
                    escaped = true;
                    at = self.escape(at)?;
                }
                Some(_) => return self.fails(at, "a control character stands in a string as it is"),
                None => return self.fails(at, "the text ends inside a string"),
            }
        }
    }

    fn escape(&mut self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let unit = |at: usize| bytes.get(at..).and_then(hex);
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Some(at + 2),
            Some(b'u') => match unit(at + 2) {
                None => self.fails(at, "\\u without four digits"),
                Some(0xDC00..=0xDFFF) => self.fails(at, "half of a surrogate pair"),
                Some(0xD800..=0xDBFF) => {
                    let is_low = bytes[at + 6..].starts_with(b"\\u")
                        && unit(at + 8).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low));
                    if is_low { Some(at + 12) } else { self.fails(at, "half of a surrogate pair") }
                }
                Some(_) => Some(at + 6),
            },
            _ => self.fails(at, "no such escape"),
        }
    }

    /// Where a number ends.
    pub fn number(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let past_digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let first = start + usize::from(bytes[start] == b'-');
        let mut at = past_digits(first);
        let whole = at - first;
        if whole == 0 || (whole > 1 && bytes[first] == b'0') {
            return self.fails(at, "no number is written so");
        }
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = past_digits(fraction);
            if at == fraction {
                return self.fails(at, "no digits after the point");
            }
        }
        let mut may_be_infinite = whole > 300;
        if let Some(b'e' | b'E') = bytes.get(at) {
            may_be_infinite = true;
            at += 1;
            let exponent = at + usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            at = past_digits(exponent);
            if at == exponent {
                return self.fails(at, "no digits in the exponent");
            }
        }
        if may_be_infinite && !self.text[start..at].parse().is_ok_and(f64::is_finite) {
            return self.fails(at, "a number outside the range of a 64-bit float");
        }
        Some(at)
    }

    /// Where one of the words `true`, `false`, `null` ends.
    #[inline]
    pub fn word(&mut self, start: usize, word: &str) -> Option<usize> {
        if !self.text.as_bytes()[start..].starts_with(word.as_bytes()) {
            return self.fails(start, "no JSON value starts here");
        }
        Some(start + word.len())
    }
}

/// The first byte from `at` on that is no white space.
#[inline]
pub fn past_blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The ends of a key of no more than fifteen bytes without an escape, from the first on; nothing of any other.
#[inline(always)]
fn short_key(bytes: &[u8]) -> Option<Ends> {
    let words = bytes.first_chunk::<16>().map(|words| u128::from_le_bytes(*words))?;
    let (head, next) = (words as u64, (words >> 64) as u64);
    let stop = specials(head);
    if stop != 0 {
        let bits = stop.trailing_zeros() & !7;
        let is_end = (head >> bits) as u8 == b'"';
        return is_end.then(|| Ends::short(head & ((1 << bits) - 1), 0, bits as usize / 8));
    }
    let stop = specials(next);
    // None at all leaves nothing after the shift.
    let bits = stop.trailing_zeros() & !7;
    let is_end = stop != 0 && (next >> (bits & 63)) as u8 == b'"';
    is_end.then(|| Ends::short(head, (words >> bits) as u64, 8 + bits as usize / 8))
}

/// How many bytes a string goes on without a quote, a backslash or a control character.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the two halves of a block")]
fn plain_length(bytes: &[u8]) -> usize {
    let mut length = 0;
    while let Some(block) = bytes.get(length..).and_then(<[u8]>::first_chunk::<16>) {
        let block = u128::from_le_bytes(*block);
        let (low, high) = (specials(block as u64), specials((block >> 64) as u64));
        if low | high != 0 {
            let (before, special) = if low == 0 { (8, high) } else { (0, low) };
            return length + before + special.trailing_zeros() as usize / 8;
        }
        length += 16;
    }
    let rest = &bytes[length..];
    length + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

/// The highest bit of each byte that is a quote, a backslash or a control character; of those after the first, perhaps more.
#[inline]
fn specials(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let quotes = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslashes = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
    (quotes | backslashes | word.wrapping_sub(ONES * 0x20)) & !word & HIGHS
}

/// What a string says that has escapes in it, all of which were looked at.
pub(super) fn unescaped(written: &str) -> String {
    let mut said = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('\\') {
        said.push_str(before);
        let (escape, mut left) = after.split_at(1);
        said.push(match escape {
            "b" => '\u{8}',
            "f" => '\u{c}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let unit = hex(left.as_bytes()).unwrap_or_default();
                left = &left[4..];
                let mut char = u32::from(unit);
                if (0xD800..0xDC00).contains(&unit) {
                    let low = left.get(2..).and_then(|low| hex(low.as_bytes())).unwrap_or_default();
                    char = 0x1_0000 + ((char & 0x3FF) << 10) + (u32::from(low) & 0x3FF);
                    left = &left[6..];
                }
                char::from_u32(char).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => escape.chars().next().unwrap_or_default(),
        });
        rest = left;
    }
    said.push_str(rest);
    said
}

fn hex(digits: &[u8]) -> Option<u16> {
    let digits = digits.get(..4).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
}
pub mod limit {
//! What a value must satisfy beside being of its type, as JSON Schema has it: a limit on texts says nothing of numbers.

use super::tape::{At, JsonType};
use super::{Fault, Json};

/// A limit.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// A string of so many characters, least and most.
    Length(usize, usize),
    /// A list of so many items, least and most.
    Items(usize, usize),
    /// An object of so many keys, least and most.
    Keys(usize, usize),
    /// A number not below.
    Minimum(Bound),
    /// A number not above.
    Maximum(Bound),
    /// A number above.
    Above(Bound),
    /// A number below.
    Below(Bound),
    /// One of these: numbers, and `true` or `false`.
    OneOf(&'static [Bound], &'static [&'static str]),
    /// Each item of a list, and each value of an object, is within these.
    Each(&'static [Limit]),
}

/// What a number is compared with.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// A whole number.
    Whole(i64),
    /// Any number.
    Real(f64),
}

impl Bound {
    #[expect(clippy::cast_precision_loss, reason = "where a float is compared, floats are what JSON numbers are")]
    fn order(self, written: &str) -> Option<std::cmp::Ordering> {
        match (self, written.parse::<i64>()) {
            (Self::Whole(bound), Ok(whole)) => Some(whole.cmp(&bound)),
            (Self::Whole(bound), Err(_)) => written.parse::<f64>().ok()?.partial_cmp(&(bound as f64)),
            (Self::Real(bound), _) => written.parse::<f64>().ok()?.partial_cmp(&bound),
        }
    }
}

/// Holds a value to limits.
pub fn limit(json: &Json<'_>, at: At, limits: &'static [Limit]) -> Result<(), Fault> {
    limits.iter().try_for_each(|limit| one(json, at, limit))
}

fn one(json: &Json<'_>, at: At, limit: &'static Limit) -> Result<(), Fault> {
    let json_type = json.json_type(at);
    let number = || (json_type == JsonType::Number).then(|| json.tape.written(at));
    let compared = |bound: &Bound, fits: fn(std::cmp::Ordering) -> bool, what: &str| match number() {
        Some(written) if !bound.order(written).is_some_and(fits) => Err(Fault::new(format!("a number {what}"))),
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
        Limit::OneOf(numbers, words) => {
            let is = match json_type {
                JsonType::Number => {
                    let written = json.tape.written(at);
                    numbers.iter().any(|number| number.order(written).is_some_and(std::cmp::Ordering::is_eq))
                }
                JsonType::Boolean => words.contains(&json.tape.written(at)),
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
            limit(json, value, limits).map_err(|fault| fault.within("*"))?;
        } else {
            limit(json, item, limits).map_err(|fault| fault.within(index.to_string()))?;
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
//! Types of somebody else's, read and written by `serde`.

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};

use super::{At, Decode, Fault, Json};

/// A value of such a type.
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
        // What such a type says itself may have the value in it.
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
mod read {
//! Takes a text apart, without recursion.

use super::lex::{DEPTH, Lexer, past_blanks};
use super::sign::folded;
use super::tape::{JsonType, Room, Span};

/// Writes down one value after the other.
pub(super) struct Reader<'r, 't> {
    pub lexer: Lexer<'t>,
    pub room: &'r mut Room,
}

/// An object or list that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    span: u32,
    is_object: bool,
    /// How many keys were known before it.
    keys: usize,
}

impl Reader<'_, '_> {
    /// Reads the value at `at` inside so many levels. Where it ends, or nothing when something is wrong.
    pub fn value(&mut self, mut at: usize, levels: usize) -> Option<usize> {
        let bytes = self.lexer.text().as_bytes();
        // Kept from value to value; taken out, so that its length is in a register.
        let mut open = std::mem::take(&mut self.room.open);
        open.clear();
        let mut is_key = false;
        loop {
            at = past_blanks(bytes, at);
            if is_key {
                at = self.key(at)?;
                at = past_blanks(bytes, at);
                is_key = false;
            }
            let mut inside = false;
            match bytes.get(at) {
                Some(byte @ (b'{' | b'[')) => {
                    let is_object = *byte == b'{';
                    let json_type = if is_object { JsonType::Object } else { JsonType::Array };
                    let span = self.push(at, at, json_type, false);
                    open.push(Open { span, is_object, keys: self.room.keys.count() });
                    if levels + open.len() > DEPTH {
                        return self.lexer.fails(at, "nested deeper than 127 levels");
                    }
                    at = past_blanks(bytes, at + 1);
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
                Some(b't') => at = self.word(at, "true", JsonType::Boolean)?,
                Some(b'f') => at = self.word(at, "false", JsonType::Boolean)?,
                Some(b'n') => at = self.word(at, "null", JsonType::Null)?,
                Some(_) => return self.lexer.fails(at, "no JSON value starts here"),
                None => return self.lexer.fails(at, "the text ends where a value should be"),
            }
            while !inside {
                let Some(&last) = open.last() else {
                    self.room.open = open;
                    return Some(at);
                };
                at = past_blanks(bytes, at);
                match bytes.get(at) {
                    // One that has nothing in it ends here, so that before a comma there is something.
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
                    Some(_) => return self.lexer.fails(at, "neither a comma nor the end of a list or object"),
                    None => return self.lexer.fails(at, "the text ends inside a list or object"),
                }
            }
        }
    }

    /// A span; that of an object or a list ends when it is closed.
    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    #[inline(always)]
    fn push(&mut self, start: usize, end: usize, json_type: JsonType, escaped: bool) -> u32 {
        let place = self.room.spans.len() as u32;
        let (start, end) = (start as u32, end as u32);
        self.room.spans.push(Span { start, end, after: place + 1, json_type, escaped, sign: 0 });
        place
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    fn close(&mut self, open: Open, end: usize) -> Option<()> {
        let Room { spans, keys, .. } = &mut *self.room;
        let after = spans.len() as u32;
        let span = &mut spans[open.span as usize];
        (span.end, span.after) = (end as u32, after);
        let text = self.lexer.text();
        if open.is_object && keys.end(open.keys, |key| spans[key as usize].said(text)) {
            return self.lexer.fails(end, "a key is given twice in the object that ends here");
        }
        Some(())
    }

    #[expect(clippy::cast_possible_truncation, reason = "the text is below four gigabytes")]
    #[inline(always)]
    fn key(&mut self, at: usize) -> Option<usize> {
        let (key, at) = self.lexer.key(at)?;
        let likeness = key.ends.likeness();
        let place = self.room.spans.len() as u32;
        let (start, end) = (key.start as u32, key.end as u32);
        let span = Span {
            start,
            end,
            after: place + 1,
            json_type: JsonType::String,
            escaped: key.escaped,
            sign: folded(likeness),
        };
        self.room.spans.push(span);
        self.room.keys.push(likeness, place);
        Some(at)
    }

    fn word(&mut self, start: usize, word: &str, json_type: JsonType) -> Option<usize> {
        let end = self.lexer.word(start, word)?;
        self.push(start, end, json_type, false);
        Some(end)
    }
}
}
pub mod sign {
//! How keys are told apart before their letters are compared.

pub(super) const MIXER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A small number that two keys seldom share.
pub fn sign(key: &str) -> u16 {
    Ends::of(key.as_bytes()).sign()
}

pub(super) fn folded(likeness: u64) -> u16 {
    (likeness.wrapping_mul(MIXER) >> 48) as u16
}

/// Where a search for each name ends that starts at the low bits of its sign: the sign, and which name, counted from one.
/// Some places always stay free, so that a search ends.
pub fn places(names: &[impl AsRef<str>]) -> Box<[u32]> {
    assert!(names.len() < 1 << 16, "a type has fewer than 65,536 fields");
    let mut places = vec![0; (names.len() * 2 + 1).next_power_of_two()];
    for (index, sign) in (1..).zip(names.iter().map(|name| sign(name.as_ref()))) {
        let free = (usize::from(sign)..).map(|slot| slot & (places.len() - 1)).find(|slot| places[*slot] == 0);
        places[free.expect("there is more room than names")] = u32::from(sign) << 16 | index;
    }
    places.into()
}

/// A key's length with its first and last eight bytes: all of one that has no more than sixteen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    head: u64,
    /// Zero of one that is shorter than eight.
    tail: u64,
    length: usize,
}

impl Ends {
    /// Those of a key.
    pub fn of(key: &[u8]) -> Self {
        if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
            return Self { head: u64::from_le_bytes(*head), tail: u64::from_le_bytes(*tail), length: key.len() };
        }
        let head = key.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte));
        Self { head, tail: 0, length: key.len() }
    }

    /// Those of a key that stands in a text, eight bytes at once.
    #[inline]
    pub(super) fn within(bytes: &[u8], start: usize, end: usize) -> Self {
        let word =
            |at: usize| bytes.get(at..at + 8).and_then(|word| word.first_chunk()).map(|word| u64::from_le_bytes(*word));
        let length = end - start;
        match word(start) {
            Some(head) if length >= 8 => Self { head, tail: word(end - 8).unwrap_or_default(), length },
            Some(head) => Self { head: head & ((1 << (8 * length)) - 1), tail: 0, length },
            None => Self::of(&bytes[start..end]),
        }
    }

    /// Those of a key that was read into two words.
    #[inline]
    pub(super) fn short(head: u64, tail: u64, length: usize) -> Self {
        Self { head, tail, length }
    }

    #[inline]
    pub(super) fn length(self) -> usize {
        self.length
    }

    /// Whether they are all of the key.
    #[inline]
    pub fn are_all(self) -> bool {
        self.length <= 16
    }

    /// The first and last eight bytes, and the length as far as it is below 65,536.
    #[inline]
    pub fn parts(self) -> ([u64; 2], u16) {
        ([self.head, self.tail], u16::try_from(self.length).unwrap_or(u16::MAX))
    }

    /// What [`sign`] makes of the key.
    #[inline]
    pub fn sign(self) -> u16 {
        folded(self.likeness())
    }

    /// A number that two different keys seldom share.
    #[inline]
    pub fn likeness(self) -> u64 {
        self.head ^ self.tail.rotate_left(23) ^ (self.length as u64).rotate_left(55)
    }
}
}
pub mod tape {
//! JSON text taken apart once: what each value is, where it starts and ends, and where the next one is. Everything that is
//! decoded is decoded from here, in whatever order asks for it, so that no value is read twice or copied to be looked at.
//!
//! Only honest JSON is read: whole surrogate pairs, numbers within a 64-bit float, no key twice in one object, no more than
//! 127 levels.

use std::borrow::Cow;
use std::cell::Cell;

use super::keys::Keys;
use super::lex::{Lexer, past_blanks, unescaped};
use super::read::{Open, Reader};
use super::sign::{Ends, sign};
use super::{Error, Fault};

/// The type of a JSON value, seen by its first byte.
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
    /// Its name in JSON Schema.
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

/// A value's place on the tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At(pub(super) u32);

#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// The first byte; of a string the one after the quote.
    pub start: u32,
    /// The byte after the last; of a string the closing quote.
    pub end: u32,
    /// The place of the value after this one, past everything inside.
    pub after: u32,
    pub json_type: JsonType,
    /// Whether a string has escapes in it.
    pub escaped: bool,
    /// Of a key: what [`sign`] makes of it.
    pub sign: u16,
}

impl Span {
    #[inline]
    fn written<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }

    #[inline]
    pub fn said<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let written = self.written(text);
        if self.escaped { Cow::Owned(unescaped(written)) } else { Cow::Borrowed(written) }
    }

    #[inline]
    pub fn ends(&self, text: &str) -> Ends {
        match self.escaped {
            true => Ends::of(self.said(text).as_bytes()),
            false => Ends::within(text.as_bytes(), self.start as usize, self.end as usize),
        }
    }
}

/// The text and its spans: an object's keys and values in turns, a list's items, each followed by what is inside it.
#[derive(Debug)]
pub struct Tape<'t> {
    pub(super) text: &'t str,
    pub(super) room: Room,
}

/// What reading and decoding put down on the way.
#[derive(Debug)]
pub(super) struct Room {
    pub spans: Vec<Span>,
    pub open: Vec<Open>,
    /// Those of the objects that are open; of the objects on the tape by their spans.
    pub keys: Keys,
    /// For each object that is being decoded, outer before inner: where the value of each of its fields is.
    pub slots: Vec<u32>,
}

impl Room {
    const NONE: Self = Self { spans: Vec::new(), open: Vec::new(), keys: Keys::NONE, slots: Vec::new() };
}

thread_local! {
    /// The room that the last text took, for the next one: freeing it each time costs more than reading.
    static SPARE: Cell<Room> = const { Cell::new(Room::NONE) };
}

/// As many spans and keys as are kept: 1 MiB of each.
const KEPT: usize = 1 << 16;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.room.spans.capacity().max(self.room.keys.room()) <= KEPT {
            let _ = SPARE.try_with(|spare| spare.set(std::mem::replace(&mut self.room, Room::NONE)));
        }
    }
}

impl<'t> Tape<'t> {
    /// Takes a text apart.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let mut tape = Self::blank(text)?;
        tape.room.spans.reserve(text.len() / 16);
        let mut reader = Reader { lexer: Lexer::new(text), room: &mut tape.room };
        let bytes = text.as_bytes();
        let end = reader.value(0, 0).map(|end| past_blanks(bytes, end));
        match end {
            Some(end) if end == bytes.len() => return Ok(tape),
            Some(end) => reader.lexer.fails(end, "something stands after the value"),
            None => None::<()>,
        };
        let error = reader.lexer.error();
        Err(error)
    }

    /// A tape with nothing on it, for [`read_at`](Self::read_at).
    #[doc(hidden)]
    pub fn blank(text: &'t str) -> Result<Self, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::at_root("a text of four gigabytes or more is not read"));
        }
        let mut room = SPARE.replace(Room::NONE);
        room.spans.clear();
        room.keys.clear();
        room.slots.clear();
        Ok(Self { text, room })
    }

    /// Takes apart the value that starts at a byte, so many levels deep, in place of what was on the tape. The byte after it, or
    /// nothing when it is not honest.
    #[doc(hidden)]
    pub fn read_at(&mut self, at: usize, levels: usize) -> Option<usize> {
        self.room.spans.clear();
        Reader { lexer: Lexer::new(self.text), room: &mut self.room }.value(at, levels)
    }

    /// Room for the keys of objects around what is on the tape.
    #[doc(hidden)]
    #[inline]
    pub fn keys(&mut self) -> &mut Keys {
        &mut self.room.keys
    }

    /// Where what was read starts.
    pub fn root(&self) -> At {
        At(0)
    }

    #[inline]
    pub(super) fn span(&self, At(at): At) -> &Span {
        &self.room.spans[at as usize]
    }

    /// What a value is.
    #[inline]
    pub fn json_type(&self, at: At) -> JsonType {
        self.span(at).json_type
    }

    /// The text of a value, as it was written; of a string what is between its quotes.
    #[inline]
    pub fn written(&self, at: At) -> &'t str {
        self.span(at).written(self.text)
    }

    /// The JSON of a value.
    pub fn json(&self, at: At) -> &'t str {
        let span = self.span(at);
        let quote = usize::from(span.json_type == JsonType::String);
        &self.text[span.start as usize - quote..span.end as usize + quote]
    }

    /// What a string says.
    #[inline]
    pub fn text(&self, at: At) -> Cow<'t, str> {
        self.span(at).said(self.text)
    }

    /// The items of a list.
    pub fn items(&self, at: At) -> Items {
        Items { next: at.0 + 1, end: self.span(at).after }
    }

    /// The value of a key, when `at` is an object that has it.
    pub fn get(&self, at: At, key: &str) -> Option<At> {
        if self.json_type(at) != JsonType::Object {
            return None;
        }
        let sign = sign(key);
        let mut entries = self.items(at);
        while let Some(found) = entries.next(self) {
            if self.span(found).sign == sign && self.says(found, key) {
                return entries.next(self);
            }
            entries.next(self)?;
        }
        None
    }

    /// Which of the names, whose [`places`](super::sign::places) are given, a key is. Keys mostly come in the order of the
    /// names, with some left out: `likely` is looked at first.
    #[inline]
    pub fn position(&self, key: At, names: &[impl AsRef<str>], places: &[u32], likely: usize) -> Option<usize> {
        let span = self.span(key);
        let said = span.said(self.text);
        let said = said.as_bytes();
        if names.get(likely).is_some_and(|name| is_same(said, name.as_ref().as_bytes())) {
            return Some(likely);
        }
        let mut slot = span.sign as usize;
        loop {
            let [high, low, at @ ..] = places[slot & (places.len() - 1)].to_be_bytes();
            let at = usize::from(u16::from_be_bytes(at)).checked_sub(1)?;
            if u16::from_be_bytes([high, low]) == span.sign && is_same(said, names[at].as_ref().as_bytes()) {
                return Some(at);
            }
            slot += 1;
        }
    }

    /// How a string starts and ends.
    #[inline]
    pub fn ends(&self, at: At) -> Ends {
        self.span(at).ends(self.text)
    }

    /// Whether a string says `text`.
    #[inline]
    pub fn says(&self, at: At, text: &str) -> bool {
        is_same(self.text(at).as_bytes(), text.as_bytes())
    }
}

/// Whether two texts are one: short ones without a call.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let ends = |bytes: &[u8]| Some((*bytes.first_chunk::<8>()?, *bytes.last_chunk::<8>()?));
    let short_ends = |bytes: &[u8]| Some((*bytes.first_chunk::<4>()?, *bytes.last_chunk::<4>()?));
    match one.len() {
        length if length != other.len() => false,
        8..=16 => ends(one) == ends(other),
        4..8 => short_ends(one) == short_ends(other),
        _ => one == other,
    }
}

/// The values directly inside one; of an object keys and values in turns.
#[derive(Debug)]
pub struct Items {
    next: u32,
    end: u32,
}

impl Items {
    /// The next one.
    #[inline]
    pub fn next(&mut self, tape: &Tape<'_>) -> Option<At> {
        (self.next < self.end).then(|| {
            let at = At(self.next);
            self.next = tape.span(at).after;
            at
        })
    }

    /// The next key with its value.
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
//! Alternatives. Which of them a value is, is seen before anything is decoded: by its JSON type, by the keys it has, by the
//! texts in them. Only alternatives that all of this leaves open are tried, and then each as a whole.

use super::tape::{At, JsonType};
use super::{Fault, Json};

/// What decodes one alternative into `T`.
pub type Arm<T> = fn(&mut Json<'_>, At) -> Result<T, Fault>;

/// One of several objects.
#[derive(Debug, Clone, Copy)]
pub struct Branch<T> {
    /// Its name, for people.
    pub name: &'static str,
    /// The keys that it must have.
    pub required: &'static [&'static str],
    /// Keys whose value, where they are there, is one of these.
    pub constants: &'static [(&'static str, &'static [Constant])],
    /// Decodes it.
    pub decode: Arm<T>,
}

/// A value that tells alternatives apart.
#[derive(Debug, Clone, Copy)]
pub enum Constant {
    /// A string.
    Text(&'static str),
    /// What is written so: `true`, `false`, `null`.
    Word(&'static str),
}

impl Constant {
    fn is(self, json: &Json<'_>, at: At) -> bool {
        let is_text = json.json_type(at) == JsonType::String;
        match self {
            Self::Text(text) => is_text && json.tape.says(at, text),
            Self::Word(word) => !is_text && json.tape.written(at) == word,
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
    /// Whether an object can be of this branch.
    fn fits(&self, json: &Json<'_>, at: At) -> bool {
        let fits = |(key, constants): &(&str, &[Constant])| match json.tape.get(at, key) {
            Some(value) => constants.iter().any(|constant| constant.is(json, value)),
            None => true,
        };
        self.constants.iter().all(fits) && self.required.iter().all(|key| json.tape.get(at, key).is_some())
    }

    /// Why an object cannot be of this branch; `None` when it can.
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

    /// How many of what it asks for are there.
    fn likeness(&self, json: &Json<'_>, at: At) -> usize {
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

/// Decodes the first of several objects that a value is.
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
            // A schema that was asked has the last word, also on how many it is.
            (Ok(value), None) if json.is_held || !exclusive => return Ok(value),
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

/// What keeps a value from the branch that it is most like.
fn no_branch<T>(json: &Json<'_>, at: At, branches: &[Branch<T>]) -> Fault {
    // A key by which all of them are told apart: what it may say is the answer.
    let keys = branches.first().map(|branch| branch.constants).unwrap_or_default();
    for (key, _) in keys {
        let constants = |branch: &Branch<T>| branch.constants.iter().find(|(of, _)| of == key).map(|(_, all)| *all);
        let all: Option<Vec<&[Constant]>> = branches.iter().map(constants).collect();
        let Some(all) = all.map(|all| all.concat()) else { continue };
        let value = json.tape.get(at, key);
        if !value.is_some_and(|value| all.iter().any(|constant| constant.is(json, value))) {
            let mut names: Vec<String> = all.iter().map(|constant| constant.name()).collect();
            names.dedup();
            let more = names.len().saturating_sub(8);
            names.truncate(8);
            let more = if more > 0 { format!(" or one of {more} others") } else { String::new() };
            let found = if value.is_some() { "" } else { ", found nothing" };
            return Fault::new(format!("expected {}{more}{found}", names.join(" or "))).within(*key);
        }
    }
    let nearest = branches.iter().max_by_key(|branch| branch.likeness(json, at));
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
pub mod values {
//! The kinds of value that Rust has no exact type for.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::tape::{At, JsonType};
use super::{Decode, Fault, Json};

/// Always `null`. The key must be there all the same.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Null;

/// Always `[]`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyList;

/// Always `{}`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EmptyObject;

/// A key that must not be there.
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

/// Absent, null, and a value: three things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Maybe<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, with null.
    Null,
    /// The key is there, with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Whether the key is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, when there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with another value inside.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(into(value)),
        }
    }

    /// From a key that may be null.
    pub fn from_nullable(nullable: Option<T>) -> Self {
        nullable.map_or(Self::Null, Self::Value)
    }

    /// From a key that may be absent.
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

/// A number with the digits it was written with.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Digits);

/// A number without a fraction, of any size, with the digits it was written with (`1.0` is whole).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Integer(Digits);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Digits {
    /// What `i64` writes in the same way.
    Short(i64),
    Written(Box<str>),
}

impl Digits {
    fn new(written: &str) -> Self {
        let is_short = written.len() <= 18 && written != "-0";
        match written.parse() {
            Ok(short) if is_short => Self::Short(short),
            _ => Self::Written(written.into()),
        }
    }

    fn is_whole(&self) -> bool {
        match self {
            Self::Short(_) => true,
            Self::Written(written) => {
                let is_whole = |float: f64| float.is_finite() && float.fract() == 0.0;
                written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') || written.parse().is_ok_and(is_whole)
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "the nearest float is what is asked for")]
    fn to_f64(&self) -> f64 {
        match self {
            Self::Short(short) => *short as f64,
            Self::Written(written) => written.parse().unwrap_or(f64::NAN),
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "whole and within the integers that a float holds exactly")]
    fn to_i64(&self) -> Option<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Short(short) => Some(*short),
            Self::Written(written) => written.parse().ok().or_else(|| {
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
            Self::Written(written) => f.write_str(written),
        }
    }
}

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Short(short) => serializer.serialize_i64(*short),
            Self::Written(written) => {
                let raw = RawValue::from_string(String::from(&**written)).map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
        }
    }
}

impl Number {
    /// From its digits, as JSON has them.
    pub(super) fn written(written: &str) -> Self {
        Self(Digits::new(written))
    }
}

impl Integer {
    /// From its digits, as JSON has them; `None` when they are of no whole number.
    pub(super) fn written(written: &str) -> Option<Self> {
        let digits = Digits::new(written);
        digits.is_whole().then_some(Self(digits))
    }
}

macro_rules! digits {
    ($($name:ident)*) => { $(
        impl $name {
            /// The nearest 64-bit float.
            pub fn to_f64(&self) -> f64 {
                self.0.to_f64()
            }

            /// The value, when it is whole and fits.
            pub fn to_i64(&self) -> Option<i64> {
                self.0.to_i64()
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(Digits::new(&number.to_string()))
            }
        }

        /// Its digits, as JSON.
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
digits!(Number Integer);

/// All of them can stand in a type of one's own that derives `Deserialize`.
mod through_serde {
    use super::super::{self as support, through_tape};
    use super::{EmptyList, EmptyObject, Forbidden, Integer, Null, Number};

    through_tape!(Null);
    through_tape!(EmptyList);
    through_tape!(EmptyObject);
    through_tape!(Forbidden);
    through_tape!(Number);
    through_tape!(Integer);
}
}

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
pub(super) use __vistoria_fields as fields;

/// The key of a field: its name, unless another is given.
macro_rules! __vistoria_key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}
pub(super) use __vistoria_key as key;

/// Types, one after the other, as they are read: structs and enums whose headings say what they are of.
macro_rules! __vistoria_types {
    ($($(#[$attribute:meta])* $($heading:ident)+ $(($expected:literal))? { $($inside:tt)* })*) => {
        $(support::item! { $(#[$attribute])* $($heading)+ $(($expected))? { $($inside)* } })*
    };
}
pub(super) use __vistoria_types as types;

/// One of them. Of a `held` struct more is asked than what its fields say, and `Decode` is written out elsewhere. An enum is of
/// `text`; or of variants that differ in their JSON type, with what they are in words; or of objects, for each the keys it
/// must have and those whose values tell it from the others: of `one` a value is exactly one, of `any` it may be several and
/// is the first.
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
pub(super) use __vistoria_item as item;

/// A type that decodes its fields and does nothing else.
macro_rules! __vistoria_plain {
    ($(#[$attribute:meta])* $(closed)? $(keeping)? pub struct $name:ident $fields:tt) => {
        impl support::Decode for $name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                support::decode::object(json, at)
            }
        }
    };
}
pub(super) use __vistoria_plain as plain;

/// `Decode` of a type whose values must satisfy the schema that a reference leads to.
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
pub(super) use __vistoria_held_by as held_by;

/// An enum that is written as what is in it.
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
pub(super) use __vistoria_transparent as transparent;

/// A struct around one value.
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
pub(super) use __vistoria_around as around;

/// The same when it decodes itself.
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
pub(super) use __vistoria_written_around as written_around;

/// `serde`'s `Deserialize` for a type that decodes itself, and `Debug` for what can be written: deriving that takes the
/// compiler as long as all the rest of a type does.
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
pub(super) use __vistoria_through_tape as through_tape;
}
