//! A finding as data: its code, where it is, what was expected and found, and the rule that it belongs to. Sentences are made
//! in [`report`](crate::report) alone. No value of the payload is in a finding unless the settings allow it.

use std::cmp::{Ordering, Reverse};
use std::fmt;

use vistoria_schemas::contract::{Level, ParameterPlace, Rule, RuleSource};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use crate::capture::{Captured, RequestLine};
use crate::code::{self, Code};
pub use crate::expected::{Expected, Unit};
pub use crate::fact::{
    Delivery, Disagreement, Fact, Found, Misnamed, NearName, NearestEvent, OlderRelease, SequenceFact, SignatureFact,
    UnidentifiedFact, is_written_as_integer,
};
use crate::subject::Label;

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
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// Method of the request, or of that which it answers, and path of its call, when it is from an archive, whose entries have no
    /// other names.
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
        findings.sort_by(by_place);
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
            request: captured.request_line().filter(|_| captured.is_archived).map(masked),
            label,
            findings: placed.collect(),
            took_fast_path: false,
        }
    }

    /// Adds a finding at its place.
    pub(crate) fn add(&mut self, finding: Finding, position: Position) {
        self.findings.push((finding, position));
        self.findings.sort_by(|(a, _), (b, _)| by_place(a, b));
    }

    /// Returns the worst level of its findings.
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|(finding, _)| finding.level).max()
    }
}

/// Compares two findings by place; at one place the worse is less.
fn by_place(a: &Finding, b: &Finding) -> Ordering {
    (a.offset, Reverse(a.level), &a.code).cmp(&(b.offset, Reverse(b.level), &b.code))
}

/// Returns a request with `*` for each segment of its path, which may be personal data as a name or a number of a person is, and
/// without its query.
fn masked(line: &RequestLine) -> String {
    const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "TRACE"];
    let method = METHODS.into_iter().find(|known| known.eq_ignore_ascii_case(&line.method)).unwrap_or("*");
    let segments = line.path.split('/').skip(1).map(|segment| if segment.is_empty() { "/" } else { "/*" });
    format!("{method} {}", segments.collect::<String>())
}
