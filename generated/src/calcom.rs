//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Cal.com webhooks and calls.

use super::support;

/// Every event of Cal.com webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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
#[allow(
    clippy::large_enum_variant,
    reason = "a body is moved once, into the code that handles it"
)]
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

/// A delivery of `BOOKING_CREATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingCreatedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    ///
    /// Advice (note) `calcom/metadata-lost`: There is no metadata, as when a booking is confirmed later; what was given with the booking, such as twenty_opportunity_id, is lost here.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, handleConfirmation.ts (observed).
    pub payload: BookingCreated,
}
support::object!(BookingCreatedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that was made or confirmed.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-created-fields`: A booking that was made has who, when and where, its uid and its status, whichever way it was confirmed.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleConfirmation.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingCreated {
    /// Where one books.
    pub booker_url: String,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: Option<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingCreated {
    booker_url value "bookerUrl", type_ value "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses nullable "responses",
    user_fields_responses nullable "userFieldsResponses", location nullable "location",
    conference_credential_id optional "conferenceCredentialId", destination_calendar nullable "destinationCalendar",
    i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence", requires_confirmation both "requiresConfirmation",
    one_time_password both "oneTimePassword", organization_id both "organizationId", hashed_link both "hashedLink",
    platform_client_id both "platformClientId", platform_reschedule_url both "platformRescheduleUrl",
    platform_cancel_url both "platformCancelUrl", platform_booking_url both "platformBookingUrl",
    assignment_reason optional "assignmentReason", uid value "uid", recurring_event both "recurringEvent",
    team optional "team", video_call_data optional "videoCallData", apps_status optional "appsStatus",
    event_title both "eventTitle", event_description both "eventDescription", price both "price",
    currency both "currency", length both "length", booking_id value "bookingId", metadata optional "metadata",
    status value "status", sms_reminder_number optional "smsReminderNumber", payment_id optional "paymentId",
    reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

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

/// The host.
#[derive(Debug, Clone, PartialEq)]
pub struct Organizer {
    /// The user's number.
    pub id: Option<support::Integer>,
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Login.
    pub username: Option<String>,
    /// Login in the organisation.
    pub username_in_org: Option<String>,
    /// Time zone.
    pub time_zone: String,
    /// The language that the person reads.
    pub language: Language,
    /// `h:mma` or `HH:mm`.
    pub time_format: Option<String>,
    /// Minutes from UTC.
    pub utc_offset: Option<support::Number>,
    /// Telephone.
    pub phone_number: support::Maybe<String>,
}
support::object!(Organizer {
    id optional "id", name value "name", email value "email", username optional "username",
    username_in_org optional "usernameInOrg", time_zone value "timeZone", language value "language",
    time_format optional "timeFormat", utc_offset optional "utcOffset", phone_number both "phoneNumber",
});

/// The language that the person reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Language {
    /// Such as `pt-BR`.
    pub locale: String,
}
support::object!(Language { locale value "locale" });

/// Somebody who comes.
#[derive(Debug, Clone, PartialEq)]
pub struct Attendee {
    /// The row's number.
    pub id: Option<support::Integer>,
    /// Full name; empty for guests.
    pub name: String,
    /// E-mail address; made up from the telephone when there is none.
    pub email: String,
    /// Time zone.
    pub time_zone: Option<String>,
    /// The language that the person reads.
    pub language: Option<Language>,
    /// Minutes from UTC.
    pub utc_offset: support::Maybe<support::Number>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Telephone.
    pub phone_number: support::Maybe<String>,
    /// The seat.
    pub booking_seat: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}
support::object!(Attendee {
    id optional "id", name value "name", email value "email", time_zone optional "timeZone",
    language optional "language", utc_offset both "utcOffset", first_name optional "firstName",
    last_name optional "lastName", phone_number both "phoneNumber", booking_seat both "bookingSeat",
});

/// Answers of the booker, by the slug of the question.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponsesValue {
    /// `isHidden`.
    pub is_hidden: Option<bool>,
    /// `label`.
    pub label: String,
}
support::object!(ResponsesValue { is_hidden optional "isHidden", label value "label" });

/// A calendar that bookings are written to.
#[derive(Debug, Clone, PartialEq)]
pub struct DestinationCalendar {
    /// The row's number.
    pub id: support::Integer,
    /// Which kind.
    pub integration: String,
    /// Its id there.
    pub external_id: String,
    /// Whose it is.
    pub primary_email: support::Maybe<String>,
    /// The user's number.
    pub user_id: support::Maybe<support::Integer>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// The credential's number.
    pub credential_id: support::Maybe<support::Integer>,
}
support::object!(DestinationCalendar {
    id value "id", integration value "integration", external_id value "externalId", primary_email both "primaryEmail",
    user_id both "userId", event_type_id both "eventTypeId", credential_id both "credentialId",
});

/// What was given with the booking, and the video call's URL.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum MetadataValue {
    /// As a boolean.
    Bool(bool),
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}
support::by_type!(MetadataValue "a boolean or a number or a text" { Bool Boolean, Number Number, Text String });

/// A booking, as far as a code path fills it.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Booking {
    /// Where one books.
    ///
    /// Lifecycle: a value in [`BookingCreated`]; absent or a value in [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`LocationUpdated`] and [`Reassigned`].
    pub type_: Option<String>,
    /// What the booking is called.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub title: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub start_time: Option<String>,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub end_time: Option<String>,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub organizer: Option<Organizer>,
    /// Who comes.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub attendees: Option<Vec<Attendee>>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`LocationUpdated`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`Reassigned`].
    pub location: support::Maybe<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    pub uid: Option<String>,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`BookingRequested`] and [`LocationUpdated`] and [`Reassigned`].
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingRequested`] and [`LocationUpdated`] and [`Reassigned`].
    pub status: Option<String>,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    ///
    /// Lifecycle: absent or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`LocationUpdated`] and [`Reassigned`]; a value in [`BookingPaid`].
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(Booking {
    booker_url optional "bookerUrl", type_ optional "type", title optional "title", start_time optional "startTime",
    end_time optional "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer optional "organizer", attendees optional "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location both "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid optional "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id optional "bookingId",
    metadata optional "metadata", status optional "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

/// A delivery of `BOOKING_RESCHEDULED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRescheduledDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    ///
    /// Advice (warning) `calcom/reschedule-uid-present`: A booking that was moved names the uid of the one before it, without which the two cannot be told to be one.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
    pub payload: BookingRescheduled,
}
support::object!(BookingRescheduledDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that was moved.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rescheduled-fields`: A booking that was moved has who, when and where, its own uid and its status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRescheduled {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: Option<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingRescheduled {
    booker_url optional "bookerUrl", type_ value "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses nullable "responses",
    user_fields_responses nullable "userFieldsResponses", location nullable "location",
    conference_credential_id optional "conferenceCredentialId", destination_calendar nullable "destinationCalendar",
    i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence", requires_confirmation both "requiresConfirmation",
    one_time_password both "oneTimePassword", organization_id both "organizationId", hashed_link both "hashedLink",
    platform_client_id both "platformClientId", platform_reschedule_url both "platformRescheduleUrl",
    platform_cancel_url both "platformCancelUrl", platform_booking_url both "platformBookingUrl",
    assignment_reason optional "assignmentReason", uid value "uid", recurring_event both "recurringEvent",
    team optional "team", video_call_data optional "videoCallData", apps_status optional "appsStatus",
    event_title both "eventTitle", event_description both "eventDescription", price both "price",
    currency both "currency", length both "length", booking_id value "bookingId", metadata optional "metadata",
    status value "status", sms_reminder_number optional "smsReminderNumber", payment_id optional "paymentId",
    reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

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

/// A delivery of `BOOKING_CANCELLED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingCancelledDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: BookingCancelled,
}
support::object!(BookingCancelledDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that was cancelled.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-cancelled-fields`: A booking that was cancelled has who, when and where, its uid and its status; metadata is never there.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handleCancelBooking.ts, cancelAttendeeSeat.ts, requestReschedule.handler.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingCancelled {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: Option<String>,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: Option<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: Option<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: Option<String>,
    /// How often it was changed.
    pub i_cal_sequence: Option<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: Option<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: Option<support::Integer>,
    /// The booking's number.
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingCancelled {
    booker_url optional "bookerUrl", type_ optional "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id nullable "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses nullable "responses",
    user_fields_responses nullable "userFieldsResponses", location nullable "location",
    conference_credential_id optional "conferenceCredentialId", destination_calendar nullable "destinationCalendar",
    i_cal_uid nullable "iCalUID", i_cal_sequence nullable "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title nullable "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length nullable "length", booking_id optional "bookingId",
    metadata optional "metadata", status value "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

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

/// A delivery of `MEETING_STARTED` or `MEETING_ENDED`, the booking itself without an envelope.
///
/// Rule `calcom/meeting-fields`: A meeting's delivery is the row of its booking; id, uid, title, description, times, location and status are always there.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
///
/// Rule `calcom/meeting-is-flat`: A meeting's delivery has no payload; its fields stand at the top, unlike what the integration notes show for Cal.com.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// The booking's number, called bookingId elsewhere.
    pub id: support::Integer,
    /// The booking's short id.
    pub uid: String,
    /// What it is called.
    pub title: String,
    /// Notes of the booker.
    pub description: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// When the booking was made.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: Option<String>,
    /// When the booking was changed.
    pub updated_at: support::Maybe<String>,
    /// The host's number.
    pub user_id: support::Maybe<support::Integer>,
    /// The host's address.
    pub user_primary_email: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker.
    pub responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers to the host's own questions.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Metadata of the booking.
    pub metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Where reminders go.
    pub sms_reminder_number: support::Maybe<String>,
    /// Whether it is paid.
    pub paid: Option<bool>,
    /// Who comes; absent in one of the shapes.
    pub attendees: Option<Vec<AttendeeRow>>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// `payload`.
    ///
    /// Rule `calcom/meeting-is-flat`: A meeting's delivery has no payload; its fields stand at the top, unlike what the integration notes show for Cal.com.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
    pub payload: support::Forbidden,
}
support::object!(MeetingDelivery {
    trigger_event value "triggerEvent", id value "id", uid value "uid", title value "title",
    description nullable "description", start_time value "startTime", end_time value "endTime",
    location nullable "location", status value "status", created_at optional "createdAt", updated_at both "updatedAt",
    user_id both "userId", user_primary_email both "userPrimaryEmail", event_type_id both "eventTypeId",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    metadata both "metadata", cancellation_reason both "cancellationReason",
    sms_reminder_number both "smsReminderNumber", paid optional "paid", attendees optional "attendees",
    one_time_password both "oneTimePassword", payload forbidden "payload",
});

/// Somebody who comes, as the booking's row has them.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendeeRow {
    /// The row's number.
    pub id: support::Integer,
    /// E-mail address.
    pub email: String,
    /// Full name.
    pub name: String,
    /// Time zone.
    pub time_zone: String,
    /// Telephone.
    pub phone_number: support::Maybe<String>,
    /// Language.
    pub locale: support::Maybe<String>,
    /// The booking's number.
    pub booking_id: support::Maybe<support::Integer>,
    /// Whether they did not come.
    pub no_show: support::Maybe<bool>,
}
support::object!(AttendeeRow {
    id value "id", email value "email", name value "name", time_zone value "timeZone", phone_number both "phoneNumber",
    locale both "locale", booking_id both "bookingId", no_show both "noShow",
});

/// A delivery of `BOOKING_REQUESTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRequestedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: BookingRequested,
}
support::object!(BookingRequestedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that was asked for.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-requested-fields`: A booking that was asked for has who and when, and its uid.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleBookingRequested.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRequested {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: support::Maybe<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: Option<String>,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingRequested {
    booker_url optional "bookerUrl", type_ value "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location both "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id optional "bookingId",
    metadata optional "metadata", status optional "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

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

/// A delivery of `BOOKING_REJECTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRejectedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: BookingRejected,
}
support::object!(BookingRejectedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that was refused.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rejected-fields`: A booking that was refused has who and when, its uid and its status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRejected {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: support::Maybe<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
    /// Why.
    ///
    /// Rule `calcom/booking-rejected-fields`: A booking that was refused has who and when, its uid and its status.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
    pub rejection_reason: Option<String>,
}
support::object!(BookingRejected {
    booker_url optional "bookerUrl", type_ value "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location both "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id value "bookingId",
    metadata optional "metadata", status value "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
    rejection_reason optional "rejectionReason",
});

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

/// A delivery of `BOOKING_PAYMENT_INITIATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingPaymentInitiatedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: BookingPaymentInitiated,
}
support::object!(BookingPaymentInitiatedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that has to be paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-payment-initiated-fields`: A booking that has to be paid has who, when and where, its uid and its status, which says ACCEPTED all the same.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingPaymentInitiated {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: support::Maybe<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingPaymentInitiated {
    booker_url optional "bookerUrl", type_ value "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location both "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id value "bookingId",
    metadata optional "metadata", status value "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

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

/// A delivery of `BOOKING_PAID`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingPaidDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: BookingPaid,
}
support::object!(BookingPaidDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that was paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-paid-fields`: A booking that was paid has who and when, its uid, its status and the payment's number; metadata is the payment's.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handlePaymentSuccess.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingPaid {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: support::Maybe<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: support::Integer,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingPaid {
    booker_url optional "bookerUrl", type_ value "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location both "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id value "bookingId",
    metadata optional "metadata", status value "status", sms_reminder_number optional "smsReminderNumber",
    payment_id value "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
});

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

/// A delivery of `BOOKING_NO_SHOW_UPDATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingNoShowUpdatedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: NoShowUpdated,
}
support::object!(BookingNoShowUpdatedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// Who did not come.
///
/// Rule `calcom/no-show-fields`: A no-show has message, bookingUid and the attendees with whether they came.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/handleMarkNoShow.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct NoShowUpdated {
    /// What happened in words.
    pub message: String,
    /// The booking's uid.
    pub booking_uid: String,
    /// The booking's number.
    pub booking_id: Option<support::Integer>,
    /// Who was marked.
    pub attendees: Vec<NoShowUpdatedAttendeesItem>,
}
support::object!(NoShowUpdated {
    message value "message", booking_uid value "bookingUid", booking_id optional "bookingId",
    attendees value "attendees",
});

/// `NoShowUpdatedAttendeesItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct NoShowUpdatedAttendeesItem {
    /// E-mail address.
    pub email: String,
    /// Whether they did not come.
    pub no_show: bool,
}
support::object!(NoShowUpdatedAttendeesItem { email value "email", no_show value "noShow" });

