//! The `x-` keywords of contracts, as one table: where each may stand, what its value is, what it is for.
//!
//! The readers of these keywords accept exactly the fields that are listed here, and the reference in the crate's README is
//! generated from here.

mod field;
mod mock;

pub use field::{Field, FieldType, ObjectFields};
pub use mock::{MOCK, MOCK_DELIVERY, MOCK_FILTER};

use field::{optional, required};

/// A keyword of Vistoria's.
#[derive(Debug)]
pub struct Extension {
    /// The keyword, such as `x-rule`.
    pub keyword: &'static str,
    /// The objects that it may stand on.
    pub objects: &'static [ObjectKind],
    /// Its value.
    pub value: FieldType,
    /// Whether it decides which values are accepted, like a keyword of JSON Schema.
    pub is_assertion: bool,
    /// Its purpose, in one sentence.
    pub summary: &'static str,
    /// A value that is correct, as YAML.
    pub example: &'static str,
}

/// The objects of an OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectKind {
    /// The document itself.
    Root,
    /// `info`.
    Info,
    /// `info.contact`.
    Contact,
    /// `info.license`.
    License,
    /// An entry of `servers`.
    Server,
    /// A variable of a server.
    ServerVariable,
    /// `paths`.
    Paths,
    /// An entry of `paths`.
    PathItem,
    /// An entry of `webhooks`.
    Webhook,
    /// The operation of one method.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// A media type of a body.
    MediaType,
    /// The encoding of a property of a form.
    Encoding,
    /// `responses` of an operation.
    Responses,
    /// A response.
    Response,
    /// A callback.
    Callback,
    /// A header of a response.
    Header,
    /// A named example.
    Example,
    /// A link.
    Link,
    /// A tag.
    Tag,
    /// `externalDocs`.
    ExternalDocs,
    /// `components`.
    Components,
    /// A security scheme.
    SecurityScheme,
    /// A schema.
    Schema,
}

/// The fields of `x-vistoria`.
pub static VISTORIA: ObjectFields = ObjectFields {
    name: "x-vistoria",
    fields: &[
        required("vendor", FieldType::Text, "The vendor's id: lower-case letters and digits, the name of its folder."),
        required("sources", FieldType::List(&CITED_DOCUMENT), "The documents that rules cite."),
        optional("floor", FieldType::Object(&FLOOR), "The oldest release of the vendor's software that is described."),
        optional(
            "event-path",
            FieldType::Word(EVENT_PATHS),
            "What a setting at the vendor appends to the URL of a delivery, made from the event's id.",
        ),
        optional(
            "body-limit",
            FieldType::Integer,
            "The size up to which a receiver should take deliveries, in bytes; 1 MiB by default.",
        ),
    ],
};

const EVENT_PATHS: &[(&str, &str)] = &[("id-with-hyphens", "the id, with `-` in place of each `.` and `_`")];

/// The fields of `x-vistoria.floor`.
pub static FLOOR: ObjectFields = ObjectFields { name: "floor", fields: RELEASE };

/// The fields of `x-since`.
pub static SINCE: ObjectFields = ObjectFields { name: "x-since", fields: RELEASE };

const RELEASE: &[Field] = &[
    required("date", FieldType::Text, "The month of the release, such as `2025-02`."),
    optional("release", FieldType::Text, "Its number, such as `4.0.2`."),
];

/// The fields of an entry of `x-vistoria.sources`.
pub static CITED_DOCUMENT: ObjectFields = ObjectFields {
    name: "a source",
    fields: &[
        required("id", FieldType::Text, "The id by which rules cite it."),
        required("title", FieldType::Text, "Its title, as printed on it."),
        required("kind", FieldType::Word(DOCUMENT_KINDS), "What kind of document it is."),
        optional("version", FieldType::Text, "Its version."),
        optional("date", FieldType::Text, "Its date."),
    ],
};

