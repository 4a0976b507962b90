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
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
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
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::NewAppointment(body) => support::encode(body),
            Self::EditAppointment(body) => support::encode(body),
            Self::CancelAppointment(body) => support::encode(body),
            Self::NewAttendance(body) => support::encode(body),
            Self::FinishedAttendance(body) => support::encode(body),
            Self::CancelledAttendance(body) => support::encode(body),
            Self::NewPatient(body) => support::encode(body),
            Self::EditPatient(body) => support::encode(body),
            Self::NewClinic(body) => support::encode(body),
            Self::EditClinic(body) => support::encode(body),
            Self::NewUser(body) => support::encode(body),
            Self::EditUser(body) => support::encode(body),
            Self::NewService(body) => support::encode(body),
            Self::EditService(body) => support::encode(body),
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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewAppointmentDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

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
#[derive(Debug, Clone, PartialEq)]
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
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::fields!(NewAppointment {
    id value "id", event_category value "event_category", event_type value "event_type",
    event_status value "event_status", scheduled_start_at value "scheduled_start_at",
    scheduled_end_at value "scheduled_end_at", scheduled_duration value "scheduled_duration",
    performed_start_at value "performed_start_at", performed_end_at value "performed_end_at",
    performed_duration value "performed_duration", title nullable "title", annotations nullable "annotations",
    patient value "patient", clinic value "clinic", tenancy value "tenancy",
});

impl support::Decode for NewAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(AppointmentPatient { id value "id", name value "name", document value "document" });

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
support::by_type!(Document "a number or a text" { Number Number, Text String });

/// The clinic, as an appointment names it.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(AppointmentClinic {
    id value "id", name value "name", identification value "identification", cnpj value "cnpj", active value "active",
    cnes value "cnes",
});

/// The network that the clinic belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct Tenancy {
    /// The network's UUID.
    pub id: String,
    /// Company name.
    pub name: String,
    /// Trading name.
    pub description: String,
}
support::object!(Tenancy { id value "id", name value "name", description value "description" });

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
#[derive(Debug, Clone, PartialEq)]
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
    pub scheduled_duration: Option<support::Integer>,
    /// When it really started, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    pub performed_start_at: Option<String>,
    /// When it really ended, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    pub performed_end_at: Option<String>,
    /// Real length in minutes.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    pub performed_duration: Option<support::Integer>,
    /// What the appointment is for.
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::fields!(Appointment {
    id value "id", event_category value "event_category", event_type value "event_type",
    event_status value "event_status", scheduled_start_at value "scheduled_start_at",
    scheduled_end_at value "scheduled_end_at", scheduled_duration nullable "scheduled_duration",
    performed_start_at nullable "performed_start_at", performed_end_at nullable "performed_end_at",
    performed_duration nullable "performed_duration", title nullable "title", annotations nullable "annotations",
    patient value "patient", clinic value "clinic", tenancy value "tenancy",
});

impl support::Decode for Appointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditAppointmentDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

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
#[derive(Debug, Clone, PartialEq)]
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
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::fields!(EditAppointment {
    id value "id", event_category value "event_category", event_type value "event_type",
    event_status value "event_status", scheduled_start_at value "scheduled_start_at",
    scheduled_end_at value "scheduled_end_at", scheduled_duration value "scheduled_duration",
    performed_start_at value "performed_start_at", performed_end_at value "performed_end_at",
    performed_duration value "performed_duration", title nullable "title", annotations nullable "annotations",
    patient value "patient", clinic value "clinic", tenancy value "tenancy",
});

impl support::Decode for EditAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(CancelAppointmentDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

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
#[derive(Debug, Clone, PartialEq)]
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
    pub title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    pub annotations: Option<String>,
    /// The patient, as an appointment names them.
    pub patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    pub clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    pub tenancy: Tenancy,
}
support::fields!(CancelAppointment {
    id value "id", event_category value "event_category", event_type value "event_type",
    event_status value "event_status", scheduled_start_at value "scheduled_start_at",
    scheduled_end_at value "scheduled_end_at", scheduled_duration value "scheduled_duration",
    performed_start_at value "performed_start_at", performed_end_at value "performed_end_at",
    performed_duration value "performed_duration", title nullable "title", annotations nullable "annotations",
    patient value "patient", clinic value "clinic", tenancy value "tenancy",
});

