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
    /// `new-attendance`: An attendance started.
    NewAttendance(NewAttendanceDelivery),
    /// `finished-attendance`: An attendance was finished.
    FinishedAttendance(FinishedAttendanceDelivery),
    /// `cancelled-attendance`: An attendance was cancelled.
    CancelledAttendance(CancelledAttendanceDelivery),
    /// `new-patient`: A patient was registered.
    NewPatient(NewPatientDelivery),
    /// `edit-patient`: A patient's registration was changed.
    EditPatient(EditPatientDelivery),
    /// `new-clinic`: A clinic was registered.
    NewClinic(NewClinicDelivery),
    /// `edit-clinic`: A clinic's registration was changed.
    EditClinic(EditClinicDelivery),
    /// `new-user`: A user was registered.
    NewUser(NewUserDelivery),
    /// `edit-user`: A user was changed.
    EditUser(EditUserDelivery),
    /// `new-service`: A service was registered.
    NewService(NewServiceDelivery),
    /// `edit-service`: A service was changed.
    EditService(EditServiceDelivery),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}

impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "new-appointment",
        "edit-appointment",
        "cancel-appointment",
        "new-attendance",
        "finished-attendance",
        "cancelled-attendance",
        "new-patient",
        "edit-patient",
        "new-clinic",
        "edit-clinic",
        "new-user",
        "edit-user",
        "new-service",
        "edit-service",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
        match id {
            "new-appointment" => support::decode(body).map(Self::NewAppointment),
            "edit-appointment" => support::decode(body).map(Self::EditAppointment),
            "cancel-appointment" => support::decode(body).map(Self::CancelAppointment),
            "new-attendance" => support::decode(body).map(Self::NewAttendance),
            "finished-attendance" => support::decode(body).map(Self::FinishedAttendance),
            "cancelled-attendance" => {
                support::decode(body).map(Self::CancelledAttendance)
            }
            "new-patient" => support::decode(body).map(Self::NewPatient),
            "edit-patient" => support::decode(body).map(Self::EditPatient),
            "new-clinic" => support::decode(body).map(Self::NewClinic),
            "edit-clinic" => support::decode(body).map(Self::EditClinic),
            "new-user" => support::decode(body).map(Self::NewUser),
            "edit-user" => support::decode(body).map(Self::EditUser),
            "new-service" => support::decode(body).map(Self::NewService),
            "edit-service" => support::decode(body).map(Self::EditService),
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
            Self::NewAppointment(body) => serde_json::to_string(body),
            Self::EditAppointment(body) => serde_json::to_string(body),
            Self::CancelAppointment(body) => serde_json::to_string(body),
            Self::NewAttendance(body) => serde_json::to_string(body),
            Self::FinishedAttendance(body) => serde_json::to_string(body),
            Self::CancelledAttendance(body) => serde_json::to_string(body),
            Self::NewPatient(body) => serde_json::to_string(body),
            Self::EditPatient(body) => serde_json::to_string(body),
            Self::NewClinic(body) => serde_json::to_string(body),
            Self::EditClinic(body) => serde_json::to_string(body),
            Self::NewUser(body) => serde_json::to_string(body),
            Self::EditUser(body) => serde_json::to_string(body),
            Self::NewService(body) => serde_json::to_string(body),
            Self::EditService(body) => serde_json::to_string(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::NewAppointment(_) => "new-appointment",
            Self::EditAppointment(_) => "edit-appointment",
            Self::CancelAppointment(_) => "cancel-appointment",
            Self::NewAttendance(_) => "new-attendance",
            Self::FinishedAttendance(_) => "finished-attendance",
            Self::CancelledAttendance(_) => "cancelled-attendance",
            Self::NewPatient(_) => "new-patient",
            Self::EditPatient(_) => "edit-patient",
            Self::NewClinic(_) => "new-clinic",
            Self::EditClinic(_) => "edit-clinic",
            Self::NewUser(_) => "new-user",
            Self::EditUser(_) => "edit-user",
            Self::NewService(_) => "new-service",
            Self::EditService(_) => "edit-service",
            Self::Unknown(event) => &event.id,
        }
    }
    /// The id of the event whose deliveries go to this path.
    pub fn id_of_path(path: &str) -> Option<&'static str> {
        const PATHS: &[(&str, &str)] = &[
            ("appointment/new", "new-appointment"),
            ("appointment/edit", "edit-appointment"),
            ("appointment/cancel", "cancel-appointment"),
            ("attendance/new", "new-attendance"),
            ("attendance/finished", "finished-attendance"),
            ("attendance/cancelled", "cancelled-attendance"),
            ("patient/new", "new-patient"),
            ("patient/edit", "edit-patient"),
            ("clinic/new", "new-clinic"),
            ("clinic/edit", "edit-clinic"),
            ("user/new", "new-user"),
            ("user/edit", "edit-user"),
            ("service/new", "new-service"),
            ("service/edit", "edit-service"),
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
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
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
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
}
support::object!(AppointmentPatient);

/// The person's CPF.
///
/// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum Document {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for Document {
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

impl serde::Serialize for Document {
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
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub cnpj: String,
    /// Whether the clinic is in use.
    pub active: bool,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
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
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    #[serde(deserialize_with = "support::nullable")]
    pub scheduled_duration: Option<support::Integer>,
    /// When it really started, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    #[serde(deserialize_with = "support::nullable")]
    pub performed_start_at: Option<String>,
    /// When it really ended, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    #[serde(deserialize_with = "support::nullable")]
    pub performed_end_at: Option<String>,
    /// Real length in minutes.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
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
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
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
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
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

/// A delivery of `new-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewAttendanceDelivery {
    /// What happened; its shape depends on the event.
    ///
    /// Advice (warning) `clinicarx/vaccine-has-record`: A vaccine's id is the identifier of its RIA record, and every RIA record has its vaccine.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/vaccine-agrees-with-record`: A vaccine and its RIA record name the same lot, dose and expiration date.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-has-record`: A rapid test's id is the identifier of its REL record, and every REL record has its rapid test.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-agrees-with-record`: A rapid test and its REL record name the same date.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub data: NewAttendance,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(NewAttendanceDelivery);

/// An attendance at the moment it starts.
///
/// Rule `clinicarx/attendance-fields`: An attendance has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: An attendance is not closed before it was created.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/new-attendance-not-closed`: closed_time is present and null when an attendance starts, since it has not been closed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
///
/// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewAttendance {
    /// The attendance's UUID.
    pub id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub created_time: String,
    /// When it ended, in UTC.
    ///
    /// Rule `clinicarx/new-attendance-not-closed`: closed_time is present and null when an attendance starts, since it has not been closed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub closed_time: support::Null,
    /// The appointment that the attendance came from; all null when there was none.
    pub appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    pub patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    pub clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
    /// Who attended the patient.
    pub pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub services: support::EmptyList,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    #[serde(rename = "rndsInstances")]
    pub rnds_instances: NewAttendanceRndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub clinical_conditions: support::EmptyList,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub treatments: support::EmptyList,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub dispensings: support::EmptyList,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub vaccines: support::EmptyList,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub rapid_tests: support::EmptyList,
}
support::object!(NewAttendance);

