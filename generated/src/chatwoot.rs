// Made by vistoria-gen. Edit the contract, not this file.
//
// Chatwoot webhooks and calls.

use super::support;

/// Every event of Chatwoot webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `contact_created`: A contact was created.
    ContactCreated(Contact),
    /// `contact_updated`: A contact was updated; new activity counts as an update.
    ContactUpdated(ContactUpdated),
    /// `conversation_created`: A conversation was created.
    ConversationCreated(ConversationCreated),
    /// `conversation_updated`: A conversation was updated.
    ConversationUpdated(ConversationUpdated),
    /// `conversation_status_changed`: The status of a conversation changed.
    ConversationStatusChanged(ConversationStatusChanged),
    /// `message_created`: A message was created.
    MessageCreated(Message),
    /// `message_updated`: A message was updated.
    MessageUpdated(Message),
    /// `conversation_typing_on`: A user, bot or contact started typing.
    ConversationTypingOn(Typing),
    /// `conversation_typing_off`: A user, bot or contact stopped typing.
    ConversationTypingOff(Typing),
    /// `webwidget_triggered`: A visitor opened the widget.
    WebwidgetTriggered(WidgetTriggered),
    /// `inbox_created`: An inbox was created.
    InboxCreated(Inbox),
    /// `inbox_updated`: An inbox was updated.
    InboxUpdated(InboxUpdated),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "contact_created",
        "contact_updated",
        "conversation_created",
        "conversation_updated",
        "conversation_status_changed",
        "message_created",
        "message_updated",
        "conversation_typing_on",
        "conversation_typing_off",
        "webwidget_triggered",
        "inbox_created",
        "inbox_updated",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "contact_created" => support::decode(body).map(Self::ContactCreated),
            "contact_updated" => support::decode(body).map(Self::ContactUpdated),
            "conversation_created" => {
                support::decode(body).map(Self::ConversationCreated)
            }
            "conversation_updated" => {
                support::decode(body).map(Self::ConversationUpdated)
            }
            "conversation_status_changed" => {
                support::decode(body).map(Self::ConversationStatusChanged)
            }
            "message_created" => support::decode(body).map(Self::MessageCreated),
            "message_updated" => support::decode(body).map(Self::MessageUpdated),
            "conversation_typing_on" => {
                support::decode(body).map(Self::ConversationTypingOn)
            }
            "conversation_typing_off" => {
                support::decode(body).map(Self::ConversationTypingOff)
            }
            "webwidget_triggered" => support::decode(body).map(Self::WebwidgetTriggered),
            "inbox_created" => support::decode(body).map(Self::InboxCreated),
            "inbox_updated" => support::decode(body).map(Self::InboxUpdated),
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
            Self::ContactCreated(body) => support::encode(body),
            Self::ContactUpdated(body) => support::encode(body),
            Self::ConversationCreated(body) => support::encode(body),
            Self::ConversationUpdated(body) => support::encode(body),
            Self::ConversationStatusChanged(body) => support::encode(body),
            Self::MessageCreated(body) => support::encode(body),
            Self::MessageUpdated(body) => support::encode(body),
            Self::ConversationTypingOn(body) => support::encode(body),
            Self::ConversationTypingOff(body) => support::encode(body),
            Self::WebwidgetTriggered(body) => support::encode(body),
            Self::InboxCreated(body) => support::encode(body),
            Self::InboxUpdated(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::ContactCreated(_) => "contact_created",
            Self::ContactUpdated(_) => "contact_updated",
            Self::ConversationCreated(_) => "conversation_created",
            Self::ConversationUpdated(_) => "conversation_updated",
            Self::ConversationStatusChanged(_) => "conversation_status_changed",
            Self::MessageCreated(_) => "message_created",
            Self::MessageUpdated(_) => "message_updated",
            Self::ConversationTypingOn(_) => "conversation_typing_on",
            Self::ConversationTypingOff(_) => "conversation_typing_off",
            Self::WebwidgetTriggered(_) => "webwidget_triggered",
            Self::InboxCreated(_) => "inbox_created",
            Self::InboxUpdated(_) => "inbox_updated",
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
            ("/event", support::FieldText::Equals("contact_created"), "contact_created"),
            ("/event", support::FieldText::Equals("contact_updated"), "contact_updated"),
            (
                "/event",
                support::FieldText::Equals("conversation_created"),
                "conversation_created",
            ),
            (
                "/event",
                support::FieldText::Equals("conversation_updated"),
                "conversation_updated",
            ),
            (
                "/event",
                support::FieldText::Equals("conversation_status_changed"),
                "conversation_status_changed",
            ),
            ("/event", support::FieldText::Equals("message_created"), "message_created"),
            ("/event", support::FieldText::Equals("message_updated"), "message_updated"),
            (
                "/event",
                support::FieldText::Equals("conversation_typing_on"),
                "conversation_typing_on",
            ),
            (
                "/event",
                support::FieldText::Equals("conversation_typing_off"),
                "conversation_typing_off",
            ),
            (
                "/event",
                support::FieldText::Equals("webwidget_triggered"),
                "webwidget_triggered",
            ),
            ("/event", support::FieldText::Equals("inbox_created"), "inbox_created"),
            ("/event", support::FieldText::Equals("inbox_updated"), "inbox_updated"),
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

/// Every call of Chatwoot webhooks and calls.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "searchContacts",
        method: "GET",
        path: "/api/v1/accounts/{account_id}/contacts/search",
    },
    support::Call {
        operation: "createContact",
        method: "POST",
        path: "/api/v1/accounts/{account_id}/contacts",
    },
    support::Call {
        operation: "updateContact",
        method: "PUT",
        path: "/api/v1/accounts/{account_id}/contacts/{id}",
    },
    support::Call {
        operation: "listConversations",
        method: "GET",
        path: "/api/v1/accounts/{account_id}/conversations",
    },
    support::Call {
        operation: "createMessage",
        method: "POST",
        path: "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    },
    support::Call {
        operation: "createWebhook",
        method: "POST",
        path: "/api/v1/accounts/{account_id}/webhooks",
    },
];

/// The body of a request to Chatwoot webhooks and calls, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `searchContacts`, GET /api/v1/accounts/{account_id}/contacts/search: Search contacts by name, e-mail address, phone number or identifier.
    SearchContacts,
    /// `createContact`, POST /api/v1/accounts/{account_id}/contacts: Create a contact, optionally in an inbox.
    CreateContact(NewContact),
    /// `updateContact`, PUT /api/v1/accounts/{account_id}/contacts/{id}: Update a contact; attributes are merged with the existing ones.
    UpdateContact(ContactWritten),
    /// `listConversations`, GET /api/v1/accounts/{account_id}/conversations: List conversations, by default only the open ones.
    ListConversations,
    /// `createMessage`, POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages: Create a message or a private note.
    CreateMessage(NewMessage),
    /// `createWebhook`, POST /api/v1/accounts/{account_id}/webhooks: Create a webhook.
    CreateWebhook(NewWebhook),
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "searchContacts" => support::no_body(body).map(|()| Self::SearchContacts),
            "createContact" => support::decode(body).map(Self::CreateContact),
            "updateContact" => support::decode(body).map(Self::UpdateContact),
            "listConversations" => {
                support::no_body(body).map(|()| Self::ListConversations)
            }
            "createMessage" => support::decode(body).map(Self::CreateMessage),
            "createWebhook" => support::decode(body).map(Self::CreateWebhook),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::SearchContacts => Ok(String::new()),
            Self::CreateContact(body) => support::encode(body),
            Self::UpdateContact(body) => support::encode(body),
            Self::ListConversations => Ok(String::new()),
            Self::CreateMessage(body) => support::encode(body),
            Self::CreateWebhook(body) => support::encode(body),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::SearchContacts => "searchContacts",
            Self::CreateContact(_) => "createContact",
            Self::UpdateContact(_) => "updateContact",
            Self::ListConversations => "listConversations",
            Self::CreateMessage(_) => "createMessage",
            Self::CreateWebhook(_) => "createWebhook",
        }
    }
}

