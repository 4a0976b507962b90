//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Cal.com webhooks.

use super::support;

/// Every event of Cal.com webhooks.
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
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
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
            Self::BookingCreated(body) => serde_json::to_string(body),
            Self::BookingRescheduled(body) => serde_json::to_string(body),
            Self::BookingCancelled(body) => serde_json::to_string(body),
            Self::MeetingStarted(body) => serde_json::to_string(body),
            Self::MeetingEnded(body) => serde_json::to_string(body),
            Self::BookingRequested(body) => serde_json::to_string(body),
            Self::BookingRejected(body) => serde_json::to_string(body),
            Self::BookingPaymentInitiated(body) => serde_json::to_string(body),
            Self::BookingPaid(body) => serde_json::to_string(body),
            Self::BookingNoShowUpdated(body) => serde_json::to_string(body),
            Self::RecordingReady(body) => serde_json::to_string(body),
            Self::RecordingTranscriptionGenerated(body) => serde_json::to_string(body),
            Self::OooCreated(body) => serde_json::to_string(body),
            Self::FormSubmitted(body) => serde_json::to_string(body),
            Self::FormSubmittedNoEvent(body) => serde_json::to_string(body),
            Self::Ping(body) => serde_json::to_string(body),
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

/// A delivery of `BOOKING_CREATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingCreatedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    ///
    /// Advice (note) `calcom/metadata-lost`: There is no metadata, as when a booking is confirmed later; what was given with the booking, such as twenty_opportunity_id, is lost here.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, handleConfirmation.ts (observed).
    pub payload: BookingCreated,
}
support::object!(BookingCreatedDelivery);

/// A booking that was made or confirmed.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-created-fields`: A booking that was made has who, when and where, its uid and its status, whichever way it was confirmed.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleConfirmation.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingCreated {
    /// Where one books.
    #[serde(rename = "bookerUrl")]
    pub booker_url: String,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(deserialize_with = "support::nullable")]
    pub responses: Option<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(rename = "userFieldsResponses", deserialize_with = "support::nullable")]
    pub user_fields_responses: Option<std::collections::BTreeMap<String, Responses>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(deserialize_with = "support::nullable")]
    pub location: Option<String>,
    /// The calendars it is written to.
    #[serde(rename = "destinationCalendar", deserialize_with = "support::nullable")]
    pub destination_calendar: Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    #[serde(rename = "bookingId")]
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingCreated);

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
            destination_calendar: support::Maybe::from_nullable(
                narrow.destination_calendar,
            ),
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Organizer {
    /// The user's number.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<support::Integer>,
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Login.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub username: Option<String>,
    /// Login in the organisation.
    #[serde(
        rename = "usernameInOrg",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub username_in_org: Option<String>,
    /// Time zone.
    #[serde(rename = "timeZone")]
    pub time_zone: String,
    /// The language that the person reads.
    pub language: Language,
    /// `h:mma` or `HH:mm`.
    #[serde(
        rename = "timeFormat",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub time_format: Option<String>,
    /// Minutes from UTC.
    #[serde(
        rename = "utcOffset",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub utc_offset: Option<support::Number>,
    /// Telephone.
    #[serde(
        rename = "phoneNumber",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub phone_number: support::Maybe<String>,
}
support::object!(Organizer);

/// The language that the person reads.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Language {
    /// Such as `pt-BR`.
    pub locale: String,
}
support::object!(Language);

/// Somebody who comes.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Attendee {
    /// The row's number.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<support::Integer>,
    /// Full name; empty for guests.
    pub name: String,
    /// E-mail address; made up from the telephone when there is none.
    pub email: String,
    /// Time zone.
    #[serde(
        rename = "timeZone",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub time_zone: Option<String>,
    /// The language that the person reads.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub language: Option<Language>,
    /// Minutes from UTC.
    #[serde(
        rename = "utcOffset",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub utc_offset: support::Maybe<support::Number>,
    /// First name.
    #[serde(
        rename = "firstName",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(
        rename = "lastName",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_name: Option<String>,
    /// Telephone.
    #[serde(
        rename = "phoneNumber",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub phone_number: support::Maybe<String>,
    /// The seat.
    #[serde(
        rename = "bookingSeat",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub booking_seat: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}
support::object!(Attendee);

