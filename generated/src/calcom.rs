// Made by vistoria-gen. Edit the contract, not this file.
//
// Cal.com webhooks and calls.

use super::support;

/// Every event of Cal.com webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `BOOKING_CREATED`: A booking was created, or a requested booking was confirmed.
    BookingCreated(BookingCreatedDelivery),
    /// `BOOKING_RESCHEDULED`: A booking was rescheduled; uid is that of the new booking.
    BookingRescheduled(BookingRescheduledDelivery),
    /// `BOOKING_CANCELLED`: A booking, one of its seats, or the rest of a series was cancelled.
    BookingCancelled(BookingCancelledDelivery),
    /// `MEETING_STARTED`: The start time of a booking was reached, whether or not the meeting took place.
    MeetingStarted(MeetingDelivery),
    /// `MEETING_ENDED`: The end time of a booking was reached, whether or not the meeting took place.
    MeetingEnded(MeetingDelivery),
    /// `BOOKING_REQUESTED`: A booking was requested and has to be confirmed or paid.
    BookingRequested(BookingRequestedDelivery),
    /// `BOOKING_REJECTED`: A requested booking was rejected.
    BookingRejected(BookingRejectedDelivery),
    /// `BOOKING_PAYMENT_INITIATED`: A booking that requires payment was created.
    BookingPaymentInitiated(BookingPaymentInitiatedDelivery),
    /// `BOOKING_PAID`: A booking was paid.
    BookingPaid(BookingPaidDelivery),
    /// `BOOKING_NO_SHOW_UPDATED`: The no-show mark of an attendee was updated.
    BookingNoShowUpdated(BookingNoShowUpdatedDelivery),
    /// `RECORDING_READY`: A recording is available.
    RecordingReady(RecordingReadyDelivery),
    /// `RECORDING_TRANSCRIPTION_GENERATED`: A transcription is available.
    RecordingTranscriptionGenerated(RecordingTranscriptionGeneratedDelivery),
    /// `OOO_CREATED`: An absence was created or changed.
    OooCreated(OooCreatedDelivery),
    /// `FORM_SUBMITTED`: A form was submitted.
    FormSubmitted(FormSubmittedDelivery),
    /// `FORM_SUBMITTED_NO_EVENT`: A form was submitted and no booking followed.
    FormSubmittedNoEvent(FormSubmittedNoEventDelivery),
    /// `PING`: A user tested the webhook in the dashboard.
    Ping(PingDelivery),
    /// `INSTANT_MEETING`: A booker is waiting for any host of a team to join at once.
    InstantMeeting(InstantMeetingDelivery),
    /// `INSTANT_MEETING_ACCEPTED`: The first host accepted an instant meeting.
    InstantMeetingAccepted(InstantMeetingAcceptedDelivery),
    /// `AFTER_HOSTS_CAL_VIDEO_NO_SHOW`: A host did not join the video call in time.
    AfterHostsCalVideoNoShow(HostsNoShowDelivery),
    /// `AFTER_GUESTS_CAL_VIDEO_NO_SHOW`: No guest joined the video call in time.
    AfterGuestsCalVideoNoShow(GuestsNoShowDelivery),
    /// `BOOKING_LOCATION_UPDATED`: The location of a booking was changed.
    BookingLocationUpdated(LocationUpdatedDelivery),
    /// `BOOKING_REASSIGNED`: A booking was assigned to another host.
    BookingReassigned(ReassignedDelivery),
    /// `WRONG_ASSIGNMENT_REPORT`: A host reported that a booking was assigned to the wrong person.
    WrongAssignmentReport(WrongAssignmentDelivery),
    /// `DELEGATION_CREDENTIAL_ERROR`: A delegation credential of an organisation failed.
    DelegationCredentialError(CredentialErrorDelivery),
    /// `DELEGATION_CREDENTIAL_SECRET_ROTATED`: The secret of a delegation credential was rotated.
    DelegationCredentialSecretRotated(SecretDelivery),
    /// `DELEGATION_CREDENTIAL_ROTATION_REQUIRED`: The secret of a delegation credential has to be rotated manually.
    DelegationCredentialRotationRequired(SecretDelivery),
    /// `DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED`: The rotation of the secret of a delegation credential has failed for two days.
    DelegationCredentialSecretRotationFailed(RotationFailedDelivery),
    /// `ROUTING_FORM_FALLBACK_HIT`: A routing form matched no route and used its fallback.
    RoutingFormFallbackHit(OpenDelivery),
    /// `CALENDAR_ENTRY_REJECTED`: A calendar entry was rejected.
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
    /// `createBooking`, POST /v2/bookings: Create a booking or all bookings of a series.
    CreateBooking(BookingRequest),
    /// `createWebhook`, POST /v2/webhooks: Create a webhook for the caller.
    CreateWebhook(WebhookRequest),
    /// `createBookingV1`, POST /v1/bookings: Create a booking, with the API version that was withdrawn on 2026-04-08.
    CreateBookingV1(BookingRequestV1),
    /// `createWebhookV1`, POST /v1/webhooks: Create a webhook, with the API version that was withdrawn on 2026-04-08.
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
    /// 201: The booking, or a list of bookings.
    Status201(BookingAnswer),
    /// 4XX: The error.
    Status4xx(u16, ApiError),
    /// 5XX: The error.
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
    /// 409: A webhook for this URL already exists.
    Status409(ApiError),
    /// 4XX: The error.
    Status4xx(u16, ApiError),
    /// 5XX: The error.
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
    /// 200: The booking, or a list of bookings.
    Status200(BookingAnswerV1),
    /// 4XX: The error.
    Status4xx(u16, ErrorV1),
    /// 5XX: The error.
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
    /// 4XX: The error.
    Status4xx(u16, ErrorV1),
    /// 5XX: The error.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingCreatedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    ///
    /// Advice (note) `calcom/metadata-lost`: metadata is present in a BOOKING_CREATED payload; when a booking is confirmed later, metadata is missing and the values given with the booking, such as twenty_opportunity_id, are lost.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, handleConfirmation.ts (observed).
    required payload: BookingCreated,
}

