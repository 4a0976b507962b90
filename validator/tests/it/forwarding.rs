//! Forwarder, with a simulated clock; and a delivery all the way from a vendor to a target.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{SECRET, Server, example, post, signed};
use vistoria_test_helpers::target::Target;
use vistoria_validator::contract::Catalog;
use vistoria_validator::journal::{Cursors, DeliveryVerdict, Failed, Record, RecordedBody, RecordedHeader};
use vistoria_validator::live::forward::{ForwardEvent, ForwardHooks, ForwardPolicy, Forwarder};
use vistoria_validator::send::message::{Message, MessageOptions};
use vistoria_validator::send::target::SendOutcome;
use vistoria_validator::verify::{Secret, Secrets};

use crate::PROGRAM;

const VENDOR: &str = "calcom";

fn record(number: usize, status: u16) -> Record {
    Record {
        id: format!("{number:04}"),
        received_at: Timestamp::UNIX_EPOCH,
        sender: None,
        vendor: Some(VENDOR.to_owned()),
        event: None,
        method: "POST".to_owned(),
        path: "/calcom".to_owned(),
        headers: Vec::new(),
        body: RecordedBody::Text("{}".to_owned()),
        verdict: DeliveryVerdict::Clean,
        findings: Vec::new(),
        status,
        verified: true,
        failure: None,
    }
}

fn write(folder: &Path, file: &str, records: &[Record]) {
    let lines: Vec<u8> = records.iter().flat_map(Record::line).collect();
    std::fs::write(folder.join(file), lines).expect("written");
}

fn open(folder: &Path, attempts: u32, seconds: u64) -> Forwarder {
    let policy = ForwardPolicy { attempts, duration: Duration::from_secs(seconds) };
    let cursors = Arc::new(Cursors::open(folder).expect("readable"));
    Forwarder::open(folder, VENDOR, &cursors, policy).expect("opened")
}

/// What is sent on from a journal while the target does as `target` says of the seconds since the start and of the delivery;
/// the ids in the order in which they were taken, and the seconds that it took.
fn run(forwarding: &mut Forwarder, mut target: impl FnMut(u64, &str) -> SendOutcome) -> (Vec<String>, u64) {
    let clock = std::cell::Cell::new(Duration::ZERO);
    let mut taken = Vec::new();
    let mut ways = ForwardHooks {
        should_forward: &|record| record.status == 200,
        send: &mut |record| target(clock.get().as_secs(), &record.id),
        wait: &mut |time| {
            clock.set(clock.get() + time.unwrap_or_default());
            // Nothing more comes.
            time.is_some()
        },
        now: &|| clock.get(),
        on_event: &mut |event| {
            if let ForwardEvent::Attempt { record, outcome: SendOutcome::Accepted(_), .. } = event {
                taken.push(record.id.clone());
            }
        },
    };
    forwarding.run(&mut ways).expect("readable");
    (taken, clock.get().as_secs())
}

fn ids(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers.map(|number| format!("{number:04}")).collect()
}

#[test]
fn a_target_that_is_down_for_an_hour_misses_nothing() {
    let failed = |why: &str| SendOutcome::Failed(why.to_owned());
    for (down, seconds) in [
        (failed("the target responded with 500"), 7200),
        (failed("the target took too long"), 7200),
        (SendOutcome::Refused(404), 7200),
        // However long it is not there, no delivery is at fault.
        (SendOutcome::Unreachable("the target cannot be reached".to_owned()), 1),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut forwarding = open(folder.path(), 1000, seconds);
        let first: Vec<_> = (0..50).map(|number| record(number, 200)).collect();
        let second: Vec<_> = (50..100).map(|number| record(number, 200)).collect();
        write(folder.path(), "00000001-2026-01-01.journal", &first);
        write(folder.path(), "00000002-2026-01-01.journal", &second);
        let (taken, seconds) =
            run(&mut forwarding, |now, _| if now < 3600 { down.clone() } else { SendOutcome::Accepted(200) });
        assert_eq!(taken, ids(0..100), "{down}");
        assert!((3600..3600 + 300).contains(&seconds), "{seconds}");
    }
}

