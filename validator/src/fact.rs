//! What a finding says, as data: what was expected and found. Sentences are made in [`report`](crate::report) alone.

use serde_json::{Number, Value};
use vistoria_schemas::contract::{Encoding, SequenceRequirement};
use vistoria_schemas::graph::Types;
use vistoria_schemas::json::FaultKind;
use vistoria_schemas::release::Release;

use crate::capture::FileAbsence;
use crate::expected::Expected;
use crate::subject::IdentifiedBy;
use crate::verify::Refusal;

/// What was expected and found.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// The body is not strict JSON.
    Json(FaultKind),
    /// A value is not what the schema expects.
    Mismatch {
        /// What the schema expects.
        expected: Expected,
        /// What the value is.
        found: Found,
        /// The expected string that the value is a misspelling of.
        near: Option<String>,
    },
    /// A required property is missing; the finding's pointer is the property's.
    MissingProperty {
        /// The types that the property may have, when that is simple.
        types: Option<Types>,
        /// The property whose presence requires it, when it is not always required.
        because: Option<String>,
    },
    /// Missing properties that a server of an older release does not send.
    OlderRelease(OlderRelease),
    /// A value that must not be present.
    Forbidden {
        /// Whether it is an item of an array rather than a property.
        is_item: bool,
        /// What the value is.
        found: Found,
    },
    /// Properties that an object without further properties must not have.
    UnexpectedProperties {
        /// How many.
        count: usize,
        /// Their names, when values are shown.
        names: Option<Vec<String>>,
    },
    /// Items that an array must not have.
    UnexpectedItems {
        /// How many.
        count: usize,
    },
    /// The name of a property is not allowed; the finding's pointer is the property's.
    PropertyName {
        /// What the schema expects of the name, when that is simple.
        expected: Option<Expected>,
        /// The name, when values are shown.
        name: Option<String>,
    },
    /// Two items of an array are equal; the finding's pointer is that of the second one.
    EqualItems {
        /// The index of the first one.
        first: usize,
        /// The index of the second one.
        second: usize,
    },
    /// An array has too few or too many items of a kind.
    Contains {
        /// How many there must be; `None` when it is not known.
        expected: Option<Expected>,
        /// The kind of item, when it is simple.
        kind: Option<Expected>,
        /// How many there are; `None` when it is not known.
        count: Option<u64>,
    },
    /// A value that is what it must not be.
    Excluded {
        /// What it must not be.
        excluded: Expected,
        /// What the value is.
        found: Found,
    },
    /// Properties that the contract does not declare, where it declares some.
    UndeclaredProperties {
        /// How many.
        count: usize,
        /// Their names, when values are shown.
        names: Option<Vec<String>>,
    },
    /// A value that satisfies none of several alternatives, of which none stands out.
    NoAlternative {
        /// The names of the alternatives.
        names: Vec<String>,
    },
    /// A value that satisfies several alternatives of which it may satisfy one.
    SeveralAlternatives {
        /// The names of the alternatives that it satisfies.
        names: Vec<String>,
    },
    /// A property that a request should not have, since the server sets it.
    ReadOnly,
    /// A discriminator names an alternative that the value does not satisfy, while it satisfies others.
    OtherAlternative {
        /// The name of the alternative that is named.
        named: String,
        /// The names of those that the value satisfies.
        satisfied: Vec<String>,
    },
    /// A discriminator has a word that names no alternative.
    UnmappedWord {
        /// The words that do.
        known: Vec<String>,
    },
    /// A value that does not satisfy a keyword, of which nothing simpler can be said than its rule.
    Keyword {
        /// The keyword.
        keyword: String,
        /// What the value is.
        found: Found,
    },
    /// A value that does not follow an advice.
    Advice {
        /// What the value is.
        found: Found,
    },
    /// A required parameter that is missing.
    MissingParameter,
    /// A name in the query that is no parameter.
    UndeclaredParameter {
        /// Its name, when values are shown.
        name: Option<String>,
        /// The parameter whose name is nearest.
        nearest: Option<String>,
    },
    /// A fact about the signature.
    Signature(SignatureFact),
    /// The event or the call is not known.
    Unidentified(UnidentifiedFact),
    /// Other events fit the body's shape as well.
    Ambiguous {
        /// The event that was assumed.
        event: String,
        /// The others.
        others: Vec<String>,
    },
    /// The body names another event than the path or a header.
    Disagreement(Disagreement),
    /// The contract has no answer of this status.
    UnknownStatus {
        /// The operation's id.
        operation: String,
        /// The status.
        status: u16,
        /// The statuses that the contract has.
        known: Vec<String>,
    },
    /// A status that HTTP itself defines for every request.
    HttpStatus {
        /// The status.
        status: u16,
    },
    /// A host that the contract does not name.
    OtherHost,
    /// A body of a media type that the contract does not have here.
    UnknownMediaType {
        /// The media type of the body.
        found: String,
        /// Those that the contract has.
        known: Vec<String>,
    },
    /// A body of a media type that is not read.
    UnreadMediaType {
        /// The media type.
        found: String,
    },
    /// A body that is not what its media type says.
    MalformedBody {
        /// What is wrong with it.
        why: String,
    },
    /// A body where the contract describes none.
    UnexpectedBody {
        /// The operation's id.
        operation: String,
        /// The status of a response.
        status: Option<u16>,
    },
    /// What a new contract changes, in a sentence.
    Change(String),
    /// The schema could not be compiled, so nothing was checked.
    NotCompiled {
        /// The event or the call.
        subject: String,
    },
    /// The capture does not have the body, so it was not checked.
    BodyNotCaptured {
        /// Why another file that the capture names as the body's does not give it.
        other_file: Option<FileAbsence>,
    },
    /// Two deliveries about one object, which together break a rule.
    Sequence(SequenceFact),
    /// More findings than are reported.
    TooMany,
}

