//! Causes: the findings of a run that say the same of the same place of one event. A million payloads have as many findings as
//! their sender makes mistakes at a time, and as few causes as he makes mistakes.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};
use vistoria_schemas::contract::Level;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::sentence::{expected_words, found_words, picked_alternative, sentence};
use crate::finding::{Fact, Finding, FindingCode, Found, Payload, RuleText};

/// The most causes that a run keeps; findings of others are counted.
const MAX_CAUSES: usize = 10_000;

/// The most places that a cause keeps: as many as GitHub shows of a result.
pub const MAX_PLACES: usize = 100;

/// What several findings have in common, and how often it was found.
#[derive(Debug, Clone)]
pub struct Cause {
    /// Sixteen hexadecimal digits that are the same in every run: of the event or call, the code and the place.
    pub fingerprint: String,
    /// The event or the call, with its vendor; none when it is unknown.
    pub subject: Option<String>,
    /// The code of the findings.
    pub code: FindingCode,
    /// Their level.
    pub level: Level,
    /// Their place: a pointer with `*` for positions in arrays and for undeclared keys.
    pub place: Pointer,
    /// What the first of them says.
    pub message: String,
    /// What the contract expects, in a few words.
    pub expected: Option<String>,
    /// What was found, in a few words.
    pub found: Option<String>,
    /// The alternative of a union that the value was taken to be meant as.
    pub alternative: Option<String>,
    /// The rule that they break.
    pub rule: Option<RuleText>,
    /// Whether they are about a property that is always required and missing.
    pub is_missing_property: bool,
    /// How many there are.
    pub findings: usize,
    /// How many payloads have one.
    pub payloads: usize,
    /// The first places.
    pub places: Vec<Place>,
    /// The number of the last payload that had one.
    last: usize,
}

/// A place of a finding in its file.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file, as the user named it.
    pub source: String,
    /// The entry of the file, from 1.
    pub entry: Option<usize>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The pointer of the finding, positions in arrays included.
    pub pointer: Pointer,
}

/// What tells causes apart.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    subject: Option<String>,
    code: FindingCode,
    place: Pointer,
    expected: Option<String>,
    found: Option<String>,
}

/// The causes of a run.
#[derive(Debug, Default)]
pub struct Causes {
    known: BTreeMap<Key, usize>,
    all: Vec<Cause>,
    payloads: usize,
    /// How many findings have causes beyond those that are kept.
    pub uncounted: usize,
}

impl Causes {
    /// Adds the findings of a payload.
    pub(super) fn add(&mut self, payload: &Payload) {
        self.payloads += 1;
        let subject = payload.label.as_ref().map(ToString::to_string);
        for (finding, position) in &payload.findings {
            self.add_finding(payload, subject.as_ref(), finding, *position);
        }
    }

    fn add_finding(&mut self, payload: &Payload, subject: Option<&String>, finding: &Finding, position: Position) {
        let key = Key {
            subject: subject.cloned(),
            code: finding.code.clone(),
            place: generalised(&finding.pointer),
            expected: expected_words(finding),
            found: found_words(finding).filter(|_| !shows_value(finding)),
        };
        let index = match self.known.get(&key) {
            Some(index) => *index,
            None if self.all.len() >= MAX_CAUSES => {
                self.uncounted += 1;
                return;
            }
            None => {
                self.all.push(cause(&key, finding));
                self.known.insert(key, self.all.len() - 1);
                self.all.len() - 1
            }
        };
        let cause = &mut self.all[index];
        cause.findings += 1;
        cause.payloads += usize::from(cause.last != self.payloads);
        cause.last = self.payloads;
        if cause.places.len() < MAX_PLACES {
            cause.places.push(Place {
                source: payload.source.clone(),
                entry: payload.entry,
                line: position.line,
                column: position.column,
                pointer: finding.pointer.clone(),
            });
        }
    }

    /// Returns the causes: the worst first, of one level those in the most payloads, of equal ones those that came first.
    pub fn sorted(&self) -> Vec<&Cause> {
        let mut sorted: Vec<&Cause> = self.all.iter().collect();
        sorted.sort_by_key(|cause| (std::cmp::Reverse(cause.level), std::cmp::Reverse(cause.payloads)));
        sorted
    }
}

fn cause(key: &Key, finding: &Finding) -> Cause {
    Cause {
        fingerprint: fingerprint(key.subject.as_deref(), &key.code, &key.place),
        subject: key.subject.clone(),
        code: finding.code.clone(),
        level: finding.level,
        place: key.place.clone(),
        message: sentence(finding),
        expected: expected_words(finding),
        found: found_words(finding),
        alternative: picked_alternative(finding),
        rule: finding.rule.clone(),
        is_missing_property: matches!(finding.fact, Fact::MissingProperty { because: None, .. }),
        findings: 0,
        payloads: 0,
        places: Vec::new(),
        last: 0,
    }
}

/// Returns a pointer with `*` for every position in an array.
pub fn generalised(pointer: &Pointer) -> Pointer {
    let token = |token: &String| if Pointer::index(token).is_some() { "*".to_owned() } else { token.clone() };
    pointer.tokens().iter().map(token).collect()
}

/// Checks whether a finding shows a value of the payload, of which there may be as many as payloads.
fn shows_value(finding: &Finding) -> bool {
    match &finding.fact {
        Fact::Mismatch { found, .. }
        | Fact::Forbidden { found, .. }
        | Fact::Excluded { found, .. }
        | Fact::Keyword { found, .. }
        | Fact::Advice { found } => matches!(found, Found::Value(_)),
        _ => false,
    }
}

/// Returns the fingerprint of a finding, which is that of its cause.
pub(super) fn fingerprint_of(subject: Option<&str>, finding: &Finding) -> String {
    fingerprint(subject, &finding.code, &generalised(&finding.pointer))
}

/// Returns the fingerprint: of no file, line or message, since captures are other files every day and words change.
fn fingerprint(subject: Option<&str>, code: &FindingCode, place: &Pointer) -> String {
    let mut hash = Sha256::new();
    for part in [subject.unwrap_or_default().to_owned(), code.to_string(), place.to_string()] {
        hash.update(part);
        hash.update([0]);
    }
    hex::encode(&hash.finalize()[..8])
}
