//! Packed bodies, with limits: a small one may say that it is an endless one.

use std::io::Read as _;

use flate2::read::MultiGzDecoder;

/// A packed byte stands for so many at most, beyond the first few thousand.
const RATIO: usize = 100;
const SMALL: usize = 64 << 10;

/// Why a body cannot be unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packed {
    /// In a way that is not known here.
    Unknown,
    /// Not as it says.
    Damaged,
    /// It holds more than it may.
    TooLarge,
}

/// What `Content-Encoding` packed; of `limit` bytes at most.
pub(super) fn unpack(body: Vec<u8>, encoding: &str, limit: usize) -> Result<Vec<u8>, Packed> {
    match encoding.to_ascii_lowercase().as_str() {
        "" | "identity" => Ok(body),
        "gzip" | "x-gzip" => {
            let most = limit.min(SMALL.max(body.len().saturating_mul(RATIO)));
            let mut unpacked = Vec::new();
            let reader = MultiGzDecoder::new(body.as_slice());
            reader.take(most as u64 + 1).read_to_end(&mut unpacked).map_err(|_| Packed::Damaged)?;
            if unpacked.len() > most { Err(Packed::TooLarge) } else { Ok(unpacked) }
        }
        _ => Err(Packed::Unknown),
    }
}
