// Made by vistoria-gen. Edit the contract, not this file.
//
// Twenty CRM webhooks and calls.

use super::support;

/// Every event of Twenty CRM webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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

support::types! {
/// An event of a person.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct PersonDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    required record: Person,
    /// Names of the top-level fields that were changed.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// Which object.
pub struct CompanyDeliveryObjectMetadata {
    /// The object's UUID.
    required id: String,
    /// What one is called.
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
/// Which object.
pub struct DeliveryObjectMetadata {
    /// The object's UUID.
    required id: String,
    /// What one is called.
    required name_singular ("nameSingular"): String,
}

/// A person.
///
/// Rule `twenty/person-fields`: The fields of a person have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: person (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Person {
    /// A name in two parts.
    both name: support::Maybe<FullName>,
    /// E-mail addresses.
    both emails: support::Maybe<Emails>,
    /// Telephones.
    ///
    /// Advice (warning) `twenty/phone-without-calling-code`: A telephone has its calling code beside it; without it the number is national and nobody can dial it from elsewhere.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    both phones: support::Maybe<Phones>,
    /// E-mail address before 0.30.
    both email: support::Maybe<PersonEmail>,
    /// Telephone before 0.32.
    both phone: support::Maybe<PersonEmail>,
    /// Links.
    both linkedin_link ("linkedinLink"): support::Maybe<Links>,
    /// Links.
    both x_link ("xLink"): support::Maybe<Links>,
    /// Occupation.
    both job_title ("jobTitle"): support::Maybe<String>,
    /// City.
    both city: support::Maybe<String>,
    /// URL of the picture.
    both avatar_url ("avatarUrl"): support::Maybe<String>,
    /// The company's UUID.
    both company_id ("companyId"): support::Maybe<String>,
    /// The record's UUID.
    optional id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was put in the bin.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    both position: support::Maybe<support::Number>,
    /// Who did something.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// Who did something.
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
/// A name in two parts.
pub struct FullName {
    /// First name.
    both first_name ("firstName"): support::Maybe<String>,
    /// Last name.
    both last_name ("lastName"): support::Maybe<String>,
}

/// E-mail addresses.
pub struct Emails {
    /// The main one.
    both primary_email ("primaryEmail"): support::Maybe<String>,
    /// The others.
    both additional_emails ("additionalEmails"): support::Maybe<Vec<String>>,
}

/// Telephones.
pub struct Phones {
    /// The main one, without its calling code.
    both primary_phone_number ("primaryPhoneNumber"): support::Maybe<String>,
    /// Such as `BR`.
    both primary_phone_country_code ("primaryPhoneCountryCode"): support::Maybe<String>,
    /// Such as `+55`.
    both primary_phone_calling_code ("primaryPhoneCallingCode"): support::Maybe<String>,
    /// The others.
    both additional_phones ("additionalPhones"): support::Maybe<Vec<PhonesAdditionalPhonesItem>>,
}

/// `PhonesAdditionalPhonesItem`.
pub struct PhonesAdditionalPhonesItem {
    /// The number.
    both number: support::Maybe<String>,
    /// Such as `BR`.
    both country_code ("countryCode"): support::Maybe<String>,
    /// Such as `+55`.
    both calling_code ("callingCode"): support::Maybe<String>,
}

/// `PersonEmail`.
pub enum PersonEmail ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// Links.
pub struct Links {
    /// What the main one is called.
    both primary_link_label ("primaryLinkLabel"): support::Maybe<String>,
    /// The main one.
    both primary_link_url ("primaryLinkUrl"): support::Maybe<String>,
    /// The others.
    both secondary_links ("secondaryLinks"): support::Maybe<Vec<serde_json::Value>>,
}

/// Who did something.
pub struct Actor {
    /// Such as `API` or `MANUAL`.
    both source: support::Maybe<String>,
    /// The member's UUID.
    both workspace_member_id ("workspaceMemberId"): support::Maybe<String>,
    /// Their name.
    both name: support::Maybe<String>,
    /// More about it.
    both context: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What all records have.
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Record {
    /// The record's UUID.
    optional id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was put in the bin.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    both position: support::Maybe<support::Number>,
    /// Who did something.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// Who did something.
    both updated_by ("updatedBy"): support::Maybe<Actor>,
}

/// A change of a person.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct PersonUpdated {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    required record: Person,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// An event of an opportunity.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct OpportunityDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Opportunity,
    /// Names of the top-level fields that were changed.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// An opportunity.
///
/// Rule `twenty/opportunity-fields`: The fields of an opportunity have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: opportunity (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Opportunity {
    /// What it is called.
    both name: support::Maybe<String>,
    /// An amount of money.
    both amount: support::Maybe<Currency>,
    /// When it should close; a time and no plain date.
    both close_date ("closeDate"): support::Maybe<String>,
    /// Stage, such as `NEW`.
    optional stage: Option<String>,
    /// The person's UUID, contact_id in the integration notes.
    both point_of_contact_id ("pointOfContactId"): support::Maybe<String>,
    /// The company's UUID.
    both company_id ("companyId"): support::Maybe<String>,
    /// The owner's UUID.
    both owner_id ("ownerId"): support::Maybe<String>,
    /// Probability in older versions.
    both probability: support::Maybe<String>,
    /// The record's UUID.
    optional id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was put in the bin.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    both position: support::Maybe<support::Number>,
    /// Who did something.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// Who did something.
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
    /// Millionths of the currency.
    both amount_micros ("amountMicros"): support::Maybe<CurrencyAmountMicros>,
    /// Such as `BRL`.
    both currency_code ("currencyCode"): support::Maybe<String>,
}

/// Millionths of the currency.
pub enum CurrencyAmountMicros ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// A change of an opportunity.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct OpportunityUpdated {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Opportunity,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// An event of a company.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct CompanyDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Company,
    /// Names of the top-level fields that were changed.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A company.
///
/// Rule `twenty/company-fields`: The fields of a company have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: company (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Company {
    /// What it is called.
    both name: support::Maybe<String>,
    /// How many work there.
    both employees: support::Maybe<support::Number>,
    /// An address.
    both address: support::Maybe<Address>,
    /// Links.
    both linkedin_link ("linkedinLink"): support::Maybe<Links>,
    /// An amount of money.
    both annual_recurring_revenue ("annualRecurringRevenue"): support::Maybe<Currency>,
    /// Whether it is a customer one wants.
    both ideal_customer_profile ("idealCustomerProfile"): support::Maybe<bool>,
    /// The owner's UUID.
    both account_owner_id ("accountOwnerId"): support::Maybe<String>,
    /// The record's UUID.
    optional id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was put in the bin.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    both position: support::Maybe<support::Number>,
    /// Who did something.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// Who did something.
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
    /// More of it.
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

/// A change of a company.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct CompanyUpdated {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Company,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// An event of a task.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct TaskDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Task,
    /// Names of the top-level fields that were changed.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A task. Whom it is about is another record's business.
///
/// Rule `twenty/task-fields`: The fields of a task have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: task (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Task {
    /// What is to be done.
    both title: support::Maybe<String>,
    /// More about it in older versions.
    both body: support::Maybe<String>,
    /// A text with marks.
    both body_v2 ("bodyV2"): support::Maybe<RichText>,
    /// Until when.
    both due_at ("dueAt"): support::Maybe<String>,
    /// `TODO`, `IN_PROGRESS` or `DONE`.
    both status: support::Maybe<String>,
    /// Who does it.
    both assignee_id ("assigneeId"): support::Maybe<String>,
    /// The record's UUID.
    optional id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was put in the bin.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    both position: support::Maybe<support::Number>,
    /// Who did something.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// Who did something.
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
/// A text with marks.
pub struct RichText {
    /// As JSON in a text.
    both blocknote: support::Maybe<String>,
    /// As Markdown.
    both markdown: support::Maybe<String>,
}

/// A change of a task.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct TaskUpdated {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Task,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// An event of a note.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct NoteDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Note,
    /// Names of the top-level fields that were changed.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A note. Whom it is about is another record's business.
///
/// Rule `twenty/note-fields`: The fields of a note have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: note (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
pub struct Note {
    /// What it is about.
    both title: support::Maybe<String>,
    /// What it says in older versions.
    both body: support::Maybe<String>,
    /// A text with marks.
    both body_v2 ("bodyV2"): support::Maybe<RichText>,
    /// The record's UUID.
    optional id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was put in the bin.
    both deleted_at ("deletedAt"): support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    both position: support::Maybe<support::Number>,
    /// Who did something.
    both created_by ("createdBy"): support::Maybe<Actor>,
    /// Who did something.
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
/// A change of a note.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct NoteUpdated {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Note,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// An event of the workspace's own description.
///
/// Rule `twenty/metadata-envelope`: A metadata event has event where a record's event has objectMetadata and record.
/// Source: Source of twentyhq/twenty, call-webhook-jobs-for-metadata.job.ts (observed).
pub struct MetadataDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// `metadata`, what was described and what happened.
    required event_name ("eventName"): String,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// What happened.
    required event: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An event of any other object, a workspace's own too.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
pub struct ObjectDelivery {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Record,
    /// Names of the top-level fields that were changed.
    optional updated_fields ("updatedFields"): Option<Vec<String>>,
}

/// A change of any other object.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
pub struct ObjectUpdated {
    /// Where it was sent.
    required target_url ("targetUrl"): String,
    /// The object and what happened, such as `person.created`.
    required event_name ("eventName"): String,
    /// Which object.
    required object_metadata ("objectMetadata"): CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    required workspace_id ("workspaceId"): String,
    /// The webhook's UUID.
    required webhook_id ("webhookId"): String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required event_date ("eventDate"): String,
    /// Who did it.
    optional user_id ("userId"): Option<String>,
    /// Who did it.
    optional workspace_member_id ("workspaceMemberId"): Option<String>,
    /// The key that did it.
    optional api_key_id ("apiKeyId"): Option<String>,
    /// The application that did it.
    optional application_id ("applicationId"): Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required record: Record,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    required updated_fields ("updatedFields"): Vec<String>,
}

/// An event of a server of mid-2024.
///
/// Rule `twenty/mid-2024-envelope`: A server of mid-2024 sends eventName as object and action without its last d, and a record.
/// Source: Source of twentyhq/twenty, issue 6726 (observed).
pub struct MidDelivery {
    /// Such as `company.create`.
    required event_name ("eventName"): String,
    /// The record with what it refers to.
    required record: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An event of a server of early 2024.
///
/// Rule `twenty/early-2024-envelope`: A server of early 2024 sends eventType, action first and object second, and a record.
/// Source: Source of twentyhq/twenty, issue 3459 (observed).
pub struct EarlyDelivery {
    /// Such as `create.company`.
    required event_type ("eventType"): String,
    /// The record with what it refers to.
    required record: std::collections::BTreeMap<String, serde_json::Value>,
}

/// People asked for.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct PeopleRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<PeopleRequestVariables>,
}

/// What the document takes.
pub struct PeopleRequestVariables {
    /// Such as `{emails: {primaryEmail: {eq}}}`.
    both filter: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// How many at most.
    both first: support::Maybe<support::Integer>,
    /// The cursor of the last one before.
    both after: support::Maybe<String>,
    /// In which order.
    both order_by ("orderBy"): support::Maybe<Vec<serde_json::Value>>,
}

/// A page of people.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct PeopleResult {
    /// What was asked for.
    both data: support::Maybe<PeopleResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct PeopleResultData {
    /// A page of people.
    both people: support::Maybe<PeoplePage>,
}

/// A page of people.
///
/// Rule `twenty/people-page`: A page has its people as the nodes of edges, with pageInfo for the next one.
/// Source: Source of twentyhq/twenty, find-many-operation-factory.util.ts (observed).
pub struct PeoplePage {
    /// The people, each with its cursor.
    optional edges: Option<Vec<PeoplePageEdgesItem>>,
    /// What is before and after.
    optional page_info ("pageInfo"): Option<PeoplePagePageInfo>,
    /// How many in all.
    both total_count ("totalCount"): support::Maybe<support::Integer>,
}

/// `PeoplePageEdgesItem`.
pub struct PeoplePageEdgesItem {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    optional node: Option<Person>,
    /// Where it stands.
    optional cursor: Option<String>,
}

/// What is before and after.
pub struct PeoplePagePageInfo {
    /// Whether there are more.
    optional has_next_page ("hasNextPage"): Option<bool>,
    /// Whether there were others.
    optional has_previous_page ("hasPreviousPage"): Option<bool>,
    /// The cursor of the first.
    both start_cursor ("startCursor"): support::Maybe<String>,
    /// The cursor of the last.
    both end_cursor ("endCursor"): support::Maybe<String>,
}

/// `CreateOpportunityResultErrorsItem`.
pub struct CreateOpportunityResultErrorsItem {
    /// What it says.
    required message: String,
    /// Where in the document.
    both locations: support::Maybe<Vec<serde_json::Value>>,
    /// Where in the result.
    both path: support::Maybe<Vec<serde_json::Value>>,
    /// More about it.
    optional extensions: Option<CreateOpportunityResultErrorsItemExtensions>,
}

/// More about it.
pub struct CreateOpportunityResultErrorsItemExtensions {
    /// Its code, such as `BAD_USER_INPUT`.
    optional code: Option<String>,
}

/// A person to be made.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreatePersonRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<CreatePersonRequestVariables>,
}

/// What the document takes.
pub struct CreatePersonRequestVariables {
    /// What a person gets.
    ///
    /// Advice (warning) `twenty/person-input-names`: A person takes name, emails and phones, objects all; first_name, last_name, email and phone of the notes' function are no fields of it.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    optional data: Option<Person>,
}

/// The person that was made.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreatePersonResult {
    /// What was asked for.
    both data: support::Maybe<CreatePersonResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct CreatePersonResultData {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    both create_person ("createPerson"): support::Maybe<Person>,
}

/// A person to be changed.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct UpdatePersonRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<UpdatePersonRequestVariables>,
}

/// What the document takes.
pub struct UpdatePersonRequestVariables {
    /// The person's UUID.
    optional id: Option<String>,
    /// What a person gets.
    ///
    /// Advice (warning) `twenty/person-input-names`: A person takes name, emails and phones, objects all; first_name, last_name, email and phone of the notes' function are no fields of it.
    /// Source: MedFlow integration notes, Twenty CRM API (GraphQL) (stated).
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    optional data: Option<Person>,
}

/// The person that was changed.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct UpdatePersonResult {
    /// What was asked for.
    both data: support::Maybe<UpdatePersonResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct UpdatePersonResultData {
    /// A person.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    both update_person ("updatePerson"): support::Maybe<Person>,
}

/// An opportunity to be made.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreateOpportunityRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<CreateOpportunityRequestVariables>,
}