/// A delivery of `RECORDING_READY`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RecordingReadyDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: Recording,
}
support::object!(RecordingReadyDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A recording or its transcription.
///
/// Rule `calcom/recording-fields`: A recording has type, title, times, people and the booking's uid, and a link or links.
/// Source: Source of calcom/cal.com, commit dd7b64771593, getCalendarEvent.ts and triggerWebhooks.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    /// The booking's title.
    pub type_: String,
    /// The booking's title.
    pub title: String,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// When it started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// The host.
    pub organizer: Organizer,
    /// Who was there.
    pub attendees: Vec<Attendee>,
    /// The booking's uid.
    pub uid: String,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// Where it is.
    pub download_link: Option<String>,
    /// Where they are.
    pub download_links: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(Recording {
    type_ value "type", title value "title", description both "description", start_time value "startTime",
    end_time value "endTime", organizer value "organizer", attendees value "attendees", uid value "uid",
    custom_reply_to_email both "customReplyToEmail", download_link optional "downloadLink",
    download_links optional "downloadLinks",
});

/// A delivery of `RECORDING_TRANSCRIPTION_GENERATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RecordingTranscriptionGeneratedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: Recording,
}
support::object!(RecordingTranscriptionGeneratedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A delivery of `OOO_CREATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct OooCreatedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: OutOfOffice,
}
support::object!(OooCreatedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// Somebody's absence.
///
/// Rule `calcom/out-of-office-fields`: An absence has oooEntry with its id, times, user and whoever stands in.
/// Source: Source of calcom/cal.com, commit dd7b64771593, outOfOfficeCreateOrUpdate.handler.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct OutOfOffice {
    /// The absence.
    pub ooo_entry: OutOfOfficeOooEntry,
}
support::object!(OutOfOffice { ooo_entry value "oooEntry" });

/// The absence.
#[derive(Debug, Clone, PartialEq)]
pub struct OutOfOfficeOooEntry {
    /// Its number.
    pub id: support::Integer,
    /// From when.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start: String,
    /// Until when.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end: String,
    /// Why in words.
    pub notes: support::Maybe<String>,
    /// Who is away.
    pub user: std::collections::BTreeMap<String, serde_json::Value>,
    /// Who stands in.
    pub to_user: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its UUID.
    pub uuid: String,
}
support::object!(OutOfOfficeOooEntry {
    id value "id", start value "start", end value "end", notes both "notes", user value "user",
    to_user nullable "toUser", uuid value "uuid",
});

/// A delivery of `FORM_SUBMITTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct FormSubmittedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: FormSubmitted,
}
support::object!(FormSubmittedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A form that was filled in.
///
/// Rule `calcom/form-fields`: A filled-in form has formId, formName and responses, each with its value and response.
/// Source: Source of calcom/cal.com, commit dd7b64771593, formSubmissionUtils.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct FormSubmitted {
    /// The form's UUID.
    pub form_id: String,
    /// What it is called.
    pub form_name: String,
    /// The team's number.
    pub team_id: support::Maybe<support::Integer>,
    /// The answers by field.
    pub responses: std::collections::BTreeMap<
        String,
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The answers' number.
    pub response_id: Option<support::Integer>,
    /// Where the form led.
    pub redirect: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(FormSubmitted {
    form_id value "formId", form_name value "formName", team_id both "teamId", responses value "responses",
    response_id optional "responseId", redirect optional "redirect",
});

/// A delivery of `FORM_SUBMITTED_NO_EVENT`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct FormSubmittedNoEventDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: FormSubmitted,
}
support::object!(FormSubmittedNoEventDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A delivery of `PING`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct PingDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: Ping,
}
support::object!(PingDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// What the dashboard's test sends.
///
/// Rule `calcom/ping-fields`: A test delivery has type, title, times and people, and neither uid nor status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, testTrigger.handler.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct Ping {
    /// `Test`.
    pub type_: String,
    /// What it is called.
    pub title: String,
    /// Notes.
    pub description: support::Maybe<String>,
    /// Now.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// Now.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// One made-up person.
    pub attendees: Vec<Attendee>,
    /// The host.
    pub organizer: Organizer,
}
support::object!(Ping {
    type_ value "type", title value "title", description both "description", start_time value "startTime",
    end_time value "endTime", attendees value "attendees", organizer value "organizer",
});

