//! Values as they stand in a message outside of JSON, before it is known what they are.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Fault;
use super::files::{File, unnamed};
use super::lex::MAX_DEPTH;
use super::member::{Style, is_json};
use super::multipart::Part;
use super::percent::{Escape, decoded, decoded_bytes};

/// A value as it stands in a message.
#[derive(Debug, Clone, Copy)]
pub(super) enum Given<'t> {
    /// A text, and how characters are escaped in it.
    Text(&'t str, Escape),
    /// A part of a form.
    Part(&'t Part<'t>),
}

/// A name with its value.
pub(super) type Pair<'t> = (Cow<'t, str>, Given<'t>);

impl<'t> Given<'t> {
    /// Returns the text that it stands for.
    pub(super) fn text(self) -> Result<Cow<'t, str>, Fault> {
        let (raw, escape) = self.raw()?;
        decoded(raw, escape)
    }

    fn raw(self) -> Result<(&'t str, Escape), Fault> {
        match self {
            Self::Text(raw, escape) => Ok((raw, escape)),
            Self::Part(part) => {
                let text = std::str::from_utf8(part.content).map_err(|_| Fault::new("the text is not UTF-8"))?;
                Ok((text, Escape::None))
            }
        }
    }

    /// Returns the bytes that it stands for.
    pub(super) fn file(self) -> File {
        match self {
            Self::Text(raw, escape) => unnamed(decoded_bytes(raw, escape).into_owned()),
            Self::Part(part) => File {
                bytes: part.content.to_vec(),
                name: part.file_name.clone(),
                content_type: part.content_type.map(str::to_owned),
            },
        }
    }

    /// Returns its media type, if it states one.
    pub(super) fn content_type(self) -> Option<&'t str> {
        match self {
            Self::Text(..) => None,
            Self::Part(part) => part.content_type,
        }
    }

    /// Checks whether it states to be JSON.
    pub(super) fn is_json(self) -> bool {
        self.content_type().is_some_and(is_json)
    }

    /// Splits it at every delimiter of several, as received: an escaped character delimits nothing. An empty text has no parts.
    pub(super) fn split(self, delimiters: &[&str]) -> Result<Vec<Self>, Fault> {
        let (mut rest, escape) = self.raw()?;
        let mut parts = Vec::new();
        if rest.is_empty() {
            return Ok(parts);
        }
        loop {
            let found = delimiters.iter().filter_map(|delimiter| Some((rest.find(delimiter)?, delimiter.len())));
            let Some((end, length)) = found.min() else { break };
            parts.push(Self::Text(&rest[..end], escape));
            rest = &rest[end + length..];
        }
        parts.push(Self::Text(rest, escape));
        Ok(parts)
    }

    /// Splits it at the first `=` into a name and a value; without one, all of it is the name.
    pub(super) fn pair(self) -> Result<Pair<'t>, Fault> {
        let (raw, escape) = self.raw()?;
        let (name, value) = raw.split_once('=').unwrap_or((raw, &raw[raw.len()..]));
        Ok((decoded(name, escape)?, Self::Text(value, escape)))
    }

    /// Removes a text at the start.
    pub(super) fn without(self, start: &str) -> Result<Self, Fault> {
        let (raw, escape) = self.raw()?;
        Ok(Self::Text(raw.strip_prefix(start).unwrap_or(raw), escape))
    }

    /// Removes white space at both ends.
    pub(super) fn trimmed(self) -> Result<Self, Fault> {
        let (raw, escape) = self.raw()?;
        Ok(Self::Text(raw.trim(), escape))
    }
}

/// Returns the delimiters of the items of a list, or the names and values of an object, that is written in one text.
pub(super) fn delimiters(style: Option<Style>) -> &'static [&'static str] {
    match style {
        Some(Style::SpaceDelimited) => &["%20", "+", " "],
        Some(Style::PipeDelimited) => &["|", "%7C", "%7c"],
        _ => &[","],
    }
}

/// Takes names and values in turns.
pub(super) fn in_turns<'t>(parts: &[Given<'t>]) -> Result<Vec<Pair<'t>>, Fault> {
    let pair = |pair: &[Given<'t>]| match pair {
        [name, value] => Ok((name.text()?, *value)),
        _ => Err(Fault::new("expected names and values in turns, found a name without a value")),
    };
    parts.chunks(2).map(pair).collect()
}

/// What `name[a][b]=value` writes: the values at each place, and what is inside it.
#[derive(Debug, Default)]
pub(super) struct Deep<'t> {
    pub(super) values: Vec<Given<'t>>,
    pub(super) inner: BTreeMap<String, Deep<'t>>,
}

impl<'t> Deep<'t> {
    /// Gathers the values of a name.
    pub(super) fn gather(name: &str, pairs: &[Pair<'t>]) -> Self {
        let mut root = Self::default();
        for (key, value) in pairs {
            let mut at = &mut root;
            for token in path_below(name, key).unwrap_or_default() {
                at = at.inner.entry(token.to_owned()).or_default();
            }
            at.values.push(*value);
        }
        root
    }
}

/// Returns the path of `name[a][b]` below `name`; `None` for another name, and for one that nests deeper than JSON may.
pub(super) fn path_below<'k>(name: &str, key: &'k str) -> Option<Vec<&'k str>> {
    let rest = key.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')?;
    let path: Vec<&str> = rest.split("][").collect();
    (path.len() < MAX_DEPTH).then_some(path)
}
