//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Twenty CRM webhooks.

use super::support;

/// Every event of Twenty CRM webhooks.
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
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
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
            Self::PersonCreated(body) => serde_json::to_string(body),
            Self::PersonUpdated(body) => serde_json::to_string(body),
            Self::PersonDeleted(body) => serde_json::to_string(body),
            Self::PersonDestroyed(body) => serde_json::to_string(body),
            Self::PersonRestored(body) => serde_json::to_string(body),
            Self::PersonUpserted(body) => serde_json::to_string(body),
            Self::OpportunityCreated(body) => serde_json::to_string(body),
            Self::OpportunityUpdated(body) => serde_json::to_string(body),
            Self::OpportunityDeleted(body) => serde_json::to_string(body),
            Self::OpportunityDestroyed(body) => serde_json::to_string(body),
            Self::OpportunityRestored(body) => serde_json::to_string(body),
            Self::OpportunityUpserted(body) => serde_json::to_string(body),
            Self::CompanyCreated(body) => serde_json::to_string(body),
            Self::CompanyUpdated(body) => serde_json::to_string(body),
            Self::CompanyDeleted(body) => serde_json::to_string(body),
            Self::CompanyDestroyed(body) => serde_json::to_string(body),
            Self::CompanyRestored(body) => serde_json::to_string(body),
            Self::CompanyUpserted(body) => serde_json::to_string(body),
            Self::TaskCreated(body) => serde_json::to_string(body),
            Self::TaskUpdated(body) => serde_json::to_string(body),
            Self::TaskDeleted(body) => serde_json::to_string(body),
            Self::TaskDestroyed(body) => serde_json::to_string(body),
            Self::TaskRestored(body) => serde_json::to_string(body),
            Self::TaskUpserted(body) => serde_json::to_string(body),
            Self::NoteCreated(body) => serde_json::to_string(body),
            Self::NoteUpdated(body) => serde_json::to_string(body),
            Self::NoteDeleted(body) => serde_json::to_string(body),
            Self::NoteDestroyed(body) => serde_json::to_string(body),
            Self::NoteRestored(body) => serde_json::to_string(body),
            Self::NoteUpserted(body) => serde_json::to_string(body),
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

/// An event of a person.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PersonDelivery {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: PersonDeliveryObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Person,
    /// Names of the top-level fields that were changed.
    #[serde(
        rename = "updatedFields",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_fields: Option<Vec<String>>,
}
support::object!(PersonDelivery);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PersonDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(PersonDeliveryObjectMetadata);

impl From<PersonDeliveryObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: PersonDeliveryObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct DeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(DeliveryObjectMetadata);

/// A person.
///
/// Rule `twenty/person-fields`: The fields of a person have the types that Twenty's source gives them; a text may be null or empty, by version.
/// Source: Source of twentyhq/twenty, standard objects and composite types: person (observed).
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Person {
    /// A name in two parts.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub name: support::Maybe<FullName>,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub emails: support::Maybe<Emails>,
    /// Telephones.
    ///
    /// Advice (warning) `twenty/phone-without-calling-code`: A telephone has its calling code beside it; without it the number is national and nobody can dial it from elsewhere.
    /// Source: Source of twentyhq/twenty, composite types (observed).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub phones: support::Maybe<Phones>,
    /// E-mail address before 0.30.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub email: support::Maybe<PersonEmail>,
    /// Telephone before 0.32.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub phone: support::Maybe<PersonPhone>,
    /// Links.
    #[serde(
        rename = "linkedinLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub linkedin_link: support::Maybe<Links>,
    /// Links.
    #[serde(
        rename = "xLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub x_link: support::Maybe<Links>,
    /// Occupation.
    #[serde(
        rename = "jobTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub job_title: support::Maybe<String>,
    /// City.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub city: support::Maybe<String>,
    /// URL of the picture.
    #[serde(
        rename = "avatarUrl",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub avatar_url: support::Maybe<String>,
    /// The company's UUID.
    #[serde(
        rename = "companyId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub company_id: support::Maybe<String>,
    /// The record's UUID.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "updatedAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    #[serde(
        rename = "createdBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    #[serde(
        rename = "updatedBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Person);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct FullName {
    /// First name.
    #[serde(
        rename = "firstName",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub first_name: support::Maybe<String>,
    /// Last name.
    #[serde(
        rename = "lastName",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub last_name: support::Maybe<String>,
}
support::object!(FullName);