impl From<NewAttendance> for Attendance {
    fn from(narrow: NewAttendance) -> Self {
        Self {
            id: narrow.id,
            created_time: narrow.created_time,
            closed_time: None,
            appointment: narrow.appointment,
            patient: narrow.patient,
            clinic: narrow.clinic,
            tenancy: narrow.tenancy,
            pharmacist: narrow.pharmacist,
            services: Some(Vec::new()),
            rnds_instances: narrow.rnds_instances.into(),
            clinical_conditions: Some(Vec::new()),
            treatments: Some(Vec::new()),
            dispensings: Some(Vec::new()),
            vaccines: Some(Vec::new()),
            rapid_tests: Some(Vec::new()),
        }
    }
}

/// The appointment that the attendance came from; all null when there was none.
///
/// Rule `clinicarx/attendance-appointment-all-or-nothing`: appointment is always an object; its three fields are all filled, or all null when nothing was booked.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AttendanceAppointment {
    /// The appointment's UUID.
    #[serde(deserialize_with = "support::nullable")]
    pub id: Option<String>,
    /// When it should have started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub scheduled_start_at: Option<String>,
    /// When it should have ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub scheduled_end_at: Option<String>,
}
support::object!(AttendanceAppointment, AttendanceAppointment::check);

impl AttendanceAppointment {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if !((self.id.is_some() && self.scheduled_end_at.is_some()
            && self.scheduled_start_at.is_some())
            || (self.id.is_none() && self.scheduled_end_at.is_none()
                && self.scheduled_start_at.is_none()))
        {
            return Err(
                "id, scheduled_end_at, scheduled_start_at are not null together (clinicarx/attendance-appointment-all-or-nothing)",
            );
        }
        Ok(())
    }
}

/// The patient, as an attendance names them.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AttendancePatient {
    /// The patient's UUID.
    pub id: String,
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// Seen: `male`.
    pub sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub birthday: String,
}
support::object!(AttendancePatient);

/// The clinic, as an attendance names it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AttendanceClinic {
    /// The clinic's UUID.
    pub id: String,
    /// Trading name.
    pub name: String,
    /// How the network calls it.
    pub identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub cnpj: String,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnae: String,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnes: String,
    /// Area in square metres.
    #[serde(deserialize_with = "support::nullable")]
    pub total_area: Option<support::Number>,
    /// Area of the service room in square metres.
    #[serde(deserialize_with = "support::nullable")]
    pub service_room_area: Option<support::Number>,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: A time zone has a name of the IANA database.
    /// Source: IANA Time Zone Database, names (stated).
    pub timezone: String,
}
support::object!(AttendanceClinic);

/// Who attended the patient.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Pharmacist {
    /// The user's UUID.
    pub id: String,
    /// E-mail address.
    pub email: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// The number in the regional pharmacy council.
    ///
    /// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    pub crf: PharmacistCrf,
    /// The state of the council.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub crf_state: String,
    /// Seen: `subscriber`.
    pub role: String,
}
support::object!(Pharmacist);

/// The number in the regional pharmacy council.
///
/// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum PharmacistCrf {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for PharmacistCrf {
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

impl serde::Serialize for PharmacistCrf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// What goes to the national health data network (RNDS).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewAttendanceRndsInstances {
    /// Laboratory results.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    #[serde(rename = "REL")]
    pub rel: support::EmptyList,
    /// Vaccinations.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    #[serde(rename = "RIA")]
    pub ria: support::EmptyList,
}
support::object!(NewAttendanceRndsInstances);

impl From<NewAttendanceRndsInstances> for RndsInstances {
    fn from(_: NewAttendanceRndsInstances) -> Self {
        Self {
            rel: Some(Vec::new()),
            ria: Some(Vec::new()),
        }
    }
}

/// What goes to the national health data network (RNDS).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct RndsInstances {
    /// Laboratory results.
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    #[serde(rename = "REL", deserialize_with = "support::nullable")]
    pub rel: Option<Vec<LaboratoryResult>>,
    /// Vaccinations.
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    #[serde(rename = "RIA", deserialize_with = "support::nullable")]
    pub ria: Option<Vec<Vaccination>>,
}
support::object!(RndsInstances);

/// A laboratory result (REL) as RNDS has it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct LaboratoryResult {
    /// The id of the rapid test.
    pub identifier: String,
    /// The patient's CPF or CNS.
    pub subject: String,
    /// When it was done, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    #[serde(rename = "effectiveDateTime")]
    pub effective_date_time: String,
    /// The establishment; empty in every example.
    pub author: String,
    /// The professional; empty in every example.
    pub performer: String,
    /// Subgroup of the SUS table, such as `0214`.
    pub category: String,
    /// LOINC code of the test.
    ///
    /// Advice (warning) `clinicarx/loinc-well-formed`: A LOINC code has up to seven digits, a hyphen and a check digit.
    /// Source: LOINC, how its codes are made, check digit (stated).
    pub code: String,
    /// How it was done.
    pub method: String,
    /// Type of sample, such as `SWNAFA`.
    pub specimen: String,
    /// Seen: `final`.
    pub status: String,
    /// The result.
    pub result: LaboratoryResultResult,
}
support::object!(LaboratoryResult);

/// The result.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct LaboratoryResultResult {
    /// FHIR's kind of value: `valueCodeableConcept`.
    pub category: String,
    /// `1` detectable, `2` not detectable, `3` inconclusive.
    pub code: String,
}
support::object!(LaboratoryResultResult);

