//! What `send` says, and what it sends when it is asked for something else than examples.

use std::time::{Duration, Instant};

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{Server, example};
use vistoria_test_helpers::target::Target;

use crate::PROGRAM;

/// A refusal is said with its codes and places, and a missing secret by the variable to set.
#[test]
fn refusals_and_missing_secrets_are_said() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let to = format!("http://{}", server.address);
    let secrets = server.folder.path().join("secrets").to_string_lossy().into_owned();
    let rule = "clinicarx/appointment-not-yet-performed";
    let ran = vistoria(&["send", "--break", rule, "--to", &to, "--secrets", &secrets]);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines[0].starts_with("422 clinicarx"), "{}", ran.whole());
    assert!(lines[1].starts_with("    The delivery violates its contract: "), "{}", ran.whole());
    assert!(lines.iter().any(|line| line.starts_with(&format!("    {rule} at /"))), "{}", ran.whole());
    let ran = vistoria(&["send", "calcom", "PING", "--to", &to]);
    assert_eq!(ran.exit, 1, "{}", ran.whole());
    assert!(ran.err.contains("no secret is configured for calcom") && ran.err.contains("VISTORIA_SECRET_CALCOM"));
    assert!(ran.out.contains("signature/missing"), "{}", ran.out);
}

/// The bytes of a file are sent as they are, signed, with the headers that are asked for.
#[test]
fn files_and_headers() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let secrets = server.folder.path().join("secrets").to_string_lossy().into_owned();
    let to = format!("http://{}", server.address);
    let file = server.folder.path().join("body");
    let body = [&example("calcom", "BOOKING_CREATED")[..], b"\n \n"].concat();
    std::fs::write(&file, &body).expect("written");
    let path = file.to_string_lossy().into_owned();
    let words = ["send", "calcom", "BOOKING_CREATED", "--file", &path, "--to", &to, "--secrets", &secrets];
    let ran = vistoria(&words);
    assert_eq!(ran.exit, 0, "{}", ran.whole());
    assert_eq!(server.records().pop().expect("kept").body.bytes(), body);
    let target = Target::start(|_| 200);
    let words =
        ["send", "twenty", "--to", &target.url, "--header", "X-Trace:  a b ", "--header", "content-type: text/plain"];
    let ran = vistoria(&words);
    assert_eq!(ran.exit, 0, "{}", ran.whole());
    let requests = target.requests();
    assert!(requests.len() > 1);
    for sent in requests {
        let found = (sent.header("x-trace"), sent.header("content-type"));
        assert_eq!(found, (Some("a b"), Some("text/plain")), "{}", sent.head);
        assert_eq!(sent.head.to_ascii_lowercase().matches("content-type").count(), 1, "{}", sent.head);
    }
    for (words, said) in [
        (&["calcom", "--file", "x"][..], "<EVENT>"),
        (&["calcom", "--header", "no colon"], "a header is a name, a colon and a value"),
        (&["calcom", "--header", "a b: c"], "not a header that HTTP allows"),
        (&["calcom", "--interval=-1"], "not a number of seconds"),
        (&["calcom", "PING", "--file", "there-is-none"], "cannot read there-is-none"),
    ] {
        let whole = [&["send", "--to", &to][..], words].concat();
        let ran = std::process::Command::new(PROGRAM).args(whole).output().expect("started");
        let err = String::from_utf8_lossy(&ran.stderr);
        assert!(!ran.status.success() && err.contains(said), "{words:?} {err}");
    }
}

#[test]
fn an_interval_lies_between_two_deliveries() {
    let target = Target::start(|_| 200);
    let begun = Instant::now();
    let ran = vistoria(&["send", "calcom", "PING", "--count", "3", "--interval", "0.4", "--to", &target.url]);
    assert_eq!(ran.exit, 0, "{}", ran.whole());
    assert_eq!(target.requests().len(), 3);
    assert!((Duration::from_millis(800)..Duration::from_secs(20)).contains(&begun.elapsed()), "{:?}", begun.elapsed());
}

/// A name that nobody has is said as what it is.
#[test]
fn a_host_that_is_not_there() {
    for (to, said) in
        [("http://nosuch.invalid", "the target's name cannot be resolved"), ("http://127.0.0.1:1", "refused")]
    {
        let ran = vistoria(&["send", "calcom", "PING", "--to", to]);
        assert_eq!(ran.exit, 2, "{}", ran.whole());
        assert!(ran.whole().contains(said) && !ran.whole().contains("uncategorized"), "{}", ran.whole());
    }
}
