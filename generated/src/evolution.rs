// Made by vistoria-gen. Edit the contract, not this file.
//
// Evolution API webhooks and calls.

use super::support;

/// Every event of Evolution API webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `messages.upsert`: A message came or went.
    MessagesUpsert(MessageDelivery),
    /// `send.message`: A message was sent through the API.
    SendMessage(MessageDelivery),
    /// `messages.set`: Messages of the past, when the history is read.
    MessagesSet(MessagesDelivery),
    /// `messages.update`: A message was delivered, read or changed.
    MessagesUpdate(MessageUpdateDelivery),
    /// `messages.edited`: A message was edited; fires for any protocol message.
    MessagesEdited(ObjectDelivery),
    /// `send.message.update`: A message sent through the API was edited.
    SendMessageUpdate(ObjectDelivery),
    /// `messages.delete`: A message was deleted.
    MessagesDelete(ObjectDelivery),
    /// `connection.update`: The connection to WhatsApp changed.
    ConnectionUpdate(ConnectionDelivery),
    /// `qrcode.updated`: There is a new code to pair with, or no more will come.
    QrcodeUpdated(ObjectDelivery),
    /// `status.instance`: The instance was disconnected.
    StatusInstance(ObjectDelivery),
    /// `contacts.set`: All contacts.
    ContactsSet(ManyDelivery),
    /// `contacts.upsert`: Contacts were made.
    ContactsUpsert(ContactsDelivery),
    /// `contacts.update`: Contacts were changed.
    ContactsUpdate(ContactsDelivery),
    /// `chats.set`: All chats.
    ChatsSet(ManyDelivery),
    /// `chats.upsert`: Chats were made.
    ChatsUpsert(SomeDelivery),
    /// `chats.update`: Chats were changed.
    ChatsUpdate(SomeDelivery),
    /// `chats.delete`: Chats were deleted.
    ChatsDelete(ManyDelivery),
    /// `presence.update`: Somebody is there, or writes.
    PresenceUpdate(ObjectDelivery),
    /// `groups.upsert`: Groups were made.
    GroupsUpsert(ManyDelivery),
    /// `groups.update`: Groups were changed.
    GroupsUpdate(ManyDelivery),
    /// `group-participants.update`: Somebody came to a group or left it.
    GroupParticipantsUpdate(ObjectDelivery),
    /// `labels.edit`: A label was changed.
    LabelsEdit(ObjectDelivery),
    /// `labels.association`: A label was put on a chat or taken off.
    LabelsAssociation(ObjectDelivery),
    /// `call`: Somebody calls.
    Call(ObjectDelivery),
    /// `typebot.start`: A bot took over a chat.
    TypebotStart(ObjectDelivery),
    /// `typebot.change-status`: A bot was paused or stopped.
    TypebotChangeStatus(ObjectDelivery),
    /// `instance.create`: An instance was made.
    InstanceCreate(ObjectDelivery),
    /// `instance.delete`: An instance was deleted.
    InstanceDelete(ObjectDelivery),
    /// `remove.instance`: An instance was removed.
    RemoveInstance(NothingDelivery),
    /// `logout.instance`: An instance was logged out.
    LogoutInstance(NothingDelivery),
    /// `messaging-history.set`: The history was read.
    MessagingHistorySet(ObjectDelivery),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "messages.upsert",
        "send.message",
        "messages.set",
        "messages.update",
        "messages.edited",
        "send.message.update",
        "messages.delete",
        "connection.update",
        "qrcode.updated",
        "status.instance",
        "contacts.set",
        "contacts.upsert",
        "contacts.update",
        "chats.set",
        "chats.upsert",
        "chats.update",
        "chats.delete",
        "presence.update",
        "groups.upsert",
        "groups.update",
        "group-participants.update",
        "labels.edit",
        "labels.association",
        "call",
        "typebot.start",
        "typebot.change-status",
        "instance.create",
        "instance.delete",
        "remove.instance",
        "logout.instance",
        "messaging-history.set",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "messages.upsert" => support::decode(body).map(Self::MessagesUpsert),
            "send.message" => support::decode(body).map(Self::SendMessage),
            "messages.set" => support::decode(body).map(Self::MessagesSet),
            "messages.update" => support::decode(body).map(Self::MessagesUpdate),
            "messages.edited" => support::decode(body).map(Self::MessagesEdited),
            "send.message.update" => support::decode(body).map(Self::SendMessageUpdate),
            "messages.delete" => support::decode(body).map(Self::MessagesDelete),
            "connection.update" => support::decode(body).map(Self::ConnectionUpdate),
            "qrcode.updated" => support::decode(body).map(Self::QrcodeUpdated),
            "status.instance" => support::decode(body).map(Self::StatusInstance),
            "contacts.set" => support::decode(body).map(Self::ContactsSet),
            "contacts.upsert" => support::decode(body).map(Self::ContactsUpsert),
            "contacts.update" => support::decode(body).map(Self::ContactsUpdate),
            "chats.set" => support::decode(body).map(Self::ChatsSet),
            "chats.upsert" => support::decode(body).map(Self::ChatsUpsert),
            "chats.update" => support::decode(body).map(Self::ChatsUpdate),
            "chats.delete" => support::decode(body).map(Self::ChatsDelete),
            "presence.update" => support::decode(body).map(Self::PresenceUpdate),
            "groups.upsert" => support::decode(body).map(Self::GroupsUpsert),
            "groups.update" => support::decode(body).map(Self::GroupsUpdate),
            "group-participants.update" => {
                support::decode(body).map(Self::GroupParticipantsUpdate)
            }
            "labels.edit" => support::decode(body).map(Self::LabelsEdit),
            "labels.association" => support::decode(body).map(Self::LabelsAssociation),
            "call" => support::decode(body).map(Self::Call),
            "typebot.start" => support::decode(body).map(Self::TypebotStart),
            "typebot.change-status" => {
                support::decode(body).map(Self::TypebotChangeStatus)
            }
            "instance.create" => support::decode(body).map(Self::InstanceCreate),
            "instance.delete" => support::decode(body).map(Self::InstanceDelete),
            "remove.instance" => support::decode(body).map(Self::RemoveInstance),
            "logout.instance" => support::decode(body).map(Self::LogoutInstance),
            "messaging-history.set" => {
                support::decode(body).map(Self::MessagingHistorySet)
            }
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
            Self::MessagesUpsert(body) => support::encode(body),
            Self::SendMessage(body) => support::encode(body),
            Self::MessagesSet(body) => support::encode(body),
            Self::MessagesUpdate(body) => support::encode(body),
            Self::MessagesEdited(body) => support::encode(body),
            Self::SendMessageUpdate(body) => support::encode(body),
            Self::MessagesDelete(body) => support::encode(body),
            Self::ConnectionUpdate(body) => support::encode(body),
            Self::QrcodeUpdated(body) => support::encode(body),
            Self::StatusInstance(body) => support::encode(body),
            Self::ContactsSet(body) => support::encode(body),
            Self::ContactsUpsert(body) => support::encode(body),
            Self::ContactsUpdate(body) => support::encode(body),
            Self::ChatsSet(body) => support::encode(body),
            Self::ChatsUpsert(body) => support::encode(body),
            Self::ChatsUpdate(body) => support::encode(body),
            Self::ChatsDelete(body) => support::encode(body),
            Self::PresenceUpdate(body) => support::encode(body),
            Self::GroupsUpsert(body) => support::encode(body),
            Self::GroupsUpdate(body) => support::encode(body),
            Self::GroupParticipantsUpdate(body) => support::encode(body),
            Self::LabelsEdit(body) => support::encode(body),
            Self::LabelsAssociation(body) => support::encode(body),
            Self::Call(body) => support::encode(body),
            Self::TypebotStart(body) => support::encode(body),
            Self::TypebotChangeStatus(body) => support::encode(body),
            Self::InstanceCreate(body) => support::encode(body),
            Self::InstanceDelete(body) => support::encode(body),
            Self::RemoveInstance(body) => support::encode(body),
            Self::LogoutInstance(body) => support::encode(body),
            Self::MessagingHistorySet(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::MessagesUpsert(_) => "messages.upsert",
            Self::SendMessage(_) => "send.message",
            Self::MessagesSet(_) => "messages.set",
            Self::MessagesUpdate(_) => "messages.update",
            Self::MessagesEdited(_) => "messages.edited",
            Self::SendMessageUpdate(_) => "send.message.update",
            Self::MessagesDelete(_) => "messages.delete",
            Self::ConnectionUpdate(_) => "connection.update",
            Self::QrcodeUpdated(_) => "qrcode.updated",
            Self::StatusInstance(_) => "status.instance",
            Self::ContactsSet(_) => "contacts.set",
            Self::ContactsUpsert(_) => "contacts.upsert",
            Self::ContactsUpdate(_) => "contacts.update",
            Self::ChatsSet(_) => "chats.set",
            Self::ChatsUpsert(_) => "chats.upsert",
            Self::ChatsUpdate(_) => "chats.update",
            Self::ChatsDelete(_) => "chats.delete",
            Self::PresenceUpdate(_) => "presence.update",
            Self::GroupsUpsert(_) => "groups.upsert",
            Self::GroupsUpdate(_) => "groups.update",
            Self::GroupParticipantsUpdate(_) => "group-participants.update",
            Self::LabelsEdit(_) => "labels.edit",
            Self::LabelsAssociation(_) => "labels.association",
            Self::Call(_) => "call",
            Self::TypebotStart(_) => "typebot.start",
            Self::TypebotChangeStatus(_) => "typebot.change-status",
            Self::InstanceCreate(_) => "instance.create",
            Self::InstanceDelete(_) => "instance.delete",
            Self::RemoveInstance(_) => "remove.instance",
            Self::LogoutInstance(_) => "logout.instance",
            Self::MessagingHistorySet(_) => "messaging-history.set",
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
            ("/event", support::FieldText::Equals("messages.upsert"), "messages.upsert"),
            ("/event", support::FieldText::Equals("send.message"), "send.message"),
            ("/event", support::FieldText::Equals("messages.set"), "messages.set"),
            ("/event", support::FieldText::Equals("messages.update"), "messages.update"),
            ("/event", support::FieldText::Equals("messages.edited"), "messages.edited"),
            (
                "/event",
                support::FieldText::Equals("send.message.update"),
                "send.message.update",
            ),
            ("/event", support::FieldText::Equals("messages.delete"), "messages.delete"),
            (
                "/event",
                support::FieldText::Equals("connection.update"),
                "connection.update",
            ),
            ("/event", support::FieldText::Equals("qrcode.updated"), "qrcode.updated"),
            ("/event", support::FieldText::Equals("status.instance"), "status.instance"),
            ("/event", support::FieldText::Equals("contacts.set"), "contacts.set"),
            ("/event", support::FieldText::Equals("contacts.upsert"), "contacts.upsert"),
            ("/event", support::FieldText::Equals("contacts.update"), "contacts.update"),
            ("/event", support::FieldText::Equals("chats.set"), "chats.set"),
            ("/event", support::FieldText::Equals("chats.upsert"), "chats.upsert"),
            ("/event", support::FieldText::Equals("chats.update"), "chats.update"),
            ("/event", support::FieldText::Equals("chats.delete"), "chats.delete"),
            ("/event", support::FieldText::Equals("presence.update"), "presence.update"),
            ("/event", support::FieldText::Equals("groups.upsert"), "groups.upsert"),
            ("/event", support::FieldText::Equals("groups.update"), "groups.update"),
            (
                "/event",
                support::FieldText::Equals("group-participants.update"),
                "group-participants.update",
            ),
            ("/event", support::FieldText::Equals("labels.edit"), "labels.edit"),
            (
                "/event",
                support::FieldText::Equals("labels.association"),
                "labels.association",
            ),
            ("/event", support::FieldText::Equals("call"), "call"),
            ("/event", support::FieldText::Equals("typebot.start"), "typebot.start"),
            (
                "/event",
                support::FieldText::Equals("typebot.change-status"),
                "typebot.change-status",
            ),
            ("/event", support::FieldText::Equals("instance.create"), "instance.create"),
            ("/event", support::FieldText::Equals("instance.delete"), "instance.delete"),
            ("/event", support::FieldText::Equals("remove.instance"), "remove.instance"),
            ("/event", support::FieldText::Equals("logout.instance"), "logout.instance"),
            (
                "/event",
                support::FieldText::Equals("messaging-history.set"),
                "messaging-history.set",
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

/// Every call of Evolution API webhooks and calls.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "setWebhook",
        method: "POST",
        path: "/webhook/set/{instance}",
    },
    support::Call {
        operation: "setChatwoot",
        method: "POST",
        path: "/chatwoot/set/{instance}",
    },
];

