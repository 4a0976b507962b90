//! What is known of the formats that strings are asserted to have, besides their checkers: strings of each, a pattern that all of
//! them match, and the formats that contain it.

/// A format.
pub(super) struct KnownFormat {
    pub(super) name: &'static str,
    /// A pattern that every string matches which the checker of `jsonschema` accepts, and that takes some for digits which are none;
    /// empty when no pattern is known.
    pub(super) within: &'static str,
    /// The formats that every string of the format has, too.
    pub(super) wider: &'static [&'static str],
    /// Strings of the format, for witnesses; those at the end are rarely of another format.
    pub(super) samples: &'static [&'static str],
}

const fn format(
    name: &'static str,
    within: &'static str,
    wider: &'static [&'static str],
    samples: &'static [&'static str],
) -> KnownFormat {
    KnownFormat { name, within, wider, samples }
}

/// The standard formats.
pub(super) const KNOWN_FORMATS: &[KnownFormat] = &[
    format("date", r"^[\s\S]{4}-[\s\S]{2}-[\s\S]{2}$", &[], &["2026-01-31"]),
    format(
        "date-time",
        r"^[\s\S]{4}-[\s\S]{2}-[\s\S]{2}[Tt ][\s\S]{2}:[\s\S]{2}:[\s\S]{2}",
        &[],
        &["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5+01:00"],
    ),
    format("time", r"^[\s\S]{2}:[\s\S]{2}:[\s\S]{2}", &[], &["12:00:00Z", "12:00:00.5+01:00"]),
    format("duration", "^P", &[], &["P1D", "PT1S", "P1W"]),
    format("email", "@", &["idn-email"], &["a@example.com"]),
    format("idn-email", "", &[], &["a@example.com", "é@example.com"]),
    format("hostname", "^.+$", &["idn-hostname"], &["a", "example.com"]),
    format("idn-hostname", "", &[], &["a", "example.com", "münchen.example"]),
    format("ipv4", r"^\d{1,3}(\.\d{1,3}){3}$", &[], &["192.0.2.1"]),
    format("ipv6", ":", &[], &["::1", "2001:db8::1"]),
    format(
        "uri",
        "^[A-Za-z][A-Za-z0-9+.-]*:",
        &["uri-reference", "iri", "iri-reference"],
        &["a:b", "https://example.com/a", "https://example.com/a'b", "urn:x:a"],
    ),
    format("uri-reference", "", &["iri-reference"], &["", "a", "https://example.com/a", "/a?b#c", "a'b"]),
    format("iri", "^[A-Za-z][A-Za-z0-9+.-]*:", &["iri-reference"], &["a:b", "https://example.com/é"]),
    format("iri-reference", "", &[], &["", "a", "é", "https://example.com/é"]),
    format("uri-template", "", &[], &["", "a", "https://example.com/a", "https://example.com/{a}", "{a}"]),
    format("uuid", "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-", &[], &["6f1dd9d3-7c1b-4b2a-9d0b-0d8a2f3e4c5b"]),
    format("json-pointer", "^(/|$)", &[], &["", "/a", "/a~1b"]),
    format("relative-json-pointer", r"^\d", &[], &["0", "1/a", "0#"]),
    format("regex", "", &[], &["a", "^a$", "[a-z]"]),
];

/// Returns what is known of a format.
pub(super) fn known(name: &str) -> Option<&'static KnownFormat> {
    KNOWN_FORMATS.iter().find(|format| format.name == name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::KNOWN_FORMATS;
    use crate::contract::known_formats;
    use crate::formats;
    use crate::validators;

    #[test]
    fn every_standard_format_is_known_as_its_checker_has_it() {
        for name in known_formats().filter(|name| formats::format(name).is_none()) {
            assert!(super::known(name).is_some(), "{name}");
        }
        let texts: Vec<String> =
            KNOWN_FORMATS.iter().flat_map(|format| format.samples).flat_map(|text| near(text)).collect();
        let mut wrong = Vec::new();
        for format in KNOWN_FORMATS {
            let validator = |schema| validators::options().build(&schema).expect("a valid schema");
            let own = validator(json!({"format": format.name}));
            assert!(format.samples.iter().all(|sample| own.is_valid(&json!(sample))), "{}", format.name);
            let wider = format.wider.iter().map(|name| json!({"format": name}));
            for schema in wider.chain([json!({"pattern": format.within})]) {
                let wider = validator(schema.clone());
                let of_own = texts.iter().map(|text| json!(text)).filter(|text| own.is_valid(text));
                let refused = of_own.filter(|text| !wider.is_valid(text));
                wrong.extend(refused.map(|text| format!("{text} of {} by {schema}", format.name)));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }

    /// Returns a text, and those that differ from it by one character or by the case of all.
    fn near(text: &str) -> Vec<String> {
        const OTHERS: &str = "aZ0-_.:/@%{}'\\\" é\n";
        let characters: Vec<char> = text.chars().collect();
        let mut texts = vec![text.to_owned(), text.to_uppercase(), text.to_lowercase()];
        for at in 0..=characters.len() {
            let (before, after) = characters.split_at(at);
            let join = |middle: &str, after: &[char]| {
                before.iter().copied().chain(middle.chars()).chain(after.iter().copied()).collect::<String>()
            };
            let rest = after.get(1..).unwrap_or_default();
            texts.push(join("", rest));
            texts.extend(
                OTHERS.chars().flat_map(|other| [join(&other.to_string(), after), join(&other.to_string(), rest)]),
            );
        }
        texts
    }
}
