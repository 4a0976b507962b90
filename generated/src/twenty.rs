// Made by vistoria-gen. Edit the contract, not this file.
//
// Twenty CRM webhooks and calls.

use super::support;

/// Every event of Twenty CRM webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `person.created`: A person was created.
    PersonCreated(PersonDelivery),
    /// `person.updated`: A person was updated.
    PersonUpdated(PersonUpdated),
    /// `person.deleted`: A person was soft-deleted.
    PersonDeleted(PersonDelivery),
    /// `person.destroyed`: A person was permanently deleted.
    PersonDestroyed(PersonDelivery),
    /// `person.restored`: A person was restored.
    PersonRestored(PersonDelivery),
    /// `person.upserted`: A person was created or updated.
    PersonUpserted(PersonDelivery),
    /// `opportunity.created`: An opportunity was created.
    OpportunityCreated(OpportunityDelivery),
    /// `opportunity.updated`: An opportunity was updated.
    OpportunityUpdated(OpportunityUpdated),
    /// `opportunity.deleted`: An opportunity was soft-deleted.
    OpportunityDeleted(OpportunityDelivery),
    /// `opportunity.destroyed`: An opportunity was permanently deleted.
    OpportunityDestroyed(OpportunityDelivery),
    /// `opportunity.restored`: An opportunity was restored.
    OpportunityRestored(OpportunityDelivery),
    /// `opportunity.upserted`: An opportunity was created or updated.
    OpportunityUpserted(OpportunityDelivery),
    /// `company.created`: A company was created.
    CompanyCreated(CompanyDelivery),
    /// `company.updated`: A company was updated.
    CompanyUpdated(CompanyUpdated),
    /// `company.deleted`: A company was soft-deleted.
    CompanyDeleted(CompanyDelivery),
    /// `company.destroyed`: A company was permanently deleted.
    CompanyDestroyed(CompanyDelivery),
    /// `company.restored`: A company was restored.
    CompanyRestored(CompanyDelivery),
    /// `company.upserted`: A company was created or updated.
    CompanyUpserted(CompanyDelivery),
    /// `task.created`: A task was created.
    TaskCreated(TaskDelivery),
    /// `task.updated`: A task was updated.
    TaskUpdated(TaskUpdated),
    /// `task.deleted`: A task was soft-deleted.
    TaskDeleted(TaskDelivery),
    /// `task.destroyed`: A task was permanently deleted.
    TaskDestroyed(TaskDelivery),
    /// `task.restored`: A task was restored.
    TaskRestored(TaskDelivery),
    /// `task.upserted`: A task was created or updated.
    TaskUpserted(TaskDelivery),
    /// `note.created`: A note was created.
    NoteCreated(NoteDelivery),
    /// `note.updated`: A note was updated.
    NoteUpdated(NoteUpdated),
    /// `note.deleted`: A note was soft-deleted.
    NoteDeleted(NoteDelivery),
    /// `note.destroyed`: A note was permanently deleted.
    NoteDestroyed(NoteDelivery),
    /// `note.restored`: A note was restored.
    NoteRestored(NoteDelivery),
    /// `note.upserted`: A note was created or updated.
    NoteUpserted(NoteDelivery),
    /// `metadata.event`: The metadata of the workspace were changed.
    MetadataEvent(MetadataDelivery),
    /// `object.created`: A record of any other type was created.
    ObjectCreated(ObjectDelivery),
    /// `object.updated`: A record of any other type was updated.
    ObjectUpdated(ObjectUpdated),
    /// `object.deleted`: A record of any other type was soft-deleted.
    ObjectDeleted(ObjectDelivery),
    /// `object.destroyed`: A record of any other type was permanently deleted.
    ObjectDestroyed(ObjectDelivery),
    /// `object.restored`: A record of any other type was restored.
    ObjectRestored(ObjectDelivery),
    /// `object.upserted`: A record of any other type was created or updated.
    ObjectUpserted(ObjectDelivery),
    /// `object.create`: A record was created, as sent by servers of mid-2024; newer servers send created.
    ObjectCreate(MidDelivery),
    /// `create.object`: A record was created, as sent in eventType by servers of early 2024.
    CreateObject(EarlyDelivery),
    /// `object.update`: A record was updated, as sent by servers of mid-2024; newer servers send updated.
    ObjectUpdate(MidDelivery),
    /// `update.object`: A record was updated, as sent in eventType by servers of early 2024.
    UpdateObject(EarlyDelivery),
    /// `object.delete`: A record was deleted, as sent by servers of mid-2024; newer servers send deleted.
    ObjectDelete(MidDelivery),
    /// `delete.object`: A record was deleted, as sent in eventType by servers of early 2024.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `people`, POST /graphql: List people, page by page.
    People(PeopleRequest),
    /// `createPerson`, POST /graphql: Create a person.
    CreatePerson(CreatePersonRequest),
    /// `updatePerson`, POST /graphql: Update a person.
    UpdatePerson(UpdatePersonRequest),
    /// `createOpportunity`, POST /graphql: Create an opportunity.
    CreateOpportunity(CreateOpportunityRequest),
    /// `updateOpportunity`, POST /graphql: Update an opportunity, for example its stage.
    UpdateOpportunity(UpdateOpportunityRequest),
    /// `createWebhook`, POST /metadata: Register a webhook through the metadata API, as current versions require.
    CreateWebhook(CreateWebhookRequest),
    /// `createWebhookRecord`, POST /graphql: Register a webhook as a record through the data API, as older versions require.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum PeopleResponse {
    /// 200: Data, errors or both.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreatePersonResponse {
    /// 200: Data, errors or both.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum UpdatePersonResponse {
    /// 200: Data, errors or both.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateOpportunityResponse {
    /// 200: Data, errors or both.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum UpdateOpportunityResponse {
    /// 200: Data, errors or both.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateWebhookResponse {
    /// 200: Data, errors or both.
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateWebhookRecordResponse {
    /// 200: Data, errors or both.
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

support::types! {
/// A delivery about a person.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct PersonDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    required record: Person,
    /// Names of the changed top-level fields.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// The type of the record.
pub struct CompanyDeliveryObjectMetadata {
    /// UUID of the object type.
    required id: String,
    /// Singular name of the object type.
    required name_singular ("nameSingular"): String,
}
}

impl From<CompanyDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: CompanyDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

support::types! {
/// The type of the record.
pub struct DeliveryObjectMetadata {
    /// UUID of the object type.
    required id: String,
    /// Singular name of the object type.
    required name_singular ("nameSingular"): String,
}

/// A person.
///
/// Rule `twenty/person-fields`: The fields of a person, when present, have the types given in Twenty's source; depending on the version, an empty text field is null or an empty string.
/// Source: Source of twentyhq/twenty, standard objects and composite types: person (observed).
///
/// Rule `twenty/record-fields`: id, createdAt, updatedAt, deletedAt, position, createdBy and updatedBy of a record, when present, have the types given in Twenty's source.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Person {
    /// A full name.
    both name: support::Maybe<FullName>,
    /// E-mail addresses.
    both emails: support::Maybe<Emails>,
    /// Phone numbers.
    ///
    /// Advice (warning) `twenty/phone-without-calling-code`: primaryPhoneCallingCode is filled whenever primaryPhoneNumber is filled, because primaryPhoneNumber alone is a national number that cannot be dialled from another country.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    both phones: support::Maybe<Phones>,
    /// E-mail address; before version 0.30 only.
    both email: support::Maybe<PersonEmail>,
    /// Phone number; before version 0.32 only.
    both phone: support::Maybe<PersonEmail>,
    /// Links.
    both linkedin_link ("linkedinLink"): support::Maybe<Links>,
    /// Links.
    both x_link ("xLink"): support::Maybe<Links>,
    /// Job title.
    both job_title ("jobTitle"): support::Maybe<String>,
    /// City.
    both city: support::Maybe<String>,
    /// URL of the picture.
    both avatar_url ("avatarUrl"): support::Maybe<String>,
    /// UUID of the company.
    both company_id ("companyId"): support::Maybe<String>,
    /// UUID of the record.
    optional id: Option<String>,
    /// When the record was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the record was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the record was soft-deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Position in its list; may be negative or fractional.
    both position: support::Maybe<support::Number>,
    /// The author of a change.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// The author of a change.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}
}

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

support::types! {
/// A full name.
pub struct FullName {
    /// First name.
    both first_name ("firstName"): support::Maybe<String>,
    /// Last name.
    both last_name ("lastName"): support::Maybe<String>,
}

/// E-mail addresses.
pub struct Emails {
    /// Primary e-mail address.
    both primary_email ("primaryEmail"): support::Maybe<String>,
    /// Additional e-mail addresses.
    both additional_emails ("additionalEmails"): support::Maybe<Vec<String>>,
}

/// Phone numbers.
pub struct Phones {
    /// Primary phone number, without its calling code.
    both primary_phone_number ("primaryPhoneNumber"): support::Maybe<String>,
    /// Country code, such as `BR`.
    both primary_phone_country_code ("primaryPhoneCountryCode"): support::Maybe<String>,
    /// Calling code, such as `+55`.
    both primary_phone_calling_code ("primaryPhoneCallingCode"): support::Maybe<String>,
    /// Additional phone numbers.
    both additional_phones ("additionalPhones"): support::Maybe<Vec<PhonesAdditionalPhonesItem>>,
}

/// `PhonesAdditionalPhonesItem`.
pub struct PhonesAdditionalPhonesItem {
    /// Phone number, without its calling code.
    both number: support::Maybe<String>,
    /// Country code, such as `BR`.
    both country_code ("countryCode"): support::Maybe<String>,
    /// Calling code, such as `+55`.
    both calling_code ("callingCode"): support::Maybe<String>,
}

/// `PersonEmail`.
pub enum PersonEmail ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// Links.
pub struct Links {
    /// Label of the primary link.
    both primary_link_label ("primaryLinkLabel"): support::Maybe<String>,
    /// Primary URL.
    both primary_link_url ("primaryLinkUrl"): support::Maybe<String>,
    /// Secondary links.
    both secondary_links ("secondaryLinks"): support::Maybe<Vec<serde_json::Value>>,
}

/// The author of a change.
pub struct Actor {
    /// Source of the change, such as `API` or `MANUAL`.
    both source: support::Maybe<String>,
    /// UUID of the workspace member.
    both workspace_member_id ("workspaceMemberId"): support::Maybe<String>,
    /// Name of the author.
    both name: support::Maybe<String>,
    /// Further details.
    both context: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The fields that all records have.
///
/// Rule `twenty/record-fields`: id, createdAt, updatedAt, deletedAt, position, createdBy and updatedBy of a record, when present, have the types given in Twenty's source.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Record {
    /// UUID of the record.
    optional id: Option<String>,
    /// When the record was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the record was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the record was soft-deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Position in its list; may be negative or fractional.
    both position: support::Maybe<support::Number>,
    /// The author of a change.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// The author of a change.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}

/// A delivery about an updated person.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct PersonUpdated {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    required record: Person,
    /// Names of the changed top-level fields.
    ///
    /// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// A delivery about an opportunity.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct OpportunityDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Opportunity,
    /// Names of the changed top-level fields.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// An opportunity.
///
/// Rule `twenty/opportunity-fields`: The fields of an opportunity, when present, have the types given in Twenty's source; depending on the version, an empty text field is null or an empty string.
/// Source: Source of twentyhq/twenty, standard objects and composite types: opportunity (observed).
///
/// Rule `twenty/record-fields`: id, createdAt, updatedAt, deletedAt, position, createdBy and updatedBy of a record, when present, have the types given in Twenty's source.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Opportunity {
    /// Name of the opportunity.
    both name: support::Maybe<String>,
    /// An amount of money.
    both amount: support::Maybe<Currency>,
    /// Expected closing date, as a date-time and not a plain date.
    both close_date ("closeDate"): support::Maybe<String>,
    /// Stage, such as `NEW`.
    optional stage: Option<String>,
    /// UUID of the person; contact_id in the MedFlow integration notes.
    both point_of_contact_id ("pointOfContactId"): support::Maybe<String>,
    /// UUID of the company.
    both company_id ("companyId"): support::Maybe<String>,
    /// UUID of the owner.
    both owner_id ("ownerId"): support::Maybe<String>,
    /// Probability; older versions only.
    both probability: support::Maybe<String>,
    /// UUID of the record.
    optional id: Option<String>,
    /// When the record was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the record was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the record was soft-deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Position in its list; may be negative or fractional.
    both position: support::Maybe<support::Number>,
    /// The author of a change.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// The author of a change.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}
}

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

support::types! {
/// An amount of money.
pub struct Currency {
    /// Amount in millionths of the currency unit.
    both amount_micros ("amountMicros"): support::Maybe<CurrencyAmountMicros>,
    /// Currency code, such as `BRL`.
    both currency_code ("currencyCode"): support::Maybe<String>,
}

/// Amount in millionths of the currency unit.
pub enum CurrencyAmountMicros ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// A delivery about an updated opportunity.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct OpportunityUpdated {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Opportunity,
    /// Names of the changed top-level fields.
    ///
    /// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// A delivery about a company.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct CompanyDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Company,
    /// Names of the changed top-level fields.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A company.
///
/// Rule `twenty/company-fields`: The fields of a company, when present, have the types given in Twenty's source; depending on the version, an empty text field is null or an empty string.
/// Source: Source of twentyhq/twenty, standard objects and composite types: company (observed).
///
/// Rule `twenty/record-fields`: id, createdAt, updatedAt, deletedAt, position, createdBy and updatedBy of a record, when present, have the types given in Twenty's source.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Company {
    /// Name of the company.
    both name: support::Maybe<String>,
    /// Number of employees.
    both employees: support::Maybe<support::Number>,
    /// An address.
    both address: support::Maybe<Address>,
    /// Links.
    both linkedin_link ("linkedinLink"): support::Maybe<Links>,
    /// An amount of money.
    both annual_recurring_revenue ("annualRecurringRevenue"): support::Maybe<Currency>,
    /// Whether the company matches the ideal customer profile.
    both ideal_customer_profile ("idealCustomerProfile"): support::Maybe<bool>,
    /// UUID of the owner.
    both account_owner_id ("accountOwnerId"): support::Maybe<String>,
    /// UUID of the record.
    optional id: Option<String>,
    /// When the record was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the record was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the record was soft-deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Position in its list; may be negative or fractional.
    both position: support::Maybe<support::Number>,
    /// The author of a change.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// The author of a change.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}
}

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

support::types! {
/// An address.
pub struct Address {
    /// Street.
    both address_street1 ("addressStreet1"): support::Maybe<String>,
    /// Second line of the street address.
    both address_street2 ("addressStreet2"): support::Maybe<String>,
    /// City.
    both address_city ("addressCity"): support::Maybe<String>,
    /// Postal code.
    both address_postcode ("addressPostcode"): support::Maybe<String>,
    /// State.
    both address_state ("addressState"): support::Maybe<String>,
    /// Country.
    both address_country ("addressCountry"): support::Maybe<String>,
    /// Latitude.
    both address_lat ("addressLat"): support::Maybe<support::Number>,
    /// Longitude.
    both address_lng ("addressLng"): support::Maybe<support::Number>,
}

/// A delivery about an updated company.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct CompanyUpdated {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Company,
    /// Names of the changed top-level fields.
    ///
    /// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// A delivery about a task.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct TaskDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Task,
    /// Names of the changed top-level fields.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A task. The records it relates to are linked by separate records.
///
/// Rule `twenty/task-fields`: The fields of a task, when present, have the types given in Twenty's source; depending on the version, an empty text field is null or an empty string.
/// Source: Source of twentyhq/twenty, standard objects and composite types: task (observed).
///
/// Rule `twenty/record-fields`: id, createdAt, updatedAt, deletedAt, position, createdBy and updatedBy of a record, when present, have the types given in Twenty's source.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Task {
    /// Title of the task.
    both title: support::Maybe<String>,
    /// Text of the task; older versions only.
    both body: support::Maybe<String>,
    /// Formatted text.
    both body_v2 ("bodyV2"): support::Maybe<RichText>,
    /// When the task is due.
    both due_at ("dueAt"): support::Maybe<String>,
    /// Status, `TODO`, `IN_PROGRESS` or `DONE`.
    both status: support::Maybe<String>,
    /// UUID of the assignee.
    both assignee_id ("assigneeId"): support::Maybe<String>,
    /// UUID of the record.
    optional id: Option<String>,
    /// When the record was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the record was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the record was soft-deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Position in its list; may be negative or fractional.
    both position: support::Maybe<support::Number>,
    /// The author of a change.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// The author of a change.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}
}

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

support::types! {
/// Formatted text.
pub struct RichText {
    /// The text as a string of BlockNote JSON.
    both blocknote: support::Maybe<String>,
    /// The text as Markdown.
    both markdown: support::Maybe<String>,
}

/// A delivery about an updated task.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct TaskUpdated {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Task,
    /// Names of the changed top-level fields.
    ///
    /// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// A delivery about a note.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct NoteDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Note,
    /// Names of the changed top-level fields.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A note. The records it relates to are linked by separate records.
///
/// Rule `twenty/note-fields`: The fields of a note, when present, have the types given in Twenty's source; depending on the version, an empty text field is null or an empty string.
/// Source: Source of twentyhq/twenty, standard objects and composite types: note (observed).
///
/// Rule `twenty/record-fields`: id, createdAt, updatedAt, deletedAt, position, createdBy and updatedBy of a record, when present, have the types given in Twenty's source.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Note {
    /// Title of the note.
    both title: support::Maybe<String>,
    /// Text of the note; older versions only.
    both body: support::Maybe<String>,
    /// Formatted text.
    both body_v2 ("bodyV2"): support::Maybe<RichText>,
    /// UUID of the record.
    optional id: Option<String>,
    /// When the record was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the record was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the record was soft-deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Position in its list; may be negative or fractional.
    both position: support::Maybe<support::Number>,
    /// The author of a change.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// The author of a change.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}
}

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

support::types! {
/// A delivery about an updated note.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct NoteUpdated {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Note,
    /// Names of the changed top-level fields.
    ///
    /// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// A delivery about the metadata of the workspace.
///
/// Rule `twenty/metadata-envelope`: A metadata.* delivery has targetUrl, eventName, workspaceId, webhookId, eventDate and event, where event takes the place of the objectMetadata and record that other deliveries have.
/// Source: Source of twentyhq/twenty, call-webhook-jobs-for-metadata.job.ts (observed).
pub struct MetadataDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event: `metadata`, the kind of metadata and the action, separated by dots.
    required event_name ("eventName"): String,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// The data of the event.
    required event: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A delivery about a record of any other type, including the workspace's own types.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct ObjectDelivery {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Record,
    /// Names of the changed top-level fields.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A delivery about an updated record of any other type.
///
/// Rule `twenty/delivery-envelope`: Every delivery about a record has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; Twenty's documentation shows data and timestamp instead, which no version sends.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct ObjectUpdated {
    /// URL that the delivery was sent to.
    required target_url ("targetUrl"): String,
    /// Name of the event, which is the object and the action, such as `person.created`.
    required event_name ("eventName"): String,
    /// The type of the record.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// UUID of the workspace.
    required workspace_id ("workspaceId"): String,
    /// UUID of the webhook.
    required webhook_id ("webhookId"): String,
    /// When the event occurred.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Id of the user who made the change.
    optional user_id ("userId"): Option<String>,
    /// Id of the workspace member who made the change.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// Id of the API key that made the change.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// Id of the application that made the change.
    optional application_id ("applicationId"): Option<String>,
    /// The record after the event, or before the event when the record was deleted.
    ///
    /// Advice (warning) `twenty/record-has-id`: record has an id; Twenty sends an empty record when the event has neither the earlier nor the later state of the record.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Record,
    /// Names of the changed top-level fields.
    ///
    /// Rule `twenty/updated-fields`: updatedFields, the list of the names of the changed top-level fields, is present in every *.updated delivery.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// A delivery from a server of mid-2024.
///
/// Rule `twenty/mid-2024-envelope`: A delivery from a Twenty server of mid-2024 has eventName, such as company.create, and record.
/// Source: Source of twentyhq/twenty, issue 6726 (observed).
pub struct MidDelivery {
    /// Name of the event, such as `company.create`.
    required event_name ("eventName"): String,
    /// The record, including related records.
    required record: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A delivery from a server of early 2024.
///
/// Rule `twenty/early-2024-envelope`: A delivery from a Twenty server of early 2024 has eventType, such as create.company, and record.
/// Source: Source of twentyhq/twenty, issue 3459 (observed).
pub struct EarlyDelivery {
    /// Name of the event, such as `create.company`.
    required event_type ("eventType"): String,
    /// The record, including related records.
    required record: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A request to list people.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct PeopleRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<PeopleRequestVariables>,
}

/// The variables of the document.
pub struct PeopleRequestVariables {
    /// Filter, such as `{emails: {primaryEmail: {eq}}}`.
    both filter: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Maximum number of people to return.
    both first: support::Maybe<support::Integer>,
    /// Cursor after which the page starts.
    both after: support::Maybe<String>,
    /// Sort order.
    both order_by ("orderBy"): support::Maybe<Vec<serde_json::Value>>,
}

/// A page of people.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct PeopleResult {
    /// The requested data.
    both data: support::Maybe<PeopleResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct PeopleResultData {
    /// A page of people.
    both people: support::Maybe<PeoplePage>,
}

/// A page of people.
///
/// Rule `twenty/people-page`: A page of people has its entries in edges, with a person as node of each entry, and the cursors for the next page in pageInfo, when the request selects these fields.
/// Source: Source of twentyhq/twenty, find-many-operation-factory.util.ts (observed).
pub struct PeoplePage {
    /// The people, each with a cursor.
    optional edges: Option<Vec<PeoplePageEdgesItem>>,
    /// Whether there are pages before and after this page.
    optional page_info ("pageInfo"): Option<PeoplePagePageInfo>,
    /// Total number of people.
    both total_count ("totalCount"): support::Maybe<support::Integer>,
}

/// `PeoplePageEdgesItem`.
pub struct PeoplePageEdgesItem {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    optional node: Option<Person>,
    /// Cursor of the entry.
    optional cursor: Option<String>,
}

/// Whether there are pages before and after this page.
pub struct PeoplePagePageInfo {
    /// Whether there is a next page.
    optional has_next_page ("hasNextPage"): Option<bool>,
    /// Whether there is a previous page.
    optional has_previous_page ("hasPreviousPage"): Option<bool>,
    /// Cursor of the first entry.
    both start_cursor ("startCursor"): support::Maybe<String>,
    /// Cursor of the last entry.
    both end_cursor ("endCursor"): support::Maybe<String>,
}

/// `CreateOpportunityResultErrorsItem`.
pub struct CreateOpportunityResultErrorsItem {
    /// Error message.
    required message: String,
    /// Locations of the error in the document.
    both locations: support::Maybe<Vec<serde_json::Value>>,
    /// Path of the error in the result.
    both path: support::Maybe<Vec<serde_json::Value>>,
    /// Further details.
    optional extensions: Option<CreateOpportunityResultErrorsItemExtensions>,
}

/// Further details.
pub struct CreateOpportunityResultErrorsItemExtensions {
    /// Error code, such as `BAD_USER_INPUT`.
    optional code: Option<String>,
}

/// A request to create a person.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreatePersonRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<CreatePersonRequestVariables>,
}

/// The variables of the document.
pub struct CreatePersonRequestVariables {
    /// The fields of a person to create or update.
    ///
    /// Advice (warning) `twenty/person-input-names`: A person in a request has name, emails and phones, which are objects; first_name, last_name, email and phone, as in the MedFlow integration notes, are not fields of a person.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    optional data: Option<Person>,
}

/// The created person.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreatePersonResult {
    /// The requested data.
    both data: support::Maybe<CreatePersonResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct CreatePersonResultData {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    both create_person ("createPerson"): support::Maybe<Person>,
}

/// A request to update a person.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct UpdatePersonRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<UpdatePersonRequestVariables>,
}

/// The variables of the document.
pub struct UpdatePersonRequestVariables {
    /// The person's UUID.
    optional id: Option<String>,
    /// The fields of a person to create or update.
    ///
    /// Advice (warning) `twenty/person-input-names`: A person in a request has name, emails and phones, which are objects; first_name, last_name, email and phone, as in the MedFlow integration notes, are not fields of a person.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    optional data: Option<Person>,
}

/// The updated person.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct UpdatePersonResult {
    /// The requested data.
    both data: support::Maybe<UpdatePersonResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct UpdatePersonResultData {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person has e-mail addresses in emails and phone numbers in phones; email.primaryEmail and phone.primaryPhoneNumber, as in the MedFlow integration notes, exist in no version of Twenty.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    both update_person ("updatePerson"): support::Maybe<Person>,
}

/// A request to create an opportunity.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreateOpportunityRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<CreateOpportunityRequestVariables>,
}

/// The variables of the document.
pub struct CreateOpportunityRequestVariables {
    /// The fields of an opportunity to create or update.
    ///
    /// Advice (warning) `twenty/opportunity-input-names`: An opportunity in a request refers to its person by pointOfContactId; contact_id, as in the MedFlow integration notes, is not a field of an opportunity.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/close-date-time`: closeDate of an opportunity in a request is null or an RFC 3339 date-time with an offset, not a plain date.
    /// Source: Source of twentyhq/twenty, compute-opportunity-standard-flat-field-metadata.util.ts (observed).
    ///
    /// Advice (warning) `twenty/amount-in-millionths`: amount.amountMicros of an opportunity in a request is an integer or a string that gives the amount in millionths of the currency unit.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    optional data: Option<Opportunity>,
}

/// The created opportunity.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreateOpportunityResult {
    /// The requested data.
    both data: support::Maybe<CreateOpportunityResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct CreateOpportunityResultData {
    /// An opportunity.
    both create_opportunity ("createOpportunity"): support::Maybe<Opportunity>,
}

/// A request to update an opportunity.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct UpdateOpportunityRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<UpdateOpportunityRequestVariables>,
}

