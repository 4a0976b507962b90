//! What is suspicious in a document of `--schema` or `--contract` is said once on standard error, with its place, and changes neither
//! the verdict nor the exit code.

use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::program::vistoria;

/// What is expected of a document.
struct Row {
    name: &'static str,
    /// `--schema` or `--contract`.
    option: &'static str,
    document: String,
    body: &'static str,
    exit: u8,
    /// The first lines of the diagnostics without the file; none for a document without any.
    says: &'static [&'static str],
    /// Their help.
    help: &'static [&'static str],
}

fn schema(
    name: &'static str,
    document: &str,
    body: &'static str,
    exit: u8,
    says: &'static [&'static str],
    help: &'static [&'static str],
) -> Row {
    Row { name, option: "--schema", document: document.to_owned(), body, exit, says, help }
}

/// An OpenAPI document of a version with one event, whose body is `schema`, and `more` at the end.
fn contract(
    name: &'static str,
    (version, schema, more): (&str, &str, &str),
    body: &'static str,
    exit: u8,
    says: &'static [&'static str],
    help: &'static [&'static str],
) -> Row {
    let holder = if version.starts_with("3.0") { "x-webhooks" } else { "webhooks" };
    let document = format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\n{holder}: {{e: {{post: {{requestBody: {{content: {{application/json: \
         {{schema: {schema}}}}}}}, responses: {{'200': {{description: ok}}}}}}}}}}\n{more}"
    );
    Row { name, option: "--contract", document, body, exit, says, help }
}

fn misspelt() -> Vec<Row> {
    vec![
        schema(
            "keyword",
            r#"{"requried": ["a"], "properties": {"a": {"minlength": 1}}}"#,
            "{}",
            0,
            &[
                "warning[specification/misspelt-keyword]: \"requried\" is no keyword of JSON Schema, and decides nothing --> 1:2 at /requried",
                "warning[specification/misspelt-keyword]: \"minlength\" is no keyword of JSON Schema, and decides nothing --> 1:42 at /properties/a/minlength",
            ],
            &["did you mean \"required\"?", "did you mean \"minLength\"?"],
        ),
        schema(
            "near_nothing",
            r#"{"version": 1, "x-requried": [], "when": 2, "note": "", "form": "", "description_de": "", "tsAdditionalProperties": true, "properties": {"requried": {}}}"#,
            "{}",
            0,
            &[],
            &[],
        ),
        schema(
            "of_other_drafts",
            r#"{"$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://a.test/b", "definitions": {"A": {"additionalItems": false}}}"#,
            "{}",
            0,
            &[],
            &[],
        ),
        schema(
            "format",
            r#"{"format": "datetime"}"#,
            "\"a\"",
            0,
            &[
                "warning[specification/misspelt-format]: \"datetime\" is no format of JSON Schema, and decides nothing --> 1:12 at /format",
            ],
            &["did you mean \"date-time\"?"],
        ),
    ]
}