impl support::Decode for CancelAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewAttendanceDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewAttendance {
    id value "id", created_time value "created_time", closed_time value "closed_time", appointment value "appointment",
    patient value "patient", clinic value "clinic", tenancy value "tenancy", pharmacist value "pharmacist",
    services value "services", rnds_instances value "rndsInstances", clinical_conditions value "clinical_conditions",
    treatments value "treatments", dispensings value "dispensings", vaccines value "vaccines",
    rapid_tests value "rapid_tests",
});

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
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceAppointment {
    /// The appointment's UUID.
    pub id: Option<String>,
    /// When it should have started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_start_at: Option<String>,
    /// When it should have ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    pub scheduled_end_at: Option<String>,
}
support::fields!(AttendanceAppointment {
    id nullable "id", scheduled_start_at nullable "scheduled_start_at", scheduled_end_at nullable "scheduled_end_at",
});

impl support::Decode for AttendanceAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(AttendancePatient {
    id value "id", name value "name", email value "email", document value "document", sex value "sex",
    birthday value "birthday",
});

/// The clinic, as an attendance names it.
#[derive(Debug, Clone, PartialEq)]
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
    pub total_area: Option<support::Number>,
    /// Area of the service room in square metres.
    pub service_room_area: Option<support::Number>,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: A time zone has a name of the IANA database.
    /// Source: IANA Time Zone Database, names (stated).
    pub timezone: String,
}
support::object!(AttendanceClinic {
    id value "id", name value "name", identification value "identification", cnpj value "cnpj", cnae value "cnae",
    cnes value "cnes", total_area nullable "total_area", service_room_area nullable "service_room_area",
    timezone value "timezone",
});

/// Who attended the patient.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Pharmacist {
    id value "id", email value "email", first_name value "first_name", last_name value "last_name",
    document value "document", crf value "crf", crf_state value "crf_state", role value "role",
});

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
support::by_type!(PharmacistCrf "a number or a text" { Number Number, Text String });

/// What goes to the national health data network (RNDS).
#[derive(Debug, Clone, PartialEq)]
pub struct NewAttendanceRndsInstances {
    /// Laboratory results.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub rel: support::EmptyList,
    /// Vaccinations.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    pub ria: support::EmptyList,
}
support::object!(NewAttendanceRndsInstances { rel value "REL", ria value "RIA" });

impl From<NewAttendanceRndsInstances> for RndsInstances {
    fn from(_: NewAttendanceRndsInstances) -> Self {
        Self {
            rel: Some(Vec::new()),
            ria: Some(Vec::new()),
        }
    }
}

/// What goes to the national health data network (RNDS).
#[derive(Debug, Clone, PartialEq)]
pub struct RndsInstances {
    /// Laboratory results.
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    pub rel: Option<Vec<LaboratoryResult>>,
    /// Vaccinations.
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    pub ria: Option<Vec<Vaccination>>,
}
support::object!(RndsInstances { rel nullable "REL", ria nullable "RIA" });

/// A laboratory result (REL) as RNDS has it.
#[derive(Debug, Clone, PartialEq)]
pub struct LaboratoryResult {
    /// The id of the rapid test.
    pub identifier: String,
    /// The patient's CPF or CNS.
    pub subject: String,
    /// When it was done, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
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
support::object!(LaboratoryResult {
    identifier value "identifier", subject value "subject", effective_date_time value "effectiveDateTime",
    author value "author", performer value "performer", category value "category", code value "code",
    method value "method", specimen value "specimen", status value "status", result value "result",
});

/// The result.
#[derive(Debug, Clone, PartialEq)]
pub struct LaboratoryResultResult {
    /// FHIR's kind of value: `valueCodeableConcept`.
    pub category: String,
    /// `1` detectable, `2` not detectable, `3` inconclusive.
    pub code: String,
}
support::object!(LaboratoryResultResult { category value "category", code value "code" });

/// A vaccination (RIA) as RNDS has it.
#[derive(Debug, Clone, PartialEq)]
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
    pub vaccine_code: support::Integer,
    /// Code of the manufacturer.
    pub manufacturer: support::Integer,
    /// Lot.
    pub lot_number: String,
    /// When the lot expires.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub expiration_date: String,
    /// Where on the body.
    pub site_code: String,
    /// By which route.
    pub route_code: String,
    /// Which dose.
    pub dose_number_string: String,
}
support::object!(Vaccination {
    identifier value "identifier", subject value "subject", date value "date", author value "author",
    performer value "performer", status value "status", vaccine_code value "vaccineCode",
    manufacturer value "manufacturer", lot_number value "lotNumber", expiration_date value "expirationDate",
    site_code value "siteCode", route_code value "routeCode", dose_number_string value "doseNumberString",
});