/// A booking that was created or confirmed.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-created-fields`: A BOOKING_CREATED payload has bookerUrl, type, title, startTime, endTime, organizer, attendees, responses, userFieldsResponses, location, destinationCalendar, uid, bookingId and status, however the booking was confirmed.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleConfirmation.ts (observed).
pub struct BookingCreated {
    /// URL of the booking page.
    required booker_url ("bookerUrl"): String,
    /// Slug of the event type; absent when the event type was deleted.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    nullable responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    nullable user_fields_responses ("userFieldsResponses"): Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    nullable destination_calendar ("destinationCalendar"): Option<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
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
/// The host of a booking.
pub struct Organizer {
    /// Numeric id of the user.
    optional id: Option<support::Integer>,
    /// Full name.
    required name: String,
    /// E-mail address.
    required email: String,
    /// User name.
    optional username: Option<String>,
    /// User name in the organisation.
    optional username_in_org ("usernameInOrg"): Option<String>,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// Language of a person.
    required language: Language,
    /// Time format, `h:mma` or `HH:mm`.
    optional time_format ("timeFormat"): Option<String>,
    /// Offset from UTC in minutes.
    optional utc_offset ("utcOffset"): Option<support::Number>,
    /// Phone number.
    both phone_number ("phoneNumber"): support::Maybe<String>,
}

/// Language of a person.
pub struct Language {
    /// Language, such as `pt-BR`.
    required locale: String,
}

/// An attendee.
pub struct Attendee {
    /// Numeric id of the row.
    optional id: Option<support::Integer>,
    /// Full name; an empty string for guests.
    required name: String,
    /// E-mail address; derived from the phone number when none was given.
    required email: String,
    /// Time zone.
    optional time_zone ("timeZone"): Option<String>,
    /// Language of a person.
    optional language: Option<Language>,
    /// Offset from UTC in minutes.
    both utc_offset ("utcOffset"): support::Maybe<support::Number>,
    /// First name.
    optional first_name ("firstName"): Option<String>,
    /// Last name.
    optional last_name ("lastName"): Option<String>,
    /// Phone number.
    both phone_number ("phoneNumber"): support::Maybe<String>,
    /// The booked seat.
    both booking_seat ("bookingSeat"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// Answers of the booker, by the slug of the question.
pub struct ResponsesValue {
    /// `isHidden`.
    optional is_hidden ("isHidden"): Option<bool>,
    /// `label`.
    required label: String,
}

/// A calendar that bookings are added to.
pub struct DestinationCalendar {
    /// Numeric id of the row.
    required id: support::Integer,
    /// Type of the calendar integration.
    required integration: String,
    /// Id of the calendar in the integration.
    required external_id ("externalId"): String,
    /// E-mail address of the calendar's owner.
    both primary_email ("primaryEmail"): support::Maybe<String>,
    /// Numeric id of the user.
    both user_id ("userId"): support::Maybe<support::Integer>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Numeric id of the credential.
    both credential_id ("credentialId"): support::Maybe<support::Integer>,
}

/// `MetadataValue`.
pub enum MetadataValue ("a boolean or a number or a text") {
    Boolean Bool(bool),
    Number Number(support::Number),
    String Text(String),
}

/// A booking; which fields are present depends on the code path.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
pub struct Booking {
    /// URL of the booking page.
    ///
    /// Lifecycle: a value in [`BookingCreated`]; absent or a value in [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`LocationUpdated`] and [`Reassigned`].
    optional type_ ("type"): Option<String>,
    /// Title of the booking.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional title: Option<String>,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional start_time ("startTime"): Option<String>,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional end_time ("endTime"): Option<String>,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional organizer: Option<Organizer>,
    /// Attendees.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional attendees: Option<Vec<Attendee>>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`LocationUpdated`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`Reassigned`].
    both location: support::Maybe<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`].
    optional uid: Option<String>,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`] and [`LocationUpdated`] and [`Reassigned`]; null or a value in [`BookingCancelled`].
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`BookingRequested`] and [`LocationUpdated`] and [`Reassigned`].
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingRequested`] and [`LocationUpdated`] and [`Reassigned`].
    optional status: Option<String>,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    ///
    /// Lifecycle: absent or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`LocationUpdated`] and [`Reassigned`]; a value in [`BookingPaid`].
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
}

/// A delivery of `BOOKING_RESCHEDULED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingRescheduledDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    ///
    /// Advice (warning) `calcom/reschedule-uid-present`: rescheduleUid, the uid of the earlier booking, is present in a BOOKING_RESCHEDULED payload, because the new booking has to be linked to the earlier one.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
    required payload: BookingRescheduled,
}

/// A booking that was rescheduled.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rescheduled-fields`: A BOOKING_RESCHEDULED payload has type, title, startTime, endTime, organizer, attendees, responses, userFieldsResponses, location, destinationCalendar, bookingId, status and the uid of the new booking.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
pub struct BookingRescheduled {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    nullable responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    nullable user_fields_responses ("userFieldsResponses"): Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    nullable destination_calendar ("destinationCalendar"): Option<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingCancelledDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: BookingCancelled,
}

/// A booking that was cancelled.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-cancelled-fields`: A BOOKING_CANCELLED payload has title, length, eventTypeId, responses, userFieldsResponses, startTime, endTime, organizer, attendees, uid, location, destinationCalendar, iCalUID, iCalSequence, eventTitle and status; metadata is never sent.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handleCancelBooking.ts, cancelAttendeeSeat.ts, requestReschedule.handler.ts (observed).
pub struct BookingCancelled {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    optional type_ ("type"): Option<String>,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    nullable responses: Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    nullable user_fields_responses ("userFieldsResponses"): Option<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    nullable destination_calendar ("destinationCalendar"): Option<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    nullable i_cal_uid ("iCalUID"): Option<String>,
    /// iCalendar sequence number.
    nullable i_cal_sequence ("iCalSequence"): Option<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    nullable event_title ("eventTitle"): Option<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    nullable length: Option<support::Integer>,
    /// Numeric id of the booking.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
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
/// A delivery of `MEETING_STARTED` or `MEETING_ENDED`, which is the booking itself without an envelope.
///
/// Rule `calcom/meeting-fields`: A MEETING_STARTED or MEETING_ENDED delivery has triggerEvent and, from the database row of its booking, at least id, uid, title, description, startTime, endTime, location and status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
///
/// Rule `calcom/meeting-is-flat`: A MEETING_STARTED or MEETING_ENDED delivery has no payload, because the fields of the booking are at the top level of the body; the MedFlow integration notes show payload for every Cal.com event.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
pub struct MeetingDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// Numeric id of the booking, elsewhere called bookingId.
    required id: support::Integer,
    /// Short id of the booking.
    required uid: String,
    /// Title of the booking.
    required title: String,
    /// Notes from the booker.
    nullable description: Option<String>,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// When the booking was created.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional created_at ("createdAt"): Option<String>,
    /// When the booking was last changed.
    both updated_at ("updatedAt"): support::Maybe<String>,
    /// Numeric id of the host.
    both user_id ("userId"): support::Maybe<support::Integer>,
    /// E-mail address of the host.
    both user_primary_email ("userPrimaryEmail"): support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker.
    both responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers to the host's own questions.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Metadata of the booking.
    both metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Phone number for SMS reminders.
    both sms_reminder_number ("smsReminderNumber"): support::Maybe<String>,
    /// Whether the booking is paid.
    optional paid: Option<bool>,
    /// Attendees; absent in one of the three shapes.
    optional attendees: Option<Vec<AttendeeRow>>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// `payload`.
    ///
    /// Rule `calcom/meeting-is-flat`: A MEETING_STARTED or MEETING_ENDED delivery has no payload, because the fields of the booking are at the top level of the body; the MedFlow integration notes show payload for every Cal.com event.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
    forbidden payload: support::Forbidden,
}

/// An attendee with the columns of its row.
pub struct AttendeeRow {
    /// Numeric id of the row.
    required id: support::Integer,
    /// E-mail address.
    required email: String,
    /// Full name.
    required name: String,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// Phone number.
    both phone_number ("phoneNumber"): support::Maybe<String>,
    /// Language.
    both locale: support::Maybe<String>,
    /// Numeric id of the booking.
    both booking_id ("bookingId"): support::Maybe<support::Integer>,
    /// Whether the attendee was absent.
    both no_show ("noShow"): support::Maybe<bool>,
}

/// A delivery of `BOOKING_REQUESTED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingRequestedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: BookingRequested,
}

/// A booking that was requested.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-requested-fields`: A BOOKING_REQUESTED payload has type, title, startTime, endTime, organizer, attendees and uid.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleBookingRequested.ts (observed).
pub struct BookingRequested {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    optional status: Option<String>,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingRejectedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: BookingRejected,
}

/// A booking that was rejected.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rejected-fields`: A BOOKING_REJECTED payload has type, title, startTime, endTime, organizer, attendees, uid, bookingId and status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
pub struct BookingRejected {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
    /// Reason for the rejection.
    ///
    /// Rule `calcom/booking-rejected-fields`: A BOOKING_REJECTED payload has type, title, startTime, endTime, organizer, attendees, uid, bookingId and status.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingPaymentInitiatedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: BookingPaymentInitiated,
}

/// A booking that requires payment.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-payment-initiated-fields`: A BOOKING_PAYMENT_INITIATED payload has type, title, startTime, endTime, organizer, attendees, uid, bookingId and status, which is ACCEPTED even though nothing has been paid yet.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
pub struct BookingPaymentInitiated {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingPaidDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: BookingPaid,
}

/// A booking that was paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-paid-fields`: A BOOKING_PAID payload has type, title, startTime, endTime, organizer, attendees, uid, bookingId, status and paymentId; metadata in such a payload is that of the payment and not of the booking.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handlePaymentSuccess.ts (observed).
pub struct BookingPaid {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    required payment_id ("paymentId"): support::Integer,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct BookingNoShowUpdatedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: NoShowUpdated,
}

/// A change of the no-show marks of a booking.
///
/// Rule `calcom/no-show-fields`: A BOOKING_NO_SHOW_UPDATED payload has message, bookingUid and attendees, each with email and noShow.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/handleMarkNoShow.ts (observed).
pub struct NoShowUpdated {
    /// Message that describes the event.
    required message: String,
    /// uid of the booking.
    required booking_uid ("bookingUid"): String,
    /// Numeric id of the booking.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Attendees whose no-show mark was updated.
    required attendees: Vec<NoShowUpdatedAttendeesItem>,
}

