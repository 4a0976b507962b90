//! Templates of paths and hosts: text in which `{name}` stands for a part that varies.

use std::ops::Range;

/// Returns the name of each variable of a template and the bytes of `text` that it stands for, in order; `None` when the text
/// does not match. A variable stands for at least one character, never for a `/`, and for as few as possible; the last one of a
/// segment for all that is left.
pub(super) fn captures<'t>(template: &'t str, text: &str) -> Option<Vec<(&'t str, Range<usize>)>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut segments = text.split('/');
    for template in template.split('/') {
        let segment = segments.next()?;
        let variables = captures_of_segment(template, segment)?;
        found.extend(variables.into_iter().map(|(name, range)| (name, start + range.start..start + range.end)));
        start += segment.len() + 1;
    }
    segments.next().is_none().then_some(found)
}

/// Matches one segment, from left to right without going back: what stands before a variable is found where it is first, and what
/// stands at the end has to be at the end.
fn captures_of_segment<'t>(template: &'t str, segment: &str) -> Option<Vec<(&'t str, Range<usize>)>> {
    let Some((literal, mut rest)) = template.split_once('{') else { return (template == segment).then(Vec::new) };
    let mut at = segment.strip_prefix(literal).map(|_| literal.len())?;
    let mut found = Vec::new();
    loop {
        let (name, after) = rest.split_once('}')?;
        let first = segment[at..].chars().next()?.len_utf8();
        let (literal, next) = after.split_once('{').map_or((after, None), |(literal, next)| (literal, Some(next)));
        let end = match next {
            Some(_) => at + first + segment[at + first..].find(literal)?,
            None => segment.strip_suffix(literal).map(str::len).filter(|end| *end >= at + first)?,
        };
        found.push((name, at..end));
        at = end + literal.len();
        match next {
            Some(next) => rest = next,
            None => return Some(found),
        }
    }
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
            ("/{a}{b}", "/xyz", Some(vec![("a", "x"), ("b", "yz")])),
            ("/{a}{b}", "/x", None),
            ("/{a}-{b}.json", "/1-2-3.json", Some(vec![("a", "1"), ("b", "2-3")])),
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
