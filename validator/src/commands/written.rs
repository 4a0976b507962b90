//! Files that a command writes. A file is there whole or not at all: until it is complete, it has another name.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// A file that is being written.
pub(super) struct Unfinished<'p> {
    path: &'p Path,
    name: PathBuf,
    writer: BufWriter<File>,
}

/// Returns the name of a file until it is complete.
pub(super) fn unfinished_name(path: &Path) -> PathBuf {
    path.with_added_extension("unfinished")
}

impl<'p> Unfinished<'p> {
    /// Starts a file.
    pub(super) fn create(path: &'p Path) -> anyhow::Result<Self> {
        let name = unfinished_name(path);
        let file = File::create(&name).with_context(|| format!("cannot write {}", name.display()))?;
        Ok(Self { path, name, writer: BufWriter::new(file) })
    }

    /// Gives the file its name.
    pub(super) fn finish(self) -> anyhow::Result<()> {
        let written = self.writer.into_inner().map_err(io::IntoInnerError::into_error);
        let renamed = written.and_then(|_| fs::rename(&self.name, self.path));
        renamed.with_context(|| format!("cannot write {}", self.path.display()))
    }
}

impl Write for Unfinished<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