fn nullable() -> Vec<Row> {
    let named = "components: {schemas: {N: {type: string}, M: {type: string, nullable: true}}}";
    vec![
        schema(
            "in_a_json_schema",
            r#"{"type": "string", "nullable": true}"#,
            "null",
            1,
            &["warning[specification/nullable]: nullable says nothing in JSON Schema --> 1:20 at /nullable"],
            &["write type: [string, 'null']"],
        ),
        contract(
            "in_3_1",
            ("3.1.0", "{type: string, nullable: true}", ""),
            "null",
            1,
            &[
                "warning[specification/nullable]: nullable says nothing in OpenAPI 3.1 --> 3:89 at /webhooks/e/post/requestBody/content/application~1json/schema/nullable",
            ],
            &["write type: [string, 'null']"],
        ),
        contract("in_3_0", ("3.0.3", "{type: string, nullable: true}", ""), "null", 0, &[], &[]),
        contract("false_in_3_1", ("3.1.0", "{type: string, nullable: false}", ""), "\"\"", 0, &[], &[]),
        contract(
            "without_type",
            ("3.0.3", "{nullable: true, allOf: [{$ref: '#/components/schemas/N'}]}", named),
            "null",
            1,
            &[
                "warning[specification/nullable]: nullable says nothing without type beside it --> 3:77 at /x-webhooks/e/post/requestBody/content/application~1json/schema/nullable",
            ],
            &["write the type beside it; what allOf refers to must be nullable too"],
        ),
        contract(
            "beside_a_reference",
            ("3.0.3", "{$ref: '#/components/schemas/N', nullable: true}", named),
            "null",
            1,
            &[
                "warning[specification/nullable]: nullable says nothing beside $ref: OpenAPI 3.0 ignores everything that stands there --> 3:109 at /x-webhooks/e/post/requestBody/content/application~1json/schema/nullable",
            ],
            &["make the schema that it refers to nullable"],
        ),
        contract(
            "with_all_of",
            ("3.0.3", "{type: string, nullable: true, allOf: [{$ref: '#/components/schemas/N'}]}", named),
            "null",
            1,
            &[
                "warning[specification/nullable]: nullable says nothing here: allOf/0 does not allow null --> 3:91 at /x-webhooks/e/post/requestBody/content/application~1json/schema/nullable",
            ],
            &["make that schema nullable too"],
        ),
        contract(
            "with_all_of_that_is_nullable",
            ("3.0.3", "{type: string, nullable: true, allOf: [{$ref: '#/components/schemas/M'}]}", named),
            "null",
            0,
            &[],
            &[],
        ),
        contract(
            "enum_without_null",
            ("3.0.3", "{type: string, nullable: true, enum: [x, y]}", ""),
            "null",
            1,
            &[
                "warning[specification/enum-without-null]: the type allows null and the enum does not, so that null is refused --> 3:107 at /x-webhooks/e/post/requestBody/content/application~1json/schema/enum",
            ],
            &["add null to the enum"],
        ),
        contract(
            "enum_with_null",
            ("3.0.3", "{type: string, nullable: true, enum: [x, null]}", ""),
            "null",
            0,
            &[],
            &[],
        ),
    ]
}

fn formats() -> Vec<Row> {
    vec![
        schema(
            "that_decide_nothing",
            r#"{"properties": {"when": {"format": "date-time"}, "at": {"format": "date-time"}, "mail": {"format": "email"}, "n": {"format": "int32"}, "p": {"format": "password"}}}"#,
            r#"{"when": "2024-02-30 25:00", "n": 3000000000}"#,
            0,
            &[
                "warning[specification/formats-not-checked]: formats are annotations here, which decide nothing: date-time, email --> 1:1",
            ],
            &["`vistoria check --assert-formats` checks them"],
        ),
        contract("int32_above", ("3.0.3", "{type: integer, format: int32}", ""), "3000000000", 1, &[], &[]),
        contract("int32_below", ("3.1.0", "{type: integer, format: int32}", ""), "-2147483649", 1, &[], &[]),
        contract("int32_within", ("3.1.0", "{type: integer, format: int32}", ""), "2147483647", 0, &[], &[]),
        contract("int32_with_a_narrower_bound", ("3.1.0", "{format: int32, maximum: 5}", ""), "6", 1, &[], &[]),
        contract(
            "int32_with_a_wider_bound",
            ("3.1.0", "{format: int32, maximum: 5000000000}", ""),
            "3000000000",
            1,
            &[],
            &[],
        ),
        contract("int64_above", ("3.1.0", "{type: integer, format: int64}", ""), "9223372036854775808", 1, &[], &[]),
        contract("int64_within", ("3.1.0", "{type: integer, format: int64}", ""), "9223372036854775807", 0, &[], &[]),
        contract("float_above", ("3.1.0", "{type: number, format: float}", ""), "3.5e38", 1, &[], &[]),
        contract("float_within", ("3.1.0", "{type: number, format: float}", ""), "-3.4e38", 0, &[], &[]),
        contract("double", ("3.1.0", "{type: number, format: double}", ""), "1e308", 0, &[], &[]),
        contract(
            "int64_of_a_string",
            ("3.1.0", "{type: string, format: int64}", ""),
            "\"9223372036854775808\"",
            0,
            &[],
            &[],
        ),
    ]
}

