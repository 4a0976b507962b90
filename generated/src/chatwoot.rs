//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Chatwoot webhooks and calls.

use super::support;

/// Every event of Chatwoot webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `contact_created`: A contact was made.
    ContactCreated(Contact),
    /// `contact_updated`: A contact was changed; that it was seen counts as a change.
    ContactUpdated(ContactUpdated),
    /// `conversation_created`: A conversation started.
    ConversationCreated(ConversationCreated),
    /// `conversation_updated`: A conversation was changed.
    ConversationUpdated(ConversationUpdated),
    /// `conversation_status_changed`: A conversation was opened, resolved, snoozed or made to wait.
    ConversationStatusChanged(ConversationStatusChanged),
    /// `message_created`: A message was sent or received.
    MessageCreated(Message),
    /// `message_updated`: A message was changed.
    MessageUpdated(Message),
    /// `conversation_typing_on`: Somebody started to write.
    ConversationTypingOn(Typing),
    /// `conversation_typing_off`: Somebody stopped writing.
    ConversationTypingOff(Typing),
    /// `webwidget_triggered`: Somebody opened the widget.
    WebwidgetTriggered(WidgetTriggered),
    /// `inbox_created`: An inbox was made.
    InboxCreated(Inbox),
    /// `inbox_updated`: An inbox was changed.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum Request {
    /// `searchContacts`, GET /api/v1/accounts/{account_id}/contacts/search: Contacts whose name, e-mail address, telephone or identifier has a text in it.
    SearchContacts,
    /// `createContact`, POST /api/v1/accounts/{account_id}/contacts: A new contact, in an inbox or in none.
    CreateContact(NewContact),
    /// `updateContact`, PUT /api/v1/accounts/{account_id}/contacts/{id}: A contact is changed; its attributes are merged with what is there.
    UpdateContact(ContactWritten),
    /// `listConversations`, GET /api/v1/accounts/{account_id}/conversations: Conversations, only the open ones unless asked otherwise.
    ListConversations,
    /// `createMessage`, POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages: A message is sent, or a private note is left.
    CreateMessage(NewMessage),
    /// `createWebhook`, POST /api/v1/accounts/{account_id}/webhooks: Events are to be delivered to a URL.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum SearchContactsResponse {
    /// 200: A page of contacts.
    Status200(ContactsFound),
    /// 401: No token that may do this.
    Status401(UnauthorizedBody),
    /// 404: No such account, or nothing of this number in it.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreateContactResponse {
    /// 200: The contact.
    Status200(ContactMade),
    /// 401: No token that may do this.
    Status401(UnauthorizedBody),
    /// 404: No such account, or nothing of this number in it.
    Status404(NotFoundBody),
    /// 422: What was asked cannot be.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum UpdateContactResponse {
    /// 200: The contact.
    Status200(ContactChanged),
    /// 401: No token that may do this.
    Status401(UnauthorizedBody),
    /// 404: No such account, or nothing of this number in it.
    Status404(NotFoundBody),
    /// 422: What was asked cannot be.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum ListConversationsResponse {
    /// 200: A page of conversations.
    Status200(ConversationsListed),
    /// 401: No token that may do this.
    Status401(UnauthorizedBody),
    /// 404: No such account, or nothing of this number in it.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreateMessageResponse {
    /// 200: The message.
    Status200(MessageSent),
    /// 401: No token that may do this.
    Status401(UnauthorizedBody),
    /// 404: No such account, or nothing of this number in it.
    Status404(NotFoundBody),
    /// 422: What was asked cannot be.
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
pub enum CreateWebhookResponse {
    /// 200: The webhook, with the secret that signs its deliveries.
    Status200(WebhookMade),
    /// 401: No token that may do this.
    Status401(UnauthorizedBody),
    /// 404: No such account, or nothing of this number in it.
    Status404(NotFoundBody),
    /// 422: What was asked cannot be.
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

/// A contact as webhooks have it.
///
/// Rule `chatwoot/contact-fields`: A contact has account, attributes, avatar, email, id, identifier, name, phone_number, thumbnail and blocked at the top of the body, none of them under another key.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// The event's name.
    pub event: String,
    /// An account.
    pub account: Account,
    /// City, company and whatever else; texts may be empty.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL of the picture; empty when there is none.
    pub avatar: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    pub email: Option<String>,
    /// The contact's number.
    pub id: support::Integer,
    /// Id in another system.
    pub identifier: Option<String>,
    /// Full name; empty, seldom null, when there is none.
    pub name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    pub phone_number: Option<String>,
    /// The same as avatar.
    pub thumbnail: String,
    /// Whether the contact is blocked.
    pub blocked: bool,
    /// What was changed, one key an object.
    ///
    /// Lifecycle: a value in [`ContactUpdated`].
    pub changed_attributes: Option<
        Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>,
    >,
}
support::object!(Contact {
    event value "event", account value "account", additional_attributes value "additional_attributes",
    avatar value "avatar", custom_attributes value "custom_attributes", email nullable "email", id value "id",
    identifier nullable "identifier", name nullable "name", phone_number nullable "phone_number",
    thumbnail value "thumbnail", blocked value "blocked", changed_attributes optional "changed_attributes",
});

/// An account.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// The account's number.
    pub id: support::Integer,
    /// What it is called.
    pub name: String,
}
support::object!(Account { id value "id", name value "name" });

/// `ChangedAttributesItemValue`.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedAttributesItemValue {
    /// `current_value`.
    pub current_value: serde_json::Value,
    /// `previous_value`.
    pub previous_value: serde_json::Value,
}
support::object!(ChangedAttributesItemValue {
    current_value value "current_value", previous_value value "previous_value",
});

/// A contact after a change.
///
/// Rule `chatwoot/contact-fields`: A contact has account, attributes, avatar, email, id, identifier, name, phone_number, thumbnail and blocked at the top of the body, none of them under another key.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
///
/// Rule `chatwoot/contact-updated-changes`: A changed contact has changed_attributes, a list of objects with the value before and the value after.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ContactUpdated {
    /// The event's name.
    pub event: String,
    /// An account.
    pub account: Account,
    /// City, company and whatever else; texts may be empty.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL of the picture; empty when there is none.
    pub avatar: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    pub email: Option<String>,
    /// The contact's number.
    pub id: support::Integer,
    /// Id in another system.
    pub identifier: Option<String>,
    /// Full name; empty, seldom null, when there is none.
    pub name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    pub phone_number: Option<String>,
    /// The same as avatar.
    pub thumbnail: String,
    /// Whether the contact is blocked.
    pub blocked: bool,
    /// What was changed, one key an object.
    ///
    /// Rule `chatwoot/contact-updated-changes`: A changed contact has changed_attributes, a list of objects with the value before and the value after.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub changed_attributes: Vec<
        std::collections::BTreeMap<String, ChangedAttributesItemValue>,
    >,
}
support::object!(ContactUpdated {
    event value "event", account value "account", additional_attributes value "additional_attributes",
    avatar value "avatar", custom_attributes value "custom_attributes", email nullable "email", id value "id",
    identifier nullable "identifier", name nullable "name", phone_number nullable "phone_number",
    thumbnail value "thumbnail", blocked value "blocked", changed_attributes value "changed_attributes",
});

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