/// A vaccination (RIA) as RNDS has it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Vaccination {
    /// The id of the vaccine.
    pub identifier: String,
    /// The patient's CPF or CNS.
    pub subject: String,
    /// When it was given.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub date: String,
    /// The establishment's CNES.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub author: String,
    /// The professional's CPF or CNS; masked in the example.
    pub performer: String,
    /// Seen: `completed`.
    pub status: String,
    /// Code of the immunobiological.
    #[serde(rename = "vaccineCode")]
    pub vaccine_code: support::Integer,
    /// Code of the manufacturer.
    pub manufacturer: support::Integer,
    /// Lot.
    #[serde(rename = "lotNumber")]
    pub lot_number: String,
    /// When the lot expires.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    #[serde(rename = "expirationDate")]
    pub expiration_date: String,
    /// Where on the body.
    #[serde(rename = "siteCode")]
    pub site_code: String,
    /// By which route.
    #[serde(rename = "routeCode")]
    pub route_code: String,
    /// Which dose.
    #[serde(rename = "doseNumberString")]
    pub dose_number_string: String,
}
support::object!(Vaccination);

/// An attendance of a patient in a clinic.
///
/// Rule `clinicarx/attendance-fields`: An attendance has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: An attendance is not closed before it was created.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Attendance {
    /// The attendance's UUID.
    pub id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub created_time: String,
    /// When it ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    ///
    /// Lifecycle: null in [`NewAttendance`]; a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub closed_time: Option<String>,
    /// The appointment that the attendance came from; all null when there was none.
    pub appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    pub patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    pub clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
    /// Who attended the patient.
    pub pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    #[serde(rename = "rndsInstances")]
    pub rnds_instances: RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    #[serde(deserialize_with = "support::nullable")]
    pub rapid_tests: Option<Vec<RapidTest>>,
}
support::object!(Attendance, Attendance::check);

impl Attendance {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            self.closed_time.as_deref().and_then(support::instant::instant),
            support::instant::instant(&self.created_time),
        ) && later < earlier
        {
            return Err(
                "closed_time is before created_time (clinicarx/attendance-closed-not-before-created)",
            );
        }
        Ok(())
    }
}

/// A service that was done.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AttendanceService {
    /// The service's UUID.
    pub id: String,
    /// What it is called.
    pub service_name: String,
    /// The network's code for it.
    pub service_code: String,
}
support::object!(AttendanceService);

/// A condition that the patient has.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct ClinicalCondition {
    /// The condition's UUID.
    pub id: String,
    /// The attendance in which it was recorded.
    pub added_attendance_id: String,
    /// Seen: `cronic`.
    pub category: String,
    /// The CID-10 code, without its dot.
    ///
    /// Advice (warning) `clinicarx/cid10-well-formed`: A CID-10 code is a letter and two or three digits, without a dot.
    /// Source: RNDS, code system BRCID10, codes (stated).
    pub code: String,
    /// When it was diagnosed.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    #[serde(deserialize_with = "support::nullable")]
    pub diagnosis_date: Option<String>,
    /// What the condition is called.
    pub title: String,
}
support::object!(ClinicalCondition);

/// A medicine that the patient takes.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Treatment {
    /// The treatment's UUID.
    pub id: String,
    /// Trade name.
    pub product: String,
    /// Strength and package.
    pub presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub ean: Option<String>,
    /// The attendance in which it was recorded.
    pub added_attendance_id: String,
    /// When it started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub start_date: String,
}
support::object!(Treatment);

/// A medicine that was handed out during the attendance.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AttendanceDispensing {
    /// The dispensing's UUID.
    pub id: String,
    /// Trade name.
    pub product: String,
    /// Strength and package.
    pub presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub ean: Option<String>,
    /// How many.
    pub amount: support::Number,
    /// Who prescribed it.
    #[serde(deserialize_with = "support::nullable")]
    pub prescriber: Option<String>,
    /// The prescriber's number, or nothing.
    ///
    /// Advice (warning) `clinicarx/prescriber-document-well-formed`: A prescriber's document is a CPF, or empty when nobody was named.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, edit-patient: example (implied).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub prescriber_document: String,
    /// When it was handed out, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub created: String,
}
support::object!(AttendanceDispensing);

impl From<AttendanceDispensing> for Dispensing {
    fn from(narrow: AttendanceDispensing) -> Self {
        Self {
            id: narrow.id,
            product: Some(narrow.product),
            presentation: narrow.presentation,
            ean: narrow.ean,
            amount: narrow.amount,
            prescriber: narrow.prescriber,
            prescriber_document: narrow.prescriber_document,
            created: narrow.created,
        }
    }
}

/// A medicine that was handed out.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Dispensing {
    /// The dispensing's UUID.
    pub id: String,
    /// Trade name.
    ///
    /// Lifecycle: a value in [`AttendanceDispensing`].
    #[serde(deserialize_with = "support::nullable")]
    pub product: Option<String>,
    /// Strength and package.
    pub presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub ean: Option<String>,
    /// How many.
    pub amount: support::Number,
    /// Who prescribed it.
    #[serde(deserialize_with = "support::nullable")]
    pub prescriber: Option<String>,
    /// The prescriber's number, or nothing.
    ///
    /// Advice (warning) `clinicarx/prescriber-document-well-formed`: A prescriber's document is a CPF, or empty when nobody was named.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, edit-patient: example (implied).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub prescriber_document: String,
    /// When it was handed out, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub created: String,
}
support::object!(Dispensing);

/// A vaccine that was given.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Vaccine {
    /// The vaccine's UUID.
    pub id: String,
    /// What it protects from.
    pub vaccine: String,
    /// Which dose.
    pub dose: String,
    /// Lot.
    pub medicine_lot: String,
    /// When the lot expires, day first.
    ///
    /// Advice (warning) `clinicarx/date-day-first-spelling`: A vaccine's expiration date is written DD/MM/YYYY.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub expiration_date: String,
    /// Trade name.
    pub product: String,
    /// Strength and package.
    pub presentation: String,
    /// The product's EAN, or nothing.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    pub ean: String,
}
support::object!(Vaccine);

/// A rapid test that was done.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct RapidTest {
    /// The test's UUID.
    pub id: String,
    /// Which test.
    pub exam_name: String,
    /// When it was done, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub examination_date: String,
    /// Lot.
    pub examination_lot: String,
    /// What was measured.
    pub exam_parameters: Vec<RapidTestExamParametersItem>,
}
support::object!(RapidTest);

