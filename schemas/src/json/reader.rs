//! The recursive descent over arrays and objects. Strings and numbers are in [`super::scalar`].

use std::collections::BTreeMap;

use super::{Fault, FaultKind, Read};
use crate::node::{Entry, Kind, Node};
use crate::text::{At, FileId};

const BOM: &[u8] = b"\xEF\xBB\xBF";

pub(super) struct Reader<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) faults: Vec<Fault>,
    file: FileId,
    depth: usize,
    most_depth: usize,
    /// What the lists and objects that are open have so far, one after the other: each takes as much room as it needs when
    /// it is closed.
    items: Vec<Node>,
    entries: Vec<Entry>,
}

/// In an object of so few keys one that is given twice is found by looking at all of them.
const FEW: usize = 16;

/// A fault after which nothing more can be read.
pub(super) struct Fatal(pub(super) Fault);

pub(super) type Outcome<T> = Result<T, Fatal>;

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8], file: FileId, most_depth: usize) -> Self {
        Self { bytes, at: 0, faults: Vec::new(), file, depth: 0, most_depth, items: Vec::new(), entries: Vec::new() }
    }

    pub(super) fn read(mut self) -> Read {
        let root = match self.document() {
            Ok(root) => Some(root),
            Err(Fatal(fault)) => {
                self.faults.push(fault);
                None
            }
        };
        Read { root, faults: self.faults }
    }

    fn document(&mut self) -> Outcome<Node> {
        if let Err(error) = std::str::from_utf8(self.bytes) {
            return Err(Fatal(Fault {
                kind: FaultKind::InvalidUtf8 { looks_like: other_encoding(self.bytes) },
                offset: error.valid_up_to(),
            }));
        }
        if self.bytes.starts_with(BOM) {
            self.fault_at(0, FaultKind::Bom);
            self.at = BOM.len();
        }
        self.skip_space();
        if self.at == self.bytes.len() {
            return Err(self.fatal(FaultKind::Empty));
        }
        let root = self.value()?;
        self.skip_space();
        if self.at < self.bytes.len() {
            return Err(self.syntax("the end of the body"));
        }
        Ok(root)
    }

    fn value(&mut self) -> Outcome<Node> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Kind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(self.number()?),
            Some(b't') => self.word("true", Kind::Bool(true))?,
            Some(b'f') => self.word("false", Kind::Bool(false))?,
            Some(b'n') => self.word("null", Kind::Null)?,
            _ => return Err(self.syntax("a value")),
        };
        Ok(Node::new(self.place(start), kind))
    }

    fn nested(&mut self, read: fn(&mut Self) -> Outcome<Kind>) -> Outcome<Kind> {
        if self.depth == self.most_depth {
            return Err(self.fatal(FaultKind::TooDeep(self.most_depth)));
        }
        self.depth += 1;
        let kind = read(self)?;
        self.depth -= 1;
        Ok(kind)
    }

    fn array(&mut self) -> Outcome<Kind> {
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

    fn object(&mut self) -> Outcome<Kind> {
        self.at += 1;
        let first = self.entries.len();
        let mut many = BTreeMap::new();
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
            let known = self.known(first, &key, &mut many);
            let entry = Entry { at: self.place(start), key, value };
            if let Some(known) = known {
                self.fault_at(start, FaultKind::DuplicateKey);
                // The last one counts, as it does for most readers.
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

    /// Where a key stands in the object that starts at `first`; `many` has its keys when they are many.
    fn known(&self, first: usize, key: &str, many: &mut BTreeMap<String, usize>) -> Option<usize> {
        let entries = &self.entries[first..];
        if entries.len() < FEW {
            return entries.iter().position(|entry| entry.key == key).map(|index| first + index);
        }
        let listed = many.len();
        many.extend(entries.iter().enumerate().skip(listed).map(|(index, entry)| (entry.key.clone(), first + index)));
        many.get(key).copied()
    }

    fn word(&mut self, word: &'static str, kind: Kind) -> Outcome<Kind> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(kind)
        } else {
            Err(self.syntax("a value"))
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn place(&self, offset: usize) -> At {
        At { file: self.file, offset }
    }

    pub(super) fn fault_at(&mut self, offset: usize, kind: FaultKind) {
        self.faults.push(Fault { kind, offset });
    }

    fn fatal(&self, kind: FaultKind) -> Fatal {
        Fatal(Fault { kind, offset: self.at })
    }

    pub(super) fn syntax(&self, expected: &'static str) -> Fatal {
        self.fatal(FaultKind::Syntax { expected, at_end: self.at == self.bytes.len() })
    }
}

fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, ..] | [b'{' | b'[' | b'"', 0, ..] => Some("UTF-16, little-endian"),
        [0xFE, 0xFF, ..] | [0, b'{' | b'[' | b'"', ..] => Some("UTF-16, big-endian"),
        [0x1F, 0x8B, ..] => Some("gzip"),
        _ => None,
    }
}