/// A conversation that started.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationCreated {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub event: String,
    /// What was changed.
    pub changed_attributes: Option<serde_json::Value>,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub messages: Vec<NestedMessage>,
    /// Labels.
    pub labels: Vec<String>,
    /// Who takes part.
    pub meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub status: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub unread_count: support::Integer,
    /// When it was first answered.
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    pub waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    pub agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    pub contact_last_seen_at: support::Integer,
    /// When something happened.
    pub last_activity_at: support::Integer,
    /// The same as last_activity_at.
    pub timestamp: support::Integer,
    /// When it started.
    pub created_at: support::Integer,
    /// When it was changed, with a fraction.
    pub updated_at: support::Number,
    /// An account.
    pub account: Option<Account>,
}
support::object!(ConversationCreated {
    event value "event", changed_attributes optional "changed_attributes",
    additional_attributes value "additional_attributes", can_reply value "can_reply", channel nullable "channel",
    contact_inbox nullable "contact_inbox", id value "id", inbox_id value "inbox_id", messages value "messages",
    labels value "labels", meta value "meta", status value "status", custom_attributes value "custom_attributes",
    snoozed_until nullable "snoozed_until", unread_count value "unread_count",
    first_reply_created_at nullable "first_reply_created_at", priority nullable "priority",
    waiting_since value "waiting_since", agent_last_seen_at value "agent_last_seen_at",
    contact_last_seen_at value "contact_last_seen_at", last_activity_at value "last_activity_at",
    timestamp value "timestamp", created_at value "created_at", updated_at value "updated_at",
    account optional "account",
});

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

/// The contact in the inbox, the row as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactInbox {
    /// The row's number.
    pub id: support::Integer,
    /// The contact's number.
    pub contact_id: Option<support::Integer>,
    /// The inbox's number.
    pub inbox_id: Option<support::Integer>,
    /// The contact's id in the inbox.
    pub source_id: String,
    /// When it was made.
    pub created_at: Option<String>,
    /// When it was changed.
    pub updated_at: Option<String>,
    /// Whether the contact proved who they are.
    pub hmac_verified: support::Maybe<bool>,
    /// A secret of the contact's.
    pub pubsub_token: support::Maybe<String>,
}
support::object!(ContactInbox {
    id value "id", contact_id nullable "contact_id", inbox_id nullable "inbox_id", source_id value "source_id",
    created_at optional "created_at", updated_at optional "updated_at", hmac_verified both "hmac_verified",
    pubsub_token both "pubsub_token",
});

/// A message inside a conversation. Its type is a number and its time a number, unlike a message's own event.
#[derive(Debug, Clone, PartialEq)]
pub struct NestedMessage {
    /// The message's number.
    pub id: support::Integer,
    /// What it says; null when it is only attachments.
    pub content: Option<String>,
    /// The account's number.
    pub account_id: Option<support::Integer>,
    /// The inbox's number.
    pub inbox_id: Option<support::Integer>,
    /// The number shown in the account.
    pub conversation_id: Option<support::Integer>,
    /// 0 incoming, 1 outgoing, 2 activity, 3 template.
    ///
    /// Advice (warning) `chatwoot/message-type-number-known`: A message's number is 0 incoming, 1 outgoing, 2 activity or 3 template; another is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub message_type: support::Integer,
    /// When it was sent.
    pub created_at: support::Integer,
    /// When it was changed, as ISO 8601.
    pub updated_at: Option<String>,
    /// Whether only agents see it.
    pub private: Option<bool>,
    /// `sent`, `delivered`, `read` or `failed`.
    ///
    /// Advice (warning) `chatwoot/delivery-status-known`: A message is sent, delivered, read or failed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub status: support::Maybe<String>,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub content_type: support::Maybe<String>,
    /// What belongs to the content's type.
    pub content_attributes: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Whatever the channel adds.
    pub additional_attributes: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Its ids elsewhere.
    pub external_source_ids: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// What was guessed of its mood.
    pub sentiment: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its id in the channel.
    pub source_id: support::Maybe<String>,
    /// Who sent it.
    pub sender_type: support::Maybe<String>,
    /// Their number.
    pub sender_id: support::Maybe<support::Integer>,
    /// Who sent it; absent when nobody did.
    pub sender: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Some of the conversation.
    pub conversation: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Absent when there are none.
    pub attachments: Option<Vec<Option<Attachment>>>,
    /// What it says without quotes.
    pub processed_message_content: support::Maybe<String>,
}
support::object!(NestedMessage {
    id value "id", content nullable "content", account_id optional "account_id", inbox_id optional "inbox_id",
    conversation_id optional "conversation_id", message_type value "message_type", created_at value "created_at",
    updated_at optional "updated_at", private optional "private", status both "status",
    content_type both "content_type", content_attributes optional "content_attributes",
    additional_attributes optional "additional_attributes", external_source_ids optional "external_source_ids",
    sentiment optional "sentiment", source_id both "source_id", sender_type both "sender_type",
    sender_id both "sender_id", sender optional "sender", conversation optional "conversation",
    attachments optional "attachments", processed_message_content both "processed_message_content",
});

/// A file, a place or a card. What else there is depends on its kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// The attachment's number.
    pub id: support::Integer,
    /// The message's number.
    pub message_id: support::Integer,
    /// The account's number.
    pub account_id: support::Integer,
    /// Such as `image`.
    ///
    /// Advice (warning) `chatwoot/attachment-kind-known`: An attachment is of one of thirteen kinds; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/attachment.rb (observed).
    pub file_type: Option<String>,
    /// Where it is.
    pub data_url: support::Maybe<String>,
    /// Where a small picture of it is.
    pub thumb_url: support::Maybe<String>,
    /// Bytes.
    pub file_size: support::Maybe<support::Integer>,
}
support::object!(Attachment {
    id value "id", message_id value "message_id", account_id value "account_id", file_type nullable "file_type",
    data_url both "data_url", thumb_url both "thumb_url", file_size both "file_size",
});

/// Who takes part.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    /// The contact.
    pub sender: std::collections::BTreeMap<String, serde_json::Value>,
    /// A user or a bot that answers.
    pub assignee: Option<Agent>,
    /// `User` or `AgentBot`.
    ///
    /// Advice (warning) `chatwoot/assignee-type-known`: A conversation is assigned to a User or to an AgentBot; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub assignee_type: support::Maybe<String>,
    /// An account.
    pub team: Option<Account>,
    /// Whether the contact proved who they are.
    pub hmac_verified: Option<bool>,
}
support::object!(Meta {
    sender value "sender", assignee nullable "assignee", assignee_type both "assignee_type", team nullable "team",
    hmac_verified nullable "hmac_verified",
});

