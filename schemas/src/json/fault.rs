//! Deviations of bytes from strict JSON.

use std::fmt;

use crate::node::Node;

/// The result of reading: a value unless a fault was fatal, and all faults.
#[derive(Debug)]
pub struct Read {
    /// The value; `None` if the bytes are not JSON at all.
    pub root: Option<Node>,
    /// In the order of the text.
    pub faults: Vec<Fault>,
}

/// A deviation of bytes from strict JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The kind of deviation.
    pub kind: FaultKind,
    /// Its place, in bytes from the start.
    pub offset: usize,
}

/// A kind of deviation from strict JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing but white space.
    Empty,
    /// Bytes that are not UTF-8.
    InvalidUtf8 {
        /// The encoding that the first bytes are typical of.
        looks_like: Option<&'static str>,
    },
    /// A UTF-8 byte-order mark before the value.
    Bom,
    /// Not JSON here.
    Syntax {
        /// All that the grammar allows here.
        expected: &'static str,
        /// Whether the text ends here.
        at_end: bool,
    },
    /// A key that the object has already, after unescaping.
    DuplicateKey,
    /// An escaped half of a surrogate pair, which is not Unicode text.
    LoneSurrogate,
    /// More than so many levels of nesting.
    TooDeep(usize),
    /// A number beyond the range of a 64-bit float.
    NumberRange,
}

/// Formats the message, which has no byte of the text in it.
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
            Self::DuplicateKey => f.write_str("duplicate key in this object; parsers differ in which value they use"),
            Self::LoneSurrogate => f.write_str("unpaired surrogate escape"),
            Self::TooDeep(depth) => write!(f, "nested deeper than {depth} levels"),
            Self::NumberRange => f.write_str("the number is beyond what a 64-bit float can hold"),
        }
    }
}
