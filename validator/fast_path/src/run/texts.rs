//! The string properties of an object that have certain names. No value after the last one that is asked for is read.

use std::borrow::Cow;

use vistoria_support::JsonType;
use vistoria_support::lex::{Lexer, skip_whitespace};

use super::union::{json_type, skip};

/// Iterator over the properties of an object that have certain names and are strings.
pub struct Texts<'t, 'n> {
    lexer: Lexer<'t>,
    names: &'n [String],
    /// The byte at which the next key starts.
    at: usize,
}

/// A property that is a string.
#[derive(Debug, PartialEq, Eq)]
pub struct NamedText<'t> {
    /// The index of its name.
    pub name: usize,
    /// Its value.
    pub text: Cow<'t, str>,
}

/// Returns the properties of the object that `json` starts with that have one of these names and are strings, in their order, as far as
/// it is JSON.
pub fn texts<'t, 'n>(json: &'t str, names: &'n [String]) -> Texts<'t, 'n> {
    let bytes = json.as_bytes();
    let start = skip_whitespace(bytes, 0);
    let is_object = bytes.get(start) == Some(&b'{');
    let at = if is_object { skip_whitespace(bytes, start + 1) } else { bytes.len() };
    Texts { lexer: Lexer::new(json), names, at }
}

impl<'t> Iterator for Texts<'t, '_> {
    type Item = NamedText<'t>;

    fn next(&mut self) -> Option<NamedText<'t>> {
        let bytes = self.lexer.text().as_bytes();
        while *bytes.get(self.at)? == b'"' {
            let (key, after) = self.lexer.key(self.at)?;
            let key = self.lexer.string_value(key.start, key.end, key.escaped);
            let name = self.names.iter().position(|name| key == *name);
            let mut at = skip_whitespace(bytes, after);
            let mut text = None;
            match json_type(*bytes.get(at)?)? {
                JsonType::String => {
                    let start = at + 1;
                    let (end, is_escaped) = self.lexer.string(at)?;
                    text = name.map(|name| NamedText { name, text: self.lexer.string_value(start, end, is_escaped) });
                    at = end + 1;
                }
                JsonType::Object | JsonType::Array => at = skip(&mut self.lexer, at)?,
                _ => at += bytes[at..].iter().take_while(|byte| !matches!(byte, b',' | b'}')).count(),
            }
            at = skip_whitespace(bytes, at);
            let is_last = bytes.get(at) != Some(&b',');
            self.at = if is_last { bytes.len() } else { skip_whitespace(bytes, at + 1) };
            if text.is_some() {
                return text;
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::texts;

    #[test]
    fn finds_what_is_a_string() {
        for (json, expected) in [
            (r#"{"event":"a"}"#, &[(0, "a")][..]),
            (r#" { "x" : [{"event":"no"}, "}"] , "kind" : "b" , "event":"a"}"#, &[(1, "b"), (0, "a")]),
            (r#"{"event":null,"kind":"b"}"#, &[(1, "b")]),
            (r#"{"n":-1.5e3,"t":true,"\u0065vent":"\u00e9"}"#, &[(0, "é")]),
            (r#"{"event":["a"],"kind":{"kind":"b"}}"#, &[]),
            (r#"{"event":"a" and what follows is not read"#, &[(0, "a")]),
            (r#"{"event":"a","kind":"b""#, &[(0, "a"), (1, "b")]),
            (r#"["event","a"]"#, &[]),
            (r#"{"event":"a"#, &[]),
            (r#"{"x":?,"event":"a"}"#, &[]),
            (r#"{event:"a"}"#, &[]),
            ("{}", &[]),
            ("{", &[]),
            ("", &[]),
        ] {
            let names = ["event", "kind"].map(str::to_owned);
            let found = texts(json, &names);
            let found: Vec<_> = found.map(|found| (found.name, found.text.into_owned())).collect();
            let expected: Vec<_> = expected.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
            assert_eq!(found, expected, "{json}");
        }
    }
}
