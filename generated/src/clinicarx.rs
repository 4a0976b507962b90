// Made by vistoria-gen. Edit the contract, not this file.
//
// Clinicarx webhooks.

use super::support;

/// Every event of Clinicarx webhooks.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
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

support::types! {
/// A delivery of `new-appointment`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewAppointmentDelivery {
    /// What happened; its shape depends on the event.
    required data: NewAppointment,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

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
held pub struct NewAppointment {
    /// The appointment's UUID.
    required id: String,
    /// Seen: `calendar`.
    required event_category: String,
    /// Seen: `attendance`.
    required event_type: String,
    /// Seen: `done`, whatever happened.
    required event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required scheduled_duration: support::Null,
    /// When it really started, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_start_at: support::Null,
    /// When it really ended, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_end_at: support::Null,
    /// Real length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_duration: support::Null,
    /// What the appointment is for.
    ///
    /// Rule `clinicarx/title-present`: title is present; it is null when the appointment was made in Clinicarx itself, and may be text when it came through the API.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
    nullable title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient, as an appointment names them.
    required patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    required clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
}
}

impl support::Decode for NewAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl NewAppointment {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// The patient, as an appointment names them.
pub struct AppointmentPatient {
    /// The patient's UUID.
    required id: String,
    /// Full name.
    required name: String,
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
    required document: Document,
}

/// The person's CPF.
///
/// Rule `clinicarx/person-document`: A person's document is text or a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
pub enum Document ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// The clinic, as an appointment names it.
pub struct AppointmentClinic {
    /// The clinic's UUID.
    required id: String,
    /// Trading name.
    required name: String,
    /// How the network calls it, such as `Loja 01`.
    required identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
    /// Whether the clinic is in use.
    required active: bool,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnes: String,
}

/// The network that the clinic belongs to.
pub struct Tenancy {
    /// The network's UUID.
    required id: String,
    /// Company name.
    required name: String,
    /// Trading name.
    required description: String,
}

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
held pub struct Appointment {
    /// The appointment's UUID.
    required id: String,
    /// Seen: `calendar`.
    required event_category: String,
    /// Seen: `attendance`.
    required event_type: String,
    /// Seen: `done`, whatever happened.
    required event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable scheduled_duration: Option<support::Integer>,
    /// When it really started, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable performed_start_at: Option<String>,
    /// When it really ended, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable performed_end_at: Option<String>,
    /// Real length in minutes.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable performed_duration: Option<support::Integer>,
    /// What the appointment is for.
    nullable title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient, as an appointment names them.
    required patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    required clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
}
}

impl support::Decode for Appointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl Appointment {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// A delivery of `edit-appointment`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditAppointmentDelivery {
    /// What happened; its shape depends on the event.
    required data: EditAppointment,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

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
held pub struct EditAppointment {
    /// The appointment's UUID.
    required id: String,
    /// Seen: `calendar`.
    required event_category: String,
    /// Seen: `attendance`.
    required event_type: String,
    /// Seen: `done`, whatever happened.
    required event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required scheduled_duration: support::Null,
    /// When it really started, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_start_at: support::Null,
    /// When it really ended, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_end_at: support::Null,
    /// Real length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_duration: support::Null,
    /// What the appointment is for.
    ///
    /// Rule `clinicarx/edit-title-present`: title is present when an appointment is changed; it is null or text, as at booking.
    /// Source: Webhooks Clinicarx 1.1.7, edit-appointment: example (implied).
    nullable title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient, as an appointment names them.
    required patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    required clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
}
}

impl support::Decode for EditAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl EditAppointment {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// A delivery of `cancel-appointment`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct CancelAppointmentDelivery {
    /// What happened; its shape depends on the event.
    required data: CancelAppointment,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

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
held pub struct CancelAppointment {
    /// The appointment's UUID.
    required id: String,
    /// Seen: `calendar`.
    required event_category: String,
    /// Seen: `attendance`.
    required event_type: String,
    /// Seen: `done`, whatever happened.
    required event_status: String,
    /// When it should start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// When it should end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Planned length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required scheduled_duration: support::Null,
    /// When it really started, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_start_at: support::Null,
    /// When it really ended, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_end_at: support::Null,
    /// Real length in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: The planned duration and the three performed fields are present and null, since nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_duration: support::Null,
    /// What the appointment is for.
    ///
    /// Rule `clinicarx/title-present`: title is present; it is null when the appointment was made in Clinicarx itself, and may be text when it came through the API.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
    nullable title: Option<String>,
    /// Notes of the person who booked it.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present; it is null, empty or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient, as an appointment names them.
    required patient: AppointmentPatient,
    /// The clinic, as an appointment names it.
    required clinic: AppointmentClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
}
}

