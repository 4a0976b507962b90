//! A part of a message that is text, with its place.

use percent_encoding::percent_decode_str;

/// A part of a message that is text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text<'t> {
    /// Where it starts, in bytes.
    pub at: usize,
    /// The text as received.
    pub raw: &'t str,
    /// How characters are escaped in it.
    pub escape: Escape,
}

/// How characters are escaped in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Escape {
    /// Not at all.
    None,
    /// As `%20`.
    Percent,
    /// As `%20`, and a space as `+`.
    Form,
}

impl<'t> Text<'t> {
    /// Returns the text without escapes. Bytes that are not UTF-8 become U+FFFD.
    pub fn decoded(&self) -> String {
        match self.escape {
            Escape::None => self.raw.to_owned(),
            Escape::Percent => percent_decode_str(self.raw).decode_utf8_lossy().into_owned(),
            Escape::Form => percent_decode_str(&self.raw.replace('+', " ")).decode_utf8_lossy().into_owned(),
        }
    }

    /// Returns the text after `at` of its bytes.
    pub(super) fn from(&self, at: usize) -> Self {
        Self { at: self.at + at, raw: &self.raw[at..], ..*self }
    }

    /// Splits it at every delimiter of several, as received: an escaped character delimits nothing.
    pub(super) fn split(&self, delimiters: &[&str]) -> Vec<Text<'t>> {
        let mut parts = Vec::new();
        let mut rest = *self;
        loop {
            let found = delimiters.iter().filter_map(|delimiter| Some((rest.raw.find(delimiter)?, delimiter.len())));
            let Some((end, length)) = found.min() else { break };
            parts.push(Self { raw: &rest.raw[..end], ..rest });
            rest = rest.from(end + length);
        }
        parts.push(rest);
        parts
    }

    /// Splits it at the first `=` into a name and a value; without one, all of it is the name.
    pub(super) fn pair(&self) -> (Text<'t>, Text<'t>) {
        match self.raw.split_once('=') {
            Some((name, _)) => (Self { raw: name, ..*self }, self.from(name.len() + 1)),
            None => (*self, self.from(self.raw.len())),
        }
    }

    /// Removes white space at both ends.
    pub(super) fn trimmed(&self) -> Self {
        let start = self.raw.len() - self.raw.trim_start().len();
        Self { raw: self.raw.trim(), ..self.from(start) }
    }
}

/// Splits a query, a form or the value of the header Cookie into names and values.
pub fn pairs<'t>(text: Text<'t>, delimiter: &str) -> Vec<(Text<'t>, Text<'t>)> {
    let parts = text.split(&[delimiter]).into_iter().map(|part| part.trimmed());
    parts.filter(|part| !part.raw.is_empty()).map(|part| part.pair()).collect()
}
