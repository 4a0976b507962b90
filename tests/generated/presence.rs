// Made by vistoria-gen. Edit the contract, not this file.
//
// Presence.

use super::support;

/// Every event of Presence.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
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
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Cells(body) => support::encode(body),
            Self::Narrowed(body) => support::encode(body),
            Self::Shapes(body) => support::encode(body),
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

support::types! {
/// Every cell.
///
/// Rule `presence/cells`: Every cell is as it is described.
/// Source: Made up, cells (stated).
pub struct Cells {
    /// `kind`.
    required kind: String,
    /// `required`.
    required required: String,
    /// `required_nullable`.
    ///
    /// Lifecycle: null in [`Narrowed`].
    nullable required_nullable: Option<String>,
    /// `optional`.
    ///
    /// Lifecycle: a value in [`Narrowed`].
    optional optional: Option<String>,
    /// `optional_nullable`.
    ///
    /// Lifecycle: a value in [`Narrowed`].
    both optional_nullable: support::Maybe<String>,
    /// `always_null`.
    required always_null: support::Null,
    /// `optional_always_null`.
    optional optional_always_null: Option<support::Null>,
    /// `always_empty`.
    required always_empty: support::EmptyList,
    /// `nullable_always_empty`.
    ///
    /// Lifecycle: null in [`Narrowed`].
    nullable nullable_always_empty: Option<support::EmptyList>,
    /// `optional_list`.
    ///
    /// Lifecycle: an empty list in [`Narrowed`].
    optional optional_list: Option<Vec<Option<support::Integer>>>,
    /// `forbidden`.
    forbidden forbidden: support::Forbidden,
}

/// The cells, narrowed.
///
/// Rule `presence/cells`: Every cell is as it is described.
/// Source: Made up, cells (stated).
///
/// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
/// Source: Made up, narrowed (stated).
pub struct Narrowed {
    /// `kind`.
    required kind: String,
    /// `required`.
    required required: String,
    /// `required_nullable`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    required required_nullable: support::Null,
    /// `optional`.
    required optional: String,
    /// `optional_nullable`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    required optional_nullable: String,
    /// `always_null`.
    required always_null: support::Null,
    /// `optional_always_null`.
    optional optional_always_null: Option<support::Null>,
    /// `always_empty`.
    required always_empty: support::EmptyList,
    /// `nullable_always_empty`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    required nullable_always_empty: support::Null,
    /// `optional_list`.
    ///
    /// Rule `presence/narrowed`: What may be null is null, what may be a list is an empty one.
    /// Source: Made up, narrowed (stated).
    required optional_list: support::EmptyList,
    /// `forbidden`.
    forbidden forbidden: support::Forbidden,
}
}

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

support::types! {
/// Shapes of fields.
///
/// Rule `presence/end-after-start`: end is not before start.
/// Source: Made up, shapes (stated).
held pub struct Shapes {
    /// `kind`.
    required kind: ShapesKind,
    /// A name that is a keyword.
    required type_ ("type"): bool,
    /// `either`.
    nullable either: Option<ShapesEither>,
    /// `word`.
    required word: ShapesWord,
    /// `whole`.
    required whole: support::Integer,
    /// `real`.
    required real: support::Number,
    /// `any`.
    required any: serde_json::Value,
    /// `open`.
    optional open: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// `map`.
    optional map: Option<std::collections::BTreeMap<String, Option<support::Integer>>>,
    /// `tree`.
    optional tree: Option<Tree>,
    /// `maybe_tree`.
    both maybe_tree: support::Maybe<Tree>,
    /// `Case-Name`.
    optional case_name ("Case-Name"): Option<String>,
    /// `start`.
    optional start: Option<String>,
    /// `end`.
    both end: support::Maybe<String>,
}
}

impl support::Decode for Shapes {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl Shapes {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
pub enum ShapesKind text { Shapes = "shapes" }

/// `ShapesEither`.
pub enum ShapesEither ("a boolean or a number or a text") {
    Boolean Bool(bool),
    Number Number(support::Number),
    String Text(String),
}

pub enum ShapesWord text { One = "one", Self_ = "self", TwoThree = "two-three" }

/// `Tree`.
pub struct Tree {
    /// `label`.
    optional label: Option<String>,
    /// `left`.
    optional left: Option<Box<Tree>>,
    /// `children`.
    optional children: Option<Vec<Tree>>,
}
}