const DOCUMENT_KINDS: &[(&str, &str)] = &[
    ("capture", "a payload that was received"),
    ("vendor-source", "the vendor's source code"),
    ("vendor-doc", "the vendor's documentation"),
    ("standard", "a public standard"),
    ("integration-notes", "the integrators' own notes"),
];

/// The fields of `x-event`.
pub static EVENT: ObjectFields = ObjectFields {
    name: "x-event",
    fields: &[
        optional("path", FieldType::Text, "The end of the URL that its deliveries go to, such as `appointment/new`."),
        optional("header", FieldType::Object(&EVENT_HEADER), "A header that has one value for this event."),
        optional("body", FieldType::Object(&EVENT_BODY), "A field of the body that has one text for this event."),
    ],
};

/// The fields of `x-event.header`.
pub static EVENT_HEADER: ObjectFields = ObjectFields {
    name: "x-event.header",
    fields: &[
        required("name", FieldType::Text, "The header's name, in any case."),
        required("value", FieldType::Text, "Its whole value."),
    ],
};

/// The fields of `x-event.body`.
pub static EVENT_BODY: ObjectFields = ObjectFields {
    name: "x-event.body",
    fields: &[
        required("pointer", FieldType::Pointer, "Where the field is in the body."),
        optional("equals", FieldType::Text, "The whole text; required unless `like` is given."),
        optional("like", FieldType::Text, "A text with one `*`, which stands for one or more characters."),
    ],
};

/// The fields of `x-operation`.
pub static OPERATION: ObjectFields = ObjectFields {
    name: "x-operation",
    fields: &[required("graphql", FieldType::Text, "The first field that the request's GraphQL document selects.")],
};

/// The fields of `x-signature`.
pub static SIGNATURE: ObjectFields = ObjectFields {
    name: "x-signature",
    fields: &[
        required("algorithm", FieldType::Word(ALGORITHMS), "How the signature value in the header is computed."),
        optional("encoding", FieldType::Words(ENCODINGS), "How the signature value is encoded; required for HMAC."),
        optional("prefix", FieldType::Text, "A text before the signature value, such as `sha256=`."),
        optional(
            "pairs",
            FieldType::Object(&SIGNATURE_PAIRS),
            "Which of several `key=value` parts are the signature value and the timestamp.",
        ),
        optional("signed", FieldType::Text, "The signed text, with `{timestamp}` and `{body}`; required for HMAC."),
        optional("timestamp", FieldType::Object(&SIGNATURE_TIMESTAMP), "The signed time, and how old it may be."),
        optional("no-secret", FieldType::Text, "The text in the header of a vendor that has no secret."),
        required("source", FieldType::Object(&SOURCE), "The source that states it."),
    ],
};

const ALGORITHMS: &[(&str, &str)] = &[
    ("hmac-sha256", "HMAC with SHA-256"),
    ("hmac-sha1", "HMAC with SHA-1"),
    ("fixed", "the secret itself"),
    ("jwt-hs256", "a JSON Web Token signed with the secret"),
];

const ENCODINGS: &[(&str, &str)] = &[("hex", "hexadecimal, in either case"), ("base64", "base64 with padding")];

/// The fields of `x-signature.pairs`.
pub static SIGNATURE_PAIRS: ObjectFields = ObjectFields {
    name: "pairs",
    fields: &[
        required("signature", FieldType::KeyOrPosition, "The part that is the signature value."),
        optional("timestamp", FieldType::KeyOrPosition, "The part that is the timestamp."),
    ],
};

/// The fields of `x-signature.timestamp`.
pub static SIGNATURE_TIMESTAMP: ObjectFields = ObjectFields {
    name: "timestamp",
    fields: &[
        required("unit", FieldType::Word(UNITS), "The unit of the timestamp, which counts from 1970."),
        optional("header", FieldType::Text, "The header of the timestamp, unless it is one of `pairs`."),
        optional("past", FieldType::Integer, "The greatest age in seconds; 300 by default."),
        optional("future", FieldType::Integer, "The seconds that it may lie in the future; 300 by default."),
    ],
};

