//! What must not get through a running server, or out of it: credentials into the journal, deliveries to hosts of somebody else's
//! choice, more memory and disk than is allowed, files through symbolic links.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{SECRET, Server, example, post, read_response, signed};
use vistoria_test_helpers::target::Target;
use vistoria_validator::journal::Record;

use crate::PROGRAM;

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// Writes a journal of one delivery with other values than a server would write.
fn journal(folder: &std::path::Path, change: impl FnOnce(&mut Record)) -> String {
    let server = Server::start(PROGRAM, &[]);
    server.deliver("calcom", "BOOKING_CREATED");
    let mut record = server.records().pop().expect("kept");
    change(&mut record);
    let path = folder.join("1.journal");
    std::fs::write(&path, record.line()).expect("written");
    path.to_string_lossy().into_owned()
}

/// A journal of somebody else's leads to no other host than the target.
#[test]
fn paths_of_a_journal_lead_to_the_target() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = Target::start(|_| 200);
    let port = other.url.rsplit(':').next().expect("a port").to_owned();
    for path in [format!("@127.0.0.1:{port}/"), format!(".127.0.0.1:{port}/"), "calcom".to_owned(), " /a".to_owned()] {
        let target = Target::start(|_| 200);
        let file = journal(folder.path(), |record| record.path.clone_from(&path));
        let ran = vistoria(&["replay", &file, "--to", &target.url]);
        assert_eq!(ran.exit, 2, "{path}: {}", ran.whole());
        assert!(ran.out.contains("must start with a slash"), "{}", ran.out);
        assert_eq!((target.requests().len(), other.requests().len()), (0, 0), "{path}");
    }
    for (path, expected) in [("//127.0.0.1/x", "POST //127.0.0.1/x "), ("/a?b=/c", "POST /a?b=/c ")] {
        let target = Target::start(|_| 200);
        let file = journal(folder.path(), |record| path.clone_into(&mut record.path));
        assert_eq!(vistoria(&["replay", &file, "--to", &target.url]).exit, 0);
        assert!(target.requests()[0].head.starts_with(expected), "{}", target.requests()[0].head);
    }
}

/// What nobody verified does not become verified by being sent again.
#[test]
fn only_what_was_verified_is_signed_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let secrets = folder.path().join("secrets");
    std::fs::write(&secrets, format!("calcom = {SECRET:?}")).expect("written");
    let secrets = secrets.to_string_lossy().into_owned();
    for (verified, more, expected) in [(true, &[][..], 200), (false, &[], 401), (false, &["--sign-unverified"], 200)] {
        let server = Server::start(PROGRAM, &["--mode", "enforce"]);
        let file = journal(folder.path(), |record| {
            record.verified = verified;
            record.headers.retain(|header| !header.0.to_ascii_lowercase().contains("signature"));
        });
        let to = format!("http://{}", server.address);
        let words = [&["replay", &file, "--to", &to, "--sign", "--secrets", &secrets][..], more].concat();
        let ran = vistoria(&words);
        assert!(ran.out.starts_with(&expected.to_string()), "{}", ran.whole());
        assert_eq!(ran.err.contains("1 deliveries were not signed"), expected == 401, "{}", ran.err);
    }
}

/// In observe, everything is sent on, with what is known of it; and the start says whose deliveries nobody verifies.
#[test]
fn what_nobody_verified_is_marked() {
    let target = Target::start(|_| 200);
    let empty = tempfile::NamedTempFile::new().expect("a file");
    let empty = empty.path().to_string_lossy().into_owned();
    let body = example("calcom", "BOOKING_CREATED");
    let wrong = vec![header(&signed("calcom", &body)[0].0, &"0".repeat(64))];
    for (options, headers, verdict, sent_verdict, verified) in [
        (&[][..], signed("calcom", &body), "clean", "conforms", "?1"),
        (&[], Vec::new(), "refused", "refused", "?0"),
        (&[], wrong, "refused", "refused", "?0"),
        (&["--secrets", &empty], signed("calcom", &body), "unverified", "conforms", "?0"),
    ] {
        let mut server = Server::start(PROGRAM, &["--forward", &target.url]);
        if !options.is_empty() {
            // The last option of a name counts.
            std::fs::write(server.folder.path().join("secrets"), "").expect("written");
            server.restart(PROGRAM, &["--forward", &target.url]);
            assert_eq!(server.logged("no secret is configured for calcom, so anyone can forge").len(), 1);
        }
        let before = target.requests().len();
        assert_eq!(server.ask(&post("/calcom", &headers, &body)).status, 200);
        target.wait_for(before + 1);
        let sent = target.requests().pop().expect("sent");
        let found = ["verdict", "verified", "vendor", "event"].map(|name| sent.header(&format!("vistoria-{name}")));
        let event = Some("\"BOOKING_CREATED\"");
        assert_eq!(found, [Some(sent_verdict), Some(verified), Some("\"calcom\""), event]);
        assert_eq!(server.records()[0].verdict.as_str(), verdict);
    }
}