/// `NoShowUpdatedAttendeesItem`.
pub struct NoShowUpdatedAttendeesItem {
    /// E-mail address.
    required email: String,
    /// Whether the attendee was absent.
    required no_show ("noShow"): bool,
}

/// A delivery of `RECORDING_READY`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct RecordingReadyDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: Recording,
}

/// A recording or its transcription.
///
/// Rule `calcom/recording-fields`: A RECORDING_READY or RECORDING_TRANSCRIPTION_GENERATED payload has type, title, startTime, endTime, organizer, attendees and uid; downloadLink, when present, is a string and downloadLinks is an object.
/// Source: Source of calcom/cal.com, commit dd7b64771593, getCalendarEvent.ts and triggerWebhooks.ts (observed).
pub struct Recording {
    /// Title of the booking.
    required type_ ("type"): String,
    /// Title of the booking.
    required title: String,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// uid of the booking.
    required uid: String,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// URL of the recording.
    optional download_link ("downloadLink"): Option<String>,
    /// URLs of the recording and its transcriptions.
    optional download_links ("downloadLinks"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A delivery of `RECORDING_TRANSCRIPTION_GENERATED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct RecordingTranscriptionGeneratedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: Recording,
}

/// A delivery of `OOO_CREATED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct OooCreatedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: OutOfOffice,
}

/// An absence of a user.
///
/// Rule `calcom/out-of-office-fields`: An OOO_CREATED payload has oooEntry with id, start, end, user, toUser and uuid.
/// Source: Source of calcom/cal.com, commit dd7b64771593, outOfOfficeCreateOrUpdate.handler.ts (observed).
pub struct OutOfOffice {
    /// The absence.
    required ooo_entry ("oooEntry"): OutOfOfficeOooEntry,
}

/// The absence.
pub struct OutOfOfficeOooEntry {
    /// Numeric id of the absence.
    required id: support::Integer,
    /// Start of the absence.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start: String,
    /// End of the absence.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end: String,
    /// Notes about the absence.
    both notes: support::Maybe<String>,
    /// The absent user.
    required user: std::collections::BTreeMap<String, serde_json::Value>,
    /// The user who stands in.
    nullable to_user ("toUser"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// UUID of the absence.
    required uuid: String,
}

/// A delivery of `FORM_SUBMITTED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct FormSubmittedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: FormSubmitted,
}

/// A submitted form.
///
/// Rule `calcom/form-fields`: A FORM_SUBMITTED or FORM_SUBMITTED_NO_EVENT payload has formId, formName and responses, which has one object per form field.
/// Source: Source of calcom/cal.com, commit dd7b64771593, formSubmissionUtils.ts (observed).
pub struct FormSubmitted {
    /// UUID of the form.
    required form_id ("formId"): String,
    /// Name of the form.
    required form_name ("formName"): String,
    /// Numeric id of the team.
    both team_id ("teamId"): support::Maybe<support::Integer>,
    /// Answers, by form field.
    required responses: std::collections::BTreeMap<String, std::collections::BTreeMap<String, serde_json::Value>>,
    /// Numeric id of the response.
    optional response_id ("responseId"): Option<support::Integer>,
    /// Redirect at the end of the form.
    optional redirect: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A delivery of `FORM_SUBMITTED_NO_EVENT`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct FormSubmittedNoEventDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: FormSubmitted,
}

/// A delivery of `PING`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct PingDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: Ping,
}

/// The payload of a test sent from the dashboard.
///
/// Rule `calcom/ping-fields`: A PING payload has type, title, startTime, endTime, attendees and organizer; uid and status are never sent.
/// Source: Source of calcom/cal.com, commit dd7b64771593, testTrigger.handler.ts (observed).
pub struct Ping {
    /// The string `Test`.
    required type_ ("type"): String,
    /// Title of the test.
    required title: String,
    /// Notes.
    both description: support::Maybe<String>,
    /// Time of the test.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// Time of the test.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// A single fictitious attendee.
    required attendees: Vec<Attendee>,
    /// The host of a booking.
    required organizer: Organizer,
}

/// A delivery of `INSTANT_MEETING`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct InstantMeetingDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: InstantMeeting,
}

/// A request for an instant meeting.
///
/// Rule `calcom/instant-meeting-fields`: An INSTANT_MEETING payload has triggerEvent a second time, uid, responses, connectAndJoinUrl, eventTypeId, eventTypeTitle and customInputs; attendees and times are never sent.
/// Source: Source of calcom/cal.com, commit dd7b64771593, InstantBookingCreateService.ts (observed).
pub struct InstantMeeting {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// Short id of the booking.
    required uid: String,
    /// Answers of the booker, as plain values.
    ///
    /// Advice (warning) `calcom/instant-meeting-plain-answers`: responses of an INSTANT_MEETING payload contains plain values and not, as in bookings, objects with label and value, which a consumer would misread.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, InstantBookingCreateService.ts (observed).
    nullable responses: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// URL at which a host joins; its token admits anybody.
    required connect_and_join_url ("connectAndJoinUrl"): String,
    /// Numeric id of the event type.
    required event_type_id ("eventTypeId"): support::Integer,
    /// Title of the event type.
    required event_type_title ("eventTypeTitle"): String,
    /// Answers to custom inputs (legacy).
    nullable custom_inputs ("customInputs"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// A delivery of `INSTANT_MEETING_ACCEPTED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct InstantMeetingAcceptedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: InstantMeetingAccepted,
}

/// An instant meeting that a host has accepted.
///
/// Rule `calcom/instant-meeting-accepted-fields`: An INSTANT_MEETING_ACCEPTED payload has bookingId, bookingUid (elsewhere called uid), status, title, startTime, endTime, organizer and attendees.
/// Source: Cal.com documentation of webhooks, INSTANT_MEETING_ACCEPTED (stated).
pub struct InstantMeetingAccepted {
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Short id of the booking.
    required booking_uid ("bookingUid"): String,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
}

/// A delivery of `AFTER_HOSTS_CAL_VIDEO_NO_SHOW`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct HostsNoShowDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: HostsNoShow,
}

