//! The folders of the workspace, which is found upward from the current folder, never through a compiled-in path.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The folders of a workspace.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The folder that holds `schemas/vendors` and `generated`.
    pub root: PathBuf,
}

/// The workspace cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// There is no workspace here.
    #[error("no folder with schemas/vendors and generated/src in {} or above it", .0.display())]
    NotFound(PathBuf),
    /// The contract of one vendor is in the folder of another.
    #[error("the contract in {} names the vendor \"{vendor}\"; the folder must have the same name", folder.display())]
    WrongFolder {
        /// The folder.
        folder: PathBuf,
        /// The vendor that the contract names.
        vendor: String,
    },
    /// A file or a folder cannot be read or written.
    #[error("cannot read or write {}", path.display())]
    Inaccessible {
        /// The file or the folder.
        path: PathBuf,
        /// The reason.
        source: std::io::Error,
    },
}

impl Workspace {
    /// Finds the nearest workspace, from `start` upward.
    pub fn find(start: &Path) -> Result<Self, WorkspaceError> {
        let is_root = |folder: &&Path| folder.join("schemas/vendors").is_dir() && folder.join("generated/src").is_dir();
        match start.ancestors().find(is_root) {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Err(WorkspaceError::NotFound(start.to_owned())),
        }
    }

    /// Returns the folder of all generated files.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated/src")
    }

    /// Returns the folders of the vendors, sorted by name.
    pub fn vendors(&self) -> Result<Vec<PathBuf>, WorkspaceError> {
        let path = self.root.join("schemas/vendors");
        let entries = std::fs::read_dir(&path).map_err(|source| WorkspaceError::Inaccessible { path, source })?;
        let mut folders: Vec<PathBuf> =
            entries.flatten().map(|entry| entry.path()).filter(|path| path.join("openapi.yaml").is_file()).collect();
        folders.sort();
        Ok(folders)
    }
}

/// Lists the files below `folder`, as sorted relative paths with `/` between their parts. A folder that does not exist has
/// none.
pub fn files_below(folder: &Path) -> Result<Vec<String>, WorkspaceError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).follow_links(true) {
        let entry = entry.map_err(|error| WorkspaceError::Inaccessible {
            path: error.path().unwrap_or(folder).to_owned(),
            source: error.into(),
        })?;
        if let Ok(relative) = entry.path().strip_prefix(folder)
            && !entry.file_type().is_dir()
        {
            let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            files.push(parts.join("/"));
        }
    }
    files.sort();
    Ok(files)
}
