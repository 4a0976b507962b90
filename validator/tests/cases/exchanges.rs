//! Requests and responses of any OpenAPI document, and exactly the findings they have: a row a case.

use vistoria_schemas::contract::Server;
use vistoria_schemas::contract::specification::{self, Formats};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::report::sentence;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Settings, check as check_payload};

use crate::fixture;

/// Reads a document as `check --contract` does.
pub(crate) fn catalog(text: &str) -> Catalog {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("api.yaml", text, &mut diagnostics);
    let reading = specification::from_sources(sources, None, "api", Formats::Annotate, diagnostics);
    let specification = reading.specification.unwrap_or_else(|| panic!("{:?}", reading.diagnostics));
    Catalog::of_specification(specification, "api").expect("compiles")
}

/// Checks the messages of a `.http` file; a finding is `level code pointer line:column sentence`, and starts with the number of
/// its message when there are several.
pub(crate) fn findings(catalog: &Catalog, http: &str, server: Option<&str>) -> Vec<String> {
    let wanted = Wanted { server: server.map(Server::parse), ..Wanted::default() };
    let settings = Settings { wanted, ..Settings::default() };
    let messages = Captured::of_file("case.http", http.replace('\n', "\r\n").into_bytes());
    let check = |message: Result<Captured, _>| {
        let payload = check_payload(&message.expect("readable"), catalog, &settings);
        let line = |(finding, position): &(vistoria_validator::finding::Finding, vistoria_schemas::text::Position)| {
            let (line, column) = (position.line, position.column);
            format!("{} {} {} {line}:{column} {}", finding.level, finding.code, finding.pointer, sentence(finding))
        };
        payload.findings.iter().map(line).collect::<Vec<_>>()
    };
    messages.into_iter().flat_map(check).collect()
}

/// A name, a message or an exchange, the URL of `--server`, and the findings.
type Row = (&'static str, &'static str, &'static [&'static str]);

const GET: &str = "Host: api.example.com\nX-Tenant: abc\n\n";