/// Answers of the booker, by the slug of the question.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Responses {
    /// `isHidden`.
    #[serde(
        rename = "isHidden",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_hidden: Option<bool>,
    /// `label`.
    pub label: String,
}
support::object!(Responses);

/// A calendar that bookings are written to.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct DestinationCalendar {
    /// The row's number.
    pub id: support::Integer,
    /// Which kind.
    pub integration: String,
    /// Its id there.
    #[serde(rename = "externalId")]
    pub external_id: String,
    /// Whose it is.
    #[serde(
        rename = "primaryEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub primary_email: support::Maybe<String>,
    /// The user's number.
    #[serde(
        rename = "userId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_id: support::Maybe<support::Integer>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// The credential's number.
    #[serde(
        rename = "credentialId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub credential_id: support::Maybe<support::Integer>,
}
support::object!(DestinationCalendar);

/// What was given with the booking, and the video call's URL.
#[derive(Debug, Clone, PartialEq)]
pub enum Metadata {
    /// As a boolean.
    Bool(bool),
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for Metadata {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Boolean => support::from_raw(&raw).map(Self::Bool),
            support::JsonType::Number => support::from_raw(&raw).map(Self::Number),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            _ => Err(support::unexpected(&raw, "a boolean or a number or a text")),
        }
    }
}

impl serde::Serialize for Metadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// A booking, as far as a code path fills it.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Booking {
    /// Where one books.
    ///
    /// Lifecycle: a value in [`BookingCreated`]; absent or a value in [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`].
    #[serde(
        rename = "type",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// What the booking is called.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub title: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        rename = "startTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub start_time: Option<String>,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        rename = "endTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub end_time: Option<String>,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; null or a value in [`BookingCancelled`].
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer: Option<Organizer>,
    /// Who comes.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendees: Option<Vec<Attendee>>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        rename = "userFieldsResponses",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, Responses>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub location: support::Maybe<String>,
    /// The calendars it is written to.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`]; absent, null or a value in [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        rename = "destinationCalendar",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; null or a value in [`BookingCancelled`].
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; null or a value in [`BookingCancelled`].
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub uid: Option<String>,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; null or a value in [`BookingCancelled`].
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; null or a value in [`BookingCancelled`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingCancelled`] and [`BookingRequested`].
    #[serde(
        rename = "bookingId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRejected`] and [`BookingPaymentInitiated`] and [`BookingPaid`]; absent or a value in [`BookingRequested`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<String>,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    ///
    /// Lifecycle: absent or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`] and [`BookingRequested`] and [`BookingRejected`] and [`BookingPaymentInitiated`]; a value in [`BookingPaid`].
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(Booking);

/// A delivery of `BOOKING_RESCHEDULED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingRescheduledDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    ///
    /// Advice (warning) `calcom/reschedule-uid-present`: A booking that was moved names the uid of the one before it, without which the two cannot be told to be one.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
    pub payload: BookingRescheduled,
}
support::object!(BookingRescheduledDelivery);

/// A booking that was moved.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rescheduled-fields`: A booking that was moved has who, when and where, its own uid and its status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingRescheduled {
    /// Where one books.
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(deserialize_with = "support::nullable")]
    pub responses: Option<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(rename = "userFieldsResponses", deserialize_with = "support::nullable")]
    pub user_fields_responses: Option<std::collections::BTreeMap<String, Responses>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(deserialize_with = "support::nullable")]
    pub location: Option<String>,
    /// The calendars it is written to.
    #[serde(rename = "destinationCalendar", deserialize_with = "support::nullable")]
    pub destination_calendar: Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    #[serde(rename = "bookingId")]
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingRescheduled);

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
            destination_calendar: support::Maybe::from_nullable(
                narrow.destination_calendar,
            ),
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingCancelledDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: BookingCancelled,
}
support::object!(BookingCancelledDelivery);

