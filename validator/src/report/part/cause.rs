//! The causes of a part.

use serde::{Deserialize, Serialize};
use vistoria_schemas::contract::Level;
use vistoria_schemas::pointer::Pointer;

use super::super::baseline::Standing;
use super::super::cause::{Cause, Place, ToldBy};
use super::error::{LineError, MAX_COUNT};
use crate::code;
use crate::excerpt::Excerpt;
use crate::finding::{FindingCode, RuleText};

/// A cause of a part.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartCause {
    fingerprint: String,
    subject: Option<String>,
    code: PartCode,
    level: Level,
    place: String,
    message: String,
    expected: Option<String>,
    found: Option<String>,
    alternative: Option<String>,
    rule: Option<RuleText>,
    excerpt: Option<Excerpt>,
    missing: Option<String>,
    findings: usize,
    payloads: usize,
    told_by: ToldBy,
    places: Vec<PartPlace>,
}

/// A code, with what it belongs to.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PartCode {
    Own(String),
    Schema { vendor: String, code: String },
    Rule(String),
}

/// A place: the file, unless it is that of the part, the entry, the line, the columns in characters and in bytes, and the pointer.
#[derive(Debug, Serialize, Deserialize)]
struct PartPlace(Option<String>, Option<usize>, usize, usize, usize, String);

impl PartCause {
    pub(super) fn of(cause: &Cause, told_by: &ToldBy, name: &str) -> Self {
        Self {
            fingerprint: cause.fingerprint.clone(),
            subject: cause.subject.clone(),
            code: match &cause.code {
                FindingCode::Own(code) => PartCode::Own(code.id.to_owned()),
                FindingCode::Schema { vendor, code } => {
                    PartCode::Schema { vendor: vendor.clone(), code: code.id.to_owned() }
                }
                FindingCode::Rule(code) => PartCode::Rule(code.clone()),
            },
            level: cause.level,
            place: cause.place.to_string(),
            message: cause.message.clone(),
            expected: cause.expected.clone(),
            found: cause.found.clone(),
            alternative: cause.alternative.clone(),
            rule: cause.rule.clone(),
            excerpt: cause.excerpt.clone(),
            missing: cause.missing.clone(),
            findings: cause.findings,
            payloads: cause.payloads,
            told_by: told_by.clone(),
            places: cause.places.iter().map(|place| PartPlace::of(place, name)).collect(),
        }
    }

    /// Returns the code of advice that a run reports once.
    pub(super) fn once(&self) -> Option<&str> {
        match &self.code {
            PartCode::Rule(code) if self.rule.as_ref().is_some_and(|rule| rule.once) => Some(code),
            _ => None,
        }
    }

    /// Checks what reports write as it is: the names that contracts give.
    fn is_named_well(&self) -> bool {
        let code = match &self.code {
            PartCode::Own(code) | PartCode::Rule(code) | PartCode::Schema { vendor: code, .. } => code,
        };
        let is_hidden = |text: &String| text.contains(char::is_control);
        let is_fingerprint =
            self.fingerprint.len() == 16 && self.fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_fingerprint && !is_hidden(code) && !self.subject.as_ref().is_some_and(is_hidden)
    }

    /// Returns the cause with its places behind so many lines of the file of this name.
    pub(super) fn moved(self, name: &str, lines: usize) -> Result<(Cause, ToldBy), LineError> {
        if self.findings >= MAX_COUNT || self.payloads > self.findings {
            return Err(LineError::Sense("the counts of a cause do not add up"));
        }
        if !self.is_named_well() {
            return Err(LineError::Sense("the names of a cause are none"));
        }
        let pointer = |text: &str| Pointer::parse(text).ok_or(LineError::Sense("a place is no JSON Pointer"));
        let places = self.places.into_iter().map(|PartPlace(source, entry, line, column, byte_column, at)| {
            Ok(Place {
                source: source.unwrap_or_else(|| name.to_owned()),
                entry: entry.map(|entry| entry.saturating_add(lines)),
                line: line.saturating_add(lines),
                column,
                byte_column,
                pointer: pointer(&at)?,
            })
        });
        let cause = Cause {
            fingerprint: self.fingerprint,
            subject: self.subject,
            code: self.code.known()?,
            level: self.level,
            place: pointer(&self.place)?,
            message: self.message,
            expected: self.expected,
            found: self.found,
            alternative: self.alternative,
            rule: self.rule,
            excerpt: self.excerpt.map(|excerpt| moved(excerpt, lines)).transpose()?,
            missing: self.missing,
            findings: self.findings,
            payloads: self.payloads,
            standing: Standing::New,
            places: places.collect::<Result<_, LineError>>()?,
            last: 0,
        };
        Ok((cause, self.told_by))
    }
}

/// Returns an excerpt behind so many lines. Of a body that the file has in another form, the lines are the body's.
fn moved(excerpt: Excerpt, lines: usize) -> Result<Excerpt, LineError> {
    let is_hidden = |char: char| char.is_control() && char != '\n' && char != '\t';
    let has_mark = excerpt.text.get(excerpt.mark.clone()).is_some() && excerpt.first_line < MAX_COUNT;
    if !has_mark || excerpt.text.contains(is_hidden) {
        return Err(LineError::Sense("an excerpt is none"));
    }
    let lines = if excerpt.is_decoded { 0 } else { lines };
    Ok(Excerpt { first_line: excerpt.first_line.saturating_add(lines), ..excerpt })
}

impl PartCode {
    fn known(self) -> Result<FindingCode, LineError> {
        let named = |id: &str| code::all().find(|code| code.id == id).ok_or(LineError::Sense("a code is not known"));
        Ok(match self {
            Self::Own(id) => FindingCode::Own(named(&id)?),
            Self::Schema { vendor, code } => FindingCode::Schema { vendor, code: named(&code)? },
            Self::Rule(code) => FindingCode::Rule(code),
        })
    }
}

impl PartPlace {
    fn of(place: &Place, name: &str) -> Self {
        let source = (place.source != name).then(|| place.source.clone());
        Self(source, place.entry, place.line, place.column, place.byte_column, place.pointer.to_string())
    }
}
