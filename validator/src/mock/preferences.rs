//! Preferences of a request for its answer: the header `Prefer` (RFC 7240).

use crate::capture::Headers;
use crate::http::Problem;

/// What a request asks of its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Preferences {
    /// The status.
    pub(super) code: Option<u16>,
    /// The name of the example.
    pub(super) example: Option<String>,
    /// Whether it is a fresh one.
    pub(super) dynamic: bool,
}

impl Preferences {
    /// Reads the preferences of a request. Unknown ones are ignored, and of several with one name the first counts.
    pub(super) fn of(headers: &Headers) -> Result<Self, Problem> {
        let mut preferences = Self::default();
        let mut seen: Vec<String> = Vec::new();
        let texts: Vec<String> =
            headers.all("prefer").map(|value| String::from_utf8_lossy(value).into_owned()).collect();
        for preference in texts.iter().flat_map(|text| parts(text, ',')) {
            // What follows a semicolon are parameters, which none of these has.
            let Some(preference) = parts(preference, ';').next() else { continue };
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            let (name, value) = (name.trim().to_ascii_lowercase(), unquoted(value.trim()));
            if seen.contains(&name) {
                continue;
            }
            match name.as_str() {
                "code" => preferences.code = Some(code(&value)?),
                "example" => preferences.example = Some(value),
                "dynamic" => preferences.dynamic = flag(&value)?,
                _ => continue,
            }
            seen.push(name);
        }
        Ok(preferences)
    }

    /// Returns them as the header `Preference-Applied` has them; `None` when there are none.
    pub(super) fn applied(&self) -> Option<String> {
        let code = self.code.map(|code| format!("code={code}"));
        let example = self
            .example
            .as_ref()
            .map(|name| format!("example=\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")));
        let dynamic = self.dynamic.then(|| "dynamic=true".to_owned());
        let all: Vec<String> = code.into_iter().chain(example).chain(dynamic).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

fn code(value: &str) -> Result<u16, Problem> {
    let code = value.parse().ok().filter(|code| (200..600).contains(code));
    code.ok_or_else(|| impossible("code must be a status from 200 to 599, such as code=404"))
}

fn flag(value: &str) -> Result<bool, Problem> {
    match value {
        "" | "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(impossible("dynamic must be true or false")),
    }
}

/// Returns the problem of a preference that cannot be met.
pub(super) fn impossible(detail: &str) -> Problem {
    Problem::new(400, "preference", "The preferred answer is not possible", detail)
}

/// Returns the parts of a text between separators outside quotes.
fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    text.split(move |letter| {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ => return letter == separator && !is_quoted,
        }
        false
    })
}

/// Returns a value without its quotes.
fn unquoted(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return value.to_owned() };
    let mut text = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        text.extend(if letter == '\\' { letters.next() } else { Some(letter) });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Preferences;
    use crate::capture::Headers;

    fn read(lines: &[&str]) -> Result<Preferences, String> {
        let headers: Headers = lines.iter().map(|line| ("Prefer".to_owned(), line.as_bytes().to_vec())).collect();
        Preferences::of(&headers).map_err(|problem| problem.detail)
    }

    #[test]
    fn headers() {
        let of =
            |code, example: Option<&str>, dynamic| Preferences { code, example: example.map(str::to_owned), dynamic };
        for (lines, expected) in [
            (&[][..], of(None, None, false)),
            (&["code=404"], of(Some(404), None, false)),
            (&["code=404, example=gone"], of(Some(404), Some("gone"), false)),
            (&["Code = 404", "dynamic=true"], of(Some(404), None, true)),
            (&["respond-async, wait=10, dynamic"], of(None, None, true)),
            (&["code=404; q=1, code=500"], of(Some(404), None, false)),
            (&["example=\"a, b; \\\"c\\\"\", code=200"], of(Some(200), Some("a, b; \"c\""), false)),
            (&["dynamic=false,,"], of(None, None, false)),
        ] {
            assert_eq!(read(lines), Ok(expected), "{lines:?}");
        }
        for line in ["code=", "code=99", "code=none", "dynamic=maybe"] {
            assert!(read(&[line]).is_err(), "{line}");
        }
    }
}
