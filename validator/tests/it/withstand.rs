//! Whatever is done to a running server: injections, replays, slow and many requests, a full disk, a kill. Forged and broken
//! requests are cases.

use std::io::Write as _;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use vistoria_test_helpers::server::{SECRET, Server, ask, example, post, read_response, signed};

use crate::PROGRAM;

/// A body that its vendor signed, whatever it contains.
fn delivered(path: &str, body: &[u8]) -> Vec<u8> {
    post(path, &signed("calcom", body), body)
}

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// Whatever stands in keys and values, it does not get out as it came in.
#[test]
fn nothing_is_injected() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let nasty = "\u{1b}[31m<script>alert(1)</script>\\n\\r\\u0000{}'\"";
    let body = serde_json::json!({"triggerEvent": "BOOKING_CREATED", nasty: nasty, "createdAt": [nasty], "payload": {nasty: 1}});
    let body = body.to_string().into_bytes();
    let path = "/calcom?a=%0d%0a%3Cscript%3Ealert";
    let mut headers = signed("calcom", &body);
    headers.push(header("user-agent", "<script>alert"));
    let answer = server.ask(&post(path, &headers, &body));
    assert_eq!(answer.status, 422, "{}", answer.text);
    let shown = server.shown();
    assert!(shown.contains("\"findings\":[{"), "{shown}");
    for (what, text) in [("answer", &answer.text), ("page", &shown), ("log", &server.log())] {
        assert!(!text.contains("alert") && !text.contains('\u{1b}'), "{what}: {text}");
    }
    let metrics = server.ask(b"GET /metrics HTTP/1.1\r\nhost: a\r\n\r\n");
    assert!(!metrics.text.contains("script"), "{}", metrics.text);
    // Every line of the log is one of JSON, and the journal has one line.
    assert!(server.log().lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    assert_eq!(server.records().len(), 1);
}

/// A body of which every byte is wrong takes a moment, and tells the worst of it.
#[test]
fn very_many_faults() {
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--body-limit", "2000000"]);
    let mut body: serde_json::Value = serde_json::from_slice(&example("calcom", "BOOKING_CREATED")).expect("JSON");
    body["payload"]["attendees"] = vec![1; 500_000].into();
    for number in 0..20_000 {
        body["payload"][format!("k{number}")] = number.into();
    }
    let body = body.to_string().into_bytes();
    let begun = Instant::now();
    let answer = server.ask(&delivered("/calcom", &body));
    assert_eq!(answer.status, 422);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert!(answer.text.len() < 100_000, "{}", answer.text.len());
    assert_eq!(server.records()[0].findings.len(), 100);
}

/// Who has one of these has everything: they are not kept. A code over the body is no secret, and is.
#[test]
fn secrets_are_not_kept() {
    let server = Server::start(PROGRAM, &[]);
    let body = example("evolution", "messages.upsert");
    let headers = [header("authorization", "Bearer me"), header("x-webhook-token", "me"), header("x-plain", "me")];
    assert_eq!(server.ask(&post("/evolution?api_key=me&%74oken=me&a=me", &headers, &body)).status, 200);
    let body = example("calcom", "BOOKING_CREATED");
    let signature = signed("calcom", &body);
    assert_eq!(server.ask(&post("/calcom", &[&signature[..], &headers[..1]].concat(), &body)).status, 200);
    let records = server.records();
    let kept = |record: usize, name: &str| {
        let mut headers = records[record].headers.iter();
        headers.find(|header| header.0.eq_ignore_ascii_case(name)).and_then(|header| header.1.clone())
    };
    assert_eq!(records[0].path, "/evolution?api_key=&%74oken=&a=me");
    let found = ["authorization", "x-webhook-token", "x-plain"].map(|name| kept(0, name));
    assert_eq!(found, [None, None, Some("me".to_owned())]);
    assert_eq!(kept(1, "authorization"), None);
    assert_eq!(kept(1, &signature[0].0).as_ref(), Some(&signature[0].1));
}

/// Two of the same at once are kept once: the other is known, or is told to come again.
#[test]
fn the_same_at_once() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let body = example("chatwoot", "message_created");
    let request = post("/chatwoot", &signed("chatwoot", &body), &body);
    let address = server.address;
    let asking: Vec<_> = (0..16)
        .map(|_| {
            let request = request.clone();
            std::thread::spawn(move || ask(address, &request).status)
        })
        .collect();
    let statuses: Vec<u16> = asking.into_iter().map(|asking| asking.join().expect("no panic")).collect();
    assert!(statuses.iter().all(|status| matches!(status, 200 | 503)), "{statuses:?}");
    assert_eq!(server.records().len(), 1);
}