/// A user or a bot that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    /// The user's number.
    pub id: support::Integer,
    /// Full name.
    pub name: Option<String>,
    /// Name shown.
    pub available_name: Option<String>,
    /// URL of the picture.
    pub avatar_url: support::Maybe<String>,
    /// `user` or `agent_bot`.
    pub type_: Option<String>,
    /// Whether they are there.
    pub availability_status: support::Maybe<String>,
    /// URL of the picture.
    pub thumbnail: support::Maybe<String>,
}
support::object!(Agent {
    id value "id", name nullable "name", available_name optional "available_name", avatar_url both "avatar_url",
    type_ optional "type", availability_status both "availability_status", thumbnail both "thumbnail",
});

/// A conversation as webhooks have it.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    /// The event's name.
    ///
    /// Lifecycle: a value in [`ConversationCreated`].
    pub event: Option<String>,
    /// What was changed.
    pub changed_attributes: Option<serde_json::Value>,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub messages: Vec<NestedMessage>,
    /// Labels.
    pub labels: Vec<String>,
    /// Who takes part.
    pub meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub status: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub unread_count: support::Integer,
    /// When it was first answered.
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    pub waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    pub agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    pub contact_last_seen_at: support::Integer,
    /// When something happened.
    pub last_activity_at: support::Integer,
    /// The same as last_activity_at.
    pub timestamp: support::Integer,
    /// When it started.
    pub created_at: support::Integer,
    /// When it was changed, with a fraction.
    pub updated_at: support::Number,
    /// An account.
    pub account: Option<Account>,
}
support::object!(Conversation {
    event optional "event", changed_attributes optional "changed_attributes",
    additional_attributes value "additional_attributes", can_reply value "can_reply", channel nullable "channel",
    contact_inbox nullable "contact_inbox", id value "id", inbox_id value "inbox_id", messages value "messages",
    labels value "labels", meta value "meta", status value "status", custom_attributes value "custom_attributes",
    snoozed_until nullable "snoozed_until", unread_count value "unread_count",
    first_reply_created_at nullable "first_reply_created_at", priority nullable "priority",
    waiting_since value "waiting_since", agent_last_seen_at value "agent_last_seen_at",
    contact_last_seen_at value "contact_last_seen_at", last_activity_at value "last_activity_at",
    timestamp value "timestamp", created_at value "created_at", updated_at value "updated_at",
    account optional "account",
});

/// A conversation after a change.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
///
/// Rule `chatwoot/conversation-updated-changes`: A changed conversation has changed_attributes, null or a list of objects with the value before and the value after.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationUpdated {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub event: String,
    /// What was changed.
    ///
    /// Rule `chatwoot/conversation-updated-changes`: A changed conversation has changed_attributes, null or a list of objects with the value before and the value after.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub changed_attributes: Option<
        Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>,
    >,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub messages: Vec<NestedMessage>,
    /// Labels.
    pub labels: Vec<String>,
    /// Who takes part.
    pub meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub status: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub unread_count: support::Integer,
    /// When it was first answered.
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    pub waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    pub agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    pub contact_last_seen_at: support::Integer,
    /// When something happened.
    pub last_activity_at: support::Integer,
    /// The same as last_activity_at.
    pub timestamp: support::Integer,
    /// When it started.
    pub created_at: support::Integer,
    /// When it was changed, with a fraction.
    pub updated_at: support::Number,
    /// An account.
    pub account: Option<Account>,
}
support::object!(ConversationUpdated {
    event value "event", changed_attributes nullable "changed_attributes",
    additional_attributes value "additional_attributes", can_reply value "can_reply", channel nullable "channel",
    contact_inbox nullable "contact_inbox", id value "id", inbox_id value "inbox_id", messages value "messages",
    labels value "labels", meta value "meta", status value "status", custom_attributes value "custom_attributes",
    snoozed_until nullable "snoozed_until", unread_count value "unread_count",
    first_reply_created_at nullable "first_reply_created_at", priority nullable "priority",
    waiting_since value "waiting_since", agent_last_seen_at value "agent_last_seen_at",
    contact_last_seen_at value "contact_last_seen_at", last_activity_at value "last_activity_at",
    timestamp value "timestamp", created_at value "created_at", updated_at value "updated_at",
    account optional "account",
});

/// A conversation whose status was changed.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
///
/// Rule `chatwoot/status-changed-without-changes`: changed_attributes is present and null when the status was changed, so the status before is not known.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb notify_status_change (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationStatusChanged {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub event: String,
    /// What was changed.
    ///
    /// Rule `chatwoot/status-changed-without-changes`: changed_attributes is present and null when the status was changed, so the status before is not known.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb notify_status_change (observed).
    pub changed_attributes: support::Null,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub messages: Vec<NestedMessage>,
    /// Labels.
    pub labels: Vec<String>,
    /// Who takes part.
    pub meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub status: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub unread_count: support::Integer,
    /// When it was first answered.
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    pub waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    pub agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    pub contact_last_seen_at: support::Integer,
    /// When something happened.
    pub last_activity_at: support::Integer,
    /// The same as last_activity_at.
    pub timestamp: support::Integer,
    /// When it started.
    pub created_at: support::Integer,
    /// When it was changed, with a fraction.
    pub updated_at: support::Number,
    /// An account.
    pub account: Option<Account>,
}
support::object!(ConversationStatusChanged {
    event value "event", changed_attributes value "changed_attributes",
    additional_attributes value "additional_attributes", can_reply value "can_reply", channel nullable "channel",
    contact_inbox nullable "contact_inbox", id value "id", inbox_id value "inbox_id", messages value "messages",
    labels value "labels", meta value "meta", status value "status", custom_attributes value "custom_attributes",
    snoozed_until nullable "snoozed_until", unread_count value "unread_count",
    first_reply_created_at nullable "first_reply_created_at", priority nullable "priority",
    waiting_since value "waiting_since", agent_last_seen_at value "agent_last_seen_at",
    contact_last_seen_at value "contact_last_seen_at", last_activity_at value "last_activity_at",
    timestamp value "timestamp", created_at value "created_at", updated_at value "updated_at",
    account optional "account",
});