/// A delivery of `INSTANT_MEETING`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct InstantMeetingDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: InstantMeeting,
}
support::object!(InstantMeetingDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// Somebody who waits for a host.
///
/// Rule `calcom/instant-meeting-fields`: An instant meeting names its event a second time and has uid, responses, connectAndJoinUrl, the event type and customInputs, and neither people nor times.
/// Source: Source of calcom/cal.com, commit dd7b64771593, InstantBookingCreateService.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct InstantMeeting {
    /// The event's name.
    pub trigger_event: String,
    /// The booking's short id.
    pub uid: String,
    /// Answers of the booker, plain ones.
    ///
    /// Advice (warning) `calcom/instant-meeting-plain-answers`: The answers of an instant meeting are plain values; with a label and a value each, as bookings have them, they are read wrongly.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, InstantBookingCreateService.ts (observed).
    pub responses: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Where a host joins; its token lets anybody in.
    pub connect_and_join_url: String,
    /// The event type's number.
    pub event_type_id: support::Integer,
    /// What the event type is called.
    pub event_type_title: String,
    /// Answers in an old form.
    pub custom_inputs: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(InstantMeeting {
    trigger_event value "triggerEvent", uid value "uid", responses nullable "responses",
    connect_and_join_url value "connectAndJoinUrl", event_type_id value "eventTypeId",
    event_type_title value "eventTypeTitle", custom_inputs nullable "customInputs",
});

/// A delivery of `INSTANT_MEETING_ACCEPTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct InstantMeetingAcceptedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: InstantMeetingAccepted,
}
support::object!(InstantMeetingAcceptedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// An instant meeting that has a host.
///
/// Rule `calcom/instant-meeting-accepted-fields`: An accepted instant meeting has bookingId, bookingUid, status, title, times, its organizer and who waits; the uid is called bookingUid here.
/// Source: Cal.com documentation of webhooks, INSTANT_MEETING_ACCEPTED (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct InstantMeetingAccepted {
    /// The booking's number.
    pub booking_id: support::Integer,
    /// The booking's short id.
    pub booking_uid: String,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: support::Maybe<String>,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
}
support::object!(InstantMeetingAccepted {
    booking_id value "bookingId", booking_uid value "bookingUid", event_type_id both "eventTypeId",
    status value "status", title value "title", start_time value "startTime", end_time value "endTime",
    organizer value "organizer", attendees value "attendees", responses both "responses", location both "location",
    metadata optional "metadata",
});

/// A delivery of `AFTER_HOSTS_CAL_VIDEO_NO_SHOW`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct HostsNoShowDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: HostsNoShow,
}
support::object!(HostsNoShowDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A host who did not come.
///
/// Rule `calcom/video-no-show-fields`: A video no-show has the booking's title, bookingId, bookingUid, times and attendees, who took part, the event type, the webhook and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct HostsNoShow {
    /// What the booking is called.
    pub title: String,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// The booking's short id.
    pub booking_uid: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Who should have come.
    pub attendees: Vec<AttendeeRow>,
    /// Who was in the call, as the video service has them.
    pub participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Who moved it.
    pub rescheduled_by: support::Maybe<String>,
    /// The event type.
    pub event_type: HostsNoShowEventType,
    /// The webhook that is delivered to, without its secret.
    pub webhook: HostsNoShowWebhook,
    /// What happened in words, with the host's address.
    pub message: String,
    /// Who did not come.
    pub host_email: Option<String>,
    /// Whether the booking's own host is marked.
    pub no_show_host: support::Maybe<bool>,
}
support::object!(HostsNoShow {
    title value "title", booking_id value "bookingId", booking_uid value "bookingUid", start_time value "startTime",
    end_time value "endTime", attendees value "attendees", participants value "participants",
    rescheduled_by both "rescheduledBy", event_type value "eventType", webhook value "webhook", message value "message",
    host_email optional "hostEmail", no_show_host both "noShowHost",
});

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

/// The event type.
#[derive(Debug, Clone, PartialEq)]
pub struct HostsNoShowEventType {
    /// Its number.
    pub id: Option<support::Integer>,
    /// The team's number.
    pub team_id: support::Maybe<support::Integer>,
    /// The number of the one it is managed by.
    pub parent_id: support::Maybe<support::Integer>,
    /// What the video call allows.
    pub cal_video_settings: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}
support::object!(HostsNoShowEventType {
    id nullable "id", team_id both "teamId", parent_id both "parentId", cal_video_settings both "calVideoSettings",
});

impl From<HostsNoShowEventType> for VideoNoShowEventType {
    fn from(narrow: HostsNoShowEventType) -> Self {
        Self {
            id: narrow.id,
            team_id: narrow.team_id,
            parent_id: narrow.parent_id,
            cal_video_settings: narrow.cal_video_settings,
        }
    }
}

/// The event type.
#[derive(Debug, Clone, PartialEq)]
pub struct VideoNoShowEventType {
    /// Its number.
    pub id: Option<support::Integer>,
    /// The team's number.
    pub team_id: support::Maybe<support::Integer>,
    /// The number of the one it is managed by.
    pub parent_id: support::Maybe<support::Integer>,
    /// What the video call allows.
    pub cal_video_settings: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}
support::object!(VideoNoShowEventType {
    id nullable "id", team_id both "teamId", parent_id both "parentId", cal_video_settings both "calVideoSettings",
});

/// The webhook that is delivered to, without its secret.
#[derive(Debug, Clone, PartialEq)]
pub struct HostsNoShowWebhook {
    /// Its UUID.
    pub id: String,
    /// Where it goes.
    pub subscriber_url: String,
    /// The app that made it.
    pub app_id: Option<String>,
    /// How long is waited.
    pub time: support::Number,
    /// In what: `MINUTE`, `HOUR` or `DAY`.
    pub time_unit: String,
    /// What it is told of.
    pub event_triggers: Vec<String>,
    /// How its bodies are made.
    pub payload_template: Option<String>,
}
support::object!(HostsNoShowWebhook {
    id value "id", subscriber_url value "subscriberUrl", app_id nullable "appId", time value "time",
    time_unit value "timeUnit", event_triggers value "eventTriggers", payload_template nullable "payloadTemplate",
});

