//! Which alternatives of a union a value may satisfy, by its type, its keys, and the scalars in it. The keys are read ahead as far
//! as it takes; in most unions the first one or two tell the alternative.

use vistoria_support::JsonType;
use vistoria_support::lex::{Lexer, skip_whitespace};

use crate::plan::guards::{Alternatives, Guards, TypedAlternative};

/// The schemas of the alternatives that a value may satisfy.
pub(super) enum Candidates {
    None,
    One(u32),
    Several(Vec<u32>),
}

/// What an object is read ahead with.
pub(super) struct ReadAhead<'r, 't> {
    pub lexer: &'r mut Lexer<'t>,
    /// Where objects and arrays end that were read before, by where they start.
    pub ends: &'r [(usize, usize)],
    /// Used up by what is skipped; without any, no keys are read.
    pub fuel: &'r mut usize,
}

/// Returns the schemas of the alternatives that the object or array at `at` may satisfy, as far as it is JSON.
pub(super) fn candidates(union: &Alternatives, mut ahead: ReadAhead<'_, '_>, at: usize) -> Candidates {
    let is_object = ahead.lexer.text().as_bytes()[at] == b'{';
    let of_type = union.of_type(if is_object { JsonType::Object } else { JsonType::Array });
    let guards = union.guards.as_ref().filter(|_| is_object && of_type.len() > 1 && *ahead.fuel > 0);
    let by_keys = guards.and_then(|guards| by_keys(of_type, guards, &mut ahead, at));
    by_keys.unwrap_or_else(|| Candidates::of(of_type.iter()))
}

impl Candidates {
    fn of<'a>(mut alternatives: impl Iterator<Item = &'a TypedAlternative>) -> Self {
        match (alternatives.next(), alternatives.next()) {
            (None, _) => Self::None,
            (Some(only), None) => Self::One(only.schema),
            (Some(one), Some(other)) => {
                Self::Several([one, other].into_iter().chain(alternatives).map(|one| one.schema).collect())
            }
        }
    }
}

fn by_keys(
    of_type: &[TypedAlternative],
    guards: &Guards,
    ReadAhead { lexer, ends, fuel }: &mut ReadAhead<'_, '_>,
    object: usize,
) -> Option<Candidates> {
    let text = lexer.text();
    let bytes = text.as_bytes();
    let mut left = guards.begin();
    let mut at = skip_whitespace(bytes, object + 1);
    while *bytes.get(at)? != b'}' {
        let (key, after) = lexer.key(at)?;
        let guard = left.guard(key.fingerprint, |name| lexer.string_value(key.start, key.end, key.escaped) == name);
        at = skip_whitespace(bytes, after);
        let (start, json_type) = (at, json_type(*bytes.get(at)?)?);
        let mut escaped = false;
        // What is an object or an array is skipped once it is needed.
        let is_container = matches!(json_type, JsonType::Object | JsonType::Array);
        if json_type == JsonType::String {
            (at, escaped) = lexer.string(at)?;
            at += 1;
        } else if !is_container {
            at += bytes[at..].iter().take_while(|byte| is_of_scalar(**byte)).count();
        }
        let (from, to) = if json_type == JsonType::String { (start + 1, at - 1) } else { (start, at) };
        left.keep(guard, json_type, || lexer.string_value(from, to, escaped));
        let mut candidates = of_type.iter().filter(|alternative| left.alternatives().has(alternative.index));
        let first = candidates.next();
        if candidates.next().is_none() {
            return Some(Candidates::of(first.into_iter()));
        }
        if is_container {
            at = match end_of(ends, at) {
                Some(end) => end,
                None => skip(lexer, at)?,
            };
            **fuel = fuel.checked_sub((at - start) / 8)?;
        }
        at = skip_whitespace(bytes, at);
        match *bytes.get(at)? {
            b',' => at = skip_whitespace(bytes, at + 1),
            b'}' => {}
            _ => return None,
        }
    }
    let left = left.at_end();
    Some(Candidates::of(of_type.iter().filter(|alternative| left.has(alternative.index))))
}

/// Returns where the object or array at `at` ends, when it is among those that were read before.
pub(super) fn end_of(ends: &[(usize, usize)], at: usize) -> Option<usize> {
    let index = ends.binary_search_by_key(&at, |(start, _)| *start).ok()?;
    Some(ends[index].1)
}

/// Checks whether a byte may be one of a number or a literal.
fn is_of_scalar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// Returns the byte after the object or array at `at`, by its brackets and strings alone.
pub(super) fn skip(lexer: &mut Lexer<'_>, mut at: usize) -> Option<usize> {
    let bytes = lexer.text().as_bytes();
    let mut levels = 0_usize;
    loop {
        match *bytes.get(at)? {
            b'"' => at = lexer.string(at)?.0,
            b'{' | b'[' => levels += 1,
            b'}' | b']' => {
                levels -= 1;
                if levels == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
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