/// An attendance of a patient in a clinic.
///
/// Rule `clinicarx/attendance-fields`: An attendance has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: An attendance is not closed before it was created.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
#[derive(Debug, Clone, PartialEq)]
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
    pub services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    pub rnds_instances: RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    pub clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    pub treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    pub dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    pub vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    pub rapid_tests: Option<Vec<RapidTest>>,
}
support::fields!(Attendance {
    id value "id", created_time value "created_time", closed_time nullable "closed_time",
    appointment value "appointment", patient value "patient", clinic value "clinic", tenancy value "tenancy",
    pharmacist value "pharmacist", services nullable "services", rnds_instances value "rndsInstances",
    clinical_conditions nullable "clinical_conditions", treatments nullable "treatments",
    dispensings nullable "dispensings", vaccines nullable "vaccines", rapid_tests nullable "rapid_tests",
});

impl support::Decode for Attendance {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceService {
    /// The service's UUID.
    pub id: String,
    /// What it is called.
    pub service_name: String,
    /// The network's code for it.
    pub service_code: String,
}
support::object!(AttendanceService {
    id value "id", service_name value "service_name", service_code value "service_code",
});

/// A condition that the patient has.
#[derive(Debug, Clone, PartialEq)]
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
    pub diagnosis_date: Option<String>,
    /// What the condition is called.
    pub title: String,
}
support::object!(ClinicalCondition {
    id value "id", added_attendance_id value "added_attendance_id", category value "category", code value "code",
    diagnosis_date nullable "diagnosis_date", title value "title",
});

/// A medicine that the patient takes.
#[derive(Debug, Clone, PartialEq)]
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
    pub ean: Option<String>,
    /// The attendance in which it was recorded.
    pub added_attendance_id: String,
    /// When it started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub start_date: String,
}
support::object!(Treatment {
    id value "id", product value "product", presentation value "presentation", ean nullable "ean",
    added_attendance_id value "added_attendance_id", start_date value "start_date",
});

/// A medicine that was handed out during the attendance.
#[derive(Debug, Clone, PartialEq)]
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
    pub ean: Option<String>,
    /// How many.
    pub amount: support::Number,
    /// Who prescribed it.
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
support::object!(AttendanceDispensing {
    id value "id", product value "product", presentation value "presentation", ean nullable "ean",
    amount value "amount", prescriber nullable "prescriber", prescriber_document value "prescriber_document",
    created value "created",
});

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
#[derive(Debug, Clone, PartialEq)]
pub struct Dispensing {
    /// The dispensing's UUID.
    pub id: String,
    /// Trade name.
    ///
    /// Lifecycle: a value in [`AttendanceDispensing`].
    pub product: Option<String>,
    /// Strength and package.
    pub presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    pub ean: Option<String>,
    /// How many.
    pub amount: support::Number,
    /// Who prescribed it.
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
support::object!(Dispensing {
    id value "id", product nullable "product", presentation value "presentation", ean nullable "ean",
    amount value "amount", prescriber nullable "prescriber", prescriber_document value "prescriber_document",
    created value "created",
});

/// A vaccine that was given.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Vaccine {
    id value "id", vaccine value "vaccine", dose value "dose", medicine_lot value "medicine_lot",
    expiration_date value "expiration_date", product value "product", presentation value "presentation",
    ean value "ean",
});

/// A rapid test that was done.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(RapidTest {
    id value "id", exam_name value "exam_name", examination_date value "examination_date",
    examination_lot value "examination_lot", exam_parameters value "exam_parameters",
});

/// `RapidTestExamParametersItem`.
#[derive(Debug, Clone, PartialEq)]
pub struct RapidTestExamParametersItem {
    /// What was measured.
    pub name: String,
    /// What came out.
    pub result: String,
}
support::object!(RapidTestExamParametersItem { name value "name", result value "result" });

/// A delivery of `finished-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(FinishedAttendanceDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

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
#[derive(Debug, Clone, PartialEq)]
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
    pub services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub rnds_instances: RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub rapid_tests: Option<Vec<RapidTest>>,
}
support::fields!(FinishedAttendance {
    id value "id", created_time value "created_time", closed_time value "closed_time", appointment value "appointment",
    patient value "patient", clinic value "clinic", tenancy value "tenancy", pharmacist value "pharmacist",
    services nullable "services", rnds_instances value "rndsInstances",
    clinical_conditions nullable "clinical_conditions", treatments nullable "treatments",
    dispensings nullable "dispensings", vaccines nullable "vaccines", rapid_tests nullable "rapid_tests",
});

