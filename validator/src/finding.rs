//! A finding as data: its code, where it is, what was expected and found, and the rule that it belongs to. Sentences are made
//! in [`report`](crate::report) alone. No value of the payload is in a finding unless the settings allow it.

use std::cmp::Reverse;
use std::fmt;

use serde_json::{Number, Value};
use vistoria_schemas::contract::{Encoding, Level, ParameterPlace, Rule, RuleSource};
use vistoria_schemas::graph::Types;
use vistoria_schemas::json::FaultKind;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::release::Release;
use vistoria_schemas::text::Position;

use crate::capture::Captured;
use crate::code::{self, Code};
pub use crate::expected::{Expected, Unit};
use crate::subject::{IdentifiedBy, Label};
use crate::verify::Refusal;

/// One finding about a payload.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The stable code.
    pub code: FindingCode,
    /// The severity.
    pub level: Level,
    /// The place in the payload; keys that the contract does not declare are `*`.
    pub pointer: Pointer,
    /// The place in every payload: the pointer with `*` for positions in arrays and for undeclared keys, also when values are shown.
    pub place: Pointer,
    /// The place in the message's bytes.
    pub offset: Offset,
    /// What was expected and found.
    pub fact: Fact,
    /// The rule that owns the finding.
    pub rule: Option<RuleText>,
    /// The alternative of `anyOf` or `oneOf` that the value was taken to be meant as, when it satisfies none.
    pub alternative: Option<Alternative>,
    /// The parameter or header that the finding is about, instead of the body. The pointer starts with its name.
    pub parameter: Option<ParameterName>,
}

/// A parameter of a request or a header of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterName {
    /// Where it stands.
    pub place: ParameterPlace,
    /// Its name.
    pub name: String,
}

/// An alternative of `anyOf` or `oneOf`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The name of its definition, or its number.
    pub name: String,
    /// The number of alternatives.
    pub of: usize,
    /// What tells that the value is meant to be this one.
    pub reason: AlternativeReason,
}

/// What tells that a value is meant to be one of several alternatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlternativeReason {
    /// There is no other alternative.
    Only,
    /// The value is of no other alternative's type.
    Type,
    /// A property has a value that is a constant of the alternative: the property's name and the constant.
    Constant((String, String)),
    /// The value has the properties that the alternative requires.
    Properties,
    /// The value violates the alternative least.
    FewestViolations,
}

/// The stable code of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingCode {
    /// A code that does not depend on a contract, such as `json/syntax`.
    Own(&'static Code),
    /// A violation of a vendor's schema that no rule owns: `<vendor>/schema/<keyword>`.
    Schema {
        /// The vendor's id.
        vendor: String,
        /// The code without the vendor.
        code: &'static Code,
    },
    /// The code of a contract's rule or advice, `<vendor>/<rule>`.
    Rule(String),
}

impl fmt::Display for FindingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(code) => write!(f, "{code}"),
            Self::Schema { vendor, code } => write!(f, "{vendor}/{code}"),
            Self::Rule(code) => f.write_str(code),
        }
    }
}

impl PartialEq<str> for FindingCode {
    /// Compares the code as it is printed.
    fn eq(&self, printed: &str) -> bool {
        match self {
            Self::Own(code) => code.id == printed,
            Self::Schema { vendor, code } => {
                printed.strip_prefix(vendor.as_str()).and_then(|rest| rest.strip_prefix('/')) == Some(code.id)
            }
            Self::Rule(code) => code == printed,
        }
    }
}

/// A rule's sentence, and where it is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleText {
    /// What the rule demands, in one sentence.
    pub says: String,
    /// Where it is stated.
    pub source: RuleSource,
    /// Whether a run reports only the first finding of it.
    pub once: bool,
}

impl From<&Rule> for RuleText {
    fn from(rule: &Rule) -> Self {
        Self { says: rule.says.clone(), source: rule.source.clone(), once: rule.once }
    }
}

/// A place in a message, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offset {
    /// From the start of the message's first line.
    Head(usize),
    /// From the start of its body.
    Body(usize),
}

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
    /// The schema could not be compiled, so nothing was checked.
    NotCompiled {
        /// The event or the call.
        subject: String,
    },
    /// The capture does not have the body, so it was not checked.
    BodyNotCaptured {
        /// Whether it is in another file, which is not here.
        in_other_file: bool,
    },
    /// More findings than are reported.
    TooMany,
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

/// The most findings of one payload that are reported, the worst first: every byte of a payload may be wrong.
pub const MAX_FINDINGS: usize = 1000;

impl Finding {
    /// Creates a finding that does not depend on a contract, about the message as a whole.
    pub fn own(code: &'static Code, fact: Fact) -> Self {
        Self {
            code: FindingCode::Own(code),
            level: code.level,
            pointer: Pointer::root(),
            place: Pointer::root(),
            offset: Offset::Head(0),
            fact,
            rule: None,
            alternative: None,
            parameter: None,
        }
    }

    /// Moves the finding to a byte of the body.
    #[must_use]
    pub fn in_body(self, offset: usize) -> Self {
        Self { offset: Offset::Body(offset), ..self }
    }

    /// Moves the finding to a place that the contract names.
    #[must_use]
    pub fn at(self, pointer: Pointer) -> Self {
        self.placed((pointer.clone(), pointer))
    }

    /// Moves the finding to a pointer that may be shown, and to its place in every payload.
    #[must_use]
    pub fn placed(self, (pointer, place): (Pointer, Pointer)) -> Self {
        Self { pointer, place, ..self }
    }
}

/// A payload that was checked.
#[derive(Debug)]
pub struct Payload {
    /// The file that it was read from.
    pub source: String,
    /// The entry of that file, from 1, when it has several.
    pub entry: Option<usize>,
    /// Method and path of the request, or of that which it answers, when it is from an archive, whose entries have no other names.
    pub request: Option<String>,
    /// The event or the call.
    pub label: Option<Label>,
    /// The findings, by place; at one place the worst first.
    pub findings: Vec<(Finding, Position)>,
    /// Whether the fast path accepted its body.
    pub took_fast_path: bool,
}

impl Payload {
    /// Sorts the findings by place and gives each its line and column.
    pub fn new(captured: &Captured, label: Option<Label>, mut findings: Vec<Finding>) -> Self {
        if findings.len() > MAX_FINDINGS {
            findings.sort_by_key(|finding| Reverse(finding.level));
            findings.truncate(MAX_FINDINGS);
            let level = findings[0].level;
            findings.push(Finding { level, ..Finding::own(&code::TOO_MANY_FINDINGS, Fact::TooMany).in_body(0) });
        }
        findings.sort_by(|a, b| (a.offset, Reverse(a.level), &a.code).cmp(&(b.offset, Reverse(b.level), &b.code)));
        // Positions are the file's, and most payloads have no finding.
        let text = if findings.is_empty() { Vec::new() } else { [&captured.before[..], &captured.body].concat() };
        let placed = findings.into_iter().map(|finding| {
            let offset = match finding.offset {
                Offset::Head(offset) => captured.starts_at + offset,
                Offset::Body(offset) => captured.before.len() + offset,
            };
            let position = captured.position(&text, offset);
            (finding, position)
        });
        Self {
            source: captured.source.clone(),
            entry: captured.entry,
            // Without the query, which may have personal data.
            request: captured
                .request_line()
                .filter(|_| captured.is_archived)
                .map(|line| format!("{} {}", line.method, line.path)),
            label,
            findings: placed.collect(),
            took_fast_path: false,
        }
    }

    /// Returns the worst level of its findings.
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|(finding, _)| finding.level).max()
    }
}
