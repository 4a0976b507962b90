//! What the tests of several crates share: where files are, named cases, mutations, and running a command in-process.

#![allow(clippy::missing_panics_doc, reason = "a test fails by a panic")]

pub mod cases;
pub mod examples;
#[cfg(feature = "validator")]
pub mod fast_path;
#[cfg(feature = "validator")]
pub mod mock;
pub mod mutations;
#[cfg(feature = "validator")]
pub mod program;
pub mod random_schemas;
#[cfg(feature = "validator")]
pub mod server;
#[cfg(feature = "validator")]
pub mod target;

use std::path::{Path, PathBuf};

use vistoria_schemas::contract::{self, Contract};

/// Returns the root of the workspace.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.expect("tests/helpers/ is a folder of the workspace").to_owned()
}

/// Returns the path of a file or folder of `tests/fixtures`, the fixtures that several crates share.
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// Reads a contract that must have no errors.
pub fn contract(path: &Path) -> Contract {
    let outcome = contract::read(path, &root()).expect("the file is there");
    let diagnostics: Vec<String> =
        outcome.diagnostics.iter().map(|diagnostic| outcome.sources.display(diagnostic).to_string()).collect();
    outcome.contract.unwrap_or_else(|| panic!("{}", diagnostics.join("\n")))
}

/// Returns the folders of the vendors, sorted.
pub fn vendors() -> Vec<PathBuf> {
    entries(&root().join("schemas/vendors")).into_iter().filter(|path| path.is_dir()).collect()
}

/// Returns the last segment of a path.
pub fn file_name(path: &Path) -> String {
    path.file_name().expect("a path with a name").to_string_lossy().into_owned()
}

/// Returns what stands directly in a folder, sorted.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = folder.read_dir().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = found.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    paths
}

/// Returns the files below a folder, sorted, as paths relative to it.
pub fn files(folder: &Path) -> Vec<String> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    walk.map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(folder).expect("below it").to_string_lossy().replace('\\', "/"))
        .collect()
}

/// Copies all files below a folder to another one.
pub fn copy_folder(from: &Path, to: &Path) {
    for name in files(from) {
        let to = to.join(&name);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("writable");
        std::fs::copy(from.join(&name), to).expect("copied");
    }
}

/// Checks that the committed file `name` of the workspace is `expected`; writes it instead when `VISTORIA_BLESS` is set.
#[track_caller]
pub fn assert_committed(name: &str, expected: &str) {
    let path = root().join(name);
    if std::env::var_os("VISTORIA_BLESS").is_some() {
        std::fs::write(&path, expected).expect("writable");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{name} is stale: run the tests with VISTORIA_BLESS=1 and read the diff");
}
