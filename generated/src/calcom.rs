// Made by vistoria-gen. Edit the contract, not this file.
//
// Cal.com webhooks and calls.

use super::support;

/// Every event of Cal.com webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `BOOKING_CREATED`: A booking was made, or one that had to be confirmed was.
    BookingCreated(BookingCreatedDelivery),
    /// `BOOKING_RESCHEDULED`: A booking was moved; its uid is the new booking's.
    BookingRescheduled(BookingRescheduledDelivery),
    /// `BOOKING_CANCELLED`: A booking, a seat of one, or all that remain of a series was cancelled.
    BookingCancelled(BookingCancelledDelivery),
    /// `MEETING_STARTED`: The hour of a booking has come; nobody looked whether it took place.
    MeetingStarted(MeetingDelivery),
    /// `MEETING_ENDED`: The hour of a booking is over; nobody looked whether it took place.
    MeetingEnded(MeetingDelivery),
    /// `BOOKING_REQUESTED`: A booking was asked for and has to be confirmed or paid.
    BookingRequested(BookingRequestedDelivery),
    /// `BOOKING_REJECTED`: A booking that was asked for was refused.
    BookingRejected(BookingRejectedDelivery),
    /// `BOOKING_PAYMENT_INITIATED`: A booking was made that has to be paid.
    BookingPaymentInitiated(BookingPaymentInitiatedDelivery),
    /// `BOOKING_PAID`: A booking was paid.
    BookingPaid(BookingPaidDelivery),
    /// `BOOKING_NO_SHOW_UPDATED`: Somebody was marked as not having come.
    BookingNoShowUpdated(BookingNoShowUpdatedDelivery),
    /// `RECORDING_READY`: There is a recording.
    RecordingReady(RecordingReadyDelivery),
    /// `RECORDING_TRANSCRIPTION_GENERATED`: There is a transcription.
    RecordingTranscriptionGenerated(RecordingTranscriptionGeneratedDelivery),
    /// `OOO_CREATED`: Somebody is away, or changed when.
    OooCreated(OooCreatedDelivery),
    /// `FORM_SUBMITTED`: A form was filled in.
    FormSubmitted(FormSubmittedDelivery),
    /// `FORM_SUBMITTED_NO_EVENT`: A form was filled in and nothing was booked after it.
    FormSubmittedNoEvent(FormSubmittedNoEventDelivery),
    /// `PING`: Somebody tested the webhook in the dashboard.
    Ping(PingDelivery),
    /// `INSTANT_MEETING`: Somebody waits for any host of a team to come at once.
    InstantMeeting(InstantMeetingDelivery),
    /// `INSTANT_MEETING_ACCEPTED`: A host came to an instant meeting; only the first is told of.
    InstantMeetingAccepted(InstantMeetingAcceptedDelivery),
    /// `AFTER_HOSTS_CAL_VIDEO_NO_SHOW`: A host did not join the video call in time.
    AfterHostsCalVideoNoShow(HostsNoShowDelivery),
    /// `AFTER_GUESTS_CAL_VIDEO_NO_SHOW`: No guest joined the video call in time.
    AfterGuestsCalVideoNoShow(GuestsNoShowDelivery),
    /// `BOOKING_LOCATION_UPDATED`: A booking takes place somewhere else.
    BookingLocationUpdated(LocationUpdatedDelivery),
    /// `BOOKING_REASSIGNED`: A booking got another host.
    BookingReassigned(ReassignedDelivery),
    /// `WRONG_ASSIGNMENT_REPORT`: A host says that a booking should be somebody else's.
    WrongAssignmentReport(WrongAssignmentDelivery),
    /// `DELEGATION_CREDENTIAL_ERROR`: A credential of an organisation did not work.
    DelegationCredentialError(CredentialErrorDelivery),
    /// `DELEGATION_CREDENTIAL_SECRET_ROTATED`: A new secret of a credential is in use.
    DelegationCredentialSecretRotated(SecretDelivery),
    /// `DELEGATION_CREDENTIAL_ROTATION_REQUIRED`: Somebody has to change the secret of a credential by hand.
    DelegationCredentialRotationRequired(SecretDelivery),
    /// `DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED`: The secret of a credential could not be changed for two days.
    DelegationCredentialSecretRotationFailed(RotationFailedDelivery),
    /// `ROUTING_FORM_FALLBACK_HIT`: A form led nowhere but to its fallback.
    RoutingFormFallbackHit(OpenDelivery),
    /// `CALENDAR_ENTRY_REJECTED`: A calendar entry was refused.
    CalendarEntryRejected(OpenDelivery),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "BOOKING_CREATED",
        "BOOKING_RESCHEDULED",
        "BOOKING_CANCELLED",
        "MEETING_STARTED",
        "MEETING_ENDED",
        "BOOKING_REQUESTED",
        "BOOKING_REJECTED",
        "BOOKING_PAYMENT_INITIATED",
        "BOOKING_PAID",
        "BOOKING_NO_SHOW_UPDATED",
        "RECORDING_READY",
        "RECORDING_TRANSCRIPTION_GENERATED",
        "OOO_CREATED",
        "FORM_SUBMITTED",
        "FORM_SUBMITTED_NO_EVENT",
        "PING",
        "INSTANT_MEETING",
        "INSTANT_MEETING_ACCEPTED",
        "AFTER_HOSTS_CAL_VIDEO_NO_SHOW",
        "AFTER_GUESTS_CAL_VIDEO_NO_SHOW",
        "BOOKING_LOCATION_UPDATED",
        "BOOKING_REASSIGNED",
        "WRONG_ASSIGNMENT_REPORT",
        "DELEGATION_CREDENTIAL_ERROR",
        "DELEGATION_CREDENTIAL_SECRET_ROTATED",
        "DELEGATION_CREDENTIAL_ROTATION_REQUIRED",
        "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED",
        "ROUTING_FORM_FALLBACK_HIT",
        "CALENDAR_ENTRY_REJECTED",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "BOOKING_CREATED" => support::decode(body).map(Self::BookingCreated),
            "BOOKING_RESCHEDULED" => support::decode(body).map(Self::BookingRescheduled),
            "BOOKING_CANCELLED" => support::decode(body).map(Self::BookingCancelled),
            "MEETING_STARTED" => support::decode(body).map(Self::MeetingStarted),
            "MEETING_ENDED" => support::decode(body).map(Self::MeetingEnded),
            "BOOKING_REQUESTED" => support::decode(body).map(Self::BookingRequested),
            "BOOKING_REJECTED" => support::decode(body).map(Self::BookingRejected),
            "BOOKING_PAYMENT_INITIATED" => {
                support::decode(body).map(Self::BookingPaymentInitiated)
            }
            "BOOKING_PAID" => support::decode(body).map(Self::BookingPaid),
            "BOOKING_NO_SHOW_UPDATED" => {
                support::decode(body).map(Self::BookingNoShowUpdated)
            }
            "RECORDING_READY" => support::decode(body).map(Self::RecordingReady),
            "RECORDING_TRANSCRIPTION_GENERATED" => {
                support::decode(body).map(Self::RecordingTranscriptionGenerated)
            }
            "OOO_CREATED" => support::decode(body).map(Self::OooCreated),
            "FORM_SUBMITTED" => support::decode(body).map(Self::FormSubmitted),
            "FORM_SUBMITTED_NO_EVENT" => {
                support::decode(body).map(Self::FormSubmittedNoEvent)
            }
            "PING" => support::decode(body).map(Self::Ping),
            "INSTANT_MEETING" => support::decode(body).map(Self::InstantMeeting),
            "INSTANT_MEETING_ACCEPTED" => {
                support::decode(body).map(Self::InstantMeetingAccepted)
            }
            "AFTER_HOSTS_CAL_VIDEO_NO_SHOW" => {
                support::decode(body).map(Self::AfterHostsCalVideoNoShow)
            }
            "AFTER_GUESTS_CAL_VIDEO_NO_SHOW" => {
                support::decode(body).map(Self::AfterGuestsCalVideoNoShow)
            }
            "BOOKING_LOCATION_UPDATED" => {
                support::decode(body).map(Self::BookingLocationUpdated)
            }
            "BOOKING_REASSIGNED" => support::decode(body).map(Self::BookingReassigned),
            "WRONG_ASSIGNMENT_REPORT" => {
                support::decode(body).map(Self::WrongAssignmentReport)
            }
            "DELEGATION_CREDENTIAL_ERROR" => {
                support::decode(body).map(Self::DelegationCredentialError)
            }
            "DELEGATION_CREDENTIAL_SECRET_ROTATED" => {
                support::decode(body).map(Self::DelegationCredentialSecretRotated)
            }
            "DELEGATION_CREDENTIAL_ROTATION_REQUIRED" => {
                support::decode(body).map(Self::DelegationCredentialRotationRequired)
            }
            "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED" => {
                support::decode(body).map(Self::DelegationCredentialSecretRotationFailed)
            }
            "ROUTING_FORM_FALLBACK_HIT" => {
                support::decode(body).map(Self::RoutingFormFallbackHit)
            }
            "CALENDAR_ENTRY_REJECTED" => {
                support::decode(body).map(Self::CalendarEntryRejected)
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
            Self::BookingCreated(body) => support::encode(body),
            Self::BookingRescheduled(body) => support::encode(body),
            Self::BookingCancelled(body) => support::encode(body),
            Self::MeetingStarted(body) => support::encode(body),
            Self::MeetingEnded(body) => support::encode(body),
            Self::BookingRequested(body) => support::encode(body),
            Self::BookingRejected(body) => support::encode(body),
            Self::BookingPaymentInitiated(body) => support::encode(body),
            Self::BookingPaid(body) => support::encode(body),
            Self::BookingNoShowUpdated(body) => support::encode(body),
            Self::RecordingReady(body) => support::encode(body),
            Self::RecordingTranscriptionGenerated(body) => support::encode(body),
            Self::OooCreated(body) => support::encode(body),
            Self::FormSubmitted(body) => support::encode(body),
            Self::FormSubmittedNoEvent(body) => support::encode(body),
            Self::Ping(body) => support::encode(body),
            Self::InstantMeeting(body) => support::encode(body),
            Self::InstantMeetingAccepted(body) => support::encode(body),
            Self::AfterHostsCalVideoNoShow(body) => support::encode(body),
            Self::AfterGuestsCalVideoNoShow(body) => support::encode(body),
            Self::BookingLocationUpdated(body) => support::encode(body),
            Self::BookingReassigned(body) => support::encode(body),
            Self::WrongAssignmentReport(body) => support::encode(body),
            Self::DelegationCredentialError(body) => support::encode(body),
            Self::DelegationCredentialSecretRotated(body) => support::encode(body),
            Self::DelegationCredentialRotationRequired(body) => support::encode(body),
            Self::DelegationCredentialSecretRotationFailed(body) => support::encode(body),
            Self::RoutingFormFallbackHit(body) => support::encode(body),
            Self::CalendarEntryRejected(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::BookingCreated(_) => "BOOKING_CREATED",
            Self::BookingRescheduled(_) => "BOOKING_RESCHEDULED",
            Self::BookingCancelled(_) => "BOOKING_CANCELLED",
            Self::MeetingStarted(_) => "MEETING_STARTED",
            Self::MeetingEnded(_) => "MEETING_ENDED",
            Self::BookingRequested(_) => "BOOKING_REQUESTED",
            Self::BookingRejected(_) => "BOOKING_REJECTED",
            Self::BookingPaymentInitiated(_) => "BOOKING_PAYMENT_INITIATED",
            Self::BookingPaid(_) => "BOOKING_PAID",
            Self::BookingNoShowUpdated(_) => "BOOKING_NO_SHOW_UPDATED",
            Self::RecordingReady(_) => "RECORDING_READY",
            Self::RecordingTranscriptionGenerated(_) => {
                "RECORDING_TRANSCRIPTION_GENERATED"
            }
            Self::OooCreated(_) => "OOO_CREATED",
            Self::FormSubmitted(_) => "FORM_SUBMITTED",
            Self::FormSubmittedNoEvent(_) => "FORM_SUBMITTED_NO_EVENT",
            Self::Ping(_) => "PING",
            Self::InstantMeeting(_) => "INSTANT_MEETING",
            Self::InstantMeetingAccepted(_) => "INSTANT_MEETING_ACCEPTED",
            Self::AfterHostsCalVideoNoShow(_) => "AFTER_HOSTS_CAL_VIDEO_NO_SHOW",
            Self::AfterGuestsCalVideoNoShow(_) => "AFTER_GUESTS_CAL_VIDEO_NO_SHOW",
            Self::BookingLocationUpdated(_) => "BOOKING_LOCATION_UPDATED",
            Self::BookingReassigned(_) => "BOOKING_REASSIGNED",
            Self::WrongAssignmentReport(_) => "WRONG_ASSIGNMENT_REPORT",
            Self::DelegationCredentialError(_) => "DELEGATION_CREDENTIAL_ERROR",
            Self::DelegationCredentialSecretRotated(_) => {
                "DELEGATION_CREDENTIAL_SECRET_ROTATED"
            }
            Self::DelegationCredentialRotationRequired(_) => {
                "DELEGATION_CREDENTIAL_ROTATION_REQUIRED"
            }
            Self::DelegationCredentialSecretRotationFailed(_) => {
                "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED"
            }
            Self::RoutingFormFallbackHit(_) => "ROUTING_FORM_FALLBACK_HIT",
            Self::CalendarEntryRejected(_) => "CALENDAR_ENTRY_REJECTED",
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
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_CREATED"),
                "BOOKING_CREATED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_RESCHEDULED"),
                "BOOKING_RESCHEDULED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_CANCELLED"),
                "BOOKING_CANCELLED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("MEETING_STARTED"),
                "MEETING_STARTED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("MEETING_ENDED"),
                "MEETING_ENDED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_REQUESTED"),
                "BOOKING_REQUESTED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_REJECTED"),
                "BOOKING_REJECTED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_PAYMENT_INITIATED"),
                "BOOKING_PAYMENT_INITIATED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_PAID"),
                "BOOKING_PAID",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_NO_SHOW_UPDATED"),
                "BOOKING_NO_SHOW_UPDATED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("RECORDING_READY"),
                "RECORDING_READY",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("RECORDING_TRANSCRIPTION_GENERATED"),
                "RECORDING_TRANSCRIPTION_GENERATED",
            ),
            ("/triggerEvent", support::FieldText::Equals("OOO_CREATED"), "OOO_CREATED"),
            (
                "/triggerEvent",
                support::FieldText::Equals("FORM_SUBMITTED"),
                "FORM_SUBMITTED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("FORM_SUBMITTED_NO_EVENT"),
                "FORM_SUBMITTED_NO_EVENT",
            ),
            ("/triggerEvent", support::FieldText::Equals("PING"), "PING"),
            (
                "/triggerEvent",
                support::FieldText::Equals("INSTANT_MEETING"),
                "INSTANT_MEETING",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("INSTANT_MEETING_ACCEPTED"),
                "INSTANT_MEETING_ACCEPTED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("AFTER_HOSTS_CAL_VIDEO_NO_SHOW"),
                "AFTER_HOSTS_CAL_VIDEO_NO_SHOW",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("AFTER_GUESTS_CAL_VIDEO_NO_SHOW"),
                "AFTER_GUESTS_CAL_VIDEO_NO_SHOW",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_LOCATION_UPDATED"),
                "BOOKING_LOCATION_UPDATED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("BOOKING_REASSIGNED"),
                "BOOKING_REASSIGNED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("WRONG_ASSIGNMENT_REPORT"),
                "WRONG_ASSIGNMENT_REPORT",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("DELEGATION_CREDENTIAL_ERROR"),
                "DELEGATION_CREDENTIAL_ERROR",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("DELEGATION_CREDENTIAL_SECRET_ROTATED"),
                "DELEGATION_CREDENTIAL_SECRET_ROTATED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("DELEGATION_CREDENTIAL_ROTATION_REQUIRED"),
                "DELEGATION_CREDENTIAL_ROTATION_REQUIRED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals(
                    "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED",
                ),
                "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("ROUTING_FORM_FALLBACK_HIT"),
                "ROUTING_FORM_FALLBACK_HIT",
            ),
            (
                "/triggerEvent",
                support::FieldText::Equals("CALENDAR_ENTRY_REJECTED"),
                "CALENDAR_ENTRY_REJECTED",
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

/// Every call of Cal.com webhooks and calls.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "createBooking",
        method: "POST",
        path: "/v2/bookings",
    },
    support::Call {
        operation: "createWebhook",
        method: "POST",
        path: "/v2/webhooks",
    },
    support::Call {
        operation: "createBookingV1",
        method: "POST",
        path: "/v1/bookings",
    },
    support::Call {
        operation: "createWebhookV1",
        method: "POST",
        path: "/v1/webhooks",
    },
];

