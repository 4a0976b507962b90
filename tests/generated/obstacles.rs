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
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
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
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Names(body) => support::encode(body),
            Self::Recursive(body) => support::encode(body),
            Self::NullableBody(body) => support::encode(body),
            Self::OpenObjects(body) => support::encode(body),
            Self::Café(body) => support::encode(body),
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
#[derive(Debug, Clone, PartialEq)]
pub struct Names {
    /// `type`.
    pub type_: OptionValue,
    /// `self`.
    pub self_: EventValue,
    /// `gen`.
    pub gen_: NamesGen,
    /// `m²`.
    pub m: bool,
    /// `½`.
    pub field_: bool,
    /// ``.
    pub field__: bool,
    /// `a-b`.
    pub a_b: bool,
    /// `a_b`.
    pub a_b_: bool,
    /// `A B`.
    pub a_b_3: bool,
    /// `17052897890`.
    pub field_17052897890: Option<support::Integer>,
}
support::object!(Names {
    type_ value "type", self_ value "self", gen_ value "gen", m value "m²", field_ value "½", field__ value "",
    a_b value "a-b", a_b_ value "a_b", a_b_3 value "A B", field_17052897890 optional "17052897890",
});

/// `OptionValue`.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionValue {
    /// `none`.
    pub none: support::Null,
}
support::object!(OptionValue { none value "none" });

/// `EventValue`.
#[derive(Debug, Clone, PartialEq)]
pub struct EventValue {
    /// `String`.
    pub string: String,
}
support::object!(EventValue { string value "String" });
support::words! {
    /// `NamesGen`.
    NamesGen { V = "", Self_ = "Self", AB = "a b", ABValue = "a_b", M = "m²" }
}

/// `Recursive`.
///
/// Rule `obstacles/recursive`: Types hold themselves.
/// Source: Made up, recursive (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct Recursive {
    /// `list`.
    pub list: support::Maybe<Lists>,
    /// `map`.
    pub map: Option<Maps>,
    /// `next`.
    pub next: Option<Box<Recursive>>,
    /// `either`.
    pub either: Option<Either>,
}
support::object!(Recursive { list both "list", map optional "map", next optional "next", either optional "either" });

/// `Lists`.
#[derive(Debug, Clone, PartialEq)]
pub struct Lists(pub Vec<Option<Lists>>);
support::around!(Lists);

/// `Maps`.
#[derive(Debug, Clone, PartialEq)]
pub struct Maps(pub std::collections::BTreeMap<String, Maps>);
support::around!(Maps);

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
support::by_type!(Either "a text or a list" { Text String, List Array });

/// `NullableBodyBody`.
#[derive(Debug, Clone, PartialEq)]
pub struct NullableBodyBody {
    /// `a`.
    pub a: Option<String>,
}
support::object!(NullableBodyBody { a optional "a" });

/// `OpenObjects`.
///
/// Rule `obstacles/open-objects`: Keys without names have types.
/// Source: Made up, open (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct OpenObjects {
    /// `named`.
    pub named: std::collections::BTreeMap<String, Option<support::Integer>>,
    /// `described`.
    pub described: OpenObjectsDescribed,
}
support::object!(OpenObjects { named value "named", described value "described" });

/// `OpenObjectsDescribed`.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenObjectsDescribed {
    /// `a`.
    pub a: serde_json::Value,
}
support::object!(OpenObjectsDescribed { a value "a" });

/// `Paciencia`.
///
/// Rule `obstacles/letters`: Letters are letters.
/// Source: Made up, letters (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct Paciencia {
    /// `nome`.
    pub nome: String,
    /// `ação`.
    pub ação: Option<String>,
}
support::object!(Paciencia { nome value "nome", ação optional "ação" });