impl support::Decode for FinishedAttendance {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(CancelledAttendanceDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

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
#[derive(Debug, Clone, PartialEq)]
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
    pub services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub rnds_instances: RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    pub rapid_tests: Option<Vec<RapidTest>>,
}
support::fields!(CancelledAttendance {
    id value "id", created_time value "created_time", closed_time value "closed_time", appointment value "appointment",
    patient value "patient", clinic value "clinic", tenancy value "tenancy", pharmacist value "pharmacist",
    services nullable "services", rnds_instances value "rndsInstances",
    clinical_conditions nullable "clinical_conditions", treatments nullable "treatments",
    dispensings nullable "dispensings", vaccines nullable "vaccines", rapid_tests nullable "rapid_tests",
});

impl support::Decode for CancelledAttendance {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        {
            let decoded: Self = support::decode::object(json, at)?;
            decoded.check().map_err(support::Fault::new)?;
            Ok(decoded)
        }
    }
}

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewPatientDelivery {
    modified_data value "modified_data", data value "data", api_version value "api_version",
    timestamp value "timestamp",
});

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPatientDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: NewPatientEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(NewPatientDeliveryModifiedData { edited_data value "edited_data", user value "user" });

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewPatientEdit {
    category value "category", created value "created", ip value "ip", modified value "modified",
    subject value "subject", user_agent value "user_agent", new_data value "new_data", old_data value "old_data",
});
support::words! {
    /// `add` or `edit`.
    NewPatientEditSubject { Add = "add" }
}