/// The body of a request to Evolution API webhooks and calls, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `setWebhook`, POST /webhook/set/{instance}: Say where an instance's events go.
    SetWebhook(WebhookSettings),
    /// `setChatwoot`, POST /chatwoot/set/{instance}: Connect an instance with a Chatwoot account.
    SetChatwoot(ChatwootSettings),
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "setWebhook" => support::decode(body).map(Self::SetWebhook),
            "setChatwoot" => support::decode(body).map(Self::SetChatwoot),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::SetWebhook(body) => support::encode(body),
            Self::SetChatwoot(body) => support::encode(body),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::SetWebhook(_) => "setWebhook",
            Self::SetChatwoot(_) => "setChatwoot",
        }
    }
}

/// What Evolution API webhooks and calls answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Response {
    /// What `setWebhook` answers.
    SetWebhook(SetWebhookResponse),
    /// What `setChatwoot` answers.
    SetChatwoot(SetChatwootResponse),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "setWebhook" => {
                SetWebhookResponse::decode(status, body).map(Self::SetWebhook)
            }
            "setChatwoot" => {
                SetChatwootResponse::decode(status, body).map(Self::SetChatwoot)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::SetWebhook(response) => response.encode(),
            Self::SetChatwoot(response) => response.encode(),
        }
    }
}

