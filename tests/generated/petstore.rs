//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Petstore.

use super::support;

/// Every event of Petstore.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `petAdded`:
    PetAdded(Pet),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}

impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &["petAdded"];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match id {
            "petAdded" => support::decode(body).map(Self::PetAdded),
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
            Self::PetAdded(body) => serde_json::to_string(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::PetAdded(_) => "petAdded",
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

/// Every call of Petstore.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "get /pets",
        method: "GET",
        path: "/api/pets",
    },
    support::Call {
        operation: "addPet",
        method: "POST",
        path: "/api/pets",
    },
    support::Call {
        operation: "putPets",
        method: "PUT",
        path: "/api/pets",
    },
];
/// The body of a request to Petstore, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum Request {
    /// `get /pets`, GET /api/pets:
    GetPets,
    /// `addPet`, POST /api/pets:
    AddPet(Option<NewPet>),
    /// `putPets`, PUT /api/pets:
    PutPets(Vec<String>),
}

impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match operation {
            "get /pets" => support::no_body(body).map(|()| Self::GetPets),
            "addPet" => support::decode_unless_blank(body).map(Self::AddPet),
            "putPets" => support::decode(body).map(Self::PutPets),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::GetPets => Ok(String::new()),
            Self::AddPet(body) => {
                body.as_ref().map_or(Ok(String::new()), serde_json::to_string)
            }
            Self::PutPets(body) => serde_json::to_string(body),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::GetPets => "get /pets",
            Self::AddPet(_) => "addPet",
            Self::PutPets(_) => "putPets",
        }
    }
}

/// What Petstore answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum Response {
    /// What `get /pets` answers.
    GetPets(GetPetsResponse),
    /// What `addPet` answers.
    AddPet(AddPetResponse),
    /// What `putPets` answers.
    PutPets(PutPetsResponse),
}

impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match operation {
            "get /pets" => GetPetsResponse::decode(status, body).map(Self::GetPets),
            "addPet" => AddPetResponse::decode(status, body).map(Self::AddPet),
            "putPets" => PutPetsResponse::decode(status, body).map(Self::PutPets),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::GetPets(response) => response.encode(),
            Self::AddPet(response) => response.encode(),
            Self::PutPets(response) => response.encode(),
        }
    }
}

/// What `get /pets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum GetPetsResponse {
    /// 200: Pets.
    Status200(Vec<Pet>),
    /// default: Wrong.
    Default(u16),
}

impl GetPetsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, serde_json::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            _ => support::no_body(body).map(|()| Self::Default(status)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Status200(body) => serde_json::to_string(body),
            Self::Default(_) => Ok(String::new()),
        }
    }
}

/// What `addPet` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum AddPetResponse {
    /// 201: Made.
    Status201,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}

impl AddPetResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, serde_json::Error> {
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
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Status201 => Ok(String::new()),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `putPets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum PutPetsResponse {
    /// 204: Done.
    Status204,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}

impl PutPetsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, serde_json::Error> {
        match status {
            204 => support::no_body(body).map(|()| Self::Status204),
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
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Status204 => Ok(String::new()),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Pet {
    /// `name`.
    #[serde(deserialize_with = "support::nullable")]
    pub name: Option<String>,
    /// `tag`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<Tag>,
    /// `weight`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub weight: Option<support::Number>,
    /// `id`.
    pub id: support::Integer,
    /// `born`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub born: Option<String>,
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/Pet"));
        support::held(
            deserializer,
            |value| residual::verdict(&SCHEMA, value),
            |text| {
                let decoded = Self::deserialize(
                    support::ObjectOnly(&mut serde_json::Deserializer::from_str(text)),
                )?;
                Ok(decoded)
            },
        )
    }
}

impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl From<Pet> for NewPet {
    fn from(narrow: Pet) -> Self {
        Self {
            name: narrow.name,
            tag: narrow.tag,
            weight: narrow.weight,
        }
    }
}

/// `Tag`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// `bad`
    Bad,
    /// `good`
    Good,
}
support::words!(Tag, Bad = "bad", Good = "good");

/// `NewPet`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewPet {
    /// `name`.
    #[serde(deserialize_with = "support::nullable")]
    pub name: Option<String>,
    /// `tag`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<Tag>,
    /// `weight`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub weight: Option<support::Number>,
}

impl<'de> serde::Deserialize<'de> for NewPet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/NewPet"));
        support::held(
            deserializer,
            |value| residual::verdict(&SCHEMA, value),
            |text| {
                let decoded = Self::deserialize(
                    support::ObjectOnly(&mut serde_json::Deserializer::from_str(text)),
                )?;
                Ok(decoded)
            },
        )
    }
}

impl serde::Serialize for NewPet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

/// `Wide`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Wide {
    /// `of`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub of: Option<NewPet>,
}

impl<'de> serde::Deserialize<'de> for Wide {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/Wide"));
        support::held(
            deserializer,
            |value| residual::verdict(&SCHEMA, value),
            |text| {
                let decoded = Self::deserialize(
                    support::ObjectOnly(&mut serde_json::Deserializer::from_str(text)),
                )?;
                Ok(decoded)
            },
        )
    }
}

impl serde::Serialize for Wide {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

/// What the types do not hold, the schema does.
mod residual {
    use std::sync::LazyLock;
    use serde_json::Value;
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(
                "{\"$defs\":{\"Broken\":true,\"Lost\":{\"properties\":{\"a\":{},\"b\":{}},\"type\":\"object\"},\"NewPet\":{\"properties\":{\"name\":{\"maxLength\":5,\"type\":[\"string\",\"null\"]},\"tag\":{\"allOf\":[{\"$ref\":\"#/$defs/Tag\"}]},\"weight\":{\"exclusiveMinimum\":0,\"minimum\":0,\"type\":\"number\"}},\"required\":[\"name\"],\"type\":\"object\"},\"Pet\":{\"allOf\":[{\"$ref\":\"#/$defs/NewPet\"},{\"properties\":{\"born\":{\"type\":\"string\"},\"id\":{\"type\":\"integer\"}},\"required\":[\"id\"],\"type\":\"object\"}]},\"Tag\":{\"enum\":[\"good\",\"bad\"],\"type\":\"string\"},\"Wide\":{\"properties\":{\"of\":{\"$ref\":\"#/$defs/NewPet\"}},\"type\":\"object\"},\"addPet.request\":{\"$ref\":\"#/$defs/NewPet\"},\"get__pets.response.200\":{\"items\":{\"$ref\":\"#/$defs/Pet\"},\"type\":\"array\"},\"petAdded.body\":{\"$ref\":\"#/$defs/Pet\"},\"putPets.request\":{\"items\":{\"type\":\"string\"},\"minItems\":1,\"type\":\"array\"}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}",
            )
            .expect("it was read when this was made")
    });
    pub(super) fn validator(reference: &str) -> jsonschema::Validator {
        let mut schema = SCHEMA.clone();
        if !reference.is_empty() {
            schema["$ref"] = reference.into();
        }
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
        options.build(&schema).expect("it was compiled when this was made")
    }
    pub(super) fn verdict(
        validator: &jsonschema::Validator,
        value: &Value,
    ) -> Result<(), String> {
        match validator.validate(value) {
            Ok(()) => Ok(()),
            Err(error) => Err(format!("{}: {}", error.instance_path(), error.masked())),
        }
    }
}
