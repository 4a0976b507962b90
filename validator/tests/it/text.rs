//! The options of the text report.

use vistoria_test_helpers::program::vistoria;

/// The same folder as that of the other formats.
const PATH: &str = "tests/fixtures/formats/new-user";

/// Shows the escape sequences of colours.
fn run(options: &[&str]) -> String {
    let ran = vistoria(&[&["check", PATH], options].concat());
    assert_eq!(ran.exit, 1, "{}", ran.err);
    ran.out.replace('\u{1b}', "␛")
}

#[test]
fn options() {
    for (name, options) in [
        ("group_by_rule", &["--group-by", "rule"][..]),
        ("group_by_event", &["--group-by", "event"]),
        ("group_by_payload", &["--group-by", "payload"]),
        ("group_by_payload_verbose", &["--group-by", "payload", "--verbose", "--level", "note"]),
        ("coverage", &["--coverage", "--level", "error", "--limit", "1"]),
        ("colour", &["--color", "always", "--limit", "1"]),
        ("show", &["--show", "/data/active", "--level", "error"]),
    ] {
        insta::assert_snapshot!(format!("text_{name}"), run(options));
    }
}

/// A pipe has no colours, unless they are asked for.
#[test]
fn a_pipe_is_plain() {
    assert_eq!(run(&[]), run(&["--color", "never"]));
    assert!(!run(&[]).contains('␛') && run(&["--color", "always"]).contains('␛'));
}
