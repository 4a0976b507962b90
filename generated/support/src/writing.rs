//! From JSON to texts: the JSON that a type encodes becomes what stands in a form or in parameters.

use super::kinds::Kinds;
use super::member::{Member, Style};
use super::percent::{Escape, encoded};
use super::reading::is_spread;
use super::span::JsonType;
use super::tape::Tape;
use super::{At, Fault};

/// An object in JSON that becomes texts, in which characters are escaped in one way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writer<'j, 't> {
    pub(super) tape: &'j Tape<'t>,
    pub(super) escape: Escape,
}

/// A name and a value, escaped.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) is: Is,
}

/// What a written value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Is {
    Text,
    Json,
    /// A file, of which the value is the number.
    File,
}

impl Writer<'_, '_> {
    /// Writes a member as names and values.
    pub(super) fn pairs(&self, member: &Member, kinds: &Kinds, at: At) -> Result<Vec<Written>, Fault> {
        let name = || self.escaped(member.name);
        let json_type = self.tape.json_type(at);
        let written = |value: String, is| Written { name: name(), value, is };
        if member.is_json() {
            return Ok(vec![written(self.value(self.tape.json(at), member), Is::Json)]);
        }
        match (member.style, json_type) {
            (Some(Style::DeepObject), JsonType::Array | JsonType::Object) => {
                let mut pairs = Vec::new();
                self.deep(member, member.name, at, &mut pairs);
                Ok(pairs)
            }
            (_, JsonType::Array) if member.explode => {
                let items = self.items(at).into_iter().enumerate();
                Ok(items.map(|(index, at)| self.whole(member, &kinds.item(index), member.name, at)).collect())
            }
            (Some(_), JsonType::Object) if is_spread(member, kinds) => {
                let entries = self.entries(at).into_iter();
                Ok(entries.map(|(key, at)| self.whole(member, &kinds.property(&key), &key, at)).collect())
            }
            (Some(_), JsonType::Array | JsonType::Object) => {
                Ok(vec![written(self.joined(member, at, self.delimiter(member.style), false)?, Is::Text)])
            }
            (None, JsonType::Array) if !member.explode => {
                Ok(vec![written(self.joined(member, at, ",", false)?, Is::Text)])
            }
            _ => Ok(vec![self.whole(member, kinds, member.name, at)]),
        }
    }

    /// Writes a member as one text of its own.
    pub(super) fn single(&self, member: &Member, at: At) -> Result<String, Fault> {
        let (json_type, name) = (self.tape.json_type(at), self.escaped(member.name));
        let is_inside = matches!(json_type, JsonType::Array | JsonType::Object);
        if member.is_json() {
            return Ok(self.value(self.tape.json(at), member));
        }
        let joined = |delimiter: &str| self.joined(member, at, delimiter, member.explode);
        match member.style {
            Some(Style::Matrix) if member.explode && json_type == JsonType::Array => {
                let items = self.items(at).into_iter().map(|at| format!(";{name}={}", self.text(at, false)));
                Ok(items.collect())
            }
            Some(Style::Matrix) if member.explode && is_inside => Ok(format!(";{}", joined(";")?)),
            Some(Style::Matrix) => {
                let value = if is_inside { joined(",")? } else { self.text(at, member.is_reserved_kept) };
                Ok(if value.is_empty() { format!(";{name}") } else { format!(";{name}={value}") })
            }
            Some(Style::Label) if is_inside => Ok(format!(".{}", joined(if member.explode { "." } else { "," })?)),
            Some(Style::Label) => Ok(format!(".{}", self.text(at, member.is_reserved_kept))),
            _ if is_inside => joined(","),
            _ => Ok(self.text(at, member.is_reserved_kept)),
        }
    }

    /// Writes a value as a whole, under a name.
    fn whole(&self, member: &Member, kinds: &Kinds, name: &str, at: At) -> Written {
        let is = match self.tape.json_type(at) {
            JsonType::String if kinds.allow_file() => Is::File,
            JsonType::Array | JsonType::Object => Is::Json,
            _ => Is::Text,
        };
        Written { name: self.escaped(name), value: self.text(at, member.is_reserved_kept), is }
    }

    fn deep(&self, member: &Member, name: &str, at: At, pairs: &mut Vec<Written>) {
        match self.tape.json_type(at) {
            JsonType::Array => {
                for (index, at) in self.items(at).into_iter().enumerate() {
                    self.deep(member, &format!("{name}[{index}]"), at, pairs);
                }
            }
            JsonType::Object => {
                for (key, at) in self.entries(at) {
                    self.deep(member, &format!("{name}[{key}]"), at, pairs);
                }
            }
            _ => {
                let value = self.text(at, member.is_reserved_kept);
                pairs.push(Written { name: self.escaped(name), value, is: Is::Text });
            }
        }
    }

    /// Joins the items of a list, or the names and values of an object.
    fn joined(&self, member: &Member, at: At, delimiter: &str, explode: bool) -> Result<String, Fault> {
        let parts: Vec<String> = if self.tape.json_type(at) == JsonType::Array {
            self.items(at).into_iter().map(|at| self.text(at, false)).collect()
        } else if explode {
            let entries = self.entries(at).into_iter();
            entries.map(|(key, at)| format!("{}={}", self.escaped(&key), self.text(at, false))).collect()
        } else {
            let entries = self.entries(at).into_iter();
            entries.flat_map(|(key, at)| [self.escaped(&key), self.text(at, false)]).collect()
        };
        let delimits = |part: &String| part.contains(delimiter);
        if let Some(index) = parts.iter().position(delimits) {
            let message = format!("the style of {} cannot write a value that contains its delimiter", member.name);
            return Err(Fault::new(message).within(index.to_string()));
        }
        Ok(parts.join(delimiter))
    }

    fn delimiter(&self, style: Option<Style>) -> &'static str {
        match (style, self.escape) {
            (Some(Style::SpaceDelimited), Escape::None) => " ",
            (Some(Style::SpaceDelimited), Escape::Percent) => "%20",
            (Some(Style::SpaceDelimited), Escape::Form) => "+",
            (Some(Style::PipeDelimited), Escape::None) => "|",
            (Some(Style::PipeDelimited), _) => "%7C",
            _ => ",",
        }
    }

    /// Writes a scalar; of a list or an object, the JSON. Null is a text without characters.
    fn text(&self, at: At, is_reserved_kept: bool) -> String {
        match self.tape.json_type(at) {
            JsonType::Null => String::new(),
            JsonType::String => encoded(self.tape.text(at).as_bytes(), self.escape, is_reserved_kept),
            _ => encoded(self.tape.json(at).as_bytes(), self.escape, is_reserved_kept),
        }
    }

    fn value(&self, text: &str, member: &Member) -> String {
        encoded(text.as_bytes(), self.escape, member.is_reserved_kept)
    }

    fn escaped(&self, text: &str) -> String {
        encoded(text.as_bytes(), self.escape, false)
    }

    fn items(&self, at: At) -> Vec<At> {
        let mut items = self.tape.items(at);
        std::iter::from_fn(|| items.next(self.tape)).collect()
    }

    /// Returns the keys and values of an object.
    pub(super) fn entries(&self, at: At) -> Vec<(String, At)> {
        let mut entries = self.tape.items(at);
        let entries = std::iter::from_fn(|| entries.entry(self.tape));
        entries.map(|(key, value)| (self.tape.text(key).into_owned(), value)).collect()
    }
}