/// Names of headers and parameters whose values are kept, and of which none is.
#[test]
fn credentials_are_not_kept() {
    let server = Server::start(PROGRAM, &[]);
    let body = example("clinicarx", "new-user");
    let names = [
        "x-auth",
        "x-auth-key",
        "x-authkey",
        "x-session-id",
        "cf-access-jwt-assertion",
        "x-hub-pass",
        "x-api-key",
        "proxy-authorization",
        "cookie",
        "x-author",
    ];
    for own in ["Basic dXNlcjp3b3Jk", "Bearer CANARY", "CANARY", "user:CANARY"] {
        let mut headers: Vec<(String, String)> = names.iter().map(|name| header(name, "CANARY")).collect();
        headers.push(header("authorization", own));
        headers.push(header("x-original-url", "/a?token=CANARY&b=kept"));
        let path =
            "/clinicarx/new-user?key=CANARY&auth=CANARY&pass=CANARY&sig=CANARY&code=CANARY&X_Token=CANARY&page=kept";
        assert_eq!(server.ask(&post(path, &headers, &body)).status, 200);
        let record = server.records().pop().expect("kept");
        let kept: Vec<_> = record.headers.iter().filter(|header| header.1.is_some()).map(|header| &header.0).collect();
        assert_eq!(kept, ["host", "content-length", "x-author", "x-original-url"], "{own}");
        let url = record.headers.iter().find(|header| header.0 == "x-original-url").expect("kept");
        assert_eq!(url.1.as_deref(), Some("/a?token=&b=kept"));
        assert_eq!(record.path, "/clinicarx/new-user?key=&auth=&pass=&sig=&code=&X_Token=&page=kept");
    }
    // A code over the body is none.
    let signature = signed("clinicarx", &body);
    assert_eq!(server.ask(&post("/clinicarx", &signature, &body)).status, 200);
    let record = server.records().pop().expect("kept");
    let kept = record.headers.iter().find(|header| header.0.eq_ignore_ascii_case(&signature[0].0));
    assert_eq!(kept.and_then(|header| header.1.clone()).as_ref(), Some(&signature[0].1));
}

#[cfg(unix)]
#[test]
fn files_are_private_and_no_links_are_followed() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let target = Target::start(|_| 404);
    let options = ["--forward", &target.url, "--forward-attempts", "1"];
    let mut server = Server::start_by(&["sh", "-c", "umask 000; exec \"$0\" \"$@\""], PROGRAM, &options);
    server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(server.logged("was set aside").len(), 1);
    let mode = |path: &std::path::Path| path.metadata().expect("there").permissions().mode() & 0o777;
    let journal = server.journal();
    assert_eq!(mode(&journal), 0o700);
    for entry in journal.read_dir().expect("readable") {
        let path = entry.expect("an entry").path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    // Whoever may write to the folder puts links there.
    server.kill();
    let victim = server.folder.path().join("victim");
    std::fs::write(&victim, "whole").expect("written");
    std::fs::set_permissions(&journal, std::fs::Permissions::from_mode(0o777)).expect("set");
    for name in ["forward.json.unfinished", "failed.journal.unfinished"] {
        // The server may have been killed while it wrote one.
        let _ = std::fs::remove_file(journal.join(name));
        symlink(&victim, journal.join(name)).expect("linked");
    }
    server.restart(PROGRAM, &options);
    server.deliver("calcom", "BOOKING_CREATED");
    assert!(!server.logged("others may write to").is_empty(), "{}", server.log());
    for name in ["lock", "failed.lock", "failed.journal", "state.json", "forward.json"] {
        server.kill();
        let _ = std::fs::remove_file(journal.join(name));
        symlink(&victim, journal.join(name)).expect("linked");
        let ran = std::process::Command::new(PROGRAM)
            .args(["listen", "--listen", "127.0.0.1:0", "--forward", &target.url, "--check-config"])
            .output()
            .expect("started");
        assert!(ran.status.success());
        if ["lock", "forward.json"].contains(&name) {
            let journal = journal.to_string_lossy().into_owned();
            let ran = vistoria(&["listen", "--listen", "127.0.0.1:0", "--forward", &target.url, "--journal", &journal]);
            assert_eq!(ran.exit, 2, "{name}: {}", ran.whole());
        } else {
            server.restart(PROGRAM, &options);
            server.deliver("calcom", "BOOKING_CREATED");
            std::thread::sleep(Duration::from_millis(300));
        }
        assert_eq!(std::fs::read_to_string(&victim).expect("readable"), "whole", "{name}");
        server.kill();
        std::fs::remove_file(journal.join(name)).expect("removed");
        server.restart(PROGRAM, &options);
    }
}