const UNITS: &[(&str, &str)] = &[("seconds", "seconds"), ("milliseconds", "milliseconds")];

/// The fields of `x-rule`.
pub static RULE: ObjectFields = ObjectFields {
    name: "x-rule",
    fields: &[
        required("id", FieldType::Text, "The rule's id: lower-case words with hyphens, unique in the contract."),
        required("says", FieldType::Text, "What the rule requires, in one sentence."),
        required("source", FieldType::Object(&SOURCE), "The source that states it."),
    ],
};

/// The fields of an entry of `x-advice`.
pub static ADVICE: ObjectFields = ObjectFields {
    name: "x-advice",
    fields: &[
        required("id", FieldType::Text, "The advice's id: lower-case words with hyphens, unique in the contract."),
        required("level", FieldType::Word(ADVICE_LEVELS), "The level of a finding when the schema is not satisfied."),
        required("says", FieldType::Text, "What the advice recommends, in one sentence."),
        required("source", FieldType::Object(&SOURCE), "The source that states it."),
        required("schema", FieldType::Schema, "The schema that the value should satisfy."),
        optional(
            "once",
            FieldType::Boolean,
            "Whether a run reports only the first finding of it, because nearly every payload has one; false by default.",
        ),
    ],
};

const ADVICE_LEVELS: &[(&str, &str)] = &[("warning", "should be corrected"), ("note", "worth knowing")];

/// The fields of an entry of `x-sequence`.
pub static SEQUENCE: ObjectFields = ObjectFields {
    name: "a sequence",
    fields: &[
        required("object", FieldType::Text, "What the objects are, in the singular, such as `booking`."),
        required("deliveries", FieldType::List(&SEQUENCE_DELIVERY), "The events that are delivered about them."),
        required("rules", FieldType::List(&SEQUENCE_RULE), "What holds for all deliveries about one object."),
    ],
};

/// The fields of an entry of `x-sequence[].deliveries`.
pub static SEQUENCE_DELIVERY: ObjectFields = ObjectFields {
    name: "a delivery of x-sequence",
    fields: &[
        required("event", FieldType::Text, "The event's id."),
        required("id", FieldType::Pointer, "Where the object's id is in the body."),
        optional("within", FieldType::Pointer, "Where that is which the id is unique within, unless it is by itself."),
        optional(
            "time",
            FieldType::Pointer,
            "Where the delivery's own time is: RFC 3339, a date and time in UTC, or seconds or milliseconds since 1970.",
        ),
    ],
};

/// The fields of an entry of `x-sequence[].rules`.
pub static SEQUENCE_RULE: ObjectFields = ObjectFields {
    name: "a rule of x-sequence",
    fields: &[
        optional(
            "never-changes",
            FieldType::Pointer,
            "The value that is the same wherever it is not null, and not null again.",
        ),
        optional(
            "null-until",
            FieldType::Pointer,
            "The value that is null in deliveries earlier than `event`, which happens once.",
        ),
        optional("not-before", FieldType::Text, "The event that no delivery of `event` is earlier than."),
        optional("once", FieldType::Text, "The event that happens once: its deliveries all have the same time."),
        optional("last", FieldType::Text, "The event after which no other one is delivered."),
        optional("event", FieldType::Text, "The event of `null-until` or `not-before`."),
        required("level", FieldType::Word(SEQUENCE_LEVELS), "The level of a finding."),
        required("says", FieldType::Text, "What the rule requires, in one sentence."),
        required("source", FieldType::Object(&SOURCE), "The source that states it."),
    ],
};

const SEQUENCE_LEVELS: &[(&str, &str)] =
    &[("error", "a violation"), ("warning", "should be corrected"), ("note", "worth knowing")];

