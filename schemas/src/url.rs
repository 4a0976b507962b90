//! URLs of documents on servers: resolving references and telling them from paths of files.

use fluent_uri::{Uri, UriRef};
use percent_encoding::percent_decode_str;

/// Resolves `reference`, without its fragment, against `base`. Returns `None` unless the result is an HTTP URL.
pub(crate) fn absolute(base: &str, reference: &str) -> Option<String> {
    let reference = UriRef::parse(reference.split('#').next()?).ok()?;
    let uri = match Uri::parse(base) {
        Ok(base) => reference.resolve_against(&base).ok()?,
        Err(_) => Uri::parse(reference.as_str()).ok()?.to_owned(),
    };
    Some(uri.normalize().to_string()).filter(|url| is_http(url))
}

/// Checks whether a URL may be fetched: whether its scheme is HTTP or HTTPS.
pub fn is_http(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://")
}

/// Checks whether the part of a `$ref` before `#` starts with a scheme, so that it names no file. A scheme of one letter is
/// a drive of Windows.
pub(crate) fn has_scheme(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

/// Undoes percent-encoding. Returns `None` for an incomplete escape and for what is not UTF-8 afterwards.
pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    // The crate leaves an incomplete escape as it is; a reference with one is a mistake.
    let is_complete = text.split('%').skip(1).all(|rest| {
        let mut digits = rest.bytes();
        (0..2).all(|_| digits.next().is_some_and(|byte| byte.is_ascii_hexdigit()))
    });
    if !is_complete {
        return None;
    }
    percent_decode_str(text).decode_utf8().ok().map(Into::into)
}