impl From<HostsNoShowWebhook> for VideoNoShowWebhook {
    fn from(narrow: HostsNoShowWebhook) -> Self {
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

/// The webhook that is delivered to, without its secret.
#[derive(Debug, Clone, PartialEq)]
pub struct VideoNoShowWebhook {
    /// Its UUID.
    pub id: String,
    /// Where it goes.
    pub subscriber_url: String,
    /// The app that made it.
    pub app_id: Option<String>,
    /// How long is waited.
    pub time: support::Number,
    /// In what: `MINUTE`, `HOUR` or `DAY`.
    pub time_unit: String,
    /// What it is told of.
    pub event_triggers: Vec<String>,
    /// How its bodies are made.
    pub payload_template: Option<String>,
}
support::object!(VideoNoShowWebhook {
    id value "id", subscriber_url value "subscriberUrl", app_id nullable "appId", time value "time",
    time_unit value "timeUnit", event_triggers value "eventTriggers", payload_template nullable "payloadTemplate",
});

/// A video call that somebody did not come to.
///
/// Rule `calcom/video-no-show-fields`: A video no-show has the booking's title, bookingId, bookingUid, times and attendees, who took part, the event type, the webhook and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct VideoNoShow {
    /// What the booking is called.
    pub title: String,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// The booking's short id.
    pub booking_uid: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Who should have come.
    pub attendees: Vec<AttendeeRow>,
    /// Who was in the call, as the video service has them.
    pub participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Who moved it.
    pub rescheduled_by: support::Maybe<String>,
    /// The event type.
    pub event_type: VideoNoShowEventType,
    /// The webhook that is delivered to, without its secret.
    pub webhook: VideoNoShowWebhook,
    /// What happened in words, with the host's address.
    pub message: String,
}
support::object!(VideoNoShow {
    title value "title", booking_id value "bookingId", booking_uid value "bookingUid", start_time value "startTime",
    end_time value "endTime", attendees value "attendees", participants value "participants",
    rescheduled_by both "rescheduledBy", event_type value "eventType", webhook value "webhook", message value "message",
});

/// A delivery of `AFTER_GUESTS_CAL_VIDEO_NO_SHOW`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct GuestsNoShowDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: GuestsNoShow,
}
support::object!(GuestsNoShowDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// Guests who did not come.
///
/// Rule `calcom/video-no-show-fields`: A video no-show has the booking's title, bookingId, bookingUid, times and attendees, who took part, the event type, the webhook and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct GuestsNoShow {
    /// What the booking is called.
    pub title: String,
    /// The booking's number.
    pub booking_id: support::Integer,
    /// The booking's short id.
    pub booking_uid: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Who should have come.
    pub attendees: Vec<AttendeeRow>,
    /// Who was in the call, as the video service has them.
    pub participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Who moved it.
    pub rescheduled_by: support::Maybe<String>,
    /// The event type.
    pub event_type: GuestsNoShowEventType,
    /// The webhook that is delivered to, without its secret.
    pub webhook: GuestsNoShowWebhook,
    /// What happened in words, with the host's address.
    pub message: String,
    /// Who did not come.
    pub guests: Option<Vec<AttendeeRow>>,
}
support::object!(GuestsNoShow {
    title value "title", booking_id value "bookingId", booking_uid value "bookingUid", start_time value "startTime",
    end_time value "endTime", attendees value "attendees", participants value "participants",
    rescheduled_by both "rescheduledBy", event_type value "eventType", webhook value "webhook", message value "message",
    guests optional "guests",
});

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

/// The event type.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestsNoShowEventType {
    /// Its number.
    pub id: Option<support::Integer>,
    /// The team's number.
    pub team_id: support::Maybe<support::Integer>,
    /// The number of the one it is managed by.
    pub parent_id: support::Maybe<support::Integer>,
    /// What the video call allows.
    pub cal_video_settings: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}
support::object!(GuestsNoShowEventType {
    id nullable "id", team_id both "teamId", parent_id both "parentId", cal_video_settings both "calVideoSettings",
});

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

/// The webhook that is delivered to, without its secret.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestsNoShowWebhook {
    /// Its UUID.
    pub id: String,
    /// Where it goes.
    pub subscriber_url: String,
    /// The app that made it.
    pub app_id: Option<String>,
    /// How long is waited.
    pub time: support::Number,
    /// In what: `MINUTE`, `HOUR` or `DAY`.
    pub time_unit: String,
    /// What it is told of.
    pub event_triggers: Vec<String>,
    /// How its bodies are made.
    pub payload_template: Option<String>,
}
support::object!(GuestsNoShowWebhook {
    id value "id", subscriber_url value "subscriberUrl", app_id nullable "appId", time value "time",
    time_unit value "timeUnit", event_triggers value "eventTriggers", payload_template nullable "payloadTemplate",
});

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

