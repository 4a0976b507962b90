// Made by vistoria-gen. Edit the contract, not this file.
//
// Mivicall webhooks and calls.

use super::support;

/// Every event of Mivicall webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `appointment.created`: An appointment was made.
    AppointmentCreated(AppointmentCreated),
    /// `appointment.cancelled`: An appointment was cancelled.
    AppointmentCancelled(AppointmentCancelled),
    /// `appointment.attended`: The patient came.
    AppointmentAttended(AppointmentAttended),
    /// `appointment.no_show`: The patient did not come.
    AppointmentNoShow(AppointmentNoShow),
    /// `call.completed`: A call ended.
    CallCompleted(CallCompleted),
    /// An event that the contract does not have.
    Unknown(support::UnknownEvent),
}
impl Event {
    /// The ids of the events, in the order of the contract.
    pub const IDS: &'static [&'static str] = &[
        "appointment.created",
        "appointment.cancelled",
        "appointment.attended",
        "appointment.no_show",
        "call.completed",
    ];
    /// Decodes the body of a delivery whose event is known.
    pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
        match id {
            "appointment.created" => support::decode(body).map(Self::AppointmentCreated),
            "appointment.cancelled" => {
                support::decode(body).map(Self::AppointmentCancelled)
            }
            "appointment.attended" => {
                support::decode(body).map(Self::AppointmentAttended)
            }
            "appointment.no_show" => support::decode(body).map(Self::AppointmentNoShow),
            "call.completed" => support::decode(body).map(Self::CallCompleted),
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
            Self::AppointmentCreated(body) => support::encode(body),
            Self::AppointmentCancelled(body) => support::encode(body),
            Self::AppointmentAttended(body) => support::encode(body),
            Self::AppointmentNoShow(body) => support::encode(body),
            Self::CallCompleted(body) => support::encode(body),
            Self::Unknown(event) => Ok(event.body.get().to_owned()),
        }
    }
    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::AppointmentCreated(_) => "appointment.created",
            Self::AppointmentCancelled(_) => "appointment.cancelled",
            Self::AppointmentAttended(_) => "appointment.attended",
            Self::AppointmentNoShow(_) => "appointment.no_show",
            Self::CallCompleted(_) => "call.completed",
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
                "/type",
                support::FieldText::Equals("appointment.created"),
                "appointment.created",
            ),
            (
                "/type",
                support::FieldText::Equals("appointment.cancelled"),
                "appointment.cancelled",
            ),
            (
                "/type",
                support::FieldText::Equals("appointment.attended"),
                "appointment.attended",
            ),
            (
                "/type",
                support::FieldText::Equals("appointment.no_show"),
                "appointment.no_show",
            ),
            ("/type", support::FieldText::Equals("call.completed"), "call.completed"),
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

/// Every call of Mivicall webhooks and calls.
pub const CALLS: &[support::Call] = &[
    support::Call {
        operation: "getTenant",
        method: "GET",
        path: "/v1/tenants/me",
    },
    support::Call {
        operation: "listAppointments",
        method: "GET",
        path: "/v1/appointments",
    },
    support::Call {
        operation: "createAppointment",
        method: "POST",
        path: "/v1/appointments",
    },
    support::Call {
        operation: "updateAppointment",
        method: "PATCH",
        path: "/v1/appointments/{id}",
    },
    support::Call {
        operation: "listCalls",
        method: "GET",
        path: "/v1/calls",
    },
    support::Call {
        operation: "getCall",
        method: "GET",
        path: "/v1/calls/{id}",
    },
];

/// The body of a request to Mivicall webhooks and calls, by its call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Request {
    /// `getTenant`, GET /v1/tenants/me: The clinic that the key belongs to.
    GetTenant,
    /// `listAppointments`, GET /v1/appointments: The appointments of a span of time.
    ListAppointments,
    /// `createAppointment`, POST /v1/appointments: Book an appointment.
    CreateAppointment(NewAppointment),
    /// `updateAppointment`, PATCH /v1/appointments/{id}: Change an appointment, such as to say that the patient came.
    UpdateAppointment(AppointmentChange),
    /// `listCalls`, GET /v1/calls: The telephone calls, a page at a time.
    ListCalls,
    /// `getCall`, GET /v1/calls/{id}: One telephone call with what was said in it.
    GetCall,
}
impl Request {
    /// Decodes the body of a request; a call that takes none has an empty one.
    pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
        match operation {
            "getTenant" => support::no_body(body).map(|()| Self::GetTenant),
            "listAppointments" => support::no_body(body).map(|()| Self::ListAppointments),
            "createAppointment" => support::decode(body).map(Self::CreateAppointment),
            "updateAppointment" => support::decode(body).map(Self::UpdateAppointment),
            "listCalls" => support::no_body(body).map(|()| Self::ListCalls),
            "getCall" => support::no_body(body).map(|()| Self::GetCall),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when the call takes none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::GetTenant => Ok(String::new()),
            Self::ListAppointments => Ok(String::new()),
            Self::CreateAppointment(body) => support::encode(body),
            Self::UpdateAppointment(body) => support::encode(body),
            Self::ListCalls => Ok(String::new()),
            Self::GetCall => Ok(String::new()),
        }
    }
    /// The call's id.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::GetTenant => "getTenant",
            Self::ListAppointments => "listAppointments",
            Self::CreateAppointment(_) => "createAppointment",
            Self::UpdateAppointment(_) => "updateAppointment",
            Self::ListCalls => "listCalls",
            Self::GetCall => "getCall",
        }
    }
}