/// `RapidTestExamParametersItem`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct RapidTestExamParametersItem {
    /// What was measured.
    pub name: String,
    /// What came out.
    pub result: String,
}
support::object!(RapidTestExamParametersItem);

/// A delivery of `finished-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct FinishedAttendanceDelivery {
    /// What happened; its shape depends on the event.
    ///
    /// Advice (warning) `clinicarx/vaccine-has-record`: A vaccine's id is the identifier of its RIA record, and every RIA record has its vaccine.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/vaccine-agrees-with-record`: A vaccine and its RIA record name the same lot, dose and expiration date.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-has-record`: A rapid test's id is the identifier of its REL record, and every REL record has its rapid test.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-agrees-with-record`: A rapid test and its REL record name the same date.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub data: FinishedAttendance,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(FinishedAttendanceDelivery);

/// An attendance after it was finished.
///
/// Rule `clinicarx/attendance-fields`: An attendance has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: An attendance is not closed before it was created.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/closed-attendance-has-time`: closed_time is filled when an attendance was finished or cancelled.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
///
/// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct FinishedAttendance {
    /// The attendance's UUID.
    pub id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub created_time: String,
    /// When it ended, in UTC.
    ///
    /// Rule `clinicarx/closed-attendance-has-time`: closed_time is filled when an attendance was finished or cancelled.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub closed_time: String,
    /// The appointment that the attendance came from; all null when there was none.
    pub appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    pub patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    pub clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
    /// Who attended the patient.
    pub pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(rename = "rndsInstances")]
    pub rnds_instances: RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub rapid_tests: Option<Vec<RapidTest>>,
}
support::object!(FinishedAttendance, FinishedAttendance::check);

impl FinishedAttendance {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            support::instant::instant(&self.closed_time),
            support::instant::instant(&self.created_time),
        ) && later < earlier
        {
            return Err(
                "closed_time is before created_time (clinicarx/attendance-closed-not-before-created)",
            );
        }
        Ok(())
    }
}

impl From<FinishedAttendance> for Attendance {
    fn from(narrow: FinishedAttendance) -> Self {
        Self {
            id: narrow.id,
            created_time: narrow.created_time,
            closed_time: Some(narrow.closed_time),
            appointment: narrow.appointment,
            patient: narrow.patient,
            clinic: narrow.clinic,
            tenancy: narrow.tenancy,
            pharmacist: narrow.pharmacist,
            services: narrow.services,
            rnds_instances: narrow.rnds_instances,
            clinical_conditions: narrow.clinical_conditions,
            treatments: narrow.treatments,
            dispensings: narrow.dispensings,
            vaccines: narrow.vaccines,
            rapid_tests: narrow.rapid_tests,
        }
    }
}

/// A delivery of `cancelled-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CancelledAttendanceDelivery {
    /// What happened; its shape depends on the event.
    ///
    /// Advice (warning) `clinicarx/vaccine-has-record`: A vaccine's id is the identifier of its RIA record, and every RIA record has its vaccine.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/vaccine-agrees-with-record`: A vaccine and its RIA record name the same lot, dose and expiration date.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-has-record`: A rapid test's id is the identifier of its REL record, and every REL record has its rapid test.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-agrees-with-record`: A rapid test and its REL record name the same date.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub data: CancelledAttendance,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(CancelledAttendanceDelivery);

/// An attendance after it was cancelled.
///
/// Rule `clinicarx/attendance-fields`: An attendance has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: An attendance is not closed before it was created.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/closed-attendance-has-time`: closed_time is filled when an attendance was finished or cancelled.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
///
/// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct CancelledAttendance {
    /// The attendance's UUID.
    pub id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub created_time: String,
    /// When it ended, in UTC.
    ///
    /// Rule `clinicarx/closed-attendance-has-time`: closed_time is filled when an attendance was finished or cancelled.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub closed_time: String,
    /// The appointment that the attendance came from; all null when there was none.
    pub appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    pub patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    pub clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
    /// Who attended the patient.
    pub pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(rename = "rndsInstances")]
    pub rnds_instances: RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub rapid_tests: Option<Vec<RapidTest>>,
}
support::object!(CancelledAttendance, CancelledAttendance::check);

impl CancelledAttendance {
    /// What the fields must satisfy together; decoding checks it.
    fn check(&self) -> Result<(), &'static str> {
        if let (Some(later), Some(earlier)) = (
            support::instant::instant(&self.closed_time),
            support::instant::instant(&self.created_time),
        ) && later < earlier
        {
            return Err(
                "closed_time is before created_time (clinicarx/attendance-closed-not-before-created)",
            );
        }
        Ok(())
    }
}

impl From<CancelledAttendance> for Attendance {
    fn from(narrow: CancelledAttendance) -> Self {
        Self {
            id: narrow.id,
            created_time: narrow.created_time,
            closed_time: Some(narrow.closed_time),
            appointment: narrow.appointment,
            patient: narrow.patient,
            clinic: narrow.clinic,
            tenancy: narrow.tenancy,
            pharmacist: narrow.pharmacist,
            services: narrow.services,
            rnds_instances: narrow.rnds_instances,
            clinical_conditions: narrow.clinical_conditions,
            treatments: narrow.treatments,
            dispensings: narrow.dispensings,
            vaccines: narrow.vaccines,
            rapid_tests: narrow.rapid_tests,
        }
    }
}

/// A delivery of `new-patient`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewPatientDelivery {
    /// What was changed, and by whom.
    pub modified_data: NewPatientDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    pub data: NewPatient,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(NewPatientDelivery);

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewPatientDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: NewPatientEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(NewPatientDeliveryModifiedData);

/// The edit that registered a patient.
///
/// Rule `clinicarx/new-patient-old-data-null`: old_data is present and null when a patient is registered, since nothing was there before.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
///
/// Rule `clinicarx/new-patient-new-data`: new_data is an object with what the user filled in.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
///
/// Rule `clinicarx/new-patient-subject`: subject is add when a patient is registered.
/// Source: Webhooks Clinicarx 1.1.7, new-patient: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewPatientEdit {
    /// What was edited: `Patient` or `Clinic`.
    pub category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    pub ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/new-patient-subject`: subject is add when a patient is registered.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient: example (implied).
    pub subject: NewPatientEditSubject,
    /// The browser that the user had.
    pub user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/new-patient-new-data`: new_data is an object with what the user filled in.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    pub new_data: PatientChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/new-patient-old-data-null`: old_data is present and null when a patient is registered, since nothing was there before.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    pub old_data: support::Null,
}
support::object!(NewPatientEdit);

/// `add` or `edit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NewPatientEditSubject {
    /// `add`
    Add,
}
support::words!(NewPatientEditSubject, Add = "add");

