//! Flows: mistakes in them, and runs whose vendors answer as a script says.

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::{Value, json};
use vistoria_schemas::flow::{Compiled, Document, Flow};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{entries, file_name, root};
use vistoria_validator::Settings;
use vistoria_validator::flows::{
    Answer, Call, Calls, Event, FlowConfig, Hooks, NoAnswer, Outcome, RetryPolicy, Run, Setting, SourceContracts,
    Started, drive, starts,
};

use crate::fixture;

/// Compiles the base flow after a change of its text.
fn compiled((find, replace): (&str, &str)) -> (Compiled, SourceContracts) {
    let path = fixture("flows/base.arazzo.yaml");
    let text = std::fs::read_to_string(&path).expect("the base flow");
    assert!(text.contains(find), "the base flow has no {find}");
    let document = Document::from_text("base.arazzo.yaml", &text.replacen(find, replace, 1));
    let contracts = SourceContracts::read(&document.described_by(), &path);
    (contracts.compile(document), contracts)
}

/// A change of the base flow, and the one mistake that it makes: its code, its place and a part of its help.
type Mistake = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const MISTAKES: &[Mistake] = &[
    ("version", "arazzo: 1.0.1", "arazzo: '2.0'", "flow/arazzo", "", "1.0.1"),
    (
        "no-source",
        "name: mivicall, url: ../../../../schemas/vendors/mivicall/openapi.yaml, type: openapi, x-vendor: mivicall",
        "name: mivicall, url: nowhere.yaml",
        "flow/source",
        "/sourceDescriptions/1/url",
        "",
    ),
    (
        "vendor",
        "x-vendor: chatwoot",
        "x-vendor: chatwot",
        "flow/source",
        "/sourceDescriptions/0/x-vendor",
        "\"chatwoot\"",
    ),
    (
        "asyncapi-source",
        "type: openapi, x-vendor: chatwoot",
        "type: asyncapi, x-vendor: chatwoot",
        "flow/arazzo",
        "",
        "",
    ),
    ("misspelt-trigger", "x-trigger:", "x-triger:", "flow/extension", "/workflows/0/x-triger", "\"x-trigger\""),
    (
        "misplaced-key",
        "x-in-doubt: find",
        "x-vendor: chatwoot",
        "flow/extension",
        "/workflows/0/steps/1/x-vendor",
        "sourceDescriptions",
    ),
    (
        "trigger-vendor",
        "vendor: twenty",
        "vendor: twentty",
        "flow/event",
        "/workflows/0/x-trigger/vendor",
        "\"twenty\"",
    ),
    (
        "trigger-event",
        "event: person.created",
        "event: person.create",
        "flow/event",
        "/workflows/0/x-trigger/event",
        "\"person.created\"",
    ),
    ("trigger-key", "order: $inputs.email", "ordered: $inputs.email", "flow/arazzo", "/workflows/0/x-trigger", "order"),
    (
        "trigger-field",
        "$request.body#/data/appointment/id}",
        "$request.body#/data/apointment/id}",
        "flow/field",
        "/workflows/2/x-trigger/inputs/appointment",
        "\"appointment\"",
    ),
    (
        "trigger-expression",
        "email: $request.body#/record",
        "email: $reqest.body#/record",
        "flow/expression",
        "/workflows/0/x-trigger/inputs/email",
        "",
    ),
    (
        "cause",
        "event: contact_created",
        "event: contact_create",
        "flow/event",
        "/workflows/0/steps/1/x-causes/0/event",
        "\"contact_created\"",
    ),
    (
        "operation",
        "operationId: createContact",
        "operationId: createContacts",
        "flow/operation",
        "/workflows/0/steps/1/operationId",
        "\"createContact\"",
    ),
    (
        "operation-source",
        "$sourceDescriptions.chatwoot.createMessage",
        "$sourceDescriptions.chatwot.createMessage",
        "flow/operation",
        "/workflows/1/steps/0/operationId",
        "\"chatwoot\"",
    ),
    (
        "operation-path",
        "~1appointments~1{id}/patch",
        "~1appointment~1{id}/patch",
        "flow/operation",
        "/workflows/2/steps/0/operationPath",
        "/v1/appointments/{id}",
    ),
    (
        "two-targets",
        "operationId: createContact",
        "{operationId: createContact, workflowId: say}",
        "yaml/syntax",
        "",
        "",
    ),
    (
        "parameter",
        "name: q, in: query",
        "name: query, in: query",
        "flow/parameter",
        "/workflows/0/steps/0/parameters/0/name",
        "q",
    ),
    (
        "workflow-parameter",
        "{name: conversation, value",
        "{name: conversatin, value",
        "flow/parameter",
        "/workflows/0/steps/2/parameters/0/name",
        "\"conversation\"",
    ),
    (
        "workflow",
        "workflowId: say\n        parameters",
        "workflowId: sya\n        parameters",
        "flow/step",
        "/workflows/0/steps/2/workflowId",
        "\"say\"",
    ),
    (
        "step",
        "stepId: greet, criteria",
        "stepId: great, criteria",
        "flow/step",
        "/workflows/0/steps/0/onSuccess/0/stepId",
        "\"greet\"",
    ),
    ("in-doubt", "x-in-doubt: find", "x-in-doubt: fnd", "flow/step", "/workflows/0/steps/1/x-in-doubt", "\"find\""),
    ("in-doubt-later", "x-in-doubt: find", "x-in-doubt: greet", "flow/step", "/workflows/0/steps/1/x-in-doubt", ""),
    (
        "input",
        "value: $inputs.email}]",
        "value: $inputs.mail}]",
        "flow/expression",
        "/workflows/0/steps/0/parameters/0/value",
        "\"email\"",
    ),
    (
        "output-step",
        "$steps.find.outputs.contact != null",
        "$steps.fnd.outputs.contact != null",
        "flow/output",
        "/workflows/0/steps/0/onSuccess",
        "\"find\"",
    ),
    (
        "output-name",
        "value: $steps.find.outputs.contact}",
        "value: $steps.find.outputs.contct}",
        "flow/output",
        "/workflows/0/steps/2/parameters/0/value",
        "\"contact\"",
    ),
    (
        "response-field",
        "count: $response.body#/meta/count",
        "count: $response.body#/meta/cout",
        "flow/field",
        "/workflows/0/steps/0/outputs/count",
        "\"count\"",
    ),
    (
        "payload-field",
        "name: $inputs.name, email: $inputs.email}",
        "name: $inputs.name, emil: $inputs.email}",
        "flow/field",
        "/workflows/0/steps/1/requestBody/payload/emil",
        "\"email\"",
    ),
    (
        "payload-value",
        "content: $inputs.text, message_type",
        "content: [$inputs.text], message_type",
        "flow/value",
        "/workflows/1/steps/0/requestBody/payload/content",
        "",
    ),
    (
        "payload-type",
        "payload: {status: attended}",
        "payload: {status: 3}",
        "flow/value",
        "/workflows/2/steps/0/requestBody/payload/status",
        "",
    ),
    (
        "no-body",
        "\n        requestBody: {contentType: application/json, payload: {status: attended}}",
        "",
        "flow/value",
        "/workflows/2/steps/0",
        "requestBody",
    ),
    (
        "condition",
        "$statusCode == 200",
        "$statusCode = 200",
        "flow/condition",
        "/workflows/0/steps/0/successCriteria/0/condition",
        "",
    ),
    (
        "condition-text",
        "$statusCode == 200",
        "$statusCode == ok",
        "flow/condition",
        "/workflows/0/steps/0/successCriteria/0/condition",
        "",
    ),
    (
        "xpath",
        "[{condition: $statusCode == 200}]",
        "[{context: $response.body, type: xpath, condition: //a}]",
        "flow/unsupported",
        "/workflows/0/steps/0/successCriteria/0/type",
        "",
    ),
    (
        "json-path",
        "[{condition: $statusCode == 200}]",
        "[{context: $response.body, type: jsonpath, condition: '$[?'}]",
        "flow/condition",
        "/workflows/0/steps/0/successCriteria/0/condition",
        "",
    ),
    (
        "reference",
        "$components.failureActions.later",
        "$components.failureActions.latr",
        "flow/reference",
        "/workflows/1/steps/0/onFailure/0/reference",
        "$components.failureActions.later",
    ),
];

