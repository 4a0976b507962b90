//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Chatwoot webhooks.

use super::support;

/// Every event of Chatwoot webhooks.
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
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
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
            Self::ContactCreated(body) => serde_json::to_string(body),
            Self::ContactUpdated(body) => serde_json::to_string(body),
            Self::ConversationCreated(body) => serde_json::to_string(body),
            Self::ConversationUpdated(body) => serde_json::to_string(body),
            Self::ConversationStatusChanged(body) => serde_json::to_string(body),
            Self::MessageCreated(body) => serde_json::to_string(body),
            Self::MessageUpdated(body) => serde_json::to_string(body),
            Self::ConversationTypingOn(body) => serde_json::to_string(body),
            Self::ConversationTypingOff(body) => serde_json::to_string(body),
            Self::WebwidgetTriggered(body) => serde_json::to_string(body),
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

/// A contact as webhooks have it.
///
/// Rule `chatwoot/contact-fields`: A contact has account, attributes, avatar, email, id, identifier, name, phone_number, thumbnail and blocked at the top of the body, none of them under another key.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
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
    #[serde(deserialize_with = "support::nullable")]
    pub email: Option<String>,
    /// The contact's number.
    pub id: support::Integer,
    /// Id in another system.
    #[serde(deserialize_with = "support::nullable")]
    pub identifier: Option<String>,
    /// Full name; empty, seldom null, when there is none.
    #[serde(deserialize_with = "support::nullable")]
    pub name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    #[serde(deserialize_with = "support::nullable")]
    pub phone_number: Option<String>,
    /// The same as avatar.
    pub thumbnail: String,
    /// Whether the contact is blocked.
    pub blocked: bool,
    /// What was changed, one key an object.
    ///
    /// Lifecycle: a value in [`ContactUpdated`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub changed_attributes: Option<
        Vec<std::collections::BTreeMap<String, ChangedAttributesItem>>,
    >,
}
support::object!(Contact);

/// An account.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Account {
    /// The account's number.
    pub id: support::Integer,
    /// What it is called.
    pub name: String,
}
support::object!(Account);

/// `ChangedAttributesItem`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct ChangedAttributesItem {
    /// `current_value`.
    pub current_value: serde_json::Value,
    /// `previous_value`.
    pub previous_value: serde_json::Value,
}
support::object!(ChangedAttributesItem);

/// A contact after a change.
///
/// Rule `chatwoot/contact-fields`: A contact has account, attributes, avatar, email, id, identifier, name, phone_number, thumbnail and blocked at the top of the body, none of them under another key.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/contact.rb webhook_data (observed).
///
/// Rule `chatwoot/contact-updated-changes`: A changed contact has changed_attributes, a list of objects with the value before and the value after.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
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
    #[serde(deserialize_with = "support::nullable")]
    pub email: Option<String>,
    /// The contact's number.
    pub id: support::Integer,
    /// Id in another system.
    #[serde(deserialize_with = "support::nullable")]
    pub identifier: Option<String>,
    /// Full name; empty, seldom null, when there is none.
    #[serde(deserialize_with = "support::nullable")]
    pub name: Option<String>,
    /// Telephone with its plus; null or empty when there is none.
    #[serde(deserialize_with = "support::nullable")]
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
        std::collections::BTreeMap<String, ChangedAttributesItem>,
    >,
}
support::object!(ContactUpdated);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct ConversationCreated {
    /// The event's name.
    ///
    /// Rule `chatwoot/conversation-event`: The body of a conversation's event is the conversation itself with event beside its fields.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
    pub event: String,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    #[serde(deserialize_with = "support::nullable")]
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    #[serde(deserialize_with = "support::nullable")]
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// The last public message, or none.
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
    #[serde(deserialize_with = "support::nullable")]
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    pub unread_count: support::Integer,
    /// When it was first answered.
    #[serde(deserialize_with = "support::nullable")]
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    #[serde(deserialize_with = "support::nullable")]
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
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub account: Option<Account>,
}
support::object!(ConversationCreated);

