//! Forwarder, with a simulated clock; and a delivery all the way from a vendor to a target.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{Server, example, post, signed};
use vistoria_validator::contract::Catalog;
use vistoria_validator::journal::{DeliveryVerdict, Record, RecordedBody, RecordedHeader};
use vistoria_validator::live::forward::{ForwardHooks, Forwarder};
use vistoria_validator::send::target::{Message, SendOutcome};
use vistoria_validator::verify::{Secret, Secrets};

use crate::PROGRAM;

fn record(number: usize, status: u16) -> Record {
    Record {
        id: format!("{number:04}"),
        received_at: Timestamp::UNIX_EPOCH,
        vendor: None,
        event: None,
        method: "POST".to_owned(),
        path: "/calcom".to_owned(),
        headers: Vec::new(),
        body: RecordedBody::Text("{}".to_owned()),
        verdict: DeliveryVerdict::Clean,
        findings: Vec::new(),
        status,
        verified: true,
    }
}

fn write(folder: &Path, file: &str, records: &[Record]) {
    let lines: Vec<u8> = records.iter().flat_map(Record::line).collect();
    std::fs::write(folder.join(file), lines).expect("written");
}

/// What is sent on from a journal while the target does as `target` says of the seconds since the start and of the delivery;
/// the ids in the order in which they were taken, and the seconds that it took.
fn run(forwarding: &mut Forwarder, mut target: impl FnMut(u64, &str) -> SendOutcome) -> (Vec<String>, u64) {
    let clock = std::cell::Cell::new(0);
    let mut taken = Vec::new();
    let mut ways = ForwardHooks {
        should_forward: &|record| record.status == 200,
        send: &mut |record| target(clock.get(), &record.id),
        wait: &mut |time| {
            clock.set(clock.get() + time.unwrap_or_default().as_secs());
            // Nothing more comes.
            time.is_some()
        },
        on_outcome: &mut |record, outcome| {
            if matches!(outcome, SendOutcome::Accepted(_)) {
                taken.push(record.id.clone());
            }
        },
    };
    forwarding.run(&mut ways).expect("readable");
    (taken, clock.get())
}

fn ids(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers.map(|number| format!("{number:04}")).collect()
}

#[test]
fn a_target_that_is_down_for_an_hour_misses_nothing() {
    for down in ["the target responded with 500", "the target cannot be reached", "the target took too long"] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut forwarding = Forwarder::open(folder.path()).expect("opened");
        let first: Vec<_> = (0..50).map(|number| record(number, 200)).collect();
        let second: Vec<_> = (50..100).map(|number| record(number, 200)).collect();
        write(folder.path(), "a.journal", &first);
        write(folder.path(), "b.journal", &second);
        let (taken, seconds) = run(&mut forwarding, |now, _| {
            if now < 3600 { SendOutcome::Failed(down.to_owned()) } else { SendOutcome::Accepted(200) }
        });
        assert_eq!(taken, ids(0..100), "{down}");
        assert!((3600..3600 + 300).contains(&seconds), "{seconds}");
    }
}

#[test]
fn it_goes_on_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "a.journal", &[record(0, 200)]);
    // What was there before is not sent on.
    let mut forwarding = Forwarder::open(folder.path()).expect("opened");
    let more: Vec<_> = (0..10).map(|number| record(number, if number == 5 { 422 } else { 200 })).collect();
    write(folder.path(), "a.journal", &more);
    std::fs::write(folder.path().join("b.journal"), [&record(10, 200).line()[..], b"{\"id\": \"torn"].concat())
        .expect("written");
    let (taken, _) = run(&mut forwarding, |_, id| match id {
        // For good, so that the others do not wait for it.
        "0007" => SendOutcome::Refused(400),
        _ => SendOutcome::Accepted(204),
    });
    assert_eq!(taken, [ids(1..5), ids(6..7), ids(8..11)].concat());
    write(folder.path(), "c.journal", &[record(11, 200)]);
    let mut again = Forwarder::open(folder.path()).expect("opened");
    assert_eq!(run(&mut again, |_, _| SendOutcome::Accepted(200)).0, ids(11..12));
}

