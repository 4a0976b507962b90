//! What a running server withstands, each done to one: forged and broken requests, slow and many ones, a full disk, a kill.

use std::io::Write as _;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use vistoria_validator::journal::DeliveryVerdict;

use crate::server::{Server, answered, ask, example, post, signed};

const LIMIT: usize = 100_000;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).expect("packed");
    packed.finish().expect("packed")
}

/// A body that its vendor signed, whatever is in it.
fn delivered(path: &str, body: &[u8]) -> Vec<u8> {
    post(path, &signed("calcom", body), body)
}

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// Each request, what is answered, and whether it is kept.
fn requests() -> Vec<(&'static str, Vec<u8>, u16, bool)> {
    let good = example("calcom", "BOOKING_CREATED");
    let signature = signed("calcom", &good);
    let bad = good.iter().map(|byte| if *byte == b'B' { b'C' } else { *byte }).collect::<Vec<u8>>();
    let twice = [signature.clone(), signature.clone()].concat();
    let packed = [signature.clone(), vec![header("content-encoding", "gzip")]].concat();
    let (deep, wide) = ("[".repeat(50_000), vec![b' '; LIMIT + 1]);
    let chunk = format!("{:x}\r\n{}\r\n", 60_000, "x".repeat(60_000));
    let many: Vec<_> = (0..200).map(|number| header(&format!("x-{number}"), "1")).collect();
    vec![
        ("good", delivered("/calcom", &good), 200, true),
        ("packed", post("/calcom", &packed, &gzip(&good)), 200, true),
        ("unsigned", post("/calcom", &[], &good), 401, false),
        ("forged", post("/calcom", &signature, &bad), 401, false),
        ("two signatures", post("/calcom", &twice, &good), 401, false),
        ("an empty signature", post("/calcom", &[header(&signature[0].0, "")], &good), 401, false),
        ("another vendor's", post("/clinicarx", &signature, &good), 401, false),
        ("broken, and signed", delivered("/calcom", b"{\"triggerEvent\": \"BOOKING_CREATED\"}"), 422, true),
        ("no JSON, and signed", delivered("/calcom", b"{"), 422, true),
        ("empty, and signed", delivered("/calcom", b""), 422, true),
        ("no UTF-8, and signed", delivered("/calcom", b"{\"triggerEvent\": \"\xFF\"}"), 422, true),
        ("deep, and signed", delivered("/calcom", deep.as_bytes()), 422, true),
        ("too large", delivered("/calcom", &wide), 413, false),
        (
            "a length that is a lie",
            b"POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 99999999999\r\n\r\n".to_vec(),
            413,
            false,
        ),
        (
            "too large, in chunks",
            format!("POST /calcom HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n{chunk}{chunk}0\r\n\r\n")
                .into_bytes(),
            413,
            false,
        ),
        ("packed and endless", post("/calcom", &packed, &gzip(&vec![b' '; 50 << 20])), 413, false),
        ("packed, and within the limit by little", post("/calcom", &packed, &gzip(&vec![b' '; LIMIT - 1])), 413, false),
        ("not packed as it says", post("/calcom", &packed, &good), 400, false),
        ("packed otherwise", post("/calcom", &[header("content-encoding", "br")], &good), 415, false),
        (
            "two lengths",
            b"POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}}".to_vec(),
            400,
            false,
        ),
        (
            "a length and chunks",
            b"POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"
                .to_vec(),
            401,
            false,
        ),
        ("no HTTP", b"\x16\x03\x01\x02\x00\x01\r\n\r\n".to_vec(), 400, false),
        ("too many headers", post("/calcom", &many, &good), 431, false),
        ("a long header", post("/calcom", &[header("x", &"x".repeat(300_000))], &good), 431, false),
        ("GET", b"GET /calcom HTTP/1.1\r\nhost: a\r\n\r\n".to_vec(), 405, false),
        ("nobody's path", delivered("/nobody", &good), 404, false),
        ("up and down", delivered("/calcom/../calcom", &good), 404, false),
        ("encoded", delivered("/%63alcom", &good), 404, false),
        ("to a file", delivered("/calcom/../../etc/passwd", &good), 404, false),
        ("twice a slash", delivered("//calcom", &good), 404, false),
        ("the page's, from elsewhere", b"GET /_vistoria HTTP/1.1\r\nhost: evil.example\r\n\r\n".to_vec(), 404, false),
        (
            "its data, without its key",
            b"GET /_vistoria/deliveries HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec(),
            403,
            false,
        ),
        (
            "its data, with another",
            b"GET /_vistoria/deliveries?key=0 HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec(),
            403,
            false,
        ),
        ("the page", b"GET /_vistoria HTTP/1.1\r\nhost: localhost:1\r\n\r\n".to_vec(), 200, false),
    ]
}

