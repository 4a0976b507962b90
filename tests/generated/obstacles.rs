// Made by vistoria-gen. Edit the contract, not this file.
//
// Obstacles.

use super::support;

/// Every event of Obstacles.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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

support::types! {
/// Lines that     look like code, or
///
/// let it = be;
/// ‘‘‘
/// fenced();
/// ‘‘‘
///
/// Rule `obstacles/names`: Names are names.
/// Source: Made up, names (stated).
pub struct Names {
    /// `type`.
    required type_ ("type"): OptionValue,
    /// `self`.
    required self_ ("self"): EventValue,
    /// `gen`.
    required gen_ ("gen"): NamesGen,
    /// `m²`.
    required m ("m²"): bool,
    /// `½`.
    required field_ ("½"): bool,
    /// ``.
    required field__ (""): bool,
    /// `a-b`.
    required a_b ("a-b"): bool,
    /// `a_b`.
    required a_b_ ("a_b"): bool,
    /// `A B`.
    required a_b_3 ("A B"): bool,
    /// `17052897890`.
    optional field_17052897890 ("17052897890"): Option<support::Integer>,
}

/// `OptionValue`.
pub struct OptionValue {
    /// `none`.
    required none: support::Null,
}

/// `EventValue`.
pub struct EventValue {
    /// `String`.
    required string ("String"): String,
}

pub enum NamesGen text { V = "", Self_ = "Self", AB = "a b", ABValue = "a_b", M = "m²" }

/// `Recursive`.
///
/// Rule `obstacles/recursive`: Types hold themselves.
/// Source: Made up, recursive (stated).
pub struct Recursive {
    /// `list`.
    both list: support::Maybe<Lists>,
    /// `map`.
    optional map: Option<Maps>,
    /// `next`.
    optional next: Option<Box<Recursive>>,
    /// `either`.
    optional either: Option<Either>,
}
}

/// `Lists`.
#[derive(Clone, PartialEq)]
pub struct Lists(pub Vec<Option<Lists>>);

support::around!(Lists);

/// `Maps`.
#[derive(Clone, PartialEq)]
pub struct Maps(pub std::collections::BTreeMap<String, Maps>);

support::around!(Maps);

support::types! {
/// `Either`.
pub enum Either ("a text or a list") {
    String Text(String),
    Array List(Vec<Either>),
}

/// `NullableBodyBody`.
pub struct NullableBodyBody {
    /// `a`.
    optional a: Option<String>,
}

/// `OpenObjects`.
///
/// Rule `obstacles/open-objects`: Keys without names have types.
/// Source: Made up, open (stated).
pub struct OpenObjects {
    /// `named`.
    required named: std::collections::BTreeMap<String, Option<support::Integer>>,
    /// `described`.
    required described: OpenObjectsDescribed,
}

/// `OpenObjectsDescribed`.
pub struct OpenObjectsDescribed {
    /// `a`.
    required a: serde_json::Value,
}

/// `Paciencia`.
///
/// Rule `obstacles/letters`: Letters are letters.
/// Source: Made up, letters (stated).
pub struct Paciencia {
    /// `nome`.
    required nome: String,
    /// `ação`.
    optional ação: Option<String>,
}
}