/// Returns the memory that bodies have, in bytes.
fn used(server: &Server) -> usize {
    let metrics = server.get("/metrics");
    let line = metrics.lines().find(|line| line.starts_with("vistoria_body_bytes ")).expect("a sample");
    line.rsplit(' ').next().expect("a value").parse().expect("a number")
}

/// Bodies that are not finished hold no more memory than all may have, and give it back.
#[test]
fn memory_for_bodies() {
    let server = Server::start(PROGRAM, &["--body-memory", "1000000", "--body-limit", "500000", "--timeout", "5"]);
    let head = "POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 400000\r\n\r\n";
    let mut streams: Vec<TcpStream> = (0..8)
        .map(|_| {
            let mut stream = TcpStream::connect(server.address).expect("connected");
            stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&vec![b' '; 300_000])).expect("written");
            stream
        })
        .collect();
    // Which of them get the memory, and how far the others come before they are refused, is not settled.
    let begun = Instant::now();
    let mut most = 0;
    while most < 300_000 && begun.elapsed() < Duration::from_secs(4) {
        most = most.max(used(&server));
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!((300_000..=1_001_000).contains(&most), "{most}");
    for stream in &mut streams {
        stream.write_all(&vec![b' '; 100_000]).expect("written");
    }
    let statuses: Vec<u16> = streams.iter_mut().map(|stream| read_response(stream).status).collect();
    assert!(statuses.contains(&503) && statuses.contains(&200), "{statuses:?}");
    assert!(server.get("/metrics").contains("vistoria_refused_total{reason=\"busy\"}"));
    drop(streams);
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(used(&server), 0);
    server.deliver("calcom", "BOOKING_CREATED");
}

/// Memory is counted before a body is decoded, since it grows meanwhile.
#[test]
fn memory_for_packed_bodies() {
    let server = Server::start(PROGRAM, &["--body-memory", "1500000", "--body-limit", "900000", "--timeout", "20"]);
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for number in 0..100_000 {
        writeln!(encoder, "{number}").expect("packed");
    }
    let packed = encoder.finish().expect("packed");
    // It may become as large as the limit, by what is known before it is decoded.
    let request = post("/calcom", &[header("content-encoding", "gzip")], &packed);
    assert_eq!(server.ask(&request).status, 200);
    let mut stream = TcpStream::connect(server.address).expect("connected");
    let head = "POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 800000\r\n\r\n";
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&vec![b' '; 700_000])).expect("written");
    let begun = Instant::now();
    while used(&server) < 700_000 && begun.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(server.ask(&request).status, 503);
    stream.write_all(&vec![b' '; 100_000]).expect("written");
    assert_eq!(read_response(&mut stream).status, 200);
    drop(stream);
    assert_eq!(server.ask(&request).status, 200);
}

/// A body of characters that JSON escapes takes no six times its length.
#[test]
fn the_journal_is_no_larger_than_it_must_be() {
    let server = Server::start(PROGRAM, &[]);
    for body in [vec![1; 900_000], vec![b'"'; 900_000], vec![0xFF; 900_000]] {
        let before = length(&server);
        assert_eq!(server.ask(&post("/evolution", &[], &body)).status, 200);
        assert!(length(&server) - before < 1_300_000, "{}", length(&server) - before);
        assert_eq!(server.records().pop().expect("kept").body.bytes(), body);
    }
}

fn length(server: &Server) -> u64 {
    let files = vistoria_validator::journal::files(&server.journal()).expect("readable");
    files.iter().map(|name| server.journal().join(name).metadata().expect("there").len()).sum()
}