/// The body of a request to Cal.com webhooks and calls, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `createBooking`, POST /v2/bookings: A booking is made, or every one of a series.
    CreateBooking(BookingRequest),
    /// `createWebhook`, POST /v2/webhooks: A webhook is made for whoever calls.
    CreateWebhook(WebhookRequest),
    /// `createBookingV1`, POST /v1/bookings: A booking is made, by the version that was withdrawn on 2026-04-08.
    CreateBookingV1(BookingRequestV1),
    /// `createWebhookV1`, POST /v1/webhooks: A webhook is made, by the version that was withdrawn on 2026-04-08.
    CreateWebhookV1(WebhookRequestV1),
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "createBooking" => support::decode(body).map(Self::CreateBooking),
            "createWebhook" => support::decode(body).map(Self::CreateWebhook),
            "createBookingV1" => support::decode(body).map(Self::CreateBookingV1),
            "createWebhookV1" => support::decode(body).map(Self::CreateWebhookV1),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::CreateBooking(body) => support::encode(body),
            Self::CreateWebhook(body) => support::encode(body),
            Self::CreateBookingV1(body) => support::encode(body),
            Self::CreateWebhookV1(body) => support::encode(body),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::CreateBooking(_) => "createBooking",
            Self::CreateWebhook(_) => "createWebhook",
            Self::CreateBookingV1(_) => "createBookingV1",
            Self::CreateWebhookV1(_) => "createWebhookV1",
        }
    }
}

/// What Cal.com webhooks and calls answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Response {
    /// What `createBooking` answers.
    CreateBooking(CreateBookingResponse),
    /// What `createWebhook` answers.
    CreateWebhook(CreateWebhookResponse),
    /// What `createBookingV1` answers.
    CreateBookingV1(CreateBookingV1Response),
    /// What `createWebhookV1` answers.
    CreateWebhookV1(CreateWebhookV1Response),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "createBooking" => {
                CreateBookingResponse::decode(status, body).map(Self::CreateBooking)
            }
            "createWebhook" => {
                CreateWebhookResponse::decode(status, body).map(Self::CreateWebhook)
            }
            "createBookingV1" => {
                CreateBookingV1Response::decode(status, body).map(Self::CreateBookingV1)
            }
            "createWebhookV1" => {
                CreateWebhookV1Response::decode(status, body).map(Self::CreateWebhookV1)
            }
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::CreateBooking(response) => response.encode(),
            Self::CreateWebhook(response) => response.encode(),
            Self::CreateBookingV1(response) => response.encode(),
            Self::CreateWebhookV1(response) => response.encode(),
        }
    }
}

