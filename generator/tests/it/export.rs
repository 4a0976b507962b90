//! `vistoria-gen export`: what schemas become in OpenAPI 3.0, what files become in one document, and the command.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use vistoria_generator::export::{Exported, Target, export as exported};
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_test_helpers::{fixture, root};

/// Exports a document that is the file `name` of a folder.
fn export(folder: &Path, name: &str, target: Target) -> Exported {
    exported(&folder.join(name), target, None, &RemoteDocuments::default()).expect("readable")
}

/// Exports a document of these files, the first of which is its root.
fn of_files(files: &[(&str, Value)], target: Target) -> (Value, Exported) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        std::fs::write(folder.path().join(name), content.to_string()).expect("written");
    }
    let exported = export(folder.path(), files[0].0, target);
    (exported.documents[0].1.to_value(), exported)
}

/// A schema, what it is in OpenAPI 3.0, and the keywords that are lost.
#[test]
fn schemas_of_openapi_30() {
    let null = json!({"type": "string", "nullable": true, "enum": [null]});
    let has_a = json!({"type": "object", "required": ["a"]});
    let table: &[(Value, Value, &[&str])] = &[
        (json!({"type": ["string", "null"]}), json!({"type": "string", "nullable": true}), &[]),
        (json!({"type": "null"}), null.clone(), &[]),
        (json!({"const": null}), null, &[]),
        (json!({"const": "a"}), json!({"type": "string", "enum": ["a"]}), &[]),
        (json!({"enum": ["a", null]}), json!({"type": "string", "nullable": true, "enum": ["a", null]}), &[]),
        (json!({"enum": ["a", 1]}), json!({"enum": ["a", 1]}), &[]),
        (json!({"enum": []}), json!({"not": {}}), &[]),
        (
            json!({"enum": ["a", "b"], "const": "a"}),
            json!({"type": "string", "enum": ["a", "b"], "allOf": [{"enum": ["a"]}]}),
            &[],
        ),
        (json!({"type": ["integer", "number"]}), json!({"type": "number"}), &[]),
        (
            json!({"type": ["string", "array", "null"], "minLength": 1, "items": {"type": "string"}}),
            json!({"anyOf": [
                {"type": "string", "nullable": true, "minLength": 1},
                {"type": "array", "items": {"type": "string"}},
            ]}),
            &[],
        ),
        (json!({"type": "array"}), json!({"type": "array", "items": {}}), &[]),
        (json!({"items": false}), json!({"maxItems": 0}), &[]),
        (json!({"exclusiveMinimum": 3}), json!({"minimum": 3, "exclusiveMinimum": true}), &[]),
        (json!({"minimum": 3, "exclusiveMinimum": 3}), json!({"minimum": 3, "exclusiveMinimum": true}), &[]),
        (json!({"maximum": 2, "exclusiveMaximum": 3}), json!({"maximum": 2}), &[]),
        (json!({"minLength": 2.0}), json!({"minLength": 2}), &[]),
        (json!({"examples": [1, 2]}), json!({"example": 1}), &[]),
        (
            json!({"$ref": "#/components/schemas/B", "title": "T"}),
            json!({"title": "T", "allOf": [{"$ref": "#/components/schemas/B"}]}),
            &[],
        ),
        (json!({"properties": {"a": false, "b": true}}), json!({"properties": {"a": {"not": {}}, "b": {}}}), &[]),
        (
            json!({"if": {"required": ["a"]}, "then": {"minProperties": 2}, "else": false}),
            json!({"allOf": [
                {"anyOf": [{"not": {"required": ["a"]}}, {"minProperties": 2}]},
                {"anyOf": [{"required": ["a"]}, {"not": {}}]},
            ]}),
            &[],
        ),
        (json!({"dependentRequired": {"a": ["b"]}}), json!({"anyOf": [{"not": has_a}, {"required": ["b"]}]}), &[]),
        (
            json!({"contains": {"type": "string"}}),
            json!({"not": {"type": "array", "items": {"not": {"type": "string"}}}}),
            &[],
        ),
        (
            json!({"contains": true, "maxContains": 2}),
            json!({"not": {"type": "array", "items": {"not": {}}}}),
            &["maxContains"],
        ),
        (json!({"unevaluatedProperties": false}), json!({"additionalProperties": false}), &[]),
        (json!({"allOf": [{}], "unevaluatedProperties": false}), json!({"allOf": [{}]}), &["unevaluatedProperties"]),
        (json!({"propertyNames": {"maxLength": 2}}), json!({}), &["propertyNames"]),
        (
            json!({"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false}),
            json!({"additionalProperties": {"type": "string"}}),
            &["additionalProperties", "patternProperties"],
        ),
        (
            json!({"prefixItems": [{"type": "string"}, {"type": "boolean"}], "items": false}),
            json!({"maxItems": 2, "items": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}),
            &["prefixItems"],
        ),
        // What would accept less because something is lost is weakened.
        (json!({"not": {"propertyNames": {"maxLength": 2}}}), json!({}), &["not", "propertyNames"]),
        (
            json!({"oneOf": [{"$ref": "#/components/schemas/Lossy"}, {"type": "string"}]}),
            json!({"anyOf": [{"$ref": "#/components/schemas/Lossy"}, {"type": "string"}]}),
            &["oneOf"],
        ),
        (json!({"x-own": 1, "nullable": true, "$comment": "no", "unknown": 1}), json!({"x-own": 1}), &[]),
    ];
    for (schema, expected, keywords) in table {
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "components": {"schemas": {"A": schema, "B": {}, "Lossy": {"type": "object", "propertyNames": {"maxLength": 2}}}},
        });
        let (document, exported) = of_files(&[("document.json", document)], Target::OpenApi30);
        assert_eq!(document["components"]["schemas"]["A"], *expected, "{schema}");
        let here = exported.losses.iter().filter(|loss| loss.pointer.starts_with("/components/schemas/A/"));
        let mut lost: Vec<&str> = here.map(|loss| loss.keyword.as_str()).collect();
        lost.sort_unstable();
        assert_eq!(lost, *keywords, "{schema}");
    }
}

