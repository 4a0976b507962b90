//! What was read of a file: its bytes and its lines, counted, and their hash.

use std::io::{Read, Result};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

/// What was read so far. All copies are one.
#[derive(Clone, Default)]
pub(super) struct Tally(Arc<Mutex<Sums>>);

#[derive(Default)]
struct Sums {
    hash: Sha256,
    bytes: u64,
    newlines: usize,
    last: Option<u8>,
    has_failed: bool,
}

impl Tally {
    fn sums(&self) -> MutexGuard<'_, Sums> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, bytes: &[u8]) {
        let mut sums = self.sums();
        sums.hash.update(bytes);
        sums.bytes += bytes.len() as u64;
        sums.newlines += bytes.iter().filter(|byte| **byte == b'\n').count();
        sums.last = bytes.last().copied().or(sums.last);
    }

    /// Notes that not all could be read.
    pub(super) fn fail(&self) {
        self.sums().has_failed = true;
    }

    /// Returns the number of bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.sums().bytes
    }

    /// Returns the number of lines; the last one need not end with a line break.
    pub(super) fn lines(&self) -> usize {
        let sums = self.sums();
        sums.newlines + usize::from(sums.last.is_some_and(|last| last != b'\n'))
    }

    /// Returns the SHA-256 of the bytes; `None` when not all could be read.
    pub(super) fn sha256(&self) -> Option<String> {
        let sums = self.sums();
        (!sums.has_failed).then(|| hex::encode(sums.hash.clone().finalize()))
    }
}

/// A reader that counts what is read.
pub(super) struct Counted<R> {
    reader: R,
    tally: Tally,
}

impl<R> Counted<R> {
    pub(super) fn new(reader: R, tally: &Tally) -> Self {
        Self { reader, tally: tally.clone() }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let read = self.reader.read(buffer);
        match &read {
            Ok(length) => self.tally.add(&buffer[..*length]),
            Err(_) => self.tally.fail(),
        }
        read
    }
}
