//! Decoding of `Content-Encoding`, with limits, because a small body may decompress to an endless one.
//!
//! Hand-written because `tower-http` decompresses without a limit on the ratio.

use std::io::Read as _;

use flate2::read::MultiGzDecoder;

/// Greatest ratio of the decompressed to the compressed size, beyond the first [`ALWAYS_ALLOWED`] bytes.
const MAX_RATIO: usize = 100;
/// Decompressed size that is allowed whatever the ratio, in bytes.
const ALWAYS_ALLOWED: usize = 64 << 10;

/// Reason why a body cannot be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DecodeError {
    /// The encoding is not supported.
    UnsupportedEncoding,
    /// The body is not valid in its encoding.
    Invalid,
    /// The decoded body is larger than allowed.
    TooLarge,
    /// The decoded body is too many times as large as the encoded one.
    RatioTooLarge,
}

/// Returns the size that a body of `length` bytes may have when it is decoded, in bytes.
pub(super) fn most_decoded(length: usize, encoding: &str, limit: usize) -> usize {
    match encoding.to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" => limit.min(ALWAYS_ALLOWED.max(length.saturating_mul(MAX_RATIO))),
        _ => length,
    }
}

/// Decodes a body, to at most `limit` bytes.
pub(super) fn decode(body: Vec<u8>, encoding: &str, limit: usize) -> Result<Vec<u8>, DecodeError> {
    match encoding.to_ascii_lowercase().as_str() {
        "" | "identity" => Ok(body),
        "gzip" | "x-gzip" => {
            let most = most_decoded(body.len(), encoding, limit);
            let mut decoded = Vec::new();
            let reader = MultiGzDecoder::new(body.as_slice());
            reader.take(most as u64 + 1).read_to_end(&mut decoded).map_err(|_| DecodeError::Invalid)?;
            match decoded.len() {
                length if length <= most => Ok(decoded),
                _ if most == limit => Err(DecodeError::TooLarge),
                _ => Err(DecodeError::RatioTooLarge),
            }
        }
        _ => Err(DecodeError::UnsupportedEncoding),
    }
}