/// Some of a patient's fields. Every key may be absent.
///
/// Rule `clinicarx/patient-changes`: The changed fields of a patient have the types of the document's examples; counts are numbers, flags booleans.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
#[derive(Debug, Clone, PartialEq)]
pub struct PatientChanges {
    /// Addresses, with the changed keys only.
    pub addresses: Option<Vec<AddressChanges>>,
    /// How many vaccines were given.
    pub applied_vaccines_count: support::Maybe<support::Number>,
    /// How many appointments there were.
    pub appointments_count: support::Maybe<support::Number>,
    /// How many attendances there were.
    pub attendances_count: support::Maybe<support::Number>,
    /// City of birth.
    pub birth_city: Option<String>,
    /// Country of birth.
    pub birth_country: Option<String>,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub birth_state: Option<String>,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub birthday: Option<String>,
    /// Name in the civil register.
    pub civil_name: Option<String>,
    /// How many conditions there are.
    pub clinical_conditions_count: support::Maybe<support::Number>,
    /// Score of the conditions.
    pub clinical_conditions_score: support::Maybe<support::Number>,
    /// Whether or when it was deleted.
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
    pub document: Option<Document>,
    /// How many documents there are.
    pub documents_count: support::Maybe<support::Number>,
    /// E-mail address.
    pub email: Option<String>,
    /// How many exams there were.
    pub exams_count: support::Maybe<support::Number>,
    /// Whether there is a social name.
    pub has_social_name: support::Maybe<bool>,
    /// Health plan.
    pub health_plan: support::Maybe<String>,
    /// How many interventions there were.
    pub interventions_count: support::Maybe<support::Number>,
    /// Whether this is a test.
    pub is_user_test: support::Maybe<bool>,
    /// The clinic that inactivated the data.
    pub lgpd_inactivation_clinic_id: support::Maybe<String>,
    /// When the data were inactivated.
    pub lgpd_inactivation_date: support::Maybe<String>,
    /// Who asked for it.
    pub lgpd_inactivation_email: support::Maybe<String>,
    /// Why.
    pub lgpd_inactivation_reason: support::Maybe<String>,
    /// Who did it.
    pub lgpd_inactivation_user_id: support::Maybe<String>,
    /// Whether the data were inactivated.
    pub lgpd_is_inactivated: support::Maybe<bool>,
    /// How many medicines there are.
    pub medicines_count: support::Maybe<support::Number>,
    /// Whether marketing is welcome.
    pub mkt_email_accepted: support::Maybe<bool>,
    /// Since when.
    pub mkt_email_accepted_date: support::Maybe<String>,
    /// The patient's id in the app.
    pub mobile_patient_id: support::Maybe<String>,
    /// The mother's name.
    pub mother_name: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Number of the national health card (CNS).
    pub national_health_card: Option<String>,
    /// Nationality.
    pub nationality: Option<String>,
    /// Remarks.
    pub observation: support::Maybe<String>,
    /// Occupation.
    pub occupation: Option<String>,
    /// How many appointments were kept.
    pub performed_appointments_count: support::Maybe<support::Number>,
    /// How many pharmacotherapies there are.
    pub pharmacotherapies_count: support::Maybe<support::Number>,
    /// Telephone.
    pub phone1: Option<String>,
    /// What kind of telephone.
    pub phone1_type: support::Maybe<String>,
    /// Photograph.
    pub photo: support::Maybe<String>,
    /// As printed; probably `prescriptions_count`.
    pub tesprescriptions_counte1: support::Maybe<support::Number>,
    /// How many prescriptions there are.
    pub prescriptions_count: support::Maybe<support::Number>,
    /// How many exams were procedures.
    pub procedure_exams_count: support::Maybe<support::Number>,
    /// How many procedures there were.
    pub procedures_count: support::Maybe<support::Number>,
    /// Religion.
    pub religion: Option<String>,
    /// Seen: `medium`.
    pub schooling_degree: Option<String>,
    /// How many steps of services there were.
    pub service_steps_count: support::Maybe<support::Number>,
    /// Seen: `male`.
    pub sex: Option<String>,
    /// Seen: `indigenous`.
    pub skin_color: Option<String>,
    /// Whether e-mails about results are welcome.
    pub tlr_email_accepted: support::Maybe<bool>,
    /// The terms that were accepted.
    pub tos: support::Maybe<TermsOfService>,
    /// How many vaccines there are.
    pub vaccines_count: support::Maybe<support::Number>,
    /// Whether the app's terms were accepted.
    pub webapp_terms_accepted: support::Maybe<bool>,
    /// When.
    pub webapp_terms_accepted_date: support::Maybe<String>,
}
support::object!(PatientChanges {
    addresses optional "addresses", applied_vaccines_count both "applied_vaccines_count",
    appointments_count both "appointments_count", attendances_count both "attendances_count",
    birth_city optional "birth_city", birth_country optional "birth_country", birth_state optional "birth_state",
    birthday optional "birthday", civil_name optional "civil_name",
    clinical_conditions_count both "clinical_conditions_count",
    clinical_conditions_score both "clinical_conditions_score", deleted both "deleted", document optional "document",
    documents_count both "documents_count", email optional "email", exams_count both "exams_count",
    has_social_name both "has_social_name", health_plan both "health_plan",
    interventions_count both "interventions_count", is_user_test both "is_user_test",
    lgpd_inactivation_clinic_id both "lgpd_inactivation_clinic_id",
    lgpd_inactivation_date both "lgpd_inactivation_date", lgpd_inactivation_email both "lgpd_inactivation_email",
    lgpd_inactivation_reason both "lgpd_inactivation_reason",
    lgpd_inactivation_user_id both "lgpd_inactivation_user_id", lgpd_is_inactivated both "lgpd_is_inactivated",
    medicines_count both "medicines_count", mkt_email_accepted both "mkt_email_accepted",
    mkt_email_accepted_date both "mkt_email_accepted_date", mobile_patient_id both "mobile_patient_id",
    mother_name optional "mother_name", name optional "name", national_health_card optional "national_health_card",
    nationality optional "nationality", observation both "observation", occupation optional "occupation",
    performed_appointments_count both "performed_appointments_count",
    pharmacotherapies_count both "pharmacotherapies_count", phone1 optional "phone1", phone1_type both "phone1_type",
    photo both "photo", tesprescriptions_counte1 both "tesprescriptions_counte1",
    prescriptions_count both "prescriptions_count", procedure_exams_count both "procedure_exams_count",
    procedures_count both "procedures_count", religion optional "religion",
    schooling_degree optional "schooling_degree", service_steps_count both "service_steps_count", sex optional "sex",
    skin_color optional "skin_color", tlr_email_accepted both "tlr_email_accepted", tos both "tos",
    vaccines_count both "vaccines_count", webapp_terms_accepted both "webapp_terms_accepted",
    webapp_terms_accepted_date both "webapp_terms_accepted_date",
});

/// The changed keys of an address.
#[derive(Debug, Clone, PartialEq)]
pub struct AddressChanges {
    /// Street.
    pub street: Option<String>,
    /// The house's number.
    ///
    /// Rule `clinicarx/street-number`: The number of a house is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    pub number: Option<AddressChangesNumber>,
    /// Flat or floor.
    pub complement: Option<String>,
    /// Neighbourhood.
    pub neighbourhood: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    pub state: Option<String>,
    /// Country.
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
    pub zip_code: Option<AddressChangesZipCode>,
}
support::object!(AddressChanges {
    street optional "street", number optional "number", complement optional "complement",
    neighbourhood optional "neighbourhood", city optional "city", state optional "state", country both "country",
    zip_code optional "zip_code",
});

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
support::by_type!(AddressChangesNumber "a number or a text" { Number Number, Text String });

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
support::by_type!(AddressChangesZipCode "a number or a text" { Number Number, Text String });

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
support::by_type!(PatientChangesDeleted "a boolean or a text" { Bool Boolean, Text String });