/// What Chatwoot webhooks and calls answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Response {
    /// What `searchContacts` answers.
    SearchContacts(SearchContactsResponse),
    /// What `createContact` answers.
    CreateContact(CreateContactResponse),
    /// What `updateContact` answers.
    UpdateContact(UpdateContactResponse),
    /// What `listConversations` answers.
    ListConversations(ListConversationsResponse),
    /// What `createMessage` answers.
    CreateMessage(CreateMessageResponse),
    /// What `createWebhook` answers.
    CreateWebhook(CreateWebhookResponse),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "searchContacts" => {
                SearchContactsResponse::decode(status, body).map(Self::SearchContacts)
            }
            "createContact" => {
                CreateContactResponse::decode(status, body).map(Self::CreateContact)
            }
            "updateContact" => {
                UpdateContactResponse::decode(status, body).map(Self::UpdateContact)
            }
            "listConversations" => {
                ListConversationsResponse::decode(status, body)
                    .map(Self::ListConversations)
            }
            "createMessage" => {
                CreateMessageResponse::decode(status, body).map(Self::CreateMessage)
            }
            "createWebhook" => {
                CreateWebhookResponse::decode(status, body).map(Self::CreateWebhook)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::SearchContacts(response) => response.encode(),
            Self::CreateContact(response) => response.encode(),
            Self::UpdateContact(response) => response.encode(),
            Self::ListConversations(response) => response.encode(),
            Self::CreateMessage(response) => response.encode(),
            Self::CreateWebhook(response) => response.encode(),
        }
    }
}