/// What the document takes.
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
    optional data: Option<Opportunity>,
}

/// The opportunity that was made.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreateOpportunityResult {
    /// What was asked for.
    both data: support::Maybe<CreateOpportunityResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct CreateOpportunityResultData {
    /// An opportunity.
    both create_opportunity ("createOpportunity"): support::Maybe<Opportunity>,
}

/// An opportunity to be changed.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct UpdateOpportunityRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<UpdateOpportunityRequestVariables>,
}

/// What the document takes.
pub struct UpdateOpportunityRequestVariables {
    /// The opportunity's UUID.
    optional id: Option<String>,
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
    optional data: Option<Opportunity>,
}

/// The opportunity that was changed.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct UpdateOpportunityResult {
    /// What was asked for.
    both data: support::Maybe<UpdateOpportunityResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct UpdateOpportunityResultData {
    /// An opportunity.
    both update_opportunity ("updateOpportunity"): support::Maybe<Opportunity>,
}

/// A webhook to be registered.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreateWebhookRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<CreateWebhookRequestVariables>,
}

/// What the document takes.
pub struct CreateWebhookRequestVariables {
    /// A webhook.
    ///
    /// Advice (warning) `twenty/webhook-without-secret`: Without a secret deliveries have no signature, no timestamp and no nonce.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional input: Option<WebhookInput>,
}

