//! The recursive descent over arrays and objects; tokens are the lexer's. Strings and numbers are in [`super::scalar`].
//!
//! Hand-written, since no JSON crate has the place of every key and value, and goes on after a deviation.

use std::collections::BTreeMap;

use vistoria_support::lex::{Lexer, ParseErrorKind, skip_whitespace};

use super::fault::{Fault, FaultKind, Read};
use crate::node::{Entry, Kind, Node};
use crate::text::{At, FileId};

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// A text that is being read.
pub(super) struct Reader<'t> {
    pub(super) lexer: Lexer<'t>,
    /// The next byte.
    pub(super) at: usize,
    faults: Vec<Fault>,
    file: FileId,
    depth: usize,
    max_depth: usize,
    /// The items of the lists that are open, outer before inner, so that each list is allocated once, when it is closed.
    items: Vec<Node>,
    /// The entries of the objects that are open, likewise.
    entries: Vec<Entry>,
}

/// In an object of fewer keys than this, a duplicate is found by a search through all of them.
const MIN_INDEXED: usize = 16;

/// A fault after which nothing more can be read.
pub(super) struct Fatal(Fault);

pub(super) type Result<T> = std::result::Result<T, Fatal>;

/// Reads bytes that are to be one JSON value.
pub(super) fn read(bytes: &[u8], file: FileId, max_depth: usize) -> Read {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let kind = FaultKind::InvalidUtf8 { looks_like: other_encoding(bytes) };
            return Read { root: None, faults: vec![Fault { kind, offset: error.valid_up_to() }] };
        }
    };
    let (items, entries) = (Vec::new(), Vec::new());
    let lexer = Lexer::new(text);
    let mut reader = Reader { lexer, at: 0, faults: Vec::new(), file, depth: 0, max_depth, items, entries };
    let root = match reader.document() {
        Ok(root) => Some(root),
        Err(Fatal(fault)) => {
            reader.faults.push(fault);
            None
        }
    };
    Read { root, faults: reader.faults }
}

impl Reader<'_> {
    fn document(&mut self) -> Result<Node> {
        if self.bytes().starts_with(BOM) {
            self.report(0, FaultKind::Bom);
            self.at = BOM.len();
        }
        self.skip_space();
        if self.at == self.bytes().len() {
            return Err(self.fatal(FaultKind::Empty));
        }
        let root = self.value()?;
        self.skip_space();
        if self.at < self.bytes().len() {
            return Err(self.syntax("the end of the body"));
        }
        Ok(root)
    }

    fn value(&mut self) -> Result<Node> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Kind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(self.number()?),
            Some(b't') => self.literal("true", Kind::Bool(true))?,
            Some(b'f') => self.literal("false", Kind::Bool(false))?,
            Some(b'n') => self.literal("null", Kind::Null)?,
            _ => return Err(self.syntax("a value")),
        };
        Ok(Node::new(self.place(start), kind))
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Kind>) -> Result<Kind> {
        if self.depth == self.max_depth {
            return Err(self.fatal(FaultKind::TooDeep(self.max_depth)));
        }
        self.depth += 1;
        let kind = read(self)?;
        self.depth -= 1;
        Ok(kind)
    }

    fn array(&mut self) -> Result<Kind> {
        self.at += 1;
        let first = self.items.len();
        self.skip_space();
        if self.eat(b']') {
            return Ok(Kind::Array(Vec::new()));
        }
        loop {
            self.skip_space();
            let item = self.value()?;
            self.items.push(item);
            self.skip_space();
            if self.eat(b']') {
                return Ok(Kind::Array(self.items.drain(first..).collect()));
            }
            if !self.eat(b',') {
                return Err(self.syntax("\",\" or \"]\""));
            }
        }
    }

    fn object(&mut self) -> Result<Kind> {
        self.at += 1;
        let first = self.entries.len();
        let mut index = BTreeMap::new();
        self.skip_space();
        if self.eat(b'}') {
            return Ok(Kind::Object(Vec::new()));
        }
        loop {
            self.skip_space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.syntax("a key in double quotes"));
            }
            let key = self.string()?;
            self.skip_space();
            if !self.eat(b':') {
                return Err(self.syntax("\":\""));
            }
            self.skip_space();
            let value = self.value()?;
            let known = self.index_of(first, &key, &mut index);
            let entry = Entry { at: self.place(start), key, value };
            if let Some(known) = known {
                self.report(start, FaultKind::DuplicateKey);
                // The last one counts, as it does for most parsers.
                self.entries[known] = entry;
            } else {
                self.entries.push(entry);
            }
            self.skip_space();
            if self.eat(b'}') {
                return Ok(Kind::Object(self.entries.drain(first..).collect()));
            }
            if !self.eat(b',') {
                return Err(self.syntax("\",\" or \"}\""));
            }
        }
    }

    /// Returns the entry of a key that the object whose entries start at `first` has already. `index` is used, and completed
    /// first, when the keys are many.
    fn index_of(&self, first: usize, key: &str, index: &mut BTreeMap<String, usize>) -> Option<usize> {
        let entries = &self.entries[first..];
        if entries.len() < MIN_INDEXED {
            return entries.iter().position(|entry| entry.key == key).map(|place| first + place);
        }
        let indexed = index.len();
        index.extend(entries.iter().enumerate().skip(indexed).map(|(place, entry)| (entry.key.clone(), first + place)));
        index.get(key).copied()
    }

    fn literal(&mut self, literal: &str, kind: Kind) -> Result<Kind> {
        match self.lexer.literal(self.at, literal) {
            Some(end) => {
                self.at = end;
                Ok(kind)
            }
            None => Err(self.fatal_error()),
        }
    }

    fn bytes(&self) -> &[u8] {
        self.lexer.text().as_bytes()
    }

    fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        self.at = skip_whitespace(self.bytes(), self.at);
    }

    fn place(&self, offset: usize) -> At {
        At { file: self.file, offset }
    }

    pub(super) fn report(&mut self, offset: usize, kind: FaultKind) {
        self.faults.push(Fault { kind, offset });
    }

    fn fatal(&self, kind: FaultKind) -> Fatal {
        Fatal(Fault { kind, offset: self.at })
    }

    fn syntax(&self, expected: &'static str) -> Fatal {
        self.fatal(FaultKind::Syntax { expected, at_end: self.at == self.bytes().len() })
    }

    /// Returns the lexer's error as a fault after which nothing more can be read.
    pub(super) fn fatal_error(&mut self) -> Fatal {
        let error = self.lexer.error();
        self.at = error.offset;
        match error.kind {
            ParseErrorKind::Expected(expected) => self.syntax(expected),
            ParseErrorKind::LoneSurrogate => self.fatal(FaultKind::LoneSurrogate),
            ParseErrorKind::NumberRange => self.fatal(FaultKind::NumberRange),
            ParseErrorKind::TooDeep => self.fatal(FaultKind::TooDeep(self.max_depth)),
            ParseErrorKind::DuplicateKey => self.fatal(FaultKind::DuplicateKey),
        }
    }
}

/// Returns the encoding that the first bytes are typical of.
fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [b'{' | b'[' | b'"', 0, 0, 0, ..] => Some("UTF-32, little-endian"),
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'{' | b'[' | b'"', ..] => Some("UTF-32, big-endian"),
        [0xFF, 0xFE, ..] | [b'{' | b'[' | b'"', 0, ..] => Some("UTF-16, little-endian"),
        [0xFE, 0xFF, ..] | [0, b'{' | b'[' | b'"', ..] => Some("UTF-16, big-endian"),
        [0x1F, 0x8B, ..] => Some("gzip"),
        _ => None,
    }
}
