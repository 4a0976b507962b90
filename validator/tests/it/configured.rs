//! What is configured of a running server: secrets that change, settings of single vendors, events that no contract has, and refused
//! deliveries that are kept.

use std::path::Path;

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{SECRET, Server, example, post, signed};
use vistoria_test_helpers::target::Target;
use vistoria_validator::contract::Catalog;
use vistoria_validator::verify::{Secret, sign};

use crate::PROGRAM;

/// Returns a right delivery of Cal.com, signed with this secret.
fn signed_with(secret: &str) -> Vec<u8> {
    let body = example("calcom", "BOOKING_CREATED");
    let catalog = Catalog::shipped();
    let scheme = &catalog.contract("calcom").expect("a vendor").bundle().signatures[0];
    post("/calcom", &sign(scheme, &Secret::new(secret), &body, jiff::Timestamp::now()), &body)
}

fn status_with(server: &Server, secret: &str) -> u16 {
    server.ask(&signed_with(secret)).status
}

/// Waits until the log has a text in this many lines.
fn wait_for_lines(server: &Server, text: &str, count: usize) {
    let begun = std::time::Instant::now();
    while server.log().matches(text).count() < count {
        assert!(begun.elapsed() < std::time::Duration::from_secs(10), "{}", server.log());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert_eq!(server.log().matches(text).count(), count, "{}", server.log());
}

/// Replaces a file as editors and deployments do.
fn replace(path: &Path, text: &str) {
    let unfinished = path.with_extension("new");
    std::fs::write(&unfinished, text).and_then(|()| std::fs::rename(&unfinished, path)).expect("written");
}

/// Writes a configuration of vendors, and returns the options that read it.
fn configuration(folder: &Path, text: &str) -> Vec<String> {
    let file = folder.join("listen.toml");
    std::fs::write(&file, text).expect("written");
    vec!["--config".to_owned(), file.to_string_lossy().into_owned()]
}

/// Starts a server in enforce mode with this configuration file.
fn start(folder: &Path, text: &str, options: &[&str]) -> Server {
    let config = configuration(folder, text);
    let config: Vec<&str> = config.iter().map(String::as_str).collect();
    Server::start(PROGRAM, &[&config, options].concat())
}

#[test]
fn secrets_are_read_again_when_their_file_changes() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let file = server.folder.path().join("secrets");
    assert_eq!((status_with(&server, SECRET), status_with(&server, "new")), (200, 401));
    replace(&file, "calcom = [\"new\", \"it is a secret\"]\n");
    assert_eq!(server.logged("the secrets were read again").len(), 1);
    assert_eq!((status_with(&server, SECRET), status_with(&server, "new")), (200, 200));
    // What cannot be read changes nothing, and says so once, without the secret.
    replace(&file, "calcom = CANARY\n");
    assert_eq!(server.logged("those from before stay").len(), 1);
    assert_eq!((status_with(&server, SECRET), status_with(&server, "new")), (200, 200));
    std::fs::remove_file(&file).expect("removed");
    wait_for_lines(&server, "those from before stay", 2);
    assert_eq!(status_with(&server, "new"), 200);
    replace(&file, "calcom = \"newest\"\n");
    wait_for_lines(&server, "the secrets were read again", 2);
    assert_eq!((status_with(&server, "new"), status_with(&server, "newest")), (401, 200));
    assert!(!server.log().contains("CANARY"), "{}", server.log());
}

/// SIGHUP reads the secrets again and ends nothing.
#[cfg(unix)]
#[test]
fn secrets_are_read_again_on_a_hangup() {
    let mut server = Server::start(PROGRAM, &["--mode", "enforce"]);
    for count in 1..=3 {
        server.signal("HUP");
        wait_for_lines(&server, "the secrets were read again", count);
        assert_eq!(status_with(&server, SECRET), 200);
    }
    assert!(server.end());
}

