//! What can be seen of a running server from outside: metrics, health, the log, and who sent what was refused.

use std::net::{SocketAddr, TcpListener};

use serde_json::Value;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{Server, ask, example, post, signed};
use vistoria_test_helpers::target::Target;

use crate::PROGRAM;

/// Returns an address of this machine on which nothing listens.
fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address")
}

fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n").into_bytes()
}

/// Returns the value of a sample, by its name with its labels.
fn sample(metrics: &str, name: &str) -> Option<f64> {
    let value = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    Some(value.parse().expect("a number"))
}

/// A server that has accepted, refused, forwarded and set aside.
fn busy(target: &Target) -> Server {
    let options = ["--mode", "enforce", "--forward", &target.url, "--forward-attempts", "1"];
    let server = Server::start(PROGRAM, &options);
    server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(server.ask(&post("/calcom", &[], b"{}")).status, 401);
    assert_eq!(server.ask(&post("/nobody", &[], b"{}")).status, 404);
    server.deliver("chatwoot", "message_created");
    target.wait_for(1);
    assert_eq!(server.logged("was set aside").len(), 1);
    server
}

fn target() -> Target {
    Target::start(|taken| if taken.header("vistoria-vendor") == Some("\"calcom\"") { 404 } else { 200 })
}

#[test]
fn metrics_have_what_an_operator_asks_for() {
    let target = target();
    let server = busy(&target);
    for (accept, media_type, is_open) in [
        ("", "text/plain; version=0.0.4; charset=utf-8", false),
        ("accept: text/html\r\n", "text/plain; version=0.0.4; charset=utf-8", false),
        (
            "accept: application/openmetrics-text;version=1.0.0;q=0.5,text/plain;q=0.2\r\n",
            "application/openmetrics-text; version=1.0.0; charset=utf-8",
            true,
        ),
    ] {
        let answer = server.ask(&get("/metrics", accept));
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(media_type)));
        let metrics = answer.text;
        assert_eq!(metrics.ends_with("# EOF\n"), is_open);
        let delivered = "vistoria_deliveries_total{vendor=\"calcom\",event=\"BOOKING_CREATED\",verdict=\"clean\"}";
        for (name, expected) in [
            (delivered, 1.0),
            ("vistoria_answers_total{status=\"401\"}", 1.0),
            ("vistoria_refused_total{reason=\"path\"}", 1.0),
            ("vistoria_forwarded_total{vendor=\"calcom\",outcome=\"taken\"}", 0.0),
            ("vistoria_forwarded_total{vendor=\"calcom\",outcome=\"refused\"}", 1.0),
            ("vistoria_forwarded_total{vendor=\"chatwoot\",outcome=\"taken\"}", 1.0),
            ("vistoria_forward_set_aside{vendor=\"calcom\"}", 1.0),
            ("vistoria_forward_backlog{vendor=\"calcom\"}", 0.0),
            ("vistoria_forward_oldest_seconds{vendor=\"calcom\"}", 0.0),
            ("vistoria_judging_seconds_count", 3.0),
            ("vistoria_log_dropped_total", 0.0),
            ("vistoria_body_bytes", 0.0),
            (concat!("vistoria_build_info{version=\"", env!("CARGO_PKG_VERSION"), "\"}"), 1.0),
        ] {
            assert_eq!(sample(&metrics, name), Some(expected), "{name}\n{metrics}");
        }
        let length = std::fs::read_dir(server.journal()).expect("readable");
        let files = length.map(|entry| entry.expect("an entry").path());
        let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "journal"));
        let files = files.filter(|path| !path.ends_with("failed.journal"));
        let length: u64 = files.map(|path| path.metadata().expect("there").len()).sum();
        assert_eq!(sample(&metrics, "vistoria_journal_bytes"), Some(f64::from(u32::try_from(length).expect("small"))));
        // Those of requests before may not be closed yet.
        assert!(sample(&metrics, "vistoria_connections") >= Some(1.0), "{metrics}");
        assert!(sample(&metrics, "vistoria_journal_free_bytes") > Some(0.0), "{metrics}");
        let now = f64::from(u32::try_from(jiff::Timestamp::now().as_second()).expect("a time of this century"));
        for name in [
            "vistoria_last_accepted_timestamp_seconds{vendor=\"calcom\"}",
            "vistoria_forward_accepted_timestamp_seconds{vendor=\"chatwoot\"}",
        ] {
            assert!(sample(&metrics, name).is_some_and(|second| (now - second).abs() < 60.0), "{name}\n{metrics}");
        }
        assert!(!metrics.contains("accepted_timestamp_seconds{vendor=\"twenty\"}"), "{metrics}");
        assert!(!metrics.contains("forward_accepted_timestamp_seconds{vendor=\"calcom\"}"), "{metrics}");
    }
}

