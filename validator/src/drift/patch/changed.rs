//! The files of a contract that patches have changed.

use std::path::PathBuf;

use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::{FileId, Position};

use super::action::Patch;
use super::documents::{Documents, File};
use crate::drift::apply::{offset, written};

/// A file that has changed.
#[derive(Debug)]
pub struct ChangedFile {
    /// Its path.
    pub path: PathBuf,
    /// Its name in messages.
    pub name: String,
    /// What stands in it now.
    pub text: String,
    /// The line of each patch of this file, counted from 1, and the patch.
    pub lines: Vec<(usize, Patch)>,
}

/// Returns the files that these patches have changed.
///
/// # Errors
///
/// The diagnostics of those in which that cannot be written, rendered.
pub fn changed(documents: &Documents, patches: &[Patch]) -> Result<Vec<ChangedFile>, Vec<String>> {
    let (mut changed, mut refused) = (Vec::new(), Vec::new());
    for (id, file) in documents.files().filter(|(_, file)| file.root != file.read.root) {
        match changed_file(id, file, patches) {
            Ok(file) => changed.push(file),
            Err(diagnostic) => refused.push(diagnostic),
        }
    }
    if refused.is_empty() { Ok(changed) } else { Err(refused) }
}

fn changed_file(id: FileId, file: &File, patches: &[Patch]) -> Result<ChangedFile, String> {
    let read = &file.read;
    let text = written(&read.name, &read.text, &read.root, &file.root)?;
    let start = |text: &str, patch: &Patch| {
        let sources = Sources::from_text(&read.name, text, &mut Diagnostics::default());
        Position::of(text.as_bytes(), offset(&sources, &patch.pointer)).line
    };
    // The first line of the schema that is another one.
    let line = |patch: &Patch| {
        let (old, new) = (start(&read.text, patch), start(&text, patch));
        let same = read.text.lines().skip(old - 1).zip(text.lines().skip(new - 1)).take_while(|(old, new)| old == new);
        new + same.count()
    };
    let mut lines: Vec<(usize, Patch)> =
        patches.iter().filter(|patch| patch.file == id).map(|patch| (line(patch), patch.clone())).collect();
    lines.sort_by_key(|(line, _)| *line);
    Ok(ChangedFile { path: read.path.clone(), name: read.name.clone(), text, lines })
}
