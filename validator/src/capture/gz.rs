//! `.gz` files: one gzip member after another, as appended files have them, decoded by `flate2`.
//!
//! Hand-written because `MultiGzDecoder` of `flate2` fails alike when the data ends early, when it is damaged, and when bytes that
//! are no gzip follow good data.

use std::io::{BufRead, Read, Result};

use flate2::bufread::GzDecoder;

use super::worded::Worded;

/// Size of read buffers, in bytes.
pub(super) const BUFFER: usize = 1 << 16;

/// Greatest decompressed size of what must be read as a whole, in bytes.
pub(super) const MAX_DECOMPRESSED: u64 = 1 << 30;

/// Reader of the content of all members.
pub(super) struct Members<R: BufRead>(State<R>);

enum State<R: BufRead> {
    /// A member may start here.
    Between(R),
    Inside(Box<GzDecoder<R>>),
    /// At the end of the input, or after an error.
    Ended,
}

impl<R: BufRead> Members<R> {
    /// Reads an input that starts with a member.
    pub(super) fn new(compressed: R) -> Self {
        Self(State::Between(compressed))
    }
}

/// First byte of every member.
const MAGIC: u8 = 0x1F;

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        loop {
            match std::mem::replace(&mut self.0, State::Ended) {
                State::Ended => return Ok(0),
                State::Inside(mut decoder) => {
                    let count = decoder.read(buffer)?;
                    if count > 0 || buffer.is_empty() {
                        self.0 = State::Inside(decoder);
                        return Ok(count);
                    }
                    self.0 = State::Between(decoder.into_inner());
                }
                State::Between(mut compressed) => match compressed.fill_buf()?.first() {
                    Some(&MAGIC) => self.0 = State::Inside(Box::new(GzDecoder::new(compressed))),
                    _ => return only_padding(compressed),
                },
            }
        }
    }
}

/// Reads what follows the last member, which may only be the zeros with which tapes and disks fill their blocks.
fn only_padding(mut rest: impl BufRead) -> Result<usize> {
    loop {
        let bytes = rest.fill_buf()?;
        if bytes.iter().any(|byte| *byte != 0) {
            return Err(Worded::error("its compressed data is complete, but other bytes follow it"));
        }
        let length = bytes.len();
        rest.consume(length);
        if length == 0 {
            return Ok(0);
        }
    }
}