/// A message as webhooks have it.
///
/// Rule `chatwoot/message-fields`: A message has its own fields, its conversation, inbox and account; its type is a word and its time is ISO, and sender may be null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb webhook_data (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The event's name.
    pub event: String,
    /// An account.
    pub account: Account,
    /// Whatever the channel adds.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// What belongs to the content's type.
    pub content_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub content_type: String,
    /// What it says; null when it is only attachments.
    pub content: Option<String>,
    /// A conversation as webhooks have it.
    ///
    /// Advice (note) `chatwoot/account-since-4-14-2`: A conversation without its account comes from a server before 4.14.2; nothing else tells a server's release.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub conversation: Conversation,
    /// When it was sent, as ISO 8601.
    pub created_at: String,
    /// The message's number.
    pub id: support::Integer,
    /// An account.
    pub inbox: Account,
    /// `incoming`, `outgoing` or `template`.
    ///
    /// Advice (warning) `chatwoot/message-type-known`: A message is incoming, outgoing or template; activities are never sent.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/concerns/message_filter_helpers.rb (observed).
    pub message_type: String,
    /// Whether only agents see it.
    pub private: bool,
    /// Who sent it.
    pub sender: Option<Sender>,
    /// Its id in the channel.
    pub source_id: Option<String>,
    /// Absent when there are none.
    pub attachments: Option<Vec<Option<Attachment>>>,
}
support::object!(Message {
    event value "event", account value "account", additional_attributes value "additional_attributes",
    content_attributes value "content_attributes", content_type value "content_type", content nullable "content",
    conversation value "conversation", created_at value "created_at", id value "id", inbox value "inbox",
    message_type value "message_type", private value "private", sender nullable "sender",
    source_id nullable "source_id", attachments optional "attachments",
});

/// Who sent it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sender {
    /// Their number.
    pub id: support::Integer,
    /// Full name.
    pub name: Option<String>,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    pub email: support::Maybe<String>,
    /// Absent for contacts; `user`, `agent_bot` or `captain_assistant`.
    pub type_: Option<String>,
    /// A contact's telephone.
    pub phone_number: support::Maybe<String>,
    /// A contact's id in another system.
    pub identifier: support::Maybe<String>,
    /// URL of a contact's picture.
    pub avatar: Option<String>,
    /// URL of a contact's picture.
    pub thumbnail: Option<String>,
    /// Whether a contact is blocked.
    pub blocked: Option<bool>,
    /// An account.
    pub account: Option<Account>,
}
support::object!(Sender {
    id value "id", name nullable "name", email both "email", type_ optional "type", phone_number both "phone_number",
    identifier both "identifier", avatar optional "avatar", thumbnail optional "thumbnail", blocked optional "blocked",
    account optional "account",
});

/// Somebody started or stopped writing.
///
/// Rule `chatwoot/typing-fields`: A typing event has user, conversation and is_private.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Typing {
    /// The event's name.
    pub event: String,
    /// Who sent it.
    pub user: Sender,
    /// A conversation as webhooks have it.
    ///
    /// Advice (note) `chatwoot/account-since-4-14-2`: A conversation without its account comes from a server before 4.14.2; nothing else tells a server's release.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub conversation: Conversation,
    /// Whether only agents will see it.
    pub is_private: TypingIsPrivate,
}
support::object!(Typing {
    event value "event", user value "user", conversation value "conversation", is_private value "is_private",
});

/// Whether only agents will see it.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum TypingIsPrivate {
    /// As a boolean.
    Bool(bool),
    /// As a text.
    Text(String),
}
support::by_type!(TypingIsPrivate "a boolean or a text" { Bool Boolean, Text String });

/// Somebody opened the widget. The only event with a contact under a key.
///
/// Rule `chatwoot/widget-fields`: A widget's event has id, contact, inbox, account, current_conversation, source_id and event_info.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb webwidget_triggered (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WidgetTriggered {
    /// The event's name.
    pub event: String,
    /// Number of the contact in the inbox.
    pub id: support::Integer,
    /// The contact.
    pub contact: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// An account.
    pub inbox: Account,
    /// An account.
    pub account: Account,
    /// The open conversation.
    pub current_conversation: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The contact's id in the inbox.
    pub source_id: String,
    /// What the widget says.
    pub event_info: std::collections::BTreeMap<String, serde_json::Value>,
}
support::object!(WidgetTriggered {
    event value "event", id value "id", contact nullable "contact", inbox value "inbox", account value "account",
    current_conversation nullable "current_conversation", source_id value "source_id", event_info value "event_info",
});

/// An inbox as webhooks have it.
///
/// Rule `chatwoot/inbox-fields`: An inbox's event has its settings, its working hours, its account and the row of its channel at the top of the body.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/inbox/event_data_presenter.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Inbox {
    /// The event's name.
    pub event: String,
    /// Whether a resolved conversation can go on.
    pub allow_messages_after_resolved: bool,
    /// Whether a contact has one conversation only.
    pub lock_to_single_conversation: bool,
    /// How conversations are assigned.
    pub auto_assignment_config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether conversations are assigned by themselves.
    pub enable_auto_assignment: bool,
    /// Whether visitors are asked for an address.
    pub enable_email_collect: bool,
    /// Whether there is a greeting.
    pub greeting_enabled: bool,
    /// The greeting.
    pub greeting_message: Option<String>,
    /// Whether contacts are asked how it was.
    pub csat_survey_enabled: bool,
    /// The sender of its e-mails.
    pub business_name: Option<String>,
    /// How its e-mails are signed, such as `friendly`.
    pub sender_name_type: String,
    /// Such as `America/Sao_Paulo`.
    pub timezone: Option<String>,
    /// What is said outside working hours.
    pub out_of_office_message: Option<String>,
    /// Whether there are working hours.
    pub working_hours_enabled: bool,
    /// The rows of its working hours.
    pub working_hours: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it was made, as ISO 8601.
    pub created_at: String,
    /// When it was changed, as ISO 8601.
    pub updated_at: String,
    /// The channel's row, its secrets included.
    pub channel: std::collections::BTreeMap<String, serde_json::Value>,
    /// An account.
    pub account: Account,
    /// What was changed, one key an object.
    ///
    /// Lifecycle: a value in [`InboxUpdated`].
    pub changed_attributes: Option<
        Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>,
    >,
}
support::object!(Inbox {
    event value "event", allow_messages_after_resolved value "allow_messages_after_resolved",
    lock_to_single_conversation value "lock_to_single_conversation",
    auto_assignment_config value "auto_assignment_config", enable_auto_assignment value "enable_auto_assignment",
    enable_email_collect value "enable_email_collect", greeting_enabled value "greeting_enabled",
    greeting_message nullable "greeting_message", csat_survey_enabled value "csat_survey_enabled",
    business_name nullable "business_name", sender_name_type value "sender_name_type", timezone nullable "timezone",
    out_of_office_message nullable "out_of_office_message", working_hours_enabled value "working_hours_enabled",
    working_hours value "working_hours", created_at value "created_at", updated_at value "updated_at",
    channel value "channel", account value "account", changed_attributes optional "changed_attributes",
});

