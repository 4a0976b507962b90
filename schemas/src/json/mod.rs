//! JSON as RFC 8259 has it, read into [`Node`]s with a place for everything, and with every dishonesty named:
//! duplicate keys, lone surrogates, a byte-order mark, numbers out of range. Accepts nothing that `serde_json` refuses.

mod reader;
mod scalar;

use std::fmt;

use crate::node::Node;
use crate::text::FileId;

/// What reading some bytes gave: a value unless a fault was fatal, and every fault.
#[derive(Debug)]
pub struct Read {
    /// The value, absent when the bytes are not JSON at all.
    pub root: Option<Node>,
    /// In the order of the text.
    pub faults: Vec<Fault>,
}

/// One thing wrong with the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where, in bytes from the start.
    pub offset: usize,
}

/// What can be wrong with bytes that should be JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing but white space.
    Empty,
    /// Bytes that are not UTF-8; `looks_like` says what they seem to be.
    InvalidUtf8 {
        /// Another encoding that the first bytes point to.
        looks_like: Option<&'static str>,
    },
    /// A UTF-8 byte-order mark before the value.
    Bom,
    /// Not JSON here.
    Syntax {
        /// What the grammar wants here.
        expected: &'static str,
        /// Whether nothing comes after.
        at_end: bool,
    },
    /// The same key a second time in one object, after unescaping.
    DuplicateKey,
    /// Half of a surrogate pair, escaped: no Unicode text.
    LoneSurrogate,
    /// More than so many levels.
    TooDeep(usize),
    /// A number beyond the range of a 64-bit float.
    NumberRange,
}

/// Levels of nesting that are read unless somebody says otherwise; `serde_json` stops at the same one.
pub const MAX_DEPTH: usize = 127;

impl FaultKind {
    /// The stable code of this fault, `json/<what>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "json/empty",
            Self::InvalidUtf8 { .. } => "json/invalid-utf8",
            Self::Bom => "json/bom",
            Self::Syntax { .. } => "json/syntax",
            Self::DuplicateKey => "json/duplicate-key",
            Self::LoneSurrogate => "json/lone-surrogate",
            Self::TooDeep(_) => "json/too-deep",
            Self::NumberRange => "json/number-range",
        }
    }

    /// Every code, for `explain`.
    pub const ALL: [Self; 8] = [
        Self::Empty,
        Self::InvalidUtf8 { looks_like: None },
        Self::Bom,
        Self::Syntax { expected: "a value", at_end: false },
        Self::DuplicateKey,
        Self::LoneSurrogate,
        Self::TooDeep(MAX_DEPTH),
        Self::NumberRange,
    ];
}

/// Says what is wrong without a byte of the text in it.
impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the body is empty"),
            Self::InvalidUtf8 { looks_like: None } => f.write_str("the bytes here are not UTF-8"),
            Self::InvalidUtf8 { looks_like: Some(other) } => {
                write!(f, "the bytes are not UTF-8; they look like {other}")
            }
            Self::Bom => f.write_str("a byte-order mark stands before the value; JSON must not have one"),
            Self::Syntax { expected, at_end: false } => write!(f, "not JSON: expected {expected} here"),
            Self::Syntax { expected, at_end: true } => {
                write!(f, "not JSON: the text is cut off here, where {expected} is expected")
            }
            Self::DuplicateKey => {
                f.write_str("this key was already given in the same object; parsers disagree about which one counts")
            }
            Self::LoneSurrogate => f.write_str("an escaped half of a surrogate pair is not text"),
            Self::TooDeep(depth) => write!(f, "nested deeper than {depth} levels"),
            Self::NumberRange => f.write_str("the number is beyond what a 64-bit float can hold"),
        }
    }
}

/// Reads one JSON value. `file` is put into every place.
pub fn read(bytes: &[u8], file: FileId) -> Read {
    read_within(bytes, file, MAX_DEPTH)
}

/// The same, of so many levels of nesting; each takes room on the stack.
pub fn read_within(bytes: &[u8], file: FileId, depth: usize) -> Read {
    reader::Reader::new(bytes, file, depth).read()
}

#[cfg(test)]
mod tests;