/// E-mail addresses.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Emails {
    /// The main one.
    #[serde(
        rename = "primaryEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_email: support::Maybe<String>,
    /// The others.
    #[serde(
        rename = "additionalEmails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_emails: support::Maybe<Vec<String>>,
}
support::object!(Emails);

/// Telephones.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Phones {
    /// The main one, without its calling code.
    #[serde(
        rename = "primaryPhoneNumber",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_phone_number: support::Maybe<String>,
    /// Such as `BR`.
    #[serde(
        rename = "primaryPhoneCountryCode",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_phone_country_code: support::Maybe<String>,
    /// Such as `+55`.
    #[serde(
        rename = "primaryPhoneCallingCode",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_phone_calling_code: support::Maybe<String>,
    /// The others.
    #[serde(
        rename = "additionalPhones",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_phones: support::Maybe<Vec<PhonesAdditionalPhonesItem>>,
}
support::object!(Phones);

/// `PhonesAdditionalPhonesItem`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PhonesAdditionalPhonesItem {
    /// The number.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub number: support::Maybe<String>,
    /// Such as `BR`.
    #[serde(
        rename = "countryCode",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub country_code: support::Maybe<String>,
    /// Such as `+55`.
    #[serde(
        rename = "callingCode",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub calling_code: support::Maybe<String>,
}
support::object!(PhonesAdditionalPhonesItem);

/// E-mail address before 0.30.
#[derive(Debug, Clone, PartialEq)]
pub enum PersonEmail {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}

impl<'de> serde::Deserialize<'de> for PersonEmail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Object => support::from_raw(&raw).map(Self::Object),
            _ => Err(support::unexpected(&raw, "a text or an object")),
        }
    }
}

impl serde::Serialize for PersonEmail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
        }
    }
}

/// Telephone before 0.32.
#[derive(Debug, Clone, PartialEq)]
pub enum PersonPhone {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}

impl<'de> serde::Deserialize<'de> for PersonPhone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Object => support::from_raw(&raw).map(Self::Object),
            _ => Err(support::unexpected(&raw, "a text or an object")),
        }
    }
}

impl serde::Serialize for PersonPhone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
        }
    }
}

/// Links.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Links {
    /// What the main one is called.
    #[serde(
        rename = "primaryLinkLabel",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_link_label: support::Maybe<String>,
    /// The main one.
    #[serde(
        rename = "primaryLinkUrl",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_link_url: support::Maybe<String>,
    /// The others.
    #[serde(
        rename = "secondaryLinks",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub secondary_links: support::Maybe<Vec<serde_json::Value>>,
}
support::object!(Links);

/// Who did something.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Actor {
    /// Such as `API` or `MANUAL`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub source: support::Maybe<String>,
    /// The member's UUID.
    #[serde(
        rename = "workspaceMemberId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub workspace_member_id: support::Maybe<String>,
    /// Their name.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub name: support::Maybe<String>,
    /// More about it.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub context: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(Actor);

/// What all records have.
///
/// Rule `twenty/record-fields`: The fields that every record has have the types that Twenty's source gives them.
/// Source: Source of twentyhq/twenty, standard objects and composite types (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Record {
    /// The record's UUID.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "updatedAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    #[serde(
        rename = "createdBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    #[serde(
        rename = "updatedBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Record);

