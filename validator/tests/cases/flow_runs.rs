//! Runs of flows whose vendors answer as a script says.

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::{Value, json};
use vistoria_schemas::flow::Flow;
use vistoria_test_helpers::cases::{Case, case};
use vistoria_test_helpers::{entries, file_name, root};
use vistoria_validator::Settings;
use vistoria_validator::flows::{
    Answer, Call, Calls, Event, FlowConfig, Hooks, NoAnswer, Outcome, RetryPolicy, Run, Setting, Started, drive, starts,
};

use crate::flows::compiled;

/// What a vendor answers.
enum Scripted {
    /// This status with this body.
    Answer(u16, Value),
    /// Nothing.
    Lost,
    /// The request could not be sent at all.
    Unsendable,
}

/// What vendors answer, in the order of the calls.
type Script = Vec<Scripted>;

/// Runs a delivery of the base flow, and returns the steps with what came of them, and the end.
fn ran(delivery: (&str, &str, &Value), script: Script) -> (Vec<String>, String) {
    let (compiled, contracts) = compiled(("1.0.1", "1.0.1"));
    let flow: Flow = compiled.flow.expect("the base flow has no mistakes");
    let config: FlowConfig = toml_config();
    let setting = Setting { flow: &flow, contracts: &contracts, config: &config };
    let (vendor, event, body) = delivery;
    let started = Started { id: "d1", vendor, event, headers: Vec::new(), body: body.clone() };
    let mut starts = starts(&setting, &started);
    let Some(start) = starts.pop() else { return (Vec::new(), "starts nothing".to_owned()) };
    let mut run = Run::start(&setting, start.workflow, start.run, start.inputs);
    let settings = Settings::default();
    let calls = Calls::new(&contracts, flow.sources.len(), &settings);
    let mut script: VecDeque<_> = script.into();
    let told = std::cell::RefCell::new(Vec::new());
    let mut hooks = Hooks {
        send: &mut |call: &Call| {
            let next = script.pop_front().unwrap_or_else(|| panic!("an unexpected call of {}", call.operation));
            let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
            match next {
                Scripted::Answer(status, body) => Ok(Answer { status, headers, body: body.to_string().into_bytes() }),
                Scripted::Lost => Err(NoAnswer::Failed("the target took too long".to_owned())),
                Scripted::Unsendable => Err(NoAnswer::Unsendable("a header is invalid".to_owned())),
            }
        },
        store: &mut |_, _| true,
        on_event: &mut |event| {
            let text = match event {
                Event::Request(step, call, payload) => {
                    format!("{step}: {} {} {:?}", call.method, call.target, payload.worst())
                }
                Event::Response(_, _, answer, payload) => format!("-> {} {:?}", answer.status, payload.worst()),
                Event::NoAnswer(..) => "-> nothing".to_owned(),
                Event::Again(step, _) => format!("again {step}"),
            };
            told.borrow_mut().push(text);
        },
    };
    let policy = RetryPolicy { attempts: 3, duration: Duration::from_mins(1) };
    let outcome = loop {
        match drive(&mut run, &calls, policy, &mut hooks) {
            // What is stored is all that a run needs to continue.
            Outcome::Later(_) => {
                let state = serde_json::to_value(&run.state).and_then(serde_json::from_value).expect("a state");
                run = Run::resume(&setting, state).expect("the flow has the step");
            }
            outcome => break outcome,
        }
    };
    assert!(script.is_empty(), "{} answers are left", script.len());
    let end = match outcome {
        Outcome::Done(outputs) => format!("done {}", Value::Object(outputs)),
        Outcome::Failed(failure) => format!("failed at {}: {}", failure.step, failure.why),
        Outcome::Later(_) | Outcome::Stopped => "stopped".to_owned(),
    };
    (told.into_inner(), end)
}

fn toml_config() -> FlowConfig {
    serde_json::from_value(json!({"sources": {
        "chatwoot": {"server": "http://localhost", "parameters": {"account_id": 1}, "headers": {"api_access_token": "t"}},
        "mivicall": {"server": "http://localhost", "headers": {"Authorization": "Bearer t"}},
    }}))
    .expect("a configuration")
}