/// What `createBooking` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateBookingResponse {
    /// 201: The booking or bookings.
    Status201(BookingAnswer),
    /// 4XX: What went wrong.
    Status4xx(u16, ApiError),
    /// 5XX: What went wrong.
    Status5xx(u16, ApiError),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateBookingResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::decode(body).map(Self::Status201),
            400..=499 => support::decode(body).map(|body| Self::Status4xx(status, body)),
            500..=599 => support::decode(body).map(|body| Self::Status5xx(status, body)),
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
            Self::Status5xx(_, body) => support::encode(body),
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
    /// 201: The webhook.
    Status201(WebhookAnswer),
    /// 409: There is one for this URL.
    Status409(ApiError),
    /// 4XX: What went wrong.
    Status4xx(u16, ApiError),
    /// 5XX: What went wrong.
    Status5xx(u16, ApiError),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateWebhookResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            201 => support::decode(body).map(Self::Status201),
            409 => support::decode(body).map(Self::Status409),
            400..=499 => support::decode(body).map(|body| Self::Status4xx(status, body)),
            500..=599 => support::decode(body).map(|body| Self::Status5xx(status, body)),
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
            Self::Status409(body) => support::encode(body),
            Self::Status4xx(_, body) => support::encode(body),
            Self::Status5xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `createBookingV1` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateBookingV1Response {
    /// 200: The booking or bookings.
    Status200(BookingAnswerV1),
    /// 4XX: What went wrong.
    Status4xx(u16, ErrorV1),
    /// 5XX: What went wrong.
    Status5xx(u16, ErrorV1),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateBookingV1Response {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            400..=499 => support::decode(body).map(|body| Self::Status4xx(status, body)),
            500..=599 => support::decode(body).map(|body| Self::Status5xx(status, body)),
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
            Self::Status4xx(_, body) => support::encode(body),
            Self::Status5xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `createWebhookV1` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateWebhookV1Response {
    /// 200: The webhook.
    Status200(WebhookAnswerV1),
    /// 4XX: What went wrong.
    Status4xx(u16, ErrorV1),
    /// 5XX: What went wrong.
    Status5xx(u16, ErrorV1),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateWebhookV1Response {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200 => support::decode(body).map(Self::Status200),
            400..=499 => support::decode(body).map(|body| Self::Status4xx(status, body)),
            500..=599 => support::decode(body).map(|body| Self::Status5xx(status, body)),
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
            Self::Status4xx(_, body) => support::encode(body),
            Self::Status5xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

support::types! {
/// A delivery of `BOOKING_CREATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingCreatedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    ///
    /// Advice (note) `calcom/metadata-lost`: There is no metadata, as when a booking is confirmed later; what was given with the booking, such as twenty_opportunity_id, is lost here.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, handleConfirmation.ts (observed).
    required payload: BookingCreated,
}

/// A booking that was made or confirmed.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-created-fields`: A booking that was made has who, when and where, its uid and its status, whichever way it was confirmed.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleConfirmation.ts (observed).
pub struct BookingCreated {
    /// Where one books.
    required booker_url ("bookerUrl"): String,
    /// The event type's slug; absent when the event type was deleted.
    required type_ ("type"): String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    nullable responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    nullable user_fields_responses ("userFieldsResponses"): Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    nullable destination_calendar ("destinationCalendar"): Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}
}

impl From<BookingCreated> for Booking {
    fn from(narrow: BookingCreated) -> Self {
        Self {
            booker_url: Some(narrow.booker_url),
            type_: Some(narrow.type_),
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: support::Maybe::from_nullable(narrow.responses),
            user_fields_responses: support::Maybe::from_nullable(
                narrow.user_fields_responses,
            ),
            location: support::Maybe::from_nullable(narrow.location),
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: support::Maybe::from_nullable(
                narrow.destination_calendar,
            ),
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: Some(narrow.booking_id),
            metadata: narrow.metadata,
            status: Some(narrow.status),
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// The host.
pub struct Organizer {
    /// The user's number.
    optional id: Option<support::Integer>,
    /// Full name.
    required name: String,
    /// E-mail address.
    required email: String,
    /// Login.
    optional username: Option<String>,
    /// Login in the organisation.
    optional username_in_org ("usernameInOrg"): Option<String>,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// The language that the person reads.
    required language: Language,
    /// `h:mma` or `HH:mm`.
    optional time_format ("timeFormat"): Option<String>,
    /// Minutes from UTC.
    optional utc_offset ("utcOffset"): Option<support::Number>,
    /// Telephone.
    both phone_number ("phoneNumber"): support::Maybe<String>,
}

/// The language that the person reads.
pub struct Language {
    /// Such as `pt-BR`.
    required locale: String,
}

/// Somebody who comes.
pub struct Attendee {
    /// The row's number.
    optional id: Option<support::Integer>,
    /// Full name; empty for guests.
    required name: String,
    /// E-mail address; made up from the telephone when there is none.
    required email: String,
    /// Time zone.
    optional time_zone ("timeZone"): Option<String>,
    /// The language that the person reads.
    optional language: Option<Language>,
    /// Minutes from UTC.
    both utc_offset ("utcOffset"): support::Maybe<support::Number>,
    /// First name.
    optional first_name ("firstName"): Option<String>,
    /// Last name.
    optional last_name ("lastName"): Option<String>,
    /// Telephone.
    both phone_number ("phoneNumber"): support::Maybe<String>,
    /// The seat.
    both booking_seat ("bookingSeat"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// Answers of the booker, by the slug of the question.
pub struct ResponsesValue {
    /// `isHidden`.
    optional is_hidden ("isHidden"): Option<bool>,
    /// `label`.
    required label: String,
}

/// A calendar that bookings are written to.
pub struct DestinationCalendar {
    /// The row's number.
    required id: support::Integer,
    /// Which kind.
    required integration: String,
    /// Its id there.
    required external_id ("externalId"): String,
    /// Whose it is.
    both primary_email ("primaryEmail"): support::Maybe<String>,
    /// The user's number.
    both user_id ("userId"): support::Maybe<support::Integer>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// The credential's number.
    both credential_id ("credentialId"): support::Maybe<support::Integer>,
}

/// `MetadataValue`.
pub enum MetadataValue ("a boolean or a number or a text") {
    Boolean Bool(bool),
    Number Number(support::Number),
    String Text(String),
}

/// A booking, as far as a code path fills it.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
pub struct Booking {
    /// Where one books.
    ///
    /// Lifecycle: a value in [`BookingCreated`]; absent or a value in [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`LocationUpdated`] and [`Reassigned`].
    optional type_ ("type"): Option<String>,
    /// What the booking is called.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional title: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional start_time ("startTime"): Option<String>,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional end_time ("endTime"): Option<String>,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional organizer: Option<Organizer>,
    /// Who comes.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional attendees: Option<Vec<Attendee>>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`LocationUpdated`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`Reassigned`].
    both location: support::Maybe<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional uid: Option<String>,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`BookingRequested`] and [`LocationUpdated`] and [`Reassigned`].
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingRequested`] and [`LocationUpdated`] and [`Reassigned`].
    optional status: Option<String>,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    ///
    /// Lifecycle: absent or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`LocationUpdated`] and [`Reassigned`]; a value in [`BookingPaid`].
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}

/// A delivery of `BOOKING_RESCHEDULED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingRescheduledDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    ///
    /// Advice (warning) `calcom/reschedule-uid-present`: A booking that was moved names the uid of the one before it, without which the two cannot be told to be one.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
    required payload: BookingRescheduled,
}

/// A booking that was moved.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rescheduled-fields`: A booking that was moved has who, when and where, its own uid and its status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
pub struct BookingRescheduled {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    required type_ ("type"): String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    nullable responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    nullable user_fields_responses ("userFieldsResponses"): Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    nullable destination_calendar ("destinationCalendar"): Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}
}

impl From<BookingRescheduled> for Booking {
    fn from(narrow: BookingRescheduled) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: Some(narrow.type_),
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: support::Maybe::from_nullable(narrow.responses),
            user_fields_responses: support::Maybe::from_nullable(
                narrow.user_fields_responses,
            ),
            location: support::Maybe::from_nullable(narrow.location),
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: support::Maybe::from_nullable(
                narrow.destination_calendar,
            ),
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: Some(narrow.booking_id),
            metadata: narrow.metadata,
            status: Some(narrow.status),
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_CANCELLED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingCancelledDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: BookingCancelled,
}

/// A booking that was cancelled.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-cancelled-fields`: A booking that was cancelled has who, when and where, its uid and its status; metadata is never there.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handleCancelBooking.ts, cancelAttendeeSeat.ts, requestReschedule.handler.ts (observed).
pub struct BookingCancelled {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    optional type_ ("type"): Option<String>,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    nullable responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    nullable user_fields_responses ("userFieldsResponses"): Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    nullable destination_calendar ("destinationCalendar"): Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    nullable i_cal_uid ("iCalUID"): Option<String>,
    /// How often it was changed.
    nullable i_cal_sequence ("iCalSequence"): Option<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    nullable event_title ("eventTitle"): Option<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    nullable length: Option<support::Integer>,
    /// The booking's number.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}
}

impl From<BookingCancelled> for Booking {
    fn from(narrow: BookingCancelled) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: narrow.type_,
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: support::Maybe::from_nullable(narrow.event_type_id),
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: support::Maybe::from_nullable(narrow.responses),
            user_fields_responses: support::Maybe::from_nullable(
                narrow.user_fields_responses,
            ),
            location: support::Maybe::from_nullable(narrow.location),
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: support::Maybe::from_nullable(
                narrow.destination_calendar,
            ),
            i_cal_uid: support::Maybe::from_nullable(narrow.i_cal_uid),
            i_cal_sequence: support::Maybe::from_nullable(narrow.i_cal_sequence),
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: support::Maybe::from_nullable(narrow.event_title),
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: support::Maybe::from_nullable(narrow.length),
            booking_id: narrow.booking_id,
            metadata: narrow.metadata,
            status: Some(narrow.status),
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `MEETING_STARTED` or `MEETING_ENDED`, the booking itself without an envelope.
///
/// Rule `calcom/meeting-fields`: A meeting's delivery is the row of its booking; id, uid, title, description, times, location and status are always there.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
///
/// Rule `calcom/meeting-is-flat`: A meeting's delivery has no payload; its fields stand at the top, unlike what the integration notes show for Cal.com.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
pub struct MeetingDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// The booking's number, called bookingId elsewhere.
    required id: support::Integer,
    /// The booking's short id.
    required uid: String,
    /// What it is called.
    required title: String,
    /// Notes of the booker.
    nullable description: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// When the booking was made.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the booking was changed.
    both updated_at ("updatedAt"): support::Maybe<String>,
    /// The host's number.
    both user_id ("userId"): support::Maybe<support::Integer>,
    /// The host's address.
    both user_primary_email ("userPrimaryEmail"): support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker.
    both responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers to the host's own questions.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Metadata of the booking.
    both metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Where reminders go.
    both sms_reminder_number ("smsReminderNumber"): support::Maybe<String>,
    /// Whether it is paid.
    optional paid: Option<bool>,
    /// Who comes; absent in one of the shapes.
    optional attendees: Option<Vec<AttendeeRow>>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// `payload`.
    ///
    /// Rule `calcom/meeting-is-flat`: A meeting's delivery has no payload; its fields stand at the top, unlike what the integration notes show for Cal.com.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
    forbidden payload: support::Forbidden,
}

/// Somebody who comes, as the booking's row has them.
pub struct AttendeeRow {
    /// The row's number.
    required id: support::Integer,
    /// E-mail address.
    required email: String,
    /// Full name.
    required name: String,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// Telephone.
    both phone_number ("phoneNumber"): support::Maybe<String>,
    /// Language.
    both locale: support::Maybe<String>,
    /// The booking's number.
    both booking_id ("bookingId"): support::Maybe<support::Integer>,
    /// Whether they did not come.
    both no_show ("noShow"): support::Maybe<bool>,
}

/// A delivery of `BOOKING_REQUESTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingRequestedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: BookingRequested,
}

/// A booking that was asked for.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-requested-fields`: A booking that was asked for has who and when, and its uid.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleBookingRequested.ts (observed).
pub struct BookingRequested {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    required type_ ("type"): String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    optional status: Option<String>,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}
}

impl From<BookingRequested> for Booking {
    fn from(narrow: BookingRequested) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: Some(narrow.type_),
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: narrow.responses,
            user_fields_responses: narrow.user_fields_responses,
            location: narrow.location,
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: narrow.booking_id,
            metadata: narrow.metadata,
            status: narrow.status,
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_REJECTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingRejectedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: BookingRejected,
}

/// A booking that was refused.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rejected-fields`: A booking that was refused has who and when, its uid and its status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
pub struct BookingRejected {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    required type_ ("type"): String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
    /// Why.
    ///
    /// Rule `calcom/booking-rejected-fields`: A booking that was refused has who and when, its uid and its status.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
    optional rejection_reason ("rejectionReason"): Option<String>,
}
}

impl From<BookingRejected> for Booking {
    fn from(narrow: BookingRejected) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: Some(narrow.type_),
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: narrow.responses,
            user_fields_responses: narrow.user_fields_responses,
            location: narrow.location,
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: Some(narrow.booking_id),
            metadata: narrow.metadata,
            status: Some(narrow.status),
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_PAYMENT_INITIATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingPaymentInitiatedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: BookingPaymentInitiated,
}

/// A booking that has to be paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-payment-initiated-fields`: A booking that has to be paid has who, when and where, its uid and its status, which says ACCEPTED all the same.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
pub struct BookingPaymentInitiated {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    required type_ ("type"): String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}
}

impl From<BookingPaymentInitiated> for Booking {
    fn from(narrow: BookingPaymentInitiated) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: Some(narrow.type_),
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: narrow.responses,
            user_fields_responses: narrow.user_fields_responses,
            location: narrow.location,
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: Some(narrow.booking_id),
            metadata: narrow.metadata,
            status: Some(narrow.status),
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_PAID`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingPaidDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: BookingPaid,
}

/// A booking that was paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-paid-fields`: A booking that was paid has who and when, its uid, its status and the payment's number; metadata is the payment's.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handlePaymentSuccess.ts (observed).
pub struct BookingPaid {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    required type_ ("type"): String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    required payment_id ("paymentId"): support::Integer,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}
}

impl From<BookingPaid> for Booking {
    fn from(narrow: BookingPaid) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: Some(narrow.type_),
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: narrow.responses,
            user_fields_responses: narrow.user_fields_responses,
            location: narrow.location,
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: Some(narrow.booking_id),
            metadata: narrow.metadata,
            status: Some(narrow.status),
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: Some(narrow.payment_id),
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_NO_SHOW_UPDATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingNoShowUpdatedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: NoShowUpdated,
}

/// Who did not come.
///
/// Rule `calcom/no-show-fields`: A no-show has message, bookingUid and the attendees with whether they came.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/handleMarkNoShow.ts (observed).
pub struct NoShowUpdated {
    /// What happened in words.
    required message: String,
    /// The booking's uid.
    required booking_uid ("bookingUid"): String,
    /// The booking's number.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Who was marked.
    required attendees: Vec<NoShowUpdatedAttendeesItem>,
}

/// `NoShowUpdatedAttendeesItem`.
pub struct NoShowUpdatedAttendeesItem {
    /// E-mail address.
    required email: String,
    /// Whether they did not come.
    required no_show ("noShow"): bool,
}

/// A delivery of `RECORDING_READY`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct RecordingReadyDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: Recording,
}

/// A recording or its transcription.
///
/// Rule `calcom/recording-fields`: A recording has type, title, times, people and the booking's uid, and a link or links.
/// Source: Source of calcom/cal.com, commit dd7b64771593, getCalendarEvent.ts and triggerWebhooks.ts (observed).
pub struct Recording {
    /// The booking's title.
    required type_ ("type"): String,
    /// The booking's title.
    required title: String,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// When it started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// The host.
    required organizer: Organizer,
    /// Who was there.
    required attendees: Vec<Attendee>,
    /// The booking's uid.
    required uid: String,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// Where it is.
    optional download_link ("downloadLink"): Option<String>,
    /// Where they are.
    optional download_links ("downloadLinks"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A delivery of `RECORDING_TRANSCRIPTION_GENERATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct RecordingTranscriptionGeneratedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: Recording,
}

/// A delivery of `OOO_CREATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct OooCreatedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: OutOfOffice,
}

/// Somebody's absence.
///
/// Rule `calcom/out-of-office-fields`: An absence has oooEntry with its id, times, user and whoever stands in.
/// Source: Source of calcom/cal.com, commit dd7b64771593, outOfOfficeCreateOrUpdate.handler.ts (observed).
pub struct OutOfOffice {
    /// The absence.
    required ooo_entry ("oooEntry"): OutOfOfficeOooEntry,
}

/// The absence.
pub struct OutOfOfficeOooEntry {
    /// Its number.
    required id: support::Integer,
    /// From when.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start: String,
    /// Until when.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end: String,
    /// Why in words.
    both notes: support::Maybe<String>,
    /// Who is away.
    required user: std::collections::BTreeMap<String, serde_json::Value>,
    /// Who stands in.
    nullable to_user ("toUser"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its UUID.
    required uuid: String,
}

/// A delivery of `FORM_SUBMITTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct FormSubmittedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: FormSubmitted,
}

/// A form that was filled in.
///
/// Rule `calcom/form-fields`: A filled-in form has formId, formName and responses, each with its value and response.
/// Source: Source of calcom/cal.com, commit dd7b64771593, formSubmissionUtils.ts (observed).
pub struct FormSubmitted {
    /// The form's UUID.
    required form_id ("formId"): String,
    /// What it is called.
    required form_name ("formName"): String,
    /// The team's number.
    both team_id ("teamId"): support::Maybe<support::Integer>,
    /// The answers by field.
    required responses: std::collections::BTreeMap<String, std::collections::BTreeMap<String, serde_json::Value>>,
    /// The answers' number.
    optional response_id ("responseId"): Option<support::Integer>,
    /// Where the form led.
    optional redirect: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A delivery of `FORM_SUBMITTED_NO_EVENT`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct FormSubmittedNoEventDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: FormSubmitted,
}

/// A delivery of `PING`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct PingDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: Ping,
}

/// What the dashboard's test sends.
///
/// Rule `calcom/ping-fields`: A test delivery has type, title, times and people, and neither uid nor status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, testTrigger.handler.ts (observed).
pub struct Ping {
    /// `Test`.
    required type_ ("type"): String,
    /// What it is called.
    required title: String,
    /// Notes.
    both description: support::Maybe<String>,
    /// Now.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// Now.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// One made-up person.
    required attendees: Vec<Attendee>,
    /// The host.
    required organizer: Organizer,
}

/// A delivery of `INSTANT_MEETING`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct InstantMeetingDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: InstantMeeting,
}

