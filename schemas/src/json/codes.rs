//! Codes of bodies that are not strict JSON.

use super::fault::FaultKind;
use crate::code::Code;
use crate::level::Level;

/// `json/empty`
static EMPTY: Code = Code {
    id: "json/empty",
    level: Level::Error,
    title: "the body is empty",
    help: "A delivery or a call that has a body must have a JSON value in it. Check that the capture includes the body.",
    example: "an empty file",
};

/// `json/invalid-utf8`
static INVALID_UTF8: Code = Code {
    id: "json/invalid-utf8",
    level: Level::Error,
    title: "the body is not UTF-8",
    help: "JSON is UTF-8 (RFC 8259). The body was re-encoded in transit, or the capture was saved in another encoding such as UTF-16 or Latin-1.",
    example: "{\"name\": \"Jo\\xe3o\"} in Latin-1",
};

/// `json/bom`
static BOM: Code = Code {
    id: "json/bom",
    level: Level::Error,
    title: "a byte-order mark stands before the JSON value",
    help: "RFC 8259 does not allow a byte-order mark in JSON that is sent. Most often an editor added it when the capture was saved.",
    example: "the bytes EF BB BF before {",
};

/// `json/syntax`
static SYNTAX: Code = Code {
    id: "json/syntax",
    level: Level::Error,
    title: "the body is not JSON",
    help: "The finding says what the grammar expects and where. A body that ends early was truncated in transit or in the capture.",
    example: "{\"id\": 7,}",
};

/// `json/duplicate-key`
static DUPLICATE_KEY: Code = Code {
    id: "json/duplicate-key",
    level: Level::Error,
    title: "an object has a duplicate key",
    help: "Parsers differ in which value they use, so the sender and the receiver may read two different payloads.",
    example: "{\"id\": 7, \"id\": 8}",
};

/// `json/lone-surrogate`
static LONE_SURROGATE: Code = Code {
    id: "json/lone-surrogate",
    level: Level::Error,
    title: "a string has an unpaired surrogate escape",
    help: "The escape is not a Unicode character, so many parsers reject the whole body. The sender most often cut a string in the middle of an emoji.",
    example: "\"\\ud83d\"",
};

/// `json/too-deep`
static TOO_DEEP: Code = Code {
    id: "json/too-deep",
    level: Level::Error,
    title: "the body is nested too deeply",
    help: "Bodies are read to 127 levels of nesting, as most parsers do; --depth changes that.",
    example: "128 arrays inside each other",
};

/// `json/number-range`
static NUMBER_RANGE: Code = Code {
    id: "json/number-range",
    level: Level::Error,
    title: "a number is beyond the range of a 64-bit float",
    help: "Receivers read such a number as infinity or reject it. Send it as a string.",
    example: "1e400",
};

/// The codes of this family.
pub const CODES: &[&Code] =
    &[&EMPTY, &INVALID_UTF8, &BOM, &SYNTAX, &DUPLICATE_KEY, &LONE_SURROGATE, &TOO_DEEP, &NUMBER_RANGE];

impl FaultKind {
    /// Returns the stable code of the deviation.
    pub fn code(self) -> &'static Code {
        match self {
            Self::Empty => &EMPTY,
            Self::InvalidUtf8 { .. } => &INVALID_UTF8,
            Self::Bom => &BOM,
            Self::Syntax { .. } => &SYNTAX,
            Self::DuplicateKey => &DUPLICATE_KEY,
            Self::LoneSurrogate => &LONE_SURROGATE,
            Self::TooDeep(_) => &TOO_DEEP,
            Self::NumberRange => &NUMBER_RANGE,
        }
    }
}