fn example(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join("schemas/vendors").join(path));
    serde_json::from_str(&text.unwrap_or_else(|error| panic!("{path}: {error}"))).expect("JSON")
}

/// The first example of a folder.
fn first_example(folder: &str) -> Value {
    let files = entries(&root().join("schemas/vendors").join(folder));
    let file = files.first().unwrap_or_else(|| panic!("{folder} has no example"));
    example(&format!("{folder}/{}", file_name(file)))
}

/// Checks the steps of a run, each a line, and how it ends.
#[track_caller]
fn check_run(delivery: (&str, &str, &Value), script: Script, steps: &[&str], end: &str) {
    let (found, ended) = ran(delivery, script);
    assert_eq!((found.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), ended.as_str()), (steps, end));
}

fn person() -> Value {
    let mut person = first_example("twenty/examples/valid/person.created");
    person["record"]["name"] = json!({"firstName": "Ana", "lastName": "Souza"});
    person["record"]["emails"] = json!({"primaryEmail": "ana@example.com", "additionalEmails": []});
    person
}

fn found(contacts: &[u64]) -> Value {
    let mut found = first_example("chatwoot/examples/valid/searchContacts/response-200");
    let contact = found["payload"][0].clone();
    let of_id = |id: &u64| {
        let mut contact = contact.clone();
        contact["id"] = (*id).into();
        contact
    };
    found["payload"] = contacts.iter().map(of_id).collect();
    found
}

const FIND: &str = "find: GET /api/v1/accounts/1/contacts/search?q=ana%40example.com None";
const CREATE: &str = "create: POST /api/v1/accounts/1/contacts None";
const SEND: &str = "send: POST /api/v1/accounts/1/conversations/7/messages None";

fn created() -> Scripted {
    Scripted::Answer(200, first_example("chatwoot/examples/valid/createContact/response-200"))
}

fn sent() -> Scripted {
    Scripted::Answer(200, first_example("chatwoot/examples/valid/createMessage/response-200"))
}

fn known() -> Scripted {
    Scripted::Answer(200, found(&[7]))
}

fn unknown() -> Scripted {
    Scripted::Answer(200, found(&[]))
}

fn broken() -> Scripted {
    Scripted::Answer(200, json!({"payload": "none"}))
}

fn gone() -> Scripted {
    Scripted::Answer(404, json!({"error": "not found"}))
}

fn lost() -> Scripted {
    Scripted::Lost
}

/// The end of a run that sent its message.
fn done() -> String {
    let message = first_example("chatwoot/examples/valid/createMessage/response-200")["id"].clone();
    format!("done {}", json!({"message": message}))
}

#[track_caller]
fn person_created(script: Script, steps: &[&str], end: &str) {
    check_run(("twenty", "person.created", &person()), script, steps, end);
}

fn runs() -> Vec<Case> {
    vec![
        case("known", || {
            person_created(vec![known(), sent()], &[FIND, "-> 200 None", SEND, "-> 200 None"], &done());
        }),
        case("created", move || {
            let steps = [FIND, "-> 200 None", CREATE, "-> 200 None", FIND, "-> 200 None", SEND, "-> 200 None"];
            person_created(vec![unknown(), created(), known(), sent()], &steps, &done());
        }),
        // A creation that may have been done is looked for, and is not made again when it is there.
        case("in-doubt-and-done", move || {
            let steps =
                [FIND, "-> 200 None", CREATE, "-> nothing", "again create", FIND, "-> 200 None", SEND, "-> 200 None"];
            person_created(vec![unknown(), lost(), known(), sent()], &steps, &done());
        }),
        case("in-doubt-and-not-done", move || {
            let steps = [
                FIND,
                "-> 200 None",
                CREATE,
                "-> 503 None",
                "again create",
                FIND,
                "-> 200 None",
                CREATE,
                "-> 200 None",
                FIND,
                "-> 200 None",
                SEND,
                "-> 200 None",
            ];
            let busy = Scripted::Answer(503, json!({"error": "busy"}));
            let (found, ended) = ran(
                ("twenty", "person.created", &person()),
                vec![unknown(), busy, unknown(), created(), known(), sent()],
            );
            // The contract does not describe a 503, which is no error of the contract's.
            let found: Vec<String> =
                found.iter().map(|line| line.split(" Some").next().unwrap_or_default().to_owned()).collect();
            let steps: Vec<String> = steps.iter().map(|line| line.replace("503 None", "503")).collect();
            assert_eq!(found, steps);
            assert_eq!(ended, done());
        }),
    ]
}

