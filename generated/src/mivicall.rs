// Made by vistoria-gen. Edit the contract, not this file.
//
// Mivicall webhooks and calls.

use super::support;

/// Every event of Mivicall webhooks and calls.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "moved once, into what handles it")]
pub enum Event {
    /// `appointment.created`: An appointment was created.
    AppointmentCreated(AppointmentCreated),
    /// `appointment.cancelled`: An appointment was cancelled.
    AppointmentCancelled(AppointmentCancelled),
    /// `appointment.attended`: A patient attended an appointment.
    AppointmentAttended(AppointmentAttended),
    /// `appointment.no_show`: A patient did not attend an appointment.
    AppointmentNoShow(AppointmentNoShow),
    /// `call.completed`: A phone call ended.
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
    /// `getTenant`, GET /v1/tenants/me: Get the tenant that the API key belongs to.
    GetTenant,
    /// `listAppointments`, GET /v1/appointments: List the appointments of a period.
    ListAppointments,
    /// `createAppointment`, POST /v1/appointments: Book an appointment.
    CreateAppointment(NewAppointment),
    /// `updateAppointment`, PATCH /v1/appointments/{id}: Update an appointment, for example to mark the patient as attended.
    UpdateAppointment(AppointmentChange),
    /// `listCalls`, GET /v1/calls: List the phone calls, page by page.
    ListCalls,
    /// `getCall`, GET /v1/calls/{id}: Get a phone call with its transcript.
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
    /// 200: The tenant.
    Status200(TenantBody),
    /// 4XX: The error.
    Status4xx(u16, ErrorBody),
    /// 5XX: The error.
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
    /// 4XX: The error.
    Status4xx(u16, ErrorBody),
    /// 5XX: The error.
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
    /// 4XX: The error.
    Status4xx(u16, ErrorBody),
    /// 5XX: The error.
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
    /// 4XX: The error.
    Status4xx(u16, ErrorBody),
    /// 5XX: The error.
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
    /// 4XX: The error.
    Status4xx(u16, ErrorBody),
    /// 5XX: The error.
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
    /// 4XX: The error.
    Status4xx(u16, ErrorBody),
    /// 5XX: The error.
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
/// Rule `mivicall/event-type`: A Mivicall delivery is a JSON object whose type field is the name of the event.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentCreated {
    /// Name of the event.
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
/// Name of the event.
pub enum AppointmentCreatedType text { AppointmentCreated = "appointment.created" }

/// A delivery. Only its type is documented; all other fields are unspecified.
///
/// Rule `mivicall/event-type`: A Mivicall delivery is a JSON object whose type field is the name of the event.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct Delivery {
    /// Name of the event.
    required type_ ("type"): String,
}

/// A delivery of `appointment.cancelled`.
///
/// Rule `mivicall/event-type`: A Mivicall delivery is a JSON object whose type field is the name of the event.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentCancelled {
    /// Name of the event.
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
/// Name of the event.
pub enum AppointmentCancelledType text { AppointmentCancelled = "appointment.cancelled" }

/// A delivery of `appointment.attended`.
///
/// Rule `mivicall/event-type`: A Mivicall delivery is a JSON object whose type field is the name of the event.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentAttended {
    /// Name of the event.
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
/// Name of the event.
pub enum AppointmentAttendedType text { AppointmentAttended = "appointment.attended" }

/// A delivery of `appointment.no_show`.
///
/// Rule `mivicall/event-type`: A Mivicall delivery is a JSON object whose type field is the name of the event.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct AppointmentNoShow {
    /// Name of the event.
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
/// Name of the event.
pub enum AppointmentNoShowType text { AppointmentNoShow = "appointment.no_show" }