/// A booking that was cancelled.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-cancelled-fields`: A booking that was cancelled has who, when and where, its uid and its status; metadata is never there.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handleCancelBooking.ts, cancelAttendeeSeat.ts, requestReschedule.handler.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingCancelled {
    /// Where one books.
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(
        rename = "type",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(rename = "eventTypeId", deserialize_with = "support::nullable")]
    pub event_type_id: Option<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(deserialize_with = "support::nullable")]
    pub responses: Option<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(rename = "userFieldsResponses", deserialize_with = "support::nullable")]
    pub user_fields_responses: Option<std::collections::BTreeMap<String, Responses>>,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(deserialize_with = "support::nullable")]
    pub location: Option<String>,
    /// The calendars it is written to.
    #[serde(rename = "destinationCalendar", deserialize_with = "support::nullable")]
    pub destination_calendar: Option<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(rename = "iCalUID", deserialize_with = "support::nullable")]
    pub i_cal_uid: Option<String>,
    /// How often it was changed.
    #[serde(rename = "iCalSequence", deserialize_with = "support::nullable")]
    pub i_cal_sequence: Option<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(rename = "eventTitle", deserialize_with = "support::nullable")]
    pub event_title: Option<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(deserialize_with = "support::nullable")]
    pub length: Option<support::Integer>,
    /// The booking's number.
    #[serde(
        rename = "bookingId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingCancelled);

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
            destination_calendar: support::Maybe::from_nullable(
                narrow.destination_calendar,
            ),
            i_cal_uid: support::Maybe::from_nullable(narrow.i_cal_uid),
            i_cal_sequence: support::Maybe::from_nullable(narrow.i_cal_sequence),
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct MeetingDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// The booking's number, called bookingId elsewhere.
    pub id: support::Integer,
    /// The booking's short id.
    pub uid: String,
    /// What it is called.
    pub title: String,
    /// Notes of the booker.
    #[serde(deserialize_with = "support::nullable")]
    pub description: Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(deserialize_with = "support::nullable")]
    pub location: Option<String>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// When the booking was made.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<String>,
    /// When the booking was changed.
    #[serde(
        rename = "updatedAt",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub updated_at: support::Maybe<String>,
    /// The host's number.
    #[serde(
        rename = "userId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_id: support::Maybe<support::Integer>,
    /// The host's address.
    #[serde(
        rename = "userPrimaryEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_primary_email: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Answers to the host's own questions.
    #[serde(
        rename = "userFieldsResponses",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Metadata of the booking.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub sms_reminder_number: support::Maybe<String>,
    /// Whether it is paid.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub paid: Option<bool>,
    /// Who comes; absent in one of the shapes.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendees: Option<Vec<AttendeeRow>>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// `payload`.
    ///
    /// Rule `calcom/meeting-is-flat`: A meeting's delivery has no payload; its fields stand at the top, unlike what the integration notes show for Cal.com.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/scheduleTrigger.ts (observed).
    #[serde(default, skip_serializing)]
    pub payload: support::Forbidden,
}
support::object!(MeetingDelivery);

/// Somebody who comes, as the booking's row has them.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AttendeeRow {
    /// The row's number.
    pub id: support::Integer,
    /// E-mail address.
    pub email: String,
    /// Full name.
    pub name: String,
    /// Time zone.
    #[serde(rename = "timeZone")]
    pub time_zone: String,
    /// Telephone.
    #[serde(
        rename = "phoneNumber",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub phone_number: support::Maybe<String>,
    /// Language.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub locale: support::Maybe<String>,
    /// The booking's number.
    #[serde(
        rename = "bookingId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub booking_id: support::Maybe<support::Integer>,
    /// Whether they did not come.
    #[serde(
        rename = "noShow",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub no_show: support::Maybe<bool>,
}
support::object!(AttendeeRow);

/// A delivery of `BOOKING_REQUESTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingRequestedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: BookingRequested,
}
support::object!(BookingRequestedDelivery);

/// A booking that was asked for.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-requested-fields`: A booking that was asked for has who and when, and its uid.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleBookingRequested.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingRequested {
    /// Where one books.
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(
        rename = "userFieldsResponses",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, Responses>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub location: support::Maybe<String>,
    /// The calendars it is written to.
    #[serde(
        rename = "destinationCalendar",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    #[serde(
        rename = "bookingId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booking_id: Option<support::Integer>,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<String>,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingRequested);

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
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingRejectedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: BookingRejected,
}
support::object!(BookingRejectedDelivery);

/// A booking that was refused.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-rejected-fields`: A booking that was refused has who and when, its uid and its status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingRejected {
    /// Where one books.
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(
        rename = "userFieldsResponses",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, Responses>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub location: support::Maybe<String>,
    /// The calendars it is written to.
    #[serde(
        rename = "destinationCalendar",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    #[serde(rename = "bookingId")]
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
    /// Why.
    ///
    /// Rule `calcom/booking-rejected-fields`: A booking that was refused has who and when, its uid and its status.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, confirm.handler.ts (observed).
    #[serde(
        rename = "rejectionReason",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rejection_reason: Option<String>,
}
support::object!(BookingRejected);

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
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingPaymentInitiatedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: BookingPaymentInitiated,
}
support::object!(BookingPaymentInitiatedDelivery);

