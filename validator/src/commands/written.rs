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

/// Replaces files that are there, all of them or, when one cannot be written, none. Their permissions stay, and where a name is a link,
/// the file it leads to is replaced.
pub(super) fn replace_together<'f>(files: impl Iterator<Item = (&'f Path, &'f str)>) -> anyhow::Result<()> {
    let mut replacements = Vec::new();
    for (path, text) in files {
        let path = fs::canonicalize(path).with_context(|| format!("cannot write {}", path.display()))?;
        replacements.push((path, text));
    }
    let written = replacements.iter().map(|(path, text)| complete(path, text));
    match written.collect::<anyhow::Result<Vec<Unfinished<'_>>>>() {
        Ok(complete) => complete.into_iter().try_for_each(Unfinished::finish),
        Err(error) => {
            for (path, _) in &replacements {
                // Those that were not reached are not there.
                let _ = fs::remove_file(unfinished_name(path));
            }
            Err(error)
        }
    }
}

/// Writes all of a file, but does not give it its name yet.
fn complete<'p>(path: &'p Path, text: &str) -> anyhow::Result<Unfinished<'p>> {
    let mut file = Unfinished::create(path)?;
    let permissions = fs::metadata(path).map(|known| known.permissions());
    let written = permissions
        .and_then(|permissions| fs::set_permissions(&file.name, permissions))
        .and_then(|()| file.write_all(text.as_bytes()))
        .and_then(|()| file.flush());
    written.with_context(|| format!("cannot write {}", path.display()))?;
    Ok(file)
}

impl Write for Unfinished<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