/// Two deliveries about one object, which together break a rule: the one that the finding is of, and another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SequenceFact {
    /// What the object is, such as `booking`.
    pub object: String,
    /// What the rule requires.
    pub requires: SequenceRequirement,
    /// The event of the delivery that the finding is of.
    pub event: String,
    /// The other one.
    pub other: Delivery,
}

/// A delivery of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The file that it was read from.
    pub source: String,
    /// The line of the file at which its body starts.
    pub line: usize,
    /// The event.
    pub event: String,
}

/// A server that is older than the releases that a contract describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OlderRelease {
    /// The release that it is older than.
    pub than: Release,
    /// The oldest release that the contract describes.
    pub floor: Release,
    /// The properties that are missing, each with the release that first sent it, the oldest first.
    pub missing: Vec<(String, Release)>,
}

/// What a value is, as far as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// There is no value.
    Absent,
    /// The type of the value, or `empty string`, `empty array` and `empty object`.
    Type(&'static str),
    /// An array or an object whose items or properties are too few or too many.
    Counted {
        /// The type of the value.
        name: &'static str,
        /// The number of its items or properties.
        count: usize,
    },
    /// The value itself, when values are shown.
    Value(Value),
}

impl Found {
    /// Describes a value of which the schema counts the items or properties.
    pub fn counted(value: Option<&Value>, show_values: bool) -> Self {
        let count = match value {
            Some(Value::Array(items)) => items.len(),
            Some(Value::Object(entries)) => entries.len(),
            _ => 0,
        };
        match Self::of(value, show_values) {
            Self::Type(name) if count > 0 => Self::Counted { name, count },
            other => other,
        }
    }

    /// Describes a value: itself when values are shown, else its type. Absent, null, empty and wrong are four things.
    pub fn of(value: Option<&Value>, show_values: bool) -> Self {
        match value {
            None => Self::Absent,
            Some(value) if show_values => Self::Value(value.clone()),
            Some(value) => Self::Type(match value {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(number) if is_written_as_integer(number) => "integer",
                Value::Number(_) => "number",
                Value::String(text) if text.is_empty() => "empty string",
                Value::String(_) => "string",
                Value::Array(items) if items.is_empty() => "empty array",
                Value::Array(_) => "array",
                Value::Object(entries) if entries.is_empty() => "empty object",
                Value::Object(_) => "object",
            }),
        }
    }
}

/// Checks whether a number has neither a point nor an exponent. That it is an integer to JSON Schema, as `1.0` is, is another thing.
pub fn is_written_as_integer(number: &Number) -> bool {
    number.as_str().bytes().all(|byte| byte == b'-' || byte.is_ascii_digit())
}

/// A fact about the signature of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureFact {
    /// The signature was refused.
    Refused(Refusal),
    /// The signature was not checked, because the capture has no value of this header.
    Redacted {
        /// The header's name.
        header: String,
    },
    /// The signature does not match, but the capture has the body as a part of another value and not as the bytes that were signed.
    Rewritten,
    /// The signature was not checked, because no secret of the vendor is known.
    NoSecret {
        /// The vendor's id.
        vendor: String,
    },
    /// The signature holds, and is written in one of several encodings that the vendor may use.
    Encoding(Encoding),
}

/// The reason why the event or the call of a message is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnidentifiedFact {
    /// The body names an event that no contract has.
    UnknownEvent(Misnamed),
    /// Nothing identifies the event, and the body has the shape of none.
    NoEvent {
        /// The vendors whose events were tried.
        vendors: Vec<String>,
        /// The event that comes nearest.
        nearest: Option<NearestEvent>,
    },
    /// The vendor's contract has no operation of this method and path.
    UnknownOperation {
        /// The vendor's id.
        vendor: String,
        /// Whether the contract is a shipped one.
        is_shipped: bool,
    },
    /// No contract has an operation of this method and path, and no vendor delivers with this method.
    UnknownRequest,
    /// A request by which a browser asks for permission to make another one.
    Preflight,
    /// A response without its request.
    ResponseAlone,
    /// The operation is known, but not whether this is its request or its response.
    UnknownSide {
        /// The operation's id.
        operation: String,
    },
    /// A response whose status is not known.
    UnknownResponseStatus {
        /// The operation's id.
        operation: String,
    },
}

/// A name of an event, at a field of the body, that no contract has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misnamed {
    /// The vendors whose events are known by this field.
    pub vendors: Vec<String>,
    /// The pointer of the field.
    pub pointer: String,
    /// The known name that it may have been meant as.
    pub near: Option<NearName>,
    /// Whether the contracts are shipped ones.
    pub is_shipped: bool,
}

/// A known name of an event that is near to the name in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearName {
    /// The name, as the contract writes it.
    pub name: String,
    /// Whether the two differ only in capitals and in what stands between the words.
    pub is_other_spelling: bool,
}

/// An event that the path or a header names, where the body names another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// What names the event that the payload was checked as.
    pub by: IdentifiedBy,
    /// The vendor and the event that it was checked as.
    pub assumed: String,
    /// The pointer of the field that names another one.
    pub pointer: String,
    /// The vendor and the event that the field names, if there is such an event.
    pub named: Option<String>,
}

/// The event of whose required keys a body has the greatest part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearestEvent {
    /// The vendor's id.
    pub vendor: String,
    /// The event's id.
    pub event: String,
    /// The keys that the event requires at the top of the body and that the body has.
    pub present: usize,
    /// All keys that it requires there.
    pub required: usize,
}