impl From<ConversationCreated> for Conversation {
    fn from(narrow: ConversationCreated) -> Self {
        Self {
            event: Some(narrow.event),
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct ContactInbox {
    /// The row's number.
    pub id: support::Integer,
    /// The contact's number.
    #[serde(deserialize_with = "support::nullable")]
    pub contact_id: Option<support::Integer>,
    /// The inbox's number.
    #[serde(deserialize_with = "support::nullable")]
    pub inbox_id: Option<support::Integer>,
    /// The contact's id in the inbox.
    pub source_id: String,
    /// When it was made.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When it was changed.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// Whether the contact proved who they are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub hmac_verified: support::Maybe<bool>,
    /// A secret of the contact's.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub pubsub_token: support::Maybe<String>,
}
support::object!(ContactInbox);

/// A message inside a conversation. Its type is a number and its time a number, unlike a message's own event.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NestedMessage {
    /// The message's number.
    pub id: support::Integer,
    /// What it says; null when it is only attachments.
    #[serde(deserialize_with = "support::nullable")]
    pub content: Option<String>,
    /// 0 incoming, 1 outgoing, 3 template.
    pub message_type: support::Integer,
    /// When it was sent.
    pub created_at: support::Integer,
    /// When it was changed.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<String>,
    /// Whether only agents see it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub private: Option<bool>,
    /// Such as `text`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub content_type: support::Maybe<String>,
    /// Its id in the channel.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub source_id: support::Maybe<String>,
    /// Who sent it.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub sender_type: support::Maybe<String>,
    /// Their number.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub sender_id: support::Maybe<support::Integer>,
    /// What it says without quotes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub processed_message_content: support::Maybe<String>,
}
support::object!(NestedMessage);

/// Who takes part.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Meta {
    /// The contact.
    pub sender: std::collections::BTreeMap<String, serde_json::Value>,
    /// A user or a bot that answers.
    #[serde(deserialize_with = "support::nullable")]
    pub assignee: Option<Agent>,
    /// `User` or `AgentBot`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub assignee_type: support::Maybe<String>,
    /// An account.
    #[serde(deserialize_with = "support::nullable")]
    pub team: Option<Account>,
    /// Whether the contact proved who they are.
    #[serde(deserialize_with = "support::nullable")]
    pub hmac_verified: Option<bool>,
}
support::object!(Meta);

/// A user or a bot that answers.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Agent {
    /// The user's number.
    pub id: support::Integer,
    /// Full name.
    #[serde(deserialize_with = "support::nullable")]
    pub name: Option<String>,
    /// Name shown.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub available_name: Option<String>,
    /// URL of the picture.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub avatar_url: support::Maybe<String>,
    /// `user` or `agent_bot`.
    #[serde(
        rename = "type",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// Whether they are there.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub availability_status: support::Maybe<String>,
    /// URL of the picture.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub thumbnail: support::Maybe<String>,
}
support::object!(Agent);

/// A conversation as webhooks have it.
///
/// Rule `chatwoot/conversation-fields`: A conversation has the fields of Chatwoot's own presenter; times are whole seconds, except updated_at, which has a fraction.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/presenters/conversations/event_data_presenter.rb (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Conversation {
    /// The event's name.
    ///
    /// Lifecycle: a value in [`ConversationCreated`] and [`ConversationUpdated`] and [`ConversationStatusChanged`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub event: Option<String>,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    #[serde(deserialize_with = "support::nullable")]
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    #[serde(deserialize_with = "support::nullable")]
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// The last public message, or none.
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
    #[serde(deserialize_with = "support::nullable")]
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    pub unread_count: support::Integer,
    /// When it was first answered.
    #[serde(deserialize_with = "support::nullable")]
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    #[serde(deserialize_with = "support::nullable")]
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
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub account: Option<Account>,
}
support::object!(Conversation);

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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
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
    #[serde(deserialize_with = "support::nullable")]
    pub changed_attributes: Option<
        Vec<std::collections::BTreeMap<String, ChangedAttributesItem>>,
    >,
    /// Browser, referrer, subject and whatever else.
    pub additional_attributes: std::collections::BTreeMap<String, serde_json::Value>,
    /// Whether one can answer.
    pub can_reply: bool,
    /// Such as `Channel::Api`.
    #[serde(deserialize_with = "support::nullable")]
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    #[serde(deserialize_with = "support::nullable")]
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// The last public message, or none.
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
    #[serde(deserialize_with = "support::nullable")]
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    pub unread_count: support::Integer,
    /// When it was first answered.
    #[serde(deserialize_with = "support::nullable")]
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    #[serde(deserialize_with = "support::nullable")]
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
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub account: Option<Account>,
}
support::object!(ConversationUpdated);

