//! Flows: mistakes in them, and the dry runs of the shipped one.

use vistoria_schemas::flow::{Compiled, Document};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::root;
use vistoria_validator::flows::SourceContracts;

use crate::fixture;

/// Compiles the base flow after a change of its text.
pub(crate) fn compiled((find, replace): (&str, &str)) -> (Compiled, SourceContracts) {
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
    (
        "misspelt-field",
        "onSuccess:\n          - {name: known",
        "onSucess:\n          - {name: known",
        "flow/arazzo",
        "/workflows/0/steps/0/onSucess",
        "\"onSuccess\"",
    ),
    (
        "misspelt-reusable",
        "retryLimit: 2",
        "retryLimt: 2",
        "flow/arazzo",
        "/components/failureActions/later/retryLimt",
        "\"retryLimit\"",
    ),
    (
        "trigger-form",
        "email: $request.body#/record/emails/primaryEmail",
        "email: {frist: [$request.body#/record/emails/primaryEmail]}",
        "flow/arazzo",
        "/workflows/0/x-trigger/inputs/email",
        "first",
    ),
    (
        "trigger-list",
        "email: $request.body#/record/emails/primaryEmail",
        "email: {first: $request.body#/record/emails/primaryEmail}",
        "flow/arazzo",
        "/workflows/0/x-trigger/inputs/email",
        "first",
    ),
    (
        "cause-key",
        "event: contact_created, object",
        "event: contact_created, about: 1, object",
        "flow/arazzo",
        "/workflows/0/steps/1/x-causes/0",
        "object",
    ),
    (
        "depends-on",
        "workflowId: say\n    inputs",
        "workflowId: say\n    dependsOn: [welcome]\n    inputs",
        "flow/unsupported",
        "/workflows/1/dependsOn",
        "",
    ),
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
    mistakes.into_iter().chain(dry_runs()).collect()
}