/// A delivery of `BOOKING_LOCATION_UPDATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct LocationUpdatedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: LocationUpdated,
}
support::object!(LocationUpdatedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking that takes place somewhere else.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/location-updated-fields`: A booking that takes place somewhere else has who, when and its uid, location with the new place and previousLocation with the old.
/// Source: Cal.com documentation of webhooks, BOOKING_LOCATION_UPDATED (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct LocationUpdated {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: Option<String>,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: Option<String>,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
    /// Where it would have been.
    ///
    /// Rule `calcom/location-updated-fields`: A booking that takes place somewhere else has who, when and its uid, location with the new place and previousLocation with the old.
    /// Source: Cal.com documentation of webhooks, BOOKING_LOCATION_UPDATED (stated).
    pub previous_location: Option<String>,
}
support::object!(LocationUpdated {
    booker_url optional "bookerUrl", type_ optional "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location nullable "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id optional "bookingId",
    metadata optional "metadata", status optional "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
    previous_location nullable "previousLocation",
});

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

/// A delivery of `BOOKING_REASSIGNED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ReassignedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: Reassigned,
}
support::object!(ReassignedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A booking with another host.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/reassigned-fields`: A booking with another host has who, when and its uid, and the numbers of the hosts who came and who went; organizer is the new host.
/// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct Reassigned {
    /// Where one books.
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    pub type_: Option<String>,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// Notes of the booker.
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    pub description: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    pub responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, ResponsesValue>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: support::Maybe<String>,
    /// The number of the video app's credential.
    pub conference_credential_id: Option<support::Integer>,
    /// The calendars it is written to.
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    pub hashed_link: support::Maybe<String>,
    /// The platform that booked.
    pub platform_client_id: support::Maybe<String>,
    /// Where the platform moves it.
    pub platform_reschedule_url: support::Maybe<String>,
    /// Where the platform cancels it.
    pub platform_cancel_url: support::Maybe<String>,
    /// Where the platform shows it.
    pub platform_booking_url: support::Maybe<String>,
    /// Why this host got it.
    pub assignment_reason: Option<serde_json::Value>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    pub metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: Option<String>,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    pub organizer_ics_content: Option<String>,
    /// The new hosts' numbers.
    ///
    /// Rule `calcom/reassigned-fields`: A booking with another host has who, when and its uid, and the numbers of the hosts who came and who went; organizer is the new host.
    /// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
    pub added_host_user_ids: Vec<support::Integer>,
    /// The old hosts' numbers.
    ///
    /// Rule `calcom/reassigned-fields`: A booking with another host has who, when and its uid, and the numbers of the hosts who came and who went; organizer is the new host.
    /// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
    pub removed_host_user_ids: Vec<support::Integer>,
}
support::object!(Reassigned {
    booker_url optional "bookerUrl", type_ optional "type", title value "title", start_time value "startTime",
    end_time value "endTime", additional_notes both "additionalNotes", description both "description",
    event_type_id both "eventTypeId", hide_calendar_notes both "hideCalendarNotes",
    hide_calendar_event_details both "hideCalendarEventDetails", hide_organizer_email both "hideOrganizerEmail",
    disable_rescheduling both "disableRescheduling", disable_cancelling both "disableCancelling",
    scheduling_type both "schedulingType", seats_per_time_slot both "seatsPerTimeSlot",
    seats_show_attendees both "seatsShowAttendees", seats_show_availability_count both "seatsShowAvailabilityCount",
    custom_reply_to_email both "customReplyToEmail", organizer value "organizer", attendees value "attendees",
    custom_inputs both "customInputs", responses both "responses", user_fields_responses both "userFieldsResponses",
    location both "location", conference_credential_id optional "conferenceCredentialId",
    destination_calendar both "destinationCalendar", i_cal_uid both "iCalUID", i_cal_sequence both "iCalSequence",
    requires_confirmation both "requiresConfirmation", one_time_password both "oneTimePassword",
    organization_id both "organizationId", hashed_link both "hashedLink", platform_client_id both "platformClientId",
    platform_reschedule_url both "platformRescheduleUrl", platform_cancel_url both "platformCancelUrl",
    platform_booking_url both "platformBookingUrl", assignment_reason optional "assignmentReason", uid value "uid",
    recurring_event both "recurringEvent", team optional "team", video_call_data optional "videoCallData",
    apps_status optional "appsStatus", event_title both "eventTitle", event_description both "eventDescription",
    price both "price", currency both "currency", length both "length", booking_id optional "bookingId",
    metadata optional "metadata", status optional "status", sms_reminder_number optional "smsReminderNumber",
    payment_id optional "paymentId", reschedule_id optional "rescheduleId", reschedule_uid optional "rescheduleUid",
    reschedule_start_time optional "rescheduleStartTime", reschedule_end_time optional "rescheduleEndTime",
    rescheduled_by optional "rescheduledBy", cancellation_reason both "cancellationReason",
    cancelled_by optional "cancelledBy", request_reschedule optional "requestReschedule",
    attendee_ics_content optional "attendeeIcsContent", organizer_ics_content optional "organizerIcsContent",
    added_host_user_ids value "addedHostUserIds", removed_host_user_ids value "removedHostUserIds",
});

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

/// A delivery of `WRONG_ASSIGNMENT_REPORT`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignmentDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: WrongAssignment,
}
support::object!(WrongAssignmentDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A report that a booking should be somebody else's.
///
/// Rule `calcom/wrong-assignment-fields`: A report of a wrong assignment has the booking, without its people, and the report with who made it.
/// Source: Cal.com documentation of webhooks, WRONG_ASSIGNMENT_REPORT (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignment {
    /// The booking.
    pub booking: WrongAssignmentBooking,
    /// What is said.
    pub report: WrongAssignmentReport,
}
support::object!(WrongAssignment { booking value "booking", report value "report" });

/// The booking.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignmentBooking {
    /// Its short id.
    pub uid: String,
    /// Its number.
    pub id: support::Integer,
    /// What it is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// The event type.
    pub event_type: support::Maybe<WrongAssignmentBookingEventType>,
}
support::object!(WrongAssignmentBooking {
    uid value "uid", id value "id", title value "title", start_time value "startTime", end_time value "endTime",
    status value "status", event_type both "eventType",
});

/// The event type.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignmentBookingEventType {
    /// Its number.
    pub id: Option<support::Integer>,
    /// What it is called.
    pub title: Option<String>,
    /// Its slug.
    pub slug: Option<String>,
    /// The team's number.
    pub team_id: support::Maybe<support::Integer>,
}
support::object!(WrongAssignmentBookingEventType {
    id optional "id", title optional "title", slug optional "slug", team_id both "teamId",
});

/// What is said.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignmentReport {
    /// Who says so.
    pub reported_by: WrongAssignmentReportReportedBy,
    /// Why the form led to this host.
    pub routing_reason: support::Maybe<String>,
    /// Address of who booked.
    pub guest: Option<String>,
    /// Who got it.
    pub host: Option<WrongAssignmentReportHost>,
    /// Address of who should have got it.
    pub correct_assignee: support::Maybe<String>,
    /// What else is said.
    pub additional_notes: support::Maybe<String>,
}
support::object!(WrongAssignmentReport {
    reported_by value "reportedBy", routing_reason both "routingReason", guest optional "guest", host optional "host",
    correct_assignee both "correctAssignee", additional_notes both "additionalNotes",
});

/// Who says so.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignmentReportReportedBy {
    /// The user's number.
    pub id: support::Integer,
    /// E-mail address.
    pub email: String,
    /// Full name.
    pub name: support::Maybe<String>,
}
support::object!(WrongAssignmentReportReportedBy { id value "id", email value "email", name both "name" });

/// Who got it.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongAssignmentReportHost {
    /// E-mail address.
    pub email: Option<String>,
    /// Full name.
    pub name: support::Maybe<String>,
}
support::object!(WrongAssignmentReportHost { email optional "email", name both "name" });

/// A delivery of `DELEGATION_CREDENTIAL_ERROR`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialErrorDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: CredentialError,
}
support::object!(CredentialErrorDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A credential that did not work.
///
/// Rule `calcom/credential-error-fields`: A credential that did not work comes with error, the credential and the user it was used for.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_ERROR (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialError {
    /// What went wrong.
    pub error: CredentialErrorError,
    /// The credential.
    pub credential: CredentialErrorCredential,
    /// Who it was used for.
    pub user: CredentialErrorUser,
}
support::object!(CredentialError { error value "error", credential value "credential", user value "user" });

/// What went wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialErrorError {
    /// Which kind.
    pub type_: String,
    /// In words.
    pub message: String,
}
support::object!(CredentialErrorError { type_ value "type", message value "message" });

/// The credential.
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialErrorCredential {
    /// Its number.
    pub id: support::Integer,
    /// Which kind.
    pub type_: String,
    /// Which app's.
    pub app_id: String,
    /// The UUID of the organisation's.
    pub delegation_credential_id: Option<String>,
}
support::object!(CredentialErrorCredential {
    id value "id", type_ value "type", app_id value "appId", delegation_credential_id optional "delegationCredentialId",
});

/// Who it was used for.
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialErrorUser {
    /// The user's number.
    pub id: support::Integer,
    /// E-mail address.
    pub email: String,
    /// The organisation's number.
    pub organization_id: Option<support::Integer>,
}
support::object!(CredentialErrorUser {
    id value "id", email value "email", organization_id optional "organizationId",
});

/// A delivery of `DELEGATION_CREDENTIAL_SECRET_ROTATED` or `DELEGATION_CREDENTIAL_ROTATION_REQUIRED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct SecretDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: Secret,
}
support::object!(SecretDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A credential and its secret's end.
///
/// Rule `calcom/delegation-credential-fields`: News of a credential's secret has delegationCredential with its id, its platform, the domain and the organisation.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATED, _ROTATION_REQUIRED (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct Secret {
    /// The credential.
    pub delegation_credential: SecretDelegationCredential,
}
support::object!(Secret { delegation_credential value "delegationCredential" });

/// The credential.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretDelegationCredential {
    /// Its UUID.
    pub id: String,
    /// Such as `office365`.
    pub workspace_platform: String,
    /// Whose addresses it is for.
    pub domain: String,
    /// The organisation's number.
    pub organization_id: support::Integer,
    /// Until when the secret is good.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub secret_expires_at: Option<String>,
}
support::object!(SecretDelegationCredential {
    id value "id", workspace_platform value "workspacePlatform", domain value "domain",
    organization_id value "organizationId", secret_expires_at optional "secretExpiresAt",
});

/// A delivery of `DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct RotationFailedDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    pub payload: RotationFailed,
}
support::object!(RotationFailedDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// A secret that could not be changed.
///
/// Rule `calcom/delegation-credential-fields`: News of a credential's secret has delegationCredential with its id, its platform, the domain and the organisation.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATED, _ROTATION_REQUIRED (stated).
///
/// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct RotationFailed {
    /// The credential.
    pub delegation_credential: RotationFailedDelegationCredential,
    /// What went wrong.
    ///
    /// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    pub error: RotationFailedError,
}
support::object!(RotationFailed { delegation_credential value "delegationCredential", error value "error" });

impl From<RotationFailed> for Secret {
    fn from(narrow: RotationFailed) -> Self {
        Self {
            delegation_credential: narrow.delegation_credential.into(),
        }
    }
}

/// The credential.
#[derive(Debug, Clone, PartialEq)]
pub struct RotationFailedDelegationCredential {
    /// Its UUID.
    pub id: String,
    /// Such as `office365`.
    pub workspace_platform: String,
    /// Whose addresses it is for.
    pub domain: String,
    /// The organisation's number.
    pub organization_id: support::Integer,
    /// Until when the secret is good.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub secret_expires_at: Option<String>,
}
support::object!(RotationFailedDelegationCredential {
    id value "id", workspace_platform value "workspacePlatform", domain value "domain",
    organization_id value "organizationId", secret_expires_at optional "secretExpiresAt",
});

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

/// What went wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct RotationFailedError {
    /// Which half: `SECRET_MINT_FAILED` or `SECRET_PROMOTION_FAILED`.
    ///
    /// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    ///
    /// Advice (warning) `calcom/rotation-error-known`: A failed rotation says SECRET_MINT_FAILED or SECRET_PROMOTION_FAILED.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    pub code: String,
    /// In words.
    ///
    /// Rule `calcom/rotation-failed-fields`: A failed rotation has error with a code and a message as well.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    pub message: String,
}
support::object!(RotationFailedError { code value "code", message value "message" });

/// A delivery of `ROUTING_FORM_FALLBACK_HIT` or `CALENDAR_ENTRY_REJECTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct OpenDelivery {
    /// The event's name.
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// What happened.
    ///
    /// Rule `calcom/open-payload`: The payload of a trigger that is named and not documented is an object; nothing is said of what is in it.
    /// Source: Cal.com documentation of API v2, create a webhook, triggers (implied).
    pub payload: std::collections::BTreeMap<String, serde_json::Value>,
}
support::object!(OpenDelivery {
    trigger_event value "triggerEvent", created_at value "createdAt", payload value "payload",
});

