//! Codes of schema violations that no rule covers; printed with the vendor in front.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

/// `<vendor>/schema/type`
static TYPE: Code = Code {
    id: "schema/type",
    level: Level::Error,
    title: "a value has the wrong type",
    help: "Compare the expected type with the one found. Null is a type of its own: a property that may be null lists it.",
    example: "\"7\" where an integer is expected",
};

/// `<vendor>/schema/const`
static CONST: Code = Code {
    id: "schema/const",
    level: Level::Error,
    title: "a value is not the constant of the schema",
    help: "The value must equal the constant exactly. The finding gives the constant.",
    example: "\"v1\" where \"v2\" is expected",
};

/// `<vendor>/schema/enum`
static ENUM: Code = Code {
    id: "schema/enum",
    level: Level::Error,
    title: "a value is not in the enum",
    help: "The vendor may have added a value: if so, update the contract.",
    example: "\"canceled\" where \"cancelled\" is expected",
};

/// `<vendor>/schema/required`
static REQUIRED: Code = Code {
    id: "schema/required",
    level: Level::Error,
    title: "a required property is missing",
    help: "The property must be present; whether it may be null is up to its type.",
    example: "{} where \"id\" is required",
};

/// `<vendor>/schema/additionalProperties`
static ADDITIONAL_PROPERTIES: Code = Code {
    id: "schema/additionalProperties",
    level: Level::Error,
    title: "an object has properties that it must not have",
    help: "The schema allows only the properties that it declares.",
    example: "{\"id\": 7, \"extra\": 1}",
};

/// `<vendor>/schema/unevaluatedProperties`
static UNEVALUATED_PROPERTIES: Code = Code {
    id: "schema/unevaluatedProperties",
    level: Level::Error,
    title: "an object has properties that no subschema evaluates",
    help: "The schema allows no properties except those its subschemas evaluate.",
    example: "{\"id\": 7, \"extra\": 1}",
};

/// `<vendor>/schema/propertyNames`
static PROPERTY_NAMES: Code = Code {
    id: "schema/propertyNames",
    level: Level::Error,
    title: "the name of a property is not allowed",
    help: "The schema of propertyNames restricts the names of all properties. Correct the name, or the schema if the vendor really sends it.",
    example: "{\"Not-Snake\": 1}",
};

/// `<vendor>/schema/minProperties`
static MIN_PROPERTIES: Code = Code {
    id: "schema/minProperties",
    level: Level::Error,
    title: "an object has too few properties",
    help: "The finding gives the smallest number of properties that the schema allows.",
    example: "{} where at least 1 property is expected",
};

/// `<vendor>/schema/maxProperties`
static MAX_PROPERTIES: Code = Code {
    id: "schema/maxProperties",
    level: Level::Error,
    title: "an object has too many properties",
    help: "The finding gives the greatest number of properties that the schema allows.",
    example: "3 properties where at most 2 are expected",
};

/// `<vendor>/schema/unevaluatedItems`
static UNEVALUATED_ITEMS: Code = Code {
    id: "schema/unevaluatedItems",
    level: Level::Error,
    title: "an array has items that no subschema evaluates",
    help: "The schema allows no items except those that its subschemas evaluate.",
    example: "a third item where 2 are evaluated",
};

/// `<vendor>/schema/contains`
static CONTAINS: Code = Code {
    id: "schema/contains",
    level: Level::Error,
    title: "an array has too few or too many items of a kind",
    help: "At least one item must satisfy the schema of contains; minContains and maxContains set other numbers.",
    example: "[] where a primary address is expected",
};

/// `<vendor>/schema/minItems`
static MIN_ITEMS: Code = Code {
    id: "schema/minItems",
    level: Level::Error,
    title: "an array has too few items",
    help: "The finding gives the smallest number of items that the schema allows.",
    example: "[] where at least 1 item is expected",
};

/// `<vendor>/schema/maxItems`
static MAX_ITEMS: Code = Code {
    id: "schema/maxItems",
    level: Level::Error,
    title: "an array has too many items",
    help: "The finding gives the greatest number of items that the schema allows; where that is 0, the array must be empty.",
    example: "[\"a\"] where an empty array is expected",
};