/// What was signed with a time is known again after a restart.
#[test]
fn a_repeated_delivery_is_known_after_a_restart() {
    let mut server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let body = example("chatwoot", "message_created");
    let request = post("/chatwoot", &signed("chatwoot", &body), &body);
    let first = server.ask(&request);
    for _ in 0..2 {
        server.restart(PROGRAM, &["--mode", "enforce"]);
        let again = server.ask(&request);
        assert_eq!(again.status, 200, "{}", again.text);
        assert_eq!(again.header("vistoria-delivery"), first.header("vistoria-delivery"));
        assert_eq!(server.records().len(), 1);
    }
}

/// An answer that is given before the body was read reaches a client that reads once it has sent everything.
#[test]
fn a_refusal_reaches_who_still_sends() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    for (path, method, encoding, status) in [
        ("/calcom", "POST", "identity", 413),
        ("/nobody", "POST", "identity", 404),
        ("/calcom", "PUT", "identity", 405),
    ] {
        for length in [200_000, 3_000_000, 12_000_000] {
            if status == 413 && length < 1 << 20 {
                continue;
            }
            let mut stream = TcpStream::connect(server.address).expect("connected");
            stream.set_read_timeout(Some(Duration::from_secs(10))).expect("set");
            let head = format!(
                "{method} {path} HTTP/1.1\r\nhost: a\r\ncontent-encoding: {encoding}\r\ncontent-length: {length}\r\n\r\n"
            );
            stream.write_all(head.as_bytes()).expect("written");
            for _ in 0..length / 100_000 {
                stream.write_all(&vec![b' '; 100_000]).unwrap_or_else(|error| panic!("{path} {length}: {error}"));
            }
            assert_eq!(read_response(&mut stream).status, status, "{path} {length}");
        }
    }
    // But not for ever.
    let mut stream = TcpStream::connect(server.address).expect("connected");
    let head = "POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 99999999999\r\n\r\n";
    stream.write_all(head.as_bytes()).expect("written");
    let begun = Instant::now();
    assert_eq!(read_response(&mut stream).status, 413);
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let _ = stream.read(&mut [0]);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}