impl From<ConversationUpdated> for Conversation {
    fn from(narrow: ConversationUpdated) -> Self {
        Self {
            event: Some(narrow.event),
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
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
    #[serde(deserialize_with = "support::nullable")]
    pub channel: Option<String>,
    /// The contact in the inbox, the row as it is.
    #[serde(deserialize_with = "support::nullable")]
    pub contact_inbox: Option<ContactInbox>,
    /// The number shown in the account, not the row's.
    pub id: support::Integer,
    /// The inbox's number.
    pub inbox_id: support::Integer,
    /// The last public message, or none.
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
    #[serde(deserialize_with = "support::nullable")]
    pub snoozed_until: Option<String>,
    /// Unread messages, ten at the most.
    pub unread_count: support::Integer,
    /// When it was first answered.
    #[serde(deserialize_with = "support::nullable")]
    pub first_reply_created_at: Option<String>,
    /// `low`, `medium`, `high`, `urgent` or null.
    ///
    /// Advice (warning) `chatwoot/priority-known`: A conversation's priority is low, medium, high or urgent; another word is new to this contract.
    /// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/conversation.rb (observed).
    #[serde(deserialize_with = "support::nullable")]
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
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub account: Option<Account>,
}
support::object!(ConversationStatusChanged);

impl From<ConversationStatusChanged> for Conversation {
    fn from(narrow: ConversationStatusChanged) -> Self {
        Self {
            event: Some(narrow.event),
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

/// A message as webhooks have it.
///
/// Rule `chatwoot/message-fields`: A message has its own fields, its conversation, inbox and account; its type is a word and its time is ISO, and sender may be null.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/models/message.rb webhook_data (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
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
    pub content_type: String,
    /// What it says; null when it is only attachments.
    #[serde(deserialize_with = "support::nullable")]
    pub content: Option<String>,
    /// A conversation as webhooks have it.
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
    #[serde(deserialize_with = "support::nullable")]
    pub sender: Option<Sender>,
    /// Its id in the channel.
    #[serde(deserialize_with = "support::nullable")]
    pub source_id: Option<String>,
    /// Absent when there are none.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attachments: Option<Vec<Attachment>>,
}
support::object!(Message);

/// Who sent it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Sender {
    /// Their number.
    pub id: support::Integer,
    /// Full name.
    #[serde(deserialize_with = "support::nullable")]
    pub name: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub email: support::Maybe<String>,
    /// Absent for contacts; `user`, `agent_bot` or `captain_assistant`.
    #[serde(
        rename = "type",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// A contact's telephone.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub phone_number: support::Maybe<String>,
    /// A contact's id in another system.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub identifier: support::Maybe<String>,
    /// URL of a contact's picture.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub avatar: Option<String>,
    /// URL of a contact's picture.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub thumbnail: Option<String>,
    /// Whether a contact is blocked.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub blocked: Option<bool>,
    /// An account.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub account: Option<Account>,
}
support::object!(Sender);

/// A file, a place or a card. What else there is depends on its kind.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Attachment {
    /// The attachment's number.
    pub id: support::Integer,
    /// The message's number.
    pub message_id: support::Integer,
    /// The account's number.
    pub account_id: support::Integer,
    /// Such as `image`.
    #[serde(deserialize_with = "support::nullable")]
    pub file_type: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub data_url: support::Maybe<String>,
    /// Where a small picture of it is.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub thumb_url: support::Maybe<String>,
    /// Bytes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub file_size: support::Maybe<support::Integer>,
}
support::object!(Attachment);

/// Somebody started or stopped writing.
///
/// Rule `chatwoot/typing-fields`: A typing event has user, conversation and is_private.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Typing {
    /// The event's name.
    pub event: String,
    /// Who sent it.
    pub user: Sender,
    /// A conversation as webhooks have it.
    pub conversation: Conversation,
    /// Whether only agents will see it.
    pub is_private: TypingIsPrivate,
}
support::object!(Typing);

/// Whether only agents will see it.
#[derive(Debug, Clone, PartialEq)]
pub enum TypingIsPrivate {
    /// As a boolean.
    Bool(bool),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for TypingIsPrivate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Boolean => support::from_raw(&raw).map(Self::Bool),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            _ => Err(support::unexpected(&raw, "a boolean or a text")),
        }
    }
}

impl serde::Serialize for TypingIsPrivate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// Somebody opened the widget. The only event with a contact under a key.
///
/// Rule `chatwoot/widget-fields`: A widget's event has id, contact, inbox, account, current_conversation, source_id and event_info.
/// Source: Source of chatwoot/chatwoot, commit 5ce6e00730 4.15.1, app/listeners/webhook_listener.rb webwidget_triggered (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct WidgetTriggered {
    /// The event's name.
    pub event: String,
    /// Number of the contact in the inbox.
    pub id: support::Integer,
    /// The contact.
    #[serde(deserialize_with = "support::nullable")]
    pub contact: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// An account.
    pub inbox: Account,
    /// An account.
    pub account: Account,
    /// The open conversation.
    #[serde(deserialize_with = "support::nullable")]
    pub current_conversation: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The contact's id in the inbox.
    pub source_id: String,
    /// What the widget says.
    pub event_info: std::collections::BTreeMap<String, serde_json::Value>,
}
support::object!(WidgetTriggered);