/// A delivery of `call.completed`.
///
/// Rule `mivicall/event-type`: A Mivicall delivery is a JSON object whose type field is the name of the event.
/// Source: Mivicall quickstart, Receber webhooks (stated).
pub struct CallCompleted {
    /// Name of the event.
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
/// Name of the event.
pub enum CallCompletedType text { CallCompleted = "call.completed" }

/// A tenant, which is a clinic.
///
/// Rule `mivicall/tenant-fields`: A tenant, which is the clinic that an API key belongs to, has id, name, specialty, status and config.
/// Source: Mivicall quickstart, Configurar autenticação (implied).
pub struct TenantBody {
    /// UUID of the tenant.
    required id: String,
    /// Name of the clinic.
    required name: String,
    /// Medical specialty, such as `dental`.
    required specialty: String,
    /// Status, such as `active`.
    required status: String,
    /// Configuration of the tenant.
    required config: TenantBodyConfig,
}

/// Configuration of the tenant.
pub struct TenantBodyConfig {
    /// Voice used on calls.
    optional voice: Option<String>,
    /// Time zone of the clinic.
    ///
    /// Advice (warning) `mivicall/tenant-time-zone`: config.timezone of a tenant is a name from the IANA time zone database, such as Europe/Lisbon.
    /// Source: Mivicall quickstart, Configurar autenticação (implied).
    optional timezone: Option<String>,
}

/// An error response.
///
/// Rule `mivicall/error-body`: An error response has error, which is a code, and message, and for a rejected request body also errors, a list of objects with path and message.
/// Source: Mivicall API reference 1.0.0, Errors (stated).
pub struct ErrorBody {
    /// Error code, such as `slot_conflict`.
    required error: String,
    /// Error message.
    required message: String,
    /// Id of the request, for support.
    optional request_id ("requestId"): Option<String>,
    /// Errors in the request body.
    optional errors: Option<Vec<ErrorBodyErrorsItem>>,
}

/// `ErrorBodyErrorsItem`.
pub struct ErrorBodyErrorsItem {
    /// Path of the field with the error.
    required path: serde_json::Value,
    /// Description of the error.
    required message: String,
}

/// A list of appointments.
///
/// Rule `mivicall/appointment-list`: The response to a request to list appointments is an object with the appointments in items.
/// Source: Mivicall API reference 1.0.0, List appointments (stated).
pub struct AppointmentList {
    /// `items`.
    required items: Vec<AppointmentBody>,
}

/// An appointment. It never contains the patient's phone number, only a hash of the number.
///
/// Rule `mivicall/appointment-fields`: An appointment has id, professionalId, patientName, startsAt, endsAt, status and source.
/// Source: Mivicall API reference 1.0.0, Appointments (stated).
pub struct AppointmentBody {
    /// UUID of the appointment.
    required id: String,
    /// UUID of the professional.
    required professional_id ("professionalId"): String,
    /// UUID of the service type.
    optional service_type_id ("serviceTypeId"): Option<String>,
    /// Name of the patient.
    required patient_name ("patientName"): String,
    /// HMAC-SHA256 of the patient's phone number.
    optional patient_phone_hash ("patientPhoneHash"): Option<String>,
    /// Notes about the patient.
    optional patient_notes ("patientNotes"): Option<String>,
    /// Start of the appointment.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required starts_at ("startsAt"): String,
    /// End of the appointment.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required ends_at ("endsAt"): String,
    /// Status of the appointment.
    ///
    /// Advice (warning) `mivicall/appointment-status-known`: status of an appointment is confirmed, attended, no_show, cancelled or rescheduled; no webhook event is documented for rescheduled.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required status: String,
    /// Where the appointment was created.
    ///
    /// Advice (warning) `mivicall/appointment-source-known`: source of an appointment is voice_ai, manual, self_service or sync_external.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required source: String,
    /// Data that the API client stores with the appointment.
    optional metadata: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// When the appointment was created.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    optional created_at ("createdAt"): Option<String>,
}

/// A request to book an appointment.
///
/// Rule `mivicall/new-appointment-fields`: A request to book an appointment has professionalId, serviceTypeId, patientName, patientPhone and startsAt; the end of the appointment follows from the service type.
/// Source: Mivicall API reference 1.0.0, Create appointment (stated).
pub struct NewAppointment {
    /// UUID of the professional.
    required professional_id ("professionalId"): String,
    /// UUID of the service type.
    required service_type_id ("serviceTypeId"): String,
    /// Name of the patient.
    required patient_name ("patientName"): String,
    /// Phone number of the patient.
    ///
    /// Advice (warning) `mivicall/phone-e164`: patientPhone in a request to book an appointment is in E.164 format, a plus sign followed by digits only; any other format is refused with status 422.
    /// Source: Mivicall API reference 1.0.0, Create appointment (stated).
    required patient_phone ("patientPhone"): String,
    /// Notes about the patient.
    optional patient_notes ("patientNotes"): Option<String>,
    /// Start of the appointment.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    required starts_at ("startsAt"): String,
}

/// A request to update an appointment. Only a change of status is documented.
///
/// Rule `mivicall/appointment-change`: status in a request to update an appointment is confirmed, attended, no_show, cancelled or rescheduled.
/// Source: Mivicall quickstart, Marcar paciente como atendido (implied).
pub struct AppointmentChange {
    /// Status of an appointment.
    optional status: Option<Status>,
}

/// Status of an appointment.
pub enum Status text {
    Attended = "attended", Cancelled = "cancelled", Confirmed = "confirmed", NoShow = "no_show",
    Rescheduled = "rescheduled",
}

/// A list of phone calls.
///
/// Rule `mivicall/call-list`: The response to a request to list calls is an object with the calls in items, as for appointments.
/// Source: Mivicall API reference 1.0.0, Calls (implied).
pub struct CallList {
    /// `items`.
    required items: Vec<CallBody>,
}

/// A phone call.
///
/// Rule `mivicall/call-fields`: A call has id, and its other documented fields, when present, have the types given in the API reference; a field whose value is only known once the call has ended may be null.
/// Source: Mivicall API reference 1.0.0, Get call detail (stated).
pub struct CallBody {
    /// Id of the call.
    required id: String,
    /// Phone number of the caller.
    optional from_number ("fromNumber"): Option<String>,
    /// Phone number that was called.
    optional to_number ("toNumber"): Option<String>,
    /// Status of the call, such as `completed`.
    optional status: Option<String>,
    /// When the call started.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    optional started_at ("startedAt"): Option<String>,
    /// When the call ended; null or absent while the call is in progress.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    both ended_at ("endedAt"): support::Maybe<String>,
    /// Duration in seconds.
    both duration_seconds ("durationSeconds"): support::Maybe<support::Number>,
    /// Telnyx call control id.
    both telnyx_call_control_id ("telnyxCallControlId"): support::Maybe<String>,
    /// Outcome of the call, such as `booking_created`.
    both outcome: support::Maybe<String>,
    /// Number of words in the transcript.
    both transcription_word_count ("transcriptionWordCount"): support::Maybe<support::Integer>,
    /// Data stored with the call.
    both metadata: support::Maybe<std::collections::BTreeMap<String, serde_json::Value>>,
    /// URL of the recording, valid for one day.
    both recording_url ("recordingUrl"): support::Maybe<String>,
    /// When the recording's URL expires.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    both recording_expires_at ("recordingExpiresAt"): support::Maybe<String>,
    /// Events of the call.
    optional events: Option<Vec<CallBodyEventsItem>>,
}

/// `CallBodyEventsItem`.
pub struct CallBodyEventsItem {
    /// Id of the event.
    optional id: Option<String>,
    /// Type of the event.
    optional event_type ("eventType"): Option<String>,
    /// Position of the event in the call.
    optional sequence: Option<support::Integer>,
    /// Transcript of the event.
    both transcript: support::Maybe<String>,
    /// Name of the tool used.
    both tool_name ("toolName"): support::Maybe<String>,
    /// `toolInput`.
    optional tool_input ("toolInput"): Option<serde_json::Value>,
    /// `toolOutput`.
    optional tool_output ("toolOutput"): Option<serde_json::Value>,
    /// When the event occurred.
    ///
    /// Advice (warning) `mivicall/date-time`: Timestamps such as startsAt, endsAt and createdAt are RFC 3339 date-times with an offset.
    /// Source: Mivicall API reference 1.0.0, Appointments (stated).
    optional occurred_at ("occurredAt"): Option<String>,
}
}