/// The fields of a `source`.
pub static SOURCE: ObjectFields = ObjectFields {
    name: "source",
    fields: &[
        required("document", FieldType::Text, "The id of a document in `x-vistoria.sources`."),
        required("section", FieldType::Text, "The part of that document."),
        required("fidelity", FieldType::Word(FIDELITIES), "How directly the document states it."),
    ],
};

const FIDELITIES: &[(&str, &str)] = &[
    ("stated", "it is written there"),
    ("implied", "its example shows it"),
    ("observed", "seen in a capture or in source code"),
];

const PII_CATEGORIES: &[(&str, &str)] = &[
    ("name", "a name of a person"),
    ("document", "a number of an identity document or register"),
    ("contact", "an address, a telephone number, an e-mail address"),
    ("birth", "a date or place of birth"),
    ("health", "anything about health"),
    ("credential", "a password, token or key"),
    ("other", "any other personal data"),
];

/// The fields of `x-numeric-format`.
pub static NUMERIC_FORMAT: ObjectFields = ObjectFields {
    name: "x-numeric-format",
    fields: &[
        required("format", FieldType::Text, "A format of Vistoria's."),
        required("digits", FieldType::Integer, "The number of digits with the leading zeros, from 1 to 32."),
    ],
};

/// The fields of `x-pairs`.
pub static PAIRS: ObjectFields = ObjectFields {
    name: "x-pairs",
    fields: &[
        required("left", FieldType::Object(&PAIRS_SIDE), "One list."),
        required("right", FieldType::Object(&PAIRS_SIDE), "The other list."),
        optional(
            "agree",
            FieldType::PropertyMap,
            "Properties of left items and the properties of right items that they equal; without it every item needs a counterpart.",
        ),
    ],
};

/// The fields of `x-pairs.left` and `x-pairs.right`.
pub static PAIRS_SIDE: ObjectFields = ObjectFields {
    name: "a side of x-pairs",
    fields: &[
        required("list", FieldType::Pointer, "Where the list is in the object."),
        required("key", FieldType::Text, "The property that items are matched by."),
    ],
};