#[test]
fn the_age_of_the_oldest_grows_while_the_target_is_away() {
    let gone = format!("http://{}", free_address());
    let server = Server::start(PROGRAM, &["--forward", &gone]);
    server.deliver("calcom", "BOOKING_CREATED");
    server.deliver("calcom", "BOOKING_CREATED");
    std::thread::sleep(std::time::Duration::from_millis(2100));
    let metrics = server.get("/metrics");
    assert_eq!(sample(&metrics, "vistoria_forward_backlog{vendor=\"calcom\"}"), Some(2.0));
    let age = sample(&metrics, "vistoria_forward_oldest_seconds{vendor=\"calcom\"}");
    assert!(age.is_some_and(|age| (2.0..30.0).contains(&age)), "{metrics}");
    assert!(sample(&metrics, "vistoria_forwarded_total{vendor=\"calcom\",outcome=\"unreachable\"}") > Some(0.0));
    let health: Value = serde_json::from_str(&server.get("/healthz")).expect("JSON");
    assert_eq!((&health["status"], &health["backlog"]), (&"degraded".into(), &2.into()), "{health}");
    assert!(health["forwarding"]["calcom"]["oldest_seconds"].as_f64() >= Some(2.0), "{health}");
}

#[test]
fn health_knows_what_the_metrics_know() {
    let target = target();
    let server = busy(&target);
    let health: Value = serde_json::from_str(&server.get("/healthz")).expect("JSON");
    for (pointer, expected) in [
        ("/status", "degraded".into()),
        ("/version", env!("CARGO_PKG_VERSION").into()),
        ("/failed", 1.into()),
        ("/backlog", 0.into()),
        ("/refused/path", 1.into()),
        ("/forwarding/calcom/attempts/refused", 1.into()),
        ("/forwarding/calcom/failed", 1.into()),
        ("/log_dropped", 0.into()),
    ] {
        assert_eq!(health.pointer(pointer), Some(&expected), "{pointer} {health}");
    }
    for pointer in ["/journal_bytes", "/journal_free_bytes", "/last_accepted/calcom", "/connections"] {
        assert!(health.pointer(pointer).is_some_and(|value| !value.is_null()), "{pointer} {health}");
    }
}

#[test]
fn metrics_on_an_address_of_their_own() {
    let address = free_address();
    let server = Server::start(PROGRAM, &["--metrics-listen", &address.to_string()]);
    assert!(ask(address, &get("/metrics", "")).text.contains("\nvistoria_connections "));
    assert!(ask(address, &get("/healthz", "")).text.contains("journal_bytes"));
    for request in [post("/calcom", &[], b"{}"), get("/_vistoria", ""), get("/", "")] {
        assert_eq!(ask(address, &request).status, 404);
    }
    assert_eq!(server.ask(&get("/metrics", "")).status, 404);
    assert_eq!(server.get("/healthz"), "{\"status\":\"ok\"}");
    let ran = vistoria(&["listen", "--listen", "127.0.0.1:0", "--metrics-listen", &address.to_string()]);
    assert!(ran.exit == 2 && ran.err.contains("for the metrics"), "{}", ran.whole());
}