/// A booking that has to be paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-payment-initiated-fields`: A booking that has to be paid has who, when and where, its uid and its status, which says ACCEPTED all the same.
/// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingPaymentInitiated {
    /// Where one books.
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(
        rename = "userFieldsResponses",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, Responses>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub location: support::Maybe<String>,
    /// The calendars it is written to.
    #[serde(
        rename = "destinationCalendar",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    #[serde(rename = "bookingId")]
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(
        rename = "paymentId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment_id: Option<support::Integer>,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingPaymentInitiated);

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
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingPaidDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: BookingPaid,
}
support::object!(BookingPaidDelivery);

/// A booking that was paid.
///
/// Rule `calcom/booking-fields`: The fields of a booking have the types that Cal.com's source gives them.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/types/Calendar.d.ts and sendPayload.ts (observed).
///
/// Rule `calcom/booking-paid-fields`: A booking that was paid has who and when, its uid, its status and the payment's number; metadata is the payment's.
/// Source: Source of calcom/cal.com, commit dd7b64771593, handlePaymentSuccess.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingPaid {
    /// Where one books.
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    #[serde(rename = "type")]
    pub type_: String,
    /// What the booking is called.
    pub title: String,
    /// When it starts.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ends.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// Notes of the booker.
    #[serde(
        rename = "additionalNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub additional_notes: support::Maybe<String>,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// The event type's number.
    #[serde(
        rename = "eventTypeId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_type_id: support::Maybe<support::Integer>,
    /// Whether notes are kept from the calendar.
    #[serde(
        rename = "hideCalendarNotes",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_notes: support::Maybe<bool>,
    /// Whether details are kept from the calendar.
    #[serde(
        rename = "hideCalendarEventDetails",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_calendar_event_details: support::Maybe<bool>,
    /// Whether the host's address is hidden.
    #[serde(
        rename = "hideOrganizerEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hide_organizer_email: support::Maybe<bool>,
    /// Whether it cannot be moved.
    #[serde(
        rename = "disableRescheduling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_rescheduling: support::Maybe<bool>,
    /// Whether it cannot be cancelled.
    #[serde(
        rename = "disableCancelling",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub disable_cancelling: support::Maybe<bool>,
    /// `COLLECTIVE`, `ROUND_ROBIN` or `MANAGED`.
    #[serde(
        rename = "schedulingType",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub scheduling_type: support::Maybe<String>,
    /// How many seats there are.
    #[serde(
        rename = "seatsPerTimeSlot",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_per_time_slot: support::Maybe<support::Integer>,
    /// Whether the others are shown.
    #[serde(
        rename = "seatsShowAttendees",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_attendees: support::Maybe<bool>,
    /// Whether free seats are counted.
    #[serde(
        rename = "seatsShowAvailabilityCount",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub seats_show_availability_count: support::Maybe<bool>,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// The host.
    pub organizer: Organizer,
    /// Who comes.
    pub attendees: Vec<Attendee>,
    /// Answers in an old form.
    #[serde(
        rename = "customInputs",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_inputs: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Answers of the booker, by the slug of the question.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    #[serde(
        rename = "userFieldsResponses",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub user_fields_responses: support::Maybe<
        std::collections::BTreeMap<String, Responses>,
    >,
    /// A place, a URL, or a code such as `integrations:daily`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub location: support::Maybe<String>,
    /// The calendars it is written to.
    #[serde(
        rename = "destinationCalendar",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    #[serde(
        rename = "iCalSequence",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_sequence: support::Maybe<support::Integer>,
    /// Whether it had to be confirmed.
    #[serde(
        rename = "requiresConfirmation",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub requires_confirmation: support::Maybe<bool>,
    /// A secret of the booking.
    #[serde(
        rename = "oneTimePassword",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub one_time_password: support::Maybe<String>,
    /// The organisation's number.
    #[serde(
        rename = "organizationId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub organization_id: support::Maybe<support::Integer>,
    /// The private link it came by.
    #[serde(
        rename = "hashedLink",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub hashed_link: support::Maybe<String>,
    /// A short id of the booking, no UUID.
    pub uid: String,
    /// How it repeats.
    #[serde(
        rename = "recurringEvent",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub recurring_event: support::Maybe<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The team that hosts it.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub team: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The video call, its password included.
    #[serde(
        rename = "videoCallData",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub video_call_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What the apps did.
    #[serde(
        rename = "appsStatus",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub apps_status: Option<Vec<serde_json::Value>>,
    /// The event type's title.
    #[serde(
        rename = "eventTitle",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_title: support::Maybe<String>,
    /// The event type's description.
    #[serde(
        rename = "eventDescription",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub event_description: support::Maybe<String>,
    /// Price in the smallest unit.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub price: support::Maybe<support::Number>,
    /// Currency, such as `usd`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub currency: support::Maybe<String>,
    /// Length in minutes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    #[serde(rename = "bookingId")]
    pub booking_id: support::Integer,
    /// What was given with the booking, and the video call's URL.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<std::collections::BTreeMap<String, Option<Metadata>>>,
    /// In capitals, such as `ACCEPTED`.
    pub status: String,
    /// Where reminders go.
    #[serde(
        rename = "smsReminderNumber",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sms_reminder_number: Option<String>,
    /// The payment's number.
    #[serde(rename = "paymentId")]
    pub payment_id: support::Integer,
    /// The old booking's number.
    #[serde(
        rename = "rescheduleId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_id: Option<support::Integer>,
    /// The old booking's uid.
    #[serde(
        rename = "rescheduleUid",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_uid: Option<String>,
    /// When it would have started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleStartTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_start_time: Option<String>,
    /// When it would have ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(
        rename = "rescheduleEndTime",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub reschedule_end_time: Option<String>,
    /// Who moved it.
    #[serde(
        rename = "rescheduledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub rescheduled_by: Option<String>,
    /// Why it was cancelled.
    #[serde(
        rename = "cancellationReason",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub cancellation_reason: support::Maybe<String>,
    /// Who cancelled it.
    #[serde(
        rename = "cancelledBy",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub cancelled_by: Option<String>,
    /// Whether another hour is asked for.
    #[serde(
        rename = "requestReschedule",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub request_reschedule: Option<bool>,
    /// The attendee's calendar file.
    #[serde(
        rename = "attendeeIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub attendee_ics_content: Option<String>,
    /// The host's calendar file.
    #[serde(
        rename = "organizerIcsContent",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer_ics_content: Option<String>,
}
support::object!(BookingPaid);

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
            destination_calendar: narrow.destination_calendar,
            i_cal_uid: narrow.i_cal_uid,
            i_cal_sequence: narrow.i_cal_sequence,
            requires_confirmation: narrow.requires_confirmation,
            one_time_password: narrow.one_time_password,
            organization_id: narrow.organization_id,
            hashed_link: narrow.hashed_link,
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
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct BookingNoShowUpdatedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: NoShowUpdated,
}
support::object!(BookingNoShowUpdatedDelivery);