/// A document of several files, each of which refers to the others.
fn files() -> [(&'static str, Value); 3] {
    let page = json!({"name": "page", "in": "query", "schema": {"$ref": "#/Page"}});
    [
        (
            "openapi.json",
            json!({
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1", "summary": "S", "license": {"name": "MIT", "identifier": "MIT"}},
                "paths": {
                    "/a": {"$ref": "paths.json#/a"},
                    "/b": {"get": {"parameters": [{"$ref": "paths.json#/page"}, {"$ref": "paths.json#/page"}], "responses": {}}},
                },
                "webhooks": {"made": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "schemas.json#/Thing"}}}}}}},
                "components": {
                    "schemas": {
                        "Thing": {"$ref": "schemas.json#/Thing"},
                        "Pét": {"oneOf": [{"$ref": "#/components/schemas/Thing"}],
                            "discriminator": {"propertyName": "kind", "mapping": {"cat": "schemas.json#/Cat"}}},
                    },
                    "securitySchemes": {"tls": {"type": "mutualTLS"}},
                },
            }),
        ),
        (
            "paths.json",
            json!({
                "a": {"parameters": [{"$ref": "#/page"}], "get": {"responses": {"200": {"description": "D", "headers": {"x-page": {"schema": {"$ref": "#/Page"}}}}}}},
                "page": page,
                "Page": {"type": "integer"},
            }),
        ),
        (
            "schemas.json",
            json!({
                "Thing": {"type": "object", "properties": {"next": {"$ref": "#/Thing"}, "of": {"$ref": "openapi.json#/components/schemas/P%C3%A9t"}}},
                "Cat": {"properties": {"kind": {"const": "cat"}}},
            }),
        ),
    ]
}

#[test]
fn files_become_one_document() {
    let (document, exported) = of_files(&files(), Target::OpenApi31);
    assert_eq!(exported.losses, []);
    let page = json!({"$ref": "#/components/parameters/page"});
    assert_eq!(document["paths"]["/a"]["parameters"], json!([page]));
    assert_eq!(document["paths"]["/b"]["get"]["parameters"], json!([page, page]));
    let header = &document["paths"]["/a"]["get"]["responses"]["200"]["headers"]["x-page"];
    assert_eq!(header["schema"]["$ref"], "#/components/schemas/Page", "a name, and no extension");
    assert_eq!(document["components"]["parameters"]["page"]["schema"]["$ref"], "#/components/schemas/Page");
    let schemas = document["components"]["schemas"].as_object().expect("an object");
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Cat", "Page", "Pet", "Thing"]);
    assert_eq!(schemas["Thing"]["properties"]["next"]["$ref"], "#/components/schemas/Thing");
    assert_eq!(schemas["Thing"]["properties"]["of"]["$ref"], "#/components/schemas/Pet");
    assert_eq!(schemas["Pet"]["discriminator"]["mapping"]["cat"], "#/components/schemas/Cat");
}