const EXCHANGES: &[Row] = &[
    ("an_array_in_the_query", "GET /v1/ids?ids=1&ids=2 HTTP/1.1\nHost: api.example.com\n\n", &[]),
    ("an_array_of_one_in_the_query", "GET /v1/ids?ids=1 HTTP/1.1\nHost: api.example.com\n\n", &[]),
    (
        "an_item_of_another_type",
        "GET /v1/ids?ids=x HTTP/1.1\nHost: api.example.com\n\n",
        &["error clinic-api/schema/parameter /ids/0 1:17 query parameter ids: expected integer, found string"],
    ),
    (
        "a_missing_query_parameter",
        "GET /v1/ids HTTP/1.1\nHost: api.example.com\n\n",
        &["error clinic-api/schema/parameter /ids 1:1 missing required query parameter ids"],
    ),
    (
        "a_path_parameter_of_another_type",
        "GET /v1/patients/seven HTTP/1.1\nGET",
        &["error clinic-api/schema/parameter /id 1:18 path parameter id: expected integer, found string"],
    ),
    ("a_path_parameter", "GET /v1/patients/7 HTTP/1.1\nGET", &[]),
    ("a_deep_object", "GET /v1/patients/7?filter%5Bage%5D=3 HTTP/1.1\nGET", &[]),
    (
        "a_deep_object_with_another_type",
        "GET /v1/patients/7?filter%5Bage%5D=x HTTP/1.1\nGET",
        &["error clinic-api/schema/parameter /filter/age 1:36 query parameter filter: expected integer, found string"],
    ),
    (
        "a_number_too_large",
        "GET /v1/patients/7?limit=11 HTTP/1.1\nGET",
        &["error clinic-api/schema/parameter /limit 1:26 query parameter limit: expected at most 10, found integer"],
    ),
    (
        "an_undeclared_query_parameter",
        "GET /v1/patients/7?limt=11 HTTP/1.1\nGET",
        &[
            "note clinic-api/schema/undeclared-parameter  1:20 a query parameter that the contract does not declare; did you mean limit?",
        ],
    ),
    ("the_key_of_a_security_scheme", "GET /v1/patients/7?api_key=x HTTP/1.1\nGET", &[]),
    (
        "a_missing_header",
        "GET /v1/patients/7 HTTP/1.1\nHost: api.example.com\n\n",
        &["error clinic-api/schema/parameter /X-Tenant 1:1 missing required header X-Tenant"],
    ),
    (
        "a_header_too_short",
        "GET /v1/patients/7 HTTP/1.1\nHost: api.example.com\nx-tenant: ab\n\n",
        &[
            "error clinic-api/schema/parameter /X-Tenant 3:11 header X-Tenant: expected at least 3 characters, found string",
        ],
    ),
    (
        "a_cookie_too_short",
        "GET /v1/patients/7 HTTP/1.1\nCookie: other=1; sid=abc\nGET",
        &["error clinic-api/schema/parameter /sid 2:22 cookie sid: expected at least 5 characters, found string"],
    ),
    ("a_cookie", "GET /v1/patients/7 HTTP/1.1\nCookie: sid=abcdef\nGET", &[]),
    ("a_variable_inside_a_segment", "GET /v1/b/7.json HTTP/1.1\nHost: api.example.com\n\n", &[]),
    (
        "a_variable_of_another_type_inside_a_segment",
        "GET /v1/b/x.json HTTP/1.1\nHost: api.example.com\n\n",
        &["error clinic-api/schema/parameter /x 1:11 path parameter x: expected integer, found string"],
    ),
    (
        "another_host",
        "GET /v1/patients/7 HTTP/1.1\nHost: localhost:8080\nX-Tenant: abc\n\n",
        &[
            "note identify/other-host  1:1 the contract does not name this host; the call was identified by its method and path",
        ],
    ),
    (
        "an_unknown_path_of_the_host",
        "GET /v1/nothing HTTP/1.1\nHost: api.example.com\n\n",
        &[
            "error identify/unknown-operation  1:1 the contract of clinic-api has no call with this method and path, so nothing was checked; `vistoria events --contract FILE` lists those that it has",
        ],
    ),
    (
        "a_preflight",
        "OPTIONS /v1/patients/7 HTTP/1.1\nHost: api.example.com\n\n",
        &[
            "note identify/preflight  1:1 a request for permission to make another one (CORS), which no contract describes",
        ],
    ),
    (
        "a_missing_response_header",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"id\": 1, \"name\": \"A\"}",
        &["error clinic-api/schema/parameter /X-Rate 5:1 missing required header X-Rate"],
    ),
    (
        "a_response_header_of_another_type",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 200 OK\nContent-Type: application/json\nX-Rate: five\n\n{\"id\": 1, \"name\": \"A\"}",
        &["error clinic-api/schema/parameter /X-Rate 7:9 header X-Rate: expected integer, found string"],
    ),
    (
        "the_problem_of_a_class_of_statuses",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{\"x\": 1}",
        &["error clinic-api/schema/required /title 8:1 missing required property \"title\""],
    ),
    (
        "a_redirect_of_a_call_with_a_default",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 302 Found\nLocation: /login\n\n",
        &["note call/http-status  5:1 nothing was checked: HTTP itself defines 302, and the contract does not list it"],
    ),
    (
        "a_redirect_with_a_body_of_a_call_with_a_default",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 301 Moved Permanently\nLocation: /\nContent-Type: text/html\n\n<html></html>",
        &["note call/http-status  5:1 nothing was checked: HTTP itself defines 301, and the contract does not list it"],
    ),
    (
        "not_modified_of_a_call_with_a_default",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 304 Not Modified\nETag: \"1\"\n\n",
        &["note call/http-status  5:1 nothing was checked: HTTP itself defines 304, and the contract does not list it"],
    ),
    (
        "an_interim_response_of_a_call_with_a_default",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 103 Early Hints\nLink: </a.css>\n\n",
        &["note call/http-status  5:1 nothing was checked: HTTP itself defines 103, and the contract does not list it"],
    ),
    (
        "a_media_type_with_a_suffix",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 500 Oops\nContent-Type: application/problem+json\n\n{\"x\": 1}",
        &["error clinic-api/schema/required /err 8:1 missing required property \"err\""],
    ),
    (
        "another_media_type",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 404 Not Found\nContent-Type: text/html; charset=utf-8\n\n<p>",
        &[
            "error call/unknown-media-type  8:1 expected a body of application/problem+json, found text/html; it was not checked",
        ],
    ),
    (
        "not_modified",
        "GET /v1/b/7.json HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 304 Not Modified\n\n",
        &["note call/http-status  4:1 nothing was checked: HTTP itself defines 304, and the contract does not list it"],
    ),
    (
        "a_head_request",
        "HEAD /v1/ids?ids=1 HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n",
        &[],
    ),
    (
        "any_media_type",
        "POST /v1/token HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&n=7\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"t\": 1}",
        &["error clinic-api/schema/required /token 9:1 missing required property \"token\""],
    ),
    (
        "a_form",
        "POST /v1/token HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&n=7&scope=ab&scope=cd&card%5Byear%5D=2030",
        &[],
    ),
    (
        "a_form_with_other_types",
        "POST /v1/token HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=password&n=x&scope=a&card%5Byear%5D=y",
        &[
            "error clinic-api/schema/enum /grant_type 5:12 expected \"client_credentials\", found string",
            "error clinic-api/schema/type /n 5:23 expected integer, found string",
            "error clinic-api/schema/minLength /scope/0 5:31 expected at least 2 characters, found string",
            "error clinic-api/schema/type /card/year 5:48 expected integer, found string",
        ],
    ),
    (
        "a_merge_patch",
        "PATCH /v1/patients/7 HTTP/1.1\nHost: api.example.com\nContent-Type: application/merge-patch+json\n\n{\"nme\": \"B\"}",
        &["error clinic-api/schema/required /name 5:1 missing required property \"name\""],
    ),
    (
        "a_form_of_parts",
        "POST /v1/files HTTP/1.1\nHost: api.example.com\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"kind\"\n\nxray\n--b\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\nContent-Type: image/png\n\n\u{1}\u{2}\n--b\nContent-Disposition: form-data; name=\"pages\"\n\n1\n--b\nContent-Disposition: form-data; name=\"meta\"\nContent-Type: application/json\n\n{\"taken\": \"today\"}\n--b--\n",
        &[],
    ),
    (
        "a_form_of_parts_with_other_values",
        "POST /v1/files HTTP/1.1\nHost: api.example.com\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"kind\"\n\nwrong\n--b\nContent-Disposition: form-data; name=\"file\"; filename=\"a.gif\"\nContent-Type: video/mp4\n\n\u{1}\u{2}\n--b\nContent-Disposition: form-data; name=\"pages\"\n\nx\n--b--\n",
        &[
            "error clinic-api/schema/enum /kind 8:1 expected \"exam\" or \"xray\", found string",
            "error call/unknown-media-type /file 13:1 expected a body of image/png, image/*, found video/mp4; it was not checked",
            "error clinic-api/schema/type /pages/0 17:1 expected integer, found string",
        ],
    ),
    (
        "a_form_of_parts_without_a_boundary",
        "POST /v1/files HTTP/1.1\nHost: api.example.com\nContent-Type: multipart/form-data\n\n--b--",
        &["error call/malformed-body  5:1 the Content-Type of the form has no boundary; the body was not checked"],
    ),
    (
        "a_text",
        "GET /v1/ids?ids=1 HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\nlong",
        &["error clinic-api/schema/maxLength  7:1 expected at most 3 characters, found string"],
    ),
    (
        "a_media_type_that_is_not_read",
        "GET /v1/ids?ids=1 HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 200 OK\nContent-Type: application/xml\n\n<a/>",
        &["note call/unread-media-type  7:1 a body of application/xml is not read, so it was not checked"],
    ),
    (
        "a_required_body_that_is_missing",
        "POST /v1/token HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\n",
        &["error clinic-api/schema/required /grant_type 5:1 missing required property \"grant_type\""],
    ),
    (
        "a_request_without_its_read_only_property",
        "PATCH /v1/patients/7 HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"name\": \"B\", \"password\": \"q\"}",
        &[],
    ),
    (
        "a_request_with_a_read_only_property",
        "PATCH /v1/patients/7 HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"id\": 1, \"name\": \"B\"}",
        &[
            "error clinic-api/schema/required /password 5:1 missing required property \"password\" (string)",
            "note clinic-api/schema/readOnly /id 5:8 a read-only property, which only the server sets",
        ],
    ),
    (
        "a_response_without_its_write_only_property",
        "GET /v1/patients/7 HTTP/1.1\nGETHTTP/1.1 200 OK\nX-Rate: 1\nContent-Type: application/json\n\n{\"name\": \"A\"}",
        &["error clinic-api/schema/required /id 9:1 missing required property \"id\" (integer)"],
    ),
    (
        "a_value_of_another_alternative_than_named",
        "POST /v1/pets HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"pet_type\": \"dog\", \"hunts\": true}",
        &[
            "warning clinic-api/schema/discriminator /pet_type 5:14 the discriminator names Dog, but the value satisfies only Cat",
        ],
    ),
    (
        "a_word_of_no_alternative",
        "POST /v1/pets HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"pet_type\": \"parrot\", \"hunts\": true}",
        &[
            "warning clinic-api/schema/discriminator /pet_type 5:14 the discriminator names no alternative; it may be \"cat\" or \"dog\"",
        ],
    ),
    (
        "no_value_of_the_alternative_that_is_named",
        "POST /v1/pets HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"pet_type\": \"dog\", \"bark\": 1}",
        &["error clinic-api/schema/type /bark 5:29 expected string, found integer"],
    ),
    (
        "the_alternative_that_is_named",
        "POST /v1/pets HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{\"pet_type\": \"dog\", \"bark\": \"loud\"}",
        &[],
    ),
    ("a_body_that_may_be_missing", "PATCH /v1/patients/7 HTTP/1.1\nHost: api.example.com\n\n", &[]),
];

const SERVERS: &[(&str, &str, &str, &[&str])] = &[
    (
        "another_base",
        "http://localhost:8080/api",
        "GET /api/patients/7 HTTP/1.1\nHost: localhost:8080\nX-Tenant: abc\n\n",
        &[],
    ),
    (
        "no_base",
        "http://localhost",
        "GET /patients/x HTTP/1.1\nHost: localhost\nX-Tenant: abc\n\n",
        &["error clinic-api/schema/parameter /id 1:15 path parameter id: expected integer, found string"],
    ),
];

/// A name, a document below `info`, an exchange, and the findings.
const DOCUMENTS: &[(&str, &str, &str, &[&str])] = &[
    (
        "a_server_with_variables",
        "servers: [{url: 'https://{region}.example.com:{port}/{version}', variables: {region: {default: eu}}}]
paths: {/a: {get: {operationId: a, responses: {'204': {description: d}}}}}",
        "GET /v2/a HTTP/1.1\nHost: us.example.com:8443\n\n",
        &[],
    ),
    (
        "servers_of_an_operation",
        "servers: [{url: 'https://api.example.com'}]
paths: {/a: {get: {operationId: a, servers: [{url: 'https://files.example.com/f'}], responses: {'204': {description: d}}}}}",
        "GET /f/a HTTP/1.1\nHost: files.example.com\n\n",
        &[],
    ),
    (
        "a_relative_server",
        "servers: [{url: /api/v2}]
paths: {/a: {get: {operationId: a, responses: {'204': {description: d}}}}}",
        "GET /api/v2/a HTTP/1.1\nHost: anywhere.example\n\n",
        &[],
    ),
    (
        "a_query_operation",
        "paths: {/a: {query: {operationId: a, requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {'204': {description: d}}}}}",
        "QUERY /a HTTP/1.1\nContent-Type: application/json\n\n\"x\"",
        &["error t/schema/type  4:1 expected integer, found string"],
    ),
    (
        "an_operation_of_another_method",
        "paths: {/a: {additionalOperations: {COPY: {operationId: a, parameters: [{name: n, in: query, schema: {type: integer}}], responses: {'204': {description: d}}}}}}",
        "COPY /a?n=x HTTP/1.1\n\n",
        &["error t/schema/parameter /n 1:11 query parameter n: expected integer, found string"],
    ),
    (
        "a_parameter_that_cannot_be_read_beside_one_that_can",
        "paths: {/a: {get: {operationId: a, parameters: [{name: m, in: query, style: curly, schema: {type: integer}}, {name: n, in: query, schema: {type: integer}}], responses: {'204': {description: d}}}}}",
        "GET /a?n=x HTTP/1.1\n\n",
        &["error t/schema/parameter /n 1:10 query parameter n: expected integer, found string"],
    ),
    (
        "a_parameter_in_json",
        "paths: {/a: {get: {operationId: a, parameters: [{name: n, in: query, content: {application/json: {schema: {type: object, required: [x]}}}}], responses: {'204': {description: d}}}}}",
        "GET /a?n=%7B%22y%22%3A1%7D HTTP/1.1\n\n",
        &["error t/schema/parameter /n/x 1:10 query parameter n: missing required property \"x\""],
    ),
    (
        "a_parameter_that_may_be_empty",
        "paths: {/a: {get: {operationId: a, parameters: [{name: n, in: query, allowEmptyValue: true, schema: {type: integer}}], responses: {'204': {description: d}}}}}",
        "GET /a?n= HTTP/1.1\n\n",
        &[],
    ),
    (
        "reserved_characters",
        "paths: {/a: {get: {operationId: a, parameters: [{name: n, in: query, allowReserved: true, schema: {type: string, const: '/x?y:z'}}], responses: {'204': {description: d}}}}}",
        "GET /a?n=/x?y:z HTTP/1.1\n\n",
        &[],
    ),
    (
        "a_parameter_of_the_operation_in_place_of_the_shared_one",
        "paths: {/a: {parameters: [{name: n, in: query, schema: {type: integer}}], get: {operationId: a, parameters: [{name: n, in: query, schema: {type: string}}], responses: {'204': {description: d}}}}}",
        "GET /a?n=x HTTP/1.1\n\n",
        &[],
    ),
    (
        "parameters_of_one_name_in_two_places",
        "paths: {'/a/{n}': {get: {operationId: a, parameters: [{name: n, in: path, required: true, schema: {type: string}}, {name: n, in: query, schema: {type: integer}}], responses: {'204': {description: d}}}}}",
        "GET /a/x?n=x HTTP/1.1\n\n",
        &["error t/schema/parameter /n 1:12 query parameter n: expected integer, found string"],
    ),
    (
        "a_read_only_property_of_a_base",
        "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [id, name]}]}}}}, responses: {'204': {description: d}}}}}
components: {schemas: {Base: {type: object, properties: {id: {type: integer, readOnly: true}, name: {type: string}}}}}",
        "POST /a HTTP/1.1\nContent-Type: application/json\n\n{}",
        &["error t/schema/required /name 4:1 missing required property \"name\" (string)"],
    ),
    (
        "a_discriminator_without_a_mapping",
        "paths: {/a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}}}}, responses: {'204': {description: d}}}}}
components: {schemas: {Cat: {required: [kind, hunts]}, Dog: {required: [kind, bark]}}}",
        "POST /a HTTP/1.1\nContent-Type: application/json\n\n{\"kind\": \"Dog\"}",
        &["error t/schema/required /bark 4:1 missing required property \"bark\""],
    ),
    (
        "a_response_without_content",
        "paths: {/a: {get: {operationId: a, responses: {'202': {description: d}}}}}",
        "GET /a HTTP/1.1\n\nHTTP/1.1 202 Accepted\nContent-Type: application/json\n\n{}",
        &["error call/unexpected-body  6:1 the response 202 of a must not have a body; this body was not checked"],
    ),
    (
        "a_redirect_of_a_class_without_a_body",
        "paths: {/a: {get: {operationId: a, responses: {3XX: {description: d, content: {application/json: {schema: {type: object}}}}}}}}",
        "GET /a HTTP/1.1\n\nHTTP/1.1 302 Found\nLocation: /b\n\n",
        &[],
    ),
    (
        "a_redirect_of_a_class_with_another_body",
        "paths: {/a: {get: {operationId: a, responses: {3XX: {description: d, content: {application/json: {schema: {type: object}}}}}}}}",
        "GET /a HTTP/1.1\n\nHTTP/1.1 302 Found\nContent-Type: application/json\n\n[]",
        &["error t/schema/type  6:1 expected object, found empty array"],
    ),
    (
        "a_redirect_whose_body_is_described_and_missing",
        "paths: {/a: {get: {operationId: a, responses: {'302': {description: d, content: {application/json: {schema: {type: object}}}}}}}}",
        "GET /a HTTP/1.1\n\nHTTP/1.1 302 Found\nLocation: /b\n\n",
        &["error json/empty  6:1 the body is empty"],
    ),
    (
        "any_body_of_a_media_type",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/octet-stream: {}}}}}}}",
        "GET /a HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: application/octet-stream\n\n\u{1}",
        &[],
    ),
    (
        "a_file",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, content: {'image/*': {schema: {type: string, format: binary}}}}}}}}",
        "GET /a HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: image/png\n\n\u{1}",
        &[],
    ),
];

