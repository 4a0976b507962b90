//! `.zst`: one frame after another, as appended files have them.

use std::io::{BufRead, Chain, Cursor, Error, Read, Result, copy, sink};

use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

/// A frame with its first bytes before the rest.
type Whole<R> = Chain<Cursor<[u8; 4]>, R>;

/// Reads all frames.
pub(super) struct Frames<R: BufRead>(State<R>);

enum State<R: BufRead> {
    /// A frame may start here.
    Between(R),
    /// The first bytes tell what kind of frame it is, and are read again by what decodes it.
    Inside(Box<StreamingDecoder<Whole<R>, FrameDecoder>>),
    /// Nothing more comes.
    Ended,
}

impl<R: BufRead> Frames<R> {
    pub(super) fn new(packed: R) -> Self {
        Self(State::Between(packed))
    }
}

/// Frames with these first bytes, the last four bits aside, hold nothing that was packed.
const SKIPPED: u32 = 0x184D_2A50;

impl<R: BufRead> Read for Frames<R> {
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
                    self.0 = State::Between(decoder.into_inner().into_inner().1);
                }
                State::Between(mut packed) => {
                    if packed.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    let mut first = [0; 4];
                    packed.read_exact(&mut first)?;
                    if u32::from_le_bytes(first) & !0xF == SKIPPED {
                        let mut length = [0; 4];
                        packed.read_exact(&mut length)?;
                        copy(&mut packed.by_ref().take(u32::from_le_bytes(length).into()), &mut sink())?;
                        self.0 = State::Between(packed);
                    } else {
                        let decoder = StreamingDecoder::new(Cursor::new(first).chain(packed)).map_err(Error::other)?;
                        self.0 = State::Inside(Box::new(decoder));
                    }
                }
            }
        }
    }
}