/// The booking that is wanted.
///
/// Rule `calcom/booking-request`: A request for a booking has start and attendee, and the attendee a name and a timeZone; version 1 had responses and timeZone instead.
/// Source: Cal.com documentation of API v2, create a booking, body (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRequest {
    /// When it starts, in UTC.
    ///
    /// Advice (warning) `calcom/booking-start-utc`: The start of a booking is given in UTC, with a Z or a zero offset.
    /// Source: Cal.com documentation of API v2, create a booking, start (stated).
    pub start: String,
    /// Who books.
    ///
    /// Advice (warning) `calcom/attendee-reachable`: Who books has an email or a phoneNumber; the vendor's document requires neither and the call refuses it.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/platform/types/bookings/2024-08-13 (observed).
    pub attendee: NewAttendee,
    /// The event type's number.
    pub event_type_id: Option<support::Integer>,
    /// The event type's slug.
    pub event_type_slug: Option<String>,
    /// Whose event type it is.
    pub username: Option<String>,
    /// Which team's event type it is.
    pub team_slug: Option<String>,
    /// Which organisation's.
    pub organization_slug: Option<String>,
    /// Answers of the booker by slug.
    pub booking_fields_responses: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Addresses of who comes too.
    pub guests: Option<Vec<String>>,
    /// Where it takes place, in old calls.
    pub meeting_url: Option<String>,
    /// Where it takes place.
    pub location: Option<BookingRequestLocation>,
    /// What is kept with the booking.
    ///
    /// Advice (warning) `calcom/booking-metadata-size`: The metadata of a booking has at most 50 keys of at most 40 characters.
    /// Source: Cal.com documentation of API v2, create a booking, metadata (stated).
    ///
    /// Advice (note) `calcom/booking-metadata-text`: The metadata of a booking is documented as text; numbers and truth values are taken, and nobody promises that.
    /// Source: Cal.com documentation of API v2, create a booking, metadata (stated).
    pub metadata: Option<std::collections::BTreeMap<String, NewMetadataValue>>,
    /// How long.
    pub length_in_minutes: Option<support::Integer>,
    /// How a form led here.
    pub routing: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the booker was sent.
    pub email_verification_code: Option<String>,
    /// Whether any host of the team is to come at once.
    pub instant: Option<bool>,
    /// How often.
    pub recurrence_count: Option<support::Integer>,
    /// Whether the host may be busy.
    pub allow_conflicts: Option<bool>,
    /// Whether it may be too early or too late.
    pub allow_booking_out_of_bounds: Option<bool>,
    /// Whether there may be too many.
    pub skip_booking_limits: Option<bool>,
}
support::object!(BookingRequest {
    start value "start", attendee value "attendee", event_type_id optional "eventTypeId",
    event_type_slug optional "eventTypeSlug", username optional "username", team_slug optional "teamSlug",
    organization_slug optional "organizationSlug", booking_fields_responses optional "bookingFieldsResponses",
    guests optional "guests", meeting_url optional "meetingUrl", location optional "location",
    metadata optional "metadata", length_in_minutes optional "lengthInMinutes", routing optional "routing",
    email_verification_code optional "emailVerificationCode", instant optional "instant",
    recurrence_count optional "recurrenceCount", allow_conflicts optional "allowConflicts",
    allow_booking_out_of_bounds optional "allowBookingOutOfBounds", skip_booking_limits optional "skipBookingLimits",
});

/// Who books.
#[derive(Debug, Clone, PartialEq)]
pub struct NewAttendee {
    /// Full name.
    pub name: String,
    /// Time zone.
    pub time_zone: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone_number: Option<String>,
    /// Such as `pt-BR`.
    pub language: Option<String>,
}
support::object!(NewAttendee {
    name value "name", time_zone value "timeZone", email optional "email", phone_number optional "phoneNumber",
    language optional "language",
});

/// Where it takes place.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum BookingRequestLocation {
    /// As a text.
    Text(String),
    /// As an object.
    Object(BookingRequestLocationValue),
}
support::by_type!(BookingRequestLocation "a text or an object" { Text String, Object Object });

/// Where it takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRequestLocationValue {
    /// Which kind.
    pub type_: String,
}
support::object!(BookingRequestLocationValue { type_ value "type" });

/// What is kept with the booking.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum NewMetadataValue {
    /// As a boolean.
    Bool(bool),
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}
support::by_type!(NewMetadataValue "a boolean or a number or a text" { Bool Boolean, Number Number, Text String });

/// What was booked.
///
/// Rule `calcom/booking-answer`: A call for a booking is answered with status success and data, which is one booking, or a list of them for a series.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13 (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingAnswer {
    /// `success`.
    pub status: BookingAnswerStatus,
    /// The booking or bookings.
    ///
    /// Rule `calcom/booked-booking`: A booked booking has who, when, where, its event type and a status in small letters; startTime in place of start is the shape of 2024-04-15, given when cal-api-version was missing.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
    pub data: BookingAnswerData,
}
support::object!(BookingAnswer { status value "status", data value "data" });
support::words! {
    /// `success`.
    BookingAnswerStatus { Success = "success" }
}

/// The booking or bookings.
///
/// Rule `calcom/booked-booking`: A booked booking has who, when, where, its event type and a status in small letters; startTime in place of start is the shape of 2024-04-15, given when cal-api-version was missing.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum BookingAnswerData {
    /// As a list.
    List(Vec<BookedBooking>),
    /// As an object.
    Object(BookedBooking),
}
support::by_type!(BookingAnswerData "a list or an object" { List Array, Object Object });

/// A booking as version 2 shows it.
///
/// Rule `calcom/booked-booking`: A booked booking has who, when, where, its event type and a status in small letters; startTime in place of start is the shape of 2024-04-15, given when cal-api-version was missing.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookedBooking {
    /// The booking's number.
    pub id: support::Integer,
    /// Its short id.
    pub uid: String,
    /// What it is called.
    pub title: String,
    /// Notes of the booker.
    pub description: Option<String>,
    /// Who hosts it.
    pub hosts: Vec<BookedHost>,
    /// In small letters.
    ///
    /// Advice (warning) `calcom/booked-status-known`: The status of a booking is cancelled, accepted, rejected, pending or awaiting_host.
    /// Source: Cal.com documentation of API v2, create a booking, status (stated).
    pub status: String,
    /// Why it was cancelled; empty when it was not.
    pub cancellation_reason: Option<String>,
    /// Who cancelled it; empty when nobody did.
    ///
    /// Advice (warning) `calcom/cancelled-by-address`: Who cancelled a booking is an e-mail address, or empty text when nobody did, which the vendor's document does not allow.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, output.service.ts (observed).
    pub cancelled_by_email: Option<String>,
    /// Why it was moved.
    pub rescheduling_reason: Option<String>,
    /// Who moved it.
    pub rescheduled_by_email: support::Maybe<String>,
    /// The uid of the one before.
    pub rescheduled_from_uid: Option<String>,
    /// The uid of the one after.
    pub rescheduled_to_uid: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end: String,
    /// `startTime`.
    pub start_time: support::Forbidden,
    /// `endTime`.
    pub end_time: support::Forbidden,
    /// Minutes.
    pub duration: support::Number,
    /// The event type's number; null when it was deleted.
    pub event_type_id: Option<support::Integer>,
    /// The event type; null when it was deleted.
    pub event_type: Option<BookedBookingEventType>,
    /// The same as location.
    pub meeting_url: Option<String>,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// Whether the host did not come.
    pub absent_host: bool,
    /// When it was booked.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// When it was changed; null when just made.
    pub updated_at: support::Maybe<String>,
    /// What was given with it.
    pub metadata: Option<
        std::collections::BTreeMap<String, Option<BookedBookingMetadataValue>>,
    >,
    /// How it was liked.
    pub rating: support::Maybe<support::Number>,
    /// Its id in calendars; may be empty.
    pub ics_uid: support::Maybe<String>,
    /// Who comes.
    pub attendees: Vec<BookedAttendee>,
    /// Addresses of who comes too.
    pub guests: Option<Vec<String>>,
    /// Answers of the booker by slug.
    pub booking_fields_responses: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The id of the series.
    pub recurring_booking_uid: support::Maybe<String>,
    /// The id of the seat.
    pub seat_uid: Option<String>,
}
support::object!(BookedBooking {
    id value "id", uid value "uid", title value "title", description nullable "description", hosts value "hosts",
    status value "status", cancellation_reason optional "cancellationReason",
    cancelled_by_email optional "cancelledByEmail", rescheduling_reason optional "reschedulingReason",
    rescheduled_by_email both "rescheduledByEmail", rescheduled_from_uid optional "rescheduledFromUid",
    rescheduled_to_uid optional "rescheduledToUid", start value "start", end value "end",
    start_time forbidden "startTime", end_time forbidden "endTime", duration value "duration",
    event_type_id nullable "eventTypeId", event_type nullable "eventType", meeting_url nullable "meetingUrl",
    location nullable "location", absent_host value "absentHost", created_at value "createdAt",
    updated_at both "updatedAt", metadata optional "metadata", rating both "rating", ics_uid both "icsUid",
    attendees value "attendees", guests optional "guests", booking_fields_responses optional "bookingFieldsResponses",
    recurring_booking_uid both "recurringBookingUid", seat_uid optional "seatUid",
});