/// Some of a patient's fields. Every key may be absent.
///
/// Rule `clinicarx/patient-changes`: The changed fields of a patient have the types of the document's examples; counts are numbers, flags booleans.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PatientChanges {
    /// Addresses, with the changed keys only.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub addresses: Option<Vec<AddressChanges>>,
    /// How many vaccines were given.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub applied_vaccines_count: support::Maybe<support::Number>,
    /// How many appointments there were.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub appointments_count: support::Maybe<support::Number>,
    /// How many attendances there were.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub attendances_count: support::Maybe<support::Number>,
    /// City of birth.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub birth_city: Option<String>,
    /// Country of birth.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub birth_country: Option<String>,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub birth_state: Option<String>,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub birthday: Option<String>,
    /// Name in the civil register.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub civil_name: Option<String>,
    /// How many conditions there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub clinical_conditions_count: support::Maybe<support::Number>,
    /// Score of the conditions.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub clinical_conditions_score: support::Maybe<support::Number>,
    /// Whether or when it was deleted.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub deleted: support::Maybe<PatientChangesDeleted>,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub document: Option<Document>,
    /// How many documents there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub documents_count: support::Maybe<support::Number>,
    /// E-mail address.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<String>,
    /// How many exams there were.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub exams_count: support::Maybe<support::Number>,
    /// Whether there is a social name.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub has_social_name: support::Maybe<bool>,
    /// Health plan.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub health_plan: support::Maybe<String>,
    /// How many interventions there were.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub interventions_count: support::Maybe<support::Number>,
    /// Whether this is a test.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub is_user_test: support::Maybe<bool>,
    /// The clinic that inactivated the data.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub lgpd_inactivation_clinic_id: support::Maybe<String>,
    /// When the data were inactivated.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub lgpd_inactivation_date: support::Maybe<String>,
    /// Who asked for it.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub lgpd_inactivation_email: support::Maybe<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub lgpd_inactivation_reason: support::Maybe<String>,
    /// Who did it.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub lgpd_inactivation_user_id: support::Maybe<String>,
    /// Whether the data were inactivated.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub lgpd_is_inactivated: support::Maybe<bool>,
    /// How many medicines there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub medicines_count: support::Maybe<support::Number>,
    /// Whether marketing is welcome.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub mkt_email_accepted: support::Maybe<bool>,
    /// Since when.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub mkt_email_accepted_date: support::Maybe<String>,
    /// The patient's id in the app.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub mobile_patient_id: support::Maybe<String>,
    /// The mother's name.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub mother_name: Option<String>,
    /// Full name.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
    /// Number of the national health card (CNS).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub national_health_card: Option<String>,
    /// Nationality.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub nationality: Option<String>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub observation: support::Maybe<String>,
    /// Occupation.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub occupation: Option<String>,
    /// How many appointments were kept.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub performed_appointments_count: support::Maybe<support::Number>,
    /// How many pharmacotherapies there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub pharmacotherapies_count: support::Maybe<support::Number>,
    /// Telephone.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub phone1: Option<String>,
    /// What kind of telephone.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub phone1_type: support::Maybe<String>,
    /// Photograph.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub photo: support::Maybe<String>,
    /// As printed; probably `prescriptions_count`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub tesprescriptions_counte1: support::Maybe<support::Number>,
    /// How many prescriptions there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub prescriptions_count: support::Maybe<support::Number>,
    /// How many exams were procedures.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub procedure_exams_count: support::Maybe<support::Number>,
    /// How many procedures there were.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub procedures_count: support::Maybe<support::Number>,
    /// Religion.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub religion: Option<String>,
    /// Seen: `medium`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub schooling_degree: Option<String>,
    /// How many steps of services there were.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub service_steps_count: support::Maybe<support::Number>,
    /// Seen: `male`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub sex: Option<String>,
    /// Seen: `indigenous`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub skin_color: Option<String>,
    /// Whether e-mails about results are welcome.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub tlr_email_accepted: support::Maybe<bool>,
    /// The terms that were accepted.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub tos: support::Maybe<TermsOfService>,
    /// How many vaccines there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub vaccines_count: support::Maybe<support::Number>,
    /// Whether the app's terms were accepted.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub webapp_terms_accepted: support::Maybe<bool>,
    /// When.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub webapp_terms_accepted_date: support::Maybe<String>,
}
support::object!(PatientChanges);

/// The changed keys of an address.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct AddressChanges {
    /// Street.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub street: Option<String>,
    /// The house's number.
    ///
    /// Rule `clinicarx/street-number`: The number of a house is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub number: Option<AddressChangesNumber>,
    /// Flat or floor.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub complement: Option<String>,
    /// Neighbourhood.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub neighbourhood: Option<String>,
    /// City.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub city: Option<String>,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub state: Option<String>,
    /// Country.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub country: support::Maybe<String>,
    /// The postal code.
    ///
    /// Rule `clinicarx/zip-code`: A postal code is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    ///
    /// Advice (warning) `clinicarx/cep-well-formed`: A CEP has eight digits; a number may have lost its leading zeros.
    /// Source: Código de Endereçamento Postal, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cep-placeholder`: A CEP of zeros only is a placeholder, not a place.
    /// Source: Código de Endereçamento Postal, how its codes are written, codes (implied).
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub zip_code: Option<AddressChangesZipCode>,
}
support::object!(AddressChanges);

/// The house's number.
///
/// Rule `clinicarx/street-number`: The number of a house is a number or text.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum AddressChangesNumber {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for AddressChangesNumber {
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

impl serde::Serialize for AddressChangesNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// The postal code.
///
/// Rule `clinicarx/zip-code`: A postal code is a number or text.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum AddressChangesZipCode {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for AddressChangesZipCode {
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

impl serde::Serialize for AddressChangesZipCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// Whether or when it was deleted.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum PatientChangesDeleted {
    /// As a boolean.
    Bool(bool),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for PatientChangesDeleted {
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

impl serde::Serialize for PatientChangesDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// Terms that somebody accepted.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct TermsOfService {
    /// When.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub date: String,
    /// Which version.
    pub version_terms: support::Number,
    /// Seen: `subscriber`.
    pub role_user: String,
    /// The CPF of who accepted.
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    pub document_user: String,
    /// Who accepted.
    pub name_user: String,
    /// Whether the terms were accepted.
    pub term_of_use: bool,
}
support::object!(TermsOfService);