/// One that is never accepted is set aside after a while, by attempts or by time, and the others come through in their order.
#[test]
fn a_delivery_that_is_never_accepted_is_set_aside() {
    for (attempts, seconds, least, most) in [(5, 100_000, 7, 16), (1000, 60, 60, 140)] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut forwarding = open(folder.path(), attempts, seconds);
        let records: Vec<_> = (0..10).map(|number| record(number, 200)).collect();
        write(folder.path(), "00000001-2026-01-01.journal", &records);
        let (taken, seconds) = run(&mut forwarding, |_, id| match id {
            "0003" => SendOutcome::Refused(410),
            _ => SendOutcome::Accepted(200),
        });
        assert_eq!(taken, [ids(0..3), ids(4..10)].concat());
        assert!((least..most).contains(&seconds), "{seconds}");
        let failed = Failed::new(folder.path()).all().expect("readable");
        let [one] = &failed[..] else { panic!("{failed:?}") };
        let failure = one.failure.as_ref().expect("a failure");
        assert_eq!((one.id.as_str(), failure.last.as_str()), ("0003", "410"));
        assert!(failure.attempts <= attempts);
    }
}

#[test]
fn it_goes_on_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "00000001-2026-01-01.journal", &[record(0, 200)]);
    // What was there before is not sent on.
    let mut forwarding = open(folder.path(), 1, 1);
    let mut more: Vec<_> = (0..10).map(|number| record(number, if number == 5 { 422 } else { 200 })).collect();
    more[6].vendor = Some("twenty".to_owned());
    write(folder.path(), "00000001-2026-01-01.journal", &more);
    std::fs::write(
        folder.path().join("00000002-2026-01-01.journal"),
        [&record(10, 200).line()[..], b"{\"id\": \"torn"].concat(),
    )
    .expect("written");
    let (taken, _) = run(&mut forwarding, |_, id| match id {
        "0007" => SendOutcome::Refused(400),
        _ => SendOutcome::Accepted(204),
    });
    assert_eq!(taken, [ids(1..5), ids(8..11)].concat());
    write(folder.path(), "00000003-2026-01-01.journal", &[record(11, 200)]);
    let mut again = open(folder.path(), 1, 1);
    assert_eq!(run(&mut again, |_, _| SendOutcome::Accepted(200)).0, ids(11..12));
}

/// A header that was not kept is made again, and never for what did not prove where it comes from; the sender's own names for
/// a delivery do not stand before ours, and it cannot say that it was verified.
#[test]
fn headers_of_what_is_sent_on() {
    let catalog = Catalog::shipped();
    let mut secrets = Secrets::default();
    secrets.add("evolution", Secret::new(SECRET));
    let header = |name: &str, value: Option<&str>| RecordedHeader(name.to_owned(), value.map(str::to_owned));
    for (verified, token, said) in [(true, Some(SECRET), "?1"), (false, None, "?0")] {
        let record = Record {
            vendor: Some("evolution".to_owned()),
            event: Some("call".to_owned()),
            headers: vec![
                header("X-Webhook-Token", None),
                header("Idempotency-Key", Some("theirs")),
                header("Host", Some("a")),
                header("X-Plain", Some("b")),
                header("Connection", Some("close, X-Hop")),
                header("X-Hop", Some("c")),
                header("Vistoria-Verified", Some("?1")),
                header("Vistoria-Other", Some("d")),
            ],
            verified,
            ..record(1, 200)
        };
        let options = MessageOptions {
            prefix: "",
            catalog: &catalog,
            secrets: &secrets,
            resigned_at: None,
            sign_unverified: false,
            via: Some("vistoria-1"),
        };
        let message = Message::of(&record, &options);
        for (name, expected) in [
            ("x-webhook-token", token),
            ("idempotency-key", Some("0001")),
            ("host", None),
            ("x-plain", Some("b")),
            ("x-hop", None),
            ("via", Some("1.1 vistoria-1")),
            ("vistoria-other", None),
            ("vistoria-verdict", Some("conforms")),
            ("vistoria-verified", Some(said)),
            ("vistoria-vendor", Some("\"evolution\"")),
            ("vistoria-event", Some("\"call\"")),
        ] {
            let fits = |(known, _): &&(String, String)| known.eq_ignore_ascii_case(name);
            let all: Vec<_> = message.headers.iter().filter(fits).map(|(_, value)| value.as_str()).collect();
            assert_eq!(all, expected.into_iter().collect::<Vec<_>>(), "{name}");
        }
    }
}