/// Somebody who hosts.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedHost {
    /// The user's number or `unknown`.
    pub id: BookedHostId,
    /// Full name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: String,
    /// The address that is shown.
    pub display_email: Option<String>,
    /// Login.
    pub username: String,
    /// Time zone.
    pub time_zone: Option<String>,
}
support::object!(BookedHost {
    id value "id", name nullable "name", email value "email", display_email optional "displayEmail",
    username value "username", time_zone optional "timeZone",
});

/// The user's number or `unknown`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum BookedHostId {
    /// As a whole number.
    Integer(support::Integer),
    /// As a text.
    Text(String),
}
support::by_type!(BookedHostId "a whole number or a text" { Integer Number, Text String });

/// The event type; null when it was deleted.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedBookingEventType {
    /// Its number.
    pub id: support::Integer,
    /// Its slug.
    pub slug: String,
}
support::object!(BookedBookingEventType { id value "id", slug value "slug" });

/// What was given with it.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum BookedBookingMetadataValue {
    /// As a boolean.
    Bool(bool),
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}
support::by_type!(BookedBookingMetadataValue "a boolean or a number or a text" {
    Bool Boolean, Number Number, Text String,
});

/// Somebody who comes.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedAttendee {
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// The address that is shown.
    pub display_email: Option<String>,
    /// Time zone.
    pub time_zone: String,
    /// Such as `pt-BR`.
    pub language: support::Maybe<String>,
    /// Whether they did not come.
    pub absent: bool,
    /// Telephone.
    pub phone_number: support::Maybe<String>,
    /// The id of the seat.
    pub seat_uid: Option<String>,
    /// Answers by slug.
    pub booking_fields_responses: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// What was given with the seat.
    pub metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(BookedAttendee {
    name value "name", email optional "email", display_email optional "displayEmail", time_zone value "timeZone",
    language both "language", absent value "absent", phone_number both "phoneNumber", seat_uid optional "seatUid",
    booking_fields_responses optional "bookingFieldsResponses", metadata optional "metadata",
});

/// Why it was refused.
///
/// Rule `calcom/api-error`: A call that is refused is answered with status error, timestamp, path, and error with a code and a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/filters/http-exception.filter.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    /// `error`.
    pub status: ApiErrorStatus,
    /// When.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub timestamp: String,
    /// What was called.
    pub path: String,
    /// What went wrong.
    pub error: ApiErrorError,
}
support::object!(ApiError {
    status value "status", timestamp value "timestamp", path value "path", error value "error",
});
support::words! {
    /// `error`.
    ApiErrorStatus { Error = "error" }
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiErrorError {
    /// Which kind.
    pub code: String,
    /// In words.
    pub message: String,
    /// More of it.
    pub details: Option<serde_json::Value>,
}
support::object!(ApiErrorError { code value "code", message value "message", details optional "details" });

/// The webhook that is wanted.
///
/// Rule `calcom/webhook-request`: A request for a webhook has active, subscriberUrl and triggers, a list even of one, though an older document of the vendor's has it as text.
/// Source: Cal.com documentation of API v2, create a webhook, CreateWebhookInputDto (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookRequest {
    /// Whether it is told.
    pub active: bool,
    /// Where it goes.
    ///
    /// Advice (warning) `calcom/subscriber-url-https`: The hosted Cal.com takes only https for the URL of a webhook.
    /// Source: Cal.com documentation of webhooks, Subscriber URL (stated).
    pub subscriber_url: String,
    /// What it is told of.
    pub triggers: Vec<String>,
    /// How its bodies are made.
    pub payload_template: Option<String>,
    /// What deliveries are signed with.
    pub secret: Option<String>,
    /// Which shape deliveries have; each says it in X-Cal-Webhook-Version.
    ///
    /// Advice (warning) `calcom/payload-version-known`: Deliveries are of version 2021-10-20 or 2026-07-27, which adds calendar files to five events.
    /// Source: Cal.com documentation of API v2, create a webhook, version (stated).
    pub version: Option<String>,
    /// How long to wait for somebody who does not come.
    ///
    /// Advice (warning) `calcom/no-show-time-positive`: The time after which somebody has not come is one or more.
    /// Source: Cal.com documentation of API v2, create a webhook, time (stated).
    pub time: Option<support::Number>,
    /// What time is counted in.
    pub time_unit: Option<TimeUnit>,
}
support::object!(WebhookRequest {
    active value "active", subscriber_url value "subscriberUrl", triggers value "triggers",
    payload_template optional "payloadTemplate", secret optional "secret", version optional "version",
    time optional "time", time_unit optional "timeUnit",
});
support::words! {
    /// What time is counted in.
    TimeUnit { Day = "DAY", Hour = "HOUR", Minute = "MINUTE" }
}

/// The webhook that was made.
///
/// Rule `calcom/webhook-answer`: A call for a webhook is answered with status success and data, the webhook with a payloadTemplate that is null when there is none.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/modules/webhooks (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookAnswer {
    /// `success`.
    pub status: WebhookAnswerStatus,
    /// The webhook.
    pub data: WebhookAnswerData,
}
support::object!(WebhookAnswer { status value "status", data value "data" });
support::words! {
    /// `success`.
    WebhookAnswerStatus { Success = "success" }
}

/// The webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookAnswerData {
    /// Its UUID.
    ///
    /// Rule `calcom/webhook-id-text`: The id of a webhook is text, though the vendor's document calls it a number.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, webhooks.repository.ts and schema.prisma (observed).
    ///
    /// Advice (warning) `calcom/webhook-id-uuid`: The id of a webhook is a UUID.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, webhooks.repository.ts (observed).
    pub id: String,
    /// Whose it is.
    pub user_id: support::Integer,
    /// Where it goes.
    pub subscriber_url: String,
    /// Whether it is told.
    pub active: bool,
    /// What it is told of.
    pub triggers: Vec<String>,
    /// How its bodies are made.
    pub payload_template: Option<String>,
    /// What deliveries are signed with.
    pub secret: support::Maybe<String>,
    /// Which shape deliveries have; each says it in X-Cal-Webhook-Version.
    ///
    /// Advice (warning) `calcom/payload-version-known`: Deliveries are of version 2021-10-20 or 2026-07-27, which adds calendar files to five events.
    /// Source: Cal.com documentation of API v2, create a webhook, version (stated).
    pub version: Option<String>,
    /// How long to wait for somebody who does not come.
    pub time: support::Maybe<support::Number>,
    /// What time is counted in.
    pub time_unit: support::Maybe<TimeUnit>,
}
support::object!(WebhookAnswerData {
    id value "id", user_id value "userId", subscriber_url value "subscriberUrl", active value "active",
    triggers value "triggers", payload_template nullable "payloadTemplate", secret both "secret",
    version optional "version", time both "time", time_unit both "timeUnit",
});

/// The booking that was wanted.
///
/// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRequestV1 {
    /// The event type's number.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub event_type_id: support::Integer,
    /// When it starts.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub start: String,
    /// When it ends.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub end: Option<String>,
    /// Time zone of who books.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub time_zone: String,
    /// Such as `pt-BR`.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub language: String,
    /// What is kept with it.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Answers of the booker by slug.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub responses: Option<ResponsesV1>,
    /// The uid of the one before.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub reschedule_uid: Option<String>,
    /// The id of the series.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub recurring_event_id: Option<String>,
    /// Who moves it.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub rescheduled_by: Option<String>,
    /// The id of the seat.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub seat_reference_uid: Option<String>,
    /// Who is to host.
    ///
    /// Rule `calcom/v1-booking-request`: A request of version 1 for a booking has eventTypeId as a number, start, timeZone, language, and metadata with nothing but text.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    pub team_member_email: Option<String>,
}
support::object!(BookingRequestV1 {
    event_type_id value "eventTypeId", start value "start", end optional "end", time_zone value "timeZone",
    language value "language", metadata value "metadata", responses optional "responses",
    reschedule_uid optional "rescheduleUid", recurring_event_id optional "recurringEventId",
    rescheduled_by optional "rescheduledBy", seat_reference_uid optional "seatReferenceUid",
    team_member_email optional "teamMemberEmail",
});

