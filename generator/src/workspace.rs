//! Where things are: the workspace is found upward from the current folder, never through a compiled-in path.

use std::path::{Path, PathBuf};

/// The folders of a workspace.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The folder that holds `schemas/vendors` and `generated`.
    pub root: PathBuf,
}

/// Something of the outside world that stops everything.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// No workspace here.
    #[error("no folder with schemas/vendors and generated/src in {} or above it", .0.display())]
    NotFound(PathBuf),
    /// The contract of one vendor in the folder of another.
    #[error("the contract in {} is of the vendor \"{vendor}\"; a vendor's folder has its id", folder.display())]
    WrongFolder {
        /// The folder.
        folder: PathBuf,
        /// What the contract says.
        vendor: String,
    },
    /// A folder or a file that should be readable is not.
    #[error("cannot read {}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl Workspace {
    /// The nearest workspace, from `start` upward.
    pub fn find(start: &Path) -> Result<Self, WorkspaceError> {
        let is_root = |folder: &&Path| folder.join("schemas/vendors").is_dir() && folder.join("generated/src").is_dir();
        match start.ancestors().find(is_root) {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Err(WorkspaceError::NotFound(start.to_owned())),
        }
    }

    /// Where everything emitted goes.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated/src")
    }

    /// The folders of the vendors, by name.
    pub fn vendors(&self) -> Result<Vec<PathBuf>, WorkspaceError> {
        let path = self.root.join("schemas/vendors");
        let entries = std::fs::read_dir(&path).map_err(|source| WorkspaceError::Unreadable { path, source })?;
        let mut folders: Vec<PathBuf> =
            entries.flatten().map(|entry| entry.path()).filter(|path| path.join("openapi.yaml").is_file()).collect();
        folders.sort();
        Ok(folders)
    }
}

/// The files below `folder`, as sorted paths relative to it with `/` between. A folder that is not there has none.
pub fn files_below(folder: &Path) -> Result<Vec<String>, WorkspaceError> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if !path.is_dir() {
            continue;
        }
        let unreadable = |source| WorkspaceError::Unreadable { path: path.clone(), source };
        for entry in std::fs::read_dir(&path).map_err(unreadable)?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
                files.push(parts.join("/"));
            }
        }
    }
    files.sort();
    Ok(files)
}