impl support::Decode for CancelAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl CancelAppointment {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// A delivery of `new-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
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
    required data: NewAttendance,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

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
pub struct NewAttendance {
    /// The attendance's UUID.
    required id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When it ended, in UTC.
    ///
    /// Rule `clinicarx/new-attendance-not-closed`: closed_time is present and null when an attendance starts, since it has not been closed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required closed_time: support::Null,
    /// The appointment that the attendance came from; all null when there was none.
    required appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    required patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// Who attended the patient.
    required pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required services: support::EmptyList,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required rnds_instances ("rndsInstances"): NewAttendanceRndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required clinical_conditions: support::EmptyList,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required treatments: support::EmptyList,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required dispensings: support::EmptyList,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required vaccines: support::EmptyList,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required rapid_tests: support::EmptyList,
}
}

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

support::types! {
/// The appointment that the attendance came from; all null when there was none.
///
/// Rule `clinicarx/attendance-appointment-all-or-nothing`: appointment is always an object; its three fields are all filled, or all null when nothing was booked.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance (stated).
held pub struct AttendanceAppointment {
    /// The appointment's UUID.
    nullable id: Option<String>,
    /// When it should have started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    nullable scheduled_start_at: Option<String>,
    /// When it should have ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    nullable scheduled_end_at: Option<String>,
}
}

