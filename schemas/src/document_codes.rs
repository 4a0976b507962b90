//! The codes of diagnostics about documents. Those of bytes that are not strict JSON are the validator's too.

use crate::code::Code;
use crate::flow;
use crate::level::Level;

/// `contract/assertion`
pub static ASSERTION: Code = Code {
    id: "contract/assertion",
    level: Level::Error,
    title: "an assertion is not written correctly",
    help: "The diagnostic says what the value of the assertion must be; an assertion also needs an x-rule in the same schema.",
    example: "x-not-before: [a, b]",
};

/// `contract/dangling-ref`
pub static DANGLING_REF: Code = Code {
    id: "contract/dangling-ref",
    level: Level::Error,
    title: "a $ref cannot be resolved",
    help: "Any value is accepted at that location until the reference is corrected or its document is given with --document.",
    example: "$ref: \"#/components/schemas/Bdy\"",
};

/// `contract/event`
pub static EVENT: Code = Code {
    id: "contract/event",
    level: Level::Error,
    title: "an event of a contract is not described correctly",
    help: "Each webhook needs a POST operation with a JSON body, and an x-event that says how its deliveries are identified.",
    example: "a webhook without a request body",
};

/// `contract/info`
pub static INFO: Code = Code {
    id: "contract/info",
    level: Level::Error,
    title: "the info object of a contract is incomplete",
    help: "info needs x-vistoria with the vendor id and the sources that rules cite.",
    example: "a source without a title",
};

/// `contract/mock`
pub static MOCK: Code = Code {
    id: "contract/mock",
    level: Level::Error,
    title: "an x-mock is not written correctly",
    help: "x-mock says what a call does to the items that `vistoria mock` remembers, and which deliveries follow; see schemas/README.md.",
    example: "does: update, without a key",
};

/// `contract/not-a-schema`
pub static NOT_A_SCHEMA: Code = Code {
    id: "contract/not-a-schema",
    level: Level::Error,
    title: "a schema cannot be compiled",
    help: "The `jsonschema` crate rejects the schema; the diagnostic gives the reason.",
    example: "pattern: \"(\"",
};

/// `contract/openapi-version`
pub static OPENAPI_VERSION: Code = Code {
    id: "contract/openapi-version",
    level: Level::Error,
    title: "a contract is not an OpenAPI 3.1 document",
    help: "Contracts are OpenAPI 3.1; other versions can be checked with --contract as plain documents.",
    example: "openapi: 3.0.3",
};

/// `contract/operation`
pub static OPERATION: Code = Code {
    id: "contract/operation",
    level: Level::Error,
    title: "a call of a contract is not described correctly",
    help: "The diagnostic says what the operation lacks.",
    example: "an operation without operationId",
};

/// `contract/pii`
pub static PII: Code = Code {
    id: "contract/pii",
    level: Level::Error,
    title: "x-pii has an unknown category",
    help: "The diagnostic lists the categories.",
    example: "x-pii: nmae",
};

/// `contract/rule`
pub static RULE: Code = Code {
    id: "contract/rule",
    level: Level::Error,
    title: "an x-rule or x-advice is not written correctly",
    help: "A rule needs an id, a sentence and a source that the contract lists; advice also needs a level and a schema.",
    example: "x-rule without a source",
};

/// `contract/rule-twice`
pub static RULE_TWICE: Code = Code {
    id: "contract/rule-twice",
    level: Level::Error,
    title: "a rule is stated twice",
    help: "State it once, in a schema of its own, and refer to that.",
    example: "two rules with the id title-present",
};

/// `contract/sequence`
pub static SEQUENCE: Code = Code {
    id: "contract/sequence",
    level: Level::Error,
    title: "a sequence of a contract is not described correctly",
    help: "x-sequence lists the deliveries about the objects of a kind, each with the place of the object's id, and rules for them; see schemas/README.md.",
    example: "a rule that names an event of which there is no delivery",
};

/// `contract/signature`
pub static SIGNATURE: Code = Code {
    id: "contract/signature",
    level: Level::Error,
    title: "an x-signature is not written correctly",
    help: "The diagnostic says which field is missing or wrong. A scheme that no security requirement names is an error too.",
    example: "algorithm: hmac-sha265",
};

/// `contract/since`
pub static SINCE: Code = Code {
    id: "contract/since",
    level: Level::Error,
    title: "an x-since is not written correctly",
    help: "An x-since has the month of a release. A property that is younger than the floor of x-vistoria must not be required.",
    example: "x-since: {date: May 2025}",
};

/// `contract/unknown-extension`
pub static UNKNOWN_EXTENSION: Code = Code {
    id: "contract/unknown-extension",
    level: Level::Error,
    title: "an x- keyword is unknown or misplaced",
    help: "It would be ignored: a misspelt x-signature would turn signatures off. The diagnostic suggests the nearest keyword.",
    example: "x-signatur on a security scheme",
};

