//! Which alternatives of a union a value may satisfy, by its type and by the keys that come first. The keys are read ahead up to
//! the first value that is an object or an array; in most unions one of them names the alternative, or is allowed by one only.

use vistoria_support::JsonType;
use vistoria_support::lex::{Lexer, skip_whitespace};

use crate::plan::guards::{AlternativeSet, Alternatives, Guards};

/// Keys that are read ahead.
const MAX_KEYS: usize = 16;

/// Returns the alternatives that the object or array at `at` may satisfy; `None` when they are not known, or when what is there is
/// not JSON.
pub(super) fn candidates(union: &Alternatives, lexer: &mut Lexer<'_>, at: usize) -> Option<AlternativeSet> {
    let is_object = lexer.text().as_bytes()[at] == b'{';
    let left = union.by_type.of(is_object)?;
    match &union.guards {
        Some(guards) if is_object && left.count_ones() > 1 => after_first_keys(guards, left, lexer, at),
        _ => Some(left),
    }
}

fn after_first_keys(
    guards: &Guards,
    mut left: AlternativeSet,
    lexer: &mut Lexer<'_>,
    at: usize,
) -> Option<AlternativeSet> {
    let text = lexer.text();
    let bytes = text.as_bytes();
    let mut at = skip_whitespace(bytes, at + 1);
    let mut next = guards.keys.first();
    for _ in 0..MAX_KEYS {
        if left.count_ones() < 2 || *bytes.get(at)? == b'}' {
            break;
        }
        let (key, after) = lexer.key(at)?;
        let is_name = |name: &str| lexer.string_value(key.start, key.end, key.escaped) == name;
        let found = guards.keys.find(key.fingerprint, next, is_name);
        next = found.as_ref().map_or(next, |found| found.next);
        let guard = found.map(|found| found.value);
        left &= guard.map_or(guards.others, |guard| guard.allowing);
        at = skip_whitespace(bytes, after);
        let value = match json_type(*bytes.get(at)?)? {
            JsonType::String => {
                let (end, escaped) = lexer.string(at)?;
                let value = lexer.string_value(at + 1, end, escaped);
                at = end + 1;
                Some(value)
            }
            JsonType::Number => {
                at = lexer.number(at)?;
                None
            }
            JsonType::Null | JsonType::Boolean => {
                at += bytes[at..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
                None
            }
            JsonType::Object | JsonType::Array => {
                left &= guard.map_or(left, |guard| guard.allowing_value(None));
                break;
            }
        };
        left &= guard.map_or(left, |guard| guard.allowing_value(value.as_deref()));
        at = skip_whitespace(bytes, at);
        if *bytes.get(at)? != b',' {
            break;
        }
        at = skip_whitespace(bytes, at + 1);
    }
    Some(left)
}

/// Returns the type of a value by its first byte.
#[inline]
pub(super) fn json_type(first: u8) -> Option<JsonType> {
    Some(match first {
        b'"' => JsonType::String,
        b'-' | b'0'..=b'9' => JsonType::Number,
        b'{' => JsonType::Object,
        b'[' => JsonType::Array,
        b't' | b'f' => JsonType::Boolean,
        b'n' => JsonType::Null,
        _ => return None,
    })
}
