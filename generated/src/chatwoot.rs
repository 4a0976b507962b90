// Made by vistoria-gen. Edit the contract, not this file.
//
// Chatwoot webhooks and calls.

use super::support;

/// Every event of Chatwoot webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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

support::types! {
/// A contact as webhooks have it.
///
/// Rule `chatwoot/contact-fields`: A contact has account, attributes, avatar, email, id, identifier, name, phone_number, thumbnail and blocked at the top of the body, none of them under another key.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
pub struct Contact {
    /// The event's name.
    required event: String,
    /// An account.
    required account: Account,
    /// City, company and whatever else; texts may be empty.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL of the picture; empty when there is none.
    required avatar: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    nullable email: Option<String>,
    /// The contact's number.
    required id: support::Integer,
    /// Id in another system.
    nullable identifier: Option<String>,
    /// Full name; empty, seldom null, when there is none.
    nullable name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    nullable phone_number: Option<String>,
    /// The same as avatar.
    required thumbnail: String,
    /// Whether the contact is blocked.
    required blocked: bool,
    /// What was changed, one key an object.
    ///
    /// Lifecycle: a value in [`ContactUpdated`].
    optional changed_attributes: Option<Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>>,
}

/// An account.
pub struct Account {
    /// The account's number.
    required id: support::Integer,
    /// What it is called.
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
/// Rule `chatwoot/contact-fields`: A contact has account, attributes, avatar, email, id, identifier, name, phone_number, thumbnail and blocked at the top of the body, none of them under another key.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
///
/// Rule `chatwoot/contact-updated-changes`: A changed contact has changed_attributes, a list of objects with the value before and the value after.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct ContactUpdated {
    /// The event's name.
    required event: String,
    /// An account.
    required account: Account,
    /// City, company and whatever else; texts may be empty.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL of the picture; empty when there is none.
    required avatar: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    nullable email: Option<String>,
    /// The contact's number.
    required id: support::Integer,
    /// Id in another system.
    nullable identifier: Option<String>,
    /// Full name; empty, seldom null, when there is none.
    nullable name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    nullable phone_number: Option<String>,
    /// The same as avatar.
    required thumbnail: String,
    /// Whether the contact is blocked.
    required blocked: bool,
    /// What was changed, one key an object.
    ///
    /// Rule `chatwoot/contact-updated-changes`: A changed contact has changed_attributes, a list of objects with the value before and the value after.
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
/// A conversation that started.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct ConversationCreated {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required event: String,
    /// What was changed.
    optional changed_attributes: Option<serde_json::Value>,
    /// Browser, referrer, subject and whatever else.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    required can_reply: bool,
    /// Such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    nullable contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    required id: support::Integer,
    /// The inbox's number.
    required inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Who takes part.
    required meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    nullable snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When it was first answered.
    nullable first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    required waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    required agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    required contact_last_seen_at: support::Integer,
    /// When something happened.
    required last_activity_at: support::Integer,
    /// The same as last_activity_at.
    required timestamp: support::Integer,
    /// When it started.
    required created_at: support::Integer,
    /// When it was changed, with a fraction.
    required updated_at: support::Number,
    /// An account.
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
/// The contact in the inbox, the row as it is.
pub struct ContactInbox {
    /// The row's number.
    required id: support::Integer,
    /// The contact's number.
    nullable contact_id: Option<support::Integer>,
    /// The inbox's number.
    nullable inbox_id: Option<support::Integer>,
    /// The contact's id in the inbox.
    required source_id: String,
    /// When it was made.
    optional created_at: Option<String>,
    /// When it was changed.
    optional updated_at: Option<String>,
    /// Whether the contact proved who they are.
    both hmac_verified: support::Maybe<bool>,
    /// A secret of the contact's.
    both pubsub_token: support::Maybe<String>,
}

/// A message inside a conversation. Its type is a number and its time a number, unlike a message's own event.
pub struct NestedMessage {
    /// The message's number.
    required id: support::Integer,
    /// What it says; null when it is only attachments.
    nullable content: Option<String>,
    /// The account's number.
    optional account_id: Option<support::Integer>,
    /// The inbox's number.
    optional inbox_id: Option<support::Integer>,
    /// The number shown in the account.
    optional conversation_id: Option<support::Integer>,
    /// 0 incoming, 1 outgoing, 2 activity, 3 template.
    ///
    /// Advice (warning) `chatwoot/message-type-number-known`: A message's number is 0 incoming, 1 outgoing, 2 activity or 3 template; another is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required message_type: support::Integer,
    /// When it was sent.
    required created_at: support::Integer,
    /// When it was changed, as ISO 8601.
    optional updated_at: Option<String>,
    /// Whether only agents see it.
    optional private: Option<bool>,
    /// `sent`, `delivered`, `read` or `failed`.
    ///
    /// Advice (warning) `chatwoot/delivery-status-known`: A message is sent, delivered, read or failed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    both status: support::Maybe<String>,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    both content_type: support::Maybe<String>,
    /// What belongs to the content's type.
    optional content_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Whatever the channel adds.
    optional additional_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its ids elsewhere.
    optional external_source_ids: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What was guessed of its mood.
    optional sentiment: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its id in the channel.
    both source_id: support::Maybe<String>,
    /// Who sent it.
    both sender_type: support::Maybe<String>,
    /// Their number.
    both sender_id: support::Maybe<support::Integer>,
    /// Who sent it; absent when nobody did.
    optional sender: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Some of the conversation.
    optional conversation: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Absent when there are none.
    optional attachments: Option<Vec<Option<Attachment>>>,
    /// What it says without quotes.
    both processed_message_content: support::Maybe<String>,
}

/// A file, a place or a card. What else there is depends on its kind.
pub struct Attachment {
    /// The attachment's number.
    required id: support::Integer,
    /// The message's number.
    required message_id: support::Integer,
    /// The account's number.
    required account_id: support::Integer,
    /// Such as `image`.
    ///
    /// Advice (warning) `chatwoot/attachment-kind-known`: An attachment is of one of thirteen kinds; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/attachment.rb (observed).
    nullable file_type: Option<String>,
    /// Where it is.
    both data_url: support::Maybe<String>,
    /// Where a small picture of it is.
    both thumb_url: support::Maybe<String>,
    /// Bytes.
    both file_size: support::Maybe<support::Integer>,
}

/// Who takes part.
pub struct Meta {
    /// The contact.
    required sender: std::collections::BTreeMap<String, serde_json::Value>,
    /// A user or a bot that answers.
    nullable assignee: Option<Agent>,
    /// `User` or `AgentBot`.
    ///
    /// Advice (warning) `chatwoot/assignee-type-known`: A conversation is assigned to a User or to an AgentBot; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    both assignee_type: support::Maybe<String>,
    /// An account.
    nullable team: Option<Account>,
    /// Whether the contact proved who they are.
    nullable hmac_verified: Option<bool>,
}

/// A user or a bot that answers.
pub struct Agent {
    /// The user's number.
    required id: support::Integer,
    /// Full name.
    nullable name: Option<String>,
    /// Name shown.
    optional available_name: Option<String>,
    /// URL of the picture.
    both avatar_url: support::Maybe<String>,
    /// `user` or `agent_bot`.
    optional type_ ("type"): Option<String>,
    /// Whether they are there.
    both availability_status: support::Maybe<String>,
    /// URL of the picture.
    both thumbnail: support::Maybe<String>,
}

/// A conversation as webhooks have it.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
pub struct Conversation {
    /// The event's name.
    ///
    /// Lifecycle: a value in [`ConversationCreated`].
    optional event: Option<String>,
    /// What was changed.
    optional changed_attributes: Option<serde_json::Value>,
    /// Browser, referrer, subject and whatever else.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    required can_reply: bool,
    /// Such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    nullable contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    required id: support::Integer,
    /// The inbox's number.
    required inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Who takes part.
    required meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    nullable snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When it was first answered.
    nullable first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    required waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    required agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    required contact_last_seen_at: support::Integer,
    /// When something happened.
    required last_activity_at: support::Integer,
    /// The same as last_activity_at.
    required timestamp: support::Integer,
    /// When it started.
    required created_at: support::Integer,
    /// When it was changed, with a fraction.
    required updated_at: support::Number,
    /// An account.
    optional account: Option<Account>,
}

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
pub struct ConversationUpdated {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required event: String,
    /// What was changed.
    ///
    /// Rule `chatwoot/conversation-updated-changes`: A changed conversation has changed_attributes, null or a list of objects with the value before and the value after.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    nullable changed_attributes: Option<Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>>,
    /// Browser, referrer, subject and whatever else.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    required can_reply: bool,
    /// Such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    nullable contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    required id: support::Integer,
    /// The inbox's number.
    required inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Who takes part.
    required meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    nullable snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When it was first answered.
    nullable first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    required waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    required agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    required contact_last_seen_at: support::Integer,
    /// When something happened.
    required last_activity_at: support::Integer,
    /// The same as last_activity_at.
    required timestamp: support::Integer,
    /// When it started.
    required created_at: support::Integer,
    /// When it was changed, with a fraction.
    required updated_at: support::Number,
    /// An account.
    optional account: Option<Account>,
}

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
pub struct ConversationStatusChanged {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    required event: String,
    /// What was changed.
    ///
    /// Rule `chatwoot/status-changed-without-changes`: changed_attributes is present and null when the status was changed, so the status before is not known.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb notify_status_change (observed).
    required changed_attributes: support::Null,
    /// Browser, referrer, subject and whatever else.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    required can_reply: bool,
    /// Such as `Channel::Api`.
    nullable channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    nullable contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    required id: support::Integer,
    /// The inbox's number.
    required inbox_id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// Labels.
    required labels: Vec<String>,
    /// Who takes part.
    required meta: Meta,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Until when it is put away.
    nullable snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// When it was first answered.
    nullable first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    required waiting_since: support::Integer,
    /// When an agent saw it; 0 when never.
    required agent_last_seen_at: support::Integer,
    /// When the contact saw it; 0 when never.
    required contact_last_seen_at: support::Integer,
    /// When something happened.
    required last_activity_at: support::Integer,
    /// The same as last_activity_at.
    required timestamp: support::Integer,
    /// When it started.
    required created_at: support::Integer,
    /// When it was changed, with a fraction.
    required updated_at: support::Number,
    /// An account.
    optional account: Option<Account>,
}

/// A message as webhooks have it.
///
/// Rule `chatwoot/message-fields`: A message has its own fields, its conversation, inbox and account; its type is a word and its time is ISO, and sender may be null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb webhook_data (observed).
pub struct Message {
    /// The event's name.
    required event: String,
    /// An account.
    required account: Account,
    /// Whatever the channel adds.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// What belongs to the content's type.
    required content_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required content_type: String,
    /// What it says; null when it is only attachments.
    nullable content: Option<String>,
    /// A conversation as webhooks have it.
    ///
    /// Advice (note) `chatwoot/account-since-4-14-2`: A conversation without its account comes from a server before 4.14.2; nothing else tells a server's release.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required conversation: Conversation,
    /// When it was sent, as ISO 8601.
    required created_at: String,
    /// The message's number.
    required id: support::Integer,
    /// An account.
    required inbox: Account,
    /// `incoming`, `outgoing` or `template`.
    ///
    /// Advice (warning) `chatwoot/message-type-known`: A message is incoming, outgoing or template; activities are never sent.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/concerns/message_filter_helpers.rb (observed).
    required message_type: String,
    /// Whether only agents see it.
    required private: bool,
    /// Who sent it.
    nullable sender: Option<Sender>,
    /// Its id in the channel.
    nullable source_id: Option<String>,
    /// Absent when there are none.
    optional attachments: Option<Vec<Option<Attachment>>>,
}

/// Who sent it.
pub struct Sender {
    /// Their number.
    required id: support::Integer,
    /// Full name.
    nullable name: Option<String>,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    both email: support::Maybe<String>,
    /// Absent for contacts; `user`, `agent_bot` or `captain_assistant`.
    optional type_ ("type"): Option<String>,
    /// A contact's telephone.
    both phone_number: support::Maybe<String>,
    /// A contact's id in another system.
    both identifier: support::Maybe<String>,
    /// URL of a contact's picture.
    optional avatar: Option<String>,
    /// URL of a contact's picture.
    optional thumbnail: Option<String>,
    /// Whether a contact is blocked.
    optional blocked: Option<bool>,
    /// An account.
    optional account: Option<Account>,
}

/// Somebody started or stopped writing.
///
/// Rule `chatwoot/typing-fields`: A typing event has user, conversation and is_private.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct Typing {
    /// The event's name.
    required event: String,
    /// Who sent it.
    required user: Sender,
    /// A conversation as webhooks have it.
    ///
    /// Advice (note) `chatwoot/account-since-4-14-2`: A conversation without its account comes from a server before 4.14.2; nothing else tells a server's release.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required conversation: Conversation,
    /// Whether only agents will see it.
    required is_private: TypingIsPrivate,
}

/// Whether only agents will see it.
pub enum TypingIsPrivate ("a boolean or a text") {
    Boolean Bool(bool),
    String Text(String),
}

/// Somebody opened the widget. The only event with a contact under a key.
///
/// Rule `chatwoot/widget-fields`: A widget's event has id, contact, inbox, account, current_conversation, source_id and event_info.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb webwidget_triggered (observed).
pub struct WidgetTriggered {
    /// The event's name.
    required event: String,
    /// Number of the contact in the inbox.
    required id: support::Integer,
    /// The contact.
    nullable contact: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// An account.
    required inbox: Account,
    /// An account.
    required account: Account,
    /// The open conversation.
    nullable current_conversation: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The contact's id in the inbox.
    required source_id: String,
    /// What the widget says.
    required event_info: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An inbox as webhooks have it.
///
/// Rule `chatwoot/inbox-fields`: An inbox's event has its settings, its working hours, its account and the row of its channel at the top of the body.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/inbox/event_data_presenter.rb (observed).
pub struct Inbox {
    /// The event's name.
    required event: String,
    /// Whether a resolved conversation can go on.
    required allow_messages_after_resolved: bool,
    /// Whether a contact has one conversation only.
    required lock_to_single_conversation: bool,
    /// How conversations are assigned.
    required auto_assignment_config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether conversations are assigned by themselves.
    required enable_auto_assignment: bool,
    /// Whether visitors are asked for an address.
    required enable_email_collect: bool,
    /// Whether there is a greeting.
    required greeting_enabled: bool,
    /// The greeting.
    nullable greeting_message: Option<String>,
    /// Whether contacts are asked how it was.
    required csat_survey_enabled: bool,
    /// The sender of its e-mails.
    nullable business_name: Option<String>,
    /// How its e-mails are signed, such as `friendly`.
    required sender_name_type: String,
    /// Such as `America/Sao_Paulo`.
    nullable timezone: Option<String>,
    /// What is said outside working hours.
    nullable out_of_office_message: Option<String>,
    /// Whether there are working hours.
    required working_hours_enabled: bool,
    /// The rows of its working hours.
    required working_hours: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it was made, as ISO 8601.
    required created_at: String,
    /// When it was changed, as ISO 8601.
    required updated_at: String,
    /// The channel's row, its secrets included.
    required channel: std::collections::BTreeMap<String, serde_json::Value>,
    /// An account.
    required account: Account,
    /// What was changed, one key an object.
    ///
    /// Lifecycle: a value in [`InboxUpdated`].
    optional changed_attributes: Option<Vec<std::collections::BTreeMap<String, ChangedAttributesItemValue>>>,
}

/// An inbox after a change.
///
/// Rule `chatwoot/inbox-fields`: An inbox's event has its settings, its working hours, its account and the row of its channel at the top of the body.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/inbox/event_data_presenter.rb (observed).
///
/// Rule `chatwoot/inbox-updated-changes`: A changed inbox has changed_attributes, a list of objects with the value before and the value after.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
pub struct InboxUpdated {
    /// The event's name.
    required event: String,
    /// Whether a resolved conversation can go on.
    required allow_messages_after_resolved: bool,
    /// Whether a contact has one conversation only.
    required lock_to_single_conversation: bool,
    /// How conversations are assigned.
    required auto_assignment_config: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether conversations are assigned by themselves.
    required enable_auto_assignment: bool,
    /// Whether visitors are asked for an address.
    required enable_email_collect: bool,
    /// Whether there is a greeting.
    required greeting_enabled: bool,
    /// The greeting.
    nullable greeting_message: Option<String>,
    /// Whether contacts are asked how it was.
    required csat_survey_enabled: bool,
    /// The sender of its e-mails.
    nullable business_name: Option<String>,
    /// How its e-mails are signed, such as `friendly`.
    required sender_name_type: String,
    /// Such as `America/Sao_Paulo`.
    nullable timezone: Option<String>,
    /// What is said outside working hours.
    nullable out_of_office_message: Option<String>,
    /// Whether there are working hours.
    required working_hours_enabled: bool,
    /// The rows of its working hours.
    required working_hours: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it was made, as ISO 8601.
    required created_at: String,
    /// When it was changed, as ISO 8601.
    required updated_at: String,
    /// The channel's row, its secrets included.
    required channel: std::collections::BTreeMap<String, serde_json::Value>,
    /// An account.
    required account: Account,
    /// What was changed, one key an object.
    ///
    /// Rule `chatwoot/inbox-updated-changes`: A changed inbox has changed_attributes, a list of objects with the value before and the value after.
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
/// Rule `chatwoot/contacts-found`: A search is answered with meta (count, current_page and has_more, which swagger lacks) and with payload, a list of contacts.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/search.json.jbuilder (observed).
pub struct ContactsFound {
    /// About the page.
    ///
    /// Advice (warning) `chatwoot/search-for-something`: count and has_more are null when q was blank, which is answered with an empty page and no error.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb search (implied).
    ///
    /// Advice (warning) `chatwoot/search-count-is-of-the-page`: count is how many contacts are on this page, fifteen at the most, and not how many there are, as swagger has it.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb search (observed).
    required meta: ContactsFoundMeta,
    /// The contacts.
    required payload: Vec<RestContact>,
}

/// About the page.
pub struct ContactsFoundMeta {
    /// How many there are on this page.
    nullable count: Option<support::Integer>,
    /// The number 1 when no page was asked for, else the text of the query.
    required current_page: MessageSentEchoId,
    /// Whether there is another page.
    nullable has_more: Option<bool>,
}

/// `MessageSentEchoId`.
pub enum MessageSentEchoId ("a whole number or a text") {
    Number Integer(support::Integer),
    String Text(String),
}

/// A contact as REST has it.
///
/// Rule `chatwoot/rest-contact-fields`: A contact has the fields of Chatwoot's own view, times as whole seconds, and last_activity_at absent and never null when there was no activity.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_contact.json.jbuilder (observed).
pub struct RestContact {
    /// City, company and whatever else; texts may be empty.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// `online` or `offline`.
    ///
    /// Advice (warning) `chatwoot/contact-availability-known`: A contact is online or offline; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_contact.json.jbuilder (observed).
    required availability_status: String,
    /// E-mail address; null, never empty, when there is none.
    ///
    /// Advice (warning) `chatwoot/no-email-is-null`: A contact without an e-mail address has null for it, never an empty text.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    nullable email: Option<String>,
    /// The contact's number.
    required id: support::Integer,
    /// Full name; empty, seldom null, when there is none.
    nullable name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    nullable phone_number: Option<String>,
    /// Whether the contact is blocked.
    required blocked: bool,
    /// Id in another system.
    nullable identifier: Option<String>,
    /// The company's number.
    both company_id: support::Maybe<support::Integer>,
    /// URL of the picture; empty when there is none.
    required thumbnail: String,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When the contact did something; absent when never.
    optional last_activity_at: Option<support::Integer>,
    /// When it was made.
    required created_at: support::Integer,
    /// Where the contact can be reached; absent when not asked for.
    optional contact_inboxes: Option<Vec<RestContactInbox>>,
}

/// A contact in an inbox.
///
/// Rule `chatwoot/rest-contact-inbox-fields`: A contact's inbox has source_id and an inbox with id, avatar_url, channel_id, name, channel_type and provider.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_inbox_slim.json.jbuilder (observed).
pub struct RestContactInbox {
    /// The contact's id in the inbox.
    required source_id: String,
    /// The inbox.
    required inbox: RestContactInboxInbox,
}

/// The inbox.
pub struct RestContactInboxInbox {
    /// The inbox's number.
    required id: support::Integer,
    /// URL of its picture.
    required avatar_url: String,
    /// The channel's number.
    required channel_id: support::Integer,
    /// What it is called.
    required name: String,
    /// Such as `Channel::Api`.
    required channel_type: String,
    /// Who provides the channel.
    nullable provider: Option<String>,
}

/// Why a call was refused.
///
/// Rule `chatwoot/error-401`: A refused call is answered with error, a text, or when no token arrived with errors, a list of texts.
/// Source: Issues of chatwoot/chatwoot, chatwoot/chatwoot#1057 (observed).
pub struct UnauthorizedBody {
    /// Why.
    optional error: Option<String>,
    /// Why.
    optional errors: Option<Vec<String>>,
}

/// What was not found.
///
/// Rule `chatwoot/error-404`: What is not there is answered with error, a text, never with swagger's description and errors.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/concerns/request_exception_handler.rb (observed).
pub struct NotFoundBody {
    /// That it was not found.
    required error: String,
}

/// A contact to be made.
///
/// Rule `chatwoot/contact-written`: A contact is written with texts for name, identifier, email, phone_number and avatar_url, blocked as true or false, and attributes as objects.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb permitted_params (observed).
///
/// Rule `chatwoot/new-contact`: A new contact may be put into the inbox inbox_id, a number that swagger wants and Chatwoot does not, as source_id, a text that swagger lacks.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
pub struct NewContact {
    /// Full name.
    optional name: Option<String>,
    /// Id in another system.
    optional identifier: Option<String>,
    /// E-mail address.
    optional email: Option<String>,
    /// Telephone with its plus.
    ///
    /// Advice (warning) `chatwoot/phone-with-plus`: A telephone is a plus and two to fifteen digits; any other is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    optional phone_number: Option<String>,
    /// Whether the contact is blocked.
    optional blocked: Option<bool>,
    /// URL of a picture to fetch.
    optional avatar_url: Option<String>,
    /// City, company and whatever else.
    optional additional_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The account's own fields.
    optional custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The inbox to put it into.
    ///
    /// Rule `chatwoot/new-contact`: A new contact may be put into the inbox inbox_id, a number that swagger wants and Chatwoot does not, as source_id, a text that swagger lacks.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb build_contact_inbox (observed).
    optional inbox_id: Option<support::Integer>,
    /// Its id in the inbox.
    ///
    /// Rule `chatwoot/new-contact`: A new contact may be put into the inbox inbox_id, a number that swagger wants and Chatwoot does not, as source_id, a text that swagger lacks.
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
/// What can be said of a contact. What is left out stays as it is, and attributes are merged, not replaced.
///
/// Rule `chatwoot/contact-written`: A contact is written with texts for name, identifier, email, phone_number and avatar_url, blocked as true or false, and attributes as objects.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/api/v1/accounts/contacts_controller.rb permitted_params (observed).
pub struct ContactWritten {
    /// Full name.
    optional name: Option<String>,
    /// Id in another system.
    optional identifier: Option<String>,
    /// E-mail address.
    optional email: Option<String>,
    /// Telephone with its plus.
    ///
    /// Advice (warning) `chatwoot/phone-with-plus`: A telephone is a plus and two to fifteen digits; any other is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb (observed).
    optional phone_number: Option<String>,
    /// Whether the contact is blocked.
    optional blocked: Option<bool>,
    /// URL of a picture to fetch.
    optional avatar_url: Option<String>,
    /// City, company and whatever else.
    optional additional_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The account's own fields.
    optional custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The contact that was made.
///
/// Rule `chatwoot/contact-made`: A new contact is answered in payload.contact, beside payload.contact_inbox; swagger's payload is a list inside a contact, which is never sent.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/create.json.jbuilder (observed).
pub struct ContactMade {
    /// It.
    required payload: ContactMadePayload,
}

/// It.
pub struct ContactMadePayload {
    /// A contact as REST has it.
    required contact: RestContact,
    /// Where it was put; of nulls when no inbox was said.
    required contact_inbox: ContactMadePayloadContactInbox,
}

/// Where it was put; of nulls when no inbox was said.
pub struct ContactMadePayloadContactInbox {
    /// The inbox's row.
    nullable inbox: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its id in the inbox.
    nullable source_id: Option<String>,
}

/// What cannot be, one text or a text and the names of what is wrong.
///
/// Rule `chatwoot/error-422`: What cannot be is answered with error, a text, or with message, a text, and attributes, a list of names.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/controllers/concerns/request_exception_handler.rb (observed).
pub struct UnprocessableBody {
    /// What is wrong.
    optional error: Option<String>,
    /// What is wrong with a record.
    optional message: Option<String>,
    /// Which of its fields are wrong.
    optional attributes: Option<Vec<String>>,
}

/// The contact after the change.
///
/// Rule `chatwoot/contact-changed`: A changed contact is answered with 200 and the contact in payload; swagger has 204, and a list for payload.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/contacts/update.json.jbuilder (observed).
pub struct ContactChanged {
    /// A contact as REST has it.
    required payload: RestContact,
}

/// A page of conversations.
///
/// Rule `chatwoot/conversations-listed`: Conversations are answered in data, with meta's four counts and payload, a list.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/conversations/index.json.jbuilder (observed).
pub struct ConversationsListed {
    /// They.
    required data: ConversationsListedData,
}

/// They.
pub struct ConversationsListedData {
    /// How many there are, whatever the page.
    required meta: ConversationsListedDataMeta,
    /// The conversations.
    required payload: Vec<RestConversation>,
}

/// How many there are, whatever the page.
pub struct ConversationsListedDataMeta {
    /// The caller's.
    required mine_count: support::Integer,
    /// Somebody's.
    required assigned_count: support::Integer,
    /// Nobody's.
    required unassigned_count: support::Integer,
    /// All.
    required all_count: support::Integer,
}

/// A conversation as REST has it.
///
/// Rule `chatwoot/rest-conversation-fields`: A conversation has the fields of Chatwoot's own view; times are whole seconds and 0 for never, except snoozed_until, which is ISO 8601 or null, and updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/conversations/partials/_conversation.json.jbuilder (observed).
pub struct RestConversation {
    /// Who takes part.
    required meta: RestMeta,
    /// The number shown in the account, not the row's.
    required id: support::Integer,
    /// A message, or none.
    ///
    /// Advice (warning) `chatwoot/at-most-one-message`: A conversation has its last message or none, never its history.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
    required messages: Vec<NestedMessage>,
    /// The account's number.
    required account_id: support::Integer,
    /// Id that is nobody else's.
    required uuid: String,
    /// Browser, referrer, subject and whatever else.
    required additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When an agent saw it; 0 when never.
    required agent_last_seen_at: support::Integer,
    /// When the assignee saw it; 0 when never.
    required assignee_last_seen_at: support::Integer,
    /// Whether one can answer.
    required can_reply: bool,
    /// When the contact saw it; 0 when never.
    required contact_last_seen_at: support::Integer,
    /// The account's own fields.
    required custom_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// The inbox's number.
    required inbox_id: support::Integer,
    /// Labels.
    required labels: Vec<String>,
    /// Whether it is silent.
    required muted: bool,
    /// Until when it is put away, as ISO 8601.
    nullable snoozed_until: Option<String>,
    /// `open`, `resolved`, `pending` or `snoozed`.
    ///
    /// Advice (warning) `chatwoot/status-known`: A conversation is open, resolved, pending or snoozed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required status: String,
    /// When it started.
    required created_at: support::Integer,
    /// When it was changed, with a fraction.
    required updated_at: support::Number,
    /// The same as last_activity_at.
    required timestamp: support::Integer,
    /// When it was first answered; 0 when never.
    required first_reply_created_at: support::Integer,
    /// Unread messages, ten at the most.
    ///
    /// Advice (warning) `chatwoot/unread-count-is-capped`: unread_count goes up to ten and stays there, so a greater one is not Chatwoot's.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    required unread_count: support::Integer,
    /// A message inside a conversation. Its type is a number and its time a number, unlike a message's own event.
    ///
    /// Advice (warning) `chatwoot/attachments-are-plural`: A message has its files in attachments, a list; swagger calls it attachment.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb push_event_data (observed).
    nullable last_non_activity_message: Option<NestedMessage>,
    /// When something happened.
    required last_activity_at: support::Integer,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    nullable priority: Option<String>,
    /// Since when the contact waits; 0 when they do not.
    required waiting_since: support::Integer,
    /// Number of the promise of service.
    nullable sla_policy_id: Option<support::Integer>,
    /// What is promised.
    both applied_sla: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What became of it.
    optional sla_events: Option<Vec<serde_json::Value>>,
}

/// Who takes part.
///
/// Rule `chatwoot/rest-meta-fields`: A conversation's meta has sender, channel and hmac_verified; assignee_type is absent, never null, when nobody answers, and swagger has neither it nor team.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/conversations/partials/_conversation.json.jbuilder (observed).
pub struct RestMeta {
    /// A contact as REST has it.
    required sender: RestContact,
    /// Such as `Channel::Api`.
    required channel: String,
    /// The agent or the bot that answers.
    ///
    /// Advice (warning) `chatwoot/assignee-agent-or-bot`: An assignee has all fields of an agent, or bot_type and description as bots have.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
    ///
    /// Advice (warning) `chatwoot/assignee-without-secrets`: An assignee never has access_token or pubsub_token, though swagger has a whole user there.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
    optional assignee: Option<RestAssignee>,
    /// `User` or `AgentBot`.
    ///
    /// Advice (warning) `chatwoot/assignee-type-known`: A conversation is assigned to a User or to an AgentBot; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    optional assignee_type: Option<String>,
    /// The team that answers.
    optional team: Option<RestTeam>,
    /// Whether the contact proved who they are.
    nullable hmac_verified: Option<bool>,
}

/// The agent or the bot that answers.
///
/// Rule `chatwoot/rest-assignee-fields`: An assignee has id, name and thumbnail, with the other fields of an agent or of a bot, and is absent, never null, when there is none.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_agent.json.jbuilder (observed).
pub struct RestAssignee {
    /// Their number.
    required id: support::Integer,
    /// Full name.
    required name: String,
    /// URL of the picture.
    required thumbnail: String,
    /// The account's number.
    optional account_id: Option<support::Integer>,
    /// Such as `online`.
    optional availability_status: Option<String>,
    /// Whether they are offline when they leave.
    optional auto_offline: Option<bool>,
    /// Whether the agent's address is confirmed.
    optional confirmed: Option<bool>,
    /// E-mail address.
    optional email: Option<String>,
    /// How the agent logs in.
    both provider: support::Maybe<String>,
    /// Name shown.
    optional available_name: Option<String>,
    /// Fields of their own.
    optional custom_attributes: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Such as `agent`.
    optional role: Option<String>,
    /// Number of a role of the account's own.
    both custom_role_id: support::Maybe<support::Integer>,
    /// What a bot is for.
    both description: support::Maybe<String>,
    /// Where a bot listens.
    both outgoing_url: support::Maybe<String>,
    /// Such as `webhook`.
    both bot_type: support::Maybe<String>,
}

/// The team that answers.
///
/// Rule `chatwoot/rest-team-fields`: A team has id, name, description, allow_auto_assign, account_id and is_member, and is absent, never null, when there is none.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_team.json.jbuilder (observed).
pub struct RestTeam {
    /// The team's number.
    required id: support::Integer,
    /// What it is called.
    required name: String,
    /// What it is for.
    nullable description: Option<String>,
    /// Whether it is assigned by itself.
    required allow_auto_assign: bool,
    /// The account's number.
    required account_id: support::Integer,
    /// Whether the caller is in it.
    required is_member: bool,
}

/// A message to be sent.
///
/// Rule `chatwoot/new-message`: A new message has its content as a text, private as true or false, content_attributes as an object or as its JSON, and signed ids for attachments.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
pub struct NewMessage {
    /// What it says.
    optional content: Option<String>,
    /// `outgoing`, which it is when nothing is said, or `incoming`.
    ///
    /// Advice (warning) `chatwoot/new-message-type`: A message to be sent is outgoing, or incoming where the inbox is of the API, and is answered with 422 elsewhere.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
    optional message_type: Option<String>,
    /// Whether only agents see it.
    optional private: Option<bool>,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    optional content_type: Option<String>,
    /// What belongs to the content's type, or its JSON.
    optional content_attributes: Option<NewMessageContentAttributes>,
    /// Signed ids of files that were sent before.
    optional attachments: Option<Vec<String>>,
    /// Comes back in the answer.
    optional echo_id: Option<MessageSentEchoId>,
    /// Its id in the channel.
    optional source_id: Option<String>,
    /// When it was sent elsewhere.
    optional external_created_at: Option<MessageSentEchoId>,
    /// Who gets a copy, with commas.
    optional cc_emails: Option<String>,
    /// Who gets a hidden copy, with commas.
    optional bcc_emails: Option<String>,
    /// Who gets it, with commas.
    optional to_emails: Option<String>,
    /// The campaign's number.
    optional campaign_id: Option<MessageSentEchoId>,
    /// A template of WhatsApp's, and what goes into it.
    optional template_params: Option<TemplateParams>,
    /// `AgentBot`.
    optional sender_type: Option<String>,
    /// The bot's number.
    optional sender_id: Option<support::Integer>,
    /// Whether its sound is a voice message.
    optional is_voice_message: Option<bool>,
    /// What it says as HTML.
    optional email_html_content: Option<String>,
}

/// What belongs to the content's type, or its JSON.
pub enum NewMessageContentAttributes ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// A template of WhatsApp's, and what goes into it.
///
/// Rule `chatwoot/template-name`: A template is known by its name; the category, language and processed_params that swagger wants too are not asked for.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/builders/messages/message_builder.rb (observed).
pub struct TemplateParams {
    /// Its name.
    required name: String,
    /// Such as `UTILITY`.
    optional category: Option<String>,
    /// Such as `pt_BR`.
    optional language: Option<String>,
    /// What goes into it.
    optional processed_params: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The message as REST has it.
///
/// Rule `chatwoot/message-sent`: A message is answered with its type as a number and its time in whole seconds, where its event has a word and ISO 8601.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/models/_message.json.jbuilder (observed).
pub struct MessageSent {
    /// The message's number.
    required id: support::Integer,
    /// What it says; null when it is only attachments.
    nullable content: Option<String>,
    /// The inbox's number.
    required inbox_id: support::Integer,
    /// What the request had.
    both echo_id: support::Maybe<MessageSentEchoId>,
    /// The number shown in the account.
    required conversation_id: support::Integer,
    /// 0 incoming, 1 outgoing, 2 activity, 3 template.
    ///
    /// Advice (warning) `chatwoot/message-type-number-known`: A message's number is 0 incoming, 1 outgoing, 2 activity or 3 template; another is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required message_type: support::Integer,
    /// Such as `text`.
    ///
    /// Advice (warning) `chatwoot/content-type-known`: A message's content is of one of thirteen types; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required content_type: String,
    /// `sent`, `delivered`, `read` or `failed`.
    ///
    /// Advice (warning) `chatwoot/delivery-status-known`: A message is sent, delivered, read or failed; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb (observed).
    required status: String,
    /// What belongs to the content's type.
    required content_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// When it was sent.
    required created_at: support::Integer,
    /// Whether only agents see it.
    required private: bool,
    /// Its id in the channel.
    nullable source_id: Option<String>,
    /// Who sent it; absent when nobody did.
    optional sender: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Absent when there are none.
    optional attachments: Option<Vec<Option<Attachment>>>,
    /// The call that it is about.
    both call: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// Events, and where to deliver them.
///
/// Rule `chatwoot/new-webhook`: A new webhook has url and subscriptions, though swagger wants neither, at the top of the body.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
pub struct NewWebhook {
    /// Where to deliver, once an account.
    ///
    /// Advice (warning) `chatwoot/webhook-url-http`: A webhook's URL starts with http or https; any other is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
    required url: String,
    /// What it is called.
    optional name: Option<String>,
    /// Which events.
    ///
    /// Advice (warning) `chatwoot/webhook-subscribes-to-something`: A webhook is for one event at least; none is answered with 422.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/webhook.rb (observed).
    required subscriptions: Vec<String>,
    /// An inbox that it belongs to.
    optional inbox_id: Option<support::Integer>,
}

/// The webhook that was made.
///
/// Rule `chatwoot/webhook-made`: A new webhook is answered in payload.webhook, with its secret and a name that may be null; swagger has it bare.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/views/api/v1/accounts/webhooks/create.json.jbuilder (observed).
pub struct WebhookMade {
    /// It.
    required payload: WebhookMadePayload,
}

/// It.
pub struct WebhookMadePayload {
    /// The webhook.
    required webhook: WebhookMadePayloadWebhook,
}

/// The webhook.
pub struct WebhookMadePayloadWebhook {
    /// The webhook's number.
    required id: support::Integer,
    /// What it is called.
    nullable name: Option<String>,
    /// Where it delivers.
    required url: String,
    /// The account's number.
    required account_id: support::Integer,
    /// Which events.
    required subscriptions: Vec<String>,
    /// What its deliveries are signed with.
    required secret: String,
    /// An account.
    optional inbox: Option<Account>,
}
}