/// Terms that somebody accepted.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(TermsOfService {
    date value "date", version_terms value "version_terms", role_user value "role_user",
    document_user value "document_user", name_user value "name_user", term_of_use value "term_of_use",
});

/// A user who registered or changed something.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Editor {
    first_name value "first_name", last_name value "last_name", username value "username", email value "email",
    document value "document", crf value "crf", crf_state value "crf_state", role value "role",
});

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
support::by_type!(EditorCrf "a number or a text" { Number Number, Text String });

/// A patient at the moment of registration.
///
/// Rule `clinicarx/patient-fields`: A patient has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
///
/// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
#[derive(Debug, Clone, PartialEq)]
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
    pub treatments: Option<support::EmptyList>,
    /// The conditions that the patient has.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    pub clinical_conditions: Option<support::EmptyList>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    pub dispensings: Option<support::EmptyList>,
    /// Health plans.
    pub plano_saude: Vec<HealthPlan>,
}
support::object!(NewPatient {
    id value "id", name value "name", email value "email", document value "document", sex value "sex",
    birthday value "birthday", occupation value "occupation", schooling_degree value "schooling_degree",
    religion value "religion", nationality value "nationality", mother_name value "mother_name",
    skin_color value "skin_color", birth_city value "birth_city", birth_state value "birth_state",
    birth_country value "birth_country", phones value "phones", addresses value "addresses", contacts value "contacts",
    treatments nullable "treatments", clinical_conditions nullable "clinical_conditions",
    dispensings nullable "dispensings", plano_saude value "plano_saude",
});

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
#[derive(Debug, Clone, PartialEq)]
pub struct Phone {
    /// The number with its area code.
    pub phone: String,
}
support::object!(Phone { phone value "phone" });

/// An address.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Address {
    street value "street", number value "number", complement value "complement", neighbourhood value "neighbourhood",
    city value "city", state value "state", country nullable "country", zip_code value "zip_code",
});

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
support::by_type!(AddressNumber "a number or a text" { Number Number, Text String });

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
support::by_type!(AddressZipCode "a number or a text" { Number Number, Text String });

/// Somebody to call.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Contact {
    name value "name", document value "document", email value "email", phone1 value "phone1", phone2 value "phone2",
});

/// A health plan.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(HealthPlan {
    id value "id", nome value "nome", nome_fantasia value "nome_fantasia", modalidade value "modalidade",
    cnpj value "cnpj",
});

/// A patient's registration.
///
/// Rule `clinicarx/patient-fields`: A patient has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
#[derive(Debug, Clone, PartialEq)]
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
    pub treatments: Option<Vec<PatientTreatment>>,
    /// The conditions that the patient has.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    pub clinical_conditions: Option<Vec<PatientCondition>>,
    /// The medicines that were handed out.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    pub dispensings: Option<Vec<Dispensing>>,
    /// Health plans.
    pub plano_saude: Vec<HealthPlan>,
}
support::object!(Patient {
    id value "id", name value "name", email value "email", document value "document", sex value "sex",
    birthday value "birthday", occupation value "occupation", schooling_degree value "schooling_degree",
    religion value "religion", nationality value "nationality", mother_name value "mother_name",
    skin_color value "skin_color", birth_city value "birth_city", birth_state value "birth_state",
    birth_country value "birth_country", phones value "phones", addresses value "addresses", contacts value "contacts",
    treatments nullable "treatments", clinical_conditions nullable "clinical_conditions",
    dispensings nullable "dispensings", plano_saude value "plano_saude",
});

/// A medicine that the patient takes, with its history.
#[derive(Debug, Clone, PartialEq)]
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
    pub ean: Option<String>,
    /// The attendance in which it was recorded.
    pub added_attendance_id: String,
    /// When it started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    pub start_date: String,
}
support::object!(PatientTreatment {
    added_date value "added_date", finished_date value "finished_date",
    finished_attendance_id nullable "finished_attendance_id", id value "id", product value "product",
    presentation value "presentation", ean nullable "ean", added_attendance_id value "added_attendance_id",
    start_date value "start_date",
});

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
#[derive(Debug, Clone, PartialEq)]
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
    pub finished_date: Option<String>,
    /// The attendance in which it ended.
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
    pub diagnosis_date: Option<String>,
    /// What the condition is called.
    pub title: String,
}
support::object!(PatientCondition {
    added_date value "added_date", finished_date nullable "finished_date",
    finished_attendance_id nullable "finished_attendance_id", id value "id",
    added_attendance_id value "added_attendance_id", category value "category", code value "code",
    diagnosis_date nullable "diagnosis_date", title value "title",
});

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
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditPatientDelivery {
    modified_data value "modified_data", data value "data", api_version value "api_version",
    timestamp value "timestamp",
});

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct EditPatientDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: EditPatientEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(EditPatientDeliveryModifiedData { edited_data value "edited_data", user value "user" });

