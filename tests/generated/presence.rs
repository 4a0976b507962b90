//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Presence.

use super::support;

/// Every event of Presence.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `cells`: All cells at once.
    Cells(Cells),
    /// `narrowed`: The same, narrowed.
    Narrowed(Narrowed),
    /// `shapes`: The shapes that a field can have.
    Shapes(Shapes),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}

impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &["cells", "narrowed", "shapes"];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match id {
            "cells" => support::decode(body).map(Self::Cells),
            "narrowed" => support::decode(body).map(Self::Narrowed),
            "shapes" => support::decode(body).map(Self::Shapes),
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
            Self::Cells(body) => serde_json::to_string(body),
            Self::Narrowed(body) => serde_json::to_string(body),
            Self::Shapes(body) => serde_json::to_string(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::Cells(_) => "cells",
            Self::Narrowed(_) => "narrowed",
            Self::Shapes(_) => "shapes",
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
    /// The id of the event that a body says it is.
    pub fn id_in_body(body: &serde_json::Value) -> Option<&'static str> {
        const FIELDS: &[(&str, support::FieldText, &str)] = &[
            ("/kind", support::FieldText::Equals("cells"), "cells"),
            ("/kind", support::FieldText::Equals("narrowed"), "narrowed"),
            ("/kind", support::FieldText::Equals("shapes"), "shapes"),
        ];
        let says = |pointer: &str| {
            body.pointer(pointer).and_then(|value| value.as_str())
        };
        let fits = |pointer: &str, text: &support::FieldText| {
            says(pointer).is_some_and(|said| text.fits(said))
        };
        FIELDS.iter().find(|(pointer, text, _)| fits(pointer, text)).map(|(.., id)| *id)
    }
}

/// Every cell.
///
/// Rule `presence/cells`: Every cell is as it is described.
/// Source: Made up, cells (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Cells {
    /// `kind`.
    pub kind: String,
    /// `required`.
    pub required: String,
    /// `required_nullable`.
    ///
    /// Lifecycle: null in [`Narrowed`].
    #[serde(deserialize_with = "support::nullable")]
    pub required_nullable: Option<String>,
    /// `optional`.
    ///
    /// Lifecycle: a value in [`Narrowed`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub optional: Option<String>,
    /// `optional_nullable`.
    ///
    /// Lifecycle: a value in [`Narrowed`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub optional_nullable: support::Maybe<String>,
    /// `always_null`.
    pub always_null: support::Null,
    /// `optional_always_null`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub optional_always_null: Option<support::Null>,
    /// `always_empty`.
    pub always_empty: support::EmptyList,
    /// `nullable_always_empty`.
    ///
    /// Lifecycle: null in [`Narrowed`].
    #[serde(deserialize_with = "support::nullable")]
    pub nullable_always_empty: Option<support::EmptyList>,
    /// `optional_list`.
    ///
    /// Lifecycle: an empty list in [`Narrowed`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub optional_list: Option<Vec<Option<support::Integer>>>,
    /// `forbidden`.
    #[serde(default, skip_serializing)]
    pub forbidden: support::Forbidden,
}
support::object!(Cells);

/// The cells, narrowed.
///
/// Rule `presence/cells`: Every cell is as it is described.
/// Source: Made up, cells (stated).
///
/// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
/// Source: Made up, narrowed (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Narrowed {
    /// `kind`.
    pub kind: String,
    /// `required`.
    pub required: String,
    /// `required_nullable`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    pub required_nullable: support::Null,
    /// `optional`.
    pub optional: String,
    /// `optional_nullable`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    pub optional_nullable: String,
    /// `always_null`.
    pub always_null: support::Null,
    /// `optional_always_null`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub optional_always_null: Option<support::Null>,
    /// `always_empty`.
    pub always_empty: support::EmptyList,
    /// `nullable_always_empty`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    pub nullable_always_empty: support::Null,
    /// `optional_list`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    pub optional_list: support::EmptyList,
    /// `forbidden`.
    #[serde(default, skip_serializing)]
    pub forbidden: support::Forbidden,
}
support::object!(Narrowed);

impl From<Narrowed> for Cells {
    fn from(narrow: Narrowed) -> Self {
        Self {
            kind: narrow.kind,
            required: narrow.required,
            required_nullable: None,
            optional: Some(narrow.optional),
            optional_nullable: support::Maybe::Value(narrow.optional_nullable),
            always_null: narrow.always_null,
            optional_always_null: narrow.optional_always_null,
            always_empty: narrow.always_empty,
            nullable_always_empty: None,
            optional_list: Some(Vec::new()),
            forbidden: narrow.forbidden,
        }
    }
}

/// Shapes of fields.
///
/// Rule `presence/end-after-start`: end is not before start.
/// Source: Made up, shapes (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Shapes {
    /// `kind`.
    pub kind: ShapesKind,
    /// A name that is a keyword.
    #[serde(rename = "type")]
    pub type_: bool,
    /// `either`.
    #[serde(deserialize_with = "support::nullable")]
    pub either: Option<ShapesEither>,
    /// `word`.
    pub word: ShapesWord,
    /// `whole`.
    pub whole: support::Integer,
    /// `real`.
    pub real: support::Number,
    /// `any`.
    pub any: serde_json::Value,
    /// `open`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub open: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// `map`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub map: Option<std::collections::BTreeMap<String, Option<support::Integer>>>,
    /// `tree`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub tree: Option<Tree>,
    /// `maybe_tree`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub maybe_tree: support::Maybe<Tree>,
    /// `Case-Name`.
    #[serde(
        rename = "Case-Name",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub case_name: Option<String>,
    /// `start`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub start: Option<String>,
    /// `end`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub end: support::Maybe<String>,
}
support::object!(Shapes, Shapes::check);

impl Shapes {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            self.end.value().and_then(|text| support::instant::instant(text)),
            self.start.as_deref().and_then(support::instant::instant),
        ) && later < earlier
        {
            return Err("end is before start (presence/end-after-start)");
        }
        Ok(())
    }
}

/// `ShapesKind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShapesKind {
    /// `shapes`
    Shapes,
}
support::words!(ShapesKind, Shapes = "shapes");

/// `ShapesEither`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum ShapesEither {
    /// As a boolean.
    Bool(bool),
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for ShapesEither {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Boolean => support::from_raw(&raw).map(Self::Bool),
            support::JsonType::Number => support::from_raw(&raw).map(Self::Number),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            _ => Err(support::unexpected(&raw, "a boolean or a number or a text")),
        }
    }
}

impl serde::Serialize for ShapesEither {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// `ShapesWord`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShapesWord {
    /// `one`
    One,
    /// `self`
    Self_,
    /// `two-three`
    TwoThree,
}
support::words!(ShapesWord, One = "one", Self_ = "self", TwoThree = "two-three");

/// `Tree`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Tree {
    /// `label`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub label: Option<String>,
    /// `left`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub left: Option<Box<Tree>>,
    /// `children`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub children: Option<Vec<Tree>>,
}
support::object!(Tree);
