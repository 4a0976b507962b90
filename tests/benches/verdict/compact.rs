//! Bodies as vendors send them.

/// Returns a body without the white space of an example, as vendors send it.
pub(crate) fn compact(json: &str) -> Vec<u8> {
    let (mut is_string, mut is_escaped) = (false, false);
    let stays = |byte: &u8| {
        let stays = is_string || !byte.is_ascii_whitespace();
        is_string ^= *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        stays
    };
    json.bytes().filter(stays).collect()
}