#[test]
fn objects_of_openapi_30() {
    let (document, exported) = of_files(&files(), Target::OpenApi30);
    assert_eq!(document["openapi"], "3.0.3");
    assert_eq!(document["info"]["license"]["url"], "https://spdx.org/licenses/MIT.html");
    assert!(document["info"].get("summary").is_none() && document.get("webhooks").is_none());
    assert!(document["x-webhooks"]["made"]["post"]["responses"]["default"].is_object());
    let lost: Vec<&str> = exported.losses.iter().map(|loss| loss.keyword.as_str()).collect();
    assert_eq!(lost, ["mutualTLS"]);
    assert!(exported.losses[0].place.contains("openapi.json:1:"), "{}", exported.losses[0].place);
    assert_eq!(exported.losses[0].pointer, "/components/securitySchemes/tls/type");
}

/// What an older document says in its own way is said in the way of 3.1.
#[test]
fn openapi_31_of_older_and_newer_documents() {
    let old = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "x-webhooks": {"made": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}},
        "components": {"schemas": {"A": {"type": "number", "nullable": true, "minimum": 1, "exclusiveMinimum": true}}},
    });
    let (document, _) = of_files(&[("old.json", old)], Target::OpenApi31);
    assert_eq!(document["openapi"], "3.1.0");
    assert!(document["webhooks"]["made"].is_object());
    assert_eq!(
        document["components"]["schemas"]["A"],
        json!({"type": ["number", "null"], "minimum": 1, "exclusiveMinimum": 1})
    );
    let new = json!({
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"query": {}, "get": {"parameters": [{"in": "querystring", "name": "q", "content": {}}], "responses": {"200": {}}}}},
    });
    let (document, exported) = of_files(&[("new.json", new)], Target::OpenApi31);
    let keywords: Vec<&str> = exported.losses.iter().map(|loss| loss.keyword.as_str()).collect();
    assert_eq!(keywords, ["in: querystring", "query"]);
    assert_eq!(document["paths"]["/a"], json!({"get": {"parameters": [], "responses": {"200": {"description": ""}}}}));
}

/// Runs the command, and returns the exit code, standard output and standard error.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vistoria-gen"));
    let ran = command.current_dir(root()).arg("export").args(arguments).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (ran.status.code().expect("a code"), text(&ran.stdout), text(&ran.stderr))
}

#[test]
fn the_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let order = fixture("specifications/order.schema.json").to_string_lossy().into_owned();
    let lossy = path("lossy.json");
    std::fs::write(&lossy, json!({"type": "object", "propertyNames": {"maxLength": 2}}).to_string()).expect("written");
    let missing = path("missing.json");
    for (arguments, expected, said) in [
        (&["mivicall", "--to", "openapi-3.1"][..], 0, ""),
        (&["mivical", "--to", "openapi-3.1"], 2, "the vendors are calcom, chatwoot, clinicarx"),
        (&[&missing, "--to", "openapi-3.1"], 2, "there is no file"),
        (&["mivicall", "--to", "openapi-3.0", "--out", &path("folder/")], 2, "only --to json-schema writes several"),
        (&[&lossy, "--to", "openapi-3.0"], 0, "lossy.json:1:"),
        (
            &[&lossy, "--to", "openapi-3.0", "--fail-on", "loss"],
            1,
            "warning[export/loss]: OpenAPI 3.0 has no `propertyNames`",
        ),
        (&[&lossy, "--to", "json-schema", "--fail-on", "warning"], 0, ""),
        (&[&order, "--to", "openapi-3.0", "--out", &path("order.json"), "--check"], 1, "is stale"),
        (&[&order, "--to", "openapi-3.0", "--out", &path("order.json")], 0, ""),
        (&[&order, "--to", "openapi-3.0", "--out", &path("order.json"), "--check"], 0, ""),
        (&[&order, "--to", "openapi-3.0", "--out", &path("order.yaml")], 0, ""),
        (&["clinicarx", "--to", "json-schema", "--out", &path("events/")], 0, "only Vistoria checks it"),
        (&["clinicarx", "--to", "json-schema", "--out", &path("events"), "--check"], 0, ""),
        (&["mivicall", "--to", "json-schema", "--out", &path("other")], 0, ""),
        (&[&order, "--to", "json-schema", "--out", &path("order.schema.json")], 0, ""),
    ] {
        let (exit, _, standard_error) = run(arguments);
        assert_eq!(exit, expected, "{arguments:?}: {standard_error}");
        assert!(standard_error.contains(said), "{arguments:?}: {standard_error}");
    }
    let text = |name: &str| std::fs::read_to_string(path(name)).expect("written");
    assert!(
        text("order.yaml").starts_with("openapi: \"3.0.3\"\n") || text("order.yaml").starts_with("openapi: 3.0.3\n")
    );
    let event: Value = serde_json::from_str(&text("events/clinicarx_new_appointment.json")).expect("JSON");
    assert_eq!(event["title"], "NewAppointment");
    assert!(event["$defs"]["Appointment"].is_object());
    assert!(text("other/mivicall_call_completed.json").contains("\"CallCompleted\""));
}

