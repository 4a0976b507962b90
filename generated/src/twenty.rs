//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Twenty CRM webhooks and calls.

use super::support;

/// Every event of Twenty CRM webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `person.created`: A person was made.
    PersonCreated(PersonDelivery),
    /// `person.updated`: A person was changed.
    PersonUpdated(PersonUpdated),
    /// `person.deleted`: A person was put in the bin.
    PersonDeleted(PersonDelivery),
    /// `person.destroyed`: A person was deleted for good.
    PersonDestroyed(PersonDelivery),
    /// `person.restored`: A person was taken out of the bin.
    PersonRestored(PersonDelivery),
    /// `person.upserted`: A person was made or changed.
    PersonUpserted(PersonDelivery),
    /// `opportunity.created`: An opportunity was made.
    OpportunityCreated(OpportunityDelivery),
    /// `opportunity.updated`: An opportunity was changed.
    OpportunityUpdated(OpportunityUpdated),
    /// `opportunity.deleted`: An opportunity was put in the bin.
    OpportunityDeleted(OpportunityDelivery),
    /// `opportunity.destroyed`: An opportunity was deleted for good.
    OpportunityDestroyed(OpportunityDelivery),
    /// `opportunity.restored`: An opportunity was taken out of the bin.
    OpportunityRestored(OpportunityDelivery),
    /// `opportunity.upserted`: An opportunity was made or changed.
    OpportunityUpserted(OpportunityDelivery),
    /// `company.created`: A company was made.
    CompanyCreated(CompanyDelivery),
    /// `company.updated`: A company was changed.
    CompanyUpdated(CompanyUpdated),
    /// `company.deleted`: A company was put in the bin.
    CompanyDeleted(CompanyDelivery),
    /// `company.destroyed`: A company was deleted for good.
    CompanyDestroyed(CompanyDelivery),
    /// `company.restored`: A company was taken out of the bin.
    CompanyRestored(CompanyDelivery),
    /// `company.upserted`: A company was made or changed.
    CompanyUpserted(CompanyDelivery),
    /// `task.created`: A task was made.
    TaskCreated(TaskDelivery),
    /// `task.updated`: A task was changed.
    TaskUpdated(TaskUpdated),
    /// `task.deleted`: A task was put in the bin.
    TaskDeleted(TaskDelivery),
    /// `task.destroyed`: A task was deleted for good.
    TaskDestroyed(TaskDelivery),
    /// `task.restored`: A task was taken out of the bin.
    TaskRestored(TaskDelivery),
    /// `task.upserted`: A task was made or changed.
    TaskUpserted(TaskDelivery),
    /// `note.created`: A note was made.
    NoteCreated(NoteDelivery),
    /// `note.updated`: A note was changed.
    NoteUpdated(NoteUpdated),
    /// `note.deleted`: A note was put in the bin.
    NoteDeleted(NoteDelivery),
    /// `note.destroyed`: A note was deleted for good.
    NoteDestroyed(NoteDelivery),
    /// `note.restored`: A note was taken out of the bin.
    NoteRestored(NoteDelivery),
    /// `note.upserted`: A note was made or changed.
    NoteUpserted(NoteDelivery),
    /// `metadata.event`: The workspace's own description was changed.
    MetadataEvent(MetadataDelivery),
    /// `object.created`: A record of any other object was made.
    ObjectCreated(ObjectDelivery),
    /// `object.updated`: A record of any other object was changed.
    ObjectUpdated(ObjectUpdated),
    /// `object.deleted`: A record of any other object was put in the bin.
    ObjectDeleted(ObjectDelivery),
    /// `object.destroyed`: A record of any other object was deleted for good.
    ObjectDestroyed(ObjectDelivery),
    /// `object.restored`: A record of any other object was taken out of the bin.
    ObjectRestored(ObjectDelivery),
    /// `object.upserted`: A record of any other object was made or changed.
    ObjectUpserted(ObjectDelivery),
    /// `object.create`: Create: a server of mid-2024 says so, created is what newer ones say.
    ObjectCreate(MidDelivery),
    /// `create.object`: Create: a server of early 2024 says so, under eventType.
    CreateObject(EarlyDelivery),
    /// `object.update`: Update: a server of mid-2024 says so, updated is what newer ones say.
    ObjectUpdate(MidDelivery),
    /// `update.object`: Update: a server of early 2024 says so, under eventType.
    UpdateObject(EarlyDelivery),
    /// `object.delete`: Delete: a server of mid-2024 says so, deleted is what newer ones say.
    ObjectDelete(MidDelivery),
    /// `delete.object`: Delete: a server of early 2024 says so, under eventType.
    DeleteObject(EarlyDelivery),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "person.created",
        "person.updated",
        "person.deleted",
        "person.destroyed",
        "person.restored",
        "person.upserted",
        "opportunity.created",
        "opportunity.updated",
        "opportunity.deleted",
        "opportunity.destroyed",
        "opportunity.restored",
        "opportunity.upserted",
        "company.created",
        "company.updated",
        "company.deleted",
        "company.destroyed",
        "company.restored",
        "company.upserted",
        "task.created",
        "task.updated",
        "task.deleted",
        "task.destroyed",
        "task.restored",
        "task.upserted",
        "note.created",
        "note.updated",
        "note.deleted",
        "note.destroyed",
        "note.restored",
        "note.upserted",
        "metadata.event",
        "object.created",
        "object.updated",
        "object.deleted",
        "object.destroyed",
        "object.restored",
        "object.upserted",
        "object.create",
        "create.object",
        "object.update",
        "update.object",
        "object.delete",
        "delete.object",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "person.created" => support::decode(body).map(Self::PersonCreated),
            "person.updated" => support::decode(body).map(Self::PersonUpdated),
            "person.deleted" => support::decode(body).map(Self::PersonDeleted),
            "person.destroyed" => support::decode(body).map(Self::PersonDestroyed),
            "person.restored" => support::decode(body).map(Self::PersonRestored),
            "person.upserted" => support::decode(body).map(Self::PersonUpserted),
            "opportunity.created" => support::decode(body).map(Self::OpportunityCreated),
            "opportunity.updated" => support::decode(body).map(Self::OpportunityUpdated),
            "opportunity.deleted" => support::decode(body).map(Self::OpportunityDeleted),
            "opportunity.destroyed" => {
                support::decode(body).map(Self::OpportunityDestroyed)
            }
            "opportunity.restored" => {
                support::decode(body).map(Self::OpportunityRestored)
            }
            "opportunity.upserted" => {
                support::decode(body).map(Self::OpportunityUpserted)
            }
            "company.created" => support::decode(body).map(Self::CompanyCreated),
            "company.updated" => support::decode(body).map(Self::CompanyUpdated),
            "company.deleted" => support::decode(body).map(Self::CompanyDeleted),
            "company.destroyed" => support::decode(body).map(Self::CompanyDestroyed),
            "company.restored" => support::decode(body).map(Self::CompanyRestored),
            "company.upserted" => support::decode(body).map(Self::CompanyUpserted),
            "task.created" => support::decode(body).map(Self::TaskCreated),
            "task.updated" => support::decode(body).map(Self::TaskUpdated),
            "task.deleted" => support::decode(body).map(Self::TaskDeleted),
            "task.destroyed" => support::decode(body).map(Self::TaskDestroyed),
            "task.restored" => support::decode(body).map(Self::TaskRestored),
            "task.upserted" => support::decode(body).map(Self::TaskUpserted),
            "note.created" => support::decode(body).map(Self::NoteCreated),
            "note.updated" => support::decode(body).map(Self::NoteUpdated),
            "note.deleted" => support::decode(body).map(Self::NoteDeleted),
            "note.destroyed" => support::decode(body).map(Self::NoteDestroyed),
            "note.restored" => support::decode(body).map(Self::NoteRestored),
            "note.upserted" => support::decode(body).map(Self::NoteUpserted),
            "metadata.event" => support::decode(body).map(Self::MetadataEvent),
            "object.created" => support::decode(body).map(Self::ObjectCreated),
            "object.updated" => support::decode(body).map(Self::ObjectUpdated),
            "object.deleted" => support::decode(body).map(Self::ObjectDeleted),
            "object.destroyed" => support::decode(body).map(Self::ObjectDestroyed),
            "object.restored" => support::decode(body).map(Self::ObjectRestored),
            "object.upserted" => support::decode(body).map(Self::ObjectUpserted),
            "object.create" => support::decode(body).map(Self::ObjectCreate),
            "create.object" => support::decode(body).map(Self::CreateObject),
            "object.update" => support::decode(body).map(Self::ObjectUpdate),
            "update.object" => support::decode(body).map(Self::UpdateObject),
            "object.delete" => support::decode(body).map(Self::ObjectDelete),
            "delete.object" => support::decode(body).map(Self::DeleteObject),
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
            Self::PersonCreated(body) => support::encode(body),
            Self::PersonUpdated(body) => support::encode(body),
            Self::PersonDeleted(body) => support::encode(body),
            Self::PersonDestroyed(body) => support::encode(body),
            Self::PersonRestored(body) => support::encode(body),
            Self::PersonUpserted(body) => support::encode(body),
            Self::OpportunityCreated(body) => support::encode(body),
            Self::OpportunityUpdated(body) => support::encode(body),
            Self::OpportunityDeleted(body) => support::encode(body),
            Self::OpportunityDestroyed(body) => support::encode(body),
            Self::OpportunityRestored(body) => support::encode(body),
            Self::OpportunityUpserted(body) => support::encode(body),
            Self::CompanyCreated(body) => support::encode(body),
            Self::CompanyUpdated(body) => support::encode(body),
            Self::CompanyDeleted(body) => support::encode(body),
            Self::CompanyDestroyed(body) => support::encode(body),
            Self::CompanyRestored(body) => support::encode(body),
            Self::CompanyUpserted(body) => support::encode(body),
            Self::TaskCreated(body) => support::encode(body),
            Self::TaskUpdated(body) => support::encode(body),
            Self::TaskDeleted(body) => support::encode(body),
            Self::TaskDestroyed(body) => support::encode(body),
            Self::TaskRestored(body) => support::encode(body),
            Self::TaskUpserted(body) => support::encode(body),
            Self::NoteCreated(body) => support::encode(body),
            Self::NoteUpdated(body) => support::encode(body),
            Self::NoteDeleted(body) => support::encode(body),
            Self::NoteDestroyed(body) => support::encode(body),
            Self::NoteRestored(body) => support::encode(body),
            Self::NoteUpserted(body) => support::encode(body),
            Self::MetadataEvent(body) => support::encode(body),
            Self::ObjectCreated(body) => support::encode(body),
            Self::ObjectUpdated(body) => support::encode(body),
            Self::ObjectDeleted(body) => support::encode(body),
            Self::ObjectDestroyed(body) => support::encode(body),
            Self::ObjectRestored(body) => support::encode(body),
            Self::ObjectUpserted(body) => support::encode(body),
            Self::ObjectCreate(body) => support::encode(body),
            Self::CreateObject(body) => support::encode(body),
            Self::ObjectUpdate(body) => support::encode(body),
            Self::UpdateObject(body) => support::encode(body),
            Self::ObjectDelete(body) => support::encode(body),
            Self::DeleteObject(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::PersonCreated(_) => "person.created",
            Self::PersonUpdated(_) => "person.updated",
            Self::PersonDeleted(_) => "person.deleted",
            Self::PersonDestroyed(_) => "person.destroyed",
            Self::PersonRestored(_) => "person.restored",
            Self::PersonUpserted(_) => "person.upserted",
            Self::OpportunityCreated(_) => "opportunity.created",
            Self::OpportunityUpdated(_) => "opportunity.updated",
            Self::OpportunityDeleted(_) => "opportunity.deleted",
            Self::OpportunityDestroyed(_) => "opportunity.destroyed",
            Self::OpportunityRestored(_) => "opportunity.restored",
            Self::OpportunityUpserted(_) => "opportunity.upserted",
            Self::CompanyCreated(_) => "company.created",
            Self::CompanyUpdated(_) => "company.updated",
            Self::CompanyDeleted(_) => "company.deleted",
            Self::CompanyDestroyed(_) => "company.destroyed",
            Self::CompanyRestored(_) => "company.restored",
            Self::CompanyUpserted(_) => "company.upserted",
            Self::TaskCreated(_) => "task.created",
            Self::TaskUpdated(_) => "task.updated",
            Self::TaskDeleted(_) => "task.deleted",
            Self::TaskDestroyed(_) => "task.destroyed",
            Self::TaskRestored(_) => "task.restored",
            Self::TaskUpserted(_) => "task.upserted",
            Self::NoteCreated(_) => "note.created",
            Self::NoteUpdated(_) => "note.updated",
            Self::NoteDeleted(_) => "note.deleted",
            Self::NoteDestroyed(_) => "note.destroyed",
            Self::NoteRestored(_) => "note.restored",
            Self::NoteUpserted(_) => "note.upserted",
            Self::MetadataEvent(_) => "metadata.event",
            Self::ObjectCreated(_) => "object.created",
            Self::ObjectUpdated(_) => "object.updated",
            Self::ObjectDeleted(_) => "object.deleted",
            Self::ObjectDestroyed(_) => "object.destroyed",
            Self::ObjectRestored(_) => "object.restored",
            Self::ObjectUpserted(_) => "object.upserted",
            Self::ObjectCreate(_) => "object.create",
            Self::CreateObject(_) => "create.object",
            Self::ObjectUpdate(_) => "object.update",
            Self::UpdateObject(_) => "update.object",
            Self::ObjectDelete(_) => "object.delete",
            Self::DeleteObject(_) => "delete.object",
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
                "/eventName",
                support::FieldText::Equals("person.created"),
                "person.created",
            ),
            (
                "/eventName",
                support::FieldText::Equals("person.updated"),
                "person.updated",
            ),
            (
                "/eventName",
                support::FieldText::Equals("person.deleted"),
                "person.deleted",
            ),
            (
                "/eventName",
                support::FieldText::Equals("person.destroyed"),
                "person.destroyed",
            ),
            (
                "/eventName",
                support::FieldText::Equals("person.restored"),
                "person.restored",
            ),
            (
                "/eventName",
                support::FieldText::Equals("person.upserted"),
                "person.upserted",
            ),
            (
                "/eventName",
                support::FieldText::Equals("opportunity.created"),
                "opportunity.created",
            ),
            (
                "/eventName",
                support::FieldText::Equals("opportunity.updated"),
                "opportunity.updated",
            ),
            (
                "/eventName",
                support::FieldText::Equals("opportunity.deleted"),
                "opportunity.deleted",
            ),
            (
                "/eventName",
                support::FieldText::Equals("opportunity.destroyed"),
                "opportunity.destroyed",
            ),
            (
                "/eventName",
                support::FieldText::Equals("opportunity.restored"),
                "opportunity.restored",
            ),
            (
                "/eventName",
                support::FieldText::Equals("opportunity.upserted"),
                "opportunity.upserted",
            ),
            (
                "/eventName",
                support::FieldText::Equals("company.created"),
                "company.created",
            ),
            (
                "/eventName",
                support::FieldText::Equals("company.updated"),
                "company.updated",
            ),
            (
                "/eventName",
                support::FieldText::Equals("company.deleted"),
                "company.deleted",
            ),
            (
                "/eventName",
                support::FieldText::Equals("company.destroyed"),
                "company.destroyed",
            ),
            (
                "/eventName",
                support::FieldText::Equals("company.restored"),
                "company.restored",
            ),
            (
                "/eventName",
                support::FieldText::Equals("company.upserted"),
                "company.upserted",
            ),
            ("/eventName", support::FieldText::Equals("task.created"), "task.created"),
            ("/eventName", support::FieldText::Equals("task.updated"), "task.updated"),
            ("/eventName", support::FieldText::Equals("task.deleted"), "task.deleted"),
            (
                "/eventName",
                support::FieldText::Equals("task.destroyed"),
                "task.destroyed",
            ),
            ("/eventName", support::FieldText::Equals("task.restored"), "task.restored"),
            ("/eventName", support::FieldText::Equals("task.upserted"), "task.upserted"),
            ("/eventName", support::FieldText::Equals("note.created"), "note.created"),
            ("/eventName", support::FieldText::Equals("note.updated"), "note.updated"),
            ("/eventName", support::FieldText::Equals("note.deleted"), "note.deleted"),
            (
                "/eventName",
                support::FieldText::Equals("note.destroyed"),
                "note.destroyed",
            ),
            ("/eventName", support::FieldText::Equals("note.restored"), "note.restored"),
            ("/eventName", support::FieldText::Equals("note.upserted"), "note.upserted"),
            (
                "/eventName",
                support::FieldText::Between("metadata.", ""),
                "metadata.event",
            ),
            (
                "/eventName",
                support::FieldText::Between("", ".created"),
                "object.created",
            ),
            (
                "/eventName",
                support::FieldText::Between("", ".updated"),
                "object.updated",
            ),
            (
                "/eventName",
                support::FieldText::Between("", ".deleted"),
                "object.deleted",
            ),
            (
                "/eventName",
                support::FieldText::Between("", ".destroyed"),
                "object.destroyed",
            ),
            (
                "/eventName",
                support::FieldText::Between("", ".restored"),
                "object.restored",
            ),
            (
                "/eventName",
                support::FieldText::Between("", ".upserted"),
                "object.upserted",
            ),
            ("/eventName", support::FieldText::Between("", ".create"), "object.create"),
            ("/eventType", support::FieldText::Between("create.", ""), "create.object"),
            ("/eventName", support::FieldText::Between("", ".update"), "object.update"),
            ("/eventType", support::FieldText::Between("update.", ""), "update.object"),
            ("/eventName", support::FieldText::Between("", ".delete"), "object.delete"),
            ("/eventType", support::FieldText::Between("delete.", ""), "delete.object"),
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

