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

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    name.len() <= 60
        && !name.is_empty()
        && name.split('.').all(|word| {
            !word.is_empty()
                && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+'))
        })
        && host_length(host.as_bytes()) == Some(host.len())
        && host.contains('.')
        && !host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// Whether a byte is none of those of a path and a query without an escape. No branch: sixteen are looked at together.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "a lazy operator is a branch")]
fn is_other(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    // Digits, `-`, `.` and `/`.
    let is_digit = byte.wrapping_sub(b'-') < 13;
    let is_sign = (byte == b'_') | (byte == b'~') | (byte == b'=') | (byte == b'&') | (byte == b'?');
    !(is_letter | is_digit | is_sign)
}

/// How many bytes go on being a path and a query without an escape. None when there is more than one question mark.
fn path_length(path: &[u8]) -> Option<usize> {
    let marks = |bytes: &[u8]| bytes.iter().fold(0, |marks, byte| marks + u8::from(*byte == b'?'));
    let (mut length, mut all_marks) = (0, 0);
    // Most of a body's bytes may be those of URIs.
    for block in path.chunks(16) {
        let mut padded = [b'a'; 16];
        let bytes: &[u8; 16] = block.first_chunk().unwrap_or_else(|| {
            padded[..block.len()].copy_from_slice(block);
            &padded
        });
        if bytes.iter().fold(false, |any, byte| any | is_other(*byte)) {
            let until = block.iter().position(|byte| is_other(*byte)).unwrap_or(block.len());
            all_marks += usize::from(marks(&block[..until]));
            length += until;
            break;
        }
        all_marks += usize::from(marks(bytes));
        length += block.len();
    }
    Some(length).filter(|_| all_marks < 2)
}

/// How many bytes words of letters and digits with single dots between them go on.
fn host_length(bytes: &[u8]) -> Option<usize> {
    let (mut length, mut label) = (0, 0);
    while let Some(byte) = bytes.get(length) {
        match byte {
            b'.' if label > 0 => label = 0,
            byte if byte.is_ascii_alphanumeric() => label += 1,
            _ => break,
        }
        length += 1;
    }
    Some(length).filter(|length| label > 0 && *length <= 60)
}

/// What comes after a URI of the plainest kind.
fn after_uri(bytes: &[u8]) -> Option<&[u8]> {
    let rest = bytes.strip_prefix(b"https://").or_else(|| bytes.strip_prefix(b"http://"))?;
    match &rest[host_length(rest)?..] {
        path @ [b'/', ..] => Some(&path[path_length(path)?..]),
        rest => Some(rest),
    }
}

fn is_uri(text: &str) -> bool {
    after_uri(text.as_bytes()).is_some_and(<[u8]>::is_empty)
}

/// A URI with names in braces, such as `https://host/path{/name}`.
fn is_uri_template(text: &str) -> bool {
    let Some(rest) = after_uri(text.as_bytes()).filter(|rest| matches!(rest, [] | [b'{', ..])) else { return false };
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'/');
    let mut is_inside = false;
    let mut last = b'}';
    let fits = rest.iter().all(|byte| {
        let fits = match byte {
            b'{' => !std::mem::replace(&mut is_inside, true),
            // A name stands before it.
            b'}' => std::mem::replace(&mut is_inside, false) && (last.is_ascii_alphanumeric() || last == b'_'),
            b'/' | b'?' | b'&' | b'+' if is_inside => last == b'{',
            byte => is_letter(byte),
        };
        last = *byte;
        fits
    });
    fits && !is_inside
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Asked, Text};
    use crate::prove::Verdict;

    /// A format, texts that are surely of it, and texts that are not surely.
    type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str]);

    /// What is surely of a format is of it for the authority too; and these are.
    #[test]
    fn sure_is_never_wrong() {
        let long = format!("https://example.org/{}", "a".repeat(100));
        let (marked, odd) = (format!("{long}?{long}"), format!("{long}?a={}|", "b".repeat(40)));
        let cases: &[Case<'_>] = &[
            (
                "uri",
                &["http://a.b", "https://a/?x=1&y=~_-.", "https://api.example.org/a/b?c=d", &long],
                &[
                    "https://",
                    "https://a..b/",
                    "https:///a",
                    "https://a/{b}",
                    "https://a/?b?c",
                    &marked,
                    &odd,
                    "https://é/",
                ],
            ),
            (
                "uri-template",
                &["https://a.b{/c}", "https://a.b/c{?d}e{/f}", "https://a/contents/{+path}", &long],
                &["https://a/{", "https://a/{}", "https://a/}", "https://a/{b", "https://a/{{b}}", "https://a/{b+}"],
            ),
            ("uuid", &["6f1dd9d3-7c1b-4b2a-9d0b-0d8a2f3e4c5b"], &["6f1dd9d3-7c1b-4b2a-9d0b-0d8a2f3e4c5"]),
            ("email", &["ana.b+c@example.org"], &["ana@", "@example.org", "a..b@example.org", "a@127.0.0.1"]),
            ("date", &["2026-02-28"], &["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01"]),
            (
                "date-time",
                &["2026-02-28T23:59:59Z", "2026-02-28T23:59:59.123-03:00"],
                &["2026-02-28 23:59:59Z", "2026-02-28T24:00:00Z", "2026-02-28T23:59:59", "2026-02-28T23:59:59.Z"],
            ),
        ];
        for (format, sure, unsure) in cases {
            let mut text = Text::default();
            text.add_format(format);
            let surely = text.surely.expect("a format that is seen without the authority");
            for case in *sure {
                assert!(surely(case), "{format}: {case}");
                let asked = Asked::new(json!({"format": format}));
                assert_eq!(asked.verdict(&json!(case)), Verdict::Yes, "{format}: {case}");
            }
            unsure.iter().for_each(|case| assert!(!surely(case), "{format}: {case}"));
        }
    }
}