/// A user who registered or changed something.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Editor {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Login.
    pub username: String,
    /// E-mail address.
    pub email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// The number in the regional pharmacy council.
    ///
    /// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    pub crf: EditorCrf,
    /// The state of the council.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub crf_state: String,
    /// Seen: `subscriber`.
    pub role: String,
}
support::object!(Editor);

/// The number in the regional pharmacy council.
///
/// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum EditorCrf {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for EditorCrf {
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

impl serde::Serialize for EditorCrf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// A patient at the moment of registration.
///
/// Rule `clinicarx/patient-fields`: A patient has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
///
/// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewPatient {
    /// The patient's UUID.
    pub id: String,
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// Seen: `male`.
    pub sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub birthday: String,
    /// Occupation.
    pub occupation: String,
    /// Seen: `medium`.
    pub schooling_degree: String,
    /// Religion.
    pub religion: String,
    /// Nationality.
    pub nationality: String,
    /// The mother's name.
    pub mother_name: String,
    /// Seen: `indigenous`.
    pub skin_color: String,
    /// City of birth.
    pub birth_city: String,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub birth_state: String,
    /// Country of birth.
    pub birth_country: String,
    /// Telephones.
    pub phones: Vec<Phone>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub treatments: Option<support::EmptyList>,
    /// The conditions that the patient has.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub clinical_conditions: Option<support::EmptyList>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub dispensings: Option<support::EmptyList>,
    /// Health plans.
    pub plano_saude: Vec<HealthPlan>,
}
support::object!(NewPatient);

impl From<NewPatient> for Patient {
    fn from(narrow: NewPatient) -> Self {
        Self {
            id: narrow.id,
            name: narrow.name,
            email: narrow.email,
            document: narrow.document,
            sex: narrow.sex,
            birthday: narrow.birthday,
            occupation: narrow.occupation,
            schooling_degree: narrow.schooling_degree,
            religion: narrow.religion,
            nationality: narrow.nationality,
            mother_name: narrow.mother_name,
            skin_color: narrow.skin_color,
            birth_city: narrow.birth_city,
            birth_state: narrow.birth_state,
            birth_country: narrow.birth_country,
            phones: narrow.phones,
            addresses: narrow.addresses,
            contacts: narrow.contacts,
            treatments: narrow.treatments.map(|_| Vec::new()),
            clinical_conditions: narrow.clinical_conditions.map(|_| Vec::new()),
            dispensings: narrow.dispensings.map(|_| Vec::new()),
            plano_saude: narrow.plano_saude,
        }
    }
}

/// A telephone.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Phone {
    /// The number with its area code.
    pub phone: String,
}
support::object!(Phone);

/// An address.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Address {
    /// Street.
    pub street: String,
    /// The house's number.
    ///
    /// Rule `clinicarx/street-number`: The number of a house is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    pub number: AddressNumber,
    /// Flat or floor.
    pub complement: String,
    /// Neighbourhood.
    pub neighbourhood: String,
    /// City.
    pub city: String,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub state: String,
    /// Country.
    #[serde(deserialize_with = "support::nullable")]
    pub country: Option<String>,
    /// The postal code.
    ///
    /// Rule `clinicarx/zip-code`: A postal code is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    ///
    /// Advice (warning) `clinicarx/cep-well-formed`: A CEP has eight digits; a number may have lost its leading zeros.
    /// Source: Código de Endereçamento Postal, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cep-placeholder`: A CEP of zeros only is a placeholder, not a place.
    /// Source: Código de Endereçamento Postal, how its codes are written, codes (implied).
    pub zip_code: AddressZipCode,
}
support::object!(Address);

/// The house's number.
///
/// Rule `clinicarx/street-number`: The number of a house is a number or text.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum AddressNumber {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for AddressNumber {
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

impl serde::Serialize for AddressNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// The postal code.
///
/// Rule `clinicarx/zip-code`: A postal code is a number or text.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum AddressZipCode {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for AddressZipCode {
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

impl serde::Serialize for AddressZipCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Contact {
    /// Full name.
    pub name: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone1: String,
    /// Another telephone.
    pub phone2: String,
}
support::object!(Contact);

/// A health plan.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct HealthPlan {
    /// The plan's number.
    pub id: support::Number,
    /// Company name.
    pub nome: String,
    /// Trading name.
    pub nome_fantasia: String,
    /// What kind of company.
    pub modalidade: String,
    /// The company's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub cnpj: String,
}
support::object!(HealthPlan);

/// A patient's registration.
///
/// Rule `clinicarx/patient-fields`: A patient has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Patient {
    /// The patient's UUID.
    pub id: String,
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// Seen: `male`.
    pub sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub birthday: String,
    /// Occupation.
    pub occupation: String,
    /// Seen: `medium`.
    pub schooling_degree: String,
    /// Religion.
    pub religion: String,
    /// Nationality.
    pub nationality: String,
    /// The mother's name.
    pub mother_name: String,
    /// Seen: `indigenous`.
    pub skin_color: String,
    /// City of birth.
    pub birth_city: String,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub birth_state: String,
    /// Country of birth.
    pub birth_country: String,
    /// Telephones.
    pub phones: Vec<Phone>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// The medicines that the patient takes.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    #[serde(deserialize_with = "support::nullable")]
    pub treatments: Option<Vec<PatientTreatment>>,
    /// The conditions that the patient has.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    #[serde(deserialize_with = "support::nullable")]
    pub clinical_conditions: Option<Vec<PatientCondition>>,
    /// The medicines that were handed out.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    #[serde(deserialize_with = "support::nullable")]
    pub dispensings: Option<Vec<Dispensing>>,
    /// Health plans.
    pub plano_saude: Vec<HealthPlan>,
}
support::object!(Patient);

/// A medicine that the patient takes, with its history.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PatientTreatment {
    /// When it was recorded, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub added_date: String,
    /// When it ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub finished_date: String,
    /// The attendance in which it ended.
    #[serde(deserialize_with = "support::nullable")]
    pub finished_attendance_id: Option<String>,
    /// The treatment's UUID.
    pub id: String,
    /// Trade name.
    pub product: String,
    /// Strength and package.
    pub presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub ean: Option<String>,
    /// The attendance in which it was recorded.
    pub added_attendance_id: String,
    /// When it started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub start_date: String,
}
support::object!(PatientTreatment);

