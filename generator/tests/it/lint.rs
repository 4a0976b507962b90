//! `vistoria-gen lint`: what it says of documents, and its exit code.

use std::process::Command;

use vistoria_test_helpers::root;

const SOUND: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
/// With a merge key, which YAML 1.2 does not have.
const WARNED: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: &none {}\nwebhooks: {<<: *none}\n";

/// Runs the program in a folder of these files; returns the exit code and what it said.
fn lint(files: &[(&str, &str)], words: &[&str]) -> (i32, String) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("written");
    }
    let names = files.iter().map(|(name, _)| *name);
    let program = env!("CARGO_BIN_EXE_vistoria-gen");
    let mut command = Command::new(program);
    let ran = command.arg("lint").args(names).args(words).current_dir(folder.path()).output().expect("started");
    assert!(ran.stdout.is_empty());
    (ran.status.code().expect("ended"), String::from_utf8(ran.stderr).expect("UTF-8"))
}

#[test]
fn documents_and_exit_codes() {
    for (files, words, exit, said) in [
        (&[("a.yaml", SOUND)][..], &[][..], 0, "1 document: 1 passed, 0 failed\n"),
        (&[("a.yaml", WARNED)], &[], 0, "warning["),
        (&[("a.yaml", WARNED)], &["--fail-on", "warning"], 1, "a.yaml:4"),
        (&[("a.yaml", "openapi: 3.1.0\n  info: {\n"), ("b.yaml", SOUND)], &[], 1, "2 documents: 1 passed, 1 failed\n"),
        (&[("a.yaml", SOUND)], &["none.yaml"], 2, "2 documents: 1 passed, 0 failed, 1 could not be read\n"),
    ] {
        let (code, err) = lint(files, words);
        assert_eq!(code, exit, "{files:?}: {err}");
        assert!(err.contains(said), "{files:?}: {err}");
    }
}

/// The contracts of this repository, each by its root document.
#[test]
fn contracts_are_sound() {
    let vendors = root().join("schemas/vendors");
    let folders = std::fs::read_dir(vendors).expect("readable").map(|entry| entry.expect("readable").path());
    let documents: Vec<_> = folders.map(|folder| folder.join("openapi.yaml")).filter(|path| path.is_file()).collect();
    let program = env!("CARGO_BIN_EXE_vistoria-gen");
    let ran = Command::new(program).args(["lint", "--fail-on", "warning"]).args(&documents).output().expect("started");
    assert!(ran.status.success() && documents.len() > 5, "{}", String::from_utf8_lossy(&ran.stderr));
}