/// The options of the log choose its form and its lines.
#[test]
fn the_log_is_as_it_is_asked_for() {
    let target = Target::start(|_| 200);
    for (options, expected, unexpected) in [
        (
            &[][..],
            &["\"message\":\"delivery\"", "\"verdict\":\"clean\"", "\"message\":\"refused\""][..],
            &["DEBUG"][..],
        ),
        (&["--log-format", "json"], &["{\"timestamp\":\"2", "\"level\":\"INFO\"", "\"vendor\":\"calcom\""], &["DEBUG"]),
        (&["--log-format", "text"], &["Z  INFO delivery: delivery", "Z  WARN refusal: refused"], &["{\"timestamp"]),
        (&["--log", "warn"], &["\"message\":\"refused\""], &["\"message\":\"delivery\""]),
        (&["--log", "off,delivery=info"], &["\"message\":\"delivery\""], &["\"message\":\"refused\""]),
        (&["--log", "info,forward=debug"], &["\"DEBUG\"", "was forwarded: 200"], &[]),
    ] {
        let server = Server::start(PROGRAM, &[&["--forward", &target.url], options].concat());
        let before = target.requests().len();
        server.ask(&post("/nobody", &[], b"{}"));
        server.deliver("calcom", "BOOKING_CREATED");
        target.wait_for(before + 1);
        for text in expected {
            assert!(!server.logged(text).is_empty(), "{options:?}: no {text} in {}", server.log());
        }
        for text in unexpected {
            assert!(!server.log().contains(text), "{options:?}: {text} in {}", server.log());
        }
    }
    for (filter, said) in
        [("inof", "\"inof\" is no level"), ("delivery=loud", "the levels are"), ("warn,x=info", "\"x\"")]
    {
        let ran = vistoria(&["listen", "--check-config", "--log", filter]);
        assert!(ran.exit == 2 && ran.err.contains(said), "{}", ran.whole());
    }
}

/// A supervisor such as systemd is notified of the start, of the watchdog's interval, and of the end.
#[cfg(unix)]
#[test]
fn a_supervisor_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notify");
    let socket = std::os::unix::net::UnixDatagram::bind(&path).expect("bound");
    socket.set_read_timeout(Some(std::time::Duration::from_secs(10))).expect("set");
    let variable = format!("NOTIFY_SOCKET={}", path.display());
    let mut server = Server::start_by(&["env", &variable, "WATCHDOG_USEC=600000"], PROGRAM, &[]);
    let next = || {
        let mut bytes = [0; 100];
        let length = socket.recv(&mut bytes).expect("a message");
        String::from_utf8_lossy(&bytes[..length]).trim().to_owned()
    };
    assert_eq!([next(), next(), next()], ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]);
    assert!(server.end());
    let last = std::iter::repeat_with(next).find(|message| message != "WATCHDOG=1");
    assert_eq!(last.as_deref(), Some("STOPPING=1"));
}

/// Behind a proxy that is trusted, the log and the page say who sent what was refused; nobody else can say who he is.
#[test]
fn who_sent_what_was_refused() {
    let header = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    for (options, headers, expected) in [
        (&[][..], header("x-forwarded-for", "203.0.113.7"), "127.0.0.1"),
        (&["--trusted-proxy", "10.0.0.0/8"], header("x-forwarded-for", "203.0.113.7"), "127.0.0.1"),
        (&["--trusted-proxy", "127.0.0.0/8"], header("x-forwarded-for", "1.1.1.1, 203.0.113.7"), "203.0.113.7"),
        (&["--trusted-proxy", "10.0.0.0/8,127.0.0.1"], header("forwarded", "for=203.0.113.7"), "203.0.113.7"),
    ] {
        let server = Server::start(PROGRAM, options);
        assert_eq!(server.ask(&post("/nobody", &headers, b"{}")).status, 404);
        let line: Value = serde_json::from_str(&server.logged("\"refused\"")[0]).expect("JSON");
        assert_eq!(line["sender"], expected, "{options:?}");
        assert!(server.shown().contains(&format!("(from {expected})")), "{}", server.shown());
        let body = example("calcom", "BOOKING_CREATED");
        let request = post("/calcom", &[headers, signed("calcom", &body)].concat(), &body);
        assert_eq!(server.ask(&request).status, 200);
        let line: Value = serde_json::from_str(&server.logged("\"delivery\":")[0]).expect("JSON");
        assert_eq!(line["sender"], expected, "{options:?}");
        let details = server.page(&format!("deliveries/{}", server.records()[0].id), None);
        assert!(details.text.contains(&format!("\"sender\":\"{expected}\"")), "{}", details.text);
    }
    let words = ["listen", "--check-config", "--trusted-proxy", "somewhere"];
    let ran = std::process::Command::new(PROGRAM).args(words).output().expect("started");
    assert!(String::from_utf8_lossy(&ran.stderr).contains("is no network"), "{ran:?}");
}
