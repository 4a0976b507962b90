//! Causes: the findings of a run that say the same of the same place of one event. A million payloads may have millions of findings,
//! but only as many causes as their sender makes different mistakes.

use std::collections::BTreeMap;

use vistoria_schemas::contract::Level;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::baseline::{Judge, Standing};
use super::fingerprint::Identity;
use super::sentence::{always_missing, expected_words, found_words, picked_alternative, sentence};
use crate::excerpt::{Excerpt, ExcerptOf};
use crate::finding::{Fact, Finding, FindingCode, Found, Payload, RuleText};

/// The most causes that a run keeps; findings of others are counted.
const MAX_CAUSES: usize = 10_000;

/// The most places that a cause keeps: as many as GitHub shows of a result.
pub const MAX_PLACES: usize = 100;

/// What several findings have in common, and how often it was found.
#[derive(Debug, Clone)]
pub struct Cause {
    /// Sixteen hexadecimal digits that are the same in every run: of the event or call without its status, the code and
    /// the place.
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
    /// The lines around the first place, when the body has them and a format shows them.
    pub excerpt: Option<Excerpt>,
    /// The words for the property that is missing, when they are about one that is always required.
    pub missing: Option<String>,
    /// How many there are.
    pub findings: usize,
    /// How many payloads have one.
    pub payloads: usize,
    /// The standing in the baseline: new, when there is none.
    pub standing: Standing,
    /// The first places.
    pub places: Vec<Place>,
    /// The number of the last payload that had one, of those with findings.
    pub(super) last: usize,
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
    /// The column in bytes, from 1.
    pub byte_column: usize,
    /// The pointer of the finding, positions in arrays included.
    pub pointer: Pointer,
}

/// What tells causes apart: the code and the place are in the fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    fingerprint: String,
    subject: Option<String>,
    expected: Option<String>,
    told_by: ToldBy,
}

/// What tells causes apart beside what each of them has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ToldBy {
    /// What was found, unless that is a value of the payload.
    found: Option<String>,
    /// What a fault of JSON is, which is neither expected nor found.
    fault: Option<String>,
}

/// The causes of a run.
#[derive(Debug, Clone, Default)]
pub struct Causes {
    known: BTreeMap<Key, usize>,
    all: Vec<Cause>,
    /// The payloads with findings so far.
    payloads: usize,
    /// How many findings have causes beyond those that are kept.
    pub uncounted: usize,
}

impl Causes {
    /// Adds the findings of a payload.
    pub(super) fn add(&mut self, payload: &Payload, excerpt_of: Option<&ExcerptOf<'_>>) {
        if payload.findings.is_empty() {
            return;
        }
        self.payloads += 1;
        let subject = payload.label.as_ref().map(ToString::to_string);
        for (finding, position) in &payload.findings {
            let excerpt = || excerpt_of.and_then(|excerpt_of| excerpt_of(finding));
            self.add_finding(payload, subject.as_ref(), (finding, *position), excerpt);
        }
    }

    fn add_finding(
        &mut self,
        payload: &Payload,
        subject: Option<&String>,
        (finding, position): (&Finding, Position),
        excerpt: impl Fn() -> Option<Excerpt>,
    ) {
        let key = Key {
            fingerprint: Identity::of(payload.label.as_ref(), finding).fingerprint(),
            subject: subject.cloned(),
            expected: expected_words(finding),
            told_by: ToldBy {
                found: found_words(finding).filter(|_| !shows_value(finding)),
                fault: matches!(finding.fact, Fact::Json(_)).then(|| sentence(finding)),
            },
        };
        let index = match self.known.get(&key) {
            Some(index) => *index,
            None if self.all.len() >= MAX_CAUSES => {
                self.uncounted += 1;
                return;
            }
            None => {
                self.all.push(Cause { excerpt: excerpt(), ..cause(&key, finding) });
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
                byte_column: position.byte_column,
                pointer: finding.pointer.clone(),
            });
        }
    }

    /// Returns the causes in the order in which they came, each with what tells it apart.
    pub(super) fn in_order(&self) -> Vec<(&Cause, &ToldBy)> {
        let mut told: Vec<_> = self.known.iter().map(|(key, index)| (*index, &key.told_by)).collect();
        told.sort_by_key(|(index, _)| *index);
        told.into_iter().map(|(index, told_by)| (&self.all[index], told_by)).collect()
    }

    /// Adds a cause of payloads that come after all so far.
    pub(super) fn absorb(&mut self, mut cause: Cause, told_by: ToldBy) {
        let (fingerprint, subject) = (cause.fingerprint.clone(), cause.subject.clone());
        let key = Key { fingerprint, subject, expected: cause.expected.clone(), told_by };
        match self.known.get(&key) {
            Some(index) => {
                let known = &mut self.all[*index];
                known.findings = known.findings.saturating_add(cause.findings);
                known.payloads = known.payloads.saturating_add(cause.payloads);
                known.places.extend(cause.places);
                known.places.truncate(MAX_PLACES);
            }
            None if self.all.len() >= MAX_CAUSES => self.uncounted = self.uncounted.saturating_add(cause.findings),
            None => {
                cause.places.truncate(MAX_PLACES);
                self.known.insert(key, self.all.len());
                self.all.push(cause);
            }
        }
    }

    /// Gives each cause its standing in a baseline.
    pub(super) fn judge(&mut self, judge: &Judge) {
        for cause in &mut self.all {
            cause.standing = judge.standing(&cause.fingerprint);
        }
    }

    /// Returns the causes that are not known: the worst first, of one level those in the most payloads, of equal ones those that
    /// came first.
    pub fn sorted(&self) -> Vec<&Cause> {
        let mut sorted: Vec<&Cause> = self.all.iter().filter(|cause| cause.standing != Standing::Known).collect();
        sorted.sort_by_key(|cause| (std::cmp::Reverse(cause.level), std::cmp::Reverse(cause.payloads)));
        sorted
    }
}

fn cause(key: &Key, finding: &Finding) -> Cause {
    Cause {
        fingerprint: key.fingerprint.clone(),
        subject: key.subject.clone(),
        code: finding.code.clone(),
        level: finding.level,
        place: finding.place.clone(),
        message: sentence(finding),
        expected: expected_words(finding),
        found: found_words(finding),
        alternative: picked_alternative(finding),
        rule: finding.rule.clone(),
        excerpt: None,
        missing: always_missing(finding),
        findings: 0,
        payloads: 0,
        standing: Standing::New,
        places: Vec::new(),
        last: 0,
    }
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
