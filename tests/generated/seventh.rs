// Made by vistoria-gen. Edit the contract, not this file.
//
// Seventh.

use super::support;

/// Every event of Seventh.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `ticket.opened`: A ticket.
    TicketOpened(Opened),
    /// `any.closed`: Anything closed.
    AnyClosed(Closed),
    /// `ticket.closed`: A ticket closed.
    TicketClosed(Closed),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "ticket.opened",
        "any.closed",
        "ticket.closed",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "ticket.opened" => support::decode(body).map(Self::TicketOpened),
            "any.closed" => support::decode(body).map(Self::AnyClosed),
            "ticket.closed" => support::decode(body).map(Self::TicketClosed),
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
            Self::TicketOpened(body) => support::encode(body),
            Self::AnyClosed(body) => support::encode(body),
            Self::TicketClosed(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::TicketOpened(_) => "ticket.opened",
            Self::AnyClosed(_) => "any.closed",
            Self::TicketClosed(_) => "ticket.closed",
            Self::Unknown(event) => &event.id,
        }
    }
    /// The id of the event whose deliveries go to this path.
    pub fn id_of_path(path: &str) -> Option<&'static str> {
        const PATHS: &[(&str, &str)] = &[("ticket/opened", "ticket.opened")];
        PATHS
            .iter()
            .find(|(suffix, _)| support::path_ends_with(path, suffix))
            .map(|(_, id)| *id)
    }
    /// The id of the event that a body says it is.
    pub fn id_in_body(body: &serde_json::Value) -> Option<&'static str> {
        const FIELDS: &[(&str, support::FieldText, &str)] = &[
            ("/event", support::FieldText::Equals("ticket.opened"), "ticket.opened"),
            ("/event", support::FieldText::Equals("ticket.closed"), "ticket.closed"),
            ("/event", support::FieldText::Between("", ".closed"), "any.closed"),
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

/// Every call of Seventh.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "listTickets",
        method: "GET",
        path: "/v2/tickets",
    },
    support::Call {
        operation: "createTicket",
        method: "POST",
        path: "/v2/tickets",
    },
    support::Call {
        operation: "getTicket",
        method: "GET",
        path: "/v2/tickets/{id}",
    },
    support::Call {
        operation: "deleteTicket",
        method: "DELETE",
        path: "/v2/tickets/{id}",
    },
    support::Call {
        operation: "myTickets",
        method: "GET",
        path: "/v2/tickets/mine",
    },
    support::Call {
        operation: "tickets",
        method: "POST",
        path: "/v2/graphql",
    },
    support::Call {
        operation: "closeTicket",
        method: "POST",
        path: "/v2/graphql",
    },
];

/// The body of a request to Seventh, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `listTickets`, GET /v2/tickets: Tickets.
    ListTickets,
    /// `createTicket`, POST /v2/tickets: A new ticket.
    CreateTicket(NewTicket),
    /// `getTicket`, GET /v2/tickets/{id}: One ticket.
    GetTicket,
    /// `deleteTicket`, DELETE /v2/tickets/{id}: No ticket any more.
    DeleteTicket(Option<DeleteTicketRequest>),
    /// `myTickets`, GET /v2/tickets/mine: My tickets.
    MyTickets,
    /// `tickets`, POST /v2/graphql: Tickets by GraphQL.
    Tickets(TicketsRequest),
    /// `closeTicket`, POST /v2/graphql: A ticket closed by GraphQL.
    CloseTicket(TicketsRequest),
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "listTickets" => support::no_body(body).map(|()| Self::ListTickets),
            "createTicket" => support::decode(body).map(Self::CreateTicket),
            "getTicket" => support::no_body(body).map(|()| Self::GetTicket),
            "deleteTicket" => {
                support::decode_unless_blank(body, &[]).map(Self::DeleteTicket)
            }
            "myTickets" => support::no_body(body).map(|()| Self::MyTickets),
            "tickets" => support::decode(body).map(Self::Tickets),
            "closeTicket" => support::decode(body).map(Self::CloseTicket),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::ListTickets => Ok(String::new()),
            Self::CreateTicket(body) => support::encode(body),
            Self::GetTicket => Ok(String::new()),
            Self::DeleteTicket(body) => {
                body.as_ref().map_or(Ok(String::new()), support::encode)
            }
            Self::MyTickets => Ok(String::new()),
            Self::Tickets(body) => support::encode(body),
            Self::CloseTicket(body) => support::encode(body),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::ListTickets => "listTickets",
            Self::CreateTicket(_) => "createTicket",
            Self::GetTicket => "getTicket",
            Self::DeleteTicket(_) => "deleteTicket",
            Self::MyTickets => "myTickets",
            Self::Tickets(_) => "tickets",
            Self::CloseTicket(_) => "closeTicket",
        }
    }
}

