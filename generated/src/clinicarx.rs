//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Clinicarx webhooks.

use super::support;

/// Every event of Clinicarx webhooks.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an event is moved once, into the code that handles it"
)]
pub enum Event {
    /// `new-appointment`: An appointment was booked.
    NewAppointment(NewAppointmentDelivery),
    /// `edit-appointment`: An appointment was changed.
    EditAppointment(EditAppointmentDelivery),
    /// `cancel-appointment`: An appointment was cancelled.
    CancelAppointment(CancelAppointmentDelivery),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}

impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "new-appointment",
        "edit-appointment",
        "cancel-appointment",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match id {
            "new-appointment" => support::decode(body).map(Self::NewAppointment),
            "edit-appointment" => support::decode(body).map(Self::EditAppointment),
            "cancel-appointment" => support::decode(body).map(Self::CancelAppointment),
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
            Self::NewAppointment(_) => "new-appointment",
            Self::EditAppointment(_) => "edit-appointment",
            Self::CancelAppointment(_) => "cancel-appointment",
            Self::Unknown(event) => &event.id,
        }
    }
    /// The id of the event whose deliveries go to this path.
    pub fn id_of_path(path: &str) -> Option<&'static str> {
        const PATHS: &[(&str, &str)] = &[
            ("appointment/new", "new-appointment"),
            ("appointment/edit", "edit-appointment"),
            ("appointment/cancel", "cancel-appointment"),
        ];
        PATHS
            .iter()
            .find(|(suffix, _)| support::path_ends_with(path, suffix))
            .map(|(_, id)| *id)
    }
}

/// A delivery of `new-appointment`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewAppointmentDelivery {
    /// What happened; its shape depends on the event.
    pub data: NewAppointment,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(NewAppointmentDelivery);

/// An appointment at the moment it is booked.
///
/// Rule `clinicarx/appointment-fields`: An appointment has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: An appointment does not end before it starts.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/title-present`: title is present; it is null when the appointment was made in Clinicarx itself, and may be text when it came through the API.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewAppointment {
    /// The appointment's UUID.
    pub id: String,
    /// Seen: `calendar`.
    pub event_category: String,
    /// Seen: `attendance`.
    pub event_type: String,
    /// Seen: `done`, whatever happened.
    pub event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub scheduled_duration: support::Null,
    /// When it really started, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_start_at: support::Null,
    /// When it really ended, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_end_at: support::Null,
    /// Real length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_duration: support::Null,
    /// What the appointment is for.
    ///
    /// Rule `clinicarx/title-present`: title is present; it is null when the appointment was made in Clinicarx itself, and may be text when it came through the API.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::object!(NewAppointment, NewAppointment::check);

impl NewAppointment {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            support::instant::instant(&self.scheduled_end_at),
            support::instant::instant(&self.scheduled_start_at),
        ) && later < earlier
        {
            return Err(
                "scheduled_end_at is before scheduled_start_at (clinicarx/appointment-ends-after-start)",
            );
        }
        Ok(())
    }
}

impl From<NewAppointment> for Appointment {
    fn from(narrow: NewAppointment) -> Self {
        Self {
            id: narrow.id,
            event_category: narrow.event_category,
            event_type: narrow.event_type,
            event_status: narrow.event_status,
            scheduled_start_at: narrow.scheduled_start_at,
            scheduled_end_at: narrow.scheduled_end_at,
            scheduled_duration: None,
            performed_start_at: None,
            performed_end_at: None,
            performed_duration: None,
            title: narrow.title,
            annotations: narrow.annotations,
            patient: narrow.patient,
            clinic: narrow.clinic,
            tenancy: narrow.tenancy,
        }
    }
}

/// The patient, as an appointment names them.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AppointmentPatient {
    /// The patient's UUID.
    pub id: String,
    /// Full name.
    pub name: String,
    /// The patient's CPF.
    ///
    /// Rule `clinicarx/patient-document`: A patient's document is present, as text or as a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub document: AppointmentPatientDocument,
}
support::object!(AppointmentPatient);

/// The patient's CPF.
///
/// Rule `clinicarx/patient-document`: A patient's document is present, as text or as a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance: example (implied).
#[derive(Debug, Clone, PartialEq)]
pub enum AppointmentPatientDocument {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for AppointmentPatientDocument {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Number => support::from_raw(&raw).map(Self::Number),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            _ => Err(support::unexpected(&raw, "a number or a text")),
        }
    }
}

impl serde::Serialize for AppointmentPatientDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// The clinic, as an appointment names it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AppointmentClinic {
    /// The clinic's UUID.
    pub id: String,
    /// Trading name.
    pub name: String,
    /// How the network calls it, such as `Loja 01`.
    pub identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has twelve digits or, since July 2026, capital letters, and two check digits.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub cnpj: String,
    /// Whether the clinic is in use.
    pub active: bool,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnes: String,
}
support::object!(AppointmentClinic);

/// The network that the clinic belongs to.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Tenancy {
    /// The network's UUID.
    pub id: String,
    /// Company name.
    pub name: String,
    /// Trading name.
    pub description: String,
}
support::object!(Tenancy);