/// `contract/unknown-format`
pub static UNKNOWN_FORMAT: Code = Code {
    id: "contract/unknown-format",
    level: Level::Error,
    title: "a format is unknown",
    help: "An unknown format is ignored. The diagnostic suggests the nearest format.",
    example: "format: datetime",
};

/// `contract/unknown-keyword`
pub static UNKNOWN_KEYWORD: Code = Code {
    id: "contract/unknown-keyword",
    level: Level::Error,
    title: "a keyword is unknown",
    help: "An unknown keyword is ignored. The diagnostic suggests the nearest keyword.",
    example: "requird: [id]",
};

/// `contract/unknown-type`
pub static UNKNOWN_TYPE: Code = Code {
    id: "contract/unknown-type",
    level: Level::Error,
    title: "type names no type of JSON Schema",
    help: "The diagnostic suggests the nearest type.",
    example: "type: strng",
};

/// `overlay/failed`
pub static OVERLAY_FAILED: Code = Code {
    id: "overlay/failed",
    level: Level::Error,
    title: "an overlay cannot be applied",
    help: "The diagnostic names the action and why. The document is used as if there were no overlay for it.",
    example: "target: $.info.title, which is neither an object nor an array",
};

/// `overlay/target`
pub static OVERLAY_TARGET: Code = Code {
    id: "overlay/target",
    level: Level::Warning,
    title: "the target of an overlay's action is not in the document",
    help: "The action changes nothing, and the others are applied.",
    example: "target: $.components.schemas.Ordr",
};

/// `overlay/unwritable`
pub static OVERLAY_UNWRITABLE: Code = Code {
    id: "overlay/unwritable",
    level: Level::Error,
    title: "the changes that `drift` proposes cannot be written into a file",
    help: "An anchor, an alias, a merge key or a second document stands in the way. No file is changed: use an overlay, or change the file by hand.",
    example: "note: *text, where the text that other places use too would change",
};

/// `specification/dangling-ref`
pub static SPECIFICATION_DANGLING_REF: Code = Code {
    id: "specification/dangling-ref",
    level: Level::Warning,
    title: "a $ref cannot be resolved",
    help: "Any value is accepted at that location until the reference is corrected or its document is given with --document.",
    example: "$ref: \"#/components/schemas/Bdy\"",
};

/// `specification/not-a-schema`
pub static SPECIFICATION_NOT_A_SCHEMA: Code = Code {
    id: "specification/not-a-schema",
    level: Level::Warning,
    title: "a schema of the document is not valid",
    help: "The keyword is read with the meaning that it has elsewhere, or ignored; the rest of the schema is used.",
    example: "required: true",
};

/// `specification/enum-without-null`
pub static ENUM_WITHOUT_NULL: Code = Code {
    id: "specification/enum-without-null",
    level: Level::Warning,
    title: "the type allows null and the enum does not",
    help: "A value must satisfy both, so that null is refused. Add null to the enum, or take it from the type.",
    example: "{type: string, nullable: true, enum: [a, b]}",
};

/// `specification/formats-not-checked`
pub static FORMATS_NOT_CHECKED: Code = Code {
    id: "specification/formats-not-checked",
    level: Level::Warning,
    title: "formats decide nothing",
    help: "In JSON Schema and OpenAPI, format is an annotation unless asked otherwise: `vistoria check --assert-formats` does. The ranges of int32, int64 and float are decided in every OpenAPI document.",
    example: "{type: string, format: date-time}",
};

/// `specification/misspelt-format`
pub static MISSPELT_FORMAT: Code = Code {
    id: "specification/misspelt-format",
    level: Level::Warning,
    title: "a format resembles a format of JSON Schema",
    help: "An unknown format decides nothing. The diagnostic gives the nearest one; formats that resemble none are not reported.",
    example: "{type: string, format: datetime}",
};

/// `specification/misspelt-keyword`
pub static MISSPELT_KEYWORD: Code = Code {
    id: "specification/misspelt-keyword",
    level: Level::Warning,
    title: "a keyword resembles a keyword of JSON Schema",
    help: "An unknown keyword decides nothing. The diagnostic gives the nearest one; keywords that resemble none are not reported.",
    example: "{requried: [id]}",
};

/// `specification/not-read`
pub static NOT_READ: Code = Code {
    id: "specification/not-read",
    level: Level::Warning,
    title: "a part of an OpenAPI document is not read",
    help: "Nothing is checked by it; the rest of the document is used.",
    example: "itemSchema in a media type of OpenAPI 3.2",
};

/// `specification/nullable`
pub static NULLABLE: Code = Code {
    id: "specification/nullable",
    level: Level::Warning,
    title: "nullable has no effect",
    help: "nullable is a keyword of OpenAPI 3.0 only, where it adds null to the type beside it and does nothing else. Everywhere else null is a type: [string, 'null'].",
    example: "{type: string, nullable: true} in OpenAPI 3.1",
};