/// What Seventh answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Response {
    /// What `listTickets` answers.
    ListTickets(ListTicketsResponse),
    /// What `createTicket` answers.
    CreateTicket(CreateTicketResponse),
    /// What `getTicket` answers.
    GetTicket(GetTicketResponse),
    /// What `deleteTicket` answers.
    DeleteTicket(DeleteTicketResponse),
    /// What `myTickets` answers.
    MyTickets(MyTicketsResponse),
    /// What `tickets` answers.
    Tickets(TicketsResponse),
    /// What `closeTicket` answers.
    CloseTicket(CloseTicketResponse),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "listTickets" => {
                ListTicketsResponse::decode(status, body).map(Self::ListTickets)
            }
            "createTicket" => {
                CreateTicketResponse::decode(status, body).map(Self::CreateTicket)
            }
            "getTicket" => GetTicketResponse::decode(status, body).map(Self::GetTicket),
            "deleteTicket" => {
                DeleteTicketResponse::decode(status, body).map(Self::DeleteTicket)
            }
            "myTickets" => MyTicketsResponse::decode(status, body).map(Self::MyTickets),
            "tickets" => TicketsResponse::decode(status, body).map(Self::Tickets),
            "closeTicket" => {
                CloseTicketResponse::decode(status, body).map(Self::CloseTicket)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::ListTickets(response) => response.encode(),
            Self::CreateTicket(response) => response.encode(),
            Self::GetTicket(response) => response.encode(),
            Self::DeleteTicket(response) => response.encode(),
            Self::MyTickets(response) => response.encode(),
            Self::Tickets(response) => response.encode(),
            Self::CloseTicket(response) => response.encode(),
        }
    }
}

/// What `listTickets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum ListTicketsResponse {
    /// 200: They.
    Status200(ListTicketsResponse200),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl ListTicketsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
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
            Self::Status200(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `createTicket` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateTicketResponse {
    /// 201: Made.
    Status201(Ticket),
    /// 202: Later.
    Status202,
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateTicketResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::decode(body).map(Self::Status201),
            202 => support::no_body(body).map(|()| Self::Status202),
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
            Self::Status201(body) => support::encode(body),
            Self::Status202 => Ok(String::new()),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `getTicket` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum GetTicketResponse {
    /// 200: It.
    Status200(Ticket),
    /// 4XX: What went wrong.
    Status4xx(u16, Problem),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl GetTicketResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            400..=499 => support::decode(body).map(|body| Self::Status4xx(status, body)),
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
            Self::Status200(body) => support::encode(body),
            Self::Status4xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `deleteTicket` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum DeleteTicketResponse {
    /// 204: Gone.
    Status204,
    /// default: What went wrong.
    Default(u16, Problem),
}
impl DeleteTicketResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            204 => support::no_body(body).map(|()| Self::Status204),
            _ => support::decode(body).map(|body| Self::Default(status, body)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::Status204 => Ok(String::new()),
            Self::Default(_, body) => support::encode(body),
        }
    }
}

/// What `myTickets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum MyTicketsResponse {
    /// 200: They.
    Status200(Vec<Ticket>),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl MyTicketsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
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
            Self::Status200(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `tickets` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum TicketsResponse {
    /// 200: Data, errors or both.
    Status200(TicketsResponse200),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl TicketsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
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
            Self::Status200(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `closeTicket` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CloseTicketResponse {
    /// 200: Data, errors or both.
    Status200(TicketsResponse200),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CloseTicketResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
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
            Self::Status200(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

support::types! {
/// `Opened`.
///
/// Rule `seventh/opened`: An opened ticket comes whole.
/// Source: Made up, events (stated).
pub struct Opened {
    /// `event`.
    required event: OpenedEvent,
    /// `ticket`.
    required ticket: Ticket,
}

pub enum OpenedEvent text { TicketOpened = "ticket.opened" }

/// `Ticket`.
///
/// Rule `seventh/ticket`: A ticket has an id and a title that may be null.
/// Source: Made up, tickets (stated).
pub struct Ticket {
    /// `id`.
    required id: support::Integer,
    /// `title`.
    nullable title: Option<String>,
}

/// `Closed`.
///
/// Rule `seventh/closed`: What is closed says what it is.
/// Source: Made up, events (stated).
pub struct Closed {
    /// `event`.
    required event: String,
    /// `ticket`.
    nullable ticket: Option<Ticket>,
}

/// `ListTicketsResponse200`.
pub struct ListTicketsResponse200 {
    /// `tickets`.
    required tickets: Vec<Ticket>,
}

/// `NewTicket`.
///
/// Rule `seventh/new-ticket`: A new ticket has a title.
/// Source: Made up, tickets (stated).
pub struct NewTicket {
    /// `title`.
    required title: String,
}

/// `Problem`.
///
/// Rule `seventh/problem`: An error has a message.
/// Source: Made up, errors (stated).
pub struct Problem {
    /// `message`.
    required message: String,
}

/// `DeleteTicketRequest`.
pub struct DeleteTicketRequest {
    /// `why`.
    required why: String,
}

/// `TicketsRequest`.
pub struct TicketsRequest {
    /// `query`.
    required query: String,
    /// `variables`.
    both variables: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// `TicketsResponse200`.
///
/// Rule `seventh/graphql-result`: A result has data.
/// Source: Made up, graphql (stated).
pub struct TicketsResponse200 {
    /// `data`.
    nullable data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// `errors`.
    optional errors: Option<Vec<TicketsResponse200ErrorsItem>>,
}

/// `TicketsResponse200ErrorsItem`.
pub struct TicketsResponse200ErrorsItem {
    /// `message`.
    required message: String,
}
}