/// Somebody who waits for a host.
///
/// Rule `calcom/instant-meeting-fields`: An instant meeting names its event a second time and has uid, responses, connectAndJoinUrl, the event type and customInputs, and neither people nor times.
/// Source: Source of calcom/cal.com, commit dd7b64771593, InstantBookingCreateService.ts (observed).
pub struct InstantMeeting {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// The booking's short id.
    required uid: String,
    /// Answers of the booker, plain ones.
    ///
    /// Advice (warning) `calcom/instant-meeting-plain-answers`: The answers of an instant meeting are plain values; with a label and a value each, as bookings have them, they are read wrongly.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, InstantBookingCreateService.ts (observed).
    nullable responses: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Where a host joins; its token lets anybody in.
    required connect_and_join_url ("connectAndJoinUrl"): String,
    /// The event type's number.
    required event_type_id ("eventTypeId"): support::Integer,
    /// What the event type is called.
    required event_type_title ("eventTypeTitle"): String,
    /// Answers in an old form.
    nullable custom_inputs ("customInputs"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A delivery of `INSTANT_MEETING_ACCEPTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct InstantMeetingAcceptedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: InstantMeetingAccepted,
}

/// An instant meeting that has a host.
///
/// Rule `calcom/instant-meeting-accepted-fields`: An accepted instant meeting has bookingId, bookingUid, status, title, times, its organizer and who waits; the uid is called bookingUid here.
/// Source: Cal.com documentation of webhooks, INSTANT_MEETING_ACCEPTED (stated).
pub struct InstantMeetingAccepted {
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// The booking's short id.
    required booking_uid ("bookingUid"): String,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
}

/// A delivery of `AFTER_HOSTS_CAL_VIDEO_NO_SHOW`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct HostsNoShowDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: HostsNoShow,
}

/// A host who did not come.
///
/// Rule `calcom/video-no-show-fields`: A video no-show has the booking's title, bookingId, bookingUid, times and attendees, who took part, the event type, the webhook and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
pub struct HostsNoShow {
    /// What the booking is called.
    required title: String,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// The booking's short id.
    required booking_uid ("bookingUid"): String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Who should have come.
    required attendees: Vec<AttendeeRow>,
    /// Who was in the call, as the video service has them.
    required participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Who moved it.
    both rescheduled_by ("rescheduledBy"): support::Maybe<String>,
    /// The event type.
    required event_type ("eventType"): GuestsNoShowEventType,
    /// The webhook that is delivered to, without its secret.
    required webhook: GuestsNoShowWebhook,
    /// What happened in words, with the host's address.
    required message: String,
    /// Who did not come.
    optional host_email ("hostEmail"): Option<String>,
    /// Whether the booking's own host is marked.
    both no_show_host ("noShowHost"): support::Maybe<bool>,
}
}

impl From<HostsNoShow> for VideoNoShow {
    fn from(narrow: HostsNoShow) -> Self {
        Self {
            title: narrow.title,
            booking_id: narrow.booking_id,
            booking_uid: narrow.booking_uid,
            start_time: narrow.start_time,
            end_time: narrow.end_time,
            attendees: narrow.attendees,
            participants: narrow.participants,
            rescheduled_by: narrow.rescheduled_by,
            event_type: narrow.event_type.into(),
            webhook: narrow.webhook.into(),
            message: narrow.message,
        }
    }
}

support::types! {
/// The event type.
pub struct GuestsNoShowEventType {
    /// Its number.
    nullable id: Option<support::Integer>,
    /// The team's number.
    both team_id ("teamId"): support::Maybe<support::Integer>,
    /// The number of the one it is managed by.
    both parent_id ("parentId"): support::Maybe<support::Integer>,
    /// What the video call allows.
    both cal_video_settings ("calVideoSettings"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}
}

impl From<GuestsNoShowEventType> for VideoNoShowEventType {
    fn from(narrow: GuestsNoShowEventType) -> Self {
        Self {
            id: narrow.id,
            team_id: narrow.team_id,
            parent_id: narrow.parent_id,
            cal_video_settings: narrow.cal_video_settings,
        }
    }
}

support::types! {
/// The event type.
pub struct VideoNoShowEventType {
    /// Its number.
    nullable id: Option<support::Integer>,
    /// The team's number.
    both team_id ("teamId"): support::Maybe<support::Integer>,
    /// The number of the one it is managed by.
    both parent_id ("parentId"): support::Maybe<support::Integer>,
    /// What the video call allows.
    both cal_video_settings ("calVideoSettings"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The webhook that is delivered to, without its secret.
pub struct GuestsNoShowWebhook {
    /// Its UUID.
    required id: String,
    /// Where it goes.
    required subscriber_url ("subscriberUrl"): String,
    /// The app that made it.
    nullable app_id ("appId"): Option<String>,
    /// How long is waited.
    required time: support::Number,
    /// In what: `MINUTE`, `HOUR` or `DAY`.
    required time_unit ("timeUnit"): String,
    /// What it is told of.
    required event_triggers ("eventTriggers"): Vec<String>,
    /// How its bodies are made.
    nullable payload_template ("payloadTemplate"): Option<String>,
}
}

impl From<GuestsNoShowWebhook> for VideoNoShowWebhook {
    fn from(narrow: GuestsNoShowWebhook) -> Self {
        Self {
            id: narrow.id,
            subscriber_url: narrow.subscriber_url,
            app_id: narrow.app_id,
            time: narrow.time,
            time_unit: narrow.time_unit,
            event_triggers: narrow.event_triggers,
            payload_template: narrow.payload_template,
        }
    }
}

support::types! {
/// The webhook that is delivered to, without its secret.
pub struct VideoNoShowWebhook {
    /// Its UUID.
    required id: String,
    /// Where it goes.
    required subscriber_url ("subscriberUrl"): String,
    /// The app that made it.
    nullable app_id ("appId"): Option<String>,
    /// How long is waited.
    required time: support::Number,
    /// In what: `MINUTE`, `HOUR` or `DAY`.
    required time_unit ("timeUnit"): String,
    /// What it is told of.
    required event_triggers ("eventTriggers"): Vec<String>,
    /// How its bodies are made.
    nullable payload_template ("payloadTemplate"): Option<String>,
}

/// A video call that somebody did not come to.
///
/// Rule `calcom/video-no-show-fields`: A video no-show has the booking's title, bookingId, bookingUid, times and attendees, who took part, the event type, the webhook and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
pub struct VideoNoShow {
    /// What the booking is called.
    required title: String,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// The booking's short id.
    required booking_uid ("bookingUid"): String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Who should have come.
    required attendees: Vec<AttendeeRow>,
    /// Who was in the call, as the video service has them.
    required participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Who moved it.
    both rescheduled_by ("rescheduledBy"): support::Maybe<String>,
    /// The event type.
    required event_type ("eventType"): VideoNoShowEventType,
    /// The webhook that is delivered to, without its secret.
    required webhook: VideoNoShowWebhook,
    /// What happened in words, with the host's address.
    required message: String,
}

/// A delivery of `AFTER_GUESTS_CAL_VIDEO_NO_SHOW`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct GuestsNoShowDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: GuestsNoShow,
}

/// Guests who did not come.
///
/// Rule `calcom/video-no-show-fields`: A video no-show has the booking's title, bookingId, bookingUid, times and attendees, who took part, the event type, the webhook and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
pub struct GuestsNoShow {
    /// What the booking is called.
    required title: String,
    /// The booking's number.
    required booking_id ("bookingId"): support::Integer,
    /// The booking's short id.
    required booking_uid ("bookingUid"): String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Who should have come.
    required attendees: Vec<AttendeeRow>,
    /// Who was in the call, as the video service has them.
    required participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Who moved it.
    both rescheduled_by ("rescheduledBy"): support::Maybe<String>,
    /// The event type.
    required event_type ("eventType"): GuestsNoShowEventType,
    /// The webhook that is delivered to, without its secret.
    required webhook: GuestsNoShowWebhook,
    /// What happened in words, with the host's address.
    required message: String,
    /// Who did not come.
    optional guests: Option<Vec<AttendeeRow>>,
}
}

impl From<GuestsNoShow> for VideoNoShow {
    fn from(narrow: GuestsNoShow) -> Self {
        Self {
            title: narrow.title,
            booking_id: narrow.booking_id,
            booking_uid: narrow.booking_uid,
            start_time: narrow.start_time,
            end_time: narrow.end_time,
            attendees: narrow.attendees,
            participants: narrow.participants,
            rescheduled_by: narrow.rescheduled_by,
            event_type: narrow.event_type.into(),
            webhook: narrow.webhook.into(),
            message: narrow.message,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_LOCATION_UPDATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct LocationUpdatedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: LocationUpdated,
}

/// A booking that takes place somewhere else.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/location-updated-fields`: A booking that takes place somewhere else has who, when and its uid, location with the new place and previousLocation with the old.
/// Source: Cal.com documentation of webhooks, BOOKING_LOCATION_UPDATED (stated).
pub struct LocationUpdated {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    optional type_ ("type"): Option<String>,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    optional status: Option<String>,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
    /// Where it would have been.
    ///
    /// Rule `calcom/location-updated-fields`: A booking that takes place somewhere else has who, when and its uid, location with the new place and previousLocation with the old.
    /// Source: Cal.com documentation of webhooks, BOOKING_LOCATION_UPDATED (stated).
    nullable previous_location ("previousLocation"): Option<String>,
}
}

impl From<LocationUpdated> for Booking {
    fn from(narrow: LocationUpdated) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: narrow.type_,
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: narrow.responses,
            user_fields_responses: narrow.user_fields_responses,
            location: support::Maybe::from_nullable(narrow.location),
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: narrow.booking_id,
            metadata: narrow.metadata,
            status: narrow.status,
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `BOOKING_REASSIGNED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct ReassignedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: Reassigned,
}

/// A booking with another host.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/reassigned-fields`: A booking with another host has who, when and its uid, and the numbers of the hosts who came and who went; organizer is the new host.
/// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
pub struct Reassigned {
    /// Where one books.
    optional booker_url ("bookerUrl"): Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    optional type_ ("type"): Option<String>,
    /// What the booking is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes of the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes of the booker.
    both description: support::Maybe<String>,
    /// The event type's number.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether it cannot be moved.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// How many seats there are.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether the others are shown.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether free seats are counted.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Where answers go.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host.
    required organizer: Organizer,
    /// Who comes.
    required attendees: Vec<Attendee>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// The number of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// The calendars it is written to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// How often it was changed.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The private link it came by.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// The platform that booked.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// Where the platform moves it.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// Where the platform cancels it.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// Where the platform shows it.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why this host got it.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    required uid: String,
    /// How it repeats.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The team that hosts it.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// The event type's title.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// The event type's description.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// The booking's number.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    optional status: Option<String>,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// The payment's number.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// The old booking's number.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// The old booking's uid.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// Who moved it.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Who cancelled it.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether another hour is asked for.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// The attendee's calendar file.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// The host's calendar file.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
    /// The new hosts' numbers.
    ///
    /// Rule `calcom/reassigned-fields`: A booking with another host has who, when and its uid, and the numbers of the hosts who came and who went; organizer is the new host.
    /// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
    required added_host_user_ids ("addedHostUserIds"): Vec<support::Integer>,
    /// The old hosts' numbers.
    ///
    /// Rule `calcom/reassigned-fields`: A booking with another host has who, when and its uid, and the numbers of the hosts who came and who went; organizer is the new host.
    /// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
    required removed_host_user_ids ("removedHostUserIds"): Vec<support::Integer>,
}
}

impl From<Reassigned> for Booking {
    fn from(narrow: Reassigned) -> Self {
        Self {
            booker_url: narrow.booker_url,
            type_: narrow.type_,
            title: Some(narrow.title),
            start_time: Some(narrow.start_time),
            end_time: Some(narrow.end_time),
            additional_notes: narrow.additional_notes,
            description: narrow.description,
            event_type_id: narrow.event_type_id,
            hide_calendar_notes: narrow.hide_calendar_notes,
            hide_calendar_event_details: narrow.hide_calendar_event_details,
            hide_organizer_email: narrow.hide_organizer_email,
            disable_rescheduling: narrow.disable_rescheduling,
            disable_cancelling: narrow.disable_cancelling,
            scheduling_type: narrow.scheduling_type,
            seats_per_time_slot: narrow.seats_per_time_slot,
            seats_show_attendees: narrow.seats_show_attendees,
            seats_show_availability_count: narrow.seats_show_availability_count,
            custom_reply_to_email: narrow.custom_reply_to_email,
            organizer: Some(narrow.organizer),
            attendees: Some(narrow.attendees),
            custom_inputs: narrow.custom_inputs,
            responses: narrow.responses,
            user_fields_responses: narrow.user_fields_responses,
            location: narrow.location,
            conference_credential_id: narrow.conference_credential_id,
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
            platform_client_id: narrow.platform_client_id,
            platform_reschedule_url: narrow.platform_reschedule_url,
            platform_cancel_url: narrow.platform_cancel_url,
            platform_booking_url: narrow.platform_booking_url,
            assignment_reason: narrow.assignment_reason,
            uid: Some(narrow.uid),
            recurring_event: narrow.recurring_event,
            team: narrow.team,
            video_call_data: narrow.video_call_data,
            apps_status: narrow.apps_status,
            event_title: narrow.event_title,
            event_description: narrow.event_description,
            price: narrow.price,
            currency: narrow.currency,
            length: narrow.length,
            booking_id: narrow.booking_id,
            metadata: narrow.metadata,
            status: narrow.status,
            sms_reminder_number: narrow.sms_reminder_number,
            payment_id: narrow.payment_id,
            reschedule_id: narrow.reschedule_id,
            reschedule_uid: narrow.reschedule_uid,
            reschedule_start_time: narrow.reschedule_start_time,
            reschedule_end_time: narrow.reschedule_end_time,
            rescheduled_by: narrow.rescheduled_by,
            cancellation_reason: narrow.cancellation_reason,
            cancelled_by: narrow.cancelled_by,
            request_reschedule: narrow.request_reschedule,
            attendee_ics_content: narrow.attendee_ics_content,
            organizer_ics_content: narrow.organizer_ics_content,
        }
    }
}

support::types! {
/// A delivery of `WRONG_ASSIGNMENT_REPORT`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct WrongAssignmentDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: WrongAssignment,
}

/// A report that a booking should be somebody else's.
///
/// Rule `calcom/wrong-assignment-fields`: A report of a wrong assignment has the booking, without its people, and the report with who made it.
/// Source: Cal.com documentation of webhooks, WRONG_ASSIGNMENT_REPORT (stated).
pub struct WrongAssignment {
    /// The booking.
    required booking: WrongAssignmentBooking,
    /// What is said.
    required report: WrongAssignmentReport,
}

/// The booking.
pub struct WrongAssignmentBooking {
    /// Its short id.
    required uid: String,
    /// Its number.
    required id: support::Integer,
    /// What it is called.
    required title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// The event type.
    both event_type ("eventType"): support::Maybe<WrongAssignmentBookingEventType>,
}

/// The event type.
pub struct WrongAssignmentBookingEventType {
    /// Its number.
    optional id: Option<support::Integer>,
    /// What it is called.
    optional title: Option<String>,
    /// Its slug.
    optional slug: Option<String>,
    /// The team's number.
    both team_id ("teamId"): support::Maybe<support::Integer>,
}

/// What is said.
pub struct WrongAssignmentReport {
    /// Who says so.
    required reported_by ("reportedBy"): WrongAssignmentReportReportedBy,
    /// Why the form led to this host.
    both routing_reason ("routingReason"): support::Maybe<String>,
    /// Address of who booked.
    optional guest: Option<String>,
    /// Who got it.
    optional host: Option<WrongAssignmentReportHost>,
    /// Address of who should have got it.
    both correct_assignee ("correctAssignee"): support::Maybe<String>,
    /// What else is said.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
}

/// Who says so.
pub struct WrongAssignmentReportReportedBy {
    /// The user's number.
    required id: support::Integer,
    /// E-mail address.
    required email: String,
    /// Full name.
    both name: support::Maybe<String>,
}

/// Who got it.
pub struct WrongAssignmentReportHost {
    /// E-mail address.
    optional email: Option<String>,
    /// Full name.
    both name: support::Maybe<String>,
}

/// A delivery of `DELEGATION_CREDENTIAL_ERROR`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct CredentialErrorDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: CredentialError,
}