/// What `searchContacts` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum SearchContactsResponse {
    /// 200: A page of contacts.
    Status200(ContactsFound),
    /// 401: The token is missing or not authorised.
    Status401(UnauthorizedBody),
    /// 404: The account or the resource was not found.
    Status404(NotFoundBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl SearchContactsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            401 => support::decode(body).map(Self::Status401),
            404 => support::decode(body).map(Self::Status404),
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
            Self::Status401(body) => support::encode(body),
            Self::Status404(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `createContact` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateContactResponse {
    /// 200: The contact.
    Status200(ContactMade),
    /// 401: The token is missing or not authorised.
    Status401(UnauthorizedBody),
    /// 404: The account or the resource was not found.
    Status404(NotFoundBody),
    /// 422: The request cannot be processed.
    Status422(UnprocessableBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateContactResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            401 => support::decode(body).map(Self::Status401),
            404 => support::decode(body).map(Self::Status404),
            422 => support::decode(body).map(Self::Status422),
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
            Self::Status401(body) => support::encode(body),
            Self::Status404(body) => support::encode(body),
            Self::Status422(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `updateContact` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum UpdateContactResponse {
    /// 200: The contact.
    Status200(ContactChanged),
    /// 401: The token is missing or not authorised.
    Status401(UnauthorizedBody),
    /// 404: The account or the resource was not found.
    Status404(NotFoundBody),
    /// 422: The request cannot be processed.
    Status422(UnprocessableBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl UpdateContactResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            401 => support::decode(body).map(Self::Status401),
            404 => support::decode(body).map(Self::Status404),
            422 => support::decode(body).map(Self::Status422),
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
            Self::Status401(body) => support::encode(body),
            Self::Status404(body) => support::encode(body),
            Self::Status422(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `listConversations` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum ListConversationsResponse {
    /// 200: A page of conversations.
    Status200(ConversationsListed),
    /// 401: The token is missing or not authorised.
    Status401(UnauthorizedBody),
    /// 404: The account or the resource was not found.
    Status404(NotFoundBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl ListConversationsResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            401 => support::decode(body).map(Self::Status401),
            404 => support::decode(body).map(Self::Status404),
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
            Self::Status401(body) => support::encode(body),
            Self::Status404(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `createMessage` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateMessageResponse {
    /// 200: The message.
    Status200(MessageSent),
    /// 401: The token is missing or not authorised.
    Status401(UnauthorizedBody),
    /// 404: The account or the resource was not found.
    Status404(NotFoundBody),
    /// 422: The request cannot be processed.
    Status422(UnprocessableBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateMessageResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            401 => support::decode(body).map(Self::Status401),
            404 => support::decode(body).map(Self::Status404),
            422 => support::decode(body).map(Self::Status422),
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
            Self::Status401(body) => support::encode(body),
            Self::Status404(body) => support::encode(body),
            Self::Status422(body) => support::encode(body),
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
    /// 200: The webhook, with the secret that signs its deliveries.
    Status200(WebhookMade),
    /// 401: The token is missing or not authorised.
    Status401(UnauthorizedBody),
    /// 404: The account or the resource was not found.
    Status404(NotFoundBody),
    /// 422: The request cannot be processed.
    Status422(UnprocessableBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateWebhookResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            401 => support::decode(body).map(Self::Status401),
            404 => support::decode(body).map(Self::Status404),
            422 => support::decode(body).map(Self::Status422),
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
            Self::Status401(body) => support::encode(body),
            Self::Status404(body) => support::encode(body),
            Self::Status422(body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

support::types! {
/// A contact in a delivery.
///
/// Rule `chatwoot/contact-fields`: A contact_created or contact_updated body has account, additional_attributes, avatar, custom_attributes, email, id, identifier, name, phone_number, thumbnail and blocked of the contact at its top level.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
pub struct Contact {
    /// Name of the event.
    required event: String,
    /// The id and name of an account or inbox.
    required account: Account,
    /// Further attributes, such as city and company; strings may be empty.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL of the picture; an empty string when the contact has none.
    required avatar: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// E-mail address; null and never an empty string when unknown.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: email is null and not an empty string for a contact without an e-mail address.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    nullable email: Option<String>,
    /// Numeric id of the contact.
    required id: support::Integer,
    /// Id of the contact in another system.
    nullable identifier: Option<String>,
    /// Full name; an empty string, or rarely null, when unknown.
    nullable name: Option<String>,
    /// Phone number with a plus sign; null or an empty string when unknown.
    nullable phone_number: Option<String>,
    /// Same value as avatar.
    required thumbnail: String,
    /// Whether the contact is blocked.
    required blocked: bool,
    /// The changed fields, one per object.
    ///
    /// Lifecycle: a value in [`ContactUpdated`].
    optional changed_attributes: Option<Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>>,
}

/// The id and name of an account or inbox.
pub struct Account {
    /// Numeric id of the account or inbox.
    required id: support::Integer,
    /// Name of the account or inbox.
    required name: String,
}

/// `ChangedAttributesItemValue`.
pub struct ChangedAttributesItemValue {
    /// `current_value`.
    required current_value: serde_json::Value,
    /// `previous_value`.
    required previous_value: serde_json::Value,
}

/// A contact after a change.
///
/// Rule `chatwoot/contact-fields`: A contact_created or contact_updated body has account, additional_attributes, avatar, custom_attributes, email, id, identifier, name, phone_number, thumbnail and blocked of the contact at its top level.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
///
/// Rule `chatwoot/contact-updated-changes`: changed_attributes is present when a contact is updated and is a list of objects, each of which maps the name of a changed field to its previous_value and current_value.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct ContactUpdated {
    /// Name of the event.
    required event: String,
    /// The id and name of an account or inbox.
    required account: Account,
    /// Further attributes, such as city and company; strings may be empty.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL of the picture; an empty string when the contact has none.
    required avatar: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// E-mail address; null and never an empty string when unknown.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: email is null and not an empty string for a contact without an e-mail address.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    nullable email: Option<String>,
    /// Numeric id of the contact.
    required id: support::Integer,
    /// Id of the contact in another system.
    nullable identifier: Option<String>,
    /// Full name; an empty string, or rarely null, when unknown.
    nullable name: Option<String>,
    /// Phone number with a plus sign; null or an empty string when unknown.
    nullable phone_number: Option<String>,
    /// Same value as avatar.
    required thumbnail: String,
    /// Whether the contact is blocked.
    required blocked: bool,
    /// The changed fields, one per object.
    ///
    /// Rule `chatwoot/contact-updated-changes`: changed_attributes is present when a contact is updated and is a list of objects, each of which maps the name of a changed field to its previous_value and current_value.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required changed_attributes: Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>,
}
}

impl From<ContactUpdated> for Contact {
    fn from(narrow: ContactUpdated) -> Self {
        Self {
            event: narrow.event,
            account: narrow.account,
            additional_attributes: narrow.additional_attributes,
            avatar: narrow.avatar,
            custom_attributes: narrow.custom_attributes,
            email: narrow.email,
            id: narrow.id,
            identifier: narrow.identifier,
            name: narrow.name,
            phone_number: narrow.phone_number,
            thumbnail: narrow.thumbnail,
            blocked: narrow.blocked,
            changed_attributes: Some(narrow.changed_attributes),
        }
    }
}

support::types! {
/// A conversation when it was created.
///
/// Rule `chatwoot/conversation-fields`: A conversation in a delivery has every field of Chatwoot's event data presenter, with times as integers in Unix seconds, except updated_at, which is a number with a fraction, and snoozed_until and first_reply_created_at, which are strings or null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: event is present at the top level of a delivery about a conversation, next to the fields of the conversation.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct ConversationCreated {
    /// Name of the event.
    ///
    /// Rule `chatwoot/conversation-event`: event is present at the top level of a delivery about a conversation, next to the fields of the conversation.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required event: String,
    /// The changed fields.
    optional changed_attributes: Option<serde_json::Value>,
    /// Further attributes, such as browser, referrer and subject.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether a reply is possible.
    required can_reply: bool,
    /// Type of the channel, such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The link between contact and inbox, with all its columns.
    nullable contact_inbox: Option<ContactInbox>,
    /// The conversation's number within the account, not its database id.
    required id: support::Integer,
    /// Numeric id of the inbox.
    required inbox_id: support::Integer,
    /// The last message, or an empty list.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: messages of a conversation contains the last message or is empty, and never contains the history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Participants of the conversation.
    required meta: Meta,
    /// Status, `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: status of a conversation is open, resolved, pending or snoozed; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when the conversation is snoozed.
    nullable snoozed_until: Option<String>,
    /// Number of unread messages, at most ten.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count of a conversation is at most 10, because Chatwoot stops counting at 10.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When the first reply was sent.
    nullable first_reply_created_at: Option<String>,
    /// Priority, `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: priority of a conversation is low, medium, high, urgent or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact has been waiting; 0 when the contact is not waiting.
    required waiting_since: support::Integer,
    /// When an agent last saw the conversation; 0 for never.
    required agent_last_seen_at: support::Integer,
    /// When the contact last saw the conversation; 0 for never.
    required contact_last_seen_at: support::Integer,
    /// Time of the last activity.
    required last_activity_at: support::Integer,
    /// Same value as last_activity_at.
    required timestamp: support::Integer,
    /// When the conversation was created.
    required created_at: support::Integer,
    /// When the conversation was last changed, with a fraction.
    required updated_at: support::Number,
    /// The id and name of an account or inbox.
    optional account: Option<Account>,
}
}

impl From<ConversationCreated> for Conversation {
    fn from(narrow: ConversationCreated) -> Self {
        Self {
            event: Some(narrow.event),
            changed_attributes: narrow.changed_attributes,
            additional_attributes: narrow.additional_attributes,
            can_reply: narrow.can_reply,
            channel: narrow.channel,
            contact_inbox: narrow.contact_inbox,
            id: narrow.id,
            inbox_id: narrow.inbox_id,
            messages: narrow.messages,
            labels: narrow.labels,
            meta: narrow.meta,
            status: narrow.status,
            custom_attributes: narrow.custom_attributes,
            snoozed_until: narrow.snoozed_until,
            unread_count: narrow.unread_count,
            first_reply_created_at: narrow.first_reply_created_at,
            priority: narrow.priority,
            waiting_since: narrow.waiting_since,
            agent_last_seen_at: narrow.agent_last_seen_at,
            contact_last_seen_at: narrow.contact_last_seen_at,
            last_activity_at: narrow.last_activity_at,
            timestamp: narrow.timestamp,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            account: narrow.account,
        }
    }
}

support::types! {
/// The link between contact and inbox, with all its columns.
pub struct ContactInbox {
    /// Numeric id of the row.
    required id: support::Integer,
    /// Numeric id of the contact.
    nullable contact_id: Option<support::Integer>,
    /// Numeric id of the inbox.
    nullable inbox_id: Option<support::Integer>,
    /// Id of the contact in the inbox.
    required source_id: String,
    /// When the row was created.
    optional created_at: Option<String>,
    /// When the row was last changed.
    optional updated_at: Option<String>,
    /// Whether the contact's identity was verified by HMAC.
    both hmac_verified: support::Maybe<bool>,
    /// A secret token of the contact.
    both pubsub_token: support::Maybe<String>,
}

/// A message inside a conversation. Unlike in a message delivery, message_type and created_at are numbers.
pub struct NestedMessage {
    /// Numeric id of the message.
    required id: support::Integer,
    /// Text of the message; null when the message has only attachments.
    nullable content: Option<String>,
    /// Numeric id of the account.
    optional account_id: Option<support::Integer>,
    /// Numeric id of the inbox.
    optional inbox_id: Option<support::Integer>,
    /// The conversation's number within the account.
    optional conversation_id: Option<support::Integer>,
    /// Type of the message: 0 incoming, 1 outgoing, 2 activity, 3 template.
    ///
    /// Advice (warning) `chatwoot/message-type-number-known`: message_type of a message in an API response or inside a conversation is 0 (incoming), 1 (outgoing), 2 (activity) or 3 (template); any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required message_type: support::Integer,
    /// When the message was created, in Unix seconds.
    required created_at: support::Integer,
    /// When the message was last changed, in ISO 8601 format.
    optional updated_at: Option<String>,
    /// Whether the message is a private note for agents.
    optional private: Option<bool>,
    /// Delivery status, `sent`, `delivered`, `read` or `failed`.
    ///
    /// Advice (warning) `chatwoot/delivery-status-known`: status of a message is sent, delivered, read, failed or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    both status: support::Maybe<String>,
    /// Type of the content, such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: content_type of a message is null or one of thirteen types, such as text, cards or input_select; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    both content_type: support::Maybe<String>,
    /// Attributes that depend on the content type.
    optional content_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Attributes added by the channel.
    optional additional_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Ids of the message in external systems.
    optional external_source_ids: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Result of the sentiment analysis.
    optional sentiment: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Id of the message in the channel.
    both source_id: support::Maybe<String>,
    /// Type of the sender.
    both sender_type: support::Maybe<String>,
    /// Numeric id of the sender.
    both sender_id: support::Maybe<support::Integer>,
    /// The sender; absent when the message has none.
    optional sender: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// A few fields of the conversation.
    optional conversation: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The attachments; absent when the message has none.
    optional attachments: Option<Vec<Option<Attachment>>>,
    /// Text of the message without quoted text.
    both processed_message_content: support::Maybe<String>,
}

/// A file, location or card. Further fields depend on its kind.
pub struct Attachment {
    /// Numeric id of the attachment.
    required id: support::Integer,
    /// Numeric id of the message.
    required message_id: support::Integer,
    /// Numeric id of the account.
    required account_id: support::Integer,
    /// Kind of attachment, such as `image`.
    ///
    /// Advice (warning) `chatwoot/attachment-kind-known`: file_type of an attachment is null or one of thirteen kinds, such as image, audio or location; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/attachment.rb (observed).
    nullable file_type: Option<String>,
    /// URL of the file.
    both data_url: support::Maybe<String>,
    /// URL of a thumbnail.
    both thumb_url: support::Maybe<String>,
    /// Size in bytes.
    both file_size: support::Maybe<support::Integer>,
}

/// Participants of the conversation.
pub struct Meta {
    /// The contact.
    required sender: std::collections::BTreeMap<String, serde_json::Value>,
    /// An assigned user or bot.
    nullable assignee: Option<Agent>,
    /// Type of the assignee, `User` or `AgentBot`.
    ///
    /// Advice (warning) `chatwoot/assignee-type-known`: assignee_type of a conversation is User, AgentBot or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    both assignee_type: support::Maybe<String>,
    /// The id and name of an account or inbox.
    nullable team: Option<Account>,
    /// Whether the contact's identity was verified by HMAC.
    nullable hmac_verified: Option<bool>,
}

/// An assigned user or bot.
pub struct Agent {
    /// Numeric id of the user or bot.
    required id: support::Integer,
    /// Full name.
    nullable name: Option<String>,
    /// Display name.
    optional available_name: Option<String>,
    /// URL of the picture.
    both avatar_url: support::Maybe<String>,
    /// Type of the assignee, `user` or `agent_bot`.
    optional type_ ("type"): Option<String>,
    /// Availability.
    both availability_status: support::Maybe<String>,
    /// URL of the picture.
    both thumbnail: support::Maybe<String>,
}

/// A conversation in a delivery.
///
/// Rule `chatwoot/conversation-fields`: A conversation in a delivery has every field of Chatwoot's event data presenter, with times as integers in Unix seconds, except updated_at, which is a number with a fraction, and snoozed_until and first_reply_created_at, which are strings or null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
pub struct Conversation {
    /// Name of the event.
    ///
    /// Lifecycle: a value in [`ConversationCreated`].
    optional event: Option<String>,
    /// The changed fields.
    optional changed_attributes: Option<serde_json::Value>,
    /// Further attributes, such as browser, referrer and subject.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether a reply is possible.
    required can_reply: bool,
    /// Type of the channel, such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The link between contact and inbox, with all its columns.
    nullable contact_inbox: Option<ContactInbox>,
    /// The conversation's number within the account, not its database id.
    required id: support::Integer,
    /// Numeric id of the inbox.
    required inbox_id: support::Integer,
    /// The last message, or an empty list.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: messages of a conversation contains the last message or is empty, and never contains the history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Participants of the conversation.
    required meta: Meta,
    /// Status, `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: status of a conversation is open, resolved, pending or snoozed; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when the conversation is snoozed.
    nullable snoozed_until: Option<String>,
    /// Number of unread messages, at most ten.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count of a conversation is at most 10, because Chatwoot stops counting at 10.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When the first reply was sent.
    nullable first_reply_created_at: Option<String>,
    /// Priority, `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: priority of a conversation is low, medium, high, urgent or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact has been waiting; 0 when the contact is not waiting.
    required waiting_since: support::Integer,
    /// When an agent last saw the conversation; 0 for never.
    required agent_last_seen_at: support::Integer,
    /// When the contact last saw the conversation; 0 for never.
    required contact_last_seen_at: support::Integer,
    /// Time of the last activity.
    required last_activity_at: support::Integer,
    /// Same value as last_activity_at.
    required timestamp: support::Integer,
    /// When the conversation was created.
    required created_at: support::Integer,
    /// When the conversation was last changed, with a fraction.
    required updated_at: support::Number,
    /// The id and name of an account or inbox.
    optional account: Option<Account>,
}

/// A conversation after a change.
///
/// Rule `chatwoot/conversation-fields`: A conversation in a delivery has every field of Chatwoot's event data presenter, with times as integers in Unix seconds, except updated_at, which is a number with a fraction, and snoozed_until and first_reply_created_at, which are strings or null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: event is present at the top level of a delivery about a conversation, next to the fields of the conversation.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
///
/// Rule `chatwoot/conversation-updated-changes`: changed_attributes is present when a conversation is updated and is null or a list of objects, each of which maps the name of a changed field to its previous_value and current_value.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct ConversationUpdated {
    /// Name of the event.
    ///
    /// Rule `chatwoot/conversation-event`: event is present at the top level of a delivery about a conversation, next to the fields of the conversation.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required event: String,
    /// The changed fields.
    ///
    /// Rule `chatwoot/conversation-updated-changes`: changed_attributes is present when a conversation is updated and is null or a list of objects, each of which maps the name of a changed field to its previous_value and current_value.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    nullable changed_attributes: Option<Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>>,
    /// Further attributes, such as browser, referrer and subject.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether a reply is possible.
    required can_reply: bool,
    /// Type of the channel, such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The link between contact and inbox, with all its columns.
    nullable contact_inbox: Option<ContactInbox>,
    /// The conversation's number within the account, not its database id.
    required id: support::Integer,
    /// Numeric id of the inbox.
    required inbox_id: support::Integer,
    /// The last message, or an empty list.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: messages of a conversation contains the last message or is empty, and never contains the history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Participants of the conversation.
    required meta: Meta,
    /// Status, `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: status of a conversation is open, resolved, pending or snoozed; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when the conversation is snoozed.
    nullable snoozed_until: Option<String>,
    /// Number of unread messages, at most ten.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count of a conversation is at most 10, because Chatwoot stops counting at 10.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When the first reply was sent.
    nullable first_reply_created_at: Option<String>,
    /// Priority, `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: priority of a conversation is low, medium, high, urgent or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact has been waiting; 0 when the contact is not waiting.
    required waiting_since: support::Integer,
    /// When an agent last saw the conversation; 0 for never.
    required agent_last_seen_at: support::Integer,
    /// When the contact last saw the conversation; 0 for never.
    required contact_last_seen_at: support::Integer,
    /// Time of the last activity.
    required last_activity_at: support::Integer,
    /// Same value as last_activity_at.
    required timestamp: support::Integer,
    /// When the conversation was created.
    required created_at: support::Integer,
    /// When the conversation was last changed, with a fraction.
    required updated_at: support::Number,
    /// The id and name of an account or inbox.
    optional account: Option<Account>,
}

/// A conversation whose status was changed.
///
/// Rule `chatwoot/conversation-fields`: A conversation in a delivery has every field of Chatwoot's event data presenter, with times as integers in Unix seconds, except updated_at, which is a number with a fraction, and snoozed_until and first_reply_created_at, which are strings or null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: event is present at the top level of a delivery about a conversation, next to the fields of the conversation.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
///
/// Rule `chatwoot/status-changed-without-changes`: changed_attributes is present and null in a conversation_status_changed delivery, so the delivery does not tell the previous status.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb notify_status_change (observed).
pub struct ConversationStatusChanged {
    /// Name of the event.
    ///
    /// Rule `chatwoot/conversation-event`: event is present at the top level of a delivery about a conversation, next to the fields of the conversation.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required event: String,
    /// The changed fields.
    ///
    /// Rule `chatwoot/status-changed-without-changes`: changed_attributes is present and null in a conversation_status_changed delivery, so the delivery does not tell the previous status.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb notify_status_change (observed).
    required changed_attributes: support::Null,
    /// Further attributes, such as browser, referrer and subject.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether a reply is possible.
    required can_reply: bool,
    /// Type of the channel, such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The link between contact and inbox, with all its columns.
    nullable contact_inbox: Option<ContactInbox>,
    /// The conversation's number within the account, not its database id.
    required id: support::Integer,
    /// Numeric id of the inbox.
    required inbox_id: support::Integer,
    /// The last message, or an empty list.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: messages of a conversation contains the last message or is empty, and never contains the history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Participants of the conversation.
    required meta: Meta,
    /// Status, `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: status of a conversation is open, resolved, pending or snoozed; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when the conversation is snoozed.
    nullable snoozed_until: Option<String>,
    /// Number of unread messages, at most ten.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count of a conversation is at most 10, because Chatwoot stops counting at 10.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When the first reply was sent.
    nullable first_reply_created_at: Option<String>,
    /// Priority, `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: priority of a conversation is low, medium, high, urgent or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact has been waiting; 0 when the contact is not waiting.
    required waiting_since: support::Integer,
    /// When an agent last saw the conversation; 0 for never.
    required agent_last_seen_at: support::Integer,
    /// When the contact last saw the conversation; 0 for never.
    required contact_last_seen_at: support::Integer,
    /// Time of the last activity.
    required last_activity_at: support::Integer,
    /// Same value as last_activity_at.
    required timestamp: support::Integer,
    /// When the conversation was created.
    required created_at: support::Integer,
    /// When the conversation was last changed, with a fraction.
    required updated_at: support::Number,
    /// The id and name of an account or inbox.
    optional account: Option<Account>,
}

/// A message in a delivery.
///
/// Rule `chatwoot/message-fields`: A message_created or message_updated delivery has the fields of the message and its conversation, inbox and account, with message_type as a word, created_at as an ISO 8601 string, and sender as an object or null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb webhook_data (observed).
pub struct Message {
    /// Name of the event.
    required event: String,
    /// The id and name of an account or inbox.
    required account: Account,
    /// Attributes added by the channel.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Attributes that depend on the content type.
    required content_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Type of the content, such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: content_type of a message is null or one of thirteen types, such as text, cards or input_select; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required content_type: String,
    /// Text of the message; null when the message has only attachments.
    nullable content: Option<String>,
    /// A conversation in a delivery.
    ///
    /// Advice (note) `chatwoot/account-since-4-14-2`: account is present in a conversation sent by Chatwoot 4.14.2 or later; a missing account is the only sign of an older server.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required conversation: Conversation,
    /// When the message was created, in ISO 8601 format.
    required created_at: String,
    /// Numeric id of the message.
    required id: support::Integer,
    /// The id and name of an account or inbox.
    required inbox: Account,
    /// Type of the message, `incoming`, `outgoing` or `template`.
    ///
    /// Advice (warning) `chatwoot/message-type-known`: message_type in a delivery is incoming, outgoing or template, because activity messages are never delivered.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/concerns/message_filter_helpers.rb (observed).
    required message_type: String,
    /// Whether the message is a private note for agents.
    required private: bool,
    /// The sender of a message.
    nullable sender: Option<Sender>,
    /// Id of the message in the channel.
    nullable source_id: Option<String>,
    /// The attachments; absent when the message has none.
    optional attachments: Option<Vec<Option<Attachment>>>,
}

/// The sender of a message.
pub struct Sender {
    /// Numeric id of the sender.
    required id: support::Integer,
    /// Full name.
    nullable name: Option<String>,
    /// E-mail address; null and never an empty string when unknown.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: email is null and not an empty string for a contact without an e-mail address.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    both email: support::Maybe<String>,
    /// Type of the sender, `user`, `agent_bot` or `captain_assistant`; absent for contacts.
    optional type_ ("type"): Option<String>,
    /// Phone number of a contact.
    both phone_number: support::Maybe<String>,
    /// Id of a contact in another system.
    both identifier: support::Maybe<String>,
    /// URL of the picture of a contact.
    optional avatar: Option<String>,
    /// URL of the picture of a contact.
    optional thumbnail: Option<String>,
    /// Whether a contact is blocked.
    optional blocked: Option<bool>,
    /// The id and name of an account or inbox.
    optional account: Option<Account>,
}

/// A user, bot or contact started or stopped typing.
///
/// Rule `chatwoot/typing-fields`: A conversation_typing_on or conversation_typing_off delivery has user, conversation and is_private.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct Typing {
    /// Name of the event.
    required event: String,
    /// The sender of a message.
    required user: Sender,
    /// A conversation in a delivery.
    ///
    /// Advice (note) `chatwoot/account-since-4-14-2`: account is present in a conversation sent by Chatwoot 4.14.2 or later; a missing account is the only sign of an older server.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required conversation: Conversation,
    /// Whether a private note is being typed.
    required is_private: TypingIsPrivate,
}

/// Whether a private note is being typed.
pub enum TypingIsPrivate ("a boolean or a text") {
    Boolean Bool(bool),
    String Text(String),
}

/// A visitor opened the widget. The only event with a contact key.
///
/// Rule `chatwoot/widget-fields`: A webwidget_triggered delivery has id, contact, inbox, account, current_conversation, source_id and event_info.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb webwidget_triggered (observed).
pub struct WidgetTriggered {
    /// Name of the event.
    required event: String,
    /// Numeric id of the link between contact and inbox.
    required id: support::Integer,
    /// The contact.
    nullable contact: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The id and name of an account or inbox.
    required inbox: Account,
    /// The id and name of an account or inbox.
    required account: Account,
    /// The open conversation.
    nullable current_conversation: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Id of the contact in the inbox.
    required source_id: String,
    /// Information sent by the widget.
    required event_info: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An inbox in a delivery.
///
/// Rule `chatwoot/inbox-fields`: An inbox_created or inbox_updated body has the settings of the inbox, working_hours, account and channel at its top level.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/inbox/event_data_presenter.rb (observed).
pub struct Inbox {
    /// Name of the event.
    required event: String,
    /// Whether a resolved conversation accepts messages.
    required allow_messages_after_resolved: bool,
    /// Whether a contact has a single conversation.
    required lock_to_single_conversation: bool,
    /// Configuration of automatic assignment.
    required auto_assignment_config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether conversations are assigned automatically.
    required enable_auto_assignment: bool,
    /// Whether visitors are asked for an e-mail address.
    required enable_email_collect: bool,
    /// Whether the greeting is enabled.
    required greeting_enabled: bool,
    /// The greeting.
    nullable greeting_message: Option<String>,
    /// Whether the satisfaction survey is enabled.
    required csat_survey_enabled: bool,
    /// Business name in the sender of e-mails.
    nullable business_name: Option<String>,
    /// Type of sender name in e-mails, such as `friendly`.
    required sender_name_type: String,
    /// Time zone, such as `America/Sao_Paulo`.
    nullable timezone: Option<String>,
    /// Message sent outside working hours.
    nullable out_of_office_message: Option<String>,
    /// Whether working hours are enabled.
    required working_hours_enabled: bool,
    /// The working hours.
    required working_hours: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When the inbox was created, in ISO 8601 format.
    required created_at: String,
    /// When the inbox was last changed, in ISO 8601 format.
    required updated_at: String,
    /// All columns of the channel, including its secrets.
    required channel: std::collections::BTreeMap<String, serde_json::Value>,
    /// The id and name of an account or inbox.
    required account: Account,
    /// The changed fields, one per object.
    ///
    /// Lifecycle: a value in [`InboxUpdated`].
    optional changed_attributes: Option<Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>>,
}

/// An inbox after a change.
///
/// Rule `chatwoot/inbox-fields`: An inbox_created or inbox_updated body has the settings of the inbox, working_hours, account and channel at its top level.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/inbox/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/inbox-updated-changes`: changed_attributes is present when an inbox is updated and is a list of objects, each of which maps the name of a changed field to its previous_value and current_value.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct InboxUpdated {
    /// Name of the event.
    required event: String,
    /// Whether a resolved conversation accepts messages.
    required allow_messages_after_resolved: bool,
    /// Whether a contact has a single conversation.
    required lock_to_single_conversation: bool,
    /// Configuration of automatic assignment.
    required auto_assignment_config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether conversations are assigned automatically.
    required enable_auto_assignment: bool,
    /// Whether visitors are asked for an e-mail address.
    required enable_email_collect: bool,
    /// Whether the greeting is enabled.
    required greeting_enabled: bool,
    /// The greeting.
    nullable greeting_message: Option<String>,
    /// Whether the satisfaction survey is enabled.
    required csat_survey_enabled: bool,
    /// Business name in the sender of e-mails.
    nullable business_name: Option<String>,
    /// Type of sender name in e-mails, such as `friendly`.
    required sender_name_type: String,
    /// Time zone, such as `America/Sao_Paulo`.
    nullable timezone: Option<String>,
    /// Message sent outside working hours.
    nullable out_of_office_message: Option<String>,
    /// Whether working hours are enabled.
    required working_hours_enabled: bool,
    /// The working hours.
    required working_hours: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When the inbox was created, in ISO 8601 format.
    required created_at: String,
    /// When the inbox was last changed, in ISO 8601 format.
    required updated_at: String,
    /// All columns of the channel, including its secrets.
    required channel: std::collections::BTreeMap<String, serde_json::Value>,
    /// The id and name of an account or inbox.
    required account: Account,
    /// The changed fields, one per object.
    ///
    /// Rule `chatwoot/inbox-updated-changes`: changed_attributes is present when an inbox is updated and is a list of objects, each of which maps the name of a changed field to its previous_value and current_value.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required changed_attributes: Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>,
}
}

impl From<InboxUpdated> for Inbox {
    fn from(narrow: InboxUpdated) -> Self {
        Self {
            event: narrow.event,
            allow_messages_after_resolved: narrow.allow_messages_after_resolved,
            lock_to_single_conversation: narrow.lock_to_single_conversation,
            auto_assignment_config: narrow.auto_assignment_config,
            enable_auto_assignment: narrow.enable_auto_assignment,
            enable_email_collect: narrow.enable_email_collect,
            greeting_enabled: narrow.greeting_enabled,
            greeting_message: narrow.greeting_message,
            csat_survey_enabled: narrow.csat_survey_enabled,
            business_name: narrow.business_name,
            sender_name_type: narrow.sender_name_type,
            timezone: narrow.timezone,
            out_of_office_message: narrow.out_of_office_message,
            working_hours_enabled: narrow.working_hours_enabled,
            working_hours: narrow.working_hours,
            created_at: narrow.created_at,
            updated_at: narrow.updated_at,
            channel: narrow.channel,
            account: narrow.account,
            changed_attributes: Some(narrow.changed_attributes),
        }
    }
}

support::types! {
/// A page of contacts.
///
/// Rule `chatwoot/contacts-found`: The response to a request to search contacts has meta, with count, current_page and has_more (which Chatwoot's swagger document lacks), and payload, the list of contacts.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/search.json.jbuilder (observed).
pub struct ContactsFound {
    /// Information about the page.
    ///
    /// Advice (warning) `chatwoot/search-for-something`: count and has_more in the response to a contact search are not null; null means that q was blank, for which Chatwoot returns an empty page and no error.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb search (implied).
    ///
    /// Advice (warning) `chatwoot/search-count-is-of-the-page`: count in the response to a contact search is the number of contacts on the page, at most fifteen, and not the total number, as Chatwoot's swagger document says.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb search (observed).
    required meta: ContactsFoundMeta,
    /// The contacts.
    required payload: Vec<RestContact>,
}

/// Information about the page.
pub struct ContactsFoundMeta {
    /// Number of contacts on this page.
    nullable count: Option<support::Integer>,
    /// The number 1 when the request had no page, otherwise the string from the query.
    required current_page: MessageSentEchoId,
    /// Whether there is a next page.
    nullable has_more: Option<bool>,
}

/// `MessageSentEchoId`.
pub enum MessageSentEchoId ("a whole number or a text") {
    Number Integer(support::Integer),
    String Text(String),
}

/// A contact in an API response.
///
/// Rule `chatwoot/rest-contact-fields`: A contact in an API response has every field of Chatwoot's contact view, with times as integers in Unix seconds; last_activity_at is absent and never null when the contact has had no activity.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_contact.json.jbuilder (observed).
pub struct RestContact {
    /// Further attributes, such as city and company; strings may be empty.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Availability, `online` or `offline`.
    ///
    /// Advice (warning) `chatwoot/contact-availability-known`: availability_status of a contact is online or offline; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_contact.json.jbuilder (observed).
    required availability_status: String,
    /// E-mail address; null and never an empty string when unknown.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: email is null and not an empty string for a contact without an e-mail address.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    nullable email: Option<String>,
    /// Numeric id of the contact.
    required id: support::Integer,
    /// Full name; an empty string, or rarely null, when unknown.
    nullable name: Option<String>,
    /// Phone number with a plus sign; null or an empty string when unknown.
    nullable phone_number: Option<String>,
    /// Whether the contact is blocked.
    required blocked: bool,
    /// Id of the contact in another system.
    nullable identifier: Option<String>,
    /// Numeric id of the company.
    both company_id: support::Maybe<support::Integer>,
    /// URL of the picture; an empty string when the contact has none.
    required thumbnail: String,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When the contact was last active; absent when the contact has had no activity.
    optional last_activity_at: Option<support::Integer>,
    /// When the contact was created.
    required created_at: support::Integer,
    /// Inboxes in which the contact can be reached; absent unless requested.
    optional contact_inboxes: Option<Vec<RestContactInbox>>,
}

/// A contact in an inbox.
///
/// Rule `chatwoot/rest-contact-inbox-fields`: An entry of contact_inboxes has source_id and an inbox with id, avatar_url, channel_id, name, channel_type and provider.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_inbox_slim.json.jbuilder (observed).
pub struct RestContactInbox {
    /// Id of the contact in the inbox.
    required source_id: String,
    /// The inbox.
    required inbox: RestContactInboxInbox,
}

/// The inbox.
pub struct RestContactInboxInbox {
    /// Numeric id of the inbox.
    required id: support::Integer,
    /// URL of the inbox's picture.
    required avatar_url: String,
    /// Numeric id of the channel.
    required channel_id: support::Integer,
    /// Name of the inbox.
    required name: String,
    /// Type of the channel, such as `Channel::Api`.
    required channel_type: String,
    /// Provider of the channel.
    nullable provider: Option<String>,
}

/// An error response with status 401.
///
/// Rule `chatwoot/error-401`: A response with status 401 has error, a string, or, when the request had no token, errors, a list of strings.
/// Source: Issue tracker of chatwoot/chatwoot, chatwoot/chatwoot#1057 (observed).
pub struct UnauthorizedBody {
    /// Error message.
    optional error: Option<String>,
    /// Error messages.
    optional errors: Option<Vec<String>>,
}

/// An error response with status 404.
///
/// Rule `chatwoot/error-404`: A response with status 404 has error, a string; description and errors, as in Chatwoot's swagger document, are never sent.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/concerns/request_exception_handler.rb (observed).
pub struct NotFoundBody {
    /// Error message.
    required error: String,
}

/// A request to create a contact.
///
/// Rule `chatwoot/contact-written`: In a request to create or update a contact, name, identifier, email, phone_number and avatar_url are strings, blocked is a boolean, and additional_attributes and custom_attributes are objects, when present.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb permitted_params (observed).
///
/// Rule `chatwoot/new-contact`: In a request to create a contact, inbox_id is an integer and source_id is a string, when present; Chatwoot's swagger document requires inbox_id, which Chatwoot does not, and lacks source_id.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
pub struct NewContact {
    /// Full name.
    optional name: Option<String>,
    /// Id of the contact in another system.
    optional identifier: Option<String>,
    /// E-mail address.
    optional email: Option<String>,
    /// Phone number with a plus sign.
    ///
    /// Advice (warning) `chatwoot/phone-with-plus`: phone_number in a request to create or update a contact is a plus sign followed by two to fifteen digits, or an empty string; any other value is refused with status 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    optional phone_number: Option<String>,
    /// Whether the contact is blocked.
    optional blocked: Option<bool>,
    /// URL from which to fetch the picture.
    optional avatar_url: Option<String>,
    /// Further attributes, such as city and company.
    optional additional_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Custom attributes defined by the account.
    optional custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Numeric id of the inbox to add the contact to.
    ///
    /// Rule `chatwoot/new-contact`: In a request to create a contact, inbox_id is an integer and source_id is a string, when present; Chatwoot's swagger document requires inbox_id, which Chatwoot does not, and lacks source_id.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
    optional inbox_id: Option<support::Integer>,
    /// Id of the contact in the inbox.
    ///
    /// Rule `chatwoot/new-contact`: In a request to create a contact, inbox_id is an integer and source_id is a string, when present; Chatwoot's swagger document requires inbox_id, which Chatwoot does not, and lacks source_id.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
    optional source_id: Option<String>,
}
}

impl From<NewContact> for ContactWritten {
    fn from(narrow: NewContact) -> Self {
        Self {
            name: narrow.name,
            identifier: narrow.identifier,
            email: narrow.email,
            phone_number: narrow.phone_number,
            blocked: narrow.blocked,
            avatar_url: narrow.avatar_url,
            additional_attributes: narrow.additional_attributes,
            custom_attributes: narrow.custom_attributes,
        }
    }
}

support::types! {
/// The fields of a contact to create or update. Omitted fields keep their values, and attributes are merged, not replaced.
///
/// Rule `chatwoot/contact-written`: In a request to create or update a contact, name, identifier, email, phone_number and avatar_url are strings, blocked is a boolean, and additional_attributes and custom_attributes are objects, when present.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb permitted_params (observed).
pub struct ContactWritten {
    /// Full name.
    optional name: Option<String>,
    /// Id of the contact in another system.
    optional identifier: Option<String>,
    /// E-mail address.
    optional email: Option<String>,
    /// Phone number with a plus sign.
    ///
    /// Advice (warning) `chatwoot/phone-with-plus`: phone_number in a request to create or update a contact is a plus sign followed by two to fifteen digits, or an empty string; any other value is refused with status 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    optional phone_number: Option<String>,
    /// Whether the contact is blocked.
    optional blocked: Option<bool>,
    /// URL from which to fetch the picture.
    optional avatar_url: Option<String>,
    /// Further attributes, such as city and company.
    optional additional_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Custom attributes defined by the account.
    optional custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The created contact.
///
/// Rule `chatwoot/contact-made`: The response to a request to create a contact has the contact in payload.contact and its inbox in payload.contact_inbox; the payload list in Chatwoot's swagger document is never sent.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/create.json.jbuilder (observed).
pub struct ContactMade {
    /// An object with the created contact and its inbox.
    required payload: ContactMadePayload,
}

/// An object with the created contact and its inbox.
pub struct ContactMadePayload {
    /// A contact in an API response.
    required contact: RestContact,
    /// The inbox the contact was added to; both fields are null when the request had no inbox.
    required contact_inbox: ContactMadePayloadContactInbox,
}

/// The inbox the contact was added to; both fields are null when the request had no inbox.
pub struct ContactMadePayloadContactInbox {
    /// All columns of the inbox.
    nullable inbox: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Id of the contact in the inbox.
    nullable source_id: Option<String>,
}

/// An error response with status 422, either a message or a message with the names of invalid fields.
///
/// Rule `chatwoot/error-422`: In a response with status 422, error and message are strings and attributes is a list of strings, when present.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/concerns/request_exception_handler.rb (observed).
pub struct UnprocessableBody {
    /// Error message.
    optional error: Option<String>,
    /// Validation message.
    optional message: Option<String>,
    /// Names of the invalid fields.
    optional attributes: Option<Vec<String>>,
}

/// The updated contact.
///
/// Rule `chatwoot/contact-changed`: The response to a request to update a contact has the contact in payload and status 200; Chatwoot's swagger document has status 204 and a list in payload.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/update.json.jbuilder (observed).
pub struct ContactChanged {
    /// A contact in an API response.
    required payload: RestContact,
}

/// A page of conversations.
///
/// Rule `chatwoot/conversations-listed`: The response to a request to list conversations has data, with four counts in meta and the conversations in payload.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/conversations/index.json.jbuilder (observed).
pub struct ConversationsListed {
    /// The conversations and their counts.
    required data: ConversationsListedData,
}

/// The conversations and their counts.
pub struct ConversationsListedData {
    /// Total counts, independent of the page.
    required meta: ConversationsListedDataMeta,
    /// The conversations.
    required payload: Vec<RestConversation>,
}

/// Total counts, independent of the page.
pub struct ConversationsListedDataMeta {
    /// Number of conversations assigned to the caller.
    required mine_count: support::Integer,
    /// Number of assigned conversations.
    required assigned_count: support::Integer,
    /// Number of unassigned conversations.
    required unassigned_count: support::Integer,
    /// Number of all conversations.
    required all_count: support::Integer,
}

/// A conversation in an API response.
///
/// Rule `chatwoot/rest-conversation-fields`: A conversation in an API response has every field of Chatwoot's conversation view, with times as integers in Unix seconds and 0 for never, except snoozed_until, which is an ISO 8601 string or null, and updated_at, which is a number with a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/conversations/partials/_conversation.json.jbuilder (observed).
pub struct RestConversation {
    /// Participants of the conversation.
    required meta: RestMeta,
    /// The conversation's number within the account, not its database id.
    required id: support::Integer,
    /// The last message, or an empty list.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: messages of a conversation contains the last message or is empty, and never contains the history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Numeric id of the account.
    required account_id: support::Integer,
    /// UUID of the conversation.
    required uuid: String,
    /// Further attributes, such as browser, referrer and subject.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When an agent last saw the conversation; 0 for never.
    required agent_last_seen_at: support::Integer,
    /// When the assignee last saw the conversation; 0 for never.
    required assignee_last_seen_at: support::Integer,
    /// Whether a reply is possible.
    required can_reply: bool,
    /// When the contact last saw the conversation; 0 for never.
    required contact_last_seen_at: support::Integer,
    /// Custom attributes defined by the account.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Numeric id of the inbox.
    required inbox_id: support::Integer,
    /// Labels.
    required labels: Vec<String>,
    /// Whether the conversation is muted.
    required muted: bool,
    /// Until when the conversation is snoozed, in ISO 8601 format.
    nullable snoozed_until: Option<String>,
    /// Status, `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: status of a conversation is open, resolved, pending or snoozed; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// When the conversation was created.
    required created_at: support::Integer,
    /// When the conversation was last changed, with a fraction.
    required updated_at: support::Number,
    /// Same value as last_activity_at.
    required timestamp: support::Integer,
    /// When the first reply was sent; 0 for never.
    required first_reply_created_at: support::Integer,
    /// Number of unread messages, at most ten.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count of a conversation is at most 10, because Chatwoot stops counting at 10.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// A message inside a conversation. Unlike in a message delivery, message_type and created_at are numbers.
    ///
    /// Advice (warning) `chatwoot/attachments-are-plural`: A message inside a conversation has its files in attachments, a list, and not in attachment, the name in Chatwoot's swagger document.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb push_event_data (observed).
    nullable last_non_activity_message: Option<NestedMessage>,
    /// Time of the last activity.
    required last_activity_at: support::Integer,
    /// Priority, `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: priority of a conversation is low, medium, high, urgent or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact has been waiting; 0 when the contact is not waiting.
    required waiting_since: support::Integer,
    /// Numeric id of the SLA policy.
    nullable sla_policy_id: Option<support::Integer>,
    /// The applied SLA.
    both applied_sla: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Events of the applied SLA.
    optional sla_events: Option<Vec<serde_json::Value>>,
}

/// Participants of the conversation.
///
/// Rule `chatwoot/rest-meta-fields`: meta of a conversation in an API response has sender, channel and hmac_verified; assignee_type is absent and never null when nobody is assigned, and Chatwoot's swagger document has neither assignee_type nor team.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/conversations/partials/_conversation.json.jbuilder (observed).
pub struct RestMeta {
    /// A contact in an API response.
    required sender: RestContact,
    /// Type of the channel, such as `Channel::Api`.
    required channel: String,
    /// The assigned agent or bot.
    ///
    /// Advice (warning) `chatwoot/assignee-agent-or-bot`: assignee of a conversation in an API response has either all fields of an agent or, like every bot, bot_type and description.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
    ///
    /// Advice (warning) `chatwoot/assignee-without-secrets`: assignee of a conversation in an API response has neither access_token nor pubsub_token, although Chatwoot's swagger document has a whole user in assignee.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
    optional assignee: Option<RestAssignee>,
    /// Type of the assignee, `User` or `AgentBot`.
    ///
    /// Advice (warning) `chatwoot/assignee-type-known`: assignee_type of a conversation is User, AgentBot or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    optional assignee_type: Option<String>,
    /// The assigned team.
    optional team: Option<RestTeam>,
    /// Whether the contact's identity was verified by HMAC.
    nullable hmac_verified: Option<bool>,
}

/// The assigned agent or bot.
///
/// Rule `chatwoot/rest-assignee-fields`: assignee of a conversation in an API response has id, name and thumbnail, besides the other fields of an agent or a bot, and is absent and never null when nobody is assigned.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
pub struct RestAssignee {
    /// Numeric id of the agent or bot.
    required id: support::Integer,
    /// Full name.
    required name: String,
    /// URL of the picture.
    required thumbnail: String,
    /// Numeric id of the account.
    optional account_id: Option<support::Integer>,
    /// Availability, such as `online`.
    optional availability_status: Option<String>,
    /// Whether the agent is set to offline automatically.
    optional auto_offline: Option<bool>,
    /// Whether the agent's e-mail address is confirmed.
    optional confirmed: Option<bool>,
    /// E-mail address.
    optional email: Option<String>,
    /// Login provider of the agent.
    both provider: support::Maybe<String>,
    /// Display name.
    optional available_name: Option<String>,
    /// Custom attributes.
    optional custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Role, such as `agent`.
    optional role: Option<String>,
    /// Numeric id of a custom role.
    both custom_role_id: support::Maybe<support::Integer>,
    /// Description of the bot.
    both description: support::Maybe<String>,
    /// URL to which events are sent for the bot.
    both outgoing_url: support::Maybe<String>,
    /// Type of the bot, such as `webhook`.
    both bot_type: support::Maybe<String>,
}

/// The assigned team.
///
/// Rule `chatwoot/rest-team-fields`: team of a conversation in an API response has id, name, description, allow_auto_assign, account_id and is_member, and is absent and never null when no team is assigned.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_team.json.jbuilder (observed).
pub struct RestTeam {
    /// Numeric id of the team.
    required id: support::Integer,
    /// Name of the team.
    required name: String,
    /// Description of the team.
    nullable description: Option<String>,
    /// Whether conversations are assigned automatically.
    required allow_auto_assign: bool,
    /// Numeric id of the account.
    required account_id: support::Integer,
    /// Whether the caller is a member of the team.
    required is_member: bool,
}

/// A request to create a message.
///
/// Rule `chatwoot/new-message`: In a request to create a message, content is a string, private is a boolean, content_attributes is an object or a string of JSON, and attachments is a list of signed ids, when present.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
pub struct NewMessage {
    /// Text of the message.
    optional content: Option<String>,
    /// Type of the message, `outgoing` (the default) or `incoming`.
    ///
    /// Advice (warning) `chatwoot/new-message-type`: message_type in a request to create a message is outgoing or incoming; Chatwoot accepts incoming only for an inbox of the API channel and refuses incoming for any other inbox with status 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
    optional message_type: Option<String>,
    /// Whether the message is a private note for agents.
    optional private: Option<bool>,
    /// Type of the content, such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: content_type of a message is null or one of thirteen types, such as text, cards or input_select; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    optional content_type: Option<String>,
    /// Attributes that depend on the content type, as an object or as a string of JSON.
    optional content_attributes: Option<NewMessageContentAttributes>,
    /// Signed ids of files uploaded earlier.
    optional attachments: Option<Vec<String>>,
    /// Id that the response repeats.
    optional echo_id: Option<MessageSentEchoId>,
    /// Id of the message in the channel.
    optional source_id: Option<String>,
    /// When the message was created in an external system.
    optional external_created_at: Option<MessageSentEchoId>,
    /// Cc addresses, separated by commas.
    optional cc_emails: Option<String>,
    /// Bcc addresses, separated by commas.
    optional bcc_emails: Option<String>,
    /// Recipient addresses, separated by commas.
    optional to_emails: Option<String>,
    /// Numeric id of the campaign.
    optional campaign_id: Option<MessageSentEchoId>,
    /// A WhatsApp template and its parameters.
    optional template_params: Option<TemplateParams>,
    /// Type of the sender, `AgentBot`.
    optional sender_type: Option<String>,
    /// Numeric id of the bot.
    optional sender_id: Option<support::Integer>,
    /// Whether the audio attachment is a voice message.
    optional is_voice_message: Option<bool>,
    /// HTML of the e-mail.
    optional email_html_content: Option<String>,
}

/// Attributes that depend on the content type, as an object or as a string of JSON.
pub enum NewMessageContentAttributes ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// A WhatsApp template and its parameters.
///
/// Rule `chatwoot/template-name`: template_params has name; category, language and processed_params are optional, although Chatwoot's swagger document requires them.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
pub struct TemplateParams {
    /// Name of the template.
    required name: String,
    /// Category, such as `UTILITY`.
    optional category: Option<String>,
    /// Language, such as `pt_BR`.
    optional language: Option<String>,
    /// Parameters of the template.
    optional processed_params: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The created message.
///
/// Rule `chatwoot/message-sent`: The response to a request to create a message has message_type as a number and created_at in whole Unix seconds, whereas the delivery of the same message has a word and an ISO 8601 string.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_message.json.jbuilder (observed).
pub struct MessageSent {
    /// Numeric id of the message.
    required id: support::Integer,
    /// Text of the message; null when the message has only attachments.
    nullable content: Option<String>,
    /// Numeric id of the inbox.
    required inbox_id: support::Integer,
    /// The echo_id of the request.
    both echo_id: support::Maybe<MessageSentEchoId>,
    /// The conversation's number within the account.
    required conversation_id: support::Integer,
    /// Type of the message: 0 incoming, 1 outgoing, 2 activity, 3 template.
    ///
    /// Advice (warning) `chatwoot/message-type-number-known`: message_type of a message in an API response or inside a conversation is 0 (incoming), 1 (outgoing), 2 (activity) or 3 (template); any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required message_type: support::Integer,
    /// Type of the content, such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: content_type of a message is null or one of thirteen types, such as text, cards or input_select; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required content_type: String,
    /// Delivery status, `sent`, `delivered`, `read` or `failed`.
    ///
    /// Advice (warning) `chatwoot/delivery-status-known`: status of a message is sent, delivered, read, failed or null; any other value is unknown to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required status: String,
    /// Attributes that depend on the content type.
    required content_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When the message was created, in Unix seconds.
    required created_at: support::Integer,
    /// Whether the message is a private note for agents.
    required private: bool,
    /// Id of the message in the channel.
    nullable source_id: Option<String>,
    /// The sender; absent when the message has none.
    optional sender: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The attachments; absent when the message has none.
    optional attachments: Option<Vec<Option<Attachment>>>,
    /// The call that the message is about.
    both call: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A request to create a webhook.
///
/// Rule `chatwoot/new-webhook`: A request to create a webhook has url and subscriptions at the top level of the body, although Chatwoot's swagger document requires neither.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
pub struct NewWebhook {
    /// URL for deliveries; unique within the account.
    ///
    /// Advice (warning) `chatwoot/webhook-url-http`: url of a webhook starts with http:// or https://; any other URL is refused with status 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
    required url: String,
    /// Name of the webhook.
    optional name: Option<String>,
    /// Subscribed events.
    ///
    /// Advice (warning) `chatwoot/webhook-subscribes-to-something`: subscriptions of a webhook lists at least one event; an empty list is refused with status 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
    required subscriptions: Vec<String>,
    /// Numeric id of the inbox that the webhook belongs to.
    optional inbox_id: Option<support::Integer>,
}

/// The created webhook.
///
/// Rule `chatwoot/webhook-made`: The response to a request to create a webhook has the webhook in payload.webhook, with its secret and with name as a string or null; Chatwoot's swagger document shows the webhook without payload.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/webhooks/create.json.jbuilder (observed).
pub struct WebhookMade {
    /// An object that contains the webhook.
    required payload: WebhookMadePayload,
}

/// An object that contains the webhook.
pub struct WebhookMadePayload {
    /// The webhook.
    required webhook: WebhookMadePayloadWebhook,
}

/// The webhook.
pub struct WebhookMadePayloadWebhook {
    /// Numeric id of the webhook.
    required id: support::Integer,
    /// Name of the webhook.
    nullable name: Option<String>,
    /// URL for deliveries.
    required url: String,
    /// Numeric id of the account.
    required account_id: support::Integer,
    /// Subscribed events.
    required subscriptions: Vec<String>,
    /// Secret with which deliveries are signed.
    required secret: String,
    /// The id and name of an account or inbox.
    optional inbox: Option<Account>,
}
}
