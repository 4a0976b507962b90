//! `vistoria-gen` says what breaks when a contract has changed since `generated/` was written.

use std::fs;
use std::path::Path;
use std::process::Command;

use vistoria_test_helpers::{copy_folder, fixture};

/// Runs `vistoria-gen` in a folder, and returns what it says of contracts.
fn said(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vistoria-gen"));
    let ran = command.current_dir(folder).args(arguments).output().expect("it runs");
    let text = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.code().is_some_and(|code| code < 2), "{text}");
    text.lines()
        .filter(|line| line.starts_with("presence:") || line.starts_with("  "))
        .fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn what_breaks_is_said_when_a_contract_has_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_folder(&fixture("contracts/presence"), &folder.path().join("schemas/vendors/presence"));
    fs::create_dir_all(folder.path().join("generated/src")).expect("a folder");
    let contract = folder.path().join("schemas/vendors/presence/openapi.yaml");
    let bundle = folder.path().join("generated/src/presence.bundle.json");
    assert_eq!(said(folder.path(), &[]), "", "a new vendor has no contract from before");
    let old = fs::read_to_string(&contract).expect("readable");
    let change = |pairs: &[(&str, &str)]| {
        let text = pairs.iter().fold(old.clone(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
        fs::write(&contract, text).expect("written");
    };
    change(&[
        ("required: {type: string}", "required: {type: [string, 'null']}"),
        ("enum: [one, two-three, self]", "enum: [one, two-three, self, four]"),
        ("required: [kind, type, either,", "required: [kind, type,"),
        ("open: {type: object}", "open: {type: array}"),
        ("whole: {type: integer}", "whole: {type: string}"),
        ("real: {type: number}", "real: {type: integer}"),
        ("        start: {type: string}\n", ""),
    ]);
    let checked = said(folder.path(), &["--check"]);
    insta::assert_snapshot!("changed", checked);
    assert_eq!(said(folder.path(), &[]), checked);
    assert_eq!(said(folder.path(), &[]), "", "the new contract is the one from before now");
    change(&[]);
    said(folder.path(), &[]);
    change(&[("# The cells", "# All cells")]);
    insta::assert_snapshot!("changed_in_words", said(folder.path(), &[]));
    // An older generator had other keys.
    fs::write(&bundle, "{\"vendor\": \"presence\"}").expect("written");
    insta::assert_snapshot!("changed_generator", said(folder.path(), &[]));
}