/// A credential that did not work.
///
/// Rule `calcom/credential-error-fields`: A credential that did not work comes with error, the credential and the user it was used for.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_ERROR (stated).
pub struct CredentialError {
    /// What went wrong.
    required error: CredentialErrorError,
    /// The credential.
    required credential: CredentialErrorCredential,
    /// Who it was used for.
    required user: CredentialErrorUser,
}

/// What went wrong.
pub struct CredentialErrorError {
    /// Which kind.
    required type_ ("type"): String,
    /// In words.
    required message: String,
}

/// The credential.
pub struct CredentialErrorCredential {
    /// Its number.
    required id: support::Integer,
    /// Which kind.
    required type_ ("type"): String,
    /// Which app's.
    required app_id ("appId"): String,
    /// The UUID of the organisation's.
    optional delegation_credential_id ("delegationCredentialId"): Option<String>,
}

/// Who it was used for.
pub struct CredentialErrorUser {
    /// The user's number.
    required id: support::Integer,
    /// E-mail address.
    required email: String,
    /// The organisation's number.
    optional organization_id ("organizationId"): Option<support::Integer>,
}

/// A delivery of `DELEGATION_CREDENTIAL_SECRET_ROTATED` or `DELEGATION_CREDENTIAL_ROTATION_REQUIRED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct SecretDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: Secret,
}