#[test]
fn requests_in_enforce() {
    let server = Server::start(&["--mode", "enforce", "--body-limit", &LIMIT.to_string()]);
    let mut kept = 0;
    for (name, request, status, is_kept) in requests() {
        let answer = server.ask(&request);
        assert_eq!(answer.status, status, "{name}: {}", answer.text);
        kept += usize::from(is_kept);
        assert_eq!(server.records().len(), kept, "{name}");
        assert_eq!(server.ask(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").status, 200, "after {name}");
    }
    assert!(server.records().iter().all(|record| record.verdict != DeliveryVerdict::Refused));
}

/// Whatever stands in keys and values, it does not get out as it came in.
#[test]
fn nothing_is_injected() {
    let server = Server::start(&["--mode", "enforce"]);
    let nasty = "\u{1b}[31m<script>alert(1)</script>\\n\\r\\u0000{}'\"";
    let body = serde_json::json!({"triggerEvent": "BOOKING_CREATED", nasty: nasty, "createdAt": [nasty], "payload": {nasty: 1}});
    let body = body.to_string().into_bytes();
    let path = "/calcom?a=%0d%0a%3Cscript%3Ealert";
    let mut headers = signed("calcom", &body);
    headers.push(header("user-agent", "<script>alert"));
    let answer = server.ask(&post(path, &headers, &body));
    assert_eq!(answer.status, 422, "{}", answer.text);
    let shown = server.shown();
    assert!(shown.contains("event: delivery"), "{shown}");
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
    let server = Server::start(&["--mode", "enforce", "--body-limit", "2000000"]);
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
    let server = Server::start(&[]);
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
    let server = Server::start(&["--mode", "enforce"]);
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
    let server = Server::start(&["--mode", "enforce"]);
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
    let secret = vistoria_validator::verify::Secret::new(crate::server::SECRET);
    let body = example("chatwoot", "message_created");
    let then = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(1);
    let late = server.ask(&post("/chatwoot", &vistoria_validator::verify::sign(scheme, &secret, &body, then), &body));
    assert_eq!(late.status, 401, "{}", late.text);
}

#[test]
fn slow_and_many() {
    let server = Server::start(&["--timeout", "1", "--connections", "20"]);
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
    let statuses: Vec<u16> = slow.into_iter().map(|mut stream| answered(&mut stream).status).collect();
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
        let answer = answered(&mut stream);
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
    let mut server = Server::start(&[]);
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
    let mut server = Server::start(&[]);
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
    let shell = "ulimit -f 100; trap '' XFSZ; exec \"$0\" \"$@\"";
    let server = Server::start_by(&["sh", "-c", shell], &[]);
    let (ids, is_refused) = load(server.address, 200);
    assert!(is_refused && !ids.is_empty());
    assert_kept(&server, &ids);
    assert_eq!(server.records().len(), ids.len());
    assert_eq!(ask(server.address, b"GET /metrics HTTP/1.1\r\nhost: a\r\n\r\n").status, 200);
    let said = server.log();
    assert!(said.contains("could not be stored, and was answered 503"), "{said}");
}