/// An inbox after a change.
///
/// Rule `chatwoot/inbox-fields`: An inbox's event has its settings, its working hours, its account and the row of its channel at the top of the body.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/inbox/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/inbox-updated-changes`: A changed inbox has changed_attributes, a list of objects with the value before and the value after.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct InboxUpdated {
    /// The event's name.
    pub event: String,
    /// Whether a resolved conversation can go on.
    pub allow_messages_after_resolved: bool,
    /// Whether a contact has one conversation only.
    pub lock_to_single_conversation: bool,
    /// How conversations are assigned.
    pub auto_assignment_config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether conversations are assigned by themselves.
    pub enable_auto_assignment: bool,
    /// Whether visitors are asked for an address.
    pub enable_email_collect: bool,
    /// Whether there is a greeting.
    pub greeting_enabled: bool,
    /// The greeting.
    pub greeting_message: Option<String>,
    /// Whether contacts are asked how it was.
    pub csat_survey_enabled: bool,
    /// The sender of its e-mails.
    pub business_name: Option<String>,
    /// How its e-mails are signed, such as `friendly`.
    pub sender_name_type: String,
    /// Such as `America/Sao_Paulo`.
    pub timezone: Option<String>,
    /// What is said outside working hours.
    pub out_of_office_message: Option<String>,
    /// Whether there are working hours.
    pub working_hours_enabled: bool,
    /// The rows of its working hours.
    pub working_hours: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it was made, as ISO 8601.
    pub created_at: String,
    /// When it was changed, as ISO 8601.
    pub updated_at: String,
    /// The channel's row, its secrets included.
    pub channel: std::collections::BTreeMap<String, serde_json::Value>,
    /// An account.
    pub account: Account,
    /// What was changed, one key an object.
    ///
    /// Rule `chatwoot/inbox-updated-changes`: A changed inbox has changed_attributes, a list of objects with the value before and the value after.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub changed_attributes: Vec<
        std::collections::BTreeMap<String, ChangedAttributesItemValue>,
    >,
}
support::object!(InboxUpdated {
    event value "event", allow_messages_after_resolved value "allow_messages_after_resolved",
    lock_to_single_conversation value "lock_to_single_conversation",
    auto_assignment_config value "auto_assignment_config", enable_auto_assignment value "enable_auto_assignment",
    enable_email_collect value "enable_email_collect", greeting_enabled value "greeting_enabled",
    greeting_message nullable "greeting_message", csat_survey_enabled value "csat_survey_enabled",
    business_name nullable "business_name", sender_name_type value "sender_name_type", timezone nullable "timezone",
    out_of_office_message nullable "out_of_office_message", working_hours_enabled value "working_hours_enabled",
    working_hours value "working_hours", created_at value "created_at", updated_at value "updated_at",
    channel value "channel", account value "account", changed_attributes value "changed_attributes",
});

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

/// A page of contacts.
///
/// Rule `chatwoot/contacts-found`: A search is answered with meta (count, current_page and has_more, which swagger lacks) and with payload, a list of contacts.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/search.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ContactsFound {
    /// About the page.
    ///
    /// Advice (warning) `chatwoot/search-for-something`: count and has_more are null when q was blank, which is answered with an empty page and no error.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb search (implied).
    ///
    /// Advice (warning) `chatwoot/search-count-is-of-the-page`: count is how many contacts are on this page, fifteen at the most, and not how many there are, as swagger has it.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb search (observed).
    pub meta: ContactsFoundMeta,
    /// The contacts.
    pub payload: Vec<RestContact>,
}
support::object!(ContactsFound { meta value "meta", payload value "payload" });

/// About the page.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactsFoundMeta {
    /// How many there are on this page.
    pub count: Option<support::Integer>,
    /// The number 1 when no page was asked for, else the text of the query.
    pub current_page: ContactsFoundMetaCurrentPage,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
support::object!(ContactsFoundMeta {
    count nullable "count", current_page value "current_page", has_more nullable "has_more",
});

/// The number 1 when no page was asked for, else the text of the query.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum ContactsFoundMetaCurrentPage {
    /// As a whole number.
    Integer(support::Integer),
    /// As a text.
    Text(String),
}
support::by_type!(ContactsFoundMetaCurrentPage "a whole number or a text" { Integer Number, Text String });

/// A contact as REST has it.
///
/// Rule `chatwoot/rest-contact-fields`: A contact has the fields of Chatwoot's own view, times as whole seconds, and last_activity_at absent and never null when there was no activity.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_contact.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RestContact {
    /// City, company and whatever else; texts may be empty.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// `online` or `offline`.
    ///
    /// Advice (warning) `chatwoot/contact-availability-known`: A contact is online or offline; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_contact.json.jbuilder (observed).
    pub availability_status: String,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    pub email: Option<String>,
    /// The contact's number.
    pub id: support::Integer,
    /// Full name; empty, seldom null, when there is none.
    pub name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    pub phone_number: Option<String>,
    /// Whether the contact is blocked.
    pub blocked: bool,
    /// Id in another system.
    pub identifier: Option<String>,
    /// The company's number.
    pub company_id: support::Maybe<support::Integer>,
    /// URL of the picture; empty when there is none.
    pub thumbnail: String,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When the contact did something; absent when never.
    pub last_activity_at: Option<support::Integer>,
    /// When it was made.
    pub created_at: support::Integer,
    /// Where the contact can be reached; absent when not asked for.
    pub contact_inboxes: Option<Vec<RestContactInbox>>,
}
support::object!(RestContact {
    additional_attributes value "additional_attributes", availability_status value "availability_status",
    email nullable "email", id value "id", name nullable "name", phone_number nullable "phone_number",
    blocked value "blocked", identifier nullable "identifier", company_id both "company_id",
    thumbnail value "thumbnail", custom_attributes value "custom_attributes",
    last_activity_at optional "last_activity_at", created_at value "created_at",
    contact_inboxes optional "contact_inboxes",
});

/// A contact in an inbox.
///
/// Rule `chatwoot/rest-contact-inbox-fields`: A contact's inbox has source_id and an inbox with id, avatar_url, channel_id, name, channel_type and provider.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_inbox_slim.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RestContactInbox {
    /// The contact's id in the inbox.
    pub source_id: String,
    /// The inbox.
    pub inbox: RestContactInboxInbox,
}
support::object!(RestContactInbox { source_id value "source_id", inbox value "inbox" });

/// The inbox.
#[derive(Debug, Clone, PartialEq)]
pub struct RestContactInboxInbox {
    /// The inbox's number.
    pub id: support::Integer,
    /// URL of its picture.
    pub avatar_url: String,
    /// The channel's number.
    pub channel_id: support::Integer,
    /// What it is called.
    pub name: String,
    /// Such as `Channel::Api`.
    pub channel_type: String,
    /// Who provides the channel.
    pub provider: Option<String>,
}
support::object!(RestContactInboxInbox {
    id value "id", avatar_url value "avatar_url", channel_id value "channel_id", name value "name",
    channel_type value "channel_type", provider nullable "provider",
});

/// Why a call was refused.
///
/// Rule `chatwoot/error-401`: A refused call is answered with error, a text, or when no token arrived with errors, a list of texts.
/// Source: Issues of chatwoot/chatwoot, chatwoot/chatwoot#1057 (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct UnauthorizedBody {
    /// Why.
    pub error: Option<String>,
    /// Why.
    pub errors: Option<Vec<String>>,
}
support::object!(UnauthorizedBody { error optional "error", errors optional "errors" });