/// The name of a webhook and what the document calls the schema that its body has a list of; the names of the file, the root and
/// the definition.
#[test]
fn names_of_messages() {
    let table = [
        (("new-appointment", "Appointment"), ("document_new_appointment", "NewAppointment", "Appointment")),
        (("BOOKING_CREATED", "booking"), ("document_booking_created", "BookingCreated", "booking")),
        (("call.completed", "call.parts"), ("document_call_completed", "CallCompleted", "CallParts")),
        (("made", "a-b"), ("document_made", "Made", "AB")),
        // The root comes first, whatever the case.
        (("person.created", "PersonCreated"), ("document_person_created", "PersonCreated", "PersonCreated2")),
        (("made", "MADE"), ("document_made", "Made", "MADE2")),
        (("2fa", "3-d"), ("document_2fa", "Type2fa", "Type3D")),
        (("pedido.criação", "Preço"), ("document_pedido_criacao", "PedidoCriacao", "Preco")),
        (("取引", "名"), ("document_qu_yin", "QuYin", "Ming")),
    ];
    for ((event, schema), (file, title, definition)) in table {
        let document = webhooks(&[event], &json!({(schema): {"type": "string"}}), schema);
        let (_, exported) = of_files(&[("document.json", document)], Target::JsonSchemaOfEachMessage);
        let [(name, document)] = &exported.documents[..] else { panic!("{event}: one document") };
        let document = document.to_value();
        assert_eq!((name.as_str(), &document["title"]), (file, &json!(title)), "{event}");
        let definitions: Vec<&String> = document["$defs"].as_object().expect("definitions").keys().collect();
        assert_eq!(definitions, [definition], "{event}");
        assert_eq!(document["items"]["$ref"], format!("#/$defs/{definition}"), "{event}");
    }
}

/// Names that differ in what generators do not keep get numbers.
#[test]
fn names_are_not_alike() {
    let schemas = json!({"foo-bar": {"type": "string"}, "fooBar": {"type": "integer"}, "Foo_Bar": {"items": {"$ref": "#/components/schemas/foo-bar"}}, "x": {
        "properties": {"a": {"$ref": "#/components/schemas/fooBar"}, "b": {"$ref": "#/components/schemas/Foo_Bar"}},
    }});
    let document = webhooks(&["a.b", "a-b", "aB"], &schemas, "x");
    let (_, exported) = of_files(&[("document.json", document)], Target::JsonSchemaOfEachMessage);
    let files: Vec<&str> = exported.documents.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(files, ["document_a_b", "document_a_b2", "document_a_b3"]);
    let titles: Vec<Value> =
        exported.documents.iter().map(|(_, document)| document.to_value()["title"].clone()).collect();
    assert_eq!(titles, ["AB", "AB2", "AB3"]);
    for (_, document) in &exported.documents {
        let definitions = document.to_value()["$defs"].clone();
        assert_eq!(
            definitions,
            json!({
                "Foo_Bar": {"items": {"$ref": "#/$defs/FooBar3"}},
                "fooBar2": {"type": "integer"},
                "FooBar3": {"type": "string"},
                "x": {"properties": {"a": {"$ref": "#/$defs/fooBar2"}, "b": {"$ref": "#/$defs/Foo_Bar"}}},
            })
        );
    }
}

/// A document of webhooks whose bodies are lists of one of its schemas.
fn webhooks(events: &[&str], schemas: &Value, schema: &str) -> Value {
    let body = json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{schema}")}});
    let webhook = json!({"post": {"requestBody": {"content": {"application/json": {"schema": body}}}}});
    let webhooks: serde_json::Map<String, Value> =
        events.iter().map(|event| ((*event).to_owned(), webhook.clone())).collect();
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "webhooks": webhooks, "components": {"schemas": schemas}})
}

/// A number that no float holds is left out of OpenAPI 3.0, with a loss; the crate that reads it would panic.
#[test]
fn numbers_beyond_floats() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = r#"{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "components": {"schemas":
        {"A": {"type": "number", "maximum": 1e400, "minimum": 0}, "B": {"type": "number", "enum": [1, 1e400]}}}}"#;
    std::fs::write(folder.path().join("document.json"), text).expect("written");
    let path = folder.path().join("document.json").to_string_lossy().into_owned();
    let (exit, _, said) = run(&[&path, "--to", "openapi-3.0"]);
    assert_eq!(exit, 2, "the numbers are errors of the document: {said}");
    assert!(said.contains("`maximum` is left out"), "{said}");
}
