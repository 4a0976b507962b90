//! Templates of paths and hosts: text in which `{name}` stands for a part that varies.

use std::ops::Range;

/// Returns the name of each variable of a template and the bytes of `text` that it stands for, in order; `None` when the text
/// does not match. A variable stands for at least one character, never for a `/`, and for as few as possible.
pub(super) fn captures<'t>(template: &'t str, text: &str) -> Option<Vec<(&'t str, Range<usize>)>> {
    let mut found = Vec::new();
    matches(template, text, 0, &mut found).then_some(found)
}

/// Matches the rest of a text, which starts at `at`, and adds the variables of the template.
fn matches<'t>(template: &'t str, text: &str, at: usize, found: &mut Vec<(&'t str, Range<usize>)>) -> bool {
    let Some((literal, rest)) = template.split_once('{') else { return template == &text[at..] };
    let Some((name, after)) = rest.split_once('}') else { return false };
    let Some(varying) = text[at..].strip_prefix(literal) else { return false };
    let start = at + literal.len();
    let segment = varying.find('/').unwrap_or(varying.len());
    let ends = varying.char_indices().map(|(at, letter)| at + letter.len_utf8()).take_while(|end| *end <= segment);
    for end in ends {
        found.push((name, start..start + end));
        if matches(after, text, start + end, found) {
            return true;
        }
        found.pop();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::captures;

    #[test]
    fn templates() {
        for (template, text, expected) in [
            ("/v1/a", "/v1/a", Some(vec![])),
            ("/v1/a", "/v1/b", None),
            ("/v1/a/{id}", "/v1/a/7", Some(vec![("id", "7")])),
            ("/v1/a/{id}", "/v1/a/", None),
            ("/v1/a/{id}", "/v1/a/7/8", None),
            ("/{a}/{b}", "/1/2", Some(vec![("a", "1"), ("b", "2")])),
            ("/b/{x}.json", "/b/7.json", Some(vec![("x", "7")])),
            ("/b/{x}.json", "/b/7.5.json", Some(vec![("x", "7.5")])),
            ("/{from}-{to}", "/a-b-c", Some(vec![("from", "a"), ("to", "b-c")])),
            ("/reports({id})", "/reports(7)", Some(vec![("id", "7")])),
            ("{region}.example.com", "eu.example.com", Some(vec![("region", "eu")])),
            ("{region}.example.com", "example.com", None),
        ] {
            let found = captures(template, text);
            let found: Option<Vec<_>> =
                found.map(|found| found.into_iter().map(|(name, range)| (name, &text[range])).collect());
            assert_eq!(found, expected, "{template} {text}");
        }
    }
}