/// What was not found.
///
/// Rule `chatwoot/error-404`: What is not there is answered with error, a text, never with swagger's description and errors.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/concerns/request_exception_handler.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NotFoundBody {
    /// That it was not found.
    pub error: String,
}
support::object!(NotFoundBody { error value "error" });

/// A contact to be made.
///
/// Rule `chatwoot/contact-written`: A contact is written with texts for name, identifier, email, phone_number and avatar_url, blocked as true or false, and attributes as objects.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb permitted_params (observed).
///
/// Rule `chatwoot/new-contact`: A new contact may be put into the inbox inbox_id, a number that swagger wants and Chatwoot does not, as source_id, a text that swagger lacks.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NewContact {
    /// Full name.
    pub name: Option<String>,
    /// Id in another system.
    pub identifier: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone with its plus.
    ///
    /// Advice (warning) `chatwoot/phone-with-plus`: A telephone is a plus and two to fifteen digits; any other is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    pub phone_number: Option<String>,
    /// Whether the contact is blocked.
    pub blocked: Option<bool>,
    /// URL of a picture to fetch.
    pub avatar_url: Option<String>,
    /// City, company and whatever else.
    pub additional_attributes: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The account's own fields.
    pub custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The inbox to put it into.
    ///
    /// Rule `chatwoot/new-contact`: A new contact may be put into the inbox inbox_id, a number that swagger wants and Chatwoot does not, as source_id, a text that swagger lacks.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
    pub inbox_id: Option<support::Integer>,
    /// Its id in the inbox.
    ///
    /// Rule `chatwoot/new-contact`: A new contact may be put into the inbox inbox_id, a number that swagger wants and Chatwoot does not, as source_id, a text that swagger lacks.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
    pub source_id: Option<String>,
}
support::object!(NewContact {
    name optional "name", identifier optional "identifier", email optional "email",
    phone_number optional "phone_number", blocked optional "blocked", avatar_url optional "avatar_url",
    additional_attributes optional "additional_attributes", custom_attributes optional "custom_attributes",
    inbox_id optional "inbox_id", source_id optional "source_id",
});

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

/// What can be said of a contact. What is left out stays as it is, and attributes are merged, not replaced.
///
/// Rule `chatwoot/contact-written`: A contact is written with texts for name, identifier, email, phone_number and avatar_url, blocked as true or false, and attributes as objects.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb permitted_params (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ContactWritten {
    /// Full name.
    pub name: Option<String>,
    /// Id in another system.
    pub identifier: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone with its plus.
    ///
    /// Advice (warning) `chatwoot/phone-with-plus`: A telephone is a plus and two to fifteen digits; any other is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    pub phone_number: Option<String>,
    /// Whether the contact is blocked.
    pub blocked: Option<bool>,
    /// URL of a picture to fetch.
    pub avatar_url: Option<String>,
    /// City, company and whatever else.
    pub additional_attributes: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The account's own fields.
    pub custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(ContactWritten {
    name optional "name", identifier optional "identifier", email optional "email",
    phone_number optional "phone_number", blocked optional "blocked", avatar_url optional "avatar_url",
    additional_attributes optional "additional_attributes", custom_attributes optional "custom_attributes",
});

/// The contact that was made.
///
/// Rule `chatwoot/contact-made`: A new contact is answered in payload.contact, beside payload.contact_inbox; swagger's payload is a list inside a contact, which is never sent.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/create.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ContactMade {
    /// It.
    pub payload: ContactMadePayload,
}
support::object!(ContactMade { payload value "payload" });

/// It.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactMadePayload {
    /// A contact as REST has it.
    pub contact: RestContact,
    /// Where it was put; of nulls when no inbox was said.
    pub contact_inbox: ContactMadePayloadContactInbox,
}
support::object!(ContactMadePayload { contact value "contact", contact_inbox value "contact_inbox" });

/// Where it was put; of nulls when no inbox was said.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactMadePayloadContactInbox {
    /// The inbox's row.
    pub inbox: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its id in the inbox.
    pub source_id: Option<String>,
}
support::object!(ContactMadePayloadContactInbox { inbox nullable "inbox", source_id nullable "source_id" });

/// What cannot be, one text or a text and the names of what is wrong.
///
/// Rule `chatwoot/error-422`: What cannot be is answered with error, a text, or with message, a text, and attributes, a list of names.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/concerns/request_exception_handler.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct UnprocessableBody {
    /// What is wrong.
    pub error: Option<String>,
    /// What is wrong with a record.
    pub message: Option<String>,
    /// Which of its fields are wrong.
    pub attributes: Option<Vec<String>>,
}
support::object!(UnprocessableBody {
    error optional "error", message optional "message", attributes optional "attributes",
});

/// The contact after the change.
///
/// Rule `chatwoot/contact-changed`: A changed contact is answered with 200 and the contact in payload; swagger has 204, and a list for payload.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/update.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ContactChanged {
    /// A contact as REST has it.
    pub payload: RestContact,
}
support::object!(ContactChanged { payload value "payload" });

/// A page of conversations.
///
/// Rule `chatwoot/conversations-listed`: Conversations are answered in data, with meta's four counts and payload, a list.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/conversations/index.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationsListed {
    /// They.
    pub data: ConversationsListedData,
}
support::object!(ConversationsListed { data value "data" });

/// They.
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationsListedData {
    /// How many there are, whatever the page.
    pub meta: ConversationsListedDataMeta,
    /// The conversations.
    pub payload: Vec<RestConversation>,
}
support::object!(ConversationsListedData { meta value "meta", payload value "payload" });

/// How many there are, whatever the page.
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationsListedDataMeta {
    /// The caller's.
    pub mine_count: support::Integer,
    /// Somebody's.
    pub assigned_count: support::Integer,
    /// Nobody's.
    pub unassigned_count: support::Integer,
    /// All.
    pub all_count: support::Integer,
}
support::object!(ConversationsListedDataMeta {
    mine_count value "mine_count", assigned_count value "assigned_count", unassigned_count value "unassigned_count",
    all_count value "all_count",
});