/// The edit that changed a patient.
///
/// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
///
/// Rule `clinicarx/edit-patient-subject`: subject is edit when a patient is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditPatientEdit {
    category value "category", created value "created", ip value "ip", modified value "modified",
    subject value "subject", user_agent value "user_agent", new_data value "new_data", old_data value "old_data",
});
support::words! {
    /// `add` or `edit`.
    EditPatientEditSubject { Edit = "edit" }
}

/// A delivery of `new-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewClinicDelivery {
    modified_data value "modified_data", data value "data", api_version value "api_version",
    timestamp value "timestamp",
});

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct NewClinicDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: NewClinicEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(NewClinicDeliveryModifiedData { edited_data value "edited_data", user value "user" });

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
#[derive(Debug, Clone, PartialEq)]
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
    pub old_data: Option<NewClinicEditOldData>,
}
support::object!(NewClinicEdit {
    category value "category", created value "created", ip value "ip", modified value "modified",
    subject value "subject", user_agent value "user_agent", new_data value "new_data", old_data nullable "old_data",
});
support::words! {
    /// `add` or `edit`.
    NewClinicEditSubject { Add = "add" }
}

/// Some of a clinic's fields. Every key may be absent.
///
/// Rule `clinicarx/clinic-changes`: The changed fields of a clinic have the types of the document's examples, or are null.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
#[derive(Debug, Clone, PartialEq)]
pub struct ClinicChanges {
    /// Whether the clinic is in use.
    pub active: support::Maybe<bool>,
    /// Whether the CNES may be missing.
    pub allow_empty_cnes: support::Maybe<bool>,
    /// Whether the licence may be missing.
    pub allow_empty_sanitary_license: support::Maybe<bool>,
    /// Whether one can book online.
    pub allow_online_appointment: support::Maybe<bool>,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnae: support::Maybe<String>,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub cnes: support::Maybe<String>,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    pub cnpj: support::Maybe<String>,
    /// What kind of company.
    pub company_type: support::Maybe<String>,
    /// Description.
    pub description: support::Maybe<String>,
    /// Text of the COVID terms.
    pub description_term_covid: support::Maybe<String>,
    /// When one can book online.
    pub service_hours: support::Maybe<Vec<Option<ServiceHours>>>,
    /// Text of the service terms.
    pub description_term_service: support::Maybe<String>,
    /// How the network calls it.
    pub identification: support::Maybe<String>,
    /// When the health permit was issued.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub issuance_health_permit: support::Maybe<String>,
    /// Company name.
    pub legal_name: support::Maybe<String>,
    /// Logo.
    pub logo: support::Maybe<String>,
    /// Trading name.
    pub name: support::Maybe<String>,
    /// How many hours ahead one can book online.
    pub online_appointment_antecedence_time: support::Maybe<support::Number>,
    /// What one reads after booking.
    pub online_appointment_message: support::Maybe<String>,
    /// The head of the pharmacy.
    pub pharmacy_head1: support::Maybe<String>,
    /// Another head of the pharmacy.
    pub pharmacy_head2: support::Maybe<String>,
    /// How many rooms there are.
    pub room_number: support::Maybe<support::Number>,
    /// Number of the sanitary licence.
    pub sanitary_license: support::Maybe<support::Number>,
    /// Area of the service room in square metres.
    pub service_room_area: support::Maybe<support::Number>,
    /// How long a service may take.
    pub service_time_limit: support::Maybe<support::Number>,
    /// Origin code in the immunisation system.
    pub sipni_origin_code: support::Maybe<support::Number>,
    /// The network's licence.
    pub tenancy_license_id: support::Maybe<String>,
    /// How the time zone is shown.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: The label of a time zone is no name of the IANA database; use timezone to compute with.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    pub timezone_label: support::Maybe<String>,
    /// Area in square metres.
    pub total_area: support::Maybe<support::Number>,
    /// Until when the health permit is valid.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    pub valid_health_permit: support::Maybe<String>,
    /// Addresses, with the changed keys only.
    pub addresses: support::Maybe<Vec<AddressChanges>>,
    /// Telephones.
    pub phones: support::Maybe<Vec<Phone>>,
    /// The terms that were accepted.
    pub tos: support::Maybe<TermsOfService>,
}
support::object!(ClinicChanges {
    active both "active", allow_empty_cnes both "allow_empty_cnes",
    allow_empty_sanitary_license both "allow_empty_sanitary_license",
    allow_online_appointment both "allow_online_appointment", cnae both "cnae", cnes both "cnes", cnpj both "cnpj",
    company_type both "company_type", description both "description",
    description_term_covid both "description_term_covid", service_hours both "service_hours",
    description_term_service both "description_term_service", identification both "identification",
    issuance_health_permit both "issuance_health_permit", legal_name both "legal_name", logo both "logo",
    name both "name", online_appointment_antecedence_time both "online_appointment_antecedence_time",
    online_appointment_message both "online_appointment_message", pharmacy_head1 both "pharmacy_head1",
    pharmacy_head2 both "pharmacy_head2", room_number both "room_number", sanitary_license both "sanitary_license",
    service_room_area both "service_room_area", service_time_limit both "service_time_limit",
    sipni_origin_code both "sipni_origin_code", tenancy_license_id both "tenancy_license_id",
    timezone_label both "timezone_label", total_area both "total_area", valid_health_permit both "valid_health_permit",
    addresses both "addresses", phones both "phones", tos both "tos",
});

