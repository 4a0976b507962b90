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
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::BookingCreated(_) => "BOOKING_CREATED",
            Self::BookingRescheduled(_) => "BOOKING_RESCHEDULED",
            Self::BookingCancelled(_) => "BOOKING_CANCELLED",
            Self::MeetingStarted(_) => "MEETING_STARTED",
            Self::MeetingEnded(_) => "MEETING_ENDED",
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
        const FIELDS: &[(&str, &str, &str)] = &[
            ("/triggerEvent", "BOOKING_CREATED", "BOOKING_CREATED"),
            ("/triggerEvent", "BOOKING_RESCHEDULED", "BOOKING_RESCHEDULED"),
            ("/triggerEvent", "BOOKING_CANCELLED", "BOOKING_CANCELLED"),
            ("/triggerEvent", "MEETING_STARTED", "MEETING_STARTED"),
            ("/triggerEvent", "MEETING_ENDED", "MEETING_ENDED"),
            ("/triggerEvent", "PING", "PING"),
        ];
        let says = |pointer: &str, text: &str| {
            body.pointer(pointer).and_then(|value| value.as_str()) == Some(text)
        };
        FIELDS.iter().find(|(pointer, text, _)| says(pointer, text)).map(|(.., id)| *id)
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
    /// Lifecycle: a value in [`BookingCreated`]; absent or a value in [`BookingRescheduled`] and [`BookingCancelled`].
    #[serde(
        rename = "bookerUrl",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub booker_url: Option<String>,
    /// The event type's slug; absent when the event type was deleted.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`]; absent or a value in [`BookingCancelled`].
    #[serde(
        rename = "type",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// What the booking is called.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`]; null or a value in [`BookingCancelled`].
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
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizer: Option<Organizer>,
    /// Who comes.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub responses: support::Maybe<std::collections::BTreeMap<String, Responses>>,
    /// Answers of the booker, by the slug of the question.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub location: support::Maybe<String>,
    /// The calendars it is written to.
    ///
    /// Lifecycle: null or a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
    #[serde(
        rename = "destinationCalendar",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub destination_calendar: support::Maybe<Vec<DestinationCalendar>>,
    /// Its id in calendars.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`]; null or a value in [`BookingCancelled`].
    #[serde(
        rename = "iCalUID",
        default,
        skip_serializing_if = "support::Maybe::is_absent"
    )]
    pub i_cal_uid: support::Maybe<String>,
    /// How often it was changed.
    ///
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`]; null or a value in [`BookingCancelled`].
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
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`]; null or a value in [`BookingCancelled`].
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
    /// Lifecycle: absent, null or a value in [`BookingCreated`] and [`BookingRescheduled`]; null or a value in [`BookingCancelled`].
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub length: support::Maybe<support::Integer>,
    /// The booking's number.
    ///
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`]; absent or a value in [`BookingCancelled`].
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
    /// Lifecycle: a value in [`BookingCreated`] and [`BookingRescheduled`] and [`BookingCancelled`].
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