/// All keywords of Vistoria's.
pub static EXTENSIONS: &[Extension] = &[
    Extension {
        keyword: "x-vistoria",
        objects: &[ObjectKind::Info],
        value: FieldType::Object(&VISTORIA),
        is_assertion: false,
        summary: "Makes a document a contract: names the vendor and the documents that rules cite.",
        example: "{vendor: acme, sources: [{id: acme-docs, title: Acme webhooks, kind: vendor-doc, version: '1.2'}]}",
    },
    Extension {
        keyword: "x-event",
        objects: &[ObjectKind::Webhook],
        value: FieldType::Object(&EVENT),
        is_assertion: false,
        summary: "How a delivery of the event is identified; each field is optional.",
        example: "{body: {pointer: /type, equals: order.created}}",
    },
    Extension {
        keyword: "x-operation",
        objects: &[ObjectKind::Operation],
        value: FieldType::Object(&OPERATION),
        is_assertion: false,
        summary: "How a call is identified where one path serves several.",
        example: "{graphql: createPerson}",
    },
    Extension {
        keyword: "x-mock",
        objects: &[ObjectKind::Operation],
        value: FieldType::Object(&MOCK),
        is_assertion: false,
        summary: "What the call does to the items that `vistoria mock` remembers, and which deliveries follow it. An expression is `$request.body#/a`, `$request.path.a`, `$request.query.a`, `$request.header.a`, `$request.arguments#/a` (of the first field of a GraphQL document), `$item#/a`, or `$changed`, the names of the properties that the call has changed.",
        example: "{does: create, collection: order, sets: {/total: $request.body#/total}, delivers: [{event: order.paid, sets: {/id: $item#/id}}]}",
    },
    Extension {
        keyword: "x-signature",
        objects: &[ObjectKind::SecurityScheme],
        value: FieldType::Object(&SIGNATURE),
        is_assertion: false,
        summary: "How deliveries are signed; the scheme is an `apiKey` in a header, and the root's `security` names it.",
        example: "{algorithm: hmac-sha256, encoding: hex, signed: '{body}', source: {document: acme-docs, section: Signatures, fidelity: stated}}",
    },
    Extension {
        keyword: "x-rule",
        objects: &[ObjectKind::Schema],
        value: FieldType::Object(&RULE),
        is_assertion: false,
        summary: "Names the rule that the schema states, and its source; a violation of the schema is an error with this name.",
        example: "{id: total-present, says: An order has a total., source: {document: acme-docs, section: Orders, fidelity: stated}}",
    },
    Extension {
        keyword: "x-advice",
        objects: &[ObjectKind::Schema],
        value: FieldType::List(&ADVICE),
        is_assertion: false,
        summary: "Schemas that the value should satisfy, and that lead to a warning or a note when it does not.",
        example: "[{id: total-positive, level: warning, says: A total is positive., source: {document: acme-docs, section: Orders, fidelity: implied}, schema: {exclusiveMinimum: 0}}]",
    },
    Extension {
        keyword: "x-pii",
        objects: &[ObjectKind::Schema],
        value: FieldType::Word(PII_CATEGORIES),
        is_assertion: false,
        summary: "The category of personal data that the value is.",
        example: "contact",
    },
    Extension {
        keyword: "x-since",
        objects: &[ObjectKind::Schema],
        value: FieldType::Object(&SINCE),
        is_assertion: false,
        summary: "On the schema of a property: the release that first sent it. A property that is younger than the floor must not be required; where others are missing, one finding says how old the server is.",
        example: "{date: 2025-02, release: 4.0.2}",
    },
    Extension {
        keyword: "x-sequence",
        objects: &[ObjectKind::Root],
        value: FieldType::List(&SEQUENCE),
        is_assertion: false,
        summary: "What holds for all deliveries about one object, in whatever order they arrive. Each rule has one of `never-changes`, `null-until`, `not-before`, `once` and `last`, and is broken by two deliveries; it says nothing of those that are missing.",
        example: "[{object: order, deliveries: [{event: order.paid, id: /id, time: /paid_at}], rules: [{once: order.paid, level: warning, says: An order is paid once., source: {document: acme-docs, section: Orders, fidelity: stated}}]}]",
    },
    Extension {
        keyword: "x-not-before",
        objects: &[ObjectKind::Schema],
        value: FieldType::PropertyMap,
        is_assertion: true,
        summary: "Of two properties of an object that are date-times, the first is not before the second.",
        example: "{ends_at: starts_at}",
    },
    Extension {
        keyword: "x-numeric-format",
        objects: &[ObjectKind::Schema],
        value: FieldType::Object(&NUMERIC_FORMAT),
        is_assertion: true,
        summary: "An integer has a format, after leading zeros are restored.",
        example: "{format: cpf, digits: 11}",
    },
    Extension {
        keyword: "x-pairs",
        objects: &[ObjectKind::Schema],
        value: FieldType::Object(&PAIRS),
        is_assertion: true,
        summary: "The items of two lists correspond by a key; not checked if either list is empty.",
        example: "{left: {list: /items, key: id}, right: {list: /prices, key: item}, agree: {currency: currency}}",
    },
];

impl ObjectKind {
    /// Returns the object's name with its article, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Root => "the document",
            Self::Info => "info",
            Self::Contact => "info.contact",
            Self::License => "info.license",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Paths => "paths",
            Self::PathItem => "a path item",
            Self::Webhook => "a webhook",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Responses => "responses",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::Header => "a header",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Tag => "a tag",
            Self::ExternalDocs => "externalDocs",
            Self::Components => "components",
            Self::SecurityScheme => "a security scheme",
            Self::Schema => "a schema",
        }
    }
}

impl ObjectFields {
    /// Returns the field of this key.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Returns the keyword's entry in the table.
pub fn extension(keyword: &str) -> Option<&'static Extension> {
    EXTENSIONS.iter().find(|extension| extension.keyword == keyword)
}
