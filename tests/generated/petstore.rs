// Made by vistoria-gen. Edit the contract, not this file.
//
// Petstore.

use super::support;

/// Every event of Petstore.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
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
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::PetAdded(body) => support::encode(body),
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "get /pets" => support::no_body(body).map(|()| Self::GetPets),
            "addPet" => support::decode_unless_blank(body, &[]).map(Self::AddPet),
            "putPets" => {
                support::decode_within(body, &[support::Limit::Items(1, usize::MAX)])
                    .map(Self::PutPets)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::GetPets => Ok(String::new()),
            Self::AddPet(body) => {
                body.as_ref().map_or(Ok(String::new()), support::encode)
            }
            Self::PutPets(body) => support::encode(body),
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
    ) -> Result<Self, support::Error> {
        match operation {
            "get /pets" => GetPetsResponse::decode(status, body).map(Self::GetPets),
            "addPet" => AddPetResponse::decode(status, body).map(Self::AddPet),
            "putPets" => PutPetsResponse::decode(status, body).map(Self::PutPets),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::GetPets(response) => response.encode(),
            Self::AddPet(response) => response.encode(),
            Self::PutPets(response) => response.encode(),
        }
    }
}

/// What `get /pets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum GetPetsResponse {
    /// 200: Pets.
    Status200(Vec<Pet>),
    /// default: Wrong.
    Default(u16),
}
impl GetPetsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            _ => support::no_body(body).map(|()| Self::Default(status)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Status200(body) => support::encode(body),
            Self::Default(_) => Ok(String::new()),
        }
    }
}

/// What `addPet` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum AddPetResponse {
    /// 201: Made.
    Status201,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl AddPetResponse {
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

/// What `putPets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum PutPetsResponse {
    /// 204: Done.
    Status204,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl PutPetsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
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
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Status204 => Ok(String::new()),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

support::types! {
/// `Pet`.
pub struct Pet {
    /// `name`.
    nullable name: Option<String> = [support::Limit::Length(0, 5)],
    /// `tag`.
    optional tag: Option<Tag>,
    /// `weight`.
    optional weight: Option<support::Number> = [support::Limit::Above(support::Bound::Whole(0))],
    /// `id`.
    required id: support::Integer,
    /// `born`.
    optional born: Option<String>,
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

support::types! {
pub enum Tag text { Bad = "bad", Good = "good" }

/// `NewPet`.
pub struct NewPet {
    /// `name`.
    nullable name: Option<String> = [support::Limit::Length(0, 5)],
    /// `tag`.
    optional tag: Option<Tag>,
    /// `weight`.
    optional weight: Option<support::Number> = [support::Limit::Above(support::Bound::Whole(0))],
}

/// `Wide`.
pub struct Wide {
    /// `of`.
    optional of: Option<NewPet>,
}
}

/// `AddPetRequest`.
pub type AddPetRequest = NewPet;

/// `Broken`.
pub type Broken = serde_json::Value;

/// `GetPetsResponse200`.
pub type GetPetsResponse200 = Vec<Pet>;

/// `Lost`.
pub type Lost = std::collections::BTreeMap<String, serde_json::Value>;

/// `PetAddedBody`.
pub type PetAddedBody = Pet;

/// `PutPetsRequest`.
pub type PutPetsRequest = Vec<String>;
