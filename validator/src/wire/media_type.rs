//! Media types: which one of a contract a body has, and how it is read.

use mediatype::{MediaType as Parsed, ReadParams as _};
use vistoria_schemas::contract::MediaType;

/// How the body of a media type is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As JSON.
    Json,
    /// As names and values, `application/x-www-form-urlencoded`.
    Form,
    /// As parts with names, `multipart/form-data`.
    Multipart,
    /// As one string.
    Text,
    /// Not at all.
    Unread,
}

/// Returns how a body of a media type is read. One without a media type is read as JSON, which webhooks and most APIs send.
pub fn kind(content_type: Option<&str>) -> Kind {
    let Some(content_type) = content_type else { return Kind::Json };
    let (ty, subtype) = essence(content_type);
    match (ty.as_str(), subtype.as_str()) {
        ("application" | "text", "json") => Kind::Json,
        // A sequence of values is not one value.
        ("application", "json-seq") | ("text", "event-stream") => Kind::Unread,
        ("application", "x-www-form-urlencoded") => Kind::Form,
        ("multipart", "form-data") => Kind::Multipart,
        ("text", _) => Kind::Text,
        (_, subtype) if subtype.ends_with("+json") => Kind::Json,
        _ => Kind::Unread,
    }
}

/// Returns the media type of a contract that a body of this content type has: the most specific one. A body without a content
/// type has the first that is read as JSON, else the first.
pub fn select<'c>(content: &'c [MediaType], content_type: Option<&str>) -> Option<&'c MediaType> {
    let Some(content_type) = content_type else {
        let json = content.iter().find(|media| matches!(kind(Some(&media.range)), Kind::Json));
        return json.or(content.first());
    };
    let ranked = content.iter().filter_map(|media| Some((specificity(&media.range, content_type)?, media)));
    // Of equal ones the first.
    ranked.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, media)| media)
}

/// Returns how specific a range is that a media type is in: parameters that are equal, then the type itself, then a structured
/// suffix, then ranges.
fn specificity(range: &str, content_type: &str) -> Option<usize> {
    let ((ty, subtype), (known, known_subtype)) = (essence(content_type), essence(range));
    let is_suffix =
        |range: &str| range.strip_prefix('*').is_some_and(|suffix| !suffix.is_empty() && subtype.ends_with(suffix));
    let specificity = match (known.as_str(), known_subtype.as_str()) {
        (known, known_subtype) if known == ty && known_subtype == subtype => 3,
        (known, known_subtype) if known == ty && is_suffix(known_subtype) => 2,
        (known, "*") if known == ty => 1,
        ("*", "*") => 0,
        _ => return None,
    };
    Some(10 * equal_parameters(range, content_type)? + specificity)
}

/// Returns how many parameters of a range the media type has too; `None` when it has others in place of them. `charset` says
/// nothing about what a body means.
fn equal_parameters(range: &str, content_type: &str) -> Option<usize> {
    let Ok(range) = Parsed::parse(range) else { return Some(0) };
    let own = Parsed::parse(content_type).ok();
    let stated = range.params.iter().filter(|(name, _)| name.as_str() != "charset" && name.as_str() != "boundary");
    let mut count = 0;
    for (name, value) in stated {
        let has = own
            .as_ref()
            .and_then(|own| own.get_param(*name))
            .is_some_and(|known| known.unquoted_str() == value.unquoted_str());
        if !has {
            return None;
        }
        count += 1;
    }
    Some(count)
}

/// Returns a parameter of a content type, such as `boundary`.
pub(super) fn parameter(content_type: &str, name: &str) -> Option<String> {
    let parsed = Parsed::parse(content_type).ok()?;
    Some(parsed.get_param(mediatype::Name::new(name)?)?.unquoted_str().into_owned())
}

/// Returns type and subtype in lower case. Parsed by hand, since a range such as `application/*+json` is no media type.
fn essence(content_type: &str) -> (String, String) {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (ty, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
    (ty.trim().to_owned(), subtype.trim().to_owned())
}

/// Returns a media type without its parameters.
pub fn without_parameters(content_type: &str) -> String {
    let (ty, subtype) = essence(content_type);
    format!("{ty}/{subtype}")
}

/// Checks whether a media type is one of a list separated by commas, such as `image/png, image/*`.
pub(super) fn is_listed(list: &str, content_type: &str) -> bool {
    list.split(',').any(|range| specificity(range.trim(), content_type).is_some())
}

#[cfg(test)]
mod tests {
    use super::select;
    use vistoria_schemas::contract::MediaType;

    #[test]
    fn ranges() {
        let content = |ranges: &[&str]| -> Vec<MediaType> {
            let media = |range: &&str| MediaType {
                range: (*range).to_owned(),
                schema: None,
                encoding: Vec::new(),
                examples: Vec::new(),
            };
            ranges.iter().map(media).collect()
        };
        for (ranges, content_type, expected) in [
            (&["application/json"][..], "application/json", Some("application/json")),
            (&["application/json"], "Application/JSON; charset=utf-8", Some("application/json")),
            (&["application/json; charset=utf-8"], "application/json", Some("application/json; charset=utf-8")),
            (&["application/json"], "text/plain", None),
            (&["*/*", "text/*", "text/plain"], "text/plain", Some("text/plain")),
            (&["*/*", "text/*"], "text/html", Some("text/*")),
            (&["*/*", "text/*"], "image/png", Some("*/*")),
            (&["application/*+json"], "application/problem+json", Some("application/*+json")),
            (&["application/*", "application/*+json"], "application/problem+json", Some("application/*+json")),
            (&["application/*+json"], "application/json", None),
            (
                &["application/json; v=1", "application/json; v=2"],
                "application/json;v=2",
                Some("application/json; v=2"),
            ),
            (&["application/json; v=1", "application/json"], "application/json;v=2", Some("application/json")),
        ] {
            let content = content(ranges);
            let found = select(&content, Some(content_type)).map(|media| media.range.as_str());
            assert_eq!(found, expected, "{ranges:?} {content_type}");
        }
    }
}