/// What was signed with a time has an effect once, and without one whenever it comes.
#[test]
fn replays() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    for (vendor, event, kept) in [("chatwoot", "message_created", 1), ("calcom", "BOOKING_CREATED", 3)] {
        let body = example(vendor, event);
        let request = post(&format!("/{vendor}"), &signed(vendor, &body), &body);
        let answers: Vec<_> = (0..3).map(|_| server.ask(&request)).collect();
        assert!(answers.iter().all(|answer| answer.status == 200), "{answers:?}");
        let of_vendor = server.records().iter().filter(|record| record.vendor.as_deref() == Some(vendor)).count();
        assert_eq!(of_vendor, kept, "{vendor}");
    }
    // Signed an hour ago.
    let catalog = vistoria_validator::contract::Catalog::shipped();
    let scheme = &catalog.contract("chatwoot").expect("a vendor").bundle().signatures[0];
    let secret = vistoria_validator::verify::Secret::new(SECRET);
    let body = example("chatwoot", "message_created");
    let then = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(1);
    let late = server.ask(&post("/chatwoot", &vistoria_validator::verify::sign(scheme, &secret, &body, then), &body));
    assert_eq!(late.status, 401, "{}", late.text);
}

#[test]
fn slow_and_many() {
    let server = Server::start(PROGRAM, &["--timeout", "1", "--connections", "20"]);
    let begun = Instant::now();
    let slow: Vec<TcpStream> = (0..60)
        .map(|number| {
            let mut stream = TcpStream::connect(server.address).expect("connected");
            let head = if number % 2 == 0 {
                "POST /cal"
            } else {
                "POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{"
            };
            stream.write_all(head.as_bytes()).expect("written");
            stream
        })
        .collect();
    let body = example("calcom", "BOOKING_CREATED");
    let answer = server.ask(&post("/calcom", &signed("calcom", &body), &body));
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    let statuses: Vec<u16> = slow.into_iter().map(|mut stream| read_response(&mut stream).status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 0 | 408)), "{statuses:?}");
    assert!(statuses.contains(&408));
}

/// Sends until the server is gone or `count` were sent; the ids of what was answered 2xx, and whether something was not.
fn load(address: std::net::SocketAddr, count: usize) -> (Vec<String>, bool) {
    let body = example("calcom", "BOOKING_CREATED");
    let request = post("/calcom", &signed("calcom", &body), &body);
    let (mut ids, mut is_refused) = (Vec::new(), false);
    let Ok(mut stream) = TcpStream::connect(address) else { return (ids, true) };
    for _ in 0..count {
        if stream.write_all(&request).is_err() {
            return (ids, true);
        }
        let answer = read_response(&mut stream);
        match answer.status {
            0 => return (ids, true),
            200 => ids.push(answer.header("vistoria-delivery").expect("an id").to_owned()),
            status => {
                assert_eq!(status, 503, "{}", answer.text);
                is_refused = true;
            }
        }
    }
    (ids, is_refused)
}

fn assert_kept(server: &Server, ids: &[String]) {
    let kept: std::collections::BTreeSet<String> = server.records().into_iter().map(|record| record.id).collect();
    let lost = ids.iter().filter(|id| !kept.contains(*id)).count();
    assert_eq!(lost, 0, "of {} that were answered 2xx", ids.len());
}

#[cfg(unix)]
#[test]
fn killed_under_load() {
    let mut server = Server::start(PROGRAM, &[]);
    let address = server.address;
    let senders: Vec<_> = (0..4).map(|_| std::thread::spawn(move || load(address, usize::MAX))).collect();
    std::thread::sleep(Duration::from_secs(1));
    server.kill();
    let sent: Vec<_> = senders.into_iter().map(|sender| sender.join().expect("no panic")).collect();
    let ids: Vec<String> = sent.into_iter().flat_map(|(ids, _)| ids).collect();
    assert!(ids.len() > 20, "{}", ids.len());
    assert_kept(&server, &ids);
}

/// Asked to end, it finishes what it accepted.
#[cfg(unix)]
#[test]
fn asked_to_end_under_load() {
    let mut server = Server::start(PROGRAM, &[]);
    let address = server.address;
    let senders: Vec<_> = (0..4).map(|_| std::thread::spawn(move || load(address, usize::MAX))).collect();
    std::thread::sleep(Duration::from_millis(500));
    assert!(server.end());
    let ids: Vec<String> = senders.into_iter().flat_map(|sender| sender.join().expect("no panic").0).collect();
    assert!(!ids.is_empty());
    assert_kept(&server, &ids);
    assert_eq!(server.records().len(), ids.len(), "and nothing was kept of which nobody was told");
}

/// A disk with no more room: 503, and nothing that was answered 2xx is lost.
#[cfg(unix)]
#[test]
fn a_full_disk() {
    let shell = "ulimit -S -f 100; exec \"$0\" \"$@\"";
    let server = Server::start_by(&["sh", "-c", shell], PROGRAM, &[]);
    let (ids, is_refused) = load(server.address, 200);
    assert!(is_refused && !ids.is_empty());
    assert_kept(&server, &ids);
    assert_eq!(server.records().len(), ids.len());
    assert_eq!(ask(server.address, b"GET /metrics HTTP/1.1\r\nhost: a\r\n\r\n").status, 200);
    let said = server.log();
    assert!(said.contains("could not be stored, and was answered 503"), "{said}");
    // Room again.
    let pid = server.process().to_string();
    let lifted = std::process::Command::new("prlimit").args(["--pid", &pid, "--fsize=unlimited"]).status();
    let Ok(lifted) = lifted else { return };
    assert!(lifted.success());
    server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(server.ask(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").status, 200);
}
