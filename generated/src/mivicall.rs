//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Mivicall webhooks.

use super::support;

/// Every event of Mivicall webhooks.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `appointment.created`: An appointment was made.
    AppointmentCreated(AppointmentCreated),
    /// `appointment.cancelled`: An appointment was cancelled.
    AppointmentCancelled(AppointmentCancelled),
    /// `appointment.attended`: The patient came.
    AppointmentAttended(AppointmentAttended),
    /// `appointment.no_show`: The patient did not come.
    AppointmentNoShow(AppointmentNoShow),
    /// `call.completed`: A call ended.
    CallCompleted(CallCompleted),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}

impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "appointment.created",
        "appointment.cancelled",
        "appointment.attended",
        "appointment.no_show",
        "call.completed",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match id {
            "appointment.created" => support::decode(body).map(Self::AppointmentCreated),
            "appointment.cancelled" => {
                support::decode(body).map(Self::AppointmentCancelled)
            }
            "appointment.attended" => {
                support::decode(body).map(Self::AppointmentAttended)
            }
            "appointment.no_show" => support::decode(body).map(Self::AppointmentNoShow),
            "call.completed" => support::decode(body).map(Self::CallCompleted),
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
            Self::AppointmentCreated(body) => serde_json::to_string(body),
            Self::AppointmentCancelled(body) => serde_json::to_string(body),
            Self::AppointmentAttended(body) => serde_json::to_string(body),
            Self::AppointmentNoShow(body) => serde_json::to_string(body),
            Self::CallCompleted(body) => serde_json::to_string(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::AppointmentCreated(_) => "appointment.created",
            Self::AppointmentCancelled(_) => "appointment.cancelled",
            Self::AppointmentAttended(_) => "appointment.attended",
            Self::AppointmentNoShow(_) => "appointment.no_show",
            Self::CallCompleted(_) => "call.completed",
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
            (
                "/type",
                support::FieldText::Equals("appointment.created"),
                "appointment.created",
            ),
            (
                "/type",
                support::FieldText::Equals("appointment.cancelled"),
                "appointment.cancelled",
            ),
            (
                "/type",
                support::FieldText::Equals("appointment.attended"),
                "appointment.attended",
            ),
            (
                "/type",
                support::FieldText::Equals("appointment.no_show"),
                "appointment.no_show",
            ),
            ("/type", support::FieldText::Equals("call.completed"), "call.completed"),
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

/// A delivery of `appointment.created`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AppointmentCreated {
    /// The event's name.
    #[serde(rename = "type")]
    pub type_: AppointmentCreatedType,
}
support::object!(AppointmentCreated);

impl From<AppointmentCreated> for Delivery {
    fn from(narrow: AppointmentCreated) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

/// The event's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AppointmentCreatedType {
    /// `appointment.created`
    AppointmentCreated,
}
support::words!(AppointmentCreatedType, AppointmentCreated = "appointment.created");

/// A delivery. Only its type is documented; the rest is as it comes.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Delivery {
    /// The event's name.
    #[serde(rename = "type")]
    pub type_: String,
}
support::object!(Delivery);

/// A delivery of `appointment.cancelled`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AppointmentCancelled {
    /// The event's name.
    #[serde(rename = "type")]
    pub type_: AppointmentCancelledType,
}
support::object!(AppointmentCancelled);

impl From<AppointmentCancelled> for Delivery {
    fn from(narrow: AppointmentCancelled) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

/// The event's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AppointmentCancelledType {
    /// `appointment.cancelled`
    AppointmentCancelled,
}
support::words!(
    AppointmentCancelledType, AppointmentCancelled = "appointment.cancelled"
);
/// A delivery of `appointment.attended`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AppointmentAttended {
    /// The event's name.
    #[serde(rename = "type")]
    pub type_: AppointmentAttendedType,
}
support::object!(AppointmentAttended);

impl From<AppointmentAttended> for Delivery {
    fn from(narrow: AppointmentAttended) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

/// The event's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AppointmentAttendedType {
    /// `appointment.attended`
    AppointmentAttended,
}
support::words!(AppointmentAttendedType, AppointmentAttended = "appointment.attended");

/// A delivery of `appointment.no_show`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AppointmentNoShow {
    /// The event's name.
    #[serde(rename = "type")]
    pub type_: AppointmentNoShowType,
}
support::object!(AppointmentNoShow);

impl From<AppointmentNoShow> for Delivery {
    fn from(narrow: AppointmentNoShow) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

/// The event's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AppointmentNoShowType {
    /// `appointment.no_show`
    AppointmentNoShow,
}
support::words!(AppointmentNoShowType, AppointmentNoShow = "appointment.no_show");

/// A delivery of `call.completed`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CallCompleted {
    /// The event's name.
    #[serde(rename = "type")]
    pub type_: CallCompletedType,
}
support::object!(CallCompleted);

impl From<CallCompleted> for Delivery {
    fn from(narrow: CallCompleted) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

/// The event's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallCompletedType {
    /// `call.completed`
    CallCompleted,
}
support::words!(CallCompletedType, CallCompleted = "call.completed");