/// A header that was not kept is made again, and never for what did not prove where it comes from; the sender's own names for
/// a delivery do not stand before ours.
#[test]
fn headers_of_what_is_sent_on() {
    let catalog = Catalog::shipped();
    let mut secrets = Secrets::default();
    secrets.add("evolution", Secret::new("it is a secret"));
    let header = |name: &str, value: Option<&str>| RecordedHeader(name.to_owned(), value.map(str::to_owned));
    for (verified, expected) in [(true, Some("it is a secret")), (false, None)] {
        let record = Record {
            vendor: Some("evolution".to_owned()),
            headers: vec![
                header("X-Webhook-Token", None),
                header("Idempotency-Key", Some("theirs")),
                header("Host", Some("a")),
                header("X-Plain", Some("b")),
            ],
            verified,
            ..record(1, 200)
        };
        let message = Message::of(&record, "", &catalog, &secrets, None);
        let all = |name: &str| {
            let fits = |(known, _): &&(String, String)| known.eq_ignore_ascii_case(name);
            message.headers.iter().filter(fits).map(|(_, value)| value.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(all("x-webhook-token"), expected.into_iter().collect::<Vec<_>>());
        assert_eq!(all("idempotency-key"), ["0001"]);
        assert_eq!((all("host").len(), all("x-plain")), (0, vec!["b"]));
    }
}

/// A target that refuses the first few, and then takes everything; what it took.
fn target(refusals: usize) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("bound");
    let url = format!("http://{}/hooks", listener.local_addr().expect("an address"));
    let (sender, taken) = channel();
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().flatten().enumerate() {
            let request = read(&stream);
            let status = if number < refusals { "500 No" } else { "200 OK" };
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            let _ = (&stream).write_all(answer.as_bytes());
            if number >= refusals && sender.send(request).is_err() {
                return;
            }
        }
    });
    (url, taken)
}

fn read(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let (mut text, mut length) = (String::new(), 0);
    loop {
        let start = text.len();
        reader.read_line(&mut text).expect("a line");
        let line = text[start..].to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    text + &String::from_utf8(body).expect("UTF-8")
}

#[test]
fn from_a_vendor_to_the_target() {
    let (url, taken) = target(2);
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--forward", &url, "--prefix", "in"]);
    let body = example("calcom", "BOOKING_CREATED");
    let signature = signed("calcom", &body);
    let more = [("connection".to_owned(), "x-hop".to_owned()), ("cookie".to_owned(), "secret".to_owned())];
    let answer = server.ask(&post("/in/calcom", &[&signature[..], &more].concat(), &body));
    assert_eq!(answer.status, 200, "{}", answer.text);
    let refused = server.ask(&post("/in/calcom", &[], &body));
    assert_eq!(refused.status, 401);
    let sent = taken.recv_timeout(Duration::from_secs(30)).expect("taken");
    assert!(sent.starts_with("POST /hooks/calcom HTTP/1.1\r\n"), "{sent}");
    let (name, value) = &signature[0];
    assert!(sent.to_ascii_lowercase().contains(&format!("{name}: {value}\r\n").to_ascii_lowercase()), "{sent}");
    let id = answer.header("vistoria-delivery").expect("an id");
    assert!(sent.contains(&format!("idempotency-key: {id}\r\n")), "{sent}");
    assert!(sent.ends_with(std::str::from_utf8(&body).expect("UTF-8")), "{sent}");
    assert!(!sent.contains("cookie") && !sent.contains("x-hop"), "{sent}");
    // And once more, from the journal.
    let (url, taken) = target(0);
    let journal = server.journal().to_string_lossy().into_owned();
    let begun = Instant::now();
    let ran = vistoria(&["replay", &journal, "--to", &url]);
    assert!(ran.out.ends_with("1 sent: 1 accepted, 0 refused, 0 failed\n"), "{ran:?}");
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert!(taken.recv().expect("taken").starts_with("POST /hooks/in/calcom "));
}