/// A credential and its secret's end.
///
/// Rule `calcom/delegation-credential-fields`: News of a credential's secret has delegationCredential with its id, its platform, the domain and the organisation.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATED, _ROTATION_REQUIRED (stated).
pub struct Secret {
    /// The credential.
    required delegation_credential ("delegationCredential"): SecretDelegationCredential,
}

/// The credential.
pub struct SecretDelegationCredential {
    /// Its UUID.
    required id: String,
    /// Such as `office365`.
    required workspace_platform ("workspacePlatform"): String,
    /// Whose addresses it is for.
    required domain: String,
    /// The organisation's number.
    required organization_id ("organizationId"): support::Integer,
    /// Until when the secret is good.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional secret_expires_at ("secretExpiresAt"): Option<String>,
}

/// A delivery of `DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct RotationFailedDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    required payload: RotationFailed,
}

/// A secret that could not be changed.
///
/// Rule `calcom/delegation-credential-fields`: News of a credential's secret has delegationCredential with its id, its platform, the domain and the organisation.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATED, _ROTATION_REQUIRED (stated).
///
/// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
pub struct RotationFailed {
    /// The credential.
    required delegation_credential ("delegationCredential"): RotationFailedDelegationCredential,
    /// What went wrong.
    ///
    /// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    required error: RotationFailedError,
}
}

impl From<RotationFailed> for Secret {
    fn from(narrow: RotationFailed) -> Self {
        Self {
            delegation_credential: narrow.delegation_credential.into(),
        }
    }
}

support::types! {
/// The credential.
pub struct RotationFailedDelegationCredential {
    /// Its UUID.
    required id: String,
    /// Such as `office365`.
    required workspace_platform ("workspacePlatform"): String,
    /// Whose addresses it is for.
    required domain: String,
    /// The organisation's number.
    required organization_id ("organizationId"): support::Integer,
    /// Until when the secret is good.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional secret_expires_at ("secretExpiresAt"): Option<String>,
}
}

impl From<RotationFailedDelegationCredential> for SecretDelegationCredential {
    fn from(narrow: RotationFailedDelegationCredential) -> Self {
        Self {
            id: narrow.id,
            workspace_platform: narrow.workspace_platform,
            domain: narrow.domain,
            organization_id: narrow.organization_id,
            secret_expires_at: narrow.secret_expires_at,
        }
    }
}