/// An appointment in a clinic's calendar.
///
/// Rule `clinicarx/appointment-fields`: An appointment has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: An appointment does not end before it starts.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Appointment {
    /// The appointment's UUID.
    pub id: String,
    /// Seen: `calendar`.
    pub event_category: String,
    /// Seen: `attendance`.
    pub event_type: String,
    /// Seen: `done`, whatever happened.
    pub event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_end_at: String,
    /// Planned length in minutes.
    #[serde(deserialize_with = "support::nullable")]
    pub scheduled_duration: Option<support::Integer>,
    /// When it really started, in UTC.
    #[serde(deserialize_with = "support::nullable")]
    pub performed_start_at: Option<String>,
    /// When it really ended, in UTC.
    #[serde(deserialize_with = "support::nullable")]
    pub performed_end_at: Option<String>,
    /// Real length in minutes.
    #[serde(deserialize_with = "support::nullable")]
    pub performed_duration: Option<support::Integer>,
    /// What the appointment is for.
    #[serde(deserialize_with = "support::nullable")]
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::object!(Appointment, Appointment::check);

impl Appointment {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            support::instant::instant(&self.scheduled_end_at),
            support::instant::instant(&self.scheduled_start_at),
        ) && later < earlier
        {
            return Err(
                "scheduled_end_at is before scheduled_start_at (clinicarx/appointment-ends-after-start)",
            );
        }
        Ok(())
    }
}

/// A delivery of `edit-appointment`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditAppointmentDelivery {
    /// What happened; its shape depends on the event.
    pub data: EditAppointment,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(EditAppointmentDelivery);

/// An appointment after a change, all of it.
///
/// Rule `clinicarx/appointment-fields`: An appointment has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: An appointment does not end before it starts.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/edit-title-present`: title is present when an appointment is changed; it is null or text, as at booking.
/// Source: Webhooks Clinicarx 1.1.7, edit-appointment: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditAppointment {
    /// The appointment's UUID.
    pub id: String,
    /// Seen: `calendar`.
    pub event_category: String,
    /// Seen: `attendance`.
    pub event_type: String,
    /// Seen: `done`, whatever happened.
    pub event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub scheduled_duration: support::Null,
    /// When it really started, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_start_at: support::Null,
    /// When it really ended, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_end_at: support::Null,
    /// Real length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_duration: support::Null,
    /// What the appointment is for.
    ///
    /// Rule `clinicarx/edit-title-present`: title is present when an appointment is changed; it is null or text, as at booking.
    /// Source: Webhooks Clinicarx 1.1.7, edit-appointment: example (implied).
    #[serde(deserialize_with = "support::nullable")]
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::object!(EditAppointment, EditAppointment::check);

impl EditAppointment {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            support::instant::instant(&self.scheduled_end_at),
            support::instant::instant(&self.scheduled_start_at),
        ) && later < earlier
        {
            return Err(
                "scheduled_end_at is before scheduled_start_at (clinicarx/appointment-ends-after-start)",
            );
        }
        Ok(())
    }
}

impl From<EditAppointment> for Appointment {
    fn from(narrow: EditAppointment) -> Self {
        Self {
            id: narrow.id,
            event_category: narrow.event_category,
            event_type: narrow.event_type,
            event_status: narrow.event_status,
            scheduled_start_at: narrow.scheduled_start_at,
            scheduled_end_at: narrow.scheduled_end_at,
            scheduled_duration: None,
            performed_start_at: None,
            performed_end_at: None,
            performed_duration: None,
            title: narrow.title,
            annotations: narrow.annotations,
            patient: narrow.patient,
            clinic: narrow.clinic,
            tenancy: narrow.tenancy,
        }
    }
}

/// A delivery of `cancel-appointment`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CancelAppointmentDelivery {
    /// What happened; its shape depends on the event.
    pub data: CancelAppointment,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(CancelAppointmentDelivery);

/// An appointment at the moment it is cancelled.
///
/// Rule `clinicarx/appointment-fields`: An appointment has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: An appointment does not end before it starts.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/title-present`: title is present; it is null when the appointment was made in Clinicarx itself, and may be text when it came through the API.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CancelAppointment {
    /// The appointment's UUID.
    pub id: String,
    /// Seen: `calendar`.
    pub event_category: String,
    /// Seen: `attendance`.
    pub event_type: String,
    /// Seen: `done`, whatever happened.
    pub event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub scheduled_duration: support::Null,
    /// When it really started, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_start_at: support::Null,
    /// When it really ended, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_end_at: support::Null,
    /// Real length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub performed_duration: support::Null,
    /// What the appointment is for.
    ///
    /// Rule `clinicarx/title-present`: title is present; it is null when the appointment was made in Clinicarx itself, and may be text when it came through the API.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::object!(CancelAppointment, CancelAppointment::check);

impl CancelAppointment {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            support::instant::instant(&self.scheduled_end_at),
            support::instant::instant(&self.scheduled_start_at),
        ) && later < earlier
        {
            return Err(
                "scheduled_end_at is before scheduled_start_at (clinicarx/appointment-ends-after-start)",
            );
        }
        Ok(())
    }
}

impl From<CancelAppointment> for Appointment {
    fn from(narrow: CancelAppointment) -> Self {
        Self {
            id: narrow.id,
            event_category: narrow.event_category,
            event_type: narrow.event_type,
            event_status: narrow.event_status,
            scheduled_start_at: narrow.scheduled_start_at,
            scheduled_end_at: narrow.scheduled_end_at,
            scheduled_duration: None,
            performed_start_at: None,
            performed_end_at: None,
            performed_duration: None,
            title: narrow.title,
            annotations: narrow.annotations,
            patient: narrow.patient,
            clinic: narrow.clinic,
            tenancy: narrow.tenancy,
        }
    }
}
