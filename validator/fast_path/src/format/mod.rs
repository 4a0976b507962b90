//! Conservative recognisers of common formats. A string that a recogniser does not accept may have the format all the same:
//! then `jsonschema` decides, so a miss costs time only. Hand-written, because a crate that parses the format would have to
//! accept no more than `jsonschema` does.

mod dates;
mod uris;

pub(super) use uris::Origin;

use dates::{is_date, is_date_time};
use uris::{host_length, is_uri, is_uri_template};

/// A format with a recogniser.
#[derive(Debug, Clone, Copy)]
pub(super) enum Recogniser {
    Date,
    DateTime,
    Uuid,
    Email,
    Uri,
    UriTemplate,
}

impl Recogniser {
    /// Returns the recogniser of a format by its name.
    pub(super) fn of_format(format: &str) -> Option<Self> {
        Some(match format {
            "date" => Self::Date,
            "date-time" => Self::DateTime,
            "uuid" => Self::Uuid,
            "email" => Self::Email,
            "uri" => Self::Uri,
            "uri-template" => Self::UriTemplate,
            _ => return None,
        })
    }

    /// Checks whether a string certainly has the format. `origin` is that of the last URI.
    pub(super) fn recognises(self, text: &str, origin: &mut Origin) -> bool {
        match self {
            Self::Date => is_date(text),
            Self::DateTime => is_date_time(text),
            Self::Uuid => is_uuid(text),
            Self::Email => is_email(text),
            Self::Uri => is_uri(text.as_bytes(), origin),
            Self::UriTemplate => is_uri_template(text.as_bytes(), origin),
        }
    }
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vistoria_schemas::validators;

    use super::{Origin, Recogniser};

    /// A format, strings that its recogniser accepts, and strings that it leaves to `jsonschema`.
    type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str]);

    /// What a recogniser accepts, `jsonschema` accepts too.
    #[test]
    fn recognised_is_accepted_by_jsonschema() {
        let long = format!("https://example.org/{}", "a".repeat(100));
        let (marked, odd) = (format!("{long}?{long}"), format!("{long}?a={}|", "b".repeat(40)));
        let cases: &[Case<'_>] = &[
            (
                "uri",
                &["http://a.b", "https://a/?x=1&y=~_-.", "https://api.example.org/a/b?c=d", "https://a/?b?c", &long],
                &["https://", "https://a..b/", "https:///a", "https://a/{b}", &marked, &odd, "https://é/"],
            ),
            (
                "uri-template",
                &[
                    "https://a.b{/c}",
                    "https://a.b/c{?d}e{/f}",
                    "https://a/contents/{+path}",
                    "https://a/b/{c}...{d}",
                    &long,
                ],
                &[
                    "https://a-{b}",
                    "https://a/{",
                    "https://a/{}",
                    "https://a/}",
                    "https://a/{b",
                    "https://a/{{b}}",
                    "https://a/{b+}",
                    "https://a/{b}|{c}",
                    "https://a/{b|c}",
                ],
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
        for (format, accepted, left) in cases {
            let recogniser = Recogniser::of_format(format).expect("a format with a recogniser");
            let validator = validators::options().build(&json!({"format": format})).expect("a schema");
            let mut origin = Origin::default();
            let mut accepts = |case: &str| {
                recogniser.recognises(case, &mut origin) && recogniser.recognises(case, &mut Origin::default())
            };
            for case in *accepted {
                assert!(accepts(case), "{format}: {case}");
                assert!(validator.is_valid(&json!(case)), "{format}: {case}");
            }
            left.iter().for_each(|case| assert!(!accepts(case), "{format}: {case}"));
        }
    }

    /// URIs of every length, with an origin that is known from the last one and without.
    #[test]
    fn no_byte_of_a_uri_is_overlooked() {
        for length in 20..90 {
            let mut uri = format!("https://a.example/{}", "b/c?d=".repeat(20));
            uri.truncate(length);
            let mut origin = Origin::default();
            for _ in 0..2 {
                assert!(Recogniser::Uri.recognises(&uri, &mut origin), "{uri}");
                for place in 0..length {
                    let mut odd = uri.clone();
                    odd.replace_range(place..=place, "|");
                    assert!(!Recogniser::Uri.recognises(&odd, &mut origin), "{odd}");
                    assert!(!Recogniser::UriTemplate.recognises(&odd, &mut origin), "{odd}");
                }
            }
        }
    }
}
