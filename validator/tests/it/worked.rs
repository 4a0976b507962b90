//! The worked examples of the README: the commands of each, run in a folder of `tests/fixtures/worked`, print what it shows.

use std::path::Path;

use tempfile::TempDir;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{assert_committed, copy_folder, root};

use crate::fixture;

const START: &str = "<!-- worked: ";
const END: &str = "<!-- end of worked -->";

/// Runs a command as it is typed in a folder, and returns what it prints.
fn ran(folder: &Path, command: &str) -> String {
    let words = command.strip_prefix("vistoria ").expect("a command of vistoria").split_whitespace();
    let path = |word: &str| folder.join(word).exists().then(|| folder.join(word).display().to_string());
    let words: Vec<String> = words.map(|word| path(word).unwrap_or_else(|| word.to_owned())).collect();
    let output = vistoria(&words.iter().map(String::as_str).collect::<Vec<_>>());
    format!("{}{}", output.out, output.err).replace(&format!("{}/", folder.display()), "")
}

/// Returns an example with what its commands print now.
fn worked(example: &str) -> String {
    let (name, _) = example.split_once(" -->").expect("the end of a name");
    let copy: TempDir = tempfile::tempdir().expect("a folder");
    copy_folder(&fixture("worked").join(name), copy.path());
    let commands = example.lines().filter_map(|line| line.strip_prefix("$ "));
    let runs: Vec<String> = commands.map(|command| format!("$ {command}\n{}", ran(copy.path(), command))).collect();
    assert!(!runs.is_empty(), "{name} has no command");
    format!("{name} -->\n\n```console\n{}```\n\n", runs.join("\n"))
}

#[test]
fn the_readme_shows_what_the_commands_print() {
    let name = "validator/README.md";
    let readme = std::fs::read_to_string(root().join(name)).expect("a README");
    let mut parts = readme.split(START);
    let mut shown = parts.next().expect("a part").to_owned();
    let mut count = 0;
    for part in parts {
        let (example, after) = part.split_once(END).expect("the end of an example");
        [START, &worked(example), END, after].iter().for_each(|part| shown.push_str(part));
        count += 1;
    }
    assert_eq!(count, std::fs::read_dir(fixture("worked")).expect("a folder").count(), "each folder is an example");
    assert_committed(name, &shown);
}
