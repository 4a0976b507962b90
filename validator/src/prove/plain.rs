//! Formats that a text is seen to have without asking the authority on them. What is not seen here is asked.

/// Which format.
#[derive(Debug, Clone, Copy)]
pub(super) enum Plain {
    Date,
    DateTime,
    Uuid,
    Email,
    Uri,
    UriTemplate,
}

impl Plain {
    /// The one of this name, when texts can be seen to have it.
    pub(super) fn of(format: &str) -> Option<Self> {
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

    /// Whether a text surely has the format.
    pub(super) fn is_of(self, text: &str, origin: &mut Origin) -> bool {
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

/// The scheme and the host of the last URI with their slash, such as `https://host/`: bodies say one again and again.
#[derive(Debug, Default)]
pub(super) struct Origin {
    /// None when it is 0.
    length: usize,
    said: [u128; 2],
    /// Ones for each byte of it.
    mask: [u128; 2],
}

impl Origin {
    /// How many bytes it has, when a text of 32 or more starts with it.
    #[inline]
    fn starts(&self, text: &[u8]) -> Option<usize> {
        let said = halves(text.first_chunk()?);
        let differs = |half: usize| (said[half] ^ self.said[half]) & self.mask[half];
        Some(self.length).filter(|length| *length > 0 && differs(0) | differs(1) == 0)
    }

    fn keep(&mut self, text: &[u8], length: usize) {
        let mut mask = [0; 32];
        let (Some(start), Some(covered)) = (text.first_chunk(), mask.get_mut(..length)) else { return };
        covered.fill(0xFF);
        let mask = halves(&mask);
        let said = halves(start);
        *self = Self { length, said: [said[0] & mask[0], said[1] & mask[1]], mask };
    }
}

#[inline]
fn halves(bytes: &[u8; 32]) -> [u128; 2] {
    let half = |bytes: Option<&[u8; 16]>| bytes.map_or(0, |bytes| u128::from_le_bytes(*bytes));
    [half(bytes.first_chunk()), half(bytes.last_chunk())]
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

#[inline]
fn has_other(bytes: &[u8; 16]) -> bool {
    bytes.iter().fold(false, |any, byte| any | is_other(*byte))
}

/// Whether all from a place on is a path and a query without an escape. Before it are a scheme, whose colon is no such byte
/// and stands among the first 16, and a host, which has no other bytes.
fn is_path(text: &[u8], from: usize) -> bool {
    let (blocks, rest) = text[from..].as_chunks::<16>();
    // Most of a body's bytes may be those of URIs.
    !blocks.iter().any(has_other)
        && match text.last_chunk::<16>() {
            Some(last) if text.len() >= 32 => rest.is_empty() || !has_other(last),
            _ => !rest.iter().any(|byte| is_other(*byte)),
        }
}

/// How many bytes go on being a path and a query without an escape.
fn path_length(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<16>();
    let length = 16 * blocks.iter().take_while(|block| !has_other(block)).count();
    length + bytes[length..].iter().take_while(|byte| !is_other(**byte)).count()
}

/// Where the path of a plain URI starts, past the slash; of one without a path, where it ends or a name in braces stands.
fn path_of(text: &[u8], origin: &mut Origin) -> Option<usize> {
    if let Some(from) = origin.starts(text) {
        return Some(from);
    }
    let scheme = [&b"https://"[..], b"http://"].into_iter().find(|scheme| text.starts_with(scheme))?.len();
    let host = scheme + host_length(&text[scheme..])?;
    match text.get(host) {
        Some(b'/') => {
            origin.keep(text, host + 1);
            Some(host + 1)
        }
        None | Some(b'{') => Some(host),
        Some(_) => None,
    }
}

/// A URI of the plainest kind.
fn is_uri(text: &[u8], origin: &mut Origin) -> bool {
    path_of(text, origin).is_some_and(|from| is_path(text, from))
}

/// A URI with names in braces, such as `https://host/path{/name}`.
fn is_uri_template(text: &[u8], origin: &mut Origin) -> bool {
    let Some(from) = path_of(text, origin) else { return false };
    let mut rest = &text[from + path_length(&text[from..])..];
    while let [b'{', inside @ ..] = rest {
        let name = if let [b'/' | b'?' | b'&' | b'+', name @ ..] = inside { name } else { inside };
        let length = name.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let [b'}', after @ ..] = &name[length..] else { return false };
        if length == 0 {
            return false;
        }
        rest = &after[path_length(after)..];
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vistoria_schemas::validators;

    use super::{Origin, Plain};

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
        for (format, sure, unsure) in cases {
            let plain = Plain::of(format).expect("a format that is seen without the authority");
            let authority = validators::options().build(&json!({"format": format})).expect("a schema");
            let mut origin = Origin::default();
            let mut surely = |case: &str| plain.is_of(case, &mut origin) && plain.is_of(case, &mut Origin::default());
            for case in *sure {
                assert!(surely(case), "{format}: {case}");
                assert!(authority.is_valid(&json!(case)), "{format}: {case}");
            }
            unsure.iter().for_each(|case| assert!(!surely(case), "{format}: {case}"));
        }
    }

    /// However long a URI is, and whether its origin was seen before or not.
    #[test]
    fn no_byte_is_overlooked() {
        for length in 20..90 {
            let mut uri = format!("https://a.example/{}", "b/c?d=".repeat(20));
            uri.truncate(length);
            let mut origin = Origin::default();
            for _ in 0..2 {
                assert!(Plain::Uri.is_of(&uri, &mut origin), "{uri}");
                for place in 0..length {
                    let mut odd = uri.clone();
                    odd.replace_range(place..=place, "|");
                    assert!(!Plain::Uri.is_of(&odd, &mut origin), "{odd}");
                    assert!(!Plain::UriTemplate.is_of(&odd, &mut origin), "{odd}");
                }
            }
        }
    }
}
