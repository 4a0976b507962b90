//! Encodings of texts other than UTF-8.

/// Returns the encoding that the mark at the start of a text names, when it is not UTF-8.
pub(super) fn marked_encoding(start: &[u8]) -> Option<&'static str> {
    match start {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        _ => None,
    }
}

/// Returns the encoding that JSON without a mark is in, by the zeros around its first character, when it is not UTF-8.
pub(super) fn unmarked_encoding(start: &[u8]) -> Option<&'static str> {
    match start {
        [b'{' | b'[', 0, 0, 0, ..] | [0, 0, 0, b'{' | b'[', ..] => Some("UTF-32"),
        [b'{' | b'[', 0, ..] | [0, b'{' | b'[', ..] => Some("UTF-16"),
        _ => None,
    }
}