/// `<vendor>/schema/uniqueItems`
static UNIQUE_ITEMS: Code = Code {
    id: "schema/uniqueItems",
    level: Level::Error,
    title: "an array has equal items",
    help: "The finding gives the indices of two items. No two may be equal; 1 and 1.0 are, and so are objects that differ only in the order of their keys.",
    example: "[1, 1]",
};

/// `<vendor>/schema/minLength`
static MIN_LENGTH: Code = Code {
    id: "schema/minLength",
    level: Level::Error,
    title: "a string is too short",
    help: "The length is counted in characters, not bytes. An empty string is not null: a vendor may send it for an unset field.",
    example: "\"\" where at least 1 character is expected",
};

/// `<vendor>/schema/maxLength`
static MAX_LENGTH: Code = Code {
    id: "schema/maxLength",
    level: Level::Error,
    title: "a string is too long",
    help: "The length is counted in characters, not bytes. The finding gives the greatest one that the schema allows.",
    example: "\"abc\" where at most 2 characters are expected",
};

/// `<vendor>/schema/pattern`
static PATTERN: Code = Code {
    id: "schema/pattern",
    level: Level::Error,
    title: "a string does not match the pattern",
    help: "The pattern is an ECMA-262 regular expression. It may match any part of the string unless it has ^ and $.",
    example: "\"abc\" where ^[0-9]+$ is expected",
};

/// `<vendor>/schema/format`
static FORMAT: Code = Code {
    id: "schema/format",
    level: Level::Error,
    title: "a string does not have the format",
    help: "Formats of the shipped contracts are always checked; those of --schema and --contract are annotations unless you pass --assert-formats.",
    example: "\"tomorrow\" where a date-time is expected",
};

/// `<vendor>/schema/minimum`
static MINIMUM: Code = Code {
    id: "schema/minimum",
    level: Level::Error,
    title: "a number is too small",
    help: "The bound itself is allowed.",
    example: "-1 where at least 0 is expected",
};

/// `<vendor>/schema/maximum`
static MAXIMUM: Code = Code {
    id: "schema/maximum",
    level: Level::Error,
    title: "a number is too large",
    help: "The bound itself is allowed.",
    example: "11 where at most 10 is expected",
};

/// `<vendor>/schema/exclusiveMinimum`
static EXCLUSIVE_MINIMUM: Code = Code {
    id: "schema/exclusiveMinimum",
    level: Level::Error,
    title: "a number is too small",
    help: "The bound itself is not allowed.",
    example: "0 where more than 0 is expected",
};

/// `<vendor>/schema/exclusiveMaximum`
static EXCLUSIVE_MAXIMUM: Code = Code {
    id: "schema/exclusiveMaximum",
    level: Level::Error,
    title: "a number is too large",
    help: "The bound itself is not allowed.",
    example: "10 where less than 10 is expected",
};

/// `<vendor>/schema/multipleOf`
static MULTIPLE_OF: Code = Code {
    id: "schema/multipleOf",
    level: Level::Error,
    title: "a number is not a multiple of the expected one",
    help: "The number divided by the finding's factor must be an integer. Numbers are compared by their digits, of whatever length.",
    example: "7 where a multiple of 5 is expected",
};

/// `<vendor>/schema/anyOf`
static ANY_OF: Code = Code {
    id: "schema/anyOf",
    level: Level::Error,
    title: "a value satisfies none of the alternatives",
    help: "The value must satisfy at least one of the schemas of anyOf.",
    example: "7 where a string or null is expected",
};

/// `<vendor>/schema/oneOf`
static ONE_OF: Code = Code {
    id: "schema/oneOf",
    level: Level::Error,
    title: "a value satisfies none, or more than one, of the alternatives",
    help: "The value must satisfy exactly one of the schemas of oneOf.",
    example: "7 where a string or null is expected",
};

/// `<vendor>/schema/not`
static NOT: Code = Code {
    id: "schema/not",
    level: Level::Error,
    title: "a value satisfies a schema that it must not satisfy",
    help: "The schema of not describes the values that are not allowed.",
    example: "an object with a property that is forbidden",
};

/// `<vendor>/schema/falseSchema`
static FALSE_SCHEMA: Code = Code {
    id: "schema/falseSchema",
    level: Level::Error,
    title: "a value must not be present",
    help: "The schema forbids the property or the item altogether.",
    example: "{\"deleted\": 1} where \"deleted\" is forbidden",
};