/// A conversation as REST has it.
///
/// Rule `chatwoot/rest-conversation-fields`: A conversation has the fields of Chatwoot's own view; times are whole seconds and 0 for never, except snoozed_until, which is ISO 8601 or null, and updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/conversations/partials/_conversation.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RestConversation {
    /// Who takes part.
    pub meta: RestMeta,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    pub messages: Vec<NestedMessage>,
    /// The account's number.
    pub account_id: support::Integer,
    /// Id that is nobody else's.
    pub uuid: String,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When an agent saw it; 0 when never.
    pub agent_last_seen_at: support::Integer,
    /// When the assignee saw it; 0 when never.
    pub assignee_last_seen_at: support::Integer,
    /// Whether one can answer.
    pub can_reply: bool,
    /// When the contact saw it; 0 when never.
    pub contact_last_seen_at: support::Integer,
    /// The account's own fields.
    pub custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// Labels.
    pub labels: Vec<String>,
    /// Whether it is silent.
    pub muted: bool,
    /// Until when it is put away, as ISO 8601.
    pub snoozed_until: Option<String>,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub status: String,
    /// When it started.
    pub created_at: support::Integer,
    /// When it was changed, with a fraction.
    pub updated_at: support::Number,
    /// The same as last_activity_at.
    pub timestamp: support::Integer,
    /// When it was first answered; 0 when never.
    pub first_reply_created_at: support::Integer,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub unread_count: support::Integer,
    /// A message inside a conversation. Its type is a number and its time a number, unlike a message's own event.
    ///
    /// Advice (warning) `chatwoot/attachments-are-plural`: A message has its files in attachments, a list; swagger calls it attachment.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb push_event_data (observed).
    pub last_non_activity_message: Option<NestedMessage>,
    /// When something happened.
    pub last_activity_at: support::Integer,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    pub waiting_since: support::Integer,
    /// Number of the promise of service.
    pub sla_policy_id: Option<support::Integer>,
    /// What is promised.
    pub applied_sla: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// What became of it.
    pub sla_events: Option<Vec<serde_json::Value>>,
}
support::object!(RestConversation {
    meta value "meta", id value "id", messages value "messages", account_id value "account_id", uuid value "uuid",
    additional_attributes value "additional_attributes", agent_last_seen_at value "agent_last_seen_at",
    assignee_last_seen_at value "assignee_last_seen_at", can_reply value "can_reply",
    contact_last_seen_at value "contact_last_seen_at", custom_attributes value "custom_attributes",
    inbox_id value "inbox_id", labels value "labels", muted value "muted", snoozed_until nullable "snoozed_until",
    status value "status", created_at value "created_at", updated_at value "updated_at", timestamp value "timestamp",
    first_reply_created_at value "first_reply_created_at", unread_count value "unread_count",
    last_non_activity_message nullable "last_non_activity_message", last_activity_at value "last_activity_at",
    priority nullable "priority", waiting_since value "waiting_since", sla_policy_id nullable "sla_policy_id",
    applied_sla both "applied_sla", sla_events optional "sla_events",
});

/// Who takes part.
///
/// Rule `chatwoot/rest-meta-fields`: A conversation's meta has sender, channel and hmac_verified; assignee_type is absent, never null, when nobody answers, and swagger has neither it nor team.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/conversations/partials/_conversation.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RestMeta {
    /// A contact as REST has it.
    pub sender: RestContact,
    /// Such as `Channel::Api`.
    pub channel: String,
    /// The agent or the bot that answers.
    ///
    /// Advice (warning) `chatwoot/assignee-agent-or-bot`: An assignee has all fields of an agent, or bot_type and description as bots have.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
    ///
    /// Advice (warning) `chatwoot/assignee-without-secrets`: An assignee never has access_token or pubsub_token, though swagger has a whole user there.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
    pub assignee: Option<RestAssignee>,
    /// `User` or `AgentBot`.
    ///
    /// Advice (warning) `chatwoot/assignee-type-known`: A conversation is assigned to a User or to an AgentBot; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    pub assignee_type: Option<String>,
    /// The team that answers.
    pub team: Option<RestTeam>,
    /// Whether the contact proved who they are.
    pub hmac_verified: Option<bool>,
}
support::object!(RestMeta {
    sender value "sender", channel value "channel", assignee optional "assignee",
    assignee_type optional "assignee_type", team optional "team", hmac_verified nullable "hmac_verified",
});

/// The agent or the bot that answers.
///
/// Rule `chatwoot/rest-assignee-fields`: An assignee has id, name and thumbnail, with the other fields of an agent or of a bot, and is absent, never null, when there is none.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RestAssignee {
    /// Their number.
    pub id: support::Integer,
    /// Full name.
    pub name: String,
    /// URL of the picture.
    pub thumbnail: String,
    /// The account's number.
    pub account_id: Option<support::Integer>,
    /// Such as `online`.
    pub availability_status: Option<String>,
    /// Whether they are offline when they leave.
    pub auto_offline: Option<bool>,
    /// Whether the agent's address is confirmed.
    pub confirmed: Option<bool>,
    /// E-mail address.
    pub email: Option<String>,
    /// How the agent logs in.
    pub provider: support::Maybe<String>,
    /// Name shown.
    pub available_name: Option<String>,
    /// Fields of their own.
    pub custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Such as `agent`.
    pub role: Option<String>,
    /// Number of a role of the account's own.
    pub custom_role_id: support::Maybe<support::Integer>,
    /// What a bot is for.
    pub description: support::Maybe<String>,
    /// Where a bot listens.
    pub outgoing_url: support::Maybe<String>,
    /// Such as `webhook`.
    pub bot_type: support::Maybe<String>,
}
support::object!(RestAssignee {
    id value "id", name value "name", thumbnail value "thumbnail", account_id optional "account_id",
    availability_status optional "availability_status", auto_offline optional "auto_offline",
    confirmed optional "confirmed", email optional "email", provider both "provider",
    available_name optional "available_name", custom_attributes optional "custom_attributes", role optional "role",
    custom_role_id both "custom_role_id", description both "description", outgoing_url both "outgoing_url",
    bot_type both "bot_type",
});

/// The team that answers.
///
/// Rule `chatwoot/rest-team-fields`: A team has id, name, description, allow_auto_assign, account_id and is_member, and is absent, never null, when there is none.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_team.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RestTeam {
    /// The team's number.
    pub id: support::Integer,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it is assigned by itself.
    pub allow_auto_assign: bool,
    /// The account's number.
    pub account_id: support::Integer,
    /// Whether the caller is in it.
    pub is_member: bool,
}
support::object!(RestTeam {
    id value "id", name value "name", description nullable "description", allow_auto_assign value "allow_auto_assign",
    account_id value "account_id", is_member value "is_member",
});

