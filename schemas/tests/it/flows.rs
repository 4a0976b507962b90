//! Every mistake of a flow earns its code, and the reference of the keys in the README is that of the table.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use vistoria_schemas::contract::{self, ValidatorCompiler};
use vistoria_schemas::flow::keys::KEYS;
use vistoria_schemas::flow::{Contracts, Described, Document};
use vistoria_schemas::graph::{Graph, SchemaId};

const FLOW: &str = "
arazzo: 1.0.1
info: {title: T, version: '1'}
sourceDescriptions: [{name: chatwoot, url: a.yaml, type: openapi}]
workflows:
  - workflowId: w
    x-trigger: {vendor: chatwoot, event: contact_created, inputs: {text: $request.body#/name}}
    steps:
      - stepId: send
        operationId: createMessage
        parameters: [{name: conversation_id, in: path, value: $inputs.text}]
        requestBody: {payload: {content: $inputs.text}}
        successCriteria: [{condition: $statusCode == 200}]
        outputs: {id: $response.body#/id}
      - stepId: again
        operationId: createMessage
        parameters: [{name: conversation_id, in: path, value: $steps.send.outputs.id}]
        requestBody: {payload: {content: a}}
        onFailure: [{reference: $components.failureActions.later}]
components: {failureActions: {later: {name: later, type: retry}}}
";

/// Changes of the flow, each with the code that it earns.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("arazzo: 1.0.1", "arazzo: 3", "flow/arazzo"),
    ("== 200", "= 200", "flow/condition"),
    ("event: contact_created", "event: contact_create", "flow/event"),
    ("text: $request", "text: $reqest", "flow/expression"),
    ("x-trigger", "x-triger", "flow/extension"),
    ("$response.body#/id", "$response.body#/idd", "flow/field"),
    ("operationId: createMessage", "operationId: createMesage", "flow/operation"),
    ("$steps.send.outputs.id", "$steps.send.outputs.idd", "flow/output"),
    ("name: conversation_id", "name: conversation", "flow/parameter"),
    ("failureActions.later}", "failureActions.latr}", "flow/reference"),
    ("type: openapi", "type: openapi, x-vendor: none", "flow/source"),
    ("type: retry", "type: goto, stepId: sendd", "flow/step"),
    ("[{condition: $statusCode == 200}]", "[{context: $url, type: xpath, condition: a}]", "flow/unsupported"),
    ("content: a", "content: [a]", "flow/value"),
];

/// Returns the codes of the flow after a change.
fn codes((find, replace): (&str, &str)) -> Vec<&'static str> {
    assert!(FLOW.contains(find), "{find}");
    let document = Document::from_text("flow.yaml", &FLOW.replacen(find, replace, 1));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vendors/chatwoot/openapi.yaml");
    let contract = contract::read(&path, Path::new("")).expect("readable").contract.expect("a contract");
    let bundle = Arc::new(contract.bundle);
    let graph = Graph::new(Arc::clone(&bundle));
    let compiler = ValidatorCompiler::new(&bundle);
    let accepts = |id: SchemaId, value: &Value| {
        compiler.compile(&graph.location(id)).is_ok_and(|validator| validator.is_valid(value))
    };
    let described = Described { bundle: &bundle, graph: &graph, accepts: &accepts };
    let has_vendor = document.described_by()[0].vendor.is_some();
    let source = if has_vendor { Err("no such vendor".to_owned()) } else { Ok(described) };
    let read = document.compile(&Contracts { sources: vec![source], vendors: vec![described] });
    read.diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect()
}

/// Returns the codes of all mistakes.
pub(crate) fn of_mistakes() -> Vec<&'static str> {
    MISTAKES.iter().flat_map(|(find, replace, _)| codes((find, replace))).collect()
}

#[test]
fn each_mistake_earns_its_code() {
    assert_eq!(codes(("arazzo: 1.0.1", "arazzo: 1.0.1")), [""; 0]);
    for (find, replace, code) in MISTAKES {
        let found = codes((find, replace));
        assert!(found.contains(code), "{find} -> {replace}: {found:?}");
    }
}

#[test]
fn the_readme_has_every_key() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("flows/README.md");
    let text = std::fs::read_to_string(readme).expect("a README");
    let rows: Vec<String> =
        KEYS.iter().map(|key| format!("| `{}` | `{}` | {} |\n", key.keyword, key.objects, key.summary)).collect();
    let rows = rows.concat();
    assert!(text.contains(&rows), "the table of keys should be:\n{rows}");
}