/// A folder has a file for each vendor, also as Kubernetes mounts it: links into a folder that is replaced.
#[cfg(unix)]
#[test]
fn secrets_of_a_folder() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let (mounted, path) = (folder.path().join("mounted"), folder.path().join("mounted").to_string_lossy().into_owned());
    std::fs::create_dir_all(mounted.join("..1")).expect("created");
    std::fs::write(mounted.join("..1/calcom"), "first\n").expect("written");
    symlink("..1", mounted.join("..data")).expect("linked");
    symlink("..data/calcom", mounted.join("calcom")).expect("linked");
    let server = Server::start_with_secrets(PROGRAM, &["--mode", "enforce"], &mounted);
    assert_eq!((status_with(&server, "first"), status_with(&server, "second")), (200, 401));
    std::fs::create_dir(mounted.join("..2")).expect("created");
    std::fs::write(mounted.join("..2/calcom"), "second\nfirst").expect("written");
    symlink("..2", mounted.join("..data_tmp")).expect("linked");
    std::fs::rename(mounted.join("..data_tmp"), mounted.join("..data")).expect("renamed");
    assert_eq!(server.logged("the secrets were read again").len(), 1);
    assert_eq!((status_with(&server, "first"), status_with(&server, "second")), (200, 200));
    for (name, text, said) in [
        ("calcon", "CANARY", "no vendor is called \"calcon\"; did you mean \"calcom\"?"),
        ("twenty", "\n", "the secret of twenty is empty"),
    ] {
        std::fs::write(mounted.join(name), text).expect("written");
        let ran = vistoria(&["listen", "--check-config", "--secrets", &path]);
        assert!(ran.exit == 2 && ran.err.contains(said) && !ran.err.contains("CANARY"), "{}", ran.whole());
        std::fs::remove_file(mounted.join(name)).expect("removed");
    }
}

#[cfg(unix)]
#[test]
fn the_start_warns_of_secrets_that_others_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("secrets");
    std::fs::write(&file, "calcom = \"CANARY\"\n").expect("written");
    let path = file.to_string_lossy().into_owned();
    for (mode, is_open) in [(0o644, true), (0o600, false)] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).expect("set");
        let ran = vistoria(&["listen", "--check-config", "--secrets", &path]);
        assert_eq!(ran.err.contains("others may read"), is_open, "{}", ran.whole());
    }
    for (variable, said_of_it) in [
        ("VISTORIA_SECRET_CALCON", "VISTORIA_SECRET_CALCON is ignored"),
        ("VISTORIA_FORWAD", "VISTORIA_FORWAD is ignored: no option has this variable; did you mean VISTORIA_FORWARD?"),
        // What Kubernetes sets for a service of this name.
        ("VISTORIA_SERVICE_HOST", "the configuration is valid"),
    ] {
        let ran = std::process::Command::new(PROGRAM)
            .args(["listen", "--check-config"])
            .env(variable, "CANARY")
            .output()
            .expect("started");
        let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
        assert!(said.contains(said_of_it) && !said.contains("CANARY"), "{said}");
        assert_eq!(said.contains("is ignored"), said_of_it.contains("is ignored"), "{said}");
    }
}

/// One line, and exit code 2, also when only the configuration is checked.
#[test]
fn a_journal_where_no_folder_can_be() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("file"), "").expect("written");
    let journal = folder.path().join("file/journal").to_string_lossy().into_owned();
    for check in [&["--check-config"][..], &["--listen", "127.0.0.1:0"]] {
        let ran = vistoria(&[&["listen", "--journal", &journal], check].concat());
        assert_eq!(ran.exit, 2, "{}", ran.whole());
        let said = ran.err.lines().filter(|line| line.contains("cannot store deliveries in")).count();
        assert_eq!(said, 1, "{}", ran.whole());
    }
}

#[test]
fn modes_and_limits_of_single_vendors() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "mode = \"enforce\"\nbody-limit = 3000\n[vendors.calcom]\nmode = \"observe\"\n[vendors.evolution]\nbody-limit = 2000000\n";
    let server = start(folder.path(), text, &[]);
    for (vendor, length, status) in [
        ("calcom", 2, 200),
        ("calcom", 3001, 413),
        ("twenty", 2, 401),
        ("evolution", 1_900_000, 401),
        ("evolution", 2_000_001, 413),
    ] {
        let body = vec![b' '; length];
        assert_eq!(server.ask(&post(&format!("/{vendor}"), &[], &body)).status, status, "{vendor} {length}");
    }
}

/// A setting at the vendor names the header, and the fixed secret in it.
#[test]
fn the_header_of_a_single_vendor() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = "mode = \"enforce\"\n[vendors.evolution]\nsignature-header = \"X-Api-Key\"\n";
    let target = Target::start(|_| 200);
    let server = start(folder.path(), text, &["--forward", &target.url]);
    let body = example("evolution", "connection.update");
    let old = signed("evolution", &body);
    let new = vec![("x-api-key".to_owned(), old[0].1.clone())];
    assert_eq!(server.ask(&post("/evolution", &old, &body)).status, 401);
    assert_eq!(server.ask(&post("/evolution", &new, &body)).status, 200);
    // The secret is not kept, and made again for the target.
    assert!(!String::from_utf8_lossy(&server.records()[0].line()).contains(SECRET));
    target.wait_for(1);
    assert_eq!(target.requests()[0].header("x-api-key"), Some(SECRET));
}

