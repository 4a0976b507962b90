//! What is asked of strings.

use std::sync::OnceLock;

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Value, json};
use vistoria_schemas::{formats, law};

use super::Verdict;

/// Everything that is asked of a string beside its type.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) least: u64,
    pub(super) most: Option<u64>,
    ours: Option<fn(&str) -> bool>,
    /// Whether a text surely has the format; when it has not, the authority is asked.
    surely: Option<fn(&str) -> bool>,
    /// The authority on the format, when it is none of ours, and on the patterns.
    format: Option<Asked>,
    patterns: Vec<Asked>,
}

/// A schema that `jsonschema` is asked about; compiled when it is first asked, since most formats are seen without.
#[derive(Debug)]
pub(super) struct Asked {
    schema: Value,
    validator: OnceLock<Option<Validator>>,
}

impl Asked {
    fn new(schema: Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    pub(super) fn pattern(pattern: impl Into<Value>) -> Self {
        Self::new(json!({"pattern": pattern.into()}))
    }

    pub(super) fn verdict(&self, value: &Value) -> Verdict {
        let Some(validator) = self.validator.get_or_init(|| law::options().build(&self.schema).ok()) else {
            return Verdict::Unsure;
        };
        match validator.validate(value) {
            Ok(()) => Verdict::Yes,
            // The search was given up.
            Err(error) if matches!(error.kind(), ValidationErrorKind::BacktrackLimitExceeded { .. }) => Verdict::Unsure,
            Err(_) => Verdict::No,
        }
    }
}

impl Text {
    pub(super) fn add_format(&mut self, format: &str) {
        if let Some(ours) = formats::format(format) {
            self.ours = Some(ours.check);
            return;
        }
        self.surely = match format {
            "date" => Some(is_date),
            "date-time" => Some(is_date_time),
            "uuid" => Some(is_uuid),
            "email" => Some(is_email),
            "uri" => Some(is_uri),
            "uri-template" => Some(is_uri_template),
            _ => None,
        };
        self.format = Some(Asked::new(json!({"format": format})));
    }

    pub(super) fn add_pattern(&mut self, pattern: &Value) {
        self.patterns.push(Asked::pattern(pattern.clone()));
    }

    pub(super) fn verdict(&self, text: &str) -> Verdict {
        if self.least > 0 || self.most.is_some() {
            let length = text.chars().count() as u64;
            if length < self.least || self.most.is_some_and(|most| length > most) {
                return Verdict::No;
            }
        }
        if self.ours.is_some_and(|has_format| !has_format(text)) {
            return Verdict::No;
        }
        let is_known = self.surely.is_some_and(|has_format| has_format(text));
        let mut asked = self.format.iter().filter(|_| !is_known).chain(&self.patterns).peekable();
        if asked.peek().is_none() {
            return Verdict::Yes;
        }
        let value = Value::String(text.to_owned());
        asked.fold(Verdict::Yes, |verdict, asked| verdict.min(asked.verdict(&value)))
    }
}

fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

/// A day that every year has, so that no calendar is needed.
fn is_date(text: &str) -> bool {
    let [year @ .., b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return false };
    let (month, day) = (digits(&[*m1, *m2]), digits(&[*d1, *d2]));
    let last = match month {
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return false,
    };
    year.len() == 4 && digits(year).is_some() && day.is_some_and(|day| (1..=last).contains(&day))
}

fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = rest.as_bytes() else { return false };
    let within = |one: u8, two: u8, most: u32| digits(&[one, two]).is_some_and(|number| number <= most);
    let rest = match rest {
        [b'.', fraction @ ..] => {
            let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if !(1..=9).contains(&length) {
                return false;
            }
            &fraction[length..]
        }
        rest => rest,
    };
    let is_offset = match rest {
        b"Z" => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => within(*h1, *h2, 23) && within(*m1, *m2, 59),
        _ => false,
    };
    is_offset && is_date(date) && within(*h1, *h2, 23) && within(*m1, *m2, 59) && within(*s1, *s2, 59)
}

fn is_uuid(text: &str) -> bool {
    let is_dash = |place: usize| matches!(place, 8 | 13 | 18 | 23);
    let mut bytes = text.bytes().enumerate();
    text.len() == 36 && bytes.all(|(place, byte)| if is_dash(place) { byte == b'-' } else { byte.is_ascii_hexdigit() })
}

/// Words of letters and digits with single dots between them.
fn is_host(text: &str) -> bool {
    text.len() < 200
        && text
            .split('.')
            .all(|label| (1..=60).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    name.len() <= 60
        && !name.is_empty()
        && name.split('.').all(|word| {
            !word.is_empty()
                && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+'))
        })
        && is_host(host)
        && host.contains('.')
        && !host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// What a byte is in a path and a query that have no escape: something else, a part of both, or the start of the query.
const IN_PATH: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let letter = byte as u8;
        if letter.is_ascii_alphanumeric() || matches!(letter, b'/' | b'-' | b'_' | b'.' | b'~' | b'=' | b'&') {
            kinds[byte] = 0;
        }
        byte += 1;
    }
    kinds[b'?' as usize] = 1;
    kinds
};

/// More than a path has question marks, as long as it is one.
const OTHER: u8 = 2;

fn is_uri(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(rest) = bytes.strip_prefix(b"https://").or_else(|| bytes.strip_prefix(b"http://")) else { return false };
    // Words of letters and digits with single dots between them.
    let (mut at, mut label) = (0, 0);
    while let Some(byte) = rest.get(at) {
        match byte {
            b'.' if label > 0 => label = 0,
            byte if byte.is_ascii_alphanumeric() => label += 1,
            _ => break,
        }
        at += 1;
    }
    if label == 0 || at > 60 {
        return false;
    }
    match &rest[at..] {
        [] => true,
        // No branch within a block, since most of a body's bytes may be those of URIs.
        [b'/', path @ ..] => {
            let mut marks = 0;
            path.chunks(64).all(|block| {
                marks += block.iter().map(|byte| u32::from(IN_PATH[usize::from(*byte)])).sum::<u32>();
                marks < u32::from(OTHER)
            })
        }
        _ => false,
    }
}

/// A URI with names in braces, such as `https://host/path{/name}`.
fn is_uri_template(text: &str) -> bool {
    let Some(brace) = text.find('{') else { return is_uri(text) };
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'/');
    let mut is_inside = false;
    let mut last = b'}';
    let fits = text.as_bytes()[brace..].iter().all(|byte| {
        let fits = match byte {
            b'{' => !std::mem::replace(&mut is_inside, true),
            // A name stands before it.
            b'}' => std::mem::replace(&mut is_inside, false) && (last.is_ascii_alphanumeric() || last == b'_'),
            b'/' | b'?' | b'&' if is_inside => last == b'{',
            byte => is_letter(byte),
        };
        last = *byte;
        fits
    });
    fits && !is_inside && is_uri(&text[..brace])
}