#[test]
fn from_a_vendor_to_the_target() {
    let attempts = std::sync::atomic::AtomicUsize::new(0);
    let target =
        Target::start(move |_| if attempts.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < 2 { 500 } else { 200 });
    let url = format!("{}/hooks", target.url);
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--forward", &url, "--prefix", "in"]);
    let body = example("calcom", "BOOKING_CREATED");
    let signature = signed("calcom", &body);
    let more = [("connection".to_owned(), "x-hop".to_owned()), ("cookie".to_owned(), "secret".to_owned())];
    let answer = server.ask(&post("/in/calcom", &[&signature[..], &more].concat(), &body));
    assert_eq!(answer.status, 200, "{}", answer.text);
    let refused = server.ask(&post("/in/calcom", &[], &body));
    assert_eq!(refused.status, 401);
    let id = answer.header("vistoria-delivery").expect("an id");
    assert_eq!(target.wait_for(1), [id]);
    let sent = target.requests().pop().expect("taken");
    assert!(sent.head.starts_with("POST /hooks/calcom HTTP/1.1\r\n"), "{}", sent.head);
    let (name, value) = &signature[0];
    assert_eq!((sent.header(name), sent.header("idempotency-key")), (Some(value.as_str()), Some(id)));
    assert_eq!(sent.body, body);
    assert!(sent.header("cookie").is_none() && sent.header("x-hop").is_none(), "{}", sent.head);
    let host = url.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/hooks"));
    assert_eq!(sent.header("host"), host, "the target's own, not the one that the vendor asked");
    // And once more, from the journal.
    let again = Target::start(|_| 200);
    let journal = server.journal().to_string_lossy().into_owned();
    let begun = Instant::now();
    let ran = vistoria(&["replay", &journal, "--to", &again.url]);
    assert!(ran.out.ends_with("1 sent: 1 accepted, 0 refused, 0 failed\n"), "{ran:?}");
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert!(again.requests()[0].head.starts_with("POST /in/calcom "));
}

/// What is sent on has the bytes that were signed, the vendor's headers, and no secret of its address.
#[test]
fn what_is_sent_on_is_what_came() {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let target = Target::start(|_| 200);
    let server = Server::start(PROGRAM, &["--forward", &target.url]);
    let text = "{\"triggerEvent\": \"BOOKING_CREATED\",  \"a\": \"\\u00e9 \u{1f600}\"}\n".as_bytes();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let packed = encoder.write_all(text).and_then(|()| encoder.finish()).expect("packed");
    let signature = signed("calcom", text);
    for (path, headers, body, expected) in [
        ("/calcom?a=1&a=2", vec![header("x-forwarded-for", "203.0.113.7, 10.0.0.1")], text, "/calcom?a=1&a=2"),
        ("/calcom?token=T&b=%20", vec![header("forwarded", "for=203.0.113.7")], text, "/calcom?token=&b=%20"),
        ("/calcom", vec![header("content-encoding", "gzip"), header("x-plain", "b")], &packed[..], "/calcom"),
    ] {
        let before = target.accepted().len();
        let response = server.ask(&post(path, &[&signature[..], &headers].concat(), body));
        assert_eq!(response.status, 200, "{}", response.text);
        target.wait_for(before + 1);
        let sent = target.requests().pop().expect("taken");
        assert!(sent.head.starts_with(&format!("POST {expected} HTTP/1.1\r\n")), "{}", sent.head);
        assert_eq!(sent.body, text, "{path}");
        for (name, value) in signature.iter().chain(&headers) {
            // The body was decoded.
            let expected = (name != "content-encoding").then_some(value.as_str());
            assert_eq!(sent.header(name), expected, "{path}: {name}");
        }
    }
}