fn failing_runs() -> Vec<Case> {
    vec![
        // A response that breaks its contract is no answer.
        case("broken-response", move || {
            let steps = [FIND, "-> 200 Some(Error)", "again find", FIND, "-> 200 None", SEND, "-> 200 None"];
            person_created(vec![broken(), known(), sent()], &steps, &done());
        }),
        case("unsendable", || {
            person_created(vec![Scripted::Unsendable], &[FIND, "-> nothing"], "failed at find: a header is invalid");
        }),
        case("bounded", move || {
            let steps = [FIND, "-> nothing", "again find", FIND, "-> nothing", "again find", FIND, "-> nothing"];
            person_created(vec![lost(), lost(), lost()], &steps, "failed at find: the target took too long");
        }),
        // The attempts at a creation count on while the run looks whether it was done.
        case("bounded-in-doubt", move || {
            let steps = [
                FIND,
                "-> 200 None",
                CREATE,
                "-> nothing",
                "again create",
                FIND,
                "-> 200 None",
                CREATE,
                "-> nothing",
                "again create",
                FIND,
                "-> 200 None",
                CREATE,
                "-> nothing",
            ];
            let script = vec![unknown(), lost(), unknown(), lost(), unknown(), lost()];
            person_created(script, &steps, "failed at create: the target took too long");
        }),
        case("own-retry", move || {
            let steps = [
                FIND,
                "-> 200 None",
                SEND,
                "-> 404 None",
                "again send",
                SEND,
                "-> 404 None",
                "again send",
                SEND,
                "-> 404 None",
            ];
            let end = "failed at send: the response was 404, which is no success by the step's criteria";
            let (found, ended) = ran(("twenty", "person.created", &person()), vec![known(), gone(), gone(), gone()]);
            assert_eq!((found, ended.as_str()), (steps.map(str::to_owned).to_vec(), end));
        }),
        case("criteria-not-met", move || {
            let mut person = person();
            person["record"]["emails"] = json!({"primaryEmail": null});
            person["record"].as_object_mut().expect("an object").remove("emails");
            check_run(("twenty", "person.created", &person), Vec::new(), &[], "starts nothing");
        }),
        // Another path would be another call.
        case("path-without-value", || {
            let mut attendance = first_example("clinicarx/examples/valid/new-attendance");
            for value in ["", "."] {
                attendance["data"]["appointment"] = json!({"id": value});
                let end = "failed at tell: the path parameter id has no value";
                check_run(("clinicarx", "new-attendance", &attendance), Vec::new(), &[], end);
            }
        }),
        case("failure-that-ends-well", move || {
            let mut attendance = first_example("clinicarx/examples/valid/new-attendance");
            attendance["data"]["appointment"] = json!({"id": "5b0c1a7e-0000-4000-8000-000000000001"});
            let unknown = Scripted::Answer(404, json!({"error": "not_found", "message": "none"}));
            let step = "tell: PATCH /v1/appointments/5b0c1a7e-0000-4000-8000-000000000001 None";
            check_run(("clinicarx", "new-attendance", &attendance), vec![unknown], &[step, "-> 404 None"], "done {}");
        }),
    ]
}

pub(crate) fn cases() -> Vec<Case> {
    runs().into_iter().chain(failing_runs()).collect()
}