#[test]
fn the_tolerance_of_a_single_vendor() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = start(folder.path(), "mode = \"enforce\"\n[vendors.chatwoot]\ntolerance = 4000\n", &[]);
    let catalog = Catalog::shipped();
    let body = example("chatwoot", "message_created");
    let scheme = &catalog.contract("chatwoot").expect("a vendor").bundle().signatures[0];
    for (seconds, status) in [(-3900, 200), (3900, 200), (-4100, 401), (4100, 401)] {
        let then = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
        let headers = sign(scheme, &Secret::new(SECRET), &body, then);
        assert_eq!(server.ask(&post("/chatwoot", &headers, &body)).status, status, "{seconds}");
    }
}

/// Each vendor's deliveries go to its own target, else to that of all; those without one stay.
#[test]
fn targets_of_single_vendors() {
    let (own, all) = (Target::start(|_| 200), Target::start(|_| 200));
    let folder = tempfile::tempdir().expect("a folder");
    let text = format!("[vendors.calcom]\nforward = \"{}/bookings\"\n", own.url);
    let mut server = start(folder.path(), &text, &[]);
    server.deliver("calcom", "BOOKING_CREATED");
    server.deliver("chatwoot", "message_created");
    own.wait_for(1);
    assert!(own.requests()[0].head.starts_with("POST /bookings/calcom "), "{}", own.requests()[0].head);
    // Somebody on the page sends it there again, too.
    let id = server.records()[0].id.clone();
    assert_eq!(server.page(&format!("replay/{id}"), Some("{}")).status, 200);
    assert!(own.wait_for(2)[1] == id && own.requests()[1].head.starts_with("POST /bookings/calcom "));
    let config = configuration(folder.path(), &text);
    // Who is killed before the position is stored sends again.
    std::thread::sleep(std::time::Duration::from_secs(1));
    server.restart(PROGRAM, &[&config[0], &config[1], "--forward", &all.url]);
    server.deliver("calcom", "BOOKING_CREATED");
    server.deliver("chatwoot", "conversation_created");
    assert_eq!((own.wait_for(3).len(), all.wait_for(1).len()), (3, 1));
    assert_eq!(all.requests()[0].header("vistoria-event"), Some("\"conversation_created\""));
}

#[test]
fn settings_of_vendors_that_cannot_be() {
    let folder = tempfile::tempdir().expect("a folder");
    for (text, said) in [
        ("[vendors.calcon]\n", "no vendor is called \"calcon\"; did you mean \"calcom\"?"),
        ("[vendors.calcom]\nmod = \"enforce\"\n", "unknown field `mod`"),
        ("[vendors.calcom]\ntolerance = 9\n", "vendors.calcom.tolerance: the vendor signs no time"),
        ("[vendors.calcom]\ntolerance = 0\n", "vendors.calcom.tolerance: must be at least 1"),
        ("[vendors.calcom]\nbody-limit = 300000000\n", "body-limit: must be at most body-memory"),
        ("[vendors.calcom]\nforward = \"x\"\n", "vendors.calcom.forward: must be http"),
        ("[vendors.calcom]\nsignature-header = \"a b\"\n", "vendors.calcom.signature-header: \"a b\" is no name"),
    ] {
        let config = configuration(folder.path(), text);
        let ran = vistoria(&["listen", "--check-config", &config[0], &config[1]]);
        assert!(ran.exit == 2 && ran.err.contains(said), "{text} {}", ran.whole());
    }
}