/// Bodies and targets that are made to cost much: each ends within moments.
fn costly() -> Vec<Case> {
    const MANY: usize = 100_000;
    let form = "POST /v1/token HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\n";
    let parts = "POST /v1/files HTTP/1.1\nHost: api.example.com\nContent-Type: multipart/form-data; boundary=b\n\n";
    let part = |number| format!("--b\nContent-Disposition: form-data; name=\"n{number}\"\n\n1\n");
    let many = |text: &dyn Fn(usize) -> String| (0..MANY).map(text).collect::<String>();
    let rows = [
        ("names_of_a_form", format!("{form}{}", many(&|number| format!("n{number}=1&")))),
        ("values_of_a_form", format!("{form}{}", many(&|_| "scope=ab&".to_owned()))),
        ("a_deep_name_of_a_form", format!("{form}card{}=1", "[a]".repeat(MANY))),
        ("parts_of_a_form", format!("{parts}{}--b--\n", many(&part))),
        ("names_of_a_query", format!("GET /v1/ids?{} HTTP/1.1\n\n", many(&|number| format!("n{number}=1&")))),
        ("a_long_segment", format!("GET /v1/b/{}.jso HTTP/1.1\n\n", ".json".repeat(MANY))),
    ];
    table(
        rows,
        |(name, _)| (*name).to_owned(),
        |(_, http)| {
            let text = std::fs::read_to_string(fixture("openapi/clinic.yaml")).expect("a fixture");
            let begun = std::time::Instant::now();
            findings(&catalog(&text), &http, None);
            assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
        },
    )
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let text = || std::fs::read_to_string(fixture("openapi/clinic.yaml")).expect("a fixture");
    let check = move |http: &str, server: Option<&str>, expected: &[&str]| {
        let http = http.replace("\nGET", &format!("\n{GET}"));
        assert_eq!(findings(&catalog(&text()), &http, server), expected);
    };
    let exchanges =
        table(EXCHANGES, |(name, ..)| (*name).to_owned(), move |(_, http, expected)| check(http, None, expected));
    let check = move |http: &str, server: Option<&str>, expected: &[&str]| {
        let text = std::fs::read_to_string(fixture("openapi/clinic.yaml")).expect("a fixture");
        assert_eq!(findings(&catalog(&text), http, server), expected);
    };
    let servers = table(
        SERVERS,
        |(name, ..)| (*name).to_owned(),
        move |(_, server, http, expected)| check(http, Some(server), expected),
    );
    let documents = table(
        DOCUMENTS,
        |(name, ..)| (*name).to_owned(),
        |(_, document, http, expected)| {
            let document = format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{document}\n");
            assert_eq!(findings(&catalog(&document), http, None), *expected);
        },
    );
    vec![
        ("exchanges_of_any_document", exchanges),
        ("exchanges_with_a_server", servers),
        ("exchanges_of_small_documents", documents),
        ("exchanges_that_are_costly", costly()),
    ]
}