/// Answers of the booker by slug.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponsesV1 {
    /// Full name, whole or in two parts.
    pub name: Option<ResponsesV1Name>,
    /// E-mail address.
    pub email: Option<String>,
    /// Where it takes place.
    pub location: Option<ResponsesV1Location>,
    /// Where reminders go.
    pub sms_reminder_number: Option<String>,
}
support::object!(ResponsesV1 {
    name optional "name", email optional "email", location optional "location",
    sms_reminder_number optional "smsReminderNumber",
});

/// Full name, whole or in two parts.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum ResponsesV1Name {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}
support::by_type!(ResponsesV1Name "a text or an object" { Text String, Object Object });

/// Where it takes place.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum ResponsesV1Location {
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
}
support::by_type!(ResponsesV1Location "a text or an object" { Text String, Object Object });

/// What was booked; a list for a series.
///
/// Rule `calcom/v1-booking-answer`: A call of version 1 for a booking is answered with the bare row of the booking, not within booking as the vendor's document shows.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/bookings/_post.ts and RegularBookingService.ts (observed).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum BookingAnswerV1 {
    /// As a list.
    List(Vec<BookingRowV1>),
    /// As an object.
    Object(BookingRowV1),
}
support::by_type!(BookingAnswerV1 "a list or an object" { List Array, Object Object });

/// A booking as the table has it.
///
/// Rule `calcom/v1-booking-answer`: A call of version 1 for a booking is answered with the bare row of the booking, not within booking as the vendor's document shows.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/bookings/_post.ts and RegularBookingService.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRowV1 {
    /// `booking`.
    pub booking: support::Forbidden,
    /// The booking's number.
    pub id: support::Integer,
    /// Its short id.
    pub uid: String,
    /// What keeps it from being made twice.
    pub idempotency_key: support::Maybe<String>,
    /// The host's number.
    pub user_id: Option<support::Integer>,
    /// The host's address.
    pub user_primary_email: support::Maybe<String>,
    /// The event type's number.
    pub event_type_id: Option<support::Integer>,
    /// What it is called.
    pub title: String,
    /// Notes of the booker.
    pub description: Option<String>,
    /// Answers in an old form.
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker.
    pub responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub end_time: String,
    /// A place, a URL, or a code such as `integrations:daily`.
    pub location: Option<String>,
    /// When it was booked.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    pub created_at: String,
    /// When it was changed.
    pub updated_at: support::Maybe<String>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Whether it is paid.
    pub paid: Option<bool>,
    /// Why it was cancelled.
    pub cancellation_reason: support::Maybe<String>,
    /// Why it was refused.
    pub rejection_reason: support::Maybe<String>,
    /// The uid of the one before.
    pub from_reschedule: support::Maybe<String>,
    /// The id of the series.
    pub recurring_event_id: support::Maybe<String>,
    /// Where reminders go.
    pub sms_reminder_number: support::Maybe<String>,
    /// What was given with it.
    pub metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its id in calendars.
    pub i_cal_uid: support::Maybe<String>,
    /// A secret of the booking.
    pub one_time_password: support::Maybe<String>,
    /// Who hosts.
    pub user: support::Maybe<BookingRowV1User>,
    /// Who comes.
    pub attendees: Vec<AttendeeRow>,
    /// What has to be paid.
    pub payment: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>,
    /// Where else it was entered.
    pub references: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Whether it has to be paid.
    pub payment_required: bool,
    /// Whether it was only tried.
    pub is_dry_run: Option<bool>,
    /// The id of the seat.
    pub seat_reference_uid: Option<String>,
    /// Where it takes place.
    pub video_call_url: Option<String>,
    /// The organisation's number.
    pub organization_id: support::Maybe<support::Integer>,
    /// The one before.
    pub previous_booking: support::Maybe<BookingRowV1PreviousBooking>,
    /// Who were drawn to host.
    pub lucky_users: Option<Vec<serde_json::Value>>,
    /// That it has to be paid.
    pub message: Option<String>,
    /// The id of the payment.
    pub payment_uid: Option<String>,
    /// The number of the payment.
    pub payment_id: Option<support::Integer>,
}
support::object!(BookingRowV1 {
    booking forbidden "booking", id value "id", uid value "uid", idempotency_key both "idempotencyKey",
    user_id nullable "userId", user_primary_email both "userPrimaryEmail", event_type_id nullable "eventTypeId",
    title value "title", description nullable "description", custom_inputs both "customInputs",
    responses both "responses", start_time value "startTime", end_time value "endTime", location nullable "location",
    created_at value "createdAt", updated_at both "updatedAt", status value "status", paid optional "paid",
    cancellation_reason both "cancellationReason", rejection_reason both "rejectionReason",
    from_reschedule both "fromReschedule", recurring_event_id both "recurringEventId",
    sms_reminder_number both "smsReminderNumber", metadata both "metadata", i_cal_uid both "iCalUID",
    one_time_password both "oneTimePassword", user both "user", attendees value "attendees", payment optional "payment",
    references value "references", payment_required value "paymentRequired", is_dry_run optional "isDryRun",
    seat_reference_uid optional "seatReferenceUid", video_call_url optional "videoCallUrl",
    organization_id both "organizationId", previous_booking both "previousBooking", lucky_users optional "luckyUsers",
    message optional "message", payment_uid optional "paymentUid", payment_id optional "paymentId",
});

/// Who hosts.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRowV1User {
    /// Nothing.
    pub email: Option<support::Null>,
    /// Full name.
    pub name: support::Maybe<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Login.
    pub username: support::Maybe<String>,
}
support::object!(BookingRowV1User {
    email optional "email", name both "name", time_zone optional "timeZone", username both "username",
});

/// The one before.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingRowV1PreviousBooking {
    /// Its short id.
    pub uid: Option<String>,
    /// When it would have started.
    pub start_time: Option<String>,
    /// When it would have ended.
    pub end_time: Option<String>,
}
support::object!(BookingRowV1PreviousBooking {
    uid optional "uid", start_time optional "startTime", end_time optional "endTime",
});

/// Why it was refused.
///
/// Rule `calcom/v1-error`: A call of version 1 that is refused is answered with a message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/lib/server/defaultResponder.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorV1 {
    /// In words.
    pub message: String,
    /// What was called.
    pub url: Option<String>,
    /// How.
    pub method: Option<String>,
    /// More of it.
    pub data: Option<serde_json::Value>,
}
support::object!(ErrorV1 {
    message value "message", url optional "url", method optional "method", data optional "data",
});

/// The webhook that was wanted.
///
/// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookRequestV1 {
    /// Where it goes.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub subscriber_url: String,
    /// What it is told of.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub event_triggers: Vec<String>,
    /// Whether it is told.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub active: bool,
    /// How its bodies are made.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub payload_template: support::Maybe<String>,
    /// The event type that it is for.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub event_type_id: Option<support::Integer>,
    /// What deliveries are signed with.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub secret: support::Maybe<String>,
    /// Which shape deliveries have.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub version: Option<String>,
    /// `triggers`.
    ///
    /// Rule `calcom/v1-webhook-request`: A request of version 1 for a webhook has subscriberUrl, active and eventTriggers, a list though the vendor's document has one text; triggers is the name in version 2.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    pub triggers: support::Forbidden,
}
support::object!(WebhookRequestV1 {
    subscriber_url value "subscriberUrl", event_triggers value "eventTriggers", active value "active",
    payload_template both "payloadTemplate", event_type_id optional "eventTypeId", secret both "secret",
    version optional "version", triggers forbidden "triggers",
});

/// The webhook that was made.
///
/// Rule `calcom/v1-webhook-answer`: A call of version 1 for a webhook is answered with the webhook and a message; neither active nor secret comes back.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/webhooks/_post.ts (observed).
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookAnswerV1 {
    /// The webhook.
    pub webhook: WebhookAnswerV1Webhook,
    /// In words.
    pub message: String,
}
support::object!(WebhookAnswerV1 { webhook value "webhook", message value "message" });

/// The webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookAnswerV1Webhook {
    /// Its UUID.
    pub id: String,
    /// Whose it is.
    pub user_id: Option<support::Integer>,
    /// The event type that it is for.
    pub event_type_id: Option<support::Integer>,
    /// How its bodies are made.
    pub payload_template: Option<String>,
    /// What it is told of.
    pub event_triggers: Vec<String>,
    /// Which shape deliveries have.
    pub version: Option<String>,
    /// The app that made it.
    pub app_id: Option<String>,
    /// Where it goes.
    pub subscriber_url: String,
}
support::object!(WebhookAnswerV1Webhook {
    id value "id", user_id nullable "userId", event_type_id nullable "eventTypeId",
    payload_template nullable "payloadTemplate", event_triggers value "eventTriggers", version optional "version",
    app_id nullable "appId", subscriber_url value "subscriberUrl",
});
