//! One contract, one meaning: types decode a body if and only if the validator finds no error in it, on every example
//! and every mutation of every valid one; and what decodes is written back as it was.

use serde_json::Value;
use vistoria_generated::{calcom, chatwoot, clinicarx, evolution, mivicall, twenty};
use vistoria_schemas::contract::Level;
use vistoria_tests::generated::{obstacles, presence};
use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::Wanted;
use vistoria_validator::{Settings, check};

use crate::mutations::mutations;
use crate::work::{contract, files, fixture, root, vendors};

/// What the types of a vendor make of a body: what they write back, or why they refuse it.
type Decode = fn(event: &str, body: &[u8]) -> Result<String, String>;

/// A line a vendor. `round_trip` needs the concrete type, so it is a macro's work.
const DECODERS: &[(&str, Decode)] = &[
    ("calcom", decode_calcom),
    ("chatwoot", decode_chatwoot),
    ("clinicarx", decode_clinicarx),
    ("mivicall", decode_mivicall),
    ("twenty", decode_twenty),
    ("evolution", decode_evolution),
    ("presence", decode_presence),
    ("obstacles", decode_obstacles),
];

macro_rules! round_trip {
    ($vendor:ident, $id:ident, $body:ident, $($variant:ident),+) => {
        match $vendor::Event::decode($id, $body).map_err(|error| error.to_string())? {
            $($vendor::Event::$variant(delivery) => serde_json::to_string(&delivery).map_err(|error| error.to_string()),)+
            $vendor::Event::Unknown(event) => panic!("{} is of the contract", event.id),
        }
    };
}

fn decode_clinicarx(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(
        clinicarx,
        id,
        body,
        NewAppointment,
        EditAppointment,
        CancelAppointment,
        NewAttendance,
        FinishedAttendance,
        CancelledAttendance,
        NewPatient,
        EditPatient,
        NewClinic,
        EditClinic,
        NewUser,
        EditUser,
        NewService,
        EditService
    )
}

fn decode_mivicall(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(
        mivicall,
        id,
        body,
        AppointmentCreated,
        AppointmentCancelled,
        AppointmentAttended,
        AppointmentNoShow,
        CallCompleted
    )
}

fn decode_calcom(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(
        calcom,
        id,
        body,
        BookingCreated,
        BookingRescheduled,
        BookingCancelled,
        MeetingStarted,
        MeetingEnded,
        BookingRequested,
        BookingRejected,
        BookingPaymentInitiated,
        BookingPaid,
        BookingNoShowUpdated,
        RecordingReady,
        RecordingTranscriptionGenerated,
        OooCreated,
        FormSubmitted,
        FormSubmittedNoEvent,
        Ping
    )
}

fn decode_chatwoot(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(
        chatwoot,
        id,
        body,
        ContactCreated,
        ContactUpdated,
        ConversationCreated,
        ConversationUpdated,
        ConversationStatusChanged,
        MessageCreated,
        MessageUpdated,
        ConversationTypingOn,
        ConversationTypingOff,
        WebwidgetTriggered
    )
}

fn decode_twenty(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(
        twenty,
        id,
        body,
        PersonCreated,
        PersonUpdated,
        PersonDeleted,
        PersonDestroyed,
        PersonRestored,
        PersonUpserted,
        OpportunityCreated,
        OpportunityUpdated,
        OpportunityDeleted,
        OpportunityDestroyed,
        OpportunityRestored,
        OpportunityUpserted,
        CompanyCreated,
        CompanyUpdated,
        CompanyDeleted,
        CompanyDestroyed,
        CompanyRestored,
        CompanyUpserted,
        TaskCreated,
        TaskUpdated,
        TaskDeleted,
        TaskDestroyed,
        TaskRestored,
        TaskUpserted,
        NoteCreated,
        NoteUpdated,
        NoteDeleted,
        NoteDestroyed,
        NoteRestored,
        NoteUpserted
    )
}

fn decode_evolution(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(
        evolution,
        id,
        body,
        MessagesUpsert,
        SendMessage,
        MessagesSet,
        MessagesUpdate,
        MessagesEdited,
        SendMessageUpdate,
        MessagesDelete,
        ConnectionUpdate,
        QrcodeUpdated,
        StatusInstance,
        ContactsSet,
        ContactsUpsert,
        ContactsUpdate,
        ChatsSet,
        ChatsUpsert,
        ChatsUpdate,
        ChatsDelete,
        PresenceUpdate,
        GroupsUpsert,
        GroupsUpdate,
        GroupParticipantsUpdate,
        LabelsEdit,
        LabelsAssociation,
        Call,
        TypebotStart,
        TypebotChangeStatus,
        InstanceCreate,
        InstanceDelete,
        RemoveInstance,
        LogoutInstance,
        MessagingHistorySet
    )
}

fn decode_presence(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(presence, id, body, Cells, Narrowed, Shapes)
}

fn decode_obstacles(id: &str, body: &[u8]) -> Result<String, String> {
    round_trip!(obstacles, id, body, Names, Recursive, NullableBody, OpenObjects, Café)
}