/// `<vendor>/schema/assertion`
static ASSERTION: Code = Code {
    id: "schema/assertion",
    level: Level::Error,
    title: "a value does not satisfy an assertion of the contract",
    help: "Assertions of the contract format compare values of one object, such as two times; schemas/README.md lists them.",
    example: "an end before its start",
};

/// `<vendor>/schema/parameter`
pub static PARAMETER: Code = Code {
    id: "schema/parameter",
    level: Level::Error,
    title: "a parameter of a request or a header of a response is missing or invalid",
    help: "The finding names the parameter and whether it is in the path, the query, a header or a cookie.",
    example: "limit=many where an integer is expected",
};

/// `<vendor>/schema/undeclared-parameter`
pub static UNDECLARED_PARAMETER: Code = Code {
    id: "schema/undeclared-parameter",
    level: Level::Note,
    title: "the query has a name that the contract does not declare",
    help: "Most servers ignore it, so this is not an error: the contract may lack a parameter, or the sender misspelt one. --show-values prints the name.",
    example: "limt=11 where the parameter is called limit",
};

/// `<vendor>/schema/readOnly`
pub static READ_ONLY: Code = Code {
    id: "schema/readOnly",
    level: Level::Note,
    title: "a request has a read-only property",
    help: "The property is marked readOnly: the server sets it, and ignores or refuses what a request says.",
    example: "{\"id\": 7, \"name\": \"Ana\"} in a request, where id is readOnly",
};

/// `<vendor>/schema/discriminator`
pub static DISCRIMINATOR: Code = Code {
    id: "schema/discriminator",
    level: Level::Warning,
    title: "a discriminator does not name the alternative that the value satisfies",
    help: "The schema accepts the value, but a consumer that trusts the discriminator takes it for another alternative, or for none.",
    example: "{\"kind\": \"dog\", \"hunts\": true} where only a cat hunts",
};

/// `<vendor>/schema/older-release`
pub static OLDER_RELEASE: Code = Code {
    id: "schema/older-release",
    level: Level::Error,
    title: "the server is older than the releases that the contract describes",
    help: "Properties are missing that came with later releases, and nothing younger than them is there. Update the server, or do not rely on the contract's types for it.",
    example: "a conversation without a property that came with a later release",
};

/// `<vendor>/schema/undeclared-key`
pub static UNDECLARED_KEY: Code = Code {
    id: "schema/undeclared-key",
    level: Level::Note,
    title: "an object has properties that the contract does not declare",
    help: "Undeclared properties are allowed, so this is not an error: the vendor may have added a property, or the sender misspelt one. --show-values prints the names.",
    example: "{\"id\": 7, \"new\": 1}",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[
    &TYPE,
    &CONST,
    &ENUM,
    &REQUIRED,
    &ADDITIONAL_PROPERTIES,
    &UNEVALUATED_PROPERTIES,
    &PROPERTY_NAMES,
    &MIN_PROPERTIES,
    &MAX_PROPERTIES,
    &UNEVALUATED_ITEMS,
    &CONTAINS,
    &MIN_ITEMS,
    &MAX_ITEMS,
    &UNIQUE_ITEMS,
    &MIN_LENGTH,
    &MAX_LENGTH,
    &PATTERN,
    &FORMAT,
    &MINIMUM,
    &MAXIMUM,
    &EXCLUSIVE_MINIMUM,
    &EXCLUSIVE_MAXIMUM,
    &MULTIPLE_OF,
    &ANY_OF,
    &ONE_OF,
    &NOT,
    &FALSE_SCHEMA,
    &ASSERTION,
    &PARAMETER,
    &UNDECLARED_PARAMETER,
    &READ_ONLY,
    &DISCRIMINATOR,
    &OLDER_RELEASE,
    &UNDECLARED_KEY,
];

/// Returns the code of a keyword that a value does not satisfy. A keyword without a code of its own is an
/// assertion of the contract format, or belongs to an old draft.
pub fn of_keyword(keyword: &str) -> &'static Code {
    CODES.iter().find(|code| code.id.strip_prefix(PREFIX) == Some(keyword)).copied().unwrap_or(&ASSERTION)
}

/// Checks whether a vendor's id is printed before a code.
pub fn is_of_vendor(code: &Code) -> bool {
    code.id.starts_with(PREFIX)
}

const PREFIX: &str = "schema/";
