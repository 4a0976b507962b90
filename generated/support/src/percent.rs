//! Characters that are escaped outside of JSON, as `%20` and `+`. Hand-written, since it is less than the import of a crate that
//! every file with its own support would need for it.

use std::borrow::Cow;

use super::Fault;

/// The way in which characters are escaped in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escape {
    /// Not at all.
    None,
    /// As `%20`.
    Percent,
    /// As `%20`, and a space as `+`.
    Form,
}

/// Characters that have a meaning in a URL, without those that end a value in a query: `#`, `&`, `+` and `%`.
const RESERVED: &[u8] = b":/?[]@!$'()*,;=";

/// Returns the bytes that a text stands for. What is no escape stands for itself.
pub(super) fn decoded_bytes(raw: &str, escape: Escape) -> Cow<'_, [u8]> {
    let is_escape = |byte: u8| byte == b'%' || (byte == b'+' && escape == Escape::Form);
    if escape == Escape::None || !raw.bytes().any(is_escape) {
        return Cow::Borrowed(raw.as_bytes());
    }
    let digit = |byte: Option<&u8>| char::from(*byte?).to_digit(16);
    let bytes = raw.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hexadecimal = (byte == b'%').then(|| digit(bytes.get(at + 1)).zip(digit(bytes.get(at + 2)))).flatten();
        if let Some((high, low)) =
            hexadecimal.and_then(|(high, low)| u8::try_from(high).ok().zip(u8::try_from(low).ok()))
        {
            decoded.push(high << 4 | low);
            at += 3;
        } else {
            decoded.push(if byte == b'+' && escape == Escape::Form { b' ' } else { byte });
            at += 1;
        }
    }
    Cow::Owned(decoded)
}

/// Returns the text that a text stands for.
pub(super) fn decoded(raw: &str, escape: Escape) -> Result<Cow<'_, str>, Fault> {
    let refused = || Fault::new("the text is not UTF-8");
    match decoded_bytes(raw, escape) {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| refused()),
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|_| refused()),
    }
}

/// Escapes bytes; where `is_reserved_kept`, not those that have a meaning in a URL.
pub(super) fn encoded(bytes: &[u8], escape: Escape, is_reserved_kept: bool) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if escape == Escape::None {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || (is_reserved_kept && RESERVED.contains(&byte)) {
            text.push(char::from(byte));
        } else if byte == b' ' && escape == Escape::Form {
            text.push('+');
        } else {
            let digits = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
            text.extend(['%', char::from(digits[0]), char::from(digits[1])]);
        }
    }
    text
}