/// Every call of Twenty CRM webhooks and calls.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "people",
        method: "POST",
        path: "/graphql",
    },
    support::Call {
        operation: "createPerson",
        method: "POST",
        path: "/graphql",
    },
    support::Call {
        operation: "updatePerson",
        method: "POST",
        path: "/graphql",
    },
    support::Call {
        operation: "createOpportunity",
        method: "POST",
        path: "/graphql",
    },
    support::Call {
        operation: "updateOpportunity",
        method: "POST",
        path: "/graphql",
    },
    support::Call {
        operation: "createWebhook",
        method: "POST",
        path: "/metadata",
    },
    support::Call {
        operation: "createWebhookRecord",
        method: "POST",
        path: "/graphql",
    },
];
/// The body of a request to Twenty CRM webhooks and calls, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum Request {
    /// `people`, POST /graphql: People, a page at a time.
    People(PeopleRequest),
    /// `createPerson`, POST /graphql: Make a person.
    CreatePerson(CreatePersonRequest),
    /// `updatePerson`, POST /graphql: Change a person.
    UpdatePerson(UpdatePersonRequest),
    /// `createOpportunity`, POST /graphql: Make an opportunity.
    CreateOpportunity(CreateOpportunityRequest),
    /// `updateOpportunity`, POST /graphql: Change an opportunity, such as its stage.
    UpdateOpportunity(UpdateOpportunityRequest),
    /// `createWebhook`, POST /metadata: Register a webhook, where it is registered now: on the path of metadata.
    CreateWebhook(CreateWebhookRequest),
    /// `createWebhookRecord`, POST /graphql: Register a webhook as older versions have it: a record, on the path of data.
    CreateWebhookRecord(CreateWebhookRecordRequest),
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "people" => support::decode(body).map(Self::People),
            "createPerson" => support::decode(body).map(Self::CreatePerson),
            "updatePerson" => support::decode(body).map(Self::UpdatePerson),
            "createOpportunity" => support::decode(body).map(Self::CreateOpportunity),
            "updateOpportunity" => support::decode(body).map(Self::UpdateOpportunity),
            "createWebhook" => support::decode(body).map(Self::CreateWebhook),
            "createWebhookRecord" => support::decode(body).map(Self::CreateWebhookRecord),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::People(body) => support::encode(body),
            Self::CreatePerson(body) => support::encode(body),
            Self::UpdatePerson(body) => support::encode(body),
            Self::CreateOpportunity(body) => support::encode(body),
            Self::UpdateOpportunity(body) => support::encode(body),
            Self::CreateWebhook(body) => support::encode(body),
            Self::CreateWebhookRecord(body) => support::encode(body),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::People(_) => "people",
            Self::CreatePerson(_) => "createPerson",
            Self::UpdatePerson(_) => "updatePerson",
            Self::CreateOpportunity(_) => "createOpportunity",
            Self::UpdateOpportunity(_) => "updateOpportunity",
            Self::CreateWebhook(_) => "createWebhook",
            Self::CreateWebhookRecord(_) => "createWebhookRecord",
        }
    }
}
/// What Twenty CRM webhooks and calls answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum Response {
    /// What `people` answers.
    People(PeopleResponse),
    /// What `createPerson` answers.
    CreatePerson(CreatePersonResponse),
    /// What `updatePerson` answers.
    UpdatePerson(UpdatePersonResponse),
    /// What `createOpportunity` answers.
    CreateOpportunity(CreateOpportunityResponse),
    /// What `updateOpportunity` answers.
    UpdateOpportunity(UpdateOpportunityResponse),
    /// What `createWebhook` answers.
    CreateWebhook(CreateWebhookResponse),
    /// What `createWebhookRecord` answers.
    CreateWebhookRecord(CreateWebhookRecordResponse),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "people" => PeopleResponse::decode(status, body).map(Self::People),
            "createPerson" => {
                CreatePersonResponse::decode(status, body).map(Self::CreatePerson)
            }
            "updatePerson" => {
                UpdatePersonResponse::decode(status, body).map(Self::UpdatePerson)
            }
            "createOpportunity" => {
                CreateOpportunityResponse::decode(status, body)
                    .map(Self::CreateOpportunity)
            }
            "updateOpportunity" => {
                UpdateOpportunityResponse::decode(status, body)
                    .map(Self::UpdateOpportunity)
            }
            "createWebhook" => {
                CreateWebhookResponse::decode(status, body).map(Self::CreateWebhook)
            }
            "createWebhookRecord" => {
                CreateWebhookRecordResponse::decode(status, body)
                    .map(Self::CreateWebhookRecord)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::People(response) => response.encode(),
            Self::CreatePerson(response) => response.encode(),
            Self::UpdatePerson(response) => response.encode(),
            Self::CreateOpportunity(response) => response.encode(),
            Self::UpdateOpportunity(response) => response.encode(),
            Self::CreateWebhook(response) => response.encode(),
            Self::CreateWebhookRecord(response) => response.encode(),
        }
    }
}
/// What `people` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum PeopleResponse {
    /// 200: Data
    Status200(PeopleResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl PeopleResponse {
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
/// What `createPerson` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreatePersonResponse {
    /// 200: Data
    Status200(CreatePersonResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreatePersonResponse {
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
/// What `updatePerson` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum UpdatePersonResponse {
    /// 200: Data
    Status200(UpdatePersonResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl UpdatePersonResponse {
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
/// What `createOpportunity` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreateOpportunityResponse {
    /// 200: Data
    Status200(CreateOpportunityResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateOpportunityResponse {
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
/// What `updateOpportunity` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum UpdateOpportunityResponse {
    /// 200: Data
    Status200(UpdateOpportunityResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl UpdateOpportunityResponse {
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
/// What `createWebhook` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreateWebhookResponse {
    /// 200: Data
    Status200(CreateWebhookResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateWebhookResponse {
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
/// What `createWebhookRecord` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreateWebhookRecordResponse {
    /// 200: Data
    Status200(CreateWebhookRecordResult),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateWebhookRecordResponse {
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

/// An event of a person.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct PersonDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: PersonDeliveryObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub record: Person,
    /// Names of the top-level fields that were changed.
    pub updated_fields: Option<Vec<String>>,
}
support::object!(PersonDelivery {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields optional "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(PersonDeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<PersonDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: PersonDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct DeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(DeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

/// A person.
///
/// Rule `twenty/person-fields`: The fields of a person have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: person (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// A name in two parts.
    pub name: support::Maybe<FullName>,
    /// E-mail addresses.
    pub emails: support::Maybe<Emails>,
    /// Telephones.
    ///
    /// Advice (warning) `twenty/phone-without-calling-code`: A telephone has its calling code beside it; without it the number is national and nobody can dial it from elsewhere.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    pub phones: support::Maybe<Phones>,
    /// E-mail address before 0.30.
    pub email: support::Maybe<PersonEmail>,
    /// Telephone before 0.32.
    pub phone: support::Maybe<PersonPhone>,
    /// Links.
    pub linkedin_link: support::Maybe<Links>,
    /// Links.
    pub x_link: support::Maybe<Links>,
    /// Occupation.
    pub job_title: support::Maybe<String>,
    /// City.
    pub city: support::Maybe<String>,
    /// URL of the picture.
    pub avatar_url: support::Maybe<String>,
    /// The company's UUID.
    pub company_id: support::Maybe<String>,
    /// The record's UUID.
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Person {
    name both "name", emails both "emails", phones both "phones", email both "email", phone both "phone",
    linkedin_link both "linkedinLink", x_link both "xLink", job_title both "jobTitle", city both "city",
    avatar_url both "avatarUrl", company_id both "companyId", id optional "id", created_at optional "createdAt",
    updated_at optional "updatedAt", deleted_at both "deletedAt", position both "position", created_by both "createdBy",
    updated_by both "updatedBy",
});

impl From<Person> for Record {
    fn from(narrow: Person) -> Self {
        Self {
            id: narrow.id,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            deleted_at: narrow.deleted_at,
            position: narrow.position,
            created_by: narrow.created_by,
            updated_by: narrow.updated_by,
        }
    }
}

/// A name in two parts.
#[derive(Debug, Clone, PartialEq)]
pub struct FullName {
    /// First name.
    pub first_name: support::Maybe<String>,
    /// Last name.
    pub last_name: support::Maybe<String>,
}
support::object!(FullName { first_name both "firstName", last_name both "lastName" });

/// E-mail addresses.
#[derive(Debug, Clone, PartialEq)]
pub struct Emails {
    /// The main one.
    pub primary_email: support::Maybe<String>,
    /// The others.
    pub additional_emails: support::Maybe<Vec<String>>,
}
support::object!(Emails { primary_email both "primaryEmail", additional_emails both "additionalEmails" });

/// Telephones.
#[derive(Debug, Clone, PartialEq)]
pub struct Phones {
    /// The main one, without its calling code.
    pub primary_phone_number: support::Maybe<String>,
    /// Such as `BR`.
    pub primary_phone_country_code: support::Maybe<String>,
    /// Such as `+55`.
    pub primary_phone_calling_code: support::Maybe<String>,
    /// The others.
    pub additional_phones: support::Maybe<Vec<PhonesAdditionalPhonesItem>>,
}
support::object!(Phones {
    primary_phone_number both "primaryPhoneNumber", primary_phone_country_code both "primaryPhoneCountryCode",
    primary_phone_calling_code both "primaryPhoneCallingCode", additional_phones both "additionalPhones",
});

/// `PhonesAdditionalPhonesItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct PhonesAdditionalPhonesItem {
    /// The number.
    pub number: support::Maybe<String>,
    /// Such as `BR`.
    pub country_code: support::Maybe<String>,
    /// Such as `+55`.
    pub calling_code: support::Maybe<String>,
}
support::object!(PhonesAdditionalPhonesItem {
    number both "number", country_code both "countryCode", calling_code both "callingCode",
});

/// E-mail address before 0.30.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum PersonEmail {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}
support::by_type!(PersonEmail "a text or an object" { Text String, Object Object });

/// Telephone before 0.32.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum PersonPhone {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}
support::by_type!(PersonPhone "a text or an object" { Text String, Object Object });

/// Links.
#[derive(Debug, Clone, PartialEq)]
pub struct Links {
    /// What the main one is called.
    pub primary_link_label: support::Maybe<String>,
    /// The main one.
    pub primary_link_url: support::Maybe<String>,
    /// The others.
    pub secondary_links: support::Maybe<Vec<serde_json::Value>>,
}
support::object!(Links {
    primary_link_label both "primaryLinkLabel", primary_link_url both "primaryLinkUrl",
    secondary_links both "secondaryLinks",
});

/// Who did something.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Such as `API` or `MANUAL`.
    pub source: support::Maybe<String>,
    /// The member's UUID.
    pub workspace_member_id: support::Maybe<String>,
    /// Their name.
    pub name: support::Maybe<String>,
    /// More about it.
    pub context: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(Actor {
    source both "source", workspace_member_id both "workspaceMemberId", name both "name", context both "context",
});

/// What all records have.
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The record's UUID.
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Record {
    id optional "id", created_at optional "createdAt", updated_at optional "updatedAt", deleted_at both "deletedAt",
    position both "position", created_by both "createdBy", updated_by both "updatedBy",
});

/// A change of a person.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct PersonUpdated {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: PersonUpdatedObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub record: Person,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub updated_fields: Vec<String>,
}
support::object!(PersonUpdated {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields value "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(PersonUpdatedObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<PersonUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: PersonUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An event of an opportunity.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: OpportunityDeliveryObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Opportunity,
    /// Names of the top-level fields that were changed.
    pub updated_fields: Option<Vec<String>>,
}
support::object!(OpportunityDelivery {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields optional "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(OpportunityDeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<OpportunityDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: OpportunityDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An opportunity.
///
/// Rule `twenty/opportunity-fields`: The fields of an opportunity have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: opportunity (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Opportunity {
    /// What it is called.
    pub name: support::Maybe<String>,
    /// An amount of money.
    pub amount: support::Maybe<Currency>,
    /// When it should close; a time and no plain date.
    pub close_date: support::Maybe<String>,
    /// Stage, such as `NEW`.
    pub stage: Option<String>,
    /// The person's UUID, contact_id in the integration notes.
    pub point_of_contact_id: support::Maybe<String>,
    /// The company's UUID.
    pub company_id: support::Maybe<String>,
    /// The owner's UUID.
    pub owner_id: support::Maybe<String>,
    /// Probability in older versions.
    pub probability: support::Maybe<String>,
    /// The record's UUID.
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Opportunity {
    name both "name", amount both "amount", close_date both "closeDate", stage optional "stage",
    point_of_contact_id both "pointOfContactId", company_id both "companyId", owner_id both "ownerId",
    probability both "probability", id optional "id", created_at optional "createdAt", updated_at optional "updatedAt",
    deleted_at both "deletedAt", position both "position", created_by both "createdBy", updated_by both "updatedBy",
});

impl From<Opportunity> for Record {
    fn from(narrow: Opportunity) -> Self {
        Self {
            id: narrow.id,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            deleted_at: narrow.deleted_at,
            position: narrow.position,
            created_by: narrow.created_by,
            updated_by: narrow.updated_by,
        }
    }
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq)]
pub struct Currency {
    /// Millionths of the currency.
    pub amount_micros: support::Maybe<CurrencyAmountMicros>,
    /// Such as `BRL`.
    pub currency_code: support::Maybe<String>,
}
support::object!(Currency { amount_micros both "amountMicros", currency_code both "currencyCode" });

/// Millionths of the currency.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum CurrencyAmountMicros {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}
support::by_type!(CurrencyAmountMicros "a number or a text" { Number Number, Text String });

/// A change of an opportunity.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityUpdated {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: OpportunityUpdatedObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Opportunity,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub updated_fields: Vec<String>,
}
support::object!(OpportunityUpdated {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields value "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(OpportunityUpdatedObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<OpportunityUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: OpportunityUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An event of a company.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Company,
    /// Names of the top-level fields that were changed.
    pub updated_fields: Option<Vec<String>>,
}
support::object!(CompanyDelivery {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields optional "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(CompanyDeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<CompanyDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: CompanyDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// A company.
///
/// Rule `twenty/company-fields`: The fields of a company have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: company (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    /// What it is called.
    pub name: support::Maybe<String>,
    /// How many work there.
    pub employees: support::Maybe<support::Number>,
    /// An address.
    pub address: support::Maybe<Address>,
    /// Links.
    pub linkedin_link: support::Maybe<Links>,
    /// An amount of money.
    pub annual_recurring_revenue: support::Maybe<Currency>,
    /// Whether it is a customer one wants.
    pub ideal_customer_profile: support::Maybe<bool>,
    /// The owner's UUID.
    pub account_owner_id: support::Maybe<String>,
    /// The record's UUID.
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Company {
    name both "name", employees both "employees", address both "address", linkedin_link both "linkedinLink",
    annual_recurring_revenue both "annualRecurringRevenue", ideal_customer_profile both "idealCustomerProfile",
    account_owner_id both "accountOwnerId", id optional "id", created_at optional "createdAt",
    updated_at optional "updatedAt", deleted_at both "deletedAt", position both "position", created_by both "createdBy",
    updated_by both "updatedBy",
});

impl From<Company> for Record {
    fn from(narrow: Company) -> Self {
        Self {
            id: narrow.id,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            deleted_at: narrow.deleted_at,
            position: narrow.position,
            created_by: narrow.created_by,
            updated_by: narrow.updated_by,
        }
    }
}

/// An address.
#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    /// Street.
    pub address_street1: support::Maybe<String>,
    /// More of it.
    pub address_street2: support::Maybe<String>,
    /// City.
    pub address_city: support::Maybe<String>,
    /// Postal code.
    pub address_postcode: support::Maybe<String>,
    /// State.
    pub address_state: support::Maybe<String>,
    /// Country.
    pub address_country: support::Maybe<String>,
    /// Latitude.
    pub address_lat: support::Maybe<support::Number>,
    /// Longitude.
    pub address_lng: support::Maybe<support::Number>,
}
support::object!(Address {
    address_street1 both "addressStreet1", address_street2 both "addressStreet2", address_city both "addressCity",
    address_postcode both "addressPostcode", address_state both "addressState", address_country both "addressCountry",
    address_lat both "addressLat", address_lng both "addressLng",
});

/// A change of a company.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyUpdated {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: CompanyUpdatedObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Company,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub updated_fields: Vec<String>,
}
support::object!(CompanyUpdated {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields value "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(CompanyUpdatedObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<CompanyUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: CompanyUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An event of a task.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct TaskDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: TaskDeliveryObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Task,
    /// Names of the top-level fields that were changed.
    pub updated_fields: Option<Vec<String>>,
}
support::object!(TaskDelivery {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields optional "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(TaskDeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<TaskDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: TaskDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// A task. Whom it is about is another record's business.
///
/// Rule `twenty/task-fields`: The fields of a task have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: task (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// What is to be done.
    pub title: support::Maybe<String>,
    /// More about it in older versions.
    pub body: support::Maybe<String>,
    /// A text with marks.
    pub body_v2: support::Maybe<RichText>,
    /// Until when.
    pub due_at: support::Maybe<String>,
    /// `TODO`, `IN_PROGRESS` or `DONE`.
    pub status: support::Maybe<String>,
    /// Who does it.
    pub assignee_id: support::Maybe<String>,
    /// The record's UUID.
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Task {
    title both "title", body both "body", body_v2 both "bodyV2", due_at both "dueAt", status both "status",
    assignee_id both "assigneeId", id optional "id", created_at optional "createdAt", updated_at optional "updatedAt",
    deleted_at both "deletedAt", position both "position", created_by both "createdBy", updated_by both "updatedBy",
});

impl From<Task> for Record {
    fn from(narrow: Task) -> Self {
        Self {
            id: narrow.id,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            deleted_at: narrow.deleted_at,
            position: narrow.position,
            created_by: narrow.created_by,
            updated_by: narrow.updated_by,
        }
    }
}

/// A text with marks.
#[derive(Debug, Clone, PartialEq)]
pub struct RichText {
    /// As JSON in a text.
    pub blocknote: support::Maybe<String>,
    /// As Markdown.
    pub markdown: support::Maybe<String>,
}
support::object!(RichText { blocknote both "blocknote", markdown both "markdown" });

/// A change of a task.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct TaskUpdated {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: TaskUpdatedObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Task,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub updated_fields: Vec<String>,
}
support::object!(TaskUpdated {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields value "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(TaskUpdatedObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<TaskUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: TaskUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An event of a note.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NoteDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: NoteDeliveryObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Note,
    /// Names of the top-level fields that were changed.
    pub updated_fields: Option<Vec<String>>,
}
support::object!(NoteDelivery {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields optional "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(NoteDeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<NoteDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: NoteDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// A note. Whom it is about is another record's business.
///
/// Rule `twenty/note-fields`: The fields of a note have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: note (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// What it is about.
    pub title: support::Maybe<String>,
    /// What it says in older versions.
    pub body: support::Maybe<String>,
    /// A text with marks.
    pub body_v2: support::Maybe<RichText>,
    /// The record's UUID.
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Note {
    title both "title", body both "body", body_v2 both "bodyV2", id optional "id", created_at optional "createdAt",
    updated_at optional "updatedAt", deleted_at both "deletedAt", position both "position", created_by both "createdBy",
    updated_by both "updatedBy",
});

impl From<Note> for Record {
    fn from(narrow: Note) -> Self {
        Self {
            id: narrow.id,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            deleted_at: narrow.deleted_at,
            position: narrow.position,
            created_by: narrow.created_by,
            updated_by: narrow.updated_by,
        }
    }
}

/// A change of a note.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NoteUpdated {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: NoteUpdatedObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Note,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub updated_fields: Vec<String>,
}
support::object!(NoteUpdated {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields value "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(NoteUpdatedObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<NoteUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: NoteUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An event of the workspace's own description.
///
/// Rule `twenty/metadata-envelope`: A metadata event has event where a record's event has objectMetadata and record.
/// Source: Source of twentyhq/twenty, call-webhook-jobs-for-metadata.job.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct MetadataDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// `metadata`, what was described and what happened.
    pub event_name: String,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// What happened.
    pub event: std::collections::BTreeMap<String, serde_json::Value>,
}
support::object!(MetadataDelivery {
    target_url value "targetUrl", event_name value "eventName", workspace_id value "workspaceId",
    webhook_id value "webhookId", event_date value "eventDate", event value "event",
});

/// An event of any other object, a workspace's own too.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectDelivery {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: ObjectDeliveryObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Record,
    /// Names of the top-level fields that were changed.
    pub updated_fields: Option<Vec<String>>,
}
support::object!(ObjectDelivery {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields optional "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(ObjectDeliveryObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<ObjectDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: ObjectDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// A change of any other object.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectUpdated {
    /// Where it was sent.
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    pub event_name: String,
    /// Which object.
    pub object_metadata: ObjectUpdatedObjectMetadata,
    /// The workspace's UUID.
    pub workspace_id: String,
    /// The webhook's UUID.
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub event_date: String,
    /// Who did it.
    pub user_id: Option<String>,
    /// Who did it.
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    pub api_key_id: Option<String>,
    /// The application that did it.
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Record,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub updated_fields: Vec<String>,
}
support::object!(ObjectUpdated {
    target_url value "targetUrl", event_name value "eventName", object_metadata value "objectMetadata",
    workspace_id value "workspaceId", webhook_id value "webhookId", event_date value "eventDate",
    user_id optional "userId", workspace_member_id optional "workspaceMemberId", api_key_id optional "apiKeyId",
    application_id optional "applicationId", record value "record", updated_fields value "updatedFields",
});

/// Which object.
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    pub name_singular: String,
}
support::object!(ObjectUpdatedObjectMetadata { id value "id", name_singular value "nameSingular" });

impl From<ObjectUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: ObjectUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// An event of a server of mid-2024.
///
/// Rule `twenty/mid-2024-envelope`: A server of mid-2024 sends eventName as object and action without its last d, and a record.
/// Source: Source of twentyhq/twenty, issue 6726 (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct MidDelivery {
    /// Such as `company.create`.
    pub event_name: String,
    /// The record with what it refers to.
    pub record: std::collections::BTreeMap<String, serde_json::Value>,
}
support::object!(MidDelivery { event_name value "eventName", record value "record" });

/// An event of a server of early 2024.
///
/// Rule `twenty/early-2024-envelope`: A server of early 2024 sends eventType, action first and object second, and a record.
/// Source: Source of twentyhq/twenty, issue 3459 (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct EarlyDelivery {
    /// Such as `create.company`.
    pub event_type: String,
    /// The record with what it refers to.
    pub record: std::collections::BTreeMap<String, serde_json::Value>,
}
support::object!(EarlyDelivery { event_type value "eventType", record value "record" });

/// People asked for.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<PeopleRequestVariables>,
}
support::object!(PeopleRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleRequestVariables {
    /// Such as `{emails: {primaryEmail: {eq}}}`.
    pub filter: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// How many at most.
    pub first: support::Maybe<support::Integer>,
    /// The cursor of the last one before.
    pub after: support::Maybe<String>,
    /// In which order.
    pub order_by: support::Maybe<Vec<serde_json::Value>>,
}
support::object!(PeopleRequestVariables {
    filter both "filter", first both "first", after both "after", order_by both "orderBy",
});

/// A page of people.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleResult {
    /// What was asked for.
    pub data: support::Maybe<PeopleResultData>,
    /// What went wrong.
    pub errors: Option<Vec<PeopleResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(PeopleResult { data both "data", errors optional "errors", extensions optional "extensions" });

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleResultData {
    /// A page of people.
    pub people: support::Maybe<PeoplePage>,
}
support::object!(PeopleResultData { people both "people" });

/// A page of people.
///
/// Rule `twenty/people-page`: A page has its people as the nodes of edges, with pageInfo for the next one.
/// Source: Source of twentyhq/twenty, find-many-operation-factory.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct PeoplePage {
    /// The people, each with its cursor.
    pub edges: Option<Vec<PeoplePageEdgesItem>>,
    /// What is before and after.
    pub page_info: Option<PeoplePagePageInfo>,
    /// How many in all.
    pub total_count: support::Maybe<support::Integer>,
}
support::object!(PeoplePage { edges optional "edges", page_info optional "pageInfo", total_count both "totalCount" });

/// `PeoplePageEdgesItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct PeoplePageEdgesItem {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub node: Option<Person>,
    /// Where it stands.
    pub cursor: Option<String>,
}
support::object!(PeoplePageEdgesItem { node optional "node", cursor optional "cursor" });

/// What is before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct PeoplePagePageInfo {
    /// Whether there are more.
    pub has_next_page: Option<bool>,
    /// Whether there were others.
    pub has_previous_page: Option<bool>,
    /// The cursor of the first.
    pub start_cursor: support::Maybe<String>,
    /// The cursor of the last.
    pub end_cursor: support::Maybe<String>,
}
support::object!(PeoplePagePageInfo {
    has_next_page optional "hasNextPage", has_previous_page optional "hasPreviousPage", start_cursor both "startCursor",
    end_cursor both "endCursor",
});

/// `PeopleResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<PeopleResultErrorsItemExtensions>,
}
support::object!(PeopleResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(PeopleResultErrorsItemExtensions { code optional "code" });

/// A person to be made.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePersonRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<CreatePersonRequestVariables>,
}
support::object!(CreatePersonRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePersonRequestVariables {
    /// What a person gets.
    ///
    /// Advice (warning) `twenty/person-input-names`: A person takes name, emails and phones, objects all; first_name, last_name, email and phone of the notes' function are no fields of it.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub data: Option<Person>,
}
support::object!(CreatePersonRequestVariables { data optional "data" });

/// The person that was made.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePersonResult {
    /// What was asked for.
    pub data: support::Maybe<CreatePersonResultData>,
    /// What went wrong.
    pub errors: Option<Vec<CreatePersonResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(CreatePersonResult { data both "data", errors optional "errors", extensions optional "extensions" });

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePersonResultData {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub create_person: support::Maybe<Person>,
}
support::object!(CreatePersonResultData { create_person both "createPerson" });

/// `CreatePersonResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePersonResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<CreatePersonResultErrorsItemExtensions>,
}
support::object!(CreatePersonResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePersonResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(CreatePersonResultErrorsItemExtensions { code optional "code" });

/// A person to be changed.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePersonRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<UpdatePersonRequestVariables>,
}
support::object!(UpdatePersonRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePersonRequestVariables {
    /// The person's UUID.
    pub id: Option<String>,
    /// What a person gets.
    ///
    /// Advice (warning) `twenty/person-input-names`: A person takes name, emails and phones, objects all; first_name, last_name, email and phone of the notes' function are no fields of it.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub data: Option<Person>,
}
support::object!(UpdatePersonRequestVariables { id optional "id", data optional "data" });

/// The person that was changed.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePersonResult {
    /// What was asked for.
    pub data: support::Maybe<UpdatePersonResultData>,
    /// What went wrong.
    pub errors: Option<Vec<UpdatePersonResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(UpdatePersonResult { data both "data", errors optional "errors", extensions optional "extensions" });

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePersonResultData {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    pub update_person: support::Maybe<Person>,
}
support::object!(UpdatePersonResultData { update_person both "updatePerson" });

/// `UpdatePersonResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePersonResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<UpdatePersonResultErrorsItemExtensions>,
}
support::object!(UpdatePersonResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePersonResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(UpdatePersonResultErrorsItemExtensions { code optional "code" });

/// An opportunity to be made.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpportunityRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<CreateOpportunityRequestVariables>,
}
support::object!(CreateOpportunityRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpportunityRequestVariables {
    /// What an opportunity gets.
    ///
    /// Advice (warning) `twenty/opportunity-input-names`: An opportunity's person is pointOfContactId; contact_id of the notes' function is no field of it.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/close-date-time`: closeDate is a time with an offset, not a day.
    /// Source: Source of twentyhq/twenty, compute-opportunity-standard-flat-field-metadata.util.ts (observed).
    ///
    /// Advice (warning) `twenty/amount-in-millionths`: An amount is whole millionths of its currency under amountMicros.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    pub data: Option<Opportunity>,
}
support::object!(CreateOpportunityRequestVariables { data optional "data" });

/// The opportunity that was made.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpportunityResult {
    /// What was asked for.
    pub data: support::Maybe<CreateOpportunityResultData>,
    /// What went wrong.
    pub errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(CreateOpportunityResult {
    data both "data", errors optional "errors", extensions optional "extensions",
});

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpportunityResultData {
    /// An opportunity.
    pub create_opportunity: support::Maybe<Opportunity>,
}
support::object!(CreateOpportunityResultData { create_opportunity both "createOpportunity" });

/// `CreateOpportunityResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpportunityResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<CreateOpportunityResultErrorsItemExtensions>,
}
support::object!(CreateOpportunityResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpportunityResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(CreateOpportunityResultErrorsItemExtensions { code optional "code" });

/// An opportunity to be changed.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOpportunityRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<UpdateOpportunityRequestVariables>,
}
support::object!(UpdateOpportunityRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOpportunityRequestVariables {
    /// The opportunity's UUID.
    pub id: Option<String>,
    /// What an opportunity gets.
    ///
    /// Advice (warning) `twenty/opportunity-input-names`: An opportunity's person is pointOfContactId; contact_id of the notes' function is no field of it.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/close-date-time`: closeDate is a time with an offset, not a day.
    /// Source: Source of twentyhq/twenty, compute-opportunity-standard-flat-field-metadata.util.ts (observed).
    ///
    /// Advice (warning) `twenty/amount-in-millionths`: An amount is whole millionths of its currency under amountMicros.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    pub data: Option<Opportunity>,
}
support::object!(UpdateOpportunityRequestVariables { id optional "id", data optional "data" });

/// The opportunity that was changed.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOpportunityResult {
    /// What was asked for.
    pub data: support::Maybe<UpdateOpportunityResultData>,
    /// What went wrong.
    pub errors: Option<Vec<UpdateOpportunityResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(UpdateOpportunityResult {
    data both "data", errors optional "errors", extensions optional "extensions",
});

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOpportunityResultData {
    /// An opportunity.
    pub update_opportunity: support::Maybe<Opportunity>,
}
support::object!(UpdateOpportunityResultData { update_opportunity both "updateOpportunity" });

/// `UpdateOpportunityResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOpportunityResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<UpdateOpportunityResultErrorsItemExtensions>,
}
support::object!(UpdateOpportunityResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOpportunityResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(UpdateOpportunityResultErrorsItemExtensions { code optional "code" });

/// A webhook to be registered.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<CreateWebhookRequestVariables>,
}
support::object!(CreateWebhookRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRequestVariables {
    /// A webhook.
    ///
    /// Advice (warning) `twenty/webhook-without-secret`: Without a secret deliveries have no signature, no timestamp and no nonce.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub input: Option<WebhookInput>,
}
support::object!(CreateWebhookRequestVariables { input optional "input" });

/// A webhook.
///
/// Rule `twenty/webhook-input`: A webhook takes targetUrl and operations, a list; version 1's single operation is not known any more.
/// Source: Source of twentyhq/twenty, webhook.resolver.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookInput {
    /// Its UUID.
    pub id: Option<String>,
    /// Where events go.
    ///
    /// Advice (warning) `twenty/webhook-target-private`: Addresses of private networks are refused when a delivery is made, those of containers too.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub target_url: String,
    /// Which events, such as `person.*` or `*.*`.
    pub operations: Vec<String>,
    /// What it is for.
    pub description: support::Maybe<String>,
    /// What signs its deliveries.
    pub secret: support::Maybe<String>,
}
support::object!(WebhookInput {
    id optional "id", target_url value "targetUrl", operations value "operations", description both "description",
    secret both "secret",
});

/// The webhook that was registered.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResult {
    /// What was asked for.
    pub data: support::Maybe<CreateWebhookResultData>,
    /// What went wrong.
    pub errors: Option<Vec<CreateWebhookResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(CreateWebhookResult { data both "data", errors optional "errors", extensions optional "extensions" });

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResultData {
    /// A webhook as it is stored.
    pub create_webhook: support::Maybe<Webhook>,
}
support::object!(CreateWebhookResultData { create_webhook both "createWebhook" });

/// A webhook as it is stored.
///
/// Rule `twenty/webhook-fields`: The fields of a webhook have the types of its source; the secret comes back in clear.
/// Source: Source of twentyhq/twenty, webhook dtos (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Its UUID.
    pub id: Option<String>,
    /// Where events go.
    pub target_url: Option<String>,
    /// Which events.
    pub operations: Option<Vec<String>>,
    /// What it is for.
    pub description: support::Maybe<String>,
    /// What signs its deliveries.
    pub secret: Option<String>,
    /// The application that made it.
    pub application_id: support::Maybe<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    pub updated_at: Option<String>,
    /// When it was deleted.
    pub deleted_at: support::Maybe<String>,
}
support::object!(Webhook {
    id optional "id", target_url optional "targetUrl", operations optional "operations", description both "description",
    secret optional "secret", application_id both "applicationId", created_at optional "createdAt",
    updated_at optional "updatedAt", deleted_at both "deletedAt",
});

/// `CreateWebhookResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<CreateWebhookResultErrorsItemExtensions>,
}
support::object!(CreateWebhookResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(CreateWebhookResultErrorsItemExtensions { code optional "code" });

/// A webhook to be registered with an older version.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRecordRequest {
    /// The document.
    pub query: String,
    /// Which of the document's operations, when it has several.
    pub operation_name: support::Maybe<String>,
    /// What the document takes.
    pub variables: support::Maybe<CreateWebhookRecordRequestVariables>,
}
support::object!(CreateWebhookRecordRequest {
    query value "query", operation_name both "operationName", variables both "variables",
});

/// What the document takes.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRecordRequestVariables {
    /// The record.
    pub data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(CreateWebhookRecordRequestVariables { data optional "data" });

/// The webhook that was registered with an older version.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRecordResult {
    /// What was asked for.
    pub data: support::Maybe<CreateWebhookRecordResultData>,
    /// What went wrong.
    pub errors: Option<Vec<CreateWebhookRecordResultErrorsItem>>,
    /// More about it.
    pub extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(CreateWebhookRecordResult {
    data both "data", errors optional "errors", extensions optional "extensions",
});

/// What was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRecordResultData {
    /// The record.
    pub create_webhook: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}
support::object!(CreateWebhookRecordResultData { create_webhook both "createWebhook" });

/// `CreateWebhookRecordResultErrorsItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRecordResultErrorsItem {
    /// What it says.
    pub message: String,
    /// Where in the document.
    pub locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    pub path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    pub extensions: Option<CreateWebhookRecordResultErrorsItemExtensions>,
}
support::object!(CreateWebhookRecordResultErrorsItem {
    message value "message", locations both "locations", path both "path", extensions optional "extensions",
});

/// More about it.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWebhookRecordResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    pub code: Option<String>,
}
support::object!(CreateWebhookRecordResultErrorsItemExtensions { code optional "code" });
