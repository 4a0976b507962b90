//! JSON that a whole text holds in another form: in base64, as a field of a form, as what a script is called with. Tools and queues
//! write payloads in these ways; what a sender sent over HTTP is never looked at, since it is what the receiver gets.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_PAD_INDIFFERENT, URL_SAFE_PAD_INDIFFERENT};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::coding;
use super::message::{BodyPlace, Captured};

/// A way of writing JSON in a text.
type Way = fn(&str) -> Option<Vec<u8>>;

/// The ways that are known.
const WAYS: [Way; 8] = [in_text, escaped, quoted, guarded, of_base64, of_token, of_form, of_call];

impl Captured {
    /// Returns the message whose JSON the body holds in another form, at the place of the body; `None` when it holds none, or is the
    /// body of an HTTP message.
    pub fn unwrapped(&self) -> Option<Self> {
        if self.start.is_some() || self.headers.is_some() {
            return None;
        }
        let body = json(std::str::from_utf8(&self.body).ok()?)?;
        let whole = [&self.before[..], &self.body].concat();
        let blank = self.body.len() - self.body.trim_ascii_start().len();
        let place = BodyPlace::At(self.position(&whole, self.before.len() + blank));
        Some(Self { body, place, before: Vec::new(), starts_at: 0, ..self.clone() })
    }
}

/// Returns the object or the list that a text holds in another form; `None` when it is JSON of one itself, or holds none.
pub(super) fn json(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_start_matches('\u{FEFF}').trim();
    if is_whole(text.as_bytes()) {
        return None;
    }
    WAYS.iter().find_map(|way| {
        let inner = way(text)?;
        // A text in base64 may be a text in JSON.
        if is_whole(&inner) {
            Some(inner)
        } else {
            in_text(std::str::from_utf8(&inner).ok()?).filter(|inner| is_whole(inner))
        }
    })
}

/// Checks whether bytes are an object or a list, and nothing else.
fn is_whole(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'[')) && serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

/// Reads a text in JSON: `"{\"a\": 1}"`.
fn in_text(text: &str) -> Option<Vec<u8>> {
    let text: String = text.starts_with('"').then(|| serde_json::from_str(text).ok())??;
    Some(text.into_bytes())
}

/// Reads what was copied out of a text in JSON: `{\"a\": 1}`.
fn escaped(text: &str) -> Option<Vec<u8>> {
    let is_likely = ["{\\\"", "[{\\\""].iter().any(|start| text.starts_with(start));
    in_text(&is_likely.then(|| format!("\"{text}\""))?)
}

/// Reads what stands between quotes, as in an argument of a shell or bytes of Python: `b'{"a": 1}'`.
fn quoted(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix('b').unwrap_or(text);
    Some(text.strip_prefix('\'')?.strip_suffix('\'')?.as_bytes().to_vec())
}

/// Words that keep a browser from running the JSON after them.
const GUARDS: [&str; 4] = [")]}',", ")]}'", "while(1);", "for(;;);"];

/// Checks whether a line is such words alone.
pub(super) fn is_guard(line: &[u8]) -> bool {
    GUARDS.iter().any(|guard| guard.as_bytes() == line)
}

/// Reads what follows words that keep a browser from running it: `)]}',`.
fn guarded(text: &str) -> Option<Vec<u8>> {
    Some(GUARDS.iter().find_map(|guard| text.strip_prefix(guard))?.as_bytes().to_vec())
}

/// Reads base64 of JSON, compressed or not, on one line or several; also as a URL.
fn of_base64(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("data:").and_then(|url| Some(url.split_once(";base64,")?.1)).unwrap_or(text);
    let bytes = decoded(text)?;
    Some(coding::unpacked(&bytes).unwrap_or(bytes))
}

/// Reads the claims of a JSON Web Token that is not encrypted (RFC 7519).
fn of_token(text: &str) -> Option<Vec<u8>> {
    let mut parts = text.split('.');
    let (Some(header), Some(claims), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    let header: Map<String, Value> = serde_json::from_slice(&decoded(header)?).ok()?;
    header.contains_key("alg").then(|| decoded(claims))?
}

/// Reads the only field of a form that holds JSON: `payload=%7B%22a%22%3A1%7D`.
fn of_form(text: &str) -> Option<Vec<u8>> {
    let has_fields = text.contains('=') && !text.contains(['\n', ' ']);
    let fields = form_urlencoded::parse(text.as_bytes()).filter(|_| has_fields).map(|(_, value)| value.into_owned());
    let mut holding = fields.map(String::into_bytes).filter(|value| is_whole(value));
    holding.next().filter(|_| holding.next().is_none())
}

/// Reads what a function is called with (JSONP): `done({"a": 1});`.
fn of_call(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("/**/").unwrap_or(text).trim_start();
    // Express asks first whether there is such a function.
    let text = text.strip_prefix("typeof ").and_then(|asked| Some(asked.split_once("&& ")?.1)).unwrap_or(text);
    let (name, rest) = text.split_once('(')?;
    let is_of_name = |char: char| char.is_alphanumeric() || matches!(char, '_' | '$' | '.' | '[' | ']');
    let arguments = rest.trim_end_matches(|char: char| char == ';' || char.is_whitespace()).strip_suffix(')')?;
    (!name.is_empty() && name.chars().all(is_of_name)).then(|| arguments.as_bytes().to_vec())
}

/// Decodes base64 of either alphabet, with line breaks or without; `None` when it is none.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    let unspaced: String = text.split_ascii_whitespace().collect();
    let is_for_urls = unspaced.contains(['-', '_']);
    let engine = if is_for_urls { URL_SAFE_PAD_INDIFFERENT } else { STANDARD_PAD_INDIFFERENT };
    engine.decode(unspaced).ok().filter(|bytes| !bytes.is_empty())
}