impl From<PatientTreatment> for Treatment {
    fn from(narrow: PatientTreatment) -> Self {
        Self {
            id: narrow.id,
            product: narrow.product,
            presentation: narrow.presentation,
            ean: narrow.ean,
            added_attendance_id: narrow.added_attendance_id,
            start_date: narrow.start_date,
        }
    }
}

/// A condition that the patient has, with its history.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct PatientCondition {
    /// When it was recorded, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub added_date: String,
    /// When it ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    #[serde(deserialize_with = "support::nullable")]
    pub finished_date: Option<String>,
    /// The attendance in which it ended.
    #[serde(deserialize_with = "support::nullable")]
    pub finished_attendance_id: Option<String>,
    /// The condition's UUID.
    pub id: String,
    /// The attendance in which it was recorded.
    pub added_attendance_id: String,
    /// Seen: `cronic`.
    pub category: String,
    /// The CID-10 code, without its dot.
    ///
    /// Advice (warning) `clinicarx/cid10-well-formed`: A CID-10 code is a letter and two or three digits, without a dot.
    /// Source: RNDS, code system BRCID10, codes (stated).
    pub code: String,
    /// When it was diagnosed.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    #[serde(deserialize_with = "support::nullable")]
    pub diagnosis_date: Option<String>,
    /// What the condition is called.
    pub title: String,
}
support::object!(PatientCondition);

impl From<PatientCondition> for ClinicalCondition {
    fn from(narrow: PatientCondition) -> Self {
        Self {
            id: narrow.id,
            added_attendance_id: narrow.added_attendance_id,
            category: narrow.category,
            code: narrow.code,
            diagnosis_date: narrow.diagnosis_date,
            title: narrow.title,
        }
    }
}

/// A delivery of `edit-patient`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditPatientDelivery {
    /// What was changed, and by whom.
    pub modified_data: EditPatientDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    pub data: Patient,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(EditPatientDelivery);

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditPatientDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: EditPatientEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(EditPatientDeliveryModifiedData);

/// The edit that changed a patient.
///
/// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
///
/// Rule `clinicarx/edit-patient-subject`: subject is edit when a patient is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditPatientEdit {
    /// What was edited: `Patient` or `Clinic`.
    pub category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    pub ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/edit-patient-subject`: subject is edit when a patient is changed.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
    pub subject: EditPatientEditSubject,
    /// The browser that the user had.
    pub user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
    pub new_data: PatientChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
    pub old_data: PatientChanges,
}
support::object!(EditPatientEdit);

/// `add` or `edit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EditPatientEditSubject {
    /// `edit`
    Edit,
}
support::words!(EditPatientEditSubject, Edit = "edit");

/// A delivery of `new-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewClinicDelivery {
    /// What was changed, and by whom.
    pub modified_data: NewClinicDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    pub data: Clinic,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(NewClinicDelivery);

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewClinicDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: NewClinicEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(NewClinicDeliveryModifiedData);

/// The edit that registered a clinic.
///
/// Rule `clinicarx/new-clinic-old-data-blank`: old_data is blank when a clinic is registered, an empty list, an empty object or null, since nothing was there before.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
///
/// Rule `clinicarx/new-clinic-new-data`: new_data is an object with what the user filled in; what was not filled in is null.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
///
/// Rule `clinicarx/new-clinic-subject`: subject is add when a clinic is registered.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewClinicEdit {
    /// What was edited: `Patient` or `Clinic`.
    pub category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    pub ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/new-clinic-subject`: subject is add when a clinic is registered.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub subject: NewClinicEditSubject,
    /// The browser that the user had.
    pub user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/new-clinic-new-data`: new_data is an object with what the user filled in; what was not filled in is null.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    pub new_data: ClinicChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/new-clinic-old-data-blank`: old_data is blank when a clinic is registered, an empty list, an empty object or null, since nothing was there before.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    ///
    /// Advice (note) `clinicarx/old-data-is-list`: old_data is blank as an empty list here, as the prose says; the document's example has an empty object.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    ///
    /// Advice (note) `clinicarx/old-data-is-object`: old_data is blank as an empty object here, as the document's example has it; the prose says an empty list.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    ///
    /// Advice (note) `clinicarx/old-data-is-null`: old_data is blank as null here, as it is for patients; the prose says an empty list, the example has an empty object.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (implied).
    #[serde(deserialize_with = "support::nullable")]
    pub old_data: Option<NewClinicEditOldData>,
}
support::object!(NewClinicEdit);

/// `add` or `edit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NewClinicEditSubject {
    /// `add`
    Add,
}
support::words!(NewClinicEditSubject, Add = "add");

/// Some of a clinic's fields. Every key may be absent.
///
/// Rule `clinicarx/clinic-changes`: The changed fields of a clinic have the types of the document's examples, or are null.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct ClinicChanges {
    /// Whether the clinic is in use.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub active: support::Maybe<bool>,
    /// Whether the CNES may be missing.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub allow_empty_cnes: support::Maybe<bool>,
    /// Whether the licence may be missing.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub allow_empty_sanitary_license: support::Maybe<bool>,
    /// Whether one can book online.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub allow_online_appointment: support::Maybe<bool>,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub cnae: support::Maybe<String>,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub cnes: support::Maybe<String>,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub cnpj: support::Maybe<String>,
    /// What kind of company.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub company_type: support::Maybe<String>,
    /// Description.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description: support::Maybe<String>,
    /// Text of the COVID terms.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description_term_covid: support::Maybe<String>,
    /// When one can book online.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub service_hours: support::Maybe<Vec<Option<ServiceHours>>>,
    /// Text of the service terms.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub description_term_service: support::Maybe<String>,
    /// How the network calls it.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub identification: support::Maybe<String>,
    /// When the health permit was issued.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub issuance_health_permit: support::Maybe<String>,
    /// Company name.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub legal_name: support::Maybe<String>,
    /// Logo.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub logo: support::Maybe<String>,
    /// Trading name.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub name: support::Maybe<String>,
    /// How many hours ahead one can book online.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub online_appointment_antecedence_time: support::Maybe<support::Number>,
    /// What one reads after booking.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub online_appointment_message: support::Maybe<String>,
    /// The head of the pharmacy.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub pharmacy_head1: support::Maybe<String>,
    /// Another head of the pharmacy.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub pharmacy_head2: support::Maybe<String>,
    /// How many rooms there are.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub room_number: support::Maybe<support::Number>,
    /// Number of the sanitary licence.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub sanitary_license: support::Maybe<support::Number>,
    /// Area of the service room in square metres.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub service_room_area: support::Maybe<support::Number>,
    /// How long a service may take.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub service_time_limit: support::Maybe<support::Number>,
    /// Origin code in the immunisation system.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub sipni_origin_code: support::Maybe<support::Number>,
    /// The network's licence.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub tenancy_license_id: support::Maybe<String>,
    /// How the time zone is shown.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: The label of a time zone is no name of the IANA database; use timezone to compute with.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub timezone_label: support::Maybe<String>,
    /// Area in square metres.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub total_area: support::Maybe<support::Number>,
    /// Until when the health permit is valid.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub valid_health_permit: support::Maybe<String>,
    /// Addresses, with the changed keys only.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub addresses: support::Maybe<Vec<AddressChanges>>,
    /// Telephones.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub phones: support::Maybe<Vec<Phone>>,
    /// The terms that were accepted.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub tos: support::Maybe<TermsOfService>,
}
support::object!(ClinicChanges);