/// A message to be sent.
///
/// Rule `chatwoot/new-message`: A new message has its content as a text, private as true or false, content_attributes as an object or as its JSON, and signed ids for attachments.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NewMessage {
    /// What it says.
    pub content: Option<String>,
    /// `outgoing`, which it is when nothing is said, or `incoming`.
    ///
    /// Advice (warning) `chatwoot/new-message-type`: A message to be sent is outgoing, or incoming where the inbox is of the API, and is answered with 422 elsewhere.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
    pub message_type: Option<String>,
    /// Whether only agents see it.
    pub private: Option<bool>,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub content_type: Option<String>,
    /// What belongs to the content's type, or its JSON.
    pub content_attributes: Option<NewMessageContentAttributes>,
    /// Signed ids of files that were sent before.
    pub attachments: Option<Vec<String>>,
    /// Comes back in the answer.
    pub echo_id: Option<NewMessageEchoId>,
    /// Its id in the channel.
    pub source_id: Option<String>,
    /// When it was sent elsewhere.
    pub external_created_at: Option<NewMessageExternalCreatedAt>,
    /// Who gets a copy, with commas.
    pub cc_emails: Option<String>,
    /// Who gets a hidden copy, with commas.
    pub bcc_emails: Option<String>,
    /// Who gets it, with commas.
    pub to_emails: Option<String>,
    /// The campaign's number.
    pub campaign_id: Option<NewMessageCampaignId>,
    /// A template of WhatsApp's, and what goes into it.
    pub template_params: Option<TemplateParams>,
    /// `AgentBot`.
    pub sender_type: Option<String>,
    /// The bot's number.
    pub sender_id: Option<support::Integer>,
    /// Whether its sound is a voice message.
    pub is_voice_message: Option<bool>,
    /// What it says as HTML.
    pub email_html_content: Option<String>,
}
support::object!(NewMessage {
    content optional "content", message_type optional "message_type", private optional "private",
    content_type optional "content_type", content_attributes optional "content_attributes",
    attachments optional "attachments", echo_id optional "echo_id", source_id optional "source_id",
    external_created_at optional "external_created_at", cc_emails optional "cc_emails",
    bcc_emails optional "bcc_emails", to_emails optional "to_emails", campaign_id optional "campaign_id",
    template_params optional "template_params", sender_type optional "sender_type", sender_id optional "sender_id",
    is_voice_message optional "is_voice_message", email_html_content optional "email_html_content",
});

/// What belongs to the content's type, or its JSON.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum NewMessageContentAttributes {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}
support::by_type!(NewMessageContentAttributes "a text or an object" { Text String, Object Object });

/// Comes back in the answer.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum NewMessageEchoId {
    /// As a whole number.
    Integer(support::Integer),
    /// As a text.
    Text(String),
}
support::by_type!(NewMessageEchoId "a whole number or a text" { Integer Number, Text String });

/// When it was sent elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum NewMessageExternalCreatedAt {
    /// As a whole number.
    Integer(support::Integer),
    /// As a text.
    Text(String),
}
support::by_type!(NewMessageExternalCreatedAt "a whole number or a text" { Integer Number, Text String });

/// The campaign's number.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum NewMessageCampaignId {
    /// As a whole number.
    Integer(support::Integer),
    /// As a text.
    Text(String),
}
support::by_type!(NewMessageCampaignId "a whole number or a text" { Integer Number, Text String });

/// A template of WhatsApp's, and what goes into it.
///
/// Rule `chatwoot/template-name`: A template is known by its name; the category, language and processed_params that swagger wants too are not asked for.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct TemplateParams {
    /// Its name.
    pub name: String,
    /// Such as `UTILITY`.
    pub category: Option<String>,
    /// Such as `pt_BR`.
    pub language: Option<String>,
    /// What goes into it.
    pub processed_params: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(TemplateParams {
    name value "name", category optional "category", language optional "language",
    processed_params optional "processed_params",
});

/// The message as REST has it.
///
/// Rule `chatwoot/message-sent`: A message is answered with its type as a number and its time in whole seconds, where its event has a word and ISO 8601.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_message.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct MessageSent {
    /// The message's number.
    pub id: support::Integer,
    /// What it says; null when it is only attachments.
    pub content: Option<String>,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// What the request had.
    pub echo_id: support::Maybe<MessageSentEchoId>,
    /// The number shown in the account.
    pub conversation_id: support::Integer,
    /// 0 incoming, 1 outgoing, 2 activity, 3 template.
    ///
    /// Advice (warning) `chatwoot/message-type-number-known`: A message's number is 0 incoming, 1 outgoing, 2 activity or 3 template; another is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub message_type: support::Integer,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub content_type: String,
    /// `sent`, `delivered`, `read` or `failed`.
    ///
    /// Advice (warning) `chatwoot/delivery-status-known`: A message is sent, delivered, read or failed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    pub status: String,
    /// What belongs to the content's type.
    pub content_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When it was sent.
    pub created_at: support::Integer,
    /// Whether only agents see it.
    pub private: bool,
    /// Its id in the channel.
    pub source_id: Option<String>,
    /// Who sent it; absent when nobody did.
    pub sender: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Absent when there are none.
    pub attachments: Option<Vec<Option<Attachment>>>,
    /// The call that it is about.
    pub call: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(MessageSent {
    id value "id", content nullable "content", inbox_id value "inbox_id", echo_id both "echo_id",
    conversation_id value "conversation_id", message_type value "message_type", content_type value "content_type",
    status value "status", content_attributes value "content_attributes", created_at value "created_at",
    private value "private", source_id nullable "source_id", sender optional "sender",
    attachments optional "attachments", call both "call",
});

/// What the request had.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum MessageSentEchoId {
    /// As a whole number.
    Integer(support::Integer),
    /// As a text.
    Text(String),
}
support::by_type!(MessageSentEchoId "a whole number or a text" { Integer Number, Text String });

/// Events, and where to deliver them.
///
/// Rule `chatwoot/new-webhook`: A new webhook has url and subscriptions, though swagger wants neither, at the top of the body.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NewWebhook {
    /// Where to deliver, once an account.
    ///
    /// Advice (warning) `chatwoot/webhook-url-http`: A webhook's URL starts with http or https; any other is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
    pub url: String,
    /// What it is called.
    pub name: Option<String>,
    /// Which events.
    ///
    /// Advice (warning) `chatwoot/webhook-subscribes-to-something`: A webhook is for one event at least; none is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
    pub subscriptions: Vec<String>,
    /// An inbox that it belongs to.
    pub inbox_id: Option<support::Integer>,
}
support::object!(NewWebhook {
    url value "url", name optional "name", subscriptions value "subscriptions", inbox_id optional "inbox_id",
});

/// The webhook that was made.
///
/// Rule `chatwoot/webhook-made`: A new webhook is answered in payload.webhook, with its secret and a name that may be null; swagger has it bare.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/webhooks/create.json.jbuilder (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookMade {
    /// It.
    pub payload: WebhookMadePayload,
}
support::object!(WebhookMade { payload value "payload" });

/// It.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookMadePayload {
    /// The webhook.
    pub webhook: WebhookMadePayloadWebhook,
}
support::object!(WebhookMadePayload { webhook value "webhook" });

/// The webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookMadePayloadWebhook {
    /// The webhook's number.
    pub id: support::Integer,
    /// What it is called.
    pub name: Option<String>,
    /// Where it delivers.
    pub url: String,
    /// The account's number.
    pub account_id: support::Integer,
    /// Which events.
    pub subscriptions: Vec<String>,
    /// What its deliveries are signed with.
    pub secret: String,
    /// An account.
    pub inbox: Option<Account>,
}
support::object!(WebhookMadePayloadWebhook {
    id value "id", name nullable "name", url value "url", account_id value "account_id",
    subscriptions value "subscriptions", secret value "secret", inbox optional "inbox",
});