fn documents() -> Vec<Row> {
    let calls = "paths: {/a: {psot: {}, x-note: 1, get: {operationId: a, responses: {'200': {description: ok, content: {text/event-stream: {itemSchema: {}}}}}}}}";
    vec![
        contract(
            "openapi_3_2",
            ("3.2.0", "{}", calls),
            "1",
            0,
            &[
                "warning[specification/not-read]: OpenAPI 3.2 is read as 3.1; \"psot\" is no method, and is not read --> 4:14 at /paths/~1a/psot",
                "warning[specification/not-read]: OpenAPI 3.2 is read as 3.1; itemSchema is not read, so that the items of a stream are not checked --> 4:124 at /paths/~1a/get/responses/200/content/text~1event-stream/itemSchema",
            ],
            &["write it in additionalOperations", "check the items as payloads of their own, with --schema"],
        ),
        contract("openapi_3_2_without_them", ("3.2.0", "{}", ""), "1", 0, &[], &[]),
        Row {
            name: "swagger",
            option: "--contract",
            document: "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n".to_owned(),
            body: "1",
            exit: 2,
            says: &[
                "error[specification/unknown]: this is a Swagger 2.0 document, which is not read: only OpenAPI 3 is --> 1:1 at /swagger",
            ],
            help: &["convert it to OpenAPI 3, as the Swagger Editor or `swagger2openapi` do"],
        },
        Row {
            name: "asyncapi_2",
            option: "--contract",
            document: "asyncapi: 2.6.0\ninfo: {title: T, version: '1'}\nchannels: {}\n".to_owned(),
            body: "1",
            exit: 2,
            says: &[
                "error[specification/unknown]: this is an AsyncAPI 2.6.0 document, which is not read --> 1:1 at /asyncapi",
            ],
            help: &["save the schema of a message's payload as a file of its own, and check payloads with --schema"],
        },
        Row {
            name: "asyncapi_3",
            option: "--schema",
            document: "asyncapi: 3.0.0\ninfo: {title: T, version: '1'}\n".to_owned(),
            body: "1",
            exit: 2,
            says: &[
                "error[specification/unknown]: this is an AsyncAPI 3.0.0 document, which is not read --> 1:1 at /asyncapi",
            ],
            help: &["save the schema of a message's payload as a file of its own, and check payloads with --schema"],
        },
    ]
}

fn check(row: &Row) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (document, body) = (path("document.yaml"), path("body.json"));
    std::fs::write(&document, &row.document).expect("written");
    std::fs::write(&body, row.body).expect("written");
    let event: &[&str] = if row.option == "--contract" && row.exit < 2 { &["--event", "e"] } else { &[] };
    let ran = vistoria(&[&["check", row.option, &document, &body], event].concat());
    let lines: Vec<&str> = ran.err.lines().collect();
    let says = lines.iter().zip(lines.iter().skip(1)).filter_map(|(message, place)| {
        let place = place.trim_start().strip_prefix("--> ")?;
        let place = place.split_once("document.yaml:").map_or(place, |(_, place)| place);
        Some(format!("{message} --> {place}"))
    });
    assert_eq!(says.collect::<Vec<_>>(), row.says, "{}", ran.whole());
    let help = lines.iter().filter_map(|line| line.trim_start().strip_prefix("help: "));
    assert_eq!(help.collect::<Vec<_>>(), row.help, "{}", ran.whole());
    assert_eq!(ran.exit, row.exit, "{}", ran.whole());
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let cases = |rows: Vec<Row>| table(rows, |row| row.name.to_owned(), |row| check(&row));
    vec![
        ("suspicious::misspelt", cases(misspelt())),
        ("suspicious::nullable", cases(nullable())),
        ("suspicious::formats", cases(formats())),
        ("suspicious::documents", cases(documents())),
    ]
}