/// Where types and validator may disagree: vendor, event, what, why. The aim is that this is empty.
const EXCEPTIONS: &[(&str, &str, &str, &str)] = &[];

struct Checker<'a> {
    catalog: &'a Catalog,
    vendor: &'a str,
    decode: Decode,
}

impl Checker<'_> {
    #[track_caller]
    fn check(&self, event: &str, what: &str, body: &[u8]) {
        if EXCEPTIONS.iter().any(|(vendor, of, case, _)| (*vendor, *of, *case) == (self.vendor, event, what)) {
            return;
        }
        let wanted = Wanted { vendor: Some(self.vendor.to_owned()), event: Some(event.to_owned()) };
        let captured = Captured::of_body(what.to_owned(), body.to_vec());
        let payload = check(&captured, self.catalog, &Settings { wanted, show_values: false, ..Settings::default() });
        let errors: Vec<_> = payload.findings.iter().filter(|(finding, _)| finding.level == Level::Error).collect();
        match (self.decode)(event, body) {
            Ok(written) => {
                assert!(errors.is_empty(), "{} {event} {what}: decoded in spite of {errors:?}", self.vendor);
                let before: Value = serde_json::from_slice(body).expect("decoded, so JSON");
                let after: Value = serde_json::from_str(&written).expect("written by serde_json");
                assert_eq!(
                    declared(&before, &after),
                    after,
                    "{} {event} {what}: not written back as read",
                    self.vendor
                );
            }
            Err(error) => {
                assert!(!errors.is_empty(), "{} {event} {what}: no error, yet not decoded: {error}", self.vendor);
            }
        }
    }
}

/// `before` without the keys that the types do not have; `after` has no others.
fn declared(before: &Value, after: &Value) -> Value {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => before
            .iter()
            .filter_map(|(key, value)| Some((key.clone(), declared(value, after.get(key)?))))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            before.iter().zip(after).map(|(before, after)| declared(before, after)).collect()
        }
        _ => before.clone(),
    }
}

/// Checks every example of a folder as it is, and every mutation of the valid ones. Says how many cases that were.
fn check_folder(checker: &Checker<'_>, folder: &std::path::Path) -> usize {
    let mut cases = 0;
    for name in files(folder) {
        let body = std::fs::read(folder.join(&name)).expect("a readable example");
        let event = name.split('/').nth(1).expect("examples are <kind>/<event>/<name>.json");
        checker.check(event, &name, &body);
        cases += 1;
        if name.starts_with("valid/") {
            for mutation in mutations(&serde_json::from_slice(&body).expect("valid examples are JSON")) {
                let body = serde_json::to_vec(&mutation.value).expect("a value is JSON");
                checker.check(event, &format!("{name}: {}", mutation.what), &body);
                cases += 1;
            }
        }
    }
    cases
}

fn decoder(vendor: &str) -> Decode {
    let found = DECODERS.iter().find(|(name, _)| *name == vendor);
    found.unwrap_or_else(|| panic!("{vendor} has no line in DECODERS")).1
}

#[test]
fn shipped_contracts() {
    let catalog = Catalog::shipped();
    for folder in vendors() {
        let vendor = folder.file_name().expect("a vendor").to_string_lossy().into_owned();
        let checker = Checker { catalog: &catalog, vendor: &vendor, decode: decoder(&vendor) };
        let cases = check_folder(&checker, &folder.join("examples"));
        assert!(cases > 20, "{vendor}: only {cases} cases");
    }
}

#[test]
fn the_tests_own_contracts() {
    for vendor in ["presence", "obstacles"] {
        let folder = fixture("contracts").join(vendor);
        let catalog = Catalog::of(contract(&folder.join("openapi.yaml")).bundle);
        let checker = Checker { catalog: &catalog, vendor, decode: decoder(vendor) };
        let cases = check_folder(&checker, &folder.join("examples"));
        assert!(cases > 300, "{vendor}: only {cases} cases");
    }
}

/// What the types do not look at must be honest JSON all the same.
#[test]
fn dishonest_bytes_where_the_types_do_not_look() {
    let catalog = Catalog::shipped();
    let checker = Checker { catalog: &catalog, vendor: "clinicarx", decode: decoder("clinicarx") };
    let example = root().join("schemas/vendors/clinicarx/examples/valid/new-appointment/example.json");
    let text = std::fs::read_to_string(example).expect("an example");
    let deep = format!("\"q\":{}{},", "[".repeat(127), "]".repeat(127));
    for insert in [
        "",
        "\"q\":1,",
        "\"q\":1,\"q\":2,",
        "\"q\":\"\\ud800\",",
        "\"q\":1e400,",
        "\"q\":{\"a\":1,\"\\u0061\":1},",
        &deep,
    ] {
        checker.check("new-appointment", insert, text.replacen('{', &format!("{{{insert}"), 1).as_bytes());
    }
    checker.check("new-appointment", "a byte-order mark", format!("\u{FEFF}{text}").as_bytes());
    checker.check(
        "new-appointment",
        "Latin-1",
        &text.replace("John", "Jo\u{1}").bytes().map(|byte| if byte == 1 { 0xE9 } else { byte }).collect::<Vec<u8>>(),
    );
}