/// What `setWebhook` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum SetWebhookResponse {
    /// 201: The settings.
    Status201(StoredWebhook),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl SetWebhookResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::decode(body).map(Self::Status201),
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
            Self::Status201(body) => support::encode(body),
            Self::Status4xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `setChatwoot` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum SetChatwootResponse {
    /// 201: The settings and where Chatwoot is to send its events.
    Status201(StoredChatwoot),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl SetChatwootResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::decode(body).map(Self::Status201),
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
            Self::Status201(body) => support::encode(body),
            Self::Status4xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

support::types! {
/// A delivery of one message.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct MessageDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: Message,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A message of WhatsApp.
///
/// Rule `evolution/message-fields`: A message has key, message, messageType and source; its key has remoteJid, fromMe and id.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts prepareMessage (observed).
pub struct Message {
    /// Which message, in which chat.
    required key: MessageKey,
    /// The name that the sender shows.
    ///
    /// Advice (note) `evolution/push-name-placeholder`: The name Você stands for the instance's own number; it is nobody's name.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts prepareMessage (observed).
    both push_name ("pushName"): support::Maybe<String>,
    /// Such as `DELIVERY_ACK`; the Cloud API has words of its own.
    optional status: Option<String>,
    /// What a message says, one key a kind.
    nullable message: Option<Content>,
    /// What it answers.
    both context_info ("contextInfo"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Such as `conversation`; links and answers arrive as that too.
    ///
    /// Advice (warning) `evolution/extended-text-rewritten`: Version 2 rewrites extendedTextMessage to conversation before it delivers; a server that sends it is older.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts prepareMessage (observed).
    required message_type ("messageType"): String,
    /// When it was sent.
    both message_timestamp ("messageTimestamp"): support::Maybe<MessageMessageTimestamp>,
    /// The instance's UUID.
    optional instance_id ("instanceId"): Option<String>,
    /// `ios`, `android`, `web`, `desktop` or `unknown`.
    required source: String,
    /// The message's number in Chatwoot.
    both chatwoot_message_id ("chatwootMessageId"): support::Maybe<support::Number>,
    /// The inbox's number in Chatwoot.
    both chatwoot_inbox_id ("chatwootInboxId"): support::Maybe<support::Number>,
    /// The conversation's number in Chatwoot.
    both chatwoot_conversation_id ("chatwootConversationId"): support::Maybe<support::Number>,
}

/// Which message, in which chat.
pub struct MessageKey {
    /// The chat: a telephone with a domain, a group, a hidden id, or a bare telephone (Cloud API).
    ///
    /// Advice (note) `evolution/chat-without-telephone`: The chat is addressed by a hidden id (@lid), so the digits are no telephone; look for it in remoteJidAlt.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts (observed).
    required remote_jid ("remoteJid"): String,
    /// Whether the instance sent it.
    required from_me ("fromMe"): bool,
    /// The message's id.
    required id: String,
    /// Who wrote it in a group.
    both participant: support::Maybe<String>,
    /// The chat by telephone when remoteJid is not.
    optional remote_jid_alt ("remoteJidAlt"): Option<String>,
    /// The writer by telephone.
    optional participant_alt ("participantAlt"): Option<String>,
    /// `lid` or `pn`.
    optional addressing_mode ("addressingMode"): Option<String>,
    /// The sender by telephone, in 2.3.1 to 2.3.4.
    optional sender_pn ("senderPn"): Option<String>,
    /// The chat before it was replaced, in 2.3.3 and 2.3.4.
    optional previous_remote_jid ("previousRemoteJid"): Option<String>,
}

/// What a message says, one key a kind.
pub struct Content {
    /// Text.
    optional conversation: Option<String>,
    /// A file.
    optional image_message ("imageMessage"): Option<Media>,
    /// A file.
    optional video_message ("videoMessage"): Option<Media>,
    /// A file.
    optional audio_message ("audioMessage"): Option<Media>,
    /// A file.
    optional document_message ("documentMessage"): Option<Media>,
    /// A file.
    optional sticker_message ("stickerMessage"): Option<Media>,
    /// The file itself, when the instance sends it.
    optional base64: Option<String>,
    /// Where the file is, when it is kept elsewhere.
    optional media_url ("mediaUrl"): Option<String>,
    /// What was said.
    optional speech_to_text ("speechToText"): Option<String>,
}

/// A file.
pub struct Media {
    /// Where WhatsApp has it.
    both url: support::Maybe<String>,
    /// Its type.
    both mimetype: support::Maybe<String>,
    /// What stands under it.
    both caption: support::Maybe<String>,
    /// A 64-bit number: text until 2.3.2, a number until 2.3.5, {low, high, unsigned} since.
    both file_length ("fileLength"): support::Maybe<Long>,
    /// A 64-bit number: text until 2.3.2, a number until 2.3.5, {low, high, unsigned} since.
    both media_key_timestamp ("mediaKeyTimestamp"): support::Maybe<Long>,
    /// Bytes: base 64 until 2.3.2, an object from index to byte since.
    both file_sha256 ("fileSha256"): support::Maybe<Bytes>,
    /// Bytes: base 64 until 2.3.2, an object from index to byte since.
    both media_key ("mediaKey"): support::Maybe<Bytes>,
    /// Bytes: base 64 until 2.3.2, an object from index to byte since.
    both jpeg_thumbnail ("jpegThumbnail"): support::Maybe<Bytes>,
}

/// A 64-bit number: text until 2.3.2, a number until 2.3.5, {low, high, unsigned} since.
pub enum Long ("a number or a text or an object") {
    Number Number(support::Number),
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// Bytes: base 64 until 2.3.2, an object from index to byte since.
pub enum Bytes ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// When it was sent.
pub enum MessageMessageTimestamp ("a whole number or an object") {
    Number Integer(support::Integer),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// A delivery of many messages.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct MessagesDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: Vec<Message>,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A delivery of what became of a message.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct MessageUpdateDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: MessageUpdate,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// What became of a message. Flat, without a key.
///
/// Rule `evolution/message-update-fields`: A message's update has remoteJid, fromMe and status at the top of its data, and no key.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts messages.update (observed).
pub struct MessageUpdate {
    /// The message's id in WhatsApp.
    optional key_id ("keyId"): Option<String>,
    /// The message's id here.
    optional message_id ("messageId"): Option<String>,
    /// The chat: a telephone with a domain, a group, a hidden id, or a bare telephone (Cloud API).
    ///
    /// Advice (note) `evolution/chat-without-telephone`: The chat is addressed by a hidden id (@lid), so the digits are no telephone; look for it in remoteJidAlt.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts (observed).
    required remote_jid ("remoteJid"): String,
    /// Whether the instance sent it.
    required from_me ("fromMe"): bool,
    /// Who wrote it in a group.
    both participant: support::Maybe<String>,
    /// Such as `READ`; `DELETED` may mean unknown until 2.3.6.
    required status: String,
    /// The instance's UUID.
    optional instance_id ("instanceId"): Option<String>,
}

/// A delivery of an object of WhatsApp's library.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ObjectDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A delivery of the state of the connection.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ConnectionDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: Connection,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// The state of the connection.
///
/// Rule `evolution/connection-fields`: A connection's event has instance, state and statusReason.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts connection.update (observed).
pub struct Connection {
    /// The instance's name.
    required instance: String,
    /// `open`, `close`, `connecting` or `refused`.
    ///
    /// Advice (warning) `evolution/connection-state-known`: A connection is open, close, connecting or refused; another word is new to this contract.
    /// Source: Source of evolution-api 2.3.7, wa.types.ts (observed).
    required state: String,
    /// Why, such as 401 when logged out.
    required status_reason ("statusReason"): support::Integer,
    /// The instance's own number.
    optional wuid: Option<String>,
    /// The instance's own name.
    both profile_name ("profileName"): support::Maybe<String>,
    /// The instance's own picture.
    both profile_picture_url ("profilePictureUrl"): support::Maybe<String>,
}

/// A delivery of a list.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ManyDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: Vec<serde_json::Value>,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A delivery of contacts, one or many.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ContactsDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    ///
    /// Rule `evolution/contact-fields`: The fields of a contact are text or null.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts contacts.upsert (observed).
    required data: ContactsDeliveryData,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// What happened.
///
/// Rule `evolution/contact-fields`: The fields of a contact are text or null.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts contacts.upsert (observed).
pub enum ContactsDeliveryData ("a list or an object") {
    Array List(Vec<Contact>),
    Object Object(Contact),
}

/// A contact.
///
/// Rule `evolution/contact-fields`: The fields of a contact are text or null.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts contacts.upsert (observed).
pub struct Contact {
    /// The contact's number.
    optional remote_jid ("remoteJid"): Option<String>,
    /// The name that the contact shows.
    both push_name ("pushName"): support::Maybe<String>,
    /// URL of the picture.
    both profile_pic_url ("profilePicUrl"): support::Maybe<String>,
    /// The instance's UUID.
    optional instance_id ("instanceId"): Option<String>,
}

/// A delivery of one thing or of many.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct SomeDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    required data: SomeDeliveryData,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// What happened.
pub enum SomeDeliveryData ("an object or a list") {
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
    Array List(Vec<std::collections::BTreeMap<String, serde_json::Value>>),
}

/// A delivery without data.
///
/// Rule `evolution/delivery-envelope`: An event has event, instance, data, destination, date_time and server_url; sender comes with the first connection, apikey by configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
///
/// Rule `evolution/data-null`: data is present and null when an instance is removed or logged out.
/// Source: Source of evolution-api 2.3.7, monitor.service.ts (observed).
pub struct NothingDelivery {
    /// The event's name, such as `messages.upsert`.
    required event: String,
    /// The instance's name, not its id.
    required instance: String,
    /// What happened.
    ///
    /// Rule `evolution/data-null`: data is present and null when an instance is removed or logged out.
    /// Source: Source of evolution-api 2.3.7, monitor.service.ts (observed).
    required data: support::Null,
    /// Where it was sent.
    required destination: String,
    /// When, in the server's local time in spite of its Z.
    required date_time: String,
    /// The instance's own number.
    optional sender: Option<String>,
    /// The server's URL.
    required server_url: String,
    /// The instance's token in clear, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: The instance's token stands in the body, and with it in every log and capture; the server can be told not to send it.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// Where an instance's events go.
///
/// Rule `evolution/webhook-settings`: The settings stand under webhook, with enabled and url; a flat body, as the documentation has it, is refused with 400.
/// Source: Source of evolution-api 2.3.7, webhook.schema.ts (observed).
pub struct WebhookSettings {
    /// The settings.
    ///
    /// Advice (warning) `evolution/webhook-settings-names`: The settings are called byEvents and base64; the names of the documentation (webhookByEvents, webhookBase64) and of version 1 (webhook_by_events, webhook_base64) do nothing.
    /// Source: OpenAPI document of docs-evolution 2.1.1, /webhook/set (stated).
    required webhook: WebhookSettingsWebhook,
}

/// The settings.
pub struct WebhookSettingsWebhook {
    /// Whether events are sent.
    required enabled: bool,
    /// Where they go.
    ///
    /// Advice (warning) `evolution/webhook-url-scheme`: An address that does not start with http:// or https:// is stored, and nothing is ever sent to it.
    /// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
    required url: String,
    /// Headers that go with every delivery; `jwt_key` is made a token of.
    optional headers: Option<std::collections::BTreeMap<String, String>>,
    /// Whether the event's name is put after the URL.
    optional by_events ("byEvents"): Option<bool>,
    /// Whether media stand in the body.
    optional base64: Option<bool>,
    /// Which events; none named means all.
    optional events: Option<Vec<String>>,
}

/// The settings as they are stored.
///
/// Rule `evolution/webhook-stored`: The answer is an object.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct StoredWebhook {
    /// Whether events are sent.
    optional enabled: Option<bool>,
    /// Where they go.
    optional url: Option<String>,
}

/// An error.
///
/// Rule `evolution/error-body`: An error is an object; status, error and response.message where the server made it.
/// Source: Source of evolution-api 2.3.7, issue 1657 (observed).
pub struct ErrorBody {
    /// The status again.
    optional status: Option<support::Integer>,
    /// Its name.
    optional error: Option<String>,
    /// What is wrong.
    optional response: Option<ErrorBodyResponse>,
}

/// What is wrong.
pub struct ErrorBodyResponse {
    /// What it says.
    optional message: Option<ErrorBodyResponseMessage>,
}

/// What it says.
pub enum ErrorBodyResponseMessage ("a text or a list") {
    String Text(String),
    Array List(Vec<serde_json::Value>),
}

/// How an instance is connected with a Chatwoot account.
///
/// Rule `evolution/chatwoot-settings`: The connection takes enabled, accountId, token, url, signMsg, reopenConversation and conversationPending; accountId is text ("1"), a number is refused. The documentation requires seventeen fields, the server these.
/// Source: Source of evolution-api 2.3.7, chatwoot.schema.ts (observed).
pub struct ChatwootSettings {
    /// Whether it is on.
    required enabled: bool,
    /// The account's number, as text.
    required account_id ("accountId"): String,
    /// The token of a user of Chatwoot.
    ///
    /// Advice (warning) `evolution/chatwoot-token-empty`: An empty token passes the server's schema as soon as any optional field is sent, and is refused later.
    /// Source: Source of evolution-api 2.3.7, chatwoot.controller.ts (observed).
    required token: String,
    /// Chatwoot's address, as the server reaches it; the name of a container will do.
    ///
    /// Advice (warning) `evolution/chatwoot-url-slash`: An address that ends in a slash makes //api/v1 of every path, which Chatwoot does not answer.
    /// Source: Source of evolution-api 2.3.7, chatwoot.controller.ts (observed).
    required url: String,
    /// Whether messages start with the agent's name.
    required sign_msg ("signMsg"): bool,
    /// Whether an old conversation goes on.
    required reopen_conversation ("reopenConversation"): bool,
    /// Whether conversations start pending.
    required conversation_pending ("conversationPending"): bool,
    /// What stands between name and message.
    ///
    /// Advice (note) `evolution/chatwoot-delimiter-dropped`: The first call leaves signDelimiter out of what it stores; call twice for it to stay.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts setChatwoot (observed).
    both sign_delimiter ("signDelimiter"): support::Maybe<String>,
    /// What the inbox is called.
    both name_inbox ("nameInbox"): support::Maybe<String>,
    /// Whether the inbox is made now; never stored.
    optional auto_create ("autoCreate"): Option<bool>,
    /// Whether contacts are imported.
    optional import_contacts ("importContacts"): Option<bool>,
    /// Whether messages are imported.
    optional import_messages ("importMessages"): Option<bool>,
    /// Whether numbers with and without the ninth digit are one.
    optional merge_brazil_contacts ("mergeBrazilContacts"): Option<bool>,
    /// How many days back.
    ///
    /// Advice (warning) `evolution/chatwoot-whole-days`: Days are whole; a fraction passes the schema and fails in the database.
    /// Source: Source of evolution-api 2.3.7, chatwoot.schema.ts (observed).
    optional days_limit_import_messages ("daysLimitImportMessages"): Option<support::Number>,
    /// Who is left out.
    optional ignore_jids ("ignoreJids"): Option<Vec<String>>,
    /// The number.
    optional number: Option<String>,
    /// The organisation.
    optional organization: Option<String>,
    /// The logo's address.
    optional logo: Option<String>,
}

/// The settings, and the path to which Chatwoot is to send its events. That path asks for no key.
///
/// Rule `evolution/chatwoot-stored`: The answer is what was sent and webhook_url.
/// Source: Source of evolution-api 2.3.7, chatwoot.controller.ts (observed).
pub struct StoredChatwoot {
    /// Where Chatwoot is to send its events.
    required webhook_url: String,
    /// Whether it is on.
    optional enabled: Option<bool>,
    /// The account's number.
    optional account_id ("accountId"): Option<String>,
    /// The token.
    optional token: Option<String>,
    /// Chatwoot's address.
    optional url: Option<String>,
    /// What the inbox is called.
    both name_inbox ("nameInbox"): support::Maybe<String>,
}
}