/// Somebody who stops reading the log, so that its pipe is full, stops neither answers nor the end.
#[cfg(unix)]
#[test]
fn a_log_that_is_not_read() {
    let shell = "mkfifo \"$TMPDIR_OF_TEST/fifo\"; sleep 60 < \"$TMPDIR_OF_TEST/fifo\" & exec \"$0\" \"$@\" 2> \"$TMPDIR_OF_TEST/fifo\"";
    let folder = tempfile::tempdir().expect("a folder");
    let shell = shell.replace("$TMPDIR_OF_TEST", &folder.path().to_string_lossy());
    let mut server = Server::start_by(&["sh", "-c", &shell], PROGRAM, &["--durable", "false", "--mode", "enforce"]);
    let request = post("/calcom", &[], b"{}");
    let mut stream = TcpStream::connect(server.address).expect("connected");
    let begun = Instant::now();
    for number in 0..8000 {
        stream.write_all(&request).expect("written");
        assert_eq!(read_response(&mut stream).status, 401, "after {number}");
    }
    assert_eq!(server.ask(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").status, 200);
    let metrics = server.get("/metrics");
    let dropped = metrics.lines().find(|line| line.starts_with("vistoria_log_dropped_total ")).expect("a sample");
    assert_ne!(dropped, "vistoria_log_dropped_total 0");
    let ending = Instant::now();
    assert!(server.end());
    assert!(ending.elapsed() < Duration::from_secs(5), "{:?} after {:?}", ending.elapsed(), begun.elapsed());
}

/// A setting at the vendor appends the event to the path, and bodies may be as large as the contract says.
#[test]
fn what_the_contract_says_of_deliveries() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let catalog = vistoria_validator::contract::Catalog::shipped();
    let mut count = 0;
    for contract in catalog.contracts() {
        let bundle = contract.bundle();
        for (path, event) in
            bundle.event_path.iter().flat_map(|path| bundle.events.iter().map(move |event| (path, event)))
        {
            let body = example(contract.vendor(), &event.id);
            let path = format!("/{}/{}", contract.vendor(), path.of(&event.id));
            let request = post(&path, &signed(contract.vendor(), &body), &body);
            let answer = server.ask(&request);
            assert_eq!(answer.status, 200, "{path}: {}", answer.text);
            let record = server.records().pop().expect("kept");
            assert_eq!((record.event.as_ref(), record.path), (Some(&event.id), path));
            // And offline, in a capture.
            let capture = server.folder.path().join("capture.http");
            std::fs::write(&capture, &request).expect("written");
            let checked = vistoria(&["check", "--verbose", &capture.to_string_lossy()]);
            assert!(checked.exit == 0 && checked.out.contains(&event.id), "{}", checked.whole());
            count += 1;
        }
        let limit = usize::try_from(bundle.body_limit.unwrap_or(1 << 20)).expect("a size");
        for (length, is_too_large) in [(limit, false), (limit + 1, true)] {
            let answer = server.ask(&post(&format!("/{}", contract.vendor()), &[], &vec![b' '; length]));
            assert_eq!(answer.status == 413, is_too_large, "{} {length}: {}", contract.vendor(), answer.text);
        }
    }
    assert!(count > 20, "{count}");
}

/// Requests that are refused before a verdict are logged, within bounds.
#[test]
fn refusals_are_told() {
    let server = Server::start(PROGRAM, &["--timeout", "1", "--prefix", "in"]);
    for (request, status, reason, path, said) in [
        (post("/in/calcom/", &[], b"{}"), 404, "path", "/in/calcom/", "did you mean /in/calcom?"),
        (post("/IN/CALCOM", &[], b"{}"), 404, "path", "/*/CALCOM", "did you mean /in/calcom?"),
        (post("/in/calcon", &[], b"{}"), 404, "path", "/in/*", "did you mean /in/calcom?"),
        (post("/wp-admin/4711", &[], b"{}"), 404, "path", "/*/*", "No deliveries are accepted here"),
        (b"GET /in/calcom HTTP/1.1\r\nhost: a\r\n\r\n".to_vec(), 405, "method", "/in/calcom", "POST"),
        (
            post("/in/calcom", &[header("content-encoding", "br")], b"{}"),
            415,
            "encoding",
            "/in/calcom",
            "Content-Encoding",
        ),
        (
            b"POST /in/calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{".to_vec(),
            408,
            "time-out",
            "/in/calcom",
            "too long",
        ),
        (
            b"POST /in/calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 9999999\r\n\r\n{".to_vec(),
            413,
            "too-large",
            "/in/calcom",
            "too large",
        ),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n".to_vec(), 400, "tls", "", "http://"),
        (b"PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n\r\n".to_vec(), 400, "request", "", "not HTTP/1.1"),
        (b"POST /in/calcom HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}".to_vec(), 400, "host", "/in/calcom", "Host"),
        (post("/in/calcom", &vec![header("x", "1"); 101], b"{}"), 431, "head-too-large", "", "too large"),
        (post(&"/a".repeat(35_000), &[], b"{}"), 431, "head-too-large", "", "too large"),
        // No answer is possible any more.
        (b"POST /in/cal".to_vec(), 408, "head-time-out", "", "did not end in time"),
    ] {
        let before = server.log().len();
        let answered = server.ask(&request).status;
        assert_eq!(answered, if reason == "head-time-out" { 0 } else { status }, "{said}");
        let begun = Instant::now();
        // Other lines, such as warnings of the start, may come between.
        let line = loop {
            let log = server.log()[before..].to_owned();
            let lines = log.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
            let refusal = lines.into_iter().find(|line| line["target"] == "refusal");
            if refusal.is_some() || begun.elapsed() > Duration::from_secs(10) {
                break refusal.unwrap_or_default();
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let log = server.log()[before..].to_owned();
        assert_eq!(
            (&line["status"], &line["reason"], &line["path"]),
            (&status.into(), &reason.into(), &path.into()),
            "{log}"
        );
        assert!(line["detail"].as_str().is_some_and(|detail| detail.contains(said)), "{log}");
        assert!(server.get("/metrics").contains(&format!("vistoria_refused_total{{reason=\"{reason}\"}}")));
    }
    assert!(server.shown().contains("\"verdict\":\"not read\""), "{}", server.shown());
    for _ in 0..200 {
        server.ask(&post("/nobody", &[], b"{}"));
    }
    assert!(server.logged("\"refused\"").len() < 50, "{}", server.log());
    let shown = server.streamed();
    let rows: Vec<&str> = shown.lines().filter(|line| line.contains("\"verdict\":\"not read\"")).collect();
    assert!(!rows.is_empty() && rows.len() < 50, "{shown}");
    let has = |parts: &[&str]| rows.iter().any(|row| parts.iter().all(|part| row.contains(part)));
    assert!(has(&["did you mean /in/calcom?", "\"status\":404", "\"path\":\"/in/calcom/\""]), "{shown}");
}
