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
    /// `edit-patient`: A patient was changed.
    EditPatient(EditPatientDelivery),
    /// `new-clinic`: A clinic was registered.
    NewClinic(NewClinicDelivery),
    /// `edit-clinic`: A clinic was changed.
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
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewAppointmentDelivery {
    /// The data of the event; the schema depends on the event.
    required data: NewAppointment,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// An appointment at the moment it is booked.
///
/// Rule `clinicarx/appointment-fields`: An appointment and its patient, clinic and tenancy objects have every field shown in the Clinicarx documentation's example, each with the documented type; scheduled_duration, the performed_* fields, title and annotations may be null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: scheduled_end_at of an appointment is not earlier than scheduled_start_at.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/title-present`: title is present and is a string or null when an appointment is created or cancelled; title is null for appointments created in Clinicarx itself and may be filled for appointments created through the API.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
held pub struct NewAppointment {
    /// The appointment's UUID.
    required id: String,
    /// Category of the event, such as `calendar`.
    required event_category: String,
    /// Type of the event, such as `attendance`.
    required event_type: String,
    /// Status of the event; `done` in every documented example, even for a cancelled appointment.
    required event_status: String,
    /// Scheduled start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// Scheduled end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Scheduled duration in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required scheduled_duration: support::Null,
    /// Actual start, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_start_at: support::Null,
    /// Actual end, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_end_at: support::Null,
    /// Actual duration in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_duration: support::Null,
    /// Title of the appointment.
    ///
    /// Rule `clinicarx/title-present`: title is present and is a string or null when an appointment is created or cancelled; title is null for appointments created in Clinicarx itself and may be filled for appointments created through the API.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
    nullable title: Option<String>,
    /// Notes entered when the appointment was booked.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient of an appointment.
    required patient: AppointmentPatient,
    /// The clinic of an appointment.
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
/// The patient of an appointment.
pub struct AppointmentPatient {
    /// The patient's UUID.
    required id: String,
    /// Full name.
    required name: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
}

/// The person's CPF.
///
/// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
pub enum Document ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// The clinic of an appointment.
pub struct AppointmentClinic {
    /// The clinic's UUID.
    required id: String,
    /// Trading name.
    required name: String,
    /// The network's own name for the clinic, such as `Loja 01`.
    required identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: cnpj has fourteen characters, namely twelve digits or (since July 2026) capital letters and two check digits; the fifteen zeros in the Clinicarx documentation's clinic example are one too many.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: cnpj identifies a company and is not a placeholder made of fourteen zeros.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
    /// Whether the clinic is active.
    required active: bool,
    /// The clinic's number in the national register of health establishments (CNES).
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES number, such as cnes of a clinic or author of an RIA record, has seven digits, unless it is a placeholder made of zeros only; the twelve-digit number in the Clinicarx documentation's examples is not valid.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, structure of CNES numbers, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES number, such as cnes of a clinic or author of an RIA record, identifies a health establishment and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnes: String,
}

/// The network that the clinic belongs to.
pub struct Tenancy {
    /// The network's UUID.
    required id: String,
    /// Registered company name.
    required name: String,
    /// Trading name.
    required description: String,
}

/// An appointment in a clinic's calendar.
///
/// Rule `clinicarx/appointment-fields`: An appointment and its patient, clinic and tenancy objects have every field shown in the Clinicarx documentation's example, each with the documented type; scheduled_duration, the performed_* fields, title and annotations may be null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: scheduled_end_at of an appointment is not earlier than scheduled_start_at.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
held pub struct Appointment {
    /// The appointment's UUID.
    required id: String,
    /// Category of the event, such as `calendar`.
    required event_category: String,
    /// Type of the event, such as `attendance`.
    required event_type: String,
    /// Status of the event; `done` in every documented example, even for a cancelled appointment.
    required event_status: String,
    /// Scheduled start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// Scheduled end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Scheduled duration in minutes.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable scheduled_duration: Option<support::Integer>,
    /// Actual start, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable performed_start_at: Option<String>,
    /// Actual end, in UTC.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable performed_end_at: Option<String>,
    /// Actual duration in minutes.
    ///
    /// Lifecycle: null in [`NewAppointment`] and [`EditAppointment`] and [`CancelAppointment`].
    nullable performed_duration: Option<support::Integer>,
    /// Title of the appointment.
    nullable title: Option<String>,
    /// Notes entered when the appointment was booked.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient of an appointment.
    required patient: AppointmentPatient,
    /// The clinic of an appointment.
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
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditAppointmentDelivery {
    /// The data of the event; the schema depends on the event.
    required data: EditAppointment,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// An appointment after a change, with all its fields.
///
/// Rule `clinicarx/appointment-fields`: An appointment and its patient, clinic and tenancy objects have every field shown in the Clinicarx documentation's example, each with the documented type; scheduled_duration, the performed_* fields, title and annotations may be null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: scheduled_end_at of an appointment is not earlier than scheduled_start_at.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/edit-title-present`: title is present and is a string or null when an appointment is changed, because an appointment that was booked without a title still has none.
/// Source: Webhooks Clinicarx 1.1.7, edit-appointment: example (implied).
held pub struct EditAppointment {
    /// The appointment's UUID.
    required id: String,
    /// Category of the event, such as `calendar`.
    required event_category: String,
    /// Type of the event, such as `attendance`.
    required event_type: String,
    /// Status of the event; `done` in every documented example, even for a cancelled appointment.
    required event_status: String,
    /// Scheduled start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// Scheduled end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Scheduled duration in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required scheduled_duration: support::Null,
    /// Actual start, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_start_at: support::Null,
    /// Actual end, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_end_at: support::Null,
    /// Actual duration in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_duration: support::Null,
    /// Title of the appointment.
    ///
    /// Rule `clinicarx/edit-title-present`: title is present and is a string or null when an appointment is changed, because an appointment that was booked without a title still has none.
    /// Source: Webhooks Clinicarx 1.1.7, edit-appointment: example (implied).
    nullable title: Option<String>,
    /// Notes entered when the appointment was booked.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient of an appointment.
    required patient: AppointmentPatient,
    /// The clinic of an appointment.
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
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct CancelAppointmentDelivery {
    /// The data of the event; the schema depends on the event.
    required data: CancelAppointment,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// An appointment at the moment it is cancelled.
///
/// Rule `clinicarx/appointment-fields`: An appointment and its patient, clinic and tenancy objects have every field shown in the Clinicarx documentation's example, each with the documented type; scheduled_duration, the performed_* fields, title and annotations may be null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/appointment-ends-after-start`: scheduled_end_at of an appointment is not earlier than scheduled_start_at.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment: example (implied).
///
/// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
///
/// Rule `clinicarx/title-present`: title is present and is a string or null when an appointment is created or cancelled; title is null for appointments created in Clinicarx itself and may be filled for appointments created through the API.
/// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
held pub struct CancelAppointment {
    /// The appointment's UUID.
    required id: String,
    /// Category of the event, such as `calendar`.
    required event_category: String,
    /// Type of the event, such as `attendance`.
    required event_type: String,
    /// Status of the event; `done` in every documented example, even for a cancelled appointment.
    required event_status: String,
    /// Scheduled start, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_start_at: String,
    /// Scheduled end, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required scheduled_end_at: String,
    /// Scheduled duration in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required scheduled_duration: support::Null,
    /// Actual start, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_start_at: support::Null,
    /// Actual end, in UTC.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_end_at: support::Null,
    /// Actual duration in minutes.
    ///
    /// Rule `clinicarx/appointment-not-yet-performed`: scheduled_duration and the three performed_* fields are present and null when an appointment is created, changed or cancelled, because nothing has been performed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    required performed_duration: support::Null,
    /// Title of the appointment.
    ///
    /// Rule `clinicarx/title-present`: title is present and is a string or null when an appointment is created or cancelled; title is null for appointments created in Clinicarx itself and may be filled for appointments created through the API.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, cancel-appointment (stated).
    nullable title: Option<String>,
    /// Notes entered when the appointment was booked.
    ///
    /// Rule `clinicarx/annotations-present`: annotations is present in every appointment and is a string, possibly empty, or null.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, edit-appointment, cancel-appointment (stated).
    nullable annotations: Option<String>,
    /// The patient of an appointment.
    required patient: AppointmentPatient,
    /// The clinic of an appointment.
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
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewAttendanceDelivery {
    /// The data of the event; the schema depends on the event.
    ///
    /// Advice (warning) `clinicarx/vaccine-has-record`: When vaccines and rndsInstances.RIA both have entries, each vaccine has an RIA record whose identifier equals the vaccine's id, and each RIA record has such a vaccine.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/vaccine-agrees-with-record`: A vaccine and the RIA record whose identifier equals the vaccine's id have the same lot (medicine_lot and lotNumber), dose (dose and doseNumberString) and expiration date (expiration_date and expirationDate).
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-has-record`: When rapid_tests and rndsInstances.REL both have entries, each rapid test has a REL record whose identifier equals the rapid test's id, and each REL record has such a rapid test.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-agrees-with-record`: examination_date of a rapid test equals effectiveDateTime of the REL record whose identifier equals the rapid test's id.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required data: NewAttendance,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// An attendance at the moment it starts.
///
/// Rule `clinicarx/attendance-fields`: An attendance, including its nested objects and the entries of its lists, has every field shown in the Clinicarx documentation's examples, each with the documented type.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: closed_time of an attendance is not earlier than created_time.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/new-attendance-not-closed`: closed_time is present and null when an attendance starts, because the attendance has not been closed yet.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
///
/// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
pub struct NewAttendance {
    /// The attendance's UUID.
    required id: String,
    /// When the attendance started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When the attendance was closed, in UTC.
    ///
    /// Rule `clinicarx/new-attendance-not-closed`: closed_time is present and null when an attendance starts, because the attendance has not been closed yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required closed_time: support::Null,
    /// The appointment that led to the attendance; all fields are null when the attendance had no appointment.
    required appointment: AttendanceAppointment,
    /// The patient of an attendance.
    required patient: AttendancePatient,
    /// The clinic of an attendance.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// The pharmacist who attended the patient.
    required pharmacist: Pharmacist,
    /// Services performed.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required services: support::EmptyList,
    /// Records for the national health data network (RNDS).
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required rnds_instances ("rndsInstances"): NewAttendanceRndsInstances,
    /// Clinical conditions recorded.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required clinical_conditions: support::EmptyList,
    /// Medicines the patient is taking.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required treatments: support::EmptyList,
    /// Medicines dispensed.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required dispensings: support::EmptyList,
    /// Vaccines administered.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required vaccines: support::EmptyList,
    /// Rapid tests performed.
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
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
/// The appointment that led to the attendance; all fields are null when the attendance had no appointment.
///
/// Rule `clinicarx/attendance-appointment-all-or-nothing`: appointment of an attendance is always an object with id, scheduled_start_at and scheduled_end_at, and the three fields are either all filled or, when the attendance did not originate from an appointment, all null.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance (stated).
held pub struct AttendanceAppointment {
    /// The appointment's UUID.
    nullable id: Option<String>,
    /// Scheduled start of the appointment, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    nullable scheduled_start_at: Option<String>,
    /// Scheduled end of the appointment, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
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
/// The patient of an attendance.
pub struct AttendancePatient {
    /// The patient's UUID.
    required id: String,
    /// Full name.
    required name: String,
    /// E-mail address.
    required email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// Sex, such as `male`.
    required sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required birthday: String,
}

/// The clinic of an attendance.
pub struct AttendanceClinic {
    /// The clinic's UUID.
    required id: String,
    /// Trading name.
    required name: String,
    /// The network's own name for the clinic.
    required identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: cnpj has fourteen characters, namely twelve digits or (since July 2026) capital letters and two check digits; the fifteen zeros in the Clinicarx documentation's clinic example are one too many.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: cnpj identifies a company and is not a placeholder made of fourteen zeros.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
    /// The clinic's economic activity (CNAE).
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: cnae is a CNAE subclass of seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, notation of CNAE codes, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: cnae identifies an economic activity and is not a placeholder made of seven zeros.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnae: String,
    /// The clinic's number in the national register of health establishments (CNES).
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES number, such as cnes of a clinic or author of an RIA record, has seven digits, unless it is a placeholder made of zeros only; the twelve-digit number in the Clinicarx documentation's examples is not valid.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, structure of CNES numbers, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES number, such as cnes of a clinic or author of an RIA record, identifies a health establishment and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnes: String,
    /// Total area in square metres.
    nullable total_area: Option<support::Number>,
    /// Area of the service room in square metres.
    nullable service_room_area: Option<support::Number>,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: timezone is a name from the IANA time zone database, such as America/Sao_Paulo.
    /// Source: IANA Time Zone Database, names (stated).
    required timezone: String,
}

/// The pharmacist who attended the patient.
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
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// Registration number in the regional pharmacy council (CRF).
    ///
    /// Rule `clinicarx/crf-number`: crf is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    required crf: EditorCrf,
    /// State of the pharmacy council that issued the registration.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required crf_state: String,
    /// Role, such as `subscriber`.
    required role: String,
}

/// Registration number in the regional pharmacy council (CRF).
///
/// Rule `clinicarx/crf-number`: crf is a string or a number; the Clinicarx documentation's examples show both.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
pub enum EditorCrf ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// Records for the national health data network (RNDS).
pub struct NewAttendanceRndsInstances {
    /// Laboratory result records (REL).
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance (stated).
    required rel ("REL"): support::EmptyList,
    /// Vaccination records (RIA).
    ///
    /// Rule `clinicarx/new-attendance-lists-empty`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present and are empty lists when an attendance starts, because nothing has been recorded yet.
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
/// Records for the national health data network (RNDS).
pub struct RndsInstances {
    /// Laboratory result records (REL).
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    nullable rel ("REL"): Option<Vec<LaboratoryResult>>,
    /// Vaccination records (RIA).
    ///
    /// Lifecycle: an empty list in [`NewAttendanceRndsInstances`].
    nullable ria ("RIA"): Option<Vec<Vaccination>>,
}

/// A laboratory result record (REL) in the RNDS format.
pub struct LaboratoryResult {
    /// The id of the rapid test.
    required identifier: String,
    /// The patient's CPF or CNS.
    required subject: String,
    /// When the test was performed, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required effective_date_time ("effectiveDateTime"): String,
    /// The establishment; an empty string in every documented example.
    required author: String,
    /// The professional; an empty string in every documented example.
    required performer: String,
    /// Subgroup of the SUS table, such as `0214`.
    required category: String,
    /// LOINC code of the test.
    ///
    /// Advice (warning) `clinicarx/loinc-well-formed`: code of a REL record is a LOINC code, which is one to seven digits, a hyphen and a check digit.
    /// Source: LOINC, structure of codes, check digit (stated).
    required code: String,
    /// Method of the test.
    required method: String,
    /// Type of sample, such as `SWNAFA`.
    required specimen: String,
    /// Status of the record, such as `final`.
    required status: String,
    /// Result of the test.
    required result: LaboratoryResultResult,
}

/// Result of the test.
pub struct LaboratoryResultResult {
    /// FHIR value type, such as `valueCodeableConcept`.
    required category: String,
    /// `1` detectable, `2` not detectable, `3` inconclusive.
    required code: String,
}

/// A vaccination record (RIA) in the RNDS format.
pub struct Vaccination {
    /// The id of the vaccine.
    required identifier: String,
    /// The patient's CPF or CNS.
    required subject: String,
    /// When the vaccine was administered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required date: String,
    /// The establishment's CNES.
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES number, such as cnes of a clinic or author of an RIA record, has seven digits, unless it is a placeholder made of zeros only; the twelve-digit number in the Clinicarx documentation's examples is not valid.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, structure of CNES numbers, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES number, such as cnes of a clinic or author of an RIA record, identifies a health establishment and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required author: String,
    /// The professional's CPF or CNS; written with punctuation in the documentation's example.
    required performer: String,
    /// Status of the record, such as `completed`.
    required status: String,
    /// Code of the vaccine.
    required vaccine_code ("vaccineCode"): support::Integer,
    /// Code of the manufacturer.
    required manufacturer: support::Integer,
    /// Lot number.
    required lot_number ("lotNumber"): String,
    /// Expiration date of the lot.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required expiration_date ("expirationDate"): String,
    /// Code of the body site.
    required site_code ("siteCode"): String,
    /// Code of the route of administration.
    required route_code ("routeCode"): String,
    /// Dose number.
    required dose_number_string ("doseNumberString"): String,
}

/// The attendance of a patient at a clinic.
///
/// Rule `clinicarx/attendance-fields`: An attendance, including its nested objects and the entries of its lists, has every field shown in the Clinicarx documentation's examples, each with the documented type.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: closed_time of an attendance is not earlier than created_time.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
held pub struct Attendance {
    /// The attendance's UUID.
    required id: String,
    /// When the attendance started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When the attendance was closed, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    ///
    /// Lifecycle: null in [`NewAttendance`]; a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable closed_time: Option<String>,
    /// The appointment that led to the attendance; all fields are null when the attendance had no appointment.
    required appointment: AttendanceAppointment,
    /// The patient of an attendance.
    required patient: AttendancePatient,
    /// The clinic of an attendance.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// The pharmacist who attended the patient.
    required pharmacist: Pharmacist,
    /// Services performed.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable services: Option<Vec<AttendanceService>>,
    /// Records for the national health data network (RNDS).
    required rnds_instances ("rndsInstances"): RndsInstances,
    /// Clinical conditions recorded.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// Medicines the patient is taking.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable treatments: Option<Vec<Treatment>>,
    /// Medicines dispensed.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable dispensings: Option<Vec<AttendanceDispensing>>,
    /// Vaccines administered.
    ///
    /// Lifecycle: an empty list in [`NewAttendance`]; null or a value in [`FinishedAttendance`] and [`CancelledAttendance`].
    nullable vaccines: Option<Vec<Vaccine>>,
    /// Rapid tests performed.
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
/// A service performed during the attendance.
pub struct AttendanceService {
    /// The service's UUID.
    required id: String,
    /// Name of the service.
    required service_name: String,
    /// The network's code for the service.
    required service_code: String,
}

/// A clinical condition of the patient.
pub struct ClinicalCondition {
    /// The condition's UUID.
    required id: String,
    /// Id of the attendance in which the entry was recorded.
    required added_attendance_id: String,
    /// Category of the condition, such as `cronic`.
    required category: String,
    /// The CID-10 code, without the dot.
    ///
    /// Advice (warning) `clinicarx/cid10-well-formed`: code of a clinical condition is a CID-10 code without the dot, which is one capital letter followed by two or three digits.
    /// Source: RNDS, code system BRCID10, codes (stated).
    required code: String,
    /// Date of the diagnosis.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    nullable diagnosis_date: Option<String>,
    /// Name of the condition.
    required title: String,
}

/// A medicine the patient is taking.
pub struct Treatment {
    /// The treatment's UUID.
    required id: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// EAN of the product, or null.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: ean, unless null or empty, has thirteen digits of which the last is a check digit.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// Id of the attendance in which the entry was recorded.
    required added_attendance_id: String,
    /// When the treatment started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required start_date: String,
}

/// A medicine dispensed during the attendance.
pub struct AttendanceDispensing {
    /// The dispensing's UUID.
    required id: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// EAN of the product, or null.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: ean, unless null or empty, has thirteen digits of which the last is a check digit.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// Amount dispensed.
    required amount: support::Number,
    /// Name of the prescriber.
    nullable prescriber: Option<String>,
    /// The prescriber's CPF; an empty string when no prescriber was named.
    ///
    /// Advice (warning) `clinicarx/prescriber-document-well-formed`: prescriber_document is a valid CPF, an empty string when no prescriber was named, or the all-zero placeholder.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, edit-patient: example (implied).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required prescriber_document: String,
    /// When the medicine was dispensed, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
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
/// A medicine dispensed to the patient.
pub struct Dispensing {
    /// The dispensing's UUID.
    required id: String,
    /// Trade name.
    ///
    /// Lifecycle: a value in [`AttendanceDispensing`].
    nullable product: Option<String>,
    /// Strength and package.
    required presentation: String,
    /// EAN of the product, or null.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: ean, unless null or empty, has thirteen digits of which the last is a check digit.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// Amount dispensed.
    required amount: support::Number,
    /// Name of the prescriber.
    nullable prescriber: Option<String>,
    /// The prescriber's CPF; an empty string when no prescriber was named.
    ///
    /// Advice (warning) `clinicarx/prescriber-document-well-formed`: prescriber_document is a valid CPF, an empty string when no prescriber was named, or the all-zero placeholder.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, edit-patient: example (implied).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required prescriber_document: String,
    /// When the medicine was dispensed, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created: String,
}

/// A vaccine administered during the attendance.
pub struct Vaccine {
    /// The vaccine's UUID.
    required id: String,
    /// Name of the vaccine.
    required vaccine: String,
    /// Dose number.
    required dose: String,
    /// Lot number.
    required medicine_lot: String,
    /// Expiration date of the lot, written DD/MM/YYYY.
    ///
    /// Advice (warning) `clinicarx/date-day-first-spelling`: expiration_date of a vaccine is written DD/MM/YYYY.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required expiration_date: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// EAN of the product, or an empty string.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: ean, unless null or empty, has thirteen digits of which the last is a check digit.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    required ean: String,
}

/// A rapid test performed during the attendance.
pub struct RapidTest {
    /// The test's UUID.
    required id: String,
    /// Name of the test.
    required exam_name: String,
    /// When the test was performed, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required examination_date: String,
    /// Lot number.
    required examination_lot: String,
    /// Parameters measured by the test.
    required exam_parameters: Vec<RapidTestExamParametersItem>,
}

/// `RapidTestExamParametersItem`.
pub struct RapidTestExamParametersItem {
    /// Name of the parameter.
    required name: String,
    /// Result for the parameter.
    required result: String,
}

/// A delivery of `finished-attendance`.
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct FinishedAttendanceDelivery {
    /// The data of the event; the schema depends on the event.
    ///
    /// Advice (warning) `clinicarx/vaccine-has-record`: When vaccines and rndsInstances.RIA both have entries, each vaccine has an RIA record whose identifier equals the vaccine's id, and each RIA record has such a vaccine.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/vaccine-agrees-with-record`: A vaccine and the RIA record whose identifier equals the vaccine's id have the same lot (medicine_lot and lotNumber), dose (dose and doseNumberString) and expiration date (expiration_date and expirationDate).
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-has-record`: When rapid_tests and rndsInstances.REL both have entries, each rapid test has a REL record whose identifier equals the rapid test's id, and each REL record has such a rapid test.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-agrees-with-record`: examination_date of a rapid test equals effectiveDateTime of the REL record whose identifier equals the rapid test's id.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required data: FinishedAttendance,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// An attendance after it was finished.
///
/// Rule `clinicarx/attendance-fields`: An attendance, including its nested objects and the entries of its lists, has every field shown in the Clinicarx documentation's examples, each with the documented type.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: closed_time of an attendance is not earlier than created_time.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/closed-attendance-has-time`: closed_time is present and is a string when an attendance has been finished or cancelled.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
///
/// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
held pub struct FinishedAttendance {
    /// The attendance's UUID.
    required id: String,
    /// When the attendance started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When the attendance was closed, in UTC.
    ///
    /// Rule `clinicarx/closed-attendance-has-time`: closed_time is present and is a string when an attendance has been finished or cancelled.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required closed_time: String,
    /// The appointment that led to the attendance; all fields are null when the attendance had no appointment.
    required appointment: AttendanceAppointment,
    /// The patient of an attendance.
    required patient: AttendancePatient,
    /// The clinic of an attendance.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// The pharmacist who attended the patient.
    required pharmacist: Pharmacist,
    /// Services performed.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable services: Option<Vec<AttendanceService>>,
    /// Records for the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    required rnds_instances ("rndsInstances"): RndsInstances,
    /// Clinical conditions recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// Medicines the patient is taking.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable treatments: Option<Vec<Treatment>>,
    /// Medicines dispensed.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable dispensings: Option<Vec<AttendanceDispensing>>,
    /// Vaccines administered.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable vaccines: Option<Vec<Vaccine>>,
    /// Rapid tests performed.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
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
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct CancelledAttendanceDelivery {
    /// The data of the event; the schema depends on the event.
    ///
    /// Advice (warning) `clinicarx/vaccine-has-record`: When vaccines and rndsInstances.RIA both have entries, each vaccine has an RIA record whose identifier equals the vaccine's id, and each RIA record has such a vaccine.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/vaccine-agrees-with-record`: A vaccine and the RIA record whose identifier equals the vaccine's id have the same lot (medicine_lot and lotNumber), dose (dose and doseNumberString) and expiration date (expiration_date and expirationDate).
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-has-record`: When rapid_tests and rndsInstances.REL both have entries, each rapid test has a REL record whose identifier equals the rapid test's id, and each REL record has such a rapid test.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    ///
    /// Advice (warning) `clinicarx/rapid-test-agrees-with-record`: examination_date of a rapid test equals effectiveDateTime of the REL record whose identifier equals the rapid test's id.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required data: CancelledAttendance,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// An attendance after it was cancelled.
///
/// Rule `clinicarx/attendance-fields`: An attendance, including its nested objects and the entries of its lists, has every field shown in the Clinicarx documentation's examples, each with the documented type.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/attendance-closed-not-before-created`: closed_time of an attendance is not earlier than created_time.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance: example (implied).
///
/// Rule `clinicarx/closed-attendance-has-time`: closed_time is present and is a string when an attendance has been finished or cancelled.
/// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
///
/// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
/// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
held pub struct CancelledAttendance {
    /// The attendance's UUID.
    required id: String,
    /// When the attendance started, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required created_time: String,
    /// When the attendance was closed, in UTC.
    ///
    /// Rule `clinicarx/closed-attendance-has-time`: closed_time is present and is a string when an attendance has been finished or cancelled.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance; finished-attendance, cancelled-attendance: example (stated).
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required closed_time: String,
    /// The appointment that led to the attendance; all fields are null when the attendance had no appointment.
    required appointment: AttendanceAppointment,
    /// The patient of an attendance.
    required patient: AttendancePatient,
    /// The clinic of an attendance.
    required clinic: AttendanceClinic,
    /// The network that the clinic belongs to.
    required tenancy: Tenancy,
    /// The pharmacist who attended the patient.
    required pharmacist: Pharmacist,
    /// Services performed.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable services: Option<Vec<AttendanceService>>,
    /// Records for the national health data network (RNDS).
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    required rnds_instances ("rndsInstances"): RndsInstances,
    /// Clinical conditions recorded.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable clinical_conditions: Option<Vec<ClinicalCondition>>,
    /// Medicines the patient is taking.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable treatments: Option<Vec<Treatment>>,
    /// Medicines dispensed.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable dispensings: Option<Vec<AttendanceDispensing>>,
    /// Vaccines administered.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, cancelled-attendance (stated).
    nullable vaccines: Option<Vec<Vaccine>>,
    /// Rapid tests performed.
    ///
    /// Rule `clinicarx/closed-attendance-lists-present`: services, rndsInstances.REL, rndsInstances.RIA, clinical_conditions, treatments, dispensings, vaccines and rapid_tests are present when an attendance has been finished or cancelled, and each is null or a list, which may be empty.
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
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, an object with edited_data, which describes the edit, and user, the list of users who made the edit.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewPatientDelivery {
    /// The edit and the users who made it.
    required modified_data: NewPatientDeliveryModifiedData,
    /// The data of the event; the schema depends on the event.
    required data: NewPatient,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// The edit and the users who made it.
pub struct NewPatientDeliveryModifiedData {
    /// An edit. The schemas of new_data and old_data depend on the event.
    required edited_data: NewPatientEdit,
    /// The users who made the edit.
    required user: Vec<Editor>,
}

/// The edit that registered a patient.
///
/// Rule `clinicarx/new-patient-old-data-null`: old_data is present and null when a patient is registered, because a new patient has no earlier data.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
///
/// Rule `clinicarx/new-patient-new-data`: new_data is present when a patient is registered and is an object with the values that the user entered.
/// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
///
/// Rule `clinicarx/new-patient-subject`: subject is "add" when a patient is registered.
/// Source: Webhooks Clinicarx 1.1.7, new-patient: example (implied).
pub struct NewPatientEdit {
    /// What was edited, `Patient` or `Clinic`.
    required category: String,
    /// When the patient or clinic was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// IP address of the user.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: ip is an IPv4 address, which is four numbers from 0 to 255; the address in the Clinicarx documentation's clinic example is not valid.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When the patient or clinic was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// Type of edit, `add` or `edit`.
    ///
    /// Rule `clinicarx/new-patient-subject`: subject is "add" when a patient is registered.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient: example (implied).
    required subject: NewClinicEditSubject,
    /// The user agent of the user's browser.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/new-patient-new-data`: new_data is present when a patient is registered and is an object with the values that the user entered.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    required new_data: PatientChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/new-patient-old-data-null`: old_data is present and null when a patient is registered, because a new patient has no earlier data.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    required old_data: support::Null,
}

/// Type of edit, `add` or `edit`.
pub enum NewClinicEditSubject text { Add = "add" }

/// A subset of a patient's fields; any key may be absent.
///
/// Rule `clinicarx/patient-changes`: Each field in new_data and old_data of a patient has the type shown in the Clinicarx documentation's examples; counts are numbers or null, and flags are booleans or null.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
pub struct PatientChanges {
    /// Addresses, with only the changed keys.
    optional addresses: Option<Vec<AddressChanges>>,
    /// Number of vaccines administered.
    both applied_vaccines_count: support::Maybe<support::Number>,
    /// Number of appointments.
    both appointments_count: support::Maybe<support::Number>,
    /// Number of attendances.
    both attendances_count: support::Maybe<support::Number>,
    /// City of birth.
    optional birth_city: Option<String>,
    /// Country of birth.
    optional birth_country: Option<String>,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    optional birth_state: Option<String>,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    optional birthday: Option<String>,
    /// Civil name.
    optional civil_name: Option<String>,
    /// Number of clinical conditions.
    both clinical_conditions_count: support::Maybe<support::Number>,
    /// Score of the clinical conditions.
    both clinical_conditions_score: support::Maybe<support::Number>,
    /// Whether or when the patient was deleted.
    both deleted: support::Maybe<PatientChangesDeleted>,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    optional document: Option<Document>,
    /// Number of documents.
    both documents_count: support::Maybe<support::Number>,
    /// E-mail address.
    optional email: Option<String>,
    /// Number of exams.
    both exams_count: support::Maybe<support::Number>,
    /// Whether the patient has a social name.
    both has_social_name: support::Maybe<bool>,
    /// Health plan.
    both health_plan: support::Maybe<String>,
    /// Number of interventions.
    both interventions_count: support::Maybe<support::Number>,
    /// Whether this is a test patient.
    both is_user_test: support::Maybe<bool>,
    /// Id of the clinic that inactivated the data (LGPD).
    both lgpd_inactivation_clinic_id: support::Maybe<String>,
    /// When the data were inactivated (LGPD).
    both lgpd_inactivation_date: support::Maybe<String>,
    /// E-mail address of the person who requested the inactivation (LGPD).
    both lgpd_inactivation_email: support::Maybe<String>,
    /// Reason for the inactivation (LGPD).
    both lgpd_inactivation_reason: support::Maybe<String>,
    /// Id of the user who inactivated the data (LGPD).
    both lgpd_inactivation_user_id: support::Maybe<String>,
    /// Whether the data were inactivated (LGPD).
    both lgpd_is_inactivated: support::Maybe<bool>,
    /// Number of medicines.
    both medicines_count: support::Maybe<support::Number>,
    /// Whether the patient accepts marketing e-mails.
    both mkt_email_accepted: support::Maybe<bool>,
    /// When the patient accepted marketing e-mails.
    both mkt_email_accepted_date: support::Maybe<String>,
    /// The patient's id in the app.
    both mobile_patient_id: support::Maybe<String>,
    /// Name of the patient's mother.
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
    /// Number of appointments performed.
    both performed_appointments_count: support::Maybe<support::Number>,
    /// Number of pharmacotherapies.
    both pharmacotherapies_count: support::Maybe<support::Number>,
    /// Phone number.
    optional phone1: Option<String>,
    /// Type of phone.
    both phone1_type: support::Maybe<String>,
    /// Photograph.
    both photo: support::Maybe<String>,
    /// Spelled as in the documentation; probably a misprint of `prescriptions_count`.
    both tesprescriptions_counte1: support::Maybe<support::Number>,
    /// Number of prescriptions.
    both prescriptions_count: support::Maybe<support::Number>,
    /// Number of exams performed as procedures.
    both procedure_exams_count: support::Maybe<support::Number>,
    /// Number of procedures.
    both procedures_count: support::Maybe<support::Number>,
    /// Religion.
    optional religion: Option<String>,
    /// Level of schooling, such as `medium`.
    optional schooling_degree: Option<String>,
    /// Number of service steps.
    both service_steps_count: support::Maybe<support::Number>,
    /// Sex, such as `male`.
    optional sex: Option<String>,
    /// Skin colour, such as `indigenous`.
    optional skin_color: Option<String>,
    /// Whether the patient accepts e-mails about test results.
    both tlr_email_accepted: support::Maybe<bool>,
    /// The terms of service that were accepted.
    both tos: support::Maybe<TermsOfService>,
    /// Number of vaccines.
    both vaccines_count: support::Maybe<support::Number>,
    /// Whether the app's terms were accepted.
    both webapp_terms_accepted: support::Maybe<bool>,
    /// When the app's terms were accepted.
    both webapp_terms_accepted_date: support::Maybe<String>,
}

/// The changed fields of an address.
pub struct AddressChanges {
    /// Street.
    optional street: Option<String>,
    /// House number.
    ///
    /// Rule `clinicarx/street-number`: number, the house number in an address, is a number or a string.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    optional number: Option<AddressNumber>,
    /// Address complement, such as a flat or a floor.
    optional complement: Option<String>,
    /// Neighbourhood.
    optional neighbourhood: Option<String>,
    /// City.
    optional city: Option<String>,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    optional state: Option<String>,
    /// Country.
    both country: support::Maybe<String>,
    /// Postal code (CEP).
    ///
    /// Rule `clinicarx/zip-code`: zip_code, the postal code in an address, is a number or a string.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    ///
    /// Advice (warning) `clinicarx/cep-well-formed`: zip_code is a CEP of eight digits; a CEP sent as a number may have lost its leading zeros.
    /// Source: Código de Endereçamento Postal, notation of CEP codes, codes (stated).
    ///
    /// Advice (note) `clinicarx/cep-placeholder`: zip_code identifies a place and is not a placeholder made of zeros only.
    /// Source: Código de Endereçamento Postal, notation of CEP codes, codes (implied).
    optional zip_code: Option<AddressZipCode>,
}

/// House number.
///
/// Rule `clinicarx/street-number`: number, the house number in an address, is a number or a string.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
pub enum AddressNumber ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// Postal code (CEP).
///
/// Rule `clinicarx/zip-code`: zip_code, the postal code in an address, is a number or a string.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
pub enum AddressZipCode ("a number or a text") {
    Number Number(support::Number),
    String Text(String),
}

/// Whether or when the patient was deleted.
pub enum PatientChangesDeleted ("a boolean or a text") {
    Boolean Bool(bool),
    String Text(String),
}

/// Acceptance of the terms of service.
pub struct TermsOfService {
    /// When the terms were accepted.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required date: String,
    /// Version of the terms.
    required version_terms: support::Number,
    /// Role, such as `subscriber`.
    required role_user: String,
    /// CPF of the user who accepted the terms.
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    required document_user: String,
    /// Name of the user who accepted the terms.
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
    /// User name.
    required username: String,
    /// E-mail address.
    required email: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// Registration number in the regional pharmacy council (CRF).
    ///
    /// Rule `clinicarx/crf-number`: crf is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    required crf: EditorCrf,
    /// State of the pharmacy council that issued the registration.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required crf_state: String,
    /// Role, such as `subscriber`.
    required role: String,
}

/// A patient at the moment of registration.
///
/// Rule `clinicarx/patient-fields`: A patient, including the entries of all its lists, has every field shown in the Clinicarx documentation's examples, each with the documented type; treatments, clinical_conditions and dispensings may be null.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient: example (implied).
///
/// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and each is null or an empty list when a patient is registered, because the patient has not had an attendance yet.
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
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// Sex, such as `male`.
    required sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required birthday: String,
    /// Occupation.
    required occupation: String,
    /// Level of schooling, such as `medium`.
    required schooling_degree: String,
    /// Religion.
    required religion: String,
    /// Nationality.
    required nationality: String,
    /// Name of the patient's mother.
    required mother_name: String,
    /// Skin colour, such as `indigenous`.
    required skin_color: String,
    /// City of birth.
    required birth_city: String,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required birth_state: String,
    /// Country of birth.
    required birth_country: String,
    /// Phone numbers.
    required phones: Vec<Phone>,
    /// Addresses.
    required addresses: Vec<Address>,
    /// Emergency contacts.
    required contacts: Vec<Contact>,
    /// Medicines the patient is taking.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and each is null or an empty list when a patient is registered, because the patient has not had an attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    nullable treatments: Option<support::EmptyList>,
    /// The patient's clinical conditions.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and each is null or an empty list when a patient is registered, because the patient has not had an attendance yet.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (stated).
    nullable clinical_conditions: Option<support::EmptyList>,
    /// Medicines dispensed.
    ///
    /// Rule `clinicarx/new-patient-without-history`: treatments, clinical_conditions and dispensings are present and each is null or an empty list when a patient is registered, because the patient has not had an attendance yet.
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
/// A phone number.
pub struct Phone {
    /// The phone number, including its area code.
    required phone: String,
}

/// An address.
pub struct Address {
    /// Street.
    required street: String,
    /// House number.
    ///
    /// Rule `clinicarx/street-number`: number, the house number in an address, is a number or a string.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    required number: AddressNumber,
    /// Address complement, such as a flat or a floor.
    required complement: String,
    /// Neighbourhood.
    required neighbourhood: String,
    /// City.
    required city: String,
    /// State.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required state: String,
    /// Country.
    nullable country: Option<String>,
    /// Postal code (CEP).
    ///
    /// Rule `clinicarx/zip-code`: zip_code, the postal code in an address, is a number or a string.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic: example (implied).
    ///
    /// Advice (warning) `clinicarx/cep-well-formed`: zip_code is a CEP of eight digits; a CEP sent as a number may have lost its leading zeros.
    /// Source: Código de Endereçamento Postal, notation of CEP codes, codes (stated).
    ///
    /// Advice (note) `clinicarx/cep-placeholder`: zip_code identifies a place and is not a placeholder made of zeros only.
    /// Source: Código de Endereçamento Postal, notation of CEP codes, codes (implied).
    required zip_code: AddressZipCode,
}

/// An emergency contact.
pub struct Contact {
    /// Full name.
    required name: String,
    /// The person's CPF.
    ///
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// E-mail address.
    required email: String,
    /// Phone number.
    required phone1: String,
    /// Second phone number.
    required phone2: String,
}

/// A health plan.
pub struct HealthPlan {
    /// Numeric id of the plan.
    required id: support::Number,
    /// Registered company name.
    required nome: String,
    /// Trading name.
    required nome_fantasia: String,
    /// Type of health plan operator.
    required modalidade: String,
    /// CNPJ of the operator.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: cnpj has fourteen characters, namely twelve digits or (since July 2026) capital letters and two check digits; the fifteen zeros in the Clinicarx documentation's clinic example are one too many.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: cnpj identifies a company and is not a placeholder made of fourteen zeros.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
}

/// The data of a registered patient.
///
/// Rule `clinicarx/patient-fields`: A patient, including the entries of all its lists, has every field shown in the Clinicarx documentation's examples, each with the documented type; treatments, clinical_conditions and dispensings may be null.
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
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// Sex, such as `male`.
    required sex: String,
    /// Date of birth.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required birthday: String,
    /// Occupation.
    required occupation: String,
    /// Level of schooling, such as `medium`.
    required schooling_degree: String,
    /// Religion.
    required religion: String,
    /// Nationality.
    required nationality: String,
    /// Name of the patient's mother.
    required mother_name: String,
    /// Skin colour, such as `indigenous`.
    required skin_color: String,
    /// City of birth.
    required birth_city: String,
    /// State of birth.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required birth_state: String,
    /// Country of birth.
    required birth_country: String,
    /// Phone numbers.
    required phones: Vec<Phone>,
    /// Addresses.
    required addresses: Vec<Address>,
    /// Emergency contacts.
    required contacts: Vec<Contact>,
    /// Medicines the patient is taking.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    nullable treatments: Option<Vec<PatientTreatment>>,
    /// The patient's clinical conditions.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    nullable clinical_conditions: Option<Vec<PatientCondition>>,
    /// Medicines dispensed.
    ///
    /// Lifecycle: null or an empty list in [`NewPatient`].
    nullable dispensings: Option<Vec<Dispensing>>,
    /// Health plans.
    required plano_saude: Vec<HealthPlan>,
}

/// A medicine the patient is or was taking, with its history.
pub struct PatientTreatment {
    /// When the entry was recorded, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required added_date: String,
    /// When the treatment ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required finished_date: String,
    /// Id of the attendance in which the entry was closed.
    nullable finished_attendance_id: Option<String>,
    /// The treatment's UUID.
    required id: String,
    /// Trade name.
    required product: String,
    /// Strength and package.
    required presentation: String,
    /// EAN of the product, or null.
    ///
    /// Advice (warning) `clinicarx/ean13-well-formed`: ean, unless null or empty, has thirteen digits of which the last is a check digit.
    /// Source: GS1 General Specifications, check digit of a GTIN, check digit (stated).
    nullable ean: Option<String>,
    /// Id of the attendance in which the entry was recorded.
    required added_attendance_id: String,
    /// When the treatment started.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
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
/// A clinical condition of the patient, with its history.
pub struct PatientCondition {
    /// When the entry was recorded, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required added_date: String,
    /// When the condition ended, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    nullable finished_date: Option<String>,
    /// Id of the attendance in which the entry was closed.
    nullable finished_attendance_id: Option<String>,
    /// The condition's UUID.
    required id: String,
    /// Id of the attendance in which the entry was recorded.
    required added_attendance_id: String,
    /// Category of the condition, such as `cronic`.
    required category: String,
    /// The CID-10 code, without the dot.
    ///
    /// Advice (warning) `clinicarx/cid10-well-formed`: code of a clinical condition is a CID-10 code without the dot, which is one capital letter followed by two or three digits.
    /// Source: RNDS, code system BRCID10, codes (stated).
    required code: String,
    /// Date of the diagnosis.
    ///
    /// Advice (warning) `clinicarx/date-spelling`: Dates without a time, such as birthday, start_date and expirationDate, are written YYYY-MM-DD.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    nullable diagnosis_date: Option<String>,
    /// Name of the condition.
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
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, an object with edited_data, which describes the edit, and user, the list of users who made the edit.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditPatientDelivery {
    /// The edit and the users who made it.
    required modified_data: EditPatientDeliveryModifiedData,
    /// The data of the event; the schema depends on the event.
    required data: Patient,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// The edit and the users who made it.
pub struct EditPatientDeliveryModifiedData {
    /// An edit. The schemas of new_data and old_data depend on the event.
    required edited_data: EditPatientEdit,
    /// The users who made the edit.
    required user: Vec<Editor>,
}

/// The edit that changed a patient.
///
/// Rule `clinicarx/edit-patient-partial`: new_data and old_data are present when a patient is changed and are objects that contain only the changed fields.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
///
/// Rule `clinicarx/edit-patient-subject`: subject is "edit" when a patient is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
pub struct EditPatientEdit {
    /// What was edited, `Patient` or `Clinic`.
    required category: String,
    /// When the patient or clinic was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// IP address of the user.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: ip is an IPv4 address, which is four numbers from 0 to 255; the address in the Clinicarx documentation's clinic example is not valid.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When the patient or clinic was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// Type of edit, `add` or `edit`.
    ///
    /// Rule `clinicarx/edit-patient-subject`: subject is "edit" when a patient is changed.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient: example (implied).
    required subject: EditClinicEditSubject,
    /// The user agent of the user's browser.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/edit-patient-partial`: new_data and old_data are present when a patient is changed and are objects that contain only the changed fields.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
    required new_data: PatientChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/edit-patient-partial`: new_data and old_data are present when a patient is changed and are objects that contain only the changed fields.
    /// Source: Webhooks Clinicarx 1.1.7, edit-patient (stated).
    required old_data: PatientChanges,
}

/// Type of edit, `add` or `edit`.
pub enum EditClinicEditSubject text { Edit = "edit" }

/// A delivery of `new-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, an object with edited_data, which describes the edit, and user, the list of users who made the edit.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewClinicDelivery {
    /// The edit and the users who made it.
    required modified_data: NewClinicDeliveryModifiedData,
    /// The data of the event; the schema depends on the event.
    required data: Clinic,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// The edit and the users who made it.
pub struct NewClinicDeliveryModifiedData {
    /// An edit. The schemas of new_data and old_data depend on the event.
    required edited_data: NewClinicEdit,
    /// The users who made the edit.
    required user: Vec<Editor>,
}

/// The edit that registered a clinic.
///
/// Rule `clinicarx/new-clinic-old-data-blank`: old_data is present and blank when a clinic is registered (an empty list, an empty object or null), because a new clinic has no earlier data.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
///
/// Rule `clinicarx/new-clinic-new-data`: new_data is present when a clinic is registered and is an object with the values that the user entered, in which fields left empty are null.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
///
/// Rule `clinicarx/new-clinic-subject`: subject is "add" when a clinic is registered.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
pub struct NewClinicEdit {
    /// What was edited, `Patient` or `Clinic`.
    required category: String,
    /// When the patient or clinic was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// IP address of the user.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: ip is an IPv4 address, which is four numbers from 0 to 255; the address in the Clinicarx documentation's clinic example is not valid.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When the patient or clinic was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// Type of edit, `add` or `edit`.
    ///
    /// Rule `clinicarx/new-clinic-subject`: subject is "add" when a clinic is registered.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required subject: NewClinicEditSubject,
    /// The user agent of the user's browser.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/new-clinic-new-data`: new_data is present when a clinic is registered and is an object with the values that the user entered, in which fields left empty are null.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    required new_data: ClinicChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/new-clinic-old-data-blank`: old_data is present and blank when a clinic is registered (an empty list, an empty object or null), because a new clinic has no earlier data.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    ///
    /// Advice (note) `clinicarx/old-data-is-list`: The blank old_data of a newly registered clinic was sent as an empty list, as the text of the Clinicarx documentation says; the documentation's example shows an empty object.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic (stated).
    ///
    /// Advice (note) `clinicarx/old-data-is-object`: The blank old_data of a newly registered clinic was sent as an empty object, as the example in the Clinicarx documentation shows; the documentation's text says an empty list.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    ///
    /// Advice (note) `clinicarx/old-data-is-null`: The blank old_data of a newly registered clinic was sent as null, as for patients; the text of the Clinicarx documentation says an empty list and its example shows an empty object.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient (implied).
    nullable old_data: Option<NewClinicEditOldData>,
}

/// A subset of a clinic's fields; any key may be absent.
///
/// Rule `clinicarx/clinic-changes`: Each field in new_data and old_data of a clinic has the type shown in the Clinicarx documentation's examples or is null.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
pub struct ClinicChanges {
    /// Whether the clinic is active.
    both active: support::Maybe<bool>,
    /// Whether the CNES may be left empty.
    both allow_empty_cnes: support::Maybe<bool>,
    /// Whether the sanitary licence may be left empty.
    both allow_empty_sanitary_license: support::Maybe<bool>,
    /// Whether online booking is allowed.
    both allow_online_appointment: support::Maybe<bool>,
    /// The clinic's economic activity (CNAE).
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: cnae is a CNAE subclass of seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, notation of CNAE codes, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: cnae identifies an economic activity and is not a placeholder made of seven zeros.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    both cnae: support::Maybe<String>,
    /// The clinic's number in the national register of health establishments (CNES).
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES number, such as cnes of a clinic or author of an RIA record, has seven digits, unless it is a placeholder made of zeros only; the twelve-digit number in the Clinicarx documentation's examples is not valid.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, structure of CNES numbers, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES number, such as cnes of a clinic or author of an RIA record, identifies a health establishment and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    both cnes: support::Maybe<String>,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: cnpj has fourteen characters, namely twelve digits or (since July 2026) capital letters and two check digits; the fifteen zeros in the Clinicarx documentation's clinic example are one too many.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: cnpj identifies a company and is not a placeholder made of fourteen zeros.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    both cnpj: support::Maybe<String>,
    /// Type of company.
    both company_type: support::Maybe<String>,
    /// Description.
    both description: support::Maybe<String>,
    /// Text of the COVID terms.
    both description_term_covid: support::Maybe<String>,
    /// Hours for online booking.
    both service_hours: support::Maybe<Vec<Option<ServiceHours>>>,
    /// Text of the service terms.
    both description_term_service: support::Maybe<String>,
    /// The network's own name for the clinic.
    both identification: support::Maybe<String>,
    /// When the health permit was issued.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    both issuance_health_permit: support::Maybe<String>,
    /// Registered company name.
    both legal_name: support::Maybe<String>,
    /// Logo.
    both logo: support::Maybe<String>,
    /// Trading name.
    both name: support::Maybe<String>,
    /// Advance notice for online bookings, in hours.
    both online_appointment_antecedence_time: support::Maybe<support::Number>,
    /// Message shown after an online booking.
    both online_appointment_message: support::Maybe<String>,
    /// Pharmacist in charge.
    both pharmacy_head1: support::Maybe<String>,
    /// Second pharmacist in charge.
    both pharmacy_head2: support::Maybe<String>,
    /// Number of rooms.
    both room_number: support::Maybe<support::Number>,
    /// Number of the sanitary licence.
    both sanitary_license: support::Maybe<support::Number>,
    /// Area of the service room in square metres.
    both service_room_area: support::Maybe<support::Number>,
    /// Time limit for a service.
    both service_time_limit: support::Maybe<support::Number>,
    /// Origin code in the national immunisation system (SI-PNI).
    both sipni_origin_code: support::Maybe<support::Number>,
    /// Id of the network's licence.
    both tenancy_license_id: support::Maybe<String>,
    /// Display label of the time zone.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: timezone_label is a name from the IANA time zone database; a display label such as BA/Salvador is not, so use timezone of the clinic for calculations.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    both timezone_label: support::Maybe<String>,
    /// Total area in square metres.
    both total_area: support::Maybe<support::Number>,
    /// When the health permit expires.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    both valid_health_permit: support::Maybe<String>,
    /// Addresses, with only the changed keys.
    both addresses: support::Maybe<Vec<AddressChanges>>,
    /// Phone numbers.
    both phones: support::Maybe<Vec<Phone>>,
    /// The terms of service that were accepted.
    both tos: support::Maybe<TermsOfService>,
}

/// Opening hours of one day.
pub struct ServiceHours {
    /// Opening time.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: Times of day, such as break_time_start and the start and end of an entry in service_hours, are written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required start: String,
    /// Closing time.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: Times of day, such as break_time_start and the start and end of an entry in service_hours, are written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required end: String,
}

/// The values before the edit.
pub enum NewClinicEditOldData ("a list or an object") {
    Array List(support::EmptyList),
    Object Object(support::EmptyObject),
}

/// The data of a registered clinic.
///
/// Rule `clinicarx/clinic-fields`: A clinic, including its phones and addresses, has every field shown in the Clinicarx documentation's examples, each with the documented type.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic: example (implied).
///
/// Rule `clinicarx/service-hours`: service_hours of a clinic is present and has seven entries, from Sunday to Saturday, each of which is null or an object with start and end.
/// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
pub struct Clinic {
    /// The clinic's UUID.
    required id: String,
    /// The network's own name for the clinic, such as `Loja 01`.
    required identification: String,
    /// The clinic's CNPJ.
    ///
    /// Advice (warning) `clinicarx/cnpj-well-formed`: cnpj has fourteen characters, namely twelve digits or (since July 2026) capital letters and two check digits; the fifteen zeros in the Clinicarx documentation's clinic example are one too many.
    /// Source: Instrução Normativa RFB 2.229, Cadastro Nacional da Pessoa Jurídica, alphanumeric CNPJ (stated).
    ///
    /// Advice (note) `clinicarx/cnpj-placeholder`: cnpj identifies a company and is not a placeholder made of fourteen zeros.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance: example (implied).
    required cnpj: String,
    /// Whether the clinic is active.
    required active: bool,
    /// The clinic's economic activity (CNAE).
    ///
    /// Advice (warning) `clinicarx/cnae-well-formed`: cnae is a CNAE subclass of seven digits, written 0000-0/00 or without punctuation.
    /// Source: Classificação Nacional de Atividades Econômicas, notation of CNAE codes, codes (stated).
    ///
    /// Advice (note) `clinicarx/cnae-placeholder`: cnae identifies an economic activity and is not a placeholder made of seven zeros.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnae: String,
    /// The clinic's number in the national register of health establishments (CNES).
    ///
    /// Advice (warning) `clinicarx/cnes-well-formed`: A CNES number, such as cnes of a clinic or author of an RIA record, has seven digits, unless it is a placeholder made of zeros only; the twelve-digit number in the Clinicarx documentation's examples is not valid.
    /// Source: Cadastro Nacional de Estabelecimentos de Saúde, structure of CNES numbers, number (stated).
    ///
    /// Advice (note) `clinicarx/cnes-placeholder`: A CNES number, such as cnes of a clinic or author of an RIA record, identifies a health establishment and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required cnes: String,
    /// The clinic's time zone.
    ///
    /// Advice (warning) `clinicarx/time-zone-known`: timezone is a name from the IANA time zone database, such as America/Sao_Paulo.
    /// Source: IANA Time Zone Database, names (stated).
    required timezone: String,
    /// Display label of the time zone.
    ///
    /// Advice (note) `clinicarx/time-zone-label-known`: timezone_label is a name from the IANA time zone database; a display label such as BA/Salvador is not, so use timezone of the clinic for calculations.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required timezone_label: String,
    /// When the break starts.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: Times of day, such as break_time_start and the start and end of an entry in service_hours, are written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required break_time_start: String,
    /// When the break ends.
    ///
    /// Advice (warning) `clinicarx/time-spelling`: Times of day, such as break_time_start and the start and end of an entry in service_hours, are written hh:mm.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic: example (implied).
    required break_time_end: String,
    /// Advance notice for online bookings, in hours.
    required online_appointment_antecedence_time: support::Number,
    /// Phone numbers.
    required phones: Vec<Phone>,
    /// Addresses.
    required addresses: Vec<Address>,
    /// Hours for online booking, from Sunday to Saturday; null for a day without online booking.
    ///
    /// Rule `clinicarx/service-hours`: service_hours of a clinic is present and has seven entries, from Sunday to Saturday, each of which is null or an object with start and end.
    /// Source: Webhooks Clinicarx 1.1.7, new-clinic, edit-clinic (stated).
    required service_hours: [Option<ServiceHours>; 7],
}

/// A delivery of `edit-clinic`.
///
/// Rule `clinicarx/modified-data`: A delivery about a patient or a clinic has modified_data, an object with edited_data, which describes the edit, and user, the list of users who made the edit.
/// Source: Webhooks Clinicarx 1.1.7, new-patient, edit-patient, new-clinic, edit-clinic (stated).
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditClinicDelivery {
    /// The edit and the users who made it.
    required modified_data: EditClinicDeliveryModifiedData,
    /// The data of the event; the schema depends on the event.
    required data: Clinic,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// The edit and the users who made it.
pub struct EditClinicDeliveryModifiedData {
    /// An edit. The schemas of new_data and old_data depend on the event.
    required edited_data: EditClinicEdit,
    /// The users who made the edit.
    required user: Vec<Editor>,
}

/// The edit that changed a clinic.
///
/// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are present when a clinic is changed and are objects that contain only the changed fields.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
///
/// Rule `clinicarx/edit-clinic-subject`: subject is "edit" when a clinic is changed.
/// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
pub struct EditClinicEdit {
    /// What was edited, `Patient` or `Clinic`.
    required category: String,
    /// When the patient or clinic was registered.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required created: String,
    /// IP address of the user.
    ///
    /// Advice (warning) `clinicarx/ipv4-well-formed`: ip is an IPv4 address, which is four numbers from 0 to 255; the address in the Clinicarx documentation's clinic example is not valid.
    /// Source: RFC 791, Internet Protocol, addressing (stated).
    required ip: String,
    /// When the patient or clinic was last changed.
    ///
    /// Advice (warning) `clinicarx/datetime-with-offset-spelling`: Timestamps in modified_data and in RIA records are RFC 3339 date-times, with a T and an offset.
    /// Source: Webhooks Clinicarx 1.1.7, new-patient, new-clinic, finished-attendance: example (implied).
    required modified: String,
    /// Type of edit, `add` or `edit`.
    ///
    /// Rule `clinicarx/edit-clinic-subject`: subject is "edit" when a clinic is changed.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    required subject: EditClinicEditSubject,
    /// The user agent of the user's browser.
    required user_agent: String,
    /// The values after the edit.
    ///
    /// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are present when a clinic is changed and are objects that contain only the changed fields.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    required new_data: ClinicChanges,
    /// The values before the edit.
    ///
    /// Rule `clinicarx/edit-clinic-partial`: new_data and old_data are present when a clinic is changed and are objects that contain only the changed fields.
    /// Source: Webhooks Clinicarx 1.1.7, edit-clinic: example (implied).
    required old_data: ClinicChanges,
}

/// A delivery of `new-user`.
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewUserDelivery {
    /// The data of the event; the schema depends on the event.
    required data: User,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// A user of the network.
///
/// Rule `clinicarx/user-fields`: A user has every field shown in the Clinicarx documentation's example (id, first_name, last_name, email, document, crf, crf_state, crf_issuer, role and active), each with the documented type.
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
    /// Rule `clinicarx/person-document`: document, the CPF of a person, is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-appointment, new-attendance, new-patient: example (implied).
    ///
    /// Advice (warning) `clinicarx/cpf-well-formed`: A CPF, such as document, has eleven digits of which the last two are check digits; a CPF sent as a number may have lost its leading zeros.
    /// Source: Cadastro de Pessoas Físicas, structure of CPF numbers, check digits (stated).
    ///
    /// Advice (note) `clinicarx/cpf-placeholder`: A CPF, such as document, identifies a person and is not a placeholder made of zeros only.
    /// Source: Webhooks Clinicarx 1.1.7, finished-attendance, new-patient: example (implied).
    required document: Document,
    /// Registration number in the regional pharmacy council (CRF).
    ///
    /// Rule `clinicarx/crf-number`: crf is a string or a number; the Clinicarx documentation's examples show both.
    /// Source: Webhooks Clinicarx 1.1.7, new-attendance, new-user: example (implied).
    required crf: EditorCrf,
    /// State of the pharmacy council that issued the registration.
    ///
    /// Advice (warning) `clinicarx/uf-known`: A Brazilian state, such as state, birth_state or crf_state, is one of the 27 two-letter codes, in capital letters.
    /// Source: RNDS, value set BRUnidadeFederativa 1.0, codes (stated).
    required crf_state: String,
    /// Council that issued the registration, such as `CRF`.
    required crf_issuer: String,
    /// Role, such as `manager`.
    required role: String,
    /// Whether the user is active.
    required active: bool,
}

/// A delivery of `edit-user`.
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditUserDelivery {
    /// The data of the event; the schema depends on the event.
    required data: User,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// A delivery of `new-service`.
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct NewServiceDelivery {
    /// The data of the event; the schema depends on the event.
    required data: Service,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}

/// A service that clinics of the network offer.
///
/// Rule `clinicarx/service-fields`: A service has every field shown in the Clinicarx documentation's example, each with the documented type; clinipass_discount may be null.
/// Source: Webhooks Clinicarx 1.1.7, new-service, edit-service: example (implied).
pub struct Service {
    /// The service's UUID.
    required id: String,
    /// The network's code for the service.
    required code: String,
    /// Name of the service.
    required name: String,
    /// Description of the service, as HTML.
    required description: String,
    /// Clinipass discount.
    nullable clinipass_discount: Option<support::Number>,
    /// Type of the Clinipass discount, such as `percent`.
    required clinipass_discount_type: String,
    /// Price in Brazilian reais.
    required price: support::Number,
    /// Cost as a percentage of the price.
    required cost_percent: support::Number,
    /// Commission as a percentage of the price.
    required commission_percent: support::Number,
    /// Whether the service is offered.
    required active: bool,
}

/// A delivery of `edit-service`.
///
/// Rule `clinicarx/delivery-envelope`: Every Clinicarx delivery has data, api_version and timestamp, and api_version and timestamp are strings.
/// Source: Webhooks Clinicarx 1.1.7, every trigger (stated).
pub struct EditServiceDelivery {
    /// The data of the event; the schema depends on the event.
    required data: Service,
    /// Version of the API documentation that the delivery follows, such as `1.1.7`.
    required api_version: String,
    /// When the delivery was sent, in UTC.
    ///
    /// Advice (warning) `clinicarx/datetime-spelling`: Timestamps such as timestamp, created_time and scheduled_start_at are written YYYY-MM-DD hh:mm:ss, in UTC and without an offset.
    /// Source: Webhooks Clinicarx 1.1.9, dates (stated).
    required timestamp: String,
}
}