/// A webhook.
///
/// Rule `twenty/webhook-input`: A webhook takes targetUrl and operations, a list; version 1's single operation is not known any more.
/// Source: Source of twentyhq/twenty, webhook.resolver.ts (observed).
pub struct WebhookInput {
    /// Its UUID.
    optional id: Option<String>,
    /// Where events go.
    ///
    /// Advice (warning) `twenty/webhook-target-private`: Addresses of private networks are refused when a delivery is made, those of containers too.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    required target_url ("targetUrl"): String,
    /// Which events, such as `person.*` or `*.*`.
    required operations: Vec<String>,
    /// What it is for.
    both description: support::Maybe<String>,
    /// What signs its deliveries.
    both secret: support::Maybe<String>,
}

/// The webhook that was registered.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreateWebhookResult {
    /// What was asked for.
    both data: support::Maybe<CreateWebhookResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct CreateWebhookResultData {
    /// A webhook as it is stored.
    both create_webhook ("createWebhook"): support::Maybe<Webhook>,
}

/// A webhook as it is stored.
///
/// Rule `twenty/webhook-fields`: The fields of a webhook have the types of its source; the secret comes back in clear.
/// Source: Source of twentyhq/twenty, webhook dtos (observed).
pub struct Webhook {
    /// Its UUID.
    optional id: Option<String>,
    /// Where events go.
    optional target_url ("targetUrl"): Option<String>,
    /// Which events.
    optional operations: Option<Vec<String>>,
    /// What it is for.
    both description: support::Maybe<String>,
    /// What signs its deliveries.
    optional secret: Option<String>,
    /// The application that made it.
    both application_id ("applicationId"): support::Maybe<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    optional updated_at ("updatedAt"): Option<String>,
    /// When it was deleted.
    both deleted_at ("deletedAt"): support::Maybe<String>,
}

/// A webhook to be registered with an older version.
///
/// Rule `twenty/graphql-request`: A request has the document under query, and under variables an object of what it takes.
/// Source: Documentation of the API, GraphQL (stated).
pub struct CreateWebhookRecordRequest {
    /// The document.
    required query: String,
    /// Which of the document's operations, when it has several.
    both operation_name ("operationName"): support::Maybe<String>,
    /// What the document takes.
    both variables: support::Maybe<CreateWebhookRecordRequestVariables>,
}

/// What the document takes.
pub struct CreateWebhookRecordRequestVariables {
    /// The record.
    optional data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The webhook that was registered with an older version.
///
/// Rule `twenty/graphql-result`: A result has data, which may be null, and errors, each with a message; never one of another type.
/// Source: Source of twentyhq/twenty, graphql-errors.util.ts (observed).
pub struct CreateWebhookRecordResult {
    /// What was asked for.
    both data: support::Maybe<CreateWebhookRecordResultData>,
    /// What went wrong.
    optional errors: Option<Vec<CreateOpportunityResultErrorsItem>>,
    /// More about it.
    optional extensions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// What was asked for.
pub struct CreateWebhookRecordResultData {
    /// The record.
    both create_webhook ("createWebhook"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}
}