impl support::Decode for AttendanceAppointment {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl AttendanceAppointment {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// The patient, as an attendance names them.
pub struct AttendancePatient {
    /// The patient's UUID.
    required id: String,
    /// Full name.
    required name: String,
    /// E-mail address.
    required email: String,
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
    required document: Document,
    /// Seen: `male`.
    required sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required birthday: String,
}

/// The clinic, as an attendance names it.
pub struct AttendanceClinic {
    /// The clinic's UUID.
    required id: String,
    /// Trading name.
    required name: String,
    /// How the network calls it.
    required identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnae: String,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnes: String,
    /// Area in square metres.
    nullable total_area: Option<support::Number>,
    /// Area of the service room in square metres.
    nullable service_room_area: Option<support::Number>,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: A time zone has a name of the IANA database.
    /// Source: IANA Time Zone Database, names (stated).
    required timezone: String,
}

/// Who attended the patient.
pub struct Pharmacist {
    /// The user's UUID.
    required id: String,
    /// E-mail address.
    required email: String,
    /// First name.
    required first_name: String,
    /// Last name.
    required last_name: String,
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
    required document: Document,
    /// The number in the regional pharmacy council.
    ///
    /// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    required crf: EditorCrf,
    /// The state of the council.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required crf_state: String,
    /// Seen: `subscriber`.
    required role: String,
}

/// The number in the regional pharmacy council.
///
/// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
pub enum EditorCrf ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// What goes to the national health data network (RNDS).
pub struct NewAttendanceRndsInstances {
    /// Laboratory results.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required rel ("REL"): support::EmptyList,
    /// Vaccinations.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: The lists of what is recorded during an attendance are present and empty when it starts.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required ria ("RIA"): support::EmptyList,
}
}

impl From<NewAttendanceRndsInstances> for RndsInstances {
    fn from(_: NewAttendanceRndsInstances) -> Self {
        Self {
            rel: Some(Vec::new()),
            ria: Some(Vec::new()),
        }
    }
}

support::types! {
/// What goes to the national health data network (RNDS).
pub struct RndsInstances {
    /// Laboratory results.
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    nullable rel ("REL"): Option<Vec<LaboratoryResult>>,
    /// Vaccinations.
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    nullable ria ("RIA"): Option<Vec<Vaccination>>,
}

/// A laboratory result (REL) as RNDS has it.
pub struct LaboratoryResult {
    /// The id of the rapid test.
    required identifier: String,
    /// The patient's CPF or CNS.
    required subject: String,
    /// When it was done, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required effective_date_time ("effectiveDateTime"): String,
    /// The establishment; empty in every example.
    required author: String,
    /// The professional; empty in every example.
    required performer: String,
    /// Subgroup of the SUS table, such as `0214`.
    required category: String,
    /// LOINC code of the test.
    ///
    /// Advice (warning) `clinicarx/loinc-well-formed`: A LOINC code has up to seven digits, a hyphen and a check digit.
    /// Source: LOINC, how its codes are made, check digit (stated).
    required code: String,
    /// How it was done.
    required method: String,
    /// Type of sample, such as `SWNAFA`.
    required specimen: String,
    /// Seen: `final`.
    required status: String,
    /// The result.
    required result: LaboratoryResultResult,
}

/// The result.
pub struct LaboratoryResultResult {
    /// FHIR's kind of value: `valueCodeableConcept`.
    required category: String,
    /// `1` detectable, `2` not detectable, `3` inconclusive.
    required code: String,
}

/// A vaccination (RIA) as RNDS has it.
pub struct Vaccination {
    /// The id of the vaccine.
    required identifier: String,
    /// The patient's CPF or CNS.
    required subject: String,
    /// When it was given.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required date: String,
    /// The establishment's CNES.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required author: String,
    /// The professional's CPF or CNS; masked in the example.
    required performer: String,
    /// Seen: `completed`.
    required status: String,
    /// Code of the immunobiological.
    required vaccine_code ("vaccineCode"): support::Integer,
    /// Code of the manufacturer.
    required manufacturer: support::Integer,
    /// Lot.
    required lot_number ("lotNumber"): String,
    /// When the lot expires.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required expiration_date ("expirationDate"): String,
    /// Where on the body.
    required site_code ("siteCode"): String,
    /// By which route.
    required route_code ("routeCode"): String,
    /// Which dose.
    required dose_number_string ("doseNumberString"): String,
}

/// An attendance of a patient in a clinic.
///
/// Rule `clinicarx/attendance-fields`: An attendance has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: An attendance is not closed before it was created.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
held pub struct Attendance {
    /// The attendance's UUID.
    required id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When it ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    ///
    /// Lifecycle: null in [`NewAttendance`]; a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable closed_time: Option<String>,
    /// The appointment that the attendance came from; all null when there was none.
    required appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    required patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// Who attended the patient.
    required pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    required rnds_instances ("rndsInstances"): RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable rapid_tests: Option<Vec<RapidTest>>,
}
}

impl support::Decode for Attendance {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl Attendance {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// A service that was done.
pub struct AttendanceService {
    /// The service's UUID.
    required id: String,
    /// What it is called.
    required service_name: String,
    /// The network's code for it.
    required service_code: String,
}

/// A condition that the patient has.
pub struct ClinicalCondition {
    /// The condition's UUID.
    required id: String,
    /// The attendance in which it was recorded.
    required added_attendance_id: String,
    /// Seen: `cronic`.
    required category: String,
    /// The CID-10 code, without its dot.
    ///
    /// Advice (warning) `clinicarx/cid10-well-formed`: A CID-10 code is a letter and two or three digits, without a dot.
    /// Source: RNDS, code system BRCID10, codes (stated).
    required code: String,
    /// When it was diagnosed.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    nullable diagnosis_date: Option<String>,
    /// What the condition is called.
    required title: String,
}

/// A medicine that the patient takes.
pub struct Treatment {
    /// The treatment's UUID.
    required id: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// The attendance in which it was recorded.
    required added_attendance_id: String,
    /// When it started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required start_date: String,
}

/// A medicine that was handed out during the attendance.
pub struct AttendanceDispensing {
    /// The dispensing's UUID.
    required id: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// How many.
    required amount: support::Number,
    /// Who prescribed it.
    nullable prescriber: Option<String>,
    /// The prescriber's number, or nothing.
    ///
    /// Advice (warning) `clinicarx/prescriber-document-well-formed`: A prescriber's document is a CPF, or empty when nobody was named.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, edit-patient: example (implied).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required prescriber_document: String,
    /// When it was handed out, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created: String,
}
}

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

support::types! {
/// A medicine that was handed out.
pub struct Dispensing {
    /// The dispensing's UUID.
    required id: String,
    /// Trade name.
    ///
    /// Lifecycle: a value in [`AttendanceDispensing`].
    nullable product: Option<String>,
    /// Strength and package.
    required presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// How many.
    required amount: support::Number,
    /// Who prescribed it.
    nullable prescriber: Option<String>,
    /// The prescriber's number, or nothing.
    ///
    /// Advice (warning) `clinicarx/prescriber-document-well-formed`: A prescriber's document is a CPF, or empty when nobody was named.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, edit-patient: example (implied).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF of zeros only is a placeholder, not a person's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required prescriber_document: String,
    /// When it was handed out, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created: String,
}

/// A vaccine that was given.
pub struct Vaccine {
    /// The vaccine's UUID.
    required id: String,
    /// What it protects from.
    required vaccine: String,
    /// Which dose.
    required dose: String,
    /// Lot.
    required medicine_lot: String,
    /// When the lot expires, day first.
    ///
    /// Advice (warning) `clinicarx/date-day-first-spelling`: A vaccine's expiration date is written DD/MM/YYYY.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required expiration_date: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// The product's EAN, or nothing.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    required ean: String,
}

/// A rapid test that was done.
pub struct RapidTest {
    /// The test's UUID.
    required id: String,
    /// Which test.
    required exam_name: String,
    /// When it was done, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required examination_date: String,
    /// Lot.
    required examination_lot: String,
    /// What was measured.
    required exam_parameters: Vec<RapidTestExamParametersItem>,
}

/// `RapidTestExamParametersItem`.
pub struct RapidTestExamParametersItem {
    /// What was measured.
    required name: String,
    /// What came out.
    required result: String,
}

/// A delivery of `finished-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
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
    required data: FinishedAttendance,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

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
held pub struct FinishedAttendance {
    /// The attendance's UUID.
    required id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When it ended, in UTC.
    ///
    /// Rule `clinicarx/closed-attendance-has-time`: closed_time is filled when an attendance was finished or cancelled.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required closed_time: String,
    /// The appointment that the attendance came from; all null when there was none.
    required appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    required patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// Who attended the patient.
    required pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    required rnds_instances ("rndsInstances"): RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable rapid_tests: Option<Vec<RapidTest>>,
}
}

impl support::Decode for FinishedAttendance {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl FinishedAttendance {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// A delivery of `cancelled-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
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
    required data: CancelledAttendance,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

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
held pub struct CancelledAttendance {
    /// The attendance's UUID.
    required id: String,
    /// When it started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When it ended, in UTC.
    ///
    /// Rule `clinicarx/closed-attendance-has-time`: closed_time is filled when an attendance was finished or cancelled.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required closed_time: String,
    /// The appointment that the attendance came from; all null when there was none.
    required appointment: AttendanceAppointment,
    /// The patient, as an attendance names them.
    required patient: AttendancePatient,
    /// The clinic, as an attendance names it.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// Who attended the patient.
    required pharmacist: Pharmacist,
    /// The services that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable services: Option<Vec<AttendanceService>>,
    /// What goes to the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    required rnds_instances ("rndsInstances"): RndsInstances,
    /// The conditions that were recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable treatments: Option<Vec<Treatment>>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable dispensings: Option<Vec<AttendanceDispensing>>,
    /// The vaccines that were given.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable vaccines: Option<Vec<Vaccine>>,
    /// The rapid tests that were done.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: The lists of what was recorded are present when an attendance was finished or cancelled; each is null, empty or filled.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable rapid_tests: Option<Vec<RapidTest>>,
}
}

impl support::Decode for CancelledAttendance {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        Self::checked(json, at)
    }
}

impl CancelledAttendance {
    fn checked(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        let decoded: Self = support::decode::object(json, at)?;
        decoded.check().map_err(support::Fault::new)?;
        Ok(decoded)
    }
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

support::types! {
/// A delivery of `new-patient`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewPatientDelivery {
    /// What was changed, and by whom.
    required modified_data: NewPatientDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    required data: NewPatient,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// What was changed, and by whom.
pub struct NewPatientDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    required edited_data: NewPatientEdit,
    /// The user who did it.
    required user: Vec<Editor>,
}

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
pub struct NewPatientEdit {
    /// What was edited: `Patient` or `Clinic`.
    required category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/new-patient-subject`: subject is add when a patient is registered.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient: example (implied).
    required subject: NewClinicEditSubject,
    /// The browser that the user had.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/new-patient-new-data`: new_data is an object with what the user filled in.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    required new_data: PatientChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/new-patient-old-data-null`: old_data is present and null when a patient is registered, since nothing was there before.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    required old_data: support::Null,
}

/// `add` or `edit`.
pub enum NewClinicEditSubject text { Add = "add" }

/// Some of a patient's fields. Every key may be absent.
///
/// Rule `clinicarx/patient-changes`: The changed fields of a patient have the types of the document's examples; counts are numbers, flags booleans.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
pub struct PatientChanges {
    /// Addresses, with the changed keys only.
    optional addresses: Option<Vec<AddressChanges>>,
    /// How many vaccines were given.
    both applied_vaccines_count: support::Maybe<support::Number>,
    /// How many appointments there were.
    both appointments_count: support::Maybe<support::Number>,
    /// How many attendances there were.
    both attendances_count: support::Maybe<support::Number>,
    /// City of birth.
    optional birth_city: Option<String>,
    /// Country of birth.
    optional birth_country: Option<String>,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    optional birth_state: Option<String>,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    optional birthday: Option<String>,
    /// Name in the civil register.
    optional civil_name: Option<String>,
    /// How many conditions there are.
    both clinical_conditions_count: support::Maybe<support::Number>,
    /// Score of the conditions.
    both clinical_conditions_score: support::Maybe<support::Number>,
    /// Whether or when it was deleted.
    both deleted: support::Maybe<PatientChangesDeleted>,
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
    optional document: Option<Document>,
    /// How many documents there are.
    both documents_count: support::Maybe<support::Number>,
    /// E-mail address.
    optional email: Option<String>,
    /// How many exams there were.
    both exams_count: support::Maybe<support::Number>,
    /// Whether there is a social name.
    both has_social_name: support::Maybe<bool>,
    /// Health plan.
    both health_plan: support::Maybe<String>,
    /// How many interventions there were.
    both interventions_count: support::Maybe<support::Number>,
    /// Whether this is a test.
    both is_user_test: support::Maybe<bool>,
    /// The clinic that inactivated the data.
    both lgpd_inactivation_clinic_id: support::Maybe<String>,
    /// When the data were inactivated.
    both lgpd_inactivation_date: support::Maybe<String>,
    /// Who asked for it.
    both lgpd_inactivation_email: support::Maybe<String>,
    /// Why.
    both lgpd_inactivation_reason: support::Maybe<String>,
    /// Who did it.
    both lgpd_inactivation_user_id: support::Maybe<String>,
    /// Whether the data were inactivated.
    both lgpd_is_inactivated: support::Maybe<bool>,
    /// How many medicines there are.
    both medicines_count: support::Maybe<support::Number>,
    /// Whether marketing is welcome.
    both mkt_email_accepted: support::Maybe<bool>,
    /// Since when.
    both mkt_email_accepted_date: support::Maybe<String>,
    /// The patient's id in the app.
    both mobile_patient_id: support::Maybe<String>,
    /// The mother's name.
    optional mother_name: Option<String>,
    /// Full name.
    optional name: Option<String>,
    /// Number of the national health card (CNS).
    optional national_health_card: Option<String>,
    /// Nationality.
    optional nationality: Option<String>,
    /// Remarks.
    both observation: support::Maybe<String>,
    /// Occupation.
    optional occupation: Option<String>,
    /// How many appointments were kept.
    both performed_appointments_count: support::Maybe<support::Number>,
    /// How many pharmacotherapies there are.
    both pharmacotherapies_count: support::Maybe<support::Number>,
    /// Telephone.
    optional phone1: Option<String>,
    /// What kind of telephone.
    both phone1_type: support::Maybe<String>,
    /// Photograph.
    both photo: support::Maybe<String>,
    /// As printed; probably `prescriptions_count`.
    both tesprescriptions_counte1: support::Maybe<support::Number>,
    /// How many prescriptions there are.
    both prescriptions_count: support::Maybe<support::Number>,
    /// How many exams were procedures.
    both procedure_exams_count: support::Maybe<support::Number>,
    /// How many procedures there were.
    both procedures_count: support::Maybe<support::Number>,
    /// Religion.
    optional religion: Option<String>,
    /// Seen: `medium`.
    optional schooling_degree: Option<String>,
    /// How many steps of services there were.
    both service_steps_count: support::Maybe<support::Number>,
    /// Seen: `male`.
    optional sex: Option<String>,
    /// Seen: `indigenous`.
    optional skin_color: Option<String>,
    /// Whether e-mails about results are welcome.
    both tlr_email_accepted: support::Maybe<bool>,
    /// The terms that were accepted.
    both tos: support::Maybe<TermsOfService>,
    /// How many vaccines there are.
    both vaccines_count: support::Maybe<support::Number>,
    /// Whether the app's terms were accepted.
    both webapp_terms_accepted: support::Maybe<bool>,
    /// When.
    both webapp_terms_accepted_date: support::Maybe<String>,
}

/// The changed keys of an address.
pub struct AddressChanges {
    /// Street.
    optional street: Option<String>,
    /// The house's number.
    ///
    /// Rule `clinicarx/street-number`: The number of a house is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    optional number: Option<AddressNumber>,
    /// Flat or floor.
    optional complement: Option<String>,
    /// Neighbourhood.
    optional neighbourhood: Option<String>,
    /// City.
    optional city: Option<String>,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    optional state: Option<String>,
    /// Country.
    both country: support::Maybe<String>,
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
    optional zip_code: Option<AddressZipCode>,
}

/// The house's number.
///
/// Rule `clinicarx/street-number`: The number of a house is a number or text.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
pub enum AddressNumber ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// The postal code.
///
/// Rule `clinicarx/zip-code`: A postal code is a number or text.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
pub enum AddressZipCode ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// Whether or when it was deleted.
pub enum PatientChangesDeleted ("a boolean or a text") {
    Boolean Bool(bool),
    String Text(String),
}

/// Terms that somebody accepted.
pub struct TermsOfService {
    /// When.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required date: String,
    /// Which version.
    required version_terms: support::Number,
    /// Seen: `subscriber`.
    required role_user: String,
    /// The CPF of who accepted.
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF has eleven digits, the last two of them check digits; a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, how its numbers are made, check digits (stated).
    required document_user: String,
    /// Who accepted.
    required name_user: String,
    /// Whether the terms were accepted.
    required term_of_use: bool,
}

/// A user who registered or changed something.
pub struct Editor {
    /// First name.
    required first_name: String,
    /// Last name.
    required last_name: String,
    /// Login.
    required username: String,
    /// E-mail address.
    required email: String,
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
    required document: Document,
    /// The number in the regional pharmacy council.
    ///
    /// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    required crf: EditorCrf,
    /// The state of the council.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required crf_state: String,
    /// Seen: `subscriber`.
    required role: String,
}

/// A patient at the moment of registration.
///
/// Rule `clinicarx/patient-fields`: A patient has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
///
/// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
pub struct NewPatient {
    /// The patient's UUID.
    required id: String,
    /// Full name.
    required name: String,
    /// E-mail address.
    required email: String,
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
    required document: Document,
    /// Seen: `male`.
    required sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required birthday: String,
    /// Occupation.
    required occupation: String,
    /// Seen: `medium`.
    required schooling_degree: String,
    /// Religion.
    required religion: String,
    /// Nationality.
    required nationality: String,
    /// The mother's name.
    required mother_name: String,
    /// Seen: `indigenous`.
    required skin_color: String,
    /// City of birth.
    required birth_city: String,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required birth_state: String,
    /// Country of birth.
    required birth_country: String,
    /// Telephones.
    required phones: Vec<Phone>,
    /// Addresses.
    required addresses: Vec<Address>,
    /// Whom to call.
    required contacts: Vec<Contact>,
    /// The medicines that the patient takes.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    nullable treatments: Option<support::EmptyList>,
    /// The conditions that the patient has.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    nullable clinical_conditions: Option<support::EmptyList>,
    /// The medicines that were handed out.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and null or empty when a patient is registered, since there was no attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    nullable dispensings: Option<support::EmptyList>,
    /// Health plans.
    required plano_saude: Vec<HealthPlan>,
}
}

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

support::types! {
/// A telephone.
pub struct Phone {
    /// The number with its area code.
    required phone: String,
}

/// An address.
pub struct Address {
    /// Street.
    required street: String,
    /// The house's number.
    ///
    /// Rule `clinicarx/street-number`: The number of a house is a number or text.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    required number: AddressNumber,
    /// Flat or floor.
    required complement: String,
    /// Neighbourhood.
    required neighbourhood: String,
    /// City.
    required city: String,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required state: String,
    /// Country.
    nullable country: Option<String>,
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
    required zip_code: AddressZipCode,
}

/// Somebody to call.
pub struct Contact {
    /// Full name.
    required name: String,
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
    required document: Document,
    /// E-mail address.
    required email: String,
    /// Telephone.
    required phone1: String,
    /// Another telephone.
    required phone2: String,
}

/// A health plan.
pub struct HealthPlan {
    /// The plan's number.
    required id: support::Number,
    /// Company name.
    required nome: String,
    /// Trading name.
    required nome_fantasia: String,
    /// What kind of company.
    required modalidade: String,
    /// The company's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
}

/// A patient's registration.
///
/// Rule `clinicarx/patient-fields`: A patient has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
pub struct Patient {
    /// The patient's UUID.
    required id: String,
    /// Full name.
    required name: String,
    /// E-mail address.
    required email: String,
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
    required document: Document,
    /// Seen: `male`.
    required sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required birthday: String,
    /// Occupation.
    required occupation: String,
    /// Seen: `medium`.
    required schooling_degree: String,
    /// Religion.
    required religion: String,
    /// Nationality.
    required nationality: String,
    /// The mother's name.
    required mother_name: String,
    /// Seen: `indigenous`.
    required skin_color: String,
    /// City of birth.
    required birth_city: String,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required birth_state: String,
    /// Country of birth.
    required birth_country: String,
    /// Telephones.
    required phones: Vec<Phone>,
    /// Addresses.
    required addresses: Vec<Address>,
    /// Whom to call.
    required contacts: Vec<Contact>,
    /// The medicines that the patient takes.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    nullable treatments: Option<Vec<PatientTreatment>>,
    /// The conditions that the patient has.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    nullable clinical_conditions: Option<Vec<PatientCondition>>,
    /// The medicines that were handed out.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    nullable dispensings: Option<Vec<Dispensing>>,
    /// Health plans.
    required plano_saude: Vec<HealthPlan>,
}

/// A medicine that the patient takes, with its history.
pub struct PatientTreatment {
    /// When it was recorded, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required added_date: String,
    /// When it ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required finished_date: String,
    /// The attendance in which it ended.
    nullable finished_attendance_id: Option<String>,
    /// The treatment's UUID.
    required id: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// The product's EAN.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: An EAN has thirteen digits, the last a check digit; it may be empty.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// The attendance in which it was recorded.
    required added_attendance_id: String,
    /// When it started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required start_date: String,
}
}

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

support::types! {
/// A condition that the patient has, with its history.
pub struct PatientCondition {
    /// When it was recorded, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required added_date: String,
    /// When it ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    nullable finished_date: Option<String>,
    /// The attendance in which it ended.
    nullable finished_attendance_id: Option<String>,
    /// The condition's UUID.
    required id: String,
    /// The attendance in which it was recorded.
    required added_attendance_id: String,
    /// Seen: `cronic`.
    required category: String,
    /// The CID-10 code, without its dot.
    ///
    /// Advice (warning) `clinicarx/cid10-well-formed`: A CID-10 code is a letter and two or three digits, without a dot.
    /// Source: RNDS, code system BRCID10, codes (stated).
    required code: String,
    /// When it was diagnosed.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: A date without a time is written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    nullable diagnosis_date: Option<String>,
    /// What the condition is called.
    required title: String,
}
}

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

support::types! {
/// A delivery of `edit-patient`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditPatientDelivery {
    /// What was changed, and by whom.
    required modified_data: EditPatientDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    required data: Patient,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// What was changed, and by whom.
pub struct EditPatientDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    required edited_data: EditPatientEdit,
    /// The user who did it.
    required user: Vec<Editor>,
}

/// The edit that changed a patient.
///
/// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
///
/// Rule `clinicarx/edit-patient-subject`: subject is edit when a patient is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
pub struct EditPatientEdit {
    /// What was edited: `Patient` or `Clinic`.
    required category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/edit-patient-subject`: subject is edit when a patient is changed.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
    required subject: EditClinicEditSubject,
    /// The browser that the user had.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
    required new_data: PatientChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/edit-patient-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
    required old_data: PatientChanges,
}

/// `add` or `edit`.
pub enum EditClinicEditSubject text { Edit = "edit" }

/// A delivery of `new-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewClinicDelivery {
    /// What was changed, and by whom.
    required modified_data: NewClinicDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    required data: Clinic,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// What was changed, and by whom.
pub struct NewClinicDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    required edited_data: NewClinicEdit,
    /// The user who did it.
    required user: Vec<Editor>,
}

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
pub struct NewClinicEdit {
    /// What was edited: `Patient` or `Clinic`.
    required category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/new-clinic-subject`: subject is add when a clinic is registered.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required subject: NewClinicEditSubject,
    /// The browser that the user had.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/new-clinic-new-data`: new_data is an object with what the user filled in; what was not filled in is null.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    required new_data: ClinicChanges,
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
    nullable old_data: Option<NewClinicEditOldData>,
}

/// Some of a clinic's fields. Every key may be absent.
///
/// Rule `clinicarx/clinic-changes`: The changed fields of a clinic have the types of the document's examples, or are null.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
pub struct ClinicChanges {
    /// Whether the clinic is in use.
    both active: support::Maybe<bool>,
    /// Whether the CNES may be missing.
    both allow_empty_cnes: support::Maybe<bool>,
    /// Whether the licence may be missing.
    both allow_empty_sanitary_license: support::Maybe<bool>,
    /// Whether one can book online.
    both allow_online_appointment: support::Maybe<bool>,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    both cnae: support::Maybe<String>,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    both cnes: support::Maybe<String>,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    both cnpj: support::Maybe<String>,
    /// What kind of company.
    both company_type: support::Maybe<String>,
    /// Description.
    both description: support::Maybe<String>,
    /// Text of the COVID terms.
    both description_term_covid: support::Maybe<String>,
    /// When one can book online.
    both service_hours: support::Maybe<Vec<Option<ServiceHours>>>,
    /// Text of the service terms.
    both description_term_service: support::Maybe<String>,
    /// How the network calls it.
    both identification: support::Maybe<String>,
    /// When the health permit was issued.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    both issuance_health_permit: support::Maybe<String>,
    /// Company name.
    both legal_name: support::Maybe<String>,
    /// Logo.
    both logo: support::Maybe<String>,
    /// Trading name.
    both name: support::Maybe<String>,
    /// How many hours ahead one can book online.
    both online_appointment_antecedence_time: support::Maybe<support::Number>,
    /// What one reads after booking.
    both online_appointment_message: support::Maybe<String>,
    /// The head of the pharmacy.
    both pharmacy_head1: support::Maybe<String>,
    /// Another head of the pharmacy.
    both pharmacy_head2: support::Maybe<String>,
    /// How many rooms there are.
    both room_number: support::Maybe<support::Number>,
    /// Number of the sanitary licence.
    both sanitary_license: support::Maybe<support::Number>,
    /// Area of the service room in square metres.
    both service_room_area: support::Maybe<support::Number>,
    /// How long a service may take.
    both service_time_limit: support::Maybe<support::Number>,
    /// Origin code in the immunisation system.
    both sipni_origin_code: support::Maybe<support::Number>,
    /// The network's licence.
    both tenancy_license_id: support::Maybe<String>,
    /// How the time zone is shown.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: The label of a time zone is no name of the IANA database; use timezone to compute with.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    both timezone_label: support::Maybe<String>,
    /// Area in square metres.
    both total_area: support::Maybe<support::Number>,
    /// Until when the health permit is valid.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    both valid_health_permit: support::Maybe<String>,
    /// Addresses, with the changed keys only.
    both addresses: support::Maybe<Vec<AddressChanges>>,
    /// Telephones.
    both phones: support::Maybe<Vec<Phone>>,
    /// The terms that were accepted.
    both tos: support::Maybe<TermsOfService>,
}

/// From when to when.
pub struct ServiceHours {
    /// When it opens.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required start: String,
    /// When it closes.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required end: String,
}

/// The values before the edit.
pub enum NewClinicEditOldData ("a list or an object") {
    Array List(support::EmptyList),
    Object Object(support::EmptyObject),
}

/// A clinic's registration.
///
/// Rule `clinicarx/clinic-fields`: A clinic has every field of the document's examples, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic: example (implied).
///
/// Rule `clinicarx/service-hours`: service_hours is present with seven entries, Sunday first; each is null, or an object with start and end.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
pub struct Clinic {
    /// The clinic's UUID.
    required id: String,
    /// How the network calls it, such as `Loja 01`.
    required identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: A CNPJ has fourteen characters, twelve digits or (since July 2026) capital letters and two check digits; the document's clinic example has fifteen.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: A CNPJ of zeros only is a placeholder, not a company's number.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
    /// Whether the clinic is in use.
    required active: bool,
    /// What the clinic does.
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: A CNAE subclass has seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, how its codes are written, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: A CNAE of zeros only is a placeholder, not an activity.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnae: String,
    /// The clinic's number in the register of health establishments.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES has seven digits; the document's examples have six, twelve and thirteen too.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, how its numbers are made, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES of zeros only is a placeholder, not an establishment's number.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnes: String,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: A time zone has a name of the IANA database.
    /// Source: IANA Time Zone Database, names (stated).
    required timezone: String,
    /// How the time zone is shown.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: The label of a time zone is no name of the IANA database; use timezone to compute with.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required timezone_label: String,
    /// When the break starts.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required break_time_start: String,
    /// When the break ends.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: A time of day is written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required break_time_end: String,
    /// How many hours ahead one can book online.
    required online_appointment_antecedence_time: support::Number,
    /// Telephones.
    required phones: Vec<Phone>,
    /// Addresses.
    required addresses: Vec<Address>,
    /// When one can book online, from Sunday to Saturday; null on a day when one cannot.
    ///
    /// Rule `clinicarx/service-hours`: service_hours is present with seven entries, Sunday first; each is null, or an object with start and end.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
    required service_hours: [Option<ServiceHours>; 7],
}

/// A delivery of `edit-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, with the edit and the users who made it.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditClinicDelivery {
    /// What was changed, and by whom.
    required modified_data: EditClinicDeliveryModifiedData,
    /// What happened; its shape depends on the event.
    required data: Clinic,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// What was changed, and by whom.
pub struct EditClinicDeliveryModifiedData {
    /// An edit. What it changed is described by each trigger.
    required edited_data: EditClinicEdit,
    /// The user who did it.
    required user: Vec<Editor>,
}

/// The edit that changed a clinic.
///
/// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
///
/// Rule `clinicarx/edit-clinic-subject`: subject is edit when a clinic is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
pub struct EditClinicEdit {
    /// What was edited: `Patient` or `Clinic`.
    required category: String,
    /// When it was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// The address that the user came from.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: An IPv4 address has four numbers up to 255; the document's clinic example has not.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When it was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: The times of edits and of RIA records are written as RFC 3339 has it, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// `add` or `edit`.
    ///
    /// Rule `clinicarx/edit-clinic-subject`: subject is edit when a clinic is changed.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    required subject: EditClinicEditSubject,
    /// The browser that the user had.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    required new_data: ClinicChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are objects with the changed keys only.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    required old_data: ClinicChanges,
}

/// A delivery of `new-user`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewUserDelivery {
    /// What happened; its shape depends on the event.
    required data: User,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// A user of the network.
///
/// Rule `clinicarx/user-fields`: A user has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-user, edit-user: example (implied).
pub struct User {
    /// The user's UUID.
    required id: String,
    /// First name.
    required first_name: String,
    /// Last name.
    required last_name: String,
    /// E-mail address.
    required email: String,
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
    required document: Document,
    /// The number in the regional pharmacy council.
    ///
    /// Rule `clinicarx/crf-number`: A CRF is text or a number; the document's examples have both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    required crf: EditorCrf,
    /// The state of the council.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A state is given by the two capital letters of one of the 27.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required crf_state: String,
    /// Which council: `CRF`.
    required crf_issuer: String,
    /// Seen: `manager`.
    required role: String,
    /// Whether the user is in use.
    required active: bool,
}

/// A delivery of `edit-user`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditUserDelivery {
    /// What happened; its shape depends on the event.
    required data: User,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// A delivery of `new-service`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewServiceDelivery {
    /// What happened; its shape depends on the event.
    required data: Service,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// A service that clinics of the network offer.
///
/// Rule `clinicarx/service-fields`: A service has every field of the document's example, each with the type it has there.
/// Source: Webhooks Clinicarx 1.1.7, new-service, edit-service: example (implied).
pub struct Service {
    /// The service's UUID.
    required id: String,
    /// The network's code for it.
    required code: String,
    /// What it is called.
    required name: String,
    /// What it is, as HTML.
    required description: String,
    /// Discount for members.
    nullable clinipass_discount: Option<support::Number>,
    /// Seen: `percent`.
    required clinipass_discount_type: String,
    /// Price in reais.
    required price: support::Number,
    /// Cost in per cent of the price.
    required cost_percent: support::Number,
    /// Commission in per cent of the price.
    required commission_percent: support::Number,
    /// Whether the service is offered.
    required active: bool,
}

/// A delivery of `edit-service`.
///
/// Rule `clinicarx/delivery-envelope`: A delivery has data, api_version and timestamp; the last two are text.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditServiceDelivery {
    /// What happened; its shape depends on the event.
    required data: Service,
    /// Version of the document that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was made, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: A date and time is written YYYY-MM-DD hh:mm:ss, in UTC, without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}
}