/// A no-show of a host.
///
/// Rule `calcom/video-no-show-fields`: An AFTER_HOSTS_CAL_VIDEO_NO_SHOW or AFTER_GUESTS_CAL_VIDEO_NO_SHOW payload has title, bookingId, bookingUid, startTime, endTime, attendees, participants, eventType, webhook and message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
pub struct HostsNoShow {
    /// Title of the booking.
    required title: String,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Short id of the booking.
    required booking_uid ("bookingUid"): String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Expected attendees.
    required attendees: Vec<AttendeeRow>,
    /// Participants of the call, as reported by the video service.
    required participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// E-mail address of the person who rescheduled the booking.
    both rescheduled_by ("rescheduledBy"): support::Maybe<String>,
    /// The event type.
    required event_type ("eventType"): GuestsNoShowEventType,
    /// The webhook that receives the delivery, without its secret.
    required webhook: GuestsNoShowWebhook,
    /// Message that describes the event and contains the host's e-mail address.
    required message: String,
    /// E-mail address of the absent host.
    optional host_email ("hostEmail"): Option<String>,
    /// Whether the host of the booking is marked as a no-show.
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
    /// Numeric id of the event type.
    nullable id: Option<support::Integer>,
    /// Numeric id of the team.
    both team_id ("teamId"): support::Maybe<support::Integer>,
    /// Numeric id of the parent event type.
    both parent_id ("parentId"): support::Maybe<support::Integer>,
    /// Settings of the video call.
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
    /// Numeric id of the event type.
    nullable id: Option<support::Integer>,
    /// Numeric id of the team.
    both team_id ("teamId"): support::Maybe<support::Integer>,
    /// Numeric id of the parent event type.
    both parent_id ("parentId"): support::Maybe<support::Integer>,
    /// Settings of the video call.
    both cal_video_settings ("calVideoSettings"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// The webhook that receives the delivery, without its secret.
pub struct GuestsNoShowWebhook {
    /// UUID of the webhook.
    required id: String,
    /// URL for deliveries.
    required subscriber_url ("subscriberUrl"): String,
    /// Id of the app that created the webhook.
    nullable app_id ("appId"): Option<String>,
    /// How long to wait before a missing participant counts as a no-show.
    required time: support::Number,
    /// Unit of time, `MINUTE`, `HOUR` or `DAY`.
    required time_unit ("timeUnit"): String,
    /// Subscribed triggers.
    required event_triggers ("eventTriggers"): Vec<String>,
    /// Template for the bodies of deliveries.
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
/// The webhook that receives the delivery, without its secret.
pub struct VideoNoShowWebhook {
    /// UUID of the webhook.
    required id: String,
    /// URL for deliveries.
    required subscriber_url ("subscriberUrl"): String,
    /// Id of the app that created the webhook.
    nullable app_id ("appId"): Option<String>,
    /// How long to wait before a missing participant counts as a no-show.
    required time: support::Number,
    /// Unit of time, `MINUTE`, `HOUR` or `DAY`.
    required time_unit ("timeUnit"): String,
    /// Subscribed triggers.
    required event_triggers ("eventTriggers"): Vec<String>,
    /// Template for the bodies of deliveries.
    nullable payload_template ("payloadTemplate"): Option<String>,
}

/// A video call with a no-show.
///
/// Rule `calcom/video-no-show-fields`: An AFTER_HOSTS_CAL_VIDEO_NO_SHOW or AFTER_GUESTS_CAL_VIDEO_NO_SHOW payload has title, bookingId, bookingUid, startTime, endTime, attendees, participants, eventType, webhook and message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
pub struct VideoNoShow {
    /// Title of the booking.
    required title: String,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Short id of the booking.
    required booking_uid ("bookingUid"): String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Expected attendees.
    required attendees: Vec<AttendeeRow>,
    /// Participants of the call, as reported by the video service.
    required participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// E-mail address of the person who rescheduled the booking.
    both rescheduled_by ("rescheduledBy"): support::Maybe<String>,
    /// The event type.
    required event_type ("eventType"): VideoNoShowEventType,
    /// The webhook that receives the delivery, without its secret.
    required webhook: VideoNoShowWebhook,
    /// Message that describes the event and contains the host's e-mail address.
    required message: String,
}

/// A delivery of `AFTER_GUESTS_CAL_VIDEO_NO_SHOW`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct GuestsNoShowDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: GuestsNoShow,
}

/// A no-show of guests.
///
/// Rule `calcom/video-no-show-fields`: An AFTER_HOSTS_CAL_VIDEO_NO_SHOW or AFTER_GUESTS_CAL_VIDEO_NO_SHOW payload has title, bookingId, bookingUid, startTime, endTime, attendees, participants, eventType, webhook and message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/tasker/tasks/triggerNoShow/common.ts (observed).
pub struct GuestsNoShow {
    /// Title of the booking.
    required title: String,
    /// Numeric id of the booking.
    required booking_id ("bookingId"): support::Integer,
    /// Short id of the booking.
    required booking_uid ("bookingUid"): String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Expected attendees.
    required attendees: Vec<AttendeeRow>,
    /// Participants of the call, as reported by the video service.
    required participants: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// E-mail address of the person who rescheduled the booking.
    both rescheduled_by ("rescheduledBy"): support::Maybe<String>,
    /// The event type.
    required event_type ("eventType"): GuestsNoShowEventType,
    /// The webhook that receives the delivery, without its secret.
    required webhook: GuestsNoShowWebhook,
    /// Message that describes the event and contains the host's e-mail address.
    required message: String,
    /// The absent guests.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct LocationUpdatedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: LocationUpdated,
}

/// A booking whose location was changed.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/location-updated-fields`: A BOOKING_LOCATION_UPDATED payload has title, startTime, endTime, organizer, attendees, uid, location (the new place) and previousLocation (the old place).
/// Source: Cal.com documentation of webhooks, BOOKING_LOCATION_UPDATED (stated).
pub struct LocationUpdated {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    optional type_ ("type"): Option<String>,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    optional status: Option<String>,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
    /// The earlier location.
    ///
    /// Rule `calcom/location-updated-fields`: A BOOKING_LOCATION_UPDATED payload has title, startTime, endTime, organizer, attendees, uid, location (the new place) and previousLocation (the old place).
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct ReassignedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: Reassigned,
}

/// A booking that was assigned to another host.
///
/// Rule `calcom/booking-fields`: The fields of a booking in a delivery, when present, have the types given in Cal.com's source.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/reassigned-fields`: A BOOKING_REASSIGNED payload has title, startTime, endTime, organizer (the new host), attendees, uid, addedHostUserIds and removedHostUserIds.
/// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
pub struct Reassigned {
    /// URL of the booking page.
    optional booker_url ("bookerUrl"): Option<String>,
    /// Slug of the event type; absent when the event type was deleted.
    optional type_ ("type"): Option<String>,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Notes from the booker.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
    /// Notes from the booker.
    both description: support::Maybe<String>,
    /// Numeric id of the event type.
    both event_type_id ("eventTypeId"): support::Maybe<support::Integer>,
    /// Whether notes are hidden in the calendar.
    both hide_calendar_notes ("hideCalendarNotes"): support::Maybe<bool>,
    /// Whether details are hidden in the calendar.
    both hide_calendar_event_details ("hideCalendarEventDetails"): support::Maybe<bool>,
    /// Whether the host's e-mail address is hidden.
    both hide_organizer_email ("hideOrganizerEmail"): support::Maybe<bool>,
    /// Whether rescheduling is disabled.
    both disable_rescheduling ("disableRescheduling"): support::Maybe<bool>,
    /// Whether cancelling is disabled.
    both disable_cancelling ("disableCancelling"): support::Maybe<bool>,
    /// Scheduling type, `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    both scheduling_type ("schedulingType"): support::Maybe<String>,
    /// Number of seats per time slot.
    both seats_per_time_slot ("seatsPerTimeSlot"): support::Maybe<support::Integer>,
    /// Whether attendees see each other.
    both seats_show_attendees ("seatsShowAttendees"): support::Maybe<bool>,
    /// Whether the number of free seats is shown.
    both seats_show_availability_count ("seatsShowAvailabilityCount"): support::Maybe<bool>,
    /// Reply-to e-mail address.
    both custom_reply_to_email ("customReplyToEmail"): support::Maybe<String>,
    /// The host of a booking.
    required organizer: Organizer,
    /// Attendees.
    required attendees: Vec<Attendee>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker, by the slug of the question.
    both responses: support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Answers of the booker, by the slug of the question.
    both user_fields_responses ("userFieldsResponses"): support::Maybe<std::collections::BTreeMap<String, ResponsesValue>>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    both location: support::Maybe<String>,
    /// Numeric id of the video app's credential.
    optional conference_credential_id ("conferenceCredentialId"): Option<support::Integer>,
    /// Calendars that the booking is added to.
    both destination_calendar ("destinationCalendar"): support::Maybe<Vec<DestinationCalendar>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// iCalendar sequence number.
    both i_cal_sequence ("iCalSequence"): support::Maybe<support::Integer>,
    /// Whether the booking required confirmation.
    both requires_confirmation ("requiresConfirmation"): support::Maybe<bool>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// Private link through which the booking was made.
    both hashed_link ("hashedLink"): support::Maybe<String>,
    /// Id of the platform client that made the booking.
    both platform_client_id ("platformClientId"): support::Maybe<String>,
    /// URL at the platform for rescheduling.
    both platform_reschedule_url ("platformRescheduleUrl"): support::Maybe<String>,
    /// URL at the platform for cancelling.
    both platform_cancel_url ("platformCancelUrl"): support::Maybe<String>,
    /// URL at the platform for viewing the booking.
    both platform_booking_url ("platformBookingUrl"): support::Maybe<String>,
    /// Why the booking was assigned to this host.
    optional assignment_reason ("assignmentReason"): Option<serde_json::Value>,
    /// Short id of the booking, not a UUID.
    required uid: String,
    /// Recurrence of the booking.
    both recurring_event ("recurringEvent"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Team that hosts the booking.
    optional team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, including its password.
    optional video_call_data ("videoCallData"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Status of the apps involved.
    optional apps_status ("appsStatus"): Option<Vec<serde_json::Value>>,
    /// Title of the event type.
    both event_title ("eventTitle"): support::Maybe<String>,
    /// Description of the event type.
    both event_description ("eventDescription"): support::Maybe<String>,
    /// Price in the smallest currency unit.
    both price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    both currency: support::Maybe<String>,
    /// Length in minutes.
    both length: support::Maybe<support::Integer>,
    /// Numeric id of the booking.
    optional booking_id ("bookingId"): Option<support::Integer>,
    /// Metadata given with the booking, and the URL of the video call.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Status in upper case, such as `ACCEPTED`.
    optional status: Option<String>,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
    /// Numeric id of the earlier booking.
    optional reschedule_id ("rescheduleId"): Option<support::Integer>,
    /// uid of the earlier booking.
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Start of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_start_time ("rescheduleStartTime"): Option<String>,
    /// End of the earlier booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional reschedule_end_time ("rescheduleEndTime"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// E-mail address of the person who cancelled the booking.
    optional cancelled_by ("cancelledBy"): Option<String>,
    /// Whether the attendee is asked to reschedule.
    optional request_reschedule ("requestReschedule"): Option<bool>,
    /// iCalendar file for the attendee.
    optional attendee_ics_content ("attendeeIcsContent"): Option<String>,
    /// iCalendar file for the host.
    optional organizer_ics_content ("organizerIcsContent"): Option<String>,
    /// Numeric ids of the added hosts.
    ///
    /// Rule `calcom/reassigned-fields`: A BOOKING_REASSIGNED payload has title, startTime, endTime, organizer (the new host), attendees, uid, addedHostUserIds and removedHostUserIds.
    /// Source: Cal.com documentation of webhooks, BOOKING_REASSIGNED (stated).
    required added_host_user_ids ("addedHostUserIds"): Vec<support::Integer>,
    /// Numeric ids of the removed hosts.
    ///
    /// Rule `calcom/reassigned-fields`: A BOOKING_REASSIGNED payload has title, startTime, endTime, organizer (the new host), attendees, uid, addedHostUserIds and removedHostUserIds.
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
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct WrongAssignmentDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: WrongAssignment,
}

/// A report that a booking was assigned to the wrong person.
///
/// Rule `calcom/wrong-assignment-fields`: A WRONG_ASSIGNMENT_REPORT payload has booking with uid, id, title, startTime, endTime and status, and report with reportedBy, which has id and email.
/// Source: Cal.com documentation of webhooks, WRONG_ASSIGNMENT_REPORT (stated).
pub struct WrongAssignment {
    /// The booking.
    required booking: WrongAssignmentBooking,
    /// The report.
    required report: WrongAssignmentReport,
}

/// The booking.
pub struct WrongAssignmentBooking {
    /// Short id of the booking.
    required uid: String,
    /// Numeric id of the booking.
    required id: support::Integer,
    /// Title of the booking.
    required title: String,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// The event type.
    both event_type ("eventType"): support::Maybe<WrongAssignmentBookingEventType>,
}

/// The event type.
pub struct WrongAssignmentBookingEventType {
    /// Numeric id of the event type.
    optional id: Option<support::Integer>,
    /// Title of the event type.
    optional title: Option<String>,
    /// Slug of the event type.
    optional slug: Option<String>,
    /// Numeric id of the team.
    both team_id ("teamId"): support::Maybe<support::Integer>,
}

/// The report.
pub struct WrongAssignmentReport {
    /// The user who made the report.
    required reported_by ("reportedBy"): WrongAssignmentReportReportedBy,
    /// Why the routing form selected this host.
    both routing_reason ("routingReason"): support::Maybe<String>,
    /// E-mail address of the booker.
    optional guest: Option<String>,
    /// The host that the booking was assigned to.
    optional host: Option<WrongAssignmentReportHost>,
    /// E-mail address of the correct assignee.
    both correct_assignee ("correctAssignee"): support::Maybe<String>,
    /// Additional notes.
    both additional_notes ("additionalNotes"): support::Maybe<String>,
}

/// The user who made the report.
pub struct WrongAssignmentReportReportedBy {
    /// Numeric id of the user.
    required id: support::Integer,
    /// E-mail address.
    required email: String,
    /// Full name.
    both name: support::Maybe<String>,
}

/// The host that the booking was assigned to.
pub struct WrongAssignmentReportHost {
    /// E-mail address.
    optional email: Option<String>,
    /// Full name.
    both name: support::Maybe<String>,
}

/// A delivery of `DELEGATION_CREDENTIAL_ERROR`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct CredentialErrorDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: CredentialError,
}

/// A failure of a credential.
///
/// Rule `calcom/credential-error-fields`: A DELEGATION_CREDENTIAL_ERROR payload has error with type and message, credential with id, type and appId, and user with id and email.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_ERROR (stated).
pub struct CredentialError {
    /// The error.
    required error: CredentialErrorError,
    /// The credential.
    required credential: CredentialErrorCredential,
    /// The user for whom the credential was used.
    required user: CredentialErrorUser,
}

/// The error.
pub struct CredentialErrorError {
    /// Type of the error.
    required type_ ("type"): String,
    /// Error message.
    required message: String,
}

/// The credential.
pub struct CredentialErrorCredential {
    /// Numeric id of the credential.
    required id: support::Integer,
    /// Type of the credential.
    required type_ ("type"): String,
    /// Id of the app.
    required app_id ("appId"): String,
    /// UUID of the delegation credential.
    optional delegation_credential_id ("delegationCredentialId"): Option<String>,
}

/// The user for whom the credential was used.
pub struct CredentialErrorUser {
    /// Numeric id of the user.
    required id: support::Integer,
    /// E-mail address.
    required email: String,
    /// Numeric id of the organisation.
    optional organization_id ("organizationId"): Option<support::Integer>,
}

/// A delivery of `DELEGATION_CREDENTIAL_SECRET_ROTATED` or `DELEGATION_CREDENTIAL_ROTATION_REQUIRED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct SecretDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: Secret,
}

/// A delegation credential and the expiry of its secret.
///
/// Rule `calcom/delegation-credential-fields`: delegationCredential with id, workspacePlatform, domain and organizationId is present in a payload about the secret of a delegation credential.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATED, _ROTATION_REQUIRED (stated).
pub struct Secret {
    /// The credential.
    required delegation_credential ("delegationCredential"): SecretDelegationCredential,
}

/// The credential.
pub struct SecretDelegationCredential {
    /// UUID of the delegation credential.
    required id: String,
    /// Workspace platform, such as `office365`.
    required workspace_platform ("workspacePlatform"): String,
    /// E-mail domain of the credential.
    required domain: String,
    /// Numeric id of the organisation.
    required organization_id ("organizationId"): support::Integer,
    /// When the secret expires.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    optional secret_expires_at ("secretExpiresAt"): Option<String>,
}

/// A delivery of `DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct RotationFailedDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    required payload: RotationFailed,
}

/// A failed rotation of a secret.
///
/// Rule `calcom/delegation-credential-fields`: delegationCredential with id, workspacePlatform, domain and organizationId is present in a payload about the secret of a delegation credential.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATED, _ROTATION_REQUIRED (stated).
///
/// Rule `calcom/rotation-failed-fields`: error with code and message is present in a DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED payload.
/// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
pub struct RotationFailed {
    /// The credential.
    required delegation_credential ("delegationCredential"): RotationFailedDelegationCredential,
    /// The error.
    ///
    /// Rule `calcom/rotation-failed-fields`: error with code and message is present in a DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED payload.
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
    /// UUID of the delegation credential.
    required id: String,
    /// Workspace platform, such as `office365`.
    required workspace_platform ("workspacePlatform"): String,
    /// E-mail domain of the credential.
    required domain: String,
    /// Numeric id of the organisation.
    required organization_id ("organizationId"): support::Integer,
    /// When the secret expires.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
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
/// The error.
pub struct RotationFailedError {
    /// Step that failed, `SECRET_MINT_FAILED` or `SECRET_PROMOTION_FAILED`.
    ///
    /// Rule `calcom/rotation-failed-fields`: error with code and message is present in a DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED payload.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    ///
    /// Advice (warning) `calcom/rotation-error-known`: error.code in a DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED payload is SECRET_MINT_FAILED or SECRET_PROMOTION_FAILED.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    required code: String,
    /// Error message.
    ///
    /// Rule `calcom/rotation-failed-fields`: error with code and message is present in a DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED payload.
    /// Source: Cal.com documentation of webhooks, DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED (stated).
    required message: String,
}

/// A delivery of `ROUTING_FORM_FALLBACK_HIT` or `CALENDAR_ENTRY_REJECTED`.
///
/// Rule `calcom/delivery-envelope`: Every Cal.com delivery except MEETING_STARTED and MEETING_ENDED has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
pub struct OpenDelivery {
    /// Name of the event.
    required trigger_event ("triggerEvent"): String,
    /// When the delivery was attempted.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// The data of the event.
    ///
    /// Rule `calcom/open-payload`: payload of a ROUTING_FORM_FALLBACK_HIT or CALENDAR_ENTRY_REJECTED delivery is an object, whose fields are not documented.
    /// Source: Cal.com documentation of API v2, create a webhook, triggers (implied).
    required payload: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A request to create a booking.
///
/// Rule `calcom/booking-request`: A request to create a booking has start and attendee, and attendee has name and timeZone; version 1 had responses and timeZone instead.
/// Source: Cal.com documentation of API v2, create a booking, body (stated).
pub struct BookingRequest {
    /// Start of the booking, in UTC.
    ///
    /// Advice (warning) `calcom/booking-start-utc`: start in a request to create a booking is an RFC 3339 date-time in UTC, written with Z or a zero offset.
    /// Source: Cal.com documentation of API v2, create a booking, start (stated).
    required start: String,
    /// The attendee who makes the booking.
    ///
    /// Advice (warning) `calcom/attendee-reachable`: attendee in a request to create a booking has email or phoneNumber; the vendor's document requires neither, but Cal.com refuses an attendee with neither.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/platform/types/bookings/2024-08-13 (observed).
    required attendee: NewAttendee,
    /// Numeric id of the event type.
    optional event_type_id ("eventTypeId"): Option<support::Integer>,
    /// Slug of the event type.
    optional event_type_slug ("eventTypeSlug"): Option<String>,
    /// User name of the event type's owner.
    optional username: Option<String>,
    /// Slug of the team that owns the event type.
    optional team_slug ("teamSlug"): Option<String>,
    /// Slug of the organisation.
    optional organization_slug ("organizationSlug"): Option<String>,
    /// Answers of the booker, by the slug of the question.
    optional booking_fields_responses ("bookingFieldsResponses"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// E-mail addresses of guests.
    optional guests: Option<Vec<String>>,
    /// Location of the booking (deprecated).
    optional meeting_url ("meetingUrl"): Option<String>,
    /// Location of the booking.
    optional location: Option<BookingRequestLocation>,
    /// Metadata of the booking.
    ///
    /// Advice (warning) `calcom/booking-metadata-size`: metadata in a request to create a booking has at most 50 keys of at most 40 characters each.
    /// Source: Cal.com documentation of API v2, create a booking, metadata (stated).
    ///
    /// Advice (note) `calcom/booking-metadata-text`: metadata in a request to create a booking has string values only, as documented; Cal.com accepts numbers and booleans too, but does not promise to.
    /// Source: Cal.com documentation of API v2, create a booking, metadata (stated).
    optional metadata: Option<std::collections::BTreeMap<String, MetadataValue>>,
    /// Duration in minutes.
    optional length_in_minutes ("lengthInMinutes"): Option<support::Integer>,
    /// Details of the routing form that led to the booking.
    optional routing: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Verification code sent to the booker by e-mail.
    optional email_verification_code ("emailVerificationCode"): Option<String>,
    /// Whether to request an instant meeting with any host of the team.
    optional instant: Option<bool>,
    /// Number of bookings in the series.
    optional recurrence_count ("recurrenceCount"): Option<support::Integer>,
    /// Whether to allow conflicts with other bookings.
    optional allow_conflicts ("allowConflicts"): Option<bool>,
    /// Whether to allow a time outside the bookable period.
    optional allow_booking_out_of_bounds ("allowBookingOutOfBounds"): Option<bool>,
    /// Whether to ignore the limits on the number of bookings.
    optional skip_booking_limits ("skipBookingLimits"): Option<bool>,
}

/// The attendee who makes the booking.
pub struct NewAttendee {
    /// Full name.
    required name: String,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// E-mail address.
    optional email: Option<String>,
    /// Phone number.
    optional phone_number ("phoneNumber"): Option<String>,
    /// Language, such as `pt-BR`.
    optional language: Option<String>,
}

/// Location of the booking.
pub enum BookingRequestLocation ("a text or an object") {
    String Text(String),
    Object Object(BookingRequestLocationValue),
}

/// Location of the booking.
pub struct BookingRequestLocationValue {
    /// Type of the location.
    required type_ ("type"): String,
}

/// The response to a request to create a booking.
///
/// Rule `calcom/booking-answer`: The response to a request to create a booking has status "success" and data, which is one booking or, for a series, a list of bookings.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13 (observed).
pub struct BookingAnswer {
    /// Always `success`.
    required status: BookingAnswerStatus,
    /// The booking, or a list of bookings.
    ///
    /// Rule `calcom/booked-booking`: A booking in a response has id, uid, title, description, hosts, status, start, end, duration, eventTypeId, eventType, location, meetingUrl, absentHost, createdAt and attendees; startTime and endTime instead of start and end belong to version 2024-04-15, which Cal.com uses when the header cal-api-version is missing.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
    required data: BookingAnswerData,
}

/// Always `success`.
pub enum BookingAnswerStatus text { Success = "success" }

/// The booking, or a list of bookings.
///
/// Rule `calcom/booked-booking`: A booking in a response has id, uid, title, description, hosts, status, start, end, duration, eventTypeId, eventType, location, meetingUrl, absentHost, createdAt and attendees; startTime and endTime instead of start and end belong to version 2024-04-15, which Cal.com uses when the header cal-api-version is missing.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
pub enum BookingAnswerData ("a list or an object") {
    Array List(Vec<BookedBooking>),
    Object Object(BookedBooking),
}

/// A booking in a response of API version 2.
///
/// Rule `calcom/booked-booking`: A booking in a response has id, uid, title, description, hosts, status, start, end, duration, eventTypeId, eventType, location, meetingUrl, absentHost, createdAt and attendees; startTime and endTime instead of start and end belong to version 2024-04-15, which Cal.com uses when the header cal-api-version is missing.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/ee/bookings/2024-08-13/services/output.service.ts (observed).
pub struct BookedBooking {
    /// Numeric id of the booking.
    required id: support::Integer,
    /// Short id of the booking.
    required uid: String,
    /// Title of the booking.
    required title: String,
    /// Notes from the booker.
    nullable description: Option<String>,
    /// Hosts of the booking.
    required hosts: Vec<BookedHost>,
    /// Status in lower case.
    ///
    /// Advice (warning) `calcom/booked-status-known`: status of a booking in a response is cancelled, accepted, rejected, pending or awaiting_host.
    /// Source: Cal.com documentation of API v2, create a booking, status (stated).
    required status: String,
    /// Reason for the cancellation; an empty string when the booking was not cancelled.
    optional cancellation_reason ("cancellationReason"): Option<String>,
    /// E-mail address of the person who cancelled; an empty string when the booking was not cancelled.
    ///
    /// Advice (warning) `calcom/cancelled-by-address`: cancelledByEmail is an e-mail address, or an empty string when the booking was not cancelled, which the vendor's document does not allow.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, output.service.ts (observed).
    optional cancelled_by_email ("cancelledByEmail"): Option<String>,
    /// Reason for the rescheduling.
    optional rescheduling_reason ("reschedulingReason"): Option<String>,
    /// E-mail address of the person who rescheduled the booking.
    both rescheduled_by_email ("rescheduledByEmail"): support::Maybe<String>,
    /// uid of the earlier booking.
    optional rescheduled_from_uid ("rescheduledFromUid"): Option<String>,
    /// uid of the later booking.
    optional rescheduled_to_uid ("rescheduledToUid"): Option<String>,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start: String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end: String,
    /// `startTime`.
    forbidden start_time ("startTime"): support::Forbidden,
    /// `endTime`.
    forbidden end_time ("endTime"): support::Forbidden,
    /// Duration in minutes.
    required duration: support::Number,
    /// Numeric id of the event type; null when the event type was deleted.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// The event type; null when the event type was deleted.
    nullable event_type ("eventType"): Option<BookedBookingEventType>,
    /// Same value as location.
    nullable meeting_url ("meetingUrl"): Option<String>,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// Whether the host was absent.
    required absent_host ("absentHost"): bool,
    /// When the booking was created.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// When the booking was last changed; null for a new booking.
    both updated_at ("updatedAt"): support::Maybe<String>,
    /// Metadata of the booking.
    optional metadata: Option<std::collections::BTreeMap<String, Option<MetadataValue>>>,
    /// Rating of the booking.
    both rating: support::Maybe<support::Number>,
    /// iCalendar UID; may be an empty string.
    both ics_uid ("icsUid"): support::Maybe<String>,
    /// Attendees.
    required attendees: Vec<BookedAttendee>,
    /// E-mail addresses of guests.
    optional guests: Option<Vec<String>>,
    /// Answers of the booker, by the slug of the question.
    optional booking_fields_responses ("bookingFieldsResponses"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Id of the series.
    both recurring_booking_uid ("recurringBookingUid"): support::Maybe<String>,
    /// Id of the seat.
    optional seat_uid ("seatUid"): Option<String>,
}

/// A host.
pub struct BookedHost {
    /// Numeric id of the user, or `unknown`.
    required id: BookedHostId,
    /// Full name.
    nullable name: Option<String>,
    /// E-mail address.
    required email: String,
    /// E-mail address for display.
    optional display_email ("displayEmail"): Option<String>,
    /// User name.
    required username: String,
    /// Time zone.
    optional time_zone ("timeZone"): Option<String>,
}

/// Numeric id of the user, or `unknown`.
pub enum BookedHostId ("a whole number or a text") {
    Number Integer(support::Integer),
    String Text(String),
}

/// The event type; null when the event type was deleted.
pub struct BookedBookingEventType {
    /// Numeric id of the event type.
    required id: support::Integer,
    /// Slug of the event type.
    required slug: String,
}

/// An attendee.
pub struct BookedAttendee {
    /// Full name.
    required name: String,
    /// E-mail address.
    optional email: Option<String>,
    /// E-mail address for display.
    optional display_email ("displayEmail"): Option<String>,
    /// Time zone.
    required time_zone ("timeZone"): String,
    /// Language, such as `pt-BR`.
    both language: support::Maybe<String>,
    /// Whether the attendee was absent.
    required absent: bool,
    /// Phone number.
    both phone_number ("phoneNumber"): support::Maybe<String>,
    /// Id of the seat.
    optional seat_uid ("seatUid"): Option<String>,
    /// Answers, by the slug of the question.
    optional booking_fields_responses ("bookingFieldsResponses"): Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Metadata of the seat.
    optional metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

/// An error response.
///
/// Rule `calcom/api-error`: An error response has status "error", timestamp, path, and error with code and message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/filters/http-exception.filter.ts (observed).
pub struct ApiError {
    /// Always `error`.
    required status: ApiErrorStatus,
    /// When the error occurred.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required timestamp: String,
    /// Path of the call.
    required path: String,
    /// The error.
    required error: ApiErrorError,
}

/// Always `error`.
pub enum ApiErrorStatus text { Error = "error" }

/// The error.
pub struct ApiErrorError {
    /// Error code.
    required code: String,
    /// Error message.
    required message: String,
    /// Further details of the error.
    optional details: Option<serde_json::Value>,
}

/// A request to create a webhook.
///
/// Rule `calcom/webhook-request`: A request to create a webhook has active, subscriberUrl and triggers, which is a list even for a single trigger, although an older document of the vendor shows a string.
/// Source: Cal.com documentation of API v2, create a webhook, CreateWebhookInputDto (stated).
pub struct WebhookRequest {
    /// Whether the webhook is active.
    required active: bool,
    /// URL for deliveries.
    ///
    /// Advice (warning) `calcom/subscriber-url-https`: subscriberUrl of a webhook starts with https://, because hosted Cal.com accepts no other URL.
    /// Source: Cal.com documentation of webhooks, Subscriber URL (stated).
    required subscriber_url ("subscriberUrl"): String,
    /// Subscribed triggers.
    required triggers: Vec<String>,
    /// Template for the bodies of deliveries.
    optional payload_template ("payloadTemplate"): Option<String>,
    /// Secret with which deliveries are signed.
    optional secret: Option<String>,
    /// Payload version of deliveries, also sent in the header X-Cal-Webhook-Version.
    ///
    /// Advice (warning) `calcom/payload-version-known`: version of a webhook is 2021-10-20, or 2026-07-27, which adds calendar files to five events.
    /// Source: Cal.com documentation of API v2, create a webhook, version (stated).
    optional version: Option<String>,
    /// How long to wait before a missing participant counts as a no-show.
    ///
    /// Advice (warning) `calcom/no-show-time-positive`: time of a webhook, the delay after which a missing participant counts as a no-show, is at least 1.
    /// Source: Cal.com documentation of API v2, create a webhook, time (stated).
    optional time: Option<support::Number>,
    /// Unit of time.
    optional time_unit ("timeUnit"): Option<TimeUnit>,
}

/// Unit of time.
pub enum TimeUnit text { Day = "DAY", Hour = "HOUR", Minute = "MINUTE" }

/// The created webhook.
///
/// Rule `calcom/webhook-answer`: The response to a request to create a webhook has status "success" and the webhook in data, with payloadTemplate as null when no template is set.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v2/src/modules/webhooks (observed).
pub struct WebhookAnswer {
    /// Always `success`.
    required status: BookingAnswerStatus,
    /// The webhook.
    required data: WebhookAnswerData,
}

/// The webhook.
pub struct WebhookAnswerData {
    /// UUID of the webhook.
    ///
    /// Rule `calcom/webhook-id-text`: id of a webhook is a string, although the vendor's document declares a number.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, webhooks.repository.ts and schema.prisma (observed).
    ///
    /// Advice (warning) `calcom/webhook-id-uuid`: id of a webhook is a UUID.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, webhooks.repository.ts (observed).
    required id: String,
    /// Numeric id of the webhook's owner.
    required user_id ("userId"): support::Integer,
    /// URL for deliveries.
    required subscriber_url ("subscriberUrl"): String,
    /// Whether the webhook is active.
    required active: bool,
    /// Subscribed triggers.
    required triggers: Vec<String>,
    /// Template for the bodies of deliveries.
    nullable payload_template ("payloadTemplate"): Option<String>,
    /// Secret with which deliveries are signed.
    both secret: support::Maybe<String>,
    /// Payload version of deliveries, also sent in the header X-Cal-Webhook-Version.
    ///
    /// Advice (warning) `calcom/payload-version-known`: version of a webhook is 2021-10-20, or 2026-07-27, which adds calendar files to five events.
    /// Source: Cal.com documentation of API v2, create a webhook, version (stated).
    optional version: Option<String>,
    /// How long to wait before a missing participant counts as a no-show.
    both time: support::Maybe<support::Number>,
    /// Unit of time.
    both time_unit ("timeUnit"): support::Maybe<TimeUnit>,
}

/// A version 1 request to create a booking.
///
/// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
pub struct BookingRequestV1 {
    /// Numeric id of the event type.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required event_type_id ("eventTypeId"): support::Integer,
    /// Start of the booking.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required start: String,
    /// End of the booking.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional end: Option<String>,
    /// Time zone of the booker.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required time_zone ("timeZone"): String,
    /// Language, such as `pt-BR`.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required language: String,
    /// Metadata of the booking.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    required metadata: std::collections::BTreeMap<String, String>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional responses: Option<ResponsesV1>,
    /// uid of the earlier booking.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional reschedule_uid ("rescheduleUid"): Option<String>,
    /// Id of the series.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional recurring_event_id ("recurringEventId"): Option<String>,
    /// E-mail address of the person who reschedules the booking.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional rescheduled_by ("rescheduledBy"): Option<String>,
    /// Id of the seat.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional seat_reference_uid ("seatReferenceUid"): Option<String>,
    /// E-mail address of the desired host.
    ///
    /// Rule `calcom/v1-booking-request`: A version 1 request to create a booking has eventTypeId as an integer, start, timeZone and language as strings, and metadata with string values only.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/bookings/lib/bookingCreateBodySchema.ts (observed).
    optional team_member_email ("teamMemberEmail"): Option<String>,
}

/// Answers of the booker, by the slug of the question.
pub struct ResponsesV1 {
    /// Full name, as a string or in parts.
    optional name: Option<ResponsesV1Location>,
    /// E-mail address.
    optional email: Option<String>,
    /// Location of the booking.
    optional location: Option<ResponsesV1Location>,
    /// Phone number for SMS reminders.
    optional sms_reminder_number ("smsReminderNumber"): Option<String>,
}

/// `ResponsesV1Location`.
pub enum ResponsesV1Location ("a text or an object") {
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}

/// The booking, or a list of bookings for a series.
///
/// Rule `calcom/v1-booking-answer`: The response to a version 1 request to create a booking has the columns of the booking at its top level and not, as the vendor's document shows, inside booking.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/bookings/_post.ts and RegularBookingService.ts (observed).
pub enum BookingAnswerV1 ("a list or an object") {
    Array List(Vec<BookingRowV1>),
    Object Object(BookingRowV1),
}

/// A booking with all columns of its row.
///
/// Rule `calcom/v1-booking-answer`: The response to a version 1 request to create a booking has the columns of the booking at its top level and not, as the vendor's document shows, inside booking.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/bookings/_post.ts and RegularBookingService.ts (observed).
pub struct BookingRowV1 {
    /// `booking`.
    forbidden booking: support::Forbidden,
    /// Numeric id of the booking.
    required id: support::Integer,
    /// Short id of the booking.
    required uid: String,
    /// Idempotency key.
    both idempotency_key ("idempotencyKey"): support::Maybe<String>,
    /// Numeric id of the host.
    nullable user_id ("userId"): Option<support::Integer>,
    /// E-mail address of the host.
    both user_primary_email ("userPrimaryEmail"): support::Maybe<String>,
    /// Numeric id of the event type.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// Title of the booking.
    required title: String,
    /// Notes from the booker.
    nullable description: Option<String>,
    /// Answers to custom inputs (legacy).
    both custom_inputs ("customInputs"): support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers of the booker.
    both responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Start of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required start_time ("startTime"): String,
    /// End of the booking.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required end_time ("endTime"): String,
    /// Location, which is a place, a URL, or a code such as `integrations:daily`.
    nullable location: Option<String>,
    /// When the booking was created.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: Timestamps such as startTime, endTime and createdAt are RFC 3339 date-times with an offset, with or without milliseconds, or empty strings.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    required created_at ("createdAt"): String,
    /// When the booking was last changed.
    both updated_at ("updatedAt"): support::Maybe<String>,
    /// Status in upper case, such as `ACCEPTED`.
    required status: String,
    /// Whether the booking is paid.
    optional paid: Option<bool>,
    /// Reason for the cancellation.
    both cancellation_reason ("cancellationReason"): support::Maybe<String>,
    /// Reason for the rejection.
    both rejection_reason ("rejectionReason"): support::Maybe<String>,
    /// uid of the earlier booking.
    both from_reschedule ("fromReschedule"): support::Maybe<String>,
    /// Id of the series.
    both recurring_event_id ("recurringEventId"): support::Maybe<String>,
    /// Phone number for SMS reminders.
    both sms_reminder_number ("smsReminderNumber"): support::Maybe<String>,
    /// Metadata of the booking.
    both metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// iCalendar UID.
    both i_cal_uid ("iCalUID"): support::Maybe<String>,
    /// Secret of the booking.
    both one_time_password ("oneTimePassword"): support::Maybe<String>,
    /// The host.
    both user: support::Maybe<BookingRowV1User>,
    /// Attendees.
    required attendees: Vec<AttendeeRow>,
    /// Payments.
    optional payment: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>,
    /// References of the booking in other systems.
    required references: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Whether payment is required.
    required payment_required ("paymentRequired"): bool,
    /// Whether the call was a dry run.
    optional is_dry_run ("isDryRun"): Option<bool>,
    /// Id of the seat.
    optional seat_reference_uid ("seatReferenceUid"): Option<String>,
    /// URL of the video call.
    optional video_call_url ("videoCallUrl"): Option<String>,
    /// Numeric id of the organisation.
    both organization_id ("organizationId"): support::Maybe<support::Integer>,
    /// The earlier booking.
    both previous_booking ("previousBooking"): support::Maybe<BookingRowV1PreviousBooking>,
    /// Hosts selected by round robin.
    optional lucky_users ("luckyUsers"): Option<Vec<serde_json::Value>>,
    /// Message that payment is required.
    optional message: Option<String>,
    /// Id of the payment.
    optional payment_uid ("paymentUid"): Option<String>,
    /// Numeric id of the payment.
    optional payment_id ("paymentId"): Option<support::Integer>,
}

/// The host.
pub struct BookingRowV1User {
    /// Always null.
    optional email: Option<support::Null>,
    /// Full name.
    both name: support::Maybe<String>,
    /// Time zone.
    optional time_zone ("timeZone"): Option<String>,
    /// User name.
    both username: support::Maybe<String>,
}

/// The earlier booking.
pub struct BookingRowV1PreviousBooking {
    /// Short id of the booking.
    optional uid: Option<String>,
    /// Start of the earlier booking.
    optional start_time ("startTime"): Option<String>,
    /// End of the earlier booking.
    optional end_time ("endTime"): Option<String>,
}

/// An error response of API version 1.
///
/// Rule `calcom/v1-error`: An error response of API version 1 has message.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/lib/server/defaultResponder.ts (observed).
pub struct ErrorV1 {
    /// Error message.
    required message: String,
    /// URL of the call.
    optional url: Option<String>,
    /// HTTP method of the call.
    optional method: Option<String>,
    /// Further details of the error.
    optional data: Option<serde_json::Value>,
}

/// A version 1 request to create a webhook.
///
/// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
pub struct WebhookRequestV1 {
    /// URL for deliveries.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    required subscriber_url ("subscriberUrl"): String,
    /// Subscribed triggers.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    required event_triggers ("eventTriggers"): Vec<String>,
    /// Whether the webhook is active.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    required active: bool,
    /// Template for the bodies of deliveries.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    both payload_template ("payloadTemplate"): support::Maybe<String>,
    /// Numeric id of the event type that the webhook belongs to.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    optional event_type_id ("eventTypeId"): Option<support::Integer>,
    /// Secret with which deliveries are signed.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    both secret: support::Maybe<String>,
    /// Payload version of deliveries.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    optional version: Option<String>,
    /// `triggers`.
    ///
    /// Rule `calcom/v1-webhook-request`: A version 1 request to create a webhook has subscriberUrl, active and eventTriggers, which is a list although the vendor's document shows a single string; triggers, the name in version 2, is not allowed.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/lib/validations/webhook.ts (observed).
    forbidden triggers: support::Forbidden,
}

/// The created webhook.
///
/// Rule `calcom/v1-webhook-answer`: The response to a version 1 request to create a webhook has webhook and message; active and secret are not returned.
/// Source: Source of calcom/cal.com, commit dd7b64771593, apps/api/v1/pages/api/webhooks/_post.ts (observed).
pub struct WebhookAnswerV1 {
    /// The webhook.
    required webhook: WebhookAnswerV1Webhook,
    /// Message about the result.
    required message: String,
}

/// The webhook.
pub struct WebhookAnswerV1Webhook {
    /// UUID of the webhook.
    required id: String,
    /// Numeric id of the webhook's owner.
    nullable user_id ("userId"): Option<support::Integer>,
    /// Numeric id of the event type that the webhook belongs to.
    nullable event_type_id ("eventTypeId"): Option<support::Integer>,
    /// Template for the bodies of deliveries.
    nullable payload_template ("payloadTemplate"): Option<String>,
    /// Subscribed triggers.
    required event_triggers ("eventTriggers"): Vec<String>,
    /// Payload version of deliveries.
    optional version: Option<String>,
    /// Id of the app that created the webhook.
    nullable app_id ("appId"): Option<String>,
    /// URL for deliveries.
    required subscriber_url ("subscriberUrl"): String,
}
}