/// Events that the vendor has added are accepted, sent on and marked, when it is asked for; what is broken is not.
#[test]
fn events_that_no_contract_has() {
    let target = Target::start(|_| 200);
    let new = br#"{"triggerEvent":"BOOKING_TELEPORTED","payload":{}}"#;
    for (options, status) in [(&[][..], 422), (&["--unknown-events", "pass"], 200)] {
        let server = Server::start(PROGRAM, &[&["--mode", "enforce", "--forward", &target.url], options].concat());
        let answer = server.ask(&post("/calcom", &signed("calcom", new), new));
        assert_eq!(answer.status, status, "{}", answer.text);
        let record = server.records().pop().expect("kept");
        let code = record.findings.first().map(|finding| finding.code.as_str());
        if status == 422 {
            assert_eq!((code, record.verdict.as_str()), (Some("identify/unknown-event"), "invalid"));
            continue;
        }
        assert_eq!((code, record.verdict.as_str(), record.event), (Some("identify/new-event"), "unchecked", None));
        target.wait_for(1);
        let sent = target.requests().pop().expect("sent");
        assert_eq!(sent.header("vistoria-verdict"), Some("unchecked"));
        assert_eq!((sent.header("vistoria-verified"), sent.header("vistoria-event")), (Some("?1"), None));
        assert!(!server.logged("identify/new-event").is_empty());
        assert_eq!(server.ask(&post("/calcom", &[], new)).status, 401);
        // Neither what is no object, nor what is broken, nor an event that the contract has and that is violated.
        for body in [&b"[1]"[..], b"7", b"{\"triggerEvent\":", b"{\"triggerEvent\":\"PING\"}"] {
            let answer = server.ask(&post("/calcom", &signed("calcom", body), body));
            assert_eq!(answer.status, 422, "{} {}", String::from_utf8_lossy(body), answer.text);
        }
        // A path that a setting at the vendor makes of a new event.
        let body = br#"{"event":"teleport.update","instance":"a","data":{}}"#;
        for (path, status) in
            [("/evolution/teleport-update", 200), ("/evolution/..", 404), ("/evolution/a/b", 404), ("/calcom/new", 404)]
        {
            let answer = server.ask(&post(path, &signed("evolution", body), body));
            assert_eq!(answer.status, status, "{path} {}", answer.text);
        }
    }
    // For one vendor alone.
    let folder = tempfile::tempdir().expect("a folder");
    let server = start(folder.path(), "mode = \"enforce\"\n[vendors.calcom]\nunknown-events = \"pass\"\n", &[]);
    let other = br#"{"event":"conversation_teleported"}"#;
    assert_eq!(server.ask(&post("/calcom", &signed("calcom", new), new)).status, 200);
    assert_eq!(server.ask(&post("/chatwoot", &signed("chatwoot", other), other)).status, 422);
}

/// The last refused deliveries are kept for `doctor`, few and small, and are no part of the journal.
#[test]
fn refused_deliveries_are_kept_when_it_is_asked_for() {
    let body = example("calcom", "BOOKING_CREATED");
    let other = [&body[..], b"\n"].concat();
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    assert_eq!(server.ask(&post("/calcom", &signed("calcom", &other), &body)).status, 401);
    assert!(!server.journal().join("refused.journal").exists());
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--keep-refused", "3"]);
    let kept = server.journal().join("refused.journal");
    for _ in 0..5 {
        assert_eq!(server.ask(&post("/calcom", &[], &body)).status, 401);
    }
    server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(server.ask(&post("/calcom?token=CANARY", &signed("calcom", &other), &body)).status, 401);
    let text = std::fs::read_to_string(&kept).expect("readable");
    assert!(text.lines().count() == 3 && !text.contains("CANARY"), "{text}");
    let secrets = server.folder.path().join("secrets").to_string_lossy().into_owned();
    let ran = vistoria(&["doctor", &kept.to_string_lossy(), "--secrets", &secrets]);
    assert_eq!(ran.exit, 1, "{}", ran.whole());
    assert!(ran.out.contains("if the body ended in a newline"), "{}", ran.out);
    assert_eq!(ran.out.matches("The header X-Cal-Signature-256 is absent").count(), 2, "{}", ran.out);
    assert_eq!(server.records().len(), 1);
    for _ in 0..40 {
        server.ask(&post("/calcom", &[], &vec![b' '; 1 << 20]));
    }
    assert!(kept.metadata().expect("there").len() <= 16 << 20);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(kept.metadata().expect("there").permissions().mode() & 0o777, 0o600);
    }
}

/// Options of the answers, each given to a server.
#[test]
fn answers_as_they_are_configured() {
    let invalid = b"{\"triggerEvent\": \"BOOKING_CREATED\"}".to_vec();
    for (options, headers, body, status) in [
        (&["--status-invalid", "200"][..], signed("calcom", &invalid), &invalid, 200),
        (&["--status-invalid", "400"], signed("calcom", &invalid), &invalid, 400),
        (&["--status-refused", "403"], Vec::new(), &invalid, 403),
        (&["--allow-unsigned", "calcom"], Vec::new(), &invalid, 422),
        (&["--allow-unsigned", "twenty"], Vec::new(), &invalid, 401),
        (&["--validate", "false"], signed("calcom", &invalid), &invalid, 200),
        (&["--validate", "false"], Vec::new(), &invalid, 401),
    ] {
        let server = Server::start(PROGRAM, &[&["--mode", "enforce"], options].concat());
        let answer = server.ask(&post("/calcom", &headers, body));
        assert_eq!(answer.status, status, "{options:?}: {}", answer.text);
    }
}
