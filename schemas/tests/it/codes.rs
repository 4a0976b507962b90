//! Every code of diagnostics about documents is emitted.

use std::collections::BTreeSet;
use std::path::Path;

use vistoria_schemas::contract::specification::{self, Formats, from_sources};
use vistoria_schemas::contract::{self};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::document_codes::FAMILIES;
use vistoria_schemas::json::CODES;
use vistoria_schemas::overlay::Overlay;
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_schemas::sources::Sources;

/// Documents that are not contracts, each with a mistake or with something that is most likely one.
const DOCUMENTS: &[(&str, &str)] = &[
    ("a.json", "{\"type\": \"object\", \"required\": true}"),
    ("a.json", "{\"$ref\": \"#/nowhere\"}"),
    ("a.json", "{\"swagger\": \"2.0\"}"),
    ("a.json", "{\"x-ruel\": {}}"),
    ("a.json", "{\"requried\": []}"),
    ("a.json", "{\"format\": \"datetime\"}"),
    ("a.json", "{\"format\": \"date\"}"),
    ("a.json", "{\"type\": \"string\", \"nullable\": true}"),
    ("a.json", "{\"type\": [\"string\", \"null\"], \"enum\": [\"a\"]}"),
    ("a.yaml", "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {/a: {psot: {}}}"),
    ("a.json", ""),
    ("a.json", "\u{feff}{}"),
    ("a.json", "{"),
    ("a.json", "{\"a\": 1, \"a\": 2}"),
    ("a.json", "\"\\ud800\""),
    ("a.json", "{\"maximum\": 1e400}"),
    ("a.yaml", "version: 010"),
    ("a.yaml", "{id: 1, id: 2}"),
    ("a.yaml", "? [a]\n: 1"),
    ("a.yaml", "a: &a {b: 1}\nc: {<<: *a}"),
    ("a.yaml", "a: &a [*a]"),
    ("a.yaml", "a: 1\n---\nb: 2"),
    ("a.yaml", "a: ["),
];

/// A contract whose one schema has this text.
fn contract_with(schema: &str) -> String {
    let body = format!("content: {{application/json: {{schema: {schema}}}}}");
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1', x-vistoria: {{vendor: v, sources: []}}}}\n\
         webhooks: {{e: {{post: {{requestBody: {{{body}}}, responses: {{'200': {{description: ok}}}}}}}}}}\n"
    )
}

/// Returns the codes about overlays that do not fit their document.
fn of_overlays() -> Vec<&'static str> {
    let overlay = |target: &str| {
        let action = format!("{{target: {target}, update: {{}}}}");
        let text = format!("{{overlay: 1.0.0, info: {{title: t, version: '1'}}, actions: [{action}]}}");
        Overlay::parse("o.yaml", text).expect("an overlay")
    };
    let overlays = vec![overlay("$.no"), overlay("$.title")];
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/specifications/order.schema.json");
    let remote = RemoteDocuments { overrides: Vec::new(), fetch: None, overlays };
    let reading = specification::read(&document, None, Formats::Annotate, &remote).expect("readable");
    reading.diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect()
}

#[test]
fn every_code_of_documents_is_emitted() {
    let mut found = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in root.join("tests/fixtures/broken").read_dir().expect("a folder") {
        let folder = folder.expect("an entry").path();
        let names = ["openapi.yaml", "openapi.json"].map(|name| folder.join(name));
        let file = names.iter().find(|path| path.exists()).expect("a contract");
        let outcome = contract::read(file, root).expect("readable");
        found.extend(outcome.diagnostics.iter().map(|diagnostic| diagnostic.code.id));
    }
    let nested = format!("a: {}{}", "[".repeat(600), "]".repeat(600));
    let doubled = (1..12).map(|level| {
        let alias = format!("*a{}", level - 1);
        format!("a{level}: &a{level} [{}]\n", [alias.as_str(); 8].join(", "))
    });
    let doubled = doubled.collect::<Vec<_>>().concat();
    let copies = format!("a0: &a0 [1]\n{doubled}");
    let deep = format!("{}{}", "[".repeat(600), "]".repeat(600));
    let more = [("a.yaml", nested.as_str()), ("a.yaml", copies.as_str()), ("a.json", deep.as_str())];
    let call = "paths: {/a: {get: {responses: {'200': {description: ok}}}}}\n";
    let call = format!("{}{call}", contract_with("{}"));
    let broken = ["{type: string, pattern: '('}", "{type: string, x-pii: nmae}"].map(contract_with);
    let broken = broken.iter().map(|text| ("a.yaml", text.as_str()));
    for (name, text) in DOCUMENTS.iter().copied().chain(more).chain(broken).chain([("a.yaml", call.as_str())]) {
        let mut diagnostics = Diagnostics::default();
        let sources = Sources::from_text(name, text, &mut diagnostics);
        let reading = from_sources(sources, None, "a", Formats::Annotate, diagnostics);
        found.extend(reading.diagnostics.iter().map(|diagnostic| diagnostic.code.id));
    }
    found.extend(of_overlays());
    found.extend(crate::flows::of_mistakes());
    let all = FAMILIES.iter().flat_map(|(_, codes)| codes.iter()).chain(CODES);
    // Text in memory is UTF-8; and only `vistoria drift --apply` writes documents.
    let elsewhere = ["json/invalid-utf8", "overlay/unwritable"];
    let never: Vec<&str> =
        all.map(|code| code.id).filter(|id| !elsewhere.contains(id) && !found.contains(id)).collect();
    assert_eq!(never, [""; 0], "never emitted; found {found:?}");
}
