//! Parameters of a call: values in the path, the query, the headers and the cookies of a request.

use std::ops::Range;

use serde::ser::Serialize;

use super::files::beside;
use super::form::names_and_values;
use super::given::Given;
use super::kinds::{Kinds, OnWire};
use super::member::{Member, Place};
use super::percent::Escape;
use super::reading::{Members, Reader};
use super::tape::Tape;
use super::writing::{Writer, Written};
use super::{At, Decode, Error, Fault, decode_within, encode as to_json};

/// The parts of a request in which its parameters are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestHead {
    /// The path of the first server, and the call's path below it.
    pub path: String,
    /// The query without `?`; empty when there is none.
    pub query: String,
    /// Headers with their values; cookies are one header of the name `Cookie`.
    pub headers: Vec<(String, String)>,
}

/// Decodes the parameters of a request to a call, whose path is given as those of its servers and a template below them.
pub fn decode<'r, T: Decode + OnWire>(
    (bases, template): (&[&str], &str),
    table: &[Member],
    path: &str,
    query: Option<&str>,
    headers: &mut dyn Iterator<Item = (&'r str, &'r str)>,
) -> Result<T, Error> {
    let (kinds, mut reader, mut members) = (Kinds::of(T::kind()), Reader::default(), Members::new());
    let variables =
        captures((bases, template), path).ok_or_else(|| Error::at_root("the path is not that of the call"))?;
    let mut values: Vec<(&Member, String)> = Vec::new();
    let (mut cookies, mut named) = (Vec::new(), Vec::new());
    for (name, value) in headers {
        if name.eq_ignore_ascii_case("cookie") {
            cookies.extend(names_and_values(value, ";")?);
        } else if let Some(member) = of(table, Place::Header).find(|member| member.name.eq_ignore_ascii_case(name)) {
            named.push((member, value));
        }
    }
    for member in of(table, Place::Path) {
        let variable = variables.iter().find(|(name, _)| *name == member.name);
        values.extend(variable.map(|(_, range)| (member, path[range.clone()].to_owned())));
    }
    for member in of(table, Place::Header) {
        // A header that is there several times has its values in a list.
        let same: Vec<&str> = named.iter().filter(|(of, _)| of.key == member.key).map(|(_, value)| *value).collect();
        values.extend((!same.is_empty()).then(|| (member, same.join(","))));
    }
    for (member, value) in &values {
        let escape = if member.place == Place::Path { Escape::Percent } else { Escape::None };
        let inner = kinds.property(member.key);
        let json = reader.single(member, &inner, Given::Text(value, escape));
        members.add(member.key, &json.map_err(|fault| fault.within(member.key_in_fault(&kinds)))?);
    }
    let query = names_and_values(query.unwrap_or_default(), "&")?;
    reader.pairs(&kinds, table, Place::Query, query, &mut members)?;
    reader.pairs(&kinds, table, Place::Cookie, cookies, &mut members)?;
    let json = members.json();
    beside(reader.files, || decode_within(json.as_bytes(), &[])).0
}

fn of(table: &[Member], place: Place) -> impl Iterator<Item = &Member> {
    table.iter().filter(move |member| member.place == place)
}

impl Member {
    /// Returns the key as a fault names it.
    fn key_in_fault(&self, kinds: &Kinds) -> &'static str {
        kinds.declared(self.key).unwrap_or("*")
    }
}

/// Encodes the parameters of a request to a call.
pub fn encode<T: Serialize + OnWire>(
    parameters: &T,
    (bases, template): (&[&str], &str),
    table: &[Member],
) -> Result<RequestHead, Error> {
    let (json, kinds) = (to_json(parameters)?, Kinds::of(T::kind()));
    let tape = Tape::parse(&json)?;
    let (mut path, mut query, mut headers, mut cookies) =
        (format!("{}{template}", bases.first().unwrap_or(&"")), Vec::new(), Vec::new(), Vec::new());
    for (key, at) in (Writer { tape: &tape, escape: Escape::None }).entries(tape.root()) {
        let Some(member) = table.iter().find(|member| member.key == key) else { continue };
        let within = |fault: Fault| fault.within(member.key_in_fault(&kinds));
        let write = |escape| Writer { tape: &tape, escape };
        let pairs = |escape: Escape, at: At| write(escape).pairs(member, &kinds.property(&key), at).map_err(within);
        match member.place {
            Place::Path => {
                let value = write(Escape::Percent).single(member, at).map_err(within)?;
                if value.is_empty() {
                    return Err(within(Fault::new("a text without characters cannot be in a path")).into());
                }
                path = path.replace(&format!("{{{}}}", member.name), &value);
            }
            Place::Header => {
                let value = write(Escape::None).single(member, at).map_err(within)?;
                if value.chars().any(|char| char.is_control() && char != '\t') {
                    return Err(within(Fault::new("a header cannot have control characters")).into());
                }
                headers.push((member.name.to_owned(), value));
            }
            Place::Query => query.extend(pairs(Escape::Percent, at)?),
            Place::Cookie => cookies.extend(pairs(Escape::Percent, at)?),
            Place::Form => {}
        }
    }
    let joined = |pairs: Vec<Written>, delimiter: &str| {
        let pairs: Vec<String> = pairs.into_iter().map(|pair| format!("{}={}", pair.name, pair.value)).collect();
        pairs.join(delimiter)
    };
    if !cookies.is_empty() {
        headers.push(("Cookie".to_owned(), joined(cookies, "; ")));
    }
    Ok(RequestHead { path, query: joined(query, "&"), headers })
}

/// Returns the variables of a call's path and the bytes of `path` that they stand for, also if the path is that below its server;
/// `None` if it does not match. A variable stands for at least one character of a segment, and for as few as possible; the last
/// one of a segment for all that is left.
fn captures<'t>((bases, template): (&[&str], &'t str), path: &str) -> Option<Vec<(&'t str, Range<usize>)>> {
    let template = template.split(['?', '#']).next().unwrap_or_default();
    bases.iter().copied().chain([""]).find_map(|base| {
        // The variables of a base belong to the server.
        let start = base.split('/').skip(1).try_fold(0, |at, base| {
            let segment = path.get(at..)?.strip_prefix('/')?.split('/').next()?;
            of_segment(base, segment).map(|_| at + 1 + segment.len())
        })?;
        let (mut at, mut found) = (start, Vec::new());
        let mut segments = path[start..].split('/');
        for template in template.split('/') {
            let segment = segments.next()?;
            let variables = of_segment(template, segment)?.into_iter();
            found.extend(variables.map(|(name, range)| (name, at + range.start..at + range.end)));
            at += segment.len() + 1;
        }
        segments.next().is_none().then_some(found)
    })
}

fn of_segment<'t>(template: &'t str, segment: &str) -> Option<Vec<(&'t str, Range<usize>)>> {
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
