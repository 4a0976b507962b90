//! Recognisers of `uri` and `uri-template`.

/// Returns the length of the labels of letters and digits, with single dots between them, that `bytes` starts with.
pub(super) fn host_length(bytes: &[u8]) -> Option<usize> {
    let (mut length, mut label) = (0, 0);
    while let Some(byte) = bytes.get(length) {
        match byte {
            b'.' if label > 0 => label = 0,
            byte if byte.is_ascii_alphanumeric() => label += 1,
            _ => break,
        }
        length += 1;
    }
    Some(length).filter(|length| label > 0 && *length <= 60)
}

/// The scheme and the host of the last URI with their slash, such as `https://host/`, because a body repeats few of them.
#[derive(Debug, Default)]
pub(crate) struct Origin {
    /// Its length in bytes; 0 when there is no last URI.
    length: usize,
    bytes: [u128; 2],
    /// All bits of each byte of it.
    mask: [u128; 2],
}

impl Origin {
    /// Returns the length of the origin when `text`, of 32 bytes or more, starts with it.
    #[inline]
    fn starts(&self, text: &[u8]) -> Option<usize> {
        let start = halves(text.first_chunk()?);
        let differs = |half: usize| (start[half] ^ self.bytes[half]) & self.mask[half];
        Some(self.length).filter(|length| *length > 0 && differs(0) | differs(1) == 0)
    }

    fn keep(&mut self, text: &[u8], length: usize) {
        let mut mask = [0; 32];
        let (Some(start), Some(covered)) = (text.first_chunk(), mask.get_mut(..length)) else { return };
        covered.fill(0xFF);
        let mask = halves(&mask);
        let bytes = halves(start);
        *self = Self { length, bytes: [bytes[0] & mask[0], bytes[1] & mask[1]], mask };
    }
}

#[inline]
fn halves(bytes: &[u8; 32]) -> [u128; 2] {
    let half = |bytes: Option<&[u8; 16]>| bytes.map_or(0, |bytes| u128::from_le_bytes(*bytes));
    [half(bytes.first_chunk()), half(bytes.last_chunk())]
}

/// Checks whether a byte cannot stand in a path or query without an escape. Without a branch, so that sixteen are checked
/// together.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "a lazy operator is a branch")]
fn is_other(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    // Digits, `-`, `.` and `/`.
    let is_digit = byte.wrapping_sub(b'-') < 13;
    let is_sign = (byte == b'_') | (byte == b'~') | (byte == b'=') | (byte == b'&') | (byte == b'?');
    !(is_letter | is_digit | is_sign)
}

#[inline]
fn has_other(bytes: &[u8; 16]) -> bool {
    bytes.iter().fold(false, |any, byte| any | is_other(*byte))
}

/// Checks whether everything from an index on is a path and a query without an escape. A last block that reaches back over the
/// index is safe: the host before it has no other bytes, and the colon of the scheme is among the first 16 bytes.
fn is_path(text: &[u8], from: usize) -> bool {
    let (blocks, rest) = text[from..].as_chunks::<16>();
    !blocks.iter().any(has_other)
        && match text.last_chunk::<16>() {
            Some(last) if text.len() >= 32 => rest.is_empty() || !has_other(last),
            _ => !rest.iter().any(|byte| is_other(*byte)),
        }
}

/// Returns the length of the path and query without an escape that `bytes` starts with.
fn path_length(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<16>();
    let length = 16 * blocks.iter().take_while(|block| !has_other(block)).count();
    length + bytes[length..].iter().take_while(|byte| !is_other(**byte)).count()
}

/// Returns the index after the slash at which the path of a plain URI starts; for a URI without a path, the index of its end or
/// of a name in braces.
fn path_of(text: &[u8], origin: &mut Origin) -> Option<usize> {
    if let Some(from) = origin.starts(text) {
        return Some(from);
    }
    let scheme = [&b"https://"[..], b"http://"].into_iter().find(|scheme| text.starts_with(scheme))?.len();
    let host = scheme + host_length(&text[scheme..])?;
    match text.get(host) {
        Some(b'/') => {
            origin.keep(text, host + 1);
            Some(host + 1)
        }
        None | Some(b'{') => Some(host),
        Some(_) => None,
    }
}

/// Recognises an absolute http or https URI without escapes, user or port.
pub(super) fn is_uri(text: &[u8], origin: &mut Origin) -> bool {
    path_of(text, origin).is_some_and(|from| is_path(text, from))
}

/// Recognises such a URI with names in braces, as in `https://host/path{/name}`.
pub(super) fn is_uri_template(text: &[u8], origin: &mut Origin) -> bool {
    let Some(from) = path_of(text, origin) else { return false };
    let mut rest = &text[from + path_length(&text[from..])..];
    while let [b'{', inside @ ..] = rest {
        let name = if let [b'/' | b'?' | b'&' | b'+', name @ ..] = inside { name } else { inside };
        let length = name.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let [b'}', after @ ..] = &name[length..] else { return false };
        if length == 0 {
            return false;
        }
        rest = &after[path_length(after)..];
    }
    rest.is_empty()
}