/// A change of a person.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PersonUpdated {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: PersonUpdatedObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/plural-contact-fields`: A person's addresses are in emails and phones; email.primaryEmail and phone.primaryPhoneNumber, as the integration notes have them, match no version.
    /// Source: Source of twentyhq/twenty, compute-person-standard-flat-field-metadata.util.ts (observed).
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Person,
    /// Names of the top-level fields that were changed.
    ///
    /// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    #[serde(rename = "updatedFields")]
    pub updated_fields: Vec<String>,
}
support::object!(PersonUpdated);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PersonUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(PersonUpdatedObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OpportunityDelivery {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: OpportunityDeliveryObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Opportunity,
    /// Names of the top-level fields that were changed.
    #[serde(
        rename = "updatedFields",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_fields: Option<Vec<String>>,
}
support::object!(OpportunityDelivery);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OpportunityDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(OpportunityDeliveryObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Opportunity {
    /// What it is called.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub name: support::Maybe<String>,
    /// An amount of money.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub amount: support::Maybe<Currency>,
    /// When it should close; a time and no plain date.
    #[serde(
        rename = "closeDate",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub close_date: support::Maybe<String>,
    /// Stage, such as `NEW`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub stage: Option<String>,
    /// The person's UUID, contact_id in the integration notes.
    #[serde(
        rename = "pointOfContactId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub point_of_contact_id: support::Maybe<String>,
    /// The company's UUID.
    #[serde(
        rename = "companyId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub company_id: support::Maybe<String>,
    /// The owner's UUID.
    #[serde(
        rename = "ownerId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub owner_id: support::Maybe<String>,
    /// Probability in older versions.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub probability: support::Maybe<String>,
    /// The record's UUID.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "updatedAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    #[serde(
        rename = "createdBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    #[serde(
        rename = "updatedBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Opportunity);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Currency {
    /// Millionths of the currency.
    #[serde(
        rename = "amountMicros",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub amount_micros: support::Maybe<CurrencyAmountMicros>,
    /// Such as `BRL`.
    #[serde(
        rename = "currencyCode",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub currency_code: support::Maybe<String>,
}
support::object!(Currency);

/// Millionths of the currency.
#[derive(Debug, Clone, PartialEq)]
pub enum CurrencyAmountMicros {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for CurrencyAmountMicros {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Number => support::from_raw(&raw).map(Self::Number),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            _ => Err(support::unexpected(&raw, "a number or a text")),
        }
    }
}

impl serde::Serialize for CurrencyAmountMicros {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// A change of an opportunity.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OpportunityUpdated {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: OpportunityUpdatedObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(rename = "updatedFields")]
    pub updated_fields: Vec<String>,
}
support::object!(OpportunityUpdated);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OpportunityUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(OpportunityUpdatedObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CompanyDelivery {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: CompanyDeliveryObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Company,
    /// Names of the top-level fields that were changed.
    #[serde(
        rename = "updatedFields",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_fields: Option<Vec<String>>,
}
support::object!(CompanyDelivery);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CompanyDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(CompanyDeliveryObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Company {
    /// What it is called.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub name: support::Maybe<String>,
    /// How many work there.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub employees: support::Maybe<support::Number>,
    /// An address.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub address: support::Maybe<Address>,
    /// Links.
    #[serde(
        rename = "linkedinLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub linkedin_link: support::Maybe<Links>,
    /// An amount of money.
    #[serde(
        rename = "annualRecurringRevenue",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub annual_recurring_revenue: support::Maybe<Currency>,
    /// Whether it is a customer one wants.
    #[serde(
        rename = "idealCustomerProfile",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub ideal_customer_profile: support::Maybe<bool>,
    /// The owner's UUID.
    #[serde(
        rename = "accountOwnerId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub account_owner_id: support::Maybe<String>,
    /// The record's UUID.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "updatedAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    #[serde(
        rename = "createdBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    #[serde(
        rename = "updatedBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Company);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Address {
    /// Street.
    #[serde(
        rename = "addressStreet1",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_street1: support::Maybe<String>,
    /// More of it.
    #[serde(
        rename = "addressStreet2",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_street2: support::Maybe<String>,
    /// City.
    #[serde(
        rename = "addressCity",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_city: support::Maybe<String>,
    /// Postal code.
    #[serde(
        rename = "addressPostcode",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_postcode: support::Maybe<String>,
    /// State.
    #[serde(
        rename = "addressState",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_state: support::Maybe<String>,
    /// Country.
    #[serde(
        rename = "addressCountry",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_country: support::Maybe<String>,
    /// Latitude.
    #[serde(
        rename = "addressLat",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_lat: support::Maybe<support::Number>,
    /// Longitude.
    #[serde(
        rename = "addressLng",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub address_lng: support::Maybe<support::Number>,
}
support::object!(Address);

/// A change of a company.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CompanyUpdated {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: CompanyUpdatedObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(rename = "updatedFields")]
    pub updated_fields: Vec<String>,
}
support::object!(CompanyUpdated);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CompanyUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(CompanyUpdatedObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct TaskDelivery {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: TaskDeliveryObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Task,
    /// Names of the top-level fields that were changed.
    #[serde(
        rename = "updatedFields",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_fields: Option<Vec<String>>,
}
support::object!(TaskDelivery);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct TaskDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(TaskDeliveryObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Task {
    /// What is to be done.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub title: support::Maybe<String>,
    /// More about it in older versions.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub body: support::Maybe<String>,
    /// A text with marks.
    #[serde(
        rename = "bodyV2",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub body_v2: support::Maybe<RichText>,
    /// Until when.
    #[serde(
        rename = "dueAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub due_at: support::Maybe<String>,
    /// `TODO`, `IN_PROGRESS` or `DONE`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub status: support::Maybe<String>,
    /// Who does it.
    #[serde(
        rename = "assigneeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub assignee_id: support::Maybe<String>,
    /// The record's UUID.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "updatedAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    #[serde(
        rename = "createdBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    #[serde(
        rename = "updatedBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Task);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct RichText {
    /// As JSON in a text.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub blocknote: support::Maybe<String>,
    /// As Markdown.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub markdown: support::Maybe<String>,
}
support::object!(RichText);

/// A change of a task.
///
/// Rule `twenty/delivery-envelope`: A record's event has targetUrl, eventName, objectMetadata, workspaceId, webhookId, eventDate and record; never data or timestamp, whatever the documentation shows.
/// Source: Source of twentyhq/twenty, webhook-job-data.type.ts (observed).
///
/// Rule `twenty/updated-fields`: An updated record comes with updatedFields, the names of its changed top-level fields.
/// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct TaskUpdated {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: TaskUpdatedObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(rename = "updatedFields")]
    pub updated_fields: Vec<String>,
}
support::object!(TaskUpdated);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct TaskUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(TaskUpdatedObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NoteDelivery {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: NoteDeliveryObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub application_id: Option<String>,
    /// The record after it, or before it when it is gone.
    ///
    /// Advice (warning) `twenty/record-has-id`: A record has an id; it is empty when the source had neither the record before nor the one after.
    /// Source: Source of twentyhq/twenty, transform-event-batch-to-webhook-events.ts (observed).
    pub record: Note,
    /// Names of the top-level fields that were changed.
    #[serde(
        rename = "updatedFields",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_fields: Option<Vec<String>>,
}
support::object!(NoteDelivery);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NoteDeliveryObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(NoteDeliveryObjectMetadata);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Note {
    /// What it is about.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub title: support::Maybe<String>,
    /// What it says in older versions.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub body: support::Maybe<String>,
    /// A text with marks.
    #[serde(
        rename = "bodyV2",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub body_v2: support::Maybe<RichText>,
    /// The record's UUID.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// When it was made.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(
        rename = "updatedAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// When it was put in the bin.
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub deleted_at: support::Maybe<String>,
    /// Place in its list; may be negative and have a fraction.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub position: support::Maybe<support::Number>,
    /// Who did something.
    #[serde(
        rename = "createdBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub created_by: support::Maybe<Actor>,
    /// Who did something.
    #[serde(
        rename = "updatedBy",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_by: support::Maybe<Actor>,
}
support::object!(Note);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NoteUpdated {
    /// Where it was sent.
    #[serde(rename = "targetUrl")]
    pub target_url: String,
    /// The object and what happened, such as `person.created`.
    #[serde(rename = "eventName")]
    pub event_name: String,
    /// Which object.
    #[serde(rename = "objectMetadata")]
    pub object_metadata: NoteUpdatedObjectMetadata,
    /// The workspace's UUID.
    #[serde(rename = "workspaceId")]
    pub workspace_id: String,
    /// The webhook's UUID.
    #[serde(rename = "webhookId")]
    pub webhook_id: String,
    /// When it happened.
    ///
    /// Advice (warning) `twenty/datetime-spelling`: A time is written as RFC 3339 has it, with an offset.
    /// Source: Source of twentyhq/twenty, call-webhook.job.ts (observed).
    #[serde(rename = "eventDate")]
    pub event_date: String,
    /// Who did it.
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_id: Option<String>,
    /// Who did it.
    #[serde(
        rename = "workspaceMemberId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub workspace_member_id: Option<String>,
    /// The key that did it.
    #[serde(
        rename = "apiKeyId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub api_key_id: Option<String>,
    /// The application that did it.
    #[serde(
        rename = "applicationId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(rename = "updatedFields")]
    pub updated_fields: Vec<String>,
}
support::object!(NoteUpdated);

/// Which object.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NoteUpdatedObjectMetadata {
    /// The object's UUID.
    pub id: String,
    /// What one is called.
    #[serde(rename = "nameSingular")]
    pub name_singular: String,
}
support::object!(NoteUpdatedObjectMetadata);

impl From<NoteUpdatedObjectMetadata> for DeliveryObjectMetadata {
    fn from(narrow: NoteUpdatedObjectMetadata) -> Self {
        Self {
            id: narrow.id,
            name_singular: narrow.name_singular,
        }
    }
}
