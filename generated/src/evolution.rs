// Made by vistoria-gen. Edit the contract, not this file.
//
// Evolution API webhooks and calls.

use super::support;

/// Every event of Evolution API webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `messages.upsert`: A message was received or sent.
    MessagesUpsert(MessageDelivery),
    /// `send.message`: A message was sent through the API.
    SendMessage(MessageDelivery),
    /// `messages.set`: Past messages were loaded from the history.
    MessagesSet(MessagesDelivery),
    /// `messages.update`: The status of a message changed.
    MessagesUpdate(MessageUpdateDelivery),
    /// `messages.edited`: A message was edited; also sent for any other protocol message.
    MessagesEdited(ObjectDelivery),
    /// `send.message.update`: A message sent through the API was edited.
    SendMessageUpdate(ObjectDelivery),
    /// `messages.delete`: A message was deleted.
    MessagesDelete(ObjectDelivery),
    /// `connection.update`: The connection to WhatsApp changed.
    ConnectionUpdate(ConnectionDelivery),
    /// `qrcode.updated`: A new pairing code is available, or the limit of pairing codes was reached.
    QrcodeUpdated(ObjectDelivery),
    /// `status.instance`: The instance was disconnected.
    StatusInstance(ObjectDelivery),
    /// `contacts.set`: The full list of contacts.
    ContactsSet(ManyDelivery),
    /// `contacts.upsert`: Contacts were created.
    ContactsUpsert(ContactsDelivery),
    /// `contacts.update`: Contacts were changed.
    ContactsUpdate(ContactsDelivery),
    /// `chats.set`: The full list of chats.
    ChatsSet(ManyDelivery),
    /// `chats.upsert`: Chats were created.
    ChatsUpsert(SomeDelivery),
    /// `chats.update`: Chats were changed.
    ChatsUpdate(SomeDelivery),
    /// `chats.delete`: Chats were deleted.
    ChatsDelete(ManyDelivery),
    /// `presence.update`: The presence of a chat member changed, such as online or typing.
    PresenceUpdate(ObjectDelivery),
    /// `groups.upsert`: Groups were created.
    GroupsUpsert(ManyDelivery),
    /// `groups.update`: Groups were changed.
    GroupsUpdate(ManyDelivery),
    /// `group-participants.update`: The participants of a group changed.
    GroupParticipantsUpdate(ObjectDelivery),
    /// `labels.edit`: A label was changed.
    LabelsEdit(ObjectDelivery),
    /// `labels.association`: A label was added to a chat or removed from one.
    LabelsAssociation(ObjectDelivery),
    /// `call`: A WhatsApp call was received.
    Call(ObjectDelivery),
    /// `typebot.start`: A Typebot session started in a chat.
    TypebotStart(ObjectDelivery),
    /// `typebot.change-status`: The status of a Typebot session changed.
    TypebotChangeStatus(ObjectDelivery),
    /// `instance.create`: An instance was created.
    InstanceCreate(ObjectDelivery),
    /// `instance.delete`: An instance was deleted.
    InstanceDelete(ObjectDelivery),
    /// `remove.instance`: An instance was removed.
    RemoveInstance(NothingDelivery),
    /// `logout.instance`: An instance was logged out.
    LogoutInstance(NothingDelivery),
    /// `messaging-history.set`: The message history was loaded.
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
    /// `setWebhook`, POST /webhook/set/{instance}: Set where an instance's events are delivered.
    SetWebhook(WebhookSettings),
    /// `setChatwoot`, POST /chatwoot/set/{instance}: Connect an instance to a Chatwoot account.
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
    /// 201: The stored settings.
    Status201(StoredWebhook),
    /// 4XX: The error.
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
    /// 201: The settings and the URL for Chatwoot's events.
    Status201(StoredChatwoot),
    /// 4XX: The error.
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
/// A delivery with one message.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct MessageDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: Message,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A WhatsApp message.
///
/// Rule `evolution/message-fields`: A message has key, message, messageType and source, and its key has remoteJid, fromMe and id.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts prepareMessage (observed).
pub struct Message {
    /// Identifies a message and its chat.
    required key: MessageKey,
    /// Display name of the sender.
    ///
    /// Advice (note) `evolution/push-name-placeholder`: pushName is the name of a person and not the placeholder Você, which stands for the instance's own number.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts prepareMessage (observed).
    both push_name ("pushName"): support::Maybe<String>,
    /// Status, such as `DELIVERY_ACK`; the Cloud API uses other values.
    optional status: Option<String>,
    /// Content of a message, with one key per content type.
    nullable message: Option<Content>,
    /// Context of the message, such as the message it replies to.
    both context_info ("contextInfo"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Type of the message, such as `conversation`, which also covers links and replies.
    ///
    /// Advice (warning) `evolution/extended-text-rewritten`: messageType is not extendedTextMessage, because version 2 of the Evolution API changes extendedTextMessage to conversation before delivery; a server that sends extendedTextMessage is older.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts prepareMessage (observed).
    required message_type ("messageType"): String,
    /// When the message was sent, in Unix seconds.
    both message_timestamp ("messageTimestamp"): support::Maybe<MessageMessageTimestamp>,
    /// UUID of the instance.
    optional instance_id ("instanceId"): Option<String>,
    /// Source device, `ios`, `android`, `web`, `desktop` or `unknown`.
    required source: String,
    /// Numeric id of the message in Chatwoot.
    both chatwoot_message_id ("chatwootMessageId"): support::Maybe<support::Number>,
    /// Numeric id of the inbox in Chatwoot.
    both chatwoot_inbox_id ("chatwootInboxId"): support::Maybe<support::Number>,
    /// Numeric id of the conversation in Chatwoot.
    both chatwoot_conversation_id ("chatwootConversationId"): support::Maybe<support::Number>,
}

/// Identifies a message and its chat.
pub struct MessageKey {
    /// JID of the chat, which is a phone number with a domain, a group, a hidden id, or a bare phone number (Cloud API).
    ///
    /// Advice (note) `evolution/chat-without-telephone`: remoteJid contains a phone number or a group and not a hidden id ending in @lid, whose digits are not a phone number; in that case remoteJidAlt may contain the phone number.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts (observed).
    required remote_jid ("remoteJid"): String,
    /// Whether the instance sent the message.
    required from_me ("fromMe"): bool,
    /// Id of the message.
    required id: String,
    /// JID of the author in a group.
    both participant: support::Maybe<String>,
    /// JID of the chat with its phone number, when remoteJid has none.
    optional remote_jid_alt ("remoteJidAlt"): Option<String>,
    /// JID of the author with the phone number.
    optional participant_alt ("participantAlt"): Option<String>,
    /// Addressing mode, `lid` or `pn`.
    optional addressing_mode ("addressingMode"): Option<String>,
    /// JID of the sender with the phone number; versions 2.3.1 to 2.3.4 only.
    optional sender_pn ("senderPn"): Option<String>,
    /// Value of remoteJid before it was replaced; versions 2.3.3 and 2.3.4 only.
    optional previous_remote_jid ("previousRemoteJid"): Option<String>,
}

/// Content of a message, with one key per content type.
pub struct Content {
    /// Text of the message.
    optional conversation: Option<String>,
    /// A media file.
    optional image_message ("imageMessage"): Option<Media>,
    /// A media file.
    optional video_message ("videoMessage"): Option<Media>,
    /// A media file.
    optional audio_message ("audioMessage"): Option<Media>,
    /// A media file.
    optional document_message ("documentMessage"): Option<Media>,
    /// A media file.
    optional sticker_message ("stickerMessage"): Option<Media>,
    /// The media file as Base64, when the instance is configured to send it.
    optional base64: Option<String>,
    /// URL of the media file, when it is stored externally.
    optional media_url ("mediaUrl"): Option<String>,
    /// Transcript of an audio message.
    optional speech_to_text ("speechToText"): Option<String>,
}

/// A media file.
pub struct Media {
    /// URL of the file at WhatsApp.
    both url: support::Maybe<String>,
    /// MIME type.
    both mimetype: support::Maybe<String>,
    /// Caption.
    both caption: support::Maybe<String>,
    /// A 64-bit number: a string up to 2.3.2, a number in 2.3.3 to 2.3.5, {low, high, unsigned} since 2.3.6.
    both file_length ("fileLength"): support::Maybe<Long>,
    /// A 64-bit number: a string up to 2.3.2, a number in 2.3.3 to 2.3.5, {low, high, unsigned} since 2.3.6.
    both media_key_timestamp ("mediaKeyTimestamp"): support::Maybe<Long>,
    /// Bytes: a Base64 string up to 2.3.2, an object from index to byte since 2.3.3.
    both file_sha256 ("fileSha256"): support::Maybe<Bytes>,
    /// Bytes: a Base64 string up to 2.3.2, an object from index to byte since 2.3.3.
    both media_key ("mediaKey"): support::Maybe<Bytes>,
    /// Bytes: a Base64 string up to 2.3.2, an object from index to byte since 2.3.3.
    both jpeg_thumbnail ("jpegThumbnail"): support::Maybe<Bytes>,
}

/// A 64-bit number: a string up to 2.3.2, a number in 2.3.3 to 2.3.5, {low, high, unsigned} since 2.3.6.
pub enum Long ("a number or a text or an object") {
    Number Number(support::Number),
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// Bytes: a Base64 string up to 2.3.2, an object from index to byte since 2.3.3.
pub enum Bytes ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// When the message was sent, in Unix seconds.
pub enum MessageMessageTimestamp ("a whole number or an object") {
    Number Integer(support::Integer),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// A delivery with a list of messages.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct MessagesDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: Vec<Message>,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A delivery with an update of a message's status.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct MessageUpdateDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: MessageUpdate,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// An update of a message's status. The fields are flat, not inside a key object.
///
/// Rule `evolution/message-update-fields`: data of a messages.update delivery has remoteJid, fromMe and status at its top level and not inside a key object.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts messages.update (observed).
pub struct MessageUpdate {
    /// Id of the message in WhatsApp.
    optional key_id ("keyId"): Option<String>,
    /// Id of the message in the Evolution API.
    optional message_id ("messageId"): Option<String>,
    /// JID of the chat, which is a phone number with a domain, a group, a hidden id, or a bare phone number (Cloud API).
    ///
    /// Advice (note) `evolution/chat-without-telephone`: remoteJid contains a phone number or a group and not a hidden id ending in @lid, whose digits are not a phone number; in that case remoteJidAlt may contain the phone number.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts (observed).
    required remote_jid ("remoteJid"): String,
    /// Whether the instance sent the message.
    required from_me ("fromMe"): bool,
    /// JID of the author in a group.
    both participant: support::Maybe<String>,
    /// Status, such as `READ`; up to 2.3.6 `DELETED` may also stand for an unknown status.
    required status: String,
    /// UUID of the instance.
    optional instance_id ("instanceId"): Option<String>,
}

/// A delivery whose data is an object of the WhatsApp library.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ObjectDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: std::collections::BTreeMap<String, serde_json::Value>,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A delivery with the state of the connection.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ConnectionDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: Connection,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// The state of the connection.
///
/// Rule `evolution/connection-fields`: data of a connection.update delivery has instance, state and statusReason.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts connection.update (observed).
pub struct Connection {
    /// Name of the instance.
    required instance: String,
    /// State, `open`, `close`, `connecting` or `refused`.
    ///
    /// Advice (warning) `evolution/connection-state-known`: state of a connection is open, close, connecting or refused; any other value is unknown to this contract.
    /// Source: Source of evolution-api 2.3.7, wa.types.ts (observed).
    required state: String,
    /// Status code of the reason, such as 401 after a logout.
    required status_reason ("statusReason"): support::Integer,
    /// JID of the instance's own number.
    optional wuid: Option<String>,
    /// Profile name of the instance.
    both profile_name ("profileName"): support::Maybe<String>,
    /// URL of the instance's profile picture.
    both profile_picture_url ("profilePictureUrl"): support::Maybe<String>,
}

/// A delivery whose data is a list.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ManyDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: Vec<serde_json::Value>,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// A delivery with one contact or a list of contacts.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct ContactsDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    ///
    /// Rule `evolution/contact-fields`: remoteJid and instanceId of a contact, when present, are strings, and pushName and profilePicUrl, when present, are strings or null.
    /// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts contacts.upsert (observed).
    required data: ContactsDeliveryData,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// The data of the event.
///
/// Rule `evolution/contact-fields`: remoteJid and instanceId of a contact, when present, are strings, and pushName and profilePicUrl, when present, are strings or null.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts contacts.upsert (observed).
pub enum ContactsDeliveryData ("a list or an object") {
    Array List(Vec<Contact>),
    Object Object(Contact),
}

/// A contact.
///
/// Rule `evolution/contact-fields`: remoteJid and instanceId of a contact, when present, are strings, and pushName and profilePicUrl, when present, are strings or null.
/// Source: Source of evolution-api 2.3.7, whatsapp.baileys.service.ts contacts.upsert (observed).
pub struct Contact {
    /// JID of the contact.
    optional remote_jid ("remoteJid"): Option<String>,
    /// Display name of the contact.
    both push_name ("pushName"): support::Maybe<String>,
    /// URL of the contact's profile picture.
    both profile_pic_url ("profilePicUrl"): support::Maybe<String>,
    /// UUID of the instance.
    optional instance_id ("instanceId"): Option<String>,
}

/// A delivery whose data is one object or a list of objects.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct SomeDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    required data: SomeDeliveryData,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// The data of the event.
pub enum SomeDeliveryData ("an object or a list") {
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
    Array List(Vec<std::collections::BTreeMap<String, serde_json::Value>>),
}

/// A delivery whose data is null.
///
/// Rule `evolution/delivery-envelope`: Every Evolution API delivery has event, instance, data, destination, date_time and server_url; sender is absent until the instance has connected for the first time, and whether apikey is sent depends on the server's configuration.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
///
/// Rule `evolution/data-null`: data is present and null when an instance is removed or logged out (remove.instance and logout.instance).
/// Source: Source of evolution-api 2.3.7, monitor.service.ts (observed).
pub struct NothingDelivery {
    /// Name of the event, such as `messages.upsert`.
    required event: String,
    /// Name of the instance, not its id.
    required instance: String,
    /// The data of the event.
    ///
    /// Rule `evolution/data-null`: data is present and null when an instance is removed or logged out (remove.instance and logout.instance).
    /// Source: Source of evolution-api 2.3.7, monitor.service.ts (observed).
    required data: support::Null,
    /// URL that the delivery was sent to.
    required destination: String,
    /// When the delivery was sent, in the server's local time despite the trailing Z.
    required date_time: String,
    /// JID of the instance's own number.
    optional sender: Option<String>,
    /// URL of the server.
    required server_url: String,
    /// The instance's token in clear text, or null.
    ///
    /// Advice (warning) `evolution/apikey-in-body`: apikey does not contain the instance's token, because the token would end up in every log and capture of the body; the server can be configured not to send the token.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts sendDataWebhook (observed).
    both apikey: support::Maybe<String>,
}

/// Settings for the delivery of an instance's events.
///
/// Rule `evolution/webhook-settings`: A webhook/set request has its settings in a webhook object with enabled and url; a flat body, as shown in the vendor's documentation, is refused with status 400.
/// Source: Source of evolution-api 2.3.7, webhook.schema.ts (observed).
pub struct WebhookSettings {
    /// The settings.
    ///
    /// Advice (warning) `evolution/webhook-settings-names`: A webhook/set request uses the names byEvents and base64; the server ignores webhookByEvents and webhookBase64 from the vendor's documentation as well as webhook_by_events and webhook_base64 from version 1 of the API.
    /// Source: OpenAPI document of docs-evolution 2.1.1, /webhook/set (stated).
    required webhook: WebhookSettingsWebhook,
}

/// The settings.
pub struct WebhookSettingsWebhook {
    /// Whether events are delivered.
    required enabled: bool,
    /// URL to which events are delivered.
    ///
    /// Advice (warning) `evolution/webhook-url-scheme`: url of a webhook starts with http:// or https://, because the server stores any other URL but never sends a delivery to such a URL.
    /// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
    required url: String,
    /// Headers sent with every delivery; `jwt_key` is replaced by a JWT signed with its value.
    optional headers: Option<std::collections::BTreeMap<String, String>>,
    /// Whether the event's name is appended to the URL.
    optional by_events ("byEvents"): Option<bool>,
    /// Whether media files are included in the body as Base64.
    optional base64: Option<bool>,
    /// Names of the subscribed events; an empty list means all.
    optional events: Option<Vec<String>>,
}

/// The stored webhook settings.
///
/// Rule `evolution/webhook-stored`: The response to a webhook/set request is an object, in which enabled, if present, is a boolean and url, if present, is a string.
/// Source: Source of evolution-api 2.3.7, webhook.controller.ts (observed).
pub struct StoredWebhook {
    /// Whether events are delivered.
    optional enabled: Option<bool>,
    /// URL to which events are delivered.
    optional url: Option<String>,
}

/// An error response.
///
/// Rule `evolution/error-body`: An error response is an object; errors raised by the server itself have status (an integer), error (a string) and response.message (a string or a list).
/// Source: Source of evolution-api 2.3.7, issue 1657 (observed).
pub struct ErrorBody {
    /// HTTP status code.
    optional status: Option<support::Integer>,
    /// Name of the error.
    optional error: Option<String>,
    /// Details of the error.
    optional response: Option<ErrorBodyResponse>,
}

/// Details of the error.
pub struct ErrorBodyResponse {
    /// Error message.
    optional message: Option<ErrorBodyResponseMessage>,
}

/// Error message.
pub enum ErrorBodyResponseMessage ("a text or a list") {
    String Text(String),
    Array List(Vec<serde_json::Value>),
}

/// Settings for connecting an instance to a Chatwoot account.
///
/// Rule `evolution/chatwoot-settings`: A chatwoot/set request has enabled, accountId, token, url, signMsg, reopenConversation and conversationPending, with accountId as a string such as "1" because a number is refused; the vendor's documentation requires seventeen fields, the server only these seven.
/// Source: Source of evolution-api 2.3.7, chatwoot.schema.ts (observed).
pub struct ChatwootSettings {
    /// Whether the connection is enabled.
    required enabled: bool,
    /// Numeric id of the account, as a string.
    required account_id ("accountId"): String,
    /// Access token of a Chatwoot user.
    ///
    /// Advice (warning) `evolution/chatwoot-token-empty`: token in a chatwoot/set request is not empty; the server's schema accepts an empty token as soon as any optional field is sent, but the request is refused later.
    /// Source: Source of evolution-api 2.3.7, chatwoot.controller.ts (observed).
    required token: String,
    /// URL of Chatwoot as seen from the server; the name of a container is accepted.
    ///
    /// Advice (warning) `evolution/chatwoot-url-slash`: url in a chatwoot/set request does not end in a slash, because a trailing slash makes the server call paths that start with //api/v1, to which Chatwoot does not respond.
    /// Source: Source of evolution-api 2.3.7, chatwoot.controller.ts (observed).
    required url: String,
    /// Whether messages start with the agent's name.
    required sign_msg ("signMsg"): bool,
    /// Whether an old conversation is reopened.
    required reopen_conversation ("reopenConversation"): bool,
    /// Whether conversations start as pending.
    required conversation_pending ("conversationPending"): bool,
    /// Delimiter between the agent's name and the message.
    ///
    /// Advice (note) `evolution/chatwoot-delimiter-dropped`: signDelimiter is not stored by the first chatwoot/set request for an instance, so a client that sets signDelimiter has to send the request twice.
    /// Source: Source of evolution-api 2.3.7, channel.service.ts setChatwoot (observed).
    both sign_delimiter ("signDelimiter"): support::Maybe<String>,
    /// Name of the inbox.
    both name_inbox ("nameInbox"): support::Maybe<String>,
    /// Whether to create the inbox; applied at once and never stored.
    optional auto_create ("autoCreate"): Option<bool>,
    /// Whether to import contacts.
    optional import_contacts ("importContacts"): Option<bool>,
    /// Whether to import messages.
    optional import_messages ("importMessages"): Option<bool>,
    /// Whether to merge Brazilian numbers with and without the ninth digit.
    optional merge_brazil_contacts ("mergeBrazilContacts"): Option<bool>,
    /// Number of past days to import messages from.
    ///
    /// Advice (warning) `evolution/chatwoot-whole-days`: daysLimitImportMessages is a whole number; a fraction passes the server's schema but fails in its database.
    /// Source: Source of evolution-api 2.3.7, chatwoot.schema.ts (observed).
    optional days_limit_import_messages ("daysLimitImportMessages"): Option<support::Number>,
    /// JIDs to ignore.
    optional ignore_jids ("ignoreJids"): Option<Vec<String>>,
    /// Phone number.
    optional number: Option<String>,
    /// Name of the organisation.
    optional organization: Option<String>,
    /// URL of the logo.
    optional logo: Option<String>,
}

/// The settings, and the URL to which Chatwoot has to send its events. That URL requires no key.
///
/// Rule `evolution/chatwoot-stored`: The response to a chatwoot/set request has webhook_url in addition to the settings that were sent.
/// Source: Source of evolution-api 2.3.7, chatwoot.controller.ts (observed).
pub struct StoredChatwoot {
    /// URL to which Chatwoot has to send its events.
    required webhook_url: String,
    /// Whether the connection is enabled.
    optional enabled: Option<bool>,
    /// Numeric id of the account, as a string.
    optional account_id ("accountId"): Option<String>,
    /// Access token of a Chatwoot user.
    optional token: Option<String>,
    /// URL of Chatwoot.
    optional url: Option<String>,
    /// Name of the inbox.
    both name_inbox ("nameInbox"): support::Maybe<String>,
}
}