/// The variables of the document.
pub struct UpdateOpportunityRequestVariables {
    /// The opportunity's UUID.
    optional id: Option<String>,
    /// The fields of an opportunity to create or update.
    ///
    /// Advice (warning) `twenty/opportunity-input-names`: An opportunity in a request refers to its person by pointOfContactId; contact_id, as in the MedFlow integration notes, is not a field of an opportunity.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/close-date-time`: closeDate of an opportunity in a request is null or an RFC 3339 date-time with an offset, not a plain date.
    /// Source: Source of twentyhq/twenty, compute-opportunity-standard-flat-field-metadata.util.ts (observed).
    ///
    /// Advice (warning) `twenty/amount-in-millionths`: amount.amountMicros of an opportunity in a request is an integer or a string that gives the amount in millionths of the currency unit.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    optional data: Option<Opportunity>,
}

/// The updated opportunity.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct UpdateOpportunityResult {
    /// The requested data.
    both data: support::Maybe<UpdateOpportunityResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct UpdateOpportunityResultData {
    /// An opportunity.
    both update_opportunity ("updateOpportunity"): support::Maybe<Opportunity>,
}

/// A request to register a webhook.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreateWebhookRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<CreateWebhookRequestVariables>,
}

/// The variables of the document.
pub struct CreateWebhookRequestVariables {
    /// A webhook to register.
    ///
    /// Advice (warning) `twenty/webhook-without-secret`: secret is present and not empty when a webhook is registered, because the deliveries of a webhook without a secret have no signature, no timestamp and no nonce.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional input: Option<WebhookInput>,
}

