//! `.zst` files: one Zstandard frame after another, as appended files have them, decoded by `ruzstd`.
//!
//! Hand-written because `ruzstd` decodes one frame; the crate `zstd` reads them all, but needs a C compiler to build.

use std::io::{BufRead, Chain, Cursor, Error, Read, Result, copy, sink};

use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

/// A frame whose first bytes were read, put before the rest again.
type Frame<R> = Chain<Cursor<[u8; 4]>, R>;

/// Reader of the content of all frames.
pub(super) struct Frames<R: BufRead>(FramesState<R>);

enum FramesState<R: BufRead> {
    /// A frame may start here.
    Between(R),
    /// Inside a frame of data.
    Inside(Box<StreamingDecoder<Frame<R>, FrameDecoder>>),
    /// At the end of the input, or after an error.
    Ended,
}

impl<R: BufRead> Frames<R> {
    pub(super) fn new(compressed: R) -> Self {
        Self(FramesState::Between(compressed))
    }
}

/// Magic number of skippable frames, which hold no data (RFC 8878, section 3.1.2); the last four bits vary.
const SKIPPABLE_MAGIC: u32 = 0x184D_2A50;

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        loop {
            match std::mem::replace(&mut self.0, FramesState::Ended) {
                FramesState::Ended => return Ok(0),
                FramesState::Inside(mut decoder) => {
                    let count = decoder.read(buffer)?;
                    if count > 0 || buffer.is_empty() {
                        self.0 = FramesState::Inside(decoder);
                        return Ok(count);
                    }
                    self.0 = FramesState::Between(decoder.into_inner().into_inner().1);
                }
                FramesState::Between(mut compressed) => {
                    if compressed.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    let mut first = [0; 4];
                    compressed.read_exact(&mut first)?;
                    if u32::from_le_bytes(first) & !0xF == SKIPPABLE_MAGIC {
                        let mut length = [0; 4];
                        compressed.read_exact(&mut length)?;
                        copy(&mut compressed.by_ref().take(u32::from_le_bytes(length).into()), &mut sink())?;
                        self.0 = FramesState::Between(compressed);
                    } else {
                        let decoder =
                            StreamingDecoder::new(Cursor::new(first).chain(compressed)).map_err(Error::other)?;
                        self.0 = FramesState::Inside(Box::new(decoder));
                    }
                }
            }
        }
    }
}
