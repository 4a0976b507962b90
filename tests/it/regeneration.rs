//! A copy of the workspace, from any folder of it: nothing is stale, until a byte of what is generated or a line of a
//! contract changes.

use std::path::{Path, PathBuf};

use vistoria_generator::workspace::Workspace;
use vistoria_generator::{files, generate};

use crate::work::{files as files_below, fixture, root};

/// A copy of what the generator reads and writes.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for folder in ["schemas/vendors", "generated/src"] {
        for name in files_below(&root().join(folder)) {
            let to = copy.path().join(folder).join(&name);
            std::fs::create_dir_all(to.parent().expect("a folder")).expect("writable");
            std::fs::copy(root().join(folder).join(&name), to).expect("copied");
        }
    }
    copy
}

/// What is stale, seen from `folder`.
fn stale(folder: &Path) -> String {
    let workspace = Workspace::find(folder).expect("a workspace");
    let files = generate(&workspace).expect("readable").files.expect("no errors");
    files::stale(&files, &workspace.generated()).expect("readable")
}

#[track_caller]
fn check(name: &str, change: fn(&mut Vec<u8>), seen: &str) {
    let copy = copy();
    let path = copy.path().join(name);
    let mut bytes = std::fs::read(&path).unwrap_or_default();
    change(&mut bytes);
    std::fs::write(&path, bytes).expect("writable");
    let diff = stale(copy.path());
    assert!(diff.contains(seen), "{name}: {diff}");
}

#[test]
fn an_untouched_copy_is_fresh_from_any_folder() {
    let copy = copy();
    let folders: [PathBuf; 3] = ["", "schemas/vendors/clinicarx/examples", "generated/src"].map(Into::into);
    for folder in folders {
        assert_eq!(stale(&copy.path().join(folder)), "");
    }
}

#[test]
fn one_byte_or_one_line_is_enough() {
    let contract = "schemas/vendors/clinicarx/appointment.yaml";
    check("generated/src/clinicarx.rs", |bytes| bytes[200] ^= 1, "generated/src/clinicarx.rs (on the disk)");
    check("generated/src/lib.rs", |bytes| bytes.push(b'\n'), "generated/src/lib.rs (on the disk)");
    check("generated/src/left-over.rs", |bytes| bytes.push(b'x'), "-x");
    check(contract, |bytes| bytes.extend(b"# a comment\n"), "+  \"fingerprint\"");
    let dropped = |bytes: &mut Vec<u8>| {
        let text = String::from_utf8(std::mem::take(bytes)).expect("UTF-8");
        *bytes = text.replace("    - event_type\n", "").into_bytes();
    };
    check(contract, dropped, "+    optional event_type: Option<String>,");
}

/// A vendor is a folder: no Rust is edited to add one.
#[test]
fn another_vendor_is_a_folder() {
    let copy = copy();
    let to = copy.path().join("schemas/vendors/presence");
    for name in files_below(&fixture("contracts/presence")) {
        let to = to.join(&name);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("writable");
        std::fs::copy(fixture("contracts/presence").join(&name), to).expect("copied");
    }
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
