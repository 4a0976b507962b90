// Made by vistoria-gen. Edit the contract, not this file.
//
// Parcels.
//
// Without its feature an event is an unknown one. For Cargo.toml:
//
// [features]
// "delivered" = []
// "letters-delivered" = []
// "send-parcel-delivered" = []

use super::support;

#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use delivery::*;
#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use money::*;
#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use parcel::*;
#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use letters_delivered_body::*;
#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use delivered_body::*;
#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use send_parcel_request::*;
#[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
pub use send_parcel_delivered_body::*;

/// Every event of Parcels.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    #[cfg(feature = "delivered")]
    /// `delivered`: It has arrived
    Delivered(Delivery),
    #[cfg(feature = "send-parcel-delivered")]
    /// `sendParcel delivered`:
    SendParcelDelivered(bool),
    #[cfg(feature = "letters-delivered")]
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
            #[cfg(feature = "delivered")]
            "delivered" => support::decode(body).map(Self::Delivered),
            #[cfg(feature = "send-parcel-delivered")]
            "sendParcel delivered" => {
                support::decode(body).map(Self::SendParcelDelivered)
            }
            #[cfg(feature = "letters-delivered")]
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
            #[cfg(feature = "delivered")]
            Self::Delivered(body) => support::encode(body),
            #[cfg(feature = "send-parcel-delivered")]
            Self::SendParcelDelivered(body) => support::encode(body),
            #[cfg(feature = "letters-delivered")]
            Self::LettersDelivered(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            #[cfg(feature = "delivered")]
            Self::Delivered(_) => "delivered",
            #[cfg(feature = "send-parcel-delivered")]
            Self::SendParcelDelivered(_) => "sendParcel delivered",
            #[cfg(feature = "letters-delivered")]
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

/// The types of `Delivery`.
pub mod delivery {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    #[cfg(feature = "delivered")]
    support::types! {
    /// `Delivery`.
    ///
    /// Deprecated.
    pub struct Delivery {
        /// `on`.
        required on: String,
        /// `at`.
        forbidden at: support::Forbidden,
    }
    }
}

/// The types of `Money`.
pub mod money {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    /// `Money`.
    pub type Money = String;
}

/// The types of `Parcel`.
pub mod parcel {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    support::types! {
    /// `Parcel`.
    held pub struct Parcel {
        /// `price`.
        required price: String,
        /// The day it was sent.
        ///
        /// Example: `"2026-11-24"`.
        required sent: String,
        /// `due`.
        joined due: Option<String>,
        /// `size`.
        ///
        /// Default: `"small"`.
        filled size: ParcelSize; filled "\"small\"",
        /// `weight`.
        ///
        /// Deprecated.
        ///
        /// Default: `1.5`.
        ///
        /// Example: `"'[2]'"`.
        filled weight: support::Number = [support::Limit::Minimum(support::Bound::Whole(0))]; filled "1.5",
        /// `notify`.
        optional notify: Option<String>,
        /// What it is worth.
        optional insured: Option<String>,
    }
    }

    support::held_by!(Parcel "#/$defs/Parcel" = support::decode::object);

    support::types! {
    pub enum ParcelSize text { Large = "large", Small = "small" }
    }
}

/// The types of `_letters_delivered.body`.
pub mod letters_delivered_body {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    #[cfg(feature = "letters-delivered")]
    support::types! {
    /// `LettersDeliveredBody`.
    pub struct LettersDeliveredBody {
        /// `letter`.
        required letter: support::Integer,
    }
    }
}

/// The types of `delivered.body`.
pub mod delivered_body {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    #[cfg(feature = "delivered")]
    /// `DeliveredBody`.
    ///
    /// Deprecated.
    pub type DeliveredBody = Delivery;
}

/// The types of `sendParcel.request`.
pub mod send_parcel_request {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    /// `SendParcelRequest`.
    pub type SendParcelRequest = Parcel;
}

/// The types of `sendParcel_delivered.body`.
pub mod send_parcel_delivered_body {
    #[allow(unused_imports, unreachable_pub, reason = "an event may be off")]
    use super::*;

    #[cfg(feature = "send-parcel-delivered")]
    /// `SendParcelDeliveredBody`.
    pub type SendParcelDeliveredBody = bool;
}
