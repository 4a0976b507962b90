//! Parts through standard input and output, as programs that start programs have them.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Runs the program with this standard input; returns its exit code, standard output and standard error.
fn ran(arguments: &[&str], input: &[u8]) -> (Option<i32>, Vec<u8>, String) {
    let mut command = Command::new(crate::PROGRAM);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("started");
    child.stdin.take().expect("standard input").write_all(input).expect("it reads");
    let ended = child.wait_with_output().expect("it ends");
    (ended.status.code(), ended.stdout, String::from_utf8_lossy(&ended.stderr).into_owned())
}

#[test]
fn parts_through_pipes() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("day.ndjson");
    std::fs::write(&file, "{\"a\": 1}\n".repeat(1000)).expect("written");
    let file = file.to_string_lossy();
    let names = format!("{file}:0-1\n{file}:1-5000\n{file}:5000-9000\n");
    let (code, lines, err) = ran(&["check", "--part", "--paths-from", "-"], names.as_bytes());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let (single, report, _) = ran(&["check", "--window", "0", &file], b"");
    let (merged, same, err) = ran(&["merge", "-"], &lines);
    assert_eq!((String::from_utf8_lossy(&same), merged), (String::from_utf8_lossy(&report), single), "{err}");

    let (code, _, err) = ran(&["check", "--paths-from", "-", "-"], b"a\n");
    assert_eq!((code, err.as_str()), (Some(2), "error: standard input has the names, so it is no input itself\n"));
    let (code, _, err) = ran(&["merge", "-"], b"\n");
    assert_eq!((code, err.as_str()), (Some(2), "error: there are no parts\n"));
}