fn check_mistake(&(name, find, replace, code, pointer, help): &Mistake) {
    let (compiled, _) = compiled((find, replace));
    let found: Vec<String> =
        compiled.diagnostics.iter().map(|one| format!("{} at {}: {}", one.code, one.pointer, one.message)).collect();
    assert!(compiled.flow.is_none(), "{name} makes a flow");
    let [diagnostic] = &compiled.diagnostics[..] else { panic!("{name}: {found:#?}") };
    assert_eq!((diagnostic.code.id, diagnostic.pointer.to_string().as_str()), (code, pointer), "{name}: {found:?}");
    let said = diagnostic.help.clone().unwrap_or_default();
    assert!(said.contains(help), "{name}: {said}");
    assert!(!diagnostic.message.is_empty());
}

/// What a vendor answers.
enum Scripted {
    /// This status with this body.
    Answer(u16, Value),
    /// Nothing.
    Lost,
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
    let outcome = drive(
        &mut run,
        &calls,
        RetryPolicy { attempts: 3, duration: Duration::from_mins(1) },
        &mut Hooks {
            send: &mut |call: &Call| {
                let next = script.pop_front().unwrap_or_else(|| panic!("an unexpected call of {}", call.operation));
                let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
                match next {
                    Scripted::Answer(status, body) => {
                        Ok(Answer { status, headers, body: body.to_string().into_bytes() })
                    }
                    Scripted::Lost => Err(NoAnswer::Failed("the target took too long".to_owned())),
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
            wait: &mut |_| true,
        },
    );
    assert!(script.is_empty(), "{} answers are left", script.len());
    let end = match outcome {
        Outcome::Done(outputs) => format!("done {}", Value::Object(outputs)),
        Outcome::Failed(failure) => format!("failed at {}: {}", failure.step, failure.why),
        Outcome::Stopped => "stopped".to_owned(),
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
        case("runs/known", || {
            person_created(vec![known(), sent()], &[FIND, "-> 200 None", SEND, "-> 200 None"], &done());
        }),
        case("runs/created", move || {
            let steps = [FIND, "-> 200 None", CREATE, "-> 200 None", FIND, "-> 200 None", SEND, "-> 200 None"];
            person_created(vec![unknown(), created(), known(), sent()], &steps, &done());
        }),
        // A creation that may have been done is looked for, and is not made again when it is there.
        case("runs/in-doubt-and-done", move || {
            let steps =
                [FIND, "-> 200 None", CREATE, "-> nothing", "again create", FIND, "-> 200 None", SEND, "-> 200 None"];
            person_created(vec![unknown(), lost(), known(), sent()], &steps, &done());
        }),
        case("runs/in-doubt-and-not-done", move || {
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
        case("runs/broken-response", move || {
            let steps = [FIND, "-> 200 Some(Error)", "again find", FIND, "-> 200 None", SEND, "-> 200 None"];
            person_created(vec![broken(), known(), sent()], &steps, &done());
        }),
        case("runs/bounded", move || {
            let steps = [FIND, "-> nothing", "again find", FIND, "-> nothing", "again find", FIND, "-> nothing"];
            person_created(vec![lost(), lost(), lost()], &steps, "failed at find: the target took too long");
        }),
        // The attempts at a creation count on while the run looks whether it was done.
        case("runs/bounded-in-doubt", move || {
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
        case("runs/own-retry", move || {
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
            let end = "failed at greet: the response was 404, which is no success by the step's criteria";
            let (found, ended) = ran(("twenty", "person.created", &person()), vec![known(), gone(), gone(), gone()]);
            assert_eq!((found, ended.as_str()), (steps.map(str::to_owned).to_vec(), end));
        }),
        case("runs/criteria-not-met", move || {
            let mut person = person();
            person["record"]["emails"] = json!({"primaryEmail": null});
            person["record"].as_object_mut().expect("an object").remove("emails");
            check_run(("twenty", "person.created", &person), Vec::new(), &[], "starts nothing");
        }),
        case("runs/failure-that-ends-well", move || {
            let mut attendance = first_example("clinicarx/examples/valid/new-attendance");
            attendance["data"]["appointment"] = json!({"id": "5b0c1a7e-0000-4000-8000-000000000001"});
            let unknown = Scripted::Answer(404, json!({"error": "not_found", "message": "none"}));
            let step = "tell: PATCH /v1/appointments/5b0c1a7e-0000-4000-8000-000000000001 None";
            check_run(("clinicarx", "new-attendance", &attendance), vec![unknown], &[step, "-> 404 None"], "done {}");
        }),
    ]
}

/// The dry runs of the shipped flow over the vendors' examples of its triggers.
fn dry_runs() -> Vec<Case> {
    let flow = root().join("schemas/flows/medflow.arazzo.yaml");
    let document = Document::read(&flow, &root()).expect("the flow");
    let contracts = SourceContracts::read(&document.described_by(), &flow);
    let compiled = contracts.compile(document).flow.expect("the flow has no mistakes");
    let mut events: Vec<(String, String)> = compiled
        .workflows
        .iter()
        .flat_map(|workflow| &workflow.triggers)
        .map(|trigger| (trigger.vendor.clone(), trigger.event.clone()))
        .collect();
    events.sort();
    events.dedup();
    events
        .into_iter()
        .map(|(vendor, event)| {
            case(format!("medflow/{vendor}-{event}"), move || {
                let folder = root().join("schemas/vendors").join(&vendor).join("examples/valid").join(&event);
                let flow = root().join("schemas/flows/medflow.arazzo.yaml").to_string_lossy().into_owned();
                let config = root().join("schemas/flows/medflow.toml").to_string_lossy().into_owned();
                let folder = folder.to_string_lossy().into_owned();
                let ran = vistoria(&[
                    "run",
                    &flow,
                    "--dry-run",
                    "--flow-config",
                    &config,
                    "--vendor",
                    &vendor,
                    "--event",
                    &event,
                    "--delivery",
                    &folder,
                ]);
                let shown = ran.out.replace(&root().to_string_lossy().into_owned(), "");
                insta::assert_snapshot!(format!("flow_{vendor}_{event}").replace(['.', '-'], "_"), shown);
                // What a person wrote or is called is in no line.
                for value in ["@example.com", "Ana ", "+55"] {
                    assert!(!shown.contains(value), "{value} is shown:\n{shown}");
                }
            })
        })
        .collect()
}

pub(crate) fn cases() -> Vec<Case> {
    let mistakes = table(MISTAKES, |mistake| format!("mistakes/{}", mistake.0), check_mistake);
    mistakes.into_iter().chain(runs()).chain(failing_runs()).chain(dry_runs()).collect()
}