/// From when to when.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct ServiceHours {
    /// When it opens.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub start: String,
    /// When it closes.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub end: String,
}
support::object!(ServiceHours);

/// The values before the edit.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum NewClinicEditOldData {
    /// As a list.
    List(support::EmptyList),
    /// As an object.
    Object(support::EmptyObject),
}

impl<'de> serde::Deserialize<'de> for NewClinicEditOldData {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Array => support::from_raw(&raw).map(Self::List),
            support::JsonType::Object => support::from_raw(&raw).map(Self::Object),
            _ => Err(support::unexpected(&raw, "a list or an object")),
        }
    }
}

impl serde::Serialize for NewClinicEditOldData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
        }
    }
}

/// A clinic's registration.
///
/// Rule `clinicarx/clinic-fields`: A clinic has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic: example (implied).
///
/// Rule `clinicarx/service-hours`: service_hours is present with seven entries, Sunday first; each is null, or an object with start and end.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Clinic {
    /// The clinic's UUID.
    pub id: String,
    /// How the network calls it, such as `Loja 01`.
    pub identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub cnpj: String,
    /// Whether the clinic is in use.
    pub active: bool,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnae: String,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnes: String,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: A time zone has a name of the IANA database.
    /// Source: IANA Time Zone Database, names (stated).
    pub timezone: String,
    /// How the time zone is shown.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: The label of a time zone is no name of the IANA database; use timezone to compute with.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub timezone_label: String,
    /// When the break starts.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub break_time_start: String,
    /// When the break ends.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub break_time_end: String,
    /// How many hours ahead one can book online.
    pub online_appointment_antecedence_time: support::Number,
    /// Telephones.
    pub phones: Vec<Phone>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// When one can book online, from Sunday to Saturday; null on a day when one cannot.
    ///
    /// Rule `clinicarx/service-hours`: service_hours is present with seven entries, Sunday first; each is null, or an object with start and end.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
    pub service_hours: [Option<ServiceHours>; 7],
}
support::object!(Clinic);

/// A delivery of `edit-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditClinicDelivery {
    /// What was changed, and by whom.
    pub modified_data: EditClinicDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    pub data: Clinic,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(EditClinicDelivery);

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditClinicDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: EditClinicEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(EditClinicDeliveryModifiedData);

/// The edit that changed a clinic.
///
/// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
///
/// Rule `clinicarx/edit-clinic-subject`: subject is edit when a clinic is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditClinicEdit {
    /// What was edited: `Patient` or `Clinic`.
    pub category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    pub ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/edit-clinic-subject`: subject is edit when a clinic is changed.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    pub subject: EditClinicEditSubject,
    /// The browser that the user had.
    pub user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    pub new_data: ClinicChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    pub old_data: ClinicChanges,
}
support::object!(EditClinicEdit);

/// `add` or `edit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EditClinicEditSubject {
    /// `edit`
    Edit,
}
support::words!(EditClinicEditSubject, Edit = "edit");

/// A delivery of `new-user`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewUserDelivery {
    /// What happened; its shape depends on the event.
    pub data: User,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(NewUserDelivery);

/// A user of the network.
///
/// Rule `clinicarx/user-fields`: A user has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-user, edit-user: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct User {
    /// The user's UUID.
    pub id: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub document: Document,
    /// The number in the regional pharmacy council.
    ///
    /// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    pub crf: UserCrf,
    /// The state of the council.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub crf_state: String,
    /// Which council: `CRF`.
    pub crf_issuer: String,
    /// Seen: `manager`.
    pub role: String,
    /// Whether the user is in use.
    pub active: bool,
}
support::object!(User);

/// The number in the regional pharmacy council.
///
/// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum UserCrf {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for UserCrf {
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

impl serde::Serialize for UserCrf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

/// A delivery of `edit-user`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditUserDelivery {
    /// What happened; its shape depends on the event.
    pub data: User,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(EditUserDelivery);

/// A delivery of `new-service`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct NewServiceDelivery {
    /// What happened; its shape depends on the event.
    pub data: Service,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(NewServiceDelivery);

/// A service that clinics of the network offer.
///
/// Rule `clinicarx/service-fields`: A service has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-service, edit-service: example (implied).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Service {
    /// The service's UUID.
    pub id: String,
    /// The network's code for it.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What it is, as HTML.
    pub description: String,
    /// Discount for members.
    #[serde(deserialize_with = "support::nullable")]
    pub clinipass_discount: Option<support::Number>,
    /// Seen: `percent`.
    pub clinipass_discount_type: String,
    /// Price in reais.
    pub price: support::Number,
    /// Cost in per cent of the price.
    pub cost_percent: support::Number,
    /// Commission in per cent of the price.
    pub commission_percent: support::Number,
    /// Whether the service is offered.
    pub active: bool,
}
support::object!(Service);

/// A delivery of `edit-service`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct EditServiceDelivery {
    /// What happened; its shape depends on the event.
    pub data: Service,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    pub api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub timestamp: String,
}
support::object!(EditServiceDelivery);
