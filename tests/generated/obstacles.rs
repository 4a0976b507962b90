//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Obstacles.

use super::support;

/// Every event of Obstacles.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `names`: Names.
    Names(Names),
    /// `recursive`: Types in themselves.
    Recursive(Recursive),
    /// `nullable-body`: Null for a body.
    NullableBody(Option<NullableBodyBody>),
    /// `open-objects`: Keys without names.
    OpenObjects(OpenObjects),
    /// `café`: Letters.
    Café(Paciencia),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}

impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "names",
        "recursive",
        "nullable-body",
        "open-objects",
        "café",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match id {
            "names" => support::decode(body).map(Self::Names),
            "recursive" => support::decode(body).map(Self::Recursive),
            "nullable-body" => support::decode(body).map(Self::NullableBody),
            "open-objects" => support::decode(body).map(Self::OpenObjects),
            "café" => support::decode(body).map(Self::Café),
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
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Names(body) => serde_json::to_string(body),
            Self::Recursive(body) => serde_json::to_string(body),
            Self::NullableBody(body) => serde_json::to_string(body),
            Self::OpenObjects(body) => serde_json::to_string(body),
            Self::Café(body) => serde_json::to_string(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::Names(_) => "names",
            Self::Recursive(_) => "recursive",
            Self::NullableBody(_) => "nullable-body",
            Self::OpenObjects(_) => "open-objects",
            Self::Café(_) => "café",
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

/// Lines that     look like code, or
///
/// let it = be;
/// ‘‘‘
/// fenced();
/// ‘‘‘
///
/// Rule `obstacles/names`: Names are names.
/// Source: Made up, names (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Names {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: OptionValue,
    /// `self`.
    #[serde(rename = "self")]
    pub self_: EventValue,
    /// `gen`.
    #[serde(rename = "gen")]
    pub gen_: NamesGen,
    /// `m²`.
    #[serde(rename = "m²")]
    pub m: bool,
    /// `½`.
    #[serde(rename = "½")]
    pub field_: bool,
    /// ``.
    #[serde(rename = "")]
    pub field__: bool,
    /// `a-b`.
    #[serde(rename = "a-b")]
    pub a_b: bool,
    /// `a_b`.
    #[serde(rename = "a_b")]
    pub a_b_: bool,
    /// `A B`.
    #[serde(rename = "A B")]
    pub a_b_3: bool,
    /// `17052897890`.
    #[serde(
        rename = "17052897890",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub field_17052897890: Option<support::Integer>,
}
support::object!(Names);

/// `OptionValue`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OptionValue {
    /// `none`.
    pub none: support::Null,
}
support::object!(OptionValue);

/// `EventValue`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EventValue {
    /// `String`.
    #[serde(rename = "String")]
    pub string: String,
}
support::object!(EventValue);

/// `NamesGen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamesGen {
    /// ``
    V,
    /// `Self`
    Self_,
    /// `a b`
    AB,
    /// `a_b`
    ABValue,
    /// `m²`
    M,
}
support::words!(
    NamesGen, V = "", Self_ = "Self", AB = "a b", ABValue = "a_b", M = "m²"
);
/// `Recursive`.
///
/// Rule `obstacles/recursive`: Types hold themselves.
/// Source: Made up, recursive (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Recursive {
    /// `list`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub list: support::Maybe<Lists>,
    /// `map`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub map: Option<Maps>,
    /// `next`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<Box<Recursive>>,
    /// `either`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub either: Option<Either>,
}
support::object!(Recursive);

/// `Lists`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(transparent)]
pub struct Lists(pub Vec<Option<Lists>>);
/// `Maps`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(transparent)]
pub struct Maps(pub std::collections::BTreeMap<String, Maps>);
/// `Either`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum Either {
    /// As a text.
    Text(String),
    /// As a list.
    List(Vec<Either>),
}

impl<'de> serde::Deserialize<'de> for Either {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Array => support::from_raw(&raw).map(Self::List),
            _ => Err(support::unexpected(&raw, "a text or a list")),
        }
    }
}

impl serde::Serialize for Either {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
        }
    }
}

/// `NullableBodyBody`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NullableBodyBody {
    /// `a`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub a: Option<String>,
}
support::object!(NullableBodyBody);

/// `OpenObjects`.
///
/// Rule `obstacles/open-objects`: Keys without names have types.
/// Source: Made up, open (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OpenObjects {
    /// `named`.
    pub named: std::collections::BTreeMap<String, Option<support::Integer>>,
    /// `described`.
    pub described: OpenObjectsDescribed,
}
support::object!(OpenObjects);

/// `OpenObjectsDescribed`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OpenObjectsDescribed {
    /// `a`.
    pub a: serde_json::Value,
}
support::object!(OpenObjectsDescribed);

/// `Paciencia`.
///
/// Rule `obstacles/letters`: Letters are letters.
/// Source: Made up, letters (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Paciencia {
    /// `nome`.
    pub nome: String,
    /// `ação`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub ação: Option<String>,
}
support::object!(Paciencia);