support::types! {
/// What went wrong.
pub struct RotationFailedError {
    /// Which half: `SECRET_MINT_FAILED` or `SECRET_PROMOTION_FAILED`.
    ///
    /// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    ///
    /// Advice (warning) `calcom/rotation-error-known`: A failed rotation says SECRET_MINT_FAILED or SECRET_PROMOTION_FAILED.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    required code: String,
    /// In words.
    ///
    /// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    required message: String,
}

/// A delivery of `ROUTING_FORM_FALLBACK_HIT` or `CALENDAR_ENTRY_REJECTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct OpenDelivery {
    /// The event's name.
    required trigger_event ("triggerEvent"): String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// What happened.
    ///
    /// Rule `calcom/open-payload`: The payload of a trigger that is named and not documented is an object; nothing is said of what is in it.
    /// Source: Cal.com documentation of API v2, create a webhook, triggers (implied).
    required payload: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The booking that is wanted.
///
/// Rule `calcom/booking-request`: A request for a booking has start and attendee, and the attendee a name and a timeZone; version 1 had responses and timeZone instead.
/// Source: Cal.com documentation of API v2, create a booking, body (stated).
pub struct BookingRequest {
    /// When it starts, in UTC.
    ///
    /// Advice (warning) `calcom/booking-start-utc`: The start of a booking is given in UTC, with a Z or a zero offset.
    /// Source: Cal.com documentation of API v2, create a booking, start (stated).
    required start: String,
    /// Who books.
    ///
    /// Advice (warning) `calcom/attendee-reachable`: Who books has an email or a phoneNumber; the vendor's document requires neither and the call refuses it.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/platform/types/bookings/2024-08-13 (observed).
    required attendee: NewAttendee,
    /// The event type's number.
    optional event_type_id ("eventTypeId"): Option<support::Integer>,
    /// The event type's slug.
    optional event_type_slug ("eventTypeSlug"): Option<String>,
    /// Whose event type it is.
    optional username: Option<String>,
    /// Which team's event type it is.
    optional team_slug ("teamSlug"): Option<String>,
    /// Which organisation's.
    optional organization_slug ("organizationSlug"): Option<String>,
    /// Answers of the booker by slug.
    optional booking_fields_responses ("bookingFieldsResponses"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Addresses of who comes too.
    optional guests: Option<Vec<String>>,
    /// Where it takes place, in old calls.
    optional meeting_url ("meetingUrl"): Option<String>,
    /// Where it takes place.
    optional location: Option<BookingRequestLocation>,
    /// What is kept with the booking.
    ///
    /// Advice (warning) `calcom/booking-metadata-size`: The metadata of a booking has at most 50 keys of at most 40 characters.
    /// Source: Cal.com documentation of API v2, create a booking, metadata (stated).
    ///
    /// Advice (note) `calcom/booking-metadata-text`: The metadata of a booking is documented as text; numbers and truth values are taken, and nobody promises that.
    /// Source: Cal.com documentation of API v2, create a booking, metadata (stated).
    optional metadata: Option<std::collections::BTreeMap<String, MetadataValue>>,
    /// How long.
    optional length_in_minutes ("lengthInMinutes"): Option<support::Integer>,
    /// How a form led here.
    optional routing: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the booker was sent.
    optional email_verification_code ("emailVerificationCode"): Option<String>,
    /// Whether any host of the team is to come at once.
    optional instant: Option<bool>,
    /// How often.
    optional recurrence_count ("recurrenceCount"): Option<support::Integer>,
    /// Whether the host may be busy.
    optional allow_conflicts ("allowConflicts"): Option<bool>,
    /// Whether it may be too early or too late.
    optional allow_booking_out_of_bounds ("allowBookingOutOfBounds"): Option<bool>,
    /// Whether there may be too many.
    optional skip_booking_limits ("skipBookingLimits"): Option<bool>,
}

/// Who books.
pub struct NewAttendee {
    /// Full name.
    required name: String,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// E-mail address.
    optional email: Option<String>,
    /// Telephone.
    optional phone_number ("phoneNumber"): Option<String>,
    /// Such as `pt-BR`.
    optional language: Option<String>,
}

/// Where it takes place.
pub enum BookingRequestLocation ("a text or an object") {
    String Text(String),
    Object Object(BookingRequestLocationValue),
}

/// Where it takes place.
pub struct BookingRequestLocationValue {
    /// Which kind.
    required type_ ("type"): String,
}

/// What was booked.
///
/// Rule `calcom/booking-answer`: A call for a booking is answered with status success and data, which is one booking, or a list of them for a series.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13 (observed).
pub struct BookingAnswer {
    /// `success`.
    required status: BookingAnswerStatus,
    /// The booking or bookings.
    ///
    /// Rule `calcom/booked-booking`: A booked booking has who, when, where, its event type and a status in small letters; startTime in place of start is the shape of 2024-04-15, given when cal-api-version was missing.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
    required data: BookingAnswerData,
}

/// `success`.
pub enum BookingAnswerStatus text { Success = "success" }

/// The booking or bookings.
///
/// Rule `calcom/booked-booking`: A booked booking has who, when, where, its event type and a status in small letters; startTime in place of start is the shape of 2024-04-15, given when cal-api-version was missing.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
pub enum BookingAnswerData ("a list or an object") {
    Array List(Vec<BookedBooking>),
    Object Object(BookedBooking),
}

/// A booking as version 2 shows it.
///
/// Rule `calcom/booked-booking`: A booked booking has who, when, where, its event type and a status in small letters; startTime in place of start is the shape of 2024-04-15, given when cal-api-version was missing.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
pub struct BookedBooking {
    /// The booking's number.
    required id: support::Integer,
    /// Its short id.
    required uid: String,
    /// What it is called.
    required title: String,
    /// Notes of the booker.
    nullable description: Option<String>,
    /// Who hosts it.
    required hosts: Vec<BookedHost>,
    /// In small letters.
    ///
    /// Advice (warning) `calcom/booked-status-known`: The status of a booking is cancelled, accepted, rejected, pending or awaiting_host.
    /// Source: Cal.com documentation of API v2, create a booking, status (stated).
    required status: String,
    /// Why it was cancelled; empty when it was not.
    optional cancellation_reason ("cancellationReason"): Option<String>,
    /// Who cancelled it; empty when nobody did.
    ///
    /// Advice (warning) `calcom/cancelled-by-address`: Who cancelled a booking is an e-mail address, or empty text when nobody did, which the vendor's document does not allow.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, output.service.ts (observed).
    optional cancelled_by_email ("cancelledByEmail"): Option<String>,
    /// Why it was moved.
    optional rescheduling_reason ("reschedulingReason"): Option<String>,
    /// Who moved it.
    both rescheduled_by_email ("rescheduledByEmail"): support::Maybe<String>,
    /// The uid of the one before.
    optional rescheduled_from_uid ("rescheduledFromUid"): Option<String>,
    /// The uid of the one after.
    optional rescheduled_to_uid ("rescheduledToUid"): Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end: String,
    /// `startTime`.
    forbidden start_time ("startTime"): support::Forbidden,
    /// `endTime`.
    forbidden end_time ("endTime"): support::Forbidden,
    /// Minutes.
    required duration: support::Number,
    /// The event type's number; null when it was deleted.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// The event type; null when it was deleted.
    nullable event_type ("eventType"): Option<BookedBookingEventType>,
    /// The same as location.
    nullable meeting_url ("meetingUrl"): Option<String>,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Whether the host did not come.
    required absent_host ("absentHost"): bool,
    /// When it was booked.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// When it was changed; null when just made.
    both updated_at ("updatedAt"): support::Maybe<String>,
    /// What was given with it.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// How it was liked.
    both rating: support::Maybe<support::Number>,
    /// Its id in calendars; may be empty.
    both ics_uid ("icsUid"): support::Maybe<String>,
    /// Who comes.
    required attendees: Vec<BookedAttendee>,
    /// Addresses of who comes too.
    optional guests: Option<Vec<String>>,
    /// Answers of the booker by slug.
    optional booking_fields_responses ("bookingFieldsResponses"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The id of the series.
    both recurring_booking_uid ("recurringBookingUid"): support::Maybe<String>,
    /// The id of the seat.
    optional seat_uid ("seatUid"): Option<String>,
}

/// Somebody who hosts.
pub struct BookedHost {
    /// The user's number or `unknown`.
    required id: BookedHostId,
    /// Full name.
    nullable name: Option<String>,
    /// E-mail address.
    required email: String,
    /// The address that is shown.
    optional display_email ("displayEmail"): Option<String>,
    /// Login.
    required username: String,
    /// Time zone.
    optional time_zone ("timeZone"): Option<String>,
}

/// The user's number or `unknown`.
pub enum BookedHostId ("a whole number or a text") {
    Number Integer(support::Integer),
    String Text(String),
}

/// The event type; null when it was deleted.
pub struct BookedBookingEventType {
    /// Its number.
    required id: support::Integer,
    /// Its slug.
    required slug: String,
}

/// Somebody who comes.
pub struct BookedAttendee {
    /// Full name.
    required name: String,
    /// E-mail address.
    optional email: Option<String>,
    /// The address that is shown.
    optional display_email ("displayEmail"): Option<String>,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// Such as `pt-BR`.
    both language: support::Maybe<String>,
    /// Whether they did not come.
    required absent: bool,
    /// Telephone.
    both phone_number ("phoneNumber"): support::Maybe<String>,
    /// The id of the seat.
    optional seat_uid ("seatUid"): Option<String>,
    /// Answers by slug.
    optional booking_fields_responses ("bookingFieldsResponses"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What was given with the seat.
    optional metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// Why it was refused.
///
/// Rule `calcom/api-error`: A call that is refused is answered with status error, timestamp, path, and error with a code and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/filters/http-exception.filter.ts (observed).
pub struct ApiError {
    /// `error`.
    required status: ApiErrorStatus,
    /// When.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required timestamp: String,
    /// What was called.
    required path: String,
    /// What went wrong.
    required error: ApiErrorError,
}

/// `error`.
pub enum ApiErrorStatus text { Error = "error" }

/// What went wrong.
pub struct ApiErrorError {
    /// Which kind.
    required code: String,
    /// In words.
    required message: String,
    /// More of it.
    optional details: Option<serde_json::Value>,
}

/// The webhook that is wanted.
///
/// Rule `calcom/webhook-request`: A request for a webhook has active, subscriberUrl and triggers, a list even of one, though an older document of the vendor's has it as text.
/// Source: Cal.com documentation of API v2, create a webhook, CreateWebhookInputDto (stated).
pub struct WebhookRequest {
    /// Whether it is told.
    required active: bool,
    /// Where it goes.
    ///
    /// Advice (warning) `calcom/subscriber-url-https`: The hosted Cal.com takes only https for the URL of a webhook.
    /// Source: Cal.com documentation of webhooks, Subscriber URL (stated).
    required subscriber_url ("subscriberUrl"): String,
    /// What it is told of.
    required triggers: Vec<String>,
    /// How its bodies are made.
    optional payload_template ("payloadTemplate"): Option<String>,
    /// What deliveries are signed with.
    optional secret: Option<String>,
    /// Which shape deliveries have; each says it in X-Cal-Webhook-Version.
    ///
    /// Advice (warning) `calcom/payload-version-known`: Deliveries are of version 2021-10-20 or 2026-07-27, which adds calendar files to five events.
    /// Source: Cal.com documentation of API v2, create a webhook, version (stated).
    optional version: Option<String>,
    /// How long to wait for somebody who does not come.
    ///
    /// Advice (warning) `calcom/no-show-time-positive`: The time after which somebody has not come is one or more.
    /// Source: Cal.com documentation of API v2, create a webhook, time (stated).
    optional time: Option<support::Number>,
    /// What time is counted in.
    optional time_unit ("timeUnit"): Option<TimeUnit>,
}

/// What time is counted in.
pub enum TimeUnit text { Day = "DAY", Hour = "HOUR", Minute = "MINUTE" }

/// The webhook that was made.
///
/// Rule `calcom/webhook-answer`: A call for a webhook is answered with status success and data, the webhook with a payloadTemplate that is null when there is none.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/modules/webhooks (observed).
pub struct WebhookAnswer {
    /// `success`.
    required status: BookingAnswerStatus,
    /// The webhook.
    required data: WebhookAnswerData,
}

/// The webhook.
pub struct WebhookAnswerData {
    /// Its UUID.
    ///
    /// Rule `calcom/webhook-id-text`: The id of a webhook is text, though the vendor's document calls it a number.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, webhooks.repository.ts and schema.prisma (observed).
    ///
    /// Advice (warning) `calcom/webhook-id-uuid`: The id of a webhook is a UUID.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, webhooks.repository.ts (observed).
    required id: String,
    /// Whose it is.
    required user_id ("userId"): support::Integer,
    /// Where it goes.
    required subscriber_url ("subscriberUrl"): String,
    /// Whether it is told.
    required active: bool,
    /// What it is told of.
    required triggers: Vec<String>,
    /// How its bodies are made.
    nullable payload_template ("payloadTemplate"): Option<String>,
    /// What deliveries are signed with.
    both secret: support::Maybe<String>,
    /// Which shape deliveries have; each says it in X-Cal-Webhook-Version.
    ///
    /// Advice (warning) `calcom/payload-version-known`: Deliveries are of version 2021-10-20 or 2026-07-27, which adds calendar files to five events.
    /// Source: Cal.com documentation of API v2, create a webhook, version (stated).
    optional version: Option<String>,
    /// How long to wait for somebody who does not come.
    both time: support::Maybe<support::Number>,
    /// What time is counted in.
    both time_unit ("timeUnit"): support::Maybe<TimeUnit>,
}

/// The booking that was wanted.
///
/// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
pub struct BookingRequestV1 {
    /// The event type's number.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required event_type_id ("eventTypeId"): support::Integer,
    /// When it starts.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required start: String,
    /// When it ends.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional end: Option<String>,
    /// Time zone of who books.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required time_zone ("timeZone"): String,
    /// Such as `pt-BR`.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required language: String,
    /// What is kept with it.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required metadata: std::collections::BTreeMap<String, String>,
    /// Answers of the booker by slug.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional responses: Option<ResponsesV1>,
    /// The uid of the one before.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// The id of the series.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional recurring_event_id ("recurringEventId"): Option<String>,
    /// Who moves it.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// The id of the seat.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional seat_reference_uid ("seatReferenceUid"): Option<String>,
    /// Who is to host.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional team_member_email ("teamMemberEmail"): Option<String>,
}

/// Answers of the booker by slug.
pub struct ResponsesV1 {
    /// Full name, whole or in two parts.
    optional name: Option<ResponsesV1Location>,
    /// E-mail address.
    optional email: Option<String>,
    /// Where it takes place.
    optional location: Option<ResponsesV1Location>,
    /// Where reminders go.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
}

/// `ResponsesV1Location`.
pub enum ResponsesV1Location ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// What was booked; a list for a series.
///
/// Rule `calcom/v1-booking-answer`: A call of version 1 for a booking is answered with the bare row of the booking, not within booking as the vendor's document shows.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/bookings/_post.ts and RegularBookingService.ts (observed).
pub enum BookingAnswerV1 ("a list or an object") {
    Array List(Vec<BookingRowV1>),
    Object Object(BookingRowV1),
}

/// A booking as the table has it.
///
/// Rule `calcom/v1-booking-answer`: A call of version 1 for a booking is answered with the bare row of the booking, not within booking as the vendor's document shows.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/bookings/_post.ts and RegularBookingService.ts (observed).
pub struct BookingRowV1 {
    /// `booking`.
    forbidden booking: support::Forbidden,
    /// The booking's number.
    required id: support::Integer,
    /// Its short id.
    required uid: String,
    /// What keeps it from being made twice.
    both idempotency_key ("idempotencyKey"): support::Maybe<String>,
    /// The host's number.
    nullable user_id ("userId"): Option<support::Integer>,
    /// The host's address.
    both user_primary_email ("userPrimaryEmail"): support::Maybe<String>,
    /// The event type's number.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// What it is called.
    required title: String,
    /// Notes of the booker.
    nullable description: Option<String>,
    /// Answers in an old form.
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker.
    both responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// A place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// When it was booked.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// When it was changed.
    both updated_at ("updatedAt"): support::Maybe<String>,
    /// In capitals, such as `ACCEPTED`.
    required status: String,
    /// Whether it is paid.
    optional paid: Option<bool>,
    /// Why it was cancelled.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Why it was refused.
    both rejection_reason ("rejectionReason"): support::Maybe<String>,
    /// The uid of the one before.
    both from_reschedule ("fromReschedule"): support::Maybe<String>,
    /// The id of the series.
    both recurring_event_id ("recurringEventId"): support::Maybe<String>,
    /// Where reminders go.
    both sms_reminder_number ("smsReminderNumber"): support::Maybe<String>,
    /// What was given with it.
    both metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its id in calendars.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// A secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Who hosts.
    both user: support::Maybe<BookingRowV1User>,
    /// Who comes.
    required attendees: Vec<AttendeeRow>,
    /// What has to be paid.
    optional payment: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>,
    /// Where else it was entered.
    required references: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Whether it has to be paid.
    required payment_required ("paymentRequired"): bool,
    /// Whether it was only tried.
    optional is_dry_run ("isDryRun"): Option<bool>,
    /// The id of the seat.
    optional seat_reference_uid ("seatReferenceUid"): Option<String>,
    /// Where it takes place.
    optional video_call_url ("videoCallUrl"): Option<String>,
    /// The organisation's number.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The one before.
    both previous_booking ("previousBooking"): support::Maybe<BookingRowV1PreviousBooking>,
    /// Who were drawn to host.
    optional lucky_users ("luckyUsers"): Option<Vec<serde_json::Value>>,
    /// That it has to be paid.
    optional message: Option<String>,
    /// The id of the payment.
    optional payment_uid ("paymentUid"): Option<String>,
    /// The number of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
}

/// Who hosts.
pub struct BookingRowV1User {
    /// Nothing.
    optional email: Option<support::Null>,
    /// Full name.
    both name: support::Maybe<String>,
    /// Time zone.
    optional time_zone ("timeZone"): Option<String>,
    /// Login.
    both username: support::Maybe<String>,
}

/// The one before.
pub struct BookingRowV1PreviousBooking {
    /// Its short id.
    optional uid: Option<String>,
    /// When it would have started.
    optional start_time ("startTime"): Option<String>,
    /// When it would have ended.
    optional end_time ("endTime"): Option<String>,
}

/// Why it was refused.
///
/// Rule `calcom/v1-error`: A call of version 1 that is refused is answered with a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/lib/server/defaultResponder.ts (observed).
pub struct ErrorV1 {
    /// In words.
    required message: String,
    /// What was called.
    optional url: Option<String>,
    /// How.
    optional method: Option<String>,
    /// More of it.
    optional data: Option<serde_json::Value>,
}

/// The webhook that was wanted.
///
/// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
pub struct WebhookRequestV1 {
    /// Where it goes.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    required subscriber_url ("subscriberUrl"): String,
    /// What it is told of.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    required event_triggers ("eventTriggers"): Vec<String>,
    /// Whether it is told.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    required active: bool,
    /// How its bodies are made.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    both payload_template ("payloadTemplate"): support::Maybe<String>,
    /// The event type that it is for.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    optional event_type_id ("eventTypeId"): Option<support::Integer>,
    /// What deliveries are signed with.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    both secret: support::Maybe<String>,
    /// Which shape deliveries have.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    optional version: Option<String>,
    /// `triggers`.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    forbidden triggers: support::Forbidden,
}

/// The webhook that was made.
///
/// Rule `calcom/v1-webhook-answer`: A call of version 1 for a webhook is answered with the webhook and a message; neither active nor secret comes back.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/webhooks/_post.ts (observed).
pub struct WebhookAnswerV1 {
    /// The webhook.
    required webhook: WebhookAnswerV1Webhook,
    /// In words.
    required message: String,
}

/// The webhook.
pub struct WebhookAnswerV1Webhook {
    /// Its UUID.
    required id: String,
    /// Whose it is.
    nullable user_id ("userId"): Option<support::Integer>,
    /// The event type that it is for.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// How its bodies are made.
    nullable payload_template ("payloadTemplate"): Option<String>,
    /// What it is told of.
    required event_triggers ("eventTriggers"): Vec<String>,
    /// Which shape deliveries have.
    optional version: Option<String>,
    /// The app that made it.
    nullable app_id ("appId"): Option<String>,
    /// Where it goes.
    required subscriber_url ("subscriberUrl"): String,
}
}