/// A webhook to register.
///
/// Rule `twenty/webhook-input`: A request to register a webhook has targetUrl and operations, a list of event names; operation, the single event name of version 1, is no longer known.
/// Source: Source of twentyhq/twenty, webhook.resolver.ts (observed).
pub struct WebhookInput {
    /// UUID of the webhook.
    optional id: Option<String>,
    /// URL to which events are delivered.
    ///
    /// Advice (warning) `twenty/webhook-target-private`: targetUrl of a webhook is not an address in a private network or the name of a container, because Twenty refuses such addresses when sending a delivery.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required target_url ("targetUrl"): String,
    /// Subscribed events, such as `person.*` or `*.*`.
    required operations: Vec<String>,
    /// Description of the webhook.
    both description: support::Maybe<String>,
    /// Secret with which deliveries are signed.
    both secret: support::Maybe<String>,
}

/// The registered webhook.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreateWebhookResult {
    /// The requested data.
    both data: support::Maybe<CreateWebhookResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct CreateWebhookResultData {
    /// A registered webhook.
    both create_webhook ("createWebhook"): support::Maybe<Webhook>,
}

/// A registered webhook.
///
/// Rule `twenty/webhook-fields`: The fields of a webhook in a response, when present, have the types given in Twenty's source; secret is returned in clear text.
/// Source: Source of twentyhq/twenty, webhook dtos (observed).
pub struct Webhook {
    /// UUID of the webhook.
    optional id: Option<String>,
    /// URL to which events are delivered.
    optional target_url ("targetUrl"): Option<String>,
    /// Subscribed events.
    optional operations: Option<Vec<String>>,
    /// Description of the webhook.
    both description: support::Maybe<String>,
    /// Secret with which deliveries are signed.
    optional secret: Option<String>,
    /// Id of the application that registered the webhook.
    both application_id ("applicationId"): support::Maybe<String>,
    /// When the webhook was created.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the webhook was last changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: Timestamps such as eventDate, createdAt and updatedAt are RFC 3339 date-times with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When the webhook was deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
}

/// A request to register a webhook with an older version.
///
/// Rule `twenty/graphql-request`: A GraphQL request has its document as a string in query; variables, when present, is an object or null.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreateWebhookRecordRequest {
    /// The GraphQL document.
    required query: String,
    /// Name of the operation to run, when the document has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// The variables of the document.
    both variables: support::Maybe<CreateWebhookRecordRequestVariables>,
}

/// The variables of the document.
pub struct CreateWebhookRecordRequestVariables {
    /// The webhook record.
    optional data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The webhook registered with an older version.
///
/// Rule `twenty/graphql-result`: In a GraphQL result, data, when present, is an object or null, and errors, when present, is a list of objects with message.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreateWebhookRecordResult {
    /// The requested data.
    both data: support::Maybe<CreateWebhookRecordResultData>,
    /// The errors.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// Further details.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The requested data.
pub struct CreateWebhookRecordResultData {
    /// The webhook record.
    both create_webhook ("createWebhook"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}
}