/// Who did not come.
///
/// Rule `calcom/no-show-fields`: A no-show has message, bookingUid and the attendees with whether they came.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/handleMarkNoShow.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NoShowUpdated {
    /// What happened in words.
    pub message: String,
    /// The booking's uid.
    #[serde(rename = "bookingUid")]
    pub booking_uid: String,
    /// The booking's number.
    #[serde(
        rename = "bookingId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booking_id: Option<support::Integer>,
    /// Who was marked.
    pub attendees: Vec<NoShowUpdatedAttendeesItem>,
}
support::object!(NoShowUpdated);

/// `NoShowUpdatedAttendeesItem`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NoShowUpdatedAttendeesItem {
    /// E-mail address.
    pub email: String,
    /// Whether they did not come.
    #[serde(rename = "noShow")]
    pub no_show: bool,
}
support::object!(NoShowUpdatedAttendeesItem);

/// A delivery of `RECORDING_READY`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct RecordingReadyDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: Recording,
}
support::object!(RecordingReadyDelivery);

/// A recording or its transcription.
///
/// Rule `calcom/recording-fields`: A recording has type, title, times, people and the booking's uid, and a link or links.
/// Source: Source of calcom/cal.com, commit dd7b64771593, getCalendarEvent.ts and triggerWebhooks.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Recording {
    /// The booking's title.
    #[serde(rename = "type")]
    pub type_: String,
    /// The booking's title.
    pub title: String,
    /// Notes of the booker.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// When it started.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// When it ended.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// The host.
    pub organizer: Organizer,
    /// Who was there.
    pub attendees: Vec<Attendee>,
    /// The booking's uid.
    pub uid: String,
    /// Where answers go.
    #[serde(
        rename = "customReplyToEmail",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub custom_reply_to_email: support::Maybe<String>,
    /// Where it is.
    #[serde(
        rename = "downloadLink",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub download_link: Option<String>,
    /// Where they are.
    #[serde(
        rename = "downloadLinks",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub download_links: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(Recording);

