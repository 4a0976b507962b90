//! A change of one byte of the generated code, or of one line of a contract, makes a copy of the workspace stale.

use vistoria_generator::workspace::Workspace;
use vistoria_generator::{files, generate};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::{copy_folder, root};

const CONTRACT: &str = "schemas/vendors/clinicarx/appointment.yaml";

/// The name of the case, the file that is changed, the change, and a part of the difference that is shown.
type Change = (&'static str, &'static str, fn(&mut Vec<u8>), &'static str);

const CHANGES: &[Change] = &[
    (
        "a_byte_of_the_types",
        "generated/src/clinicarx.rs",
        |bytes| bytes[200] ^= 1,
        "generated/src/clinicarx.rs (on the disk)",
    ),
    ("a_file_that_is_left_over", "generated/src/left-over.rs", |bytes| bytes.push(b'x'), "-x"),
    ("a_comment_of_a_contract", CONTRACT, |bytes| bytes.extend(b"# a comment\n"), "+  \"fingerprint\""),
    (
        "a_required_property_of_a_contract",
        CONTRACT,
        |bytes| {
            let text = String::from_utf8(std::mem::take(bytes)).expect("UTF-8");
            *bytes = text.replace("    - event_type\n", "").into_bytes();
        },
        "+    optional event_type: Option<String>,",
    ),
];

pub(crate) fn cases() -> Vec<Case> {
    table(
        CHANGES,
        |(name, ..)| (*name).to_owned(),
        |(_, name, change, shown)| {
            let copy = tempfile::tempdir().expect("a folder");
            for folder in ["schemas/vendors", "generated/src"] {
                copy_folder(&root().join(folder), &copy.path().join(folder));
            }
            let path = copy.path().join(name);
            let mut bytes = std::fs::read(&path).unwrap_or_default();
            change(&mut bytes);
            std::fs::write(&path, bytes).expect("writable");
            let workspace = Workspace::find(copy.path()).expect("a workspace");
            let generated = generate(&workspace).expect("readable").files.expect("no errors");
            let diff = files::stale(&generated, &workspace.generated()).expect("readable");
            assert!(diff.contains(shown), "{diff}");
        },
    )
}
