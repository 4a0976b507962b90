//! Where a cause was found: in how many payloads of what, in words; and its files as programs want to have them named.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::cause::{Cause, Place};
use super::cited::cited;
use super::group;
use super::run::Run;
use super::words::{counted, subject_name};
use crate::contract::Catalog;
use crate::escape::Escaped;

/// What RFC 3986 reserves; a colon in the first segment of a relative path would make a scheme of it.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Returns the number of payloads of the event or call of a cause.
pub(super) fn all_payloads(cause: &Cause, run: &Run<'_>) -> usize {
    run.subjects.get(&cause.subject).map_or(cause.payloads, |tally| tally.payloads)
}

/// Returns in how many payloads of what a cause was found; of a comparison only in what.
pub(super) fn share(cause: &Cause, run: &Run<'_>) -> String {
    let subject = cause.subject.as_deref().map_or_else(|| format!("an {}", subject_name(None)), str::to_owned);
    match (cause.payloads, all_payloads(cause, run)) {
        _ if run.comparison.is_some() => subject,
        (1, 1) => format!("the only payload of {subject}"),
        (2, 2) => format!("both payloads of {subject}"),
        (found, all) if found == all => format!("all {all} payloads of {subject}"),
        (found, all) => format!("{found} of {all} payloads of {subject}"),
    }
}

/// Returns in how many payloads of what causes that are one fact were found, and at which place of them.
pub(super) fn extent(group: &[&Cause], run: &Run<'_>) -> String {
    let (cause, place) = (group[0], group::place(group));
    let place = if place.is_empty() { place } else { format!(", at {place}") };
    let findings = match cause.findings {
        findings if findings == cause.payloads => String::new(),
        findings => format!(" ({})", counted(findings, "finding")),
    };
    format!("in {}{place}{findings}", share(cause, run))
}

/// Returns what a cause says, and in how many payloads, on one line for people: what could hide or turn the writing around is
/// shown.
pub(super) fn headline(cause: &Cause, run: &Run<'_>) -> String {
    let message = cause.message.trim_end_matches('.');
    Escaped(&format!("{message}; {}", extent(&[cause], run))).to_string()
}

/// Returns the rule of a cause, unless that is what the cause says, and where it is stated.
pub(super) fn rule(cause: &Cause, catalog: &Catalog) -> Vec<(&'static str, String)> {
    let Some(rule) = &cause.rule else { return Vec::new() };
    let source = cited(catalog, &cause.code.to_string(), &rule.source);
    let says = (rule.says != cause.message).then(|| ("rule", rule.says.clone()));
    says.into_iter().chain([("source", source)]).collect()
}

/// Returns the first places of a cause as `file:line:column`, which terminals and editors open, and how many there are beyond them.
pub(super) fn first_places(cause: &Cause, most: usize) -> String {
    let places: Vec<String> = cause
        .places
        .iter()
        .take(most)
        .map(|place| format!("{}:{}:{}", place.source, place.line, place.column))
        .collect();
    let more = cause.findings.saturating_sub(places.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", places.join(", "))
}

/// Returns a file as programs name it that compare it with the files of a repository: without `./` in front.
pub(super) fn repository_path(source: &str) -> String {
    let path = if cfg!(windows) { source.replace('\\', "/") } else { source.to_owned() };
    let mut rest = path.as_str();
    while let Some(inner) = rest.strip_prefix("./") {
        rest = inner.trim_start_matches('/');
    }
    rest.to_owned()
}

/// Returns a file as a URI: a relative reference for a relative path.
pub(super) fn uri(source: &str) -> String {
    let path = repository_path(source);
    let encoded = utf8_percent_encode(&path, RESERVED).to_string();
    match path.as_bytes() {
        [b'/', ..] => format!("file://{encoded}"),
        [_, b':', b'/', ..] if cfg!(windows) => format!("file:///{encoded}"),
        _ => encoded,
    }
}

/// Returns line and column of a place, which start at 1.
pub(super) fn line_and_column(place: &Place) -> (usize, usize) {
    (place.line.max(1), place.column.max(1))
}

#[cfg(test)]
mod tests {
    use super::{repository_path, uri};

    #[test]
    fn paths_are_those_of_a_repository() {
        assert_eq!(repository_path("./captures/1.json"), "captures/1.json");
        assert_eq!(repository_path(".hidden/1.json"), ".hidden/1.json");
        assert_eq!(repository_path("/tmp/1.json"), "/tmp/1.json");
    }

    #[test]
    fn a_path_is_made_a_uri() {
        assert_eq!(uri("./a b/ç:%.json"), "a%20b/%C3%A7%3A%25.json");
        assert_eq!(uri("/tmp/1.json"), "file:///tmp/1.json");
        assert_eq!(uri("https://x"), "https%3A//x");
    }
}