/// A delivery of `RECORDING_TRANSCRIPTION_GENERATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct RecordingTranscriptionGeneratedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: Recording,
}
support::object!(RecordingTranscriptionGeneratedDelivery);

/// A delivery of `OOO_CREATED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OooCreatedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: OutOfOffice,
}
support::object!(OooCreatedDelivery);

/// Somebody's absence.
///
/// Rule `calcom/out-of-office-fields`: An absence has oooEntry with its id, times, user and whoever stands in.
/// Source: Source of calcom/cal.com, commit dd7b64771593, outOfOfficeCreateOrUpdate.handler.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OutOfOffice {
    /// The absence.
    #[serde(rename = "oooEntry")]
    pub ooo_entry: OutOfOfficeOooEntry,
}
support::object!(OutOfOffice);

/// The absence.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
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
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub notes: support::Maybe<String>,
    /// Who is away.
    pub user: std::collections::BTreeMap<String, serde_json::Value>,
    /// Who stands in.
    #[serde(rename = "toUser", deserialize_with = "support::nullable")]
    pub to_user: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Its UUID.
    pub uuid: String,
}
support::object!(OutOfOfficeOooEntry);

/// A delivery of `FORM_SUBMITTED`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct FormSubmittedDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: FormSubmitted,
}
support::object!(FormSubmittedDelivery);

/// A form that was filled in.
///
/// Rule `calcom/form-fields`: A filled-in form has formId, formName and responses, each with its value and response.
/// Source: Source of calcom/cal.com, commit dd7b64771593, formSubmissionUtils.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct FormSubmitted {
    /// The form's UUID.
    #[serde(rename = "formId")]
    pub form_id: String,
    /// What it is called.
    #[serde(rename = "formName")]
    pub form_name: String,
    /// The team's number.
    #[serde(
        rename = "teamId",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub team_id: support::Maybe<support::Integer>,
    /// The answers by field.
    pub responses: std::collections::BTreeMap<
        String,
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// The answers' number.
    #[serde(
        rename = "responseId",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub response_id: Option<support::Integer>,
    /// Where the form led.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub redirect: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}
support::object!(FormSubmitted);

/// A delivery of `FORM_SUBMITTED_NO_EVENT`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct FormSubmittedNoEventDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: FormSubmitted,
}
support::object!(FormSubmittedNoEventDelivery);

/// A delivery of `PING`.
///
/// Rule `calcom/delivery-envelope`: A delivery has triggerEvent, createdAt and payload.
/// Source: Source of calcom/cal.com, commit dd7b64771593, packages/features/webhooks/lib/sendPayload.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PingDelivery {
    /// The event's name.
    #[serde(rename = "triggerEvent")]
    pub trigger_event: String,
    /// When this delivery was tried.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// What happened.
    pub payload: Ping,
}
support::object!(PingDelivery);

/// What the dashboard's test sends.
///
/// Rule `calcom/ping-fields`: A test delivery has type, title, times and people, and neither uid nor status.
/// Source: Source of calcom/cal.com, commit dd7b64771593, testTrigger.handler.ts (observed).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Ping {
    /// `Test`.
    #[serde(rename = "type")]
    pub type_: String,
    /// What it is called.
    pub title: String,
    /// Notes.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// Now.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "startTime")]
    pub start_time: String,
    /// Now.
    ///
    /// Advice (warning) `calcom/datetime-spelling`: A time is written as RFC 3339 has it, with an offset; with or without milliseconds.
    /// Source: Source of calcom/cal.com, commit dd7b64771593, RegularBookingService.ts and handleCancelBooking.ts (observed).
    #[serde(rename = "endTime")]
    pub end_time: String,
    /// One made-up person.
    pub attendees: Vec<Attendee>,
    /// The host.
    pub organizer: Organizer,
}
support::object!(Ping);