/// From when to when.
#[derive(Debug, Clone, PartialEq)]
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
support::object!(ServiceHours { start value "start", end value "end" });

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
support::by_type!(NewClinicEditOldData "a list or an object" { List Array, Object Object });

/// A clinic's registration.
///
/// Rule `clinicarx/clinic-fields`: A clinic has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic: example (implied).
///
/// Rule `clinicarx/service-hours`: service_hours is present with seven entries, Sunday first; each is null, or an object with start and end.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Clinic {
    id value "id", identification value "identification", cnpj value "cnpj", active value "active", cnae value "cnae",
    cnes value "cnes", timezone value "timezone", timezone_label value "timezone_label",
    break_time_start value "break_time_start", break_time_end value "break_time_end",
    online_appointment_antecedence_time value "online_appointment_antecedence_time", phones value "phones",
    addresses value "addresses", service_hours value "service_hours",
});

/// A delivery of `edit-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditClinicDelivery {
    modified_data value "modified_data", data value "data", api_version value "api_version",
    timestamp value "timestamp",
});

/// What was changed, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct EditClinicDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    pub edited_data: EditClinicEdit,
    /// The user who did it.
    pub user: Vec<Editor>,
}
support::object!(EditClinicDeliveryModifiedData { edited_data value "edited_data", user value "user" });

/// The edit that changed a clinic.
///
/// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
///
/// Rule `clinicarx/edit-clinic-subject`: subject is edit when a clinic is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditClinicEdit {
    category value "category", created value "created", ip value "ip", modified value "modified",
    subject value "subject", user_agent value "user_agent", new_data value "new_data", old_data value "old_data",
});
support::words! {
    /// `add` or `edit`.
    EditClinicEditSubject { Edit = "edit" }
}

/// A delivery of `new-user`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewUserDelivery { data value "data", api_version value "api_version", timestamp value "timestamp" });

/// A user of the network.
///
/// Rule `clinicarx/user-fields`: A user has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-user, edit-user: example (implied).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(User {
    id value "id", first_name value "first_name", last_name value "last_name", email value "email",
    document value "document", crf value "crf", crf_state value "crf_state", crf_issuer value "crf_issuer",
    role value "role", active value "active",
});

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
support::by_type!(UserCrf "a number or a text" { Number Number, Text String });

/// A delivery of `edit-user`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditUserDelivery { data value "data", api_version value "api_version", timestamp value "timestamp" });

/// A delivery of `new-service`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(NewServiceDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});

/// A service that clinics of the network offer.
///
/// Rule `clinicarx/service-fields`: A service has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-service, edit-service: example (implied).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(Service {
    id value "id", code value "code", name value "name", description value "description",
    clinipass_discount nullable "clinipass_discount", clinipass_discount_type value "clinipass_discount_type",
    price value "price", cost_percent value "cost_percent", commission_percent value "commission_percent",
    active value "active",
});

/// A delivery of `edit-service`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
#[derive(Debug, Clone, PartialEq)]
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
support::object!(EditServiceDelivery {
    data value "data", api_version value "api_version", timestamp value "timestamp",
});