/// `specification/unknown`
pub static SPECIFICATION_UNKNOWN: Code = Code {
    id: "specification/unknown",
    level: Level::Error,
    title: "the document is not of a known kind",
    help: "OpenAPI 3.0 to 3.2 and JSON Schema draft 4 to 2020-12 are supported.",
    example: "swagger: \"2.0\"",
};

/// `specification/unknown-extension`
pub static SPECIFICATION_UNKNOWN_EXTENSION: Code = Code {
    id: "specification/unknown-extension",
    level: Level::Warning,
    title: "an x- keyword resembles a Vistoria keyword",
    help: "It is ignored. Documents may have x- keywords of other tools, so this is a warning.",
    example: "x-ruel",
};

/// `yaml/ambiguous-scalar`
pub static AMBIGUOUS_SCALAR: Code = Code {
    id: "yaml/ambiguous-scalar",
    level: Level::Error,
    title: "a scalar means different things to different YAML readers",
    help: "Quote it, or write the value that is meant.",
    example: "version: 010",
};

/// `yaml/duplicate-key`
pub static YAML_DUPLICATE_KEY: Code = Code {
    id: "yaml/duplicate-key",
    level: Level::Error,
    title: "an object has a duplicate key",
    help: "YAML parsers differ in which value they use.",
    example: "{id: 1, id: 2}",
};

/// `yaml/key`
pub static KEY: Code = Code {
    id: "yaml/key",
    level: Level::Error,
    title: "a key is an array or an object",
    help: "JSON has string keys only.",
    example: "? [a]",
};

/// `yaml/merge-key`
pub static MERGE_KEY: Code = Code {
    id: "yaml/merge-key",
    level: Level::Warning,
    title: "merge keys are not part of YAML 1.2",
    help: "They are read as YAML 1.1 means them. Use $ref or allOf.",
    example: "<<: *base",
};

/// `yaml/recursive-alias`
pub static RECURSIVE_ALIAS: Code = Code {
    id: "yaml/recursive-alias",
    level: Level::Error,
    title: "an alias refers to the node that contains it",
    help: "JSON has no such values.",
    example: "&a [*a]",
};

/// `yaml/several-documents`
pub static SEVERAL_DOCUMENTS: Code = Code {
    id: "yaml/several-documents",
    level: Level::Error,
    title: "the file has more than one YAML document",
    help: "Split it into files.",
    example: "--- between two objects",
};

/// `yaml/syntax`
pub static YAML_SYNTAX: Code = Code {
    id: "yaml/syntax",
    level: Level::Error,
    title: "the file is not YAML",
    help: "The diagnostic says what the parser expected, and where.",
    example: "an unclosed bracket",
};

/// `yaml/too-many-copies`
pub static TOO_MANY_COPIES: Code = Code {
    id: "yaml/too-many-copies",
    level: Level::Error,
    title: "aliases make the document too large",
    help: "Aliases that refer to aliases grow without bound, as in the billion laughs attack.",
    example: "nine levels of nine aliases",
};

/// The codes by family, in the order of the reference.
pub const FAMILIES: &[(&str, &[&Code])] = &[
    (
        "Contracts",
        &[
            &ASSERTION,
            &DANGLING_REF,
            &EVENT,
            &INFO,
            &MOCK,
            &NOT_A_SCHEMA,
            &OPENAPI_VERSION,
            &OPERATION,
            &PII,
            &RULE,
            &RULE_TWICE,
            &SEQUENCE,
            &SIGNATURE,
            &SINCE,
            &UNKNOWN_EXTENSION,
            &UNKNOWN_FORMAT,
            &UNKNOWN_KEYWORD,
            &UNKNOWN_TYPE,
        ],
    ),
    (
        "Other OpenAPI and JSON Schema documents",
        &[
            &ENUM_WITHOUT_NULL,
            &FORMATS_NOT_CHECKED,
            &MISSPELT_FORMAT,
            &MISSPELT_KEYWORD,
            &SPECIFICATION_DANGLING_REF,
            &SPECIFICATION_NOT_A_SCHEMA,
            &NOT_READ,
            &NULLABLE,
            &SPECIFICATION_UNKNOWN,
            &SPECIFICATION_UNKNOWN_EXTENSION,
        ],
    ),
    ("Flows", flow::codes::ALL),
    ("Overlays", &[&OVERLAY_FAILED, &OVERLAY_TARGET, &OVERLAY_UNWRITABLE]),
    (
        "YAML",
        &[
            &AMBIGUOUS_SCALAR,
            &YAML_DUPLICATE_KEY,
            &KEY,
            &MERGE_KEY,
            &RECURSIVE_ALIAS,
            &SEVERAL_DOCUMENTS,
            &YAML_SYNTAX,
            &TOO_MANY_COPIES,
        ],
    ),
];