/// What Mivicall webhooks and calls answers, by call.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Response {
    /// What `getTenant` answers.
    GetTenant(GetTenantResponse),
    /// What `listAppointments` answers.
    ListAppointments(ListAppointmentsResponse),
    /// What `createAppointment` answers.
    CreateAppointment(CreateAppointmentResponse),
    /// What `updateAppointment` answers.
    UpdateAppointment(UpdateAppointmentResponse),
    /// What `listCalls` answers.
    ListCalls(ListCallsResponse),
    /// What `getCall` answers.
    GetCall(GetCallResponse),
}
impl Response {
    /// Decodes the body of a response.
    pub fn decode(
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Result<Self, support::Error> {
        match operation {
            "getTenant" => GetTenantResponse::decode(status, body).map(Self::GetTenant),
            "listAppointments" => {
                ListAppointmentsResponse::decode(status, body)
                    .map(Self::ListAppointments)
            }
            "createAppointment" => {
                CreateAppointmentResponse::decode(status, body)
                    .map(Self::CreateAppointment)
            }
            "updateAppointment" => {
                UpdateAppointmentResponse::decode(status, body)
                    .map(Self::UpdateAppointment)
            }
            "listCalls" => ListCallsResponse::decode(status, body).map(Self::ListCalls),
            "getCall" => GetCallResponse::decode(status, body).map(Self::GetCall),
            _ => Err(support::unknown_operation(operation)),
        }
    }
    /// The body as JSON; empty when there is none.
    pub fn encode(&self) -> Result<String, support::Error> {
        match self {
            Self::GetTenant(response) => response.encode(),
            Self::ListAppointments(response) => response.encode(),
            Self::CreateAppointment(response) => response.encode(),
            Self::UpdateAppointment(response) => response.encode(),
            Self::ListCalls(response) => response.encode(),
            Self::GetCall(response) => response.encode(),
        }
    }
}

/// What `getTenant` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum GetTenantResponse {
    /// 200: The clinic.
    Status200(TenantBody),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// 5XX: Why it was not done.
    Status5xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl GetTenantResponse {
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

/// What `listAppointments` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum ListAppointmentsResponse {
    /// 200: The appointments.
    Status200(AppointmentList),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// 5XX: Why it was not done.
    Status5xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl ListAppointmentsResponse {
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

/// What `createAppointment` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum CreateAppointmentResponse {
    /// 2XX: The appointment.
    Status2xx(u16, AppointmentBody),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// 5XX: Why it was not done.
    Status5xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl CreateAppointmentResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200..=299 => support::decode(body).map(|body| Self::Status2xx(status, body)),
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
            Self::Status2xx(_, body) => support::encode(body),
            Self::Status4xx(_, body) => support::encode(body),
            Self::Status5xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `updateAppointment` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum UpdateAppointmentResponse {
    /// 2XX: The appointment.
    Status2xx(u16, AppointmentBody),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// 5XX: Why it was not done.
    Status5xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl UpdateAppointmentResponse {
    /// Decodes the body of a response.
    pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
        match status {
            200..=299 => support::decode(body).map(|body| Self::Status2xx(status, body)),
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
            Self::Status2xx(_, body) => support::encode(body),
            Self::Status4xx(_, body) => support::encode(body),
            Self::Status5xx(_, body) => support::encode(body),
            Self::Other(response) => {
                Ok(String::from_utf8_lossy(&response.body).into_owned())
            }
        }
    }
}

/// What `listCalls` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum ListCallsResponse {
    /// 200: The calls.
    Status200(CallList),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// 5XX: Why it was not done.
    Status5xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl ListCallsResponse {
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

/// What `getCall` answers.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum GetCallResponse {
    /// 200: The call.
    Status200(CallBody),
    /// 4XX: Why it was not done.
    Status4xx(u16, ErrorBody),
    /// 5XX: Why it was not done.
    Status5xx(u16, ErrorBody),
    /// A status that the contract does not have; nothing of the body was looked at.
    Other(support::OtherResponse),
}
impl GetCallResponse {
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
/// A delivery of `appointment.created`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentCreated {
    /// The event's name.
    required type_ ("type"): AppointmentCreatedType,
}
}

impl From<AppointmentCreated> for Delivery {
    fn from(narrow: AppointmentCreated) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

support::types! {
/// The event's name.
pub enum AppointmentCreatedType text { AppointmentCreated = "appointment.created" }

/// A delivery. Only its type is documented; the rest is as it comes.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct Delivery {
    /// The event's name.
    required type_ ("type"): String,
}

/// A delivery of `appointment.cancelled`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentCancelled {
    /// The event's name.
    required type_ ("type"): AppointmentCancelledType,
}
}

impl From<AppointmentCancelled> for Delivery {
    fn from(narrow: AppointmentCancelled) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

support::types! {
/// The event's name.
pub enum AppointmentCancelledType text { AppointmentCancelled = "appointment.cancelled" }

/// A delivery of `appointment.attended`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentAttended {
    /// The event's name.
    required type_ ("type"): AppointmentAttendedType,
}
}

impl From<AppointmentAttended> for Delivery {
    fn from(narrow: AppointmentAttended) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

support::types! {
/// The event's name.
pub enum AppointmentAttendedType text { AppointmentAttended = "appointment.attended" }

/// A delivery of `appointment.no_show`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentNoShow {
    /// The event's name.
    required type_ ("type"): AppointmentNoShowType,
}
}

impl From<AppointmentNoShow> for Delivery {
    fn from(narrow: AppointmentNoShow) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

support::types! {
/// The event's name.
pub enum AppointmentNoShowType text { AppointmentNoShow = "appointment.no_show" }

/// A delivery of `call.completed`.
///
/// Rule `mivicall/event-type`: A delivery is an object whose type is the event's name.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct CallCompleted {
    /// The event's name.
    required type_ ("type"): CallCompletedType,
}
}

impl From<CallCompleted> for Delivery {
    fn from(narrow: CallCompleted) -> Self {
        Self {
            type_: narrow.type_.as_str().to_owned(),
        }
    }
}

support::types! {
/// The event's name.
pub enum CallCompletedType text { CallCompleted = "call.completed" }

/// A clinic.
///
/// Rule `mivicall/tenant-fields`: The clinic has id, name, specialty, status and config.
/// Source: Mivicall quickstart, Configurar autenticação (implied).
pub struct TenantBody {
    /// Its UUID.
    required id: String,
    /// What it is called.
    required name: String,
    /// What it does, such as `dental`.
    required specialty: String,
    /// Whether it is active.
    required status: String,
    /// How it is set up.
    required config: TenantBodyConfig,
}

/// How it is set up.
pub struct TenantBodyConfig {
    /// The voice that speaks.
    optional voice: Option<String>,
    /// Its time zone.
    ///
    /// Advice (warning) `mivicall/tenant-time-zone`: The time zone is a name of the IANA database, such as Europe/Lisbon.
    /// Source: Mivicall quickstart, Configurar autenticação (implied).
    optional timezone: Option<String>,
}

/// An error.
///
/// Rule `mivicall/error-body`: An error has a code under error, a message, and for a body that is refused a list of the places that are wrong.
/// Source: Mivicall API reference 1.0.0, Errors (stated).
pub struct ErrorBody {
    /// Its code, such as `slot_conflict`.
    required error: String,
    /// What it says.
    required message: String,
    /// What support asks for.
    optional request_id ("requestId"): Option<String>,
    /// The places that are wrong.
    optional errors: Option<Vec<ErrorBodyErrorsItem>>,
}

/// `ErrorBodyErrorsItem`.
pub struct ErrorBodyErrorsItem {
    /// Where.
    required path: serde_json::Value,
    /// What.
    required message: String,
}

/// Appointments.
///
/// Rule `mivicall/appointment-list`: A list of appointments is an object with the list under items.
/// Source: Mivicall API reference 1.0.0, List appointments (stated).
pub struct AppointmentList {
    /// `items`.
    required items: Vec<AppointmentBody>,
}

/// An appointment. The patient's phone never comes back, only its hash.
///
/// Rule `mivicall/appointment-fields`: An appointment has id, professionalId, patientName, startsAt, endsAt, status and source.
/// Source: Mivicall API reference 1.0.0, Appointments (stated).
pub struct AppointmentBody {
    /// Its UUID.
    required id: String,
    /// The UUID of who sees the patient.
    required professional_id ("professionalId"): String,
    /// The UUID of what is done.
    optional service_type_id ("serviceTypeId"): Option<String>,
    /// The patient's name.
    required patient_name ("patientName"): String,
    /// HMAC-SHA256 of the patient's phone.
    optional patient_phone_hash ("patientPhoneHash"): Option<String>,
    /// What was noted about the patient.
    optional patient_notes ("patientNotes"): Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required starts_at ("startsAt"): String,
    /// When it ends.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required ends_at ("endsAt"): String,
    /// What became of it.
    ///
    /// Advice (warning) `mivicall/appointment-status-known`: An appointment is confirmed, attended, no_show, cancelled or rescheduled; no event is listed for the last.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required status: String,
    /// Who made it.
    ///
    /// Advice (warning) `mivicall/appointment-source-known`: An appointment comes from voice_ai, manual, self_service or sync_external.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required source: String,
    /// What the caller keeps with it.
    optional metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When it was made.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    optional created_at ("createdAt"): Option<String>,
}

/// An appointment to be booked.
///
/// Rule `mivicall/new-appointment-fields`: Booking takes professionalId, serviceTypeId, patientName, patientPhone and startsAt; the end follows from the service.
/// Source: Mivicall API reference 1.0.0, Create appointment (stated).
pub struct NewAppointment {
    /// The UUID of who sees the patient.
    required professional_id ("professionalId"): String,
    /// The UUID of what is done.
    required service_type_id ("serviceTypeId"): String,
    /// The patient's name.
    required patient_name ("patientName"): String,
    /// The patient's phone.
    ///
    /// Advice (warning) `mivicall/phone-e164`: The patient's phone is written as E.164 has it, a + and then digits only: any other is refused with 422.
    /// Source: Mivicall API reference 1.0.0, Create appointment (stated).
    required patient_phone ("patientPhone"): String,
    /// What is noted about the patient.
    optional patient_notes ("patientNotes"): Option<String>,
    /// When it starts.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required starts_at ("startsAt"): String,
}

/// What changes of an appointment. Only the change of its status is documented.
///
/// Rule `mivicall/appointment-change`: The status that an appointment gets is confirmed, attended, no_show, cancelled or rescheduled.
/// Source: Mivicall quickstart, Marcar paciente como atendido (implied).
pub struct AppointmentChange {
    /// What became of an appointment.
    optional status: Option<Status>,
}

/// What became of an appointment.
pub enum Status text {
    Attended = "attended", Cancelled = "cancelled", Confirmed = "confirmed", NoShow = "no_show",
    Rescheduled = "rescheduled",
}

/// Telephone calls.
///
/// Rule `mivicall/call-list`: A list of calls is an object with the list under items, as that of appointments is.
/// Source: Mivicall API reference 1.0.0, Calls (implied).
pub struct CallList {
    /// `items`.
    required items: Vec<CallBody>,
}

/// A telephone call.
///
/// Rule `mivicall/call-fields`: The fields of a call have the types that the reference gives them; only its id is sure to be there.
/// Source: Mivicall API reference 1.0.0, Get call detail (stated).
pub struct CallBody {
    /// Its id.
    required id: String,
    /// Who called.
    optional from_number ("fromNumber"): Option<String>,
    /// Who was called.
    optional to_number ("toNumber"): Option<String>,
    /// What became of it, such as `completed`.
    optional status: Option<String>,
    /// When it started.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    optional started_at ("startedAt"): Option<String>,
    /// When it ended; not yet while it goes on.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    both ended_at ("endedAt"): support::Maybe<String>,
    /// How long it was, in seconds.
    both duration_seconds ("durationSeconds"): support::Maybe<support::Number>,
    /// What the line's carrier calls it.
    both telnyx_call_control_id ("telnyxCallControlId"): support::Maybe<String>,
    /// What came of it, such as `booking_created`.
    both outcome: support::Maybe<String>,
    /// How many words were written down.
    both transcription_word_count ("transcriptionWordCount"): support::Maybe<support::Integer>,
    /// What is kept with it.
    both metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Where it can be heard, for a day.
    both recording_url ("recordingUrl"): support::Maybe<String>,
    /// When the address ends.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    both recording_expires_at ("recordingExpiresAt"): support::Maybe<String>,
    /// What happened in it.
    optional events: Option<Vec<CallBodyEventsItem>>,
}

/// `CallBodyEventsItem`.
pub struct CallBodyEventsItem {
    /// Its id.
    optional id: Option<String>,
    /// What happened.
    optional event_type ("eventType"): Option<String>,
    /// Its place.
    optional sequence: Option<support::Integer>,
    /// What was said.
    both transcript: support::Maybe<String>,
    /// What was used.
    both tool_name ("toolName"): support::Maybe<String>,
    /// `toolInput`.
    optional tool_input ("toolInput"): Option<serde_json::Value>,
    /// `toolOutput`.
    optional tool_output ("toolOutput"): Option<serde_json::Value>,
    /// When.
    ///
    /// Advice (warning) `mivicall/date-time`: An instant is written as RFC 3339 has it, with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    optional occurred_at ("occurredAt"): Option<String>,
}
}
