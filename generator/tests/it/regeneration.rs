//! A copy of the workspace: nothing in it is stale, and a vendor is added by adding a folder. The changes that make it stale
//! are cases.

use std::path::{Path, PathBuf};

use vistoria_generator::workspace::Workspace;
use vistoria_generator::{files, generate};

use vistoria_test_helpers::{copy_folder, fixture, root};

/// A copy of what the generator reads and writes.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for folder in ["schemas/vendors", "generated/src"] {
        copy_folder(&root().join(folder), &copy.path().join(folder));
    }
    copy
}

/// What is stale, seen from `folder`.
fn stale(folder: &Path) -> String {
    let workspace = Workspace::find(folder).expect("a workspace");
    let files = generate(&workspace).expect("readable").files.expect("no errors");
    files::stale(&files, &workspace.generated()).expect("readable")
}

#[test]
fn an_untouched_copy_is_fresh_from_any_folder() {
    let copy = copy();
    let folders: [PathBuf; 3] = ["", "schemas/vendors/clinicarx/examples", "generated/src/support"].map(Into::into);
    for folder in folders {
        assert_eq!(stale(&copy.path().join(folder)), "");
    }
}

/// A vendor is a folder: no Rust is edited to add one.
#[test]
fn another_vendor_is_a_folder() {
    let copy = copy();
    let to = copy.path().join("schemas/vendors/presence");
    copy_folder(&fixture("contracts/presence"), &to);
    let workspace = Workspace::find(copy.path()).expect("a workspace");
    let files = generate(&workspace).expect("readable").files.expect("no errors");
    assert!(files["lib.rs"].contains("pub mod presence;") && files["lib.rs"].contains("vendor: \"presence\""));
    let own = std::fs::read_to_string(root().join("tests/generated/presence.rs")).expect("emitted");
    assert_eq!(files["presence.rs"], own, "the same types as on their own");
    // In the folder of another vendor it would overwrite somebody's files, so it is refused.
    std::fs::rename(&to, copy.path().join("schemas/vendors/elsewhere")).expect("renamed");
    let refused = generate(&workspace).err().expect("refused").to_string();
    assert!(refused.contains("presence") && refused.contains("elsewhere"), "{refused}");
}
